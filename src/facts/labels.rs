//! Labels: a pod's with its namespace as one thing, and what can be a label at all.

use crate::input::objects::Labels;

use super::builder::FactBuilder;
use super::names;
use super::recorder::Cell;

impl FactBuilder {
    /// A namespace and the labels in it, as one thing that all pods alike share.
    pub(super) fn labels(&mut self, namespace: &str, labels: &Labels<'_>) -> Cell {
        let mut pairs: Vec<(&str, &str)> = labels
            .iter()
            .map(|(key, value)| (key, value.as_str()))
            .collect();
        if !pairs.is_sorted() {
            pairs.sort_unstable();
        }
        let name = self.named(|out| names::push_labels(out, namespace, &pairs));
        if self.recorder.is_new("labels", name) {
            let namespace = self.recorder.symbol(namespace);
            self.recorder.spell("labels_namespace", [name, namespace]);
            for (key, value) in pairs {
                let (key, value) = (self.recorder.symbol(key), self.recorder.symbol(value));
                self.recorder.spell("labels_pair", [name, key, value]);
            }
        }
        name
    }
}

/// Whether a text can be the value of a label: at most 63 letters, digits, `-`, `_` and `.`,
/// neither first nor last of them a mark; or nothing.
pub fn is_label_value(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (Some(first), Some(last)) = (bytes.first(), bytes.last()) else {
        return true;
    };
    bytes.len() <= 63
        && first.is_ascii_alphanumeric()
        && last.is_ascii_alphanumeric()
        && bytes
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}

#[cfg(test)]
mod tests {
    use super::is_label_value;

    #[test]
    fn label_values_are_short_words() {
        for text in ["", "a", "a-b_c.d", "7", &"x".repeat(63)] {
            assert!(is_label_value(text), "{text}");
        }
        for text in ["-a", "a.", "a b", "a/b", "ä", &"x".repeat(64)] {
            assert!(!is_label_value(text), "{text}");
        }
    }
}
