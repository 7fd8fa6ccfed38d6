//! serde's view of the scanner.

use std::borrow::Cow;

use serde::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
    Visitor,
};
use serde::forward_to_deserialize_any;

use super::error::JsonError;
use super::scanner::Scanner;
use super::word::{Word, visit_number};

/// Reads JSON into the structs of [`objects`](crate::input::objects).
///
/// `null` is read as what an absent field would be: nothing, empty, zero, false. It stops at the
/// first value that does not fit.
#[derive(Debug)]
pub struct Parser<'a> {
    scanner: Scanner<'a>,
}

impl<'a> Parser<'a> {
    /// Reads the value that starts at a byte of a text.
    pub fn new(text: &'a str, at: usize) -> Self {
        Self {
            scanner: Scanner::new(text, at),
        }
    }

    /// The byte behind what was read.
    pub fn at(&self) -> usize {
        self.scanner.at()
    }

    fn null(&mut self) -> Result<bool, JsonError> {
        if self.scanner.next_token() != Some(b'n') {
            return Ok(false);
        }
        self.scanner.word("null")?;
        Ok(true)
    }

    /// An error about the value that comes next: cut off, or of the wrong type.
    fn misfit(&mut self, expected: &'static str) -> JsonError {
        let mut rest = self.scanner.clone();
        match rest.skip_value() {
            Err(error) => error.into(),
            Ok(()) => JsonError::invalid_type(Unexpected::Other("another value"), &expected),
        }
    }

    fn number<V: Visitor<'a>>(&mut self, visitor: V) -> Result<V::Value, JsonError> {
        visit_number(self.scanner.number()?, visitor)
    }
}

macro_rules! integers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, JsonError> {
            match self.scanner.next_token() {
                Some(b'-' | b'0'..=b'9') => self.number(visitor),
                _ if self.null()? => visitor.visit_i64(0),
                _ => Err(self.misfit("an integer")),
            }
        }
    )*};
}

impl<'a> Deserializer<'a> for &mut Parser<'a> {
    type Error = JsonError;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.scanner.next_token() {
            Some(b'"') => self.deserialize_str(visitor),
            Some(b'-' | b'0'..=b'9') => self.number(visitor),
            Some(b't' | b'f') => self.deserialize_bool(visitor),
            Some(b'{') => self.deserialize_map(visitor),
            Some(b'[') => self.deserialize_seq(visitor),
            _ => {
                self.scanner.word("null")?;
                visitor.visit_unit()
            }
        }
    }

    fn deserialize_str<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.scanner.next_token() {
            Some(b'"') => match self.scanner.string()? {
                Cow::Borrowed(text) => visitor.visit_borrowed_str(text),
                Cow::Owned(text) => visitor.visit_string(text),
            },
            _ if self.null()? => visitor.visit_borrowed_str(""),
            _ => Err(self.misfit("a string")),
        }
    }

    fn deserialize_string<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.scanner.next_token() {
            Some(b't') => {
                self.scanner.word("true")?;
                visitor.visit_bool(true)
            }
            Some(b'f') => {
                self.scanner.word("false")?;
                visitor.visit_bool(false)
            }
            _ if self.null()? => visitor.visit_bool(false),
            _ => Err(self.misfit("a boolean")),
        }
    }

    integers! { deserialize_i64 deserialize_u64 deserialize_i32 deserialize_u32 }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, JsonError> {
        if self.null()? {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.scanner.next_token() {
            Some(b'[') => {
                self.scanner.advance();
                visitor.visit_seq(Elements {
                    parser: self,
                    first: true,
                    close: b']',
                })
            }
            _ if self.null()? => visitor.visit_seq(Nothing),
            _ => Err(self.misfit("a list")),
        }
    }

    fn deserialize_map<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.scanner.next_token() {
            Some(b'{') => {
                self.scanner.advance();
                visitor.visit_map(Elements {
                    parser: self,
                    first: true,
                    close: b'}',
                })
            }
            _ if self.null()? => visitor.visit_map(Nothing),
            _ => Err(self.misfit("an object")),
        }
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        match self.scanner.next_token() {
            Some(b'"') => match self.scanner.string()? {
                Cow::Borrowed(word) => visitor.visit_enum(Word(word)),
                Cow::Owned(word) => visitor.visit_enum(word.into_deserializer()),
            },
            _ if self.null()? => visitor.visit_enum(Word("")),
            _ => Err(self.misfit("a string")),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.scanner.skip_value()?;
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        <V: Visitor<'a>>
        i8 i16 i128 u8 u16 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct
        identifier
    }
}

/// The elements of a list or the members of an object.
struct Elements<'p, 'a> {
    parser: &'p mut Parser<'a>,
    first: bool,
    close: u8,
}

impl Elements<'_, '_> {
    /// Goes to the next element; false behind the last one.
    fn advance(&mut self) -> Result<bool, JsonError> {
        let scanner = &mut self.parser.scanner;
        match scanner.next_token() {
            Some(byte) if byte == self.close => {
                scanner.advance();
                Ok(false)
            }
            _ if self.first => {
                self.first = false;
                Ok(true)
            }
            Some(b',') => {
                scanner.advance();
                Ok(true)
            }
            _ => Err(scanner
                .expected(if self.close == b']' {
                    "`,` or `]`"
                } else {
                    "`,` or `}`"
                })
                .into()),
        }
    }
}

impl<'a> SeqAccess<'a> for Elements<'_, 'a> {
    type Error = JsonError;

    fn next_element_seed<S: DeserializeSeed<'a>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, JsonError> {
        if !self.advance()? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.parser).map(Some)
    }
}

impl<'a> MapAccess<'a> for Elements<'_, 'a> {
    type Error = JsonError;

    fn next_key_seed<S: DeserializeSeed<'a>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, JsonError> {
        while self.advance()? {
            let start = self.parser.scanner.clone();
            let (key, escaped) = self.parser.scanner.raw_key()?;
            // A member that is `null` is as good as absent.
            if self.parser.null()? {
                continue;
            }
            if escaped {
                let key = start.clone().string()?.into_owned();
                return seed
                    .deserialize(IntoDeserializer::<JsonError>::into_deserializer(key))
                    .map(Some);
            }
            return seed.deserialize(Word(key)).map(Some);
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<S::Value, JsonError> {
        seed.deserialize(&mut *self.parser)
    }
}

/// What `null` is, read as a list or an object.
struct Nothing;

impl<'a> SeqAccess<'a> for Nothing {
    type Error = JsonError;

    fn next_element_seed<S: DeserializeSeed<'a>>(
        &mut self,
        _seed: S,
    ) -> Result<Option<S::Value>, JsonError> {
        Ok(None)
    }
}

impl<'a> MapAccess<'a> for Nothing {
    type Error = JsonError;

    fn next_key_seed<S: DeserializeSeed<'a>>(
        &mut self,
        _seed: S,
    ) -> Result<Option<S::Value>, JsonError> {
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'a>>(&mut self, _seed: S) -> Result<S::Value, JsonError> {
        Err(JsonError::custom("a value without a key"))
    }
}
