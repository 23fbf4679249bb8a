//! As whom the servers run: PostgreSQL refuses to run as root.

use std::os::unix::fs::{MetadataExt, chown};
use std::path::{Path, PathBuf};

use nix::unistd::{User, geteuid};

use crate::error::Error;
use crate::layout::FOLDER_VARIABLE;

/// The account that the servers run as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Account {
    /// The caller's own.
    Own,
    /// Another one, since the caller is root.
    Other {
        /// Its name.
        name: String,
        /// Its number.
        uid: u32,
        /// The number of its group.
        gid: u32,
    },
}

/// Accounts that root may hand the servers to, the better one first.
const CANDIDATES: [&str; 2] = ["postgres", "nobody"];

impl Account {
    /// The caller's own account, or for root a system account without rights.
    ///
    /// # Errors
    /// The machine has none.
    pub fn choose() -> Result<Self, Error> {
        if !geteuid().is_root() {
            return Ok(Account::Own);
        }
        let found = CANDIDATES.into_iter().find_map(|name| User::from_name(name).ok().flatten());
        let user = found.ok_or_else(|| {
            let names = CANDIDATES.join("` or `");
            Error::Needs(format!("PostgreSQL refuses to run as root, and there is no account `{names}` to run it as"))
        })?;
        Ok(Account::Other { name: user.name, uid: user.uid.as_raw(), gid: user.gid.as_raw() })
    }

    /// Hands a file or folder to the account.
    ///
    /// # Errors
    /// The file system does not let it.
    pub fn give(&self, path: &Path) -> Result<(), Error> {
        match self {
            Account::Own => Ok(()),
            Account::Other { uid, gid, .. } => {
                chown(path, Some(*uid), Some(*gid)).map_err(Error::file("hand over", path))
            }
        }
    }

    /// Sees to it that the account can reach the folder.
    ///
    /// # Errors
    /// A folder above is closed to it; the error says which.
    pub fn reaches(&self, folder: &Path) -> Result<(), Error> {
        let Account::Other { name, uid, gid } = self else { return Ok(()) };
        match closed(folder, *uid, *gid) {
            None => Ok(()),
            Some(closed) => Err(Error::Needs(format!(
                "the servers run as `{name}`, since PostgreSQL refuses to run as root, and {} is closed to that account: \
                 open it (chmod o+x), run this as another user than root, or name a folder elsewhere in {FOLDER_VARIABLE}",
                closed.display()
            ))),
        }
    }
}

/// The first folder on the way that the account may not pass.
fn closed(folder: &Path, uid: u32, gid: u32) -> Option<PathBuf> {
    let mut way: Vec<&Path> = folder.ancestors().collect();
    way.reverse();
    let shut = way.into_iter().find(|step| {
        std::fs::metadata(step).is_ok_and(|facts| {
            let pass = match (facts.uid() == uid, facts.gid() == gid) {
                (true, _) => 0o100,
                (_, true) => 0o010,
                _ => 0o001,
            };
            facts.mode() & pass == 0
        })
    });
    shut.map(Path::to_path_buf)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_closed_folder_is_named() -> std::io::Result<()> {
        let outer = std::env::temp_dir().join(format!("callsheet-live-{}", std::process::id()));
        let inner = outer.join("closed/inner");
        std::fs::create_dir_all(&inner)?;
        let shut = outer.join("closed");
        let (uid, gid) = std::fs::metadata(&shut).map(|facts| (facts.uid(), facts.gid()))?;
        for (mode, open_to_others) in [(0o711, true), (0o700, false)] {
            std::fs::set_permissions(&shut, std::fs::Permissions::from_mode(mode))?;
            let found = closed(&inner, uid + 1, gid + 1);
            assert_eq!(found, (!open_to_others).then(|| shut.clone()), "{mode:o}");
            assert_eq!(closed(&inner, uid, gid), None, "{mode:o}");
        }
        std::fs::remove_dir_all(&outer)
    }
}
