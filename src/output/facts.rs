//! Whole databases: every relation as JSON, or as the facts of a Datalog program.

use std::io::{self, Write};

use super::{Cell, RelationRows, Rows, json};

/// Writes `{"relation":{"columns":[...],"rows":[...]},...}` with one row a line.
///
/// # Errors
/// What the writer reports.
pub fn write_json_relations(
    out: &mut dyn Write,
    relations: &[(&str, RelationRows<'_>)],
) -> io::Result<()> {
    out.write_all(b"{")?;
    for (index, (name, rows)) in relations.iter().enumerate() {
        out.write_all(if index == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *out, name)?;
        out.write_all(b":")?;
        json::write_rows(out, rows)?;
    }
    out.write_all(b"\n}\n")
}

/// Writes one fact a line, as the rule language has them: `label("node-01", "disktype", "ssd").`
///
/// # Errors
/// What the writer reports.
pub fn write_datalog_facts(
    out: &mut dyn Write,
    relations: &[(&str, RelationRows<'_>)],
) -> io::Result<()> {
    for (name, rows) in relations {
        rows.visit(&mut |row| {
            write!(out, "{name}(")?;
            for (position, cell) in row.iter().enumerate() {
                if position > 0 {
                    out.write_all(b", ")?;
                }
                match cell {
                    Cell::Number(number) => write!(out, "{number}")?,
                    Cell::Text(text) => write!(out, "\"{}\"", escaped(text))?,
                }
            }
            out.write_all(b").\n")
        })?;
    }
    Ok(())
}

/// A text as it stands between quotes in the rule language.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::datalog::database::{Symbols, Table};
    use crate::datalog::program::ValueKind;

    fn written(
        write: impl Fn(&mut dyn Write, &[(&str, RelationRows<'_>)]) -> io::Result<()>,
    ) -> String {
        let mut symbols = Symbols::default();
        let symbol = i64::from(symbols.intern("a \"b\" \\c"));
        let mut table = Table::new(2);
        table.push(&[symbol, 7]);
        let columns = [("name", ValueKind::Symbol), ("number", ValueKind::Number)];
        let full = RelationRows::new(columns, &table, &symbols);
        let none = Table::new(0);
        let empty = RelationRows::new([], &none, &symbols);
        let mut out = Vec::new();
        write(&mut out, &[("full", full), ("empty", empty)]).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn json_names_every_relation() {
        let text = written(write_json_relations);
        insta::assert_snapshot!(text, @r#"
        {
        "full":{"columns":["name","number"],"rows":[
        ["a \"b\" \\c",7]
        ]},
        "empty":{"columns":[],"rows":[]}
        }
        "#);
        serde_json::from_str::<serde_json::Value>(&text).unwrap();
    }

    #[test]
    fn facts_are_those_of_the_language() {
        let text = written(write_datalog_facts);
        assert_eq!(text, "full(\"a \\\"b\\\" \\\\c\", 7).\n");
    }
}
