//! Remembers decisions: in a small cluster most situations come again.
//!
//! A situation is what the rules look at, and no more: times as far as they matter, counters only
//! by what is newer. That this is enough is tested by deciding some of them anew.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use everynode::driver::{Decide, DecideError, Decision, Object, Rules};
use everynode::input::objects::{Kind, Time};
use everynode::profile::Profile;

/// Every so many decisions that are remembered, one is decided anew.
const SAMPLED: usize = 500;

#[derive(Default)]
pub struct Memory {
    known: HashMap<String, Decision>,
    pub asked: usize,
}

impl Memory {
    /// How many situations there were.
    pub fn situations(&self) -> usize {
        self.known.len()
    }
}

#[derive(Clone)]
pub struct Remembering(pub Rc<RefCell<Memory>>);

impl Decide for Remembering {
    fn decide(&mut self, objects: &[&Object], now: Time) -> Result<Decision, DecideError> {
        let mut memory = self.0.borrow_mut();
        memory.asked += 1;
        let key = situation(objects, now);
        let decide = || {
            Rules {
                profile: Profile::default(),
            }
            .decide(objects, now)
        };
        let Some(known) = memory.known.get(&key) else {
            let decision = decide()?;
            memory.known.insert(key, decision.clone());
            return Ok(decision);
        };
        let mut decision = known.clone();
        actual(&mut decision, objects);
        if memory.asked.is_multiple_of(SAMPLED) {
            let mut anew = decide()?;
            actual(&mut anew, objects);
            assert_eq!(decision, anew, "{key}");
        }
        Ok(decision)
    }
}

/// Counters are as they are now.
fn actual(decision: &mut Decision, objects: &[&Object]) {
    for status in &mut decision.plan.daemonsets {
        let found = objects.iter().find(|it| {
            it.kind() == Kind::DaemonSet && it.reference().qualified_name() == status.daemonset
        });
        let generation = found.unwrap().number("/metadata/generation").unwrap();
        let observed = found.unwrap().number("/status/observedGeneration");
        status
            .status
            .insert("observedGeneration".to_owned(), generation);
        for difference in &mut status.differs {
            if difference.field == "observedGeneration" {
                difference.derived = generation;
                difference.reported = observed.unwrap_or(0);
            }
        }
    }
    for (daemonset, number) in &mut decision.old_numbers {
        let current = decision.current_revisions.get(daemonset);
        let revisions = objects
            .iter()
            .filter(|it| it.kind() == Kind::ControllerRevision);
        let others = revisions.filter(|it| Some(&it.reference().qualified_name()) != current);
        let highest = others
            .filter_map(|revision| revision.number("/revision"))
            .max();
        *number = highest.unwrap_or(*number);
    }
}

fn situation(objects: &[&Object], now: Time) -> String {
    use std::fmt::Write;
    let mut key = String::new();
    let waits = |object: &&&Object| object.number("/spec/minReadySeconds");
    let wait = objects
        .iter()
        .filter_map(|object| waits(&object))
        .max()
        .unwrap_or(0);
    let mut created: Vec<i64> = Vec::new();
    let mut numbers: Vec<i64> = Vec::new();
    for object in objects {
        created.extend(
            object
                .time("/metadata/creationTimestamp")
                .map(|time| time.0),
        );
        numbers.extend(object.number("/revision"));
    }
    created.sort_unstable();
    numbers.sort_unstable();
    for object in objects {
        write!(key, "{}:", object.reference().qualified_name()).unwrap();
        match object.kind() {
            Kind::Node => {
                let json = object.json();
                let parts = ["/metadata/labels", "/spec", "/status"];
                parts.iter().for_each(|part| match json.pointer(part) {
                    Some(part) if !part.is_null() => write!(key, "{}", timeless(part)).unwrap(),
                    _ => {}
                });
            }
            Kind::DaemonSet => {
                let generation = object.number("/metadata/generation");
                let observed = object.number("/status/observedGeneration");
                let mut status = object.json()["status"].clone();
                if let Some(status) = status.as_object_mut() {
                    status.remove("observedGeneration");
                }
                let (spec, late) = (&object.json()["spec"], observed < generation);
                write!(key, "{late}{spec}{status}{}", object.is_terminating()).unwrap();
            }
            Kind::ControllerRevision => {
                let number = object.number("/revision").unwrap();
                let rank = numbers.partition_point(|other| *other < number);
                write!(key, "{rank}{}", object.is_terminating()).unwrap();
            }
            Kind::Pod => {
                let (ready, since) = object.condition("Ready");
                let age = since.map_or(-1, |since| (now.0 - since.0).min(wait));
                let age = if wait == 0 { 0 } else { age };
                let since = object.time("/metadata/creationTimestamp").unwrap();
                let rank = created.partition_point(|other| *other < since.0);
                let (phase, node) = (object.text("/status/phase"), object.text("/spec/nodeName"));
                let ending = object.is_terminating();
                write!(key, "{phase},{node},{ready},{age},{rank},{ending}").unwrap();
            }
            _ => {}
        }
        key.push('\n');
    }
    key
}

/// A node's part without the times of its conditions.
fn timeless(part: &serde_json::Value) -> serde_json::Value {
    let mut part = part.clone();
    if let Some(conditions) = part.get_mut("conditions").and_then(|it| it.as_array_mut()) {
        for condition in conditions {
            condition
                .as_object_mut()
                .unwrap()
                .remove("lastTransitionTime");
        }
    }
    part
}
