//! `everynode datalog explain`: why a fact of a program holds.

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::super::{CommandError, Exit, Terminal};
use super::files::read_inputs;
use super::{ProgramArguments, evaluation_failed, read_program};
use crate::datalog::database::{Database, Value};
use crate::datalog::interpreter::{Explainer, Options, evaluate};
use crate::datalog::parse_query;
use crate::datalog::program::{Constant, Function, Literal, Program, RelationId, Term};
use crate::datalog::proof::{Proof, text};
use crate::datalog::render::{render, render_error};
use crate::datalog::source::Sources;

/// Explain why a fact holds: a derivation of least height, from given facts on
///
/// Example: everynode datalog explain paths.dl 'path("a","c")' -o json
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    program: ProgramArguments,
    /// The fact, with a constant for every column
    #[arg(value_name = "FACT")]
    fact: String,
    /// How to show the derivation
    #[arg(short = 'o', long = "output", value_enum, default_value_t = Output::Text)]
    output: Output,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Output {
    /// A tree; a step that is used again is shown once
    Text,
    /// A list of steps, each behind its premises
    Json,
}

/// The JSON form; part of everynode's interface.
#[derive(Serialize)]
struct ProofDocument {
    proof: Vec<StepDocument>,
    root: usize,
}

#[derive(Serialize)]
struct StepDocument {
    fact: String,
    rule: Option<String>,
    premises: Vec<usize>,
}

/// Runs `everynode datalog explain`.
pub fn run(arguments: &Arguments, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    let out_of_time = arguments.program.limits.clock();
    let options = Options {
        recording: false,
        limits: arguments.program.limits.limits(),
        out_of_time: Some(&out_of_time),
    };
    let (program, mut sources) = read_program(&arguments.program.program, terminal)?;
    let (relation, constants) = parse_fact(&program, &mut sources, &arguments.fact)?;
    let mut database = read_inputs(&program, &sources, &arguments.program.fact_dir)?;
    let evaluation = evaluate(&program, &mut database, &options)
        .map_err(|error| evaluation_failed(&error, &sources))?;
    let row: Vec<Value> = (constants.iter())
        .map(|constant| match constant {
            Constant::Number(number) => *number,
            Constant::Symbol(name) => Value::from(database.symbols.intern(name)),
        })
        .collect();
    let proof = Explainer::new(&program, &database.symbols, evaluation, &options)
        .and_then(|mut explainer| explainer.explain(relation, &row))
        .map_err(|error| evaluation_failed(&error, &sources))?;
    let Some(proof) = proof else {
        return Err(CommandError::BadInput(format!(
            "Error: `{}` does not hold",
            text::fact(&program, &database.symbols, relation, &row)
        )));
    };
    let document = document(&proof, &program, &database);
    match arguments.output {
        Output::Json => {
            serde_json::to_writer_pretty(&mut *terminal.stdout, &document)
                .map_err(std::io::Error::from)?;
            writeln!(terminal.stdout)?;
        }
        Output::Text => write!(terminal.stdout, "{}", tree(&document))?,
    }
    Ok(Exit::Ran)
}

/// Reads a fact such as `path("a",-1)`.
fn parse_fact(
    program: &Program,
    sources: &mut Sources,
    fact: &str,
) -> Result<(RelationId, Vec<Constant>), CommandError> {
    let file = sources.add("the fact", fact);
    let checked = parse_query(program, sources, file);
    let Some(query) = checked.query else {
        return Err(CommandError::BadInput(render(
            sources,
            &checked.diagnostics,
        )));
    };
    let atom = match query.rules.as_slice() {
        [rule] => match rule.body.as_slice() {
            [Literal::Positive(atom)] => Some(atom),
            _ => None,
        },
        _ => None,
    };
    let constants: Option<Vec<Constant>> =
        atom.and_then(|atom| atom.arguments.iter().map(constant).collect());
    atom.map(|atom| atom.relation)
        .zip(constants)
        .ok_or_else(|| {
            let span = query.relation.span;
            CommandError::BadInput(render_error(
                sources,
                "expected one fact with a constant for every column, such as path(\"a\",-1)",
                span,
            ))
        })
}

fn constant(term: &Term) -> Option<Constant> {
    match term {
        Term::Constant(constant) => Some(constant.clone()),
        Term::Apply(application) if application.function == Function::Negate => {
            match application.arguments.as_slice() {
                [Term::Constant(Constant::Number(number))] => {
                    Some(Constant::Number(number.checked_neg()?))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

fn document(proof: &Proof, program: &Program, database: &Database) -> ProofDocument {
    let steps = proof.steps.iter().map(|step| StepDocument {
        fact: text::fact(program, &database.symbols, step.relation, &step.row),
        rule: step.rule.map(|rule| text::rule_name(program, rule)),
        premises: step.premises.clone(),
    });
    ProofDocument {
        proof: steps.collect(),
        root: proof.root,
    }
}

/// The proof as an indented tree, the fact first.
fn tree(document: &ProofDocument) -> String {
    let mut text = String::new();
    let mut shown = vec![false; document.proof.len()];
    let mut open = vec![(document.root, 0usize)];
    while let Some((place, depth)) = open.pop() {
        let Some(step) = document.proof.get(place) else {
            continue;
        };
        text.push_str(&"  ".repeat(depth));
        text.push_str(&step.fact);
        if let Some(rule) = &step.rule {
            text.push_str(&format!("  (by {rule})"));
            let shown = shown.get_mut(place);
            if shown.is_some_and(|shown| std::mem::replace(shown, true)) {
                text.push_str(", shown above");
            } else {
                let premises = step.premises.iter().rev();
                open.extend(premises.map(|premise| (*premise, depth + 1)));
            }
        }
        text.push('\n');
    }
    text
}
