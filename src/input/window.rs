//! The part of a stream that is in memory.

use std::io::{self, Read};

/// The part of a stream that has been read and not yet been consumed.
pub(super) struct Window<R> {
    reader: R,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    ended: bool,
}

impl<R: Read> Window<R> {
    /// The beginning of a stream.
    pub fn new(reader: R) -> Self {
        Self {
            reader,
            buffer: Vec::new(),
            start: 0,
            end: 0,
            ended: false,
        }
    }

    /// What is in memory.
    pub fn bytes(&self) -> &[u8] {
        self.buffer.get(self.start..self.end).unwrap_or_default()
    }

    /// Whether the stream has ended, so that there is nothing beyond what is in memory.
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// Lets go of some bytes.
    pub fn consume(&mut self, count: usize) {
        self.start = (self.start + count).min(self.end);
    }

    /// Reads at least `size` more bytes, or as many as there are, and at least doubles what is in
    /// memory, so that reading on in search of an end costs no more than reading.
    pub fn more(&mut self, size: usize) -> io::Result<()> {
        self.buffer.copy_within(self.start..self.end, 0);
        self.end -= self.start;
        self.start = 0;
        let wanted = self.end + size.max(self.end);
        if self.buffer.len() < wanted {
            self.buffer.resize(wanted, 0);
        }
        let free = self.buffer.get_mut(self.end..wanted).unwrap_or_default();
        let read = read_full(&mut self.reader, free)?;
        self.end += read;
        self.ended = self.end < wanted;
        Ok(())
    }

    /// Moves what is in memory, and more up to `size` bytes in all, to a buffer.
    pub fn take(&mut self, buffer: &mut Vec<u8>, size: usize) -> io::Result<()> {
        buffer.extend_from_slice(self.bytes());
        self.start = self.end;
        let have = buffer.len();
        if have < size && !self.ended {
            buffer.resize(size, 0);
            let free = buffer.get_mut(have..).unwrap_or_default();
            let read = read_full(&mut self.reader, free)?;
            buffer.truncate(have + read);
            self.ended = buffer.len() < size;
        }
        Ok(())
    }

    /// Puts bytes back before everything else.
    pub fn put_back(&mut self, bytes: &[u8]) {
        let rest = self.bytes().to_vec();
        self.buffer.clear();
        self.buffer.extend_from_slice(bytes);
        self.buffer.extend_from_slice(&rest);
        self.start = 0;
        self.end = self.buffer.len();
    }
}

/// Reads until a buffer is full or the stream ends.
fn read_full(reader: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(free) = buffer.get_mut(filled..).filter(|free| !free.is_empty()) {
        match reader.read(free) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}
