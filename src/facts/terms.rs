//! Requirements and terms on nodes: what a node selector and a node affinity say.

use crate::input::objects::{
    Labels, NodeOperator, NodeRequirement, NodeSelectorTerm, TopologyTerm,
};

use super::builder::FactBuilder;
use super::labels::is_label_value;
use super::names;
use super::numbers::integer;
use super::recorder::Cell;

/// The one field of a node that can be asked for.
const NODE_NAME: &str = "metadata.name";

fn operator_name(operator: NodeOperator) -> &'static str {
    match operator {
        NodeOperator::In => "In",
        NodeOperator::NotIn => "NotIn",
        NodeOperator::Exists => "Exists",
        NodeOperator::DoesNotExist => "DoesNotExist",
        NodeOperator::Gt => "Gt",
        NodeOperator::Lt => "Lt",
    }
}

impl FactBuilder {
    /// A `nodeSelector`: one term of `key=value` requirements.
    pub(super) fn selector_term(&mut self, selector: &Labels<'_>) -> Cell {
        let requirements = selector
            .iter()
            .map(|(key, value)| {
                let name = self.named(|out| names::push_pair(out, key, value));
                if self.recorder.is_new("requirement", name) {
                    let (key, value) = (self.recorder.symbol(key), self.recorder.symbol(value));
                    let operator = self.recorder.symbol("In");
                    self.recorder.spell("requirement", [name, key, operator]);
                    self.recorder.spell("requirement_value", [name, value]);
                }
                name
            })
            .collect();
        self.term(requirements)
    }

    /// A term of the topologies that a storage class allows: a value of each label.
    pub(super) fn topology_term(&mut self, term: &TopologyTerm<'_>) -> Cell {
        let requirements = term
            .match_label_expressions
            .iter()
            .map(|expression| {
                self.label_requirement(&NodeRequirement {
                    key: expression.key.clone(),
                    operator: NodeOperator::In,
                    values: expression.values.clone(),
                })
            })
            .collect();
        self.term(requirements)
    }

    /// A term of a node affinity.
    pub(super) fn affinity_term(&mut self, term: &NodeSelectorTerm<'_>) -> Cell {
        let labels = term
            .match_expressions
            .iter()
            .map(|requirement| self.label_requirement(requirement))
            .collect::<Vec<_>>();
        let fields = term
            .match_fields
            .iter()
            .map(|requirement| self.field_requirement(requirement))
            .collect::<Vec<_>>();
        self.term([labels, fields].concat())
    }

    fn term(&mut self, requirements: Vec<Cell>) -> Cell {
        let mut texts: Vec<(String, Cell)> = requirements
            .into_iter()
            .map(|cell| (self.recorder.text(cell).to_owned(), cell))
            .collect();
        texts.sort_unstable_by(|left, right| left.0.cmp(&right.0));
        texts.dedup_by(|left, right| left.0 == right.0);
        let (texts, cells): (Vec<String>, Vec<Cell>) = texts.into_iter().unzip();
        let term = self.named(|out| names::push_term(out, &texts));
        if self.recorder.is_new("term", term) {
            for requirement in cells {
                self.recorder.spell("term_requires", [term, requirement]);
            }
        }
        term
    }

    fn label_requirement(&mut self, requirement: &NodeRequirement<'_>) -> Cell {
        let operator = requirement.operator;
        let values = sorted_values(requirement);
        let name = self.named(|out| {
            names::push_requirement(out, &requirement.key, operator_name(operator), &values);
        });
        if self.recorder.is_new("requirement", name) {
            let key = self.recorder.symbol(&requirement.key);
            let operator_cell = self.recorder.symbol(operator_name(operator));
            self.recorder
                .spell("requirement", [name, key, operator_cell]);
            if matches!(operator, NodeOperator::Gt | NodeOperator::Lt) {
                if let Some(bound) = single(&values).and_then(integer) {
                    self.recorder
                        .spell("requirement_number", [name, Cell::Number(bound)]);
                }
            } else {
                for value in &values {
                    let value = self.recorder.symbol(value);
                    self.recorder.spell("requirement_value", [name, value]);
                }
            }
            if !is_readable(operator, &values) {
                self.recorder.spell("unreadable", [name]);
            }
        }
        name
    }

    fn field_requirement(&mut self, requirement: &NodeRequirement<'_>) -> Cell {
        let operator = operator_name(requirement.operator);
        let values = sorted_values(requirement);
        let name = self.named(|out| {
            names::push_field_requirement(out, &requirement.key, operator, &values);
        });
        if self.recorder.is_new("requirement", name) {
            let operator_cell = self.recorder.symbol(operator);
            self.recorder
                .spell("name_requirement", [name, operator_cell]);
            for value in &values {
                let node = self.recorder.symbol(value);
                self.recorder.spell("name_requirement_node", [name, node]);
            }
            let readable = requirement.key == NODE_NAME
                && matches!(requirement.operator, NodeOperator::In | NodeOperator::NotIn)
                && requirement.values.len() == 1;
            if !readable {
                self.recorder.spell("unreadable", [name]);
            }
        }
        name
    }
}

/// The values in the order of their names; `In` and `NotIn` ask for a set.
fn sorted_values<'a>(requirement: &'a NodeRequirement<'_>) -> Vec<&'a str> {
    let mut values: Vec<&str> = requirement
        .values
        .iter()
        .map(|value| value.as_str())
        .collect();
    if matches!(requirement.operator, NodeOperator::In | NodeOperator::NotIn) {
        values.sort_unstable();
        values.dedup();
    }
    values
}

fn single<'a>(values: &[&'a str]) -> Option<&'a str> {
    match values {
        [value] => Some(value),
        _ => None,
    }
}

/// Whether Kubernetes can make a selector of the requirement; the term of one that it cannot
/// matches no node.
fn is_readable(operator: NodeOperator, values: &[&str]) -> bool {
    let sound = match operator {
        NodeOperator::In | NodeOperator::NotIn => !values.is_empty(),
        NodeOperator::Exists | NodeOperator::DoesNotExist => values.is_empty(),
        NodeOperator::Gt | NodeOperator::Lt => single(values).and_then(integer).is_some(),
    };
    sound && values.iter().all(|value| is_label_value(value))
}
