//! Takes objects and records what they say.

use crate::datalog::database::Symbols;
use crate::input::Collect;
use crate::input::objects::{Kind, Metadata, Object};
use crate::profile::Profile;

use super::assembly::assemble;
use super::base::FactBase;
use super::recorder::{Cell, Recorder};

/// Turns objects into facts: hand it to [`crate::input::load`], then call [`Self::finish`].
///
/// Nothing is decided here. A builder writes down what stands in an object, every field in the
/// relation that `rules/facts.dl` declares for it.
#[derive(Debug, Default)]
pub struct FactBuilder {
    pub(super) recorder: Recorder,
    objects: Vec<(Kind, u32)>,
    name: String,
    later: Vec<Part>,
}

/// What was recorded of one part of the input.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) recorder: Recorder,
    /// Kind and name, a symbol of this part, of each object.
    pub(super) objects: Vec<(Kind, u32)>,
}

impl Collect for FactBuilder {
    fn object(&mut self, object: &Object<'_>) {
        self.recorder.enter(self.objects.len() as u32);
        let name = if object.kind().is_namespaced() {
            self.namespaced(object.metadata())
        } else {
            self.recorder.symbol(&object.metadata().name)
        };
        if let Cell::Symbol(name) = name {
            self.objects.push((object.kind(), name));
        }
        match object {
            Object::Node(node) => self.node(node),
            Object::Namespace(namespace) => self.namespace(namespace),
            Object::DaemonSet(daemonset) => self.daemonset(daemonset),
            Object::Pod(pod) => self.pod(pod),
            Object::ControllerRevision(revision) => self.controller_revision(revision),
            Object::PersistentVolume(volume) => self.volume(volume),
            Object::PersistentVolumeClaim(claim) => self.claim(claim),
            Object::StorageClass(class) => self.storage_class(class),
            Object::CsiNode(node) => self.csi_node(node),
            Object::PodDisruptionBudget(budget) => self.disruption_budget(budget),
            Object::PriorityClass(class) => self.priority_class(class),
        }
    }

    fn merge(&mut self, later: Self) {
        let FactBuilder {
            recorder,
            objects,
            later,
            ..
        } = later;
        self.later.push(Part { recorder, objects });
        self.later.extend(later);
    }
}

impl FactBuilder {
    /// Gives ids to names that no object mentions, such as the constants of the rules: before
    /// [`Self::finish`], because adding them later means to sort everything again.
    pub fn mention(&mut self, intern: impl FnOnce(&mut Symbols)) {
        intern(self.recorder.symbols_mut());
    }

    /// Puts everything together, with the profile that the cluster is judged by.
    pub fn finish(mut self, profile: &Profile) -> FactBase {
        let mut parts = vec![Part {
            recorder: self.recorder,
            objects: self.objects,
        }];
        parts.append(&mut self.later);
        let mut last = FactBuilder::default();
        last.profile(profile);
        parts.push(Part {
            recorder: last.recorder,
            objects: last.objects,
        });
        assemble(parts)
    }

    fn profile(&mut self, profile: &Profile) {
        let version = profile.kubernetes().minor();
        self.recorder.spell(
            "kubernetes_version",
            [Cell::Number(1), Cell::Number(i64::from(version))],
        );
        for (gate, enabled) in profile.gates() {
            let gate = self.recorder.symbol(gate);
            let enabled = self.recorder.symbol(if enabled { "true" } else { "false" });
            self.recorder.spell("feature_gate", [gate, enabled]);
        }
    }

    /// The cell of a name that is put together by `push`.
    pub(super) fn named(&mut self, push: impl FnOnce(&mut String)) -> Cell {
        let mut name = std::mem::take(&mut self.name);
        name.clear();
        push(&mut name);
        let cell = self.recorder.symbol(&name);
        self.name = name;
        cell
    }

    /// `namespace/name`.
    pub(super) fn namespaced(&mut self, metadata: &Metadata<'_>) -> Cell {
        self.qualified(&metadata.namespace, &metadata.name)
    }

    /// `namespace/name` of an object that is only referred to.
    pub(super) fn qualified(&mut self, namespace: &str, name: &str) -> Cell {
        self.named(|out| {
            out.push_str(namespace);
            out.push('/');
            out.push_str(name);
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::{FactBase, FactBuilder, RowSource, Schema};
    use crate::input::{Collect, Input, load};
    use crate::profile::Profile;

    fn facts(text: &'static str) -> FactBase {
        let reader = Box::new(text.as_bytes());
        let name = "stdin".to_owned();
        let loaded = load(vec![Input::Stream { name, reader }], FactBuilder::default);
        assert_eq!(loaded.problems, []);
        loaded.collected.finish(&Profile::default())
    }

    fn rows(facts: &FactBase, relation: &str) -> Vec<String> {
        let entry = Schema::get().relation(relation).unwrap();
        let columns: Vec<String> = entry
            .columns
            .iter()
            .map(|column| format!("{{{}}}", column.name))
            .collect();
        facts.database.tables[relation]
            .iter()
            .map(|row| entry.fill(&columns.join(" | "), row, &facts.database.symbols))
            .collect()
    }

    fn field(facts: &FactBase, relation: &str, row: usize) -> (u32, String) {
        match facts.source(relation, row) {
            Some(RowSource::Field { object, path }) => (object, path),
            other => panic!("{other:?}"),
        }
    }

    const CLUSTER: &str = r"
kind: Node
metadata: {name: node-1, labels: {disktype: ssd, generation: '07'}}
spec:
  taints:
  - {key: gpu, effect: NoSchedule}
  - {key: rank, value: '7', effect: NoExecute}
---
kind: DaemonSet
metadata: {name: agent, uid: u1}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent}}
    spec:
      nodeSelector: {disktype: ssd, zone: a}
      tolerations: [{key: rank, operator: Gt, value: '5'}]
      affinity:
        nodeAffinity:
          preferredDuringSchedulingIgnoredDuringExecution:
          - {weight: 3, preference: {matchFields: [{key: metadata.name, operator: In, values: [node-1]}]}}
---
kind: Pod
metadata:
  name: agent-a
  labels: {tier: front, app: agent}
  ownerReferences: [{kind: DaemonSet, name: agent, uid: u1, controller: true}]
spec: {nodeName: node-1}
";

    #[test]
    fn objects_become_rows() {
        let facts = facts(CLUSTER);
        assert_eq!(
            rows(&facts, "taint_parts"),
            [
                "gpu:NoSchedule | gpu |  | NoSchedule",
                "rank=7:NoExecute | rank | 7 | NoExecute"
            ]
        );
        assert_eq!(rows(&facts, "taint_number"), ["rank=7:NoExecute | 7"]);
        assert_eq!(rows(&facts, "integer"), ["07 | 7"]);
        assert_eq!(
            rows(&facts, "node_selector"),
            ["daemonset/default/agent | disktype=ssd,zone=a"]
        );
        assert_eq!(
            rows(&facts, "preferred_term"),
            ["daemonset/default/agent | 0 | .metadata.name in (node-1) | 3"]
        );
        assert_eq!(
            rows(&facts, "pod_labels"),
            ["default/agent-a | app=agent,tier=front in default"]
        );
        assert_eq!(
            rows(&facts, "controller_name"),
            ["default/agent-a | default/agent"]
        );
    }

    #[test]
    fn every_row_tells_where_it_comes_from() {
        let facts = facts(CLUSTER);
        assert_eq!(field(&facts, "taint", 1), (0, ".spec.taints[1]".to_owned()));
        assert_eq!(
            field(&facts, "label", 0),
            (0, ".metadata.labels[\"disktype\"]".to_owned())
        );
        let template = ".spec.template.spec";
        assert_eq!(
            field(&facts, "toleration", 0),
            (1, format!("{template}.tolerations[0]"))
        );
        assert_eq!(
            field(&facts, "preferred_term", 0),
            (
                1,
                format!(
                    "{template}.affinity.nodeAffinity\
                     .preferredDuringSchedulingIgnoredDuringExecution[0]"
                )
            )
        );
        assert_eq!(field(&facts, "assigned", 0).0, 2);
        assert_eq!(facts.source("taint_parts", 0), Some(RowSource::Spelled));
        assert_eq!(
            facts.source("feature_gate", 0),
            Some(RowSource::Profile {
                option: "--feature-gates".to_owned()
            })
        );
        for relation in Schema::get().relations() {
            let rows = facts.database.tables[&relation.name].len();
            assert!((0..rows).all(|row| facts.source(&relation.name, row).is_some()));
        }
    }

    #[test]
    fn parts_of_the_input_are_put_together_in_its_order() {
        let whole = facts(CLUSTER);
        let documents = CLUSTER.split("---").map(|text| {
            let reader = Box::new(text.as_bytes());
            let name = "stdin".to_owned();
            load(vec![Input::Stream { name, reader }], FactBuilder::default).collected
        });
        let parts = documents
            .reduce(|mut first, later| {
                first.merge(later);
                first
            })
            .unwrap()
            .finish(&Profile::default());
        assert_eq!(parts.database.tables, whole.database.tables);
        assert_eq!(parts.objects.len(), 3);
        assert_eq!(field(&parts, "assigned", 0), field(&whole, "assigned", 0));
        assert_eq!(
            field(&parts, "toleration", 0),
            field(&whole, "toleration", 0)
        );
    }

    #[test]
    fn every_row_belongs_to_a_declared_relation() {
        let facts = facts(CLUSTER);
        let declared = Schema::get().relations().len();
        assert!(declared > 0);
        assert_eq!(facts.database.tables.len(), declared);
    }
}
