//! Where packages come from: the sources of this machine, with the name of the release exchanged.

use std::path::{Path, PathBuf};

/// The lines of apt's sources that lead to Debian itself, for another release of it.
///
/// Both formats are read, one line a source and paragraphs of fields. Sources of others are left out: they may lack the
/// release. `name` ends in `.list` or `.sources` and says which format it is.
pub fn derived(name: &Path, text: &str, from: &str, to: &str) -> Option<(&'static str, String)> {
    let (kind, found): (_, Vec<String>) = match name.extension()?.to_str()? {
        "list" => ("list", text.lines().filter_map(|line| line_for(line, from, to)).collect()),
        "sources" => {
            let (mut found, mut paragraph) = (Vec::new(), Vec::new());
            for line in text.lines().chain([""]) {
                if line.trim().is_empty() {
                    found.extend(paragraph_for(&std::mem::take(&mut paragraph), from, to));
                } else if !line.starts_with('#') {
                    paragraph.push(line);
                }
            }
            ("sources", found)
        }
        _ => return None,
    };
    (!found.is_empty()).then(|| (kind, found.join("\n") + "\n"))
}

/// The suites of a release itself; backports and others are not wanted.
fn suite_for(suite: &str, from: &str, to: &str) -> Option<String> {
    let rest = suite.strip_prefix(from)?;
    matches!(rest, "" | "-updates" | "-security" | "/updates").then(|| format!("{to}{rest}"))
}

fn line_for(line: &str, from: &str, to: &str) -> Option<String> {
    let line = line.split('#').next().unwrap_or_default().trim();
    let rest = line.strip_prefix("deb ")?.trim_start();
    let (options, rest) = match rest.strip_prefix('[') {
        Some(options) => {
            let (options, rest) = options.split_once(']')?;
            (format!("[{options}] "), rest)
        }
        None => (String::new(), rest),
    };
    let mut words = rest.split_ascii_whitespace();
    let (address, suite) = (words.next()?, suite_for(words.next()?, from, to)?);
    words.any(|component| component == "main").then(|| format!("deb {options}{address} {suite} main"))
}

fn paragraph_for(lines: &[&str], from: &str, to: &str) -> Option<String> {
    let field = |name: &str| {
        let found = lines.iter().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then_some(value)
        });
        found.unwrap_or_default()
    };
    let has = |name: &str, wanted: &str| field(name).split_ascii_whitespace().any(|word| word == wanted);
    if !has("Types", "deb") || !has("Components", "main") || has("Enabled", "no") {
        return None;
    }
    let suites: Vec<String> =
        field("Suites").split_ascii_whitespace().filter_map(|suite| suite_for(suite, from, to)).collect();
    if suites.is_empty() {
        return None;
    }
    let written = lines.iter().map(|line| match line.split_once(':') {
        Some((key, _)) if key.eq_ignore_ascii_case("Types") => "Types: deb".to_owned(),
        Some((key, _)) if key.eq_ignore_ascii_case("Suites") => format!("Suites: {}", suites.join(" ")),
        Some((key, _)) if key.eq_ignore_ascii_case("Components") => "Components: main".to_owned(),
        _ => (*line).to_owned(),
    });
    Some(written.map(|line| line + "\n").collect())
}

/// The files that apt on this machine reads its sources from.
pub fn files() -> Vec<PathBuf> {
    let parts = std::fs::read_dir("/etc/apt/sources.list.d").into_iter().flatten();
    let mut files: Vec<PathBuf> = parts.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.push(PathBuf::from("/etc/apt/sources.list"));
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = "\
# deb http://mirror.test/debian bookworm main
deb http://mirror.test/debian bookworm main contrib # all
deb [signed-by=/k.gpg arch=amd64] http://mirror.test/security bookworm-security main
deb-src http://mirror.test/debian bookworm main
deb http://mirror.test/debian bookworm-backports main
deb http://other.test/docker bookworm stable
deb http://other.test/sdk sdk-bookworm main
";

    const PARAGRAPHS: &str = "\
Types: deb deb-src
# a remark
URIs: http://mirror.test/debian
Suites: bookworm bookworm-updates bookworm-backports
Components: main contrib
Signed-By: /k.gpg

Types: deb
URIs: http://other.test
Suites: nodistro
Components: main

Enabled: no
Types: deb
URIs: http://mirror.test/debian
Suites: bookworm
Components: main
";

    #[test]
    fn sources_of_debian_itself_are_kept_for_another_release() {
        let from_lines = "deb http://mirror.test/debian trixie main\n\
             deb [signed-by=/k.gpg arch=amd64] http://mirror.test/security trixie-security main\n";
        let from_paragraphs = "Types: deb\nURIs: http://mirror.test/debian\nSuites: trixie trixie-updates\n\
             Components: main\nSigned-By: /k.gpg\n\n";
        let cases = [
            ("a.list", LINES, Some(("list", from_lines))),
            ("a.sources", PARAGRAPHS, Some(("sources", from_paragraphs))),
            ("a.save", LINES, None),
            ("b.list", "deb http://mirror.test/debian bullseye main", None),
        ];
        for (name, text, wanted) in cases {
            let found = derived(Path::new(name), text, "bookworm", "trixie");
            assert_eq!(found, wanted.map(|(kind, text)| (kind, text.to_owned())), "{name}");
        }
        let back = derived(Path::new("a.list"), &LINES.replace("bookworm", "trixie"), "trixie", "trixie");
        assert_eq!(back.map(|(_, text)| text), Some(from_lines.to_owned()));
    }
}
