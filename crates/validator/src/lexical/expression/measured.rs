//! What servers say of expressions, and what is said here.

mod formulas;
mod triggers;

use callsheet_runtime::tables::Macros;

use super::{check_calculated, check_trigger};
use crate::lexical::Fault;
use crate::lexical::formula::check_event_name;

type Check = fn(&str, Macros) -> Result<(), Fault<'_>>;

/// How texts are checked, whether with macros of discovery, and the texts.
type Table = (Check, bool, &'static [&'static str], &'static [(&'static str, &'static str)]);

const TABLES: &[Table] = &[
    (check_trigger, false, triggers::RIGHT_TRIGGERS, triggers::WRONG_TRIGGERS),
    (check_trigger, true, formulas::RIGHT_TRIGGER_PROTOTYPES, formulas::WRONG_TRIGGER_PROTOTYPES),
    (check_calculated, false, formulas::RIGHT_FORMULAS, formulas::WRONG_FORMULAS),
    (check_calculated, true, formulas::RIGHT_FORMULA_PROTOTYPES, formulas::WRONG_FORMULA_PROTOTYPES),
    (|text, _| check_event_name(text), false, formulas::RIGHT_EVENT_NAMES, formulas::WRONG_EVENT_NAMES),
];

/// A fault as the tables write it.
fn written(fault: Result<(), Fault<'_>>) -> String {
    match fault {
        Ok(()) => String::new(),
        Err(Fault::Near(code, rest)) => {
            let words = code.words().en.replace("{0}", rest);
            match words.strip_prefix("incorrect expression starting from \"").and_then(|rest| rest.strip_suffix('"')) {
                Some(rest) => format!("…{rest}"),
                None => words,
            }
        }
        Err(Fault::Wrong(code)) => code.words().en.to_owned(),
        Err(other) => format!("{other:?}"),
    }
}

#[test]
fn expressions_are_judged_as_servers_judge_them() {
    let mut different = Vec::new();
    for (check, lld, right, wrong) in TABLES {
        let macros = Macros { lld: *lld, ..Macros::NONE };
        for (text, words) in right.iter().map(|text| (text, &"")).chain(wrong.iter().map(|(text, words)| (text, words)))
        {
            let found = written(check(text, macros));
            if found != *words {
                different.push(format!("{text:?}: {found:?}, not {words:?}"));
            }
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn depth_has_the_limits_of_servers() {
    let read = "last(/h/k)";
    let nested = |open: &str, depth: usize, inner: &str| open.repeat(depth) + inner + &")".repeat(depth);
    let deepest = nested("abs(", 32, read);
    assert_eq!(check_trigger(&deepest, Macros::NONE), Ok(()));
    assert_eq!(check_trigger(&format!("{}+{read}", nested("abs(", 32, "now()")), Macros::NONE), Ok(()));
    let too_deep = format!("1+{}", nested("abs(", 33, read));
    assert_eq!(written(check_trigger(&too_deep, Macros::NONE)), format!("…{}", &too_deep[2..]));
    assert_eq!(check_trigger(&nested("(", 100_000, read), Macros::NONE), Ok(()));
}

/// Long texts of which every part starts something that is not closed, or not before the end.
#[test]
fn time_does_not_grow_with_the_square_of_the_length() {
    let parts = [
        ("", "abs(", ""),
        ("", "(", ""),
        ("", "not ", "1"),
        ("", "1+", "1"),
        ("", "{$M:", ""),
        ("", "{{$M}.f(", ""),
        ("", "last(/h/k,", ""),
        ("", "last(/h/k[", ""),
        ("", "last(/h/k)+", "last(/h/k,x)"),
        ("", "sum(1,", ""),
        ("sum(", "last_foreach(/*/k),", "1)"),
        ("", "{?", ""),
        ("", "{?1}", "{?"),
        ("", "{{?1}.f(", ""),
        ("item_count(/*/k?[", "(", "])"),
        ("find(/h/k,,,\"", "{$M:", "\")"),
        ("find(/h/k,,,\"", "{$M:", "}\")"),
        ("find(/h/k,,\"", "{$M:\\\"", "}\")"),
        ("find(/h/k,,\"", "{{$m}.f(", ")}\")"),
    ];
    for (before, part, behind) in parts {
        let text = format!("{before}{}{behind}", part.repeat(400_000 / part.len()));
        for (check, ..) in TABLES {
            let started = std::time::Instant::now();
            let judged = check(&text, Macros { lld: true, ..Macros::NONE }).is_ok();
            // A square would take minutes.
            assert!(started.elapsed().as_secs() < 20, "{part}: {judged}");
        }
    }
}
