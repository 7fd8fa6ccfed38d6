//! Findings and lints for people.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use crate::lint::{Finding, Level, Lint, Report};

/// The longest line of a list of lints.
const WIDTH: usize = 98;

/// Writes every finding with its place, and how many there are.
///
/// # Errors
/// What the writer reports.
pub fn write_findings(out: &mut dyn Write, report: &Report, colour: bool) -> io::Result<()> {
    for finding in &report.findings {
        write_finding(out, finding, colour)?;
    }
    writeln!(out, "{}", summary(report))
}

/// How many findings there are, as a sentence.
fn summary(report: &Report) -> String {
    let counts: Vec<String> = [Level::Error, Level::Warning, Level::Note]
        .into_iter()
        .filter_map(|level| match report.count(level) {
            0 => None,
            1 => Some(format!("1 {level}")),
            count => Some(format!("{count} {level}s")),
        })
        .collect();
    let found = match counts.is_empty() {
        true => "No findings".to_owned(),
        false => counts.join(", "),
    };
    let silenced = match report.silenced.len() {
        0 => String::new(),
        count => format!(" ({count} more silenced by annotations)"),
    };
    format!("{found}{silenced}. Judged by {}.", report.profile)
}

fn write_finding(out: &mut dyn Write, finding: &Finding, colour: bool) -> io::Result<()> {
    let style = match (colour, finding.level) {
        (false, _) => Style::new(),
        (true, Level::Error) => AnsiColor::Red.on_default().bold(),
        (true, Level::Warning) => AnsiColor::Yellow.on_default().bold(),
        (true, Level::Note) => AnsiColor::Cyan.on_default().bold(),
    };
    let Finding { level, code, .. } = finding;
    let sentence = finding.sentence();
    writeln!(out, "{style}{level}[{code}]{style:#}: {sentence}")?;
    let place = &finding.origin;
    writeln!(
        out,
        "    {}:{}: {} {}\n",
        place.file, place.line, place.object, place.field
    )
}

/// Writes what every lint is about.
///
/// # Errors
/// What the writer reports.
pub fn write_lints(out: &mut dyn Write, lints: &[Lint]) -> io::Result<()> {
    for (number, lint) in lints.iter().enumerate() {
        if number > 0 {
            writeln!(out)?;
        }
        writeln!(out, "{} {} ({})", lint.code, lint.name, lint.level)?;
        write_wrapped(out, "", &lint.about)?;
        write_wrapped(out, "Example: ", &lint.example)?;
        write_wrapped(out, "Fix: ", &lint.fix)?;
    }
    Ok(())
}

/// A text in lines that begin alike and break between words.
fn write_wrapped(out: &mut dyn Write, label: &str, text: &str) -> io::Result<()> {
    const INDENT: &str = "    ";
    let mut line = format!("{INDENT}{label}");
    let mut begun = false;
    for word in text.split(' ') {
        if begun && line.chars().count() + 1 + word.chars().count() > WIDTH {
            writeln!(out, "{line}")?;
            line = INDENT.to_owned();
            begun = false;
        }
        if begun {
            line.push(' ');
        }
        line.push_str(word);
        begun = true;
    }
    writeln!(out, "{line}")
}
