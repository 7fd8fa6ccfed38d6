//! The rule language: fixtures through the real binary, random programs against an obvious
//! evaluator, and proofs against the checker.

mod generator;
mod naive;
mod peers;
mod random;
mod run;
