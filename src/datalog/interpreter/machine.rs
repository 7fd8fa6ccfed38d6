//! Runs plans over stores.

use super::super::database::{Symbols, Value};
use super::super::program::{AggregateFunction, ComparisonOperator, Function, Program, ValueKind};
use super::super::source::Span;
use super::arithmetic;
use super::budget::Budget;
use super::error::EvaluationError;
use super::plan::{Access, Block, Plan, Register, Step, Visit, Window};
use super::record::Records;
use super::store::Store;

/// Everything a running rule touches.
pub(super) struct Machine<'a> {
    pub(super) program: &'a Program,
    pub(super) symbols: &'a Symbols,
    pub(super) stores: Vec<Store>,
    pub(super) records: Option<Records>,
    pub(super) budget: Budget<'a>,
    registers: Vec<Value>,
    cursors: Vec<Cursor>,
    /// The row of each premise of the rule that runs.
    premises: Vec<u32>,
    fact: Vec<Value>,
}

/// Where a visit stands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cursor {
    /// The row it is at.
    pub(super) row: u32,
    /// The last row to look at: of the ring, or of the range.
    pub(super) last: u32,
}

/// What takes the solutions of a block.
enum Sink {
    /// Each solution is a fact of the rule's head.
    Derive,
    /// Each solution counts.
    Fold {
        function: AggregateFunction,
        value: Option<Register>,
        result: Option<Value>,
        span: Span,
    },
}

impl<'a> Machine<'a> {
    /// A machine over stores.
    pub(super) fn new(
        program: &'a Program,
        symbols: &'a Symbols,
        stores: Vec<Store>,
        budget: Budget<'a>,
    ) -> Self {
        Machine {
            program,
            symbols,
            stores,
            records: None,
            budget,
            registers: Vec::new(),
            cursors: Vec::new(),
            premises: Vec::new(),
            fact: Vec::new(),
        }
    }

    /// Counts the facts that were given against the limits.
    pub(super) fn check_given_facts(&mut self) -> Result<(), EvaluationError> {
        let given = (self.stores.iter().enumerate()).max_by_key(|(_, store)| store.len());
        let largest = given.map_or(0, |(place, _)| place);
        let facts = self.stores.iter().map(|store| u64::from(store.len())).sum();
        self.budget
            .given(self.program, largest, facts, &self.stores)
    }

    /// Derives all that a rule derives from the facts that can be seen.
    pub(super) fn run(&mut self, plan: &Plan) -> Result<(), EvaluationError> {
        self.start(plan);
        self.run_block(plan, &plan.block, &mut Sink::Derive)
    }

    /// Makes registers and cursors ready for a plan.
    pub(super) fn start(&mut self, plan: &Plan) {
        self.registers.clone_from(&plan.registers);
        self.cursors.clear();
        self.cursors.resize(plan.cursors, Cursor::default());
        self.premises.clear();
        self.premises.resize(plan.premises, 0);
    }

    fn run_block(
        &mut self,
        plan: &Plan,
        block: &Block,
        sink: &mut Sink,
    ) -> Result<(), EvaluationError> {
        let mut place = 0;
        // Whether a visit starts anew or goes on with its next row.
        let mut forward = true;
        loop {
            let (passed, back) = match block.steps.get(place) {
                None => {
                    self.take(plan, sink)?;
                    (false, block.resume)
                }
                Some(planned) => {
                    let passed = match &planned.step {
                        Step::Visit(visit) if forward => self.open(visit),
                        Step::Visit(visit) => {
                            self.budget.tick(self.program, plan.head_store)?;
                            self.advance(visit)
                        }
                        step => self.test(plan, step)?,
                    };
                    (passed, planned.previous)
                }
            };
            forward = passed;
            if passed {
                place += 1;
            } else if let Some(previous) = back {
                place = previous;
            } else {
                return Ok(());
            }
        }
    }

    /// Takes a solution.
    #[inline]
    fn take(&mut self, plan: &Plan, sink: &mut Sink) -> Result<(), EvaluationError> {
        match sink {
            Sink::Derive => {
                self.fact.clear();
                for register in &plan.head {
                    let value = self.register(*register);
                    self.fact.push(value);
                }
                let Some(store) = self.stores.get_mut(plan.head_store) else {
                    return Ok(());
                };
                if store.insert(&self.fact).is_some() {
                    if let Some(records) = &mut self.records {
                        records.add(plan.head_store, plan.rule, &self.premises);
                    }
                    self.budget
                        .fact(self.program, plan.head_store, &self.stores)?;
                }
                Ok(())
            }
            Sink::Fold {
                function,
                value,
                result,
                span,
            } => {
                let value = value.map_or(1, |register| self.register(register));
                *result = Some(match (*function, *result) {
                    (AggregateFunction::Count | AggregateFunction::Sum, Some(sum)) => {
                        arithmetic::apply(Function::Add, sum, value).map_err(|problem| {
                            EvaluationError::Arithmetic {
                                problem,
                                span: *span,
                            }
                        })?
                    }
                    (AggregateFunction::Minimum, Some(least)) => least.min(value),
                    (AggregateFunction::Maximum, Some(greatest)) => greatest.max(value),
                    (_, None) => value,
                });
                Ok(())
            }
        }
    }

    /// Runs a step that is no choice point.
    #[inline]
    pub(super) fn test(&mut self, plan: &Plan, step: &Step) -> Result<bool, EvaluationError> {
        match step {
            Step::Compare {
                operator,
                kind,
                left,
                right,
            } => {
                let (left, right) = (self.register(*left), self.register(*right));
                Ok(self.compare(*operator, *kind, left, right))
            }
            Step::Copy { source, target } => {
                let value = self.register(*source);
                self.set(*target, value);
                Ok(true)
            }
            Step::Compute {
                function,
                left,
                right,
                target,
                span,
            } => {
                let (left, right) = (self.register(*left), self.register(*right));
                let value = arithmetic::apply(*function, left, right).map_err(|problem| {
                    EvaluationError::Arithmetic {
                        problem,
                        span: *span,
                    }
                })?;
                self.set(*target, value);
                Ok(true)
            }
            Step::Absent { store, access } => Ok(!self.any(*store, access)),
            Step::Fold {
                function,
                block,
                value,
                target,
                span,
            } => {
                let mut sink = Sink::Fold {
                    function: *function,
                    value: *value,
                    result: match function {
                        AggregateFunction::Count | AggregateFunction::Sum => Some(0),
                        AggregateFunction::Minimum | AggregateFunction::Maximum => None,
                    },
                    span: *span,
                };
                self.run_block(plan, block, &mut sink)?;
                let Sink::Fold {
                    result: Some(result),
                    ..
                } = sink
                else {
                    return Ok(false);
                };
                self.set(*target, result);
                Ok(true)
            }
            Step::Visit(_) | Step::Fail => Ok(false),
        }
    }

    fn compare(
        &self,
        operator: ComparisonOperator,
        kind: ValueKind,
        left: Value,
        right: Value,
    ) -> bool {
        let ordering = match (operator, kind) {
            (ComparisonOperator::Equal, _) => return left == right,
            (ComparisonOperator::NotEqual, _) => return left != right,
            (_, ValueKind::Number) => left.cmp(&right),
            (_, ValueKind::Symbol) => {
                let (left, right) = (self.symbols.name_of(left), self.symbols.name_of(right));
                left.as_bytes().cmp(right.as_bytes())
            }
        };
        match operator {
            ComparisonOperator::Less => ordering.is_lt(),
            ComparisonOperator::LessOrEqual => ordering.is_le(),
            ComparisonOperator::Greater => ordering.is_gt(),
            _ => ordering.is_ge(),
        }
    }

    /// Goes to a visit's first row. Returns whether there is one.
    #[inline]
    pub(super) fn open(&mut self, visit: &Visit) -> bool {
        let Some(store) = self.stores.get(visit.store) else {
            return false;
        };
        let (start, end) = bounds(store, visit.window);
        let cursor = match &visit.access {
            Access::Scan => {
                if start >= end {
                    return false;
                }
                Cursor {
                    row: start,
                    last: end - 1,
                }
            }
            Access::Index { index, key } => {
                let Some(index) = store.index(*index) else {
                    return false;
                };
                let cells = key.iter().map(|register| self.register(*register));
                let Some(last) = index.last_row(store, cells) else {
                    return false;
                };
                Cursor {
                    row: index.next_row(last),
                    last,
                }
            }
            Access::Member(key) => {
                let cells = key.iter().map(|register| self.register(*register));
                let Some(row) = store.find(cells) else {
                    return false;
                };
                Cursor { row, last: row }
            }
        };
        self.settle(visit, cursor, end)
    }

    /// Goes to a visit's next row. Returns whether there is one.
    #[inline]
    fn advance(&mut self, visit: &Visit) -> bool {
        !visit.once && self.advance_beyond(visit)
    }

    /// Goes to a visit's next row, even where one row is as good as another.
    #[inline]
    pub(super) fn advance_beyond(&mut self, visit: &Visit) -> bool {
        let cursor = self.cursor(visit.cursor);
        if cursor.row == cursor.last {
            return false;
        }
        let Some(store) = self.stores.get(visit.store) else {
            return false;
        };
        let (_, end) = bounds(store, visit.window);
        let row = next_row(store, &visit.access, cursor.row);
        self.settle(visit, Cursor { row, ..cursor }, end)
    }

    /// From a cursor's row on, stops at the first that fits, and binds what it gives.
    #[inline]
    pub(super) fn settle(&mut self, visit: &Visit, mut cursor: Cursor, end: u32) -> bool {
        loop {
            // Rings are walked in the order of insertion: what follows is newer still.
            if cursor.row >= end {
                return false;
            }
            let Some(store) = self.stores.get(visit.store) else {
                return false;
            };
            for (column, register) in &visit.binds {
                if let Some(target) = self.registers.get_mut(*register) {
                    *target = store.cell(cursor.row, *column);
                }
            }
            let fits = (visit.checks.iter()).all(|(column, register)| {
                store.cell(cursor.row, *column) == self.register(*register)
            });
            if fits {
                if let Some(premise) = visit.premise
                    && let Some(row) = self.premises.get_mut(premise)
                {
                    *row = cursor.row;
                }
                if let Some(remembered) = self.cursors.get_mut(visit.cursor) {
                    *remembered = cursor;
                }
                return true;
            }
            if cursor.row == cursor.last {
                return false;
            }
            cursor.row = next_row(store, &visit.access, cursor.row);
        }
    }

    /// Whether any visible row fits.
    fn any(&self, store: usize, access: &Access) -> bool {
        let Some(store) = self.stores.get(store) else {
            return false;
        };
        let first = match access {
            Access::Scan => (store.visible_end > 0).then_some(0),
            Access::Index { index, key } => store.index(*index).and_then(|index| {
                let cells = key.iter().map(|register| self.register(*register));
                Some(index.next_row(index.last_row(store, cells)?))
            }),
            Access::Member(key) => store.find(key.iter().map(|register| self.register(*register))),
        };
        first.is_some_and(|row| row < store.visible_end)
    }

    #[inline]
    fn register(&self, register: Register) -> Value {
        self.registers.get(register).copied().unwrap_or_default()
    }

    /// Where a visit stands.
    #[inline]
    pub(super) fn cursor(&self, cursor: usize) -> Cursor {
        self.cursors.get(cursor).copied().unwrap_or_default()
    }

    /// The rows of the positive literals that hold together.
    pub(super) fn premises(&self) -> &[u32] {
        &self.premises
    }

    #[inline]
    pub(super) fn set(&mut self, register: Register, value: Value) {
        if let Some(target) = self.registers.get_mut(register) {
            *target = value;
        }
    }
}

/// The rows of a window.
#[inline]
fn bounds(store: &Store, window: Window) -> (u32, u32) {
    match window {
        Window::All => (0, store.visible_end),
        Window::Old => (0, store.old_end),
        Window::Delta => (store.old_end, store.visible_end),
    }
}

#[inline]
fn next_row(store: &Store, access: &Access, row: u32) -> u32 {
    match access {
        Access::Index { index, .. } => store.index(*index).map_or(row, |index| index.next_row(row)),
        Access::Scan | Access::Member(_) => row + 1,
    }
}
