//! The JSON Schemas of the repository, and documents checked against them.
//!
//! Only the words that our schemas use are known; any other is a mistake of the schema.

use serde_json::Value;

use crate::command::line;

fn schema() -> Value {
    serde_json::from_str(include_str!("../../src/explain/schema/explain.schema.json")).unwrap()
}

/// Why a document does not fit, or nothing.
fn misfit(root: &Value, schema: &Value, document: &Value, path: &str) -> Option<String> {
    for (word, wanted) in schema.as_object().unwrap() {
        let fault = match word.as_str() {
            "$schema" | "title" | "description" | "$defs" | "required" => None,
            "$ref" => {
                let name = wanted.as_str().unwrap().strip_prefix("#/$defs/").unwrap();
                misfit(root, &root["$defs"][name], document, path)
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
                    one => *one == kind,
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
            "additionalProperties" => {
                let known = &schema["properties"];
                let fields = document.as_object().into_iter().flatten();
                let mut unknown = fields.filter(|(name, _)| known.get(name.as_str()).is_none());
                unknown
                    .next()
                    .map(|(name, _)| format!("{path}.{name} is unknown"))
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
    let schema = schema();
    for subject in [
        "nginx-ssd node-01",
        "nginx-ssd node-07",
        "nginx-ssd",
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
