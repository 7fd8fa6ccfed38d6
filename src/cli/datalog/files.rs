//! The files of a rule program: `.input` is read, `.output` is written.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;

use super::super::CommandError;
use crate::datalog::database::{Database, Table};
use crate::datalog::fact_file::{FactFormat, FormatError, Medium, parameter};
use crate::datalog::program::{Directive, Program, Relation};
use crate::datalog::render::render_error;
use crate::datalog::source::Sources;

/// Reads the facts of every `.input`; all problems are reported.
pub fn read_inputs(
    program: &Program,
    sources: &Sources,
    fact_dir: &Path,
) -> Result<Database, CommandError> {
    let mut database = Database::default();
    let mut problems = Vec::new();
    for relation in &program.relations {
        for directive in &relation.inputs {
            let read = read_input(relation, directive, sources, fact_dir, &mut database);
            problems.extend(read.err());
        }
    }
    if problems.is_empty() {
        Ok(database)
    } else {
        Err(CommandError::BadInput(problems.concat()))
    }
}

fn read_input(
    relation: &Relation,
    directive: &Directive,
    sources: &Sources,
    fact_dir: &Path,
    database: &mut Database,
) -> Result<(), String> {
    let at_directive = |problem: &str| render_error(sources, problem, directive.span);
    let wrong = |error: FormatError| at_directive(&error.to_string());
    let format = FactFormat::of(directive, relation.columns.len()).map_err(wrong)?;
    let (name, bytes) = match Medium::of(directive, "stdin").map_err(wrong)? {
        Medium::Standard => {
            let mut bytes = Vec::new();
            let read = io::stdin().lock().read_to_end(&mut bytes);
            ("stdin".to_owned(), read.map(|_| bytes))
        }
        Medium::File => {
            let path = path_of(relation, directive, fact_dir, "facts");
            (path.display().to_string(), fs::read(path))
        }
    };
    let bytes = bytes.and_then(unpack);
    let bytes =
        bytes.map_err(|error| at_directive(&format!("cannot open fact file `{name}`: {error}")))?;
    let table = format.read(relation, &bytes, &mut database.symbols);
    let table = table.map_err(|error| {
        format!(
            "Error: {} in fact file {name} at line {}\n{}\n",
            error.problem,
            error.line,
            line_of(&bytes, error.line)
        )
    })?;
    let known = database.tables.entry(relation.name.clone());
    let known = known.or_insert_with(|| Table::new(table.arity()));
    for row in table.iter() {
        known.push(row);
    }
    Ok(())
}

/// Unpacks gzip, told by its first bytes.
fn unpack(bytes: Vec<u8>) -> io::Result<Vec<u8>> {
    if !bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(bytes);
    }
    let mut unpacked = Vec::new();
    MultiGzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked)?;
    Ok(unpacked)
}

fn line_of(bytes: &[u8], line: usize) -> String {
    let found = bytes.split(|byte| *byte == b'\n').nth(line - 1);
    String::from_utf8_lossy(found.unwrap_or_default()).into_owned()
}

/// The file of a directive: `filename` or the relation's name, in a folder unless it is absolute.
pub fn path_of(
    relation: &Relation,
    directive: &Directive,
    folder: &Path,
    extension: &str,
) -> PathBuf {
    match parameter(directive, "filename") {
        Some(name) => folder.join(name),
        None => folder.join(format!("{}.{extension}", relation.name)),
    }
}

/// Writes files so that a failure leaves none half-written: all are written beside their places
/// first, then moved.
pub fn write_files(files: &[(PathBuf, String)]) -> Result<(), CommandError> {
    let mut written: Vec<(PathBuf, &PathBuf)> = Vec::new();
    let result = (|| {
        for (path, text) in files {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|error| (folder.to_owned(), error))?;
            }
            let mut beside = path.clone().into_os_string();
            beside.push(".part");
            let beside = PathBuf::from(beside);
            written.push((beside.clone(), path));
            fs::write(&beside, text).map_err(|error| (beside, error))?;
        }
        for (beside, path) in &written {
            fs::rename(beside, path).map_err(|error| ((*path).clone(), error))?;
        }
        Ok(())
    })();
    result.map_err(|(path, error): (PathBuf, io::Error)| {
        for (beside, _) in &written {
            // What cannot be removed cannot be helped; the failure itself is reported.
            let _ = fs::remove_file(beside);
        }
        CommandError::CouldNotRun(format!("Error: cannot write `{}`: {error}", path.display()))
    })
}
