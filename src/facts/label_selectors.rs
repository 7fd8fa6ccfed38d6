//! Selectors of pods, and the pods that an inter-pod term is about.

use crate::input::objects::{LabelOperator, LabelSelector, Labels, PodAffinityTerm, Text};

use super::builder::FactBuilder;
use super::names;
use super::recorder::Cell;

/// The name of the selector that says nothing, and so selects everything.
const EVERYTHING: &str = "(all)";

/// The keys whose values a selector takes over from the labels of the pod that bears it.
#[derive(Debug, Clone, Copy)]
pub(super) struct LabelKeys<'a> {
    /// The labels of the pod.
    pub labels: &'a Labels<'a>,
    /// Keys whose values must be the same.
    pub same: &'a [Text<'a>],
    /// Keys whose values must be others.
    pub other: &'a [Text<'a>],
}

fn operator_name(operator: LabelOperator) -> &'static str {
    match operator {
        LabelOperator::In => "In",
        LabelOperator::NotIn => "NotIn",
        LabelOperator::Exists => "Exists",
        LabelOperator::DoesNotExist => "DoesNotExist",
    }
}

impl FactBuilder {
    /// A selector of labels. With keys, it is the one that the API server makes of it when it
    /// creates the pod: the values of these keys are added as requirements.
    pub(super) fn label_selector(
        &mut self,
        selector: &LabelSelector<'_>,
        keys: Option<LabelKeys<'_>>,
    ) -> Cell {
        let mut requirements = Vec::new();
        for (key, value) in selector.match_labels.iter() {
            requirements.push(self.pod_requirement(key, "In", vec![value]));
        }
        for requirement in &selector.match_expressions {
            let values = requirement.values.iter().map(Text::as_str).collect();
            let operator = operator_name(requirement.operator);
            requirements.push(self.pod_requirement(&requirement.key, operator, values));
        }
        if let Some(LabelKeys {
            labels,
            same,
            other,
        }) = keys
        {
            for (keys, operator) in [(same, "In"), (other, "NotIn")] {
                for key in keys {
                    if let Some(value) = labels.get(key) {
                        requirements.push(self.pod_requirement(key, operator, vec![value]));
                    }
                }
            }
        }
        self.selector_of(requirements)
    }

    fn selector_of(&mut self, requirements: Vec<Cell>) -> Cell {
        let mut texts: Vec<(String, Cell)> = requirements
            .into_iter()
            .map(|cell| (self.recorder.text(cell).to_owned(), cell))
            .collect();
        texts.sort_unstable_by(|left, right| left.0.cmp(&right.0));
        texts.dedup_by(|left, right| left.0 == right.0);
        let (texts, cells): (Vec<String>, Vec<Cell>) = texts.into_iter().unzip();
        let name = self.named(|out| {
            if texts.is_empty() {
                out.push_str(EVERYTHING);
            } else {
                names::push_term(out, &texts);
            }
        });
        if self.recorder.is_new("selector", name) {
            self.recorder.spell("selector", [name]);
            for requirement in cells {
                self.recorder
                    .spell("selector_requires", [name, requirement]);
            }
        }
        name
    }

    fn pod_requirement(&mut self, key: &str, operator: &str, mut values: Vec<&str>) -> Cell {
        values.sort_unstable();
        values.dedup();
        let name = self.named(|out| names::push_requirement(out, key, operator, &values));
        if self.recorder.is_new("pod_requirement", name) {
            let key = self.recorder.symbol(key);
            let operator = self.recorder.symbol(operator);
            self.recorder
                .spell("pod_requirement", [name, key, operator]);
            for value in values {
                let value = self.recorder.symbol(value);
                self.recorder.spell("pod_requirement_value", [name, value]);
            }
        }
        name
    }

    /// The pods that a term of a pod in this namespace is about.
    pub(super) fn peers(
        &mut self,
        namespace: &str,
        term: &PodAffinityTerm<'_>,
        keys: Option<LabelKeys<'_>>,
    ) -> Cell {
        let selector = term
            .label_selector
            .as_ref()
            .map(|selector| self.label_selector(selector, keys));
        let by_label = term
            .namespace_selector
            .as_ref()
            .map(|selector| self.label_selector(selector, None));
        let mut namespaces: Vec<&str> = term.namespaces.iter().map(Text::as_str).collect();
        if namespaces.is_empty() && by_label.is_none() {
            namespaces.push(namespace);
        }
        namespaces.sort_unstable();
        namespaces.dedup();
        self.peers_of(selector, &namespaces, by_label)
    }

    /// Pods by their labels, in namespaces by name or by their labels.
    pub(super) fn peers_of(
        &mut self,
        selector: Option<Cell>,
        namespaces: &[&str],
        by_label: Option<Cell>,
    ) -> Cell {
        let selector_text = selector.map_or_else(
            || "no pods".to_owned(),
            |cell| self.recorder.text(cell).to_owned(),
        );
        let label_text = by_label.map(|cell| self.recorder.text(cell).to_owned());
        let name = self.named(|out| {
            out.push_str(&selector_text);
            names::push_namespaces(out, namespaces, label_text.as_deref());
        });
        if self.recorder.is_new("peers", name) {
            if let Some(selector) = selector {
                self.recorder.spell("peers_selector", [name, selector]);
            }
            for namespace in namespaces {
                let namespace = self.recorder.symbol(namespace);
                self.recorder.spell("peers_namespace", [name, namespace]);
            }
            if let Some(selector) = by_label {
                self.recorder
                    .spell("peers_namespace_selector", [name, selector]);
            }
        }
        name
    }
}
