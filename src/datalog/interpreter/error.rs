//! Why an evaluation ended without a result.

use super::super::source::Span;

/// An evaluation's failure. Facts that were derived before it are gone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EvaluationError {
    /// A function has no value for its operands.
    #[error("{problem}")]
    Arithmetic {
        /// What is wrong with which operands.
        problem: ArithmeticError,
        /// The application in the source.
        span: Span,
    },
    /// An input table does not fit the declaration.
    #[error(
        "the table `{relation}` has {found} columns, but the relation is declared with {expected}"
    )]
    WrongArity {
        /// The relation.
        relation: String,
        /// The declared number of columns.
        expected: usize,
        /// The table's number of columns.
        found: usize,
    },
    /// More facts than allowed.
    #[error("stopped at the limit of {limit} facts, while deriving `{relation}`")]
    TooManyFacts {
        /// The limit.
        limit: u64,
        /// The relation that the last fact belongs to.
        relation: String,
    },
    /// More rounds than allowed.
    #[error("stopped at the limit of {limit} iterations, while deriving `{relation}`")]
    TooManyIterations {
        /// The limit.
        limit: u64,
        /// A relation that was still growing.
        relation: String,
    },
    /// More memory than allowed.
    #[error("stopped at the limit of {limit} bytes of memory, while deriving `{relation}`")]
    TooMuchMemory {
        /// The limit.
        limit: usize,
        /// The relation that the last fact belongs to.
        relation: String,
    },
    /// The caller's time is over.
    #[error("stopped at the limit of time, while deriving `{relation}`")]
    OutOfTime {
        /// The relation that was being derived.
        relation: String,
    },
}

/// Why a function has no value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ArithmeticError {
    /// The result does not fit 64 bits.
    #[error("`{operation}` does not fit a 64-bit number")]
    Overflow {
        /// The operation with its operands.
        operation: String,
    },
    /// There is no quotient, remainder or negative power of 0.
    #[error("division by zero in `{operation}`")]
    DivisionByZero {
        /// The operation with its operands.
        operation: String,
    },
    /// A shift by a negative number of bits, or by more than there are.
    #[error("cannot shift in `{operation}`: a number has bits 0 to 63")]
    BadShift {
        /// The operation with its operands.
        operation: String,
    },
}
