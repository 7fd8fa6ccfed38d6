//! Lowering: a resolved and typed clause as rules and facts of the checked program.
//!
//! An aggregate in an expression becomes a literal in front of the one it stands in, with a
//! generated variable for its result.

use super::super::program::{
    self, Annotation, Comparison, ComparisonOperator, Constant, Fact, Function, Program, ValueKind,
    Variable, VariableId,
};
use super::super::syntax::tree::Clause;
use super::resolved::{self, Aggregate, Literal, Term, TermKind};

/// Adds a rule or a fact to a program. Nothing is added where a relation is unknown.
pub(super) fn lower(
    clause: &Clause,
    rule: &resolved::Rule,
    kinds: &[ValueKind],
    program: &mut Program,
) {
    if clause.body.is_none()
        && let Some(fact) = fact(clause, rule)
    {
        program.facts.push(fact);
        return;
    }
    let mut lowering = Lowering {
        variables: variables(rule, kinds),
    };
    let Some((body, head)) = lowering.rule(rule) else {
        return;
    };
    program.rules.push(program::Rule {
        id: text(&clause.annotations, "rule"),
        say: text(&clause.annotations, "say"),
        annotations: clause
            .annotations
            .iter()
            .filter(|annotation| !matches!(annotation.word.as_str(), "rule" | "say"))
            .cloned()
            .collect(),
        head,
        body,
        variables: lowering.variables,
        span: clause.span,
    });
}

/// The texts of the annotations of a word, joined.
fn text(annotations: &[Annotation], word: &str) -> Option<String> {
    let texts: Vec<&str> = annotations
        .iter()
        .filter(|annotation| annotation.word == word)
        .map(|annotation| annotation.text.as_str())
        .collect();
    (!texts.is_empty()).then(|| texts.join(" "))
}

/// A fact, if all its arguments are constants.
fn fact(clause: &Clause, rule: &resolved::Rule) -> Option<Fact> {
    let values = rule.head.arguments.iter().map(|term| match &term.kind {
        TermKind::Constant(constant) => Some(constant.clone()),
        _ => None,
    });
    Some(Fact {
        relation: rule.head.relation?,
        values: values.collect::<Option<Vec<Constant>>>()?,
        span: clause.span,
    })
}

fn variables(rule: &resolved::Rule, kinds: &[ValueKind]) -> Vec<Variable> {
    let named = rule.variables.iter().zip(kinds);
    named
        .map(|(variable, kind)| Variable {
            name: variable.name.to_string(),
            kind: *kind,
        })
        .collect()
}

struct Lowering {
    variables: Vec<Variable>,
}

impl Lowering {
    fn rule(&mut self, rule: &resolved::Rule) -> Option<(Vec<program::Literal>, program::Atom)> {
        let mut body = self.body(&rule.body)?;
        let head = self.atom(&rule.head, &mut body)?;
        Some((body, head))
    }

    fn body(&mut self, literals: &[Literal]) -> Option<Vec<program::Literal>> {
        let mut body = Vec::new();
        for literal in literals {
            let lowered = match literal {
                Literal::Atom { negated, atom } => {
                    let atom = self.atom(atom, &mut body)?;
                    if *negated {
                        program::Literal::Negative(atom)
                    } else {
                        program::Literal::Positive(atom)
                    }
                }
                Literal::Truth(truth) => program::Literal::Truth(*truth),
                Literal::Comparison {
                    operator,
                    left,
                    right,
                    span,
                } => {
                    if *operator == ComparisonOperator::Equal
                        && (self.named_aggregate(left, right, &mut body)?
                            || self.discarded(left, right, &mut body)?)
                    {
                        continue;
                    }
                    let kind = self.kind(left).or(self.kind(right));
                    program::Literal::Comparison(Comparison {
                        operator: *operator,
                        left: self.term(left, &mut body)?,
                        right: self.term(right, &mut body)?,
                        kind: kind.unwrap_or(ValueKind::Number),
                        span: *span,
                    })
                }
            };
            body.push(lowered);
        }
        Some(body)
    }

    /// Lowers `x = count : { ... }`, where no variable needs to be generated. Whether it was that.
    fn named_aggregate(
        &mut self,
        left: &Term,
        right: &Term,
        body: &mut Vec<program::Literal>,
    ) -> Option<bool> {
        for (result, value) in [(left, right), (right, left)] {
            if let (TermKind::Variable(result), TermKind::Aggregate(aggregate)) =
                (&result.kind, &value.kind)
            {
                let literal = self.aggregate(aggregate, *result, value)?;
                body.push(literal);
                return Some(true);
            }
        }
        Some(false)
    }

    /// Lowers `_ = count : { ... }`, which only asks that there is a result. Whether it was that.
    fn discarded(
        &mut self,
        left: &Term,
        right: &Term,
        body: &mut Vec<program::Literal>,
    ) -> Option<bool> {
        for (side, value) in [(left, right), (right, left)] {
            if matches!(side.kind, TermKind::Wildcard) {
                self.term(value, body)?;
                return Some(true);
            }
        }
        Some(false)
    }

    fn aggregate(
        &mut self,
        aggregate: &Aggregate,
        result: VariableId,
        term: &Term,
    ) -> Option<program::Literal> {
        let mut body = self.body(&aggregate.body)?;
        let target = match &aggregate.target {
            Some(target) => Some(self.term(target, &mut body)?),
            None => None,
        };
        Some(program::Literal::Aggregate(program::Aggregate {
            function: aggregate.function,
            result,
            target,
            body,
            span: term.span,
        }))
    }

    fn atom(
        &mut self,
        atom: &resolved::Atom,
        body: &mut Vec<program::Literal>,
    ) -> Option<program::Atom> {
        let relation = atom.relation?;
        let arguments = self.all(&atom.arguments, body)?;
        Some(program::Atom {
            relation,
            arguments,
            span: atom.span,
        })
    }

    fn all(
        &mut self,
        terms: &[Term],
        body: &mut Vec<program::Literal>,
    ) -> Option<Vec<program::Term>> {
        terms.iter().map(|term| self.term(term, body)).collect()
    }

    fn term(&mut self, term: &Term, body: &mut Vec<program::Literal>) -> Option<program::Term> {
        Some(match &term.kind {
            TermKind::Wildcard => program::Term::Wildcard,
            TermKind::Variable(id) => program::Term::Variable(*id),
            TermKind::Constant(constant) => program::Term::Constant(constant.clone()),
            TermKind::Apply(function, arguments) => {
                program::Term::Apply(self.application(*function, arguments, term, body)?)
            }
            TermKind::Aggregate(aggregate) => {
                let result = VariableId(self.variables.len() as u32);
                self.variables.push(Variable {
                    name: format!("%{}", result.0),
                    kind: ValueKind::Number,
                });
                let literal = self.aggregate(aggregate, result, term)?;
                body.push(literal);
                program::Term::Variable(result)
            }
        })
    }

    fn application(
        &mut self,
        function: Function,
        arguments: &[Term],
        term: &Term,
        body: &mut Vec<program::Literal>,
    ) -> Option<program::Application> {
        Some(program::Application {
            function,
            arguments: self.all(arguments, body)?,
            span: term.span,
        })
    }

    /// The kind of a term's values, where the term tells.
    fn kind(&self, term: &Term) -> Option<ValueKind> {
        match &term.kind {
            TermKind::Wildcard => None,
            TermKind::Variable(id) => self
                .variables
                .get(id.0 as usize)
                .map(|variable| variable.kind),
            TermKind::Constant(Constant::Symbol(_)) => Some(ValueKind::Symbol),
            _ => Some(ValueKind::Number),
        }
    }
}
