//! The releases of Zabbix that are brought up, and where Debian has them.

use callsheet_runtime::tables::Version;

/// A release line of Zabbix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Release {
    /// 6.0, in Debian 12.
    Old,
    /// 7.0, in Debian 13.
    New,
}

impl Release {
    /// Both, the older first.
    pub const ALL: [Self; 2] = [Self::Old, Self::New];

    /// Its name, as it is asked for.
    pub const fn name(self) -> &'static str {
        match self {
            Release::Old => "6.0",
            Release::New => "7.0",
        }
    }

    /// The release of Debian that has it.
    pub const fn codename(self) -> &'static str {
        match self {
            Release::Old => "bookworm",
            Release::New => "trixie",
        }
    }

    /// The patch level that the specs were compared with.
    pub const fn recorded(self) -> Version {
        match self {
            Release::Old => Version::new(6, 0, 14),
            Release::New => Version::new(7, 0, 22),
        }
    }

    /// The port that it listens on, if that is free.
    pub const fn usual_port(self) -> u16 {
        match self {
            Release::Old => 8460,
            Release::New => 8470,
        }
    }

    /// What its daemon is called here.
    pub const fn daemon(self) -> &'static str {
        match self {
            Release::Old => "6.0-daemon",
            Release::New => "7.0-daemon",
        }
    }

    /// The name of its database.
    pub const fn database(self) -> &'static str {
        match self {
            Release::Old => "zabbix_6_0",
            Release::New => "zabbix_7_0",
        }
    }
}

impl std::str::FromStr for Release {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|release| release.name() == text);
        found.ok_or_else(|| format!("`{text}` is not brought up here: 6.0 and 7.0 are"))
    }
}
