//! Volumes as pods name them: claims, and disks of clouds and storage clusters.

use crate::input::objects::{Metadata, PodSpec, Volume};

use super::builder::FactBuilder;
use super::recorder::{Cell, PathId};

/// The relations that take the volumes of a subject, or of a pod on a node.
struct Relations {
    claim: &'static str,
    ephemeral: &'static str,
    disk: &'static str,
}

const SUBJECT: Relations = Relations {
    claim: "claim_use",
    ephemeral: "ephemeral_claim_use",
    disk: "disk_use",
};

const ASSIGNED: Relations = Relations {
    claim: "assigned_claim_use",
    ephemeral: "assigned_ephemeral_claim_use",
    disk: "assigned_disk_use",
};

impl FactBuilder {
    /// The volumes of what is to be placed. The pod of a template has no name yet, and neither
    /// have the claims of its ephemeral volumes.
    pub(super) fn subject_volumes(
        &mut self,
        subject: Cell,
        namespace: &str,
        pod: Option<&str>,
        spec: &PodSpec<'_>,
    ) {
        self.volumes_of(&SUBJECT, subject, namespace, pod.unwrap_or("<pod>"), spec);
    }

    /// The volumes of a pod on a node.
    pub(super) fn assigned_volumes(
        &mut self,
        pod: Cell,
        metadata: &Metadata<'_>,
        spec: &PodSpec<'_>,
    ) {
        self.volumes_of(&ASSIGNED, pod, &metadata.namespace, &metadata.name, spec);
    }

    fn volumes_of(
        &mut self,
        relations: &Relations,
        owner: Cell,
        namespace: &str,
        pod: &str,
        spec: &PodSpec<'_>,
    ) {
        for (index, volume) in spec.volumes.iter().enumerate() {
            if let Some(source) = &volume.persistent_volume_claim {
                let path = self.volume_path(index);
                let claim = self.qualified(namespace, &source.claim_name);
                self.recorder.row_at(relations.claim, [owner, claim], path);
            } else if volume.ephemeral.is_some() {
                let path = self.volume_path(index);
                let claim = self.qualified(namespace, &format!("{pod}-{}", volume.name.as_str()));
                self.recorder
                    .row_at(relations.ephemeral, [owner, claim], path);
            }
            for (provider, disk, read_only) in disks(volume) {
                let path = self.volume_path(index);
                let name = self.recorder.symbol(&format!("{provider} {disk}"));
                if self.recorder.is_new("disk", name) {
                    let provider = self.recorder.symbol(provider);
                    self.recorder.spell("disk_provider", [name, provider]);
                }
                let access =
                    self.recorder
                        .symbol(if read_only { "read-only" } else { "read-write" });
                self.recorder
                    .row_at(relations.disk, [owner, name, access], path);
            }
        }
    }

    fn volume_path(&mut self, index: usize) -> PathId {
        self.recorder.path(&format!(".spec.volumes[{index}]"))
    }
}

/// The disks behind a volume that no two pods may write to, by provider and name. An image of Ceph
/// goes by each of its monitors: one in common is enough for it to be the same.
fn disks(volume: &Volume<'_>) -> Vec<(&'static str, String, bool)> {
    let mut disks = Vec::new();
    if let Some(disk) = &volume.gce_persistent_disk {
        disks.push(("gce", disk.pd_name.as_str().to_owned(), disk.read_only));
    }
    if let Some(disk) = &volume.aws_elastic_block_store {
        disks.push(("aws", disk.volume_id.as_str().to_owned(), disk.read_only));
    }
    if let Some(disk) = &volume.iscsi {
        disks.push(("iscsi", disk.iqn.as_str().to_owned(), disk.read_only));
    }
    if let Some(disk) = &volume.rbd {
        for monitor in &disk.monitors {
            let name = format!(
                "{} {} {}",
                monitor.as_str(),
                disk.pool.as_str(),
                disk.image.as_str()
            );
            disks.push(("rbd", name, disk.read_only));
        }
    }
    disks
}
