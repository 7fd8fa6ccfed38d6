//! Why relations could not be derived.

use thiserror::Error;

use super::arithmetic::Fault;
use super::step::{Place, Rules};
use crate::datalog::interpreter::{ArithmeticError, EvaluationError};

/// A derivation's failure. None of them is the input's fault alone: the loader checks that.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DeriveError {
    /// A rule computed something that is no 64-bit number.
    #[error("{file}:{line}:{column}: {problem}")]
    Arithmetic {
        /// The rule file.
        file: String,
        /// The line, from 1.
        line: u32,
        /// The column in characters, from 1.
        column: u32,
        /// What happened there.
        problem: ArithmeticError,
    },
    /// The symbols were not prepared: a string of the rules has no id.
    #[error("the rules' string `{constant}` is not interned: prepare the database first")]
    MissingConstant {
        /// The string.
        constant: &'static str,
    },
    /// The symbols were not prepared: their ids are not in the order of the strings.
    #[error(
        "the rules compare symbols, but the symbols are not sorted: prepare the database first"
    )]
    UnsortedSymbols,
    /// A table does not fit the declaration of its relation.
    #[error(
        "the table `{relation}` has {found} columns, but the relation is declared with {expected}"
    )]
    WrongArity {
        /// The relation.
        relation: &'static str,
        /// The declared number of columns.
        expected: usize,
        /// The table's number of columns.
        found: usize,
    },
    /// The interpreter ended at a limit.
    #[error(transparent)]
    Interpreter(EvaluationError),
}

impl DeriveError {
    /// A fault at a place of the rules.
    pub(super) fn arithmetic(rules: &Rules, (place, problem): Fault) -> Self {
        let unknown = Place {
            file: "",
            line: 0,
            column: 0,
        };
        let place = rules.places.get(place as usize).unwrap_or(&unknown);
        DeriveError::Arithmetic {
            file: place.file.to_owned(),
            line: place.line,
            column: place.column,
            problem,
        }
    }
}
