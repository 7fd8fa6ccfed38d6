//! What a step does to the cluster.

use super::error::{Mistake, ScenarioError};
use super::scenario::{Operation, PodEvent, Pods, Step};
use crate::driver::cluster::Cluster;
use crate::driver::make::node_of;
use crate::driver::memory::MemoryCluster;
use crate::driver::object::Object;
use crate::edit::{self, Change, Edit, Manifest, change, manifests};
use crate::input::Input;
use crate::input::objects::{Kind, Reference};
use crate::nearest::nearest;

/// Takes a step; waiting is not among them.
pub(super) fn take(cluster: &mut MemoryCluster, step: &Step<'_>) -> Result<(), ScenarioError> {
    let taken = match &step.operation {
        Operation::Edit(edits) => edits.iter().try_for_each(|edit| carry_out(cluster, edit)),
        Operation::Manifests { paths, new } => paths.iter().try_for_each(|path| {
            let read = manifests::read(Input::Path(path.clone())).map_err(Mistake::Inputs)?;
            let edits = read.into_iter().map(|manifest| made_edit(manifest, *new));
            edits
                .into_iter()
                .try_for_each(|edit| carry_out(cluster, &edit))
        }),
        Operation::Pods { which, what } => pods(cluster, which, *what),
        Operation::Node { name, ready } => node(cluster, name, *ready),
        Operation::Wait(_) => Ok(()),
    };
    taken.map_err(|mistake| step.field.error(mistake))
}

fn made_edit(manifest: Manifest, new: bool) -> Edit {
    let Manifest { target, value } = manifest;
    let (asked, change) = match new {
        true => ("add", Change::Add(value)),
        false => ("apply", Change::Apply(value)),
    };
    Edit {
        asked: asked.to_owned(),
        target,
        change,
    }
}

fn reference(target: &Reference) -> Reference {
    Reference {
        kind: target.kind,
        namespace: target.namespace.clone(),
        name: target.name.clone(),
    }
}

fn carry_out(cluster: &mut MemoryCluster, edit: &Edit) -> Result<(), Mistake> {
    let what = reference(&edit.target);
    let before = cluster.get(&what).map(Object::json);
    let changed = change::carry_out(edit, before).map_err(|mistake| match mistake {
        edit::Mistake::NotThere { .. } => not_there(cluster, &what),
        other => Box::new(other).into(),
    })?;
    match changed.value {
        Some(value) => {
            let object = Object::new(what.kind, value);
            let object = match before.is_none() {
                true => super::remembered(object),
                false => object,
            };
            cluster.put(object);
        }
        None => cluster.remove(&what),
    }
    Ok(())
}

fn node(cluster: &mut MemoryCluster, name: &str, ready: bool) -> Result<(), Mistake> {
    let what = Reference::qualified(Kind::Node, name);
    if cluster.get(&what).is_none() {
        return Err(not_there(cluster, &what));
    }
    cluster.set_node_ready(name, ready);
    Ok(())
}

fn pods(cluster: &mut MemoryCluster, which: &Pods, what: PodEvent) -> Result<(), Mistake> {
    let found = match which {
        Pods::Named(target) => {
            let pod = reference(target);
            match cluster.get(&pod) {
                Some(_) => vec![pod],
                None => return Err(not_there(cluster, &pod)),
            }
        }
        Pods::Of { daemonset, node } => {
            let owner = Reference::qualified(Kind::DaemonSet, daemonset);
            let Some(owner) = cluster.get(&owner) else {
                return Err(not_there(cluster, &owner));
            };
            let pods = cluster.of_kind(Kind::Pod);
            let pods = pods.filter(|pod| {
                pod.controller_uid() == owner.uid() && node_of(pod) == node && !pod.is_terminating()
            });
            pods.map(Object::reference).collect()
        }
    };
    if let (Pods::Of { daemonset, node }, []) = (which, found.as_slice()) {
        return Err(Mistake::NotThere {
            what: format!("pod of {daemonset} on {node}"),
            nearest: None,
        });
    }
    for pod in &found {
        match what {
            PodEvent::Fail => cluster.fail(pod),
            PodEvent::Ready => cluster.set_pod_ready(pod, true),
            PodEvent::Unready => cluster.set_pod_ready(pod, false),
            PodEvent::Delete => {
                let uid = cluster.get(pod).map(|pod| pod.uid().to_owned());
                // It is there, and has that UID.
                let _ = cluster.delete(pod, &uid.unwrap_or_default());
            }
        }
    }
    Ok(())
}

fn not_there(cluster: &MemoryCluster, what: &Reference) -> Mistake {
    let names: Vec<String> = cluster
        .of_kind(what.kind)
        .map(|object| object.reference().qualified_name())
        .collect();
    let wanted = what.qualified_name();
    Mistake::NotThere {
        what: format!("{} `{wanted}`", what.kind.name()),
        nearest: nearest(&wanted, names.iter().map(String::as_str)).map(str::to_owned),
    }
}
