//! The API server's defaults, for objects that have not been through it.
//!
//! A default that depends on nothing else stands in the type itself (an absent toleration operator
//! is `Equal`, an absent update strategy a rolling update of one pod). Here are those that depend
//! on another field of the same object. What depends on other objects (a priority from its
//! PriorityClass, a claim's default StorageClass) is for the rules.

use super::objects::{Container, Object, PodSpec, Text};

/// Fills in what the API server would.
pub(super) fn apply(object: &mut Object<'_>) {
    let kind = object.kind();
    let metadata = object.metadata_mut();
    if !kind.is_namespaced() {
        metadata.namespace = Text::default();
    } else if metadata.namespace.is_empty() {
        metadata.namespace = Text::from("default");
    }
    match object {
        Object::DaemonSet(daemon_set) => pod_spec(&mut daemon_set.spec.template.spec),
        Object::Pod(pod) => pod_spec(&mut pod.spec),
        Object::Namespace(namespace) => {
            let metadata = &mut namespace.metadata;
            let name = metadata.name.clone();
            metadata
                .labels
                .insert_default(Text::from("kubernetes.io/metadata.name"), name);
        }
        Object::Node(node) if node.status.allocatable.is_empty() => {
            node.status.allocatable = node.status.capacity.clone();
        }
        _ => {}
    }
}

/// The API server sets some of these on a pod only, not on a template; a template's pods get them
/// when they are made.
fn pod_spec(spec: &mut PodSpec<'_>) {
    let host_network = spec.host_network;
    for container in spec.containers.iter_mut().chain(&mut spec.init_containers) {
        requests_from_limits(container);
        for port in &mut container.ports {
            if host_network && port.host_port == 0 {
                port.host_port = port.container_port;
            }
        }
    }
}

/// What is limited and not requested is requested up to its limit.
fn requests_from_limits(container: &mut Container<'_>) {
    let resources = &mut container.resources;
    for (resource, limit) in &resources.limits {
        if resources.requests.get(resource).is_none() {
            resources.requests.insert_default(resource.clone(), *limit);
        }
    }
}
