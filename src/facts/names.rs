//! Names of what has no name of its own, in kubectl's grammar.
//!
//! A taint, a toleration, a requirement, a term and a set of labels are named by what they say.
//! Equal content gets equal names wherever it comes from, and different content gets different
//! names: what kubectl's grammar could not tell apart is quoted.

use std::fmt::Write as _;

/// The name of the term without requirements, which matches nothing.
pub const EMPTY_TERM: &str = "(empty)";

/// Appends a word: as it stands where it can be a label key or value, quoted where it cannot.
fn push_word(out: &mut String, word: &str) {
    let plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/');
    if !word.is_empty() && word.bytes().all(plain) {
        out.push_str(word);
    } else {
        // Writing to a string cannot fail.
        let _ = write!(out, "{word:?}");
    }
}

/// Appends the part behind `=`, where nothing at all is the empty value.
fn push_value(out: &mut String, value: &str) {
    if !value.is_empty() {
        push_word(out, value);
    }
}

/// Appends `key=value`.
pub fn push_pair(out: &mut String, key: &str, value: &str) {
    push_word(out, key);
    out.push('=');
    push_value(out, value);
}

/// Appends a requirement: `key in (a,b)`, `key notin (a)`, `key`, `!key`, `key>5`, `key<5`. An
/// operator that Kubernetes does not know stands between the key and the values.
///
/// The values of `In` and `NotIn` are sorted already, and none stands there twice.
pub fn push_requirement(out: &mut String, key: &str, operator: &str, values: &[&str]) {
    match (operator, values) {
        ("Exists", []) => push_word(out, key),
        ("DoesNotExist", []) => {
            out.push('!');
            push_word(out, key);
        }
        ("Gt" | "Lt", [bound]) => {
            push_word(out, key);
            out.push(if operator == "Gt" { '>' } else { '<' });
            push_word(out, bound);
        }
        _ => {
            push_word(out, key);
            out.push(' ');
            match operator {
                "In" => out.push_str("in"),
                "NotIn" => out.push_str("notin"),
                other => push_word(out, other),
            }
            out.push_str(" (");
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                push_word(out, value);
            }
            out.push(')');
        }
    }
}

/// Appends a requirement of a field: the same with a dot before the field, since no label key
/// begins with one.
pub fn push_field_requirement(out: &mut String, field: &str, operator: &str, values: &[&str]) {
    out.push('.');
    push_requirement(out, field, operator, values);
}

/// Appends a term: its requirements' names, sorted already.
pub fn push_term(out: &mut String, requirements: &[String]) {
    if requirements.is_empty() {
        out.push_str(EMPTY_TERM);
    }
    for (index, requirement) in requirements.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        out.push_str(requirement);
    }
}

/// Appends a taint: `key=value:Effect`, or `key:Effect` without a value.
pub fn push_taint(out: &mut String, key: &str, value: &str, effect: &str) {
    push_word(out, key);
    if !value.is_empty() {
        out.push('=');
        push_word(out, value);
    }
    out.push(':');
    push_value(out, effect);
}

/// Appends a toleration as `kubectl describe` writes it: `key=value:Effect`, `key:Effect
/// op=Exists`, `op=Exists`; a comparison is `key>5:Effect`.
pub fn push_toleration(out: &mut String, key: &str, operator: &str, value: &str, effect: &str) {
    let start = out.len();
    push_value(out, key);
    match operator {
        "Equal" => {
            out.push('=');
            push_value(out, value);
        }
        "Gt" | "Lt" => {
            out.push(if operator == "Gt" { '>' } else { '<' });
            push_value(out, value);
        }
        _ if !value.is_empty() => {
            out.push('=');
            push_word(out, value);
        }
        _ => {}
    }
    if !effect.is_empty() {
        out.push(':');
        push_word(out, effect);
    }
    if !matches!(operator, "Equal" | "Gt" | "Lt") {
        if out.len() > start {
            out.push(' ');
        }
        out.push_str("op=");
        push_word(out, operator);
    }
}

/// Appends labels with their namespace: `app=web,tier=front in default`, `no labels in default`.
///
/// The pairs are sorted by key already.
pub fn push_labels(out: &mut String, namespace: &str, pairs: &[(&str, &str)]) {
    if pairs.is_empty() {
        out.push_str("no labels");
    }
    for (index, (key, value)) in pairs.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        push_pair(out, key, value);
    }
    out.push_str(" in ");
    push_word(out, namespace);
}

/// Appends the namespaces of pods: by name, by their labels, or both.
pub fn push_namespaces(out: &mut String, names: &[&str], selector: Option<&str>) {
    for (index, name) in names.iter().enumerate() {
        out.push_str(if index == 0 { " in " } else { "," });
        push_word(out, name);
    }
    if let Some(selector) = selector {
        out.push_str(" in namespaces with ");
        out.push_str(selector);
    }
}

/// Appends an inter-pod term: `anti-affinity to app in (web) in default per
/// kubernetes.io/hostname`. A weight stands with a preference, and with a required affinity that
/// is listed several times.
pub fn push_pod_term(out: &mut String, sort: &str, peers: &str, key: &str, weight: i64) {
    out.push_str(sort);
    if weight != 1 {
        // Writing to a string cannot fail.
        let _ = write!(out, " times {weight}");
    }
    out.push_str(" to ");
    out.push_str(peers);
    out.push_str(" per ");
    push_word(out, key);
}

/// Appends a spread constraint: `app in (web) in default per zone, skew 1`, and what it changes of
/// the defaults.
pub fn push_spread(
    out: &mut String,
    peers: &str,
    key: &str,
    skew: i64,
    domains: i64,
    affinity_policy: &str,
    taints_policy: &str,
) {
    out.push_str(peers);
    out.push_str(" per ");
    push_word(out, key);
    // Writing to a string cannot fail.
    let _ = write!(out, ", skew {skew}");
    if domains != 1 {
        let _ = write!(out, ", {domains} domains");
    }
    if affinity_policy != "Honor" {
        let _ = write!(out, ", node affinity {affinity_policy}");
    }
    if taints_policy != "Ignore" {
        let _ = write!(out, ", node taints {taints_policy}");
    }
}

/// Appends a request: `cpu=100m,memory=64Mi`. The resources are sorted already.
pub fn push_request(out: &mut String, amounts: &[(&str, i64)]) {
    for (index, (resource, amount)) in amounts.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        push_word(out, resource);
        // Writing to a string cannot fail.
        let _ = match (*resource, amount) {
            ("cpu", amount) if amount % 1000 == 0 => write!(out, "={}", amount / 1000),
            ("cpu", amount) => write!(out, "={amount}m"),
            (_, amount) if amount % (1 << 30) == 0 => write!(out, "={}Gi", amount >> 30),
            (_, amount) if amount % (1 << 20) == 0 => write!(out, "={}Mi", amount >> 20),
            (_, amount) if amount % (1 << 10) == 0 => write!(out, "={}Ki", amount >> 10),
            (_, amount) => write!(out, "={amount}"),
        };
    }
}

/// Appends a port of a node: `0.0.0.0:80/TCP`, `[::1]:80/TCP`.
pub fn push_host_port(out: &mut String, address: &str, number: i64, protocol: &str) {
    // Writing to a string cannot fail.
    let _ = if address.contains(':') {
        write!(out, "[{address}]:{number}/{protocol}")
    } else {
        write!(out, "{address}:{number}/{protocol}")
    };
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;

    fn named(push: impl FnOnce(&mut String)) -> String {
        let mut out = String::new();
        push(&mut out);
        out
    }

    #[test]
    fn requirements_read_as_kubectl_writes_them() {
        let name = |operator, values: &[&str]| {
            named(|out| push_requirement(out, "disk", operator, values))
        };
        assert_eq!(name("In", &["hdd", "ssd"]), "disk in (hdd,ssd)");
        assert_eq!(name("NotIn", &["hdd"]), "disk notin (hdd)");
        assert_eq!(name("Exists", &[]), "disk");
        assert_eq!(name("DoesNotExist", &[]), "!disk");
        assert_eq!(name("Gt", &["5"]), "disk>5");
        assert_eq!(name("Lt", &["-5"]), "disk<-5");
        assert_eq!(name("In", &["", "a,b"]), "disk in (\"\",\"a,b\")");
    }

    #[test]
    fn tolerations_read_as_kubectl_describes_them() {
        let name = |key, operator, value, effect| {
            named(|out| push_toleration(out, key, operator, value, effect))
        };
        assert_eq!(
            name("dedicated", "Equal", "db", "NoSchedule"),
            "dedicated=db:NoSchedule"
        );
        assert_eq!(name("dedicated", "Equal", "", ""), "dedicated=");
        assert_eq!(
            name("dedicated", "Exists", "", "NoExecute"),
            "dedicated:NoExecute op=Exists"
        );
        assert_eq!(name("", "Exists", "", "NoExecute"), ":NoExecute op=Exists");
        assert_eq!(name("", "Exists", "", ""), "op=Exists");
        assert_eq!(name("rank", "Gt", "5", "NoSchedule"), "rank>5:NoSchedule");
    }

    #[test]
    fn taints_and_labels_read_as_kubectl_writes_them() {
        assert_eq!(
            named(|out| push_taint(out, "dedicated", "db", "NoSchedule")),
            "dedicated=db:NoSchedule"
        );
        assert_eq!(
            named(|out| push_taint(out, "dedicated", "", "NoSchedule")),
            "dedicated:NoSchedule"
        );
        assert_eq!(
            named(|out| push_labels(out, "default", &[("app", "web"), ("gpu", "")])),
            "app=web,gpu= in default"
        );
        assert_eq!(
            named(|out| push_labels(out, "default", &[])),
            "no labels in default"
        );
        assert_eq!(named(|out| push_term(out, &[])), "(empty)");
    }

    proptest! {
        #[test]
        fn different_content_gets_different_names(
            items in prop::collection::vec(("[a,()= ]{0,3}", "(In|NotIn|Exists|Gt)", prop::collection::vec("[a,()=\"5 ]{0,2}", 0..3)), 2..20)
        ) {
            let mut names = HashMap::new();
            for item in &items {
                let values: Vec<&str> = item.2.iter().map(String::as_str).collect();
                let name = named(|out| push_requirement(out, &item.0, &item.1, &values));
                let earlier = names.insert(name, item);
                prop_assert!(earlier.is_none_or(|earlier| earlier == item));
            }
        }

        #[test]
        fn different_tolerations_get_different_names(
            items in prop::collection::vec(("[a:= ]{0,2}", "(Equal|Exists|Gt)", "[a:= ]{0,2}", "(|NoSchedule)"), 2..20)
        ) {
            let mut names = HashMap::new();
            for item in &items {
                let name = named(|out| push_toleration(out, &item.0, &item.1, &item.2, &item.3));
                let earlier = names.insert(name, item);
                prop_assert!(earlier.is_none_or(|earlier| earlier == item));
            }
        }
    }
}
