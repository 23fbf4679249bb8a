//! A server with its database, ready for stories: one that was brought up here, or any other.

use std::path::PathBuf;
use std::sync::Arc;

use callsheet_runtime::tables::{Tables, Version};

use crate::database::Database;
use crate::error::Error;
use crate::program::{Program, on_path};
use crate::release::Release;
use crate::servers::Running;
use crate::stage::ADMIN;
use crate::state::Server;
use crate::story::{Kept, Step, Story};
use crate::tools;
use crate::wire::{Answer, Call, Wire};

/// A server that is called.
pub struct Site<'s> {
    /// What it says that it is.
    pub version: Version,
    /// The way to it.
    pub wire: Wire,
    door: Door<'s>,
    session: Arc<str>,
}

/// The way to a server's database.
pub enum Door<'s> {
    /// Of one that was brought up here.
    Own(&'s (Database<'s>, Server), Release),
    /// Of any other: its address, and the database that it is made anew from.
    Other(String, Option<String>),
}

/// What came of a step.
pub enum Outcome {
    /// A statement was run.
    Stored,
    /// A call was answered.
    Answered(Call, Answer),
}

impl<'s> Site<'s> {
    /// One that was brought up here.
    ///
    /// # Errors
    /// It does not let the administrator in.
    pub async fn own(running: &Running, cluster: &'s (Database<'s>, Server)) -> Result<Self, Error> {
        Self::open(Wire::new(&running.address)?, Door::Own(cluster, running.release)).await
    }

    /// Another one.
    ///
    /// # Errors
    /// It does not let the administrator in.
    pub async fn open(wire: Wire, door: Door<'s>) -> Result<Self, Error> {
        let failed = |what: String| Error::Site { address: wire.address().to_owned(), what };
        let call = |method: &str, params: String| Call { method: method.to_owned(), params, auth: None };
        if let Door::Other(database, Some(template)) = &door {
            renew(database, template).await?;
        }
        let text = |answer| match answer {
            Answer::Granted(result) => {
                serde_json::from_str::<String>(&result).map_err(|error| failed(error.to_string()))
            }
            Answer::Refused(error) => Err(failed(error.to_string())),
            Answer::Failed(what) => Err(failed(what)),
        };
        let version = text(wire.call(&call("apiinfo.version", "{}".to_owned())).await)?;
        let version = version.parse().map_err(|_| failed(format!("the release `{version}`")))?;
        let (username, password) = ADMIN;
        let login = serde_json::json!({"username": username, "password": password}).to_string();
        let session = text(wire.call(&call("user.login", login)).await)?.into();
        Ok(Self { version, wire, door, session })
    }

    /// A call of the administrator's; without credentials where the method asks for none.
    pub fn call(&self, tables: &Tables<'_>, method: &str, params: String) -> Call {
        let open = tables.method(method).is_some_and(|method| method.access.is_none());
        Call { method: method.to_owned(), params, auth: (!open).then(|| Arc::clone(&self.session)) }
    }

    /// The call of a step, as it is to be sent; `None` where the step is a statement.
    pub fn call_of(&self, tables: &Tables<'_>, step: &Step, kept: &Kept) -> Option<Call> {
        let mut call = self.call(tables, step.method.as_deref()?, kept.fill(&step.params));
        match step.auth.as_deref() {
            Some("none") => call.auth = None,
            Some(session) => call.auth = Some(kept.fill(session).into()),
            None => {}
        }
        Some(call)
    }

    /// Does a step, and keeps what it wants kept. What goes wrong is said in words.
    ///
    /// # Errors
    /// The database refuses the statement of a step.
    pub async fn take(
        &self,
        tables: &Tables<'_>,
        story: &Story,
        step: &Step,
        kept: &mut Kept,
    ) -> Result<Outcome, Error> {
        if let Some(statement) = &step.sql {
            self.sql(&kept.fill(statement)).await?;
            return Ok(Outcome::Stored);
        }
        let Some(call) = self.call_of(tables, step, kept) else { return Ok(Outcome::Stored) };
        let answer = self.wire.call(&call).await;
        if let Answer::Granted(result) = &answer
            && let Ok(result) = serde_json::from_str(result)
        {
            for way in kept.keep(step, &result) {
                eprintln!("{} {}: {}: nothing at {way}", self.version, story.name, call.method);
            }
        }
        Ok(Outcome::Answered(call, answer))
    }

    /// Runs a statement in its database.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn sql(&self, statement: &str) -> Result<String, Error> {
        match &self.door {
            Door::Own((database, server), release) => database.sql(server, release.database(), &[statement]).await,
            Door::Other(address, _) => psql(address, &[statement]).await,
        }
    }

    /// Makes ready for [`freeze`](Self::freeze).
    ///
    /// # Errors
    /// The database refuses.
    pub async fn prepare_freeze(&self) -> Result<(), Error> {
        self.sql(include_str!("templates/freeze.sql")).await.map(|_| ())
    }

    /// From now on calls are checked in full and change nothing; or do again.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn freeze(&self, frozen: bool) -> Result<(), Error> {
        self.sql(&format!("update callsheet_freeze set frozen = {frozen}")).await.map(|_| ())
    }

    /// Undoes a freeze, should there be one.
    pub async fn thaw(&self) {
        // A database that was never made ready has nothing to be thawed.
        let _ = self.freeze(false).await;
    }
}

/// Servers that somebody else brought up, with their databases.
///
/// # Errors
/// There are not as many databases as servers, or one cannot be used.
pub async fn others(
    servers: &[String],
    databases: &[String],
    templates: &[String],
) -> Result<Vec<Site<'static>>, Error> {
    let fits = servers.len() == databases.len() && (templates.is_empty() || templates.len() == databases.len());
    if !fits {
        return Err(Error::Needs(
            "each of --server needs its own --database and, where any is given, --fresh-from".to_owned(),
        ));
    }
    let mut sites = Vec::new();
    for (number, (server, database)) in servers.iter().zip(databases).enumerate() {
        let door = Door::Other(database.clone(), templates.get(number).cloned());
        sites.push(Site::open(Wire::new(server)?, door).await?);
    }
    Ok(sites)
}

/// Makes a database anew from another one of the same cluster.
async fn renew(address: &str, template: &str) -> Result<(), Error> {
    let Some((cluster, name)) = address.rsplit_once('/') else {
        return Err(Error::Needs(format!("`{address}` names no database: it ends with `/NAME`")));
    };
    let drop = format!("drop database if exists {name} with (force)");
    let create = format!("create database {name} template {template}");
    psql(&format!("{cluster}/postgres"), &[&drop, &create]).await.map(|_| ())
}

async fn psql(address: &str, statements: &[&str]) -> Result<String, Error> {
    // What Debian puts on the path is a wrapper that takes longer to start than the statement to run.
    let program = tools::newest_postgresql().map(|folder| folder.join("bin/psql")).filter(|program| program.is_file());
    let program = program.or_else(|| on_path("psql")).unwrap_or_else(|| PathBuf::from("psql"));
    let program = Program::new(program).quiet_arg("-d").quiet_arg(address);
    let program = program.args(["-X", "-q", "-A", "-t", "-w", "-v", "ON_ERROR_STOP=1"]);
    statements.iter().fold(program, |program, statement| program.quiet_arg("-c").quiet_arg(statement)).run().await
}
