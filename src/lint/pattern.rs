//! Which row an annotation means: `required_term(subject, _) suffix`.

use crate::datalog::database::{Table, Value};
use crate::datalog::program::Column;

/// A row of another relation, given by the columns of a finding's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    /// The relation.
    pub relation: String,
    /// For each of its first columns the finding's column with the same value; none for any value.
    columns: Vec<Option<usize>>,
    /// What stands behind the row.
    pub suffix: String,
}

impl Pattern {
    /// Reads a pattern over a finding's columns.
    pub fn read(text: &str, own: &[Column]) -> Option<Self> {
        let (relation, rest) = text.split_once('(')?;
        let (columns, suffix) = rest.split_once(')')?;
        let columns = columns.split(',').map(|name| match name.trim() {
            "_" => Some(None),
            name => own.iter().position(|column| column.name == name).map(Some),
        });
        Some(Pattern {
            relation: relation.trim().to_owned(),
            columns: columns.collect::<Option<_>>()?,
            suffix: suffix.trim().to_owned(),
        })
    }

    /// The number of the first row of a table that has the values of a finding's row.
    pub fn find(&self, table: &Table, own: &[Value]) -> Option<usize> {
        let wanted: Vec<Option<Value>> = self
            .columns
            .iter()
            .map(|column| column.and_then(|column| own.get(column).copied()))
            .collect();
        table.iter().position(|row| {
            let mut cells = wanted.iter().zip(row);
            cells.all(|(wanted, cell)| wanted.is_none_or(|wanted| wanted == *cell))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::datalog::program::ValueKind;

    fn columns(names: &[&str]) -> Vec<Column> {
        let column = |name: &&str| Column {
            name: (*name).to_owned(),
            declared_type: "symbol".to_owned(),
            kind: ValueKind::Symbol,
        };
        names.iter().map(column).collect()
    }

    #[test]
    fn a_row_is_found_by_the_cells_of_another() {
        let own = columns(&["daemonset", "term"]);
        let pattern = Pattern::read("required_term(_, term) [\"{term}\"]", &own).unwrap();
        assert_eq!(pattern.relation, "required_term");
        assert_eq!(pattern.suffix, "[\"{term}\"]");
        let table = Table::from_rows(vec![[1, 7], [2, 8], [3, 8]]);
        assert_eq!(pattern.find(&table, &[9, 8]), Some(1));
        assert_eq!(pattern.find(&table, &[9, 9]), None);
        assert_eq!(Pattern::read("required_term(subject)", &own), None);
    }
}
