//! Tab separated rows as Soufflé reads and writes them: no header, no quotes, no escapes.

use std::io::{self, Write};

use super::{Cell, Rows};

/// A text that such a file cannot hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unwritable {
    /// The column.
    pub column: String,
    /// The text, with its control characters escaped.
    pub text: String,
}

/// Writes the rows; a row without columns is `()`.
///
/// A text with a tab or a line break would be read back as something else: ask [`unwritable`]
/// first.
///
/// # Errors
/// What the writer reports.
pub fn write_tsv(out: &mut dyn Write, rows: &dyn Rows) -> io::Result<()> {
    rows.visit(&mut |row| {
        if row.is_empty() {
            out.write_all(b"()")?;
        }
        for (position, cell) in row.iter().enumerate() {
            if position > 0 {
                out.write_all(b"\t")?;
            }
            match cell {
                Cell::Text(text) => out.write_all(text.as_bytes())?,
                Cell::Number(number) => write!(out, "{number}")?,
            }
        }
        out.write_all(b"\n")
    })
}

/// The first text that tab separated rows cannot hold: it has a tab or a line break in it.
pub fn unwritable(rows: &dyn Rows) -> Option<Unwritable> {
    let columns = rows.columns();
    let mut found = None;
    // The visit cannot fail by itself; it is stopped at the first text.
    let _ = rows.visit(&mut |row| {
        for (column, cell) in columns.iter().zip(row) {
            if let Cell::Text(text) = cell
                && text.contains(['\t', '\n', '\r'])
            {
                found = Some(Unwritable {
                    column: (*column).to_owned(),
                    text: cell.printable().into_owned(),
                });
                return Err(io::ErrorKind::InvalidData.into());
            }
        }
        Ok(())
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::rows::tests::Awkward;

    struct Broken;

    impl Rows for Broken {
        fn columns(&self) -> Vec<&str> {
            vec!["value"]
        }

        fn visit(&self, visit: &mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>) -> io::Result<()> {
            visit(&[Cell::Text("plain")])?;
            visit(&[Cell::Text("a\tb")])
        }
    }

    #[test]
    fn rows_are_lines_and_cells_are_bare() {
        let mut out = Vec::new();
        write_tsv(&mut out, &Awkward).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "a \"b\", c\t50\n\t-1\n");
        assert_eq!(unwritable(&Awkward), None);
    }

    #[test]
    fn a_tab_is_found_before_it_is_written() {
        let found = unwritable(&Broken).unwrap();
        assert_eq!(
            (found.column.as_str(), found.text.as_str()),
            ("value", "a\\tb")
        );
    }
}
