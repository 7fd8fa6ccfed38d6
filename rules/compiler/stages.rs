//! The rule files in the order of their dependencies.
//!
//! A file is a stage: it may read what the stages before it derived, and derives its relations
//! completely. Files that need each other are a mistake, however their rules are stratified: a
//! reader could not read them one after the other either.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use super::terms::atom_of;
use super::{Lowered, Mistake};
use crate::datalog::program::RelationId;
use crate::datalog::source::{FileId, Sources, Span};

/// The relations that an input relation numbers the rows of, by its annotation: who reads it comes
/// after the stages that derive those.
fn numbered(lowered: &Lowered, relation: RelationId) -> Vec<RelationId> {
    let annotations = lowered
        .relation(relation)
        .map_or(&[][..], |relation| &relation.annotations);
    annotations
        .iter()
        .filter(|annotation| annotation.word == "numbers")
        .flat_map(|annotation| annotation.text.split_whitespace())
        .filter_map(|name| lowered.program.find(name))
        .collect()
}

/// The files that derive something, each after those that it reads from; of several possible
/// orders the one closest to the order of the sources.
pub fn order(lowered: &Lowered, sources: &Sources) -> Result<Vec<FileId>, Vec<Mistake>> {
    let homes = homes(lowered, sources)?;
    let mut graph: DiGraphMap<FileId, (RelationId, Span)> = DiGraphMap::new();
    for rule in &lowered.program.rules {
        graph.add_node(rule.span.file);
    }
    for rule in &lowered.program.rules {
        for atom in rule.body.iter().filter_map(atom_of) {
            let read = std::iter::once(atom.relation).chain(numbered(lowered, atom.relation));
            for relation in read {
                if let Some(&home) = homes.get(&relation)
                    && home != rule.span.file
                    && !graph.contains_edge(home, rule.span.file)
                {
                    graph.add_edge(home, rule.span.file, (relation, atom.span));
                }
            }
        }
    }
    let cycles: Vec<Mistake> = tarjan_scc(&graph)
        .into_iter()
        .filter(|files| files.len() > 1)
        .filter_map(|files| cycle(lowered, sources, &graph, files))
        .collect();
    if !cycles.is_empty() {
        return Err(cycles);
    }
    let mut waiting: BTreeSet<FileId> = graph.nodes().collect();
    let mut ordered = Vec::new();
    while let Some(&next) = waiting.iter().find(|file| {
        graph
            .neighbors_directed(**file, petgraph::Direction::Incoming)
            .all(|before| !waiting.contains(&before))
    }) {
        waiting.remove(&next);
        ordered.push(next);
    }
    Ok(ordered)
}

/// The file that derives each relation.
fn homes(
    lowered: &Lowered,
    sources: &Sources,
) -> Result<BTreeMap<RelationId, FileId>, Vec<Mistake>> {
    let mut homes: BTreeMap<RelationId, FileId> = BTreeMap::new();
    let mut mistakes = Vec::new();
    for rule in &lowered.program.rules {
        let home = *homes.entry(rule.head.relation).or_insert(rule.span.file);
        if home != rule.span.file {
            mistakes.push(Mistake {
                span: rule.head.span,
                message: format!(
                    "`{}` is derived in {} already: a relation is derived in one stage",
                    lowered.relation_name(rule.head.relation),
                    file_name(sources, home),
                ),
            });
        }
    }
    for fold in &lowered.folds {
        homes.insert(fold.result, fold.span.file);
    }
    if mistakes.is_empty() {
        Ok(homes)
    } else {
        Err(mistakes)
    }
}

/// Names the files of a cycle and what each needs of the next.
fn cycle(
    lowered: &Lowered,
    sources: &Sources,
    graph: &DiGraphMap<FileId, (RelationId, Span)>,
    mut files: Vec<FileId>,
) -> Option<Mistake> {
    files.sort_unstable();
    let start = *files.first()?;
    // Walk against the edges, from a reader to what it reads, until a file comes up again.
    let mut path = vec![start];
    let mut reader = start;
    let repeated = loop {
        let next = graph
            .neighbors_directed(reader, petgraph::Direction::Incoming)
            .filter(|file| files.contains(file))
            .min()?;
        if path.contains(&next) {
            break next;
        }
        path.push(next);
        reader = next;
    };
    let entry = path.iter().position(|file| *file == repeated)?;
    let ring: Vec<FileId> = path.iter().skip(entry).copied().collect();
    let mut steps = Vec::new();
    let mut span = Span::default();
    for (index, reader) in ring.iter().enumerate() {
        let home = ring.get(index + 1).or(ring.first())?;
        let (relation, place) = graph.edge_weight(*home, *reader)?;
        if index == 0 {
            span = *place;
        }
        steps.push(format!(
            "{} needs `{}` of {}",
            file_name(sources, *reader),
            lowered.relation_name(*relation),
            file_name(sources, *home),
        ));
    }
    Some(Mistake {
        span,
        message: format!("these stages need each other: {}", steps.join(", ")),
    })
}

fn file_name(sources: &Sources, file: FileId) -> &str {
    sources.file(file).map_or("", |file| &file.name)
}
