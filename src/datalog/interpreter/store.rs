//! The facts of one relation while a program runs.
//!
//! Rows are numbered in the order of insertion and never move, so a delta is a range of row
//! numbers: `[0, old_end)` was there before the last round, `[old_end, visible_end)` is what the
//! last round added, and what lies behind is being derived now and not yet to be seen.

use rustc_hash::FxHashSet;

use super::super::database::Value;
use super::index::Index;
use super::slots::{Place, Slots, hash_cells};

/// How many rows an estimate of distinct values looks at.
const SAMPLE: usize = 1024;

/// The facts of one relation, without duplicates, with the indices that rules asked for.
#[derive(Debug, Default)]
pub(super) struct Store {
    arity: usize,
    rows: u32,
    cells: Vec<Value>,
    members: Slots,
    indices: Vec<Index>,
    estimates: Vec<Estimate>,
    /// Rows before this one are older than the last round.
    pub(super) old_end: u32,
    /// Rows before this one can be seen by rules.
    pub(super) visible_end: u32,
}

/// What was known of a column when the store had so many rows.
#[derive(Debug, Clone, Copy, Default)]
struct Estimate {
    rows: u32,
    distinct: f64,
}

impl Store {
    /// An empty store.
    pub(super) fn new(arity: usize) -> Self {
        Store {
            arity,
            estimates: vec![Estimate::default(); arity],
            ..Store::default()
        }
    }

    /// A store with this one's first rows.
    pub(super) fn beginning(&self, rows: u32) -> Self {
        let mut store = Store::new(self.arity);
        for row in 0..rows.min(self.rows) {
            store.insert(self.row(row));
        }
        store
    }

    /// How many rows there are, seen or not.
    #[inline]
    pub(super) fn len(&self) -> u32 {
        self.rows
    }

    /// The cells of a row.
    #[inline]
    pub(super) fn row(&self, row: u32) -> &[Value] {
        let start = row as usize * self.arity;
        self.cells
            .get(start..start + self.arity)
            .unwrap_or_default()
    }

    /// One cell.
    #[inline]
    pub(super) fn cell(&self, row: u32, column: usize) -> Value {
        self.cells
            .get(row as usize * self.arity + column)
            .copied()
            .unwrap_or_default()
    }

    /// The number of a row with these cells.
    #[inline]
    pub(super) fn find(&self, cells: impl Iterator<Item = Value> + Clone) -> Option<u32> {
        let hash = hash_cells(cells.clone());
        match self
            .members
            .find(hash, |row| self.row(row).iter().copied().eq(cells.clone()))
        {
            Place::Taken { row, .. } => Some(row),
            Place::Free { .. } => None,
        }
    }

    /// Adds a row; returns its number if it was not there.
    #[inline]
    pub(super) fn insert(&mut self, row: &[Value]) -> Option<u32> {
        self.members.reserve_one();
        let hash = hash_cells(row.iter().copied());
        let place = self.members.find(hash, |other| {
            let start = other as usize * self.arity;
            self.cells
                .get(start..start + self.arity)
                .is_some_and(|cells| cells.iter().eq(row))
        });
        let Place::Free { position } = place else {
            return None;
        };
        let number = self.rows;
        self.members.set(position, hash, number);
        self.reserve_cells();
        self.cells.extend_from_slice(row);
        self.rows += 1;
        Some(number)
    }

    /// Grows a big arena by a quarter instead of doubling it: the memory limit is kept with less
    /// to spare.
    fn reserve_cells(&mut self) {
        let capacity = self.cells.capacity();
        if capacity > 1 << 20 && self.cells.len() + self.arity > capacity {
            self.cells.reserve_exact(capacity / 4);
        }
    }

    /// The index over some columns, made (still empty) if there is none.
    pub(super) fn index_on(&mut self, columns: &[usize]) -> usize {
        let known = self
            .indices
            .iter()
            .position(|index| index.columns() == columns);
        known.unwrap_or_else(|| {
            self.indices.push(Index::new(columns.to_vec()));
            self.indices.len() - 1
        })
    }

    /// An index that [`Store::index_on`] returned.
    #[inline]
    pub(super) fn index(&self, index: usize) -> Option<&Index> {
        self.indices.get(index)
    }

    /// Brings every index up to the rows that can be seen.
    pub(super) fn refresh_indices(&mut self) {
        let mut indices = std::mem::take(&mut self.indices);
        for index in &mut indices {
            index.extend(self, self.visible_end);
        }
        self.indices = indices;
    }

    /// Ends a round: what it added becomes the delta. Returns whether it added anything.
    pub(super) fn advance(&mut self) -> bool {
        self.old_end = self.visible_end;
        self.visible_end = self.rows;
        self.old_end < self.visible_end
    }

    /// Makes every row visible.
    pub(super) fn show_all(&mut self) {
        self.visible_end = self.rows;
    }

    /// About how many distinct values a column has, at least 1. Looked at again when the store has
    /// grown by half.
    pub(super) fn distinct_estimate(&mut self, column: usize) -> f64 {
        let known = self.estimates.get(column).copied().unwrap_or_default();
        if known.rows > 0 && self.rows / 3 <= known.rows / 2 {
            return known.distinct;
        }
        let distinct = self.sample_distinct(column).max(1.0);
        if let Some(estimate) = self.estimates.get_mut(column) {
            *estimate = Estimate {
                rows: self.rows,
                distinct,
            };
        }
        distinct
    }

    fn sample_distinct(&self, column: usize) -> f64 {
        let rows = self.rows as usize;
        let stride = rows.div_ceil(SAMPLE).max(1);
        let sampled: Vec<Value> = (0..rows)
            .step_by(stride)
            .map(|row| self.cell(row as u32, column))
            .collect();
        let distinct = sampled.iter().collect::<FxHashSet<_>>().len() as f64;
        // A sample of (nearly) unique values stands for a (nearly) unique column.
        if distinct > 0.7 * sampled.len() as f64 {
            distinct * stride as f64
        } else {
            distinct
        }
    }

    /// The bytes on the heap.
    pub(super) fn bytes(&self) -> usize {
        let indices: usize = self.indices.iter().map(Index::bytes).sum();
        self.cells.capacity() * size_of::<Value>() + self.members.bytes() + indices
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_kept_once() {
        let mut store = Store::new(2);
        for value in 0..1000 {
            assert_eq!(store.insert(&[value, value % 7]), Some(value as u32));
        }
        for value in 0..1000 {
            assert_eq!(store.insert(&[value, value % 7]), None);
            assert_eq!(
                store.find([value, value % 7].into_iter()),
                Some(value as u32)
            );
        }
        assert_eq!(store.find([3, 4].into_iter()), None);
        assert_eq!(store.len(), 1000);
    }

    #[test]
    fn a_nullary_relation_holds_or_not() {
        let mut store = Store::new(0);
        assert_eq!(store.find(std::iter::empty()), None);
        assert_eq!(store.insert(&[]), Some(0));
        assert_eq!(store.insert(&[]), None);
        assert_eq!(store.find(std::iter::empty()), Some(0));
    }

    #[test]
    fn an_index_lists_rows_in_the_order_of_insertion() {
        let mut store = Store::new(2);
        let index = store.index_on(&[1]);
        for value in 0..100 {
            store.insert(&[value, value % 7]);
            if value == 50 {
                store.show_all();
                store.refresh_indices();
            }
        }
        store.show_all();
        store.refresh_indices();
        let index = store.index(index).unwrap();
        let last = index.last_row(&store, [3].into_iter()).unwrap();
        let mut row = index.next_row(last);
        let mut rows = vec![row];
        while row != last {
            row = index.next_row(row);
            rows.push(row);
        }
        let expected: Vec<u32> = (0..100).filter(|row| row % 7 == 3).collect();
        assert_eq!(rows, expected);
        assert_eq!(index.groups(), 7);
        assert!(index.last_row(&store, [8].into_iter()).is_none());
    }
}
