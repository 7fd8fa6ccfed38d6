//! Which rule asks for an action, and what it says.
//!
//! A relation of actions has a column that holds a constant in the head of every rule: the
//! action's reason. So a row tells its rule without a proof.

use std::collections::BTreeMap;

use crate::datalog::program::{Constant, Program, Rule, Term};

/// The rules of a program, by the relation that they derive.
pub(super) struct Reasons<'p> {
    rules: BTreeMap<&'p str, Vec<&'p Rule>>,
}

/// The rule that derives a row, and its sentence with the row's cells filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Reason {
    pub(super) rule: String,
    pub(super) sentence: String,
}

impl<'p> Reasons<'p> {
    pub(super) fn new(program: &'p Program) -> Self {
        let mut rules: BTreeMap<&str, Vec<&Rule>> = BTreeMap::new();
        for rule in &program.rules {
            if let Some(head) = program.relation(rule.head.relation) {
                rules.entry(&head.name).or_default().push(rule);
            }
        }
        Reasons { rules }
    }

    /// The rule of `relation` whose head agrees with a row in all its constants. Empty where there
    /// is none.
    pub(super) fn of(&self, relation: &str, row: &[&str]) -> Reason {
        let mut rules = self.rules.get(relation).into_iter().flatten();
        rules
            .find(|rule| agrees(rule, row))
            .map(|rule| Reason {
                rule: rule.id.clone().unwrap_or_default(),
                sentence: filled(rule, row),
            })
            .unwrap_or_default()
    }
}

fn agrees(rule: &Rule, row: &[&str]) -> bool {
    let mut cells = rule.head.arguments.iter().zip(row);
    cells.all(|(term, cell)| match term {
        Term::Constant(Constant::Symbol(text)) => &**text == *cell,
        _ => true,
    })
}

/// The rule's sentence, with the variables of its head replaced by the row's cells.
fn filled(rule: &Rule, row: &[&str]) -> String {
    let mut sentence = rule.say.clone().unwrap_or_default();
    for (term, cell) in rule.head.arguments.iter().zip(row) {
        if let Term::Variable(variable) = term
            && let Some(variable) = rule.variables.get(variable.0 as usize)
        {
            sentence = sentence.replace(&format!("{{{}}}", variable.name), cell);
        }
    }
    sentence
}
