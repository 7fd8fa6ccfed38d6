//! What an explanation is about: `daemonset/NAME`, `node/NAME`, `pod/NAMESPACE/NAME`, or bare names.

use crate::datalog::database::Value;
use crate::edit::grammar;
use crate::explain::Explainer;
use crate::input::objects::Kind;
use crate::nearest::nearest;

use super::CommandError;

/// What is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Every DaemonSet on every node.
    Everything,
    /// A DaemonSet on every node.
    DaemonSet(Value),
    /// Every DaemonSet on a node.
    Node(Value),
    /// A DaemonSet on a node.
    Placement(Value, Value),
    /// A pod.
    Pod(Value),
}

/// The kinds that can be named before an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    DaemonSet,
    Node,
    Pod,
}

impl Named {
    fn word(self) -> &'static str {
        match self {
            Named::DaemonSet => "DaemonSet",
            Named::Node => "Node",
            Named::Pod => "Pod",
        }
    }
}

/// Everything that has a name.
pub struct Names<'e, 'a> {
    explainer: &'e Explainer<'a>,
    namespace: Option<&'e str>,
}

impl<'e, 'a> Names<'e, 'a> {
    /// Looks for bare names in a namespace, or else in all of them.
    pub fn new(explainer: &'e Explainer<'a>, namespace: Option<&'e str>) -> Self {
        Names {
            explainer,
            namespace,
        }
    }

    /// What the words are about.
    ///
    /// # Errors
    /// A name that nothing has, or that several things have; words that do not go together.
    pub fn subject(&self, words: &[String]) -> Result<Subject, CommandError> {
        let (mut daemonset, mut node, mut pod) = (None, None, None);
        for word in words {
            let (kind, name) = match split(word) {
                (Some(kind), name) => (kind, name),
                (None, name) => (self.kind_of(name, daemonset.is_some()), name),
            };
            let slot = match kind {
                Named::DaemonSet => &mut daemonset,
                Named::Node => &mut node,
                Named::Pod => &mut pod,
            };
            if slot.is_some() {
                let message = format!("`{word}` is a second {}: give one", kind.word());
                return Err(CommandError::problems([message]));
            }
            *slot = Some(self.find(kind, name)?);
        }
        match (daemonset, node, pod) {
            (None, None, None) => Ok(Subject::Everything),
            (Some(daemonset), None, None) => Ok(Subject::DaemonSet(daemonset)),
            (Some(daemonset), Some(node), None) => Ok(Subject::Placement(daemonset, node)),
            (None, None, Some(pod)) => Ok(Subject::Pod(pod)),
            (None, Some(node), None) => Ok(Subject::Node(node)),
            (_, _, Some(_)) => Err(CommandError::problems([
                "a pod is explained alone, without a DaemonSet or a node beside it",
            ])),
        }
    }

    /// What a name without a kind is: a DaemonSet first, then a node, then a pod.
    fn kind_of(&self, name: &str, daemonset_known: bool) -> Named {
        let mut kinds = [Named::DaemonSet, Named::Node, Named::Pod].into_iter();
        let known = kinds.find(|kind| {
            let is_taken = daemonset_known && *kind == Named::DaemonSet;
            !(is_taken || self.named(*kind, name).is_empty())
        });
        known.unwrap_or(match daemonset_known {
            true => Named::Node,
            false => Named::DaemonSet,
        })
    }

    fn all(&self, kind: Named) -> Vec<Value> {
        match kind {
            Named::DaemonSet => self.explainer.firsts("daemonset"),
            Named::Node => self.explainer.firsts("node"),
            Named::Pod => {
                let mut pods = self.explainer.firsts("pod_labels");
                pods.extend(self.explainer.firsts("unassigned"));
                pods.sort_unstable();
                pods.dedup();
                pods
            }
        }
    }

    /// Everything of a kind that a name may mean.
    fn named(&self, kind: Named, name: &str) -> Vec<Value> {
        let is_full = kind == Named::Node || name.contains('/');
        let all = self.all(kind).into_iter();
        all.filter(|value| {
            let text = self.explainer.text(*value);
            match text.split_once('/') {
                Some((namespace, bare)) if !is_full => {
                    bare == name && self.namespace.is_none_or(|asked| asked == namespace)
                }
                _ => text == name,
            }
        })
        .collect()
    }

    fn find(&self, kind: Named, name: &str) -> Result<Value, CommandError> {
        match self.named(kind, name).as_slice() {
            [one] => Ok(*one),
            [] => Err(self.unknown(kind, name)),
            several => {
                let names: Vec<&str> = several.iter().map(|it| self.explainer.text(*it)).collect();
                Err(CommandError::problems([format!(
                    "there are several {}s `{name}`: give one of `{}`",
                    kind.word(),
                    names.join("`, `")
                )]))
            }
        }
    }

    fn unknown(&self, kind: Named, name: &str) -> CommandError {
        let all = self.all(kind);
        let full = all.iter().map(|value| self.explainer.text(*value));
        let near = if name.contains('/') || kind == Named::Node {
            nearest(name, full)
        } else {
            nearest(
                name,
                full.map(|text| text.split_once('/').map_or(text, |(_, bare)| bare)),
            )
        };
        let mut message = format!("there is no {} `{name}`", kind.word());
        if let Some(namespace) = self
            .namespace
            .filter(|_| kind != Named::Node && !name.contains('/'))
        {
            message.push_str(&format!(" in the namespace `{namespace}`"));
        }
        match near {
            Some(near) => message.push_str(&format!(", did you mean `{near}`?")),
            None if all.is_empty() => {
                message.push_str(&format!("; the input has no {} at all", kind.word()));
            }
            None => {}
        }
        CommandError::problems([message])
    }
}

/// The kind that a word names, and the name behind it.
pub(super) fn split(word: &str) -> (Option<Named>, &str) {
    let Some((first, rest)) = word.split_once('/') else {
        return (None, word);
    };
    let named = grammar::kind_of(first).and_then(|kind| match kind {
        Kind::DaemonSet => Some(Named::DaemonSet),
        Kind::Node => Some(Named::Node),
        Kind::Pod => Some(Named::Pod),
        _ => None,
    });
    match named {
        Some(named) => (Some(named), rest),
        None => (None, word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_stands_before_the_name() {
        assert_eq!(split("ds/web"), (Some(Named::DaemonSet), "web"));
        assert_eq!(
            split("DaemonSet/shop/web"),
            (Some(Named::DaemonSet), "shop/web")
        );
        assert_eq!(split("node/n1"), (Some(Named::Node), "n1"));
        assert_eq!(split("shop/web"), (None, "shop/web"));
        assert_eq!(split("web"), (None, "web"));
    }
}
