//! The lint rules, and which of their relations hold findings.

use std::sync::LazyLock;

use crate::datalog::program::{Column, Relation};
use crate::derive::supplement::Supplement;

use super::catalogue::{Lint, text};
use super::pattern::Pattern;

/// The folder of the lint rules.
const FOLDER: &str = "lints";

/// The lint rules as they are used.
#[derive(Debug)]
pub(super) struct LintRules {
    /// The rules.
    pub supplement: Supplement,
    /// Every lint, in the order of the codes.
    pub lints: Vec<Lint>,
    /// The relations whose rows are findings.
    pub findings: Vec<FindingRelation>,
}

/// A relation whose rows are findings.
#[derive(Debug)]
pub(super) struct FindingRelation {
    /// The relation's name.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// The sentence, with places for the columns.
    pub sentence: String,
    /// The lint, by its place in [`LintRules::lints`].
    pub lint: usize,
    /// Where the origin stands; the first that is there counts.
    pub places: Vec<Pattern>,
    /// Where the nearest spelling stands.
    pub nearest: Option<Pattern>,
}

/// The lint rules, read at the first use. The build has checked them.
pub(super) static RULES: LazyLock<LintRules> = LazyLock::new(|| {
    let supplement = Supplement::named(FOLDER);
    let relations = &supplement.program().relations;
    let mut lints: Vec<Lint> = relations.iter().filter_map(Lint::of_relation).collect();
    lints.sort_by(|left, right| left.code.cmp(&right.code));
    let findings = relations
        .iter()
        .filter_map(|relation| FindingRelation::new(relation, &lints))
        .collect();
    LintRules {
        lints,
        findings,
        supplement,
    }
});

impl FindingRelation {
    fn new(relation: &Relation, lints: &[Lint]) -> Option<Self> {
        let annotations = &relation.annotations;
        let code = text(annotations, "lint")?.split_whitespace().next()?;
        let patterns = |word: &'static str| {
            let texts = annotations.iter().filter(move |it| it.word == word);
            texts.filter_map(|it| Pattern::read(&it.text, &relation.columns))
        };
        Some(FindingRelation {
            name: relation.name.clone(),
            columns: relation.columns.clone(),
            sentence: relation.reading.clone()?,
            lint: lints.iter().position(|lint| lint.code == code)?,
            places: patterns("at").collect(),
            nearest: patterns("nearest").next(),
        })
    }
}
