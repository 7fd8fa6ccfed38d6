//! A scenario: manifests to start from, and what happens then.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::document::{Document, Field};
use super::error::{Mistake, ScenarioError};
use crate::driver::memory::Behaviour;
use crate::edit::{Change, Edit, EditError, grammar};
use crate::input::objects::{Kind, Reference, Time};

const FIELDS: [&str; 5] = ["start", "manifests", "pods", "expect", "steps"];
const POD_FIELDS: [&str; 3] = ["readyAfter", "stopAfter", "neverReady"];
/// What may happen in a step.
const OPERATIONS: [&str; 12] = [
    "addNode", "label", "taint", "cordon", "uncordon", "delete", "fail", "ready", "unready",
    "apply", "add", "wait",
];
const EXPECT_FIELDS: [&str; 2] = ["actions", "daemonsets"];
/// When a scenario starts that does not say so: 2026-01-01T00:00:00Z.
const START: Time = Time(1_767_225_600);

const OBJECT: &str = "an object: `node/NAME`, `pod/NAME`, `daemonset/NAME`";
const POD: &str = "a pod: `pod/NAME`, or `{daemonset: NAME, node: NODE}`";
const PATHS: &str = "a path, or a list of paths";
const SECONDS: &str = "a number of seconds";

/// A scenario.
#[derive(Debug, Clone)]
pub struct Scenario<'t> {
    pub(super) start: Time,
    pub(super) manifests: Vec<PathBuf>,
    pub(super) behaviour: Behaviour,
    pub(super) expect: Option<Expectation>,
    pub(super) steps: Vec<Step<'t>>,
}

/// One step.
#[derive(Debug, Clone)]
pub(super) struct Step<'t> {
    /// How it is shown: `label node/node-1 disktype=ssd`.
    pub(super) title: String,
    pub(super) operation: Operation,
    pub(super) expect: Option<Expectation>,
    /// Where it stands, for messages.
    pub(super) field: Field<'t>,
}

/// What happens in a step.
#[derive(Debug, Clone)]
pub(super) enum Operation {
    /// Objects are changed.
    Edit(Vec<Edit>),
    /// Manifests are applied, or made where `new`.
    Manifests { paths: Vec<PathBuf>, new: bool },
    /// Something happens to pods.
    Pods { which: Pods, what: PodEvent },
    /// A node answers, or does not.
    Node { name: String, ready: bool },
    /// Time passes.
    Wait(Wait),
}

/// Which pods.
#[derive(Debug, Clone)]
pub(super) enum Pods {
    /// The one of that name.
    Named(Reference),
    /// Those of a DaemonSet on a node.
    Of { daemonset: String, node: String },
}

/// What happens to a pod.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PodEvent {
    Delete,
    Fail,
    Ready,
    Unready,
}

/// How long to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wait {
    /// So many seconds.
    Seconds(i64),
    /// Until nothing is going on any more.
    Quiet,
}

/// What must be so after a step.
#[derive(Debug, Clone)]
pub(super) struct Expectation {
    /// The actions in any order, each as [`super::timeline::Entry::shown`] writes it.
    pub(super) actions: Option<Vec<String>>,
    /// Numbers of statuses, by DaemonSet and field.
    pub(super) daemonsets: BTreeMap<String, BTreeMap<String, i64>>,
}

impl<'t> Scenario<'t> {
    /// Reads a scenario. Paths in it are relative to `folder`.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn read(file: &'t str, text: &'t str, folder: &Path) -> Result<Self, ScenarioError> {
        let root = Document { file, text }.root()?;
        let mut scenario = Scenario {
            start: START,
            manifests: Vec::new(),
            behaviour: Behaviour::default(),
            expect: None,
            steps: Vec::new(),
        };
        let members = root.members("a scenario: `manifests: [...]` and `steps: [...]`", &FIELDS)?;
        for (key, field) in members {
            match key.as_str() {
                "start" => {
                    let form = "an RFC 3339 time such as `2026-01-31T12:00:00Z`";
                    let time = Time::parse(field.text(form)?);
                    scenario.start = time.ok_or_else(|| field.form(form))?;
                }
                "manifests" => scenario.manifests = paths(&field, folder)?,
                "pods" => scenario.behaviour = behaviour(&field)?,
                "expect" => scenario.expect = Some(expectation(&field)?),
                _ => {
                    let items = field.items("a list of steps")?.into_iter();
                    let steps = items.map(|item| step(item, folder));
                    scenario.steps = steps.collect::<Result<_, _>>()?;
                }
            }
        }
        Ok(scenario)
    }
}

fn paths(field: &Field<'_>, folder: &Path) -> Result<Vec<PathBuf>, ScenarioError> {
    let paths = field.texts(PATHS)?;
    Ok(paths.iter().map(|path| folder.join(path)).collect())
}

fn behaviour(field: &Field<'_>) -> Result<Behaviour, ScenarioError> {
    let mut behaviour = Behaviour::default();
    for (key, field) in field.members("how pods behave: `{readyAfter: 5}`", &POD_FIELDS)? {
        match key.as_str() {
            "readyAfter" => behaviour.ready_after = field.number(SECONDS)?,
            "stopAfter" => behaviour.stop_after = field.number(SECONDS)?,
            _ => {
                let images = field.texts("an image, or a list of images")?;
                behaviour.never_ready = images.into_iter().collect();
            }
        }
    }
    Ok(behaviour)
}

fn step<'t>(field: Field<'t>, folder: &Path) -> Result<Step<'t>, ScenarioError> {
    let mut known = vec!["step", "expect"];
    known.extend(OPERATIONS);
    let form = "a step, such as `{label: node/NAME disktype=ssd}`";
    let (mut title, mut expect, mut operation) = (None, None, None);
    for (key, member) in field.members(form, &known)? {
        match key.as_str() {
            "step" => title = Some(member.text("a title")?.to_owned()),
            "expect" => expect = Some(expectation(&member)?),
            _ if operation.is_some() => {
                return Err(member.error(Mistake::Missing(
                    "one thing happens in a step; make this a step of its own",
                )));
            }
            word => operation = Some((word.to_owned(), read_operation(word, &member, folder)?)),
        }
    }
    let Some((word, operation)) = operation else {
        return Err(field.error(Mistake::Missing(
            "nothing happens in this step; expected an operation such as `wait: 10`",
        )));
    };
    let shown = field.value.get(&word).map_or_else(String::new, shown);
    let shown = match operation {
        Operation::Wait(Wait::Seconds(_)) => format!("{word} {shown} seconds"),
        Operation::Wait(Wait::Quiet) => format!("{word} until quiet"),
        _ => format!("{word} {shown}"),
    };
    Ok(Step {
        title: title.unwrap_or(shown),
        operation,
        expect,
        field,
    })
}

/// A value in one line.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(shown).collect::<Vec<_>>().join(" "),
        Value::Object(members) => {
            let members = members.iter();
            let members = members.map(|(key, value)| format!("{key}/{}", shown(value)));
            members.collect::<Vec<_>>().join(" ")
        }
        other => other.to_string(),
    }
}

fn read_operation(
    word: &str,
    field: &Field<'_>,
    folder: &Path,
) -> Result<Operation, ScenarioError> {
    let edits = |edits: Result<Vec<Edit>, EditError>| match edits {
        Ok(edits) => Ok(Operation::Edit(edits)),
        Err(error) => Err(field.error(error.mistake.into())),
    };
    let form = "an object and what is set: `node/NAME KEY=VALUE`";
    match word {
        "label" => {
            let (object, labels) = words(field, form)?;
            edits(
                labels
                    .iter()
                    .map(|label| grammar::label(object, label))
                    .collect(),
            )
        }
        "taint" => {
            let (object, taints) = words(field, form)?;
            edits(
                taints
                    .iter()
                    .map(|taint| grammar::taint(object, taint))
                    .collect(),
            )
        }
        "cordon" => edits(grammar::of_node(word, Change::Cordon, field.text("a node")?).map(one)),
        "uncordon" => {
            edits(grammar::of_node(word, Change::Uncordon, field.text("a node")?).map(one))
        }
        "addNode" => add_node(field),
        "apply" | "add" => Ok(Operation::Manifests {
            paths: paths(field, folder)?,
            new: word == "add",
        }),
        "wait" => match &field.value {
            Value::String(text) if text == "quiet" => Ok(Operation::Wait(Wait::Quiet)),
            _ => {
                let seconds = field.number("a number of seconds, or `quiet`")?;
                Ok(Operation::Wait(Wait::Seconds(seconds)))
            }
        },
        "delete" => delete(field),
        "fail" => pods(field, PodEvent::Fail),
        "ready" | "unready" => {
            let ready = word == "ready";
            if let Value::String(text) = &field.value
                && let Some(target) = grammar::target(text)
                && target.kind == Kind::Node
            {
                let name = target.name;
                return Ok(Operation::Node { name, ready });
            }
            let what = if ready {
                PodEvent::Ready
            } else {
                PodEvent::Unready
            };
            pods(field, what)
        }
        _ => Err(field.form(form)),
    }
}

fn one<T>(item: T) -> Vec<T> {
    vec![item]
}

/// The first word, and the others, of which there is at least one.
fn words<'f>(
    field: &'f Field<'_>,
    form: &'static str,
) -> Result<(&'f str, Vec<&'f str>), ScenarioError> {
    let mut words = field.text(form)?.split_whitespace();
    match (words.next(), words.collect::<Vec<_>>()) {
        (Some(first), rest) if !rest.is_empty() => Ok((first, rest)),
        _ => Err(field.form(form)),
    }
}

/// `node-4 disktype=ssd zone=b`.
fn add_node(field: &Field<'_>) -> Result<Operation, ScenarioError> {
    let form = "a name, and perhaps labels: `NAME KEY=VALUE`";
    let mut words = field.text(form)?.split_whitespace();
    let name = words.next().unwrap_or_default().trim_start_matches("node/");
    let target = Reference {
        kind: Kind::Node,
        namespace: String::new(),
        name: name.to_owned(),
    };
    let mut labels = serde_json::Map::new();
    labels.insert("kubernetes.io/hostname".to_owned(), name.into());
    for word in words {
        match grammar::label("node", word).map(|edit| edit.change) {
            Ok(Change::Label { key, value }) => labels.insert(key, value.into()),
            _ => return Err(field.form(form)),
        };
    }
    let manifest = json!({
        "apiVersion": "v1", "kind": "Node", "metadata": {"name": name, "labels": labels},
    });
    Ok(Operation::Edit(vec![Edit {
        asked: format!("addNode {name}"),
        target,
        change: Change::Add(manifest),
    }]))
}

fn delete(field: &Field<'_>) -> Result<Operation, ScenarioError> {
    if let Value::String(text) = &field.value {
        let target = grammar::target(text).ok_or_else(|| field.form(OBJECT))?;
        if target.kind != Kind::Pod {
            return Ok(Operation::Edit(vec![Edit {
                asked: format!("delete {text}"),
                target,
                change: Change::Delete,
            }]));
        }
    }
    pods(field, PodEvent::Delete)
}

fn pods(field: &Field<'_>, what: PodEvent) -> Result<Operation, ScenarioError> {
    let which = match &field.value {
        Value::String(text) => {
            let target = grammar::target(text).filter(|target| target.kind == Kind::Pod);
            Pods::Named(target.ok_or_else(|| field.form(POD))?)
        }
        _ => {
            let (mut daemonset, mut node) = (String::new(), String::new());
            for (key, member) in field.members(POD, &["daemonset", "node"])? {
                match key.as_str() {
                    "daemonset" => daemonset = qualified(member.text("a DaemonSet's name")?),
                    _ => node = member.text("a node's name")?.to_owned(),
                }
            }
            if daemonset.is_empty() || node.is_empty() {
                return Err(field.form(POD));
            }
            Pods::Of { daemonset, node }
        }
    };
    Ok(Operation::Pods { which, what })
}

/// `namespace/name` of a DaemonSet.
fn qualified(name: &str) -> String {
    match name.contains('/') {
        true => name.to_owned(),
        false => format!("default/{name}"),
    }
}

fn expectation(field: &Field<'_>) -> Result<Expectation, ScenarioError> {
    let mut expectation = Expectation {
        actions: None,
        daemonsets: BTreeMap::new(),
    };
    for (key, member) in field.members("what must be so: `{actions: [...]}`", &EXPECT_FIELDS)? {
        if key == "actions" {
            let form = "a list of actions such as `create daemonset/NAMESPACE/NAME node/NODE` \
                        or `delete daemonset/NAMESPACE/NAME node/NODE`";
            let items = member.items(form)?;
            let actions = items.iter().map(|item| item.text(form).map(str::to_owned));
            expectation.actions = Some(actions.collect::<Result<Vec<_>, _>>()?);
            continue;
        }
        for (name, numbers) in member.entries("DaemonSets with numbers of their status")? {
            let form = "numbers of the status: `{numberReady: 3}`";
            let numbers = numbers.members(form, &crate::plan::STATUS_FIELDS)?;
            let numbers = numbers
                .into_iter()
                .map(|(field, number)| Ok((field, number.number("a number")?)));
            let numbers = numbers.collect::<Result<BTreeMap<_, _>, ScenarioError>>()?;
            expectation.daemonsets.insert(qualified(&name), numbers);
        }
    }
    Ok(expectation)
}
