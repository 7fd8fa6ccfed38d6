//! Facts and rules as people write them.

use super::super::database::{Symbols, Value};
use super::super::program::{Program, RelationId, RuleId, ValueKind};
use super::claim::Claim;

/// A fact as the language writes it: `path("a","c")`.
pub fn fact(program: &Program, symbols: &Symbols, relation: RelationId, row: &[Value]) -> String {
    let Some(relation) = program.relations.get(relation.0 as usize) else {
        return String::new();
    };
    let cells: Vec<String> = (row.iter().zip(&relation.columns))
        .map(|(cell, column)| match column.kind {
            ValueKind::Number => cell.to_string(),
            ValueKind::Symbol => quote(symbols.name_of(*cell)),
        })
        .collect();
    format!("{}({})", relation.name, cells.join(","))
}

/// A claim as the language writes a literal: `!label("a","disktype",_)`.
pub fn claim(program: &Program, symbols: &Symbols, claim: &Claim) -> String {
    let Some(relation) = program.relation(claim.relation) else {
        return String::new();
    };
    let cells: Vec<String> = (claim.cells.iter().zip(&relation.columns))
        .map(|(cell, column)| match (cell, column.kind) {
            (None, _) => "_".to_owned(),
            (Some(number), ValueKind::Number) => number.to_string(),
            (Some(symbol), ValueKind::Symbol) => quote(symbols.name_of(*symbol)),
        })
        .collect();
    let not = if claim.holds { "" } else { "!" };
    format!("{not}{}({})", relation.name, cells.join(","))
}

/// A string in quotes.
fn quote(name: &str) -> String {
    let mut quoted = String::with_capacity(name.len() + 2);
    quoted.push('"');
    for character in name.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// A rule's id, or `R` and its number among the rules of its relation.
pub fn rule_name(program: &Program, id: RuleId) -> String {
    let Some(rule) = program.rules.get(id.0 as usize) else {
        return String::new();
    };
    rule.id.clone().unwrap_or_else(|| {
        let before = (program.rules.iter().take(id.0 as usize))
            .filter(|other| other.head.relation == rule.head.relation)
            .count();
        format!("R{}", before + 1)
    })
}
