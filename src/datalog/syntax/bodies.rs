//! Bodies: atoms, comparisons, `,`, `;`, `!` and parentheses.

use super::super::program::ComparisonOperator;
use super::cursor::{Cursor, Parsed};
use super::expressions::{is_function_word, is_operator_word, is_reserved};
use super::token::Token;
use super::tree::{Atom, Body, Comparison};

impl Cursor<'_> {
    /// `a(x), b(y); c(x)`: `,` binds tighter than `;`.
    pub(super) fn body(&mut self) -> Parsed<Body> {
        self.nested(|cursor| {
            let mut branches = vec![cursor.conjunction()?];
            while cursor.take(Token::Semicolon) {
                branches.push(cursor.conjunction()?);
            }
            Ok(match branches.pop() {
                Some(only) if branches.is_empty() => only,
                last => Body::Disjunction(branches.into_iter().chain(last).collect()),
            })
        })
    }

    fn conjunction(&mut self) -> Parsed<Body> {
        let mut parts = vec![self.literal()?];
        while self.take(Token::Comma) {
            parts.push(self.literal()?);
        }
        Ok(match parts.pop() {
            Some(only) if parts.is_empty() => only,
            last => Body::Conjunction(parts.into_iter().chain(last).collect()),
        })
    }

    fn literal(&mut self) -> Parsed<Body> {
        let span = self.span();
        match self.peek() {
            Token::Not => {
                self.advance();
                let negated = self.nested(Self::literal)?;
                Ok(Body::Negation(Box::new(negated)))
            }
            Token::LeftParenthesis if self.bracket_holds_body() => {
                self.advance();
                let body = self.body()?;
                self.expect(Token::RightParenthesis, "`,`, `;` or `)`")?;
                Ok(body)
            }
            Token::Name if matches!(self.peek_text(), "true" | "false") => {
                let truth = self.peek_text() == "true";
                self.advance();
                Ok(Body::Truth(truth))
            }
            Token::Name
                if matches!(self.peek_text(), "match" | "contains")
                    && self.peek_second() == Token::LeftParenthesis =>
            {
                let construct = format!("the string constraint `{}`", self.peek_text());
                Err(self.outside(&construct, span))
            }
            Token::Name if self.starts_atom() => self.atom().map(Body::Atom),
            Token::Name | Token::Underscore => self.comparison(),
            token if token.starts_expression() => self.comparison(),
            _ => Err(self.unexpected("an atom, a comparison, `!` or `(`")),
        }
    }

    /// Whether the parenthesis that starts here holds a body, and no expression: an expression
    /// goes on behind it with an operator.
    fn bracket_holds_body(&self) -> bool {
        !matches!(
            self.peek_behind_bracket(0),
            Some((token, word)) if token.comparison_operator().is_some()
                || token.continues_expression()
                || is_operator_word(word)
        )
    }

    /// Whether a relation's atom starts at a name, and no function's application.
    fn starts_atom(&self) -> bool {
        match self.peek_second() {
            Token::LeftParenthesis => !is_function_word(self.peek_text()),
            Token::Dot => !is_reserved(self.peek_text()),
            _ => false,
        }
    }

    /// `path(x, y)`
    pub(super) fn atom(&mut self) -> Parsed<Atom> {
        let start = self.span();
        let name = self.expect_global_name("the name of a relation")?;
        self.expect(Token::LeftParenthesis, "`(`")?;
        let mut arguments = Vec::new();
        if !self.take(Token::RightParenthesis) {
            loop {
                arguments.push(self.expression()?);
                if !self.take(Token::Comma) {
                    break;
                }
            }
            self.expect(Token::RightParenthesis, "`,` or `)`")?;
        }
        Ok(Atom {
            name,
            arguments,
            span: self.since(start),
        })
    }

    /// `x < y + 1`
    fn comparison(&mut self) -> Parsed<Body> {
        let start = self.span();
        let left = self.expression()?;
        let Some(operator) = self.peek().comparison_operator() else {
            return Err(self.unexpected("a comparison operator"));
        };
        self.advance();
        let right = self.expression()?;
        Ok(Body::Comparison(Comparison {
            operator,
            left,
            right,
            span: self.since(start),
        }))
    }
}

impl Token {
    /// The comparison that this token stands for.
    fn comparison_operator(self) -> Option<ComparisonOperator> {
        Some(match self {
            Token::Equal => ComparisonOperator::Equal,
            Token::NotEqual => ComparisonOperator::NotEqual,
            Token::Less => ComparisonOperator::Less,
            Token::LessOrEqual => ComparisonOperator::LessOrEqual,
            Token::Greater => ComparisonOperator::Greater,
            Token::GreaterOrEqual => ComparisonOperator::GreaterOrEqual,
            _ => return None,
        })
    }
}
