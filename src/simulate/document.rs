//! A YAML document whose fields know where they stand, and are asked for by name.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::error::{Mistake, ScenarioError};
use crate::nearest::nearest;

/// The text of a scenario.
#[derive(Debug, Clone, Copy)]
pub(super) struct Document<'t> {
    pub(super) file: &'t str,
    pub(super) text: &'t str,
}

/// A step on the way to a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Way {
    Key(String),
    Item(usize),
}

/// A value of the document, with the way to it.
#[derive(Debug, Clone)]
pub(super) struct Field<'t> {
    document: Document<'t>,
    way: Vec<Way>,
    pub(super) value: Value,
}

impl<'t> Document<'t> {
    /// The document's value.
    pub(super) fn root(self) -> Result<Field<'t>, ScenarioError> {
        let malformed = |error: serde_yaml::Error| ScenarioError::Malformed {
            file: self.file.to_owned(),
            line: error.location().map(|location| location.line()),
            reason: error.to_string(),
        };
        // By way of YAML's own values, which refuse a key that stands twice.
        let value: serde_yaml::Value = serde_yaml::from_str(self.text).map_err(malformed)?;
        let value = serde_json::to_value(value).map_err(|error| ScenarioError::Malformed {
            file: self.file.to_owned(),
            line: None,
            reason: error.to_string(),
        })?;
        Ok(Field {
            document: self,
            way: Vec::new(),
            value,
        })
    }

    /// The line of a field. The parser tells it for an error: so it is made one.
    fn line(self, way: &[Way]) -> Option<usize> {
        let found = Seek(way).deserialize(serde_yaml::Deserializer::from_str(self.text));
        found.err()?.location().map(|location| location.line())
    }
}

impl<'t> Field<'t> {
    /// The error of a mistake in this field.
    pub(super) fn error(&self, mistake: Mistake) -> ScenarioError {
        let mut field = String::new();
        for step in &self.way {
            match step {
                Way::Key(key) if field.is_empty() => field.push_str(key),
                Way::Key(key) => field.push_str(&format!(".{key}")),
                Way::Item(item) => field.push_str(&format!("[{item}]")),
            }
        }
        ScenarioError::Field {
            file: self.document.file.to_owned(),
            line: self.document.line(&self.way),
            field,
            mistake: Box::new(mistake),
        }
    }

    /// The error of a value of another form.
    pub(super) fn form(&self, expected: &'static str) -> ScenarioError {
        self.error(Mistake::Form {
            expected,
            found: describe(&self.value),
        })
    }

    /// The members of an object, none of which has a name that is not known.
    pub(super) fn members(
        &self,
        expected: &'static str,
        known: &[&str],
    ) -> Result<Vec<(String, Field<'t>)>, ScenarioError> {
        let Value::Object(members) = &self.value else {
            return Err(self.form(expected));
        };
        let members = members.iter().map(|(key, value)| {
            let field = self.at(Way::Key(key.clone()), value);
            if known.contains(&key.as_str()) {
                return Ok((key.clone(), field));
            }
            Err(field.error(Mistake::Unknown {
                nearest: nearest(key, known.iter().copied()).map(str::to_owned),
                expected: known.iter().map(|word| (*word).to_owned()).collect(),
            }))
        });
        members.collect()
    }

    /// The members of an object, whatever they are called.
    pub(super) fn entries(
        &self,
        expected: &'static str,
    ) -> Result<Vec<(String, Field<'t>)>, ScenarioError> {
        let Value::Object(members) = &self.value else {
            return Err(self.form(expected));
        };
        let members = members.iter();
        Ok(members
            .map(|(key, value)| (key.clone(), self.at(Way::Key(key.clone()), value)))
            .collect())
    }

    /// The items of a list.
    pub(super) fn items(&self, expected: &'static str) -> Result<Vec<Field<'t>>, ScenarioError> {
        let Value::Array(items) = &self.value else {
            return Err(self.form(expected));
        };
        let items = items.iter().enumerate();
        Ok(items
            .map(|(place, item)| self.at(Way::Item(place), item))
            .collect())
    }

    /// The value as a text.
    pub(super) fn text(&self, expected: &'static str) -> Result<&str, ScenarioError> {
        match &self.value {
            Value::String(text) if !text.is_empty() => Ok(text),
            _ => Err(self.form(expected)),
        }
    }

    /// The value as a number that is not negative.
    pub(super) fn number(&self, expected: &'static str) -> Result<i64, ScenarioError> {
        let number = self.value.as_i64().filter(|number| *number >= 0);
        number.ok_or_else(|| self.form(expected))
    }

    /// A text, or a list of texts.
    pub(super) fn texts(&self, expected: &'static str) -> Result<Vec<String>, ScenarioError> {
        match &self.value {
            Value::Array(_) => self
                .items(expected)?
                .iter()
                .map(|item| item.text(expected).map(str::to_owned))
                .collect(),
            _ => Ok(vec![self.text(expected)?.to_owned()]),
        }
    }

    fn at(&self, step: Way, value: &Value) -> Self {
        let mut way = self.way.clone();
        way.push(step);
        Field {
            document: self.document,
            way,
            value: value.clone(),
        }
    }
}

/// A value in a few words.
fn describe(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        Value::String(text) => format!("`{text}`"),
        other => format!("`{other}`"),
    }
}

/// Walks to a field, and fails there.
struct Seek<'w>(&'w [Way]);

impl<'de> DeserializeSeed<'de> for Seek<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seek<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the field that is looked for")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Some((Way::Key(wanted), rest)) = self.0.split_first() else {
            return Err(A::Error::custom("here"));
        };
        while let Some(key) = access.next_key::<String>()? {
            if key == *wanted {
                access.next_value_seed(Seek(rest))?;
            } else {
                access.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Some((Way::Item(wanted), rest)) = self.0.split_first() else {
            return Err(A::Error::custom("here"));
        };
        for _ in 0..*wanted {
            access.next_element::<IgnoredAny>()?;
        }
        access.next_element_seed(Seek(rest))?;
        Ok(())
    }

    // Whatever else stands there is what is looked for.
    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Err(E::custom("here"))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Err(E::custom("here"))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Err(E::custom("here"))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Err(E::custom("here"))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Err(E::custom("here"))
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Err(E::custom("here"))
    }
}
