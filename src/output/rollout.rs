//! The forecast of a rollout for people.

use std::io::{self, Write};

use crate::simulate::rollout::{Rollout, Wave};

/// Writes a forecast.
///
/// # Errors
/// What the writer reports.
pub fn write_rollout(out: &mut dyn Write, rollout: &Rollout) -> io::Result<()> {
    let Rollout {
        daemonset,
        strategy,
        ..
    } = rollout;
    write_waves(out, &rollout.waves)?;
    for user in &rollout.budget {
        writeln!(out, "{} uses the budget: {}", user.node, user.reason)?;
    }
    match (strategy.as_str(), rollout.outdated) {
        (_, 0) => writeln!(
            out,
            "Every pod of {daemonset} is of the current revision then."
        ),
        ("OnDelete", many) => writeln!(
            out,
            "{many} pods of {daemonset} are outdated, and with OnDelete stay so until somebody \
             deletes them: `--waves KEY` lists them by a label of their nodes."
        ),
        (_, many) => {
            let mut nodes: Vec<(&str, bool)> = Vec::new();
            for user in &rollout.budget {
                let silent = user.reason == "NotReady";
                match nodes.iter_mut().find(|(node, _)| *node == user.node) {
                    Some((_, known)) => *known |= silent,
                    None => nodes.push((&user.node, silent)),
                }
            }
            let silent = nodes.iter().filter(|(_, silent)| *silent).count();
            writeln!(
                out,
                "Stuck with {many} outdated pods: {silent} of {} unavailable pods are on NotReady \
                 nodes.",
                nodes.len()
            )?;
            match rollout.unblocked_by {
                Some(many) => writeln!(out, "A maxUnavailable of {many} would let it go on."),
                None => Ok(()),
            }
        }
    }
}

/// Writes waves: a heading, and a pod a line.
///
/// # Errors
/// What the writer reports.
pub fn write_waves(out: &mut dyn Write, waves: &[Wave]) -> io::Result<()> {
    for (wave, number) in waves.iter().zip(1..) {
        writeln!(out, "wave {number}, {}", wave.name)?;
        for placed in &wave.pods {
            writeln!(out, "  pod/{}  {}", placed.pod, placed.node)?;
        }
    }
    Ok(())
}
