//! Judges the decisions: each says what its steps say, on every node of its groups, and every
//! DaemonSet is decided about on every node, once.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use super::{Failure, Verified, Verifier, at};
use crate::audit::decisions::NODE;
use crate::audit::record::{Decision, Record};
use crate::datalog::database::Value;
use crate::datalog::proof::claim::Claim;
use crate::datalog::proof::facts::Facts;

impl Verifier<'_> {
    pub(super) fn check_decisions(
        &self,
        record: &Record,
        groups: &[Vec<Value>],
    ) -> Result<Verified, Failure> {
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
}

/// The steps that were found to be so with another node in the place of one.
#[derive(Default)]
struct Renamings {
    done: FxHashSet<(usize, Value, Value)>,
}
