//! Where specs stand, and how the compiler is told to watch them.

use std::path::{Path, PathBuf};

use callsheet_spec::{ReadError, Source, read_folder};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Error, LitStr};

/// The specs that a path in a call means.
pub(crate) struct Place {
    start: Start,
    /// The folder of the specs, from there.
    folder: String,
    /// The one file that is meant; all of the folder where there is none.
    file: Option<String>,
}

/// What a path in a call starts at.
enum Start {
    /// The folder of the crate's manifest.
    Manifest(PathBuf),
    /// The folder of the source file with the call.
    Source(PathBuf),
}

impl Start {
    fn folder(&self) -> &Path {
        let (Self::Manifest(folder) | Self::Source(folder)) = self;
        folder
    }
}

impl Place {
    pub(crate) fn find(path: &LitStr) -> Result<Self, Error> {
        let wrong = |message: String| Err(Error::new(path.span(), message));
        let text = path.value();
        let text = text.trim_end_matches('/');
        if text.trim().is_empty() {
            return wrong("the path of the specs is empty".to_owned());
        }
        if Path::new(text).is_absolute() {
            return wrong(
                "the path starts at the folder of `Cargo.toml`: another machine has no such place".to_owned(),
            );
        }
        let starts = starts(path.span());
        let mut tried = Vec::new();
        for start in starts {
            let full = start.folder().join(text);
            if full.is_dir() {
                return Ok(Self { start, folder: text.to_owned(), file: None });
            }
            if full.is_file() {
                return Self::of_file(start, text).ok_or_else(|| {
                    Error::new(
                        path.span(),
                        format!("`{text}` is no spec: the file of one is called `<object>/<method>.toml`"),
                    )
                });
            }
            tried.push(format!("\n  {}", full.display()));
        }
        wrong(format!("there is no folder and no file `{text}`; it was looked for at{}", tried.concat()))
    }

    /// The file of a method, in the folder of its object, in the folder of the specs.
    fn of_file(start: Start, text: &str) -> Option<Self> {
        let (above, name) = text.rsplit_once('/')?;
        if !name.ends_with(".toml") {
            return None;
        }
        let (folder, object) = above.rsplit_once('/').unwrap_or((".", above));
        Some(Self { start, folder: folder.to_owned(), file: Some(format!("{folder}/{object}/{name}")) })
    }

    /// The folder, as it stands in findings.
    pub(crate) fn folder(&self) -> &str {
        &self.folder
    }

    pub(crate) fn read(&self) -> Result<Vec<Source>, ReadError> {
        let mut sources = read_folder(self.start.folder(), &self.folder)?;
        if let Some(file) = &self.file {
            let (api, types) = (format!("{}/api.toml", self.folder), format!("{}/types/", self.folder));
            sources.retain(|source| source.path == *file || source.path == api || source.path.starts_with(&types));
        }
        Ok(sources)
    }

    /// An item without a name that makes the compiler watch the file.
    pub(crate) fn watch(&self, file: &str) -> TokenStream {
        match &self.start {
            Start::Manifest(_) => {
                let file = format!("/{file}");
                quote!(
                    const _: &[u8] = ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #file));
                )
            }
            Start::Source(_) => quote!(
                const _: &[u8] = ::core::include_bytes!(#file);
            ),
        }
    }
}

/// Where a path may start, in the order in which it is tried.
fn starts(span: Span) -> Vec<Start> {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(|folder| Start::Manifest(PathBuf::from(folder)));
    let source = span.unwrap().local_file().and_then(|file| Some(std::path::absolute(file).ok()?.parent()?.to_owned()));
    manifest.into_iter().chain(source.map(Start::Source)).collect()
}
