//! Everything that is known: the facts, what was derived from them, and a way to look rows up.
//!
//! A search asks for rows with some cells given. Rows that stand for classes of nodes are found
//! without making a row of every node, as long as the node is given.

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::datalog::database::{Symbols, Table, Value};
use crate::datalog::program::{Constant, Program, RelationId, RuleId};
use crate::derive::Derived;
use crate::derive::classes::Classes;
use crate::facts::FactBase;

/// Cells that a row must have; none where any will do.
pub type Pattern = [Option<Value>];

/// The rows of a relation that has none.
static NO_ROWS: Table = Table::new(0);

/// Tables of fewer rows are searched from end to end.
const SMALL: usize = 32;

/// The facts and what was derived from them.
pub struct Knowledge<'a> {
    /// The rules.
    pub program: &'a Program,
    /// The facts with their origins.
    pub facts: &'a FactBase,
    derived: &'a Derived,
    /// The rules that derive each relation.
    rules: Vec<Vec<RuleId>>,
    /// The facts that stand in the rule files.
    written: FxHashSet<(RelationId, Vec<Value>)>,
    indices: RefCell<FxHashMap<(RelationId, u64), Rc<Index>>>,
}

/// Row numbers by the cells of some columns.
type Index = FxHashMap<Vec<Value>, Vec<usize>>;

impl<'a> Knowledge<'a> {
    /// Joins rules, facts and what was derived.
    pub fn new(program: &'a Program, facts: &'a FactBase, derived: &'a Derived) -> Self {
        let mut rules = vec![Vec::new(); program.relations.len()];
        for (id, rule) in (0..).map(RuleId).zip(&program.rules) {
            if let Some(slot) = rules.get_mut(rule.head.relation.0 as usize) {
                slot.push(id);
            }
        }
        let symbols = &facts.database.symbols;
        let written = program.facts.iter().map(|fact| {
            let cells = fact.values.iter().map(|value| constant(symbols, value));
            (fact.relation, cells.collect())
        });
        Knowledge {
            program,
            facts,
            derived,
            rules,
            written: written.collect(),
            indices: RefCell::default(),
        }
    }

    /// The dictionary.
    pub fn symbols(&self) -> &'a Symbols {
        &self.facts.database.symbols
    }

    /// The value of a constant; one that no row can have where it is unknown.
    pub fn constant(&self, value: &Constant) -> Value {
        constant(self.symbols(), value)
    }

    /// The name of a relation.
    pub fn name(&self, relation: RelationId) -> &'a str {
        let found = self.program.relation(relation);
        found.map_or("", |found| found.name.as_str())
    }

    /// The rules that derive a relation.
    pub fn rules_of(&self, relation: RelationId) -> &[RuleId] {
        self.rules
            .get(relation.0 as usize)
            .map_or(&[], Vec::as_slice)
    }

    /// Whether a relation only makes others shorter or faster, so that its rows go without saying,
    /// and where they come from, too.
    pub fn is_background(&self, relation: RelationId) -> bool {
        self.is_marked(relation, "background")
    }

    /// Whether the sentences of the rules that read a relation say what its rows say.
    pub fn is_aside(&self, relation: RelationId) -> bool {
        self.is_marked(relation, "aside")
    }

    fn is_marked(&self, relation: RelationId, word: &str) -> bool {
        let relation = self.program.relation(relation);
        let annotations = relation.map_or(&[][..], |relation| &relation.annotations);
        annotations.iter().any(|annotation| annotation.word == word)
    }

    /// Whether a row needs no rule: it was read, or stands in a rule file.
    pub fn is_given(&self, relation: RelationId, row: &[Value]) -> bool {
        self.rules_of(relation).is_empty() || self.written.contains(&(relation, row.to_vec()))
    }

    /// Whether some row has the cells.
    pub fn has(&self, relation: RelationId, pattern: &Pattern) -> bool {
        !self.rows(relation, pattern).is_empty()
    }

    /// The rows that have the cells, in order.
    pub fn rows(&self, relation: RelationId, pattern: &Pattern) -> Vec<Vec<Value>> {
        let name = self.name(relation);
        let Some(rows) = self.derived.rows(name) else {
            let table = self.facts.database.tables.get(name);
            return table.map_or_else(Vec::new, |table| self.search(relation, 0, table, pattern));
        };
        let Some(form) = rows.form() else {
            return self.search(relation, 0, rows.stored(), pattern);
        };
        let mut of_representatives = pattern.to_vec();
        for column in &form.columns {
            match pattern.get(*column).copied().flatten() {
                Some(value) => {
                    let Some(representative) = form.classes.representative_of(value) else {
                        return Vec::new();
                    };
                    if let Some(cell) = of_representatives.get_mut(*column) {
                        *cell = Some(representative);
                    }
                }
                None => return self.search(relation, 1 << 63, rows.table(), pattern),
            }
        }
        let mut found = self.search(relation, 0, rows.stored(), &of_representatives);
        for row in &mut found {
            for column in &form.columns {
                if let (Some(cell), Some(Some(value))) =
                    (row.get_mut(*column), pattern.get(*column))
                {
                    *cell = *value;
                }
            }
        }
        found
    }

    /// The rows of a relation as they are kept, and the classes that they stand for, if they do.
    pub fn stored(&self, relation: RelationId) -> (&'a Table, Option<&'a Classes>) {
        let name = self.name(relation);
        match self.derived.rows(name) {
            Some(rows) => (rows.stored(), rows.form().map(|form| &*form.classes)),
            None => {
                let table = self.facts.database.tables.get(name);
                (table.unwrap_or(&NO_ROWS), None)
            }
        }
    }

    /// What nodes have in common that no rule of some relations can tell apart: their classes in
    /// each of them. None where one of them was not derived for classes of nodes.
    pub fn node_classes(
        &self,
        relations: &[RelationId],
        node: Value,
    ) -> Option<Vec<Option<usize>>> {
        let mut classes = Vec::new();
        for relation in relations {
            let Some(rows) = self.derived.rows(self.name(*relation)) else {
                continue;
            };
            match rows.form() {
                Some(form) => classes.push(form.classes.class_of(node)),
                None => {
                    let columns = &self.program.relation(*relation)?.columns;
                    let mut columns = columns.iter();
                    if columns.any(|column| column.declared_type == "Node") && !rows.is_empty() {
                        return None;
                    }
                }
            }
        }
        Some(classes)
    }

    /// A relation and all those that it is derived from.
    pub fn leading_to(&self, relation: RelationId) -> Vec<RelationId> {
        let mut found = vec![relation];
        let mut place = 0;
        while let Some(relation) = found.get(place).copied() {
            place += 1;
            let rules = self.rules_of(relation).iter();
            for rule in rules.filter_map(|rule| self.program.rule(*rule)) {
                for relation in rule.read() {
                    if !found.contains(&relation) {
                        found.push(relation);
                    }
                }
            }
        }
        found
    }

    /// The number of a row among the rows that were read.
    pub fn row_number(&self, relation: RelationId, row: &[Value]) -> Option<usize> {
        let table = self.facts.database.tables.get(self.name(relation))?;
        let place = lower_bound(table, row);
        (table.row(place) == Some(row)).then_some(place)
    }

    /// Searches a sorted table. `variant` tells several tables of one relation apart.
    fn search(
        &self,
        relation: RelationId,
        variant: u64,
        table: &Table,
        pattern: &Pattern,
    ) -> Vec<Vec<Value>> {
        let prefix: Vec<Value> = pattern.iter().map_while(|cell| *cell).collect();
        let bound = pattern.iter().filter(|cell| cell.is_some()).count();
        if !prefix.is_empty() && (prefix.len() == bound || table.len() < SMALL) {
            return (lower_bound(table, &prefix)..table.len())
                .map_while(|place| table.row(place))
                .take_while(|row| row.starts_with(&prefix))
                .filter(|row| fits(row, pattern))
                .map(<[Value]>::to_vec)
                .collect();
        }
        if bound == 0 || table.len() < SMALL {
            let rows = table.iter().filter(|row| fits(row, pattern));
            return rows.map(<[Value]>::to_vec).collect();
        }
        let index = self.index(relation, variant, table, pattern);
        let key: Vec<Value> = pattern.iter().copied().flatten().collect();
        let places = index.get(&key).map_or(&[][..], Vec::as_slice);
        let rows = places.iter().filter_map(|place| table.row(*place));
        rows.map(<[Value]>::to_vec).collect()
    }

    /// The index of a table by the columns that a pattern gives, made when it is first needed.
    fn index(
        &self,
        relation: RelationId,
        variant: u64,
        table: &Table,
        pattern: &Pattern,
    ) -> Rc<Index> {
        let columns: Vec<usize> = pattern
            .iter()
            .enumerate()
            .filter_map(|(column, cell)| cell.map(|_| column))
            .collect();
        let mask = columns
            .iter()
            .fold(variant, |mask, column| mask | 1 << column);
        if let Some(known) = self.indices.borrow().get(&(relation, mask)) {
            return Rc::clone(known);
        }
        let mut index = Index::default();
        for (place, row) in table.iter().enumerate() {
            let key = columns
                .iter()
                .filter_map(|column| row.get(*column).copied());
            index.entry(key.collect()).or_default().push(place);
        }
        let index = Rc::new(index);
        let mut indices = self.indices.borrow_mut();
        indices.insert((relation, mask), Rc::clone(&index));
        index
    }
}

fn constant(symbols: &Symbols, value: &Constant) -> Value {
    match value {
        Constant::Number(number) => *number,
        Constant::Symbol(text) => symbols.get(text).map_or(-1, Value::from),
    }
}

fn fits(row: &[Value], pattern: &Pattern) -> bool {
    let mut cells = row.iter().zip(pattern);
    cells.all(|(cell, wanted)| wanted.is_none_or(|wanted| wanted == *cell))
}

fn lower_bound(table: &Table, prefix: &[Value]) -> usize {
    let (mut low, mut high) = (0, table.len());
    while low < high {
        let middle = low + (high - low) / 2;
        if table.row(middle).unwrap_or_default() < prefix {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}
