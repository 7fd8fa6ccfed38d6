use crate::derive::step::Term::{Other, Symbol, Variable};
use crate::derive::{step, support};

mod stage_strata {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32); // "c"
        @input
        pub struct EdgeBefore(u32, u32);
        @input
        pub struct VertexBefore(u32);
        @output
        pub struct Edge(u32, u32);
        @output
        pub struct Vertex(u32);
        @output
        pub struct Reach(u32, u32);
        @output
        pub struct Unreachable(u32, u32);
        @output
        pub struct Connected(u32);
        @output
        pub struct Isolated(u32);
        @output
        pub struct InOrder(u32, u32);

        Edge(a, b) <- EdgeBefore(a, b);

        Vertex(a) <- VertexBefore(a);

        Edge(y, x) <-
            Edge(x, y),
            (x > y);

        Vertex(x) <-
            Edge(x, _);

        Vertex(y) <-
            Edge(_, y);

        Reach(x, y) <-
            Edge(x, y);

        Reach(x, z) <-
            Reach(y, z),
            Edge(x, y);

        Unreachable(x, y) <-
            Vertex(x),
            Vertex(y),
            !Reach(x, y);

        Isolated(x) <-
            Vertex(x),
            !Connected(x);

        Connected(x) <-
            Vertex(y),
            Vertex(x),
            (x != y),
            !Unreachable(x, y);

        InOrder(x, y) <-
            Constants(text_c),
            Vertex(x),
            !Isolated(x),
            Vertex(y),
            (x < y),
            (y >= text_c);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a]| Constants(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| EdgeBefore(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| VertexBefore(support::symbol(a))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Edge(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_1.into_iter().map(|Vertex(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Reach(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Unreachable(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_4.into_iter().map(|Connected(a)| [i64::from(a)])),
            support::table(rows_5.into_iter().map(|Isolated(a)| [i64::from(a)])),
            support::table(rows_6.into_iter().map(|InOrder(a, b)| [i64::from(a), i64::from(b)])),
        ]
    }
}

/// The compiled rules.
pub static RULES: step::Rules = step::Rules {
    relations: RELATIONS,
    facts: FACTS,
    steps: STEPS,
    places: PLACES,
    orders_symbols: true,
};

static STEPS: &[step::Step] = &[
    step::Step::Program(step::Program {
        name: "strata",
        class: None,
        inputs: &[
            step::Input { relation: 0, class_column: None },
            step::Input { relation: 1, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 0, class_columns: &[] },
            step::Output { relation: 1, class_columns: &[] },
            step::Output { relation: 2, class_columns: &[] },
            step::Output { relation: 3, class_columns: &[] },
            step::Output { relation: 5, class_columns: &[] },
            step::Output { relation: 4, class_columns: &[] },
            step::Output { relation: 6, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 0, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(1), Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0), Other] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 1, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 0, terms: &[Other, Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 2, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 2, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0), Variable(2)] }, step::Atom { relation: 2, terms: &[Variable(2), Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 3, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0)] }, step::Atom { relation: 1, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 2, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 4, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0)] }], negative: &[step::Atom { relation: 5, terms: &[Variable(0)] }] },
            step::Rule { head: step::Atom { relation: 5, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(1)] }, step::Atom { relation: 1, terms: &[Variable(0)] }], negative: &[step::Atom { relation: 3, terms: &[Variable(0), Variable(1)] }] },
            step::Rule { head: step::Atom { relation: 6, terms: &[Variable(0), Variable(1)] }, positive: &[step::Atom { relation: 1, terms: &[Variable(0)] }, step::Atom { relation: 1, terms: &[Variable(1)] }], negative: &[step::Atom { relation: 4, terms: &[Variable(0)] }] },
        ],
        constants: &["c"],
        run: stage_strata::run,
    }),
];

static RELATIONS: &[step::Relation] = &[
    step::Relation { name: "edge", columns: &[support::Symbol, support::Symbol], derived: true }, // 0
    step::Relation { name: "vertex", columns: &[support::Symbol], derived: true }, // 1
    step::Relation { name: "reach", columns: &[support::Symbol, support::Symbol], derived: true }, // 2
    step::Relation { name: "unreachable", columns: &[support::Symbol, support::Symbol], derived: true }, // 3
    step::Relation { name: "isolated", columns: &[support::Symbol], derived: true }, // 4
    step::Relation { name: "connected", columns: &[support::Symbol], derived: true }, // 5
    step::Relation { name: "in_order", columns: &[support::Symbol, support::Symbol], derived: true }, // 6
];

static FACTS: &[step::Fact] = &[
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("b"), step::Cell::Symbol("a")] },
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("a"), step::Cell::Symbol("c")] },
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("c"), step::Cell::Symbol("d")] },
    step::Fact { relation: 1, cells: &[step::Cell::Symbol("z")] },
];

static PLACES: &[step::Place] = &[
];
