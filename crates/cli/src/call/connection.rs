//! A client of the server that the settings name.

use std::time::Duration;

use callsheet_client::{Attachment, Builder, Content, Error, Protocol, planfix, zabbix};
use callsheet_runtime::SecretString;
use callsheet_runtime::record::Record;
use callsheet_runtime::tables::{Language, Method, Version};

use tokio::time::timeout;

use super::interrupt::Traces;
use crate::api::Api;
use crate::exit::Failure;
use crate::profile::{Setting, Settings};

/// A client of either API.
pub enum Connection {
    /// Of a Planfix account.
    Planfix(planfix::Client),
    /// Of a Zabbix server.
    Zabbix(zabbix::Client),
}

/// How calls are made.
pub struct Manner {
    /// From one request to the next, where the API's own pace is not wanted.
    pub pace: Option<Duration>,
    /// A session that was kept from before.
    pub session: Option<SecretString>,
    /// Whether calls that change something are refused.
    pub read_only: bool,
    /// Whether files are sent, however long that takes: whoever waits for it can see it move, and has Ctrl-C.
    pub uploads: bool,
    /// Where what is sent leaves its traces.
    pub traces: Traces,
}

impl Manner {
    fn apply<P: Protocol>(self, mut builder: Builder<P>) -> Builder<P> {
        builder = builder.watch(self.traces);
        if let Some(pace) = self.pace {
            builder = builder.pace(pace);
        }
        if self.uploads {
            builder = builder.deadline(WHILE_IT_MOVES);
        }
        if let Some(session) = self.session {
            builder = builder.session(session);
        }
        if self.read_only { builder.read_only() } else { builder }
    }
}

/// How long a call may take that sends files: a server that keeps silent is given up long before.
const WHILE_IT_MOVES: Duration = Duration::from_secs(24 * 3600);

/// How long closing a session may hold up the end.
const PATIENCE: Duration = Duration::from_secs(3);

impl Connection {
    /// Sets up a client for calls of that method. Nothing is sent yet.
    ///
    /// # Errors
    /// The settings lack what the call needs, or name what is no address.
    pub fn new(
        api: Api,
        method: &Method<'_>,
        settings: &Settings,
        manner: Manner,
        language: Language,
    ) -> Result<Self, Failure> {
        let client = match api {
            Api::Planfix => Self::planfix(settings, manner, language)?,
            Api::Zabbix => Self::zabbix(method, settings, manner, language)?,
        };
        client.map_err(|error| super::refusal::failure(&error, api))
    }

    fn planfix(settings: &Settings, manner: Manner, language: Language) -> Result<Result<Self, Error>, Failure> {
        let account = account(settings)?;
        let api_key = settings.secret(Setting::ApiKey, language)?;
        let credentials = match settings.get(Setting::User) {
            Some(user) if settings.get(Setting::Token).is_none() => {
                let password = settings.secret(Setting::Password, language)?;
                planfix::Credentials::Login { api_key, login: user.to_owned(), password }
            }
            _ => planfix::Credentials::Token { api_key, token: settings.secret(Setting::Token, language)? },
        };
        let mut builder = planfix::Client::builder(account, credentials, planfix::DataCentre::default());
        if let Some(url) = settings.get(Setting::Url) {
            builder = builder.endpoint(url);
        }
        Ok(manner.apply(builder).build().map(Self::Planfix))
    }

    fn zabbix(
        method: &Method<'_>,
        settings: &Settings,
        manner: Manner,
        language: Language,
    ) -> Result<Result<Self, Error>, Failure> {
        let url = settings.require(Setting::Url)?;
        let credentials = match settings.get(Setting::User) {
            _ if method.access.is_none() => zabbix::Credentials::Anonymous,
            Some(user) if settings.get(Setting::Token).is_none() => {
                let password = settings.secret(Setting::Password, language)?;
                zabbix::Credentials::Login { username: user.to_owned(), password }
            }
            _ => zabbix::Credentials::Token(settings.secret(Setting::Token, language)?),
        };
        let mut builder = zabbix::Client::builder(url, credentials);
        if let Some(version) =
            Api::Zabbix.target(settings.version()?.as_ref())?.filter(|_| settings.get(Setting::Version).is_some())
        {
            builder = builder.server(version);
        }
        Ok(manner.apply(builder).build().map(Self::Zabbix))
    }

    /// The release of the server, as it says itself; `None` where the API has no versions.
    ///
    /// # Errors
    /// Those of the client.
    pub async fn release(&self) -> Result<Option<Version>, Error> {
        match self {
            Self::Planfix(_) => Ok(None),
            Self::Zabbix(client) => client.server().await.map(Some),
        }
    }

    /// Makes a call; gives the whole document that was answered.
    ///
    /// # Errors
    /// Those of the client.
    pub async fn call(
        &self,
        method: &Method<'_>,
        request: &dyn Record,
        attachments: &[Attachment],
    ) -> Result<String, Error> {
        match self {
            Self::Planfix(client) => client.upload_raw(method, request, attachments).await,
            Self::Zabbix(client) => client.upload_raw(method, request, attachments).await,
        }
    }

    /// Makes a call of a method that answers with content.
    ///
    /// # Errors
    /// Those of the client.
    pub async fn content(&self, method: &Method<'_>, request: &dyn Record) -> Result<Content, Error> {
        match self {
            Self::Planfix(client) => client.content_raw(method, request).await,
            Self::Zabbix(client) => client.content_raw(method, request).await,
        }
    }

    /// The key of the session that is open.
    pub async fn session(&self) -> Option<SecretString> {
        match self {
            Self::Planfix(client) => client.session().await,
            Self::Zabbix(client) => client.session().await,
        }
    }

    /// Closes the session, if one is open. One that cannot be closed ends by itself.
    pub async fn close(&self) {
        let closed = async {
            match self {
                Self::Planfix(client) => client.close().await,
                Self::Zabbix(client) => client.close().await,
            }
        };
        let _ = timeout(PATIENCE, closed).await;
    }
}

/// The Planfix account that the settings name.
///
/// # Errors
/// They name none.
pub fn account(settings: &Settings) -> Result<planfix::Account, Failure> {
    let mut account = planfix::Account::new(settings.require(Setting::Account)?);
    if let Some(key) = settings.get(Setting::PrivateKey) {
        account = account.signed_with(callsheet_runtime::SecretString::from(key));
    }
    Ok(account)
}
