//! Deriving no more than is asked: what is about some DaemonSets.
//!
//! What is decided about one DaemonSet does not depend on the other DaemonSets, only on pods. So
//! only its row is given to the rules, and nothing about pods that wait: of a hundred DaemonSets
//! on five thousand nodes that is a hundredth of the work.

use super::{DeriveError, Derived, Options, derive_for};
use crate::datalog::database::{Table, Value};
use crate::facts::FactBase;

/// Derives some relations as far as they are about some DaemonSets. The facts are left as they
/// were.
///
/// # Errors
/// As [`derive_for`].
pub fn derive_about(
    facts: &mut FactBase,
    daemonsets: &[Value],
    relations: &[&str],
) -> Result<Derived, DeriveError> {
    let tables = &mut facts.database.tables;
    let is_asked = |row: &[Value]| row.first().is_some_and(|it| daemonsets.contains(it));
    let all = ["daemonset", "unassigned"].map(|relation| {
        let table = tables.get_mut(relation)?;
        let mut kept = Table::new(table.arity());
        for row in table.iter().filter(|row| is_asked(row)) {
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
