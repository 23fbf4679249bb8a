//! From the rows of a page's tables to fields with paths: by the dots in their names and by the sample beside them.

mod fields;
mod kind;
mod prose;
mod row;
mod sections;

use std::collections::{BTreeMap, BTreeSet};

use crate::page::{Column, Page, PageError, Table, TableRow};
use crate::reading::{Reading, Side, Wire};
use crate::report::{NoteKind, Report};
use crate::sample::{NodeId, Tree};
use crate::words::Words;
use sections::{Section, Sections};

/// Names that stand around every document of an API, by how it is written: they belong to its `api.toml`.
const ENVELOPE_XML: &[&str] = &["account", "sid", "silent", "signature"];

/// Places all that a page says.
///
/// # Errors
/// The page names no method, has no table of fields, or a sample nests too deep.
pub fn import(page: &Page) -> Result<Reading, PageError> {
    let mut report = Report::default();
    let sections = sections::sort(page, &mut report)?;
    let mut sides = Vec::new();
    let Sections { method, wire, says, tables, values, trees, samples, is_list, is_open, required, mentioned } =
        sections;
    for (side, tree) in [Side::Request, Side::Response].into_iter().zip(trees) {
        let own: Vec<&Section<'_>> = tables.iter().filter(|section| section.side == side).collect();
        report_gaps(side, own.is_empty(), wire == Wire::Xml && tree.node(Tree::ROOT).children.is_empty(), &mut report);
        let mut placer = Placer::new(side, wire, tree);
        placer.place(&own, &mut report);
        placer.demand(if side == Side::Request { &required } else { &[] });
        sides.push(placer);
    }
    let repeats = |at: usize| sides.get(at).is_some_and(|side: &Placer| side.tree.node(Tree::ROOT).repeats);
    let root_repeats = [repeats(0) || (is_list && wire == Wire::Json), repeats(1)];
    let mut fields = Vec::new();
    for side in &mut sides {
        fields.extend(side.fields(&values, &mut report));
    }
    report.sort();
    Ok(Reading { method, wire, fields, root_repeats, is_open, says, samples, mentioned, report })
}

fn report_gaps(side: Side, has_no_table: bool, has_no_sample: bool, report: &mut Report) {
    let side_ru = side.in_russian();
    if has_no_table {
        let words = Words::new(
            format!("the {side} has no table: what its sample shows is all that is known"),
            format!("{side_ru}: таблицы нет, известно только то, что в примере"),
        );
        report.add(NoteKind::Unsure, 0, words);
    }
    if has_no_sample {
        let words = Words::new(
            format!("no sample of the {side}: paths are what the rows say"),
            format!("{side_ru}: примера нет, пути — как в строках таблицы"),
        );
        report.add(NoteKind::Unsure, 0, words);
    }
}

/// The rows of one side, with the tree that they are placed in.
struct Placer {
    side: Side,
    wire: Wire,
    tree: Tree,
    /// What rows say, by node.
    told: BTreeMap<NodeId, Told>,
    /// Nodes that rows name, in the rows' order.
    order: Vec<NodeId>,
    /// The object that rows of one name are about.
    base: NodeId,
    /// Nodes that are taken for members of a list by the name of what they lie in alone.
    guessed_lists: BTreeSet<NodeId>,
    /// Nodes that a sentence says must be there.
    demanded: BTreeSet<NodeId>,
}

/// What a row says of a node.
struct Told {
    row: String,
    line: usize,
    page_type: String,
    value: String,
    note: String,
    unsure: Vec<Words>,
}

/// Where a row goes.
struct Place {
    node: NodeId,
    unsure: Option<Words>,
}

impl Placer {
    fn new(side: Side, wire: Wire, tree: Tree) -> Self {
        let (told, order) = (BTreeMap::new(), Vec::new());
        let (guessed_lists, demanded) = (BTreeSet::new(), BTreeSet::new());
        Self { side, wire, tree, told, order, base: Tree::ROOT, guessed_lists, demanded }
    }

    fn place(&mut self, sections: &[&Section<'_>], report: &mut Report) {
        self.base = self.base_of(sections);
        for section in sections {
            let above = self.section_base(section);
            let table = section.table;
            let mut last = None;
            for row in &table.rows {
                report.rows += 1;
                if self.place_row(table, row, above, last, report) {
                    report.placed += 1;
                }
                last = self.order.last().copied();
            }
        }
    }

    /// Takes in the properties that sentences demand: of the parameters, and of the members of lists.
    fn demand(&mut self, required: &[String]) {
        if self.wire != Wire::Json {
            return;
        }
        for name in required {
            self.demanded.insert(self.tree.child_or_new(Tree::ROOT, name, false));
        }
        for id in self.order.clone() {
            let Some(told) = self.told.get(&id).filter(|told| kind::read(&told.page_type).is_list) else { continue };
            if let Some(name) = prose::required_property(&format!("{} {}", told.value, told.note)) {
                self.demanded.insert(self.tree.child_or_new(id, name, false));
            }
        }
    }

    /// The object that most rows of a single name can only mean fields of; the root where none stands out.
    fn base_of(&self, sections: &[&Section<'_>]) -> NodeId {
        let mut votes: BTreeMap<NodeId, usize> = BTreeMap::new();
        let rows = sections
            .iter()
            .filter(|section| !section.is_further)
            .flat_map(|section| section.table.rows.iter().map(|row| section.table.cell(row, Column::Name)));
        for name in rows {
            let Some([way]) = row::ways(name).map(|ways| <[_; 1]>::try_from(ways).unwrap_or_default()) else {
                continue;
            };
            if let [only] = way.as_slice()
                && !self.is_envelope_name(only)
            {
                let found = self.candidates(&way, None);
                let depth = found.iter().map(|id| self.tree.depth(*id)).min().unwrap_or_default();
                let mut shallow = found.iter().filter(|id| self.tree.depth(**id) == depth);
                if let (Some(one), None) = (shallow.next(), shallow.next()) {
                    *votes.entry(self.tree.node(*one).parent).or_default() += 1;
                }
            }
        }
        let most = votes.into_iter().max_by_key(|(id, votes)| (*votes, std::cmp::Reverse(self.tree.depth(*id))));
        let lone = || {
            let mut members = self
                .tree
                .members(Tree::ROOT)
                .filter(|id| !self.is_envelope_name(&self.tree.node(*id).name) && !self.tree.is_leaf(*id));
            let first = members.next();
            first.filter(|_| members.next().is_none())
        };
        most.map(|(id, _)| id).or_else(lone).unwrap_or(Tree::ROOT)
    }

    /// The node that the text above a further table names: the table describes its members.
    fn section_base(&self, section: &Section<'_>) -> Option<NodeId> {
        if !section.is_further {
            return None;
        }
        let words = section.above.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| word.len() > 1);
        words
            .filter_map(|word| self.tree.ids().find(|id| self.tree.node(*id).name == word && !self.tree.is_leaf(*id)))
            .next()
    }

    fn is_envelope_name(&self, name: &str) -> bool {
        self.wire == Wire::Xml && ENVELOPE_XML.contains(&name)
    }

    /// Whether documents of this wire have such ways: an attribute is the end of one, and JSON has none.
    fn is_way(&self, way: &[String]) -> bool {
        let attribute = way.iter().position(|name| name.starts_with('@'));
        attribute.is_none_or(|at| self.wire == Wire::Xml && at + 1 == way.len())
    }

    /// Places a row; whether it has a place now.
    fn place_row(
        &mut self,
        table: &Table,
        row: &TableRow,
        section: Option<NodeId>,
        last: Option<NodeId>,
        report: &mut Report,
    ) -> bool {
        let name = table.cell(row, Column::Name);
        let Some(ways) = row::ways(name).filter(|ways| ways.iter().all(|way| self.is_way(way))) else {
            let words = match name.is_empty() {
                true => Words::new("a row without a name", "строка без имени"),
                false => Words::new(format!("`{name}` is no name of a field"), format!("«{name}» — не имя поля")),
            };
            report.add(NoteKind::Unplaced, row.line, words);
            return false;
        };
        let is_choice = ways.len() > 1;
        for way in ways {
            let place = self.find(&way, section, last, row.line, report);
            let mut unsure: Vec<Words> = place.unsure.into_iter().collect();
            if is_choice {
                unsure.push(Words::new(
                    format!("the row `{name}` is about either of two fields"),
                    format!("строка «{name}» — об одном из двух полей"),
                ));
            }
            if let Some(told) = self.told.get(&place.node) {
                let (line, path) = (told.line, self.tree.path(place.node));
                let words = Words::new(
                    format!("`{name}` and the row of line {line} are one field, `{path}`"),
                    format!("«{name}» и строка {line} — одно поле, «{path}»"),
                );
                report.add(NoteKind::Contradiction, row.line, words);
                continue;
            }
            self.order.push(place.node);
            let told = Told {
                row: name.to_owned(),
                line: row.line,
                page_type: table.cell(row, Column::Type).to_owned(),
                value: table.cell(row, Column::Value).to_owned(),
                note: table.cell(row, Column::Note).to_owned(),
                unsure,
            };
            self.told.insert(place.node, told);
        }
        true
    }

    /// The nodes whose path ends in these names.
    fn candidates(&self, way: &[String], below: Option<NodeId>) -> Vec<NodeId> {
        let ends = |id: &NodeId| {
            let names = self.tree.names(*id);
            names.len() >= way.len() && names[names.len() - way.len()..].iter().zip(way).all(|(a, b)| a == b)
        };
        let is_below = |id: &NodeId| below.is_none_or(|above| self.tree.is_below(*id, above));
        self.tree.ids().filter(ends).filter(is_below).collect()
    }

    fn find(
        &mut self,
        way: &[String],
        section: Option<NodeId>,
        last: Option<NodeId>,
        line: usize,
        report: &mut Report,
    ) -> Place {
        if let Some(above) = section {
            let found = self.candidates(way, Some(above));
            if let Some(place) = self.choose(&found, way, last, above) {
                return place;
            }
        }
        let found = self.candidates(way, None);
        if let Some(place) = self.choose(&found, way, last, self.base) {
            return place;
        }
        self.add(way, section, line, report)
    }

    /// The likeliest of the candidates, and what is unsure about it.
    fn choose(&self, found: &[NodeId], way: &[String], last: Option<NodeId>, base: NodeId) -> Option<Place> {
        let is_taken = |id: &NodeId| self.told.contains_key(id);
        let depth = |id: &NodeId| self.tree.depth(*id);
        let least = found.iter().map(depth).min()?;
        let shallow: Vec<NodeId> = found.iter().copied().filter(|id| depth(id) == least).collect();
        let near = |id: &&NodeId| {
            let parent = self.tree.node(**id).parent;
            last.is_some_and(|last| last == parent || self.tree.node(last).parent == parent)
        };
        let of_base = shallow.iter().find(|id| self.tree.node(**id).parent == base);
        let node = *of_base.or_else(|| shallow.iter().find(near)).or_else(|| shallow.first())?;
        if is_taken(&node)
            && let Some(other) = found.iter().find(|id| !is_taken(id))
        {
            let (first, second) = (self.tree.path(node), self.tree.path(*other));
            let unsure = Words::new(
                format!("`{first}` has a row already; this one may mean `{second}`"),
                format!("у «{first}» уже есть строка; эта, возможно, о «{second}»"),
            );
            return Some(Place { node: *other, unsure: Some(unsure) });
        }
        let is_sure = found.len() == 1
            || self.tree.node(node).parent == base
            || self.tree.node(node).parent == Tree::ROOT
            || (shallow.len() == 1 && (way.len() > 1 || near(&&node)));
        let others = || {
            let others: Vec<String> = found.iter().filter(|id| **id != node).map(|id| self.tree.path(*id)).collect();
            let others = others.join(", ");
            Words::new(format!("the row fits {others} too"), format!("строка подходит и к {others}"))
        };
        Some(Place { node, unsure: (!is_sure).then(others) })
    }

    /// A new node for a row that no sample shows.
    fn add(&mut self, way: &[String], section: Option<NodeId>, line: usize, report: &mut Report) -> Place {
        let row = way.join(".");
        if let Some(other) = self.other_case(way) {
            let path = self.tree.path(other);
            let words = Words::new(
                format!("the row says `{row}`, the sample `{path}`"),
                format!("в строке «{row}», в примере «{path}»"),
            );
            report.add(NoteKind::Contradiction, line, words);
            let unsure = Words::new(format!("the row spells it `{row}`"), format!("в строке оно пишется «{row}»"));
            return Place { node: other, unsure: Some(unsure) };
        }
        let last = way.last().map_or("", String::as_str);
        let is_envelope = way.len() == 1 && self.is_envelope_name(last);
        let (mut at, rest, unsure) = self.anchor(way, section, is_envelope);
        for name in rest {
            at = self.tree.child_or_new(at, name, false);
        }
        // A sample of JSON-RPC shows the parameters of one call; one of XML all that there are.
        if !is_envelope
            && self.wire == Wire::Xml
            && self.tree.node(Tree::ROOT).children.iter().any(|id| self.tree.node(*id).in_sample)
        {
            let path = self.tree.path(at);
            let words = Words::new(
                format!("`{row}` is in the table only, not in the sample: placed as `{path}`"),
                format!("«{row}» есть только в таблице, в примере нет: место — «{path}»"),
            );
            report.add(NoteKind::Contradiction, line, words);
            let alone = || Words::new("in the table only, not in the sample", "только в таблице, в примере нет");
            return Place { node: at, unsure: unsure.or_else(|| Some(alone())) };
        }
        Place { node: at, unsure }
    }

    /// The node below which a new one goes, the names that are still to be made, and what is unsure about it.
    fn anchor<'w>(
        &self,
        way: &'w [String],
        section: Option<NodeId>,
        is_envelope: bool,
    ) -> (NodeId, &'w [String], Option<Words>) {
        if is_envelope {
            return (Tree::ROOT, way, None);
        }
        for length in (1..way.len()).rev() {
            let (before, rest) = way.split_at(length);
            let found = self.candidates(before, section);
            let least = found.iter().map(|id| self.tree.depth(*id)).min();
            if let Some(node) = found.iter().find(|id| Some(self.tree.depth(**id)) == least) {
                return (*node, rest, None);
            }
        }
        let at = section.unwrap_or(if way.len() > 1 { Tree::ROOT } else { self.base });
        let has_sample = self.tree.node(Tree::ROOT).children.iter().any(|id| self.tree.node(*id).in_sample);
        // A page without a sample, and one whose parameters are the document itself, say the whole path.
        let is_sure = !has_sample || (self.wire == Wire::Json && at == Tree::ROOT);
        (
            at,
            way,
            (!is_sure).then(|| Words::new("no sample shows where it lies", "ни один пример не показывает, где оно")),
        )
    }

    /// A node whose names differ from the row's in case only.
    fn other_case(&self, way: &[String]) -> Option<NodeId> {
        let same = |id: &NodeId| {
            let names = self.tree.names(*id);
            names.len() >= way.len()
                && names[names.len() - way.len()..].iter().zip(way).all(|(a, b)| a.eq_ignore_ascii_case(b))
        };
        let found: Vec<NodeId> = self.tree.ids().filter(same).collect();
        found.into_iter().min_by_key(|id| self.tree.depth(*id))
    }
}
