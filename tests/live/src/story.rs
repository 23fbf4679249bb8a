//! Stories: the life of an object on a real server, call by call.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use callsheet_runtime::tables::{Version, Versions};
use serde::Deserialize;
use serde_json::Value;

use crate::error::Error;
use crate::layout::read;

/// The calls that make, change, list and remove objects of one kind.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// The object, which the file is called after.
    #[serde(skip)]
    pub name: String,
    /// Stories that come first: what they keep is known here.
    #[serde(default)]
    pub needs: Vec<String>,
    /// What is done.
    #[serde(default)]
    pub call: Vec<Step>,
    /// What is done afterwards, when the stories that need this one have been undone.
    #[serde(default)]
    pub undo: Vec<Step>,
    /// Fields of responses that cannot be seen, and why.
    #[serde(default)]
    pub unseen: Vec<Unseen>,
}

/// A call, or a statement in the database.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The method that is called.
    pub method: Option<String>,
    /// Its parameters as JSON, with `${name}` for what was kept.
    #[serde(default = "no_params")]
    pub params: String,
    /// What is kept of the result: name, and the way to the value.
    #[serde(default)]
    pub keep: BTreeMap<String, String>,
    /// The first release that it is done on.
    pub since: Option<String>,
    /// The first release that it is no more done on.
    pub until: Option<String>,
    /// Who calls: `none`, or a session that was kept; left out: the administrator.
    pub auth: Option<String>,
    /// Why the server refuses a right call: a daemon that does not run.
    pub refused: Option<String>,
    /// Why the request is not written by its type: the server's release takes another form than the type has.
    pub untyped: Option<String>,
    /// Rows that only a daemon writes.
    pub sql: Option<String>,
}

/// A field of a response that no server here fills.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unseen {
    /// The method.
    pub method: String,
    /// The field, from the response's root.
    pub path: String,
    /// Why it is not seen.
    pub reason: String,
    /// The first release that this holds for.
    pub since: Option<String>,
    /// The first release that it no more holds for.
    pub until: Option<String>,
}

fn no_params() -> String {
    "{}".to_owned()
}

impl Step {
    /// Whether it is done on that release.
    pub fn applies(&self, version: Version) -> bool {
        within(self.since.as_deref(), self.until.as_deref(), version)
    }
}

impl Unseen {
    /// Whether it holds for that release.
    pub fn applies(&self, version: Version) -> bool {
        within(self.since.as_deref(), self.until.as_deref(), version)
    }
}

fn within(since: Option<&str>, until: Option<&str>, version: Version) -> bool {
    let read = |text: Option<&str>| text.and_then(|text| text.parse().ok());
    Versions { since: read(since), until: read(until) }.contains(version)
}

/// The folder of the stories: the one that is named, or else the one beside the specs, or else the repository's.
pub fn folder(named: Option<&Path>, specs: Option<&Path>) -> PathBuf {
    let beside = specs.map(|specs| specs.join("stories")).filter(|folder| folder.is_dir());
    let named = named.map(Path::to_owned).or(beside);
    named.unwrap_or_else(|| crate::layout::package().join("stories"))
}

/// All stories of a folder, each behind those that it needs.
///
/// # Errors
/// A file cannot be read, or says what a story cannot say.
pub fn load(folder: &Path) -> Result<Vec<Story>, Error> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = std::fs::read_dir(folder).map_err(Error::file("read", folder))?;
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    let mut stories = BTreeMap::new();
    for file in files {
        let story: Story = toml::from_str(&read(&file)?)
            .map_err(|error| Error::Story { path: file.clone(), what: error.to_string() })?;
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        stories.insert(name.clone(), Story { name, ..story });
    }
    Ok(ordered(&stories))
}

fn ordered(stories: &BTreeMap<String, Story>) -> Vec<Story> {
    fn visit<'s>(name: &'s str, stories: &'s BTreeMap<String, Story>, seen: &mut Vec<&'s str>, order: &mut Vec<Story>) {
        let Some(story) = stories.get(name) else { return };
        if seen.contains(&name) {
            return;
        }
        seen.push(name);
        story.needs.iter().for_each(|need| visit(need, stories, seen, order));
        order.push(story.clone());
    }
    let (mut seen, mut order) = (Vec::new(), Vec::new());
    stories.keys().for_each(|name| visit(name, stories, &mut seen, &mut order));
    order
}

/// The methods that stories call on that release.
pub fn methods(stories: &[Story], version: Version) -> impl Iterator<Item = &str> {
    let steps = stories.iter().flat_map(|story| story.call.iter().chain(&story.undo));
    steps.filter(move |step| step.applies(version)).filter_map(|step| step.method.as_deref())
}

/// Those of the stories that call a wanted method, and those that they need.
pub fn needed(stories: &[Story], wanted: impl Fn(&str) -> bool) -> Vec<Story> {
    let calls = |story: &Story| {
        let mut steps = story.call.iter().chain(&story.undo);
        steps.any(|step| step.method.as_deref().is_some_and(&wanted))
    };
    with_needs(stories, stories.iter().filter(|story| calls(story)).map(|story| story.name.as_str()).collect())
}

/// The stories of these names, and those that they need.
pub fn with_needs<'s>(stories: &'s [Story], mut names: Vec<&'s str>) -> Vec<Story> {
    // Needs stand before those that need them, so that one walk from behind finds all.
    for story in stories.iter().rev() {
        if names.contains(&story.name.as_str()) {
            names.extend(story.needs.iter().map(String::as_str));
        }
    }
    stories.iter().filter(|story| names.contains(&story.name.as_str())).cloned().collect()
}

/// What was kept of results, by name.
#[derive(Clone, Debug, Default)]
pub struct Kept(BTreeMap<String, String>);

impl Kept {
    /// The text with what was kept in the place of each `${name}`.
    pub fn fill(&self, text: &str) -> String {
        let mut parts = text.split("${");
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let known = part.split_once('}').and_then(|(name, rest)| Some((self.0.get(name)?, rest)));
            match known {
                Some((value, rest)) => filled.extend([value.as_str(), rest]),
                None => filled.extend(["${", part]),
            }
        }
        filled
    }

    /// Keeps what a step wants to keep of its result; the ways that lead nowhere.
    pub fn keep<'s>(&mut self, step: &'s Step, result: &Value) -> Vec<&'s str> {
        let mut nowhere = Vec::new();
        for (name, way) in &step.keep {
            let pointer = if way == "/" { "" } else { way.as_str() };
            match result.pointer(pointer) {
                Some(Value::String(text)) => self.0.insert(name.clone(), text.clone()),
                Some(value) => self.0.insert(name.clone(), value.to_string()),
                None => {
                    nowhere.push(way.as_str());
                    None
                }
            };
        }
        nowhere
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn needs_come_first_and_only_what_is_wanted_is_told() {
        let story = |name: &str, needs: &[&str], method: &str| {
            let step = Step { method: Some(method.to_owned()), ..Step::default() };
            let needs = needs.iter().map(|need| (*need).to_owned()).collect();
            (name.to_owned(), Story { name: name.to_owned(), needs, call: vec![step], ..Story::default() })
        };
        let stories = BTreeMap::from([
            story("a", &["c"], "a.get"),
            story("b", &[], "b.get"),
            story("c", &["d"], "c.get"),
            story("d", &[], "d.get"),
        ]);
        let names = |stories: &[Story]| stories.iter().map(|story| story.name.clone()).collect::<Vec<_>>().join(" ");
        let order = ordered(&stories);
        assert_eq!(names(&order), "d c a b");
        assert_eq!(names(&needed(&order, |method| method == "c.get")), "d c");
        assert_eq!(names(&needed(&order, |method| method == "b.get")), "b");
    }

    #[test]
    fn what_is_kept_is_filled_in() {
        let mut kept = Kept::default();
        let keep = [("host", "/0/hostid"), ("count", "/1"), ("lost", "/7")];
        let keep = keep.map(|(name, way)| (name.to_owned(), way.to_owned())).into();
        let step = Step { keep, ..Step::default() };
        assert_eq!(kept.keep(&step, &json!([{"hostid": "10084"}, 3])), ["/7"]);
        assert_eq!(
            kept.fill(r#"["${host}", ${count}, "${lost}", "${", "$x"]"#),
            r#"["10084", 3, "${lost}", "${", "$x"]"#
        );
    }
}
