//! What a case works with: clients of one server, and a judge of all that goes over the wire.

use std::collections::BTreeSet;
use std::sync::Arc;

use callsheet_client::zabbix::{Client, Credentials, SecretString, Version};
use callsheet_client::{Error as CallError, Outgoing, Refusal, Transport};
use callsheet_runtime::ExposeSecret;
use callsheet_validator::Validator;
use callsheet_zabbix::{Call, CallId, Placement, ServerError, TABLES, json_rpc, user};
use thiserror::Error;
use tokio::sync::OnceCell;

use crate::database::Database;
use crate::error::Error;
use crate::judge::judge;
use crate::recorder::Recorder;
use crate::release::Release;
use crate::servers::Running;
use crate::state::Server;

/// Why a case failed.
#[derive(Debug, Error)]
pub enum Trouble {
    /// A call failed that should not have.
    #[error(transparent)]
    Call(#[from] CallError),
    /// A document was carried and its answer cannot be read.
    #[error(transparent)]
    Answer(#[from] json_rpc::ReadError),
    /// The database refuses.
    #[error(transparent)]
    Database(#[from] Error),
    /// Something is not as it should be.
    #[error("{0}")]
    Differs(String),
}

/// A client whose traffic is looked at.
pub type Watched = Client<Recorder>;

/// One server, ready to be called.
pub struct Stage<'s> {
    running: Running,
    cluster: &'s (Database<'s>, Server),
    recorder: Recorder,
    admin: Watched,
    session: OnceCell<SecretString>,
    breaks: bool,
}

/// The administrator of a fresh server.
pub const ADMIN: (&str, &str) = ("Admin", "zabbix");

impl<'s> Stage<'s> {
    /// A stage for that server. `breaks` says whether the rename is to be spoilt.
    ///
    /// # Errors
    /// A client cannot be set up.
    pub fn new(running: Running, cluster: &'s (Database<'s>, Server), breaks: bool) -> Result<Self, Error> {
        let recorder = Recorder::new(&running.address).map_err(|error| Error::Client(error.to_string()))?;
        let credentials = Credentials::login(ADMIN.0, ADMIN.1);
        let admin = Client::builder(running.address.clone(), credentials).build_on(recorder.clone());
        let admin = admin.map_err(|error| Error::Client(error.to_string()))?;
        Ok(Self { running, cluster, recorder, admin, session: OnceCell::new(), breaks })
    }

    /// The server's release.
    pub fn version(&self) -> Version {
        self.running.version
    }

    /// The release line that it is of.
    pub fn release(&self) -> Release {
        self.running.release
    }

    /// Whether the rename is to be spoilt, to prove that this is noticed.
    pub fn breaks(&self) -> bool {
        self.breaks
    }

    /// A client that acts for the administrator. All cases share its session.
    pub fn admin(&self) -> &Watched {
        &self.admin
    }

    /// A client with credentials of its own.
    ///
    /// # Errors
    /// It cannot be set up.
    pub fn client(&self, credentials: Credentials) -> Result<Watched, Trouble> {
        Ok(Client::builder(self.running.address.clone(), credentials).build_on(self.recorder.clone())?)
    }

    /// The same, not seen by the judge of what goes over the wire.
    ///
    /// # Errors
    /// It cannot be set up.
    pub fn direct(&self, credentials: Credentials) -> Result<Client, Trouble> {
        Ok(Client::builder(self.address(), credentials).build()?)
    }

    /// The server's address.
    pub fn address(&self) -> &str {
        &self.running.address
    }

    /// A client that checks what it sends.
    ///
    /// # Errors
    /// It cannot be set up.
    pub fn careful_client(&self) -> Result<Watched, Trouble> {
        let builder = Client::builder(self.running.address.clone(), Credentials::login(ADMIN.0, ADMIN.1));
        Ok(builder.validates(true).build_on(self.recorder.clone())?)
    }

    /// A session of the administrator, opened for this.
    ///
    /// # Errors
    /// The server refuses.
    pub async fn session(&self) -> Result<SecretString, Trouble> {
        Ok(self.client(Credentials::Anonymous)?.call(&user::login::Request::new(ADMIN.0, ADMIN.1)).await?)
    }

    /// A session of the administrator that all cases share.
    ///
    /// # Errors
    /// The server refuses.
    pub async fn shared_session(&self) -> Result<SecretString, Trouble> {
        self.session.get_or_try_init(|| self.session()).await.cloned()
    }

    /// Runs a statement in the server's database: for what no call can bring about.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn sql(&self, statement: &str) -> Result<String, Trouble> {
        let (database, server) = self.cluster;
        Ok(database.sql(server, self.running.release.database(), &[statement]).await?)
    }

    /// A validator for the server's release.
    pub fn validator(&self) -> Validator<'static> {
        Validator::new(&TABLES).target(self.version())
    }

    /// The methods of the server's release that have a spec.
    pub fn methods(&self) -> impl Iterator<Item = &'static str> {
        let version = self.version();
        TABLES.methods.iter().filter(move |method| method.versions.contains(version)).map(|method| method.name)
    }

    /// Sends parameters as they are, with a key where the server's release wants to see it; gives the document that was
    /// sent, and what was answered: the result as JSON, or the refusal.
    ///
    /// # Errors
    /// There is no answer.
    pub async fn post(&self, method: &str, params: &str, key: &SecretString) -> Result<Posted, Trouble> {
        let placement = Placement::of(TABLES.method(method), self.version());
        self.post_placed(method, params, key, placement).await
    }

    /// The same with the key in a place of one's own choice.
    ///
    /// # Errors
    /// There is no answer.
    pub async fn post_placed(
        &self,
        method: &str,
        params: &str,
        key: &SecretString,
        placement: Placement,
    ) -> Result<Posted, Trouble> {
        let (mut body, id) = (String::new(), CallId(1));
        Call { method, params, id, auth: (placement == Placement::Body).then_some(key) }.write(&mut body);
        let bearer = || Arc::new(format!("Bearer {}", key.expose_secret()).into());
        let authorization = (placement == Placement::Header).then(bearer);
        let outgoing =
            Outgoing { body: body.clone(), attachments: Vec::new(), media_type: "application/json-rpc", authorization };
        let incoming = self.recorder.send(outgoing).await.map_err(|error| Trouble::Differs(error.to_string()))?;
        let answer = String::from_utf8_lossy(&incoming.body).into_owned();
        let answer = match json_rpc::result(&answer, id) {
            Ok(result) => Ok(result.to_owned()),
            Err(json_rpc::ReadError::Refused(error)) => Err(error),
            Err(error) => {
                return Err(Trouble::Differs(format!("HTTP status {}, and {error}", incoming.status)));
            }
        };
        Ok(Posted { document: body, answer })
    }

    /// Drops what went over the wire.
    pub fn forget(&self) {
        self.recorder.take();
    }

    /// Looks at all that went over the wire since the last time: what is wrong with it. Methods that the server granted
    /// are added to `granted`.
    pub fn judge(&self, granted: &mut BTreeSet<String>) -> Vec<String> {
        let verdicts = self.recorder.take().into_iter().map(|exchange| judge(&exchange, self.version()));
        let findings = verdicts.flat_map(|verdict| {
            granted.extend(verdict.granted);
            verdict.findings
        });
        findings.collect()
    }
}

/// What was sent by hand, and what came back.
pub struct Posted {
    /// The document that was sent.
    pub document: String,
    /// The result as JSON, or the refusal.
    pub answer: Result<String, ServerError>,
}

/// Fails unless both are the same.
///
/// # Errors
/// They differ.
pub fn same<T: PartialEq<W> + std::fmt::Debug, W: std::fmt::Debug>(
    what: &str,
    found: T,
    wanted: W,
) -> Result<(), Trouble> {
    if found == wanted {
        Ok(())
    } else {
        Err(Trouble::Differs(format!("{what} is {found:?}, {wanted:?} was expected")))
    }
}

/// Fails unless it holds.
///
/// # Errors
/// It does not.
pub fn holds(what: &str, truth: bool) -> Result<(), Trouble> {
    if truth { Ok(()) } else { Err(Trouble::Differs(format!("not so: {what}"))) }
}

/// The value; fails where there is none.
///
/// # Errors
/// There is none.
pub fn some<T>(what: &str, value: Option<T>) -> Result<T, Trouble> {
    value.ok_or_else(|| Trouble::Differs(format!("{what} is missing")))
}

/// What the server said when it refused; fails where it did not.
///
/// # Errors
/// The call was granted, or failed in another way.
pub fn refusal<T>(outcome: Result<T, CallError>) -> Result<ServerError, Trouble> {
    match outcome {
        Ok(_) => Err(Trouble::Differs("the server granted it".to_owned())),
        Err(CallError::Refused { refusal: Refusal::Zabbix(error), .. }) => Ok(error),
        Err(error) => Err(error.into()),
    }
}
