//! `everynode facts`: the relations themselves, to be looked at or to be given to Soufflé.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::output::{RelationRows, unwritable, write_datalog_facts, write_json_relations};
use crate::query::catalogue::Source;

use super::cluster::Cluster;
use super::files::write_files;
use super::shared::{ClusterArguments, SettleArguments};
use super::{CommandError, Exit, Terminal};

/// Print the relations that the rules start from, or those that they derive.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Print the derived relations instead of the input relations
    #[arg(long)]
    derived: bool,
    /// Write `<relation>.facts` files there instead, tab separated, as Soufflé reads them; with
    /// --derived also the derived relations, as `<relation>.csv`
    #[arg(short = 'D', long, value_name = "DIR")]
    directory: Option<PathBuf>,
    /// How to print
    #[arg(short, long, value_enum, default_value_t)]
    output: Format,
    #[command(flatten)]
    cluster: ClusterArguments,
    #[command(flatten)]
    settle: SettleArguments,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One fact a line, as the rule language has them
    #[default]
    Text,
    /// `{"relation":{"columns":[...],"rows":[...]},...}`
    Json,
}

/// Runs `everynode facts`.
pub fn run(arguments: &Arguments, terminal: &mut Terminal<'_>) -> Result<Exit, CommandError> {
    let mut cluster = Cluster::load(&arguments.cluster)?;
    if arguments.settle.settle {
        cluster.settle()?;
    }
    if arguments.derived {
        cluster.derive()?;
    } else {
        cluster.derive_inputs()?;
    }
    cluster.note_what_is_missing(terminal.stderr);
    if let Some(directory) = &arguments.directory {
        let mut files = files(cluster.relations(Source::Input), "facts")?;
        if arguments.derived {
            files.extend(self::files(cluster.relations(Source::Derived), "csv")?);
        }
        write_files(directory, &files)?;
        return Ok(Exit::Ran);
    }
    let relations = cluster.relations(if arguments.derived {
        Source::Derived
    } else {
        Source::Input
    });
    match arguments.output {
        Format::Text => write_datalog_facts(terminal.stdout, &relations)?,
        Format::Json => write_json_relations(terminal.stdout, &relations)?,
    }
    Ok(Exit::Ran)
}

/// The files of some relations, by name.
///
/// Soufflé's files have no way to write a tab or a line break in a text, so such a text is an
/// error here and not a wrong fact there.
fn files<'r>(
    relations: Vec<(&str, RelationRows<'r>)>,
    extension: &str,
) -> Result<Vec<(String, RelationRows<'r>)>, CommandError> {
    let problems: Vec<String> = relations
        .iter()
        .filter_map(|(name, rows)| {
            let found = unwritable(rows)?;
            Some(format!(
                "`{}` in the column `{}` of `{name}` has a tab or a line break, \
                 which files of facts cannot hold",
                found.text, found.column
            ))
        })
        .collect();
    if !problems.is_empty() {
        return Err(CommandError::problems(problems));
    }
    let named = |(name, rows)| (format!("{name}.{extension}"), rows);
    Ok(relations.into_iter().map(named).collect())
}
