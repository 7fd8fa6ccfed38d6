//! What an evaluation found.

use super::super::database::{Database, Symbols, Table, Value};
use super::super::program::{Literal, Program, RelationId, ValueKind};
use super::super::proof::check::Facts;
use super::super::proof::{Proof, ProofStep};
use super::record::Records;
use super::store::Store;

/// The facts of every relation of a program, given and derived.
#[derive(Debug)]
pub struct Evaluation {
    pub(super) stores: Vec<Store>,
    /// How many rows of each store were given; they come first.
    pub(super) given: Vec<u32>,
    records: Option<Records>,
}

impl Evaluation {
    pub(super) fn new(stores: Vec<Store>, given: Vec<u32>, records: Option<Records>) -> Self {
        Evaluation {
            stores,
            given,
            records,
        }
    }

    /// How many facts a relation has.
    pub fn len(&self, relation: RelationId) -> usize {
        self.stores
            .get(relation.0 as usize)
            .map_or(0, |store| store.len() as usize)
    }

    /// Whether a relation has no fact.
    pub fn is_empty(&self, relation: RelationId) -> bool {
        self.len(relation) == 0
    }

    /// Whether a fact holds.
    pub fn contains(&self, relation: RelationId, row: &[Value]) -> bool {
        self.stores
            .get(relation.0 as usize)
            .is_some_and(|store| store.find(row.iter().copied()).is_some())
    }

    /// The rows of a relation in the order of derivation.
    pub fn rows(&self, relation: RelationId) -> impl Iterator<Item = &[Value]> {
        let store = self.stores.get(relation.0 as usize);
        (0..store.map_or(0, Store::len))
            .map(move |row| store.map(|store| store.row(row)).unwrap_or_default())
    }

    /// The rows of a relation, sorted: symbols by their strings' bytes, numbers by value.
    pub fn sorted(&self, program: &Program, relation: RelationId, symbols: &Symbols) -> Table {
        let kinds: Vec<ValueKind> = (program.relations.get(relation.0 as usize))
            .map(|relation| relation.columns.iter().map(|column| column.kind).collect())
            .unwrap_or_default();
        let mut rows: Vec<&[Value]> = self.rows(relation).collect();
        rows.sort_unstable_by(|left, right| {
            let cells = kinds.iter().zip(left.iter().zip(right.iter()));
            cells.fold(
                std::cmp::Ordering::Equal,
                |ordering, (kind, (left, right))| {
                    ordering.then_with(|| match kind {
                        ValueKind::Number => left.cmp(right),
                        ValueKind::Symbol if left == right => std::cmp::Ordering::Equal,
                        ValueKind::Symbol => symbols.name_of(*left).cmp(symbols.name_of(*right)),
                    })
                },
            )
        });
        let mut table = Table::new(kinds.len());
        for row in rows {
            table.push(row);
        }
        table
    }

    /// Every relation by name, sorted; to go on with.
    pub fn into_database(self, program: &Program, symbols: Symbols) -> Database {
        let tables = (program.relations.iter().enumerate())
            .map(|(id, relation)| {
                let table = self.sorted(program, RelationId(id as u32), &symbols);
                (relation.name.clone(), table)
            })
            .collect();
        Database { symbols, tables }
    }

    /// How a fact was first derived, from given facts on. None where the fact does not hold or the
    /// evaluation did not record.
    ///
    /// The proof is well-founded; it need not be the one of least height (see
    /// [`Explainer`](super::Explainer)).
    pub fn recorded_proof(
        &self,
        program: &Program,
        relation: RelationId,
        row: &[Value],
    ) -> Option<Proof> {
        let records = self.records.as_ref()?;
        let store = self.stores.get(relation.0 as usize)?;
        let row = store.find(row.iter().copied())?;
        Proof::collect((relation, row), |(relation, row)| {
            let rule = records.rule(relation.0 as usize, row);
            let body = rule
                .and_then(|rule| program.rules.get(rule.0 as usize))
                .map(|rule| rule.body.as_slice())
                .unwrap_or_default();
            let relations: Vec<RelationId> = (body.iter())
                .filter_map(|literal| match literal {
                    Literal::Positive(atom) => Some(atom.relation),
                    _ => None,
                })
                .collect();
            let premises = records.of(relation.0 as usize, row, relations.len());
            Some((
                ProofStep {
                    relation,
                    row: self.stores.get(relation.0 as usize)?.row(row).to_vec(),
                    rule,
                    premises: Vec::new(),
                },
                relations
                    .into_iter()
                    .zip(premises.iter().copied())
                    .collect(),
            ))
        })
    }
}

impl Facts for Evaluation {
    fn is_given(&self, relation: RelationId, row: &[Value]) -> bool {
        let store = self.stores.get(relation.0 as usize);
        let row = store.and_then(|store| store.find(row.iter().copied()));
        let given = self.given.get(relation.0 as usize);
        row.zip(given).is_some_and(|(row, given)| row < *given)
    }

    fn rows(&self, relation: RelationId) -> Box<dyn Iterator<Item = &[Value]> + '_> {
        Box::new(self.rows(relation))
    }
}
