//! Bringing servers up, resetting them, and ending them.

use std::net::{Ipv4Addr, TcpListener};

use callsheet_client::zabbix::Version;

use crate::account::Account;
use crate::daemon;
use crate::database::Database;
use crate::error::Error;
use crate::layout::Layout;
use crate::packages::{Archive, Needs, own_codename};
use crate::php;
use crate::process::Ending;
use crate::release::Release;
use crate::state::{Server, State};
use crate::step::{Step, note};
use crate::tools::Tools;

/// What this run has started, to be ended should it be broken off.
#[derive(Debug, Default)]
pub struct Started {
    database: bool,
    releases: Vec<Release>,
}

/// A server that answers.
#[derive(Clone, Debug)]
pub struct Running {
    /// Its release.
    pub release: Release,
    /// What it says itself.
    pub version: Version,
    /// The address of its API.
    pub address: String,
}

/// The servers of this machine.
#[derive(Debug)]
pub struct Servers {
    layout: Layout,
    state: State,
    started: Started,
}

/// The port of PostgreSQL, if that is free.
const DATABASE_PORT: u16 = 54460;

impl Servers {
    /// What runs at this moment.
    ///
    /// # Errors
    /// The state file cannot be read.
    pub fn find(layout: Layout) -> Result<Self, Error> {
        let state = State::load(&layout)?;
        Ok(Self { layout, state, started: Started::default() })
    }

    /// Brings up what of these does not run yet.
    ///
    /// # Errors
    /// The packages cannot be had, or a server does not start.
    pub async fn up(&mut self, releases: &[Release]) -> Result<Vec<Running>, Error> {
        let account = Account::choose()?;
        self.layout.make()?;
        account.reaches(self.layout.root())?;
        let layout = self.layout.clone();
        let tools = self.fetch(releases).await?;
        let database = Database::prepare(&layout, &tools, &account).await?;
        let cluster = self.start_database(&database, &account).await?;
        php::configure(&layout, &tools)?;
        side_by_side(releases, async |release| database.fill(&cluster, release).await).await?;
        let mut running = Vec::new();
        for release in releases.iter().copied() {
            let version = self.start_zabbix(&database, &tools, release, &account).await?;
            running.extend(version);
        }
        Ok(running)
    }

    async fn fetch(&self, releases: &[Release]) -> Result<Tools, Error> {
        let own = own_codename()?;
        let home = Release::ALL.into_iter().find(|release| release.codename() == own).map(Release::codename);
        let archive = |codename| Archive::new(&self.layout, codename, &own);
        let tools = Tools::prepare(&self.layout, &archive(home.unwrap_or_default())).await?;
        let unpack = async |release: Release| {
            let names = ["zabbix-frontend-php", "zabbix-server-pgsql"];
            archive(release.codename()).unpack(&names, Needs::None, release.name(), &self.layout.zabbix(release)).await
        };
        side_by_side(releases, unpack).await?;
        Ok(tools)
    }

    async fn start_database(&mut self, database: &Database<'_>, account: &Account) -> Result<Server, Error> {
        if let Some(server) = &self.state.database {
            note("database", &format!("runs already, on port {}", server.port));
            return Ok(server.clone());
        }
        // Whoever served from a database that ended would look for it on its old port.
        let orphans: Vec<Release> =
            Release::ALL.into_iter().filter(|release| self.state.of(*release).is_some()).collect();
        self.end(&orphans, false).await?;
        let step = Step::begin("database", "starting");
        let server = database.start(free_port(DATABASE_PORT)?, account)?;
        self.started.database = true;
        self.state.database = Some(server.clone());
        self.state.save(&self.layout)?;
        database.answers(&server).await?;
        step.done(&format!("started on port {}", server.port));
        Ok(server)
    }

    async fn start_zabbix(
        &mut self,
        database: &Database<'_>,
        tools: &Tools,
        release: Release,
        account: &Account,
    ) -> Result<Option<Running>, Error> {
        let Some(cluster) = &self.state.database else { return Ok(None) };
        let mut step = None;
        let server = match self.state.of(release) {
            Some(server) => server.clone(),
            None => {
                step = Some(Step::begin("zabbix", &format!("{}: starting", release.name())));
                php::lead(&self.layout, release, database, cluster.port, account)?;
                let server = php::start(&self.layout, tools, release, free_port(release.usual_port())?, account)?;
                self.started.releases.push(release);
                self.state.zabbix.insert(release.name().to_owned(), server.clone());
                self.state.save(&self.layout)?;
                server
            }
        };
        let version = php::answers(&self.layout, release, &server).await?;
        let address = php::address(server.port);
        let what = format!("{version} answers at {address}, user Admin, password zabbix");
        match step {
            Some(step) => step.done(&what),
            None => note("zabbix", &what),
        }
        if version != release.recorded() {
            let recorded = release.recorded();
            note(
                "difference",
                &format!("{version} runs here, the specs were compared with {recorded}: words may differ"),
            );
        }
        Ok(Some(Running { release, version, address }))
    }

    /// Ends Zabbix of that release, and starts it again where it was.
    ///
    /// # Errors
    /// It did not run, or does not start.
    pub async fn restart(&mut self, release: Release, tools: &Tools) -> Result<(), Error> {
        let Some(server) = self.state.zabbix.remove(release.name()) else {
            return Err(Error::Needs(format!("Zabbix {} does not run", release.name())));
        };
        server.process.end(Ending::Group).await;
        let server = php::start(&self.layout, tools, release, server.port, &Account::choose()?)?;
        self.state.zabbix.insert(release.name().to_owned(), server.clone());
        self.state.save(&self.layout)?;
        php::answers(&self.layout, release, &server).await?;
        Ok(())
    }

    /// Starts the daemon of a release whose API runs, on the same database.
    ///
    /// # Errors
    /// Its packages cannot be had, or this machine cannot run it.
    pub async fn start_daemon(&mut self, release: Release) -> Result<(), Error> {
        let (account, layout) = (Account::choose()?, self.layout.clone());
        let tools = self.fetched_tools().await?;
        let (database, cluster) = self.cluster(&layout, &tools).await?;
        daemon::fetch(&layout, &Archive::new(&layout, release.codename(), &own_codename()?), release).await?;
        let step = Step::begin("daemon", &format!("{}: starting", release.name()));
        let port = free_port(daemon::USUAL_PORT)?;
        daemon::configure(&layout, release, port, (&database, cluster.port), &account)?;
        let server = daemon::start(&layout, release, port, &account)?;
        self.state.daemon = Some(server.clone());
        self.state.save(&self.layout)?;
        daemon::answers(&layout, release, &server).await?;
        step.done(&format!("{}: started on port {port}", release.name()));
        Ok(())
    }

    /// Ends the daemon, if one runs. What it was sent is stored then.
    ///
    /// # Errors
    /// The state file cannot be written.
    pub async fn end_daemon(&mut self) -> Result<(), Error> {
        let Some(server) = &self.state.daemon else { return Ok(()) };
        // Known until it has ended: a run may be broken off meanwhile.
        server.process.end(Ending::Leader).await;
        note("daemon", "ended");
        self.state.daemon = None;
        self.state.save(&self.layout)
    }

    /// The cluster, for statements of one's own, and the server that it runs in.
    ///
    /// # Errors
    /// It does not run.
    pub async fn cluster<'l>(&self, layout: &'l Layout, tools: &'l Tools) -> Result<(Database<'l>, Server), Error> {
        let Some(server) = self.state.database.clone() else {
            return Err(Error::Needs("no database runs: `cargo xtask live up` starts it".to_owned()));
        };
        Ok((Database::prepare(layout, tools, &Account::choose()?).await?, server))
    }

    /// Puts the databases of these releases back to their fresh state.
    ///
    /// # Errors
    /// No database runs, or PostgreSQL refuses.
    pub async fn reset(&self, releases: &[Release]) -> Result<(), Error> {
        let layout = self.layout.clone();
        let tools = self.fetched_tools().await?;
        let (database, server) = self.cluster(&layout, &tools).await?;
        for release in releases.iter().copied().filter(|release| self.state.of(*release).is_some()) {
            let step = Step::begin("database", &format!("{}: resetting", release.name()));
            database.reset(&server, release).await?;
            step.done(&format!("{}: back to the fresh state", release.name()));
        }
        Ok(())
    }

    /// The programs, which a server that runs has been started with.
    ///
    /// # Errors
    /// They are not there.
    pub async fn fetched_tools(&self) -> Result<Tools, Error> {
        Tools::find(&self.layout).await
    }

    /// Ends every server that was started here, by this run or another.
    ///
    /// # Errors
    /// The state file cannot be written.
    pub async fn down(&mut self) -> Result<(), Error> {
        self.end(&Release::ALL, true).await
    }

    /// Ends what this run has started.
    ///
    /// # Errors
    /// The state file cannot be written.
    pub async fn end_started(&mut self) -> Result<(), Error> {
        let started = std::mem::take(&mut self.started);
        self.end(&started.releases, started.database).await
    }

    async fn end(&mut self, releases: &[Release], with_database: bool) -> Result<(), Error> {
        self.end_daemon().await?;
        for release in releases {
            if let Some(server) = self.state.zabbix.remove(release.name()) {
                server.process.end(Ending::Group).await;
                note("zabbix", &format!("{} ended", release.name()));
            }
        }
        if with_database && let Some(server) = self.state.database.take() {
            server.process.end(Ending::Leader).await;
            note("database", "ended");
        }
        if self.layout.root().exists() { self.state.save(&self.layout) } else { Ok(()) }
    }
}

/// Does the same for each of these releases, at the same time.
async fn side_by_side(releases: &[Release], work: impl AsyncFn(Release) -> Result<(), Error>) -> Result<(), Error> {
    let one = async |release| if releases.contains(&release) { work(release).await } else { Ok(()) };
    let [old, new] = Release::ALL;
    tokio::try_join!(one(old), one(new)).map(|_| ())
}

/// That port of loopback if it is free, or else another one.
fn free_port(usual: u16) -> Result<u16, Error> {
    let bound = TcpListener::bind((Ipv4Addr::LOCALHOST, usual));
    let bound = bound.or_else(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)));
    let port = bound.and_then(|listener| listener.local_addr()).map(|address| address.port());
    port.map_err(|error| Error::Needs(format!("no port of loopback is free: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_that_is_taken_is_passed_over() -> Result<(), Box<dyn std::error::Error>> {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let port = taken.local_addr()?.port();
        assert_ne!(free_port(port)?, port);
        drop(taken);
        assert_eq!(free_port(port)?, port);
        Ok(())
    }
}
