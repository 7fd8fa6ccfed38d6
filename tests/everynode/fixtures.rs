//! The fixtures: one folder a claim, the smallest cluster that shows it.
//!
//! There is nothing to register: every folder with manifests is a test. Its facts and what is
//! derived from them are snapshots, `<fixture>.facts` and `<fixture>.derived`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use everynode::derive::program;
use everynode::facts::{FactBase, OriginTemplate, Schema};
use everynode::input::Input;

use crate::engine::{Derived, NOW, compiled, facts_of, interpret, profile_of};

/// The folder of all fixtures.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Every folder with manifests, by name.
pub fn fixtures() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().join("cluster.yaml").is_file())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// The facts of a fixture.
pub fn facts(fixture: &str) -> FactBase {
    let path = folder().join(fixture);
    // A fixture that needs other gates than the default ones says so, in the words of the command
    // line.
    let flags = std::fs::read_to_string(path.join("flags")).unwrap_or_default();
    let gates = flags
        .trim()
        .strip_prefix("--feature-gates ")
        .unwrap_or_default();
    facts_of(vec![Input::Path(path)], &profile_of(gates), NOW)
}

/// The input relations, the profile apart.
fn facts_view(derived: &Derived) -> String {
    let mut view = String::new();
    for relation in Schema::get().relations() {
        if !matches!(relation.origin, OriginTemplate::Profile { .. }) {
            relation_view(derived, &relation.name, &mut view);
        }
    }
    view
}

/// The relations that others rely on.
fn derived_view(derived: &Derived) -> String {
    let mut view = String::new();
    for relation in &program().relations {
        if !relation.outputs.is_empty() {
            relation_view(derived, &relation.name, &mut view);
        }
    }
    view
}

/// A relation with its rows, those that begin alike on one line.
fn relation_view(derived: &Derived, relation: &str, view: &mut String) {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for row in derived.rows(relation) {
        let mut cells = row.into_iter().map(shown);
        let first = cells.next().unwrap_or_default();
        let rest = cells.collect::<Vec<String>>().join(" ");
        match groups.last_mut() {
            Some((known, rests)) if *known == first => rests.push(rest),
            _ => groups.push((first, vec![rest])),
        }
    }
    if !groups.is_empty() {
        writeln!(view, "{relation}").unwrap();
    }
    for (first, rests) in groups {
        let rests = rests.join(", ");
        let separator = if rests.is_empty() { "" } else { ": " };
        writeln!(view, "  {first}{separator}{rests}").unwrap();
    }
}

/// A cell: what is empty or has spaces in quotes.
fn shown(cell: String) -> String {
    if cell.is_empty() || cell.contains([' ', ',']) {
        format!("`{cell}`")
    } else {
        cell
    }
}

#[test]
fn every_fixture_says_and_derives_what_its_snapshots_show() {
    for fixture in fixtures() {
        let derived = compiled(&facts(&fixture));
        let interpreted = interpret(&facts(&fixture));
        for relation in &program().relations {
            let name = &relation.name;
            assert_eq!(
                derived.rows(name),
                interpreted.rows(name),
                "{name} of {fixture}"
            );
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(folder().with_file_name("snapshots"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| {
            insta::assert_snapshot!(format!("{fixture}.facts"), facts_view(&derived));
            insta::assert_snapshot!(format!("{fixture}.derived"), derived_view(&derived));
        });
    }
}

#[test]
fn the_seed_has_its_story() {
    let derived = compiled(&facts("seed"));
    assert_eq!(
        derived.rows("create"),
        [
            ["default/nginx-daemonset", "node-04"],
            ["default/nginx-daemonset", "node-05"],
            ["default/nginx-ssd", "node-01"],
            ["default/nginx-ssd", "node-04"],
            ["default/nginx-ssd", "node-06"],
        ]
    );
    assert_eq!(
        derived.rows("pod_preferred"),
        [
            ["default/with-node-affinity", "node-02", "1"],
            ["default/with-node-affinity", "node-04", "1"]
        ]
    );
}
