//! What every object has: names, labels, owners, times.

use serde::Deserialize;

use super::{Labels, Text, Time};

/// `metadata` of any object.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Metadata<'a> {
    /// The object's name.
    #[serde(borrow)]
    pub name: Text<'a>,
    /// The object's namespace; `default` where a namespaced object has none, empty for the others.
    #[serde(borrow)]
    pub namespace: Text<'a>,
    /// The object's identity over time; owner references refer to it. Empty in manifests.
    #[serde(borrow)]
    pub uid: Text<'a>,
    /// The labels, in the order of the input.
    #[serde(borrow)]
    pub labels: Labels<'a>,
    /// The few annotations that matter.
    #[serde(borrow)]
    pub annotations: Annotations<'a>,
    /// Counts the changes of `spec`; 0 in manifests.
    pub generation: i64,
    /// When the object was made; absent in manifests.
    pub creation_timestamp: Option<Time>,
    /// When the object was asked to go: it is terminating.
    pub deletion_timestamp: Option<Time>,
    /// Who owns the object.
    #[serde(borrow)]
    pub owner_references: Vec<OwnerReference<'a>>,
}

impl<'a> Metadata<'a> {
    /// The owner that controls this object, of which there is at most one.
    pub fn controller(&self) -> Option<&OwnerReference<'a>> {
        self.owner_references.iter().find(|owner| owner.controller)
    }
}

/// The annotations that some rule looks at. All others are passed over unread, because they hold
/// whole manifests as escaped text.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Annotations<'a> {
    /// The DaemonSet controller's count of template changes.
    #[serde(borrow, rename = "deprecated.daemonset.template.generation")]
    pub template_generation: Option<Text<'a>>,
    /// There on a PersistentVolumeClaim whose binding is complete.
    #[serde(borrow, rename = "pv.kubernetes.io/bind-completed")]
    pub bind_completed: Option<Text<'a>>,
    /// The node that the scheduler chose for a volume that is still to be made.
    #[serde(borrow, rename = "volume.kubernetes.io/selected-node")]
    pub selected_node: Option<Text<'a>>,
    /// The storage class of an old PersistentVolume or PersistentVolumeClaim.
    #[serde(borrow, rename = "volume.beta.kubernetes.io/storage-class")]
    pub storage_class: Option<Text<'a>>,
    /// `true` on the StorageClass of claims that name none.
    #[serde(borrow, rename = "storageclass.kubernetes.io/is-default-class")]
    pub is_default_class: Option<Text<'a>>,
    /// There on a static pod, which only its kubelet can delete.
    #[serde(borrow, rename = "kubernetes.io/config.mirror")]
    pub mirror: Option<Text<'a>>,
    /// The codes of lints that are not to be told of a DaemonSet, with commas between them.
    #[serde(borrow, rename = "everynode.dev/ignore")]
    pub ignore: Option<Text<'a>>,
}

/// `metadata.ownerReferences[]`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct OwnerReference<'a> {
    /// The owner's group and version.
    #[serde(borrow)]
    pub api_version: Text<'a>,
    /// The owner's kind.
    #[serde(borrow)]
    pub kind: Text<'a>,
    /// The owner's name.
    #[serde(borrow)]
    pub name: Text<'a>,
    /// The owner's UID.
    #[serde(borrow)]
    pub uid: Text<'a>,
    /// Whether this owner is the one that controls the object.
    pub controller: bool,
}

/// `conditions[]` of a Node's or a Pod's status.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Condition<'a> {
    /// What is said: `Ready`, `PodScheduled`, ...
    #[serde(borrow, rename = "type")]
    pub kind: Text<'a>,
    /// Whether it holds.
    pub status: ConditionStatus,
    /// Since when it holds, or does not.
    pub last_transition_time: Option<Time>,
    /// A word for why, such as `Unschedulable`.
    #[serde(borrow)]
    pub reason: Text<'a>,
}

/// Whether a condition holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum ConditionStatus {
    /// It holds.
    True,
    /// It does not hold.
    False,
    /// Nobody knows.
    #[default]
    #[serde(alias = "")]
    Unknown,
}
