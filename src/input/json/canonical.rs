//! One text for all JSON texts that say the same.

use super::SyntaxError;
use super::tree::{Tree, TreeValue};

/// A JSON text in its canonical form: keys sorted, no white space, and without the members that
/// are `null`, an empty object or an empty list, which say as much as their absence does.
///
/// Two templates with equal canonical texts are the same template, though one was written by hand
/// and the other by the API server's encoder.
pub fn canonical(text: &str) -> Result<String, SyntaxError> {
    let tree = Tree::parse(text, 0)?;
    let mut canonical = String::with_capacity(text.len());
    write(&tree, &mut canonical);
    Ok(canonical)
}

fn write(tree: &Tree<'_>, output: &mut String) {
    match &tree.value {
        TreeValue::Null => output.push_str("null"),
        TreeValue::Boolean(value) => output.push_str(if *value { "true" } else { "false" }),
        TreeValue::Number(text) => output.push_str(text),
        TreeValue::Text(text) => write_text(text, output),
        TreeValue::List(elements) => {
            output.push('[');
            for (index, element) in elements.iter().enumerate() {
                if index > 0 {
                    output.push(',');
                }
                write(element, output);
            }
            output.push(']');
        }
        TreeValue::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by(|(left, _), (right, _)| left.cmp(right));
            output.push('{');
            let start = output.len();
            for (key, value) in members {
                let before = output.len();
                if before > start {
                    output.push(',');
                }
                write_text(key, output);
                output.push(':');
                let value_start = output.len();
                write(value, output);
                if matches!(output.get(value_start..), Some("null" | "{}" | "[]")) {
                    output.truncate(before);
                }
            }
            output.push('}');
        }
    }
}

/// Writes a JSON string, with the fewest escapes.
pub(in crate::input) fn write_text(text: &str, output: &mut String) {
    output.push('"');
    let mut rest = text;
    while let Some(stop) = rest.find(|character| matches!(character, '"' | '\\' | '\0'..='\x1f')) {
        let (plain, special) = rest.split_at(stop);
        output.push_str(plain);
        let mut characters = special.chars();
        match characters.next() {
            Some('\n') => output.push_str("\\n"),
            Some(control @ '\0'..='\x1f') => {
                output.push_str(&format!("\\u{:04x}", u32::from(control)));
            }
            Some(other) => {
                output.push('\\');
                output.push(other);
            }
            None => {}
        }
        rest = characters.as_str();
    }
    output.push_str(rest);
    output.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_nothing_is_left_out() {
        let text = r#" {"b": [ 1, {}, null ], "a": {"c": {"d": null}}, "e": "\u0041\"\u0001"} "#;
        assert_eq!(
            canonical(text).unwrap(),
            r#"{"b":[1,{},null],"e":"A\"\u0001"}"#
        );
    }
}
