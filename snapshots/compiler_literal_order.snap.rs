use crate::derive::step::Term::{Other, Symbol, Variable};
use crate::derive::{step, support};

mod stage_literal_order {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "d"
        @input
        pub struct Item(u32, i64);
        @input
        pub struct Banned(u32);
        @input
        pub struct Next(u32, u32);
        @input
        pub struct EvenBefore(u32);
        @output
        pub struct Allowed(u32);
        @output
        pub struct Joined(u32, u32);
        @output
        pub struct Path(u32, u32);
        @output
        pub struct Far(u32, u32);
        @output
        pub struct Even(u32);
        @output
        pub struct Odd(u32);
        @output
        pub struct Never(u32);
        @output
        pub struct Always(u32);

        Even(a) <- EvenBefore(a);

        Allowed(x) <-
            Item(x, n),
            !Banned(x),
            (n < 3i64);

        Joined(x, y) <-
            Next(w, z),
            let y = z,
            let x = w,
            (x != y),
            Item(w, _);

        Path(x, y) <-
            Next(x, y);

        Path(x, z) <-
            Constants(text_d),
            Path(y, z),
            (y != text_d),
            Next(x, y);

        Far(x, y) <-
            Next(x, y);

        Far(x, z) <-
            Far(x, y),
            Far(y, z),
            (x != z);

        Odd(y) <-
            Even(x),
            Next(x, y);

        Even(y) <-
            Odd(x),
            Next(x, y);

        Always(x) <-
            Item(x, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Item(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| Banned(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Next(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| EvenBefore(support::symbol(a))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6, rows_7,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Allowed(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|Joined(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Path(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Far(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|Even(a)| [i64::from(a)])),
            support::table(rows_5.into_iter().map(|Odd(a)| [i64::from(a)])),
            support::table(rows_6.into_iter().map(|Never(a)| [i64::from(a)])),
            support::table(rows_7.into_iter().map(|Always(a)| [i64::from(a)])),
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
        name: "literal_order",
        class: None,
        inputs: &[
            step::Input { relation: 0, class_column: None },
            step::Input { relation: 1, class_column: None },
            step::Input { relation: 2, class_column: None },
            step::Input { relation: 7, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 3, class_columns: &[] },
            step::Output { relation: 4, class_columns: &[] },
            step::Output { relation: 5, class_columns: &[] },
            step::Output { relation: 6, class_columns: &[] },
            step::Output { relation: 7, class_columns: &[] },
            step::Output { relation: 8, class_columns: &[] },
            step::Output { relation: 9, class_columns: &[] },
            step::Output { relation: 10, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 3, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0), Other] }], negative: &[step::Atom { relation: 1, terms: &[Variable(0)] }] },
            step::Rule { head: step::Atom { relation: 4, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 2, terms: &[Variable(3), Variable(2)] }, step::Atom { relation: 0, terms: &[Variable(3), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 5, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 2, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 5, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 2, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 5, terms: &[Variable(2), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 6, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 2, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 6, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 6, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 6, terms: &[Variable(2), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 8, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 2, terms: &[Variable(1), Variable(0)] }, step::Atom { relation: 7, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 7, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 2, terms: &[Variable(1), Variable(0)] }, step::Atom { relation: 8, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 10, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0), Other] }], negative: &[] },
        ],
        constants: &["d"],
        run: stage_literal_order::run,
    }),
];

static RELATIONS: &[step::Relation] = &[
    step::Relation { name: "item", columns: &[support::Symbol, support::Number], derived: true }, // 0
    step::Relation { name: "banned", columns: &[support::Symbol], derived: true }, // 1
    step::Relation { name: "next", columns: &[support::Symbol, support::Symbol], derived: true }, // 2
    step::Relation { name: "allowed", columns: &[support::Symbol], derived: true }, // 3
    step::Relation { name: "joined", columns: &[support::Symbol, support::Symbol], derived: true }, // 4
    step::Relation { name: "path", columns: &[support::Symbol, support::Symbol], derived: true }, // 5
    step::Relation { name: "far", columns: &[support::Symbol, support::Symbol], derived: true }, // 6
    step::Relation { name: "even", columns: &[support::Symbol], derived: true }, // 7
    step::Relation { name: "odd", columns: &[support::Symbol], derived: true }, // 8
    step::Relation { name: "never", columns: &[support::Symbol], derived: true }, // 9
    step::Relation { name: "always", columns: &[support::Symbol], derived: true }, // 10
];

static FACTS: &[step::Fact] = &[
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("a"), step::Cell::Number(1)] },
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("b"), step::Cell::Number(2)] },
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("c"), step::Cell::Number(3)] },
    step::Fact { relation: 1, cells: &[step::Cell::Symbol("b")] },
    step::Fact { relation: 2, cells: &[step::Cell::Symbol("a"), step::Cell::Symbol("b")] },
    step::Fact { relation: 2, cells: &[step::Cell::Symbol("b"), step::Cell::Symbol("c")] },
    step::Fact { relation: 2, cells: &[step::Cell::Symbol("c"), step::Cell::Symbol("d")] },
    step::Fact { relation: 2, cells: &[step::Cell::Symbol("d"), step::Cell::Symbol("a")] },
    step::Fact { relation: 7, cells: &[step::Cell::Symbol("a")] },
];

static PLACES: &[step::Place] = &[
];
