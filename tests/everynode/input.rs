//! Loading: every kind of bad input is told of, in words that help; all good input loads.

use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use everynode::input::objects::Object;
use everynode::input::{Collect, Input, Loaded, load};
use serde::Deserialize;
use serde_json::value::RawValue;

/// Counts objects.
#[derive(Debug, Default)]
struct Count(usize);

impl Collect for Count {
    fn object(&mut self, _object: &Object<'_>) {
        self.0 += 1;
    }

    fn merge(&mut self, later: Self) {
        self.0 += later.0;
    }
}

fn load_path(path: impl Into<PathBuf>) -> Loaded<Count> {
    load(vec![Input::Path(path.into())], Count::default)
}

fn load_text(text: &str) -> Loaded<Count> {
    let reader = Box::new(Cursor::new(text.to_owned()));
    let name = "stdin".to_owned();
    load(vec![Input::Stream { name, reader }], Count::default)
}

fn told(loaded: &Loaded<Count>) -> String {
    let problems: Vec<String> = loaded.problems.iter().map(ToString::to_string).collect();
    problems.join("\n")
}

#[test]
fn bad_input_is_told_of() {
    let mut files: Vec<PathBuf> = fs::read_dir("fixtures/input/bad")
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for file in files {
        let name = format!("bad.{}", file.file_name().unwrap().to_string_lossy());
        settings.bind(|| insta::assert_snapshot!(name, told(&load_path(file))));
    }
    for entry in fs::read_dir("snapshots").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if let Some(file) = name.strip_prefix("bad.") {
            let file = Path::new("fixtures/input/bad").join(file.trim_end_matches(".snap"));
            assert!(file.is_file(), "`{name}` has no fixture");
        }
    }
}

#[test]
fn endless_nesting_is_told_of() {
    for opening in ["[", "{\"a\":", "- ", "? ", "{a: ", "[a, "] {
        for front in ["", "{\"kind\":\"List\",\"items\":[", "a: "] {
            let text = format!("{front}{}", opening.repeat(100_000));
            let loaded = load_text(&text);
            assert_eq!(loaded.problem_count, 1, "{front}{opening}");
        }
    }
}

#[test]
fn what_cannot_be_read_is_told_of() {
    let folder = tempfile::tempdir().unwrap();
    let loaded = load_path(folder.path().join("missing.yaml"));
    assert!(told(&loaded).contains("missing.yaml: cannot be read: "));

    // A folder gives what looks like manifests, below it too, by name.
    fs::create_dir(folder.path().join("a")).unwrap();
    fs::write(
        folder.path().join("a/n.yml"),
        "kind: Node\nmetadata: {name: a}",
    )
    .unwrap();
    fs::write(folder.path().join("b.json"), "{\"kind\":\"Secret\"}").unwrap();
    fs::write(folder.path().join("b.json.orig"), "{").unwrap();
    fs::write(folder.path().join("read.me"), "{").unwrap();
    let loaded = load_path(folder.path());
    assert_eq!(told(&loaded), "");
    assert_eq!((loaded.collected.0, loaded.passed_over.len()), (1, 1));
    assert_eq!(loaded.origins.files().len(), 2);
}

#[test]
fn problems_are_counted_beyond_those_that_are_kept() {
    let item = r#"{"kind":"Node","metadata":{"name":1}}"#;
    let items = vec![item; 3000].join(",\n");
    let loaded = load_text(&format!("{{\"kind\":\"List\",\"items\":[{items}]}}"));
    assert_eq!((loaded.problem_count, loaded.problems.len()), (3000, 1000));
    assert_eq!(
        loaded.problems.last().unwrap().to_string(),
        "stdin:1000: items[999]: Node: `metadata.name`: expected a string, found 1"
    );
}

#[test]
fn every_case_of_kubernetes_loads() {
    #[derive(Deserialize)]
    struct Case {
        name: String,
        objects: Vec<Box<RawValue>>,
    }

    let mut cases = 0;
    for file in fs::read_dir("fixtures/conformance").unwrap() {
        let file = fs::File::open(file.unwrap().path()).unwrap();
        let lines = std::io::read_to_string(zstd::Decoder::new(file).unwrap()).unwrap();
        for line in lines.lines() {
            let case: Case = serde_json::from_str(line).unwrap();
            let items: Vec<&str> = case.objects.iter().map(|object| object.get()).collect();
            let list = format!(r#"{{"kind":"List","items":[{}]}}"#, items.join(","));
            let loaded = load_text(&list);
            assert_eq!(told(&loaded), "", "{}", case.name);
            assert_eq!(loaded.collected.0, items.len(), "{}", case.name);
            cases += 1;
        }
    }
    assert!(cases > 0);
}

#[test]
fn every_fixture_loads() {
    for folder in fs::read_dir("fixtures").unwrap() {
        let path = folder.unwrap().path();
        // The inputs of a lint and the scenarios are a file each, and are loaded by their tests.
        let apart = [
            "input",
            "conformance",
            "seeds",
            "lints",
            "sarif",
            "simulate",
        ]
        .map(Path::new);
        if path.is_dir() && !apart.contains(&Path::new(path.file_name().unwrap())) {
            assert_eq!(told(&load_path(&path)), "");
        }
    }
}
