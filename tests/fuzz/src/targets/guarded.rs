//! The guard says the same of a document's depth and size as the validator, in whatever pieces the document comes.

use callsheet_validator::{Code, Diagnostic, Report, Validator};

use super::diagnostics::unreadable;

/// Feeds the document in pieces of several sizes, and compares what the guard says with the reports on the whole.
pub fn assert_guarded(validator: &Validator<'_>, document: &[u8], reports: &[Report]) {
    let [whole, single, few] = [document.len().max(1), 1, 7].map(|size| {
        let mut guard = validator.guard();
        document.chunks(size).try_for_each(|piece| guard.feed(piece)).err()
    });
    assert_eq!(whole, single, "the guard's word hangs on the pieces");
    assert_eq!(whole, few, "the guard's word hangs on the pieces");
    let reader = unreadable(reports);
    // Letters that no XML may hold are looked for in the whole document first.
    let is_letter = reader.is_some_and(|found| found.code == Code::Malformed && is_illegal(document, found.span.start));
    if !is_letter {
        assert_agreed(whole.as_deref(), reader);
    }
}

fn is_illegal(document: &[u8], at: usize) -> bool {
    let rest = document.get(at..).unwrap_or_default();
    rest.first().is_some_and(u8::is_ascii_control)
        || rest.starts_with(b"\xef\xbf\xbe")
        || rest.starts_with(b"\xef\xbf\xbf")
}

fn assert_agreed(guard: Option<&Diagnostic>, reader: Option<&Diagnostic>) {
    let Some(reader) = reader else {
        assert_eq!(guard, None, "the guard refuses what can be read");
        return;
    };
    match (guard, reader.code) {
        // The reader looks at the size first, the guard at what comes first.
        (Some(_), Code::TooBig) => {}
        (Some(guard), Code::TooDeep) => {
            let told = |found: &Diagnostic| (found.code, found.span.start, found.position);
            assert_eq!(told(guard), told(reader), "the guard and the reader differ");
        }
        (None, Code::TooBig | Code::TooDeep) => panic!("the guard lets pass what is too much: {reader:?}"),
        // What is malformed may look deep behind that place, and not before. Of a name the guard sees the first byte.
        (Some(guard), Code::Malformed | Code::TooManyAttributes | Code::TooManyMembers | Code::TooLongToken) => {
            assert!(guard.span.end > reader.span.start, "the guard refuses {guard:?} before {reader:?}");
        }
        _ => {}
    }
}
