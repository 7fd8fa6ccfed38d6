//! Numbers rows that wait, so that a rule can take as many as there is room for.
//!
//! To pick k of n by rank is quadratic in Datalog, and one sort here. Nothing is decided: who
//! waits (`waits`, `unneeded`) and for how many there is room (`room`, `surplus`) are rules, and so
//! is the comparison of both. Where Kubernetes' choice among equals is free, the preferred nodes
//! come first, then the names decide; old revisions go by their number.
//!
//! `turn` and `revision_turn` are input relations of the rules, because nothing in the language
//! gives them: whoever evaluates the rules by other means hands them over like facts.

use std::cmp::Reverse;

use rustc_hash::FxHashMap;

use crate::datalog::database::{Table, Value};

/// A relation that numbers the rows of others.
pub struct Numbering {
    /// The relation that is filled.
    pub result: &'static str,
    /// What it is made of.
    pub sources: &'static [&'static str],
    /// Makes it of the tables of the sources. Ids of symbols have the order of their names.
    pub number: fn(&[&Table]) -> Table,
}

/// All of them.
pub static NUMBERINGS: [Numbering; 2] = [
    Numbering {
        result: "turn",
        sources: &["waits", "preferred"],
        number: turns,
    },
    Numbering {
        result: "revision_turn",
        sources: &["unneeded"],
        number: revision_turns,
    },
];

/// The numbering that fills a relation.
pub fn numbering_of(relation: &str) -> Option<&'static Numbering> {
    NUMBERINGS.iter().find(|it| it.result == relation)
}

fn turns(sources: &[&Table]) -> Table {
    let mut waiting: Vec<(Value, Value, Reverse<Value>, Value)> = Vec::new();
    let rows = rows::<4>(sources.first());
    if rows.len() > 0 {
        let scores: FxHashMap<(Value, Value), Value> = self::rows::<3>(sources.get(1))
            .map(|[daemonset, node, score]| ((daemonset, node), score))
            .collect();
        waiting.extend(rows.map(|[daemonset, queue, node, _]| {
            let score = scores.get(&(daemonset, node)).copied().unwrap_or_default();
            (daemonset, queue, Reverse(score), node)
        }));
    }
    waiting.sort_unstable();
    let mut table = Table::new(4);
    let (mut last, mut number) = (None, 0);
    for (daemonset, queue, _, node) in waiting {
        let first = last != Some((daemonset, queue));
        number = if first { 1 } else { number + 1 };
        last = Some((daemonset, queue));
        table.push(&[daemonset, queue, node, number]);
    }
    table.sort();
    table
}

fn revision_turns(sources: &[&Table]) -> Table {
    let mut waiting: Vec<(Value, Value, Value)> = rows::<3>(sources.first())
        .map(|[daemonset, revision, number]| (daemonset, number, revision))
        .collect();
    waiting.sort_unstable();
    let mut table = Table::new(3);
    let (mut last, mut number) = (None, 0);
    for (daemonset, _, revision) in waiting {
        let first = last != Some(daemonset);
        number = if first { 1 } else { number + 1 };
        last = Some(daemonset);
        table.push(&[daemonset, revision, number]);
    }
    table.sort();
    table
}

fn rows<'t, const N: usize>(
    table: Option<&&'t Table>,
) -> impl ExactSizeIterator<Item = [Value; N]> + 't {
    let cells = table.map(|table| table.cells()).unwrap_or_default();
    cells
        .chunks_exact(N)
        .map(|row| row.try_into().unwrap_or([0; N]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(arity: usize, rows: &[&[Value]]) -> Table {
        let mut table = Table::new(arity);
        for row in rows {
            table.push(row);
        }
        table
    }

    #[test]
    fn preferred_nodes_come_first_and_every_queue_counts_from_one() {
        let waits = table(
            4,
            &[
                &[1, 9, 5, 50],
                &[1, 9, 6, 60],
                &[1, 9, 7, 70],
                &[2, 9, 5, 51],
            ],
        );
        let preferred = table(3, &[&[1, 7, 10], &[2, 5, 10]]);
        assert_eq!(
            turns(&[&waits, &preferred]),
            table(
                4,
                &[&[1, 9, 5, 2], &[1, 9, 6, 3], &[1, 9, 7, 1], &[2, 9, 5, 1]]
            )
        );
    }

    #[test]
    fn the_oldest_revisions_come_first() {
        let unneeded = table(3, &[&[1, 5, 8], &[1, 6, 7], &[1, 7, 8]]);
        assert_eq!(
            revision_turns(&[&unneeded]),
            table(3, &[&[1, 5, 2], &[1, 6, 1], &[1, 7, 3]])
        );
    }
}
