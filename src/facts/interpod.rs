//! Inter-pod affinity and topology spread: what a pod says about the pods near it.

use crate::input::objects::{
    InclusionPolicy, Labels, PodAffinity, PodAffinityTerm, PodSpec, TopologySpreadConstraint,
    UnsatisfiableAction,
};

use super::builder::FactBuilder;
use super::label_selectors::LabelKeys;
use super::names;
use super::recorder::{Cell, PathId};

/// A pod, or what a pod is made from, as far as its inter-pod terms need it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bearer<'a> {
    /// The relation that takes its terms.
    pub relation: &'static str,
    /// The subject, or the pod.
    pub name: Cell,
    /// Its namespace.
    pub namespace: &'a str,
    /// Its labels.
    pub labels: &'a Labels<'a>,
    /// Whether the API server has not seen it yet, and so has not merged the label keys of its
    /// terms into their selectors.
    pub unborn: bool,
}

/// A term with equal ones put together.
struct Merged {
    sort: &'static str,
    peers: Cell,
    key: Cell,
    weight: i64,
    path: PathId,
}

impl<'a> Bearer<'a> {
    fn keys(&self, term: &'a PodAffinityTerm<'a>) -> Option<LabelKeys<'a>> {
        self.unborn.then_some(LabelKeys {
            labels: self.labels,
            same: &term.match_label_keys,
            other: &term.mismatch_label_keys,
        })
    }
}

impl FactBuilder {
    /// What a pod that is to be placed says about the pods near it.
    pub(super) fn neighbours(&mut self, bearer: Bearer<'_>, spec: &PodSpec<'_>) {
        self.pod_terms(bearer, spec);
        self.spreads(bearer, spec);
    }

    /// Every inter-pod term of a pod.
    pub(super) fn pod_terms(&mut self, bearer: Bearer<'_>, spec: &PodSpec<'_>) {
        let mut merged = Vec::new();
        let affinity = &spec.affinity;
        self.terms_of(
            &mut merged,
            bearer,
            "podAffinity",
            "affinity",
            "preferred affinity",
            &affinity.pod_affinity,
        );
        self.terms_of(
            &mut merged,
            bearer,
            "podAntiAffinity",
            "anti-affinity",
            "preferred anti-affinity",
            &affinity.pod_anti_affinity,
        );
        let mut required = Vec::new();
        for term in merged {
            let name = self.pod_term(&term);
            self.recorder
                .row_at(bearer.relation, [bearer.name, name], term.path);
            if term.sort == "affinity" {
                required.push((self.recorder.text(name).to_owned(), name));
            }
        }
        if bearer.relation == "pod_term" && !required.is_empty() {
            self.requires_pods(bearer.name, required);
        }
    }

    /// All required affinity terms together: one and the same pod must match them.
    fn requires_pods(&mut self, subject: Cell, mut terms: Vec<(String, Cell)>) {
        terms.sort_unstable_by(|left, right| left.0.cmp(&right.0));
        let texts: Vec<&str> = terms.iter().map(|(text, _)| text.as_str()).collect();
        let text = texts.join("; ");
        let affinity = self.recorder.symbol(&text);
        if self.recorder.is_new("pod_affinity", affinity) {
            for (_, term) in terms {
                self.recorder.spell("pod_affinity_term", [affinity, term]);
            }
        }
        self.recorder.row("requires_pods", [subject, affinity]);
    }

    fn terms_of(
        &mut self,
        merged: &mut Vec<Merged>,
        bearer: Bearer<'_>,
        field: &str,
        required: &'static str,
        preferred: &'static str,
        affinity: &PodAffinity<'_>,
    ) {
        for (index, term) in affinity.required.iter().enumerate() {
            let place = format!(
                ".spec.affinity.{field}.requiredDuringSchedulingIgnoredDuringExecution[{index}]"
            );
            self.merge_term(merged, bearer, required, term, 1, &place);
        }
        for (index, term) in affinity.preferred.iter().enumerate() {
            let place = format!(
                ".spec.affinity.{field}.preferredDuringSchedulingIgnoredDuringExecution[{index}]"
            );
            self.merge_term(
                merged,
                bearer,
                preferred,
                &term.pod_affinity_term,
                term.weight,
                &place,
            );
        }
    }

    fn merge_term(
        &mut self,
        merged: &mut Vec<Merged>,
        bearer: Bearer<'_>,
        sort: &'static str,
        term: &PodAffinityTerm<'_>,
        weight: i64,
        place: &str,
    ) {
        let peers = self.peers(bearer.namespace, term, bearer.keys(term));
        let key = self.recorder.symbol(&term.topology_key);
        let equal = merged
            .iter_mut()
            .find(|other| other.sort == sort && other.peers == peers && other.key == key);
        match equal {
            Some(other) => other.weight = other.weight.saturating_add(weight),
            None => {
                let path = self.recorder.path(place);
                merged.push(Merged {
                    sort,
                    peers,
                    key,
                    weight,
                    path,
                });
            }
        }
    }

    fn pod_term(&mut self, term: &Merged) -> Cell {
        let peers = self.recorder.text(term.peers).to_owned();
        let key = self.recorder.text(term.key).to_owned();
        let name =
            self.named(|out| names::push_pod_term(out, term.sort, &peers, &key, term.weight));
        if self.recorder.is_new("pod_term", name) {
            let sort = self.recorder.symbol(term.sort);
            let weight = Cell::Number(term.weight);
            self.recorder
                .spell("pod_term_parts", [name, sort, term.peers, term.key, weight]);
        }
        name
    }

    /// The spread constraints that must hold. The others only guide the scheduler's choice.
    fn spreads(&mut self, bearer: Bearer<'_>, spec: &PodSpec<'_>) {
        for (index, constraint) in spec.topology_spread_constraints.iter().enumerate() {
            if constraint.when_unsatisfiable == UnsatisfiableAction::DoNotSchedule {
                let path = self
                    .recorder
                    .path(&format!(".spec.topologySpreadConstraints[{index}]"));
                let spread = self.spread(bearer, constraint);
                self.recorder.row_at("spread", [bearer.name, spread], path);
            }
        }
    }

    fn spread(&mut self, bearer: Bearer<'_>, constraint: &TopologySpreadConstraint<'_>) -> Cell {
        let keys = LabelKeys {
            labels: bearer.labels,
            same: &constraint.match_label_keys,
            other: &[],
        };
        let selector = constraint
            .label_selector
            .as_ref()
            .map(|selector| self.label_selector(selector, Some(keys)));
        let peers = self.peers_of(selector, &[bearer.namespace], None);
        let affinity = policy(constraint.node_affinity_policy, InclusionPolicy::Honor);
        let taints = policy(constraint.node_taints_policy, InclusionPolicy::Ignore);
        let domains = constraint.min_domains.unwrap_or(1);
        let peers_text = self.recorder.text(peers).to_owned();
        let name = self.named(|out| {
            names::push_spread(
                out,
                &peers_text,
                &constraint.topology_key,
                constraint.max_skew,
                domains,
                affinity,
                taints,
            );
        });
        if self.recorder.is_new("spread", name) {
            let key = self.recorder.symbol(&constraint.topology_key);
            let (skew, domains) = (Cell::Number(constraint.max_skew), Cell::Number(domains));
            self.recorder
                .spell("spread_parts", [name, peers, key, skew, domains]);
            let (affinity, taints) = (self.recorder.symbol(affinity), self.recorder.symbol(taints));
            self.recorder
                .spell("spread_affinity_policy", [name, affinity]);
            self.recorder.spell("spread_taints_policy", [name, taints]);
        }
        name
    }
}

fn policy(policy: Option<InclusionPolicy>, default: InclusionPolicy) -> &'static str {
    match policy.unwrap_or(default) {
        InclusionPolicy::Honor => "Honor",
        InclusionPolicy::Ignore => "Ignore",
    }
}
