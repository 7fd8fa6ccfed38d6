//! Where and why a text is no JSON, or not the JSON that was expected.

use std::fmt;

use thiserror::Error;

/// Why a text is no JSON, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{reason}")]
pub struct SyntaxError {
    /// The byte at which the text went wrong.
    pub at: usize,
    /// What is wrong there.
    pub reason: Reason,
}

/// What is wrong with a text that is no JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The text ends in the middle of a value. In a stream there may be more to come.
    UnexpectedEnd,
    /// Something else was expected.
    Expected(&'static str),
    /// Deeper nesting than is read.
    TooDeep,
    /// A string with a line break or another control character.
    ControlCharacter,
    /// Bytes that are no UTF-8.
    NotText,
    /// A backslash before something that needs none, or half of a surrogate pair.
    Escape,
}

impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnexpectedEnd => formatter.write_str("the input ends in the middle of a value"),
            Self::Expected(what) => write!(formatter, "expected {what}"),
            Self::TooDeep => write!(
                formatter,
                "nested more than {} levels deep",
                super::scanner::DEEPEST
            ),
            Self::NotText => formatter.write_str("the input is no UTF-8 text here"),
            Self::ControlCharacter => {
                formatter.write_str("a string holds a control character that is not escaped")
            }
            Self::Escape => formatter.write_str("a string holds an escape that JSON does not know"),
        }
    }
}

/// Why a text could not be read into an object.
#[derive(Debug, Error)]
pub enum JsonError {
    /// The text is no JSON.
    #[error(transparent)]
    Syntax(#[from] SyntaxError),
    /// The text is JSON, of another shape than expected. The words are serde's: for people, the
    /// problem is found again and told with its field.
    #[error("{0}")]
    Shape(String),
}

impl serde::de::Error for JsonError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Shape(message.to_string())
    }
}
