//! `everynode audit`, `verify` and `audit diff` from outside.

use std::path::Path;

use serde_json::Value;

use crate::command::{Run, everynode, line};

const NOW: &str = "--now 2026-01-01T12:00:00Z";

/// Writes the record of a fixture or a folder.
fn record(folder: &Path, name: &str, input: &str) -> String {
    let path = folder.join(name);
    let record = line(&format!("audit -f {input} {NOW}")).quiet();
    std::fs::write(&path, record).unwrap();
    path.display().to_string()
}

/// A copy of the seed in which a text is another.
fn edited(folder: &Path, name: &str, from: &str, to: &str) -> String {
    let copy = folder.join(name);
    std::fs::create_dir(&copy).unwrap();
    let mut changed = false;
    for entry in std::fs::read_dir("fixtures/seed").unwrap() {
        let entry = entry.unwrap();
        let text = std::fs::read_to_string(entry.path()).unwrap();
        let other = text.replacen(from, to, 1);
        changed |= other != text;
        std::fs::write(copy.join(entry.file_name()), other).unwrap();
    }
    assert!(changed, "{from}");
    copy.display().to_string()
}

fn fails(run: &Run) -> &str {
    assert_eq!((run.code, run.stderr.as_str()), (1, ""), "{}", run.stdout);
    &run.stdout
}

#[test]
fn a_record_holds_for_its_cluster_and_for_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let path = record(folder.path(), "record", "fixtures/seed");
    let held = line(&format!("verify {path} -f fixtures/seed")).quiet();
    assert!(
        held.starts_with("The record holds: 2 DaemonSets on 7 nodes"),
        "{held}"
    );
    let other = edited(folder.path(), "other", "disktype: hdd", "disktype: ssd");
    let run = line(&format!("verify {path} -f {other}"));
    assert!(
        fails(&run).contains("line 3: Node node-03 is not the same in the input"),
        "{}",
        run.stdout
    );
}

#[test]
fn the_first_step_that_fails_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = record(folder.path(), "record", "fixtures/seed");
    let text = std::fs::read_to_string(&path).unwrap();
    let place = text
        .lines()
        .position(|line| line.contains("\"node-01\",\"disktype\",\"ssd\""))
        .unwrap();
    let changed = text.replacen(
        "\"node-01\",\"disktype\",\"ssd\"",
        "\"node-01\",\"disktype\",\"hdd\"",
        1,
    );
    std::fs::write(&path, changed).unwrap();
    let run = line(&format!("verify {path} -f fixtures/seed"));
    let told = format!("line {}, step ", place + 1);
    assert!(fails(&run).contains(&told), "{}", run.stdout);
    // The rest is as it was written, so only the end tells.
    let changed = text.replacen("\"everynode\":\"", "\"everynode\":\"9", 1);
    std::fs::write(&path, changed).unwrap();
    let run = line(&format!("verify {path} -f fixtures/seed"));
    assert!(
        fails(&run).contains("the lines are not those that were written"),
        "{}",
        run.stdout
    );
    let json = line(&format!("verify {path} -f fixtures/seed -o json"));
    let json: Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!(
        (&json["kind"], &json["holds"]),
        (&"Verification".into(), &false.into())
    );
}

#[test]
fn what_is_no_record_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("empty");
    std::fs::write(&empty, "").unwrap();
    for file in [
        empty.to_str().unwrap(),
        "README.md",
        "no-such-file",
        "fixtures",
    ] {
        let refused = line(&format!("verify {file} -f fixtures/seed")).refused();
        assert!(
            refused.starts_with(&format!("error: `{file}`")),
            "{refused}"
        );
    }
    let path = record(folder.path(), "record", "fixtures/seed");
    let refused = line(&format!("verify {path}")).refused();
    assert!(refused.contains("--filename"), "{refused}");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replacen("\"format\":1", "\"format\":2", 1)).unwrap();
    let refused = line(&format!("verify {path} -f fixtures/seed")).refused();
    assert!(refused.contains("format 2"), "{refused}");
}

#[test]
fn an_input_without_anything_has_a_record() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("empty.yaml");
    std::fs::write(&empty, "").unwrap();
    let empty = empty.to_str().unwrap();
    let run = everynode(["audit", "-f", empty]);
    assert_eq!(run.code, 0);
    assert!(run.stderr.contains("no Node"), "{}", run.stderr);
    let path = folder.path().join("record");
    std::fs::write(&path, run.stdout).unwrap();
    let path = path.to_str().unwrap();
    let held = everynode(["verify", path, "-f", empty]).quiet();
    assert!(held.contains("0 DaemonSets on 0 nodes"), "{held}");
}

/// What changed, and by which facts: each a sign and the words of the fact.
fn because(before: &str, after: &str) -> Vec<(String, Vec<String>)> {
    let json = line(&format!("audit diff {before} {after} -o json")).quiet();
    let json: Value = serde_json::from_str(&json).unwrap();
    let changes = json["changes"].as_array().unwrap().iter();
    changes
        .map(|change| {
            let flips = change["because"].as_array().unwrap().iter();
            let flips = flips.map(|flip| {
                format!("{} {}", flip["change"], flip["fact"]).replace(['"', '\\'], "")
            });
            let place = [&change["daemonset"], &change["node"]].map(|it| it.as_str().unwrap());
            (place.join(" "), flips.collect())
        })
        .collect()
}

#[test]
fn a_change_comes_down_to_the_facts_that_flipped_it() {
    let folder = tempfile::tempdir().unwrap();
    let seed = record(folder.path(), "record", "fixtures/seed");
    let cases = [
        (
            "disktype: hdd",
            "disktype: ssd",
            "default/nginx-ssd node-03",
            "added label(node-03,disktype,ssd)",
        ),
        (
            "disktype: ssd",
            "disktype: hdd",
            "default/nginx-ssd node-01",
            "removed label(node-01,disktype,ssd)",
        ),
    ];
    for (place, (from, to, placement, flip)) in cases.into_iter().enumerate() {
        let other = edited(folder.path(), &format!("other-{place}"), from, to);
        let after = record(folder.path(), &format!("after-{place}"), &other);
        let found = because(&seed, &after);
        let (_, flips) = found.iter().find(|(at, _)| at == placement).unwrap();
        assert!(flips.contains(&flip.to_owned()), "{flips:?}");
        let text = line(&format!("audit diff {seed} {after}")).quiet();
        assert!(text.ends_with("1 objects changed\n"), "{text}");
        assert_eq!(
            line(&format!("audit diff {seed} {after} --exit-code")).code,
            1
        );
    }
    assert_eq!(because(&seed, &seed), []);
    assert_eq!(
        line(&format!("audit diff {seed} {seed} --exit-code")).code,
        0
    );
}

#[test]
fn two_processes_write_the_same_record() {
    let audit = format!("audit -f fixtures/seed {NOW}");
    assert_eq!(line(&audit).quiet(), line(&audit).quiet());
}
