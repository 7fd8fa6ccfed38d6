//! The lints: each has inputs that fire it and inputs that just do not, and is documented.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use everynode::datalog::interpreter::{Options, evaluate};
use everynode::datalog::parse_and_check;
use everynode::datalog::program::{Relation, RelationId};
use everynode::derive::supplement::Supplement;
use everynode::derive::{self, derive_for, intern_rule_constants, prepare};
use everynode::facts::{FactBase, FactBuilder, Schema};
use everynode::input::{Input, Origins, load};
use everynode::lint::{Report, give_nearness, lint, lints, needed};
use everynode::output::write_findings;

use crate::engine::{NOW, profile_of};
use crate::fixtures::folder;

/// The inputs of a code, by name: a file each.
fn inputs(code: &str) -> Vec<String> {
    let files = std::fs::read_dir(folder().join("lints").join(code)).unwrap();
    let mut names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".yaml"))
        .collect();
    names.sort();
    names
}

/// The facts of an input, under the gates that the folder's `flags` set.
fn facts(code: &str, input: &str) -> (FactBase, Origins) {
    let lints = Path::new("fixtures/lints").join(code);
    let loaded = load(vec![Input::Path(lints.join(input))], FactBuilder::default);
    assert_eq!(loaded.problems, []);
    let mut builder = loaded.collected;
    builder.set_now(NOW);
    builder.mention(intern_rule_constants);
    let flags = std::fs::read_to_string(lints.join("flags")).unwrap_or_default();
    let gates = flags.trim().strip_prefix("--feature-gates ");
    let mut facts = builder.finish(&profile_of(gates.unwrap_or_default()));
    prepare(&mut facts.database);
    (facts, loaded.origins)
}

fn report(code: &str, input: &str) -> Report {
    let (mut facts, origins) = facts(code, input);
    let derived = derive_for(&facts.database, &needed(), derive::Options::default()).unwrap();
    let profile = "Kubernetes 1.37".to_owned();
    let mut report = lint(&mut facts, &derived, &origins, profile).unwrap();
    report.locate(|file| std::fs::read_to_string(file).ok());
    report
}

#[test]
fn every_lint_fires_and_just_does_not_fire() {
    for lint in lints() {
        let code = &lint.code;
        let mut shown = String::new();
        let mut seen = BTreeSet::new();
        for input in inputs(code) {
            let report = report(code, &input);
            let fired = report.findings.iter().any(|it| it.code == *code);
            // Whatever is not called `quiet` is another way to fire.
            assert_eq!(fired, input != "quiet.yaml", "{code} of {input}");
            for finding in &report.findings {
                assert!(!finding.origin.field.is_empty(), "{finding:?}");
            }
            let mut text = Vec::new();
            write_findings(&mut text, &report, false).unwrap();
            writeln!(shown, "{input}\n\n{}", String::from_utf8(text).unwrap()).unwrap();
            seen.insert(input);
        }
        assert!(
            seen.contains("fires.yaml") && seen.contains("quiet.yaml"),
            "{code}"
        );
        insta::with_settings!({
            snapshot_path => folder().with_file_name("snapshots"),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(format!("lint-{code}"), shown.trim_end());
        });
    }
}

/// The lint rules over what the compiled rules derive, and all rules by the interpreter.
#[test]
fn every_lint_rule_is_fired_and_both_evaluators_agree() {
    let supplement = Supplement::named("lints");
    let program = parse_and_check(supplement.sources()).program.unwrap();
    let mut silent: BTreeSet<String> = supplement.rules().filter_map(|it| it.id.clone()).collect();
    let options = Options {
        recording: true,
        ..Options::default()
    };
    for lint in lints() {
        for input in inputs(&lint.code) {
            let (mut facts, _) = facts(&lint.code, &input);
            let database = &mut facts.database;
            let derived = derive_for(database, &needed(), derive::Options::default()).unwrap();
            give_nearness(database);
            let supplied = supplement.evaluate(database, &derived).unwrap();
            let evaluation = evaluate(&program, database, &options).unwrap();
            for id in supplement.own() {
                let name = &program.relation(id).unwrap().name;
                assert_eq!(
                    supplied.table(name),
                    Some(&evaluation.sorted(&program, id, &database.symbols)),
                    "{name} of {}/{input}",
                    lint.code
                );
                for row in evaluation.rows(id) {
                    let proof = evaluation.recorded_proof(&program, id, row).unwrap();
                    let rule = proof.steps[proof.root].rule;
                    let rule = rule.and_then(|rule| program.rule(rule));
                    if let Some(id) = rule.and_then(|rule| rule.id.as_ref()) {
                        silent.remove(id);
                    }
                }
            }
        }
    }
    assert!(silent.is_empty(), "no fixture fires {silent:?}");
}

#[test]
fn codes_are_counted_and_documented() {
    for (number, lint) in lints().iter().enumerate() {
        assert_eq!(lint.code, format!("EN{:03}", number + 1));
        for text in [&lint.name, &lint.about, &lint.example, &lint.fix] {
            assert!(!text.is_empty(), "{} says nothing", lint.code);
        }
    }
    let names: BTreeSet<&str> = lints().iter().map(|lint| lint.name.as_str()).collect();
    assert_eq!(names.len(), lints().len());
    let folders = std::fs::read_dir(folder().join("lints")).unwrap();
    for code in folders {
        let code = code.unwrap().file_name().into_string().unwrap();
        assert!(lints().iter().any(|lint| lint.code == code), "{code}");
    }
}

/// What stands in annotations is no part of the language, so that nothing else checks it.
#[test]
fn every_annotation_of_a_lint_means_something() {
    let supplement = Supplement::named("lints");
    let own: BTreeSet<RelationId> = supplement.own().collect();
    let relations = supplement.program().relations.iter().zip(0..);
    let mut findings = 0;
    for (relation, id) in relations {
        let texts = |word: &str| {
            let found = relation.annotations.iter().filter(|it| it.word == word);
            found.map(|it| it.text.clone()).collect::<Vec<String>>()
        };
        let [lint] = texts("lint").try_into().unwrap_or_else(|_| [String::new()]);
        if lint.is_empty() {
            continue;
        }
        assert!(own.contains(&RelationId(id)), "{}", relation.name);
        findings += 1;
        let code = lint.split(' ').next().unwrap();
        assert!(lints().iter().any(|it| it.code == code), "{lint}");
        assert_eq!(relation.columns[0].name, "daemonset");
        assert!(!texts("at").is_empty(), "{} stands nowhere", relation.name);
        for pattern in texts("at") {
            let input = Schema::get().relation(pattern.split('(').next().unwrap());
            assert_columns(relation, &pattern, input.unwrap().columns.len());
        }
        for pattern in texts("nearest") {
            let program = supplement.program();
            let near = program.find(pattern.split('(').next().unwrap()).unwrap();
            let near = program.relation(near).unwrap();
            assert!(!near.inputs.is_empty());
            assert_columns(relation, &pattern, near.columns.len() - 1);
        }
    }
    assert!(findings >= lints().len());
}

/// Whether a pattern gives that many columns, by the names of the relation's own.
fn assert_columns(relation: &Relation, pattern: &str, count: usize) {
    let (_, columns) = pattern.split_once('(').unwrap();
    let (columns, _) = columns.split_once(')').unwrap();
    let columns: Vec<&str> = columns.split(", ").collect();
    assert_eq!(columns.len(), count, "{pattern}");
    for column in columns {
        let known = relation.columns.iter().any(|it| it.name == column);
        assert!(known || column == "_", "{column} of {pattern}");
    }
}
