//! From a rule to a plan: which literal comes when.
//!
//! Everything that can be tested is tested before the next row is looked for: plain comparisons
//! first, then facts and negations, then what computes (so that `y != 0, z = x / y` is safe in
//! either order), then aggregates. Among the literals that have to visit rows, the one that
//! promises the fewest comes first: the size of its relation, divided by the number of distinct
//! values of every column that is bound by then. The delta of a recursive rule always leads.

use super::super::database::{Symbols, Value};
use super::super::program::{
    ComparisonOperator, Constant, Function, Literal, RelationId, Rule, RuleId, Term, VariableId,
};
use super::goals::{Goal, Rows, Scope, Side, visit_variables};
use super::plan::{Access, Block, Plan, PlannedStep, Register, Step, Visit, Window};
use super::store::Store;
use super::usage;

/// What a plan is for.
#[derive(Clone, Copy)]
pub(super) struct Request<'a> {
    /// The rule's number.
    pub(super) id: RuleId,
    /// The rule.
    pub(super) rule: &'a Rule,
    /// The positive literal (by its place in the body) that reads only the last round's facts.
    pub(super) delta: Option<usize>,
    /// Relations that still grow.
    pub(super) growing: &'a dyn Fn(RelationId) -> bool,
    /// Where the stores begin that negations and aggregates read.
    pub(super) complete_stores: usize,
    /// Whether the head's cells are given and only a body for them is wanted. The literals then
    /// keep the written order.
    pub(super) head_given: bool,
}

/// Plans a rule. None where a `false` in the body means that it never derives anything, or where a
/// variable is never bound, which the checker does not let pass.
pub(super) fn plan(request: Request<'_>, stores: &mut [Store], symbols: &Symbols) -> Option<Plan> {
    let rule = request.rule;
    let mut planner = Planner {
        request,
        stores,
        symbols,
        registers: vec![0; rule.variables.len()],
        bound: vec![false; rule.variables.len()],
        constants: Vec::new(),
        cursors: 0,
    };
    let mut goals = Vec::new();
    let mut head = Vec::new();
    if request.head_given {
        for term in &rule.head.arguments {
            let cell = planner.new_register(0, true);
            head.push(cell);
            goals.push(Goal::equal(cell, term));
        }
    }
    planner.add_goals(&rule.body, Some(0), &mut goals)?;
    let mut block = planner.block(goals, &Scope::of_rule(rule))?;
    if !request.head_given {
        for term in &rule.head.arguments {
            let register = planner.compile(term, &mut block)?;
            head.push(register);
        }
    }
    usage::mark_single_visits(&mut block, &head);
    block.resume = usage::last_deciding_visit(&block, &head);
    Some(Plan {
        rule: request.id,
        head_store: rule.head.relation.0 as usize,
        head,
        block,
        registers: planner.registers,
        cursors: planner.cursors,
        premises: premises(&rule.body),
        delta_store: request
            .delta
            .and_then(|literal| match rule.body.get(literal) {
                Some(Literal::Positive(atom)) => Some(atom.relation.0 as usize),
                _ => None,
            }),
    })
}

fn premises(body: &[Literal]) -> usize {
    body.iter()
        .filter(|literal| matches!(literal, Literal::Positive(_)))
        .count()
}

struct Planner<'a> {
    request: Request<'a>,
    stores: &'a mut [Store],
    symbols: &'a Symbols,
    registers: Vec<Value>,
    bound: Vec<bool>,
    constants: Vec<(Constant, Register)>,
    cursors: usize,
}

impl<'a> Planner<'a> {
    /// Turns literals into goals. `first_premise` is given for a rule's body, not for an
    /// aggregate's. None: a literal is `false`.
    fn add_goals(
        &mut self,
        body: &'a [Literal],
        first_premise: Option<usize>,
        goals: &mut Vec<Goal<'a>>,
    ) -> Option<()> {
        let mut premise = first_premise;
        for (place, literal) in body.iter().enumerate() {
            match literal {
                Literal::Truth(true) => {}
                Literal::Truth(false) => return None,
                Literal::Comparison(comparison) => goals.push(Goal::comparison(comparison)),
                Literal::Aggregate(aggregate) => goals.push(Goal::Fold(aggregate)),
                Literal::Negative(atom) => goals.push(Goal::Absent {
                    store: self.request.complete_stores + atom.relation.0 as usize,
                    arguments: &atom.arguments,
                }),
                Literal::Positive(atom) => {
                    let mut arguments = Vec::with_capacity(atom.arguments.len());
                    for term in &atom.arguments {
                        arguments.push(match term {
                            Term::Wildcard => None,
                            Term::Variable(variable) => Some(variable.0 as usize),
                            Term::Constant(constant) => Some(self.constant(constant)),
                            Term::Apply(_) => {
                                let cell = self.new_register(0, false);
                                goals.push(Goal::equal(cell, term));
                                Some(cell)
                            }
                        });
                    }
                    let offset = match first_premise {
                        Some(_) => 0,
                        None => self.request.complete_stores,
                    };
                    goals.push(Goal::Rows(Rows {
                        store: offset + atom.relation.0 as usize,
                        window: match first_premise {
                            Some(_) => self.window(place, atom.relation),
                            None => Window::All,
                        },
                        premise,
                        arguments,
                    }));
                    premise = premise.map(|number| number + 1);
                }
            }
        }
        Some(())
    }

    /// Literals before the delta see only older facts, so that no pair is joined twice.
    fn window(&self, place: usize, relation: RelationId) -> Window {
        match self.request.delta {
            Some(delta) if delta == place => Window::Delta,
            Some(delta) if place < delta && (self.request.growing)(relation) => Window::Old,
            _ => Window::All,
        }
    }

    /// Puts goals in order.
    fn block(&mut self, mut goals: Vec<Goal<'a>>, scope: &Scope) -> Option<Block> {
        let mut block = Block::default();
        while !goals.is_empty() {
            let next = self
                .most_urgent(&goals, scope)
                .or_else(|| self.cheapest(&goals))?;
            self.place(goals.remove(next), scope, &mut block)?;
        }
        Some(block)
    }

    /// The goal that can be tested now and costs least to test.
    fn most_urgent(&self, goals: &[Goal<'a>], scope: &Scope) -> Option<usize> {
        goals
            .iter()
            .enumerate()
            .filter_map(|(place, goal)| Some((self.urgency(goal, scope)?, place)))
            .min()
            .map(|(_, place)| place)
    }

    fn urgency(&self, goal: &Goal<'a>, scope: &Scope) -> Option<u8> {
        match goal {
            Goal::Compare {
                operator,
                left,
                right,
                ..
            } => {
                let computes = u8::from(side_computes(*left) || side_computes(*right)) * 3;
                let (left_known, right_known) = (self.side_known(*left), self.side_known(*right));
                let binds = *operator == ComparisonOperator::Equal
                    && (left_known && self.side_variable(*right).is_some()
                        || right_known && self.side_variable(*left).is_some());
                (left_known && right_known || binds).then_some(computes)
            }
            Goal::Rows(rows) => rows
                .arguments
                .iter()
                .all(|argument| argument.is_some_and(|register| self.is_bound(register)))
                .then_some(1),
            Goal::Absent { arguments, .. } => {
                let computes = arguments.iter().any(|term| matches!(term, Term::Apply(_)));
                arguments
                    .iter()
                    .all(|term| self.term_known(term))
                    .then_some(2 + u8::from(computes))
            }
            Goal::Fold(aggregate) => scope
                .shared_with(aggregate)
                .iter()
                .all(|variable| self.is_bound(variable.0 as usize))
                .then_some(4),
        }
    }

    /// The literal to visit next.
    fn cheapest(&mut self, goals: &[Goal<'a>]) -> Option<usize> {
        let mut best: Option<(f64, usize)> = None;
        for (place, goal) in goals.iter().enumerate() {
            let Goal::Rows(rows) = goal else { continue };
            if rows.window == Window::Delta {
                return Some(place);
            }
            let cost = if self.request.head_given {
                place as f64
            } else {
                self.cost(rows)
            };
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, place));
            }
        }
        best.map(|(_, place)| place)
    }

    /// About how many rows a visit finds.
    fn cost(&mut self, rows: &Rows) -> f64 {
        let bound: Vec<usize> = (rows.arguments.iter().enumerate())
            .filter(|(_, argument)| argument.is_some_and(|register| self.is_bound(register)))
            .map(|(column, _)| column)
            .collect();
        let Some(store) = self.stores.get_mut(rows.store) else {
            return 0.0;
        };
        bound.iter().fold(f64::from(store.len()), |cost, column| {
            cost / store.distinct_estimate(*column)
        })
    }

    fn place(&mut self, goal: Goal<'a>, scope: &Scope, block: &mut Block) -> Option<()> {
        match goal {
            Goal::Rows(rows) => self.place_rows(rows, block),
            Goal::Absent { store, arguments } => {
                let mut key = Vec::with_capacity(arguments.len());
                for term in arguments {
                    key.push(match term {
                        Term::Wildcard => None,
                        term => Some(self.compile(term, block)?),
                    });
                }
                let access = self.access(store, &key);
                block.push(Step::Absent { store, access });
            }
            Goal::Compare {
                operator,
                kind,
                left,
                right,
            } => {
                let unbound = [(left, right), (right, left)]
                    .into_iter()
                    .find_map(|(side, other)| Some((self.side_variable(side)?, other)));
                if let Some((target, other)) = unbound {
                    let source = self.compile_side(other, block)?;
                    block.push(Step::Copy { source, target });
                    self.bind(target);
                } else {
                    let left = self.compile_side(left, block)?;
                    let right = self.compile_side(right, block)?;
                    block.push(Step::Compare {
                        operator,
                        kind,
                        left,
                        right,
                    });
                }
            }
            Goal::Fold(aggregate) => {
                let bound = self.bound.clone();
                let mut goals = Vec::new();
                let inner = match self.add_goals(&aggregate.body, None, &mut goals) {
                    None => None,
                    Some(()) => {
                        let mut inner =
                            self.block(goals, &scope.clone().widened(&aggregate.body))?;
                        let value = match &aggregate.target {
                            Some(term) => Some(self.compile(term, &mut inner)?),
                            None => None,
                        };
                        inner.resume = inner.last_visit();
                        Some((inner, value))
                    }
                };
                // The aggregate's own variables end with it; temporaries are never used twice.
                for (now, before) in self.bound.iter_mut().zip(&bound) {
                    *now = *before;
                }
                self.place_fold(aggregate, inner, block);
            }
        }
        Some(())
    }

    fn place_fold(
        &mut self,
        aggregate: &super::super::program::Aggregate,
        inner: Option<(Block, Option<Register>)>,
        block: &mut Block,
    ) {
        let result = aggregate.result.0 as usize;
        let target = if self.is_bound(result) {
            self.new_register(0, true)
        } else {
            self.bind(result);
            result
        };
        let (inner, value) = inner.unwrap_or_else(|| (Block::impossible(), None));
        block.push(Step::Fold {
            function: aggregate.function,
            block: inner,
            value,
            target,
            span: aggregate.span,
        });
        if target != result {
            block.push(Step::Compare {
                operator: ComparisonOperator::Equal,
                kind: super::super::program::ValueKind::Number,
                left: result,
                right: target,
            });
        }
    }

    fn place_rows(&mut self, rows: Rows, block: &mut Block) {
        let mut key = vec![None; rows.arguments.len()];
        let (mut binds, mut checks) = (Vec::new(), Vec::new());
        for (column, argument) in rows.arguments.iter().enumerate() {
            let Some(register) = *argument else { continue };
            if binds.iter().any(|(_, bound)| *bound == register) {
                checks.push((column, register));
            } else if !self.is_bound(register) {
                binds.push((column, register));
            } else if rows.window == Window::Delta {
                // A delta is walked once in any case.
                checks.push((column, register));
            } else if let Some(slot) = key.get_mut(column) {
                *slot = Some(register);
            }
        }
        for (_, register) in &binds {
            self.bind(*register);
        }
        let access = match rows.window {
            Window::Delta => Access::Scan,
            Window::All | Window::Old => self.access(rows.store, &key),
        };
        let cursor = self.cursors;
        self.cursors += 1;
        block.push(Step::Visit(Visit {
            store: rows.store,
            premise: rows.premise,
            cursor,
            access,
            window: rows.window,
            binds,
            checks,
            once: false,
        }));
    }

    /// How to find the rows that have these values, `None` standing for any.
    fn access(&mut self, store: usize, key: &[Option<Register>]) -> Access {
        let known: Vec<Register> = key.iter().filter_map(|register| *register).collect();
        if known.len() == key.len() {
            return Access::Member(known);
        }
        let columns: Vec<usize> = (key.iter().enumerate())
            .filter_map(|(column, register)| register.map(|_| column))
            .collect();
        match self.stores.get_mut(store) {
            Some(store) if !columns.is_empty() => Access::Index {
                index: store.index_on(&columns),
                key: known,
            },
            _ => Access::Scan,
        }
    }

    /// The register of a term's value, with the steps that compute it. None: a variable of it has
    /// no value.
    fn compile(&mut self, term: &Term, block: &mut Block) -> Option<Register> {
        match term {
            Term::Wildcard => None,
            Term::Variable(variable) => {
                let register = variable.0 as usize;
                self.is_bound(register).then_some(register)
            }
            Term::Constant(constant) => Some(self.constant(constant)),
            Term::Apply(application) => {
                let mut arguments = application.arguments.iter();
                let mut left = self.compile(arguments.next()?, block)?;
                let mut rest = Vec::new();
                for argument in arguments {
                    rest.push(self.compile(argument, block)?);
                }
                if rest.is_empty() && !is_unary(application.function) {
                    return Some(left);
                }
                if rest.is_empty() {
                    rest.push(left);
                }
                for right in rest {
                    let target = self.new_register(0, true);
                    block.push(Step::Compute {
                        function: application.function,
                        left,
                        right,
                        target,
                        span: application.span,
                    });
                    left = target;
                }
                Some(left)
            }
        }
    }

    fn compile_side(&mut self, side: Side<'_>, block: &mut Block) -> Option<Register> {
        match side {
            Side::Register(register) => self.is_bound(register).then_some(register),
            Side::Term(term) => self.compile(term, block),
        }
    }

    fn constant(&mut self, constant: &Constant) -> Register {
        if let Some((_, register)) = self.constants.iter().find(|(known, _)| known == constant) {
            return *register;
        }
        let value = match constant {
            Constant::Number(number) => *number,
            // Every symbol of a program is interned before it is planned.
            Constant::Symbol(name) => self.symbols.get(name).map_or(-1, Value::from),
        };
        let register = self.new_register(value, true);
        self.constants.push((constant.clone(), register));
        register
    }

    fn new_register(&mut self, value: Value, bound: bool) -> Register {
        self.registers.push(value);
        self.bound.push(bound);
        self.registers.len() - 1
    }

    fn bind(&mut self, register: Register) {
        if let Some(bound) = self.bound.get_mut(register) {
            *bound = true;
        }
    }

    fn is_bound(&self, register: Register) -> bool {
        self.bound.get(register).copied().unwrap_or(false)
    }

    fn term_known(&self, term: &Term) -> bool {
        let mut known = true;
        visit_variables(term, &mut |variable: VariableId| {
            known &= self.is_bound(variable.0 as usize);
        });
        known
    }

    fn side_known(&self, side: Side<'_>) -> bool {
        match side {
            Side::Register(register) => self.is_bound(register),
            Side::Term(Term::Wildcard) => false,
            Side::Term(term) => self.term_known(term),
        }
    }

    /// The side's register, where it is a mere variable without a value.
    fn side_variable(&self, side: Side<'_>) -> Option<Register> {
        let register = match side {
            Side::Register(register) => register,
            Side::Term(Term::Variable(variable)) => variable.0 as usize,
            Side::Term(_) => return None,
        };
        (!self.is_bound(register)).then_some(register)
    }
}

fn side_computes(side: Side<'_>) -> bool {
    matches!(side, Side::Term(Term::Apply(_)))
}

fn is_unary(function: Function) -> bool {
    matches!(
        function,
        Function::Negate | Function::BitNot | Function::LogicalNot
    )
}

impl Block {
    /// A block without a solution.
    fn impossible() -> Self {
        let mut block = Block::default();
        block.push(Step::Fail);
        block
    }

    /// Appends a step.
    fn push(&mut self, step: Step) {
        let previous = self.last_visit();
        self.steps.push(PlannedStep { step, previous });
    }

    /// The last choice point.
    fn last_visit(&self) -> Option<usize> {
        let last = self.steps.last()?;
        match last.step {
            Step::Visit(_) => Some(self.steps.len() - 1),
            _ => last.previous,
        }
    }
}
