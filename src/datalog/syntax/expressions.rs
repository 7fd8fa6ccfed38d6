//! Expressions: constants, variables, arithmetic by precedence, aggregates.

use super::super::program::{AggregateFunction, Function};
use super::cursor::{Cursor, Parsed};
use super::token::Token;
use super::tree::{Aggregate, Body, Expression, ExpressionKind};

/// Binds tighter than every binary operator but `^`.
const UNARY_PRECEDENCE: u8 = 10;
/// `^`, which groups to the right.
const POWER_PRECEDENCE: u8 = 11;

/// Functions of Soufflé that this language leaves out.
const OUTSIDE_FUNCTIONS: [&str; 14] = [
    "cat",
    "ord",
    "strlen",
    "substr",
    "to_number",
    "to_string",
    "to_unsigned",
    "to_float",
    "itof",
    "itou",
    "ftoi",
    "utoi",
    "range",
    "autoinc",
];

/// Whether a word is an operator between two expressions.
pub(super) fn is_operator_word(word: &str) -> bool {
    binary_word(word).is_some()
}

/// Whether a word in front of a parenthesis is a function or an operator, and no relation.
pub(super) fn is_function_word(word: &str) -> bool {
    matches!(
        word,
        "min" | "max" | "bnot" | "lnot" | "as" | "sum" | "count" | "mean"
    ) || OUTSIDE_FUNCTIONS.contains(&word)
}

/// Whether a word can be no variable.
pub(super) fn is_reserved(word: &str) -> bool {
    is_function_word(word)
        || is_operator_word(word)
        || matches!(word, "true" | "false" | "nil" | "match" | "contains")
}

fn binary_word(word: &str) -> Option<(Function, u8)> {
    Some(match word {
        "lor" => (Function::LogicalOr, 1),
        "lxor" => (Function::LogicalXor, 2),
        "land" => (Function::LogicalAnd, 3),
        "bor" => (Function::BitOr, 4),
        "bxor" => (Function::BitXor, 5),
        "band" => (Function::BitAnd, 6),
        "bshl" => (Function::ShiftLeft, 7),
        "bshr" => (Function::ShiftRight, 7),
        "bshru" => (Function::ShiftRightUnsigned, 7),
        _ => return None,
    })
}

impl Token {
    /// Whether an expression can start here, names and `_` apart.
    pub(super) fn starts_expression(self) -> bool {
        matches!(
            self,
            Token::Number
                | Token::Unsigned
                | Token::Float
                | Token::Text
                | Token::Minus
                | Token::LeftParenthesis
                | Token::LeftBracket
                | Token::Dollar
                | Token::At
        )
    }

    /// Whether an expression goes on with this operator.
    pub(super) fn continues_expression(self) -> bool {
        self.binary().is_some()
    }

    fn binary(self) -> Option<(Function, u8)> {
        Some(match self {
            Token::Plus => (Function::Add, 8),
            Token::Minus => (Function::Subtract, 8),
            Token::Star => (Function::Multiply, 9),
            Token::Slash => (Function::Divide, 9),
            Token::Percent => (Function::Remainder, 9),
            Token::Caret => (Function::Power, POWER_PRECEDENCE),
            _ => return None,
        })
    }
}

impl Cursor<'_> {
    /// An expression.
    pub(super) fn expression(&mut self) -> Parsed<Expression> {
        self.outermost_expression();
        self.expression_depth += 1;
        let expression = self.binary_expression(0)?;
        self.expression_depth -= 1;
        Ok(expression)
    }

    /// An expression whose operators bind at least so tight.
    fn binary_expression(&mut self, least: u8) -> Parsed<Expression> {
        self.nested(|cursor| {
            let start = cursor.span();
            let mut left = cursor.operand()?;
            while let Some((function, precedence)) = cursor.operator(least) {
                cursor.count_operator()?;
                cursor.advance();
                let next_least = match precedence {
                    POWER_PRECEDENCE => precedence,
                    _ => precedence + 1,
                };
                let right = cursor.binary_expression(next_least)?;
                left = Expression {
                    kind: ExpressionKind::Apply(function, vec![left, right]),
                    span: cursor.since(start),
                };
            }
            Ok(left)
        })
    }

    /// The binary operator here, if it binds tight enough.
    fn operator(&self, least: u8) -> Option<(Function, u8)> {
        let found = match self.peek() {
            Token::Name => binary_word(self.peek_text()),
            token => token.binary(),
        };
        found.filter(|(_, precedence)| *precedence >= least)
    }

    fn operand(&mut self) -> Parsed<Expression> {
        let span = self.span();
        match self.peek() {
            Token::Underscore => {
                self.advance();
                Ok(Expression {
                    kind: ExpressionKind::Wildcard,
                    span,
                })
            }
            Token::Number => {
                let value = self.number("")?;
                Ok(Expression {
                    kind: ExpressionKind::Number(value),
                    span,
                })
            }
            Token::Text => {
                let text = self.text()?;
                Ok(Expression {
                    kind: ExpressionKind::Symbol(text.into()),
                    span,
                })
            }
            Token::Minus => self.negative(),
            Token::LeftParenthesis => {
                self.advance();
                let inner = self.expression()?;
                self.expect(Token::RightParenthesis, "an operator or `)`")?;
                Ok(inner)
            }
            Token::Name => self.word(),
            Token::Unsigned => Err(self.outside("an unsigned number", span)),
            Token::Float => Err(self.outside("a floating point number", span)),
            Token::LeftBracket => Err(self.outside("a record", span)),
            Token::Dollar => Err(self.outside("`$` (a counter or an algebraic data type)", span)),
            Token::At => Err(self.outside("a user-defined functor", span)),
            _ => Err(self.unexpected("an expression")),
        }
    }

    /// `-5` is a number, `-x` the negation of one.
    fn negative(&mut self) -> Parsed<Expression> {
        let start = self.span();
        self.advance();
        if self.peek() == Token::Number && self.peek_second() != Token::Caret {
            let value = self.number("-")?;
            return Ok(Expression {
                kind: ExpressionKind::Number(value),
                span: self.since(start),
            });
        }
        let operand = self.binary_expression(UNARY_PRECEDENCE)?;
        Ok(Expression {
            kind: ExpressionKind::Apply(Function::Negate, vec![operand]),
            span: self.since(start),
        })
    }

    /// An expression that starts with a word: a variable, a function, an aggregate.
    fn word(&mut self) -> Parsed<Expression> {
        let (word, span) = (self.peek_text(), self.span());
        let called = self.peek_second() == Token::LeftParenthesis;
        match word {
            "bnot" | "lnot" => {
                self.advance();
                let function = if word == "bnot" {
                    Function::BitNot
                } else {
                    Function::LogicalNot
                };
                let operand = self.binary_expression(UNARY_PRECEDENCE)?;
                Ok(Expression {
                    kind: ExpressionKind::Apply(function, vec![operand]),
                    span: self.since(span),
                })
            }
            "min" | "max" if called && !self.target_is_bracketed() => self.extremum(),
            "count" | "sum" | "min" | "max" => self.aggregate(),
            "mean" => Err(self.outside("the aggregate `mean`", span)),
            "nil" => Err(self.outside("a record", span)),
            "as" if called => Err(self.outside("a type cast", span)),
            "range" if called => Err(self.outside("the generator `range`", span)),
            _ if OUTSIDE_FUNCTIONS.contains(&word) => {
                Err(self.outside(&format!("the function `{word}`"), span))
            }
            _ if is_reserved(word) => Err(self.unexpected("an expression")),
            _ if called => {
                self.advance();
                Err(self.unexpected("an operator, `,` or `)`"))
            }
            _ => {
                self.advance();
                Ok(Expression {
                    kind: ExpressionKind::Variable(word.into()),
                    span,
                })
            }
        }
    }

    /// Whether `min (` starts an aggregate: a `:` stands behind the target.
    fn target_is_bracketed(&self) -> bool {
        matches!(self.peek_behind_bracket(1), Some((Token::Colon, _)))
    }

    /// `min(a, b, ...)`
    fn extremum(&mut self) -> Parsed<Expression> {
        let start = self.span();
        let function = match self.peek_text() {
            "min" => Function::Minimum,
            _ => Function::Maximum,
        };
        self.advance();
        self.advance();
        let mut arguments = vec![self.expression()?];
        while self.take(Token::Comma) {
            arguments.push(self.expression()?);
        }
        if arguments.len() < 2 {
            return Err(self.unexpected("`,` and a second argument"));
        }
        self.expect(Token::RightParenthesis, "`,` or `)`")?;
        Ok(Expression {
            kind: ExpressionKind::Apply(function, arguments),
            span: self.since(start),
        })
    }

    /// `count : { body }`, `sum x : { body }`, `min x : atom`
    fn aggregate(&mut self) -> Parsed<Expression> {
        let start = self.span();
        let function = match self.peek_text() {
            "count" => AggregateFunction::Count,
            "sum" => AggregateFunction::Sum,
            "min" => AggregateFunction::Minimum,
            _ => AggregateFunction::Maximum,
        };
        self.advance();
        let target = match function {
            AggregateFunction::Count => None,
            _ => Some(self.expression()?),
        };
        self.expect(Token::Colon, "`:` and the aggregate's body")?;
        let body = if self.take(Token::LeftBrace) {
            let body = self.body()?;
            self.expect(Token::RightBrace, "`,` or `}`")?;
            body
        } else {
            self.atom().map(Body::Atom)?
        };
        Ok(Expression {
            kind: ExpressionKind::Aggregate(Box::new(Aggregate {
                function,
                target,
                body,
            })),
            span: self.since(start),
        })
    }
}
