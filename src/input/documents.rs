//! Streams of JSON documents: lists, whose items are read block by block, and single objects.

use std::io::Read;

use super::blocks;
use super::error::Problem;
use super::items::{self, Block, ItemType};
use super::json::{Reason, Scanner, SyntaxError, Walk, quoted};
use super::tally::Stretch;
use super::total::{Base, Line, Total};
use super::window::Window;
use super::{Collect, Limits};

/// What reading a stream needs to know and adds to.
pub(super) struct Run<'r, C, M> {
    /// Makes an empty collector.
    pub make: &'r M,
    /// How much is done and held at a time.
    pub limits: Limits,
    /// What has been loaded.
    pub total: &'r mut Total<C>,
}

/// The largest object that is read. The API server stores none above 1.5 MiB.
pub(super) const LARGEST: usize = 64 << 20;

/// That reading cannot go on; why has been noted.
#[derive(Debug)]
pub(super) struct Stopped;

/// The beginning of a document: up to where it is clear what it is.
enum Head {
    /// One object, which ends before this byte.
    Single(usize),
    /// A list whose items start at this byte.
    List(usize, Said),
}

/// Reads all documents of a stream, one after the other. Documents are numbered from `first`; if
/// `line` is given, all of them are said to stand there.
pub(super) fn read<C: Collect, R: Read + Send, M: Fn() -> C + Sync>(
    window: &mut Window<R>,
    run: &mut Run<'_, C, M>,
    first: u32,
    line: Option<u64>,
) -> Result<(), Stopped> {
    let mut place = Base {
        document: first,
        items: None,
        line: line.map_or(Line::From(1), Line::Always),
        document_line: 1,
    };
    loop {
        skip_between(window, run, &mut place)?;
        if window.bytes().is_empty() {
            return Ok(());
        }
        place.document_line = place.line.after(0);
        match until_complete(window, run, place, LARGEST, head)? {
            Head::Single(end) => single(window, run, &mut place, end),
            Head::List(start, said) => list(window, run, &mut place, start, said)?,
        }
        place.document += 1;
    }
}

/// Reads a single object, which ends before a byte.
fn single<C: Collect, R: Read, M: Fn() -> C>(
    window: &mut Window<R>,
    run: &mut Run<'_, C, M>,
    place: &mut Base,
    end: usize,
) {
    let mut stretch = Stretch::new(run.take());
    let text = text(window.bytes()).0;
    let mut block = Block::new(text, 0);
    // It is complete JSON: that is how its end was found.
    let _complete = items::object(&mut block, 0, &ItemType::default(), false, &mut stretch);
    let lines = lines_in(text.get(..end).unwrap_or_default());
    run.total.absorb(stretch, *place);
    pass(window, place, end, lines);
}

/// Reads a list whose items start at a byte, up to the end of its document.
fn list<C: Collect, R: Read + Send, M: Fn() -> C + Sync>(
    window: &mut Window<R>,
    run: &mut Run<'_, C, M>,
    place: &mut Base,
    start: usize,
    mut said: Said,
) -> Result<(), Stopped> {
    if said.kind.is_none()
        && until_complete(window, run, *place, LARGEST, |text| {
            first_item_lacks_kind(text, start)
        })?
    {
        // What the items are is said behind them: nothing can be read before that.
        let (end, behind) = until_complete(window, run, *place, usize::MAX, |text| {
            tail(text, start, false)
        })?;
        if behind
            .kind
            .as_ref()
            .is_some_and(|kind| !kind.ends_with("List"))
        {
            single(window, run, place, end);
            return Ok(());
        }
        said = behind;
    }
    let lines = lines_in(text(window.bytes()).0.get(..start).unwrap_or_default());
    pass(window, place, start, lines);
    place.items = Some(0);
    blocks::read(window, run, place, &said.of_items())?;
    place.items = None;
    let (end, behind) = until_complete(window, run, *place, LARGEST, |text| tail(text, 0, true))?;
    if let Some(kind) = behind
        .kind
        .or(said.kind)
        .filter(|kind| !kind.ends_with("List"))
    {
        let problem = Problem::Invalid {
            path: "items".to_owned(),
            reason: format!("stands in an object of kind `{kind}`; expected `List`"),
        };
        run.total.note_outside(Some(place.line.after(0)), problem);
    }
    let lines = lines_in(text(window.bytes()).0.get(..end).unwrap_or_default());
    pass(window, place, end, lines);
    Ok(())
}

impl<C: Collect, M: Fn() -> C> Run<'_, C, M> {
    /// The collector, to be given back with what comes next.
    pub fn take(&mut self) -> C {
        self.total.collected.take().unwrap_or_else(self.make)
    }

    /// Notes that a stream cannot be read on.
    pub fn stop(&mut self, line: Option<u64>, problem: Problem) -> Stopped {
        self.total.note_outside(line, problem);
        Stopped
    }

    /// Notes that a text is no JSON.
    pub fn malformed(&mut self, line: Line, text: &str, error: SyntaxError) -> Stopped {
        let before = text.get(..error.at).unwrap_or_default();
        let problem = Problem::Malformed(tell(text, error));
        self.stop(Some(line.after(lines_in(before))), problem)
    }
}

/// What is wrong with a text, with what stands there.
pub(super) fn tell(text: &str, error: SyntaxError) -> String {
    let next = text.get(error.at..).and_then(|rest| rest.chars().next());
    match (error.reason, next) {
        (Reason::Expected(_), Some(next)) => {
            format!("{error}, found {}", quoted(next.encode_utf8(&mut [0; 4])))
        }
        _ => error.to_string(),
    }
}

/// How many lines end in a text.
pub(super) fn lines_in(text: &str) -> u64 {
    memchr::memchr_iter(b'\n', text.as_bytes()).count() as u64
}

/// The text at the front of some bytes, and whether something else than text comes behind it; a
/// character that is cut off at the end is still text.
pub(super) fn text(bytes: &[u8]) -> (&str, bool) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (text, false),
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let text = std::str::from_utf8(valid).unwrap_or_default();
            (text, error.error_len().is_some())
        }
    }
}

fn pass<R: Read>(window: &mut Window<R>, place: &mut Base, count: usize, lines: u64) {
    window.consume(count);
    if let Line::From(line) = &mut place.line {
        *line += lines;
    }
}

/// Scans the front of the window, reading on until what is scanned is complete.
fn until_complete<C: Collect, R: Read, M: Fn() -> C, T>(
    window: &mut Window<R>,
    run: &mut Run<'_, C, M>,
    place: Base,
    largest: usize,
    scan: impl Fn(&str) -> Result<T, SyntaxError>,
) -> Result<T, Stopped> {
    loop {
        let (text, foreign) = text(window.bytes());
        let error = match scan(text) {
            Ok(scanned) => return Ok(scanned),
            Err(error) => error,
        };
        if error.reason != Reason::UnexpectedEnd || (window.ended() && !foreign) {
            return Err(run.malformed(place.line, text, error));
        }
        if foreign {
            let reason = Reason::NotText;
            let at = text.len();
            return Err(run.malformed(place.line, text, SyntaxError { at, reason }));
        }
        if window.bytes().len() >= largest {
            return Err(run.too_large(place.line));
        }
        read_on(window, run, run.limits.step)?;
    }
}

impl<C: Collect, M: Fn() -> C> Run<'_, C, M> {
    /// Notes that an object is larger than any object can be.
    pub fn too_large(&mut self, line: Line) -> Stopped {
        let megabytes = LARGEST >> 20;
        let problem = Problem::Malformed(format!(
            "an object of more than {megabytes} MiB; Kubernetes stores at most 1.5 MiB"
        ));
        self.stop(Some(line.after(0)), problem)
    }
}

pub(super) fn read_on<C: Collect, R: Read, M: Fn() -> C>(
    window: &mut Window<R>,
    run: &mut Run<'_, C, M>,
    size: usize,
) -> Result<(), Stopped> {
    window
        .more(size)
        .map_err(|error| run.stop(None, Problem::Unreadable(error.to_string())))
}

/// Passes over what may stand between documents: white space, and `---` as in YAML.
fn skip_between<C: Collect, R: Read, M: Fn() -> C>(
    window: &mut Window<R>,
    run: &mut Run<'_, C, M>,
    place: &mut Base,
) -> Result<(), Stopped> {
    loop {
        let bytes = window.bytes();
        let blank = bytes
            .iter()
            .position(|byte| !byte.is_ascii_whitespace())
            .unwrap_or(bytes.len());
        let rest = bytes.get(blank..).unwrap_or_default();
        let marker = if rest.starts_with(b"---") { 3 } else { 0 };
        let decided = window.ended() || rest.len() >= 3;
        let lines = lines_in(text(bytes.get(..blank).unwrap_or_default()).0);
        pass(
            window,
            place,
            blank + if decided { marker } else { 0 },
            lines,
        );
        if !decided {
            read_on(window, run, run.limits.step)?;
        } else if marker == 0 {
            return Ok(());
        }
    }
}

/// What a list says it is.
#[derive(Debug, Default)]
struct Said {
    kind: Option<String>,
    api_version: Option<String>,
}

impl Said {
    fn member(&mut self, scanner: &mut Scanner<'_>, key: &str) -> Result<(), SyntaxError> {
        let field = match key {
            "kind" => &mut self.kind,
            "apiVersion" => &mut self.api_version,
            _ => return scanner.skip_value(),
        };
        if scanner.next_token() != Some(b'"') {
            return scanner.skip_value();
        }
        *field = Some(scanner.string()?.into_owned());
        Ok(())
    }

    /// What its items are: those of a `NodeList` are Nodes, those of a `List` say it themselves.
    fn of_items(&self) -> ItemType {
        match self
            .kind
            .as_deref()
            .and_then(|kind| kind.strip_suffix("List"))
        {
            None | Some("") => ItemType::default(),
            Some(kind) => ItemType {
                kind: Some(kind.to_owned()),
                api_version: self.api_version.clone(),
            },
        }
    }
}

/// Reads the beginning of a document.
fn head(text: &str) -> Result<Head, SyntaxError> {
    let mut scanner = Scanner::new(text, 0);
    let mut said = Said::default();
    let mut items = None;
    if scanner.next_token().is_some_and(|token| token != b'{') {
        return Err(scanner.expected("an object: `{`"));
    }
    scanner.members(|scanner, key| {
        let may_be_list = said.kind.as_ref().is_none_or(|kind| kind.ends_with("List"));
        if key == "items" && may_be_list && scanner.next_token() == Some(b'[') {
            scanner.advance();
            items = Some(scanner.at());
            return Ok(Walk::Stop);
        }
        said.member(scanner, key)?;
        Ok(Walk::On)
    })?;
    Ok(match items {
        Some(start) => Head::List(start, said),
        None => Head::Single(scanner.at()),
    })
}

/// Whether a list has items and the first one does not say what it is.
fn first_item_lacks_kind(text: &str, start: usize) -> Result<bool, SyntaxError> {
    let mut scanner = Scanner::new(text, start);
    if scanner.next_token() == Some(b']') {
        return Ok(false);
    }
    let walked = scanner.members(|scanner, key| {
        if key == "kind" {
            return Ok(Walk::Stop);
        }
        scanner.skip_value()?;
        Ok(Walk::On)
    });
    match walked {
        Ok(walk) => Ok(walk == Walk::On),
        Err(error) if error.reason == Reason::UnexpectedEnd => Err(error),
        // What is no object is found when the items are read.
        Err(_) => Ok(false),
    }
}

/// Reads the end of a list's document, behind its items or (if they are not `passed`) from their
/// start. Gives the byte behind it, and what it says there.
fn tail(text: &str, start: usize, passed: bool) -> Result<(usize, Said), SyntaxError> {
    let mut scanner = Scanner::new(text, start);
    let mut said = Said::default();
    if !passed {
        let mut at_first = true;
        while scanner.next_token() != Some(b']') {
            if !at_first {
                scanner.expect(b',', "`,` or `]`")?;
            }
            at_first = false;
            scanner.skip_value()?;
        }
        scanner.advance();
    }
    if scanner.next_token() == Some(b'}') {
        scanner.advance();
    } else {
        scanner.expect(b',', "`,` or `}`")?;
        scanner.more_members(&mut |scanner, key| {
            said.member(scanner, key)?;
            Ok(Walk::On)
        })?;
    }
    Ok((scanner.at(), said))
}
