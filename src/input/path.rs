//! The way to a field of an object, as it is told in messages and origins.

use std::fmt;

/// The way to a field: `spec.tolerations[0].operator`. Costs nothing until it is printed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'p> {
    Root,
    Field(&'p str),
    Index(usize),
}

impl<'p> Path<'p> {
    /// The object itself.
    pub const fn root() -> Self {
        Path {
            parent: None,
            step: Step::Root,
        }
    }

    /// A field of what this path leads to.
    pub fn field(&'p self, name: &'p str) -> Self {
        Path {
            parent: Some(self),
            step: Step::Field(name),
        }
    }

    /// An element of what this path leads to.
    pub fn index(&'p self, index: usize) -> Self {
        Path {
            parent: Some(self),
            step: Step::Index(index),
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(formatter)?;
        }
        let first = self
            .parent
            .is_none_or(|parent| matches!(parent.step, Step::Root));
        match self.step {
            Step::Root => Ok(()),
            Step::Index(index) => write!(formatter, "[{index}]"),
            Step::Field(name) if !is_plain(name) => write!(formatter, "[{name:?}]"),
            Step::Field(name) if first => formatter.write_str(name),
            Step::Field(name) => write!(formatter, ".{name}"),
        }
    }
}

/// Whether a key can stand in a path as it is: those of labels often cannot.
fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

/// A step on the way to a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldStep<'p> {
    /// A member of an object.
    Field(&'p str),
    /// An element of a list.
    Index(usize),
}

/// The steps of a path such as `.spec.taints[0]` or `.metadata.labels["a.b/c"]`.
pub fn field_steps(path: &str) -> Vec<FieldStep<'_>> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        let (step, behind) = if let Some(quoted) = rest.strip_prefix("[\"") {
            let (key, behind) = quoted.split_once("\"]").unwrap_or((quoted, ""));
            (FieldStep::Field(key), behind)
        } else if let Some(number) = rest.strip_prefix('[') {
            let (number, behind) = number.split_once(']').unwrap_or((number, ""));
            (
                FieldStep::Index(number.parse().unwrap_or(usize::MAX)),
                behind,
            )
        } else {
            let name = rest.strip_prefix('.').unwrap_or(rest);
            let end = name.find(['.', '[']).unwrap_or(name.len());
            let (name, behind) = name.split_at(end);
            (FieldStep::Field(name), behind)
        };
        steps.push(step);
        rest = behind;
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_quoted() {
        let root = Path::root();
        let (metadata, spec) = (root.field("metadata"), root.field("spec"));
        let labels = metadata.field("labels");
        assert_eq!(
            labels.field("a.example/b").to_string(),
            "metadata.labels[\"a.example/b\"]"
        );
        assert_eq!(labels.field("app").to_string(), "metadata.labels.app");
        assert_eq!(spec.field("taints").index(2).to_string(), "spec.taints[2]");
    }
}
