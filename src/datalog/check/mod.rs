//! From syntax tree to checked program.
//!
//! Flow: types and relations are declared; each clause is resolved (names to ids, `;` to single
//! rules), its variables are checked and typed, and it is lowered; at last the relations are put
//! into strata. Every pass goes on after an error, so that all of them are reported.

mod aggregates;
mod facts;
mod grounding;
mod inference;
mod lower;
mod normal_form;
mod plans;
mod query;
mod relations;
mod resolve;
mod resolved;
mod strata;
mod suggest;
mod type_declarations;
mod type_errors;
mod variables;
mod witnesses;

use super::diagnostic::{Diagnostic, Severity};
use super::program::Program;
use super::syntax::tree::{Clause, Item};
use super::types::Types;
use relations::Relations;

pub use query::Query;
pub(super) use query::check_query;

/// Checks a program. There is no program where there is an error.
pub(super) fn check(items: &[Item]) -> (Option<Program>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let types = type_declarations::declare(items, &mut diagnostics);
    let mut relations = Relations::declare(items, &types, &mut diagnostics);
    relations.add_directives(items, &mut diagnostics);

    let mut program = Program::default();
    for item in items {
        if let Item::Clause(clause) = item {
            check_clause(clause, &relations, &types, &mut program, &mut diagnostics);
        }
    }
    relations.warn_of_empty(items, &mut diagnostics);
    program.relations = relations.into_relations();
    program.strata = strata::stratify(&program, &mut diagnostics);
    plans::check_versions(items, &program, &mut diagnostics);
    program.types = types;

    tidy(&mut diagnostics);
    let accepted = !has_error(&diagnostics);
    (accepted.then_some(program), diagnostics)
}

/// Checks a fact or a rule and adds what it stands for to the program.
fn check_clause(
    clause: &Clause,
    relations: &Relations,
    types: &Types,
    program: &mut Program,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some(fact) = facts::usual_fact(clause, relations, types) {
        program.facts.push(fact);
        return;
    }
    variables::check(clause, diagnostics);
    let rules = resolve::resolve(clause, relations, diagnostics);
    plans::check(clause, &rules, diagnostics);
    for resolved in rules {
        if clause.body.is_some() {
            // The variables of a fact are reported as what they are: no constants.
            grounding::check(&resolved, diagnostics);
        }
        let kinds = inference::infer(&resolved, relations, types, diagnostics);
        lower::lower(clause, &resolved, &kinds, program);
    }
}

/// Whether a program is rejected.
pub(super) fn has_error(diagnostics: &[Diagnostic]) -> bool {
    let mut severities = diagnostics.iter().map(|diagnostic| diagnostic.severity);
    severities.any(|severity| severity == Severity::Error)
}

/// Puts diagnostics in the order of the source, each once.
pub(super) fn tidy(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|left, right| {
        let key = |diagnostic: &Diagnostic| {
            (
                diagnostic.span.file,
                diagnostic.span.start,
                diagnostic.severity,
            )
        };
        key(left)
            .cmp(&key(right))
            .then_with(|| left.problem.cmp(&right.problem))
    });
    diagnostics.dedup_by(|left, right| {
        left.span.file == right.span.file
            && left.span.start == right.span.start
            && left.problem == right.problem
    });
}
