//! Short pieces of documents, looked at a word at a time.

/// Whether two names of one length are the same. They are short: a word at each end, compared here, costs less than a
/// call.
#[inline]
pub fn same_bytes(one: &[u8], other: &[u8]) -> bool {
    match one.len() {
        0..4 => one.iter().eq(other),
        4..8 => one.first_chunk::<4>() == other.first_chunk::<4>() && one.last_chunk::<4>() == other.last_chunk::<4>(),
        8..=16 => {
            one.first_chunk::<8>() == other.first_chunk::<8>() && one.last_chunk::<8>() == other.last_chunk::<8>()
        }
        17..=32 => {
            one.first_chunk::<16>() == other.first_chunk::<16>() && one.last_chunk::<16>() == other.last_chunk::<16>()
        }
        _ => one == other,
    }
}

/// A word each byte of which is one.
pub(crate) const ONES: u64 = 0x0101_0101_0101_0101;

/// A word each byte of which has its high bit set, and nothing else.
pub(crate) const HIGHS: u64 = 0x8080_8080_8080_8080;

/// Where a run of bytes ends that stand for themselves: at one of which `ends` holds, or at the end of the document. `ending`
/// has the high bit set in the lowest such byte of a word, and maybe in higher ones.
#[inline]
pub(crate) fn run_end(bytes: &[u8], at: usize, ending: impl Fn(u64) -> u64, ends: impl Fn(u8) -> bool) -> usize {
    let mut rest = bytes.get(at..).unwrap_or_default();
    while let Some((chunk, further)) = rest.split_first_chunk::<8>() {
        let found = ending(u64::from_le_bytes(*chunk));
        if found != 0 {
            return bytes.len() - rest.len() + found.trailing_zeros() as usize / 8;
        }
        rest = further;
    }
    let found = rest.iter().position(|byte| ends(*byte));
    bytes.len() - rest.len() + found.unwrap_or(rest.len())
}
