use super::{EnumDraft, KindDraft, Resolver};
use crate::model::{Doc, MemberSpec, TypeKeys};
use crate::naming;
use crate::span::Spanned;

impl Resolver<'_, '_, '_> {
    /// Numbers the enumerations of all type files.
    pub(super) fn declare_enums(&mut self) {
        let model = self.model;
        for spec in &model.types {
            for declared in &spec.enums {
                let draft = EnumDraft {
                    owner: format!("types/{}", *spec.name),
                    name: naming::type_name([declared.name.as_str()]),
                    span: declared.name.span,
                    numeric: declared.numeric,
                    members: declared.values.clone(),
                    doc: declared.doc.clone(),
                    is_shared: true,
                };
                let number = self.add_enum(draft);
                // Of two of one name, which is an error, the first counts: others stand on it.
                self.shared_enums.entry(declared.name.value.clone()).or_insert(number);
            }
        }
    }

    fn add_enum(&mut self, draft: EnumDraft) -> usize {
        self.done.enums.push(draft);
        self.done.enums.len() - 1
    }

    /// The kind of an enumeration: a type file's, or the one that stands in the keys.
    pub(super) fn enum_kind(&mut self, keys: &TypeKeys, owner: &str, name: String, doc: &Doc) -> KindDraft {
        let or_int = keys.or_int.is_some_and(|flag| flag.value);
        let number = match (&keys.enumeration, &keys.values) {
            (Some(shared), None) => self.shared_enum(shared),
            (None, Some(values)) => Some(self.inline_enum(keys, values, owner, name, doc)),
            (Some(_), Some(values)) => {
                self.findings.error("wrong-value", values.span, "`enum` and `values` do not go together");
                None
            }
            (None, None) => {
                let message = "an enumeration needs `enum`, the name of a type file's one, or `values`";
                self.findings.error("missing-key", keys.span, message);
                None
            }
        };
        let Some(number) = number else { return KindDraft::Any };
        self.done.used_enums.insert(number);
        if let (Some(numeric), Some(_)) = (&keys.numeric, &keys.enumeration) {
            let message = "whether a type file's enumeration is numeric is said there";
            self.findings.error("idle-limit", numeric.span, message);
        }
        KindDraft::Enum { number, or_int }
    }

    fn shared_enum(&self, name: &Spanned<String>) -> Option<usize> {
        let found = self.shared_enums.get(&name.value).copied();
        if found.is_none() {
            let message = format!("unknown enumeration `{}`", name.value);
            let known = self.shared_enums.keys().map(String::as_str);
            self.findings.error("unknown-enum", name.span, message).suggest(name, known);
        }
        found
    }

    /// An enumeration that stands in a field; one for all operations of a type.
    fn inline_enum(
        &mut self,
        keys: &TypeKeys,
        values: &Spanned<Vec<MemberSpec>>,
        owner: &str,
        name: String,
        doc: &Doc,
    ) -> usize {
        let same = |draft: &EnumDraft| draft.span == values.span && draft.owner == owner && draft.name == name;
        if let Some(number) = self.done.enums.iter().rposition(same) {
            return number;
        }
        self.add_enum(EnumDraft {
            owner: owner.to_owned(),
            name,
            span: values.span,
            numeric: keys.numeric.is_some_and(|flag| flag.value),
            members: values.value.clone(),
            doc: doc.clone(),
            is_shared: false,
        })
    }

    /// The values of an enumeration that `in` leaves: single values joined by commas, for numbers ranges too.
    pub(super) fn restricted(&self, number: usize, within: &Spanned<String>) -> Vec<String> {
        let Some(draft) = self.done.enums.get(number) else { return Vec::new() };
        let mut left = Vec::new();
        for part in within.value.split(',').map(str::trim) {
            let before = left.len();
            left.extend(
                draft.members.iter().map(|member| member.value.value.clone()).filter(|value| is_within(value, part)),
            );
            if left.len() == before {
                let message = format!("the enumeration has no value `{part}`");
                let known = draft.members.iter().map(|member| member.value.as_str());
                self.findings.error("bad-range", within.span, message).suggest(part, known);
            }
        }
        left
    }
}

/// Whether `part`, a value or a range of numbers, covers the value.
fn is_within(value: &str, part: &str) -> bool {
    let number = |text: &str| text.trim().parse::<i64>().ok();
    match part.split_once(':').map(|(first, last)| (number(first), number(value), number(last))) {
        Some((Some(first), Some(value), Some(last))) => (first..=last).contains(&value),
        _ => value == part,
    }
}
