//! Which DaemonSets an answer is about: names, a namespace, labels.

use clap::Args;

use crate::nearest::nearest;

use super::error::CommandError;
use super::label_selector::LabelSelector;

/// Which DaemonSets an answer is about.
#[derive(Debug, Args)]
#[command(next_help_heading = "Selection")]
pub struct SelectionArguments {
    /// DaemonSets: `NAME`, `NAMESPACE/NAME`, `ds/NAME` [default: all]
    #[arg(value_name = "DAEMONSET", help_heading = "Arguments")]
    daemonsets: Vec<String>,
    /// Only DaemonSets of this namespace
    #[arg(short, long, value_name = "NAMESPACE")]
    namespace: Option<String>,
    /// DaemonSets of all namespaces; this is the default for files
    #[arg(short = 'A', long, conflicts_with = "namespace")]
    all_namespaces: bool,
    /// Only DaemonSets whose labels match, in kubectl's grammar: `app=web,tier in (a,b),!old`
    #[arg(short = 'l', long, value_name = "SELECTOR")]
    selector: Option<LabelSelector>,
}

/// A DaemonSet as the selection sees it.
pub trait Selectable {
    /// `namespace/name`.
    fn name(&self) -> &str;
    /// The value of one of its labels.
    fn label(&self, key: &str) -> Option<&str>;
}

impl SelectionArguments {
    /// The DaemonSets that are asked for, in the order given.
    ///
    /// # Errors
    /// Every name that no DaemonSet has, with the nearest one. A namespace or a selector that
    /// leaves nothing is no mistake.
    pub fn select<'d, D: Selectable>(&self, all: &'d [D]) -> Result<Vec<&'d D>, CommandError> {
        let unknown: Vec<String> = self
            .daemonsets
            .iter()
            .filter(|asked| !all.iter().any(|one| self.is_named(asked, one.name())))
            .map(|asked| self.unknown(asked, all))
            .collect();
        if !unknown.is_empty() {
            return Err(CommandError::problems(unknown));
        }
        Ok(all.iter().filter(|one| self.selects(*one)).collect())
    }

    fn selects(&self, daemonset: &impl Selectable) -> bool {
        let name = daemonset.name();
        let named = self.daemonsets.is_empty()
            || self
                .daemonsets
                .iter()
                .any(|asked| self.is_named(asked, name));
        named
            && self.in_namespace(name)
            && self
                .selector
                .as_ref()
                .is_none_or(|selector| selector.selects(|key| daemonset.label(key)))
    }

    fn in_namespace(&self, name: &str) -> bool {
        let (namespace, _) = name.split_once('/').unwrap_or_default();
        self.namespace
            .as_ref()
            .is_none_or(|asked| asked == namespace)
    }

    /// Whether a DaemonSet's full name is the one asked for; a bare name is looked for in every
    /// namespace that is asked for.
    fn is_named(&self, asked: &str, name: &str) -> bool {
        let asked = without_kind(asked);
        match asked.split_once('/') {
            Some(_) => asked == name,
            None => {
                name.split_once('/').is_some_and(|(_, bare)| bare == asked)
                    && self.in_namespace(name)
            }
        }
    }

    fn unknown(&self, asked: &str, all: &[impl Selectable]) -> String {
        let wanted = without_kind(asked);
        let mut message = format!("there is no DaemonSet `{wanted}`");
        if let Some(namespace) = self.namespace.as_ref().filter(|_| !wanted.contains('/')) {
            message.push_str(&format!(" in the namespace `{namespace}`"));
        }
        let full = all.iter().map(Selectable::name);
        let near = if wanted.contains('/') {
            nearest(wanted, full)
        } else {
            nearest(
                wanted,
                full.filter_map(|name| Some(name.split_once('/')?.1)),
            )
        };
        match near {
            Some(near) => message.push_str(&format!(", did you mean `{near}`?")),
            None if all.is_empty() => message.push_str("; the input has no DaemonSet at all"),
            None => {}
        }
        message
    }
}

/// A name without the kind before it, as kubectl takes it: `ds/name`, `daemonset/namespace/name`.
fn without_kind(asked: &str) -> &str {
    const KINDS: [&str; 4] = ["ds", "daemonset", "daemonsets", "daemonset.apps"];
    match asked.split_once('/') {
        Some((kind, name)) if KINDS.contains(&kind.to_lowercase().as_str()) => name,
        _ => asked,
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    struct Named(&'static str);

    impl Selectable for Named {
        fn name(&self) -> &str {
            self.0
        }

        fn label(&self, key: &str) -> Option<&str> {
            (key == "app" && self.0.contains("web")).then_some("web")
        }
    }

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        selection: SelectionArguments,
    }

    fn selected(line: &str) -> Result<Vec<&'static str>, String> {
        const ALL: [Named; 3] = [
            Named("default/web"),
            Named("logs/fluentd"),
            Named("shop/web"),
        ];
        static DAEMONSETS: [Named; 3] = ALL;
        let words = std::iter::once("everynode").chain(line.split_whitespace());
        let line = Line::try_parse_from(words).map_err(|error| error.to_string())?;
        let selected = line.selection.select(&DAEMONSETS);
        let selected = selected.map_err(|error| error.to_string())?;
        Ok(selected.iter().map(|one| one.0).collect())
    }

    #[test]
    fn names_namespaces_and_labels_select() {
        assert_eq!(selected("").unwrap().len(), 3);
        assert_eq!(selected("-A").unwrap().len(), 3);
        assert_eq!(selected("web").unwrap(), ["default/web", "shop/web"]);
        assert_eq!(selected("web -n shop").unwrap(), ["shop/web"]);
        assert_eq!(
            selected("ds/fluentd shop/web").unwrap(),
            ["logs/fluentd", "shop/web"]
        );
        assert_eq!(selected("-l app!=web").unwrap(), ["logs/fluentd"]);
        assert_eq!(selected("-n nowhere").unwrap(), [""; 0]);
    }

    #[test]
    fn every_unknown_name_is_told_with_the_nearest() {
        assert_eq!(
            selected("fluent wep -n shop").unwrap_err(),
            "error: there is no DaemonSet `fluent` in the namespace `shop`, did you mean `fluentd`?\n\
             error: there is no DaemonSet `wep` in the namespace `shop`, did you mean `web`?"
        );
        assert_eq!(
            selected("shop/wbe").unwrap_err(),
            "error: there is no DaemonSet `shop/wbe`, did you mean `shop/web`?"
        );
    }
}
