//! Pods that are only planned, as the facts that the loader would read of them once they run.
//!
//! They are objects behind those of the input, which no file has. What they ask for is what their
//! template asks for, so that their rows are those of the subject, told of the pod.

use crate::datalog::database::{Table, Value};
use crate::datalog::program::ValueKind;
use crate::input::objects::Kind;

use super::assembly::sort;
use super::base::FactBase;
use super::names;
use super::recorder::{PathId, RowOrigin};
use super::schema::Schema;

/// A pod that a plan creates.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlannedPod {
    /// Whose pod, `namespace/name`.
    pub daemonset: String,
    /// Where it will run.
    pub node: String,
    /// The hash of the revision that it will be made from, where it is known.
    pub revision_hash: Option<String>,
}

/// The facts as they were before pods were added: see [`FactBase::take_back`].
#[derive(Debug)]
pub struct Unplanned {
    relations: Vec<Kept>,
    objects: usize,
}

/// A relation as it was.
#[derive(Debug)]
struct Kept {
    relation: &'static str,
    table: Option<Table>,
    origins: Option<Vec<RowOrigin>>,
}

/// What a subject asks for, and what its pod has on a node. The claims of ephemeral volumes are
/// left out: they get their names from the pod's, which nobody knows yet.
const ASKED_AND_HELD: [(&str, &str); 5] = [
    ("pod_term", "assigned_pod_term"),
    ("host_port", "assigned_host_port"),
    ("claim_use", "assigned_claim_use"),
    ("disk_use", "assigned_disk_use"),
    ("priority_class_of", "class_of"),
];

/// Everything that is told of a planned pod.
const RELATIONS: [&str; 15] = [
    "assigned",
    "assigned_claim_use",
    "assigned_disk_use",
    "assigned_host_port",
    "assigned_pod_term",
    "assigned_request",
    "class_of",
    "controller_name",
    "controller_uid",
    "created",
    "labels_namespace",
    "labels_pair",
    "phase",
    "pod_labels",
    "ready",
];

const RUNNING: &str = "Running";
const HASH_LABEL: &str = "controller-revision-hash";

impl PlannedPod {
    /// The name that it goes by, which no pod of a cluster can have.
    pub fn name(&self) -> String {
        format!("{}@{} (planned)", self.daemonset, self.node)
    }
}

/// A row, and the path of its field.
type Row = (Vec<Value>, PathId);

impl FactBase {
    /// Gives ids to the names that [`FactBase::add_planned`] will need for the pods. All symbols are
    /// numbered anew, so whatever was derived before is void.
    pub fn name_planned(&mut self, pods: &[PlannedPod]) {
        let before = self.database.symbols.len();
        let mut needed = vec![RUNNING.to_owned(), HASH_LABEL.to_owned()];
        for pod in pods {
            needed.push(pod.name());
            needed.extend(pod.revision_hash.clone());
            needed.extend(self.labels_of(pod).map(|(name, _)| name));
        }
        for name in &needed {
            self.database.symbols.intern(name);
        }
        if self.database.symbols.len() > before {
            let new_ids = self.database.symbols.sort();
            self.renumber(&new_ids);
        }
    }

    /// Adds pods as if they were running. Their names must have ids.
    pub fn add_planned(&mut self, pods: &[PlannedPod]) -> Unplanned {
        let before = Unplanned {
            relations: RELATIONS
                .map(|relation| Kept {
                    relation,
                    table: self.database.tables.get(relation).cloned(),
                    origins: self.origins.rows.get(relation).cloned(),
                })
                .into(),
            objects: self.objects.len(),
        };
        let mut added: Vec<(&'static str, Vec<(Row, u32)>)> =
            RELATIONS.map(|relation| (relation, Vec::new())).into();
        for pod in pods {
            let Some(name) = self.database.symbols.get(&pod.name()) else {
                continue;
            };
            let object = self.objects.len() as u32;
            self.objects.records.push((Kind::Pod, name));
            for (relation, row) in self.rows_of(pod, Value::from(name)) {
                let rows = added.iter_mut().find(|(known, _)| *known == relation);
                if let Some((_, rows)) = rows {
                    rows.push((row, object));
                }
            }
        }
        for (relation, rows) in added {
            self.add_rows(relation, rows);
        }
        before
    }

    /// Makes the facts again what they were before pods were added.
    pub fn take_back(&mut self, before: Unplanned) {
        self.objects.records.truncate(before.objects);
        for kept in before.relations {
            let Kept {
                relation,
                table,
                origins,
            } = kept;
            if let Some(table) = table {
                self.database.tables.insert(relation.to_owned(), table);
            }
            match origins {
                Some(origins) => self.origins.rows.insert(relation, origins),
                None => self.origins.rows.remove(relation),
            };
        }
    }

    /// All rows about a planned pod.
    fn rows_of(&self, pod: &PlannedPod, name: Value) -> Vec<(&'static str, Row)> {
        let symbol = |text: &str| self.database.symbols.get(text).map(Value::from);
        let mut rows: Vec<(&'static str, Row)> = Vec::new();
        let (Some(daemonset), Some(node)) = (symbol(&pod.daemonset), symbol(&pod.node)) else {
            return rows;
        };
        let mut tell = |relation, row: &[Value]| {
            rows.push((relation, (row.to_vec(), PathId::OF_RELATION)));
        };
        tell("assigned", &[name, node]);
        tell("controller_name", &[name, daemonset]);
        tell("ready", &[name]);
        if let Some(running) = symbol(RUNNING) {
            tell("phase", &[name, running]);
        }
        for (uid, _) in self.told_of("daemonset_uid", daemonset) {
            tell("controller_uid", &[&[name], uid.as_slice()].concat());
        }
        for now in self
            .database
            .tables
            .get("now")
            .into_iter()
            .flat_map(Table::iter)
        {
            tell("created", &[&[name], now].concat());
        }
        if let Some((labels, pairs)) = self.labels_of(pod)
            && let Some(labels) = symbol(&labels)
        {
            tell("pod_labels", &[name, labels]);
            let namespace = pod.daemonset.split_once('/').unwrap_or_default().0;
            if let Some(namespace) = symbol(namespace) {
                tell("labels_namespace", &[labels, namespace]);
            }
            for (key, value) in pairs {
                if let (Some(key), Some(value)) = (symbol(&key), symbol(&value)) {
                    tell("labels_pair", &[labels, key, value]);
                }
            }
        }
        if let Some(subject) = self.subject_of(daemonset) {
            for (asked, held) in ASKED_AND_HELD {
                for (cells, path) in self.told_of(asked, subject) {
                    rows.push((held, ([&[name], cells.as_slice()].concat(), path)));
                }
            }
            for (request, path) in self.told_of("request", subject) {
                let row = [&[node], request.as_slice(), &[name]].concat();
                rows.push(("assigned_request", (row, path)));
            }
        }
        rows
    }

    /// The labels of a planned pod: the template's, and the hash of its revision.
    fn labels_of(&self, pod: &PlannedPod) -> Option<(String, Vec<(String, String)>)> {
        let symbols = &self.database.symbols;
        let daemonset = Value::from(symbols.get(&pod.daemonset)?);
        let subject = self.subject_of(daemonset)?;
        let (labels, _) = self.told_of("subject_labels", subject).into_iter().next()?;
        let mut pairs: Vec<(String, String)> = self
            .told_of("labels_pair", *labels.first()?)
            .iter()
            .filter_map(|(cells, _)| match cells.as_slice() {
                [key, value] => Some((
                    symbols.name_of(*key).to_owned(),
                    symbols.name_of(*value).to_owned(),
                )),
                _ => None,
            })
            .collect();
        if let Some(hash) = &pod.revision_hash {
            pairs.retain(|(key, _)| key != HASH_LABEL);
            pairs.push((HASH_LABEL.to_owned(), hash.clone()));
        }
        pairs.sort_unstable();
        let borrowed: Vec<(&str, &str)> = pairs
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()))
            .collect();
        let mut name = String::new();
        let namespace = pod.daemonset.split_once('/').unwrap_or_default().0;
        names::push_labels(&mut name, namespace, &borrowed);
        Some((name, pairs))
    }

    fn subject_of(&self, daemonset: Value) -> Option<Value> {
        let (cells, _) = self.told_of("daemonset", daemonset).into_iter().next()?;
        cells.first().copied()
    }

    /// What a relation tells of its first column's value: the other cells, and the field's path.
    fn told_of(&self, relation: &str, first: Value) -> Vec<Row> {
        let Some(table) = self.database.tables.get(relation) else {
            return Vec::new();
        };
        let (mut low, mut high) = (0, table.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if table.row(middle).unwrap_or_default() < [first].as_slice() {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let origins = self.origins.rows.get(relation);
        (low..table.len())
            .map_while(|place| Some((place, table.row(place)?.strip_prefix(&[first])?)))
            .map(|(place, cells)| {
                let origin = origins.and_then(|origins| origins.get(place));
                let path = origin.map_or(PathId::OF_RELATION, |origin| origin.path);
                (cells.to_vec(), path)
            })
            .collect()
    }

    fn add_rows(&mut self, relation: &'static str, rows: Vec<(Row, u32)>) {
        let Some(table) = self
            .database
            .tables
            .get_mut(relation)
            .filter(|_| !rows.is_empty())
        else {
            return;
        };
        let has_origins = !matches!(relation, "labels_namespace" | "labels_pair");
        let mut origins = self.origins.rows.remove(relation).unwrap_or_default();
        for ((cells, path), object) in rows {
            table.push(&cells);
            if has_origins {
                origins.push(RowOrigin { object, path });
            }
        }
        let (sorted, origins) = sort(table.arity(), table.len(), table.cells().to_vec(), origins);
        *table = sorted;
        self.origins.rows.insert(relation, origins);
    }

    fn renumber(&mut self, new_ids: &[u32]) {
        let new = |id: u32| new_ids.get(id as usize).copied().unwrap_or(id);
        for (_, name) in &mut self.objects.records {
            *name = new(*name);
        }
        for relation in Schema::get().relations() {
            let Some(table) = self.database.tables.get_mut(&relation.name) else {
                continue;
            };
            let kinds: Vec<ValueKind> = relation.columns.iter().map(|it| it.kind).collect();
            let mut cells = table.cells().to_vec();
            for row in cells.chunks_exact_mut(kinds.len().max(1)) {
                for (cell, kind) in row.iter_mut().zip(&kinds) {
                    if let (ValueKind::Symbol, Ok(id)) = (kind, u32::try_from(*cell)) {
                        *cell = Value::from(new(id));
                    }
                }
            }
            // Ids keep their order, and so do the rows.
            *table = Table::from_cells(table.arity(), table.len(), cells);
        }
    }
}
