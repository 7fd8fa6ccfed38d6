//! The command line from outside: flags, help, exit codes, and what goes to which stream.

use clap::Command as Subcommand;

use crate::command::{everynode, everynode_with, line};
use crate::fixtures::folder;

/// Every path of subcommands, the program itself first.
fn paths(command: &Subcommand, path: &[String], found: &mut Vec<Vec<String>>) {
    found.push(path.to_vec());
    for subcommand in command.get_subcommands() {
        let mut path = path.to_vec();
        path.push(subcommand.get_name().to_owned());
        paths(subcommand, &path, found);
    }
}

#[test]
fn every_long_help_is_a_snapshot() {
    let mut found = Vec::new();
    paths(&everynode::cli::command(), &[], &mut found);
    for path in found {
        let help = everynode(path.iter().map(String::as_str).chain(["--help"])).quiet();
        let name: Vec<&str> = std::iter::once("help")
            .chain(path.iter().map(String::as_str))
            .collect();
        insta::with_settings!({
            snapshot_path => folder().with_file_name("snapshots"),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name.join("-"), help);
        });
    }
}

#[test]
fn a_wrong_flag_is_bad_usage() {
    for wrong in [
        "plan --frobnicate",
        "plan -o pdf -f x",
        "frobnicate",
        "query",
        "facts -o csv -f x",
    ] {
        assert!(line(wrong).refused().starts_with("error: "), "{wrong}");
    }
}

#[test]
fn nothing_to_read_is_bad_usage() {
    for wrong in ["plan", "facts", "query should_run"] {
        assert!(line(wrong).refused().contains("`-f FILE`"), "{wrong}");
    }
}

#[test]
fn every_mistake_of_the_profile_is_told() {
    let wrong = "plan -f fixtures/seed --feature-gates \
                 TaintTolerationComparisonOperator=true,Nothing=maybe";
    let told = line(wrong).refused();
    assert!(
        told.contains("did you mean `TaintTolerationComparisonOperators`?"),
        "{told}"
    );
    assert!(told.contains("`Nothing=maybe`"), "{told}");
    let told = line("plan -f fixtures/seed --kubernetes 1.99").refused();
    assert!(told.contains("expected 1.33 to 1.37"), "{told}");
}

#[test]
fn a_time_that_is_none_is_bad_usage() {
    let told = line("plan -f fixtures/seed --now yesterday").refused();
    assert!(
        told.contains("yesterday") && told.contains("RFC 3339"),
        "{told}"
    );
}

#[test]
fn a_selector_that_is_none_is_bad_usage() {
    let told = everynode(["plan", "-f", "fixtures/seed", "-l", "app in web"]).refused();
    assert!(
        told.contains("found `web` after `app in`, expected `(`"),
        "{told}"
    );
}

#[test]
fn every_file_that_cannot_be_read_is_told() {
    let told = line("plan -f no-such-file.yaml -f nor-this.json -f fixtures/seed").refused();
    assert!(
        told.contains("no-such-file.yaml") && told.contains("nor-this.json"),
        "{told}"
    );
}

#[test]
fn broken_input_is_refused_by_every_command() {
    for broken in [
        "kind: Node\nmetadata: [",
        "{\"kind\": \"Node\", \"metadata\": [",
    ] {
        for command in [vec!["plan"], vec!["facts"], vec!["query", "node"]] {
            let arguments = command.into_iter().chain(["-f", "-"]);
            let told = everynode_with(broken, arguments).refused();
            assert!(told.contains("stdin"), "{told}");
        }
    }
}

#[test]
fn a_closed_pipe_ends_a_command_quietly() {
    use std::process::{Command, Stdio};
    let mut child = Command::new(assert_cmd::cargo::cargo_bin!("everynode"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["facts", "-f", "fixtures/seed"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_no_success() {
    use std::process::Command;
    for format in ["table", "json", "yaml", "name"] {
        let full = std::fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let output = Command::new(assert_cmd::cargo::cargo_bin!("everynode"))
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .args(["plan", "-f", "fixtures/seed", "-o", format])
            .stdout(full)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(3), "{format}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains("cannot write the output"), "{told}");
    }
}
