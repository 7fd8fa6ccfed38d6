//! The small kinds: namespaces, CSI nodes, disruption budgets, priority classes.

use serde::Deserialize;

use super::{CountOrPercent, LabelSelector, Map, Metadata, PreemptionPolicy, Text, Time};

/// A Namespace. Its label `kubernetes.io/metadata.name` is always there.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Namespace<'a> {
    /// Its name and labels.
    #[serde(borrow)]
    pub metadata: Metadata<'a>,
}

/// A CSINode: the CSI drivers of the Node of the same name.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CsiNode<'a> {
    /// The Node's name.
    #[serde(borrow)]
    pub metadata: Metadata<'a>,
    /// The drivers.
    #[serde(borrow)]
    pub spec: CsiNodeSpec<'a>,
}

/// `spec` of a CSINode.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CsiNodeSpec<'a> {
    /// The drivers.
    #[serde(borrow)]
    pub drivers: Vec<CsiDriver<'a>>,
}

/// `spec.drivers[]` of a CSINode.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CsiDriver<'a> {
    /// The driver's name.
    #[serde(borrow)]
    pub name: Text<'a>,
    /// The labels of the node that the driver looks at.
    #[serde(borrow)]
    pub topology_keys: Vec<Text<'a>>,
    /// How many volumes it can mount.
    pub allocatable: CsiAllocatable,
}

/// `spec.drivers[].allocatable` of a CSINode.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(default)]
pub struct CsiAllocatable {
    /// How many volumes; `None` is any number.
    pub count: Option<i64>,
}

/// A PodDisruptionBudget.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PodDisruptionBudget<'a> {
    /// Its name and namespace.
    #[serde(borrow)]
    pub metadata: Metadata<'a>,
    /// What is asked for.
    #[serde(borrow)]
    pub spec: PodDisruptionBudgetSpec<'a>,
    /// What the controller last reported.
    #[serde(borrow)]
    pub status: PodDisruptionBudgetStatus<'a>,
}

/// `spec` of a PodDisruptionBudget.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PodDisruptionBudgetSpec<'a> {
    /// Which pods; `None` is none, an empty selector every pod of the namespace.
    #[serde(borrow)]
    pub selector: Option<LabelSelector<'a>>,
    /// How many must stay available.
    pub min_available: Option<CountOrPercent>,
    /// How many may be unavailable.
    pub max_unavailable: Option<CountOrPercent>,
}

/// `status` of a PodDisruptionBudget.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PodDisruptionBudgetStatus<'a> {
    /// How many pods may go now.
    pub disruptions_allowed: i64,
    /// How many are healthy.
    pub current_healthy: i64,
    /// How many should be healthy.
    pub desired_healthy: i64,
    /// How many there should be.
    pub expected_pods: i64,
    /// Pods whose eviction is under way, with its time.
    #[serde(borrow)]
    pub disrupted_pods: Map<'a, Option<Time>>,
}

/// A PriorityClass.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PriorityClass<'a> {
    /// Its name.
    #[serde(borrow)]
    pub metadata: Metadata<'a>,
    /// How important its pods are.
    pub value: i64,
    /// Whether pods that name no class are of this one.
    pub global_default: bool,
    /// Whether its pods may drive out others.
    pub preemption_policy: Option<PreemptionPolicy>,
}
