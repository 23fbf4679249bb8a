use callsheet_runtime::SecretString;
use callsheet_runtime::tables::{Method, Version};

/// How a caller proves who it is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Credentials {
    /// None: enough for the few methods that ask for none.
    Anonymous,
    /// An API token: no session, the way that Zabbix prefers for programs.
    Token(SecretString),
    /// A user's name and password: a session is opened with them, and calls carry its key.
    Login {
        /// The name that the user signs in with.
        username: String,
        /// The user's password.
        password: SecretString,
    },
}

impl Credentials {
    /// An API token.
    pub fn token(token: impl Into<String>) -> Self {
        Self::Token(SecretString::from(token.into()))
    }

    /// A user's name and password.
    pub fn login(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self::Login { username: username.into(), password: SecretString::from(password.into()) }
    }
}

/// The first release that takes credentials in a header. It is also the first that calls those in the document
/// deprecated; 7.2 refuses them.
pub const HEADER_SINCE: Version = Version::new(6, 4, 0);

/// The first release that refuses credentials in the document.
pub const BODY_UNTIL: Version = Version::new(7, 2, 0);

/// Where a call carries a token or a session's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// Nowhere: the server refuses such a call when it has credentials.
    None,
    /// In the document, as `auth`.
    Body,
    /// Outside the document, in the header `Authorization: Bearer …`.
    Header,
}

impl Placement {
    /// Where a server of that release wants to see the credentials of a call of that method. A method that is not known
    /// is taken for one that asks for credentials.
    pub fn of(method: Option<&Method<'_>>, server: Version) -> Self {
        match method {
            Some(method) if method.access.is_none() => Self::None,
            _ => Self::on(server),
        }
    }

    /// Where a server of that release wants to see the credentials of a call that asks for them.
    pub fn on(server: Version) -> Self {
        if server < HEADER_SINCE { Self::Body } else { Self::Header }
    }

    /// The same where the header `Authorization` is taken: by the name and password for a proxy before the server, which have
    /// no other place. `None` where the server would not look elsewhere.
    pub fn beside_header(server: Version) -> Option<Self> {
        (server < BODY_UNTIL).then_some(Self::Body)
    }
}
