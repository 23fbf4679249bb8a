//! Envelopes, batches, sessions and credentials.

use super::*;

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

/// Request, result or error, id of the answer as JSON.
const ENVELOPES: &[(&str, &str, &str)] = &[
    ("", "-32700 Invalid JSON. An error occurred on the server while parsing the JSON text.", "null"),
    ("{", "-32700 Invalid JSON. An error occurred on the server while parsing the JSON text.", "null"),
    ("[]", "-32600 The received JSON is not a valid JSON-RPC request.", "null"),
    ("{}", "-32600 The received JSON is not a valid JSON-RPC request.", "null"),
    ("1", "-32600 The received JSON is not a valid JSON-RPC request.", "null"),
    (
        r#"{"method":"apiinfo.version","params":[],"id":1}"#,
        r#"-32600 Invalid parameter "/": the parameter "jsonrpc" is missing."#,
        "1",
    ),
    (
        r#"{"jsonrpc":"1.0","method":"apiinfo.version","params":[],"id":1}"#,
        r#"-32600 Invalid parameter "/jsonrpc": value must be "2.0"."#,
        "1",
    ),
    (
        r#"{"jsonrpc":"2.0","params":[],"id":"q"}"#,
        r#"-32600 Invalid parameter "/": the parameter "method" is missing."#,
        r#""q""#,
    ),
    (
        r#"{"jsonrpc":"2.0","method":1,"params":[],"id":1}"#,
        r#"-32600 Invalid parameter "/method": a character string is expected."#,
        "1",
    ),
    (
        r#"{"jsonrpc":"2.0","method":"apiinfo.version","id":1}"#,
        r#"-32600 Invalid parameter "/": the parameter "params" is missing."#,
        "1",
    ),
    (
        r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":1,"id":1}"#,
        r#"-32600 Invalid parameter "/params": an array or object is expected."#,
        "1",
    ),
    (
        r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":[],"id":[1]}"#,
        r#"-32600 Invalid parameter "/id": a string, number or null value is expected."#,
        "null",
    ),
    (
        r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":[],"x":null,"id":1}"#,
        r#"-32600 Invalid parameter "/": unexpected parameter "x"."#,
        "1",
    ),
    (
        r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":[],"idx":1}"#,
        r#"-32600 Invalid parameter "/": unexpected parameter "idx"."#,
        "null",
    ),
    (
        r#"{"jsonrpc":"2.0","method":"user.get","params":[],"auth":"","id":1}"#,
        r#"-32600 Invalid parameter "/auth": cannot be empty."#,
        "1",
    ),
    (r#"{"jsonrpc":"2.0","method":"n.n","params":[],"id":1}"#, r#"-32601 Incorrect API "n"."#, "1"),
    (r#"{"jsonrpc":"2.0","method":"user.nope","params":[],"id":1}"#, r#"-32601 Incorrect method "user.nope"."#, "1"),
    (r#"{"jsonrpc":"2.0","method":"APIINFO.VERSION","params":[],"id":1}"#, "7.0.22", "1"),
    (r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":[],"id":null}"#, "7.0.22", "null"),
    (r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":[],"auth":null,"id":1.5}"#, "7.0.22", "1.5"),
];

#[tokio::test]
async fn envelopes() {
    let running = start(NEW).await;
    for (request, wanted, id) in ENVELOPES {
        let answer = json_of(&running, &[], *request).await;
        assert_eq!((outcome(&answer), answer["id"].to_string()), (json!(wanted), (*id).to_owned()), "{request}");
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
