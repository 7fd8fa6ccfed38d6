//! What the lint rules read and no loader gives: which words are spelled nearly alike, above all.
//!
//! Only words of DaemonSets are compared, and only with words that nodes have in the same place:
//! keys with keys, the values of a key with its values, names with names.

use std::collections::{BTreeMap, BTreeSet};

use crate::datalog::database::{Database, Symbols, Table, Value};
use crate::nearest::nearest;

use super::catalogue::lints;
use super::spelling::{is_counting, is_near, nearest_key};

/// So many comparisons are made for one key's values, or for the names of nodes. Where there would
/// be more, these are names that somebody generates and not words that people write.
const MOST: usize = 200_000;

/// Puts the tables beside the facts that the lint rules read and no loader gives.
pub fn give_nearness(database: &mut Database) {
    let asked = Asked::new(database);
    let mut pairs: Vec<(&str, Vec<Vec<String>>)> = {
        let words = Words {
            database,
            asked: &asked,
        };
        vec![
            ("nearest_key", words.keys()),
            ("nearest_value", words.values()),
            ("nearest_node", words.nodes()),
            ("near_taint_key", words.taints(1, 1)),
            ("near_taint_value", words.taints(3, 2)),
        ]
    };
    let has_pods = database
        .tables
        .get("created")
        .is_some_and(|pods| !pods.is_empty());
    pairs.push(("has_pods", has_pods.then(Vec::new).into_iter().collect()));
    let codes = lints().iter().map(|lint| vec![lint.code.clone()]);
    pairs.push(("lint", codes.collect()));
    for (name, rows) in pairs {
        let Some(arity) = rows.first().map(Vec::len) else {
            continue;
        };
        let mut table = Table::new(arity);
        for row in rows {
            let words = row.iter();
            let cells: Vec<Value> = words
                .map(|word| Value::from(database.symbols.intern(word)))
                .collect();
            table.push(&cells);
        }
        database.tables.insert(name.to_owned(), table);
    }
}

/// What DaemonSets ask of nodes.
struct Asked {
    subjects: BTreeSet<Value>,
    requirements: BTreeSet<Value>,
    tolerations: BTreeSet<Value>,
}

impl Asked {
    fn new(database: &Database) -> Self {
        let subjects: BTreeSet<Value> = rows::<2>(database, "daemonset")
            .map(|[_, subject]| subject)
            .collect();
        let of_daemonsets = |relation: &'static str| {
            let rows = rows::<2>(database, relation);
            let own = rows.filter(|[subject, _]| subjects.contains(subject));
            own.map(|[_, what]| what).collect::<BTreeSet<Value>>()
        };
        let mut terms = of_daemonsets("node_selector");
        terms.extend(of_daemonsets("required_term"));
        let requirements = rows::<2>(database, "term_requires")
            .filter(|[term, _]| terms.contains(term))
            .map(|[_, requirement]| requirement)
            .collect();
        Asked {
            requirements,
            tolerations: of_daemonsets("toleration"),
            subjects,
        }
    }
}

struct Words<'a> {
    database: &'a Database,
    asked: &'a Asked,
}

impl<'a> Words<'a> {
    /// Keys that DaemonSets ask for and no node bears, each with the nearest that some node bears.
    fn keys(&self) -> Vec<Vec<String>> {
        let known: BTreeSet<&str> = self.labels().into_keys().collect();
        let asked = self.requirements().map(|(_, key)| key);
        let unknown: BTreeSet<&str> = asked.filter(|key| !known.contains(key)).collect();
        let nearest = |key: &&str| {
            let near = nearest_key(key, &known)?;
            Some(vec![(*key).to_owned(), near.to_owned()])
        };
        unknown.iter().filter_map(nearest).collect()
    }

    /// Values that DaemonSets list and no node has, each with the nearest that some node has.
    fn values(&self) -> Vec<Vec<String>> {
        let known = self.labels();
        let keys: BTreeMap<Value, &str> = self.requirements().collect();
        let mut unknown: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for [requirement, value] in rows::<2>(self.database, "requirement_value") {
            let value = self.name(value);
            if let Some(key) = keys.get(&requirement)
                && known.get(key).is_some_and(|known| !known.contains(value))
            {
                unknown.entry(key).or_default().insert(value);
            }
        }
        let mut found = Vec::new();
        for (key, values) in unknown {
            let Some(known) = known.get(key) else {
                continue;
            };
            let near = nearest_of_each(&values, known);
            found.extend(near.map(|(value, near)| [key, value, near].map(str::to_owned).to_vec()));
        }
        found
    }

    /// Nodes that DaemonSets name and that are not there, each with the nearest that is.
    fn nodes(&self) -> Vec<Vec<String>> {
        let known: BTreeSet<&str> = rows::<1>(self.database, "node")
            .map(|[node]| self.name(node))
            .collect();
        let listed = rows::<2>(self.database, "name_requirement_node")
            .filter(|[requirement, _]| self.asked.requirements.contains(requirement));
        let named = rows::<2>(self.database, "node_name")
            .filter(|[subject, _]| self.asked.subjects.contains(subject));
        let unknown: BTreeSet<&str> = listed
            .chain(named)
            .map(|[_, node]| self.name(node))
            .filter(|node| !known.contains(node))
            .collect();
        nearest_of_each(&unknown, &known)
            .map(|(node, near)| vec![node.to_owned(), near.to_owned()])
            .collect()
    }

    /// Words of tolerations that are spelled nearly as words of taints, by their columns.
    fn taints(&self, of_toleration: usize, of_taint: usize) -> Vec<Vec<String>> {
        let tolerations = rows::<5>(self.database, "toleration_parts");
        let wanted: BTreeSet<&str> = tolerations
            .filter(|[toleration, ..]| self.asked.tolerations.contains(toleration))
            .filter_map(|parts| parts.get(of_toleration).copied())
            .map(|word| self.name(word))
            .collect();
        let known: BTreeSet<&str> = rows::<4>(self.database, "taint_parts")
            .filter_map(|parts| parts.get(of_taint).copied())
            .map(|word| self.name(word))
            .collect();
        // A word that some taint has is no misspelling of another.
        let wanted = wanted.iter().filter(|word| !known.contains(*word));
        let pairs = wanted.flat_map(|word| known.iter().map(move |known| (*word, *known)));
        pairs
            .filter(|(word, known)| is_near(word, known))
            .map(|(word, known)| vec![word.to_owned(), known.to_owned()])
            .collect()
    }

    /// The values that nodes have, by the keys.
    fn labels(&self) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
        let mut labels: BTreeMap<Value, BTreeSet<Value>> = BTreeMap::new();
        for [_, key, value] in rows::<3>(self.database, "label") {
            labels.entry(key).or_default().insert(value);
        }
        let named = labels.into_iter().map(|(key, values)| {
            let values = values.into_iter().map(|value| self.name(value));
            (self.name(key), values.collect())
        });
        named.collect()
    }

    /// What DaemonSets require of labels: requirement and key.
    fn requirements(&self) -> impl Iterator<Item = (Value, &'a str)> {
        rows::<3>(self.database, "requirement")
            .filter(|[requirement, ..]| self.asked.requirements.contains(requirement))
            .map(|[requirement, key, _]| (requirement, self.name(key)))
    }

    fn name(&self, symbol: Value) -> &'a str {
        let symbols: &'a Symbols = &self.database.symbols;
        symbols.name_of(symbol)
    }
}

fn rows<'d, const N: usize>(
    database: &'d Database,
    relation: &str,
) -> impl Iterator<Item = [Value; N]> + 'd {
    let table = database.tables.get(relation);
    let cells = table.map(Table::cells).unwrap_or_default();
    cells
        .chunks_exact(N)
        .filter_map(|row| <[Value; N]>::try_from(row).ok())
}

/// Words with the nearest known one, where there is one.
fn nearest_of_each<'a>(
    words: &BTreeSet<&'a str>,
    known: &BTreeSet<&'a str>,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    let few = words.len().saturating_mul(known.len()) <= MOST;
    words.iter().filter(move |_| few).filter_map(|word| {
        let candidates = known.iter().copied();
        let near = nearest(word, candidates.filter(|known| !is_counting(word, known)))?;
        Some((*word, near))
    })
}
