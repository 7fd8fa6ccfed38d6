//! `everynode plan` from outside.

use crate::command::{everynode, everynode_with, line};
use crate::fixtures::{fixtures, folder};

/// When the fixtures are looked at.
const NOW: &str = "2026-01-01T00:00:00Z";

const AGENT: &str = "\
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent}}
    spec: {containers: [{name: main, image: agent}]}
";

fn json(arguments: &str) -> serde_json::Value {
    serde_json::from_str(&line(arguments).quiet()).unwrap()
}

#[test]
fn every_fixture_has_the_plan_that_its_snapshot_shows() {
    for fixture in fixtures() {
        let place = folder().join(&fixture);
        let flags = std::fs::read_to_string(place.join("flags")).unwrap_or_default();
        let arguments = format!("plan -f fixtures/{fixture} --now {NOW} {flags}");
        // A fixture of nothing but pods is told to have no DaemonSet: that is no failure.
        let run = line(&arguments);
        assert_eq!(run.code, 0, "{fixture}: {}", run.stderr);
        insta::with_settings!({
            snapshot_path => folder().with_file_name("snapshots"),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(format!("{fixture}.plan"), run.stdout);
        });
    }
}

#[test]
fn changes_are_exit_code_1_where_asked_for() {
    assert_eq!(line("plan -f fixtures/seed").code, 0);
    assert_eq!(line("plan -f fixtures/seed --exit-code").code, 1);
    let calm = everynode_with(AGENT, ["plan", "-f", "-", "--exit-code"]);
    assert_eq!(calm.code, 0);
}

#[test]
fn a_cluster_with_nothing_in_it_is_told_so() {
    let run = everynode_with("", ["plan", "-f", "-"]);
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (0, "No DaemonSets, so nothing to do.\n")
    );
    assert_eq!(run.stderr, "note: the input has no Node and no DaemonSet\n");
    let run = everynode_with(AGENT, ["plan", "-f", "-"]);
    assert!(run.stdout.starts_with("No changes"), "{}", run.stdout);
    assert_eq!(run.stderr, "note: the input has no Node\n");
    let run = everynode_with("", ["plan", "-f", "-", "-o", "json"]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(document["actions"], serde_json::json!([]));
    assert_eq!(document["daemonsets"], serde_json::json!([]));
}

#[test]
fn json_has_the_documented_shape() {
    let plan = json("plan -f fixtures/seed -o json");
    assert_eq!(plan["kind"], "Plan");
    let create = &plan["actions"][0];
    assert_eq!(create["action"], "create");
    assert_eq!(create["daemonset"], "default/nginx-daemonset");
    assert_eq!(create["node"], "node-04");
    assert_eq!(create["score"], 0);
    assert_eq!(create["feasible"], true);
    assert!(create["rule"].is_string() && create["reason"].is_string());
    let first = &plan["daemonsets"][0];
    assert_eq!(first["daemonset"], "default/nginx-daemonset");
    assert_eq!(first["status"]["desiredNumberScheduled"], 6);
    let plan = json("plan -f fixtures/no-execute -o json");
    let actions = plan["actions"].as_array().unwrap();
    let delete = actions
        .iter()
        .find(|action| action["action"] == "delete")
        .unwrap();
    assert_eq!(delete["pod"], "default/agent-a");
    assert_eq!(delete["node"], "node-1");
}

#[test]
fn pods_that_would_stay_pending_are_held_back() {
    let near = "plan -f fixtures/pod-affinity-zone";
    let plan = json(&format!("{near} -o json"));
    assert!(plan.get("held").is_none());
    assert_eq!(plan["actions"][2]["feasible"], false);
    assert_eq!(
        plan["actions"][2]["blocked_by"],
        serde_json::json!(["InterPodAffinity"])
    );
    let plan = json(&format!("{near} -o json --hold-infeasible"));
    assert_eq!(plan["actions"].as_array().unwrap().len(), 2);
    let held = plan["held"].as_array().unwrap();
    assert_eq!(held.len(), 1);
    assert_eq!(held[0]["node"], "node-3");
    assert_eq!(held[0]["feasible"], false);
    let names = line(&format!("{near} -o name --hold-infeasible")).quiet();
    assert_eq!(
        names,
        "create daemonset/default/near node/node-1\n\
         create daemonset/default/near node/node-2\n\
         hold daemonset/default/near node/node-3\n"
    );
    let table = line(&format!("{near} --hold-infeasible")).quiet();
    let (actions, held) = table.split_once("Held back").unwrap();
    assert!(!actions.contains("node-3") && held.contains("node-3"));
    let yaml = line(&format!("{near} -o yaml --hold-infeasible")).quiet();
    let yaml: serde_json::Value = serde_yaml::from_str(&yaml).unwrap();
    assert_eq!(yaml, plan);
    // Where all is held back, nothing is to be done.
    let full = "plan -f fixtures/resources-full --hold-infeasible";
    assert_eq!(line(&format!("{full} --exit-code")).code, 0);
    assert!(line(full).quiet().starts_with("No changes but those"));
    // Where nothing is, that is said in JSON.
    let plan = json("plan -f fixtures/seed -o json --hold-infeasible");
    assert_eq!(plan["held"], serde_json::json!([]));
}

#[test]
fn yaml_says_the_same_as_json() {
    let yaml = line("plan -f fixtures/no-execute -o yaml").quiet();
    let yaml: serde_json::Value = serde_yaml::from_str(&yaml).unwrap();
    assert_eq!(yaml, json("plan -f fixtures/no-execute -o json"));
}

#[test]
fn names_are_a_line_an_action() {
    let names = line("plan -f fixtures/no-execute -o name agent").quiet();
    assert_eq!(
        names,
        "delete pod/default/agent-a\ncreate daemonset/default/agent node/node-2\n"
    );
}

#[test]
fn only_the_selected_daemonsets_are_planned() {
    let all = line("plan -f fixtures/seed -A -o name").quiet();
    assert_eq!(all, line("plan -f fixtures/seed -o name").quiet());
    for selection in [
        "nginx-ssd",
        "ds/nginx-ssd",
        "default/nginx-ssd",
        "-l app=nginx-ssd",
    ] {
        let names = line(&format!("plan -f fixtures/seed -o name {selection}")).quiet();
        assert_eq!(names.lines().count(), 3, "{selection}");
        assert!(
            names.lines().all(|name| name.contains("default/nginx-ssd")),
            "{names}"
        );
    }
    let run = line("plan -f fixtures/seed -n kube-system");
    assert_eq!(
        (run.code, run.stderr.as_str()),
        (0, "note: no DaemonSet is selected\n")
    );
}

#[test]
fn every_unknown_daemonset_is_told_with_the_nearest() {
    let told = line("plan -f fixtures/seed nginx-sdd daemonset/default/nginx-demonset").refused();
    assert_eq!(
        told,
        "error: there is no DaemonSet `nginx-sdd`, did you mean `nginx-ssd`?\n\
         error: there is no DaemonSet `default/nginx-demonset`, did you mean \
         `default/nginx-daemonset`?\n"
    );
}

#[test]
fn a_table_fits_100_columns() {
    let name = format!("{{name: {}x}}", "a-very-long-name-".repeat(8));
    let long = AGENT.replacen("{name: agent}", &name, 1);
    let node = "---\nkind: Node\napiVersion: v1\nmetadata: {name: ip-10-0-0-1.eu-central-1.compute.internal}\n";
    let run = everynode_with(&format!("{long}{node}"), ["plan", "-f", "-"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("create"), "{}", run.stdout);
    for shown in run.stdout.lines() {
        assert!(shown.chars().count() <= 100, "{shown}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let arguments = ["plan", "-f", "fixtures/seed", "-o", "json"];
    assert_eq!(everynode(arguments).quiet(), everynode(arguments).quiet());
}
