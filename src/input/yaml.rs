//! YAML, by way of JSON: each document is written as JSON text, which is then read like any other.
//!
//! So there is one set of structs, one set of errors, and one treatment of lists. serde_yaml
//! bounds the nesting and the repetition of aliases; how large a document may become is bounded
//! here.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::json::{quoted, write_text};

/// The largest JSON text that a YAML document may become, as a multiple of its own size: aliases
/// repeat what they stand for.
const GROWTH: usize = 20;
/// This large it may always become.
const ALWAYS: usize = 1 << 20;

/// Writes a YAML document as JSON text. Gives the text; if there is an error, what is wrong.
pub(super) fn to_json(document: &str) -> Result<String, serde_yaml::Error> {
    check_brackets(document)?;
    let mut output = Output {
        text: String::with_capacity(document.len()),
        limit: ALWAYS.max(document.len() * GROWTH),
    };
    let deserializer = serde_yaml::Deserializer::from_str(document);
    Value(&mut output).deserialize(deserializer)?;
    Ok(output.text)
}

/// Refuses a document with thousands of brackets that are never closed: the parser's time grows with
/// the square of their number, only for serde_yaml to refuse such nesting afterwards. Brackets in
/// comments and strings count too, but there they do not come in such numbers.
fn check_brackets(document: &str) -> Result<(), serde_yaml::Error> {
    const MOST: usize = 5000;
    let mut open: usize = 0;
    for byte in document.bytes() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        if open > MOST {
            return Err(serde_yaml::Error::custom(format_args!(
                "more than {MOST} brackets are open at the same time"
            )));
        }
    }
    Ok(())
}

/// The JSON text as far as it is written.
struct Output {
    text: String,
    limit: usize,
}

impl Output {
    fn check<E: Error>(&self) -> Result<(), E> {
        if self.text.len() > self.limit {
            return Err(E::custom(
                "aliases make the document many times larger than it is",
            ));
        }
        Ok(())
    }

    fn key<E: Error>(&mut self, key: &str, keys: &mut Vec<String>) -> Result<(), E> {
        if keys.iter().any(|earlier| earlier == key) {
            return Err(E::custom(format_args!(
                "the key {} stands twice in one mapping; delete one of them",
                quoted(key)
            )));
        }
        if !keys.is_empty() {
            self.text.push(',');
        }
        write_text(key, &mut self.text);
        self.text.push(':');
        keys.push(key.to_owned());
        self.check()
    }
}

/// Writes one value.
struct Value<'o>(&'o mut Output);

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value that JSON has too")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.0.text.push_str(if value { "true" } else { "false" });
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.0.text.push_str(&value.to_string());
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.0.text.push_str(&value.to_string());
        Ok(())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.0.text.push_str(&value.to_string());
        Ok(())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.0.text.push_str(&value.to_string());
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if value.is_finite() {
            // With a point or an exponent, so that `1.0` does not become an integer.
            self.0.text.push_str(&format!("{value:?}"));
        } else {
            write_text(&value.to_string(), &mut self.0.text);
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        write_text(value, &mut self.0.text);
        self.0.check()
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.0.text.push_str("null");
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        self.0.text.push('[');
        let start = self.0.text.len();
        loop {
            let before = self.0.text.len();
            if before > start {
                self.0.text.push(',');
            }
            if access.next_element_seed(Value(&mut *self.0))?.is_none() {
                self.0.text.truncate(before);
                break;
            }
            self.0.check()?;
        }
        self.0.text.push(']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        self.0.text.push('{');
        let mut keys = Vec::new();
        while let Some(()) = access.next_key_seed(Key(&mut *self.0, &mut keys))? {
            access.next_value_seed(Value(&mut *self.0))?;
        }
        self.0.text.push('}');
        Ok(())
    }
}

/// Writes the key of a mapping, and notes it.
struct Key<'o>(&'o mut Output, &'o mut Vec<String>);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key that is a string")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<(), E> {
        self.0.key(key, self.1)
    }

    // Kubernetes' own reader takes these for strings: `on: x`, `1: y`.
    fn visit_bool<E: Error>(self, key: bool) -> Result<(), E> {
        self.0.key(&key.to_string(), self.1)
    }

    fn visit_i64<E: Error>(self, key: i64) -> Result<(), E> {
        self.0.key(&key.to_string(), self.1)
    }

    fn visit_u64<E: Error>(self, key: u64) -> Result<(), E> {
        self.0.key(&key.to_string(), self.1)
    }
}

/// A document of a YAML stream.
pub(super) struct Document<'t> {
    /// Its text.
    pub text: &'t str,
    /// The line of the stream that it starts on, from 1: that of its first key.
    pub line: u64,
}

/// Cuts a stream into its documents, at every line that begins with `---`: YAML allows such a line
/// nowhere inside of a document.
pub(super) fn documents(text: &str) -> impl Iterator<Item = Document<'_>> {
    let mut rest = Some(text);
    let mut next_line = 1;
    std::iter::from_fn(move || {
        let here = rest?;
        let line = next_line;
        let end = next_marker(here);
        let document = here.get(..end).unwrap_or_default();
        rest = here.get(end..).filter(|rest| !rest.is_empty());
        next_line += super::documents::lines_in(document);
        Some(Document {
            text: document,
            line,
        })
    })
}

/// Where the next document starts: at a line that begins with `---` and is not the first one.
fn next_marker(text: &str) -> usize {
    memchr::memmem::find_iter(text.as_bytes(), b"\n---")
        .map(|at| at + 1)
        .find(|at| {
            let behind = text.as_bytes().get(at + 3);
            behind.is_none_or(u8::is_ascii_whitespace)
        })
        .unwrap_or(text.len())
}

/// What serde_yaml says is wrong, without the place: that is told apart, counted from the start of
/// the stream.
pub(super) fn tell(error: &serde_yaml::Error) -> String {
    let words = error.to_string();
    let reason = words
        .split_once(" at line ")
        .map_or(words.as_str(), |(reason, _)| reason);
    match reason {
        "recursion limit exceeded" => "nested more than 128 levels deep",
        "repetition limit exceeded" => "aliases make the document many times larger than it is",
        other => other,
    }
    .to_owned()
}
