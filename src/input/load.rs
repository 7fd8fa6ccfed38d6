//! From inputs to collected objects.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::PathBuf;

use super::documents::{self, Run};
use super::error::Problem;
use super::objects::Object;
use super::total::Total;
use super::window::Window;
use super::{InputError, Origins, files, yaml};

/// What takes the objects.
///
/// Blocks of the input are parsed at the same time, each into a collector of its own; these are
/// then merged in the order of the input. An object's number, which [`Origins`] knows, is how many
/// objects were collected before it: a collector that keeps numbers shifts those of `later` by
/// how many it has itself. A block may be parsed twice, the first time in vain: a collector has no
/// effects beyond itself.
pub trait Collect: Send + Sized {
    /// Takes the next object.
    fn object(&mut self, object: &Object<'_>);

    /// Takes what another collector has taken from the part of the input that comes next.
    fn merge(&mut self, later: Self);

    /// What is read in place of an object, before that is taken. `text` is the object's JSON.
    fn amend(&mut self, _object: &Object<'_>, _text: &str) -> Amendment {
        Amendment::Keep
    }

    /// What is read when everything else has been: asked of the merged collector, once.
    fn behind(&mut self) -> Vec<Input> {
        Vec::new()
    }
}

/// What becomes of an object that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amendment {
    /// It is taken as it is.
    Keep,
    /// It is passed over.
    Drop,
    /// This JSON text is read in its place, an object of the same kind that has no problems (see
    /// [`problems_of`](super::problems_of)).
    Replace(String),
}

/// Something to be loaded.
pub enum Input {
    /// A file, or a folder with all that is below it.
    Path(PathBuf),
    /// A stream, such as standard input, with its name for messages.
    Stream {
        /// The name.
        name: String,
        /// The bytes.
        reader: Box<dyn Read + Send>,
    },
}

/// How much is done and held in memory at a time. The results do not depend on it.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// How many threads parse.
    pub threads: usize,
    /// How many bytes of a list are read at a time.
    pub block: usize,
    /// How many bytes are read at first, and when a little more is needed.
    pub step: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            block: 1 << 20,
            step: 1 << 16,
        }
    }
}

/// What was loaded.
#[derive(Debug)]
pub struct Loaded<C> {
    /// What the collectors took, merged.
    pub collected: C,
    /// Where each object came from.
    pub origins: Origins,
    /// How many objects of kinds that are not read there were, by kind.
    pub passed_over: BTreeMap<String, usize>,
    /// What is wrong with the input, in its order: the first thousand things. With any problem,
    /// what was collected is incomplete.
    pub problems: Vec<InputError>,
    /// How many things are wrong.
    pub problem_count: usize,
}

/// Loads inputs. `make` makes an empty collector.
///
/// Below a folder, files that end in `.json`, `.yaml` or `.yml` are read, with `.gz` or `.zst`
/// behind that too, in the order of their names; a file that is named itself is read whatever its
/// name is. Compression and format are told from the content.
pub fn load<C: Collect>(inputs: Vec<Input>, make: impl Fn() -> C + Sync) -> Loaded<C> {
    load_within(Limits::default(), inputs, make)
}

/// Loads inputs as [`load`] does, within limits.
pub fn load_within<C: Collect>(
    limits: Limits,
    inputs: Vec<Input>,
    make: impl Fn() -> C + Sync,
) -> Loaded<C> {
    let mut total = Total::new(make());
    let mut run = Run {
        make: &make,
        limits,
        total: &mut total,
    };
    for input in inputs {
        read(&mut run, input);
    }
    let behind = run.total.collected.as_mut().map(Collect::behind);
    for input in behind.unwrap_or_default() {
        read(&mut run, input);
    }
    Loaded {
        collected: total.collected.unwrap_or_else(make),
        origins: total.origins,
        passed_over: total.passed_over,
        problems: total.problems,
        problem_count: total.problem_count,
    }
}

/// Loads one input.
fn read<C: Collect, M: Fn() -> C + Sync>(run: &mut Run<'_, C, M>, input: Input) {
    match input {
        Input::Stream { name, reader } => file(run, name, Ok(reader)),
        Input::Path(path) => {
            for found in files::below(&path) {
                match found {
                    Ok(path) => file(run, path.display().to_string(), files::open(&path)),
                    Err((path, reason)) => {
                        run.total.origins.add_file(path.display().to_string());
                        run.stop(None, Problem::Unreadable(reason));
                    }
                }
            }
        }
    }
}

/// Loads one file or stream.
fn file<C: Collect, M: Fn() -> C + Sync>(
    run: &mut Run<'_, C, M>,
    name: String,
    opened: io::Result<Box<dyn Read + Send>>,
) {
    run.total.origins.add_file(name);
    let opened = opened
        .and_then(files::uncompressed)
        .and_then(files::is_json);
    match opened {
        Ok((true, stream)) => {
            // What stopped it has been noted.
            let _stopped = documents::read(&mut Window::new(stream), run, 1, None);
        }
        Ok((false, stream)) => yaml_documents(run, stream),
        Err(error) => {
            run.stop(None, Problem::Unreadable(error.to_string()));
        }
    }
}

/// Loads all documents of a YAML stream.
fn yaml_documents<C: Collect, M: Fn() -> C + Sync>(
    run: &mut Run<'_, C, M>,
    mut stream: Box<dyn Read + Send>,
) {
    let mut bytes = Vec::new();
    if let Err(error) = stream.read_to_end(&mut bytes) {
        run.stop(None, Problem::Unreadable(error.to_string()));
        return;
    }
    let (text, foreign) = documents::text(&bytes);
    if foreign {
        let line = documents::lines_in(text) + 1;
        let problem = Problem::Malformed("the input is no UTF-8 text here".to_owned());
        run.stop(Some(line), problem);
        return;
    }
    let mut number = 0;
    for document in yaml::documents(text) {
        match yaml::to_json(document.text) {
            Ok(json) if json == "null" => {}
            Ok(json) => {
                number += 1;
                let mut window = Window::new(json.as_bytes());
                let _stopped = documents::read(&mut window, run, number, Some(document.line));
            }
            Err(error) => {
                number += 1;
                let line = error.location().map_or(document.line, |location| {
                    document.line + (location.line() as u64).saturating_sub(1)
                });
                run.stop(Some(line), Problem::Malformed(yaml::tell(&error)));
            }
        }
    }
}

#[cfg(test)]
mod tests;
