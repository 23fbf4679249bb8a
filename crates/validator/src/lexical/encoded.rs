//! Data written in digits and letters.

use super::{Fault, require};
use crate::Code;

/// Whether it is padded base64 without white space.
pub(super) fn is_base64(text: &str) -> bool {
    let data = text.trim_end_matches('=');
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    text.len().is_multiple_of(4) && text.len() - data.len() <= 2 && data.bytes().all(fits)
}

/// A picture in base64, at most a mebibyte of it.
pub(super) fn check_image(text: &str) -> Result<(), Fault<'_>> {
    const LARGEST: usize = 1024 * 1024;
    let letters = text.bytes().filter(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'));
    require(letters.count() / 4 * 3 <= LARGEST, Code::ImageTooLarge)?;
    // The first bytes of PNG, JPEG, GIF and WebP files, as base64 writes them.
    const STARTS: [&str; 5] = ["iVBORw0KGgo", "/9j/", "R0lGODd", "R0lGODl", "UklGR"];
    require(STARTS.iter().any(|start| text.starts_with(start)), Code::NotImage)?;
    // A PNG file that is cut off lacks its last chunk, which base64 writes in one of three ways.
    const ENDS: [&str; 3] = ["SUVORK5CYI", "lFTkSuQmC", "JRU5ErkJgg"];
    require(!text.starts_with(STARTS[0]) || ENDS.iter().any(|end| text.contains(end)), Code::NotImage)
}

/// Whether there are hexadecimal digits only.
pub(super) fn is_hex(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether it is a colour: six hexadecimal digits.
pub(super) fn is_color(text: &str) -> bool {
    text.len() == 6 && is_hex(text)
}

/// A pre-shared key: an even number of hexadecimal digits, at least 32.
pub(super) fn check_psk(text: &str) -> Result<(), Fault<'_>> {
    require(is_hex(text) && text.len().is_multiple_of(2), Code::NotPsk)?;
    require(text.len() >= 32, Code::PskTooShort)
}

/// A UUID of version 4 without hyphens.
pub(super) fn check_uuid(text: &str) -> Result<(), Fault<'_>> {
    if text.chars().count() != 32 {
        return Err(Fault::Length(32));
    }
    let bytes = text.as_bytes();
    let variant = matches!(bytes.get(16), Some(b'8' | b'9' | b'a' | b'b' | b'A' | b'B'));
    require(is_hex(text) && bytes.get(12) == Some(&b'4') && variant, Code::NotUuid)
}

/// A CUID: `c` and 24 letters and digits.
pub(super) fn check_cuid(text: &str) -> Result<(), Fault<'_>> {
    if text.chars().count() != 25 {
        return Err(Fault::Length(25));
    }
    require(text.starts_with('c') && text.bytes().all(|byte| byte.is_ascii_alphanumeric()), Code::NotCuid)
}

#[cfg(test)]
mod tests {
    use super::{Fault, check_cuid, check_image, check_psk, check_uuid, is_base64, is_color};
    use crate::Code;

    #[test]
    fn pictures_are_known_by_their_ends() {
        const DOT: &str =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        for (text, right) in [
            (DOT, true),
            (&DOT[..80], false),
            ("/9j/4AAQ", true),
            ("R0lGODlhAQABAIAAAAAAAP", true),
            ("QUJD", false),
            ("", false),
        ] {
            assert_eq!(check_image(text).is_ok(), right, "{text}");
        }
    }

    #[test]
    fn encodings_are_told_apart() {
        for (text, right) in
            [("", true), ("aGk=", true), ("aA==", true), ("a===", false), ("aGk", false), ("aG k", false)]
        {
            assert_eq!(is_base64(text), right, "{text}");
        }
        for (text, right) in
            [("AABBCC", true), ("aabbcc", true), ("#AABBCC", false), ("GGGGGG", false), ("AABBC", false)]
        {
            assert_eq!(is_color(text), right, "{text}");
        }
        assert_eq!(check_uuid("0123456789AB4DEF8123456789ABCDEF"), Ok(()));
        assert_eq!(check_uuid("x"), Err(Fault::Length(32)));
        assert_eq!(check_uuid("0123456789ab4def7123456789abcdef"), Err(Fault::Wrong(Code::NotUuid)));
        assert_eq!(check_cuid("ckvzwmf6t000001mk2p7d5x8m"), Ok(()));
        assert_eq!(check_cuid("cx"), Err(Fault::Length(25)));
        assert_eq!(check_psk(&"a".repeat(32)), Ok(()));
        assert_eq!(check_psk(&"a".repeat(33)), Err(Fault::Wrong(Code::NotPsk)));
        assert_eq!(check_psk("aa"), Err(Fault::Wrong(Code::PskTooShort)));
    }
}
