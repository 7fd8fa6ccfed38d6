//! The driver on random clusters in which things happen at random, and calls fail at random: what
//! must hold holds, and it always becomes quiet.
//!
//! `check` tells what must hold, `faults` how calls fail, `memo` remembers decisions.

mod check;
mod faults;
mod memo;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use everynode::driver::memory::{Behaviour, MemoryCluster};
use everynode::driver::{Cluster, Driver, Object, Settings, SyncError};
use everynode::input::objects::{Kind, Reference, Time};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

use check::Checker;
use faults::{Fault, Faulty};
use memo::{Memory, Remembering};

const NODES: [&str; 3] = ["node-0", "node-1", "node-2"];
const START: Time = Time(1_767_268_800);

/// Something that happens.
#[derive(Debug, Clone)]
enum Happening {
    AddNode(usize),
    DeleteNode(usize),
    Label(usize, bool),
    Taint(usize, Option<&'static str>),
    Cordon(usize, bool),
    Answer(usize, bool),
    DeletePod(usize),
    FailPod(usize),
    ReadyPod(usize, bool),
    Apply(Box<Value>),
    Wait(i64),
    WaitUntilQuiet,
}

/// What happens, and what happens to the calls that follow.
type Step = (Happening, Vec<Fault>);

fn daemonset() -> impl Strategy<Value = Value> {
    let limit = || select(vec![json!(1), json!(2), json!("34%"), json!("100%")]);
    let rolling = |unavailable: Value, surge: Value| {
        json!({"type": "RollingUpdate",
               "rollingUpdate": {"maxUnavailable": unavailable, "maxSurge": surge}})
    };
    let strategy = prop_oneof![
        1 => Just(json!({"type": "OnDelete"})),
        3 => limit().prop_map(move |limit| rolling(limit, json!(0))),
        2 => limit().prop_map(move |limit| rolling(json!(0), limit)),
    ];
    // The last image never becomes ready.
    let image = select(vec![1, 1, 2, 2, 3, 9]);
    let everywhere = prop::bool::weighted(0.3);
    let selective = prop::bool::weighted(0.2);
    let wait = select(vec![0, 0, 0, 4]);
    (strategy, image, everywhere, selective, wait).prop_map(
        |(strategy, image, everywhere, selective, wait)| {
            let tolerations = if everywhere {
                json!([{"operator": "Exists"}])
            } else {
                json!([])
            };
            let selector = if selective {
                json!({"tier": "canary"})
            } else {
                json!({})
            };
            json!({
                "selector": {"matchLabels": {"app": "agent"}},
                "updateStrategy": strategy,
                "minReadySeconds": wait,
                "revisionHistoryLimit": 1,
                "template": {
                    "metadata": {"labels": {"app": "agent"}},
                    "spec": {
                        "nodeSelector": selector,
                        "tolerations": tolerations,
                        "containers": [{"name": "main", "image": format!("agent:{image}")}],
                    },
                },
            })
        },
    )
}

fn happening() -> impl Strategy<Value = Happening> {
    let node = 0..NODES.len();
    let effect = select(vec![None, Some("NoSchedule"), Some("NoExecute")]);
    let answer = prop::bool::weighted(0.6);
    prop_oneof![
        2 => node.clone().prop_map(Happening::AddNode),
        1 => node.clone().prop_map(Happening::DeleteNode),
        1 => (node.clone(), any::<bool>()).prop_map(|(node, set)| Happening::Label(node, set)),
        2 => (node.clone(), effect).prop_map(|(node, effect)| Happening::Taint(node, effect)),
        1 => (node.clone(), any::<bool>()).prop_map(|(node, set)| Happening::Cordon(node, set)),
        2 => (node, answer).prop_map(|(node, answers)| Happening::Answer(node, answers)),
        2 => (0..4_usize).prop_map(Happening::DeletePod),
        1 => (0..4_usize).prop_map(Happening::FailPod),
        2 => (0..4_usize, any::<bool>()).prop_map(|(pod, ready)| Happening::ReadyPod(pod, ready)),
        3 => daemonset().prop_map(|spec| Happening::Apply(Box::new(spec))),
        6 => (1..8_i64).prop_map(Happening::Wait),
        2 => Just(Happening::WaitUntilQuiet),
    ]
}

fn faults() -> impl Strategy<Value = Vec<Fault>> {
    let fault = prop_oneof![
        20 => Just(Fault::None),
        1 => Just(Fault::Conflict),
        1 => Just(Fault::Unreachable),
        2 => Just(Fault::TimedOut),
        1 => Just(Fault::Lost),
        1 => Just(Fault::Repeated),
        1 => Just(Fault::Late),
        1 => Just(Fault::CrashBefore),
        1 => Just(Fault::CrashAfter),
    ];
    prop_oneof![1 => Just(Vec::new()), 2 => vec(fault, 0..60)]
}

fn scenario(steps: usize) -> impl Strategy<Value = (Value, Vec<Step>)> {
    (daemonset(), vec((happening(), faults()), 1..=steps))
}

/// The cluster and the driver on it.
struct World {
    cluster: MemoryCluster,
    checker: Checker,
    driver: Option<Driver<Remembering>>,
    memory: Rc<RefCell<Memory>>,
}

impl World {
    fn new(spec: &Value, memory: Rc<RefCell<Memory>>) -> Self {
        let behaviour = Behaviour {
            ready_after: 2,
            stop_after: 1,
            never_ready: BTreeSet::from(["agent:9".to_owned()]),
        };
        let mut cluster = MemoryCluster::new(START, behaviour);
        let nodes = NODES.iter().take(2).map(|name| node(name));
        cluster.load(nodes.chain([object(spec)]).collect());
        World {
            cluster,
            checker: Checker::default(),
            driver: None,
            memory,
        }
    }

    /// Runs the driver, or another one where it dies, until nothing is left to do now.
    fn settle(&mut self, faults: &mut Vec<Fault>) {
        loop {
            let now = self.cluster.now();
            let memory = Rc::clone(&self.memory);
            let mut driver = self
                .driver
                .take()
                .unwrap_or_else(|| Driver::new(Remembering(memory), Settings::default()));
            let mut faulty = Faulty {
                cluster: &mut self.cluster,
                checker: &mut self.checker,
                faults,
                crashed: false,
            };
            let ran = driver.run(&mut faulty, now, &mut |_| {});
            if faulty.crashed {
                continue;
            }
            match ran {
                Ok(()) => {}
                Err(error @ SyncError::Restless(_)) => {
                    self.checker.wrong.push(error.to_string());
                    return;
                }
                Err(error) => panic!("{error}"),
            }
            let happened = self.cluster.pass_until(now);
            let bound = self.cluster.schedule(&|_, _| true);
            self.driver = Some(driver);
            if !happened && !bound {
                return;
            }
        }
    }

    fn wait(&mut self, seconds: Option<i64>, faults: &mut Vec<Fault>) {
        let end = Time(self.cluster.now().0 + seconds.unwrap_or(10_000));
        loop {
            let now = self.cluster.now();
            let due = self.driver.as_ref().and_then(|driver| driver.next_due(now));
            let next = due.into_iter().chain(self.cluster.next_due()).min();
            match next.filter(|next| *next <= end) {
                Some(next) => {
                    self.cluster.pass_until(next);
                    self.settle(faults);
                }
                None => {
                    if seconds.is_none() && next.is_some() {
                        self.checker
                            .wrong
                            .push("it does not become quiet".to_owned());
                    }
                    if seconds.is_some() {
                        self.cluster.pass_until(end);
                        self.settle(faults);
                    }
                    return;
                }
            }
        }
    }

    fn happen(&mut self, happening: &Happening, faults: &mut Vec<Fault>) {
        let node_of = |node: &usize| Reference::qualified(Kind::Node, NODES[*node]);
        match happening {
            Happening::AddNode(index) => {
                if self.cluster.get(&node_of(index)).is_none() {
                    self.cluster.put(node(NODES[*index]));
                }
            }
            Happening::DeleteNode(index) => self.cluster.remove(&node_of(index)),
            Happening::Label(index, set) => {
                let label = if *set { json!("canary") } else { Value::Null };
                self.patch(
                    &node_of(index),
                    &json!({"metadata": {"labels": {"tier": label}}}),
                );
            }
            Happening::Taint(index, effect) => {
                let taints: Vec<Value> = effect
                    .iter()
                    .map(|effect| json!({"key": "dedicated", "effect": effect}))
                    .collect();
                self.patch(&node_of(index), &json!({"spec": {"taints": taints}}));
            }
            Happening::Cordon(index, set) => {
                self.patch(&node_of(index), &json!({"spec": {"unschedulable": set}}));
            }
            Happening::Answer(index, answers) => {
                if self.cluster.get(&node_of(index)).is_some() {
                    self.cluster.set_node_ready(NODES[*index], *answers);
                }
            }
            Happening::DeletePod(index) => {
                if let Some(pod) = self.pod(*index) {
                    let uid = self.cluster.get(&pod).unwrap().uid().to_owned();
                    self.cluster.delete(&pod, &uid).unwrap();
                }
            }
            Happening::FailPod(index) => {
                if let Some(pod) = self.pod(*index) {
                    self.cluster.fail(&pod);
                }
            }
            Happening::ReadyPod(index, ready) => {
                let pod = self.pod(*index).filter(|pod| {
                    let pod = self.cluster.get(pod).unwrap();
                    pod.text("/status/phase") == "Running"
                });
                if let Some(pod) = pod {
                    self.cluster.set_pod_ready(&pod, *ready);
                }
            }
            Happening::Apply(spec) => {
                let daemonset = Reference::qualified(Kind::DaemonSet, "default/agent");
                let known = self.cluster.get(&daemonset).unwrap().clone();
                let changed = known.changed(|json| json["spec"] = (**spec).clone());
                self.cluster.put(changed);
            }
            Happening::Wait(seconds) => {
                self.settle(faults);
                self.wait(Some(*seconds), faults);
            }
            Happening::WaitUntilQuiet => {
                self.settle(faults);
                self.wait(None, faults);
                self.checker.quiet(&self.cluster);
            }
        }
        self.settle(faults);
    }

    /// A pod that is bound to a node.
    fn pod(&self, index: usize) -> Option<Reference> {
        let pods = self.cluster.of_kind(Kind::Pod);
        let mut bound = pods.filter(|pod| !pod.text("/spec/nodeName").is_empty());
        bound.nth(index).map(Object::reference)
    }

    fn patch(&mut self, what: &Reference, patch: &Value) {
        if self.cluster.get(what).is_some() {
            self.cluster.patch(what, patch).unwrap();
        }
    }
}

fn node(name: &str) -> Object {
    Object::new(Kind::Node, json!({"metadata": {"name": name}}))
}

fn object(spec: &Value) -> Object {
    Object::new(
        Kind::DaemonSet,
        json!({"metadata": {"name": "agent"}, "spec": spec}),
    )
}

/// Tries random scenarios. Says how many steps there were, and how many decisions.
fn try_scenarios(scenarios: u32, longest: usize) -> (usize, usize, usize) {
    let memory = Rc::new(RefCell::new(Memory::default()));
    let steps = RefCell::new(0);
    let config = Config {
        cases: scenarios,
        failure_persistence: None,
        max_shrink_iters: 300,
        ..Config::default()
    };
    let mut runner =
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let tried = runner.run(&scenario(longest), |(spec, scenario)| {
        let mut world = World::new(&spec, Rc::clone(&memory));
        world.settle(&mut Vec::new());
        for (happening, faults) in &scenario {
            *steps.borrow_mut() += 1;
            world.happen(happening, &mut faults.clone());
            prop_assert_eq!(
                &world.checker.wrong,
                &Vec::<String>::new(),
                "{:?}",
                happening
            );
        }
        world.wait(None, &mut Vec::new());
        world.checker.quiet(&world.cluster);
        prop_assert_eq!(&world.checker.wrong, &Vec::<String>::new(), "in the end");
        Ok(())
    });
    tried.unwrap_or_else(|error| panic!("{error}"));
    let memory = memory.borrow();
    (*steps.borrow(), memory.asked, memory.situations())
}

#[test]
fn what_must_hold_holds_whatever_happens_and_fails() {
    let (steps, asked, situations) = try_scenarios(100, 20);
    println!("{steps} steps, {asked} decisions, {situations} situations");
}

/// Ten thousand scenarios of up to 200 steps:
/// `cargo test --release --locked --test everynode -- --ignored model::`
#[test]
#[ignore = "takes long"]
fn what_must_hold_holds_in_ten_thousand_scenarios() {
    try_scenarios(10_000, 200);
}
