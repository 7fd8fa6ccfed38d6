//! `everynode datalog` through the real binary.

use std::fs;
use std::path::Path;

use crate::command::{Run, everynode};

/// A run as one text.
fn transcript(run: &Run) -> String {
    let mut text = format!("exit code {}\n", run.code);
    for (name, output) in [("stdout", &run.stdout), ("stderr", &run.stderr)] {
        if !output.is_empty() {
            text.push_str(&format!("-- {name}\n{output}"));
        }
    }
    text
}

fn assert_snapshot(name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots"),
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, text);
    });
}

/// Each folder of `fixtures/datalog/run` is a program, perhaps with `facts/`.
#[test]
fn every_program_prints_what_its_snapshot_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/datalog/run");
    for entry in walkdir::WalkDir::new(root)
        .min_depth(1)
        .max_depth(1)
        .sort_by_file_name()
    {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        let folder = format!("fixtures/datalog/run/{name}");
        let run = everynode([
            "datalog",
            "run",
            &format!("{folder}/program.dl"),
            "-F",
            &format!("{folder}/facts"),
            "-D",
            "-",
        ]);
        assert_snapshot(&format!("datalog.{name}"), &transcript(&run));
    }
}

#[test]
fn output_goes_to_files_and_sizes_to_stdout() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("new/out");
    let run = everynode([
        "datalog",
        "run",
        "fixtures/datalog/run/transitive-closure/program.dl",
        "-F",
        "fixtures/datalog/run/transitive-closure/facts",
        "-D",
        output.to_str().unwrap(),
    ]);
    assert_eq!(run.quiet(), "edge\t4\npath\t12\n");
    let files: Vec<_> = (fs::read_dir(&output).unwrap())
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(files, ["path.csv"]);
    let rows = fs::read_to_string(output.join("path.csv")).unwrap();
    assert!(rows.starts_with("a\tb\na\tc\na\td\nb\tb\n"));
    assert_eq!(rows.lines().count(), 12);
}

#[test]
fn an_error_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    everynode([
        "datalog",
        "run",
        "fixtures/datalog/run/overflow/program.dl",
        "-D",
        folder.path().to_str().unwrap(),
    ])
    .refused();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_program_without_an_end_is_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("counter.dl");
    fs::write(&program, ".decl n(x:number)\nn(0).\nn(x + 1) :- n(x).\n").unwrap();
    let program = program.to_str().unwrap();
    for (limit, number, message) in [
        ("--max-facts", "1000", "1000 facts"),
        ("--max-iterations", "50", "50 iterations"),
        ("--max-memory", "1", "1048576 bytes of memory"),
    ] {
        let run = everynode(["datalog", "run", program, limit, number]);
        assert_eq!((run.code, run.stdout.as_str()), (3, ""));
        assert_eq!(
            run.stderr,
            format!("Error: stopped at the limit of {message}, while deriving `n`\n")
        );
    }
    let run = everynode(["datalog", "run", program, "--max-seconds", "0"]);
    assert_eq!(run.code, 3);
    assert!(run.stderr.contains("stopped at the limit of time"));
}

#[test]
fn explanations_are_least_derivations() {
    for (name, fact) in [
        ("path", "path(\"a\",\"c\",-2)"),
        ("comma", "path(\"a\",\"d,e\",2)"),
        ("quotes", "path(\"a\", \"z \\\"q\\\"\", 10)"),
        ("negated", "dead_end(\"z \\\"q\\\"\")"),
        ("counted", "reach(\"b\", 2)"),
        ("cycle", "cycle(3)"),
        ("given", "cycle(0)"),
        ("false", "path(\"c\", \"a\", 0)"),
        ("variable", "path(x, \"c\", _)"),
    ] {
        let explain = |output: &str| {
            let program = "fixtures/datalog/explain/program.dl";
            let run = everynode(["datalog", "explain", program, fact, "-o", output]);
            transcript(&run)
        };
        assert_snapshot(&format!("datalog.explain-{name}"), &explain("text"));
        if name == "path" {
            assert_snapshot("datalog.explain-path-json", &explain("json"));
        }
    }
}

/// The example of Soufflé's manual on provenance, with other names: the same rules at the root, the
/// same heights, the same leaves.
#[test]
fn derivations_are_as_high_as_those_that_souffle_shows() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chain.dl");
    let program = ".decl next, reaches(from: number, to: number)\n\
        next(1, 2). next(2, 3). next(3, 4). next(4, 5).\n\
        reaches(a, b) :- next(a, b).\n\
        reaches(a, c) :- next(a, b), reaches(b, c).\n";
    fs::write(&path, program).unwrap();
    for (to, leaves) in [
        (2, &["next(1,2)"][..]),
        (3, &["next(1,2)", "next(2,3)"]),
        (4, &["next(1,2)", "next(2,3)", "next(3,4)"]),
    ] {
        let fact = format!("reaches(1, {to})");
        let program = path.to_str().unwrap();
        let run = everynode(["datalog", "explain", program, &fact, "-o", "json"]);
        let proof: serde_json::Value = serde_json::from_str(&run.quiet()).unwrap();
        let steps = proof["proof"].as_array().unwrap();
        let mut given = Vec::new();
        let mut heights: Vec<usize> = Vec::new();
        for step in steps {
            let premises = step["premises"].as_array().unwrap().iter();
            let premises = premises.map(|it| heights[it.as_u64().unwrap() as usize] + 1);
            heights.push(premises.max().unwrap_or_default());
            if step["rule"].is_null() {
                given.push(step["fact"].as_str().unwrap());
            }
        }
        assert_eq!(given, leaves);
        assert_eq!(
            heights[proof["root"].as_u64().unwrap() as usize],
            leaves.len()
        );
        let rule = if to == 2 { "R1" } else { "R2" };
        assert_eq!(steps.last().unwrap()["rule"], rule);
    }
}
