//! What holds for many calls of one client together.

use std::time::{Duration, SystemTime};

use callsheet_client::planfix::{Credentials, DataCentre, Planfix};
use callsheet_client::{Builder, Client, Effect, Error, Retries, Stage, zabbix};
use callsheet_runtime::ExposeSecret;
use callsheet_runtime::tables::Remedy;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};

use crate::script::{Refusal, Script, Step, Wire};
use crate::{Kind, call, planfix};

const EXPIRED: Step = Step::Refuse(Refusal::Session);
const SECOND: Duration = Duration::from_secs(1);

fn token() -> Builder<Planfix> {
    planfix(Credentials::token("key", "token"))
}

fn login() -> Builder<Planfix> {
    planfix(Credentials::login("key", "ada", "pw"))
}

fn play(builder: Builder<Planfix>, steps: &[Step]) -> (Script, Client<Planfix, Script>) {
    let script = Script::new(Wire::Xml, steps);
    (script.clone(), builder.build_on(script).unwrap())
}

#[tokio::test(start_paused = true)]
async fn the_budget_of_retries_is_one_for_all_calls() {
    let retries = Retries::default().without_jitter().budget(5);
    let (script, client) = play(token().retries(retries), &[Step::BreaksBefore; 1000]);
    let mut tries = Vec::new();
    for _ in 0..4 {
        let error = call(&client, Kind::Reads).await.unwrap_err();
        tries.push(error.attempt().unwrap().tries);
    }
    assert_eq!(tries, [4, 3, 1, 1], "five retries in all");
    assert_eq!(script.sent().len(), 9);
}

#[tokio::test(start_paused = true)]
async fn calls_that_succeed_earn_retries_back() {
    let retries = Retries::default().without_jitter().budget(1).most(9);
    let fine = [Step::Grant; 10];
    let steps = [&[Step::BreaksBefore; 3][..], &fine, &[Step::BreaksBefore; 2]].concat();
    let (script, client) = play(token().retries(retries), &steps);
    call(&client, Kind::Reads).await.unwrap_err();
    call(&client, Kind::Reads).await.unwrap_err();
    for _ in 0..10 {
        call(&client, Kind::Reads).await.unwrap();
    }
    call(&client, Kind::Reads).await.unwrap_err();
    assert_eq!(script.sent().len(), 3 + 10 + 2);
}

#[tokio::test(start_paused = true)]
async fn the_deadline_covers_the_whole_call() {
    /// Name and steps; the kind of call; when it ends, and what it waits for then; its effect.
    type Case = (&'static str, &'static [Step], Kind, (u64, Option<Stage>), Effect);

    const SLOW: Step = Step::Slow(9_500);
    let cases: [Case; 8] = [
        (
            "an answer that never comes",
            &[Step::Grant, Step::Hangs],
            Kind::Writes,
            (10_000, Some(Stage::Answer)),
            Effect::Unknown,
        ),
        ("a login that never ends", &[Step::Hangs], Kind::Writes, (10_000, Some(Stage::Session)), Effect::None),
        (
            "a second attempt",
            &[Step::Grant, Step::BreaksBefore, Step::Hangs],
            Kind::Reads,
            (10_000, Some(Stage::Answer)),
            Effect::Unknown,
        ),
        (
            "a retry that would come too late",
            &[Step::Grant, Step::Status(503, Some(10))],
            Kind::Reads,
            (0, None),
            Effect::Unknown,
        ),
        (
            "a retry just in time",
            &[Step::Grant, Step::Status(503, Some(9)), Step::Hangs],
            Kind::Reads,
            (10_000, Some(Stage::Answer)),
            Effect::Unknown,
        ),
        (
            "an update of the platform",
            &[Step::Grant, Step::Refuse(Refusal::Updating)],
            Kind::Writes,
            (0, None),
            Effect::None,
        ),
        ("no time to go on", &[SLOW, Step::BreaksBefore], Kind::Reads, (9_500, None), Effect::Unknown),
        (
            "a new login",
            &[Step::Grant, EXPIRED, Step::Hangs],
            Kind::Writes,
            (10_000, Some(Stage::Session)),
            Effect::None,
        ),
    ];
    for (name, steps, kind, (ends, stage), effect) in cases {
        let (_, client) = play(login().deadline(10 * SECOND), steps);
        let start = Instant::now();
        let error = call(&client, kind).await.unwrap_err();
        assert_eq!(start.elapsed(), Duration::from_millis(ends), "{name}: {error}");
        let found = if let Error::OutOfTime { stage, .. } = &error { Some(*stage) } else { None };
        assert_eq!((found, error.effect()), (stage, effect), "{name}: {error}");
        assert!(stage.is_none() || error.to_string().contains("10s"), "{name}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn whatever_is_given_up_holds_nobody_up() {
    let cases: [(&str, &[Step], u64); 5] = [
        ("a login", &[Step::Slow(5000)], 1000),
        ("an answer", &[Step::Grant, Step::Hangs], 1000),
        ("a wait before a retry", &[Step::Grant, Step::Status(503, Some(60))], 1000),
        ("a new login", &[Step::Grant, EXPIRED, Step::Slow(5000)], 1000),
        ("the first moment", &[], 0),
    ];
    for (name, steps, after) in cases {
        let (script, client) = play(login(), steps);
        let mut given_up = Box::pin(call(&client, Kind::Reads));
        assert!(timeout(Duration::from_millis(after), &mut given_up).await.is_err() || after == 0, "{name}");
        drop(given_up);
        let start = Instant::now();
        call(&client, Kind::Reads).await.unwrap();
        assert_eq!(start.elapsed(), Duration::ZERO, "{name}: {:?}", script.sent());
    }
}

#[tokio::test(start_paused = true)]
async fn a_turn_that_is_given_up_goes_to_the_next() {
    let (script, client) = play(token().pace(SECOND), &[]);
    call(&client, Kind::Reads).await.unwrap();
    for _ in 0..3 {
        timeout(SECOND / 5, call(&client, Kind::Writes)).await.unwrap_err();
    }
    call(&client, Kind::Reads).await.unwrap();
    assert_eq!(script.times(), [0, 1000]);
}

#[tokio::test(start_paused = true)]
async fn all_clones_keep_one_pace_in_order() {
    let (script, client) = play(token().pace(SECOND), &[Step::Grant, Step::Refuse(Refusal::Busy)]);
    let mut calls = JoinSet::new();
    for _ in 0..10 {
        let client = client.clone();
        calls.spawn(async move { call(&client, Kind::Reads).await.unwrap() });
    }
    assert_eq!(calls.join_all().await.len(), 10);
    assert_eq!(script.times(), (0..11).map(|turn| turn * 1000).collect::<Vec<_>>(), "retries take turns as well");
}

#[tokio::test(start_paused = true)]
async fn planfix_is_asked_about_once_a_second() {
    let script = Script::new(Wire::Xml, &[]);
    let account = callsheet_client::planfix::Account::new("acme");
    let builder =
        callsheet_client::planfix::Client::builder(account, Credentials::login("key", "ada", "pw"), DataCentre::Europe);
    let client = builder.build_on(script.clone()).unwrap();
    for _ in 0..3 {
        call(&client, Kind::Reads).await.unwrap();
    }
    assert_eq!(script.times(), [0, 1050, 2100, 3150], "the login is a request as well");
}

#[tokio::test(start_paused = true)]
async fn an_expired_session_is_renewed_once_for_all() {
    let steps = [&[Step::Slow(300)][..], &[EXPIRED; 64], &[Step::Slow(300)]].concat();
    let (script, client) = play(login(), &steps);
    let mut calls = JoinSet::new();
    for _ in 0..64 {
        let client = client.clone();
        calls.spawn(async move { call(&client, Kind::Writes).await.unwrap() });
    }
    assert_eq!(calls.join_all().await.len(), 64);
    let logins = script.sent().iter().filter(|sent| sent.method == "auth.login").count();
    assert_eq!((logins, script.heard("thing.add")), (2, 64));
}

/// A session that grew old while a call waited to be made again is renewed like any other.
#[tokio::test(start_paused = true)]
async fn a_session_may_expire_between_the_attempts_of_a_call() {
    let busy = Step::Status(503, None);
    let steps = [Step::Grant, EXPIRED, Step::Grant, busy, EXPIRED, Step::Grant, Step::Grant];
    let (script, client) = play(login(), &steps);
    call(&client, Kind::Reads).await.unwrap();
    assert_eq!(script.sent().len(), steps.len());
}

#[tokio::test(start_paused = true)]
async fn a_session_is_kept_from_one_client_to_the_next() {
    let (script, client) = play(login(), &[]);
    assert!(client.session().await.is_none());
    call(&client, Kind::Reads).await.unwrap();
    let key = client.session().await.unwrap();
    assert_eq!((key.expose_secret(), script.sent().len()), ("s1", 2));

    let (script, client) = play(login().session(key.clone()), &[]);
    call(&client, Kind::Writes).await.unwrap();
    assert_eq!(script.sent().len(), 1, "no login");

    let (script, client) = play(login().session(key.clone()), &[EXPIRED]);
    call(&client, Kind::Writes).await.unwrap();
    let methods: Vec<_> = script.sent().into_iter().map(|sent| sent.method).collect();
    assert_eq!(methods, ["thing.add", "auth.login", "thing.add"], "it had expired");

    let (_, client) = play(token().session(key), &[]);
    call(&client, Kind::Reads).await.unwrap();
    assert!(client.session().await.is_none(), "a token needs none");
}

/// A server that opens sessions and takes none: something on the way loses them.
#[tokio::test(start_paused = true)]
async fn sessions_that_are_never_taken_are_not_opened_forever() {
    let script = Script::new(Wire::Xml, &[EXPIRED; 1000]);
    let client = login().build_on(Relogin(script.clone())).unwrap();
    let mut calls = JoinSet::new();
    for _ in 0..64 {
        let client = client.clone();
        calls.spawn(async move { client.call(&crate::support::api::get(5)).await.unwrap_err() });
    }
    let errors = calls.join_all().await;
    assert!(errors.iter().all(Error::is_session_expired));
    let logins = script.sent().iter().filter(|sent| sent.method == "auth.login").count();
    assert_eq!(logins, 2, "one, and one more since the first was refused");
}

/// A script of calls alone: logins are granted beside it.
struct Relogin(Script);

impl callsheet_client::Transport for Relogin {
    type Body = crate::script::Pieces;

    async fn send(
        &self,
        outgoing: callsheet_client::Outgoing,
    ) -> Result<callsheet_client::Incoming<Self::Body>, callsheet_client::TransportError> {
        if outgoing.body.contains("auth.login") {
            tokio::time::sleep(SECOND / 10).await;
            self.0.put_first(Step::Grant);
        }
        self.0.send(outgoing).await
    }
}

#[tokio::test(start_paused = true)]
async fn a_budget_that_is_used_up_is_not_asked_for_again() {
    let (script, client) = play(token(), &[Step::Grant, Step::Remaining(1), Step::Refuse(Refusal::Day)]);
    call(&client, Kind::Reads).await.unwrap();
    assert_eq!((client.quota().sent, client.quota().remaining), (1, None));
    call(&client, Kind::Reads).await.unwrap();
    assert_eq!((client.quota().sent, client.quota().remaining), (2, Some(1)));
    let refused = call(&client, Kind::Reads).await.unwrap_err();
    assert!(refused.refusal().is_some() && refused.remedy() == Remedy::Stop, "{refused}");
    for kind in Kind::ALL {
        let error = call(&client, kind).await.unwrap_err();
        let Error::Exhausted { until, .. } = error else { panic!("{error}") };
        let left = until.duration_since(SystemTime::now()).unwrap();
        assert!(left <= Duration::from_secs(24 * 3600));
        assert_eq!(until.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs() % (24 * 3600), 0);
        assert_eq!((error.remedy(), error.effect()), (Remedy::Stop, Effect::None));
        assert_eq!(client.quota().exhausted_until, Some(until));
    }
    assert_eq!(script.sent().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn the_right_address_is_named() {
    let (script, client) = play(token(), &[Step::Refuse(Refusal::DataCentre)]);
    let error = call(&client, Kind::Reads).await.unwrap_err();
    assert_eq!((error.remedy(), script.sent().len()), (Remedy::Endpoint, 1));
    for data_centre in DataCentre::ALL {
        assert!(error.advice().contains(data_centre.url()), "{}", error.advice());
    }
}

#[tokio::test(start_paused = true)]
async fn who_only_reads_writes_nothing() {
    let (script, client) = play(token().read_only(), &[]);
    call(&client, Kind::Reads).await.unwrap();
    for kind in [Kind::Idempotent, Kind::Writes] {
        let error = call(&client, kind).await.unwrap_err();
        assert!(matches!(error, Error::ReadOnly { .. }), "{error}");
        assert_eq!((error.remedy(), error.effect()), (Remedy::Mend, Effect::None));
    }
    assert_eq!(script.sent().len(), 1);
}

/// The release is asked for once, and again where asking failed.
#[tokio::test(start_paused = true)]
async fn the_release_is_asked_for_once() {
    let script = Script::new(Wire::Json, &[Step::BreaksBefore]);
    let client = zabbix::Client::builder("http://zabbix.example.com/", zabbix::Credentials::token("token"));
    let client = client.retries(Retries::default().without_jitter()).build_on(script.clone()).unwrap();
    let mut calls = JoinSet::new();
    for _ in 0..8 {
        let client = client.clone();
        calls.spawn(async move { call(&client, Kind::Writes).await.unwrap() });
    }
    assert_eq!(calls.join_all().await.len(), 8);
    let asked = script.sent().iter().filter(|sent| sent.method == "apiinfo.version").count();
    assert_eq!((asked, script.sent().len()), (2, 10));
}
