//! What the servers hold, kept in a file: read at the start, written after every change.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use callsheet_runtime::{Value, json};

use crate::error::StartError;
use crate::server::Face;
use crate::store::{member, object};
use crate::tree::Object;

/// The form of the file. Another number means another form.
const FORMAT: &str = "1";

/// A file that holds the state of several servers.
pub(crate) struct StateFile {
    path: PathBuf,
    faces: Vec<Arc<dyn Face>>,
    /// How often each of them had changed when the file was written.
    written: Mutex<Vec<u64>>,
}

impl StateFile {
    /// Reads the file, where there is one, into the servers, and makes sure that it can be written.
    ///
    /// # Errors
    /// Where the file cannot be read or written, or holds something else.
    pub(crate) fn open(path: PathBuf, faces: Vec<Arc<dyn Face>>) -> Result<Self, StartError> {
        match fs::read_to_string(&path) {
            Ok(text) => restore(&text, &faces).map_err(|reason| StartError::State { path: path.clone(), reason })?,
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(source) => return Err(StartError::StateFile { path, source }),
        }
        let file = Self { path, faces, written: Mutex::new(Vec::new()) };
        file.save().map_err(|source| StartError::StateFile { path: file.path.clone(), source })?;
        Ok(file)
    }

    /// Writes the file if anything has changed since it was written.
    pub(crate) fn save(&self) -> io::Result<()> {
        // Held while the file is written: of two changes the later one is what stays.
        let mut written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        let changes: Vec<u64> = self.faces.iter().map(|face| face.changes()).collect();
        if *written == changes {
            return Ok(());
        }
        let apis: Object = self.faces.iter().map(|face| (face.name().to_owned(), face.saved())).collect();
        let state =
            Object::from([("format".to_owned(), Value::Number(FORMAT.into())), ("apis".to_owned(), Value::Map(apis))]);
        replace(&self.path, &Value::Map(state).to_string())?;
        *written = changes;
        Ok(())
    }

    /// Does the same, and leaves a failure in the log: the answer that the change belongs to was right.
    pub(crate) fn save_or_log(&self) {
        if let Err(error) = self.save() {
            tracing::error!(path = %self.path.display(), %error, "the state cannot be saved");
        }
    }
}

/// Puts the text in the file's place at once: whoever reads the file finds the old text or the new one.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let new = path.with_file_name(name);
    let mut file = File::create(&new)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&new, path)
}

/// Gives the servers what the text says; nothing to any of them where it does not fit one.
fn restore(text: &str, faces: &[Arc<dyn Face>]) -> Result<(), String> {
    let state = json::value(text).map_err(|error| error.to_string())?;
    let state = object(&state, "the file")?;
    let format = member(state, "format")?.to_string();
    if format != FORMAT {
        return Err(format!("its format is {format}, not {FORMAT}"));
    }
    let apis = object(member(state, "apis")?, "`apis`")?;
    for face in faces {
        if let Some(saved) = apis.get(face.name()) {
            face.restore(saved).map_err(|reason| format!("{}: {reason}", face.name()))?;
        }
    }
    Ok(())
}
