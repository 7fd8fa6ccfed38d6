//! Everything that selects: nodes by labels and fields, pods and namespaces by labels.

use serde::Deserialize;

use super::{Labels, Text};

/// `spec.affinity` of a pod.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Affinity<'a> {
    /// Which nodes the pod wants.
    #[serde(borrow)]
    pub node_affinity: NodeAffinity<'a>,
    /// Which pods it wants to be near.
    #[serde(borrow)]
    pub pod_affinity: PodAffinity<'a>,
    /// Which pods it wants to be away from.
    #[serde(borrow)]
    pub pod_anti_affinity: PodAffinity<'a>,
}

/// `spec.affinity.nodeAffinity`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct NodeAffinity<'a> {
    /// The terms of which one must match; `None` where nothing is required.
    #[serde(borrow, rename = "requiredDuringSchedulingIgnoredDuringExecution")]
    pub required: Option<NodeSelector<'a>>,
    /// The terms that each add their weight where they match.
    #[serde(borrow, rename = "preferredDuringSchedulingIgnoredDuringExecution")]
    pub preferred: Vec<PreferredNodeTerm<'a>>,
}

/// A node selector: one of its terms must match. Without a term it matches nothing.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct NodeSelector<'a> {
    /// The terms.
    #[serde(borrow)]
    pub node_selector_terms: Vec<NodeSelectorTerm<'a>>,
}

/// A term of a node selector: all of its requirements must hold. Without one it matches nothing.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct NodeSelectorTerm<'a> {
    /// Requirements on the node's labels.
    #[serde(borrow)]
    pub match_expressions: Vec<NodeRequirement<'a>>,
    /// Requirements on the node's fields, of which there is one: `metadata.name`.
    #[serde(borrow)]
    pub match_fields: Vec<NodeRequirement<'a>>,
}

/// A preferred term of a node affinity.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PreferredNodeTerm<'a> {
    /// What a match is worth, 1 to 100.
    pub weight: i64,
    /// The term.
    #[serde(borrow)]
    pub preference: NodeSelectorTerm<'a>,
}

/// A requirement on one label or field of a node.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NodeRequirement<'a> {
    /// The label's key, or the field.
    #[serde(borrow, default)]
    pub key: Text<'a>,
    /// How the value is compared.
    pub operator: NodeOperator,
    /// What the value is compared with.
    #[serde(borrow, default)]
    pub values: Vec<Text<'a>>,
}

/// How a requirement on a node compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum NodeOperator {
    /// The value is one of the values.
    In,
    /// The value is none of the values, or there is no value.
    NotIn,
    /// There is a value.
    Exists,
    /// There is no value.
    DoesNotExist,
    /// The value is an integer above the one that is given.
    Gt,
    /// The value is an integer below the one that is given.
    Lt,
}

/// `spec.affinity.podAffinity` or `spec.affinity.podAntiAffinity`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PodAffinity<'a> {
    /// The terms that must all hold.
    #[serde(borrow, rename = "requiredDuringSchedulingIgnoredDuringExecution")]
    pub required: Vec<PodAffinityTerm<'a>>,
    /// The terms that add (or, in anti-affinity, take away) their weight for every match.
    #[serde(borrow, rename = "preferredDuringSchedulingIgnoredDuringExecution")]
    pub preferred: Vec<PreferredPodTerm<'a>>,
}

/// A preferred term of a pod affinity.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PreferredPodTerm<'a> {
    /// What a match is worth, 1 to 100.
    pub weight: i64,
    /// The term.
    #[serde(borrow)]
    pub pod_affinity_term: PodAffinityTerm<'a>,
}

/// A term of a pod affinity: which pods, in which namespaces, and how near.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PodAffinityTerm<'a> {
    /// Which pods; `None` matches no pod, an empty selector every pod.
    #[serde(borrow)]
    pub label_selector: Option<LabelSelector<'a>>,
    /// Namespaces by name; with no `namespace_selector` either, the pod's own.
    #[serde(borrow)]
    pub namespaces: Vec<Text<'a>>,
    /// Namespaces by label; `None` selects none, an empty selector all.
    #[serde(borrow)]
    pub namespace_selector: Option<LabelSelector<'a>>,
    /// Nodes that agree on this label are one place.
    #[serde(borrow)]
    pub topology_key: Text<'a>,
    /// Keys of the incoming pod's labels whose values the other pod's must equal.
    #[serde(borrow)]
    pub match_label_keys: Vec<Text<'a>>,
    /// Keys of the incoming pod's labels whose values the other pod's must not equal.
    #[serde(borrow)]
    pub mismatch_label_keys: Vec<Text<'a>>,
}

/// A label selector: all of it must hold. An empty one matches everything.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct LabelSelector<'a> {
    /// Labels that must be there with these values.
    #[serde(borrow)]
    pub match_labels: Labels<'a>,
    /// Requirements on labels.
    #[serde(borrow)]
    pub match_expressions: Vec<LabelRequirement<'a>>,
}

impl LabelSelector<'_> {
    /// Whether the selector says nothing, and so matches everything.
    pub fn is_empty(&self) -> bool {
        self.match_labels.is_empty() && self.match_expressions.is_empty()
    }

    /// Whether an object with these labels is selected.
    ///
    /// For checks of the input only (a DaemonSet's selector against its own template): where
    /// something is placed is decided by the rules.
    pub fn matches(&self, labels: &Labels<'_>) -> bool {
        self.match_labels
            .iter()
            .all(|(key, value)| labels.get(key).is_some_and(|label| label == value))
            && self
                .match_expressions
                .iter()
                .all(|requirement| requirement.holds(labels))
    }
}

/// A requirement of a label selector.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LabelRequirement<'a> {
    /// The label's key.
    #[serde(borrow, default)]
    pub key: Text<'a>,
    /// How the value is compared.
    pub operator: LabelOperator,
    /// What the value is compared with.
    #[serde(borrow, default)]
    pub values: Vec<Text<'a>>,
}

impl LabelRequirement<'_> {
    fn holds(&self, labels: &Labels<'_>) -> bool {
        let label = labels.get(&self.key);
        let listed = label.is_some_and(|label| self.values.contains(label));
        match self.operator {
            LabelOperator::In => listed,
            LabelOperator::NotIn => !listed,
            LabelOperator::Exists => label.is_some(),
            LabelOperator::DoesNotExist => label.is_none(),
        }
    }
}

/// How a requirement of a label selector compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum LabelOperator {
    /// The value is one of the values.
    In,
    /// The value is none of the values, or there is no value.
    NotIn,
    /// There is a value.
    Exists,
    /// There is no value.
    DoesNotExist,
}

/// `spec.topologySpreadConstraints[]` of a pod.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TopologySpreadConstraint<'a> {
    /// By how many pods two places may differ.
    pub max_skew: i64,
    /// Nodes that agree on this label are one place.
    #[serde(borrow)]
    pub topology_key: Text<'a>,
    /// What happens where the constraint does not hold.
    pub when_unsatisfiable: UnsatisfiableAction,
    /// Which pods are counted; `None` counts none.
    #[serde(borrow)]
    pub label_selector: Option<LabelSelector<'a>>,
    /// Keys of the incoming pod's labels whose values the counted pods' must equal.
    #[serde(borrow)]
    pub match_label_keys: Vec<Text<'a>>,
    /// With fewer places than this, the emptiest one counts as empty.
    pub min_domains: Option<i64>,
    /// Whether nodes outside the pod's node selector and affinity count (by default not: `Honor`).
    pub node_affinity_policy: Option<InclusionPolicy>,
    /// Whether nodes whose taints it does not tolerate count (by default they do: `Ignore`).
    pub node_taints_policy: Option<InclusionPolicy>,
}

/// What happens where a spread constraint does not hold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum UnsatisfiableAction {
    /// The pod waits.
    #[default]
    DoNotSchedule,
    /// The pod goes there all the same, with a lower score.
    ScheduleAnyway,
}

/// Whether a spread constraint leaves out the nodes that the pod cannot go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum InclusionPolicy {
    /// It leaves them out.
    Honor,
    /// It counts them.
    Ignore,
}
