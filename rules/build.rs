//! Checks the rules, compiles them to crepe programs, and embeds their text.
//!
//! It runs the checker of the library itself, so that a mistake in a rule fails the build with the
//! rule file's line and column, in the words that `everynode datalog` has for it.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use datalog::diagnostic::Severity;
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

    let checked = datalog::parse_and_check(&sources);
    for diagnostic in &checked.diagnostics {
        let mistake = compiler::Mistake {
            span: diagnostic.span,
            message: diagnostic.problem.to_string(),
        };
        let severity = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let located = compiler::Located(&mistake, &sources).to_string();
        let hint = diagnostic.hint.as_ref();
        let hint = hint.map_or_else(String::new, |hint| format!(" ({hint})"));
        report(severity, &format!("{located}{hint}"));
    }
    let program = checked.program.ok_or("the rules have mistakes")?;
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
