use super::{Condition, Versions};

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Text<'t> {
    /// In English.
    pub en: &'t str,
    /// In Russian.
    pub ru: &'t str,
}

impl<'t> Text<'t> {
    /// The text in that language.
    pub const fn get(self, language: Language) -> &'t str {
        match language {
            Language::English => self.en,
            Language::Russian => self.ru,
        }
    }
}

/// A language that texts and diagnostics are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Russian.
    Russian,
}

/// The texts of an API, beside its tables so that who never prints them need not carry them.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'t> {
    /// By method name.
    pub methods: &'t [MethodText<'t>],
    /// By shape number.
    pub shapes: &'t [&'t ShapeText<'t>],
    /// By owner and name.
    pub enumerations: &'t [EnumerationText<'t>],
}

/// The texts of an enumeration.
#[derive(Clone, Copy, Debug)]
pub struct EnumerationText<'t> {
    /// Whose the enumeration is.
    pub owner: &'t str,
    /// The name of its Rust type.
    pub name: &'t str,
    /// Of its values, in their order.
    pub members: &'t [Text<'t>],
}

/// The texts of a method.
#[derive(Clone, Copy, Debug)]
pub struct MethodText<'t> {
    /// The method's name on the wire.
    pub name: &'t str,
    /// What it does, in one line.
    pub title: Text<'t>,
    /// More about it; may be empty.
    pub doc: Text<'t>,
}

/// The texts of a shape.
#[derive(Clone, Copy, Debug)]
pub struct ShapeText<'t> {
    /// Of its fields, in their order.
    pub fields: &'t [Text<'t>],
    /// Of its rules, in their order: what is demanded, said to who broke it.
    pub rules: &'t [Text<'t>],
    /// What the server says of some fields in words of its own.
    pub said: &'t [Said<'t>],
}

/// What a server says of a field in words of its own, in place of those that it has for all fields.
#[derive(Clone, Copy, Debug)]
pub struct Said<'t> {
    /// The number of the field.
    pub field: u16,
    /// The codes of the diagnostics that are said so; empty for all.
    pub codes: &'t [&'t str],
    /// When they are said so; `None` for always.
    pub when: Option<Condition<'t>>,
    /// In which releases.
    pub versions: Versions,
    /// The place that the server names then, where that is not the field's.
    pub at: Option<&'t str>,
    /// The words. `{0}` and `{1}` are the diagnostic's arguments, `{value}` is the value that was sent, `{characters}` how
    /// many characters it has, `{.name}` the value of the object's field `name`, `{../name}` that of the object around.
    pub text: Text<'t>,
}

impl ShapeText<'_> {
    /// No texts, standing in the place of those that a feature leaves out.
    pub const EMPTY: ShapeText<'static> = ShapeText { fields: &[], rules: &[], said: &[] };
}
