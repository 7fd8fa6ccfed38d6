//! What looks like a slip in a query that can be answered all the same.
//!
//! A misspelled constant matches nothing, and a misspelled variable matches everything; neither is
//! an error of the language, so both are worth a remark.

use std::collections::BTreeSet;
use std::fmt;

use rustc_hash::FxHashSet;

use crate::datalog::database::{Database, Value};
use crate::datalog::program::{Atom, Column, Constant, Literal, Program, Rule, Term, VariableId};
use crate::nearest::nearest;

/// A remark on a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// A constant that no relation has in a column of this type.
    UnknownConstant {
        /// The constant.
        constant: String,
        /// The column that it is compared with, as `label.value`.
        column: String,
        /// The nearest value that the column's type has.
        nearest: Option<String>,
    },
    /// A variable that is used once, and looks like another one.
    LonelyVariable {
        /// The variable.
        variable: String,
        /// The variable that it looks like.
        nearest: String,
    },
}

impl fmt::Display for Remark {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Remark::UnknownConstant {
                constant,
                column,
                nearest,
            } => {
                write!(formatter, "`{constant}` occurs nowhere as `{column}`")?;
                match nearest {
                    Some(nearest) => write!(formatter, ", did you mean `{nearest}`?"),
                    None => Ok(()),
                }
            }
            Remark::LonelyVariable { variable, nearest } => write!(
                formatter,
                "the variable `{variable}` is used once, did you mean `{nearest}`?"
            ),
        }
    }
}

/// Every remark on a query, variables first, each once.
pub fn remarks(program: &Program, query: &Rule, database: &Database) -> Vec<Remark> {
    let mut uses = Uses {
        counts: vec![0; query.variables.len()],
        constants: Vec::new(),
    };
    uses.of_body(&query.body);
    let mut remarks = lonely_variables(query, &uses.counts);
    for (atom, position, constant) in uses.constants {
        let Some(relation) = program.relations.get(atom.relation.0 as usize) else {
            continue;
        };
        let Some(column) = relation.columns.get(position) else {
            continue;
        };
        let remark = unknown_constant(program, database, column, constant);
        let remark = remark.map(|nearest| Remark::UnknownConstant {
            constant: constant.to_owned(),
            column: format!("{}.{}", relation.name, column.name),
            nearest: nearest.name,
        });
        remarks.extend(remark.filter(|remark| !remarks.contains(remark)));
    }
    remarks
}

/// How often each variable is used, and which constants stand in which columns.
struct Uses<'q> {
    counts: Vec<usize>,
    constants: Vec<(&'q Atom, usize, &'q str)>,
}

impl<'q> Uses<'q> {
    fn of_body(&mut self, body: &'q [Literal]) {
        for literal in body {
            match literal {
                Literal::Positive(atom) | Literal::Negative(atom) => {
                    for (position, term) in atom.arguments.iter().enumerate() {
                        self.of_term(term);
                        if let Term::Constant(Constant::Symbol(symbol)) = term {
                            self.constants.push((atom, position, symbol));
                        }
                    }
                }
                Literal::Comparison(comparison) => {
                    self.of_term(&comparison.left);
                    self.of_term(&comparison.right);
                }
                Literal::Aggregate(aggregate) => {
                    self.of_variable(aggregate.result);
                    aggregate.target.iter().for_each(|term| self.of_term(term));
                    self.of_body(&aggregate.body);
                }
                Literal::Truth(_) => {}
            }
        }
    }

    fn of_term(&mut self, term: &Term) {
        match term {
            Term::Variable(variable) => self.of_variable(*variable),
            Term::Apply(application) => {
                application
                    .arguments
                    .iter()
                    .for_each(|term| self.of_term(term));
            }
            Term::Wildcard | Term::Constant(_) => {}
        }
    }

    fn of_variable(&mut self, variable: VariableId) {
        if let Some(count) = self.counts.get_mut(variable.0 as usize) {
            *count += 1;
        }
    }
}

fn lonely_variables(query: &Rule, counts: &[usize]) -> Vec<Remark> {
    let written: Vec<(&str, usize)> = query
        .variables
        .iter()
        .zip(counts)
        .map(|(variable, count)| (variable.name.as_str(), *count))
        .filter(|(name, _)| !name.starts_with(['%', '_']))
        .collect();
    let mut remarks = Vec::new();
    // Of names as short as `D` and `N`, any two are alike.
    let lonely = written
        .iter()
        .filter(|(name, count)| *count == 1 && name.len() >= 3);
    for (name, _) in lonely {
        let others = written
            .iter()
            .map(|(other, _)| *other)
            // `Node1` and `Node2` are meant to differ.
            .filter(|other| {
                other.trim_end_matches(char::is_numeric) != name.trim_end_matches(char::is_numeric)
            })
            // Of two that look alike, the one that is used more often is right, or else the first.
            .filter(|other| {
                let (place, count) = place_of(&written, other);
                count > 1 || place < place_of(&written, name).0
            });
        if let Some(nearest) = nearest(name, others) {
            remarks.push(Remark::LonelyVariable {
                variable: (*name).to_owned(),
                nearest: nearest.to_owned(),
            });
        }
    }
    remarks
}

fn place_of(written: &[(&str, usize)], name: &str) -> (usize, usize) {
    let found = written
        .iter()
        .enumerate()
        .find(|(_, (other, _))| *other == name);
    found.map_or((0, 0), |(place, (_, count))| (place, *count))
}

/// What a column's type has that is nearest to an unknown constant.
struct Nearest {
    name: Option<String>,
}

/// The nearest value of the column's type; nothing where some column has the constant itself.
fn unknown_constant(
    program: &Program,
    database: &Database,
    column: &Column,
    constant: &str,
) -> Option<Nearest> {
    let known = database.symbols.get(constant).map(Value::from);
    let mut values = FxHashSet::default();
    for relation in &program.relations {
        let Some(table) = database.tables.get(&relation.name) else {
            continue;
        };
        for (position, other) in relation.columns.iter().enumerate() {
            if other.declared_type != column.declared_type {
                continue;
            }
            for value in table.iter().filter_map(|row| row.get(position)) {
                if Some(*value) == known {
                    return None;
                }
                values.insert(*value);
            }
        }
    }
    let names: BTreeSet<&str> = values
        .iter()
        .map(|value| database.symbols.name_of(*value))
        .collect();
    Some(Nearest {
        name: nearest(constant, names).map(str::to_owned),
    })
}
