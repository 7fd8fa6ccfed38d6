//! A cluster in memory: an API server, and around it what else works on a cluster and matters to
//! DaemonSets.
//!
//! ```text
//! mod    the API server: objects, versions, events          (the trait that the driver sees)
//! nodes  the node lifecycle: taints of nodes that are cordoned or not ready
//! time   what takes time: pods start, become ready, end; pods of nodes that are gone are collected
//! ```
//!
//! Time passes only when it is told to. Nothing is random: what is made next follows from what was
//! done before.

pub mod nodes;
pub mod time;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::cluster::{CallError, Cluster, Event, Listing, Watched};
use super::object::{Object, merge, set, text, unset};
use crate::input::objects::{Kind, Reference, Time};

/// How pods behave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Behaviour {
    /// After how many seconds on its node a pod is ready.
    pub ready_after: i64,
    /// After how many seconds a pod that is deleted has ended, unless its grace period is shorter.
    pub stop_after: i64,
    /// Images whose pods run and never become ready.
    pub never_ready: BTreeSet<String>,
}

impl Default for Behaviour {
    fn default() -> Self {
        Behaviour {
            ready_after: 5,
            stop_after: 2,
            never_ready: BTreeSet::new(),
        }
    }
}

/// A cluster in memory.
#[derive(Debug, Clone)]
pub struct MemoryCluster {
    now: Time,
    behaviour: Behaviour,
    objects: BTreeMap<Reference, Object>,
    version: u64,
    uids: u64,
    events: BTreeMap<Kind, Vec<(u64, Event)>>,
    /// The version from which the events of a kind are still known.
    known_from: BTreeMap<Kind, u64>,
    /// When pods that are being deleted have ended.
    stops: BTreeMap<Reference, Time>,
    /// Since when nodes that pods are on are not there any more.
    gone: BTreeMap<String, Time>,
    /// Pods that were told not to be ready.
    held: BTreeSet<Reference>,
}

impl MemoryCluster {
    /// A cluster with nothing in it.
    pub fn new(now: Time, behaviour: Behaviour) -> Self {
        MemoryCluster {
            now,
            behaviour,
            objects: BTreeMap::new(),
            version: 0,
            uids: 0,
            events: BTreeMap::new(),
            known_from: BTreeMap::new(),
            stops: BTreeMap::new(),
            gone: BTreeMap::new(),
            held: BTreeSet::new(),
        }
    }

    /// Puts objects in as they are, and fills in what the API server would: UIDs, times. A DaemonSet
    /// without a UID gets the one by which its pods name it.
    pub fn load(&mut self, objects: Vec<Object>) {
        let mut named: BTreeMap<String, String> = BTreeMap::new();
        for object in &objects {
            for owner in object.items("/metadata/ownerReferences") {
                if text(owner, "/kind") == Kind::DaemonSet.name() {
                    let name = format!("{}/{}", object.namespace(), text(owner, "/name"));
                    let uid = text(owner, "/uid").to_owned();
                    named.entry(name).or_insert(uid);
                }
            }
        }
        for object in objects {
            let reference = object.reference();
            let uid = named.get(&reference.qualified_name());
            let uid = uid.filter(|_| object.kind() == Kind::DaemonSet).cloned();
            let object = self.complete(object, uid);
            self.write(object);
        }
        let pods = self.of_kind(Kind::Pod);
        let nodes = pods.map(|pod| pod.text("/spec/nodeName"));
        let gone = nodes.filter(|node| {
            let node = Reference::qualified(Kind::Node, node);
            !node.name.is_empty() && !self.objects.contains_key(&node)
        });
        let gone: Vec<String> = gone.map(str::to_owned).collect();
        for node in gone {
            self.gone.entry(node).or_insert(self.now);
        }
    }

    /// The time.
    pub fn now(&self) -> Time {
        self.now
    }

    /// An object.
    pub fn get(&self, what: &Reference) -> Option<&Object> {
        self.objects.get(what)
    }

    /// Every object, by kind and name.
    pub fn objects(&self) -> impl Iterator<Item = &Object> {
        self.objects.values()
    }

    /// The objects of a kind, by name.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Object> {
        let objects = self.objects.values();
        objects.filter(move |object| object.kind() == kind)
    }

    /// Forgets what happened until now: who watches from before has to list.
    pub fn forget_events(&mut self) {
        self.events.clear();
        for kind in Kind::ALL {
            self.known_from.insert(kind, self.version);
        }
    }

    /// Puts an object in the place of the one of its name, or makes it, whatever it says.
    pub fn put(&mut self, object: Object) {
        let object = self.complete(object, None);
        self.write(object);
    }

    /// Takes an object away at once, and what belongs to it.
    pub fn remove(&mut self, what: &Reference) {
        if let Some(object) = self.objects.remove(what) {
            self.version += 1;
            let events = self.events.entry(what.kind).or_default();
            events.push((self.version, Event::Gone(object.clone())));
            self.stops.remove(what);
            self.held.remove(what);
            match what.kind {
                Kind::DaemonSet => self.collect(object.uid()),
                Kind::Node => {
                    self.gone.insert(what.name.clone(), self.now);
                }
                _ => {}
            }
        }
    }

    /// Deletes what a DaemonSet that is gone controls.
    fn collect(&mut self, uid: &str) {
        let owned = self
            .objects
            .values()
            .filter(|it| it.controller_uid() == uid);
        let owned: Vec<(Reference, String)> = owned
            .map(|object| (object.reference(), object.uid().to_owned()))
            .collect();
        for (reference, uid) in owned {
            // It is there, and has that UID.
            let _ = self.delete(&reference, &uid);
        }
    }

    /// What the API server fills in when an object is made.
    fn complete(&mut self, object: Object, uid: Option<String>) -> Object {
        let now = self.now.written();
        object.changed(|json| {
            if text(json, "/metadata/uid").is_empty() {
                self.uids += 1;
                let made = || format!("00000000-0000-4000-8000-{:012x}", self.uids);
                let uid = uid.unwrap_or_else(made);
                set(json, &["metadata", "uid"], uid.into());
            }
            if text(json, "/metadata/creationTimestamp").is_empty() {
                set(json, &["metadata", "creationTimestamp"], now.clone().into());
            }
            if object.kind() == Kind::DaemonSet && json.pointer("/metadata/generation").is_none() {
                set(json, &["metadata", "generation"], 1.into());
            }
            if object.kind() == Kind::Pod
                && !text(json, "/spec/nodeName").is_empty()
                && text(json, "/status/startTime").is_empty()
            {
                set(json, &["status", "startTime"], now.into());
            }
        })
    }

    /// Stores an object in a new version, if it says something new.
    fn write(&mut self, object: Object) -> Object {
        let reference = object.reference();
        let known = self.objects.get(&reference);
        let object = match object.kind() {
            Kind::Node => object.changed(nodes::taint),
            Kind::DaemonSet => match known {
                Some(known) => counted(known, object),
                None => object,
            },
            _ => object,
        };
        if known == Some(&object) {
            return object;
        }
        self.version += 1;
        let version = self.version.to_string();
        let object = object.changed(|json| {
            set(json, &["metadata", "resourceVersion"], version.into());
        });
        let event = Event::Present(object.clone());
        let events = self.events.entry(reference.kind).or_default();
        events.push((self.version, event));
        if reference.kind == Kind::Node {
            self.gone.remove(&reference.name);
        }
        self.objects.insert(reference, object.clone());
        object
    }

    /// Changes an object, if it is there.
    fn edit(&mut self, what: &Reference, change: impl FnOnce(&mut Value)) {
        if let Some(object) = self.objects.get(what) {
            let changed = object.changed(change);
            self.write(changed);
        }
    }

    fn checked(&self, what: &Reference, patch: &Value) -> Result<&Object, CallError> {
        let known = self.objects.get(what);
        let known = known.ok_or_else(|| CallError::NotFound(what.clone()))?;
        let wants = |pointer: &str, is: &str| {
            let wanted = text(patch, pointer);
            wanted.is_empty() || wanted == is
        };
        let fits = wants("/metadata/uid", known.uid())
            && wants("/metadata/resourceVersion", known.version());
        match fits {
            true => Ok(known),
            false => Err(CallError::Conflict(what.clone())),
        }
    }
}

/// A DaemonSet with its generation, which counts the changes of what it asks for.
fn counted(known: &Object, object: Object) -> Object {
    let generation = |object: &Object| object.number("/metadata/generation").unwrap_or(0);
    let (old, new) = (generation(known), generation(&object));
    if old != new || known.json().get("spec") == object.json().get("spec") {
        return object;
    }
    object.changed(|json| set(json, &["metadata", "generation"], (old + 1).into()))
}

impl Cluster for MemoryCluster {
    fn list(&mut self, kind: Kind) -> Result<Listing, CallError> {
        Ok(Listing {
            objects: self.of_kind(kind).cloned().collect(),
            version: self.version.to_string(),
        })
    }

    fn watch(&mut self, kind: Kind, since: &str) -> Result<Watched, CallError> {
        let since: u64 = since.parse().map_err(|_| CallError::Expired(kind))?;
        if self.known_from.get(&kind).is_some_and(|from| since < *from) {
            return Err(CallError::Expired(kind));
        }
        let events = self.events.get(&kind).map_or(&[][..], Vec::as_slice);
        let start = events.partition_point(|(version, _)| *version <= since);
        let news = events.iter().skip(start);
        Ok(Watched {
            events: news.map(|(_, event)| event.clone()).collect(),
            version: self.version.to_string(),
        })
    }

    fn create(&mut self, object: Object) -> Result<Object, CallError> {
        let reference = object.reference();
        if self.objects.contains_key(&reference) {
            return Err(CallError::AlreadyExists(reference));
        }
        let object = object.changed(|json| {
            for field in ["uid", "resourceVersion", "creationTimestamp"] {
                unset(json, &["metadata", field]);
            }
        });
        let object = self.complete(object, None);
        Ok(self.write(object))
    }

    fn delete(&mut self, what: &Reference, uid: &str) -> Result<(), CallError> {
        let object = self.checked(what, &json!({"metadata": {"uid": uid}}))?;
        if what.kind != Kind::Pod || object.text("/spec/nodeName").is_empty() {
            self.remove(what);
            return Ok(());
        }
        if object.is_terminating() {
            return Ok(());
        }
        let grace = object.number("/spec/terminationGracePeriodSeconds");
        let grace = grace.unwrap_or(30);
        let takes = match object.text("/status/phase") {
            "Succeeded" | "Failed" => 0,
            _ => self.behaviour.stop_after.min(grace),
        };
        self.stops.insert(what.clone(), Time(self.now.0 + takes));
        let end = Time(self.now.0 + grace).written();
        self.edit(what, |json| {
            set(json, &["metadata", "deletionTimestamp"], end.into())
        });
        Ok(())
    }

    fn patch(&mut self, what: &Reference, patch: &Value) -> Result<Object, CallError> {
        let changed = self
            .checked(what, patch)?
            .changed(|json| merge(json, patch));
        Ok(self.write(changed))
    }

    fn update_status(&mut self, what: &Reference, patch: &Value) -> Result<Object, CallError> {
        let status = patch.get("status").cloned().unwrap_or_default();
        let known = self.checked(what, patch)?;
        let changed = known.changed(|json| merge(json, &json!({"status": status})));
        Ok(self.write(changed))
    }
}
