//! What functions, comparisons and aggregates give, computed in 128 bits and cut to 64: the
//! checker's own arithmetic.

use super::super::database::{Symbols, Value};
use super::super::program::{AggregateFunction, ComparisonOperator, Function, ValueKind};

/// The value of a function; none where there is none of 64 bits.
pub(super) fn apply(function: Function, arguments: &[Value]) -> Option<Value> {
    let wide: Vec<i128> = arguments.iter().map(|value| i128::from(*value)).collect();
    let [first, rest @ ..] = wide.as_slice() else {
        return None;
    };
    let (left, right) = (*first, rest.first().copied().unwrap_or_default());
    let truth = |truth: bool| Some(i128::from(truth));
    let bits = usize::try_from(right).ok().filter(|bits| *bits < 64);
    let result = match function {
        Function::Negate => Some(-left),
        Function::Add => Some(left + right),
        Function::Subtract => Some(left - right),
        Function::Multiply => Some(left * right),
        Function::Divide => left.checked_div(right),
        Function::Remainder => left.checked_rem(right),
        Function::Power => power(left, right),
        Function::BitAnd => Some(left & right),
        Function::BitOr => Some(left | right),
        Function::BitXor => Some(left ^ right),
        Function::BitNot => Some(-left - 1),
        Function::ShiftLeft => bits.map(|bits| i128::from((left << bits) as i64)),
        Function::ShiftRight => bits.map(|bits| left >> bits),
        Function::ShiftRightUnsigned => {
            bits.map(|bits| i128::from(((left & i128::from(u64::MAX)) >> bits) as i64))
        }
        Function::LogicalAnd => truth(left != 0 && right != 0),
        Function::LogicalOr => truth(left != 0 || right != 0),
        Function::LogicalXor => truth((left == 0) != (right == 0)),
        Function::LogicalNot => truth(left == 0),
        Function::Minimum => wide.iter().min().copied(),
        Function::Maximum => wide.iter().max().copied(),
    };
    result.and_then(|result| Value::try_from(result).ok())
}

/// By repeated multiplication; a negative exponent divides 1.
fn power(base: i128, exponent: i128) -> Option<i128> {
    if exponent < 0 {
        return 1i128.checked_div(power(base, (-exponent).min(2 + exponent.rem_euclid(2)))?);
    }
    match base {
        0 | 1 => return Some(if exponent == 0 { 1 } else { base }),
        -1 => return Some(if exponent % 2 == 0 { 1 } else { -1 }),
        _ => {}
    }
    let mut result = 1i128;
    for _ in 0..exponent {
        result = result.checked_mul(base)?;
    }
    Some(result)
}

/// Whether two values compare as an operator wants.
pub(super) fn compare(
    operator: ComparisonOperator,
    kind: ValueKind,
    left: Value,
    right: Value,
    symbols: &Symbols,
) -> bool {
    let less = |left: Value, right: Value| match kind {
        ValueKind::Number => left < right,
        ValueKind::Symbol => symbols.name_of(left) < symbols.name_of(right),
    };
    match operator {
        ComparisonOperator::Equal => left == right,
        ComparisonOperator::NotEqual => left != right,
        ComparisonOperator::Less => less(left, right),
        ComparisonOperator::LessOrEqual => !less(right, left),
        ComparisonOperator::Greater => less(right, left),
        ComparisonOperator::GreaterOrEqual => !less(left, right),
    }
}

/// The aggregate of some values; none where there is none.
pub(super) fn aggregate(function: AggregateFunction, values: &[Value]) -> Option<Value> {
    match function {
        AggregateFunction::Count => Value::try_from(values.len()).ok(),
        AggregateFunction::Sum => {
            let sum: i128 = values.iter().map(|value| i128::from(*value)).sum();
            Value::try_from(sum).ok()
        }
        AggregateFunction::Minimum => values.iter().min().copied(),
        AggregateFunction::Maximum => values.iter().max().copied(),
    }
}
