//! Kubernetes' objects, as far as a placement depends on them.
//!
//! Slim structs that borrow from the input and name only the fields that some rule, check or
//! message looks at. Everything else of an object is passed over without being read: it is most of
//! the bytes (managed fields, status, images, environments). A field that is absent or `null` has
//! the value that the API server's defaults give it, or else Kubernetes' zero value.

mod container;
mod daemon_set;
mod metadata;
mod node;
mod other;
mod pod;
mod quantity;
mod reference;
mod selector;
mod text;
mod time;
mod volume;

pub use container::{
    Container, ContainerPort, ContainerReason, ContainerState, ContainerStatus, Protocol,
    Resources, RestartRule,
};
pub use daemon_set::{
    ControllerRevision, CountOrPercent, DaemonSet, DaemonSetSpec, DaemonSetStatus, RollingUpdate,
    UpdateKind, UpdateStrategy,
};
pub use metadata::{Annotations, Condition, ConditionStatus, Metadata, OwnerReference};
pub use node::{Node, NodeSpec, NodeStatus, Taint, TaintEffect};
pub use other::{
    CsiAllocatable, CsiDriver, CsiNode, CsiNodeSpec, Namespace, PodDisruptionBudget,
    PodDisruptionBudgetSpec, PodDisruptionBudgetStatus, PriorityClass,
};
pub use pod::{
    Pod, PodPhase, PodSpec, PodStatus, PodTemplate, PreemptionPolicy, SchedulingGate, Toleration,
    TolerationOperator,
};
pub use quantity::Quantity;
pub use reference::Reference;
pub use selector::{
    Affinity, InclusionPolicy, LabelOperator, LabelRequirement, LabelSelector, NodeAffinity,
    NodeOperator, NodeRequirement, NodeSelector, NodeSelectorTerm, PodAffinity, PodAffinityTerm,
    PreferredNodeTerm, PreferredPodTerm, TopologySpreadConstraint, UnsatisfiableAction,
};
pub use text::{Labels, Map, Text};
pub use time::Time;
pub use volume::{
    AmazonDisk, AzureDisk, CephDisk, ClaimReference, ClaimSource, ClaimTemplate, CsiSource,
    EphemeralSource, GoogleDisk, IscsiDisk, PersistentVolume, PersistentVolumeClaim,
    PersistentVolumeClaimSpec, PersistentVolumeSpec, StorageClass, TopologyRequirement,
    TopologyTerm, Volume, VolumeBindingMode, VolumeNodeAffinity, VolumeStatus,
};

/// An object of one of the kinds that are read.
#[derive(Debug, Clone)]
pub enum Object<'a> {
    /// A machine.
    Node(Node<'a>),
    /// A pod on every node.
    DaemonSet(Box<DaemonSet<'a>>),
    /// A pod.
    Pod(Box<Pod<'a>>),
    /// A namespace.
    Namespace(Namespace<'a>),
    /// A template that a DaemonSet has or had.
    ControllerRevision(ControllerRevision<'a>),
    /// A volume.
    PersistentVolume(PersistentVolume<'a>),
    /// A claim on a volume.
    PersistentVolumeClaim(PersistentVolumeClaim<'a>),
    /// A class of volumes.
    StorageClass(StorageClass<'a>),
    /// A node's CSI drivers.
    CsiNode(CsiNode<'a>),
    /// How many pods of a kind may be missing.
    PodDisruptionBudget(PodDisruptionBudget<'a>),
    /// How important a pod is.
    PriorityClass(PriorityClass<'a>),
}

/// A kind of objects that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `Node`
    Node,
    /// `DaemonSet`
    DaemonSet,
    /// `Pod`
    Pod,
    /// `Namespace`
    Namespace,
    /// `ControllerRevision`
    ControllerRevision,
    /// `PersistentVolume`
    PersistentVolume,
    /// `PersistentVolumeClaim`
    PersistentVolumeClaim,
    /// `StorageClass`
    StorageClass,
    /// `CSINode`
    CsiNode,
    /// `PodDisruptionBudget`
    PodDisruptionBudget,
    /// `PriorityClass`
    PriorityClass,
}

impl Kind {
    /// All kinds that are read.
    pub const ALL: [Self; 11] = [
        Self::Node,
        Self::DaemonSet,
        Self::Pod,
        Self::Namespace,
        Self::ControllerRevision,
        Self::PersistentVolume,
        Self::PersistentVolumeClaim,
        Self::StorageClass,
        Self::CsiNode,
        Self::PodDisruptionBudget,
        Self::PriorityClass,
    ];

    /// The kind as it stands in `kind`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Node => "Node",
            Self::DaemonSet => "DaemonSet",
            Self::Pod => "Pod",
            Self::Namespace => "Namespace",
            Self::ControllerRevision => "ControllerRevision",
            Self::PersistentVolume => "PersistentVolume",
            Self::PersistentVolumeClaim => "PersistentVolumeClaim",
            Self::StorageClass => "StorageClass",
            Self::CsiNode => "CSINode",
            Self::PodDisruptionBudget => "PodDisruptionBudget",
            Self::PriorityClass => "PriorityClass",
        }
    }

    /// The group and version that it is read in, as it stands in `apiVersion`.
    pub fn api_version(self) -> &'static str {
        match self {
            Self::Node
            | Self::Pod
            | Self::Namespace
            | Self::PersistentVolume
            | Self::PersistentVolumeClaim => "v1",
            Self::DaemonSet | Self::ControllerRevision => "apps/v1",
            Self::StorageClass | Self::CsiNode => "storage.k8s.io/v1",
            Self::PodDisruptionBudget => "policy/v1",
            Self::PriorityClass => "scheduling.k8s.io/v1",
        }
    }

    /// Whether its objects live in namespaces.
    pub fn is_namespaced(self) -> bool {
        matches!(
            self,
            Self::DaemonSet
                | Self::Pod
                | Self::ControllerRevision
                | Self::PersistentVolumeClaim
                | Self::PodDisruptionBudget
        )
    }
}

impl<'a> Object<'a> {
    /// The object's kind.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Node(_) => Kind::Node,
            Self::DaemonSet(_) => Kind::DaemonSet,
            Self::Pod(_) => Kind::Pod,
            Self::Namespace(_) => Kind::Namespace,
            Self::ControllerRevision(_) => Kind::ControllerRevision,
            Self::PersistentVolume(_) => Kind::PersistentVolume,
            Self::PersistentVolumeClaim(_) => Kind::PersistentVolumeClaim,
            Self::StorageClass(_) => Kind::StorageClass,
            Self::CsiNode(_) => Kind::CsiNode,
            Self::PodDisruptionBudget(_) => Kind::PodDisruptionBudget,
            Self::PriorityClass(_) => Kind::PriorityClass,
        }
    }

    /// Name, namespace, labels, owners, times.
    pub fn metadata(&self) -> &Metadata<'a> {
        match self {
            Self::Node(object) => &object.metadata,
            Self::DaemonSet(object) => &object.metadata,
            Self::Pod(object) => &object.metadata,
            Self::Namespace(object) => &object.metadata,
            Self::ControllerRevision(object) => &object.metadata,
            Self::PersistentVolume(object) => &object.metadata,
            Self::PersistentVolumeClaim(object) => &object.metadata,
            Self::StorageClass(object) => &object.metadata,
            Self::CsiNode(object) => &object.metadata,
            Self::PodDisruptionBudget(object) => &object.metadata,
            Self::PriorityClass(object) => &object.metadata,
        }
    }

    /// The same, to be changed.
    pub(super) fn metadata_mut(&mut self) -> &mut Metadata<'a> {
        match self {
            Self::Node(object) => &mut object.metadata,
            Self::DaemonSet(object) => &mut object.metadata,
            Self::Pod(object) => &mut object.metadata,
            Self::Namespace(object) => &mut object.metadata,
            Self::ControllerRevision(object) => &mut object.metadata,
            Self::PersistentVolume(object) => &mut object.metadata,
            Self::PersistentVolumeClaim(object) => &mut object.metadata,
            Self::StorageClass(object) => &mut object.metadata,
            Self::CsiNode(object) => &mut object.metadata,
            Self::PodDisruptionBudget(object) => &mut object.metadata,
            Self::PriorityClass(object) => &mut object.metadata,
        }
    }
}
