//! Input rows that no rule of a program can look at.
//!
//! Where every rule that reads a relation joins one of its columns with a column of another input
//! (or names a constant there), rows with other values are of no use. Of a node's labels, say,
//! only the few that some selector asks for are read; the others are not even loaded, and do not
//! tell nodes apart.

use std::collections::BTreeSet;

use super::Lowered;
use super::groups::{Group, columns_of};
use super::steps::Program;
use super::terms::atom_of;
use crate::datalog::program::{Atom, Constant, Literal, RelationId, Rule, Term};

/// The values that a column needs for a rule to look at the row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// The column.
    pub column: usize,
    /// The columns of other inputs that allow a value.
    pub sources: BTreeSet<(RelationId, usize)>,
    /// The strings that are allowed besides.
    pub constants: BTreeSet<String>,
}

/// The first column of an input that can be filtered.
pub fn find(lowered: &Lowered, program: &Program, input: RelationId) -> Option<Filter> {
    let arity = lowered.relation(input)?.columns.len();
    let classes = match program.group {
        Group::Local(class_type) => columns_of(lowered, input, class_type),
        Group::Neutral | Group::Global => Vec::new(),
    };
    (0..arity)
        .filter(|column| !classes.contains(column))
        .find_map(|column| filter_of(lowered, program, input, column))
}

fn filter_of(
    lowered: &Lowered,
    program: &Program,
    input: RelationId,
    column: usize,
) -> Option<Filter> {
    let mut filter = Filter {
        column,
        ..Filter::default()
    };
    for rule in program
        .rules
        .iter()
        .filter_map(|index| lowered.program.rules.get(*index))
    {
        for atom in rule.body.iter().filter_map(atom_of) {
            if atom.relation != input {
                continue;
            }
            match atom.arguments.get(column)? {
                Term::Constant(Constant::Symbol(text)) => {
                    filter.constants.insert(text.to_string());
                }
                Term::Variable(_) => {
                    let argument = atom.arguments.get(column)?;
                    filter
                        .sources
                        .insert(source_of(lowered, program, rule, atom, argument)?);
                }
                Term::Wildcard | Term::Constant(Constant::Number(_)) | Term::Apply(_) => {
                    return None;
                }
            }
        }
    }
    Some(filter)
}

/// Another input of the program that the rule joins with the same variable. One that has rows for
/// every node is no help, so inputs with a column of the class type are passed over.
fn source_of(
    lowered: &Lowered,
    program: &Program,
    rule: &Rule,
    filtered: &Atom,
    argument: &Term,
) -> Option<(RelationId, usize)> {
    let Term::Variable(variable) = argument else {
        return None;
    };
    for literal in &rule.body {
        let Literal::Positive(atom) = literal else {
            continue;
        };
        if atom.relation == filtered.relation || !program.inputs.contains(&atom.relation) {
            continue;
        }
        if let Group::Local(class_type) = program.group
            && !columns_of(lowered, atom.relation, class_type).is_empty()
        {
            continue;
        }
        let column = atom
            .arguments
            .iter()
            .position(|argument| matches!(argument, Term::Variable(found) if found == variable));
        if let Some(column) = column {
            return Some((atom.relation, column));
        }
    }
    None
}
