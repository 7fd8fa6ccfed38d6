//! When a key or a value of a label or a taint is a misspelling of another.
//!
//! A key is judged by its prefix and its name apart, for they are seldom both wrong. Words that
//! count off (`zone-a` and `zone-b`, `pool1` and `pool2`) are no misspellings of each other.

use std::collections::BTreeSet;

use crate::nearest::{is_slip, nearest};

/// The nearest key: of those with the same prefix the one with the nearest name, or else one with
/// the same name and no prefix or a near one.
pub fn nearest_key<'a>(key: &str, known: &BTreeSet<&'a str>) -> Option<&'a str> {
    let (prefix, name) = parts(key);
    let same_prefix = known.iter().filter(|known| parts(known).0 == prefix);
    let names = same_prefix.map(|known| parts(known).1);
    if let Some(near) = nearest(name, names) {
        return known
            .iter()
            .find(|known| parts(known) == (prefix, near))
            .copied();
    }
    let mut same_name = known.iter().filter(|known| {
        let (other, other_name) = parts(known);
        other_name == name && (prefix.is_empty() || other.is_empty() || is_slip(prefix, other))
    });
    same_name.next().copied()
}

/// A key's prefix, which may be empty, and its name.
fn parts(key: &str) -> (&str, &str) {
    key.rsplit_once('/').unwrap_or(("", key))
}

/// Whether one key or value of a taint may be a misspelling of another.
pub fn is_near(word: &str, known: &str) -> bool {
    let ((prefix, name), (known_prefix, known_name)) = (parts(word), parts(known));
    let same_prefix = prefix == known_prefix && is_slip(name, known_name);
    let same_name = name == known_name && is_slip(prefix, known_prefix);
    (same_prefix || same_name) && !is_counting(word, known)
}

/// Whether two words differ only as a count does: in digits, or in a part of one letter.
pub fn is_counting(word: &str, known: &str) -> bool {
    let marks = ['-', '_', '.', '/'];
    let (mut parts, mut known_parts) = (word.split(marks), known.split(marks));
    let mut differing = 0;
    loop {
        match (parts.next(), known_parts.next()) {
            (None, None) => return differing == 1,
            (Some(part), Some(known)) if part == known => {}
            (Some(part), Some(known)) => {
                let (part, known) = (without_digits(part), without_digits(known));
                if part != known && (part.len() > 1 || known.len() > 1) {
                    return false;
                }
                differing += 1;
            }
            _ => return false,
        }
    }
}

fn without_digits(part: &str) -> String {
    part.chars()
        .filter(|letter| !letter.is_ascii_digit())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_near_by_their_names_or_their_prefixes() {
        let known = BTreeSet::from([
            "disktype",
            "kubernetes.io/os",
            "topology.kubernetes.io/zone",
        ]);
        for (key, near) in [
            ("disktyp", Some("disktype")),
            ("beta.kubernetes.io/os", Some("kubernetes.io/os")),
            ("zone", Some("topology.kubernetes.io/zone")),
            (
                "topology.kubernetes.io/zoen",
                Some("topology.kubernetes.io/zone"),
            ),
            ("topology.kubernetes.io/rack", None),
            ("example.com/os", None),
        ] {
            assert_eq!(nearest_key(key, &known), near, "{key}");
        }
    }

    #[test]
    fn what_counts_off_is_no_misspelling() {
        for (word, known) in [
            ("zone-a", "zone-b"),
            ("us-east-1a", "us-east-1b"),
            ("pool1", "pool22"),
            ("m5.large", "m6.large"),
        ] {
            assert!(is_counting(word, known), "{word} {known}");
            assert!(!is_near(word, known), "{word} {known}");
        }
        for (word, known) in [
            ("gpuu", "gpu"),
            ("dedicatd", "dedicated"),
            ("zoen-a", "zone-a"),
        ] {
            assert!(is_near(word, known), "{word} {known}");
        }
    }
}
