//! Real Zabbix servers 6.0 and 7.0 on loopback, made of Debian's packages, and Callsheet's checks against them.
//!
//! `cargo xtask live up|down|reset|test [6.0|7.0]` starts this. Nothing is installed: packages are unpacked into
//! `target/live`, and servers listen on loopback alone.

mod account;
mod cases;
mod coverage;
mod daemon;
mod database;
mod error;
mod judge;
mod layout;
mod packages;
mod parity;
mod php;
mod place;
mod process;
mod program;
mod recorder;
mod release;
mod restart;
mod servers;
mod site;
mod sources;
mod specs;
mod stage;
mod state;
mod step;
mod story;
mod tally;
mod tools;
mod trial;
mod wire;
mod wrong;

use std::process::ExitCode;

use callsheet_spec::Arena;
use clap::{Parser, Subcommand};
use tokio::signal::unix::{SignalKind, signal};

use crate::error::Error;
use crate::layout::Layout;
use crate::place::{Format, Place};
use crate::release::Release;
use crate::servers::Servers;
use crate::site::Site;
use crate::specs::Specs;
use crate::state::Lock;

#[derive(Parser)]
#[command(name = "cargo xtask live", about = "Real Zabbix servers on loopback, and the checks against them")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Bring up both servers, or one
    Up {
        /// 6.0 or 7.0; left out: both
        release: Option<Release>,
    },
    /// End every server that was started here
    Down,
    /// Put the databases of running servers back to the fresh state: sessions are gone as well
    Reset {
        /// 6.0 or 7.0; left out: both
        release: Option<Release>,
    },
    /// Check every method that has a spec against both servers, or one
    ///
    /// Servers that do not run are brought up for this and ended afterwards. Databases are reset first.
    Test {
        /// 6.0 or 7.0; left out: both
        release: Option<Release>,
        /// Misspell a field in the rename, so that the run must fail
        #[arg(long = "break", hide = true)]
        breaks: bool,
    },
    /// Send the same requests to both servers and to the validator, and count where they differ
    Parity(parity::Parity),
    /// Tell every story to both servers, each request and response through its types
    Coverage(coverage::Coverage),
}

/// What this machine cannot do, wrong usage included.
const CANNOT: u8 = 2;

/// Broken off by a signal, as shells count it.
const BROKEN_OFF: u8 = 130;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    match runtime {
        Ok(runtime) => runtime.block_on(run(arguments.command)),
        Err(error) => {
            eprintln!("error: no runtime: {error}");
            ExitCode::from(CANNOT)
        }
    }
}

async fn run(command: Command) -> ExitCode {
    let outcome = async {
        if let Some(place) = command.place() {
            if place.format == Format::Json {
                step::tell_on_error_output();
            }
            if !place.server.is_empty() {
                return elsewhere(&command, place).await;
            }
        }
        let layout = Layout::find();
        layout.make()?;
        let _lock = Lock::take(&layout)?;
        let mut servers = Servers::find(layout.clone())?;
        // A run that was killed may have left its daemon, which would write into databases that are looked at.
        servers.end_daemon().await?;
        let outcome = tokio::select! {
            outcome = carry_out(&command, &mut servers, &layout) => Some(outcome),
            () = interrupted() => None,
        };
        // Whatever stories left behind, or a run that was broken off.
        if command.place().is_some() && !matches!(outcome, Some(Err(_))) {
            servers.reset(&Release::ALL).await?;
        }
        // A run that failed or was broken off leaves nothing behind; a test never does.
        if !matches!((&command, &outcome), (Command::Up { .. }, Some(Ok(_)))) {
            servers.end_started().await?;
        }
        outcome.transpose()
    };
    match outcome.await {
        Ok(Some(true)) => ExitCode::SUCCESS,
        Ok(Some(false)) => ExitCode::FAILURE,
        Ok(None) => {
            eprintln!("broken off");
            ExitCode::from(BROKEN_OFF)
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(CANNOT)
        }
    }
}

impl Command {
    /// Where a run takes its specs and servers from, if it can be told.
    fn place(&self) -> Option<&Place> {
        match self {
            Command::Parity(arguments) => Some(&arguments.place),
            Command::Coverage(arguments) => Some(&arguments.place),
            _ => None,
        }
    }
}

/// A run on servers that somebody else brought up.
async fn elsewhere(command: &Command, place: &Place) -> Result<Option<bool>, Error> {
    let arena = Arena::new();
    let specs = specs::load(place.specs.as_deref(), &arena)?;
    let sites = site::others(&place.server, &place.database, &place.fresh_from).await?;
    let outcome = tokio::select! {
        outcome = on_sites(command, &specs, &sites) => Some(outcome),
        () = interrupted() => None,
    };
    if outcome.is_none() {
        for site in &sites {
            site.thaw().await;
        }
    }
    outcome.transpose()
}

/// A run on the servers that are brought up here. Their databases are fresh before and after.
async fn here(command: &Command, place: &Place, servers: &mut Servers, layout: &Layout) -> Result<bool, Error> {
    let arena = Arena::new();
    let specs = specs::load(place.specs.as_deref(), &arena)?;
    let running = servers.up(&Release::ALL).await?;
    servers.reset(&Release::ALL).await?;
    let tools = servers.fetched_tools().await?;
    let cluster = servers.cluster(layout, &tools).await?;
    let mut sites = Vec::new();
    for server in &running {
        sites.push(Site::own(server, &cluster).await?);
    }
    on_sites(command, &specs, &sites).await
}

async fn on_sites(command: &Command, specs: &Specs<'_>, sites: &[Site<'_>]) -> Result<bool, Error> {
    match command {
        Command::Coverage(arguments) => coverage::run(arguments, specs, sites).await,
        Command::Parity(arguments) => parity::run(arguments, &specs.tables, sites).await,
        _ => Ok(true),
    }
}

async fn carry_out(command: &Command, servers: &mut Servers, layout: &Layout) -> Result<bool, Error> {
    let asked = |release: &Option<Release>| release.map_or(Release::ALL.to_vec(), |release| vec![release]);
    match command {
        Command::Up { release } => servers.up(&asked(release)).await.map(|_| true),
        Command::Down => servers.down().await.map(|()| true),
        Command::Reset { release } => servers.reset(&asked(release)).await.map(|()| true),
        Command::Parity(parity::Parity { place, .. }) | Command::Coverage(coverage::Coverage { place, .. }) => {
            here(command, place, servers, layout).await
        }
        Command::Test { release, breaks } => trial::run(servers, layout, &asked(release), *breaks).await,
    }
}

/// Comes back when somebody wants this run to stop.
async fn interrupted() {
    let (Ok(mut interrupt), Ok(mut terminate)) = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
    else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
}
