//! All integration tests, one module a subject: one binary links faster than many.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where its own fixtures are wrong"
)]

mod cli_facts;
mod cli_plan;
mod cli_query;
mod cli_usage;
mod cluster;
mod command;
mod conformance;
mod engine;
mod fixtures;
mod input;
mod random;
mod readme;
mod sync;
mod tidy;
