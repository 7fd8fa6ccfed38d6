//! The errors that narrowing types ends in: nothing is left, or what is left does not fit.

use super::super::diagnostic::Diagnostic;
use super::super::problem::Problem;
use super::super::types::Types;
use super::inference::{Inference, Node, Role, Subject};

impl Inference<'_> {
    /// Reports what has no possible type.
    pub(super) fn report(&self, diagnostics: &mut Vec<Diagnostic>) {
        for (index, node) in self.nodes.iter().enumerate() {
            if node.possible.as_ref().is_none_or(|types| !types.is_empty()) {
                continue;
            }
            let problem = match node.subject {
                Subject::Number => Problem::MismatchingNumber,
                Subject::Symbol => Problem::MismatchingSymbol,
                Subject::Computed => Problem::MismatchingExpression,
                Subject::Variable => {
                    diagnostics.push(self.conflict(index, node));
                    continue;
                }
            };
            diagnostics.push(Diagnostic::error(problem, node.span));
        }
    }

    /// The error of a variable whose uses have no type in common.
    fn conflict(&self, index: usize, node: &Node) -> Diagnostic {
        let variable = self.rule.variables.get(index);
        let name = variable.map(|found| found.name.to_string());
        let name = name.unwrap_or_default();
        let mut error =
            Diagnostic::error(Problem::ConflictingTypes { name: name.clone() }, node.span)
                .with_related("Following constraints are incompatible:", None);
        for found in self.uses.iter().filter(|found| found.node == index) {
            let required = self.types.name(found.required);
            let message =
                format!("   Type of variable '{name}' should be a subtype of '{required}'");
            error = error.with_related(message, Some(found.span));
        }
        error
    }

    /// Reports arguments of heads whose types are not those of the columns.
    pub(super) fn check_sinks(&self, diagnostics: &mut Vec<Diagnostic>) {
        for sink in self.sinks.iter().filter(|sink| sink.role == Role::Head) {
            let Some(possible) = self
                .nodes
                .get(sink.node)
                .and_then(|node| node.possible.as_ref())
            else {
                continue;
            };
            let constants = Types::constants(self.types.kind(sink.column));
            let fits = possible
                .iter()
                .all(|found| *found == constants || self.types.is_subtype(*found, sink.column));
            if !fits {
                let declared = self.types.name(sink.column);
                diagnostics.push(
                    Diagnostic::error(Problem::NoSubtype, sink.span).with_related(
                        format!("The argument's declared type is {declared}"),
                        Some(sink.declared),
                    ),
                );
            }
        }
    }
}
