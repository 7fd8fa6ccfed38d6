use crate::derive::step::Term::{Other, Symbol, Variable};
use crate::derive::{step, support};

mod stage_arithmetic_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32); // "sum", "difference", "product", "quotient", "remainder", "negative", "power", "and", "or", "exclusive or", "not", "left", "right", "both", "either", "neither", "least", "greatest"
        @input
        pub struct NumberPair(i64, i64);
        @output
        pub struct Computed(u32, i64);

        Computed(text_sum, value) <-
            Constants(text_sum, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _),
            NumberPair(a, b),
            (a < 100i64),
            let Some(value) = support::apply(support::Function::Add, a, b, 0);

        Computed(text_difference, value) <-
            Constants(_, text_difference, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _),
            NumberPair(a, b),
            let Some(value) = support::apply(support::Function::Subtract, a, b, 1);

        Computed(text_product, value) <-
            Constants(_, _, text_product, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _),
            NumberPair(a, b),
            (a < 100i64),
            let Some(value) = support::apply(support::Function::Multiply, a, b, 2);

        Computed(text_quotient, value_2) <-
            Constants(_, _, _, text_quotient, _, _, _, _, _, _, _, _, _, _, _, _, _, _),
            NumberPair(a, b),
            (b != 0i64),
            let Some(value) = support::apply(support::Function::Divide, a, b, 3),
            (value > (-100i64)),
            let Some(value_2) = support::apply(support::Function::Divide, a, b, 4);

        Computed(text_remainder, value) <-
            Constants(_, _, _, _, text_remainder, _, _, _, _, _, _, _, _, _, _, _, _, _),
            NumberPair(a, b),
            (b != 0i64),
            let Some(value) = support::apply(support::Function::Remainder, a, b, 5);

        Computed(text_negative, value) <-
            Constants(_, _, _, _, _, text_negative, _, _, _, _, _, _, _, _, _, _, _, _),
            NumberPair(a, _),
            let Some(value) = support::apply(support::Function::Negate, a, 0i64, 6);

        Computed(text_power, value) <-
            Constants(_, _, _, _, _, _, text_power, _, _, _, _, _, _, _, _, _, _, _),
            NumberPair(_, b),
            let Some(value) = support::apply(support::Function::Power, b, 3i64, 7);

        Computed(text_and, value) <-
            Constants(_, _, _, _, _, _, _, text_and, _, _, _, _, _, _, _, _, _, _),
            NumberPair(a, b),
            let Some(value) = support::apply(support::Function::BitAnd, a, b, 8);

        Computed(text_or, value) <-
            Constants(_, _, _, _, _, _, _, _, text_or, _, _, _, _, _, _, _, _, _),
            NumberPair(a, b),
            let Some(value) = support::apply(support::Function::BitOr, a, b, 9);

        Computed(text_exclusive_or, value) <-
            Constants(_, _, _, _, _, _, _, _, _, text_exclusive_or, _, _, _, _, _, _, _, _),
            NumberPair(a, b),
            let Some(value) = support::apply(support::Function::BitXor, a, b, 10);

        Computed(text_not, value) <-
            Constants(_, _, _, _, _, _, _, _, _, _, text_not, _, _, _, _, _, _, _),
            NumberPair(a, _),
            let Some(value) = support::apply(support::Function::BitNot, a, 0i64, 11);

        Computed(text_left, value) <-
            Constants(_, _, _, _, _, _, _, _, _, _, _, text_left, _, _, _, _, _, _),
            NumberPair(_, b),
            let Some(value) = support::apply(support::Function::ShiftLeft, b, 3i64, 12);

        Computed(text_right, value) <-
            Constants(_, _, _, _, _, _, _, _, _, _, _, _, text_right, _, _, _, _, _),
            NumberPair(a, _),
            let Some(value) = support::apply(support::Function::ShiftRight, a, 1i64, 13);

        Computed(text_both, value) <-
            Constants(_, _, _, _, _, _, _, _, _, _, _, _, _, text_both, _, _, _, _),
            NumberPair(a, b),
            let Some(value) = support::apply(support::Function::LogicalAnd, a, b, 14);

        Computed(text_either, value) <-
            Constants(_, _, _, _, _, _, _, _, _, _, _, _, _, _, text_either, _, _, _),
            NumberPair(a, b),
            let Some(value) = support::apply(support::Function::LogicalOr, a, b, 15);

        Computed(text_neither, value) <-
            Constants(_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, text_neither, _, _),
            NumberPair(a, _),
            let Some(value) = support::apply(support::Function::LogicalNot, a, 0i64, 16);

        Computed(text_least, value_2) <-
            Constants(_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, text_least, _),
            NumberPair(a, b),
            let Some(value) = support::apply(support::Function::Minimum, a, b, 17),
            let Some(value_2) = support::apply(support::Function::Minimum, value, 3i64, 18);

        Computed(text_greatest, value_3) <-
            Constants(_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, text_greatest),
            NumberPair(a, b),
            let Some(value) = support::apply(support::Function::Minimum, b, 1i64, 19),
            let Some(value_2) = support::apply(support::Function::Maximum, a, value, 20),
            let Some(value_3) = support::apply(support::Function::Maximum, value_2, 3i64, 21);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r]| Constants(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e), support::symbol(f), support::symbol(g), support::symbol(h), support::symbol(i), support::symbol(j), support::symbol(k), support::symbol(l), support::symbol(m), support::symbol(n), support::symbol(o), support::symbol(p), support::symbol(q), support::symbol(r))));
        program.extend(support::rows(tables.next()).map(|[a, b]| NumberPair(a, b)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Computed(a, b)| [i64::from(a), b])),
        ]
    }
}

mod stage_arithmetic_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct NumberPair(i64, i64);
        @input
        pub struct Small(i64);
        @input
        pub struct CountToBefore(i64);
        @output
        pub struct CountTo(i64);
        @output
        pub struct Double(i64, i64);
        @output
        pub struct Successor(i64);
        @output
        pub struct Pair(i64, i64);
        @output
        pub struct Consecutive(i64);
        @output
        pub struct NotDoubled(i64);
        @output
        pub struct Guarded(i64, i64);

        CountTo(a) <- CountToBefore(a);

        CountTo(value) <-
            CountTo(n),
            (n < 10i64),
            let Some(value) = support::apply(support::Function::Add, n, 1i64, 22);

        Double(n, m) <-
            CountTo(n),
            let Some(value) = support::apply(support::Function::Multiply, n, 2i64, 23),
            let m = value,
            CountTo(m);

        Successor(n) <-
            CountTo(n),
            let Some(value) = support::apply(support::Function::Add, n, 1i64, 24),
            CountTo(value);

        Pair(a, value) <-
            CountTo(a),
            let Some(value) = support::apply(support::Function::Add, a, 1i64, 25);

        Consecutive(a) <-
            Pair(a, column),
            let Some(value) = support::apply(support::Function::Add, a, 1i64, 26),
            (column == value),
            (a > 5i64);

        NotDoubled(n) <-
            CountTo(n),
            let Some(value) = support::apply(support::Function::Multiply, n, 2i64, 27),
            !Double(n, value),
            let Some(value_2) = support::apply(support::Function::Add, n, 100i64, 28),
            !CountTo(value_2);

        Guarded(a, c) <-
            NumberPair(a, _),
            Small(a),
            let Some(value) = support::apply(support::Function::Add, a, 1i64, 29),
            let c = value;
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| NumberPair(a, b)));
        program.extend(support::rows(tables.next()).map(|[a]| Small(a)));
        program.extend(support::rows(tables.next()).map(|[a]| CountToBefore(a)));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|CountTo(a)| [a])),
            support::table(rows_1.into_iter().map(|Double(a, b)| [a, b])),
            support::table(rows_2.into_iter().map(|Successor(a)| [a])),
            support::table(rows_3.into_iter().map(|Pair(a, b)| [a, b])),
            support::table(rows_4.into_iter().map(|Consecutive(a)| [a])),
            support::table(rows_5.into_iter().map(|NotDoubled(a)| [a])),
            support::table(rows_6.into_iter().map(|Guarded(a, b)| [a, b])),
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
        name: "arithmetic_1",
        class: None,
        inputs: &[
            step::Input { relation: 0, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 1, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("sum"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("difference"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("product"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("quotient"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("remainder"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("negative"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("power"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("and"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("or"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("exclusive or"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("not"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("left"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("right"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("both"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("either"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("neither"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("least"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Symbol("greatest"), Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }], negative: &[] },
        ],
        constants: &["sum", "difference", "product", "quotient", "remainder", "negative", "power", "and", "or", "exclusive or", "not", "left", "right", "both", "either", "neither", "least", "greatest"],
        run: stage_arithmetic_1::run,
    }),
    step::Step::Program(step::Program {
        name: "arithmetic_2",
        class: None,
        inputs: &[
            step::Input { relation: 0, class_column: None },
            step::Input { relation: 8, class_column: None },
            step::Input { relation: 2, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 2, class_columns: &[] },
            step::Output { relation: 3, class_columns: &[] },
            step::Output { relation: 4, class_columns: &[] },
            step::Output { relation: 5, class_columns: &[] },
            step::Output { relation: 6, class_columns: &[] },
            step::Output { relation: 7, class_columns: &[] },
            step::Output { relation: 9, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 2, terms: &[Other] }, positive: &[step::Atom { relation: 2, terms: &[Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 3, terms: &[Other, Other] }, positive: &[step::Atom { relation: 2, terms: &[Other] }, step::Atom { relation: 2, terms: &[Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 4, terms: &[Other] }, positive: &[step::Atom { relation: 2, terms: &[Other] }, step::Atom { relation: 2, terms: &[Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 5, terms: &[Other, Other] }, positive: &[step::Atom { relation: 2, terms: &[Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 6, terms: &[Other] }, positive: &[step::Atom { relation: 5, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 7, terms: &[Other] }, positive: &[step::Atom { relation: 2, terms: &[Other] }], negative: &[step::Atom { relation: 3, terms: &[Other, Other] }, step::Atom { relation: 2, terms: &[Other] }] },
            step::Rule { head: step::Atom { relation: 9, terms: &[Other, Other] }, positive: &[step::Atom { relation: 0, terms: &[Other, Other] }, step::Atom { relation: 8, terms: &[Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_arithmetic_2::run,
    }),
];

static RELATIONS: &[step::Relation] = &[
    step::Relation { name: "number_pair", columns: &[support::Number, support::Number], derived: true }, // 0
    step::Relation { name: "computed", columns: &[support::Symbol, support::Number], derived: true }, // 1
    step::Relation { name: "count_to", columns: &[support::Number], derived: true }, // 2
    step::Relation { name: "double", columns: &[support::Number, support::Number], derived: true }, // 3
    step::Relation { name: "successor", columns: &[support::Number], derived: true }, // 4
    step::Relation { name: "pair", columns: &[support::Number, support::Number], derived: true }, // 5
    step::Relation { name: "consecutive", columns: &[support::Number], derived: true }, // 6
    step::Relation { name: "not_doubled", columns: &[support::Number], derived: true }, // 7
    step::Relation { name: "small", columns: &[support::Number], derived: true }, // 8
    step::Relation { name: "guarded", columns: &[support::Number, support::Number], derived: true }, // 9
];

static FACTS: &[step::Fact] = &[
    step::Fact { relation: 0, cells: &[step::Cell::Number(7), step::Cell::Number(2)] },
    step::Fact { relation: 0, cells: &[step::Cell::Number(-7), step::Cell::Number(2)] },
    step::Fact { relation: 0, cells: &[step::Cell::Number(7), step::Cell::Number(0)] },
    step::Fact { relation: 0, cells: &[step::Cell::Number(9223372036854775807), step::Cell::Number(1)] },
    step::Fact { relation: 2, cells: &[step::Cell::Number(1)] },
    step::Fact { relation: 8, cells: &[step::Cell::Number(7)] },
    step::Fact { relation: 8, cells: &[step::Cell::Number(-7)] },
];

static PLACES: &[step::Place] = &[
    step::Place { file: "cases/arithmetic.dl", line: 6, column: 17 },
    step::Place { file: "cases/arithmetic.dl", line: 7, column: 24 },
    step::Place { file: "cases/arithmetic.dl", line: 8, column: 21 },
    step::Place { file: "cases/arithmetic.dl", line: 9, column: 32 },
    step::Place { file: "cases/arithmetic.dl", line: 9, column: 22 },
    step::Place { file: "cases/arithmetic.dl", line: 10, column: 23 },
    step::Place { file: "cases/arithmetic.dl", line: 11, column: 22 },
    step::Place { file: "cases/arithmetic.dl", line: 12, column: 19 },
    step::Place { file: "cases/arithmetic.dl", line: 13, column: 17 },
    step::Place { file: "cases/arithmetic.dl", line: 14, column: 16 },
    step::Place { file: "cases/arithmetic.dl", line: 15, column: 26 },
    step::Place { file: "cases/arithmetic.dl", line: 16, column: 17 },
    step::Place { file: "cases/arithmetic.dl", line: 17, column: 18 },
    step::Place { file: "cases/arithmetic.dl", line: 18, column: 19 },
    step::Place { file: "cases/arithmetic.dl", line: 19, column: 18 },
    step::Place { file: "cases/arithmetic.dl", line: 20, column: 20 },
    step::Place { file: "cases/arithmetic.dl", line: 21, column: 21 },
    step::Place { file: "cases/arithmetic.dl", line: 22, column: 19 },
    step::Place { file: "cases/arithmetic.dl", line: 22, column: 19 },
    step::Place { file: "cases/arithmetic.dl", line: 23, column: 29 },
    step::Place { file: "cases/arithmetic.dl", line: 23, column: 22 },
    step::Place { file: "cases/arithmetic.dl", line: 23, column: 22 },
    step::Place { file: "cases/arithmetic.dl", line: 28, column: 10 },
    step::Place { file: "cases/arithmetic.dl", line: 30, column: 34 },
    step::Place { file: "cases/arithmetic.dl", line: 32, column: 26 },
    step::Place { file: "cases/arithmetic.dl", line: 34, column: 9 },
    step::Place { file: "cases/arithmetic.dl", line: 36, column: 27 },
    step::Place { file: "cases/arithmetic.dl", line: 38, column: 43 },
    step::Place { file: "cases/arithmetic.dl", line: 38, column: 61 },
    step::Place { file: "cases/arithmetic.dl", line: 44, column: 41 },
];
