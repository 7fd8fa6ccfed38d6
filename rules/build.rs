//! Checks the rules, compiles them to crepe programs, and embeds their text.
//!
//! The rules of a folder below `rules/` are those that one command uses beside the others. They
//! are checked and embedded, but left to the interpreter: to compile them would take long, and
//! they are asked about few rows.
//!
//! It runs the checker of the library itself, so that a mistake in a rule fails the build with the
//! rule file's line and column, in the words that `everynode datalog` has for it.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use datalog::diagnostic::Severity;
use datalog::program::{Constant, Literal, Program, Term};
use datalog::source::Sources;

#[allow(
    dead_code,
    unused_imports,
    reason = "the build needs a part of the language only"
)]
#[path = "../src/datalog/mod.rs"]
mod datalog;

mod compiler;

/// The types whose values are put into classes that rules cannot tell apart.
const CLASS_TYPES: &[&str] = &["Node", "Pod"];

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            for line in error.to_string().lines() {
                report("error", line);
            }
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut sources = Sources::default();
    let mut files = String::from("pub static FILES: &[(&str, &str)] = &[\n");
    for name in rule_files(&root.join("rules"))? {
        let text = fs::read_to_string(root.join(&name))
            .map_err(|error| format!("cannot read {name}: {error}"))?;
        writeln!(
            files,
            "    ({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{name}\"))),"
        )?;
        sources.add(name, text);
    }
    files.push_str("];\n\n");

    let program = checked(&sources)?;
    files.push_str(&supplements(&root.join("rules"), &sources)?);
    let source = compiler::compile(&program, &sources, CLASS_TYPES).map_err(|mistakes| {
        let lines = mistakes
            .iter()
            .map(|mistake| compiler::Located(mistake, &sources).to_string());
        lines.collect::<Vec<_>>().join("\n")
    })?;
    let out = PathBuf::from(env::var("OUT_DIR")?).join("rules.rs");
    fs::write(out, files + &source)?;
    report("rerun-if-changed", "rules");
    report("rerun-if-changed", "src/datalog");
    Ok(())
}

/// The checked rules; whatever is wrong with them is reported.
fn checked(sources: &Sources) -> Result<Program, Box<dyn Error>> {
    let checked = datalog::parse_and_check(sources);
    for diagnostic in &checked.diagnostics {
        let mistake = compiler::Mistake {
            span: diagnostic.span,
            message: diagnostic.problem.to_string(),
        };
        let severity = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let located = compiler::Located(&mistake, sources).to_string();
        let hint = diagnostic.hint.as_ref();
        let hint = hint.map_or_else(String::new, |hint| format!(" ({hint})"));
        report(severity, &format!("{located}{hint}"));
    }
    Ok(checked.program.ok_or("the rules have mistakes")?)
}

/// The rules of each folder below `rules/`: name, files, and the strings that its rules mention.
fn supplements(rules: &Path, sources: &Sources) -> Result<String, Box<dyn Error>> {
    let mut text =
        String::from("pub static SUPPLEMENTS: &[(&str, &[(&str, &str)], &[&str])] = &[\n");
    for folder in rule_folders(rules)? {
        let mut sources = sources.clone();
        let first = sources.iter().count();
        writeln!(text, "    ({folder:?}, &[")?;
        for name in rule_files(&rules.join(&folder))? {
            let name = name.replacen("rules/", &format!("rules/{folder}/"), 1);
            let path = rules.with_file_name(&name);
            writeln!(
                text,
                "        ({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{name}\"))),"
            )?;
            sources.add(name, fs::read_to_string(path)?);
        }
        let program = checked(&sources)?;
        let own: Vec<_> = sources.iter().skip(first).map(|(id, _)| id).collect();
        let mut constants = BTreeSet::new();
        for rule in &program.rules {
            if own.contains(&rule.span.file) {
                collect_symbols(&rule.head.arguments, &mut constants);
                collect_symbols_of(&rule.body, &mut constants);
            }
        }
        for fact in program
            .facts
            .iter()
            .filter(|fact| own.contains(&fact.span.file))
        {
            let values = fact.values.iter().cloned().map(Term::Constant);
            collect_symbols(&values.collect::<Vec<_>>(), &mut constants);
        }
        writeln!(text, "    ], &{:?}),", constants.iter().collect::<Vec<_>>())?;
    }
    text.push_str("];\n\n");
    Ok(text)
}

fn collect_symbols_of(body: &[Literal], found: &mut BTreeSet<String>) {
    for literal in body {
        match literal {
            Literal::Positive(atom) | Literal::Negative(atom) => {
                collect_symbols(&atom.arguments, found);
            }
            Literal::Comparison(comparison) => {
                let sides = [comparison.left.clone(), comparison.right.clone()];
                collect_symbols(&sides, found);
            }
            Literal::Aggregate(aggregate) => collect_symbols_of(&aggregate.body, found),
            Literal::Truth(_) => {}
        }
    }
}

fn collect_symbols(terms: &[Term], found: &mut BTreeSet<String>) {
    for term in terms {
        if let Term::Constant(Constant::Symbol(text)) = term {
            found.insert(text.to_string());
        }
    }
}

/// The folders that hold rules, by name.
fn rule_folders(rules: &Path) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let mut folders = BTreeSet::new();
    for entry in fs::read_dir(rules)? {
        let entry = entry?;
        let path = entry.path();
        if path.is_dir() && !rule_files(&path)?.is_empty() {
            folders.insert(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(folders)
}

/// The rule files' names: `facts.dl` first, for it declares what all others read.
fn rule_files(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".dl") {
            names.insert((name != "facts.dl", name.clone()), format!("rules/{name}"));
        }
    }
    Ok(names.into_values().collect())
}

/// Cargo reads a build script's instructions from its standard output.
fn report(instruction: &str, text: &str) {
    println!("cargo::{instruction}={text}");
}
