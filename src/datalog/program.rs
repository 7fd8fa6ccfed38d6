//! A checked program: what the checker hands to every reader of rules.
//!
//! The interpreter, the crepe compiler, the explainer and the proof checker all read this one
//! form. Names are resolved, several heads and `;` are split into single rules, and every
//! aggregate is a literal that binds a variable. Relations, rules and literals keep the order of
//! the source text, so that the same text gives the same program.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::source::Span;
use super::types::Types;

/// A whole program, checked and split into strata.
#[derive(Debug, Clone, Default)]
pub struct Program {
    /// Every declared relation, in the order of the source.
    pub relations: Vec<Relation>,
    /// Every rule, facts apart, in the order of the source.
    pub rules: Vec<Rule>,
    /// The facts that stand in the text itself.
    pub facts: Vec<Fact>,
    /// Groups of relations that are evaluated one after the other.
    pub strata: Vec<Stratum>,
    /// The declared types, for checking queries against the program.
    pub types: Types,
}

impl Program {
    /// A relation by its id.
    pub fn relation(&self, id: RelationId) -> Option<&Relation> {
        self.relations.get(id.0 as usize)
    }

    /// The relation of a name.
    pub fn find(&self, name: &str) -> Option<RelationId> {
        let place = self.relations.iter().position(|found| found.name == name)?;
        Some(RelationId(place as u32))
    }

    /// A rule by its id.
    pub fn rule(&self, id: RuleId) -> Option<&Rule> {
        self.rules.get(id.0 as usize)
    }
}

/// The place of a relation in [`Program::relations`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelationId(pub u32);

/// The place of a rule in [`Program::rules`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(pub u32);

/// The place of a variable in [`Rule::variables`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VariableId(pub u32);

/// A declared relation.
#[derive(Debug, Clone)]
pub struct Relation {
    /// The name as declared.
    pub name: String,
    /// The columns in order; none for a nullary relation.
    pub columns: Vec<Column>,
    /// Where its rows are read from, for `.input`; one entry a directive.
    pub inputs: Vec<Directive>,
    /// Where its rows are written to, for `.output`.
    pub outputs: Vec<Directive>,
    /// The directives that ask for its number of rows, for `.printsize`.
    pub print_sizes: Vec<Directive>,
    /// Its reading in words, from the `//@ say` lines above the declaration.
    pub reading: Option<String>,
    /// The other `//@` annotations above the declaration.
    pub annotations: Vec<Annotation>,
    /// The declared name in the source.
    pub span: Span,
}

/// One column of a relation.
#[derive(Debug, Clone)]
pub struct Column {
    /// The column's name.
    pub name: String,
    /// The declared type's name: `symbol`, `number`, or a subtype's.
    pub declared_type: String,
    /// How its values are represented.
    pub kind: ValueKind,
}

/// How a value is represented at run time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValueKind {
    /// An interned string.
    Symbol,
    /// A 64-bit integer.
    Number,
}

/// An `.input`, `.output` or `.printsize` with its parameters.
#[derive(Debug, Clone, Default)]
pub struct Directive {
    /// `filename`, `delimiter`, `IO`, ... as written, in order.
    pub parameters: Vec<(String, String)>,
    /// The directive in the source.
    pub span: Span,
}

/// A `//@ word text` line that is neither `rule` nor `say`.
#[derive(Debug, Clone)]
pub struct Annotation {
    /// The first word, for example `editable`.
    pub word: String,
    /// What follows it, trimmed.
    pub text: String,
    /// The annotation in the source.
    pub span: Span,
}

/// A rule with one head.
#[derive(Debug, Clone)]
pub struct Rule {
    /// The id of its `//@ rule` line; several rules share it where one clause was split.
    pub id: Option<String>,
    /// The sentence of its `//@ say` line, with `{Variable}` places.
    pub say: Option<String>,
    /// The other annotations above the rule.
    pub annotations: Vec<Annotation>,
    /// What it derives.
    pub head: Atom,
    /// Its literals in written order; none for a fact whose arguments are computed.
    pub body: Vec<Literal>,
    /// The variables' names, indexed by [`VariableId`]. A generated name starts with `%`, which
    /// no source name can. Variables of different aggregates may have one name.
    pub variables: Vec<Variable>,
    /// The whole clause in the source.
    pub span: Span,
}

impl Rule {
    /// The relations that the body names, those in aggregates too.
    pub fn read(&self) -> BTreeSet<RelationId> {
        let mut read = BTreeSet::new();
        collect_read(&self.body, &mut read);
        read
    }
}

fn collect_read(body: &[Literal], read: &mut BTreeSet<RelationId>) {
    for literal in body {
        match literal {
            Literal::Positive(atom) | Literal::Negative(atom) => {
                read.insert(atom.relation);
            }
            Literal::Aggregate(aggregate) => collect_read(&aggregate.body, read),
            Literal::Comparison(_) | Literal::Truth(_) => {}
        }
    }
}

/// A variable of a rule.
#[derive(Debug, Clone)]
pub struct Variable {
    /// The name as written, or a generated one that starts with `%`.
    pub name: String,
    /// How its values are represented.
    pub kind: ValueKind,
}

/// A relation applied to terms.
#[derive(Debug, Clone)]
pub struct Atom {
    /// The relation.
    pub relation: RelationId,
    /// One term a column.
    pub arguments: Vec<Term>,
    /// The atom in the source.
    pub span: Span,
}

/// A fact that stands in the program's text; its terms are constants.
#[derive(Debug, Clone)]
pub struct Fact {
    /// The relation.
    pub relation: RelationId,
    /// One constant a column.
    pub values: Vec<Constant>,
    /// The fact in the source.
    pub span: Span,
}

/// A constant of the source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Constant {
    /// A string.
    Symbol(Arc<str>),
    /// A 64-bit integer.
    Number(i64),
}

/// One conjunct of a body.
#[derive(Debug, Clone)]
pub enum Literal {
    /// The atom holds.
    Positive(Atom),
    /// The atom does not hold; its variables are bound elsewhere, `_` stands for "any".
    Negative(Atom),
    /// A comparison; `=` binds a variable where one side is unbound.
    Comparison(Comparison),
    /// An aggregate, evaluated over relations of earlier strata.
    Aggregate(Aggregate),
    /// `true` or `false`.
    Truth(bool),
}

/// A comparison of two terms.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The operator.
    pub operator: ComparisonOperator,
    /// The left side.
    pub left: Term,
    /// The right side.
    pub right: Term,
    /// Whether both sides are symbols or numbers.
    pub kind: ValueKind,
    /// The comparison in the source.
    pub span: Span,
}

/// `=`, `!=`, `<`, `<=`, `>`, `>=`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComparisonOperator {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`: numbers by value, symbols by their bytes.
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
}

/// `result = function target : { body }`.
#[derive(Debug, Clone)]
pub struct Aggregate {
    /// What is computed.
    pub function: AggregateFunction,
    /// The variable that takes the result; where it is bound already, the result must equal it.
    pub result: VariableId,
    /// What is summed or compared; none for `count`.
    pub target: Option<Term>,
    /// The literals that are counted over. Variables that occur outside are bound before; the
    /// others are the aggregate's own.
    pub body: Vec<Literal>,
    /// The aggregate in the source.
    pub span: Span,
}

/// The aggregate functions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AggregateFunction {
    /// The number of solutions.
    Count,
    /// The sum of the target over the solutions; 0 where there is none.
    Sum,
    /// The least target; no result where there is no solution.
    Minimum,
    /// The greatest target; no result where there is no solution.
    Maximum,
}

/// A term.
#[derive(Debug, Clone)]
pub enum Term {
    /// `_`
    Wildcard,
    /// A variable.
    Variable(VariableId),
    /// A constant.
    Constant(Constant),
    /// A function applied to terms.
    Apply(Application),
}

/// A function applied to terms.
#[derive(Debug, Clone)]
pub struct Application {
    /// The function.
    pub function: Function,
    /// Its arguments: one or two (`min` and `max`: two or more).
    pub arguments: Vec<Term>,
    /// The application in the source: overflow is reported here.
    pub span: Span,
}

/// The functions on numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Function {
    /// `-x`
    Negate,
    /// `x + y`
    Add,
    /// `x - y`
    Subtract,
    /// `x * y`
    Multiply,
    /// `x / y`, towards zero.
    Divide,
    /// `x % y`, with the sign of `x`.
    Remainder,
    /// `x ^ y`
    Power,
    /// `x band y`
    BitAnd,
    /// `x bor y`
    BitOr,
    /// `x bxor y`
    BitXor,
    /// `bnot x`
    BitNot,
    /// `x bshl y`
    ShiftLeft,
    /// `x bshr y`, keeping the sign.
    ShiftRight,
    /// `x bshru y`, filling with zeros.
    ShiftRightUnsigned,
    /// `x land y`: 1 where both are not 0.
    LogicalAnd,
    /// `x lor y`
    LogicalOr,
    /// `x lxor y`
    LogicalXor,
    /// `lnot x`
    LogicalNot,
    /// `min(x, y)`
    Minimum,
    /// `max(x, y)`
    Maximum,
}

/// Relations that are evaluated together, after those of the strata before it.
#[derive(Debug, Clone, Default)]
pub struct Stratum {
    /// The relations, in the order of the source.
    pub relations: Vec<RelationId>,
    /// The rules that derive them, in the order of the source.
    pub rules: Vec<RuleId>,
    /// Whether a relation of it depends on itself.
    pub recursive: bool,
}
