//! What people forget: snapshots without a fixture, rules that no fixture fires, relations and
//! rules without words, imports against the stream.

use std::collections::BTreeSet;
use std::path::Path;

use everynode::datalog::program::{Literal, Program, Rule};
use everynode::derive::supplement::Supplement;
use everynode::derive::{program, sources};

use crate::engine::{fired_rules, fired_rules_with};
use crate::fixtures::{facts, fixtures, folder};

#[test]
fn every_snapshot_belongs_to_a_fixture_or_a_test() {
    let fixtures = fixtures();
    let views = ["facts", "derived", "plan", "explain", "dependencies"];
    for entry in std::fs::read_dir(folder().with_file_name("snapshots")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        // A snapshot of generated code is a file of its own beside the snapshot.
        let stem = name
            .strip_suffix(".rs")
            .unwrap_or(&name)
            .strip_suffix(".snap")
            .unwrap_or_else(|| panic!("`{name}` is no accepted snapshot"));
        let (fixture, view) = stem.rsplit_once('.').unwrap_or((stem, ""));
        if views.contains(&view) {
            assert!(
                fixtures.iter().any(|known| known == fixture),
                "`{name}` has no fixture"
            );
        }
    }
}

#[test]
fn every_relation_and_every_rule_has_words() {
    let mut ids = BTreeSet::new();
    let main = program();
    assert_words(main, &main.rules.iter().collect::<Vec<_>>(), &mut ids);
    for folder in Supplement::names() {
        let supplement = Supplement::named(folder);
        assert_words(
            supplement.program(),
            &supplement.rules().collect::<Vec<_>>(),
            &mut ids,
        );
    }
}

/// Whether relations and rules have words, and the rules an id that no other has.
fn assert_words(program: &Program, rules: &[&Rule], ids: &mut BTreeSet<String>) {
    for relation in &program.relations {
        let reading = relation.reading.as_deref().unwrap_or_default();
        assert!(!reading.is_empty(), "`{}` has no reading", relation.name);
        assert_places_are_known(
            reading,
            relation.columns.iter().map(|column| column.name.as_str()),
        );
        for annotation in &relation.annotations {
            if annotation.word == "absent" {
                let columns = relation.columns.iter();
                assert_places_are_known(
                    &annotation.text,
                    columns.map(|column| column.name.as_str()),
                );
            }
        }
        let has_origin = relation
            .annotations
            .iter()
            .any(|annotation| annotation.word == "from");
        assert_eq!(
            has_origin,
            !relation.inputs.is_empty(),
            "the origin of `{}`",
            relation.name
        );
    }
    let mut last = None;
    for rule in rules {
        let id = rule.id.as_deref().unwrap_or_default();
        // A clause with `;` is several rules, all with its id.
        let split = last == Some(rule.span);
        last = Some(rule.span);
        assert!(
            ids.insert(id.to_owned()) || split,
            "the id `{id}` is given twice"
        );
        let say = rule.say.as_deref().unwrap_or_default();
        assert!(!say.is_empty(), "the rule {id} has no sentence");
        assert_places_are_known(
            say,
            rule.variables.iter().map(|variable| variable.name.as_str()),
        );
    }
}

/// Whether every `{place}` of a text is one of the names.
fn assert_places_are_known<'a>(text: &str, names: impl Iterator<Item = &'a str>) {
    let names: BTreeSet<&str> = names.collect();
    for place in text.split('{').skip(1) {
        let (name, _) = place.split_once('}').unwrap();
        assert!(
            names.contains(name),
            "`{{{name}}}` of \"{text}\" is none of {names:?}"
        );
    }
}

/// The rule files whose every rule some fixture shows.
const SHOWN: [&str; 19] = [
    "rules/actions.dl",
    "rules/affinity.dl",
    "rules/age.dl",
    "rules/conflicts.dl",
    "rules/crowds.dl",
    "rules/feasibility.dl",
    "rules/lifecycle.dl",
    "rules/occupancy.dl",
    "rules/ownership.dl",
    "rules/peers.dl",
    "rules/placement.dl",
    "rules/pods.dl",
    "rules/preference.dl",
    "rules/references.dl",
    "rules/revisions.dl",
    "rules/selectors.dl",
    "rules/status.dl",
    "rules/taints.dl",
    "rules/updates.dl",
];

#[test]
fn every_rule_is_fired_by_a_fixture() {
    let shown = |rule: &&Rule| {
        let file = sources().file(rule.span.file).unwrap();
        SHOWN.contains(&&*file.name)
    };
    let rules = program()
        .rules
        .iter()
        .filter(shown)
        .filter(|rule| can_fire(rule));
    let mut silent: BTreeSet<String> = rules.filter_map(|rule| rule.id.clone()).collect();
    for fixture in fixtures() {
        let fired = fired_rules(&facts(&fixture));
        silent.retain(|id| !fired.contains(id));
    }
    assert!(silent.is_empty(), "no fixture fires {silent:?}");
}

#[test]
fn every_rule_of_a_command_is_fired_by_a_fixture() {
    // The rules of lints have fixtures of their own.
    for folder in Supplement::names().filter(|folder| *folder != "lints") {
        let supplement = Supplement::named(folder);
        let mut silent: BTreeSet<String> =
            supplement.rules().filter_map(|it| it.id.clone()).collect();
        for fixture in fixtures() {
            let fired = fired_rules_with(&facts(&fixture), folder);
            silent.retain(|id| !fired.contains(id));
        }
        assert!(
            silent.is_empty(),
            "no fixture fires {silent:?} of rules/{folder}"
        );
    }
}

/// Whether everything that the rule reads can have rows at all.
fn can_fire(rule: &Rule) -> bool {
    let program = program();
    rule.body.iter().all(|literal| {
        let Literal::Positive(atom) = literal else {
            return true;
        };
        !program.relation(atom.relation).unwrap().inputs.is_empty()
            || program
                .rules
                .iter()
                .any(|rule| rule.head.relation == atom.relation)
            || program
                .facts
                .iter()
                .any(|fact| fact.relation == atom.relation)
    })
}

/// The modules in the order of the pipeline: each may use those before it, and those that stand
/// beside the pipeline.
const PIPELINE: [&str; 14] = [
    "datalog", "input", "edit", "facts", "derive", "plan", "query", "explain", "lint", "audit",
    "driver", "simulate", "output", "cli",
];
const BESIDE: [&str; 2] = ["nearest", "profile"];

#[test]
fn modules_import_up_the_stream_only() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (place, module) in PIPELINE.iter().enumerate() {
        for file in walkdir::WalkDir::new(source.join(module)) {
            let Ok(file) = file else { continue };
            if file
                .path()
                .extension()
                .is_none_or(|extension| extension != "rs")
            {
                continue;
            }
            let text = std::fs::read_to_string(file.path()).unwrap();
            for import in text.split("crate::").skip(1) {
                let name: String = import
                    .chars()
                    .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
                    .collect();
                let allowed = BESIDE.contains(&name.as_str())
                    || PIPELINE
                        .iter()
                        .position(|known| *known == name)
                        .is_none_or(|known| known <= place);
                assert!(
                    allowed,
                    "{} imports `crate::{name}`, against the stream",
                    file.path().display()
                );
                assert!(
                    *module != "datalog",
                    "{} names `crate::`: the build script includes it",
                    file.path().display()
                );
            }
        }
    }
}
