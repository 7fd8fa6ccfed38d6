//! The smallest deserializers: one word, one scalar.

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::error::JsonError;
use super::tree::{Tree, TreeValue};

/// A word: a key, or one of an enumeration.
#[derive(Debug, Clone, Copy)]
pub struct Word<'a>(pub &'a str);

impl<'a> Deserializer<'a> for Word<'a> {
    type Error = JsonError;

    fn deserialize_any<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, JsonError> {
        visitor.visit_borrowed_str(self.0)
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _name: &'static str,
        _words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        visitor.visit_enum(self)
    }

    forward_to_deserialize_any! {
        <V: Visitor<'a>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl<'a> EnumAccess<'a> for Word<'a> {
    type Error = JsonError;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<(S::Value, Self), JsonError> {
        Ok((seed.deserialize(self)?, self))
    }
}

impl<'a> VariantAccess<'a> for Word<'a> {
    type Error = JsonError;

    fn unit_variant(self) -> Result<(), JsonError> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'a>>(self, _seed: S) -> Result<S::Value, JsonError> {
        Err(JsonError::custom("expected a word"))
    }

    fn tuple_variant<V: Visitor<'a>>(
        self,
        _length: usize,
        _visitor: V,
    ) -> Result<V::Value, JsonError> {
        Err(JsonError::custom("expected a word"))
    }

    fn struct_variant<V: Visitor<'a>>(
        self,
        _fields: &'static [&'static str],
        _visitor: V,
    ) -> Result<V::Value, JsonError> {
        Err(JsonError::custom("expected a word"))
    }
}

/// A string, number, boolean or `null` of a tree.
#[derive(Debug, Clone, Copy)]
pub struct Scalar<'t>(pub &'t Tree<'t>);

impl<'t> Deserializer<'t> for Scalar<'t> {
    type Error = JsonError;

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match &self.0.value {
            TreeValue::Null => visitor.visit_unit(),
            TreeValue::Boolean(value) => visitor.visit_bool(*value),
            TreeValue::Number(text) => visit_number(text, visitor),
            TreeValue::Text(text) => visitor.visit_borrowed_str(text),
            TreeValue::List(_) => Err(JsonError::invalid_type(Unexpected::Seq, &visitor)),
            TreeValue::Object(_) => Err(JsonError::invalid_type(Unexpected::Map, &visitor)),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        <V: Visitor<'t>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Gives a visitor a number in the smallest type that holds it.
pub(super) fn visit_number<'a, V: Visitor<'a>>(
    text: &str,
    visitor: V,
) -> Result<V::Value, JsonError> {
    if let Ok(number) = text.parse() {
        visitor.visit_i64(number)
    } else if let Ok(number) = text.parse() {
        visitor.visit_u64(number)
    } else {
        visitor.visit_f64(text.parse().map_err(JsonError::custom)?)
    }
}
