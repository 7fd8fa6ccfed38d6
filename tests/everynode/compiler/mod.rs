//! The rule compiler: what it generates, that it runs, and that it derives what the interpreter
//! derives.

use everynode::datalog::program::Program;
use everynode::datalog::source::Sources;
use everynode::datalog::{Checked, parse_and_check};

#[path = "../../../rules/compiler/mod.rs"]
mod rule_compiler;

mod cases;
mod classes;
mod mistakes;

/// Reads a program that must be without errors.
fn checked(files: &[(&str, &str)]) -> (Sources, Program) {
    let mut sources = Sources::default();
    for (name, text) in files {
        sources.add(*name, *text);
    }
    let Checked {
        program,
        diagnostics,
    } = parse_and_check(&sources);
    let program = program.unwrap_or_else(|| panic!("{diagnostics:#?}"));
    (sources, program)
}

/// Compiles a program, or tells its mistakes as the build would.
fn compiled(files: &[(&str, &str)]) -> Result<String, Vec<String>> {
    let (sources, program) = checked(files);
    compile(&program, &sources)
}

/// Compiles a checked program as the build script does.
pub fn compile(program: &Program, sources: &Sources) -> Result<String, Vec<String>> {
    rule_compiler::compile(program, sources, &["Node", "Pod"]).map_err(|mistakes| {
        let located = mistakes.iter();
        located
            .map(|mistake| rule_compiler::Located(mistake, sources).to_string())
            .collect()
    })
}
