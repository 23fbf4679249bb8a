//! Update intervals: a time unit, then flexible and scheduling intervals behind semicolons.

use callsheet_runtime::tables::Macros;

use super::unit::seconds;
use super::{Fault, macro_length, period};
use crate::Code;

pub(super) fn check(text: &str, macros: Macros) -> Result<(), Fault<'_>> {
    let end = macro_length(text, macros).unwrap_or_else(|| text.find(';').unwrap_or(text.len()));
    let (first, mut rest) = text.split_at_checked(end).unwrap_or((text, ""));
    let never = match macro_length(first, macros) {
        Some(_) => false,
        None => match seconds(first, false) {
            Ok(Some(number @ 0..=86_400)) => number == 0,
            Ok(Some(number)) if number < 0 => return Err(Fault::Wrong(Code::NotTimeUnit)),
            Ok(Some(_)) => return Err(Fault::Outside),
            Ok(None) => return Err(Fault::Wrong(Code::TooLarge)),
            Err(()) => return Err(Fault::Wrong(Code::NotTimeUnit)),
        },
    };
    let mut active = !never;
    let custom = !rest.is_empty();
    while !rest.is_empty() {
        let interval = rest.strip_prefix(';').ok_or(Fault::Near(Code::NotDelay, rest))?;
        let (length, works) = self::interval(interval, macros).ok_or(Fault::Near(Code::NotDelay, rest))?;
        active |= works;
        rest = interval.get(length..).unwrap_or_default();
    }
    match (active, custom) {
        (true, _) => Ok(()),
        (false, true) => Err(Fault::Wrong(Code::DelayIdle)),
        (false, false) => Err(Fault::Wrong(Code::DelayZero)),
    }
}

/// The length of the interval at the start, and whether anything is polled in it.
fn interval(text: &str, macros: Macros) -> Option<(usize, bool)> {
    if let Some(length) = macro_length(text, macros)
        && matches!(text.as_bytes().get(length), None | Some(b';'))
    {
        return Some((length, true));
    }
    flexible(text, macros).or_else(|| scheduling(text).map(|length| (length, true)))
}

/// `50s/1-7,00:00-24:00`
fn flexible(text: &str, macros: Macros) -> Option<(usize, bool)> {
    let (length, works) = match macro_length(text, macros) {
        Some(length) => (length, true),
        None => {
            let length = text.find('/')?;
            let number = seconds(text.get(..length)?, false).ok()?.filter(|number| *number >= 0)?;
            (length, number > 0)
        }
    };
    let when = text.get(length..)?.strip_prefix('/')?;
    let period = macro_length(when, macros).unwrap_or_else(|| when.find(';').unwrap_or(when.len()));
    let right = macro_length(when, macros).is_some() || when.get(..period).is_some_and(period::is_period);
    right.then_some((length + 1 + period, works))
}

/// `md1-31wd1-5h9-18m0s/10`: days of the month and week, hours, minutes, seconds, each at most once and in this order.
fn scheduling(text: &str) -> Option<usize> {
    const UNITS: [(&str, u8, u8); 5] = [("md", 1, 31), ("wd", 1, 7), ("h", 0, 23), ("m", 0, 59), ("s", 0, 59)];
    let mut at = 0;
    for (prefix, least, most) in UNITS {
        let rest = text.get(at..)?;
        let Some(filter) = rest.strip_prefix(prefix) else { continue };
        match filters(filter, least, most) {
            Some(length) => at += prefix.len() + length,
            None => break,
        }
    }
    (at > 0).then_some(at)
}

/// The length of numbers, ranges and steps joined by commas.
fn filters(text: &str, least: u8, most: u8) -> Option<usize> {
    let mut at = 0;
    loop {
        at += filter(text.get(at..)?, least, most)?;
        if text.as_bytes().get(at) != Some(&b',') {
            return Some(at);
        }
        at += 1;
    }
}

fn filter(text: &str, least: u8, most: u8) -> Option<usize> {
    let number = |at: usize| -> Option<(u8, usize)> {
        let digits = text.get(at..)?.bytes().take(2).take_while(u8::is_ascii_digit).count();
        Some((text.get(at..at + digits)?.parse().ok()?, at + digits))
    };
    let within = |number: u8| least <= number && number <= most;
    let mut end = 0;
    let mut width = most - least;
    if let Some((first, after)) = number(0) {
        let (last, after) = match text.as_bytes().get(after) {
            Some(b'-') => number(after + 1).filter(|(last, _)| first <= *last)?,
            _ => (first, after),
        };
        if !within(first) || !within(last) {
            return None;
        }
        width = last - first;
        end = after;
    }
    if text.as_bytes().get(end) == Some(&b'/') {
        let (step, after) = number(end + 1)?;
        return (step > 0 && (step <= width || end == 0 && step <= most)).then_some(after);
    }
    (end > 0).then_some(end)
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::Macros;

    use super::check;
    use crate::Code;
    use crate::lexical::Fault;

    #[test]
    fn intervals_are_right_or_wrong_from_somewhere() {
        let macros = Macros { user: true, ..Macros::NONE };
        let right = [
            "30",
            "1m",
            "1d",
            "{$D}",
            "1m;50s/1-7,00:00-24:00",
            "0;50s/1-7,00:00-24:00",
            "0;wd1-5h9-18",
            "1m;wd1-5",
            "1m;{$F}",
            "1m;50s/{$P}",
            "1m;{$I}/1-7,00:00-24:00",
            "1m;md1-31",
            "1m;h9m30s5",
            "1m;m/5",
            "1m;s0-59/10",
            "1m;wd1,3h9-12,15",
            "1m;md1-5wd1h1",
            "{$D};{$F}",
            "1m;2d/1-7,00:00-24:00",
        ];
        for text in right {
            assert_eq!(check(text, macros), Ok(()), "{text}");
        }
        let near = [
            ("1m;x", ";x"),
            ("1m;", ";"),
            ("1m;;", ";;"),
            ("1m;50s/1-7", ";50s/1-7"),
            ("1m;md32", ";md32"),
            ("1m;h25", ";h25"),
            ("1m;wd1md1", "md1"),
            ("1m; 50s/1-7,00:00-24:00", "; 50s/1-7,00:00-24:00"),
            ("1m;m/60", ";m/60"),
            ("1m;h/0", ";h/0"),
            ("1m;s1-2-3", "-3"),
            ("1m;050s/1-7,00:00-24:00", ";050s/1-7,00:00-24:00"),
        ];
        for (text, rest) in near {
            assert_eq!(check(text, macros), Err(Fault::Near(Code::NotDelay, rest)), "{text}");
        }
        let wrong = [
            ("0", Fault::Wrong(Code::DelayZero)),
            ("0;0/1-7,00:00-24:00", Fault::Wrong(Code::DelayIdle)),
            ("x", Fault::Wrong(Code::NotTimeUnit)),
            ("1M", Fault::Wrong(Code::NotTimeUnit)),
            ("-1", Fault::Wrong(Code::NotTimeUnit)),
            ("86401", Fault::Outside),
            ("1w", Fault::Outside),
        ];
        for (text, fault) in wrong {
            assert_eq!(check(text, macros), Err(fault), "{text}");
        }
    }
}
