//! Cuts the stages into crepe programs and folds.
//!
//! A stage is one crepe program, unless
//! - an aggregate stands between its rules,
//! - some of its rules can run on classes of nodes and others cannot, or mention no node at all
//!   (what these derive then filters the rows that the others read),
//! - it has so many rules that crepe's code gets slow to compile, for which time grows faster
//!   than the number of rules in one program.

use std::collections::{BTreeMap, BTreeSet};

use super::Lowered;
use super::groups::{Component, Group};
use super::terms::atom_of;
use crate::datalog::program::RelationId;
use crate::datalog::source::{FileId, Sources};

/// More rules than this go to the next program. Measured with a release build on 2 cores.
const RULES_IN_PROGRAM: usize = 16;

/// One step of the evaluation.
#[derive(Debug, Clone)]
pub enum Step<'a> {
    /// A crepe program.
    Program(Program<'a>),
    /// A fold, as a place in the folds.
    Fold(usize),
}

/// Rules that become one crepe program.
#[derive(Debug, Clone)]
pub struct Program<'a> {
    /// The stage's name and, where it has several programs, a number.
    pub name: String,
    /// What it may be run on.
    pub group: Group<'a>,
    /// The rules, as places in the program, in the order of the source.
    pub rules: Vec<usize>,
    /// The sets of relations that depend on each other.
    pub components: Vec<Vec<RelationId>>,
    /// What it reads.
    pub inputs: Vec<RelationId>,
    /// What it derives and others read.
    pub outputs: Vec<RelationId>,
    /// What it derives that has rows before: from `.input` or from facts in the text.
    pub seeded: Vec<RelationId>,
}

/// The steps of all stages in the order of evaluation.
pub fn cut<'a>(
    lowered: &Lowered,
    files: &[FileId],
    components: &[Component<'a>],
    sources: &Sources,
) -> Vec<Step<'a>> {
    let levels = levels(lowered, components);
    let mut steps = Vec::new();
    for file in files {
        let mut cells: BTreeMap<(usize, Group), Vec<&Component>> = BTreeMap::new();
        let mut folds: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (component, level) in components.iter().zip(&levels) {
            if home(lowered, component) != Some(*file) {
                continue;
            }
            match component.fold {
                Some(fold) => folds.entry(*level).or_default().push(fold),
                None => cells
                    .entry((*level, component.group))
                    .or_default()
                    .push(component),
            }
        }
        let mut chunks: Vec<(usize, Group, Vec<&Component>)> = Vec::new();
        for ((level, group), members) in cells {
            chunks.extend(
                chunk(members)
                    .into_iter()
                    .map(|members| (level, group, members)),
            );
        }
        let stage = stage_name(sources, *file);
        let several = chunks.len() > 1;
        for (index, (level, group, members)) in chunks.into_iter().enumerate() {
            // A fold of a level stands before its programs, which may read the result.
            let ready: Vec<usize> = folds.range(..=level).map(|(level, _)| *level).collect();
            for level in ready {
                let ready = folds.remove(&level).unwrap_or_default();
                steps.extend(ready.into_iter().map(Step::Fold));
            }
            let name = if several {
                format!("{stage}_{}", index + 1)
            } else {
                stage.clone()
            };
            steps.push(Step::Program(program(lowered, name, group, &members)));
        }
        steps.extend(folds.into_values().flatten().map(Step::Fold));
    }
    keep_needed_outputs(lowered, &mut steps);
    steps
}

/// The level of each component within its file: programs of a lower level run first.
///
/// Each is first put as low as it can; then, from the last to the first, where most rules of its
/// group are, as long as its readers come after it.
fn levels(lowered: &Lowered, components: &[Component]) -> Vec<usize> {
    let mut places: BTreeMap<RelationId, usize> = BTreeMap::new();
    for (index, component) in components.iter().enumerate() {
        places.extend(
            component
                .relations
                .iter()
                .map(|relation| (*relation, index)),
        );
    }
    let mut levels: Vec<usize> = Vec::new();
    // Reader, what it reads, and how far it must be below.
    let mut edges: Vec<(usize, usize, usize)> = Vec::new();
    for (reader, component) in components.iter().enumerate() {
        let mut level = 0;
        for relation in read_by(lowered, component) {
            let Some(&place) = places.get(&relation) else {
                continue;
            };
            let Some((before, below)) = components.get(place).zip(levels.get(place)) else {
                continue;
            };
            if home(lowered, before) != home(lowered, component) {
                continue;
            }
            let apart = component.fold.is_some()
                || before.fold.is_none() && before.group != component.group;
            let apart = usize::from(apart);
            level = level.max(below + apart);
            edges.push((reader, place, apart));
        }
        levels.push(level);
    }
    let mut crowds: BTreeMap<Cell, usize> = BTreeMap::new();
    for (component, level) in components.iter().zip(&levels) {
        *crowds.entry(cell(lowered, component, *level)).or_default() += component.rules.len();
    }
    for (place, component) in components.iter().enumerate().rev() {
        let readers = edges.iter().filter(|(_, read, _)| *read == place);
        let highest = readers
            .filter_map(|(reader, _, apart)| Some(levels.get(*reader)? - apart))
            .min();
        let Some(slot) = levels.get_mut(place) else {
            continue;
        };
        let (lowest, highest) = (*slot, highest.unwrap_or(*slot));
        if component.fold.is_some() || lowest == highest {
            continue;
        }
        *crowds.entry(cell(lowered, component, lowest)).or_default() -= component.rules.len();
        let crowd = |level: &usize| crowds.get(&cell(lowered, component, *level)).copied();
        let best = (lowest..=highest).rev().max_by_key(|level| crowd(level));
        *slot = best.unwrap_or(lowest);
        *crowds.entry(cell(lowered, component, *slot)).or_default() += component.rules.len();
    }
    share_classes(lowered, components, &places, &mut levels);
    levels
}

/// Rules that can be one program: of one file, one group and one level.
type Cell<'a> = (Option<FileId>, Group<'a>, usize);

fn cell<'a>(lowered: &Lowered, component: &Component<'a>, level: usize) -> Cell<'a> {
    (home(lowered, component), component.group, level)
}

/// The groups that an aggregate needs are of use to it alone: derived beside its solutions, they
/// share their classes.
fn share_classes(
    lowered: &Lowered,
    components: &[Component],
    places: &BTreeMap<RelationId, usize>,
    levels: &mut [usize],
) {
    for fold in &lowered.folds {
        let (Some(&need), Some(&solutions)) = (places.get(&fold.need), places.get(&fold.solutions))
        else {
            continue;
        };
        let same_group = components.get(need).map(|need| need.group)
            == components.get(solutions).map(|solutions| solutions.group);
        let level = levels.get(solutions).copied();
        if let (Some(slot), Some(level), true) = (levels.get_mut(need), level, same_group) {
            *slot = (*slot).max(level);
        }
    }
}

/// The relations that a component reads.
fn read_by(lowered: &Lowered, component: &Component) -> BTreeSet<RelationId> {
    let rules = component
        .rules
        .iter()
        .filter_map(|index| lowered.program.rules.get(*index));
    let mut relations: BTreeSet<RelationId> = rules
        .flat_map(|rule| rule.body.iter().filter_map(atom_of))
        .map(|atom| atom.relation)
        .collect();
    if let Some(fold) = component.fold.and_then(|index| lowered.folds.get(index)) {
        relations.extend([fold.need, fold.solutions]);
    }
    relations
}

/// The file that a component's rules stand in.
fn home(lowered: &Lowered, component: &Component) -> Option<FileId> {
    let rule = component
        .rules
        .first()
        .and_then(|index| lowered.program.rules.get(*index))
        .map(|rule| rule.span.file);
    let fold = component
        .fold
        .and_then(|index| lowered.folds.get(index))
        .map(|fold| fold.span.file);
    rule.or(fold)
}

/// Splits the components of one level, which come in the order of evaluation.
fn chunk<'c, 'a>(members: Vec<&'c Component<'a>>) -> Vec<Vec<&'c Component<'a>>> {
    let mut chunks: Vec<Vec<&Component>> = Vec::new();
    let mut rules = 0;
    for member in members {
        rules += member.rules.len();
        match chunks.last_mut() {
            Some(chunk) if rules <= RULES_IN_PROGRAM => chunk.push(member),
            _ => {
                rules = member.rules.len();
                chunks.push(vec![member]);
            }
        }
    }
    chunks
}

fn program<'a>(
    lowered: &Lowered,
    name: String,
    group: Group<'a>,
    members: &[&Component<'a>],
) -> Program<'a> {
    let derived: BTreeSet<RelationId> = members
        .iter()
        .flat_map(|member| member.relations.iter().copied())
        .collect();
    let read: BTreeSet<RelationId> = members
        .iter()
        .flat_map(|member| read_by(lowered, member))
        .collect();
    let seeded = derived
        .iter()
        .copied()
        .filter(|relation| has_rows_before(lowered, *relation))
        .collect();
    let mut rules: Vec<usize> = members
        .iter()
        .flat_map(|member| member.rules.iter().copied())
        .collect();
    rules.sort_unstable();
    Program {
        name,
        group,
        rules,
        components: members
            .iter()
            .map(|member| member.relations.clone())
            .collect(),
        inputs: read.difference(&derived).copied().collect(),
        // crepe returns the relations in the order of their declarations.
        outputs: members
            .iter()
            .flat_map(|member| member.relations.iter().copied())
            .collect(),
        seeded,
    }
}

/// Whether rows of a relation come from `.input` or stand in the text.
pub fn has_rows_before(lowered: &Lowered, relation: RelationId) -> bool {
    lowered
        .relation(relation)
        .is_some_and(|relation| !relation.inputs.is_empty())
        || lowered
            .program
            .facts
            .iter()
            .any(|fact| fact.relation == relation)
}

/// Of the relations that the compiler made, only those that another step reads come out.
fn keep_needed_outputs(lowered: &Lowered, steps: &mut [Step]) {
    let mut read: BTreeSet<RelationId> = BTreeSet::new();
    for step in steps.iter() {
        match step {
            Step::Program(program) => read.extend(&program.inputs),
            Step::Fold(index) => {
                if let Some(fold) = lowered.folds.get(*index) {
                    read.extend([fold.need, fold.solutions]);
                }
            }
        }
    }
    for step in steps {
        if let Step::Program(program) = step {
            program.outputs.retain(|relation| {
                read.contains(relation) || !lowered.relation_name(*relation).starts_with('%')
            });
        }
    }
}

/// The file's name without folder and ending.
fn stage_name(sources: &Sources, file: FileId) -> String {
    let name = sources.file(file).map_or("", |file| &file.name);
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    name.strip_suffix(".dl").unwrap_or(name).to_owned()
}
