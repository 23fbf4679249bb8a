//! Inputs made from other inputs, the same ones each time.

/// Changes inputs of a corpus: some bytes, some pieces, or the end of one behind the beginning of another.
pub struct Mutator {
    inputs: Vec<Vec<u8>>,
    longest: usize,
    state: u64,
}

/// What often makes a difference, to readers of all kinds.
const WORDS: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b":",
    b",",
    b"\\",
    b"\\u",
    b"\\ud800",
    b"null",
    b"true",
    b"-",
    b".",
    b"e9",
    b"0",
    b"1",
    b"99999999999999999999",
    b"<",
    b">",
    b"/>",
    b"</",
    b"<a>",
    b"</a>",
    b"&",
    b"&amp;",
    b"&#x1F600;",
    b"&#0;",
    b"<!--",
    b"-->",
    b"<![CDATA[",
    b"]]>",
    b"<?",
    b"?>",
    b"<?xml version=\"1.0\"?>",
    b"<!DOCTYPE",
    b"=",
    b"'",
    b"\n",
    b"\r\n",
    b"\t",
    b" ",
    b"\0",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    "Ж".as_bytes(),
    "😀".as_bytes(),
    "\u{301}".as_bytes(),
    b"{$A}",
    b"{#A}",
    b"(",
    b")",
    b"|",
    b"#",
];

impl Mutator {
    /// A mutator of these inputs. What it makes hangs on its name alone.
    pub fn new(name: &str, inputs: Vec<Vec<u8>>, longest: usize) -> Self {
        let seed =
            name.bytes().fold(0x9e37_79b9_7f4a_7c15, |seed: u64, byte| (seed ^ u64::from(byte)).rotate_left(9) | 1);
        Self { inputs, longest, state: seed }
    }

    /// A number below `end`; zero below zero. (SplitMix64.)
    fn below(&mut self, end: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) >> 1).unwrap_or_default().checked_rem(end).unwrap_or_default()
    }

    fn input(&mut self) -> Vec<u8> {
        let number = self.below(self.inputs.len());
        self.inputs[number].clone()
    }

    /// The next input.
    pub fn next_input(&mut self) -> Vec<u8> {
        let mut input = self.input();
        for _ in 0..=self.below(4) {
            self.change(&mut input);
        }
        input.truncate(self.longest);
        input
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let at = self.below(input.len() + 1);
        let end = at + self.below((input.len() - at).min(40) + 1);
        let byte = self.below(256) as u8;
        match self.below(9) {
            0 if at < input.len() => input[at] ^= 1 << (byte % 8),
            1 if at < input.len() => input[at] = byte,
            2 => input.insert(at, byte),
            3 => drop(input.drain(at..end)),
            4 => {
                let piece = input[at..end].repeat(1 + usize::from(byte % 8));
                drop(input.splice(at..at, piece));
            }
            5 => {
                let other = self.input();
                let from = self.below(other.len() + 1);
                input.truncate(at);
                input.extend_from_slice(&other[from..]);
            }
            6 => {
                let other = self.input();
                let from = self.below(other.len() + 1);
                let piece = other[from..].iter().take(64).copied().collect::<Vec<_>>();
                drop(input.splice(at..end, piece));
            }
            7 => {
                let count = usize::from(byte % 16);
                let random: Vec<u8> = (0..count).map(|_| self.below(256) as u8).collect();
                drop(input.splice(at..at, random));
            }
            _ => {
                let word = WORDS[self.below(WORDS.len())];
                drop(input.splice(at..at, word.iter().copied()));
            }
        }
    }
}
