//! Walks over JSON text without keeping anything of it.

use std::borrow::Cow;

use super::SyntaxError;
use super::error::Reason;

/// How deep values may be nested. Kubernetes' own objects stay below 30.
pub(super) const DEEPEST: u32 = 128;

/// A position in a JSON text.
#[derive(Debug, Clone)]
pub struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

type Scanned<T> = Result<T, SyntaxError>;

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

impl<'a> Scanner<'a> {
    /// Stands at a byte of a text.
    pub fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }

    /// The byte that it stands at.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The text from a byte to where it stands.
    pub fn text_since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// The byte here, if the text does not end here.
    #[inline]
    pub fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Goes on by one byte.
    #[inline]
    pub fn advance(&mut self) {
        self.at += 1;
    }

    /// Passes over white space; then the byte that it stands at.
    #[inline]
    pub fn next_token(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        if byte > b' ' {
            return Some(byte);
        }
        self.skip_space();
        self.peek()
    }

    /// Indented text is a third white space: it goes eight spaces at a time.
    fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\t' | b'\r' => self.at += 1,
                b'\n' => {
                    self.at += 1;
                    while let Some(eight) = self.eight() {
                        let others = eight ^ (ONES * b' ' as u64);
                        if others != 0 {
                            self.at += others.trailing_zeros() as usize / 8;
                            break;
                        }
                        self.at += 8;
                    }
                }
                _ => return,
            }
        }
    }

    /// The next eight bytes, the first one lowest.
    #[inline]
    fn eight(&self) -> Option<u64> {
        let rest = self.text.as_bytes().get(self.at..)?;
        rest.first_chunk::<8>()
            .map(|bytes| u64::from_le_bytes(*bytes))
    }

    /// An error here.
    pub fn error(&self, reason: Reason) -> SyntaxError {
        SyntaxError {
            at: self.at,
            reason,
        }
    }

    /// An error here: what was expected, or that the text has ended.
    pub fn expected(&self, what: &'static str) -> SyntaxError {
        self.error(match self.peek() {
            Some(_) => Reason::Expected(what),
            None => Reason::UnexpectedEnd,
        })
    }

    /// Passes over a byte that must come next, white space before it included.
    #[inline]
    pub fn expect(&mut self, byte: u8, what: &'static str) -> Scanned<()> {
        if self.next_token() == Some(byte) {
            self.at += 1;
            return Ok(());
        }
        Err(self.expected(what))
    }

    /// Passes over a string. Gives the text between the quotes, and whether it has escapes.
    #[inline]
    pub fn raw_string(&mut self) -> Scanned<(&'a str, bool)> {
        if self.next_token() != Some(b'"') {
            return Err(self.expected("a string"));
        }
        self.at += 1;
        let start = self.at;
        let mut escaped = false;
        loop {
            match self.go_to_string_stop() {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    self.skip_escape()?;
                }
                Some(_) => return Err(self.error(Reason::ControlCharacter)),
                None => return Err(self.error(Reason::UnexpectedEnd)),
            }
        }
        let raw = self.text_since(start);
        self.at += 1;
        Ok((raw, escaped))
    }

    /// Goes on to the next quote, backslash or control character, eight bytes at a time.
    #[inline]
    fn go_to_string_stop(&mut self) -> Option<u8> {
        while let Some(eight) = self.eight() {
            let quote = eight ^ (ONES * b'"' as u64);
            let slash = eight ^ (ONES * b'\\' as u64);
            let stops = (quote.wrapping_sub(ONES) & !quote)
                | (slash.wrapping_sub(ONES) & !slash)
                | (eight.wrapping_sub(ONES * b' ' as u64) & !eight);
            let stops = stops & HIGHS;
            if stops != 0 {
                self.at += stops.trailing_zeros() as usize / 8;
                return self.peek();
            }
            self.at += 8;
        }
        while let Some(byte) = self.peek() {
            if byte == b'"' || byte == b'\\' || byte < b' ' {
                return Some(byte);
            }
            self.at += 1;
        }
        None
    }

    fn skip_escape(&mut self) -> Scanned<()> {
        self.at += 1;
        match self.peek() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => {
                self.at += 1;
                Ok(())
            }
            Some(b'u') => {
                self.at += 1;
                for _ in 0..4 {
                    match self.peek() {
                        Some(digit) if digit.is_ascii_hexdigit() => self.at += 1,
                        Some(_) => return Err(self.error(Reason::Escape)),
                        None => return Err(self.error(Reason::UnexpectedEnd)),
                    }
                }
                Ok(())
            }
            Some(_) => Err(self.error(Reason::Escape)),
            None => Err(self.error(Reason::UnexpectedEnd)),
        }
    }

    /// Reads a string, borrowed if it has no escapes.
    #[inline]
    pub fn string(&mut self) -> Scanned<Cow<'a, str>> {
        let start = self.at;
        let (raw, escaped) = self.raw_string()?;
        if !escaped {
            return Ok(Cow::Borrowed(raw));
        }
        // serde_json knows about surrogate pairs; it cannot fail for another reason here.
        let quoted = self.text_since(start).trim_ascii_start();
        serde_json::from_str(quoted)
            .map(Cow::Owned)
            .map_err(|_| SyntaxError {
                at: start,
                reason: Reason::Escape,
            })
    }

    /// Passes over a number and gives its text.
    #[inline]
    pub fn number(&mut self) -> Scanned<&'a str> {
        const NUMBER: &str = "a number";
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits(NUMBER)?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits(NUMBER)?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits(NUMBER)?;
        }
        Ok(self.text_since(start))
    }

    fn digits(&mut self, what: &'static str) -> Scanned<()> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start {
            return Err(self.expected(what));
        }
        Ok(())
    }

    /// Passes over `true`, `false` or `null`.
    #[inline]
    pub fn word(&mut self, word: &'static str) -> Scanned<()> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        if rest.starts_with(word.as_bytes()) {
            self.at += word.len();
            return Ok(());
        }
        let reason = if word.as_bytes().starts_with(rest) {
            Reason::UnexpectedEnd
        } else {
            Reason::Expected("a value")
        };
        Err(self.error(reason))
    }

    /// Passes over a key and the colon behind it. Gives the key as it is written.
    #[inline]
    pub fn raw_key(&mut self) -> Scanned<(&'a str, bool)> {
        if self.next_token() != Some(b'"') {
            return Err(self.expected("a key in double quotes"));
        }
        let key = self.raw_string()?;
        self.expect(b':', "`:` after the key")?;
        Ok(key)
    }

    /// Passes over any value, checked for form.
    ///
    /// Which brackets are open is kept as bits (1 for an object), so that no nesting can exhaust
    /// the stack and nothing is allocated.
    pub fn skip_value(&mut self) -> Scanned<()> {
        let mut objects: u128 = 0;
        let mut depth = 0;
        loop {
            match self.next_token() {
                Some(b'"') => {
                    self.raw_string()?;
                }
                Some(open @ (b'{' | b'[')) => {
                    self.at += 1;
                    let object = open == b'{';
                    let close = if object { b'}' } else { b']' };
                    if self.next_token() == Some(close) {
                        self.at += 1;
                    } else {
                        if depth == DEEPEST {
                            return Err(self.error(Reason::TooDeep));
                        }
                        depth += 1;
                        objects = objects << 1 | u128::from(object);
                        if object {
                            self.raw_key()?;
                        }
                        continue;
                    }
                }
                Some(b'-' | b'0'..=b'9') => {
                    self.number()?;
                }
                Some(b't') => self.word("true")?,
                Some(b'f') => self.word("false")?,
                Some(b'n') => self.word("null")?,
                _ => return Err(self.expected("a value")),
            }
            loop {
                if depth == 0 {
                    return Ok(());
                }
                let object = objects & 1 == 1;
                match (self.next_token(), object) {
                    (Some(b','), true) => {
                        self.at += 1;
                        self.raw_key()?;
                        break;
                    }
                    (Some(b','), false) => {
                        self.at += 1;
                        break;
                    }
                    (Some(b'}'), true) | (Some(b']'), false) => {
                        self.at += 1;
                        depth -= 1;
                        objects >>= 1;
                    }
                    (_, true) => return Err(self.expected("`,` or `}`")),
                    (_, false) => return Err(self.expected("`,` or `]`")),
                }
            }
        }
    }

    /// Walks over the members of an object: `visit` is given every key, and must pass over its
    /// value. It ends behind the `}`, or where `visit` says so.
    pub fn members(
        &mut self,
        mut visit: impl FnMut(&mut Self, &'a str) -> Scanned<Walk>,
    ) -> Scanned<Walk> {
        self.expect(b'{', "an object")?;
        if self.next_token() == Some(b'}') {
            self.at += 1;
            return Ok(Walk::On);
        }
        self.more_members(&mut visit)
    }

    /// The same, for an object whose `{` and perhaps some members lie behind: it stands at a key.
    pub fn more_members(
        &mut self,
        visit: &mut impl FnMut(&mut Self, &'a str) -> Scanned<Walk>,
    ) -> Scanned<Walk> {
        loop {
            let (key, _) = self.raw_key()?;
            if visit(self, key)? == Walk::Stop {
                return Ok(Walk::Stop);
            }
            match self.next_token() {
                Some(b',') => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return Ok(Walk::On);
                }
                _ => return Err(self.expected("`,` or `}`")),
            }
        }
    }
}

/// Whether a walk goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Walk {
    /// It goes on.
    On,
    /// It stops here.
    Stop,
}
