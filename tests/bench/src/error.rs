//! Why something could not be measured.

use std::io;

use thiserror::Error;

/// Why a part of the benchmarks yields no figures.
#[derive(Debug, Error)]
pub enum BenchError {
    /// The two sides of a row do not come to the same result, so that comparing their times would say nothing.
    #[error("{what}: the results differ: {ours}, against {theirs}")]
    Disagree { what: String, ours: String, theirs: String },
    /// Something that a row needs cannot be had.
    #[error("{what}: {reason}")]
    Impossible { what: String, reason: String },
    /// A file or a program cannot be reached.
    #[error("{what}: {source}")]
    Io { what: String, source: io::Error },
}

impl BenchError {
    /// [`BenchError::Impossible`], in a form for `map_err`.
    pub fn impossible<E: ToString>(what: impl Into<String>) -> impl FnOnce(E) -> Self {
        let what = what.into();
        move |error| BenchError::Impossible { what, reason: error.to_string() }
    }

    /// [`BenchError::Io`], in a form for `map_err`.
    pub fn io(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        move |source| BenchError::Io { what, source }
    }
}

/// Fails unless both sides came to the same.
///
/// # Errors
/// [`BenchError::Disagree`], with what each side came to.
pub fn agree<T: PartialEq + std::fmt::Debug>(what: &str, ours: &T, theirs: &T) -> Result<(), BenchError> {
    if ours == theirs {
        return Ok(());
    }
    // The values may be as long as the documents are.
    let shown = |value: &T| format!("{value:?}").chars().take(300).collect();
    Err(BenchError::Disagree { what: what.to_owned(), ours: shown(ours), theirs: shown(theirs) })
}
