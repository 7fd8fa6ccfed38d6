//! A hash index over some columns of a store.
//!
//! The rows that agree in these columns form a ring: each knows the next one, and the table keeps
//! the last, whose next is the first. A ring grows at its end without moving anything, and is
//! walked in the order of insertion, so that rows older than a round come first.

use super::super::database::Value;
use super::slots::{Place, Slots, hash_cells};
use super::store::Store;

/// Rows by the values of some columns.
#[derive(Debug)]
pub(super) struct Index {
    columns: Vec<usize>,
    last_rows: Slots,
    next: Vec<u32>,
}

impl Index {
    /// An index that knows no row yet.
    pub(super) fn new(columns: Vec<usize>) -> Self {
        Index {
            columns,
            last_rows: Slots::default(),
            next: Vec::new(),
        }
    }

    /// The columns of the key, ascending.
    pub(super) fn columns(&self) -> &[usize] {
        &self.columns
    }

    /// How many different keys there are.
    #[cfg(test)]
    pub(super) fn groups(&self) -> usize {
        self.last_rows.len()
    }

    /// Adds the rows of the store that it does not know, up to `end`.
    pub(super) fn extend(&mut self, store: &Store, end: u32) {
        for row in self.next.len() as u32..end {
            self.last_rows.reserve_one();
            let cells = self.columns.iter().map(|column| store.cell(row, *column));
            let hash = hash_cells(cells);
            let place = self.last_rows.find(hash, |other| {
                self.columns
                    .iter()
                    .all(|column| store.cell(other, *column) == store.cell(row, *column))
            });
            match place {
                Place::Free { position } => {
                    self.next.push(row);
                    self.last_rows.set(position, hash, row);
                }
                Place::Taken {
                    position,
                    row: last,
                } => {
                    let first = self.next_row(last);
                    self.next.push(first);
                    if let Some(next) = self.next.get_mut(last as usize) {
                        *next = row;
                    }
                    self.last_rows.set(position, hash, row);
                }
            }
        }
    }

    /// The last row with a key; [`Index::next_row`] of it is the first.
    #[inline]
    pub(super) fn last_row(
        &self,
        store: &Store,
        key: impl Iterator<Item = Value> + Clone,
    ) -> Option<u32> {
        let hash = hash_cells(key.clone());
        let place = self.last_rows.find(hash, |row| {
            self.columns
                .iter()
                .map(|column| store.cell(row, *column))
                .eq(key.clone())
        });
        match place {
            Place::Taken { row, .. } => Some(row),
            Place::Free { .. } => None,
        }
    }

    /// The row that follows another in its ring.
    #[inline]
    pub(super) fn next_row(&self, row: u32) -> u32 {
        self.next.get(row as usize).copied().unwrap_or(row)
    }

    /// The bytes on the heap.
    pub(super) fn bytes(&self) -> usize {
        self.last_rows.bytes() + self.next.capacity() * size_of::<u32>()
    }
}
