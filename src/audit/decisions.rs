//! What is decided about every DaemonSet on every node, nodes together that no rule can tell apart.
//!
//! Nodes with equal rows in all relations that decide where a pod should run have one proof of it,
//! but for their names. What the scheduler refuses mostly rests on the node's own pods: then each
//! node gets its proof, and nodes go together whose proofs differ in nothing but the name.

use std::io::{self, Write};

use rustc_hash::FxHashMap;
use serde_json::Value as Json;

use crate::datalog::database::Value;
use crate::datalog::program::{RelationId, RuleId, ValueKind};
use crate::datalog::proof::claim::Claim;
use crate::datalog::proof::model::leading_to;
use crate::datalog::proof::text::rule_name;
use crate::derive::classes::{Classes, Partition};
use crate::explain::knowledge::Knowledge;
use crate::facts::RowSource;
use crate::profile::Profile;

use super::prover::Prover;
use super::record::{Decision, FORMAT, Header, Line, Nodes, Objects, Step, Writer};
use super::{digest, told};

/// The type of the columns that hold nodes.
pub(super) const NODE: &str = "Node";

/// Writes the record of a cluster.
///
/// # Errors
/// It cannot be written.
pub fn write_record(
    out: &mut dyn Write,
    knowledge: &Knowledge<'_>,
    header: Header,
    objects: Vec<Objects>,
) -> io::Result<()> {
    let decided = Decided::new(knowledge);
    let mut writer = Writer::new(out);
    writer.line(&Line::Record(header))?;
    for kind in objects {
        writer.line(&Line::Objects(kind))?;
    }
    for (group, nodes) in decided.groups.iter().enumerate() {
        let names = nodes.iter().map(|node| knowledge.symbols().name_of(*node));
        let nodes = names.map(str::to_owned).collect();
        writer.line(&Line::Nodes(Nodes { group, nodes }))?;
    }
    for step in (0..decided.prover.claims.len()).filter_map(|place| decided.step(place)) {
        writer.line(&Line::Step(step))?;
    }
    for made in &decided.decisions {
        writer.line(&Line::Decision(decided.decision(made)))?;
    }
    writer.end()
}

/// The head of a record of the input, under a profile and at a time.
pub fn header(profile: &Profile, now: String, objects: &[Objects]) -> Header {
    let gates = profile.gates().map(|(gate, on)| (gate.to_owned(), on));
    Header {
        format: FORMAT,
        everynode: env!("CARGO_PKG_VERSION").to_owned(),
        kubernetes: profile.kubernetes().to_string(),
        feature_gates: gates.collect(),
        now,
        rules: digest::rules(),
        inputs: digest::inputs(objects),
    }
}

/// All decisions, and the claims that they rest on.
struct Decided<'k, 'a> {
    knowledge: &'k Knowledge<'a>,
    prover: Prover<'k, 'a>,
    /// The relations by whose rows nodes are told apart.
    telling: Vec<RelationId>,
    decisions: Vec<Made>,
    groups: Vec<Vec<Value>>,
}

/// A decision about a DaemonSet on some nodes; its claims speak of the first of them.
struct Made {
    daemonset: Value,
    plugins: Vec<Value>,
    claims: Vec<usize>,
    groups: Vec<usize>,
}

/// What decisions about nodes of a class may share: the class, and the plugins that refuse.
type Key = (Option<usize>, Vec<Value>);

/// A claim of a proof about a node: what it is about the node, and the places of its premises among
/// the parts; or one that is not about the node.
#[derive(PartialEq, Eq, Hash)]
enum Part {
    OfNode(Claim, Option<RuleId>, Vec<usize>),
    Other(usize),
}

/// Stands for the node that a shape is about.
const NO_NODE: Value = -1;

impl<'k, 'a> Decided<'k, 'a> {
    fn new(knowledge: &'k Knowledge<'a>) -> Self {
        let program = knowledge.program;
        let should_run: Vec<RelationId> = program.find("should_run").into_iter().collect();
        let mut telling = leading_to(program, &should_run);
        let classes = classes(knowledge, &telling);
        // What is refused is told by the plugins of a decision.
        let implied = ["infeasible", "refuses", "refused", "feasible", "eligible"].into_iter();
        telling.extend(implied.filter_map(|name| program.find(name)));
        let mut decided = Decided {
            knowledge,
            prover: Prover::new(knowledge, told(program)),
            telling,
            decisions: Vec::new(),
            groups: Vec::new(),
        };
        let nodes = decided.firsts("node");
        let mut signatures = vec![Vec::new(); nodes.len()];
        for daemonset in decided.firsts("daemonset") {
            decided.decide(daemonset, &nodes, &classes, &mut signatures);
        }
        decided.group(&nodes, signatures);
        decided
    }

    /// Decides about a DaemonSet, and adds the decision about each node to the node's signature.
    fn decide(
        &mut self,
        daemonset: Value,
        nodes: &[Value],
        classes: &Classes,
        signatures: &mut [Vec<usize>],
    ) {
        let mut refused: FxHashMap<Value, Vec<Value>> = FxHashMap::default();
        for row in self.rows("infeasible", &[Some(daemonset), None, None]) {
            if let [_, node, plugin] = row.as_slice() {
                refused.entry(*node).or_default().push(*plugin);
            }
        }
        let mut known: FxHashMap<Key, usize> = FxHashMap::default();
        let mut shapes: FxHashMap<Vec<Part>, usize> = FxHashMap::default();
        for (node, signature) in nodes.iter().zip(signatures) {
            let plugins = refused.remove(node).unwrap_or_default();
            let key = (classes.class_of(*node), plugins);
            let decision = match known.get(&key) {
                Some(decision) => *decision,
                None => {
                    let before = self.prover.claims.len();
                    let claims = self.claims(daemonset, *node, &key.1);
                    let (shape, told_by_class) = self.shape(&claims, *node);
                    let decision = match shapes.get(&shape) {
                        Some(decision) => {
                            self.prover.forget(before);
                            *decision
                        }
                        None => {
                            let decision = self.decisions.len();
                            self.decisions.push(Made {
                                daemonset,
                                plugins: key.1.clone(),
                                claims,
                                groups: Vec::new(),
                            });
                            shapes.insert(shape, decision);
                            decision
                        }
                    };
                    if told_by_class {
                        known.insert(key, decision);
                    }
                    decision
                }
            };
            signature.push(decision);
        }
    }

    /// Proves what is decided about a DaemonSet on a node.
    fn claims(&mut self, daemonset: Value, node: Value, plugins: &[Value]) -> Vec<usize> {
        let mut claims = Vec::new();
        for relation in ["should_run", "feasible", "eligible"] {
            claims.extend(self.prove(relation, &[daemonset, node]));
        }
        for plugin in plugins {
            claims.extend(self.prove("infeasible", &[daemonset, node, *plugin]));
        }
        claims
    }

    fn prove(&mut self, relation: &str, row: &[Value]) -> Option<usize> {
        let relation = self.knowledge.program.find(relation)?;
        let cells: Vec<Option<Value>> = row.iter().copied().map(Some).collect();
        Some(self.prover.prove(relation, &cells))
    }

    /// The claims about a node that others rest on, but for its name; and whether every node of its
    /// class has the same.
    fn shape(&self, roots: &[usize], node: Value) -> (Vec<Part>, bool) {
        let mut order = roots.to_vec();
        let mut seen: FxHashMap<usize, usize> = order.iter().copied().zip(0..).collect();
        let mut shape = Vec::new();
        let mut told_by_class = true;
        let mut next = 0;
        while let Some(place) = order.get(next).copied() {
            next += 1;
            let Some(proved) = self.prover.claims.get(place) else {
                continue;
            };
            let claim = (proved.claim).renamed(self.knowledge.program, NODE, node, NO_NODE);
            if claim == proved.claim {
                shape.push(Part::Other(place));
                continue;
            }
            told_by_class &= self.telling.contains(&claim.relation);
            let premises = proved.premises.iter().map(|premise| {
                *seen.entry(*premise).or_insert_with(|| {
                    order.push(*premise);
                    order.len() - 1
                })
            });
            let premises = premises.collect();
            shape.push(Part::OfNode(claim, proved.rule, premises));
        }
        (shape, told_by_class)
    }

    /// Puts nodes together about which all decisions are the same.
    fn group(&mut self, nodes: &[Value], signatures: Vec<Vec<usize>>) {
        let mut places: FxHashMap<Vec<usize>, usize> = FxHashMap::default();
        for (node, signature) in nodes.iter().zip(signatures) {
            let group = match places.get(&signature) {
                Some(group) => *group,
                None => {
                    let group = self.groups.len();
                    for decision in &signature {
                        if let Some(made) = self.decisions.get_mut(*decision) {
                            made.groups.push(group);
                        }
                    }
                    self.groups.push(Vec::new());
                    places.insert(signature, group);
                    group
                }
            };
            if let Some(nodes) = self.groups.get_mut(group) {
                nodes.push(*node);
            }
        }
    }

    /// A claim as a line.
    fn step(&self, place: usize) -> Option<Step> {
        let knowledge = self.knowledge;
        let proved = self.prover.claims.get(place)?;
        let claim = &proved.claim;
        let relation = knowledge.program.relation(claim.relation)?;
        let mut words = vec![Json::from(relation.name.as_str())];
        for (cell, column) in claim.cells.iter().zip(&relation.columns) {
            words.push(match (cell, column.kind) {
                (None, _) => Json::Null,
                (Some(number), ValueKind::Number) => Json::from(*number),
                (Some(symbol), ValueKind::Symbol) => knowledge.symbols().name_of(*symbol).into(),
            });
        }
        let (fact, not) = match claim.holds {
            true => (Some(words), None),
            false => (None, Some(words)),
        };
        let source = (proved.rule.is_none() && claim.holds).then(|| source(knowledge, claim));
        let (object, field) = source.flatten().unzip();
        Some(Step {
            step: place,
            fact,
            not,
            rule: proved.rule.map(|rule| rule_name(knowledge.program, rule)),
            premises: proved.premises.clone(),
            object,
            field,
        })
    }

    /// A decision as a line.
    fn decision(&self, made: &Made) -> Decision {
        let text = |symbol: &Value| self.knowledge.symbols().name_of(*symbol).to_owned();
        let mut holds = made.claims.iter().map(|place| {
            let proved = self.prover.claims.get(*place);
            proved.is_some_and(|proved| proved.claim.holds)
        });
        let mut next = || holds.next().unwrap_or_default();
        Decision {
            daemonset: text(&made.daemonset),
            groups: made.groups.clone(),
            should_run: next(),
            feasible: next(),
            eligible: next(),
            plugins: made.plugins.iter().map(text).collect(),
            steps: made.claims.clone(),
        }
    }

    fn rows(&self, relation: &str, cells: &[Option<Value>]) -> Vec<Vec<Value>> {
        let relation = self.knowledge.program.find(relation);
        relation.map_or_else(Vec::new, |relation| self.knowledge.rows(relation, cells))
    }

    /// The first cells of a relation, each once, in order.
    fn firsts(&self, relation: &str) -> Vec<Value> {
        let id = self.knowledge.program.find(relation);
        let found = id.and_then(|id| self.knowledge.program.relation(id));
        let pattern = vec![None; found.map_or(0, |found| found.columns.len())];
        let rows = self.rows(relation, &pattern);
        let mut firsts: Vec<Value> = rows.iter().filter_map(|row| row.first().copied()).collect();
        firsts.dedup();
        firsts
    }
}

/// Nodes with equal rows in some relations. Of the labels only those count that somebody asks for,
/// which a derived relation holds.
fn classes(knowledge: &Knowledge<'_>, telling: &[RelationId]) -> Classes {
    let mut partition = Partition::new(NODE);
    for id in telling {
        let Some(relation) = knowledge.program.relation(*id) else {
            continue;
        };
        let columns = relation.columns.iter();
        let mut columns = columns.map(|column| column.declared_type.as_str());
        let Some(column) = columns.position(|declared| declared == NODE) else {
            continue;
        };
        match knowledge.stored(*id) {
            _ if relation.name == "label" => {}
            (table, Some(classes)) => partition.add_classes(classes, &[(table, column)]),
            (table, None) => partition.add_table(table, column),
        }
    }
    partition.finish()
}

/// Kind, name and field that a given fact was read from; none for what stands in the rules or only
/// spells out a name.
pub(super) fn source(knowledge: &Knowledge<'_>, claim: &Claim) -> Option<(String, String)> {
    let row: Vec<Value> = claim.cells.iter().copied().flatten().collect();
    let place = knowledge.row_number(claim.relation, &row)?;
    let name = knowledge.name(claim.relation);
    match knowledge.facts.source(name, place)? {
        RowSource::Field { object, path } => {
            let (kind, name) = knowledge.facts.objects.get(object)?;
            let name = knowledge.symbols().name(name);
            Some((format!("{} {name}", kind.name()), path))
        }
        RowSource::Profile { option } => Some(("Profile".to_owned(), option)),
        RowSource::Spelled => None,
    }
}
