//! Deriving no more than an explanation needs.
//!
//! What is decided about one DaemonSet does not depend on the other DaemonSets, only on pods. So
//! only its row is given to the rules, and nothing about pods that wait: of a hundred DaemonSets
//! on five thousand nodes that is a hundredth of the work.

use crate::datalog::database::{Table, Value};
use crate::derive::{DeriveError, Derived, Options, derive_for};
use crate::facts::FactBase;

/// Derives some relations as far as they are about one DaemonSet. The facts are left as they were.
///
/// # Errors
/// As [`derive_for`].
pub fn derive_about(
    facts: &mut FactBase,
    daemonset: Value,
    relations: &[&str],
) -> Result<Derived, DeriveError> {
    let tables = &mut facts.database.tables;
    let all = ["daemonset", "unassigned"].map(|relation| {
        let table = tables.get_mut(relation)?;
        let mut kept = Table::new(table.arity());
        for row in table.iter().filter(|row| row.first() == Some(&daemonset)) {
            kept.push(row);
        }
        Some((relation, std::mem::replace(table, kept)))
    });
    let derived = derive_for(&facts.database, relations, Options::default());
    for (relation, table) in all.into_iter().flatten() {
        facts.database.tables.insert(relation.to_owned(), table);
    }
    derived
}
