//! Files written as a whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::output::{Rows, write_tsv};

use super::CommandError;

/// Writes files of tab separated rows into a folder, which is made if it is not there.
///
/// Every file is written beside its place first and moved there when all of them are complete, so
/// that no reader sees half a file, and a full disk changes nothing.
///
/// # Errors
/// The folder or a file cannot be written.
pub fn write_files<R: Rows>(folder: &Path, files: &[(String, R)]) -> Result<(), CommandError> {
    fs::create_dir_all(folder).map_err(|error| CommandError::unwritable(folder, &error))?;
    let written: Result<Vec<(PathBuf, PathBuf)>, CommandError> = files
        .iter()
        .map(|(name, rows)| {
            let partial = folder.join(format!(".{name}.partial"));
            let place = folder.join(name);
            write_file(&partial, rows).map_err(|error| CommandError::unwritable(&place, &error))?;
            Ok((partial, place))
        })
        .collect();
    let moved = written.and_then(|written| {
        for (partial, place) in written {
            fs::rename(&partial, &place)
                .map_err(|error| CommandError::unwritable(&place, &error))?;
        }
        Ok(())
    });
    if moved.is_err() {
        for (name, _) in files {
            // What cannot be removed was not written, or is beyond help.
            let _ = fs::remove_file(folder.join(format!(".{name}.partial")));
        }
    }
    moved
}

fn write_file(path: &Path, rows: &dyn Rows) -> io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    write_tsv(&mut file, rows)?;
    file.flush()
}
