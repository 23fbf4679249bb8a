//! Lexical rules: which characters in which order make a right text.
//!
//! Each rule is a function of the text alone, as exact as the servers' behaviour is known.

mod address;
mod delay;
mod encoded;
mod export;
mod expression;
mod formula;
mod item_key;
mod macros;
mod names;
mod numbers;
mod pattern;
mod period;
mod ranges;
mod structured;
mod unit;
mod url;

use callsheet_runtime::tables::{Lexical, Macros, Range, Type};

pub(crate) use macros::is_allowed as is_allowed_macro;

use crate::Code;

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault<'a> {
    /// It is not what its rule says.
    Wrong(Code),
    /// It is wrong from here on.
    Near(Code, &'a str),
    /// It has not that many characters.
    Length(usize),
    /// The number that it stands for is not allowed.
    Outside,
}

/// Checks a text that is not empty.
pub(crate) fn check<'a>(rule: Lexical, text: &'a str, ty: &Type<'a>) -> Result<(), Fault<'a>> {
    let macros = ty.macros;
    if !(whole_macro_suffices(rule) && is_allowed_macro(text, macros)) {
        check_rule(rule, text, ty)?;
    }
    let discovery = Macros { lld: true, ..Macros::NONE };
    require(!macros.lld_required || macros::contains(text, discovery), Code::LldMacroMissing)
}

fn check_rule<'a>(rule: Lexical, text: &'a str, ty: &Type<'a>) -> Result<(), Fault<'a>> {
    let macros = ty.macros;
    match rule {
        Lexical::Plain => Ok(()),
        Lexical::Base64 => require(encoded::is_base64(text), Code::NotBase64),
        Lexical::Hex => require(encoded::is_hex(text), Code::NotHex),
        Lexical::Time => require(period::is_time(text), Code::NotTime),
        Lexical::TimeUnit => unit::check(text, false, numbers(rule, ty)),
        Lexical::LongTimeUnit => unit::check(text, true, numbers(rule, ty)),
        Lexical::TimePeriod => require(period::is_periods(text, macros), Code::NotTimePeriod),
        Lexical::Delay => delay::check(text, macros),
        Lexical::Url => require(url::is_acceptable(text, macros), Code::NotUrl),
        Lexical::Ip => require(address::is_ip(text), Code::NotIp),
        Lexical::Dns => require(address::is_dns(text, macros), Code::NotDns),
        Lexical::IpRanges => address::check_ranges(text, macros, false),
        Lexical::HostAddresses => address::check_ranges(text, macros, true),
        Lexical::Port => numbers::port(text, numbers(rule, ty)),
        Lexical::UserMacro => macros::check_user(text),
        Lexical::LldMacro => require(macros::lld(text) == Some(text.len()), Code::NotLldMacro),
        Lexical::ItemKey => item_key::check(text),
        Lexical::Color => require(encoded::is_color(text), Code::NotColor),
        Lexical::Regex => require(pattern::is_regex(text), Code::NotRegex),
        Lexical::Psk => encoded::check_psk(text),
        Lexical::Uuid => encoded::check_uuid(text),
        Lexical::Cuid => encoded::check_cuid(text),
        Lexical::Json => require(structured::is_json(text, macros), Code::NotJson),
        Lexical::Xml => require(structured::is_xml(text), Code::NotXml),
        Lexical::Yaml => require(structured::is_yaml(text), Code::NotYaml),
        Lexical::JsonExport => export::check_json(text, ty.words),
        Lexical::XmlExport => export::check_xml(text, ty.words),
        Lexical::YamlExport => export::check_yaml(text, ty.words),
        Lexical::IntRanges => numbers::check_ranges(text, macros, ty.numbers),
        Lexical::ScriptMenuPath => require(names::is_menu_path(text), Code::NotMenuPath),
        Lexical::HostName => require(names::is_host_name(text, macros), Code::NotHostName),
        Lexical::ConditionFormula => formula::check(text),
        Lexical::ConditionLabel => require(formula::is_label(text), Code::NotLabel),
        Lexical::TriggerExpression => expression::check_trigger(text, macros),
        Lexical::CalculatedFormula => expression::check_calculated(text, macros),
        Lexical::PrometheusPattern => require(pattern::is_prometheus(text, macros), Code::NotPrometheusPattern),
        Lexical::PrometheusLabel => require(pattern::is_label(text), Code::NotPrometheusLabel),
        Lexical::VaultPath => names::check_vault_path(text),
        Lexical::VariableName => require(names::is_variable(text), Code::NotVariableName),
        Lexical::Number => numbers::number(text, ty.numbers),
        Lexical::Scalar => Ok(()),
        Lexical::Date => period::check_date(text),
        Lexical::GroupName => require(names::is_group_name(text, macros), Code::NotGroupName),
        Lexical::TemplateGroupName => require(names::is_group_name(text, macros), Code::NotTemplateGroupName),
        Lexical::EventName => formula::check_event_name(text),
        Lexical::HostAddress => require(address::is_ip(text) || address::is_dns(text, macros), Code::NotHostAddress),
        Lexical::NumberRanges => require(ranges::is_number_ranges(text), Code::NotIntRange),
        Lexical::Image => encoded::check_image(text),
        // What the parameters are hangs on the step's type: its cases say more.
        Lexical::PreprocessingParameters => Ok(()),
        _ => Ok(()),
    }
}

/// The numbers that a rule allows where the type itself does not say.
pub(crate) fn numbers<'t>(rule: Lexical, ty: &Type<'t>) -> &'t [Range] {
    match rule {
        Lexical::Port if ty.numbers.is_empty() => &[Range { first: 0, last: 65_535 }],
        Lexical::Delay => &[Range { first: 0, last: 86_400 }],
        _ => ty.numbers,
    }
}

/// Whether a macro alone is a right text where the type allows it, whatever the rule.
fn whole_macro_suffices(rule: Lexical) -> bool {
    !matches!(
        rule,
        Lexical::UserMacro
            | Lexical::LldMacro
            | Lexical::Xml
            | Lexical::Yaml
            | Lexical::JsonExport
            | Lexical::XmlExport
            | Lexical::YamlExport
            | Lexical::ItemKey
            | Lexical::TriggerExpression
            | Lexical::CalculatedFormula
    )
}

fn require<'a>(right: bool, code: Code) -> Result<(), Fault<'a>> {
    if right { Ok(()) } else { Err(Fault::Wrong(code)) }
}

/// The length of the macro at the start of `text`, of a kind that is allowed.
fn macro_length(text: &str, allowed: Macros) -> Option<usize> {
    macros::length(text, allowed)
}
