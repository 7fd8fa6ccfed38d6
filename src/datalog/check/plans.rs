//! `.plan`: Soufflé's hint on the order of joins. It changes nothing here, so only its form is
//! checked: an order names each positive atom once, a version exists.

use super::super::diagnostic::Diagnostic;
use super::super::problem::Problem;
use super::super::program::{Literal, Program, RelationId};
use super::super::syntax::tree::{Clause, Item};
use super::resolved::{self, Rule};

/// Checks that each order of a plan names each positive atom of the rule once.
pub(super) fn check(clause: &Clause, rules: &[Rule], diagnostics: &mut Vec<Diagnostic>) {
    for plan in &clause.plan {
        let mut order = plan.order.clone();
        order.sort_unstable();
        for rule in rules {
            let atoms = rule.body.iter().filter(|literal| {
                matches!(literal, resolved::Literal::Atom { negated: false, .. })
            });
            if !order.iter().copied().eq(1..=atoms.count() as i64) {
                let problem = Problem::InvalidPlanOrder;
                diagnostics.push(Diagnostic::error(problem, plan.span));
            }
        }
    }
}

/// Checks that a plan is for versions that a rule has: one for each atom of a relation that
/// depends on the rule's head.
pub(super) fn check_versions(items: &[Item], program: &Program, diagnostics: &mut Vec<Diagnostic>) {
    for item in items {
        let Item::Clause(clause) = item else { continue };
        if clause.plan.is_empty() {
            continue;
        }
        for rule in program.rules.iter().filter(|it| it.span == clause.span) {
            let stratum = program
                .strata
                .iter()
                .find(|it| it.relations.contains(&rule.head.relation));
            let recursive: &[RelationId] = stratum.map_or(&[], |found| &found.relations);
            let versions = rule
                .body
                .iter()
                .filter(|literal| {
                    matches!(literal, Literal::Positive(atom) if recursive.contains(&atom.relation))
                })
                .count()
                .max(1) as i64;
            for plan in clause.plan.iter().filter(|plan| plan.version >= versions) {
                let version = plan.version;
                let only = format!("only versions 0..{} permitted", versions - 1);
                diagnostics.push(
                    Diagnostic::error(Problem::InvalidPlanVersion { version }, plan.span)
                        .with_related(only, None),
                );
            }
        }
    }
}
