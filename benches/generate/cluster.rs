//! Nodes, namespaces and DaemonSets, and which DaemonSet wants which node.

use serde_json::{Map, Value, json};

use crate::pods;

/// Nodes belong to so many pools; DaemonSets choose by pool.
const POOLS: usize = 20;
/// These pools are tainted.
const TAINTED: usize = 18;
/// So many DaemonSets run everywhere.
const EVERYWHERE: usize = 3;

/// What is to be made.
pub struct Cluster {
    pub nodes: usize,
    pub pods: usize,
    pub daemon_sets: usize,
    pub inter_pod: usize,
    pub seed: u64,
}

impl Cluster {
    /// All objects: namespaces, nodes, DaemonSets, pods.
    pub fn objects(&self) -> impl Iterator<Item = Value> {
        (0..10)
            .map(namespace)
            .chain((0..self.nodes).map(|index| self.node(index)))
            .chain((0..self.daemon_sets).map(|index| self.daemon_set(index)))
            .chain(pods::owned_by_daemon_sets(self))
            .chain(pods::owned_by_replica_sets(self))
    }

    /// A number that looks random, the same for the same things.
    pub fn dice(&self, what: &str, index: usize) -> u64 {
        let mut state = self.seed ^ 0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(index as u64 + 1);
        for byte in what.bytes() {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        state ^ (state >> 31)
    }

    /// Hexadecimal digits in the shape of a UID.
    pub fn uid(&self, what: &str, index: usize) -> String {
        let (left, right) = (self.dice(what, index), self.dice(what, index + (1 << 40)));
        format!(
            "{:08x}-{:04x}-4{:03x}-a{:03x}-{:012x}",
            left >> 32,
            left >> 16 & 0xffff,
            left & 0xfff,
            right >> 52,
            right & 0xffff_ffff_ffff
        )
    }

    /// Whether a DaemonSet wants a node; `daemon_set` says so in its spec.
    pub fn wants(daemon_set: usize, node: usize) -> bool {
        let pool = node % POOLS;
        if daemon_set < EVERYWHERE {
            return true;
        }
        chosen_pools(daemon_set).contains(&pool) && (pool < TAINTED || daemon_set.is_multiple_of(2))
    }

    fn node(&self, index: usize) -> Value {
        let name = node_name(index);
        let pool = index % POOLS;
        let zone = format!("eu-west-1{}", ["a", "b", "c"][index / POOLS % 3]);
        let mut spec = json!({
            "podCIDR": format!("10.{}.{}.0/24", index / 256 % 256, index % 256),
            "podCIDRs": [format!("10.{}.{}.0/24", index / 256 % 256, index % 256)],
            "providerID": format!("aws:///{zone}/i-{:017x}", self.dice("instance", index) >> 4),
        });
        let mut taints = Vec::new();
        if pool >= TAINTED {
            taints.push(json!({"effect": "NoSchedule", "key": "dedicated", "value": format!("pool-{pool:02}")}));
        }
        if self.dice("cordon", index).is_multiple_of(100) {
            spec["unschedulable"] = json!(true);
            taints.push(json!({"effect": "NoSchedule", "key": "node.kubernetes.io/unschedulable", "timeAdded": "2026-01-01T11:00:00Z"}));
        }
        if !taints.is_empty() {
            spec["taints"] = json!(taints);
        }
        let images: Vec<Value> = (0..24)
            .map(|image| {
                let digest = self.dice("image", image);
                json!({"names": [
                    format!("registry.example.com/team-{}/image-{image}@sha256:{digest:016x}{digest:016x}{digest:016x}{digest:016x}", image % 7),
                    format!("registry.example.com/team-{}/image-{image}:v1.{image}.0", image % 7),
                ], "sizeBytes": digest % 900_000_000})
            })
            .collect();
        let resources = json!({"cpu": "15890m", "ephemeral-storage": "95551679124", "hugepages-1Gi": "0", "hugepages-2Mi": "0", "memory": "62841616Ki", "pods": "110"});
        json!({
            "apiVersion": "v1",
            "kind": "Node",
            "metadata": {
                "annotations": {
                    "csi.volume.kubernetes.io/nodeid": format!("{{\"ebs.csi.aws.com\":\"i-{:017x}\"}}", self.dice("instance", index) >> 4),
                    "node.alpha.kubernetes.io/ttl": "0",
                    "volumes.kubernetes.io/controller-managed-attach-detach": "true",
                },
                "creationTimestamp": "2025-11-03T08:15:30Z",
                "labels": {
                    "beta.kubernetes.io/arch": "amd64",
                    "disktype": if self.dice("disk", index).is_multiple_of(3) { "ssd" } else { "hdd" },
                    "example.com/pool": format!("pool-{pool:02}"),
                    "kubernetes.io/arch": "amd64",
                    "kubernetes.io/hostname": name,
                    "kubernetes.io/os": "linux",
                    "node.kubernetes.io/instance-type": "m5.4xlarge",
                    "topology.kubernetes.io/region": "eu-west-1",
                    "topology.kubernetes.io/zone": zone,
                },
                "managedFields": managed_fields(&["kubelet", "kube-controller-manager"], &["f:capacity", "f:conditions", "f:images", "f:nodeInfo"]),
                "name": name,
                "resourceVersion": (900_000 + index).to_string(),
                "uid": self.uid("node", index),
            },
            "spec": spec,
            "status": {
                "addresses": [{"address": format!("10.0.{}.{}", index / 250, index % 250), "type": "InternalIP"}, {"address": name, "type": "Hostname"}],
                "allocatable": resources,
                "capacity": resources,
                "conditions": node_conditions(),
                "daemonEndpoints": {"kubeletEndpoint": {"Port": 10250}},
                "images": images,
                "nodeInfo": {"architecture": "amd64", "bootID": self.uid("boot", index), "containerRuntimeVersion": "containerd://2.1.4", "kernelVersion": "6.12.40", "kubeletVersion": "v1.37.2", "machineID": self.uid("machine", index), "operatingSystem": "linux", "osImage": "Bottlerocket OS 1.45.0"},
            },
        })
    }

    fn daemon_set(&self, index: usize) -> Value {
        let (namespace, name) = daemon_set_name(index);
        let mut spec = json!({
            "containers": [pods::container(self, index, &name)],
            "dnsPolicy": "ClusterFirst",
            "restartPolicy": "Always",
            "schedulerName": "default-scheduler",
            "securityContext": {},
            "terminationGracePeriodSeconds": 30,
        });
        let pools: Vec<String> = chosen_pools(index)
            .into_iter()
            .map(|pool| format!("pool-{pool:02}"))
            .collect();
        let mut affinity = Map::new();
        if index < EVERYWHERE {
            spec["hostNetwork"] = json!(true);
        } else {
            affinity.insert("nodeAffinity".to_owned(), json!({
                "requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [
                    {"matchExpressions": [{"key": "example.com/pool", "operator": "In", "values": pools}]},
                ]},
                "preferredDuringSchedulingIgnoredDuringExecution": [
                    {"weight": 50, "preference": {"matchExpressions": [{"key": "disktype", "operator": "In", "values": ["ssd"]}]}},
                ],
            }));
        }
        if index < self.inter_pod {
            let label = format!("workload-{}", index % 50);
            affinity.insert("podAffinity".to_owned(), json!({
                "requiredDuringSchedulingIgnoredDuringExecution": [
                    {"labelSelector": {"matchLabels": {"app": label}}, "namespaceSelector": {}, "topologyKey": "topology.kubernetes.io/zone"},
                ],
            }));
            affinity.insert("podAntiAffinity".to_owned(), json!({
                "preferredDuringSchedulingIgnoredDuringExecution": [
                    {"weight": 10, "podAffinityTerm": {"labelSelector": {"matchExpressions": [{"key": "tier", "operator": "In", "values": ["batch"]}]}, "topologyKey": "kubernetes.io/hostname"}},
                ],
            }));
        }
        if !affinity.is_empty() {
            spec["affinity"] = Value::Object(affinity);
        }
        if index.is_multiple_of(2) || index < EVERYWHERE {
            spec["tolerations"] =
                json!([{"key": "dedicated", "operator": "Exists", "effect": "NoSchedule"}]);
        }
        json!({
            "apiVersion": "apps/v1",
            "kind": "DaemonSet",
            "metadata": {
                "annotations": {"deprecated.daemonset.template.generation": "3"},
                "creationTimestamp": "2025-11-04T09:00:00Z",
                "generation": 3,
                "labels": {"app": name},
                "managedFields": managed_fields(&["helm", "kube-controller-manager"], &["f:selector", "f:template", "f:updateStrategy"]),
                "name": name,
                "namespace": namespace,
                "resourceVersion": (800_000 + index).to_string(),
                "uid": self.uid("daemonset", index),
            },
            "spec": {
                "revisionHistoryLimit": 10,
                "selector": {"matchLabels": {"app": name}},
                "template": {"metadata": {"creationTimestamp": null, "labels": {"app": name, "tier": "system"}}, "spec": spec},
                "updateStrategy": {"rollingUpdate": {"maxSurge": 0, "maxUnavailable": "10%"}, "type": "RollingUpdate"},
            },
            "status": {"currentNumberScheduled": 0, "desiredNumberScheduled": 0, "numberMisscheduled": 0, "numberReady": 0, "observedGeneration": 3},
        })
    }
}

/// A node's name, as a cloud gives it.
pub fn node_name(index: usize) -> String {
    format!(
        "ip-10-0-{}-{}.eu-west-1.compute.internal",
        index / 250,
        index % 250
    )
}

/// A DaemonSet's namespace and name.
pub fn daemon_set_name(index: usize) -> (String, String) {
    (format!("team-{}", index % 10), format!("agent-{index:03}"))
}

/// Who wrote which fields, as the API server keeps account of it.
pub fn managed_fields(managers: &[&str], fields: &[&str]) -> Value {
    managers
        .iter()
        .map(|manager| {
            let inner: Map<String, Value> = fields
                .iter()
                .map(|field| {
                    ((*field).to_owned(), json!({".": {}, "f:name": {}, "k:{\"type\":\"Ready\"}": {".": {}, "f:status": {}, "f:type": {}}}))
                })
                .collect();
            json!({"apiVersion": "v1", "fieldsType": "FieldsV1", "fieldsV1": {"f:metadata": {"f:labels": {".": {}, "f:app": {}}}, "f:spec": inner}, "manager": manager, "operation": "Update", "time": "2025-11-03T08:15:30Z"})
        })
        .collect()
}

fn namespace(index: usize) -> Value {
    let name = format!("team-{index}");
    json!({
        "apiVersion": "v1",
        "kind": "Namespace",
        "metadata": {"labels": {"kubernetes.io/metadata.name": name, "team": name}, "name": name},
        "spec": {"finalizers": ["kubernetes"]},
        "status": {"phase": "Active"},
    })
}

fn node_conditions() -> Value {
    [("MemoryPressure", "False"), ("DiskPressure", "False"), ("PIDPressure", "False"), ("Ready", "True")]
        .into_iter()
        .map(|(kind, status)| {
            json!({"lastHeartbeatTime": "2026-01-01T11:59:00Z", "lastTransitionTime": "2025-11-03T08:16:00Z", "message": "kubelet has sufficient of it", "reason": "KubeletHasSufficient", "status": status, "type": kind})
        })
        .collect()
}

/// Four of the pools, another four for the next DaemonSet.
fn chosen_pools(daemon_set: usize) -> Vec<usize> {
    (0..4).map(|step| (daemon_set * 3 + step) % POOLS).collect()
}
