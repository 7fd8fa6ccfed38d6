use crate::derive::step::Term::{Other, Symbol, Variable};
use crate::derive::{step, support};

mod stage_names {
    use crate::derive::support;

    crepe::crepe! {
        @input
        pub struct Constants(u32, u32); // "constant", "third"
        @input
        pub struct NodeLabel(u32);
        @input
        pub struct NodeLabel2(u32);
        @input
        pub struct NODELabel3(u32);
        @input
        pub struct EdgeBefore2(u32, u32);
        @output
        pub struct Type2(u32);
        @output
        pub struct EdgeUpdate(u32);
        @output
        pub struct Edge(u32, u32);
        @output
        pub struct Some2(u32);
        @output
        pub struct Crepe2(u32);
        @output
        pub struct Vec2(u32);
        @output
        pub struct Constants2(u32);
        @output
        pub struct U322(u32);
        @output
        pub struct EdgeNew(u32);
        @output
        pub struct EdgeIndex(u32);
        @output
        pub struct EdgeBefore(u32);
        @output
        pub struct Support(u32);

        Edge(a, b) <- EdgeBefore2(a, b);

        Edge(x, x) <-
            EdgeUpdate(x);

        Type2(loop_2) <-
            NodeLabel(loop_2),
            !NodeLabel2(loop_2);

        Some2(n) <-
            Edge(n_2, n),
            Type2(n_2);

        Crepe2(self_2) <-
            NODELabel3(self_2),
            Some2(self_2);

        Vec2(value) <-
            Crepe2(value);

        Constants2(x) <-
            Constants(text_constant, _),
            Vec2(x),
            (x != text_constant);

        U322(x) <-
            Constants(_, text_third),
            let x = text_third,
            Constants2(x);

        EdgeUpdate(x) <-
            Type2(x);

        EdgeNew(x) <-
            EdgeUpdate(x),
            Edge(x, x);

        EdgeIndex(x) <-
            Edge(x, _),
            !EdgeNew(x);

        EdgeBefore(x) <-
            EdgeNew(x),
            Edge(x, x);

        Support(x) <-
            EdgeBefore(x);
    }

    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {
        let mut tables = tables.iter();
        let mut program = Crepe::new();
        program.extend(support::rows(tables.next()).map(|[a, b]| Constants(support::symbol(a), support::symbol(b))));
        program.extend(support::rows(tables.next()).map(|[a]| NodeLabel(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| NodeLabel2(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a]| NODELabel3(support::symbol(a))));
        program.extend(support::rows(tables.next()).map(|[a, b]| EdgeBefore2(support::symbol(a), support::symbol(b))));
        let (rows_0, rows_1, rows_2, rows_3, rows_4, rows_5, rows_6, rows_7, rows_8, rows_9, rows_10, rows_11,) = program.run_with_hasher::<support::FxBuildHasher>();
        ::std::vec![
            support::table(rows_0.into_iter().map(|Type2(a)| [i64::from(a)])),
            support::table(rows_1.into_iter().map(|EdgeUpdate(a)| [i64::from(a)])),
            support::table(rows_2.into_iter().map(|Edge(a, b)| [i64::from(a), i64::from(b)])),
            support::table(rows_3.into_iter().map(|Some2(a)| [i64::from(a)])),
            support::table(rows_4.into_iter().map(|Crepe2(a)| [i64::from(a)])),
            support::table(rows_5.into_iter().map(|Vec2(a)| [i64::from(a)])),
            support::table(rows_6.into_iter().map(|Constants2(a)| [i64::from(a)])),
            support::table(rows_7.into_iter().map(|U322(a)| [i64::from(a)])),
            support::table(rows_8.into_iter().map(|EdgeNew(a)| [i64::from(a)])),
            support::table(rows_9.into_iter().map(|EdgeIndex(a)| [i64::from(a)])),
            support::table(rows_10.into_iter().map(|EdgeBefore(a)| [i64::from(a)])),
            support::table(rows_11.into_iter().map(|Support(a)| [i64::from(a)])),
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
        name: "names",
        class: None,
        inputs: &[
            step::Input { relation: 0, class_column: None },
            step::Input { relation: 1, class_column: None },
            step::Input { relation: 2, class_column: None },
            step::Input { relation: 9, class_column: None },
        ],
        outputs: &[
            step::Output { relation: 3, class_columns: &[] },
            step::Output { relation: 10, class_columns: &[] },
            step::Output { relation: 9, class_columns: &[] },
            step::Output { relation: 4, class_columns: &[] },
            step::Output { relation: 5, class_columns: &[] },
            step::Output { relation: 6, class_columns: &[] },
            step::Output { relation: 7, class_columns: &[] },
            step::Output { relation: 8, class_columns: &[] },
            step::Output { relation: 11, class_columns: &[] },
            step::Output { relation: 12, class_columns: &[] },
            step::Output { relation: 13, class_columns: &[] },
            step::Output { relation: 14, class_columns: &[] },
        ],
        rules: &[
            step::Rule { head: step::Atom { relation: 9, terms: &[Variable(0), Variable(0)] }, positive: &[step::Atom { relation: 10, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 3, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 0, terms: &[Variable(0)] }], negative: &[step::Atom { relation: 1, terms: &[Variable(0)] }] },
            step::Rule { head: step::Atom { relation: 4, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 9, terms: &[Variable(1), Variable(0)] }, step::Atom { relation: 3, terms: &[Variable(1)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 5, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 2, terms: &[Variable(0)] }, step::Atom { relation: 4, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 6, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 5, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 7, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 6, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 8, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 7, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 10, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 3, terms: &[Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 11, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 10, terms: &[Variable(0)] }, step::Atom { relation: 9, terms: &[Variable(0), Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 12, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 9, terms: &[Variable(0), Other] }], negative: &[step::Atom { relation: 11, terms: &[Variable(0)] }] },
            step::Rule { head: step::Atom { relation: 13, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 11, terms: &[Variable(0)] }, step::Atom { relation: 9, terms: &[Variable(0), Variable(0)] }], negative: &[] },
            step::Rule { head: step::Atom { relation: 14, terms: &[Variable(0)] }, positive: &[step::Atom { relation: 13, terms: &[Variable(0)] }], negative: &[] },
        ],
        constants: &["constant", "third"],
        run: stage_names::run,
    }),
];

static RELATIONS: &[step::Relation] = &[
    step::Relation { name: "node_label", columns: &[support::Symbol], derived: true }, // 0
    step::Relation { name: "nodeLabel", columns: &[support::Symbol], derived: true }, // 1
    step::Relation { name: "NODE_label", columns: &[support::Symbol], derived: true }, // 2
    step::Relation { name: "type", columns: &[support::Symbol], derived: true }, // 3
    step::Relation { name: "some", columns: &[support::Symbol], derived: true }, // 4
    step::Relation { name: "crepe", columns: &[support::Symbol], derived: true }, // 5
    step::Relation { name: "vec", columns: &[support::Symbol], derived: true }, // 6
    step::Relation { name: "constants", columns: &[support::Symbol], derived: true }, // 7
    step::Relation { name: "u32", columns: &[support::Symbol], derived: true }, // 8
    step::Relation { name: "edge", columns: &[support::Symbol, support::Symbol], derived: true }, // 9
    step::Relation { name: "edge_update", columns: &[support::Symbol], derived: true }, // 10
    step::Relation { name: "edge_new", columns: &[support::Symbol], derived: true }, // 11
    step::Relation { name: "edge_index", columns: &[support::Symbol], derived: true }, // 12
    step::Relation { name: "edge_before", columns: &[support::Symbol], derived: true }, // 13
    step::Relation { name: "support", columns: &[support::Symbol], derived: true }, // 14
];

static FACTS: &[step::Fact] = &[
    step::Fact { relation: 0, cells: &[step::Cell::Symbol("first")] },
    step::Fact { relation: 1, cells: &[step::Cell::Symbol("second")] },
    step::Fact { relation: 2, cells: &[step::Cell::Symbol("third")] },
    step::Fact { relation: 9, cells: &[step::Cell::Symbol("first"), step::Cell::Symbol("third")] },
];

static PLACES: &[step::Place] = &[
];
