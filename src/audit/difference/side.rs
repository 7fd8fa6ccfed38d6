//! One of two records that are compared, with its parts by their names.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::Decided;
use super::words::written;
use crate::audit::record::{Decision, Record, Step};

/// A record, with its parts by their names.
pub(super) struct Side<'r> {
    pub(super) record: &'r Record,
    /// Digests by kind and name.
    pub(super) objects: BTreeMap<String, &'r str>,
    /// Each place with its decision and the node that the decision's steps speak of.
    pub(super) decisions: BTreeMap<(&'r str, &'r str), (&'r Decision, &'r str)>,
    /// The facts that hold.
    pub(super) facts: FxHashSet<String>,
}

impl<'r> Side<'r> {
    pub(super) fn new(record: &'r Record) -> Self {
        let mut decisions = BTreeMap::new();
        for (_, decision) in &record.decisions {
            let groups = decision
                .groups
                .iter()
                .filter_map(|group| record.nodes.get(*group));
            let nodes: Vec<&str> = groups
                .flat_map(|(_, group)| group.nodes.iter().map(String::as_str))
                .collect();
            let first = nodes.first().copied().unwrap_or_default();
            for node in nodes {
                decisions.insert((decision.daemonset.as_str(), node), (decision, first));
            }
        }
        let objects = record.objects.iter().flat_map(|(_, kind)| {
            let of = &kind.of;
            kind.objects
                .iter()
                .map(move |(name, digest)| (format!("{of} {name}"), digest.as_str()))
        });
        let steps = record
            .steps
            .iter()
            .filter_map(|(_, step)| step.fact.as_ref());
        Side {
            record,
            objects: objects.collect(),
            decisions,
            facts: steps.map(|words| written(words)).collect(),
        }
    }

    pub(super) fn decided(&self, place: (&str, &str)) -> Option<Decided> {
        let (decision, _) = self.decisions.get(&place)?;
        Some(Decided {
            should_run: decision.should_run,
            feasible: decision.feasible,
            eligible: decision.eligible,
            plugins: decision.plugins.clone(),
        })
    }

    pub(super) fn step(&self, step: usize) -> Option<&'r Step> {
        self.record.steps.get(step).map(|(_, step)| step)
    }
}
