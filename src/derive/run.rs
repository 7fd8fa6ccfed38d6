//! Carries out the steps of the compiled rules.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::arithmetic;
use super::classes::{Classes, Partition};
use super::error::DeriveError;
use super::numbering::numbering_of;
use super::rows::Rows;
use super::step::{Cell, Input, Program, Rules, Step};
use super::{filter, fold};
use crate::datalog::database::{Database, Table, Value};

/// What stands for a relation that nobody declared.
static NO_TABLE: Table = Table::new(0);

/// Runs the steps that the wanted relations need, all of them where none are named. Returns the
/// derived relations by their places in the rules.
pub fn run(
    rules: &Rules,
    database: &Database,
    wanted: Option<&BTreeSet<usize>>,
    classes: bool,
) -> Result<Vec<Option<Rows>>, DeriveError> {
    check_arities(rules, database)?;
    let empty: Vec<Table> = rules
        .relations
        .iter()
        .map(|relation| Table::new(relation.columns.len()))
        .collect();
    let mut state = State {
        rules,
        database,
        classes,
        empty,
        derived: vec![None; rules.relations.len()],
    };
    state.add_facts()?;
    let needed = needed(rules, wanted);
    for (step, needed) in rules.steps.iter().zip(needed) {
        if !needed {
            continue;
        }
        match step {
            Step::Program(program) => {
                for input in program.inputs {
                    state.number(input.relation);
                }
                state.run_program(program)?;
            }
            Step::Fold(fold) => {
                let rows = fold::run(fold, &state.rows(fold.need), &state.rows(fold.solutions));
                state.put(fold.result, rows);
            }
        }
        if let Some(fault) = arithmetic::take_fault() {
            return Err(DeriveError::arithmetic(rules, fault));
        }
    }
    // What nobody reads is numbered only where it is asked for.
    for place in 0..rules.relations.len() {
        if wanted.is_none_or(|wanted| wanted.contains(&place)) {
            state.number(place);
        }
    }
    Ok(state.derived)
}

/// A table that does not fit its declaration would be read askew.
fn check_arities(rules: &Rules, database: &Database) -> Result<(), DeriveError> {
    for relation in rules.relations {
        let expected = relation.columns.len();
        if let Some(table) = database.tables.get(relation.name)
            && table.arity() != expected
        {
            return Err(DeriveError::WrongArity {
                relation: relation.name,
                expected,
                found: table.arity(),
            });
        }
    }
    Ok(())
}

/// Which steps lead to a wanted relation.
fn needed(rules: &Rules, wanted: Option<&BTreeSet<usize>>) -> Vec<bool> {
    let Some(wanted) = wanted else {
        return vec![true; rules.steps.len()];
    };
    let numbered = wanted.iter().flat_map(|place| sources_of(rules, *place));
    let mut wanted: BTreeSet<usize> = wanted.iter().copied().chain(numbered).collect();
    let mut needed = Vec::new();
    for step in rules.steps.iter().rev() {
        let leads = match step {
            Step::Program(program) => {
                let mut outputs = program.outputs.iter();
                let leads = outputs.any(|output| wanted.contains(&output.relation));
                if leads {
                    for input in program.inputs {
                        wanted.insert(input.relation);
                        wanted.extend(sources_of(rules, input.relation));
                    }
                }
                leads
            }
            Step::Fold(fold) => {
                let leads = wanted.contains(&fold.result);
                if leads {
                    wanted.extend([fold.need, fold.solutions]);
                }
                leads
            }
        };
        needed.push(leads);
    }
    needed.reverse();
    needed
}

/// The relations that a numbered one is made of; none for any other.
fn sources_of(rules: &Rules, relation: usize) -> Vec<usize> {
    let relation = rules.relations.get(relation);
    let numbering = relation.and_then(|relation| numbering_of(relation.name));
    let sources = numbering.map_or(&[][..], |numbering| numbering.sources);
    let place = |name: &&str| rules.relations.iter().position(|it| it.name == *name);
    sources.iter().filter_map(place).collect()
}

struct State<'a> {
    rules: &'a Rules,
    database: &'a Database,
    classes: bool,
    /// An empty table of each relation, for one that has no rows.
    empty: Vec<Table>,
    derived: Vec<Option<Rows>>,
}

impl State<'_> {
    /// The facts of the rule files join the rows that were read.
    fn add_facts(&mut self) -> Result<(), DeriveError> {
        for relation in self.rules.facts.iter().map(|fact| fact.relation) {
            if matches!(self.derived.get(relation), Some(None)) {
                let table = self.input(relation).clone();
                self.put(relation, Rows::plain(table));
            }
        }
        for fact in self.rules.facts {
            let mut row = Vec::with_capacity(fact.cells.len());
            for cell in fact.cells {
                row.push(match cell {
                    Cell::Symbol(text) => self.constant(text)?,
                    Cell::Number(number) => *number,
                });
            }
            if let Some(Some(rows)) = self.derived.get_mut(fact.relation) {
                let mut table = std::mem::replace(rows, Rows::plain(Table::new(0))).into_table();
                table.push(&row);
                *rows = Rows::plain(table);
            }
        }
        for rows in self.derived.iter_mut().flatten() {
            let mut table = rows.stored().clone();
            table.sort();
            *rows = Rows::plain(table);
        }
        Ok(())
    }

    fn put(&mut self, relation: usize, rows: Rows) {
        if let Some(slot) = self.derived.get_mut(relation) {
            *slot = Some(rows);
        }
    }

    fn constant(&self, text: &'static str) -> Result<Value, DeriveError> {
        let id = self.database.symbols.get(text);
        id.map(Value::from)
            .ok_or(DeriveError::MissingConstant { constant: text })
    }

    /// The rows that were read for a relation.
    fn input(&self, relation: usize) -> &Table {
        let name = self
            .rules
            .relations
            .get(relation)
            .map_or("", |relation| relation.name);
        let table = self.database.tables.get(name);
        table.or(self.empty.get(relation)).unwrap_or(&NO_TABLE)
    }

    fn derived(&self, relation: usize) -> Option<&Rows> {
        self.derived.get(relation).and_then(Option::as_ref)
    }

    fn rows(&self, relation: usize) -> Cow<'_, Rows> {
        match self.derived(relation) {
            Some(rows) => Cow::Borrowed(rows),
            None => Cow::Owned(Rows::plain(self.input(relation).clone())),
        }
    }

    /// A relation's full table.
    fn table(&self, relation: usize) -> &Table {
        match self.derived(relation) {
            Some(rows) => rows.table(),
            None => self.input(relation),
        }
    }

    /// Fills a relation if it is a numbered one, and not filled yet.
    fn number(&mut self, place: usize) {
        let name = self.rules.relations.get(place).map(|it| it.name);
        if let Some(numbering) = name.and_then(numbering_of)
            && self.derived(place).is_none()
        {
            let sources: Vec<&Table> = sources_of(self.rules, place)
                .into_iter()
                .map(|source| self.table(source))
                .collect();
            let numbered = (numbering.number)(&sources);
            self.put(place, Rows::plain(numbered));
        }
    }

    fn run_program(&mut self, program: &Program) -> Result<(), DeriveError> {
        let mut constants = Table::new(program.constants.len());
        let row: Result<Vec<Value>, DeriveError> = program
            .constants
            .iter()
            .map(|constant| self.constant(constant))
            .collect();
        constants.push(&row?);
        let (inputs, classes) = match program.class.filter(|_| self.classes) {
            Some(class_type) => {
                let (inputs, classes) = self.class_inputs(program, class_type);
                (inputs, Some(classes))
            }
            None => {
                let inputs = program.inputs.iter();
                let tables = inputs.map(|input| self.filtered(input));
                (tables.collect(), None)
            }
        };
        let mut tables: Vec<&Table> = Vec::with_capacity(inputs.len() + 1);
        if !program.constants.is_empty() {
            tables.push(&constants);
        }
        tables.extend(inputs.iter().map(AsRef::as_ref));
        let results = (program.run)(&tables);
        drop(inputs);
        for (output, table) in program.outputs.iter().zip(results) {
            let rows = match &classes {
                Some(classes) => Rows::of_classes(table, classes, output.class_columns),
                None => Rows::plain(table),
            };
            self.put(output.relation, rows);
        }
        Ok(())
    }

    /// The full table of an input, without the rows that its filter leaves out.
    fn filtered(&self, input: &Input) -> Cow<'_, Table> {
        let table = self.table(input.relation);
        match &input.filter {
            None => Cow::Borrowed(table),
            Some(filter) => filter::apply(table, filter, &self.database.symbols, |relation, _| {
                Some(self.table(relation))
            }),
        }
    }

    /// Finds the classes of a program, and what it reads of their representatives.
    fn class_inputs(
        &self,
        program: &Program,
        class_type: &'static str,
    ) -> (Vec<Cow<'_, Table>>, Arc<Classes>) {
        let mut partition = Partition::new(class_type);
        // Inputs that stand for classes already, those of the same classes together.
        let mut before: Vec<Before> = Vec::new();
        let mut sources: Vec<Source> = Vec::new();
        for input in program.inputs {
            let rows = self.derived(input.relation);
            let form = rows.and_then(|rows| Some((rows, rows.form()?)));
            match (input.class_column, form) {
                (Some(column), Some((rows, form))) if form.classes.class_type() == class_type => {
                    let known = before
                        .iter_mut()
                        .find(|known| Arc::ptr_eq(known.classes, &form.classes));
                    match known {
                        Some(known) => known.tables.push((rows.stored(), column)),
                        None => before.push(Before {
                            classes: &form.classes,
                            tables: vec![(rows.stored(), column)],
                        }),
                    }
                    sources.push(Source::Classes(rows, &form.classes, column));
                }
                (column, _) => {
                    let table = self.filtered(input);
                    if let Some(column) = column {
                        partition.add_table(&table, column);
                    }
                    sources.push(Source::Table(table, column));
                }
            }
        }
        for known in &before {
            partition.add_classes(known.classes, &known.tables);
        }
        let found = partition.finish();
        // The same classes as before are the same object, so that rows need no rewriting.
        let known = before.iter().find(|known| **known.classes == found);
        let classes = match known {
            Some(known) => Arc::clone(known.classes),
            None => Arc::new(found),
        };
        let inputs = sources
            .into_iter()
            .map(|source| source.of_representatives(&classes))
            .collect();
        (inputs, classes)
    }
}

/// Inputs that stand for the same classes.
struct Before<'a> {
    classes: &'a Arc<Classes>,
    /// Their rows, and the column of representatives.
    tables: Vec<(&'a Table, usize)>,
}

/// An input of a program that runs on representatives.
enum Source<'a> {
    /// Rows of every value, and the column of values, if there is one.
    Table(Cow<'a, Table>, Option<usize>),
    /// Rows of the representatives of earlier classes.
    Classes(&'a Rows, &'a Arc<Classes>, usize),
}

impl<'a> Source<'a> {
    fn of_representatives(self, classes: &Arc<Classes>) -> Cow<'a, Table> {
        match self {
            Source::Table(table, None) => table,
            Source::Table(table, Some(column)) => {
                let mut kept = Table::new(table.arity());
                for row in table.iter() {
                    let value = row.get(column).copied().unwrap_or_default();
                    if classes.representative_of(value) == Some(value) {
                        kept.push(row);
                    }
                }
                Cow::Owned(kept)
            }
            Source::Classes(rows, before, _) if Arc::ptr_eq(before, classes) => {
                Cow::Borrowed(rows.stored())
            }
            Source::Classes(rows, before, column) => {
                Cow::Owned(rename(rows.stored(), before, column, classes))
            }
        }
    }
}

/// The rows of earlier classes, told of the representatives of finer or coarser ones.
fn rename(stored: &Table, before: &Classes, column: usize, classes: &Classes) -> Table {
    let mut rows_of: Vec<Vec<usize>> = vec![Vec::new(); before.len()];
    for (index, row) in stored.iter().enumerate() {
        let value = row.get(column).copied().unwrap_or_default();
        let slot = before
            .class_of(value)
            .and_then(|class| rows_of.get_mut(class));
        if let Some(slot) = slot {
            slot.push(index);
        }
    }
    let mut renamed = Table::new(stored.arity());
    for class in 0..classes.len() {
        let Some(representative) = classes.representative(class) else {
            continue;
        };
        let rows = before
            .class_of(representative)
            .and_then(|class| rows_of.get(class));
        for index in rows.into_iter().flatten() {
            let row = stored.row(*index).unwrap_or_default();
            renamed.push_changed(row, column, representative);
        }
    }
    renamed
}
