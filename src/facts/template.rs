//! What a pod template says, in short: two templates are the same where their digests are equal.
//!
//! The controller compares the bytes of a DaemonSet's template with those that a ControllerRevision
//! holds, both as the API server writes them. Objects that come from files are written in other
//! ways, so here the documents are compared: without nulls, empty objects and empty lists, and
//! with the order of keys left out.

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// The digest of a DaemonSet's `spec.template`, as the controller would record it.
pub fn digest_of_template(json: &str) -> String {
    let mut template = parsed(json);
    if let Value::Object(fields) = &mut template {
        fields.insert("$patch".to_owned(), "replace".into());
    }
    let nested = |field: &str, value| {
        let mut fields = Map::new();
        fields.insert(field.to_owned(), value);
        Value::Object(fields)
    };
    digest(nested("spec", nested("template", template)))
}

/// The digest of a ControllerRevision's `data`.
pub fn digest_of_data(json: &str) -> String {
    digest(parsed(json))
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_default()
}

/// Sixteen hexadecimal digits of SHA-256: no two templates of a cluster meet by chance.
fn digest(mut document: Value) -> String {
    strip(&mut document);
    let hash = Sha256::digest(document.to_string());
    hash.iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Takes away what says nothing.
fn strip(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(strip),
        Value::Object(fields) => {
            fields.values_mut().for_each(strip);
            fields.retain(|_, value| match value {
                Value::Null => false,
                Value::Array(items) => !items.is_empty(),
                Value::Object(fields) => !fields.is_empty(),
                _ => true,
            });
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_equals_its_template() {
        let template = r#"{"metadata":{"creationTimestamp":null,"labels":{"app":"a"}},
            "spec":{"containers":[{"name":"c","image":"i:1","resources":{}}],"volumes":[]}}"#;
        let data = r#"{"spec":{"template":{"spec":{"containers":[{"image":"i:1","name":"c"}],
            "securityContext":{}},"metadata":{"labels":{"app":"a"}},"$patch":"replace"}}}"#;
        assert_eq!(digest_of_template(template), digest_of_data(data));
        let other = template.replace("i:1", "i:2");
        assert_ne!(digest_of_template(&other), digest_of_data(data));
        assert_eq!(digest_of_template(template).len(), 16);
    }
}
