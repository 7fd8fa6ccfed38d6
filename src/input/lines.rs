//! On which line of a file a field stands, for messages that editors and code hosts show there.
//!
//! The loader remembers where documents start, not where fields do: that would cost memory for
//! every row and is wanted for a few. So the field is looked up in the text by its indentation, in
//! YAML blocks as in indented JSON. What stands on one line (`{a: 1}`) is on that line; where
//! nothing is found, the line is that of the nearest that holds it.

use super::Place;
use super::path::{FieldStep, field_steps};

/// The line of a field of an object, from 1. `text` is the file's, `path` the field's, such as
/// `.spec.tolerations[0]`.
pub fn line_of(text: &str, place: Place<'_>, path: &str) -> u64 {
    let lines = document(text, place.line);
    let mut found = lines.first().map_or(place.line, |line| line.number);
    let mut block = lines;
    let item = place
        .item
        .map(|item| [FieldStep::Field("items"), FieldStep::Index(item as usize)]);
    for step in item.into_iter().flatten().chain(field_steps(path)) {
        let inside = match step {
            FieldStep::Field(name) => field(&block, name),
            FieldStep::Index(index) => element(&block, index),
        };
        let Some((line, inside)) = inside else {
            break;
        };
        found = line;
        block = inside;
    }
    found
}

/// A line with something on it.
#[derive(Debug, Clone, Copy)]
struct Line<'t> {
    number: u64,
    indent: usize,
    text: &'t str,
}

/// The lines of the document that starts on a line.
fn document(text: &str, first: u64) -> Vec<Line<'_>> {
    let skipped = usize::try_from(first.saturating_sub(1)).unwrap_or(usize::MAX);
    let is_mark = |line: &Line<'_>| line.text.starts_with("---") || line.text == "...";
    let lines = text.lines().zip(1..).skip(skipped);
    lines
        .map(|(line, number)| Line {
            number,
            indent: line.len() - line.trim_start().len(),
            text: line.trim(),
        })
        .filter(|line| !line.text.is_empty() && !line.text.starts_with('#'))
        .skip_while(is_mark)
        .take_while(|line| !is_mark(line))
        .collect()
}

/// The line of a field of a block, and what is in it.
fn field<'t>(block: &[Line<'t>], name: &str) -> Option<(u64, Vec<Line<'t>>)> {
    let block = without_brace(block);
    let indent = block.first()?.indent;
    let is_ours = |line: &Line<'_>| line.indent == indent && key(line.text) == Some(name);
    let at = block.iter().position(is_ours)?;
    let behind = block.get(at + 1..)?;
    // A list may stand below its key without being indented.
    let inside = behind.iter().take_while(|line| {
        line.indent > indent || (line.indent == indent && line.text.starts_with('-'))
    });
    Some((block.get(at)?.number, inside.copied().collect()))
}

/// The line of an element of a block, and what is in it.
fn element<'t>(block: &[Line<'t>], index: usize) -> Option<(u64, Vec<Line<'t>>)> {
    let indent = block.first()?.indent;
    let starts = |line: &Line<'_>| line.indent == indent && line.text.starts_with(['-', '{']);
    let places = block.iter().enumerate().filter(|(_, line)| starts(line));
    let (at, first) = places.map(|(at, line)| (at, *line)).nth(index)?;
    let behind = block.get(at + 1..)?;
    let rest = behind.iter().take_while(|line| line.indent > indent);
    let beside = first.text.strip_prefix('-').map(|text| {
        let text = text.trim_start();
        Line {
            number: first.number,
            indent: indent + first.text.len() - text.len(),
            text,
        }
    });
    let beside = beside.filter(|line| !line.text.is_empty());
    Some((
        first.number,
        beside.into_iter().chain(rest.copied()).collect(),
    ))
}

/// The lines of a JSON object without the line of its brace.
fn without_brace<'l, 't>(block: &'l [Line<'t>]) -> &'l [Line<'t>] {
    match block {
        [first, rest @ ..] if first.text == "{" => rest,
        block => block,
    }
}

/// The key that a line starts with.
fn key(text: &str) -> Option<&str> {
    for quote in ['"', '\''] {
        if let Some(quoted) = text.strip_prefix(quote) {
            let (key, behind) = quoted.split_once(quote)?;
            return behind.trim_start().starts_with(':').then_some(key);
        }
    }
    match text.split_once(": ") {
        Some((key, _)) => Some(key),
        None => text.strip_suffix(':'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YAML: &str = "\
# a comment
kind: Node
---
kind: DaemonSet
spec:
  template:
    spec:
      # what it tolerates
      tolerations:
      - key: a
      - operator: Exists
        key: b
      nodeSelector: {disktype: ssd}
      containers:
        - name: main
          ports:
          - {hostPort: 80}
'more': x
";

    const JSON: &str = r#"{
    "kind": "List",
    "items": [
        {
            "kind": "Node"
        },
        {
            "kind": "DaemonSet",
            "spec": {
                "tolerations": [
                    {
                        "key": "a"
                    },
                    {
                        "key": "b"
                    }
                ]
            }
        }
    ]
}
"#;

    fn line(text: &str, line: u64, item: Option<u32>, path: &str) -> u64 {
        let place = Place {
            file: "file",
            document: 1,
            item,
            line,
        };
        line_of(text, place, path)
    }

    #[test]
    fn fields_are_found_in_yaml() {
        for (path, number) in [
            (".spec.template.spec.tolerations[0]", 10),
            (".spec.template.spec.tolerations[1].key", 12),
            (".spec.template.spec.nodeSelector[\"disktype\"]", 13),
            (".spec.template.spec.containers[0].ports[0].hostPort", 17),
            (".spec.template.spec.hostNetwork", 7),
            (".more", 18),
            (".status", 4),
        ] {
            assert_eq!(line(YAML, 3, None, path), number, "{path}");
        }
        assert_eq!(line(YAML, 1, None, ".kind"), 2);
        assert_eq!(line("", 1, None, ".kind"), 1);
    }

    #[test]
    fn fields_are_found_in_indented_json() {
        for (path, number) in [
            (".spec.tolerations[1].key", 15),
            (".spec.tolerations[7]", 10),
            (".metadata.name", 7),
        ] {
            assert_eq!(line(JSON, 1, Some(1), path), number, "{path}");
        }
        assert_eq!(line("{\"kind\": \"List\"}", 1, Some(0), ".spec"), 1);
    }
}
