//! What if, from outside: edits of the cluster before it is judged.

use serde_json::{Value, json};

use crate::command::{everynode_with, line};

const CLUSTER: &str = "-f fixtures/what-if --now 2026-01-01T00:00:00Z";
const MANIFESTS: &str = "fixtures/what-if-manifests";

fn plan(edits: &str) -> Value {
    let text = line(&format!("plan {CLUSTER} -o json {edits}")).quiet();
    serde_json::from_str(&text).unwrap()
}

/// Actions in few words.
fn actions(list: &Value) -> Vec<String> {
    let actions = list.as_array().unwrap().iter();
    let words = actions.map(|action| {
        let what = action["pod"].as_str().or(action["daemonset"].as_str());
        let (verb, node) = (&action["action"], &action["node"]);
        format!(
            "{} {} {}",
            verb.as_str().unwrap(),
            what.unwrap(),
            node.as_str().unwrap()
        )
    });
    words.collect()
}

#[test]
fn a_plan_tells_what_edits_change() {
    assert_eq!(plan("")["changes"], Value::Null);
    for (edits, new) in [
        (
            "--label node/node-2 disktype=ssd",
            vec!["create default/agent node-2"],
        ),
        (
            "--label node-1 disktype-",
            vec!["delete default/agent-a node-1"],
        ),
        (
            "--taint no/node-1 broken=yes:NoExecute",
            vec!["delete default/agent-a node-1"],
        ),
        // Nothing that a DaemonSet minds.
        ("--cordon node-1", vec![]),
        ("--taint node-1 soft:PreferNoSchedule", vec![]),
        // The taint keeps it off still, then no more.
        ("--label node/node-3 disktype=ssd", vec![]),
        (
            "--label node/node-3 disktype=ssd --taint node/node-3 dedicated-",
            vec!["create default/agent node-3"],
        ),
        // The pod of a node that is gone is nothing to the controller.
        ("--delete-node node-1", vec![]),
    ] {
        let plan = plan(edits);
        assert_eq!(plan["kind"], "Plan", "{edits}");
        assert_eq!(actions(&plan["changes"]["new"]), new, "{edits}");
        assert_eq!(actions(&plan["actions"]), new, "{edits}");
        assert_eq!(plan["changes"]["gone"], json!([]), "{edits}");
    }
}

#[test]
fn nodes_are_added_and_manifests_applied() {
    let added = plan(&format!("--add-node {MANIFESTS}/new-node.yaml"));
    assert_eq!(actions(&added["actions"]), ["create default/agent node-4"]);
    assert_eq!(
        added["changes"]["status"][0],
        json!({"daemonset": "default/agent", "field": "desiredNumberScheduled", "before": 1, "after": 2})
    );
    // What was applied before goes, and its pods are those of the object that is there.
    let applied = plan(&format!("--apply {MANIFESTS}/agent.yaml"));
    assert_eq!(
        actions(&applied["actions"]),
        ["create default/agent node-2", "create default/agent node-3"]
    );
    // Both, and an edit of what was added.
    let both = plan(&format!(
        "--apply {MANIFESTS} --taint node-4 x=y:NoSchedule --label node-4 a=b"
    ));
    assert_eq!(
        both["changes"]["edits"],
        json!([
            format!("--apply {MANIFESTS}"),
            "--taint node-4 x=y:NoSchedule",
            "--label node-4 a=b"
        ])
    );
    assert_eq!(
        actions(&both["actions"]),
        ["create default/agent node-2", "create default/agent node-3"]
    );
}

#[test]
fn edits_are_carried_out_in_the_order_given() {
    let there = plan("--label node-2 disktype=ssd --label node-2 disktype=hdd");
    assert_eq!(there["actions"], json!([]));
    let and_back = plan("--label node-2 disktype=nvme --label node-2 disktype=ssd");
    assert_eq!(
        actions(&and_back["actions"]),
        ["create default/agent node-2"]
    );
    let gone = line(&format!(
        "plan {CLUSTER} --delete-node node-2 --label node-2 a=b"
    ))
    .refused();
    assert_eq!(
        gone,
        "error: --label node-2 a=b: there is no Node `node-2`, did you mean `node-1`?\n"
    );
    let cordoned = plan("--cordon node-1 --uncordon node-1");
    assert_eq!(cordoned["changes"]["status"], json!([]));
}

#[test]
fn an_edited_object_is_judged_as_if_its_file_said_so() {
    let cluster = std::fs::read_to_string("fixtures/what-if/cluster.yaml").unwrap();
    let edited = cluster
        .replace("{disktype: hdd}", "{disktype: ssd, a.example/b: \"1\"}")
        .replace(
            "    - {key: dedicated, value: db, effect: NoSchedule}\n",
            "",
        );
    assert_ne!(cluster, edited);
    let facts = |text: &str, edits: &str| {
        let arguments = format!("facts -f - --derived -o json --now 2026-01-01T00:00:00Z {edits}");
        everynode_with(text, arguments.split_whitespace()).stdout
    };
    let edits = "--label node/node-2 disktype=ssd --taint node/node-3 dedicated:NoSchedule- \
                 --label node/node-2 a.example/b=1";
    assert_eq!(facts(&cluster, edits), facts(&edited, ""));
}

#[test]
fn other_commands_answer_for_the_edited_cluster_and_say_so() {
    let edit = "--label node/node-2 disktype=ssd";
    let query = line(&format!("query should_run {CLUSTER} -o csv {edit}"));
    assert_eq!(
        query.stdout,
        "daemonset,node\ndefault/agent,node-1\ndefault/agent,node-2\n"
    );
    assert_eq!(query.stderr, format!("note: with {edit}\n"));
    let facts = line(&format!("facts {CLUSTER} {edit}"));
    assert!(
        facts
            .stdout
            .contains("label(\"node-2\", \"disktype\", \"ssd\")")
    );
    assert_eq!(facts.stderr, format!("note: with {edit}\n"));
    let explain = line(&format!("explain agent node-2 {CLUSTER} {edit}")).quiet();
    assert!(
        explain.starts_with(&format!("Explained with {edit}:\n\nA pod of ")),
        "{explain}"
    );
    let origin = format!("{edit}: Node node-2 .metadata.labels[\"disktype\"]");
    assert!(explain.contains(&origin), "{explain}");
    // The taint that is left has another place now than in the file.
    let taint = line(&format!(
        "explain agent node-3 {CLUSTER} --taint node/node-3 dedicated-"
    ));
    assert!(
        taint.stdout.contains("Node node-3 .spec.taints[1]"),
        "{}",
        taint.stdout
    );
}

#[test]
fn a_table_tells_new_and_gone_and_kept() {
    let table = line(
        "plan -f fixtures/seed --label node/node-03 disktype=ssd --delete-node node-01 nginx-ssd",
    );
    let table = table.quiet();
    let lines: Vec<Vec<&str>> = table
        .lines()
        .map(|it| it.split_whitespace().collect())
        .collect();
    let words: Vec<String> = lines
        .iter()
        .map(|it| it[..it.len().min(4)].join(" "))
        .collect();
    assert_eq!(
        words[..7],
        [
            "What changes with --label",
            "",
            "CHANGE ACTION DAEMONSET NODE",
            "new create default/nginx-ssd node-03",
            "gone create default/nginx-ssd node-01",
            "kept create default/nginx-ssd node-04",
            "kept create default/nginx-ssd node-06",
        ]
    );
    let calm = line(&format!("plan {CLUSTER} --cordon node-1")).quiet();
    assert!(
        calm.starts_with("Nothing changes with --cordon node-1:\n\nNo changes: "),
        "{calm}"
    );
    let fewer = line(&format!("plan {CLUSTER} --label node-1 disktype-")).quiet();
    assert!(fewer.contains("0 (was 1)"), "{fewer}");
}

#[test]
fn every_mistake_is_told() {
    for (edits, told) in [
        (
            "--label node-1 a --taint node/node-1 a=b --cordon pod/x",
            "error: --label node-1 a: expected `KEY=VALUE`, or `KEY-` to take a label away, found `a`\n\
             error: --taint node/node-1 a=b: expected `KEY=VALUE:EFFECT` with NoSchedule, \
             PreferNoSchedule or NoExecute, or `KEY-` or `KEY:EFFECT-` to take taints away, found `a=b`\n\
             error: --cordon pod/x: expected a node, such as `node/NAME`, found `pod/x`\n",
        ),
        (
            "--uncordon node-9 --taint node-1 x- --label pod/agent-b a=b --label n a=b",
            "error: --uncordon node-9: there is no Node `node-9`, did you mean `node-1`?\n\
             error: --taint node-1 x-: Node node-1 bears no taint `x`; it bears none\n\
             error: --label pod/agent-b a=b: there is no Pod `default/agent-b`, did you mean \
             `default/agent-a`?\n\
             error: --label n a=b: there is no Node `n`\n",
        ),
        (
            "--add-node fixtures/what-if-manifests/agent.yaml --apply nowhere.yaml",
            "error: --add-node fixtures/what-if-manifests/agent.yaml: expected a Node, found the \
             DaemonSet default/agent\n\
             error: nowhere.yaml: cannot be read: No such file or directory (os error 2)\n",
        ),
        (
            "--apply fixtures/what-if/cluster.yaml --add-node fixtures/what-if-manifests/new-node.yaml \
             --add-node fixtures/what-if-manifests/new-node.yaml",
            "error: --add-node fixtures/what-if-manifests/new-node.yaml: there is a Node node-4 \
             already; `--apply` changes it\n",
        ),
    ] {
        assert_eq!(line(&format!("plan {CLUSTER} {edits}")).refused(), told);
    }
    let twice = everynode_with("", ["plan", "-f", "-", "--apply", "-"]).refused();
    assert_eq!(twice, "error: `-` stands twice: stdin can be read once\n");
    let bare = line(&format!("query node {CLUSTER} --label node-1")).refused();
    assert!(bare.contains("2 values required"), "{bare}");
}

#[test]
fn what_changes_nothing_is_told() {
    let run = line(&format!(
        "plan {CLUSTER} -o name --label node-1 nothing- --uncordon node-2"
    ));
    assert_eq!(
        run.stderr,
        "note: `--label node-1 nothing-` changes nothing about Node node-1\n\
         note: `--uncordon node-2` changes nothing about Node node-2\n"
    );
}

#[test]
fn commands_that_cannot_edit_refuse_the_flags() {
    for command in ["audit", "rollout agent"] {
        let refused = line(&format!("{command} {CLUSTER} --cordon node-1")).refused();
        assert!(
            refused.contains("unexpected argument '--cordon'"),
            "{refused}"
        );
    }
}
