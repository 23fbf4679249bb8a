//! The configuration file: named profiles.
//!
//! ```toml
//! [profile.production]
//! api = "zabbix"
//! url = "https://zabbix.example.com/api_jsonrpc.php"
//! token = "…"
//! ```

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use callsheet_runtime::{Position, SecretString};

use super::setting::{Setting, Values};
use crate::exit::Failure;
use crate::words::{Said, nearest};

/// The configuration file as it was read. Profiles by name.
#[derive(Debug, Default)]
pub struct Configuration {
    /// Where it was looked for.
    pub path: Option<PathBuf>,
    /// Whether there is one.
    pub found: bool,
    /// The profiles.
    pub profiles: BTreeMap<String, Values>,
    /// It holds secrets, and others than its owner may read it.
    pub exposed: bool,
}

/// Where the configuration file is looked for, unless one is named.
fn usual_path() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "callsheet").map(|directories| directories.config_dir().join("config.toml"))
}

/// Reads the file that is named, or the usual one if there is one.
///
/// # Errors
/// The named file is not there, or the file cannot be read, or says what no profile can say. No value is ever quoted.
pub fn read(named: Option<&Path>) -> Result<Configuration, Failure> {
    let Some(path) = named.map(Path::to_owned).or_else(usual_path) else { return Ok(Configuration::default()) };
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound && named.is_none() => {
            return Ok(Configuration { path: Some(path), ..Configuration::default() });
        }
        Err(error) => return Err(Failure::read(&path, error)),
    };
    let profiles = parse(&text, &path)?;
    let has_secrets = profiles.values().flat_map(BTreeMap::keys).any(|key| key.is_secret());
    let exposed = has_secrets && is_readable_by_others(&path);
    Ok(Configuration { path: Some(path), found: true, profiles, exposed })
}

fn parse(text: &str, path: &Path) -> Result<BTreeMap<String, Values>, Failure> {
    // The parser's own words could quote a secret.
    let table: toml::Table = toml::from_str(text).map_err(|error| {
        let Position { line, column, .. } = Position::of(text, error.span().map_or(0, |span| span.start));
        mistake(
            path,
            &format!("is no TOML at line {line}, column {column}"),
            &format!("не TOML: строка {line}, столбец {column}"),
        )
    })?;
    let mut profiles = BTreeMap::new();
    for (name, value) in &table {
        let (true, Some(named)) = (name == "profile", value.as_table()) else {
            return Err(mistake(
                path,
                &format!("has `{name}`, and only tables `[profile.NAME]` belong there"),
                &format!("содержит `{name}`, а в нём бывают только таблицы `[profile.ИМЯ]`"),
            ));
        };
        for (profile, keys) in named {
            let Some(keys) = keys.as_table() else {
                return Err(mistake(
                    path,
                    &format!("has `profile.{profile}`, which is no table"),
                    &format!("содержит `profile.{profile}`, и это не таблица"),
                ));
            };
            profiles.insert(profile.clone(), values(profile, keys, path)?);
        }
    }
    Ok(profiles)
}

fn values(profile: &str, table: &toml::Table, path: &Path) -> Result<Values, Failure> {
    let mut values = Values::new();
    for (name, value) in table {
        let Some(key) = Setting::ALL.into_iter().find(|key| key.name() == name) else {
            let (en, ru) = nearest(name, Setting::ALL.map(Setting::name)).map_or_else(Default::default, |near| {
                (format!("; did you mean `{near}`?"), format!("; может быть, `{near}`?"))
            });
            return Err(mistake(
                path,
                &format!("has an unknown key `{name}` in the profile `{profile}`{en}"),
                &format!("содержит в профиле `{profile}` неизвестный ключ `{name}`{ru}"),
            ));
        };
        let Some(value) = value.as_str() else {
            return Err(mistake(
                path,
                &format!("has a `{name}` in the profile `{profile}` that is no string"),
                &format!("содержит в профиле `{profile}` ключ `{name}`, и это не строка"),
            ));
        };
        values.insert(key, SecretString::from(value));
    }
    Ok(values)
}

fn mistake(path: &Path, en: &str, ru: &str) -> Failure {
    let path = path.display();
    Failure::Usage(Said::new(format!("{path} {en}"), format!("{path}: файл {ru}")))
}

/// Whether others than its owner may read the file.
#[cfg(unix)]
pub fn is_readable_by_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o044 != 0)
}

/// Whether others than its owner may read the file: nobody can say.
#[cfg(not(unix))]
pub fn is_readable_by_others(_path: &Path) -> bool {
    false
}
