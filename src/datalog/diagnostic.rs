//! What can be wrong with a program: the kinds of problems and the places they are found at.
//!
//! The wording is Soufflé's where it has one, so that who knows its messages knows ours.

use thiserror::Error;

use super::source::Span;

/// A problem, where it is, and what helps to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether the program is rejected for it.
    pub severity: Severity,
    /// What is wrong.
    pub problem: Problem,
    /// Where it shows.
    pub span: Span,
    /// Other places that have to do with it: the declaration, the earlier definition.
    pub related: Vec<Related>,
    /// What to do, or what may have been meant.
    pub hint: Option<String>,
}

/// Whether a program is rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The program is rejected.
    Error,
    /// The program can be run.
    Warning,
}

/// A remark on a diagnostic, with its place where it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// The remark.
    pub message: String,
    /// Its place.
    pub span: Option<Span>,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(problem: Problem, span: Span) -> Self {
        Diagnostic {
            severity: Severity::Error,
            problem,
            span,
            related: Vec::new(),
            hint: None,
        }
    }

    /// A warning at a place.
    pub fn warning(problem: Problem, span: Span) -> Self {
        Diagnostic {
            severity: Severity::Warning,
            ..Diagnostic::error(problem, span)
        }
    }

    /// Adds a remark.
    #[must_use]
    pub fn with_related(mut self, message: impl Into<String>, span: Option<Span>) -> Self {
        self.related.push(Related {
            message: message.into(),
            span,
        });
        self
    }

    /// Adds a hint.
    #[must_use]
    pub fn with_hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint;
        self
    }
}

/// What can be wrong with a program.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Error)]
pub enum Problem {
    /// A character that starts no token.
    #[error("unexpected character `{}`", character.escape_debug())]
    UnexpectedCharacter {
        /// The character.
        character: char,
    },
    /// A `/*` without its `*/`.
    #[error("unterminated comment: `*/` is missing")]
    UnterminatedComment,
    /// A string that does not end on its line, or ends in a lone `\`.
    #[error("unterminated string: `\"` is missing before the end of the line")]
    UnterminatedText,
    /// A token that does not fit.
    #[error("syntax error, unexpected {found}, expecting {expected}")]
    UnexpectedToken {
        /// The token.
        found: String,
        /// What fits.
        expected: String,
    },
    /// A number beyond 64 bits.
    #[error("number `{number}` is out of range: numbers have 64 bits")]
    NumberOutOfRange {
        /// The number as written.
        number: String,
    },
    /// A `\` with a character that has no meaning behind it.
    #[error("unknown escape `\\{escape}` in a string")]
    UnknownEscape {
        /// The character behind the `\`.
        escape: String,
    },
    /// A construct of Soufflé that this language leaves out.
    #[error("{construct} is outside the rule language")]
    OutsideLanguage {
        /// What it is.
        construct: String,
    },
    /// Nesting beyond the limit.
    #[error("expressions and bodies nest deeper than {limit} levels")]
    TooDeep {
        /// The limit.
        limit: usize,
    },
    /// An expression of too many operators.
    #[error("an expression has more than {limit} operators")]
    TooManyOperators {
        /// The limit.
        limit: usize,
    },
    /// `.decl a(x:number) brie btree`
    #[error("btree/brie/ordered qualifier already set")]
    RepeatedRepresentation,
    /// `.type A` with no definition.
    #[error(
        "`.type {name}` without a definition is a subtype of symbol: write `.type {name} <: symbol`"
    )]
    BareType {
        /// The type.
        name: String,
    },
    /// A type that is declared twice, or a base type that is declared.
    #[error("Redefinition of type {name}")]
    RedefinedType {
        /// The type.
        name: String,
    },
    /// A type that is used and not declared.
    #[error("Undefined type {name}")]
    UndefinedType {
        /// The type.
        name: String,
    },
    /// A column of a type that is not declared.
    #[error("Undefined type in attribute {column}:{name}")]
    UndefinedColumnType {
        /// The column.
        column: String,
        /// The type.
        name: String,
    },
    /// A type that is defined by itself.
    #[error("Infinite descent in the definition of type {name}")]
    CyclicType {
        /// The type.
        name: String,
    },
    /// A union of symbols and numbers.
    #[error("Union type {name} contains a mixture of symbols and numbers")]
    MixedUnion {
        /// The type.
        name: String,
    },
    /// A subtype of a union.
    #[error("Subset type {name} cannot be derived from union {base}")]
    SubtypeOfUnion {
        /// The type.
        name: String,
        /// The union.
        base: String,
    },
    /// A relation that is declared twice.
    #[error("Redefinition of relation {name}")]
    RedefinedRelation {
        /// The relation.
        name: String,
    },
    /// Two columns of one name.
    #[error("Doubly defined attribute name {column}:{declared_type}")]
    RedefinedColumn {
        /// The column.
        column: String,
        /// Its type.
        declared_type: String,
    },
    /// A relation that is used and not declared.
    #[error("Undefined relation {name}")]
    UndefinedRelation {
        /// The relation.
        name: String,
    },
    /// A relation without rules, facts and input.
    #[error("No rules/facts defined for relation {name}")]
    EmptyRelation {
        /// The relation.
        name: String,
    },
    /// An atom with more or fewer arguments than columns.
    #[error("Mismatching arity of relation {name} (expected {expected}, got {found})")]
    MismatchingArity {
        /// The relation.
        name: String,
        /// How many columns it has.
        expected: usize,
        /// How many arguments the atom has.
        found: usize,
    },
    /// A variable that nothing binds.
    #[error("Ungrounded variable {name}")]
    UngroundedVariable {
        /// The variable.
        name: String,
    },
    /// A variable that is used once.
    #[error("Variable {name} only occurs once")]
    SingleVariable {
        /// The variable.
        name: String,
    },
    /// A variable that starts with `_` and is used more than once.
    #[error("Variable {name} marked as singleton but occurs more than once")]
    RepeatedSingleton {
        /// The variable.
        name: String,
    },
    /// A variable in a fact.
    #[error("Argument in fact is not constant")]
    VariableInFact,
    /// `_` in a head.
    #[error("Underscore in head of rule")]
    WildcardInHead,
    /// `_` in a fact.
    #[error("Underscore in fact")]
    WildcardInFact,
    /// `_` in a comparison or in an operation.
    #[error("Underscore in {place}")]
    MisplacedWildcard {
        /// What it stands in.
        place: &'static str,
    },
    /// A variable whose uses ask for types that have nothing in common.
    #[error("Unable to deduce type for variable {name}")]
    ConflictingTypes {
        /// The variable.
        name: String,
    },
    /// A number where a symbol belongs.
    #[error("Number constant (type mismatch)")]
    MismatchingNumber,
    /// A symbol where a number belongs.
    #[error("Symbol constant (type mismatch)")]
    MismatchingSymbol,
    /// A number computed where a symbol belongs.
    #[error("Numeric expression (type mismatch)")]
    MismatchingExpression,
    /// An argument of another type than the column.
    #[error("Atom's argument type is not a subtype of its declared type")]
    NoSubtype,
    /// `;` in an aggregate.
    #[error("disjunction in an aggregate is outside the rule language")]
    DisjunctionInAggregate,
    /// A body that stands for too many conjunctions.
    #[error("the body stands for more than {limit} literals when its `;` are multiplied out")]
    BodyTooLarge {
        /// The limit.
        limit: usize,
    },
    /// Negation or an aggregate in a cycle.
    #[error("Unable to stratify relation(s) {{{}}}", relations.join(","))]
    Unstratifiable {
        /// The relations of the cycle.
        relations: Vec<String>,
    },
}
