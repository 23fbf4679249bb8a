use super::scan::plain_end;

/// An item of a list that has begun, of which some bytes have come.
///
/// Only its end is looked for: what is wrong in it is the decoder's to say, and where no value follows, the item ends with
/// what stands there instead, at which the decoder fails.
#[derive(Clone, Copy, Debug)]
pub(super) struct OpenItem {
    part: Part,
    /// How many objects and arrays are open in it.
    depth: usize,
    is_in_string: bool,
    /// How much of it was looked at.
    seen: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Key,
    Colon,
    Value,
    /// Within a number or a word.
    Bare,
}

impl OpenItem {
    /// An item of which nothing was looked at.
    pub(super) fn new(is_keyed: bool) -> Self {
        Self { part: if is_keyed { Part::Key } else { Part::Value }, depth: 0, is_in_string: false, seen: 0 }
    }

    /// Where the item ends that these bytes begin with, if it does; they begin with those of the last time.
    pub(super) fn end(&mut self, bytes: &[u8]) -> Option<usize> {
        while let Some(byte) = bytes.get(self.seen) {
            let is_over = if self.is_in_string {
                self.string(bytes)?
            } else if self.depth > 0 {
                self.nested(bytes)
            } else if self.part == Part::Bare && matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r') {
                true
            } else {
                self.seen += 1;
                self.plain(*byte)
            };
            if is_over {
                return Some(self.seen);
            }
        }
        None
    }

    /// Reads on in a string, to its end; whether the item ends with it. `None` where that has not come.
    fn string(&mut self, bytes: &[u8]) -> Option<bool> {
        let end = string_end(bytes, self.seen);
        self.seen = end.unwrap_or_else(|seen| seen);
        self.is_in_string = end.is_err();
        end.ok()?;
        let is_value = self.depth == 0 && self.part == Part::Value;
        if self.part == Part::Key {
            self.part = Part::Colon;
        }
        Some(is_value)
    }

    /// Reads on within objects and arrays; whether the outermost one ends.
    fn nested(&mut self, bytes: &[u8]) -> bool {
        let mut at = self.seen;
        while let Some(byte) = bytes.get(at) {
            at += 1;
            match byte {
                b'"' => match string_end(bytes, at) {
                    Ok(end) => at = end,
                    Err(seen) => {
                        self.is_in_string = true;
                        at = seen;
                        break;
                    }
                },
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        break;
                    }
                }
                _ => {}
            }
        }
        self.seen = at;
        self.depth == 0
    }

    /// Reads one byte outside of strings, objects and arrays; whether the item ends with it.
    fn plain(&mut self, byte: u8) -> bool {
        match (self.part, byte) {
            (Part::Bare, _) | (_, b' ' | b'\t' | b'\n' | b'\r') => {}
            (Part::Key | Part::Value, b'"') => self.is_in_string = true,
            (Part::Value, b'{' | b'[') => self.depth = 1,
            (Part::Colon, b':') => self.part = Part::Value,
            (_, b',' | b':' | b']' | b'}') => return true,
            _ => self.part = Part::Bare,
        }
        false
    }
}

/// Where the string ends that the bytes before `at` are within; or how far it was looked at, where its end has not come.
pub(super) fn string_end(bytes: &[u8], mut at: usize) -> Result<usize, usize> {
    loop {
        at = plain_end(bytes, at);
        match bytes.get(at) {
            Some(b'"') => return Ok(at + 1),
            // What is escaped must have come as well: it may be a quote.
            Some(b'\\') if at + 1 < bytes.len() => at += 2,
            Some(b'\\') | None => return Err(at),
            Some(_) => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::OpenItem;

    #[test]
    fn an_item_ends_with_its_value_however_it_comes() {
        let cases = [
            (false, "{\"a\":[1,{\"]\":\"\\\"}\"}]},", 21),
            (false, "[[],[]] ", 7),
            (false, "\"a\\\\\\\"b\\\\\"]", 10),
            (false, "-12.5e3]", 7),
            (false, "null\n", 4),
            (true, "\"k\\\"\" : {\"a\":\"}\"}}", 17),
            (true, "\"k\":\"v\"}", 7),
            (true, "\"k\":5,", 5),
            // No value stands there.
            (false, "}]", 1),
            (true, "5:1}", 3),
            (true, "\"a\" é}", 6),
            (true, "\"a\": ,", 6),
        ];
        for (is_keyed, text, end) in cases {
            assert_eq!(OpenItem::new(is_keyed).end(text.as_bytes()), Some(end), "{text}");
            let mut item = OpenItem::new(is_keyed);
            let found = (1..=text.len()).find_map(|length| item.end(&text.as_bytes()[..length]));
            assert_eq!(found, Some(end), "{text}");
        }
    }
}
