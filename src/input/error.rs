//! What can be wrong with the input, in the words that people read.

use std::fmt;

use thiserror::Error;

/// One problem of the input: where, in which object, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputError {
    /// Where.
    pub location: Location,
    /// In which object, as `Pod default/web`; empty outside of objects.
    pub object: String,
    /// What.
    pub problem: Problem,
}

/// Where in the input.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The file, as the user named it.
    pub file: String,
    /// The line, from 1, where it is known.
    pub line: Option<u64>,
    /// Which item of a list, from 0.
    pub item: Option<u32>,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Problem {
    /// A file or stream that cannot be read to its end.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// Text that is no JSON or no YAML.
    #[error("{0}")]
    Malformed(String),
    /// A value of the wrong type, or one that its type does not allow.
    #[error("`{path}`: expected {expected}, found {found}")]
    Unexpected {
        /// The field.
        path: String,
        /// What was expected.
        expected: String,
        /// What was found.
        found: String,
    },
    /// A word that is none of those that are known.
    #[error(
        "`{path}`: expected {}, found `{found}`{}",
        any_of(expected),
        did_you_mean(nearest)
    )]
    UnknownWord {
        /// The field.
        path: String,
        /// The word.
        found: String,
        /// The words that are known.
        expected: Vec<String>,
        /// The known word that was probably meant.
        nearest: Option<String>,
    },
    /// A key that stands twice in one object.
    #[error("`{path}`: this key stands there twice; delete one of them")]
    DuplicateKey {
        /// The key, with the way to it.
        path: String,
    },
    /// A field that must be there.
    #[error("`{path}` is missing: expected {expected}")]
    Missing {
        /// The field.
        path: String,
        /// What was expected.
        expected: String,
    },
    /// A field that the API server does not allow there.
    #[error("`{path}`: {reason}")]
    Invalid {
        /// The field.
        path: String,
        /// Why not, and what to do.
        reason: String,
    },
    /// An object that was there before.
    #[error("is there twice, first in {first}; delete one of them")]
    DuplicateObject {
        /// Where it was first.
        first: Location,
    },
}

fn any_of(words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

fn did_you_mean(nearest: &Option<String>) -> String {
    nearest
        .as_ref()
        .map_or_else(String::new, |word| format!("; did you mean `{word}`?"))
}

impl Problem {
    /// The field that the problem is about; empty where it is about none.
    pub fn path(&self) -> &str {
        match self {
            Self::Unreadable(_) | Self::Malformed(_) | Self::DuplicateObject { .. } => "",
            Self::Unexpected { path, .. }
            | Self::UnknownWord { path, .. }
            | Self::DuplicateKey { path }
            | Self::Missing { path, .. }
            | Self::Invalid { path, .. } => path,
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(formatter, ":{line}")?;
        }
        if let Some(item) = self.item {
            write!(formatter, ": items[{item}]")?;
        }
        Ok(())
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.location)?;
        if !self.object.is_empty() {
            write!(formatter, "{}: ", self.object)?;
        }
        self.problem.fmt(formatter)
    }
}

impl std::error::Error for InputError {}
