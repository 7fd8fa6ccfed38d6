use crate::derive::step::Term::{Other, Symbol, Variable};
use crate::derive::{step, support};

mod stage_aggregates_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "green"
        @input
        pub struct Staff(u32, u32, i64);
        @input
        pub struct Team(u32);
        @input
        pub struct Cap(u32, i64);
        @output
        pub struct Need0(u32);
        @output
        pub struct Need1(u32);
        @output
        pub struct Need2(u32);
        @output
        pub struct Need3(u32);
        @output
        pub struct Need4();
        @output
        pub struct Solutions4(u32, u32, i64);
        @output
        pub struct Need5();
        @output
        pub struct Solutions5(i64, u32, i64);
        @output
        pub struct Need6(u32, i64);
        @output
        pub struct Solutions6(u32, i64, i64, u32);
        @output
        pub struct Need7(u32, i64);
        @output
        pub struct Solutions7(u32, i64, i64, u32, i64);
        @output
        pub struct Need8(u32);
        @output
        pub struct Need9(u32);
        @output
        pub struct Need14(u32);
        @output
        pub struct Need17(u32);

        Need0(t) <-
            Team(t);

        Need1(t) <-
            Team(t);

        Need2(t) <-
            Team(t);

        Need3(t) <-
            Team(t);

        Need4() <-
            (true);

        Solutions4(value, value_2, value_3) <-
            Staff(value, value_2, value_3);

        Need5() <-
            (true);

        Solutions5(p, value, value_2) <-
            Constants(text_green),
            Staff(value, text_green, p),
            let Some(value_2) = support::apply(support::Function::Multiply, p, 2i64, 0);

        Need6(t, c) <-
            Cap(t, c);

        Solutions6(t, c, p, value) <-
            Need6(t, c),
            Staff(value, t, p),
            (p <= c);

        Need7(t, c) <-
            Cap(t, c);

        Solutions7(t, c, p, value, value_2) <-
            Need7(t, c),
            Staff(value, t, p),
            let Some(value_2) = support::apply(support::Function::Add, p, c, 1);

        Need8(a) <-
            Team(a);

        Need9(b) <-
            Team(b);

        Need14(t) <-
            Team(t);

        Need17(t) <-
            Staff(_, t, _);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Staff(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a]| Team(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Cap(support::symbol(a), b)));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6, rows_7, rows_8, rows_9, rows_10, rows_11, rows_12, rows_13, rows_14, rows_15,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Need0(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|Need1(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Need2(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|Need3(a)| [i64::from(a)])),
            support::table(rows_4.into_iter().map(|Need4()| [])),
            support::table(rows_5.into_iter().map(|Solutions4(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_6.into_iter().map(|Need5()| [])),
            support::table(rows_7.into_iter().map(|Solutions5(a, b, c)| [a, i64::from(b), c])),
            support::table(rows_8.into_iter().map(|Need6(a, b)| [i64::from(a), b])),
            support::table(rows_9.into_iter().map(|Solutions6(a, b, c, d)| [i64::from(a), b, c, i64::from(d)])),
            support::table(rows_10.into_iter().map(|Need7(a, b)| [i64::from(a), b])),
            support::table(rows_11.into_iter().map(|Solutions7(a, b, c, d, e)| [i64::from(a), b, c, i64::from(d), e])),
            support::table(rows_12.into_iter().map(|Need8(a)| [i64::from(a)])),
            support::table(rows_13.into_iter().map(|Need9(a)| [i64::from(a)])),
            support::table(rows_14.into_iter().map(|Need14(a)| [i64::from(a)])),
            support::table(rows_15.into_iter().map(|Need17(a)| [i64::from(a)])),
        ]
    }
}

mod stage_aggregates_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "dan"
        @input
        pub struct Staff(u32, u32, i64);
        @input
        pub struct Team(u32);
        @input
        pub struct Cap(u32, i64);
        @input
        pub struct Result0(u32, i64);
        @input
        pub struct Result1(u32, i64);
        @input
        pub struct Result2(u32, i64);
        @input
        pub struct Result3(u32, i64);
        @input
        pub struct Result4(i64);
        @input
        pub struct Result5(i64);
        @input
        pub struct Result6(u32, i64, i64);
        @input
        pub struct Result7(u32, i64, i64);
        @input
        pub struct Result8(u32, i64);
        @input
        pub struct Result9(u32, i64);
        @input
        pub struct Result14(u32, i64);
        @input
        pub struct Result17(u32, i64);
        @output
        pub struct Size(u32, i64);
        @output
        pub struct Total(u32, i64);
        @output
        pub struct Extremes(u32, i64, i64);
        @output
        pub struct Everyone(i64);
        @output
        pub struct Nobody(i64);
        @output
        pub struct Affordable(u32, i64);
        @output
        pub struct Weighted(u32, i64);
        @output
        pub struct Bigger(u32, u32);
        @output
        pub struct Need10(u32);
        @output
        pub struct Need11(u32);
        @output
        pub struct Need12(u32);
        @output
        pub struct Need13();
        @output
        pub struct Solutions13(u32, i64);
        @output
        pub struct Need15();
        @output
        pub struct Solutions15(i64);
        @output
        pub struct Senior(u32);

        Size(t, n) <-
            Team(t),
            Result0(t, n);

        Total(t, n) <-
            Team(t),
            Result1(t, n);

        Extremes(t, a, b) <-
            Team(t),
            Result2(t, a),
            Result3(t, b);

        Everyone(n) <-
            Result4(n);

        Nobody(n) <-
            Result5(n);

        Affordable(t, n) <-
            Cap(t, c),
            Result6(t, c, n);

        Weighted(t, n) <-
            Cap(t, c),
            Result7(t, c, n);

        Bigger(a, b) <-
            Team(a),
            Result8(a, value),
            Team(b),
            Result9(b, value_2),
            (value > value_2);

        Need10(t) <-
            Size(t, _);

        Need11(t) <-
            Total(t, _);

        Need12(t) <-
            Total(t, _);

        Need13() <-
            (true);

        Solutions13(t, value) <-
            Team(t),
            Result14(t, value),
            (1i64 < value);

        Need15() <-
            (true);

        Solutions15(m) <-
            Size(_, m);

        Senior(x) <-
            Constants(text_dan),
            Staff(x, t, p),
            (x != text_dan),
            Result17(t, p);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Staff(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a]| Team(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Cap(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result0(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result1(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result2(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result3(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| Result4(a)));
        program.extend(support::rows(tables.next()).map(|[a]| Result5(a)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result6(support::symbol(a), b, c)));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Result7(support::symbol(a), b, c)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result8(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result9(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result14(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result17(support::symbol(a), b)));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6, rows_7, rows_8, rows_9, rows_10, rows_11, rows_12, rows_13, rows_14, rows_15,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Size(a, b)| [i64::from(a), b])),
            support::table(rows_1.into_iter().map(|Total(a, b)| [i64::from(a), b])),
            support::table(rows_2.into_iter().map(|Extremes(a, b, c)| [i64::from(a), b, c])),
            support::table(rows_3.into_iter().map(|Everyone(a)| [a])),
            support::table(rows_4.into_iter().map(|Nobody(a)| [a])),
            support::table(rows_5.into_iter().map(|Affordable(a, b)| [i64::from(a), b])),
            support::table(rows_6.into_iter().map(|Weighted(a, b)| [i64::from(a), b])),
            support::table(rows_7.into_iter().map(|Bigger(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_8.into_iter().map(|Need10(a)| [i64::from(a)])),
            support::table(rows_9.into_iter().map(|Need11(a)| [i64::from(a)])),
            support::table(rows_10.into_iter().map(|Need12(a)| [i64::from(a)])),
            support::table(rows_11.into_iter().map(|Need13()| [])),
            support::table(rows_12.into_iter().map(|Solutions13(a, b)| [i64::from(a), b])),
            support::table(rows_13.into_iter().map(|Need15()| [])),
            support::table(rows_14.into_iter().map(|Solutions15(a)| [a])),
            support::table(rows_15.into_iter().map(|Senior(a)| [i64::from(a)])),
        ]
    }
}

mod stage_aggregates_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Staff(u32, u32, i64);
        @input
        pub struct Size(u32, i64);
        @input
        pub struct Total(u32, i64);
        @input
        pub struct Senior(u32);
        @input
        pub struct Result10(u32, i64);
        @input
        pub struct Result11(u32, i64);
        @input
        pub struct Result12(u32, i64);
        @input
        pub struct Result13(i64);
        @input
        pub struct Result15(i64);
        @output
        pub struct Average(u32, i64);
        @output
        pub struct Exact(u32);
        @output
        pub struct Popular(i64);
        @output
        pub struct Busiest(u32);
        @output
        pub struct Need16(u32);
        @output
        pub struct Solutions16(u32, i64, u32, i64);

        Average(t, value) <-
            Size(t, n),
            (n > 0i64),
            Result10(t, s),
            let Some(value) = support::apply(support::Function::Divide, s, n, 19);

        Exact(t) <-
            Total(t, n),
            Result11(t, n),
            Result12(t, value),
            Size(t, value);

        Popular(n) <-
            Result13(n);

        Busiest(t) <-
            Size(t, n),
            Result15(n);

        Need16(t) <-
            Busiest(t);

        Solutions16(t, a, x, a) <-
            Need16(t),
            Staff(x, t, a),
            !Senior(x);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Staff(support::symbol(a), support::symbol(b), c)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Size(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Total(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| Senior(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result10(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result11(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result12(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| Result13(a)));
        program.extend(support::rows(tables.next()).map(|[a]| Result15(a)));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Average(a, b)| [i64::from(a), b])),
            support::table(rows_1.into_iter().map(|Exact(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Popular(a)| [a])),
            support::table(rows_3.into_iter().map(|Busiest(a)| [i64::from(a)])),
            support::table(rows_4.into_iter().map(|Need16(a)| [i64::from(a)])),
            support::table(rows_5.into_iter().map(|Solutions16(a, b, c, d)| [i64::from(a), b, i64::from(c), d])),
        ]
    }
}

mod stage_aggregates_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Busiest(u32);
        @input
        pub struct Result16(u32, i64);
        @output
        pub struct Ratio(u32, i64);

        Ratio(t, n) <-
            Busiest(t),
            Result16(t, n);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Busiest(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result16(support::symbol(a), b)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Ratio(a, b)| [i64::from(a), b])),
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
        name: "aggregates_1",
        class: None,
        inputs: &[
            step::Input { relation: 0, class_column: None },
            step::Input { relation: 1, class_column: None },
            step::Input { relation: 2, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 17, class_columns: &[] },
            step::Output { relation: 19, class_columns: &[] },
            step::Output { relation: 21, class_columns: &[] },
            step::Output { relation: 23, class_columns: &[] },
            step::Output { relation: 25, class_columns: &[] },
            step::Output { relation: 26, class_columns: &[] },
            step::Output { relation: 28, class_columns: &[] },
            step::Output { relation: 29, class_columns: &[] },
            step::Output { relation: 31, class_columns: &[] },
            step::Output { relation: 32, class_columns: &[] },
            step::Output { relation: 34, class_columns: &[] },
            step::Output { relation: 35, class_columns: &[] },
            step::Output { relation: 37, class_columns: &[] },
            step::Output { relation: 39, class_columns: &[] },
            step::Output { relation: 50, class_columns: &[] },
            step::Output { relation: 58, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 17, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 19, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 21, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 23, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 25, terms: &[] }, positive: &[], negative: &[] },
            step::Rule { head: step::Atom { relation: 26, terms: &[Variable(1), Variable(2), Other] }, positive: &[step::Atom { relation: 0, terms: &[Variable(1), Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 28, terms: &[] }, positive: &[], negative: &[] },
            step::Rule { head: step::Atom { relation: 29, terms: &[Other, Variable(2), Other] }, positive: &[step::Atom { relation: 0, terms: &[Variable(2), Symbol("green"), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 31, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 2, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 32, terms: &[Variable(0), Other, Other, Variable(4)] }, positive: &[step::Atom { relation: 31, terms: &[Variable(0), Other] }, step::Atom { relation: 0, terms: &[Variable(4), Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 34, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 2, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 35, terms: &[Variable(0), Other, Other, Variable(4), Other] }, positive: &[step::Atom { relation: 34, terms: &[Variable(0), Other] }, step::Atom { relation: 0, terms: &[Variable(4), Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 37, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 39, terms: &[Variable(1)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 50, terms: &[Variable(1)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 58, terms: &[Variable(1)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0), Variable(1), Other] }], negative: &[] },
        ],
        constants: &["green"],
        run: stage_aggregates_1::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 17, solutions: 0, order: &[1, 0, 2], result: 18, group: 1, place: 2 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 19, solutions: 0, order: &[1, 0, 2], result: 20, group: 1, place: 3 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Minimum, need: 21, solutions: 0, order: &[1, 0, 2], result: 22, group: 1, place: 4 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Maximum, need: 23, solutions: 0, order: &[1, 0, 2], result: 24, group: 1, place: 5 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 25, solutions: 26, order: &[], result: 27, group: 0, place: 6 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 28, solutions: 29, order: &[], result: 30, group: 0, place: 7 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 31, solutions: 32, order: &[], result: 33, group: 2, place: 8 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 34, solutions: 35, order: &[], result: 36, group: 2, place: 9 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 37, solutions: 0, order: &[1, 0, 2], result: 38, group: 1, place: 10 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 39, solutions: 0, order: &[1, 0, 2], result: 40, group: 1, place: 11 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 50, solutions: 0, order: &[1, 0, 2], result: 51, group: 1, place: 12 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Maximum, need: 58, solutions: 0, order: &[1, 0, 2], result: 59, group: 1, place: 13 }),
    step::Step::Program(step::Program {
        name: "aggregates_2",
        class: None,
        inputs: &[
            step::Input { relation: 0, class_column: None },
            step::Input { relation: 1, class_column: None },
            step::Input { relation: 2, class_column: None },
            step::Input { relation: 18, class_column: None },
            step::Input { relation: 20, class_column: None },
            step::Input { relation: 22, class_column: None },
            step::Input { relation: 24, class_column: None },
            step::Input { relation: 27, class_column: None },
            step::Input { relation: 30, class_column: None },
            step::Input { relation: 33, class_column: None },
            step::Input { relation: 36, class_column: None },
            step::Input { relation: 38, class_column: None },
            step::Input { relation: 40, class_column: None },
            step::Input { relation: 51, class_column: None },
            step::Input { relation: 59, class_column: None },
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
            step::Output { relation: 41, class_columns: &[] },
            step::Output { relation: 43, class_columns: &[] },
            step::Output { relation: 45, class_columns: &[] },
            step::Output { relation: 47, class_columns: &[] },
            step::Output { relation: 48, class_columns: &[] },
            step::Output { relation: 52, class_columns: &[] },
            step::Output { relation: 53, class_columns: &[] },
            step::Output { relation: 16, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 3, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0)] }, step::Atom { relation: 18, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 4, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0)] }, step::Atom { relation: 20, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 5, terms: &[Variable(0), Other, Other] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0)] }, step::Atom { relation: 22, terms: &[Variable(0), Other] }, step::Atom { relation: 24, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 6, terms: &[Other] }, positive: &[step::Atom { relation: 27, terms: &[Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 7, terms: &[Other] }, positive: &[step::Atom { relation: 30, terms: &[Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 8, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 2, terms: &[Variable(0), Other] }, step::Atom { relation: 33, terms: &[Variable(0), Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 9, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 2, terms: &[Variable(0), Other] }, step::Atom { relation: 36, terms: &[Variable(0), Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 10, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0)] }, step::Atom { relation: 1, terms: &[Variable(1)] }, step::Atom { relation: 38, terms: &[Variable(0), Other] }, step::Atom { relation: 40, terms: &[Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 41, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 3, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 43, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 4, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 45, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 4, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 47, terms: &[] }, positive: &[], negative: &[] },
            step::Rule { head: step::Atom { relation: 48, terms: &[Variable(1), Other] }, positive: &[step::Atom { relation: 1, terms: &[Variable(1)] }, step::Atom { relation: 51, terms: &[Variable(1), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 52, terms: &[] }, positive: &[], negative: &[] },
            step::Rule { head: step::Atom { relation: 53, terms: &[Other] }, positive: &[step::Atom { relation: 3, terms: &[Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 16, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0), Variable(1), Other] }, step::Atom { relation: 59, terms: &[Variable(1), Other] }], negative: &[] },
        ],
        constants: &["dan"],
        run: stage_aggregates_2::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 41, solutions: 0, order: &[1, 0, 2], result: 42, group: 1, place: 14 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 43, solutions: 0, order: &[1, 0, 2], result: 44, group: 1, place: 15 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 45, solutions: 0, order: &[1, 0, 2], result: 46, group: 1, place: 16 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 47, solutions: 48, order: &[], result: 49, group: 0, place: 17 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Maximum, need: 52, solutions: 53, order: &[], result: 54, group: 0, place: 18 }),
    step::Step::Program(step::Program {
        name: "aggregates_3",
        class: None,
        inputs: &[
            step::Input { relation: 0, class_column: None },
            step::Input { relation: 3, class_column: None },
            step::Input { relation: 4, class_column: None },
            step::Input { relation: 16, class_column: None },
            step::Input { relation: 42, class_column: None },
            step::Input { relation: 44, class_column: None },
            step::Input { relation: 46, class_column: None },
            step::Input { relation: 49, class_column: None },
            step::Input { relation: 54, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 11, class_columns: &[] },
            step::Output { relation: 12, class_columns: &[] },
            step::Output { relation: 13, class_columns: &[] },
            step::Output { relation: 14, class_columns: &[] },
            step::Output { relation: 55, class_columns: &[] },
            step::Output { relation: 56, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 11, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 3, terms: &[Variable(0), Other] }, step::Atom { relation: 42, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 12, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 4, terms: &[Variable(0), Other] }, step::Atom { relation: 44, terms: &[Variable(0), Other] }, step::Atom { relation: 46, terms: &[Variable(0), Other] }, step::Atom { relation: 3, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 13, terms: &[Other] }, positive: &[step::Atom { relation: 49, terms: &[Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 14, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 3, terms: &[Variable(0), Other] }, step::Atom { relation: 54, terms: &[Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 55, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 14, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 56, terms: &[Variable(0), Other, Variable(3), Other] }, positive: &[step::Atom { relation: 55, terms: &[Variable(0)] }, step::Atom { relation: 0, terms: &[Variable(3), Variable(0), Other] }], negative: &[step::Atom { relation: 16, terms: &[Variable(3)] }] },
        ],
        constants: &[],
        run: stage_aggregates_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 55, solutions: 56, order: &[], result: 57, group: 1, place: 20 }),
    step::Step::Program(step::Program {
        name: "aggregates_4",
        class: None,
        inputs: &[
            step::Input { relation: 14, class_column: None },
            step::Input { relation: 57, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 15, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 15, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 14, terms: &[Variable(0)] }, step::Atom { relation: 57, terms: &[Variable(0), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_aggregates_4::run,
    }),
];

static RELATIONS: &[step::Relation] = &[
    step::Relation { name: "staff", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 0
    step::Relation { name: "team", columns: &[support::Symbol], derived: true }, // 1
    step::Relation { name: "cap", columns: &[support::Symbol, support::Number], derived: true }, // 2
    step::Relation { name: "size", columns: &[support::Symbol, support::Number], derived: true }, // 3
    step::Relation { name: "total", columns: &[support::Symbol, support::Number], derived: true }, // 4
    step::Relation { name: "extremes", columns: &[support::Symbol, support::Number, support::Number], derived: true }, // 5
    step::Relation { name: "everyone", columns: &[support::Number], derived: true }, // 6
    step::Relation { name: "nobody", columns: &[support::Number], derived: true }, // 7
    step::Relation { name: "affordable", columns: &[support::Symbol, support::Number], derived: true }, // 8
    step::Relation { name: "weighted", columns: &[support::Symbol, support::Number], derived: true }, // 9
    step::Relation { name: "bigger", columns: &[support::Symbol, support::Symbol], derived: true }, // 10
    step::Relation { name: "average", columns: &[support::Symbol, support::Number], derived: true }, // 11
    step::Relation { name: "exact", columns: &[support::Symbol], derived: true }, // 12
    step::Relation { name: "popular", columns: &[support::Number], derived: true }, // 13
    step::Relation { name: "busiest", columns: &[support::Symbol], derived: true }, // 14
    step::Relation { name: "ratio", columns: &[support::Symbol, support::Number], derived: true }, // 15
    step::Relation { name: "senior", columns: &[support::Symbol], derived: true }, // 16
    step::Relation { name: "%need0", columns: &[support::Symbol], derived: true }, // 17
    step::Relation { name: "%result0", columns: &[support::Symbol, support::Number], derived: true }, // 18
    step::Relation { name: "%need1", columns: &[support::Symbol], derived: true }, // 19
    step::Relation { name: "%result1", columns: &[support::Symbol, support::Number], derived: true }, // 20
    step::Relation { name: "%need2", columns: &[support::Symbol], derived: true }, // 21
    step::Relation { name: "%result2", columns: &[support::Symbol, support::Number], derived: true }, // 22
    step::Relation { name: "%need3", columns: &[support::Symbol], derived: true }, // 23
    step::Relation { name: "%result3", columns: &[support::Symbol, support::Number], derived: true }, // 24
    step::Relation { name: "%need4", columns: &[], derived: true }, // 25
    step::Relation { name: "%solutions4", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 26
    step::Relation { name: "%result4", columns: &[support::Number], derived: true }, // 27
    step::Relation { name: "%need5", columns: &[], derived: true }, // 28
    step::Relation { name: "%solutions5", columns: &[support::Number, support::Symbol, support::Number], derived: true }, // 29
    step::Relation { name: "%result5", columns: &[support::Number], derived: true }, // 30
    step::Relation { name: "%need6", columns: &[support::Symbol, support::Number], derived: true }, // 31
    step::Relation { name: "%solutions6", columns: &[support::Symbol, support::Number, support::Number, support::Symbol], derived: true }, // 32
    step::Relation { name: "%result6", columns: &[support::Symbol, support::Number, support::Number], derived: true }, // 33
    step::Relation { name: "%need7", columns: &[support::Symbol, support::Number], derived: true }, // 34
    step::Relation { name: "%solutions7", columns: &[support::Symbol, support::Number, support::Number, support::Symbol, support::Number], derived: true }, // 35
    step::Relation { name: "%result7", columns: &[support::Symbol, support::Number, support::Number], derived: true }, // 36
    step::Relation { name: "%need8", columns: &[support::Symbol], derived: true }, // 37
    step::Relation { name: "%result8", columns: &[support::Symbol, support::Number], derived: true }, // 38
    step::Relation { name: "%need9", columns: &[support::Symbol], derived: true }, // 39
    step::Relation { name: "%result9", columns: &[support::Symbol, support::Number], derived: true }, // 40
    step::Relation { name: "%need10", columns: &[support::Symbol], derived: true }, // 41
    step::Relation { name: "%result10", columns: &[support::Symbol, support::Number], derived: true }, // 42
    step::Relation { name: "%need11", columns: &[support::Symbol], derived: true }, // 43
    step::Relation { name: "%result11", columns: &[support::Symbol, support::Number], derived: true }, // 44
    step::Relation { name: "%need12", columns: &[support::Symbol], derived: true }, // 45
    step::Relation { name: "%result12", columns: &[support::Symbol, support::Number], derived: true }, // 46
    step::Relation { name: "%need13", columns: &[], derived: true }, // 47
    step::Relation { name: "%solutions13", columns: &[support::Symbol, support::Number], derived: true }, // 48
    step::Relation { name: "%result13", columns: &[support::Number], derived: true }, // 49
    step::Relation { name: "%need14", columns: &[support::Symbol], derived: true }, // 50
    step::Relation { name: "%result14", columns: &[support::Symbol, support::Number], derived: true }, // 51
    step::Relation { name: "%need15", columns: &[], derived: true }, // 52
    step::Relation { name: "%solutions15", columns: &[support::Number], derived: true }, // 53
    step::Relation { name: "%result15", columns: &[support::Number], derived: true }, // 54
    step::Relation { name: "%need16", columns: &[support::Symbol], derived: true }, // 55
    step::Relation { name: "%solutions16", columns: &[support::Symbol, support::Number, support::Symbol, support::Number], derived: true }, // 56
    step::Relation { name: "%result16", columns: &[support::Symbol, support::Number], derived: true }, // 57
    step::Relation { name: "%need17", columns: &[support::Symbol], derived: true }, // 58
    step::Relation { name: "%result17", columns: &[support::Symbol, support::Number], derived: true }, // 59
];

static FACTS: &[step::Fact] = &[
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("ann"), step::Cell::Symbol("red"), step::Cell::Number(10)] },
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("bob"), step::Cell::Symbol("red"), step::Cell::Number(20)] },
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("cid"), step::Cell::Symbol("blue"), step::Cell::Number(20)] },
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("dan"), step::Cell::Symbol("blue"), step::Cell::Number(20)] },
    step::Fact { relation: 1, cells: &[step::Cell::Symbol("red")] },
    step::Fact { relation: 1, cells: &[step::Cell::Symbol("blue")] },
    step::Fact { relation: 1, cells: &[step::Cell::Symbol("green")] },
    step::Fact { relation: 2, cells: &[step::Cell::Symbol("red"), step::Cell::Number(15)] },
    step::Fact { relation: 2, cells: &[step::Cell::Symbol("blue"), step::Cell::Number(40)] },
    step::Fact { relation: 2, cells: &[step::Cell::Symbol("green"), step::Cell::Number(5)] },
];

static PLACES: &[step::Place] = &[
    step::Place { file: "cases/aggregates.dl", line: 18, column: 22 },
    step::Place { file: "cases/aggregates.dl", line: 22, column: 38 },
    step::Place { file: "cases/aggregates.dl", line: 10, column: 28 },
    step::Place { file: "cases/aggregates.dl", line: 12, column: 29 },
    step::Place { file: "cases/aggregates.dl", line: 14, column: 35 },
    step::Place { file: "cases/aggregates.dl", line: 14, column: 67 },
    step::Place { file: "cases/aggregates.dl", line: 16, column: 20 },
    step::Place { file: "cases/aggregates.dl", line: 18, column: 18 },
    step::Place { file: "cases/aggregates.dl", line: 20, column: 36 },
    step::Place { file: "cases/aggregates.dl", line: 22, column: 34 },
    step::Place { file: "cases/aggregates.dl", line: 24, column: 35 },
    step::Place { file: "cases/aggregates.dl", line: 24, column: 64 },
    step::Place { file: "cases/aggregates.dl", line: 30, column: 42 },
    step::Place { file: "cases/aggregates.dl", line: 36, column: 34 },
    step::Place { file: "cases/aggregates.dl", line: 26, column: 45 },
    step::Place { file: "cases/aggregates.dl", line: 28, column: 30 },
    step::Place { file: "cases/aggregates.dl", line: 28, column: 66 },
    step::Place { file: "cases/aggregates.dl", line: 30, column: 19 },
    step::Place { file: "cases/aggregates.dl", line: 32, column: 31 },
    step::Place { file: "cases/aggregates.dl", line: 26, column: 12 },
    step::Place { file: "cases/aggregates.dl", line: 34, column: 32 },
];
