//! No secret reaches a log, `Debug`, or an answer that does not owe it.

use std::io::Write;
use std::sync::{Arc, Mutex};

use crate::harness::{planfix_tables, post, zabbix_tables};
use callsheet_sandbox::{Planfix, Sandbox, Zabbix};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no test panics while it writes").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

const SECRETS: [&str; 7] = [
    "key-Aa91",
    "token-Bb92",
    "private-Cc93",
    "password-Dd94",
    "password-Ee95",
    "zabbix-token-Ff96",
    "zabbix-password-Gg97",
];

#[tokio::test]
async fn secrets_stay_secret() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || writer.clone()).finish();
    // For the whole process: the tests that run beside this one are heard as well.
    tracing::subscriber::set_global_default(subscriber).expect("no other test listens");
    let mut seen = String::new();
    run(&mut seen).await;
    let log =
        String::from_utf8(log.0.lock().expect("no test panics while it writes").clone()).expect("the log is text");
    assert!(log.contains("answered") && log.contains("refused"), "the log is heard: {log}");
    for secret in SECRETS {
        assert!(!log.contains(secret), "{secret} in the log: {log}");
        assert!(!seen.contains(secret), "{secret} in {seen}");
    }
    let sessions: Vec<&str> = seen.split_whitespace().filter_map(|word| word.strip_prefix("session:")).collect();
    assert_eq!(sessions.iter().map(|session| session.len()).collect::<Vec<_>>(), [32, 0]);
    assert!(!log.contains(sessions[0]), "a session in the log: {log}");
}

async fn run(seen: &mut String) {
    let [key, token, private, planfix_password, wrong_password, zabbix_token, zabbix_password] = SECRETS;
    let planfix = Planfix::new(planfix_tables()).api_key(key).token(token, 1).private_key(private);
    let zabbix = Zabbix::new(zabbix_tables()).token(zabbix_token, "Admin").password("Admin", zabbix_password);
    seen.push_str(&format!("{planfix:?} {zabbix:?}"));
    let sandbox = Sandbox::new().planfix(planfix).zabbix(zabbix);
    seen.push_str(&format!("{sandbox:?}"));
    let running = sandbox.start().await.expect("it starts");
    seen.push_str(&format!("{running:?}"));

    use base64::Engine;
    let basic = base64::engine::general_purpose::STANDARD.encode(format!("{key}:{token}"));
    let authorization = format!("Basic {basic}");
    let headers = [("authorization", authorization.as_str())];
    for members in [
        format!("<user><id>2</id><password>{planfix_password}</password></user>"),
        format!("<user><id>2</id><password>{planfix_password}</password><sex>{wrong_password}</sex></user>"),
        format!("<user><id>999</id><password>{planfix_password}</password></user>"),
    ] {
        let document = format!(r#"<request method="user.update"><account>example</account>{members}</request>"#);
        let answer = post(&running, "planfix", &headers, document).await;
        seen.push_str(&answer.body.replace(wrong_password, ""));
    }
    let headers = [("content-type", "application/json")];
    for (user, password) in [("Admin", zabbix_password), ("Admin", wrong_password)] {
        let request = format!(
            r#"{{"jsonrpc":"2.0","method":"user.login","params":{{"username":"{user}","password":"{password}"}},"id":1}}"#
        );
        let answer = post(&running, "zabbix", &headers, request).await;
        let session = answer.body.split("\"result\":\"").nth(1).and_then(|rest| rest.get(..32)).unwrap_or_default();
        seen.push_str(&format!(" session:{session} "));
        let request = format!(
            r#"{{"jsonrpc":"2.0","method":"user.update","params":{{"userid":1,"passwd":"{wrong_password}","current_passwd":"{password}","bogus":1}},"auth":"{session}","id":1}}"#
        );
        seen.push_str(&post(&running, "zabbix", &headers, request).await.body);
    }
}
