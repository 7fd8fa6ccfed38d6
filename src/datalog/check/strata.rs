//! Strata: which relations are evaluated together, and in what order.
//!
//! Relations that depend on each other form a stratum, which stands behind the strata that it
//! reads. A stratum may not depend on itself through negation or an aggregate.

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;

use super::super::diagnostic::Diagnostic;
use super::super::problem::Problem;
use super::super::program::{Aggregate, Literal, Program, RelationId, RuleId, Stratum};
use super::super::source::Span;

/// How a rule's head depends on a relation of its body.
#[derive(Debug, Clone, Copy)]
struct Dependency {
    through: Through,
    span: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Through {
    Positive,
    Negation,
    Aggregation,
}

/// Puts the relations of a program into strata.
pub(super) fn stratify(program: &Program, diagnostics: &mut Vec<Diagnostic>) -> Vec<Stratum> {
    let graph = dependencies(program);
    let components = kosaraju_scc(&graph);
    let mut component_of = vec![0; program.relations.len()];
    for (index, component) in components.iter().enumerate() {
        for node in component {
            if let Some(slot) = component_of.get_mut(node.index()) {
                *slot = index;
            }
        }
    }
    let mut strata: Vec<Stratum> = components
        .iter()
        .map(|component| stratum(&graph, component, program, diagnostics))
        .collect();
    for (index, rule) in program.rules.iter().enumerate() {
        let component = component_of.get(rule.head.relation.0 as usize);
        if let Some(stratum) = component.and_then(|index| strata.get_mut(*index)) {
            stratum.rules.push(RuleId(index as u32));
        }
    }
    strata
}

/// An edge from each head to each relation of its body.
fn dependencies(program: &Program) -> DiGraph<(), Dependency> {
    let mut graph = DiGraph::new();
    for _ in &program.relations {
        graph.add_node(());
    }
    for rule in &program.rules {
        let head = NodeIndex::new(rule.head.relation.0 as usize);
        add_body(&mut graph, head, &rule.body, None);
    }
    graph
}

fn add_body(
    graph: &mut DiGraph<(), Dependency>,
    head: NodeIndex,
    body: &[Literal],
    around: Option<Through>,
) {
    for literal in body {
        let (atom, through) = match literal {
            Literal::Positive(atom) => (atom, Through::Positive),
            Literal::Negative(atom) => (atom, Through::Negation),
            Literal::Aggregate(Aggregate { body, .. }) => {
                add_body(graph, head, body, Some(Through::Aggregation));
                continue;
            }
            Literal::Comparison(_) | Literal::Truth(_) => continue,
        };
        let dependency = Dependency {
            through: around.unwrap_or(through),
            span: atom.span,
        };
        graph.add_edge(head, NodeIndex::new(atom.relation.0 as usize), dependency);
    }
}

/// The stratum of a component; an error where it depends on itself otherwise than positively.
fn stratum(
    graph: &DiGraph<(), Dependency>,
    component: &[NodeIndex],
    program: &Program,
    diagnostics: &mut Vec<Diagnostic>,
) -> Stratum {
    let mut relations: Vec<RelationId> = component
        .iter()
        .map(|node| RelationId(node.index() as u32))
        .collect();
    relations.sort_unstable();
    let inside = |node: NodeIndex| {
        relations
            .binary_search(&RelationId(node.index() as u32))
            .is_ok()
    };
    let mut recursive = false;
    let mut broken: Option<(NodeIndex, Dependency)> = None;
    for edge in component.iter().flat_map(|node| graph.edges(*node)) {
        if !inside(edge.target()) {
            continue;
        }
        recursive = true;
        let dependency = *edge.weight();
        let first = broken.is_none_or(|(_, earlier)| dependency.span < earlier.span);
        if dependency.through != Through::Positive && first {
            broken = Some((edge.target(), dependency));
        }
    }
    if let Some((target, dependency)) = broken {
        diagnostics.push(unstratifiable(&relations, target, dependency, program));
    }
    Stratum {
        relations,
        rules: Vec::new(),
        recursive,
    }
}

fn unstratifiable(
    relations: &[RelationId],
    target: NodeIndex,
    dependency: Dependency,
    program: &Program,
) -> Diagnostic {
    let relation = |id: &RelationId| program.relations.get(id.0 as usize);
    let mut names: Vec<String> = relations
        .iter()
        .filter_map(|id| Some(relation(id)?.name.clone()))
        .collect();
    names.sort_unstable();
    let problem = Problem::Unstratifiable { relations: names };
    let error = Diagnostic::error(problem, dependency.span);
    let Some(negated) = relation(&RelationId(target.index() as u32)) else {
        return error;
    };
    let has = match dependency.through {
        Through::Aggregation => "has cyclic aggregation",
        _ => "has cyclic negation",
    };
    error
        .with_related(format!("Relation {}", negated.name), Some(negated.span))
        .with_related(has, Some(dependency.span))
}
