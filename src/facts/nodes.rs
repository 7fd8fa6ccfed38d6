//! What a Node and a Namespace say.

use crate::input::objects::{Namespace, Node, Taint, TaintEffect};

use super::builder::FactBuilder;
use super::names;
use super::numbers::{canonical_integer, integer};
use super::recorder::Cell;

/// The label that bears a namespace's name.
pub(super) const NAMESPACE_NAME: &str = "kubernetes.io/metadata.name";

/// The effect as it stands in the API.
pub fn effect_name(effect: TaintEffect) -> &'static str {
    match effect {
        TaintEffect::NoSchedule => "NoSchedule",
        TaintEffect::PreferNoSchedule => "PreferNoSchedule",
        TaintEffect::NoExecute => "NoExecute",
    }
}

impl FactBuilder {
    pub(super) fn node(&mut self, object: &Node<'_>) {
        let node = self.recorder.symbol(&object.metadata.name);
        self.recorder.row("node", [node]);
        for (key, value) in object.metadata.labels.iter() {
            let key = self.recorder.symbol(key);
            let text = value.as_str();
            let value = self.recorder.symbol(text);
            self.recorder.row("label", [node, key, value]);
            self.spell_integer(value, text);
        }
        if object.spec.unschedulable {
            self.recorder.row("unschedulable", [node]);
            // What a toleration must tolerate, whether the node bears the taint yet or not.
            self.taint(&Taint {
                key: "node.kubernetes.io/unschedulable".into(),
                value: "".into(),
                effect: TaintEffect::NoSchedule,
            });
        }
        self.allocatable(node, object);
        for (index, taint) in object.spec.taints.iter().enumerate() {
            let path = self.recorder.path(&format!(".spec.taints[{index}]"));
            let taint = self.taint(taint);
            self.recorder.row_at("taint", [node, taint], path);
        }
    }

    pub(super) fn namespace(&mut self, object: &Namespace<'_>) {
        let namespace = self.recorder.symbol(&object.metadata.name);
        self.recorder.row("namespace", [namespace]);
        if object.metadata.labels.get(NAMESPACE_NAME).is_none() {
            // The API server sees to it.
            let (key, path) = (
                self.recorder.symbol(NAMESPACE_NAME),
                self.recorder.path(".metadata.name"),
            );
            self.recorder
                .row_at("namespace_label", [namespace, key, namespace], path);
        }
        for (key, value) in object.metadata.labels.iter() {
            let (key, value) = (self.recorder.symbol(key), self.recorder.symbol(value));
            self.recorder
                .row("namespace_label", [namespace, key, value]);
        }
    }

    /// The number that a label's value reads as, told once for each value.
    fn spell_integer(&mut self, value: Cell, text: &str) {
        if let Some(number) = integer(text)
            && self.recorder.is_new("integer", value)
        {
            self.recorder
                .spell("integer", [value, Cell::Number(number)]);
        }
    }

    fn taint(&mut self, taint: &Taint<'_>) -> Cell {
        let effect = effect_name(taint.effect);
        let name = self.named(|out| names::push_taint(out, &taint.key, &taint.value, effect));
        if self.recorder.is_new("taint", name) {
            let key = self.recorder.symbol(&taint.key);
            let value = self.recorder.symbol(&taint.value);
            let effect = self.recorder.symbol(effect);
            self.recorder
                .spell("taint_parts", [name, key, value, effect]);
            if let Some(number) = canonical_integer(&taint.value) {
                self.recorder
                    .spell("taint_number", [name, Cell::Number(number)]);
            }
        }
        name
    }
}
