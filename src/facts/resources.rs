//! Resources: what nodes have for pods, and what pods ask for and take.

use crate::input::objects::{Container, Node, Pod, PodSpec, Protocol, Quantity};

use super::builder::FactBuilder;
use super::names;
use super::recorder::Cell;
use super::requests::{self, Amounts};

/// No amount is greater, so that the sum over all pods of a node stays an integer of 64 bits.
/// That is 64 pebibytes of memory.
const LARGEST: i64 = 1 << 56;

impl FactBuilder {
    /// What a node has for pods.
    pub(super) fn allocatable(&mut self, node: Cell, object: &Node<'_>) {
        let status = &object.status;
        let amounts = if status.allocatable.is_empty() {
            &status.capacity
        } else {
            &status.allocatable
        };
        for (resource, amount) in amounts.iter() {
            if resource == "pods" || is_counted(resource) {
                let amount = Cell::Number(amount_of(resource, *amount));
                let resource = self.recorder.symbol(resource);
                self.recorder.row("allocatable", [node, resource, amount]);
            }
        }
        for feature in &status.declared_features {
            let feature = self.recorder.symbol(feature);
            self.recorder.row("declared_feature", [node, feature]);
        }
    }

    /// What a pod that is to be placed requests, which ports of the node it wants, and which
    /// features.
    pub(super) fn demands(&mut self, subject: Cell, spec: &PodSpec<'_>) {
        if let Some(request) = self.request(&requests::requested(spec)) {
            self.recorder.row("request", [subject, request]);
        }
        self.host_ports("host_port", subject, spec);
        if spec.host_network && spec.host_users == Some(false) {
            let feature = self.recorder.symbol("UserNamespacesHostNetworkSupport");
            let path = self.recorder.path(".spec.hostUsers");
            self.recorder
                .row_at("needs_feature", [subject, feature], path);
        }
        for (field, container) in containers(spec) {
            if container
                .restart_policy_rules
                .iter()
                .any(|rule| rule.action == "RestartAllContainers")
            {
                let feature = self.recorder.symbol("RestartAllContainersOnContainerExits");
                let path = self.recorder.path(&format!(".spec.{field}"));
                self.recorder
                    .row_at("needs_feature", [subject, feature], path);
            }
        }
    }

    /// What a pod on a node takes there, and which of its ports it has.
    pub(super) fn holdings(&mut self, pod: Cell, node: Cell, object: &Pod<'_>) {
        if let Some(request) = self.request(&requests::taken(&object.spec, &object.status)) {
            self.recorder.row("assigned_request", [node, request, pod]);
        }
        self.host_ports("assigned_host_port", pod, &object.spec);
    }

    /// The name of a request; none for a request of nothing.
    fn request(&mut self, amounts: &Amounts<'_>) -> Option<Cell> {
        let mut counted: Vec<(&str, i64)> = amounts
            .iter()
            .filter(|(resource, _)| is_counted(resource))
            .map(|(resource, amount)| (*resource, amount_of(resource, *amount)))
            .filter(|(_, amount)| *amount > 0)
            .collect();
        if counted.is_empty() {
            return None;
        }
        counted.sort_unstable();
        let name = self.named(|out| names::push_request(out, &counted));
        if self.recorder.is_new("request", name) {
            for (resource, amount) in counted {
                let resource = self.recorder.symbol(resource);
                self.recorder
                    .spell("request_amount", [name, resource, Cell::Number(amount)]);
            }
        }
        Some(name)
    }

    fn host_ports(&mut self, relation: &'static str, owner: Cell, spec: &PodSpec<'_>) {
        let sidecars = spec
            .init_containers
            .iter()
            .filter(|container| container.restart_policy == "Always");
        for port in sidecars
            .chain(&spec.containers)
            .flat_map(|container| &container.ports)
        {
            if port.host_port > 0 {
                let address = if port.host_ip.is_empty() {
                    "0.0.0.0"
                } else {
                    port.host_ip.as_str()
                };
                let port = self.host_port(address, port.host_port, port.protocol);
                self.recorder.row(relation, [owner, port]);
            }
        }
    }

    fn host_port(&mut self, address: &str, number: i64, protocol: Protocol) -> Cell {
        let protocol = match protocol {
            Protocol::Tcp => "TCP",
            Protocol::Udp => "UDP",
            Protocol::Sctp => "SCTP",
        };
        let name = self.named(|out| names::push_host_port(out, address, number, protocol));
        if self.recorder.is_new("host_port", name) {
            let (address, protocol) = (
                self.recorder.symbol(address),
                self.recorder.symbol(protocol),
            );
            self.recorder.spell(
                "host_port_parts",
                [name, address, protocol, Cell::Number(number)],
            );
        }
        name
    }
}

fn containers<'a>(
    spec: &'a PodSpec<'a>,
) -> impl Iterator<Item = (&'static str, &'a Container<'a>)> {
    let first = spec
        .init_containers
        .iter()
        .map(|container| ("initContainers", container));
    first.chain(
        spec.containers
            .iter()
            .map(|container| ("containers", container)),
    )
}

/// Whether the scheduler counts the resource: those with a domain, huge pages, and the three that
/// every node has.
fn is_counted(resource: &str) -> bool {
    matches!(resource, "cpu" | "memory" | "ephemeral-storage")
        || resource.starts_with("hugepages-")
        || resource.starts_with("attachable-volumes-")
        || resource.contains("kubernetes.io/")
        || (resource.contains('/') && !resource.starts_with("requests."))
}

/// The amount in the unit in which the scheduler counts: thousandths of a cpu, and whole pieces or
/// bytes of everything else.
fn amount_of(resource: &str, amount: Quantity) -> i64 {
    let amount = if resource == "cpu" {
        amount.milli_value()
    } else {
        amount.value()
    };
    amount.min(LARGEST)
}

#[cfg(test)]
mod tests {
    use super::is_counted;

    #[test]
    fn resources_without_a_domain_do_not_count() {
        for resource in [
            "cpu",
            "memory",
            "ephemeral-storage",
            "hugepages-2Mi",
            "example.com/gpu",
            "attachable-volumes-aws-ebs",
        ] {
            assert!(is_counted(resource), "{resource}");
        }
        for resource in ["pods", "storage", "gpu", "requests.example.com/gpu"] {
            assert!(!is_counted(resource), "{resource}");
        }
    }
}
