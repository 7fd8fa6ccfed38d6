//! Why a DaemonSet's pod should run on a node or not, and whether the scheduler lets it.

use serde::Serialize;
use serde_json::Value as Json;

use crate::datalog::database::Value;

use crate::plan::preemption::Hint;

use super::conditions::{Collector, Condition};
use super::document::{ProofDocument, document};
use super::investigation::{Bounds, Investigation};
use super::origin::OriginFinder;
use super::step::leading_to;
use super::words::Naming;
use super::{Explainer, Verdict};

/// Everything about one DaemonSet and one node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind")]
pub struct Explanation {
    /// The DaemonSet, `namespace/name`.
    pub daemonset: String,
    /// The node.
    pub node: String,
    /// Whether the controller wants a pod there.
    pub should_run: bool,
    /// Whether no plugin of the scheduler refuses it there.
    pub feasible: bool,
    /// Both.
    pub eligible: bool,
    /// The verdict in one sentence.
    pub summary: String,
    /// What decides: what fails first.
    pub conditions: Vec<Condition>,
    /// The whole derivation of `eligible`, or of why it does not hold.
    pub proof: ProofDocument,
    /// Which pods the scheduler may drive out for it, where it only lacks resources or ports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<Hint>,
    /// What would change the verdict.
    pub fixes: Vec<Json>,
    /// The Kubernetes that it is judged by.
    pub profile: String,
}

impl<'a> Explainer<'a> {
    /// Explains one DaemonSet on one node.
    pub fn placement(&self, daemonset: Value, node: Value) -> Explanation {
        let mut investigation = Investigation::new(&self.knowledge, Bounds::default());
        let finder = OriginFinder::new(&self.knowledge, self.objects);
        let naming = Naming::default();
        let verdict = self.verdict(daemonset, node);
        let conditions = self.conditions(
            &mut investigation,
            Some(&finder),
            naming,
            daemonset,
            node,
            false,
        );
        let root = self.explain(&mut investigation, "eligible", &[daemonset, node]);
        let steps = leading_to(investigation.steps(), root.unwrap_or_default());
        Explanation {
            daemonset: self.text(daemonset).to_owned(),
            node: self.text(node).to_owned(),
            should_run: verdict.should_run,
            feasible: verdict.feasible,
            eligible: verdict.eligible,
            summary: self.summary(verdict, daemonset, node, &conditions),
            conditions,
            proof: document(&self.knowledge, &finder, &steps),
            hint: None,
            fixes: Vec::new(),
            profile: self.profile(),
        }
    }

    /// The verdict as the rules derive it.
    pub fn verdict(&self, daemonset: Value, node: Value) -> Verdict {
        let holds = |relation: &str| self.holds(relation, &[daemonset, node]);
        Verdict {
            should_run: holds("should_run"),
            feasible: holds("feasible"),
            eligible: holds("eligible"),
        }
    }

    /// The conditions of `should_run`, and, where more is asked than the first reason, what each
    /// plugin has against the pod.
    pub(super) fn conditions<'k>(
        &'k self,
        investigation: &mut Investigation<'k, 'a>,
        finder: Option<&OriginFinder<'k, 'a>>,
        naming: Naming<'_>,
        daemonset: Value,
        node: Value,
        first_reason: bool,
    ) -> Vec<Condition> {
        let should_run = self.explain(investigation, "should_run", &[daemonset, node]);
        let (mut feasible, mut plugins) = (None, Vec::new());
        if !first_reason {
            feasible = self.explain(investigation, "feasible", &[daemonset, node]);
            plugins = self.plugins(investigation, "infeasible", daemonset, node);
        }
        let mut collector = Collector::new(investigation, finder, naming);
        if let Some(place) = should_run {
            collector.collect(place);
        }
        for place in &plugins {
            collector.objection(*place);
        }
        if let Some(place) = feasible.filter(|_| plugins.is_empty()) {
            collector.collect(place);
        }
        collector.finish()
    }

    /// Why each plugin refuses: the steps of `refuses`, in whose rules the reasons stand.
    pub(super) fn plugins<'k>(
        &'k self,
        investigation: &mut Investigation<'k, 'a>,
        relation: &str,
        subject: Value,
        node: Value,
    ) -> Vec<usize> {
        let Some(id) = self.knowledge.program.find(relation) else {
            return Vec::new();
        };
        let rows = self.knowledge.rows(id, &[Some(subject), Some(node), None]);
        let mut places = Vec::new();
        for row in rows {
            let place = investigation.explain(id, &row);
            let refusal = investigation.step(place).and_then(|step| {
                let premises = step.premises();
                let mut derived = premises.into_iter().filter(|premise| {
                    investigation
                        .step(*premise)
                        .is_some_and(|step| self.knowledge.name(step.relation) == "refuses")
                });
                derived.next()
            });
            places.push(refusal.unwrap_or(place));
        }
        places
    }

    fn summary(
        &self,
        verdict: Verdict,
        daemonset: Value,
        node: Value,
        conditions: &[Condition],
    ) -> String {
        let (daemonset, name) = (self.text(daemonset), self.text(node));
        let failing = conditions
            .iter()
            .find(|condition| condition.level == 0 && !condition.holds);
        let because = failing.map_or(String::new(), |failing| format!(": {}", failing.text));
        match verdict {
            Verdict { eligible: true, .. } => format!(
                "A pod of {daemonset} should run on {name}, and is feasible there: {name} is eligible"
            ),
            Verdict {
                should_run: true, ..
            } => format!(
                "A pod of {daemonset} should run on {name}, but is not feasible there{because}"
            ),
            Verdict { .. } => format!("No pod of {daemonset} should run on {name}{because}"),
        }
    }
}
