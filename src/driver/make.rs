//! What the driver makes: the pod of a DaemonSet for a node, and the record of a template.
//!
//! A pod's name is a function of what must not be there twice: the DaemonSet (its UID), the node,
//! and the revision of the template. Names are unique in the API, so a second pod for the same
//! three cannot be made: not after an answer that was lost, not by a second driver, not by one that
//! was restarted or has not seen its own pod yet. The price is that a pod waits for its
//! predecessor of the same revision to be gone from the API, and not only for it to end. Only a pod
//! that is of no DaemonSet any more, because its labels were changed, may keep a name for ever:
//! then the next name of the series is taken.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::object::{Object, REVISION_HASH, merge, set, text, unset};
use crate::datalog::program::Constant;
use crate::derive::program;
use crate::facts::template_digest;
use crate::input::objects::Kind;

/// How many letters of a name tell it from others: 50 bits.
const LETTERS: usize = 10;
/// Letters and digits that make no words and are not mistaken for each other, as in the names that
/// the API server makes up.
const ALPHABET: &[u8; 32] = b"bcdfghjklmnpqrstvwxz2456789aeioy";
/// A name with its ending has to fit a host name.
const LONGEST_PREFIX: usize = 63 - 1 - LETTERS;
/// The annotation with the controller's own count of template changes.
const TEMPLATE_GENERATION: &str = "/metadata/annotations/deprecated.daemonset.template.generation";

/// The name of a pod of a DaemonSet for a node and a revision: the `number`th of the series.
pub fn pod_name(daemonset: &Object, node: &str, hash: &str, number: u32) -> String {
    name(daemonset, &["pod", node, hash, &number.to_string()])
}

/// The pod of a DaemonSet for a node.
pub fn pod(daemonset: &Object, node: &str, hash: &str, number: u32) -> Object {
    let template = daemonset.json().pointer("/spec/template");
    let mut pod = template.cloned().unwrap_or_default();
    set(
        &mut pod,
        &["metadata", "name"],
        pod_name(daemonset, node, hash, number).into(),
    );
    set(
        &mut pod,
        &["metadata", "namespace"],
        daemonset.namespace().into(),
    );
    set(
        &mut pod,
        &["metadata", "labels", REVISION_HASH],
        hash.into(),
    );
    let generation = daemonset.text(TEMPLATE_GENERATION);
    if !generation.is_empty() {
        let way = ["metadata", "labels", "pod-template-generation"];
        set(&mut pod, &way, generation.into());
    }
    set(
        &mut pod,
        &["metadata", "ownerReferences"],
        json!([owner(daemonset)]),
    );
    unset(&mut pod, &["metadata", "creationTimestamp"]);
    tolerate(&mut pod);
    bind_to(&mut pod, node);
    set(&mut pod, &["status"], json!({"phase": "Pending"}));
    Object::new(Kind::Pod, pod)
}

/// The reference by which a DaemonSet controls what it makes.
pub fn owner(daemonset: &Object) -> Value {
    json!({
        "apiVersion": Kind::DaemonSet.api_version(),
        "kind": Kind::DaemonSet.name(),
        "name": daemonset.name(),
        "uid": daemonset.uid(),
        "controller": true,
        "blockOwnerDeletion": true,
    })
}

/// The record of the template that a DaemonSet has now: the `order`th one, by the `number`th name of
/// a series. As with pods, the name is a function of what is recorded.
pub fn revision(daemonset: &Object, order: i64, number: u32) -> Object {
    let template = daemonset.json().pointer("/spec/template");
    let mut template = template.cloned().unwrap_or_default();
    let labels = template.pointer("/metadata/labels").cloned();
    let digest = template_digest(&template.to_string());
    set(&mut template, &["$patch"], "replace".into());
    let hash = letters(&[daemonset.uid(), &digest, &number.to_string()]);
    let mut revision = json!({
        "metadata": {
            "name": format!("{}-{hash}", prefix(daemonset)),
            "namespace": daemonset.namespace(),
            "ownerReferences": [owner(daemonset)],
        },
        "revision": order,
        "data": {"spec": {"template": template}},
    });
    if let Some(labels) = labels {
        set(&mut revision, &["metadata", "labels"], labels);
    }
    set(
        &mut revision,
        &["metadata", "labels", REVISION_HASH],
        hash.into(),
    );
    Object::new(Kind::ControllerRevision, revision)
}

/// The hash that a record gives its pods; a record without one gives them its name.
pub fn revision_hash(revision: &Object) -> &str {
    revision.label(REVISION_HASH).unwrap_or(revision.name())
}

fn name(daemonset: &Object, parts: &[&str]) -> String {
    let mut all = vec![daemonset.uid()];
    all.extend(parts);
    format!("{}-{}", prefix(daemonset), letters(&all))
}

fn prefix(daemonset: &Object) -> &str {
    let name = daemonset.name();
    let short = name.get(..LONGEST_PREFIX).unwrap_or(name);
    short.trim_end_matches(['-', '.'])
}

/// A few letters that stand for some texts.
fn letters(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    let bytes = digest.finalize();
    let number = bytes
        .iter()
        .take(8)
        .fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    (0..LETTERS)
        .filter_map(|place| ALPHABET.get((number >> (5 * place)) as usize % ALPHABET.len()))
        .map(|letter| char::from(*letter))
        .collect()
}

/// What the controller adds to the tolerations of a template, as the rules say it.
fn tolerate(pod: &mut Value) {
    let known = pod.pointer("/spec/tolerations").and_then(Value::as_array);
    let mut tolerations = known.cloned().unwrap_or_default();
    let host_network = pod.pointer("/spec/hostNetwork").and_then(Value::as_bool);
    for fact in &program().facts {
        let wanted = match program().relation(fact.relation).map(|it| it.name.as_str()) {
            Some("automatic_toleration") => true,
            Some("automatic_host_network_toleration") => host_network == Some(true),
            _ => false,
        };
        if let ([_, Constant::Symbol(key), Constant::Symbol(effect)], true) =
            (fact.values.as_slice(), wanted)
        {
            let toleration = json!({"key": **key, "operator": "Exists", "effect": **effect});
            if !tolerations.contains(&toleration) {
                tolerations.push(toleration);
            }
        }
    }
    set(pod, &["spec", "tolerations"], tolerations.into());
}

/// Lets the scheduler put a pod on one node only, as the controller does.
fn bind_to(pod: &mut Value, node: &str) {
    let terms = json!([{
        "matchFields": [{"key": "metadata.name", "operator": "In", "values": [node]}],
    }]);
    let required = "requiredDuringSchedulingIgnoredDuringExecution";
    let patch = json!({"spec": {"affinity": {"nodeAffinity": {
        required: {"nodeSelectorTerms": terms},
    }}}});
    merge(pod, &patch);
}

/// The node that a pod is on, or that it is made for.
pub fn node_of(pod: &Object) -> &str {
    let node = pod.text("/spec/nodeName");
    if !node.is_empty() {
        return node;
    }
    let terms = "/spec/affinity/nodeAffinity/requiredDuringSchedulingIgnoredDuringExecution/nodeSelectorTerms/0";
    pod.items(&format!("{terms}/matchFields"))
        .find(|field| text(field, "/key") == "metadata.name")
        .map_or("", |field| text(field, "/values/0"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn daemonset(uid: &str) -> Object {
        Object::new(
            Kind::DaemonSet,
            json!({
                "metadata": {"name": "agent", "uid": uid},
                "spec": {"template": {
                    "metadata": {"labels": {"app": "agent"}},
                    "spec": {"containers": [], "tolerations": [{"operator": "Exists"}]},
                }},
            }),
        )
    }

    #[test]
    fn a_name_tells_daemonset_node_and_revision_apart() {
        let name = pod_name(&daemonset("u1"), "n1", "h1", 0);
        assert_eq!(name, pod_name(&daemonset("u1"), "n1", "h1", 0));
        let others = [
            pod_name(&daemonset("u2"), "n1", "h1", 0),
            pod_name(&daemonset("u1"), "n2", "h1", 0),
            pod_name(&daemonset("u1"), "n1", "h2", 0),
            pod_name(&daemonset("u1"), "n1", "h1", 1),
            pod_name(&daemonset("u1"), "n1h", "1", 0),
        ];
        assert!(!others.contains(&name), "{name} {others:?}");
        let long = daemonset("u1").changed(|json| {
            set(json, &["metadata", "name"], "a".repeat(100).into());
        });
        assert_eq!(pod_name(&long, "n1", "h1", 0).len(), 63);
    }

    #[test]
    fn a_pod_is_its_template_on_one_node() {
        let pod = pod(&daemonset("u1"), "n1", "h1", 0);
        assert_eq!(node_of(&pod), "n1");
        assert_eq!(pod.label(REVISION_HASH), Some("h1"));
        assert_eq!(pod.label("app"), Some("agent"));
        assert_eq!(pod.controller_uid(), "u1");
        assert_eq!(pod.items("/spec/tolerations").count(), 7);
    }

    #[test]
    fn a_record_says_what_the_template_says() {
        let daemonset = daemonset("u1");
        let record = revision(&daemonset, 3, 0);
        assert_eq!(record.number("/revision"), Some(3));
        let data = record.json().pointer("/data").map(Value::to_string);
        let template = daemonset
            .json()
            .pointer("/spec/template")
            .map(Value::to_string);
        assert_eq!(
            crate::facts::data_digest(&data.unwrap()),
            template_digest(&template.unwrap())
        );
        assert_ne!(revision(&daemonset, 3, 1).name(), record.name());
    }
}
