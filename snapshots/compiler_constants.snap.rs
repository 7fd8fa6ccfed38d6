use crate::derive::step::Term::{Other, Symbol, Variable};
use crate::derive::{step, support};

mod stage_constants {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32, u32, u32, u32); // "", "made by rule", "It's \"quoted\"", "large", "medium", "small", "fresh"
        @input
        pub struct Thing(u32, i64);
        @output
        pub struct EmptyName(i64);
        @output
        pub struct Label(u32, u32, i64);
        @output
        pub struct Unlabelled(u32);
        @output
        pub struct Least(u32);
        @output
        pub struct Unconditional(u32, i64);
        @output
        pub struct Bound(u32);

        EmptyName(s) <-
            Constants(text, _, _, _, _, _, _),
            Thing(text, s);

        Label(text_made_by_rule, x, 7i64) <-
            Constants(_, text_made_by_rule, _, _, _, _, _),
            Thing(x, 1i64);

        Label(text_it_s_quoted, text, (-5i64)) <-
            Constants(text, _, text_it_s_quoted, _, _, _, _),
            Thing(text_it_s_quoted, (-5i64));

        Unlabelled(x) <-
            Constants(_, _, _, text_large, _, _, _),
            Thing(x, _),
            !Label(_, x, _),
            (x != text_large);

        Least(x) <-
            Thing(x, (-9223372036854775808i64));

        Unconditional(text_small, 16i64) <-
            Constants(_, _, _, _, text_medium, text_small, _),
            !Thing(text_medium, _),
            Thing(text_small, _);

        Bound(x) <-
            Constants(_, _, _, _, _, _, text_fresh),
            let x = text_fresh;
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e, f, g]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e), support::symbol(f), support::symbol(g))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Thing(support::symbol(a), b)));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|EmptyName(a)| [a])),
            support::table(rows_1.into_iter().map(|Label(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_2.into_iter().map(|Unlabelled(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|Least(a)| [i64::from(a)])),
            support::table(rows_4.into_iter().map(|Unconditional(a, b)| [i64::from(a), b])),
            support::table(rows_5.into_iter().map(|Bound(a)| [i64::from(a)])),
        ]
    }
}

/// The compiled rules.
pub static RULES: step::Rules = step::Rules {
    relations: RELATIONS,
    facts: FACTS,
    steps: STEPS,
    places: PLACES,
    orders_symbols: false,
};

static STEPS: &[step::Step] = &[
    step::Step::Program(step::Program {
        name: "constants",
        class: None,
        inputs: &[
            step::Input { relation: 0, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 1, class_columns: &[] },
            step::Output { relation: 2, class_columns: &[] },
            step::Output { relation: 3, class_columns: &[] },
            step::Output { relation: 4, class_columns: &[] },
            step::Output { relation: 5, class_columns: &[] },
            step::Output { relation: 6, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 1, terms: &[Other] }, positive: &[step::Atom { relation: 0, terms: &[Symbol(""), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 2, terms: &[Symbol("made by rule"), Variable(0), Other] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 2, terms: &[Symbol("It's \"quoted\""), Symbol(""), Other] }, positive: &[step::Atom { relation: 0, terms: &[Symbol("It's \"quoted\""), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 3, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0), Other] }], negative: &[step::Atom { relation: 2, terms: &[Other, Variable(0), Other] }] },
            step::Rule { head: step::Atom { relation: 4, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 5, terms: &[Symbol("small"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Symbol("small"), Other] }], negative: &[step::Atom { relation: 0, terms: &[Symbol("medium"), Other] }] },
            step::Rule { head: step::Atom { relation: 6, terms: &[Variable(0)] }, positive: &[], negative: &[] },
        ],
        constants: &["", "made by rule", "It's \"quoted\"", "large", "medium", "small", "fresh"],
        run: stage_constants::run,
    }),
];

static RELATIONS: &[step::Relation] = &[
    step::Relation { name: "thing", columns: &[support::Symbol, support::Number], derived: true }, // 0
    step::Relation { name: "empty_name", columns: &[support::Number], derived: true }, // 1
    step::Relation { name: "label", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 2
    step::Relation { name: "unlabelled", columns: &[support::Symbol], derived: true }, // 3
    step::Relation { name: "least", columns: &[support::Symbol], derived: true }, // 4
    step::Relation { name: "unconditional", columns: &[support::Symbol, support::Number], derived: true }, // 5
    step::Relation { name: "bound", columns: &[support::Symbol], derived: true }, // 6
];

static FACTS: &[step::Fact] = &[
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("small"), step::Cell::Number(1)] },
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("large"), step::Cell::Number(-9223372036854775808)] },
    step::Fact { relation: 0, cells: &[step::Cell::Symbol(""), step::Cell::Number(9223372036854775807)] },
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("It's \"quoted\""), step::Cell::Number(-5)] },
];

static PLACES: &[step::Place] = &[
];
