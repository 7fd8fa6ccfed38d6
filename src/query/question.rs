//! A question: the body of a rule, checked against everynode's rules and the user's own.

use std::collections::BTreeSet;

use crate::datalog::diagnostic::{Diagnostic, Severity};
use crate::datalog::program::{Program, RelationId, Rule, RuleId, Stratum};
use crate::datalog::source::{FileId, Sources, Span};
use crate::datalog::{Query, parse_and_check, parse_query};
use crate::nearest::nearest;

use super::needed::reached;

/// A text that the user adds: rules of his own.
#[derive(Debug, Clone)]
pub struct UserRules {
    /// The file's name, for messages.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// A checked question.
#[derive(Debug, Clone)]
pub struct Question {
    /// Every relation and rule that the question may use.
    pub program: Program,
    /// The question itself.
    pub query: Query,
    /// The texts of both, which their spans point into.
    pub sources: Sources,
    /// The files that the user's own rules are from.
    own_files: BTreeSet<FileId>,
}

/// What is wrong with a question, with the texts that the places are in.
#[derive(Debug, Clone, Default)]
pub struct Mistakes {
    /// The texts.
    pub sources: Sources,
    /// What is wrong in them.
    pub diagnostics: Vec<Diagnostic>,
    /// Mistakes that no diagnostic of the language has.
    pub messages: Vec<String>,
}

impl Question {
    /// Reads and checks a question over everynode's rules (`sources`) and the user's.
    ///
    /// A bare relation name asks for all its rows, under the names of its columns.
    ///
    /// # Errors
    /// Everything that is wrong with the user's rules, or else with the question.
    pub fn read(sources: &Sources, user: &[UserRules], text: &str) -> Result<Self, Box<Mistakes>> {
        let mut sources = sources.clone();
        let own_files: BTreeSet<FileId> = user
            .iter()
            .map(|rules| sources.add(rules.name.as_str(), rules.text.as_str()))
            .collect();
        let checked = parse_and_check(&sources);
        let Some(program) = checked.program else {
            return Err(Mistakes::of(sources, checked.diagnostics));
        };
        let messages = trespasses(&program, &own_files);
        if !messages.is_empty() {
            return Err(Box::new(Mistakes {
                messages,
                ..Mistakes::default()
            }));
        }
        let text = match bare_relation(&program, text) {
            Bare::Listed(body) => body,
            Bare::Unknown(message) => {
                return Err(Box::new(Mistakes {
                    messages: vec![message],
                    ..Mistakes::default()
                }));
            }
            Bare::No => text.to_owned(),
        };
        let file = sources.add("query", text);
        let checked = parse_query(&program, &sources, file);
        match checked.query {
            Some(query) => Ok(Question {
                program,
                query,
                sources,
                own_files,
            }),
            None => Err(Mistakes::of(sources, checked.diagnostics)),
        }
    }

    /// The relations that must be there to answer: those that the question names, and those that
    /// the user's rules name where the question reaches them.
    pub fn needed(&self) -> BTreeSet<RelationId> {
        let asked = self.query.rules.iter().flat_map(Rule::read);
        reached(&self.program, asked, |rule| self.is_own(rule.span))
    }

    /// The names of the needed relations that are everynode's own.
    pub fn needed_names(&self) -> Vec<&str> {
        self.needed()
            .into_iter()
            .filter_map(|id| self.program.relation(id))
            .filter(|relation| !self.is_own(relation.span))
            .map(|relation| relation.name.as_str())
            .collect()
    }

    /// Whether a place is in the user's own rules.
    fn is_own(&self, span: Span) -> bool {
        self.own_files.contains(&span.file)
    }

    /// The program that answers: the question and the user's rules over relations that are there.
    pub fn program_over_derived(&self) -> Program {
        let mut program = self.program.clone();
        let is_own = |rule: &Rule| self.is_own(rule.span);
        program.facts.retain(|fact| self.is_own(fact.span));
        for stratum in &mut program.strata {
            let rules = &self.program.rules;
            stratum
                .rules
                .retain(|id| rules.get(id.0 as usize).is_some_and(is_own));
        }
        let answer = RelationId(program.relations.len() as u32);
        let first = program.rules.len() as u32;
        program.relations.push(self.query.relation.clone());
        program.rules.extend(self.query.rules.iter().cloned());
        program.strata.push(Stratum {
            relations: vec![answer],
            rules: (first..program.rules.len() as u32).map(RuleId).collect(),
            recursive: false,
        });
        program
    }
}

impl Mistakes {
    fn of(sources: Sources, mut diagnostics: Vec<Diagnostic>) -> Box<Self> {
        diagnostics.retain(|diagnostic| diagnostic.severity == Severity::Error);
        Box::new(Mistakes {
            sources,
            diagnostics,
            messages: Vec::new(),
        })
    }
}

/// Rules of the user's that derive what everynode itself reads or derives.
///
/// Own rules may say more, not something else: `should_run` means the same in every answer.
fn trespasses(program: &Program, own_files: &BTreeSet<FileId>) -> Vec<String> {
    let heads = program
        .rules
        .iter()
        .map(|rule| (&rule.head.relation, rule.span));
    let facts = program.facts.iter().map(|fact| (&fact.relation, fact.span));
    let mut names: Vec<&str> = heads
        .chain(facts)
        .filter(|(_, span)| own_files.contains(&span.file))
        .filter_map(|(relation, _)| program.relation(*relation))
        .filter(|relation| !own_files.contains(&relation.span.file))
        .map(|relation| relation.name.as_str())
        .collect();
    names.sort_unstable();
    names.dedup();
    let message = |name: &str| {
        format!("`{name}` is everynode's own relation: declare one of another name and derive that")
    };
    names.into_iter().map(message).collect()
}

/// Whether a text is nothing but a relation's name.
enum Bare {
    /// It is: the atom that lists the relation.
    Listed(String),
    /// It is a name, but of no relation.
    Unknown(String),
    /// It is more than a name.
    No,
}

fn bare_relation(program: &Program, text: &str) -> Bare {
    let name = text.trim();
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || character == '_');
    if !is_name || name == "true" || name == "false" {
        return Bare::No;
    }
    if let Some(relation) = program.find(name).and_then(|id| program.relation(id)) {
        let columns: Vec<&str> = relation
            .columns
            .iter()
            .map(|column| column.name.as_str())
            .collect();
        return Bare::Listed(format!("{name}({})", columns.join(", ")));
    }
    let names = program
        .relations
        .iter()
        .map(|relation| relation.name.as_str());
    let suggestion =
        nearest(name, names).map_or_else(String::new, |near| format!(", did you mean `{near}`?"));
    Bare::Unknown(format!("there is no relation `{name}`{suggestion}"))
}
