//! Random programs against other people's evaluators, run by hand:
//!
//! ```text
//! pip install clingo==5.8.3 nemo-python==0.10.1
//! cargo test --test everynode peers -- --ignored
//! ```
//!
//! `fixtures/datalog/peers.py` turns a program of [`generator`](super::generator) into the peers'
//! syntax. `EVERYNODE_SEEDS=1000..4000` chooses other seeds.

use std::io::Write;
use std::process::{Command, Stdio};

use everynode::datalog::database::Database;
use everynode::datalog::fact_file::FactFormat;
use everynode::datalog::interpreter::{Options, evaluate};
use everynode::datalog::parse_and_check;
use everynode::datalog::program::{Directive, RelationId};
use everynode::datalog::source::Sources;

use super::generator;

#[test]
#[ignore = "needs Python with clingo and nemo"]
fn clingo_and_nemo_find_the_same_models() {
    let seeds = std::env::var("EVERYNODE_SEEDS").unwrap_or_else(|_| "0..500".to_owned());
    let (start, end) = seeds.split_once("..").unwrap();
    let mut peers = Command::new("python3")
        .arg("fixtures/datalog/peers.py")
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = peers.stdin.take().unwrap();
    for seed in start.parse::<u64>().unwrap()..end.parse().unwrap() {
        let text = generator::program(seed);
        let document = serde_json::json!({ "seed": seed, "program": text, "model": model(&text) });
        writeln!(input, "{document}").unwrap();
    }
    drop(input);
    assert!(peers.wait().unwrap().success());
}

/// Every relation's rows as `.csv` text.
fn model(text: &str) -> serde_json::Value {
    let mut sources = Sources::default();
    sources.add("random.dl", text);
    let program = parse_and_check(&sources).program.unwrap();
    let mut database = Database::default();
    let evaluation = evaluate(&program, &mut database, &Options::default()).unwrap();
    let relations = program.relations.iter().enumerate();
    let rows = relations.map(|(id, relation)| {
        let format = FactFormat::of(&Directive::default(), relation.columns.len()).unwrap();
        let table = evaluation.sorted(&program, RelationId(id as u32), &database.symbols);
        let text = format.rows(relation, &table, &database.symbols);
        (relation.name.clone(), serde_json::Value::String(text))
    });
    serde_json::Value::Object(rows.collect())
}
