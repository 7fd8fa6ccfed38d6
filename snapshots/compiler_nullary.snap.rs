use crate::derive::step::Term::{Other, Symbol, Variable};
use crate::derive::{step, support};

mod stage_nullary {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32); // "main", "wet", "dry"
        @input
        pub struct Raining();
        @input
        pub struct Snowing();
        @output
        pub struct Wet();
        @output
        pub struct Dry();
        @output
        pub struct Cold();
        @output
        pub struct Street(u32, u32);
        @output
        pub struct Known();
        @output
        pub struct NothingKnown();

        Wet() <-
            Raining();

        Wet() <-
            Snowing();

        Dry() <-
            !Wet();

        Cold() <-
            !Snowing(),
            Raining();

        Street(text_main, text_wet) <-
            Constants(text_main, text_wet, _),
            Wet();

        Street(text_main, text_dry) <-
            Constants(text_main, _, text_dry),
            Dry();

        Known() <-
            Street(_, _);

        NothingKnown() <-
            !Street(_, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Constants(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::marks(tables.next()).map(|()| Raining()));
        program.extend(support::marks(tables.next()).map(|()| Snowing()));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Wet()| [])),
            support::table(rows_1.into_iter().map(|Dry()| [])),
            support::table(rows_2.into_iter().map(|Cold()| [])),
            support::table(rows_3.into_iter().map(|Street(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|Known()| [])),
            support::table(rows_5.into_iter().map(|NothingKnown()| [])),
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
        name: "nullary",
        class: None,
        inputs: &[
            step::Input { relation: 0, class_column: None },
            step::Input { relation: 1, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 2, class_columns: &[] },
            step::Output { relation: 3, class_columns: &[] },
            step::Output { relation: 4, class_columns: &[] },
            step::Output { relation: 5, class_columns: &[] },
            step::Output { relation: 6, class_columns: &[] },
            step::Output { relation: 7, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 2, terms: &[] }, positive: &[step::Atom { relation: 0, terms: &[] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 2, terms: &[] }, positive: &[step::Atom { relation: 1, terms: &[] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 3, terms: &[] }, positive: &[], negative: &[step::Atom { relation: 2, terms: &[] }] },
            step::Rule { head: step::Atom { relation: 4, terms: &[] }, positive: &[step::Atom { relation: 0, terms: &[] }], negative: &[step::Atom { relation: 1, terms: &[] }] },
            step::Rule { head: step::Atom { relation: 5, terms: &[Symbol("main"), Symbol("wet")] }, positive: &[step::Atom { relation: 2, terms: &[] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 5, terms: &[Symbol("main"), Symbol("dry")] }, positive: &[step::Atom { relation: 3, terms: &[] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 6, terms: &[] }, positive: &[step::Atom { relation: 5, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 7, terms: &[] }, positive: &[], negative: &[step::Atom { relation: 5, terms: &[Other, Other] }] },
        ],
        constants: &["main", "wet", "dry"],
        run: stage_nullary::run,
    }),
];

static RELATIONS: &[step::Relation] = &[
    step::Relation { name: "raining", columns: &[], derived: true }, // 0
    step::Relation { name: "snowing", columns: &[], derived: false }, // 1
    step::Relation { name: "wet", columns: &[], derived: true }, // 2
    step::Relation { name: "dry", columns: &[], derived: true }, // 3
    step::Relation { name: "cold", columns: &[], derived: true }, // 4
    step::Relation { name: "street", columns: &[support::Symbol, support::Symbol], derived: true }, // 5
    step::Relation { name: "known", columns: &[], derived: true }, // 6
    step::Relation { name: "nothing_known", columns: &[], derived: true }, // 7
];

static FACTS: &[step::Fact] = &[
    step::Fact { relation: 0, cells: &[] },
];

static PLACES: &[step::Place] = &[
];
