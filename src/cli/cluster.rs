//! From the flags to a cluster's facts: the way that every command over a cluster begins with.

use std::io::{Write, stdin};
use std::path::{Path, PathBuf};

use crate::datalog::database::{Database, Table};
use crate::derive::numbering::{NUMBERINGS, numbering_of};
use crate::derive::{
    Derived, Options, derive, derive_for, intern_rule_constants, prepare, program,
};
use crate::edit::{EditError, Edited, Edits, Mistake};
use crate::facts::{FactBase, FactBuilder};
use crate::input::objects::Time;
use crate::input::{Input, Origins, load};
use crate::nearest::nearest;
use crate::output::{RelationRows, edits_in_words};
use crate::plan::dependencies::{Dependencies, SOURCES};
use crate::plan::settle::{Hashes, creates_sociable, hashes, runnable, settle};
use crate::plan::{Plan, RELATIONS, plan};
use crate::profile::Profile;
use crate::query::catalogue::{Source, catalogue};

use super::error::CommandError;
use super::shared::ClusterArguments;

/// What stands for a relation that no rule derives and no object gives.
static NO_ROWS: Table = Table::new(0);

/// A cluster as it was loaded, and what was derived of it.
pub struct Cluster {
    /// The input relations, each row with its origin.
    pub facts: FactBase,
    /// Where each object came from.
    pub origins: Origins,
    /// What was derived of them.
    pub derived: Derived,
    /// The edits that were carried out, as they were asked for. Who shows them himself takes them
    /// away, so that they are not told again.
    pub edits: Vec<String>,
    /// What is worth knowing about the edits.
    notes: Vec<String>,
}

impl Cluster {
    /// Loads what the flags name, under the profile that they describe, with the edits that they
    /// ask for.
    ///
    /// # Errors
    /// Everything that is wrong with the flags, or else with the input, or else with the edits.
    pub fn load(arguments: &ClusterArguments) -> Result<Self, CommandError> {
        Ok(load_both(arguments, false)?.0)
    }

    /// Loads files and folders, under a profile and at a time.
    ///
    /// # Errors
    /// Everything that is wrong with the input.
    pub fn load_as(paths: &[PathBuf], profile: &Profile, now: Time) -> Result<Self, CommandError> {
        Ok(load_edited(paths, profile, now, &Edits::default(), false)?.0)
    }

    /// Loads what [`Cluster::load`] does, and beside it the cluster without the edits; none where
    /// there are no edits.
    ///
    /// # Errors
    /// As [`Cluster::load`].
    pub fn load_both(arguments: &ClusterArguments) -> Result<(Self, Option<Self>), CommandError> {
        load_both(arguments, true)
    }

    /// Derives every relation.
    ///
    /// # Errors
    /// The rules' arithmetic leaves 64 bits.
    pub fn derive(&mut self) -> Result<(), CommandError> {
        self.derived = derive(&self.facts.database, Options::default())?;
        Ok(())
    }

    /// Derives some relations, and only what leads to them.
    ///
    /// # Errors
    /// As [`Cluster::derive`].
    pub fn derive_for(&mut self, relations: &[&str]) -> Result<(), CommandError> {
        self.derived = derive_for(&self.facts.database, relations, Options::default())?;
        Ok(())
    }

    /// The plan, in which DaemonSets that depend on others count the pods that it creates for these.
    /// The derived relations are void then.
    ///
    /// # Errors
    /// As [`Cluster::derive`].
    pub fn settled_plan(&mut self) -> Result<Plan, CommandError> {
        Ok(self.plan_and_hashes()?.0)
    }

    /// Counts the pods that the plan creates and that the scheduler lets run as running.
    ///
    /// # Errors
    /// As [`Cluster::derive`].
    pub fn settle(&mut self) -> Result<(), CommandError> {
        let (plan, hashes) = self.plan_and_hashes()?;
        let pods = runnable(&plan, &hashes);
        self.facts.name_planned(&pods);
        self.facts.add_planned(&pods);
        self.derived = Derived::default();
        Ok(())
    }

    fn plan_and_hashes(&mut self) -> Result<(Plan, Hashes), CommandError> {
        let mut relations = RELATIONS.to_vec();
        if self.count("pod_term") > 0 {
            relations.extend(SOURCES);
        }
        relations.push("current_hash");
        self.derive_for(&relations)?;
        let mut plan = plan(&self.facts.database, &self.derived);
        let hashes = hashes(&self.facts, &self.derived);
        if creates_sociable(&plan, &self.facts.database) {
            let dependencies = Dependencies::find(&mut self.facts.database, &self.derived)?;
            settle(&mut plan, &mut self.facts, &dependencies, &hashes)?;
        }
        Ok((plan, hashes))
    }

    /// Derives what is input of later stages only: with it and the facts, others can evaluate the
    /// rules.
    ///
    /// # Errors
    /// As [`Cluster::derive`].
    pub fn derive_inputs(&mut self) -> Result<(), CommandError> {
        self.derive_for(&NUMBERINGS.each_ref().map(|numbering| numbering.result))
    }

    /// The input relations, and of the derived ones those that are named.
    pub fn into_database(self, relations: &[&str]) -> Database {
        let mut database = self.facts.database;
        let tables = self.derived.into_tables(relations);
        database.tables.extend(tables);
        database
    }

    /// The relations of one source by name, in the order of the rule files.
    pub fn relations(&self, source: Source) -> Vec<(&'static str, RelationRows<'_>)> {
        catalogue(program())
            .into_iter()
            .filter(|entry| entry.source == source)
            .map(|entry| {
                let name = entry.relation.name.as_str();
                let columns = entry.relation.columns.iter();
                let columns = columns.map(|column| (column.name.as_str(), column.kind));
                let table = match source {
                    Source::Input if numbering_of(name).is_none() => {
                        self.facts.database.tables.get(name)
                    }
                    // What is numbered between the stages is input of the stages behind.
                    Source::Input | Source::Derived => self.derived.table(name),
                };
                let table = table.unwrap_or(&NO_ROWS);
                (
                    name,
                    RelationRows::new(columns, table, &self.facts.database.symbols),
                )
            })
            .collect()
    }

    /// How many rows an input relation has.
    pub fn count(&self, relation: &str) -> usize {
        let table = self.facts.database.tables.get(relation);
        table.map_or(0, |table| table.len())
    }

    /// Says on stderr what an answer would otherwise leave open: which edits it takes for granted,
    /// and that there is nothing to decide.
    pub fn note_what_is_missing(&self, stderr: &mut dyn Write) {
        let edits = (!self.edits.is_empty()).then(|| edits_in_words(&self.edits));
        for note in edits.iter().chain(&self.notes) {
            // Nobody is left to tell when stderr itself is closed.
            let _ = writeln!(stderr, "note: {note}");
        }
        let missing: Vec<&str> = [("node", "Node"), ("daemonset", "DaemonSet")]
            .into_iter()
            .filter(|(relation, _)| self.count(relation) == 0)
            .map(|(_, kind)| kind)
            .collect();
        if !missing.is_empty() {
            // Nobody is left to tell when stderr itself is closed.
            let _ = writeln!(
                stderr,
                "note: the input has no {}",
                missing.join(" and no ")
            );
        }
    }
}

/// Loads what the flags name, with the edits that they ask for and perhaps without.
fn load_both(
    arguments: &ClusterArguments,
    both: bool,
) -> Result<(Cluster, Option<Cluster>), CommandError> {
    let read = &arguments.input;
    let (paths, profile) = (read.paths()?, read.profile()?);
    let stdin_is_taken = paths.iter().any(|path| path == Path::new("-"));
    let edits = Edits::new(arguments.edits.read(stdin_is_taken, input)?);
    load_edited(paths, &profile, read.now(), &edits, both)
}

/// Loads a cluster with edits and, where it is asked for and there are any, without.
///
/// The input is read once: stdin cannot be read again.
fn load_edited(
    paths: &[PathBuf],
    profile: &Profile,
    now: Time,
    edits: &Edits,
    both: bool,
) -> Result<(Cluster, Option<Cluster>), CommandError> {
    let inputs = paths.iter().map(|path| input(path)).collect();
    let both = both && !edits.is_empty();
    let make = || {
        let unedited = both.then(FactBuilder::default);
        Edited::new(edits, FactBuilder::default(), unedited)
    };
    let loaded = load(inputs, make);
    if !loaded.problems.is_empty() {
        return Err(CommandError::problems(loaded.problems));
    }
    let taken = loaded.collected.finish();
    let finish = |mut builder: FactBuilder| {
        builder.set_now(now);
        builder.mention(intern_rule_constants);
        let mut facts = builder.finish(profile);
        prepare(&mut facts.database);
        Cluster {
            facts,
            origins: loaded.origins.clone(),
            derived: Derived::default(),
            edits: edits.asked().to_vec(),
            notes: Vec::new(),
        }
    };
    let mut cluster = finish(taken.edited);
    if !taken.errors.is_empty() {
        let mut errors = taken.errors;
        // In the order of the command line.
        errors.sort_by_key(|error| edits.asked().iter().position(|asked| *asked == error.asked));
        let nearer = |error| with_nearest(error, &cluster.facts);
        return Err(CommandError::problems(errors.into_iter().map(nearer)));
    }
    cluster.facts.history = taken.history;
    cluster.notes = taken.notes;
    Ok((cluster, taken.unedited.map(finish)))
}

/// An error about an object that is not there, with the name of one that is.
fn with_nearest(mut error: EditError, facts: &FactBase) -> EditError {
    if let Mistake::NotThere {
        target,
        nearest: near,
    } = &mut *error.mistake
    {
        let names = facts
            .objects
            .iter()
            .filter(|(kind, _)| *kind == target.kind);
        let names = names.map(|(_, name)| facts.database.symbols.name(name));
        *near = nearest(&target.qualified_name(), names).map(str::to_owned);
    }
    error
}

/// What a path of the command line names: `-` is stdin.
pub(super) fn input(path: &Path) -> Input {
    if path == Path::new("-") {
        Input::Stream {
            name: "stdin".to_owned(),
            reader: Box::new(stdin()),
        }
    } else {
        Input::Path(path.to_owned())
    }
}
