//! YAML of anything that serde can write.

use std::io::{self, Write};

use serde::Serialize;

/// Writes a value as one document.
///
/// # Errors
/// What the writer reports.
pub fn write_yaml<T: Serialize + ?Sized>(out: &mut dyn Write, value: &T) -> io::Result<()> {
    let mut out = Remembering {
        inner: out,
        failure: None,
    };
    serde_yaml::to_writer(&mut out, value)
        .map_err(|error| out.failure.unwrap_or_else(|| io::Error::other(error)))
}

/// Keeps the writer's own error: serde_yaml's no longer tells a closed pipe from a full disk.
struct Remembering<'w> {
    inner: &'w mut dyn Write,
    failure: Option<io::Error>,
}

impl Write for Remembering<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.inner.write(bytes).map_err(|error| {
            let kind = error.kind();
            self.failure = Some(error);
            kind.into()
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
