//! The fields of a request or a response, as a tree.
//!
//! Objects lead to each other in circles, so each is told once: what a method of its own answers is told on that
//! method's page, the rest where it is met first.

use std::collections::HashMap;

use callsheet_runtime::tables::{
    Action, Case, Deprecated, Empty, Enumeration, Field, Form, Kind, Language, ListForm, Method, Null, Presence, Rule,
    Shape, ShapeId, ShapeRef, Tables, Type, Unchecked, Unknown,
};
use unicode_width::UnicodeWidthStr;

use crate::methods;
use crate::render::{CAUTION, FAINT, NAME, STRONG, hanging, styled, wrapped};
use crate::words::text;
use callsheet_runtime::describe::{Scope, in_words, object_in, spelled};

/// How far each level of the tree is indented.
const STEP: usize = 2;

/// Writes trees of fields.
pub struct Tree<'a> {
    /// The tables of the API.
    pub tables: &'a Tables<'static>,
    /// The language of the texts.
    pub language: Language,
    /// What was written so far.
    pub page: String,
    /// The shapes around the place where the writer is, the outermost first.
    around: Vec<ShapeId>,
    /// The names of the fields around that place, the outermost first.
    path: Vec<String>,
    /// Where the fields of each shape that was met stand.
    told: HashMap<ShapeId, Told<'a>>,
}

/// Where the fields of a shape are told.
enum Told<'a> {
    /// On the page of the method that answers such objects.
    OfMethod(&'a str),
    /// Further up on this page, under the field of that path.
    Above(String),
}

impl<'a> Tree<'a> {
    /// A writer with an empty page for a method.
    pub fn new(tables: &'a Tables<'static>, method: &Method<'_>, language: Language) -> Self {
        let own = object_in(&method.response);
        let answers = |other: &'a Method<'static>| {
            let answered = (other.action == Action::Read).then(|| object_in(&other.response)).flatten()?;
            (Some(answered) != own).then_some((answered, Told::OfMethod(other.name)))
        };
        let told = tables.methods.iter().copied().filter_map(answers).collect();
        Self { tables, language, page: String::new(), around: Vec::new(), path: Vec::new(), told }
    }

    /// The root of a request: what it is, and its fields.
    pub fn root(&mut self, id: ShapeId) {
        let shape = self.tables.shape(id);
        match (shape.form, shape.fields) {
            (Form::Transparent, [field]) => self.value(&field.ty, 0),
            (_, []) => self.line(text("Nothing: there are no fields.", "Ничего: полей нет.").get(self.language), STEP),
            _ => self.object(id, STEP),
        }
    }

    /// A type that stands for itself, such as a response.
    pub fn value(&mut self, ty: &Type<'_>, indent: usize) {
        self.line(&in_words(ty, self.language), indent + STEP);
        self.members(ty, indent + STEP);
        if let Kind::List(list) = ty.kind {
            self.between_members(list, indent + STEP);
        }
    }

    fn object(&mut self, id: ShapeId, indent: usize) {
        if self.around.contains(&id) {
            let words = text("the same fields again", "те же поля ещё раз").get(self.language);
            return self.line(words, indent);
        }
        if let Some(told) = self.told.get(&id) {
            let words = told.in_words(self.language);
            return self.line(&words, indent);
        }
        if !self.path.is_empty() {
            self.told.insert(id, Told::Above(self.path.join(".")));
        }
        self.around.push(id);
        let shape = self.tables.shape(id);
        for (number, field) in shape.fields.iter().enumerate() {
            self.field(ShapeRef { tables: self.tables, id }, number, field, indent);
        }
        self.rules(id, shape, indent);
        self.around.pop();
    }

    fn field(&mut self, shape: ShapeRef<'_>, number: usize, field: &Field<'_>, indent: usize) {
        let name = spelled(field.name, field.place);
        let mut facts = vec![in_words(&field.ty, self.language)];
        facts.extend(self.presence(shape.shape(), &field.presence));
        facts.extend(self.facts(field));
        self.labelled(&name, &facts.join("; "), indent);
        let doc = self.tables.shape_text(shape.id).and_then(|texts| texts.fields.get(number));
        if let Some(doc) = doc.map(|doc| doc.get(self.language)).filter(|doc| !doc.is_empty()) {
            self.paragraph(doc, indent + 2 * STEP);
        }
        if let Some(deprecated) = &field.deprecated {
            let words = deprecated_in_words(deprecated, self.language);
            self.page.push_str(&styled(CAUTION, &wrapped(&words, indent + 2 * STEP)));
            self.page.push('\n');
        }
        self.path.push(name);
        for case in field.cases {
            self.case(shape.shape(), field, case, indent + 2 * STEP);
        }
        self.members(&field.ty, indent + 2 * STEP);
        if let Kind::List(list) = field.ty.kind {
            self.between_members(list, indent + 2 * STEP);
        }
        self.path.pop();
    }

    /// What a value of that type consists of: fields, or named values.
    fn members(&mut self, ty: &Type<'_>, indent: usize) {
        match ty.kind {
            Kind::Record(id) => self.object(id, indent),
            Kind::Enum(enumeration) => self.enumeration(enumeration, indent),
            Kind::Map(item) => self.members(item, indent),
            Kind::List(list) => match (list.form, list.item.kind) {
                (ListForm::Wrapped(item), Kind::Record(_)) => {
                    let label = in_words(&list.item, self.language);
                    self.labelled(item, &label, indent);
                    self.members(&list.item, indent + STEP);
                }
                _ => self.members(&list.item, indent),
            },
            _ => {}
        }
    }

    /// What holds between the members of a list.
    fn between_members(&mut self, list: &callsheet_runtime::tables::List<'_>, indent: usize) {
        let Some(shape) = object_in(&list.item).map(|id| self.tables.shape(id)) else { return };
        let name = |number: &u16| shape.fields.get(usize::from(*number)).map_or("…", |field| field.name);
        for unique in list.unique {
            let names: Vec<_> = unique.fields.iter().map(name).collect();
            let label = text("no two share", "не повторяется").get(self.language);
            let releases = methods::in_words(unique.versions, self.language);
            let releases = releases.map(|words| format!(" ({words})")).unwrap_or_default();
            self.line(&format!("{label} {}{releases}", names.join(" + ")), indent);
        }
        for exclusive in list.exclusive {
            let label = text("at most one has", "не больше чем у одного").get(self.language);
            self.line(&format!("{label} {} in ({})", name(&exclusive.field), exclusive.values.join(", ")), indent);
        }
    }

    fn enumeration(&mut self, enumeration: &Enumeration<'_>, indent: usize) {
        let texts = self.tables.enumeration_text(enumeration);
        let widest = enumeration.members.iter().map(|member| member.wire.width()).max().unwrap_or_default();
        for (number, member) in enumeration.members.iter().enumerate() {
            let doc = texts.and_then(|texts| texts.members.get(number)).map_or("", |doc| doc.get(self.language));
            let mut doc = doc.to_owned();
            if let Some(versions) = methods::in_words(member.versions, self.language) {
                doc = format!("{doc} ({versions})");
            }
            let value = if member.wire.is_empty() { "\"\"" } else { member.wire };
            let blanks = " ".repeat(widest.saturating_sub(value.width()));
            let plain = hanging(&format!("{value}{blanks}  {doc}"), indent, indent + widest + 2);
            let start = " ".repeat(indent) + value;
            match plain.strip_prefix(&start) {
                Some(rest) => self.page.push_str(&format!("{}{}{rest}", " ".repeat(indent), styled(STRONG, value))),
                None => self.page.push_str(&plain),
            }
            self.page.push('\n');
        }
    }

    fn case(&mut self, shape: &Shape<'_>, field: &Field<'_>, case: &Case<'_>, indent: usize) {
        let language = self.language;
        let mut when = Vec::new();
        if let Some(condition) = &case.when {
            when.push(format!("{} {}", text("when", "если").get(language), self.scope().condition(condition)));
        }
        when.extend(methods::in_words(case.versions, language));
        if when.is_empty() {
            when.push(text("otherwise", "иначе").get(language).to_owned());
        }
        let mut then = vec![in_words(&case.ty, language)];
        then.extend(self.presence(shape, &case.presence));
        then.extend(emptiness(case.empty, case.null, language));
        if matches!(case.presence, Presence::Unexpected) {
            then = vec![text("not allowed", "недопустимо").get(language).to_owned()];
        }
        self.line(&format!("{}: {}", when.join(", "), then.join("; ")), indent);
        if !same_members(&case.ty, &field.ty) {
            self.members(&case.ty, indent + STEP);
        }
    }

    fn rules(&mut self, id: ShapeId, shape: &Shape<'_>, indent: usize) {
        for (number, rule) in shape.rules.iter().enumerate() {
            let doc = self.tables.shape_text(id).and_then(|texts| texts.rules.get(number));
            let doc = doc.map_or("", |doc| doc.get(self.language)).to_owned();
            let label = if rule.is_advice { text("Advice:", "Совет:") } else { text("Rule:", "Правило:") };
            let label = label.get(self.language);
            let page = hanging(&format!("{label} {doc}"), indent, indent + STEP);
            self.page.push_str(&page.replacen(label, &styled(STRONG, label), 1));
            self.page.push('\n');
            let formal = self.formal(rule);
            self.page.push_str(&styled(FAINT, &wrapped(&formal, indent + STEP)));
            self.page.push('\n');
        }
        if self.around.len() == 1 {
            self.unknown_members(shape.unknown, indent);
        }
    }

    fn unknown_members(&mut self, unknown: Unknown, indent: usize) {
        let words = text("Unknown fields are ignored without a word", "Неизвестные поля молча игнорируются");
        let words = words.get(self.language);
        match unknown {
            Unknown::Refused => {}
            Unknown::Ignored => self.line(&format!("{words}."), indent),
            Unknown::IgnoredUntil(release) => {
                let until = text("until", "до").get(self.language);
                self.line(&format!("{words} {until} {release}."), indent);
            }
        }
    }

    fn formal(&self, rule: &Rule<'_>) -> String {
        let scope = self.scope();
        let mut formal = scope.need(&rule.need);
        if let Some(when) = &rule.when {
            formal = format!("{} → {formal}", scope.condition(when));
        }
        match methods::in_words(rule.versions, self.language) {
            Some(versions) => format!("{formal} ({versions})"),
            None => formal,
        }
    }

    fn scope(&self) -> Scope<'_> {
        Scope { tables: self.tables, shapes: &self.around }
    }

    fn presence(&self, shape: &Shape<'_>, presence: &Presence<'_>) -> Option<String> {
        let language = self.language;
        let grouped = |wanted: &Presence<'_>, label: &str| {
            let same = |field: &&Field<'_>| same_group(&field.presence, wanted);
            let names: Vec<_> = shape.fields.iter().filter(same).map(|field| field.name).collect();
            format!("{label} {}", names.join(", "))
        };
        Some(match presence {
            Presence::Optional => return None,
            Presence::Required => text("required", "обязательно").get(language).to_owned(),
            Presence::RequiredWhen(condition) => {
                let label = text("required when", "обязательно, если").get(language);
                format!("{label} {}", self.scope().condition(condition))
            }
            Presence::ExactlyOne(_) => grouped(presence, text("exactly one of", "ровно одно из").get(language)),
            Presence::AtLeastOne(_) => grouped(presence, text("at least one of", "хотя бы одно из").get(language)),
            Presence::Unexpected => text("only in some cases", "только в некоторых случаях").get(language).to_owned(),
        })
    }

    fn facts(&self, field: &Field<'_>) -> Vec<String> {
        let language = self.language;
        let mut facts: Vec<_> = emptiness(field.empty, field.null, language).collect();
        if let Some(default) = field.default {
            facts.push(format!("{} {default}", text("default", "по умолчанию").get(language)));
        }
        facts.extend(methods::in_words(field.versions, language));
        if let Some(access) = field.access {
            facts.push(format!("{} {access}", text("access:", "доступ:").get(language)));
        }
        if let Some(entity) = field.references {
            facts.push(format!("{} {entity}", text("names a", "указывает на").get(language)));
        }
        facts.extend(field.unchecked.iter().map(|unchecked| self.unchecked(unchecked)));
        facts
    }

    fn unchecked(&self, unchecked: &Unchecked<'_>) -> String {
        let language = self.language;
        let words = if unchecked.only.is_empty() && unchecked.except.is_empty() {
            text("not checked by the server", "сервер не проверяет")
        } else {
            text("not checked by the server in every respect", "сервер проверяет не всё")
        };
        let mut limits: Vec<String> = methods::in_words(unchecked.versions, language).into_iter().collect();
        if let Some(when) = &unchecked.when {
            limits.push(format!("{} {}", text("if", "если").get(language), self.scope().condition(when)));
        }
        let limits = if limits.is_empty() { String::new() } else { format!(" ({})", limits.join(", ")) };
        format!("{}{limits}", words.get(language))
    }

    /// A name and what is said of it, on as many lines as that takes.
    fn labelled(&mut self, name: &str, words: &str, indent: usize) {
        let plain = hanging(&format!("{name}  {words}"), indent, indent + 2 * STEP);
        let start = " ".repeat(indent) + name;
        match plain.strip_prefix(&start) {
            Some(rest) => {
                let rest = styled(FAINT, rest);
                self.page.push_str(&format!("{}{}{rest}", " ".repeat(indent), styled(NAME, name)));
            }
            None => self.page.push_str(&plain),
        }
        self.page.push('\n');
    }

    /// A line of its own, broken where it is too long.
    pub fn line(&mut self, words: &str, indent: usize) {
        self.page.push_str(&styled(FAINT, &hanging(words, indent, indent + STEP)));
        self.page.push('\n');
    }

    fn paragraph(&mut self, words: &str, indent: usize) {
        self.page.push_str(&wrapped(words, indent));
        self.page.push('\n');
    }
}

impl Told<'_> {
    fn in_words(&self, language: Language) -> String {
        match (self, language) {
            (Self::OfMethod(method), Language::English) => format!("the fields that {method} answers"),
            (Self::OfMethod(method), Language::Russian) => format!("поля, которые возвращает {method}"),
            (Self::Above(path), Language::English) => format!("the fields of {path}, see above"),
            (Self::Above(path), Language::Russian) => format!("поля те же, что в {path} (см. выше)"),
        }
    }
}

fn same_group(one: &Presence<'_>, other: &Presence<'_>) -> bool {
    match (one, other) {
        (Presence::ExactlyOne(one), Presence::ExactlyOne(other)) => one == other,
        (Presence::AtLeastOne(one), Presence::AtLeastOne(other)) => one == other,
        _ => false,
    }
}

/// Whether both types hold the same fields or named values, so that they need not be shown twice.
fn same_members(one: &Type<'_>, other: &Type<'_>) -> bool {
    match (one.kind, other.kind) {
        (Kind::Enum(one), Kind::Enum(other)) => one.name == other.name && one.members.len() == other.members.len(),
        _ => object_in(one) == object_in(other),
    }
}

fn emptiness(empty: Empty, null: Null, language: Language) -> impl Iterator<Item = String> {
    let empty = match empty {
        Empty::Value => None,
        Empty::Absent => Some(text("empty means absent", "пустое — то же, что отсутствие")),
        Empty::Distinct => Some(text("empty has a meaning of its own", "пустое значение имеет свой смысл")),
        Empty::Refused => Some(text("not empty", "не пустое")),
    };
    let null = match null {
        Null::Refused => None,
        Null::Absent => Some(text("null means absent", "null — то же, что отсутствие")),
        Null::Distinct => Some(text("null has a meaning of its own", "null имеет свой смысл")),
    };
    [empty, null].into_iter().flatten().map(move |words| words.get(language).to_owned())
}

/// Since when something is deprecated, and what to use instead.
pub fn deprecated_in_words(deprecated: &Deprecated<'_>, language: Language) -> String {
    let mut words = text("Deprecated", "Устарело").get(language).to_owned();
    if let Some(since) = deprecated.since {
        words.push_str(&format!(" {} {since}", text("since", "с").get(language)));
    }
    if let Some(instead) = deprecated.instead {
        words.push_str(&format!(": {} {instead}", text("use", "используйте").get(language)));
    }
    words.push('.');
    words
}
