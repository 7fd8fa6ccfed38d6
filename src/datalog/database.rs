//! Facts as the evaluators read them: interned symbols and flat tables.
//!
//! A value is an `i64`: a number, or the id of a symbol in [`Symbols`]. Which of the two is told
//! by the column ([`super::program::ValueKind`]), never by the value.

use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashMap;

/// A number, or a symbol's id.
pub type Value = i64;

/// A dictionary of strings.
///
/// Ids are given in the order of interning. [`Symbols::sort`] renumbers them so that the order of
/// ids is the order of the strings' bytes, which lets compiled rules compare ids.
#[derive(Debug, Clone, Default)]
pub struct Symbols {
    names: Vec<Arc<str>>,
    ids: FxHashMap<Arc<str>, u32>,
}

impl Symbols {
    /// All strings, by their ids.
    pub fn into_names(self) -> Vec<Arc<str>> {
        self.names
    }

    /// The id of a string, given now if it has none.
    pub fn intern(&mut self, name: &str) -> u32 {
        if let Some(&id) = self.ids.get(name) {
            return id;
        }
        self.add(name.into())
    }

    /// The id of a string of another dictionary, which both then share.
    pub fn intern_shared(&mut self, name: &Arc<str>) -> u32 {
        match self.ids.get(name) {
            Some(&id) => id,
            None => self.add(Arc::clone(name)),
        }
    }

    fn add(&mut self, name: Arc<str>) -> u32 {
        let id = self.names.len() as u32;
        self.names.push(Arc::clone(&name));
        self.ids.insert(name, id);
        id
    }

    /// The id of a string that was interned before.
    pub fn get(&self, name: &str) -> Option<u32> {
        self.ids.get(name).copied()
    }

    /// The string of an id; empty for an id that this dictionary did not give.
    pub fn name(&self, id: u32) -> &str {
        self.names.get(id as usize).map_or("", |name| name)
    }

    /// The string of a symbol value.
    pub fn name_of(&self, value: Value) -> &str {
        u32::try_from(value).map_or("", |id| self.name(id))
    }

    /// How many strings there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there is no string.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Renumbers the ids in the order of the strings' bytes. Returns the new id of every old one,
    /// indexed by the old id.
    pub fn sort(&mut self) -> Vec<u32> {
        // Most comparisons need no more than the first bytes, and follow no pointer for them.
        let names = self.names.iter().map(|name| beginning(name));
        let mut order: Vec<(u128, u32)> = names.zip(0..).collect();
        order.sort_unstable_by(|(left_beginning, left), (right_beginning, right)| {
            let beginnings = left_beginning.cmp(right_beginning);
            beginnings.then_with(|| self.name(*left).cmp(self.name(*right)))
        });
        let mut new_ids = vec![0; order.len()];
        for (new, (_, old)) in order.iter().enumerate() {
            if let Some(slot) = new_ids.get_mut(*old as usize) {
                *slot = new as u32;
            }
        }
        let names = order
            .iter()
            .filter_map(|(_, old)| self.names.get(*old as usize));
        self.names = names.cloned().collect();
        for id in self.ids.values_mut() {
            *id = new_ids.get(*id as usize).copied().unwrap_or_default();
        }
        new_ids
    }
}

/// The first bytes of a string as a number that compares as they do.
fn beginning(text: &str) -> u128 {
    let mut bytes = [0; 16];
    for (slot, byte) in bytes.iter_mut().zip(text.bytes()) {
        *slot = byte;
    }
    u128::from_be_bytes(bytes)
}

/// The rows of one relation, cell after cell.
///
/// A nullary relation has no cells, so the number of rows stands apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    arity: usize,
    rows: usize,
    cells: Vec<Value>,
}

impl Table {
    /// An empty table of so many columns.
    pub const fn new(arity: usize) -> Self {
        Table {
            arity,
            rows: 0,
            cells: Vec::new(),
        }
    }

    /// A table of rows that are known already, all their cells one after the other.
    pub fn from_cells(arity: usize, rows: usize, cells: Vec<Value>) -> Self {
        debug_assert_eq!(cells.len(), arity * rows, "a row has one cell a column");
        Table { arity, rows, cells }
    }

    /// A table of the rows of an array, in their order.
    pub fn from_rows<const N: usize>(rows: Vec<[Value; N]>) -> Self {
        Table {
            arity: N,
            rows: rows.len(),
            cells: rows.into_flattened(),
        }
    }

    /// Makes room for so many more rows.
    pub fn reserve(&mut self, rows: usize) {
        self.cells.reserve(rows * self.arity);
    }

    /// How many columns there are.
    pub fn arity(&self) -> usize {
        self.arity
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// Appends a row; cells beyond the arity are cut, missing ones are 0.
    pub fn push(&mut self, row: &[Value]) {
        debug_assert_eq!(row.len(), self.arity, "a row has one cell a column");
        self.cells.extend(
            row.iter()
                .copied()
                .chain(std::iter::repeat(0))
                .take(self.arity),
        );
        self.rows += 1;
    }

    /// Appends a row with one cell replaced.
    pub fn push_changed(&mut self, row: &[Value], column: usize, value: Value) {
        self.push(row);
        let start = self.cells.len() - self.arity;
        if let Some(cell) = self.cells.get_mut(start + column) {
            *cell = value;
        }
    }

    /// The row at an index.
    pub fn row(&self, index: usize) -> Option<&[Value]> {
        if index >= self.rows {
            return None;
        }
        self.cells.get(index * self.arity..(index + 1) * self.arity)
    }

    /// Every row in order.
    pub fn iter(&self) -> impl Iterator<Item = &[Value]> {
        (0..self.rows).map(|index| self.row(index).unwrap_or_default())
    }

    /// All cells, row after row.
    pub fn cells(&self) -> &[Value] {
        &self.cells
    }

    /// Whether a sorted table has the row.
    pub fn contains_sorted(&self, row: &[Value]) -> bool {
        let (mut low, mut high) = (0, self.rows);
        while low < high {
            let middle = low + (high - low) / 2;
            match self.row(middle).unwrap_or_default().cmp(row) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        false
    }

    /// Sorts the rows by their cells and drops repeated ones.
    pub fn sort(&mut self) {
        if (1..self.rows).all(|index| self.row(index - 1) < self.row(index)) {
            return;
        }
        let mut order: Vec<usize> = (0..self.rows).collect();
        order.sort_unstable_by(|left, right| self.row(*left).cmp(&self.row(*right)));
        order.dedup_by(|left, right| self.row(*left) == self.row(*right));
        let mut cells = Vec::with_capacity(order.len() * self.arity);
        for index in &order {
            cells.extend_from_slice(self.row(*index).unwrap_or_default());
        }
        self.rows = order.len();
        self.cells = cells;
    }
}

/// Relations by name, and the symbols that their values stand for.
#[derive(Debug, Clone, Default)]
pub struct Database {
    /// The dictionary.
    pub symbols: Symbols,
    /// The rows of each relation.
    pub tables: BTreeMap<String, Table>,
}
