//! Pods and templates.

use super::{in_range, selectors};
use crate::input::error::Problem;
use crate::input::json::quoted;
use crate::input::objects::{
    Container, Map, PodSpec, Quantity, TaintEffect, Toleration, TolerationOperator,
};
use crate::input::path::Path;

pub(super) fn spec(spec: &PodSpec<'_>, path: &Path<'_>, problems: &mut Vec<Problem>) {
    selectors::affinity(&spec.affinity, &path.field("affinity"), problems);
    for (index, item) in spec.tolerations.iter().enumerate() {
        toleration(item, &path.field("tolerations").index(index), problems);
    }
    for (index, item) in spec.topology_spread_constraints.iter().enumerate() {
        let constraints = path.field("topologySpreadConstraints");
        selectors::spread(item, &constraints.index(index), problems);
    }
    for (field, containers) in [
        ("initContainers", &spec.init_containers),
        ("containers", &spec.containers),
    ] {
        for (index, item) in containers.iter().enumerate() {
            container(item, &path.field(field).index(index), problems);
        }
    }
    let resources = path.field("resources");
    not_negative(
        &spec.resources.requests,
        &resources.field("requests"),
        problems,
    );
    not_negative(&spec.overhead, &path.field("overhead"), problems);
}

fn toleration(toleration: &Toleration<'_>, path: &Path<'_>, problems: &mut Vec<Problem>) {
    if toleration.key.is_empty() && toleration.operator != TolerationOperator::Exists {
        problems.push(Problem::Unexpected {
            path: path.field("operator").to_string(),
            expected: "`Exists` where there is no `key`".to_owned(),
            found: format!("`{:?}`", toleration.operator),
        });
    }
    if toleration.operator == TolerationOperator::Exists && !toleration.value.is_empty() {
        problems.push(Problem::Unexpected {
            path: path.field("value").to_string(),
            expected: "no value with `Exists`".to_owned(),
            found: quoted(&toleration.value),
        });
    }
    if toleration.toleration_seconds.is_some() && toleration.effect != Some(TaintEffect::NoExecute)
    {
        problems.push(Problem::Invalid {
            path: path.field("tolerationSeconds").to_string(),
            reason: "makes sense only with the effect `NoExecute`".to_owned(),
        });
    }
}

fn container(container: &Container<'_>, path: &Path<'_>, problems: &mut Vec<Problem>) {
    let resources = path.field("resources");
    not_negative(
        &container.resources.requests,
        &resources.field("requests"),
        problems,
    );
    not_negative(
        &container.resources.limits,
        &resources.field("limits"),
        problems,
    );
    for (index, port) in container.ports.iter().enumerate() {
        let ports = path.field("ports");
        let path = ports.index(index);
        in_range(
            port.container_port,
            1..=65_535,
            &path.field("containerPort"),
            problems,
        );
        in_range(
            port.host_port,
            0..=65_535,
            &path.field("hostPort"),
            problems,
        );
    }
}

pub(super) fn not_negative(
    amounts: &Map<'_, Quantity>,
    path: &Path<'_>,
    problems: &mut Vec<Problem>,
) {
    for (resource, amount) in amounts.iter() {
        if amount.is_negative() {
            problems.push(Problem::Invalid {
                path: path.field(resource).to_string(),
                reason: "is negative; expected 0 or more".to_owned(),
            });
        }
    }
}
