//! The text form of a relation's rows, as Soufflé reads and writes it.
//!
//! One row a line, cells parted by a delimiter (a tab unless told otherwise), nothing quoted
//! unless `rfc4180=true`. This module works on texts; reading and writing files is left to the
//! caller.

use std::fmt::Write;

use super::database::{Symbols, Table, Value};
use super::program::{Directive, Relation, ValueKind};

/// How rows are written, from the parameters of an `.input` or `.output`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactFormat {
    /// What parts the cells.
    pub delimiter: String,
    /// Whether the first line holds the columns' names.
    pub headers: bool,
    /// Whether cells may be quoted, as RFC 4180 has it.
    pub quoted: bool,
    /// For each column of the relation, which cell of the line it is; all in order if empty.
    pub columns: Vec<usize>,
}

/// Where rows come from or go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// A file.
    File,
    /// Standard input or output.
    Standard,
}

/// A parameter that cannot be followed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// Another `IO` than files and the standard streams.
    #[error(
        "`IO={0}` is outside the rule language: facts come from files or stdin, and go to files or stdout"
    )]
    Medium(String),
    /// `columns` is no list of numbers, or too short.
    #[error(
        "the parameter `columns=\"{given}\"` does not name {expected} columns by number, as in \"0:2\""
    )]
    Columns {
        /// The value as written.
        given: String,
        /// How many columns the relation has.
        expected: usize,
    },
    /// An empty delimiter, or a quote in quoted text.
    #[error("`{0}` cannot part the cells of a line")]
    Delimiter(String),
}

/// A line that is no row.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct FactFileError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub problem: FactFileProblem,
}

/// What is wrong with a line of facts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FactFileProblem {
    /// Too few cells.
    #[error("the line has {found} values, the relation has {expected} columns")]
    MissingValues {
        /// How many there are.
        found: usize,
        /// How many there should be.
        expected: usize,
    },
    /// Not a number where the column is one.
    #[error("`{text}` is not a 64-bit number, which column {column} (`{name}`) holds")]
    NotANumber {
        /// The cell.
        text: String,
        /// The column, from 1.
        column: usize,
        /// The column's name.
        name: String,
    },
    /// Bytes that are no text.
    #[error("the line is not UTF-8 text")]
    NotText,
    /// A quote that does not end, or text behind one.
    #[error("a quoted value is not closed, or not followed by a delimiter")]
    Quote,
}

impl FactFormat {
    /// Reads the parameters of a directive. Unknown ones are passed over, as Soufflé does.
    ///
    /// # Errors
    /// A parameter that cannot be followed.
    pub fn of(directive: &Directive, arity: usize) -> Result<Self, FormatError> {
        let quoted = parameter(directive, "rfc4180") == Some("true");
        let delimiter = parameter(directive, "delimiter");
        let delimiter = delimiter.unwrap_or(if quoted { "," } else { "\t" });
        if delimiter.is_empty() || quoted && delimiter.contains('"') {
            return Err(FormatError::Delimiter(delimiter.to_owned()));
        }
        let columns = match parameter(directive, "columns") {
            None | Some("") => Vec::new(),
            Some(given) => given
                .split(':')
                .map(|number| number.parse().ok())
                .collect::<Option<Vec<usize>>>()
                .filter(|columns| columns.len() == arity)
                .ok_or_else(|| FormatError::Columns {
                    given: given.to_owned(),
                    expected: arity,
                })?,
        };
        Ok(FactFormat {
            delimiter: delimiter.to_owned(),
            headers: parameter(directive, "headers") == Some("true"),
            quoted,
            columns,
        })
    }

    /// Reads rows into a table. Cells behind the last column are passed over, as Soufflé does.
    ///
    /// # Errors
    /// The first line that is no row.
    pub fn read(
        &self,
        relation: &Relation,
        text: &[u8],
        symbols: &mut Symbols,
    ) -> Result<Table, FactFileError> {
        let mut table = Table::new(relation.columns.len());
        let mut row = Vec::new();
        let text = text.strip_suffix(b"\n").unwrap_or(text);
        let lines = text.split(|byte| *byte == b'\n').enumerate();
        for (index, line) in lines.skip(usize::from(self.headers)) {
            if text.is_empty() {
                break;
            }
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            self.read_line(relation, line, symbols, &mut row)
                .map_err(|problem| FactFileError {
                    line: index + 1,
                    problem,
                })?;
            table.push(&row);
        }
        Ok(table)
    }

    fn read_line(
        &self,
        relation: &Relation,
        line: &[u8],
        symbols: &mut Symbols,
        row: &mut Vec<Value>,
    ) -> Result<(), FactFileProblem> {
        let line = std::str::from_utf8(line).map_err(|_| FactFileProblem::NotText)?;
        let quoted;
        let cells: Vec<&str> = if self.quoted {
            quoted = self.split_quoted(line).ok_or(FactFileProblem::Quote)?;
            quoted.iter().map(String::as_str).collect()
        } else {
            line.split(self.delimiter.as_str()).collect()
        };
        row.clear();
        for (place, column) in relation.columns.iter().enumerate() {
            let cell = self.columns.get(place).copied().unwrap_or(place);
            let Some(text) = cells.get(cell) else {
                return Err(FactFileProblem::MissingValues {
                    found: cells.len(),
                    expected: relation.columns.len(),
                });
            };
            row.push(match column.kind {
                ValueKind::Symbol => Value::from(symbols.intern(text)),
                ValueKind::Number => text.parse().map_err(|_| FactFileProblem::NotANumber {
                    text: (*text).to_owned(),
                    column: place + 1,
                    name: column.name.clone(),
                })?,
            });
        }
        Ok(())
    }

    /// The cells of a line of which some may be quoted.
    fn split_quoted(&self, line: &str) -> Option<Vec<String>> {
        let mut cells = Vec::new();
        let mut rest = line;
        loop {
            let (cell, behind) = match rest.strip_prefix('"') {
                None => {
                    let end = rest.find(&self.delimiter).unwrap_or(rest.len());
                    let (cell, behind) = rest.split_at(end);
                    (cell.to_owned(), behind)
                }
                Some(mut quoted) => {
                    let mut cell = String::new();
                    loop {
                        let (text, behind) = quoted.split_once('"')?;
                        cell.push_str(text);
                        match behind.strip_prefix('"') {
                            Some(more) => {
                                cell.push('"');
                                quoted = more;
                            }
                            None => break (cell, behind),
                        }
                    }
                }
            };
            cells.push(cell);
            if behind.is_empty() {
                return Some(cells);
            }
            rest = behind.strip_prefix(self.delimiter.as_str())?;
        }
    }

    /// A table as a whole file, headers first where the format has them.
    pub fn write(&self, relation: &Relation, table: &Table, symbols: &Symbols) -> String {
        let header = if self.headers {
            self.header(relation)
        } else {
            String::new()
        };
        header + &self.rows(relation, table, symbols)
    }

    /// A table's rows. A nullary row is `()`.
    pub fn rows(&self, relation: &Relation, table: &Table, symbols: &Symbols) -> String {
        let mut text = String::new();
        for row in table.iter() {
            for (place, (cell, column)) in row.iter().zip(&relation.columns).enumerate() {
                if place > 0 {
                    text.push_str(&self.delimiter);
                }
                match column.kind {
                    // Writing to a `String` cannot fail.
                    ValueKind::Number => {
                        let _ = write!(text, "{cell}");
                    }
                    ValueKind::Symbol if self.quoted => {
                        let name = symbols.name_of(*cell).replace('"', "\"\"");
                        let _ = write!(text, "\"{name}\"");
                    }
                    ValueKind::Symbol => text.push_str(symbols.name_of(*cell)),
                }
            }
            if row.is_empty() {
                text.push_str("()");
            }
            text.push('\n');
        }
        text
    }

    /// The line of the columns' names.
    pub fn header(&self, relation: &Relation) -> String {
        let names: Vec<&str> = (relation.columns.iter())
            .map(|column| column.name.as_str())
            .collect();
        names.join(&self.delimiter) + "\n"
    }
}

impl Medium {
    /// Reads the `IO` of a directive.
    ///
    /// # Errors
    /// A medium that is neither a file nor `standard`, the name of the standard stream.
    pub fn of(directive: &Directive, standard: &str) -> Result<Self, FormatError> {
        match parameter(directive, "IO") {
            None | Some("file") => Ok(Medium::File),
            Some(other) if other == standard => Ok(Medium::Standard),
            Some(other) => Err(FormatError::Medium(other.to_owned())),
        }
    }
}

/// The value of a directive's parameter.
pub fn parameter<'d>(directive: &'d Directive, name: &str) -> Option<&'d str> {
    let found = directive.parameters.iter().find(|(known, _)| known == name);
    found.map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::super::source::Span;
    use super::super::{parse_and_check, source::Sources};
    use super::*;

    fn relation() -> Relation {
        let mut sources = Sources::default();
        sources.add("test.dl", ".decl r(name:symbol, size:number)\n.input r\n");
        let program = parse_and_check(&sources).program.unwrap();
        program.relations[0].clone()
    }

    fn format(parameters: &[(&str, &str)]) -> Result<FactFormat, FormatError> {
        let directive = Directive {
            parameters: (parameters.iter())
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            span: Span::default(),
        };
        FactFormat::of(&directive, 2)
    }

    fn read(parameters: &[(&str, &str)], text: &str) -> Result<String, FactFileError> {
        let mut symbols = Symbols::default();
        let format = format(parameters).unwrap();
        let table = format.read(&relation(), text.as_bytes(), &mut symbols)?;
        Ok(format.write(&relation(), &table, &symbols))
    }

    #[test]
    fn rows_come_back_as_they_were() {
        for (parameters, text) in [
            (&[][..], "a\t1\nb c\t-2\n\t3\n"),
            (&[("delimiter", "::")], "a::1\nb::2\n"),
            (&[("headers", "true")], "name\tsize\na\t1\n"),
            (&[("rfc4180", "true")], "\"a, \"\"b\"\"\",1\n"),
        ] {
            assert_eq!(read(parameters, text).unwrap(), text);
        }
        assert_eq!(read(&[], "").unwrap(), "");
        assert_eq!(read(&[], "a\t1\tmore\r\nb\t2").unwrap(), "a\t1\nb\t2\n");
        assert_eq!(read(&[("columns", "2:0")], "7\tx\ta\n").unwrap(), "a\t7\n");
    }

    #[test]
    fn a_line_that_is_no_row_is_named() {
        let problems = [
            "a\t1\nb\n",
            "a\tx\n",
            "a\t1\n\nb\t2\n",
            "a\t9223372036854775808",
        ]
        .map(|text| read(&[], text).unwrap_err().to_string());
        assert_eq!(
            problems,
            [
                "line 2: the line has 1 values, the relation has 2 columns",
                "line 1: `x` is not a 64-bit number, which column 2 (`size`) holds",
                "line 2: the line has 1 values, the relation has 2 columns",
                "line 1: `9223372036854775808` is not a 64-bit number, which column 2 (`size`) holds",
            ]
        );
        for text in ["\"a,1\n", "\"a\"b,1\n"] {
            let error = read(&[("rfc4180", "true")], text).unwrap_err();
            assert_eq!(error.problem, FactFileProblem::Quote);
        }
    }

    #[test]
    fn parameters_that_cannot_be_followed_are_errors() {
        assert!(format(&[("columns", "1")]).is_err());
        assert!(format(&[("columns", "a:b")]).is_err());
        assert!(format(&[("delimiter", "")]).is_err());
        assert!(format(&[("delimiter", "\""), ("rfc4180", "true")]).is_err());
    }
}
