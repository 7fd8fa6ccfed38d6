//! `everynode lint` from outside: levels, exit codes, formats, silence.

use serde_json::Value;

use crate::command::{everynode_with, line};

fn lint(arguments: &str) -> (i32, String) {
    let run = line(&format!("lint {arguments}"));
    assert_eq!(run.stderr, "");
    (run.code, run.stdout)
}

#[test]
fn errors_fail_unless_another_level_is_asked_for() {
    for (input, arguments, code) in [
        ("EN007", "", 1),
        ("EN007", "--fail-level never", 0),
        ("EN003", "", 0),
        ("EN003", "--fail-level error", 0),
        ("EN003", "--fail-level warning", 1),
        ("EN003", "--fail-level note", 1),
        ("EN001", "--fail-level warning", 0),
        ("EN001", "--fail-level note", 1),
    ] {
        let (found, _) = lint(&format!("-f fixtures/lints/{input}/fires.yaml {arguments}"));
        assert_eq!(found, code, "{input} {arguments}");
    }
    let quiet = lint("-f fixtures/lints/EN001/quiet.yaml --fail-level note");
    assert_eq!(
        quiet,
        (0, "No findings. Judged by Kubernetes 1.37.\n".to_owned())
    );
}

#[test]
fn a_silenced_finding_fails_nothing_and_is_counted() {
    let (code, text) = lint("-f fixtures/lints/EN019/quiet.yaml");
    assert_eq!(code, 0);
    assert!(!text.contains("default/agent"), "{text}");
    assert!(
        text.ends_with("2 warnings (2 more silenced by annotations). Judged by Kubernetes 1.37.\n"),
        "{text}"
    );
    let (_, json) = lint("-f fixtures/lints/EN019/quiet.yaml -o json");
    let json: Value = serde_json::from_str(&json).unwrap();
    let codes = |field: &str| {
        let findings = json[field].as_array().unwrap().iter();
        let codes = findings.map(|it| format!("{} {}", it["daemonset"], it["code"]));
        codes.collect::<Vec<String>>().join(", ")
    };
    assert_eq!(
        codes("findings"),
        r#""default/other" "EN003", "default/other" "EN016""#
    );
    assert_eq!(
        codes("silenced"),
        r#""default/agent" "EN003", "default/agent" "EN016""#
    );
}

#[test]
fn a_finding_tells_its_place_and_the_nearest_word() {
    let (_, json) = lint("-f fixtures/lints/EN003/fires.yaml -o json");
    let json: Value = serde_json::from_str(&json).unwrap();
    let finding = &json["findings"][0];
    assert_eq!(finding["code"], "EN003");
    assert_eq!(finding["level"], "warning");
    assert_eq!(finding["nearest"], "disktype");
    assert_eq!(
        finding["origin"],
        serde_json::json!({
            "file": "fixtures/lints/EN003/fires.yaml",
            "line": 19,
            "object": "DaemonSet default/agent",
            "field": ".spec.template.spec.nodeSelector[\"disktyp\"]",
        })
    );
}

#[test]
fn the_list_needs_no_input() {
    let (code, list) = lint("--list");
    assert_eq!(code, 0);
    assert!(list.contains("EN003 unknown-key (warning)\n"), "{list}");
    for line in list.lines() {
        assert!(line.chars().count() <= 98, "{line}");
    }
    let (_, json) = lint("--list -o json");
    let json: Value = serde_json::from_str(&json).unwrap();
    let lints = json.as_array().unwrap();
    assert_eq!(list.matches("Fix: ").count(), lints.len());
    assert_eq!(lints[2]["code"], "EN003");
    let told = line("lint --list -o sarif").refused();
    assert!(told.contains("`--list` has no SARIF"), "{told}");
}

#[test]
fn wrong_flags_are_bad_usage() {
    for (wrong, hint) in [
        ("lint", "`-f FILE`"),
        (
            "lint -f fixtures/seed --fail-level fatal",
            "[possible values: note, warning, error, never]",
        ),
        (
            "lint -f fixtures/seed -o xml",
            "[possible values: text, json, sarif]",
        ),
        ("lint -f no-such-file.yaml", "no-such-file.yaml"),
    ] {
        let told = line(wrong).refused();
        assert!(told.contains(hint), "{wrong}: {told}");
    }
}

#[test]
fn an_empty_input_has_no_findings() {
    let run = everynode_with("", ["lint", "-f", "-"]);
    assert_eq!(run.code, 0);
    assert_eq!(run.stderr, "note: the input has no Node and no DaemonSet\n");
    assert_eq!(run.stdout, "No findings. Judged by Kubernetes 1.37.\n");
}
