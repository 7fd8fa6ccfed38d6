//! What the compiler adds to a program: relations, columns, atoms, and rules without ids.

use super::Lowered;
use crate::datalog::program::{
    Atom, Column, Literal, Relation, RelationId, Rule, Term, ValueKind, Variable, VariableId,
};
use crate::datalog::source::Span;

/// The column that a variable occurs in: its type decides what the new relation's column holds.
pub fn column(
    lowered: &Lowered,
    rule: &Rule,
    inner: &[Literal],
    variables: &[Variable],
    variable: VariableId,
) -> Column {
    for literal in inner.iter().chain(&rule.body) {
        let Literal::Positive(atom) = literal else {
            continue;
        };
        let Some(relation) = lowered.relation(atom.relation) else {
            continue;
        };
        for (argument, column) in atom.arguments.iter().zip(&relation.columns) {
            if matches!(argument, Term::Variable(found) if *found == variable) {
                return column.clone();
            }
        }
    }
    let kind = variables
        .get(variable.0 as usize)
        .map_or(ValueKind::Number, |variable| variable.kind);
    let declared_type = match kind {
        ValueKind::Symbol => "symbol",
        ValueKind::Number => "number",
    };
    plain_column(declared_type, kind)
}

pub fn plain_column(declared_type: &str, kind: ValueKind) -> Column {
    Column {
        name: "value".to_owned(),
        declared_type: declared_type.to_owned(),
        kind,
    }
}

pub fn add_relation(
    lowered: &mut Lowered,
    name: String,
    columns: Vec<Column>,
    span: Span,
) -> RelationId {
    let id = RelationId(lowered.program.relations.len() as u32);
    lowered.program.relations.push(Relation {
        name,
        columns,
        inputs: Vec::new(),
        outputs: Vec::new(),
        print_sizes: Vec::new(),
        reading: None,
        annotations: Vec::new(),
        span,
    });
    id
}

pub fn atom(relation: RelationId, arguments: Vec<Term>, span: Span) -> Atom {
    Atom {
        relation,
        arguments,
        span,
    }
}

/// A rule of the same clause, to be given head and body.
pub fn bare_rule(rule: &Rule, span: Span) -> Rule {
    Rule {
        id: rule.id.clone(),
        say: None,
        annotations: Vec::new(),
        head: rule.head.clone(),
        body: Vec::new(),
        variables: Vec::new(),
        span,
    }
}
