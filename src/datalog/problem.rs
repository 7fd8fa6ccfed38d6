//! What can be wrong with a program, in words.
//!
//! The wording is Soufflé's where it has one, so that who knows its messages knows ours.

use thiserror::Error;

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
    #[error("{qualifier} qualifier already set")]
    RepeatedQualifier {
        /// The qualifier, or the group of which one can be set.
        qualifier: String,
    },
    /// `.decl a(x:number) input`
    #[error("Deprecated {qualifier} qualifier was used")]
    DeprecatedQualifier {
        /// The qualifier.
        qualifier: String,
    },
    /// `.symbol_type A`, `.number_type A`, or `.type A` with no definition.
    #[error("Deprecated type declaration used")]
    DeprecatedType,
    /// A type that is declared twice.
    #[error("Redefinition of type {name}")]
    RedefinedType {
        /// The type.
        name: String,
    },
    /// A type that is used and not declared.
    #[error("Undefined {part} {name} in definition of {kind} {of}")]
    UndefinedType {
        /// The missing type.
        name: String,
        /// The type that is defined by it.
        of: String,
        /// `type` or `base type`.
        part: &'static str,
        /// `union type` or `type`.
        kind: &'static str,
    },
    /// `.type symbol <: number`
    #[error("Redefinition of the predefined type {name}")]
    RedefinedBaseType {
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
    #[error(
        "Union type {name} is defined over {{number, symbol}} (multiple primitive types in union)"
    )]
    MixedUnion {
        /// The type.
        name: String,
    },
    /// A subtype of a union.
    #[error("Subset type {name} can't be derived from union {base}")]
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
    /// A relation that is called as a type is.
    #[error("Name clash on relation {name}")]
    NameClash {
        /// The relation and the type.
        name: String,
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
    /// A variable that only a count or a sum would ground.
    #[error(
        "Witness problem: argument grounded by an aggregator's inner scope is used ungrounded in \
         outer scope in a count/sum aggregate"
    )]
    Witness,
    /// `;` in an aggregate.
    #[error("disjunction in an aggregate is outside the rule language")]
    DisjunctionInAggregate,
    /// A body that stands for too many conjunctions.
    #[error("the body stands for more than {limit} literals when its `;` are multiplied out")]
    BodyTooLarge {
        /// The limit.
        limit: usize,
    },
    /// A `.plan` order that is no permutation of the rule's positive atoms.
    #[error("Invalid execution order in plan")]
    InvalidPlanOrder,
    /// A `.plan` for a version that the rule does not have.
    #[error("execution plan for version {version}")]
    InvalidPlanVersion {
        /// The version.
        version: i64,
    },
    /// Negation or an aggregate in a cycle.
    #[error("Unable to stratify relation(s) {{{}}}", relations.join(","))]
    Unstratifiable {
        /// The relations of the cycle.
        relations: Vec<String>,
    },
}
