//! Source texts and places in them.
//!
//! A program may come from several files (the stages of `rules/`), so a span names its file.

use std::sync::Arc;

/// The source files of a program, in the order they were added.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

/// One file of a program.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The name as errors show it.
    pub name: Arc<str>,
    /// The whole text.
    pub text: Arc<str>,
    /// The first byte of each line: a long file with many errors is searched for each of them.
    line_starts: Arc<[u32]>,
}

/// The place of a file in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(pub u32);

/// A range of bytes in a source file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

/// A place for people: both numbers count from 1, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Sources {
    /// Adds a file and returns its id.
    pub fn add(&mut self, name: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> FileId {
        let id = FileId(self.files.len() as u32);
        let text: Arc<str> = text.into();
        let breaks = text.match_indices('\n');
        let line_starts = std::iter::once(0)
            .chain(breaks.map(|(newline, _)| newline as u32 + 1))
            .collect();
        self.files.push(SourceFile {
            name: name.into(),
            text,
            line_starts,
        });
        id
    }

    /// The file of an id that [`Sources::add`] returned.
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// Every file with its id, in the order of adding.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files
            .iter()
            .enumerate()
            .map(|(index, file)| (FileId(index as u32), file))
    }
}

impl SourceFile {
    /// Line and column of a byte; the end of the text for a byte behind it.
    pub fn position(&self, byte: u32) -> Position {
        let mut end = (byte as usize).min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let line = self
            .line_starts
            .partition_point(|start| *start as usize <= end);
        let start = self.line_start(line);
        let before = self.text.get(start..end).unwrap_or_default();
        Position {
            line,
            column: before.chars().count() + 1,
        }
    }

    /// The text of a line (from 1), without its line break.
    pub fn line(&self, line: usize) -> &str {
        let rest = self.text.get(self.line_start(line)..);
        rest.and_then(|rest| rest.lines().next())
            .unwrap_or_default()
    }

    /// The first byte of a line (from 1); the end of the text for a line behind it.
    fn line_start(&self, line: usize) -> usize {
        let start = self.line_starts.get(line.saturating_sub(1));
        start.map_or(self.text.len(), |start| *start as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_counts_characters_from_one() {
        let mut sources = Sources::default();
        let id = sources.add("a.dl", "a\r\n\u{e4}b\n");
        let file = sources.file(id).unwrap();
        let at = |byte| {
            let Position { line, column } = file.position(byte);
            (line, column)
        };
        assert_eq!(
            [at(0), at(1), at(3), at(5)],
            [(1, 1), (1, 2), (2, 1), (2, 2)]
        );
        // Inside of a character, and behind the text.
        assert_eq!([at(4), at(7), at(99)], [(2, 1), (3, 1), (3, 1)]);
        assert_eq!(
            [file.line(1), file.line(2), file.line(3)],
            ["a", "\u{e4}b", ""]
        );
    }
}
