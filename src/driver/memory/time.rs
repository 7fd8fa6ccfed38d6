//! What takes time: pods are bound, start, become ready, end; pods of nodes that are gone are
//! collected.

use super::super::make::node_of;
use super::super::object::{Object, set, set_condition, text};
use super::MemoryCluster;
use crate::input::objects::{Kind, Reference, Time};

/// For how many seconds a node has to be gone before its pods are collected.
const QUARANTINE: i64 = 40;

/// What happens to a pod by itself.
enum Next {
    /// It is ready.
    Ready,
    /// It runs, and is not ready.
    Running,
    /// It is gone.
    Gone,
}

impl MemoryCluster {
    /// Lets time pass until then, and everything happen that is due. Says whether anything did.
    pub fn pass_until(&mut self, now: Time) -> bool {
        self.now = self.now.max(now);
        let pods: Vec<Object> = self.of_kind(Kind::Pod).cloned().collect();
        let mut happened = false;
        for pod in pods {
            let reference = pod.reference();
            let Some((due, next)) = self.next_of(&pod) else {
                continue;
            };
            if due > self.now {
                continue;
            }
            happened = true;
            match next {
                Next::Gone => self.remove(&reference),
                Next::Ready => self.edit(&reference, |json| {
                    set(json, &["status", "phase"], "Running".into());
                    set_condition(json, "Ready", "True", due);
                }),
                Next::Running => self.edit(&reference, |json| {
                    set(json, &["status", "phase"], "Running".into());
                    set_condition(json, "Ready", "False", due);
                }),
            }
        }
        happened
    }

    /// When something happens next by itself.
    pub fn next_due(&self) -> Option<Time> {
        let pods = self.of_kind(Kind::Pod);
        pods.filter_map(|pod| self.next_of(pod).map(|(due, _)| due.max(self.now)))
            .min()
    }

    /// Binds the pods of one DaemonSet that wait for a node, where `may` lets them: those of one
    /// only, because what is bound may be in the way of others. Says whether any was bound.
    pub fn schedule(&mut self, may: &dyn Fn(&Object, &str) -> bool) -> bool {
        let waiting = self.of_kind(Kind::Pod).filter(|pod| {
            let node = node_of(pod);
            pod.text("/spec/nodeName").is_empty()
                && !pod.is_terminating()
                && self.get(&Reference::qualified(Kind::Node, node)).is_some()
                && may(pod, node)
        });
        let waiting: Vec<(Reference, String, String)> = waiting
            .map(|pod| {
                let whose = pod.controller_uid().to_owned();
                (pod.reference(), whose, node_of(pod).to_owned())
            })
            .collect();
        let Some((_, first, _)) = waiting.first() else {
            return false;
        };
        let now = self.now;
        for (pod, _, node) in waiting.iter().filter(|(_, whose, _)| whose == first) {
            self.edit(pod, |json| {
                set(json, &["spec", "nodeName"], node.as_str().into());
                set(json, &["status", "startTime"], now.written().into());
                set_condition(json, "PodScheduled", "True", now);
            });
        }
        true
    }

    /// A pod ends in failure.
    pub fn fail(&mut self, pod: &Reference) {
        let now = self.now;
        self.edit(pod, |json| {
            set(json, &["status", "phase"], "Failed".into());
            set_condition(json, "Ready", "False", now);
        });
    }

    /// A pod becomes ready, or ceases to be.
    pub fn set_pod_ready(&mut self, pod: &Reference, ready: bool) {
        let now = self.now;
        if ready {
            self.held.remove(pod);
        } else {
            self.held.insert(pod.clone());
        }
        let status = if ready { "True" } else { "False" };
        if self
            .get(pod)
            .is_some_and(|pod| pod.condition("Ready").0 != status)
        {
            self.edit(pod, |json| {
                set(json, &["status", "phase"], "Running".into());
                set_condition(json, "Ready", status, now);
            });
        }
    }

    /// Whether a pod's image is one of those that never become ready.
    pub(super) fn never_ready(&self, pod: &Reference) -> bool {
        let images = &self.behaviour.never_ready;
        self.get(pod).is_some_and(|pod| {
            pod.items("/spec/containers")
                .any(|container| images.contains(text(container, "/image")))
        })
    }

    /// What happens next to a pod by itself, and when.
    fn next_of(&self, pod: &Object) -> Option<(Time, Next)> {
        let node = pod.text("/spec/nodeName");
        if node.is_empty() {
            return None;
        }
        let reference = pod.reference();
        if self.get(&Reference::qualified(Kind::Node, node)).is_none() {
            let since = self.gone.get(node).copied().unwrap_or(self.now);
            return Some((Time(since.0 + QUARANTINE), Next::Gone));
        }
        if !self.is_ready(node) {
            return None;
        }
        if pod.is_terminating() {
            let end = self.stops.get(&reference).copied();
            let end = end.or_else(|| pod.time("/metadata/deletionTimestamp"));
            return Some((end.unwrap_or(self.now), Next::Gone));
        }
        let outcome = match self.never_ready(&reference) || self.held.contains(&reference) {
            true => Next::Running,
            false => Next::Ready,
        };
        match (pod.text("/status/phase"), pod.condition("Ready").0) {
            ("" | "Pending", _) => {
                let start = pod.time("/status/startTime").unwrap_or(self.now);
                Some((Time(start.0 + self.behaviour.ready_after), outcome))
            }
            // A manifest says that it runs, and no more.
            ("Running", "") => {
                let since = pod.time("/metadata/creationTimestamp");
                Some((since.unwrap_or(self.now), outcome))
            }
            _ => None,
        }
    }
}
