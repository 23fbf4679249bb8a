//! Tables as static items.

use callsheet_runtime::tables::{
    BoolForm, Case, Condition, Deprecated, Empty, Enumeration, Exclusive, Field, FieldSet, Form, From, Kind, Lexical,
    List, ListForm, Macros, Need, Null, Order, Part, Path, Place, Presence, Range, Rule, Shape, ShapeId, Text, ToldAt,
    Type, Unchecked, Unknown, Version, Versions,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::Generator;
use crate::rust_type::ident;

/// Where the tables' types live: every module that has any imports them by this name.
pub(crate) fn tables() -> TokenStream {
    quote!(tables)
}

/// The import that [`tables`] stands on; `idle` where features may leave out all that needs it.
pub(crate) fn import(idle: bool) -> TokenStream {
    let idle = idle.then(|| quote!(#[allow(unused_imports)]));
    quote!(
        #idle
        use ::callsheet_runtime::tables;
    )
}

/// The static item of a shape.
pub(crate) fn shape_static(shape: &Shape<'_>) -> Ident {
    format_ident!("{}_SHAPE", screaming(shape.name))
}

/// The static item of a shape's fields.
fn fields_static(shape: &Shape<'_>) -> Ident {
    format_ident!("{}_FIELDS", screaming(shape.name))
}

/// The constant that holds a shape's number.
pub(crate) fn number_constant(shape: &Shape<'_>) -> Ident {
    let owner = callsheet_spec::naming::modules(shape.owner).join("_").to_uppercase();
    format_ident!("{owner}_{}", screaming(shape.name))
}

/// The static item of a shape's texts.
pub(crate) fn text_static(shape: &Shape<'_>) -> Ident {
    format_ident!("{}_TEXT", screaming(shape.name))
}

/// The static item of an enumeration. One that takes numbers too differs in its name.
pub(crate) fn enum_static(enumeration: &Enumeration<'_>) -> Ident {
    let suffix = if enumeration.or_int { "OR_INT_VALUES" } else { "VALUES" };
    format_ident!("{}_{suffix}", screaming(enumeration.name))
}

fn screaming(name: &str) -> String {
    callsheet_spec::naming::snake(name).to_uppercase()
}

fn integer(number: impl Into<i128>) -> Literal {
    Literal::i128_unsuffixed(number.into())
}

impl Generator<'_, '_> {
    /// The static items of a shape: its fields, and itself.
    pub(crate) fn shape(&self, shape: &Shape<'_>) -> TokenStream {
        let t = tables();
        let (item, fields_item) = (shape_static(shape), fields_static(shape));
        let Shape { owner, name, file, required, conditional, .. } = shape;
        let form = match shape.form {
            Form::Object => quote!(Object),
            Form::Transparent => quote!(Transparent),
        };
        let unknown = match shape.unknown {
            Unknown::Refused => quote!(Refused),
            Unknown::Ignored => quote!(Ignored),
            Unknown::IgnoredUntil(release) => {
                let release = version(release);
                quote!(IgnoredUntil(#release))
            }
        };
        let required = integer(*required);
        let secrets = shape.secrets.iter().map(|number| integer(*number));
        let lookup = shape.lookup.iter().map(|number| integer(*number));
        let rows = shape.fields.iter().map(|field| self.row(shape.owner, field));
        let facts = shape.fields.iter().enumerate().filter_map(|(number, field)| {
            let facts = self.facts(shape.owner, field)?;
            let number = Literal::usize_unsuffixed(number);
            Some(quote!((#number, #facts)))
        });
        let count = Literal::usize_unsuffixed(shape.fields.len());
        let rules = shape.rules.iter().map(rule);
        quote! {
            static #fields_item: [#t::Field<'static>; #count] = #t::Field::rows([#(#rows),*], &[#(#facts),*]);
            pub(crate) static #item: #t::Shape<'static> = #t::Shape {
                owner: #owner,
                name: #name,
                file: #file,
                form: #t::Form::#form,
                fields: &#fields_item,
                lookup: &[#(#lookup),*],
                required: #required,
                conditional: #conditional,
                secrets: &[#(#secrets),*],
                rules: &[#(#rules),*],
                unknown: #t::Unknown::#unknown,
            };
        }
    }

    fn row(&self, from: &str, field: &Field<'_>) -> TokenStream {
        let (name, ty, line) = (field.name, self.ty(from, &field.ty), integer(field.line));
        quote!((#name, #ty, #line))
    }

    /// What sets a field apart from an optional one of its type.
    fn facts(&self, from: &str, field: &Field<'_>) -> Option<TokenStream> {
        let t = tables();
        let mut set = Vec::new();
        if field.place != Place::Member {
            let place = place(field.place);
            set.push(quote!(place: #place));
        }
        if !matches!(field.presence, Presence::Optional | Presence::Required) {
            let presence = presence(&field.presence);
            set.push(quote!(presence: #presence));
        }
        if field.empty != Empty::Value {
            let empty = empty(field.empty);
            set.push(quote!(empty: #empty));
        }
        if field.null != Null::Refused {
            let null = null(field.null);
            set.push(quote!(null: #null));
        }
        if let Some(default) = field.default {
            set.push(quote!(default: ::core::option::Option::Some(#default)));
        }
        if field.versions != Versions::ALL {
            let versions = versions(field.versions);
            set.push(quote!(versions: #versions));
        }
        if field.deprecated.is_some() {
            let deprecated = deprecated(field.deprecated.as_ref());
            set.push(quote!(deprecated: #deprecated));
        }
        if let Some(access) = field.access {
            set.push(quote!(access: ::core::option::Option::Some(#access)));
        }
        if !field.unchecked.is_empty() {
            let unchecked = field.unchecked.iter().map(unchecked);
            set.push(quote!(unchecked: &[#(#unchecked),*]));
        }
        if !field.told_at.is_empty() {
            let told = field.told_at.iter().map(|ToldAt { at, versions: releases }| {
                let releases = versions(*releases);
                quote!(#t::ToldAt { at: #at, versions: #releases })
            });
            set.push(quote!(told_at: &[#(#told),*]));
        }
        if field.late {
            set.push(quote!(late: true));
        }
        if field.part != Part::Data {
            let part = part(&field.part);
            set.push(quote!(part: #part));
        }
        if let Some(references) = field.references {
            set.push(quote!(references: ::core::option::Option::Some(#references)));
        }
        if !field.cases.is_empty() {
            let cases = field.cases.iter().map(|case| self.case(from, case));
            set.push(quote!(cases: &[#(#cases),*]));
        }
        match (field.presence.is_required(), set.is_empty()) {
            (false, true) => None,
            (true, true) => Some(quote!(#t::Facts::REQUIRED)),
            (false, false) => Some(quote!(#t::Facts { #(#set,)* ..#t::Facts::NONE })),
            (true, false) => Some(quote!(#t::Facts { #(#set,)* ..#t::Facts::REQUIRED })),
        }
    }

    fn case(&self, from: &str, case: &Case<'_>) -> TokenStream {
        let t = tables();
        let when = option(case.when.as_ref().map(condition));
        let versions = versions(case.versions);
        let ty = self.ty(from, &case.ty);
        let presence = presence(&case.presence);
        let (empty, null) = (empty(case.empty), null(case.null));
        let (late, line) = (case.late, integer(case.line));
        quote! {
            #t::Case {
                when: #when,
                versions: #versions,
                ty: #ty,
                presence: #presence,
                empty: #empty,
                null: #null,
                late: #late,
                line: #line,
            }
        }
    }

    pub(crate) fn ty(&self, from: &str, ty: &Type<'_>) -> TokenStream {
        let t = tables();
        let base = base(&ty.kind);
        let mut set = Vec::new();
        if base.is_none() {
            let kind = self.kind(from, &ty.kind);
            set.push(quote!(kind: #kind));
        }
        let base = ident(base.unwrap_or("ANY"));
        if let Some(length) = ty.length {
            let length = integer(length);
            set.push(quote!(length: ::core::option::Option::Some(#length)));
        }
        if ty.least > 0 {
            let least = integer(ty.least);
            set.push(quote!(least: #least));
        }
        if !ty.numbers.is_empty() {
            let numbers = ty.numbers.iter().map(range);
            set.push(quote!(numbers: &[#(#numbers),*]));
        }
        if !ty.words.is_empty() {
            let words = ty.words;
            set.push(quote!(words: &[#(#words),*]));
        }
        if ty.macros != Macros::NONE {
            let Macros { user, lld, builtin, lld_required } = ty.macros;
            let kinds = [("user", user), ("lld", lld), ("builtin", builtin), ("lld_required", lld_required)];
            let kinds = kinds.into_iter().filter(|(_, allowed)| *allowed).map(|(kind, _)| ident(kind));
            set.push(quote!(macros: #t::Macros { #(#kinds: true,)* ..#t::Macros::NONE }));
        }
        if ty.secret {
            set.push(quote!(secret: true));
        }
        if set.is_empty() {
            return quote!(#t::Type::#base);
        }
        quote!(#t::Type { #(#set,)* ..#t::Type::#base })
    }

    fn kind(&self, from: &str, kind: &Kind<'_>) -> TokenStream {
        let t = tables();
        let variant = match kind {
            Kind::Any => quote!(Any),
            Kind::Bool(BoolForm::Digit) => quote!(Bool(#t::BoolForm::Digit)),
            Kind::Bool(BoolForm::Word) => quote!(Bool(#t::BoolForm::Word)),
            Kind::Bool(BoolForm::Flag) => quote!(Bool(#t::BoolForm::Flag)),
            Kind::Int => quote!(Int),
            Kind::Timestamp => quote!(Timestamp),
            Kind::Float => quote!(Float),
            Kind::Id => quote!(Id),
            Kind::Text(lexical) => {
                let lexical = ident(&format!("{lexical:?}"));
                quote!(Text(#t::Lexical::#lexical))
            }
            Kind::DateTime => quote!(DateTime),
            Kind::Enum(enumeration) => {
                let item = self.item(from, enumeration.owner, &enum_static(enumeration));
                quote!(Enum(&#item))
            }
            Kind::Record(id) => {
                let number = self.shape_number(from, *id);
                quote!(Record(#t::ShapeId(#number)))
            }
            Kind::List(list) => {
                let list = self.list(from, list);
                quote!(List(&#list))
            }
            Kind::Map(item) => {
                let item = self.ty(from, item);
                quote!(Map(&#item))
            }
        };
        quote!(#t::Kind::#variant)
    }

    /// A shape's number by its name: the numbers themselves stand in one place, so that a shape more does not change
    /// every module.
    pub(crate) fn shape_number(&self, from: &str, id: ShapeId) -> TokenStream {
        let name = number_constant(self.lowered.tables.shape(id));
        self.item(from, "tables/shapes", &name)
    }

    fn list(&self, from: &str, list: &List<'_>) -> TokenStream {
        let t = tables();
        let item = self.ty(from, &list.item);
        let mut set = vec![quote!(item: #item)];
        match list.form {
            ListForm::Plain => {}
            ListForm::Wrapped(name) => set.push(quote!(form: #t::ListForm::Wrapped(#name))),
            ListForm::Repeated => set.push(quote!(form: #t::ListForm::Repeated)),
            ListForm::Joined(separator) => set.push(quote!(form: #t::ListForm::Joined(#separator))),
        }
        if list.single {
            set.push(quote!(single: true));
        }
        if list.counted {
            set.push(quote!(counted: true));
        }
        if !list.unique.is_empty() {
            let sets = list.unique.iter().map(field_set);
            set.push(quote!(unique: &[#(#sets),*]));
        }
        if let Some(first) = &list.first {
            let first = field_set(first);
            set.push(quote!(first: ::core::option::Option::Some(#first)));
        }
        if list.distinct {
            set.push(quote!(distinct: true));
        }
        if !list.exclusive.is_empty() {
            let groups = list.exclusive.iter().map(|Exclusive { field, values }| {
                let field = integer(*field);
                quote!(#t::Exclusive { field: #field, values: &[#(#values),*] })
            });
            set.push(quote!(exclusive: &[#(#groups),*]));
        }
        quote!(#t::List { #(#set,)* ..#t::List::ANY })
    }
}

/// The runtime's constant for the type of that kind without limits, where it has one.
fn base(kind: &Kind<'_>) -> Option<&'static str> {
    Some(match kind {
        Kind::Any => "ANY",
        Kind::Bool(BoolForm::Digit) => "BOOL",
        Kind::Bool(BoolForm::Word) => "WORD_BOOL",
        Kind::Bool(BoolForm::Flag) => "FLAG",
        Kind::Int => "INT",
        Kind::Timestamp => "TIMESTAMP",
        Kind::Float => "FLOAT",
        Kind::Id => "ID",
        Kind::Text(Lexical::Plain) => "TEXT",
        Kind::DateTime => "DATE_TIME",
        Kind::Text(_) | Kind::Enum(_) | Kind::Record(_) | Kind::List(_) | Kind::Map(_) => return None,
    })
}

pub(crate) fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}

fn field_set(FieldSet { fields, versions: releases }: &FieldSet<'_>) -> TokenStream {
    let t = tables();
    let numbers = fields.iter().map(|number| integer(*number));
    let releases = versions(*releases);
    quote!(#t::FieldSet { fields: &[#(#numbers),*], versions: #releases })
}

fn range(Range { first, last }: &Range) -> TokenStream {
    let t = tables();
    let (first, last) = (integer(*first), integer(*last));
    quote!(#t::Range { first: #first, last: #last })
}

fn place(place: Place) -> TokenStream {
    let t = tables();
    match place {
        Place::Member => quote!(#t::Place::Member),
        Place::Attribute => quote!(#t::Place::Attribute),
        Place::Content => quote!(#t::Place::Content),
    }
}

fn presence(presence: &Presence<'_>) -> TokenStream {
    let t = tables();
    let variant = match presence {
        Presence::Optional => quote!(Optional),
        Presence::Required => quote!(Required),
        Presence::Unexpected => quote!(Unexpected),
        Presence::RequiredWhen(when) => {
            let when = condition(when);
            quote!(RequiredWhen(#when))
        }
        Presence::ExactlyOne(group) => {
            let group = integer(*group);
            quote!(ExactlyOne(#group))
        }
        Presence::AtLeastOne(group) => {
            let group = integer(*group);
            quote!(AtLeastOne(#group))
        }
    };
    quote!(#t::Presence::#variant)
}

fn empty(empty: Empty) -> TokenStream {
    let t = tables();
    match empty {
        Empty::Value => quote!(#t::Empty::Value),
        Empty::Absent => quote!(#t::Empty::Absent),
        Empty::Distinct => quote!(#t::Empty::Distinct),
        Empty::Refused => quote!(#t::Empty::Refused),
    }
}

fn null(null: Null) -> TokenStream {
    let t = tables();
    match null {
        Null::Refused => quote!(#t::Null::Refused),
        Null::Absent => quote!(#t::Null::Absent),
        Null::Distinct => quote!(#t::Null::Distinct),
    }
}

pub(crate) fn version(version: Version) -> TokenStream {
    let t = tables();
    let Version { major, minor, patch } = version;
    let (major, minor, patch) = (integer(major), integer(minor), integer(patch));
    quote!(#t::Version::new(#major, #minor, #patch))
}

fn unchecked(unchecked: &Unchecked<'_>) -> TokenStream {
    let t = tables();
    let Unchecked { when, versions: releases, only, except } = unchecked;
    let (when, releases) = (option(when.as_ref().map(condition)), versions(*releases));
    quote!(#t::Unchecked { when: #when, versions: #releases, only: &[#(#only),*], except: &[#(#except),*] })
}

pub(crate) fn versions(range: Versions) -> TokenStream {
    let t = tables();
    if range == Versions::ALL {
        return quote!(#t::Versions::ALL);
    }
    let (since, until) = (option(range.since.map(version)), option(range.until.map(version)));
    quote!(#t::Versions { since: #since, until: #until })
}

pub(crate) fn deprecated(deprecated: Option<&Deprecated<'_>>) -> TokenStream {
    let t = tables();
    option(deprecated.map(|deprecated| {
        let since = option(deprecated.since.map(version));
        let instead = option(deprecated.instead.map(|name| quote!(#name)));
        quote!(#t::Deprecated { since: #since, instead: #instead })
    }))
}

fn part(part: &Part<'_>) -> TokenStream {
    let t = tables();
    match part {
        Part::Stored(path) => quote!(#t::Part::Stored(#path)),
        Part::Selects(path) => quote!(#t::Part::Selects(#path)),
        Part::Filters(path) => quote!(#t::Part::Filters(#path)),
        Part::From(path) => quote!(#t::Part::From(#path)),
        Part::Till(path) => quote!(#t::Part::Till(#path)),
        Part::Extends(path) => quote!(#t::Part::Extends(#path)),
        other => {
            let variant = ident(&format!("{other:?}"));
            quote!(#t::Part::#variant)
        }
    }
}

fn rule(rule: &Rule<'_>) -> TokenStream {
    let t = tables();
    let when = option(rule.when.as_ref().map(condition));
    let versions = versions(rule.versions);
    let paths = |paths: &[Path<'_>]| {
        let paths = paths.iter().map(path);
        quote!(&[#(#paths),*])
    };
    let need = match &rule.need {
        Need::NotEmpty(field) => {
            let field = path(field);
            quote!(NotEmpty(#field))
        }
        Need::Present(field) => {
            let field = path(field);
            quote!(Present(#field))
        }
        Need::Absent(field) => {
            let field = path(field);
            quote!(Absent(#field))
        }
        Need::Holds(inner) => {
            let inner = condition(inner);
            quote!(Holds(#inner))
        }
        Need::ExactlyOne(fields) => {
            let fields = paths(fields);
            quote!(ExactlyOne(#fields))
        }
        Need::AtLeastOne(fields) => {
            let fields = paths(fields);
            quote!(AtLeastOne(#fields))
        }
        Need::AtMostOne(fields) => {
            let fields = paths(fields);
            quote!(AtMostOne(#fields))
        }
    };
    let (is_advice, line) = (rule.is_advice, integer(rule.line));
    quote!(#t::Rule { when: #when, versions: #versions, need: #t::Need::#need, is_advice: #is_advice, line: #line })
}

pub(crate) fn condition(of: &Condition<'_>) -> TokenStream {
    let t = tables();
    let variant = match of {
        Condition::All(parts) => {
            let parts = parts.iter().map(condition);
            quote!(All(&[#(#parts),*]))
        }
        Condition::Any(parts) => {
            let parts = parts.iter().map(condition);
            quote!(Any(&[#(#parts),*]))
        }
        Condition::Not(inner) => {
            let inner = condition(inner);
            quote!(Not(&#inner))
        }
        Condition::OneOf(field, values) => {
            let field = path(field);
            quote!(OneOf(#field, &[#(#values),*]))
        }
        Condition::Order(field, order, number) => {
            let (field, number) = (path(field), integer(*number));
            let order = match order {
                Order::Less => quote!(Less),
                Order::AtMost => quote!(AtMost),
                Order::Greater => quote!(Greater),
                Order::AtLeast => quote!(AtLeast),
            };
            quote!(Order(#field, #t::Order::#order, #number))
        }
        Condition::Bits(field, bits) => {
            let (field, bits) = (path(field), integer(*bits));
            quote!(Bits(#field, #bits))
        }
        Condition::Prefix(field, prefix) => {
            let field = path(field);
            quote!(Prefix(#field, #prefix))
        }
        Condition::Present(field) => {
            let field = path(field);
            quote!(Present(#field))
        }
        Condition::Filled(field) => {
            let field = path(field);
            quote!(Filled(#field))
        }
        Condition::Stored(what) => quote!(Stored(#what)),
    };
    quote!(#t::Condition::#variant)
}

fn path(path: &Path<'_>) -> TokenStream {
    let t = tables();
    let from = match path.from {
        From::Here => quote!(#t::From::Here),
        From::Root => quote!(#t::From::Root),
        From::Above(levels) => {
            let levels = integer(levels);
            quote!(#t::From::Above(#levels))
        }
    };
    let steps = path.steps.iter().map(|step| integer(*step));
    quote!(#t::Path { from: #from, steps: &[#(#steps),*] })
}

/// A text in both languages.
pub(crate) fn text(text: &Text<'_>) -> TokenStream {
    let t = tables();
    let Text { en, ru } = text;
    quote!(#t::Text { en: #en, ru: #ru })
}
