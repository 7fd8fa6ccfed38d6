//! What the driver knows of the cluster: lists, kept up to date by watches and by the answers to its
//! own calls.

use std::collections::BTreeMap;

use super::cluster::{CallError, Cluster, Event};
use super::object::{Object, set, unset};
use crate::input::objects::{Kind, Reference, Time};

/// The objects that the driver knows.
#[derive(Debug, Clone, Default)]
pub struct View {
    objects: BTreeMap<Reference, Object>,
    versions: BTreeMap<Kind, String>,
    changed: bool,
}

impl View {
    /// Every object, by kind and name.
    pub fn objects(&self) -> impl Iterator<Item = &Object> {
        self.objects.values()
    }

    /// The objects of a kind, by name.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Object> {
        let first = Reference {
            kind,
            namespace: String::new(),
            name: String::new(),
        };
        self.objects
            .range(first..)
            .map(|(_, object)| object)
            .take_while(move |object| object.kind() == kind)
    }

    /// An object.
    pub fn get(&self, what: &Reference) -> Option<&Object> {
        self.objects.get(what)
    }

    /// Whether anything changed since this was asked last.
    pub fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    /// Learns what happened since the last time. A kind that is new, was forgotten, or whose events
    /// are lost is listed.
    pub fn refresh(&mut self, cluster: &mut dyn Cluster) -> Result<(), CallError> {
        for kind in Kind::ALL {
            let watched = match self.versions.get(&kind) {
                Some(version) => cluster.watch(kind, version),
                None => Err(CallError::Expired(kind)),
            };
            match watched {
                Ok(watched) => {
                    watched
                        .events
                        .into_iter()
                        .for_each(|event| self.take(event));
                    self.versions.insert(kind, watched.version);
                }
                Err(CallError::Expired(_)) => self.list(cluster, kind)?,
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Lists the objects of a kind.
    pub fn list(&mut self, cluster: &mut dyn Cluster, kind: Kind) -> Result<(), CallError> {
        // What is known may be wrong until the call has been answered.
        self.versions.remove(&kind);
        let listing = cluster.list(kind)?;
        let listed: BTreeMap<Reference, Object> = listing
            .objects
            .into_iter()
            .map(|object| (object.reference(), object))
            .collect();
        let gone: Vec<Reference> = self
            .of_kind(kind)
            .map(Object::reference)
            .filter(|known| !listed.contains_key(known))
            .collect();
        for reference in gone {
            self.objects.remove(&reference);
            self.changed = true;
        }
        for (reference, object) in listed {
            // A list is consistent: nothing that is known is newer.
            if self.objects.get(&reference) != Some(&object) {
                self.objects.insert(reference, object);
                self.changed = true;
            }
        }
        self.versions.insert(kind, listing.version);
        Ok(())
    }

    /// Takes what is known of a kind for doubtful: it is listed next time.
    pub fn doubt(&mut self, kind: Kind) {
        self.versions.remove(&kind);
    }

    /// Takes all that is known for doubtful.
    pub fn doubt_all(&mut self) {
        self.versions.clear();
    }

    /// Notes an object that a call answered with, or that an event told of, unless something newer
    /// is known of it.
    pub fn put(&mut self, object: Object) {
        let reference = object.reference();
        let known = self.objects.get(&reference);
        if known.is_some_and(|known| known == &object || is_older(&object, known)) {
            return;
        }
        self.objects.insert(reference, object);
        self.changed = true;
    }

    /// Notes an object of which only the status changed, as was decided: nothing else follows from
    /// that. Where more changed meanwhile, it is noted as any other.
    pub fn put_status(&mut self, object: Object) {
        let bare = |object: &Object| {
            object.changed(|json| {
                unset(json, &["status"]);
                unset(json, &["metadata", "resourceVersion"]);
            })
        };
        match self.objects.get_mut(&object.reference()) {
            Some(known) if bare(known) == bare(&object) => *known = object,
            _ => self.put(object),
        }
    }

    /// Notes that an object is being deleted, before any event tells so.
    pub fn note_deletion(&mut self, what: &Reference, now: Time) {
        if let Some(object) = self.objects.get_mut(what)
            && !object.is_terminating()
        {
            *object = object.changed(|json| {
                set(
                    json,
                    &["metadata", "deletionTimestamp"],
                    now.written().into(),
                );
            });
            self.changed = true;
        }
    }

    /// An event may come twice, or after the answer to the call that caused it.
    fn take(&mut self, event: Event) {
        match event {
            Event::Present(object) => self.put(object),
            Event::Gone(object) => {
                let reference = object.reference();
                let known = self.objects.get(&reference);
                // The name may belong to another object by now.
                if known.is_some_and(|known| known.uid() == object.uid()) {
                    self.objects.remove(&reference);
                    self.changed = true;
                }
            }
        }
    }
}

/// Whether an object is an older state of one that is known. Since Kubernetes 1.35 the versions of
/// one object can be compared as numbers.
fn is_older(object: &Object, known: &Object) -> bool {
    let number = |object: &Object| object.version().parse::<u64>().ok();
    object.uid() == known.uid()
        && matches!((number(object), number(known)), (Some(new), Some(old)) if new < old)
}
