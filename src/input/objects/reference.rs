//! What an object is called: kind, namespace and name.

use std::fmt;

use super::{Kind, Metadata};

/// What an object is called.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// Its kind.
    pub kind: Kind,
    /// Its namespace; empty for a kind that has none.
    pub namespace: String,
    /// Its name.
    pub name: String,
}

impl Reference {
    /// An object by its kind and metadata.
    pub fn of(kind: Kind, metadata: &Metadata<'_>) -> Self {
        Reference {
            kind,
            namespace: metadata.namespace.to_string(),
            name: metadata.name.to_string(),
        }
    }

    /// An object by `namespace/name`, or by its name alone where its kind has no namespace.
    pub fn qualified(kind: Kind, qualified: &str) -> Self {
        let (namespace, name) = qualified.split_once('/').unwrap_or(("", qualified));
        Reference {
            kind,
            namespace: namespace.to_owned(),
            name: name.to_owned(),
        }
    }

    /// `namespace/name`, or the name alone where there is no namespace.
    pub fn qualified_name(&self) -> String {
        match self.namespace.as_str() {
            "" => self.name.clone(),
            namespace => format!("{namespace}/{}", self.name),
        }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.kind.name(), self.qualified_name())
    }
}
