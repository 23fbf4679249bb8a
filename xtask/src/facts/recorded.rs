//! Recorded rules as they stand in their files: what a server's own checks were handed, by method.

use std::fmt;
use std::fs;
use std::marker::PhantomData;
use std::path::Path;

use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::FactsError;

/// What is recorded of one method of one release.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Recorded {
    /// The method's name, in lower case.
    pub method: String,
    /// The checks that a call of it passes, in their order; none where the server checks otherwise.
    #[serde(default)]
    pub input_rules: Vec<Step>,
    /// The options that a `get` looks at where it does not check them, each with its default as code.
    pub get_options: Option<Members<Value>>,
    /// The columns that a `get` can sort by.
    #[serde(default)]
    pub sort_columns: Vec<String>,
    /// Who may call it, as code; absent where no credentials are asked for.
    pub access: Option<String>,
}

impl Recorded {
    /// The least access level that the code in `access` names, in the words of the specs.
    pub fn access_level(&self) -> Option<&'static str> {
        const LEVELS: [(&str, &str); 3] = [
            ("USER_TYPE_SUPER_ADMIN", "super-admin"),
            ("USER_TYPE_ZABBIX_ADMIN", "admin"),
            ("USER_TYPE_ZABBIX_USER", "user"),
        ];
        let code = self.access.as_deref()?;
        LEVELS.iter().find(|(name, _)| code.contains(name)).map(|(_, level)| *level)
    }
}

/// One check of a call.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Step {
    /// What checks: steps of one checker at one path are variants of each other.
    #[serde(default)]
    pub validated_by: String,
    /// What is checked: `/` the whole, `/1` each object of it, `/1/macros` a member.
    pub path: String,
    /// What must hold.
    pub rule: Rule,
}

/// What must hold of one value.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Rule {
    /// The server's name of what the value is; `multiple` where that hangs on `rules`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Switches: `required`, `not_empty`, `allow_null`, `normalize` and others.
    #[serde(default)]
    pub flags: Vec<String>,
    /// Allowed values, joined by commas; ranges are `first:last`.
    #[serde(rename = "in")]
    pub within: Option<Number>,
    /// The longest text, the most members.
    pub length: Option<u32>,
    /// What no two members share.
    pub uniq: Option<Uniq>,
    /// Values of a member's field of which the list has one at most.
    #[serde(default)]
    pub uniq_by_values: Vec<Members<Vec<Number>>>,
    /// The members of an object or of a list's objects; of a filter, the names that it takes.
    pub fields: Option<Fields>,
    /// The branches of `multiple`.
    #[serde(default)]
    pub rules: Vec<Rule>,
    /// When the branch is taken.
    #[serde(rename = "if")]
    pub when: Option<Condition>,
    /// What to use in place of a deprecated value.
    pub replacement: Option<String>,
    /// That the branch is taken where none before it is; a condition here is as good as one in `if`.
    #[serde(rename = "else")]
    pub otherwise: Option<Otherwise>,
    /// What the server puts in for an absent value.
    pub default: Option<Value>,
}

/// What no two members of a list share.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Uniq {
    /// The members themselves.
    Members(bool),
    /// Each of these sets of fields.
    Fields(Vec<Vec<String>>),
}

/// The members of a rule.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Fields {
    /// With their rules.
    Rules(Members<Rule>),
    /// Their names alone. An object without members is recorded as an empty list.
    Names(Vec<String>),
}

/// When a branch is taken.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Condition {
    /// When a field beside it has one of these values.
    Field {
        /// The field's name.
        field: String,
        /// The values, joined by commas.
        #[serde(rename = "in")]
        within: Number,
    },
    /// When code says so.
    Code {
        /// The code.
        #[serde(rename = "__closure")]
        code: String,
    },
}

/// What stands in `else`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Otherwise {
    /// Just that.
    Always(bool),
    /// A condition.
    When(Condition),
}

/// A number or text of which only the spelling counts.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Number {
    /// `5`
    Whole(i64),
    /// `"0,1"`
    Text(String),
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Number::Whole(number) => number.fmt(f),
            Number::Text(text) => text.fmt(f),
        }
    }
}

/// A branch of a rule: when it is taken, and what holds then.
#[derive(Clone, Debug)]
pub struct Branch<'r> {
    /// All conditions on the way to it; empty where it is always taken, or where no branch before it is.
    pub when: Vec<&'r Condition>,
    /// What holds.
    pub rule: &'r Rule,
    /// Switches of the rules on the way to it.
    outer: Vec<&'r str>,
}

impl<'r> Branch<'r> {
    /// The rule itself, whatever branches it has.
    pub fn of(rule: &'r Rule) -> Self {
        Self { when: Vec::new(), rule, outer: Vec::new() }
    }

    /// Whether the branch has this switch, from itself or from the rules around it.
    pub fn has(&self, flag: &str) -> bool {
        self.rule.flags.iter().any(|own| own == flag) || self.outer.contains(&flag)
    }

    /// Whether it says that the value may not be there.
    pub fn is_unexpected(&self) -> bool {
        self.rule.kind == "unexpected"
    }
}

impl Rule {
    /// The branches of the rule in their order; one for a rule that has none.
    pub fn branches(&self) -> Vec<Branch<'_>> {
        if self.kind != "multiple" {
            return vec![Branch::of(self)];
        }
        let mut branches = Vec::new();
        for rule in &self.rules {
            let own = match (&rule.when, &rule.otherwise) {
                (Some(when), _) | (None, Some(Otherwise::When(when))) => Some(when),
                (None, _) => None,
            };
            for mut branch in rule.branches() {
                branch.when.splice(0..0, own);
                branch.outer.extend(self.flags.iter().map(String::as_str));
                branches.push(branch);
            }
        }
        branches
    }

    /// The members with their rules; none where the rule has no members or names them alone.
    pub fn members(&self) -> &[(String, Rule)] {
        match &self.fields {
            Some(Fields::Rules(members)) => &members.0,
            _ => &[],
        }
    }
}

/// Named values in the order of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Members<T>(pub Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Members<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
            type Value = Members<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(InOrder(PhantomData))
    }
}

/// The stored tables of a release, as `db_schema.json` has them.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Columns(pub Members<StoredTable>);

/// A stored table.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct StoredTable {
    /// The name of its key; several are joined by commas.
    pub key: String,
    /// Its columns.
    pub fields: Members<Column>,
}

/// A stored column.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Column {
    /// What it holds: `id`, `char`, `int`, `text` and others.
    #[serde(rename = "type")]
    pub kind: String,
}

impl Columns {
    /// The table of that name.
    pub fn table(&self, name: &str) -> Option<&StoredTable> {
        self.0.0.iter().find(|(table, _)| table == name).map(|(_, table)| table)
    }
}

/// What is recorded of one release.
pub struct Facts {
    /// By method, sorted by name.
    pub methods: Vec<Recorded>,
    /// The stored tables; `None` where they are not recorded.
    pub columns: Option<Columns>,
}

impl Facts {
    /// Reads the folder of one release: `methods/*.json`, and `db_schema.json` if it is there.
    ///
    /// # Errors
    /// A file cannot be read, or is not what was to be recorded.
    pub fn read(folder: &Path) -> Result<Self, FactsError> {
        let place = folder.join("methods");
        let entries = fs::read_dir(&place).map_err(FactsError::file(&place))?;
        let mut methods: Vec<Recorded> = Vec::new();
        for entry in entries {
            let path = entry.map_err(FactsError::file(&place))?.path();
            if path.extension().is_some_and(|extension| extension == "json") {
                methods.push(read_json(&path)?);
            }
        }
        if methods.is_empty() {
            return Err(FactsError::Nothing { path: place });
        }
        methods.sort_by(|a, b| a.method.cmp(&b.method));
        let columns = folder.join("db_schema.json");
        let columns = if columns.is_file() { Some(read_json(&columns)?) } else { None };
        Ok(Self { methods, columns })
    }

    /// What is recorded of that method; the case of the name does not count.
    pub fn method(&self, name: &str) -> Option<&Recorded> {
        self.methods.iter().find(|recorded| recorded.method.eq_ignore_ascii_case(name))
    }
}

fn read_json<T: DeserializeOwned>(path: &Path) -> Result<T, FactsError> {
    let text = fs::read_to_string(path).map_err(FactsError::file(path))?;
    serde_json::from_str(&text).map_err(|source| FactsError::Json { path: path.to_owned(), source })
}
