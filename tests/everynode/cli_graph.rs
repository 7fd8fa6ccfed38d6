//! `everynode graph` from outside.

use crate::command::{everynode_with, line};
use crate::fixtures::folder;

fn json(arguments: &str) -> serde_json::Value {
    serde_json::from_str(&line(arguments).quiet()).unwrap()
}

#[test]
fn dependencies_are_shown_as_the_snapshots_have_them() {
    for fixture in ["settle-in-order", "settle-cycle"] {
        let mut shown = String::new();
        for format in ["text", "dot", "mermaid"] {
            let arguments = format!("graph dependencies -f fixtures/{fixture} -o {format}");
            shown.push_str(&line(&arguments).quiet());
            shown.push('\n');
        }
        insta::with_settings!({
            snapshot_path => folder().with_file_name("snapshots"),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(format!("{fixture}.dependencies"), shown);
        });
    }
}

#[test]
fn json_has_terms_order_and_cycles() {
    let found = json("graph dependencies -f fixtures/settle-in-order -o json");
    assert_eq!(found["kind"], "Dependencies");
    let first = &found["dependencies"][0];
    assert_eq!(first["daemonset"], "default/collector");
    assert_eq!(first["other"], "default/agent");
    assert_eq!(first["kind"], "affinity");
    assert_eq!(first["required"], true);
    assert_eq!(first["rule"], "DP6");
    assert!(!first["reason"].as_str().unwrap().contains('{'));
    let preferred = &found["dependencies"][3];
    assert_eq!(
        (&preferred["daemonset"], &preferred["required"]),
        (&"default/watcher".into(), &false.into())
    );
    let order = found["order"].as_array().unwrap();
    let place = |name: &str| order.iter().position(|it| it[0] == name).unwrap();
    assert!(place("default/agent") < place("default/collector"));
    assert!(place("default/collector") < place("default/shipper"));
    assert_eq!(found["cycles"], serde_json::json!([]));
    let found = json("graph dependencies -f fixtures/settle-cycle -o json");
    assert_eq!(
        found["cycles"],
        serde_json::json!([["default/left", "default/right"], ["default/lonely"]])
    );
}

#[test]
fn a_cluster_without_inter_pod_terms_has_no_dependencies() {
    let text = line("graph dependencies -f fixtures/seed").quiet();
    assert_eq!(text, "No DaemonSet depends on the pods of another.\n");
    let found = json("graph dependencies -f fixtures/seed -o json");
    assert_eq!(found["dependencies"], serde_json::json!([]));
    assert_eq!(found["independent"].as_array().unwrap().len(), 2);
    let run = everynode_with("", ["graph", "dependencies", "-f", "-"]);
    assert_eq!(run.code, 0);
    assert_eq!(run.stderr, "note: the input has no Node and no DaemonSet\n");
}

#[test]
fn label_keys_are_merged_and_namespaces_looked_up() {
    let daemonset = |namespace: &str, name: &str, track: &str, affinity: &str| {
        format!(
            "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {{namespace: {namespace}, name: {name}}}\n\
             spec:\n  selector: {{matchLabels: {{app: {name}}}}}\n  template:\n    \
             metadata: {{labels: {{app: {name}, track: {track}}}}}\n    \
             spec: {{affinity: {affinity}, containers: [{{name: main, image: main}}]}}\n---\n"
        )
    };
    let term = "{podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{\
                labelSelector: {matchLabels: {app: agent}}, matchLabelKeys: [track], \
                namespaceSelector: {matchLabels: {team: infra}}, topologyKey: zone}]}}";
    let cluster = [
        "apiVersion: v1\nkind: Namespace\nmetadata: {name: logging, labels: {team: infra}}\n---\n"
            .to_owned(),
        daemonset("logging", "agent", "stable", "{}"),
        daemonset("other", "agent", "stable", "{}"),
        daemonset("default", "reader", "stable", term),
        daemonset("default", "beta-reader", "beta", term),
    ]
    .concat();
    let run = everynode_with(&cluster, ["graph", "dependencies", "-f", "-", "-o", "json"]);
    let found: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let dependencies = found["dependencies"].as_array().unwrap();
    let pairs: Vec<_> = dependencies
        .iter()
        .map(|it| {
            (
                it["daemonset"].as_str().unwrap(),
                it["other"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(pairs, [("default/reader", "logging/agent")]);
}

#[test]
fn a_wrong_graph_or_format_is_bad_usage() {
    for wrong in [
        "graph",
        "graph dependency -f fixtures/seed",
        "graph dependencies -o svg -f fixtures/seed",
        "graph dependencies",
    ] {
        assert_eq!(line(wrong).code, 2, "{wrong}");
    }
}
