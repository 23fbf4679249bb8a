use callsheet_runtime::tables::{BoolForm, Lexical};

/// The names that `type` takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindName {
    /// Any value.
    Any,
    /// A truth value.
    Bool(BoolForm),
    /// A whole number.
    Int,
    /// Seconds since 1970.
    Timestamp,
    /// A number with a fraction.
    Float,
    /// An object's number.
    Id,
    /// Text.
    Text(Lexical),
    /// A day, with or without time.
    DateTime,
    /// One of a list of named values.
    Enum,
    /// An object.
    Object,
    /// A list.
    List,
    /// Values under keys that are data.
    Map,
}

impl KindName {
    /// Each with its spelling.
    pub const ALL: &'static [(&'static str, KindName)] = &[
        ("string", KindName::Text(Lexical::Plain)),
        ("int", KindName::Int),
        ("timestamp", KindName::Timestamp),
        ("float", KindName::Float),
        ("id", KindName::Id),
        ("bool", KindName::Bool(BoolForm::Digit)),
        ("word-bool", KindName::Bool(BoolForm::Word)),
        ("flag", KindName::Bool(BoolForm::Flag)),
        ("datetime", KindName::DateTime),
        ("enum", KindName::Enum),
        ("object", KindName::Object),
        ("list", KindName::List),
        ("map", KindName::Map),
        ("any", KindName::Any),
        ("base64", KindName::Text(Lexical::Base64)),
        ("hex", KindName::Text(Lexical::Hex)),
        ("time", KindName::Text(Lexical::Time)),
        ("time-unit", KindName::Text(Lexical::TimeUnit)),
        ("long-time-unit", KindName::Text(Lexical::LongTimeUnit)),
        ("time-period", KindName::Text(Lexical::TimePeriod)),
        ("delay", KindName::Text(Lexical::Delay)),
        ("url", KindName::Text(Lexical::Url)),
        ("ip", KindName::Text(Lexical::Ip)),
        ("dns", KindName::Text(Lexical::Dns)),
        ("ip-ranges", KindName::Text(Lexical::IpRanges)),
        ("host-addresses", KindName::Text(Lexical::HostAddresses)),
        ("port", KindName::Text(Lexical::Port)),
        ("user-macro", KindName::Text(Lexical::UserMacro)),
        ("lld-macro", KindName::Text(Lexical::LldMacro)),
        ("item-key", KindName::Text(Lexical::ItemKey)),
        ("color", KindName::Text(Lexical::Color)),
        ("regex", KindName::Text(Lexical::Regex)),
        ("psk", KindName::Text(Lexical::Psk)),
        ("uuid", KindName::Text(Lexical::Uuid)),
        ("cuid", KindName::Text(Lexical::Cuid)),
        ("json", KindName::Text(Lexical::Json)),
        ("xml", KindName::Text(Lexical::Xml)),
        ("yaml", KindName::Text(Lexical::Yaml)),
        ("json-export", KindName::Text(Lexical::JsonExport)),
        ("xml-export", KindName::Text(Lexical::XmlExport)),
        ("yaml-export", KindName::Text(Lexical::YamlExport)),
        ("int-ranges", KindName::Text(Lexical::IntRanges)),
        ("script-menu-path", KindName::Text(Lexical::ScriptMenuPath)),
        ("host-name", KindName::Text(Lexical::HostName)),
        ("condition-formula", KindName::Text(Lexical::ConditionFormula)),
        ("condition-label", KindName::Text(Lexical::ConditionLabel)),
        ("trigger-expression", KindName::Text(Lexical::TriggerExpression)),
        ("calculated-formula", KindName::Text(Lexical::CalculatedFormula)),
        ("preprocessing-parameters", KindName::Text(Lexical::PreprocessingParameters)),
        ("prometheus-pattern", KindName::Text(Lexical::PrometheusPattern)),
        ("prometheus-label", KindName::Text(Lexical::PrometheusLabel)),
        ("vault-path", KindName::Text(Lexical::VaultPath)),
        ("variable-name", KindName::Text(Lexical::VariableName)),
        ("number", KindName::Text(Lexical::Number)),
        ("scalar", KindName::Text(Lexical::Scalar)),
        ("date", KindName::Text(Lexical::Date)),
        ("group-name", KindName::Text(Lexical::GroupName)),
        ("template-group-name", KindName::Text(Lexical::TemplateGroupName)),
        ("event-name", KindName::Text(Lexical::EventName)),
        ("host-address", KindName::Text(Lexical::HostAddress)),
        ("number-ranges", KindName::Text(Lexical::NumberRanges)),
        ("image", KindName::Text(Lexical::Image)),
    ];

    /// Its spelling in a spec.
    pub fn spelling(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("string", |(name, _)| name)
    }

    /// Whether a value of this kind can have members with paths of their own.
    pub fn holds_members(self) -> bool {
        matches!(self, KindName::Object | KindName::List | KindName::Map)
    }

    /// Whether the limit of that key says something about values of this kind.
    pub(crate) fn takes(self, key: &str) -> bool {
        let own: &[&str] = match self {
            KindName::Text(Lexical::Plain) => &["length", "least", "words", "macros", "secret"],
            KindName::Text(
                Lexical::TimeUnit | Lexical::LongTimeUnit | Lexical::Port | Lexical::Number | Lexical::IntRanges,
            ) => &["length", "least", "words", "macros", "in", "secret"],
            KindName::Text(lexical) if lexical.is_export() => &["length", "keys", "secret"],
            KindName::Text(_) => &["length", "least", "words", "macros", "secret"],
            KindName::Int | KindName::Timestamp | KindName::Id | KindName::Float => &["in"],
            KindName::Enum => &["enum", "values", "numeric", "or-int", "in", "name"],
            KindName::Object => &["use", "for", "name"],
            KindName::List => &[
                "of",
                "use",
                "for",
                "item",
                "form",
                "separator",
                "single",
                "counted",
                "unique",
                "first",
                "distinct",
                "exclusive",
                "length",
                "least",
                "words",
                "name",
                "secret",
            ],
            KindName::Map => &["of", "keys", "use", "for", "name", "length", "least", "secret"],
            KindName::Any => &["secret"],
            KindName::Bool(_) | KindName::DateTime => &[],
        };
        own.contains(&key)
    }
}
