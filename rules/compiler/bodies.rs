//! The order in which a rule's literals are evaluated.
//!
//! crepe joins in written order, does not move the changed relation to the front, and wants every
//! variable bound before a test or a negation. So:
//!
//! 1. A recursive atom comes first, else the first atom as written: it is scanned, all others are
//!    looked up by the columns that are bound. Who writes a rule puts the largest relation first.
//! 2. Then always the atom with the most bound columns, of equal ones the first as written.
//! 3. Tests and negations come as soon as their variables are bound.
//! 4. Arithmetic comes last, or when a join needs its result: a row that another literal rejects
//!    must not overflow.

use std::collections::BTreeSet;

use super::terms::{applies, atom_variables, literal_variables, variables_of};
use crate::datalog::program::{
    Atom, Comparison, ComparisonOperator, Literal, RelationId, Rule, Term, VariableId,
};

/// One thing to do for each row that the actions before let through.
#[derive(Debug, Clone, Copy)]
pub enum Action<'a> {
    /// Go through the matching rows.
    Join(&'a Atom),
    /// Go on where no row matches.
    Reject(&'a Atom),
    /// Go on where the comparison holds.
    Test(&'a Comparison),
    /// Give a variable its value.
    Bind(VariableId, &'a Term),
}

/// The actions of a body; none where a literal is `false`. `Err` where a variable is not bound.
pub fn order<'a>(
    rule: &'a Rule,
    recursive: &BTreeSet<RelationId>,
) -> Result<Option<Vec<Action<'a>>>, UnboundVariable> {
    let mut ordering = Ordering {
        waiting: Vec::new(),
        bound: BTreeSet::new(),
        actions: Vec::new(),
    };
    for literal in &rule.body {
        match literal {
            Literal::Truth(true) => {}
            Literal::Truth(false) => return Ok(None),
            _ => ordering.waiting.push(literal),
        }
    }
    ordering.without_arithmetic();
    while let Some(next) = ordering.next_atom(recursive) {
        if ordering.arithmetic(true) {
            ordering.without_arithmetic();
            continue;
        }
        if let Literal::Positive(atom) = ordering.waiting.remove(next) {
            ordering.actions.push(Action::Join(atom));
            atom_variables(atom, &mut ordering.bound);
        }
        ordering.without_arithmetic();
    }
    while ordering.arithmetic(false) {
        ordering.without_arithmetic();
    }
    if ordering.waiting.is_empty() {
        Ok(Some(ordering.actions))
    } else {
        Err(UnboundVariable)
    }
}

/// A literal's variables are bound by no other: the checker lets no such rule through.
#[derive(Debug, Clone, Copy)]
pub struct UnboundVariable;

struct Ordering<'a> {
    waiting: Vec<&'a Literal>,
    bound: BTreeSet<VariableId>,
    actions: Vec<Action<'a>>,
}

impl<'a> Ordering<'a> {
    /// The place of the atom to join next.
    fn next_atom(&self, recursive: &BTreeSet<RelationId>) -> Option<usize> {
        let atoms = self
            .waiting
            .iter()
            .enumerate()
            .filter_map(|(index, literal)| {
                let Literal::Positive(atom) = literal else {
                    return None;
                };
                self.joinable(atom).then_some((index, atom))
            });
        let joined = self
            .actions
            .iter()
            .any(|action| matches!(action, Action::Join(_)));
        if !joined {
            let mut atoms = atoms;
            let first = atoms.clone().next()?;
            let first_recursive = atoms.find(|(_, atom)| recursive.contains(&atom.relation));
            return Some(first_recursive.unwrap_or(first).0);
        }
        let rank = |atom: &Atom| {
            let bound = self.bound_columns(atom);
            (bound == atom.arguments.len(), bound)
        };
        let mut best: Option<(usize, (bool, usize))> = None;
        for (index, atom) in atoms {
            let rank = rank(atom);
            if best.is_none_or(|(_, before)| rank > before) {
                best = Some((index, rank));
            }
        }
        best.map(|(index, _)| index)
    }

    /// Whether the arithmetic in an atom's columns can be evaluated once its rows are there.
    fn joinable(&self, atom: &Atom) -> bool {
        let mut known = self.bound.clone();
        for argument in &atom.arguments {
            if let Term::Variable(variable) = argument {
                known.insert(*variable);
            }
        }
        let mut applications = atom.arguments.iter().filter(|term| applies(term));
        applications.all(|term| variables_of(term).is_subset(&known))
    }

    fn bound_columns(&self, atom: &Atom) -> usize {
        let bound = atom.arguments.iter().filter(|argument| match argument {
            Term::Wildcard => false,
            term => variables_of(term).is_subset(&self.bound),
        });
        bound.count()
    }

    /// Everything that can be tested or bound now, but for arithmetic.
    fn without_arithmetic(&mut self) {
        while let Some((index, action)) = self
            .waiting
            .iter()
            .enumerate()
            .find_map(|(index, literal)| Some((index, self.ready(literal, false)?)))
        {
            self.take(index, action);
        }
    }

    /// The first arithmetic that can be evaluated; where asked, only one that binds a variable
    /// which an atom still waits for. Returns whether there was any.
    fn arithmetic(&mut self, for_a_join: bool) -> bool {
        let mut awaited = BTreeSet::new();
        for literal in &self.waiting {
            if let Literal::Positive(atom) = literal {
                atom_variables(atom, &mut awaited);
            }
        }
        let found = self
            .waiting
            .iter()
            .enumerate()
            .filter_map(|(index, literal)| Some((index, self.ready(literal, true)?)))
            .find(|(_, action)| match action {
                Action::Bind(variable, _) => !for_a_join || awaited.contains(variable),
                _ => !for_a_join,
            });
        match found {
            Some((index, action)) => {
                self.take(index, action);
                true
            }
            None => false,
        }
    }

    fn take(&mut self, index: usize, action: Action<'a>) {
        self.waiting.remove(index);
        if let Action::Bind(variable, _) = action {
            self.bound.insert(variable);
        }
        self.actions.push(action);
    }

    /// The action of a literal that is no positive atom, where its variables are bound.
    fn ready(&self, literal: &'a Literal, arithmetic: bool) -> Option<Action<'a>> {
        let mut variables = BTreeSet::new();
        literal_variables(literal, &mut variables);
        let all_bound = variables.is_subset(&self.bound);
        match literal {
            Literal::Negative(atom) => {
                let plain = arithmetic || !atom.arguments.iter().any(applies);
                (all_bound && plain).then_some(Action::Reject(atom))
            }
            Literal::Comparison(comparison) => {
                let plain = arithmetic || !applies(&comparison.left) && !applies(&comparison.right);
                if !plain {
                    None
                } else if all_bound {
                    Some(Action::Test(comparison))
                } else if comparison.operator == ComparisonOperator::Equal {
                    self.binding(&comparison.left, &comparison.right)
                        .or_else(|| self.binding(&comparison.right, &comparison.left))
                } else {
                    None
                }
            }
            Literal::Positive(_) | Literal::Aggregate(_) | Literal::Truth(_) => None,
        }
    }

    fn binding(&self, side: &Term, other: &'a Term) -> Option<Action<'a>> {
        match side {
            Term::Variable(variable)
                if !self.bound.contains(variable) && variables_of(other).is_subset(&self.bound) =>
            {
                Some(Action::Bind(*variable, other))
            }
            _ => None,
        }
    }
}
