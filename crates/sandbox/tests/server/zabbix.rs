//! The Zabbix API over HTTP.

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

#[tokio::test]
async fn version() {
    for (version, wanted) in [(OLD, "6.0.14"), (NEW, "7.0.22")] {
        let running = start(version).await;
        for params in [json!([]), json!({})] {
            assert_eq!(call(&running, None, "apiinfo.version", params).await, json!(wanted));
        }
        let refused = call(&running, None, "apiinfo.version", json!({"a": 1})).await;
        assert_eq!(refused, json!("-32602 Invalid parameter \"/\": should be empty."));
        let refused = call(&running, Some("x"), "apiinfo.version", json!([])).await;
        assert_eq!(
            refused,
            json!("-32602 The \"apiinfo.version\" method must be called without the \"auth\" parameter.")
        );
    }
}

#[tokio::test]
async fn envelopes() {
    let running = start(NEW).await;
    let cases = [
        ("", "-32700 Invalid JSON. An error occurred on the server while parsing the JSON text.", json!(null)),
        ("{", "-32700 Invalid JSON. An error occurred on the server while parsing the JSON text.", json!(null)),
        ("[]", "-32600 The received JSON is not a valid JSON-RPC request.", json!(null)),
        ("{}", "-32600 The received JSON is not a valid JSON-RPC request.", json!(null)),
        ("1", "-32600 The received JSON is not a valid JSON-RPC request.", json!(null)),
        (
            r#"{"method":"apiinfo.version","params":[],"id":1}"#,
            r#"-32600 Invalid parameter "/": the parameter "jsonrpc" is missing."#,
            json!(1),
        ),
        (
            r#"{"jsonrpc":"1.0","method":"apiinfo.version","params":[],"id":1}"#,
            r#"-32600 Invalid parameter "/jsonrpc": value must be "2.0"."#,
            json!(1),
        ),
        (
            r#"{"jsonrpc":"2.0","params":[],"id":"q"}"#,
            r#"-32600 Invalid parameter "/": the parameter "method" is missing."#,
            json!("q"),
        ),
        (
            r#"{"jsonrpc":"2.0","method":1,"params":[],"id":1}"#,
            r#"-32600 Invalid parameter "/method": a character string is expected."#,
            json!(1),
        ),
        (
            r#"{"jsonrpc":"2.0","method":"apiinfo.version","id":1}"#,
            r#"-32600 Invalid parameter "/": the parameter "params" is missing."#,
            json!(1),
        ),
        (
            r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":1,"id":1}"#,
            r#"-32600 Invalid parameter "/params": an array or object is expected."#,
            json!(1),
        ),
        (
            r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":[],"id":[1]}"#,
            r#"-32600 Invalid parameter "/id": a string, number or null value is expected."#,
            json!(null),
        ),
        (
            r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":[],"x":null,"id":1}"#,
            r#"-32600 Invalid parameter "/": unexpected parameter "x"."#,
            json!(1),
        ),
        (
            r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":[],"idx":1}"#,
            r#"-32600 Invalid parameter "/": unexpected parameter "idx"."#,
            json!(null),
        ),
        (
            r#"{"jsonrpc":"2.0","method":"user.get","params":[],"auth":"","id":1}"#,
            r#"-32600 Invalid parameter "/auth": cannot be empty."#,
            json!(1),
        ),
        (r#"{"jsonrpc":"2.0","method":"n.n","params":[],"id":1}"#, r#"-32601 Incorrect API "n"."#, json!(1)),
        (
            r#"{"jsonrpc":"2.0","method":"user.nope","params":[],"id":1}"#,
            r#"-32601 Incorrect method "user.nope"."#,
            json!(1),
        ),
        (r#"{"jsonrpc":"2.0","method":"APIINFO.VERSION","params":[],"id":1}"#, "7.0.22", json!(1)),
        (r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":[],"id":null}"#, "7.0.22", json!(null)),
        (r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":[],"auth":null,"id":1.5}"#, "7.0.22", json!(1.5)),
    ];
    for (request, wanted, id) in cases {
        let answer = json_of(&running, &[], request).await;
        assert_eq!((outcome(&answer), &answer["id"]), (json!(wanted), &id), "{request}");
    }
}

#[tokio::test]
async fn errors_have_the_servers_shape() {
    let running = start(NEW).await;
    let answer = send(&running, &[], r#"{"jsonrpc":"2.0","method":"user.get","params":{},"id":7}"#).await;
    let wanted =
        r#"{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params.","data":"Not authorized."},"id":7}"#;
    assert_eq!(answer.body, wanted);
}

#[tokio::test]
async fn content_types() {
    let running = start(NEW).await;
    let body = r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":[],"id":1}"#;
    for (content_type, wanted) in [
        ("application/json", 200),
        ("application/json-rpc", 200),
        ("application/jsonrequest", 200),
        ("application/json; charset=utf-8", 200),
        ("APPLICATION/JSON", 412),
        ("text/plain", 412),
        ("application/jsonx", 412),
    ] {
        let answer = post(&running, "zabbix", &[("content-type", content_type)], body).await;
        assert_eq!((answer.status, answer.body.is_empty()), (wanted, wanted == 412), "{content_type}");
    }
    assert_eq!(post(&running, "zabbix", &[], body).await.status, 412);
}

#[tokio::test]
async fn batches_and_notifications() {
    let running = start(NEW).await;
    let session = admin(&running).await;
    let batch = json!([
        {"jsonrpc": "2.0", "method": "apiinfo.version", "params": [], "id": 3},
        1,
        {"jsonrpc": "2.0", "method": "user.update", "params": {"userid": "12", "name": "Ida"}, "auth": session},
        {"jsonrpc": "2.0", "method": "n.n", "params": [], "id": "b"},
        {"jsonrpc": "2.0", "method": "user.get", "params": {"userids": 12, "output": ["name"]}, "auth": session, "id": 4},
    ]);
    let answer = json_of(&running, &[], batch.to_string()).await;
    let found: Vec<_> =
        answer.as_array().expect("a list").iter().map(|one| (outcome(one), one["id"].clone())).collect();
    let wanted = [
        (json!("7.0.22"), json!(3)),
        (json!("-32600 Invalid parameter \"/\": an array is expected."), json!(null)),
        (json!("-32601 Incorrect API \"n\"."), json!("b")),
        (json!([{"userid": "12", "name": "Ida"}]), json!(4)),
    ];
    assert_eq!(found, wanted);
    let silent = json!([{"jsonrpc": "2.0", "method": "apiinfo.version", "params": []}]).to_string();
    assert_eq!(send(&running, &[], silent).await.body, "");
    let unknown = r#"{"jsonrpc":"2.0","method":"n.n","params":[]}"#;
    assert_eq!(send(&running, &[], unknown).await.body, "");
    assert_eq!(running.calls("zabbix"), 8);
}

#[tokio::test]
async fn logging_in() {
    const WRONG: &str = "Incorrect user name or password or account is temporarily blocked.";
    let cases = [
        (json!({"username": "Admin", "password": "wrong"}), format!("-32500 {WRONG}"), format!("-32500 {WRONG}")),
        (json!({"username": "admin", "password": "zabbix"}), format!("-32602 {WRONG}"), format!("-32500 {WRONG}")),
        (
            json!({"username": "guest", "password": ""}),
            "-32602 No permissions for system access.".into(),
            "-32602 No permissions for system access.".into(),
        ),
        (
            json!({"username": "guest", "password": "x"}),
            "-32602 No permissions for system access.".into(),
            format!("-32500 {WRONG}"),
        ),
        (
            json!({"username": "Admin"}),
            r#"-32602 Invalid parameter "/": the parameter "password" is missing."#.into(),
            r#"-32602 Invalid parameter "/": the parameter "password" is missing."#.into(),
        ),
        (
            json!({"username": 1, "password": "x"}),
            r#"-32602 Invalid parameter "/username": a character string is expected."#.into(),
            r#"-32602 Invalid parameter "/username": a character string is expected."#.into(),
        ),
        (
            json!({"username": "Admin", "password": "x", "bogus": 1}),
            r#"-32602 Invalid parameter "/": unexpected parameter "bogus"."#.into(),
            r#"-32602 Invalid parameter "/": unexpected parameter "bogus"."#.into(),
        ),
    ];
    for (version, number) in [(OLD, 1), (NEW, 2)] {
        let running = start(version).await;
        assert_eq!(admin(&running).await.len(), 32);
        for (params, old, new) in &cases {
            let wanted = if number == 1 { old } else { new };
            assert_eq!(call(&running, None, "user.login", params.clone()).await, json!(wanted), "{version}: {params}");
        }
    }
    let running = start(OLD).await;
    let session = call(&running, None, "user.login", json!({"user": "Admin", "password": "zabbix"})).await;
    assert_eq!(session.as_str().map(str::len), Some(32), "the old name of the parameter");
}

#[tokio::test]
async fn a_session_is_checked_and_closed() {
    for version in [OLD, NEW] {
        let running = start(version).await;
        let data =
            call(&running, None, "user.login", json!({"username": "Admin", "password": "zabbix", "userData": true}))
                .await;
        let session = data["sessionid"].as_str().expect("a session").to_owned();
        assert_eq!((&data["username"], &data["roleid"]), (&json!("Admin"), &json!("3")));
        assert_eq!(data.get("secret").is_some(), version == NEW);
        assert_eq!(data.get("userdirectoryid").is_some(), version == NEW);
        let checked = call(&running, None, "user.checkAuthentication", json!({"sessionid": session})).await;
        assert_eq!((&checked["userid"], &checked["sessionid"]), (&json!("1"), &json!(session)));
        assert_eq!(call(&running, Some(&session), "user.logout", json!([])).await, json!(true));
        for (params, wanted) in [
            (json!({"sessionid": session}), format!("-32602 {TERMINATED}")),
            (json!({"token": session}), "-32602 Not authorized.".into()),
            (
                json!({"token": "x", "extend": true}),
                r#"-32602 Invalid parameter "/": unexpected parameter "extend"."#.into(),
            ),
            (
                json!({"sessionid": 1}),
                r#"-32602 Invalid parameter "/sessionid": a character string is expected."#.into(),
            ),
        ] {
            assert_eq!(
                call(&running, None, "user.checkAuthentication", params.clone()).await,
                json!(wanted),
                "{params}"
            );
        }
        let again = call(&running, Some(&session), "user.logout", json!([])).await;
        assert_eq!(again, json!(format!("-32602 {TERMINATED}")));
        let by_token = call(&running, None, "user.checkAuthentication", json!({"token": TOKEN})).await;
        assert_eq!((&by_token["username"], by_token.get("sessionid")), (&json!("operator"), None));
    }
}

#[tokio::test]
async fn credentials_by_release() {
    let ask = |auth: Option<&str>| {
        let mut request =
            json!({"jsonrpc": "2.0", "method": "user.get", "params": {"output": ["userid"], "userids": 1}, "id": 1});
        if let Some(auth) = auth {
            request["auth"] = json!(auth);
        }
        request.to_string()
    };
    let ok = json!([{"userid": "1"}]);
    let (none, bad) = (json!("-32602 Not authorized."), json!(format!("-32602 {TERMINATED}")));
    for version in [OLD, NEW] {
        let running = start(version).await;
        let session = admin(&running).await;
        let bearer = format!("Bearer {session}");
        let by_release = |old: &Value, new: &Value| if version == OLD { old.clone() } else { new.clone() };
        let zeros = "0".repeat(64);
        for (auth, header, wanted) in [
            (None, None, none.clone()),
            (Some(&*session), None, ok.clone()),
            (Some("x"), None, bad.clone()),
            (Some(&*zeros), None, none.clone()),
            (Some(TOKEN), None, ok.clone()),
            (None, Some(&*bearer), by_release(&none, &ok)),
            (None, Some("Bearer x"), by_release(&none, &bad)),
            (None, Some("Basic eDp5"), none.clone()),
            (Some("x"), Some(&*bearer), by_release(&bad, &ok)),
            (Some(&*session), Some("Bearer x"), by_release(&ok, &bad)),
        ] {
            let headers: Vec<_> = header.map(|header| ("authorization", header)).into_iter().collect();
            let answer = json_of(&running, &headers, ask(auth)).await;
            assert_eq!(outcome(&answer), wanted, "{version}: {auth:?} {header:?}");
        }
        running.expire_sessions();
        let answer = json_of(&running, &[], ask(Some(&session))).await;
        assert_eq!(outcome(&answer), bad);
    }
}

#[tokio::test]
async fn users_are_listed() {
    let running = start(NEW).await;
    let session = admin(&running).await;
    let names = |output: &str| json!([output]);
    for (params, wanted) in [
        (
            json!({"userids": ["1", "2"], "output": names("username")}),
            json!([{"userid": "1", "username": "Admin"}, {"userid": "2", "username": "guest"}]),
        ),
        (json!({"userids": "012", "output": names("name")}), json!([{"userid": "12", "name": "Olga"}])),
        (json!({"userids": 99}), json!([])),
        (json!({"countOutput": true}), json!("3")),
        (
            json!({"userids": [1, 2], "output": names("username"), "preservekeys": true}),
            json!({"1": {"userid": "1", "username": "Admin"}, "2": {"userid": "2", "username": "guest"}}),
        ),
        (json!({"userids": 99, "preservekeys": true}), json!([])),
        (
            json!({"filter": {"username": ["Admin", "guest"]}, "output": [], "sortfield": "username", "sortorder": "DESC"}),
            json!([{"userid": "2"}, {"userid": "1"}]),
        ),
        (json!({"filter": {"username": "admin"}}), json!([])),
        (json!({"filter": {"bogus": "x"}, "output": [], "limit": 2}), json!([{"userid": "1"}, {"userid": "2"}])),
        (json!({"filter": {"roleid": 1}, "output": []}), json!([{"userid": "12"}])),
        (json!({"search": {"username": "A"}, "output": []}), json!([{"userid": "1"}, {"userid": "12"}])),
        (json!({"search": {"username": "A"}, "startSearch": true, "output": []}), json!([{"userid": "1"}])),
        (json!({"search": {"username": "A"}, "excludeSearch": true, "output": []}), json!([{"userid": "2"}])),
        (
            json!({"search": {"username": "a*n"}, "searchWildcardsEnabled": true, "output": []}),
            json!([{"userid": "1"}]),
        ),
        (json!({"search": {"username": "adm", "name": "Olga"}, "output": []}), json!([])),
        (
            json!({"search": {"username": "adm", "name": "Olga"}, "searchByAny": true, "output": []}),
            json!([{"userid": "1"}, {"userid": "12"}]),
        ),
        (json!({"usrgrpids": 8, "output": []}), json!([{"userid": "2"}])),
        (json!({"output": ["passwd", "bogus"], "limit": 1}), json!([{"userid": "1"}])),
        (
            json!({"userids": 1, "output": [], "selectUsrgrps": ["name"], "selectRole": ["name"]}),
            json!([{"userid": "1", "usrgrps": [{"usrgrpid": "7", "name": "Zabbix administrators"}, {"usrgrpid": "13", "name": "Internal"}], "role": {"roleid": "3", "name": "Super admin role"}}]),
        ),
        (
            json!({"userids": 1, "output": [], "selectMedias": "extend", "selectMediatypes": "extend"}),
            json!([{"userid": "1", "medias": [], "mediatypes": []}]),
        ),
        (
            json!({"userids": 2, "output": [], "getAccess": true}),
            json!([{"userid": "2", "gui_access": "1", "debug_mode": "0", "users_status": "1"}]),
        ),
    ] {
        assert_eq!(call(&running, Some(&session), "user.get", params.clone()).await, wanted, "{params}");
    }
}

#[tokio::test]
async fn a_user_is_shown_as_the_release_knows_it() {
    for (version, knows) in [(OLD, false), (NEW, true)] {
        let running = start(version).await;
        let session = admin(&running).await;
        let users = call(&running, Some(&session), "user.get", json!({"userids": 1})).await;
        let user = users[0].as_object().expect("a user");
        assert_eq!(user.contains_key("provisioned"), knows, "{version}");
        assert_eq!(user["rows_per_page"], json!("50"), "numbers are quoted");
        assert!(!user.contains_key("usrgrps") && !user.contains_key("passwd"), "{user:?}");
    }
}

#[tokio::test]
async fn users_are_created_changed_and_deleted() {
    for version in [OLD, NEW] {
        let running = start(version).await;
        let session = admin(&running).await;
        let create = json!([
            {"username": "anna", "passwd": "Plum-orchard-88", "roleid": 1, "usrgrps": [{"usrgrpid": "7"}], "medias": [{"mediatypeid": 1, "sendto": "anna@example.com"}]},
            {"username": "bruno", "passwd": "Plum-orchard-89", "roleid": "2", "autologout": "2h", "usrgrps": [{"usrgrpid": "7"}]},
        ]);
        let auth = Some(&*session);
        assert_eq!(call(&running, auth, "user.create", create).await, json!({"userids": ["13", "14"]}));
        let get = json!({"userids": [13, 14], "output": ["username", "autologout", "lang"]});
        let wanted = json!([
            {"userid": "13", "username": "anna", "autologout": "15m", "lang": "default"},
            {"userid": "14", "username": "bruno", "autologout": "2h", "lang": "default"},
        ]);
        assert_eq!(call(&running, auth, "user.get", get).await, wanted);
        let medias = call(
            &running,
            auth,
            "user.get",
            json!({"userids": 13, "output": [], "selectMedias": ["sendto", "severity"], "selectMediatypes": ["name"]}),
        )
        .await;
        assert_eq!(medias[0]["medias"][0]["sendto"], json!(["anna@example.com"]));
        assert_eq!(medias[0]["medias"][0]["severity"], json!("63"));
        assert_eq!(medias[0]["mediatypes"][0]["mediatypeid"], json!("1"));
        assert_eq!(log_in(&running, "anna", "Plum-orchard-88").await.len(), 32);

        let update = json!([{"userid": 13, "username": "annabel", "passwd": "Pear-orchard-11"}, {"userid": "014", "usrgrps": [{"usrgrpid": "12"}]}]);
        assert_eq!(call(&running, auth, "user.update", update).await, json!({"userids": ["13", "14"]}));
        assert!(log_in(&running, "anna", "Plum-orchard-88").await.contains("Incorrect user name"), "the old name");
        assert_eq!(log_in(&running, "annabel", "Pear-orchard-11").await.len(), 32);
        let groups =
            call(&running, auth, "user.get", json!({"userids": 14, "output": [], "selectUsrgrps": ["usrgrpid"]})).await;
        assert_eq!(groups, json!([{"userid": "14", "usrgrps": [{"usrgrpid": "12"}]}]));

        assert_eq!(call(&running, auth, "user.delete", json!(["14", 13])).await, json!({"userids": ["14", "13"]}));
        assert_eq!(call(&running, auth, "user.get", json!({"countOutput": true})).await, json!("3"));
        running.reset();
        assert_eq!(call(&running, auth, "user.get", json!({})).await, json!(format!("-32602 {TERMINATED}")));
    }
}

#[tokio::test]
async fn writes_are_refused() {
    let cases = [
        (
            "user.create",
            json!({"username": "Admin", "passwd": "Plum-orchard-88", "roleid": 1, "usrgrps": [{"usrgrpid": 7}]}),
            "-32602 User with username \"Admin\" already exists.",
            "",
        ),
        (
            "user.create",
            json!({"username": "eve", "passwd": "Plum-orchard-88", "roleid": 99, "usrgrps": [{"usrgrpid": 7}]}),
            "-32602 User role with ID \"99\" is not available.",
            "-32602 Invalid parameter \"/1/roleid\": object does not exist.",
        ),
        (
            "user.create",
            json!({"username": "eve", "passwd": "Plum-orchard-88", "roleid": 1, "usrgrps": [{"usrgrpid": 7}, {"usrgrpid": 99}]}),
            "-32602 User group with ID \"99\" is not available.",
            "-32602 Invalid parameter \"/1/usrgrps/2\": object does not exist.",
        ),
        (
            "user.create",
            json!({"username": "eve", "passwd": "Plum-orchard-88", "roleid": 1, "usrgrps": [{"usrgrpid": 7}], "medias": [{"mediatypeid": 99, "sendto": "x"}]}),
            "-32602 Media type with ID \"99\" is not available.",
            "-32602 Invalid parameter \"/1/medias/1/mediatypeid\": object does not exist.",
        ),
        (
            "user.create",
            json!({"username": "eve", "passwd": "short", "roleid": 1, "usrgrps": [{"usrgrpid": 7}]}),
            "-32602 Incorrect value for field \"/1/passwd\": must be at least 8 characters long.",
            "",
        ),
        (
            "user.create",
            json!({"username": "eve", "passwd": "I-am-Eve-really", "roleid": 1, "usrgrps": [{"usrgrpid": 7}]}),
            "-32602 Incorrect value for field \"/1/passwd\": must not contain user's name, surname or username.",
            "",
        ),
        (
            "user.create",
            json!({"username": "eve", "roleid": 1, "usrgrps": [{"usrgrpid": 7}]}),
            "-32602 Incorrect value for field \"passwd\": cannot be empty.",
            "-32602 User \"eve\" must have a password, because internal authentication is in effect.",
        ),
        (
            "user.create",
            json!({"passwd": "Plum-orchard-88"}),
            "-32602 Invalid parameter \"/1\": the parameter \"username\" is missing.",
            "",
        ),
        (
            "user.update",
            json!({"userid": "99", "name": "x"}),
            "-32500 No permissions to referred object or it does not exist!",
            "",
        ),
        (
            "user.update",
            json!([{"userid": "12", "name": "x"}, {"userid": "99"}]),
            "-32500 No permissions to referred object or it does not exist!",
            "",
        ),
        (
            "user.update",
            json!({"userid": "12", "username": "guest"}),
            "-32602 User with username \"guest\" already exists.",
            "",
        ),
        ("user.update", json!({"userid": "1", "roleid": "1"}), "-32602 User cannot change own role.", ""),
        (
            "user.update",
            json!({"userid": "12", "usrgrps": [{"usrgrpid": "x"}]}),
            "-32602 Invalid parameter \"/1/usrgrps/1/usrgrpid\": a number is expected.",
            "",
        ),
        (
            "user.update",
            json!({"userid": "12", "name": 1}),
            "-32602 Invalid parameter \"/1/name\": a character string is expected.",
            "",
        ),
        (
            "user.update",
            json!({"userid": "12", "bogus": 1}),
            "-32602 Invalid parameter \"/1\": unexpected parameter \"bogus\".",
            "",
        ),
        ("user.delete", json!(["99"]), "-32500 No permissions to referred object or it does not exist!", ""),
        (
            "user.delete",
            json!(["1"]),
            "-32602 User is not allowed to delete himself.",
            "-32602 User is not allowed to delete oneself.",
        ),
        (
            "user.delete",
            json!(["2"]),
            "-32602 Cannot delete Zabbix internal user \"guest\", try disabling that user.",
            "",
        ),
        ("user.delete", json!([]), "-32602 Invalid parameter \"/\": cannot be empty.", ""),
        ("user.delete", json!(["12", 12]), "-32602 Invalid parameter \"/2\": value (12) already exists.", ""),
    ];
    for version in [OLD, NEW] {
        let running = start(version).await;
        let session = admin(&running).await;
        for (method, params, old, new) in &cases {
            let wanted = if version == OLD || new.is_empty() { old } else { new };
            let found = call(&running, Some(&session), method, params.clone()).await;
            assert_eq!(found, json!(wanted), "{version}: {method} {params}");
        }
        let users = call(&running, Some(&session), "user.get", json!({"output": ["name"]})).await;
        let wanted =
            json!([{"userid": "1", "name": "Zabbix"}, {"userid": "2", "name": ""}, {"userid": "12", "name": "Olga"}]);
        assert_eq!(users, wanted, "{version}: a refused call changes nothing");
    }
}

#[tokio::test]
async fn roles() {
    for (version, code) in [(OLD, -32602), (NEW, -32500)] {
        let running = start(version).await;
        let session = log_in(&running, "operator", "tangerine-43").await;
        let auth = Some(&*session);
        for method in ["user.create", "user.delete"] {
            let refused = call(&running, auth, method, json!({})).await;
            assert_eq!(refused, json!(format!("{code} No permissions to call \"{method}\".")));
        }
        let other = call(&running, auth, "user.update", json!({"userid": "1", "name": "x"})).await;
        assert_eq!(other, json!(format!("-32500 {NOPERM}")));
        let own = call(&running, auth, "user.update", json!({"userid": "12", "name": "Olya"})).await;
        assert_eq!(own, json!({"userids": ["12"]}));
        let seen = call(&running, auth, "user.get", json!({"output": ["name"]})).await;
        assert_eq!(
            seen,
            json!([{"userid": "1", "name": "Zabbix"}, {"userid": "12", "name": "Olya"}]),
            "own groups alone"
        );
    }
}

#[tokio::test]
async fn own_passwords() {
    let running = start(NEW).await;
    let session = log_in(&running, "operator", "tangerine-43").await;
    let other = log_in(&running, "operator", "tangerine-43").await;
    let auth = Some(&*session);
    let change = |current: Option<&str>| {
        let mut params = json!({"userid": "12", "passwd": "Lemon-grove-77"});
        if let Some(current) = current {
            params["current_passwd"] = json!(current);
        }
        params
    };
    let refused = call(&running, auth, "user.update", change(None)).await;
    assert_eq!(refused, json!("-32602 Current password is mandatory."));
    let refused = call(&running, auth, "user.update", change(Some("wrong"))).await;
    assert_eq!(refused, json!("-32602 Incorrect current password."));
    let done = call(&running, auth, "user.update", change(Some("tangerine-43"))).await;
    assert_eq!(done, json!({"userids": ["12"]}));
    let ended = call(&running, Some(&other), "user.get", json!({"output": []})).await;
    assert_eq!(ended, json!(format!("-32602 {TERMINATED}")), "the other sessions are gone");
    assert_eq!(log_in(&running, "operator", "Lemon-grove-77").await.len(), 32);
}

#[tokio::test]
async fn a_disabled_or_deleted_user_has_no_session() {
    let running = start(NEW).await;
    let session = admin(&running).await;
    let other = log_in(&running, "operator", "tangerine-43").await;
    let update = json!({"userid": "12", "usrgrps": [{"usrgrpid": "9"}]});
    assert_eq!(call(&running, Some(&session), "user.update", update).await, json!({"userids": ["12"]}));
    let get = json!({"output": []});
    assert_eq!(call(&running, Some(&other), "user.get", get.clone()).await, json!(format!("-32602 {TERMINATED}")));
    assert_eq!(call(&running, Some(TOKEN), "user.get", get).await, json!("-32602 Not authorized."));
}
