//! The committed list of differences that are meant to be, each with its reason.

use std::fs;
use std::path::Path;

use callsheet_runtime::tables::{Version, Versions};
use serde::Deserialize;

use super::FactsError;
use super::drift::{Class, Difference};

/// Where the list stands, from the repository's root.
pub const FILE: &str = "xtask/src/facts/known.toml";

/// The list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// Its entries.
    #[serde(default, rename = "known")]
    entries: Vec<Entry>,
}

/// Differences that are meant to be. `*` in a text stands for any text.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// What differs.
    class: Class,
    /// The methods, joined by spaces; left out: all.
    #[serde(default = "anything")]
    method: String,
    /// The paths, joined by spaces; left out: all.
    #[serde(default = "anything")]
    path: String,
    /// What is recorded; left out: whatever it is.
    #[serde(default = "anything")]
    facts: String,
    /// What the spec says; left out: whatever it is.
    #[serde(default = "anything")]
    spec: String,
    /// The first release that the entry is about.
    since: Option<String>,
    /// The first release that it is not about any more.
    until: Option<String>,
    /// Why that is so.
    reason: String,
    #[serde(skip)]
    versions: Versions,
}

fn anything() -> String {
    "*".to_owned()
}

impl Known {
    /// Reads the list of the repository at `root`; an empty one where there is no file.
    ///
    /// # Errors
    /// The file cannot be read, is no list, or an entry has no reason or no version where one should be.
    pub fn read(root: &Path) -> Result<Self, FactsError> {
        let path = root.join(FILE);
        if !path.is_file() {
            return Ok(Self::default());
        }
        let text = fs::read_to_string(&path).map_err(FactsError::file(&path))?;
        let mut known: Self = toml::from_str(&text)
            .map_err(|source| FactsError::List { path: path.clone(), message: source.to_string() })?;
        for entry in &mut known.entries {
            if entry.reason.trim().is_empty() {
                return Err(FactsError::List { path, message: format!("an entry without reason: {}", entry.name()) });
            }
            entry.versions =
                Versions { since: version(entry.since.as_deref())?, until: version(entry.until.as_deref())? };
        }
        Ok(known)
    }

    /// Why the difference is meant to be; `None` for one that is not.
    pub fn reason(&self, difference: &Difference, target: Version) -> Option<&str> {
        let mut entries = self.entries.iter().filter(|entry| entry.versions.contains(target));
        entries.find(|entry| entry.is_about(difference)).map(|entry| entry.reason.as_str())
    }

    /// The entries about this release that none of the differences is like.
    pub fn stale(&self, differences: &[Difference], target: Version) -> Vec<String> {
        let about = self.entries.iter().filter(|entry| entry.versions.contains(target));
        let stale = about.filter(|entry| !differences.iter().any(|difference| entry.is_about(difference)));
        stale.map(Entry::name).collect()
    }
}

fn version(text: Option<&str>) -> Result<Option<Version>, FactsError> {
    Ok(text.map(str::parse).transpose()?)
}

impl Entry {
    fn is_about(&self, difference: &Difference) -> bool {
        let any = |patterns: &str, text: &str| {
            patterns == "*" || patterns.split_whitespace().any(|pattern| fits(pattern, text))
        };
        self.class == difference.class
            && any(&self.method, &difference.method)
            && any(&self.path, &difference.path)
            && fits(&self.facts, &difference.facts)
            && fits(&self.spec, &difference.spec)
    }

    fn name(&self) -> String {
        let Self { class, method, path, facts, spec, .. } = self;
        format!("class {class}, method {method}, path {path}, facts {facts}, spec {spec}")
    }
}

/// Whether the text is as the pattern says, whose `*` stand for any text.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(start) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let end = parts.pop().unwrap_or("");
    for part in parts {
        let Some(at) = text.find(part) else { return false };
        text = &text[at + part.len()..];
    }
    text.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_star_stands_for_any_text() {
        let cases = [
            ("a", "a", true),
            ("a", "ab", false),
            ("*", "", true),
            ("user.*", "user.get", true),
            ("user.*", "usergroup.get", false),
            ("*.get", "user.get", true),
            ("*.get", "user.getter", false),
            ("a*b*c", "a-b-b-c", true),
            ("a*b*c", "a-c-b", false),
            ("a*a", "a", false),
        ];
        for (pattern, text, fitting) in cases {
            assert_eq!(fits(pattern, text), fitting, "{pattern} {text}");
        }
    }
}
