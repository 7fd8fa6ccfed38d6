//! Records rows while objects pass by: interned cells, and for each row where it comes from.
//!
//! One recorder serves one part of the input, so that parts can be read on all cores; the parts
//! are put together at the end, in the order of the input (see [`super::assembly`]).

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::datalog::database::{Symbols, Value};

/// A cell of a row: a recorder's own symbol, or a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// A symbol that [`Recorder::symbol`] gave.
    Symbol(u32),
    /// A number.
    Number(i64),
}

/// The path of a field in its object, as far as a row's relation does not tell it already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PathId(pub u32);

impl PathId {
    /// The path that the relation's `//@ from` gives.
    pub const OF_RELATION: PathId = PathId(0);
}

/// Where a row comes from: an object, by its number in the input, and a field of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RowOrigin {
    /// The object's place in the table of objects.
    pub object: u32,
    /// The field.
    pub path: PathId,
}

/// The rows of one relation, in the order in which they were met.
#[derive(Debug, Default)]
pub struct Rows {
    /// Which columns hold symbols; as many as there are columns.
    pub symbol_columns: Vec<bool>,
    /// All cells, row after row.
    pub cells: Vec<Value>,
    /// One origin a row; none at all where rows only spell out a name.
    pub origins: Vec<RowOrigin>,
    /// How many rows there are.
    pub len: usize,
}

/// Symbols, rows and paths of a part of the input.
#[derive(Debug, Default)]
pub struct Recorder {
    symbols: Symbols,
    rows: FxHashMap<&'static str, Rows>,
    paths: FxHashMap<Arc<str>, PathId>,
    path_names: Vec<Arc<str>>,
    spelled_out: FxHashSet<(&'static str, u32)>,
    object: u32,
}

impl Recorder {
    /// The cell of a text.
    pub fn symbol(&mut self, text: &str) -> Cell {
        Cell::Symbol(self.symbols.intern(text))
    }

    /// The dictionary, for names that no row mentions.
    pub fn symbols_mut(&mut self) -> &mut Symbols {
        &mut self.symbols
    }

    /// The text of a cell; empty for a number.
    pub fn text(&self, cell: Cell) -> &str {
        match cell {
            Cell::Symbol(id) => self.symbols.name(id),
            Cell::Number(_) => "",
        }
    }

    /// The rows that follow come from this object.
    pub fn enter(&mut self, object: u32) {
        self.object = object;
    }

    /// The id of a path that a relation's `//@ from` does not give.
    pub fn path(&mut self, path: &str) -> PathId {
        if let Some(&id) = self.paths.get(path) {
            return id;
        }
        let path: Arc<str> = path.into();
        self.path_names.push(Arc::clone(&path));
        let id = PathId(self.path_names.len() as u32);
        self.paths.insert(path, id);
        id
    }

    /// Records a row of the present object, from the field that the relation's `//@ from` tells.
    pub fn row<const N: usize>(&mut self, relation: &'static str, cells: [Cell; N]) {
        self.row_at(relation, cells, PathId::OF_RELATION);
    }

    /// Records a row of the present object, from a field of it.
    pub fn row_at<const N: usize>(
        &mut self,
        relation: &'static str,
        cells: [Cell; N],
        path: PathId,
    ) {
        let origin = RowOrigin {
            object: self.object,
            path,
        };
        let rows = self.push(relation, cells);
        rows.origins.push(origin);
    }

    /// Records a row that only spells out what a name says, and so has no origin of its own.
    pub fn spell<const N: usize>(&mut self, relation: &'static str, cells: [Cell; N]) {
        self.push(relation, cells);
    }

    /// Whether the name is met for the first time as a thing of this sort, so that its rows are
    /// still to be spelled out.
    pub fn is_new(&mut self, sort: &'static str, name: Cell) -> bool {
        match name {
            Cell::Symbol(id) => self.spelled_out.insert((sort, id)),
            Cell::Number(_) => false,
        }
    }

    fn push<const N: usize>(&mut self, relation: &'static str, cells: [Cell; N]) -> &mut Rows {
        let rows = self.rows.entry(relation).or_insert_with(|| Rows {
            symbol_columns: cells
                .iter()
                .map(|cell| matches!(cell, Cell::Symbol(_)))
                .collect(),
            ..Rows::default()
        });
        debug_assert_eq!(rows.symbol_columns.len(), N, "`{relation}` has one arity");
        rows.cells.extend(cells.iter().map(|cell| match cell {
            Cell::Symbol(id) => Value::from(*id),
            Cell::Number(number) => *number,
        }));
        rows.len += 1;
        rows
    }

    /// Takes the recorder apart.
    pub fn into_parts(self) -> Parts {
        Parts {
            symbols: self.symbols,
            rows: self.rows,
            paths: self.path_names,
        }
    }
}

/// A recorder taken apart.
#[derive(Debug)]
pub struct Parts {
    /// The symbols.
    pub symbols: Symbols,
    /// The rows, by relation.
    pub rows: FxHashMap<&'static str, Rows>,
    /// The paths; that of id 1 is the first.
    pub paths: Vec<Arc<str>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_knows_its_object_and_its_path() {
        let mut recorder = Recorder::default();
        recorder.enter(7);
        let node = recorder.symbol("node-1");
        recorder.row("node", [node]);
        let path = recorder.path(".spec.taints[0]");
        assert_eq!(recorder.path(".spec.taints[0]"), path);
        let taint = recorder.symbol("gpu:NoSchedule");
        recorder.row_at("taint", [node, taint], path);
        assert!(recorder.is_new("taint", taint));
        assert!(!recorder.is_new("taint", taint));
        assert!(recorder.is_new("term", taint));

        let Parts {
            symbols,
            rows,
            paths,
        } = recorder.into_parts();
        assert_eq!(symbols.len(), 2);
        assert_eq!(&*paths[0], ".spec.taints[0]");
        assert_eq!(rows["taint"].cells, [0, 1]);
        assert_eq!(rows["taint"].origins, [RowOrigin { object: 7, path }]);
        assert_eq!(rows["node"].origins[0].path, PathId::OF_RELATION);
    }
}
