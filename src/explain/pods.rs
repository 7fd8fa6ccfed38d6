//! Why a pod may stay, has to go, is where no new one would be made, or finds no node.

use serde::Serialize;

use crate::datalog::database::Value;

use super::Explainer;
use super::conditions::{Collector, Condition};
use super::document::{ProofDocument, StepDocument, document};
use super::groups::ExplanationGroups;
use super::investigation::{Bounds, Investigation};
use super::origin::OriginFinder;
use super::step::leading_to;
use super::words::Naming;

/// The derived relations that pods are explained by.
pub const POD: [&str; 14] = [
    "belongs",
    "placed",
    "delete",
    "must_delete",
    "update_delete",
    "should_run",
    "should_continue",
    "feasible",
    "infeasible",
    "eligible",
    "pod_eligible",
    "pod_infeasible",
    "unscheduled",
    "status",
];

/// What is to be said about a pod.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum AboutPod {
    /// A pod of a DaemonSet.
    Placed(Box<PodExplanation>),
    /// A pod that waits for the scheduler: what each node has against it.
    Waiting(ExplanationGroups),
    /// Another pod, about which nothing is decided.
    Other(OtherPod),
}

/// Why a DaemonSet's pod may stay where it is, or has to go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind")]
pub struct PodExplanation {
    /// The pod, `namespace/name`.
    pub pod: String,
    /// Its DaemonSet, `namespace/name`.
    pub daemonset: String,
    /// The node that it is on, or is meant for.
    pub node: String,
    /// What becomes of it.
    pub state: PodState,
    /// The same in one sentence.
    pub summary: String,
    /// The rule that deletes it, or lets it stay.
    pub rule: String,
    /// What decides: what fails first.
    pub conditions: Vec<Condition>,
    /// Where the object's status says something else than the rules derive.
    pub stale: Vec<String>,
    /// The derivation of its deletion, or of why it may stay.
    pub proof: ProofDocument,
    /// The Kubernetes that it is judged by.
    pub profile: String,
}

/// What becomes of a pod.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PodState {
    /// It should run where it is.
    Stays,
    /// It is misscheduled: it may stay, but no new one would be made there.
    StaysMisscheduled,
    /// It is deleted.
    Deleted,
    /// It is being deleted already.
    Leaving,
    /// Its node is not in the cluster, and the controller waits for others to remove it.
    Stranded,
}

/// A pod about which nothing is decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind")]
pub struct OtherPod {
    /// The pod, `namespace/name`.
    pub pod: String,
    /// Why nothing is decided.
    pub summary: String,
}

impl<'a> Explainer<'a> {
    /// Explains a pod of the input.
    pub fn pod(&self, pod: Value) -> AboutPod {
        if !self.rows("unscheduled", &[pod]).is_empty() {
            return AboutPod::Waiting(self.pod_groups(pod));
        }
        let daemonset = self
            .rows("belongs", &[pod])
            .first()
            .and_then(|row| row.get(1).copied());
        let node = daemonset.and_then(|daemonset| self.place_of(pod, daemonset));
        match daemonset.zip(node) {
            Some((daemonset, node)) => {
                AboutPod::Placed(Box::new(self.placed_pod(pod, daemonset, node)))
            }
            None => AboutPod::Other(OtherPod {
                pod: self.text(pod).to_owned(),
                summary: format!(
                    "nothing is decided about {}: it {}",
                    self.text(pod),
                    match daemonset {
                        Some(_) => "holds no place on any node",
                        None => "belongs to no DaemonSet and does not wait for a node",
                    }
                ),
            }),
        }
    }

    fn place_of(&self, pod: Value, daemonset: Value) -> Option<Value> {
        let id = self.knowledge.program.find("placed")?;
        let rows = self.knowledge.rows(id, &[Some(daemonset), None, Some(pod)]);
        rows.first()?.get(1).copied()
    }

    fn placed_pod(&self, pod: Value, daemonset: Value, node: Value) -> PodExplanation {
        let mut investigation = Investigation::new(&self.knowledge, Bounds::default());
        let finder = OriginFinder::new(&self.knowledge, self.objects);
        let deletion = self.deletion(pod);
        let should_run = self.holds("should_run", &[daemonset, node]);
        let place = [daemonset, node];
        let continued = self.explain(&mut investigation, "should_continue", &place);
        let wanted = self.explain(&mut investigation, "should_run", &place);
        let deleted = deletion
            .as_ref()
            .and_then(|(relation, row)| self.explain(&mut investigation, relation, row));
        let mut collector = Collector::new(&investigation, Some(&finder), Naming::default());
        if let Some(place) = deleted {
            collector.objection(place);
        }
        for place in continued.into_iter().chain(wanted) {
            collector.collect(place);
        }
        let conditions = collector.finish();
        let root = deleted.or(continued).unwrap_or_default();
        let steps = leading_to(investigation.steps(), root);
        let proof = document(&self.knowledge, &finder, &steps);
        let is_leaving = self.holds("terminating", &[pod]);
        let is_stranded = !self.holds("node", &[node]);
        let [pod, daemonset_name, node] = [pod, daemonset, node].map(|cell| self.text(cell));
        let (state, summary) = match (&deletion, should_run) {
            (Some((_, row)), _) => {
                let reason = row.last().map_or("", |reason| self.text(*reason));
                (
                    PodState::Deleted,
                    format!("{pod} on {node} will be deleted: it {reason}"),
                )
            }
            (None, _) if is_leaving => (
                PodState::Leaving,
                format!("{pod} on {node} is being deleted already"),
            ),
            (None, _) if is_stranded => (
                PodState::Stranded,
                format!("{pod} is on {node}, which is not in the cluster"),
            ),
            (None, false) => (
                PodState::StaysMisscheduled,
                format!(
                    "{pod} may stay on {node}, though no new pod of {daemonset_name} would be \
                     made there: it is misscheduled"
                ),
            ),
            (None, true) => (
                PodState::Stays,
                format!("{pod} may stay on {node}: a pod of {daemonset_name} should run there"),
            ),
        };
        let last = proof.proof.last();
        PodExplanation {
            pod: pod.to_owned(),
            daemonset: daemonset_name.to_owned(),
            node: node.to_owned(),
            state,
            summary,
            rule: last.map_or_else(String::new, deciding_rule),
            conditions,
            stale: self.stale(daemonset),
            proof,
            profile: self.profile(),
        }
    }

    /// The row of the rule that deletes a pod.
    fn deletion(&self, pod: Value) -> Option<(&'static str, Vec<Value>)> {
        if self.rows("delete", &[pod]).is_empty() {
            return None;
        }
        ["must_delete", "update_delete"]
            .into_iter()
            .find_map(|relation| {
                let id = self.knowledge.program.find(relation)?;
                let rows = self.knowledge.rows(id, &[None, None, Some(pod), None]);
                Some((relation, rows.into_iter().next()?))
            })
    }

    /// Where the status that a DaemonSet's object holds is not the one that is derived.
    fn stale(&self, daemonset: Value) -> Vec<String> {
        let derived = self.rows("status", &[daemonset]);
        let reported = self.rows("reported", &[daemonset]);
        let mut stale = Vec::new();
        // A manifest that was never applied has no status at all.
        if reported.iter().all(|row| row.last() == Some(&0)) {
            return stale;
        }
        for row in reported {
            let [_, field, said] = row.as_slice() else {
                continue;
            };
            let number = derived.iter().find_map(|row| match row.as_slice() {
                [_, other, number] if other == field => Some(*number),
                _ => None,
            });
            let is_asked = self.text(*field) == "numberMisscheduled";
            if let Some(number) = number.filter(|number| is_asked && number != said) {
                stale.push(format!(
                    ".status.{} of {} says {said}, which is stale: it is {number}",
                    self.text(*field),
                    self.text(daemonset)
                ));
            }
        }
        stale
    }
}

/// The rule that derives a step, or would first.
fn deciding_rule(step: &StepDocument) -> String {
    let attempt = step.attempts.first().map(|attempt| attempt.rule.clone());
    step.rule.clone().or(attempt).unwrap_or_default()
}
