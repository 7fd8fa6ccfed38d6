//! What is to be placed: the pods of a DaemonSet's template, and pods that have no node yet.

use crate::input::objects::{DaemonSet, Metadata, PodSpec, Toleration, TolerationOperator};

use super::builder::FactBuilder;
use super::interpod::Bearer;
use super::names;
use super::nodes::effect_name;
use super::numbers::canonical_integer;
use super::recorder::Cell;

fn operator_name(operator: TolerationOperator) -> &'static str {
    match operator {
        TolerationOperator::Equal => "Equal",
        TolerationOperator::Exists => "Exists",
        TolerationOperator::Gt => "Gt",
        TolerationOperator::Lt => "Lt",
    }
}

impl FactBuilder {
    pub(super) fn daemonset(&mut self, object: &DaemonSet<'_>) {
        let metadata = &object.metadata;
        let daemonset = self.namespaced(metadata);
        let subject = self.subject("daemonset", metadata);
        self.recorder.row("daemonset", [daemonset, subject]);
        for (key, value) in metadata.labels.iter() {
            let (key, value) = (self.recorder.symbol(key), self.recorder.symbol(value));
            self.recorder
                .row("daemonset_label", [daemonset, key, value]);
        }
        if !metadata.uid.is_empty() {
            let uid = self.recorder.symbol(&metadata.uid);
            self.recorder.row("daemonset_uid", [daemonset, uid]);
        }
        self.ignored_lints(daemonset, metadata);
        let template = &object.spec.template;
        let labels = self.labels(&metadata.namespace, &template.metadata.labels);
        self.recorder.row("subject_labels", [subject, labels]);
        self.pod_spec(subject, &template.spec);
        self.daemonset_lifecycle(daemonset, object);
        let bearer = Bearer {
            relation: "pod_term",
            name: subject,
            namespace: &metadata.namespace,
            labels: &template.metadata.labels,
            unborn: true,
        };
        self.neighbours(bearer, &template.spec);
        self.subject_volumes(subject, &metadata.namespace, None, &template.spec);
    }

    /// The lints that a DaemonSet's annotation silences, unknown ones too: that is for the rules.
    fn ignored_lints(&mut self, daemonset: Cell, metadata: &Metadata<'_>) {
        let list = metadata.annotations.ignore.as_deref().unwrap_or_default();
        for code in list
            .split(',')
            .map(str::trim)
            .filter(|code| !code.is_empty())
        {
            let code = self.recorder.symbol(&code.to_ascii_uppercase());
            self.recorder.row("ignores", [daemonset, code]);
        }
    }

    /// The subject of an object: what its pod asks for.
    pub(super) fn subject(&mut self, kind: &str, metadata: &Metadata<'_>) -> Cell {
        let (namespace, name) = (metadata.namespace.as_str(), metadata.name.as_str());
        self.named(|out| {
            for part in [kind, "/", namespace, "/", name] {
                out.push_str(part);
            }
        })
    }

    /// What a pod asks of its node.
    pub(super) fn pod_spec(&mut self, subject: Cell, spec: &PodSpec<'_>) {
        if !spec.node_name.is_empty() {
            let node = self.recorder.symbol(&spec.node_name);
            self.recorder.row("node_name", [subject, node]);
        }
        if !spec.node_selector.is_empty() {
            let term = self.selector_term(&spec.node_selector);
            self.recorder.row("node_selector", [subject, term]);
        }
        self.node_affinity(subject, spec);
        for (index, toleration) in spec.tolerations.iter().enumerate() {
            let path = self.recorder.path(&format!(".spec.tolerations[{index}]"));
            let toleration = self.toleration(toleration);
            self.recorder
                .row_at("toleration", [subject, toleration], path);
        }
        if spec.host_network {
            self.recorder.row("host_network", [subject]);
        }
        self.demands(subject, spec);
        self.subject_importance(subject, spec);
    }

    fn node_affinity(&mut self, subject: Cell, spec: &PodSpec<'_>) {
        let affinity = &spec.affinity.node_affinity;
        if let Some(required) = &affinity.required {
            self.recorder.row("node_affinity", [subject]);
            for (index, term) in required.node_selector_terms.iter().enumerate() {
                let path = self.recorder.path(&format!(
                    ".spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution\
                     .nodeSelectorTerms[{index}]"
                ));
                let term = self.affinity_term(term);
                self.recorder.row_at("required_term", [subject, term], path);
            }
        }
        for (position, preferred) in affinity.preferred.iter().enumerate() {
            let term = self.affinity_term(&preferred.preference);
            let position = Cell::Number(i64::try_from(position).unwrap_or(i64::MAX));
            let weight = Cell::Number(preferred.weight);
            self.recorder
                .row("preferred_term", [subject, position, term, weight]);
        }
    }

    fn toleration(&mut self, toleration: &Toleration<'_>) -> Cell {
        let operator = operator_name(toleration.operator);
        let effect = toleration.effect.map_or("", effect_name);
        let (key, value) = (toleration.key.as_str(), toleration.value.as_str());
        let name = self.named(|out| names::push_toleration(out, key, operator, value, effect));
        if self.recorder.is_new("toleration", name) {
            let [key, operator, value_cell, effect] =
                [key, operator, value, effect].map(|text| self.recorder.symbol(text));
            self.recorder.spell(
                "toleration_parts",
                [name, key, operator, value_cell, effect],
            );
            if matches!(
                toleration.operator,
                TolerationOperator::Gt | TolerationOperator::Lt
            ) && let Some(number) = canonical_integer(value)
            {
                self.recorder
                    .spell("toleration_number", [name, Cell::Number(number)]);
            }
        }
        name
    }
}
