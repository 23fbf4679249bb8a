//! What is wrong with the syntax of a document, in Russian.

use std::borrow::Cow;

use callsheet_runtime::tables::{Language, Text};

use crate::message::{fill, numbered};

/// The words of the readers of documents; `{0}` and `{1}` stand for parts of the document.
const PROBLEMS: &[Text<'static>] = &[
    said("`,` or `}` is wanted", "нужна `,` или `}`"),
    said("`,` or `]` is wanted", "нужна `,` или `]`"),
    said("a key in double quotes is wanted", "нужен ключ в двойных кавычках"),
    said("`:` is wanted", "нужно `:`"),
    said("a value is wanted", "нужно значение"),
    said("a digit is wanted", "нужна цифра"),
    said("`\"` is wanted", "нужна `\"`"),
    said("a control character must be written as an escape", "управляющий символ записывается через `\\`"),
    said("four hexadecimal digits are wanted", "нужны четыре шестнадцатеричные цифры"),
    said("half of a surrogate pair stands alone", "половина суррогатной пары стоит отдельно"),
    said("there is no such escape", "такой последовательности с `\\` нет"),
    said("the document ends too early", "документ обрывается"),
    said("something follows the end of the document", "после конца документа ещё что-то есть"),
    said("the character U+{0} is not allowed", "символ U+{0} недопустим"),
    said("an element is not closed", "элемент не закрыт"),
    said("a root element is wanted", "нужен корневой элемент"),
    said("`-->` is wanted", "нужно `-->`"),
    said("`--` is not allowed inside a comment", "`--` внутри комментария недопустимо"),
    said("`]]>` is wanted", "нужно `]]>`"),
    said("text is not allowed outside the root element", "текст вне корневого элемента недопустим"),
    said("the name of a processing instruction is wanted", "нужно имя инструкции обработки"),
    said("an XML declaration stands at the very start only", "объявление XML может стоять только в самом начале"),
    said("white space or `?>` is wanted", "нужен пробел или `?>`"),
    said("`?>` is wanted", "нужно `?>`"),
    said("the name of an element is wanted", "нужно имя элемента"),
    said("there is a second root element", "это второй корневой элемент"),
    said("`>` or `/>` is wanted", "нужно `>` или `/>`"),
    said("white space is wanted before an attribute", "перед атрибутом нужен пробел"),
    said("the name of an attribute is wanted", "нужно имя атрибута"),
    said("the attribute `{0}` stands twice", "атрибут `{0}` указан дважды"),
    said("`=` is wanted", "нужно `=`"),
    said("a quote is wanted", "нужна кавычка"),
    said("the quote that ends an attribute is wanted", "нужна кавычка в конце атрибута"),
    said("`<` is not allowed in an attribute", "`<` в атрибуте недопустимо"),
    said("`&` begins no known reference", "после `&` нет известной ссылки"),
    said("`>` is wanted", "нужно `>`"),
    said("`</{0}>` is wanted, not `</{1}>`", "нужно `</{0}>`, а не `</{1}>`"),
    said("`</{0}>` closes nothing", "`</{0}>` ничего не закрывает"),
    said("`]]>` is not allowed in text", "`]]>` в тексте недопустимо"),
    said("the XML declaration needs a version", "в объявлении XML нужна версия"),
    said("`{0}` is not allowed here", "`{0}` здесь недопустимо"),
    said("`{0}` is no right {1}", "`{0}` не подходит для {1}"),
];

/// What stands before a problem where the document has no more.
const TOO_EARLY: Text<'static> = said("the document ends too early: ", "документ обрывается: ");

/// What else is said of what would be right, beside names.
const EXPECTED: &[Text<'static>] = &[said("an object", "объект")];

const fn said(en: &'static str, ru: &'static str) -> Text<'static> {
    Text { en, ru }
}

/// The words of a reader in that language.
pub(crate) fn in_language(problem: String, language: Language) -> String {
    if language == Language::English {
        return problem;
    }
    match problem.strip_prefix(TOO_EARLY.en) {
        Some(rest) => format!("{}{}", TOO_EARLY.ru, translated(rest)),
        None => translated(&problem).into_owned(),
    }
}

/// What would be right, in that language. Names stay as they are.
pub(crate) fn expected_in_language(expected: String, language: Language) -> String {
    match EXPECTED.iter().find(|text| text.en == expected) {
        Some(text) => text.get(language).to_owned(),
        None => expected,
    }
}

fn translated(problem: &str) -> Cow<'_, str> {
    let found = PROBLEMS.iter().find_map(|text| Some((text.ru, named(text.en, problem)?)));
    found.map_or(problem.into(), |(words, names)| fill(words, |name| numbered(&names, name)).into())
}

/// What stands in the places `{0}` and `{1}` of words, which are numbered in their order.
fn named(words: &str, problem: &str) -> Option<Vec<String>> {
    let mut pieces = words.split(['{', '}']).step_by(2);
    // A brace that is no place is part of the words.
    if !words.contains("{0}") {
        return (words == problem).then(Vec::new);
    }
    let mut rest = problem.strip_prefix(pieces.next()?)?;
    let mut pieces = pieces.peekable();
    let mut names = Vec::new();
    while let Some(piece) = pieces.next() {
        let at = if pieces.peek().is_none() { rest.strip_suffix(piece)?.len() } else { rest.find(piece)? };
        names.push(rest.get(..at)?.to_owned());
        rest = rest.get(at + piece.len()..)?;
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::Language;

    use super::{EXPECTED, PROBLEMS, TOO_EARLY, in_language};

    /// The texts of several words in a source, without what stands behind its tests; places are numbered.
    fn texts(source: &str) -> Vec<String> {
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        let mut texts = Vec::new();
        for line in lines {
            let line = line.replace("\\\"", "\u{1}").replace("'\"'", "");
            for text in line.split('"').skip(1).step_by(2) {
                let mut numbers = 0..;
                let mut pieces = text.split('{');
                let mut written = pieces.next().unwrap_or_default().to_owned();
                for piece in pieces {
                    match piece.split_once('}') {
                        Some((_, rest)) => written.push_str(&format!("{{{}}}{rest}", numbers.next().unwrap_or(0))),
                        None => written.push_str(&format!("{{{piece}")),
                    }
                }
                texts.push(written.replace('\u{1}', "\""));
            }
        }
        texts.retain(|text| text.contains(' ') && text.contains(|letter: char| letter.is_ascii_lowercase()));
        texts
    }

    #[test]
    fn every_problem_of_a_reader_is_known() {
        let readers = [include_str!("document/json.rs"), include_str!("document/xml.rs")];
        let texts: Vec<_> = readers.into_iter().flat_map(texts).collect();
        assert!(texts.len() > 40, "{texts:?}");
        let too_early = [format!("{}{{0}}", TOO_EARLY.en)];
        for text in &texts {
            let known = PROBLEMS.iter().any(|problem| problem.en == text) || too_early.contains(text);
            assert!(known, "{text}");
        }
        for problem in PROBLEMS {
            assert!(texts.iter().any(|text| text == problem.en), "no reader says: {}", problem.en);
        }
    }

    #[test]
    fn problems_are_said_in_russian() {
        let cases = [
            ("a value is wanted", "нужно значение"),
            ("the document ends too early: `,` or `}` is wanted", "документ обрывается: нужна `,` или `}`"),
            ("`</a>` is wanted, not `</{0}>`", "нужно `</a>`, а не `</{0}>`"),
            ("`a` is no right` is no right version", "`a` is no right` не подходит для version"),
            ("the character U+0001 is not allowed", "символ U+0001 недопустим"),
        ];
        for (en, ru) in cases {
            assert_eq!(in_language(en.to_owned(), Language::English), en);
            assert_eq!(in_language(en.to_owned(), Language::Russian), ru);
        }
        for text in PROBLEMS.iter().chain(EXPECTED).chain([&TOO_EARLY]) {
            assert!(text.ru.contains(|letter| matches!(letter, 'а'..='я')), "{}", text.en);
            assert_eq!(text.en.contains("{1}"), text.ru.contains("{1}"), "{}", text.en);
        }
    }
}
