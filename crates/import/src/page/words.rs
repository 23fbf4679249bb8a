//! The words by which tables and types are known, English and Russian.

/// What a column of a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The field's name.
    Name,
    /// Its type.
    Type,
    /// What it means; in a list of values the value itself.
    Value,
    /// What is to be said beside.
    Note,
}

const COLUMNS: &[(&str, Column)] = &[
    ("name", Column::Name),
    ("название", Column::Name),
    ("имя", Column::Name),
    ("parameter", Column::Name),
    ("параметр", Column::Name),
    ("property", Column::Name),
    ("свойство", Column::Name),
    ("field", Column::Name),
    ("поле", Column::Name),
    ("type", Column::Type),
    ("тип", Column::Type),
    ("value", Column::Value),
    ("значение", Column::Value),
    ("meaning", Column::Value),
    ("description", Column::Note),
    ("описание", Column::Note),
    ("note", Column::Note),
    ("notes", Column::Note),
    ("примечание", Column::Note),
    ("remark", Column::Note),
    ("comment", Column::Note),
];

/// The words of a type as they begin a cell, or stand behind the name where cells have no marks.
const TYPES: &[&str] = &[
    "int",
    "integer",
    "string",
    "bool",
    "boolean",
    "enum",
    "datetime",
    "date",
    "time",
    "id",
    "node",
    "set",
    "list",
    "float",
    "double",
    "object",
    "array",
    "flag",
    "query",
    "timestamp",
    "text",
    "целое",
    "число",
    "строка",
    "массив",
    "объект",
    "флаг",
    "логический",
    "запрос",
    "метка",
    "идентификатор",
];

/// What a heading of a column means; `None` where it is unknown.
pub fn column(heading: &str) -> Option<Column> {
    let heading = heading.replace(['*', '_', '\\'], "").trim().to_lowercase();
    COLUMNS.iter().find(|(word, _)| *word == heading).map(|(_, column)| *column)
}

/// The columns of a table's heading; `None` where one of them is unknown, or the first is none of a name or value.
pub fn columns<'h>(headings: impl IntoIterator<Item = &'h str>) -> Option<Vec<Column>> {
    let columns: Vec<Column> = headings.into_iter().map(column).collect::<Option<_>>()?;
    let is_table = columns.len() >= 2 && matches!(columns[0], Column::Name | Column::Value);
    is_table.then_some(columns)
}

/// Whether a word, its length aside (`string(32)`), is that of a type.
pub fn is_type(word: &str) -> bool {
    let word = word.to_lowercase();
    let bare = word.split_once('(').map_or(word.as_str(), |(bare, _)| bare).trim_end_matches([':', ',']);
    TYPES.contains(&bare) || (bare.contains(['/', '|']) && bare.split(['/', '|']).all(|part| TYPES.contains(&part)))
}

/// Whether a word belongs to the type before it.
pub fn is_behind_type(word: &str) -> bool {
    ["времени", "объектов", "строк", "чисел", "идентификаторов"].contains(&word.to_lowercase().as_str())
}

/// Whether a word could be the name of a field on the wire, path and all.
pub fn is_name(word: &str) -> bool {
    let bare = word.trim_matches('*');
    bare.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_' || first == '@')
        && bare.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-' | '@'))
        && !bare.ends_with('.')
}
