//! From source text to syntax tree: lexer and parser, written by hand on top of `logos`.
//!
//! The parser goes on behind a statement that it cannot read, so that every syntax error of a
//! program is reported at once.

mod bodies;
mod constants;
mod cursor;
mod declarations;
mod expressions;
#[cfg(test)]
mod round_trip;
mod statements;
mod token;
pub(super) mod tree;

pub(super) use statements::{parse_file, parse_query_body};
