//! Steps in words: the sentences of the rule files, with the values filled in.

use crate::datalog::database::Value;
use crate::datalog::program::{ComparisonOperator, Literal, Relation, Term, ValueKind, VariableId};

use super::body::value_of;
use super::knowledge::Knowledge;
use super::step::{Instance, Step};

/// How values are written.
#[derive(Debug, Clone, Copy, Default)]
pub struct Naming<'n> {
    /// A symbol that is called something else: one node stands for a group of nodes.
    pub renamed: Option<(Value, &'n str)>,
}

impl Naming<'_> {
    fn write(&self, knowledge: &Knowledge<'_>, kind: ValueKind, value: Option<Value>) -> String {
        match (kind, value) {
            (_, None) => "any".to_owned(),
            (ValueKind::Number, Some(number)) => number.to_string(),
            (ValueKind::Symbol, Some(symbol)) => match self.renamed {
                Some((renamed, name)) if renamed == symbol => name.to_owned(),
                _ => plain(knowledge.symbols().name_of(symbol)).to_owned(),
            },
        }
    }

    /// What a rule says, with the values of its variables.
    pub fn sentence(&self, knowledge: &Knowledge<'_>, instance: &Instance) -> String {
        let Some(rule) = knowledge.program.rule(instance.rule) else {
            return String::new();
        };
        let say = rule.say.as_deref().unwrap_or_default();
        filled(say, |name| {
            let variables = rule.variables.iter().zip(&instance.bindings);
            let mut named = variables.filter(|(variable, _)| variable.name == name);
            let (variable, value) = named.next()?;
            Some(self.write(knowledge, variable.kind, *value))
        })
    }

    /// What a step says: the reading of its row, or that there is none.
    pub fn statement(&self, knowledge: &Knowledge<'_>, step: &Step) -> String {
        let Some(relation) = knowledge.program.relation(step.relation) else {
            return String::new();
        };
        let reading = self.fill(knowledge, relation, &step.cells, reading(relation));
        if step.holds {
            return reading;
        }
        self.absence(knowledge, step)
            .unwrap_or_else(|| format!("it is not so that {reading}"))
    }

    /// What it means that a row is missing, where the rule files have words for it.
    pub fn absence(&self, knowledge: &Knowledge<'_>, step: &Step) -> Option<String> {
        let relation = knowledge.program.relation(step.relation)?;
        let mut annotations = relation.annotations.iter();
        let absent = annotations.find(|annotation| annotation.word == "absent")?;
        let words = absent.text.trim_matches('"');
        Some(self.fill(knowledge, relation, &step.cells, words))
    }

    fn fill(
        &self,
        knowledge: &Knowledge<'_>,
        relation: &Relation,
        cells: &[Option<Value>],
        words: &str,
    ) -> String {
        filled(words, |name| {
            let mut columns = relation.columns.iter().zip(cells);
            let (column, cell) = columns.find(|(column, _)| column.name == name)?;
            Some(self.write(knowledge, column.kind, *cell))
        })
    }

    /// A comparison of a rule with the values in it, such as `4 > 5`; empty for other literals.
    pub fn comparison(
        &self,
        knowledge: &Knowledge<'_>,
        instance: &Instance,
        literal: usize,
    ) -> String {
        let rule = knowledge.program.rule(instance.rule);
        let literal = rule.and_then(|rule| rule.body.get(literal));
        let Some(Literal::Comparison(comparison)) = literal else {
            return String::new();
        };
        let side = |term: &Term| {
            let value = value_of(knowledge, term, &instance.bindings);
            self.write(knowledge, comparison.kind, value)
        };
        let operator = operator(comparison.operator);
        format!(
            "{} {operator} {}",
            side(&comparison.left),
            side(&comparison.right)
        )
    }

    /// The value of a variable.
    pub fn variable(
        &self,
        knowledge: &Knowledge<'_>,
        instance: &Instance,
        VariableId(id): VariableId,
    ) -> String {
        let rule = knowledge.program.rule(instance.rule);
        let variable = rule.and_then(|rule| rule.variables.get(id as usize));
        let kind = variable.map_or(ValueKind::Number, |variable| variable.kind);
        let value = instance.bindings.get(id as usize).copied().flatten();
        self.write(knowledge, kind, value)
    }
}

/// A subject without its kind: `daemonset/default/web` is `default/web`. Other names that begin so,
/// such as terms about labels of such a key, have no second slash or other signs in them.
fn plain(name: &str) -> &str {
    let mut kinds = ["daemonset/", "pod/"].into_iter();
    let Some(subject) = kinds.find_map(|kind| name.strip_prefix(kind)) else {
        return name;
    };
    let is_name = |part: &str| {
        let mut letters = part.chars();
        letters.all(|letter| letter.is_ascii_alphanumeric() || "-.".contains(letter))
    };
    match subject.split_once('/') {
        Some((namespace, bare)) if is_name(namespace) && is_name(bare) => subject,
        _ => name,
    }
}

/// What a row says whose cells are texts.
pub fn reading_of(relation: &Relation, cells: &[String]) -> String {
    filled(reading(relation), |name| {
        let mut columns = relation.columns.iter().zip(cells);
        let (_, cell) = columns.find(|(column, _)| column.name == name)?;
        Some(plain(cell).to_owned())
    })
}

fn reading(relation: &Relation) -> &str {
    relation.reading.as_deref().unwrap_or(&relation.name)
}

fn operator(operator: ComparisonOperator) -> &'static str {
    match operator {
        ComparisonOperator::Equal => "=",
        ComparisonOperator::NotEqual => "!=",
        ComparisonOperator::Less => "<",
        ComparisonOperator::LessOrEqual => "<=",
        ComparisonOperator::Greater => ">",
        ComparisonOperator::GreaterOrEqual => ">=",
    }
}

/// A text with its `{name}` places filled; a place that nothing is known of stays.
fn filled(text: &str, mut value: impl FnMut(&str) -> Option<String>) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        result.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            result.push('{');
            rest = after;
            continue;
        };
        match value(name) {
            Some(value) => result.push_str(&value),
            None => result.push_str(&format!("{{{name}}}")),
        }
        rest = behind;
    }
    result.push_str(rest);
    result
}

/// A step as a fact of the rule language: `label("n1","disktype","ssd")`, with `!` before what
/// does not hold and `_` for any value.
pub fn fact(knowledge: &Knowledge<'_>, step: &Step) -> String {
    let Some(relation) = knowledge.program.relation(step.relation) else {
        return String::new();
    };
    let cells = step.cells.iter().zip(&relation.columns);
    let cells: Vec<String> = cells
        .map(|(cell, column)| match (cell, column.kind) {
            (None, _) => "_".to_owned(),
            (Some(number), ValueKind::Number) => number.to_string(),
            (Some(symbol), ValueKind::Symbol) => quoted(knowledge.symbols().name_of(*symbol)),
        })
        .collect();
    let not = if step.holds { "" } else { "!" };
    format!("{not}{}({})", relation.name, cells.join(","))
}

fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", escaped.replace('\n', "\\n"))
}
