//! Checked arithmetic for the compiled rules.
//!
//! A crepe rule can only go on or stop, so an operation that has no result stops the rule for
//! that row and leaves a note, which [`take_fault`] finds when the program has ended. Of several
//! faults the first in the rules' text is kept: which one is met first depends on crepe's order.

use std::cell::Cell;

use crate::datalog::database::Value;
use crate::datalog::program::Function;

/// Why an operation has no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Fault {
    /// The result does not fit into 64 bits.
    #[error("the result does not fit a 64-bit number")]
    Overflow,
    /// A division by zero.
    #[error("division by zero")]
    DivisionByZero,
}

thread_local! {
    /// The first faulty place of the program that this thread runs. A crepe program has no state
    /// of its own to put it in.
    static FAULT: Cell<Option<(u32, Fault)>> = const { Cell::new(None) };
}

/// The fault that was noted since the last call, if there was one.
pub fn take_fault() -> Option<(u32, Fault)> {
    FAULT.take()
}

/// Notes a fault at a place.
pub fn note(place: u32, fault: Fault) {
    let noted = FAULT.get();
    if noted.is_none_or(|noted| (place, fault) < noted) {
        FAULT.set(Some((place, fault)));
    }
}

/// Applies a function of one or two operands; a function of one ignores `right`.
#[inline]
pub fn apply(function: Function, left: Value, right: Value) -> Result<Value, Fault> {
    let result = match function {
        Function::Negate => left.checked_neg(),
        Function::Add => left.checked_add(right),
        Function::Subtract => left.checked_sub(right),
        Function::Multiply => left.checked_mul(right),
        Function::Divide | Function::Remainder if right == 0 => return Err(Fault::DivisionByZero),
        Function::Divide => left.checked_div(right),
        Function::Remainder => Some(left.wrapping_rem(right)),
        _ => None,
    };
    result.ok_or(Fault::Overflow)
}
