//! Settling: the pods that a plan creates for one DaemonSet count as running for those that depend
//! on it.
//!
//! The rules decide as they always do, over facts in which these pods run already. DaemonSets are
//! taken in the order of their dependencies; those that depend on each other do not count each
//! other's planned pods. Where no DaemonSet that pods are created for depends on another, nothing
//! is derived a second time.

use std::collections::{BTreeMap, BTreeSet};

use crate::datalog::database::{Database, Table, Value};
use crate::derive::focus::derive_about;
use crate::derive::{DeriveError, Derived};
use crate::facts::FactBase;
use crate::facts::planned::PlannedPod;

use super::dependencies::Dependencies;
use super::rows::Reader;
use super::{Action, Plan};

/// The hashes of the current revisions, by DaemonSet: planned pods bear them.
pub type Hashes = BTreeMap<String, String>;

/// The current hashes, of which `current_hash` was derived.
pub fn hashes(facts: &FactBase, derived: &Derived) -> Hashes {
    let reader = Reader::new(&facts.database, derived);
    let rows = reader.rows("current_hash");
    rows.map(|row: [Value; 2]| row.map(|cell| reader.text(cell).to_owned()))
        .map(|[daemonset, hash]| (daemonset, hash))
        .collect()
}

/// Whether a plan creates pods that have inter-pod terms: without, nobody depends on anybody.
pub fn creates_sociable(plan: &Plan, facts: &Database) -> bool {
    let rows = |relation: &str| facts.tables.get(relation).into_iter().flat_map(Table::iter);
    let bearers: BTreeSet<Value> = rows("pod_term")
        .filter_map(|row| row.first().copied())
        .collect();
    let sociable: BTreeSet<&str> = rows("daemonset")
        .filter_map(|row| match row {
            [daemonset, subject] if bearers.contains(subject) => Some(*daemonset),
            _ => None,
        })
        .map(|daemonset| facts.symbols.name_of(daemonset))
        .collect();
    let mut actions = plan.actions.iter();
    actions.any(|action| {
        matches!(action, Action::Create { .. }) && sociable.contains(action.daemonset())
    })
}

/// The pods that a plan creates and that the scheduler lets run.
pub fn runnable(plan: &Plan, hashes: &Hashes) -> Vec<PlannedPod> {
    planned(plan, hashes, |_, feasible| feasible)
}

/// The pods that a plan creates, by DaemonSet and whether the scheduler lets them run.
fn planned(plan: &Plan, hashes: &Hashes, wanted: impl Fn(&str, bool) -> bool) -> Vec<PlannedPod> {
    plan.actions
        .iter()
        .filter_map(|action| match action {
            Action::Create {
                daemonset,
                node,
                feasible,
                ..
            } if wanted(daemonset, *feasible) => Some(PlannedPod {
                daemonset: daemonset.clone(),
                node: node.clone(),
                revision_hash: hashes.get(daemonset).cloned(),
            }),
            _ => None,
        })
        .collect()
}

/// Marks the creates of a plan by what the pods that it creates before them change, and notes the
/// cycles. What was derived of the facts is void then; the facts say what they said.
///
/// # Errors
/// As [`crate::derive::derive_for`].
pub fn settle(
    plan: &mut Plan,
    facts: &mut FactBase,
    dependencies: &Dependencies,
    hashes: &Hashes,
) -> Result<(), DeriveError> {
    let creating: BTreeSet<String> = plan
        .actions
        .iter()
        .filter(|action| matches!(action, Action::Create { .. }))
        .map(|action| action.daemonset().to_owned())
        .collect();
    plan.cycles = dependencies
        .cycles
        .iter()
        .filter(|members| members.iter().any(|member| creating.contains(member)))
        .cloned()
        .collect();
    let reach = Reach::new(dependencies);
    let waiting: Vec<Vec<(String, BTreeSet<String>)>> = reach.waves(&creating);
    let named = waiting.iter().flatten().flat_map(|(_, before)| before);
    let named: BTreeSet<&str> = named.map(String::as_str).collect();
    // Some may turn out feasible only later, so every one of them gets a name.
    let pods = planned(plan, hashes, |daemonset, _| named.contains(daemonset));
    if pods.is_empty() {
        return Ok(());
    }
    facts.name_planned(&pods);
    for wave in waiting {
        let mut groups: BTreeMap<Vec<PlannedPod>, Vec<String>> = BTreeMap::new();
        for (daemonset, before) in wave {
            let pods = planned(plan, hashes, |other, feasible| {
                feasible && before.contains(other)
            });
            groups.entry(pods).or_default().push(daemonset);
        }
        for (pods, daemonsets) in groups {
            if !pods.is_empty() {
                decide(plan, facts, &reach, &pods, &daemonsets)?;
            }
        }
    }
    Ok(())
}

/// Derives what the scheduler refuses while the planned pods run, and marks the creates by it.
fn decide(
    plan: &mut Plan,
    facts: &mut FactBase,
    reach: &Reach<'_>,
    pods: &[PlannedPod],
    daemonsets: &[String],
) -> Result<(), DeriveError> {
    let ids: Vec<Value> = daemonsets
        .iter()
        .filter_map(|name| facts.database.symbols.get(name).map(Value::from))
        .collect();
    let before = facts.add_planned(pods);
    let derived = derive_about(facts, &ids, &["infeasible"]);
    facts.take_back(before);
    let derived = derived?;
    let reader = Reader::new(&facts.database, &derived);
    for action in &mut plan.actions {
        if daemonsets.iter().any(|name| name == action.daemonset()) {
            let names = [action.daemonset(), action.node()];
            let cells = names.map(|name| reader.symbol(name));
            let [Some(daemonset), Some(node)] = cells else {
                continue;
            };
            let blocked_by = super::action::blocked_by(&reader, daemonset, node);
            let after = reach.with_pods(action.daemonset(), pods);
            action.settled(blocked_by, after);
        }
    }
    Ok(())
}

/// Who depends on whom, by required terms, directly and over others; members of one's own cycle
/// left out.
struct Reach<'d> {
    dependencies: &'d Dependencies,
    /// Each DaemonSet with all that it depends on.
    all: BTreeMap<&'d str, BTreeSet<&'d str>>,
}

impl<'d> Reach<'d> {
    fn new(dependencies: &'d Dependencies) -> Self {
        let mut all: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        // Each component stands behind those that it depends on.
        for members in &dependencies.order {
            let mut reached: BTreeSet<&str> = BTreeSet::new();
            for member in members {
                for other in direct(dependencies, member) {
                    reached.insert(other);
                    reached.extend(all.get(other).into_iter().flatten());
                }
            }
            reached.retain(|other| !members.iter().any(|member| member == other));
            for member in members {
                all.insert(member, reached.clone());
            }
        }
        Reach { dependencies, all }
    }

    /// Those that pods are created for and that depend on others that pods are created for: in
    /// waves, each behind those that it depends on.
    fn waves(&self, creating: &BTreeSet<String>) -> Vec<Vec<(String, BTreeSet<String>)>> {
        let mut depth: BTreeMap<&str, usize> = BTreeMap::new();
        let mut waves: Vec<Vec<(String, BTreeSet<String>)>> = Vec::new();
        for members in &self.dependencies.order {
            let Some(reached) = members.first().and_then(|it| self.all.get(it.as_str())) else {
                continue;
            };
            let before: BTreeSet<String> = reached
                .iter()
                .filter(|other| creating.contains(**other))
                .map(|other| (*other).to_owned())
                .collect();
            let deepest = reached.iter().filter_map(|other| depth.get(other)).max();
            let own = deepest.map_or(0, |deepest| deepest + 1);
            for member in members {
                depth.insert(member, own);
                if !before.is_empty() && creating.contains(member) {
                    if waves.len() < own {
                        waves.resize_with(own, Vec::new);
                    }
                    if let Some(wave) = waves.get_mut(own - 1) {
                        wave.push((member.clone(), before.clone()));
                    }
                }
            }
        }
        waves
    }

    /// The DaemonSets that one depends on directly and that some of the pods belong to; where there
    /// is none, those that it depends on over others.
    fn with_pods(&self, daemonset: &str, pods: &[PlannedPod]) -> Vec<String> {
        let owners: BTreeSet<&str> = pods.iter().map(|pod| pod.daemonset.as_str()).collect();
        let direct: BTreeSet<&str> = direct(self.dependencies, daemonset)
            .filter(|other| owners.contains(other))
            .collect();
        let named = if direct.is_empty() { owners } else { direct };
        named.into_iter().map(str::to_owned).collect()
    }
}

/// Those that a DaemonSet has required terms about, others than itself.
fn direct<'d>(dependencies: &'d Dependencies, daemonset: &str) -> impl Iterator<Item = &'d str> {
    let of = daemonset.to_owned();
    dependencies
        .dependencies
        .iter()
        .filter(move |it| it.required && it.daemonset == of && it.other != of)
        .map(|it| it.other.as_str())
}
