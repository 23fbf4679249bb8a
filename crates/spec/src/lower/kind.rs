use callsheet_runtime::tables::{
    Enumeration, EnumerationText, Exclusive, FieldSet, Kind, List, ListForm, Member, Type,
};

use super::Lowering;
use crate::model::{ExclusiveSpec, FieldSetSpec};
use crate::naming;
use crate::resolve::{EnumDraft, FormDraft, KindDraft, ListDraft, TypeDraft};
use crate::span::Spanned;

impl<'t> Lowering<'_, 't> {
    pub(super) fn lower_enums(&mut self) {
        let drafts = &self.spec.resolved.enums;
        self.enums = drafts.iter().map(|draft| [false, true].map(|or_int| self.enumeration(draft, or_int))).collect();
    }

    fn enumeration(&self, draft: &EnumDraft, or_int: bool) -> &'t Enumeration<'t> {
        let member = |member: &crate::model::MemberSpec| Member {
            wire: self.arena.text(&member.value),
            name: self.arena.text(&naming::variant(&member.name)),
            versions: member.versions.versions(),
        };
        let members: Vec<_> = draft.members.iter().map(member).collect();
        self.arena.value(Enumeration {
            owner: self.arena.text(&draft.owner),
            name: self.arena.text(&draft.name),
            numeric: draft.numeric,
            or_int,
            members: self.arena.list(&members),
        })
    }

    /// Every enumeration once.
    pub(super) fn enumerations(&self) -> &'t [&'t Enumeration<'t>] {
        let mut plain: Vec<_> = self.enums.iter().map(|[plain, _]| *plain).collect();
        plain.sort_by_key(|enumeration| (enumeration.owner, enumeration.name));
        self.arena.list(&plain)
    }

    pub(super) fn enumeration_texts(&self) -> &'t [EnumerationText<'t>] {
        let mut texts: Vec<_> = Vec::new();
        for draft in &self.spec.resolved.enums {
            let members: Vec<_> = draft.members.iter().map(|member| self.text(&member.doc)).collect();
            texts.push(EnumerationText {
                owner: self.arena.text(&draft.owner),
                name: self.arena.text(&draft.name),
                members: self.arena.list(&members),
            });
        }
        texts.sort_by_key(|text| (text.owner, text.name));
        self.arena.list(&texts)
    }

    pub(super) fn ty(&self, draft: &TypeDraft) -> Type<'t> {
        Type {
            kind: self.kind(&draft.kind),
            length: draft.length,
            least: draft.least,
            numbers: self.arena.list(&draft.numbers),
            words: self.arena.texts(draft.words.iter().map(String::as_str)),
            macros: draft.macros,
            secret: draft.secret,
        }
    }

    fn kind(&self, draft: &KindDraft) -> Kind<'t> {
        match draft {
            KindDraft::Any => Kind::Any,
            KindDraft::Bool(form) => Kind::Bool(*form),
            KindDraft::Int => Kind::Int,
            KindDraft::Timestamp => Kind::Timestamp,
            KindDraft::Float => Kind::Float,
            KindDraft::Id => Kind::Id,
            KindDraft::Text(lexical) => Kind::Text(*lexical),
            KindDraft::DateTime => Kind::DateTime,
            KindDraft::Enum { number, or_int } => match self.enums.get(*number) {
                Some([_, with_numbers]) if *or_int => Kind::Enum(with_numbers),
                Some([plain, _]) => Kind::Enum(plain),
                None => Kind::Any,
            },
            KindDraft::Record(shape) => Kind::Record(self.shape_id(*shape)),
            KindDraft::List(list) => Kind::List(self.arena.value(self.list(list))),
            KindDraft::Map(item) => Kind::Map(self.arena.value(self.ty(item))),
        }
    }

    fn list(&self, draft: &ListDraft) -> List<'t> {
        let shape = draft.item.inner_shape();
        let set = |set: &FieldSetSpec| FieldSet {
            fields: self.numbers(shape, &set.fields),
            versions: set.versions.versions(),
        };
        let unique: Vec<_> = draft.unique.iter().map(set).collect();
        let exclusive: Vec<_> = draft.exclusive.iter().filter_map(|one| self.exclusive(shape, one)).collect();
        List {
            item: self.ty(&draft.item),
            form: match &draft.form {
                FormDraft::Plain => ListForm::Plain,
                FormDraft::Wrapped(item) => ListForm::Wrapped(self.arena.text(item)),
                FormDraft::Repeated => ListForm::Repeated,
                FormDraft::Joined(separator) => ListForm::Joined(self.arena.text(separator)),
            },
            single: draft.single,
            counted: draft.counted,
            unique: self.arena.list(&unique),
            first: draft.first.as_ref().map(set),
            distinct: draft.distinct,
            exclusive: self.arena.list(&exclusive),
        }
    }

    fn number(&self, shape: Option<usize>, name: &str) -> Option<u16> {
        Some(self.spec.resolved.find(shape?, name)?.0)
    }

    fn numbers(&self, shape: Option<usize>, names: &[Spanned<String>]) -> &'t [u16] {
        let numbers: Vec<_> = names.iter().filter_map(|name| self.number(shape, name)).collect();
        self.arena.list(&numbers)
    }

    fn exclusive(&self, shape: Option<usize>, spec: &ExclusiveSpec) -> Option<Exclusive<'t>> {
        let field = self.number(shape, &spec.field)?;
        Some(Exclusive { field, values: self.names(&spec.values) })
    }
}
