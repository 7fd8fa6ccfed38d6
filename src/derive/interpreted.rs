//! The same rules by the interpreter: the oracle of the compiled ones, with records for proofs.

use super::numbering::NUMBERINGS;
use super::program;
use crate::datalog::database::{Database, Table};
use crate::datalog::interpreter::{Evaluation, EvaluationError, Options, evaluate};

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
