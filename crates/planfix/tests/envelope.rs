//! The envelope around requests and answers.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

use callsheet_planfix::response::{ExistingFile, ReadError, check};
use callsheet_planfix::{Account, Credentials, DataCentre, ErrorCode, SecretString, ServerError, session};
use callsheet_runtime::tables::Remedy;
use callsheet_runtime::{ExposeSecret, Id};

#[test]
fn writes_requests() {
    let sid = SecretString::from("s<1");
    let cases = [
        (Account::new("acme"), None, "<account>acme</account><user/>"),
        (Account::new("a&b"), Some(&sid), "<account>a&amp;b</account><sid>s&lt;1</sid><user/>"),
        (Account::new("acme").silent(true), None, "<account>acme</account><silent>1</silent><user/>"),
    ];
    for (account, session, members) in cases {
        let expected =
            format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<request method=\"user.get\">{members}</request>");
        assert_eq!(account.request("user.get", "<user/>", session).as_deref(), Ok(expected.as_str()));
    }
}

#[test]
fn refuses_what_xml_cannot_hold() {
    assert!(Account::new("a\u{1}").request("user.get", "", None).is_err());
    assert!(Account::new("acme").request("user\u{0}", "", None).is_err());
    assert!(Account::new("acme").signed_with(SecretString::from("k")).request("user.get", "<a>", None).is_err());
    assert!(session::login(&Credentials::login("key", "ada", "\u{1}")).is_err());
}

fn refused(code: &str, message: Option<&str>, file: Option<(u64, &str)>) -> Result<(), ReadError> {
    let file = file.map(|(id, name)| ExistingFile { id: Id(id), name: name.into() });
    Err(ReadError::Refused(ServerError { code: code.into(), message: message.map(Into::into), file }))
}

#[test]
fn tells_refusals_from_answers() {
    let cases = [
        ("<?xml version=\"1.0\"?><response status=\"ok\"><user/></response>", Ok(())),
        ("<response status='ok'/>", Ok(())),
        ("<response status=\"error\"><code>0005</code></response>", refused("0005", None, None)),
        ("<response status=\"error\"><code> 0005 </code><message/></response>", refused("0005", None, None)),
        (
            "<response status=\"error\"><message>a &amp; b</message><code>10004</code></response>",
            refused("10004", Some("a & b"), None),
        ),
        (
            "<response status=\"error\"><code>9006</code><id>17</id><name>a.txt</name></response>",
            refused("9006", None, Some((17, "a.txt"))),
        ),
        ("<response status=\"error\"/>", refused("", None, None)),
        ("<html><body/></html>", Err(ReadError::Root("html".into()))),
        ("<response/>", Err(ReadError::Status(None))),
        ("<response status=\"maybe\"/>", Err(ReadError::Status(Some("maybe".into())))),
    ];
    for (document, expected) in cases {
        assert_eq!(check(document), expected, "{document}");
    }
    for document in ["", "Bad Gateway", "{}", "<response status=", "<!DOCTYPE a><response status=\"ok\"/>"] {
        assert!(matches!(check(document), Err(ReadError::Decode(_))), "{document}");
    }
    assert!(matches!(check("<response status=\"error\"><code>"), Err(ReadError::Malformed(_))));
}

#[test]
fn says_what_was_refused() {
    let error = ServerError {
        code: "9006".into(),
        message: Some("not unique".into()),
        file: Some(ExistingFile { id: Id(17), name: "a.txt".into() }),
    };
    let text = error.to_string();
    assert!(text.starts_with("Planfix refused with the error 9006: "), "{text}");
    assert!(text.ends_with(" It says: not unique (file 17, `a.txt`)"), "{text}");
    assert_eq!((error.kind(), error.remedy()), (ErrorCode::FileNameTaken, Remedy::Mend));
    assert!(!error.is_session_expired());
    let code = |code: &str| ServerError { code: code.into(), message: None, file: None };
    assert!(code("0005").is_session_expired());
    let remedies =
        [("0005", Remedy::Login), ("0007", Remedy::Stop), ("0024", Remedy::Endpoint), ("3014", Remedy::Wait)];
    for (number, remedy) in remedies {
        assert_eq!(code(number).remedy(), remedy, "{number}");
    }
    assert_eq!(code("7777").kind(), ErrorCode::Other("7777".into()));
    assert_eq!(code("7777").to_string(), "Planfix refused with the error 7777");
}

#[test]
fn knows_every_documented_error() {
    let errors = callsheet_planfix::TABLES.api.errors;
    assert_eq!(errors.len(), 100);
    for error in errors {
        assert_eq!(ErrorCode::of(error.code).code(), error.code);
        assert!(!matches!(ErrorCode::of(error.code), ErrorCode::Other(_)), "{}", error.code);
    }
}

#[test]
fn opens_sessions() {
    let login = Credentials::login("key", "ada", "p<w");
    let members = session::login(&login).unwrap();
    assert_eq!(members.as_deref(), Some("<login>ada</login><password>p&lt;w</password>"));
    assert_eq!(session::login(&Credentials::token("key", "token")).unwrap(), None);

    let key = session::key("<response status=\"ok\"><sid>ab12</sid></response>").unwrap();
    assert_eq!(key.expose_secret(), "ab12");
    let none = session::key("<response status=\"ok\"><sid/></response>");
    assert!(matches!(none, Err(ReadError::NoSession)));
    let refusal = session::key("<response status=\"error\"><code>1001</code></response>");
    assert!(matches!(refusal, Err(ReadError::Refused(error)) if &*error.code == "1001"));
}

#[test]
fn says_who_calls_without_showing_it() {
    let token = Credentials::token("canary-key", "canary-token");
    let login = Credentials::login("canary-key", "ada", "canary-password");
    let shown = |secret: Option<&SecretString>| secret.map(|secret| secret.expose_secret().to_owned());
    assert_eq!(shown(token.basic().password).as_deref(), Some("canary-token"));
    assert_eq!(login.basic().user.expose_secret(), "canary-key");
    assert_eq!(shown(login.basic().password), None);

    let account = Account::new("acme").signed_with(SecretString::from("canary-private"));
    let printed = format!("{token:?} {login:?} {:?} {account:?}", token.basic());
    assert!(!printed.contains("canary"), "{printed}");
}

#[test]
fn knows_every_data_centre_by_an_address_of_its_own() {
    let addresses = DataCentre::ALL.map(DataCentre::url);
    let distinct: std::collections::BTreeSet<_> = addresses.iter().collect();
    assert_eq!(distinct.len(), addresses.len());
    assert!(addresses.iter().all(|url| url.starts_with("https://api") && url.ends_with("/xml/")));
}
