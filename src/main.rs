//! The command line of everynode.

fn main() {}
