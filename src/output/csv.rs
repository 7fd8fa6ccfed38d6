//! CSV as RFC 4180 has it: a header, quotes where they are needed, one line a row.

use std::io::{self, Write};

use super::{Cell, Rows};

/// Writes a header line and the rows.
///
/// # Errors
/// What the writer reports.
pub fn write_csv(out: &mut dyn Write, rows: &dyn Rows) -> io::Result<()> {
    let columns = rows.columns();
    if columns.is_empty() {
        // CSV has no row without fields: each row of no columns is an empty line.
        writeln!(out)?;
        return rows.visit(&mut |_| writeln!(out));
    }
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::Any(b'\n'))
        .from_writer(out);
    writer.write_record(columns)?;
    rows.visit(&mut |row| {
        for cell in row {
            match cell {
                Cell::Text(text) => writer.write_field(text)?,
                Cell::Number(number) => writer.write_field(number.to_string())?,
            }
        }
        writer.write_record(None::<&[u8]>)?;
        Ok(())
    })?;
    writer.flush()
}

#[cfg(test)]
mod tests {
    use super::write_csv;
    use crate::output::rows::tests::Awkward;

    #[test]
    fn what_needs_quotes_has_them() {
        let mut out = Vec::new();
        write_csv(&mut out, &Awkward).unwrap();
        insta::assert_snapshot!(String::from_utf8(out).unwrap(), @r#"
        N,S
        "a ""b"", c",50
        ,-1
        "#);
    }
}
