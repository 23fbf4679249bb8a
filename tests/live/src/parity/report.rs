//! What people read of a run.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::tally::{Counts, Finding, Tally};
use super::verdict::{Said, Verdict};
use crate::wire::shortened;

/// Differences that look the same, by one of them.
struct Group<'f> {
    finding: &'f Finding,
    what: &'static str,
    count: usize,
}

/// Prints each sort of difference once, at most so many a method, and then the counts.
pub fn text(tallies: &[Tally], most: usize, second: bool) {
    for tally in tallies {
        let mut shown: BTreeMap<&str, usize> = BTreeMap::new();
        for group in groups(tally, second) {
            let count = shown.entry(group.finding.method.as_str()).or_default();
            *count += 1;
            if *count <= most {
                print!("{}", paragraph(tally, &group));
            }
        }
        for (method, count) in shown.iter().filter(|(_, count)| **count > most) {
            println!(
                "{} {method}: {} more sorts of differences: --most {count} shows them",
                tally.version,
                count - most
            );
        }
        for ((method, words), (count, params)) in &tally.breakdowns {
            println!("{} {method}: broke down {count} times: {words}: {}", tally.version, shortened(params));
        }
        tally.remarks.iter().for_each(|remark| println!("{} {remark}", tally.version));
    }
    println!();
    for tally in tallies {
        stored(tally);
        worst(tally);
    }
    for tally in tallies {
        println!("{}", totals(&tally.version.to_string(), &tally.sum()));
    }
}

/// One object with everything.
pub fn json(tallies: &[Tally], requests: usize, seed: u64) {
    let servers = tallies.iter().map(|tally| {
        let findings = tally.findings.iter().filter(|(_, verdict)| !verdict.is_same());
        let differences = findings.map(|(finding, verdict)| difference(finding, verdict)).collect::<Vec<_>>();
        json!({
            "target": tally.version.to_string(), "total": tally.sum(), "methods": tally.methods,
            "differences": differences, "remarks": tally.remarks,
        })
    });
    println!("{}", json!({"requests": requests, "seed": seed, "servers": servers.collect::<Vec<_>>()}));
}

fn difference(finding: &Finding, verdict: &Verdict) -> Value {
    let (_, what) = kind(verdict);
    let server = match &finding.said {
        Said::Granted => None,
        Said::Form { words, .. } | Said::Stored(words) | Said::Failed(words) => Some(words),
    };
    let params: Value = serde_json::from_str(&finding.params).unwrap_or_default();
    let rule = finding.rule.as_ref().map(|rule| format!("{}:{}", rule.file, rule.line));
    json!({
        "what": what, "method": finding.method, "source": finding.source, "change": finding.sort, "at": finding.place,
        "params": params, "server": server, "validator": finding.ours, "rule": rule,
    })
}

fn groups(tally: &Tally, second: bool) -> Vec<Group<'_>> {
    let mut groups: BTreeMap<(u8, String), Group<'_>> = BTreeMap::new();
    for (finding, verdict) in tally.findings.iter().filter(|(_, verdict)| second || !verdict.is_same()) {
        let (rank, what) = kind(verdict);
        let place = general(&finding.place);
        let said = match &finding.said {
            Said::Form { words, .. } => general(words),
            _ => String::new(),
        };
        let ours = finding.ours.first().map(|ours| general(ours)).unwrap_or_default();
        // The same words at the same place, whatever value brought them about.
        let place = if said.is_empty() && ours.is_empty() { place } else { String::new() };
        let key = (rank, format!("{}\n{place}\n{said}\n{ours}", finding.method));
        groups.entry(key).or_insert(Group { finding, what, count: 0 }).count += 1;
    }
    groups.into_values().collect()
}

fn kind(verdict: &Verdict) -> (u8, &'static str) {
    match (verdict.agrees, verdict.path) {
        (false, _) => (0, "verdict"),
        (true, Some(false)) => (1, "path"),
        _ if verdict.is_same() => (3, "second diagnostic"),
        _ => (2, "words"),
    }
}

/// A text without what differs from request to request.
fn general(text: &str) -> String {
    let mut general = String::new();
    let mut digits = false;
    for character in text.chars() {
        let digit = character.is_ascii_digit();
        match (digit, digits) {
            (true, true) => {}
            (true, false) => general.push('#'),
            (false, _) => general.push(character),
        }
        digits = digit;
    }
    general
}

fn paragraph(tally: &Tally, group: &Group<'_>) -> String {
    let (finding, mut out) = (group.finding, String::new());
    let change =
        if finding.sort.is_empty() { "unchanged".to_owned() } else { format!("{} {}", finding.sort, finding.place) };
    let times = if group.count > 1 { format!("  (and {} alike)", group.count - 1) } else { String::new() };
    let server = match &finding.said {
        Said::Granted => "accepts",
        Said::Form { words, .. } | Said::Stored(words) | Said::Failed(words) => words.as_str(),
    };
    let ours = finding.ours.first().map_or("accepts", String::as_str);
    let _ = writeln!(out, "{} {} {}: {change}{times}", tally.version, finding.method, group.what);
    let _ = writeln!(out, "    params     {}", around(&finding.params, &finding.place));
    let _ = writeln!(out, "    server     {}", shortened(server));
    let _ = writeln!(out, "    validator  {}", shortened(ours));
    for ours in finding.ours.iter().skip(1).take(3) {
        let _ = writeln!(out, "      and      {}", shortened(ours));
    }
    if let Some(rule) = &finding.rule {
        let _ = writeln!(out, "    rule       {}:{}", rule.file, rule.line);
    }
    out
}

/// The parameters, as far as they can be shown: what was changed is among it.
fn around(params: &str, place: &str) -> String {
    const SHOWN: usize = 400;
    if params.len() <= SHOWN {
        return params.to_owned();
    }
    let name = place.rsplit('/').find(|part| part.parse::<usize>().is_err()).unwrap_or_default();
    let at = params.find(&format!("\"{name}\"")).unwrap_or_default();
    let from =
        params.char_indices().map(|(at, _)| at).take_while(|start| start + SHOWN / 3 <= at).last().unwrap_or_default();
    let shown: String = params.get(from..).unwrap_or_default().chars().take(SHOWN).collect();
    format!("{}{shown}…", if from > 0 { "…" } else { "" })
}

/// What is most often said about stored objects.
fn stored(tally: &Tally) {
    const SHOWN: usize = 8;
    let mut words: Vec<_> = tally.stored.iter().collect();
    words.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    for (words, (count, change)) in words.into_iter().take(SHOWN) {
        println!("{} stored state, {count} times: {words} ({change})", tally.version);
    }
}

fn worst(tally: &Tally) {
    const SHOWN: usize = 12;
    let mut methods: Vec<(&String, &Counts)> = tally.methods.iter().collect();
    methods.retain(|(_, counts)| differences(counts) > 0);
    methods.sort_by_key(|(_, counts)| std::cmp::Reverse((counts.verdicts, differences(counts))));
    for (method, counts) in methods.into_iter().take(SHOWN) {
        println!("{}", totals(&format!("{} {method}", tally.version), counts));
    }
}

fn differences(counts: &Counts) -> u64 {
    let [_, paths] = counts.paths;
    let [_, words] = counts.words;
    counts.verdicts + paths + words
}

/// One line of counts.
pub fn totals(name: &str, counts: &Counts) -> String {
    let [paths, other_paths] = counts.paths;
    let [words, other_words] = counts.words;
    let [singles, several] = counts.several;
    format!(
        "{name}: {} requests, the same verdict {}, path {}, words {}; a second diagnostic {}, stored state {}, broke down {}",
        counts.requests,
        same(counts.compared(), counts.verdicts),
        same(paths, other_paths),
        same(words, other_words),
        share(singles, several),
        share(counts.requests, counts.stored),
        counts.failed
    )
}

fn same(all: u64, different: u64) -> String {
    if all == 0 {
        "-".to_owned()
    } else {
        format!("{:.2} % (of {all}, {different} differ)", percent(all, all - different))
    }
}

fn share(all: u64, part: u64) -> String {
    format!("{:.2} %", percent(all, part))
}

/// A share in percent; 0 of nothing.
pub fn percent(all: u64, part: u64) -> f64 {
    if all == 0 { 0.0 } else { part as f64 * 100.0 / all as f64 }
}
