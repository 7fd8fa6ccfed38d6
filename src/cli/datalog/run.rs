//! `everynode datalog run`: evaluates a program as the `souffle` command does.

use std::path::{Path, PathBuf};

use clap::Args;

use super::super::{CommandError, Exit, Terminal};
use super::files::{path_of, read_inputs, write_files};
use super::{ProgramArguments, evaluation_failed, read_program};
use crate::datalog::database::Symbols;
use crate::datalog::fact_file::{FactFormat, Medium};
use crate::datalog::interpreter::{Evaluation, Options, evaluate};
use crate::datalog::program::{Program, RelationId};
use crate::datalog::render::render_error;
use crate::datalog::source::Sources;

/// Evaluate a program and write its output relations, as the `souffle` command does
///
/// Relations with `.input` are read from `<relation>.facts` (tab separated), those with `.output`
/// are written to `<relation>.csv` (tab separated, sorted); `.printsize` prints a relation's name
/// and number of facts. Errors go to stderr with file, line and source; then nothing is written.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    program: ProgramArguments,
    /// Where the `<relation>.csv` files of `.output` relations go; `-` is stdout
    #[arg(
        short = 'D',
        long = "output-dir",
        value_name = "DIR",
        default_value = "."
    )]
    output_dir: PathBuf,
}

/// Runs `everynode datalog run`.
pub fn run(arguments: &Arguments, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    let out_of_time = arguments.program.limits.clock();
    let options = Options {
        recording: false,
        limits: arguments.program.limits.limits(),
        out_of_time: Some(&out_of_time),
    };
    let (program, sources) = read_program(&arguments.program.program, terminal)?;
    check_outputs(&program, &sources)?;
    let mut database = read_inputs(&program, &sources, &arguments.program.fact_dir)?;
    let evaluation = evaluate(&program, &mut database, &options)
        .map_err(|error| evaluation_failed(&error, &sources))?;
    let outputs = outputs(
        &program,
        &evaluation,
        &database.symbols,
        &arguments.output_dir,
    );
    write_files(&outputs.files)?;
    write!(terminal.stdout, "{}", outputs.stdout)?;
    Ok(Exit::Ran)
}

/// Outputs that cannot be written are found before the evaluation.
fn check_outputs(program: &Program, sources: &Sources) -> Result<(), CommandError> {
    let mut problems = String::new();
    for relation in &program.relations {
        for directive in &relation.outputs {
            let format = FactFormat::of(directive, relation.columns.len());
            let checked = format.and_then(|_| Medium::of(directive, "stdout"));
            if let Err(error) = checked {
                problems.push_str(&render_error(sources, &error.to_string(), directive.span));
            }
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(CommandError::BadInput(problems))
    }
}

/// What a run leaves behind.
#[derive(Default)]
struct Outputs {
    files: Vec<(PathBuf, String)>,
    stdout: String,
}

fn outputs(
    program: &Program,
    evaluation: &Evaluation,
    symbols: &Symbols,
    output_dir: &Path,
) -> Outputs {
    let mut outputs = Outputs::default();
    let to_stdout = output_dir == Path::new("-");
    for (id, relation) in program.relations.iter().enumerate() {
        let id = RelationId(id as u32);
        if !relation.outputs.is_empty() {
            let table = evaluation.sorted(program, id, symbols);
            for directive in &relation.outputs {
                let Ok(format) = FactFormat::of(directive, relation.columns.len()) else {
                    continue;
                };
                if to_stdout || Medium::of(directive, "stdout") == Ok(Medium::Standard) {
                    let header = if to_stdout || format.headers {
                        format.header(relation)
                    } else {
                        String::new()
                    };
                    outputs.stdout.push_str(&format!(
                        "---------------\n{}\n{header}===============\n{}===============\n",
                        relation.name,
                        format.rows(relation, &table, symbols)
                    ));
                } else {
                    let path = path_of(relation, directive, output_dir, "csv");
                    let text = format.write(relation, &table, symbols);
                    outputs.files.push((path, text));
                }
            }
        }
        for _ in &relation.print_sizes {
            let size = evaluation.len(id);
            outputs
                .stdout
                .push_str(&format!("{}\t{size}\n", relation.name));
        }
    }
    outputs
}
