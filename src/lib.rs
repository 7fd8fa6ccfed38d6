//! everynode decides and proves where every DaemonSet pod goes.

pub mod cli;
pub mod datalog;
pub mod nearest;
pub mod output;
pub mod profile;
