//! Priorities and PodDisruptionBudgets: which pods may drive out which.
//!
//! There are as many priorities and start times as pods, so what nearly all pods say is told by no
//! row: that the priority is 0, and that the pod started when it was created.

use crate::input::objects::{
    Pod, PodDisruptionBudget, PodPhase, PodSpec, PreemptionPolicy, PriorityClass,
};

use super::builder::FactBuilder;
use super::recorder::Cell;

impl FactBuilder {
    pub(super) fn priority_class(&mut self, object: &PriorityClass<'_>) {
        let class = self.recorder.symbol(&object.metadata.name);
        let value = Cell::Number(object.value);
        self.recorder.row("priority_class", [class, value]);
        if object.global_default {
            self.recorder.row("global_default", [class]);
        }
        if object.preemption_policy == Some(PreemptionPolicy::Never) {
            self.recorder.row("never_preempting", [class]);
        }
    }

    pub(super) fn disruption_budget(&mut self, object: &PodDisruptionBudget<'_>) {
        let metadata = &object.metadata;
        let budget = self.namespaced(metadata);
        let namespace = self.recorder.symbol(&metadata.namespace);
        self.recorder.row("budget_namespace", [budget, namespace]);
        if let Some(selector) = &object.spec.selector {
            let selector = self.label_selector(selector, None);
            self.recorder.row("budget_selector", [budget, selector]);
        }
        let allowed = Cell::Number(object.status.disruptions_allowed);
        self.recorder.row("budget_allows", [budget, allowed]);
        for (pod, _) in object.status.disrupted_pods.iter() {
            let pod = self.qualified(&metadata.namespace, pod);
            self.recorder.row("budget_disrupts", [budget, pod]);
        }
    }

    /// How important the pods of a subject will be.
    pub(super) fn subject_importance(&mut self, subject: Cell, spec: &PodSpec<'_>) {
        if !spec.priority_class_name.is_empty() {
            let class = self.recorder.symbol(&spec.priority_class_name);
            self.recorder.row("priority_class_of", [subject, class]);
        }
        if let Some(priority) = spec.priority {
            let priority = Cell::Number(priority);
            self.recorder.row("subject_priority", [subject, priority]);
        }
        if spec.preemption_policy == Some(PreemptionPolicy::Never) {
            self.recorder.row("never_preempts", [subject]);
        }
    }

    /// How important a pod on a node is, and since when it is there.
    pub(super) fn pod_importance(&mut self, pod: Cell, object: &Pod<'_>) {
        match object.spec.priority {
            Some(0) => {}
            Some(priority) => self.recorder.row("priority", [pod, Cell::Number(priority)]),
            None if !object.spec.priority_class_name.is_empty() => {
                let class = self.recorder.symbol(&object.spec.priority_class_name);
                self.recorder.row("class_of", [pod, class]);
            }
            None => {}
        }
        let started = match object.status.start_time {
            Some(time) if object.metadata.creation_timestamp == Some(time) => return,
            Some(time) => time.0,
            None if object.status.phase == PodPhase::Pending => 0,
            None => return,
        };
        self.recorder.row("started", [pod, Cell::Number(started)]);
    }
}
