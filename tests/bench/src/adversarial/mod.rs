//! Inputs made to hurt: what they cost, and what other readers do with them.

mod subject;

use std::path::{Path, PathBuf};
use std::time::Duration;

use callsheet_bench::hostile::{Allowance, Case, First, cases};
use callsheet_runtime::tables::Wire;
use subject::{End, Subject};

use crate::error::BenchError;
use crate::libxml2;
use crate::part::{Measured, Part, Run};
use crate::row::{Line, Table, size};
use crate::side_program;

pub const PART: Part = Part {
    name: "adversarial",
    title: "Adversarial inputs",
    sides: "\
Each input is made of so many equal or numbered pieces, in an answer to `task.getList` or `host.get`, or in requests of `user.update` or
`host.update`, and read by a program of its own, so that what brings a reader down is seen as that.

- **Limits**: *default* are those of `Limits::default()`, 64 MiB and 1,000 diagnostics among them; *wide* are so far off that none is met, so that all of the
  input is read and all that is wrong is said.
- **Ours**: `Validator::response` or `requests` on bytes; the least of up to 20 runs. *Doubled* is that time against the time for the same input with
  half as many pieces; where it is above the bar both are taken anew, up to three times. *Peak* is the most that was allocated at one time beyond the input, the diagnostics included, counted by `dhat` in another run.
- **Bar**: twice the pieces take at most 2.6 times the time, unless all takes less than a millisecond; the peak is at most 32 bytes for a byte of
  input, since a byte may be a member or a level, 1 KB for each diagnostic that is given, and 64 KB; and the first diagnostic is the right one.
- **quick-xml**: the events of its slice reader with its own settings, which check end tags; attributes and text are decoded, references resolved.
  **libxml2**: `xmlReadMemory` with the binding's settings; no limit is lifted. **serde_json**, **sonic-rs**: `from_slice` to a `Value`. They check
  no rule of the API. Their times are the least of several runs too, and count the freeing of what they built; *refused* is an error, *crash* the end of the program.
",
    run,
};

/// How much more time twice the pieces may take.
const GROWTH: f64 = 2.6;

/// How often a growth above that is looked at.
const TRIES: usize = 3;

/// How much memory a byte of input may take.
const BYTES_A_BYTE: usize = 32;

/// Below this many seconds, a growth says nothing.
const NOTHING: f64 = 1e-3;

const XML: &[&str] = &["XML", "limits", "ours", "doubled", "peak", "first diagnostic", "quick-xml", "libxml2"];
const JSON: &[&str] = &["JSON", "limits", "ours", "doubled", "peak", "first diagnostic", "serde_json", "sonic-rs"];

fn run(run: &Run) -> Result<Measured, BenchError> {
    let (readers, unmeasured) = Readers::build(run)?;
    let [mut xml, mut json] = [XML, JSON].map(|columns| Table { columns, lines: Vec::new() });
    for (number, case) in cases().iter().enumerate() {
        run.now(case.title);
        let table = match case.wire {
            Wire::Xml => &mut xml,
            Wire::Json => &mut json,
        };
        table.lines.extend(lines(run, &readers, number, case)?);
    }
    Ok(Measured { tables: vec![xml, json], unmeasured })
}

/// The lines of a case, one for each kind of limits.
fn lines(run: &Run, readers: &Readers, number: usize, case: &Case) -> Result<Vec<Line>, BenchError> {
    let pieces = run.pick(case.pieces, case.pieces.div_ceil(250));
    let [whole, half] = [pieces, pieces / 2].map(|pieces| (case.make)(pieces));
    let rivals = readers.rivals(case.wire, number, &whole)?;
    let mut lines = Vec::new();
    for allowance in Allowance::ALL {
        let Some(expected) = case.expected(allowance) else { continue };
        let told = [number.to_string(), allowance.name().to_owned()];
        let (ours, growth) = growth(|| readers.ours(case, &told, &whole), || readers.ours(case, &told, &half))?;
        let peak = readers.peak(case, &told, &whole)?;
        let allowed = 64_000 + BYTES_A_BYTE * whole.len() + 1_000 * ours.diagnostics;
        let is_right = ours.first() == expected;
        let mut cells = vec![
            format!("{}, {}", case.title, size(whole.len())),
            allowance.name().to_owned(),
            speed(ours.seconds, whole.len()),
            format!("{growth:.2}"),
            format!("{}, of {}", size(peak), size(allowed)),
            ours.found(),
        ];
        cells.extend(rivals.clone());
        lines.push(Line {
            cells,
            met: Some((growth <= GROWTH || ours.seconds < NOTHING) && peak <= allowed && is_right),
        });
    }
    Ok(lines)
}

/// What ours says of the whole input, and how much longer it takes for that than for the half. What other programs take of the
/// machine passes and growth does not: too much of it is looked at again.
fn growth(
    whole: impl Fn() -> Result<Ours, BenchError>,
    half: impl Fn() -> Result<Ours, BenchError>,
) -> Result<(Ours, f64), BenchError> {
    let measured = || {
        let (whole, half) = (whole()?, half()?);
        let growth = whole.seconds / half.seconds;
        Ok((whole, growth))
    };
    let mut least: (Ours, f64) = measured()?;
    for _ in 1..TRIES {
        if least.1 > GROWTH {
            let next = measured()?;
            least = if next.1 < least.1 { next } else { least };
        }
    }
    Ok(least)
}

/// What ours says of an input.
struct Ours {
    seconds: f64,
    diagnostics: usize,
    code: String,
}

impl Ours {
    /// Reads what the program prints.
    fn of(line: &str) -> Option<Self> {
        let mut cells = line.split('\t').skip(1);
        let seconds = cells.next()?.parse().ok()?;
        let diagnostics = cells.next()?.parse().ok()?;
        Some(Self { seconds, diagnostics, code: cells.next()?.to_owned() })
    }

    fn first(&self) -> First<'_> {
        if self.code.is_empty() { First::None } else { First::Is(&self.code) }
    }

    /// The first diagnostic, and how many there are.
    fn found(&self) -> String {
        match self.diagnostics {
            0 => "none".to_owned(),
            1 => format!("`{}`", self.code),
            several => format!("`{}`, {several} in all", self.code),
        }
    }
}

/// The programs that read.
struct Readers {
    reader: PathBuf,
    counter: PathBuf,
    libxml2: Option<PathBuf>,
    limit: Duration,
}

impl Readers {
    /// Builds them; without libxml2, what it is missing for.
    fn build(run: &Run) -> Result<(Self, Vec<String>), BenchError> {
        run.now("programs for hostile inputs");
        let build = |name| side_program::build(name, &["--package", "callsheet-bench", "--bin", name], &[]);
        let (libxml2, unmeasured) = match libxml2::build() {
            Ok(program) => (Some(program), Vec::new()),
            Err(error) => (None, vec![format!("libxml2, because of: {error}")]),
        };
        let limit = Duration::from_secs(run.pick(120, 20));
        let (reader, counter) = (build("callsheet-bench-hostile")?, build("callsheet-bench-heap")?);
        Ok((Self { reader, counter, libxml2, limit }, unmeasured))
    }

    /// What ours says of the input.
    fn ours(&self, case: &Case, told: &[String], input: &[u8]) -> Result<Ours, BenchError> {
        let arguments = [&["ours".to_owned()], told].concat();
        let line = self.demanded(case, &self.reader, arguments, input)?;
        Ours::of(&line).ok_or_else(|| failed(case, format!("`{line}`")))
    }

    /// How many bytes ours allocates.
    fn peak(&self, case: &Case, told: &[String], input: &[u8]) -> Result<usize, BenchError> {
        let arguments = [&["--hostile".to_owned()], told].concat();
        let line = self.demanded(case, &self.counter, arguments, input)?;
        line.parse().map_err(BenchError::impossible(case.title))
    }

    /// What a program of ours prints, which has to come to an end.
    fn demanded(
        &self,
        case: &Case,
        program: &Path,
        arguments: Vec<String>,
        input: &[u8],
    ) -> Result<String, BenchError> {
        match self.subject(program, arguments).read(input)? {
            End::Said(line) => Ok(line),
            End::Crashed(cause) => Err(failed(case, cause)),
            End::Unfinished(limit) => Err(failed(case, format!("no end in {limit:.0} s"))),
        }
    }

    /// What the two other readers make of the input.
    fn rivals(&self, wire: Wire, number: usize, input: &[u8]) -> Result<Vec<String>, BenchError> {
        let ask = |reader: &str| {
            let arguments = [reader, &number.to_string(), Allowance::Default.name()].map(str::to_owned);
            self.subject(&self.reader, arguments.to_vec()).read(input).map(|end| told(end, input.len()))
        };
        match (wire, &self.libxml2) {
            (Wire::Json, _) => Ok(vec![ask("serde_json")?, ask("sonic-rs")?]),
            (Wire::Xml, None) => Ok(vec![ask("quick-xml")?, "-".to_owned()]),
            (Wire::Xml, Some(program)) => {
                let end = self.subject(program, vec!["--read".to_owned()]).read(input)?;
                Ok(vec![ask("quick-xml")?, told(end, input.len())])
            }
        }
    }

    fn subject(&self, program: &Path, arguments: Vec<String>) -> Subject {
        Subject { program: program.to_owned(), arguments, limit: self.limit }
    }
}

fn failed(case: &Case, reason: impl Into<String>) -> BenchError {
    BenchError::Impossible { what: format!("ours on {}", case.title), reason: reason.into() }
}

/// How a rival ended, in words.
fn told(end: End, bytes: usize) -> String {
    match end {
        End::Said(line) => match line.split_once('\t') {
            Some((verdict, seconds)) => format!("{verdict}, {}", speed(seconds.parse().unwrap_or(f64::NAN), bytes)),
            None => line,
        },
        End::Crashed(cause) => format!("**{cause}**"),
        End::Unfinished(limit) => format!("**no end in {limit:.0} s**"),
    }
}

/// A time, and the speed that it means where more than a moment was spent.
fn speed(seconds: f64, bytes: usize) -> String {
    match seconds {
        0.0..1e-6 => format!("{:.0} ns", seconds * 1e9),
        1e-6..NOTHING => format!("{:.1} µs", seconds * 1e6),
        _ => format!("{:.1} ms, {:.0} MB/s", seconds * 1e3, bytes as f64 / seconds / 1e6),
    }
}
