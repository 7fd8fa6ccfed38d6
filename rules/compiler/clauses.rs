//! One rule as crepe clauses.
//!
//! - A variable that occurs twice in an atom, where crepe would read it before it is bound, gets a
//!   second name and a test.
//! - Constants are variables of the row of constants, which every rule that needs one joins first:
//!   a symbol's id is known at run time only.
//! - Arithmetic is `let Some(x) = ...`: no result, no row.
//! - Rust hashes tuples of at most 12 columns. Of a positive atom the columns behind are tested
//!   afterwards; a negated atom is asked in a relation of nested tuples.
//! - `for` is never written: crepe forgets what is bound.

use std::collections::{BTreeMap, BTreeSet};

use super::bodies::{Action, order};
use super::names::Names;
use super::terms::variables_of;
use super::{Lowered, Mistake};
use crate::datalog::program::{
    Application, Atom, Comparison, ComparisonOperator, Constant, Function, RelationId, Rule, Term,
    VariableId,
};
use crate::datalog::source::Span;

/// How many columns Rust can hash as one tuple.
pub const TUPLE: usize = 12;

/// What the rules of a program share while they are written.
#[derive(Debug, Default)]
pub struct Shared {
    /// The struct of each relation.
    pub structs: BTreeMap<RelationId, String>,
    /// The strings that occur, in the order of the row of constants.
    pub constants: Vec<String>,
    /// The relations of nested tuples: relation and bound columns, and the struct.
    pub nested: BTreeMap<(RelationId, Vec<usize>), String>,
    /// The names of structs.
    pub names: Names,
}

/// A rule as crepe reads it.
#[derive(Debug, Default)]
pub struct Clauses {
    /// The head.
    pub head: String,
    /// The clauses, without the row of constants.
    pub body: Vec<String>,
    /// The variables of the row of constants that it needs, by place.
    pub constants: BTreeMap<usize, String>,
}

/// Writes one rule; none where it can derive nothing.
pub fn write(
    lowered: &Lowered,
    rule: &Rule,
    recursive: &BTreeSet<RelationId>,
    shared: &mut Shared,
    places: &mut Vec<Span>,
) -> Result<Option<Clauses>, Mistake> {
    let unbound = |_| Mistake {
        span: rule.span,
        message: "a variable of this rule is bound by no literal".to_owned(),
    };
    let Some(actions) = order(rule, recursive).map_err(unbound)? else {
        return Ok(None);
    };
    let mut names = Names::default();
    let variables = rule
        .variables
        .iter()
        .map(|variable| names.variable(&variable.name))
        .collect();
    let mut writer = Writer {
        lowered,
        shared,
        places,
        names,
        variables,
        used: uses(rule),
        bound: BTreeSet::new(),
        clauses: Clauses::default(),
    };
    for action in actions {
        match action {
            Action::Join(atom) => writer.join(atom),
            Action::Reject(atom) => writer.reject(atom),
            Action::Test(comparison) => writer.test(comparison),
            Action::Bind(variable, term) => writer.bind(variable, term),
        }
    }
    let arguments: Vec<String> = rule
        .head
        .arguments
        .iter()
        .map(|argument| writer.value(argument))
        .collect();
    let name = writer.structure(rule.head.relation);
    writer.clauses.head = format!("{name}({})", arguments.join(", "));
    if writer.clauses.body.is_empty() {
        writer.clauses.body.push("(true)".to_owned());
    }
    Ok(Some(writer.clauses))
}

/// How often each variable occurs; one that occurs once is not read.
fn uses(rule: &Rule) -> BTreeMap<VariableId, usize> {
    fn count(term: &Term, uses: &mut BTreeMap<VariableId, usize>) {
        match term {
            Term::Variable(variable) => *uses.entry(*variable).or_default() += 1,
            Term::Apply(application) => {
                for argument in &application.arguments {
                    count(argument, uses);
                }
            }
            Term::Wildcard | Term::Constant(_) => {}
        }
    }
    use crate::datalog::program::Literal;
    let mut uses = BTreeMap::new();
    for argument in &rule.head.arguments {
        count(argument, &mut uses);
    }
    for literal in &rule.body {
        match literal {
            Literal::Positive(atom) | Literal::Negative(atom) => {
                for argument in &atom.arguments {
                    count(argument, &mut uses);
                }
            }
            Literal::Comparison(comparison) => {
                count(&comparison.left, &mut uses);
                count(&comparison.right, &mut uses);
            }
            Literal::Aggregate(_) | Literal::Truth(_) => {}
        }
    }
    uses
}

struct Writer<'a> {
    lowered: &'a Lowered,
    shared: &'a mut Shared,
    places: &'a mut Vec<Span>,
    names: Names,
    variables: Vec<String>,
    used: BTreeMap<VariableId, usize>,
    bound: BTreeSet<VariableId>,
    clauses: Clauses,
}

impl Writer<'_> {
    fn structure(&self, relation: RelationId) -> String {
        self.shared
            .structs
            .get(&relation)
            .cloned()
            .unwrap_or_default()
    }

    fn variable(&self, variable: VariableId) -> String {
        self.variables
            .get(variable.0 as usize)
            .cloned()
            .unwrap_or_default()
    }

    fn join(&mut self, atom: &Atom) {
        let before = self.bound.clone();
        let mut tests = Vec::new();
        let mut keys = 0;
        let mut fields = Vec::new();
        for argument in &atom.arguments {
            let known =
                !matches!(argument, Term::Wildcard) && variables_of(argument).is_subset(&before);
            if known && keys < TUPLE {
                keys += 1;
                fields.push(self.value(argument));
                continue;
            }
            match argument {
                Term::Wildcard => fields.push("_".to_owned()),
                Term::Variable(variable) if !self.bound.contains(variable) => {
                    self.bound.insert(*variable);
                    let once = self.used.get(variable).copied().unwrap_or_default() < 2;
                    fields.push(if once {
                        "_".to_owned()
                    } else {
                        self.variable(*variable)
                    });
                }
                term => {
                    let field = self.names.variable("column");
                    fields.push(field.clone());
                    tests.push((field, term.clone()));
                }
            }
        }
        let name = self.structure(atom.relation);
        self.clauses
            .body
            .push(format!("{name}({})", fields.join(", ")));
        for (field, term) in tests {
            let value = self.value(&term);
            self.clauses.body.push(format!("({field} == {value})"));
        }
    }

    fn reject(&mut self, atom: &Atom) {
        let mut fields = Vec::new();
        let mut keys = Vec::new();
        for (column, argument) in atom.arguments.iter().enumerate() {
            if matches!(argument, Term::Wildcard) {
                fields.push("_".to_owned());
            } else {
                keys.push(column);
                fields.push(self.value(argument));
            }
        }
        if keys.len() <= TUPLE {
            let name = self.structure(atom.relation);
            self.clauses
                .body
                .push(format!("!{name}({})", fields.join(", ")));
            return;
        }
        let values: Vec<String> = keys
            .iter()
            .filter_map(|column| fields.get(*column).cloned())
            .collect();
        let name = self.nested(atom.relation, keys);
        self.clauses
            .body
            .push(format!("!{name}({})", tuples(&values)));
    }

    /// The struct of a relation's bound columns as nested tuples.
    fn nested(&mut self, relation: RelationId, columns: Vec<usize>) -> String {
        let plain = self.lowered.relation_name(relation);
        let shared = &mut *self.shared;
        shared
            .nested
            .entry((relation, columns))
            .or_insert_with(|| shared.names.relation(&format!("{plain}_key")))
            .clone()
    }

    fn test(&mut self, comparison: &Comparison) {
        let left = self.value(&comparison.left);
        let right = self.value(&comparison.right);
        let operator = match comparison.operator {
            ComparisonOperator::Equal => "==",
            ComparisonOperator::NotEqual => "!=",
            ComparisonOperator::Less => "<",
            ComparisonOperator::LessOrEqual => "<=",
            ComparisonOperator::Greater => ">",
            ComparisonOperator::GreaterOrEqual => ">=",
        };
        self.clauses
            .body
            .push(format!("({left} {operator} {right})"));
    }

    fn bind(&mut self, variable: VariableId, term: &Term) {
        let value = self.value(term);
        self.bound.insert(variable);
        let name = self.variable(variable);
        self.clauses.body.push(format!("let {name} = {value}"));
    }

    /// An expression for a term whose variables are bound. Applications are evaluated by clauses
    /// of their own, added here.
    fn value(&mut self, term: &Term) -> String {
        match term {
            Term::Wildcard => "_".to_owned(),
            Term::Variable(variable) => self.variable(*variable),
            Term::Constant(Constant::Number(number)) => number_literal(*number),
            Term::Constant(Constant::Symbol(text)) => self.constant(text),
            Term::Apply(application) => self.apply(application),
        }
    }

    fn constant(&mut self, text: &str) -> String {
        let place = match self.shared.constants.iter().position(|known| known == text) {
            Some(place) => place,
            None => {
                self.shared.constants.push(text.to_owned());
                self.shared.constants.len() - 1
            }
        };
        if let Some(name) = self.clauses.constants.get(&place) {
            return name.clone();
        }
        let readable: String = text.chars().take(40).collect();
        let name = self.names.variable(&format!("text {readable}"));
        self.clauses.constants.insert(place, name.clone());
        name
    }

    fn apply(&mut self, application: &Application) -> String {
        let function = function_name(application.function);
        let mut values: Vec<String> = Vec::new();
        for argument in &application.arguments {
            let value = self.value(argument);
            values.push(value);
        }
        let mut values = values.into_iter();
        let mut left = values.next().unwrap_or_default();
        // `min` and `max` take more than two, from left to right; `-` and `not` only one.
        let mut right = values.next();
        loop {
            let place = self.places.len();
            self.places.push(application.span);
            let name = self.names.variable("value");
            let operand = right.clone().unwrap_or_else(|| "0i64".to_owned());
            self.clauses.body.push(format!(
                "let Some({name}) = support::apply(support::Function::{function}, {left}, {operand}, {place})"
            ));
            left = name;
            right = values.next();
            if right.is_none() {
                return left;
            }
        }
    }
}

/// Values in nested tuples of at most 12.
pub fn tuples(values: &[String]) -> String {
    let chunks: Vec<String> = values
        .chunks(TUPLE)
        .map(|chunk| format!("({},)", chunk.join(", ")))
        .collect();
    chunks.join(", ")
}

fn number_literal(number: i64) -> String {
    match number {
        ..0 => format!("({number}i64)"),
        _ => format!("{number}i64"),
    }
}

fn function_name(function: Function) -> String {
    // The variants' names are the same on both sides: the generated code uses the same type.
    format!("{function:?}")
}
