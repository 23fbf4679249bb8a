//! Planfix's signature is the one that PHP makes, in whose terms the vendor describes it: the same values glued together, byte
//! by byte, on documents of all kinds and on requests of every method.
//!
//! Skipped where PHP is not installed, save in continuous integration.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;

use callsheet_planfix::signature::{Signature, glue};
use callsheet_planfix::{Account, BLANKS, SecretString, TABLES};
use callsheet_runtime::tables::{Kind, Type};
use callsheet_runtime::{Ref, xml};
use callsheet_tests::made::Maker;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

const KEY: &str = "ключ-5";
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/planfix_signature/sign.php");

/// What stands in an element, as it is written.
const TEXTS: &[&str] = &[
    "a", "Zürich", "Пётр", "😀", "0", " ", "\n", "\t", "\r\n", "\r", "\u{a0}", "&amp;", "&lt;", "&gt;", "&quot;",
    "&apos;", "&#65;", "&#x42F;", "&#32;", "&#10;", "&#13;", "]]&gt;", "'", "\"",
];

const ASIDES: &[&str] = &[
    "<![CDATA[x]]>",
    "<![CDATA[]]>",
    "<![CDATA[ ]]>",
    "<![CDATA[<b>&amp;\r\n]]>",
    "<!-- note -->",
    "<!---->",
    "<?note x?>",
];

/// What stands before the root element.
const HEADS: &[&str] = &[
    "",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
    "\u{feff}",
    "\u{feff}<?xml version='1.0'?>",
    "<!-- note -->\r\n",
];

const NAMES: &[&str] = &[
    "a",
    "b",
    "B",
    "ab",
    "a1",
    "a10",
    "a2",
    "a-b",
    "a.b",
    "_a",
    "id",
    "é",
    "имя",
    "signature",
    "userid",
    "userPic",
    "p:a",
];

const ATTRIBUTES: &[&str] = &["x", "y", "X", "count", "totalCount", "xml:lang", "p:x"];

/// A document that has elements, texts and all that may stand between them.
fn document() -> impl Strategy<Value = String> {
    let text = || prop::sample::select(TEXTS).prop_map(str::to_owned);
    let leaf = prop_oneof![4 => text(), 1 => prop::sample::select(ASIDES).prop_map(str::to_owned)];
    let content = leaf.prop_recursive(4, 48, 6, |inner| element(NAMES, inner));
    let members = prop::collection::vec(content, 0..6);
    let root = (prop::sample::select(HEADS), prop::bool::ANY, members, attributes());
    root.prop_map(|(head, indented, members, attributes)| {
        let between = if indented { "\n  " } else { "" };
        let members: String = members.iter().flat_map(|member| [between, member]).collect();
        format!("{head}<request xmlns:p=\"urn:p\"{attributes}>{members}{between}</request>")
    })
}

fn element(
    names: &'static [&'static str],
    inner: impl Strategy<Value = String> + 'static,
) -> impl Strategy<Value = String> {
    let members = prop::collection::vec(inner, 0..6);
    (prop::sample::select(names), attributes(), members, 0..3).prop_map(|(name, attributes, members, end)| {
        match (members.concat(), end) {
            (content, 0) if content.is_empty() => format!("<{name}{attributes}/>"),
            (content, 1) => format!("<{name}{attributes} >{content}</{name} >"),
            (content, _) => format!("<{name}{attributes}>{content}</{name}>"),
        }
    })
}

fn attributes() -> impl Strategy<Value = String> {
    let value = prop::collection::vec(prop::sample::select(TEXTS), 0..3).prop_map(|texts| texts.concat());
    let attributes = prop::sample::subsequence(ATTRIBUTES, 0..4).prop_shuffle();
    (prop::bool::weighted(0.3), attributes, prop::collection::vec(value, 4)).prop_map(|(wanted, names, values)| {
        let named = names.iter().zip(values).filter(|_| wanted);
        named.map(|(name, value)| format!(" {name}=\"{}\"", value.replace('"', "&quot;"))).collect()
    })
}

/// A request of each method, as the client writes it before it is signed.
fn requests(runner: &mut TestRunner, account: &Account) -> Vec<String> {
    let choices = prop::collection::vec(any::<u16>(), 0..400);
    let methods = TABLES.methods.iter().map(|method| {
        let (_, blank) = BLANKS.iter().find(|(id, _)| *id == method.request).unwrap();
        let mut request = blank();
        let choices = choices.new_tree(runner).unwrap().current();
        Maker::new(&TABLES, &choices).fill(&mut *request, TABLES.shape(method.request));
        let mut members = String::new();
        let ty = Type::of(Kind::Record(method.request));
        xml::encode(Ref::Record(&*request), &TABLES, &ty, &mut members).unwrap();
        account.request(method.name, &members, Some(&SecretString::from("session&1"))).unwrap()
    });
    methods.collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What PHP makes of the documents: the glued values in hexadecimal digits and the signature. `None` where there is no PHP.
fn in_php(documents: &[String]) -> Option<Vec<String>> {
    let started = Command::new("php").args([SCRIPT, KEY]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut php = match started {
        Ok(php) => php,
        Err(error) if std::env::var_os("CI").is_none() => {
            eprintln!("skipped: PHP cannot be run: {error}");
            return None;
        }
        Err(error) => panic!("PHP cannot be run: {error}"),
    };
    let lines: String = documents.iter().map(|document| hex(document.as_bytes()) + "\n").collect();
    let mut stdin = php.stdin.take().unwrap();
    let writer = thread::spawn(move || stdin.write_all(lines.as_bytes()));
    let output = php.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "PHP ends with {}", output.status);
    Some(String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect())
}

/// Compares what is glued and signed; shows the shortest document on which the two differ.
fn compare(documents: &[String]) {
    let Some(answers) = in_php(documents) else { return };
    assert_eq!(answers.len(), documents.len());
    let key = SecretString::from(KEY);
    let differing = documents.iter().zip(&answers).filter(|(document, answer)| {
        let ours = glue(document).map(|glued| hex(glued.as_bytes()));
        let ours = ours.and_then(|glued| Ok(format!("{glued} {}", Signature::of(document, &key)?)));
        ours.as_ref() != Ok(answer)
    });
    let differing: Vec<_> = differing.collect();
    if let Some((document, answer)) = differing.iter().min_by_key(|(document, _)| document.len()) {
        let ours = glue(document);
        panic!("{} of {} differ:\n{document}\nours: {ours:?}\nPHP: {answer}", differing.len(), documents.len());
    }
}

#[test]
fn of_any_document() {
    let mut runner = TestRunner::deterministic();
    let made = document();
    let documents: Vec<String> = (0..4000).map(|_| made.new_tree(&mut runner).unwrap().current()).collect();
    compare(&documents);
}

#[test]
fn of_requests_of_every_method() {
    let mut runner = TestRunner::deterministic();
    let account = Account::new("acme & sons").silent(true);
    let documents: Vec<String> = (0..8).flat_map(|_| requests(&mut runner, &account)).collect();
    assert_eq!(documents.len(), 8 * TABLES.methods.len());
    compare(&documents);

    // What the client sends is the same document with that signature at its end.
    let mut runner = TestRunner::deterministic();
    let signed = requests(&mut runner, &account.signed_with(SecretString::from(KEY)));
    for (document, signed) in documents.iter().zip(&signed) {
        let signature = Signature::of(document, &SecretString::from(KEY)).unwrap();
        let expected = document.replace("</request>", &format!("<signature>{signature}</signature></request>"));
        assert_eq!(*signed, expected);
    }
}

#[test]
fn of_every_example() {
    let examples = TABLES.methods.iter().flat_map(|method| method.examples);
    let documents: Vec<String> = examples.map(|example| example.request.trim().to_owned()).collect();
    compare(&documents);
}
