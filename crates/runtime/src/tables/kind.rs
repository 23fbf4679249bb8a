use super::{Enumeration, Member, Versions};

/// What a value is on the wire and in Rust.
///
/// A kind fixes the Rust type; [`Type`] adds the limits that a validator checks.
#[derive(Clone, Copy, Debug)]
pub enum Kind<'t> {
    /// Any value; in Rust a [`Value`](crate::Value).
    Any,
    /// True or false; in Rust `bool`. Read from every spelling that servers use, written as `form` says.
    Bool(BoolForm),
    /// A whole number; in Rust `i64`.
    Int,
    /// A moment in seconds since 1970; in Rust `i64`.
    Timestamp,
    /// A number with a fraction; in Rust `f64`.
    Float,
    /// The number of an object; in Rust an [`Id`](crate::Id). JSON takes it quoted or bare and it is written quoted.
    Id,
    /// Text with the given lexical rule; in Rust `String`, or `SecretString` where the field is secret.
    Text(Lexical),
    /// A day, with or without a time of day, in the caller's zone; in Rust a [`DateTime`](crate::DateTime).
    DateTime,
    /// One of a list of named values; in Rust an enum that keeps an unknown value.
    Enum(&'t Enumeration<'t>),
    /// An object with named members; in Rust a struct.
    Record(ShapeId),
    /// A list; in Rust a `Vec`, or a [`Counted`](crate::Counted) where it may be counted.
    List(&'t List<'t>),
    /// Values under keys that are data; in Rust a `BTreeMap` from `String`.
    Map(&'t Type<'t>),
}

/// Numbers the shapes of one [`Tables`](super::Tables).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ShapeId(pub u32);

/// How a truth value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoolForm {
    /// `1` and `0`.
    Digit,
    /// `true` and `false`.
    Word,
    /// JSON `true`, or absent: a switch that is on whenever it stands there with a true value.
    Flag,
}

/// The lexical rule of a text: which characters in which order are right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lexical {
    /// Any text.
    Plain,
    /// Base64, padded, without white space.
    Base64,
    /// Hexadecimal digits.
    Hex,
    /// A time of day, `hh:mm`.
    Time,
    /// A number of seconds or a number with a unit: `90`, `1m`, `2h`. Limits count in seconds.
    TimeUnit,
    /// A time unit that may be months (30 days) and years (365 days) too: `3M`, `1y`.
    LongTimeUnit,
    /// Time periods of a week: `1-7,00:00-24:00`, several joined by `;`.
    TimePeriod,
    /// An update interval, with flexible and scheduling intervals behind it.
    Delay,
    /// A web address, by the server's own idea of one.
    Url,
    /// An IPv4 or IPv6 address.
    Ip,
    /// A host name.
    Dns,
    /// IP addresses, with masks, and ranges of them joined by commas.
    IpRanges,
    /// IP addresses, with masks, and host names joined by commas.
    HostAddresses,
    /// A port number, or a macro where macros are allowed.
    Port,
    /// A user macro's name: `{$NAME}`.
    UserMacro,
    /// A low-level discovery macro's name: `{#NAME}`.
    LldMacro,
    /// The key of an item with its parameters.
    ItemKey,
    /// Six hexadecimal digits of a colour.
    Color,
    /// A regular expression.
    Regex,
    /// A pre-shared key: an even number of at least 32 hexadecimal digits.
    Psk,
    /// A UUID of version 4 without hyphens.
    Uuid,
    /// A CUID: `c` and 24 lower-case letters and digits.
    Cuid,
    /// JSON.
    Json,
    /// XML.
    Xml,
    /// YAML that holds a mapping or a list.
    Yaml,
    /// An exported configuration in JSON.
    JsonExport,
    /// An exported configuration in XML.
    XmlExport,
    /// An exported configuration in YAML.
    YamlExport,
    /// Numbers and ranges of numbers joined by commas: `200,400-499`.
    IntRanges,
    /// Names that one name cannot hold of a path, such as `\` and `/`, are escaped.
    ScriptMenuPath,
    /// A technical name of a host: letters, digits, spaces, points, hyphens and underscores.
    HostName,
    /// A condition formula over letters: `A and (B or C)`.
    ConditionFormula,
    /// The one letter group by which a formula names a condition: `A`, `AB`.
    ConditionLabel,
    /// An expression of a trigger.
    TriggerExpression,
    /// A formula of a calculated item.
    CalculatedFormula,
    /// The parameters of a preprocessing step, by its type.
    PreprocessingParameters,
    /// A pattern for Prometheus output.
    PrometheusPattern,
    /// A label's name in Prometheus output.
    PrometheusLabel,
    /// A path in a secret vault.
    VaultPath,
    /// A name of an environment or form variable.
    VariableName,
    /// A number written out: digits, an optional fraction, an optional exponent.
    Number,
    /// A text, or a number as it is sent.
    Scalar,
    /// A day: `2026-11-22`.
    Date,
    /// The name of a host group: names of groups within groups joined by `/`.
    GroupName,
    /// The name of a template group, as of a host group.
    TemplateGroupName,
    /// The name of an event; its expression macros are well-formed.
    EventName,
    /// An IP address or a host name.
    HostAddress,
    /// Numbers, with fractions and units, and ranges of them joined by commas: `0-1.5,1K`.
    NumberRanges,
    /// A picture in Base64: PNG, JPEG or GIF.
    Image,
}

/// Which macros may stand where a plain value would.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Macros {
    /// `{$NAME}`.
    pub user: bool,
    /// `{#NAME}`.
    pub lld: bool,
    /// `{NAME}`, built-in ones.
    pub builtin: bool,
    /// One of the kind `{#NAME}` must be there.
    pub lld_required: bool,
}

impl Macros {
    /// None at all.
    pub const NONE: Self = Self { user: false, lld: false, builtin: false, lld_required: false };
}

/// A kind with its limits.
#[derive(Clone, Copy, Debug)]
pub struct Type<'t> {
    /// What the value is.
    pub kind: Kind<'t>,
    /// The longest text in characters, or the most members of a list; `None` for no limit.
    pub length: Option<u32>,
    /// The shortest text in characters, or the fewest members of a list. Zero for no limit.
    pub least: u32,
    /// Allowed numbers, as single values and ranges; empty for all. A time unit counts in seconds.
    pub numbers: &'t [Range],
    /// Allowed texts; empty for all. It is not a closed list: a new release may add to it. Of a list: texts that may stand
    /// in the place of the whole list, such as `extend`. Of a map: the keys that it may have. Of an exported configuration: the
    /// one member at its root.
    pub words: &'t [&'t str],
    /// Which macros may stand in place of a value.
    pub macros: Macros,
    /// The value is never shown, logged or put into an error.
    pub secret: bool,
}

impl<'t> Type<'t> {
    /// A type of this kind without limits.
    pub const fn of(kind: Kind<'t>) -> Self {
        Self { kind, length: None, least: 0, numbers: &[], words: &[], macros: Macros::NONE, secret: false }
    }
}

/// What generated types are told from: a constant costs the compiler less than a call.
#[doc(hidden)]
impl Type<'static> {
    pub const ANY: Self = Self::of(Kind::Any);
    pub const BOOL: Self = Self::of(Kind::Bool(BoolForm::Digit));
    pub const WORD_BOOL: Self = Self::of(Kind::Bool(BoolForm::Word));
    pub const FLAG: Self = Self::of(Kind::Bool(BoolForm::Flag));
    pub const INT: Self = Self::of(Kind::Int);
    pub const TIMESTAMP: Self = Self::of(Kind::Timestamp);
    pub const FLOAT: Self = Self::of(Kind::Float);
    pub const ID: Self = Self::of(Kind::Id);
    pub const TEXT: Self = Self::of(Kind::Text(Lexical::Plain));
    pub const DATE_TIME: Self = Self::of(Kind::DateTime);
}

/// The numbers from `first` to `last`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The smallest.
    pub first: i64,
    /// The largest.
    pub last: i64,
}

/// What stands in a list and how the list stands on the wire.
#[derive(Clone, Copy, Debug)]
pub struct List<'t> {
    /// The type of each member.
    pub item: Type<'t>,
    /// How the members are written.
    pub form: ListForm<'t>,
    /// A single value stands for a list of one.
    pub single: bool,
    /// In responses the number of the members may stand in their place.
    pub counted: bool,
    /// Sets of members' fields whose values no two members may share.
    pub unique: &'t [FieldSet<'t>],
    /// Fields that the server checks in all members before it looks at anything else in any.
    pub first: Option<FieldSet<'t>>,
    /// No two members may be equal.
    pub distinct: bool,
    /// Groups of values of one field of which at most one member may hold one.
    pub exclusive: &'t [Exclusive<'t>],
}

impl<'t> List<'t> {
    /// A list of these, in the plain form of the wire, without limits.
    pub const fn of(item: Type<'t>) -> Self {
        Self {
            item,
            form: ListForm::Plain,
            single: false,
            counted: false,
            unique: &[],
            first: None,
            distinct: false,
            exclusive: &[],
        }
    }
}

#[doc(hidden)]
impl List<'static> {
    pub const ANY: Self = Self::of(Type::ANY);
}

/// Fields of a list's members, in some releases.
#[derive(Clone, Copy, Debug)]
pub struct FieldSet<'t> {
    /// The numbers of the members' fields.
    pub fields: &'t [u16],
    /// The releases that it is about.
    pub versions: Versions,
}

/// At most one member of a list may have one of these values in this field.
#[derive(Clone, Copy, Debug)]
pub struct Exclusive<'t> {
    /// The number of the members' field.
    pub field: u16,
    /// The values.
    pub values: &'t [&'t str],
}

/// How a list is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListForm<'t> {
    /// A JSON array.
    Plain,
    /// XML: members of this name within an element that has the field's name.
    Wrapped(&'t str),
    /// XML: the field's own element, once for each member, among its siblings.
    Repeated,
    /// One text, members joined by this separator: `ACTIVE MY`, `1,2,3`.
    Joined(&'t str),
}

/// The member of a shape that a list's or condition's number means.
pub type FieldNumber = u16;

impl<'t> Kind<'t> {
    /// Whether a value of this kind stands alone, with no members of its own.
    pub const fn is_scalar(&self) -> bool {
        !matches!(self, Kind::Any | Kind::Record(_) | Kind::List(_) | Kind::Map(_))
    }
}

impl Lexical {
    /// Whether the text is a document whose root has the members that the type's words name.
    pub const fn is_export(self) -> bool {
        matches!(self, Self::JsonExport | Self::XmlExport | Self::YamlExport)
    }
}

impl<'t> Enumeration<'t> {
    /// The member whose spelling on the wire is `text`.
    pub fn find(&self, text: &str) -> Option<(usize, &'t Member<'t>)> {
        self.members.iter().enumerate().find(|(_, member)| member.wire == text)
    }
}
