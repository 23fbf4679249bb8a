//! The reader of reference pages.

use callsheet_import::{import, read};
use callsheet_runtime::tables::{Language, Wire};
use callsheet_spec::{Severity, Source, check};

/// Any page. What is made of it is a draft that the spec reader reads without an error, save for names in Rust that clash, which are the
/// maintainer's to choose; what is refused or reported has words.
///
/// # Panics
/// Where that does not hold.
pub fn importer(data: &[u8]) {
    let reading = match read(data).and_then(|page| import(&page)) {
        Ok(reading) => reading,
        Err(error) => {
            for language in [Language::English, Language::Russian] {
                assert!(!error.in_words(language).is_empty(), "no words: {error:?}");
            }
            return;
        }
    };
    for note in &reading.report.notes {
        assert!(!note.in_words(Language::Russian).is_empty(), "no words: {note:?}");
    }
    let draft = reading.draft();
    assert_eq!(reading.draft(), draft, "a second draft differs");
    let wire = if reading.is_written_as(Wire::Xml) { "xml" } else { "json" };
    let api = format!("api = \"yard\"\ntitle = \"Yard\"\nwire = \"{wire}\"\naccess = [\"user\"]\n");
    let sources = [
        Source { path: "spec/yard/api.toml".to_owned(), text: api },
        Source { path: format!("spec/yard/{}", reading.file()), text: draft },
    ];
    let findings = check(&sources).findings;
    let mut errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    let error = errors.find(|finding| finding.code != "name-clash");
    assert!(error.is_none(), "{}", error.map(|error| error.render(&sources, false)).unwrap_or_default());
}
