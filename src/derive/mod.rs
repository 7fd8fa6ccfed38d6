//! From facts to derived relations: runs the rules of `rules/` on a database.
//!
//! Flow: `rules/build.rs` checks the rule files and compiles them to crepe programs (the module
//! `compiled`, described by [`step`]). [`derive()`] runs them in order. Rules that cannot tell nodes
//! apart run on one node of each class ([`classes`]), and what they derive stays in that form
//! ([`rows::Rows`]) until somebody asks for every row.
//!
//! Nothing here decides anything about Kubernetes, and nothing depends on the order of a hash
//! table: results are sorted.

mod arithmetic;
pub mod classes;
mod error;
pub mod focus;
mod fold;
mod interpreted;
pub mod numbering;
mod reduce;
mod relevance;
pub mod rows;
mod rules;
mod run;
pub mod step;
pub mod supplement;
pub mod support;

use std::collections::{BTreeMap, BTreeSet};

use crate::datalog::database::{Database, Symbols, Table, Value};
use crate::datalog::program::ValueKind;
pub use error::DeriveError;
pub use interpreted::interpret;
pub use rows::Rows;
pub use rules::{program, sources};
use step::{Cell, Rules, Step};

/// How to derive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// What evaluates the rules.
    pub engine: Engine,
    /// Whether compiled rules that allow it run on one node of each class. The result is the same.
    pub classes: bool,
}

/// What evaluates the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Engine {
    /// The programs that the build compiled with crepe.
    #[default]
    Compiled,
    /// The interpreter of `datalog`: the oracle of the compiled ones, and slower.
    Interpreted,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            engine: Engine::Compiled,
            classes: true,
        }
    }
}

/// Derived relations by name.
#[derive(Debug, Clone, Default)]
pub struct Derived {
    relations: BTreeMap<&'static str, Rows>,
}

impl Derived {
    /// The rows of a relation; none where it was not asked for or is no derived one.
    pub fn rows(&self, relation: &str) -> Option<&Rows> {
        self.relations.get(relation)
    }

    /// The full table of a relation.
    pub fn table(&self, relation: &str) -> Option<&Table> {
        self.rows(relation).map(Rows::table)
    }

    /// The full tables of some relations, by name.
    pub fn into_tables(self, relations: &[&str]) -> impl Iterator<Item = (String, Table)> {
        self.relations
            .into_iter()
            .filter(|(name, _)| relations.contains(name))
            .map(|(name, rows)| (name.to_owned(), rows.into_table()))
    }

    /// Every relation that was derived, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Rows)> {
        self.relations.iter().map(|(name, rows)| (*name, rows))
    }
}

/// Derives every relation of `rules/` from a prepared database (see [`prepare`]).
///
/// # Errors
/// A rule's arithmetic left 64 bits, or the database was not prepared.
pub fn derive(database: &Database, options: Options) -> Result<Derived, DeriveError> {
    match options.engine {
        Engine::Compiled => derive_with(rules::RULES, database, None, options.classes),
        Engine::Interpreted => interpreted::derive(rules::RULES, database, None),
    }
}

/// Derives some relations, and only what leads to them.
///
/// # Errors
/// As [`derive()`].
pub fn derive_for(
    database: &Database,
    relations: &[&str],
    options: Options,
) -> Result<Derived, DeriveError> {
    let wanted = Some(relations);
    match options.engine {
        Engine::Compiled => derive_with(rules::RULES, database, wanted, options.classes),
        Engine::Interpreted => interpreted::derive(rules::RULES, database, wanted),
    }
}

/// Derives with other compiled rules than those of `rules/`; all relations where none are named.
///
/// # Errors
/// As [`derive()`].
pub fn derive_with(
    rules: &Rules,
    database: &Database,
    relations: Option<&[&str]>,
    classes: bool,
) -> Result<Derived, DeriveError> {
    if rules.orders_symbols && !is_sorted(&database.symbols) {
        return Err(DeriveError::UnsortedSymbols);
    }
    let wanted: Option<BTreeSet<usize>> = relations.map(|names| {
        let places = rules.relations.iter().enumerate();
        places
            .filter(|(_, relation)| names.contains(&relation.name))
            .map(|(place, _)| place)
            .collect()
    });
    let derived = run::run(rules, database, wanted.as_ref(), classes)?;
    let relations = rules
        .relations
        .iter()
        .zip(derived)
        .filter(|(relation, _)| {
            let is_numbered = numbering::numbering_of(relation.name).is_some();
            (relation.derived || is_numbered) && !relation.name.starts_with('%')
        })
        .filter_map(|(relation, rows)| Some((relation.name, rows?)));
    Ok(Derived {
        relations: relations.collect(),
    })
}

/// Makes a database fit for [`derive()`]: the strings of the rules have ids, the order of ids is the
/// order of the strings, and tables are sorted.
pub fn prepare(database: &mut Database) {
    prepare_for(rules::RULES, database);
}

/// As [`prepare`], for other compiled rules.
pub fn prepare_for(rules: &Rules, database: &mut Database) {
    intern_constants(rules, &mut database.symbols);
    if !is_sorted(&database.symbols) {
        let new_ids = database.symbols.sort();
        for relation in rules.relations {
            if let Some(table) = database.tables.get_mut(relation.name) {
                *table = renumbered(table, relation.columns, &new_ids);
            }
        }
    }
    for table in database.tables.values_mut() {
        table.sort();
    }
}

/// Gives an id to every string that the rules of `rules/` mention. Whoever builds a database calls
/// it before the symbols are sorted.
pub fn intern_rule_constants(symbols: &mut Symbols) {
    intern_constants(rules::RULES, symbols);
}

fn intern_constants(rules: &Rules, symbols: &mut Symbols) {
    for constant in constants(rules) {
        symbols.intern(constant);
    }
    for constant in rules::embedded().flat_map(|embedded| embedded.constants) {
        symbols.intern(constant);
    }
}

fn constants(rules: &Rules) -> impl Iterator<Item = &'static str> {
    let steps = rules.steps.iter().flat_map(|step| match step {
        Step::Program(program) => program.constants,
        Step::Fold(_) => &[],
    });
    let cells = rules.facts.iter().flat_map(|fact| fact.cells);
    let in_facts = cells.filter_map(|cell| match cell {
        Cell::Symbol(text) => Some(*text),
        Cell::Number(_) => None,
    });
    steps.copied().chain(in_facts)
}

fn renumbered(table: &Table, columns: &[ValueKind], new_ids: &[u32]) -> Table {
    let mut renumbered = Table::new(table.arity());
    renumbered.reserve(table.len());
    let mut row: Vec<Value> = Vec::with_capacity(table.arity());
    for old in table.iter() {
        row.clear();
        row.extend(old.iter().enumerate().map(|(column, value)| {
            match columns.get(column) {
                Some(ValueKind::Symbol) => usize::try_from(*value)
                    .ok()
                    .and_then(|id| new_ids.get(id))
                    .map_or(*value, |id| Value::from(*id)),
                _ => *value,
            }
        }));
        renumbered.push(&row);
    }
    renumbered
}

fn is_sorted(symbols: &Symbols) -> bool {
    let ids = 0..symbols.len() as u32;
    ids.clone()
        .zip(ids.skip(1))
        .all(|(left, right)| symbols.name(left) < symbols.name(right))
}
