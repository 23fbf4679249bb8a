//! What is done with each method, and what must come of it.

mod clients;
mod configuration;
mod hosts;
mod people;
mod pushes;
mod sessions;

use std::pin::Pin;

use callsheet_runtime::tables::{Version, Versions};

use crate::stage::{Stage, Trouble};

/// One check of one method.
pub struct Case {
    /// The method.
    pub method: &'static str,
    /// What is checked.
    pub what: &'static str,
    /// The releases that it holds for.
    pub versions: Versions,
    /// Does it.
    pub run: Run,
}

/// What a case does. Cases count on nothing that another one left behind.
pub type Run = for<'s> fn(&'s Stage<'s>) -> Pin<Box<dyn Future<Output = Result<(), Trouble>> + 's>>;

const BOTH: Versions = Versions::ALL;
const OLD: Versions = Versions { since: None, until: Some(Version::new(6, 4, 0)) };
const NEW: Versions = Versions { since: Some(Version::new(6, 4, 0)), until: None };

macro_rules! cases {
    ($($versions:ident $method:literal $what:literal $run:ident;)*) => {
        /// The cases of this module.
        pub(super) const CASES: &[crate::cases::Case] = &[$(crate::cases::Case {
            method: $method,
            what: $what,
            versions: crate::cases::$versions,
            run: |stage| Box::pin($run(stage)),
        }),*];
    };
}
use cases;

/// The cases for which the API is enough.
pub fn of_the_api() -> impl Iterator<Item = &'static Case> {
    [people::CASES, sessions::CASES, hosts::CASES, configuration::CASES, clients::CASES].into_iter().flatten()
}

/// The cases that need the daemon as well. They come last: it writes values and events of its own.
pub fn of_the_daemon() -> impl Iterator<Item = &'static Case> {
    pushes::CASES.iter()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use callsheet_zabbix::TABLES;

    use super::{of_the_api, of_the_daemon};
    use crate::error::Error;
    use crate::release::Release;
    use crate::story;

    #[test]
    fn every_method_with_a_spec_has_a_case_or_a_story() -> Result<(), Error> {
        let stories = story::load(&story::folder(None, None))?;
        for release in Release::ALL {
            let version = release.recorded();
            let cases = of_the_api().chain(of_the_daemon()).filter(|case| case.versions.contains(version));
            let mut covered: BTreeSet<&str> = cases.map(|case| case.method).collect();
            covered.extend(story::methods(&stories, version));
            let known: BTreeSet<&str> = TABLES
                .methods
                .iter()
                .filter(|method| method.versions.contains(version))
                .map(|method| method.name)
                .collect();
            assert_eq!(covered, known, "left: cases and stories for {version}, right: specs");
        }
        Ok(())
    }
}
