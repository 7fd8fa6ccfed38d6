//! A whole object as a tree: the slow way, for objects in which something is wrong.

use std::borrow::Cow;

use super::error::{Reason, SyntaxError};
use super::scanner::{DEEPEST, Scanner};

/// A JSON value, and where it starts.
#[derive(Debug)]
pub struct Tree<'a> {
    /// The byte at which it starts.
    pub at: usize,
    /// The value.
    pub value: TreeValue<'a>,
}

/// A JSON value.
#[derive(Debug)]
pub enum TreeValue<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, as it is written.
    Number(&'a str),
    /// A string.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Tree<'a>>),
    /// An object, its members in the order of the text, also those whose key came before.
    Object(Vec<(Cow<'a, str>, Tree<'a>)>),
}

impl<'a> Tree<'a> {
    /// Reads the value that starts at a byte of a text.
    pub fn parse(text: &'a str, at: usize) -> Result<Self, SyntaxError> {
        let mut scanner = Scanner::new(text, at);
        // Checks the form and the depth, so that the recursion below cannot exhaust the stack.
        scanner.clone().skip_value()?;
        read(&mut scanner, 0)
    }

    /// What stands there, for a message: small values as they are, others by their kind.
    pub fn describe(&self) -> String {
        match &self.value {
            TreeValue::Null => "null".to_owned(),
            TreeValue::Boolean(value) => value.to_string(),
            TreeValue::Number(text) => (*text).to_owned(),
            TreeValue::Text(text) => quoted(text),
            TreeValue::List(_) => "a list".to_owned(),
            TreeValue::Object(_) => "an object".to_owned(),
        }
    }
}

/// A string for a message: in backticks, and not longer than a line.
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut shown = String::new();
    for character in text.chars().take(LONGEST) {
        if character.is_control() {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    if text.chars().nth(LONGEST).is_some() {
        shown.push_str("...");
    }
    format!("`{shown}`")
}

fn read<'a>(scanner: &mut Scanner<'a>, depth: u32) -> Result<Tree<'a>, SyntaxError> {
    if depth > DEEPEST {
        return Err(scanner.error(Reason::TooDeep));
    }
    let token = scanner.next_token();
    let at = scanner.at();
    let value = match token {
        Some(b'"') => TreeValue::Text(scanner.string()?),
        Some(b'-' | b'0'..=b'9') => TreeValue::Number(scanner.number()?),
        Some(b't') => {
            scanner.word("true")?;
            TreeValue::Boolean(true)
        }
        Some(b'f') => {
            scanner.word("false")?;
            TreeValue::Boolean(false)
        }
        Some(b'[') => {
            scanner.advance();
            let mut elements = Vec::new();
            while scanner.next_token() != Some(b']') {
                if !elements.is_empty() {
                    scanner.expect(b',', "`,` or `]`")?;
                }
                elements.push(read(scanner, depth + 1)?);
            }
            scanner.advance();
            TreeValue::List(elements)
        }
        Some(b'{') => {
            scanner.advance();
            let mut members = Vec::new();
            while scanner.next_token() != Some(b'}') {
                if !members.is_empty() {
                    scanner.expect(b',', "`,` or `}`")?;
                }
                let key = scanner.string()?;
                scanner.expect(b':', "`:` after the key")?;
                members.push((key, read(scanner, depth + 1)?));
            }
            scanner.advance();
            TreeValue::Object(members)
        }
        _ => {
            scanner.word("null")?;
            TreeValue::Null
        }
    };
    Ok(Tree { at, value })
}
