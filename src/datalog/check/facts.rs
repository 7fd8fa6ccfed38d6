//! The usual fact, checked in one step: constants only, each of its column's kind.
//!
//! A program's text may hold hundreds of thousands of facts. What this does not accept takes the
//! way of the rules, which finds the words for what is wrong.

use super::super::program::{Constant, Fact, ValueKind};
use super::super::syntax::tree::{Clause, Expression, ExpressionKind};
use super::super::types::Types;
use super::relations::{ColumnType, Relations};

/// The fact that a clause is, if it is a usual one.
pub(super) fn usual_fact(clause: &Clause, relations: &Relations, types: &Types) -> Option<Fact> {
    let ([head], None) = (clause.heads.as_slice(), &clause.body) else {
        return None;
    };
    let relation = relations.find(&head.name.text)?;
    let columns = relations.column_types(relation);
    if columns.len() != head.arguments.len() {
        return None;
    }
    let values = head.arguments.iter().zip(columns);
    Some(Fact {
        relation,
        values: values
            .map(|(argument, column)| constant(argument, *column, types))
            .collect::<Option<Vec<Constant>>>()?,
        span: clause.span,
    })
}

/// A constant of its column's kind.
fn constant(argument: &Expression, column: ColumnType, types: &Types) -> Option<Constant> {
    match (&argument.kind, types.kind(column.id?)) {
        (ExpressionKind::Number(number), ValueKind::Number) => Some(Constant::Number(*number)),
        (ExpressionKind::Symbol(symbol), ValueKind::Symbol) => {
            Some(Constant::Symbol(symbol.clone()))
        }
        _ => None,
    }
}
