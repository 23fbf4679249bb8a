//! What a profile can say, whether in the configuration file or in the environment.

use std::collections::BTreeMap;

use callsheet_runtime::SecretString;

/// A key of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// The API that the profile is for.
    Api,
    /// The server's address.
    Url,
    /// The name of a Planfix account.
    Account,
    /// The release of a Zabbix server.
    Version,
    /// The name to sign in with.
    User,
    /// The password that belongs to it.
    Password,
    /// An API token.
    Token,
    /// The key of a Planfix application.
    ApiKey,
    /// The key that Planfix requests are signed with.
    PrivateKey,
}

impl Setting {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Api,
        Self::Url,
        Self::Account,
        Self::Version,
        Self::User,
        Self::Password,
        Self::Token,
        Self::ApiKey,
        Self::PrivateKey,
    ];

    /// Its name in the configuration file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Url => "url",
            Self::Account => "account",
            Self::Version => "version",
            Self::User => "user",
            Self::Password => "password",
            Self::Token => "token",
            Self::ApiKey => "api_key",
            Self::PrivateKey => "private_key",
        }
    }

    /// The variable of the environment that has it.
    pub fn variable(self) -> String {
        format!("CALLSHEET_{}", self.name().to_uppercase())
    }

    /// Whether its value must not be shown.
    pub const fn is_secret(self) -> bool {
        matches!(self, Self::Password | Self::Token | Self::ApiKey | Self::PrivateKey)
    }
}

/// Values of a profile. All are kept like secrets: some are.
pub type Values = BTreeMap<Setting, SecretString>;

/// The values that the environment has; a variable that is empty counts as absent.
///
/// # Errors
/// A variable is not UTF-8; its name is given.
pub fn from_environment() -> Result<Values, String> {
    let mut values = Values::new();
    for key in Setting::ALL.into_iter().filter(|key| *key != Setting::Api) {
        let variable = key.variable();
        match std::env::var(&variable) {
            Ok(value) if !value.is_empty() => {
                values.insert(key, SecretString::from(value));
            }
            Ok(_) | Err(std::env::VarError::NotPresent) => {}
            Err(std::env::VarError::NotUnicode(_)) => return Err(variable),
        }
    }
    Ok(values)
}
