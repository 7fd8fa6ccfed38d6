//! Aggregates: a fold over the sorted solutions of each group.
//!
//! Where the solutions stand for classes of nodes, one that binds a node counts as often as its
//! class has members, so that a count of nodes never lists them.

use super::arithmetic;
use super::rows::{Form, Rows};
use super::step::Fold;
use crate::datalog::database::{Table, Value};
use crate::datalog::interpreter::ArithmeticError;
use crate::datalog::program::AggregateFunction;

/// The results for every group that is needed; notes a fault where a sum is too large.
pub fn run(fold: &Fold, need: &Rows, solutions: &Rows) -> Rows {
    let ordered;
    let solutions = if fold.order.is_empty() {
        solutions
    } else {
        ordered = in_order(solutions, fold.order);
        &ordered
    };
    if fold.need == fold.solutions {
        return every_group(fold, solutions);
    }
    match (need.form(), solutions.form()) {
        (None, None) => Rows::plain(results(fold, need.stored(), solutions.stored(), None)),
        (Some(groups), Some(form)) if std::sync::Arc::ptr_eq(&groups.classes, &form.classes) => {
            let table = results(fold, need.stored(), solutions.stored(), Some(form));
            Rows::of_classes(table, &groups.classes, &groups.columns)
        }
        (None, Some(form)) if form.columns.iter().all(|column| *column >= fold.group) => {
            let table = results(fold, need.stored(), solutions.stored(), Some(form));
            Rows::plain(table)
        }
        _ => Rows::plain(results(fold, need.table(), solutions.table(), None)),
    }
}

/// The rows with their columns in another order.
fn in_order(rows: &Rows, order: &[usize]) -> Rows {
    let mut table = Table::new(order.len());
    let mut cells = Vec::with_capacity(order.len());
    for row in rows.stored().iter() {
        cells.clear();
        cells.extend(order.iter().filter_map(|column| row.get(*column)));
        table.push(&cells);
    }
    table.sort();
    match rows.form() {
        None => Rows::plain(table),
        Some(form) => {
            let columns = order.iter().enumerate();
            let columns = columns.filter(|(_, column)| form.columns.contains(column));
            let columns: Vec<usize> = columns.map(|(place, _)| place).collect();
            Rows::of_classes(table, &form.classes, &columns)
        }
    }
}

/// The results for every group that has a solution.
fn every_group(fold: &Fold, solutions: &Rows) -> Rows {
    let stored = solutions.stored();
    let mut groups = Table::new(fold.group);
    let mut last: Option<&[Value]> = None;
    for solution in stored.iter() {
        let group = solution.get(..fold.group);
        if group != last {
            groups.push(group.unwrap_or_default());
            last = group;
        }
    }
    let table = results(fold, &groups, stored, solutions.form());
    match solutions.form() {
        None => Rows::plain(table),
        Some(form) => {
            let columns = form.columns.iter().copied();
            let columns: Vec<usize> = columns.filter(|column| *column < fold.group).collect();
            Rows::of_classes(table, &form.classes, &columns)
        }
    }
}

fn results(fold: &Fold, need: &Table, solutions: &Table, form: Option<&Form>) -> Table {
    let own: Vec<usize> = form.map_or_else(Vec::new, |form| {
        let columns = form.columns.iter().copied();
        columns.filter(|column| *column >= fold.group).collect()
    });
    let weigher = form.filter(|_| !own.is_empty()).map(|form| Form {
        classes: std::sync::Arc::clone(&form.classes),
        columns: own,
    });
    let mut table = Table::new(fold.group + 1);
    let mut solutions = solutions.iter().peekable();
    let mut row = Vec::with_capacity(fold.group + 1);
    for group in need.iter() {
        // Both tables are sorted, so the solutions are passed once.
        while solutions
            .next_if(|solution| solution.get(..fold.group) < Some(group))
            .is_some()
        {}
        let mut state = State::default();
        while let Some(solution) =
            solutions.next_if(|solution| solution.get(..fold.group) == Some(group))
        {
            let weight = weigher.as_ref().map_or(1, |form| form.weight(solution));
            let target = solution.last().copied().unwrap_or_default();
            state.add(fold.function, weight, target);
        }
        if let Some(value) = state.value(fold) {
            row.clear();
            row.extend_from_slice(group);
            row.push(value);
            table.push(&row);
        }
    }
    table
}

/// What is known of a group so far.
#[derive(Debug, Default)]
struct State {
    /// The count or the sum: a sum that leaves 64 bits on its way may come back.
    total: i128,
    extreme: Option<Value>,
}

impl State {
    fn add(&mut self, function: AggregateFunction, weight: usize, target: Value) {
        match function {
            AggregateFunction::Count => self.total += weight as i128,
            AggregateFunction::Sum => {
                self.total = self
                    .total
                    .saturating_add((weight as i128).saturating_mul(i128::from(target)));
            }
            AggregateFunction::Minimum => {
                self.extreme = Some(self.extreme.map_or(target, |least| least.min(target)));
            }
            AggregateFunction::Maximum => {
                self.extreme = Some(self.extreme.map_or(target, |most| most.max(target)));
            }
        }
    }

    fn value(&self, fold: &Fold) -> Option<Value> {
        match fold.function {
            AggregateFunction::Minimum | AggregateFunction::Maximum => self.extreme,
            AggregateFunction::Count | AggregateFunction::Sum => {
                let value = Value::try_from(self.total);
                if value.is_err() {
                    let operation = "sum".to_owned();
                    arithmetic::note(fold.place, ArithmeticError::Overflow { operation });
                }
                value.ok()
            }
        }
    }
}
