//! All integration tests, one module a subject: one binary links faster than many.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where its own fixtures are wrong"
)]

// The rule compiler and what it generates name these as the build script and the library do.
use everynode::{datalog, derive};

mod audit;
mod cli_audit;
mod cli_explain;
mod cli_facts;
mod cli_graph;
mod cli_lint;
mod cli_plan;
mod cli_query;
mod cli_usage;
mod cli_what_if;
mod cluster;
mod command;
mod compiler;
mod conformance;
mod derived;
mod engine;
mod explain;
mod feasible;
mod fixtures;
mod input;
mod language;
mod lifecycle;
mod lint;
mod model;
mod oracle;
mod preemption;
mod random;
mod readme;
mod rejected;
mod rollout;
mod schema;
mod settle;
mod simulate;
mod sync;
mod tidy;
