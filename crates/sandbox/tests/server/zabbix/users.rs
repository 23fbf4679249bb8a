//! Users: listed, created, changed, deleted, and by whom.

use super::*;

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

/// Method, parameters as JSON, what 6.0 says, what 7.0 says where that is something else.
const REFUSALS: &[(&str, &str, &str, &str)] = &[
    (
        "user.create",
        r#"{"username": "Admin", "passwd": "Plum-orchard-88", "roleid": 1, "usrgrps": [{"usrgrpid": 7}]}"#,
        "-32602 User with username \"Admin\" already exists.",
        "",
    ),
    (
        "user.create",
        r#"{"username": "eve", "passwd": "Plum-orchard-88", "roleid": 99, "usrgrps": [{"usrgrpid": 7}]}"#,
        "-32602 User role with ID \"99\" is not available.",
        "-32602 Invalid parameter \"/1/roleid\": object does not exist.",
    ),
    (
        "user.create",
        r#"{"username": "eve", "passwd": "Plum-orchard-88", "roleid": 1, "usrgrps": [{"usrgrpid": 7}, {"usrgrpid": 99}]}"#,
        "-32602 User group with ID \"99\" is not available.",
        "-32602 Invalid parameter \"/1/usrgrps/2\": object does not exist.",
    ),
    (
        "user.create",
        r#"{"username": "eve", "passwd": "Plum-orchard-88", "roleid": 1, "usrgrps": [{"usrgrpid": 7}], "medias": [{"mediatypeid": 99, "sendto": "x"}]}"#,
        "-32602 Media type with ID \"99\" is not available.",
        "-32602 Invalid parameter \"/1/medias/1/mediatypeid\": object does not exist.",
    ),
    (
        "user.create",
        r#"{"username": "eve", "passwd": "short", "roleid": 1, "usrgrps": [{"usrgrpid": 7}]}"#,
        "-32602 Incorrect value for field \"/1/passwd\": must be at least 8 characters long.",
        "",
    ),
    (
        "user.create",
        r#"{"username": "eve", "passwd": "I-am-Eve-really", "roleid": 1, "usrgrps": [{"usrgrpid": 7}]}"#,
        "-32602 Incorrect value for field \"/1/passwd\": must not contain user's name, surname or username.",
        "",
    ),
    (
        "user.create",
        r#"{"username": "eve", "roleid": 1, "usrgrps": [{"usrgrpid": 7}]}"#,
        "-32602 Incorrect value for field \"passwd\": cannot be empty.",
        "-32602 User \"eve\" must have a password, because internal authentication is in effect.",
    ),
    (
        "user.create",
        r#"{"passwd": "Plum-orchard-88"}"#,
        "-32602 Invalid parameter \"/1\": the parameter \"username\" is missing.",
        "",
    ),
    (
        "user.update",
        r#"{"userid": "99", "name": "x"}"#,
        "-32500 No permissions to referred object or it does not exist!",
        "",
    ),
    (
        "user.update",
        r#"[{"userid": "12", "name": "x"}, {"userid": "99"}]"#,
        "-32500 No permissions to referred object or it does not exist!",
        "",
    ),
    (
        "user.update",
        r#"{"userid": "12", "username": "guest"}"#,
        "-32602 User with username \"guest\" already exists.",
        "",
    ),
    ("user.update", r#"{"userid": "1", "roleid": "1"}"#, "-32602 User cannot change own role.", ""),
    (
        "user.update",
        r#"{"userid": "12", "usrgrps": [{"usrgrpid": "x"}]}"#,
        "-32602 Invalid parameter \"/1/usrgrps/1/usrgrpid\": a number is expected.",
        "",
    ),
    (
        "user.update",
        r#"{"userid": "12", "name": 1}"#,
        "-32602 Invalid parameter \"/1/name\": a character string is expected.",
        "",
    ),
    (
        "user.update",
        r#"{"userid": "12", "bogus": 1}"#,
        "-32602 Invalid parameter \"/1\": unexpected parameter \"bogus\".",
        "",
    ),
    ("user.delete", r#"["99"]"#, "-32500 No permissions to referred object or it does not exist!", ""),
    (
        "user.delete",
        r#"["1"]"#,
        "-32602 User is not allowed to delete himself.",
        "-32602 User is not allowed to delete oneself.",
    ),
    ("user.delete", r#"["2"]"#, "-32602 Cannot delete Zabbix internal user \"guest\", try disabling that user.", ""),
    ("user.delete", r#"[]"#, "-32602 Invalid parameter \"/\": cannot be empty.", ""),
    ("user.delete", r#"["12", 12]"#, "-32602 Invalid parameter \"/2\": value (12) already exists.", ""),
];

#[tokio::test]
async fn writes_are_refused() {
    for version in [OLD, NEW] {
        let running = start(version).await;
        let session = admin(&running).await;
        for (method, params, old, new) in REFUSALS {
            let wanted = if version == OLD || new.is_empty() { old } else { new };
            let params = serde_json::from_str(params).expect("the case is JSON");
            let found = call(&running, Some(&session), method, params).await;
            assert_eq!(found, json!(wanted), "{version}: {method}");
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
