//! The README says what is so: the commands in it are run, and its tables come from the rules.
//!
//! `UPDATE_README=1 cargo test --locked readme` writes them anew.

#![expect(
    clippy::panic,
    reason = "a README that is out of date is told with the line"
)]

use std::fs;
use std::path::{Path, PathBuf};

use everynode::datalog::program::{Program, Rule};
use everynode::derive::supplement::Supplement;
use everynode::lint::lints;
use everynode::query::catalogue::{Entry, Source, catalogue, rules_of};

use crate::command::everynode;

const PROMPT: &str = "$ cargo run --release -- ";

/// One test, because both parts write to the same file where they are asked to.
#[test]
fn readme_says_what_is_so() {
    readme_commands_print_what_is_shown();
    readme_tables_are_those_of_the_rules();
}

fn readme_commands_print_what_is_shown() {
    let shown = readme();
    let folder = tempfile::tempdir().unwrap();
    let mut real = String::new();
    let mut in_block = false;
    let mut skipping = false;
    for line in shown.lines() {
        if line.starts_with("```") {
            in_block = line == "```console";
            skipping = false;
        }
        if in_block && line.starts_with("$ ") {
            skipping = line.starts_with(PROMPT);
            real.push_str(line);
            real.push('\n');
            if let Some(arguments) = line.strip_prefix(PROMPT) {
                real.push_str(&output_of(arguments, folder.path()));
            }
            continue;
        }
        if !skipping {
            real.push_str(line);
            real.push('\n');
        }
    }
    assert_up_to_date(&shown, &real);
}

fn readme_tables_are_those_of_the_rules() {
    let shown = readme();
    let program = everynode::derive::program();
    let is_public = |entry: &Entry<'_>| !entry.relation.outputs.is_empty();
    let tables = [
        ("public relations", relation_table(program, is_public)),
        (
            "input relations",
            relation_table(program, |entry| entry.source == Source::Input),
        ),
        (
            "other relations",
            relation_table(program, |entry| {
                entry.source == Source::Derived && !is_public(entry)
            }),
        ),
        (
            "rules",
            rule_table(program, &program.rules.iter().collect::<Vec<_>>()),
        ),
        ("lints", lint_table()),
        ("lint rules", folder_table("lints")),
        ("dependency rules", folder_table("dependencies")),
        ("preemption rules", folder_table("preemption")),
    ];
    let real = tables.iter().fold(shown.clone(), |text, (name, table)| {
        replaced(&text, name, table)
    });
    assert_up_to_date(&shown, &real);
}

#[test]
fn readme_tells_the_one_command_that_tests() {
    assert!(readme().contains("$ cargo test --locked\n"));
}

fn path() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "README.md"].iter().collect()
}

fn readme() -> String {
    fs::read_to_string(path()).unwrap()
}

fn assert_up_to_date(shown: &str, real: &str) {
    if std::env::var_os("UPDATE_README").is_some() {
        fs::write(path(), real).unwrap();
        return;
    }
    if let Some((shown, real)) = shown.lines().zip(real.lines()).find(|(a, b)| a != b) {
        panic!(
            "README.md says\n{shown}\nwhere it should say\n{real}\n\
                `UPDATE_README=1 cargo test --locked readme` writes it anew"
        );
    }
    assert_eq!(
        shown.lines().count(),
        real.lines().count(),
        "README.md is cut short"
    );
}

/// Runs a command; with `> FILE` at its end the output goes to that file. Files stand in a folder
/// of their own: every command finds those that the commands before it have written there.
fn output_of(arguments: &str, folder: &Path) -> String {
    let (command, file) = match arguments.split_once(" > ") {
        Some((command, file)) => (command, Some(folder.join(file))),
        None => (arguments, None),
    };
    let words = words(command).into_iter().map(|word| {
        let written = folder.join(&word);
        match written.is_file() {
            true => written.display().to_string(),
            false => word,
        }
    });
    let run = everynode(words);
    assert_eq!(run.stderr, "");
    // A command whose findings are shown exits with 1.
    assert!(run.code < 2, "{arguments}");
    match file {
        Some(file) => {
            fs::write(file, run.stdout).unwrap();
            String::new()
        }
        None => run.stdout,
    }
}

/// The words of a shell command that knows single quotes.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![];
    for (index, part) in line.split('\'').enumerate() {
        if index % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// The text with what stands between `<!-- NAME -->` and `<!-- end of NAME -->` replaced.
fn replaced(text: &str, name: &str, table: &str) -> String {
    let (before, rest) = text.split_once(&format!("<!-- {name} -->\n")).unwrap();
    let end = format!("<!-- end of {name} -->");
    let (_, after) = rest.split_once(&end).unwrap();
    format!("{before}<!-- {name} -->\n{table}{end}{after}")
}

fn relation_table(program: &Program, is_listed: impl Fn(&Entry<'_>) -> bool) -> String {
    let mut table = "| relation | reading | from |\n|---|---|---|\n".to_owned();
    for entry in catalogue(program).iter().filter(|entry| is_listed(entry)) {
        let from = match entry.source {
            Source::Input => format!("`{}`", entry.origin.unwrap_or_default()),
            Source::Derived => rules_of(program, &entry.relation.name).join(" "),
        };
        let (signature, reading) = (entry.signature(), cell(entry.reading()));
        table.push_str(&format!(
            "| `{signature}` | {reading} | {} |\n",
            cell(&from)
        ));
    }
    table
}

fn lint_table() -> String {
    let mut table = "| code | level | name | what it is about |\n|---|---|---|---|\n".to_owned();
    for lint in lints() {
        let (code, level, name) = (&lint.code, lint.level, &lint.name);
        let about = cell(&lint.about);
        table.push_str(&format!("| {code} | {level} | `{name}` | {about} |\n"));
    }
    table
}

/// The rules of a folder below `rules/`.
fn folder_table(folder: &str) -> String {
    let supplement = Supplement::named(folder);
    let rules: Vec<&Rule> = supplement.rules().collect();
    rule_table(supplement.program(), &rules)
}

fn rule_table(program: &Program, rules: &[&Rule]) -> String {
    let mut table = "| rule | derives | because |\n|---|---|---|\n".to_owned();
    let mut last = None;
    for rule in rules {
        let id = rule.id.as_deref().unwrap_or_default();
        if last == Some(id) {
            continue;
        }
        last = Some(id);
        let head = &program.relations[rule.head.relation.0 as usize].name;
        let say = cell(rule.say.as_deref().unwrap_or_default());
        table.push_str(&format!("| {id} | `{head}` | {say} |\n"));
    }
    table
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
