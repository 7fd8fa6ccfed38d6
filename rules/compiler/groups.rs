//! Which rules may run on one node of each class.
//!
//! Nodes that have equal rows in everything that a program reads (but for the node itself) get
//! equal rows from it, so it is enough to run it on one of them. That holds when the rules cannot
//! tell one node from another by its name. A component of relations that depend on each other is
//! proved to be *local* to a type by these conditions:
//!
//! - a variable that occurs in a column of the type occurs in such columns only: it is not
//!   compared, not computed with, and does not move to a column of another type;
//! - no constant stands in a column of the type;
//! - relations that come from outside, or that others may read, have at most one such column (the
//!   rows of one with two would tell pairs of nodes apart);
//! - an aggregate does not take the least or the greatest of them. It may count them: the fold
//!   weighs a class by its size.
//!
//! A rule may mention several nodes. As it cannot compare them, whatever holds of some nodes of
//! some classes holds of all nodes of these classes.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use super::Lowered;
use super::terms::{atom_of, literal_variables, variables_of};
use crate::datalog::program::{
    AggregateFunction, Atom, Literal, RelationId, Rule, Term, VariableId,
};

/// What the rules of a component may be run on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group<'a> {
    /// They mention none of the class types.
    Neutral,
    /// One representative of each class of the type's values is enough.
    Local(&'a str),
    /// Every value counts.
    Global,
}

/// A set of relations that depend on each other, or a single one.
#[derive(Debug, Clone)]
pub struct Component<'a> {
    /// The relations, in the order of the source.
    pub relations: Vec<RelationId>,
    /// The rules that derive them, as places in the program.
    pub rules: Vec<usize>,
    /// The fold that computes it, as a place in the folds; then there are no rules.
    pub fold: Option<usize>,
    /// What it may be run on.
    pub group: Group<'a>,
}

/// Every component of derived relations, each after those that it depends on.
pub fn find<'a>(lowered: &Lowered, class_types: &[&'a str]) -> Vec<Component<'a>> {
    let mut graph: DiGraphMap<RelationId, ()> = DiGraphMap::new();
    let mut derived = BTreeSet::new();
    for rule in &lowered.program.rules {
        derived.insert(rule.head.relation);
    }
    for fold in &lowered.folds {
        derived.insert(fold.result);
    }
    for relation in &derived {
        graph.add_node(*relation);
    }
    for rule in &lowered.program.rules {
        for atom in rule.body.iter().filter_map(atom_of) {
            if derived.contains(&atom.relation) {
                graph.add_edge(rule.head.relation, atom.relation, ());
            }
        }
    }
    for fold in &lowered.folds {
        graph.add_edge(fold.result, fold.need, ());
        graph.add_edge(fold.result, fold.solutions, ());
    }
    let mut rules: BTreeMap<RelationId, Vec<usize>> = BTreeMap::new();
    for (index, rule) in lowered.program.rules.iter().enumerate() {
        rules.entry(rule.head.relation).or_default().push(index);
    }
    // Edges lead to what is needed, so Tarjan's order is the order of evaluation.
    tarjan_scc(&graph)
        .into_iter()
        .map(|mut relations| {
            relations.sort_unstable();
            let mut component = Component {
                rules: relations
                    .iter()
                    .flat_map(|relation| rules.get(relation).cloned().unwrap_or_default())
                    .collect(),
                fold: lowered
                    .folds
                    .iter()
                    .position(|fold| relations.contains(&fold.result)),
                relations,
                group: Group::Neutral,
            };
            component.rules.sort_unstable();
            component.group = group(lowered, &component, class_types);
            component
        })
        .collect()
}

fn group<'a>(lowered: &Lowered, component: &Component, class_types: &[&'a str]) -> Group<'a> {
    let mut mentioned = false;
    for class_type in class_types {
        if !mentions(lowered, component, class_type) {
            continue;
        }
        mentioned = true;
        if is_local(lowered, component, class_type) {
            return Group::Local(class_type);
        }
    }
    if mentioned {
        Group::Global
    } else {
        Group::Neutral
    }
}

/// The relations that a component's rules or fold read or derive.
fn relations_of(lowered: &Lowered, component: &Component) -> BTreeSet<RelationId> {
    let mut relations: BTreeSet<RelationId> = component.relations.iter().copied().collect();
    for rule in rules_of(lowered, component) {
        relations.extend(
            rule.body
                .iter()
                .filter_map(atom_of)
                .map(|atom| atom.relation),
        );
    }
    if let Some(fold) = component.fold.and_then(|index| lowered.folds.get(index)) {
        relations.extend([fold.need, fold.solutions]);
    }
    relations
}

fn rules_of<'a>(lowered: &'a Lowered, component: &Component) -> impl Iterator<Item = &'a Rule> {
    component
        .rules
        .iter()
        .filter_map(|index| lowered.program.rules.get(*index))
}

/// The columns of a type.
pub fn columns_of(lowered: &Lowered, relation: RelationId, class_type: &str) -> Vec<usize> {
    lowered
        .relation(relation)
        .map_or_else(Vec::new, |relation| {
            let columns = relation.columns.iter().enumerate();
            columns
                .filter(|(_, column)| column.declared_type == class_type)
                .map(|(index, _)| index)
                .collect()
        })
}

fn mentions(lowered: &Lowered, component: &Component, class_type: &str) -> bool {
    relations_of(lowered, component)
        .iter()
        .any(|relation| !columns_of(lowered, *relation, class_type).is_empty())
}

fn is_local(lowered: &Lowered, component: &Component, class_type: &str) -> bool {
    let relations = relations_of(lowered, component);
    // Only a fold reads a relation of solutions that was made for it.
    let made = |relation: &RelationId| lowered.relation_name(*relation).starts_with('%');
    let solutions: BTreeSet<RelationId> = lowered
        .folds
        .iter()
        .map(|fold| fold.solutions)
        .filter(made)
        .collect();
    let narrow = relations
        .iter()
        .filter(|relation| !solutions.contains(relation))
        .all(|relation| columns_of(lowered, *relation, class_type).len() <= 1);
    let extremes = component
        .fold
        .and_then(|index| lowered.folds.get(index))
        .is_none_or(|fold| {
            let extreme = matches!(
                fold.function,
                AggregateFunction::Minimum | AggregateFunction::Maximum
            );
            let columns = columns_of(lowered, fold.solutions, class_type);
            !extreme || columns.iter().all(|column| *column < fold.group)
        });
    narrow
        && extremes
        && rules_of(lowered, component).all(|rule| rule_is_local(lowered, rule, class_type))
}

fn rule_is_local(lowered: &Lowered, rule: &Rule, class_type: &str) -> bool {
    let mut inside: BTreeSet<VariableId> = BTreeSet::new();
    let mut elsewhere: BTreeSet<VariableId> = BTreeSet::new();
    let atoms = std::iter::once(&rule.head).chain(rule.body.iter().filter_map(atom_of));
    for atom in atoms {
        if !collect(lowered, atom, class_type, &mut inside, &mut elsewhere) {
            return false;
        }
    }
    for literal in &rule.body {
        if matches!(literal, Literal::Comparison(_)) {
            literal_variables(literal, &mut elsewhere);
        }
    }
    inside.is_disjoint(&elsewhere)
}

/// Sorts an atom's variables; false where a column of the type holds more than a variable or `_`.
fn collect(
    lowered: &Lowered,
    atom: &Atom,
    class_type: &str,
    inside: &mut BTreeSet<VariableId>,
    elsewhere: &mut BTreeSet<VariableId>,
) -> bool {
    let columns = columns_of(lowered, atom.relation, class_type);
    for (index, argument) in atom.arguments.iter().enumerate() {
        if !columns.contains(&index) {
            elsewhere.extend(variables_of(argument));
            continue;
        }
        match argument {
            Term::Variable(variable) => {
                inside.insert(*variable);
            }
            Term::Wildcard => {}
            Term::Constant(_) | Term::Apply(_) => return false,
        }
    }
    true
}
