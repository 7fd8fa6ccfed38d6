//! The JSON Schemas of the repository, and documents checked against them.
//!
//! Only the words that our schemas use are known; any other is a mistake of the schema.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::command::line;
use crate::fixtures::folder;

fn schema(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

const EXPLAIN: &str = include_str!("../../src/explain/schema/explain.schema.json");
const RECORD: &str = include_str!("../../src/explain/schema/record.schema.json");
const DIFFERENCE: &str = include_str!("../../src/explain/schema/difference.schema.json");
const VERIFICATION: &str = include_str!("../../src/explain/schema/verification.schema.json");

/// Why a document does not fit, or nothing.
fn misfit(root: &Value, schema: &Value, document: &Value, path: &str) -> Option<String> {
    for (word, wanted) in schema.as_object().unwrap() {
        let fault = match word.as_str() {
            "$schema" | "title" | "description" | "$defs" | "definitions" | "required"
            | "default" | "id" => None,
            "$ref" => {
                let place = wanted.as_str().unwrap().strip_prefix('#').unwrap();
                misfit(root, root.pointer(place).unwrap(), document, path)
            }
            "anyOf" => {
                let mut schemas = wanted.as_array().unwrap().iter();
                let fits = schemas.any(|one| misfit(root, one, document, path).is_none());
                (!fits).then(|| format!("{path} fits none"))
            }
            "minItems" => {
                let items = document
                    .as_array()
                    .map_or(u64::MAX, |items| items.len() as u64);
                (items < wanted.as_u64().unwrap()).then(|| format!("{path} has too few items"))
            }
            "uniqueItems" => {
                let items = document.as_array().into_iter().flatten();
                let items: Vec<String> = items.map(Value::to_string).collect();
                let unique: BTreeSet<&String> = items.iter().collect();
                (unique.len() < items.len()).then(|| format!("{path} has an item twice"))
            }
            // Addresses only: no document has a time.
            "format" => {
                let text = document.as_str().unwrap_or_default();
                let allowed =
                    |letter: char| letter.is_ascii_graphic() && !"<>\"{}|\\^`".contains(letter);
                (!text.chars().all(allowed)).then(|| format!("{path} is no {wanted}"))
            }
            "oneOf" => {
                let fits = wanted.as_array().unwrap().iter();
                let fits = fits.filter(|one| misfit(root, one, document, path).is_none());
                (fits.count() != 1).then(|| format!("{path} fits not just one"))
            }
            "const" => (document != wanted).then(|| format!("{path} is not {wanted}")),
            "enum" => {
                let known = wanted.as_array().unwrap().contains(document);
                (!known).then(|| format!("{path} is none of {wanted}"))
            }
            "minimum" => (document.as_i64() < wanted.as_i64()).then(|| format!("{path} is low")),
            "maximum" => (document.as_i64() > wanted.as_i64()).then(|| format!("{path} is high")),
            "type" => {
                let kind = match document {
                    Value::Null => "null",
                    Value::Bool(_) => "boolean",
                    Value::Number(_) => "integer",
                    Value::String(_) => "string",
                    Value::Array(_) => "array",
                    Value::Object(_) => "object",
                };
                let fits = match wanted {
                    Value::Array(kinds) => kinds.contains(&kind.into()),
                    one => *one == kind || (*one == "number" && kind == "integer"),
                };
                (!fits).then(|| format!("{path} is no {wanted}"))
            }
            "items" => {
                let items = document.as_array().into_iter().flatten().enumerate();
                let mut faults = items.filter_map(|(place, item)| {
                    misfit(root, wanted, item, &format!("{path}[{place}]"))
                });
                faults.next()
            }
            "properties" => {
                let fields = wanted.as_object().unwrap().iter();
                let mut faults = fields.filter_map(|(name, schema)| match document.get(name) {
                    Some(value) => misfit(root, schema, value, &format!("{path}.{name}")),
                    None => None,
                });
                faults.next()
            }
            "additionalProperties" if *wanted != Value::Bool(false) => None,
            "additionalProperties" => {
                let known = &schema["properties"];
                let fields = document.as_object().into_iter().flatten();
                let unknown = fields.filter(|(name, _)| known.get(name.as_str()).is_none());
                let mut faults = unknown.filter_map(|(name, value)| match wanted {
                    Value::Bool(_) => Some(format!("{path}.{name} is unknown")),
                    other => misfit(root, other, value, &format!("{path}.{name}")),
                });
                faults.next()
            }
            other => panic!("the schema says `{other}`"),
        };
        if fault.is_some() {
            return fault;
        }
    }
    let required = schema["required"].as_array().into_iter().flatten();
    let mut missing = required.filter(|name| document.get(name.as_str().unwrap()).is_none());
    missing.next().map(|name| format!("{path} has no {name}"))
}

#[test]
fn every_explanation_fits_its_schema() {
    let schema = schema(EXPLAIN);
    for subject in [
        "nginx-ssd node-01",
        "nginx-ssd node-07",
        "nginx-ssd",
        "node/node-07",
        "",
        "pod/nginx-daemonset-eeeee",
        "pod/with-node-affinity",
        "pod/vault",
    ] {
        let run = line(&format!("explain {subject} -f fixtures/seed -o json"));
        let document: Value = serde_json::from_str(&run.quiet()).unwrap();
        assert_eq!(misfit(&schema, &schema, &document, ""), None, "{subject}");
    }
}

/// Inputs with findings of every level, with a nearest word and without, and with silenced ones.
const LINTED: [&str; 3] = ["EN007/fires", "EN014/fires", "EN019/quiet"];

fn lint_document(input: &str, format: &str) -> Value {
    let run = line(&format!(
        "lint -f fixtures/lints/{input}.yaml --fail-level never -o {format}"
    ));
    serde_json::from_str(&run.quiet()).unwrap()
}

#[test]
fn every_finding_fits_its_schema() {
    let schema = include_str!("../../src/lint/schema/lint.schema.json");
    let schema: Value = serde_json::from_str(schema).unwrap();
    for input in LINTED {
        let document = lint_document(input, "json");
        assert_eq!(misfit(&schema, &schema, &document, ""), None, "{input}");
    }
}

#[test]
fn findings_are_sarif_by_the_schema_of_its_makers() {
    let path = folder().join("sarif/sarif-schema-2.1.0.json.zst");
    let text = zstd::decode_all(std::fs::read(path).unwrap().as_slice()).unwrap();
    let schema: Value = serde_json::from_slice(&text).unwrap();
    for input in LINTED {
        let document = lint_document(input, "sarif");
        assert_eq!(misfit(&schema, &schema, &document, ""), None, "{input}");
        assert_results_agree_with_their_rules(&document);
        let results = document["runs"][0]["results"].as_array().unwrap().iter();
        let suppressed = results.filter(|it| it.get("suppressions").is_some());
        assert_eq!(
            suppressed.count(),
            if input == "EN019/quiet" { 2 } else { 0 }
        );
    }

    // The check itself can fail.
    let document = lint_document("EN019/quiet", "sarif");
    for (pointer, wrong) in [
        ("/version", "2.0.0".into()),
        ("/runs/0/results/0/level", "fatal".into()),
        ("/runs/0/results/0/message", serde_json::json!({})),
        ("/runs/0/tool/driver/name", 7.into()),
        ("/runs/0/results/0/ruleIndex", (-2).into()),
        ("/runs/0/results/0/locations/0/place", "here".into()),
    ] {
        let mut broken = document.clone();
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        broken.pointer_mut(parent).unwrap()[field] = wrong;
        assert_ne!(misfit(&schema, &schema, &broken, ""), None, "{pointer}");
    }
}

/// What the schema cannot say: the index is that of the rule, and the file is there.
fn assert_results_agree_with_their_rules(document: &Value) {
    let run = &document["runs"][0];
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        let rule = &run["tool"]["driver"]["rules"][index];
        assert_eq!(rule["id"], result["ruleId"]);
        assert_eq!(rule["defaultConfiguration"]["level"], result["level"]);
        let place = &result["locations"][0]["physicalLocation"];
        let file = place["artifactLocation"]["uri"].as_str().unwrap();
        assert!(folder().with_file_name(file).is_file(), "{file}");
    }
}

#[test]
fn every_line_of_a_record_fits_its_schema() {
    let schema = schema(RECORD);
    for fixture in ["seed", "resources-full", "toleration-gt-off"] {
        let record = line(&format!("audit -f fixtures/{fixture}")).quiet();
        for (place, text) in record.lines().enumerate() {
            let document: Value = serde_json::from_str(text).unwrap();
            assert_eq!(misfit(&schema, &schema, &document, ""), None, "{place}");
        }
    }
}

#[test]
fn comparisons_and_verifications_of_records_fit_their_schemas() {
    let folder = tempfile::tempdir().unwrap();
    let [before, after] = ["seed", "no-schedule"].map(|fixture| {
        let path = folder.path().join(fixture);
        let record = line(&format!("audit -f fixtures/{fixture}")).quiet();
        std::fs::write(&path, record).unwrap();
        path.display().to_string()
    });
    let comparison = line(&format!("audit diff {before} {after} -o json")).quiet();
    let document: Value = serde_json::from_str(&comparison).unwrap();
    let wanted = schema(DIFFERENCE);
    assert_eq!(misfit(&wanted, &wanted, &document, ""), None);
    for fixture in ["seed", "no-schedule"] {
        let run = line(&format!("verify {before} -f fixtures/{fixture} -o json"));
        let document: Value = serde_json::from_str(&run.stdout).unwrap();
        let wanted = schema(VERIFICATION);
        assert_eq!(misfit(&wanted, &wanted, &document, ""), None);
        assert_eq!(document["holds"], fixture == "seed");
    }
}
