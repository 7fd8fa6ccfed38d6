//! Pods: those of DaemonSets where the DaemonSets want them, and those of other owners anywhere.

use serde_json::{Value, json};

use crate::cluster::{Cluster, daemon_set_name, managed_fields, node_name};

/// Who owns a pod, and where it runs.
struct Owner {
    kind: &'static str,
    namespace: String,
    name: String,
    uid: String,
    tier: &'static str,
    node: usize,
}

/// The pods of DaemonSets. One in a thousand is missing, so that there is something to create.
pub fn owned_by_daemon_sets(cluster: &Cluster) -> impl Iterator<Item = Value> {
    (0..cluster.daemon_sets)
        .flat_map(|daemon_set| (0..cluster.nodes).map(move |node| (daemon_set, node)))
        .filter(|(daemon_set, node)| Cluster::wants(*daemon_set, *node))
        .take(cluster.pods * 3 / 5)
        .enumerate()
        .filter(|(index, _)| !cluster.dice("missing", *index).is_multiple_of(1000))
        .map(|(index, (daemon_set, node))| {
            let (namespace, name) = daemon_set_name(daemon_set);
            let uid = cluster.uid("daemonset", daemon_set);
            let owner = Owner {
                kind: "DaemonSet",
                namespace,
                name,
                uid,
                tier: "system",
                node,
            };
            pod(cluster, index, &owner)
        })
}

/// All other pods.
pub fn owned_by_replica_sets(cluster: &Cluster) -> impl Iterator<Item = Value> {
    (cluster.pods * 3 / 5..cluster.pods).map(|index| {
        let workload = index % 500;
        let owner = Owner {
            kind: "ReplicaSet",
            namespace: format!("team-{}", workload % 10),
            name: format!("workload-{workload}"),
            uid: cluster.uid("replicaset", workload),
            tier: ["front", "back", "batch"][workload % 3],
            node: cluster.dice("placed", index) as usize % cluster.nodes.max(1),
        };
        pod(cluster, index, &owner)
    })
}

/// A container with the usual environment.
pub fn container(cluster: &Cluster, index: usize, name: &str) -> Value {
    let environment: Vec<Value> = (0..2)
        .map(|variable| json!({"name": format!("SETTING_{variable}"), "value": format!("value \"{variable}\" of {name}")}))
        .chain([json!({"name": "NODE_NAME", "valueFrom": {"fieldRef": {"apiVersion": "v1", "fieldPath": "spec.nodeName"}}})])
        .collect();
    json!({
        "args": ["--log-level=info", "--config=/etc/agent/config.yaml"],
        "env": environment,
        "image": format!("registry.example.com/{name}:v1.{}.0", index % 9),
        "imagePullPolicy": "IfNotPresent",
        "name": name,
        "ports": [{"containerPort": 8080, "name": "http", "protocol": "TCP"}],
        "resources": {"limits": {"memory": "256Mi"}, "requests": {"cpu": format!("{}m", 10 + cluster.dice("cpu", index) % 9 * 10), "memory": "128Mi"}},
        "terminationMessagePolicy": "File",
        "volumeMounts": [{"mountPath": "/var/run/secrets/kubernetes.io/serviceaccount", "name": "kube-api-access", "readOnly": true}],
    })
}

fn pod(cluster: &Cluster, index: usize, owner: &Owner) -> Value {
    let node = node_name(owner.node);
    let suffix = cluster.dice("suffix", index);
    let address = format!(
        "10.{}.{}.{}",
        owner.node / 256 % 256,
        owner.node % 256,
        suffix % 250
    );
    let condition = |kind: &str| json!({"lastProbeTime": null, "lastTransitionTime": "2025-12-01T10:00:05Z", "status": "True", "type": kind});
    json!({
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {
            "creationTimestamp": "2025-12-01T10:00:00Z",
            "generateName": format!("{}-", owner.name),
            "labels": {"app": owner.name, "controller-revision-hash": "5c8f7d9b6c", "pod-template-generation": "3", "tier": owner.tier},
            "managedFields": managed_fields(&["kube-controller-manager"], &["f:containers"]),
            "name": format!("{}-{:05x}-{index}", owner.name, suffix & 0xf_ffff),
            "namespace": owner.namespace,
            "ownerReferences": [{"apiVersion": "apps/v1", "blockOwnerDeletion": true, "controller": true, "kind": owner.kind, "name": owner.name, "uid": owner.uid}],
            "resourceVersion": (1_000_000 + index).to_string(),
            "uid": cluster.uid("pod", index),
        },
        "spec": {
            "containers": [container(cluster, index, &owner.name)],
            "dnsPolicy": "ClusterFirst",
            "nodeName": node,
            "priority": 0,
            "restartPolicy": "Always",
            "schedulerName": "default-scheduler",
            "serviceAccountName": owner.name,
            "terminationGracePeriodSeconds": 30,
            "tolerations": [
                {"effect": "NoExecute", "key": "node.kubernetes.io/not-ready", "operator": "Exists", "tolerationSeconds": 300},
                {"effect": "NoExecute", "key": "node.kubernetes.io/unreachable", "operator": "Exists", "tolerationSeconds": 300},
            ],
            "volumes": [{"name": "kube-api-access", "projected": {"defaultMode": 420, "sources": [{"serviceAccountToken": {"expirationSeconds": 3607, "path": "token"}}]}}],
        },
        "status": {
            "conditions": [condition("Initialized"), condition("Ready"), condition("ContainersReady"), condition("PodScheduled")],
            "containerStatuses": [{
                "containerID": format!("containerd://{suffix:016x}{suffix:016x}{suffix:016x}{suffix:016x}"),
                "image": format!("registry.example.com/{}:v1.0.0", owner.name),
                "imageID": format!("registry.example.com/{}@sha256:{suffix:016x}{suffix:016x}{suffix:016x}{suffix:016x}", owner.name),
                "lastState": {},
                "name": owner.name,
                "ready": true,
                "restartCount": 0,
                "started": true,
                "state": {"running": {"startedAt": "2025-12-01T10:00:04Z"}},
            }],
            "hostIP": format!("10.0.{}.{}", owner.node / 250, owner.node % 250),
            "phase": "Running",
            "podIP": address,
            "podIPs": [{"ip": address}],
            "qosClass": "Burstable",
            "startTime": "2025-12-01T10:00:00Z",
        },
    })
}
