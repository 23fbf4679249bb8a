//! All Rust naming: wire names and spec names to the names of fields, types, variants, modules and features.

/// Rust's reserved words, those of old and coming editions included.
const RESERVED: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names of functions that every generated struct has of its own or by derive, so that no setter may have them.
const TAKEN_BY_STRUCTS: &[&str] = &["clone", "default", "new"];

/// The field of every generated struct that holds what the spec does not name.
pub const UNKNOWN_MEMBERS: &str = "unknown_members";

/// The variant of every generated enum that holds a value that the spec does not name.
pub const OTHER: &str = "Other";

/// The modules that stand beside those of the methods' objects.
pub const ROOT_MODULES: &[&str] = &["envelope", "errors", "tables", "types"];

/// The name of a request's struct.
pub const REQUEST: &str = "Request";

/// The name of a response's struct.
pub const RESPONSE: &str = "Response";

/// The words of a wire name or spec name, in lower case: `notifyByEmail`, `user-status`, `URLName`, `userIDs`.
pub fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (at, letter) in letters.iter().copied().enumerate() {
        if !letter.is_alphanumeric() {
            words.extend(take(&mut word));
            continue;
        }
        let previous = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        if letter.is_uppercase() && starts_word(previous, letters.get(at + 1..).unwrap_or(&[])) {
            words.extend(take(&mut word));
        }
        word.extend(letter.to_lowercase());
    }
    words.extend(take(&mut word));
    words
}

fn take(word: &mut String) -> Option<String> {
    (!word.is_empty()).then(|| std::mem::take(word))
}

/// Whether an upper-case letter starts a word: behind a lower-case one or a digit, and as the last of an acronym before
/// a word, save where the acronym is in the plural (`IDs`).
fn starts_word(previous: Option<char>, following: &[char]) -> bool {
    let Some(previous) = previous else { return false };
    if !previous.is_uppercase() {
        return true;
    }
    match following {
        ['s'] => false,
        ['s', next, ..] if !next.is_lowercase() => false,
        [next, ..] => next.is_lowercase(),
        [] => false,
    }
}

/// A name in snake case: `notify_by_email`.
pub fn snake(name: &str) -> String {
    words(name).join("_")
}

/// A name in kebab-case: `notify-by-email`.
pub fn kebab(name: &str) -> String {
    words(name).join("-")
}

/// A name in camel case: `NotifyByEmail`.
pub fn camel(name: &str) -> String {
    words(name).iter().map(|word| capitalised(word)).collect()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// The Rust field of a wire name: `type` is `type_`, `2fa` is `_2fa`.
pub fn field(name: &str) -> String {
    let snake = identifier(snake(name));
    if TAKEN_BY_STRUCTS.contains(&snake.as_str()) { format!("{snake}_") } else { snake }
}

/// The Rust type of a name or of a path of names.
pub fn type_name<'n>(path: impl IntoIterator<Item = &'n str>) -> String {
    identifier(path.into_iter().map(camel).collect())
}

/// The Rust variant of a value's name.
pub fn variant(name: &str) -> String {
    identifier(camel(name))
}

/// The module of a name: `update_user_info`.
pub fn module(name: &str) -> String {
    identifier(snake(name))
}

/// The cargo feature of a method's or a shape's owner: that of its object, `user-group`; none for what every method
/// needs.
pub fn feature(owner: &str) -> Option<String> {
    owner.split_once('.').map(|(object, _)| kebab(object))
}

/// The modules that an owner's types stand in: `["contact", "update_user_info"]` for `contact.updateUserInfo`,
/// `["types", "user"]` for `types/user`, `["envelope"]` for the envelope.
pub fn modules(owner: &str) -> Vec<String> {
    owner.split(['.', '/']).map(module).collect()
}

/// How many segments the path of a field may have.
pub const LONGEST_PATH: usize = 32;

/// The file of a method's spec below the API's folder: `contact/update-user-info.toml`.
pub fn method_file(method: &str) -> String {
    let (object, name) = method.split_once('.').unwrap_or((method, method));
    format!("{}/{}.toml", kebab(object), kebab(name))
}

/// Whether the text can be an identifier as it is.
pub fn is_identifier(text: &str) -> bool {
    let mut letters = text.chars();
    let starts_well = letters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_');
    starts_well
        && text != "_"
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
        && !RESERVED.contains(&text)
}

/// The text as an identifier: an underscore behind a reserved word, one before a digit.
fn identifier(text: String) -> String {
    if RESERVED.contains(&text.as_str()) {
        return format!("{text}_");
    }
    if text.chars().next().is_none_or(|first| first.is_ascii_digit()) {
        return format!("_{text}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_rust_names() {
        let cases = [
            ("updateUserInfo", "update_user_info", "UpdateUserInfo"),
            ("userid", "userid", "Userid"),
            ("userIDs", "user_ids", "UserIds"),
            ("IDsOnly", "ids_only", "IdsOnly"),
            ("URLName", "url_name", "UrlName"),
            ("selectDChecks", "select_d_checks", "SelectDChecks"),
            ("md5Hash", "md5_hash", "Md5Hash"),
            ("snmpv3_authpassphrase", "snmpv3_authpassphrase", "Snmpv3Authpassphrase"),
            ("ID", "id", "Id"),
            ("user-status", "user_status", "UserStatus"),
            ("@totalCount", "total_count", "TotalCount"),
            ("type", "type_", "Type"),
            ("self", "self_", "Self_"),
            ("new", "new_", "New"),
            ("2fa", "_2fa", "_2fa"),
            ("HTTPTest", "http_test", "HttpTest"),
        ];
        for (name, expected_field, expected_type) in cases {
            assert_eq!(field(name), expected_field, "{name}");
            assert_eq!(type_name([name]), expected_type, "{name}");
        }
        assert_eq!(method_file("userGroup.getList"), "user-group/get-list.toml");
        assert_eq!(modules("task.move"), ["task", "move_"]);
        assert_eq!(feature("userGroup.getList").as_deref(), Some("user-group"));
        assert_eq!(feature("types/user"), None);
    }

    #[test]
    fn identifiers_are_told() {
        for (text, expected) in
            [("status", true), ("type", false), ("2a", false), ("a-b", false), ("_", false), ("", false)]
        {
            assert_eq!(is_identifier(text), expected, "{text}");
        }
    }
}
