//! Diagnostics as text, in the form that Soufflé gives them: the message with file and line, the
//! line itself, and a caret below the place.

use std::fmt::Write;

use super::diagnostic::{Diagnostic, Severity};
use super::problem::Problem;
use super::source::{Sources, Span};

/// The text of some diagnostics, and a last line that counts the errors where there are any.
pub fn render(sources: &Sources, diagnostics: &[Diagnostic]) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        render_one(sources, diagnostic, &mut text);
    }
    let errors = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .count();
    if errors > 0 {
        line(
            &mut text,
            &format!("{errors} errors generated, evaluation aborted"),
        );
    }
    text
}

/// An error that was found after checking, in the same form.
pub fn render_error(sources: &Sources, problem: &str, span: Span) -> String {
    let mut text = String::new();
    place(sources, &format!("Error: {problem}"), Some(span), &mut text);
    text
}

fn render_one(sources: &Sources, diagnostic: &Diagnostic, text: &mut String) {
    let severity = match diagnostic.severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
    };
    let message = format!("{severity}: {}", diagnostic.problem);
    // What a cycle of relations is about is told by the places that follow.
    let span = match diagnostic.problem {
        Problem::Unstratifiable { .. } => None,
        _ => Some(diagnostic.span),
    };
    place(sources, &message, span, text);
    for related in &diagnostic.related {
        place(sources, &related.message, related.span, text);
    }
    if let Some(hint) = &diagnostic.hint {
        line(text, &format!("Hint: {hint}"));
    }
}

/// A message, and its place if it has one.
fn place(sources: &Sources, message: &str, span: Option<Span>, text: &mut String) {
    let file = span.and_then(|span| Some((span, sources.file(span.file)?)));
    let Some((span, file)) = file else {
        line(text, message);
        return;
    };
    let position = file.position(span.start);
    let source = file.line(position.line);
    line(
        text,
        &format!("{message} in file {} at line {}", file.name, position.line),
    );
    line(text, source);
    line(text, &caret_line(source, position.column));
}

/// Dashes as long as the line, with a caret at the column; tabs stay, so that the caret is below
/// its place on any terminal.
fn caret_line(source: &str, column: usize) -> String {
    let mut caret: String = source
        .chars()
        .enumerate()
        .map(|(index, character)| match character {
            _ if index + 1 == column => '^',
            '\t' => '\t',
            _ => '-',
        })
        .collect();
    if source.chars().count() < column {
        caret.push('^');
    }
    caret
}

fn line(text: &mut String, content: &str) {
    // Writing to a `String` cannot fail.
    let _ = writeln!(text, "{content}");
}
