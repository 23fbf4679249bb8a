//! The page with the figures: sections between marks, each of which one part rewrites.

use std::fmt::Write;

use crate::part::{Measured, Part};
use crate::row::Table;

/// What stands on a fresh page above the sections.
const HEAD: &str = "\
# Performance

Figures of the performance budget, taken side by side: in every round each side works on the same input, one after the other, and
the side that begins changes from round to round. A figure is the median over the rounds; *spread* is the least and the most
that *ratio* was. Before the first round the two sides' results are compared. A ratio means the same on any machine, nearly; a time does not.

`cargo xtask bench` remakes the whole page, `cargo xtask bench NAME` one section; both end with status 1 where a bar is missed.
`cargo xtask bench --short` runs everything on small inputs and writes nothing.
";

/// The page with the sections of these parts anew; `page` is what it was, if there was one. Other sections stay,
/// and so does what somebody has written below them.
pub fn rewritten(page: Option<&str>, parts: &[Part], sections: &[(&Part, String)]) -> String {
    let mut out = HEAD.to_owned();
    for part in parts {
        let made = sections.iter().find(|(other, _)| other.name == part.name).map(|(_, section)| section.as_str());
        let kept = page.and_then(|page| between(page, &start_mark(part.name), &end_mark(part.name)));
        if let Some(section) = made.or(kept) {
            let (start, end) = (start_mark(part.name), end_mark(part.name));
            // Writing to a `String` cannot fail.
            let _ = write!(out, "\n{start}\n{}\n{end}\n", section.trim());
        }
    }
    let below = page.and_then(|page| page.rsplit_once(END_OF_MARK)).map(|(_, below)| below.trim());
    if let Some(below) = below.filter(|below| !below.is_empty()) {
        let _ = write!(out, "\n{below}\n");
    }
    out
}

/// What every mark ends in.
const END_OF_MARK: &str = " -->\n";

/// The section of a part.
pub fn section(part: &Part, measured: &Measured, machine: &str) -> String {
    let mut out = format!("## {}\n\n", part.title);
    let _ = writeln!(out, "On {machine}: `cargo xtask bench {}`.\n", part.name);
    out.push_str(&tables(measured));
    for reason in &measured.unmeasured {
        let _ = writeln!(out, "\nNot measured: {reason}.");
    }
    let _ = write!(out, "\n{}", part.sides);
    out
}

/// The tables in Markdown, an empty line between them.
pub fn tables(measured: &Measured) -> String {
    measured.tables.iter().map(table).collect::<Vec<_>>().join("\n")
}

fn table(table: &Table) -> String {
    let mut out = format!("| {} | |\n|{}\n", table.columns.join(" | "), "---|".repeat(table.columns.len() + 1));
    for line in &table.lines {
        let _ = writeln!(out, "| {} | {} |", line.cells.join(" | "), line.verdict());
    }
    out
}

fn start_mark(name: &str) -> String {
    format!("<!-- begin {name}: written by `cargo xtask bench` -->")
}

fn end_mark(name: &str) -> String {
    format!("<!-- end {name} -->")
}

fn between<'p>(page: &'p str, start: &str, end: &str) -> Option<&'p str> {
    let (_, rest) = page.split_once(start)?;
    rest.split_once(end).map(|(section, _)| section)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &'static str) -> Part {
        Part { name, title: "A part", sides: "", run: |_| Ok(Measured::default()) }
    }

    #[test]
    fn a_part_rewrites_its_own_section_alone() {
        let parts = [part("first"), part("second")];
        let both = [(&parts[0], "one".to_owned()), (&parts[1], "two".to_owned())];
        let page = rewritten(None, &parts, &both);
        assert!(page.contains("\none\n") && page.contains("\ntwo\n"));

        let page = format!("{page}\n## What somebody wrote\n\nBelow the sections.\n");
        let renewed = rewritten(Some(&page), &parts, &[(&parts[1], "three".to_owned())]);
        assert_eq!(renewed, page.replace("\ntwo\n", "\nthree\n"));
        assert_eq!(rewritten(Some(&renewed), &parts, &[]), renewed);
    }
}
