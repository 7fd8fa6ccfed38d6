//! Puts the parts of the input together: one dictionary, sorted tables, origins beside the rows.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::datalog::database::{Database, Symbols, Table, Value};

use super::base::{FactBase, Objects, RelationOrigins};
use super::builder::Part;
use super::recorder::{Parts, PathId, RowOrigin, Rows};

/// The numbers that a part's own ones become.
struct Renumbering {
    symbols: Vec<u32>,
    paths: Vec<PathId>,
    first_object: u32,
}

/// Puts the parts together, in the order of the input.
pub(super) fn assemble(parts: Vec<Part>) -> FactBase {
    let mut dictionaries = Vec::with_capacity(parts.len());
    let mut relations: BTreeMap<&'static str, Vec<(usize, Rows)>> = BTreeMap::new();
    let mut object_lists = Vec::with_capacity(parts.len());
    let mut renumberings = Vec::with_capacity(parts.len());
    let mut paths = PathList::default();
    let mut first_object = 0;
    for (index, part) in parts.into_iter().enumerate() {
        let recorded = part.recorder.into_parts();
        renumberings.push(Renumbering {
            symbols: Vec::new(),
            paths: recorded.paths.iter().map(|path| paths.add(path)).collect(),
            first_object,
        });
        first_object += part.objects.len() as u32;
        object_lists.push(part.objects);
        let Parts { symbols, rows, .. } = recorded;
        dictionaries.push(symbols);
        for (relation, rows) in rows {
            relations.entry(relation).or_default().push((index, rows));
        }
    }
    let symbols = merge_names(dictionaries, &mut renumberings);

    let objects = object_lists
        .into_iter()
        .zip(&renumberings)
        .flat_map(|(objects, renumbering)| {
            objects
                .into_iter()
                .map(|(kind, name)| (kind, renumbering.symbol(name)))
        })
        .collect();
    let tables: Vec<(&str, Table, Vec<RowOrigin>)> = relations
        .into_par_iter()
        .map(|(relation, parts)| {
            let (table, origins) = merge_rows(parts, &renumberings);
            (relation, table, origins)
        })
        .collect();
    let mut database = Database {
        symbols,
        tables: BTreeMap::new(),
    };
    let mut origins = BTreeMap::new();
    for (relation, table, rows) in tables {
        database.tables.insert(relation.to_owned(), table);
        origins.insert(relation, rows);
    }
    FactBase::new(
        database,
        Objects::new(objects),
        RelationOrigins::new(origins, paths.names),
    )
}

/// One dictionary of all names, sorted; tells every part the new ids of its own.
fn merge_names(dictionaries: Vec<Symbols>, renumberings: &mut [Renumbering]) -> Symbols {
    let mut all = Symbols::default();
    for (own, renumbering) in dictionaries.into_iter().zip(renumberings.iter_mut()) {
        if all.is_empty() {
            renumbering.symbols = (0..own.len() as u32).collect();
            all = own;
        } else {
            let names = own.into_names();
            renumbering.symbols = names.iter().map(|name| all.intern_shared(name)).collect();
        }
    }
    let sorted = all.sort();
    for id in renumberings
        .iter_mut()
        .flat_map(|renumbering| &mut renumbering.symbols)
    {
        *id = sorted.get(*id as usize).copied().unwrap_or_default();
    }
    all
}

/// All rows of a relation, sorted; of equal ones the first in the input stays.
fn merge_rows(parts: Vec<(usize, Rows)>, renumberings: &[Renumbering]) -> (Table, Vec<RowOrigin>) {
    let arity = parts
        .first()
        .map_or(0, |(_, rows)| rows.symbol_columns.len());
    let len = parts.iter().map(|(_, rows)| rows.len).sum();
    let mut cells: Vec<Value> = Vec::with_capacity(len * arity);
    let mut origins = Vec::with_capacity(parts.iter().map(|(_, rows)| rows.origins.len()).sum());
    for (part, rows) in parts {
        let Some(renumbering) = renumberings.get(part) else {
            continue;
        };
        for row in rows.cells.chunks_exact(arity.max(1)) {
            let columns = row.iter().zip(&rows.symbol_columns);
            cells.extend(columns.map(|(cell, is_symbol)| match u32::try_from(*cell) {
                Ok(id) if *is_symbol => Value::from(renumbering.symbol(id)),
                _ => *cell,
            }));
        }
        let own = rows.origins.iter();
        origins.extend(own.map(|origin| renumbering.origin(*origin)));
    }
    sort(arity, len, cells, origins)
}

/// The rows in their order, with their origins; of equal ones the first origin stays.
pub(super) fn sort(
    arity: usize,
    len: usize,
    cells: Vec<Value>,
    origins: Vec<RowOrigin>,
) -> (Table, Vec<RowOrigin>) {
    let row = |index: usize| {
        let cells = cells.get(index * arity..(index + 1) * arity);
        cells.unwrap_or_default()
    };
    if (1..len).all(|index| row(index - 1) < row(index)) {
        return (Table::from_cells(arity, len, cells), origins);
    }
    // The first cell alone decides most comparisons.
    let mut order: Vec<(Value, usize)> = (0..len)
        .map(|index| (row(index).first().copied().unwrap_or_default(), index))
        .collect();
    order.sort_unstable_by(|(left_first, left), (right_first, right)| {
        let firsts = left_first.cmp(right_first);
        firsts
            .then_with(|| row(*left).cmp(row(*right)))
            .then_with(|| origins.get(*left).cmp(&origins.get(*right)))
    });
    order.dedup_by(|(_, left), (_, right)| row(*left) == row(*right));
    let mut sorted_cells = Vec::with_capacity(order.len() * arity);
    let mut sorted_origins = Vec::with_capacity(origins.len());
    for (_, index) in &order {
        sorted_cells.extend_from_slice(row(*index));
        sorted_origins.extend(origins.get(*index).copied());
    }
    let table = Table::from_cells(arity, order.len(), sorted_cells);
    (table, sorted_origins)
}

impl Renumbering {
    fn symbol(&self, id: u32) -> u32 {
        self.symbols.get(id as usize).copied().unwrap_or_default()
    }

    fn origin(&self, origin: RowOrigin) -> RowOrigin {
        let own = (origin.path.0 as usize).checked_sub(1);
        RowOrigin {
            object: origin.object + self.first_object,
            path: own
                .and_then(|own| self.paths.get(own).copied())
                .unwrap_or(PathId::OF_RELATION),
        }
    }
}

/// The paths of all parts, each once; ids begin at 1.
#[derive(Default)]
struct PathList {
    names: Vec<Arc<str>>,
    ids: FxHashMap<Arc<str>, PathId>,
}

impl PathList {
    fn add(&mut self, path: &Arc<str>) -> PathId {
        if let Some(&id) = self.ids.get(path) {
            return id;
        }
        self.names.push(Arc::clone(path));
        let id = PathId(self.names.len() as u32);
        self.ids.insert(Arc::clone(path), id);
        id
    }
}
