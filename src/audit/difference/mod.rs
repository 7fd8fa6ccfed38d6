//! What two records disagree about, and the input facts that the disagreement comes down to.
//!
//! One record proves that a fact holds, the other what refutes every rule for it. So one of the
//! premises of the proof is among what is refuted there, or one of those that are denied here is
//! proved there: the disagreement goes on about that one, until it is about a fact that was given
//! in one record and not in the other. Where a record only looked a fact up, the given facts that
//! the other rests on are compared instead, as far as their objects have changed.

mod side;
mod words;

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;
use serde::Serialize;
use serde_json::Value as Json;

use crate::profile::Profile;

use super::record::{Decision, Header, Record, Step};
use side::Side;
use words::{fact, fits, renamed, text, written};

/// What has changed from one record to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename = "AuditDifference")]
pub struct Difference {
    /// The Kubernetes that the first is judged by, and the second, where they differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kubernetes: Option<[String; 2]>,
    /// Whether they were made by the same rules.
    pub same_rules: bool,
    /// How many objects there are in one of them only, or with other facts.
    pub changed_objects: usize,
    /// The placements about which something else is decided, by DaemonSet and node.
    pub changes: Vec<Change>,
}

/// A placement about which something else is decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The DaemonSet, `namespace/name`.
    pub daemonset: String,
    /// The node.
    pub node: String,
    /// What was decided; none where the DaemonSet or the node was not there.
    pub before: Option<Decided>,
    /// What is decided now.
    pub after: Option<Decided>,
    /// The input facts that it comes down to.
    pub because: Vec<Flip>,
}

/// What is decided about a DaemonSet on a node.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Decided {
    /// Whether the controller wants a pod there.
    pub should_run: bool,
    /// Whether no plugin of the scheduler refuses it there.
    pub feasible: bool,
    /// Both.
    pub eligible: bool,
    /// The plugins that refuse it.
    pub plugins: Vec<String>,
}

/// An input fact that only one of the records has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Flip {
    /// `added` or `removed`.
    pub change: &'static str,
    /// The fact: the relation, then the cells.
    pub fact: String,
    /// What it says.
    pub text: String,
    /// The object that it is read from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// The field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

/// Compares two records.
pub fn difference(before: &Record, after: &Record) -> Difference {
    let sides = [Side::new(before), Side::new(after)];
    let places: BTreeSet<(&str, &str)> = sides
        .iter()
        .flat_map(|side| side.decisions.keys().copied())
        .collect();
    let mut changes = Vec::new();
    for place in places {
        let [before, after] = sides.each_ref().map(|side| side.decided(place));
        let verdict = |decided: &Option<Decided>| {
            decided
                .as_ref()
                .map(|it| (it.should_run, it.feasible, it.eligible))
        };
        if verdict(&before) == verdict(&after) {
            continue;
        }
        changes.push(Change {
            daemonset: place.0.to_owned(),
            node: place.1.to_owned(),
            before,
            after,
            because: Dispute::new(&sides, place).because(),
        });
    }
    let profiles = [before, after].map(|record| profile(&record.header));
    let [first, second] = &sides;
    let names = first.objects.keys().chain(second.objects.keys());
    let names: BTreeSet<&String> = names.collect();
    let changed = names
        .iter()
        .filter(|name| first.objects.get(**name) != second.objects.get(**name));
    Difference {
        kubernetes: (before.header.kubernetes != after.header.kubernetes
            || before.header.feature_gates != after.header.feature_gates)
            .then_some(profiles),
        same_rules: before.header.rules == after.header.rules,
        changed_objects: changed.count(),
        changes,
    }
}

/// The version, and the feature gates that are not at their defaults.
fn profile(header: &Header) -> String {
    let gates = header.feature_gates.iter();
    let gates: Vec<String> = gates.map(|(gate, on)| format!("{gate}={on}")).collect();
    let version = header.kubernetes.parse().ok();
    let profile = version.and_then(|version| Profile::with_gates(version, &gates.join(",")).ok());
    profile.map_or_else(|| header.kubernetes.clone(), |profile| profile.to_string())
}

/// The disagreement about one placement.
struct Dispute<'s, 'r> {
    sides: &'s [Side<'r>; 2],
    node: &'s str,
    /// For each side, the decision, and the node that its steps speak of.
    decisions: [Option<(&'r Decision, &'r str)>; 2],
    found: BTreeSet<Flip>,
    seen: FxHashSet<(usize, usize)>,
}

impl<'s, 'r> Dispute<'s, 'r> {
    fn new(sides: &'s [Side<'r>; 2], place: (&'s str, &'s str)) -> Self {
        Dispute {
            sides,
            node: place.1,
            decisions: sides
                .each_ref()
                .map(|side| side.decisions.get(&place).copied()),
            found: BTreeSet::new(),
            seen: FxHashSet::default(),
        }
    }

    fn because(mut self) -> Vec<Flip> {
        let [before, after] = self.decisions;
        match (before, after) {
            (Some((before, _)), Some((after, _))) => {
                for (before, after) in before.steps.iter().zip(&after.steps).take(2) {
                    let holds = |side: usize, step: usize| {
                        self.step(side, step)
                            .is_some_and(|step| step.fact.is_some())
                    };
                    match (holds(0, *before), holds(1, *after)) {
                        (true, false) => self.follow(0, *before, *after),
                        (false, true) => self.follow(1, *after, *before),
                        _ => {}
                    }
                }
            }
            // The DaemonSet or the node is in one of them only.
            (Some((decision, _)), None) => self.compare_entities(0, decision),
            (None, Some((decision, _))) => self.compare_entities(1, decision),
            (None, None) => {}
        }
        self.found.into_iter().collect()
    }

    fn step(&self, side: usize, step: usize) -> Option<&'r Step> {
        self.sides.get(side)?.step(step)
    }

    /// The words of a step, with the name of the node that this is about.
    fn words(&self, side: usize, step: &Step) -> Vec<Json> {
        let words = step.fact.as_ref().or(step.not.as_ref());
        let decision = self.decisions.get(side).copied().flatten();
        let first = decision.map_or("", |(_, first)| first);
        renamed(words.map_or(&[][..], Vec::as_slice), first, self.node)
    }

    /// `side` proves by `step` what the other side denies by `denial`.
    fn follow(&mut self, side: usize, step: usize, denial: usize) {
        let other = 1 - side;
        let (Some(proved), Some(denied)) = (self.step(side, step), self.step(other, denial)) else {
            return;
        };
        if !self.seen.insert((side, step)) {
            return;
        }
        if proved.rule.is_none() {
            self.flip(side, proved);
            return;
        }
        let mut followed = false;
        for premise in &proved.premises {
            let Some(here) = self.step(side, *premise) else {
                continue;
            };
            let words = self.words(side, here);
            for reason in &denied.premises {
                let Some(there) = self.step(other, *reason) else {
                    continue;
                };
                let others = self.words(other, there);
                match (here.fact.is_some(), there.fact.is_some()) {
                    (true, false) if fits(&others, &words) => {
                        self.follow(side, *premise, *reason);
                        followed = true;
                    }
                    (false, true) if fits(&words, &others) => {
                        self.follow(other, *reason, *premise);
                        followed = true;
                    }
                    _ => {}
                }
            }
        }
        if !followed {
            self.compare_given(side, &proved.premises);
            self.compare_given(other, &denied.premises);
        }
    }

    /// The given facts that steps of a side rest on, where the other side has not the same: their
    /// objects have changed, and it knows nothing of them.
    fn compare_given(&mut self, side: usize, steps: &[usize]) {
        let Some(others) = self.sides.get(1 - side) else {
            return;
        };
        let first = self.decisions.get(1 - side).copied().flatten();
        let first = first.map_or("", |(_, first)| first);
        let mut open = steps.to_vec();
        while let Some(number) = open.pop() {
            if !self.seen.insert((side, number)) {
                continue;
            }
            let Some(step) = self.step(side, number) else {
                continue;
            };
            open.extend(&step.premises);
            let Some(object) = step.object.as_ref().filter(|_| step.fact.is_some()) else {
                continue;
            };
            let here = self
                .sides
                .get(side)
                .and_then(|side| side.objects.get(object));
            let is_changed = object == "Profile" || here != others.objects.get(object);
            let words = renamed(&self.words(side, step), self.node, first);
            if is_changed && !others.facts.contains(&written(&words)) {
                self.flip(side, step);
            }
        }
    }

    /// That there is the DaemonSet, or the node, where the other side has none.
    fn compare_entities(&mut self, side: usize, decision: &'r Decision) {
        let others = self.sides.get(1 - side);
        let names = [
            format!("DaemonSet {}", decision.daemonset),
            format!("Node {}", self.node),
        ];
        for name in names {
            if others.is_some_and(|others| !others.objects.contains_key(&name)) {
                self.found.insert(Flip {
                    change: change(side),
                    text: format!("there is the {name}"),
                    fact: String::new(),
                    object: Some(name),
                    field: None,
                });
            }
        }
    }

    fn flip(&mut self, side: usize, step: &Step) {
        let words = self.words(side, step);
        let renamed_object = |object: &String| match object.strip_prefix("Node ") {
            Some(_) => format!("Node {}", self.node),
            None => object.clone(),
        };
        self.found.insert(Flip {
            change: change(side),
            fact: fact(&words),
            text: text(&words),
            object: step.object.as_ref().map(renamed_object),
            field: step.field.clone(),
        });
    }
}

/// What a fact of one side only is to somebody who goes from the first to the second.
fn change(side: usize) -> &'static str {
    match side {
        0 => "removed",
        _ => "added",
    }
}
