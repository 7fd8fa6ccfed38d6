//! The words of a step: the name of a relation, then the cells.

use serde_json::Value as Json;

use crate::audit::decisions::NODE;
use crate::derive::program;
use crate::explain::words::reading_of;

/// Whether a fact has the cells of a pattern, in which `null` is any.
pub(super) fn fits(pattern: &[Json], fact: &[Json]) -> bool {
    let mut cells = pattern.iter().zip(fact);
    pattern.len() == fact.len() && cells.all(|(wanted, cell)| wanted.is_null() || wanted == cell)
}

/// Words with another node in the place of one.
pub(super) fn renamed(words: &[Json], node: &str, other: &str) -> Vec<Json> {
    let relation = words
        .first()
        .and_then(Json::as_str)
        .and_then(|name| program().find(name));
    let relation = relation.and_then(|id| program().relation(id));
    let columns = relation.map_or(&[][..], |relation| relation.columns.as_slice());
    let mut words = words.to_vec();
    for (cell, column) in words.iter_mut().skip(1).zip(columns) {
        if column.declared_type == NODE && cell.as_str() == Some(node) {
            *cell = other.into();
        }
    }
    words
}

pub(super) fn written(words: &[Json]) -> String {
    Json::from(words.to_vec()).to_string()
}

/// Words as the rule language writes a fact.
pub(super) fn fact(words: &[Json]) -> String {
    let mut words = words.iter();
    let relation = words.next().and_then(Json::as_str).unwrap_or_default();
    let cells: Vec<String> = words.map(Json::to_string).collect();
    format!("{relation}({})", cells.join(","))
}

/// What a fact says.
pub(super) fn text(words: &[Json]) -> String {
    let name = words.first().and_then(Json::as_str).unwrap_or_default();
    let relation = program().find(name).and_then(|id| program().relation(id));
    let cells = words.iter().skip(1).map(|cell| match cell {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    });
    let cells: Vec<String> = cells.collect();
    relation.map_or_else(String::new, |relation| reading_of(relation, &cells))
}
