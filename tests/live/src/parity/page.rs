//! The page with the figures of every method.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::report::percent;
use super::tally::{Counts, Tally};

/// The page as Markdown.
pub fn markdown(tallies: &[Tally], requests: usize, seed: u64) -> String {
    let mut page = format!(
        "# Parity with real servers\n\n\
         The same requests are sent to real servers and shown to the validator: right ones, and ones with a single fault. Half of \
         the faults are made by someone who knows the specs and breaks each rule once, half by someone who knows nothing of them \
         and spoils every value of a right request. Nothing is left of what the servers are asked to change: a request is checked \
         in full and refused when it is committed.\n\n\
         `cargo xtask live parity --requests {requests} --seed {seed} --write-page` makes this page anew.\n\n"
    );
    header(&mut page, "server");
    for tally in tallies {
        row(&mut page, &tally.version.to_string(), &tally.sum());
    }
    page.push_str(
        "\n- **verdict**, **path**, **words**: in how many of a hundred the validator accepts or refuses like the server, names the \
         same place, and says the same to the letter.\n\
         - **second**: wrong requests with one fault over which the validator has another error that is not the same complaint about a neighbour.\n\
         - **stored**: decided by what the server stores, which no validator knows: an object that is missing, a name that is \
         taken. Left out of the other figures.\n\
         - **broke down**: the server failed over the request, with an error of its database or without an answer. Left out as \
         well.\n",
    );
    let methods: BTreeSet<&String> = tallies.iter().flat_map(|tally| tally.methods.keys()).collect();
    page.push_str("\n## Methods\n\n");
    header(&mut page, "method");
    for method in methods {
        for tally in tallies {
            if let Some(counts) = tally.methods.get(method) {
                row(&mut page, &format!("{method} {}.{}", tally.version.major, tally.version.minor), counts);
            }
        }
    }
    page
}

fn header(page: &mut String, first: &str) {
    let _ = writeln!(page, "| {first} | requests | verdict | path | words | second | stored | broke down |");
    page.push_str("|---|--:|--:|--:|--:|--:|--:|--:|\n");
}

fn row(page: &mut String, name: &str, counts: &Counts) {
    let ([paths, other_paths], [words, other_words], [singles, several]) = (counts.paths, counts.words, counts.several);
    let compared = counts.compared();
    let _ = writeln!(
        page,
        "| {name} | {} | {} | {} | {} | {} | {} | {} |",
        counts.requests,
        share(compared, compared - counts.verdicts),
        share(paths, paths - other_paths),
        share(words, words - other_words),
        share(singles, several),
        share(counts.requests, counts.stored),
        counts.failed
    );
}

fn share(all: u64, part: u64) -> String {
    if all == 0 { String::new() } else { format!("{:.2} %", percent(all, part)) }
}
