//! Label selectors, named by what they require.

use crate::input::objects::{LabelOperator, LabelRequirement, LabelSelector};

use super::builder::FactBuilder;
use super::names;
use super::recorder::Cell;

/// The name of the selector without requirements, which matches everything.
const ALL: &str = "(all)";

fn operator_name(operator: LabelOperator) -> &'static str {
    match operator {
        LabelOperator::In => "In",
        LabelOperator::NotIn => "NotIn",
        LabelOperator::Exists => "Exists",
        LabelOperator::DoesNotExist => "DoesNotExist",
    }
}

impl FactBuilder {
    /// A label selector: its requirements, sorted by name, none twice.
    pub(super) fn label_selector(&mut self, selector: &LabelSelector<'_>) -> Cell {
        let mut requirements: Vec<(String, Cell)> = Vec::new();
        for (key, value) in selector.match_labels.iter() {
            let cell = self.pod_requirement(key, LabelOperator::In, &[value.as_str()]);
            requirements.push((self.recorder.text(cell).to_owned(), cell));
        }
        for requirement in &selector.match_expressions {
            let values = sorted_values(requirement);
            let cell = self.pod_requirement(&requirement.key, requirement.operator, &values);
            requirements.push((self.recorder.text(cell).to_owned(), cell));
        }
        requirements.sort_unstable_by(|left, right| left.0.cmp(&right.0));
        requirements.dedup_by(|left, right| left.0 == right.0);
        let (texts, cells): (Vec<String>, Vec<Cell>) = requirements.into_iter().unzip();
        let name = self.named(|out| {
            if texts.is_empty() {
                out.push_str(ALL);
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

    fn pod_requirement(&mut self, key: &str, operator: LabelOperator, values: &[&str]) -> Cell {
        let operator = operator_name(operator);
        let name = self.named(|out| names::push_requirement(out, key, operator, values));
        if self.recorder.is_new("pod_requirement", name) {
            let (key, operator) = (self.recorder.symbol(key), self.recorder.symbol(operator));
            self.recorder
                .spell("pod_requirement", [name, key, operator]);
            for value in values {
                let value = self.recorder.symbol(value);
                self.recorder.spell("pod_requirement_value", [name, value]);
            }
        }
        name
    }
}

fn sorted_values<'a>(requirement: &'a LabelRequirement<'_>) -> Vec<&'a str> {
    let mut values: Vec<&str> = requirement
        .values
        .iter()
        .map(|value| value.as_str())
        .collect();
    values.sort_unstable();
    values.dedup();
    values
}
