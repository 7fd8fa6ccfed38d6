//! The driver: carries the actions of plans out, until nothing is left to do.
//!
//! ```text
//! cluster   what is asked of a cluster, and nothing else          memory  a cluster in memory
//!   -> view     what is known of it: lists and watches
//!   -> decide   objects -> facts -> rules -> plan
//!   -> carry    the calls: make, delete, adopt, record, report   (make: names; limit, backoff)
//! ```
//!
//! Flow: [`Driver::sync`] learns what happened, decides, and makes the calls that the plan asks for;
//! [`Driver::run`] repeats that until a sync has nothing to do, even after reading everything anew.
//!
//! Guarantees, whatever call fails, is answered late, or is the last one before a crash:
//!
//! - A pod for the same DaemonSet, node and revision is not made twice: its name is a function of
//!   the three (see [`make`]).
//! - A delete names the UID that it was decided for. Deletes, and whatever else uses up what an
//!   update may take away, are decided on a consistent read of nodes, DaemonSets and pods.
//! - The driver remembers nothing that it cannot read again, the delays of [`backoff`] apart: one
//!   that starts anew goes on where another ended.
//! - At most [`Settings::burst`] pods are made and as many deleted per DaemonSet and sync, the first
//!   one alone, then two, then four: where they cannot be made, that shows at the first one.
//! - With [`Settings::max_deletes`], a plan that deletes more is not carried out at all.
//!
//! Caveats: the driver does not wait; whoever runs it calls it when something happened, and at the
//! time that [`Driver::next_due`] gives. It takes the place of the DaemonSet controller and must not
//! run beside it.

pub mod backoff;
mod carry;
pub mod cluster;
pub mod decide;
pub mod limit;
pub mod make;
pub mod memory;
pub mod object;
pub mod report;
pub mod view;

use std::rc::Rc;

use crate::input::objects::{Kind, Time};

pub use cluster::{CallError, Cluster, Event, Listing, Watched};
pub use decide::{Decide, DecideError, Decision, Rules};
pub use limit::{MaxDeletes, TooMany};
pub use object::Object;
pub use report::{Done, Failed, Report, SyncError};

use backoff::Backoff;
use carry::Carrier;
use view::View;

/// So many syncs without an end are a fault.
const MOST_SYNCS: usize = 10_000;
/// So many times in a row the cluster may be unreadable.
const MOST_FAILURES: usize = 100;
/// What is read anew before something is taken away.
const DECISIVE: [Kind; 4] = [
    Kind::Node,
    Kind::DaemonSet,
    Kind::Pod,
    Kind::ControllerRevision,
];

/// How the driver goes about its work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// How many pods are made, and how many deleted, per DaemonSet and sync.
    pub burst: usize,
    /// How many pods a plan may delete.
    pub max_deletes: Option<MaxDeletes>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            burst: 250,
            max_deletes: None,
        }
    }
}

/// Carries plans out on a cluster.
#[derive(Debug)]
pub struct Driver<D> {
    decide: D,
    settings: Settings,
    view: View,
    backoff: Backoff,
    decision: Option<(Time, Rc<Decision>)>,
}

impl<D: Decide> Driver<D> {
    /// A driver that knows nothing yet.
    pub fn new(decide: D, settings: Settings) -> Self {
        Driver {
            decide,
            settings,
            view: View::default(),
            backoff: Backoff::default(),
            decision: None,
        }
    }

    /// What is known of the cluster.
    pub fn view(&self) -> &View {
        &self.view
    }

    /// What was decided last.
    pub fn decision(&self) -> Option<&Decision> {
        self.decision.as_ref().map(|(_, decision)| &**decision)
    }

    /// Gives the decider back: a driver that is started anew decides as well as this one.
    pub fn into_decider(self) -> D {
        self.decide
    }

    /// Learns, decides, and carries out: once.
    ///
    /// # Errors
    /// The cluster cannot be read, or nothing can be decided. Nothing was changed then.
    pub fn sync(&mut self, cluster: &mut dyn Cluster, now: Time) -> Result<Report, SyncError> {
        self.view.refresh(cluster)?;
        let mut decision = self.decided(now)?;
        if decision.decisive {
            for kind in DECISIVE {
                self.view.list(cluster, kind)?;
            }
            decision = self.decided(now)?;
        }
        if let Some(limit) = self.settings.max_deletes
            && let Err(stopped) = limit.check(&decision.plan)
        {
            return Ok(Report {
                stopped: Some(stopped),
                ..Report::default()
            });
        }
        let carrier = Carrier {
            cluster,
            view: &mut self.view,
            backoff: &mut self.backoff,
            decision: &decision,
            burst: self.settings.burst,
            now,
            report: Report::default(),
        };
        let report = carrier.carry_out();
        self.note_statuses(&report);
        Ok(report)
    }

    /// A status that was written is as the plan has it: nothing has to be decided anew.
    fn note_statuses(&mut self, report: &Report) {
        let Some((_, decision)) = &mut self.decision else {
            return;
        };
        for done in &report.done {
            if let Done::Status(daemonset) = done {
                let statuses = &mut Rc::make_mut(decision).plan.daemonsets;
                let status = statuses.iter_mut().find(|it| it.daemonset == *daemonset);
                if let Some(status) = status {
                    status.differs.clear();
                }
            }
        }
    }

    /// Syncs until nothing is left to do now. `seen` is shown every report.
    ///
    /// # Errors
    /// As [`Driver::sync`], where the cluster stays unreadable; or there is no end.
    pub fn run(
        &mut self,
        cluster: &mut dyn Cluster,
        now: Time,
        seen: &mut dyn FnMut(Report),
    ) -> Result<(), SyncError> {
        let mut failures = 0;
        let mut sure = false;
        for _ in 0..MOST_SYNCS {
            match self.sync(cluster, now) {
                Ok(report) if report.is_idle() => {
                    let stopped = report.stopped.is_some();
                    if sure || stopped {
                        if stopped {
                            seen(report);
                        }
                        return Ok(());
                    }
                    // A watch may have lost something: nothing is left to do only when everything
                    // was read anew.
                    self.view.doubt_all();
                    sure = true;
                }
                Ok(report) => {
                    (failures, sure) = (0, false);
                    seen(report);
                }
                Err(SyncError::Unreadable(error)) => {
                    failures += 1;
                    if failures > MOST_FAILURES {
                        return Err(error.into());
                    }
                    self.view.doubt_all();
                }
                Err(error) => return Err(error),
            }
        }
        Err(SyncError::Restless(MOST_SYNCS))
    }

    /// When there may be something to do although nothing happens: a pod has been ready for long
    /// enough, or a failed pod may be deleted.
    pub fn next_due(&self, now: Time) -> Option<Time> {
        let available = self.view.of_kind(Kind::DaemonSet).flat_map(|daemonset| {
            let wait = daemonset.number("/spec/minReadySeconds").unwrap_or(0);
            let pods = self.view.of_kind(Kind::Pod);
            pods.filter(move |pod| wait > 0 && pod.controller_uid() == daemonset.uid())
                .filter_map(move |pod| match pod.condition("Ready") {
                    ("True", Some(since)) => Some(Time(since.0 + wait)),
                    _ => None,
                })
        });
        let available = available.filter(|due| *due > now).min();
        available.into_iter().chain(self.backoff.next(now)).min()
    }

    /// What is to be done. It is decided anew when something changed, or the time did.
    fn decided(&mut self, now: Time) -> Result<Rc<Decision>, DecideError> {
        let changed = self.view.take_changed();
        if let Some((then, decision)) = &self.decision
            && *then == now
            && !changed
        {
            return Ok(Rc::clone(decision));
        }
        self.decision = None;
        let objects: Vec<&Object> = self.view.objects().collect();
        let decision = Rc::new(self.decide.decide(&objects, now)?);
        self.decision = Some((now, Rc::clone(&decision)));
        Ok(decision)
    }
}
