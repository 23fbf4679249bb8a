//! What every run must have seen, and what stories say cannot be seen.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use callsheet_runtime::tables::{Action, Field, Form, Kind, Method, Part, ShapeId, Tables, Type, Version};

use super::books::{Books, FieldOf};
use crate::story::{Story, Unseen};

/// Notes in the books what is missing, and gives what is wrong with the stories themselves.
pub fn settle(
    tables: &Tables<'_>,
    stories: &[Story],
    books: &mut [Books],
    wanted: impl Fn(&str) -> bool,
) -> Vec<String> {
    for books in books.iter_mut() {
        methods(tables, stories, books, &wanted);
        fields(tables, stories, books, &wanted);
    }
    idle(tables, stories, books)
}

/// Every method must have been called, every list answered, everything that can be asked for asked for.
fn methods(tables: &Tables<'_>, stories: &[Story], books: &mut Books, wanted: impl Fn(&str) -> bool) {
    let version = books.version;
    let known = tables.methods.iter().filter(|method| method.versions.contains(version) && wanted(method.name));
    for method in known {
        let excused = |path: &str| reasons(stories, method, version).any(|unseen| unseen.path == path);
        let page = books.page(method.name);
        if page.accepted + page.refused_as_said == 0 {
            page.faults.insert("no story has a call of it accepted".to_owned());
            continue;
        }
        if method.action == Action::Read && !page.answered && page.refused_as_said == 0 && !excused("") {
            page.faults.insert("it never answered an object".to_owned());
        }
        for field in tables.shape(method.request).fields.iter().filter(|field| field.versions.contains(version)) {
            let Part::Extends(extended) = field.part else { continue };
            if !page.extended.contains(field.name) && !excused(extended) && !excused(field.name) {
                page.faults.insert(format!("no story asks for {} where it answers objects", field.name));
            }
        }
    }
}

fn reasons<'s>(stories: &'s [Story], method: &'s Method<'_>, version: Version) -> impl Iterator<Item = &'s Unseen> {
    let all = stories.iter().flat_map(|story| &story.unseen);
    all.filter(move |unseen| unseen.method == method.name && unseen.applies(version))
}

/// Every field of every shape in a response must have been seen once, wherever the shape is used.
fn fields(tables: &Tables<'_>, stories: &[Story], books: &mut Books, wanted: impl Fn(&str) -> bool) {
    let version = books.version;
    let mut excused: BTreeSet<FieldOf> = BTreeSet::new();
    for unseen in stories.iter().flat_map(|story| &story.unseen).filter(|unseen| unseen.applies(version)) {
        excused.extend(find(tables, unseen));
    }
    for (id, (method, path)) in reachable(tables, version) {
        // Where nothing was answered at all, that is the one thing to be said.
        let answered = books.pages.get(method).is_some_and(|page| page.accepted > 0);
        if !wanted(method) || !answered {
            continue;
        }
        let shape = tables.shape(id);
        for (number, field) in shape.fields.iter().enumerate() {
            let field_of = (id.0, number);
            let known = field.versions.contains(version) && shape.form == Form::Object;
            if known && !books.seen.contains(&field_of) && !excused.contains(&field_of) {
                let way = if path.is_empty() { field.name.to_owned() } else { format!("{path}.{}", field.name) };
                books.page(method).never_seen.insert(way);
            }
        }
    }
}

/// Each shape of a response, with the method that leads there in the fewest steps, and the way.
fn reachable<'t>(tables: &Tables<'t>, version: Version) -> BTreeMap<ShapeId, (&'t str, String)> {
    let mut methods: Vec<&Method<'t>> =
        tables.methods.iter().copied().filter(|method| method.versions.contains(version)).collect();
    methods.sort_by_key(|method| (method.action != Action::Read, method.name));
    let mut waiting: VecDeque<(Type<'t>, &'t str, String)> = VecDeque::new();
    for method in methods {
        waiting.push_back((method.response, method.name, String::new()));
        waiting.extend(method.responses.iter().map(|case| (case.ty, method.name, String::new())));
    }
    let mut found = BTreeMap::new();
    while let Some((ty, method, path)) = waiting.pop_front() {
        let Some(id) = record_of(&ty) else { continue };
        if found.contains_key(&id) {
            continue;
        }
        for field in tables.shape(id).fields.iter().filter(|field| field.versions.contains(version)) {
            let way = if path.is_empty() { field.name.to_owned() } else { format!("{path}.{}", field.name) };
            waiting.extend(types_of(field, version).into_iter().map(|ty| (ty, method, way.clone())));
        }
        found.insert(id, (method, path));
    }
    found
}

/// The types that a field has in that release: those of its cases, and its own unless a case takes its place always.
fn types_of<'t>(field: &Field<'t>, version: Version) -> Vec<Type<'t>> {
    let mut types = Vec::new();
    for case in field.cases.iter().filter(|case| case.versions.contains(version)) {
        types.push(case.ty);
        if case.when.is_none() {
            return types;
        }
    }
    types.push(field.ty);
    types
}

/// The shape at the heart of a type.
fn record_of(ty: &Type<'_>) -> Option<ShapeId> {
    match ty.kind {
        Kind::Record(id) => Some(id),
        Kind::List(list) => record_of(&list.item),
        Kind::Map(item) => record_of(item),
        _ => None,
    }
}

/// The field that a story says cannot be seen. Through an object of several cases the way leads to each.
fn find(tables: &Tables<'_>, unseen: &Unseen) -> Vec<FieldOf> {
    let Some(method) = tables.method(&unseen.method) else { return Vec::new() };
    let mut types: Vec<Type<'_>> = vec![method.response];
    types.extend(method.responses.iter().map(|case| case.ty));
    let mut found = Vec::new();
    for name in unseen.path.split('.') {
        let mut next = Vec::new();
        found.clear();
        for id in types.iter().filter_map(record_of) {
            let shape = tables.shape(id);
            for (number, field) in shape.fields.iter().enumerate().filter(|(_, field)| field.name == name) {
                found.push((id.0, number));
                next.push(field.ty);
                next.extend(field.cases.iter().map(|case| case.ty));
            }
        }
        types = next;
    }
    // Several responses of a method may hold the same objects.
    found.sort_unstable();
    found.dedup();
    found
}

/// Reasons for what does not exist, or was seen after all.
fn idle(tables: &Tables<'_>, stories: &[Story], books: &[Books]) -> Vec<String> {
    let mut faults = Vec::new();
    for (story, unseen) in stories.iter().flat_map(|story| story.unseen.iter().map(move |unseen| (story, unseen))) {
        let what = format!("story {}: [[unseen]] {} `{}`", story.name, unseen.method, unseen.path);
        let Some(method) = tables.method(&unseen.method) else {
            faults.push(format!("{what}: there is no such method"));
            continue;
        };
        let parameter = tables.shape(method.request).fields.iter().any(|field| field.name == unseen.path);
        let fields = find(tables, unseen);
        if fields.is_empty() && !unseen.path.is_empty() && !parameter {
            faults.push(format!("{what}: no such field"));
        }
        if unseen.reason.trim().is_empty() {
            faults.push(format!("{what}: no reason"));
        }
        let met: Vec<&Books> = books
            .iter()
            .filter(|books| unseen.applies(books.version) && method.versions.contains(books.version))
            .collect();
        let seen = |books: &&Books| match unseen.path.as_str() {
            "" => books.pages.get(method.name).is_some_and(|page| page.answered),
            path => {
                let asked = books.pages.get(method.name).is_some_and(|page| page.extended.contains(path));
                asked
                    || fields.iter().any(|field| books.seen.contains(field))
                        && !is_asked_for(tables, method, path, books)
            }
        };
        if !met.is_empty() && met.iter().all(seen) {
            faults.push(format!("{what}: it was seen"));
        }
    }
    faults
}

/// Whether the reason is given for a parameter that fills the field: the field itself may be seen, empty or in another way.
fn is_asked_for(tables: &Tables<'_>, method: &Method<'_>, path: &str, books: &Books) -> bool {
    let fields = tables.shape(method.request).fields.iter();
    let mut filling = fields.filter(|field| matches!(field.part, Part::Extends(extended) if extended == path));
    let extended = books.pages.get(method.name).map(|page| &page.extended);
    filling.any(|field| extended.is_none_or(|extended| !extended.contains(field.name)))
}

#[cfg(test)]
mod tests {
    use callsheet_zabbix::TABLES;

    use super::*;
    use crate::release::Release;

    fn unseen(method: &str, path: &str) -> Unseen {
        let (method, path, reason) = (method.to_owned(), path.to_owned(), "a test".to_owned());
        Unseen { method, path, reason, since: None, until: None }
    }

    #[test]
    fn a_field_belongs_to_the_method_that_lists_its_objects() {
        let found = reachable(&TABLES, Release::New.recorded());
        let of = |method: &str, path: &str| {
            let fields = find(&TABLES, &unseen(method, path));
            fields.into_iter().filter_map(|(shape, _)| found.get(&ShapeId(shape)).cloned()).collect::<Vec<_>>()
        };
        assert_eq!(of("user.get", "username"), [("user.get", String::new())]);
        assert_eq!(of("user.get", "medias.sendto"), [("user.get", "medias".to_owned())]);
        assert!(of("user.get", "shoe_size").is_empty());
    }

    #[test]
    fn what_was_not_seen_is_named_unless_a_story_says_why() {
        let version = Release::New.recorded();
        let settled = |stories: &[Story], seen: &[FieldOf]| {
            let mut books = [Books::new(version)];
            let [first] = &mut books;
            first.page("user.get").accepted = 1;
            first.page("user.get").answered = true;
            first.seen.extend(seen);
            let faults = settle(&TABLES, stories, &mut books, |method| method == "user.get");
            let [mut books] = books;
            (books.page("user.get").clone(), faults)
        };
        let (page, faults) = settled(&[], &[]);
        assert!(page.never_seen.contains("username") && page.faults.len() > 1 && faults.is_empty());
        let story = |path: &str| Story { unseen: vec![unseen("user.get", path)], ..Story::default() };
        let (page, faults) = settled(&[story("username")], &[]);
        assert!(!page.never_seen.contains("username") && faults.is_empty());
        let (_, faults) = settled(&[story("username")], &find(&TABLES, &unseen("user.get", "username")));
        assert!(matches!(faults.as_slice(), [fault] if fault.ends_with("it was seen")), "{faults:?}");
        let (_, faults) = settled(&[story("shoe_size")], &[]);
        assert!(matches!(faults.as_slice(), [fault] if fault.ends_with("no such field")), "{faults:?}");
    }
}
