//! From placed nodes to fields: their types, whether they are lists, whether they must be there.

use std::collections::BTreeSet;

use callsheet_runtime::tables::Language;

use super::{Placer, Told, kind, prose, row};
use crate::page::{Column, Table};
use crate::reading::{Field, Leaf, Presence, Side, Wire};
use crate::report::{NoteKind, Report};
use crate::sample::{NodeId, Shown, Tree};
use crate::words::Words;

impl Placer {
    /// The fields of the side, and what is unsure or contradictory about them into the report.
    pub(super) fn fields(&mut self, values: &[(&str, &Table)], report: &mut Report) -> Vec<Field> {
        self.find_lists();
        let mut fields: Vec<Field> = Vec::new();
        for id in self.order.clone() {
            if let Some(told) = self.told.get(&id) {
                fields.push(self.told_field(id, told, values, report));
            }
        }
        let told: BTreeSet<NodeId> = self.order.iter().copied().collect();
        for id in self.tree.ids().filter(|id| !told.contains(id)) {
            if let Some(field) = self.shown_field(id, &fields) {
                fields.push(field);
            }
        }
        for field in &fields {
            for unsure in field.unsure.iter().filter(|_| !field.is_envelope) {
                report.add(
                    NoteKind::Unsure,
                    field.line,
                    Words::new(
                        format!("{} `{}`: {unsure}", self.side, field.path),
                        format!("{} «{}»: {}", self.side.in_russian(), field.path, unsure.get(Language::Russian)),
                    ),
                );
            }
        }
        fields
    }

    /// An element whose only member it is the plural of, or that the page calls a list, is one, though the sample shows one member.
    fn find_lists(&mut self) {
        if self.wire == Wire::Json {
            return;
        }
        for id in self.tree.ids().collect::<Vec<_>>() {
            let members: Vec<NodeId> = self.tree.members(id).collect();
            let [member] = members[..] else { continue };
            let says = |id| self.told.get(&id).is_some_and(|told| prose::speaks_of_list(&told.value));
            let name = self.tree.node(member).name.to_lowercase();
            let is_plural = self.tree.node(id).name.to_lowercase().contains(&name);
            let is_object = !self.tree.is_leaf(member);
            let is_called_list = says(id) || says(member);
            if !self.tree.node(member).repeats && is_plural && (is_object || is_called_list) {
                self.tree.node_mut(member).repeats = true;
                if !is_called_list {
                    self.guessed_lists.insert(member);
                }
            }
        }
    }

    fn told_field(&self, id: NodeId, told: &Told, values: &[(&str, &Table)], report: &mut Report) -> Field {
        let page_type = kind::read(&told.page_type);
        let words = format!("{}\n{}", told.value, told.note);
        let node = self.tree.node(id);
        let mut field = self.empty_field(id);
        field.row = Some(told.row.clone());
        field.line = told.line;
        field.page_type = row::unlinked(&told.page_type).trim().to_owned();
        field.unsure.extend(told.unsure.iter().cloned());
        field.says = words.trim().to_owned();
        field.presence = prose::presence(&words).or_else(|| prose::presence(&told.page_type)).or(field.presence);
        if field.presence == Some(Presence::Sometimes) {
            field.unsure.push(Words::new(
                "it must be there on a condition that the page puts in words",
                "обязательно при условии, которое страница называет на словах",
            ));
        }
        field.repeats |= page_type.is_list;
        field.is_single = page_type.is_either;
        if page_type.is_unknown {
            let kind = &field.page_type;
            field.unsure.push(Words::new(format!("`{kind}` is no known type"), format!("тип «{kind}» неизвестен")));
        }
        let is_object = !self.tree.is_leaf(id);
        if is_object {
            self.contradict(&mut field, &page_type, report);
            return field;
        }
        match page_type.leaf {
            Some(Leaf::Object) => {
                field.leaf = Leaf::Object;
                field.is_elided = true;
                field.unsure.push(Words::new(
                    "the page does not show its members",
                    "страница не показывает, из чего он состоит",
                ));
            }
            None if page_type.is_list => {
                field.is_elided = true;
                field.leaf = Leaf::Object;
                field
                    .unsure
                    .push(Words::new("the page does not say what the list holds", "страница не говорит, что в списке"));
            }
            None => self.guess(&mut field, told),
            Some(leaf) => field.leaf = leaf,
        }
        if node.repeats && !page_type.is_list && self.wire == Wire::Json && !node.children.is_empty() {
            field.unsure.push(Words::new("the sample shows a list", "в примере список"));
        }
        self.enumerate(&mut field, &words, values, report);
        self.refine(&mut field, &words);
        field
    }

    /// What a row without a type may be.
    fn guess(&self, field: &mut Field, told: &Told) {
        let name = self.tree.node(field_node(self, field)).name.clone();
        let words = format!("{} {}", told.value, told.note).to_lowercase();
        let is_container = ["корневой", "узел", "root element", "node"].iter().any(|word| words.contains(word));
        field.leaf = match name.as_str() {
            "id" => Leaf::Id,
            _ if is_container || prose::same_as(&words).is_some() => Leaf::Object,
            _ => Leaf::Unknown,
        };
        field.is_elided |= field.leaf == Leaf::Object;
        field.unsure.push(Words::new("the page names no type", "страница не называет тип"));
    }

    /// Reports a scalar type of what the sample shows with members.
    fn contradict(&self, field: &mut Field, page_type: &kind::PageType, report: &mut Report) {
        let is_scalar = page_type.leaf.as_ref().is_some_and(|leaf| *leaf != Leaf::Object);
        if is_scalar {
            field.is_contradicted = true;
            let (path, kind) = (&field.path, &field.page_type);
            let words = Words::new(
                format!("`{path}` is `{kind}` in the table; the sample shows members"),
                format!("«{path}» в таблице «{kind}», а в примере состоит из полей"),
            );
            report.add(NoteKind::Contradiction, field.line, words);
        }
    }

    /// The values of an enumeration, from wherever the page has them.
    fn enumerate(&self, field: &mut Field, words: &str, tables: &[(&str, &Table)], report: &mut Report) {
        let name = field.path.rsplit('.').next().unwrap_or_default();
        let mut found = prose::values(words);
        if let Some((_, table)) =
            tables.iter().find(|(above, _)| above.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == name))
        {
            found = value_column(table);
        }
        let speaks = prose::speaks_of_values(words);
        match &mut field.leaf {
            Leaf::Enum { values, .. } => {
                if values.is_empty() {
                    *values = found;
                }
                *values = distinct(std::mem::take(values));
                if values.is_empty() {
                    field.unsure.push(Words::new(
                        "an enumeration whose values this page does not list",
                        "перечисление, значений которого на странице нет",
                    ));
                } else if speaks && words.contains("](") {
                    field.unsure.push(Words::new(
                        "the page lists some values and refers to another page",
                        "часть значений названа, остальные на другой странице",
                    ));
                }
            }
            Leaf::Text { .. } if !found.is_empty() => {
                let (path, kind) = (&field.path, &field.page_type);
                let words = Words::new(
                    format!("`{path}` is `{kind}` by its type; its words list values"),
                    format!("«{path}» по типу «{kind}», а на словах перечислены значения"),
                );
                report.add(NoteKind::Contradiction, field.line, words);
                field.leaf = Leaf::Enum { values: distinct(found), or_int: false };
                field.unsure.push(Words::new(
                    "the words list values, the type says text",
                    "на словах перечислены значения, тип — строка",
                ));
            }
            Leaf::Text { .. } if lists_words(words) || prose::speaks_of_values(words) => {
                field.unsure.push(Words::new(
                    "the words may list all values that there are",
                    "на словах, возможно, перечислены все значения",
                ));
            }
            Leaf::Int if prose::numbers(words).len() > 1 => {
                field.unsure.push(Words::new(
                    "the words give numbers meanings: it may be an enumeration",
                    "на словах у чисел есть смысл: возможно, это перечисление",
                ));
            }
            _ => {}
        }
    }

    /// What the words add to a type.
    fn refine(&self, field: &mut Field, words: &str) {
        let lower = words.to_lowercase();
        match &mut field.leaf {
            Leaf::Text { .. } if lower.contains("base64") => field.leaf = Leaf::Base64,
            Leaf::Joined { separator } => {
                *separator = prose::separator(words);
                if separator.is_none() {
                    field.unsure.push(Words::new(
                        "the page does not say what parts the values",
                        "страница не говорит, чем разделены значения",
                    ));
                }
            }
            Leaf::Int if is_key(&field.path) => field.leaf = Leaf::Id,
            Leaf::Text { .. } | Leaf::Int if lower.contains(" через ") || lower.contains("separated by") => {
                field.unsure.push(Words::new(
                    "the words speak of several values in one text",
                    "на словах в одной строке несколько значений",
                ));
            }
            _ => {}
        }
    }

    /// A field that only a sample or a sentence shows; none for what stands around every document, and for what needs no row.
    fn shown_field(&self, id: NodeId, fields: &[Field]) -> Option<Field> {
        let node = self.tree.node(id);
        let is_document = self.tree.node(id).parent == Tree::ROOT && self.is_envelope_name(&node.name);
        if is_document {
            return None;
        }
        let mut field = self.empty_field(id);
        if self.tree.is_leaf(id) {
            let unsure = match like(&field, fields) {
                Some(other) => {
                    field.leaf = other.leaf.clone();
                    let path = &other.path;
                    Words::new(
                        format!("in the sample only; its type is that of `{path}`"),
                        format!("только в примере; тип взят у «{path}»"),
                    )
                }
                None => {
                    field.leaf = guess_shown(&node.name, node.value.as_ref());
                    match node.in_sample {
                        true => Words::new("in the sample only", "только в примере"),
                        false => Words::new("a sentence speaks of it, no row does", "о нём говорит фраза, строки нет"),
                    }
                }
            };
            field.unsure.push(unsure);
        }
        Some(field)
    }

    fn empty_field(&self, id: NodeId) -> Field {
        let node = self.tree.node(id);
        let mut field = Field {
            side: self.side,
            path: self.tree.path(id),
            row: None,
            line: 0,
            leaf: Leaf::Object,
            page_type: String::new(),
            repeats: node.repeats,
            is_single: false,
            presence: None,
            says: String::new(),
            unsure: Vec::new(),
            is_contradicted: false,
            is_elided: node.is_elided && node.children.is_empty(),
            has_left_out: node.is_elided,
            is_envelope: node.parent == Tree::ROOT
                && self.is_envelope_name(&node.name)
                && (self.side == Side::Request || !node.in_sample),
            in_sample: node.in_sample,
        };
        if node.may_repeat && !node.repeats {
            field.repeats = true;
            field.unsure.push(Words::new(
                "dots behind it in the sample: it may repeat, or other members are left out",
                "в примере за ним многоточие: он повторяется или пропущены другие поля",
            ));
        }
        if self.demanded.contains(&id) {
            field.presence = Some(Presence::Required);
        }
        if self.guessed_lists.contains(&id) {
            field.unsure.push(Words::new(
                "the sample shows one; the name of the element around it is its plural",
                "в примере один; имя элемента вокруг — его множественное число",
            ));
        }
        let is_explained = self.tree.members(id).any(|member| self.tree.node(member).may_repeat);
        if node.is_elided && !is_explained {
            field.unsure.push(Words::new("the sample leaves members out", "в примере пропущены поля"));
        }
        field
    }
}

fn field_node(placer: &Placer, field: &Field) -> NodeId {
    let mut at = Tree::ROOT;
    for name in field.path.split('.') {
        at = placer.tree.child(at, name).unwrap_or(at);
    }
    at
}

/// A field of a table that ends in the same two names.
fn like<'f>(field: &Field, fields: &'f [Field]) -> Option<&'f Field> {
    let tail = |path: &str| path.rsplitn(3, '.').take(2).map(str::to_owned).collect::<Vec<_>>();
    let own = tail(&field.path);
    fields
        .iter()
        .find(|other| own.len() == 2 && other.row.is_some() && tail(&other.path) == own && other.leaf != Leaf::Object)
}

fn guess_shown(name: &str, value: Option<&Shown>) -> Leaf {
    let is_called_key = name.ends_with("id") || name.ends_with("ids");
    match value {
        Some(Shown::Text(text)) if is_called_key && text.chars().all(|letter| letter.is_ascii_digit()) => Leaf::Id,
        _ if is_key(name) => Leaf::Id,
        Some(Shown::Number) => Leaf::Int,
        Some(Shown::Truth) => Leaf::Bool,
        _ => Leaf::Unknown,
    }
}

/// Whether a field's name is that of a key.
fn is_key(path: &str) -> bool {
    let name = path.rsplit('.').next().unwrap_or_default();
    name == "id" || name == "userid" || name == "key" || name.ends_with("Id") || name.ends_with("Key")
}

/// Whether the words could be a list of all values: `kind: one / other`, `Ru, En`.
fn lists_words(words: &str) -> bool {
    let Some((_, list)) = words.split_once(": ").or_else(|| words.split_once(" (")) else { return false };
    let first_line = list.lines().next().unwrap_or_default();
    let parts: Vec<&str> = first_line.split([',', '/']).map(|part| part.trim().trim_end_matches(')')).collect();
    parts.len() > 1 && parts.iter().all(|part| !part.is_empty() && part.split(' ').count() <= 2 && part.is_ascii())
}

/// Each value once, where it stands first.
fn distinct(values: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    values.into_iter().filter(|value| seen.insert(value.clone())).collect()
}

/// The values in the first column of a table.
fn value_column(table: &Table) -> Vec<String> {
    let cells = table.rows.iter().map(|row| table.cell(row, Column::Value));
    let bare = cells.map(|cell| cell.replace(['*', '`'], ""));
    bare.filter(|value| !value.is_empty() && value.is_ascii() && !value.contains(' ')).collect()
}
