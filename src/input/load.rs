//! From inputs to collected objects.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::PathBuf;

use serde::Deserialize;
use serde_json::Value;

use super::objects::{Kind, Object, Text};
use super::{InputError, Origins};

/// What takes the objects.
///
/// Blocks of the input are parsed at the same time, each into a collector of its own; these are
/// then merged in the order of the input. An object's number, which [`Origins`] knows, is how many
/// objects were collected before it: a collector that keeps numbers shifts those of `later` by
/// how many it has itself.
pub trait Collect: Send + Sized {
    /// Takes the next object.
    fn object(&mut self, object: &Object<'_>);

    /// Takes what another collector has taken from the part of the input that comes next.
    fn merge(&mut self, later: Self);
}

/// Something to be loaded.
pub enum Input {
    /// A file, or a folder with all that is below it.
    Path(PathBuf),
    /// A stream, such as standard input, with its name for messages.
    Stream {
        /// The name.
        name: String,
        /// The bytes.
        reader: Box<dyn Read + Send>,
    },
}

/// What was loaded.
#[derive(Debug)]
pub struct Loaded<C> {
    /// What the collectors took, merged.
    pub collected: C,
    /// Where each object came from.
    pub origins: Origins,
    /// How many objects of kinds that are not read there were, by kind.
    pub passed_over: BTreeMap<String, usize>,
    /// What is wrong with the input. With any problem, what was collected is incomplete.
    pub problems: Vec<InputError>,
}

/// Loads inputs. `make` makes an empty collector.
pub fn load<C: Collect>(inputs: Vec<Input>, make: impl Fn() -> C + Sync) -> Loaded<C> {
    let mut loaded = Loaded {
        collected: make(),
        origins: Origins::default(),
        passed_over: BTreeMap::new(),
        problems: Vec::new(),
    };
    for input in inputs {
        match input {
            Input::Path(path) => {
                let mut files: Vec<PathBuf> = walkdir::WalkDir::new(&path)
                    .sort_by_file_name()
                    .into_iter()
                    .filter_map(Result::ok)
                    .filter(|entry| entry.file_type().is_file())
                    .map(walkdir::DirEntry::into_path)
                    .collect();
                if files.is_empty() {
                    files.push(path);
                }
                for file in files {
                    let name = file.display().to_string();
                    match std::fs::read_to_string(&file) {
                        Ok(text) => documents(&mut loaded, name, &text),
                        Err(error) => loaded.problems.push(InputError::Unreadable {
                            file: name,
                            reason: error.to_string(),
                        }),
                    }
                }
            }
            Input::Stream { name, mut reader } => {
                let mut text = String::new();
                match reader.read_to_string(&mut text) {
                    Ok(_) => documents(&mut loaded, name, &text),
                    Err(error) => loaded.problems.push(InputError::Unreadable {
                        file: name,
                        reason: error.to_string(),
                    }),
                }
            }
        }
    }
    loaded
}

fn documents<C: Collect>(loaded: &mut Loaded<C>, file: String, text: &str) {
    loaded.origins.add_file(file.clone());
    let malformed = |reason: String| InputError::Malformed {
        place: file.clone(),
        reason,
    };
    let mut values: Vec<Result<Value, InputError>> = Vec::new();
    if text.trim_start().starts_with('{') {
        for value in serde_json::Deserializer::from_str(text).into_iter() {
            values.push(value.map_err(|error| malformed(error.to_string())));
        }
    } else {
        for document in serde_yaml::Deserializer::from_str(text) {
            let value = Value::deserialize(document);
            values.push(value.map_err(|error| malformed(error.to_string())));
        }
    }
    for (document, value) in (1..).zip(values) {
        match value {
            Err(problem) => loaded.problems.push(problem),
            Ok(Value::Null) => {}
            Ok(mut value) => {
                without_nulls(&mut value);
                let kind = kind_of(&value).to_owned();
                if let (Some(item_kind), Some(Value::Array(items))) =
                    (kind.strip_suffix("List"), value.get_mut("items"))
                {
                    for value in items {
                        if let (Value::Object(fields), false) = (value, item_kind.is_empty()) {
                            fields.entry("kind").or_insert_with(|| item_kind.into());
                        }
                    }
                }
                match value.get("items").and_then(Value::as_array) {
                    Some(items) if kind.ends_with("List") => {
                        for (item, value) in (0..).zip(items) {
                            object(loaded, &file, value, (document, Some(item)));
                        }
                    }
                    _ => object(loaded, &file, &value, (document, None)),
                }
            }
        }
    }
}

fn object<C: Collect>(
    loaded: &mut Loaded<C>,
    file: &str,
    value: &Value,
    (document, item): (u32, Option<u32>),
) {
    let text = value.to_string();
    let template_json = value
        .pointer("/spec/template")
        .map(Value::to_string)
        .unwrap_or_default();
    let data_json = value.get("data").map(Value::to_string).unwrap_or_default();
    let name = kind_of(value);
    let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.name() == name) else {
        *loaded.passed_over.entry(name.to_owned()).or_default() += 1;
        return;
    };
    match read(kind, &text) {
        Ok(mut object) => {
            if kind.is_namespaced() && object.metadata().namespace.is_empty() {
                object.metadata_mut().namespace = Text::from("default");
            }
            match &mut object {
                Object::DaemonSet(daemon_set) => daemon_set.template_json = &template_json,
                Object::ControllerRevision(revision) => revision.data_json = &data_json,
                _ => {}
            }
            loaded.origins.add_object(document, item, None);
            loaded.collected.object(&object);
        }
        Err(error) => loaded.problems.push(InputError::Object {
            place: file.to_owned(),
            object: name.to_owned(),
            reason: error.to_string(),
        }),
    }
}

fn read(kind: Kind, text: &str) -> Result<Object<'_>, serde_json::Error> {
    Ok(match kind {
        Kind::Node => Object::Node(serde_json::from_str(text)?),
        Kind::DaemonSet => Object::DaemonSet(Box::new(serde_json::from_str(text)?)),
        Kind::Pod => Object::Pod(Box::new(serde_json::from_str(text)?)),
        Kind::Namespace => Object::Namespace(serde_json::from_str(text)?),
        Kind::ControllerRevision => Object::ControllerRevision(serde_json::from_str(text)?),
        Kind::PersistentVolume => Object::PersistentVolume(serde_json::from_str(text)?),
        Kind::PersistentVolumeClaim => Object::PersistentVolumeClaim(serde_json::from_str(text)?),
        Kind::StorageClass => Object::StorageClass(serde_json::from_str(text)?),
        Kind::CsiNode => Object::CsiNode(serde_json::from_str(text)?),
        Kind::PodDisruptionBudget => Object::PodDisruptionBudget(serde_json::from_str(text)?),
        Kind::PriorityClass => Object::PriorityClass(serde_json::from_str(text)?),
    })
}

fn kind_of(value: &Value) -> &str {
    value
        .get("kind")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

fn without_nulls(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(without_nulls),
        Value::Object(fields) => {
            fields.retain(|_, value| !value.is_null());
            fields.values_mut().for_each(without_nulls);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Names(Vec<String>);

    impl Collect for Names {
        fn object(&mut self, object: &Object<'_>) {
            let metadata = object.metadata();
            self.0.push(format!(
                "{} {}/{}",
                object.kind().name(),
                metadata.namespace,
                metadata.name
            ));
        }

        fn merge(&mut self, later: Self) {
            self.0.extend(later.0);
        }
    }

    fn names(text: &'static str) -> Loaded<Names> {
        let input = Input::Stream {
            name: "stdin".to_owned(),
            reader: Box::new(text.as_bytes()),
        };
        load(vec![input], Names::default)
    }

    #[test]
    fn typed_lists_and_documents_are_read() {
        let loaded = names(
            r#"{"items":[{"metadata":{"name":"b"}},{"metadata":{"name":"a"}}],"kind":"NodeList"}
            {"kind":"Pod","spec":null,"metadata":{"name":"p"}}"#,
        );
        assert_eq!(loaded.problems, []);
        assert_eq!(loaded.collected.0, ["Node /b", "Node /a", "Pod default/p"]);
    }
}
