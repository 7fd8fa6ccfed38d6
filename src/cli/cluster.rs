//! From the flags to a cluster's facts: the way that every command over a cluster begins with.

use std::io::{Write, stdin};
use std::path::{Path, PathBuf};

use crate::datalog::database::{Database, Table};
use crate::derive::numbering::{NUMBERINGS, numbering_of};
use crate::derive::{
    Derived, Options, derive, derive_for, intern_rule_constants, prepare, program,
};
use crate::facts::{FactBase, FactBuilder};
use crate::input::objects::Time;
use crate::input::{Input, Origins, load};
use crate::output::RelationRows;
use crate::plan::dependencies::{Dependencies, SOURCES};
use crate::plan::preemption::give_hints;
use crate::plan::settle::{Hashes, hashes, runnable, settle};
use crate::plan::{Plan, RELATIONS, plan};
use crate::profile::Profile;
use crate::query::catalogue::{Source, catalogue};

use super::error::CommandError;
use super::shared::InputArguments;

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
}

impl Cluster {
    /// Loads what the flags name, under the profile that they describe.
    ///
    /// # Errors
    /// Everything that is wrong with the flags, or else with the input.
    pub fn load(arguments: &InputArguments) -> Result<Self, CommandError> {
        Cluster::load_as(arguments.paths()?, &arguments.profile()?, arguments.now())
    }

    /// Loads files and folders, under a profile and at a time.
    ///
    /// # Errors
    /// Everything that is wrong with the input.
    pub fn load_as(paths: &[PathBuf], profile: &Profile, now: Time) -> Result<Self, CommandError> {
        let inputs = paths.iter().map(|path| input(path)).collect();
        let loaded = load(inputs, FactBuilder::default);
        if !loaded.problems.is_empty() {
            return Err(CommandError::problems(loaded.problems));
        }
        let mut builder = loaded.collected;
        builder.set_now(now);
        builder.mention(intern_rule_constants);
        let mut facts = builder.finish(profile);
        prepare(&mut facts.database);
        Ok(Cluster {
            facts,
            origins: loaded.origins,
            derived: Derived::default(),
        })
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
        let (mut plan, _) = self.plan_and_hashes()?;
        give_hints(&mut plan, &mut self.facts)?;
        Ok(plan)
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
        let is_sociable = self.count("pod_term") > 0;
        if is_sociable {
            relations.extend(SOURCES);
        }
        relations.push("current_hash");
        self.derive_for(&relations)?;
        let mut plan = plan(&self.facts.database, &self.derived);
        let hashes = hashes(&self.facts, &self.derived);
        if is_sociable {
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

    /// Says on stderr what an answer would otherwise leave open: that there is nothing to decide.
    pub fn note_what_is_missing(&self, stderr: &mut dyn Write) {
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

fn input(path: &Path) -> Input {
    if path == Path::new("-") {
        Input::Stream {
            name: "stdin".to_owned(),
            reader: Box::new(stdin()),
        }
    } else {
        Input::Path(path.to_owned())
    }
}
