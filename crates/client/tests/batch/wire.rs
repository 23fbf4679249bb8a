//! On real sockets: documents as they are written, and answers of every kind.

use std::sync::{Arc, Mutex};

use callsheet_client::zabbix::{Client, Credentials, SecretString, Version};
use callsheet_client::{Builder, Effect, Error, Exchange, Retries, Unwritable, Watch, metric};
use callsheet_runtime::Id;
use callsheet_runtime::tables::Remedy;
use callsheet_zabbix::types::UserUpdate;
use callsheet_zabbix::user;
use metrics_util::debugging::{DebugValue, DebuggingRecorder};

use crate::support::api::{Add, Open, Put, Request, Response, get};
use crate::support::{Reply, Server};
use crate::{kind, outcome};

const SEVEN: Version = Version::new(7, 0, 0);

fn builder(server: &Server, credentials: Credentials, version: Version) -> Builder<callsheet_client::zabbix::Zabbix> {
    Client::builder(&server.url, credentials).server(version).retries(Retries::none())
}

fn token() -> Credentials {
    Credentials::token("token")
}

async fn answering(answer: &'static str) -> (Server, Client) {
    let server = Server::start(vec![Reply::Ok(answer)]).await;
    let client = builder(&server, token(), SEVEN).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn calls_travel_together_with_the_credentials_where_they_belong() {
    const ANSWERS: &str = r#"[{"result":{"id":"8"},"id":3},{"result":{"id":"6"},"id":1},{"result":{"id":"7"},"id":2}]"#;
    const ANSWERS_OF_TWO: &str = r#"[{"result":{"id":"7"},"id":2},{"result":{"id":"6"},"id":1}]"#;
    let document = |auth: &str, open: &str| {
        let call = |method: &str, id: &str, rest: &str| {
            format!(r#"{{"jsonrpc":"2.0","method":"thing.{method}","params":{{"id":"{id}"}}{rest}}}"#)
        };
        let open_id = if open.is_empty() { 2 } else { 3 };
        let calls = [
            call("get", "1", &format!("{auth},\"id\":1")),
            call("add", "2", auth),
            open.to_owned(),
            call("put", "4", &format!("{auth},\"id\":{open_id}")),
        ];
        format!("[{}]", calls.into_iter().filter(|call| !call.is_empty()).collect::<Vec<_>>().join(","))
    };
    let open = r#"{"jsonrpc":"2.0","method":"thing.open","params":{"id":"3"},"id":2}"#;
    let (in_body, gate) = (document(",\"auth\":\"token\"", open), SecretString::from("pw"));
    let cases = [
        (Version::new(6, 0, 0), false, ANSWERS, in_body.clone(), None),
        (SEVEN, false, ANSWERS_OF_TWO, document("", ""), Some("Bearer token")),
        // A proxy has the header for itself.
        (SEVEN, true, ANSWERS, in_body, Some("Basic Z2F0ZTpwdw==")),
    ];
    for (version, is_gated, answers, expected, header) in cases {
        let server = Server::start(vec![Reply::Ok(answers)]).await;
        let builder = builder(&server, token(), version);
        let client = if is_gated { builder.basic("gate", &gate) } else { builder }.build().unwrap();
        let mut batch = client.batch();
        let one = batch.add(&get(1));
        batch.notify(&Add { id: Some(Id(2)), ..Add::default() });
        let open = batch.add(&Open { id: Some(Id(3)), ..Open::default() });
        let last = batch.add(&Put { id: Some(Id(4)), ..Put::default() });
        let mut answers = batch.send().await.unwrap();
        assert_eq!(server.bodies(), [expected], "{version}");
        assert_eq!(server.seen()[0].header("authorization"), header);
        let is_left_out = header == Some("Bearer token");
        assert_eq!(outcome(&mut answers, one), Ok(6), "{version}");
        assert_eq!(outcome(&mut answers, last), Ok(if is_left_out { 7 } else { 8 }), "{version}");
        match answers.take(open) {
            Err(error @ Error::Unwritable { source: Unwritable::Credentials, .. }) => {
                assert!(is_left_out && error.advice().contains("by itself"), "{version} {error}");
                assert_eq!((error.effect(), error.remedy()), (Effect::None, Remedy::Mend));
            }
            open => assert!(!is_left_out && open.unwrap().id == Id(7), "{version}"),
        }
        assert!(answers.unsent().is_empty());
    }
}

#[tokio::test]
async fn calls_that_want_no_credentials_need_no_session() {
    let server = Server::start(vec![Reply::Ok(r#"[{"result":{"id":"6"},"id":1}]"#)]).await;
    let client = Client::builder(&server.url, Credentials::login("Admin", "pw")).build().unwrap();
    let mut batch = client.batch();
    let open = batch.add(&Open::default());
    assert_eq!(outcome(&mut batch.send().await.unwrap(), open), Ok(6));
    assert_eq!((server.seen().len(), server.seen()[0].header("authorization")), (1, None));
}

/// What was refused for the session stands between what was not.
#[tokio::test]
async fn calls_that_were_answered_are_not_sent_again() {
    const FIRST: &str = r#"[{"result":{"id":"6"},"id":4},{"error":{"code":-32602,"data":"Session terminated."},"id":2},{"error":{"code":-32602,"data":"no"},"id":3}]"#;
    let replies =
        [r#"{"result":"s1","id":1}"#, FIRST, r#"{"result":"s2","id":5}"#, r#"[{"result":{"id":"7"},"id":6}]"#];
    let server = Server::start(replies.map(Reply::Ok).into()).await;
    let client = builder(&server, Credentials::login("Admin", "pw"), SEVEN).build().unwrap();
    let mut batch = client.batch();
    let add = |thing| Add { id: Some(Id(thing)), ..Add::default() };
    let tickets = [batch.add(&add(1)), batch.add(&add(2)), batch.add(&add(3))];
    let mut answers = batch.send().await.unwrap();
    let found = tickets.map(|ticket| outcome(&mut answers, ticket));
    assert_eq!(found, [Ok(7), Err("Refused".to_owned()), Ok(6)]);
    let again = r#"[{"jsonrpc":"2.0","method":"thing.add","params":{"id":"1"},"id":6}]"#;
    assert_eq!((server.seen().len(), &*server.bodies()[3]), (4, again));
    assert_eq!(server.seen()[3].header("authorization"), Some("Bearer s2"));
}

/// A method that wants no credentials may say of others that they have expired.
#[tokio::test]
async fn the_session_is_that_of_calls_that_have_one() {
    const ANSWER: &str =
        r#"[{"result":{"id":"6"},"id":2},{"error":{"code":-32602,"data":"Session terminated."},"id":3}]"#;
    let server = Server::start(vec![Reply::Ok(r#"{"result":"s1","id":1}"#), Reply::Ok(ANSWER)]).await;
    let client = builder(&server, Credentials::login("Admin", "pw"), Version::new(6, 0, 0)).build().unwrap();
    let mut batch = client.batch();
    let (read, open) = (batch.add(&get(1)), batch.add(&Open::default()));
    let mut answers = batch.send().await.unwrap();
    assert_eq!(outcome(&mut answers, read), Ok(6));
    assert_eq!(outcome(&mut answers, open), Err("Refused".to_owned()));
    assert_eq!(server.seen().len(), 2);
}

/// What comes of calls with the numbers 1, 2 and 3, by the answer.
#[tokio::test]
async fn answers_are_matched_by_number() {
    const LEFT_OUT: &str = "NotTheApi: the answers of the batch leave the call out";
    const TWICE: &str = "NotTheApi: the answers of the batch have the call more than once";
    const NEITHER: &str = "NotTheApi: the answer has neither a result nor an error";
    let cases: [(&str, [Result<u64, &str>; 3]); 11] = [
        (
            r#"[{"jsonrpc":"2.0","result":{"id":"1"},"id":1},{"result":{"id":"2"},"id":2},{"result":{"id":"3"},"id":3}]"#,
            [Ok(1), Ok(2), Ok(3)],
        ),
        (
            r#" [{"result":{"id":"3"},"id":3},{"id":"1","result":{"id":"1"}},{"result":{"id":"2"},"id":2}]"#,
            [Ok(1), Ok(2), Ok(3)],
        ),
        (
            r#"[{"error":{"code":-32602,"data":"no"},"id":1},{"result":{"id":"2"},"id":2},{"error":{"code":-32500},"id":3}]"#,
            [Err("Refused"), Ok(2), Err("Refused")],
        ),
        (r#"[{"result":{"id":"3"},"id":3},{"result":{"id":"1"},"id":1}]"#, [Ok(1), Err(LEFT_OUT), Ok(3)]),
        (
            r#"[{"result":{"id":"1"},"id":1},{"result":{"id":"2"},"id":9},{"result":{"id":"3"},"id":3}]"#,
            [Ok(1), Err(LEFT_OUT), Ok(3)],
        ),
        (
            r#"[{"result":{"id":"1"},"id":1},{"result":{"id":"2"}},{"result":{"id":"3"},"id":"03"}]"#,
            [Ok(1), Err(LEFT_OUT), Err(LEFT_OUT)],
        ),
        (
            r#"[{"result":{"id":"1"},"id":1},{"result":{"id":"2"},"id":2},{"result":{"id":"3"},"id":3},{"result":{"id":"4"},"id":2}]"#,
            [Ok(1), Err(TWICE), Ok(3)],
        ),
        (
            r#"[{"result":{"id":"1"},"id":1},7,null,{"error":{"code":-32600},"id":null},{"result":{"id":"3"},"id":3}]"#,
            [Ok(1), Err(LEFT_OUT), Ok(3)],
        ),
        (r#"[{"id":1},{"result":5,"id":2},{"result":{"id":"3"},"id":3}]"#, [Err(NEITHER), Err("Unreadable"), Ok(3)]),
        (
            r#"[{"error":{"code":1},"result":{"id":"1"},"id":1},{"result":{"id":"2"},"id":2},{"result":{},"id":3}]"#,
            [Err("Refused"), Ok(2), Err("Unreadable")],
        ),
        ("[]", [Err(LEFT_OUT), Err(LEFT_OUT), Err(LEFT_OUT)]),
    ];
    for (answer, expected) in cases {
        let (_server, client) = answering(answer).await;
        let mut batch = client.batch();
        let tickets = [batch.add(&get(1)), batch.add(&Add::default()), batch.add(&get(3))];
        let mut answers = batch.send().await.unwrap();
        let found = tickets.map(|ticket| outcome(&mut answers, ticket));
        assert_eq!(found, expected.map(|outcome| outcome.map_err(str::to_owned)), "{answer}");
    }
}

#[tokio::test]
async fn errors_of_single_calls_name_them() {
    let answer =
        "[{\"result\":\n {\"id\":\"x\"},\"id\":1},{\"error\":{\"code\":-32602,\"data\":\"no such thing\"},\"id\":2}]";
    let (_server, client) = answering(answer).await;
    let mut batch = client.batch();
    let (unreadable, refused, left_out) = (batch.add(&get(1)), batch.add(&Add::default()), batch.add(&Put::default()));
    let mut answers = batch.send().await.unwrap();
    let error = answers.take(unreadable).unwrap_err();
    let Error::Unreadable { attempt, source } = &error else { panic!("{error}") };
    assert_eq!((&*attempt.method, attempt.tries, error.effect()), ("thing.get", 1, Effect::Unknown));
    assert_eq!((&*source.path, source.position.line, source.position.column), ("/result/id", 1, 7));
    let error = answers.take(refused).unwrap_err();
    assert!(error.to_string().starts_with("`thing.add` at ") && error.to_string().ends_with(": no such thing"));
    assert_eq!((error.effect(), error.remedy()), (Effect::None, Remedy::Mend));
    let error = answers.take(left_out).unwrap_err();
    assert!(error.to_string().starts_with("`thing.put` at "), "{error}");
    assert!(error.advice().contains("changes answers"), "{}", error.advice());
    assert_eq!(error.effect(), Effect::Unknown);
}

#[tokio::test]
async fn a_batch_without_an_answer_fails_as_a_whole() {
    let whole = r#"{"jsonrpc":"2.0","error":{"code":-32600,"message":"m","data":"not like this"},"id":null}"#;
    let cases = [
        (Reply::Ok(whole), "Refused", Effect::None),
        (Reply::Status(500, "", whole.into()), "Refused", Effect::None),
        (
            Reply::Ok(r#"{"result":{"id":"1"},"id":1}"#),
            "NotTheApi: the answer belongs to another call",
            Effect::Unknown,
        ),
        (Reply::Ok(r#"[{"result":{"id":"1"},"id":1},{"res"#), "NotTheApi: the answer breaks off", Effect::Unknown),
        (Reply::Ok("[{]"), "NotTheApi: the answer is no JSON document", Effect::Unknown),
        (Reply::Ok("<html>"), "NotTheApi: the answer is a web page", Effect::Unknown),
        (Reply::Ok(""), "NotTheApi: the answer is empty", Effect::Unknown),
        (Reply::Status(204, "", Vec::new()), "NotTheApi: the answer is empty", Effect::Unknown),
        (Reply::Truncated("[{"), "Transport", Effect::Unknown),
        (Reply::Hangup, "Transport", Effect::Unknown),
        (Reply::Status(502, "", b"[]".to_vec()), "Http", Effect::Unknown),
    ];
    for (reply, expected, effect) in cases {
        let server = Server::start(vec![reply]).await;
        let mut batch = builder(&server, token(), SEVEN).build().unwrap().batch();
        let _tickets = [batch.add(&get(1)), batch.add(&get(2))];
        let error = batch.send().await.unwrap_err();
        assert_eq!((&*kind(&error), error.effect()), (expected, effect), "{error}");
        assert_eq!(&*error.attempt().unwrap().method, "batch");
    }
}

#[tokio::test]
async fn notifications_alone_are_answered_by_nothing() {
    let refused = r#"{"error":{"code":-32600,"message":"m"},"id":null}"#;
    let cases = [
        (Reply::Ok(""), Ok(())),
        (Reply::Ok(" \n"), Ok(())),
        (Reply::Ok("[]"), Ok(())),
        (Reply::Status(204, "", Vec::new()), Ok(())),
        (Reply::Ok(refused), Err("Refused")),
        (Reply::Ok("<html>"), Err("NotTheApi: the answer is a web page")),
        (Reply::Status(500, "", Vec::new()), Err("Http")),
        (Reply::Hangup, Err("Transport")),
    ];
    for (reply, expected) in cases {
        let server = Server::start(vec![reply, Reply::Ok(r#"[{"result":{"id":"5"},"id":1}]"#)]).await;
        let client = builder(&server, token(), SEVEN).build().unwrap();
        let mut batch = client.batch();
        batch.notify(&get(1));
        batch.notify(&Add::default());
        let sent = batch.send().await.map(|answers| assert!(answers.unsent().is_empty()));
        assert_eq!(sent.map_err(|error| kind(&error)), expected.map_err(str::to_owned));
        let calls = r#"[{"jsonrpc":"2.0","method":"thing.get","params":{"id":"1"}},{"jsonrpc":"2.0","method":"thing.add","params":{}}]"#;
        assert_eq!(server.bodies(), [calls]);
        // They have taken no numbers.
        let mut batch = client.batch();
        let one = batch.add(&get(5));
        assert_eq!(outcome(&mut batch.send().await.unwrap(), one), Ok(5));
    }
}

#[tokio::test]
async fn nothing_is_sent_for_nothing() {
    let server = Server::start(vec![]).await;
    let client = Client::builder(&server.url, Credentials::login("Admin", "pw")).validates(true).read_only();
    let client = client.build().unwrap();
    assert!(client.batch().send().await.unwrap().unsent().is_empty());
    let mut batch = client.batch();
    let add = batch.add(&Add::default());
    batch.notify(&Put::default());
    let mut answers = batch.send().await.unwrap();
    assert_eq!(outcome(&mut answers, add), Err("ReadOnly".to_owned()));
    assert_eq!(answers.unsent().iter().map(kind).collect::<Vec<_>>(), ["ReadOnly"]);
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn what_may_not_be_sent_is_left_out_alone() {
    let server = Server::start(vec![Reply::Ok(r#"[{"result":{"id":"6"},"id":1}]"#)]).await;
    let client = builder(&server, token(), SEVEN).read_only().build().unwrap();
    let mut batch = client.batch();
    let (put, read) = (batch.add(&Put::default()), batch.add(&get(5)));
    batch.notify(&Add::default());
    batch.notify(&Open::default());
    let mut answers = batch.send().await.unwrap();
    assert_eq!(server.bodies(), [r#"[{"jsonrpc":"2.0","method":"thing.get","params":{"id":"5"},"id":1}]"#]);
    assert_eq!(outcome(&mut answers, put), Err("ReadOnly".to_owned()));
    assert_eq!(outcome(&mut answers, read), Ok(6));
    assert_eq!(answers.unsent().iter().map(kind).collect::<Vec<_>>(), ["ReadOnly", "Unwritable"]);
}

#[tokio::test]
async fn each_call_is_checked() {
    let server = Server::start(vec![Reply::Ok(r#"[{"result":{"userids":["5"]},"id":1}]"#)]).await;
    let client = builder(&server, token(), SEVEN).validates(true).build().unwrap();
    let with = |password: &str| user::update::Request::from(UserUpdate::new(5).passwd(SecretString::from(password)));
    let mut batch = client.batch();
    let (wrong, right) = (batch.add(&with(&"canary".repeat(100))), batch.add(&with("short")));
    batch.notify(&with(&"canary".repeat(100)));
    let mut answers = batch.send().await.unwrap();
    assert!(!server.bodies()[0].contains("canary"), "what is wrong is not sent");
    assert_eq!(kind(&answers.take(wrong).unwrap_err()), "Invalid");
    assert_eq!(answers.take(right).unwrap().userids, [Id(5)]);
    assert_eq!(answers.unsent().iter().map(kind).collect::<Vec<_>>(), ["Invalid"]);
}

#[tokio::test]
async fn a_ticket_is_good_for_its_own_batch() {
    let one = r#"[{"result":{"id":"1"},"id":1}]"#;
    let server = Server::start(vec![Reply::Ok(one), Reply::Ok(r#"[{"result":{"id":"2"},"id":2}]"#)]).await;
    let client = builder(&server, token(), SEVEN).build().unwrap();
    let (mut first, mut second) = (client.batch(), client.batch());
    let (ticket, other) = (first.add(&get(1)), second.add(&get(2)));
    let (mut first, mut second) = (first.send().await.unwrap(), second.send().await.unwrap());
    let error = second.take(ticket).unwrap_err();
    assert!(matches!(error, Error::ForeignTicket), "{error}");
    assert_eq!((error.remedy(), error.effect(), error.attempt()), (Remedy::Mend, Effect::None, None));
    assert!(error.advice().contains("ticket"), "{}", error.advice());
    assert_eq!(outcome(&mut second, other), Ok(2));
    assert_eq!(kind(&first.take(client.batch().add(&get(1))).unwrap_err()), "ForeignTicket");
}

#[tokio::test]
async fn a_header_that_is_lost_is_named_once_for_all() {
    const NOT_AUTHORISED: &str = r#"[{"error":{"code":-32602,"data":"Not authorized."},"id":1},{"error":{"code":-32602,"data":"Not authorized."},"id":2}]"#;
    const MIXED: &str = r#"[{"error":{"code":-32602,"data":"Not authorized."},"id":1},{"result":{"id":"5"},"id":2}]"#;
    let good = || Reply::Ok(r#"{"result":true,"id":{id}}"#);
    let cases = [(NOT_AUTHORISED, ["HeaderLost", "HeaderLost"], 2), (MIXED, ["Refused", "5"], 1)];
    for (answer, expected, requests) in cases {
        let server = Server::start(vec![Reply::Ok(answer), good()]).await;
        let mut batch = builder(&server, token(), SEVEN).build().unwrap().batch();
        let tickets = [batch.add(&get(1)), batch.add(&get(2))];
        let mut answers = batch.send().await.unwrap();
        let found = tickets.map(|ticket| outcome(&mut answers, ticket).map_or_else(|kind| kind, |id| id.to_string()));
        assert_eq!((found, server.seen().len()), (expected.map(str::to_owned), requests));
    }
}

/// What was seen, a line each.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Watch for Log {
    fn request(&self, exchange: &Exchange<'_>, document: &str) {
        self.0.lock().unwrap().push(format!("{} {document}", exchange.method));
    }

    fn response(&self, exchange: &Exchange<'_>, response: &callsheet_client::Response<'_>) {
        self.0.lock().unwrap().push(format!("{} {}", exchange.method, response.document.unwrap_or("-")));
    }
}

#[tokio::test]
async fn who_watches_sees_no_secret_of_any_call() {
    const ANSWERS: &str = r#"[{"result":{"id":"canary-x"},"id":1},{"result":{"userid":"1","username":"Admin","sessionid":"canary"},"id":2}]"#;
    let (server, log) = (Server::start(vec![Reply::Ok(ANSWERS)]).await, Log::default());
    let client = builder(&server, Credentials::Anonymous, SEVEN).watch(log.clone()).build().unwrap();
    let mut batch = client.batch();
    let _added = batch.add(&Add { password: Some(SecretString::from("canary-x")), ..Add::default() });
    let checked = batch.add(&user::check_authentication::Request::new().sessionid("canary-key"));
    assert!(batch.send().await.unwrap().take(checked).is_ok());
    let lines = log.0.lock().unwrap().clone();
    let requests = [
        r#"{"jsonrpc":"2.0","method":"thing.add","params":{"password":"***"},"id":1}"#,
        r#"{"jsonrpc":"2.0","method":"user.checkAuthentication","params":{"sessionid":"***"},"id":2}"#,
    ];
    assert_eq!(lines[0], format!("batch [{}]", requests.join(",")));
    let expected = r#"batch [{"result":{"id":"[hidden]"},"id":1},{"result":{"userid":"1","username":"Admin","sessionid":"***"},"id":2}]"#;
    assert_eq!(lines[1], expected);
}

/// It runs to its end on one thread, whose recorder is its own.
#[test]
fn a_batch_counts_as_one_call() {
    let recorder = DebuggingRecorder::new();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    metrics::with_local_recorder(&recorder, || {
        runtime.block_on(async {
            let (_server, client) = answering(r#"[{"result":{"id":"1"},"id":1},{"result":{"id":"2"},"id":2}]"#).await;
            let mut batch = client.batch();
            let _tickets = [batch.add(&get(1)), batch.add(&get(2))];
            batch.send().await.unwrap();
        });
    });
    let seen = recorder.snapshotter().snapshot().into_vec();
    let calls = seen.iter().find(|(key, ..)| key.key().name() == metric::CALLS).unwrap();
    let labels: Vec<_> = calls.0.key().labels().map(|label| label.value()).collect();
    assert!(labels.contains(&"batch") && labels.contains(&"granted"), "{labels:?}");
    assert_eq!(calls.3, DebugValue::Counter(1));
}

#[tokio::test]
async fn no_secret_is_shown() {
    let secret = || Some(SecretString::from("canary-x"));
    let echo = r#"{"code":-32602,"message":"canary-x","data":"canary-x canary-token"}"#;
    let member = format!(r#"[{{"error":{echo},"id":1}},{{"result":{{"id":"canary-x"}},"id":2}}]"#);
    let whole = format!(r#"{{"error":{echo},"id":null}}"#);
    for (status, body) in [(200, member), (200, whole), (500, "canary-x canary-token".to_owned())] {
        let server = Server::start(vec![Reply::Status(status, "", body.into_bytes())]).await;
        let client = builder(&server, Credentials::token("canary-token"), SEVEN).build().unwrap();
        let mut batch = client.batch();
        let one = batch.add(&get(1));
        let other = batch.add(&Add { password: secret(), ..Add::default() });
        batch.notify(&Request { password: secret(), ..get(2) });
        let before = format!("{batch:?} {one:?}");
        assert!(before.contains("thing.add") && !before.contains("canary"), "{before}");
        let shown = match batch.send().await {
            Ok(mut answers) => {
                let shown = format!("{answers:?}");
                let errors = [one, other].map(|ticket| answers.take::<Response>(ticket).unwrap_err());
                format!("{shown} {errors:#?} {} {}", errors[0], errors[1])
            }
            Err(error) => format!("{error:#?} {error}"),
        };
        assert!(!shown.contains("canary"), "{shown}");
        assert!(shown.contains("thing.add") || shown.contains("`batch`"), "{shown}");
    }
}
