//! Amounts of resources: Kubernetes' `resource.Quantity`, exactly.
//!
//! A quantity is a decimal number with a suffix (`100m`, `1.5Gi`, `2e3`). It is kept as a whole
//! number of billionths, which is the finest step that Kubernetes knows: finer ones are rounded
//! away from zero, and what is larger than 2^63-1 is cut down to it, as the API server does.

use std::fmt;
use std::ops::Add;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};

/// An exact amount of a resource.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity {
    billionths: i128,
}

const BILLION: i128 = 1_000_000_000;
const LARGEST: i128 = i64::MAX as i128 * BILLION;

impl Quantity {
    /// What serde and messages call it.
    pub(in crate::input) const NAME: &str = "Quantity";
    /// What a field of this type may hold.
    pub(in crate::input) const EXPECTED: &str = "a quantity such as `100m`, `1.5` or `2Gi`";

    /// Reads a quantity in Kubernetes' grammar; `None` if it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let end = unsigned
            .bytes()
            .position(|byte| !byte.is_ascii_digit() && byte != b'.')
            .unwrap_or(unsigned.len());
        let (number, suffix) = unsigned.split_at(end);
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        if (whole.is_empty() && fraction.is_empty()) || fraction.contains('.') {
            return None;
        }
        let billionths = match Scale::parse(suffix)? {
            Scale::Decimal(exponent) => scale_by_ten(whole, fraction, exponent),
            Scale::Binary(exponent) => scale_by_two(whole, fraction, exponent),
        };
        Some(Self {
            billionths: if negative { -billionths } else { billionths },
        })
    }

    /// An amount without a fraction.
    pub fn whole(amount: i64) -> Self {
        Self {
            billionths: i128::from(amount) * BILLION,
        }
    }

    /// The amount in whole units, rounded up: how the scheduler counts memory.
    pub fn value(self) -> i64 {
        self.in_steps_of(BILLION)
    }

    /// The amount in thousandths, rounded up: how the scheduler counts cpu.
    pub fn milli_value(self) -> i64 {
        self.in_steps_of(BILLION / 1000)
    }

    /// The amount rounded up to thousandths: how the API server keeps what a container requests.
    pub fn in_thousandths(self) -> Self {
        const STEP: i128 = BILLION / 1000;
        Self {
            billionths: -(-self.billionths).div_euclid(STEP) * STEP,
        }
    }

    /// Whether the amount is below zero.
    pub fn is_negative(self) -> bool {
        self.billionths < 0
    }

    fn in_steps_of(self, step: i128) -> i64 {
        let steps = -(-self.billionths).div_euclid(step);
        i64::try_from(steps).unwrap_or(if steps < 0 { i64::MIN } else { i64::MAX })
    }
}

impl Add for Quantity {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            billionths: self.billionths.saturating_add(other.billionths),
        }
    }
}

enum Scale {
    Decimal(i32),
    Binary(u32),
}

impl Scale {
    fn parse(suffix: &str) -> Option<Self> {
        Some(match suffix {
            "n" => Self::Decimal(-9),
            "u" => Self::Decimal(-6),
            "m" => Self::Decimal(-3),
            "" => Self::Decimal(0),
            "k" => Self::Decimal(3),
            "M" => Self::Decimal(6),
            "G" => Self::Decimal(9),
            "T" => Self::Decimal(12),
            "P" => Self::Decimal(15),
            "E" => Self::Decimal(18),
            "Ki" => Self::Binary(10),
            "Mi" => Self::Binary(20),
            "Gi" => Self::Binary(30),
            "Ti" => Self::Binary(40),
            "Pi" => Self::Binary(50),
            "Ei" => Self::Binary(60),
            _ => {
                let exponent = suffix.strip_prefix(['e', 'E'])?;
                let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
                if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
                    return None;
                }
                // An exponent beyond these is as good as infinite: the amount is cut down anyway.
                let exponent: i64 = exponent.parse().ok()?;
                Self::Decimal(exponent.clamp(-100_000, 100_000) as i32)
            }
        })
    }
}

/// The number times ten to the exponent, in billionths, rounded up and cut down.
fn scale_by_ten(whole: &str, fraction: &str, exponent: i32) -> i128 {
    let digits = || whole.bytes().chain(fraction.bytes());
    // The place of the last digit, in billionths.
    let last = i64::from(exponent) + 9 - fraction.len() as i64;
    let keep = if last < 0 {
        (digits().count() as i64 + last).max(0) as usize
    } else {
        digits().count()
    };
    let mut amount: i128 = 0;
    for digit in digits().take(keep) {
        amount = (amount * 10 + i128::from(digit - b'0')).min(LARGEST);
    }
    if digits().skip(keep).any(|digit| digit != b'0') {
        amount += 1;
    }
    for _ in 0..last {
        if amount == 0 || amount == LARGEST {
            break;
        }
        amount = (amount * 10).min(LARGEST);
    }
    amount.min(LARGEST)
}

/// The number times two to the exponent, in billionths, rounded up and cut down.
///
/// Digit by digit from the last one: the fraction may be longer than any integer type.
fn scale_by_two(whole: &str, fraction: &str, exponent: u32) -> i128 {
    let mut amount: i128 = 0;
    for digit in whole.bytes() {
        amount = (amount * 10 + i128::from(digit - b'0')).min(LARGEST);
    }
    let factor = 1_i128 << exponent;
    let whole_part = amount.saturating_mul(factor).saturating_mul(BILLION);
    // Long division of the fraction by powers of ten, of which 27 digits fit.
    let (near, far) = fraction.split_at(fraction.len().min(18));
    let mut numerator: i128 = 0;
    let mut denominator: i128 = 1;
    for digit in near.bytes() {
        numerator = numerator * 10 + i128::from(digit - b'0');
        denominator *= 10;
    }
    if far.bytes().any(|digit| digit != b'0') {
        numerator += 1;
    }
    let scaled = numerator * factor;
    let units = scaled / denominator;
    let rest = (scaled % denominator) * BILLION;
    let fraction_part =
        units * BILLION + rest.div_euclid(denominator) + i128::from(rest % denominator != 0);
    whole_part.saturating_add(fraction_part).min(LARGEST)
}

impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct QuantityVisitor;

        impl<'de> Visitor<'de> for QuantityVisitor {
            type Value = Quantity;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(Quantity::EXPECTED)
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(
                self,
                deserializer: D,
            ) -> Result<Self::Value, D::Error> {
                deserializer.deserialize_any(self)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Quantity, E> {
                Quantity::parse(text)
                    .ok_or_else(|| E::invalid_value(Unexpected::Str(text), &Quantity::EXPECTED))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Quantity, E> {
                Ok(Quantity::whole(number))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Quantity, E> {
                i64::try_from(number).map(Quantity::whole).map_err(|_| {
                    E::invalid_value(Unexpected::Unsigned(number), &Quantity::EXPECTED)
                })
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Quantity, E> {
                // The shortest decimal that reads back as this number: what was written.
                self.visit_str(&number.to_string())
            }
        }

        deserializer.deserialize_newtype_struct(Self::NAME, QuantityVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn milli(text: &str) -> i64 {
        Quantity::parse(text).unwrap().milli_value()
    }

    #[test]
    fn reads_every_suffix() {
        assert_eq!(milli("100m"), 100);
        assert_eq!(milli("1"), 1000);
        assert_eq!(milli("1.5"), 1500);
        assert_eq!(milli(".5"), 500);
        assert_eq!(milli("5."), 5000);
        assert_eq!(milli("+2e1"), 20_000);
        assert_eq!(milli("2E-1"), 200);
        for (text, value) in [
            ("1k", 1_000),
            ("1M", 1_000_000),
            ("1G", 1_000_000_000),
            ("1T", 1_000_000_000_000),
            ("1P", 1_000_000_000_000_000),
            ("1E", 1_000_000_000_000_000_000),
            ("1Ki", 1 << 10),
            ("1.5Mi", 3 << 19),
            ("1Gi", 1 << 30),
            ("1Ti", 1 << 40),
            ("1Pi", 1 << 50),
            ("1Ei", 1 << 60),
            ("100Ei", i64::MAX),
            ("-1", -1),
        ] {
            assert_eq!(Quantity::parse(text).unwrap().value(), value, "{text}");
        }
    }

    #[test]
    fn rounds_up() {
        assert_eq!(Quantity::parse("1n").unwrap().value(), 1);
        assert_eq!(Quantity::parse("0.1n"), Quantity::parse("1n"));
        assert_eq!(
            Quantity::parse("1.0000000001"),
            Quantity::parse("1000000001n")
        );
        assert_eq!(Quantity::parse("0.3Ki").unwrap().value(), 308);
        assert_eq!(Quantity::parse("-1.5").unwrap().value(), -1);
        assert_eq!(
            Quantity::parse("0.0000000000000000000000001Ki")
                .unwrap()
                .value(),
            1
        );
    }

    #[test]
    fn refuses_what_is_no_quantity() {
        for text in [
            "", "-", ".", "m", "Ki", "1.1.M", "1+1.0M", "0.1mi", "0.1am", "aoeu", ".5i", "1i",
            "1 ", " 1", "1e", "-3.01e-", "1K", "0x10", "1Kii", "١",
        ] {
            assert_eq!(Quantity::parse(text), None, "{text}");
        }
    }

    #[test]
    fn endless_numbers_end() {
        let nines = "9".repeat(100_000);
        assert_eq!(Quantity::parse(&nines).unwrap().value(), i64::MAX);
        assert_eq!(Quantity::parse("1e99999").unwrap().value(), i64::MAX);
        assert_eq!(Quantity::parse("1e-99999").unwrap().value(), 1);
        assert_eq!(
            Quantity::parse(&format!("0.{nines}Mi")).unwrap().value(),
            1 << 20
        );
    }
}
