//! From objects to relations, with where every row comes from.
//!
//! The only place where Kubernetes' objects and relations meet: `input` knows no relation, the
//! rules know no object. [`FactBuilder`] collects while the loader reads; [`FactBase`] is what
//! the rules start from. What each relation holds, and where in the API it comes from, stands in
//! `rules/facts.dl` and is read from there ([`Schema`]).

mod assembly;
mod base;
mod builder;
mod interpod;
mod label_selectors;
mod labels;
mod lifecycle;
mod names;
mod nodes;
mod numbers;
pub mod planned;
mod pods;
mod priorities;
mod recorder;
mod requests;
mod resources;
mod schema;
mod storage;
mod subjects;
mod template;
mod terms;
mod volumes;

pub use base::{FactBase, Objects, RowSource};
pub use builder::FactBuilder;
pub use schema::{FACTS_SOURCE, InputRelation, OriginTemplate, Schema, fill};
pub use template::{digest_of_data as data_digest, digest_of_template as template_digest};
