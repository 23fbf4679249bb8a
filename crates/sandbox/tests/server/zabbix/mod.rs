//! The Zabbix API over HTTP.

mod bounds;
mod calls;
mod users;

use crate::harness::{Answer, post, start_zabbix, zabbix_tables};
use callsheet_runtime::tables::Version;
use callsheet_sandbox::{Running, Zabbix};
use serde_json::{Value, json};

const OLD: Version = Version::new(6, 0, 14);
const NEW: Version = Version::new(7, 0, 22);
const NOPERM: &str = "No permissions to referred object or it does not exist!";
const TERMINATED: &str = "Session terminated, re-login, please.";
const TOKEN: &str = "74399e97471b654bf8e95c1b08194c35154276b766c5729079ed58dc71815a1e";

async fn start(version: Version) -> Running {
    start_zabbix(Zabbix::new(zabbix_tables()).version(version).token(TOKEN, "operator")).await
}

async fn send(running: &Running, headers: &[(&str, &str)], body: impl Into<reqwest::Body>) -> Answer {
    let mut all = vec![("content-type", "application/json")];
    all.extend(headers);
    post(running, "zabbix", &all, body).await
}

async fn json_of(running: &Running, headers: &[(&str, &str)], body: impl Into<reqwest::Body>) -> Value {
    let answer = send(running, headers, body).await;
    assert_eq!(answer.status, 200);
    serde_json::from_str(&answer.body).unwrap_or_else(|error| panic!("{error}: {}", answer.body))
}

/// The result of a call, or `code data` of its error, as one value.
async fn call(running: &Running, auth: Option<&str>, method: &str, params: Value) -> Value {
    let mut request = json!({"jsonrpc": "2.0", "method": method, "params": params, "id": 1});
    if let Some(auth) = auth {
        request["auth"] = json!(auth);
    }
    outcome(&json_of(running, &[], request.to_string()).await)
}

fn outcome(answer: &Value) -> Value {
    match answer.get("error") {
        Some(error) => json!(format!("{} {}", error["code"], error["data"].as_str().unwrap_or_default())),
        None => answer["result"].clone(),
    }
}

async fn log_in(running: &Running, user: &str, password: &str) -> String {
    let session = call(running, None, "user.login", json!({"username": user, "password": password})).await;
    session.as_str().unwrap_or_default().to_owned()
}

async fn admin(running: &Running) -> String {
    log_in(running, "Admin", "zabbix").await
}
