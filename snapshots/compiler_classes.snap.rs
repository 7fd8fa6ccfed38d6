use crate::derive::step::Term::{Other, Symbol, Variable};
use crate::derive::{step, support};

mod stage_classes_1 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Selector(u32, u32, u32);
        @input
        pub struct Tolerates(u32, u32);
        @output
        pub struct Asked(u32);
        @output
        pub struct Subject(u32);
        @output
        pub struct Need0(u32);
        @output
        pub struct Need3(u32);

        Asked(k) <-
            Selector(_, k, _);

        Subject(s) <-
            Selector(s, _, _);

        Subject(s) <-
            Tolerates(s, _);

        Need0(s) <-
            Subject(s);

        Need3(s) <-
            Subject(s);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Selector(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Tolerates(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Asked(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|Subject(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Need0(a)| [i64::from(a)])),
            support::table(rows_3.into_iter().map(|Need3(a)| [i64::from(a)])),
        ]
    }
}

mod stage_classes_2 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "zone"
        @input
        pub struct Label(u32, u32, u32);
        @output
        pub struct Zone(u32, u32);
        @output
        pub struct Need1(u32);

        Zone(n, z) <-
            Constants(text_zone),
            Label(n, text_zone, z);

        Need1(z) <-
            Zone(_, z);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Label(support::symbol(a), support::symbol(b), support::symbol(c))));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Zone(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Need1(a)| [i64::from(a)])),
        ]
    }
}

mod stage_classes_3 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "node-3"
        @input
        pub struct Node(u32);
        @input
        pub struct Link(u32, u32);
        @output
        pub struct Linked(u32, u32);
        @output
        pub struct Special(u32);
        @output
        pub struct Name(u32);

        Linked(a, b) <-
            Link(a, b);

        Linked(a, c) <-
            Linked(a, b),
            Link(b, c);

        Special(n) <-
            Constants(text_node_3),
            let n = text_node_3,
            Node(n);

        Name(t) <-
            Node(n),
            let t = n;
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Link(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Linked(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Special(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Name(a)| [i64::from(a)])),
        ]
    }
}

mod stage_classes_4 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Node(u32);
        @input
        pub struct Label(u32, u32, u32);
        @input
        pub struct Taint(u32, u32);
        @input
        pub struct Selector(u32, u32, u32);
        @input
        pub struct Tolerates(u32, u32);
        @input
        pub struct Pinned(u32, u32);
        @input
        pub struct Weight(u32, i64);
        @input
        pub struct Asked(u32);
        @input
        pub struct Subject(u32);
        @input
        pub struct Zone(u32, u32);
        @input
        pub struct Special(u32);
        @input
        pub struct Result1(u32, i64);
        @output
        pub struct Known(u32, u32, u32);
        @output
        pub struct Mismatch(u32, u32);
        @output
        pub struct Repelled(u32, u32);
        @output
        pub struct Suits(u32, u32);
        @output
        pub struct Chosen(u32, u32);
        @output
        pub struct Crowded(u32, u32);
        @output
        pub struct Quiet(u32);
        @output
        pub struct UsedValue(u32, u32);
        @output
        pub struct Neighbours(u32, i64);
        @output
        pub struct Need2(u32);
        @output
        pub struct Solutions2(u32, i64, u32, u32, i64);
        @output
        pub struct AfterSpecial(u32, u32);

        Known(n, k, v) <-
            Label(n, k, v),
            Asked(k);

        Mismatch(s, n) <-
            Selector(s, k, v),
            Node(n),
            !Known(n, k, v);

        Repelled(s, n) <-
            Subject(s),
            Taint(n, t),
            !Tolerates(s, t);

        Suits(s, n) <-
            Subject(s),
            Node(n),
            !Mismatch(s, n),
            !Repelled(s, n);

        Chosen(n, s) <-
            Suits(s, n),
            !Pinned(s, n);

        Crowded(n, s) <-
            Chosen(m, s),
            Zone(m, z),
            Zone(n, z);

        Quiet(n) <-
            Node(n),
            !Chosen(n, _);

        UsedValue(k, v) <-
            Known(n, k, v),
            Suits(_, n);

        Neighbours(n, c) <-
            Zone(n, z),
            Result1(z, c);

        Need2(n) <-
            Chosen(n, _);

        Solutions2(n, w, k, value, w) <-
            Need2(n),
            Known(n, k, value),
            Weight(k, w);

        AfterSpecial(n, s) <-
            Special(n),
            Chosen(n, s);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Label(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Taint(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b, c]| Selector(support::symbol(a), support::symbol(b), support::symbol(c))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Tolerates(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Pinned(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Weight(support::symbol(a), b)));
        program.extend(support::rows(tables.next()).map(|[a]| Asked(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Zone(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| Special(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result1(support::symbol(a), b)));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6, rows_7, rows_8, rows_9, rows_10, rows_11,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Known(a, b, c)| [i64::from(a), i64::from(b), i64::from(c)])),
            support::table(rows_1.into_iter().map(|Mismatch(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_2.into_iter().map(|Repelled(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Suits(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|Chosen(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_5.into_iter().map(|Crowded(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_6.into_iter().map(|Quiet(a)| [i64::from(a)])),
            support::table(rows_7.into_iter().map(|UsedValue(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_8.into_iter().map(|Neighbours(a, b)| [i64::from(a), b])),
            support::table(rows_9.into_iter().map(|Need2(a)| [i64::from(a)])),
            support::table(rows_10.into_iter().map(|Solutions2(a, b, c, d, e)| [i64::from(a), b, i64::from(c), i64::from(d), e])),
            support::table(rows_11.into_iter().map(|AfterSpecial(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_classes_5 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Zone(u32, u32);
        @output
        pub struct Pair(u32, u32);

        Pair(a, b) <-
            Zone(a, z),
            Zone(b, z),
            (a != b);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Zone(support::symbol(a), support::symbol(b))));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Pair(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

mod stage_classes_6 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Subject(u32);
        @input
        pub struct Result0(u32, i64);
        @output
        pub struct Places(u32, i64);

        Places(s, c) <-
            Subject(s),
            Result0(s, c);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result0(support::symbol(a), b)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Places(a, b)| [i64::from(a), b])),
        ]
    }
}

mod stage_classes_7 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Node(u32);
        @input
        pub struct Chosen(u32, u32);
        @input
        pub struct Result2(u32, i64);
        @output
        pub struct Score(u32, u32, i64);
        @output
        pub struct Need4(u32);

        Score(n, s, x) <-
            Chosen(n, s),
            Result2(n, x);

        Need4(n) <-
            Node(n);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Chosen(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result2(support::symbol(a), b)));
        let (rows_0, rows_1,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Score(a, b, c)| [i64::from(a), i64::from(b), c])),
            support::table(rows_1.into_iter().map(|Need4(a)| [i64::from(a)])),
        ]
    }
}

mod stage_classes_8 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Subject(u32);
        @input
        pub struct Result3(u32, i64);
        @output
        pub struct Total(u32, i64);

        Total(s, x) <-
            Subject(s),
            Result3(s, x);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Subject(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result3(support::symbol(a), b)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Total(a, b)| [i64::from(a), b])),
        ]
    }
}

mod stage_classes_9 {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Node(u32);
        @input
        pub struct Result4(u32, i64);
        @output
        pub struct Best(u32, i64);

        Best(n, x) <-
            Node(n),
            Result4(n, x);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Node(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| Result4(support::symbol(a), b)));
        let (rows_0,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Best(a, b)| [i64::from(a), b])),
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
        name: "classes_1",
        class: None,
        inputs: &[
            step::Input { relation: 3, class_column: None },
            step::Input { relation: 4, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 8, class_columns: &[] },
            step::Output { relation: 9, class_columns: &[] },
            step::Output { relation: 29, class_columns: &[] },
            step::Output { relation: 36, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 8, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 3, terms: &[Other, Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 9, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 3, terms: &[Variable(0), Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 9, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 4, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 29, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 9, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 36, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 9, terms: &[Variable(0)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_classes_1::run,
    }),
    step::Step::Program(step::Program {
        name: "classes_2",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 1, class_column: Some(0) },
        ],
        outputs: &[
            step::Output { relation: 15, class_columns: &[0] },
            step::Output { relation: 31, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 15, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0), Symbol("zone"), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 31, terms: &[Variable(2)] }, positive: &[step::Atom { relation: 15, terms: &[Variable(0), Variable(2)] }], negative: &[] },
        ],
        constants: &["zone"],
        run: stage_classes_2::run,
    }),
    step::Step::Program(step::Program {
        name: "classes_3",
        class: None,
        inputs: &[
            step::Input { relation: 0, class_column: None },
            step::Input { relation: 6, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 25, class_columns: &[] },
            step::Output { relation: 26, class_columns: &[] },
            step::Output { relation: 27, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 25, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 6, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 25, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 25, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 6, terms: &[Variable(2), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 26, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 27, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(1)] }], negative: &[] },
        ],
        constants: &["node-3"],
        run: stage_classes_3::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 31, solutions: 15, order: &[1, 0], result: 32, group: 1, place: 0 }),
    step::Step::Program(step::Program {
        name: "classes_4",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 0, class_column: Some(0) },
            step::Input { relation: 1, class_column: Some(0) },
            step::Input { relation: 2, class_column: Some(0) },
            step::Input { relation: 3, class_column: None },
            step::Input { relation: 4, class_column: None },
            step::Input { relation: 5, class_column: Some(1) },
            step::Input { relation: 7, class_column: None },
            step::Input { relation: 8, class_column: None },
            step::Input { relation: 9, class_column: None },
            step::Input { relation: 15, class_column: Some(0) },
            step::Input { relation: 26, class_column: Some(0) },
            step::Input { relation: 32, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 10, class_columns: &[0] },
            step::Output { relation: 11, class_columns: &[1] },
            step::Output { relation: 12, class_columns: &[1] },
            step::Output { relation: 13, class_columns: &[1] },
            step::Output { relation: 14, class_columns: &[0] },
            step::Output { relation: 16, class_columns: &[0] },
            step::Output { relation: 17, class_columns: &[0] },
            step::Output { relation: 18, class_columns: &[] },
            step::Output { relation: 20, class_columns: &[0] },
            step::Output { relation: 33, class_columns: &[0] },
            step::Output { relation: 34, class_columns: &[0] },
            step::Output { relation: 28, class_columns: &[0] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 10, terms: &[Variable(0), Variable(1), Variable(2)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0), Variable(1), Variable(2)] }, step::Atom { relation: 8, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 11, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 3, terms: &[Variable(0), Variable(2), Variable(3)] }, step::Atom { relation: 0, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 10, terms: &[Variable(1), Variable(2), Variable(3)] }] },
            step::Rule { head: step::Atom { relation: 12, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 9, terms: &[Variable(0)] }, step::Atom { relation: 2, terms: &[Variable(1), Variable(2)] }], negative: &[step::Atom { relation: 4, terms: &[Variable(0), Variable(2)] }] },
            step::Rule { head: step::Atom { relation: 13, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 9, terms: &[Variable(0)] }, step::Atom { relation: 0, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 11, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 12, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 14, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 13, terms: &[Variable(1), Variable(0)] }], negative: &[step::Atom { relation: 5, terms: &[Variable(1), Variable(0)] }] },
            step::Rule { head: step::Atom { relation: 16, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 14, terms: &[Variable(2), Variable(1)] }, step::Atom { relation: 15, terms: &[Variable(2), Variable(3)] }, step::Atom { relation: 15, terms: &[Variable(0), Variable(3)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 17, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0)] }], negative: &[step::Atom { relation: 14, terms: &[Variable(0), Other] }] },
            step::Rule { head: step::Atom { relation: 18, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 10, terms: &[Variable(2), Variable(0), Variable(1)] }, step::Atom { relation: 13, terms: &[Other, Variable(2)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 20, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 15, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 32, terms: &[Variable(2), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 33, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 14, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 34, terms: &[Variable(0), Other, Variable(4), Variable(5), Other] }, positive: &[step::Atom { relation: 33, terms: &[Variable(0)] }, step::Atom { relation: 10, terms: &[Variable(0), Variable(4), Variable(5)] }, step::Atom { relation: 7, terms: &[Variable(4), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 28, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 26, terms: &[Variable(0)] }, step::Atom { relation: 14, terms: &[Variable(0), Variable(1)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_classes_4::run,
    }),
    step::Step::Program(step::Program {
        name: "classes_5",
        class: None,
        inputs: &[
            step::Input { relation: 15, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 24, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 24, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 15, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 15, terms: &[Variable(1), Variable(2)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_classes_5::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Count, need: 29, solutions: 13, order: &[], result: 30, group: 1, place: 1 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 33, solutions: 34, order: &[], result: 35, group: 1, place: 2 }),
    step::Step::Program(step::Program {
        name: "classes_6",
        class: None,
        inputs: &[
            step::Input { relation: 9, class_column: None },
            step::Input { relation: 30, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 19, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 19, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 9, terms: &[Variable(0)] }, step::Atom { relation: 30, terms: &[Variable(0), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_classes_6::run,
    }),
    step::Step::Program(step::Program {
        name: "classes_7",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 0, class_column: Some(0) },
            step::Input { relation: 14, class_column: Some(0) },
            step::Input { relation: 35, class_column: Some(0) },
        ],
        outputs: &[
            step::Output { relation: 21, class_columns: &[0] },
            step::Output { relation: 38, class_columns: &[0] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 21, terms: &[Variable(0), Variable(1), Other] }, positive: &[step::Atom { relation: 14, terms: &[Variable(0), Variable(1)] }, step::Atom { relation: 35, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 38, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0)] }], negative: &[] },
        ],
        constants: &[],
        run: stage_classes_7::run,
    }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Sum, need: 36, solutions: 21, order: &[1, 0, 2], result: 37, group: 1, place: 3 }),
    step::Step::Fold(step::Fold { function: support::AggregateFunction::Maximum, need: 38, solutions: 21, order: &[], result: 39, group: 1, place: 4 }),
    step::Step::Program(step::Program {
        name: "classes_8",
        class: None,
        inputs: &[
            step::Input { relation: 9, class_column: None },
            step::Input { relation: 37, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 22, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 22, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 9, terms: &[Variable(0)] }, step::Atom { relation: 37, terms: &[Variable(0), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_classes_8::run,
    }),
    step::Step::Program(step::Program {
        name: "classes_9",
        class: Some("Node"),
        inputs: &[
            step::Input { relation: 0, class_column: Some(0) },
            step::Input { relation: 39, class_column: Some(0) },
        ],
        outputs: &[
            step::Output { relation: 23, class_columns: &[0] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 23, terms: &[Variable(0), Other] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0)] }, step::Atom { relation: 39, terms: &[Variable(0), Other] }], negative: &[] },
        ],
        constants: &[],
        run: stage_classes_9::run,
    }),
];

static RELATIONS: &[step::Relation] = &[
    step::Relation { name: "node", columns: &[support::Symbol], derived: false }, // 0
    step::Relation { name: "label", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 1
    step::Relation { name: "taint", columns: &[support::Symbol, support::Symbol], derived: false }, // 2
    step::Relation { name: "selector", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: false }, // 3
    step::Relation { name: "tolerates", columns: &[support::Symbol, support::Symbol], derived: false }, // 4
    step::Relation { name: "pinned", columns: &[support::Symbol, support::Symbol], derived: false }, // 5
    step::Relation { name: "link", columns: &[support::Symbol, support::Symbol], derived: false }, // 6
    step::Relation { name: "weight", columns: &[support::Symbol, support::Number], derived: false }, // 7
    step::Relation { name: "asked", columns: &[support::Symbol], derived: true }, // 8
    step::Relation { name: "subject", columns: &[support::Symbol], derived: true }, // 9
    step::Relation { name: "known", columns: &[support::Symbol, support::Symbol, support::Symbol], derived: true }, // 10
    step::Relation { name: "mismatch", columns: &[support::Symbol, support::Symbol], derived: true }, // 11
    step::Relation { name: "repelled", columns: &[support::Symbol, support::Symbol], derived: true }, // 12
    step::Relation { name: "suits", columns: &[support::Symbol, support::Symbol], derived: true }, // 13
    step::Relation { name: "chosen", columns: &[support::Symbol, support::Symbol], derived: true }, // 14
    step::Relation { name: "zone", columns: &[support::Symbol, support::Symbol], derived: true }, // 15
    step::Relation { name: "crowded", columns: &[support::Symbol, support::Symbol], derived: true }, // 16
    step::Relation { name: "quiet", columns: &[support::Symbol], derived: true }, // 17
    step::Relation { name: "used_value", columns: &[support::Symbol, support::Symbol], derived: true }, // 18
    step::Relation { name: "places", columns: &[support::Symbol, support::Number], derived: true }, // 19
    step::Relation { name: "neighbours", columns: &[support::Symbol, support::Number], derived: true }, // 20
    step::Relation { name: "score", columns: &[support::Symbol, support::Symbol, support::Number], derived: true }, // 21
    step::Relation { name: "total", columns: &[support::Symbol, support::Number], derived: true }, // 22
    step::Relation { name: "best", columns: &[support::Symbol, support::Number], derived: true }, // 23
    step::Relation { name: "pair", columns: &[support::Symbol, support::Symbol], derived: true }, // 24
    step::Relation { name: "linked", columns: &[support::Symbol, support::Symbol], derived: true }, // 25
    step::Relation { name: "special", columns: &[support::Symbol], derived: true }, // 26
    step::Relation { name: "name", columns: &[support::Symbol], derived: true }, // 27
    step::Relation { name: "after_special", columns: &[support::Symbol, support::Symbol], derived: true }, // 28
    step::Relation { name: "%need0", columns: &[support::Symbol], derived: true }, // 29
    step::Relation { name: "%result0", columns: &[support::Symbol, support::Number], derived: true }, // 30
    step::Relation { name: "%need1", columns: &[support::Symbol], derived: true }, // 31
    step::Relation { name: "%result1", columns: &[support::Symbol, support::Number], derived: true }, // 32
    step::Relation { name: "%need2", columns: &[support::Symbol], derived: true }, // 33
    step::Relation { name: "%solutions2", columns: &[support::Symbol, support::Number, support::Symbol, support::Symbol, support::Number], derived: true }, // 34
    step::Relation { name: "%result2", columns: &[support::Symbol, support::Number], derived: true }, // 35
    step::Relation { name: "%need3", columns: &[support::Symbol], derived: true }, // 36
    step::Relation { name: "%result3", columns: &[support::Symbol, support::Number], derived: true }, // 37
    step::Relation { name: "%need4", columns: &[support::Symbol], derived: true }, // 38
    step::Relation { name: "%result4", columns: &[support::Symbol, support::Number], derived: true }, // 39
];

static FACTS: &[step::Fact] = &[
];

static PLACES: &[step::Place] = &[
    step::Place { file: "cases/classes.dl", line: 56, column: 37 },
    step::Place { file: "cases/classes.dl", line: 54, column: 33 },
    step::Place { file: "cases/classes.dl", line: 58, column: 37 },
    step::Place { file: "cases/classes.dl", line: 60, column: 32 },
    step::Place { file: "cases/classes.dl", line: 62, column: 28 },
];
