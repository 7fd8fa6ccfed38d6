//! The objects of the files that an edit names.
//!
//! They are read by the loader, as the cluster's own are: in all formats, with all checks.

use serde_json::Value;

use crate::input::objects::{Object, Reference};
use crate::input::{Amendment, Collect, Input, InputError, load};

/// An object as a file has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Manifest {
    /// Which object it is.
    pub target: Reference,
    /// What it says.
    pub value: Value,
}

/// The objects of a file, in its order; of the kinds that are read.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn read(input: Input) -> Result<Vec<Manifest>, Vec<InputError>> {
    let loaded = load(vec![input], Manifests::default);
    match loaded.problems.is_empty() {
        true => Ok(loaded.collected.found),
        false => Err(loaded.problems),
    }
}

/// The objects of several files, in their order.
///
/// # Errors
/// Everything that is wrong with any of them.
pub fn read_all(inputs: impl IntoIterator<Item = Input>) -> Result<Vec<Manifest>, Vec<InputError>> {
    let (mut manifests, mut problems) = (Vec::new(), Vec::new());
    for input in inputs {
        match read(input) {
            Ok(found) => manifests.extend(found),
            Err(found) => problems.extend(found),
        }
    }
    match problems.is_empty() {
        true => Ok(manifests),
        false => Err(problems),
    }
}

#[derive(Default)]
struct Manifests {
    found: Vec<Manifest>,
}

impl Collect for Manifests {
    fn object(&mut self, _: &Object<'_>) {}

    fn merge(&mut self, later: Self) {
        self.found.extend(later.found);
    }

    fn amend(&mut self, object: &Object<'_>, text: &str) -> Amendment {
        let target = Reference::of(object.kind(), object.metadata());
        // What was just read is JSON.
        let mut value: Value = serde_json::from_str(text).unwrap_or_default();
        complete(&mut value, &target);
        self.found.push(Manifest { target, value });
        Amendment::Keep
    }
}

/// What a manifest may leave out, because the list around it or kubectl says it.
fn complete(value: &mut Value, target: &Reference) {
    let Value::Object(members) = value else {
        return;
    };
    for (key, word) in [
        ("kind", target.kind.name()),
        ("apiVersion", target.kind.api_version()),
    ] {
        members.entry(key).or_insert_with(|| word.into());
    }
    if let Some(Value::Object(metadata)) = members.get_mut("metadata")
        && !target.namespace.is_empty()
    {
        metadata.insert("namespace".to_owned(), target.namespace.as_str().into());
    }
}
