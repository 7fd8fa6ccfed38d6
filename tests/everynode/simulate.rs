//! `everynode simulate` from outside.

use std::fs;

use serde_json::Value;

use crate::command::{Run, everynode, line};
use crate::fixtures::folder;

/// Every scenario among the fixtures, by name.
fn scenarios() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder().join("simulate"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| {
            fs::read_to_string(entry.path())
                .unwrap()
                .contains("\nsteps:")
        })
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter_map(|name| name.strip_suffix(".yaml").map(str::to_owned))
        .collect();
    names.sort();
    names
}

/// Plays a scenario that starts from the fixtures' manifests.
fn play(scenario: &str, arguments: &[&str]) -> Run {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("scenario.yaml");
    let manifests = folder().join("simulate");
    let text = scenario.replace("FIXTURES", manifests.to_str().unwrap());
    fs::write(&file, text).unwrap();
    let mut all = vec!["simulate", file.to_str().unwrap()];
    all.extend(arguments);
    let mut run = everynode(all);
    run.stderr = run.stderr.replace(place.path().to_str().unwrap(), "");
    run
}

const START: &str = "manifests: [FIXTURES/agent-1.yaml, FIXTURES/nodes.yaml]\n";

#[test]
fn every_scenario_goes_as_it_expects_and_as_its_snapshot_shows() {
    for scenario in scenarios() {
        let timeline = line(&format!("simulate fixtures/simulate/{scenario}.yaml")).quiet();
        insta::with_settings!({
            snapshot_path => folder().with_file_name("snapshots"),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(format!("simulate.{scenario}"), timeline);
        });
    }
}

#[test]
fn json_has_the_documented_shape() {
    let text = line("simulate fixtures/simulate/new-node.yaml -o json").quiet();
    let timeline: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(timeline["kind"], "Timeline");
    let steps = timeline["steps"].as_array().unwrap();
    assert_eq!(steps.len(), 4);
    let joined = &steps[2];
    assert_eq!(joined["step"], "node-3 joins");
    assert_eq!(joined["time"], "2026-01-01T12:00:10Z");
    let create = &joined["actions"][0];
    assert_eq!(create["action"], "create");
    assert_eq!(create["daemonset"], "default/nginx-daemonset");
    assert_eq!(create["node"], "node-3");
    assert_eq!(create["rule"], "L1");
    assert_eq!(create["time"], "2026-01-01T12:00:10Z");
    assert!(create["reason"].is_string());
    let pod = create["pod"].as_str().unwrap();
    assert!(pod.starts_with("default/nginx-daemonset-"), "{pod}");
    let status = &joined["daemonsets"][0];
    assert_eq!(status["daemonset"], "default/nginx-daemonset");
    assert_eq!(status["status"]["desiredNumberScheduled"], 3);
    let again = line("simulate fixtures/simulate/new-node.yaml -o json").quiet();
    assert_eq!(text, again);
}

#[test]
fn what_is_not_as_expected_is_shown_and_exit_code_1() {
    let scenario = format!(
        "{START}expect:\n  actions: [create daemonset/default/agent node/node-1, \
         create daemonset/default/agent node/node-9]\n  daemonsets: {{agent: {{numberReady: 2}}}}\n"
    );
    let run = play(&scenario, &[]);
    assert_eq!((run.code, run.stderr.as_str()), (1, ""));
    let differences: Vec<&str> = run
        .stdout
        .lines()
        .filter(|line| line.starts_with(['-', '+']))
        .collect();
    assert_eq!(
        differences,
        [
            "- create daemonset/default/agent node/node-9",
            "+ create daemonset/default/agent node/node-2",
            "- default/agent: numberReady is 2",
            "+ default/agent: numberReady is 0",
        ]
    );
    let run = play(&scenario, &["-o", "json"]);
    let timeline: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(run.code, 1);
    assert_eq!(
        timeline["steps"][0]["unexpected"].as_array().unwrap().len(),
        3
    );
}

#[test]
fn a_scenario_of_nothing_is_played() {
    let run = play("steps: []\n", &[]);
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (0, "2026-01-01T00:00:00Z  start\n")
    );
}

#[test]
fn every_mistake_has_its_line_and_field() {
    for (steps, told) in [
        (
            "- lable: node/node-1 a=b",
            "3: `steps[0].lable`: there is no such field, did you mean `label`?",
        ),
        (
            "- wait: 1\n- label: node/node-1",
            "4: `steps[1].label`: expected an object and what is set",
        ),
        (
            "- taint: node-1 a=b:No",
            "3: `steps[0].taint`: expected `KEY=VALUE:EFFECT`",
        ),
        (
            "- wait: -1",
            "3: `steps[0].wait`: expected a number of seconds, or `quiet`, found `-1`",
        ),
        (
            "- cordon: node-1\n  wait: 1",
            "`steps[0].wait`: one thing happens in a step",
        ),
        ("- step: x", "3: `steps[0]`: nothing happens in this step"),
        (
            "- delete: job/x",
            "3: `steps[0].delete`: expected an object",
        ),
        (
            "- wait: 1\n  expect: {daemonsets: {agent: {numberRaedy: 1}}}",
            "`steps[0].expect.daemonsets.agent.numberRaedy`: there is no such field, did you mean \
             `numberReady`?",
        ),
        (
            "- cordon: node-11",
            "3: `steps[0]`: there is no Node `node-11`, did you mean `node-1`?",
        ),
        (
            "- fail: {daemonset: agnet, node: node-1}",
            "there is no DaemonSet `default/agnet`, did you mean `default/agent`?",
        ),
        (
            "- fail: {daemonset: agent, node: node-3}",
            "`steps[0]`: there is no pod of default/agent on node-3",
        ),
        (
            "- addNode: node-1",
            "`steps[0]`: there is a Node node-1 already",
        ),
        ("- apply: none.yaml", "none.yaml: cannot be read"),
        ("- taint: node-1 a-", "Node node-1 bears no taint `a`"),
    ] {
        let told_by_us = play(&format!("{START}steps:\n{steps}\n"), &[]).refused();
        assert!(told_by_us.contains(told), "{told_by_us} is not {told}");
        assert!(
            told_by_us.starts_with("error: /scenario.yaml:"),
            "{told_by_us}"
        );
    }
}

#[test]
fn what_is_no_scenario_is_refused() {
    for (text, told) in [
        ("steps: [", "/scenario.yaml:2: "),
        ("- 1\n", "expected a scenario"),
        ("steps: []\nsteps: []\n", "duplicate"),
        ("manifest: []\n", "did you mean `manifests`?"),
        ("start: noon\n", "1: `start`: expected an RFC 3339 time"),
        ("manifests: [none.yaml]\n", "none.yaml"),
        (
            "pods: {readyAfter: soon}\n",
            "1: `pods.readyAfter`: expected a number of seconds",
        ),
    ] {
        let refused = play(text, &[]).refused();
        assert!(refused.contains(told), "{refused} is not {told}");
    }
    let refused = line("simulate no-such-scenario.yaml").refused();
    assert!(refused.contains("no-such-scenario.yaml"), "{refused}");
}

#[test]
fn a_sync_that_deletes_too_much_does_nothing() {
    let steps = "steps:\n- wait: quiet\n- taint: node-1 a:NoExecute\n- taint: node-2 a:NoExecute\n";
    let run = play(&format!("{START}{steps}"), &["--max-deletes", "1"]);
    assert_eq!(
        run.stdout.matches("  delete  ").count(),
        2,
        "{}",
        run.stdout
    );
    let both = "steps:\n- wait: quiet\n- apply: FIXTURES/nowhere.yaml\n";
    let run = play(&format!("{START}{both}"), &["--max-deletes", "50%"]);
    assert!(
        run.stdout.contains(
            "stopped: the plan deletes 2 pods, and `--max-deletes 50%` allows 1: default/agent-"
        ),
        "{}",
        run.stdout
    );
    assert_eq!(
        run.stdout.matches("  delete  ").count(),
        0,
        "{}",
        run.stdout
    );
    let run = play(&format!("{START}{both}"), &["--max-deletes", "100%"]);
    assert_eq!(
        run.stdout.matches("  delete  ").count(),
        2,
        "{}",
        run.stdout
    );
}

#[test]
fn a_plan_that_deletes_too_much_is_stopped_and_told() {
    let run = line("plan -f fixtures/no-execute --max-deletes 0");
    assert_eq!(
        (run.code, run.stdout.as_str(), run.stderr.as_str()),
        (
            3,
            "",
            "error: the plan deletes 1 pods, and `--max-deletes 0` allows 0:\n  \
             delete pod/default/agent-a\n"
        )
    );
    assert_eq!(line("plan -f fixtures/no-execute --max-deletes 1").code, 0);
    let refused = line("plan -f fixtures/no-execute --max-deletes many").refused();
    assert!(refused.contains("expected a number of pods"), "{refused}");
}
