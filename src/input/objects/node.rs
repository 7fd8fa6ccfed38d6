//! Nodes and their taints.

use serde::Deserialize;

use super::{Condition, Map, Metadata, Quantity, Text};

/// A Node.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Node<'a> {
    /// Name, labels, times.
    #[serde(borrow)]
    pub metadata: Metadata<'a>,
    /// What is asked of the node.
    #[serde(borrow)]
    pub spec: NodeSpec<'a>,
    /// What the node reports.
    #[serde(borrow)]
    pub status: NodeStatus<'a>,
}

/// `spec` of a Node.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct NodeSpec<'a> {
    /// Whether the node is cordoned.
    pub unschedulable: bool,
    /// What keeps pods away.
    #[serde(borrow)]
    pub taints: Vec<Taint<'a>>,
}

/// `spec.taints[]` of a Node.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Taint<'a> {
    /// The taint's key.
    #[serde(borrow, default)]
    pub key: Text<'a>,
    /// The taint's value, often empty.
    #[serde(borrow, default)]
    pub value: Text<'a>,
    /// What it does to pods that do not tolerate it.
    pub effect: TaintEffect,
}

/// What a taint does to pods that do not tolerate it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum TaintEffect {
    /// They are not put there.
    NoSchedule,
    /// They are put there last.
    PreferNoSchedule,
    /// They are not put there, and driven out.
    NoExecute,
}

/// `status` of a Node.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct NodeStatus<'a> {
    /// What pods may use; where it is absent, the capacity, as the API server's defaults have it.
    #[serde(borrow)]
    pub allocatable: Map<'a, Quantity>,
    /// What the machine has.
    #[serde(borrow)]
    pub capacity: Map<'a, Quantity>,
    /// `Ready` and the pressures.
    #[serde(borrow)]
    pub conditions: Vec<Condition<'a>>,
    /// The features that the kubelet declares.
    #[serde(borrow)]
    pub declared_features: Vec<Text<'a>>,
}
