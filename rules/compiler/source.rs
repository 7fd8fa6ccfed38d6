//! The generated Rust source: a module a crepe program, and the tables that describe the steps.
//!
//! The text is laid out for people, for it is reviewed as a snapshot.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::module::Module;
use super::steps::Step;
use super::{Lowered, Mistake};
use crate::datalog::program::{ComparisonOperator, Constant, Literal, RelationId, ValueKind};
use crate::datalog::source::{Sources, Span};

/// Writes the source of all steps.
pub fn write(lowered: &Lowered, steps: &[Step], sources: &Sources) -> Result<String, Vec<Mistake>> {
    let mut places = Vec::new();
    let mut mistakes = Vec::new();
    let mut modules = String::new();
    let mut descriptions = String::new();
    for step in steps {
        match step {
            Step::Program(program) => match Module::new(lowered, program, &mut places) {
                Ok(module) => {
                    modules.push_str(&module.source());
                    descriptions.push_str(&module.description());
                }
                Err(mut found) => mistakes.append(&mut found),
            },
            Step::Fold(index) => {
                if let Some(fold) = lowered.folds.get(*index) {
                    let place = places.len();
                    places.push(fold.span);
                    let _ = writeln!(
                        descriptions,
                        "    step::Step::Fold(step::Fold {{ function: support::AggregateFunction::{:?}, need: {}, solutions: {}, order: &{:?}, result: {}, group: {}, place: {place} }}),",
                        fold.function,
                        fold.need.0,
                        fold.solutions.0,
                        order(&fold.order),
                        fold.result.0,
                        fold.group,
                    );
                }
            }
        }
    }
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    let mut text = String::from(
        "use crate::derive::step::Term::{Other, Symbol, Variable};\nuse crate::derive::{step, support};\n\n",
    );
    text.push_str(&modules);
    text.push_str("/// The compiled rules.\npub static RULES: step::Rules = step::Rules {\n");
    text.push_str("    relations: RELATIONS,\n    facts: FACTS,\n");
    let _ = writeln!(
        text,
        "    steps: STEPS,\n    places: PLACES,\n    orders_symbols: {},\n}};\n",
        orders_symbols(lowered)
    );
    let _ = writeln!(text, "static STEPS: &[step::Step] = &[\n{descriptions}];\n");
    text.push_str(&relations(lowered));
    text.push_str(&facts(lowered));
    text.push_str(&places_table(&places, sources));
    Ok(text)
}

/// Every relation, in the order that the steps count them.
fn relations(lowered: &Lowered) -> String {
    let mut derived: BTreeSet<RelationId> = lowered
        .program
        .rules
        .iter()
        .map(|rule| rule.head.relation)
        .collect();
    derived.extend(lowered.folds.iter().map(|fold| fold.result));
    derived.extend(lowered.program.facts.iter().map(|fact| fact.relation));
    let mut text = String::from("static RELATIONS: &[step::Relation] = &[\n");
    for (index, relation) in lowered.program.relations.iter().enumerate() {
        let kinds: Vec<String> = relation
            .columns
            .iter()
            .map(|column| format!("support::{:?}", column.kind))
            .collect();
        let _ = writeln!(
            text,
            "    step::Relation {{ name: {:?}, columns: &[{}], derived: {} }}, // {index}",
            relation.name,
            kinds.join(", "),
            derived.contains(&RelationId(index as u32)),
        );
    }
    text.push_str("];\n\n");
    text
}

/// The facts that stand in the text.
fn facts(lowered: &Lowered) -> String {
    let mut text = String::from("static FACTS: &[step::Fact] = &[\n");
    for fact in &lowered.program.facts {
        let cells: Vec<String> = fact
            .values
            .iter()
            .map(|value| match value {
                Constant::Symbol(text) => format!("step::Cell::Symbol({text:?})"),
                Constant::Number(number) => format!("step::Cell::Number({number})"),
            })
            .collect();
        let _ = writeln!(
            text,
            "    step::Fact {{ relation: {}, cells: &[{}] }},",
            fact.relation.0,
            cells.join(", ")
        );
    }
    text.push_str("];\n\n");
    text
}

/// Where the rules compute.
fn places_table(places: &[Span], sources: &Sources) -> String {
    let mut text = String::from("static PLACES: &[step::Place] = &[\n");
    for span in places {
        let Some(file) = sources.file(span.file) else {
            continue;
        };
        let position = file.position(span.start);
        let _ = writeln!(
            text,
            "    step::Place {{ file: {:?}, line: {}, column: {} }},",
            file.name, position.line, position.column,
        );
    }
    text.push_str("];\n");
    text
}

/// Whether the order of symbols matters to a rule: ids must be sorted then.
fn orders_symbols(lowered: &Lowered) -> bool {
    let mut literals = lowered.program.rules.iter().flat_map(|rule| &rule.body);
    literals.any(|literal| match literal {
        Literal::Comparison(comparison) => {
            comparison.kind == ValueKind::Symbol
                && !matches!(
                    comparison.operator,
                    ComparisonOperator::Equal | ComparisonOperator::NotEqual
                )
        }
        _ => false,
    })
}

/// An order of columns; empty for that which they stand in.
fn order(columns: &[usize]) -> &[usize] {
    if columns.is_sorted() { &[] } else { columns }
}
