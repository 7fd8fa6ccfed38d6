//! Findings as SARIF 2.1.0, which code hosts and editors show beside the lines of a change.
//!
//! Only what they look at is written: the tool with its rules, and for each result its rule, its
//! level, its text, and where it stands. What an annotation silences is there too, as suppressed.

use std::io::{self, Write};

use serde_json::{Value, json};

use crate::lint::{Finding, Lint, Report};

use super::write_json;

/// The schema that the document keeps to.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Writes the findings as a SARIF log with one run.
///
/// # Errors
/// What the writer reports.
pub fn write_sarif(out: &mut dyn Write, report: &Report, lints: &[Lint]) -> io::Result<()> {
    let rules: Vec<Value> = lints.iter().map(rule).collect();
    let shown = report.findings.iter().map(|finding| (finding, false));
    let silenced = report.silenced.iter().map(|finding| (finding, true));
    let results: Vec<Value> = shown
        .chain(silenced)
        .map(|(finding, silenced)| result(finding, silenced, lints))
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "everynode",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                }
            },
            "columnKind": "unicodeCodePoints",
            "properties": {"profile": report.profile},
            "results": results,
        }]
    });
    write_json(out, &log)
}

fn rule(lint: &Lint) -> Value {
    json!({
        "id": lint.code,
        "name": lint.name,
        "shortDescription": {"text": lint.name.replace('-', " ")},
        "fullDescription": {"text": lint.about},
        "help": {"text": format!("{}\n\nExample: {}\n\nFix: {}", lint.about, lint.example, lint.fix)},
        "defaultConfiguration": {"level": lint.level},
    })
}

fn result(finding: &Finding, silenced: bool, lints: &[Lint]) -> Value {
    let rule = lints.iter().position(|lint| lint.code == finding.code);
    let place = &finding.origin;
    let mut result = json!({
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": finding.level,
        "message": {"text": finding.sentence()},
        "locations": [{
            "physicalLocation": {
                "artifactLocation": {"uri": uri(&place.file)},
                "region": {"startLine": place.line.max(1)},
            },
            "logicalLocations": [{
                "fullyQualifiedName": format!("{} {}", place.object, place.field),
                "kind": "member",
            }],
        }],
    });
    if let (true, Some(fields)) = (silenced, result.as_object_mut()) {
        let suppression = json!([{
            "kind": "inSource",
            "justification": "the annotation everynode.dev/ignore of the object",
        }]);
        fields.insert("suppressions".to_owned(), suppression);
    }
    result
}

/// A file's path as a URI reference: a relative one stays relative.
fn uri(path: &str) -> String {
    let scheme = if path.starts_with('/') { "file://" } else { "" };
    let mut uri = scheme.to_owned();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn a_path_is_a_uri_reference() {
        assert_eq!(uri("fixtures/seed/a.yaml"), "fixtures/seed/a.yaml");
        assert_eq!(uri("/a b/ä:c"), "file:///a%20b/%C3%A4%3Ac");
        assert_eq!(uri("stdin"), "stdin");
    }
}
