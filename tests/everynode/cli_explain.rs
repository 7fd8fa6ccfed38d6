//! `everynode explain` from outside.

use serde_json::Value;

use crate::command::line;

fn json(arguments: &str) -> Value {
    serde_json::from_str(&line(arguments).quiet()).unwrap()
}

#[test]
fn a_subject_is_named_in_several_ways() {
    let shown = line("explain daemonset/default/nginx-ssd node/node-03 -f fixtures/seed").quiet();
    for words in [
        "nginx-ssd node-03",
        "ds/nginx-ssd no/node-03",
        "node/node-03 nginx-ssd",
        "default/nginx-ssd node-03",
        "-n default nginx-ssd node-03",
    ] {
        let other = line(&format!("explain {words} -f fixtures/seed")).quiet();
        assert_eq!(other, shown, "{words}");
    }
    let first = shown.lines().next().unwrap();
    assert!(first.starts_with("No pod of default/nginx-ssd should run on node-03"));
}

#[test]
fn an_unknown_name_is_told_with_the_nearest() {
    for (words, told) in [
        (
            "ds/nginx-sdd",
            "there is no DaemonSet `nginx-sdd`, did you mean `nginx-ssd`?",
        ),
        (
            "nginx-ssd nod-03",
            "there is no Node `nod-03`, did you mean `node-03`?",
        ),
        ("pod/volt", "there is no Pod `volt`"),
        (
            "node/nod-01",
            "there is no Node `nod-01`, did you mean `node-01`?",
        ),
        ("node/node-01 -o mermaid", "a graph shows one derivation"),
        ("ds/nginx-ssd ds/nginx-daemonset", "a second DaemonSet"),
        ("-o dot", "a graph shows one derivation"),
    ] {
        let refused = line(&format!("explain {words} -f fixtures/seed")).refused();
        assert!(refused.contains(told), "{refused}");
    }
}

#[test]
fn json_of_a_placement_has_the_documented_shape() {
    let explanation = json("explain nginx-ssd node-03 -f fixtures/seed -o json");
    assert_eq!(explanation["kind"], "Explanation");
    assert_eq!(explanation["daemonset"], "default/nginx-ssd");
    assert_eq!(explanation["node"], "node-03");
    for verdict in ["should_run", "feasible", "eligible"] {
        assert_eq!(explanation[verdict], false);
    }
    let condition = &explanation["conditions"][0];
    assert_eq!(condition["rule"], "A3");
    assert_eq!(condition["holds"], false);
    let origin = &condition["origins"][0];
    assert_eq!(origin["file"], "fixtures/seed/ssd-daemonset.yaml");
    assert_eq!(origin["object"], "DaemonSet default/nginx-ssd");
    assert_eq!(origin["field"], ".spec.template.spec.nodeSelector");
    let proof = &explanation["proof"];
    let steps = proof["proof"].as_array().unwrap();
    let root = proof["root"].as_u64().unwrap() as usize;
    assert_eq!(
        steps[root]["fact"],
        "!eligible(\"default/nginx-ssd\",\"node-03\")"
    );
    assert!(explanation["fixes"].is_array());
}

#[test]
fn json_of_a_node_has_the_documented_shape() {
    let node = json("explain node/node-07 -f fixtures/seed -o json");
    assert_eq!(node["kind"], "NodeExplanation");
    assert_eq!(node["node"], "node-07");
    let daemonsets = node["daemonsets"].as_array().unwrap();
    assert_eq!(daemonsets.len(), 2);
    assert_eq!(daemonsets[0]["pods"][0]["state"], "stays-misscheduled");
    let wanted = json("explain node/node-01 -f fixtures/seed -o json");
    assert_eq!(wanted["daemonsets"][0]["should_run"], true);
}

#[test]
fn json_of_a_daemonset_has_the_documented_shape() {
    let groups = json("explain nginx-ssd -f fixtures/seed -o json");
    assert_eq!(groups["kind"], "ExplanationGroups");
    assert_eq!(groups["daemonset"], "default/nginx-ssd");
    let first = &groups["groups"][0];
    assert_eq!(first["eligible"], true);
    assert_eq!(first["count"], 3);
    assert_eq!(first["example"], "node-01");
    assert_eq!(first["nodes"].as_array().unwrap().len(), 3);
    assert_eq!(
        json("explain -f fixtures/seed -o json")["kind"],
        "ExplanationMatrix"
    );
}

#[test]
fn a_derivation_is_a_tree_or_a_graph() {
    let placement = "explain nginx-ssd node-01 -f fixtures/seed";
    let tree = line(&format!("{placement} --proof")).quiet();
    assert!(tree.contains("as above"), "{tree}");
    assert!(
        line(&format!("{placement} --proof --ascii"))
            .quiet()
            .is_ascii()
    );
    let dot = line(&format!("{placement} -o dot")).quiet();
    assert!(
        dot.starts_with("digraph {") && dot.contains("(P4)"),
        "{dot}"
    );
    let mermaid = line(&format!("{placement} -o mermaid")).quiet();
    assert!(mermaid.starts_with("flowchart TD"), "{mermaid}");
}

#[test]
fn pods_are_told_what_becomes_of_them() {
    let deleted = json("explain pod/agent-a -f fixtures/no-execute -o json");
    assert_eq!(deleted["kind"], "PodExplanation");
    assert_eq!(deleted["state"], "deleted");
    assert_eq!(deleted["rule"], "L4");
    let left = json("explain pod/nginx-daemonset-eeeee -f fixtures/seed -o json");
    assert_eq!(left["state"], "stays-misscheduled");
    let waiting = json("explain pod/with-node-affinity -f fixtures/seed -o json");
    assert_eq!(waiting["pod"], "default/with-node-affinity");
    let counts = waiting["groups"].as_array().unwrap().iter();
    let count: u64 = counts.map(|group| group["count"].as_u64().unwrap()).sum();
    assert_eq!(count, 7);
    let other = line("explain pod/vault -f fixtures/seed").quiet();
    assert!(other.contains("belongs to no DaemonSet"), "{other}");
}

#[test]
fn two_processes_print_the_same() {
    for subject in ["", "nginx-ssd", "node/node-07", "nginx-ssd node-03 --proof"] {
        for format in ["text", "json"] {
            let explain = format!("explain {subject} -f fixtures/seed -o {format}");
            assert_eq!(line(&explain).quiet(), line(&explain).quiet());
        }
    }
}
