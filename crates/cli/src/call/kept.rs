//! Sessions that are kept from one run to the next, in a file that its owner alone may read.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use callsheet_runtime::{ExposeSecret, SecretString};
use tempfile::NamedTempFile;

use crate::api::Api;
use crate::profile::{Setting, Settings, is_readable_by_others};

/// Where the session of one user on one server is kept.
pub struct Kept {
    file: PathBuf,
    name: String,
}

impl Kept {
    /// The place for these settings; `None` where they ask for no session, or nobody's home is known.
    pub fn of(api: Api, settings: &Settings) -> Option<Self> {
        let value = |key| settings.get(key).unwrap_or_default();
        settings.get(Setting::User).filter(|_| settings.get(Setting::Token).is_none())?;
        let places = directories::ProjectDirs::from("", "", "callsheet")?;
        let folder = places.state_dir().unwrap_or(places.data_local_dir());
        let name = [api.name(), value(Setting::Url), value(Setting::Account), value(Setting::User)].join(" ");
        Some(Self { file: folder.join("sessions.json"), name })
    }

    /// The session that was kept, if there is one. A file that others can read, or that is none of ours, is not trusted.
    pub fn session(&self) -> Option<SecretString> {
        let mut sessions = self.sessions().ok()?;
        sessions.remove(&self.name).map(SecretString::from)
    }

    /// Keeps this session in the place of the one before, or none.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn keep(&self, session: Option<&SecretString>) -> io::Result<()> {
        let mut sessions = self.sessions().unwrap_or_default();
        let before = sessions.remove(&self.name);
        match session {
            Some(session) => drop(sessions.insert(self.name.clone(), session.expose_secret().to_owned())),
            None if before.is_none() => return Ok(()),
            None => {}
        }
        let folder = self.file.parent().ok_or(io::ErrorKind::InvalidFilename)?;
        fs::create_dir_all(folder)?;
        // Such a file is its owner's alone from the first moment on, and takes the old one's place whole.
        let mut file = NamedTempFile::new_in(folder)?;
        file.write_all(serde_json::to_string(&sessions)?.as_bytes())?;
        file.persist(&self.file)?;
        Ok(())
    }

    fn sessions(&self) -> io::Result<BTreeMap<String, String>> {
        if is_readable_by_others(&self.file) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        Ok(serde_json::from_str(&fs::read_to_string(&self.file)?)?)
    }
}
