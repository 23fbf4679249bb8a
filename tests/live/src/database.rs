//! PostgreSQL: a cluster of its own, with a fresh database of each release to copy.

use std::io::Read;
use std::path::PathBuf;
use std::process::Stdio;

use crate::account::Account;
use crate::error::Error;
use crate::layout::{Layout, read, write};
use crate::process::Process;
use crate::program::Program;
use crate::release::Release;
use crate::state::Server;
use crate::step::{Step, note};
use crate::tools::Tools;

/// The user of the databases.
pub const USER: &str = "zabbix";

/// A cluster that may or may not run.
#[derive(Debug)]
pub struct Database<'l> {
    layout: &'l Layout,
    tools: &'l Tools,
    password: String,
}

impl<'l> Database<'l> {
    /// The cluster; made, with a password of its own, if there is none.
    ///
    /// # Errors
    /// It cannot be made.
    pub async fn prepare(layout: &'l Layout, tools: &'l Tools, account: &Account) -> Result<Self, Error> {
        let folder = layout.database();
        layout.own_folder(&layout.root().join("log"), account)?;
        if folder.join("PG_VERSION").exists() {
            return Ok(Self { layout, tools, password: read(&layout.password())? });
        }
        let step = Step::begin("database", "making a cluster");
        let password = random_word()?;
        write(&layout.password(), &password, 0o600)?;
        account.give(&layout.password())?;
        // Only a whole cluster gets the name by which the next run knows it.
        let making = folder.with_extension("making");
        if making.exists() {
            std::fs::remove_dir_all(&making).map_err(Error::file("remove", &making))?;
        }
        layout.own_folder(&making, account)?;
        let program = tools.of(tools.program("initdb")).run_as(account).within(layout.root());
        let program = program.arg("-D").arg(&making).args(["-U", USER, "-A", "scram-sha-256", "-E", "UTF8"]);
        program.arg("--locale=C.UTF-8").arg("--pwfile").arg(layout.password()).run().await?;
        let settings = making.join("postgresql.conf");
        let text = read(&settings)? + include_str!("templates/postgresql.conf");
        write(&settings, &text, 0o600)?;
        std::fs::rename(&making, &folder).map_err(Error::file("rename", &making))?;
        step.done("cluster made");
        Ok(Self { layout, tools, password })
    }

    /// The password of the databases' user.
    pub fn password(&self) -> &str {
        &self.password
    }

    /// Starts it. It takes calls only once [`answers`](Self::answers) says so.
    ///
    /// # Errors
    /// It cannot be started.
    pub fn start(&self, port: u16, account: &Account) -> Result<Server, Error> {
        let mut command = self.tools.server("postgres");
        command.arg("-D").arg(self.layout.database()).arg("-p").arg(port.to_string());
        command.current_dir(self.layout.root());
        let process = Process::start(command, account, &self.layout.log("postgresql"))?;
        Ok(Server { process, port })
    }

    /// Waits until it takes calls.
    ///
    /// # Errors
    /// It ended, or takes too long.
    pub async fn answers(&self, server: &Server) -> Result<(), Error> {
        let ask = async || self.sql(server, "postgres", &["select 1"]).await;
        server.answers("PostgreSQL", self.layout.log("postgresql"), ask).await.map(|_| ())
    }

    /// Makes the fresh database of a release, once, and the one to work with, if there is none.
    ///
    /// # Errors
    /// PostgreSQL refuses.
    pub async fn fill(&self, server: &Server, release: Release) -> Result<(), Error> {
        let name = release.database();
        let names = self.sql(server, "postgres", &["select datname from pg_database"]).await?;
        let has = |wanted: &str| names.lines().any(|name| name == wanted);
        if !has(&format!("{name}_fresh")) {
            self.load(server, release).await?;
        } else {
            note("database", &format!("{}: already there", release.name()));
        }
        if !has(name) {
            self.reset(server, release).await?;
        }
        Ok(())
    }

    async fn load(&self, server: &Server, release: Release) -> Result<(), Error> {
        let step = Step::begin("database", &format!("{}: loading", release.name()));
        let name = release.database();
        let loading = format!("{name}_loading");
        let make = format!("create database {loading} template template0 encoding 'UTF8'");
        self.sql(server, "postgres", &[&format!("drop database if exists {loading}"), &make]).await?;
        for part in ["schema", "images", "data"] {
            let file = self.layout.zabbix(release).join(format!("usr/share/zabbix-server-pgsql/{part}.sql.gz"));
            self.load_file(server, &loading, file).await?;
        }
        // Only a whole one gets the name by which the next run knows it.
        let rename = format!("alter database {loading} rename to {name}_fresh");
        self.sql(server, "postgres", &[&rename, &format!("alter database {name}_fresh is_template true")]).await?;
        step.done(&format!("{}: schema and data loaded", release.name()));
        Ok(())
    }

    async fn load_file(&self, server: &Server, database: &str, file: PathBuf) -> Result<(), Error> {
        let (mut unpacking, shown) = Program::new("gzip").arg("-dc").arg(&file).start()?;
        let output: Option<Stdio> = unpacking.stdout.take().and_then(|output| output.try_into().ok());
        self.psql(server, database).reading(output.unwrap_or_else(Stdio::null)).run().await?;
        let status = unpacking.wait().await.map_err(Error::file("read", &file))?;
        if status.success() {
            return Ok(());
        }
        Err(Error::Failed { program: shown, status: status.to_string(), said: String::new() })
    }

    /// Puts the database of a release back to its fresh state. Calls to it are cut, sessions are gone.
    ///
    /// # Errors
    /// PostgreSQL refuses.
    pub async fn reset(&self, server: &Server, release: Release) -> Result<(), Error> {
        let name = release.database();
        let drop = format!("drop database if exists {name} with (force)");
        self.sql(server, "postgres", &[&drop, &format!("create database {name} template {name}_fresh")]).await?;
        Ok(())
    }

    /// Runs statements, and gives what they select: a line a row.
    ///
    /// # Errors
    /// PostgreSQL refuses.
    pub async fn sql(&self, server: &Server, database: &str, statements: &[&str]) -> Result<String, Error> {
        let program = self.psql(server, database);
        statements.iter().fold(program, |program, statement| program.arg("-c").arg(statement)).run().await
    }

    fn psql(&self, server: &Server, database: &str) -> Program {
        let program = self.tools.of(self.tools.program("psql")).env("PGPASSWORD", &self.password);
        let program = program.args(["-h", "127.0.0.1", "-p", &server.port.to_string(), "-U", USER, "-d", database]);
        program.args(["-X", "-q", "-A", "-t", "-w", "-v", "ON_ERROR_STOP=1"])
    }
}

/// A word that nobody guesses: others on this machine can reach the port.
fn random_word() -> Result<String, Error> {
    let path = "/dev/urandom";
    let mut bytes = [0_u8; 16];
    let mut file = std::fs::File::open(path).map_err(Error::file("read", path))?;
    file.read_exact(&mut bytes).map_err(Error::file("read", path))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
