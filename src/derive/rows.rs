//! A derived relation, kept as small as it was derived.
//!
//! What a program derived for classes of nodes stays in that form: the rows of representatives
//! and, shared by all relations of the program, the classes. Five hundred thousand placements of
//! a hundred DaemonSets on five thousand nodes are then a few thousand rows, and who asks for one
//! row or a number never pays for the others. The full table is made when somebody wants it.

use std::sync::{Arc, OnceLock};

use super::classes::Classes;
use crate::datalog::database::{Table, Value};

/// The rows of a derived relation, sorted, each once.
#[derive(Debug, Clone)]
pub struct Rows {
    /// The rows; where there are classes, those of representatives.
    stored: Table,
    form: Option<Form>,
    full: OnceLock<Table>,
}

/// How the stored rows stand for others.
#[derive(Debug, Clone)]
pub struct Form {
    /// The classes.
    pub classes: Arc<Classes>,
    /// The columns that hold representatives.
    pub columns: Vec<usize>,
}

impl Rows {
    /// Rows that stand for themselves.
    pub fn plain(table: Table) -> Self {
        Rows {
            stored: table,
            form: None,
            full: OnceLock::new(),
        }
    }

    /// Rows of representatives; plain ones where no column holds any.
    pub fn of_classes(table: Table, classes: &Arc<Classes>, columns: &[usize]) -> Self {
        Rows {
            stored: table,
            form: (!columns.is_empty()).then(|| Form {
                classes: Arc::clone(classes),
                columns: columns.to_vec(),
            }),
            full: OnceLock::new(),
        }
    }

    /// The rows as they are kept: of representatives where there is a form.
    pub fn stored(&self) -> &Table {
        &self.stored
    }

    /// How the stored rows stand for others, if they do.
    pub fn form(&self) -> Option<&Form> {
        self.form.as_ref()
    }

    /// How many rows there are; no row is made for it.
    pub fn len(&self) -> usize {
        match &self.form {
            None => self.stored.len(),
            Some(form) => self.stored.iter().map(|row| form.weight(row)).sum(),
        }
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.stored.is_empty()
    }

    /// Whether the relation has the row; none is made for it.
    pub fn contains(&self, row: &[Value]) -> bool {
        let Some(form) = &self.form else {
            return self.stored.contains_sorted(row);
        };
        let mut asked = row.to_vec();
        for column in &form.columns {
            let Some(cell) = asked.get_mut(*column) else {
                return false;
            };
            let Some(representative) = form.classes.representative_of(*cell) else {
                return false;
            };
            *cell = representative;
        }
        self.stored.contains_sorted(&asked)
    }

    /// All rows, sorted. They are made at the first call and kept.
    pub fn table(&self) -> &Table {
        match &self.form {
            None => &self.stored,
            Some(form) => self.full.get_or_init(|| form.expand(&self.stored)),
        }
    }

    /// All rows, sorted.
    pub fn into_table(self) -> Table {
        match (self.form, self.full.into_inner()) {
            (None, _) => self.stored,
            (Some(_), Some(full)) => full,
            (Some(form), None) => form.expand(&self.stored),
        }
    }
}

impl Form {
    /// How many rows a stored row stands for.
    pub fn weight(&self, row: &[Value]) -> usize {
        let members = self.columns.iter().map(|column| {
            let value = row.get(*column).copied().unwrap_or_default();
            self.members_of(value).len()
        });
        members.product()
    }

    fn members_of(&self, representative: Value) -> &[u32] {
        self.classes
            .class_of(representative)
            .map_or(&[], |class| self.classes.members(class))
    }

    fn expand(&self, stored: &Table) -> Table {
        match self.columns.as_slice() {
            [column] => self.expand_column(stored, *column),
            columns => {
                let mut table = stored.clone();
                for column in columns {
                    let form = Form {
                        classes: Arc::clone(&self.classes),
                        columns: vec![*column],
                    };
                    table = form.expand_column(&table, *column);
                }
                table
            }
        }
    }

    /// Replaces a column of representatives by the members of their classes. Rows that agree
    /// before the column are neighbours, and stay so: only within such a group is there an order
    /// to be made.
    fn expand_column(&self, stored: &Table, column: usize) -> Table {
        let mut full = Table::new(stored.arity());
        let mut group: Vec<&[Value]> = Vec::new();
        for row in stored.iter() {
            let same = group
                .first()
                .is_none_or(|first| first.get(..column) == row.get(..column));
            if !same {
                self.expand_group(&group, column, &mut full);
                group.clear();
            }
            group.push(row);
        }
        self.expand_group(&group, column, &mut full);
        full
    }

    fn expand_group(&self, group: &[&[Value]], column: usize, full: &mut Table) {
        // Which rows of the group belong to a class: they are neighbours too.
        let mut ranges: Vec<(usize, usize, usize)> = Vec::new();
        let mut rows = 0;
        for (index, row) in group.iter().enumerate() {
            let value = row.get(column).copied().unwrap_or_default();
            let Some(class) = self.classes.class_of(value) else {
                continue;
            };
            rows += self.classes.members(class).len();
            match ranges.last_mut() {
                Some((last, _, end)) if *last == class => *end = index + 1,
                _ => ranges.push((class, index, index + 1)),
            }
        }
        full.reserve(rows);
        let mut push = |value: Value, start: usize, end: usize| {
            for row in group.get(start..end).unwrap_or_default() {
                full.push_changed(row, column, value);
            }
        };
        if rows * 8 < self.classes.values() {
            let mut members: Vec<(u32, usize, usize)> = Vec::with_capacity(rows);
            for (class, start, end) in ranges {
                let class = self.classes.members(class).iter();
                members.extend(class.map(|value| (*value, start, end)));
            }
            members.sort_unstable();
            for (value, start, end) in members {
                push(Value::from(value), start, end);
            }
        } else {
            // Most values take part: going through all of them needs no sorting.
            let mut chosen = vec![(0, 0); self.classes.len()];
            for (class, start, end) in ranges {
                if let Some(slot) = chosen.get_mut(class) {
                    *slot = (start, end);
                }
            }
            for (value, class) in self.classes.iter() {
                if let Some(&(start, end)) = chosen.get(class)
                    && start < end
                {
                    push(value, start, end);
                }
            }
        }
    }
}
