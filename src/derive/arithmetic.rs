//! Faults of the compiled rules' arithmetic.
//!
//! A crepe rule can only go on or stop, so an operation that has no result stops the rule for
//! that row and leaves a note, which [`take_fault`] finds when the program has ended. Of several
//! faults the first in the rules' text is kept: which one is met first depends on crepe's order.

use std::cell::RefCell;

use crate::datalog::interpreter::ArithmeticError;

/// A place in the table of places, and what went wrong there.
pub type Fault = (u32, ArithmeticError);

thread_local! {
    /// The first faulty place of the program that this thread runs. A crepe program has no state
    /// of its own to put it in.
    static FAULT: RefCell<Option<Fault>> = const { RefCell::new(None) };
}

/// The fault that was noted since the last call, if there was one.
pub fn take_fault() -> Option<Fault> {
    FAULT.take()
}

/// Notes a fault.
pub fn note(place: u32, problem: ArithmeticError) {
    FAULT.with_borrow_mut(|fault| {
        let order = |place: u32, problem: &ArithmeticError| (place, problem.to_string());
        let first = fault
            .as_ref()
            .is_none_or(|(known, what)| order(place, &problem) < order(*known, what));
        if first {
            *fault = Some((place, problem));
        }
    });
}
