//! Lints: what looks like a mistake in a DaemonSet, though Kubernetes takes it.
//!
//! Findings are relations that rules derive (`rules/lints/`), from the facts and from what the
//! stages have derived. Flow: [`nearness`] counts which words are spelled alike, the interpreter
//! runs the lint rules over that and over the relations that [`needed`] names, and each row
//! becomes a [`Finding`] with its sentence and its place. Which codes there are, and what is to be
//! done about each, is read from the same files ([`catalogue`]).

pub mod catalogue;
mod finding;
pub mod nearness;
mod pattern;
mod rules;
mod spelling;

use std::collections::BTreeSet;

use crate::derive::{DeriveError, Derived};
use crate::facts::FactBase;
use crate::input::Origins;

pub use catalogue::{Level, Lint, lints};
pub use finding::{Finding, Place, Report};
pub use nearness::give_nearness;

use finding::Reader;
use rules::RULES;

/// The relations that must have been derived for [`lint`].
pub fn needed() -> Vec<&'static str> {
    RULES.supplement.needed()
}

/// Lints a cluster. What [`needed`] names must have been derived.
///
/// # Errors
/// A limit of the evaluation.
pub fn lint(
    facts: &mut FactBase,
    derived: &Derived,
    origins: &Origins,
    profile: String,
) -> Result<Report, DeriveError> {
    give_nearness(&mut facts.database);
    let supplied = RULES.supplement.evaluate(&mut facts.database, derived)?;
    let reader = Reader {
        facts,
        origins,
        supplied: &supplied,
    };
    let mut report = Report {
        kind: "Lint",
        findings: Vec::new(),
        silenced: Vec::new(),
        profile,
    };
    let silenced: BTreeSet<(String, String)> = reader.silenced();
    for finding in RULES.findings.iter().flat_map(|it| reader.findings(it)) {
        let silent = silenced.contains(&(finding.daemonset.clone(), finding.code.clone()));
        match silent {
            true => report.silenced.push(finding),
            false => report.findings.push(finding),
        }
    }
    report.findings.sort();
    report.silenced.sort();
    Ok(report)
}
