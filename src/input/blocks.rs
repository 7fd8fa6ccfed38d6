//! Reads the items of a list, on one core or on all of them.
//!
//! On several cores the threads take turns at reading a block and then parse what they have read.
//! Where an item starts in the middle of a list cannot be known without parsing all that comes
//! before it; but it can be guessed: what stood between the first two items will stand between
//! others. Blocks are cut at such a guess and parsed as if it were right. It was, if the block
//! before, which began at an item, ends exactly there, between two items. If it does not, what was
//! parsed is thrown away, and the block is parsed again behind what the one before it left over.
//! So a wrong guess costs time and nothing else, and no byte is scanned to find the items.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use memchr::memmem::FinderRev;

use super::Collect;
use super::documents::{LARGEST, Run, Stopped, read_on, tell, text};
use super::error::Problem;
use super::items::{self, End, Expected, ItemType};
use super::json::{Reason, Scanner, SyntaxError};
use super::tally::Stretch;
use super::total::{Base, Line};
use super::window::Window;

/// Reads items up to the end of their list. Leaves the window behind it, and `place` too.
pub(super) fn read<C: Collect, R: Read + Send, M: Fn() -> C + Sync>(
    window: &mut Window<R>,
    run: &mut Run<'_, C, M>,
    place: &mut Base,
    item_type: &ItemType,
) -> Result<(), Stopped> {
    if run.limits.threads > 1 && !window.ended() {
        read_on(window, run, run.limits.block)?;
        if !window.ended()
            && let Some(separator) = Separator::learn(text(window.bytes()).0)
        {
            return read_in_turns(window, run, place, item_type, &separator);
        }
    }
    let mut expected = Expected::FirstItem;
    loop {
        let mut stretch = Stretch::new(run.take());
        let end = parse(window.bytes(), expected, item_type, &mut stretch);
        let here = *place;
        advance(place, &stretch);
        run.total.absorb(stretch, here);
        match end {
            End::Open(at, next) => {
                window.consume(at);
                expected = next;
                if window.ended() {
                    return Err(unfinished(run, place));
                }
                if window.bytes().len() >= LARGEST {
                    return Err(run.too_large(place.line));
                }
                read_on(window, run, run.limits.block)?;
            }
            End::Closed(at) => {
                window.consume(at);
                return Ok(());
            }
            End::Malformed(error) => {
                let words = tell(text(window.bytes()).0, error);
                return Err(run.stop(Some(place.line.after(0)), Problem::Malformed(words)));
            }
        }
    }
}

/// Parses items from bytes, as far as they are text.
fn parse<C: Collect>(
    bytes: &[u8],
    expected: Expected,
    item_type: &ItemType,
    stretch: &mut Stretch<C>,
) -> End {
    let (text, foreign) = text(bytes);
    match items::items(text, 0, expected, item_type, stretch) {
        End::Open(..) if foreign => End::Malformed(SyntaxError {
            at: text.len(),
            reason: Reason::NotText,
        }),
        end => end,
    }
}

fn advance<C>(place: &mut Base, stretch: &Stretch<C>) {
    place.items = place.items.map(|items| items + stretch.items);
    if let Line::From(line) = &mut place.line {
        *line += stretch.lines;
    }
}

fn unfinished<C: Collect, M: Fn() -> C>(run: &mut Run<'_, C, M>, place: &Base) -> Stopped {
    let words = Reason::UnexpectedEnd.to_string();
    run.stop(Some(place.line.after(0)), Problem::Malformed(words))
}

/// What stands between two items, and how an item begins.
struct Separator {
    /// From the brace that closes an item to the first key of the next.
    finder: FinderRev<'static>,
    /// How much of that lies before the next item.
    before: usize,
    /// The second key of an item.
    second_key: String,
}

impl Separator {
    /// Learns it from the first two items of a list.
    fn learn(text: &str) -> Option<Self> {
        let mut scanner = Scanner::new(text, 0);
        scanner.next_token()?;
        scanner.skip_value().ok()?;
        let gap = scanner.at().checked_sub(1)?;
        scanner.expect(b',', "").ok()?;
        scanner.next_token()?;
        let start = scanner.at();
        scanner.expect(b'{', "").ok()?;
        scanner.raw_key().ok()?;
        let separator = text.as_bytes().get(gap..scanner.at())?;
        Some(Self {
            finder: FinderRev::new(separator).into_owned(),
            before: start - gap,
            second_key: second_key(scanner)?.to_owned(),
        })
    }

    /// The last place of a block at which an item probably starts.
    fn last_start(&self, block: &[u8]) -> Option<usize> {
        /// Nested lists may look alike, but not for long.
        const TRIES: usize = 100;
        let mut end = block.len();
        for _ in 0..TRIES {
            let searched = block.get(..end)?;
            let at = self.finder.rfind(searched)?;
            let behind = at + self.finder.needle().len();
            let front = block.get(behind..(behind + (1 << 16)).min(block.len()))?;
            if second_key(Scanner::new(text(front).0, 0)) == Some(&self.second_key) {
                return Some(at + self.before);
            }
            end = behind - 1;
        }
        None
    }
}

/// The key that comes after the value at which the scanner stands.
fn second_key(mut scanner: Scanner<'_>) -> Option<&str> {
    scanner.skip_value().ok()?;
    scanner.expect(b',', "").ok()?;
    Some(scanner.raw_key().ok()?.0)
}

/// The stream, from which the threads take blocks in turns.
struct Source<'w, R> {
    window: &'w mut Window<R>,
    next: u64,
    stopped: bool,
    /// Buffers that have been used: fresh memory costs more than reading into it.
    free: Vec<Vec<u8>>,
}

/// A block of the stream.
struct Chunk {
    number: u64,
    bytes: Vec<u8>,
}

impl<R: Read> Source<'_, R> {
    fn take(&mut self, separator: &Separator, size: usize) -> io::Result<Option<Chunk>> {
        if self.stopped || (self.window.ended() && self.window.bytes().is_empty()) {
            return Ok(None);
        }
        let mut bytes = self.free.pop().unwrap_or_default();
        bytes.clear();
        let mut wanted = size;
        loop {
            self.window.take(&mut bytes, wanted)?;
            if self.window.ended() {
                break;
            }
            if let Some(cut) = separator.last_start(&bytes) {
                let rest = bytes.split_off(cut);
                self.window.put_back(&rest);
                break;
            }
            if bytes.len() >= LARGEST {
                break;
            }
            wanted = bytes.len() * 2;
        }
        let number = self.next;
        self.next += 1;
        Ok(Some(Chunk { number, bytes }))
    }
}

/// A block that has been parsed as if it began with an item.
struct Parsed<C> {
    bytes: Vec<u8>,
    stretch: Stretch<C>,
    end: End,
}

/// Puts the blocks together again, in their order.
struct Merger<'m, 'r, C, M> {
    run: &'m mut Run<'r, C, M>,
    place: &'m mut Base,
    item_type: &'m ItemType,
    next: u64,
    waiting: BTreeMap<u64, Parsed<C>>,
    /// What the last block left over, and what must come first in what follows.
    left_over: Vec<u8>,
    expected: Expected,
    /// What comes behind the end of the list.
    behind: Option<Vec<u8>>,
    failed: bool,
}

impl<C: Collect, M: Fn() -> C> Merger<'_, '_, C, M> {
    /// Takes a block. Gives back buffers that are free again.
    fn submit(&mut self, number: u64, parsed: Parsed<C>) -> Vec<Vec<u8>> {
        self.waiting.insert(number, parsed);
        let mut free = Vec::new();
        while let Some(parsed) = self.waiting.remove(&self.next) {
            self.next += 1;
            free.push(self.merge(parsed));
        }
        free
    }

    /// Whether no more blocks are wanted.
    fn is_done(&self) -> bool {
        self.failed || self.behind.is_some()
    }

    fn merge(&mut self, parsed: Parsed<C>) -> Vec<u8> {
        if let Some(behind) = &mut self.behind {
            behind.extend_from_slice(&parsed.bytes);
            return parsed.bytes;
        }
        if self.failed {
            return parsed.bytes;
        }
        let guessed = if self.next == 1 {
            Expected::FirstItem
        } else {
            Expected::Item
        };
        let Parsed {
            mut bytes,
            mut stretch,
            mut end,
        } = parsed;
        if !self.left_over.is_empty() || self.expected != guessed {
            self.left_over.extend_from_slice(&bytes);
            std::mem::swap(&mut self.left_over, &mut bytes);
            stretch = Stretch::new((self.run.make)());
            end = parse(&bytes, self.expected, self.item_type, &mut stretch);
        }
        self.left_over.clear();
        let here = *self.place;
        advance(self.place, &stretch);
        self.run.total.absorb(stretch, here);
        match end {
            End::Open(at, expected) => {
                self.expected = expected;
                let rest = bytes.get(at..).unwrap_or_default();
                self.left_over.extend_from_slice(rest);
                if rest.len() >= LARGEST {
                    self.failed = true;
                    let _stopped = self.run.too_large(self.place.line);
                }
            }
            End::Closed(at) => {
                self.behind = Some(bytes.get(at..).unwrap_or_default().to_vec());
            }
            End::Malformed(error) => {
                self.fail(Problem::Malformed(tell(text(&bytes).0, error)));
            }
        }
        bytes
    }

    fn fail(&mut self, problem: Problem) {
        if !self.is_done() {
            self.failed = true;
            let _stopped = self.run.stop(Some(self.place.line.after(0)), problem);
        }
    }
}

fn read_in_turns<C: Collect, R: Read + Send, M: Fn() -> C + Sync>(
    window: &mut Window<R>,
    run: &mut Run<'_, C, M>,
    place: &mut Base,
    item_type: &ItemType,
    separator: &Separator,
) -> Result<(), Stopped> {
    let limits = run.limits;
    let make = run.make;
    let source = Mutex::new(Source {
        window,
        next: 0,
        stopped: false,
        free: Vec::new(),
    });
    let merger = Mutex::new(Merger {
        run,
        place,
        item_type,
        next: 0,
        waiting: BTreeMap::new(),
        left_over: Vec::new(),
        expected: Expected::FirstItem,
        behind: None,
        failed: false,
    });
    let progress = Condvar::new();
    let work = || {
        loop {
            let chunk = match lock(&source).take(separator, limits.block) {
                Ok(Some(chunk)) => chunk,
                Ok(None) => break,
                Err(error) => {
                    lock(&source).stopped = true;
                    lock(&merger).fail(Problem::Unreadable(error.to_string()));
                    break;
                }
            };
            let guessed = if chunk.number == 0 {
                Expected::FirstItem
            } else {
                Expected::Item
            };
            let mut stretch = Stretch::new(make());
            let end = parse(&chunk.bytes, guessed, item_type, &mut stretch);
            let mut merger = lock(&merger);
            // No thread runs far ahead of a slow one: what it has parsed would pile up.
            let ahead = 2 * limits.threads as u64;
            while chunk.number > merger.next + ahead && !merger.is_done() {
                merger = progress
                    .wait(merger)
                    .unwrap_or_else(PoisonError::into_inner);
            }
            let bytes = chunk.bytes;
            let free = merger.submit(
                chunk.number,
                Parsed {
                    bytes,
                    stretch,
                    end,
                },
            );
            let done = merger.is_done();
            drop(merger);
            progress.notify_all();
            let mut source = lock(&source);
            source.free.extend(free);
            source.stopped |= done;
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..limits.threads {
            scope.spawn(work);
        }
        work();
    });
    let mut merger = merger.into_inner().unwrap_or_else(PoisonError::into_inner);
    let source = source.into_inner().unwrap_or_else(PoisonError::into_inner);
    merger.fail_unless_closed()?;
    if let Some(behind) = merger.behind {
        source.window.put_back(&behind);
    }
    Ok(())
}

impl<C: Collect, M: Fn() -> C> Merger<'_, '_, C, M> {
    /// All blocks are there: the list must have ended.
    fn fail_unless_closed(&mut self) -> Result<(), Stopped> {
        if self.behind.is_some() {
            return Ok(());
        }
        self.fail(Problem::Malformed(Reason::UnexpectedEnd.to_string()));
        Err(Stopped)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A thread that panics takes the whole run with it: nobody sees what it left behind.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
