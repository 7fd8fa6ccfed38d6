//! Why, and why not: explanations of what the rules derive.
//!
//! Reads the facts and the derived relations, and decides nothing: what holds was derived before,
//! and here it is found out by which instances of the rules. Flow: [`knowledge`] looks rows up,
//! [`investigation`] and [`missing`] find the instances that derive a row or come nearest to it,
//! [`step`] is what they find, and [`conditions`] picks from it what people want to read. The
//! texts are those of the rule files ([`words`]).

pub mod body;
pub mod conditions;
pub mod document;
pub mod groups;
pub mod investigation;
pub mod knowledge;
pub mod missing;
pub mod nodes;
pub mod origin;
pub mod placement;
pub mod pods;
pub mod step;
pub mod words;

use crate::datalog::database::Value;
use crate::derive::{Derived, program};
use crate::facts::FactBase;
use crate::input::Origins;
use crate::profile::Profile;

use investigation::Investigation;
use knowledge::Knowledge;

/// The derived relations that placements are explained by.
pub const PLACEMENT: [&str; 4] = ["eligible", "should_run", "feasible", "infeasible"];

/// Explains what was derived from a cluster.
pub struct Explainer<'a> {
    /// What is known.
    pub knowledge: Knowledge<'a>,
    objects: &'a Origins,
}

/// What the rules derive for a DaemonSet and a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Verdict {
    /// The controller wants a pod there.
    pub should_run: bool,
    /// No plugin of the scheduler refuses it there.
    pub feasible: bool,
    /// Both.
    pub eligible: bool,
}

impl<'a> Explainer<'a> {
    /// Joins facts, where their objects came from, and what was derived.
    pub fn new(facts: &'a FactBase, objects: &'a Origins, derived: &'a Derived) -> Self {
        Explainer {
            knowledge: Knowledge::new(program(), facts, derived),
            objects,
        }
    }

    /// The first cells of a relation, each once, in order.
    pub fn firsts(&self, relation: &str) -> Vec<Value> {
        let rows = self.rows(relation, &[]);
        let mut firsts: Vec<Value> = rows.iter().filter_map(|row| row.first().copied()).collect();
        firsts.dedup();
        firsts
    }

    /// The rows of a relation whose first cells are given.
    fn rows(&self, relation: &str, first: &[Value]) -> Vec<Vec<Value>> {
        let Some(id) = self.knowledge.program.find(relation) else {
            return Vec::new();
        };
        let arity = self.knowledge.program.relation(id);
        let arity = arity.map_or(0, |relation| relation.columns.len());
        let mut pattern: Vec<Option<Value>> = first.iter().copied().map(Some).collect();
        pattern.resize(arity, None);
        self.knowledge.rows(id, &pattern)
    }

    fn holds(&self, relation: &str, row: &[Value]) -> bool {
        let pattern: Vec<Option<Value>> = row.iter().copied().map(Some).collect();
        let id = self.knowledge.program.find(relation);
        id.is_some_and(|id| self.knowledge.has(id, &pattern))
    }

    /// The step that says why a row of a relation holds or does not.
    fn explain<'k>(
        &'k self,
        investigation: &mut Investigation<'k, 'a>,
        relation: &str,
        row: &[Value],
    ) -> Option<usize> {
        let id = self.knowledge.program.find(relation)?;
        Some(investigation.explain(id, row))
    }

    /// The text of a symbol.
    pub fn text(&self, symbol: Value) -> &'a str {
        self.knowledge.symbols().name_of(symbol)
    }

    /// The Kubernetes that everything is judged by: its version, and the feature gates that are not
    /// at their defaults.
    pub fn profile(&self) -> String {
        let version = self.rows("kubernetes_version", &[]);
        let version = version.first().map(Vec::as_slice);
        let Some([major, minor]) = version else {
            return String::new();
        };
        let gates = self.rows("feature_gate", &[]);
        let settings: Vec<String> = gates
            .iter()
            .map(|gate| {
                let words: Vec<&str> = gate.iter().map(|cell| self.text(*cell)).collect();
                words.join("=")
            })
            .collect();
        let profile = format!("{major}.{minor}")
            .parse()
            .ok()
            .and_then(|version| Profile::with_gates(version, &settings.join(",")).ok());
        profile.map_or_else(String::new, |profile| profile.to_string())
    }
}
