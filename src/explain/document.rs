//! Steps as a document: an ordered graph in which each premise has a smaller index.

use serde::Serialize;

use crate::datalog::program::{Literal, Rule};
use crate::datalog::proof::text::rule_name;

use super::knowledge::Knowledge;
use super::origin::{Origin, OriginFinder};
use super::step::{Instance, Reached, Step};
use super::words::{Naming, fact};

/// A whole derivation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ProofDocument {
    /// The steps; the premises of each stand before it.
    pub proof: Vec<StepDocument>,
    /// The step that was asked for.
    pub root: usize,
}

/// A fact that holds or does not, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepDocument {
    /// The fact, with `!` before one that does not hold and `_` for any value.
    pub fact: String,
    /// Whether it holds.
    pub holds: bool,
    /// The rule that derives it; none for a given fact, or for one that does not hold.
    pub rule: Option<String>,
    /// What it says.
    pub text: String,
    /// The earlier steps that it rests on.
    pub premises: Vec<usize>,
    /// Where a given fact comes from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub origins: Vec<Origin>,
    /// Where it does not hold: for each rule that could derive it, what comes nearest.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attempts: Vec<Attempt>,
    /// Whether a limit of the search left something out.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub cut: bool,
}

/// An instance of a rule that does not derive a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attempt {
    /// The rule.
    pub rule: String,
    /// What became of its literals, in order.
    pub literals: Vec<LiteralDocument>,
}

/// What became of a literal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LiteralDocument {
    /// `met`, `failed` or `not reached`.
    pub outcome: &'static str,
    /// What it says, where no step says it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The steps that say so.
    pub premises: Vec<usize>,
}

/// Makes a document of the steps that lead to a root, which is the last.
pub fn document(
    knowledge: &Knowledge<'_>,
    finder: &OriginFinder<'_, '_>,
    steps: &[Step],
) -> ProofDocument {
    let documents = steps.iter().map(|step| {
        let mut origins = Vec::new();
        if step.is_leaf() && step.holds {
            finder.of_step(steps, step, false, &mut origins);
        }
        let naming = Naming::default();
        let derived_by = step.instances.first().filter(|_| step.holds);
        StepDocument {
            fact: fact(knowledge, step),
            holds: step.holds,
            rule: derived_by.map(|it| rule_name(knowledge.program, it.rule)),
            text: match derived_by {
                Some(instance) => naming.sentence(knowledge, instance),
                None => naming.statement(knowledge, step),
            },
            premises: step.premises(),
            origins,
            attempts: match step.holds {
                true => Vec::new(),
                false => attempts(knowledge, step),
            },
            cut: step.cut,
        }
    });
    ProofDocument {
        proof: documents.collect(),
        root: steps.len().saturating_sub(1),
    }
}

fn attempts(knowledge: &Knowledge<'_>, step: &Step) -> Vec<Attempt> {
    let instances = step.instances.iter();
    instances
        .filter_map(|instance| {
            let rule = knowledge.program.rule(instance.rule)?;
            let traces = rule.body.iter().zip(&instance.literals).enumerate();
            Some(Attempt {
                rule: rule_name(knowledge.program, instance.rule),
                literals: traces
                    .map(|(place, (literal, trace))| LiteralDocument {
                        outcome: match trace.reached {
                            Reached::Met => "met",
                            Reached::Failed => "failed",
                            Reached::Not => "not reached",
                        },
                        text: match trace.steps.is_empty() {
                            true => literal_text(knowledge, rule, instance, place, literal),
                            false => String::new(),
                        },
                        premises: trace.steps.clone(),
                    })
                    .collect(),
            })
        })
        .collect()
}

/// A literal that no step stands for, in words.
fn literal_text(
    knowledge: &Knowledge<'_>,
    rule: &Rule,
    instance: &Instance,
    place: usize,
    literal: &Literal,
) -> String {
    let naming = Naming::default();
    match literal {
        Literal::Positive(atom) | Literal::Negative(atom) => {
            let not = match literal {
                Literal::Negative(_) => "!",
                _ => "",
            };
            format!("{not}{}", knowledge.name(atom.relation))
        }
        Literal::Comparison(_) => naming.comparison(knowledge, instance, place),
        Literal::Aggregate(aggregate) => {
            let variable = rule.variables.get(aggregate.result.0 as usize);
            let name = variable.map_or("", |variable| &variable.name);
            let value = naming.variable(knowledge, instance, aggregate.result);
            format!("{name} = {value}")
        }
        Literal::Truth(holds) => holds.to_string(),
    }
}
