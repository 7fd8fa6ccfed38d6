//! The answer to a question: the interpreter runs it over relations that were derived before.

use crate::datalog::database::{Database, Table};
use crate::datalog::interpreter::{EvaluationError, Options, evaluate};
use crate::datalog::program::{Column, RelationId};

use super::question::Question;
use super::remarks::{Remark, remarks};

/// The rows that make a question true.
#[derive(Debug, Clone)]
pub struct Answer {
    /// A column for each named variable, in the order of their first appearance.
    pub columns: Vec<Column>,
    /// The rows, sorted, each once.
    pub table: Table,
    /// What looks like a slip in the question.
    pub remarks: Vec<Remark>,
}

/// Answers a question over a database that holds the relations which [`Question::needed`] names.
///
/// The database's tables stay as they are; its dictionary takes in the question's symbols.
///
/// # Errors
/// Arithmetic without a result, or a limit of the evaluation.
pub fn answer(
    question: &Question,
    database: &mut Database,
    options: &Options<'_>,
) -> Result<Answer, EvaluationError> {
    let program = question.program_over_derived();
    let remarks = question
        .query
        .rules
        .iter()
        .flat_map(|rule| remarks(&question.program, rule, database))
        .collect();
    // The evaluation loads every table that it is shown, so it is shown those that it needs.
    let mut needed = Database {
        symbols: std::mem::take(&mut database.symbols),
        ..Database::default()
    };
    for id in question.needed() {
        if let Some(relation) = question.program.relation(id)
            && let Some((name, table)) = database.tables.remove_entry(&relation.name)
        {
            needed.tables.insert(name, table);
        }
    }
    let evaluation = evaluate(&program, &mut needed, options);
    let answer = RelationId(question.program.relations.len() as u32);
    let result = evaluation.map(|evaluation| Answer {
        columns: question.query.relation.columns.clone(),
        table: evaluation.sorted(&program, answer, &needed.symbols),
        remarks,
    });
    database.symbols = needed.symbols;
    database.tables.append(&mut needed.tables);
    result
}
