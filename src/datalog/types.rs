//! The types of a program: which are subtypes of which.
//!
//! Every type is a part of the symbols or of the numbers. A constant of the text belongs to all
//! types of its kind, so constants have a type of their own above `symbol` and `number`.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::program::ValueKind;

/// The place of a type in [`Types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(u32);

/// The declared types and the two that every program has, `symbol` and `number`.
#[derive(Debug, Clone)]
pub struct Types {
    types: Vec<Type>,
    ids: FxHashMap<String, TypeId>,
}

#[derive(Debug, Clone)]
struct Type {
    name: String,
    kind: ValueKind,
    /// The type above, for all but unions and the types of constants.
    base: Option<TypeId>,
    /// The types that a union is made of in the end; the type itself for any other.
    leaves: BTreeSet<TypeId>,
}

impl Default for Types {
    fn default() -> Self {
        let mut types = Types {
            types: Vec::new(),
            ids: FxHashMap::default(),
        };
        types.add(String::new(), ValueKind::Symbol, None);
        types.add(String::new(), ValueKind::Number, None);
        types.add_subtype("symbol", Types::constants(ValueKind::Symbol));
        types.add_subtype("number", Types::constants(ValueKind::Number));
        types
    }
}

impl Types {
    /// The type of the constants of a kind: every type of that kind is a subtype of it.
    pub(super) fn constants(kind: ValueKind) -> TypeId {
        match kind {
            ValueKind::Symbol => TypeId(0),
            ValueKind::Number => TypeId(1),
        }
    }

    /// The type `symbol` or `number`.
    pub(super) fn base(kind: ValueKind) -> TypeId {
        match kind {
            ValueKind::Symbol => TypeId(2),
            ValueKind::Number => TypeId(3),
        }
    }

    /// The type of a name.
    pub(super) fn get(&self, name: &str) -> Option<TypeId> {
        self.ids.get(name).copied()
    }

    /// The names of all types, in the order of their declaration.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.types
            .iter()
            .map(|declared| declared.name.as_str())
            .filter(|name| !name.is_empty())
    }

    /// The name of a type.
    pub(super) fn name(&self, id: TypeId) -> &str {
        match self.at(id) {
            Some(found) if !found.name.is_empty() => &found.name,
            Some(found) if found.kind == ValueKind::Number => "number",
            _ => "symbol",
        }
    }

    /// How the values of a type are represented.
    pub(super) fn kind(&self, id: TypeId) -> ValueKind {
        self.at(id).map_or(ValueKind::Symbol, |found| found.kind)
    }

    /// Whether a type is a union.
    pub(super) fn is_union(&self, id: TypeId) -> bool {
        self.at(id).is_some_and(|found| !found.leaves.contains(&id))
    }

    /// Adds a subtype.
    pub(super) fn add_subtype(&mut self, name: &str, base: TypeId) -> TypeId {
        self.add(name.to_owned(), self.kind(base), Some(base))
    }

    /// Adds a union of types of one kind.
    pub(super) fn add_union(&mut self, name: &str, kind: ValueKind, members: &[TypeId]) -> TypeId {
        let leaves = members
            .iter()
            .filter_map(|member| self.at(*member))
            .flat_map(|member| member.leaves.iter().copied())
            .collect();
        let id = self.add(name.to_owned(), kind, None);
        if let Some(added) = self.types.get_mut(id.0 as usize) {
            added.leaves = leaves;
        }
        id
    }

    fn add(&mut self, name: String, kind: ValueKind, base: Option<TypeId>) -> TypeId {
        let id = TypeId(self.types.len() as u32);
        if !name.is_empty() {
            self.ids.insert(name.clone(), id);
        }
        self.types.push(Type {
            name,
            kind,
            base,
            leaves: BTreeSet::from([id]),
        });
        id
    }

    fn at(&self, id: TypeId) -> Option<&Type> {
        self.types.get(id.0 as usize)
    }

    /// Whether every value of `lower` is one of `upper`.
    pub(super) fn is_subtype(&self, lower: TypeId, upper: TypeId) -> bool {
        if lower == upper {
            return true;
        }
        let (Some(lower), Some(upper)) = (self.at(lower), self.at(upper)) else {
            return false;
        };
        lower.leaves.iter().all(|leaf| {
            self.ascend(*leaf)
                .any(|above| upper.leaves.contains(&above))
        })
    }

    /// A type and the types above it, unions apart.
    fn ascend(&self, leaf: TypeId) -> impl Iterator<Item = TypeId> {
        std::iter::successors(Some(leaf), |id| self.at(*id)?.base)
    }

    /// The greatest types that are subtypes of both.
    pub(super) fn meet(&self, left: TypeId, right: TypeId) -> BTreeSet<TypeId> {
        if self.is_subtype(left, right) {
            return BTreeSet::from([left]);
        }
        if self.is_subtype(right, left) {
            return BTreeSet::from([right]);
        }
        let (Some(found), true) = (self.at(left), self.is_union(right)) else {
            return BTreeSet::new();
        };
        found
            .leaves
            .iter()
            .copied()
            .filter(|leaf| self.is_union(left) && self.is_subtype(*leaf, right))
            .collect()
    }
}
