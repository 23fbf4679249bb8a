//! A program that reads a hostile input, seen from outside.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::error::BenchError;

/// How a program ended.
pub enum End {
    /// It printed this line.
    Said(String),
    /// It was brought down, by this.
    Crashed(&'static str),
    /// It had not ended when its time was over, after so many seconds.
    Unfinished(f64),
}

/// A program that takes an input over standard input, and prints a line about it.
pub struct Subject {
    /// Where it is.
    pub program: PathBuf,
    /// What it is told beside the input.
    pub arguments: Vec<String>,
    /// How long it may take.
    pub limit: Duration,
}

impl Subject {
    /// Lets it read the input.
    ///
    /// # Errors
    /// It cannot be started, or says that it cannot do what it should.
    pub fn read(&self, input: &[u8]) -> Result<End, BenchError> {
        let name = self.program.display().to_string();
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(BenchError::io(name.clone()))?;
        let ended = thread::scope(|scope| {
            if let Some(mut questions) = child.stdin.take() {
                // One that is brought down does not read on.
                scope.spawn(move || drop(questions.write_all(input)));
            }
            self.wait(&mut child)
        });
        let Some(ended) = ended.map_err(BenchError::io(name.clone()))? else {
            return Ok(End::Unfinished(self.limit.as_secs_f64()));
        };
        let mut said = String::new();
        if let Some(mut output) = child.stdout.take() {
            output.read_to_string(&mut said).map_err(BenchError::io(name.clone()))?;
        }
        match (ended.success(), ended.code()) {
            (true, _) => Ok(End::Said(said.trim_end_matches('\n').to_owned())),
            (false, None) => Ok(End::Crashed(cause(child.stderr.take()))),
            (false, Some(_)) => Err(BenchError::Impossible { what: name, reason: words(child.stderr.take()) }),
        }
    }

    /// Waits until it ends, or ends it; how it ended by itself.
    fn wait(&self, child: &mut Child) -> std::io::Result<Option<std::process::ExitStatus>> {
        let start = Instant::now();
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(Some(status));
            }
            if start.elapsed() > self.limit {
                child.kill()?;
                child.wait()?;
                return Ok(None);
            }
            thread::sleep(Duration::from_millis(2));
        }
    }
}

/// What brought a program down.
fn cause(errors: Option<ChildStderr>) -> &'static str {
    if words(errors).contains("overflowed its stack") { "stack overflow" } else { "crash" }
}

fn words(errors: Option<ChildStderr>) -> String {
    let mut words = String::new();
    if let Some(mut errors) = errors {
        // What cannot be read was not said.
        let _ = errors.read_to_string(&mut words);
    }
    words.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_end_of_a_program_is_told_apart() {
        let cases = [
            ("cat > /dev/null; echo accepted", "said accepted"),
            ("kill -SEGV $$", "crashed: crash"),
            ("echo has overflowed its stack >&2; kill -ABRT $$", "crashed: stack overflow"),
            ("exec sleep 100", "unfinished"),
            ("echo no such case >&2; exit 1", "failed: sh: no such case"),
        ];
        // More than a pipe holds: a program that does not read is not waited for.
        let input = vec![b' '; 1 << 20];
        for (script, expected) in cases {
            let arguments = ["-c", script].map(str::to_owned).to_vec();
            // A busy machine takes long to start a program.
            let limit = if expected == "unfinished" { Duration::from_millis(100) } else { Duration::from_secs(60) };
            let subject = Subject { program: "sh".into(), arguments, limit };
            let end = match subject.read(&input) {
                Ok(End::Said(line)) => format!("said {line}"),
                Ok(End::Crashed(cause)) => format!("crashed: {cause}"),
                Ok(End::Unfinished(_)) => "unfinished".to_owned(),
                Err(error) => format!("failed: {error}"),
            };
            assert_eq!(end, expected);
        }
    }
}
