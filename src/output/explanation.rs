//! Explanations for people: the verdict, the conditions with their origins, the derivation.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use crate::explain::conditions::Condition;
use crate::explain::document::{ProofDocument, StepDocument};
use crate::explain::origin::Origin;
use crate::explain::placement::Explanation;
use crate::explain::pods::PodExplanation;

/// How an explanation looks.
#[derive(Debug, Clone, Copy, Default)]
pub struct Look {
    /// Whether marks are ASCII.
    pub ascii: bool,
    /// Whether marks have colours, too.
    pub colour: bool,
    /// Whether the whole derivation is shown.
    pub proof: bool,
}

impl Look {
    /// The mark of what holds or does not.
    pub fn mark(self, holds: bool) -> String {
        let mark = self.plain_mark(holds);
        let colour = if holds {
            AnsiColor::Green
        } else {
            AnsiColor::Red
        };
        let style = match self.colour {
            true => colour.on_default(),
            false => Style::new(),
        };
        format!("{style}{mark}{style:#}")
    }

    /// The same without colour.
    pub fn plain_mark(self, holds: bool) -> &'static str {
        match (holds, self.ascii) {
            (true, false) => "✓",
            (true, true) => "+",
            (false, false) => "✗",
            (false, true) => "x",
        }
    }
}

/// Writes why a DaemonSet's pod should run on a node or not.
///
/// # Errors
/// What the writer reports.
pub fn write_explanation(
    out: &mut dyn Write,
    explanation: &Explanation,
    look: Look,
) -> io::Result<()> {
    writeln!(out, "{}.", explanation.summary)?;
    writeln!(out)?;
    write_conditions(out, &explanation.conditions, look)?;
    if let Some(hint) = &explanation.hint {
        writeln!(out, "Hint, no promise: {} ({}).", hint.reason, hint.rule)?;
    }
    end(out, &explanation.proof, &explanation.profile, look)
}

/// Writes why a pod may stay, or has to go.
///
/// # Errors
/// What the writer reports.
pub fn write_pod_explanation(
    out: &mut dyn Write,
    explanation: &PodExplanation,
    look: Look,
) -> io::Result<()> {
    writeln!(out, "{} ({}).", explanation.summary, explanation.rule)?;
    writeln!(out)?;
    write_conditions(out, &explanation.conditions, look)?;
    for stale in &explanation.stale {
        writeln!(out, "note: {stale}")?;
    }
    end(out, &explanation.proof, &explanation.profile, look)
}

fn end(out: &mut dyn Write, proof: &ProofDocument, profile: &str, look: Look) -> io::Result<()> {
    if look.proof {
        writeln!(out)?;
        write_proof(out, proof, look)?;
    }
    writeln!(out)?;
    writeln!(out, "Judged by {profile}.")
}

fn write_conditions(out: &mut dyn Write, conditions: &[Condition], look: Look) -> io::Result<()> {
    for condition in conditions {
        let indent = "  ".repeat(condition.level);
        let mark = match condition.level {
            0 => look.mark(condition.holds),
            _ => "-".to_owned(),
        };
        let Condition { text, rule, .. } = condition;
        writeln!(out, "{indent}{mark} {text} ({rule})")?;
        for origin in &condition.origins {
            writeln!(out, "{indent}    {}", place(origin))?;
        }
    }
    Ok(())
}

fn place(origin: &Origin) -> String {
    format!("{}: {} {}", origin.file, origin.object, origin.field)
}

/// Writes a derivation as a tree, what was asked for first; a step that is used again is shown
/// once.
fn write_proof(out: &mut dyn Write, proof: &ProofDocument, look: Look) -> io::Result<()> {
    let mut tree = Tree {
        out,
        proof,
        look,
        shown: vec![false; proof.proof.len()],
    };
    let holds = proof.proof.get(proof.root).is_some_and(|step| step.holds);
    tree.step(proof.root, holds, 0)
}

struct Tree<'t> {
    out: &'t mut dyn Write,
    proof: &'t ProofDocument,
    look: Look,
    shown: Vec<bool>,
}

impl Tree<'_> {
    /// Writes a step. The mark tells whether it is what its place in the derivation asks for.
    fn step(&mut self, place: usize, met: bool, depth: usize) -> io::Result<()> {
        let proof = self.proof;
        let Some(step) = proof.proof.get(place) else {
            return Ok(());
        };
        let indent = "  ".repeat(depth);
        let mark = self.look.mark(met);
        write!(self.out, "{indent}{mark} {}", step.text)?;
        if let Some(rule) = &step.rule {
            write!(self.out, " ({rule})")?;
        }
        let shown = self.shown.get_mut(place);
        let is_shown = shown.is_some_and(|shown| std::mem::replace(shown, true));
        if is_shown && !step.premises.is_empty() {
            return writeln!(self.out, ", as above");
        }
        if step.cut {
            write!(self.out, " [cut: a limit of the search was reached]")?;
        }
        writeln!(self.out)?;
        for origin in &step.origins {
            writeln!(self.out, "{indent}    {}", self::place(origin))?;
        }
        if step.holds {
            for premise in &step.premises {
                self.step(*premise, true, depth + 1)?;
            }
            return Ok(());
        }
        self.attempts(step, depth)
    }

    fn attempts(&mut self, step: &StepDocument, depth: usize) -> io::Result<()> {
        let indent = "  ".repeat(depth + 1);
        for attempt in &step.attempts {
            writeln!(self.out, "{indent}by {}:", attempt.rule)?;
            for literal in &attempt.literals {
                if literal.premises.is_empty() {
                    let mark = match literal.outcome {
                        "met" => self.look.mark(true),
                        "failed" => self.look.mark(false),
                        _ => "?".to_owned(),
                    };
                    let outcome = match literal.outcome {
                        "not reached" => ", not reached",
                        _ => "",
                    };
                    writeln!(self.out, "{indent}  {mark} {}{outcome}", literal.text)?;
                }
                for premise in &literal.premises {
                    self.step(*premise, literal.outcome == "met", depth + 2)?;
                }
            }
        }
        Ok(())
    }
}
