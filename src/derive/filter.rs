//! Leaves out input rows that no rule of a program can look at.

use std::borrow::Cow;

use rustc_hash::FxHashSet;

use super::step::Filter;
use crate::datalog::database::{Symbols, Table, Value};

/// The rows whose cell is one of the allowed values; the table itself where that would cost more
/// than it saves.
pub fn apply<'a>(
    table: &'a Table,
    filter: &Filter,
    symbols: &Symbols,
    source: impl Fn(usize, usize) -> Option<&'a Table>,
) -> Cow<'a, Table> {
    let mut allowed: FxHashSet<Value> = filter
        .constants
        .iter()
        .filter_map(|constant| symbols.get(constant))
        .map(Value::from)
        .collect();
    for (relation, column) in filter.sources {
        let Some(source) = source(*relation, *column) else {
            return Cow::Borrowed(table);
        };
        if source.len() > table.len() {
            return Cow::Borrowed(table);
        }
        allowed.extend(source.iter().filter_map(|row| row.get(*column)));
    }
    let wanted = |row: &&[Value]| {
        row.get(filter.column)
            .is_some_and(|cell| allowed.contains(cell))
    };
    let mut kept = Table::new(table.arity());
    for row in table.iter().filter(wanted) {
        kept.push(row);
    }
    Cow::Owned(kept)
}
