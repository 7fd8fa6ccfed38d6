//! What a pod requests in all, as the scheduler counts it.
//!
//! Init containers run one after the other, so the greatest of them counts; sidecars (init
//! containers that go on running) run beside everything that starts after them. What is asked for
//! the pod as a whole takes the place of the containers' sum, and overhead comes on top. Of a pod
//! that is being resized, the greatest of what it asks for, what it was granted and what it has.
//!
//! As the API server's defaults have it, what is only limited is requested up to the limit, and
//! every amount is rounded up to thousandths.

use std::ops::Add;

use crate::input::objects::{Container, ContainerStatus, Map, PodSpec, PodStatus, Quantity};

/// Amounts by resource, in the order in which they were met.
pub(super) type Amounts<'a> = Vec<(&'a str, Quantity)>;

/// What a pod that does not exist yet requests.
pub(super) fn requested<'a>(spec: &'a PodSpec<'_>) -> Amounts<'a> {
    let mut total = of_containers(spec, asked);
    let whole = asked_as_a_whole(spec, &total);
    combine(&mut total, whole, |_, amount| amount);
    combine(&mut total, amounts(&spec.overhead), Quantity::add);
    total
}

/// What a pod on a node takes there.
pub(super) fn taken<'a>(spec: &'a PodSpec<'_>, status: &'a PodStatus<'_>) -> Amounts<'a> {
    let infeasible = resize_is_infeasible(status);
    let containers = of_containers(spec, asked);
    let mut total = match whole_status(status) {
        Some((mut granted, actual)) => {
            combine(&mut granted, actual, Quantity::max);
            granted
        }
        None => {
            let mut granted =
                of_containers(spec, |container| granted(container, status, infeasible));
            let actual = of_containers(spec, |container| actual(container, status, infeasible));
            combine(&mut granted, actual, Quantity::max);
            granted
        }
    };
    let whole = asked_as_a_whole(spec, &containers);
    if !infeasible {
        combine(&mut total, containers, Quantity::max);
    }
    if !whole.is_empty() {
        let whole = as_a_whole(whole, status, infeasible);
        combine(&mut total, whole, |_, amount| amount);
    }
    combine(&mut total, amounts(&spec.overhead), Quantity::add);
    total
}

/// Whether a resize of the pod cannot be granted, so that what it asks for does not count.
fn resize_is_infeasible(status: &PodStatus<'_>) -> bool {
    status
        .conditions
        .iter()
        .find(|condition| condition.kind == "PodResizePending")
        .is_some_and(|condition| condition.reason == "Infeasible")
}

/// What the pod as a whole was granted and has, where the node reports both.
fn whole_status<'a>(status: &'a PodStatus<'_>) -> Option<(Amounts<'a>, Amounts<'a>)> {
    let actual = amounts(&status.resources.as_ref()?.requests);
    let granted = amounts(&status.allocated_resources);
    (!granted.is_empty() && !actual.is_empty()).then_some((granted, actual))
}

/// What a container asks for.
fn asked<'a>(container: &'a Container<'_>) -> Amounts<'a> {
    let mut asked = amounts(&container.resources.requests);
    combine(
        &mut asked,
        amounts(&container.resources.limits),
        |request, _| request,
    );
    asked
}

fn status_of<'a>(
    container: &Container<'_>,
    status: &'a PodStatus<'_>,
) -> Option<&'a ContainerStatus<'a>> {
    status
        .container_statuses
        .iter()
        .chain(&status.init_container_statuses)
        .find(|candidate| candidate.name == container.name)
}

fn granted<'a>(
    container: &'a Container<'_>,
    status: &'a PodStatus<'_>,
    infeasible: bool,
) -> Amounts<'a> {
    match status_of(container, status) {
        Some(status) if !status.allocated_resources.is_empty() => {
            amounts(&status.allocated_resources)
        }
        _ if infeasible => Amounts::new(),
        _ => asked(container),
    }
}

fn actual<'a>(
    container: &'a Container<'_>,
    status: &'a PodStatus<'_>,
    infeasible: bool,
) -> Amounts<'a> {
    status_of(container, status)
        .and_then(|status| status.resources.as_ref())
        .map(|resources| amounts(&resources.requests))
        .filter(|requests| !requests.is_empty())
        .unwrap_or_else(|| granted(container, status, infeasible))
}

/// Whether a resource can be asked for by the pod as a whole.
fn is_of_whole(resource: &str) -> bool {
    matches!(resource, "cpu" | "memory") || resource.starts_with("hugepages-")
}

/// What is asked for the pod as a whole, beside what its containers ask for in sum.
fn asked_as_a_whole<'a>(spec: &'a PodSpec<'_>, containers: &Amounts<'a>) -> Amounts<'a> {
    let mut whole = amounts(&spec.resources.requests);
    let limits = amounts(&spec.resources.limits)
        .into_iter()
        .filter(|(limited, _)| {
            limited.starts_with("hugepages-")
                || !containers.iter().any(|(resource, _)| resource == limited)
        });
    combine(&mut whole, limits, |request, _| request);
    whole.retain(|(resource, _)| is_of_whole(resource));
    whole
}

fn as_a_whole<'a>(asked: Amounts<'a>, status: &'a PodStatus<'_>, infeasible: bool) -> Amounts<'a> {
    let Some(actual) = &status.resources else {
        return asked;
    };
    let mut whole = if infeasible { Amounts::new() } else { asked };
    combine(&mut whole, amounts(&actual.requests), Quantity::max);
    combine(
        &mut whole,
        amounts(&status.allocated_resources),
        Quantity::max,
    );
    whole.retain(|(resource, _)| is_of_whole(resource));
    whole
}

fn of_containers<'a>(
    spec: &'a PodSpec<'_>,
    amounts_of: impl Fn(&'a Container<'a>) -> Amounts<'a>,
) -> Amounts<'a> {
    let mut total = Amounts::new();
    for container in &spec.containers {
        combine(&mut total, amounts_of(container), Quantity::add);
    }
    let mut sidecars = Amounts::new();
    let mut starting = Amounts::new();
    for container in &spec.init_containers {
        let own = amounts_of(container);
        if container.restart_policy == "Always" {
            combine(&mut total, own.iter().copied(), Quantity::add);
            combine(&mut sidecars, own, Quantity::add);
            combine(&mut starting, sidecars.iter().copied(), Quantity::max);
        } else {
            let mut together = sidecars.clone();
            combine(&mut together, own, Quantity::add);
            combine(&mut starting, together, Quantity::max);
        }
    }
    combine(&mut total, starting, Quantity::max);
    total
}

fn amounts<'a>(list: &'a Map<'_, Quantity>) -> Amounts<'a> {
    list.iter()
        .map(|(resource, amount)| (resource, amount.in_thousandths()))
        .collect()
}

/// Puts the amounts of one list to those of another, resource by resource.
fn combine<'a>(
    into: &mut Amounts<'a>,
    from: impl IntoIterator<Item = (&'a str, Quantity)>,
    combined: impl Fn(Quantity, Quantity) -> Quantity,
) {
    for (resource, amount) in from {
        match into.iter_mut().find(|(known, _)| *known == resource) {
            Some((_, known)) => *known = combined(*known, amount),
            None => into.push((resource, amount)),
        }
    }
}
