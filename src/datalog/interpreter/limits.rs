//! How far an evaluation may go.

/// What an evaluation may use up. The defaults keep a program without an end below 1 GiB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Facts in all relations, given and derived.
    pub facts: u64,
    /// Rounds of all strata together.
    pub iterations: u64,
    /// Bytes of facts, their indices and their records. Growing tables may need half as much
    /// again for a moment.
    pub memory: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            facts: 50_000_000,
            iterations: 10_000_000,
            memory: 512 << 20,
        }
    }
}

/// How to evaluate.
#[derive(Clone, Copy, Default)]
pub struct Options<'a> {
    /// Whether to keep, for each fact, the rule and the premises that first derived it.
    pub recording: bool,
    /// What may be used up.
    pub limits: Limits,
    /// Asked now and then: whether the caller's time is over. The library itself reads no clock.
    pub out_of_time: Option<&'a dyn Fn() -> bool>,
}
