//! Zabbix's own server, the daemon behind the API: it takes the values that are pushed.

use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::Command;

use tokio::net::TcpStream;

use crate::account::Account;
use crate::database::{Database, USER};
use crate::error::Error;
use crate::layout::{Layout, write};
use crate::packages::{Archive, Needs};
use crate::process::Process;
use crate::release::Release;
use crate::state::Server;

/// The port that it listens on, if that is free.
pub const USUAL_PORT: u16 = 10460;

/// Fetches the daemon with its own C library, which may be newer than the machine's.
///
/// # Errors
/// Its packages cannot be had.
pub async fn fetch(layout: &Layout, archive: &Archive<'_>, release: Release) -> Result<(), Error> {
    archive.unpack(&["zabbix-server-pgsql"], Needs::All, release.daemon(), &layout.daemon(release)).await
}

/// Writes its configuration. The API finds it by itself, through the database that both share.
///
/// # Errors
/// It cannot be written.
pub fn configure(
    layout: &Layout,
    release: Release,
    port: u16,
    (database, database_port): (&Database<'_>, u16),
    account: &Account,
) -> Result<(), Error> {
    let text = include_str!("templates/zabbix_server.conf")
        .replace("{port}", &port.to_string())
        .replace("{database_port}", &database_port.to_string())
        .replace("{database}", release.database())
        .replace("{user}", USER)
        .replace("{password}", database.password());
    let path = layout.daemon_configuration(release);
    write(&path, &text, 0o600)?;
    account.give(&path)
}

/// Starts it. It takes values only once [`answers`] says so.
///
/// # Errors
/// It cannot be started.
pub fn start(layout: &Layout, release: Release, port: u16, account: &Account) -> Result<Server, Error> {
    let root = layout.daemon(release);
    let libraries = Libraries::find(&root)?;
    let mut command = Command::new(libraries.loader);
    command.arg("--library-path").arg(libraries.folder).arg(root.join("usr/sbin/zabbix_server"));
    command.arg("--foreground").arg("--config").arg(layout.daemon_configuration(release));
    let folder = layout.sockets();
    layout.own_folder(&folder, account)?;
    command.current_dir(folder);
    let process = Process::start(command, account, &layout.log(release.daemon()))?;
    Ok(Server { process, port })
}

/// Waits until it listens: it has read its configuration from the database then.
///
/// # Errors
/// It ended, or takes too long.
pub async fn answers(layout: &Layout, release: Release, server: &Server) -> Result<(), Error> {
    let ask = async || TcpStream::connect((Ipv4Addr::LOCALHOST, server.port)).await;
    let name = format!("the daemon of Zabbix {}", release.name());
    server.answers(&name, layout.log(release.daemon()), ask).await.map(|_| ())
}

/// What it was linked with.
#[derive(Debug, PartialEq, Eq)]
struct Libraries {
    folder: PathBuf,
    /// The program that brings another one and its libraries together.
    loader: PathBuf,
}

impl Libraries {
    /// Finds them among the unpacked packages, whatever the machine's architecture is.
    fn find(root: &Path) -> Result<Self, Error> {
        let within = root.join("usr/lib");
        let folders = entries(&within)?.into_iter().filter(|path| name(path).contains("-linux-gnu"));
        for folder in folders {
            if let Some(loader) = entries(&folder)?.into_iter().find(|path| name(path).starts_with("ld-linux")) {
                return Ok(Self { folder, loader });
            }
        }
        Err(Error::Needs(format!("no `ld-linux` is among the libraries in {}: they cannot be run", within.display())))
    }
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = std::fs::read_dir(folder).map_err(Error::file("read", folder))?;
    Ok(entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
}

fn name(path: &Path) -> std::borrow::Cow<'_, str> {
    path.file_name().unwrap_or_default().to_string_lossy()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libraries_are_found_whatever_the_architecture_is() -> std::io::Result<()> {
        let root = std::env::temp_dir().join(format!("callsheet-live-libraries-{}", std::process::id()));
        let folder = root.join("usr/lib/aarch64-linux-gnu");
        for folder in [&folder, &root.join("usr/lib/python3")] {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(folder.join("libpq.so.5"), "")?;
        let missing = Libraries::find(&root).map_err(|error| error.to_string());
        std::fs::write(folder.join("ld-linux-aarch64.so.1"), "")?;
        let found = Libraries::find(&root).ok();
        std::fs::remove_dir_all(&root)?;
        assert!(missing.is_err_and(|error| error.contains("usr/lib")));
        assert_eq!(found, Some(Libraries { loader: folder.join("ld-linux-aarch64.so.1"), folder }));
        Ok(())
    }
}
