//! Names and paths.

use callsheet_runtime::tables::Macros;

use super::{Fault, macro_length};
use crate::Code;

/// Whether it is a host's technical name: letters, digits, spaces, points, hyphens, underscores; no space at an end.
pub(super) fn is_host_name(text: &str, macros: Macros) -> bool {
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let length = match macro_length(rest, macros) {
            Some(length) => length,
            None if character.is_ascii_alphanumeric() || matches!(character, ' ' | '.' | '-' | '_') => 1,
            None => return false,
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    !text.starts_with(' ') && !text.ends_with(' ')
}

/// Whether it is the name of a group: names joined by `/`, none of them empty.
pub(super) fn is_group_name(text: &str, macros: Macros) -> bool {
    let mut rest = text;
    let mut named = false;
    while let Some(character) = rest.chars().next() {
        let found = macro_length(rest, Macros { user: false, builtin: false, ..macros });
        if found.is_none() && character == '/' && !named {
            return false;
        }
        named = found.is_some() || character != '/';
        rest = rest.get(found.unwrap_or(character.len_utf8())..).unwrap_or_default();
    }
    named
}

/// Whether every folder of a menu path has a name; `\/` is a slash within one.
pub(super) fn is_menu_path(text: &str) -> bool {
    let path = text.strip_prefix('/').unwrap_or(text);
    let path = if path.ends_with("\\/") || path == "/" { path } else { path.strip_suffix('/').unwrap_or(path) };
    let mut name = String::new();
    let mut characters = path.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => name.extend(characters.next().or(Some('\\'))),
            '/' if name.trim().is_empty() => return false,
            '/' => name.clear(),
            other => name.push(other),
        }
    }
    path.is_empty() || !name.trim().is_empty()
}

/// Whether it is a name in braces.
pub(super) fn is_variable(text: &str) -> bool {
    let name = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    name.is_some_and(|name| !name.is_empty() && !name.contains(['{', '}']))
}

/// A path in a vault, and a key behind a colon.
pub(super) fn check_vault_path(text: &str) -> Result<(), Fault<'_>> {
    let Some((path, key)) = text.rsplit_once(':') else {
        return Err(Fault::Near(Code::NotVaultPath, text));
    };
    let right = !key.is_empty() && path.split('/').count() > 1 && path.split('/').all(|part| !part.is_empty());
    if right { Ok(()) } else { Err(Fault::Near(Code::NotVaultPath, text)) }
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::Macros;

    use super::{check_vault_path, is_group_name, is_host_name, is_menu_path, is_variable};

    #[test]
    fn names_have_their_letters() {
        for (text, right) in [("Main server", true), ("a.b-c_d", true), ("h/2", false), (" a", false), ("é", false)] {
            assert_eq!(is_host_name(text, Macros::NONE), right, "{text}");
        }
        assert!(is_host_name("a{#L}", Macros { lld: true, ..Macros::NONE }));
        for (text, right) in
            [("{a}", true), ("{a b}", true), ("a", false), ("{}", false), ("{a}x", false), ("{a{b}}", false)]
        {
            assert_eq!(is_variable(text), right, "{text}");
        }
        for (text, right) in
            [("a", true), ("a/b", true), (" ", true), ("/a", false), ("a/", false), ("a//b", false), ("/", false)]
        {
            assert_eq!(is_group_name(text, Macros::NONE), right, "{text}");
        }
        for text in ["a", "/a", "a/", "a/b", "/a/b/", "\\/", "a\\b", "a\\/b", "/", "a\\", "\\", "\\\\", " a / b "] {
            assert!(is_menu_path(text), "{text}");
        }
        for text in ["a//b", "//", "a/ /b"] {
            assert!(!is_menu_path(text), "{text}");
        }
        assert!(
            check_vault_path("a/b:c").is_ok() && check_vault_path("a:c").is_err() && check_vault_path("a/b").is_err()
        );
    }
}
