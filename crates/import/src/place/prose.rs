//! What the words beside a row say: whether it is optional, which values it takes, whether it is a list.

use super::row::unlinked;
use crate::reading::Presence;

const OPTIONAL: &[&str] = &[
    "необязательн",
    "не обязательн",
    "не обязателен",
    "необязателен",
    "опциональн",
    "можно не передавать",
    "optional",
    "may be omitted",
    "can be omitted",
    "not required",
    "not mandatory",
];

const REQUIRED: &[&str] = &[
    "обязательный параметр",
    "обязательное поле",
    "обязательный",
    "обязателен",
    "обязательно к заполнению",
    "(required)",
    "required parameter",
    "required field",
    "is required",
    "mandatory",
    "must be specified",
    "must be given",
    "required.",
];

const CONDITIONS: &[&str] =
    &["если", "только при", "используется при", "обязательное при", "if ", "when ", "unless", "only for"];

const VALUES: &[&str] = &[
    "допустимые значения",
    "допустимы значения",
    "возможные значения",
    "одно из следующих значений",
    "одно из значений",
    "перечень допустимых",
    "список допустимых",
    "список возможных",
    "список доступных",
    "possible values",
    "acceptable values",
    "allowed values",
    "valid values",
    "one of the following",
];

/// Whether the words say that the field must or may be there.
pub(super) fn presence(words: &str) -> Option<Presence> {
    let words = words.to_lowercase();
    if OPTIONAL.iter().any(|known| words.contains(known)) {
        return Some(Presence::Optional);
    }
    let is_required = REQUIRED.iter().any(|known| words.contains(known)) || words.trim() == "required";
    let is_conditional = CONDITIONS.iter().any(|known| words.contains(known));
    match (is_required, is_conditional) {
        (true, true) => Some(Presence::Sometimes),
        (true, false) => Some(Presence::Required),
        (false, _) => None,
    }
}

/// The property that a sentence demands: `The lampid property must be given`, `Свойство lampid должно быть указано`.
pub(super) fn required_property(words: &str) -> Option<&str> {
    let lower = words.to_lowercase();
    if !["must", "долж"].iter().any(|known| lower.contains(known)) {
        return None;
    }
    let tokens = words.split(|letter: char| letter.is_whitespace() || ",.;`*".contains(letter));
    let tokens: Vec<&str> = tokens.filter(|token| !token.is_empty()).collect();
    let is_name =
        |token: &&&str| token.len() > 1 && token.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    tokens.iter().enumerate().find_map(|(at, token)| match token.to_lowercase().as_str() {
        "свойство" => tokens.get(at + 1).filter(is_name).copied(),
        "property" => tokens.get(at.checked_sub(1)?).filter(is_name).copied().filter(|name| *name != "this"),
        _ => None,
    })
}

/// Whether the words speak of a closed list of values.
pub(super) fn speaks_of_values(words: &str) -> bool {
    let words = words.to_lowercase();
    VALUES.iter().any(|known| words.contains(known))
}

/// Whether the words call the field a list.
pub(super) fn speaks_of_list(words: &str) -> bool {
    let words = words.to_lowercase();
    ["список", "списка", "перечень", "list of", "array of"].iter().any(|known| words.contains(known))
}

/// The values that the words enumerate, in their order; empty where they do not, or the list is on another page.
pub(super) fn values(words: &str) -> Vec<String> {
    let listed: Vec<String> = words.lines().filter_map(bullet).collect();
    if !listed.is_empty() {
        return listed;
    }
    let lower = words.to_lowercase();
    let Some(at) = VALUES.iter().filter_map(|known| lower.find(known).map(|at| at + known.len())).min() else {
        return Vec::new();
    };
    // Lower case has the same length as long as the scripts are Latin and Cyrillic.
    let rest = unlinked(words.get(at..).unwrap_or_default());
    let rest = rest.split(['\n', ';']).next().unwrap_or_default();
    let explained = explained(rest);
    if explained.len() > 1 {
        return explained;
    }
    let mut values: Vec<String> = Vec::new();
    for word in rest.split([' ', ',', ':', '/', '(', ')', '.']) {
        let bare = word.trim_matches(['*', '_', '"', '\'', '`', '«', '»']);
        let is_marked = bare.len() < word.len() && word.starts_with(['*', '"', '`']);
        let is_capital = bare.len() > 1 && bare.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_');
        let is_value = bare.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-'));
        if (is_marked || is_capital) && is_value && !bare.is_empty() && !values.iter().any(|known| known == bare) {
            values.push(bare.to_owned());
        }
    }
    values
}

/// Marked values that have a meaning behind a hyphen each: `**ON** - it runs, **OFF** - it stands`.
fn explained(words: &str) -> Vec<String> {
    let parts = words.split("**").collect::<Vec<_>>();
    let marked = parts.iter().zip(parts.iter().skip(1)).enumerate().filter(|(at, _)| at % 2 == 1).map(|(_, pair)| pair);
    let is_explained = |after: &str| after.trim_start().trim_start_matches('\\').starts_with(['-', '–', '—', '=']);
    let values = marked.filter(|(_, after)| is_explained(after)).map(|(value, _)| value.trim().to_owned());
    values.filter(|value| value.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')).collect()
}

/// The value that a line of a list begins with: `* **name** - meaning`, `* name - meaning`.
fn bullet(line: &str) -> Option<String> {
    let item = line.trim().strip_prefix("* ").or_else(|| line.trim().strip_prefix("- "))?;
    let item = item.replace('\\', "");
    let (value, _) = item.split_once([' ', ':', '—', '=']).unwrap_or((&item, ""));
    let value = value.trim_matches(['*', '_', '`', '"', ',', ';']);
    let is_value = value.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-'));
    (is_value && !value.is_empty()).then(|| value.to_owned())
}

/// Numbers that the words give meanings to: `0 - minutes, 1 - hours`, `type 0 - day, 1 - week`.
pub(super) fn numbers(words: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    for part in words.replace(['–', '—'], "-").split([',', ';']) {
        let Some((before, after)) = part.split_once(" - ") else { continue };
        let Some(number) = before.split_whitespace().last() else { continue };
        let is_number = number.chars().all(|letter| letter.is_ascii_digit());
        if is_number && !after.trim().is_empty() && after.split_whitespace().count() <= 3 {
            numbers.push(number.to_owned());
        }
    }
    if numbers.len() > 1 { numbers } else { Vec::new() }
}

/// What stands between the values of one text.
pub(super) fn separator(words: &str) -> Option<String> {
    let words = words.to_lowercase();
    let known = [
        ("(,)", ","),
        ("запят", ","),
        ("comma", ","),
        ("(;)", ";"),
        ("точк", ";"),
        ("semicolon", ";"),
        ("пробел", " "),
        ("space", " "),
    ];
    known.iter().find(|(word, _)| words.contains(word)).map(|(_, separator)| (*separator).to_owned())
}

/// The name after "the same as" that the words refer to for the field's members.
pub(super) fn same_as(words: &str) -> Option<String> {
    let lower = words.to_lowercase();
    let at = ["аналогично", "аналогичен", "аналогична", "same as", "like that of"]
        .iter()
        .find_map(|known| lower.find(known).map(|at| at + known.len()))?;
    let rest = words.get(at..)?;
    let name = rest.split_whitespace().map(|word| word.trim_matches(['*', '_', '`', '.', ',']));
    name.filter(|word| word.is_ascii() && word.len() > 2).map(str::to_owned).next()
}

#[cfg(test)]
mod tests {
    use super::{numbers, presence, required_property, values};
    use crate::reading::Presence;

    #[test]
    fn words_of_presence() {
        let cases = [
            ("необязательное поле", Some(Presence::Optional)),
            ("не обязательный, по умолчанию текущие", Some(Presence::Optional)),
            ("Optional. The default is 5", Some(Presence::Optional)),
            ("this is not required", Some(Presence::Optional)),
            ("обязательный параметр", Some(Presence::Required)),
            ("Required field", Some(Presence::Required)),
            ("required", Some(Presence::Required)),
            ("обязательное поле, если статус задан", Some(Presence::Sometimes)),
            ("обязательное значение 1 при массовых обновлениях", None),
            ("the name", None),
        ];
        for (words, wanted) in cases {
            assert_eq!(presence(words), wanted, "{words}");
        }
    }

    #[test]
    fn words_that_demand_a_property() {
        let cases = [
            ("The lampid property must be given for each lamp, all others are optional.", Some("lampid")),
            ("Lamps must have the `shadeid` property defined.", Some("shadeid")),
            ("Свойство lampid должно быть указано, все остальные свойства опциональны.", Some("lampid")),
            ("У абажура должно быть задано свойство shadeid.", Some("shadeid")),
            ("Every property of a lamp.", None),
            ("It must be given.", None),
            ("property must", None),
        ];
        for (words, wanted) in cases {
            assert_eq!(required_property(words), wanted, "{words}");
        }
    }

    #[test]
    fn words_of_values() {
        let cases: [(&str, &[&str]); 6] = [
            ("поле, возможные значения:\n* **one** \\- первое\n* two - второе", &["one", "two"]),
            ("допустимые значения EVERY или EVERY_WORKING, или LATER", &["EVERY", "EVERY_WORKING", "LATER"]),
            ("allowed values: **ON** - on, **OFF** \\- off until **date**", &["ON", "OFF"]),
            ("список допустимых значений смотри в разделе [статусы](Страница_A.md)", &[]),
            ("allowed values: **a**, **b**", &["a", "b"]),
            ("", &[]),
        ];
        for (text, wanted) in cases {
            assert_eq!(values(text), wanted, "{text}");
        }
        assert_eq!(numbers("0 - минуты, 1 - часы, 2 - дни"), ["0", "1", "2"]);
        assert_eq!(numbers("at least 5 - 10 pieces of it"), Vec::<String>::new());
    }
}
