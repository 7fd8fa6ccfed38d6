//! From objects to a decision: the same way as from files to a plan.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use thiserror::Error;

use super::object::Object;
use crate::datalog::database::{Database, Table, Value};
use crate::derive::{DeriveError, Options, derive_for, intern_rule_constants, prepare};
use crate::facts::FactBuilder;
use crate::input::objects::Time;
use crate::input::{Input, InputError, load};
use crate::plan::{Plan, RELATIONS, plan};
use crate::profile::Profile;

/// What is to be done, and what the scheduler will make of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The actions of one sync of every DaemonSet.
    pub plan: Plan,
    /// The nodes that the scheduler refuses for a DaemonSet's pod: `namespace/name` and node.
    pub infeasible: BTreeSet<(String, String)>,
    /// Whether the plan takes something away or uses up a budget, so that it must not rest on what
    /// was seen some time ago.
    pub decisive: bool,
    /// The record of the template that a DaemonSet has now, where there is one: both as
    /// `namespace/name`.
    pub current_revisions: BTreeMap<String, String>,
    /// The highest number of the records of other templates of a DaemonSet.
    pub old_numbers: BTreeMap<String, i64>,
}

/// Whoever decides.
pub trait Decide {
    /// Decides for a cluster of these objects at a time.
    ///
    /// # Errors
    /// The objects cannot be read, or the rules cannot be evaluated.
    fn decide(&mut self, objects: &[&Object], now: Time) -> Result<Decision, DecideError>;
}

/// Why nothing could be decided.
#[derive(Debug, Error)]
pub enum DecideError {
    /// The API server gave objects that it should have refused.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Objects(Vec<InputError>),
    /// The rules could not be evaluated.
    #[error(transparent)]
    Derive(#[from] DeriveError),
}

/// Decides by the rules.
#[derive(Debug, Clone)]
pub struct Rules {
    /// The Kubernetes that is judged by.
    pub profile: Profile,
}

/// The facts of objects, ready for the rules.
///
/// # Errors
/// The API server gave objects that it should have refused.
pub fn database(
    objects: &[&Object],
    now: Time,
    profile: &Profile,
) -> Result<Database, DecideError> {
    let mut text = String::from(r#"{"kind":"List","apiVersion":"v1","items":["#);
    for (place, object) in objects.iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        text.push_str(&object.json().to_string());
    }
    text.push_str("]}");
    let input = Input::Stream {
        name: "cluster".to_owned(),
        reader: Box::new(Cursor::new(text)),
    };
    let loaded = load(vec![input], FactBuilder::default);
    if !loaded.problems.is_empty() {
        return Err(DecideError::Objects(loaded.problems));
    }
    let mut builder = loaded.collected;
    builder.set_now(now);
    builder.mention(intern_rule_constants);
    let mut database = builder.finish(profile).database;
    prepare(&mut database);
    Ok(database)
}

impl Decide for Rules {
    fn decide(&mut self, objects: &[&Object], now: Time) -> Result<Decision, DecideError> {
        let database = database(objects, now, &self.profile)?;
        let mut relations = RELATIONS.to_vec();
        relations.extend(["current_revision", "old_revision"]);
        let derived = derive_for(&database, &relations, Options::default())?;
        let name = |cell: &Value| database.symbols.name_of(*cell).to_owned();
        let rows = |relation: &str| derived.table(relation).into_iter().flat_map(Table::iter);
        let mut decision = Decision {
            plan: plan(&database, &derived),
            infeasible: BTreeSet::new(),
            decisive: ["must_delete", "update_create", "update_delete"]
                .into_iter()
                .any(|relation| rows(relation).next().is_some()),
            current_revisions: BTreeMap::new(),
            old_numbers: BTreeMap::new(),
        };
        for row in rows("infeasible") {
            if let [daemonset, node, _] = row {
                decision.infeasible.insert((name(daemonset), name(node)));
            }
        }
        for row in rows("current_revision") {
            if let [daemonset, revision] = row {
                let current = &mut decision.current_revisions;
                current.insert(name(daemonset), name(revision));
            }
        }
        for row in rows("old_revision") {
            if let [daemonset, _, number] = row {
                let highest = decision.old_numbers.entry(name(daemonset)).or_default();
                *highest = (*highest).max(*number);
            }
        }
        Ok(decision)
    }
}
