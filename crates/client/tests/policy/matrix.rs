//! Every fault, at every stage, for a call that reads, one that may be made twice and one that writes, on both wires.

use callsheet_client::{Effect, Error};
use callsheet_runtime::Id;
use proptest::prelude::*;

use crate::script::{Refusal, Script, Sent, Step, Wire};
use crate::{Either, Kind};

/// A fault, and what is to follow it.
struct Row {
    step: Step,
    /// Whether a call that reads or may be made twice is made again, and whether one that writes is.
    again: (bool, bool),
    /// The least wait before that, in milliseconds.
    least: u128,
    /// What the error of the call says of its effect.
    effect: Effect,
}

const fn row(step: Step, again: (bool, bool), effect: Effect) -> Row {
    Row { step, again, least: 0, effect }
}

const ROWS: [Row; 22] = [
    row(Step::NoConnection, (true, true), Effect::None),
    row(Step::BreaksBefore, (true, false), Effect::Unknown),
    row(Step::BreaksAmid, (true, false), Effect::Unknown),
    row(Step::TimesOut, (true, false), Effect::Unknown),
    row(Step::Cut, (true, false), Effect::Unknown),
    row(Step::Garbage, (false, false), Effect::Unknown),
    row(Step::WebPage, (false, false), Effect::Unknown),
    row(Step::Empty, (true, false), Effect::Unknown),
    row(Step::Status(408, None), (true, false), Effect::None),
    row(Step::Status(425, None), (true, false), Effect::None),
    row(Step::Status(429, None), (true, false), Effect::None),
    Row { least: 7000, ..row(Step::Status(429, Some(7)), (true, false), Effect::None) },
    row(Step::Status(502, None), (true, false), Effect::Unknown),
    row(Step::Status(503, Some(0)), (true, false), Effect::Unknown),
    Row { least: 3000, ..row(Step::Status(503, Some(3)), (true, false), Effect::Unknown) },
    row(Step::Status(504, None), (true, false), Effect::Unknown),
    row(Step::Status(301, None), (false, false), Effect::None),
    row(Step::Status(401, None), (false, false), Effect::None),
    row(Step::Status(403, None), (false, false), Effect::None),
    row(Step::Status(412, None), (false, false), Effect::None),
    row(Step::Status(500, None), (false, false), Effect::Unknown),
    row(Step::Refuse(Refusal::Request), (false, false), Effect::None),
];

/// What Planfix alone says: that it has done nothing, and to come again.
const ROWS_OF_PLANFIX: [Row; 2] = [
    row(Step::Refuse(Refusal::Busy), (true, true), Effect::None),
    Row { least: 30_000, ..row(Step::Refuse(Refusal::Updating), (true, true), Effect::None) },
];

impl Row {
    fn is_repeated(&self, kind: Kind) -> bool {
        if kind == Kind::Writes { self.again.1 } else { self.again.0 }
    }

    /// When the attempts begin, the first at `start`, that many of them.
    fn times(&self, start: u128, attempts: usize) -> Vec<u128> {
        let waits = [500, 1000, 2000].map(|wait| self.least.max(wait));
        (0..attempts).map(|attempt| start + waits[..attempt].iter().sum::<u128>()).collect()
    }
}

fn cases() -> impl Iterator<Item = (Wire, &'static Row, Kind)> {
    let json = ROWS.iter().map(|row| (Wire::Json, row));
    let xml = ROWS.iter().chain(&ROWS_OF_PLANFIX).map(|row| (Wire::Xml, row));
    json.chain(xml).flat_map(|(wire, row)| Kind::ALL.map(|kind| (wire, row, kind)))
}

fn tries(error: &Error) -> u32 {
    error.attempt().unwrap().tries
}

#[tokio::test(start_paused = true)]
async fn faults_that_pass() {
    for (wire, row, kind) in cases() {
        for faults in 1..=3 {
            let script = Script::new(wire, &vec![row.step; faults]);
            let result = Either::with_token(&script, wire).call(kind).await;
            let place = format!("{wire:?} {:?} {kind:?} {faults}", row.step);
            if row.is_repeated(kind) {
                assert_eq!(result.unwrap().id, Id(5), "{place}");
                assert_eq!(script.times(), row.times(0, faults + 1), "{place}");
            } else {
                let error = result.unwrap_err();
                assert_eq!((tries(&error), error.effect()), (1, row.effect), "{place}");
                assert_eq!(script.times(), [0], "{place}");
            }
            assert!(kind != Kind::Writes || script.heard(kind.method()) <= 1, "{place}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn faults_that_stay() {
    for (wire, row, kind) in cases() {
        let script = Script::new(wire, &[row.step; 9]);
        let error = Either::with_token(&script, wire).call(kind).await.unwrap_err();
        let attempts = if row.is_repeated(kind) { 4 } else { 1 };
        let place = format!("{wire:?} {:?} {kind:?}: {error}", row.step);
        assert_eq!(script.times(), row.times(0, attempts), "{place}");
        assert_eq!(usize::try_from(tries(&error)).unwrap(), attempts, "{place}");
        assert_eq!(error.effect(), row.effect, "{place}");
        assert_eq!(error.to_string().contains("(4 attempts)"), attempts == 4, "{place}");
    }
}

/// Faults of the login, which may be made twice, whatever the call is that needs it.
#[tokio::test(start_paused = true)]
async fn faults_of_the_login() {
    for (wire, row, kind) in cases() {
        let script = Script::new(wire, &[row.step]);
        let result = Either::with_login(&script, wire).call(kind).await;
        let place = format!("{wire:?} {:?} {kind:?}", row.step);
        let methods: Vec<_> = script.sent().into_iter().map(|sent| sent.method).collect();
        let login = if wire == Wire::Json { "user.login" } else { "auth.login" };
        if row.is_repeated(Kind::Idempotent) {
            result.unwrap();
            assert_eq!(methods, [login, login, kind.method()], "{place}");
            assert_eq!(script.times()[..2], row.times(0, 2), "{place}");
        } else {
            assert_eq!(&*result.unwrap_err().attempt().unwrap().method, login, "{place}");
            assert_eq!(methods, [login], "{place}");
        }
    }
}

/// The session has expired; the fault comes with the new login, or with the call behind it.
#[tokio::test(start_paused = true)]
async fn faults_behind_an_expired_session() {
    const EXPIRED: Step = Step::Refuse(Refusal::Session);
    for (wire, row, kind) in cases() {
        let place = format!("{wire:?} {:?} {kind:?}", row.step);
        let script = Script::new(wire, &[Step::Grant, EXPIRED, row.step]);
        let result = Either::with_login(&script, wire).call(kind).await;
        assert_eq!(result.is_ok(), row.is_repeated(Kind::Idempotent), "{place}");
        assert_eq!(script.sent().len(), if result.is_ok() { 5 } else { 3 }, "{place}");

        let script = Script::new(wire, &[Step::Grant, EXPIRED, Step::Grant, row.step]);
        let result = Either::with_login(&script, wire).call(kind).await;
        assert_eq!(result.is_ok(), row.is_repeated(kind), "{place}");
        assert_eq!(script.sent().len(), if result.is_ok() { 5 } else { 4 }, "{place}");
        assert!(kind != Kind::Writes || script.heard(kind.method()) <= 1, "{place}");

        // The session expires while the call waits to be made again.
        let script = Script::new(wire, &[Step::Grant, row.step, EXPIRED, Step::Grant]);
        let result = Either::with_login(&script, wire).call(kind).await;
        assert_eq!(result.is_ok(), row.is_repeated(kind), "{place}");
        assert_eq!(script.sent().len(), if result.is_ok() { 5 } else { 2 }, "{place}");
    }
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let planned = ROWS.iter().chain(&ROWS_OF_PLANFIX).map(|row| row.step).collect::<Vec<_>>();
    let others = [Step::Grant, Step::Slow(40_000), Step::Hangs, Step::Refuse(Refusal::Session)];
    let step = prop_oneof![4 => prop::sample::select(planned), 1 => prop::sample::select(others.to_vec())];
    prop::collection::vec(step, 0..8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens(
        steps in steps(),
        kind in prop::sample::select(&Kind::ALL[..]),
        wire in prop::sample::select(&[Wire::Json, Wire::Xml][..]),
        has_session in any::<bool>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let script = Script::new(wire, &steps);
            let client = if has_session { Either::with_login(&script, wire) } else { Either::with_token(&script, wire) };
            let start = tokio::time::Instant::now();
            let result = client.call(kind).await;
            prop_assert!(start.elapsed().as_secs() <= 300, "the deadline is kept");
            let sent = script.sent();
            let heard = script.heard(kind.method());
            prop_assert!(kind != Kind::Writes || heard <= 1, "a write that was heard is not repeated: {:?}", sent);
            let last = sent.last().unwrap();
            let granted = matches!(last.step, Step::Grant | Step::Slow(_)) && last.method == kind.method();
            prop_assert_eq!(result.is_ok(), granted, "{:?}", sent);
            let own = sent.iter().filter(|sent| sent.method == kind.method());
            let unexpired = own.filter(|sent| sent.step != Step::Refuse(Refusal::Session)).count();
            prop_assert!(unexpired <= 4, "three retries at most: {:?}", sent);
            if let Err(error) = result {
                prop_assert!(heard == 0 || error.effect() == Effect::Unknown || did_nothing(&sent, kind), "{:?}", sent);
            }
            Ok(())
        })?;
    }
}

/// Whether all calls of that kind were refused: a status below 500 says so as well.
fn did_nothing(sent: &[Sent], kind: Kind) -> bool {
    sent.iter().filter(|sent| sent.method == kind.method()).all(|sent| match sent.step {
        Step::Status(status, _) => status < 500,
        step => !step.is_heard(),
    })
}
