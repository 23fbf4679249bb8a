//! Tables of Zabbix specs that are still being written.

use std::collections::BTreeSet;
use std::path::Path;

use callsheet_runtime::tables::Tables;
use callsheet_spec::{Arena, Severity, Source, check, read};

/// The tables of what holds together of the specs in that folder, or below `spec` in it. Files with errors are left out.
pub fn whatever_holds(folder: &Path) -> Option<&'static Tables<'static>> {
    let above = || folder.parent()?.parent();
    let root = if folder.join("spec").is_dir() { folder } else { above()? };
    let mut sources = read(root, "zabbix").map_err(|error| eprintln!("{error}")).ok()?;
    loop {
        let checked = Box::leak(Box::new(check(&sources)));
        if let Some(spec) = &checked.api {
            let arena = Box::leak(Box::new(Arena::new()));
            return Some(Box::leak(Box::new(spec.lower(arena).tables)));
        }
        let errors = checked.findings.iter().filter(|finding| finding.severity == Severity::Error);
        let wrong: BTreeSet<&str> = errors.map(|finding| &*finding.file).collect();
        // A type that is in doubt is kept while a method can go in its place.
        let is_type = |path: &&&str| path.contains("/types/");
        let only_types = wrong.iter().all(|path| is_type(&path));
        let gone: BTreeSet<&str> = wrong.iter().filter(|path| only_types || !is_type(path)).copied().collect();
        for path in &gone {
            let first =
                checked.findings.iter().find(|finding| finding.file == **path && finding.severity == Severity::Error);
            let (line, message) = first.map_or((0, ""), |finding| (finding.line, &*finding.message));
            eprintln!("left out for an error: {path}:{line}: {message}");
        }
        let before = sources.len();
        sources.retain(|source: &Source| !gone.contains(&*source.path));
        if sources.len() == before {
            return None;
        }
    }
}
