//! A problem of a program with its place, and what helps to mend it.

use super::problem::Problem;
use super::source::Span;

/// A problem, where it is, and what helps to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether the program is rejected for it.
    pub severity: Severity,
    /// What is wrong.
    pub problem: Problem,
    /// Where it shows.
    pub span: Span,
    /// Other places that have to do with it: the declaration, the earlier definition.
    pub related: Vec<Related>,
    /// What to do, or what may have been meant.
    pub hint: Option<String>,
}

/// Whether a program is rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The program is rejected.
    Error,
    /// The program can be run.
    Warning,
}

/// A remark on a diagnostic, with its place where it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// The remark.
    pub message: String,
    /// Its place.
    pub span: Option<Span>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(problem: Problem, span: Span) -> Self {
        Diagnostic {
            severity: Severity::Error,
            problem,
            span,
            related: Vec::new(),
            hint: None,
        }
    }

    /// A warning at a place.
    pub fn warning(problem: Problem, span: Span) -> Self {
        Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::error(problem, span)
        }
    }

    /// Adds a remark.
    #[must_use]
    pub fn with_related(mut self, message: impl Into<String>, span: Option<Span>) -> Self {
        self.related.push(Related {
            message: message.into(),
            span,
        });
        self
    }

    /// Adds a hint.
    #[must_use]
    pub fn with_hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint;
        self
    }
}
