//! The forecast of a rollout: played in a cluster in memory, with the rules as for a real one.
//!
//! Nodes that do not answer stay so, and pods become ready after their time; what then holds a
//! rollout up is told by `rules/rollout/`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::scenario::Wait;
use super::timeline::Moment;
use super::{Play, ScenarioError};
use crate::datalog::database::Value as Cell;
use crate::derive::supplement::Supplement;
use crate::derive::{Options, derive_for};
use crate::driver::decide::database;
use crate::driver::memory::{Behaviour, MemoryCluster};
use crate::driver::{Object, Settings, SyncError};
use crate::input::objects::{Kind, Reference, Time};
use crate::plan::Action;
use crate::profile::Profile;

/// What becomes of a rollout.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub struct Rollout {
    /// The DaemonSet, `namespace/name`.
    pub daemonset: String,
    /// `RollingUpdate` or `OnDelete`.
    pub strategy: String,
    /// The nodes whose pods are replaced at a time.
    pub waves: Vec<Wave>,
    /// The nodes that use up what may be unavailable in the end, and why.
    pub budget: Vec<User>,
    /// How many pods are not of the current revision in the end.
    pub outdated: usize,
    /// The smallest `maxUnavailable` with which a rollout that is stuck goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unblocked_by: Option<i64>,
}

/// Pods that are replaced at the same time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Wave {
    /// What the wave is: `after 5s`, or a value of the label.
    pub name: String,
    /// The pods that are deleted, with their nodes; for a surge those that are made.
    pub pods: Vec<Placed>,
}

/// A pod on a node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Placed {
    /// The pod, `namespace/name`.
    pub pod: String,
    /// The node.
    pub node: String,
}

/// A node that uses the budget.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct User {
    /// The node.
    pub node: String,
    /// Why, in a word or a few.
    pub reason: String,
}

/// Plays the rollout of a DaemonSet, `namespace/name`.
///
/// # Errors
/// There is no end, or the rules cannot be evaluated.
pub fn rollout(
    objects: Vec<Object>,
    daemonset: &str,
    now: Time,
    profile: &Profile,
) -> Result<Rollout, ScenarioError> {
    let mut cluster = MemoryCluster::new(now, Behaviour::default());
    cluster.load(objects);
    let mut play = Play::new(cluster, profile, Settings::default());
    play.begin(daemonset);
    play.wait(Wait::Quiet)?;
    let moment = play.timeline.steps.pop().unwrap_or_default();
    let found = Reference::qualified(Kind::DaemonSet, daemonset);
    let found = play.cluster.get(&found).cloned();
    let text = |pointer| found.as_ref().map_or("", |it| it.text(pointer)).to_owned();
    let strategy = match text("/spec/updateStrategy/type").as_str() {
        "" => "RollingUpdate".to_owned(),
        other => other.to_owned(),
    };
    let failed = |error: SyncError| ScenarioError::Driver {
        step: daemonset.to_owned(),
        error,
    };
    let budget = budget(&play.cluster, daemonset, profile).map_err(failed)?;
    let (budget, outdated, unblocked_by) = budget;
    let stuck = !outdated.is_empty() && strategy == "RollingUpdate";
    Ok(Rollout {
        daemonset: daemonset.to_owned(),
        strategy,
        waves: waves(&moment, daemonset, now),
        budget,
        outdated: outdated.len(),
        unblocked_by: unblocked_by.filter(|_| stuck),
    })
}

/// The pods to delete by hand, by the value of a label of their nodes.
///
/// # Errors
/// As [`rollout`].
pub fn staged(
    objects: Vec<Object>,
    daemonset: &str,
    key: &str,
    now: Time,
    profile: &Profile,
) -> Result<Vec<Wave>, ScenarioError> {
    let mut cluster = MemoryCluster::new(now, Behaviour::default());
    cluster.load(objects);
    let failed = |error: SyncError| ScenarioError::Driver {
        step: daemonset.to_owned(),
        error,
    };
    let (_, outdated, _) = budget(&cluster, daemonset, profile).map_err(failed)?;
    let mut waves: BTreeMap<String, Vec<Placed>> = BTreeMap::new();
    for placed in outdated {
        let node = Reference::qualified(Kind::Node, &placed.node);
        let value = cluster.get(&node).and_then(|node| node.label(key));
        let name = value.map_or_else(
            || format!("without {key}"),
            |value| format!("{key}={value}"),
        );
        waves.entry(name).or_default().push(placed);
    }
    let waves = waves.into_iter();
    Ok(waves.map(|(name, pods)| Wave { name, pods }).collect())
}

fn waves(moment: &Moment, daemonset: &str, start: Time) -> Vec<Wave> {
    let mut waves: Vec<Wave> = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in &moment.actions {
        let (node, rule) = (entry.action.node(), entry.action.rule());
        let is_update = entry.action.daemonset() == daemonset && rule.starts_with('X');
        if !is_update || !seen.insert(node) {
            continue;
        }
        let time = Time::parse(&entry.time).map_or(0, |time| time.0 - start.0);
        let name = format!("after {time}s");
        let placed = Placed {
            pod: match &entry.action {
                Action::Delete { pod, .. } => pod.clone(),
                Action::Create { .. } => entry.pod().to_owned(),
            },
            node: node.to_owned(),
        };
        match waves.last_mut() {
            Some(wave) if wave.name == name => wave.pods.push(placed),
            _ => waves.push(Wave {
                name,
                pods: vec![placed],
            }),
        }
    }
    waves
}

/// Who uses the budget, the outdated pods, and what would unblock.
type Budget = (Vec<User>, Vec<Placed>, Option<i64>);

fn budget(
    cluster: &MemoryCluster,
    daemonset: &str,
    profile: &Profile,
) -> Result<Budget, SyncError> {
    let objects: Vec<&Object> = cluster.objects().collect();
    let mut facts = database(&objects, cluster.now(), profile)?;
    let supplement = Supplement::named("rollout");
    let mut relations = supplement.needed();
    relations.push("not_updated");
    let derived = derive_for(&facts, &relations, Options::default())
        .map_err(|error| SyncError::Undecided(error.into()))?;
    let supplied = supplement
        .evaluate(&mut facts, &derived)
        .map_err(|error| SyncError::Undecided(error.into()))?;
    let whose = facts.symbols.get(daemonset).map(Cell::from);
    let text = |cell: Cell| facts.symbols.name_of(cell).to_owned();
    let users = supplied
        .rows("uses_budget")
        .filter(|[of, _, _]: &[Cell; 3]| Some(*of) == whose)
        .map(|[_, node, reason]| User {
            node: text(node),
            reason: text(reason),
        });
    let rows = derived
        .table("not_updated")
        .into_iter()
        .flat_map(|table| table.iter());
    let outdated = rows.filter_map(|row| match row {
        [of, node, pod] if Some(*of) == whose => Some(Placed {
            pod: text(*pod),
            node: text(*node),
        }),
        _ => None,
    });
    let unblocked = supplied.rows("unblocked_by");
    let mut unblocked = unblocked.filter(|[of, _]: &[Cell; 2]| Some(*of) == whose);
    let many = unblocked.next().map(|[_, many]| many);
    Ok((users.collect(), outdated.collect(), many))
}
