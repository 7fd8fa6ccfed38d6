//! What a program's rules look at, as data: the run time leaves out steps, rules and rows that
//! nothing can come of.
//!
//! Only joins of symbols and the constants beside them are told. Whatever else a term is can only
//! turn more rows away.

use super::Lowered;
use super::steps::Program;
use crate::datalog::program::{Atom, Constant, Literal, Rule, Term, ValueKind};

/// The text of each rule's `step::Rule`.
pub fn texts(lowered: &Lowered, program: &Program) -> Vec<String> {
    program
        .rules
        .iter()
        .filter_map(|index| lowered.program.rules.get(*index))
        .filter_map(|rule| text(lowered, rule))
        .collect()
}

/// None for a rule that says `false`.
fn text(lowered: &Lowered, rule: &Rule) -> Option<String> {
    let mut positive = Vec::new();
    let mut negative = Vec::new();
    for literal in &rule.body {
        match literal {
            Literal::Positive(found) => positive.push(atom(lowered, found)),
            Literal::Negative(found) => negative.push(atom(lowered, found)),
            Literal::Truth(false) => return None,
            Literal::Truth(true) | Literal::Comparison(_) | Literal::Aggregate(_) => {}
        }
    }
    Some(format!(
        "step::Rule {{ head: {}, positive: &[{}], negative: &[{}] }}",
        atom(lowered, &rule.head),
        positive.join(", "),
        negative.join(", "),
    ))
}

fn atom(lowered: &Lowered, atom: &Atom) -> String {
    let columns = lowered
        .relation(atom.relation)
        .map_or(&[][..], |relation| &relation.columns);
    let terms = atom.arguments.iter().zip(columns);
    let terms: Vec<String> = terms
        .map(|(term, column)| match (term, column.kind) {
            (Term::Variable(variable), ValueKind::Symbol) => format!("Variable({})", variable.0),
            (Term::Constant(Constant::Symbol(text)), _) => format!("Symbol({text:?})"),
            _ => "Other".to_owned(),
        })
        .collect();
    format!(
        "step::Atom {{ relation: {}, terms: &[{}] }}",
        atom.relation.0,
        terms.join(", ")
    )
}
