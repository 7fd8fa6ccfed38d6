//! `everynode query` from outside.

use std::fs;

use crate::command::{Run, everynode, everynode_with, line};

fn ask(query: &str, format: &str) -> Run {
    everynode(["query", query, "-f", "fixtures/seed", "-o", format])
}

#[test]
fn columns_are_the_variables_and_rows_are_sorted() {
    let json = ask(
        r#"label(N, "disktype", V), eligible(D, N), !preferred(D, N, _)"#,
        "json",
    )
    .quiet();
    let answer: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(answer["columns"], serde_json::json!(["N", "V", "D"]));
    let rows: Vec<String> = answer["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(rows[0], r#"["node-01","ssd","default/nginx-daemonset"]"#);
    assert!(rows.is_sorted(), "{json}");
}

#[test]
fn every_format_says_the_same() {
    let query = r#"should_run("default/nginx-ssd", N), C = count : { should_run(_, N) }"#;
    insta::assert_snapshot!(ask(query, "table").quiet(), @r"
    N        C
    node-01  2
    node-04  2
    node-06  2
    ");
    insta::assert_snapshot!(ask(query, "csv").quiet(), @r"
    N,C
    node-01,2
    node-04,2
    node-06,2
    ");
    insta::assert_snapshot!(ask(query, "jsonl").quiet(), @r#"
    {"N":"node-01","C":2}
    {"N":"node-04","C":2}
    {"N":"node-06","C":2}
    "#);
    insta::assert_snapshot!(ask(query, "json").quiet(), @r#"
    {"columns":["N","C"],"rows":[
    ["node-01",2],
    ["node-04",2],
    ["node-06",2]
    ]}
    "#);
}

#[test]
fn a_bare_name_lists_the_relation_under_its_columns() {
    let list = ask("should_run", "csv").quiet();
    assert!(list.starts_with("daemonset,node\n"), "{list}");
    assert_eq!(list.lines().count(), 10);
}

#[test]
fn a_question_without_variables_is_answered_by_a_word() {
    let run = ask(r#"should_run("default/nginx-ssd", "node-01")"#, "table");
    assert_eq!(run.quiet(), "true\n");
    let run = ask(r#"should_run("default/nginx-ssd", "node-02")"#, "json");
    assert_eq!(run.quiet(), "{\"columns\":[],\"rows\":[]}\n");
}

#[test]
fn every_relation_of_the_catalogue_can_be_listed() {
    let catalogue = line("query --list -o jsonl").quiet();
    for entry in catalogue.lines() {
        let entry: serde_json::Value = serde_json::from_str(entry).unwrap();
        let signature = entry["relation"].as_str().unwrap();
        assert_ne!(entry["reading"], "", "{signature} has no reading");
        let list = ask(signature, "csv");
        assert_eq!(list.code, 0, "{signature}: {}", list.stderr);
    }
}

#[test]
fn a_misspelled_relation_gets_the_nearest() {
    let told = ask("shuold_run", "table").refused();
    assert_eq!(
        told,
        "error: there is no relation `shuold_run`, did you mean `should_run`?\n"
    );
    let told = ask("elegible(D, N), lable(N, K, V)", "table").refused();
    assert!(told.contains("did you mean `eligible`?"), "{told}");
    assert!(told.contains("did you mean `label`?"), "{told}");
}

#[test]
fn a_misspelled_variable_or_constant_gets_the_nearest() {
    let run = ask(r#"label(Node, "disktype", "sdd"), eligible(_, Nod)"#, "csv");
    assert_eq!((run.code, run.stdout.as_str()), (0, "Node,Nod\n"));
    assert_eq!(
        run.stderr,
        "warning: the variable `Nod` is used once, did you mean `Node`?\n\
         warning: `sdd` occurs nowhere as `label.value`, did you mean `ssd`?\n"
    );
    // Two variables that are meant to differ are no slip.
    assert_eq!(
        ask("eligible(D1, Node1), eligible(D2, Node2)", "csv").stderr,
        ""
    );
}

#[test]
fn arithmetic_without_a_result_is_told_with_its_place() {
    let told = ask("preferred(D, N, S), X = S / 0", "table");
    assert_eq!(told.stderr, "");
    let told = ask("kubernetes_version(A, B), X = A / 0", "table").refused();
    assert!(told.contains("division by zero"), "{told}");
}

#[test]
fn a_syntax_error_shows_the_place() {
    let told = ask("label(N, K", "table").refused();
    assert!(told.contains("label(N, K\n----------^"), "{told}");
}

#[test]
fn own_rules_may_add_relations_and_not_change_ours() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("own.dl");
    let rules = path.to_str().unwrap();
    let query = |query: &str| {
        everynode([
            "query",
            query,
            "-f",
            "fixtures/seed",
            "-o",
            "csv",
            "--rules",
            rules,
        ])
    };
    fs::write(
        &path,
        ".decl together(a: DaemonSet, b: DaemonSet)\n\
         together(a, b) :- should_run(a, n), should_run(b, n), a < b.\n\
         .decl lonely(n: Node)\nlonely(n) :- node(n), !should_run(_, n).\n",
    )
    .unwrap();
    assert_eq!(
        query("together").quiet(),
        "a,b\ndefault/nginx-daemonset,default/nginx-ssd\n"
    );
    assert_eq!(query("lonely(N)").quiet(), "N\nnode-07\n");
    fs::write(&path, "should_run(d, n) :- daemonset(d, _), node(n).\n").unwrap();
    assert_eq!(
        query("should_run").refused(),
        "error: `should_run` is everynode's own relation: declare one of another name and derive \
         that\n"
    );
    fs::write(&path, "broken(x) :- .\n").unwrap();
    assert!(query("node").refused().contains("own.dl"));
}

#[test]
fn an_empty_cluster_has_empty_relations() {
    let run = everynode_with("", ["query", "should_run", "-f", "-", "-o", "csv"]);
    assert_eq!((run.code, run.stdout.as_str()), (0, "daemonset,node\n"));
    assert_eq!(run.stderr, "note: the input has no Node and no DaemonSet\n");
}
