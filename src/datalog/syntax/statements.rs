//! Statements: which one starts here, facts and rules, and the annotations above them.

use super::super::diagnostic::Diagnostic;
use super::super::program::Annotation;
use super::super::source::{FileId, Span};
use super::cursor::{Cursor, Parsed};
use super::token::Token;
use super::tree::{Body, Clause, Item};

/// Reads a file. Statements with errors are left out.
pub(in super::super) fn parse_file(file: FileId, text: &str) -> (Vec<Item>, Vec<Diagnostic>) {
    let mut cursor = Cursor::new(file, text);
    let mut items = Vec::new();
    while cursor.peek() != Token::EndOfFile {
        cursor.start_statement();
        match cursor.statement() {
            Ok(item) => items.extend(item),
            Err(_) => cursor.recover(),
        }
    }
    (items, cursor.diagnostics)
}

/// Reads the body of a rule that stands alone, with or without a final dot.
pub(in super::super) fn parse_query_body(
    file: FileId,
    text: &str,
) -> (Option<Body>, Vec<Diagnostic>) {
    let mut cursor = Cursor::new(file, text);
    let body = cursor.body().and_then(|body| {
        cursor.take(Token::Dot);
        cursor.expect(Token::EndOfFile, "`,`, `;` or the end of the query")?;
        Ok(body)
    });
    (body.ok(), cursor.diagnostics)
}

impl Cursor<'_> {
    /// One statement; none for those that are read and change nothing.
    fn statement(&mut self) -> Parsed<Option<Item>> {
        let start = self.span();
        let construct = match self.peek() {
            Token::Declare => return self.relation_declaration().map(Item::Relation).map(Some),
            Token::Type | Token::SymbolType | Token::NumberType => {
                return self.type_declaration().map(Item::Type).map(Some);
            }
            Token::Input | Token::Output | Token::PrintSize => {
                return self.directive().map(Item::Directive).map(Some);
            }
            Token::Pragma => return self.pragma().map(|()| None),
            Token::Name => return self.clause().map(Item::Clause).map(Some),
            Token::Component => "a component",
            Token::Functor => "a user-defined functor",
            Token::Include => "the inclusion of a file",
            Token::LimitSize => "`.limitsize`",
            Token::Lattice => "a lattice",
            Token::Macro => "a preprocessor directive",
            _ => return Err(self.unexpected("a declaration, a directive, a fact or a rule")),
        };
        let token = self.peek();
        let outside = self.outside(construct, start);
        match token {
            Token::Component => self.skip_component(),
            Token::Macro => self.advance(),
            _ => return Err(outside),
        }
        Ok(None)
    }

    /// Skips a component with all that is in it, so that its inside is not reported as well.
    fn skip_component(&mut self) {
        let mut depth = 0_usize;
        loop {
            self.advance();
            match self.peek() {
                Token::EndOfFile => return,
                Token::LeftBrace => depth += 1,
                Token::RightBrace if depth <= 1 => return self.advance(),
                Token::RightBrace => depth -= 1,
                token if depth == 0 && token.starts_statement() => return,
                _ => {}
            }
        }
    }

    /// `head.`, `head, head :- body.`, with an optional plan.
    fn clause(&mut self) -> Parsed<Clause> {
        let start = self.span();
        let annotations = self.take_annotations();
        let mut heads = vec![self.atom()?];
        while self.take(Token::Comma) {
            heads.push(self.atom()?);
        }
        if self.peek() == Token::LessOrEqual {
            return Err(self.outside("subsumption", self.span()));
        }
        let body = if self.take(Token::If) {
            Some(self.body()?)
        } else {
            None
        };
        if body.is_none() && (heads.len() > 1 || self.peek() != Token::Dot) {
            let expected = if heads.len() > 1 {
                "`,` or `:-`"
            } else {
                "`.`, `,` or `:-`"
            };
            return Err(self.unexpected(expected));
        }
        self.expect(Token::Dot, "`,`, `;` or `.`")?;
        let span = self.since(start);
        let plan = match self.peek() {
            Token::Plan => self.plan()?,
            _ => Vec::new(),
        };
        Ok(Clause {
            heads,
            body,
            plan,
            annotations,
            span,
        })
    }

    /// The annotations above the next token.
    pub(super) fn take_annotations(&mut self) -> Vec<Annotation> {
        let start = self.span().start;
        let mut taken = Vec::new();
        while let Some(span) = self.annotations.pop_if(|span| span.start < start) {
            taken.extend(self.annotation(span));
        }
        taken
    }

    /// The word and the text of a `//@` comment.
    fn annotation(&self, span: Span) -> Option<Annotation> {
        let content = self.slice(span).strip_prefix("//@")?.trim();
        let (word, text) = content
            .split_once(char::is_whitespace)
            .unwrap_or((content, ""));
        Some(Annotation {
            word: word.to_owned(),
            text: unquote(text.trim()).to_owned(),
            span,
        })
    }
}

/// The text between quotes, or all of it where there are none.
fn unquote(text: &str) -> &str {
    text.strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .unwrap_or(text)
}
