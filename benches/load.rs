//! How long loading takes, against a bare pass of serde_json over the same bytes.
//!
//! `cargo bench --bench load -- FILE...`

use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use everynode::input::objects::Object;
use everynode::input::{Collect, Input, Limits, load_within};
use serde::de::IgnoredAny;

/// Looks at every object and keeps nothing.
#[derive(Default)]
struct Count(usize);

impl Collect for Count {
    fn object(&mut self, object: &Object<'_>) {
        self.0 += usize::from(!object.metadata().name.is_empty());
    }

    fn merge(&mut self, later: Self) {
        self.0 += later.0;
    }
}

/// The shortest of five runs.
fn shortest(
    mut work: impl FnMut() -> Result<(), Box<dyn Error>>,
) -> Result<Duration, Box<dyn Error>> {
    let mut shortest = Duration::MAX;
    for _ in 0..5 {
        let start = Instant::now();
        work()?;
        shortest = shortest.min(start.elapsed());
    }
    Ok(shortest)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut output = io::stdout().lock();
    let files: Vec<PathBuf> = std::env::args_os()
        .skip(1)
        .map(PathBuf::from)
        .filter(|path| path.is_file())
        .collect();
    for file in files {
        let bare = shortest(|| {
            let bytes = fs::read(&file)?;
            let _nothing: IgnoredAny = serde_json::from_slice(&bytes)?;
            Ok(())
        })?;
        writeln!(output, "{}: bare pass {bare:.2?}", file.display())?;
        let most = std::thread::available_parallelism()?.get();
        for threads in [1, 2, 4, 8].into_iter().filter(|threads| *threads <= most) {
            for block in [256 << 10, 1 << 20, 4 << 20] {
                let limits = Limits {
                    threads,
                    block,
                    ..Limits::default()
                };
                let mut objects = 0;
                let time = shortest(|| {
                    let loaded =
                        load_within(limits, vec![Input::Path(file.clone())], Count::default);
                    if let Some(problem) = loaded.problems.first() {
                        return Err(problem.to_string().into());
                    }
                    objects = loaded.collected.0;
                    Ok(())
                })?;
                let ratio = time.as_secs_f64() / bare.as_secs_f64();
                writeln!(
                    output,
                    "  {threads} threads, blocks of {:4} KiB: {objects} objects in {time:.2?}, {ratio:.2} times",
                    block >> 10
                )?;
            }
        }
    }
    Ok(())
}
