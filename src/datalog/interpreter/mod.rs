//! Evaluates a checked program: the oracle of the compiled rules, and the evaluator of queries,
//! explanations and users' own programs.
//!
//! Flow: facts are loaded into stores; every rule becomes a plan for registers; the strata run
//! one after the other, recursive ones in rounds that look at the last round's facts only.
//! Guarantees: the result is the program's perfect model, the same for the same input; arithmetic
//! is checked; a limit ends in an error. It reads neither clock nor environment.

pub mod arithmetic;
mod budget;
mod error;
mod evaluation;
mod explainer;
mod goals;
mod index;
mod limits;
mod machine;
mod plan;
mod planner;
mod record;
mod search;
mod slots;
mod store;
mod strata;
mod usage;

use super::database::{Database, Symbols, Value};
use super::program::{Constant, Literal, Program, Term};

pub use error::{ArithmeticError, EvaluationError};
pub use evaluation::Evaluation;
pub use explainer::Explainer;
pub use limits::{Limits, Options};

use budget::Budget;
use machine::Machine;
use record::Records;
use store::Store;

/// Derives everything that a program derives from its own facts and the tables of a database.
///
/// Tables are found by the relations' names; tables that the program does not declare are passed
/// over, relations without a table are empty. The database's rows stay as they are; its
/// dictionary takes in the symbols of the program.
///
/// # Errors
/// Arithmetic without a result, a table that does not fit its declaration, a limit.
pub fn evaluate(
    program: &Program,
    database: &mut Database,
    options: &Options<'_>,
) -> Result<Evaluation, EvaluationError> {
    intern_symbols(program, &mut database.symbols);
    let stores = load(program, database)?;
    let mut machine = Machine::new(program, &database.symbols, stores, Budget::new(options));
    let given: Vec<u32> = machine.stores.iter().map(Store::len).collect();
    if options.recording {
        machine.records = Some(Records::new(&given));
    }
    machine.check_given_facts()?;
    strata::run(&mut machine)?;
    Ok(Evaluation::new(machine.stores, given, machine.records))
}

/// Gives every symbol of the program an id.
fn intern_symbols(program: &Program, symbols: &mut Symbols) {
    let mut intern = |constant: &Constant| {
        if let Constant::Symbol(name) = constant {
            symbols.intern(name);
        }
    };
    for fact in &program.facts {
        fact.values.iter().for_each(&mut intern);
    }
    for rule in &program.rules {
        for term in &rule.head.arguments {
            intern_term(term, &mut intern);
        }
        intern_literals(&rule.body, &mut intern);
    }
}

fn intern_literals(body: &[Literal], intern: &mut dyn FnMut(&Constant)) {
    for literal in body {
        match literal {
            Literal::Positive(atom) | Literal::Negative(atom) => {
                for term in &atom.arguments {
                    intern_term(term, intern);
                }
            }
            Literal::Comparison(comparison) => {
                intern_term(&comparison.left, intern);
                intern_term(&comparison.right, intern);
            }
            Literal::Aggregate(aggregate) => {
                if let Some(target) = &aggregate.target {
                    intern_term(target, intern);
                }
                intern_literals(&aggregate.body, intern);
            }
            Literal::Truth(_) => {}
        }
    }
}

fn intern_term(term: &Term, intern: &mut dyn FnMut(&Constant)) {
    match term {
        Term::Constant(constant) => intern(constant),
        Term::Apply(application) => {
            for argument in &application.arguments {
                intern_term(argument, intern);
            }
        }
        Term::Wildcard | Term::Variable(_) => {}
    }
}

/// The given facts of every relation, indexed as [`Program::relations`].
fn load(program: &Program, database: &Database) -> Result<Vec<Store>, EvaluationError> {
    let mut stores = Vec::with_capacity(program.relations.len());
    for relation in &program.relations {
        let mut store = Store::new(relation.columns.len());
        if let Some(table) = database.tables.get(&relation.name) {
            if table.arity() != relation.columns.len() {
                return Err(EvaluationError::WrongArity {
                    relation: relation.name.clone(),
                    expected: relation.columns.len(),
                    found: table.arity(),
                });
            }
            for row in table.iter() {
                store.insert(row);
            }
        }
        stores.push(store);
    }
    let mut row = Vec::new();
    for fact in &program.facts {
        row.clear();
        row.extend(fact.values.iter().map(|constant| match constant {
            Constant::Number(number) => *number,
            Constant::Symbol(name) => database.symbols.get(name).map_or(-1, Value::from),
        }));
        if let Some(store) = stores.get_mut(fact.relation.0 as usize) {
            store.insert(&row);
        }
    }
    for store in &mut stores {
        store.show_all();
    }
    Ok(stores)
}
