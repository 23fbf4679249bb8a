//! Where a draft belongs: the object of the method, and what is known of it already.

use std::path::Path;

use callsheet_spec::model::{MethodSpec, TypeSpec};
use callsheet_spec::{check, naming, read_folder};

use super::super::FactsError;
use super::super::recorded::{Facts, StoredTable};
use crate::specs::{report, root};

/// What a method does, as its name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// `create`
    Create,
    /// `get`
    Read,
    /// `update`
    Update,
    /// `delete`
    Delete,
    /// Anything else.
    Other,
}

impl Op {
    /// The word of `action`, and of a type's operations.
    pub fn word(self) -> &'static str {
        match self {
            Op::Create => "create",
            Op::Read => "read",
            Op::Update => "update",
            Op::Delete => "delete",
            Op::Other => "other",
        }
    }
}

/// Where a draft belongs.
pub struct Home {
    /// The method's name.
    pub method: String,
    /// What it does.
    pub op: Op,
    /// The type of its object, whether there is a file of it or not.
    pub type_name: String,
    /// The operations of that type; `None` where there is no file of it.
    operations: Option<Vec<String>>,
    /// The field by which its objects are told apart.
    pub key: Option<String>,
    /// The columns of its stored table: name, and the language's kind.
    pub columns: Vec<(String, &'static str)>,
    /// The options that `types/get-options` has; empty where there is no such type.
    pub get_options: Vec<String>,
}

impl Home {
    /// Finds out what the specs in `folder` and the stored tables say of the method's object.
    ///
    /// # Errors
    /// The specs cannot be read, or are wrong.
    pub fn find(method: &str, facts: &Facts, folder: &Path) -> Result<Self, FactsError> {
        let sources = read_folder(&root(), &folder.to_string_lossy()).map_err(crate::specs::TaskError::from)?;
        let checked = check(&sources);
        let Some(api) = checked.api else {
            report(&checked.findings, &sources);
            return Err(FactsError::Specs { path: folder.to_owned() });
        };
        let (object, name) = method.split_once('.').unwrap_or((method, ""));
        let op = match name {
            "create" => Op::Create,
            "get" => Op::Read,
            "update" => Op::Update,
            "delete" => Op::Delete,
            _ => Op::Other,
        };
        let is_sister = |spec: &&MethodSpec| spec.name.split_once('.').is_some_and(|(sister, _)| sister == object);
        let entities = api.model.methods.iter().filter(is_sister).filter_map(|spec| spec.entity.as_ref());
        let type_name = entities.map(|entity| entity.value.clone()).next().unwrap_or_else(|| naming::kebab(object));
        let named = |name: &str| api.model.types.iter().find(|spec: &&TypeSpec| spec.name.value == name);
        let found = named(&type_name);
        let table = table(object, facts);
        let key = found.and_then(|spec| spec.entity.as_ref()).map(|entity| entity.key.value.clone());
        Ok(Self {
            method: method.to_owned(),
            op,
            operations: found.map(|spec| spec.operations.iter().map(|operation| operation.value.clone()).collect()),
            key: key.or_else(|| table.map(|table| table.key.clone()).filter(|key| !key.contains(','))),
            columns: table.map(columns).unwrap_or_default(),
            get_options: named("get-options").map(options).unwrap_or_default(),
            type_name,
        })
    }

    /// Whether the draft needs a type file: the method handles whole objects of a type that has none.
    pub fn wants_type_file(&self) -> bool {
        self.operations.is_none() && self.has_whole_objects()
    }

    fn has_whole_objects(&self) -> bool {
        matches!(self.op, Op::Create | Op::Update | Op::Read)
    }

    /// Whether the type has the operation of this method, or will have it by the draft of its file.
    pub fn type_has_operation(&self) -> bool {
        match &self.operations {
            Some(operations) => operations.iter().any(|operation| operation == self.op.word()),
            None => self.has_whole_objects() && (self.op != Op::Read || !self.columns.is_empty()),
        }
    }

    /// The object's name, as the method has it.
    pub fn object(&self) -> &str {
        self.method.split_once('.').map_or(self.method.as_str(), |(object, _)| object)
    }
}

/// The stored table of an object: that of its name, or of its plural.
fn table<'f>(object: &str, facts: &'f Facts) -> Option<&'f StoredTable> {
    let columns = facts.columns.as_ref()?;
    [object.to_owned(), format!("{object}s")].iter().find_map(|name| columns.table(name))
}

fn columns(table: &StoredTable) -> Vec<(String, &'static str)> {
    let kind = |stored: &str| match stored {
        "id" => "id",
        "int" | "uint" | "bigint" | "serial" => "int",
        "float" => "float",
        _ => "string",
    };
    table.fields.0.iter().map(|(name, column)| (name.clone(), kind(&column.kind))).collect()
}

fn options(spec: &TypeSpec) -> Vec<String> {
    spec.fields.iter().map(|field| field.path.value.clone()).collect()
}
