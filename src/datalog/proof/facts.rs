//! The full relations that proofs speak of, as the checker asks for them.

use super::super::database::Value;
use super::super::program::RelationId;

/// Cells that a row must have; none where any value will do.
pub type Pattern = Vec<Option<Value>>;

/// The full relations that a proof speaks of.
pub trait Facts {
    /// Whether a fact was given, not derived.
    fn is_given(&self, relation: RelationId, row: &[Value]) -> bool;

    /// Every row of a relation, given or derived.
    fn rows(&self, relation: RelationId) -> Box<dyn Iterator<Item = &[Value]> + '_>;

    /// Calls `visit` for every row that has the cells of a pattern, until it returns false; then
    /// false.
    fn each(
        &self,
        relation: RelationId,
        pattern: &[Option<Value>],
        visit: &mut dyn FnMut(&[Value]) -> bool,
    ) -> bool {
        let mut rows = self.rows(relation).filter(|row| fits(pattern, row));
        rows.all(visit)
    }

    /// Whether some row has the cells of a pattern.
    fn has(&self, relation: RelationId, pattern: &[Option<Value>]) -> bool {
        !self.each(relation, pattern, &mut |_| false)
    }
}

/// Whether a row has the cells of a pattern.
pub fn fits(pattern: &[Option<Value>], row: &[Value]) -> bool {
    let mut cells = pattern.iter().zip(row);
    pattern.len() == row.len()
        && cells.all(|(wanted, cell)| wanted.is_none_or(|wanted| wanted == *cell))
}
