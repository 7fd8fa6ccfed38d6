//! The words of the rule language, and how a text is cut into them.
//!
//! Comments are skipped here, apart from the `//@` lines, which are kept beside the tokens with
//! their places: they carry the ids and sentences that explanations are made of.

use logos::{FilterResult, Lexer, Logos};

use super::super::diagnostic::Diagnostic;
use super::super::problem::Problem;
use super::super::source::{FileId, Span};

/// The kind of a token; its text is the span's.
#[derive(Logos, Debug, Clone, Copy, PartialEq, Eq)]
#[logos(error = LexicalError)]
#[logos(skip r"[ \t\r\n\x0B\x0C\u{FEFF}]+")]
pub(super) enum Token {
    #[regex(r"//[^\n]*", allow_greedy = true)]
    LineComment,
    #[token("/*", block_comment)]
    BlockComment,
    #[regex(r"[?a-zA-Z]|[_?a-zA-Z][_?a-zA-Z0-9]+")]
    Name,
    #[token("_")]
    Underscore,
    #[regex(r"[0-9]+|0[xX][0-9a-fA-F]+|0[bB][01]+")]
    Number,
    #[regex(r"[0-9]+u|0[xX][0-9a-fA-F]+u|0[bB][01]+u")]
    Unsigned,
    #[regex(r"[0-9]+\.[0-9]+([eE][-+]?[0-9]+)?")]
    Float,
    #[regex(r#""([^"\\\n]|\\[^\n])*""#)]
    Text,
    #[token("(")]
    LeftParenthesis,
    #[token(")")]
    RightParenthesis,
    #[token("{")]
    LeftBrace,
    #[token("}")]
    RightBrace,
    #[token("[")]
    LeftBracket,
    #[token("]")]
    RightBracket,
    #[token(",")]
    Comma,
    #[token(".")]
    Dot,
    #[token(";")]
    Semicolon,
    #[token(":")]
    Colon,
    #[token(":-")]
    If,
    #[token("!")]
    Not,
    #[token("=")]
    Equal,
    #[token("!=")]
    NotEqual,
    #[token("<")]
    Less,
    #[token("<=")]
    LessOrEqual,
    #[token(">")]
    Greater,
    #[token(">=")]
    GreaterOrEqual,
    #[token("<:")]
    Subtype,
    #[token("|")]
    Bar,
    #[token("+")]
    Plus,
    #[token("-")]
    Minus,
    #[token("*")]
    Star,
    #[token("/")]
    Slash,
    #[token("%")]
    Percent,
    #[token("^")]
    Caret,
    #[token("$")]
    Dollar,
    #[token("@")]
    At,
    #[token(".decl")]
    Declare,
    #[token(".type")]
    Type,
    #[token(".symbol_type")]
    SymbolType,
    #[token(".number_type")]
    NumberType,
    #[token(".input")]
    Input,
    #[token(".output")]
    Output,
    #[token(".printsize")]
    PrintSize,
    #[token(".pragma")]
    Pragma,
    #[token(".plan")]
    Plan,
    #[token(".comp")]
    #[token(".init")]
    #[token(".override")]
    Component,
    #[token(".functor")]
    Functor,
    #[token(".include")]
    #[token(".once")]
    Include,
    #[token(".limitsize")]
    LimitSize,
    #[token(".lattice")]
    Lattice,
    #[regex(r"#[^\n]*", allow_greedy = true)]
    Macro,
    EndOfFile,
}

/// Why a piece of text is no token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum LexicalError {
    /// No token starts with this character.
    #[default]
    Character,
    /// A `/*` without its `*/`.
    UnterminatedComment,
}

/// Skips to the end of a block comment.
fn block_comment(lexer: &mut Lexer<'_, Token>) -> FilterResult<(), LexicalError> {
    match lexer.remainder().find("*/") {
        Some(length) => {
            lexer.bump(length + 2);
            FilterResult::Skip
        }
        None => {
            lexer.bump(lexer.remainder().len());
            FilterResult::Error(LexicalError::UnterminatedComment)
        }
    }
}

impl Token {
    /// How an error message names it.
    pub(super) fn describe(self, text: &str) -> String {
        match self {
            Token::EndOfFile => "end of file".to_owned(),
            Token::Name => format!("identifier `{text}`"),
            Token::Number => format!("number `{text}`"),
            Token::Text => format!("string {text}"),
            _ => format!("`{text}`"),
        }
    }
}

/// A text cut into tokens.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    /// The tokens; the last is [`Token::EndOfFile`].
    pub(super) tokens: Vec<(Token, Span)>,
    /// The `//@` comments, from the `//@` to the end of the line.
    pub(super) annotations: Vec<Span>,
    /// What is no token.
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Cuts a text into tokens.
pub(super) fn tokenize(file: FileId, text: &str) -> Tokens {
    let mut found = Tokens::default();
    let mut lexer = Token::lexer(text);
    while let Some(result) = lexer.next() {
        let range = lexer.span();
        let span = Span {
            file,
            start: range.start as u32,
            end: range.end as u32,
        };
        match result {
            Ok(Token::LineComment) => {
                if lexer.slice().starts_with("//@") {
                    found.annotations.push(span);
                }
            }
            Ok(token) => found.tokens.push((token, span)),
            Err(LexicalError::UnterminatedComment) => found
                .diagnostics
                .push(Diagnostic::error(Problem::UnterminatedComment, span)),
            Err(LexicalError::Character) => found.unknown_character(lexer.slice(), span),
        }
    }
    let end = text.len() as u32;
    found.tokens.push((
        Token::EndOfFile,
        Span {
            file,
            start: end,
            end,
        },
    ));
    found
}

impl Tokens {
    /// Reports a text that starts no token; what touches the last such text is part of it.
    fn unknown_character(&mut self, slice: &str, span: Span) {
        if let Some(last) = self.diagnostics.last_mut()
            && last.span.end == span.start
        {
            last.span.end = span.end;
            return;
        }
        let problem = if slice.starts_with('"') {
            Problem::UnterminatedText
        } else {
            let character = slice.chars().next().unwrap_or_default();
            Problem::UnexpectedCharacter { character }
        };
        self.diagnostics.push(Diagnostic::error(problem, span));
    }
}

impl Token {
    /// Whether a statement that is no clause starts here: the place to go on after an error.
    pub(super) fn starts_statement(self) -> bool {
        matches!(
            self,
            Token::Declare
                | Token::Type
                | Token::SymbolType
                | Token::NumberType
                | Token::Input
                | Token::Output
                | Token::PrintSize
                | Token::Pragma
                | Token::Component
                | Token::Functor
                | Token::Include
                | Token::LimitSize
                | Token::Lattice
                | Token::Macro
        )
    }
}
