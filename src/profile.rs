//! The profile: which Kubernetes, with which feature gates, a cluster is judged by.
//!
//! Both are inputs like the objects themselves, because both change placements. The stages of
//! every gate are kept as Kubernetes keeps them, so that a version alone fixes the defaults.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::nearest::nearest;

/// A minor version of Kubernetes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KubernetesVersion {
    minor: u32,
}

/// The oldest version that everynode judges by.
const OLDEST: KubernetesVersion = KubernetesVersion { minor: 33 };
/// The newest version that everynode judges by, and the default.
const NEWEST: KubernetesVersion = KubernetesVersion { minor: 37 };

/// A version and the value of every known feature gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    kubernetes: KubernetesVersion,
    gates: BTreeMap<&'static str, bool>,
}

/// What may be wrong with a profile.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ProfileError {
    /// The text is no version, or one that everynode does not know.
    #[error("`{0}` is no Kubernetes version that everynode knows: expected {OLDEST} to {NEWEST}")]
    UnknownVersion(String),
    /// The gate is none of those that change a placement.
    #[error("unknown feature gate `{name}`{}; known are {}", suggestion(.nearest), known_gates())]
    UnknownGate {
        /// The gate as the user wrote it.
        name: String,
        /// The known gate that is nearest to it.
        nearest: Option<&'static str>,
    },
    /// The gate came with a later version.
    #[error("feature gate `{name}` came with Kubernetes {since}, the profile is {kubernetes}")]
    GateTooNew {
        /// The gate.
        name: &'static str,
        /// The first version that has it.
        since: KubernetesVersion,
        /// The version of the profile.
        kubernetes: KubernetesVersion,
    },
    /// The gate cannot be changed any more.
    #[error("feature gate `{name}` is locked to {value} in Kubernetes {kubernetes}")]
    GateLocked {
        /// The gate.
        name: &'static str,
        /// The only value it can have.
        value: bool,
        /// The version of the profile.
        kubernetes: KubernetesVersion,
    },
    /// A part of the list is not `Name=true` or `Name=false`.
    #[error("`{0}` is no feature gate setting: expected `Name=true` or `Name=false`")]
    MalformedSetting(String),
    /// The same gate is set to both values.
    #[error("feature gate `{0}` is set to both true and false")]
    ContradictorySetting(&'static str),
}

/// One feature gate, with the versions in which its default or its lock changed.
struct Gate {
    name: &'static str,
    stages: &'static [Stage],
}

/// From this version on the gate has this default.
struct Stage {
    since: KubernetesVersion,
    default: bool,
    locked: bool,
}

const fn stage(minor: u32, default: bool, locked: bool) -> Stage {
    Stage {
        since: KubernetesVersion { minor },
        default,
        locked,
    }
}

/// The gates that change where a pod goes, in the order of their names.
const GATES: [Gate; 6] = [
    Gate {
        name: "MatchLabelKeysInPodAffinity",
        stages: &[
            stage(29, false, false),
            stage(31, true, false),
            stage(33, true, true),
        ],
    },
    Gate {
        name: "MatchLabelKeysInPodTopologySpread",
        stages: &[stage(25, false, false), stage(27, true, false)],
    },
    Gate {
        name: "NodeDeclaredFeatures",
        stages: &[
            stage(35, false, false),
            stage(36, true, false),
            stage(37, true, true),
        ],
    },
    Gate {
        name: "NodeInclusionPolicyInPodTopologySpread",
        stages: &[
            stage(25, false, false),
            stage(26, true, false),
            stage(33, true, true),
        ],
    },
    Gate {
        name: "PodLevelResources",
        stages: &[stage(32, false, false), stage(34, true, false)],
    },
    Gate {
        name: "TaintTolerationComparisonOperators",
        stages: &[stage(35, false, false)],
    },
];

impl Profile {
    /// The profile of a version with its default gates.
    pub fn of(kubernetes: KubernetesVersion) -> Self {
        let gates = GATES
            .iter()
            .filter_map(|gate| Some((gate.name, gate.stage(kubernetes)?.default)))
            .collect();
        Profile { kubernetes, gates }
    }

    /// The profile of a version with some gates set, in the grammar of Kubernetes' own
    /// `--feature-gates`: `Name=true,Other=false`.
    ///
    /// # Errors
    /// Everything that is wrong with the settings, not only the first.
    pub fn with_gates(
        kubernetes: KubernetesVersion,
        settings: &str,
    ) -> Result<Self, Vec<ProfileError>> {
        let mut profile = Profile::of(kubernetes);
        let mut set = BTreeMap::new();
        let mut errors = Vec::new();
        for setting in settings.split(',').map(str::trim) {
            if setting.is_empty() {
                continue;
            }
            match parse_setting(kubernetes, setting) {
                Ok((name, value)) => {
                    if set
                        .insert(name, value)
                        .is_some_and(|earlier| earlier != value)
                    {
                        errors.push(ProfileError::ContradictorySetting(name));
                    }
                    profile.gates.insert(name, value);
                }
                Err(error) => errors.push(error),
            }
        }
        if errors.is_empty() {
            Ok(profile)
        } else {
            Err(errors)
        }
    }

    /// The version.
    pub fn kubernetes(&self) -> KubernetesVersion {
        self.kubernetes
    }

    /// Whether a gate is on; a gate that the version does not have is off.
    pub fn enabled(&self, gate: &str) -> bool {
        self.gates.get(gate).copied().unwrap_or_default()
    }

    /// Every gate of the version with its value, in the order of their names.
    pub fn gates(&self) -> impl Iterator<Item = (&'static str, bool)> {
        self.gates.iter().map(|(name, value)| (*name, *value))
    }
}

impl Default for Profile {
    /// The newest version with its default gates.
    fn default() -> Self {
        Profile::of(NEWEST)
    }
}

impl fmt::Display for Profile {
    /// `Kubernetes 1.37`, and the gates that are not at their default.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Kubernetes {}", self.kubernetes)?;
        let defaults = Profile::of(self.kubernetes);
        for (name, value) in self.gates() {
            if defaults.enabled(name) != value {
                write!(formatter, ", {name}={value}")?;
            }
        }
        Ok(())
    }
}

impl KubernetesVersion {
    /// The minor version: 37 of 1.37.
    pub fn minor(self) -> u32 {
        self.minor
    }
}

impl Gate {
    fn stage(&self, kubernetes: KubernetesVersion) -> Option<&'static Stage> {
        self.stages
            .iter()
            .rev()
            .find(|stage| stage.since <= kubernetes)
    }
}

fn parse_setting(
    kubernetes: KubernetesVersion,
    setting: &str,
) -> Result<(&'static str, bool), ProfileError> {
    let malformed = || ProfileError::MalformedSetting(setting.to_owned());
    let (name, value) = setting.split_once('=').ok_or_else(malformed)?;
    let (name, value) = (name.trim(), value.trim());
    // What Go's strconv.ParseBool takes, which is what the components take.
    let value = match value {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => true,
        "0" | "f" | "F" | "false" | "FALSE" | "False" => false,
        _ => return Err(malformed()),
    };
    let Some(gate) = GATES.iter().find(|gate| gate.name == name) else {
        return Err(ProfileError::UnknownGate {
            name: name.to_owned(),
            nearest: nearest(name, GATES.iter().map(|gate| gate.name)),
        });
    };
    match gate.stage(kubernetes) {
        None => Err(ProfileError::GateTooNew {
            name: gate.name,
            since: gate.stages.first().map_or(NEWEST, |stage| stage.since),
            kubernetes,
        }),
        Some(stage) if stage.locked && stage.default != value => Err(ProfileError::GateLocked {
            name: gate.name,
            value: stage.default,
            kubernetes,
        }),
        Some(_) => Ok((gate.name, value)),
    }
}

fn suggestion(nearest: &Option<&'static str>) -> String {
    nearest.map_or_else(String::new, |name| format!(", did you mean `{name}`?"))
}

fn known_gates() -> String {
    let names: Vec<&str> = GATES.iter().map(|gate| gate.name).collect();
    names.join(", ")
}

impl Default for KubernetesVersion {
    /// The newest.
    fn default() -> Self {
        NEWEST
    }
}

impl fmt::Display for KubernetesVersion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "1.{}", self.minor)
    }
}

impl FromStr for KubernetesVersion {
    type Err = ProfileError;

    /// Takes `1.37` and what `kubectl version` shows, `v1.37.2`: a patch release changes no
    /// placement.
    fn from_str(text: &str) -> Result<Self, ProfileError> {
        let unknown = || ProfileError::UnknownVersion(text.to_owned());
        let numbers = text.strip_prefix('v').unwrap_or(text);
        let mut parts = numbers.splitn(3, '.');
        let (Some("1"), Some(minor)) = (parts.next(), parts.next()) else {
            return Err(unknown());
        };
        let version = KubernetesVersion {
            minor: minor.parse().map_err(|_| unknown())?,
        };
        if (OLDEST..=NEWEST).contains(&version) {
            Ok(version)
        } else {
            Err(unknown())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{KubernetesVersion, NEWEST, Profile, ProfileError};

    fn version(text: &str) -> KubernetesVersion {
        text.parse().unwrap()
    }

    #[test]
    fn a_version_is_read_as_kubectl_shows_it() {
        assert_eq!(version("v1.37.2"), version("1.37"));
        for unknown in ["1.38", "1.12", "2.0", "37", "", "1.x"] {
            assert!(unknown.parse::<KubernetesVersion>().is_err(), "{unknown}");
        }
    }

    #[test]
    fn the_version_fixes_the_defaults() {
        assert!(Profile::of(version("1.36")).enabled("NodeDeclaredFeatures"));
        assert!(!Profile::of(version("1.35")).enabled("NodeDeclaredFeatures"));
        assert!(!Profile::default().enabled("TaintTolerationComparisonOperators"));
    }

    #[test]
    fn a_set_gate_stands_in_the_profile() {
        let profile =
            Profile::with_gates(NEWEST, "TaintTolerationComparisonOperators=true").unwrap();
        assert!(profile.enabled("TaintTolerationComparisonOperators"));
        assert_eq!(
            profile.to_string(),
            "Kubernetes 1.37, TaintTolerationComparisonOperators=true"
        );
    }

    #[test]
    fn every_wrong_setting_is_told() {
        let settings = "TaintTolerationComparisonOperator=true,NodeDeclaredFeatures=false,X,\
                        PodLevelResources=true,PodLevelResources=false";
        let errors = Profile::with_gates(NEWEST, settings).unwrap_err();
        assert_eq!(errors.len(), 4, "{errors:?}");
        assert!(
            errors[0]
                .to_string()
                .contains("did you mean `TaintTolerationComparisonOperators`?")
        );
        assert!(errors[1].to_string().contains("locked to true"));
        assert_eq!(errors[2], ProfileError::MalformedSetting("X".to_owned()));
        assert_eq!(
            errors[3],
            ProfileError::ContradictorySetting("PodLevelResources")
        );
    }

    #[test]
    fn a_gate_of_a_later_version_is_refused() {
        let errors = Profile::with_gates(version("1.34"), "NodeDeclaredFeatures=true").unwrap_err();
        assert_eq!(
            errors[0].to_string(),
            "feature gate `NodeDeclaredFeatures` came with Kubernetes 1.35, the profile is 1.34"
        );
    }
}
