//! What every renderer renders: named columns, and rows that can be gone through again.

use std::borrow::Cow;
use std::io;

/// One cell of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell<'a> {
    /// A text, written as it is.
    Text(&'a str),
    /// A number, written as a number wherever the format tells numbers from texts.
    Number(i64),
}

/// Rows under named columns.
///
/// The rows are visited, not returned, so that a source may compute each one as it goes. A table
/// visits them twice: once to measure, once to write.
pub trait Rows {
    /// The columns' names, in order.
    fn columns(&self) -> Vec<&str>;

    /// Calls `visit` with every row in order, until it fails.
    ///
    /// # Errors
    /// The first error of `visit`.
    fn visit(&self, visit: &mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>) -> io::Result<()>;
}

impl<'a> Cell<'a> {
    /// The cell's text for people: a control character is escaped, because a value from a manifest
    /// must not be able to steer somebody's terminal.
    pub fn printable(self) -> Cow<'a, str> {
        match self {
            Cell::Number(number) => Cow::Owned(number.to_string()),
            Cell::Text(text) if text.chars().any(char::is_control) => {
                Cow::Owned(text.chars().fold(String::new(), |mut escaped, character| {
                    if character.is_control() {
                        escaped.extend(character.escape_default());
                    } else {
                        escaped.push(character);
                    }
                    escaped
                }))
            }
            Cell::Text(text) => Cow::Borrowed(text),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::io;

    use super::{Cell, Rows};

    /// Two rows with all that a format has to quote.
    pub struct Awkward;

    impl Rows for Awkward {
        fn columns(&self) -> Vec<&str> {
            vec!["N", "S"]
        }

        fn visit(&self, visit: &mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>) -> io::Result<()> {
            visit(&[Cell::Text("a \"b\", c"), Cell::Number(50)])?;
            visit(&[Cell::Text(""), Cell::Number(-1)])
        }
    }

    #[test]
    fn a_control_character_does_not_reach_the_terminal() {
        assert_eq!(Cell::Text("a\u{1b}[31m\tb").printable(), "a\\u{1b}[31m\\tb");
        assert_eq!(Cell::Text("größe").printable(), "größe");
        assert_eq!(Cell::Number(-7).printable(), "-7");
    }
}
