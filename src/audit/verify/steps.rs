//! Judges the lines about groups of nodes and about steps, each by the lines before it.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::{Checked, Failure, Verifier, at};
use crate::audit::decisions::source;
use crate::audit::record::{Record, Step};
use crate::datalog::database::Value;
use crate::datalog::program::ValueKind;
use crate::datalog::proof::claim::Claim;

impl Verifier<'_> {
    /// The nodes of the groups: every node of the input, once.
    pub(super) fn check_groups(&self, record: &Record) -> Result<Vec<Vec<Value>>, Failure> {
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

    pub(super) fn check_step(&mut self, line: usize, step: &Step) -> Result<(), Failure> {
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
}
