//! Moves aggregates out of rules, for crepe has none.
//!
//! `h(x, n) :- a(x), n = count : { b(x, y) }.` becomes
//!
//! ```text
//! %need(x)         :- a(x).                   the groups that the rule asks for
//! %solutions(x, y) :- %need(x), b(x, y).
//! %result(x, n)    is the fold of %solutions for every row of %need
//! h(x, n)          :- a(x), %result(x, n).
//! ```
//!
//! A group without solutions still has its row in `%need`, so that it counts 0. A wildcard in the
//! body of `count` and `sum` is a variable of its own: every row is one solution.

use std::collections::BTreeSet;

use super::additions::{add_relation, atom, bare_rule, column, plain_column};
use super::direct;
use super::terms::{aggregate_variables, atom_variables, literal_variables, variables_of};
use super::{Fold, Lowered, Mistake};
use crate::datalog::program::{
    Aggregate, AggregateFunction, Atom, Column, ComparisonOperator, Constant, Literal, Program,
    Rule, Term, ValueKind, Variable, VariableId,
};

/// The program without aggregates; rules keep their order, new ones come after theirs.
pub fn lower(program: &Program) -> Result<Lowered, Vec<Mistake>> {
    let mut lowered = Lowered {
        program: Program {
            rules: Vec::new(),
            ..program.clone()
        },
        folds: Vec::new(),
    };
    let mut mistakes = Vec::new();
    for rule in &program.rules {
        // A solutions rule may hold a nested aggregate, so it queues up again.
        let mut waiting = vec![rule.clone()];
        while let Some(rule) = waiting.pop() {
            match lower_rule(&mut lowered, rule, &mut waiting) {
                Ok(rule) => lowered.program.rules.push(rule),
                Err(mistake) => mistakes.push(mistake),
            }
        }
    }
    if mistakes.is_empty() {
        Ok(lowered)
    } else {
        Err(mistakes)
    }
}

/// Replaces the aggregates of one rule, those first whose groups the rest of the rule binds.
fn lower_rule(
    lowered: &mut Lowered,
    mut rule: Rule,
    waiting: &mut Vec<Rule>,
) -> Result<Rule, Mistake> {
    loop {
        let bound = groundable(&rule.body);
        let outside = outside_variables(&rule);
        let mut left = None;
        let mut ready = None;
        for (index, literal) in rule.body.iter().enumerate() {
            let Literal::Aggregate(aggregate) = literal else {
                continue;
            };
            let mut inside = BTreeSet::new();
            aggregate_variables(aggregate, &mut inside);
            let group: Vec<VariableId> = inside.intersection(&outside).copied().collect();
            left = Some(aggregate.span);
            if group.iter().all(|variable| bound.contains(variable)) {
                ready = Some((index, aggregate.clone(), group));
                break;
            }
        }
        let Some(span) = left else {
            return Ok(rule);
        };
        let Some((index, aggregate, group)) = ready else {
            return Err(Mistake {
                span,
                message: "an outer variable of this aggregate is bound by no other literal"
                    .to_owned(),
            });
        };
        let found = direct::find(&rule, &aggregate, &group);
        let covering = found.as_ref().and_then(|direct| direct.covering);
        let result = match found {
            Some(direct) => direct::add_fold(lowered, &rule, &aggregate, &direct),
            None => add_fold(lowered, &rule, &aggregate, &group, waiting),
        };
        if let Some(literal) = rule.body.get_mut(index) {
            *literal = Literal::Positive(result);
        }
        if let Some(needless) = covering {
            rule.body.remove(needless);
        }
    }
}

/// Adds the relations, the rules and the fold of one aggregate; returns the atom of its result.
fn add_fold(
    lowered: &mut Lowered,
    rule: &Rule,
    aggregate: &Aggregate,
    group: &[VariableId],
    waiting: &mut Vec<Rule>,
) -> Atom {
    let number = lowered.folds.len();
    let mut variables = rule.variables.clone();
    let mut body = aggregate.body.clone();
    if matches!(
        aggregate.function,
        AggregateFunction::Count | AggregateFunction::Sum
    ) {
        name_wildcards(&mut body, &mut variables);
    }
    let mut own = BTreeSet::new();
    if matches!(
        aggregate.function,
        AggregateFunction::Count | AggregateFunction::Sum
    ) {
        for literal in &body {
            literal_variables(literal, &mut own);
        }
        for variable in group {
            own.remove(variable);
        }
    }
    let need_body = need_body(rule, group);
    let types = |variable: VariableId| column(lowered, rule, &body, &variables, variable);
    let group_columns: Vec<Column> = group.iter().map(|variable| types(*variable)).collect();
    let own_columns: Vec<Column> = own.iter().map(|variable| types(*variable)).collect();
    let target_column = aggregate.target.as_ref().map(|target| match target {
        Term::Variable(variable) => types(*variable),
        Term::Constant(Constant::Symbol(_)) => plain_column("symbol", ValueKind::Symbol),
        _ => plain_column("number", ValueKind::Number),
    });
    let value_column = match (&aggregate.function, &target_column) {
        (AggregateFunction::Minimum | AggregateFunction::Maximum, Some(column)) => column.clone(),
        _ => plain_column("number", ValueKind::Number),
    };

    let span = aggregate.span;
    let group_terms: Vec<Term> = group.iter().copied().map(Term::Variable).collect();
    let need = add_relation(
        lowered,
        format!("%need{number}"),
        group_columns.clone(),
        span,
    );
    let mut solution_columns = group_columns.clone();
    solution_columns.extend(own_columns);
    solution_columns.extend(target_column);
    let solutions = add_relation(
        lowered,
        format!("%solutions{number}"),
        solution_columns,
        span,
    );
    let mut result_columns = group_columns;
    result_columns.push(value_column);
    let result = add_relation(lowered, format!("%result{number}"), result_columns, span);
    lowered.folds.push(Fold {
        function: aggregate.function,
        need,
        solutions,
        order: Vec::new(),
        result,
        group: group.len(),
        span,
    });

    let mut solution_terms = group_terms.clone();
    solution_terms.extend(own.iter().copied().map(Term::Variable));
    solution_terms.extend(aggregate.target.clone());
    let need_atom = atom(need, group_terms.clone(), span);
    lowered.program.rules.push(Rule {
        head: need_atom.clone(),
        body: need_body,
        variables: rule.variables.clone(),
        ..bare_rule(rule, span)
    });
    if !group.is_empty() {
        body.insert(0, Literal::Positive(need_atom));
    }
    waiting.push(Rule {
        head: atom(solutions, solution_terms, span),
        body,
        variables,
        ..bare_rule(rule, span)
    });
    let mut result_terms = group_terms;
    result_terms.push(Term::Variable(aggregate.result));
    atom(result, result_terms, span)
}

/// The literals that find the groups: one atom where one has all of their variables, else all
/// that needs no other aggregate. Too many groups cost time, never a wrong result.
pub fn need_body(rule: &Rule, group: &[VariableId]) -> Vec<Literal> {
    if group.is_empty() {
        return Vec::new();
    }
    let covering = rule.body.iter().find(|literal| {
        let Literal::Positive(atom) = literal else {
            return false;
        };
        let plain = atom.arguments.iter().filter_map(|argument| match argument {
            Term::Variable(variable) => Some(*variable),
            _ => None,
        });
        let plain: BTreeSet<VariableId> = plain.collect();
        group.iter().all(|variable| plain.contains(variable))
            && !atom.arguments.iter().any(super::terms::applies)
    });
    if let Some(literal) = covering {
        return vec![literal.clone()];
    }
    let bound = groundable(&rule.body);
    let usable = rule.body.iter().filter(|literal| {
        let mut variables = BTreeSet::new();
        literal_variables(literal, &mut variables);
        !matches!(literal, Literal::Aggregate(_)) && variables.is_subset(&bound)
    });
    usable.cloned().collect()
}

/// The variables that the body binds without its aggregates.
fn groundable(body: &[Literal]) -> BTreeSet<VariableId> {
    let mut bound = BTreeSet::new();
    for literal in body {
        if let Literal::Positive(atom) = literal {
            for argument in &atom.arguments {
                if let Term::Variable(variable) = argument {
                    bound.insert(*variable);
                }
            }
        }
    }
    loop {
        let before = bound.len();
        for literal in body {
            let Literal::Comparison(comparison) = literal else {
                continue;
            };
            if comparison.operator != ComparisonOperator::Equal {
                continue;
            }
            for (side, other) in [
                (&comparison.left, &comparison.right),
                (&comparison.right, &comparison.left),
            ] {
                if let Term::Variable(variable) = side
                    && variables_of(other).is_subset(&bound)
                {
                    bound.insert(*variable);
                }
            }
        }
        if bound.len() == before {
            return bound;
        }
    }
}

/// The variables that a rule mentions outside the bodies of its aggregates.
fn outside_variables(rule: &Rule) -> BTreeSet<VariableId> {
    let mut variables = BTreeSet::new();
    atom_variables(&rule.head, &mut variables);
    for literal in &rule.body {
        literal_variables(literal, &mut variables);
    }
    variables
}

/// Gives every wildcard of the positive atoms a name.
fn name_wildcards(body: &mut [Literal], variables: &mut Vec<Variable>) {
    for literal in body {
        let Literal::Positive(atom) = literal else {
            continue;
        };
        for argument in &mut atom.arguments {
            if matches!(argument, Term::Wildcard) {
                let id = VariableId(variables.len() as u32);
                // The kind is read from the column where the variable occurs.
                variables.push(Variable {
                    name: format!("%any{}", id.0),
                    kind: ValueKind::Symbol,
                });
                *argument = Term::Variable(id);
            }
        }
    }
}
