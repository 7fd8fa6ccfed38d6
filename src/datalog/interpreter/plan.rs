//! A rule as a program for registers.
//!
//! Every variable, constant and intermediate value has a register. The steps run from first to
//! last; a step that visits rows is a choice point, and a step that fails goes back to the last
//! choice point before it. After the last step the block's sink takes the result: a new fact, or
//! a value for an aggregate.

use super::super::database::Value;
use super::super::program::{AggregateFunction, ComparisonOperator, Function, RuleId, ValueKind};
use super::super::source::Span;

/// The place of a value while a rule runs.
pub(super) type Register = usize;

/// A rule ready to run.
#[derive(Debug)]
pub(super) struct Plan {
    /// The rule.
    pub(super) rule: RuleId,
    /// The store that takes its facts.
    pub(super) head_store: usize,
    /// The cells of a derived fact.
    pub(super) head: Vec<Register>,
    /// The body.
    pub(super) block: Block,
    /// The registers at the start: constants are filled in.
    pub(super) registers: Vec<Value>,
    /// How many cursors the visits of all blocks use.
    pub(super) cursors: usize,
    /// How many positive literals the body has: a proof's premises.
    pub(super) premises: usize,
    /// The store whose delta the rule starts from.
    pub(super) delta_store: Option<usize>,
}

/// Steps in the order of running.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// The steps.
    pub(super) steps: Vec<PlannedStep>,
    /// Where to go on after a result: the last choice point that can change the result.
    pub(super) resume: Option<usize>,
}

/// A step, and the choice point to return to when it fails.
#[derive(Debug)]
pub(super) struct PlannedStep {
    /// What to do.
    pub(super) step: Step,
    /// The choice point before it; none ends the block.
    pub(super) previous: Option<usize>,
}

/// One step.
#[derive(Debug)]
pub(super) enum Step {
    /// A choice point: for each row of a store that fits.
    Visit(Visit),
    /// No visible row of the store fits.
    Absent {
        /// The store.
        store: usize,
        /// How rows are found.
        access: Access,
    },
    /// Two registers compare as wanted.
    Compare {
        /// The operator.
        operator: ComparisonOperator,
        /// Whether symbols' strings or numbers are ordered.
        kind: ValueKind,
        /// The left side.
        left: Register,
        /// The right side.
        right: Register,
    },
    /// Copies a register into one that has no value yet.
    Copy {
        /// From here.
        source: Register,
        /// To here.
        target: Register,
    },
    /// Computes a register.
    Compute {
        /// The function.
        function: Function,
        /// The first operand.
        left: Register,
        /// The second operand; ignored by functions of one.
        right: Register,
        /// Takes the value.
        target: Register,
        /// Where the application stands.
        span: Span,
    },
    /// Never holds.
    Fail,
    /// Folds the solutions of a block into a register.
    Fold {
        /// The function.
        function: AggregateFunction,
        /// The block.
        block: Block,
        /// What is folded; none for a count.
        value: Option<Register>,
        /// Takes the result.
        target: Register,
        /// Where the aggregate stands.
        span: Span,
    },
}

/// A choice point.
#[derive(Debug)]
pub(super) struct Visit {
    /// The store.
    pub(super) store: usize,
    /// Which premise of a proof the row is.
    pub(super) premise: Option<usize>,
    /// Which cursor remembers the row.
    pub(super) cursor: usize,
    /// How rows are found.
    pub(super) access: Access,
    /// Which rows count.
    pub(super) window: Window,
    /// Registers that take a column's value.
    pub(super) binds: Vec<(usize, Register)>,
    /// Columns that must equal registers, where `access` does not see to it.
    pub(super) checks: Vec<(usize, Register)>,
    /// One row is as good as another: nothing that it binds is used.
    pub(super) once: bool,
}

/// How rows are found.
#[derive(Debug)]
pub(super) enum Access {
    /// All rows of the window in turn.
    Scan,
    /// By the values of some columns.
    Index {
        /// The store's index.
        index: usize,
        /// The values of its columns.
        key: Vec<Register>,
    },
    /// The one row with these cells.
    Member(Vec<Register>),
}

/// Which rows a visit sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Window {
    /// Every visible row.
    All,
    /// Those from before the last round.
    Old,
    /// Those of the last round.
    Delta,
}
