//! The flags that all commands over a cluster share: what is read, and which Kubernetes it is
//! judged by.

use std::path::PathBuf;

use clap::Args;
use jiff::Timestamp;

use crate::input::objects::Time;
use crate::profile::{KubernetesVersion, Profile};

use super::edits::EditArguments;
use super::error::CommandError;

/// What is read, and how it is judged.
#[derive(Debug, Args)]
#[command(next_help_heading = "Input")]
pub struct InputArguments {
    /// Cluster objects: a file, a folder (read recursively), or `-` for stdin; repeatable
    ///
    /// JSON or YAML, single objects or lists, several documents in a file, plain or compressed
    /// with gzip or zstd. `kubectl get nodes,daemonsets,pods,namespaces,controllerrevisions -A -o
    /// json` writes one.
    #[arg(short = 'f', long = "filename", value_name = "FILE|DIR|-")]
    pub filename: Vec<PathBuf>,
    #[command(flatten)]
    profile: ProfileArguments,
    /// The time from which pods' ages are counted, as RFC 3339 [default: now]
    #[arg(long, value_name = "TIME", value_parser = parse_time)]
    now: Option<Time>,
}

/// A cluster: what is read, and what is changed of it before it is judged.
#[derive(Debug, Args)]
pub struct ClusterArguments {
    /// What is read.
    #[command(flatten)]
    pub input: InputArguments,
    /// What is changed about it.
    #[command(flatten)]
    pub edits: EditArguments,
}

/// Whether the pods that the plan creates count as running.
#[derive(Debug, Args)]
pub struct SettleArguments {
    /// Count the pods that the plan creates as running, where the scheduler lets them run
    ///
    /// DaemonSets that depend on others are taken behind these, as `plan` does.
    #[arg(long, help_heading = "Input")]
    pub settle: bool,
}

/// Which Kubernetes is judged by.
#[derive(Debug, Args)]
pub struct ProfileArguments {
    /// The version of Kubernetes to judge by
    #[arg(long, value_name = "VERSION", default_value_t)]
    kubernetes: KubernetesVersion,
    /// Feature gates that are not at the version's default; repeatable
    #[arg(long, value_name = "Name=true,...")]
    feature_gates: Vec<String>,
}

impl InputArguments {
    /// What to read.
    ///
    /// # Errors
    /// No `-f` was given.
    pub fn paths(&self) -> Result<&[PathBuf], CommandError> {
        if self.filename.is_empty() {
            return Err(CommandError::problems([
                "nothing to read: give `-f FILE`, `-f DIR`, or `-f -` for stdin",
            ]));
        }
        Ok(&self.filename)
    }

    /// The profile that the flags describe.
    ///
    /// # Errors
    /// Every feature gate setting that is wrong.
    pub fn profile(&self) -> Result<Profile, CommandError> {
        self.profile.profile()
    }

    /// The time to judge by: that of `--now`, or else the clock's, which is read here and nowhere
    /// else.
    pub fn now(&self) -> Time {
        self.now
            .unwrap_or_else(|| Time(Timestamp::now().as_second()))
    }
}

impl ProfileArguments {
    /// The profile that the flags describe.
    ///
    /// # Errors
    /// Every feature gate setting that is wrong.
    pub fn profile(&self) -> Result<Profile, CommandError> {
        let settings = self.feature_gates.join(",");
        Profile::with_gates(self.kubernetes, &settings).map_err(CommandError::from)
    }
}

fn parse_time(text: &str) -> Result<Time, &'static str> {
    Time::parse(text).ok_or("expected an RFC 3339 time such as `2026-01-31T12:00:00Z`")
}
