//! Files that are sent with a call, and files that come of one.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use callsheet_client::{Attachment, Content, Download};
use callsheet_runtime::record::Record;
use callsheet_runtime::tables::{Language, Method, Tables, Type};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::Value;
use tempfile::NamedTempFile;

use super::connection::Connection;
use super::interrupt::{Traces, until_interrupted};
use super::{refusal, tree};
use crate::api::Api;
use crate::exit::{Failure, Status};
use crate::run::output;
use crate::words::Said;

/// Files that are sent in the place of fields.
#[derive(Default)]
pub struct Attached {
    /// The files, as the client takes them.
    pub attachments: Vec<Attachment>,
    paths: Vec<PathBuf>,
}

impl Attached {
    /// Puts what stands for each file into the request: `assignments` are `PATH=FILE`.
    ///
    /// # Errors
    /// A path leads nowhere, or a file cannot be read.
    pub fn to(
        request: &mut Value,
        tables: &Tables<'_>,
        ty: &Type<'_>,
        assignments: &[String],
    ) -> Result<Self, Failure> {
        let mut attached = Self::default();
        for assignment in assignments {
            let usage = |error: &dyn std::fmt::Display| {
                Failure::Usage(Said::new(format!("--attach {error}"), format!("--attach {error}")))
            };
            let (field, file) =
                assignment.split_once('=').ok_or_else(|| usage(&format_args!("`{assignment}` is no PATH=FILE")))?;
            let file = PathBuf::from(file);
            File::open(&file).map_err(|error| Failure::read(&file, error))?;
            let attachment = Attachment::file(&file);
            let attachment = match file.file_name().map(|name| progress(&name.to_string_lossy(), None)) {
                Some(bar) => attachment.on_progress(move |sent, length| advance(&bar, sent, Some(length))),
                None => attachment,
            };
            tree::set(request, tables, ty, &format!("{field}={}", attachment.stand_in()))
                .map_err(|error| usage(&error))?;
            attached.attachments.push(attachment);
            attached.paths.push(file);
        }
        Ok(attached)
    }

    /// A document in which people see the files' names, each where its content will stand.
    pub fn named(&self, document: String) -> String {
        let both = self.attachments.iter().zip(&self.paths);
        both.fold(document, |shown, (attachment, path)| {
            shown.replace(attachment.stand_in(), &format!("@{}", path.display()))
        })
    }
}

/// Makes a call of a method that answers with content, and saves it in a file, or writes it to standard output where that is
/// `-`. A file is there whole or not at all.
///
/// # Errors
/// The call fails, Ctrl-C cuts it short, or the file cannot be written.
pub async fn save(
    (connection, traces): (&Connection, &Traces),
    (api, method): (Api, &Method<'_>),
    request: &dyn Record,
    file: &Path,
    language: Language,
) -> Result<Status, Failure> {
    let mut target = Target::at(file)?;
    let asked = until_interrupted(connection.content(method, request)).await;
    let content = asked.ok_or_else(|| traces.interrupted(method))?;
    let mut download = match content.map_err(|error| refusal::failure(&error, api))? {
        Content::Here(download) => download,
        Content::At(address) => return elsewhere(&address, language),
        _ => return Err(Failure::Refused(Said::new("nothing to save has come", "сохранять нечего"))),
    };
    let bar = progress("", download.announced());
    let written = until_interrupted(write(&mut download, &mut target, &bar, api)).await;
    bar.finish_and_clear();
    written.unwrap_or_else(|| Err(interrupted(&download)))?;
    target.keep(file)?;
    Ok(Status::Well)
}

async fn write(download: &mut Download, target: &mut Target, bar: &ProgressBar, api: Api) -> Result<(), Failure> {
    while let Some(piece) = download.chunk().await.map_err(|error| refusal::failure(&error, api))? {
        target.write(&piece)?;
        advance(bar, download.received(), download.announced());
    }
    Ok(())
}

fn interrupted(download: &Download) -> Failure {
    let of = |word: &str| download.announced().map(|length| format!(" {word} {length}")).unwrap_or_default();
    let received = download.received();
    Failure::Refused(Said::new(
        format!("interrupted: {received}{} bytes were read, and no file is left of them", of("of")),
        format!("прервано: прочитано байтов: {received}{}, файл не сохранён", of("из")),
    ))
}

/// Says where the content is. It is not fetched: who gives it out is another server, which nobody has named.
fn elsewhere(address: &str, language: Language) -> Result<Status, Failure> {
    let said = Said::new(
        "nothing is saved: the server gives the address of the file, which stands on standard output",
        "ничего не сохранено: сервер даёт адрес файла, он в стандартном выводе",
    );
    let mut out = output();
    writeln!(out, "{address}")?;
    out.flush()?;
    // Where standard error is closed the exit status still tells.
    let _ = writeln!(anstream::stderr(), "{}", crate::render::warning(said.get(language), language));
    Ok(Status::Refused)
}

/// Where content is written.
enum Target {
    /// Standard output.
    Output,
    /// A file that takes the place of another one when it is whole.
    New(NamedTempFile, PathBuf),
    /// A file that is none on a disk: a device, a pipe.
    Device(File, PathBuf),
}

impl Target {
    fn at(path: &Path) -> Result<Self, Failure> {
        if path.as_os_str() == "-" {
            return Ok(Self::Output);
        }
        let failed = |error| Failure::write(path, error);
        if fs::metadata(path).is_ok_and(|found| !found.is_file()) {
            let file = File::options().write(true).open(path).map_err(failed)?;
            return Ok(Self::Device(file, path.to_owned()));
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut builder = tempfile::Builder::new();
        // The system takes away what the user's own new files have not, either.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = builder.prefix(".callsheet-").tempfile_in(folder).map_err(failed)?;
        Ok(Self::New(file, path.to_owned()))
    }

    fn write(&mut self, piece: &[u8]) -> Result<(), Failure> {
        match self {
            Self::Output => io::stdout().write_all(piece).map_err(Failure::Output),
            Self::New(file, path) => file.write_all(piece).map_err(|error| Failure::write(path, error)),
            Self::Device(file, path) => file.write_all(piece).map_err(|error| Failure::write(path, error)),
        }
    }

    fn keep(self, path: &Path) -> Result<(), Failure> {
        match self {
            Self::Output => io::stdout().flush().map_err(Failure::Output),
            Self::New(file, _) => file.persist(path).map(drop).map_err(|error| Failure::write(path, error.error)),
            Self::Device(..) => Ok(()),
        }
    }
}

/// How far a file is. It is drawn on a terminal alone.
fn progress(name: &str, length: Option<u64>) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(length, ProgressDrawTarget::stderr_with_hz(5));
    let template = match length {
        None if name.is_empty() => "{spinner} {bytes} {bytes_per_sec}",
        _ => "{msg} {bar:32} {bytes}/{total_bytes} {bytes_per_sec} {eta}",
    };
    if let Ok(style) = ProgressStyle::with_template(template.trim_start()) {
        bar.set_style(style);
    }
    bar.with_message(name.to_owned())
}

fn advance(bar: &ProgressBar, done: u64, length: Option<u64>) {
    if let Some(length) = length {
        bar.set_length(length);
    }
    bar.set_position(done);
    if length == Some(done) {
        bar.finish_and_clear();
    }
}
