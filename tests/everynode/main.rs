//! All integration tests, one module a subject: one binary links faster than many.

mod sync;
