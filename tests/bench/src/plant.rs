//! Mistakes planted into a right document, to see that both sides of a row find them.

use crate::error::{BenchError, agree};

/// A mistake: what stands in the document once or more, and what comes in the place of the first.
pub type Mistake = (&'static str, &'static str);

/// Fails unless both sides take the document as it is, and both refuse it with each one of the mistakes.
pub fn same_verdicts(
    what: &str,
    text: &str,
    mistakes: &[Mistake],
    mut ours: impl FnMut(&str) -> Result<bool, BenchError>,
    mut theirs: impl FnMut(&str) -> Result<bool, BenchError>,
) -> Result<(), BenchError> {
    agree(what, &(ours(text)?, theirs(text)?), &(true, true))?;
    for (right, wrong) in mistakes {
        let planted = text.replacen(right, wrong, 1);
        let named = format!("{what}, with {wrong} for {right}");
        agree(&named, &(planted != text, ours(&planted)?, theirs(&planted)?), &(true, false, false))?;
    }
    Ok(())
}
