//! RFC 6902 patches: operations on a JSON document, by JSON pointers (RFC 6901).

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One operation of a patch. Moving and copying is not needed here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "lowercase")]
pub enum Operation {
    /// Sets a member, or puts an item before another one; `-` stands for the end of a list.
    Add {
        /// Where.
        path: String,
        /// What.
        value: Value,
    },
    /// Takes away what is there.
    Remove {
        /// Where.
        path: String,
    },
    /// Puts something in the place of what is there.
    Replace {
        /// Where.
        path: String,
        /// What.
        value: Value,
    },
}

impl Operation {
    /// Where something is changed.
    pub fn path(&self) -> &str {
        match self {
            Operation::Add { path, .. }
            | Operation::Remove { path }
            | Operation::Replace { path, .. } => path,
        }
    }
}

/// The pointer of a way through a document.
pub fn pointer<S: AsRef<str>>(way: &[S]) -> String {
    let mut pointer = String::new();
    for step in way {
        pointer.push('/');
        pointer.push_str(&step.as_ref().replace('~', "~0").replace('/', "~1"));
    }
    pointer
}

/// The way of a pointer.
pub fn way(pointer: &str) -> Vec<String> {
    let steps = pointer.split('/').skip(1);
    steps
        .map(|step| step.replace("~1", "/").replace("~0", "~"))
        .collect()
}

/// The operation that sets a value, with everything on the way to it that is missing: what is
/// `null` is missing, too. A last step `-` appends to a list.
pub fn setting(document: &Value, way: &[&str], value: Value) -> Operation {
    let mut here = document;
    for (place, step) in way.iter().enumerate() {
        match child(here, step).filter(|child| !child.is_null()) {
            Some(child) => here = child,
            None => {
                let (present, missing) = way.split_at(place + 1);
                return Operation::Add {
                    path: pointer(present),
                    value: nested(missing, value),
                };
            }
        }
    }
    Operation::Replace {
        path: pointer(way),
        value,
    }
}

fn nested(way: &[&str], value: Value) -> Value {
    way.iter().rev().fold(value, |inner, step| match *step {
        "-" => Value::Array(vec![inner]),
        key => Value::Object(Map::from_iter([(key.to_owned(), inner)])),
    })
}

/// The value behind a step: a member, or an item by its number.
pub fn child<'v>(value: &'v Value, step: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) => members.get(step),
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    }
}

/// Carries the operations out, in their order.
///
/// # Errors
/// The pointer of the first operation that does not fit the document.
pub fn apply(document: &mut Value, operations: &[Operation]) -> Result<(), String> {
    operations.iter().try_for_each(|operation| {
        carry_out(document, operation)
            .ok_or_else(|| format!("nothing fits the path `{}` of the patch", operation.path()))
    })
}

fn carry_out(document: &mut Value, operation: &Operation) -> Option<()> {
    let way = way(operation.path());
    let Some((last, parents)) = way.split_last() else {
        return match operation {
            Operation::Add { value, .. } | Operation::Replace { value, .. } => {
                *document = value.clone();
                Some(())
            }
            Operation::Remove { .. } => None,
        };
    };
    let mut parent = document;
    for step in parents {
        parent = match parent {
            Value::Object(members) => members.get_mut(step)?,
            Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    match (parent, operation) {
        (Value::Object(members), Operation::Add { value, .. }) => {
            members.insert(last.clone(), value.clone());
        }
        (Value::Object(members), Operation::Replace { value, .. }) => {
            *members.get_mut(last)? = value.clone();
        }
        (Value::Object(members), Operation::Remove { .. }) => {
            members.remove(last)?;
        }
        (Value::Array(items), Operation::Add { value, .. }) => {
            let place = match last.as_str() {
                "-" => items.len(),
                number => number.parse().ok().filter(|place| *place <= items.len())?,
            };
            items.insert(place, value.clone());
        }
        (Value::Array(items), Operation::Replace { value, .. }) => {
            *items.get_mut(last.parse::<usize>().ok()?)? = value.clone();
        }
        (Value::Array(items), Operation::Remove { .. }) => {
            let place = last.parse().ok().filter(|place| *place < items.len())?;
            items.remove(place);
        }
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn pointers_escape_slashes_and_tildes() {
        let steps = ["metadata", "labels", "a.example/b~c"];
        let written = pointer(&steps);
        assert_eq!(written, "/metadata/labels/a.example~1b~0c");
        assert_eq!(way(&written), steps);
    }

    #[test]
    fn what_is_missing_on_the_way_is_added_in_one_operation() {
        let bare = json!({"metadata": {"name": "n", "labels": null}});
        let labels = setting(&bare, &["metadata", "labels", "a"], json!("b"));
        assert_eq!(
            json!(labels),
            json!({"op": "add", "path": "/metadata/labels", "value": {"a": "b"}})
        );
        let taints = setting(&bare, &["spec", "taints", "-"], json!({"key": "k"}));
        assert_eq!(
            json!(taints),
            json!({"op": "add", "path": "/spec", "value": {"taints": [{"key": "k"}]}})
        );
        let mut full = bare;
        apply(&mut full, &[labels, taints]).unwrap();
        let more = setting(&full, &["spec", "taints", "-"], json!({"key": "l"}));
        apply(&mut full, std::slice::from_ref(&more)).unwrap();
        assert_eq!(more.path(), "/spec/taints/-");
        assert_eq!(full["spec"]["taints"][1]["key"], "l");
        let other = setting(&full, &["metadata", "labels", "a"], json!("c"));
        assert!(matches!(other, Operation::Replace { .. }));
    }

    #[test]
    fn a_patch_that_does_not_fit_is_told() {
        let mut document = json!({"list": [1]});
        for path in ["/list/1", "/nothing", "/list/0/deep", ""] {
            let path = path.to_owned();
            assert!(apply(&mut document, &[Operation::Remove { path }]).is_err());
        }
        assert_eq!(document, json!({"list": [1]}));
    }
}
