//! Pods, and the templates that pods are made from.

use serde::Deserialize;
use serde::de::Deserializer;

use super::{
    Affinity, Condition, Container, ContainerStatus, Labels, Map, Metadata, Quantity, Resources,
    TaintEffect, Text, Time, TopologySpreadConstraint, Volume,
};

/// A Pod.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Pod<'a> {
    /// Name, labels, owner, times.
    #[serde(borrow)]
    pub metadata: Metadata<'a>,
    /// What is asked for.
    #[serde(borrow)]
    pub spec: PodSpec<'a>,
    /// What became of it.
    #[serde(borrow)]
    pub status: PodStatus<'a>,
}

/// `spec.template` of a DaemonSet.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PodTemplate<'a> {
    /// Labels and annotations of the pods.
    #[serde(borrow)]
    pub metadata: Metadata<'a>,
    /// What is asked for.
    #[serde(borrow)]
    pub spec: PodSpec<'a>,
}

/// `spec` of a Pod or of a template.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PodSpec<'a> {
    /// The node that the pod is bound to; empty while it waits.
    #[serde(borrow)]
    pub node_name: Text<'a>,
    /// Labels that the node must have.
    #[serde(borrow)]
    pub node_selector: Labels<'a>,
    /// Which nodes and neighbours it wants.
    #[serde(borrow)]
    pub affinity: Affinity<'a>,
    /// Which taints do not matter to it.
    #[serde(borrow)]
    pub tolerations: Vec<Toleration<'a>>,
    /// The containers that run.
    #[serde(borrow)]
    pub containers: Vec<Container<'a>>,
    /// The containers that run first, one after the other, and the sidecars.
    #[serde(borrow)]
    pub init_containers: Vec<Container<'a>>,
    /// What the pod asks for as a whole.
    #[serde(borrow)]
    pub resources: Resources<'a>,
    /// What the pod costs beside its containers.
    #[serde(borrow)]
    pub overhead: Map<'a, Quantity>,
    /// How important it is; the API server fills it in from the class.
    pub priority: Option<i64>,
    /// The PriorityClass that its importance comes from.
    #[serde(borrow)]
    pub priority_class_name: Text<'a>,
    /// Whether it may drive out less important pods.
    pub preemption_policy: Option<PreemptionPolicy>,
    /// Whether it uses the node's own network.
    pub host_network: bool,
    /// Whether it uses the node's own users; `None` is yes.
    pub host_users: Option<bool>,
    /// Its volumes.
    #[serde(borrow)]
    pub volumes: Vec<Volume<'a>>,
    /// How it wants to be spread over places.
    #[serde(borrow)]
    pub topology_spread_constraints: Vec<TopologySpreadConstraint<'a>>,
    /// What must be taken away before it is scheduled.
    #[serde(borrow)]
    pub scheduling_gates: Vec<SchedulingGate<'a>>,
    /// Who schedules it; empty is `default-scheduler`.
    #[serde(borrow)]
    pub scheduler_name: Text<'a>,
    /// How long it may take to end.
    pub termination_grace_period_seconds: Option<i64>,
}

/// `spec.schedulingGates[]` of a pod.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct SchedulingGate<'a> {
    /// The gate's name.
    #[serde(borrow)]
    pub name: Text<'a>,
}

/// Whether a pod may drive out less important pods.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum PreemptionPolicy {
    /// It may.
    #[default]
    PreemptLowerPriority,
    /// It waits.
    Never,
}

/// `spec.tolerations[]` of a pod.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Toleration<'a> {
    /// The taint's key; empty, with `Exists`, tolerates every taint.
    #[serde(borrow)]
    pub key: Text<'a>,
    /// How the taint's value is compared.
    pub operator: TolerationOperator,
    /// What the taint's value is compared with.
    #[serde(borrow)]
    pub value: Text<'a>,
    /// The taint's effect; `None` is every effect.
    #[serde(deserialize_with = "effect_or_every")]
    pub effect: Option<TaintEffect>,
    /// For how long a `NoExecute` taint is tolerated; `None` is for ever.
    pub toleration_seconds: Option<i64>,
}

/// How a toleration compares with a taint's value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum TolerationOperator {
    /// The values are equal.
    #[default]
    #[serde(alias = "")]
    Equal,
    /// Any value will do.
    Exists,
    /// The taint's value is a greater integer than the toleration's.
    Gt,
    /// The taint's value is a smaller integer than the toleration's.
    Lt,
}

/// The effect of a toleration as it is written; its words are those of [`TaintEffect`].
#[derive(Deserialize)]
enum EffectOrEvery {
    NoSchedule,
    PreferNoSchedule,
    NoExecute,
    #[serde(rename = "")]
    Every,
}

fn effect_or_every<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<TaintEffect>, D::Error> {
    Ok(match EffectOrEvery::deserialize(deserializer)? {
        EffectOrEvery::NoSchedule => Some(TaintEffect::NoSchedule),
        EffectOrEvery::PreferNoSchedule => Some(TaintEffect::PreferNoSchedule),
        EffectOrEvery::NoExecute => Some(TaintEffect::NoExecute),
        EffectOrEvery::Every => None,
    })
}

/// `status` of a Pod.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PodStatus<'a> {
    /// Where it is in its life.
    pub phase: PodPhase,
    /// A word for why it is in that phase, such as `Evicted`.
    #[serde(borrow)]
    pub reason: Text<'a>,
    /// `Ready`, `PodScheduled`, ...
    #[serde(borrow)]
    pub conditions: Vec<Condition<'a>>,
    /// What became of the containers.
    #[serde(borrow)]
    pub container_statuses: Vec<ContainerStatus<'a>>,
    /// What became of the init containers.
    #[serde(borrow)]
    pub init_container_statuses: Vec<ContainerStatus<'a>>,
    /// What the node has set aside for the pod as a whole.
    #[serde(borrow)]
    pub allocated_resources: Map<'a, Quantity>,
    /// What the pod as a whole was started with, or resized to.
    #[serde(borrow)]
    pub resources: Option<Resources<'a>>,
    /// The node that is being cleared for it.
    #[serde(borrow)]
    pub nominated_node_name: Text<'a>,
    /// When the node took it.
    pub start_time: Option<Time>,
    /// Whether a resize of it waits: `Proposed`, `Deferred`, `Infeasible`, ...
    #[serde(borrow)]
    pub resize: Text<'a>,
}

/// Where a Pod is in its life.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum PodPhase {
    /// It waits for a node, or for its containers to start.
    #[default]
    #[serde(alias = "")]
    Pending,
    /// It runs.
    Running,
    /// All its containers have ended well.
    Succeeded,
    /// All its containers have ended, one of them badly.
    Failed,
    /// Its node does not answer.
    Unknown,
}

impl PodPhase {
    /// Whether the pod has ended for good.
    pub fn is_finished(self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed)
    }
}
