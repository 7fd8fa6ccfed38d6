//! Which steps of a plan need one row only.
//!
//! A literal that merely asks whether there is a fact (`label(n, "zone", _)`) must not repeat the
//! rest of the rule for every fact that answers.

use rustc_hash::FxHashSet;

use super::plan::{Access, Block, Register, Step};

/// Marks the visits that bind nothing that is used later.
pub(super) fn mark_single_visits(block: &mut Block, result: &[Register]) {
    let mut used: FxHashSet<Register> = result.iter().copied().collect();
    for planned in block.steps.iter_mut().rev() {
        if let Step::Visit(visit) = &mut planned.step {
            visit.once = visit
                .binds
                .iter()
                .all(|(_, register)| !used.contains(register));
        }
        add_reads(&planned.step, &mut used);
    }
}

/// The last visit on whose row the result depends: what comes after it only finds the same result
/// again.
pub(super) fn last_deciding_visit(block: &Block, result: &[Register]) -> Option<usize> {
    let mut needed: FxHashSet<Register> = result.iter().copied().collect();
    for (place, planned) in block.steps.iter().enumerate().rev() {
        match &planned.step {
            Step::Visit(visit) => {
                if (visit.binds.iter()).any(|(_, register)| needed.contains(register)) {
                    return Some(place);
                }
            }
            Step::Copy { target, .. }
            | Step::Compute { target, .. }
            | Step::Fold { target, .. } => {
                if needed.contains(target) {
                    add_reads(&planned.step, &mut needed);
                }
            }
            Step::Absent { .. } | Step::Compare { .. } | Step::Fail => {}
        }
    }
    None
}

/// Adds the registers that a step reads.
fn add_reads(step: &Step, used: &mut FxHashSet<Register>) {
    match step {
        Step::Visit(visit) => {
            add_key(&visit.access, used);
            used.extend(visit.checks.iter().map(|(_, register)| *register));
        }
        Step::Absent { access, .. } => add_key(access, used),
        Step::Compare { left, right, .. } | Step::Compute { left, right, .. } => {
            used.extend([*left, *right]);
        }
        Step::Copy { source, .. } => {
            used.insert(*source);
        }
        Step::Fold { block, value, .. } => {
            used.extend(*value);
            for planned in &block.steps {
                add_reads(&planned.step, used);
            }
        }
        Step::Fail => {}
    }
}

fn add_key(access: &Access, used: &mut FxHashSet<Register>) {
    if let Access::Index { key, .. } | Access::Member(key) = access {
        used.extend(key.iter().copied());
    }
}
