//! Small changes to documents.

use proptest::prelude::Rng;
use proptest::test_runner::TestRng;

/// Pieces of both notations that may stand where nobody expects them.
const PIECES: [&str; 24] = [
    "\"\"",
    "null",
    "[]",
    "{}",
    "-1",
    "\"x\"",
    "{\"a\":1}",
    "[1,1]",
    ",",
    "}",
    "]",
    "\"",
    ":",
    "true",
    "99999999999",
    "\\u0041",
    "<a/>",
    "</a>",
    "<!-- a -->",
    "<![CDATA[a]]>",
    "&amp;",
    "&",
    " ",
    "я",
];

/// Where the tokens of a document begin.
fn tokens(text: &str) -> Vec<usize> {
    let is_edge = |byte: u8| matches!(byte, b'"' | b'<' | b'>' | b',' | b'{' | b'[' | b'}' | b']' | b':' | b'=' | b' ');
    let mut edges: Vec<usize> = text.bytes().enumerate().filter(|(_, byte)| is_edge(*byte)).map(|(at, _)| at).collect();
    edges.push(text.len());
    edges
}

/// A small change: a token is taken out, doubled, moved, or another piece put in its place or before it.
pub fn changed(text: &str, rng: &mut TestRng) -> String {
    let edges = tokens(text);
    let mut pick = |most: usize| rng.next_u32() as usize % most.max(1);
    let (first, second) = (pick(edges.len()), pick(edges.len()));
    let span = |number: usize, length: usize| {
        let start = edges[number];
        start..edges[(number + length).min(edges.len() - 1)].max(start)
    };
    let (one, other) = (span(first, 1 + pick(4)), span(second, 1 + pick(4)));
    let piece = if pick(2) == 0 { PIECES[pick(PIECES.len())] } else { &text[other] };
    let (before, after) = match pick(3) {
        0 => (&text[..one.start], &text[one.end..]),
        1 => (&text[..one.end], &text[one.end..]),
        _ => return format!("{}{}", &text[..one.start], &text[one.end..]),
    };
    format!("{before}{piece}{after}")
}
