//! What people and programs read of a run.

use serde_json::json;

use super::books::{Books, Page};

/// A line for each method and what is wrong with it below, then the sums.
pub fn text(books: &[Books], faults: &[String], wanted: impl Fn(&str) -> bool) {
    for books in books {
        for (method, page) in books.pages.iter().filter(|(method, _)| wanted(method)) {
            println!("{}", line(books, method, page));
            let names = |what: &str, names: &std::collections::BTreeSet<String>| {
                names.iter().for_each(|name| println!("    {what} {name}"));
            };
            names("unknown:", &page.unknown);
            names("never seen:", &page.never_seen);
            names("fault:", &page.faults);
        }
        books.faults.iter().for_each(|fault| println!("{} fault: {fault}", books.version));
    }
    faults.iter().for_each(|fault| println!("fault: {fault}"));
    for books in books {
        let pages = || books.pages.iter().filter(|(method, _)| wanted(method)).map(|(_, page)| page);
        let sum = |count: fn(&Page) -> u64| pages().map(count).sum::<u64>();
        println!(
            "{}: {} methods, {} calls, {} accepted, {} decoded, {} refused as said, {} methods with something amiss",
            books.version,
            pages().count(),
            sum(|page| page.called),
            sum(|page| page.accepted),
            sum(|page| page.decoded),
            sum(|page| page.refused_as_said),
            pages().filter(|page| !page.is_well()).count()
        );
    }
}

fn line(books: &Books, method: &str, page: &Page) -> String {
    let word = if page.is_well() { "ok" } else { "FAILED" };
    let besides = |what: &str, count: u64| if count > 0 { format!(", {what} {count}") } else { String::new() };
    let refused = besides("refused as said", page.refused_as_said) + &besides("untyped", page.untyped);
    format!(
        "{word} {} {method}: called {}, accepted {}, decoded {}, unknown {}, never seen {}{refused}",
        books.version,
        page.called,
        page.accepted,
        page.decoded,
        page.unknown.len(),
        page.never_seen.len()
    )
}

/// One object.
pub fn json(books: &[Books], faults: &[String], wanted: impl Fn(&str) -> bool) {
    let servers = books.iter().map(|books| {
        let pages: serde_json::Map<_, _> = books
            .pages
            .iter()
            .filter(|(method, _)| wanted(method))
            .map(|(method, page)| (method.clone(), json!(page)))
            .collect();
        json!({"target": books.version.to_string(), "methods": pages, "faults": books.faults})
    });
    println!("{}", json!({"servers": servers.collect::<Vec<_>>(), "faults": faults}));
}
