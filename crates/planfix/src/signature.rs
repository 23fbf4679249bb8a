//! The signature: an MD5 sum over a request's values and a private key.
//!
//! It is optional everywhere, and adds nothing to what HTTPS gives; some accounts ask for it all the same. The vendor
//! describes it by a program, and this module does what that program does:
//!
//! - the values of an element's attributes come first, in document order: of the root, its `method`;
//! - elements follow in the byte order of their names; those of one name stay in document order;
//! - an element that begins with text counts as its text, CDATA behind it included; an empty or blank one is nothing,
//!   and neither is one that begins with CDATA or a comment;
//! - comments count as nothing, entities as what they stand for, elements with a prefix are left out.
//!
//! Whether Planfix's server agrees in every corner is not known. Requests that are signed are therefore written without
//! CDATA and comments.

use std::fmt;

use callsheet_runtime::xml::text::is_blank;
use callsheet_runtime::{ExposeSecret, SecretString};
use md5::{Digest, Md5};

use crate::tree::{Element, Node, NotXml};

/// A request's signature: 32 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Signature([u8; 16]);

impl Signature {
    /// The signature of a request document. A `signature` element at its root does not count.
    ///
    /// # Errors
    /// The document is not well-formed, or has a document type declaration.
    pub fn of(document: &str, private_key: &SecretString) -> Result<Self, NotXml> {
        let mut signer = Signer::default();
        signer.update(glue_signed(document)?);
        Ok(signer.finish(private_key))
    }

    /// Puts this signature in the place of the one in a document that [`Account::request`](crate::Account::request) has
    /// signed. One without a signature stays as it is.
    pub fn replace_in(&self, document: &mut String) {
        const BEFORE: &str = "<signature>";
        const BEHIND: &str = "</signature></request>";
        let signed = document.strip_suffix(BEHIND);
        if let Some((end, start)) = signed.and_then(|signed| Some((signed.len(), signed.rfind(BEFORE)? + BEFORE.len())))
        {
            document.replace_range(start..end, &self.to_string());
        }
    }

    /// Whether `text` is this signature, written in lower case.
    pub fn matches(&self, text: &str) -> bool {
        self.to_string() == text
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signature({self})")
    }
}

/// Makes a signature of values that come piece by piece, in the order in which they are signed: see [`parts`].
#[derive(Clone, Default)]
pub struct Signer(Md5);

impl Signer {
    /// Takes the next piece.
    pub fn update(&mut self, piece: impl AsRef<[u8]>) {
        self.0.update(piece);
    }

    /// The signature of all pieces.
    pub fn finish(mut self, private_key: &SecretString) -> Signature {
        self.0.update(private_key.expose_secret());
        Signature(self.0.finalize().into())
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer(..)")
    }
}

/// A part of what is signed.
#[derive(Clone, PartialEq, Eq)]
pub enum Part {
    /// It is this text, which may hold secrets.
    Text(String),
    /// It is what the stand-in of that number stands for.
    StandIn(usize),
}

/// The values of a document in the order in which they are signed, where some are too large to stand in it: each of
/// `stand_ins` stands once in the place of such a one, which is a text without white space. A [`Signer`] is given the texts and
/// the large values in this order.
///
/// # Errors
/// The document is not well-formed, or has a document type declaration.
pub fn parts(document: &str, stand_ins: &[&str]) -> Result<Vec<Part>, NotXml> {
    let glued = glue_signed(document)?;
    let places =
        stand_ins.iter().enumerate().filter_map(|(number, stand_in)| Some((glued.find(stand_in)?, number, stand_in)));
    let mut places: Vec<_> = places.collect();
    places.sort_unstable();
    let (mut parts, mut done) = (Vec::new(), 0);
    for (start, number, stand_in) in places {
        parts.push(Part::Text(glued.get(done..start).unwrap_or_default().to_owned()));
        parts.push(Part::StandIn(number));
        done = start + stand_in.len();
    }
    parts.push(Part::Text(glued.get(done..).unwrap_or_default().to_owned()));
    Ok(parts)
}

/// The values that are signed: all but the signature's own.
fn glue_signed(document: &str) -> Result<String, NotXml> {
    let mut root = Element::parse(document)?;
    root.children.retain(|node| !matches!(node, Node::Element(element) if element.name == "signature"));
    Ok(glue_root(&root))
}

/// The values of a document in the order in which they are signed, glued together.
///
/// The result holds every value of the document, secrets included: it is for looking into why a signature is refused.
///
/// # Errors
/// The document is not well-formed, or has a document type declaration.
pub fn glue(document: &str) -> Result<String, NotXml> {
    Element::parse(document).map(|root| glue_root(&root))
}

fn glue_root(root: &Element) -> String {
    let mut out = String::new();
    if let [Node::Text(text)] = root.children.as_slice()
        && !is_blank(text)
    {
        out.push_str(text);
    }
    glue_members(root, &mut out);
    out
}

fn glue_members(element: &Element, out: &mut String) {
    element.attributes.iter().for_each(|(_, value)| out.push_str(value));
    for member in element.by_name().into_values().flatten() {
        match member.children.first() {
            Some(Node::Text(text)) if !is_blank(text) => out.push_str(&member.text()),
            _ => glue_members(member, out),
        }
    }
}
