//! The `.type` declarations: in any order, each once, none defined by itself.

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use rustc_hash::FxHashMap;

use super::super::diagnostic::Diagnostic;
use super::super::problem::Problem;
use super::super::program::ValueKind;
use super::super::syntax::tree::{Item, Name, TypeDeclaration, TypeDefinition};
use super::super::types::{TypeId, Types};
use super::suggest::did_you_mean;

/// Declares every type that can be. A type that depends on a wrong one is left out.
pub(super) fn declare(items: &[Item], diagnostics: &mut Vec<Diagnostic>) -> Types {
    let mut types = Types::default();
    let declarations = first_declarations(items, &types, diagnostics);

    // A type is declared behind those that it is made of.
    let mut graph = DiGraph::<&TypeDeclaration, ()>::new();
    let nodes: FxHashMap<&str, NodeIndex> = declarations
        .iter()
        .map(|declaration| (&*declaration.name.text, graph.add_node(declaration)))
        .collect();
    for declaration in &declarations {
        for part in parts(declaration) {
            let ends = (nodes.get(&*declaration.name.text), nodes.get(&*part.text));
            if let (Some(from), Some(to)) = ends {
                graph.update_edge(*from, *to, ());
            } else if types.get(&part.text).is_none() {
                diagnostics.push(undefined(declaration, part, &types, nodes.keys().copied()));
            }
        }
    }
    for component in kosaraju_scc(&graph) {
        let cyclic = component.len() > 1
            || component
                .iter()
                .any(|node| graph.contains_edge(*node, *node));
        for declaration in component.iter().filter_map(|node| graph.node_weight(*node)) {
            if cyclic {
                let name = declaration.name.text.to_string();
                let problem = Problem::CyclicType { name };
                diagnostics.push(Diagnostic::error(problem, declaration.span));
            } else {
                define(declaration, &mut types, diagnostics);
            }
        }
    }
    types
}

/// The declarations, repeated ones reported and left out.
fn first_declarations<'a>(
    items: &'a [Item],
    types: &Types,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<&'a TypeDeclaration> {
    let mut first: FxHashMap<&str, &TypeDeclaration> = FxHashMap::default();
    let mut declarations = Vec::new();
    for item in items {
        let Item::Type(declaration) = item else {
            continue;
        };
        let name = &*declaration.name.text;
        if types.get(name).is_some() || outside_type(name) {
            let name = name.to_owned();
            let problem = Problem::RedefinedBaseType { name };
            diagnostics.push(Diagnostic::error(problem, declaration.span));
        } else if let Some(earlier) = first.get(name) {
            let name = name.to_owned();
            let problem = Problem::RedefinedType { name };
            diagnostics.push(
                Diagnostic::error(problem, declaration.span)
                    .with_related("Previous definition", Some(earlier.span)),
            );
        } else {
            first.insert(name, declaration);
            declarations.push(declaration);
        }
    }
    declarations
}

/// The types that a declaration mentions.
fn parts(declaration: &TypeDeclaration) -> &[Name] {
    match &declaration.definition {
        TypeDefinition::Subtype(base) => std::slice::from_ref(base),
        TypeDefinition::Union(members) => members,
        TypeDefinition::Base(_) => &[],
    }
}

/// Whether Soufflé has a type of this name, and this language has not.
pub(super) fn outside_type(name: &str) -> bool {
    matches!(name, "float" | "unsigned")
}

/// The error of a type that stands in a declaration and is none.
fn undefined<'a>(
    declaration: &TypeDeclaration,
    name: &Name,
    types: &'a Types,
    declared: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    if outside_type(&name.text) {
        let construct = format!("the type `{}`", name.text);
        return Diagnostic::error(Problem::OutsideLanguage { construct }, declaration.span);
    }
    let (part, kind) = match declaration.definition {
        TypeDefinition::Union(_) => ("type", "union type"),
        _ => ("base type", "type"),
    };
    let problem = Problem::UndefinedType {
        name: name.text.to_string(),
        of: declaration.name.text.to_string(),
        part,
        kind,
    };
    let hint = did_you_mean(&name.text, types.names().chain(declared));
    Diagnostic::error(problem, declaration.span).with_hint(hint)
}

/// Adds a type whose parts are known.
fn define(declaration: &TypeDeclaration, types: &mut Types, diagnostics: &mut Vec<Diagnostic>) {
    let name = &*declaration.name.text;
    match &declaration.definition {
        TypeDefinition::Base(kind) => {
            types.add_subtype(name, Types::base(*kind));
        }
        TypeDefinition::Subtype(base) => match types.get(&base.text) {
            Some(id) if types.is_union(id) => {
                let problem = Problem::SubtypeOfUnion {
                    name: name.to_owned(),
                    base: base.text.to_string(),
                };
                diagnostics.push(Diagnostic::error(problem, declaration.span));
            }
            Some(id) => {
                types.add_subtype(name, id);
            }
            None => {}
        },
        TypeDefinition::Union(members) => {
            let ids: Option<Vec<TypeId>> = members
                .iter()
                .map(|member| types.get(&member.text))
                .collect();
            let Some(ids) = ids else {
                return;
            };
            let kinds: Vec<ValueKind> = ids.iter().map(|id| types.kind(*id)).collect();
            match kinds.first() {
                Some(kind) if kinds.iter().all(|other| other == kind) => {
                    types.add_union(name, *kind, &ids);
                }
                _ => {
                    let name = name.to_owned();
                    let problem = Problem::MixedUnion { name };
                    diagnostics.push(Diagnostic::error(problem, declaration.span));
                }
            }
        }
    }
}
