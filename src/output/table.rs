//! Tables for people: aligned columns without lines, as kubectl prints them.
//!
//! The rows are measured in one pass and written in another, in blocks, so that a table of half a
//! million rows is aligned throughout and never in memory at once.

use std::borrow::Cow;
use std::io::{self, Write};

use anstyle::Style;
use comfy_table::{CellAlignment, ColumnConstraint, Row, Table, Width, presets};
use unicode_width::UnicodeWidthStr;

use super::{Cell, Rows};

/// How many rows are laid out at a time.
const BLOCK: usize = 1_000;
/// Spaces between two columns.
const GAP: usize = 2;
/// A column is not made narrower than this, whatever the width asked for.
const NARROWEST: usize = 8;

/// How a table looks.
#[derive(Debug, Clone, Copy, Default)]
pub struct TableStyle {
    /// Cells are wrapped so that lines are no longer than this; unlimited where there is none.
    pub width: Option<usize>,
    /// The colour of a row's first word; none where the output has no colour. A colour repeats
    /// what the word says and never stands alone.
    pub colour: Option<fn(&str) -> Style>,
}

/// Writes a header and the rows.
///
/// # Errors
/// What the writer reports.
pub fn write_table(out: &mut dyn Write, rows: &dyn Rows, style: TableStyle) -> io::Result<()> {
    let columns = Columns::measure(rows, style.width)?;
    let mut block = empty_block();
    block.set_header(rows.columns());
    rows.visit(&mut |row| {
        if block.row_count() == BLOCK {
            write_block(out, &mut block, &columns, style)?;
            block = empty_block();
        }
        block.add_row(Row::from(row.iter().map(|cell| cell.printable())));
        Ok(())
    })?;
    write_block(out, &mut block, &columns, style)
}

fn empty_block() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table
}

/// The widths and alignments that all blocks share.
struct Columns {
    widths: Vec<usize>,
    numeric: Vec<bool>,
}

impl Columns {
    fn measure(rows: &dyn Rows, limit: Option<usize>) -> io::Result<Self> {
        let names = rows.columns();
        let mut widths: Vec<usize> = names.iter().map(|name| name.width()).collect();
        let mut numeric = vec![true; names.len()];
        rows.visit(&mut |row| {
            for ((width, numeric), cell) in widths.iter_mut().zip(&mut numeric).zip(row) {
                *width = cell.printable().width().max(*width);
                *numeric &= matches!(cell, Cell::Number(_));
            }
            Ok(())
        })?;
        if let Some(limit) = limit {
            shrink(&mut widths, limit);
        }
        Ok(Columns { widths, numeric })
    }

    fn apply(&self, table: &mut Table) {
        let columns = table.column_iter_mut().zip(&self.widths);
        for ((column, width), numeric) in columns.zip(&self.numeric) {
            let width = u16::try_from(*width + GAP).unwrap_or(u16::MAX);
            column.set_padding((0, GAP as u16));
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
            if *numeric {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
    }
}

/// Cuts the widest columns until the line fits, all of them to the same width.
fn shrink(widths: &mut [usize], limit: usize) {
    let gaps = GAP * widths.len().saturating_sub(1);
    let available = limit.saturating_sub(gaps);
    let mut level = widths.iter().copied().max().unwrap_or_default();
    let total = |level: usize| -> usize { widths.iter().map(|width| (*width).min(level)).sum() };
    while level > NARROWEST && total(level) > available {
        level -= 1;
    }
    for width in widths {
        *width = (*width).min(level);
    }
}

fn write_block(
    out: &mut dyn Write,
    block: &mut Table,
    columns: &Columns,
    style: TableStyle,
) -> io::Result<()> {
    columns.apply(block);
    for line in block.lines() {
        writeln!(out, "{}", painted(line.trim_end(), style))?;
    }
    Ok(())
}

fn painted(line: &str, style: TableStyle) -> Cow<'_, str> {
    let Some(colour) = style.colour else {
        return Cow::Borrowed(line);
    };
    let end = line.find(' ').unwrap_or(line.len());
    let (word, rest) = line.split_at(end);
    let style = colour(word);
    Cow::Owned(format!("{style}{word}{style:#}{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Numbered(usize);

    impl Rows for Numbered {
        fn columns(&self) -> Vec<&str> {
            vec!["NAME", "SCORE", "REASON"]
        }

        fn visit(&self, visit: &mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>) -> io::Result<()> {
            for index in 0..self.0 {
                let name = format!("node-{index}");
                visit(&[
                    Cell::Text(&name),
                    Cell::Number(index as i64 * 50),
                    Cell::Text("the DaemonSet should run here and has no pod"),
                ])?;
            }
            Ok(())
        }
    }

    fn written(rows: usize, width: Option<usize>) -> String {
        let mut out = Vec::new();
        let style = TableStyle {
            width,
            colour: None,
        };
        write_table(&mut out, &Numbered(rows), style).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn columns_are_aligned_and_numbers_stand_right() {
        insta::assert_snapshot!(written(2, None), @"
        NAME    SCORE  REASON
        node-0      0  the DaemonSet should run here and has no pod
        node-1     50  the DaemonSet should run here and has no pod
        ");
    }

    #[test]
    fn a_long_cell_wraps_within_the_width() {
        let text = written(12, Some(40));
        assert!(text.lines().all(|line| line.width() <= 40), "{text}");
        assert!(text.contains("node-11"));
    }

    #[test]
    fn blocks_share_their_widths_and_one_header() {
        let text = written(2 * BLOCK + 1, None);
        assert_eq!(text.lines().count(), 2 * BLOCK + 2);
        let last = text.lines().last().unwrap();
        let first = text.lines().nth(1).unwrap();
        assert_eq!(first.find("the"), last.find("the"));
    }
}
