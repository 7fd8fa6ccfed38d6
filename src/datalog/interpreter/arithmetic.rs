//! The functions on numbers, checked: what does not fit 64 bits is an error, never another number.

use super::super::database::Value;
use super::super::program::Function;
use super::error::ArithmeticError;

/// Applies a function of one or two operands; a function of one ignores `right`.
///
/// # Errors
/// There is no such number.
#[inline]
pub fn apply(function: Function, left: Value, right: Value) -> Result<Value, ArithmeticError> {
    let result = match function {
        Function::Negate => left.checked_neg(),
        Function::Add => left.checked_add(right),
        Function::Subtract => left.checked_sub(right),
        Function::Multiply => left.checked_mul(right),
        Function::Divide if right == 0 => return Err(division_by_zero(function, left, right)),
        Function::Divide => left.checked_div(right),
        Function::Remainder if right == 0 => return Err(division_by_zero(function, left, right)),
        // The least number modulo -1 is 0, although its quotient does not fit.
        Function::Remainder => Some(left.wrapping_rem(right)),
        Function::Power if left == 0 && right < 0 => {
            return Err(division_by_zero(function, left, right));
        }
        Function::Power => power(left, right),
        Function::BitAnd => Some(left & right),
        Function::BitOr => Some(left | right),
        Function::BitXor => Some(left ^ right),
        Function::BitNot => Some(!left),
        Function::ShiftLeft | Function::ShiftRight | Function::ShiftRightUnsigned => {
            let Some(bits) = u32::try_from(right).ok().filter(|bits| *bits < 64) else {
                return Err(ArithmeticError::BadShift {
                    operation: describe(function, left, right),
                });
            };
            Some(match function {
                Function::ShiftLeft => left << bits,
                Function::ShiftRight => left >> bits,
                _ => (left as u64 >> bits) as i64,
            })
        }
        Function::LogicalAnd => Some(i64::from(left != 0 && right != 0)),
        Function::LogicalOr => Some(i64::from(left != 0 || right != 0)),
        Function::LogicalXor => Some(i64::from((left != 0) != (right != 0))),
        Function::LogicalNot => Some(i64::from(left == 0)),
        Function::Minimum => Some(left.min(right)),
        Function::Maximum => Some(left.max(right)),
    };
    result.ok_or_else(|| ArithmeticError::Overflow {
        operation: describe(function, left, right),
    })
}

/// A negative exponent gives the fraction rounded towards zero, as division does.
fn power(base: Value, exponent: Value) -> Option<Value> {
    match (base, exponent) {
        (1, _) => Some(1),
        (-1, _) => Some(if exponent % 2 == 0 { 1 } else { -1 }),
        (0, 1..=i64::MAX) => Some(0),
        (_, i64::MIN..=-1) => Some(0),
        _ => base.checked_pow(u32::try_from(exponent).ok()?),
    }
}

fn division_by_zero(function: Function, left: Value, right: Value) -> ArithmeticError {
    ArithmeticError::DivisionByZero {
        operation: describe(function, left, right),
    }
}

fn describe(function: Function, left: Value, right: Value) -> String {
    let operator = match function {
        Function::Negate => return format!("-({left})"),
        Function::BitNot => return format!("bnot {left}"),
        Function::LogicalNot => return format!("lnot {left}"),
        Function::Minimum => return format!("min({left}, {right})"),
        Function::Maximum => return format!("max({left}, {right})"),
        Function::Add => "+",
        Function::Subtract => "-",
        Function::Multiply => "*",
        Function::Divide => "/",
        Function::Remainder => "%",
        Function::Power => "^",
        Function::BitAnd => "band",
        Function::BitOr => "bor",
        Function::BitXor => "bxor",
        Function::ShiftLeft => "bshl",
        Function::ShiftRight => "bshr",
        Function::ShiftRightUnsigned => "bshru",
        Function::LogicalAnd => "land",
        Function::LogicalOr => "lor",
        Function::LogicalXor => "lxor",
    };
    format!("{left} {operator} {right}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn division_and_remainder_go_towards_zero() {
        assert_eq!(apply(Function::Divide, -7, 2), Ok(-3));
        assert_eq!(apply(Function::Remainder, -7, 2), Ok(-1));
        assert_eq!(apply(Function::Remainder, i64::MIN, -1), Ok(0));
    }

    #[test]
    fn what_does_not_fit_is_an_error() {
        for (function, left, right) in [
            (Function::Add, i64::MAX, 1),
            (Function::Subtract, i64::MIN, 1),
            (Function::Multiply, i64::MAX, 2),
            (Function::Divide, i64::MIN, -1),
            (Function::Negate, i64::MIN, 0),
            (Function::Power, 2, 63),
            (Function::Power, 2, i64::MAX),
        ] {
            assert!(matches!(
                apply(function, left, right),
                Err(ArithmeticError::Overflow { .. })
            ));
        }
    }

    #[test]
    fn zero_does_not_divide() {
        for function in [Function::Divide, Function::Remainder] {
            let problem = apply(function, 5, 0).unwrap_err();
            assert!(matches!(problem, ArithmeticError::DivisionByZero { .. }));
        }
        assert!(apply(Function::Power, 0, -1).is_err());
    }

    #[test]
    fn powers_of_odd_corners() {
        for (base, exponent, result) in [
            (0, 0, 1),
            (0, 3, 0),
            (2, 0, 1),
            (2, -1, 0),
            (-1, -3, -1),
            (-1, i64::MIN, 1),
            (1, i64::MAX, 1),
            (-2, 63, i64::MIN),
        ] {
            assert_eq!(apply(Function::Power, base, exponent), Ok(result));
        }
    }

    #[test]
    fn shifts_take_0_to_63_bits() {
        assert_eq!(apply(Function::ShiftRight, -8, 1), Ok(-4));
        assert_eq!(apply(Function::ShiftRightUnsigned, -1, 63), Ok(1));
        for bits in [-1, 64] {
            let problem = apply(Function::ShiftLeft, 1, bits).unwrap_err();
            assert!(matches!(problem, ArithmeticError::BadShift { .. }));
        }
    }
}
