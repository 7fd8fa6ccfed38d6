use crate::derive::step::Term::{Other, Symbol, Variable};
use crate::derive::{step, support};

mod stage_overflow {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct A(i64);
        @output
        pub struct B(i64);
        @output
        pub struct C(i64);

        B(value) <-
            let n = 0i64,
            A(n),
            let Some(value) = support::apply(support::Function::Add, n, 1i64, 0);

        B(value) <-
            A(n),
            A(m),
            let Some(value) = support::apply(support::Function::Add, n, m, 1);

        C(value) <-
            A(n),
            let Some(value) = support::apply(support::Function::Divide, 1i64, n, 2);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| A(a)));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|B(a)| [a])),
            support::table(rows_1.into_iter().map(|C(a)| [a])),
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
        name: "overflow",
        class: None,
        inputs: &[
            step::Input { relation: 0, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 1, class_columns: &[] },
            step::Output { relation: 2, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 1, terms: &[Other] }, positive: &[step::Atom { relation: 0, terms: &[Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Other] }, positive: &[step::Atom { relation: 0, terms: &[Other] }, step::Atom { relation: 0, terms: &[Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 2, terms: &[Other] }, positive: &[step::Atom { relation: 0, terms: &[Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_overflow::run,
    }),
];

static RELATIONS: &[step::Relation] = &[
    step::Relation { name: "a", columns: &[support::Number], derived: true }, // 0
    step::Relation { name: "b", columns: &[support::Number], derived: true }, // 1
    step::Relation { name: "c", columns: &[support::Number], derived: true }, // 2
];

static FACTS: &[step::Fact] = &[
    step::Fact { relation: 0, cells: &[step::Cell::Number(9223372036854775807)] },
    step::Fact { relation: 0, cells: &[step::Cell::Number(0)] },
];

static PLACES: &[step::Place] = &[
    step::Place { file: "cases/overflow.dl", line: 5, column: 3 },
    step::Place { file: "cases/overflow.dl", line: 6, column: 3 },
    step::Place { file: "cases/overflow.dl", line: 8, column: 3 },
];
