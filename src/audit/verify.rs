//! Checks a record against an input: every line, in order, and that nothing is missing.
//!
//! All rows that the rules derive are derived by the checker itself, and every step is judged by
//! them. A decision speaks of the first of its nodes; what it rests on is judged anew for each of
//! the others, with that node's name in it. In the end every DaemonSet has to be decided about on
//! every node, once.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;
use serde_json::Value as Json;

use crate::datalog::database::{Symbols, Value};
use crate::datalog::program::{Program, RelationId, RuleId, ValueKind};
use crate::datalog::proof::check::Checker;
use crate::datalog::proof::claim::Claim;
use crate::datalog::proof::facts::Facts;
use crate::datalog::proof::model::Model;
use crate::datalog::proof::text::rule_name;
use crate::derive::{Derived, program};
use crate::explain::knowledge::Knowledge;
use crate::facts::FactBase;

use super::decisions::{NODE, source};
use super::record::{Decision, Objects, Record, Step};
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
    /// The nodes of the groups: every node of the input, once.
    fn check_groups(&self, record: &Record) -> Result<Vec<Vec<Value>>, Failure> {
        let mut open: BTreeSet<&str> = BTreeSet::new();
        for row in self.rows("node") {
            open.extend(row.first().map(|node| self.symbols.name_of(*node)));
        }
        let mut groups = Vec::new();
        let mut last = 1;
        for (line, group) in &record.nodes {
            last = *line;
            if group.group != groups.len() || group.nodes.is_empty() {
                return Err(at(
                    *line,
                    format!("this should be group {}, with nodes", groups.len()),
                ));
            }
            let mut nodes = Vec::new();
            for name in &group.nodes {
                if !open.remove(name.as_str()) {
                    let reason = format!("`{name}` is no node, or stands in two groups");
                    return Err(at(*line, reason));
                }
                nodes.extend(self.symbols.get(name).map(Value::from));
            }
            groups.push(nodes);
        }
        match open.first() {
            Some(node) => Err(at(last, format!("the node `{node}` is in no group"))),
            None => Ok(groups),
        }
    }

    fn check_step(&mut self, line: usize, step: &Step) -> Result<(), Failure> {
        let number = self.claims.len();
        let failed = |reason: String| Failure {
            line,
            step: Some(step.step),
            reason,
        };
        if step.step != number {
            return Err(failed(format!("this should be step {number}")));
        }
        let claim = self.claim(step).map_err(failed)?;
        let rule = match &step.rule {
            None => None,
            Some(name) => {
                let rule = self.rules.get(name).copied();
                Some(rule.ok_or_else(|| failed(format!("there is no rule {name}")))?)
            }
        };
        let mut premises = Vec::new();
        for premise in &step.premises {
            let found = self.claims.get(*premise);
            let found = found.ok_or_else(|| failed(format!("step {premise} is no earlier one")))?;
            premises.push(&found.claim);
        }
        let checked = self.checker.check_claim(&claim, rule, &premises);
        checked.map_err(|flaw| failed(format!("{}: {flaw}", self.shown(&claim))))?;
        let is_given = rule.is_none() && claim.holds;
        let found = is_given.then(|| source(self.knowledge, &claim)).flatten();
        if found.unzip() != (step.object.clone(), step.field.clone()) {
            let shown = self.shown(&claim);
            return Err(failed(format!("{shown}: it does not come from there")));
        }
        self.claims.push(Checked {
            line,
            claim,
            rule,
            premises: step.premises.clone(),
        });
        Ok(())
    }

    /// What a step claims.
    fn claim(&self, step: &Step) -> Result<Claim, String> {
        let (words, holds) = match (&step.fact, &step.not) {
            (Some(words), None) => (words, true),
            (None, Some(words)) => (words, false),
            _ => return Err("it has to say either what holds or what does not".to_owned()),
        };
        let Some((Json::String(name), cells)) = words.split_first() else {
            return Err("it names no relation".to_owned());
        };
        let relation = self.program.find(name);
        let found = relation.and_then(|id| Some((id, self.program.relation(id)?)));
        let (id, relation) = found.ok_or_else(|| format!("there is no relation `{name}`"))?;
        if cells.len() != relation.columns.len() {
            return Err(format!("`{name}` has {} columns", relation.columns.len()));
        }
        let mut claim = Claim {
            holds,
            relation: id,
            cells: Vec::new(),
        };
        for (cell, column) in cells.iter().zip(&relation.columns) {
            claim.cells.push(match (cell, column.kind) {
                (Json::Null, _) if !holds => None,
                (Json::String(text), ValueKind::Symbol) => {
                    let symbol = self.symbols.get(text);
                    let known = || format!("nothing is called `{text}`");
                    Some(Value::from(symbol.ok_or_else(known)?))
                }
                (Json::Number(number), ValueKind::Number) => {
                    Some(number.as_i64().ok_or("a number is too large")?)
                }
                _ => return Err(format!("`{}` of `{name}` has no such value", column.name)),
            });
        }
        Ok(claim)
    }

    fn check_decisions(&self, record: &Record, groups: &[Vec<Value>]) -> Result<Verified, Failure> {
        let mut decided: BTreeMap<(&str, usize), usize> = BTreeMap::new();
        let mut renamings = Renamings::default();
        let mut verified = Verified {
            daemonsets: self.rows("daemonset").count(),
            nodes: groups.iter().map(Vec::len).sum(),
            should_run: 0,
            eligible: 0,
            steps: self.claims.len(),
        };
        let mut last = 1;
        for (line, decision) in &record.decisions {
            last = *line;
            self.check_decision(*line, decision, groups, &mut renamings)?;
            for group in &decision.groups {
                if decided
                    .insert((&decision.daemonset, *group), *line)
                    .is_some()
                {
                    let reason = format!(
                        "{} is decided about twice on group {group}",
                        decision.daemonset
                    );
                    return Err(at(*line, reason));
                }
                let nodes = groups.get(*group).map_or(0, Vec::len);
                verified.should_run += nodes * usize::from(decision.should_run);
                verified.eligible += nodes * usize::from(decision.eligible);
            }
        }
        for row in self.rows("daemonset") {
            let name = row
                .first()
                .map_or("", |daemonset| self.symbols.name_of(*daemonset));
            for group in 0..groups.len() {
                if !decided.contains_key(&(name, group)) {
                    let reason = format!("nothing is decided about {name} on group {group}");
                    return Err(at(last, reason));
                }
            }
        }
        Ok(verified)
    }

    fn check_decision(
        &self,
        line: usize,
        decision: &Decision,
        groups: &[Vec<Value>],
        renamings: &mut Renamings,
    ) -> Result<(), Failure> {
        let failed = |reason: String| at(line, reason);
        let mut nodes = Vec::new();
        for group in &decision.groups {
            let members = groups.get(*group);
            nodes.extend(members.ok_or_else(|| failed(format!("there is no group {group}")))?);
        }
        let first = *nodes
            .first()
            .ok_or_else(|| failed("it is about no node".to_owned()))?;
        let daemonset = self.symbols.get(&decision.daemonset).map(Value::from);
        let daemonset = daemonset
            .filter(|it| self.rows("daemonset").any(|row| row.first() == Some(it)))
            .ok_or_else(|| failed(format!("there is no DaemonSet {}", decision.daemonset)))?;
        let mut expected = Vec::new();
        let verdicts = [
            ("should_run", decision.should_run),
            ("feasible", decision.feasible),
            ("eligible", decision.eligible),
        ];
        for (relation, holds) in verdicts {
            expected.extend(self.claim_of(relation, holds, &[daemonset, first]));
        }
        for plugin in &decision.plugins {
            let plugin = self.symbols.get(plugin).map_or(-1, Value::from);
            expected.extend(self.claim_of("infeasible", true, &[daemonset, first, plugin]));
        }
        let steps = decision.steps.iter();
        let found = steps.map(|step| self.claims.get(*step).map(|checked| &checked.claim));
        if !found.eq(expected.iter().map(Some)) {
            return Err(failed("its steps do not say what it says".to_owned()));
        }
        self.check_plugins(line, daemonset, &nodes, decision.plugins.len())?;
        let spoken = self.about(&decision.steps, first);
        for node in nodes.into_iter().skip(1) {
            for step in &spoken {
                if renamings.done.insert((*step, first, node)) {
                    self.check_renamed(*step, first, node)?;
                }
            }
        }
        Ok(())
    }

    /// No plugin that refuses may be missing.
    fn check_plugins(
        &self,
        line: usize,
        daemonset: Value,
        nodes: &[Value],
        named: usize,
    ) -> Result<(), Failure> {
        let Some(infeasible) = self.program.find("infeasible") else {
            return Ok(());
        };
        for node in nodes {
            let mut refusing = 0;
            let pattern = [Some(daemonset), Some(*node), None];
            self.model.each(infeasible, &pattern, &mut |_| {
                refusing += 1;
                true
            });
            if refusing != named {
                let node = self.symbols.name_of(*node);
                return Err(at(
                    line,
                    format!("{refusing} plugins refuse {node}, not {named}"),
                ));
            }
        }
        Ok(())
    }

    fn claim_of(&self, relation: &str, holds: bool, row: &[Value]) -> Option<Claim> {
        Some(Claim {
            holds,
            relation: self.program.find(relation)?,
            cells: row.iter().copied().map(Some).collect(),
        })
    }

    /// The steps about a node that others rest on.
    fn about(&self, roots: &[usize], node: Value) -> BTreeSet<usize> {
        let mut about = BTreeSet::new();
        let mut open = roots.to_vec();
        while let Some(step) = open.pop() {
            let Some(checked) = self.claims.get(step) else {
                continue;
            };
            if self.renamed(&checked.claim, node, -1) != checked.claim && about.insert(step) {
                open.extend(&checked.premises);
            }
        }
        about
    }

    /// Checks a step with another node in the place of one.
    fn check_renamed(&self, step: usize, node: Value, other: Value) -> Result<(), Failure> {
        let Some(checked) = self.claims.get(step) else {
            return Ok(());
        };
        let claim = self.renamed(&checked.claim, node, other);
        let premises = checked
            .premises
            .iter()
            .filter_map(|step| self.claims.get(*step));
        let premises = premises.map(|premise| self.renamed(&premise.claim, node, other));
        let mut premises: Vec<Claim> = premises.collect();
        if !claim.holds {
            premises.sort();
        }
        let premises: Vec<&Claim> = premises.iter().collect();
        let judged = self.checker.check_claim(&claim, checked.rule, &premises);
        judged.map_err(|flaw| Failure {
            line: checked.line,
            step: Some(step),
            reason: format!(
                "it is not so for {}, which is decided about together with {}: {}: {flaw}",
                self.symbols.name_of(other),
                self.symbols.name_of(node),
                self.shown(&claim)
            ),
        })
    }

    fn renamed(&self, claim: &Claim, node: Value, other: Value) -> Claim {
        claim.renamed(self.program, NODE, node, other)
    }

    fn rows(&self, relation: &str) -> impl Iterator<Item = &[Value]> {
        let relation = self.program.find(relation).into_iter();
        relation.flat_map(|relation| self.model.rows(relation))
    }

    /// A claim as the rule language writes it.
    fn shown(&self, claim: &Claim) -> String {
        crate::datalog::proof::text::claim(self.program, self.symbols, claim)
    }
}

/// The steps that were found to be so with another node in the place of one.
#[derive(Default)]
struct Renamings {
    done: FxHashSet<(usize, Value, Value)>,
}
