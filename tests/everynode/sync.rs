//! One sync of the DaemonSet controller: the actions and the status agree with Kubernetes.

use std::collections::{BTreeMap, BTreeSet};

use everynode::derive;
use everynode::facts::FactBuilder;
use everynode::input::objects::Time;
use everynode::input::{Input, load};
use everynode::plan::{Action, OwnershipAction, Plan, RELATIONS, RevisionAction, plan};
use everynode::profile::Profile;
use serde::Deserialize;
use serde_json::value::RawValue;

#[derive(Deserialize)]
struct Case {
    name: String,
    now: String,
    objects: Box<RawValue>,
    expect: Expected,
}

#[derive(Deserialize)]
struct Expected {
    daemonsets: BTreeMap<String, ExpectedSync>,
}

#[derive(Deserialize)]
struct ExpectedSync {
    create: Choice,
    delete: Choice,
    status: BTreeMap<String, i64>,
    #[serde(default)]
    adopt: BTreeSet<String>,
    #[serde(default)]
    release: BTreeSet<String>,
    #[serde(default)]
    revisions: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Choice {
    must: BTreeSet<String>,
    may: BTreeSet<String>,
    count: Count,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Count {
    Exactly(usize),
    Between { min: usize, max: usize },
}

impl Choice {
    fn allows(&self, chosen: &BTreeSet<String>) -> bool {
        let (min, max) = match self.count {
            Count::Exactly(count) => (count, count),
            Count::Between { min, max } => (min, max),
        };
        self.must.is_subset(chosen)
            && chosen
                .difference(&self.must)
                .all(|it| self.may.contains(it))
            && (min..=max).contains(&chosen.len())
    }
}

#[test]
fn every_sync_agrees_with_kubernetes() {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/fixtures/conformance/sync.jsonl.zst"
    );
    let text = zstd::decode_all(std::fs::File::open(file).unwrap()).unwrap();
    let text = String::from_utf8(text).unwrap();
    let mut wrong = Vec::new();
    let mut daemonsets = 0;
    for line in text.lines() {
        let case: Case = serde_json::from_str(line).unwrap();
        let plan = planned(&case);
        for (daemonset, expected) in &case.expect.daemonsets {
            daemonsets += 1;
            for difference in differences(&plan, daemonset, expected) {
                wrong.push(format!("{} {daemonset}: {difference}", case.name));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(daemonsets, 598);
}

fn planned(case: &Case) -> Plan {
    let list = format!(r#"{{"kind":"List","items":{}}}"#, case.objects);
    let input = Input::Stream {
        name: case.name.clone(),
        reader: Box::new(std::io::Cursor::new(list)),
    };
    let loaded = load(vec![input], FactBuilder::default);
    assert_eq!(loaded.problems, [], "{}", case.name);
    let mut facts = loaded.collected;
    facts.set_now(Time::parse(&case.now).unwrap());
    let mut database = facts.finish(&Profile::default()).database;
    derive::prepare(&mut database);
    let derived = derive::derive_for(&database, &RELATIONS, derive::Options::default());
    plan(&database, &derived.unwrap())
}

fn differences(plan: &Plan, daemonset: &str, expected: &ExpectedSync) -> Vec<String> {
    let mut differences = Vec::new();
    let (mut create, mut delete) = (BTreeSet::new(), BTreeSet::new());
    for action in plan.actions_of(daemonset) {
        assert!(
            !action.rule().is_empty() && !action.reason().contains('{'),
            "{action:?}"
        );
        let fresh = match action {
            Action::Create { node, .. } => create.insert(node.clone()),
            Action::Delete { pod, .. } => delete.insert(pod.clone()),
        };
        assert!(fresh, "twice: {action:?}");
    }
    if !expected.create.allows(&create) {
        differences.push(format!("creates {create:?}"));
    }
    if !expected.delete.allows(&delete) {
        differences.push(format!("deletes {delete:?}"));
    }
    let status = plan.daemonsets.iter().find(|it| it.daemonset == daemonset);
    let status = &status.unwrap().status;
    if *status != expected.status {
        differences.push(format!("status {status:?}"));
    }
    let (mut adopt, mut release) = (BTreeSet::new(), BTreeSet::new());
    for action in &plan.ownership {
        assert!(!format!("{action:?}").contains("{labels}"), "{action:?}");
        match action {
            OwnershipAction::Adopt {
                daemonset: whose,
                pod,
                ..
            } if whose == daemonset => {
                adopt.insert(pod.clone());
            }
            OwnershipAction::Release {
                daemonset: whose,
                pod,
                ..
            } if whose == daemonset => {
                release.insert(pod.clone());
            }
            _ => {}
        }
    }
    if adopt != expected.adopt {
        differences.push(format!("adopts {adopt:?}"));
    }
    if release != expected.release {
        differences.push(format!("releases {release:?}"));
    }
    let revisions: BTreeSet<String> = plan
        .revisions
        .iter()
        .filter_map(|action| match action {
            RevisionAction::Create {
                daemonset: whose, ..
            } => (whose == daemonset).then(|| "create".to_owned()),
            RevisionAction::Delete {
                daemonset: whose,
                revision,
                ..
            } => {
                let (_, name) = revision.split_once('/').unwrap();
                (whose == daemonset).then(|| format!("delete {name}"))
            }
        })
        .collect();
    if revisions != expected.revisions {
        differences.push(format!("revisions {revisions:?}"));
    }
    differences
}
