//! The checked model as the tables that everything else runs on.

mod arena;
mod condition;
mod kind;
mod method;
mod names;
mod secrets;
mod shape;

use callsheet_runtime::tables::{Api, Entity, Enumeration, ErrorCode, Message, ShapeId, Tables, Text, Texts};

pub use arena::Arena;
pub use names::Names;

use crate::ApiSpec;
use crate::model::{ApiFile, Doc};
use crate::naming;
use crate::span::{Lines, Span, Spanned};

/// An API as tables, and what generated code needs beside them.
#[derive(Clone, Debug)]
pub struct Lowered<'t> {
    /// The tables.
    pub tables: Tables<'t>,
    /// Every enumeration once, by owner and name. A field that takes numbers beside named values has one of its own that
    /// differs in `or_int` alone.
    pub enumerations: &'t [&'t Enumeration<'t>],
    /// The Rust names that the tables do not hold.
    pub names: Names,
}

/// What is at hand while lowering.
struct Lowering<'a, 't> {
    spec: &'a ApiSpec,
    arena: &'t Arena,
    lines: Vec<Lines<'a>>,
    /// For each shape its number in the tables.
    ranks: Vec<u32>,
    /// For each enumeration its plain form and the one that takes numbers too.
    enums: Vec<[&'t Enumeration<'t>; 2]>,
}

pub(crate) fn lower<'t>(spec: &ApiSpec, arena: &'t Arena) -> Lowered<'t> {
    let order = shape_order(spec);
    let mut ranks = vec![0; order.len()];
    for (rank, shape) in order.iter().enumerate() {
        if let Some(slot) = ranks.get_mut(*shape) {
            *slot = rank as u32;
        }
    }
    let lines = spec.sources.iter().map(|source| Lines::new(&source.text)).collect();
    let mut lowering = Lowering { spec, arena, lines, ranks, enums: Vec::new() };
    lowering.lower_enums();
    let shapes: Vec<_> = order.iter().filter_map(|shape| lowering.shape(*shape)).collect();
    let methods = lowering.methods();
    let texts = lowering.texts(&order);
    let tables = Tables {
        api: lowering.api(),
        shapes: arena.list(&secrets::marked(&shapes, arena)),
        methods: arena.list(&methods),
        texts: Some(arena.value(texts)),
    };
    Lowered { tables, enumerations: lowering.enumerations(), names: Names::new(spec, &order) }
}

/// The shapes by owner, those of one owner in the order of its documents.
fn shape_order(spec: &ApiSpec) -> Vec<usize> {
    let shapes = &spec.resolved.shapes;
    let mut order: Vec<usize> = (0..shapes.len()).collect();
    order.sort_by_key(|number| (shapes.get(*number).map(|shape| shape.owner.as_str()), *number));
    order
}

impl<'t> Lowering<'_, 't> {
    fn shape_id(&self, number: usize) -> ShapeId {
        ShapeId(self.ranks.get(number).copied().unwrap_or(0))
    }

    /// The line of a place, from 1.
    fn line(&self, span: Span) -> u32 {
        self.lines.get(span.file.0 as usize).map_or(1, |lines| lines.locate(span.start).0)
    }

    fn path(&self, span: Span) -> &'t str {
        self.arena.text(self.spec.sources.get(span.file.0 as usize).map_or("", |source| source.path.as_str()))
    }

    fn text(&self, doc: &Doc) -> Text<'t> {
        let text = |text: &Option<Spanned<String>>| text.as_ref().map_or("", |text| self.arena.text(text.trim()));
        Text { en: text(&doc.en), ru: text(&doc.ru) }
    }

    fn names(&self, names: &[Spanned<String>]) -> &'t [&'t str] {
        self.arena.texts(names.iter().map(|name| name.value.as_str()))
    }

    fn api(&self) -> &'t Api<'t> {
        let Some(file) = &self.spec.model.api else { return self.arena.value(NO_API) };
        let versions: Vec<_> = file.versions.iter().map(|version| version.value).collect();
        self.arena.value(Api {
            name: self.arena.text(&file.name),
            title: self.arena.text(&file.title),
            wire: file.wire,
            versions: self.arena.list(&versions),
            access: self.names(&file.access),
            method_case: file.method_case,
            numbers: file.numbers,
            request_envelope: self.shape_id(self.spec.resolved.request_envelope),
            response_envelope: self.shape_id(self.spec.resolved.response_envelope),
            messages: self.messages(file),
            errors: self.errors(file),
            entities: self.entities(),
        })
    }

    fn messages(&self, file: &ApiFile) -> &'t [Message<'t>] {
        let messages = file.messages.iter();
        let messages: Vec<_> = messages
            .map(|message| Message { code: self.arena.text(&message.code), text: self.text(&message.text) })
            .collect();
        self.arena.list(&messages)
    }

    fn errors(&self, file: &ApiFile) -> &'t [ErrorCode<'t>] {
        let error = |error: &crate::model::ErrorSpec| ErrorCode {
            code: self.arena.text(&error.code),
            name: self.arena.text(&naming::variant(&error.name)),
            remedy: error.remedy,
            diagnostics: self.names(&error.diagnostics),
            text: self.text(&error.text),
        };
        let errors: Vec<_> = file.errors.iter().map(error).collect();
        self.arena.list(&errors)
    }

    fn entities(&self) -> &'t [Entity<'t>] {
        let mut entities: Vec<_> = Vec::new();
        for spec in &self.spec.model.types {
            let Some(entity) = &spec.entity else { continue };
            entities.push(Entity {
                name: self.arena.text(&spec.name),
                key: self.arena.text(&entity.key),
                unique: self.names(&entity.unique),
                missing: entity.missing.as_ref().map(|code| self.arena.text(code)),
                fixtures: entity.fixtures.as_ref().map_or("[]", |fixtures| self.arena.text(fixtures)),
            });
        }
        entities.sort_by_key(|entity| entity.name);
        self.arena.list(&entities)
    }

    fn texts(&self, order: &[usize]) -> Texts<'t> {
        let shapes: Vec<_> = order.iter().filter_map(|shape| self.shape_text(*shape)).collect();
        Texts { methods: self.method_texts(), shapes: self.arena.list(&shapes), enumerations: self.enumeration_texts() }
    }
}

/// What stands for an API that has no `api.toml`; a checked one always has it.
const NO_API: Api<'static> = Api {
    name: "",
    title: "",
    wire: callsheet_runtime::tables::Wire::Json,
    versions: &[],
    access: &[],
    method_case: callsheet_runtime::tables::MethodCase::Exact,
    numbers: callsheet_runtime::tables::NumberForm::Bare,
    request_envelope: ShapeId(0),
    response_envelope: ShapeId(0),
    messages: &[],
    errors: &[],
    entities: &[],
};
