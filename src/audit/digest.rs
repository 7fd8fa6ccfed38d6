//! Digests: of the rules, and of the input, object by object.
//!
//! The input is what was read from it, not its bytes: an object's digest is of its facts, so that
//! the same cluster exported twice is the same input, whatever its managed fields say.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::datalog::program::ValueKind;
use crate::derive::sources;
use crate::facts::{FactBase, Schema};

use super::record::Objects;

/// So many characters of an object's digest are kept.
const OBJECT_DIGITS: usize = 16;

/// The digest of the rule files that this program was built with.
pub fn rules() -> String {
    let mut digest = Sha256::new();
    for (_, file) in sources().iter() {
        digest.update(file.name.as_bytes());
        digest.update([0]);
        digest.update(file.text.as_bytes());
        digest.update([0]);
    }
    hex(&digest.finalize())
}

/// The objects of the input, each with a digest of its facts, by kind and name.
pub fn objects(facts: &FactBase) -> Vec<Objects> {
    let symbols = &facts.database.symbols;
    let mut digests = vec![Sha256::new(); facts.objects.len()];
    let mut bytes = Vec::new();
    for relation in Schema::get().relations() {
        let Some(table) = facts.database.tables.get(&relation.name) else {
            continue;
        };
        for (row, object) in table.iter().zip(facts.row_objects(&relation.name)) {
            bytes.clear();
            bytes.extend_from_slice(relation.name.as_bytes());
            for (column, cell) in relation.columns.iter().zip(row) {
                bytes.push(0);
                match column.kind {
                    ValueKind::Symbol => bytes.extend_from_slice(symbols.name_of(*cell).as_bytes()),
                    ValueKind::Number => bytes.extend_from_slice(&cell.to_le_bytes()),
                }
            }
            bytes.push(b'\n');
            if let Some(digest) = digests.get_mut(object as usize) {
                digest.update(&bytes);
            }
        }
    }
    let mut kinds: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    for ((kind, name), digest) in facts.objects.iter().zip(digests) {
        let mut digest = hex(&digest.finalize());
        digest.truncate(OBJECT_DIGITS);
        let objects = kinds.entry(kind.name()).or_default();
        objects.insert(symbols.name(name).to_owned(), digest);
    }
    let kinds = kinds.into_iter();
    kinds
        .map(|(kind, objects)| Objects {
            of: kind.to_owned(),
            objects,
        })
        .collect()
}

/// The digest of the whole input.
pub fn inputs(kinds: &[Objects]) -> String {
    let mut digest = Sha256::new();
    for Objects { of, objects } in kinds {
        for (name, facts) in objects {
            for part in [of, name, facts] {
                digest.update(part.as_bytes());
                digest.update([0]);
            }
        }
    }
    hex(&digest.finalize())
}

/// Bytes in hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
