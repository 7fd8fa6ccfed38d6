//! Which edit a field of an object comes from.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::input::objects::{Kind, Reference};

use super::patch::child;
use crate::input::{FieldStep, field_steps};

/// The versions of the objects that were edited.
#[derive(Debug, Clone, Default)]
pub struct History {
    objects: BTreeMap<(Kind, String), Vec<Version>>,
}

/// An object after an edit.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// The edit; none for the object as it was read.
    pub edit: Option<String>,
    /// What the object says.
    pub value: Value,
}

/// Where a field of an edited object comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldSource {
    /// It was there before, under this path.
    Read(String),
    /// An edit made it.
    Edit(String),
}

impl History {
    /// Remembers the versions of an object.
    pub fn add(&mut self, target: &Reference, versions: Vec<Version>) {
        self.objects
            .insert((target.kind, target.qualified_name()), versions);
    }

    /// Whether nothing was edited.
    pub fn is_empty(&self) -> bool {
        self.objects.is_empty()
    }

    /// Where a field of an object comes from, by kind, qualified name, and the field's path, such as
    /// `.metadata.labels["disktype"]`; none for an object that was not edited.
    pub fn source(&self, kind: Kind, name: &str, path: &str) -> Option<FieldSource> {
        let versions = self.objects.get(&(kind, name.to_owned()))?;
        let (last, earlier) = versions.split_last()?;
        let asked = way(path);
        let mut way = asked.clone();
        let wanted = find(&last.value, &way).cloned();
        let mut edit = last.edit.clone();
        for version in earlier.iter().rev() {
            let Some(earlier) = same(&version.value, &way, wanted.as_ref()) else {
                break;
            };
            way = earlier;
            edit.clone_from(&version.edit);
        }
        Some(match edit {
            Some(edit) => FieldSource::Edit(edit),
            // Written as it was asked for, unless it stands elsewhere.
            None if way == asked => FieldSource::Read(path.to_owned()),
            None => FieldSource::Read(written(&way)),
        })
    }
}

/// The way to the same value in another version: an item of a list may stand elsewhere in it.
fn same(document: &Value, way: &[Step], wanted: Option<&Value>) -> Option<Vec<Step>> {
    if find(document, way) == wanted {
        return Some(way.to_vec());
    }
    let place = way.iter().rposition(|step| step.is_index)?;
    let (before, rest) = way.split_at(place);
    let items = find(document, before)?.as_array()?;
    (0..items.len()).find_map(|index| {
        let mut other = before.to_vec();
        other.push(Step {
            name: index.to_string(),
            is_index: true,
        });
        other.extend(rest.iter().skip(1).cloned());
        (find(document, &other) == wanted).then_some(other)
    })
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    name: String,
    is_index: bool,
}

fn find<'v>(document: &'v Value, way: &[Step]) -> Option<&'v Value> {
    let mut way = way.iter();
    way.try_fold(document, |value, step| child(value, &step.name))
}

fn way(path: &str) -> Vec<Step> {
    let steps = field_steps(path).into_iter();
    steps
        .map(|step| match step {
            FieldStep::Field(name) => Step {
                name: name.to_owned(),
                is_index: false,
            },
            FieldStep::Index(index) => Step {
                name: index.to_string(),
                is_index: true,
            },
        })
        .collect()
}

fn written(way: &[Step]) -> String {
    let mut path = String::new();
    for Step { name, is_index } in way {
        if *is_index {
            path.push_str(&format!("[{name}]"));
        } else if name.contains(['.', '/']) {
            path.push_str(&format!("[\"{name}\"]"));
        } else {
            path.push_str(&format!(".{name}"));
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_field_comes_from_the_edit_that_made_it() {
        let target = Reference {
            kind: Kind::Node,
            namespace: String::new(),
            name: "n".into(),
        };
        let version = |edit: Option<&str>, value| Version {
            edit: edit.map(str::to_owned),
            value,
        };
        let mut history = History::default();
        history.add(
            &target,
            vec![
                version(
                    None,
                    json!({"labels": {"a": "1"}, "taints": [{"key": "x"}, {"key": "y"}]}),
                ),
                version(
                    Some("first"),
                    json!({"labels": {"a": "2"}, "taints": [{"key": "x"}, {"key": "y"}]}),
                ),
                version(
                    Some("second"),
                    json!({"labels": {"a": "2"}, "taints": [{"key": "y"}]}),
                ),
            ],
        );
        let source = |path| history.source(Kind::Node, "n", path).unwrap();
        assert_eq!(source(".labels[\"a\"]"), FieldSource::Edit("first".into()));
        assert_eq!(source(".taints[0]"), FieldSource::Read(".taints[1]".into()));
        assert_eq!(
            source(".labels[\"b\"]"),
            FieldSource::Read(".labels[\"b\"]".into())
        );
        assert_eq!(history.source(Kind::Node, "m", ".labels"), None);
    }
}
