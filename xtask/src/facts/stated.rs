//! What recorded rules say of a method's request.

use std::collections::{BTreeMap, BTreeSet};

use super::allowed::Allowed;
use super::kinds;
use super::recorded::{Branch, Fields, Number, Recorded, Rule, Step, Uniq};
use super::said::{Said, When};

/// What a method's recorded rules say.
pub struct Stated {
    /// Of the request; `None` where nothing is recorded.
    pub request: Option<Said>,
    /// Places of steps that check something within a value, such as the lines of a text.
    pub unplaced: Vec<String>,
}

/// What is recorded of a method's request.
pub fn stated(recorded: &Recorded) -> Stated {
    let mut request: Option<Said> = None;
    let mut unplaced = Vec::new();
    for steps in groups(&recorded.input_rules) {
        let Some(first) = steps.first() else { continue };
        let variants = steps.iter().map(|step| said_of(&step.rule));
        let Some(said) = variants.reduce(Said::or) else { continue };
        let path = member_path(&first.path);
        // A request that no step sees as a whole is what its steps see of it.
        let root = request.get_or_insert_default();
        match place(root, &path) {
            Some(at) if steps.iter().all(|step| is_object(&step.rule)) || path.is_empty() => {
                // A step below the root sees each object: the root may be a list of them all the same.
                let said = if first.path == "/" { said } else { only_members(said) };
                *at = std::mem::take(at).and(said);
            }
            _ => unplaced.push(first.path.clone()),
        }
    }
    if let Some(options) = &recorded.get_options {
        let root = request.get_or_insert_default();
        root.open = false;
        let members = root.members.get_or_insert_default();
        for (name, _) in &options.0 {
            let unchecked = || Said { kinds: BTreeSet::from([kinds::OPTION.to_owned()]), ..Said::default() };
            members.entry(name.clone()).or_insert_with(unchecked);
        }
    }
    Stated { request, unplaced }
}

/// Steps of one checker at one path are variants; others follow each other.
fn groups(steps: &[Step]) -> Vec<Vec<&Step>> {
    let mut groups: Vec<Vec<&Step>> = Vec::new();
    for step in steps {
        let same = |group: &&mut Vec<&Step>| {
            group.first().is_some_and(|first| {
                first.path == step.path && first.validated_by == step.validated_by && step.path != "/"
            })
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(step),
            None => groups.push(vec![step]),
        }
    }
    groups
}

/// The names on the way to a step; the numbers of list members do not count.
fn member_path(path: &str) -> Vec<&str> {
    path.split('/').filter(|part| !part.is_empty() && part.parse::<u32>().is_err()).collect()
}

/// The object that a step is about; `None` where nothing is said of it before.
fn place<'s>(root: &'s mut Said, path: &[&str]) -> Option<&'s mut Said> {
    path.iter().try_fold(root, |at, name| at.members.as_mut()?.get_mut(*name))
}

fn is_object(rule: &Rule) -> bool {
    rule.kind == "object" && !rule.members().iter().any(|(name, _)| name.parse::<u32>().is_ok())
        || rule.kind == "objects"
}

fn only_members(said: Said) -> Said {
    Said { members: said.members, open: said.open, ..Said::default() }
}

/// What a rule says, its branches taken together.
pub fn said_of(rule: &Rule) -> Said {
    rule.branches().iter().map(of_branch).reduce(Said::or).unwrap_or_default()
}

fn of_branch(branch: &Branch<'_>) -> Said {
    let rule = branch.rule;
    let kind = rule.kind.as_str();
    let required = When::from_flag(branch.has("required"));
    let null = branch.has("allow_null");
    if branch.is_unexpected() {
        return Said::absent();
    }
    if kind == "any" {
        return Said { required, ..Said::default() };
    }
    let values = values_of(rule);
    if is_always_empty(rule, values.as_ref()) {
        return Said { required, null, values, ..Said::default() };
    }
    let open = branch.has("allow_unexpected");
    let members = members_of(rule);
    let is_anything = kind == "object" && open && members.as_ref().is_none_or(BTreeMap::is_empty);
    let name = if is_anything { kinds::ANY_OBJECT } else { kind };
    let lengths = if kinds::has_length(kind) { BTreeSet::from([rule.length]) } else { BTreeSet::new() };
    let takes_any = values.as_ref().is_none_or(|values| values.open);
    Said {
        place: String::new(),
        kinds: BTreeSet::from([name.to_owned()]),
        lengths: if takes_any { lengths.clone() } else { BTreeSet::new() },
        all_lengths: lengths,
        required,
        not_empty: kinds::can_be_empty(kind).then(|| When::from_flag(branch.has("not_empty"))),
        null,
        single: kind == "sortorder" || kinds::is_list(kind) && branch.has("normalize"),
        unique: unique_of(rule),
        open,
        is_advice: false,
        members: members.filter(|_| !is_anything),
        values,
    }
}

/// Whether the rule allows but an empty value: it stands for "nothing here" in this branch, whatever its kind.
pub fn is_always_empty(rule: &Rule, values: Option<&Allowed>) -> bool {
    values.is_some_and(Allowed::is_empty_text) || kinds::is_list(&rule.kind) && rule.length == Some(0)
}

/// The values that the rule lists: of the value itself, of a list's members, or the keys of a filter.
fn values_of(rule: &Rule) -> Option<Allowed> {
    let listed = rule.within.as_ref().map(Number::to_string);
    match rule.kind.as_str() {
        "boolean" | "flag" | "sortorder" | "object" | "objects" => None,
        "filter" => match &rule.fields {
            Some(Fields::Names(names)) => {
                Some(names.iter().fold(Allowed::default(), |keys, name| keys.with_word(name)))
            }
            _ => Some(Allowed::anything()),
        },
        "output" => {
            Some(listed.filter(|text| !text.is_empty()).map_or(Allowed::anything(), |text| Allowed::listed(&text)))
        }
        _ => Some(listed.map_or(Allowed::anything(), |text| Allowed::listed(&text))),
    }
}

fn unique_of(rule: &Rule) -> BTreeSet<String> {
    let is_member = |name: &String| rule.members().iter().any(|(member, _)| member == name);
    let mut unique = BTreeSet::new();
    match &rule.uniq {
        // The server refuses doubles here whatever is recorded.
        _ if rule.kind == "output" => _ = unique.insert("the members".to_owned()),
        Some(Uniq::Members(true)) => _ = unique.insert("the members".to_owned()),
        Some(Uniq::Fields(sets)) if rule.kind == "objects" => {
            let known = sets.iter().filter(|set| set.iter().all(is_member));
            unique.extend(known.map(|set| field_set(set.iter().map(String::as_str))));
        }
        _ => {}
    }
    for (field, values) in rule.uniq_by_values.iter().flat_map(|group| &group.0) {
        let values: Vec<String> = values.iter().map(Number::to_string).collect();
        unique.insert(at_most_one(field, &values.join(",")));
    }
    unique
}

/// The words for fields that no two members share together.
pub fn field_set<'f>(fields: impl Iterator<Item = &'f str>) -> String {
    let mut fields: Vec<&str> = fields.collect();
    fields.sort_unstable();
    fields.join("+")
}

/// The words for values of which a list has one at most.
pub fn at_most_one(field: &str, values: &str) -> String {
    format!("one of {field}={values}")
}

fn members_of(rule: &Rule) -> Option<BTreeMap<String, Said>> {
    match &rule.fields {
        Some(Fields::Rules(members)) => {
            Some(members.0.iter().map(|(name, rule)| (name.clone(), said_of(rule))).collect())
        }
        Some(Fields::Names(names)) if names.is_empty() && rule.kind == "object" => Some(BTreeMap::new()),
        _ => None,
    }
}
