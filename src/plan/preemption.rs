//! Hints: which pods the scheduler may drive out for one that lacks nothing but resources or ports.
//!
//! The rules of `rules/preemption/` decide, over what is on the few nodes in question. It is no
//! promise: the scheduler may find otherwise by then, and nothing here plays on what follows.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;
use serde::Serialize;

use crate::datalog::database::{Table, Value};
use crate::datalog::program::{Program, Relation};
use crate::derive::focus::derive_about;
use crate::derive::supplement::{Supplement, Supplied};
use crate::derive::{DeriveError, Derived};
use crate::facts::FactBase;

use super::reasons::Reasons;
use super::{Action, Plan};

/// The folder of rules.
const FOLDER: &str = "preemption";
/// The plugins whose refusal can be mended by driving out pods of the node.
const MENDABLE: [&str; 2] = ["NodePorts", "NodeResourcesFit"];

/// Hints are looked for of so many pods of a plan: every one takes its while.
const MOST: usize = 500;

/// A pod that some plugins of the scheduler refuse on a node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Whose pod, `namespace/name`.
    pub daemonset: String,
    /// The node.
    pub node: String,
    /// The plugins.
    pub plugins: Vec<String>,
}

impl Refused {
    /// Whether it lacks nothing but what others could make room for.
    fn is_mendable(&self) -> bool {
        let mut plugins = self.plugins.iter();
        !self.plugins.is_empty() && plugins.all(|plugin| MENDABLE.contains(&plugin.as_str()))
    }
}

/// Which pods would have to go for another to fit: a hint, and no promise.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Hint {
    /// The pods, `namespace/name`, the most important first: no fewer would do, and no less
    /// important ones.
    pub preempts: Vec<String>,
    /// Those of them that a PodDisruptionBudget does not allow to disrupt; the scheduler drives them
    /// out all the same where nothing else helps.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub against_budgets: Vec<String>,
    /// The priority of the new pod.
    pub priority: i64,
    /// The rule that says so.
    pub rule: String,
    /// Why, in one line.
    pub reason: String,
}

/// The hints, by DaemonSet and node.
pub type Hints = BTreeMap<(String, String), Hint>;

/// Gives the creates of a plan that would stay Pending their hints. Those that are blocked by pods
/// which are only planned get none, and neither do those behind the first 500.
///
/// # Errors
/// The rules cannot be evaluated.
pub fn give_hints(plan: &mut Plan, facts: &mut FactBase) -> Result<(), DeriveError> {
    let mut refused: Vec<Refused> = plan
        .actions
        .iter()
        .filter(|action| action.stays_pending() && action.after().is_empty())
        .filter_map(|action| match action {
            Action::Create {
                daemonset,
                node,
                blocked_by,
                ..
            } => Some(Refused {
                daemonset: daemonset.clone(),
                node: node.clone(),
                plugins: blocked_by.clone(),
            }),
            Action::Delete { .. } => None,
        })
        .collect();
    refused.retain(Refused::is_mendable);
    if !all_are_equal(facts) {
        plan.without_hints = refused.len().saturating_sub(MOST);
    }
    refused.truncate(MOST);
    let mut found = hints(facts, &refused)?;
    for action in &mut plan.actions {
        if let Action::Create {
            daemonset,
            node,
            hint,
            ..
        } = action
        {
            *hint = found.remove(&(daemonset.clone(), node.clone()));
        }
    }
    Ok(())
}

/// The hints for pods that are refused. The facts stay as they are.
///
/// # Errors
/// The rules cannot be evaluated.
pub fn hints(facts: &mut FactBase, refused: &[Refused]) -> Result<Hints, DeriveError> {
    let refused: Vec<&Refused> = refused.iter().filter(|it| it.is_mendable()).collect();
    if refused.is_empty() || all_are_equal(facts) {
        return Ok(Hints::new());
    }
    let question = Question::new(facts, &refused);
    let supplement = Supplement::named(FOLDER);
    let mut needed = supplement.needed();
    // That is what is asked about.
    needed.retain(|relation| *relation != "infeasible");
    let derived = derive_about(facts, &question.daemonsets, &needed)?;
    let scope = Scope::new(facts, &derived, &question.nodes);
    let keep = |relation: &Relation, row: &[Value]| scope.keeps(relation, row);
    let given = vec![("infeasible", question.infeasible)];
    let supplied = supplement.evaluate_within(&mut facts.database, &derived, given, Some(&keep))?;
    Ok(collect(facts, supplement.program(), &supplied))
}

/// Whether no pod can be more important than another: nobody has a priority.
fn all_are_equal(facts: &FactBase) -> bool {
    let rows = |relation: &str| {
        let table = facts.database.tables.get(relation);
        table.into_iter().flat_map(Table::iter)
    };
    let says = ["global_default", "priority_class_of", "subject_priority"];
    let mut negative = rows("priority").filter(|row| row.last().is_some_and(|value| *value < 0));
    says.iter().all(|relation| rows(relation).next().is_none()) && negative.next().is_none()
}

/// What is asked, in the values of the facts.
struct Question {
    daemonsets: Vec<Value>,
    nodes: FxHashSet<Value>,
    infeasible: Table,
}

impl Question {
    fn new(facts: &FactBase, refused: &[&Refused]) -> Self {
        let symbol = |text: &str| facts.database.symbols.get(text).map(Value::from);
        let mut infeasible = Table::new(3);
        let mut nodes = FxHashSet::default();
        let mut daemonsets = Vec::new();
        for it in refused {
            let (Some(daemonset), Some(node)) = (symbol(&it.daemonset), symbol(&it.node)) else {
                continue;
            };
            daemonsets.push(daemonset);
            nodes.insert(node);
            for plugin in it.plugins.iter().filter_map(|plugin| symbol(plugin)) {
                infeasible.push(&[daemonset, node, plugin]);
            }
        }
        daemonsets.sort_unstable();
        daemonsets.dedup();
        infeasible.sort();
        Question {
            daemonsets,
            nodes,
            infeasible,
        }
    }
}

/// The nodes in question, and what is on them.
struct Scope<'q> {
    nodes: &'q FxHashSet<Value>,
    pods: FxHashSet<Value>,
    labels: FxHashSet<Value>,
}

impl<'q> Scope<'q> {
    fn new(facts: &FactBase, derived: &Derived, nodes: &'q FxHashSet<Value>) -> Self {
        let rows = |table: &str| {
            let table = facts.database.tables.get(table);
            table.into_iter().flat_map(Table::iter)
        };
        let is_displaced = |pod: &Value| {
            let displaced = derived.rows("displaced");
            displaced.is_some_and(|displaced| displaced.contains(&[*pod]))
        };
        let on_nodes = rows("assigned").filter_map(|row| match row {
            [pod, node] if nodes.contains(node) => Some(*pod),
            _ => None,
        });
        let pods: FxHashSet<Value> = on_nodes.filter(|pod| !is_displaced(pod)).collect();
        let labels = rows("pod_labels").filter_map(|row| match row {
            [pod, labels] if pods.contains(pod) => Some(*labels),
            _ => None,
        });
        let labels = labels.collect();
        Scope {
            nodes,
            pods,
            labels,
        }
    }

    /// Whether a row is about nothing but what is in question.
    fn keeps(&self, relation: &Relation, row: &[Value]) -> bool {
        let mut cells = relation.columns.iter().zip(row);
        cells.all(|(column, cell)| match column.declared_type.as_str() {
            "Node" => self.nodes.contains(cell),
            "Pod" => self.pods.contains(cell),
            "Labels" => self.labels.contains(cell),
            _ => true,
        })
    }
}

fn collect(facts: &FactBase, program: &Program, supplied: &Supplied) -> Hints {
    let text = |cell: Value| facts.database.symbols.name_of(cell).to_owned();
    let reasons = Reasons::new(program);
    let mut found: BTreeMap<(String, String), Vec<(i64, String)>> = BTreeMap::new();
    let mut hints = Hints::new();
    // Those with the smallest number are the most important.
    for [daemonset, node, place, pod, value, own] in supplied.rows("preempts") {
        let key = (text(daemonset), text(node));
        let hint = hints.entry(key.clone()).or_default();
        hint.priority = own;
        let victims = found.entry(key).or_default();
        victims.push((place, format!("{} (priority {value})", text(pod))));
        hint.preempts.push(text(pod));
    }
    for [daemonset, node, pod, _] in supplied.rows("preempts_against") {
        if let Some(hint) = hints.get_mut(&(text(daemonset), text(node))) {
            hint.against_budgets.push(text(pod));
        }
    }
    for (key, hint) in &mut hints {
        let place = |pod: &String| hint.preempts.iter().position(|victim| victim == pod);
        hint.against_budgets.sort_by_key(place);
        hint.against_budgets.dedup();
        let victims = found.remove(key).unwrap_or_default();
        let names: Vec<String> = victims.into_iter().map(|(_, name)| name).collect();
        let (daemonset, node) = key;
        hint.rule = reasons
            .of("preempts", &[daemonset, node, "", "", "", ""])
            .rule;
        hint.reason = format!(
            "the scheduler may preempt {} on {node} for {daemonset} (priority {})",
            names.join(", "),
            hint.priority
        );
        if !hint.against_budgets.is_empty() {
            let pods = hint.against_budgets.join(", ");
            hint.reason
                .push_str(&format!(", against the budget of {pods}"));
        }
    }
    hints
}
