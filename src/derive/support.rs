//! What the generated programs call: rows in and out of crepe's relations.

use super::arithmetic;

pub use crate::datalog::database::Table;
use crate::datalog::database::Value;
use crate::datalog::interpreter;
pub use crate::datalog::program::ValueKind::{Number, Symbol};
pub use crate::datalog::program::{AggregateFunction, Function};
pub use rustc_hash::FxBuildHasher;

/// The rows of an input table as arrays.
pub fn rows<const N: usize>(table: Option<&&Table>) -> impl Iterator<Item = [Value; N]> {
    let cells = table.map(|table| table.cells()).unwrap_or_default();
    cells
        .chunks_exact(N)
        .filter_map(|row| <[Value; N]>::try_from(row).ok())
}

/// The rows of a nullary input table: one mark where it holds.
pub fn marks(table: Option<&&Table>) -> impl Iterator<Item = ()> {
    let rows = table.map(|table| table.len()).unwrap_or_default();
    std::iter::repeat_n((), rows)
}

/// A symbol value as the compiled rules hold it.
pub fn symbol(value: Value) -> u32 {
    value as u32
}

/// The sorted table of a derived relation.
pub fn table<const N: usize>(rows: impl Iterator<Item = [Value; N]>) -> Table {
    let mut rows: Vec<[Value; N]> = rows.collect();
    rows.sort_unstable();
    Table::from_rows(rows)
}

/// Applies a function of one or two operands, or notes at the place why there is no result.
#[inline]
pub fn apply(function: Function, left: Value, right: Value, place: u32) -> Option<Value> {
    match interpreter::arithmetic::apply(function, left, right) {
        Ok(value) => Some(value),
        Err(problem) => {
            arithmetic::note(place, problem);
            None
        }
    }
}
