//! The syntax tree: a program as it was written.
//!
//! Nothing is resolved here. The trees are never deeper than the parser's limit, so that walking
//! one by recursion cannot overflow the stack.

use std::sync::Arc;

use super::super::program::{
    AggregateFunction, Annotation, ComparisonOperator, Function, ValueKind,
};
use super::super::source::Span;

/// A name in the source.
#[derive(Debug, Clone)]
pub(in super::super) struct Name {
    pub(in super::super) text: Arc<str>,
    pub(in super::super) span: Span,
}

/// One statement of a program.
#[derive(Debug, Clone)]
pub(in super::super) enum Item {
    Relation(RelationDeclaration),
    Type(TypeDeclaration),
    Directive(DirectiveStatement),
    Clause(Clause),
}

/// `.decl a, b(x:number)`.
#[derive(Debug, Clone)]
pub(in super::super) struct RelationDeclaration {
    pub(in super::super) names: Vec<Name>,
    pub(in super::super) columns: Vec<ColumnDeclaration>,
    /// `input`, `output` and `printsize` behind the columns, the older way to write a directive.
    pub(in super::super) directives: Vec<(DirectiveKind, Span)>,
    pub(in super::super) annotations: Vec<Annotation>,
}

/// `x:number`.
#[derive(Debug, Clone)]
pub(in super::super) struct ColumnDeclaration {
    pub(in super::super) name: Name,
    pub(in super::super) declared_type: Name,
}

/// `.type A <: B`, `.type A = B | C`.
#[derive(Debug, Clone)]
pub(in super::super) struct TypeDeclaration {
    pub(in super::super) name: Name,
    pub(in super::super) definition: TypeDefinition,
    /// The whole declaration.
    pub(in super::super) span: Span,
}

/// What a type is declared to be.
#[derive(Debug, Clone)]
pub(in super::super) enum TypeDefinition {
    /// A subtype of the named type.
    Subtype(Name),
    /// The union of the named types.
    Union(Vec<Name>),
    /// A subtype of a base type, declared by `.symbol_type`, `.number_type` or a bare `.type`.
    Base(ValueKind),
}

/// Which directive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum DirectiveKind {
    Input,
    Output,
    PrintSize,
}

/// `.input a, b(IO=file)`.
#[derive(Debug, Clone)]
pub(in super::super) struct DirectiveStatement {
    pub(in super::super) kind: DirectiveKind,
    pub(in super::super) targets: Vec<DirectiveTarget>,
}

/// One relation of a directive, with the parameters that hold for it.
#[derive(Debug, Clone)]
pub(in super::super) struct DirectiveTarget {
    pub(in super::super) relation: Name,
    pub(in super::super) parameters: Vec<(String, String)>,
}

/// A fact or a rule.
#[derive(Debug, Clone)]
pub(in super::super) struct Clause {
    pub(in super::super) heads: Vec<Atom>,
    /// None for a fact.
    pub(in super::super) body: Option<Body>,
    /// What `.plan` says behind a rule.
    pub(in super::super) plan: Vec<PlanOrder>,
    pub(in super::super) annotations: Vec<Annotation>,
    pub(in super::super) span: Span,
}

/// `0:(2,1)`: in this version of the rule, the second atom comes first.
#[derive(Debug, Clone)]
pub(in super::super) struct PlanOrder {
    pub(in super::super) version: i64,
    pub(in super::super) order: Vec<i64>,
    /// The parenthesised order.
    pub(in super::super) span: Span,
}

/// `path(x, y)`.
#[derive(Debug, Clone)]
pub(in super::super) struct Atom {
    pub(in super::super) name: Name,
    pub(in super::super) arguments: Vec<Expression>,
    pub(in super::super) span: Span,
}

/// A body, with its `,`, `;` and `!` as written.
#[derive(Debug, Clone)]
pub(in super::super) enum Body {
    Conjunction(Vec<Body>),
    Disjunction(Vec<Body>),
    Negation(Box<Body>),
    Atom(Atom),
    Comparison(Comparison),
    Truth(bool),
}

/// `x < y + 1`.
#[derive(Debug, Clone)]
pub(in super::super) struct Comparison {
    pub(in super::super) operator: ComparisonOperator,
    pub(in super::super) left: Expression,
    pub(in super::super) right: Expression,
    pub(in super::super) span: Span,
}

/// What stands for a value.
#[derive(Debug, Clone)]
pub(in super::super) struct Expression {
    pub(in super::super) kind: ExpressionKind,
    pub(in super::super) span: Span,
}

/// The kinds of expressions.
#[derive(Debug, Clone)]
pub(in super::super) enum ExpressionKind {
    Wildcard,
    Variable(Arc<str>),
    Number(i64),
    Symbol(Arc<str>),
    Apply(Function, Vec<Expression>),
    Aggregate(Box<Aggregate>),
}

/// `sum x : { body }`.
#[derive(Debug, Clone)]
pub(in super::super) struct Aggregate {
    pub(in super::super) function: AggregateFunction,
    pub(in super::super) target: Option<Expression>,
    pub(in super::super) body: Body,
}
