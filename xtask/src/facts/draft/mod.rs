//! Drafts of specs from recorded rules: what the rules say, and a mark wherever they say nothing.

mod condition;
mod home;
mod keys;
mod method;
mod rows;
mod text;
mod type_file;

use std::fs;
use std::path::{Path, PathBuf};

use super::FactsError;
use super::recorded::{Fields, Members, Recorded, Rule, Step};
use home::Home;

/// A file of a draft.
pub struct Drafted {
    /// Its path within the folder of specs.
    pub path: String,
    /// What stands in it.
    pub text: String,
    /// What is left to be done in it.
    pub todos: Vec<String>,
}

/// What a method takes, told from all of its steps together.
struct Request {
    /// The rule of the whole.
    rule: Rule,
    /// What the steps say that is not in `rule`.
    todos: Vec<String>,
}

/// Drafts the spec of a method, and a type file where its object has none.
///
/// # Errors
/// The specs that are there cannot be read, or are wrong.
pub fn draft(facts: &super::recorded::Facts, recorded: &Recorded, folder: &Path) -> Result<Vec<Drafted>, FactsError> {
    let home = Home::find(&recorded.method, facts, folder)?;
    let request = request(&recorded.input_rules);
    let mut files = Vec::new();
    if home.wants_type_file() {
        files.push(type_file::draft(&home, request.as_ref()));
    }
    files.push(method::draft(&home, recorded, request.as_ref()));
    Ok(files)
}

/// Writes the files; none of them if one is there already.
///
/// # Errors
/// A file is there, or cannot be written.
pub fn write(files: &[Drafted], folder: &Path) -> Result<Vec<PathBuf>, FactsError> {
    let paths: Vec<PathBuf> = files.iter().map(|file| folder.join(&file.path)).collect();
    if let Some(path) = paths.iter().find(|path| path.exists()) {
        return Err(FactsError::Exists { path: path.clone() });
    }
    for (path, file) in paths.iter().zip(files) {
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(FactsError::file(parent))?;
        }
        fs::write(path, &file.text).map_err(FactsError::file(path))?;
    }
    Ok(paths)
}

/// The steps as one rule: later ones say more of the same members. `None` where nothing is recorded.
fn request(steps: &[Step]) -> Option<Request> {
    let whole = steps.iter().filter(|step| step.path == "/").map(|step| &step.rule).next_back();
    let first = whole.or_else(|| steps.first().map(|step| &step.rule))?;
    let mut rule = Rule { fields: None, ..first.clone() };
    let mut members: Vec<(String, Rule)> = Vec::new();
    let mut todos = Vec::new();
    for step in steps {
        let variants = steps.iter().filter(|other| other.validated_by == step.validated_by && other.path == step.path);
        let variants = if step.path == "/" { 1 } else { variants.count() };
        if !matches!(step.path.as_str(), "/" | "/1") {
            todos.push(format!("the step at `{}` is not taken in", step.path));
            continue;
        }
        if let Some(Fields::Names(names)) = &step.rule.fields
            && !names.is_empty()
        {
            todos.push(format!("these members are known, and nothing more of them: {}", names.join(", ")));
        }
        for (name, said) in step.rule.members() {
            merge(&mut members, name, said);
        }
        let todo = format!(
            "{variants} steps of one kind at `{}` are variants whose condition is not recorded: compare each",
            step.path
        );
        if variants > 1 && !todos.contains(&todo) {
            todos.push(todo);
        }
    }
    todos.dedup();
    rule.flags.retain(|flag| flag != "allow_unexpected");
    if rule.kind == "object" && whole.is_none() {
        todos.push("no step sees the whole: whether a list of objects is taken is not recorded".to_owned());
    }
    if matches!(rule.kind.as_str(), "object" | "objects") {
        rule.fields = Some(Fields::Rules(Members(members)));
    }
    Some(Request { rule, todos })
}

/// Adds what a step says of a member; what says nothing (`any`) gives way to what says something.
fn merge(members: &mut Vec<(String, Rule)>, name: &str, said: &Rule) {
    match members.iter_mut().find(|(member, _)| member == name) {
        None => members.push((name.to_owned(), said.clone())),
        Some((_, known)) if known.kind == "any" || known.kind == "unexpected" => *known = said.clone(),
        Some((_, known)) if said.kind != "any" && said.kind != "unexpected" => {
            let is_required = known.flags.iter().any(|flag| flag == "required");
            *known = said.clone();
            if is_required && !known.flags.iter().any(|flag| flag == "required") {
                known.flags.push("required".to_owned());
            }
        }
        Some(_) => {}
    }
}
