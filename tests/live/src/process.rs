//! Servers that outlive the run that starts them.

use std::fs::OpenOptions;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill, killpg};
use nix::unistd::Pid;
use serde::{Deserialize, Serialize};

use crate::account::Account;
use crate::error::Error;

/// A process that was started here, told from a later one of the same number by the moment when it began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Process {
    /// Its number, which is its group's as well.
    pub pid: i32,
    /// When it began, in clock ticks since the machine did.
    pub began: u64,
}

/// How a server is asked to end.
#[derive(Clone, Copy, Debug)]
pub enum Ending {
    /// The whole group at once.
    Group,
    /// The leader, which ends its children itself: PostgreSQL, without waiting for its clients; Zabbix's daemon, which stores
    /// what it holds.
    Leader,
}

impl Process {
    /// Starts a server in a process group of its own, so that no key pressed at the terminal reaches it.
    ///
    /// # Errors
    /// It cannot be started.
    pub fn start(mut command: Command, account: &Account, log: &Path) -> Result<Self, Error> {
        let program = command.get_program().to_string_lossy().into_owned();
        let file = OpenOptions::new().create(true).append(true).open(log).map_err(Error::file("write", log))?;
        let errors = file.try_clone().map_err(Error::file("write", log))?;
        command.stdin(Stdio::null()).stdout(file).stderr(errors).process_group(0);
        if let Account::Other { uid, gid, .. } = account {
            command.uid(*uid).gid(*gid);
        }
        let mut command = tokio::process::Command::from(command);
        let child = command.spawn().map_err(|source| Error::Start { program, source })?;
        // The runtime reaps a child that nobody waits for.
        let pid = child.id().and_then(|pid| i32::try_from(pid).ok()).unwrap_or_default();
        Ok(Self { pid, began: Facts::of(pid).map(|facts| facts.began).unwrap_or_default() })
    }

    /// Whether it still runs.
    pub fn is_alive(&self) -> bool {
        Facts::of(self.pid).is_some_and(|facts| facts.runs && facts.began == self.began)
    }

    /// Ends it, and its children. A process that is another one by now is left alone.
    pub async fn end(&self, ending: Ending) {
        if !self.is_alive() {
            return;
        }
        let pid = Pid::from_raw(self.pid);
        // It may have ended this moment; then there is nothing to do.
        let _ = match ending {
            Ending::Group => killpg(pid, Signal::SIGTERM),
            Ending::Leader => kill(pid, Signal::SIGINT),
        };
        let began = Instant::now();
        while group_runs(self.pid) {
            if began.elapsed() > PATIENCE {
                let _ = killpg(pid, Signal::SIGKILL);
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

/// How long a server may take to end by itself.
const PATIENCE: Duration = Duration::from_secs(15);

/// What the system says about a process.
#[derive(Debug, PartialEq, Eq)]
struct Facts {
    /// Whether it is more than the remains of one.
    runs: bool,
    group: i32,
    began: u64,
}

impl Facts {
    fn of(pid: i32) -> Option<Self> {
        Self::read(&std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?)
    }

    fn read(stat: &str) -> Option<Self> {
        // The name in parentheses may hold anything, parentheses included.
        let (_, rest) = stat.rsplit_once(") ")?;
        let fields: Vec<&str> = rest.split_ascii_whitespace().collect();
        let runs = !matches!(*fields.first()?, "Z" | "X");
        Some(Self { runs, group: fields.get(2)?.parse().ok()?, began: fields.get(19)?.parse().ok()? })
    }
}

fn group_runs(group: i32) -> bool {
    let Ok(entries) = std::fs::read_dir("/proc") else { return false };
    let pids = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    pids.filter_map(Facts::of).any(|facts| facts.runs && facts.group == group)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_is_told_by_its_beginning() {
        let stat = "7 (a) b (c)) S 1 7 7 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 4242 9 9";
        assert_eq!(Facts::read(stat), Some(Facts { runs: true, group: 7, began: 4242 }));
        assert_eq!(Facts::read(&stat.replace(" S ", " Z ")).map(|facts| facts.runs), Some(false));
        assert_eq!(Facts::read("7 (a"), None);

        let own = i32::try_from(std::process::id()).unwrap_or_default();
        let began = Facts::of(own).map(|facts| facts.began).unwrap_or_default();
        assert!(Process { pid: own, began }.is_alive());
        assert!(!Process { pid: own, began: began + 1 }.is_alive());
    }

    #[tokio::test(flavor = "current_thread")]
    async fn only_the_process_that_was_started_is_ended() -> Result<(), Error> {
        let mut command = Command::new("sleep");
        command.arg("60");
        let process = Process::start(command, &Account::Own, Path::new("/dev/null"))?;
        Process { began: process.began + 1, ..process.clone() }.end(Ending::Group).await;
        assert!(process.is_alive());
        process.end(Ending::Group).await;
        assert!(!process.is_alive());
        Ok(())
    }
}
