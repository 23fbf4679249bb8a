//! What methods do by their tables alone: an entity that only this test knows, described by specs and by nothing else.

use callsheet_runtime::tables::Tables;
use callsheet_sandbox::{Running, Zabbix};
use serde_json::{Value, json};

use crate::harness::{load, post, start_zabbix};

const DOC: &str = "doc = { en = \"X.\", ru = \"Х.\" }\n";

const BOX: &str = r#"
type       = "box"
title      = { en = "A box", ru = "Коробка" }
operations = ["read", "create", "update"]

[entity]
key      = "boxid"
unique   = ["label"]
fixtures = '''[
  {"boxid": 1, "label": "red", "weight": 30, "tags": [{"tag": "a"}, {"tag": "b"}], "userid": "1"},
  {"boxid": 2, "label": "green", "weight": 4, "tags": [], "userid": "2"},
  {"boxid": 10, "label": "blue", "weight": 30, "tags": [{"tag": "b"}], "inner": {"depth": 3}}
]'''

[[field]]
path   = "boxid"
type   = "id"
create = "absent"
update = "required"
DOC
[[field]]
path = "label"
type = "string"
DOC
[[field]]
path    = "weight"
type    = "int"
default = "7"
DOC
[[field]]
path       = "userid"
type       = "id"
references = "user"
DOC
[[field]]
path = "tags"
type = "list"
DOC
[[field]]
path = "tags.tag"
type = "string"
DOC
[[field]]
path   = "size"
type   = "int"
part   = { stored = "inner.depth" }
DOC
"#;

fn method(name: &str, action: &str, rest: &str) -> String {
    let head = r#"source = "https://example.com/"
title = { en = "X", ru = "Х" }
access = "user"
entity = "box""#;
    format!("method = \"{name}\"\n{head}\naction = \"{action}\"\n{rest}").replace("DOC", DOC)
}

const GET: &str = r#"
[[request.field]]
path = "boxids"
type = "list"
of   = "id"
part = { selects = "boxid" }
DOC
[[request.field]]
path = "tag"
type = "string"
part = { filters = "tags.tag" }
DOC
[[request.field]]
path = "sort"
type = "list"
of   = "string"
part = "sort-field"
DOC
[[request.field]]
path = "order"
type = "list"
of   = "string"
part = "sort-order"
DOC
[[request.field]]
path = "page"
type = "int"
part = "page"
DOC
[[request.field]]
path = "rows"
type = "int"
part = "page-size"
DOC
[[response.field]]
path = "total"
type = "int"
part = "count"
DOC
[[response.field]]
path = "shown"
type = "int"
DOC
[[response.field]]
path = "boxes"
type = "list"
use  = "box"
DOC
"#;

const ONE: &str = r#"
[[request.field]]
path     = "boxid"
type     = "id"
presence = "required"
part     = { selects = "boxid" }
DOC
[response]
type = "object"
use  = "box"
"#;

const TAGS: &str = r#"
[[request.field]]
path     = "boxids"
type     = "list"
of       = "id"
presence = "required"
part     = { selects = "boxid" }
DOC
[[request.field]]
path = "tags"
type = "list"
DOC
[[request.field]]
path = "tags.tag"
type = "string"
DOC
[[response.field]]
path = "boxids"
type = "list"
of   = "id"
DOC
"#;

fn write(operation: &str) -> String {
    format!(
        r#"
[request]
type   = "list"
use    = "box"
for    = "{operation}"
single = true
rust   = "boxes"

[[response.field]]
path = "boxids"
type = "list"
of   = "id"
DOC
"#
    )
}

fn tables() -> &'static Tables<'static> {
    let shape = BOX.replace("DOC", DOC);
    let methods = [
        ("get", "read", GET.to_owned()),
        ("one", "read", ONE.to_owned()),
        ("create", "create", write("create")),
        ("update", "update", write("update")),
        ("add", "add", TAGS.to_owned()),
        ("remove", "remove", TAGS.to_owned()),
        ("replace", "replace", TAGS.to_owned()),
        ("drop", "delete", TAGS.to_owned()),
        ("shake", "other", TAGS.to_owned()),
    ];
    let files = methods.map(|(name, action, rest)| {
        (format!("spec/zabbix/box/{name}.toml"), method(&format!("box.{name}"), action, &rest))
    });
    let mut further: Vec<(&str, &str)> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
    further.push(("spec/zabbix/types/box.toml", &shape));
    load("zabbix", &further)
}

struct Client {
    running: Running,
    session: String,
}

impl Client {
    async fn start() -> Self {
        let running = start_zabbix(Zabbix::new(tables())).await;
        let mut client = Self { running, session: String::new() };
        let login = json!({"username": "Admin", "password": "zabbix"});
        client.session = client.call("user.login", login).await.as_str().unwrap_or_default().to_owned();
        client
    }

    async fn call(&self, method: &str, params: Value) -> Value {
        let mut request = json!({"jsonrpc": "2.0", "method": method, "params": params, "id": 1});
        if !self.session.is_empty() {
            request["auth"] = json!(self.session);
        }
        let answer = post(&self.running, "zabbix", &[("content-type", "application/json")], request.to_string()).await;
        let answer: Value = serde_json::from_str(&answer.body).expect("the answer is JSON");
        answer.get("result").unwrap_or(&answer["error"]["data"]).clone()
    }

    /// What `box.get` lists: total, shown, ids.
    async fn list(&self, params: Value) -> Value {
        let answer = self.call("box.get", params).await;
        let ids: Vec<&Value> = answer["boxes"].as_array().into_iter().flatten().map(|one| &one["boxid"]).collect();
        json!([answer["total"], answer["shown"], ids])
    }

    async fn tags(&self, boxid: &str) -> Value {
        let answer = self.call("box.one", json!({"boxid": boxid})).await;
        answer["tags"].as_array().into_iter().flatten().map(|one| one["tag"].clone()).collect()
    }
}

#[tokio::test]
async fn lists_are_selected_filtered_sorted_and_paged() {
    let client = Client::start().await;
    for (params, wanted) in [
        (json!({}), json!(["3", "3", ["1", "2", "10"]])),
        (json!({"boxids": ["10", "1", "77"]}), json!(["2", "2", ["1", "10"]])),
        (json!({"tag": "b"}), json!(["2", "2", ["1", "10"]])),
        (json!({"tag": "z"}), json!(["0", "0", []])),
        (json!({"sort": ["weight", "label"]}), json!(["3", "3", ["2", "10", "1"]])),
        (json!({"sort": ["weight", "label"], "order": ["DESC", "ASC"]}), json!(["3", "3", ["10", "1", "2"]])),
        (json!({"page": 1, "rows": 2}), json!(["3", "2", ["1", "2"]])),
        (json!({"page": 2, "rows": 2}), json!(["3", "1", ["10"]])),
        (json!({"page": 3, "rows": 2}), json!(["3", "0", []])),
        (json!({"page": 0}), json!(["3", "0", []])),
    ] {
        assert_eq!(client.list(params.clone()).await, wanted, "{params}");
    }
}

#[tokio::test]
async fn one_object_is_answered_or_missing() {
    let client = Client::start().await;
    let found = client.call("box.one", json!({"boxid": 10})).await;
    let wanted = json!({"boxid": "10", "label": "blue", "weight": "30", "tags": [{"tag": "b"}], "size": "3"});
    assert_eq!(found, wanted);
    let missing = client.call("box.one", json!({"boxid": 11})).await;
    assert_eq!(missing, json!("No permissions to referred object or it does not exist!"));
}

#[tokio::test]
async fn objects_are_created_and_updated() {
    let client = Client::start().await;
    let created =
        client.call("box.create", json!([{"label": "grey", "size": 5}, {"label": "pink", "userid": 2}])).await;
    assert_eq!(created, json!({"boxids": ["11", "12"]}));
    let found = client.call("box.one", json!({"boxid": 11})).await;
    assert_eq!(found, json!({"boxid": "11", "label": "grey", "weight": "7", "size": "5"}), "with the default");
    for (method, params, wanted) in [
        ("box.create", json!({"label": "red"}), "Box with label \"red\" already exists."),
        ("box.create", json!({"userid": 99}), "Invalid parameter \"/1/userid\": object does not exist."),
        ("box.update", json!({"boxid": 1, "label": "green"}), "Box with label \"green\" already exists."),
        (
            "box.update",
            json!([{"boxid": 1, "label": "green"}, {"boxid": 99, "userid": 99}]),
            "No permissions to referred object or it does not exist!",
        ),
        (
            "box.update",
            json!([{"boxid": 1, "userid": 99}, {"boxid": 2, "label": "red"}]),
            "Box with label \"red\" already exists.",
        ),
        (
            "box.update",
            json!([{"boxid": 1, "label": "black"}, {"boxid": 99}]),
            "No permissions to referred object or it does not exist!",
        ),
    ] {
        assert_eq!(client.call(method, params.clone()).await, json!(wanted), "{params}");
    }
    assert_eq!(client.call("box.one", json!({"boxid": 1})).await["label"], json!("red"), "all or nothing");
    let updated = client.call("box.update", json!({"boxid": 1, "label": "red", "userid": 0, "size": 9})).await;
    assert_eq!(updated, json!({"boxids": ["1"]}));
    let found = client.call("box.one", json!({"boxid": 1})).await;
    assert_eq!((&found["size"], &found["userid"], &found["weight"]), (&json!("9"), &json!("0"), &json!("30")));
}

#[tokio::test]
async fn members_of_lists_are_added_removed_and_replaced() {
    let client = Client::start().await;
    for (method, tags, wanted) in [
        ("box.add", json!([{"tag": "b"}, {"tag": "c"}]), json!(["a", "b", "c"])),
        ("box.remove", json!([{"tag": "a"}, {"tag": "z"}]), json!(["b", "c"])),
        ("box.replace", json!([{"tag": "q"}]), json!(["q"])),
        ("box.replace", json!([]), json!([])),
        ("box.add", json!([{"tag": "n"}]), json!(["n"])),
    ] {
        let answer = client.call(method, json!({"boxids": ["1", 2], "tags": tags})).await;
        assert_eq!(answer, json!({"boxids": ["1", "2"]}), "{method} {tags}");
        assert_eq!(client.tags("1").await, wanted, "{method} {tags}");
    }
    let refused = client.call("box.add", json!({"boxids": [1, 99], "tags": [{"tag": "x"}]})).await;
    assert_eq!(refused, json!("No permissions to referred object or it does not exist!"));
    assert_eq!(client.tags("1").await, json!(["n"]));
    assert_eq!(client.call("box.drop", json!({"boxids": [1, 2]})).await, json!({"boxids": ["1", "2"]}));
    assert_eq!(client.list(json!({})).await, json!(["1", "1", ["10"]]));
    assert_eq!(client.call("box.drop", json!({"boxids": [10]})).await, json!({"boxids": ["10"]}));
    let created = client.call("box.create", json!({"label": "white"})).await;
    assert_eq!(created, json!({"boxids": ["11"]}), "a key is not given twice");
    let unknown = client.call("box.shake", json!({"boxids": [11]})).await;
    assert_eq!(unknown, json!("The sandbox does not carry out this method."));
}
