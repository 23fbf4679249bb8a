use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A spec file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its path from the repository's root, with `/`.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// A spec file or folder cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The folder of the API is missing or closed.
    #[error("the folder `{path}` cannot be read")]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// A file is closed or not UTF-8.
    #[error("the spec file `{path}` cannot be read")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
}

/// Reads the specs of an API below `spec/<api>` of the repository at `root`, sorted by path.
///
/// # Errors
/// When the folder or one of its files cannot be read.
pub fn read(root: &Path, api: &str) -> Result<Vec<Source>, ReadError> {
    read_folder(root, &format!("spec/{api}"))
}

/// Reads the specs of an API from the folder `folder` below `root`, sorted by path.
///
/// # Errors
/// When the folder or one of its files cannot be read.
pub fn read_folder(root: &Path, folder: &str) -> Result<Vec<Source>, ReadError> {
    let mut sources = Vec::new();
    for (name, is_folder) in entries(&root.join(folder))? {
        let path = format!("{folder}/{name}");
        if is_folder {
            let inner = entries(&root.join(&path))?;
            let files = inner.into_iter().filter(|(name, is_folder)| !is_folder && name.ends_with(".toml"));
            for (name, _) in files {
                sources.push(read_one(root, format!("{path}/{name}"))?);
            }
        } else if name.ends_with(".toml") {
            sources.push(read_one(root, path)?);
        }
    }
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(sources)
}

fn read_one(root: &Path, path: String) -> Result<Source, ReadError> {
    let full = root.join(&path);
    match fs::read_to_string(&full) {
        Ok(text) => Ok(Source { path, text }),
        Err(source) => Err(ReadError::File { path: full, source }),
    }
}

/// Names in a folder, each with whether it is a folder itself.
fn entries(folder: &Path) -> Result<Vec<(String, bool)>, ReadError> {
    let failed = |source| ReadError::Folder { path: folder.to_owned(), source };
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let kind = entry.file_type().map_err(failed)?;
        names.push((entry.file_name().to_string_lossy().into_owned(), kind.is_dir()));
    }
    Ok(names)
}
