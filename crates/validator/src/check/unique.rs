//! What must not stand twice in a list.

use std::collections::HashSet;

use callsheet_runtime::tables::{Kind, Place as FieldPlace, Shape, Type};

use super::finding::{Finding, Phase, Place};
use super::list::ListFrame;
use super::{Checker, Demand, Frame, NO_NODE};
use crate::Code;
use crate::document::NodeId;

impl<'t> Checker<'_, '_, 't> {
    /// Checks the list on top of the stack, whose members are all checked.
    pub(super) fn unique(&mut self) {
        let Some(Frame::List(frame)) = self.frames.last() else { return };
        // That its members differ is proven.
        if frame.members.list().is_some_and(|list| self.document.is_marked(list)) {
            return;
        }
        let mut found: Vec<Finding<'t>> = Vec::new();
        if frame.list.distinct {
            self.distinct(frame, &mut found);
        }
        if let Kind::Record(id) = frame.list.item.kind {
            let shape = self.context.tables.shape(id);
            for unique in frame.list.unique.iter().filter(|unique| self.knows(unique.versions)) {
                let mut repeated = Vec::new();
                self.unique_fields(frame, shape, unique.fields, &mut repeated);
                let repeated = unblamed(repeated, &found);
                let first = self.checked_first(frame.list);
                let early = first.is_some_and(|first| unique.fields.iter().all(|field| first.contains(field)));
                found.extend(repeated.into_iter().map(|finding| match early {
                    true => finding.during(Phase::First, frame.visit),
                    false => finding,
                }));
            }
            for exclusive in frame.list.exclusive {
                let mut repeated = Vec::new();
                self.exclusive(frame, shape, exclusive.field, exclusive.values, &mut repeated);
                found.extend(unblamed(repeated, &found));
            }
        }
        for finding in found {
            self.report(finding);
        }
    }

    /// Whether there are more of them than would be kept: the rest need not be told apart.
    fn is_enough(&self, found: &[Finding<'t>]) -> bool {
        found.len() > self.context.limit + 1
    }

    fn finding_in(&self, frame: &ListFrame<'t>, code: Code, place: Place) -> Finding<'t> {
        frame.demand.finding(code, place).during(Phase::Uniqueness, frame.visit)
    }

    fn distinct(&self, frame: &ListFrame<'t>, found: &mut Vec<Finding<'t>>) {
        let mut seen = HashSet::new();
        for place in self.places(frame.members) {
            let Some(key) = self.key(place.node, &frame.list.item) else { continue };
            if seen.contains(&key) {
                let shown = shown(&key, frame.list.item.secret);
                found.push(self.finding_in(frame, Code::Duplicate, place).argument(shown));
                if self.is_enough(found) {
                    return;
                }
            } else {
                seen.insert(key);
            }
        }
    }

    pub(super) fn distinct_pieces(&mut self, place: Place, pieces: &[&str], demand: &Demand<'t>) {
        let mut seen = HashSet::new();
        for piece in pieces {
            if !seen.insert(*piece) {
                let finding = demand.finding(Code::Duplicate, place).argument(shown(piece, demand.ty.secret));
                self.report(finding.during(Phase::Uniqueness, 0));
            }
        }
    }

    /// What a scalar counts as when it is compared; `None` where it is none, or wrong in itself.
    fn key(&self, node: NodeId, ty: &Type<'_>) -> Option<String> {
        self.is_plausible(node, ty).then(|| normal(&self.scalar_text(node), &ty.kind))
    }

    /// The nodes of some fields in one member of a list.
    fn member_fields(&self, member: NodeId, shape: &Shape<'_>, fields: &[u16]) -> Vec<NodeId> {
        let mut nodes = vec![NO_NODE; fields.len()];
        for child in self.document.members(member) {
            let Some(number) = shape.find(&self.document.name(child), FieldPlace::Member) else { continue };
            let wanted = fields.iter().zip(&mut nodes).find(|(field, _)| usize::from(**field) == number);
            if let Some((_, node)) = wanted {
                *node = child;
            }
        }
        nodes
    }

    /// The values of some fields of a member, defaults counted in; `None` where one is absent or wrong.
    fn member_keys(&self, member: NodeId, shape: &Shape<'_>, fields: &[u16]) -> Option<Vec<String>> {
        let nodes = self.member_fields(member, shape, fields);
        let keys = fields.iter().zip(nodes).map(|(number, node)| {
            let field = shape.fields.get(usize::from(*number))?;
            if node == NO_NODE {
                return field.default.map(|default| normal(default, &field.ty.kind));
            }
            self.key(node, &field.ty)
        });
        keys.collect()
    }

    fn unique_fields(&self, frame: &ListFrame<'t>, shape: &Shape<'t>, set: &[u16], found: &mut Vec<Finding<'t>>) {
        let mut seen: HashSet<Vec<String>> = HashSet::new();
        let fields = || set.iter().filter_map(|number| shape.fields.get(usize::from(*number)));
        for place in self.places(frame.members) {
            let Some(keys) = self.member_keys(place.node, shape, set) else { continue };
            if seen.contains(&keys) {
                let names: Vec<_> = fields().map(|field| field.name).collect();
                let values: Vec<_> = fields().zip(&keys).map(|(field, key)| shown(key, field.ty.secret)).collect();
                let finding = self.finding_in(frame, Code::DuplicateOf, place);
                found.push(finding.argument(names.join(", ")).argument(values.join(", ")));
                if self.is_enough(found) {
                    return;
                }
            } else {
                seen.insert(keys);
            }
        }
    }

    fn exclusive(
        &self,
        frame: &ListFrame<'t>,
        shape: &Shape<'t>,
        field: u16,
        values: &[&str],
        found: &mut Vec<Finding<'t>>,
    ) {
        let name = shape.fields.get(usize::from(field)).map_or("", |field| field.name);
        let mut taken = false;
        for place in self.places(frame.members) {
            let key = self.member_keys(place.node, shape, &[field]).and_then(|keys| keys.into_iter().next());
            if key.is_some_and(|key| values.contains(&&*key)) {
                if taken {
                    let finding = self.finding_in(frame, Code::Exclusive, place);
                    found.push(finding.argument(name).argument(values.join(", ")));
                    if self.is_enough(found) {
                        return;
                    }
                }
                taken = true;
            }
        }
    }
}

/// What repeats another member in one set of fields is not blamed for the next set or group, too.
fn unblamed<'t>(repeated: Vec<Finding<'t>>, found: &[Finding<'t>]) -> Vec<Finding<'t>> {
    let blamed: HashSet<Place> = found.iter().map(|finding| finding.place).collect();
    repeated.into_iter().filter(|finding| !blamed.contains(&finding.place)).collect()
}

/// Numbers are compared without leading zeros.
pub(crate) fn normal(text: &str, kind: &Kind<'_>) -> String {
    let numeric = match kind {
        Kind::Int | Kind::Timestamp | Kind::Id | Kind::Bool(_) => true,
        Kind::Enum(enumeration) => enumeration.numeric,
        _ => false,
    };
    if !numeric {
        return text.to_owned();
    }
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
    match digits.trim_start_matches('0') {
        "" => "0".to_owned(),
        digits => format!("{sign}{digits}"),
    }
}

fn shown(value: &str, secret: bool) -> String {
    if secret { "***".to_owned() } else { value.to_owned() }
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::{Kind, Lexical};

    use super::normal;

    #[test]
    fn numbers_are_compared_as_numbers() {
        let cases = [("07", "7"), ("00", "0"), ("-0", "0"), ("-012", "-12"), ("7", "7")];
        for (text, key) in cases {
            assert_eq!(normal(text, &Kind::Id), key, "{text}");
        }
        assert_eq!(normal("07", &Kind::Text(Lexical::Plain)), "07");
    }
}
