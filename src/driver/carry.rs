//! Carries a plan out: one call after the other, each of which may be the last.

use serde_json::{Value, json};

use super::backoff::Backoff;
use super::cluster::{CallError, Cluster};
use super::decide::Decision;
use super::make;
use super::object::{Object, REVISION_HASH, merge, set};
use super::report::{Done, Failed, Report};
use super::view::View;
use crate::input::objects::{Kind, Reference, Time};
use crate::plan::{Action, OwnershipAction, RevisionAction};

/// How many names of a series may belong to others before the driver gives up.
const MOST_NUMBERS: u32 = 100;

/// Carries out what was decided.
pub(super) struct Carrier<'d> {
    pub(super) cluster: &'d mut dyn Cluster,
    pub(super) view: &'d mut View,
    pub(super) backoff: &'d mut Backoff,
    pub(super) decision: &'d Decision,
    pub(super) burst: usize,
    pub(super) now: Time,
    pub(super) report: Report,
}

impl Carrier<'_> {
    /// Makes the calls, DaemonSet by DaemonSet.
    pub(super) fn carry_out(mut self) -> Report {
        for status in &self.decision.plan.daemonsets {
            let reference = Reference::qualified(Kind::DaemonSet, &status.daemonset);
            let Some(daemonset) = self.view.get(&reference).cloned() else {
                continue;
            };
            if status.left_alone.is_none() {
                self.daemonset(&daemonset, &status.daemonset);
            }
        }
        self.report
    }

    fn daemonset(&mut self, daemonset: &Object, name: &str) {
        // Pods are told by the record of their template: without one, nothing else is done yet.
        if self.record(daemonset, name) {
            return;
        }
        self.keep_record(daemonset, name);
        self.ownership(name);
        self.create(daemonset, name);
        self.delete(daemonset, name);
        self.forget(name);
        self.status(daemonset, name);
    }

    /// Records the template where nothing does. Says whether that was to be done.
    fn record(&mut self, daemonset: &Object, name: &str) -> bool {
        let mut actions = self.decision.plan.revisions.iter();
        let Some(action) = actions.find(|action| {
            matches!(action, RevisionAction::Create { .. }) && action.daemonset() == name
        }) else {
            return false;
        };
        let order = self.decision.old_numbers.get(name).copied().unwrap_or(0) + 1;
        for number in 0..MOST_NUMBERS {
            let revision = make::revision(daemonset, order, number);
            let what = revision.reference();
            // A record of that name which is none of this template belongs to somebody else.
            if self.view.get(&what).is_some() {
                continue;
            }
            let answer = self.cluster.create(revision);
            if self.took_object(&what, answer) {
                self.report.done.push(Done::Revision(action.clone()));
            }
            break;
        }
        true
    }

    /// The current record has the highest number, also after a change back to an old template, and
    /// belongs to the DaemonSet.
    fn keep_record(&mut self, daemonset: &Object, name: &str) {
        let Some(current) = self.current_revision(name) else {
            return;
        };
        let order = self.decision.old_numbers.get(name).copied().unwrap_or(0) + 1;
        let mut patch = json!({});
        if current.number("/revision").unwrap_or(0) < order {
            patch = json!({"revision": order});
        }
        if current.controller_uid().is_empty() {
            let owners = json!([make::owner(daemonset)]);
            set(&mut patch, &["metadata", "ownerReferences"], owners);
        }
        if patch != json!({}) {
            self.patch(&current, patch);
        }
    }

    fn current_revision(&self, name: &str) -> Option<Object> {
        let current = self.decision.current_revisions.get(name)?;
        let reference = Reference::qualified(Kind::ControllerRevision, current);
        self.view.get(&reference).cloned()
    }

    fn ownership(&mut self, name: &str) {
        let decision = self.decision;
        for action in &decision.plan.ownership {
            if action.daemonset() != name {
                continue;
            }
            let (OwnershipAction::Adopt { pod, .. } | OwnershipAction::Release { pod, .. }) =
                action;
            let reference = Reference::qualified(Kind::Pod, pod);
            let daemonset = Reference::qualified(Kind::DaemonSet, name);
            let (Some(pod), Some(daemonset)) = (
                self.view.get(&reference).cloned(),
                self.view.get(&daemonset),
            ) else {
                continue;
            };
            let others = pod.items("/metadata/ownerReferences");
            let others = others.filter(|owner| owner.get("uid") != Some(&daemonset.uid().into()));
            let mut owners: Vec<Value> = others.cloned().collect();
            if matches!(action, OwnershipAction::Adopt { .. }) {
                owners.push(make::owner(daemonset));
            }
            if self.patch(&pod, json!({"metadata": {"ownerReferences": owners}})) {
                // What was noted as a change of upkeep is an action of the plan.
                self.report.done.pop();
                self.report.done.push(Done::Ownership(action.clone()));
            }
        }
    }

    /// Makes pods, in batches that grow as long as nothing fails.
    fn create(&mut self, daemonset: &Object, name: &str) {
        let Some(revision) = self.current_revision(name) else {
            return;
        };
        let hash = make::revision_hash(&revision).to_owned();
        let decision = self.decision;
        let creates = decision.plan.actions_of(name);
        let creates: Vec<&Action> = creates
            .filter(|action| matches!(action, Action::Create { .. }))
            .take(self.burst)
            .collect();
        let mut batch = 1;
        let mut rest = creates.as_slice();
        while !rest.is_empty() {
            let (now, later) = rest.split_at(batch.min(rest.len()));
            let failures = self.report.failed.len();
            for action in now {
                self.create_one(daemonset, action, &hash);
            }
            if self.report.failed.len() > failures {
                return;
            }
            rest = later;
            batch *= 2;
        }
    }

    fn create_one(&mut self, daemonset: &Object, action: &Action, hash: &str) {
        for number in 0..MOST_NUMBERS {
            let pod = make::pod(daemonset, action.node(), hash, number);
            let what = pod.reference();
            match self.view.get(&what) {
                // It is there: its predecessor has to be gone first.
                Some(known) if known.controller_uid() == daemonset.uid() => return,
                Some(_) => continue,
                None => {}
            }
            let answer = self.cluster.create(pod);
            if self.took_object(&what, answer) {
                self.report.done.push(Done::Pod {
                    action: Box::new(action.clone()),
                    pod: what.qualified_name(),
                });
            }
            return;
        }
    }

    fn delete(&mut self, daemonset: &Object, name: &str) {
        let mut left = self.burst;
        let decision = self.decision;
        for action in decision.plan.actions_of(name) {
            let Action::Delete { pod, node, .. } = action else {
                continue;
            };
            let what = Reference::qualified(Kind::Pod, pod);
            let Some(known) = self.view.get(&what).cloned() else {
                continue;
            };
            let failed = known.text("/status/phase") == "Failed";
            if failed && !self.backoff.allows(daemonset.uid(), node, self.now) {
                continue;
            }
            if left == 0 {
                return;
            }
            left -= 1;
            let answer = self.cluster.delete(&what, known.uid());
            if self.took(&what, &answer) {
                if failed {
                    self.backoff.note(daemonset.uid(), node, self.now);
                }
                self.view.note_deletion(&what, self.now);
                self.report.done.push(Done::Pod {
                    action: Box::new(action.clone()),
                    pod: pod.clone(),
                });
            }
        }
    }

    /// Deletes records that nobody needs. Pods of one that says the same as the current one are of
    /// the current one from then on.
    fn forget(&mut self, name: &str) {
        let decision = self.decision;
        for action in &decision.plan.revisions {
            let RevisionAction::Delete {
                daemonset,
                revision,
                ..
            } = action
            else {
                continue;
            };
            let what = Reference::qualified(Kind::ControllerRevision, revision);
            let Some(known) = self.view.get(&what).cloned() else {
                continue;
            };
            if daemonset != name || !self.relabel(name, make::revision_hash(&known)) {
                continue;
            }
            let answer = self.cluster.delete(&what, known.uid());
            if self.took(&what, &answer) {
                self.view.note_deletion(&what, self.now);
                self.report.done.push(Done::Revision(action.clone()));
            }
        }
    }

    /// Gives pods with the hash of a record that will be deleted the current one, if that record
    /// says the same. Says whether all of them have it.
    fn relabel(&mut self, name: &str, hash: &str) -> bool {
        let daemonset = Reference::qualified(Kind::DaemonSet, name);
        let Some(uid) = self.view.get(&daemonset).map(|it| it.uid().to_owned()) else {
            return false;
        };
        let bears =
            |pod: &&Object| pod.controller_uid() == uid && pod.label(REVISION_HASH) == Some(hash);
        let pods: Vec<Object> = self
            .view
            .of_kind(Kind::Pod)
            .filter(bears)
            .cloned()
            .collect();
        let current = self.current_revision(name);
        let Some(current) = current.as_ref().map(make::revision_hash) else {
            return pods.is_empty();
        };
        let patch = json!({"metadata": {"labels": {REVISION_HASH: current}}});
        // Not `all`: the ones behind a failure are tried as well.
        pods.iter()
            .filter(|pod| !self.patch(pod, patch.clone()))
            .count()
            == 0
    }

    fn status(&mut self, daemonset: &Object, name: &str) {
        let statuses = &self.decision.plan.daemonsets;
        let Some(status) = statuses.iter().find(|status| status.daemonset == name) else {
            return;
        };
        if status.differs.is_empty() {
            return;
        }
        let what = daemonset.reference();
        let patch = json!({
            "metadata": {"uid": daemonset.uid()},
            "status": status.status,
        });
        match self.cluster.update_status(&what, &patch) {
            Ok(object) => {
                self.view.put_status(object);
                self.report.done.push(Done::Status(name.to_owned()));
            }
            Err(error) => {
                self.took(&what, &Err(error));
            }
        }
    }

    /// Changes an object, if it is still as it is known. Says whether that went well.
    fn patch(&mut self, known: &Object, mut patch: Value) -> bool {
        let what = known.reference();
        let precondition = json!({"metadata": {
            "uid": known.uid(), "resourceVersion": known.version(),
        }});
        merge(&mut patch, &precondition);
        let answer = self.cluster.patch(&what, &patch);
        let went_well = self.took_object(&what, answer);
        if went_well {
            self.report.done.push(Done::Kept(what));
        }
        went_well
    }

    /// Takes note of an answer with an object. Says whether the call went well.
    fn took_object(&mut self, what: &Reference, answer: Result<Object, CallError>) -> bool {
        match answer {
            Ok(object) => {
                self.view.put(object);
                true
            }
            Err(error) => self.took(what, &Err(error)),
        }
    }

    /// Takes note of an answer. Says whether the call went well. Where it did not, what is known is
    /// doubtful: perhaps the call had its effect all the same.
    fn took(&mut self, what: &Reference, answer: &Result<(), CallError>) -> bool {
        if let Err(error) = answer {
            self.view.doubt(what.kind);
            self.report.failed.push(Failed {
                what: what.clone(),
                error: error.clone(),
            });
        }
        answer.is_ok()
    }
}
