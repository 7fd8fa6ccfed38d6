//! The parser's place in the tokens: looking ahead, expecting, giving up on a statement.

use super::super::diagnostic::Diagnostic;
use super::super::problem::Problem;
use super::super::source::{FileId, Span};
use super::token::{Token, tokenize};
use super::tree::Name;

/// How deep expressions and bodies may nest. Walking a tree takes stack for every level.
const DEPTH_LIMIT: usize = 200;
/// How many operators one expression may have, for the same reason.
const OPERATOR_LIMIT: usize = 500;

/// The statement cannot be read; why has been reported.
#[derive(Debug)]
pub(super) struct Reported;

/// What a parsing function gives.
pub(super) type Parsed<T> = Result<T, Reported>;

/// A place in the tokens of one file.
pub(super) struct Cursor<'a> {
    text: &'a str,
    tokens: Vec<(Token, Span)>,
    /// For each opening bracket the place of the closing one.
    partners: Vec<Option<usize>>,
    next: usize,
    /// Where the text is no token.
    unreadable: Vec<u32>,
    /// Where the statement started.
    statement: usize,
    depth: usize,
    /// The expressions around the next token.
    pub(super) expression_depth: usize,
    operators: usize,
    /// The `//@` comments that no statement has taken, in reverse.
    pub(super) annotations: Vec<Span>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl<'a> Cursor<'a> {
    /// The beginning of a file.
    pub(super) fn new(file: FileId, text: &'a str) -> Self {
        let mut found = tokenize(file, text);
        found.annotations.reverse();
        let partners = partners(&found.tokens);
        Cursor {
            text,
            tokens: found.tokens,
            partners,
            next: 0,
            unreadable: found.diagnostics.iter().map(|it| it.span.start).collect(),
            statement: 0,
            depth: 0,
            expression_depth: 0,
            operators: 0,
            annotations: found.annotations,
            diagnostics: found.diagnostics,
        }
    }

    fn at(&self, index: usize) -> (Token, Span) {
        self.tokens
            .get(index)
            .or(self.tokens.last())
            .copied()
            .unwrap_or((Token::EndOfFile, Span::default()))
    }

    /// The next token.
    pub(super) fn peek(&self) -> Token {
        self.at(self.next).0
    }

    /// The token behind the next one.
    pub(super) fn peek_second(&self) -> Token {
        self.at(self.next + 1).0
    }

    /// The token, and its text, behind the bracket that closes the one so many tokens ahead.
    pub(super) fn peek_behind_bracket(&self, ahead: usize) -> Option<(Token, &'a str)> {
        let partner = self.partners.get(self.next + ahead).copied().flatten()?;
        let (token, span) = self.at(partner + 1);
        Some((token, self.slice(span)))
    }

    /// The text of the next token.
    pub(super) fn peek_text(&self) -> &'a str {
        self.slice(self.span())
    }

    /// The place of the next token.
    pub(super) fn span(&self) -> Span {
        self.at(self.next).1
    }

    /// From the start of a span to the end of the last token taken.
    pub(super) fn since(&self, start: Span) -> Span {
        let end = self.at(self.next.saturating_sub(1)).1.end;
        Span {
            end: end.max(start.start),
            ..start
        }
    }

    /// The text of a span.
    pub(super) fn slice(&self, span: Span) -> &'a str {
        self.text
            .get(span.start as usize..span.end as usize)
            .unwrap_or_default()
    }

    /// Takes the next token; the end of the file is never passed.
    pub(super) fn advance(&mut self) {
        if self.next + 1 < self.tokens.len() {
            self.next += 1;
        }
    }

    /// Takes the next token if it is this one.
    pub(super) fn take(&mut self, token: Token) -> bool {
        let matches = self.peek() == token;
        if matches {
            self.advance();
        }
        matches
    }

    /// Takes this token, or reports what stands in its place.
    pub(super) fn expect(&mut self, token: Token, name: &str) -> Parsed<()> {
        if self.take(token) {
            return Ok(());
        }
        Err(self.unexpected(name))
    }

    /// Takes a name that is no reserved word.
    pub(super) fn expect_name(&mut self, what: &str) -> Parsed<Name> {
        if self.peek() != Token::Name {
            return Err(self.unexpected(what));
        }
        let name = Name {
            text: self.peek_text().into(),
            span: self.span(),
        };
        self.advance();
        Ok(name)
    }

    /// Takes the name of a relation or a type; a dot in it belongs to components.
    pub(super) fn expect_global_name(&mut self, what: &str) -> Parsed<Name> {
        let name = self.expect_name(what)?;
        let touches = self.span().start == name.span.end;
        if self.peek() == Token::Dot && touches && self.peek_second() == Token::Name {
            return Err(self.outside("a component's relation or type", name.span));
        }
        Ok(name)
    }

    /// Reports that the next token is not what was expected.
    pub(super) fn unexpected(&mut self, expected: &str) -> Reported {
        if self.has_lexical_error() {
            // What is no token was reported, and is why something seems to be missing here.
            return Reported;
        }
        let found = self.peek().describe(self.peek_text());
        let (span, expected) = (self.span(), expected.to_owned());
        self.report(Problem::UnexpectedToken { found, expected }, span)
    }

    /// Whether something between the statement's start and the next token was no token.
    fn has_lexical_error(&self) -> bool {
        let (start, end) = (self.at(self.statement).1.start, self.span().start);
        let next = self.unreadable.partition_point(|place| *place < start);
        self.unreadable.get(next).is_some_and(|place| *place <= end)
    }

    /// Reports a construct that is no part of the language.
    pub(super) fn outside(&mut self, construct: &str, span: Span) -> Reported {
        let construct = construct.to_owned();
        self.report(Problem::OutsideLanguage { construct }, span)
    }

    /// Reports a problem.
    pub(super) fn report(&mut self, problem: Problem, span: Span) -> Reported {
        self.diagnostics.push(Diagnostic::error(problem, span));
        Reported
    }

    /// Reads something one level deeper.
    pub(super) fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth >= DEPTH_LIMIT {
            return Err(self.report(Problem::TooDeep { limit: DEPTH_LIMIT }, self.span()));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// Starts an expression that is part of no other one.
    pub(super) fn outermost_expression(&mut self) {
        if self.expression_depth == 0 {
            self.operators = 0;
        }
    }

    /// Counts an operator: a chain of them is as deep a tree as it is long.
    pub(super) fn count_operator(&mut self) -> Parsed<()> {
        self.operators += 1;
        if self.operators <= OPERATOR_LIMIT {
            return Ok(());
        }
        let problem = Problem::TooManyOperators {
            limit: OPERATOR_LIMIT,
        };
        Err(self.report(problem, self.span()))
    }

    /// Starts a statement at the next token.
    pub(super) fn start_statement(&mut self) {
        self.depth = 0;
        self.expression_depth = 0;
        self.statement = self.next;
    }

    /// Skips what is left of a statement: to behind its final dot, or to where another starts.
    pub(super) fn recover(&mut self) {
        if self.next == self.statement {
            self.advance();
        }
        while self.peek() != Token::EndOfFile && !self.is_at_new_statement() {
            let dot = self.peek() == Token::Dot;
            self.advance();
            if dot {
                return;
            }
        }
    }

    /// Whether another statement seems to start here: at a directive, or at a name that begins a
    /// line and goes on with nothing.
    fn is_at_new_statement(&self) -> bool {
        let before = self.at(self.next.saturating_sub(1)).0;
        let goes_on = matches!(
            before,
            Token::Comma | Token::Semicolon | Token::If | Token::Not
        );
        let start = self.span().start as usize;
        let begins_line = self
            .text
            .get(..start)
            .is_none_or(|text| text.ends_with('\n'));
        self.peek().starts_statement() || self.peek() == Token::Name && begins_line && !goes_on
    }
}

/// For each opening bracket the place of the closing one.
fn partners(tokens: &[(Token, Span)]) -> Vec<Option<usize>> {
    let mut partners = vec![None; tokens.len()];
    let mut open: Vec<(usize, Token)> = Vec::new();
    for (index, (token, _)) in tokens.iter().enumerate() {
        match token {
            Token::LeftParenthesis => open.push((index, Token::RightParenthesis)),
            Token::LeftBrace => open.push((index, Token::RightBrace)),
            Token::RightParenthesis | Token::RightBrace => {
                if let Some((opening, closing)) = open.pop()
                    && closing == *token
                    && let Some(partner) = partners.get_mut(opening)
                {
                    *partner = Some(index);
                }
            }
            // Brackets never span statements: an unclosed one must not shift the later pairs.
            Token::Dot => open.clear(),
            _ => {}
        }
    }
    partners
}
