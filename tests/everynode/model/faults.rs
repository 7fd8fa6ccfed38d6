//! A cluster whose calls fail: before their effect, after it, by an answer that lost something.

use everynode::driver::memory::MemoryCluster;
use everynode::driver::{CallError, Cluster, Listing, Object, Watched};
use everynode::input::objects::{Kind, Reference};
use serde_json::Value;

use super::check::Checker;

/// What happens to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing: it goes well.
    None,
    /// Somebody else was faster.
    Conflict,
    /// It never arrives.
    Unreachable,
    /// It has its effect, and the answer is lost.
    TimedOut,
    /// A watch loses its events for good.
    Lost,
    /// A watch tells everything twice.
    Repeated,
    /// A watch tells the first half, and later everything again.
    Late,
    /// The driver dies before the call.
    CrashBefore,
    /// The driver dies after it.
    CrashAfter,
}

/// A cluster between the driver and the one in memory.
pub struct Faulty<'c> {
    pub cluster: &'c mut MemoryCluster,
    pub checker: &'c mut Checker,
    /// What happens to the next calls, the last one first.
    pub faults: &'c mut Vec<Fault>,
    /// Whether the driver is dead: nothing that it does has an effect any more.
    pub crashed: bool,
}

impl Faulty<'_> {
    fn call<A>(
        &mut self,
        what: CallError,
        call: impl FnOnce(&mut Self) -> Result<A, CallError>,
    ) -> Result<A, CallError> {
        if self.crashed {
            return Err(CallError::Unreachable);
        }
        match self.faults.pop().unwrap_or(Fault::None) {
            Fault::Conflict => Err(what),
            Fault::Unreachable => Err(CallError::Unreachable),
            Fault::TimedOut => call(self).and(Err(CallError::TimedOut)),
            Fault::CrashBefore => {
                self.crashed = true;
                Err(CallError::Unreachable)
            }
            Fault::CrashAfter => {
                let answer = call(self);
                self.crashed = true;
                answer.and(Err(CallError::Unreachable))
            }
            Fault::None | Fault::Lost | Fault::Repeated | Fault::Late => call(self),
        }
    }
}

impl Cluster for Faulty<'_> {
    fn list(&mut self, kind: Kind) -> Result<Listing, CallError> {
        self.call(CallError::TimedOut, |this| this.cluster.list(kind))
    }

    fn watch(&mut self, kind: Kind, since: &str) -> Result<Watched, CallError> {
        let next = self.faults.last().copied();
        let fault =
            next.filter(|fault| matches!(fault, Fault::Lost | Fault::Repeated | Fault::Late));
        self.call(CallError::Expired(kind), |this| {
            let mut watched = this.cluster.watch(kind, since)?;
            match fault {
                Some(Fault::Lost) => watched.events.clear(),
                Some(Fault::Repeated) => watched.events.extend(watched.events.clone()),
                Some(Fault::Late) => {
                    watched.events.truncate(watched.events.len() / 2);
                    watched.version = since.to_owned();
                }
                _ => {}
            }
            Ok(watched)
        })
    }

    fn create(&mut self, object: Object) -> Result<Object, CallError> {
        let refused = CallError::Refused("the quota is used up".to_owned());
        self.call(refused, |this| {
            let made = this.cluster.create(object)?;
            this.checker.made(this.cluster, &made);
            Ok(made)
        })
    }

    fn delete(&mut self, what: &Reference, uid: &str) -> Result<(), CallError> {
        self.call(CallError::Conflict(what.clone()), |this| {
            let before = this.cluster.get(what).cloned();
            this.cluster.delete(what, uid)?;
            this.checker.deleted(this.cluster, &before.unwrap());
            Ok(())
        })
    }

    fn patch(&mut self, what: &Reference, patch: &Value) -> Result<Object, CallError> {
        self.call(CallError::Conflict(what.clone()), |this| {
            this.cluster.patch(what, patch)
        })
    }

    fn update_status(&mut self, what: &Reference, patch: &Value) -> Result<Object, CallError> {
        self.call(CallError::Conflict(what.clone()), |this| {
            this.cluster.update_status(what, patch)
        })
    }
}
