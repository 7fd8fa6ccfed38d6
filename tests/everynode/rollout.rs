//! `everynode rollout` from outside.

use serde_json::Value;

use crate::command::line;

const STUCK: &str = "-f fixtures/rollout-stuck --now 2026-01-01T00:00:00Z";

#[test]
fn a_rollout_goes_in_waves() {
    let text = line("rollout agent -f fixtures/rolling-update -o json").quiet();
    let rollout: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(rollout["kind"], "Rollout");
    let nodes: Vec<&str> = rollout["waves"]
        .as_array()
        .unwrap()
        .iter()
        .map(|wave| wave["pods"][0]["node"].as_str().unwrap())
        .collect();
    assert_eq!(nodes, ["node-3", "node-1", "node-2"]);
    assert_eq!(
        (&rollout["outdated"], &rollout["unblockedBy"]),
        (&0.into(), &Value::Null)
    );
}

#[test]
fn a_rollout_that_is_stuck_tells_by_whom_and_what_unblocks_it() {
    let text = line(&format!("rollout ds/agent {STUCK}")).quiet();
    for told in [
        "node-1 uses the budget: NotReady\n",
        "node-3 uses the budget: cordoned\n",
        "node-3 uses the budget: crashes on the new revision\n",
        "node-6 uses the budget: not eligible, but counted\n",
        "2 of 4 unavailable pods are on NotReady nodes.\nA maxUnavailable of 5 would let it go on.\n",
    ] {
        assert!(text.contains(told), "{told} is not in {text}");
    }
}

#[test]
fn pods_are_listed_by_a_label_of_their_nodes() {
    let key = "topology.kubernetes.io/zone";
    let text = line(&format!("rollout agent --waves {key} {STUCK}")).quiet();
    let second = format!("wave 2, {key}=zone-b\n  pod/default/agent-node-4  node-4\n");
    assert!(text.contains(&second), "{text}");
    assert!(
        line("rollout agnt -f fixtures/on-delete")
            .refused()
            .contains("did you mean")
    );
}
