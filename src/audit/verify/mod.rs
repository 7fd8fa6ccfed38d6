//! Checks a record against an input: every line, in order, and that nothing is missing.
//!
//! All rows that the rules derive are derived by the checker itself, and every step is judged by
//! them. A decision speaks of the first of its nodes; what it rests on is judged anew for each of
//! the others, with that node's name in it. In the end every DaemonSet has to be decided about on
//! every node, once.

mod decisions;
mod steps;

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::datalog::database::{Symbols, Value};
use crate::datalog::program::{Program, RelationId, RuleId};
use crate::datalog::proof::check::Checker;
use crate::datalog::proof::claim::Claim;
use crate::datalog::proof::facts::Facts;
use crate::datalog::proof::model::Model;
use crate::datalog::proof::text::rule_name;
use crate::derive::{Derived, program};
use crate::explain::knowledge::Knowledge;
use crate::facts::FactBase;

use super::record::{Objects, Record};
use super::{RELATIONS, digest, told};

/// Why a record does not hold: the first thing that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// The line, from 1.
    pub line: usize,
    /// The step, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<usize>,
    /// What is wrong.
    pub reason: String,
}

/// What a record that holds is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// How many DaemonSets.
    pub daemonsets: usize,
    /// How many nodes.
    pub nodes: usize,
    /// On how many of all pairs a pod should run.
    pub should_run: usize,
    /// How many pairs are eligible.
    pub eligible: usize,
    /// How many steps.
    pub steps: usize,
}

/// Checks records of one input.
pub struct Checks<'f> {
    facts: &'f FactBase,
    objects: Vec<Objects>,
    model: Model,
    told: Vec<bool>,
    derived: Derived,
}

impl<'f> Checks<'f> {
    /// Derives what records of an input have to agree with.
    pub fn of(facts: &'f FactBase) -> Self {
        let program = program();
        let wanted = RELATIONS.iter().filter_map(|it| program.find(it));
        let wanted: Vec<RelationId> = wanted.collect();
        Checks {
            facts,
            objects: digest::objects(facts),
            model: Model::derive(program, &facts.database, &wanted),
            told: told(program),
            derived: Derived::default(),
        }
    }

    /// Checks a record.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn verify(&self, record: &Record) -> Result<Verified, Failure> {
        check_header(record)?;
        check_objects(record, &self.objects)?;
        let program = program();
        let symbols = &self.facts.database.symbols;
        let rules = (0..program.rules.len()).map(|rule| RuleId(rule as u32));
        let mut verifier = Verifier {
            program,
            symbols,
            model: &self.model,
            checker: Checker {
                program,
                symbols,
                facts: &self.model,
                told: &self.told,
            },
            knowledge: &Knowledge::new(program, self.facts, &self.derived),
            rules: rules.map(|rule| (rule_name(program, rule), rule)).collect(),
            claims: Vec::new(),
        };
        let groups = verifier.check_groups(record)?;
        for (line, step) in &record.steps {
            verifier.check_step(*line, step)?;
        }
        let verified = verifier.check_decisions(record, &groups)?;
        match &record.broken {
            None => Ok(verified),
            Some((line, reason)) => Err(at(*line, reason.clone())),
        }
    }
}

fn at(line: usize, reason: impl Into<String>) -> Failure {
    Failure {
        line,
        step: None,
        reason: reason.into(),
    }
}

fn check_header(record: &Record) -> Result<(), Failure> {
    let (found, rules) = (&record.header.rules, digest::rules());
    if *found != rules {
        let reason = format!("it was made by other rules: their digest is {found}, not {rules}");
        return Err(at(1, reason));
    }
    Ok(())
}

/// Compares the objects of a record with those of the input.
fn check_objects(record: &Record, objects: &[Objects]) -> Result<(), Failure> {
    let mut kinds = objects.iter();
    let mut last = 1;
    for (line, found) in &record.objects {
        last = *line;
        let Some(kind) = kinds.next().filter(|kind| kind.of == found.of) else {
            return Err(at(*line, format!("the input has no {} here", found.of)));
        };
        for (name, digest) in &found.objects {
            match kind.objects.get(name) {
                None => {
                    return Err(at(*line, format!("the input has no {} {name}", kind.of)));
                }
                Some(other) if other != digest => {
                    let reason = format!("{} {name} is not the same in the input", kind.of);
                    return Err(at(*line, reason));
                }
                Some(_) => {}
            }
        }
        let mut names = kind.objects.keys();
        if let Some(name) = names.find(|name| !found.objects.contains_key(*name)) {
            return Err(at(
                *line,
                format!("{} {name} of the input is missing", kind.of),
            ));
        }
    }
    if let Some(kind) = kinds.next() {
        return Err(at(
            last,
            format!("the objects of the kind {} are missing", kind.of),
        ));
    }
    if record.header.inputs != digest::inputs(objects) {
        return Err(at(1, "the digest of the inputs is not that of the objects"));
    }
    Ok(())
}

struct Verifier<'v> {
    program: &'v Program,
    symbols: &'v Symbols,
    model: &'v Model,
    checker: Checker<'v>,
    knowledge: &'v Knowledge<'v>,
    rules: FxHashMap<String, RuleId>,
    claims: Vec<Checked>,
}

/// A step that was found to be so.
struct Checked {
    line: usize,
    claim: Claim,
    rule: Option<RuleId>,
    premises: Vec<usize>,
}

impl Verifier<'_> {
    fn rows(&self, relation: &str) -> impl Iterator<Item = &[Value]> {
        let relation = self.program.find(relation).into_iter();
        relation.flat_map(|relation| self.model.rows(relation))
    }

    /// A claim as the rule language writes it.
    fn shown(&self, claim: &Claim) -> String {
        crate::datalog::proof::text::claim(self.program, self.symbols, claim)
    }
}
