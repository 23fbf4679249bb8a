//! The keys of a row, told from one branch of a recorded rule.

use serde_json::Value;

use super::super::allowed::split_listed;
use super::super::kinds;
use super::super::recorded::{Branch, Fields, Number, Uniq};
use super::text::{Keys, list, quoted};

/// What a branch says in the spec language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// The keys, `type` first.
    pub keys: Keys,
    /// What is recorded and cannot be told.
    pub untold: Vec<String>,
    /// Whether rows for members stand below.
    pub has_members: bool,
}

/// Flags that are told by keys, or that say nothing to a caller.
const TOLD_FLAGS: [&str; 12] = [
    "required",
    "not_empty",
    "allow_null",
    "normalize",
    "allow_user_macro",
    "allow_lld_macro",
    "allow_macro",
    "required_lld_macro",
    "time_unit_with_year",
    "allow_count",
    "deprecated",
    "allow_global_regex",
];

/// The keys of a branch.
pub fn told(branch: &Branch<'_>) -> Told {
    let mut told = Told::default();
    if branch.is_unexpected() {
        told.keys.push(("presence", quoted("unexpected")));
        return told;
    }
    told.add_type(branch);
    told.add_limits(branch);
    let kind = branch.rule.kind.as_str();
    if branch.has("required") {
        told.keys.push(("presence", quoted("required")));
    }
    if branch.has("not_empty") && kinds::can_be_empty(kind) {
        told.keys.push(("empty", quoted("refused")));
    }
    if branch.has("allow_null") {
        told.keys.push(("null", quoted("absent")));
    }
    if kinds::is_list(kind) && branch.has("normalize") || kind == "sortorder" {
        told.keys.push(("single", "true".to_owned()));
    }
    told.add_uniqueness(branch);
    told.add_untold(branch);
    told
}

impl Told {
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.keys.iter().find(|(name, _)| *name == key).map(|(_, value)| value.as_str())
    }

    fn add_type(&mut self, branch: &Branch<'_>) {
        let rule = branch.rule;
        let listed = rule.within.as_ref().map(Number::to_string).filter(|text| !text.is_empty());
        let words = listed.as_deref().map(split_listed).unwrap_or_default();
        let words = list(words.iter().map(String::as_str));
        let of = |kind: &str, key: &str, value: Option<&str>| match value {
            Some(value) => format!("{{ type = {}, {key} = {value} }}", quoted(kind)),
            None => quoted(kind),
        };
        let some_words = listed.is_some().then_some(words.as_str());
        let range = listed.as_deref().map(quoted);
        let (kind, members) = match rule.kind.as_str() {
            "ids" => ("list", Some(of("id", "in", range.as_deref()))),
            "ints32" => ("list", Some(of("int", "in", range.as_deref()))),
            "cuids" => ("list", Some(of("cuid", "words", some_words))),
            "user_macros" => {
                ("list", Some(of("user-macro", "length", rule.length.map(|length| length.to_string()).as_deref())))
            }
            "strings_utf8" | "output" => ("list", Some(of("string", "words", some_words))),
            "sortorder" => ("list", Some(of("string", "words", Some(&list(["ASC", "DESC"]))))),
            "filter" => ("map", Some(of("list", "of", Some("\"scalar\", single = true")))),
            "objects" => ("list", rule.members().is_empty().then(|| quoted("any"))),
            "object" if rule.members().is_empty() => ("any", None),
            "time_unit" if branch.has("time_unit_with_year") => ("long-time-unit", None),
            other => (kinds::language_kinds(other).and_then(|kinds| kinds.first()).copied().unwrap_or("any"), None),
        };
        if kind == "any" {
            self.untold.push(format!("the server's kind is `{}`: say what it is", rule.kind));
        }
        self.has_members = !rule.members().is_empty();
        self.keys.push(("type", quoted(kind)));
        self.keys.extend(members.map(|members| ("of", members)));
        if rule.kind == "output" {
            let count = branch.has("allow_count").then_some("count");
            self.keys.push(("words", list(["extend"].into_iter().chain(count))));
        }
        if let ("filter", Some(Fields::Names(names))) = (rule.kind.as_str(), &rule.fields) {
            self.keys.push(("keys", list(names.iter().map(String::as_str))));
        }
    }

    fn add_limits(&mut self, branch: &Branch<'_>) {
        let rule = branch.rule;
        let kind = rule.kind.as_str();
        let language = self.get("type").unwrap_or("").trim_matches('"').to_owned();
        let is_text = kinds::has_length(kind)
            && kinds::is_scalar(kind)
            && !matches!(language.as_str(), "any" | "word-bool" | "flag");
        if let Some(within) = rule.within.as_ref().map(Number::to_string).filter(|_| kinds::is_scalar(kind)) {
            match language.as_str() {
                "int" | "id" | "float" | "timestamp" | "time-unit" | "long-time-unit" | "port" | "number"
                | "int-ranges" => {
                    self.keys.push(("in", quoted(&within)));
                }
                _ if is_text => {
                    let words = split_listed(&within);
                    self.keys.push(("words", list(words.iter().map(String::as_str))));
                }
                _ => self.untold.push(format!("allowed values {within}")),
            }
            if kind == "int32" && within.contains(',') {
                self.untold.push("values that mean something want an enumeration with names".to_owned());
            }
        }
        match rule.length {
            Some(length) if is_text || kinds::is_list(kind) && kind != "user_macros" => {
                self.keys.push(("length", length.to_string()));
            }
            Some(length) if kind != "user_macros" => self.untold.push(format!("the greatest length is {length}")),
            _ => {}
        }
        let macros = [
            ("allow_user_macro", "user"),
            ("allow_lld_macro", "lld"),
            ("allow_macro", "builtin"),
            ("required_lld_macro", "lld-required"),
        ];
        let macros: Vec<&str> = macros.iter().filter(|(flag, _)| branch.has(flag)).map(|(_, name)| *name).collect();
        match (macros.as_slice(), is_text) {
            ([], _) => {}
            (macros, true) => self.keys.push(("macros", list(macros.iter().copied()))),
            (macros, false) => self.untold.push(format!("macros are taken: {}", macros.join(", "))),
        }
    }

    fn add_uniqueness(&mut self, branch: &Branch<'_>) {
        let rule = branch.rule;
        let is_member = |name: &String| rule.members().iter().any(|(member, _)| member == name);
        match &rule.uniq {
            _ if rule.kind == "output" => self.keys.push(("distinct", "true".to_owned())),
            Some(Uniq::Members(true)) => self.keys.push(("distinct", "true".to_owned())),
            Some(Uniq::Fields(sets)) if rule.kind == "objects" => {
                let known = sets.iter().filter(|set| set.iter().all(is_member));
                let sets: Vec<String> = known.map(|set| list(set.iter().map(String::as_str))).collect();
                if !sets.is_empty() {
                    self.keys.push(("unique", format!("[{}]", sets.join(", "))));
                }
            }
            _ => {}
        }
        let groups = rule.uniq_by_values.iter().flat_map(|group| &group.0);
        let groups: Vec<String> = groups
            .map(|(field, values)| {
                let values: Vec<String> = values.iter().map(Number::to_string).collect();
                format!("{{ field = {}, values = {} }}", quoted(field), list(values.iter().map(String::as_str)))
            })
            .collect();
        if !groups.is_empty() {
            self.keys.push(("exclusive", format!("[{}]", groups.join(", "))));
        }
    }

    fn add_untold(&mut self, branch: &Branch<'_>) {
        let rule = branch.rule;
        let untold = rule.flags.iter().filter(|flag| !TOLD_FLAGS.contains(&flag.as_str()));
        self.untold.extend(untold.map(|flag| format!("the server's switch `{flag}` is not told")));
        if branch.has("deprecated") {
            let instead = rule.replacement.as_ref().map(|name| format!(", `{name}` in its place")).unwrap_or_default();
            self.untold.push(format!("it is deprecated{instead}: say since when"));
        }
        match &rule.default {
            Some(Value::String(text)) => self.untold.push(format!("the server puts in \"{text}\" where it is absent")),
            Some(Value::Number(number)) => self.untold.push(format!("the server puts in {number} where it is absent")),
            _ => {}
        }
    }
}
