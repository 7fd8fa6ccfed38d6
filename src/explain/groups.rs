//! All nodes at once: every node in one group, by what keeps a pod off it.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::datalog::database::Value;

use super::conditions::{Collector, Condition};
use super::investigation::{Bounds, Investigation};
use super::words::Naming;
use super::{Explainer, Verdict};

/// What a node is called where it stands for its group.
const ANY_NODE: &str = "the node";

/// All nodes, grouped by what is decided about a DaemonSet there, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind")]
pub struct ExplanationGroups {
    /// The DaemonSet, `namespace/name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daemonset: Option<String>,
    /// The pod that waits, `namespace/name`, where it is no DaemonSet's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pod: Option<String>,
    /// The groups: where a pod may be first, then the largest.
    pub groups: Vec<Group>,
    /// The Kubernetes that it is judged by.
    pub profile: String,
}

/// Nodes about which the same is decided, for the same reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// Whether a pod should run there.
    pub should_run: bool,
    /// Whether the scheduler lets it.
    pub feasible: bool,
    /// Both.
    pub eligible: bool,
    /// What tells the group apart.
    pub summary: String,
    /// The rules that decide.
    pub rules: Vec<String>,
    /// How many nodes.
    pub count: usize,
    /// The first of them.
    pub example: String,
    /// All of them.
    pub nodes: Vec<String>,
}

/// What the nodes of a group have in common.
type Key = (bool, Verdict, Vec<(String, String)>);

impl<'a> Explainer<'a> {
    /// Groups all nodes by what is decided about a DaemonSet there, and why.
    pub fn groups(&self, daemonset: Value) -> ExplanationGroups {
        let mut investigation = Investigation::new(&self.knowledge, Bounds::default());
        let should_run = self.knowledge.program.find("should_run");
        let relations = should_run.map(|relation| self.knowledge.leading_to(relation));
        // Nodes that no rule can tell apart have one reason not to run a pod.
        let mut known: FxHashMap<Vec<Option<usize>>, Vec<Condition>> = FxHashMap::default();
        let groups = self.grouped(|node| {
            let verdict = self.verdict(daemonset, node);
            if verdict.eligible {
                return (verdict, Vec::new());
            }
            let class = relations
                .as_ref()
                .filter(|_| !verdict.should_run)
                .and_then(|relations| self.knowledge.node_classes(relations, node));
            if let Some(conditions) = class.as_ref().and_then(|class| known.get(class)) {
                return (verdict, conditions.clone());
            }
            investigation.forget_steps();
            let naming = Naming {
                renamed: Some((node, ANY_NODE)),
            };
            let first = !verdict.should_run;
            let reasons = self.conditions(&mut investigation, None, naming, daemonset, node, first);
            if let Some(class) = class {
                known.insert(class, reasons.clone());
            }
            (verdict, reasons)
        });
        ExplanationGroups {
            daemonset: Some(self.text(daemonset).to_owned()),
            pod: None,
            groups,
            profile: self.profile(),
        }
    }

    /// Groups all nodes by what the scheduler has against a pod that waits.
    pub fn pod_groups(&self, pod: Value) -> ExplanationGroups {
        let mut investigation = Investigation::new(&self.knowledge, Bounds::default());
        let groups = self.grouped(|node| {
            let eligible = self.holds("pod_eligible", &[pod, node]);
            let verdict = Verdict {
                should_run: true,
                feasible: eligible,
                eligible,
            };
            investigation.forget_steps();
            let plugins = self.plugins(&mut investigation, "pod_infeasible", pod, node);
            let naming = Naming {
                renamed: Some((node, ANY_NODE)),
            };
            let mut collector = Collector::new(&investigation, None, naming);
            for place in plugins {
                collector.objection(place);
            }
            (verdict, collector.finish())
        });
        ExplanationGroups {
            daemonset: None,
            pod: Some(self.text(pod).to_owned()),
            groups,
            profile: self.profile(),
        }
    }

    fn grouped(&self, mut judge: impl FnMut(Value) -> (Verdict, Vec<Condition>)) -> Vec<Group> {
        let mut groups: BTreeMap<Key, Vec<Value>> = BTreeMap::new();
        for node in self.firsts("node") {
            let (verdict, conditions) = judge(node);
            let failing = conditions
                .into_iter()
                .filter(|condition| condition.level == 0 && !condition.holds)
                .map(|condition| (condition.text, condition.rule));
            let key = (!verdict.eligible, verdict, failing.collect());
            groups.entry(key).or_default().push(node);
        }
        let mut groups: Vec<Group> = groups
            .into_iter()
            .map(|((_, verdict, failing), nodes)| self.group(verdict, failing, &nodes))
            .collect();
        groups.sort_by_key(|group| (!group.eligible, std::cmp::Reverse(group.count)));
        groups
    }

    fn group(&self, verdict: Verdict, failing: Vec<(String, String)>, nodes: &[Value]) -> Group {
        let (texts, mut rules): (Vec<String>, Vec<String>) = failing.into_iter().unzip();
        rules.sort();
        rules.dedup();
        let names: Vec<String> = nodes
            .iter()
            .map(|node| self.text(*node).to_owned())
            .collect();
        let summary = match texts.is_empty() {
            true => "nothing keeps a pod off".to_owned(),
            false => texts.join("; "),
        };
        Group {
            should_run: verdict.should_run,
            feasible: verdict.feasible,
            eligible: verdict.eligible,
            summary,
            rules,
            count: names.len(),
            example: names.first().cloned().unwrap_or_default(),
            nodes: names,
        }
    }

    /// Every DaemonSet on every node, with nodes that all DaemonSets treat alike as one column.
    pub fn matrix(&self) -> ExplanationMatrix {
        let daemonsets = self.firsts("daemonset");
        let mut columns: BTreeMap<Vec<Verdict>, Vec<Value>> = BTreeMap::new();
        for node in self.firsts("node") {
            let verdicts = daemonsets
                .iter()
                .map(|daemonset| self.verdict(*daemonset, node));
            columns.entry(verdicts.collect()).or_default().push(node);
        }
        let mut columns: Vec<(Vec<Verdict>, Vec<Value>)> = columns.into_iter().collect();
        columns.sort_by_key(|(_, nodes)| (std::cmp::Reverse(nodes.len()), nodes.first().copied()));
        let rows = daemonsets
            .iter()
            .enumerate()
            .map(|(row, daemonset)| MatrixRow {
                daemonset: self.text(*daemonset).to_owned(),
                verdicts: columns
                    .iter()
                    .filter_map(|(verdicts, _)| verdicts.get(row))
                    .map(|verdict| match verdict {
                        Verdict { eligible: true, .. } => "eligible",
                        Verdict {
                            should_run: true, ..
                        } => "infeasible",
                        Verdict { .. } => "no",
                    })
                    .collect(),
            });
        ExplanationMatrix {
            daemonsets: rows.collect(),
            groups: columns
                .iter()
                .map(|(_, nodes)| NodeGroup {
                    count: nodes.len(),
                    example: nodes.first().map_or("", |node| self.text(*node)).to_owned(),
                    nodes: nodes
                        .iter()
                        .map(|node| self.text(*node).to_owned())
                        .collect(),
                })
                .collect(),
            profile: self.profile(),
        }
    }
}

/// Every DaemonSet against every group of nodes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind")]
pub struct ExplanationMatrix {
    /// The DaemonSets, by name.
    pub daemonsets: Vec<MatrixRow>,
    /// The groups of nodes, the largest first.
    pub groups: Vec<NodeGroup>,
    /// The Kubernetes that it is judged by.
    pub profile: String,
}

/// What is decided about one DaemonSet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MatrixRow {
    /// The DaemonSet, `namespace/name`.
    pub daemonset: String,
    /// For each group of nodes: `eligible`, `infeasible` where a pod should run but may not, `no`.
    pub verdicts: Vec<&'static str>,
}

/// Nodes that every DaemonSet treats alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NodeGroup {
    /// How many nodes.
    pub count: usize,
    /// The first of them.
    pub example: String,
    /// All of them.
    pub nodes: Vec<String>,
}
