//! The rule language: a subset of Soufflé's Datalog, from source text to derived relations.
//!
//! Nothing in this module knows of Kubernetes. The build script includes it as it stands, so it
//! names its neighbours by `super::` only.

pub mod database;
pub mod program;
pub mod source;
