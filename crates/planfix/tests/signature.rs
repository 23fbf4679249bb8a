//! What is signed, corner by corner. The expected texts are what the vendor's own sample program glues together.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

use callsheet_planfix::signature::{Part, Signature, Signer, glue, parts};
use callsheet_planfix::{Account, NotXml, SecretString};

/// What it shows, what stands in `<request method="m">`, what is glued behind the `m`.
const MEMBERS: &[(&str, &str, &str)] = &[
    ("names in byte order", "<userid>1</userid><userPic>2</userPic>", "21"),
    ("byte order of signs and digits", "<a1>1</a1><a10>2</a10><a2>3</a2><a-b>4</a-b><a.b>5</a.b>", "45123"),
    ("capitals first", "<_a>1</_a><A>2</A><a>3</a>", "213"),
    ("one name, document order", "<id>10</id><id>9</id><id>2</id>", "1092"),
    ("grouped under one name", "<id>1</id><general>7</general><id>2</id><general>8</general>", "7812"),
    ("nested lists", "<a><id>2</id><x>1</x></a><a><x>4</x><id>3</id></a>", "2134"),
    ("sorted inside, document order outside", "<u><b>1</b><a>2</a></u><u><b>3</b><a>4</a></u>", "2143"),
    ("empty leaves", "<a/><b></b><c>3</c>", "3"),
    ("blank leaves", "<a> \t\r\n</a><b>&#32;</b><c>3</c>", "3"),
    ("white space around text", "<a> x </a>", " x "),
    ("line ends", "<a>\r\n x\r</a>", "\n x\n"),
    ("a no-break space is text", "<a>\u{a0}</a>", "\u{a0}"),
    ("zero", "<a>0</a>", "0"),
    ("entities", "<a>&amp;&#65;&#x42;&lt;</a><b>&#9;x</b>", "&AB<\tx"),
    ("comments", "<!-- c --><a>1</a><comment>7</comment><b>2</b>", "127"),
    ("a comment behind text", "<a>t<!-- c -->u</a>", "tu"),
    ("a comment before text", "<a><!-- c -->t</a>", ""),
    ("an instruction amid text", "<a>t<?pi x?>u</a>", "tu"),
    ("nothing but CDATA", "<a><![CDATA[x]]></a>", ""),
    ("text with CDATA", "<a>t<![CDATA[x]]></a>", "tx"),
    ("CDATA before text", "<a><![CDATA[x]]>t</a>", ""),
    ("blank before CDATA", "<a> <![CDATA[x]]></a>", ""),
    ("an entity before CDATA", "<a>x&amp; <![CDATA[y]]></a>", "x& y"),
    ("text before elements", "<a>t<b>1</b>u</a>", "tu"),
    ("elements before text", "<a><b>1</b>t</a>", "1"),
    ("indentation", "\n  <a> <b>1</b> </a>\n", "1"),
    ("attributes of a leaf with text", "<a x=\"9\">t</a>", "t"),
    ("attributes of an empty leaf", "<a x=\"9\"/>", "9"),
    ("attributes in document order", "<a y=\"2\" x=\"1\"><b>3</b></a>", "213"),
    ("a line end in an attribute", "<a y=\"1\n2\"/>", "1 2"),
    ("prefixes", "<p:a xmlns:p=\"u\">1</p:a><b>2</b>", "2"),
    ("a default namespace", "<a xmlns=\"u\"><b>2</b></a>", "2"),
    ("beyond ASCII", "<é>1</é><z>2</z>", "21"),
    (
        "a filter",
        "<filter><type>4101</type><operator>equal</operator><field>10</field><value>x</value></filter>",
        "10equal4101x",
    ),
];

#[test]
fn glues_as_the_vendors_program_does() {
    for (what, members, glued) in MEMBERS {
        let document = format!("<request method=\"m\">{members}</request>");
        assert_eq!(glue(&document).as_deref(), Ok(format!("m{glued}").as_str()), "{what}: {document}");
    }
}

#[test]
fn glues_roots() {
    let cases = [
        ("<request method=\" m &amp; \"><a>1</a></request>", " m & 1"),
        ("<request zz=\"1\" method=\"m\" aa=\"2\"><a>3</a></request>", "1m23"),
        ("<request method=\"m\">text</request>", "textm"),
        ("<request method=\"m\">text<a>1</a></request>", "m1"),
        ("<request/>", ""),
        ("<?xml version=\"1.0\"?>\n<!-- c --><request method=\"m\"/>\n", "m"),
    ];
    for (document, glued) in cases {
        assert_eq!(glue(document).as_deref(), Ok(glued), "{document}");
    }
}

#[test]
fn refuses_what_is_no_document() {
    let deep = format!("{}{}", "<a>".repeat(200), "</a>".repeat(200));
    let cases = [
        ("", NotXml::End),
        ("  ", NotXml::End),
        ("<a>", NotXml::End),
        ("<a/><b/>", NotXml::Beside),
        ("text<a/>", NotXml::Beside),
        ("<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>", NotXml::Doctype),
        (&deep, NotXml::Depth),
    ];
    for (document, error) in cases {
        assert_eq!(glue(document), Err(error), "{}", document.chars().take(60).collect::<String>());
    }
    for document in ["<a></b>", "<a x=\"1\" x=\"2\"/>", "<a>&unknown;</a>", "<a x=\"&unknown;\"/>", "</a>"] {
        assert!(matches!(glue(document), Err(NotXml::Malformed(_))), "{document}");
    }
}

const GOLDEN: &str = "d483f36645facabdad255f83e909ce6b";

#[test]
fn signs_the_vendors_example() {
    let document = r#"<?xml version="1.0" encoding="UTF-8"?>
        <request method="auth.login">
          <account>acc</account>
          <password>passw</password>
          <login>login</login>
        </request>"#;
    assert_eq!(glue(document).as_deref(), Ok("auth.loginaccloginpassw"));
    let signature = Signature::of(document, &SecretString::from("key")).unwrap();
    assert_eq!(signature.to_string(), GOLDEN);
    assert!(signature.matches(GOLDEN) && !signature.matches(&GOLDEN.to_uppercase()));
}

#[test]
fn signs_a_request_before_the_signature_is_in_it() {
    let key = SecretString::from("key");
    let account = Account::new("acc").signed_with(key.clone());
    let signed = account.request("auth.login", "<password>passw</password><login>login</login>", None).unwrap();
    assert!(signed.ends_with(&format!("<signature>{GOLDEN}</signature></request>")), "{signed}");
    assert!(Signature::of(&signed, &key).unwrap().matches(GOLDEN), "the signature in a document does not count");
    let elsewhere = signed.replace("<login>login</login>", "<login>login</login><a><signature>x</signature></a>");
    assert!(!Signature::of(&elsewhere, &key).unwrap().matches(GOLDEN), "only the root's own is left out");
}

#[test]
fn values_that_come_in_pieces_are_signed_where_they_stand() {
    let key = SecretString::from("key");
    let account = Account::new("acc").signed_with(key.clone());
    // Members with two stand-ins, and the order in which these are signed.
    let cases: [(&str, &[usize]); 4] = [
        ("<files><file><name>a</name><body>ONE</body></file><file><body>TWO</body></file></files>", &[0, 1]),
        ("<z>ONE</z><a>TWO</a>", &[1, 0]),
        ("<a>xONEy</a><b>TWO</b>", &[0, 1]),
        ("<p:a xmlns:p=\"u\">ONE</p:a><b>TWO</b>", &[1]),
    ];
    for (members, order) in cases {
        for (one, two) in [("QUJD", "REVGRw=="), ("", "QQ=="), ("", "")] {
            let large = [one, two];
            let mut document = account.request("file.upload", members, None).unwrap();
            let (mut signer, mut found) = (Signer::default(), Vec::new());
            for part in parts(&document, &["ONE", "TWO"]).unwrap() {
                match part {
                    Part::Text(text) => signer.update(text),
                    Part::StandIn(number) => {
                        found.push(number);
                        large[number].as_bytes().chunks(3).for_each(|piece| signer.update(piece));
                    }
                }
            }
            signer.finish(&key).replace_in(&mut document);
            let whole = members.replace("ONE", one).replace("TWO", two);
            let whole = account.request("file.upload", &whole, None).unwrap();
            assert_eq!(document.replace("ONE", one).replace("TWO", two), whole);
            assert_eq!(found, order);
        }
    }
    let mut unsigned = Account::new("acc").request("auth.login", "", None).unwrap();
    let before = unsigned.clone();
    Signer::default().finish(&key).replace_in(&mut unsigned);
    assert_eq!(unsigned, before);
}
