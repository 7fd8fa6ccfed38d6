//! Times of objects, in whole seconds as Kubernetes stores them.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};

/// A time in seconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub i64);

impl Time {
    /// What serde and messages call it.
    pub(in crate::input) const NAME: &str = "Time";
    /// What a field of this type may hold.
    pub(in crate::input) const EXPECTED: &str = "a time such as `2026-01-31T12:00:00Z`";

    /// Reads an RFC 3339 time, with any offset. A fraction of a second is cut off, as the API
    /// server does.
    pub fn parse(text: &str) -> Option<Self> {
        parse_plain(text.as_bytes()).or_else(|| {
            let time: jiff::Timestamp = text.parse().ok()?;
            Some(Self(
                time.as_second() - i64::from(time.subsec_nanosecond() < 0),
            ))
        })
    }

    /// The time as the API server writes it: RFC 3339, in UTC. Empty for one that has no such form,
    /// which no object's time is.
    pub fn written(self) -> String {
        let time = jiff::Timestamp::from_second(self.0);
        time.map_or_else(|_| String::new(), |time| time.to_string())
    }
}

/// Reads exactly `2026-01-31T12:00:00Z`, the form of every time that a cluster shows: there are
/// millions of them in a large one.
fn parse_plain(text: &[u8]) -> Option<Time> {
    let [
        y0,
        y1,
        y2,
        y3,
        b'-',
        mo0,
        mo1,
        b'-',
        d0,
        d1,
        b'T',
        h0,
        h1,
        b':',
        mi0,
        mi1,
        b':',
        s0,
        s1,
        b'Z',
    ] = text
    else {
        return None;
    };
    let year = number(&[*y0, *y1, *y2, *y3])?;
    let month = number(&[*mo0, *mo1])?;
    let day = number(&[*d0, *d1])?;
    let (hour, minute, second) = (
        number(&[*h0, *h1])?,
        number(&[*mi0, *mi1])?,
        number(&[*s0, *s1])?,
    );
    // The 29th to the 31st need the calendar of the month: the slow way knows it.
    let plain = (1..=12).contains(&month)
        && (1..=28).contains(&day)
        && hour < 24
        && minute < 60
        && second < 60;
    plain.then(|| Time(((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second))
}

fn number(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0, |value, digit| {
        digit
            .is_ascii_digit()
            .then(|| value * 10 + i64::from(digit - b'0'))
    })
}

/// Days from 1970-01-01 in the Gregorian calendar, counting years from March so that the leap day
/// is the last one.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month < 3 {
        (year - 1, month + 9)
    } else {
        (year, month - 3)
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1 - 719_468
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TimeVisitor;

        impl<'de> Visitor<'de> for TimeVisitor {
            type Value = Time;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(Time::EXPECTED)
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(
                self,
                deserializer: D,
            ) -> Result<Self::Value, D::Error> {
                deserializer.deserialize_any(self)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Time, E> {
                Time::parse(text)
                    .ok_or_else(|| E::invalid_value(Unexpected::Str(text), &Time::EXPECTED))
            }
        }

        deserializer.deserialize_newtype_struct(Self::NAME, TimeVisitor)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_offsets_and_fractions() {
        let noon = Time::parse("2026-01-01T12:00:00Z");
        assert_eq!(noon, Some(Time(1_767_268_800)));
        assert_eq!(Time::parse("2026-01-01T14:00:00.75+02:00"), noon);
        assert_eq!(Time::parse("1969-12-31T23:59:59.5Z"), Some(Time(-1)));
        assert_eq!(Time::parse("2026-02-29T12:00:00Z"), None);
        assert_eq!(Time::parse("yesterday"), None);
    }

    proptest! {
        #[test]
        fn the_short_way_agrees_with_the_calendar(seconds in -60_000_000_000_i64..250_000_000_000) {
            let text = jiff::Timestamp::from_second(seconds).unwrap().to_string();
            prop_assert_eq!(Time::parse(&text), Some(Time(seconds)));
        }
    }
}
