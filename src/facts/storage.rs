//! PersistentVolumes, PersistentVolumeClaims, StorageClasses and CSINodes.

use crate::input::objects::{
    CsiNode, NodeSelectorTerm, PersistentVolume, PersistentVolumeClaim, Quantity, StorageClass,
    Text, VolumeBindingMode,
};

use super::builder::FactBuilder;
use super::recorder::Cell;

/// The labels of a volume that list zones or regions, separated by `__`.
const ZONE_KEYS: [&str; 4] = [
    "failure-domain.beta.kubernetes.io/zone",
    "failure-domain.beta.kubernetes.io/region",
    "topology.kubernetes.io/zone",
    "topology.kubernetes.io/region",
];

impl FactBuilder {
    pub(super) fn claim(&mut self, object: &PersistentVolumeClaim<'_>) {
        let (metadata, spec) = (&object.metadata, &object.spec);
        let claim = self.namespaced(metadata);
        self.recorder.row("claim", [claim]);
        if !metadata.uid.is_empty() {
            let uid = self.recorder.symbol(&metadata.uid);
            self.recorder.row("claim_uid", [claim, uid]);
        }
        if let Some(controller) = metadata.controller() {
            let uid = self.recorder.symbol(&controller.uid);
            self.recorder.row("claim_controller", [claim, uid]);
        }
        if metadata.deletion_timestamp.is_some() {
            self.recorder.row("claim_terminating", [claim]);
        }
        if object.status.phase == "Lost" {
            self.recorder.row("claim_lost", [claim]);
        }
        if !spec.volume_name.is_empty() {
            let volume = self.recorder.symbol(&spec.volume_name);
            self.recorder.row("claim_volume", [claim, volume]);
        }
        if metadata.annotations.bind_completed.is_some() {
            self.recorder.row("claim_bound", [claim]);
        }
        if let Some(node) = &metadata.annotations.selected_node {
            let node = self.recorder.symbol(node);
            self.recorder.row("claim_selected_node", [claim, node]);
        }
        let class = metadata
            .annotations
            .storage_class
            .as_ref()
            .or(spec.storage_class_name.as_ref());
        if let Some(class) = class {
            let class = self.recorder.symbol(class);
            self.recorder.row("claim_class", [claim, class]);
        }
        self.listed("claim_access", claim, &spec.access_modes);
        self.size(
            "claim_size",
            claim,
            spec.resources.requests.get("storage"),
            &spec.volume_mode,
        );
        if let Some(selector) = &spec.selector {
            let selector = self.label_selector(selector, None);
            self.recorder.row("claim_selector", [claim, selector]);
        }
    }

    pub(super) fn volume(&mut self, object: &PersistentVolume<'_>) {
        let (metadata, spec) = (&object.metadata, &object.spec);
        let volume = self.recorder.symbol(&metadata.name);
        self.recorder.row("volume", [volume]);
        let class = metadata
            .annotations
            .storage_class
            .as_ref()
            .unwrap_or(&spec.storage_class_name);
        let class = self.recorder.symbol(class);
        self.recorder.row("volume_class", [volume, class]);
        self.listed("volume_access", volume, &spec.access_modes);
        self.size(
            "volume_size",
            volume,
            spec.capacity.get("storage"),
            &spec.volume_mode,
        );
        if let Some(reference) = &spec.claim_ref {
            let claim = self.qualified(&reference.namespace, &reference.name);
            let uid = self.recorder.symbol(&reference.uid);
            self.recorder.row("volume_claim", [volume, claim, uid]);
        }
        if object.status.phase == "Available" {
            self.recorder.row("volume_available", [volume]);
        }
        if metadata.deletion_timestamp.is_some() {
            self.recorder.row("volume_terminating", [volume]);
        }
        for (key, value) in metadata.labels.iter() {
            let (key, value) = (self.recorder.symbol(key), self.recorder.symbol(value));
            self.recorder.row("volume_label", [volume, key, value]);
        }
        for key in ZONE_KEYS {
            for zone in metadata
                .labels
                .get(key)
                .map(|value| zones(value))
                .unwrap_or_default()
            {
                let (key, zone) = (self.recorder.symbol(key), self.recorder.symbol(zone));
                self.recorder.row("volume_zone", [volume, key, zone]);
            }
        }
        if let Some(source) = &spec.csi {
            let (driver, handle) = (
                self.recorder.symbol(&source.driver),
                self.recorder.symbol(&source.volume_handle),
            );
            self.recorder.row("volume_handle", [volume, driver, handle]);
        }
        if let Some(required) = &spec.node_affinity.required {
            self.recorder.row("volume_affinity", [volume]);
            for term in &required.node_selector_terms {
                self.volume_term(volume, term);
            }
        }
    }

    /// A term of a volume's node affinity. It sees a node's labels only, so that to ask for a
    /// node's name is to ask in vain.
    fn volume_term(&mut self, volume: Cell, term: &NodeSelectorTerm<'_>) {
        let asks_in_vain = term
            .match_fields
            .iter()
            .any(|field| field.operator == crate::input::objects::NodeOperator::In);
        if asks_in_vain {
            return;
        }
        let labels = NodeSelectorTerm {
            match_expressions: term.match_expressions.clone(),
            match_fields: Vec::new(),
        };
        let term = self.affinity_term(&labels);
        self.recorder.row("volume_term", [volume, term]);
    }

    pub(super) fn storage_class(&mut self, object: &StorageClass<'_>) {
        let class = self.recorder.symbol(&object.metadata.name);
        let provisioner = self.recorder.symbol(&object.provisioner);
        let mode = self.recorder.symbol(match object.volume_binding_mode {
            VolumeBindingMode::Immediate => "Immediate",
            VolumeBindingMode::WaitForFirstConsumer => "WaitForFirstConsumer",
        });
        self.recorder
            .row("storage_class", [class, provisioner, mode]);
        for topology in &object.allowed_topologies {
            let term = self.topology_term(topology);
            self.recorder.row("allowed_topology", [class, term]);
        }
    }

    pub(super) fn csi_node(&mut self, object: &CsiNode<'_>) {
        let node = self.recorder.symbol(&object.metadata.name);
        for driver in &object.spec.drivers {
            if let Some(limit) = driver.allocatable.count {
                let driver = self.recorder.symbol(&driver.name);
                self.recorder
                    .row("attach_limit", [node, driver, Cell::Number(limit)]);
            }
        }
    }

    fn listed(&mut self, relation: &'static str, owner: Cell, texts: &[Text<'_>]) {
        for text in texts {
            let text = self.recorder.symbol(text);
            self.recorder.row(relation, [owner, text]);
        }
    }

    fn size(&mut self, relation: &'static str, owner: Cell, size: Option<&Quantity>, mode: &str) {
        let bytes = Cell::Number(size.copied().unwrap_or_default().value());
        let mode = self
            .recorder
            .symbol(if mode.is_empty() { "Filesystem" } else { mode });
        self.recorder.row(relation, [owner, bytes, mode]);
    }
}

/// The zones that a label lists; none where one of them is empty, which makes the label void.
fn zones(label: &str) -> Vec<&str> {
    let zones: Vec<&str> = label.split("__").map(str::trim).collect();
    if zones.contains(&"") {
        Vec::new()
    } else {
        zones
    }
}
