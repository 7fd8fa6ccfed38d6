//! The lines of a record, and reading them back.
//!
//! A record is JSON, one object a line: what it is of, the objects of the input with digests of
//! their facts, groups of nodes, steps, decisions, and the end with a digest of all lines before
//! it. `explain/schema/record.schema.json` describes each.

use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use super::digest::hex;

/// The form of records that is written and read.
pub const FORMAT: u32 = 1;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Line {
    /// What the record is of; the first line.
    Record(Header),
    /// Objects of one kind.
    Objects(Objects),
    /// Nodes that are decided about together.
    Nodes(Nodes),
    /// Something that is so.
    Step(Step),
    /// What is decided.
    Decision(Decision),
    /// The last line.
    End(End),
}

/// What a record is of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The form of the record.
    pub format: u32,
    /// The version of everynode that wrote it.
    pub everynode: String,
    /// The version of Kubernetes that it is judged by.
    pub kubernetes: String,
    /// Every feature gate of that version.
    pub feature_gates: BTreeMap<String, bool>,
    /// The time that it is judged at.
    pub now: String,
    /// The digest of the rule files.
    pub rules: String,
    /// The digest of the input: of all objects and the digests of their facts.
    pub inputs: String,
}

/// Objects of one kind, each with a digest of the facts that were read from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objects {
    /// The kind.
    pub of: String,
    /// The digests by the objects' names.
    pub objects: BTreeMap<String, String>,
}

/// Nodes that are decided about together. What is said about the first is so for each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nodes {
    /// The number of the group, from 0.
    pub group: usize,
    /// The nodes.
    pub nodes: Vec<String>,
}

/// A fact that holds, or a form of facts of which none holds, and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The number of the step, from 0.
    pub step: usize,
    /// What holds: the relation, then the cells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<Vec<Json>>,
    /// What does not hold; `null` stands for any value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not: Option<Vec<Json>>,
    /// The rule that derives it; none for what was given or does not hold.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// The earlier steps that it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub premises: Vec<usize>,
    /// Where a given fact comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// The field of that object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

/// What is decided about a DaemonSet on groups of nodes. The steps speak of the first node of the
/// first group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The DaemonSet, `namespace/name`.
    pub daemonset: String,
    /// The groups of nodes.
    pub groups: Vec<usize>,
    /// Whether the controller wants a pod there.
    pub should_run: bool,
    /// Whether no plugin of the scheduler refuses it there.
    pub feasible: bool,
    /// Both.
    pub eligible: bool,
    /// The plugins that refuse it.
    pub plugins: Vec<String>,
    /// The steps that say so: of `should_run`, `feasible`, `eligible`, and of `infeasible` for each
    /// plugin.
    pub steps: Vec<usize>,
}

/// The end of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// How many lines stand before this one.
    pub lines: usize,
    /// The digest of those lines.
    pub digest: String,
}

/// A record that was read. Each part has the number of its line beside it, from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// What it is of.
    pub header: Header,
    /// The objects.
    pub objects: Vec<(usize, Objects)>,
    /// The groups of nodes.
    pub nodes: Vec<(usize, Nodes)>,
    /// The steps.
    pub steps: Vec<(usize, Step)>,
    /// The decisions.
    pub decisions: Vec<(usize, Decision)>,
    /// What is wrong with the end, or with a line that cannot be read; everything before that line
    /// is there.
    pub broken: Option<(usize, String)>,
}

/// Why a file is no record.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file cannot be read.
    #[error("cannot read the record: {0}")]
    Unreadable(#[from] io::Error),
    /// The first line is not that of a record.
    #[error("is no record of `everynode audit`: {0}")]
    NoRecord(String),
    /// The record has a form that is not known.
    #[error("is a record of format {0}; this everynode reads format {FORMAT}")]
    OtherFormat(u32),
}

/// Writes lines, and keeps count of them.
pub struct Writer<'w> {
    out: &'w mut dyn Write,
    digest: Sha256,
    lines: usize,
    line: Vec<u8>,
}

impl<'w> Writer<'w> {
    /// Writes to something.
    pub fn new(out: &'w mut dyn Write) -> Self {
        Writer {
            out,
            digest: Sha256::new(),
            lines: 0,
            line: Vec::new(),
        }
    }

    /// Writes one line.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn line(&mut self, line: &Line) -> io::Result<()> {
        self.line.clear();
        serde_json::to_writer(&mut self.line, line)?;
        self.line.push(b'\n');
        self.digest.update(&self.line);
        self.lines += 1;
        self.out.write_all(&self.line)
    }

    /// Writes the end.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn end(mut self) -> io::Result<()> {
        let digest = std::mem::take(&mut self.digest);
        let end = End {
            lines: self.lines,
            digest: hex(&digest.finalize()),
        };
        self.line(&Line::End(end))
    }
}

impl Record {
    /// Reads a record.
    ///
    /// # Errors
    /// The file cannot be read, or is no record at all.
    pub fn read(mut input: impl BufRead) -> Result<Record, ReadError> {
        let mut digest = Sha256::new();
        let mut bytes = Vec::new();
        input.read_until(b'\n', &mut bytes)?;
        let header = match serde_json::from_slice(&bytes) {
            Ok(Line::Record(header)) => header,
            Ok(_) => {
                let problem = "its first line says nothing about the record".to_owned();
                return Err(ReadError::NoRecord(problem));
            }
            Err(error) => return Err(ReadError::NoRecord(error.to_string())),
        };
        if header.format != FORMAT {
            return Err(ReadError::OtherFormat(header.format));
        }
        let mut record = Record {
            header,
            objects: Vec::new(),
            nodes: Vec::new(),
            steps: Vec::new(),
            decisions: Vec::new(),
            broken: None,
        };
        for number in 2.. {
            digest.update(&bytes);
            bytes.clear();
            if input.read_until(b'\n', &mut bytes)? == 0 {
                record.broken = Some((number, "the end is missing".to_owned()));
                break;
            }
            let end = match serde_json::from_slice(&bytes) {
                Ok(line) => record.add(number, line),
                Err(error) => Err(format!("is no line of a record: {error}")),
            };
            match end {
                Ok(None) => {}
                Ok(Some(end)) => {
                    let found = hex(&std::mem::take(&mut digest).finalize());
                    record.broken = broken_end(&end, number, &found)
                        .or(match input.read_until(b'\n', &mut bytes)? {
                            0 => None,
                            _ => Some("there is something behind the end".to_owned()),
                        })
                        .map(|problem| (number, problem));
                    break;
                }
                Err(problem) => {
                    record.broken = Some((number, problem));
                    break;
                }
            }
        }
        Ok(record)
    }

    /// Adds a line; the end where it is that.
    fn add(&mut self, number: usize, line: Line) -> Result<Option<End>, String> {
        match line {
            Line::Record(_) => return Err("the record begins a second time".to_owned()),
            Line::Objects(line) => self.objects.push((number, line)),
            Line::Nodes(line) => self.nodes.push((number, line)),
            Line::Step(line) => self.steps.push((number, line)),
            Line::Decision(line) => self.decisions.push((number, line)),
            Line::End(end) => return Ok(Some(end)),
        }
        Ok(None)
    }
}

fn broken_end(end: &End, number: usize, digest: &str) -> Option<String> {
    if end.lines != number - 1 {
        let found = number - 1;
        return Some(format!(
            "there should be {} lines before it, not {found}",
            end.lines
        ));
    }
    (end.digest != digest).then(|| "the lines are not those that were written".to_owned())
}
