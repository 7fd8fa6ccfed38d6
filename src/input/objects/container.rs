//! Containers, what they ask for, and what became of them.

use serde::Deserialize;

use super::{Map, Quantity, Text};

/// `spec.containers[]` or `spec.initContainers[]` of a pod.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Container<'a> {
    /// The container's name.
    #[serde(borrow)]
    pub name: Text<'a>,
    /// The image that it runs.
    #[serde(borrow)]
    pub image: Text<'a>,
    /// `Always` on an init container makes it a sidecar, which goes on running.
    #[serde(borrow)]
    pub restart_policy: Text<'a>,
    /// What it asks for.
    #[serde(borrow)]
    pub resources: Resources<'a>,
    /// Where it listens.
    #[serde(borrow)]
    pub ports: Vec<ContainerPort<'a>>,
    /// What happens when it ends in some way.
    #[serde(borrow)]
    pub restart_policy_rules: Vec<RestartRule<'a>>,
}

/// `restartPolicyRules[]` of a container.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct RestartRule<'a> {
    /// `Restart` or `RestartAllContainers`.
    #[serde(borrow)]
    pub action: Text<'a>,
}

/// `resources` of a container, a pod or a claim.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Resources<'a> {
    /// What is set aside.
    #[serde(borrow)]
    pub requests: Map<'a, Quantity>,
    /// What may be used at most.
    #[serde(borrow)]
    pub limits: Map<'a, Quantity>,
}

/// `ports[]` of a container.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ContainerPort<'a> {
    /// The port on the pod's address.
    pub container_port: i64,
    /// The port on the node's address, 0 for none; with `hostNetwork` the same as the pod's.
    pub host_port: i64,
    /// The address of the node that it is bound to; empty for every one.
    #[serde(rename = "hostIP", borrow)]
    pub host_ip: Text<'a>,
    /// The protocol.
    pub protocol: Protocol,
}

/// The protocol of a port.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Protocol {
    /// TCP, also where none is named.
    #[default]
    #[serde(alias = "")]
    Tcp,
    /// UDP.
    Udp,
    /// SCTP.
    Sctp,
}

/// `status.containerStatuses[]` of a pod, also of its init containers.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ContainerStatus<'a> {
    /// The container's name.
    #[serde(borrow)]
    pub name: Text<'a>,
    /// Whether it is ready.
    pub ready: bool,
    /// How often it was started again.
    pub restart_count: i64,
    /// What it is doing.
    #[serde(borrow)]
    pub state: ContainerState<'a>,
    /// What the node has set aside for it.
    #[serde(borrow)]
    pub allocated_resources: Map<'a, Quantity>,
    /// What it was started with, or resized to.
    #[serde(borrow)]
    pub resources: Option<Resources<'a>>,
}

/// `state` of a container.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ContainerState<'a> {
    /// There if it waits.
    #[serde(borrow)]
    pub waiting: Option<ContainerReason<'a>>,
    /// There if it has ended.
    #[serde(borrow)]
    pub terminated: Option<ContainerReason<'a>>,
}

/// Why a container waits or has ended.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ContainerReason<'a> {
    /// A word such as `CrashLoopBackOff`.
    #[serde(borrow)]
    pub reason: Text<'a>,
}
