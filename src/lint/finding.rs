//! A finding: what was found, where, and how bad it is.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::datalog::database::{Table, Value};
use crate::derive::supplement::Supplied;
use crate::facts::{FactBase, RowSource, fill};
use crate::input::{self, Origins, line_of};

use super::catalogue::{Level, Lint};
use super::rules::{FindingRelation, RULES};

/// What a run of all lints has found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// `Lint`, for programs that read documents of several kinds.
    pub kind: &'static str,
    /// The findings, in the order of the DaemonSets and the codes.
    pub findings: Vec<Finding>,
    /// Those that an annotation of the DaemonSet silences.
    pub silenced: Vec<Finding>,
    /// The Kubernetes that it was judged by.
    pub profile: String,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Finding {
    /// The DaemonSet that it is about.
    pub daemonset: String,
    /// The lint's code.
    pub code: String,
    /// The lint's name.
    pub name: String,
    /// How bad it is.
    pub level: Level,
    /// What was found.
    pub message: String,
    /// What was meant, perhaps.
    pub nearest: Option<String>,
    /// Where it stands.
    pub origin: Place,
}

/// A field of an object in a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The file as the user named it.
    pub file: String,
    /// The line of the field, or of what holds it, from 1: that of the document where the file's
    /// text is not at hand.
    pub line: u64,
    /// Which item of the document's list the object is.
    #[serde(skip)]
    item: Option<u32>,
    /// Kind and name: `DaemonSet default/agent`.
    pub object: String,
    /// The path: `.spec.template.spec.tolerations[0]`.
    pub field: String,
}

impl Finding {
    /// What was found, and what was meant, perhaps.
    pub fn sentence(&self) -> String {
        match &self.nearest {
            Some(nearest) => format!("{}, did you mean `{nearest}`?", self.message),
            None => self.message.clone(),
        }
    }
}

impl Report {
    /// How many findings there are of a level.
    pub fn count(&self, level: Level) -> usize {
        let findings = self.findings.iter();
        findings.filter(|finding| finding.level == level).count()
    }

    /// Looks the lines of all fields up in the texts of their files. `read` gives the text of a
    /// file, or nothing where the lines are not worth it.
    pub fn locate(&mut self, read: impl Fn(&str) -> Option<String>) {
        let mut texts: BTreeMap<String, Option<String>> = BTreeMap::new();
        for finding in self.findings.iter_mut().chain(&mut self.silenced) {
            let origin = &mut finding.origin;
            let text = texts
                .entry(origin.file.clone())
                .or_insert_with(|| read(&origin.file));
            if let Some(text) = text {
                let place = input::Place {
                    file: &origin.file,
                    document: 1,
                    item: origin.item,
                    line: origin.line,
                };
                origin.line = line_of(text, place, &origin.field);
            }
        }
    }

    /// The highest level of a finding.
    pub fn worst(&self) -> Option<Level> {
        self.findings.iter().map(|finding| finding.level).max()
    }
}

/// Makes findings of rows.
pub(super) struct Reader<'a> {
    /// The facts, with their origins.
    pub facts: &'a FactBase,
    /// Where the objects came from.
    pub origins: &'a Origins,
    /// What the lint rules have derived.
    pub supplied: &'a Supplied,
}

impl Reader<'_> {
    /// The DaemonSets with the codes that nobody wants to hear of.
    pub fn silenced(&self) -> BTreeSet<(String, String)> {
        let symbols = &self.facts.database.symbols;
        let name = |symbol| symbols.name_of(symbol).to_owned();
        let rows = self.supplied.rows::<2>("silenced");
        rows.map(|[daemonset, code]| (name(daemonset), name(code)))
            .collect()
    }

    /// The findings of a relation.
    pub fn findings(&self, relation: &FindingRelation) -> Vec<Finding> {
        let Some(lint) = RULES.lints.get(relation.lint) else {
            return Vec::new();
        };
        let table = self.supplied.table(&relation.name);
        let rows = table.into_iter().flat_map(Table::iter);
        rows.map(|row| self.finding(relation, lint, row)).collect()
    }

    fn finding(&self, relation: &FindingRelation, lint: &Lint, row: &[Value]) -> Finding {
        let symbols = &self.facts.database.symbols;
        let daemonset = row.first().copied().unwrap_or_default();
        Finding {
            daemonset: symbols.name_of(daemonset).to_owned(),
            code: lint.code.clone(),
            name: lint.name.clone(),
            level: lint.level,
            message: fill(&relation.columns, &relation.sentence, row, symbols),
            nearest: self.nearest(relation, row),
            origin: self.place(relation, row).unwrap_or_default(),
        }
    }

    fn nearest(&self, relation: &FindingRelation, row: &[Value]) -> Option<String> {
        let pattern = relation.nearest.as_ref()?;
        let table = self.facts.database.tables.get(&pattern.relation)?;
        let near = table.row(pattern.find(table, row)?)?;
        let symbols = &self.facts.database.symbols;
        Some(symbols.name_of(*near.last()?).to_owned())
    }

    fn place(&self, relation: &FindingRelation, row: &[Value]) -> Option<Place> {
        let database = &self.facts.database;
        relation.places.iter().find_map(|pattern| {
            let table = database.tables.get(&pattern.relation)?;
            let number = pattern.find(table, row)?;
            let RowSource::Field { object, path } = self.facts.source(&pattern.relation, number)?
            else {
                return None;
            };
            let (kind, name) = self.facts.objects.get(object)?;
            let place = self.origins.place(object)?;
            let suffix = fill(&relation.columns, &pattern.suffix, row, &database.symbols);
            Some(Place {
                file: place.file.to_owned(),
                line: place.line,
                item: place.item,
                object: format!("{} {}", kind.name(), database.symbols.name(name)),
                field: format!("{path}{suffix}"),
            })
        })
    }
}
