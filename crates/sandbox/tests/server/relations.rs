//! How objects of different entities hang together, by their tables alone: shelves with boxes, boxes with stickers.

use callsheet_runtime::tables::Tables;
use callsheet_sandbox::{Running, Zabbix};
use serde_json::{Value, json};

use crate::answered::{log_in, send};
use crate::harness::{load, start_zabbix};

/// A field: path, type and further keys.
fn field(side: &str, path: &str, ty: &str, rest: &str) -> String {
    let doc = "doc = { en = \"X.\", ru = \"Х.\" }";
    format!("[[{side}field]]\npath = \"{path}\"\ntype = \"{ty}\"\n{rest}\n{doc}\n")
}

fn entity(name: &str, entity: &str, fields: &[(&str, &str, &str)]) -> (String, String) {
    let title = "title = { en = \"X\", ru = \"Х\" }\noperations = [\"read\", \"create\", \"update\"]";
    let fields: String = fields.iter().map(|(path, ty, rest)| field("", path, ty, rest)).collect();
    let text = format!("type = \"{name}\"\n{title}\n[entity]\n{entity}\n{fields}");
    (format!("spec/zabbix/types/{name}.toml"), text)
}

fn method(name: &str, entity: &str, action: &str, rest: &str) -> (String, String) {
    let title = "source = \"https://example.com/\"\ntitle = { en = \"X\", ru = \"Х\" }\naccess = \"user\"";
    let text = format!("method = \"{name}\"\n{title}\nentity = \"{entity}\"\naction = \"{action}\"\n{rest}");
    (format!("spec/zabbix/{}.toml", name.replace('.', "/")), text)
}

fn get(name: &str, fields: &[(&str, &str)]) -> (String, String) {
    let parts = fields.iter().map(|(path, rest)| {
        let of =
            if path.starts_with("select") { "words = [\"extend\", \"count\"]\nof = \"string\"" } else { "of = \"id\"" };
        field("request.", path, "list", &format!("{of}\n{rest}"))
    });
    let rest = parts.collect::<String>() + &format!("[response]\ntype = \"list\"\nuse = \"{name}\"\n");
    method(&format!("{name}.get"), name, "read", &rest)
}

fn write(name: &str, action: &str) -> (String, String) {
    let answer = field("response.", &format!("{name}ids"), "list", "of = \"id\"");
    let request =
        format!("[request]\ntype = \"list\"\nuse = \"{name}\"\nfor = \"{action}\"\nsingle = true\nrust = \"all\"\n");
    method(&format!("{name}.{action}"), name, action, &(request + &answer))
}

const UNWRITTEN: &str = "create = \"absent\"\nupdate = \"absent\"";
const KEY: &str = "create = \"absent\"\nupdate = \"required\"";

fn storage() -> Vec<(String, String)> {
    let shown = |entity: &str| format!("use = \"{entity}\"\n{UNWRITTEN}");
    vec![
        entity(
            "room",
            "key = \"roomid\"\nfixtures = '''[{\"roomid\": 1}, {\"roomid\": 2}]'''",
            &[("roomid", "id", KEY)],
        ),
        entity(
            "shelf",
            "key = \"shelfid\"\nfixtures = '''[{\"shelfid\": 1, \"roomid\": 1}, {\"shelfid\": 2, \"roomid\": 2}]'''",
            &[
                ("shelfid", "id", KEY),
                ("roomid", "id", "references = \"room\""),
                ("boxes", "list", &(shown("box") + "\ncounted = true")),
                ("contents", "any", &format!("references = \"box\"\n{UNWRITTEN}")),
            ],
        ),
        entity(
            "box",
            "key = \"boxid\"\nfixtures = '''[{\"boxid\": 4, \"shelfid\": 1, \"stickers\": [{\"stickerid\": 8, \"text\": \"old\"}], \"marks\": [{\"markid\": 1}]}]'''",
            &[
                ("boxid", "id", KEY),
                ("shelfid", "id", "references = \"shelf\"\ncreate = \"required\"\nupdate = \"absent\""),
                ("keeperid", "id", "references = \"keeper\""),
                ("stickers", "list", "use = \"sticker\""),
                ("marks", "list", "use = \"mark-reference\""),
                ("notes", "list", ""),
                ("notes.noteid", "id", UNWRITTEN),
                ("notes.text", "string", ""),
            ],
        ),
    ]
}

fn others() -> Vec<(String, String)> {
    let shown = |entity: &str| format!("use = \"{entity}\"\n{UNWRITTEN}");
    vec![
        entity(
            "sticker",
            "key = \"stickerid\"",
            &[
                ("stickerid", "id", "create = \"absent\""),
                ("boxid", "id", &format!("references = \"box\"\n{UNWRITTEN}")),
                ("text", "string", ""),
            ],
        ),
        entity(
            "keeper",
            "key = \"keeperid\"\nfixtures = '''[{\"keeperid\": 1}, {\"keeperid\": 2}]'''",
            &[("keeperid", "id", KEY), ("boxes", "list", "use = \"box-reference\"")],
        ),
        entity(
            "mark",
            "key = \"markid\"\nfixtures = '''[{\"markid\": 1}, {\"markid\": 2}]'''",
            &[("markid", "id", KEY), ("boxes", "list", &shown("box"))],
        ),
        entity(
            "rule",
            "key = \"ruleno\"\nfixtures = '''[{\"ruleno\": 1, \"strict\": \"0\", \"words\": \"none\"}]'''",
            &[("strict", "int", ""), ("words", "string", "")],
        ),
        entity(
            "chest",
            "key = \"chestid\"\nfixtures = '''[{\"chestid\": 6}]'''",
            &[("chestid", "id", &format!("references = \"box\"\n{KEY}")), ("tapes", "list", &shown("tape"))],
        ),
        entity("tape", "key = \"tapeid\"", &[("tapeid", "id", KEY), ("boxid", "id", "references = \"box\"")]),
    ]
}

fn methods() -> Vec<(String, String)> {
    vec![
        reference("box"),
        reference("mark"),
        get(
            "shelf",
            &[
                ("selectBoxes", "part = { extends = \"boxes\" }"),
                ("selectContents", "part = { extends = \"contents\" }"),
            ],
        ),
        get(
            "box",
            &[
                ("boxids", "part = { filters = \"boxid\" }"),
                ("roomids", "references = \"room\"\npart = \"control\""),
                ("stickerids", "part = { filters = \"stickers.stickerid\" }"),
                ("selectStickers", "part = { extends = \"stickers\" }"),
            ],
        ),
        count("box"),
        get("sticker", &[]),
        get("keeper", &[("selectBoxes", "part = { extends = \"boxes\" }")]),
        get("mark", &[("selectBoxes", "part = { extends = \"boxes\" }")]),
        write("box", "create"),
        get("chest", &[("selectTapes", "part = { extends = \"tapes\" }")]),
        get("tape", &[]),
        write("tape", "create"),
        write("chest", "create"),
        write("box", "update"),
        write("keeper", "update"),
        method(
            "shelf.delete",
            "shelf",
            "delete",
            "[request]\ntype = \"list\"\nof = \"id\"\nrust = \"ids\"\n[response]\ntype = \"list\"\nof = \"id\"\n",
        ),
        bulk("mark.massadd", "mark", "add", "marks", "boxes"),
        bulk("mark.massupdate", "mark", "replace", "marks", "boxes"),
        bulk("mark.massremove", "mark", "remove", "markids", "boxids"),
        bulk("box.massremove", "box", "remove", "boxids", "markids"),
        method("rule.get", "rule", "read", "[response]\ntype = \"object\"\nuse = \"rule\"\n"),
        method(
            "rule.update",
            "rule",
            "update",
            "[request]\ntype = \"object\"\nuse = \"rule\"\n[response]\ntype = \"list\"\nof = \"string\"\n",
        ),
    ]
}

/// A method that lists objects, or counts them, alone or in groups.
fn count(name: &str) -> (String, String) {
    let list = |path: &str, rest: &str| field("request.", path, "list", &format!("of = \"id\"\n{rest}"));
    let rest = [
        list("boxids", "part = { filters = \"boxid\" }"),
        list("shelfids", "part = { filters = \"shelfid\" }"),
        list("roomids", "references = \"room\"\npart = \"control\""),
        list("stickerids", "part = { filters = \"stickers.stickerid\" }"),
        field("request.", "limit", "int", "part = \"limit\""),
        field("request.", "countOutput", "flag", "part = \"count\""),
        field("request.", "groupCount", "flag", "part = \"control\""),
        format!("[response]\ntype = \"list\"\nuse = \"{name}\"\n[[response.case]]\nname = \"count_by_group\"\n"),
        "set = [\"countOutput\", \"groupCount\"]\ntype = \"list\"\n".to_owned(),
        "of = { type = \"map\", of = \"string\", keys = [\"rowscount\", \"roomid\", \"stickerid\"] }\n".to_owned(),
        "[[response.case]]\nname = \"count\"\nset = \"countOutput\"\ntype = \"int\"\n".to_owned(),
    ];
    method(&format!("{name}.count"), name, "read", &rest.concat())
}

fn reference(name: &str) -> (String, String) {
    let key = field("", &format!("{name}id"), "id", &format!("presence = \"required\"\nreferences = \"{name}\""));
    let text = format!("type = \"{name}-reference\"\ntitle = {{ en = \"X\", ru = \"Х\" }}\n{key}");
    (format!("spec/zabbix/types/{name}-reference.toml"), text)
}

fn bulk(name: &str, entity: &str, action: &str, first: &str, second: &str) -> (String, String) {
    let one = |path: &str| {
        let (of, single) = (path.trim_end_matches("es").trim_end_matches('s'), path.strip_suffix("ids"));
        match single {
            Some(of) => field("request.", path, "list", &format!("of = \"id\"\nreferences = \"{of}\"")),
            None => field("request.", path, "list", &format!("use = \"{of}-reference\"")),
        }
    };
    let answer = field("response.", &format!("{entity}ids"), "list", "of = \"id\"");
    method(name, entity, action, &(one(first) + &one(second) + &answer))
}

fn tables() -> &'static Tables<'static> {
    let specs = [storage(), others(), methods()].concat();
    let further: Vec<(&str, &str)> = specs.iter().map(|(path, text)| (&**path, &**text)).collect();
    load("zabbix", &further)
}

struct Client {
    running: Running,
    session: Value,
}

impl Client {
    async fn start() -> Self {
        let running = start_zabbix(Zabbix::new(tables())).await;
        let session = log_in(&running).await;
        Self { running, session }
    }

    async fn call(&self, method: &str, params: Value) -> Value {
        let request = json!({"jsonrpc": "2.0", "method": method, "params": params, "auth": self.session, "id": 1});
        let answer = send(&self.running, request).await;
        answer.get("result").unwrap_or(&answer["error"]["data"]).clone()
    }
}

/// Calls, one after the other, and what each is to be answered.
async fn expect(steps: &[(&str, Value, Value)]) {
    let client = Client::start().await;
    for (method, params, wanted) in steps {
        assert_eq!(client.call(method, params.clone()).await, *wanted, "{method} {params}");
    }
}

#[tokio::test]
async fn an_answer_shows_those_who_refer_to_an_object_or_their_number() {
    let boxes = |boxes: Value| json!([{"shelfid": "1", "roomid": "1", "boxes": boxes}, {"shelfid": "2", "roomid": "2", "boxes": []}]);
    expect(&[
        ("shelf.get", json!({"selectBoxes": ["boxid"]}), boxes(json!([{"boxid": "4"}]))),
        ("box.create", json!([{"shelfid": 1}]), json!({"boxids": ["7"]})),
        ("shelf.get", json!({"selectBoxes": ["boxid"]}), boxes(json!([{"boxid": "4"}, {"boxid": "7"}]))),
        (
            "shelf.get",
            json!({"selectContents": "count"}),
            json!([{"shelfid": "1", "roomid": "1", "contents": "2"}, {"shelfid": "2", "roomid": "2", "contents": "0"}]),
        ),
        (
            "shelf.get",
            json!({"selectBoxes": "count"}),
            json!([{"shelfid": "1", "roomid": "1", "boxes": "2"}, {"shelfid": "2", "roomid": "2", "boxes": "0"}]),
        ),
        // A list that takes no number is left out.
        (
            "box.get",
            json!({"selectStickers": "count", "boxids": [4]}),
            json!([{"boxid": "4", "shelfid": "1", "marks": [{"markid": "1"}]}]),
        ),
    ])
    .await;
}

#[tokio::test]
async fn objects_are_counted_in_groups_by_what_they_are_listed_by() {
    let counted = |mut params: Value| {
        params["countOutput"] = json!(true);
        params["groupCount"] = json!(true);
        params
    };
    let alone = |number: &str| json!([{"rowscount": number}]);
    expect(&[
        (
            "box.create",
            json!([{"shelfid": 1}, {"shelfid": 2, "stickers": [{"text": "a"}, {"text": "b"}]}]),
            json!({"boxids": ["7", "8"]}),
        ),
        ("box.count", json!({"countOutput": true}), json!("3")),
        ("box.count", json!({"groupCount": true, "boxids": [7]}), json!([{"boxid": "7", "shelfid": "1"}])),
        ("box.count", counted(json!({})), alone("3")),
        ("box.count", counted(json!({"limit": 1})), alone("3")),
        ("box.count", counted(json!({"boxids": [4, 7]})), alone("2")),
        // The spec names no such key of groups.
        ("box.count", counted(json!({"shelfids": [1]})), alone("2")),
        ("box.count", counted(json!({"shelfids": [9]})), alone("0")),
        (
            "box.count",
            counted(json!({"roomids": [2, 1], "limit": 1})),
            json!([{"roomid": "1", "rowscount": "2"}, {"roomid": "2", "rowscount": "1"}]),
        ),
        ("box.count", counted(json!({"roomids": [9]})), json!([])),
        (
            "box.count",
            counted(json!({"stickerids": [8, 9, 10], "roomids": [2]})),
            json!([
                {"stickerid": "10", "roomid": "2", "rowscount": "1"},
                {"stickerid": "9", "roomid": "2", "rowscount": "1"},
            ]),
        ),
    ])
    .await;
}

#[tokio::test]
async fn a_filter_reaches_through_the_objects_between() {
    let one = json!([{"boxid": "4", "shelfid": "1", "marks": [{"markid": "1"}]}]);
    expect(&[
        ("box.get", json!({"roomids": [1]}), one.clone()),
        ("box.get", json!({"roomids": [2]}), json!([])),
        ("box.get", json!({"stickerids": [8]}), one),
        ("box.get", json!({"stickerids": [9]}), json!([])),
    ])
    .await;
}

#[tokio::test]
async fn members_with_a_key_of_their_own_are_objects_that_belong_to_theirs() {
    let sticker = |id: &str, of: &str, text: &str| json!({"stickerid": id, "boxid": of, "text": text});
    expect(&[
        ("sticker.get", json!({}), json!([sticker("8", "4", "old")])),
        ("box.create", json!({"shelfid": 2, "stickers": [{"text": "a"}, {"text": "b"}]}), json!({"boxids": ["7"]})),
        ("sticker.get", json!({}), json!([sticker("8", "4", "old"), sticker("9", "7", "a"), sticker("10", "7", "b")])),
        (
            "box.update",
            json!({"boxid": 7, "stickers": [{"stickerid": 10, "text": "c"}, {"text": "d"}]}),
            json!({"boxids": ["7"]}),
        ),
        (
            "box.get",
            json!({"boxids": [7], "selectStickers": ["text"]}),
            json!([{
                "boxid": "7", "shelfid": "2",
                "stickers": [{"stickerid": "10", "text": "c"}, {"stickerid": "11", "text": "d"}],
            }]),
        ),
        ("shelf.delete", json!([2]), json!(["2"])),
        ("sticker.get", json!({}), json!([sticker("8", "4", "old")])),
    ])
    .await;
}

#[tokio::test]
async fn a_link_is_stored_on_one_side_and_set_from_both() {
    let kept = |of: &str, boxes: Value| json!({"keeperid": of, "boxes": boxes});
    let boxes = json!({"selectBoxes": ["boxid"]});
    expect(&[
        ("keeper.update", json!({"keeperid": 1, "boxes": [{"boxid": 4}]}), json!({"keeperids": ["1"]})),
        ("keeper.get", boxes.clone(), json!([kept("1", json!([{"boxid": "4"}])), kept("2", json!([]))])),
        ("box.update", json!({"boxid": 4, "keeperid": 2}), json!({"boxids": ["4"]})),
        ("keeper.get", boxes.clone(), json!([kept("1", json!([])), kept("2", json!([{"boxid": "4"}]))])),
        ("keeper.update", json!({"keeperid": 2, "boxes": []}), json!({"keeperids": ["2"]})),
        ("keeper.get", boxes, json!([kept("1", json!([])), kept("2", json!([]))])),
    ])
    .await;
}

#[tokio::test]
async fn changes_in_bulk_reach_the_side_that_keeps_the_link() {
    let marks =
        |first: Value, second: Value| json!([{"markid": "1", "boxes": first}, {"markid": "2", "boxes": second}]);
    let boxes = json!({"selectBoxes": ["boxid"]});
    let four = || json!([{"boxid": "4"}]);
    expect(&[
        ("mark.get", boxes.clone(), marks(four(), json!([]))),
        ("mark.massadd", json!({"marks": [{"markid": 2}], "boxes": [{"boxid": 4}]}), json!({"markids": ["2"]})),
        ("mark.get", boxes.clone(), marks(four(), four())),
        ("mark.massremove", json!({"markids": [1], "boxids": [4]}), json!({"markids": ["1"]})),
        ("mark.get", boxes.clone(), marks(json!([]), four())),
        ("box.massremove", json!({"boxids": [4], "markids": [2]}), json!({"boxids": ["4"]})),
        ("mark.get", boxes.clone(), marks(json!([]), json!([]))),
        (
            "mark.massupdate",
            json!({"marks": [{"markid": 1}, {"markid": 2}], "boxes": [{"boxid": 4}]}),
            json!({"markids": ["1", "2"]}),
        ),
        ("mark.get", boxes.clone(), marks(four(), four())),
        (
            "mark.massadd",
            json!({"marks": [{"markid": 7}], "boxes": []}),
            json!("No permissions to referred object or it does not exist!"),
        ),
    ])
    .await;
}

#[tokio::test]
async fn members_of_lists_are_numbered_and_keep_their_numbers() {
    let notes = |notes: Value| json!([{"boxid": "4", "shelfid": "1", "marks": [{"markid": "1"}], "notes": notes}]);
    expect(&[
        ("box.update", json!({"boxid": 4, "notes": [{"text": "a"}, {"text": "b"}]}), json!({"boxids": ["4"]})),
        ("box.get", json!({}), notes(json!([{"noteid": "1", "text": "a"}, {"noteid": "2", "text": "b"}]))),
        ("box.update", json!({"boxid": 4, "notes": [{"text": "b"}, {"text": "c"}]}), json!({"boxids": ["4"]})),
        ("box.get", json!({}), notes(json!([{"noteid": "2", "text": "b"}, {"noteid": "3", "text": "c"}]))),
    ])
    .await;
}

#[tokio::test]
async fn what_there_is_one_of_needs_no_key() {
    expect(&[
        ("rule.get", json!({}), json!({"strict": "0", "words": "none"})),
        ("rule.update", json!({"words": "few", "strict": 1}), json!(["strict", "words"])),
        ("rule.get", json!({}), json!({"strict": "1", "words": "few"})),
    ])
    .await;
}

#[tokio::test]
async fn keys_that_are_anothers_too_are_counted_and_referred_to_together() {
    expect(&[
        ("box.create", json!({"shelfid": 2}), json!({"boxids": ["7"]})),
        ("chest.create", json!({}), json!({"chestids": ["8"]})),
        ("tape.create", json!([{"boxid": 7}, {"boxid": 8}]), json!({"tapeids": ["1", "2"]})),
        ("tape.create", json!({"boxid": 9}), json!("Invalid parameter \"/1/boxid\": object does not exist.")),
        (
            "chest.get",
            json!({"selectTapes": ["boxid"]}),
            json!([{"chestid": "6", "tapes": []}, {"chestid": "8", "tapes": [{"tapeid": "2", "boxid": "8"}]}]),
        ),
    ])
    .await;
}
