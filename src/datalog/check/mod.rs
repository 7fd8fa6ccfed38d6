//! From syntax tree to checked program.
//!
//! Flow: types and relations are declared; each clause is resolved (names to ids, `;` to single
//! rules), its variables are checked and typed, and it is lowered; at last the relations are put
//! into strata. Every pass goes on after an error, so that all of them are reported.

mod aggregates;
mod grounding;
mod inference;
mod lower;
mod normal_form;
mod plans;
mod relations;
mod resolve;
mod resolved;
mod strata;
mod suggest;
mod type_declarations;
mod variables;
mod witnesses;

use super::diagnostic::{Diagnostic, Severity};
use super::program::{Program, Relation, RelationId, Rule};
use super::source::Span;
use super::syntax::tree::{self, Body, Clause, Item};
use super::types::Types;
use relations::Relations;

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
    let rejected = diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error);
    ((!rejected).then_some(program), diagnostics)
}

/// A query: a relation that the program does not have, and the rules that derive it.
#[derive(Debug, Clone)]
pub struct Query {
    /// The relation of the answers: a column for each named variable, in the order of their first
    /// appearance. Its id is the number of the program's relations.
    pub relation: Relation,
    /// The rules that derive it: one, or one for each branch of a `;`.
    pub rules: Vec<Rule>,
}

/// Checks the body of a query against a program.
pub(super) fn check_query(
    program: &Program,
    body: Body,
    span: Span,
) -> (Option<Query>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let columns = variables::outer_variables(&body);
    let head = tree::Atom {
        name: tree::Name {
            text: "%query".into(),
            span,
        },
        arguments: columns,
        span,
    };
    let id = RelationId(program.relations.len() as u32);
    let relations = Relations::of_query(program, &head, id);
    let clause = Clause {
        heads: vec![head],
        body: Some(body),
        plan: Vec::new(),
        annotations: Vec::new(),
        span,
    };
    let mut answer = Program::default();
    check_clause(
        &clause,
        &relations,
        &program.types,
        &mut answer,
        &mut diagnostics,
    );
    let relation = relations.query_relation(id, &answer.rules);
    tidy(&mut diagnostics);
    let rejected = diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error);
    let query = relation.map(|relation| Query {
        relation,
        rules: answer.rules,
    });
    (query.filter(|_| !rejected), diagnostics)
}

/// Checks a fact or a rule and adds what it stands for to the program.
fn check_clause(
    clause: &Clause,
    relations: &Relations,
    types: &Types,
    program: &mut Program,
    diagnostics: &mut Vec<Diagnostic>,
) {
    variables::check(clause, diagnostics);
    let rules = resolve::resolve(clause, relations, diagnostics);
    plans::check(clause, &rules, diagnostics);
    for resolved in rules {
        grounding::check(&resolved, diagnostics);
        let kinds = inference::infer(&resolved, relations, types, diagnostics);
        lower::lower(clause, &resolved, &kinds, program);
    }
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
