//! Which server is called, and as whom: profiles of the configuration file, the environment over them, and a prompt for
//! what is still missing.

mod file;
mod setting;

use std::io::{self, IsTerminal, Write};
use std::path::Path;

use callsheet_runtime::tables::Language;
use callsheet_runtime::{ExposeSecret, SecretString};

use self::file::Configuration;
pub use self::file::is_readable_by_others;
pub use self::setting::Setting;
use self::setting::Values;
use crate::api::{Api, Target};
use crate::exit::Failure;
use crate::render;
use crate::words::Said;

/// What is known of the server and the caller.
pub struct Settings {
    api: Api,
    values: Values,
    configuration: Configuration,
    /// The profile that is used.
    profile: Option<String>,
}

impl Settings {
    /// Gathers the settings for calls of that API.
    ///
    /// # Errors
    /// There is no such profile, or it is for another API, or several would do and none is named, or the configuration
    /// cannot be read.
    pub fn gather(api: Api, profile: Option<&str>, file: Option<&Path>, language: Language) -> Result<Self, Failure> {
        let configuration = file::read(file)?;
        if configuration.exposed {
            let path = configuration.path.as_deref().unwrap_or(Path::new("")).display();
            let said = Said::new(
                format!("{path} holds secrets, and others than you may read it: `chmod 600` mends that"),
                format!("{path}: файл содержит секреты и доступен для чтения другим: поможет `chmod 600`"),
            );
            // Where standard error is closed nobody can be told.
            let _ = writeln!(anstream::stderr(), "{}", render::warning(said.get(language), language));
        }
        let environment = setting::from_environment().map_err(|variable| {
            Failure::Usage(Said::new(format!("{variable} is not UTF-8"), format!("{variable}: не UTF-8")))
        })?;
        let profile = chosen(api, profile, &configuration)?;
        let mut values =
            profile.as_ref().and_then(|name| configuration.profiles.get(name)).cloned().unwrap_or_default();
        let signs_in = environment.contains_key(&Setting::User) || environment.contains_key(&Setting::Password);
        if signs_in && !environment.contains_key(&Setting::Token) {
            values.remove(&Setting::Token);
        }
        values.extend(environment);
        Ok(Self { api, values, configuration, profile })
    }

    /// The value of that key.
    pub fn get(&self, key: Setting) -> Option<&str> {
        self.values.get(&key).map(ExposeSecret::expose_secret)
    }

    /// The value of that key, which cannot be done without.
    ///
    /// # Errors
    /// It is not there; where it was looked for is said.
    pub fn require(&self, key: Setting) -> Result<&str, Failure> {
        self.get(key).ok_or_else(|| self.missing(key))
    }

    /// The secret of that key: asked for on the terminal where it is not there, without showing it.
    ///
    /// # Errors
    /// It is not there, and there is no terminal to ask on; where it was looked for is said.
    pub fn secret(&self, key: Setting, language: Language) -> Result<SecretString, Failure> {
        if let Some(value) = self.values.get(&key) {
            return Ok(value.clone());
        }
        if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
            return Err(self.missing(key));
        }
        let whose = self.profile.as_deref().unwrap_or(self.api.name());
        let said = Said::new(
            format!("{} of {whose} (not shown): ", key.name()),
            format!("{} для {whose} (не показывается): ", key.name()),
        );
        let answer = rpassword::prompt_password(said.get(language)).map_err(|_| self.missing(key))?;
        if answer.is_empty() { Err(self.missing(key)) } else { Ok(SecretString::from(answer)) }
    }

    /// The release of the server, where the settings name it.
    ///
    /// # Errors
    /// It is no release.
    pub fn version(&self) -> Result<Option<Target>, Failure> {
        let Some(text) = self.get(Setting::Version) else { return Ok(None) };
        let target = text.parse::<Target>().map_err(|_| {
            Failure::Usage(Said::new(
                format!(
                    "`version` is no release such as 7.0 or 7.0.4 ({})",
                    self.looked_for(Setting::Version).english()
                ),
                format!(
                    "`version` — не номер версии вида 7.0 или 7.0.4 ({})",
                    self.looked_for(Setting::Version).get(Language::Russian)
                ),
            ))
        });
        target.map(Some)
    }

    fn missing(&self, key: Setting) -> Failure {
        let (api, name, looked) = (self.api.name(), key.name(), self.looked_for(key));
        Failure::Usage(Said::new(
            format!("a call of {api} needs `{name}`, and it is nowhere: {}", looked.english()),
            format!("для вызова {api} нужен `{name}`, а его нигде нет: {}", looked.get(Language::Russian)),
        ))
    }

    /// Where a key was looked for.
    fn looked_for(&self, key: Setting) -> Said {
        let variable = key.variable();
        let path = self.configuration.path.as_deref().unwrap_or(Path::new("config.toml")).display();
        let (en, ru) = match &self.profile {
            Some(profile) => (format!("the profile `{profile}` of {path}"), format!("профиль `{profile}` в {path}")),
            None if self.configuration.found => {
                (format!("a profile for it in {path}"), format!("профиль для него в {path}"))
            }
            None => (format!("the file {path} (there is none)"), format!("файл {path} (его нет)")),
        };
        Said::new(
            format!("looked for in {en} and in the variable {variable}"),
            format!("искали: {ru}, переменная {variable}"),
        )
    }
}

/// The profile to use: the named one, or the only one for the API.
fn chosen(api: Api, named: Option<&str>, configuration: &Configuration) -> Result<Option<String>, Failure> {
    let path = configuration.path.as_deref().unwrap_or(Path::new("config.toml")).display();
    let of_api = |values: &Values| values.get(&Setting::Api).is_some_and(|value| value.expose_secret() == api.name());
    let fitting: Vec<_> =
        configuration.profiles.iter().filter(|(_, values)| of_api(values)).map(|(name, _)| name.clone()).collect();
    let Some(named) = named else {
        return match fitting.as_slice() {
            [] => Ok(None),
            [only] => Ok(Some(only.clone())),
            several => Err(Failure::Usage(Said::new(
                format!(
                    "{path} has several profiles for {}: name one with `--profile`: {}",
                    api.name(),
                    several.join(", ")
                ),
                format!(
                    "в {path} несколько профилей для {}: выберите с `--profile`: {}",
                    api.name(),
                    several.join(", ")
                ),
            ))),
        };
    };
    match configuration.profiles.get(named) {
        None => {
            let known: Vec<_> = configuration.profiles.keys().map(String::as_str).collect();
            let known = if known.is_empty() { "-".to_owned() } else { known.join(", ") };
            Err(Failure::Usage(Said::new(
                format!("there is no profile `{named}` in {path}; it has: {known}"),
                format!("в {path} нет профиля `{named}`; есть: {known}"),
            )))
        }
        Some(values) if values.contains_key(&Setting::Api) && !of_api(values) => Err(Failure::Usage(Said::new(
            format!("the profile `{named}` of {path} is not for {}", api.name()),
            format!("профиль `{named}` в {path} не для {}", api.name()),
        ))),
        Some(_) => Ok(Some(named.to_owned())),
    }
}
