//! Values that types take.

use callsheet_runtime::tables::{BoolForm, Empty, Enumeration, Kind, Lexical, ListForm, Null, Range, Type, Wire};
use callsheet_tests::lexemes;

use super::tree::{Node, Step};
use super::truth::World;

/// What a text without rules says; the lengths of its characters in bytes are one, two, three and four.
const PLAIN: [&str; 3] = ["Имя 名 𝄞", "Ещё одно 名", "a"];

impl World {
    pub fn is_json(&self) -> bool {
        self.tables.api.wire == Wire::Json
    }

    /// The values of an enumeration that the release knows and the type allows.
    pub fn members(&self, enumeration: &Enumeration<'static>, ty: &Type<'static>) -> Vec<&'static str> {
        let known = enumeration.members.iter().filter(|member| self.knows(member.versions)).map(|member| member.wire);
        let allowed = |wire: &&str| {
            (ty.words.is_empty() || ty.words.contains(wire))
                && (ty.numbers.is_empty() || wire.parse().is_ok_and(|number| is_among(ty.numbers, number)))
        };
        known.filter(allowed).collect()
    }

    /// A value of the type; objects have no members yet. Different numbers give different values, where there are some.
    pub fn sample(&self, ty: &Type<'static>, number: usize) -> Node {
        match ty.kind {
            Kind::Record(id) => Node::Object(id, Vec::new()),
            Kind::List(list) => {
                let count = match ty.length {
                    Some(0) => 0,
                    _ => (ty.least as usize).max(1),
                };
                Node::List(list.form, (0..count).map(|at| self.sample(&list.item, at + number)).collect())
            }
            Kind::Map(item) => {
                let key = ty.words.first().copied().unwrap_or("ключ");
                Node::Map(vec![(key.to_owned(), self.sample(item, number))])
            }
            _ => self.scalar(ty, number),
        }
    }

    fn scalar(&self, ty: &Type<'static>, number: usize) -> Node {
        let bare = |text: String| if self.is_json() { Node::Bare(text) } else { Node::Text(text) };
        match ty.kind {
            Kind::Bool(BoolForm::Digit) => bare(["1", "0"][number % 2].to_owned()),
            Kind::Bool(_) => bare(["true", "false"][number % 2].to_owned()),
            Kind::Int | Kind::Float => bare(pick(ty.numbers, number, 1).to_string()),
            Kind::Timestamp => bare(pick(ty.numbers, number, 1_700_000_000).to_string()),
            Kind::Id => Node::text(pick(ty.numbers, number, 17).to_string()),
            Kind::DateTime => Node::text(["01-02-2026", "02-02-2026"][number % 2]),
            Kind::Enum(enumeration) => {
                let members = self.members(enumeration, ty);
                let member = members.get(number % members.len().max(1)).copied().unwrap_or_default();
                if enumeration.numeric { bare(member.to_owned()) } else { Node::text(member) }
            }
            Kind::Text(rule) => Node::text(self.text(rule, ty, number)),
            _ => Node::text(PLAIN[number % 2]),
        }
    }

    fn text(&self, rule: Lexical, ty: &Type<'static>, number: usize) -> String {
        if !ty.words.is_empty() && !rule.is_export() {
            let filled: Vec<&&str> = ty.words.iter().filter(|word| !word.is_empty()).collect();
            return filled.get(number % filled.len().max(1)).map(|word| (**word).to_owned()).unwrap_or_default();
        }
        let fits = |text: &&&str| {
            let length = text.chars().count();
            let counts = seconds(text).or_else(|| text.parse().ok());
            length >= ty.least as usize
                && ty.length.is_none_or(|most| length <= most as usize)
                && (ty.numbers.is_empty() || counts.is_some_and(|number| is_among(ty.numbers, number)))
        };
        let right: Vec<&str> = lexemes::of(rule).right.iter().filter(fits).copied().collect();
        let mut text = match (right.as_slice(), ty.numbers) {
            ([], []) => {
                let length = ty.least.max(1).min(ty.length.unwrap_or(u32::MAX)) as usize;
                let letters = ["ю", "ж", "я"][number % 3];
                letters.repeat(length)
            }
            ([], numbers) => pick(numbers, number, 1).to_string(),
            (right, _) => right[number % right.len()].to_owned(),
        };
        if matches!(rule, Lexical::Plain | Lexical::Scalar) && ty.least == 0 && ty.length.is_none_or(|most| most > 20) {
            text = PLAIN[number % 2].to_owned();
        }
        if number > 1 && matches!(rule, Lexical::Plain) && ty.least == 0 {
            text = format!("{}{number}", PLAIN[2]);
        }
        if ty.macros.lld_required {
            text.push_str("{#M}");
        }
        text
    }

    /// Whether a text is known to keep a lexical rule.
    fn is_right(&self, rule: Lexical, text: &str, ty: &Type<'static>) -> bool {
        let is_plain_name = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase() || b"._".contains(&byte));
        match rule {
            Lexical::TimeUnit | Lexical::LongTimeUnit => {
                seconds(text).is_some_and(|number| ty.numbers.is_empty() || is_among(ty.numbers, number))
            }
            Lexical::ItemKey if is_plain_name(text) => true,
            _ => {
                let lexemes = lexemes::of(rule);
                lexemes.wrong.is_empty() || lexemes.right.contains(&text) || *text == self.text(rule, ty, 0)
            }
        }
    }

    /// Whether a value may stand where a holding asks for one, as far as values are made here.
    pub fn fits(&self, node: &Node, ty: &Type<'static>, empty: Empty, null: Null) -> bool {
        if *node == Node::Null {
            return !matches!(null, Null::Refused);
        }
        if node.is_empty() && (matches!(empty, Empty::Refused) || ty.least > 0) {
            return false;
        }
        let number = || node.scalar().and_then(|text| text.parse::<i64>().ok());
        let within = |numbers: &[Range]| number().is_some_and(|number| numbers.is_empty() || is_among(numbers, number));
        match (ty.kind, node) {
            (Kind::Any, _) => true,
            (Kind::Record(id), Node::Object(own, _)) => id == *own,
            (Kind::List(_), Node::List(_, items)) => {
                items.len() >= ty.least as usize && ty.length.is_none_or(|most| items.len() <= most as usize)
            }
            (Kind::List(_), Node::Text(word)) => ty.words.contains(&word.as_str()),
            (Kind::Map(_), Node::Map(_)) => true,
            (Kind::Bool(_), _) => node.scalar().is_some_and(|text| matches!(text, "0" | "1" | "true" | "false")),
            (Kind::Int | Kind::Timestamp | Kind::Id, _) => within(ty.numbers),
            (Kind::Float, _) => node.scalar().is_some_and(|text| text.parse::<f64>().is_ok()),
            (Kind::Enum(enumeration), _) => node.scalar().is_some_and(|text| {
                (enumeration.or_int && number().is_some()) || self.members(enumeration, ty).contains(&text)
            }),
            (Kind::Text(rule), Node::Text(text)) => {
                let length = text.chars().count();
                let is_word = ty.words.is_empty() || rule.is_export() || ty.words.contains(&text.as_str());
                let has_length = length >= ty.least as usize && ty.length.is_none_or(|most| length <= most as usize);
                is_word
                    && (text.is_empty()
                        || has_length && (self.is_right(rule, text, ty) || !ty.words.is_empty() && !rule.is_export()))
            }
            (Kind::DateTime, Node::Text(_)) => true,
            _ => false,
        }
    }
}

/// Whether a number is in one of the ranges.
pub fn is_among(numbers: &[Range], number: i64) -> bool {
    numbers.iter().any(|range| range.first <= number && number <= range.last)
}

/// A number of the ranges; `usual` where they allow it.
fn pick(numbers: &[Range], number: usize, usual: i64) -> i64 {
    let usual = usual + number as i64;
    if numbers.is_empty() || is_among(numbers, usual) {
        return usual;
    }
    let ends: Vec<i64> = numbers.iter().flat_map(|range| [range.first, range.last]).collect();
    ends[number % ends.len()]
}

/// How many seconds a time with a unit is.
pub fn seconds(text: &str) -> Option<i64> {
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let factor = match &text[digits.len()..] {
        "" | "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        "w" => 604_800,
        "M" => 2_592_000,
        "y" => 31_536_000,
        _ => return None,
    };
    Some(digits.parse::<i64>().ok()? * factor)
}

/// An empty value where the type has one.
pub fn empty_of(ty: &Type<'static>) -> Option<Node> {
    match ty.kind {
        Kind::List(list) => Some(match list.form {
            ListForm::Joined(_) => Node::text(""),
            form => Node::List(form, Vec::new()),
        }),
        Kind::Record(id) => Some(Node::Object(id, Vec::new())),
        Kind::Map(_) => Some(Node::Map(Vec::new())),
        Kind::Any => None,
        _ => Some(Node::text("")),
    }
}

/// The step to the first value within a list or map.
pub fn first_within(ty: &Type<'static>) -> Option<(Step, &'static Type<'static>)> {
    match ty.kind {
        Kind::List(list) => Some((Step::Item(0), &list.item)),
        Kind::Map(item) => Some((Step::Key(ty.words.first().copied().unwrap_or("ключ").to_owned()), item)),
        _ => None,
    }
}
