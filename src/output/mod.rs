//! Tables, JSON, JSON lines, YAML, CSV: how answers are written.
//!
//! Everything here writes row by row to a writer that the caller owns, so that half a million rows
//! are never one string; and nothing here knows what the rows mean.

mod catalogue;
mod csv;
mod dependencies;
mod difference;
mod explanation;
mod facts;
mod graph;
mod groups;
mod json;
mod lint;
mod nodes;
mod plan;
mod relation;
mod rollout;
mod rows;
mod sarif;
mod table;
mod timeline;
mod tsv;
mod yaml;

pub use catalogue::CatalogueRows;
pub use csv::write_csv;
pub use dependencies::{
    cycle, write_dependencies, write_dependencies_dot, write_dependencies_mermaid,
};
pub use difference::write_difference;
pub use explanation::{Look, write_explanation, write_pod_explanation};
pub use facts::{write_datalog_facts, write_json_relations};
pub use graph::{write_dot, write_mermaid};
pub use groups::{write_groups, write_matrix};
pub use json::{write_json, write_json_lines, write_json_rows};
pub use lint::{write_findings, write_lints};
pub use nodes::write_node;
pub use plan::{Detail, edits_in_words, write_plan, write_plan_names};
pub use relation::RelationRows;
pub use rollout::{write_rollout, write_waves};
pub use rows::{Cell, Rows};
pub use sarif::write_sarif;
pub use table::{TableStyle, write_table};
pub use timeline::write_timeline;
pub use tsv::{Unwritable, unwritable, write_tsv};
pub use yaml::write_yaml;
