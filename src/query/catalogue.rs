//! The catalogue: every relation that can be asked, with its reading.
//!
//! All of it comes from the rule files, so that a list of relations anywhere (`query --list`, the
//! README) is never written by hand.

use crate::datalog::program::{Program, Relation, RelationId};

/// One relation of a program.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'p> {
    /// The relation.
    pub relation: &'p Relation,
    /// Whether the loader reads it or rules derive it.
    pub source: Source,
    /// For an input relation, the place in the API that it is read from.
    pub origin: Option<&'p str>,
}

/// Where a relation's rows come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// From the objects.
    Input,
    /// From rules.
    Derived,
}

/// Every relation, in the order of the rule files: that of the pipeline.
pub fn catalogue(program: &Program) -> Vec<Entry<'_>> {
    program
        .relations
        .iter()
        .map(|relation| Entry {
            relation,
            source: if relation.inputs.is_empty() {
                Source::Derived
            } else {
                Source::Input
            },
            origin: relation
                .annotations
                .iter()
                .find(|annotation| annotation.word == "from")
                .map(|annotation| annotation.text.as_str()),
        })
        .collect()
}

impl Source {
    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Source::Input => "input",
            Source::Derived => "derived",
        }
    }
}

impl Entry<'_> {
    /// The relation with its columns: `label(node, key, value)`.
    pub fn signature(&self) -> String {
        let columns: Vec<&str> = self
            .relation
            .columns
            .iter()
            .map(|column| column.name.as_str())
            .collect();
        format!("{}({})", self.relation.name, columns.join(", "))
    }

    /// What a row says.
    pub fn reading(&self) -> &str {
        self.relation.reading.as_deref().unwrap_or_default()
    }
}

/// The ids of the rules that derive a relation, each once, in the order of the rule files.
pub fn rules_of<'p>(program: &'p Program, relation: &str) -> Vec<&'p str> {
    let is_asked = |id: RelationId| {
        let found = program.relations.get(id.0 as usize);
        found.is_some_and(|found| found.name == relation)
    };
    let mut ids: Vec<&str> = program
        .rules
        .iter()
        .filter(|rule| is_asked(rule.head.relation))
        .filter_map(|rule| rule.id.as_deref())
        .collect();
    ids.dedup();
    ids
}
