//! Which DaemonSets depend on the pods of others, and in which order they settle.
//!
//! The rules of `rules/dependencies/` derive who depends on whom. Here these rows become a graph:
//! what hangs together in a circle is one component, and a component stands behind those that it
//! depends on. Preferences decide nothing, so they do not order anything.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use serde::Serialize;

use crate::datalog::database::{Database, Value};
use crate::derive::supplement::Supplement;
use crate::derive::{DeriveError, Derived};

use super::reasons::{Reason, Reasons};

/// One DaemonSet's inter-pod term that is about the pods of another, or its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dependency {
    /// Whose term it is, `namespace/name`.
    pub daemonset: String,
    /// Whose pods it is about, `namespace/name`.
    pub other: String,
    /// `affinity`, `anti-affinity`, `preferred affinity` or `preferred anti-affinity`.
    pub kind: String,
    /// Whether it decides where pods may run; a preference only says where they would rather.
    pub required: bool,
    /// The term.
    pub term: String,
    /// The rule that derives it.
    pub rule: String,
    /// The rule's sentence.
    pub reason: String,
}

/// Who depends on whom.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename = "Dependencies")]
pub struct Dependencies {
    /// Every term, by its DaemonSet.
    pub dependencies: Vec<Dependency>,
    /// The DaemonSets that have to do with a dependency: each behind those that it depends on,
    /// those that depend on each other together.
    pub order: Vec<Vec<String>>,
    /// Of these, those that depend on each other, or on themselves.
    pub cycles: Vec<Vec<String>>,
    /// The DaemonSets that have nothing to do with any dependency, by name.
    pub independent: Vec<String>,
}

/// The derived relations that dependencies are derived from.
pub const SOURCES: [&str; 3] = ["companion", "in_domain", "picks"];

/// The name of the folder of rules.
pub(super) const FOLDER: &str = "dependencies";

impl Dependencies {
    /// The dependencies of a cluster's DaemonSets, whose [`SOURCES`] were derived.
    ///
    /// # Errors
    /// The rules cannot be evaluated.
    pub fn find(facts: &mut Database, derived: &Derived) -> Result<Self, DeriveError> {
        let supplement = Supplement::named(FOLDER);
        let supplied = supplement.evaluate(facts, derived)?;
        let reasons = Reasons::new(supplement.program());
        let text = |cell: Value| facts.symbols.name_of(cell);
        let dependencies: Vec<Dependency> = supplied
            .rows("depends_on")
            .map(|row: [Value; 4]| {
                let row = row.map(text);
                let Reason { rule, sentence } = reasons.of("depends_on", &row);
                let [daemonset, other, kind, term] = row.map(str::to_owned);
                Dependency {
                    required: !kind.starts_with("preferred"),
                    daemonset,
                    other,
                    kind,
                    term,
                    rule,
                    reason: sentence,
                }
            })
            .collect();
        let daemonsets = facts.tables.get("daemonset").into_iter();
        let daemonsets = daemonsets.flat_map(|table| table.iter());
        let names = daemonsets.filter_map(|row| row.first().copied().map(text));
        Ok(Dependencies::of(dependencies, names))
    }

    fn of<'n>(dependencies: Vec<Dependency>, daemonsets: impl Iterator<Item = &'n str>) -> Self {
        let involved: BTreeSet<&str> = dependencies
            .iter()
            .flat_map(|it| [it.daemonset.as_str(), it.other.as_str()])
            .collect();
        let mut graph: DiGraph<&str, ()> = DiGraph::new();
        let places: BTreeMap<&str, NodeIndex> = involved
            .iter()
            .map(|name| (*name, graph.add_node(name)))
            .collect();
        for it in dependencies.iter().filter(|it| it.required) {
            let ends = [&it.daemonset, &it.other].map(|end| places.get(end.as_str()));
            if let [Some(from), Some(to)] = ends {
                graph.update_edge(*from, *to, ());
            }
        }
        let mut order = Vec::new();
        let mut cycles = Vec::new();
        // A component comes behind those that its edges lead to.
        for component in tarjan_scc(&graph) {
            let mut members: Vec<String> = component
                .iter()
                .filter_map(|place| graph.node_weight(*place))
                .map(|name| (*name).to_owned())
                .collect();
            members.sort_unstable();
            let circular = match component.as_slice() {
                [single] => graph.contains_edge(*single, *single),
                _ => true,
            };
            if circular {
                cycles.push(members.clone());
            }
            order.push(members);
        }
        let independent = daemonsets
            .filter(|name| !involved.contains(name))
            .map(str::to_owned)
            .collect();
        Dependencies {
            order,
            cycles,
            independent,
            dependencies,
        }
    }

    /// Whether a DaemonSet is one of a cycle.
    pub fn is_circular(&self, daemonset: &str) -> bool {
        let mut members = self.cycles.iter().flatten();
        members.any(|member| member == daemonset)
    }
}
