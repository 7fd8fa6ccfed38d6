//! The rule compiler: from a checked rule program to the source of crepe programs.
//!
//! ```text
//! checked program
//!   -> aggregates   every aggregate becomes two relations, a fold, and a relation of results
//!   -> direct       ... or folds a relation as it stands
//!   -> stages       the rule files in the order of their dependencies
//!   -> groups       which rules may run on one node of each class
//!   -> steps        crepe programs and folds, in the order of evaluation
//!   -> uses         what the rules of a program look at
//!   -> bodies, clauses, names, module, source
//! ```
//!
//! crepe 0.2 has faults and limits; each is worked round in one place, which says so. The build
//! script runs this at build time; the tests compile the same modules.

use std::fmt;

use crate::datalog::program::{Program, Relation, RelationId};
use crate::datalog::source::{Sources, Span};

mod additions;
mod aggregates;
mod bodies;
mod clauses;
mod direct;
mod groups;
mod module;
mod names;
mod source;
mod stages;
mod steps;
mod terms;
mod uses;

/// A mistake that only shows when the rules are compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Where it is.
    pub span: Span,
    /// What is wrong, and what to do.
    pub message: String,
}

/// A mistake with its place written out, as the build shows it.
pub struct Located<'a>(pub &'a Mistake, pub &'a Sources);

impl fmt::Display for Located<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Located(mistake, sources) = self;
        if let Some(file) = sources.file(mistake.span.file) {
            let position = file.position(mistake.span.start);
            write!(
                formatter,
                "{}:{}:{}: ",
                file.name, position.line, position.column
            )?;
        }
        formatter.write_str(&mistake.message)
    }
}

/// Compiles a program to Rust source that defines `pub static RULES: Rules`.
///
/// `class_types` are the types whose values may be put into classes, the preferred first.
pub fn compile(
    program: &Program,
    sources: &Sources,
    class_types: &[&str],
) -> Result<String, Vec<Mistake>> {
    let lowered = aggregates::lower(program)?;
    let files = stages::order(&lowered, sources)?;
    let groups = groups::find(&lowered, class_types);
    let steps = steps::cut(&lowered, &files, &groups, sources);
    source::write(&lowered, &steps, sources)
}

/// A program without aggregate literals, and the folds that compute them.
#[derive(Debug, Clone, Default)]
struct Lowered {
    program: Program,
    folds: Vec<Fold>,
}

/// An aggregate, moved out of its rule.
#[derive(Debug, Clone)]
struct Fold {
    function: crate::datalog::program::AggregateFunction,
    /// The groups that the rule asks for; where it is the solutions, every group of them.
    need: RelationId,
    /// Group, own variables, target: a relation of its own, or one of the program.
    solutions: RelationId,
    /// The columns of the solutions in the order group, own variables, target; none where they are
    /// declared so.
    order: Vec<usize>,
    /// Group, value.
    result: RelationId,
    /// How many columns the group has.
    group: usize,
    span: Span,
}

impl Lowered {
    fn relation(&self, id: RelationId) -> Option<&Relation> {
        self.program.relations.get(id.0 as usize)
    }

    /// The name for messages; generated relations are never shown.
    fn relation_name(&self, id: RelationId) -> &str {
        self.relation(id).map_or("", |relation| &relation.name)
    }
}
