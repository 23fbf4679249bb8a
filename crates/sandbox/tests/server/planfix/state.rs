//! The state as a file.

use std::path::PathBuf;

use callsheet_sandbox::{Running, Sandbox, StartError, Zabbix};

use super::{call, code, log_in, texts};
use crate::answered;
use crate::harness::{ADA, planfix_account, zabbix_tables};

/// A place of the test's own; what stood there is gone.
fn place(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("state-{name}"));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("it can be made");
    folder.join("state.json")
}

async fn start(path: &PathBuf) -> Result<Running, StartError> {
    let sandbox = Sandbox::new().planfix(planfix_account()).zabbix(Zabbix::new(zabbix_tables()));
    sandbox.state_file(path).start().await
}

#[tokio::test]
async fn it_outlives_the_server() {
    let path = place("kept");
    let running = start(&path).await.expect("it starts");
    assert!(path.exists(), "it is written at the start");
    let added = call(&running, ADA, "task.add", "<task><title>Kept «here»</title></task>").await;
    assert_eq!(texts(&added, "general"), "1004");
    let update = "<user><id>2</id><password>silent-quay</password></user>";
    assert_eq!(code(&call(&running, ADA, "user.update", update).await), "ok");
    call(&running, ADA, "contact.delete", "<contact><id>13</id></contact>").await;
    let request =
        serde_json::json!({"jsonrpc": "2.0", "method": "hostgroup.create", "params": {"name": "Kept"}, "id": 1});
    let session = answered::log_in(&running).await;
    let mut signed = request.clone();
    signed["auth"] = session;
    let made = answered::send(&running, signed).await;
    // The server is not stopped, but dropped: what it did is in the file already.
    drop(running);
    let text = std::fs::read_to_string(&path).expect("it is there");
    assert!(!text.contains("silent-quay") && !text.contains("amber-lantern"), "no password is in it");
    let running = start(&path).await.expect("it starts again");
    let kept = call(&running, ADA, "task.get", "<task><id>104</id></task>").await;
    assert!(kept.contains("<title>Kept «here»</title>"), "{kept}");
    assert_eq!(code(&log_in(&running, "boris", "silent-quay").await), "ok");
    assert_eq!(code(&log_in(&running, "boris", "quiet-harbour").await), "1001");
    assert_eq!(code(&call(&running, ADA, "contact.get", "<contact><id>13</id></contact>").await), "8002");
    let added = call(&running, ADA, "contact.add", "<silent>1</silent><contact><name>New</name></contact>").await;
    assert_eq!(texts(&added, "id"), "14", "a number is given once");
    let mut get = serde_json::json!({"jsonrpc": "2.0", "method": "hostgroup.get", "params": {"filter": {"name": "Kept"}}, "id": 1});
    get["auth"] = answered::log_in(&running).await;
    let found = answered::send(&running, get).await;
    assert_eq!(found["result"][0]["groupid"], made["result"]["groupids"][0], "{made} {found}");
    running.reset();
    drop(running);
    let running = start(&path).await.expect("it starts again");
    assert_eq!(
        code(&call(&running, ADA, "task.get", "<task><id>104</id></task>").await),
        "3001",
        "a reset is kept too"
    );
}

#[tokio::test]
async fn a_file_that_is_something_else_is_left_as_it_is() {
    let path = place("broken");
    for (text, wanted) in [
        ("{", "holds no state of a sandbox"),
        ("[]", "the file is no object"),
        (r#"{"format": 2, "apis": {}}"#, "its format is 2, not 1"),
        (r#"{"format": 1}"#, "`apis` is missing"),
        (r#"{"format": 1, "apis": {"planfix": {"entities": {"ghost": {}}}}}"#, "planfix: there is no entity `ghost`"),
        (
            r#"{"format": 1, "apis": {"planfix": {"entities": {"user": {"last": 1, "objects": [{"name": "A"}]}}}}}"#,
            "planfix: an object has no `id` of `user`",
        ),
    ] {
        std::fs::write(&path, text).expect("it can be written");
        let error = start(&path).await.expect_err("it does not start").to_string();
        assert!(error.contains(wanted), "{text}: {error}");
        assert_eq!(std::fs::read_to_string(&path).expect("it is there"), text, "nothing is lost");
    }
    std::fs::remove_file(&path).expect("it is there");
    std::fs::create_dir(&path).expect("it can be made");
    let error = start(&path).await.expect_err("a folder is no file").to_string();
    assert!(error.starts_with("the state cannot be kept in "), "{error}");
}
