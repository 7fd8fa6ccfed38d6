//! What the lifecycle looks at besides placements: limits, times, selectors, readiness, revisions.

use crate::input::objects::{
    ConditionStatus, ControllerRevision, CountOrPercent, DaemonSet, NodeOperator, Pod, Time,
    UpdateKind,
};

use super::builder::FactBuilder;
use super::numbers::integer;
use super::recorder::Cell;
use super::template;

/// The label that tells which revision a pod or a record is of.
const REVISION_HASH: &str = "controller-revision-hash";

fn strategy_name(kind: UpdateKind) -> &'static str {
    match kind {
        UpdateKind::RollingUpdate => "RollingUpdate",
        UpdateKind::OnDelete => "OnDelete",
    }
}

/// A time as the rules count it; 0 where there is none.
fn seconds(time: Option<Time>) -> Cell {
    Cell::Number(time.map_or(0, |time| time.0))
}

impl FactBuilder {
    /// The time that the lifecycle looks at.
    pub fn set_now(&mut self, now: Time) {
        self.recorder.spell("now", [Cell::Number(now.0)]);
    }

    /// How a DaemonSet looks after its pods.
    pub(super) fn daemonset_lifecycle(&mut self, daemonset: Cell, object: &DaemonSet<'_>) {
        let (metadata, spec) = (&object.metadata, &object.spec);
        let namespace = self.recorder.symbol(&metadata.namespace);
        self.recorder
            .row("daemonset_namespace", [daemonset, namespace]);
        if metadata.deletion_timestamp.is_some() {
            self.recorder.row("daemonset_terminating", [daemonset]);
        }
        if let Some(selector) = &spec.selector {
            let selector = self.label_selector(selector, None);
            self.recorder
                .row("daemonset_selector", [daemonset, selector]);
        }
        let digest = template::digest_of_template(object.template_json);
        let digest = self.recorder.symbol(&digest);
        self.recorder.row("template", [daemonset, digest]);
        if let Some(generation) = &metadata.annotations.template_generation
            && let Some(number) = integer(generation)
        {
            let generation = self.recorder.symbol(&number.to_string());
            self.recorder
                .row("template_generation", [daemonset, generation]);
        }
        let strategy = strategy_name(spec.update_strategy.kind);
        let strategy = self.recorder.symbol(strategy);
        self.recorder.row("update_strategy", [daemonset, strategy]);
        let rolling = spec.update_strategy.rolling_update;
        self.limit("max_unavailable", daemonset, rolling.max_unavailable);
        self.limit("max_surge", daemonset, rolling.max_surge);
        for (relation, number) in [
            ("daemonset_generation", metadata.generation),
            ("min_ready_seconds", spec.min_ready_seconds),
            ("revision_history_limit", spec.revision_history_limit),
        ] {
            self.recorder
                .row(relation, [daemonset, Cell::Number(number)]);
        }
        self.reported(daemonset, object);
    }

    fn limit(&mut self, relation: &'static str, daemonset: Cell, limit: CountOrPercent) {
        let (amount, unit) = match limit {
            CountOrPercent::Count(count) => (count, "pods"),
            CountOrPercent::Percent(percent) => (percent, "percent"),
        };
        let unit = self.recorder.symbol(unit);
        self.recorder
            .row(relation, [daemonset, Cell::Number(amount), unit]);
    }

    fn reported(&mut self, daemonset: Cell, object: &DaemonSet<'_>) {
        let status = &object.status;
        for (field, number) in [
            ("currentNumberScheduled", status.current_number_scheduled),
            ("desiredNumberScheduled", status.desired_number_scheduled),
            ("numberAvailable", status.number_available),
            ("numberMisscheduled", status.number_misscheduled),
            ("numberReady", status.number_ready),
            ("numberUnavailable", status.number_unavailable),
            ("observedGeneration", status.observed_generation),
            ("updatedNumberScheduled", status.updated_number_scheduled),
        ] {
            let field = self.recorder.symbol(field);
            self.recorder
                .row("reported", [daemonset, field, Cell::Number(number)]);
        }
    }

    /// How old a pod is, whether it is ready, and which node it waits for.
    pub(super) fn pod_lifecycle(&mut self, pod: Cell, object: &Pod<'_>) {
        let created = seconds(object.metadata.creation_timestamp);
        self.recorder.row("created", [pod, created]);
        let mut conditions = object.status.conditions.iter();
        if let Some(condition) = conditions.find(|condition| condition.kind == "Ready")
            && condition.status == ConditionStatus::True
        {
            let since = seconds(condition.last_transition_time);
            self.recorder.row("ready", [pod]);
            self.recorder.row("ready_since", [pod, since]);
        }
        if object.spec.node_name.is_empty()
            && let Some(node) = meant_node(object)
        {
            let node = self.recorder.symbol(node);
            self.recorder.row("meant_for", [pod, node]);
        }
    }

    /// A recorded template.
    pub(super) fn controller_revision(&mut self, object: &ControllerRevision<'_>) {
        let metadata = &object.metadata;
        let revision = self.namespaced(metadata);
        self.recorder
            .row("revision", [revision, Cell::Number(object.revision)]);
        let digest = template::digest_of_data(object.data_json);
        let digest = self.recorder.symbol(&digest);
        self.recorder.row("revision_data", [revision, digest]);
        // The controller gives a record without a hash its name for one.
        let hash = metadata
            .labels
            .get(REVISION_HASH)
            .unwrap_or(&metadata.name)
            .as_str();
        let hash = self.recorder.symbol(hash);
        self.recorder.row("revision_hash", [revision, hash]);
        let labels = self.labels(&metadata.namespace, &metadata.labels);
        self.recorder.row("revision_labels", [revision, labels]);
        if let Some(controller) = metadata.controller() {
            let uid = self.recorder.symbol(&controller.uid);
            self.recorder.row("revision_controller", [revision, uid]);
        }
        if metadata.deletion_timestamp.is_some() {
            self.recorder.row("revision_terminating", [revision]);
        }
    }
}

/// The node that a pod without one is meant for: the first requirement on `metadata.name` in its
/// required node affinity, if that names just one node. The controller writes it there.
fn meant_node<'p>(pod: &'p Pod<'_>) -> Option<&'p str> {
    let required = pod.spec.affinity.node_affinity.required.as_ref()?;
    let requirement = required
        .node_selector_terms
        .iter()
        .flat_map(|term| &term.match_fields)
        .find(|field| field.key == "metadata.name" && field.operator == NodeOperator::In)?;
    match requirement.values.as_slice() {
        [node] => Some(node.as_str()),
        _ => None,
    }
}
