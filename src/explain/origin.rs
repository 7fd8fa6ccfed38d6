//! Where the facts that a step rests on come from: file, object, field.

use serde::Serialize;

use crate::datalog::program::{Literal, RelationId};
use crate::edit::history::FieldSource;
use crate::facts::{OriginTemplate, RowSource, Schema};
use crate::input::Origins;
use crate::input::objects::Kind;

use super::knowledge::Knowledge;
use super::step::{Instance, Reached, Step};

/// A field of an object in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Origin {
    /// The file as the user named it.
    pub file: String,
    /// Kind and name: `Node node-07`.
    pub object: String,
    /// The path: `.metadata.labels["disktype"]`.
    pub field: String,
}

/// So many origins are told for one condition.
const MOST: usize = 8;

/// Finds origins.
pub struct OriginFinder<'k, 'a> {
    knowledge: &'k Knowledge<'a>,
    objects: &'a Origins,
}

impl<'k, 'a> OriginFinder<'k, 'a> {
    /// Looks in the facts, and in where their objects came from.
    pub fn new(knowledge: &'k Knowledge<'a>, objects: &'a Origins) -> Self {
        OriginFinder { knowledge, objects }
    }

    /// Where the given facts come from that an instance rests on by its positive literals; with
    /// `absent` also where those would stand that are not there.
    pub fn of_instance(
        &self,
        steps: &[Step],
        instance: &Instance,
        absent: bool,
        found: &mut Vec<Origin>,
    ) {
        let Some(rule) = self.knowledge.program.rule(instance.rule) else {
            return;
        };
        for (literal, trace) in rule.body.iter().zip(&instance.literals) {
            if trace.reached == Reached::Not || matches!(literal, Literal::Negative(_)) {
                continue;
            }
            for step in trace.steps.iter().filter_map(|place| steps.get(*place)) {
                if !self.knowledge.is_background(step.relation) {
                    self.of_step(steps, step, absent, found);
                }
            }
        }
    }

    /// Where a given fact comes from, or those that a derived one rests on; with `absent` also where
    /// a fact would stand that is not there.
    pub fn of_step(&self, steps: &[Step], step: &Step, absent: bool, found: &mut Vec<Origin>) {
        if found.len() >= MOST {
            return;
        }
        if step.is_leaf() {
            let origin = match (step.holds, absent) {
                (true, _) => self.of_row(step),
                (false, true) => self.of_nothing(step),
                (false, false) => None,
            };
            if let Some(origin) = origin.filter(|origin| !found.contains(origin)) {
                found.push(origin);
            }
        } else if step.holds {
            for instance in &step.instances {
                self.of_instance(steps, instance, absent, found);
            }
        }
    }

    fn of_row(&self, step: &Step) -> Option<Origin> {
        let row: Option<Vec<i64>> = step.cells.iter().copied().collect();
        let number = self.knowledge.row_number(step.relation, &row?)?;
        let name = self.knowledge.name(step.relation);
        match self.knowledge.facts.source(name, number)? {
            RowSource::Field { object, path } if path != ".metadata.name" => {
                let (kind, name) = self.knowledge.facts.objects.get(object)?;
                Some(self.origin(object, kind, name, path))
            }
            RowSource::Profile { option } => Some(Origin {
                file: "command line".to_owned(),
                object: "Profile".to_owned(),
                field: option,
            }),
            RowSource::Field { .. } | RowSource::Spelled => None,
        }
    }

    fn of_nothing(&self, step: &Step) -> Option<Origin> {
        let symbols = self.knowledge.symbols();
        let (kind, path) = self.template(step.relation)?;
        let name = symbols.name_of(step.cells.first().copied().flatten()?);
        let (kind, name, prefix) = match (kind, name.split_once('/')) {
            ("Subject", Some(("daemonset", name))) => ("DaemonSet", name, ".spec.template"),
            ("Subject", Some((_, name))) => ("Pod", name, ""),
            (kind, _) => (kind, name, ""),
        };
        let kind = Kind::ALL.into_iter().find(|known| known.name() == kind)?;
        let name = symbols.get(name)?;
        let mut objects = self.knowledge.facts.objects.iter();
        let object = objects.position(|object| object == (kind, name))?;
        // What stands in brackets is what is not there.
        let above = path.split_once('[').map_or(path, |(path, _)| path);
        let mut origin = self.origin(object as u32, kind, name, format!("{prefix}{above}"));
        origin.file = self.file(object as u32);
        let field = format!("{prefix}{}", self.filled(path, step));
        if let Some(FieldSource::Edit(edit)) = self.edited(kind, name, &field) {
            origin.file = edit;
        }
        Some(origin)
    }

    /// A path with the cells of a step in the places that are named after its columns.
    fn filled(&self, path: &str, step: &Step) -> String {
        let relation = self.knowledge.program.relation(step.relation);
        let columns = relation.into_iter().flat_map(|relation| &relation.columns);
        let cells = columns.zip(&step.cells);
        cells.fold(path.to_owned(), |path, (column, cell)| match cell {
            Some(cell) => {
                let text = self.knowledge.symbols().name_of(*cell);
                path.replace(&format!("{{{}}}", column.name), text)
            }
            None => path,
        })
    }

    fn template(&self, relation: RelationId) -> Option<(&'static str, &'static str)> {
        let entry = Schema::get().relation(self.knowledge.name(relation))?;
        match &entry.origin {
            OriginTemplate::Field { kind, path } => Some((kind, path)),
            OriginTemplate::Profile { .. } | OriginTemplate::Itself => None,
        }
    }

    fn origin(&self, object: u32, kind: Kind, name: u32, field: String) -> Origin {
        let (file, field) = match self.edited(kind, name, &field) {
            Some(FieldSource::Edit(edit)) => (edit, field),
            Some(FieldSource::Read(path)) => (self.file(object), path),
            None => (self.file(object), field),
        };
        Origin {
            file,
            object: format!("{} {}", kind.name(), self.knowledge.symbols().name(name)),
            field,
        }
    }

    fn file(&self, object: u32) -> String {
        let place = self.objects.place(object);
        // What is only planned stands in no file.
        place.map_or("plan", |place| place.file).to_owned()
    }

    fn edited(&self, kind: Kind, name: u32, field: &str) -> Option<FieldSource> {
        let name = self.knowledge.symbols().name(name);
        self.knowledge.facts.history.source(kind, name, field)
    }
}
