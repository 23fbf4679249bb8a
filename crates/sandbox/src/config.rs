use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use callsheet_runtime::SecretString;
use callsheet_runtime::tables::{Tables, Version};

use crate::catalogue::Catalogue;
use crate::error::StartError;
use crate::planfix;
use crate::server::Face;
use crate::zabbix;

/// A stand-in server, before it is started.
#[derive(Debug)]
pub struct Sandbox {
    pub(crate) address: SocketAddr,
    pub(crate) is_controlled: bool,
    pub(crate) state_file: Option<PathBuf>,
    planfix: Option<Planfix>,
    zabbix: Option<Zabbix>,
}

impl Default for Sandbox {
    fn default() -> Self {
        Self::new()
    }
}

impl Sandbox {
    /// A server for no API yet, on a free port of this machine alone.
    pub fn new() -> Self {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        Self { address, is_controlled: false, state_file: None, planfix: None, zabbix: None }
    }

    /// Listens on this address.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Lets whoever can reach the server control it over HTTP as [`Running`](crate::Running) does in the process:
    /// `POST /sandbox/reset`, `POST /sandbox/expire-sessions`, `POST /sandbox/refuse-next/planfix/3014`,
    /// `POST /sandbox/fault-next/zabbix/status=503,2s`, `POST /sandbox/fault-every/zabbix/10/reset-after`,
    /// `POST /sandbox/clear-faults/zabbix`, `GET /sandbox/calls/planfix`, `GET /sandbox/requests/planfix`,
    /// `GET /sandbox/sessions-opened/planfix`.
    #[must_use]
    pub fn controlled_over_http(mut self) -> Self {
        self.is_controlled = true;
        self
    }

    /// Keeps what the servers hold in this file: it is read at the start, if it is there, and written after every change.
    /// Sessions are not kept.
    #[must_use]
    pub fn state_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.state_file = Some(path.into());
        self
    }

    /// Answers the Planfix API, under `/xml/`.
    #[must_use]
    pub fn planfix(mut self, planfix: Planfix) -> Self {
        self.planfix = Some(planfix);
        self
    }

    /// Answers the Zabbix API, under `/api_jsonrpc.php`.
    #[must_use]
    pub fn zabbix(mut self, zabbix: Zabbix) -> Self {
        self.zabbix = Some(zabbix);
        self
    }

    pub(crate) fn into_faces(self) -> Result<Vec<Arc<dyn Face>>, StartError> {
        let mut faces: Vec<Arc<dyn Face>> = Vec::new();
        if let Some(planfix) = self.planfix {
            planfix.tables.check()?;
            faces.push(Arc::new(planfix::Server::new(planfix)?));
        }
        if let Some(zabbix) = self.zabbix {
            zabbix.tables.check()?;
            faces.push(Arc::new(zabbix::Server::new(zabbix)?));
        }
        Ok(faces)
    }
}

/// A Planfix account for the sandbox to play.
#[derive(Clone)]
pub struct Planfix {
    pub(crate) tables: Catalogue,
    pub(crate) account: String,
    pub(crate) api_key: SecretString,
    pub(crate) tokens: Vec<(SecretString, String)>,
    pub(crate) private_key: Option<SecretString>,
    pub(crate) signature_required: bool,
    pub(crate) session_lifetime: Duration,
    pub(crate) per_second: Option<u32>,
    pub(crate) per_day: Option<u64>,
}

impl Planfix {
    /// The name of the account that is played unless another is set.
    pub const ACCOUNT: &'static str = "example";
    /// The API key that is right unless another is set.
    pub const API_KEY: &'static str = "sandbox-api-key";

    /// The account [`Planfix::ACCOUNT`] with the API key [`Planfix::API_KEY`] and no tokens. Sessions live an hour.
    pub fn new(tables: &'static Tables<'static>) -> Self {
        Self {
            tables: Catalogue::of(tables),
            account: Self::ACCOUNT.to_owned(),
            api_key: SecretString::from(Self::API_KEY),
            tokens: Vec::new(),
            private_key: None,
            signature_required: false,
            session_lifetime: Duration::from_secs(3600),
            per_second: None,
            per_day: None,
        }
    }

    /// Answers the methods of these tables too, and keeps objects of their entities: a crate's own specs, which extend this
    /// API. A method that was there before gives way to one of the same name.
    #[must_use]
    pub fn extended_by(mut self, tables: &'static Tables<'static>) -> Self {
        self.tables.add(tables);
        self
    }

    /// The name of the account.
    #[must_use]
    pub fn account(mut self, name: impl Into<String>) -> Self {
        self.account = name.into();
        self
    }

    /// The API key.
    #[must_use]
    pub fn api_key(mut self, key: impl Into<SecretString>) -> Self {
        self.api_key = key.into();
        self
    }

    /// One more token, with which calls are the user's with that id.
    #[must_use]
    pub fn token(mut self, token: impl Into<SecretString>, user: impl ToString) -> Self {
        self.tokens.push((token.into(), user.to_string()));
        self
    }

    /// The private key: from now on a signature that is sent must be right.
    #[must_use]
    pub fn private_key(mut self, key: impl Into<SecretString>) -> Self {
        self.private_key = Some(key.into());
        self
    }

    /// Refuses requests without a signature. Takes a private key.
    #[must_use]
    pub fn require_signature(mut self) -> Self {
        self.signature_required = true;
        self
    }

    /// How long a session lives.
    #[must_use]
    pub fn session_lifetime(mut self, lifetime: Duration) -> Self {
        self.session_lifetime = lifetime;
        self
    }
}

impl Planfix {
    /// Answers so many requests a second at most, and others with HTTP status 429. The vendor's limit is one; left out, there
    /// is none. No page says how a request that comes too soon is refused.
    #[must_use]
    pub fn requests_per_second(mut self, number: u32) -> Self {
        self.per_second = Some(number);
        self
    }

    /// Answers so many requests a day (in UTC) at most, and others with the error 0007. The header `X-RateLimit-Remaining`
    /// then says how many are left. The vendor's limit is 20,000 and more, by plan; left out, there is none.
    #[must_use]
    pub fn requests_per_day(mut self, number: u64) -> Self {
        self.per_day = Some(number);
        self
    }
}

/// A Zabbix server for the sandbox to play.
#[derive(Clone)]
pub struct Zabbix {
    pub(crate) tables: Catalogue,
    pub(crate) version: Version,
    pub(crate) passwords: Vec<(String, SecretString)>,
    pub(crate) tokens: Vec<(SecretString, String)>,
    pub(crate) session_lifetime: Duration,
}

impl Zabbix {
    /// The newest release that the tables know, with the users of the fixtures and no tokens.
    pub fn new(tables: &'static Tables<'static>) -> Self {
        Self {
            tables: Catalogue::of(tables),
            version: tables.api.newest().unwrap_or(Version::new(7, 0, 0)),
            passwords: Vec::new(),
            tokens: Vec::new(),
            session_lifetime: Duration::from_secs(3600),
        }
    }

    /// Answers the methods of these tables too, and keeps objects of their entities: a crate's own specs, which extend this
    /// API. A method that was there before gives way to one of the same name.
    #[must_use]
    pub fn extended_by(mut self, tables: &'static Tables<'static>) -> Self {
        self.tables.add(tables);
        self
    }

    /// The release that is played.
    #[must_use]
    pub fn version(mut self, version: Version) -> Self {
        self.version = version;
        self
    }

    /// Sets the password of the user of that name.
    #[must_use]
    pub fn password(mut self, user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        self.passwords.push((user.into(), password.into()));
        self
    }

    /// One more API token of the user of that name.
    #[must_use]
    pub fn token(mut self, token: impl Into<SecretString>, user: impl Into<String>) -> Self {
        self.tokens.push((token.into(), user.into()));
        self
    }

    /// How long a session lives.
    #[must_use]
    pub fn session_lifetime(mut self, lifetime: Duration) -> Self {
        self.session_lifetime = lifetime;
        self
    }
}

impl fmt::Debug for Planfix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Planfix")
            .field("account", &self.account)
            .field("tokens", &self.tokens.len())
            .field("private_key", &self.private_key.is_some())
            .field("signature_required", &self.signature_required)
            .field("session_lifetime", &self.session_lifetime)
            .field("per_second", &self.per_second)
            .field("per_day", &self.per_day)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Zabbix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Zabbix")
            .field("version", &self.version)
            .field("tokens", &self.tokens.len())
            .field("session_lifetime", &self.session_lifetime)
            .finish_non_exhaustive()
    }
}
