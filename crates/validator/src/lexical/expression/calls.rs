//! Calls of functions: which there are, what they take, and where they may stand.

use super::history::Parameter;
use super::literals::{self, holds_macro};
use super::periods::{self, Span};
use super::{Grammar, Purpose};
use crate::Code;
use crate::lexical::Fault;

/// A call, in the order in which the names of functions stand.
pub(super) struct Call<'a> {
    pub name: &'a str,
    /// The call whose argument it stands in.
    pub parent: Option<usize>,
    /// In which argument of that call.
    pub position: usize,
    pub kind: Kind<'a>,
}

pub(super) enum Kind<'a> {
    /// A function of values: how many, and what the first two are.
    Math { count: usize, arguments: [Argument<'a>; 2] },
    /// A function of what an item, or several, had.
    History(Vec<Parameter<'a>>),
}

/// What is known of an argument that is an expression.
#[derive(Clone, Copy, Default)]
pub(super) struct Argument<'a> {
    pub tokens: usize,
    pub first: &'a str,
    /// The call that its first token is, where that reads items.
    pub history: Option<usize>,
}

/// Names, the least and the largest number of arguments.
type Math = (&'static [&'static str], usize, usize);

const MANY: usize = usize::MAX;

const MATH: &[Math] = &[
    (&["date", "dayofmonth", "dayofweek", "e", "now", "pi", "rand", "time"], 0, 0),
    (&["abs", "acos", "ascii", "asin", "atan", "bitlength", "bitnot", "bytelength", "cbrt", "ceil", "char"], 1, 1),
    (&["cos", "cosh", "cot", "degrees", "exp", "expm1", "floor", "length", "log", "log10", "radians"], 1, 1),
    (&["signum", "sin", "sinh", "sqrt", "tan"], 1, 1),
    (&["atan2", "bitand", "bitlshift", "bitor", "bitrshift", "bitxor", "left", "mod", "power", "repeat"], 2, 2),
    (&["right", "round", "truncate"], 2, 2),
    (&["between", "mid", "replace"], 3, 3),
    (&["insert"], 4, 4),
    (&["ltrim", "rtrim", "trim"], 1, 2),
    (&["avg", "max", "min", "sum"], 1, MANY),
    (&["kurtosis", "mad", "skewness", "stddevpop", "stddevsamp", "sumofsquares", "varpop", "varsamp"], 1, 2),
    (&["concat", "in"], 2, MANY),
    (&["jsonpath", "xmlxpath"], 2, 3),
];

/// Functions of values that only formulas of calculated items have.
const CALCULATED_MATH: &[Math] = &[(&["count"], 1, 3), (&[QUANTILE], 2, MANY)];

const QUANTILE: &str = "histogram_quantile";
const BUCKETS: &str = "bucket_rate_foreach";

/// Functions whose one argument may be what several items had.
const AGGREGATES: &[&str] = &[
    "avg",
    "kurtosis",
    "mad",
    "max",
    "min",
    "skewness",
    "stddevpop",
    "stddevsamp",
    "sum",
    "sumofsquares",
    "varpop",
    "varsamp",
];

/// What a parameter may be.
enum Rule {
    Item,
    Period(Span),
    Words(&'static [&'static str]),
    /// At most four digits behind the point.
    Decimal(f64, f64),
    Whole(f64, f64),
    /// Seconds, from here on.
    Time(f64),
    Number,
    Anything,
}

/// Rules of parameters, and how many of them must be there.
type Parameters = (&'static [Rule], usize);

const MOST: f64 = i32::MAX as f64;
const OPERATORS: &[&str] = &["eq", "ne", "gt", "ge", "lt", "le", "like", "bitand", "regexp", "iregexp"];
const FITS: &[&str] = &[
    "linear",
    "polynomial1",
    "polynomial2",
    "polynomial3",
    "polynomial4",
    "polynomial5",
    "polynomial6",
    "exponential",
    "logarithmic",
    "power",
];
const SEASONS: &[&str] = &["h", "d", "w", "M", "y"];
const STRICTNESS: &[&str] = &["weak", "strict"];

/// The parameters of a function that reads one item.
fn item_function(name: &str) -> Option<Parameters> {
    use Rule::{Anything, Decimal, Item, Number, Period, Time, Whole, Words};
    let parameters: Parameters = match name {
        "change" => (&[Item], 1),
        "avg" | "kurtosis" | "mad" | "max" | "min" | "skewness" | "stddevpop" | "stddevsamp" | "sum"
        | "sumofsquares" | "varpop" | "varsamp" => (&[Item, Period(Span::Any)], 2),
        "changecount" => (&[Item, Period(Span::Any), Words(&["inc", "dec", "all"])], 2),
        "count" | "countunique" => (&[Item, Period(Span::Any), Words(OPERATORS), Anything], 2),
        "find" => (&[Item, Period(Span::Any), Words(OPERATORS), Anything], 1),
        "first" | "rate" => (&[Item, Period(Span::Time)], 2),
        "forecast" => (
            &[
                Item,
                Period(Span::Any),
                Time(f64::NEG_INFINITY),
                Words(FITS),
                Words(&["value", "max", "min", "delta", "avg"]),
            ],
            3,
        ),
        "fuzzytime" => (&[Item, Time(1.0)], 2),
        "last" | "logseverity" => (&[Item, Period(Span::Count)], 1),
        "logeventid" | "logsource" => (&[Item, Period(Span::Count), Anything], 1),
        "monodec" | "monoinc" => (&[Item, Period(Span::Any), Words(STRICTNESS)], 2),
        "nodata" => (&[Item, Time(1.0), Words(&["strict"])], 2),
        "percentile" => (&[Item, Period(Span::Any), Decimal(0.0, 100.0)], 3),
        "timeleft" => (&[Item, Period(Span::Any), Number, Words(FITS)], 3),
        "trendavg" | "trendcount" | "trendmax" | "trendmin" | "trendsum" => (&[Item, Period(Span::Trend)], 2),
        "baselinedev" | "baselinewma" => (&[Item, Period(Span::Aligned), Words(SEASONS), Whole(1.0, f64::INFINITY)], 4),
        "trendstl" => (
            &[
                Item,
                Period(Span::Trend),
                Time(3_600.0),
                Time(7_200.0),
                Decimal(1.0, MOST),
                Words(&["mad", "stddevpop", "stddevsamp"]),
                Whole(7.0, MOST),
            ],
            4,
        ),
        _ => return None,
    };
    Some(parameters)
}

/// The parameters of a function that reads several items: only formulas of calculated items have them.
fn items_function(name: &str) -> Option<Parameters> {
    use Rule::{Anything, Decimal, Item, Period, Whole, Words};
    let parameters: Parameters = match name {
        "exists_foreach" | "item_count" => (&[Item], 1),
        "avg_foreach" | "max_foreach" | "min_foreach" | "sum_foreach" => (&[Item, Period(Span::TimeOnly)], 2),
        "count_foreach" => (&[Item, Period(Span::TimeOnly), Words(OPERATORS), Anything], 2),
        "last_foreach" => (&[Item, Period(Span::TimeOnly)], 1),
        "bucket_percentile" => (&[Item, Period(Span::TimeOnly), Decimal(0.0, 100.0)], 3),
        BUCKETS => (&[Item, Period(Span::TimeOnly), Whole(1.0, f64::INFINITY)], 2),
        _ => return None,
    };
    Some(parameters)
}

fn history_function(name: &str, calculated: bool) -> Option<Parameters> {
    item_function(name).or_else(|| items_function(name).filter(|_| calculated))
}

/// The least and the largest number of arguments.
fn math_function(name: &str, calculated: bool) -> Option<(usize, usize)> {
    let more = CALCULATED_MATH.iter().filter(|_| calculated);
    MATH.iter().chain(more).find(|(names, ..)| names.contains(&name)).map(|(_, least, most)| (*least, *most))
}

/// What is wrong with the first call that has something wrong.
pub(super) fn check<'a>(calls: &[Call<'a>], grammar: Grammar) -> Result<(), Fault<'a>> {
    let calculated = grammar.purpose == Purpose::Calculated;
    for call in calls {
        let refused = |code| Err(Fault::Near(code, call.name));
        let (math, history) = (math_function(call.name, calculated), history_function(call.name, calculated));
        let code = match (&call.kind, math, history) {
            (Kind::Math { .. }, None, None) | (Kind::History(_), None, None) => return refused(Code::UnknownFunction),
            (Kind::Math { .. }, None, Some(_)) | (Kind::History(_), Some(_), None) => {
                return refused(Code::FunctionMisused);
            }
            (Kind::Math { count, arguments }, Some(limits), _) => {
                check_math(calls, call.name, *count, arguments, limits)
            }
            (Kind::History(parameters), _, Some((rules, needed))) => {
                check_parameters(parameters, rules, needed, call.name, grammar).or_else(|| misplaced(calls, call))
            }
        };
        if let Some(code) = code {
            return refused(code);
        }
    }
    Ok(())
}

fn check_math(
    calls: &[Call<'_>],
    name: &str,
    count: usize,
    arguments: &[Argument<'_>; 2],
    (least, most): (usize, usize),
) -> Option<Code> {
    // Without a function that gives the buckets they come in pairs, two or more of them.
    let in_pairs = name != QUANTILE || count == 2 || (count >= 5 && count % 2 == 1);
    if count < least || count > most || !in_pairs {
        return Some(Code::FunctionArgumentCount);
    }
    let [first, second] = arguments;
    let reads = |argument: &Argument<'_>, right: fn(&str) -> bool| {
        let call = argument.history.and_then(|call| calls.get(call)).filter(|_| argument.tokens == 1);
        call.is_some_and(|call| right(call.name))
    };
    let right = match name {
        "count" => reads(first, is_value_of_each) && (count == 1 || is_word(unquoted(second.first), OPERATORS)),
        QUANTILE => count > 2 || reads(second, |name| name == BUCKETS),
        _ => true,
    };
    (!right).then_some(Code::FunctionMisused)
}

fn is_value_of_each(name: &str) -> bool {
    name.ends_with("_foreach") && name != BUCKETS && items_function(name).is_some()
}

/// Whether a function that gives several values stands where these are not taken.
fn misplaced(calls: &[Call<'_>], call: &Call<'_>) -> Option<Code> {
    if !call.name.ends_with("_foreach") {
        return None;
    }
    let parent = call.parent.and_then(|parent| calls.get(parent));
    let right = match parent.map(|parent| (parent.name, &parent.kind)) {
        Some((QUANTILE, Kind::Math { count: 2, .. })) => call.name == BUCKETS && call.position == 1,
        Some(("count", Kind::Math { .. })) => call.name != BUCKETS && call.position == 0,
        Some((name, Kind::Math { count: 1, .. })) => {
            call.name != BUCKETS && call.position == 0 && AGGREGATES.contains(&name)
        }
        _ => false,
    };
    (!right).then_some(Code::FunctionMisused)
}

fn check_parameters(
    parameters: &[Parameter<'_>],
    rules: &[Rule],
    needed: usize,
    name: &str,
    grammar: Grammar,
) -> Option<Code> {
    if parameters.len() > rules.len() {
        return Some(Code::FunctionArgumentCount);
    }
    let wrong = |number: usize| match number {
        0 => Code::FirstParameterWrong,
        1 => Code::SecondParameterWrong,
        2 => Code::ThirdParameterWrong,
        3 => Code::FourthParameterWrong,
        4 => Code::FifthParameterWrong,
        5 => Code::SixthParameterWrong,
        _ => Code::SeventhParameterWrong,
    };
    let several = items_function(name).is_some();
    let fits = |number: usize, parameter: &Parameter<'_>, rule: &Rule| match parameter {
        Parameter::Empty => number >= needed,
        Parameter::Item { any_host, any_key, filtered } => {
            if several {
                !(*any_host && *any_key)
            } else {
                !(*any_host || *any_key || *filtered)
            }
        }
        _ => rule.takes(parameter, grammar.lld),
    };
    let mut checked = parameters.iter().zip(rules).enumerate();
    let first_wrong = checked.find(|(number, (parameter, rule))| !fits(*number, parameter, rule));
    match first_wrong {
        Some((number, _)) => Some(wrong(number)),
        None if parameters.len() < needed => Some(Code::FunctionParameterMissing),
        None => None,
    }
}

impl Rule {
    fn takes(&self, parameter: &Parameter<'_>, lld: bool) -> bool {
        let text = match parameter {
            Parameter::Period(period) if period.shift.is_empty() && holds_macro(period.length, lld) => return true,
            Parameter::Period(period) => period.text.to_owned(),
            Parameter::Quoted(text) => unquoted(text),
            Parameter::Unquoted(text) => (*text).to_owned(),
            Parameter::Item { .. } | Parameter::Empty => String::new(),
        };
        if !matches!(parameter, Parameter::Period(_)) && holds_macro(&text, lld) {
            return true;
        }
        let within = |least: f64, most: f64| move |value: f64| value >= least && value <= most;
        match self {
            Rule::Item => false,
            Rule::Period(span) => matches!(parameter, Parameter::Period(period) if period.fits(*span, lld)),
            Rule::Words(words) => is_word(text, words),
            Rule::Decimal(least, most) => decimal(&text).is_some_and(within(*least, *most)),
            Rule::Whole(least, most) => periods::whole(&text, b"").is_some_and(within(*least, *most)),
            Rule::Time(least) => {
                periods::whole(&text, b"smhdw").is_some_and(within(least.max(f64::from(i32::MIN)), MOST))
            }
            Rule::Number => literals::number(&text, true, b"KMGTsmhdw") == Some(text.len()),
            Rule::Anything => true,
        }
    }
}

fn decimal(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
    let right = digits && fraction.len() <= 4 && !(whole.is_empty() && fraction.is_empty());
    text.parse().ok().filter(|_| right)
}

/// Whether it is one of the words; the servers do not mind a line that ends behind it.
fn is_word(text: String, words: &[&str]) -> bool {
    words.contains(&text.strip_suffix('\n').unwrap_or(&text))
}

/// A text without the quotes around it.
fn unquoted(text: &str) -> String {
    let inner = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default();
    let mut plain = String::with_capacity(inner.len());
    let mut characters = inner.chars().peekable();
    while let Some(character) = characters.next() {
        let escaped = if character == '\\' { characters.next_if(|next| matches!(next, '"' | '\\')) } else { None };
        plain.push(escaped.unwrap_or(character));
    }
    plain
}
