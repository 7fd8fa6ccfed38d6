//! The schema of the input relations: columns and origins, as `rules/facts.dl` declares them.
//!
//! That file is the only place where they stand; here they are read from it.

use std::sync::LazyLock;

use crate::datalog::database::{Symbols, Value};
use crate::datalog::parse_and_check;
use crate::datalog::program::{Column, Program, Relation, ValueKind};
use crate::datalog::source::Sources;

/// The text of the file that declares the input relations.
pub const FACTS_SOURCE: &str = include_str!("../../rules/facts.dl");

/// The input relations, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct Schema {
    relations: Vec<InputRelation>,
}

/// One input relation.
#[derive(Debug, Clone)]
pub struct InputRelation {
    /// The name.
    pub name: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// Where its rows are read from.
    pub origin: OriginTemplate,
}

/// Where the rows of an input relation come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OriginTemplate {
    /// A field of objects of a kind (`Subject` is a Pod, or the template of a DaemonSet), with
    /// `{column}` places.
    Field {
        /// The kind.
        kind: String,
        /// The path.
        path: String,
    },
    /// The profile, by the option that sets it.
    Profile {
        /// The option.
        option: String,
    },
    /// The rows spell out what a name says.
    Itself,
}

impl Schema {
    /// The schema that `rules/facts.dl` declares.
    pub fn get() -> &'static Self {
        static SCHEMA: LazyLock<Schema> = LazyLock::new(|| {
            let mut sources = Sources::default();
            sources.add("rules/facts.dl", FACTS_SOURCE);
            let checked = parse_and_check(&sources);
            checked
                .program
                .as_ref()
                .map(Schema::new)
                .unwrap_or_default()
        });
        &SCHEMA
    }

    fn new(program: &Program) -> Self {
        let inputs = program
            .relations
            .iter()
            .filter(|relation| !relation.inputs.is_empty());
        Schema {
            relations: inputs.map(InputRelation::new).collect(),
        }
    }

    /// Every relation, in the order of the file.
    pub fn relations(&self) -> &[InputRelation] {
        &self.relations
    }

    /// The relation of a name.
    pub fn relation(&self, name: &str) -> Option<&InputRelation> {
        self.relations.iter().find(|entry| entry.name == name)
    }
}

impl InputRelation {
    fn new(relation: &Relation) -> Self {
        let origin = relation
            .annotations
            .iter()
            .find(|annotation| annotation.word == "from")
            .map_or(OriginTemplate::Itself, |annotation| {
                OriginTemplate::parse(&annotation.text)
            });
        InputRelation {
            name: relation.name.clone(),
            columns: relation.columns.clone(),
            origin,
        }
    }

    /// A text with `{column}` places, filled from a row.
    pub fn fill(&self, template: &str, row: &[Value], symbols: &Symbols) -> String {
        fill(&self.columns, template, row, symbols)
    }
}

/// A text with `{column}` places, filled from a row of a relation with these columns.
pub fn fill(columns: &[Column], template: &str, row: &[Value], symbols: &Symbols) -> String {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            filled.push('{');
            rest = after;
            continue;
        };
        let place = columns
            .iter()
            .zip(row)
            .find(|(column, _)| column.name == name);
        match place {
            Some((column, value)) if column.kind == ValueKind::Symbol => {
                filled.push_str(symbols.name_of(*value));
            }
            Some((_, value)) => filled.push_str(&value.to_string()),
            None => {
                filled.push('{');
                filled.push_str(name);
                filled.push('}');
            }
        }
        rest = behind;
    }
    filled.push_str(rest);
    filled
}

impl OriginTemplate {
    /// Reads what stands behind `//@ from`.
    fn parse(text: &str) -> Self {
        match text.split_once(' ') {
            Some(("Profile", option)) => OriginTemplate::Profile {
                option: option.to_owned(),
            },
            Some((kind, path)) => OriginTemplate::Field {
                kind: kind.to_owned(),
                path: path.to_owned(),
            },
            None => OriginTemplate::Itself,
        }
    }
}
