//! Applying a manifest to an object, as `kubectl apply` does.
//!
//! What the manifest says is set; what the manifest that was applied last said and this one does
//! not is taken away; everything else stays, such as what the API server filled in and what
//! controllers wrote. Of an object that no API server has seen (it has no UID) nothing stays.

use serde_json::{Map, Value};

/// Where kubectl keeps what it applied last.
pub const LAST_APPLIED: &str = "kubectl.kubernetes.io/last-applied-configuration";

/// By which field the items of a list are told apart; other lists are replaced as a whole.
fn merge_key(field: &str) -> Option<&'static str> {
    Some(match field {
        "containers"
        | "initContainers"
        | "ephemeralContainers"
        | "env"
        | "volumes"
        | "imagePullSecrets" => "name",
        "volumeMounts" => "mountPath",
        "volumeDevices" => "devicePath",
        "ports" => "containerPort",
        "hostAliases" => "ip",
        "topologySpreadConstraints" => "topologyKey",
        "ownerReferences" => "uid",
        "conditions" => "type",
        _ => return None,
    })
}

/// An object with a manifest applied, and whether the object has a record of what was applied
/// before, without which nothing can be taken away.
pub fn applied(object: &Value, manifest: &Value) -> (Value, bool) {
    if object
        .pointer("/metadata/uid")
        .and_then(Value::as_str)
        .is_none_or(str::is_empty)
    {
        return (manifest.clone(), true);
    }
    let annotation = ["metadata", "annotations", LAST_APPLIED];
    let last = annotation
        .iter()
        .try_fold(object, |value, key| value.get(key));
    let last: Option<Value> = last
        .and_then(Value::as_str)
        .and_then(|text| serde_json::from_str(text).ok());
    let mut result = object.clone();
    merge("", &mut result, last.as_ref(), manifest);
    if last.is_some()
        && let Some(Value::Object(annotations)) = result.pointer_mut("/metadata/annotations")
    {
        annotations.insert(LAST_APPLIED.to_owned(), manifest.to_string().into());
    }
    (result, last.is_some())
}

fn merge(field: &str, value: &mut Value, last: Option<&Value>, new: &Value) {
    match (value, new) {
        (Value::Object(members), Value::Object(new)) => {
            merge_members(members, last.and_then(Value::as_object), new);
        }
        (Value::Array(items), Value::Array(new)) => match merge_key(field) {
            Some(key) => merge_items(field, key, items, last.and_then(Value::as_array), new),
            None => items.clone_from(new),
        },
        (value, new) => *value = new.clone(),
    }
}

fn merge_members(
    members: &mut Map<String, Value>,
    last: Option<&Map<String, Value>>,
    new: &Map<String, Value>,
) {
    for key in last.into_iter().flat_map(Map::keys) {
        if !new.contains_key(key) && key != "annotations" {
            members.remove(key);
        }
    }
    for (key, new) in new {
        let last = last.and_then(|last| last.get(key));
        match members.get_mut(key) {
            _ if new.is_null() => {
                members.remove(key);
            }
            Some(value) => merge(key, value, last, new),
            None => {
                members.insert(key.clone(), new.clone());
            }
        }
    }
}

fn merge_items(
    field: &str,
    key: &str,
    items: &mut Vec<Value>,
    last: Option<&Vec<Value>>,
    new: &[Value],
) {
    let find = |items: &[Value], name: &Value| {
        let mut items = items.iter();
        items.position(|item| item.get(key) == Some(name))
    };
    for name in last.into_iter().flatten().filter_map(|item| item.get(key)) {
        if find(new, name).is_none() {
            items.retain(|item| item.get(key) != Some(name));
        }
    }
    for item in new {
        let Some(name) = item.get(key) else {
            items.push(item.clone());
            continue;
        };
        let last = last.and_then(|last| last.get(find(last, name)?));
        match find(items, name).and_then(|place| items.get_mut(place)) {
            Some(value) => {
                // A volume is of one sort: another sort takes the place of what was there.
                if let ("volumes", Value::Object(members), Value::Object(new)) =
                    (field, &mut *value, item)
                {
                    members.retain(|key, _| new.contains_key(key));
                }
                merge("", value, last, item);
            }
            None => items.push(item.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_applied_before_goes_and_what_others_wrote_stays() {
        let before = json!({"metadata": {"name": "a"}, "spec": {"nodeSelector": {"x": "1"},
            "containers": [{"name": "c", "image": "i:1"}, {"name": "old"}]}});
        let live = json!({"metadata": {"name": "a", "uid": "u",
                "annotations": {"other": "stays", (LAST_APPLIED): before.to_string()}},
            "spec": {"nodeSelector": {"x": "1", "by-others": "1"}, "dnsPolicy": "ClusterFirst",
            "containers": [{"name": "c", "image": "i:1", "pull": "Always"}, {"name": "old"}]}});
        let manifest = json!({"metadata": {"name": "a"}, "spec": {"tolerations": [{"key": "k"}],
            "containers": [{"name": "c", "image": "i:2"}]}});
        let (result, recorded) = applied(&live, &manifest);
        assert!(recorded);
        assert_eq!(
            result["spec"],
            json!({"tolerations": [{"key": "k"}], "dnsPolicy": "ClusterFirst",
                "containers": [{"name": "c", "image": "i:2", "pull": "Always"}]})
        );
        assert_eq!(result["metadata"]["uid"], "u");
        assert_eq!(result["metadata"]["annotations"]["other"], "stays");
    }

    #[test]
    fn a_manifest_takes_the_place_of_a_manifest() {
        let object = json!({"metadata": {"name": "a"}, "spec": {"nodeSelector": {"x": "1"}}});
        let manifest = json!({"metadata": {"name": "a"}, "spec": {}});
        assert_eq!(applied(&object, &manifest), (manifest.clone(), true));
    }
}
