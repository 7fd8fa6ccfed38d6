//! Numbers that stand in labels, taints and tolerations as text, read as Kubernetes reads them.

/// The integer that a label's value, or the bound of `Gt` and `Lt` on a label, reads as: decimal,
/// of 64 bits, with a sign or without, leading zeros allowed.
pub fn integer(text: &str) -> Option<i64> {
    text.parse().ok()
}

/// The integer that the value of a taint or of a toleration reads as: the same, but written the
/// one canonical way, so that `007` and `+7` are none.
pub fn canonical_integer(text: &str) -> Option<i64> {
    integer(text).filter(|number| number.to_string() == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_take_any_decimal_integer() {
        assert_eq!(integer("007"), Some(7));
        assert_eq!(integer("+7"), Some(7));
        assert_eq!(integer("-9223372036854775808"), Some(i64::MIN));
        for text in [
            "",
            "-",
            "9223372036854775808",
            "1_0",
            " 1",
            "0x1",
            "1.0",
            "x",
        ] {
            assert_eq!(integer(text), None, "{text}");
        }
    }

    #[test]
    fn taints_take_only_canonical_ones() {
        assert_eq!(canonical_integer("-7"), Some(-7));
        assert_eq!(canonical_integer("0"), Some(0));
        for text in ["007", "+7", "-0", "00", "x", ""] {
            assert_eq!(canonical_integer(text), None, "{text}");
        }
    }
}
