//! What must hold, told without the rules: by an obvious look at the objects of a cluster.

use std::collections::{BTreeMap, BTreeSet};

use everynode::driver::Object;
use everynode::driver::make::node_of;
use everynode::driver::memory::MemoryCluster;
use everynode::driver::object::REVISION_HASH;
use everynode::input::objects::{Kind, Reference};
use serde_json::Value;

/// Looks at every call that has an effect, and notes what must not be.
#[derive(Debug, Default)]
pub struct Checker {
    pub wrong: Vec<String>,
}

/// The pods of a DaemonSet that neither have ended nor are ending, by node.
pub fn living(cluster: &MemoryCluster, daemonset: &Object) -> BTreeMap<String, Vec<Object>> {
    let mut living: BTreeMap<String, Vec<Object>> = BTreeMap::new();
    for pod in cluster.of_kind(Kind::Pod) {
        let ended = matches!(pod.text("/status/phase"), "Failed" | "Succeeded");
        if pod.controller_uid() == daemonset.uid() && !pod.is_terminating() && !ended {
            let node = node_of(pod).to_owned();
            living.entry(node).or_default().push(pod.clone());
        }
    }
    living
}

/// Whether a pod may be put on a node, and whether one that is there may stay: as far as the
/// random clusters go.
pub fn verdict(daemonset: &Object, node: &Object) -> (bool, bool) {
    let spec = "/spec/template/spec";
    let wanted = daemonset.text(&format!("{spec}/nodeSelector/tier"));
    let selected = wanted.is_empty() || node.label("tier") == Some(wanted);
    let everything = daemonset
        .items(&format!("{spec}/tolerations"))
        .any(|toleration| toleration["operator"] == "Exists" && toleration["key"].is_null());
    let tolerated = |taint: &Value| {
        let key = taint["key"].as_str().unwrap();
        let automatic = match taint["effect"].as_str().unwrap() {
            "NoExecute" => key.starts_with("node.kubernetes.io/"),
            _ => key == "node.kubernetes.io/unschedulable",
        };
        everything || automatic
    };
    let taints: Vec<&Value> = node.items("/spec/taints").collect();
    let put = taints.iter().all(|taint| tolerated(taint));
    let stay = taints
        .iter()
        .all(|taint| tolerated(taint) || taint["effect"] != "NoExecute");
    (selected && put, selected && stay)
}

/// The nodes that should have a pod.
pub fn wanted(cluster: &MemoryCluster, daemonset: &Object) -> BTreeSet<String> {
    let nodes = cluster.of_kind(Kind::Node);
    nodes
        .filter(|node| verdict(daemonset, node).0)
        .map(|node| node.name().to_owned())
        .collect()
}

/// Whether a pod has been ready for long enough.
pub fn available(cluster: &MemoryCluster, daemonset: &Object, pod: &Object) -> bool {
    let wait = daemonset.number("/spec/minReadySeconds").unwrap_or(0);
    match pod.condition("Ready") {
        ("True", Some(since)) => since.0 + wait <= cluster.now().0,
        _ => false,
    }
}

/// A limit of the update strategy, for a number of wanted nodes.
fn limit(daemonset: &Object, name: &str, absent: i64, wanted: usize) -> i64 {
    let field = format!("/spec/updateStrategy/rollingUpdate/{name}");
    match daemonset.json().pointer(&field) {
        None => absent,
        Some(Value::String(percent)) => {
            let percent: i64 = percent.trim_end_matches('%').parse().unwrap();
            (percent * wanted as i64 + 99) / 100
        }
        Some(number) => number.as_i64().unwrap(),
    }
}

impl Checker {
    /// The driver made an object.
    pub fn made(&mut self, cluster: &MemoryCluster, made: &Object) {
        if made.kind() != Kind::Pod {
            return;
        }
        let alike = |pod: &&Object| {
            pod.controller_uid() == made.controller_uid()
                && node_of(pod) == node_of(made)
                && pod.label(REVISION_HASH) == made.label(REVISION_HASH)
        };
        if cluster.of_kind(Kind::Pod).filter(alike).count() != 1 {
            self.wrong.push(format!("{} was made twice", made.name()));
        }
        let Some(daemonset) = owner(cluster, made) else {
            return;
        };
        let living = living(cluster, &daemonset);
        let wanted = wanted(cluster, &daemonset).len();
        let surge = limit(&daemonset, "maxSurge", 0, wanted);
        let here = &living[node_of(made)];
        if surge == 0 && here.len() > 1 {
            self.wrong
                .push(format!("{} was made beside another pod", made.name()));
        }
        let beside = here.iter().find(|pod| pod.name() != made.name());
        if beside.is_some_and(|pod| available(cluster, &daemonset, pod)) {
            // Nodes whose second pod is not available yet use the surge. Where the first one is
            // not available either, nothing is at risk.
            let used = living.values().filter(|pods| {
                let available = pods
                    .iter()
                    .filter(|pod| available(cluster, &daemonset, pod));
                (1..pods.len()).contains(&available.count())
            });
            let used = used.count();
            if used as i64 > surge {
                self.wrong
                    .push(format!("{used} nodes have a second pod, {surge} may"));
            }
        }
    }

    /// The driver deleted an object.
    pub fn deleted(&mut self, cluster: &MemoryCluster, before: &Object) {
        let (Some(daemonset), false) = (owner(cluster, before), before.is_terminating()) else {
            return;
        };
        let node = Reference::qualified(Kind::Node, node_of(before));
        let Some(node) = cluster.get(&node) else {
            return;
        };
        let runs = before.text("/status/phase") == "Running";
        let (put, stay) = verdict(&daemonset, node);
        if !runs || !stay || !available(cluster, &daemonset, before) {
            return;
        }
        // It worked, and might have stayed: this is an update, or it is not the only one there.
        let living = living(cluster, &daemonset);
        let others = living.get(node.name()).map_or(&[][..], Vec::as_slice);
        let wanted = wanted(cluster, &daemonset);
        let surge = limit(&daemonset, "maxSurge", 0, wanted.len());
        if surge > 0 {
            let relieved = others.iter().any(|pod| available(cluster, &daemonset, pod));
            if put && !relieved {
                let wrong = format!("{} was deleted before there was a new one", before.name());
                self.wrong.push(wrong);
            }
            return;
        }
        let serves = |node: &String| {
            let pods = living.get(node).map_or(&[][..], Vec::as_slice);
            pods.iter().any(|pod| available(cluster, &daemonset, pod))
        };
        let down = wanted.iter().filter(|node| !serves(node)).count();
        let may = limit(&daemonset, "maxUnavailable", 1, wanted.len()).max(1);
        if put && others.is_empty() && down as i64 > may {
            self.wrong
                .push(format!("{down} nodes have no available pod, {may} may"));
        }
    }

    /// Nothing is left to do, and nothing is going on any more.
    pub fn quiet(&mut self, cluster: &MemoryCluster) {
        for daemonset in cluster.of_kind(Kind::DaemonSet) {
            let living = living(cluster, daemonset);
            let wanted = wanted(cluster, daemonset);
            for (node, pods) in &living {
                let found = cluster.get(&Reference::qualified(Kind::Node, node));
                let Some(found) = found else {
                    self.wrong
                        .push(format!("a pod is on {node}, which is not there"));
                    continue;
                };
                if !verdict(daemonset, found).1 {
                    self.wrong
                        .push(format!("a pod is on {node}, where it may not stay"));
                }
                // The second pod of an update may be one that never becomes ready.
                let surge = limit(daemonset, "maxSurge", 0, wanted.len());
                let ready = pods.iter().filter(|pod| pod.condition("Ready").0 == "True");
                if pods.len() > 1 && (surge == 0 || ready.count() > 1) || pods.len() > 2 {
                    self.wrong
                        .push(format!("{} pods are on {node}", pods.len()));
                }
            }
            for node in &wanted {
                let answers = cluster.is_ready(node);
                let there = cluster
                    .of_kind(Kind::Pod)
                    .any(|pod| pod.controller_uid() == daemonset.uid() && node_of(pod) == node);
                if !(living.contains_key(node) || !answers && there) {
                    self.wrong.push(format!("{node} has no pod"));
                }
            }
        }
    }
}

fn owner(cluster: &MemoryCluster, pod: &Object) -> Option<Object> {
    let daemonsets = cluster.of_kind(Kind::DaemonSet);
    let mut owners = daemonsets.filter(|daemonset| daemonset.uid() == pod.controller_uid());
    owners.next().cloned()
}
