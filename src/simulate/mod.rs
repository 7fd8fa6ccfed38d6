//! Scenarios: a cluster in memory, a driver that works on it, and what happens to both.
//!
//! Flow: [`Scenario::read`] reads the text (`document` knows the lines), [`simulate`] starts from
//! the manifests, takes step by step, and lets the driver run until nothing is left to do after
//! each; [`Timeline`] is what happened. Time is the scenario's own: it passes in `wait` steps only,
//! from one event to the next.
//!
//! Errors: [`ScenarioError`], with file, line and field. Nothing of it is shown then.

mod document;
mod error;
pub mod rollout;
mod scenario;
mod steps;
pub mod timeline;

use std::path::PathBuf;

use crate::driver::memory::MemoryCluster;
use crate::driver::object::{Object, set, text};
use crate::driver::{Decision, Done, Driver, Report, Rules, Settings, SyncError};
use crate::edit::{LAST_APPLIED, manifests};
use crate::input::objects::{Kind, Time};
use crate::input::{Input, InputError};
use crate::plan::Action;
use crate::profile::Profile;

pub use error::{Mistake, ScenarioError};
pub use scenario::Scenario;
pub use timeline::{Difference, Entry, Moment, Timeline};

use scenario::{Expectation, Wait};

/// For how long a scenario waits for quiet at most, in seconds.
const LONGEST_WAIT: i64 = 24 * 3600;

/// Plays a scenario.
///
/// # Errors
/// A manifest or a step is wrong, or there is no end.
pub fn simulate(
    scenario: &Scenario<'_>,
    profile: &Profile,
    settings: Settings,
) -> Result<Timeline, ScenarioError> {
    let objects = read(&scenario.manifests).map_err(ScenarioError::Inputs)?;
    let mut cluster = MemoryCluster::new(scenario.start, scenario.behaviour.clone());
    cluster.load(objects);
    let mut play = Play::new(cluster, profile, settings);
    play.begin("start");
    play.settle()?;
    play.end(scenario.expect.as_ref());
    for step in &scenario.steps {
        play.begin(&step.title);
        match step.operation {
            scenario::Operation::Wait(wait) => play.wait(wait)?,
            _ => {
                steps::take(&mut play.cluster, step)?;
                play.settle()?;
            }
        }
        play.end(step.expect.as_ref());
    }
    Ok(play.timeline)
}

/// The objects of files, as they are after `kubectl apply` where no API server has seen them yet.
fn read(paths: &[PathBuf]) -> Result<Vec<Object>, Vec<InputError>> {
    let inputs = paths.iter().cloned().map(Input::Path);
    let manifests = manifests::read_all(inputs)?.into_iter();
    let objects = manifests.map(|it| remembered(Object::new(it.target.kind, it.value)));
    Ok(objects.collect())
}

/// A DaemonSet with the record of what was applied, by which the next manifest can take something
/// away.
fn remembered(object: Object) -> Object {
    if object.kind() != Kind::DaemonSet || !object.uid().is_empty() {
        return object;
    }
    let manifest = object.json().to_string();
    object.changed(|json| {
        set(
            json,
            &["metadata", "annotations", LAST_APPLIED],
            manifest.into(),
        );
    })
}

/// A scenario that is being played.
struct Play {
    cluster: MemoryCluster,
    driver: Driver<Rules>,
    timeline: Timeline,
}

impl Play {
    fn new(cluster: MemoryCluster, profile: &Profile, settings: Settings) -> Self {
        let rules = Rules {
            profile: profile.clone(),
        };
        Play {
            cluster,
            driver: Driver::new(rules, settings),
            timeline: Timeline::default(),
        }
    }

    fn begin(&mut self, title: &str) {
        self.timeline.steps.push(Moment {
            step: title.to_owned(),
            ..Moment::default()
        });
    }

    fn end(&mut self, expected: Option<&Expectation>) {
        let now = self.cluster.now().written();
        let statuses = self.driver.decision().map(|it| it.plan.daemonsets.clone());
        if let Some(moment) = self.timeline.steps.last_mut() {
            moment.time = now;
            moment.daemonsets = statuses.unwrap_or_default();
            if let Some(expected) = expected {
                moment.compare(expected);
            }
        }
    }

    fn title(&self) -> String {
        let last = self.timeline.steps.last();
        last.map_or_else(String::new, |moment| moment.step.clone())
    }

    /// Lets the driver run, and everything happen that takes no time, until nothing is left to do.
    fn settle(&mut self) -> Result<(), ScenarioError> {
        loop {
            let now = self.cluster.now();
            let moment = self.timeline.steps.last_mut();
            let mut reports = Vec::new();
            let ran = self
                .driver
                .run(&mut self.cluster, now, &mut |report| reports.push(report));
            if let Some(moment) = moment {
                reports
                    .into_iter()
                    .for_each(|report| note(moment, report, now));
            }
            ran.map_err(|error| self.failure(error))?;
            let happened = self.cluster.pass_until(now);
            let decision = self.driver.decision();
            let bound = self
                .cluster
                .schedule(&|pod, node| decision.is_some_and(|it| may_bind(it, pod, node)));
            if !happened && !bound {
                return Ok(());
            }
        }
    }

    /// Lets time pass, from one event to the next.
    fn wait(&mut self, wait: Wait) -> Result<(), ScenarioError> {
        let start = self.cluster.now().0;
        let end = match wait {
            Wait::Seconds(seconds) => Time(start.saturating_add(seconds)),
            Wait::Quiet => Time(start + LONGEST_WAIT),
        };
        self.settle()?;
        loop {
            let now = self.cluster.now();
            let driver = self.driver.next_due(now).into_iter();
            let next = driver.chain(self.cluster.next_due()).min();
            match next.filter(|next| *next <= end) {
                Some(next) => {
                    self.cluster.pass_until(next);
                    self.settle()?;
                }
                None if wait == Wait::Quiet && next.is_none() => return Ok(()),
                None if wait == Wait::Quiet => {
                    return Err(ScenarioError::Restless {
                        step: self.title(),
                        seconds: LONGEST_WAIT,
                    });
                }
                None => {
                    self.cluster.pass_until(end);
                    return self.settle();
                }
            }
        }
    }

    fn failure(&self, error: SyncError) -> ScenarioError {
        ScenarioError::Driver {
            step: self.title(),
            error,
        }
    }
}

/// Whether the scheduler binds a pod to the node that it is meant for: whatever no filter refuses.
fn may_bind(decision: &Decision, pod: &Object, node: &str) -> bool {
    let owners = pod.items("/metadata/ownerReferences");
    let mut owners = owners.filter(|owner| text(owner, "/kind") == Kind::DaemonSet.name());
    owners.next().is_some_and(|owner| {
        let daemonset = format!("{}/{}", pod.namespace(), text(owner, "/name"));
        !decision.infeasible.contains(&(daemonset, node.to_owned()))
    })
}

fn note(moment: &mut Moment, report: Report, now: Time) {
    for done in report.done {
        match done {
            Done::Pod { action, pod } => {
                let made = matches!(*action, Action::Create { .. }).then_some(pod);
                moment.actions.push(Entry {
                    time: now.written(),
                    action: *action,
                    made,
                });
            }
            Done::Ownership(action) => moment.ownership.push(action),
            Done::Revision(action) => moment.revisions.push(action),
            Done::Status(_) | Done::Kept(_) => {}
        }
    }
    report
        .failed
        .iter()
        .for_each(|failed| moment.note_failure(failed));
    if report.stopped.is_some() {
        moment.stopped = report.stopped;
    }
}
