//! The lints: codes, levels, and what to do about each, as the rule files say it.

use std::fmt;

use serde::Serialize;

use crate::datalog::program::{Annotation, Relation};

use super::rules::RULES;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Something has no effect.
    Note,
    /// On this cluster, something is not what it seems to say.
    Warning,
    /// As it is written, something can never work.
    Error,
}

/// One lint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Lint {
    /// The code, which stays: `EN003`.
    pub code: String,
    /// How bad its findings are.
    pub level: Level,
    /// A name to remember: `unknown-key`.
    pub name: String,
    /// What it looks for, and why that matters.
    pub about: String,
    /// The smallest YAML that it is told of.
    pub example: String,
    /// What to do.
    pub fix: String,
}

/// Every lint, in the order of the codes.
pub fn lints() -> &'static [Lint] {
    &RULES.lints
}

impl Level {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }

    fn of_word(word: &str) -> Option<Self> {
        let levels = [Level::Note, Level::Warning, Level::Error];
        levels.into_iter().find(|level| level.as_str() == word)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Lint {
    /// The lint that a relation documents: none where it only gives further findings of one.
    pub(super) fn of_relation(relation: &Relation) -> Option<Self> {
        let text = |word| text(&relation.annotations, word);
        let lint = text("lint")?;
        let mut words = lint.split_whitespace();
        let code = words.next()?;
        Some(Lint {
            code: code.to_owned(),
            level: words.next().and_then(Level::of_word)?,
            name: words.next()?.to_owned(),
            about: text("about").unwrap_or_default().to_owned(),
            example: text("example").unwrap_or_default().to_owned(),
            fix: text("fix").unwrap_or_default().to_owned(),
        })
    }
}

/// The text of the first annotation of a word.
pub(super) fn text<'a>(annotations: &'a [Annotation], word: &str) -> Option<&'a str> {
    let mut found = annotations
        .iter()
        .filter(|annotation| annotation.word == word);
    found.next().map(|annotation| annotation.text.as_str())
}
