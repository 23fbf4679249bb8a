use memchr::{memchr, memchr3, memmem};

/// Markup that has begun, of which some bytes have come.
///
/// Only its end is looked for: whether it is well-formed is the decoder's affair.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct OpenMarkup {
    kind: Option<Kind>,
    /// The quote around the attribute's value at hand.
    quote: Option<u8>,
    /// How much of it was looked at.
    seen: usize,
}

/// Markup whose end was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Markup {
    Start {
        is_empty: bool,
    },
    End,
    /// A comment, a processing instruction, a CDATA section, or what no document may hold.
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Start,
    End,
    Instruction,
    Comment,
    Cdata,
    /// `<!` and something else.
    Declaration,
}

impl OpenMarkup {
    /// What these bytes begin with, and where it ends, if it does; they begin with those of the last time.
    pub(super) fn end(&mut self, bytes: &[u8]) -> Option<(Markup, usize)> {
        let kind = match self.kind {
            Some(kind) => kind,
            None => {
                let (kind, opening) = Kind::of(bytes)?;
                (self.kind, self.seen) = (Some(kind), opening.len());
                kind
            }
        };
        let end = match kind {
            Kind::Start => self.start_tag(bytes),
            Kind::End | Kind::Declaration => self.until(b">", bytes),
            Kind::Instruction => self.until(b"?>", bytes),
            Kind::Comment => self.until(b"-->", bytes),
            Kind::Cdata => self.until(b"]]>", bytes),
        }?;
        let markup = match kind {
            Kind::Start => Markup::Start { is_empty: bytes.get(end - 2) == Some(&b'/') },
            Kind::End => Markup::End,
            Kind::Instruction | Kind::Comment | Kind::Cdata | Kind::Declaration => Markup::Other,
        };
        Some((markup, end))
    }

    fn start_tag(&mut self, bytes: &[u8]) -> Option<usize> {
        loop {
            let rest = bytes.get(self.seen..)?;
            let found = match self.quote {
                Some(quote) => memchr(quote, rest),
                None => memchr3(b'>', b'"', b'\'', rest),
            };
            let Some(length) = found else {
                self.seen = bytes.len();
                return None;
            };
            self.seen += length + 1;
            self.quote = match (self.quote, rest.get(length)) {
                (None, Some(b'>')) => return Some(self.seen),
                (None, quote) => quote.copied(),
                (Some(_), _) => None,
            };
        }
    }

    fn until(&mut self, end: &[u8], bytes: &[u8]) -> Option<usize> {
        let found = memmem::find(bytes.get(self.seen..)?, end);
        if found.is_none() {
            // The last bytes may be the first ones of the end.
            self.seen = self.seen.max((bytes.len() + 1).saturating_sub(end.len()));
        }
        Some(self.seen + found? + end.len())
    }
}

impl Kind {
    /// The kind of markup that begins so, and by which bytes it is known. `None` where too few have come.
    fn of(bytes: &[u8]) -> Option<(Self, &'static [u8])> {
        const LONGER: [(Kind, &[u8]); 2] = [(Kind::Comment, b"<!--"), (Kind::Cdata, b"<![CDATA[")];
        match bytes.get(1)? {
            b'/' => Some((Kind::End, b"</")),
            b'?' => Some((Kind::Instruction, b"<?")),
            b'!' if LONGER.iter().any(|(_, opening)| opening.len() > bytes.len() && opening.starts_with(bytes)) => None,
            b'!' => {
                let longer = LONGER.into_iter().find(|(_, opening)| bytes.starts_with(opening));
                Some(longer.unwrap_or((Kind::Declaration, b"<!")))
            }
            _ => Some((Kind::Start, b"<")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Markup, OpenMarkup};

    #[test]
    fn markup_ends_where_it_does_however_it_comes() {
        const OPEN: Markup = Markup::Start { is_empty: false };
        const EMPTY: Markup = Markup::Start { is_empty: true };
        let cases = [
            ("<a>b>", OPEN, 3),
            ("<a b='\">' c=\"'/>\">x", OPEN, 18),
            ("<a b='/'>", OPEN, 9),
            ("<a/>>", EMPTY, 4),
            ("</a >>", Markup::End, 5),
            ("<!-->-->-->", Markup::Other, 8),
            ("<!----->", Markup::Other, 8),
            ("<![CDATA[]]]>>]]>", Markup::Other, 13),
            ("<??>?>", Markup::Other, 4),
            ("<!DOCTYPE a>", Markup::Other, 12),
        ];
        for (text, markup, end) in cases {
            assert_eq!(OpenMarkup::default().end(text.as_bytes()), Some((markup, end)), "{text}");
            let mut open = OpenMarkup::default();
            let found = (1..=text.len()).find_map(|length| open.end(&text.as_bytes()[..length]));
            assert_eq!(found, Some((markup, end)), "{text}");
        }
    }
}
