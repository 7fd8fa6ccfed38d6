use crate::derive::step::Term::{Other, Symbol, Variable};
use crate::derive::{step, support};

mod stage_wide {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Wide(u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, i64, i64);
        @input
        pub struct Other(u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, i64, i64);
        @output
        pub struct Both(i64, i64);
        @output
        pub struct OnlyWide(i64, i64);
        @output
        pub struct NoSuchM(i64, i64);
        struct WideKey((u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32,), (i64,));

        WideKey((a, b, c, d, e, f, g, h, i, j, k, l,), (n,)) <-
            Wide(a, b, c, d, e, f, g, h, i, j, k, l, _, n);
        struct OtherKey((u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32, u32,), (i64, i64,));

        OtherKey((a, b, c, d, e, f, g, h, i, j, k, l,), (m, n,)) <-
            Other(a, b, c, d, e, f, g, h, i, j, k, l, m, n);

        Both(m, n) <-
            Wide(a, b, c, d, e, f, g, h, i, j, k, l, m, n),
            Other(a, b, c, d, e, f, g, h, i, j, k, l, column, column_2),
            (column == m),
            (column_2 == n);

        OnlyWide(m, n) <-
            Wide(a, b, c, d, e, f, g, h, i, j, k, l, m, n),
            !OtherKey((a, b, c, d, e, f, g, h, i, j, k, l,), (m, n,));

        NoSuchM(m, n) <-
            Other(a, b, c, d, e, f, g, h, i, j, k, l, m, n),
            !WideKey((a, b, c, d, e, f, g, h, i, j, k, l,), (n,));
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e, f, g, h, i, j, k, l, m, n]| Wide(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e), support::symbol(f), support::symbol(g), support::symbol(h), support::symbol(i), support::symbol(j), support::symbol(k), support::symbol(l), m, n)));
        program.extend(support::rows(tables.next()).map(|[a, b, c, d, e, f, g, h, i, j, k, l, m, n]| Other(support::symbol(a), support::symbol(b), support::symbol(c), support::symbol(d), support::symbol(e), support::symbol(f), support::symbol(g), support::symbol(h), support::symbol(i), support::symbol(j), support::symbol(k), support::symbol(l), m, n)));
        let (rows_0, rows_1, rows_2,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Both(a, b)| [a, b])),
            support::table(rows_1.into_iter().map(|OnlyWide(a, b)| [a, b])),
            support::table(rows_2.into_iter().map(|NoSuchM(a, b)| [a, b])),
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
        name: "wide",
        class: None,
        inputs: &[
            step::Input { relation: 0, class_column: None },
            step::Input { relation: 1, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 2, class_columns: &[] },
            step::Output { relation: 3, class_columns: &[] },
            step::Output { relation: 4, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 2, terms: &[Other, Other] }, positive: &[step::Atom { relation: 0, terms: &[Variable(2), Variable(3), Variable(4), Variable(5), Variable(6), Variable(7), Variable(8), Variable(9), Variable(10), Variable(11), Variable(12), Variable(13), Other, Other] }, step::Atom { relation: 1, terms: &[Variable(2), Variable(3), Variable(4), Variable(5), Variable(6), Variable(7), Variable(8), Variable(9), Variable(10), Variable(11), Variable(12), Variable(13), Other, Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 3, terms: &[Other, Other] }, positive: &[step::Atom { relation: 0, terms: &[Variable(2), Variable(3), Variable(4), Variable(5), Variable(6), Variable(7), Variable(8), Variable(9), Variable(10), Variable(11), Variable(12), Variable(13), Other, Other] }], negative: &[step::Atom { relation: 1, terms: &[Variable(2), Variable(3), Variable(4), Variable(5), Variable(6), Variable(7), Variable(8), Variable(9), Variable(10), Variable(11), Variable(12), Variable(13), Other, Other] }] },
            step::Rule { head: step::Atom { relation: 4, terms: &[Other, Other] }, positive: &[step::Atom { relation: 1, terms: &[Variable(2), Variable(3), Variable(4), Variable(5), Variable(6), Variable(7), Variable(8), Variable(9), Variable(10), Variable(11), Variable(12), Variable(13), Other, Other] }], negative: &[step::Atom { relation: 0, terms: &[Variable(2), Variable(3), Variable(4), Variable(5), Variable(6), Variable(7), Variable(8), Variable(9), Variable(10), Variable(11), Variable(12), Variable(13), Other, Other] }] },
        ],
        constants: &[],
        run: stage_wide::run,
    }),
];

static RELATIONS: &[step::Relation] = &[
    step::Relation { name: "wide", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Number, support::Number], derived: true }, // 0
    step::Relation { name: "other", columns: &[support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Symbol, support::Number, support::Number], derived: true }, // 1
    step::Relation { name: "both", columns: &[support::Number, support::Number], derived: true }, // 2
    step::Relation { name: "only_wide", columns: &[support::Number, support::Number], derived: true }, // 3
    step::Relation { name: "no_such_m", columns: &[support::Number, support::Number], derived: true }, // 4
];

static FACTS: &[step::Fact] = &[
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("a"), step::Cell::Symbol("b"), step::Cell::Symbol("c"), step::Cell::Symbol("d"), step::Cell::Symbol("e"), step::Cell::Symbol("f"), step::Cell::Symbol("g"), step::Cell::Symbol("h"), step::Cell::Symbol("i"), step::Cell::Symbol("j"), step::Cell::Symbol("k"), step::Cell::Symbol("l"), step::Cell::Number(13), step::Cell::Number(14)] },
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("a"), step::Cell::Symbol("b"), step::Cell::Symbol("c"), step::Cell::Symbol("d"), step::Cell::Symbol("e"), step::Cell::Symbol("f"), step::Cell::Symbol("g"), step::Cell::Symbol("h"), step::Cell::Symbol("i"), step::Cell::Symbol("j"), step::Cell::Symbol("k"), step::Cell::Symbol("l"), step::Cell::Number(13), step::Cell::Number(15)] },
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("a"), step::Cell::Symbol("b"), step::Cell::Symbol("c"), step::Cell::Symbol("d"), step::Cell::Symbol("e"), step::Cell::Symbol("f"), step::Cell::Symbol("g"), step::Cell::Symbol("h"), step::Cell::Symbol("i"), step::Cell::Symbol("j"), step::Cell::Symbol("k"), step::Cell::Symbol("l"), step::Cell::Number(16), step::Cell::Number(15)] },
    step::Fact { relation: 1, cells: &[step::Cell::Symbol("a"), step::Cell::Symbol("b"), step::Cell::Symbol("c"), step::Cell::Symbol("d"), step::Cell::Symbol("e"), step::Cell::Symbol("f"), step::Cell::Symbol("g"), step::Cell::Symbol("h"), step::Cell::Symbol("i"), step::Cell::Symbol("j"), step::Cell::Symbol("k"), step::Cell::Symbol("l"), step::Cell::Number(13), step::Cell::Number(14)] },
    step::Fact { relation: 1, cells: &[step::Cell::Symbol("a"), step::Cell::Symbol("b"), step::Cell::Symbol("c"), step::Cell::Symbol("d"), step::Cell::Symbol("e"), step::Cell::Symbol("f"), step::Cell::Symbol("g"), step::Cell::Symbol("h"), step::Cell::Symbol("i"), step::Cell::Symbol("j"), step::Cell::Symbol("k"), step::Cell::Symbol("l"), step::Cell::Number(16), step::Cell::Number(17)] },
];

static PLACES: &[step::Place] = &[
];
