//! The catalogue of relations, as rows.

use std::io;

use crate::datalog::program::Program;
use crate::query::catalogue::{Entry, Source, catalogue, rules_of};

use super::{Cell, Rows};

/// The catalogue of a program: relation, reading, and where the rows come from.
pub struct CatalogueRows<'p> {
    program: &'p Program,
    entries: Vec<Entry<'p>>,
}

impl<'p> CatalogueRows<'p> {
    /// The catalogue of a program.
    pub fn new(program: &'p Program) -> Self {
        CatalogueRows {
            program,
            entries: catalogue(program),
        }
    }

    /// Where an entry's rows come from: the place in the API, or the rules.
    fn comes_from(&self, entry: &Entry<'_>) -> String {
        match entry.source {
            Source::Input => entry.origin.unwrap_or_default().to_owned(),
            Source::Derived => rules_of(self.program, &entry.relation.name).join(" "),
        }
    }
}

impl Rows for CatalogueRows<'_> {
    fn columns(&self) -> Vec<&str> {
        vec!["relation", "source", "reading", "from"]
    }

    fn visit(&self, visit: &mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>) -> io::Result<()> {
        for entry in &self.entries {
            visit(&[
                Cell::Text(&entry.signature()),
                Cell::Text(entry.source.as_str()),
                Cell::Text(entry.reading()),
                Cell::Text(&self.comes_from(entry)),
            ])?;
        }
        Ok(())
    }
}
