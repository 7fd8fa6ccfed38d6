use crate::derive::step::Term::{Other, Symbol, Variable};
use crate::derive::{step, support};

mod stage_repeated_variable {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Edge(i64, i64);
        @input
        pub struct Triple(u32, u32, u32);
        @output
        pub struct Loop2(i64);
        @output
        pub struct OuterEqual(u32);
        @output
        pub struct AllEqual(u32);
        @output
        pub struct NoLoop(i64);
        @output
        pub struct Reach(i64, i64);
        @output
        pub struct Round(i64, i64, i64);

        Loop2(x) <-
            Edge(x, column),
            (column == x);

        OuterEqual(x) <-
            Triple(x, _, column),
            (column == x);

        AllEqual(x) <-
            Triple(x, column, column_2),
            (column == x),
            (column_2 == x);

        NoLoop(x) <-
            Edge(x, _),
            !Edge(x, x);

        Reach(x, y) <-
            Edge(x, y);

        Reach(x, z) <-
            Reach(x, y),
            Edge(y, z);

        Round(x, x, x) <-
            Reach(x, column),
            (column == x);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Edge(a, b)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Triple(support::symbol(a), support::symbol(b), support::symbol(c))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Loop2(a)| [a])),
            support::table(rows_1.into_iter().map(|OuterEqual(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|AllEqual(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|NoLoop(a)| [a])),
            support::table(rows_4.into_iter().map(|Reach(a, b)| [a, b])),
            support::table(rows_5.into_iter().map(|Round(a, b, c)| [a, b, c])),
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
        name: "repeated_variable",
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
            step::Rule { head: step::Atom { relation: 2, terms: &[Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 3, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0), Other, Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 4, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0), Variable(0), Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 5, terms: &[Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[step::Atom { relation: 0, terms: &[Other, Other] }] },
            step::Rule { head: step::Atom { relation: 6, terms: &[Other, Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 6, terms: &[Other, Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }, step::Atom { relation: 6, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 7, terms: &[Other, Other, Other] }, positive: &[step::Atom { relation: 6, terms: &[Other, Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_repeated_variable::run,
    }),
];

static RELATIONS: &[step::Relation] = &[
    step::Relation { name: "edge", columns: &[support::Number, support::Number], derived: true }, // 0
    step::Relation { name: "triple", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 1
    step::Relation { name: "loop", columns: &[support::Number], derived: true }, // 2
    step::Relation { name: "outer_equal", columns: &[support::Symbol], derived: true }, // 3
    step::Relation { name: "all_equal", columns: &[support::Symbol], derived: true }, // 4
    step::Relation { name: "no_loop", columns: &[support::Number], derived: true }, // 5
    step::Relation { name: "reach", columns: &[support::Number, support::Number], derived: true }, // 6
    step::Relation { name: "round", columns: &[support::Number, support::Number, support::Number], derived: true }, // 7
];

static FACTS: &[step::Fact] = &[
    step::Fact { relation: 0, cells: &[step::Cell::Number(1), step::Cell::Number(1)] },
    step::Fact { relation: 0, cells: &[step::Cell::Number(1), step::Cell::Number(2)] },
    step::Fact { relation: 0, cells: &[step::Cell::Number(2), step::Cell::Number(3)] },
    step::Fact { relation: 0, cells: &[step::Cell::Number(3), step::Cell::Number(3)] },
    step::Fact { relation: 0, cells: &[step::Cell::Number(3), step::Cell::Number(1)] },
    step::Fact { relation: 1, cells: &[step::Cell::Symbol("x"), step::Cell::Symbol("x"), step::Cell::Symbol("x")] },
    step::Fact { relation: 1, cells: &[step::Cell::Symbol("x"), step::Cell::Symbol("y"), step::Cell::Symbol("x")] },
    step::Fact { relation: 1, cells: &[step::Cell::Symbol("y"), step::Cell::Symbol("y"), step::Cell::Symbol("z")] },
];

static PLACES: &[step::Place] = &[
];
