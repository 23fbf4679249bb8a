//! The Planfix API over HTTP.

mod codes;
mod files;
mod limits;
mod lists;
mod mutants;
mod rights;
mod rules;
mod state;
mod writes;

use std::time::Duration;

use crate::harness::{ADA, BORIS, planfix_account, post, start_planfix};
use callsheet_planfix::signature::Signature;
use callsheet_runtime::SecretString;
use callsheet_sandbox::{Planfix, Running};

/// Sends members of a request as the user of that token.
async fn call(running: &Running, token: &str, method: &str, members: &str) -> String {
    let document = document(method, members);
    send(running, Planfix::API_KEY, token, &document).await
}

fn document(method: &str, members: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><request method="{method}"><account>example</account>{members}</request>"#
    )
}

/// The header that a key and a token are sent in.
fn credentials(api_key: &str, token: &str) -> String {
    use base64::Engine;
    let basic = base64::engine::general_purpose::STANDARD.encode(format!("{api_key}:{token}"));
    format!("Basic {basic}")
}

async fn send(running: &Running, api_key: &str, token: &str, document: &str) -> String {
    let headers = [("authorization", credentials(api_key, token)), ("content-type", "application/xml".to_owned())];
    let headers = headers.each_ref().map(|(name, value)| (*name, value.as_str()));
    let answer = post(running, "planfix", &headers, document.to_owned()).await;
    assert_eq!(answer.status, 200);
    roxmltree::Document::parse(&answer.body).expect("the answer is well-formed");
    answer.body
}

/// The texts of all elements of that name, joined by commas.
fn texts(answer: &str, name: &str) -> String {
    let document = roxmltree::Document::parse(answer).expect("the answer is well-formed");
    let named = document.descendants().filter(|node| node.has_tag_name(name));
    named.map(|node| node.text().unwrap_or_default().to_owned()).collect::<Vec<_>>().join(",")
}

fn has(answer: &str, name: &str) -> bool {
    let document = roxmltree::Document::parse(answer).expect("the answer is well-formed");
    document.descendants().any(|node| node.has_tag_name(name))
}

/// The error's code; `ok` where there is none.
fn code(answer: &str) -> String {
    let document = roxmltree::Document::parse(answer).expect("the answer is well-formed");
    match document.root_element().attribute("status") {
        Some("error") => texts(answer, "code"),
        status => status.unwrap_or_default().to_owned(),
    }
}

async fn log_in(running: &Running, login: &str, password: &str) -> String {
    call(running, "", "auth.login", &format!("<login>{login}</login><password>{password}</password>")).await
}

#[tokio::test]
async fn phone_types() {
    let running = start_planfix(planfix_account()).await;
    let answer = call(&running, BORIS, "contact.getPhoneTypes", "").await;
    assert_eq!(texts(&answer, "id"), "1,2,3,4");
    assert_eq!(texts(&answer, "name"), "Mobile,Work,Home,Факс");
    assert!(answer.contains(r#"<phoneTypes totalCount="4">"#), "{answer}");
}

#[tokio::test]
async fn user_get_by_selectors_and_without() {
    let running = start_planfix(planfix_account()).await;
    for (members, login) in [
        ("<user><id>5</id></user>", "elena"),
        ("<user><general>2</general></user>", "boris"),
        ("<user/>", "ada"),
        ("", "ada"),
    ] {
        let answer = call(&running, ADA, "user.get", members).await;
        assert_eq!(texts(&answer, "login"), login, "{members}: {answer}");
    }
    let answer = call(&running, BORIS, "user.get", "").await;
    assert_eq!(texts(&answer, "login"), "boris");
}

#[tokio::test]
async fn user_get_shows_all_states_of_a_field() {
    let running = start_planfix(planfix_account()).await;
    let answer = call(&running, ADA, "user.get", "<user><id>2</id></user>").await;
    assert!(has(&answer, "birthdate") && texts(&answer, "birthdate").is_empty(), "set and empty: {answer}");
    assert!(has(&answer, "phones") && !has(&answer, "phone"), "an empty list: {answer}");
    assert!(!has(&answer, "post") && !has(&answer, "telegramId"), "absent: {answer}");
    assert!(!answer.contains("password") && !answer.contains("quiet-harbour"), "a secret: {answer}");
}

#[tokio::test]
async fn fields_for_administrators_are_hidden_from_others() {
    let running = start_planfix(planfix_account()).await;
    for (token, shown) in [(ADA, true), (BORIS, false)] {
        let answer = call(&running, token, "user.get", "<user><id>5</id></user>").await;
        assert_eq!(has(&answer, "isBlindOutOfGroup"), shown, "{answer}");
        assert_eq!(texts(&answer, "login"), "elena");
    }
}

#[tokio::test]
async fn user_update_changes_what_user_get_shows() {
    let running = start_planfix(planfix_account()).await;
    let members = "<user><id>5</id><lastName>Северная &amp; Co</lastName><birthdate/><sex>MALE</sex><phones>\
        <phone><number>+1</number><typeId>3</typeId></phone></phones><post><id>3</id></post></user>";
    let answer = call(&running, ADA, "user.update", members).await;
    assert_eq!((code(&answer), texts(&answer, "id")), ("ok".to_owned(), "5".to_owned()));
    let answer = call(&running, ADA, "user.get", "<user><id>5</id></user>").await;
    assert_eq!(texts(&answer, "lastName"), "Северная & Co");
    assert_eq!(texts(&answer, "birthdate"), "");
    assert_eq!(texts(&answer, "sex"), "MALE");
    assert_eq!(texts(&answer, "number"), "+1");
    assert!(answer.contains("<post><id>3</id><name>Accountant</name></post>"), "the name follows the id: {answer}");
    assert_eq!(texts(&answer, "email").split(',').next(), Some("elena@example.com"), "what was not sent stays");
    running.reset();
    let answer = call(&running, ADA, "user.get", "<user><id>5</id></user>").await;
    assert_eq!(texts(&answer, "lastName"), "Орлова");
}

#[tokio::test]
async fn updates_are_refused() {
    let running = start_planfix(planfix_account()).await;
    for (token, members, wanted) in [
        (ADA, "<user><id>99</id><name>X</name></user>", "6004"),
        (ADA, "<user><name>X</name></user>", "0009"),
        (ADA, "", "0009"),
        (ADA, "<user><id>five</id></user>", "0015"),
        (ADA, "<user><id>5</id><sex>MAYBE</sex></user>", "0015"),
        (ADA, "<user><id>5</id><birthdate>31-02-1990</birthdate></user>", "0015"),
        (ADA, "<user><id>5</id><userPic>no base64!</userPic></user>", "0015"),
        (ADA, "<user><id>5</id><email>ada@example.com</email></user>", "6002"),
        (ADA, "<user><id>5</id><post><id>77</id></post></user>", "0101"),
        (BORIS, "<user><id>2</id><role>ADMIN</role></user>", "6001"),
        (BORIS, "<user><id>5</id><name>X</name></user>", "6001"),
        (BORIS, "<user><id>2</id><isBlindOutOfGroup>1</isBlindOutOfGroup></user>", "6001"),
        (BORIS, "<user><id>2</id><name>Борис</name></user>", "ok"),
    ] {
        let answer = call(&running, token, "user.update", members).await;
        assert_eq!(code(&answer), wanted, "{members}: {answer}");
    }
    let answer = call(&running, ADA, "user.get", "<user><id>5</id></user>").await;
    assert_eq!(texts(&answer, "name").split(',').next(), Some("Елена"), "a refused call changes nothing");
}

#[tokio::test]
async fn contact_sign_in_data() {
    let running = start_planfix(planfix_account()).await;
    for (token, members, wanted) in [
        (
            ADA,
            "<contact><id>11</id><user><email>m@example.net</email><notifyByEmail>1</notifyByEmail></user></contact>",
            "ok",
        ),
        (ADA, "<contact><userid>100011</userid><user><status>ACTIVE</status></user></contact>", "ok"),
        (ADA, "<contact><general>1</general><user><password>paper-sails</password></user></contact>", "ok"),
        (ADA, "<contact><id>11</id><user><notifyByEmail>1</notifyByEmail></user></contact>", "0017"),
        (ADA, "<contact><id>11</id><user><notifyByJabber>true</notifyByJabber><jabber/></user></contact>", "0017"),
        (ADA, "<contact><id>11</id><user><email>nowhere</email></user></contact>", "8010"),
        (ADA, "<contact><id>12</id><user><status>ACTIVE</status></user></contact>", "8006"),
        (ADA, "<contact><id>999</id><user><status>ACTIVE</status></user></contact>", "8002"),
        (ADA, "<contact><user><status>ACTIVE</status></user></contact>", "0009"),
        (BORIS, "<contact><id>11</id><user><status>ACTIVE</status></user></contact>", "8001"),
    ] {
        let answer = call(&running, token, "contact.updateUserInfo", members).await;
        assert_eq!(code(&answer), wanted, "{members}: {answer}");
        if wanted == "ok" {
            assert_eq!(texts(&answer, "id"), "11", "{members}: {answer}");
        }
    }
}

#[tokio::test]
async fn envelopes_and_keys_are_checked() {
    let running = start_planfix(planfix_account()).await;
    let good = document("user.get", "");
    for (key, token, sent, wanted) in [
        (Planfix::API_KEY, ADA, good.clone(), "ok"),
        ("another-key", ADA, good.clone(), "0001"),
        (Planfix::API_KEY, "another-token", good.clone(), "0012"),
        (Planfix::API_KEY, "", good.clone(), "0012"),
        (Planfix::API_KEY, ADA, "<request".to_owned(), "0003"),
        (Planfix::API_KEY, ADA, format!("{good}x"), "0003"),
        (Planfix::API_KEY, ADA, good.replace("</account>", "</acount>"), "0003"),
        (
            Planfix::API_KEY,
            ADA,
            format!(
                "<!DOCTYPE r>{}",
                document("user.get", "").trim_start_matches(|c| c != '>').trim_start_matches('>')
            ),
            "0003",
        ),
        (Planfix::API_KEY, ADA, good.replace("example", "elsewhere"), "0004"),
        (Planfix::API_KEY, ADA, document("user.fetch", ""), "0008"),
        (Planfix::API_KEY, ADA, document("USER.GET", ""), "0008"),
        (Planfix::API_KEY, ADA, good.replace("<account>example</account>", ""), "0009"),
    ] {
        let answer = send(&running, key, token, &sent).await;
        assert_eq!(code(&answer), wanted, "{sent}: {answer}");
        assert!(wanted == "ok" || !texts(&answer, "message").is_empty(), "{answer}");
    }
    let answer = post(&running, "planfix", &[], good).await;
    assert_eq!(code(&answer.body), "0001", "no credentials at all");
}

#[tokio::test]
async fn sessions() {
    let running = start_planfix(planfix_account()).await;
    for (login, password, wanted) in [
        ("ada", "wrong", "1001"),
        ("nobody", "amber-lantern", "1001"),
        ("peter", "copper-kettle", "0014"),
        ("", "x", "0015"),
    ] {
        let answer = log_in(&running, login, password).await;
        assert_eq!(code(&answer), wanted, "{login}: {answer}");
    }
    let sid = texts(&log_in(&running, "boris", "quiet-harbour").await, "sid");
    assert_eq!(sid.len(), 32);
    let get = |sid: &str| format!("<sid>{sid}</sid><user/>");
    let answer = call(&running, "", "user.get", &get(&sid)).await;
    assert_eq!(texts(&answer, "login"), "boris");
    let unknown = "0".repeat(32);
    assert_eq!(code(&call(&running, "", "user.get", &get(&unknown)).await), "0012");
    running.expire_sessions();
    assert_eq!(code(&call(&running, "", "user.get", &get(&sid)).await), "0005");
    let sid = texts(&log_in(&running, "boris@example.com", "quiet-harbour").await, "sid");
    assert_eq!(texts(&call(&running, "", "user.get", &get(&sid)).await, "login"), "boris");
}

#[tokio::test]
async fn sessions_end_after_their_lifetime() {
    let running = start_planfix(planfix_account().session_lifetime(Duration::ZERO)).await;
    let sid = texts(&log_in(&running, "boris", "quiet-harbour").await, "sid");
    assert_eq!(code(&call(&running, "", "user.get", &format!("<sid>{sid}</sid>")).await), "0005");
}

#[tokio::test]
async fn a_changed_password_is_the_one_to_log_in_with() {
    let running = start_planfix(planfix_account()).await;
    let update = "<user><id>2</id><password>silent-quay</password></user>";
    assert_eq!(code(&call(&running, ADA, "user.update", update).await), "ok");
    assert_eq!(code(&log_in(&running, "boris", "quiet-harbour").await), "1001");
    assert_eq!(code(&log_in(&running, "boris", "silent-quay").await), "ok");
    let disable = "<user><id>2</id><status>UNACTIVE</status></user>";
    assert_eq!(code(&call(&running, ADA, "user.update", disable).await), "ok");
    assert_eq!(code(&call(&running, BORIS, "user.get", "").await), "0014");
}

#[tokio::test]
async fn signatures() {
    let key = "private-key";
    let signed = |document: &str, key: &str| {
        let signature = Signature::of(document, &SecretString::from(key)).expect("it is XML");
        document.replace("</request>", &format!("<signature>{signature}</signature></request>"))
    };
    let plain = document("user.get", "<user><id>5</id></user>");
    for (required, document, wanted) in [
        (false, plain.clone(), "ok"),
        (false, signed(&plain, key), "ok"),
        (false, signed(&plain, "another"), "0006"),
        (false, signed(&plain, key).replace("<id>5", "<id>2"), "0006"),
        (true, plain.clone(), "0006"),
        (true, signed(&plain, key), "ok"),
    ] {
        let account = planfix_account().private_key(key);
        let account = if required { account.require_signature() } else { account };
        let running = start_planfix(account).await;
        let answer = send(&running, Planfix::API_KEY, ADA, &document).await;
        assert_eq!(code(&answer), wanted, "required: {required}, {document}");
    }
}

#[tokio::test]
async fn calls_are_counted_and_only_posts_answered() {
    let running = start_planfix(planfix_account()).await;
    for _ in 0..3 {
        call(&running, ADA, "user.get", "").await;
    }
    assert_eq!(running.calls("planfix"), 3);
    assert_eq!(running.calls("zabbix"), 0);
    let url = running.url("planfix").expect("it plays Planfix");
    let status = reqwest::get(&url).await.expect("it answers").status().as_u16();
    assert_eq!(status, 405);
    running.stop().await;
    assert!(reqwest::get(&url).await.is_err(), "it has stopped");
}
