//! Leaves out input rows that no rule of a program can look at: semi-joins, before the joins.
//!
//! A rule that joins a column of an input with a column of another relation looks at rows only
//! whose cell occurs there. Of 150,000 pods, say, a rule about host ports looks at the few that
//! have any. A column of a relation that the program itself derives holds no other cells than the
//! columns that its rules take them from, so the reduction reaches through the rules. The idea is
//! that of Bernstein and Chiu, "Using semi-joins to solve relational queries" (1981).

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::step::{Atom, Program, Rule, Term};
use crate::datalog::database::{Symbols, Table, Value};

/// An input of a program.
#[derive(Debug)]
pub struct Source<'a> {
    /// The rows.
    pub table: Cow<'a, Table>,
    /// The column whose cells stand for others as well, where the rows are of representatives.
    pub representatives: Option<usize>,
}

/// The rows of each input that some of the rules can look at, in the order of the inputs.
pub fn reduce<'a>(
    program: &Program,
    rules: &[&'static Rule],
    sources: Vec<Source<'a>>,
    symbols: &Symbols,
) -> Vec<Cow<'a, Table>> {
    let derived: Vec<usize> = rules.iter().map(|rule| rule.head.relation).collect();
    let inputs = program.inputs.iter().enumerate();
    let places = inputs
        .map(|(place, input)| (input.relation, place))
        .filter(|(relation, _)| !derived.contains(relation))
        .collect();
    let mut reducer = Reducer {
        rules,
        places,
        seeds: program.inputs.iter().map(|input| input.relation).collect(),
        sources,
        symbols,
    };
    // The smallest first: it may make the larger ones small.
    let mut order: Vec<usize> = reducer.places.values().copied().collect();
    order.sort_by_key(|place| reducer.length(*place));
    for place in order {
        reducer.reduce(place);
    }
    let tables = reducer.sources.into_iter();
    tables.map(|source| source.table).collect()
}

struct Reducer<'a, 'r> {
    rules: &'r [&'static Rule],
    /// The inputs that no rule derives, by their relations.
    places: BTreeMap<usize, usize>,
    /// The relations that have rows before the program runs.
    seeds: Vec<usize>,
    sources: Vec<Source<'a>>,
    symbols: &'r Symbols,
}

/// The only values that a variable or a column can have: cells of inputs, and constants.
#[derive(Debug, Default)]
struct Bound {
    /// Places of inputs, and columns.
    columns: Vec<(usize, usize)>,
    constants: Vec<&'static str>,
    /// No fewer than there are values.
    size: usize,
}

impl Reducer<'_, '_> {
    fn length(&self, place: usize) -> usize {
        self.sources
            .get(place)
            .map_or(0, |source| source.table.len())
    }

    fn reduce(&mut self, place: usize) {
        let Some(tests) = self.tests(place) else {
            return;
        };
        let Some(source) = self.sources.get_mut(place) else {
            return;
        };
        let mut kept = Table::new(source.table.arity());
        for row in source.table.iter() {
            let passes = |(column, values): &(usize, Values)| {
                row.get(*column).is_some_and(|cell| values.contains(*cell))
            };
            if tests.iter().any(passes) {
                kept.push(row);
            }
        }
        source.table = Cow::Owned(kept);
    }

    /// What a row must pass one of to be looked at: columns, and what they may hold. None where
    /// all rows are, or where the tests would cost more than they save.
    fn tests(&self, place: usize) -> Option<Vec<(usize, Values)>> {
        let source = self.sources.get(place)?;
        let mut bounds: BTreeMap<usize, Vec<Bound>> = BTreeMap::new();
        for rule in self.rules {
            for atom in rule.positive.iter().chain(rule.negative) {
                if self.places.get(&atom.relation) != Some(&place) {
                    continue;
                }
                let (column, bound) = self.tightest(rule, atom, source.representatives)?;
                if bound.size > source.table.len() / 2 {
                    return None;
                }
                bounds.entry(column).or_default().push(bound);
            }
        }
        let tests = bounds.into_iter();
        Some(
            tests
                .map(|(column, bounds)| (column, self.values(&bounds)))
                .collect(),
        )
    }

    /// The column of an atom that fewest values are possible in.
    fn tightest(
        &self,
        rule: &'static Rule,
        atom: &'static Atom,
        representatives: Option<usize>,
    ) -> Option<(usize, Bound)> {
        let columns = atom.terms.iter().enumerate();
        columns
            .filter(|(column, _)| Some(*column) != representatives)
            .filter_map(|(column, term)| {
                let bound = match term {
                    Term::Symbol(text) => constant(text),
                    Term::Variable(variable) => {
                        self.bound(rule, *variable, Some(atom), &mut Vec::new())?
                    }
                    Term::Other => return None,
                };
                Some((column, bound))
            })
            .min_by_key(|(_, bound)| bound.size)
    }

    /// The values of a variable, by the atom that leaves it the fewest; one atom is not asked.
    fn bound(
        &self,
        rule: &'static Rule,
        variable: u32,
        except: Option<&'static Atom>,
        asked: &mut Vec<(usize, usize)>,
    ) -> Option<Bound> {
        let atoms = rule
            .positive
            .iter()
            .filter(|atom| !except.is_some_and(|except| std::ptr::eq(*atom, except)));
        let mut best: Option<Bound> = None;
        for atom in atoms {
            for (column, term) in atom.terms.iter().enumerate() {
                if *term != Term::Variable(variable) {
                    continue;
                }
                if let Some(bound) = self.column(atom.relation, column, asked)
                    && best.as_ref().is_none_or(|best| bound.size < best.size)
                {
                    best = Some(bound);
                }
            }
        }
        best
    }

    /// The values of a column. `asked` are the columns that this is asked for: what comes back to
    /// one of them adds no value to it.
    fn column(
        &self,
        relation: usize,
        column: usize,
        asked: &mut Vec<(usize, usize)>,
    ) -> Option<Bound> {
        if let Some(&place) = self.places.get(&relation) {
            let representatives = self.sources.get(place)?.representatives;
            return (representatives != Some(column)).then(|| Bound {
                columns: vec![(place, column)],
                constants: Vec::new(),
                size: self.length(place),
            });
        }
        if self.seeds.contains(&relation) {
            return None;
        }
        if asked.contains(&(relation, column)) {
            return Some(Bound::default());
        }
        asked.push((relation, column));
        let mut all = Some(Bound::default());
        for rule in self.rules {
            if rule.head.relation != relation {
                continue;
            }
            let bound = match rule.head.terms.get(column) {
                Some(Term::Symbol(text)) => Some(constant(text)),
                Some(Term::Variable(variable)) => self.bound(rule, *variable, None, asked),
                Some(Term::Other) | None => None,
            };
            all = all.zip(bound).map(|(mut all, bound)| {
                all.columns.extend(bound.columns);
                all.constants.extend(bound.constants);
                all.size += bound.size;
                all
            });
        }
        asked.pop();
        all
    }

    fn values(&self, bounds: &[Bound]) -> Values {
        let mut values = Values::new(self.symbols.len());
        for bound in bounds {
            for constant in &bound.constants {
                if let Some(id) = self.symbols.get(constant) {
                    values.insert(Value::from(id));
                }
            }
            for (place, column) in &bound.columns {
                let source = self.sources.get(*place);
                let rows = source.into_iter().flat_map(|source| source.table.iter());
                for cell in rows.filter_map(|row| row.get(*column)) {
                    values.insert(*cell);
                }
            }
        }
        values
    }
}

fn constant(text: &'static str) -> Bound {
    Bound {
        columns: Vec::new(),
        constants: vec![text],
        size: 1,
    }
}

/// A set of symbols: a bit each.
#[derive(Debug)]
struct Values(Vec<u64>);

impl Values {
    fn new(symbols: usize) -> Self {
        Values(vec![0; symbols.div_ceil(64)])
    }

    fn insert(&mut self, value: Value) {
        if let Some(word) = self.0.get_mut(value as usize / 64) {
            *word |= 1 << (value % 64);
        }
    }

    fn contains(&self, value: Value) -> bool {
        let word = self.0.get(value as usize / 64);
        word.is_some_and(|word| word >> (value % 64) & 1 == 1)
    }
}
