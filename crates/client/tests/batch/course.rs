//! When batches are sent, sent again and given up, on virtual time.

use std::time::Duration;

use callsheet_client::zabbix::{Client, Credentials, Ticket, Version};
use callsheet_client::{Effect, Error, Retries, Stage};
use callsheet_runtime::Id;
use callsheet_runtime::tables::Remedy;
use proptest::prelude::*;

use crate::model::{Fate, Model, Order, REFUSED, Step, expires};
use crate::support::api::{Add, Put, Response, get};
use crate::{kind, outcome};

type Batch = callsheet_client::zabbix::Batch<Model>;

/// The login is granted.
const GRANTED: Step = Step { fate: Fate::Answered, expires: None, answers: Order::AsAsked };

fn client(model: &Model) -> Client<Model> {
    let builder = Client::builder("http://zabbix.example.com/", Credentials::login("Admin", "pw"));
    let builder = builder.server(Version::new(7, 0, 0)).retries(Retries::default().without_jitter());
    builder.build_on(model.clone()).unwrap()
}

fn play(steps: impl IntoIterator<Item = Step>) -> (Model, Batch) {
    let model = Model::new([GRANTED].into_iter().chain(steps));
    let batch = client(&model).batch();
    (model, batch)
}

fn add(thing: u64) -> Add {
    Add { id: Some(Id(thing)), ..Add::default() }
}

fn put(thing: u64) -> Put {
    Put { id: Some(Id(thing)), ..Put::default() }
}

#[tokio::test(start_paused = true)]
async fn a_session_that_has_expired_is_renewed_once_for_all_calls() {
    for step in [expires(0), Fate::RefusedForSession.into()] {
        let (model, mut batch) = play([step]);
        let tickets = [batch.add(&get(1)), batch.add(&add(2)), batch.add(&add(3)), batch.add(&put(4))];
        let mut answers = batch.send().await.unwrap();
        assert_eq!(tickets.map(|ticket| outcome(&mut answers, ticket)), [Ok(1), Ok(2), Ok(3), Ok(4)]);
        assert_eq!((model.logins(), model.batches().len()), (2, 2), "{step:?}");
        assert_eq!([1, 2, 3, 4].map(|thing| model.done(thing)), [1; 4], "{step:?}");
        assert_eq!(model.ids(), [2, 3, 4, 5, 7, 8, 9, 10], "new numbers for what is sent again");
    }
}

#[tokio::test(start_paused = true)]
async fn only_calls_that_were_refused_for_their_session_are_sent_again() {
    let (model, mut batch) = play([Step { answers: Order::Reversed, ..expires(3) }]);
    let tickets = [batch.add(&add(1)), batch.add(&add(REFUSED)), batch.add(&get(3)), batch.add(&add(4))];
    batch.notify(&add(5));
    let last = batch.add(&add(6));
    let mut answers = batch.send().await.unwrap();
    let found = tickets.map(|ticket| outcome(&mut answers, ticket));
    assert_eq!(found, [Ok(1), Err("Refused".to_owned()), Ok(3), Ok(4)]);
    assert_eq!(outcome(&mut answers, last), Ok(6));
    assert_eq!(model.batches(), [vec![1, REFUSED, 3, 4, 5, 6], vec![4, 6]]);
    assert_eq!((model.logins(), [1, 3, 4, 5, 6].map(|thing| model.done(thing))), (2, [1, 1, 1, 0, 1]));
}

#[tokio::test(start_paused = true)]
async fn a_session_that_does_not_last_is_renewed_once() {
    let (model, mut batch) = play([expires(1), GRANTED, expires(1)]);
    let tickets = [batch.add(&add(1)), batch.add(&add(2)), batch.add(&add(3))];
    let mut answers = batch.send().await.unwrap();
    let [one, two, three] = tickets.map(|ticket| answers.take(ticket));
    assert_eq!((one.unwrap().id, two.unwrap().id), (Id(1), Id(2)));
    let error = three.unwrap_err();
    assert!(error.is_session_expired() && matches!(error, Error::Refused { .. }), "{error}");
    assert_eq!((model.logins(), model.batches()), (2, vec![vec![1, 2, 3], vec![2, 3]]));
}

#[tokio::test(start_paused = true)]
async fn calls_that_could_not_be_sent_again_leave_the_others_their_answers() {
    /// What follows the expiry, after how long the batch ends, and what the error says.
    type Case = (&'static str, &'static [Fate], u64, (Stage, Effect, Remedy));

    let cases: [Case; 6] = [
        ("the login is refused", &[Fate::Refused], 0, (Stage::Session, Effect::None, Remedy::Mend)),
        ("the login hangs", &[Fate::Hangs], 10_000, (Stage::Session, Effect::None, Remedy::Wait)),
        ("the login fails", &[Fate::Status(500)], 0, (Stage::Session, Effect::None, Remedy::Support)),
        ("no answer", &[Fate::Answered, Fate::Breaks], 0, (Stage::Answer, Effect::Unknown, Remedy::Wait)),
        ("silence", &[Fate::Answered, Fate::Hangs], 10_000, (Stage::Answer, Effect::Unknown, Remedy::Wait)),
        ("refused as a whole", &[Fate::Answered, Fate::Refused], 0, (Stage::Answer, Effect::None, Remedy::Mend)),
    ];
    for (name, fates, ends, (stage, effect, remedy)) in cases {
        let steps = [GRANTED, expires(1)].into_iter().chain(fates.iter().map(|fate| (*fate).into()));
        let model = Model::new(steps);
        let builder = Client::builder("http://zabbix.example.com/", Credentials::login("Admin", "pw"));
        let builder = builder.server(Version::new(7, 0, 0)).deadline(Duration::from_secs(10));
        let client = builder.retries(Retries::default().without_jitter()).build_on(model.clone()).unwrap();
        let mut batch = client.batch();
        let (one, left) = (batch.add(&add(1)), [batch.add(&add(2)), batch.add(&get(3))]);
        let start = tokio::time::Instant::now();
        let mut answers = batch.send().await.unwrap();
        assert_eq!(start.elapsed(), Duration::from_millis(ends), "{name}");
        assert_eq!(outcome(&mut answers, one), Ok(1), "{name}");
        for (ticket, method) in left.into_iter().zip(["thing.add", "thing.get"]) {
            let error = answers.take(ticket).unwrap_err();
            assert!(matches!(&error, Error::Batch { stage: found, .. } if *found == stage), "{name} {error:?}");
            assert_eq!((error.effect(), error.remedy()), (effect, remedy), "{name} {error:?}");
            assert_eq!(&*error.attempt().unwrap().method, method, "{name}");
        }
        assert!(model.done(2) <= 1, "{name}");
    }
}

/// Whether the session had expired is not told to whoever asks for nothing.
#[tokio::test(start_paused = true)]
async fn a_notification_is_not_sent_again_since_others_were_refused() {
    let (model, mut batch) = play([expires(1), Fate::Refused.into()]);
    batch.notify(&add(1));
    let two = batch.add(&add(2));
    let mut answers = batch.send().await.unwrap();
    assert_eq!(outcome(&mut answers, two), Err("Batch".to_owned()), "the notification may have been heard");
    assert_eq!((model.batches(), model.done(1)), (vec![vec![1, 2]], 1));
}

#[tokio::test(start_paused = true)]
async fn a_batch_is_sent_again_as_the_least_repeatable_of_its_calls_may_be() {
    type Plan = fn(&mut Batch);
    let reads: Plan = |batch| drop([batch.add(&get(1)), batch.add(&get(2))]);
    let puts: Plan = |batch| drop((batch.add(&get(1)), batch.add(&put(2))));
    let writes: Plan = |batch| drop((batch.add(&add(1)), batch.add(&put(2))));
    let notifies: Plan = |batch| {
        let _ticket = batch.add(&get(1));
        batch.notify(&add(2));
    };
    let cases = [
        (Fate::NoConnection, true),
        (Fate::Breaks, false),
        (Fate::Cut, false),
        (Fate::Status(429), false),
        (Fate::Status(503), false),
    ];
    for (fate, repeats_writes) in cases {
        for (plan, writes) in [(reads, false), (puts, false), (writes, true), (notifies, true)] {
            let (model, mut batch) = play([fate.into(), fate.into()]);
            plan(&mut batch);
            let is_repeated = repeats_writes || !writes;
            assert_eq!(batch.send().await.is_ok(), is_repeated, "{fate:?}");
            let times: &[u128] = if is_repeated { &[0, 500, 1500] } else { &[0] };
            assert_eq!(model.times(), times, "{fate:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_batch_takes_one_turn() {
    let model = Model::new([]);
    let builder = Client::builder("http://zabbix.example.com/", Credentials::login("Admin", "pw"));
    let builder = builder.server(Version::new(7, 0, 0)).pace(Duration::from_secs(1));
    let client = builder.build_on(model.clone()).unwrap();
    for _ in 0..2 {
        let mut batch = client.batch();
        let _tickets: Vec<_> = (1..=20).map(|thing| batch.add(&get(thing))).collect();
        batch.send().await.unwrap();
    }
    assert_eq!((model.times(), client.quota().sent), (vec![1000, 2000], 3));
}

#[tokio::test(start_paused = true)]
async fn the_deadline_is_that_of_the_batch() {
    let model = Model::new([GRANTED, Fate::Hangs.into()]);
    let builder = Client::builder("http://zabbix.example.com/", Credentials::login("Admin", "pw"));
    let builder = builder.server(Version::new(7, 0, 0)).deadline(Duration::from_secs(10));
    let mut batch = builder.build_on(model.clone()).unwrap().batch();
    let _ticket = batch.add(&add(1));
    let error = batch.send().await.unwrap_err();
    assert!(matches!(error, Error::OutOfTime { stage: Stage::Answer, .. }), "{error}");
    assert_eq!((error.effect(), &*error.attempt().unwrap().method), (Effect::Unknown, "batch"));
    assert_eq!(model.times(), [0]);
}

/// What a call of a batch does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Does {
    Reads,
    Puts,
    Writes,
    Fails,
    Notifies,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let fate = prop_oneof![
        6 => Just(Fate::Answered),
        1 => prop::sample::select(vec![Fate::NoConnection, Fate::Breaks, Fate::Cut, Fate::Hangs, Fate::Status(429),
            Fate::Status(500), Fate::Status(503), Fate::RefusedForSession, Fate::Refused]),
    ];
    let order = prop_oneof![
        2 => Just(Order::AsAsked),
        2 => Just(Order::Reversed),
        1 => (0_usize..5).prop_map(Order::Without),
        1 => (0_usize..5).prop_map(Order::Twice),
    ];
    let step = (fate, prop::option::of(0_usize..5), order);
    prop::collection::vec(step.prop_map(|(fate, expires, answers)| Step { fate, expires, answers }), 0..8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens(
        steps in steps(),
        calls in prop::collection::vec(
            prop::sample::select(&[Does::Reads, Does::Puts, Does::Writes, Does::Fails, Does::Notifies][..]), 0..6),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let model = Model::new(steps);
            let mut batch = client(&model).batch();
            let plan = |(thing, does): (u64, &Does)| {
                let ticket = match does {
                    Does::Reads => Some(batch.add(&get(thing))),
                    Does::Puts => Some(batch.add(&put(thing))),
                    Does::Writes => Some(batch.add(&add(thing))),
                    Does::Fails => Some(batch.add(&add(REFUSED))),
                    Does::Notifies => {
                        batch.notify(&add(thing));
                        None
                    }
                };
                (thing, *does, ticket)
            };
            let planned: Vec<(u64, Does, Option<Ticket<Response>>)> = (1..).zip(&calls).map(plan).collect();
            let start = tokio::time::Instant::now();
            let sent = batch.send().await;
            prop_assert!(start.elapsed().as_secs() <= 300, "the deadline is kept");
            for (thing, does, _) in &planned {
                let is_write = matches!(does, Does::Writes | Does::Notifies);
                prop_assert!(!is_write || model.done(*thing) <= 1, "a write is made once: {thing}");
            }
            let mut answers = match sent {
                Ok(answers) => answers,
                Err(error) => {
                    let is_done = planned.iter().any(|(thing, ..)| model.done(*thing) > 0);
                    prop_assert!(!is_done || error.effect() == Effect::Unknown, "{error:?}");
                    return Ok(());
                }
            };
            for (thing, does, ticket) in planned {
                let Some(ticket) = ticket else { continue };
                match answers.take(ticket) {
                    Ok(response) => {
                        prop_assert_eq!(response.id, Id(thing));
                        prop_assert!(does != Does::Fails && model.done(thing) >= 1);
                    }
                    Err(error) => {
                        prop_assert!(error.effect() == Effect::Unknown || model.done(thing) == 0, "{error:?}");
                        prop_assert!(kind(&error) != "ForeignTicket");
                    }
                }
            }
            Ok(())
        })?;
    }
}
