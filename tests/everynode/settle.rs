//! Planned pods: what they are as facts, and what a plan makes of them.

use std::collections::BTreeSet;

use everynode::derive;
use everynode::facts::planned::PlannedPod;
use everynode::facts::{FactBase, RowSource, Schema};

use crate::command::{everynode_with, line};
use crate::engine::{NOW, facts_of_text, profile_of};

const DAEMONSET: &str = "
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent, namespace: logging, uid: u1}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent, tier: node}}
    spec: &pod
      priorityClassName: system-node-critical
      hostNetwork: true
      containers:
      - name: main
        image: agent
        resources: {requests: {cpu: 100m, memory: 64Mi}}
        ports: [{containerPort: 80, hostPort: 80}]
      volumes:
      - name: data
        persistentVolumeClaim: {claimName: data}
      - name: disk
        gcePersistentDisk: {pdName: disk-1}
      affinity:
        podAntiAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
          - labelSelector: {matchLabels: {app: rival}}
            topologyKey: kubernetes.io/hostname
        podAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
          - weight: 7
            podAffinityTerm: {labelSelector: {matchLabels: {app: friend}}, topologyKey: zone}
---
apiVersion: v1
kind: Node
metadata: {name: node-1}
---
apiVersion: v1
kind: Pod
metadata: {name: other}
spec: {nodeName: node-1, containers: [{name: main, image: other}]}
status: {phase: Running}
";

/// A pod as the controller and the kubelet would have it.
fn running(hash: &str) -> String {
    let spec = DAEMONSET.split("spec: &pod").nth(1).unwrap();
    let spec = spec.split("---").next().unwrap();
    let lines = spec
        .lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line));
    format!(
        "---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: agent-x\n  namespace: logging\n  \
         creationTimestamp: 2026-01-01T12:00:00Z\n  \
         labels: {{app: agent, tier: node, controller-revision-hash: {hash}}}\n  ownerReferences: \
         [{{apiVersion: apps/v1, kind: DaemonSet, name: agent, uid: u1, controller: true}}]\n\
         status:\n  phase: Running\n  startTime: 2026-01-01T12:00:00Z\n  conditions: [{{type: Ready, status: 'True'}}]\n\
         spec:\n  nodeName: node-1\n{}",
        lines.collect::<Vec<_>>().join("\n")
    )
}

fn facts(text: String) -> FactBase {
    let mut facts = facts_of_text(text, &profile_of(""), NOW);
    derive::prepare(&mut facts.database);
    facts
}

/// Every row, with its field. Since when a pod is ready is left out: a planned one does not tell.
fn rows(facts: &FactBase) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for relation in Schema::get().relations() {
        if relation.name == "ready_since" {
            continue;
        }
        let columns: Vec<String> = relation
            .columns
            .iter()
            .map(|column| format!("{{{}}}", column.name))
            .collect();
        for (number, row) in facts.database.tables[&relation.name].iter().enumerate() {
            let text = relation.fill(&columns.join(" | "), row, &facts.database.symbols);
            let field = match facts.source(&relation.name, number) {
                Some(RowSource::Field { path, .. }) => path,
                other => format!("{other:?}"),
            };
            let text = format!("{}: {text} ({field})", relation.name);
            all.insert(text.replace("logging/agent@node-1 (planned)", "logging/agent-x"));
        }
    }
    all
}

#[test]
fn a_planned_pod_is_told_as_the_loader_would_tell_of_it() {
    let pod = PlannedPod {
        daemonset: "logging/agent".to_owned(),
        node: "node-1".to_owned(),
        revision_hash: Some("abc".to_owned()),
    };
    let mut planned = facts(DAEMONSET.to_owned());
    let before = rows(&planned);
    planned.name_planned(std::slice::from_ref(&pod));
    assert_eq!(rows(&planned), before);
    let kept = planned.add_planned(&[pod]);
    let loaded = facts(DAEMONSET.to_owned() + &running("abc"));
    assert_eq!(rows(&planned), rows(&loaded));
    assert_eq!(planned.objects.len(), loaded.objects.len());
    planned.take_back(kept);
    assert_eq!(rows(&planned), before);
}

fn json(arguments: &str) -> serde_json::Value {
    let run = line(arguments);
    assert_eq!(run.code, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

fn create<'p>(plan: &'p serde_json::Value, daemonset: &str, node: &str) -> &'p serde_json::Value {
    let actions = plan["actions"].as_array().unwrap();
    let daemonset = format!("default/{daemonset}");
    actions
        .iter()
        .find(|it| it["daemonset"] == daemonset.as_str() && it["node"] == node)
        .unwrap()
}

#[test]
fn planned_pods_count_for_those_that_depend_on_them() {
    let plan = json("plan -f fixtures/settle-in-order -o json");
    let collector = create(&plan, "collector", "node-1");
    assert_eq!(collector["feasible"], true);
    assert_eq!(collector["after"], serde_json::json!(["default/agent"]));
    let reason = collector["reason"].as_str().unwrap();
    assert!(
        reason.ends_with("; it is feasible once the planned pods of default/agent run"),
        "{reason}"
    );
    // Over another: the shipper needs a collector, which needs an agent.
    let shipper = create(&plan, "shipper", "node-2");
    assert_eq!(shipper["feasible"], true);
    assert_eq!(shipper["after"], serde_json::json!(["default/collector"]));
    assert_eq!(create(&plan, "shipper", "node-3")["feasible"], false);
    let rival = create(&plan, "rival", "node-1");
    assert_eq!(rival["blocked_by"], serde_json::json!(["InterPodAffinity"]));
    assert_eq!(rival["after"], serde_json::json!(["default/agent"]));
    let reason = rival["reason"].as_str().unwrap();
    assert!(
        reason.contains("InterPodAffinity refuses it once"),
        "{reason}"
    );
    assert!(plan.get("cycles").is_none());
    // The relations stay those of the cluster as it is, unless it is asked otherwise.
    let query = "query eligible(\"default/collector\",N) -f fixtures/settle-in-order -o json";
    assert_eq!(json(query)["rows"], serde_json::json!([]));
    let settled = json(&format!("{query} --settle"));
    assert_eq!(settled["rows"], serde_json::json!([["node-1"], ["node-2"]]));
    let explain = "explain collector node/node-1 -f fixtures/settle-in-order -o json";
    assert_eq!(json(explain)["feasible"], false);
    assert_eq!(json(&format!("{explain} --settle"))["feasible"], true);
    let explain = "explain rival node/node-1 -f fixtures/settle-in-order --settle";
    let told = line(explain).quiet();
    assert!(
        told.contains("plan: Pod default/agent@node-1 (planned) .spec.nodeName"),
        "{told}"
    );
    let facts = "facts -f fixtures/settle-in-order -o json";
    let assigned = |arguments: &str| {
        json(arguments)["assigned"]["rows"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(assigned(facts), 0);
    assert_eq!(assigned(&format!("{facts} --settle")), 10);
}

#[test]
fn a_cycle_is_told_and_decided_against_what_exists() {
    let run = line("plan -f fixtures/settle-cycle -o json");
    assert_eq!(run.code, 0);
    assert_eq!(
        run.stderr,
        "note: default/left and default/right depend on each other: decided against the pods \
         that exist now\n\
         note: default/lonely depends on its own pods on other nodes: decided against the pods \
         that exist now\n"
    );
    let plan: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        plan["cycles"],
        serde_json::json!([["default/left", "default/right"], ["default/lonely"]])
    );
    assert_eq!(create(&plan, "right", "node-1")["feasible"], true);
    assert_eq!(create(&plan, "right", "node-2")["feasible"], false);
    assert_eq!(create(&plan, "left", "node-2")["feasible"], false);
    // Who only depends on a cycle counts its pods.
    let third = create(&plan, "third", "node-1");
    assert_eq!(third["after"], serde_json::json!(["default/right"]));
    // A cycle that nobody asked about is not told.
    let run = line("plan -f fixtures/settle-cycle lonely");
    assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
}

#[test]
fn held_pods_are_those_that_stay_pending_when_all_has_settled() {
    let names = line("plan -f fixtures/settle-in-order --hold-infeasible -o name").quiet();
    let held: Vec<&str> = names.lines().filter(|it| it.starts_with("hold")).collect();
    assert_eq!(
        held,
        [
            "hold daemonset/default/collector node/node-3",
            "hold daemonset/default/rival node/node-1",
            "hold daemonset/default/rival node/node-2",
            "hold daemonset/default/shipper node/node-3",
        ]
    );
}

#[test]
fn settling_nothing_changes_nothing() {
    for query in ["should_run", "eligible", "create"] {
        let plain = everynode_with("", ["query", query, "-f", "-"]);
        let settled = everynode_with("", ["query", query, "-f", "-", "--settle"]);
        assert_eq!(plain.code, 0);
        assert_eq!(plain.stdout, settled.stdout);
    }
}
