//! Mistakes that only the compiler can find.

use super::compiled;

#[test]
fn stages_that_need_each_other_are_named() {
    let mistakes = compiled(&[
        ("rules/facts.dl", ".decl a(n: number)\n.input a\n"),
        (
            "rules/first.dl",
            ".decl b(n: number)\nb(n) :- a(n), !d(n).\n",
        ),
        (
            "rules/second.dl",
            ".decl c(n: number)\nc(n) :- b(n).\n.decl e(n: number)\ne(n) :- a(n).\n",
        ),
        ("rules/third.dl", ".decl d(n: number)\nd(n) :- e(n).\n"),
    ]);
    assert_eq!(
        mistakes.unwrap_err(),
        [
            "rules/first.dl:2:16: these stages need each other: rules/first.dl needs `d` of \
             rules/third.dl, rules/third.dl needs `e` of rules/second.dl, rules/second.dl needs \
             `b` of rules/first.dl"
        ]
    );
}

#[test]
fn a_relation_is_derived_in_one_stage() {
    let mistakes = compiled(&[
        ("rules/facts.dl", ".decl a(n: number)\n.input a\n"),
        ("rules/first.dl", ".decl b(n: number)\nb(n) :- a(n).\n"),
        ("rules/second.dl", "b(n) :- a(n), n > 1.\n"),
    ]);
    assert_eq!(
        mistakes.unwrap_err(),
        [
            "rules/second.dl:1:1: `b` is derived in rules/first.dl already: a relation is derived \
             in one stage"
        ]
    );
}

#[test]
fn stages_stand_in_the_order_of_what_they_read() {
    let source = compiled(&[
        ("rules/facts.dl", ".decl a(n: number)\n.input a\n"),
        ("rules/early.dl", ".decl c(n: number)\nc(n) :- b(n).\n"),
        ("rules/late.dl", ".decl b(n: number)\nb(n) :- a(n).\n"),
    ]);
    let source = source.unwrap();
    let place = |text| source.find(text).unwrap();
    assert!(place("mod stage_late") < place("mod stage_early"));
}
