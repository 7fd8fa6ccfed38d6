//! What a stretch of the input gave: objects collected, and everything that is kept about them.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::Collect;
use super::error::Problem;
use super::objects::Object;

/// How many problems are kept in full. The others are counted: nobody reads more.
pub(super) const MOST_PROBLEMS: usize = 1000;

/// What a stretch of consecutive items gave. Items, objects and lines are numbered from its start.
#[derive(Debug)]
pub(super) struct Stretch<C> {
    /// The objects.
    pub collected: C,
    /// The item of every object.
    pub items_of_objects: Vec<u32>,
    /// The hash of kind, namespace and name of every object, to find those that are there twice.
    pub hashes: Vec<u64>,
    /// Kind, namespace and name of every object, one after the other, for messages.
    pub names: Names,
    /// How many items there are.
    pub items: u32,
    /// How many objects of kinds that are not read there are.
    pub passed_over: BTreeMap<String, usize>,
    /// What is wrong.
    pub problems: Vec<Noted>,
    /// How many things are wrong.
    pub problem_count: usize,
    /// How many lines end in it.
    pub lines: u64,
}

/// A problem, with its place in the stretch.
#[derive(Debug)]
pub(super) struct Noted {
    /// The item, from the start of the stretch; `None` outside of a list.
    pub item: Option<u32>,
    /// How many lines end between the start of the stretch and the problem.
    pub line: u64,
    /// The object, as `Pod default/web`.
    pub object: String,
    /// The problem.
    pub problem: Problem,
}

/// Strings in one piece of memory.
#[derive(Debug, Default)]
pub(super) struct Names {
    text: String,
    ends: Vec<u32>,
}

impl Names {
    /// Adds a string, written by a function.
    pub fn push(&mut self, write: impl FnOnce(&mut String)) -> &str {
        let start = self.text.len();
        write(&mut self.text);
        self.ends.push(self.text.len() as u32);
        self.text.get(start..).unwrap_or_default()
    }

    /// A string, by its number.
    pub fn get(&self, index: usize) -> &str {
        let end = |index: usize| self.ends.get(index).map_or(0, |end| *end as usize);
        let start = index.checked_sub(1).map_or(0, end);
        self.text.get(start..end(index)).unwrap_or_default()
    }
}

impl<C: Collect> Stretch<C> {
    /// Nothing yet, with an empty collector.
    pub fn new(collected: C) -> Self {
        Self {
            collected,
            items_of_objects: Vec::new(),
            hashes: Vec::new(),
            names: Names::default(),
            items: 0,
            passed_over: BTreeMap::new(),
            problems: Vec::new(),
            problem_count: 0,
            lines: 0,
        }
    }

    /// Hands a good object of the present item to the collector.
    pub fn collect(&mut self, object: &Object<'_>) {
        let metadata = object.metadata();
        let name = self.names.push(|text| {
            text.push_str(object.kind().name());
            text.push(' ');
            if !metadata.namespace.is_empty() {
                text.push_str(&metadata.namespace);
                text.push('/');
            }
            text.push_str(&metadata.name);
        });
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        self.hashes.push(hasher.finish());
        self.items_of_objects.push(self.items);
        self.collected.object(object);
    }

    /// Counts an object of a kind that is not read.
    pub fn pass_over(&mut self, kind: &str) {
        match self.passed_over.get_mut(kind) {
            Some(count) => *count += 1,
            None => {
                self.passed_over.insert(kind.to_owned(), 1);
            }
        }
    }

    /// Notes a problem.
    pub fn note(&mut self, noted: impl FnOnce() -> Noted) {
        self.problem_count += 1;
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(noted());
        }
    }
}
