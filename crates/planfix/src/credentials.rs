use callsheet_runtime::SecretString;

/// How a caller proves who it is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Credentials {
    /// An API key with a token made for it: no session, the way that Planfix prefers.
    Token {
        /// The application's key.
        api_key: SecretString,
        /// The token.
        token: SecretString,
    },
    /// An API key with a user's name and password: a session is opened with them, and every request carries it.
    Login {
        /// The application's key.
        api_key: SecretString,
        /// The name that the user signs in with.
        login: String,
        /// The user's password.
        password: SecretString,
    },
}

/// A user name and a password for HTTP's basic authentication.
#[derive(Clone, Debug)]
pub struct Basic<'a> {
    /// The application's key stands in the place of the user name.
    pub user: &'a SecretString,
    /// The token; `None` for an empty password.
    pub password: Option<&'a SecretString>,
}

impl Credentials {
    /// A token of an API key.
    pub fn token(api_key: impl Into<String>, token: impl Into<String>) -> Self {
        Self::Token { api_key: SecretString::from(api_key.into()), token: SecretString::from(token.into()) }
    }

    /// A user's name and password, with an API key.
    pub fn login(api_key: impl Into<String>, login: impl Into<String>, password: impl Into<String>) -> Self {
        Self::Login {
            api_key: SecretString::from(api_key.into()),
            login: login.into(),
            password: SecretString::from(password.into()),
        }
    }

    /// What every request says of the caller outside its document, the one that opens a session included.
    pub fn basic(&self) -> Basic<'_> {
        match self {
            Self::Token { api_key, token } => Basic { user: api_key, password: Some(token) },
            Self::Login { api_key, .. } => Basic { user: api_key, password: None },
        }
    }
}
