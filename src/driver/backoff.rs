//! How long a failed pod is left where it is, so that a pod that fails at once is not made and
//! deleted in a loop.

use std::collections::BTreeMap;

use crate::input::objects::Time;

/// After the first failure, in seconds.
const FIRST: i64 = 1;
/// At most, in seconds.
const LONGEST: i64 = 15 * 60;

/// When the failed pods of a DaemonSet on a node were deleted, and when the next one may be.
#[derive(Debug, Clone, Default)]
pub struct Backoff {
    delays: BTreeMap<(String, String), Delay>,
}

#[derive(Debug, Clone, Copy)]
struct Delay {
    since: Time,
    seconds: i64,
}

impl Delay {
    fn end(self) -> Time {
        Time(self.since.0 + self.seconds)
    }
}

impl Backoff {
    /// Whether a failed pod of a DaemonSet (its UID) on a node may be deleted now.
    pub fn allows(&self, daemonset: &str, node: &str, now: Time) -> bool {
        self.find(daemonset, node)
            .is_none_or(|delay| delay.end() <= now)
    }

    /// Notes that one was deleted. The next one has to wait, twice as long each time; who has been
    /// good for long starts anew.
    pub fn note(&mut self, daemonset: &str, node: &str, now: Time) {
        let known = self.find(daemonset, node);
        let seconds = known
            .filter(|delay| now.0 - delay.since.0 <= 2 * LONGEST)
            .map_or(FIRST, |delay| (2 * delay.seconds).min(LONGEST));
        let key = (daemonset.to_owned(), node.to_owned());
        self.delays.insert(
            key,
            Delay {
                since: now,
                seconds,
            },
        );
    }

    /// When the next delay ends.
    pub fn next(&self, now: Time) -> Option<Time> {
        let ends = self.delays.values().map(|delay| delay.end());
        ends.filter(|end| *end > now).min()
    }

    fn find(&self, daemonset: &str, node: &str) -> Option<Delay> {
        let key = (daemonset.to_owned(), node.to_owned());
        self.delays.get(&key).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_double_up_to_a_limit_and_start_anew() {
        let mut backoff = Backoff::default();
        let mut now = Time(1_000);
        assert!(backoff.allows("u", "n", now));
        let mut delays = Vec::new();
        for _ in 0..12 {
            backoff.note("u", "n", now);
            let end = backoff.next(now).unwrap();
            assert!(!backoff.allows("u", "n", Time(end.0 - 1)));
            assert!(backoff.allows("u", "n", end) && backoff.allows("u", "other", now));
            delays.push(end.0 - now.0);
            now = end;
        }
        assert_eq!(delays, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
        let later = Time(now.0 + 3_600);
        backoff.note("u", "n", later);
        assert_eq!(backoff.next(later), Some(Time(later.0 + 1)));
    }
}
