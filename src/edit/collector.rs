//! Between the loader and whoever takes the objects: hands edited objects on.

use std::collections::BTreeMap;
use std::io::Cursor;

use serde_json::Value;

use crate::input::objects::{Object, Reference};
use crate::input::{Amendment, Collect, Input};

use super::change::carry_out;
use super::history::Version;
use super::{Edit, EditError, History};

/// Edits, by the objects that they are about.
#[derive(Debug, Clone, Default)]
pub struct Edits {
    by_target: BTreeMap<Reference, Vec<Edit>>,
    asked: Vec<String>,
}

impl Edits {
    /// Edits that are carried out in this order.
    pub fn new(edits: Vec<Edit>) -> Self {
        let mut by_target: BTreeMap<Reference, Vec<Edit>> = BTreeMap::new();
        let mut asked: Vec<String> = Vec::new();
        for edit in edits {
            // A file of several objects was asked for once.
            if asked.last() != Some(&edit.asked) {
                asked.push(edit.asked.clone());
            }
            by_target.entry(edit.target.clone()).or_default().push(edit);
        }
        Edits { by_target, asked }
    }

    /// How the edits were asked for.
    pub fn asked(&self) -> &[String] {
        &self.asked
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.by_target.is_empty()
    }
}

/// What became of the edits of one object.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// The object before the edits, where it was there, and after each.
    pub versions: Vec<Version>,
    /// The object after all of them; none if it is not there then.
    pub result: Option<Value>,
    /// What is worth knowing.
    pub notes: Vec<String>,
    /// The edit that could not be carried out.
    pub error: Option<EditError>,
}

fn outcome(edits: &[Edit], before: Option<Value>) -> Outcome {
    let mut outcome = Outcome {
        versions: Vec::new(),
        result: before,
        ..Outcome::default()
    };
    if let Some(value) = outcome.result.clone() {
        let edit = None;
        outcome.versions.push(Version { edit, value });
    }
    for edit in edits {
        match carry_out(edit, outcome.result.as_ref()) {
            Ok(changed) => {
                outcome.notes.extend(changed.note);
                if let Some(value) = changed.value.clone() {
                    let edit = Some(edit.asked.clone());
                    outcome.versions.push(Version { edit, value });
                }
                outcome.result = changed.value;
            }
            Err(mistake) => {
                outcome.error = Some(mistake.of(&edit.asked));
                break;
            }
        }
    }
    outcome
}

/// Takes objects with the edits carried out, and, where it is asked for, beside them the objects
/// without.
#[derive(Debug)]
pub struct Edited<'e, C> {
    edits: &'e Edits,
    edited: C,
    unedited: Option<C>,
    outcomes: BTreeMap<&'e Reference, Outcome>,
    is_behind: bool,
}

/// What an edited cluster's collectors took.
#[derive(Debug)]
pub struct Taken<C> {
    /// The objects with the edits carried out.
    pub edited: C,
    /// The objects without.
    pub unedited: Option<C>,
    /// The versions of the edited objects.
    pub history: History,
    /// What is worth knowing about the edits.
    pub notes: Vec<String>,
    /// What is wrong with them.
    pub errors: Vec<EditError>,
}

impl<'e, C: Collect> Edited<'e, C> {
    /// Nothing yet.
    pub fn new(edits: &'e Edits, edited: C, unedited: Option<C>) -> Self {
        Edited {
            edits,
            edited,
            unedited,
            outcomes: BTreeMap::new(),
            is_behind: false,
        }
    }

    /// What was taken.
    pub fn finish(self) -> Taken<C> {
        let mut taken = Taken {
            edited: self.edited,
            unedited: self.unedited,
            history: History::default(),
            notes: Vec::new(),
            errors: Vec::new(),
        };
        for (target, outcome) in self.outcomes {
            taken.history.add(target, outcome.versions);
            taken.notes.extend(outcome.notes);
            taken.errors.extend(outcome.error);
        }
        taken
    }
}

impl<C: Collect> Collect for Edited<'_, C> {
    fn object(&mut self, object: &Object<'_>) {
        self.edited.object(object);
        // Of an edited object, `amend` has handed on what it was before.
        if let Some(unedited) = &mut self.unedited
            && !(self.edits.by_target)
                .contains_key(&Reference::of(object.kind(), object.metadata()))
        {
            unedited.object(object);
        }
    }

    fn merge(&mut self, later: Self) {
        self.edited.merge(later.edited);
        if let (Some(unedited), Some(later)) = (&mut self.unedited, later.unedited) {
            unedited.merge(later);
        }
        self.outcomes.extend(later.outcomes);
    }

    fn amend(&mut self, object: &Object<'_>, text: &str) -> Amendment {
        if self.edits.is_empty() || self.is_behind {
            return Amendment::Keep;
        }
        let target = Reference::of(object.kind(), object.metadata());
        let Some((target, edits)) = self.edits.by_target.get_key_value(&target) else {
            return Amendment::Keep;
        };
        if let Some(unedited) = &mut self.unedited {
            unedited.object(object);
        }
        // What was just read is JSON.
        let outcome = outcome(edits, serde_json::from_str(text).ok());
        let amendment = match &outcome.result {
            Some(value) => Amendment::Replace(value.to_string()),
            None => Amendment::Drop,
        };
        self.outcomes.insert(target, outcome);
        amendment
    }

    /// The objects that there were none of, and that the edits make.
    fn behind(&mut self) -> Vec<Input> {
        self.is_behind = true;
        let mut made = Vec::new();
        for (target, edits) in &self.edits.by_target {
            if self.outcomes.contains_key(target) {
                continue;
            }
            let outcome = outcome(edits, None);
            if let (Some(value), Some(edit)) = (&outcome.result, edits.first()) {
                made.push(Input::Stream {
                    name: edit.asked.clone(),
                    reader: Box::new(Cursor::new(value.to_string())),
                });
            }
            self.outcomes.insert(target, outcome);
        }
        made
    }
}
