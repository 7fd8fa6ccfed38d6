//! "Did you mean": the known name that is nearest to a misspelled one.

/// A hint that names the nearest known name, if one is near.
pub(super) fn did_you_mean<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    // A third of the letters may differ: more than that is another word.
    let limit = (name.chars().count() / 3).max(1);
    known
        .map(|candidate| (strsim::osa_distance(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, nearest)| format!("did you mean `{nearest}`?"))
}
