//! Random programs: a few relations in levels, rules with joins, recursion, negation, comparisons,
//! arithmetic in bounds, and aggregates; the same seed gives the same program.

use std::fmt::Write;

/// A small xorshift generator: the programs of a seed must not change with a crate's version.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 16) % end as u64) as usize
    }

    pub fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        &from[self.below(from.len())]
    }
}

#[derive(Clone)]
struct Relation {
    name: String,
    /// `n` for a number, `s` for a symbol.
    kinds: Vec<char>,
    level: usize,
}

/// The variables of a body, by kind.
#[derive(Default, Clone)]
struct Variables {
    numbers: Vec<String>,
    symbols: Vec<String>,
}

impl Variables {
    fn of(&mut self, kind: char) -> &mut Vec<String> {
        if kind == 'n' {
            &mut self.numbers
        } else {
            &mut self.symbols
        }
    }
}

fn constant(dice: &mut Dice, kind: char) -> String {
    if kind == 'n' {
        (dice.below(7) as i64 - 2).to_string()
    } else {
        format!("\"{}\"", dice.pick(&["a", "b", "c", "a,b", "-1"]))
    }
}

/// The text of a seed's program.
pub fn program(seed: u64) -> String {
    let dice = &mut Dice::new(seed);
    let relations: Vec<Relation> = (0..3 + dice.below(5))
        .map(|number| Relation {
            name: format!("r{number}"),
            kinds: (0..*dice.pick(&[0, 1, 1, 2, 2, 2, 3]))
                .map(|_| *dice.pick(&['n', 'n', 's']))
                .collect(),
            level: if number < 2 { 0 } else { 1 + dice.below(4) },
        })
        .collect();
    let mut text = String::new();
    for relation in &relations {
        let columns: Vec<String> = (relation.kinds.iter().enumerate())
            .map(|(place, kind)| {
                let kind = if *kind == 'n' { "number" } else { "symbol" };
                format!("c{place}:{kind}")
            })
            .collect();
        writeln!(text, ".decl {}({})", relation.name, columns.join(", ")).unwrap();
        let facts = if relation.level == 0 {
            2 + dice.below(12)
        } else {
            usize::from(dice.percent(25))
        };
        for _ in 0..facts {
            let cells: Vec<String> = (relation.kinds.iter())
                .map(|kind| constant(dice, *kind))
                .collect();
            writeln!(text, "{}({}).", relation.name, cells.join(", ")).unwrap();
        }
    }
    for relation in relations.iter().filter(|relation| relation.level > 0) {
        for _ in 0..1 + dice.below(3) {
            rule(dice, &relations, relation, &mut text);
        }
    }
    text
}

fn rule(dice: &mut Dice, relations: &[Relation], head: &Relation, text: &mut String) {
    let reach = |level: usize| -> Vec<&Relation> {
        let reachable = relations.iter();
        reachable.filter(|other| other.level <= level).collect()
    };
    let (upto, below) = (reach(head.level), reach(head.level - 1));
    let mut variables = Variables::default();
    let mut body = Vec::new();
    for _ in 0..1 + dice.below(3) {
        let relation = *dice.pick(&upto);
        let cells: Vec<String> = (relation.kinds.iter())
            .map(|kind| {
                let known = variables.of(*kind);
                match dice.below(100) {
                    0..12 => constant(dice, *kind),
                    12..20 => "_".to_owned(),
                    20..65 if !known.is_empty() => dice.pick(known).clone(),
                    _ => {
                        known.push(format!("{}{}", kind.to_uppercase(), known.len()));
                        known[known.len() - 1].clone()
                    }
                }
            })
            .collect();
        body.push(format!("{}({})", relation.name, cells.join(", ")));
    }
    if !variables.numbers.is_empty() && dice.percent(25) {
        let new = format!("N{}", variables.numbers.len());
        let known = dice.pick(&variables.numbers).clone();
        let operator = dice.pick(&["+", "-", "*"]);
        let number = constant(dice, 'n');
        body.push(format!("{new} = {known} {operator} ({number})"));
        body.push(format!("{new} < 6"));
        body.push(format!("{new} > -6"));
        variables.numbers.push(new);
    }
    if dice.percent(45) {
        let relation = *dice.pick(&below);
        let cells = known_cells(dice, relation, &mut variables);
        body.push(format!("!{}({})", relation.name, cells.join(", ")));
    }
    if !variables.numbers.is_empty() && dice.percent(30) {
        let operator = dice.pick(&["<", "<=", ">", ">=", "!=", "="]);
        let left = dice.pick(&variables.numbers);
        body.push(format!("{left} {operator} {}", constant(dice, 'n')));
    }
    if variables.symbols.len() > 1 && dice.percent(30) {
        let operator = dice.pick(&["!=", "=", "<", ">="]);
        let (left, right) = (&variables.symbols[0], &variables.symbols[1]);
        body.push(format!("{left} {operator} {right}"));
    }
    if dice.percent(35) {
        let new = format!("N{}", variables.numbers.len());
        let relation = *dice.pick(&below);
        body.push(format!(
            "{new} = {}",
            aggregate(dice, relation, &mut variables)
        ));
        body.push(format!("{new} < 40"));
        variables.numbers.push(new);
    }
    // The order of literals must not matter.
    for place in (1..body.len()).rev() {
        body.swap(place, dice.below(place + 1));
    }
    let cells: Vec<String> = (head.kinds.iter())
        .map(|kind| {
            let known = variables.of(*kind);
            if known.is_empty() || dice.percent(10) {
                constant(dice, *kind)
            } else {
                dice.pick(known).clone()
            }
        })
        .collect();
    writeln!(
        text,
        "{}({}) :- {}.",
        head.name,
        cells.join(", "),
        body.join(", ")
    )
    .unwrap();
}

/// Cells that are constants, known variables or `_`.
fn known_cells(dice: &mut Dice, relation: &Relation, variables: &mut Variables) -> Vec<String> {
    let kinds = relation.kinds.iter();
    kinds
        .map(|kind| {
            let known = variables.of(*kind);
            match dice.below(10) {
                0..2 => "_".to_owned(),
                2..8 if !known.is_empty() => dice.pick(known).clone(),
                _ => constant(dice, *kind),
            }
        })
        .collect()
}

fn aggregate(dice: &mut Dice, relation: &Relation, variables: &mut Variables) -> String {
    let mut own = Vec::new();
    let cells: Vec<String> = (relation.kinds.iter().enumerate())
        .map(|(place, kind)| match dice.below(10) {
            0..1 => constant(dice, *kind),
            1..3 => "_".to_owned(),
            3..5 if !variables.of(*kind).is_empty() => dice.pick(variables.of(*kind)).clone(),
            _ => {
                let name = format!("L{place}");
                if *kind == 'n' {
                    own.push(name.clone());
                }
                name
            }
        })
        .collect();
    let body = format!("{}({})", relation.name, cells.join(", "));
    if own.is_empty() {
        return format!("count : {{ {body} }}");
    }
    let own = dice.pick(&own).clone();
    let target = dice.pick(&["{}", "{} * 2", "{} - 1"]).replace("{}", &own);
    match dice.pick(&["count", "sum", "min", "max"]) {
        &"count" => format!("count : {{ {body} }}"),
        function => format!("{function} {target} : {{ {body}, {own} != 3 }}"),
    }
}
