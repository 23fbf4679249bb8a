/// A method whose fields the server checks by hand.
pub const SHIP: &str = r#"
method = "order.ship"
source = "https://example.com/order.ship"
title  = { en = "Ship an order", ru = "Отправить заказ" }
access = "buyer"
entity = "order"
action = "other"

[[request.field]]
path = "number"
type = "id"
presence = "required"
doc = { en = "x", ru = "x" }
[[request.field.said]]
code = ["missing"]
until = "2.0"
text = { en = "Which order?", ru = "Какой заказ?" }
[[request.field.said]]
code = ["missing", "null"]
text = { en = "No order is given.", ru = "Заказ не указан." }
[[request.field.said]]
when = "express = 1"
text = { en = "the express knows no order {value}", ru = "экспресс не знает заказа {value}" }

[[request.field]]
path = "express"
type = "bool"
doc = { en = "x", ru = "x" }

[[request.field]]
path = "note"
type = "string"
length = 5
late = true
doc = { en = "x", ru = "x" }
[[request.field.said]]
code = ["too-long"]
text = { en = "Note \"{value}\" of order {.number} has {characters} characters.", ru = "В примечании «{value}» к заказу {.number} знаков: {characters}." }

[[request.field]]
path = "parcels"
type = "list"
of = "object"
told-at = [{ at = "/boxes", until = "2.0" }, { at = "box" }]
unchecked = [{ when = "express = 1" }, { only = ["unknown-member", "not-float"], since = "2.0" }]
doc = { en = "x", ru = "x" }
[[request.field.said]]
code = ["unknown-member"]
text = { en = "Incorrect parcels.", ru = "Неверные посылки." }
[[request.field]]
path = "parcels.weight"
type = "float"
doc = { en = "x", ru = "x" }
[[request.field]]
path = "parcels.size"
type = "int"
in = "1:9"
unchecked = { except = ["null", "list"] }
presence = "required"
doc = { en = "x", ru = "x" }
[[request.field.said]]
text = { en = "Wrong size for order {../number}.", ru = "Неверный размер для заказа {../number}." }
[[request.field]]
path = "parcels.label"
type = "string"
doc = { en = "x", ru = "x" }

[response]
type = "bool"
doc = { en = "x", ru = "x" }

[[example]]
request = '{"jsonrpc": "2.0", "method": "order.ship", "params": {"number": 1}, "auth": "a", "id": 1}'
response = '{"jsonrpc": "2.0", "result": true, "id": 1}'
"#;

/// A request that was a list of ids before 2.0.
pub const CANCEL: &str = r#"
method = "order.cancel"
source = "https://example.com/order.cancel"
title  = { en = "Cancel orders", ru = "Отменить заказы" }
access = "buyer"
entity = "order"
action = "other"

[request]
type = "list"
rust = "orders"
told-at = { at = "/numbers", until = "2.0" }

[[request.case]]
until = "2.0"
type = "list"
of = "id"

[[request.field]]
path = "number"
type = "id"
presence = "required"
doc = { en = "x", ru = "x" }

[[request.field]]
path = "reason"
type = "string"
doc = { en = "x", ru = "x" }

[[request.rule]]
when = "number = 9"
require = "reason present"
advice = true
doc = { en = "without a reason the shop asks back", ru = "без причины магазин переспросит" }

[response]
type = "bool"
doc = { en = "x", ru = "x" }

[[example]]
request = '{"jsonrpc": "2.0", "method": "order.cancel", "params": [{"number": 1}], "auth": "a", "id": 1}'
response = '{"jsonrpc": "2.0", "result": true, "id": 1}'
"#;
