//! Every error code of the tables is reached: most by a request, the rest because the server is told to refuse.

use std::collections::BTreeSet;

use callsheet_sandbox::{Planfix, Running};

use super::{call, code, document, log_in, send};
use crate::harness::{ADA, BORIS, ELENA, planfix_account, planfix_tables, start_planfix};

/// Codes that no request gives: why not.
const TOLD: &[(&str, &str)] = &[
    ("0002", "applications are blocked by the vendor"),
    ("0010", "accounts are frozen by the vendor"),
    ("0011", "the platform is not updated"),
    ("0013", "a token's user is there when the sandbox starts, and no method deletes users"),
    (
        "0016",
        "no request has a field that another one forbids: what contradicts another field is 0019, and unknown ones are ignored",
    ),
    ("0018", "the sandbox carries out all methods"),
    ("0022", "the account is not free"),
    ("0023", "the account's plan includes everything"),
    ("0024", "there is one data centre"),
    ("0102", "nothing but a fault of the server keeps an object from being added"),
    ("0103", "nothing but a fault of the server keeps an object from being changed"),
    ("0104", "who may see which group of projects is not kept"),
    ("1002", "no method documents it"),
    ("2003", "nothing but a fault of the server keeps a project from being added"),
    ("3005", "nothing but a fault of the server keeps a task from being added"),
    ("3007", "no method sets how a task repeats"),
    ("3014", "requests are carried out one after the other, so that no task is ever busy"),
    ("4003", "nothing but a fault of the server keeps a comment from being added"),
    ("4005", "nothing but a fault of the server keeps a comment's data from being changed"),
    ("5003", "nothing but a fault of the server keeps a group from being added"),
    ("6003", "nothing but a fault of the server keeps an employee from being added"),
    ("6005", "nothing but a fault of the server keeps an employee from being changed"),
    ("7001", "who may see which counterparty is not kept"),
    ("7003", "no method adds counterparties"),
    ("7004", "no method changes counterparties"),
    ("8003", "nothing but a fault of the server keeps a contact from being added"),
    ("8004", "nothing but a fault of the server keeps a contact from being changed"),
    ("8009", "nothing but a fault of the server keeps sign-in data from being changed"),
    ("9003", "content that is no Base64 is refused as a wrong value"),
    ("9007", "the content of files is always there"),
    ("10001", "who may see which data tag is not kept"),
    ("10003", "no method asks for a group of data tags"),
];

/// A call that is refused: the code, whose call it is, the method, what stands in the request.
type Refused = (&'static str, &'static str, &'static str, &'static str);

const REFUSED: &[Refused] = &[
    ("0008", ADA, "user.fetch", ""),
    ("0009", ADA, "project.get", "<project/>"),
    ("0015", ADA, "task.get", "<task><id>one</id></task>"),
    (
        "0017",
        ADA,
        "contact.updateUserInfo",
        "<contact><id>11</id><user><notifyByEmail>1</notifyByEmail><email/></user></contact>",
    ),
    ("0019", ADA, "action.getList", "<task><id>101</id></task><contact><general>1</general></contact>"),
    ("0020", BORIS, "projectGroup.add", "<projectGroup><name>Mine</name></projectGroup>"),
    ("0101", ADA, "projectGroup.get", "<projectGroup><id>99</id></projectGroup>"),
    ("0105", BORIS, "task.add", "<task><title>Mine</title><beginDateTime>01-02-2025</beginDateTime></task>"),
    ("1001", "", "auth.login", "<login>ada</login><password>wrong</password>"),
    ("2001", ADA, "project.get", "<project><id>99</id></project>"),
    ("2002", BORIS, "project.get", "<project><id>22</id></project>"),
    ("3001", ADA, "task.get", "<task><id>99</id></task>"),
    ("3002", BORIS, "task.add", "<task><title>Mine</title><parent><id>103</id></parent></task>"),
    ("3003", ADA, "task.add", "<task><title>Mine</title><project><id>99</id></project></task>"),
    ("3004", BORIS, "task.add", "<task><title>Mine</title><project><id>22</id></project></task>"),
    (
        "3006",
        ADA,
        "task.add",
        "<task><title>Mine</title><startDate>02-02-2025</startDate><endDate>01-02-2025</endDate></task>",
    ),
    ("3008", BORIS, "task.get", "<task><id>103</id></task>"),
    ("3009", BORIS, "task.update", "<task><id>101</id><title>Mine</title></task>"),
    ("3012", BORIS, "task.accept", "<task><id>102</id></task>"),
    ("3013", BORIS, "task.changeExpectDate", "<task><id>101</id></task><expectDate>01-03-2025</expectDate>"),
    ("4001", ADA, "action.delete", "<action><id>7002</id></action>"),
    ("4002", ADA, "action.get", "<action><id>99</id></action>"),
    ("4004", ADA, "action.update", "<action><id>7001</id><description>New</description></action>"),
    (
        "4006",
        ADA,
        "action.add",
        "<action><task><id>101</id></task><description>x</description><taskNewStatus>108</taskNewStatus></action>",
    ),
    ("4007", ADA, "action.update", "<action><id>7002</id><taskNewStatus>DONE</taskNewStatus></action>"),
    ("5001", ADA, "userGroup.get", "<userGroup><id>99</id></userGroup>"),
    ("5002", BORIS, "userGroup.add", "<userGroup><name>Mine</name></userGroup>"),
    ("6001", BORIS, "user.update", "<user><id>1</id><name>X</name></user>"),
    ("6002", ADA, "user.add", "<user><name>New</name><email>ada@example.com</email></user>"),
    ("6004", ADA, "user.get", "<user><id>99</id></user>"),
    ("6006", ADA, "user.updateGroupMembership", "<user><id>2</id><addUserGroup><id>99</id></addUserGroup></user>"),
    ("7002", ADA, "file.getListForClient", "<client><id>99</id></client>"),
    (
        "8001",
        BORIS,
        "contact.managePlanfixAccess",
        "<contact><id>11</id><havePlanfixAccess>1</havePlanfixAccess></contact>",
    ),
    ("8002", ADA, "contact.get", "<contact><id>99</id></contact>"),
    ("8006", ADA, "contact.updateUserInfo", "<contact><id>12</id><user><status>ACTIVE</status></user></contact>"),
    (
        "8007",
        ADA,
        "contact.managePlanfixAccess",
        "<contact><id>13</id><email>ada@example.com</email><havePlanfixAccess>1</havePlanfixAccess></contact>",
    ),
    ("8010", ADA, "contact.add", "<contact><name>New</name><email>nowhere</email></contact>"),
    ("9001", BORIS, "file.delete", "<files><uniqueId>9002</uniqueId></files>"),
    ("9002", ADA, "file.get", "<file><id>99</id></file>"),
    ("9004", ADA, "file.upload", "<task><id>101</id></task><files/>"),
    ("10002", ADA, "analitic.getOptions", "<analitic><id>99</id></analitic>"),
    ("10004", ADA, "analitic.getHandbook", "<handbook><id>99</id></handbook>"),
];

/// Rows of data tags that are refused: the code, the tag, the members of its row.
const ROWS: &[(&str, &str, &str)] = &[
    ("4010", "9", "<itemData><fieldId>14</fieldId><value>2</value></itemData>"),
    ("4011", "2", "<itemData><fieldId>14</fieldId><value>2</value></itemData>"),
    ("4012", "2", "<itemData><fieldId>11</fieldId><value>2</value></itemData>"),
    ("4013", "2", "<itemData><fieldId>15</fieldId><value>Whenever</value></itemData>"),
    ("4014", "2", "<itemData><fieldId>14</fieldId><value>1</value></itemData>"),
    ("4015", "2", "<itemData><fieldId>14</fieldId><value>99</value></itemData>"),
];

/// Files that are refused: the code, where they go, the file.
const FILES: &[(&str, &str, &str)] = &[
    ("9005", "task", "<name>a/b</name><sourceType>FILESYSTEM</sourceType><body>SGVsbG8h</body>"),
    ("9006", "task", "<name>report.txt</name><sourceType>FILESYSTEM</sourceType><body>SGVsbG8h</body>"),
    ("9008", "project", "<sourceType>PROJECT</sourceType><otherFile><id>503</id></otherFile>"),
];

#[tokio::test]
async fn every_code_is_reached() {
    let running = start_planfix(planfix_account()).await;
    let mut wrong = Vec::new();
    let mut reached: BTreeSet<&str> = special(&running).await.into_iter().collect();
    let rows = ROWS.iter().map(|(wanted, tag, members)| {
        let row = format!("<analitic><id>{tag}</id><analiticData>{members}</analiticData></analitic>");
        let action = format!("<action><task><id>102</id></task><analitics>{row}</analitics></action>");
        (*wanted, ADA, "action.add", action)
    });
    let files = FILES.iter().map(|(wanted, place, file)| {
        let id = if *place == "task" { 101 } else { 21 };
        let members = format!("<{place}><id>{id}</id></{place}><files><file>{file}</file></files>");
        (*wanted, ADA, "file.upload", members)
    });
    let refused =
        REFUSED.iter().map(|(wanted, token, method, members)| (*wanted, *token, *method, (*members).to_owned()));
    for (wanted, token, method, members) in refused.chain(rows).chain(files) {
        running.reset();
        let answer = call(&running, token, method, &members).await;
        if code(&answer) != wanted {
            wrong.push(format!("{method} gives no {wanted}: {answer}"));
        }
        reached.insert(wanted);
    }
    running.reset();
    for (wanted, _) in TOLD {
        assert!(reached.insert(wanted), "{wanted} is reached by a request");
        assert!(running.refuse_next("planfix", wanted));
        let answers = [call(&running, ADA, "user.get", "").await, call(&running, ADA, "user.get", "").await];
        if answers.each_ref().map(|answer| code(answer)) != [(*wanted).to_owned(), "ok".to_owned()] {
            wrong.push(format!("told to refuse with {wanted}: {answers:?}"));
        }
    }
    let known: BTreeSet<&str> = planfix_tables().api.errors.iter().map(|error| error.code).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(known.difference(&reached).collect::<Vec<_>>(), Vec::<&&str>::new(), "codes that nothing reaches");
    assert!(!running.refuse_next("planfix", "9999"), "there is no such code");
    assert!(!running.refuse_next("zabbix", "0005"), "it is not played");
}

/// Codes that take more than one call, or an account of their own.
async fn special(running: &Running) -> Vec<&'static str> {
    let ask = |wanted: &'static str, answer: String| {
        assert_eq!(code(&answer), wanted, "{answer}");
        wanted
    };
    let good = document("user.get", "");
    let mut reached = vec![
        ask("0001", send(running, "another-key", ADA, &good).await),
        ask("0003", send(running, Planfix::API_KEY, ADA, "<request").await),
        ask("0004", send(running, Planfix::API_KEY, ADA, &good.replace("example", "elsewhere")).await),
        ask("0012", call(running, "", "user.get", &format!("<sid>{}</sid>", "0".repeat(32))).await),
        ask("0014", log_in(running, "peter", "copper-kettle").await),
        ask("0021", call(running, ADA, "task.getMulti", &format!("<tasks>{}</tasks>", "<id>1</id>".repeat(101))).await),
    ];
    let sid = super::texts(&log_in(running, "boris", "quiet-harbour").await, "sid");
    running.expire_sessions();
    reached.push(ask("0005", call(running, "", "user.get", &format!("<sid>{sid}</sid>")).await));
    for (method, wanted) in [("task.accept", "3011"), ("task.reject", "3010")] {
        let reason = if method == "task.reject" { "<reason>Why not</reason>" } else { "" };
        call(running, ADA, "task.changeStatus", "<task><id>101</id></task><status>ACCEPTED</status>").await;
        let members = format!("<task><id>101</id></task>{reason}");
        reached.push(ask(wanted, call(running, ADA, method, &members).await));
    }
    let invite = "<contact><id>13</id><havePlanfixAccess>1</havePlanfixAccess></contact>";
    assert_eq!(code(&call(running, ADA, "contact.managePlanfixAccess", invite).await), "ok");
    for (member, wanted) in [("<status>ACTIVE</status>", "8005"), ("<password>quiet-lamp</password>", "8008")] {
        let members = format!("<contact><id>13</id><user>{member}</user></contact>");
        reached.push(ask(wanted, call(running, ADA, "contact.updateUserInfo", &members).await));
    }
    let hide = "<action><id>7005</id><description>Between us.</description><isHidden>1</isHidden></action>";
    assert_eq!(code(&call(running, ADA, "action.update", hide).await), "ok");
    let on_another = "<action><task><id>103</id></task><description>Watered.</description></action>";
    let comment = super::texts(&call(running, ADA, "action.add", on_another).await, "id");
    let members = format!("<action><id>{comment}</id></action>");
    reached.push(ask("4009", call(running, BORIS, "action.get", &members).await));
    reached.extend([
        ask("4008", call(running, ELENA, "action.get", "<action><id>7005</id></action>").await),
        ask("4016", call(running, ADA, "action.update", FOREIGN_ROW).await),
    ]);
    let other = "<project><title>Another</title></project>";
    let project = super::texts(&call(running, ADA, "project.add", other).await, "id");
    let task = format!("<task><title>There</title><project><id>{project}</id></project></task>");
    let task = super::texts(&call(running, ADA, "task.add", &task).await, "id");
    let file = "<file><sourceType>PROJECT</sourceType><otherFile><id>503</id></otherFile></file>";
    let members = format!("<task><id>{task}</id></task><files>{file}</files>");
    reached.push(ask("9009", call(running, ADA, "file.upload", &members).await));
    let strict = start_planfix(planfix_account().private_key("private-key").require_signature()).await;
    reached.push(ask("0006", call(&strict, ADA, "user.get", "").await));
    let poor = start_planfix(planfix_account().requests_per_day(0)).await;
    reached.push(ask("0007", call(&poor, ADA, "user.get", "").await));
    reached
}

/// A row of a comment in the place of another comment's.
const FOREIGN_ROW: &str = "<action><id>7003</id><analitics><analitic><id>1</id><analiticData><key>1</key>\
    <itemData><fieldId>11</fieldId><value>01-02-2025</value></itemData></analiticData></analitic></analitics></action>";
