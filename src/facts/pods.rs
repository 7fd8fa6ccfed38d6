//! What a Pod says: where it is, whose it is, how it is labelled, and how far it has come.

use crate::input::objects::{Pod, PodPhase};

use super::builder::FactBuilder;
use super::interpod::Bearer;

fn phase_name(phase: PodPhase) -> &'static str {
    match phase {
        PodPhase::Pending => "Pending",
        PodPhase::Running => "Running",
        PodPhase::Succeeded => "Succeeded",
        PodPhase::Failed => "Failed",
        PodPhase::Unknown => "Unknown",
    }
}

impl FactBuilder {
    pub(super) fn pod(&mut self, object: &Pod<'_>) {
        let metadata = &object.metadata;
        let pod = self.namespaced(metadata);
        let labels = self.labels(&metadata.namespace, &metadata.labels);
        self.recorder.row("pod_labels", [pod, labels]);
        let phase = self.recorder.symbol(phase_name(object.status.phase));
        self.recorder.row("phase", [pod, phase]);
        if metadata.deletion_timestamp.is_some() {
            self.recorder.row("terminating", [pod]);
        }
        if let Some(controller) = metadata.controller() {
            let uid = self.recorder.symbol(&controller.uid);
            self.recorder.row("controller_uid", [pod, uid]);
            if controller.kind == "DaemonSet" {
                let daemonset = self.qualified(&metadata.namespace, &controller.name);
                self.recorder.row("controller_name", [pod, daemonset]);
            }
        }
        self.pod_lifecycle(pod, object);
        if object.spec.node_name.is_empty() {
            let subject = self.subject("pod", metadata);
            self.recorder.row("unassigned", [pod, subject]);
            self.recorder.row("subject_labels", [subject, labels]);
            self.pod_spec(subject, &object.spec);
            let bearer = Bearer {
                relation: "pod_term",
                name: subject,
                namespace: &metadata.namespace,
                labels: &metadata.labels,
                unborn: true,
            };
            self.neighbours(bearer, &object.spec);
            self.subject_volumes(
                subject,
                &metadata.namespace,
                Some(&metadata.name),
                &object.spec,
            );
            if !metadata.uid.is_empty() {
                let uid = self.recorder.symbol(&metadata.uid);
                self.recorder.row("subject_uid", [subject, uid]);
            }
        } else {
            let node = self.recorder.symbol(&object.spec.node_name);
            self.recorder.row("assigned", [pod, node]);
            let bearer = Bearer {
                relation: "assigned_pod_term",
                name: pod,
                namespace: &metadata.namespace,
                labels: &metadata.labels,
                unborn: false,
            };
            self.pod_terms(bearer, &object.spec);
            self.holdings(pod, node, object);
            self.pod_importance(pod, object);
            self.assigned_volumes(pod, metadata, &object.spec);
        }
    }
}
