//! The facts of a cluster, and where each of them comes from.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::datalog::database::{Database, Table};
use crate::edit::History;
use crate::input::objects::Kind;

use super::recorder::RowOrigin;
use super::schema::{InputRelation, OriginTemplate, Schema};

/// The input relations of a cluster: interned, sorted, with an origin for every row.
#[derive(Debug)]
pub struct FactBase {
    /// The relations. Ids of symbols are in the order of their texts, rows in the order of their
    /// cells; every relation that `rules/facts.dl` declares is there, the empty ones too.
    pub database: Database,
    /// The objects that the facts were read from.
    pub objects: Objects,
    /// The versions of the objects that were edited before they were read.
    pub history: History,
    pub(super) origins: RelationOrigins,
}

/// Where a row comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowSource {
    /// A field of an object.
    Field {
        /// The object's number in the input, which [`crate::input::Origins`] knows the place of.
        object: u32,
        /// The field, such as `.spec.taints[0]`.
        path: String,
    },
    /// The row spells out what the names in it say.
    Spelled,
    /// The profile, by the option that sets it.
    Profile {
        /// The option.
        option: String,
    },
}

/// Kind and name of every object, by its number in the input.
#[derive(Debug, Default)]
pub struct Objects {
    pub(super) records: Vec<(Kind, u32)>,
}

/// The origins of all rows, beside the tables.
#[derive(Debug)]
pub(super) struct RelationOrigins {
    pub(super) rows: BTreeMap<&'static str, Vec<RowOrigin>>,
    paths: Vec<Arc<str>>,
}

impl Objects {
    pub(super) fn new(records: Vec<(Kind, u32)>) -> Self {
        Objects { records }
    }

    /// How many objects there are.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there is no object.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Kind of an object, and the symbol of its name.
    pub fn get(&self, object: u32) -> Option<(Kind, u32)> {
        self.records.get(object as usize).copied()
    }

    /// Every object in the order of the input.
    pub fn iter(&self) -> impl Iterator<Item = (Kind, u32)> {
        self.records.iter().copied()
    }
}

impl RelationOrigins {
    pub(super) fn new(rows: BTreeMap<&'static str, Vec<RowOrigin>>, paths: Vec<Arc<str>>) -> Self {
        RelationOrigins { rows, paths }
    }
}

impl FactBase {
    pub(super) fn new(mut database: Database, objects: Objects, origins: RelationOrigins) -> Self {
        for relation in Schema::get().relations() {
            let arity = relation.columns.len();
            database
                .tables
                .entry(relation.name.clone())
                .or_insert_with(|| Table::new(arity));
        }
        FactBase {
            database,
            objects,
            history: History::default(),
            origins,
        }
    }

    /// The numbers of the objects that the rows of an input relation come from, in the order of the
    /// rows; none at all where rows come from no object.
    pub fn row_objects(&self, relation: &str) -> impl Iterator<Item = u32> {
        let entry = Schema::get().relation(relation);
        let is_read = |entry: &&InputRelation| matches!(entry.origin, OriginTemplate::Field { .. });
        let origins = entry
            .filter(is_read)
            .and_then(|_| self.origins.rows.get(relation));
        origins.into_iter().flatten().map(|origin| origin.object)
    }

    /// Where a row of an input relation comes from; `None` for a relation or a row that is not
    /// there.
    pub fn source(&self, relation: &str, row: usize) -> Option<RowSource> {
        let entry = Schema::get().relation(relation)?;
        let cells = self.database.tables.get(relation)?.row(row)?;
        let (kind, path) = match &entry.origin {
            OriginTemplate::Itself => return Some(RowSource::Spelled),
            OriginTemplate::Profile { option } => {
                return Some(RowSource::Profile {
                    option: option.clone(),
                });
            }
            OriginTemplate::Field { kind, path } => (kind, path),
        };
        let origin = self.origins.rows.get(relation)?.get(row)?;
        let own = (origin.path.0 as usize)
            .checked_sub(1)
            .and_then(|own| self.origins.paths.get(own));
        let path = match own {
            Some(own) => own.to_string(),
            None => entry.fill(path, cells, &self.database.symbols),
        };
        let of_template = kind == "Subject"
            && self
                .objects
                .get(origin.object)
                .is_some_and(|(kind, _)| kind == Kind::DaemonSet);
        Some(RowSource::Field {
            object: origin.object,
            path: if of_template {
                format!(".spec.template{path}")
            } else {
                path
            },
        })
    }
}
