//! Numbers and strings: from their text to their value.

use super::super::problem::Problem;
use super::cursor::{Cursor, Parsed};

impl Cursor<'_> {
    /// A number, with its sign.
    pub(super) fn number(&mut self, sign: &str) -> Parsed<i64> {
        let (text, span) = (self.peek_text(), self.span());
        let (radix, digits) = match text.get(..2) {
            Some("0x" | "0X") => (16, text.get(2..)),
            Some("0b" | "0B") => (2, text.get(2..)),
            _ => (10, Some(text)),
        };
        let digits = format!("{sign}{}", digits.unwrap_or_default());
        self.advance();
        i64::from_str_radix(&digits, radix).map_err(|_| {
            let number = format!("{sign}{text}");
            self.report(Problem::NumberOutOfRange { number }, span)
        })
    }

    /// A string, with its escapes replaced.
    pub(super) fn text(&mut self) -> Parsed<String> {
        let span = self.span();
        let quoted = self.peek_text();
        let inner = quoted
            .get(1..quoted.len().saturating_sub(1))
            .unwrap_or_default();
        self.advance();
        let mut text = String::with_capacity(inner.len());
        let mut characters = inner.chars();
        while let Some(character) = characters.next() {
            if character != '\\' {
                text.push(character);
                continue;
            }
            match characters.next() {
                Some('n') => text.push('\n'),
                Some('t') => text.push('\t'),
                Some('r') => text.push('\r'),
                Some(same @ ('"' | '\\' | '\'')) => text.push(same),
                other => {
                    let escape = other.map(String::from).unwrap_or_default();
                    return Err(self.report(Problem::UnknownEscape { escape }, span));
                }
            }
        }
        Ok(text)
    }
}
