//! libxml2 with an XSD, in a program of its own (`tests/bench/libxml2`), so that the workspace needs no system library.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::error::BenchError;
use crate::repository;
use crate::side_program;

const NAME: &str = "callsheet-bench-libxml2";

/// Builds the program; where it is.
///
/// # Errors
/// libxml2 is not there, or the program cannot be built.
pub fn build() -> Result<PathBuf, BenchError> {
    side_program::build(NAME, &["--manifest-path", "tests/bench/libxml2/Cargo.toml"], &library()?)
}

/// The running program.
pub struct Libxml2 {
    program: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Libxml2 {
    /// Builds the program and starts it with the rules of Planfix's answers.
    ///
    /// # Errors
    /// libxml2 is not there, or the program cannot be built or started.
    pub fn start() -> Result<Self, BenchError> {
        Self::of(&build()?)
    }

    fn of(program: &Path) -> Result<Self, BenchError> {
        let rules = repository().join("tests/bench/rules/response.xsd");
        let mut command = Command::new(program);
        let mut program =
            command.arg(rules).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(BenchError::io(NAME))?;
        match (program.stdin.take(), program.stdout.take()) {
            (Some(questions), Some(answers)) => Ok(Self { program, questions, answers: BufReader::new(answers) }),
            _ => Err(broken("it has no standard input or output")),
        }
    }

    /// Hands over the document that is measured next; how many errors it has.
    ///
    /// # Errors
    /// The program has ended.
    pub fn errors(&mut self, text: &str) -> Result<usize, BenchError> {
        self.ask(&format!("document {}\n{text}", text.len()))?.parse().map_err(BenchError::impossible(NAME))
    }

    /// Parses and validates the document so often; the seconds that one run took. Not a number if the program has ended.
    pub fn seconds(&mut self, repeats: usize) -> f64 {
        self.ask(&format!("time {repeats}\n")).ok().and_then(|answer| answer.parse().ok()).unwrap_or(f64::NAN)
    }

    fn ask(&mut self, question: &str) -> Result<String, BenchError> {
        self.questions
            .write_all(question.as_bytes())
            .and_then(|()| self.questions.flush())
            .map_err(BenchError::io(NAME))?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer).map_err(BenchError::io(NAME))?;
        if answer.is_empty() { Err(broken("it has ended")) } else { Ok(answer.trim().to_owned()) }
    }
}

impl Drop for Libxml2 {
    fn drop(&mut self) {
        // It waits for questions; nothing is lost with it.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn broken(reason: &str) -> BenchError {
    BenchError::Impossible { what: NAME.to_owned(), reason: reason.to_owned() }
}

/// What the binding's build has to be told of the library.
///
/// The binding brings declarations for libxml2 before 2.12, which it takes when it is told where the library is; for a later
/// one it makes them anew, by way of libclang.
fn library() -> Result<Vec<(&'static str, String)>, BenchError> {
    let version = pkg_config("--modversion")?;
    let mut numbers = version.split('.').map(|number| number.parse::<u32>().unwrap_or_default());
    if (numbers.next(), numbers.next()) >= (Some(2), Some(12)) {
        return Ok(Vec::new());
    }
    Ok(vec![("LIBXML2", format!("{}/libxml2.so", pkg_config("--variable=libdir")?))])
}

fn pkg_config(question: &str) -> Result<String, BenchError> {
    let missing = || BenchError::Impossible {
        what: "libxml2".to_owned(),
        reason: "pkg-config does not know it; its package for developers has to be installed".to_owned(),
    };
    let output = Command::new("pkg-config").args([question, "libxml-2.0"]).output().map_err(|_| missing())?;
    if !output.status.success() {
        return Err(missing());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
