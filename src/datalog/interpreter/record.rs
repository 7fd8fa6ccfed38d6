//! For each derived fact, the rule and the premises that derived it first.

use super::super::program::RuleId;

/// No rule: the fact was given.
const GIVEN: u32 = u32::MAX;

/// The records of every store, in the order of its rows.
#[derive(Debug, Default)]
pub(super) struct Records {
    stores: Vec<StoreRecords>,
}

#[derive(Debug, Default)]
struct StoreRecords {
    rules: Vec<u32>,
    /// Where the row's premises begin in `premises`.
    starts: Vec<u32>,
    premises: Vec<u32>,
}

impl Records {
    /// Records for stores that hold so many given facts.
    pub(super) fn new(given: &[u32]) -> Self {
        let stores = (given.iter())
            .map(|rows| StoreRecords {
                rules: vec![GIVEN; *rows as usize],
                starts: vec![0; *rows as usize],
                premises: Vec::new(),
            })
            .collect();
        Records { stores }
    }

    /// Keeps how the newest row of a store was derived.
    #[inline]
    pub(super) fn add(&mut self, store: usize, rule: RuleId, premises: &[u32]) {
        if let Some(records) = self.stores.get_mut(store) {
            records.rules.push(rule.0);
            records.starts.push(records.premises.len() as u32);
            records.premises.extend_from_slice(premises);
        }
    }

    /// The rule that derived a row, and the rows of its positive literals in written order. None
    /// for a given fact.
    pub(super) fn of(&self, store: usize, row: u32, premises: usize) -> &[u32] {
        let find = || {
            let records = self.stores.get(store)?;
            let start = *records.starts.get(row as usize)? as usize;
            records.premises.get(start..start + premises)
        };
        find().unwrap_or_default()
    }

    /// The rule that derived a row; none for a given fact.
    pub(super) fn rule(&self, store: usize, row: u32) -> Option<RuleId> {
        let rule = *self.stores.get(store)?.rules.get(row as usize)?;
        (rule != GIVEN).then_some(RuleId(rule))
    }
}
