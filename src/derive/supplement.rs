//! Rules that one command uses beside those that are compiled: a folder below `rules/`.
//!
//! The interpreter evaluates them over what was read and derived before, so that they cost nothing
//! where nobody asks. The build script has checked them.

use std::collections::BTreeSet;

use super::interpreted::located_in;
use super::rules::{embedded, sources};
use super::{DeriveError, Derived};
use crate::datalog::database::{Database, Table, Value};
use crate::datalog::interpreter::{Options, evaluate};
use crate::datalog::parse_and_check;
use crate::datalog::program::{Program, Relation, RelationId, Rule};
use crate::datalog::source::{FileId, Sources};

/// The rules of one folder below `rules/`.
#[derive(Debug, Clone, Default)]
pub struct Supplement {
    /// All relations, and as rules only the folder's own.
    program: Program,
    sources: Sources,
    own: BTreeSet<RelationId>,
}

/// Whether a row of a relation is looked at.
pub type Keep<'k> = &'k dyn Fn(&Relation, &[Value]) -> bool;

/// What the rules of a folder derive.
#[derive(Debug, Clone, Default)]
pub struct Supplied {
    tables: Vec<(String, Table)>,
}

impl Supplement {
    /// The names of all folders.
    pub fn names() -> impl Iterator<Item = &'static str> {
        embedded().map(|embedded| embedded.name)
    }

    /// The rules of a folder; none of a name that no folder has.
    pub fn named(name: &str) -> Self {
        let mut sources = sources().clone();
        let found = embedded().find(|embedded| embedded.name == name);
        let files = found.map_or(&[][..], |embedded| embedded.files);
        let own_files: BTreeSet<FileId> = files
            .iter()
            .map(|(name, text)| sources.add(*name, *text))
            .collect();
        // The build script has checked the same text, so there is a program.
        let mut program = parse_and_check(&sources).program.unwrap_or_default();
        let is_own = |rule: &Rule| own_files.contains(&rule.span.file);
        let rules = &program.rules;
        for stratum in &mut program.strata {
            let rule = |id: u32| rules.get(id as usize);
            stratum.rules.retain(|id| rule(id.0).is_some_and(is_own));
        }
        program
            .facts
            .retain(|fact| own_files.contains(&fact.span.file));
        let relations = program.relations.iter().zip(0..);
        let own = relations
            .filter(|(relation, _)| own_files.contains(&relation.span.file))
            .map(|(_, id)| RelationId(id))
            .collect();
        Supplement {
            program,
            sources,
            own,
        }
    }

    /// The rules, with the relations of all others.
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// The rule files that the program's places point into.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The relations that the rules derive.
    pub fn own(&self) -> impl Iterator<Item = RelationId> {
        self.own.iter().copied()
    }

    /// The rules themselves.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        let ids = self.program.strata.iter().flat_map(|it| &it.rules);
        ids.filter_map(|id| self.program.rule(*id))
    }

    /// The names of the relations that have to be there for the rules to be evaluated.
    pub fn needed(&self) -> Vec<&str> {
        self.read().map(|relation| relation.name.as_str()).collect()
    }

    /// The relations that the rules read and do not derive.
    fn read(&self) -> impl Iterator<Item = &Relation> {
        let read: BTreeSet<RelationId> = self.rules().flat_map(Rule::read).collect();
        let ids: Vec<RelationId> = read.difference(&self.own).copied().collect();
        ids.into_iter().filter_map(|id| self.program.relation(id))
    }

    /// The relations that the rules declare as input: who calls [`Supplement::evaluate`] puts them
    /// beside the facts.
    fn inputs(&self) -> impl Iterator<Item = &Relation> {
        let own = self.own.iter().filter_map(|id| self.program.relation(*id));
        own.filter(|relation| !relation.inputs.is_empty())
    }

    /// Evaluates the rules over facts and over what was derived of them, which must have the
    /// relations that [`Supplement::needed`] names. The facts stay as they are.
    ///
    /// # Errors
    /// A rule's arithmetic leaves 64 bits.
    pub fn evaluate(
        &self,
        facts: &mut Database,
        derived: &Derived,
    ) -> Result<Supplied, DeriveError> {
        self.evaluate_within(facts, derived, Vec::new(), None)
    }

    /// Evaluates the rules over some rows only: those of `given` in the place of the relations of
    /// these names, and of all others the rows that `keep` accepts; all of them without it.
    ///
    /// # Errors
    /// As [`Supplement::evaluate`].
    pub fn evaluate_within(
        &self,
        facts: &mut Database,
        derived: &Derived,
        given: Vec<(&str, Table)>,
        keep: Option<Keep<'_>>,
    ) -> Result<Supplied, DeriveError> {
        let mut database = Database {
            symbols: std::mem::take(&mut facts.symbols),
            ..Database::default()
        };
        for (name, table) in given {
            database.tables.insert(name.to_owned(), table);
        }
        for relation in self.read().chain(self.inputs()) {
            let name = &relation.name;
            let table = derived.table(name).or_else(|| facts.tables.get(name));
            if let Some(table) = table.filter(|_| !database.tables.contains_key(name)) {
                let kept = match keep {
                    Some(keep) => rows_of(table, |row| keep(relation, row)),
                    None => table.clone(),
                };
                database.tables.insert(name.clone(), kept);
            }
        }
        let evaluation = evaluate(&self.program, &mut database, &Options::default());
        let supplied = evaluation.map(|evaluation| Supplied {
            tables: self
                .own
                .iter()
                .filter_map(|id| {
                    let name = self.program.relation(*id)?.name.clone();
                    let table = evaluation.sorted(&self.program, *id, &database.symbols);
                    Some((name, table))
                })
                .collect(),
        });
        facts.symbols = database.symbols;
        supplied.map_err(|error| located_in(&self.sources, error))
    }
}

impl Supplied {
    /// The rows of a relation with `N` columns, in the order of their texts.
    pub fn rows<const N: usize>(&self, relation: &str) -> impl Iterator<Item = [Value; N]> {
        self.table(relation)
            .into_iter()
            .flat_map(Table::iter)
            .filter_map(|row| row.try_into().ok())
    }

    /// The table of a relation that the rules derive.
    pub fn table(&self, relation: &str) -> Option<&Table> {
        let mut tables = self.tables.iter();
        let found = tables.find(|(name, _)| name == relation);
        found.map(|(_, table)| table)
    }
}

fn rows_of(table: &Table, keep: impl Fn(&[Value]) -> bool) -> Table {
    let mut kept = Table::new(table.arity());
    for row in table.iter().filter(|row| keep(row)) {
        kept.push(row);
    }
    kept
}
