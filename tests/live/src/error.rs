use std::io;
use std::path::PathBuf;

use thiserror::Error;

/// Why the servers could not be brought up, reset or ended.
#[derive(Debug, Error)]
pub enum Error {
    /// The machine lacks something; the text says what exactly is needed.
    #[error("{0}")]
    Needs(String),
    /// A file could not be read or written.
    #[error("cannot {what} {}: {source}", path.display())]
    File {
        /// What was tried: `read`, `write`.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A program could not be started.
    #[error("cannot start `{program}`: {source}")]
    Start {
        /// The program.
        program: String,
        /// Why.
        source: io::Error,
    },
    /// A program ended with an error.
    #[error("`{program}` failed ({status}): {said}")]
    Failed {
        /// The program and its arguments.
        program: String,
        /// Its exit status.
        status: String,
        /// The end of what it wrote.
        said: String,
    },
    /// A server ended, or did not answer in time.
    #[error("{what}; its log is {}\n{tail}", log.display())]
    Server {
        /// What happened.
        what: String,
        /// Where it wrote about it.
        log: PathBuf,
        /// The end of that.
        tail: String,
    },
    /// The state file is broken.
    #[error("cannot make sense of {}: {source}", path.display())]
    State {
        /// The file.
        path: PathBuf,
        /// Why.
        source: serde_json::Error,
    },
    /// Spec files cannot be read or used.
    #[error("{0}")]
    Specs(String),
    /// A story is not written as stories are.
    #[error("cannot make sense of {}: {what}", path.display())]
    Story {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        what: String,
    },
    /// A server does not do what every run needs.
    #[error("{address}: {what}")]
    Site {
        /// The address of its API.
        address: String,
        /// What it does.
        what: String,
    },
    /// A client of the servers cannot be set up.
    #[error("cannot set up a client: {0}")]
    Client(String),
}

impl Error {
    /// For `map_err` of what is done with a file.
    pub fn file(what: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Error::File { what, path, source }
    }
}
