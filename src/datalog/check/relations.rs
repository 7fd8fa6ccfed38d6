//! The declared relations, by name, with their directives.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::super::diagnostic::Diagnostic;
use super::super::problem::Problem;
use super::super::program::{Column, Directive, Relation, RelationId, ValueKind};
use super::super::source::Span;
use super::super::syntax::tree::{
    ColumnDeclaration, DirectiveKind, Item, Name, RelationDeclaration,
};
use super::super::types::{TypeId, Types};
use super::suggest::did_you_mean;
use super::type_declarations::outside_type;

/// The relations of a program while it is checked.
#[derive(Debug, Default)]
pub(super) struct Relations {
    pub(super) relations: Vec<Relation>,
    pub(super) columns: Vec<Vec<ColumnType>>,
    pub(super) ids: FxHashMap<Arc<str>, RelationId>,
}

/// What a column's values may be.
#[derive(Debug, Clone, Copy)]
pub(super) struct ColumnType {
    /// None where the declared type is undefined, or where a query's column takes anything.
    pub(super) id: Option<TypeId>,
    /// Where the type is written.
    pub(super) span: Span,
}

impl Relations {
    /// Declares every relation.
    pub(super) fn declare(
        items: &[Item],
        types: &Types,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Relations {
        let mut relations = Relations::default();
        for item in items {
            let Item::Relation(declaration) = item else {
                continue;
            };
            let columns = check_columns(&declaration.columns, types, diagnostics);
            for name in &declaration.names {
                if types.get(&name.text).is_some() {
                    let problem = Problem::NameClash {
                        name: name.text.to_string(),
                    };
                    diagnostics.push(Diagnostic::error(problem, name.span));
                }
                relations.add(name, declaration, &columns, types, diagnostics);
            }
        }
        relations
    }

    fn add(
        &mut self,
        name: &Name,
        declaration: &RelationDeclaration,
        column_types: &[ColumnType],
        types: &Types,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        if let Some(earlier) = self.find(&name.text).and_then(|id| self.relation(id)) {
            let problem = Problem::RedefinedRelation {
                name: name.text.to_string(),
            };
            diagnostics.push(
                Diagnostic::error(problem, name.span)
                    .with_related("Previous definition", Some(earlier.span)),
            );
            return;
        }
        let columns = declaration.columns.iter().zip(column_types);
        let columns = columns.map(|(column, column_type)| Column {
            name: column.name.text.to_string(),
            declared_type: column.declared_type.text.to_string(),
            kind: column_type
                .id
                .map_or(ValueKind::Symbol, |id| types.kind(id)),
        });
        let says: Vec<&str> = declaration
            .annotations
            .iter()
            .filter(|annotation| annotation.word == "say")
            .map(|annotation| annotation.text.as_str())
            .collect();
        let mut relation = Relation {
            name: name.text.to_string(),
            columns: columns.collect(),
            inputs: Vec::new(),
            outputs: Vec::new(),
            print_sizes: Vec::new(),
            reading: (!says.is_empty()).then(|| says.join(" ")),
            annotations: declaration
                .annotations
                .iter()
                .filter(|annotation| annotation.word != "say")
                .cloned()
                .collect(),
            span: name.span,
        };
        for (kind, span) in &declaration.directives {
            let directive = Directive {
                parameters: Vec::new(),
                span: *span,
            };
            add_directive(&mut relation, *kind, directive);
        }
        let id = RelationId(self.relations.len() as u32);
        self.relations.push(relation);
        self.columns.push(column_types.to_vec());
        self.ids.insert(Arc::clone(&name.text), id);
    }

    /// Adds what `.input`, `.output` and `.printsize` say.
    pub(super) fn add_directives(&mut self, items: &[Item], diagnostics: &mut Vec<Diagnostic>) {
        for item in items {
            let Item::Directive(statement) = item else {
                continue;
            };
            for target in &statement.targets {
                let id = self.find_or_report(&target.relation, diagnostics);
                let relation = id.and_then(|id| self.relations.get_mut(id.0 as usize));
                if let Some(relation) = relation {
                    let directive = Directive {
                        parameters: target.parameters.clone(),
                        span: target.relation.span,
                    };
                    add_directive(relation, statement.kind, directive);
                }
            }
        }
    }

    /// Warns of relations that nothing fills.
    pub(super) fn warn_of_empty(&self, items: &[Item], diagnostics: &mut Vec<Diagnostic>) {
        let mut heads: FxHashSet<&str> = FxHashSet::default();
        for item in items {
            if let Item::Clause(clause) = item {
                heads.extend(clause.heads.iter().map(|head| &*head.name.text));
            }
        }
        for relation in &self.relations {
            if relation.inputs.is_empty() && !heads.contains(relation.name.as_str()) {
                let name = relation.name.clone();
                let problem = Problem::EmptyRelation { name };
                diagnostics.push(Diagnostic::warning(problem, relation.span));
            }
        }
    }

    /// The relation of a name.
    pub(super) fn find(&self, name: &str) -> Option<RelationId> {
        self.ids.get(name).copied()
    }

    /// The relation of a name; an error where there is none.
    pub(super) fn find_or_report(
        &self,
        name: &Name,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<RelationId> {
        let found = self.find(&name.text);
        if found.is_none() {
            let known = self.relations.iter().map(|relation| relation.name.as_str());
            let problem = Problem::UndefinedRelation {
                name: name.text.to_string(),
            };
            let hint = did_you_mean(&name.text, known);
            diagnostics.push(Diagnostic::error(problem, name.span).with_hint(hint));
        }
        found
    }

    /// A relation by its id.
    pub(super) fn relation(&self, id: RelationId) -> Option<&Relation> {
        self.relations.get(id.0 as usize)
    }

    /// How many columns a relation has.
    pub(super) fn arity(&self, id: RelationId) -> usize {
        self.column_types(id).len()
    }

    /// The types of a relation's columns.
    pub(super) fn column_types(&self, id: RelationId) -> &[ColumnType] {
        self.columns.get(id.0 as usize).map_or(&[], Vec::as_slice)
    }

    /// The relations in the order of the source.
    pub(super) fn into_relations(self) -> Vec<Relation> {
        self.relations
    }
}

fn add_directive(relation: &mut Relation, kind: DirectiveKind, directive: Directive) {
    match kind {
        DirectiveKind::Input => relation.inputs.push(directive),
        DirectiveKind::Output => relation.outputs.push(directive),
        DirectiveKind::PrintSize => relation.print_sizes.push(directive),
    }
}

/// Checks the columns of a declaration.
fn check_columns(
    columns: &[ColumnDeclaration],
    types: &Types,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<ColumnType> {
    let mut names: FxHashSet<&str> = FxHashSet::default();
    let mut checked = Vec::new();
    for column in columns {
        let declared = &column.declared_type;
        let id = types.get(&declared.text);
        if id.is_none() {
            let problem = if outside_type(&declared.text) {
                let construct = format!("the type `{}`", declared.text);
                Problem::OutsideLanguage { construct }
            } else {
                Problem::UndefinedColumnType {
                    column: column.name.text.to_string(),
                    name: declared.text.to_string(),
                }
            };
            let hint = did_you_mean(&declared.text, types.names());
            diagnostics.push(Diagnostic::error(problem, column.name.span).with_hint(hint));
        }
        if !names.insert(&column.name.text) {
            let problem = Problem::RedefinedColumn {
                column: column.name.text.to_string(),
                declared_type: declared.text.to_string(),
            };
            diagnostics.push(Diagnostic::error(problem, column.name.span));
        }
        checked.push(ColumnType {
            id,
            span: declared.span,
        });
    }
    checked
}
