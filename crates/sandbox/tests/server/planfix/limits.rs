//! How often the account may be called.

use std::time::Duration;

use callsheet_sandbox::Planfix;

use super::{code, credentials, document};
use crate::harness::{ADA, Answer, planfix_account, post, start_planfix};

async fn ask(running: &callsheet_sandbox::Running) -> Answer {
    let authorization = credentials(Planfix::API_KEY, ADA);
    post(running, "planfix", &[("authorization", &authorization)], document("user.get", "")).await
}

#[tokio::test]
async fn one_request_a_second_if_it_is_asked_for() {
    let running = start_planfix(planfix_account().requests_per_second(1)).await;
    let (first, second) = (ask(&running).await, ask(&running).await);
    assert_eq!((first.status, code(&first.body)), (200, "ok".to_owned()));
    assert_eq!((second.status, second.header("retry-after")), (429, Some("1")));
    assert_eq!(running.calls("planfix"), 1, "what comes too soon is no call");
    tokio::time::sleep(Duration::from_millis(1050)).await;
    assert_eq!(ask(&running).await.status, 200);
    let unlimited = start_planfix(planfix_account()).await;
    for _ in 0..5 {
        assert_eq!(ask(&unlimited).await.status, 200);
    }
}

#[tokio::test]
async fn so_many_requests_a_day() {
    let running = start_planfix(planfix_account().requests_per_day(2)).await;
    for (wanted, left) in [("ok", "1"), ("ok", "0"), ("0007", "0"), ("0007", "0")] {
        let answer = ask(&running).await;
        assert_eq!((code(&answer.body).as_str(), answer.header("x-ratelimit-remaining")), (wanted, Some(left)));
    }
    running.reset();
    assert_eq!(ask(&running).await.header("x-ratelimit-remaining"), Some("1"), "a fresh account has them all");
    let unlimited = start_planfix(planfix_account()).await;
    assert_eq!(ask(&unlimited).await.header("x-ratelimit-remaining"), None);
}
