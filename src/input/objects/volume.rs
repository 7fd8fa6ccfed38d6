//! Volumes of pods, and what they are bound to.

use serde::Deserialize;

use super::{LabelSelector, Map, Metadata, NodeSelector, Quantity, Resources, Text};

/// `spec.volumes[]` of a pod: its name, and the sources that some scheduler plugin looks at.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Volume<'a> {
    /// The volume's name in the pod.
    #[serde(borrow)]
    pub name: Text<'a>,
    /// A claim by name.
    #[serde(borrow)]
    pub persistent_volume_claim: Option<ClaimSource<'a>>,
    /// A claim of the pod's own, named `<pod>-<volume>`.
    #[serde(borrow)]
    pub ephemeral: Option<EphemeralSource<'a>>,
    /// A disk of Google Compute Engine.
    #[serde(borrow)]
    pub gce_persistent_disk: Option<GoogleDisk<'a>>,
    /// A disk of Amazon.
    #[serde(borrow)]
    pub aws_elastic_block_store: Option<AmazonDisk<'a>>,
    /// A disk of Azure.
    #[serde(borrow)]
    pub azure_disk: Option<AzureDisk<'a>>,
    /// A disk over iSCSI.
    #[serde(borrow)]
    pub iscsi: Option<IscsiDisk<'a>>,
    /// A disk of Ceph.
    #[serde(borrow)]
    pub rbd: Option<CephDisk<'a>>,
    /// A volume that a CSI driver makes for the pod.
    #[serde(borrow)]
    pub csi: Option<CsiSource<'a>>,
}

/// `persistentVolumeClaim` of a volume.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ClaimSource<'a> {
    /// The claim's name, in the pod's namespace.
    #[serde(borrow)]
    pub claim_name: Text<'a>,
    /// Whether it is mounted for reading only.
    pub read_only: bool,
}

/// `ephemeral` of a volume.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct EphemeralSource<'a> {
    /// What the claim looks like.
    #[serde(borrow)]
    pub volume_claim_template: ClaimTemplate<'a>,
}

/// `ephemeral.volumeClaimTemplate` of a volume.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ClaimTemplate<'a> {
    /// What is asked for.
    #[serde(borrow)]
    pub spec: PersistentVolumeClaimSpec<'a>,
}

/// `gcePersistentDisk` of a volume.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct GoogleDisk<'a> {
    /// The disk's name.
    #[serde(borrow)]
    pub pd_name: Text<'a>,
    /// Whether it is mounted for reading only.
    pub read_only: bool,
}

/// `awsElasticBlockStore` of a volume.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AmazonDisk<'a> {
    /// The disk's id.
    #[serde(borrow, rename = "volumeID")]
    pub volume_id: Text<'a>,
    /// Whether it is mounted for reading only.
    pub read_only: bool,
}

/// `azureDisk` of a volume.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct AzureDisk<'a> {
    /// The disk's name.
    #[serde(borrow)]
    pub disk_name: Text<'a>,
    /// The disk's address.
    #[serde(borrow, rename = "diskURI")]
    pub disk_uri: Text<'a>,
    /// Whether it is mounted for reading only.
    pub read_only: bool,
}

/// `iscsi` of a volume.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct IscsiDisk<'a> {
    /// The target's address.
    #[serde(borrow)]
    pub target_portal: Text<'a>,
    /// The target's qualified name.
    #[serde(borrow)]
    pub iqn: Text<'a>,
    /// The disk's number at the target.
    pub lun: i64,
    /// Whether it is mounted for reading only.
    pub read_only: bool,
}

/// `rbd` of a volume.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CephDisk<'a> {
    /// The addresses of Ceph's monitors.
    #[serde(borrow)]
    pub monitors: Vec<Text<'a>>,
    /// The pool; empty is `rbd`.
    #[serde(borrow)]
    pub pool: Text<'a>,
    /// The image.
    #[serde(borrow)]
    pub image: Text<'a>,
    /// Whether it is mounted for reading only.
    pub read_only: bool,
}

/// `csi` of a volume or of a PersistentVolume.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CsiSource<'a> {
    /// The driver's name.
    #[serde(borrow)]
    pub driver: Text<'a>,
    /// The driver's name for the volume; empty in a pod.
    #[serde(borrow)]
    pub volume_handle: Text<'a>,
}

/// A PersistentVolume.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PersistentVolume<'a> {
    /// Name and labels: those of zone and region matter.
    #[serde(borrow)]
    pub metadata: Metadata<'a>,
    /// What it is.
    #[serde(borrow)]
    pub spec: PersistentVolumeSpec<'a>,
    /// What became of it.
    #[serde(borrow)]
    pub status: VolumeStatus<'a>,
}

/// `spec` of a PersistentVolume.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PersistentVolumeSpec<'a> {
    /// How large it is.
    #[serde(borrow)]
    pub capacity: Map<'a, Quantity>,
    /// How it may be mounted.
    #[serde(borrow)]
    pub access_modes: Vec<Text<'a>>,
    /// The claim that it is bound to.
    #[serde(borrow)]
    pub claim_ref: Option<ClaimReference<'a>>,
    /// Which nodes reach it.
    #[serde(borrow)]
    pub node_affinity: VolumeNodeAffinity<'a>,
    /// Its class.
    #[serde(borrow)]
    pub storage_class_name: Text<'a>,
    /// `Filesystem` or `Block`; empty is `Filesystem`.
    #[serde(borrow)]
    pub volume_mode: Text<'a>,
    /// The volume of a CSI driver behind it.
    #[serde(borrow)]
    pub csi: Option<CsiSource<'a>>,
}

/// `spec.claimRef` of a PersistentVolume.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ClaimReference<'a> {
    /// The claim's namespace.
    #[serde(borrow)]
    pub namespace: Text<'a>,
    /// The claim's name.
    #[serde(borrow)]
    pub name: Text<'a>,
    /// The claim's UID.
    #[serde(borrow)]
    pub uid: Text<'a>,
}

/// `spec.nodeAffinity` of a PersistentVolume.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct VolumeNodeAffinity<'a> {
    /// The terms of which one must match; `None` is every node.
    #[serde(borrow)]
    pub required: Option<NodeSelector<'a>>,
}

/// `status` of a PersistentVolume or a PersistentVolumeClaim.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct VolumeStatus<'a> {
    /// `Available`, `Bound`, `Pending`, `Lost`, ...
    #[serde(borrow)]
    pub phase: Text<'a>,
}

/// A PersistentVolumeClaim.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct PersistentVolumeClaim<'a> {
    /// Name, namespace, and the annotations of its binding.
    #[serde(borrow)]
    pub metadata: Metadata<'a>,
    /// What is asked for.
    #[serde(borrow)]
    pub spec: PersistentVolumeClaimSpec<'a>,
    /// What became of it.
    #[serde(borrow)]
    pub status: VolumeStatus<'a>,
}

/// `spec` of a PersistentVolumeClaim.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct PersistentVolumeClaimSpec<'a> {
    /// How it wants to be mounted.
    #[serde(borrow)]
    pub access_modes: Vec<Text<'a>>,
    /// How large it must be.
    #[serde(borrow)]
    pub resources: Resources<'a>,
    /// Its class; `None` is the default class, empty no class.
    #[serde(borrow)]
    pub storage_class_name: Option<Text<'a>>,
    /// Which labels the volume must bear.
    #[serde(borrow)]
    pub selector: Option<LabelSelector<'a>>,
    /// The volume that it is bound to.
    #[serde(borrow)]
    pub volume_name: Text<'a>,
    /// `Filesystem` or `Block`; empty is `Filesystem`.
    #[serde(borrow)]
    pub volume_mode: Text<'a>,
}

/// A StorageClass.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct StorageClass<'a> {
    /// Its name.
    #[serde(borrow)]
    pub metadata: Metadata<'a>,
    /// Who makes its volumes.
    #[serde(borrow)]
    pub provisioner: Text<'a>,
    /// Whether a claim is bound at once or when a pod needs it.
    pub volume_binding_mode: VolumeBindingMode,
    /// Where its volumes can be made; empty is everywhere.
    #[serde(borrow)]
    pub allowed_topologies: Vec<TopologyTerm<'a>>,
}

/// When a claim is bound.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum VolumeBindingMode {
    /// At once.
    #[default]
    #[serde(alias = "")]
    Immediate,
    /// When a pod needs it.
    WaitForFirstConsumer,
}

/// `allowedTopologies[]` of a StorageClass: all of it must hold.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct TopologyTerm<'a> {
    /// Labels of the node with the values that they may have.
    #[serde(borrow)]
    pub match_label_expressions: Vec<TopologyRequirement<'a>>,
}

/// `allowedTopologies[].matchLabelExpressions[]` of a StorageClass.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct TopologyRequirement<'a> {
    /// The label's key.
    #[serde(borrow)]
    pub key: Text<'a>,
    /// The values that it may have.
    #[serde(borrow)]
    pub values: Vec<Text<'a>>,
}
