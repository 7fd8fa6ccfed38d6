//! Objects as the API server has them: JSON, shared between whoever looks at them.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::input::objects::{Kind, Reference, Time};

/// The label that tells which revision a pod or a record is of.
pub const REVISION_HASH: &str = "controller-revision-hash";

/// An object. Copies share their content until one of them is changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Object {
    kind: Kind,
    json: Arc<Value>,
}

impl Object {
    /// An object of a kind, with what the API server fills in where it is absent: kind, version of
    /// the API, and namespace.
    pub fn new(kind: Kind, mut json: Value) -> Self {
        set(&mut json, &["kind"], kind.name().into());
        set(&mut json, &["apiVersion"], kind.api_version().into());
        if kind.is_namespaced() && text(&json, "/metadata/namespace").is_empty() {
            set(&mut json, &["metadata", "namespace"], "default".into());
        }
        Object {
            kind,
            json: Arc::new(json),
        }
    }

    /// Its kind.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its content.
    pub fn json(&self) -> &Value {
        &self.json
    }

    /// The object with a change.
    pub fn changed(&self, change: impl FnOnce(&mut Value)) -> Self {
        let mut object = self.clone();
        change(Arc::make_mut(&mut object.json));
        object
    }

    /// What it is called.
    pub fn reference(&self) -> Reference {
        Reference {
            kind: self.kind,
            namespace: self.namespace().to_owned(),
            name: self.name().to_owned(),
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        self.text("/metadata/name")
    }

    /// Its namespace; empty for a kind that has none.
    pub fn namespace(&self) -> &str {
        self.text("/metadata/namespace")
    }

    /// Its UID.
    pub fn uid(&self) -> &str {
        self.text("/metadata/uid")
    }

    /// Its version, which every change gives it anew.
    pub fn version(&self) -> &str {
        self.text("/metadata/resourceVersion")
    }

    /// The text that a JSON pointer leads to; empty where there is none.
    pub fn text(&self, pointer: &str) -> &str {
        text(&self.json, pointer)
    }

    /// The number that a JSON pointer leads to.
    pub fn number(&self, pointer: &str) -> Option<i64> {
        self.json.pointer(pointer)?.as_i64()
    }

    /// The time that a JSON pointer leads to.
    pub fn time(&self, pointer: &str) -> Option<Time> {
        Time::parse(self.text(pointer))
    }

    /// The items of the list that a JSON pointer leads to.
    pub fn items(&self, pointer: &str) -> impl Iterator<Item = &Value> {
        let list = self.json.pointer(pointer).and_then(Value::as_array);
        list.into_iter().flatten()
    }

    /// The value of a label.
    pub fn label(&self, key: &str) -> Option<&str> {
        self.json.pointer("/metadata/labels")?.get(key)?.as_str()
    }

    /// The UID of the object that controls it; empty where none does.
    pub fn controller_uid(&self) -> &str {
        self.items("/metadata/ownerReferences")
            .find(|owner| owner.get("controller").and_then(Value::as_bool) == Some(true))
            .map_or("", |owner| text(owner, "/uid"))
    }

    /// Whether it is being deleted.
    pub fn is_terminating(&self) -> bool {
        !self.text("/metadata/deletionTimestamp").is_empty()
    }

    /// The status of a condition, and since when it has that; an empty status where there is no
    /// such condition.
    pub fn condition(&self, kind: &str) -> (&str, Option<Time>) {
        self.items("/status/conditions")
            .find(|condition| text(condition, "/type") == kind)
            .map_or(("", None), |condition| {
                let since = Time::parse(text(condition, "/lastTransitionTime"));
                (text(condition, "/status"), since)
            })
    }
}

/// The text that a JSON pointer leads to; empty where there is none.
pub fn text<'v>(value: &'v Value, pointer: &str) -> &'v str {
    value
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// The members of a value, which becomes an object if it is none.
pub fn members(value: &mut Value) -> &mut Map<String, Value> {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    // The loop ends at once: the value is an object now.
    loop {
        if let Value::Object(members) = value {
            return members;
        }
    }
}

/// Puts a value at the end of a way of keys, with every object on the way that is missing.
pub fn set(value: &mut Value, way: &[&str], new: Value) {
    match way {
        [] => *value = new,
        [first, rest @ ..] => {
            let entry = members(value).entry((*first).to_owned());
            set(entry.or_insert(Value::Null), rest, new);
        }
    }
}

/// Takes away what is at the end of a way of keys.
pub fn unset(value: &mut Value, way: &[&str]) {
    match (way, value) {
        ([last], Value::Object(members)) => {
            members.remove(*last);
        }
        ([first, rest @ ..], Value::Object(members)) => {
            if let Some(value) = members.get_mut(*first) {
                unset(value, rest);
            }
        }
        _ => {}
    }
}

/// Gives a value a condition, in the place of one of the same type.
pub fn set_condition(value: &mut Value, kind: &str, status: &str, since: Time) {
    let known = value
        .pointer("/status/conditions")
        .and_then(Value::as_array);
    let mut conditions: Vec<Value> = known.cloned().unwrap_or_default();
    conditions.retain(|condition| text(condition, "/type") != kind);
    conditions.push(json!({
        "type": kind, "status": status, "lastTransitionTime": since.written(),
    }));
    set(value, &["status", "conditions"], conditions.into());
}

/// Changes a value by a JSON merge patch (RFC 7386): `null` takes a member away.
pub fn merge(value: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *value = patch.clone();
        return;
    };
    let members = members(value);
    for (key, change) in patch {
        if change.is_null() {
            members.remove(key);
        } else {
            merge(members.entry(key.clone()).or_insert(Value::Null), change);
        }
    }
}
