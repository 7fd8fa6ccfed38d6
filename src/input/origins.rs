//! Which object came from where.

use std::fmt;

use super::Location;

/// Where every collected object came from.
///
/// Objects are numbered in the order of the input, and neighbours come from neighbouring items, so
/// that runs of them are stored and not each one.
#[derive(Debug, Clone, Default)]
pub struct Origins {
    files: Vec<String>,
    runs: Vec<Run>,
    objects: u32,
}

/// Consecutive objects from consecutive items of one document.
#[derive(Debug, Clone, Copy)]
struct Run {
    first_object: u32,
    file: u32,
    document: u32,
    /// The item of the first object; `None` for an object that is no item of a list.
    first_item: Option<u32>,
    line: u64,
}

/// Where an object came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place<'a> {
    /// The file, as the user named it (below a folder: with the folder's name before it).
    pub file: &'a str,
    /// Which document of the file, from 1.
    pub document: u32,
    /// Which item of the document's list, from 0; `None` for an object that is no item.
    pub item: Option<u32>,
    /// The line that the object's document starts on, from 1; for an item, the list's document.
    pub line: u64,
}

impl Origins {
    /// How many objects there are.
    pub fn len(&self) -> u32 {
        self.objects
    }

    /// Whether there is no object.
    pub fn is_empty(&self) -> bool {
        self.objects == 0
    }

    /// The files that were read, in order.
    pub fn files(&self) -> &[String] {
        &self.files
    }

    /// Where an object came from, by its number: how many objects were collected before it.
    pub fn place(&self, object: u32) -> Option<Place<'_>> {
        if object >= self.objects {
            return None;
        }
        let after = self.runs.partition_point(|run| run.first_object <= object);
        let run = self.runs.get(after.checked_sub(1)?)?;
        Some(Place {
            file: self.files.get(run.file as usize)?,
            document: run.document,
            item: run.first_item.map(|item| item + object - run.first_object),
            line: run.line,
        })
    }

    /// Adds a file, whose objects come next.
    pub(super) fn add_file(&mut self, name: String) {
        self.files.push(name);
    }

    /// The file that was added last.
    pub(super) fn last_file(&self) -> String {
        self.files.last().cloned().unwrap_or_default()
    }

    /// Adds an object of the last file, which stands in a document that starts on a line. Gives
    /// its number.
    pub(super) fn add_object(&mut self, document: u32, item: Option<u32>, line: u64) -> u32 {
        let file = (self.files.len() as u32).saturating_sub(1);
        let object = self.objects;
        self.objects += 1;
        let continued = self.runs.last().is_some_and(|run| {
            let next = run
                .first_item
                .map(|first| first + object - run.first_object);
            item.is_some() && next == item && (run.file, run.document) == (file, document)
        });
        if !continued {
            self.runs.push(Run {
                first_object: object,
                file,
                document,
                first_item: item,
                line,
            });
        }
        object
    }

    /// Where an object came from, for a message.
    pub(super) fn location(&self, object: u32) -> Location {
        self.place(object)
            .map_or_else(Location::default, |place| Location {
                file: place.file.to_owned(),
                line: Some(place.line),
                item: place.item,
            })
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.file)?;
        write!(formatter, ":{}", self.line)?;
        if let Some(item) = self.item {
            write!(formatter, ": items[{item}]")?;
        }
        Ok(())
    }
}
