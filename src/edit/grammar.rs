//! kubectl's words for labels, taints and objects.

use crate::input::objects::{Kind, Reference};
use crate::input::{is_label_key, is_label_value};

use super::{Change, Edit, EditError, Mistake};

/// The kinds that bear labels which decide something, with the words for them.
const KINDS: [(Kind, &[&str]); 4] = [
    (Kind::Node, &["node", "nodes", "no"]),
    (Kind::Namespace, &["namespace", "namespaces", "ns"]),
    (Kind::Pod, &["pod", "pods", "po"]),
    (
        Kind::DaemonSet,
        &["daemonset", "daemonsets", "daemonset.apps", "ds"],
    ),
];
const EFFECTS: [&str; 3] = ["NoSchedule", "PreferNoSchedule", "NoExecute"];
const OBJECT: &str = "a node, such as `node/NAME`";
const LABEL: &str = "`KEY=VALUE`, or `KEY-` to take a label away";
const TAINT: &str = "`KEY=VALUE:EFFECT` with NoSchedule, PreferNoSchedule or NoExecute, or `KEY-` or \
                     `KEY:EFFECT-` to take taints away";

/// `--label node/n1 disktype=ssd`, `--label node/n1 disktype-`.
///
/// # Errors
/// Words that are none of kubectl's.
pub fn label(object: &str, label: &str) -> Result<Edit, EditError> {
    let asked = format!("--label {object} {label}");
    let target =
        target(object).ok_or_else(|| form("an object, such as `node/NAME`", object).of(&asked))?;
    let wrong = || form(LABEL, label).of(&asked);
    let change = match label.split_once('=') {
        Some((key, value)) => Change::Label {
            key: key.to_owned(),
            value: value.to_owned(),
        },
        None => Change::Unlabel {
            key: label.strip_suffix('-').ok_or_else(wrong)?.to_owned(),
        },
    };
    match &change {
        Change::Label { key, value } if is_label_key(key) && is_label_value(value) => {}
        Change::Unlabel { key } if is_label_key(key) => {}
        _ => return Err(wrong()),
    }
    Ok(Edit {
        asked,
        target,
        change,
    })
}

/// `--taint node/n1 dedicated=db:NoSchedule`, `--taint node/n1 dedicated:NoSchedule-`,
/// `--taint node/n1 dedicated-`.
///
/// # Errors
/// Words that are none of kubectl's.
pub fn taint(object: &str, taint: &str) -> Result<Edit, EditError> {
    let asked = format!("--taint {object} {taint}");
    let target = node(object).map_err(|mistake| mistake.of(&asked))?;
    let wrong = || form(TAINT, taint).of(&asked);
    let (words, away) = match taint.strip_suffix('-') {
        Some(words) => (words, true),
        None => (taint, false),
    };
    let (pair, effect) = match words.split_once(':') {
        Some((pair, effect)) => (pair, Some(effect.to_owned())),
        None => (words, None),
    };
    let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
    let known = effect
        .as_deref()
        .is_none_or(|effect| EFFECTS.contains(&effect));
    if !known || !is_label_key(key) || !is_label_value(value) {
        return Err(wrong());
    }
    let key = key.to_owned();
    let change = match (away, effect) {
        (true, effect) => Change::Untaint { key, effect },
        (false, Some(effect)) => Change::Taint {
            key,
            value: value.to_owned(),
            effect,
        },
        (false, None) => return Err(wrong()),
    };
    Ok(Edit {
        asked,
        target,
        change,
    })
}

/// `--cordon n1`, `--uncordon n1` and `--delete-node n1`: the flag, what it does, and the node.
///
/// # Errors
/// What is no name of a node.
pub fn of_node(flag: &str, change: Change, object: &str) -> Result<Edit, EditError> {
    let asked = format!("--{flag} {object}");
    let target = node(object).map_err(|mistake| mistake.of(&asked))?;
    Ok(Edit {
        asked,
        target,
        change,
    })
}

fn node(object: &str) -> Result<Reference, Mistake> {
    target(object)
        .filter(|target| target.kind == Kind::Node)
        .ok_or_else(|| form(OBJECT, object))
}

/// The kind that a word stands for, in upper or lower case.
pub fn kind_of(word: &str) -> Option<Kind> {
    let word = word.to_lowercase();
    let mut kinds = KINDS.iter();
    let found = kinds.find(|(_, words)| words.contains(&word.as_str()));
    found.map(|(kind, _)| *kind)
}

/// `node/n1`, `pod/namespace/name`; a bare name is a node's.
pub fn target(object: &str) -> Option<Reference> {
    let (kind, name) = match object.split_once('/') {
        None => (Kind::Node, object),
        Some((word, name)) => (kind_of(word)?, name),
    };
    let (namespace, name) = match (kind.is_namespaced(), name.split_once('/')) {
        (true, Some((namespace, name))) => (namespace, name),
        (true, None) => ("default", name),
        (false, Some(_)) => return None,
        (false, None) => ("", name),
    };
    (!name.is_empty()).then(|| Reference {
        kind,
        namespace: namespace.to_owned(),
        name: name.to_owned(),
    })
}

fn form(expected: &'static str, found: &str) -> Mistake {
    Mistake::Form {
        expected,
        found: found.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(edit: Result<Edit, EditError>) -> Change {
        edit.unwrap().change
    }

    #[test]
    fn labels_are_written_as_kubectl_has_them() {
        let edit = label("no/n1", "a.example/b=c").unwrap();
        assert_eq!(edit.asked, "--label no/n1 a.example/b=c");
        assert_eq!(edit.target.to_string(), "Node n1");
        let unlabel = Change::Unlabel { key: "b".into() };
        assert_eq!(change(label("n1", "b-")), unlabel);
        let pod = label("pod/shop/web", "b=").unwrap();
        assert_eq!(pod.target.to_string(), "Pod shop/web");
        for (object, words) in [
            ("n1", "b"),
            ("n1", "=c"),
            ("n1", "a=-"),
            ("job/x", "a=b"),
            ("", "a=b"),
        ] {
            assert!(label(object, words).is_err(), "{object} {words}");
        }
    }

    #[test]
    fn taints_are_written_as_kubectl_has_them() {
        let set = |value: &str| Change::Taint {
            key: "k".into(),
            value: value.into(),
            effect: "NoSchedule".into(),
        };
        assert_eq!(change(taint("n1", "k=v:NoSchedule")), set("v"));
        assert_eq!(change(taint("n1", "k:NoSchedule")), set(""));
        let away = |effect: Option<&str>| Change::Untaint {
            key: "k".into(),
            effect: effect.map(str::to_owned),
        };
        assert_eq!(change(taint("n1", "k-")), away(None));
        assert_eq!(change(taint("n1", "k:NoExecute-")), away(Some("NoExecute")));
        assert_eq!(
            change(taint("n1", "k=v:NoExecute-")),
            away(Some("NoExecute"))
        );
        for words in ["k", "k=v", "k:No", ":NoSchedule", "k=v w:NoSchedule"] {
            assert!(taint("n1", words).is_err(), "{words}");
        }
        assert!(taint("pod/x", "k-").is_err());
    }
}
