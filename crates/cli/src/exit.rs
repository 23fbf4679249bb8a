//! How a command ends: the exit status, and what is said when it cannot do its work.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use callsheet_runtime::tables::Language;

use crate::words::{Said, causes};

/// The exit status. The larger is the worse.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// All well.
    #[default]
    Well = 0,
    /// What was checked or called was refused.
    Refused = 1,
    /// The command was used wrongly, or a file is not there.
    Usage = 2,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        ExitCode::from(status as u8)
    }
}

/// Why a command cannot do its work.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Standard output is closed or full.
    #[error("cannot write the output")]
    Output(#[source] io::Error),
    /// A file cannot be read.
    #[error("cannot read {}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("cannot write {}", .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// The command asks for something that is not there or makes no sense.
    #[error("{}", .0.english())]
    Usage(Said),
    /// The call was refused, or did not come back.
    #[error("{}", .0.english())]
    Refused(Said),
}

impl Failure {
    /// A file that cannot be read.
    pub fn read(path: &Path, source: io::Error) -> Self {
        Self::Read { path: path.to_owned(), source }
    }

    /// A file that cannot be written.
    pub fn write(path: &Path, source: io::Error) -> Self {
        Self::Write { path: path.to_owned(), source }
    }

    /// Whether the reader of the output has gone away.
    pub fn is_closed_output(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// The exit status.
    pub fn status(&self) -> Status {
        match self {
            Self::Refused(_) => Status::Refused,
            Self::Output(_) | Self::Read { .. } | Self::Write { .. } | Self::Usage(_) => Status::Usage,
        }
    }

    /// What is said about it, and of the causes behind it.
    pub fn words(&self, language: Language) -> String {
        let said = match (self, language) {
            (Self::Usage(said) | Self::Refused(said), _) => said.get(language).to_owned(),
            (Self::Output(_), Language::Russian) => "не удаётся записать вывод".to_owned(),
            (Self::Read { path, .. }, Language::Russian) => format!("не удаётся прочитать {}", path.display()),
            (Self::Write { path, .. }, Language::Russian) => format!("не удаётся записать {}", path.display()),
            _ => self.to_string(),
        };
        let known = match (self, language) {
            (
                Self::Output(error) | Self::Read { source: error, .. } | Self::Write { source: error, .. },
                Language::Russian,
            ) => in_russian(error.kind()),
            _ => None,
        };
        said + &known.map_or_else(|| causes(self), |known| format!(": {known}"))
    }
}

/// Why the system does not do what it is asked for; `None` where its own words must do.
fn in_russian(kind: io::ErrorKind) -> Option<&'static str> {
    Some(match kind {
        io::ErrorKind::NotFound => "нет такого файла",
        io::ErrorKind::PermissionDenied => "нет прав",
        io::ErrorKind::IsADirectory => "это папка",
        io::ErrorKind::NotADirectory => "часть пути — не папка",
        io::ErrorKind::StorageFull => "нет места",
        io::ErrorKind::FileTooLarge => "слишком большой файл",
        io::ErrorKind::InvalidFilename => "недопустимое имя файла",
        _ => return None,
    })
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
