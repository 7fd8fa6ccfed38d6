//! Carries out the steps of the compiled rules.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::arithmetic;
use super::classes::{Classes, Partition};
use super::error::DeriveError;
use super::fold;
use super::numbering::numbering_of;
use super::reduce::{self, reduce};
use super::relevance::{Needs, sources_of};
use super::rows::Rows;
use super::step::{Cell, Program, Rule, Rules, Step};
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
        needs: Needs::new(rules, wanted),
    };
    state.add_facts()?;
    for (place, step) in rules.steps.iter().enumerate() {
        if state.needs.steps.get(place) != Some(&true) {
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

struct State<'a> {
    rules: &'a Rules,
    database: &'a Database,
    classes: bool,
    /// An empty table of each relation, for one that has no rows.
    empty: Vec<Table>,
    derived: Vec<Option<Rows>>,
    needs: Needs,
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

    fn is_empty(&self, relation: usize) -> bool {
        match self.derived(relation) {
            Some(rows) => rows.is_empty(),
            None => self.input(relation).is_empty(),
        }
    }

    fn run_program(&mut self, program: &Program) -> Result<(), DeriveError> {
        let rules = self.needs.live(program, |relation| self.is_empty(relation));
        let has_seeds = program.inputs.iter().any(|input| {
            program
                .outputs
                .iter()
                .any(|output| output.relation == input.relation)
        });
        if rules.is_empty() && !has_seeds {
            for output in program.outputs {
                let columns = self.rules.relations.get(output.relation);
                let none = Table::new(columns.map_or(0, |it| it.columns.len()));
                if self.needs.contains(output.relation) {
                    self.put(output.relation, Rows::plain(none));
                }
            }
            return Ok(());
        }
        let mut constants = Table::new(program.constants.len());
        let row: Result<Vec<Value>, DeriveError> = program
            .constants
            .iter()
            .map(|constant| self.constant(constant))
            .collect();
        constants.push(&row?);
        let (inputs, classes) = match program.class.filter(|_| self.classes) {
            Some(class_type) => {
                let (inputs, classes) = self.class_inputs(program, &rules, class_type);
                (inputs, Some(classes))
            }
            None => (self.inputs(program, &rules, None), None),
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
            if self.needs.contains(output.relation) {
                self.put(output.relation, rows);
            }
        }
        Ok(())
    }

    /// The rows of representatives that an input is stored as, where it is in the classes of a
    /// type, and the column that holds them.
    fn class_form(
        &self,
        relation: usize,
        class_column: Option<usize>,
        class_type: &str,
    ) -> Option<(&Rows, &Arc<Classes>, usize)> {
        let rows = self.derived(relation)?;
        let form = rows.form()?;
        (form.classes.class_type() == class_type).then_some((rows, &form.classes, class_column?))
    }

    /// What the rules can look at of each input, in the form that the classes of a type allow.
    fn inputs(
        &self,
        program: &Program,
        rules: &[&'static Rule],
        class_type: Option<&str>,
    ) -> Vec<Cow<'_, Table>> {
        let sources = program.inputs.iter().map(|input| {
            let form =
                class_type.and_then(|it| self.class_form(input.relation, input.class_column, it));
            reduce::Source {
                representatives: form.map(|(_, _, column)| column),
                table: Cow::Borrowed(
                    form.map_or_else(|| self.table(input.relation), |(rows, _, _)| rows.stored()),
                ),
            }
        });
        reduce(program, rules, sources.collect(), &self.database.symbols)
    }

    /// Finds the classes of a program, and what it reads of their representatives.
    fn class_inputs(
        &self,
        program: &Program,
        rules: &[&'static Rule],
        class_type: &'static str,
    ) -> (Vec<Cow<'_, Table>>, Arc<Classes>) {
        let inputs = self.inputs(program, rules, Some(class_type));
        let forms: Vec<_> = program
            .inputs
            .iter()
            .map(|input| self.class_form(input.relation, input.class_column, class_type))
            .collect();
        let mut partition = Partition::new(class_type);
        // Inputs that stand for classes already, those of the same classes together.
        let mut before: Vec<Before> = Vec::new();
        for ((input, form), table) in program.inputs.iter().zip(&forms).zip(&inputs) {
            match (form, input.class_column) {
                (Some((_, classes, column)), _) => {
                    let known = before
                        .iter_mut()
                        .find(|known| Arc::ptr_eq(known.classes, classes));
                    match known {
                        Some(known) => known.tables.push((table, *column)),
                        None => before.push(Before {
                            classes,
                            tables: vec![(table, *column)],
                        }),
                    }
                }
                (None, Some(column)) => partition.add_table(table, column),
                (None, None) => {}
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
        drop(before);
        let inputs = inputs.into_iter().zip(program.inputs).zip(forms);
        let inputs = inputs.map(|((table, input), form)| match (form, input.class_column) {
            (Some((_, before, _)), _) if Arc::ptr_eq(before, &classes) => table,
            (Some((_, before, column)), _) => Cow::Owned(rename(&table, before, column, &classes)),
            (None, Some(column)) => Cow::Owned(of_representatives(&table, column, &classes)),
            (None, None) => table,
        });
        (inputs.collect(), classes)
    }
}

/// Inputs that stand for the same classes.
struct Before<'a> {
    classes: &'a Arc<Classes>,
    /// Their rows, and the column of representatives.
    tables: Vec<(&'a Table, usize)>,
}

/// The rows of representatives.
fn of_representatives(table: &Table, column: usize, classes: &Classes) -> Table {
    let mut kept = Table::new(table.arity());
    for row in table.iter() {
        let value = row.get(column).copied().unwrap_or_default();
        if classes.representative_of(value) == Some(value) {
            kept.push(row);
        }
    }
    kept
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
