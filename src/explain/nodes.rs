//! A node by itself: every DaemonSet there, whether a pod of it belongs there, and which pods are.

use serde::Serialize;

use crate::datalog::database::Value;

use super::investigation::{Bounds, Investigation};
use super::pods::{AboutPod, PodState};
use super::words::Naming;
use super::{Explainer, Verdict};

/// Every DaemonSet on one node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind")]
pub struct NodeExplanation {
    /// The node.
    pub node: String,
    /// The DaemonSets: those with a pod to be there first, then by name.
    pub daemonsets: Vec<OnNode>,
    /// The Kubernetes that it is judged by.
    pub profile: String,
}

/// A DaemonSet on the node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OnNode {
    /// The DaemonSet, `namespace/name`.
    pub daemonset: String,
    /// Whether a pod should run there.
    pub should_run: bool,
    /// Whether the scheduler lets it.
    pub feasible: bool,
    /// Both.
    pub eligible: bool,
    /// What keeps a pod off.
    pub summary: String,
    /// The rules that decide.
    pub rules: Vec<String>,
    /// The pods of it that are there.
    pub pods: Vec<PodOnNode>,
}

/// A pod of a DaemonSet on the node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PodOnNode {
    /// The pod, `namespace/name`.
    pub pod: String,
    /// What becomes of it.
    pub state: PodState,
    /// The same in one sentence.
    pub summary: String,
}

impl<'a> Explainer<'a> {
    /// Explains a node of the input, by the relations of [`super::pods::POD`].
    pub fn node(&self, node: Value) -> NodeExplanation {
        let mut investigation = Investigation::new(&self.knowledge, Bounds::default());
        let daemonsets = self.firsts("daemonset").into_iter();
        let daemonsets =
            daemonsets.map(|daemonset| self.on_node(&mut investigation, daemonset, node));
        let mut daemonsets: Vec<OnNode> = daemonsets.collect();
        daemonsets.sort_by_key(|on_node| !on_node.should_run);
        NodeExplanation {
            node: self.text(node).to_owned(),
            daemonsets,
            profile: self.profile(),
        }
    }

    fn on_node<'k>(
        &'k self,
        investigation: &mut Investigation<'k, 'a>,
        daemonset: Value,
        node: Value,
    ) -> OnNode {
        let Verdict {
            should_run,
            feasible,
            eligible,
        } = self.verdict(daemonset, node);
        let (mut texts, mut rules) = (Vec::new(), Vec::new());
        if !eligible {
            investigation.forget_steps();
            let naming = Naming::default();
            let conditions =
                self.conditions(investigation, None, naming, daemonset, node, !should_run);
            let failing = conditions
                .into_iter()
                .filter(|it| it.level == 0 && !it.holds);
            (texts, rules) = failing.map(|it| (it.text, it.rule)).unzip();
            rules.sort();
            rules.dedup();
        }
        let pods = self.rows("placed", &[daemonset, node]);
        let pods = pods.iter().filter_map(|row| match self.pod(*row.last()?) {
            AboutPod::Placed(pod) => Some(PodOnNode {
                pod: pod.pod,
                state: pod.state,
                summary: pod.summary,
            }),
            AboutPod::Waiting(_) | AboutPod::Other(_) => None,
        });
        OnNode {
            daemonset: self.text(daemonset).to_owned(),
            should_run,
            feasible,
            eligible,
            summary: match texts.is_empty() {
                true => "nothing keeps a pod off".to_owned(),
                false => texts.join("; "),
            },
            rules,
            pods: pods.collect(),
        }
    }
}
