//! Rust names for relations, variables and constants.
//!
//! crepe makes names of its own from a relation's name in lower case (`__taint`, `__taint_update`,
//! `__taint_indexbf`, a field `taint`), so two relations that differ only in case or underscores
//! collide, and so does a relation named like a keyword. A relation called `some` or `vec` would
//! hide Rust's own.

use std::collections::BTreeSet;

/// Words that no generated name may be, in lower case.
const RESERVED: &[&str] = &[
    // keywords, in use or kept for later
    "abstract",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield",
    // what crepe and the generated code call
    "constants",
    "crepe",
    "crepehasher",
    "err",
    "none",
    "ok",
    "option",
    "result",
    "some",
    "string",
    "vec",
    "i64",
    "u32",
];

/// Gives each thing its own name.
#[derive(Debug, Clone, Default)]
pub struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// A struct's name: `node_label` becomes `NodeLabel`.
    pub fn relation(&mut self, name: &str) -> String {
        let mut camel = String::new();
        for word in words(name) {
            let mut letters = word.chars();
            if let Some(first) = letters.next() {
                camel.push(first.to_ascii_uppercase());
                camel.extend(letters);
            }
        }
        if !camel.starts_with(|first: char| first.is_ascii_alphabetic()) {
            camel.insert_str(0, "Relation");
        }
        self.unique(camel, "")
    }

    /// A variable's name: crepe takes for a variable what starts with a small letter. One that
    /// the checker made up has a number that tells nobody anything.
    pub fn variable(&mut self, name: &str) -> String {
        let name = if name.starts_with('%') { "value" } else { name };
        let words: Vec<String> = words(name).map(|word| word.to_ascii_lowercase()).collect();
        let mut snake = words.join("_");
        if !snake.starts_with(|first: char| first.is_ascii_lowercase()) {
            snake.insert(0, 'v');
        }
        self.unique(snake, "_")
    }

    /// The name itself, or with the first number that makes it unique.
    fn unique(&mut self, name: String, separator: &str) -> String {
        let mut candidate = name.clone();
        let mut number = 2;
        while RESERVED.contains(&candidate.to_ascii_lowercase().as_str())
            || !self.taken.insert(candidate.to_ascii_lowercase())
        {
            candidate = format!("{name}{separator}{number}");
            number += 1;
        }
        candidate
    }
}

/// The runs of letters and digits in a name.
fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
}
