//! An open-addressing hash table of row numbers.
//!
//! The rows themselves stay in the store's flat cells, so that a fact costs no allocation of its
//! own. A slot keeps 32 bits of the hash beside the row number: most mismatches are seen without
//! touching the row, and growing never reads a row at all.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use super::super::database::Value;

/// No row: the table never holds this number.
const EMPTY: u64 = u64::MAX;

/// Row numbers by hash.
#[derive(Debug, Default)]
pub(super) struct Slots {
    slots: Vec<u64>,
    used: usize,
}

/// Where a row is, or where it would go.
pub(super) enum Place {
    /// A slot holds a row that is the same.
    Taken {
        /// The slot.
        position: usize,
        /// The row number in it.
        row: u32,
    },
    /// No such row; the slot is free.
    Free {
        /// The slot.
        position: usize,
    },
}

impl Slots {
    /// Looks for a row for which `same` holds among those with the hash.
    #[inline]
    pub(super) fn find(&self, hash: u32, same: impl Fn(u32) -> bool) -> Place {
        let mask = self.slots.len().wrapping_sub(1);
        let mut position = hash as usize & mask;
        loop {
            // An empty table has no slot at all: nothing is found, and `insert` grows first.
            let slot = self.slots.get(position).copied().unwrap_or(EMPTY);
            if slot == EMPTY {
                return Place::Free { position };
            }
            let row = slot as u32;
            if (slot >> 32) as u32 == hash && same(row) {
                return Place::Taken { position, row };
            }
            position = (position + 1) & mask;
        }
    }

    /// Puts a row number into a slot that [`Slots::find`] returned.
    #[inline]
    pub(super) fn set(&mut self, position: usize, hash: u32, row: u32) {
        if let Some(slot) = self.slots.get_mut(position) {
            if *slot == EMPTY {
                self.used += 1;
            }
            *slot = u64::from(hash) << 32 | u64::from(row);
        }
    }

    /// Makes room for one more row; places found before are void afterwards.
    #[inline]
    pub(super) fn reserve_one(&mut self) {
        // At most five eighths full: linear probing stays short.
        if (self.used + 1) * 8 > self.slots.len() * 5 {
            self.grow();
        }
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(16);
        let old = std::mem::replace(&mut self.slots, vec![EMPTY; size]);
        let mask = size - 1;
        for slot in old.into_iter().filter(|slot| *slot != EMPTY) {
            let mut position = (slot >> 32) as usize & mask;
            while let Some(target) = self.slots.get_mut(position) {
                if *target == EMPTY {
                    *target = slot;
                    break;
                }
                position = (position + 1) & mask;
            }
        }
    }

    /// How many row numbers there are.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.used
    }

    /// The bytes on the heap.
    pub(super) fn bytes(&self) -> usize {
        self.slots.capacity() * size_of::<u64>()
    }
}

/// The hash of some cells.
#[inline]
pub(super) fn hash_cells(cells: impl Iterator<Item = Value>) -> u32 {
    let mut hasher = FxHasher::default();
    for cell in cells {
        hasher.write_u64(cell as u64);
    }
    hasher.finish() as u32
}
