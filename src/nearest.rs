//! "Did you mean": the known word that is nearest to a misspelled one.
//!
//! Every stage that meets a name of the user's asks here, so that all of them judge nearness alike.

use strsim::damerau_levenshtein;

/// The candidate that the user most likely meant, if one is near enough to be worth saying.
///
/// A word that differs only in case is nearest. Then comes the fewest typing slips (a letter
/// missing, added, changed, or two swapped), at most one in three letters. Where nothing is that
/// near, a candidate that begins with the word will do. Of equally near ones, one with the same
/// first letter wins, for that is seldom mistyped, and then the first, so that the answer does not
/// depend on anything but the order of the candidates.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let folded = word.to_lowercase();
    let length = folded.chars().count();
    let mut best: Option<((usize, bool), &'c str)> = None;
    let mut completion = None;
    for candidate in candidates {
        if candidate == word || length == 0 {
            continue;
        }
        let candidate_folded = candidate.to_lowercase();
        if completion.is_none() && length >= 3 && candidate_folded.starts_with(&folded) {
            completion = Some(candidate);
        }
        if let Some(distance) = slips(&folded, &candidate_folded) {
            let other_first = folded.chars().next() != candidate_folded.chars().next();
            let rank = (distance, other_first);
            if best.is_none_or(|(least, _)| rank < least) {
                best = Some((rank, candidate));
            }
        }
    }
    best.map(|(_, candidate)| candidate).or(completion)
}

/// Whether two different words are so near that one may be a misspelling of the other.
pub fn is_slip(word: &str, other: &str) -> bool {
    word != other && slips(&word.to_lowercase(), &other.to_lowercase()).is_some()
}

/// How many typing slips lead from a word to another, where that is near enough to be meant.
fn slips(word: &str, other: &str) -> Option<usize> {
    let length = word.chars().count();
    let allowed = (length / 3).max(1);
    // The length of two words is a lower bound of their distance, and far cheaper.
    if other.chars().count().abs_diff(length) > allowed {
        return None;
    }
    let distance = damerau_levenshtein(word, other);
    (distance <= allowed && distance < length).then_some(distance)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    const RELATIONS: [&str; 4] = ["should_run", "should_continue", "eligible", "label"];

    #[test]
    fn a_slip_is_mended() {
        assert_eq!(nearest("elegible", RELATIONS), Some("eligible"));
        assert_eq!(nearest("lable", RELATIONS), Some("label"));
        assert_eq!(nearest("Label", RELATIONS), Some("label"));
        assert_eq!(nearest("sdd", ["hdd", "ssd"]), Some("ssd"));
    }

    #[test]
    fn a_beginning_is_completed() {
        assert_eq!(nearest("should", RELATIONS), Some("should_run"));
    }

    #[test]
    fn nothing_is_said_of_what_is_far() {
        assert_eq!(nearest("volume", RELATIONS), None);
        assert_eq!(nearest("x", RELATIONS), None);
        assert_eq!(nearest("", RELATIONS), None);
    }
}
