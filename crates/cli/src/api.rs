//! The APIs that the command knows, and what can be asked of their tables.

use callsheet_runtime::tables::{Method, Tables, Version};
use clap::ValueEnum;

use crate::exit::Failure;
use crate::words::{Said, nearest};

/// An API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Api {
    /// Planfix, XML over HTTP.
    Planfix,
    /// Zabbix, JSON-RPC 2.0.
    Zabbix,
}

impl Api {
    /// All of them, in the order of their names.
    pub const ALL: [Self; 2] = [Self::Planfix, Self::Zabbix];

    /// What is known of it.
    pub fn tables(self) -> &'static Tables<'static> {
        match self {
            Self::Planfix => &callsheet_planfix::TABLES,
            Self::Zabbix => &callsheet_zabbix::TABLES,
        }
    }

    /// Its short name.
    pub fn name(self) -> &'static str {
        self.tables().api.name
    }

    /// The method of that name.
    ///
    /// # Errors
    /// There is none; the nearest name is suggested.
    pub fn method(self, name: &str) -> Result<&'static Method<'static>, Failure> {
        let tables = self.tables();
        tables.method(name).ok_or_else(|| {
            let near = nearest(name, tables.methods.iter().map(|method| method.name));
            let (en, ru) = near.map_or_else(Default::default, |near| {
                (format!("; did you mean `{near}`?"), format!("; может быть, «{near}»?"))
            });
            let api = self.name();
            Failure::Usage(Said::new(
                format!("{api} has no method `{name}`{en}"),
                format!("в {api} нет метода «{name}»{ru}"),
            ))
        })
    }

    /// The release that is meant: the newest unless one is named. A release line, such as `6.0`, means the release of it
    /// that is known. `None` where the API has no versions.
    ///
    /// # Errors
    /// A release is named and the API has none.
    pub fn target(self, named: Option<&Target>) -> Result<Option<Version>, Failure> {
        let known = self.tables().api.versions;
        let Some(named) = named else { return Ok(self.tables().api.newest()) };
        if known.is_empty() {
            let api = self.name();
            return Err(Failure::Usage(Said::new(
                format!("{api} has no versions: leave out `--target`"),
                format!("у {api} нет версий: уберите `--target`"),
            )));
        }
        let of_line = known.iter().rev().find(|version| named.line_only && version.same_line(named.version));
        Ok(Some(of_line.copied().unwrap_or(named.version)))
    }
}

/// A release as it is named on the command line.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    version: Version,
    /// Without a patch level: `6.0`.
    line_only: bool,
}

impl std::str::FromStr for Target {
    type Err = callsheet_runtime::tables::ParseVersionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self { version: text.parse()?, line_only: text.split('.').count() < 3 })
    }
}
