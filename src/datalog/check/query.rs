//! Queries: the body of a rule, checked against a program that is there already.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::super::diagnostic::Diagnostic;
use super::super::program::{Column, Program, Relation, RelationId, Rule, Term, ValueKind};
use super::super::source::Span;
use super::super::syntax::tree::{Atom, Body, Clause, Name};
use super::relations::{ColumnType, Relations};
use super::{check_clause, has_error, tidy, variables};

/// A query: a relation that the program does not have, and the rules that derive it.
#[derive(Debug, Clone)]
pub struct Query {
    /// The relation of the answers: a column for each named variable, in the order of their first
    /// appearance. Its id is the number of the program's relations.
    pub relation: Relation,
    /// The rules that derive it: one, or one for each branch of a `;`.
    pub rules: Vec<Rule>,
}

/// Checks the body of a query against a program.
pub(in super::super) fn check_query(
    program: &Program,
    body: Body,
    span: Span,
) -> (Option<Query>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let columns = variables::outer_variables(&body);
    let head = Atom {
        name: Name {
            text: "%query".into(),
            span,
        },
        arguments: columns,
        span,
    };
    let id = RelationId(program.relations.len() as u32);
    let relations = Relations::of_query(program, &head, id);
    let clause = Clause {
        heads: vec![head],
        body: Some(body),
        plan: Vec::new(),
        annotations: Vec::new(),
        span,
    };
    let mut answer = Program::default();
    check_clause(
        &clause,
        &relations,
        &program.types,
        &mut answer,
        &mut diagnostics,
    );
    let relation = relations.query_relation(id, &answer.rules);
    tidy(&mut diagnostics);
    let query = relation.map(|relation| Query {
        relation,
        rules: answer.rules,
    });
    (query.filter(|_| !has_error(&diagnostics)), diagnostics)
}

impl Relations {
    /// The relations of a checked program, and one more for the answers of a query.
    fn of_query(program: &Program, head: &Atom, id: RelationId) -> Relations {
        let mut relations = Relations {
            relations: program.relations.clone(),
            columns: Vec::new(),
            ids: FxHashMap::default(),
        };
        for (index, relation) in program.relations.iter().enumerate() {
            let id = RelationId(index as u32);
            relations.ids.insert(relation.name.as_str().into(), id);
            relations.columns.push(
                relation
                    .columns
                    .iter()
                    .map(|column| ColumnType {
                        id: program.types.get(&column.declared_type),
                        span: relation.span,
                    })
                    .collect(),
            );
        }
        relations.ids.insert(Arc::clone(&head.name.text), id);
        let columns = head.arguments.iter().map(|argument| ColumnType {
            id: None,
            span: argument.span,
        });
        relations.columns.push(columns.collect());
        relations.relations.push(Relation {
            name: head.name.text.to_string(),
            columns: Vec::new(),
            inputs: Vec::new(),
            outputs: Vec::new(),
            print_sizes: Vec::new(),
            reading: None,
            annotations: Vec::new(),
            span: head.span,
        });
        relations
    }

    /// The relation of a query's answers, its columns as the rules' heads have them.
    fn query_relation(mut self, id: RelationId, rules: &[Rule]) -> Option<Relation> {
        let mut relation = self.relations.pop()?;
        let rule = rules.iter().find(|rule| rule.head.relation == id)?;
        for argument in &rule.head.arguments {
            if let Term::Variable(variable) = argument {
                let variable = rule.variables.get(variable.0 as usize)?;
                relation.columns.push(Column {
                    name: variable.name.clone(),
                    declared_type: match variable.kind {
                        ValueKind::Symbol => "symbol".to_owned(),
                        ValueKind::Number => "number".to_owned(),
                    },
                    kind: variable.kind,
                });
            }
        }
        Some(relation)
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::source::Sources;
    use super::super::super::{parse_and_check, parse_query};

    /// The number of rules of a query, or what is wrong with it.
    fn asked(query: &str) -> Result<usize, Vec<String>> {
        let mut sources = Sources::default();
        sources.add(
            "rules.dl",
            ".type Node <: symbol\n.type Pod <: symbol\n.decl runs(pod:Pod, node:Node)\n\
             .decl size(node:Node, bytes:number)\nruns(\"p\", \"n\"). size(\"n\", 1).\n",
        );
        let program = parse_and_check(&sources).program.unwrap();
        let file = sources.add("query", query);
        let checked = parse_query(&program, &sources, file);
        let problems = checked.diagnostics.iter().map(|it| {
            let hint = it.hint.as_deref().unwrap_or_default();
            format!("{} {hint}", it.problem).trim().to_owned()
        });
        let problems: Vec<String> = problems.collect();
        match checked.query {
            Some(query) => Ok(query.rules.len()),
            None => Err(problems),
        }
    }

    #[test]
    fn a_disjunction_is_a_rule_a_branch() {
        assert_eq!(
            asked("runs(_, N) ; size(N, B), B > 1, N = N"),
            Err(vec!["Ungrounded variable B".to_owned()])
        );
        assert_eq!(asked("(runs(_, N) ; size(N, _))."), Ok(2));
        assert_eq!(
            asked("size(N, B), C = count : { runs(P, N), P != \"q\" }"),
            Ok(1)
        );
        assert_eq!(asked("runs(\"p\", \"n\")"), Ok(1));
    }

    #[test]
    fn errors_of_a_query_are_those_of_a_rule() {
        let errors = |query| asked(query).unwrap_err();
        assert_eq!(
            errors("rums(P, N)"),
            ["Undefined relation rums did you mean `runs`?"]
        );
        assert_eq!(
            errors("runs(X, X), !size(Y, 1)"),
            [
                "Unable to deduce type for variable X",
                "Ungrounded variable Y"
            ]
        );
        assert_eq!(
            errors("runs(P, N"),
            ["syntax error, unexpected end of file, expecting `,` or `)`"]
        );
        assert_eq!(
            errors("runs(P, N). size(N, B)."),
            [
                "syntax error, unexpected identifier `size`, expecting `,`, `;` or the end of the query"
            ]
        );
    }
}
