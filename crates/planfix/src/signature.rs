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
        let mut root = Element::parse(document)?;
        root.children.retain(|node| !matches!(node, Node::Element(element) if element.name == "signature"));
        let mut digest = Md5::new();
        digest.update(glue_root(&root));
        digest.update(private_key.expose_secret());
        Ok(Self(digest.finalize().into()))
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
