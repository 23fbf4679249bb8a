//! Zabbix's API over PHP's own web server.

use callsheet_client::zabbix::{Client, Credentials, Version};

use crate::account::Account;
use crate::database::{Database, USER};
use crate::error::Error;
use crate::layout::{Layout, read, write};
use crate::process::Process;
use crate::release::Release;
use crate::state::{PATIENCE, Server};
use crate::tools::Tools;

/// Where Zabbix looks for its configuration, a constant of this file within its pages.
const CONSTANT: (&str, &str) = ("include/classes/core/CConfigFile.php", "/etc/zabbix/zabbix.conf.php");

/// Processes a server has, so that calls can be answered side by side.
const WORKERS: &str = "4";

/// The address of the API on that port.
pub fn address(port: u16) -> String {
    format!("http://127.0.0.1:{port}/api_jsonrpc.php")
}

/// Writes PHP's configuration.
///
/// # Errors
/// It cannot be written.
pub fn configure(layout: &Layout, tools: &Tools) -> Result<(), Error> {
    let path = layout.php_configuration();
    layout.folder(&layout.root().join("configuration"))?;
    let mut text = include_str!("templates/php.ini").replace("{log}", &layout.log("php-errors").display().to_string());
    let mut load =
        |directive: &str, file: &std::path::Path| text.push_str(&format!("{directive} = \"{}\"\n", file.display()));
    tools.opcache.iter().for_each(|file| load("zend_extension", file));
    tools.extensions.iter().for_each(|file| load("extension", file));
    write(&path, &text, 0o644)
}

/// Writes Zabbix's configuration, and leads its pages there.
///
/// # Errors
/// A file cannot be read or written.
pub fn lead(
    layout: &Layout,
    release: Release,
    database: &Database<'_>,
    port: u16,
    account: &Account,
) -> Result<(), Error> {
    let configuration = layout.configuration(release);
    if let Some(folder) = configuration.parent() {
        layout.folder(folder)?;
    }
    let text = include_str!("templates/zabbix.conf.php")
        .replace("{port}", &port.to_string())
        .replace("{database}", release.database())
        .replace("{user}", USER)
        .replace("{password}", database.password())
        .replace("{line}", release.name());
    write(&configuration, &text, 0o600)?;
    account.give(&configuration)?;
    let (file, constant) = CONSTANT;
    let page = layout.pages(release).join(file);
    let text = read(&page)?;
    if text.contains(constant) {
        write(&page, &text.replace(constant, &configuration.display().to_string()), 0o644)?;
    }
    Ok(())
}

/// Starts the server of a release. It takes calls only once [`answers`] says so.
///
/// # Errors
/// It cannot be started.
pub fn start(layout: &Layout, tools: &Tools, release: Release, port: u16, account: &Account) -> Result<Server, Error> {
    let mut command = tools.server("php");
    command.env("PHP_CLI_SERVER_WORKERS", WORKERS).env("PHP_INI_SCAN_DIR", "");
    command.arg("-c").arg(layout.php_configuration()).arg("-S").arg(format!("127.0.0.1:{port}"));
    command.current_dir(layout.pages(release));
    let process = Process::start(command, account, &layout.log(release.name()))?;
    Ok(Server { process, port })
}

/// Waits until the API answers, and gives the release that it says it is of.
///
/// # Errors
/// The server ended, or takes too long.
pub async fn answers(layout: &Layout, release: Release, server: &Server) -> Result<Version, Error> {
    let ask = async || {
        let client = Client::builder(address(server.port), Credentials::Anonymous).timeout(PATIENCE).build()?;
        client.server().await
    };
    server.answers(&format!("Zabbix {}", release.name()), layout.log(release.name()), ask).await
}
