//! Files: their content comes back as it was sent, and refusals have a status of their own.

use callsheet_sandbox::{Planfix, Running};
use reqwest::redirect::Policy;

use super::{call, code, credentials, document, texts};
use crate::harness::{ADA, BORIS, planfix_account, start_planfix};

/// What `file.download` answers: status, type of content, address, body.
async fn download(running: &Running, token: &str, members: &str) -> (u16, String, String, Vec<u8>) {
    let client = reqwest::Client::builder().redirect(Policy::none()).build().expect("it is set up");
    let request = client.post(running.url("planfix").expect("it plays Planfix"));
    let request = request.header("authorization", credentials(Planfix::API_KEY, token));
    let answer = request.body(document("file.download", members)).send().await.expect("it answers");
    let header = |name: &str| answer.headers().get(name).map_or("", |value| value.to_str().unwrap_or("?")).to_owned();
    let (status, kind, address) = (answer.status().as_u16(), header("content-type"), header("location"));
    (status, kind, address, answer.bytes().await.expect("there is a body").to_vec())
}

#[tokio::test]
async fn content_comes_back_as_it_was_sent() {
    let running = start_planfix(planfix_account()).await;
    let file = "<file><name>bytes.bin</name><sourceType>FILESYSTEM</sourceType><body>AAH/gA==</body></file>";
    let members = format!("<task><id>101</id></task><files>{file}</files>");
    let number = texts(&call(&running, ADA, "file.upload", &members).await, "uniqueId");
    let asked = format!("<file><uniqueId>{number}</uniqueId></file>");
    let (status, kind, address, body) = download(&running, ADA, &asked).await;
    assert_eq!((status, kind.as_str(), address.as_str()), (200, "application/octet-stream", ""));
    assert_eq!(body, [0, 1, 255, 128]);
    let answer = call(&running, ADA, "file.get", &asked).await;
    assert!(answer.contains("<name>bytes.bin</name>") && answer.contains("<size>1</size>"), "{answer}");
    assert!(!answer.contains("AAH/gA"), "the content is no part of what is said of a file: {answer}");
}

#[tokio::test]
async fn what_is_elsewhere_is_redirected_to_and_refusals_have_a_status() {
    let running = start_planfix(planfix_account()).await;
    for (token, members, status, address, wanted) in [
        (ADA, "<file><id>503</id></file>", 302, "https://example.org/plan", ""),
        (ADA, "<file><id>501</id></file>", 302, "https://files.example.com/9002", ""),
        (ADA, "<file><id>502</id></file>", 302, "https://files.example.com/9003", ""),
        (ADA, "<file><uniqueId>9001</uniqueId></file>", 302, "https://files.example.com/9001", ""),
        (ADA, "<file><id>999</id></file>", 404, "", "9002"),
        (ADA, "<file><uniqueId>999</uniqueId></file>", 404, "", "9002"),
        (ADA, "<file/>", 200, "", "0009"),
        ("another-token", "<file><id>501</id></file>", 200, "", "0012"),
    ] {
        let (found, _, to, body) = download(&running, token, members).await;
        let body = String::from_utf8(body).expect("it is text");
        assert_eq!((found, to.as_str()), (status, address), "{members}: {body}");
        assert!(wanted.is_empty() || code(&body) == wanted, "{members}: {body}");
    }
    let task = "<task><title>Secret</title><project><id>0</id></project></task>";
    let task = texts(&call(&running, ADA, "task.add", task).await, "id");
    let file = "<file><name>a.txt</name><sourceType>FILESYSTEM</sourceType><body>YQ==</body></file>";
    let members = format!("<task><id>{task}</id></task><files>{file}</files>");
    let number = texts(&call(&running, ADA, "file.upload", &members).await, "uniqueId");
    let (status, _, _, body) = download(&running, BORIS, &format!("<file><uniqueId>{number}</uniqueId></file>")).await;
    assert_eq!((status, code(&String::from_utf8_lossy(&body))), (403, "9001".to_owned()));
}

#[tokio::test]
async fn versions_and_names_that_are_taken() {
    let running = start_planfix(planfix_account()).await;
    let upload = |newer: &str| {
        let file = "<name>report.txt</name><sourceType>FILESYSTEM</sourceType><body>SGVsbG8h</body>";
        format!("<task><id>101</id></task><files><file>{file}{newer}</file></files>")
    };
    let answer = call(&running, ADA, "file.upload", &upload("")).await;
    assert_eq!(
        (code(&answer), texts(&answer, "id"), texts(&answer, "name")),
        ("9006".into(), "501".into(), "report.txt".into())
    );
    let answer = call(&running, ADA, "file.upload", &upload("<newversion>1</newversion>")).await;
    assert_eq!(code(&answer), "ok");
    let history = call(&running, ADA, "file.getHistory", "<file><id>501</id></file>").await;
    assert_eq!((texts(&history, "version"), texts(&history, "size")), ("1,2,3".into(), "11874,14203,6".into()));
    let list = "<task><id>101</id></task><sort>DATE_DESC</sort>";
    let answer = call(&running, ADA, "file.getListForTask", list).await;
    assert!(texts(&answer, "version").starts_with('3'), "the newest first: {answer}");
    assert_eq!(code(&call(&running, ADA, "file.delete", "<files><id>501</id></files>").await), "ok");
    let answer = call(&running, ADA, "file.getHistory", "<file><id>501</id></file>").await;
    assert!(answer.contains("totalCount=\"0\""), "all versions are gone: {answer}");
}
