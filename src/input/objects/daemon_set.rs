//! DaemonSets and the revisions of their templates.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, Unexpected, Visitor};

use super::{LabelSelector, Metadata, PodTemplate};

/// A DaemonSet.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct DaemonSet<'a> {
    /// Name, labels, times.
    #[serde(borrow)]
    pub metadata: Metadata<'a>,
    /// What is asked for.
    #[serde(borrow)]
    pub spec: DaemonSetSpec<'a>,
    /// What the controller last reported.
    pub status: DaemonSetStatus,
    /// `spec.template` as it stands in the input, as JSON text, to be compared with the data of
    /// the ControllerRevisions .
    #[serde(skip)]
    pub template_json: &'a str,
}

/// `spec` of a DaemonSet.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DaemonSetSpec<'a> {
    /// Which pods are its own.
    #[serde(borrow)]
    pub selector: Option<LabelSelector<'a>>,
    /// What its pods look like.
    #[serde(borrow)]
    pub template: PodTemplate<'a>,
    /// How a change of the template reaches its pods.
    pub update_strategy: UpdateStrategy,
    /// For how long a pod must be ready to count as available.
    pub min_ready_seconds: i64,
    /// How many old revisions are kept.
    pub revision_history_limit: i64,
}

impl Default for DaemonSetSpec<'_> {
    fn default() -> Self {
        Self {
            selector: None,
            template: PodTemplate::default(),
            update_strategy: UpdateStrategy::default(),
            min_ready_seconds: 0,
            revision_history_limit: 10,
        }
    }
}

/// `spec.updateStrategy` of a DaemonSet.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct UpdateStrategy {
    /// Which of the two ways.
    #[serde(rename = "type")]
    pub kind: UpdateKind,
    /// How many pods a rolling update touches at a time.
    pub rolling_update: RollingUpdate,
}

/// How a change of the template reaches the pods.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum UpdateKind {
    /// The controller replaces old pods, some at a time.
    #[default]
    #[serde(alias = "")]
    RollingUpdate,
    /// Somebody deletes the old pods.
    OnDelete,
}

/// `spec.updateStrategy.rollingUpdate` of a DaemonSet.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RollingUpdate {
    /// How many of the pods may be unavailable.
    pub max_unavailable: CountOrPercent,
    /// How many nodes may have a second, newer pod.
    pub max_surge: CountOrPercent,
}

impl Default for RollingUpdate {
    fn default() -> Self {
        Self {
            max_unavailable: CountOrPercent::Count(1),
            max_surge: CountOrPercent::Count(0),
        }
    }
}

/// A number of pods, or a part of all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountOrPercent {
    /// So many.
    Count(i64),
    /// So many of a hundred, rounded up.
    Percent(i64),
}

impl CountOrPercent {
    /// What serde and messages call it.
    pub(in crate::input) const NAME: &str = "CountOrPercent";
    /// What a field of this type may hold.
    pub(in crate::input) const EXPECTED: &str = "a number, or a percentage such as `10%`";

    /// Whether this is none.
    pub fn is_zero(self) -> bool {
        matches!(self, Self::Count(0) | Self::Percent(0))
    }
}

impl<'de> Deserialize<'de> for CountOrPercent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CountVisitor;

        impl<'de> Visitor<'de> for CountVisitor {
            type Value = CountOrPercent;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(CountOrPercent::EXPECTED)
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(
                self,
                deserializer: D,
            ) -> Result<Self::Value, D::Error> {
                deserializer.deserialize_any(self)
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<CountOrPercent, E> {
                Ok(CountOrPercent::Count(number))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<CountOrPercent, E> {
                i64::try_from(number)
                    .map(CountOrPercent::Count)
                    .map_err(|_| {
                        E::invalid_value(Unexpected::Unsigned(number), &CountOrPercent::EXPECTED)
                    })
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<CountOrPercent, E> {
                text.strip_suffix('%')
                    .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_digit()))
                    .and_then(|digits| digits.parse().ok())
                    .map(CountOrPercent::Percent)
                    .ok_or_else(|| {
                        E::invalid_value(Unexpected::Str(text), &CountOrPercent::EXPECTED)
                    })
            }
        }

        deserializer.deserialize_newtype_struct(Self::NAME, CountVisitor)
    }
}

/// `status` of a DaemonSet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DaemonSetStatus {
    /// Nodes that run its pod and should.
    pub current_number_scheduled: i64,
    /// Nodes that should run its pod.
    pub desired_number_scheduled: i64,
    /// Nodes that run its pod and should not.
    pub number_misscheduled: i64,
    /// Nodes whose pod is ready.
    pub number_ready: i64,
    /// Nodes whose pod is available.
    pub number_available: i64,
    /// Nodes whose pod is not available.
    pub number_unavailable: i64,
    /// Nodes whose pod has the newest template.
    pub updated_number_scheduled: i64,
    /// The `metadata.generation` that the controller last saw.
    pub observed_generation: i64,
    /// How often two different templates had the same hash.
    pub collision_count: Option<i64>,
}

/// A ControllerRevision: a template that a DaemonSet has or had.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ControllerRevision<'a> {
    /// Name, labels, owner.
    #[serde(borrow)]
    pub metadata: Metadata<'a>,
    /// Which came later: the greater.
    pub revision: i64,
    /// `data` as it stands in the input, as JSON text.
    #[serde(skip)]
    pub data_json: &'a str,
}
