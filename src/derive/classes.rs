//! Classes of nodes that rules cannot tell apart, found by exact partition.
//!
//! Two values of a type (two nodes, say) are in one class when their rows in every table that a
//! program reads are equal but for the value itself. The cost is linear in the rows: each distinct
//! remainder of a row becomes a token, each value the sequence of its tokens, and values with
//! equal sequences a class. Nothing is decided by a hash alone.

use std::hash::Hasher;

use rustc_hash::{FxHashMap, FxHasher};

use crate::datalog::database::{Table, Value};

/// No class.
const NONE: u32 = u32::MAX;

/// A partition of the values of a type.
///
/// Classes are numbered by their least members, which are their representatives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Classes {
    class_type: &'static str,
    /// The least value; the others are counted from it.
    base: Value,
    /// The class of each value from the base on, [`NONE`] for one that no table mentions.
    class_of: Vec<u32>,
    /// Where each class begins in the members; one more at the end.
    starts: Vec<u32>,
    /// The values of each class in ascending order.
    members: Vec<u32>,
}

impl Classes {
    /// The type whose values are put into classes.
    pub fn class_type(&self) -> &'static str {
        self.class_type
    }

    /// How many classes there are.
    pub fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Whether there is no class, because there is no value.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many values there are.
    pub fn values(&self) -> usize {
        self.members.len()
    }

    /// The class of a value.
    pub fn class_of(&self, value: Value) -> Option<usize> {
        let index = usize::try_from(value.checked_sub(self.base)?).ok()?;
        match self.class_of.get(index) {
            Some(&class) if class != NONE => Some(class as usize),
            _ => None,
        }
    }

    /// The values of a class in ascending order.
    pub fn members(&self, class: usize) -> &[u32] {
        let bound = |index: usize| self.starts.get(index).map(|start| *start as usize);
        match (bound(class), bound(class + 1)) {
            (Some(start), Some(end)) => self.members.get(start..end).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The value that the rules run on for a class: its least.
    pub fn representative(&self, class: usize) -> Option<Value> {
        self.members(class).first().copied().map(Value::from)
    }

    /// The value that the rules run on in the place of a value.
    pub fn representative_of(&self, value: Value) -> Option<Value> {
        self.representative(self.class_of(value)?)
    }

    /// Every value in ascending order, with its class.
    pub fn iter(&self) -> impl Iterator<Item = (Value, usize)> {
        self.class_of
            .iter()
            .enumerate()
            .filter(|(_, class)| **class != NONE)
            .map(|(index, class)| (self.base + index as Value, *class as usize))
    }
}

/// Collects what tells values apart, then puts the others together.
#[derive(Debug)]
pub struct Partition {
    class_type: &'static str,
    tokens: u32,
    /// Value and token, a value's tokens in a fixed order.
    seen: Vec<(u32, u32)>,
}

impl Partition {
    /// A partition that nothing was said to yet.
    pub fn new(class_type: &'static str) -> Self {
        Partition {
            class_type,
            tokens: 0,
            seen: Vec::new(),
        }
    }

    /// Tells values apart by the rows of a sorted table, but for its column of values.
    pub fn add_table(&mut self, table: &Table, column: usize) {
        self.seen.reserve(table.len());
        let Partition { tokens, seen, .. } = self;
        tokenize(table, column, tokens, |value, token| {
            seen.push((value as u32, token));
        });
    }

    /// Tells values apart by tables that hold rows of representatives only.
    pub fn add_classes(&mut self, classes: &Classes, tables: &[(&Table, usize)]) {
        let mut inner = 0;
        let mut seen: Vec<(u32, u32)> = Vec::new();
        for (table, column) in tables {
            tokenize(table, *column, &mut inner, |value, token| {
                if let Some(class) = classes.class_of(value) {
                    seen.push((class as u32, token));
                }
            });
        }
        let sequences = Sequences::of(&seen, 0, classes.len());
        let first = self.tokens;
        self.tokens += sequences.count;
        self.seen.reserve(classes.values());
        for (value, class) in classes.iter() {
            if let Some(&sequence) = sequences.of_item.get(class)
                && sequence != NONE
            {
                self.seen.push((value as u32, first + sequence));
            }
        }
    }

    /// The classes.
    pub fn finish(self) -> Classes {
        let base = self.seen.iter().map(|(value, _)| *value).min().unwrap_or(0);
        let end = self
            .seen
            .iter()
            .map(|(value, _)| *value + 1)
            .max()
            .unwrap_or(base);
        let sequences = Sequences::of(&self.seen, base, (end - base) as usize);
        let mut starts = vec![0u32; sequences.count as usize + 1];
        for class in &sequences.of_item {
            if let Some(start) = starts
                .get_mut(*class as usize + 1)
                .filter(|_| *class != NONE)
            {
                *start += 1;
            }
        }
        accumulate(&mut starts);
        let mut next = starts.clone();
        let total = starts.last().copied().unwrap_or_default();
        let mut members = vec![0u32; total as usize];
        for (index, class) in sequences.of_item.iter().enumerate() {
            if *class == NONE {
                continue;
            }
            if let Some(place) = next.get_mut(*class as usize) {
                if let Some(member) = members.get_mut(*place as usize) {
                    *member = base + index as u32;
                }
                *place += 1;
            }
        }
        Classes {
            class_type: self.class_type,
            base: Value::from(base),
            class_of: sequences.of_item,
            starts,
            members,
        }
    }
}

/// Items by their sequences of tokens.
struct Sequences {
    /// The number of each item's sequence, in the order of first items; [`NONE`] without tokens.
    of_item: Vec<u32>,
    count: u32,
}

impl Sequences {
    fn of(seen: &[(u32, u32)], base: u32, items: usize) -> Self {
        let mut starts = vec![0u32; items + 1];
        for (item, _) in seen {
            if let Some(start) = starts.get_mut((item - base) as usize + 1) {
                *start += 1;
            }
        }
        accumulate(&mut starts);
        let mut next = starts.clone();
        let mut tokens = vec![0u32; seen.len()];
        for (item, token) in seen {
            if let Some(place) = next.get_mut((item - base) as usize) {
                if let Some(slot) = tokens.get_mut(*place as usize) {
                    *slot = *token;
                }
                *place += 1;
            }
        }
        let mut known: FxHashMap<&[u32], u32> = FxHashMap::default();
        let mut of_item = vec![NONE; items];
        for (item, bounds) in of_item.iter_mut().zip(starts.windows(2)) {
            let [start, end] = bounds else { continue };
            let sequence = tokens
                .get(*start as usize..*end as usize)
                .unwrap_or_default();
            if !sequence.is_empty() {
                let fresh = known.len() as u32;
                *item = *known.entry(sequence).or_insert(fresh);
            }
        }
        let count = known.len() as u32;
        Sequences { of_item, count }
    }
}

/// Turns counts into the places where each begins.
fn accumulate(starts: &mut [u32]) {
    let mut sum = 0;
    for start in starts {
        sum += *start;
        *start = sum;
    }
}

/// Gives each distinct rest of a row a token, and tells the value and the token of each row.
fn tokenize(table: &Table, column: usize, tokens: &mut u32, mut tell: impl FnMut(Value, u32)) {
    let split = |row: &'_ [Value]| -> Option<Value> { row.get(column).copied() };
    if table.arity() == 1 {
        for value in table.iter().filter_map(split) {
            tell(value, *tokens);
        }
        *tokens += 1;
        return;
    }
    if column + 1 == table.arity() {
        // The rest comes first, so equal ones are neighbours.
        let mut before: Option<&[Value]> = None;
        for row in table.iter() {
            let rest = row.get(..column);
            if rest != before {
                *tokens += 1;
                before = rest;
            }
            if let Some(value) = split(row) {
                tell(value, *tokens);
            }
        }
        *tokens += 1;
        return;
    }
    let mut rests = Rests {
        table,
        column,
        heads: FxHashMap::default(),
        entries: Vec::new(),
    };
    for (index, row) in table.iter().enumerate() {
        if let Some(value) = split(row) {
            tell(value, *tokens + rests.number(index, row));
        }
    }
    *tokens += rests.entries.len() as u32;
}

/// The distinct rests of a table's rows. The map goes from a hash to the first rest of that hash;
/// others of the same hash are chained.
struct Rests<'a> {
    table: &'a Table,
    column: usize,
    heads: FxHashMap<u64, u32>,
    /// A row that has the rest, and the next rest of the same hash.
    entries: Vec<(usize, u32)>,
}

impl Rests<'_> {
    fn number(&mut self, index: usize, row: &[Value]) -> u32 {
        let mut hasher = FxHasher::default();
        for (column, cell) in row.iter().enumerate() {
            if column != self.column {
                hasher.write_i64(*cell);
            }
        }
        let hash = hasher.finish();
        let head = self.heads.get(&hash).copied().unwrap_or(NONE);
        let mut candidate = head;
        while let Some(&(known, next)) = self.entries.get(candidate as usize) {
            if self.same_rest(known, row) {
                return candidate;
            }
            candidate = next;
        }
        let fresh = self.entries.len() as u32;
        self.entries.push((index, head));
        self.heads.insert(hash, fresh);
        fresh
    }

    fn same_rest(&self, known: usize, row: &[Value]) -> bool {
        let known = self.table.row(known).unwrap_or_default();
        let mut columns = known.iter().zip(row).enumerate();
        columns.all(|(column, (left, right))| column == self.column || left == right)
    }
}
