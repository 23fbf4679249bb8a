//! Two small APIs of our own, one for each wire, in which everything that a spec can say is said once.

#![allow(dead_code, reason = "each test uses a part of it")]

mod ship;

use std::sync::OnceLock;

use callsheet_runtime::tables::Tables;
use callsheet_spec::{Arena, Source, check};

/// The tables of the JSON API.
pub fn shop() -> &'static Tables<'static> {
    static TABLES: OnceLock<Tables<'static>> = OnceLock::new();
    let files = [
        ("api.toml", SHOP),
        ("order/place.toml", PLACE),
        ("order/ship.toml", ship::SHIP),
        ("order/cancel.toml", ship::CANCEL),
        ("order/list.toml", LIST),
        ("order/find.toml", FIND),
        ("shop/ping.toml", PING),
    ];
    TABLES.get_or_init(|| load("shop", &files))
}

/// The tables of the XML API.
pub fn desk() -> &'static Tables<'static> {
    static TABLES: OnceLock<Tables<'static>> = OnceLock::new();
    TABLES.get_or_init(|| load("desk", &[("api.toml", DESK), ("guest/update.toml", GUEST)]))
}

fn load(api: &str, files: &[(&str, &str)]) -> Tables<'static> {
    let source = |(path, text): &(&str, &str)| Source { path: format!("spec/{api}/{path}"), text: (*text).to_owned() };
    let sources: Vec<_> = files.iter().map(source).collect();
    let checked = check(&sources);
    let findings: Vec<_> = checked.findings.iter().map(|finding| finding.render(&sources, false)).collect();
    let api = checked.api.unwrap_or_else(|| panic!("{}", findings.join("\n")));
    api.lower(Box::leak(Box::new(Arena::new()))).tables
}

const SHOP: &str = r#"
api         = "shop"
title       = "A shop"
wire        = "json"
versions    = ["1.0", "2.0", "3.0", "4.0"]
access      = ["buyer", "clerk"]
method-case = "exact"
numbers     = "quoted"

[[envelope.request]]
path = "jsonrpc"
type = "string"
words = ["2.0"]
presence = "required"
doc = { en = "x", ru = "x" }
[[envelope.request]]
path = "method"
type = "string"
presence = "required"
doc = { en = "x", ru = "x" }
[[envelope.request]]
path = "params"
type = "any"
presence = "required"
doc = { en = "x", ru = "x" }
[[envelope.request]]
path = "auth"
type = "string"
null = "absent"
empty = "refused"
secret = true
doc = { en = "x", ru = "x" }
[[envelope.request]]
path = "id"
type = "any"
doc = { en = "x", ru = "x" }

[[envelope.response]]
path = "jsonrpc"
type = "string"
presence = "required"
doc = { en = "x", ru = "x" }
[[envelope.response]]
path = "result"
type = "any"
doc = { en = "x", ru = "x" }
[[envelope.response]]
path = "error"
type = "object"
doc = { en = "x", ru = "x" }
[[envelope.response]]
path = "error.code"
type = "int"
presence = "required"
doc = { en = "x", ru = "x" }
[[envelope.response]]
path = "error.message"
type = "string"
presence = "required"
doc = { en = "x", ru = "x" }
[[envelope.response]]
path = "id"
type = "any"
doc = { en = "x", ru = "x" }

[[message]]
code = "not-object"
en = "an array is expected"
ru = "ожидается массив"
[[message]]
code = "unknown-object"
en = 'No such object: "{0}".'
ru = 'Нет объекта «{0}».'
"#;

const PLACE: &str = r#"
method = "order.place"
source = "https://example.com/order.place"
title  = { en = "Place orders", ru = "Оформить заказы" }
access = "buyer"
entity = "order"
action = "create"

[request]
type = "list"
rust = "orders"
single = true
empty = "refused"
unique = [["number"]]

[[request.field]]
path = "number"
type = "id"
presence = "required"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "name"
type = "string"
length = 10
empty = "refused"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "kind"
type = "int"
in = "0,2:4"
default = "0"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "amount"
type = "string"
doc = { en = "x", ru = "x" }
[[request.field.case]]
when = "kind = 2"
type = "int"
presence = "required"
in = "1:9"
[[request.field.case]]
when = "kind = 3"
presence = "unexpected"
[[request.field.case]]
when = "kind = 4"
words = [""]
[[request.field]]
path = "wait"
type = "time-unit"
in = "0,60:3600"
macros = ["user"]
doc = { en = "x", ru = "x" }
[[request.field]]
path = "link"
type = "url"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "price"
type = "float"
in = "0:100"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "urgent"
type = "word-bool"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "gift"
type = "bool"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "color"
type = "enum"
values = [{ value = "red", name = "red", doc = { en = "x", ru = "x" } }, { value = "blue", name = "blue", doc = { en = "x", ru = "x" } }, { value = "grey", name = "grey", since = "3.0", doc = { en = "x", ru = "x" } }]
doc = { en = "x", ru = "x" }
[[request.field]]
path = "code"
type = "string"
secret = true
least = 3
length = 3
doc = { en = "x", ru = "x" }
[[request.field]]
path = "old"
type = "string"
until = "3.0"
deprecated = { since = "1.0", instead = "name" }
doc = { en = "x", ru = "x" }
[[request.field]]
path = "new"
type = "string"
since = "2.0"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "tags"
type = "list"
of = "string"
single = true
distinct = true
length = 3
doc = { en = "x", ru = "x" }
[[request.field]]
path = "items"
type = "list"
empty = "refused"
unique = [["item", "size"]]
exclusive = [{ field = "size", values = ["8", "9"] }]
doc = { en = "x", ru = "x" }
[[request.field]]
path = "items.item"
type = "id"
presence = "required"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "items.size"
type = "int"
default = "1"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "items.note"
type = "string"
presence = { required-when = "../kind = 2 and size > 5" }
doc = { en = "x", ru = "x" }
[[request.field]]
path = "prices"
type = "map"
of = "int"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "staff"
type = "string"
access = "clerk"
doc = { en = "x", ru = "x" }
[[request.rule]]
when = "gift = 1"
require = "name not empty"
doc = { en = "A gift needs a name.", ru = "Подарку нужно имя." }
[[request.rule]]
when = 'stored "the order is open"'
require = "urgent absent"
doc = { en = "x", ru = "x" }
[[request.rule]]
at-most-one = ["link", "price"]
doc = { en = "Either a link or a price.", ru = "Либо ссылка, либо цена." }

[response]
type = "list"
of = "id"

[[example]]
request = '{"jsonrpc":"2.0","method":"order.place","params":{"number":"1"},"id":1,"auth":"a"}'
response = '{"jsonrpc":"2.0","result":["1"],"id":1}'
"#;

const LIST: &str = r#"
method = "order.list"
source = "https://example.com/order.list"
title  = { en = "List orders", ru = "Перечислить заказы" }
access = "buyer"
entity = "order"
action = "read"
until  = "4.0"

[request]
unknown = "ignored"
[[request.field]]
path = "limit"
type = "int"
unchecked = true
doc = { en = "x", ru = "x" }
[[request.field]]
path = "shop"
type = "id"
presence = "required"
since = "3.0"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "output"
type = "list"
of = "string"
words = ["extend"]
doc = { en = "x", ru = "x" }
[[request.field]]
path = "count"
type = "flag"
doc = { en = "x", ru = "x" }

[response]
type = "list"
[[response.field]]
path = "number"
type = "id"
presence = "required"
doc = { en = "x", ru = "x" }
[[response.field]]
path = "color"
type = "enum"
values = [{ value = "red", name = "red", doc = { en = "x", ru = "x" } }]
doc = { en = "x", ru = "x" }
[[response.case]]
name = "count"
set = "count"
type = "int"

[[example]]
request = '{"jsonrpc":"2.0","method":"order.list","params":{},"id":1,"auth":"a"}'
response = '{"jsonrpc":"2.0","result":[{"number":"1","color":"red"}],"id":1}'
"#;

const FIND: &str = r#"
method = "order.find"
source = "https://example.com/order.find"
title  = { en = "Find orders", ru = "Найти заказы" }
access = "buyer"
entity = "order"
action = "read"

[request]
unknown = { ignored-until = "3.0" }
[[request.field]]
path = "limit"
type = "int"
unchecked = { until = "3.0" }
doc = { en = "x", ru = "x" }
[[request.field]]
path = "most"
type = "int"
until = "3.0"
deprecated = { since = "2.0", instead = "limit" }
doc = { en = "x", ru = "x" }
[[request.field]]
path = "filter"
type = "map"
keys = ["color", "size"]
of = { type = "list", of = "scalar", single = true }
null = "absent"
unchecked = { until = "3.0" }
doc = { en = "x", ru = "x" }
[[request.field]]
path = 'rules."shop.mode"'
type = "bool"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "rules.floor"
type = "int"
doc = { en = "x", ru = "x" }
[[request.field.case]]
when = '"shop.mode" = 1'
[[request.field.case]]
presence = "unexpected"
[[request.field]]
path = "pairs"
type = "list"
unique = [["a"], { fields = ["b"], since = "3.0" }]
doc = { en = "x", ru = "x" }
[[request.field]]
path = "pairs.a"
type = "int"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "pairs.b"
type = "int"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "rows"
type = "list"
unique = [["key"]]
first = { fields = ["key"], since = "3.0" }
doc = { en = "x", ru = "x" }
[[request.field]]
path = "rows.key"
type = "id"
presence = "required"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "rows.count"
type = "int"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "since"
type = "timestamp"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "day"
type = "date"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "pattern"
type = "host-name"
macros = ["lld-required"]
doc = { en = "x", ru = "x" }
[[request.field]]
path = "group"
type = "group-name"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "event"
type = "event-name"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "address"
type = "host-address"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "picture"
type = "image"
doc = { en = "x", ru = "x" }

[response]
type = "list"
of = "id"

[[example]]
request = '{"jsonrpc":"2.0","method":"order.find","params":{},"id":1,"auth":"a"}'
response = '{"jsonrpc":"2.0","result":["1"],"id":1}'
"#;

const PING: &str = r#"
method = "shop.ping"
source = "https://example.com/shop.ping"
title  = { en = "Ping", ru = "Пинг" }
entity = "shop"
action = "read"

[response]
type = "string"

[[example]]
request = '{"jsonrpc":"2.0","method":"shop.ping","params":{},"id":1}'
response = '{"jsonrpc":"2.0","result":"pong","id":1}'
"#;

const DESK: &str = r#"
api         = "desk"
title       = "A desk"
wire        = "xml"
access      = ["guest"]
method-case = "exact"
numbers     = "bare"

[[envelope.request]]
path = "@method"
type = "string"
presence = "required"
doc = { en = "x", ru = "x" }
[[envelope.request]]
path = "account"
type = "string"
presence = "required"
empty = "refused"
doc = { en = "x", ru = "x" }
[[envelope.response]]
path = "@status"
type = "enum"
values = [{ value = "ok", name = "ok", doc = { en = "x", ru = "x" } }, { value = "error", name = "error", doc = { en = "x", ru = "x" } }]
presence = "required"
doc = { en = "x", ru = "x" }
[[envelope.response]]
path = "code"
type = "string"
doc = { en = "x", ru = "x" }
"#;

const GUEST: &str = r#"
method = "guest.update"
source = "https://example.com/guest.update"
title  = { en = "Change a guest", ru = "Изменить гостя" }
access = "guest"
entity = "guest"
action = "update"

[[request.field]]
path = "guest"
type = "object"
presence = "required"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "guest.id"
type = "int"
presence = "required"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "guest.name"
type = "string"
length = 5
empty = "distinct"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "guest.born"
type = "datetime"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "guest.byMail"
type = "bool"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "guest.mail"
type = "string"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "guest.phones"
type = "list"
item = "phone"
form = "wrapped"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "guest.phones.phone.number"
type = "string"
presence = "required"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "guest.tag"
type = "list"
of = "int"
form = "repeated"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "guest.days"
type = "list"
of = "int"
form = "joined"
separator = ","
doc = { en = "x", ru = "x" }
[[request.field]]
path = "guest.photo"
type = "object"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "guest.photo.@format"
type = "string"
words = ["png"]
presence = "required"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "guest.photo.$text"
type = "base64"
doc = { en = "x", ru = "x" }
[[request.rule]]
at = "guest"
when = "byMail = true"
require = "mail not empty"
doc = { en = "Letters need an address.", ru = "Для писем нужен адрес." }

[[response.field]]
path = "guest.id"
type = "int"
presence = "required"
doc = { en = "x", ru = "x" }

[[example]]
request = '''<request method="guest.update"><account>a</account><guest><id>1</id></guest></request>'''
response = '''<response status="ok"><guest><id>1</id></guest></response>'''
"#;
