//! The forms of names, label keys and label values.

/// Whether this is an RFC 1123 subdomain: what most objects may be called.
pub(super) fn is_subdomain(name: &str) -> bool {
    name.len() <= 253
        && name.split('.').all(|label| {
            bounded(label, |byte| {
                byte.is_ascii_lowercase() || byte.is_ascii_digit()
            }) && label
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        })
}

/// Whether this can be the key of a label: a name of at most 63 characters, perhaps with a
/// subdomain and a slash before it.
pub fn is_label_key(key: &str) -> bool {
    let (prefix, name) = match key.split_once('/') {
        Some((prefix, name)) => (Some(prefix), name),
        None => (None, key),
    };
    prefix.is_none_or(is_subdomain) && is_qualified(name)
}

/// Whether this can be the value of a label: empty, or like the name part of a key.
pub fn is_label_value(value: &str) -> bool {
    value.is_empty() || is_qualified(value)
}

fn is_qualified(name: &str) -> bool {
    name.len() <= 63
        && bounded(name, |byte| byte.is_ascii_alphanumeric())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}

/// Whether the first and the last byte are such.
fn bounded(text: &str, allowed: impl Fn(u8) -> bool) -> bool {
    let bytes = text.as_bytes();
    bytes.first().is_some_and(|byte| allowed(*byte))
        && bytes.last().is_some_and(|byte| allowed(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_are_those_of_kubernetes() {
        assert!(is_subdomain("ip-10-0-0-1.internal"));
        assert!(!is_subdomain("Upper") && !is_subdomain("-a") && !is_subdomain("a..b"));
        assert!(is_label_key("app") && is_label_key("a.example/b_c.D-1"));
        assert!(!is_label_key("") && !is_label_key("a/b/c") && !is_label_key("/b"));
        assert!(is_label_value("") && is_label_value("1.0_x") && !is_label_value("-1"));
        assert!(!is_label_value(&"x".repeat(64)));
    }
}
