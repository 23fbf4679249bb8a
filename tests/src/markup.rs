//! XML documents as trees that a test can change, and write in every way that XML allows.

use roxmltree::{Document, Node};

/// An element that holds either elements or text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Its name, prefix included.
    pub name: String,
    /// Its attributes, in their order.
    pub attributes: Vec<(String, String)>,
    /// Its text; of no account where it has elements.
    pub text: String,
    /// The elements in it.
    pub children: Vec<Element>,
}

/// The way from the root to an element: which child it is on each level.
pub type Way = Vec<usize>;

/// How a document is written.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// What stands before the root element.
    pub head: &'static str,
    /// What stands between elements.
    pub between: &'static str,
    /// The quotes around attributes.
    pub quote: char,
    /// How text is written.
    pub text: fn(&str) -> String,
    /// What line ends in texts are.
    pub line_end: &'static str,
    /// What stands before the end of each tag.
    pub tag_end: &'static str,
}

impl Style {
    /// The plainest that there is.
    pub const PLAIN: Self = Self { head: "", between: "", quote: '"', text: escaped, line_end: "\n", tag_end: "" };
}

/// Text with references in the place of markup.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Text with a reference for every character.
pub fn referred_to(text: &str) -> String {
    let references = text.chars().enumerate().map(|(number, character)| match (character, number % 2) {
        ('\n', _) => "\n".to_owned(),
        (character, 0) => format!("&#{};", u32::from(character)),
        (character, _) => format!("&#x{:X};", u32::from(character)),
    });
    references.collect()
}

/// Text in CDATA sections.
pub fn in_sections(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("<![CDATA[{}]]>", text.replace("]]>", "]]]]><![CDATA[>")) }
}

/// Text of which one half stands in a CDATA section, with a comment before it.
pub fn half_in_a_section(text: &str) -> String {
    let middle = text.char_indices().nth(text.chars().count() / 2).map_or(0, |(at, _)| at);
    let (before, behind) = text.split_at(middle);
    format!("{}<!-- and -->{}", escaped(before), in_sections(behind))
}

impl Element {
    /// Reads a document.
    ///
    /// # Errors
    /// It is no XML.
    pub fn parse(document: &str) -> Result<Self, roxmltree::Error> {
        Ok(Self::of(Document::parse(document)?.root_element()))
    }

    fn of(node: Node<'_, '_>) -> Self {
        let children: Vec<Self> = node.children().filter(Node::is_element).map(Self::of).collect();
        let texts = node.children().filter(|child| child.is_text() && children.is_empty());
        Self {
            name: node.tag_name().name().to_owned(),
            attributes: node.attributes().map(|found| (found.name().to_owned(), found.value().to_owned())).collect(),
            text: texts.filter_map(|text| text.text()).collect(),
            children,
        }
    }

    /// The document, in that style.
    pub fn write(&self, style: &Style) -> String {
        let mut out = style.head.to_owned();
        self.write_into(style, &mut out);
        out + style.between
    }

    fn write_into(&self, style: &Style, out: &mut String) {
        let Style { quote, tag_end, between, .. } = style;
        out.push_str(&format!("<{}", self.name));
        for (name, value) in &self.attributes {
            let value = escaped(value).replace('"', "&quot;").replace('\'', "&apos;");
            out.push_str(&format!(" {name}{tag_end}={tag_end}{quote}{value}{quote}"));
        }
        out.push_str(&format!("{tag_end}>"));
        if self.children.is_empty() {
            out.push_str(&(style.text)(&self.text).replace('\n', style.line_end));
        }
        for child in &self.children {
            out.push_str(between);
            child.write_into(style, out);
        }
        if !self.children.is_empty() {
            out.push_str(between);
        }
        out.push_str(&format!("</{}{tag_end}>", self.name));
    }

    /// Changes each element in it, and then itself.
    pub fn each(&mut self, change: &mut impl FnMut(&mut Self)) {
        self.children.iter_mut().for_each(|child| child.each(change));
        change(self);
    }

    /// The same with attributes and elements in the order of their names; elements of one name keep theirs.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        self.each(&mut |element| {
            element.attributes.sort();
            element.children.sort_by(|one, other| one.name.cmp(&other.name));
        });
        self
    }

    /// The ways to all elements in it.
    pub fn ways(&self) -> Vec<Way> {
        let deeper = |(number, child): (usize, &Self)| {
            let below = child.ways().into_iter().map(move |way| [vec![number], way].concat());
            std::iter::once(vec![number]).chain(below).collect::<Vec<_>>()
        };
        self.children.iter().enumerate().flat_map(deeper).collect()
    }

    /// The element at the end of a way.
    pub fn at(&self, way: &[usize]) -> Option<&Self> {
        way.iter().try_fold(self, |element, number| element.children.get(*number))
    }

    /// Changes the list of elements that the element at the end of a way stands in.
    pub fn change_around(&mut self, way: &[usize], change: impl FnOnce(&mut Vec<Self>, usize)) {
        let Some((last, before)) = way.split_last() else { return };
        let around = before.iter().try_fold(self, |element, number| element.children.get_mut(*number));
        if let Some(around) = around {
            change(&mut around.children, *last);
        }
    }

    /// The names of the elements on a way, each with its number among those of its name.
    pub fn names_on(&self, way: &[usize]) -> Vec<(String, usize)> {
        let mut around = self;
        let mut names = Vec::new();
        for number in way {
            let Some(next) = around.children.get(*number) else { break };
            let before = around.children.iter().take(*number).filter(|sibling| sibling.name == next.name).count();
            names.push((next.name.clone(), before));
            around = next;
        }
        names
    }

    /// The way along these names, if there is one.
    pub fn way_along(&self, names: &[(String, usize)]) -> Option<Way> {
        let mut around = self;
        let mut way = Way::new();
        for (name, nth) in names {
            let mut named = around.children.iter().enumerate().filter(|(_, child)| child.name == *name);
            let (number, next) = named.nth(*nth)?;
            way.push(number);
            around = next;
        }
        Some(way)
    }
}
