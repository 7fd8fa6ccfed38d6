//! Explanations agree with what is derived, for every DaemonSet and node of every fixture, and
//! their derivations are well-founded.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use everynode::datalog::database::Value;
use everynode::datalog::program::Literal;
use everynode::datalog::proof::check::check;
use everynode::derive;
use everynode::derive::focus::derive_about;
use everynode::explain::document::ProofDocument;
use everynode::explain::investigation::{Bounds, Investigation};
use everynode::explain::pods::{AboutPod, POD, PodState};
use everynode::explain::step::proof_of;
use everynode::explain::{Explainer, PLACEMENT, Verdict};
use everynode::facts::{FactBase, FactBuilder};
use everynode::input::{Input, Origins, load};

use crate::command::line;
use crate::engine::{NOW, profile_of};
use crate::fixtures::{fixtures, folder};

/// A fixture, with where its objects came from.
pub fn loaded(fixture: &str) -> (FactBase, Origins) {
    let path = folder().join(fixture);
    let flags = std::fs::read_to_string(path.join("flags")).unwrap_or_default();
    let gates = flags
        .trim()
        .strip_prefix("--feature-gates ")
        .unwrap_or_default();
    let loaded = load(vec![Input::Path(path)], FactBuilder::default);
    let mut builder = loaded.collected;
    builder.set_now(NOW);
    builder.mention(derive::intern_rule_constants);
    let mut facts = builder.finish(&profile_of(gates));
    derive::prepare(&mut facts.database);
    (facts, loaded.origins)
}

fn with_explainer(fixture: &str, test: impl FnOnce(&Explainer<'_>)) {
    let (facts, origins) = loaded(fixture);
    let derived = derive::derive(&facts.database, derive::Options::default()).unwrap();
    test(&Explainer::new(&facts, &origins, &derived));
}

fn pairs(explainer: &Explainer<'_>) -> Vec<(Value, Value)> {
    let nodes = explainer.firsts("node");
    let daemonsets = explainer.firsts("daemonset");
    let all = daemonsets.into_iter();
    all.flat_map(|daemonset| nodes.iter().map(move |node| (daemonset, *node)))
        .collect()
}

/// Every premise stands before what rests on it, and what no rule derives rests on nothing.
fn assert_ordered(proof: &ProofDocument) {
    assert!(proof.root < proof.proof.len());
    for (place, step) in proof.proof.iter().enumerate() {
        assert!(step.premises.iter().all(|premise| *premise < place));
        assert!(!step.text.contains('{'), "{}", step.text);
        if step.holds && step.rule.is_none() {
            assert!(step.premises.is_empty(), "{}", step.fact);
        }
    }
}

#[test]
fn explanations_agree_with_what_is_derived() {
    for fixture in fixtures() {
        with_explainer(&fixture, |explainer| {
            for (daemonset, node) in pairs(explainer) {
                let verdict = explainer.verdict(daemonset, node);
                let explanation = explainer.placement(daemonset, node);
                let Verdict {
                    should_run,
                    feasible,
                    eligible,
                } = verdict;
                assert_eq!(explanation.should_run, should_run);
                assert_eq!(explanation.feasible, feasible);
                assert_eq!(explanation.eligible, eligible);
                let proof = &explanation.proof;
                assert_ordered(proof);
                assert_eq!(proof.proof[proof.root].holds, eligible);
                let fails = explanation
                    .conditions
                    .iter()
                    .any(|condition| !condition.holds);
                assert_eq!(fails, !eligible, "{fixture}: {}", explanation.summary);
            }
        });
    }
}

#[test]
fn groups_hold_every_node_once() {
    for fixture in fixtures() {
        with_explainer(&fixture, |explainer| {
            let nodes: BTreeSet<String> = explainer
                .firsts("node")
                .iter()
                .map(|node| explainer.text(*node).to_owned())
                .collect();
            for daemonset in explainer.firsts("daemonset") {
                let groups = explainer.groups(daemonset).groups;
                let all: Vec<&String> = groups.iter().flat_map(|group| &group.nodes).collect();
                assert_eq!(all.len(), nodes.len(), "{fixture}");
                assert_eq!(all.into_iter().cloned().collect::<BTreeSet<_>>(), nodes);
                for group in &groups {
                    assert_eq!(group.count, group.nodes.len());
                    assert_eq!(group.example, group.nodes[0]);
                    assert_eq!(group.rules.is_empty(), group.eligible, "{}", group.summary);
                }
            }
        });
    }
}

#[test]
fn a_node_has_the_verdicts_and_the_pods_of_all_daemonsets() {
    for fixture in fixtures() {
        let (facts, origins) = loaded(&fixture);
        let options = derive::Options::default();
        let derived = derive::derive_for(&facts.database, &POD, options).unwrap();
        let explainer = Explainer::new(&facts, &origins, &derived);
        let placed = explainer.firsts("placed");
        let mut there = BTreeSet::new();
        for node in explainer.firsts("node") {
            let explanation = explainer.node(node);
            let named: BTreeSet<&str> = explanation
                .daemonsets
                .iter()
                .map(|it| it.daemonset.as_str())
                .collect();
            assert_eq!(
                named.len(),
                explainer.firsts("daemonset").len(),
                "{fixture}"
            );
            for on_node in &explanation.daemonsets {
                let daemonset = facts.database.symbols.get(&on_node.daemonset).unwrap();
                let verdict = explainer.verdict(daemonset.into(), node);
                assert_eq!(on_node.should_run, verdict.should_run, "{fixture}");
                assert_eq!(on_node.eligible, verdict.eligible, "{fixture}");
                assert_eq!(on_node.rules.is_empty(), verdict.eligible, "{fixture}");
                if !on_node.pods.is_empty() {
                    there.insert(Value::from(daemonset));
                }
            }
        }
        assert!(there.iter().all(|daemonset| placed.contains(daemonset)));
    }
}

#[test]
fn derivations_have_the_least_height() {
    for fixture in ["seed", "no-execute"] {
        let (facts, origins) = loaded(fixture);
        let derived = derive::derive(&facts.database, derive::Options::default()).unwrap();
        let explainer = Explainer::new(&facts, &origins, &derived);
        let mut database = facts.database.clone();
        let options = everynode::datalog::interpreter::Options::default();
        let evaluation = derive::interpret(&mut database, &options).unwrap();
        let program = derive::program();
        let mut oracle = everynode::datalog::interpreter::Explainer::new(
            program,
            &database.symbols,
            evaluation,
            &options,
        )
        .unwrap();
        let mut investigation = Investigation::new(&explainer.knowledge, Bounds::default());
        for (daemonset, node) in pairs(&explainer) {
            for relation in ["should_run", "should_continue", "eligible"] {
                let relation = program.find(relation).unwrap();
                let expected = oracle.explain(relation, &[daemonset, node]).unwrap();
                let found = investigation.height(relation, &[daemonset, node]);
                let expected = expected.map(|proof| proof.height() as u32);
                assert_eq!(found, expected, "{fixture}");
            }
        }
    }
}

/// What people ask about, and what follows.
const EXPLAINED: [&str; 9] = [
    "should_run",
    "should_continue",
    "feasible",
    "infeasible",
    "eligible",
    "preferred",
    "pod_infeasible",
    "create",
    "delete",
];

#[test]
fn the_proof_checker_accepts_every_derivation() {
    let program = derive::program();
    let positive = |rule, literal: usize| {
        let rule = program.rule(rule).unwrap();
        matches!(rule.body[literal], Literal::Positive(_))
    };
    for fixture in fixtures() {
        let (facts, origins) = loaded(&fixture);
        let derived = derive::derive(&facts.database, derive::Options::default()).unwrap();
        let explainer = Explainer::new(&facts, &origins, &derived);
        let mut database = facts.database.clone();
        let options = everynode::datalog::interpreter::Options::default();
        let evaluation = derive::interpret(&mut database, &options).unwrap();
        let mut investigation = Investigation::new(&explainer.knowledge, Bounds::default());
        for name in EXPLAINED {
            let relation = program.find(name).unwrap();
            let arity = program.relation(relation).unwrap().columns.len();
            for row in explainer.knowledge.rows(relation, &vec![None; arity]) {
                investigation.forget_steps();
                let root = investigation.explain(relation, &row);
                let proof = proof_of(investigation.steps(), positive, root).unwrap();
                let checked = check(&proof, program, &database.symbols, &evaluation);
                assert_eq!(checked, Ok(()), "{fixture}: {name}");
                let height = investigation.height(relation, &row).unwrap();
                assert_eq!(proof.height() as u32, height, "{fixture}: {name}");
            }
        }
    }
}

#[test]
fn pods_are_explained_as_the_plan_has_them() {
    for fixture in fixtures() {
        let (facts, origins) = loaded(&fixture);
        let derived = derive::derive_for(&facts.database, &POD, derive::Options::default());
        let derived = derived.unwrap();
        let explainer = Explainer::new(&facts, &origins, &derived);
        let deleted = explainer.firsts("delete");
        for pod in explainer.firsts("belongs") {
            if let AboutPod::Placed(explanation) = explainer.pod(pod) {
                let is_deleted = explanation.state == PodState::Deleted;
                assert_eq!(is_deleted, deleted.contains(&pod), "{fixture}");
                assert!(!explanation.rule.is_empty(), "{fixture}");
                assert_ordered(&explanation.proof);
            }
        }
    }
}

#[test]
fn what_is_derived_about_one_daemonset_does_not_depend_on_the_others() {
    for fixture in fixtures() {
        let (mut facts, origins) = loaded(&fixture);
        let all = derive::derive_for(&facts.database, &PLACEMENT, derive::Options::default());
        let all = all.unwrap();
        let pairs = pairs(&Explainer::new(&facts, &origins, &all));
        for (daemonset, node) in pairs {
            let expected = Explainer::new(&facts, &origins, &all).verdict(daemonset, node);
            let about = derive_about(&mut facts, &[daemonset], &PLACEMENT).unwrap();
            let explainer = Explainer::new(&facts, &origins, &about);
            assert_eq!(explainer.verdict(daemonset, node), expected, "{fixture}");
            for plugin in explainer.firsts("infeasible") {
                assert_eq!(plugin, daemonset, "{fixture}");
            }
        }
    }
}

/// Every DaemonSet on all nodes, and on the first and the last.
fn view(fixture: &str) -> String {
    let flags = std::fs::read_to_string(folder().join(fixture).join("flags")).unwrap_or_default();
    let mut view = String::new();
    with_explainer(fixture, |explainer| {
        let nodes = explainer.firsts("node");
        for daemonset in explainer.firsts("daemonset") {
            let subject = format!("daemonset/{}", explainer.text(daemonset));
            let mut show = |subject: String| {
                let run = line(&format!("explain {subject} -f fixtures/{fixture} {flags}"));
                writeln!(view, "$ explain {subject}\n{}", run.quiet()).unwrap();
            };
            show(subject.clone());
            for node in &nodes {
                show(format!("{subject} node/{}", explainer.text(*node)));
            }
        }
    });
    view
}

#[test]
fn some_fixtures_are_explained_as_their_snapshots_show() {
    for fixture in ["seed", "no-execute", "several-terms", "operator-gt"] {
        insta::with_settings!({
            snapshot_path => folder().with_file_name("snapshots"),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(format!("{fixture}.explain"), view(fixture));
        });
    }
}
