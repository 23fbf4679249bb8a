//! What a type costs to compile: generated, and derived with serde.

mod derived;
mod generated;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::error::BenchError;
use crate::part::{Measured, Part, Run};
use crate::race::Outcome;
use crate::repository;
use crate::row::Row;

pub const PART: Part = Part {
    name: "compile",
    title: "Compiling a type",
    sides: "\
The time that Cargo takes for a crate of many types less that for a crate of one, divided by how many more there are;
dependencies are built before. Each type has 12 optional fields: five texts of any length, two whole numbers, two ids, a date, a
truth value and a number with a fraction. It has docs on the type, on each field and on each setter, a constructor and twelve
setters, `Clone`, `PartialEq`, `Debug`, and is written and read in both forms, JSON and XML. Ours: 300 generated types, with
forwarding implementations of serde as well. The rival: 60 types with serde's derives, each used with serde_json and quick-xml; its dates stay text.
The four builds of a round follow each other. Cargo builds what stands in a workspace incrementally in dev, and a crate from a registry not. The time bar is for ours alone; the ratio to the rival is for information.
",
    run,
};

/// A kind of crate, with some number of types.
type Write = fn(&Path, usize) -> Result<(), BenchError>;

fn run(run: &Run) -> Result<Measured, BenchError> {
    let ours = run.pick(300, 20);
    let theirs = run.pick(60, 5);
    let crates: [(&str, usize, Write); 4] = [
        ("generated", 1, generated::write),
        ("generated", ours, generated::write),
        ("derived", 1, derived::write),
        ("derived", theirs, derived::write),
    ];
    let crates = crates.map(|(kind, types, write)| Subject::new(kind, types, write));
    let mut rows = Vec::new();
    let builds = [
        Build { title: "dev, as a dependency", profile: "dev", incremental: false, bar: 8.0 },
        Build { title: "dev, in a workspace", profile: "dev", incremental: true, bar: 8.0 },
        Build { title: "release", profile: "release", incremental: false, bar: 40.0 },
    ];
    for build in builds.iter().take(run.pick(3, 1)) {
        for subject in &crates {
            let subject = subject.as_ref().map_err(|error| BenchError::impossible("a crate")(error))?;
            run.now(format!("{}, {}, dependencies", subject.name, build.title));
            subject.build(build)?;
        }
        let mut outcome = Outcome::new();
        for round in 0..run.pick(5, 1) {
            run.now(format!("{}, round {}", build.title, round + 1));
            let mut times = [0.0; 4];
            for (time, subject) in times.iter_mut().zip(crates.iter().flatten()) {
                *time = subject.time(build)?;
            }
            let [one, many, one_derived, many_derived] = times;
            outcome.push((many - one) / (ours - 1) as f64, (many_derived - one_derived) / (theirs - 1) as f64);
        }
        rows.push(row(build, (ours, theirs), &outcome));
    }
    Ok(Measured::of(rows))
}

/// A way to build.
struct Build {
    title: &'static str,
    profile: &'static str,
    incremental: bool,
    /// The most milliseconds that a generated type may cost.
    bar: f64,
}

fn row(build: &Build, (ours, theirs): (usize, usize), outcome: &Outcome) -> Row {
    let cost = outcome.ours().scaled(1e3);
    let ratio = outcome.times_as_fast();
    Row {
        title: format!("a type, {}, {ours} generated against {theirs} derived", build.title),
        ours: format!("{:.1} ms ({:.1}–{:.1})", cost.median, cost.least, cost.most),
        rival: format!("{:.1} ms", outcome.theirs().median * 1e3),
        ratio: format!("{:.1}", ratio.median),
        spread: format!("{:.1}–{:.1}", ratio.least, ratio.most),
        bar: format!("ours at most {} ms", build.bar),
        met: Some(cost.median <= build.bar),
    }
}

/// A crate to compile.
struct Subject {
    name: String,
    folder: PathBuf,
}

impl Subject {
    fn new(kind: &str, types: usize, write: Write) -> Result<Self, BenchError> {
        let name = format!("{kind}-{types}");
        let folder = repository().join("target/compile-cost").join(&name);
        let _ = fs::remove_dir_all(&folder);
        write(&folder, types)?;
        Ok(Self { name, folder })
    }

    /// Builds it, its dependencies before it, and leaves it built.
    fn build(&self, build: &Build) -> Result<(), BenchError> {
        self.cargo(&["build", "--profile", build.profile], build.incremental)
    }

    /// The seconds that it takes to build it anew, its dependencies built before.
    fn time(&self, build: &Build) -> Result<f64, BenchError> {
        self.cargo(&["clean", "--profile", build.profile, "--package", &self.name], build.incremental)?;
        let start = Instant::now();
        self.build(build)?;
        Ok(start.elapsed().as_secs_f64())
    }

    fn cargo(&self, arguments: &[&str], incremental: bool) -> Result<(), BenchError> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        // All of them share what their dependencies are built into.
        command.args(arguments).current_dir(&self.folder).env("CARGO_TARGET_DIR", self.folder.join("../target"));
        command.env("CARGO_INCREMENTAL", if incremental { "1" } else { "0" });
        let output = command.stdin(Stdio::null()).output().map_err(BenchError::io("cargo"))?;
        if output.status.success() {
            return Ok(());
        }
        let words = String::from_utf8_lossy(&output.stderr);
        let reason = words.lines().find(|line| line.starts_with("error")).unwrap_or("it failed").to_owned();
        Err(BenchError::Impossible { what: format!("cargo {} for {}", arguments.join(" "), self.name), reason })
    }
}

/// What each field is, as a spec says it; the crate of derived types has the same.
const FIELDS: [&str; 12] =
    ["id", "string", "string", "int", "bool", "datetime", "string", "int", "float", "string", "id", "string"];

/// What is said of each field.
const DOC: &str = "What this field is for, in a sentence.";

fn write_file(path: &Path, text: &str) -> Result<(), BenchError> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).and_then(|()| fs::write(path, text)).map_err(BenchError::io("a crate to compile"))
}
