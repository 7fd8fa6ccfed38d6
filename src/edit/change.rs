//! What an edit does to an object.

use serde_json::{Value, json};

use crate::input::objects::{Kind, Reference};
use crate::input::problems_of;

use super::merge::applied;
use super::patch::{Operation, apply as apply_patch, pointer, setting};
use super::{Change, Edit, Mistake};

/// The taint that stands for cordoning; the node lifecycle controller keeps it in step.
const CORDON_TAINT: (&str, &str) = ("node.kubernetes.io/unschedulable", "NoSchedule");

/// What an edit leaves of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    /// The object; none if it is deleted.
    pub value: Option<Value>,
    /// What is worth knowing about it.
    pub note: Option<String>,
}

/// Carries an edit out on an object, or on nothing where there is none.
///
/// # Errors
/// What kubectl or the API server would refuse.
pub fn carry_out(edit: &Edit, before: Option<&Value>) -> Result<Changed, Mistake> {
    let Edit { target, change, .. } = edit;
    let not_there = || Mistake::NotThere {
        target: target.clone(),
        nearest: None,
    };
    let mut note = None;
    let value = match (change, before) {
        (Change::Add(_), Some(_)) => return Err(Mistake::Already(target.clone())),
        (Change::Add(manifest) | Change::Apply(manifest), None) => manifest.clone(),
        (Change::Delete, Some(_)) => {
            let value = None;
            return Ok(Changed { value, note });
        }
        (Change::Apply(manifest), Some(before)) => {
            let (value, recorded) = applied(before, manifest);
            if !recorded {
                note = Some(format!(
                    "{target} has no record of what was applied before: fields that `{}` does not \
                     mention stay, as with kubectl",
                    edit.asked
                ));
            }
            value
        }
        (_, None) => return Err(not_there()),
        (change, Some(before)) => {
            let operations = operations(change, target, before)?;
            if operations.is_empty() {
                note = Some(format!("`{}` changes nothing about {target}", edit.asked));
            }
            let mut value = before.clone();
            apply_patch(&mut value, &operations).map_err(|reason| Mistake::Patch {
                target: target.clone(),
                reason,
            })?;
            value
        }
    };
    let value = match before {
        Some(before) => counted(target.kind, before, value),
        None => value,
    };
    if let Some(problem) = problems_of(target.kind, &value.to_string())
        .into_iter()
        .next()
    {
        return Err(Mistake::Invalid {
            target: target.clone(),
            problem: Box::new(problem),
        });
    }
    let value = Some(value);
    Ok(Changed { value, note })
}

/// The patch that an edit of an object's fields comes to.
fn operations(
    change: &Change,
    target: &Reference,
    object: &Value,
) -> Result<Vec<Operation>, Mistake> {
    Ok(match change {
        Change::Label { key, value } => {
            let way = ["metadata", "labels", key];
            match object.pointer(&pointer(&way)) {
                Some(present) if present == value => Vec::new(),
                _ => vec![setting(object, &way, value.as_str().into())],
            }
        }
        Change::Unlabel { key } => remove(object, &["metadata", "labels", key]),
        Change::Taint { key, value, effect } => set_taint(object, key, value, effect),
        Change::Untaint { key, effect } => {
            let operations = remove_taints(object, key, effect.as_deref());
            if operations.is_empty() {
                return Err(no_taint(target, object, key, effect.as_deref()));
            }
            operations
        }
        Change::Cordon => cordon(object),
        Change::Uncordon => uncordon(object),
        Change::Patch(operations) => operations.clone(),
        Change::Delete | Change::Add(_) | Change::Apply(_) => Vec::new(),
    })
}

fn remove(object: &Value, way: &[&str]) -> Vec<Operation> {
    let path = pointer(way);
    let there = object.pointer(&path).is_some();
    there
        .then_some(Operation::Remove { path })
        .into_iter()
        .collect()
}

/// The taints of a node, each with its key and effect.
fn taints(node: &Value) -> Vec<(&Value, &str, &str)> {
    let taints = node.pointer("/spec/taints").and_then(Value::as_array);
    let word = |taint, field| {
        Value::get(taint, field)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let taints = taints.into_iter().flatten();
    taints
        .map(|taint| (taint, word(taint, "key"), word(taint, "effect")))
        .collect()
}

/// Sets a taint; one of the same key and effect gets the value.
fn set_taint(node: &Value, key: &str, value: &str, effect: &str) -> Vec<Operation> {
    let mut taint = json!({"key": key, "effect": effect});
    if !value.is_empty()
        && let Some(members) = taint.as_object_mut()
    {
        members.insert("value".to_owned(), value.into());
    }
    let present = taints(node);
    let mut places = present.iter();
    match places.position(|(_, other, of)| (*other, *of) == (key, effect)) {
        None => vec![setting(node, &["spec", "taints", "-"], taint)],
        Some(place) => {
            let old = present
                .get(place)
                .and_then(|(taint, ..)| taint.get("value"));
            let old = old.and_then(Value::as_str).unwrap_or_default();
            match old == value {
                true => Vec::new(),
                false => vec![Operation::Replace {
                    path: pointer(&["spec", "taints", &place.to_string()]),
                    value: taint,
                }],
            }
        }
    }
}

/// Takes taints away, from the last to the first so that the places stay right.
pub fn remove_taints(node: &Value, key: &str, effect: Option<&str>) -> Vec<Operation> {
    let taints = taints(node).into_iter().enumerate().rev();
    taints
        .filter(|(_, (_, other, of))| *other == key && effect.is_none_or(|effect| effect == *of))
        .map(|(place, _)| Operation::Remove {
            path: pointer(&["spec", "taints", &place.to_string()]),
        })
        .collect()
}

fn no_taint(target: &Reference, node: &Value, key: &str, effect: Option<&str>) -> Mistake {
    let taints = taints(node);
    let bears: Vec<String> = taints
        .iter()
        .map(|(_, key, effect)| format!("`{key}:{effect}`"))
        .collect();
    Mistake::NoTaint {
        target: target.clone(),
        taint: match effect {
            Some(effect) => format!("{key}:{effect}"),
            None => key.to_owned(),
        },
        bears: match bears.is_empty() {
            true => "none".to_owned(),
            false => bears.join(", "),
        },
    }
}

fn cordon(node: &Value) -> Vec<Operation> {
    let (key, effect) = CORDON_TAINT;
    let mut operations = Vec::new();
    let mut tainted = node.clone();
    if node.pointer("/spec/unschedulable") != Some(&Value::Bool(true)) {
        let operation = setting(node, &["spec", "unschedulable"], true.into());
        // What the second operation is put into may be made by the first.
        if apply_patch(&mut tainted, std::slice::from_ref(&operation)).is_ok() {
            operations.push(operation);
        }
    }
    operations.extend(set_taint(&tainted, key, "", effect));
    operations
}

/// Takes the mark of cordoning away, and the taint that stands for it.
pub fn uncordon(node: &Value) -> Vec<Operation> {
    let (key, effect) = CORDON_TAINT;
    let mut operations = remove_taints(node, key, Some(effect));
    if node.pointer("/spec/unschedulable") == Some(&Value::Bool(true)) {
        operations.extend(remove(node, &["spec", "unschedulable"]));
    }
    operations
}

/// A changed object with the counts that the API server keeps: a DaemonSet's generation, and that
/// of its template.
fn counted(kind: Kind, before: &Value, mut after: Value) -> Value {
    const TEMPLATE_GENERATION: &str = "deprecated.daemonset.template.generation";
    let differs = |path: &str| before.pointer(path) != after.pointer(path);
    let generation = before
        .pointer("/metadata/generation")
        .and_then(Value::as_i64);
    let annotation = pointer(&["metadata", "annotations", TEMPLATE_GENERATION]);
    let count = before.pointer(&annotation).and_then(Value::as_str);
    let count = count.and_then(|count| count.parse::<i64>().ok());
    let (spec, template) = (differs("/spec"), differs("/spec/template"));
    if kind != Kind::DaemonSet {
        return after;
    }
    if let (true, Some(generation), Some(slot)) =
        (spec, generation, after.pointer_mut("/metadata/generation"))
    {
        *slot = (generation + 1).into();
    }
    if let (true, Some(count), Some(slot)) = (template, count, after.pointer_mut(&annotation)) {
        *slot = (count + 1).to_string().into();
    }
    after
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::grammar;

    fn node() -> Value {
        json!({"kind": "Node", "metadata": {"name": "n1", "labels": {"disktype": "hdd"}},
            "spec": {"taints": [{"key": "a", "effect": "NoSchedule"}, {"key": "b", "effect": "NoSchedule"},
                {"key": "a", "effect": "NoExecute", "value": "x"}]}})
    }

    fn after(edit: Edit) -> Value {
        let changed = carry_out(&edit, Some(&node())).unwrap();
        changed.value.unwrap()
    }

    #[test]
    fn labels_and_taints_change_as_kubectl_changes_them() {
        let labelled = after(grammar::label("n1", "disktype=ssd").unwrap());
        assert_eq!(labelled["metadata"]["labels"], json!({"disktype": "ssd"}));
        let bare = after(grammar::label("n1", "disktype-").unwrap());
        assert_eq!(bare["metadata"]["labels"], json!({}));
        let fewer = after(grammar::taint("n1", "a-").unwrap());
        assert_eq!(
            fewer["spec"]["taints"],
            json!([{"key": "b", "effect": "NoSchedule"}])
        );
        let other = after(grammar::taint("n1", "a=y:NoExecute").unwrap());
        assert_eq!(other["spec"]["taints"][2]["value"], "y");
        let error = carry_out(&grammar::taint("n1", "c-").unwrap(), Some(&node())).unwrap_err();
        assert_eq!(
            error.to_string(),
            "Node n1 bears no taint `c`; it bears `a:NoSchedule`, `b:NoSchedule`, `a:NoExecute`"
        );
    }

    #[test]
    fn cordoning_and_its_taint_go_together() {
        let bare = json!({"kind": "Node", "metadata": {"name": "n1"}});
        let edit = |change| grammar::of_node("cordon", change, "n1").unwrap();
        let cordoned = carry_out(&edit(Change::Cordon), Some(&bare))
            .unwrap()
            .value
            .unwrap();
        assert_eq!(
            cordoned["spec"],
            json!({"unschedulable": true, "taints": [
                {"key": "node.kubernetes.io/unschedulable", "effect": "NoSchedule"}]})
        );
        let again = carry_out(&edit(Change::Cordon), Some(&cordoned)).unwrap();
        assert!(again.note.is_some());
        let uncordoned = carry_out(&edit(Change::Uncordon), Some(&cordoned)).unwrap();
        assert_eq!(uncordoned.value.unwrap()["spec"], json!({"taints": []}));
    }

    #[test]
    fn the_api_server_counts_changes_of_a_daemonset() {
        let before = json!({"kind": "DaemonSet", "metadata": {"name": "a", "generation": 3,
            "annotations": {"deprecated.daemonset.template.generation": "2"}},
            "spec": {"template": {"spec": {"hostNetwork": true}}}});
        let mut after = before.clone();
        after["spec"]["template"]["spec"] = json!({});
        let after = counted(Kind::DaemonSet, &before, after);
        assert_eq!(after["metadata"]["generation"], 4);
        let annotations = &after["metadata"]["annotations"];
        assert_eq!(annotations["deprecated.daemonset.template.generation"], "3");
    }
}
