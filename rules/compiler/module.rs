//! One crepe program: its relations, its rules, and the function that runs it on tables.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::clauses::{self, Clauses, Shared, tuples};
use super::groups::{Group, columns_of};
use super::steps::Program;
use super::uses;
use super::{Lowered, Mistake};
use crate::datalog::program::{RelationId, ValueKind};
use crate::datalog::source::Span;

/// A crepe program with its rules written.
pub struct Module<'a> {
    lowered: &'a Lowered,
    program: &'a Program<'a>,
    shared: Shared,
    seeds: Vec<(RelationId, String)>,
    rules: Vec<(String, Clauses)>,
}

impl<'a> Module<'a> {
    /// Writes the rules of a program.
    pub fn new(
        lowered: &'a Lowered,
        program: &'a Program<'a>,
        places: &mut Vec<Span>,
    ) -> Result<Self, Vec<Mistake>> {
        let mut shared = Shared::default();
        let mut relations: BTreeSet<RelationId> = program.inputs.iter().copied().collect();
        relations.extend(program.components.iter().flatten());
        for relation in relations {
            let name = shared.names.relation(lowered.relation_name(relation));
            shared.structs.insert(relation, name);
        }
        let seeds = program
            .seeded
            .iter()
            .map(|relation| {
                let name = format!("{}_before", lowered.relation_name(*relation));
                (*relation, shared.names.relation(&name))
            })
            .collect();
        let mut rules = Vec::new();
        let mut mistakes = Vec::new();
        for index in &program.rules {
            let Some(rule) = lowered.program.rules.get(*index) else {
                continue;
            };
            let recursive = program
                .components
                .iter()
                .find(|component| component.contains(&rule.head.relation))
                .map(|component| component.iter().copied().collect())
                .unwrap_or_default();
            let id = rule.id.clone().unwrap_or_default();
            match clauses::write(lowered, rule, &recursive, &mut shared, places) {
                Ok(Some(clauses)) => rules.push((id, clauses)),
                Ok(None) => {}
                Err(mistake) => mistakes.push(mistake),
            }
        }
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        Ok(Module {
            lowered,
            program,
            shared,
            seeds,
            rules,
        })
    }

    fn structure(&self, relation: RelationId) -> &str {
        self.shared.structs.get(&relation).map_or("", |name| name)
    }

    /// The module's text.
    pub fn source(&self) -> String {
        let mut text = String::new();
        let _ = writeln!(text, "mod {} {{", self.module_name());
        text.push_str("    use crate::derive::support;\n\n    crepe::crepe! {\n");
        if !self.shared.constants.is_empty() {
            let types = vec!["u32"; self.shared.constants.len()];
            let _ = writeln!(
                text,
                "        @input\n        pub struct Constants({}); // {}",
                types.join(", "),
                self.shared
                    .constants
                    .iter()
                    .map(|text| format!("{text:?}"))
                    .collect::<Vec<_>>()
                    .join(", ")
            );
        }
        for relation in &self.program.inputs {
            self.declare(&mut text, "@input", *relation, self.structure(*relation));
        }
        for (relation, name) in &self.seeds {
            self.declare(&mut text, "@input", *relation, name);
        }
        for relation in self.program.components.iter().flatten() {
            let mark = if self.program.outputs.contains(relation) {
                "@output"
            } else {
                ""
            };
            self.declare(&mut text, mark, *relation, self.structure(*relation));
        }
        for ((relation, columns), name) in &self.shared.nested {
            self.declare_nested(&mut text, *relation, columns, name);
        }
        for (relation, name) in &self.seeds {
            let fields = letters(self.arity(*relation));
            let _ = writeln!(
                text,
                "\n        {}({fields}) <- {name}({fields});",
                self.structure(*relation)
            );
        }
        for (id, clauses) in &self.rules {
            text.push('\n');
            if !id.is_empty() {
                let _ = writeln!(text, "        // {id}");
            }
            let _ = write!(text, "        {} <-", clauses.head);
            let mut body: Vec<String> = self.constants_row(clauses).into_iter().collect();
            body.extend(clauses.body.iter().cloned());
            for (index, clause) in body.iter().enumerate() {
                let end = if index + 1 == body.len() { ";" } else { "," };
                let _ = write!(text, "\n            {clause}{end}");
            }
            text.push('\n');
        }
        text.push_str("    }\n\n");
        self.runner(&mut text);
        text.push_str("}\n\n");
        text
    }

    /// `mod`'s names may not be keywords either.
    fn module_name(&self) -> String {
        format!("stage_{}", self.program.name.replace('-', "_"))
    }

    fn arity(&self, relation: RelationId) -> usize {
        self.lowered
            .relation(relation)
            .map_or(0, |relation| relation.columns.len())
    }

    fn types(&self, relation: RelationId) -> Vec<&'static str> {
        let columns = self
            .lowered
            .relation(relation)
            .map(|relation| relation.columns.as_slice())
            .unwrap_or_default();
        columns
            .iter()
            .map(|column| match column.kind {
                ValueKind::Symbol => "u32",
                ValueKind::Number => "i64",
            })
            .collect()
    }

    /// A comment before `@input` must not be `///`: crepe reads attributes after the mark. Nor does
    /// it read `pub` where there is no mark.
    fn declare(&self, text: &mut String, mark: &str, relation: RelationId, name: &str) {
        let types = self.types(relation).join(", ");
        if mark.is_empty() {
            let _ = writeln!(text, "        struct {name}({types});");
        } else {
            let _ = writeln!(text, "        {mark}\n        pub struct {name}({types});");
        }
    }

    fn declare_nested(
        &self,
        text: &mut String,
        relation: RelationId,
        columns: &[usize],
        name: &str,
    ) {
        let types = self.types(relation);
        let bound: Vec<String> = columns
            .iter()
            .filter_map(|column| types.get(*column).map(|name| (*name).to_owned()))
            .collect();
        let fields: Vec<String> = (0..types.len())
            .map(|column| {
                if columns.contains(&column) {
                    letter(column)
                } else {
                    "_".to_owned()
                }
            })
            .collect();
        let keys: Vec<String> = columns.iter().map(|column| letter(*column)).collect();
        let _ = writeln!(
            text,
            "        struct {name}({});\n\n        {name}({}) <-\n            {}({});",
            tuples(&bound),
            tuples(&keys),
            self.structure(relation),
            fields.join(", "),
        );
    }

    fn constants_row(&self, clauses: &Clauses) -> Option<String> {
        if clauses.constants.is_empty() {
            return None;
        }
        let fields: Vec<String> = (0..self.shared.constants.len())
            .map(|place| {
                clauses
                    .constants
                    .get(&place)
                    .cloned()
                    .unwrap_or_else(|| "_".to_owned())
            })
            .collect();
        Some(format!("Constants({})", fields.join(", ")))
    }

    /// The function that takes the tables in and out.
    fn runner(&self, text: &mut String) {
        text.push_str(
            "    pub fn run(tables: &[&support::Table]) -> ::std::vec::Vec<support::Table> {\n\
             \x20       let mut tables = tables.iter();\n\
             \x20       let mut program = Crepe::new();\n",
        );
        let constants = self.shared.constants.len();
        if constants > 0 {
            load(text, "Constants", &vec!["u32"; constants]);
        }
        for relation in &self.program.inputs {
            load(text, self.structure(*relation), &self.types(*relation));
        }
        for (relation, name) in &self.seeds {
            load(text, name, &self.types(*relation));
        }
        let names: Vec<String> = (0..self.program.outputs.len())
            .map(|index| format!("rows_{index}"))
            .collect();
        let _ = writeln!(
            text,
            "        let ({},) = program.run_with_hasher::<support::FxBuildHasher>();\n        ::std::vec![",
            names.join(", ")
        );
        for (relation, rows) in self.program.outputs.iter().zip(&names) {
            let types = self.types(*relation);
            let values: Vec<String> = types
                .iter()
                .enumerate()
                .map(|(column, name)| match *name {
                    "u32" => format!("i64::from({})", letter(column)),
                    _ => letter(column),
                })
                .collect();
            let _ = writeln!(
                text,
                "            support::table({rows}.into_iter().map(|{}({})| [{}])),",
                self.structure(*relation),
                letters(types.len()),
                values.join(", ")
            );
        }
        text.push_str("        ]\n    }\n");
    }

    /// The entry of the table of steps.
    pub fn description(&self) -> String {
        let class = match self.program.group {
            Group::Local(class_type) => Some(class_type),
            Group::Neutral | Group::Global => None,
        };
        let columns = |relation: RelationId| {
            class.map_or_else(Vec::new, |class_type| {
                columns_of(self.lowered, relation, class_type)
            })
        };
        let mut text = String::from("    step::Step::Program(step::Program {\n");
        let _ = writeln!(text, "        name: {:?},", self.program.name);
        let _ = writeln!(text, "        class: {class:?},");
        text.push_str("        inputs: &[\n");
        let seeds = self.seeds.iter().map(|(relation, _)| relation);
        for relation in self.program.inputs.iter().chain(seeds) {
            let _ = writeln!(
                text,
                "            step::Input {{ relation: {}, class_column: {:?} }},",
                relation.0,
                columns(*relation).first(),
            );
        }
        text.push_str("        ],\n        outputs: &[\n");
        for relation in &self.program.outputs {
            let _ = writeln!(
                text,
                "            step::Output {{ relation: {}, class_columns: &{:?} }},",
                relation.0,
                columns(*relation),
            );
        }
        text.push_str("        ],\n        rules: &[\n");
        for rule in uses::texts(self.lowered, self.program) {
            let _ = writeln!(text, "            {rule},");
        }
        let _ = writeln!(
            text,
            "        ],\n        constants: &{:?},\n        run: {}::run,\n    }}),",
            self.shared.constants,
            self.module_name()
        );
        text
    }
}

/// A line that loads the next table into an input relation.
fn load(text: &mut String, name: &str, types: &[&str]) {
    if types.is_empty() {
        let _ = writeln!(
            text,
            "        program.extend(support::marks(tables.next()).map(|()| {name}()));"
        );
        return;
    }
    let values: Vec<String> = types
        .iter()
        .enumerate()
        .map(|(column, name)| match *name {
            "u32" => format!("support::symbol({})", letter(column)),
            _ => letter(column),
        })
        .collect();
    let _ = writeln!(
        text,
        "        program.extend(support::rows(tables.next()).map(|[{}]| {name}({})));",
        letters(types.len()),
        values.join(", ")
    );
}

/// A variable for a column: `a` to `z`, then `a1` and so on.
fn letter(column: usize) -> String {
    let letter = char::from(b'a' + (column % 26) as u8);
    match column / 26 {
        0 => letter.to_string(),
        round => format!("{letter}{round}"),
    }
}

fn letters(columns: usize) -> String {
    (0..columns).map(letter).collect::<Vec<_>>().join(", ")
}
