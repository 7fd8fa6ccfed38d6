//! Which files an input is, and what they are: folders, compression, format.

use std::fs::File;
use std::io::{self, BufReader, Chain, Cursor, Read};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;

/// The endings of the files that are read below a folder, before those of compression.
pub(super) const ENDINGS: [&str; 3] = ["json", "yaml", "yml"];

/// The files below a folder that are read, sorted by name; for a file, the file itself.
pub(super) fn below(path: &Path) -> Vec<Result<PathBuf, (PathBuf, String)>> {
    if !path.is_dir() {
        return vec![Ok(path.to_owned())];
    }
    walkdir::WalkDir::new(path)
        .sort_by_file_name()
        .follow_links(true)
        .into_iter()
        .filter_map(|entry| match entry {
            Ok(entry) => {
                let wanted = entry.file_type().is_file() && is_manifest(entry.path());
                wanted.then(|| Ok(entry.into_path()))
            }
            Err(error) => {
                let path = error.path().unwrap_or(path).to_owned();
                Some(Err((path, error.to_string())))
            }
        })
        .collect()
}

/// Whether a file's name ends like that of a manifest, compressed or not.
fn is_manifest(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    let name = name.strip_suffix(".zst").unwrap_or(name);
    name.rsplit_once('.')
        .is_some_and(|(_, ending)| ENDINGS.contains(&ending))
}

/// Opens a file.
pub(super) fn open(path: &Path) -> io::Result<Box<dyn Read + Send>> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "is a folder"));
    }
    Ok(Box::new(file))
}

/// The stream within a stream: uncompressed, if its first bytes say that it is compressed, and
/// without a byte order mark.
pub(super) fn uncompressed(stream: Box<dyn Read + Send>) -> io::Result<Box<dyn Read + Send>> {
    let (front, stream) = peek(stream, 4)?;
    let stream: Box<dyn Read + Send> = match front.as_slice() {
        [0x1f, 0x8b, ..] => Box::new(MultiGzDecoder::new(BufReader::with_capacity(
            1 << 16,
            stream,
        ))),
        [0x28, 0xb5, 0x2f, 0xfd] => Box::new(zstd::Decoder::new(stream)?),
        _ => Box::new(stream),
    };
    let (front, stream) = peek(stream, 3)?;
    if front == [0xef, 0xbb, 0xbf] {
        let (mut mark, stream) = stream.into_inner();
        mark.set_position(3);
        return Ok(Box::new(mark.chain(stream)));
    }
    Ok(Box::new(stream))
}

/// Whether a stream holds JSON: its first character that is no white space opens an object (with a
/// quoted key, or empty) or a list. Everything else is YAML. Gives the stream from its beginning.
pub(super) fn is_json(stream: Box<dyn Read + Send>) -> io::Result<(bool, Box<dyn Read + Send>)> {
    const LOOK: usize = 4096;
    let (front, stream) = peek(stream, LOOK)?;
    let mut characters = front.iter().filter(|byte| !byte.is_ascii_whitespace());
    let json = match characters.next() {
        Some(b'{') => matches!(characters.next(), Some(b'"' | b'}') | None),
        Some(b'[') => true,
        _ => false,
    };
    Ok((json, Box::new(stream)))
}

type Peeked = Chain<Cursor<Vec<u8>>, Box<dyn Read + Send>>;

/// The first bytes of a stream, and the stream from its beginning.
fn peek(mut stream: Box<dyn Read + Send>, count: usize) -> io::Result<(Vec<u8>, Peeked)> {
    let mut front = Vec::with_capacity(count);
    stream.by_ref().take(count as u64).read_to_end(&mut front)?;
    Ok((front.clone(), Cursor::new(front).chain(stream)))
}
