//! Wrong requests, which server and validator refuse with the same path and the same words.

mod table;

use callsheet_runtime::SecretString;
use callsheet_runtime::tables::{Version, Versions};
use callsheet_validator::Diagnostic;
use callsheet_zabbix::ErrorClass;

use crate::judge::errors;
use crate::stage::{Stage, Trouble, same};
pub use table::WRONG;

/// A request that the server refuses.
#[derive(Debug)]
pub struct Wrong {
    /// The releases that refuse it.
    pub versions: Versions,
    /// The method.
    pub method: &'static str,
    /// What is wrong with it.
    pub what: &'static str,
    /// The parameters, as JSON.
    pub params: &'static str,
}

/// Every release.
const BOTH: Versions = Versions::ALL;

/// Those before 6.4, of which 6.0 is one.
const OLD: Versions = Versions { since: None, until: Some(Version::new(6, 4, 0)) };

/// Those since 6.4, of which 7.0 is one.
const NEW: Versions = Versions { since: Some(Version::new(6, 4, 0)), until: None };

/// Sends it to the server and shows it to the validator: both have to refuse it alike.
///
/// # Errors
/// They differ, or one grants it.
pub async fn refused_alike(stage: &Stage<'_>, wrong: &Wrong) -> Result<(), Trouble> {
    let key: SecretString = stage.shared_session().await?;
    let posted = stage.post(wrong.method, wrong.params, &key).await?;
    let error = match posted.answer {
        Ok(_) => return Err(Trouble::Differs("the server granted it".to_owned())),
        Err(error) => error,
    };
    let reports = stage.validator().requests(posted.document.as_bytes());
    let Some(found) = reports.iter().find_map(|report| errors(&report.diagnostics).next()) else {
        return Err(Trouble::Differs(format!("the validator finds nothing; the server: {}", error.data)));
    };
    same("what the validator says", rendered(found).as_str(), &*error.data)?;
    if let ErrorClass::InvalidParameter { path: Some(path), .. } = error.class() {
        same("the path", path, found.path.as_str())?;
    }
    Ok(())
}

/// A diagnostic as the server writes it.
pub fn rendered(found: &Diagnostic) -> String {
    if found.is_sentence {
        return found.message.clone();
    }
    format!("Invalid parameter \"{}\": {}.", found.path, found.message)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::release::Release;

    #[test]
    fn each_release_has_enough_wrong_requests_of_several_methods() {
        for release in Release::ALL {
            let refused: Vec<&Wrong> =
                WRONG.iter().filter(|wrong| wrong.versions.contains(release.recorded())).collect();
            let methods: BTreeSet<&str> = refused.iter().map(|wrong| wrong.method).collect();
            assert!(refused.len() >= 15 && methods.len() >= 6, "{release:?}: {} of {methods:?}", refused.len());
        }
    }
}
