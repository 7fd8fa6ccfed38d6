//! All that a run has loaded so far.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::error::{InputError, Location, Problem};
use super::tally::{MOST_PROBLEMS, Stretch};
use super::{Collect, Origins};

/// All that a run has loaded so far, from all of its inputs.
pub(super) struct Total<C> {
    /// The objects; away only while a stretch adds to them.
    pub collected: Option<C>,
    /// Where each object came from.
    pub origins: Origins,
    /// How many objects of kinds that are not read there were.
    pub passed_over: BTreeMap<String, usize>,
    /// What is wrong, as far as it is kept.
    pub problems: Vec<InputError>,
    /// How many things are wrong.
    pub problem_count: usize,
    /// The object of every hash of kind, namespace and name. With 64 bits, two of a million
    /// different objects have the same hash once in 37 million runs.
    objects: FxHashMap<u64, u32>,
}

/// Where a stretch stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Base {
    /// The document, from 1.
    pub document: u32,
    /// How many items of the document's list come before it; `None` for a single object.
    pub items: Option<u32>,
    /// The line that it starts on.
    pub line: Line,
    /// The line that the document starts on.
    pub document_line: u64,
}

/// The line that something starts on, from 1.
#[derive(Debug, Clone, Copy)]
pub(super) enum Line {
    /// This line; what comes after it may be on later ones.
    From(u64),
    /// This line for all of it: lines inside are not known.
    Always(u64),
}

impl Line {
    /// The line that is some line ends further on.
    pub fn after(self, lines: u64) -> u64 {
        match self {
            Self::From(line) => line + lines,
            Self::Always(line) => line,
        }
    }
}

impl<C: Collect> Total<C> {
    /// Nothing yet.
    pub fn new(collected: C) -> Self {
        Self {
            collected: Some(collected),
            origins: Origins::default(),
            passed_over: BTreeMap::new(),
            problems: Vec::new(),
            problem_count: 0,
            objects: FxHashMap::default(),
        }
    }

    /// Adds what comes next.
    pub fn absorb(&mut self, stretch: Stretch<C>, base: Base) {
        for (index, (hash, item)) in stretch
            .hashes
            .iter()
            .zip(&stretch.items_of_objects)
            .enumerate()
        {
            let item = base.items.map(|before| before + item);
            let object = self
                .origins
                .add_object(base.document, item, base.document_line);
            if let Some(first) = self.objects.insert(*hash, object) {
                self.objects.insert(*hash, first);
                let problem = Problem::DuplicateObject {
                    first: self.origins.location(first),
                };
                self.note(InputError {
                    location: self.origins.location(object),
                    object: stretch.names.get(index).to_owned(),
                    problem,
                });
            }
        }
        for (kind, count) in stretch.passed_over {
            *self.passed_over.entry(kind).or_default() += count;
        }
        let kept = stretch.problems.len();
        for noted in stretch.problems {
            let location = Location {
                file: self.origins.last_file(),
                line: Some(base.line.after(noted.line)),
                item: base.items.and_then(|before| Some(before + noted.item?)),
            };
            self.note(InputError {
                location,
                object: noted.object,
                problem: noted.problem,
            });
        }
        self.problem_count += stretch.problem_count - kept;
        match &mut self.collected {
            Some(collected) => collected.merge(stretch.collected),
            None => self.collected = Some(stretch.collected),
        }
    }

    /// Notes a problem.
    pub fn note(&mut self, problem: InputError) {
        self.problem_count += 1;
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(problem);
        }
    }

    /// Notes a problem that lies outside of any object.
    pub fn note_outside(&mut self, line: Option<u64>, problem: Problem) {
        let file = self.origins.last_file();
        self.note(InputError {
            location: Location {
                file,
                line,
                item: None,
            },
            object: String::new(),
            problem,
        });
    }
}
