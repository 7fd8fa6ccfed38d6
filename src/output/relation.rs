//! The rows of a relation, in the order that people and programs rely on.

use std::cmp::Ordering;
use std::io;

use crate::datalog::database::{Symbols, Table, Value};
use crate::datalog::program::ValueKind;

use super::{Cell, Rows};

/// A table with what is needed to write it.
///
/// Rows come sorted: symbols by their bytes, numbers as numbers, column after column.
pub struct RelationRows<'d> {
    columns: Vec<(&'d str, ValueKind)>,
    table: &'d Table,
    symbols: &'d Symbols,
    order: Vec<usize>,
}

impl<'d> RelationRows<'d> {
    /// The rows of a table whose columns have these names and kinds.
    pub fn new(
        columns: impl IntoIterator<Item = (&'d str, ValueKind)>,
        table: &'d Table,
        symbols: &'d Symbols,
    ) -> Self {
        let columns: Vec<_> = columns.into_iter().collect();
        let mut order: Vec<usize> = (0..table.len()).collect();
        let rows = |index: usize| table.row(index).unwrap_or_default();
        order.sort_unstable_by(|left, right| compare(&columns, symbols, rows(*left), rows(*right)));
        RelationRows {
            columns,
            table,
            symbols,
            order,
        }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }
}

fn compare(
    columns: &[(&str, ValueKind)],
    symbols: &Symbols,
    left: &[Value],
    right: &[Value],
) -> Ordering {
    for (((_, kind), left), right) in columns.iter().zip(left).zip(right) {
        if left != right {
            return match kind {
                ValueKind::Number => left.cmp(right),
                ValueKind::Symbol => symbols.name_of(*left).cmp(symbols.name_of(*right)),
            };
        }
    }
    Ordering::Equal
}

impl Rows for RelationRows<'_> {
    fn columns(&self) -> Vec<&str> {
        self.columns.iter().map(|(name, _)| *name).collect()
    }

    fn visit(&self, visit: &mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>) -> io::Result<()> {
        let mut cells = Vec::with_capacity(self.columns.len());
        for index in &self.order {
            let row = self.table.row(*index).unwrap_or_default();
            cells.clear();
            cells.extend(
                self.columns
                    .iter()
                    .zip(row)
                    .map(|((_, kind), value)| match kind {
                        ValueKind::Number => Cell::Number(*value),
                        ValueKind::Symbol => Cell::Text(self.symbols.name_of(*value)),
                    }),
            );
            visit(&cells)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::write_csv;

    #[test]
    fn symbols_stand_by_their_bytes_and_numbers_by_their_value() {
        let mut symbols = Symbols::default();
        let (late, early) = (symbols.intern("node-2"), symbols.intern("node-10"));
        let mut table = Table::new(2);
        for row in [[late, 9], [late, 10], [early, 9]] {
            table.push(&row.map(i64::from));
        }
        let columns = [("node", ValueKind::Symbol), ("score", ValueKind::Number)];
        let mut out = Vec::new();
        write_csv(&mut out, &RelationRows::new(columns, &table, &symbols)).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text, "node,score\nnode-10,9\nnode-2,9\nnode-2,10\n");
    }
}
