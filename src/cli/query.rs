//! `everynode query`: any question over the input and the derived relations.

use std::fs;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::datalog::interpreter::Options;
use crate::derive::{program, sources};
use crate::output::{
    CatalogueRows, RelationRows, Rows, TableStyle, write_csv, write_json_lines, write_json_rows,
    write_table,
};
use crate::query::{Question, UserRules, answer};

use super::cluster::Cluster;
use super::shared::{ClusterArguments, SettleArguments};
use super::{CommandError, Exit, Terminal};

/// Ask a question over the input and the derived relations
///
/// A question is what stands behind the `:-` of a rule: atoms, `!` before those that must not
/// hold, comparisons, aggregates. The columns of the answer are its variables, in order. A
/// relation's name alone lists the relation.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  everynode query should_run -f cluster.json
  everynode query 'eligible(D, N), label(N, \"disktype\", \"ssd\"), !preferred(D, N, _)' -f cluster.json
  everynode query 'node(N), C = count : { should_run(_, N) }, C < 3' -f cluster.json")]
pub struct Arguments {
    /// The question
    #[arg(value_name = "QUERY", required_unless_present = "list")]
    query: Option<String>,
    /// Print every relation with its columns, its reading and where it comes from
    #[arg(long, conflicts_with = "query")]
    list: bool,
    /// How to print
    #[arg(short, long, value_enum, default_value_t)]
    output: Format,
    /// Rules of your own that the question may use; repeatable
    ///
    /// A file of the rule language, which may read every relation of the catalogue and derive
    /// relations of its own.
    #[arg(long, value_name = "FILE.dl")]
    rules: Vec<PathBuf>,
    #[command(flatten)]
    cluster: ClusterArguments,
    #[command(flatten)]
    settle: SettleArguments,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Aligned columns
    #[default]
    Table,
    /// `{"columns":[...],"rows":[[...],...]}`
    Json,
    /// One object a row
    Jsonl,
    /// Comma separated values with a header
    Csv,
}

/// Runs `everynode query`.
pub fn run(arguments: &Arguments, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    let Some(text) = arguments.query.as_ref().filter(|_| !arguments.list) else {
        print(&CatalogueRows::new(program()), arguments.output, terminal)?;
        return Ok(Exit::Ran);
    };
    let user = arguments
        .rules
        .iter()
        .map(read_rules)
        .collect::<Result<Vec<UserRules>, CommandError>>()?;
    let question = Question::read(sources(), &user, text)?;
    let mut cluster = Cluster::load(&arguments.cluster)?;
    if arguments.settle.settle {
        cluster.settle()?;
    }
    let needed = question.needed_names();
    cluster.derive_for(&needed)?;
    cluster.note_what_is_missing(terminal.stderr);
    let mut database = cluster.into_database(&needed);
    let answer = answer(&question, &mut database, &Options::default())
        .map_err(|error| CommandError::of_evaluation(&error, &question))?;
    for remark in &answer.remarks {
        writeln!(terminal.stderr, "warning: {remark}")?;
    }
    if answer.columns.is_empty() && arguments.output == Format::Table {
        // A question without variables is answered by a word, for a table has no columns to show.
        writeln!(terminal.stdout, "{}", !answer.table.is_empty())?;
        return Ok(Exit::Ran);
    }
    let columns = answer.columns.iter();
    let columns = columns.map(|column| (column.name.as_str(), column.kind));
    let rows = RelationRows::new(columns, &answer.table, &database.symbols);
    print(&rows, arguments.output, terminal)?;
    Ok(Exit::Ran)
}

fn read_rules(path: &PathBuf) -> Result<UserRules, CommandError> {
    let text = fs::read_to_string(path).map_err(|error| {
        CommandError::problems([format!("cannot read `{}`: {error}", path.display())])
    })?;
    Ok(UserRules {
        name: path.display().to_string(),
        text,
    })
}

fn print(rows: &dyn Rows, format: Format, terminal: &mut Terminal<'_>) -> Result<(), CommandError> {
    let out = &mut *terminal.stdout;
    match format {
        Format::Table => write_table(out, rows, TableStyle::default())?,
        Format::Json => write_json_rows(out, rows)?,
        Format::Jsonl => write_json_lines(out, rows)?,
        Format::Csv => write_csv(out, rows)?,
    }
    Ok(())
}
