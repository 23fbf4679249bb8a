//! Network addresses and names.

use std::net::{IpAddr, Ipv4Addr};

use callsheet_runtime::tables::Macros;

use super::{Fault, macro_length};
use crate::Code;

/// Whether it is an IPv4 or IPv6 address.
pub(super) fn is_ip(text: &str) -> bool {
    text.parse::<IpAddr>().is_ok()
}

/// The length of the host name at the start; macros may stand within.
fn dns_length(text: &str, macros: Macros) -> usize {
    let mut at = 0;
    let mut label = 0;
    while let Some(rest) = text.get(at..) {
        if let Some(length) = macro_length(rest, macros) {
            at += length;
            label += length;
            continue;
        }
        match rest.as_bytes().first() {
            Some(byte) if byte.is_ascii_alphanumeric() || *byte == b'_' => label += 1,
            Some(b'-') if label > 0 => label += 1,
            Some(b'.') if label > 0 && !rest.starts_with("..") => label = 0,
            _ => break,
        }
        at += 1;
    }
    at
}

/// Whether it is a host name.
pub(super) fn is_dns(text: &str, macros: Macros) -> bool {
    dns_length(text, macros) == text.len()
}

/// Addresses, networks, ranges and, where there may be `names`, host names joined by commas.
pub(super) fn check_ranges(text: &str, macros: Macros, names: bool) -> Result<(), Fault<'_>> {
    let mut rest = text;
    loop {
        let start = rest.trim_start_matches(' ');
        let length = range_length(start, macros, names);
        let after = start.get(length..).unwrap_or_default().trim_start_matches(' ');
        match after.strip_prefix(',') {
            Some(next) => rest = next,
            None if after.is_empty() => return Ok(()),
            None => return Err(Fault::Near(Code::NotIpRange, after)),
        }
    }
}

/// The length of the address, range or name at the start.
fn range_length(text: &str, macros: Macros, names: bool) -> usize {
    if let Some(length) = macro_length(text, macros)
        && matches!(text.as_bytes().get(length), None | Some(b',' | b' '))
    {
        return length;
    }
    let end = text.find([',', ' ']).unwrap_or(text.len());
    let piece = text.get(..end).unwrap_or_default();
    let (address, mask) = piece.split_once('/').map_or((piece, None), |(address, mask)| (address, Some(mask)));
    let bits = mask.map(|mask| mask.parse::<u8>().ok());
    let most = match address.parse::<IpAddr>() {
        Ok(IpAddr::V4(_)) => Some(32),
        Ok(IpAddr::V6(_)) => Some(128),
        Err(_) => None,
    };
    match (most, bits) {
        (Some(_), None) => end,
        (Some(most), Some(Some(bits))) if bits <= most => end,
        (Some(_), Some(_)) => address.len(),
        (None, None) if is_ipv4_range(piece) || is_ipv6_range(piece) => end,
        (None, _) if names => dns_length(piece, macros),
        (None, _) => 0,
    }
}

/// `192.168.0-3.1-254`: an IPv4 address whose numbers may be ranges.
fn is_ipv4_range(text: &str) -> bool {
    let bound =
        |text: &str, pick: fn(&str) -> &str| -> String { text.split('.').map(pick).collect::<Vec<_>>().join(".") };
    let first = bound(text, |part| part.split_once('-').map_or(part, |(first, _)| first));
    let last = bound(text, |part| part.split_once('-').map_or(part, |(_, last)| last));
    match (first.parse::<Ipv4Addr>(), last.parse::<Ipv4Addr>()) {
        (Ok(first), Ok(last)) => first.octets().iter().zip(last.octets()).all(|(first, last)| *first <= last),
        _ => false,
    }
}

/// `fe80::c0a8:0-ff`: an IPv6 address whose last number may be a range.
fn is_ipv6_range(text: &str) -> bool {
    let Some((first, last)) = text.split_once('-') else { return false };
    let number = |text: &str| u16::from_str_radix(text, 16).ok().filter(|_| text.len() <= 4);
    let lowest = first.rsplit(':').next().and_then(number);
    let ascends = matches!((lowest, number(last)), (Some(lowest), Some(last)) if lowest <= last);
    ascends && first.parse::<IpAddr>().is_ok_and(|address| address.is_ipv6())
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::Macros;

    use super::{check_ranges, is_dns, is_ip};
    use crate::Code;
    use crate::lexical::Fault;

    #[test]
    fn addresses_and_ranges_are_read_piece_by_piece() {
        let macros = Macros { user: true, ..Macros::NONE };
        let right = [
            "127.0.0.1",
            "a.b",
            "127.0.0.1,a",
            "127.0.0.1/24",
            "127.0.0.1-5",
            "{$M}",
            "::1",
            "::/0",
            "a,",
            "127.0.0.256",
            "a_b",
            "192.168.0-3.1-254",
            "10.0.0.1, 10.0.0.2",
        ];
        for text in right {
            assert_eq!(check_ranges(text, macros, true), Ok(()), "{text}");
        }
        let wrong =
            [("{HOST.X}", "{HOST.X}"), ("a b", "b"), ("-", "-"), ("127.0.0.1/33", "/33"), ("a..b", "..b"), ("*", "*")];
        for (text, near) in wrong {
            assert_eq!(check_ranges(text, macros, true), Err(Fault::Near(Code::NotIpRange, near)), "{text}");
        }
        // Without names, as the servers judge conditions on addresses.
        for text in ["1.2.3.4,", "1.2.3.4-5", "::1-5", "fe80::c0a8:0-ff", "::/64", "1.2.3.4 ", "192.168.0-3.1-254"] {
            assert_eq!(check_ranges(text, Macros::NONE, false), Ok(()), "{text}");
        }
        for (text, near) in [("1.2", "1.2"), ("a", "a"), ("1.2.3.5-4", "1.2.3.5-4"), ("1.2.3.4/33", "/33")] {
            assert_eq!(check_ranges(text, Macros::NONE, false), Err(Fault::Near(Code::NotIpRange, near)), "{text}");
        }
    }

    #[test]
    fn addresses_and_names_differ() {
        for (text, ip, dns) in
            [("127.0.0.1", true, true), ("::1", true, false), ("a-b.c_d", false, true), ("-a", false, false)]
        {
            assert_eq!((is_ip(text), is_dns(text, Macros::NONE)), (ip, dns), "{text}");
        }
    }
}
