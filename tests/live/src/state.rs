//! What is running, from one run to the next.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::fs::File;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use nix::fcntl::{Flock, FlockArg};
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::layout::{Layout, read, tail, write};
use crate::process::Process;
use crate::release::Release;

/// A server that was started here.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Server {
    /// Its process.
    pub process: Process,
    /// The port that it listens on, on loopback.
    pub port: u16,
}

impl Server {
    /// Asks it until it answers, and gives the answer. `name` is what an error calls it, beside the end of its log.
    ///
    /// # Errors
    /// It ended, or takes too long.
    pub async fn answers<T, E: Display>(
        &self,
        name: &str,
        log: PathBuf,
        ask: impl AsyncFn() -> Result<T, E>,
    ) -> Result<T, Error> {
        let began = Instant::now();
        loop {
            let error = match ask().await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            let what = if !self.process.is_alive() {
                format!("{name} ended")
            } else if began.elapsed() > PATIENCE {
                format!("{name} does not answer: {error}")
            } else {
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            };
            return Err(Error::Server { what, tail: tail(&log), log });
        }
    }
}

/// How long a server may take to answer for the first time.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// All servers that were started here.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct State {
    /// PostgreSQL.
    #[serde(default)]
    pub database: Option<Server>,
    /// Zabbix's own server, while a case needs it.
    #[serde(default)]
    pub daemon: Option<Server>,
    /// Zabbix's API, by the name of its release.
    #[serde(default)]
    pub zabbix: BTreeMap<String, Server>,
}

impl State {
    /// What the state file says, without those that run no more.
    ///
    /// # Errors
    /// The file is there and cannot be read.
    pub fn load(layout: &Layout) -> Result<Self, Error> {
        let path = layout.state();
        if !path.exists() {
            return Ok(Self::default());
        }
        let mut state: Self =
            serde_json::from_str(&read(&path)?).map_err(|source| Error::State { path: path.clone(), source })?;
        state.database = state.database.filter(|server| server.process.is_alive());
        state.daemon = state.daemon.filter(|server| server.process.is_alive());
        state.zabbix.retain(|_, server| server.process.is_alive());
        Ok(state)
    }

    /// Writes the state file.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn save(&self, layout: &Layout) -> Result<(), Error> {
        let path = layout.state();
        let text = serde_json::to_string_pretty(self).map_err(|source| Error::State { path: path.clone(), source })?;
        write(&path, &text, 0o644)
    }

    /// The server of that release.
    pub fn of(&self, release: Release) -> Option<&Server> {
        self.zabbix.get(release.name())
    }
}

/// Kept while a run changes anything: one run at a time.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "it is held, not used")] Flock<File>);

impl Lock {
    /// Waits for no other run: it says that there is one.
    ///
    /// # Errors
    /// Another run is under way, or the file cannot be made.
    pub fn take(layout: &Layout) -> Result<Self, Error> {
        let path = layout.lock();
        let file = File::create(&path).map_err(Error::file("write", &path))?;
        match Flock::lock(file, FlockArg::LockExclusiveNonblock) {
            Ok(lock) => Ok(Self(lock)),
            Err(_) => Err(Error::Needs(format!("another run holds {}: wait for it to end", path.display()))),
        }
    }
}
