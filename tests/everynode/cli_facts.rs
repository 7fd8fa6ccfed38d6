//! `everynode facts` from outside.

use std::collections::BTreeMap;
use std::fs;

use everynode::query::catalogue::{Source, catalogue};

use crate::command::{everynode, everynode_with, line};

#[test]
fn json_has_every_relation_of_its_kind() {
    for (arguments, source) in [
        ("facts -f fixtures/seed -o json", Source::Input),
        ("facts -f fixtures/seed -o json --derived", Source::Derived),
    ] {
        let json: BTreeMap<String, serde_json::Value> =
            serde_json::from_str(&line(arguments).quiet()).unwrap();
        let names = catalogue(everynode::derive::program())
            .into_iter()
            .filter(|entry| entry.source == source)
            .map(|entry| entry.relation.name.clone());
        assert_eq!(json.keys().cloned().collect::<Vec<_>>(), {
            let mut names: Vec<String> = names.collect();
            names.sort();
            names
        });
    }
    let json: serde_json::Value =
        serde_json::from_str(&line("facts -f fixtures/seed -o json").quiet()).unwrap();
    assert_eq!(
        json["label"]["columns"],
        serde_json::json!(["node", "key", "value"])
    );
    assert_eq!(
        json["label"]["rows"][0],
        serde_json::json!(["node-01", "disktype", "ssd"])
    );
}

#[test]
fn files_hold_what_the_rules_need_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let facts = folder.path().join("new/facts");
    let run = everynode([
        "facts",
        "-f",
        "fixtures/seed",
        "-D",
        facts.to_str().unwrap(),
        "--derived",
    ]);
    assert_eq!(run.quiet(), "");
    let read = |name: &str| fs::read_to_string(facts.join(name)).unwrap();
    assert!(read("label.facts").starts_with("node-01\tdisktype\tssd\n"));
    assert!(read("should_run.csv").starts_with("default/nginx-daemonset\tnode-01\n"));
    for entry in catalogue(everynode::derive::program()) {
        let extension = match entry.source {
            Source::Input => "facts",
            Source::Derived => "csv",
        };
        assert!(
            facts
                .join(format!("{}.{extension}", entry.relation.name))
                .is_file()
        );
    }
    for file in fs::read_dir(&facts).unwrap() {
        let name = file.unwrap().file_name();
        assert!(
            !name.to_string_lossy().starts_with('.'),
            "{name:?} was left behind"
        );
    }
}

#[test]
fn our_own_interpreter_derives_the_same_from_the_files() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().to_str().unwrap();
    everynode(["facts", "-f", "fixtures/seed", "-D", place]).quiet();
    let text: String = everynode::derive::sources()
        .iter()
        .map(|(_, file)| file.text.to_string())
        .collect();
    let program = folder.path().join("rules.dl");
    fs::write(&program, text).unwrap();
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    let run = everynode([
        "datalog",
        "run",
        program.to_str().unwrap(),
        "-F",
        place,
        "-D",
        out.to_str().unwrap(),
    ]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    for relation in ["should_run", "eligible", "create", "delete"] {
        let elsewhere = fs::read_to_string(out.join(format!("{relation}.csv"))).unwrap();
        let here = everynode(["query", relation, "-f", "fixtures/seed", "-o", "csv"]).quiet();
        let here: Vec<String> = here
            .lines()
            .skip(1)
            .map(|row| row.replace(',', "\t"))
            .collect();
        assert_eq!(elsewhere.lines().collect::<Vec<_>>(), here, "{relation}");
    }
}

#[test]
fn a_tab_in_a_text_is_an_error_and_no_wrong_fact() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("facts");
    let node = "{\"kind\":\"Node\",\"apiVersion\":\"v1\",\"metadata\":{\"name\":\"n\",\"labels\":{\"a\":\"b\\tc\"}}}";
    let run = everynode_with(node, ["facts", "-f", "-", "-D", place.to_str().unwrap()]);
    let told = run.refused();
    assert!(
        told.contains("`b\\tc`") || told.contains("labels"),
        "{told}"
    );
    assert!(!place.exists());
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let run = everynode(["facts", "-f", "fixtures/seed", "-D", file.to_str().unwrap()]);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert!(run.stderr.contains("cannot write"), "{}", run.stderr);
}
