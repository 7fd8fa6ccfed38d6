//! Every DaemonSet's status after the sync, beside the one that it reports.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::datalog::database::Value;

use super::rows::Reader;

/// The fields of a status, in the order in which they are shown.
pub const STATUS_FIELDS: [&str; 8] = [
    "desiredNumberScheduled",
    "currentNumberScheduled",
    "numberMisscheduled",
    "numberReady",
    "updatedNumberScheduled",
    "numberAvailable",
    "numberUnavailable",
    "observedGeneration",
];

/// How many nodes or pods are named as the cause of a number.
const NAMED_CAUSES: usize = 3;

/// The numbers of a status, by field.
pub type StatusNumbers = BTreeMap<String, i64>;

/// A DaemonSet's status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DaemonSetStatus {
    /// The DaemonSet, `namespace/name`.
    pub daemonset: String,
    /// What the sync writes, or leaves.
    pub status: StatusNumbers,
    /// Where the object's own `.status` says something else.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub differs: Vec<Difference>,
    /// Why nothing is done for the DaemonSet, where nothing is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_alone: Option<String>,
    /// Why its update is stuck, where it is: old pods on nodes that are not in the cluster.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stuck: Vec<String>,
}

/// A field whose number is not the one that the object reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// The field.
    pub field: String,
    /// What the object says.
    pub reported: i64,
    /// What follows from the cluster.
    pub derived: i64,
    /// The nodes or pods that make the number what it is, the first few by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cause: Vec<String>,
    /// How many more of them there are.
    #[serde(skip_serializing_if = "is_zero")]
    pub more: usize,
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// The statuses of all DaemonSets, by name.
pub(super) fn statuses(reader: &Reader<'_>) -> Vec<DaemonSetStatus> {
    reader
        .rows("daemonset")
        .map(|[daemonset, _]: [Value; 2]| status_of(reader, daemonset))
        .collect()
}

fn status_of(reader: &Reader<'_>, daemonset: Value) -> DaemonSetStatus {
    let prefix = [daemonset];
    let numbers = |relation: &str| -> StatusNumbers {
        reader
            .rows_of(relation, &prefix)
            .map(|[_, field, number]: [Value; 3]| (reader.text(field).to_owned(), number))
            .collect()
    };
    let (status, reported) = (numbers("status"), numbers("reported"));
    let differs = STATUS_FIELDS
        .into_iter()
        .filter_map(|field| {
            let derived = *status.get(field)?;
            let reported = reported.get(field).copied().unwrap_or_default();
            (derived != reported).then(|| difference(reader, daemonset, field, reported, derived))
        })
        .collect();
    let left_alone = reader
        .rows_of("left_alone", &prefix)
        .map(|[_, reason]: [Value; 2]| reader.text(reason).to_owned())
        .next();
    let stuck = reader
        .rows_of("stuck", &prefix)
        .map(|[_, node, pod]: [Value; 3]| pod_on(reader, node, pod))
        .collect();
    DaemonSetStatus {
        daemonset: reader.text(daemonset).to_owned(),
        status,
        differs,
        left_alone,
        stuck,
    }
}

fn difference(
    reader: &Reader<'_>,
    daemonset: Value,
    field: &str,
    reported: i64,
    derived: i64,
) -> Difference {
    let all = causes(reader, daemonset, field);
    let cause: Vec<String> = all.iter().take(NAMED_CAUSES).cloned().collect();
    Difference {
        field: field.to_owned(),
        reported,
        derived,
        more: all.len() - cause.len(),
        cause,
    }
}

/// The rows that a number is told by.
fn causes(reader: &Reader<'_>, daemonset: Value, field: &str) -> Vec<String> {
    let prefix = [daemonset];
    let nodes = |relation: &str, what: &str| -> Vec<String> {
        reader
            .rows_of(relation, &prefix)
            .map(|[_, node]: [Value; 2]| format!("{} {what}", reader.text(node)))
            .collect()
    };
    let pods = |relation: &str, what: &str| -> Vec<String> {
        reader
            .rows_of(relation, &prefix)
            .map(|[_, node, pod]: [Value; 3]| format!("{} {what}", pod_on(reader, node, pod)))
            .collect()
    };
    match field {
        "currentNumberScheduled" => nodes("missing", "has no pod"),
        "numberMisscheduled" => nodes("misscheduled", "has a pod and should have none"),
        "numberReady" => pods("not_ready", "is not ready"),
        "updatedNumberScheduled" => pods("not_updated", "is outdated"),
        "numberAvailable" | "numberUnavailable" => {
            let mut all = nodes("missing", "has no pod");
            all.extend(pods("not_available", "is not available"));
            all
        }
        _ => Vec::new(),
    }
}

fn pod_on(reader: &Reader<'_>, node: Value, pod: Value) -> String {
    format!("{} on {}", reader.text(pod), reader.text(node))
}
