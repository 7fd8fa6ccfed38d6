//! The same rules by the interpreter: the oracle of the compiled ones, with records for proofs.

use super::numbering::{NUMBERINGS, numbering_of};
use super::step::Rules;
use super::{DeriveError, Derived, Rows, program, sources};
use crate::datalog::database::{Database, Table};
use crate::datalog::interpreter::{Evaluation, EvaluationError, Options, evaluate};
use crate::datalog::source::Sources;

/// Derives the relations that are named, or all.
pub(super) fn derive(
    rules: &Rules,
    database: &Database,
    relations: Option<&[&str]>,
) -> Result<Derived, DeriveError> {
    let mut database = database.clone();
    let evaluation = interpret(&mut database, &Options::default()).map_err(located)?;
    let mut tables = evaluation.into_database(program(), database.symbols).tables;
    let derived = rules
        .relations
        .iter()
        .filter(|relation| relation.derived || numbering_of(relation.name).is_some())
        .filter(|relation| relations.is_none_or(|names| names.contains(&relation.name)))
        .filter_map(|relation| {
            let table = tables.remove(relation.name)?;
            Some((relation.name, Rows::plain(table)))
        });
    Ok(Derived {
        relations: derived.collect(),
    })
}

/// The error with its place in the rule files.
fn located(error: EvaluationError) -> DeriveError {
    located_in(sources(), error)
}

/// The error with its place in some rule files.
pub(super) fn located_in(sources: &Sources, error: EvaluationError) -> DeriveError {
    match error {
        EvaluationError::Arithmetic { problem, span } => {
            let file = sources.file(span.file);
            let position = file.map(|file| file.position(span.start));
            DeriveError::Arithmetic {
                file: file.map_or_else(String::new, |file| file.name.to_string()),
                line: position.map_or(0, |position| position.line as u32),
                column: position.map_or(0, |position| position.column as u32),
                problem,
            }
        }
        error => DeriveError::Interpreter(error),
    }
}

/// Evaluates the rules of `rules/` by the interpreter.
///
/// What is numbered between the stages (see [`super::numbering`]) is put into the database. Only
/// where there is any does it take a second evaluation. Ids of the facts' symbols must have the
/// order of their names, as [`super::prepare`] gives them.
///
/// # Errors
/// As [`evaluate`].
pub fn interpret(
    database: &mut Database,
    options: &Options<'_>,
) -> Result<Evaluation, EvaluationError> {
    for numbering in &NUMBERINGS {
        database.tables.remove(numbering.result);
    }
    let evaluation = evaluate(program(), database, options)?;
    let mut numbered = false;
    for numbering in &NUMBERINGS {
        let sources: Vec<Table> = numbering
            .sources
            .iter()
            .filter_map(|name| program().find(name))
            .map(|relation| evaluation.sorted(program(), relation, &database.symbols))
            .collect();
        let table = (numbering.number)(&sources.iter().collect::<Vec<_>>());
        if !table.is_empty() {
            numbered = true;
            let name = numbering.result.to_owned();
            database.tables.insert(name, table);
        }
    }
    if numbered {
        return evaluate(program(), database, options);
    }
    Ok(evaluation)
}
