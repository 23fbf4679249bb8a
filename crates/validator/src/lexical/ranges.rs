//! Numbers with fractions and units, and ranges of them.

/// Whether they are numbers and ascending ranges of numbers joined by commas, with spaces where one likes.
pub(super) fn is_number_ranges(text: &str) -> bool {
    text.split(',').all(|range| is_range(range.trim_matches(BLANKS)))
}

const BLANKS: [char; 4] = [' ', '\t', '\n', '\r'];

fn is_range(text: &str) -> bool {
    let Some((first, rest)) = number(text) else { return false };
    let rest = rest.trim_start_matches(BLANKS);
    if rest.is_empty() {
        return true;
    }
    let last = rest.strip_prefix('-').map(|rest| rest.trim_start_matches(BLANKS)).and_then(number);
    last.is_some_and(|(last, rest)| rest.is_empty() && first <= last)
}

/// The number at the start, of at most 32 bits, and what follows it.
fn number(text: &str) -> Option<(f64, &str)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = usize::from(text.starts_with('-'));
    let whole = digits(text.get(end..)?);
    end += whole;
    let mut fraction = 0;
    if text.get(end..)?.starts_with('.') {
        fraction = digits(text.get(end + 1..)?);
        end += 1 + fraction;
    }
    if whole + fraction == 0 {
        return None;
    }
    let exponent = text.get(end..)?;
    if exponent.starts_with(['e', 'E']) {
        let sign = usize::from(exponent.get(1..)?.starts_with(['+', '-']));
        let length = digits(exponent.get(1 + sign..)?);
        if length > 0 {
            end += 1 + sign + length;
        }
    }
    let (written, rest) = text.split_at_checked(end)?;
    let (factor, rest) = unit(rest);
    let value = written.parse::<f64>().ok()? * factor;
    (value <= f64::from(i32::MAX)).then_some((value, rest))
}

/// What the unit at the start multiplies by: sizes in steps of 1024, times in seconds.
fn unit(text: &str) -> (f64, &str) {
    const UNITS: [(char, f64); 9] = [
        ('K', 1024.0),
        ('M', 1_048_576.0),
        ('G', 1_073_741_824.0),
        ('T', 1_099_511_627_776.0),
        ('s', 1.0),
        ('m', 60.0),
        ('h', 3600.0),
        ('d', 86_400.0),
        ('w', 604_800.0),
    ];
    let found = UNITS.iter().find_map(|(letter, factor)| Some((*factor, text.strip_prefix(*letter)?)));
    found.unwrap_or((1.0, text))
}

#[cfg(test)]
mod tests {
    use super::is_number_ranges;

    #[test]
    fn ranges_ascend_and_have_units() {
        for text in ["0-1.5,1K", "-5--3", " 1 - 2 , 3", ".5-5.", "1e3", "1m-2h", "-.5", "-1", "1,2-3,-7", "0"] {
            assert!(is_number_ranges(text), "{text}");
        }
        for text in ["a", "3-1", "1,", ",1", "1..2", "3000000000", "1 2", "1-2-3", "1K-1", "", "-", "1K-", "{$M}"] {
            assert!(!is_number_ranges(text), "{text}");
        }
    }
}
