//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use callsheet_runtime::tables;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::api::{Api, Target};

/// Explains, checks and calls the methods of the Planfix and Zabbix APIs.
///
/// Exit status: 0 all well, 1 what was checked or called was refused, 2 wrong usage or no such file. Machine output goes to
/// standard output, people's to standard error.
#[derive(Debug, Parser)]
#[command(name = "callsheet", version, max_term_width = 100)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// The language of texts and diagnostics.
    #[arg(long, global = true, value_enum, value_name = "LANGUAGE", default_value_t = Language::En)]
    pub lang: Language,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Show it all at work: real calls to a sandbox of its own.
    Demo(DemoArguments),
    /// List the methods that are known.
    Methods(MethodsArguments),
    /// Say all that is known of one method.
    Explain(ExplainArguments),
    /// Check documents as the server would, and beyond.
    Check(CheckArguments),
    /// Call a method of a server.
    Call(CallArguments),
    /// Run a stand-in server until Ctrl-C.
    Sandbox(SandboxArguments),
    /// Draft the specs of methods from pages of a reference.
    Import(ImportArguments),
    /// Say what pages of a reference say otherwise than the finished specs.
    Drift(DriftArguments),
}

/// Arguments of `demo`.
#[derive(Debug, Args)]
pub struct DemoArguments {
    /// Use the sandbox that listens at this address, rather than one of its own.
    #[arg(long, hide = true, value_name = "ADDRESS")]
    pub sandbox: Option<SocketAddr>,
}

/// Arguments of `methods`.
#[derive(Debug, Args)]
pub struct MethodsArguments {
    /// The API; without it, all of them.
    #[arg(long, value_enum)]
    pub api: Option<Api>,
    /// Only the methods of this release of the server, such as 7.0 or 6.0.14.
    #[arg(long, value_name = "VERSION")]
    pub target: Option<Target>,
    /// How to write it.
    #[arg(long, value_enum, default_value_t = ListingFormat::Text)]
    pub format: ListingFormat,
}

/// Arguments of `explain`.
#[derive(Debug, Args)]
pub struct ExplainArguments {
    /// The API.
    #[arg(value_enum)]
    pub api: Api,
    /// The method, such as user.update.
    pub method: String,
}

/// Arguments of `check`.
#[derive(Debug, Args)]
pub struct CheckArguments {
    /// The API.
    #[arg(long, value_enum)]
    pub api: Api,
    /// The release of the server, such as 7.0 or 6.0.14; the newest known one unless given.
    #[arg(long, value_name = "VERSION")]
    pub target: Option<Target>,
    /// The documents are responses to this method, not requests.
    #[arg(long, value_name = "METHOD", conflicts_with = "batch")]
    pub response_to: Option<String>,
    /// Each line is one JSON-RPC request.
    #[arg(long)]
    pub batch: bool,
    /// The documents may be larger than memory: nothing of them is kept but what is wrong, and nothing shown.
    #[arg(long, conflicts_with = "batch")]
    pub stream: bool,
    /// How to write it.
    #[arg(long, value_enum, default_value_t = ReportFormat::Pretty)]
    pub format: ReportFormat,
    /// The documents; `-`, or none at all, for standard input.
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// Arguments of `call`.
#[derive(Debug, Args)]
pub struct CallArguments {
    /// The API.
    #[arg(value_enum)]
    pub api: Api,
    /// The method, such as user.update.
    pub method: String,
    /// The profile in the configuration file that says which server, and as whom.
    #[arg(long, value_name = "PROFILE", env = "CALLSHEET_PROFILE")]
    pub profile: Option<String>,
    /// The configuration file, rather than the usual one.
    #[arg(long, value_name = "FILE", env = "CALLSHEET_CONFIG")]
    pub config: Option<PathBuf>,
    /// Sets a field: its path on the wire, list members by number from 0, as in usrgrps.0.usrgrpid=7.
    #[arg(long, value_name = "PATH=VALUE", allow_hyphen_values = true)]
    pub set: Vec<String>,
    /// Sends a file, in Base64, in the place of a field: its path as for `--set`, as in files.0.body=plan.pdf.
    #[arg(long, value_name = "PATH=FILE", conflicts_with = "all")]
    pub attach: Vec<String>,
    /// Save the file that the method answers with; `-` for standard output.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["all", "attach", "dry_run"])]
    pub save: Option<PathBuf>,
    /// The request as JSON, from a file or with `-` from standard input; `--set` goes on top.
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Print the document that would be sent, secrets hidden, and send nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// How to write the response.
    #[arg(long, value_enum, default_value_t = ResponseFormat::Json)]
    pub format: ResponseFormat,
    /// Read every page of a list, and write the objects of all as one list.
    #[arg(long)]
    pub all: bool,
    /// Keep the session for the next run, in a file that its owner alone may read, rather than close it.
    #[arg(long)]
    pub keep_session: bool,
    /// Refuse methods that change something.
    #[arg(long)]
    pub read_only: bool,
    /// With `--all`: from one request to the next; as long as the API asks for, if nothing is said.
    #[arg(long, value_name = "SECONDS", requires = "all", value_parser = seconds)]
    pub interval: Option<f64>,
}

/// Arguments of `sandbox`.
#[derive(Debug, Args)]
pub struct SandboxArguments {
    /// The API to play; without it, all of them.
    #[arg(long, value_enum)]
    pub api: Option<Api>,
    /// Where to listen.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:0")]
    pub listen: SocketAddr,
    /// The release of Zabbix to play; the newest known one unless given.
    #[arg(long, value_name = "VERSION")]
    pub target: Option<Target>,
    /// Keep what it holds in this file: read at the start, if it is there, and written after every change.
    #[arg(long, value_name = "FILE")]
    pub state: Option<PathBuf>,
    /// How many requests a second Planfix answers; the vendor's limit is 1. Without it, as many as come.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub per_second: Option<u32>,
    /// How many requests a day Planfix answers. Without it, as many as come.
    #[arg(long, value_name = "NUMBER")]
    pub per_day: Option<u64>,
    /// Let whoever can reach it reset it, end its sessions, and choose what it refuses or what goes wrong next, over HTTP under
    /// /sandbox/.
    #[arg(long)]
    pub controls: bool,
}

/// Arguments of `import`.
#[derive(Debug, Args)]
pub struct ImportArguments {
    /// The folder of the API's specs, such as spec/planfix, to write drafts into; without it they go to standard output.
    #[arg(long, value_name = "DIR")]
    pub into: Option<PathBuf>,
    /// The pages: Markdown, HTML, or text copied from a browser; `-` for standard input.
    #[arg(value_name = "PAGE", required = true)]
    pub pages: Vec<PathBuf>,
}

/// Arguments of `drift`.
#[derive(Debug, Args)]
pub struct DriftArguments {
    /// The folder that holds a folder of specs for each API.
    #[arg(long, value_name = "DIR", default_value = "spec")]
    pub specs: PathBuf,
    /// The pages: Markdown, HTML, or text copied from a browser; `-` for standard input.
    #[arg(value_name = "PAGE", required = true)]
    pub pages: Vec<PathBuf>,
}

/// How a list of methods is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListingFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// How the findings of a check are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// For people, on standard error.
    Pretty,
    /// One JSON object a document, each on a line.
    Json,
    /// SARIF 2.1.0, for tools that show findings in code.
    Sarif,
    /// Workflow commands, which GitHub shows as annotations.
    Github,
}

/// How a response is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ResponseFormat {
    /// As JSON.
    Json,
    /// As the XML that came, indented.
    Xml,
    /// Lists as tables.
    Table,
}

/// A language on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// English.
    En,
    /// Russian.
    Ru,
}

impl From<Language> for tables::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::En => Self::English,
            Language::Ru => Self::Russian,
        }
    }
}

/// A time from nothing to a day, in seconds.
fn seconds(text: &str) -> Result<f64, String> {
    let seconds: f64 = text.parse().map_err(|_| "a number of seconds is expected".to_owned())?;
    if (0.0..=86_400.0).contains(&seconds) { Ok(seconds) } else { Err("0 to 86400 seconds are expected".to_owned()) }
}
