//! Rule programs that are rejected, one folder entry a claim: every error with its line.
//!
//! There is nothing to register: every file of `fixtures/datalog/rejected` is a test, and what
//! the checker says of it is the snapshot `rejected.<name>`.

use std::path::Path;

use everynode::datalog::parse_and_check;
use everynode::datalog::render::render;
use everynode::datalog::source::Sources;

#[test]
fn every_rejected_program_says_why() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    insta::with_settings!({
        snapshot_path => root.join("snapshots"),
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        let folder = root.join("fixtures/datalog/rejected");
        for entry in walkdir::WalkDir::new(folder).min_depth(1).sort_by_file_name() {
            let path = entry.unwrap().into_path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            let mut sources = Sources::default();
            sources.add(format!("{name}.dl"), std::fs::read_to_string(&path).unwrap());
            let checked = parse_and_check(&sources);
            assert_eq!(checked.program.is_some(), name == "single-variables", "{name}");
            let text = render(&sources, &checked.diagnostics);
            insta::assert_snapshot!(format!("rejected.{name}"), text);
        }
    });
}
