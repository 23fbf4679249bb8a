//! PHP and PostgreSQL: the machine's own, or unpacked beside it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::layout::Layout;
use crate::packages::{Archive, Needs};
use crate::program::Program;

/// What both releases of Zabbix run on.
const PACKAGES: [&str; 9] =
    ["php-bcmath", "php-cli", "php-curl", "php-gd", "php-ldap", "php-mbstring", "php-pgsql", "php-xml", "postgresql"];

/// Extensions of PHP that are switched on, as far as they are files of their own.
const EXTENSIONS: [&str; 17] = [
    "bcmath",
    "ctype",
    "curl",
    "dom",
    "fileinfo",
    "gd",
    "gettext",
    "iconv",
    "ldap",
    "mbstring",
    "pgsql",
    "posix",
    "simplexml",
    "sockets",
    "xml",
    "xmlreader",
    "xmlwriter",
];

/// Where the programs lie.
#[derive(Clone, Debug)]
pub struct Tools {
    /// PHP.
    pub php: PathBuf,
    /// Files of the extensions that PHP is to load.
    pub extensions: Vec<PathBuf>,
    /// PHP's cache of compiled pages, which is loaded in another way.
    pub opcache: Option<PathBuf>,
    /// The folder of PostgreSQL's programs.
    pub postgresql: PathBuf,
    /// Folders of libraries that the machine lacks.
    libraries: Option<OsString>,
}

/// The folder of this machine's own PostgreSQL.
pub fn newest_postgresql() -> Option<PathBuf> {
    newest(Path::new("/usr/lib/postgresql"), "")
}

impl Tools {
    /// Fetches what the machine lacks, and finds all of it.
    ///
    /// # Errors
    /// The packages cannot be had, or hold something else than expected.
    pub async fn prepare(layout: &Layout, archive: &Archive<'_>) -> Result<Self, Error> {
        archive.unpack(&PACKAGES, Needs::Missing, "tools", &layout.tools()).await?;
        Self::find(layout).await
    }

    /// Finds what was fetched before, or was there before that.
    ///
    /// # Errors
    /// Something is missing.
    pub async fn find(layout: &Layout) -> Result<Self, Error> {
        let roots = [layout.tools(), PathBuf::from("/")];
        let missing = |what: &str| Error::Needs(format!("{what} is neither on this machine nor in Debian's packages"));
        let php = roots.iter().find_map(|root| newest(&root.join("usr/bin"), "php"));
        let server = roots.iter().find_map(|root| newest(&root.join("usr/lib/postgresql"), ""));
        let mut tools = Self {
            php: php.ok_or_else(|| missing("PHP"))?,
            extensions: Vec::new(),
            opcache: None,
            postgresql: server.ok_or_else(|| missing("PostgreSQL"))?.join("bin"),
            libraries: libraries(&layout.tools()),
        };
        let folder = tools.of(tools.program("php")).args(["-n", "-r", "echo PHP_EXTENSION_DIR;"]).run().await?;
        let interface = Path::new(folder.trim()).file_name().map(OsString::from).unwrap_or_default();
        let folders = roots.map(|root| root.join("usr/lib/php").join(&interface));
        let file =
            |name: &str| folders.iter().map(|folder| folder.join(format!("{name}.so"))).find(|file| file.is_file());
        tools.extensions = EXTENSIONS.into_iter().filter_map(file).collect();
        tools.opcache = file("opcache");
        Ok(tools)
    }

    /// The path of a program: `php`, or one of PostgreSQL's.
    pub fn program(&self, name: &str) -> PathBuf {
        if name == "php" { self.php.clone() } else { self.postgresql.join(name) }
    }

    /// A program that finds its libraries.
    pub fn of(&self, program: PathBuf) -> Program {
        let program = Program::new(program);
        match &self.libraries {
            Some(folders) => program.env("LD_LIBRARY_PATH", folders),
            None => program,
        }
    }

    /// A server, to be started, that finds its libraries.
    pub fn server(&self, name: &str) -> std::process::Command {
        let mut command = std::process::Command::new(self.program(name));
        if let Some(folders) = &self.libraries {
            command.env("LD_LIBRARY_PATH", folders);
        }
        command
    }
}

/// The entry of that prefix with the highest version behind it: `php8.2`, `15`.
fn newest(folder: &Path, prefix: &str) -> Option<PathBuf> {
    let entries = std::fs::read_dir(folder).ok()?;
    let versions = entries.filter_map(|entry| {
        let path = entry.ok()?.path();
        let version: Result<Vec<u32>, _> =
            path.file_name()?.to_str()?.strip_prefix(prefix)?.split('.').map(str::parse).collect();
        Some((version.ok()?, path))
    });
    versions.max().map(|(_, path)| path)
}

/// The folders of libraries within the unpacked packages, if there are any.
fn libraries(root: &Path) -> Option<OsString> {
    let within = ["lib", "usr/lib"].into_iter().flat_map(|folder| std::fs::read_dir(root.join(folder)));
    let folders = within.flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let folders: Vec<PathBuf> =
        folders.filter(|path| path.is_dir() && path.to_string_lossy().contains("-linux-gnu")).collect();
    if folders.is_empty() { None } else { std::env::join_paths(folders).ok() }
}
