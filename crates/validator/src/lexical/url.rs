//! Web addresses, by the idea that servers have of them: an address within the site, or one of few schemes.

use callsheet_runtime::tables::Macros;

use super::macros;

/// Schemes that servers take by default.
const SCHEMES: &[&str] = &["http", "https", "ftp", "file", "mailto", "tel", "ssh"];

/// Whether a server takes the address.
pub(super) fn is_acceptable(text: &str, allowed: Macros) -> bool {
    if macros::contains(text, allowed) {
        return true;
    }
    if text.trim_matches(' ').is_empty() || text.starts_with("//") {
        return false;
    }
    match scheme(text) {
        Some((scheme, rest)) => {
            let known = SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(scheme));
            known && !looks_like_port(rest) && rest_is_right(scheme, rest)
        }
        None => !text.starts_with(['?', '#']),
    }
}

/// What stands before the first colon, if it can be a scheme, and what stands behind.
fn scheme(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    (!scheme.is_empty() && scheme.bytes().all(fits)).then_some((scheme, rest))
}

/// Few digits and nothing else, or a path behind them: a host and its port.
fn looks_like_port(rest: &str) -> bool {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    (1..=5).contains(&digits) && matches!(rest.as_bytes().get(digits), None | Some(b'/'))
}

fn rest_is_right(scheme: &str, rest: &str) -> bool {
    let Some(authority) = rest.strip_prefix("//") else {
        return !rest.is_empty() && !rest.starts_with(['?', '#']);
    };
    if scheme.eq_ignore_ascii_case("file") && authority.starts_with('/') {
        return true;
    }
    let end = authority.find(['/', '?', '#']).unwrap_or(authority.len());
    let authority = authority.get(..end).unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    if host.bytes().any(|byte| byte.is_ascii_control()) {
        return false;
    }
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !host.ends_with(']') => (name, port),
        _ => (host, ""),
    };
    !name.is_empty() && (port.is_empty() || port.parse::<u16>().is_ok())
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::Macros;

    use super::is_acceptable;

    #[test]
    fn addresses_are_taken_as_servers_take_them() {
        let right = [
            "abc",
            "0",
            "+1",
            "x y",
            "www.x.y",
            "/x",
            "/a/../b",
            "server.php?action=x",
            "http://a",
            "HTTP://A",
            "a.b",
            "https://a.b/c?d=e#f",
            "ftp://a",
            "FTP://a",
            "file:///x",
            "file://x",
            "file:x",
            "mailto:a@b.c",
            "Mailto:x",
            "ssh://a",
            "ssh:a",
            "http:/a",
            "http:a",
            "x#y",
            "x?y",
            "a/b:c",
            "http://[::1]",
            "http://user@a",
            "{HOST.NAME}",
            "http://{$M}",
            "{$M}:x",
            "\nhttp://a",
            " http://a",
            "http://a ",
            ".",
            "..",
            "\\",
            "http:\\\\a",
            "%",
            "http://%",
            "http://a?b=c:d",
            "é:x",
            "http://é",
            "http://a:8080/x",
        ];
        for text in right {
            assert!(is_acceptable(text, Macros::NONE), "{text}");
        }
        let wrong = [
            "tel:1",
            "javascript:alert(1)",
            "javascript:{$M}",
            "http://",
            "https://",
            "//a",
            "x:y",
            "http:///a",
            "#",
            "#x",
            "?a",
            " ",
            "mailto:",
            "ssh://",
            "tel:5",
            "http://a:99999",
            "http://a:x",
            "a:1",
            "1:1",
            "x:",
            ".:x",
            "-:x",
            "http://\u{1}",
        ];
        for text in wrong {
            assert!(!is_acceptable(text, Macros::NONE), "{text}");
        }
        assert!(is_acceptable("javascript:{$M}", Macros { user: true, ..Macros::NONE }));
    }
}
