//! Selectors and affinity terms.

use super::names::{is_label_key, is_label_value};
use super::{in_range, missing};
use crate::input::error::Problem;
use crate::input::json::quoted;
use crate::input::objects::{
    Affinity, LabelOperator, LabelSelector, Labels, NodeOperator, NodeRequirement, NodeSelector,
    NodeSelectorTerm, PodAffinity, PodAffinityTerm, Text, TopologySpreadConstraint,
};
use crate::input::path::Path;

const REQUIRED: &str = "requiredDuringSchedulingIgnoredDuringExecution";
const PREFERRED: &str = "preferredDuringSchedulingIgnoredDuringExecution";

pub(super) fn affinity(affinity: &Affinity<'_>, path: &Path<'_>, problems: &mut Vec<Problem>) {
    let nodes = path.field("nodeAffinity");
    if let Some(required) = &affinity.node_affinity.required {
        node_selector(required, &nodes.field(REQUIRED), problems);
    }
    for (index, term) in affinity.node_affinity.preferred.iter().enumerate() {
        let preferred = nodes.field(PREFERRED);
        let path = preferred.index(index);
        in_range(term.weight, 1..=100, &path.field("weight"), problems);
        node_term(&term.preference, &path.field("preference"), problems);
    }
    pod_affinity(&affinity.pod_affinity, &path.field("podAffinity"), problems);
    pod_affinity(
        &affinity.pod_anti_affinity,
        &path.field("podAntiAffinity"),
        problems,
    );
}

pub(super) fn node_selector(
    selector: &NodeSelector<'_>,
    path: &Path<'_>,
    problems: &mut Vec<Problem>,
) {
    let path = path.field("nodeSelectorTerms");
    if selector.node_selector_terms.is_empty() {
        missing(&path, "at least one term", problems);
    }
    for (index, term) in selector.node_selector_terms.iter().enumerate() {
        node_term(term, &path.index(index), problems);
    }
}

fn node_term(term: &NodeSelectorTerm<'_>, path: &Path<'_>, problems: &mut Vec<Problem>) {
    for (index, requirement) in term.match_expressions.iter().enumerate() {
        let expressions = path.field("matchExpressions");
        let path = expressions.index(index);
        label_key(&requirement.key, &path.field("key"), problems);
        let expected = match requirement.operator {
            NodeOperator::In | NodeOperator::NotIn => Count::Some,
            NodeOperator::Exists | NodeOperator::DoesNotExist => Count::None,
            NodeOperator::Gt | NodeOperator::Lt => Count::One,
        };
        values(&requirement.values, expected, &path, problems);
    }
    for (index, requirement) in term.match_fields.iter().enumerate() {
        let fields = path.field("matchFields");
        node_field(requirement, &fields.index(index), problems);
    }
}

fn node_field(requirement: &NodeRequirement<'_>, path: &Path<'_>, problems: &mut Vec<Problem>) {
    if requirement.key != "metadata.name" {
        problems.push(Problem::Unexpected {
            path: path.field("key").to_string(),
            expected: "`metadata.name`, the only field that nodes are selected by".to_owned(),
            found: quoted(&requirement.key),
        });
    }
    match requirement.operator {
        NodeOperator::In | NodeOperator::NotIn => {
            values(&requirement.values, Count::One, path, problems);
        }
        other => problems.push(Problem::Unexpected {
            path: path.field("operator").to_string(),
            expected: "`In` or `NotIn` for a field".to_owned(),
            found: format!("`{other:?}`"),
        }),
    }
}

fn pod_affinity(affinity: &PodAffinity<'_>, path: &Path<'_>, problems: &mut Vec<Problem>) {
    for (index, term) in affinity.required.iter().enumerate() {
        pod_term(term, &path.field(REQUIRED).index(index), problems);
    }
    for (index, term) in affinity.preferred.iter().enumerate() {
        let preferred = path.field(PREFERRED);
        let path = preferred.index(index);
        in_range(term.weight, 1..=100, &path.field("weight"), problems);
        pod_term(
            &term.pod_affinity_term,
            &path.field("podAffinityTerm"),
            problems,
        );
    }
}

fn pod_term(term: &PodAffinityTerm<'_>, path: &Path<'_>, problems: &mut Vec<Problem>) {
    topology_key(&term.topology_key, path, problems);
    if let Some(selector) = &term.label_selector {
        label_selector(selector, &path.field("labelSelector"), problems);
    }
    if let Some(selector) = &term.namespace_selector {
        label_selector(selector, &path.field("namespaceSelector"), problems);
    }
}

pub(super) fn spread(
    constraint: &TopologySpreadConstraint<'_>,
    path: &Path<'_>,
    problems: &mut Vec<Problem>,
) {
    let some = 1..=i64::from(i32::MAX);
    topology_key(&constraint.topology_key, path, problems);
    in_range(
        constraint.max_skew,
        some.clone(),
        &path.field("maxSkew"),
        problems,
    );
    if let Some(domains) = constraint.min_domains {
        in_range(domains, some, &path.field("minDomains"), problems);
    }
    if let Some(selector) = &constraint.label_selector {
        label_selector(selector, &path.field("labelSelector"), problems);
    }
}

fn topology_key(key: &Text<'_>, path: &Path<'_>, problems: &mut Vec<Problem>) {
    let path = path.field("topologyKey");
    if key.is_empty() {
        missing(&path, "the label that makes nodes one place", problems);
    } else {
        label_key(key, &path, problems);
    }
}

pub(super) fn label_selector(
    selector: &LabelSelector<'_>,
    path: &Path<'_>,
    problems: &mut Vec<Problem>,
) {
    labels(&selector.match_labels, &path.field("matchLabels"), problems);
    for (index, requirement) in selector.match_expressions.iter().enumerate() {
        let expressions = path.field("matchExpressions");
        let path = expressions.index(index);
        label_key(&requirement.key, &path.field("key"), problems);
        let expected = match requirement.operator {
            LabelOperator::In | LabelOperator::NotIn => Count::Some,
            LabelOperator::Exists | LabelOperator::DoesNotExist => Count::None,
        };
        values(&requirement.values, expected, &path, problems);
        for (index, value) in requirement.values.iter().enumerate() {
            label_value(value, &path.field("values").index(index), problems);
        }
    }
}

/// Labels, or the pairs that labels are compared with.
pub(super) fn labels(labels: &Labels<'_>, path: &Path<'_>, problems: &mut Vec<Problem>) {
    for (key, value) in labels.iter() {
        label_key(key, &path.field(key), problems);
        label_value(value, &path.field(key), problems);
    }
}

fn label_key(key: &str, path: &Path<'_>, problems: &mut Vec<Problem>) {
    if !is_label_key(key) {
        problems.push(Problem::Unexpected {
            path: path.to_string(),
            expected: "a label's key, such as `app` or `example.com/app`".to_owned(),
            found: quoted(key),
        });
    }
}

fn label_value(value: &str, path: &Path<'_>, problems: &mut Vec<Problem>) {
    if !is_label_value(value) {
        problems.push(Problem::Unexpected {
            path: path.to_string(),
            expected: "a label's value: at most 63 letters, digits, `-`, `_` and `.`".to_owned(),
            found: quoted(value),
        });
    }
}

/// How many values an operator takes.
#[derive(Clone, Copy)]
enum Count {
    None,
    One,
    Some,
}

fn values(values: &[Text<'_>], expected: Count, path: &Path<'_>, problems: &mut Vec<Problem>) {
    let (fits, expected) = match expected {
        Count::None => (values.is_empty(), "no value with this operator"),
        Count::One => (values.len() == 1, "exactly one value with this operator"),
        Count::Some => (!values.is_empty(), "at least one value with this operator"),
    };
    if !fits {
        problems.push(Problem::Unexpected {
            path: path.field("values").to_string(),
            expected: expected.to_owned(),
            found: values.len().to_string(),
        });
    }
}
