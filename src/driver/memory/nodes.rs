//! The node lifecycle: which taints a node bears because of its state, and what a node that does
//! not answer means for its pods.

use serde_json::{Value, json};

use super::super::object::{set, set_condition, text};
use super::MemoryCluster;
use crate::input::objects::{Kind, Reference};

/// The taints that follow from a node's state: key, effect.
const OF_STATE: [(&str, &str); 5] = [
    ("node.kubernetes.io/unschedulable", "NoSchedule"),
    ("node.kubernetes.io/unreachable", "NoSchedule"),
    ("node.kubernetes.io/unreachable", "NoExecute"),
    ("node.kubernetes.io/not-ready", "NoSchedule"),
    ("node.kubernetes.io/not-ready", "NoExecute"),
];

/// Gives a node the taints of its state, and takes away those of a state that it is not in.
pub fn taint(node: &mut Value) {
    let cordoned = node.pointer("/spec/unschedulable").and_then(Value::as_bool);
    let conditions = node.pointer("/status/conditions").and_then(Value::as_array);
    let mut conditions = conditions.into_iter().flatten();
    let ready = conditions.find(|condition| text(condition, "/type") == "Ready");
    let ready = ready.map_or("", |condition| text(condition, "/status"));
    let state = match (cordoned == Some(true), ready) {
        (true, "Unknown") => [true, true, true, false, false],
        (true, "False") => [true, false, false, true, true],
        (true, _) => [true, false, false, false, false],
        (false, "Unknown") => [false, true, true, false, false],
        (false, "False") => [false, false, false, true, true],
        (false, _) => [false; 5],
    };
    let known = node.pointer("/spec/taints").and_then(Value::as_array);
    let known = known.cloned().unwrap_or_default();
    let mut taints = known.clone();
    for ((key, effect), holds) in OF_STATE.iter().zip(state) {
        let is_it =
            |taint: &Value| text(taint, "/key") == *key && text(taint, "/effect") == *effect;
        if !holds {
            taints.retain(|taint| !is_it(taint));
        } else if !taints.iter().any(is_it) {
            taints.push(json!({"key": key, "effect": effect}));
        }
    }
    if taints != known {
        set(node, &["spec", "taints"], taints.into());
    }
}

impl MemoryCluster {
    /// The node stops to answer, or answers again.
    ///
    /// Its pods are not ready as long as it does not; those that are being deleted stay until it
    /// answers.
    pub fn set_node_ready(&mut self, node: &str, ready: bool) {
        let reference = Reference::qualified(Kind::Node, node);
        let now = self.now;
        let status = if ready { "True" } else { "Unknown" };
        if self.is_ready(node) == ready {
            return;
        }
        self.edit(&reference, |json| set_condition(json, "Ready", status, now));
        for pod in self.pods_on(node) {
            let held = self.held.contains(&pod) || self.never_ready(&pod);
            let runs = self
                .get(&pod)
                .is_some_and(|pod| pod.text("/status/phase") == "Running");
            if runs && !(ready && held) {
                let status = if ready { "True" } else { "False" };
                self.edit(&pod, |json| set_condition(json, "Ready", status, now));
            }
        }
    }

    /// Whether a node answers; one that says nothing of it does.
    pub fn is_ready(&self, node: &str) -> bool {
        let reference = Reference::qualified(Kind::Node, node);
        let node = self.get(&reference);
        node.is_some_and(|node| !matches!(node.condition("Ready").0, "False" | "Unknown"))
    }

    /// The pods that are bound to a node.
    pub(super) fn pods_on(&self, node: &str) -> Vec<Reference> {
        let pods = self.of_kind(Kind::Pod);
        pods.filter(|pod| pod.text("/spec/nodeName") == node)
            .map(|pod| pod.reference())
            .collect()
    }
}
