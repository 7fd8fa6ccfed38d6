//! JSON: one document with one row a line, JSON lines, and anything that serde can write.

use std::io::{self, Write};

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};

use super::{Cell, Rows};

/// Writes a value as an indented document that ends with a line break.
///
/// # Errors
/// What the writer reports.
pub fn write_json<T: Serialize + ?Sized>(out: &mut dyn Write, value: &T) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)
}

/// Writes `{"columns":[...],"rows":[[...],...]}` with one row a line, and a line break.
///
/// # Errors
/// What the writer reports.
pub fn write_json_rows(out: &mut dyn Write, rows: &dyn Rows) -> io::Result<()> {
    write_rows(out, rows)?;
    writeln!(out)
}

/// The same without the last line break, for what stands inside another document.
pub(super) fn write_rows(out: &mut dyn Write, rows: &dyn Rows) -> io::Result<()> {
    out.write_all(b"{\"columns\":")?;
    serde_json::to_writer(&mut *out, &rows.columns())?;
    out.write_all(b",\"rows\":[")?;
    let mut first = true;
    rows.visit(&mut |row| {
        out.write_all(if first { b"\n" } else { b",\n" })?;
        first = false;
        serde_json::to_writer(&mut *out, &JsonRow(row))?;
        Ok(())
    })?;
    out.write_all(if first { b"]}" } else { b"\n]}" })
}

/// Writes one object a row, its keys in the order of the columns.
///
/// # Errors
/// What the writer reports.
pub fn write_json_lines(out: &mut dyn Write, rows: &dyn Rows) -> io::Result<()> {
    let columns = rows.columns();
    rows.visit(&mut |row| {
        let mut serializer = serde_json::Serializer::new(&mut *out);
        let mut object = serializer.serialize_map(Some(row.len()))?;
        for (column, cell) in columns.iter().zip(row) {
            object.serialize_entry(column, cell)?;
        }
        SerializeMap::end(object)?;
        writeln!(out)
    })
}

struct JsonRow<'a>(&'a [Cell<'a>]);

impl Serialize for JsonRow<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sequence = serializer.serialize_seq(Some(self.0.len()))?;
        for cell in self.0 {
            sequence.serialize_element(cell)?;
        }
        sequence.end()
    }
}

impl Serialize for Cell<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Cell::Text(text) => serializer.serialize_str(text),
            Cell::Number(number) => serializer.serialize_i64(*number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{write_json_lines, write_json_rows};
    use crate::output::rows::tests::Awkward;

    #[test]
    fn rows_are_one_document_with_a_row_a_line() {
        let mut out = Vec::new();
        write_json_rows(&mut out, &Awkward).unwrap();
        insta::assert_snapshot!(String::from_utf8(out).unwrap(), @r#"
        {"columns":["N","S"],"rows":[
        ["a \"b\", c",50],
        ["",-1]
        ]}
        "#);
    }

    #[test]
    fn lines_are_an_object_a_row() {
        let mut out = Vec::new();
        write_json_lines(&mut out, &Awkward).unwrap();
        insta::assert_snapshot!(String::from_utf8(out).unwrap(), @r#"
        {"N":"a \"b\", c","S":50}
        {"N":"","S":-1}
        "#);
    }
}
