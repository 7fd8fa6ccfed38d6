//! everynode decides and proves where every DaemonSet pod goes.

pub mod audit;
pub mod cli;
pub mod datalog;
pub mod derive;
pub mod driver;
pub mod edit;
pub mod explain;
pub mod facts;
pub mod input;
pub mod lint;
pub mod nearest;
pub mod output;
pub mod plan;
pub mod profile;
pub mod query;
pub mod simulate;
