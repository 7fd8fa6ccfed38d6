//! The full relations of a program, derived by the checker itself.
//!
//! A negation can only be believed by somebody who knows all rows. So the checker derives them,
//! in the plainest way: stratum by stratum, every rule over all rows, again while a recursive
//! stratum grows. It shares nothing with the evaluators but the checked program.

use std::cell::RefCell;
use std::hash::Hasher;
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHasher};

use super::super::database::{Database, Symbols, Value};
use super::super::program::{Constant, Literal, Program, RelationId, Rule};
use super::facts::{Facts, fits};
use super::solve::Solver;

/// Every row of some relations and of those that they are derived from.
#[derive(Debug)]
pub struct Model {
    relations: Vec<Rows>,
}

/// The rows of a relation, the given ones first.
#[derive(Debug, Default)]
struct Rows {
    arity: usize,
    len: usize,
    given: usize,
    cells: Vec<Value>,
    /// The last row of each hash, and for each row the one before it of the same hash.
    last: FxHashMap<u64, u32>,
    before: Vec<u32>,
    /// Rows by the cells of some columns, made when they are first asked for.
    indices: RefCell<FxHashMap<u64, Rc<Index>>>,
}

/// The numbers of rows by the hash of the cells that they are looked up by.
type Index = FxHashMap<u64, Vec<u32>>;

/// No row.
const NONE: u32 = u32::MAX;

impl Model {
    /// Derives some relations, and all that lead to them, from the tables of a database.
    pub fn derive(program: &Program, database: &Database, wanted: &[RelationId]) -> Model {
        let mut model = Model::given(program, database);
        let needed = leading_to(program, wanted);
        for stratum in &program.strata {
            let is_needed = |relation: &RelationId| needed.contains(relation);
            if !stratum.relations.iter().any(is_needed) {
                continue;
            }
            loop {
                let mut grown = false;
                for rule in stratum.rules.iter().filter_map(|rule| program.rule(*rule)) {
                    for row in model.consequences(rule, &database.symbols) {
                        if let Some(rows) = model.rows_mut(rule.head.relation) {
                            grown |= rows.insert(&row);
                        }
                    }
                }
                if !(stratum.recursive && grown) {
                    break;
                }
            }
        }
        model
    }

    /// The facts of a database, and those that stand in the program's text.
    fn given(program: &Program, database: &Database) -> Model {
        let relations = program.relations.iter().map(|relation| {
            let mut rows = Rows {
                arity: relation.columns.len(),
                ..Rows::default()
            };
            let table = database.tables.get(&relation.name);
            for row in table.iter().flat_map(|table| table.iter()) {
                rows.insert(row);
            }
            rows
        });
        let mut model = Model {
            relations: relations.collect(),
        };
        for fact in &program.facts {
            let cells = fact.values.iter().map(|value| match value {
                Constant::Number(number) => *number,
                Constant::Symbol(name) => database.symbols.get(name).map_or(-1, Value::from),
            });
            let cells: Vec<Value> = cells.collect();
            if let Some(rows) = model.rows_mut(fact.relation) {
                rows.insert(&cells);
            }
        }
        for rows in &mut model.relations {
            rows.given = rows.len;
        }
        model
    }

    /// Everything that a rule derives from the rows that are there.
    fn consequences(&self, rule: &Rule, symbols: &Symbols) -> Vec<Vec<Value>> {
        let solver = Solver {
            symbols,
            facts: self,
            rule,
        };
        let mut derived = Vec::new();
        solver.solutions(&rule.body, solver.unbound(), &mut |bindings, _| {
            let terms = rule.head.arguments.iter();
            let row: Option<Vec<Value>> = terms.map(|term| solver.value(term, bindings)).collect();
            derived.extend(row);
            true
        });
        derived
    }

    /// How many rows a relation has.
    pub fn len(&self, relation: RelationId) -> usize {
        self.rows_of(relation).map_or(0, |rows| rows.len)
    }

    /// Whether a relation has no row.
    pub fn is_empty(&self, relation: RelationId) -> bool {
        self.len(relation) == 0
    }

    fn rows_of(&self, relation: RelationId) -> Option<&Rows> {
        self.relations.get(relation.0 as usize)
    }

    fn rows_mut(&mut self, relation: RelationId) -> Option<&mut Rows> {
        self.relations.get_mut(relation.0 as usize)
    }
}

impl Facts for Model {
    fn is_given(&self, relation: RelationId, row: &[Value]) -> bool {
        let rows = self.rows_of(relation);
        rows.is_some_and(|rows| rows.find(row).is_some_and(|place| place < rows.given))
    }

    fn rows(&self, relation: RelationId) -> Box<dyn Iterator<Item = &[Value]> + '_> {
        let rows = self.rows_of(relation).into_iter();
        Box::new(rows.flat_map(|rows| (0..rows.len).map(|place| rows.row(place))))
    }

    fn each(
        &self,
        relation: RelationId,
        pattern: &[Option<Value>],
        visit: &mut dyn FnMut(&[Value]) -> bool,
    ) -> bool {
        let Some(rows) = self.rows_of(relation) else {
            return true;
        };
        if pattern.iter().all(Option::is_none) {
            return (0..rows.len).all(|place| visit(rows.row(place)));
        }
        let index = rows.index(pattern);
        let found = index.get(&hash(pattern.iter().copied().flatten()));
        let mut found = found.into_iter().flatten();
        found.all(|place| {
            let row = rows.row(*place as usize);
            !fits(pattern, row) || visit(row)
        })
    }
}

impl Rows {
    fn row(&self, place: usize) -> &[Value] {
        let start = place * self.arity;
        self.cells
            .get(start..start + self.arity)
            .unwrap_or_default()
    }

    fn find(&self, row: &[Value]) -> Option<usize> {
        let mut place = *self.last.get(&hash(row.iter().copied()))?;
        while place != NONE {
            if self.row(place as usize) == row {
                return Some(place as usize);
            }
            place = self.before.get(place as usize).copied().unwrap_or(NONE);
        }
        None
    }

    /// Adds a row; whether it was not there.
    fn insert(&mut self, row: &[Value]) -> bool {
        if row.len() != self.arity || self.find(row).is_some() {
            return false;
        }
        let place = self.len as u32;
        let before = self.last.insert(hash(row.iter().copied()), place);
        self.before.push(before.unwrap_or(NONE));
        self.cells.extend_from_slice(row);
        self.len += 1;
        self.indices.get_mut().clear();
        true
    }

    /// The index by the columns that a pattern gives.
    fn index(&self, pattern: &[Option<Value>]) -> Rc<Index> {
        let columns = || (pattern.iter().enumerate()).filter(|(_, cell)| cell.is_some());
        let mask = columns().fold(0, |mask, (column, _)| mask | 1 << column);
        if let Some(index) = self.indices.borrow().get(&mask) {
            return Rc::clone(index);
        }
        let mut index = Index::default();
        for place in 0..self.len {
            let row = self.row(place);
            let key = columns().filter_map(|(column, _)| row.get(column).copied());
            index.entry(hash(key)).or_default().push(place as u32);
        }
        let index = Rc::new(index);
        self.indices.borrow_mut().insert(mask, Rc::clone(&index));
        index
    }
}

fn hash(cells: impl Iterator<Item = Value>) -> u64 {
    let mut hasher = FxHasher::default();
    for cell in cells {
        hasher.write_i64(cell);
    }
    hasher.finish()
}

/// Some relations and all that they are derived from.
pub fn leading_to(program: &Program, relations: &[RelationId]) -> Vec<RelationId> {
    let mut found = relations.to_vec();
    let mut place = 0;
    while let Some(relation) = found.get(place).copied() {
        place += 1;
        let rules = program.rules.iter();
        for rule in rules.filter(|rule| rule.head.relation == relation) {
            in_body(&rule.body, &mut found);
        }
    }
    found
}

fn in_body(body: &[Literal], found: &mut Vec<RelationId>) {
    for literal in body {
        match literal {
            Literal::Positive(atom) | Literal::Negative(atom) => {
                if !found.contains(&atom.relation) {
                    found.push(atom.relation);
                }
            }
            Literal::Aggregate(aggregate) => in_body(&aggregate.body, found),
            Literal::Comparison(_) | Literal::Truth(_) => {}
        }
    }
}
