//! The rule language: a subset of Soufflé's Datalog, from source text to derived relations.
//!
//! Flow: `syntax` reads text into trees, `check` turns them into a checked [`program::Program`],
//! which everything else reads. Nothing in this module knows of Kubernetes. The build script
//! includes it as it stands, so it names its neighbours by `super::` only.

mod check;
pub mod database;
pub mod diagnostic;
pub mod fact_file;
pub mod interpreter;
pub mod problem;
pub mod program;
pub mod proof;
pub mod render;
pub mod source;
mod syntax;
pub mod types;

use diagnostic::Diagnostic;
use program::Program;
use source::{FileId, Sources, Span};

pub use check::Query;

/// What checking a program gives.
#[derive(Debug, Clone, Default)]
pub struct Checked {
    /// The program; none where there is an error.
    pub program: Option<Program>,
    /// All errors and warnings, in the order of the source.
    pub diagnostics: Vec<Diagnostic>,
}

/// What checking a query gives.
#[derive(Debug, Clone, Default)]
pub struct CheckedQuery {
    /// The query; none where there is an error.
    pub query: Option<Query>,
    /// All errors and warnings, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads and checks a program that stands in one or several files.
///
/// Every error is reported, in two steps as Soufflé does: where the syntax of anything is wrong,
/// only syntax errors are, because what could not be read would seem undeclared.
pub fn parse_and_check(sources: &Sources) -> Checked {
    let mut items = Vec::new();
    let mut diagnostics = Vec::new();
    for (id, file) in sources.iter() {
        let (read, problems) = syntax::parse_file(id, &file.text);
        items.extend(read);
        diagnostics.extend(problems);
    }
    if check::has_error(&diagnostics) {
        check::tidy(&mut diagnostics);
        return Checked {
            program: None,
            diagnostics,
        };
    }
    let (program, problems) = check::check(&items);
    diagnostics.extend(problems);
    check::tidy(&mut diagnostics);
    Checked {
        program,
        diagnostics,
    }
}

/// Reads and checks the body of a rule, for example `eligible(D, N), !preferred(D, N, _)`,
/// against a checked program. The text is a file of the sources, so that errors can show it.
pub fn parse_query(program: &Program, sources: &Sources, file: FileId) -> CheckedQuery {
    let text = sources.file(file).map_or("", |found| &found.text);
    let (body, mut diagnostics) = syntax::parse_query_body(file, text);
    let Some(body) = body.filter(|_| !check::has_error(&diagnostics)) else {
        check::tidy(&mut diagnostics);
        return CheckedQuery {
            query: None,
            diagnostics,
        };
    };
    let span = Span {
        file,
        start: 0,
        end: text.len() as u32,
    };
    let (query, problems) = check::check_query(program, body, span);
    diagnostics.extend(problems);
    CheckedQuery { query, diagnostics }
}

#[cfg(test)]
mod tests {
    use super::program::{Literal, ValueKind};
    use super::*;

    fn checked(text: &str) -> Checked {
        let mut sources = Sources::default();
        sources.add("test.dl", text);
        parse_and_check(&sources)
    }

    fn messages(text: &str) -> Vec<String> {
        let found = checked(text).diagnostics;
        found.iter().map(|it| it.problem.to_string()).collect()
    }

    #[test]
    fn a_query_gives_a_column_for_each_named_variable() {
        let mut sources = Sources::default();
        sources.add("test.dl", ".decl e(x:symbol, n:number)\ne(\"a\", 1).\n");
        let program = parse_and_check(&sources).program.unwrap();
        let file = sources.add("query", "e(D, N), !e(D, 7), e(_, N), K = N + 1");
        let query = parse_query(&program, &sources, file).query.unwrap();
        let columns = query.relation.columns.iter();
        let columns: Vec<_> = columns.map(|it| (it.name.as_str(), it.kind)).collect();
        assert_eq!(
            columns,
            [
                ("D", ValueKind::Symbol),
                ("N", ValueKind::Number),
                ("K", ValueKind::Number)
            ]
        );
        assert_eq!(query.rules.len(), 1);
        assert_eq!(query.rules[0].head.relation.0, 1);
    }

    #[test]
    fn annotations_belong_to_the_statement_below() {
        let program = checked(
            "//@ say \"{x} is odd\"\n//@ from spec\n.decl odd(x:number)\n.output odd\n\
             odd(1).\n//@ rule O1\n//@ say \"{x} follows\"\n//@ editable\nodd(x + 2) :- odd(x), x < 9.\n",
        )
        .program
        .unwrap();
        assert_eq!(program.relations[0].reading.as_deref(), Some("{x} is odd"));
        assert_eq!(program.relations[0].annotations[0].word, "from");
        assert_eq!(program.rules[0].id.as_deref(), Some("O1"));
        assert_eq!(program.rules[0].say.as_deref(), Some("{x} follows"));
        assert_eq!(program.rules[0].annotations[0].word, "editable");
    }

    #[test]
    fn a_stratum_stands_behind_those_it_reads() {
        let program = checked(
            ".decl c(x:number) .decl b(x:number) .decl a(x:number)\n\
             c(x) :- b(x), !a(x).\nb(x) :- a(x).\na(1).\n",
        )
        .program
        .unwrap();
        let order: Vec<u32> = program.strata.iter().map(|it| it.relations[0].0).collect();
        assert_eq!(order, [2, 1, 0]);
    }

    #[test]
    fn an_aggregate_in_an_expression_becomes_a_literal() {
        let program = checked(
            ".decl a(x:number)\na(1).\n.decl b(x:number)\nb(1 + sum y : { a(y), y > x }) :- a(x).\n",
        )
        .program
        .unwrap();
        let rule = &program.rules[0];
        assert!(matches!(&rule.body[1], Literal::Aggregate(it) if it.result.0 == 2));
        assert_eq!(rule.variables[2].name, "%2");
    }

    #[test]
    fn every_error_is_reported() {
        assert_eq!(
            messages(".decl a(x:number)\na(x) :- c(x).\na(x) :- a(y).\na(\"s\").\n"),
            [
                "Undefined relation c",
                "Ungrounded variable x",
                "Variable y only occurs once",
                "Symbol constant (type mismatch)",
            ]
        );
        assert_eq!(
            messages("a(x) :- .\n.decl b(x:[number])\n.comp C { .decl d() d(). }\nb(1\n"),
            [
                "syntax error, unexpected `.`, expecting an atom, a comparison, `!` or `(`",
                "syntax error, unexpected `[`, expecting the name of a type",
                "a component is outside the rule language",
                "syntax error, unexpected end of file, expecting `,` or `)`",
            ]
        );
    }
}
