//! Where everything lies.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use crate::account::Account;
use crate::error::Error;
use crate::release::Release;

/// The folder of the servers, and what is in it.
#[derive(Clone, Debug)]
pub struct Layout {
    root: PathBuf,
}

/// Names another folder than `target/live` of the repository.
pub const FOLDER_VARIABLE: &str = "CALLSHEET_LIVE_DIR";

/// The folder of this package.
pub fn package() -> PathBuf {
    // The build output may be shared between checkouts: Cargo says at run time which one is meant.
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    package.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")))
}

impl Layout {
    /// The folder that the environment names, or else `target/live` of the repository that this was built in.
    pub fn find() -> Self {
        let named = std::env::var_os(FOLDER_VARIABLE).map(PathBuf::from);
        let root = named.unwrap_or_else(|| package().join("../../target/live"));
        Self { root: std::path::absolute(&root).map(clean).unwrap_or(root) }
    }

    /// Makes the folder.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn make(&self) -> Result<(), Error> {
        open_folder(&self.root)
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What is running.
    pub fn state(&self) -> PathBuf {
        self.root.join("state.json")
    }

    /// Held by the run that changes anything.
    pub fn lock(&self) -> PathBuf {
        self.root.join("lock")
    }

    /// The password of the databases.
    pub fn password(&self) -> PathBuf {
        self.root.join("password")
    }

    /// apt's lists of that release of Debian.
    pub fn lists(&self, codename: &str) -> PathBuf {
        self.root.join("apt").join(codename)
    }

    /// Fetched packages.
    pub fn packages(&self, of: &str) -> PathBuf {
        self.root.join("packages").join(of)
    }

    /// PHP and PostgreSQL, as far as the machine lacks them.
    pub fn tools(&self) -> PathBuf {
        self.root.join("tools")
    }

    /// The unpacked packages of a release of Zabbix.
    pub fn zabbix(&self, release: Release) -> PathBuf {
        self.root.join(release.name())
    }

    /// The web pages of a release of Zabbix, the API among them.
    pub fn pages(&self, release: Release) -> PathBuf {
        self.zabbix(release).join("usr/share/zabbix")
    }

    /// Zabbix's configuration file.
    pub fn configuration(&self, release: Release) -> PathBuf {
        self.root.join("configuration").join(release.name()).join("zabbix.conf.php")
    }

    /// The unpacked packages of a release's daemon, with all that they need.
    pub fn daemon(&self, release: Release) -> PathBuf {
        self.root.join(release.daemon())
    }

    /// The daemon's configuration file.
    pub fn daemon_configuration(&self, release: Release) -> PathBuf {
        self.root.join("configuration").join(release.name()).join("zabbix_server.conf")
    }

    /// Where the daemon has its sockets.
    pub fn sockets(&self) -> PathBuf {
        self.root.join("sockets")
    }

    /// PHP's configuration file.
    pub fn php_configuration(&self) -> PathBuf {
        self.root.join("configuration/php.ini")
    }

    /// The cluster of databases.
    pub fn database(&self) -> PathBuf {
        self.root.join("database")
    }

    /// A log.
    pub fn log(&self, of: &str) -> PathBuf {
        self.root.join("log").join(format!("{of}.log"))
    }

    /// Makes a folder that everybody may look into.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn folder(&self, path: &Path) -> Result<(), Error> {
        let mut made = self.root.clone();
        for part in path.strip_prefix(&self.root).unwrap_or(Path::new("")).components() {
            made.push(part);
            open_folder(&made)?;
        }
        Ok(())
    }

    /// Makes a folder that belongs to the servers' account.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn own_folder(&self, path: &Path, account: &Account) -> Result<(), Error> {
        self.folder(path)?;
        account.give(path)
    }
}

fn open_folder(path: &Path) -> Result<(), Error> {
    if path.is_dir() {
        return Ok(());
    }
    std::fs::create_dir_all(path).map_err(Error::file("make the folder", path))?;
    // Servers of another account read here, whatever the caller's umask says.
    let mode = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(path, mode).map_err(Error::file("open the folder", path))
}

/// Without the `..` that lead out of this package.
fn clean(path: PathBuf) -> PathBuf {
    path.components().fold(PathBuf::new(), |mut done, part| {
        match part {
            std::path::Component::ParentDir => {
                done.pop();
            }
            part => done.push(part),
        }
        done
    })
}

/// Reads a whole text file.
///
/// # Errors
/// It cannot be read.
pub fn read(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(Error::file("read", path))
}

/// Writes a text file, with that mode.
///
/// # Errors
/// It cannot be written.
pub fn write(path: &Path, text: &str, mode: u32) -> Result<(), Error> {
    // From the start: what nobody else may read is open at no moment.
    let file = OpenOptions::new().write(true).create(true).truncate(true).mode(mode).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes())).map_err(Error::file("write", path))?;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).map_err(Error::file("set the mode of", path))
}

/// The last lines of a log.
pub fn tail(path: &Path) -> String {
    let text = std::fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    last_lines(&text)
}

/// The last lines of a text.
pub fn last_lines(text: &str) -> String {
    const SHOWN: usize = 12;
    let lines: Vec<&str> = text.trim_end().lines().collect();
    lines.get(lines.len().saturating_sub(SHOWN)..).unwrap_or_default().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lose_their_dots_and_texts_their_beginning() {
        assert_eq!(clean(PathBuf::from("/a/b/../../c/./d")), PathBuf::from("/c/d"));
        let text: String = (1..=20).map(|line| format!("{line}\n")).collect();
        assert!(last_lines(&text).starts_with("9\n10\n") && last_lines(&text).ends_with("\n20"));
    }
}
