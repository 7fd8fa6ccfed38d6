//! The shape of the compiled rules: what `rules/build.rs` writes and `run.rs` carries out.
//!
//! The compiler cuts the rule files into steps. A program step is one crepe program; a fold step
//! computes an aggregate over the sorted rows that a program left. Relations are known by their
//! index in [`Rules::relations`].

use crate::datalog::database::Table;
use crate::datalog::program::{AggregateFunction, ValueKind};

/// Everything that the build script makes of `rules/`.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    /// Every relation, those that the compiler made for aggregates last.
    pub relations: &'static [Relation],
    /// The facts that stand in the rule files.
    pub facts: &'static [Fact],
    /// The steps in the order of evaluation.
    pub steps: &'static [Step],
    /// The places of the rules' arithmetic, which overflows are reported at.
    pub places: &'static [Place],
    /// Whether a rule compares symbols by their order.
    pub orders_symbols: bool,
}

/// A relation of the compiled rules.
#[derive(Debug, Clone, Copy)]
pub struct Relation {
    /// The declared name; one that the compiler made starts with `%`.
    pub name: &'static str,
    /// How the values of each column are represented.
    pub columns: &'static [ValueKind],
    /// Whether rules or facts of the rule files derive it.
    pub derived: bool,
}

/// A fact that stands in a rule file.
#[derive(Debug, Clone, Copy)]
pub struct Fact {
    /// The relation.
    pub relation: usize,
    /// One cell a column.
    pub cells: &'static [Cell],
}

/// A constant.
#[derive(Debug, Clone, Copy)]
pub enum Cell {
    /// A string.
    Symbol(&'static str),
    /// A number.
    Number(i64),
}

/// One step of the evaluation.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// A crepe program.
    Program(Program),
    /// An aggregate.
    Fold(Fold),
}

/// A crepe program: some rules of one rule file.
#[derive(Debug, Clone, Copy)]
pub struct Program {
    /// The name of its module in the generated source.
    pub name: &'static str,
    /// The type whose values the rules cannot tell apart but by the rows of the inputs, where the
    /// compiler has proved so.
    pub class: Option<&'static str>,
    /// What it reads, in the order that `run` takes the tables.
    pub inputs: &'static [Input],
    /// What it derives, in the order that `run` returns the tables.
    pub outputs: &'static [Output],
    /// Its rules, in the order of the source.
    pub rules: &'static [Rule],
    /// The strings that its rules mention.
    pub constants: &'static [&'static str],
    /// Evaluates it. The first table is the row of constants, where there are any.
    pub run: fn(&[&Table]) -> Vec<Table>,
}

/// A relation that a program reads.
#[derive(Debug, Clone, Copy)]
pub struct Input {
    /// The relation.
    pub relation: usize,
    /// The column of the program's class type.
    pub class_column: Option<usize>,
}

/// A relation that a program derives.
#[derive(Debug, Clone, Copy)]
pub struct Output {
    /// The relation.
    pub relation: usize,
    /// The columns of the program's class type.
    pub class_columns: &'static [usize],
}

/// A rule, as far as it tells which rows it looks at.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// What it derives.
    pub head: Atom,
    /// What must be there.
    pub positive: &'static [Atom],
    /// What must not be there.
    pub negative: &'static [Atom],
}

/// An atom of a rule.
#[derive(Debug, Clone, Copy)]
pub struct Atom {
    /// The relation.
    pub relation: usize,
    /// One term a column.
    pub terms: &'static [Term],
}

/// A term of an atom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// A variable that stands for a symbol; its number is the same wherever it occurs in the rule.
    Variable(u32),
    /// A string.
    Symbol(&'static str),
    /// Anything else.
    Other,
}

/// An aggregate: `result(group, value)` for every row of `need`.
#[derive(Debug, Clone, Copy)]
pub struct Fold {
    /// What is computed.
    pub function: AggregateFunction,
    /// The groups that somebody asks for; where it is the solutions, every group of them.
    pub need: usize,
    /// The solutions: the group's columns, then the aggregate's own, the target last.
    pub solutions: usize,
    /// The columns of the solutions in that order; empty where they stand so.
    pub order: &'static [usize],
    /// The group's columns, then the value.
    pub result: usize,
    /// How many columns a group has.
    pub group: usize,
    /// The place that an overflowing sum is reported at.
    pub place: u32,
}

/// A place in a rule file.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The file's name.
    pub file: &'static str,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}
