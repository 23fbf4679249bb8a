//! The same requests to real servers and to the validator, and how the two compare.

mod baseline;
mod blind;
mod choose;
mod course;
mod edit;
mod facts;
mod lexemes;
mod made;
mod page;
mod recall;
mod repair;
mod report;
mod shaped;
mod stored;
mod tally;
mod verdict;

use std::path::PathBuf;

use callsheet_runtime::tables::Tables;
use clap::Args;
use indicatif::MultiProgress;

use crate::error::Error;
use crate::layout::{package, write};
use crate::place::{Format, Place, bar};
use crate::site::Site;
use crate::story;
use baseline::Baseline;
use course::{Course, Plan};
use facts::Facts;
use tally::Tally;

/// What `parity` takes.
#[derive(Args, Debug)]
pub struct Parity {
    #[command(flatten)]
    pub place: Place,
    /// Only methods whose name begins so; may be repeated
    #[arg(long, value_name = "PREFIX")]
    pub method: Vec<String>,
    /// How many requests a server gets
    #[arg(long, default_value_t = 20_000, value_name = "N")]
    pub requests: usize,
    /// Where all choices come from
    #[arg(long, default_value_t = 1, value_name = "S")]
    pub seed: u64,
    /// Recordings of the rules that servers check by, for more changes: a folder with `zabbix-VERSION/methods`
    #[arg(long, value_name = "DIR")]
    pub facts: Option<PathBuf>,
    /// Write today's differences into tests/live/parity-baseline.toml instead of comparing with it
    #[arg(long, conflicts_with = "method")]
    pub write_baseline: bool,
    /// Write the figures of all methods into docs/parity.md
    #[arg(long, conflicts_with = "method")]
    pub write_page: bool,
    /// Show requests over which the validator has more than one error as well
    #[arg(long)]
    pub second: bool,
    /// How many sorts of differences are shown of each method
    #[arg(long, default_value_t = 12, value_name = "N")]
    pub most: usize,
}

/// Compares on these servers. Whether nothing got worse.
///
/// # Errors
/// The stories cannot be read, or a database refuses.
pub async fn run(arguments: &Parity, tables: &Tables<'_>, sites: &[Site<'_>]) -> Result<bool, Error> {
    let stories = story::load(&arguments.place.stories())?;
    let mut plan = Plan {
        requests: arguments.requests,
        seed: arguments.seed,
        methods: arguments.method.clone(),
        stories: Vec::new(),
    };
    plan.stories = story::needed(&stories, |method| plan.wants(method));
    let bars = MultiProgress::new();
    let mut tallies: Vec<Tally> = Vec::new();
    let one = async |site: &Site<'_>| {
        let facts = arguments.facts.as_deref().map(|folder| Facts::load(folder, site.version)).transpose()?;
        let bar = bar(&bars, site.version.to_string(), 0);
        Course::new(site, tables, &plan, facts.unwrap_or_default(), bar).run().await
    };
    match sites {
        [first, second] => {
            let (first, second) = tokio::try_join!(one(first), one(second))?;
            tallies.extend([first, second]);
        }
        sites => {
            for site in sites {
                tallies.push(one(site).await?);
            }
        }
    }
    match arguments.place.format {
        Format::Text => report::text(&tallies, arguments.most, arguments.second),
        Format::Json => report::json(&tallies, arguments.requests, arguments.seed),
    }
    settle(arguments, &tallies)
}

/// Writes the figures down, or compares them with those that were written down. Whether nothing got worse.
fn settle(arguments: &Parity, tallies: &[Tally]) -> Result<bool, Error> {
    let (requests, seed) = (arguments.requests, arguments.seed);
    let file = package().join("parity-baseline.toml");
    let baseline = Baseline::load(&file)?;
    if arguments.write_page {
        write(&package().join("../../docs/parity.md"), &page::markdown(tallies, requests, seed), 0o644)?;
    }
    if arguments.write_baseline {
        baseline.record(&file, requests, seed, tallies)?;
        return Ok(true);
    }
    if !arguments.method.is_empty() {
        return Ok(true);
    }
    match baseline.worse(requests, seed, tallies) {
        Some(worse) => {
            worse.iter().for_each(|worse| eprintln!("worse than before: {worse}"));
            Ok(worse.is_empty())
        }
        None => {
            eprintln!("no figures of {requests} requests with seed {seed} were written down: nothing to compare with");
            Ok(true)
        }
    }
}
