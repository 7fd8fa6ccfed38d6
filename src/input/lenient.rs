//! Finds every field of an object that has a wrong type or an unknown word.
//!
//! An object that cannot be read goes through serde once more, from a tree. Where a value does not
//! fit, the problem is noted with the way to the field, and serde is given one that does, so that
//! it goes on to the next field.

use std::cell::RefCell;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::error::Problem;
use super::items;
use super::json::{JsonError, Scalar, Tree, TreeValue, Word};
use super::objects::{CountOrPercent, Kind, Object, Quantity, Time};
use super::path::Path;
use crate::nearest::nearest;

/// A problem, and the byte at which its value starts.
pub(super) type Found = (usize, Problem);

/// Reads an object from a tree and notes what is wrong with it. Gives the object too, with zero
/// values for what is wrong.
pub(super) fn read<'t>(
    tree: &'t Tree<'t>,
    kind: Kind,
    problems: &mut Vec<Found>,
) -> Result<Object<'t>, JsonError> {
    let noted = RefCell::new(Vec::new());
    let reader = Reader {
        tree,
        path: &Path::root(),
        noted: &noted,
    };
    let object = items::read(reader, kind);
    problems.append(&mut noted.into_inner());
    object
}

/// Notes every key that stands twice in one object, also in the parts that are not read.
pub(super) fn duplicate_keys(tree: &Tree<'_>, path: &Path<'_>, problems: &mut Vec<Found>) {
    match &tree.value {
        TreeValue::Object(members) => {
            for (index, (key, value)) in members.iter().enumerate() {
                let path = path.field(key);
                if members
                    .iter()
                    .take(index)
                    .any(|(earlier, _)| earlier == key)
                {
                    let path = path.to_string();
                    problems.push((value.at, Problem::DuplicateKey { path }));
                } else {
                    duplicate_keys(value, &path, problems);
                }
            }
        }
        TreeValue::List(elements) => {
            for (index, element) in elements.iter().enumerate() {
                duplicate_keys(element, &path.index(index), problems);
            }
        }
        _ => {}
    }
}

/// A place in the tree.
#[derive(Clone, Copy)]
struct Reader<'r, 't> {
    tree: &'t Tree<'t>,
    path: &'r Path<'r>,
    noted: &'r RefCell<Vec<Found>>,
}

/// The fields that serde's structs cannot do without, all of them words.
const REQUIRED: [(&str, &str, &str); 3] = [
    ("NodeRequirement", "operator", "In"),
    ("LabelRequirement", "operator", "In"),
    ("Taint", "effect", "NoSchedule"),
];

impl Reader<'_, '_> {
    fn note(&self, problem: Problem) {
        self.noted.borrow_mut().push((self.tree.at, problem));
    }

    fn unexpected(&self, expected: &str) {
        self.note(Problem::Unexpected {
            path: self.path.to_string(),
            expected: expected.to_owned(),
            found: self.tree.describe(),
        });
    }

    /// Whether the value here can be read as the type of that name; what is expected if not, and a
    /// value to go on with.
    fn check_scalar(&self, name: &str) -> Option<(&'static str, &'static str)> {
        let scalar = Scalar(self.tree);
        match name {
            Quantity::NAME => Quantity::deserialize(scalar)
                .is_err()
                .then_some((Quantity::EXPECTED, "0")),
            Time::NAME => Time::deserialize(scalar)
                .is_err()
                .then_some((Time::EXPECTED, "1970-01-01T00:00:00Z")),
            _ => CountOrPercent::deserialize(scalar)
                .is_err()
                .then_some((CountOrPercent::EXPECTED, "0%")),
        }
    }
}

impl<'t> Deserializer<'t> for Reader<'_, 't> {
    type Error = JsonError;

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, JsonError> {
        Scalar(self.tree).deserialize_any(visitor)
    }

    fn deserialize_str<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match &self.tree.value {
            TreeValue::Text(text) => visitor.visit_borrowed_str(text),
            TreeValue::Null => visitor.visit_borrowed_str(""),
            _ => {
                self.unexpected("a string");
                visitor.visit_borrowed_str("")
            }
        }
    }

    fn deserialize_bool<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, JsonError> {
        if let TreeValue::Boolean(value) = self.tree.value {
            return visitor.visit_bool(value);
        }
        self.unexpected("`true` or `false`");
        visitor.visit_bool(false)
    }

    fn deserialize_i64<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, JsonError> {
        if let TreeValue::Number(text) = self.tree.value
            && let Ok(number) = text.parse()
        {
            return visitor.visit_i64(number);
        }
        self.unexpected("an integer");
        visitor.visit_i64(0)
    }

    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, JsonError> {
        match self.tree.value {
            TreeValue::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        match self.check_scalar(name) {
            None => visitor.visit_newtype_struct(Scalar(self.tree)),
            Some((expected, instead)) => {
                self.unexpected(expected);
                visitor.visit_newtype_struct(instead.into_deserializer())
            }
        }
    }

    fn deserialize_seq<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, JsonError> {
        let elements: &[Tree<'t>] = match &self.tree.value {
            TreeValue::List(elements) => elements,
            TreeValue::Null => &[],
            _ => {
                self.unexpected("a list");
                &[]
            }
        };
        visitor.visit_seq(Elements {
            parent: self,
            elements: elements.iter().enumerate(),
        })
    }

    fn deserialize_map<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, JsonError> {
        self.deserialize_struct("", &[], visitor)
    }

    fn deserialize_struct<V: Visitor<'t>>(
        self,
        name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        let members = match &self.tree.value {
            TreeValue::Object(members) => members.as_slice(),
            TreeValue::Null => &[],
            _ => {
                self.unexpected("an object");
                &[]
            }
        };
        let mut entries: Vec<(&'t str, Source<'t>)> = Vec::new();
        for (key, value) in members {
            let first = entries.iter().all(|(earlier, _)| *earlier != key);
            if first && !matches!(value.value, TreeValue::Null) {
                entries.push((key, Source::Tree(value)));
            }
        }
        for (_, field, word) in REQUIRED.into_iter().filter(|(owner, ..)| *owner == name) {
            if entries.iter().all(|(key, _)| *key != field) {
                // An object of the wrong type lacks everything: it has been told of already.
                if matches!(self.tree.value, TreeValue::Object(_)) {
                    self.note(Problem::Missing {
                        path: self.path.field(field).to_string(),
                        expected: format!("a word such as `{word}`"),
                    });
                }
                entries.push((field, Source::Word(word)));
            }
        }
        visitor.visit_map(Members {
            parent: self,
            entries: entries.into_iter(),
            next: None,
        })
    }

    fn deserialize_enum<V: Visitor<'t>>(
        self,
        _name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, JsonError> {
        let first = words.first().copied().unwrap_or_default();
        match &self.tree.value {
            TreeValue::Text(text) if words.contains(&&**text) => visitor.visit_enum(Word(text)),
            TreeValue::Text(text) => {
                let known: Vec<&str> = words
                    .iter()
                    .copied()
                    .filter(|word| !word.is_empty())
                    .collect();
                self.note(Problem::UnknownWord {
                    path: self.path.to_string(),
                    found: text.to_string(),
                    nearest: nearest(text, known.iter().copied()).map(str::to_owned),
                    expected: known.into_iter().map(str::to_owned).collect(),
                });
                visitor.visit_enum(Word(first))
            }
            TreeValue::Null => visitor.visit_enum(Word(first)),
            _ => {
                self.unexpected("a string");
                visitor.visit_enum(Word(first))
            }
        }
    }

    fn deserialize_ignored_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, JsonError> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        <V: Visitor<'t>>
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 f64 char string bytes byte_buf unit unit_struct
        tuple tuple_struct identifier
    }
}

struct Elements<'r, 't, I> {
    parent: Reader<'r, 't>,
    elements: I,
}

impl<'t, I: Iterator<Item = (usize, &'t Tree<'t>)>> SeqAccess<'t> for Elements<'_, 't, I> {
    type Error = JsonError;

    fn next_element_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, JsonError> {
        let Some((index, tree)) = self.elements.next() else {
            return Ok(None);
        };
        let path = self.parent.path.index(index);
        seed.deserialize(Reader {
            tree,
            path: &path,
            noted: self.parent.noted,
        })
        .map(Some)
    }
}

/// Where a member's value comes from.
enum Source<'t> {
    /// From the input.
    Tree(&'t Tree<'t>),
    /// From here, because the input has none.
    Word(&'static str),
}

struct Members<'r, 't, I> {
    parent: Reader<'r, 't>,
    entries: I,
    next: Option<(&'t str, Source<'t>)>,
}

impl<'t, I: Iterator<Item = (&'t str, Source<'t>)>> MapAccess<'t> for Members<'_, 't, I> {
    type Error = JsonError;

    fn next_key_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, JsonError> {
        self.next = self.entries.next();
        let Some((key, _)) = &self.next else {
            return Ok(None);
        };
        seed.deserialize(Word(key)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, JsonError> {
        match self.next.take() {
            Some((key, Source::Tree(tree))) => seed.deserialize(Reader {
                tree,
                path: &self.parent.path.field(key),
                noted: self.parent.noted,
            }),
            Some((_, Source::Word(word))) => seed.deserialize(Word(word)),
            None => seed.deserialize(Word("")),
        }
    }
}
