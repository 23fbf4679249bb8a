//! What a type refuses: for each of its limits one value.

use callsheet_runtime::tables::{BoolForm, Empty, Kind, Lexical, List, ListForm, Null, Range, Type};
use callsheet_tests::lexemes;

use super::tree::{Node, Way, below};
use super::truth::World;
use super::values::{empty_of, first_within, is_among, seconds};

/// A text that is no number, truth, day, or word of any list, and that no list is cut into.
pub const NONSENSE: &str = "Жук";

/// The code of a limit that no value reaches, since it breaks a stricter one before.
pub const UNREACHED: &str = "unreached";

/// The code of a value of an answer that no release knows: a warning.
pub const UNKNOWN_VALUE: &str = "unknown-value";

/// A value that breaks one limit of a type.
#[derive(Clone, Debug)]
pub struct TypeFault {
    /// Which limit.
    pub kind: &'static str,
    /// Of several of the kind which one.
    pub number: usize,
    /// From the field's value to the one that is wrong.
    pub within: Way,
    pub plant: Plant,
    pub code: &'static str,
}

/// How a value is made wrong.
#[derive(Clone, Debug)]
pub enum Plant {
    /// It is another one.
    Value(Node),
    /// It has a member of a name that it may not have.
    Key,
    /// The element holds text beside its members.
    StrayText,
    /// It has so many members.
    Count(usize),
    /// Its second member has the fields of that set as the first one has them.
    Unique(usize),
    /// Its second member is the first one.
    Distinct,
    /// Two of its members have values of that group.
    Exclusive(usize),
}

struct Faults<'w> {
    world: &'w World,
    found: Vec<TypeFault>,
}

/// For each limit of a type a value that breaks it.
pub fn of_type(world: &World, ty: &Type<'static>, empty: Empty, null: Null) -> Vec<TypeFault> {
    let mut faults = Faults { world, found: Vec::new() };
    faults.of(ty, empty, null, &Vec::new(), false);
    faults.found
}

/// For each limit that holds in answers a value that breaks it.
pub fn of_answered(world: &World, ty: &Type<'static>, null: Null) -> Vec<TypeFault> {
    let mut faults = Faults { world, found: Vec::new() };
    faults.answered(ty, null, &Vec::new());
    faults.found
}

impl Faults<'_> {
    fn answered(&mut self, ty: &Type<'static>, null: Null, within: &Way) {
        let json = self.world.is_json();
        let bare = ("b".to_owned(), Node::text(NONSENSE));
        let wrong = match ty.kind {
            Kind::List(list) if list.single => None,
            Kind::Record(_) if !json => None,
            Kind::Bool(form) => (form != BoolForm::Flag || !json).then(|| (Node::text(NONSENSE), "not-bool")),
            Kind::Text(_) | Kind::Enum(_) => self.wrong_kind(ty).map(|(_, code)| (Node::Map(vec![bare]), code)),
            _ => self.wrong_kind(ty),
        };
        if let Some((node, code)) = wrong {
            self.add("type", within, Plant::Value(node), code);
        }
        let refused = json && matches!(null, Null::Refused) && !matches!(ty.kind, Kind::List(list) if list.single);
        if let Some(code) = refusal_of_null(ty).filter(|_| refused) {
            let code = if matches!(ty.kind, Kind::Bool(_)) { "not-bool" } else { code };
            self.add("null", within, Plant::Value(Node::Null), code);
        }
        if let Kind::Enum(enumeration) = ty.kind
            && !(enumeration.or_int && enumeration.numeric)
        {
            let stranger = if enumeration.numeric { "4711" } else { NONSENSE };
            self.add("enum", within, Plant::Value(Node::text(stranger)), UNKNOWN_VALUE);
        }
        if let Some((step, item)) = first_within(ty) {
            let joined = matches!(ty.kind, Kind::List(List { form: ListForm::Joined(_), .. }));
            let null = if matches!(ty.kind, Kind::Map(_)) { null } else { Null::Refused };
            if ty.length != Some(0) && !joined {
                self.answered(item, null, &below(within, step));
            }
        }
    }

    fn add(&mut self, kind: &'static str, within: &Way, plant: Plant, code: &'static str) {
        let number = self.found.iter().filter(|fault| fault.kind == kind && fault.within == *within).count();
        self.found.push(TypeFault { kind, number, within: within.clone(), plant, code });
    }

    fn of(&mut self, ty: &Type<'static>, empty: Empty, null: Null, within: &Way, in_joined: bool) {
        let json = self.world.is_json();
        if let Some((node, code)) = self.wrong_kind(ty).filter(|(node, _)| !in_joined || matches!(node, Node::Text(_)))
        {
            let plant = if matches!(ty.kind, Kind::Record(_)) && !json { Plant::StrayText } else { Plant::Value(node) };
            self.add("type", within, plant, code);
        }
        if json
            && matches!(null, Null::Refused)
            && let Some(code) = refusal_of_null(ty)
        {
            self.add("null", within, Plant::Value(Node::Null), code);
        }
        self.emptiness(ty, empty, within, in_joined);
        match ty.kind {
            Kind::Text(rule) => self.text(ty, rule, within),
            Kind::Enum(enumeration) if !enumeration.or_int || !enumeration.numeric => {
                self.members(ty, enumeration, within);
            }
            Kind::Int | Kind::Timestamp | Kind::Id | Kind::Float => self.numbers(ty, within),
            Kind::List(list) => self.list(ty, list, within),
            Kind::Map(_) if !ty.words.is_empty() => self.add("keys", within, Plant::Key, "unknown-member"),
            _ => {}
        }
        if let Some((step, item)) = first_within(ty) {
            let joined = matches!(ty.kind, Kind::List(List { form: ListForm::Joined(_), .. }));
            let null = if matches!(ty.kind, Kind::Map(_)) { null } else { Null::Refused };
            if ty.length != Some(0) {
                self.of(item, Empty::Value, null, &below(within, step), joined);
            }
        }
    }

    /// A value of another kind, and the code for it.
    fn wrong_kind(&self, ty: &Type<'static>) -> Option<(Node, &'static str)> {
        let json = self.world.is_json();
        let truth = Node::Bare("true".to_owned());
        let nonsense = Node::text(NONSENSE);
        Some(match ty.kind {
            Kind::Any => return None,
            Kind::Bool(BoolForm::Flag) if json => return None,
            Kind::Bool(BoolForm::Digit) if json => (nonsense, "not-int"),
            Kind::Bool(_) => (nonsense, "not-bool"),
            Kind::Int => (nonsense, "not-int"),
            Kind::Timestamp => (nonsense, "not-timestamp"),
            Kind::Float => (nonsense, "not-float"),
            Kind::Id => (nonsense, "not-id"),
            Kind::DateTime => (nonsense, "not-date-time"),
            Kind::Enum(enumeration) if enumeration.numeric => (nonsense, "not-int"),
            Kind::Enum(_) if json => (truth, "not-text"),
            Kind::Enum(_) => return None,
            Kind::Text(rule) if !json => {
                let code = if rule == Lexical::Scalar { "not-scalar" } else { "not-text" };
                (Node::Map(vec![("b".to_owned(), Node::text(NONSENSE))]), code)
            }
            Kind::Text(Lexical::Scalar) => (truth, "not-scalar"),
            Kind::Text(Lexical::Port) => (truth, "not-id"),
            Kind::Text(_) => (truth, "not-text"),
            Kind::Record(_) if json => (nonsense, "not-object"),
            Kind::Record(_) => (nonsense, "stray-text"),
            Kind::Map(_) if json => (nonsense, "not-map"),
            Kind::Map(_) => return None,
            Kind::List(list) if json => {
                let stands_for_list = list.single && matches!(list.item.kind, Kind::Bool(_) | Kind::Any);
                if stands_for_list {
                    return None;
                }
                (truth, if ty.words.is_empty() { "not-list" } else { "not-text-or-list" })
            }
            Kind::List(_) => return None,
        })
    }

    fn emptiness(&mut self, ty: &Type<'static>, empty: Empty, within: &Way, in_joined: bool) {
        let json = self.world.is_json();
        let refused = matches!(empty, Empty::Refused);
        let says_so = match ty.kind {
            Kind::Text(_) => refused || ty.least > 0 && (json || !matches!(empty, Empty::Absent | Empty::Distinct)),
            Kind::List(list) => {
                (refused || ty.least > 0 && !matches!(empty, Empty::Absent | Empty::Distinct))
                    && list.form != ListForm::Repeated
            }
            Kind::Enum(_) | Kind::Record(_) | Kind::Map(_) => refused,
            _ => refused && !json,
        };
        // Only an empty text is refused of what may be absent or empty.
        let says_so = says_so && (refused || !matches!(empty, Empty::Absent | Empty::Distinct));
        if says_so
            && !in_joined
            && let Some(node) = empty_of(ty)
        {
            self.add("empty", within, Plant::Value(node), "empty");
        }
    }

    fn text(&mut self, ty: &Type<'static>, rule: Lexical, within: &Way) {
        if !ty.words.is_empty() && !rule.is_export() {
            return self.words(ty.words, within);
        }
        let (least, most) = (ty.least as usize, ty.length.map(|most| most as usize));
        if let Some(most) = most {
            let code = if most == least { "wrong-length" } else { "too-long" };
            if let Some(text) = too_long(ty, rule, most) {
                self.add("length", within, Plant::Value(Node::Text(text)), code);
            } else {
                self.add("length", within, Plant::Value(Node::Null), UNREACHED);
            }
        }
        if least > 1 && most != Some(least) {
            self.add("length", within, Plant::Value(Node::Text("ж".repeat(least - 1))), "too-short");
        }
        let fits = |text: &str| {
            let length = text.chars().count();
            length >= least && most.is_none_or(|most| length <= most)
        };
        for (text, code) in lexemes::of(rule).wrong.iter().filter(|(text, _)| fits(text)) {
            self.add("text", within, Plant::Value(Node::text(*text)), code);
        }
        if ty.macros.lld_required {
            let right = lexemes::of(rule).right.first().copied().unwrap_or(NONSENSE);
            self.add("macro", within, Plant::Value(Node::text(right)), "lld-macro-missing");
        }
        let numbers = match rule {
            Lexical::Port if ty.numbers.is_empty() => &[Range { first: 0, last: 65_535 }][..],
            Lexical::TimeUnit | Lexical::LongTimeUnit | Lexical::Port | Lexical::Number | Lexical::IntRanges => {
                ty.numbers
            }
            _ => &[],
        };
        let fits = |number: &i64| i32::try_from(*number).is_ok() && fits(&number.to_string());
        if let Some(number) = outside(numbers, i64::from(i32::MIN)).into_iter().find(fits) {
            self.add("range", within, Plant::Value(Node::text(number.to_string())), several(numbers));
        }
    }

    fn words(&mut self, words: &[&str], within: &Way) {
        self.add("words", within, Plant::Value(Node::text(NONSENSE)), of_words(words));
    }

    fn members(
        &mut self,
        ty: &Type<'static>,
        enumeration: &'static callsheet_runtime::tables::Enumeration<'static>,
        within: &Way,
    ) {
        let members = self.world.members(enumeration, ty);
        let json = self.world.is_json();
        let wrong = |text: &str| match enumeration.numeric && json {
            true => Node::Bare(text.to_owned()),
            false => Node::text(text),
        };
        let code = match (enumeration.numeric, members.len()) {
            (true, 1) => "not-one-of-single",
            (true, _) => "not-one-of",
            (false, _) => of_words(&members),
        };
        let stranger = if enumeration.numeric { "4711" } else { NONSENSE };
        self.add("enum", within, Plant::Value(wrong(stranger)), code);
        // What another release knows, and what the type excludes, is as wrong.
        let excluded =
            enumeration.members.iter().find(|member| !members.contains(&member.wire) && !member.wire.is_empty());
        if let Some(member) = excluded {
            self.add("enum", within, Plant::Value(wrong(member.wire)), code);
        }
        if enumeration.numeric {
            self.add("size", within, Plant::Value(wrong("2147483648")), "too-large");
        }
    }

    fn numbers(&mut self, ty: &Type<'static>, within: &Way) {
        let json = self.world.is_json();
        let numbers = ty.numbers;
        let text = |number: i64| if json { Node::Bare(number.to_string()) } else { Node::text(number.to_string()) };
        let least = if matches!(ty.kind, Kind::Int | Kind::Float) { i64::from(i32::MIN) } else { 0 };
        let code = if matches!(ty.kind, Kind::Float) { "not-within" } else { several(numbers) };
        if let Some(number) = outside(numbers, least).into_iter().find(|number| i32::try_from(*number).is_ok()) {
            self.add("range", within, Plant::Value(text(number)), code);
        }
        let (size, code) = match ty.kind {
            Kind::Int => ("2147483648", "too-large"),
            Kind::Timestamp => ("2147483648", "timestamp-too-large"),
            Kind::Id => ("9223372036854775808", "too-large"),
            _ => return,
        };
        if !size.parse().is_ok_and(|size| is_among(numbers, size)) {
            self.add("size", within, Plant::Value(Node::text(size)), code);
        }
    }

    fn list(&mut self, ty: &Type<'static>, list: &'static List<'static>, within: &Way) {
        if self.world.is_json() && !ty.words.is_empty() && !list.single {
            self.words(ty.words, within);
        }
        match ty.length.map(|most| most as usize) {
            Some(0) => self.add("length", within, Plant::Count(1), "should-be-empty"),
            Some(most) => self.add("length", within, Plant::Count(most + 1), "too-many-items"),
            None => {}
        }
        if ty.least > 1 {
            self.add("length", within, Plant::Count(ty.least as usize - 1), "too-few-items");
        }
        // A list of one has no two members that could be alike.
        if ty.length.is_some_and(|most| most < 2) {
            return;
        }
        if list.distinct {
            self.add("distinct", within, Plant::Distinct, "duplicate");
        }
        for (number, set) in list.unique.iter().enumerate() {
            let fields = match list.item.kind {
                Kind::Record(id) => self.world.shape(id).fields,
                _ => &[],
            };
            let known =
                |number: &u16| fields.get(usize::from(*number)).is_some_and(|field| self.world.knows(field.versions));
            if self.world.knows(set.versions) && set.fields.iter().all(known) {
                self.add("unique", within, Plant::Unique(number), "duplicate-of");
            }
        }
        for number in 0..list.exclusive.len() {
            self.add("exclusive", within, Plant::Exclusive(number), "exclusive");
        }
    }
}

fn refusal_of_null(ty: &Type<'static>) -> Option<&'static str> {
    Some(match ty.kind {
        Kind::Any | Kind::Bool(BoolForm::Flag) => return None,
        Kind::Bool(BoolForm::Digit) | Kind::Int => "not-int",
        Kind::Bool(_) => "not-bool",
        Kind::Timestamp => "not-timestamp",
        Kind::Float => "not-float",
        Kind::Id => "not-id",
        Kind::DateTime => "not-date-time",
        Kind::Enum(enumeration) if enumeration.numeric => "not-int",
        Kind::Enum(_) => "not-text",
        Kind::Text(Lexical::Scalar) => "not-scalar",
        Kind::Text(Lexical::Port) => "not-id",
        Kind::Text(_) => "not-text",
        Kind::Record(_) => "not-object",
        Kind::Map(_) => "not-map",
        Kind::List(list) if list.single && matches!(list.item.kind, Kind::Any) => return None,
        Kind::List(_) if ty.words.is_empty() => "not-list",
        Kind::List(_) => "not-text-or-list",
    })
}

fn of_words(words: &[&str]) -> &'static str {
    match words {
        [""] => "must-be-empty",
        [_] => "not-one-of-single",
        _ => "not-one-of",
    }
}

fn several(numbers: &[Range]) -> &'static str {
    match numbers {
        [range] if range.first == range.last => "not-one-of-single",
        _ => "not-one-of",
    }
}

/// The numbers next to what is allowed, from `least` on.
fn outside(numbers: &[Range], least: i64) -> Vec<i64> {
    let beside = numbers.iter().flat_map(|range| [range.last.saturating_add(1), range.first.saturating_sub(1)]);
    beside.filter(|number| *number >= least && !is_among(numbers, *number)).collect()
}

/// A text with one character too many, and nothing else wrong that is looked at before its length.
fn too_long(ty: &Type<'static>, rule: Lexical, most: usize) -> Option<String> {
    match rule {
        Lexical::Delay => {
            let more = ";50s/1-7,00:00-24:00".repeat(most / 20 + 1);
            Some(format!("1m{more}"))
        }
        Lexical::TimeUnit | Lexical::LongTimeUnit if ty.macros.user && most > 3 => {
            Some(format!("{{${}}}", "A".repeat(most - 2)))
        }
        Lexical::TimeUnit | Lexical::LongTimeUnit => {
            let number = "1".repeat(most + 1);
            let right = seconds(&number).is_some_and(|seconds| {
                i32::try_from(seconds).is_ok() && (ty.numbers.is_empty() || is_among(ty.numbers, seconds))
            });
            right.then_some(number)
        }
        _ => Some("я".repeat(most + 1)),
    }
}
