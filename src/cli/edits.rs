//! What if: the flags that change the cluster before it is judged.
//!
//! The edits are carried out in the order of the command line, over all flags, so that the flags
//! are taken from clap's matches with their places, and not one by one.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, value_parser};

use crate::edit::manifests::{self, Manifest};
use crate::edit::{Change, Edit, Mistake, grammar};
use crate::input::Input;
use crate::input::objects::Kind;

use super::CommandError;

/// The edits that were asked for, in their order.
#[derive(Debug, Clone, Default)]
pub struct EditArguments {
    asked: Vec<Asked>,
}

#[derive(Debug, Clone)]
enum Asked {
    Label(String, String),
    Taint(String, String),
    Node(Flag, String),
    AddNode(PathBuf),
    Apply(PathBuf),
}

#[derive(Debug, Clone, Copy)]
enum Flag {
    Cordon,
    Uncordon,
    Delete,
}

impl Flag {
    const ALL: [Flag; 3] = [Flag::Cordon, Flag::Uncordon, Flag::Delete];

    fn name(self) -> &'static str {
        match self {
            Flag::Cordon => "cordon",
            Flag::Uncordon => "uncordon",
            Flag::Delete => "delete-node",
        }
    }

    fn help(self) -> &'static str {
        match self {
            Flag::Cordon => "Cordon a node",
            Flag::Uncordon => "Uncordon a node",
            Flag::Delete => "Delete a node; its pods stay as they are",
        }
    }

    fn change(self) -> Change {
        match self {
            Flag::Cordon => Change::Cordon,
            Flag::Uncordon => Change::Uncordon,
            Flag::Delete => Change::Delete,
        }
    }
}

impl EditArguments {
    /// The edits; `open` makes an input of a file's name. Where stdin is taken already, no file can
    /// be `-`.
    ///
    /// # Errors
    /// Everything that is wrong with the words and the files.
    pub fn read(
        &self,
        mut stdin_is_taken: bool,
        open: impl Fn(&Path) -> Input,
    ) -> Result<Vec<Edit>, CommandError> {
        let (mut edits, mut problems) = (Vec::new(), Vec::new());
        for asked in &self.asked {
            if let Asked::AddNode(file) | Asked::Apply(file) = asked
                && file == Path::new("-")
            {
                if stdin_is_taken {
                    problems.push("`-` stands twice: stdin can be read once".to_owned());
                    continue;
                }
                stdin_is_taken = true;
            }
            let edit = match asked {
                Asked::Label(object, label) => grammar::label(object, label),
                Asked::Taint(object, taint) => grammar::taint(object, taint),
                Asked::Node(flag, object) => grammar::of_node(flag.name(), flag.change(), object),
                Asked::AddNode(file) => {
                    match read_file(file, "add-node", open(file)) {
                        Ok(read) => edits.extend(read),
                        Err(errors) => problems.extend(errors),
                    }
                    continue;
                }
                Asked::Apply(file) => {
                    match read_file(file, "apply", open(file)) {
                        Ok(read) => edits.extend(read),
                        Err(errors) => problems.extend(errors),
                    }
                    continue;
                }
            };
            match edit {
                Ok(edit) => edits.push(edit),
                Err(error) => problems.push(error.to_string()),
            }
        }
        match problems.is_empty() {
            true => Ok(edits),
            false => Err(CommandError::problems(problems)),
        }
    }
}

/// The edits that a file of manifests asks for.
fn read_file(file: &Path, flag: &str, input: Input) -> Result<Vec<Edit>, Vec<String>> {
    let asked = format!("--{flag} {}", file.display());
    let manifests = manifests::read(input)
        .map_err(|errors| errors.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let adds_node = flag == "add-node";
    if manifests.is_empty() {
        let expected = match adds_node {
            true => "a Node",
            false => "an object of a kind that is read",
        };
        return Err(vec![Mistake::NoObject { expected }.of(&asked).to_string()]);
    }
    manifests
        .into_iter()
        .map(|Manifest { target, value }| {
            if adds_node && target.kind != Kind::Node {
                let mistake = Mistake::OtherKind {
                    expected: Kind::Node,
                    found: target,
                };
                return Err(vec![mistake.of(&asked).to_string()]);
            }
            Ok(Edit {
                asked: asked.clone(),
                target,
                change: match adds_node {
                    true => Change::Add(value),
                    false => Change::Apply(value),
                },
            })
        })
        .collect()
}

impl Args for EditArguments {
    fn augment_args(command: Command) -> Command {
        const HEADING: &str = "What if";
        let repeated = |name: &'static str, help: &'static str| {
            let arg = Arg::new(name).long(name).help(help);
            arg.action(ArgAction::Append).help_heading(HEADING)
        };
        let pair = |name, help, value: &'static str| {
            let arg = repeated(name, help);
            arg.num_args(2).value_names(["node/NODE", value])
        };
        let file = |name, help| {
            let arg = repeated(name, help).value_name("FILE");
            arg.value_parser(value_parser!(PathBuf))
        };
        let command = command
            .arg(
                pair(
                    "label",
                    "Set a label of a node, or take it away",
                    "KEY=VALUE|KEY-",
                )
                .long_help(
                    "Set a label of a node, or take it away\n\n\
                         This and the flags below change the cluster before it is judged: in \
                         kubectl's grammar, any number of them, in the order given. Labels of \
                         `namespace/NAME`, `pod/NAMESPACE/NAME` and `daemonset/NAMESPACE/NAME` \
                         can be changed, too.",
                ),
            )
            .arg(pair(
                "taint",
                "Set a taint of a node, or take it away",
                "KEY=VALUE:EFFECT|KEY[:EFFECT]-",
            ));
        let command = Flag::ALL.into_iter().fold(command, |command, flag| {
            command.arg(repeated(flag.name(), flag.help()).value_name("NODE"))
        });
        command
            .arg(file("add-node", "Add the nodes of a file"))
            .arg(file(
                "apply",
                "Apply the manifests of a file, changed or new ones, as `kubectl apply` does",
            ))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for EditArguments {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut placed: Vec<(usize, Asked)> = Vec::new();
        for (name, make) in [
            ("label", Asked::Label as fn(String, String) -> Asked),
            ("taint", Asked::Taint),
        ] {
            let places = matches.indices_of(name).into_iter().flatten().step_by(2);
            let words = matches
                .get_occurrences::<String>(name)
                .into_iter()
                .flatten();
            for (place, mut words) in places.zip(words) {
                if let (Some(object), Some(change)) = (words.next(), words.next()) {
                    placed.push((place, make(object.clone(), change.clone())));
                }
            }
        }
        for flag in Flag::ALL {
            let places = matches.indices_of(flag.name()).into_iter().flatten();
            let names = matches
                .get_many::<String>(flag.name())
                .into_iter()
                .flatten();
            placed.extend(
                places
                    .zip(names)
                    .map(|(place, name)| (place, Asked::Node(flag, name.clone()))),
            );
        }
        for (name, make) in [
            ("add-node", Asked::AddNode as fn(PathBuf) -> Asked),
            ("apply", Asked::Apply),
        ] {
            let places = matches.indices_of(name).into_iter().flatten();
            let files = matches.get_many::<PathBuf>(name).into_iter().flatten();
            placed.extend(
                places
                    .zip(files)
                    .map(|(place, file)| (place, make(file.clone()))),
            );
        }
        placed.sort_by_key(|(place, _)| *place);
        Ok(EditArguments {
            asked: placed.into_iter().map(|(_, asked)| asked).collect(),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
