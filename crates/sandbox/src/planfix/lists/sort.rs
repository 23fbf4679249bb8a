use callsheet_runtime::tables::Kind;

use crate::engine::{Call, Direction};
use crate::hook::text_field;

/// What the words of an order stand for: the entity, the word, the field, and whether upwards means downwards there.
const ORDERS: &[(&str, &str, &str, bool)] = &[
    ("task", "NUMBER", "general", false),
    ("task", "IMPORTANCE", "importance", false),
    ("task", "DEADLINE", "endTime", false),
    ("task", "TASKTITLE", "title", false),
    ("task", "PROJECT", "project.title", false),
    ("project", "TITLE", "title", false),
    ("project", "NUMBER", "general", false),
    ("user", "NAME", "name", false),
    ("user", "GROUP", "userGroups.name", false),
    // The word for those who are switched off comes behind the other in the alphabet.
    ("user", "ISACTIVE", "status", true),
    ("user", "ROLE", "role", false),
    ("user-group", "NAME", "name", false),
    ("user-group", "USERCOUNT", "userCount", false),
    ("file", "NUMBER", "id", false),
    ("file", "NAME", "name", false),
    ("file", "DATE", "date", false),
    ("file", "EXT", "extension", false),
];

/// The order that a list is asked for in.
pub(super) fn order(call: &Call<'_>) -> Vec<(String, Direction)> {
    let way = |is_down: bool| if is_down { Direction::Down } else { Direction::Up };
    match call.method.entity {
        "action" => {
            let is_down = text_field(call, "sort") != "asc";
            vec![("dateTime".to_owned(), way(is_down)), ("id".to_owned(), way(is_down))]
        }
        "project-group" => vec![("order".to_owned(), Direction::Up)],
        entity => {
            let names = call.shape().fields.iter().filter(|field| matches!(field.ty.kind, Kind::Enum(_)));
            let asked = names.filter(|field| field.name.starts_with("sort")).map(|field| text_field(call, field.name));
            let found = asked.filter_map(|text| {
                let (word, end) = text.rsplit_once('_')?;
                let known = ORDERS.iter().find(|(of, known, ..)| *of == entity && *known == word);
                known.map(|(_, _, path, is_turned)| ((*path).to_owned(), way((end == "DESC") != *is_turned)))
            });
            found.collect()
        }
    }
}
