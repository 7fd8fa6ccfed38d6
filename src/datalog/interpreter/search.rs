//! Looks for one body of a rule that derives a given fact.

use super::super::database::Value;
use super::error::EvaluationError;
use super::machine::{Cursor, Machine};
use super::plan::{Plan, Step, Visit};

impl Machine<'_> {
    /// The rows of the positive literals of the first body that derives the cells, where rows are
    /// tried in the order of their values, literal by literal as written.
    pub(super) fn search(
        &mut self,
        plan: &Plan,
        cells: &[Value],
    ) -> Result<Option<Vec<u32>>, EvaluationError> {
        self.start(plan);
        for (register, cell) in plan.head.iter().zip(cells) {
            self.set(*register, *cell);
        }
        let mut candidates: Vec<Vec<u32>> = vec![Vec::new(); plan.cursors];
        let mut place = 0;
        let mut forward = true;
        while let Some(planned) = plan.block.steps.get(place) {
            forward = match &planned.step {
                Step::Visit(visit) => {
                    let Some(rows) = candidates.get_mut(visit.cursor) else {
                        return Ok(None);
                    };
                    if forward {
                        *rows = self.candidates(visit);
                    }
                    rows.pop().is_some_and(|row| self.settle_at(visit, row))
                }
                step => match self.test(plan, step) {
                    Ok(passed) => passed,
                    // The rule was run without it: this combination was never reached.
                    Err(EvaluationError::Arithmetic { .. }) => false,
                    Err(limit) => return Err(limit),
                },
            };
            if forward {
                place += 1;
            } else if let Some(previous) = planned.previous {
                self.budget.tick(self.program, plan.head_store)?;
                place = previous;
            } else {
                return Ok(None);
            }
        }
        Ok(Some(self.premises().to_vec()))
    }

    /// The rows that fit a visit, greatest first.
    fn candidates(&mut self, visit: &Visit) -> Vec<u32> {
        let mut rows = Vec::new();
        let mut more = self.open(visit);
        while more {
            let row = self.cursor(visit.cursor).row;
            rows.push(row);
            // A visit whose rows are all as good as another is still shown with the least one.
            more = self.advance_beyond(visit);
        }
        if let Some(store) = self.stores.get(visit.store) {
            rows.sort_unstable_by(|left, right| store.row(*right).cmp(store.row(*left)));
        }
        rows
    }

    /// Binds what a row that fits gives.
    fn settle_at(&mut self, visit: &Visit, row: u32) -> bool {
        self.settle(visit, Cursor { row, last: row }, u32::MAX)
    }
}
