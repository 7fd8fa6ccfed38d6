//! Properties of the parser: what is printed from a tree is read as the same tree, and no text
//! whatever makes it panic.

use std::fmt::Write;

use proptest::prelude::*;

use super::super::program::{AggregateFunction, ComparisonOperator, Function};
use super::super::source::{FileId, Sources, Span};
use super::parse_file;
use super::tree::{Aggregate, Atom, Body, Comparison, Expression, ExpressionKind, Item, Name};

fn print_expression(expression: &Expression, out: &mut String) {
    match &expression.kind {
        ExpressionKind::Wildcard => out.push('_'),
        ExpressionKind::Variable(name) => out.push_str(name),
        ExpressionKind::Number(number) => write!(out, "{number}").unwrap(),
        ExpressionKind::Symbol(symbol) => write!(out, "{symbol:?}").unwrap(),
        ExpressionKind::Apply(function, arguments) => {
            let (open, between) = match function {
                Function::Negate => ("-(", ""),
                Function::BitNot => ("bnot (", ""),
                Function::Minimum => ("min((", "), ("),
                Function::Maximum => ("max((", "), ("),
                Function::Add => ("(", ") + ("),
                Function::Subtract => ("(", ") - ("),
                Function::Multiply => ("(", ") * ("),
                Function::Power => ("(", ") ^ ("),
                Function::BitAnd => ("(", ") band ("),
                _ => ("(", ") lor ("),
            };
            out.push_str(open);
            for (index, argument) in arguments.iter().enumerate() {
                if index > 0 {
                    out.push_str(between);
                }
                print_expression(argument, out);
            }
            out.push_str(if open.ends_with("((") { "))" } else { ")" });
        }
        ExpressionKind::Aggregate(aggregate) => {
            out.push_str(match aggregate.function {
                AggregateFunction::Count => "count",
                AggregateFunction::Sum => "sum ",
                AggregateFunction::Minimum => "min ",
                AggregateFunction::Maximum => "max ",
            });
            if let Some(target) = &aggregate.target {
                out.push('(');
                print_expression(target, out);
                out.push(')');
            }
            out.push_str(" : { ");
            print_body(&aggregate.body, out);
            out.push_str(" }");
        }
    }
}

fn print_atom(atom: &Atom, out: &mut String) {
    out.push_str(&atom.name.text);
    out.push('(');
    for (index, argument) in atom.arguments.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        print_expression(argument, out);
    }
    out.push(')');
}

fn print_body(body: &Body, out: &mut String) {
    match body {
        Body::Conjunction(parts) | Body::Disjunction(parts) => {
            let between = if matches!(body, Body::Conjunction(_)) {
                ", "
            } else {
                "; "
            };
            for (index, part) in parts.iter().enumerate() {
                if index > 0 {
                    out.push_str(between);
                }
                out.push('(');
                print_body(part, out);
                out.push(')');
            }
        }
        Body::Negation(inner) => {
            out.push_str("!(");
            print_body(inner, out);
            out.push(')');
        }
        Body::Atom(atom) => print_atom(atom, out),
        Body::Comparison(comparison) => {
            print_expression(&comparison.left, out);
            out.push_str(match comparison.operator {
                ComparisonOperator::Equal => " = ",
                ComparisonOperator::NotEqual => " != ",
                ComparisonOperator::Less => " < ",
                ComparisonOperator::LessOrEqual => " <= ",
                ComparisonOperator::Greater => " > ",
                ComparisonOperator::GreaterOrEqual => " >= ",
            });
            print_expression(&comparison.right, out);
        }
        Body::Truth(truth) => write!(out, "{truth}").unwrap(),
    }
}

fn read(text: &str) -> Result<Body, String> {
    let (items, diagnostics) = parse_file(FileId::default(), text);
    match (items.into_iter().next(), diagnostics.is_empty()) {
        (Some(Item::Clause(clause)), true) => clause.body.ok_or_else(|| "a fact".to_owned()),
        _ => Err(format!("{diagnostics:?}")),
    }
}

fn expression(kind: ExpressionKind) -> Expression {
    let span = Span::default();
    Expression { kind, span }
}

fn names() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "x", "y", "?", "_a", "?b1", "Node", "input", "true_", "minimum",
    ])
    .prop_map(str::to_owned)
}

fn leaf() -> impl Strategy<Value = Expression> {
    prop_oneof![
        Just(ExpressionKind::Wildcard),
        names().prop_map(|name| ExpressionKind::Variable(name.into())),
        any::<i64>().prop_map(ExpressionKind::Number),
        "[ -~\t\n]{0,6}".prop_map(|text| ExpressionKind::Symbol(text.into())),
    ]
    .prop_map(expression)
}

fn terms() -> impl Strategy<Value = Expression> {
    leaf().prop_recursive(4, 24, 3, |inner| {
        let binary = prop::sample::select(vec![
            Function::Add,
            Function::Subtract,
            Function::Multiply,
            Function::Power,
            Function::BitAnd,
            Function::LogicalOr,
            Function::Minimum,
            Function::Maximum,
        ]);
        let unary = prop::sample::select(vec![Function::Negate, Function::BitNot]);
        prop_oneof![
            (binary, prop::collection::vec(inner.clone(), 2))
                .prop_map(|(function, terms)| ExpressionKind::Apply(function, terms)),
            (unary, inner).prop_map(|(function, term)| match (function, &term.kind) {
                // `-5` is read as a number.
                (Function::Negate, ExpressionKind::Number(_)) => term.kind,
                _ => ExpressionKind::Apply(function, vec![term]),
            }),
        ]
        .prop_map(expression)
    })
}

fn atoms() -> impl Strategy<Value = Atom> {
    (names(), prop::collection::vec(terms(), 0..3)).prop_map(|(name, arguments)| {
        let span = Span::default();
        let text = name.into();
        Atom {
            name: Name { text, span },
            arguments,
            span,
        }
    })
}

fn comparisons(left: impl Strategy<Value = Expression>) -> impl Strategy<Value = Body> {
    let operators = prop::sample::select(vec![
        ComparisonOperator::Equal,
        ComparisonOperator::NotEqual,
        ComparisonOperator::Less,
        ComparisonOperator::GreaterOrEqual,
    ]);
    (left, operators, terms()).prop_map(|(left, operator, right)| {
        let span = Span::default();
        Body::Comparison(Comparison {
            operator,
            left,
            right,
            span,
        })
    })
}

fn bodies() -> impl Strategy<Value = Body> {
    let literal = prop_oneof![
        atoms().prop_map(Body::Atom),
        comparisons(terms()),
        any::<bool>().prop_map(Body::Truth),
    ];
    literal.prop_recursive(4, 24, 3, |inner| {
        let aggregates = (
            prop::sample::select(vec![
                AggregateFunction::Count,
                AggregateFunction::Sum,
                AggregateFunction::Minimum,
            ]),
            terms(),
            inner.clone(),
        );
        let aggregates = aggregates.prop_map(|(function, target, body)| {
            let target = (function != AggregateFunction::Count).then_some(target);
            let aggregate = Aggregate {
                function,
                target,
                body,
            };
            expression(ExpressionKind::Aggregate(Box::new(aggregate)))
        });
        prop_oneof![
            prop::collection::vec(inner.clone(), 2..4).prop_map(Body::Conjunction),
            prop::collection::vec(inner.clone(), 2..4).prop_map(Body::Disjunction),
            inner.prop_map(|body| Body::Negation(Box::new(body))),
            comparisons(aggregates),
        ]
    })
}

/// Texts that look like programs and are none.
fn soups() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        ".decl", ".type", ".input", ".plan", ".comp", "a", "x", "_", "1", "0x", "\"s\"", "\"", "(",
        ")", "{", "}", "[", ",", ".", ";", ":", ":-", "!", "=", "<", "<:", "|", "-", "^", "min",
        "count", "sum", "true", "number", "/*", "*/", "//@ rule", "\n", "#", "$", "@", "\u{e9}",
        "band", "bnot",
    ]);
    prop::collection::vec(words, 0..40).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn a_printed_body_is_read_as_it_was(body in bodies()) {
        let mut printed = String::new();
        print_body(&body, &mut printed);
        let read_back = read(&format!("a() :- {printed}."));
        let mut again = String::new();
        print_body(&read_back.map_err(TestCaseError::fail)?, &mut again);
        prop_assert_eq!(again, printed);
    }

    #[test]
    fn no_text_makes_the_checker_panic(text in prop_oneof![soups(), any::<String>()]) {
        let mut sources = Sources::default();
        sources.add("soup.dl", text);
        let checked = super::super::parse_and_check(&sources);
        super::super::render::render(&sources, &checked.diagnostics);
    }
}

#[test]
fn depth_is_an_error_and_no_overflow() {
    let many = |text: &str| text.repeat(100_000);
    for text in [
        format!("a({}1{}).", many("("), many(")")),
        format!("a({}1).", many("1+")),
        format!("a({}1).", many("- ")),
        format!("a() :- {}a().", many("!")),
        format!("a() :- {}a(){}.", many("("), many(")")),
        format!("a() :- {}1{}.", many("1 = count : { "), many(" }")),
    ] {
        let (_, diagnostics) = parse_file(FileId::default(), &text);
        assert_eq!(diagnostics.len(), 1, "{diagnostics:?}");
    }
}

#[test]
fn an_expression_at_the_limit_is_checked_without_overflow() {
    let sum = "1+".repeat(499);
    let nested = "(".repeat(190);
    let closed = ")".repeat(190);
    let text = format!(
        ".decl a(x:number)\n.decl b()\na({sum}1).\nb() :- a({sum}1), {nested}a(1){closed}, 1 = {sum}1.\n"
    );
    let mut sources = Sources::default();
    sources.add("deep.dl", text);
    assert!(super::super::parse_and_check(&sources).program.is_some());
}
