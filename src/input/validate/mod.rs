//! What the API server's validation would refuse, as far as a placement depends on it.
//!
//! No more than that: odd values that the API server lets through are loaded as they are, and it
//! is for the rules what they mean. What a live cluster shows has been through all of this; it is
//! checked again because manifests from a repository have not.

mod names;
mod pods;
mod selectors;

pub use names::{is_label_key, is_label_value};

use super::error::Problem;
use super::objects::{CountOrPercent, DaemonSet, LabelSelector, Metadata, Object, UpdateKind};
use super::path::Path;

/// Notes what is wrong with an object whose defaults have been filled in.
pub(super) fn object(object: &Object<'_>, problems: &mut Vec<Problem>) {
    let root = Path::root();
    let metadata_path = root.field("metadata");
    metadata(object.metadata(), &metadata_path, problems);
    match object {
        Object::DaemonSet(object) => daemon_set(object, &root, problems),
        Object::Pod(object) => {
            pods::spec(&object.spec, &root.field("spec"), problems);
        }
        Object::Node(object) => {
            for (index, taint) in object.spec.taints.iter().enumerate() {
                if taint.key.is_empty() {
                    missing(
                        &root.field("spec").field("taints").index(index).field("key"),
                        "the taint's key",
                        problems,
                    );
                }
            }
            let status = root.field("status");
            pods::not_negative(
                &object.status.allocatable,
                &status.field("allocatable"),
                problems,
            );
        }
        Object::PersistentVolume(object) => {
            if let Some(required) = &object.spec.node_affinity.required {
                let spec = root.field("spec");
                let affinity = spec.field("nodeAffinity");
                selectors::node_selector(required, &affinity.field("required"), problems);
            }
        }
        Object::PodDisruptionBudget(object) => {
            if let Some(selector) = &object.spec.selector {
                let spec = root.field("spec");
                selectors::label_selector(selector, &spec.field("selector"), problems);
            }
        }
        Object::Namespace(_)
        | Object::ControllerRevision(_)
        | Object::PersistentVolumeClaim(_)
        | Object::StorageClass(_)
        | Object::CsiNode(_)
        | Object::PriorityClass(_) => {}
    }
}

fn metadata(metadata: &Metadata<'_>, path: &Path<'_>, problems: &mut Vec<Problem>) {
    if metadata.name.is_empty() {
        missing(&path.field("name"), "the object's name", problems);
    } else if !names::is_subdomain(&metadata.name) {
        problems.push(Problem::Unexpected {
            path: path.field("name").to_string(),
            expected: "a name of lower case letters, digits, `-` and `.`".to_owned(),
            found: super::json::quoted(&metadata.name),
        });
    }
    if !metadata.namespace.is_empty() && !names::is_subdomain(&metadata.namespace) {
        problems.push(Problem::Unexpected {
            path: path.field("namespace").to_string(),
            expected: "a name of lower case letters, digits and `-`".to_owned(),
            found: super::json::quoted(&metadata.namespace),
        });
    }
}

fn daemon_set(daemon_set: &DaemonSet<'_>, root: &Path<'_>, problems: &mut Vec<Problem>) {
    let path = root.field("spec");
    let spec = &daemon_set.spec;
    let template_path = path.field("template");
    let labels_path = template_path.field("metadata");
    let labels_path = labels_path.field("labels");
    selectors::labels(&spec.template.metadata.labels, &labels_path, problems);
    selector(
        spec.selector.as_ref(),
        daemon_set,
        &path.field("selector"),
        problems,
    );
    pods::spec(&spec.template.spec, &template_path.field("spec"), problems);
    if spec.update_strategy.kind == UpdateKind::RollingUpdate {
        rolling_update(daemon_set, &path.field("updateStrategy"), problems);
    }
    for (field, value) in [
        ("minReadySeconds", spec.min_ready_seconds),
        ("revisionHistoryLimit", spec.revision_history_limit),
    ] {
        in_range(value, 0..=i64::from(i32::MAX), &path.field(field), problems);
    }
}

/// A DaemonSet whose selector does not match its own template would make pods for ever. An empty
/// selector is for the rules: the controller leaves its DaemonSet alone.
fn selector(
    selector: Option<&LabelSelector<'_>>,
    daemon_set: &DaemonSet<'_>,
    path: &Path<'_>,
    problems: &mut Vec<Problem>,
) {
    let Some(selector) = selector else {
        missing(
            path,
            "a selector that matches the labels of the template",
            problems,
        );
        return;
    };
    let before = problems.len();
    selectors::label_selector(selector, path, problems);
    if problems.len() == before && !selector.matches(&daemon_set.spec.template.metadata.labels) {
        problems.push(Problem::Invalid {
            path: path.to_string(),
            reason: "does not match the labels of `spec.template`; make them agree".to_owned(),
        });
    }
}

fn rolling_update(daemon_set: &DaemonSet<'_>, path: &Path<'_>, problems: &mut Vec<Problem>) {
    let path = path.field("rollingUpdate");
    let update = &daemon_set.spec.update_strategy.rolling_update;
    for (field, value) in [
        ("maxUnavailable", update.max_unavailable),
        ("maxSurge", update.max_surge),
    ] {
        let path = path.field(field);
        match value {
            CountOrPercent::Count(count) => {
                in_range(count, 0..=i64::from(i32::MAX), &path, problems);
            }
            CountOrPercent::Percent(percent) => in_range(percent, 0..=100, &path, problems),
        }
    }
    // Both at 0 is for the rules: the controller then takes 1.
    if !update.max_unavailable.is_zero() && !update.max_surge.is_zero() {
        problems.push(Problem::Invalid {
            path: path.to_string(),
            reason: "`maxUnavailable` (1 if not given) and `maxSurge` are both above 0; one must \
                     be 0"
                .to_owned(),
        });
    }
}

fn missing(path: &Path<'_>, expected: &str, problems: &mut Vec<Problem>) {
    problems.push(Problem::Missing {
        path: path.to_string(),
        expected: expected.to_owned(),
    });
}

fn in_range(
    value: i64,
    range: std::ops::RangeInclusive<i64>,
    path: &Path<'_>,
    problems: &mut Vec<Problem>,
) {
    if !range.contains(&value) {
        problems.push(Problem::Unexpected {
            path: path.to_string(),
            expected: format!("a number from {} to {}", range.start(), range.end()),
            found: value.to_string(),
        });
    }
}
