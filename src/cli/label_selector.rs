//! Label selectors on the command line, in kubectl's grammar.
//!
//! `app=web,tier!=db,zone in (a,b),env notin (dev),gpu,!spot,cores>4`. All requirements must hold;
//! `!=` and `notin` hold for an object that does not bear the label at all, as they do in
//! Kubernetes.

use std::str::FromStr;

use thiserror::Error;

/// Requirements that must all hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelSelector {
    requirements: Vec<Requirement>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Requirement {
    Exists(String),
    Absent(String),
    In(String, Vec<String>),
    NotIn(String, Vec<String>),
    Greater(String, i64),
    Less(String, i64),
}

/// Why a text is no label selector.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("found {found} after `{before}`, expected {expected}")]
pub struct LabelSelectorError {
    before: String,
    found: String,
    expected: &'static str,
}

impl LabelSelector {
    /// Whether an object whose labels `value_of` looks up is selected.
    pub fn selects<'v>(&self, value_of: impl Fn(&str) -> Option<&'v str>) -> bool {
        self.requirements
            .iter()
            .all(|requirement| match requirement {
                Requirement::Exists(key) => value_of(key).is_some(),
                Requirement::Absent(key) => value_of(key).is_none(),
                Requirement::In(key, values) => {
                    value_of(key).is_some_and(|value| values.iter().any(|one| one == value))
                }
                Requirement::NotIn(key, values) => {
                    value_of(key).is_none_or(|value| values.iter().all(|one| one != value))
                }
                Requirement::Greater(key, bound) => {
                    number(value_of(key)).is_some_and(|n| n > *bound)
                }
                Requirement::Less(key, bound) => number(value_of(key)).is_some_and(|n| n < *bound),
            })
    }
}

fn number(value: Option<&str>) -> Option<i64> {
    value?.parse().ok()
}

impl FromStr for LabelSelector {
    type Err = LabelSelectorError;

    fn from_str(text: &str) -> Result<Self, LabelSelectorError> {
        let mut reader = Reader { text, at: 0 };
        let mut requirements = Vec::new();
        while reader.peek().is_some() {
            requirements.push(reader.requirement()?);
            if !reader.take(",") && reader.peek().is_some() {
                return Err(reader.expected("`,` or the end"));
            }
        }
        Ok(LabelSelector { requirements })
    }
}

/// Reads a selector from left to right.
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn requirement(&mut self) -> Result<Requirement, LabelSelectorError> {
        if self.take("!") {
            return Ok(Requirement::Absent(self.key()?));
        }
        let key = self.key()?;
        if self.take("!=") {
            return Ok(Requirement::NotIn(key, vec![self.word().to_owned()]));
        }
        if self.take("==") || self.take("=") {
            return Ok(Requirement::In(key, vec![self.word().to_owned()]));
        }
        if self.take(">") {
            return Ok(Requirement::Greater(key, self.bound()?));
        }
        if self.take("<") {
            return Ok(Requirement::Less(key, self.bound()?));
        }
        let start = self.at;
        match self.word() {
            "in" => Ok(Requirement::In(key, self.values()?)),
            "notin" => Ok(Requirement::NotIn(key, self.values()?)),
            "" => Ok(Requirement::Exists(key)),
            _ => {
                self.at = start;
                Err(self
                    .expected("`,`, the end, or one of `=`, `==`, `!=`, `in`, `notin`, `<`, `>`"))
            }
        }
    }

    fn key(&mut self) -> Result<String, LabelSelectorError> {
        match self.word() {
            "" => Err(self.expected("a label key")),
            key => Ok(key.to_owned()),
        }
    }

    fn bound(&mut self) -> Result<i64, LabelSelectorError> {
        let start = self.at;
        self.word().parse().map_err(|_| {
            self.at = start;
            self.expected("an integer")
        })
    }

    fn values(&mut self) -> Result<Vec<String>, LabelSelectorError> {
        if !self.take("(") {
            return Err(self.expected("`(`"));
        }
        let mut values = vec![self.word().to_owned()];
        while self.take(",") {
            values.push(self.word().to_owned());
        }
        if self.take(")") {
            Ok(values)
        } else {
            Err(self.expected("`,` or `)`"))
        }
    }

    /// The next run of characters that mean nothing to the grammar; empty where there is none.
    fn word(&mut self) -> &'t str {
        let rest = self.rest();
        let end = rest
            .find(|character: char| character.is_whitespace() || ",()=!<>".contains(character))
            .unwrap_or(rest.len());
        let (word, _) = rest.split_at(end);
        self.at += end;
        word
    }

    fn take(&mut self, sign: &str) -> bool {
        let found = self.rest().starts_with(sign);
        if found {
            self.at += sign.len();
        }
        found
    }

    fn peek(&mut self) -> Option<char> {
        self.rest().chars().next()
    }

    /// What is left, without the white space before it.
    fn rest(&mut self) -> &'t str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let trimmed = rest.trim_start();
        self.at += rest.len() - trimmed.len();
        trimmed
    }

    fn expected(&mut self, expected: &'static str) -> LabelSelectorError {
        LabelSelectorError {
            found: match self.rest() {
                "" => "the end".to_owned(),
                rest => format!("`{rest}`"),
            },
            before: self
                .text
                .get(..self.at)
                .unwrap_or_default()
                .trim_end()
                .to_owned(),
            expected,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LabelSelector;

    fn selects(selector: &str) -> bool {
        let labels = [
            ("app", "web"),
            ("cores", "8"),
            ("example.com/tier", "front"),
            ("empty", ""),
        ];
        let selector: LabelSelector = selector.parse().unwrap();
        selector.selects(|key| {
            let found = labels.iter().find(|(name, _)| *name == key);
            found.map(|(_, value)| *value)
        })
    }

    #[test]
    fn every_form_of_kubectl_is_read() {
        for selector in [
            "",
            "app",
            "app=web",
            "app == web",
            "app!=db",
            "other!=db",
            "app in (web, db)",
            "app notin (db)",
            "other notin (db)",
            "!other",
            "cores>4",
            "cores < 9",
            "empty=",
            "empty in ()",
            "app=web,example.com/tier=front,!gpu",
            "in notin (x)",
        ] {
            assert!(selects(selector), "{selector}");
        }
        for selector in [
            "other",
            "app=db",
            "app!=web",
            "app in (db)",
            "!app",
            "app>4",
            "cores>8",
            "app=web,gpu",
        ] {
            assert!(!selects(selector), "{selector}");
        }
    }

    #[test]
    fn a_mistake_says_where_and_what_was_expected() {
        for (selector, message) in [
            (
                "app=a b",
                "found `b` after `app=a`, expected `,` or the end",
            ),
            ("app in web", "found `web` after `app in`, expected `(`"),
            (
                "app in (web",
                "found the end after `app in (web`, expected `,` or `)`",
            ),
            ("=web", "found `=web` after ``, expected a label key"),
            (
                "cores>many",
                "found `many` after `cores>`, expected an integer",
            ),
            ("app,!", "found the end after `app,!`, expected a label key"),
        ] {
            let error = selector.parse::<LabelSelector>().unwrap_err();
            assert_eq!(error.to_string(), message);
        }
    }
}
