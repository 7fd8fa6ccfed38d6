//! Checks the rules at build time.

fn main() {}
