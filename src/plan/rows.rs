//! Rows of input and derived relations, with their symbols as text.

use crate::datalog::database::{Database, Table, Value};
use crate::derive::Derived;

/// Reads relations; one that is not there is empty.
pub(super) struct Reader<'d> {
    facts: &'d Database,
    derived: &'d Derived,
}

impl<'d> Reader<'d> {
    pub(super) fn new(facts: &'d Database, derived: &'d Derived) -> Self {
        Reader { facts, derived }
    }

    /// The rows of a relation with `N` columns, in order.
    pub(super) fn rows<const N: usize>(
        &self,
        relation: &str,
    ) -> impl Iterator<Item = [Value; N]> + 'd {
        self.table(relation)
            .into_iter()
            .flat_map(Table::iter)
            .filter_map(|row| row.try_into().ok())
    }

    /// The rows whose first cells are `prefix`.
    pub(super) fn rows_of<const N: usize>(
        &self,
        relation: &str,
        prefix: &'d [Value],
    ) -> impl Iterator<Item = [Value; N]> + 'd {
        let table = self.table(relation);
        let len = table.map_or(0, Table::len);
        let row = move |index: usize| table.and_then(|table| table.row(index)).unwrap_or_default();
        let (mut low, mut high) = (0, len);
        while low < high {
            let middle = low + (high - low) / 2;
            if row(middle) < prefix {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        (low..len)
            .map(row)
            .take_while(move |row| row.starts_with(prefix))
            .filter_map(|row| row.try_into().ok())
    }

    /// The text of a symbol.
    pub(super) fn text(&self, symbol: Value) -> &'d str {
        self.facts.symbols.name_of(symbol)
    }

    /// The symbol of a text.
    pub(super) fn symbol(&self, text: &str) -> Option<Value> {
        self.facts.symbols.get(text).map(Value::from)
    }

    fn table(&self, relation: &str) -> Option<&'d Table> {
        let derived = self.derived.table(relation);
        derived.or_else(|| self.facts.tables.get(relation))
    }
}
