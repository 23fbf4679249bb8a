//! A small invented API.

use std::collections::BTreeMap;

use callsheet_spec::{Arena, Lowered, Source, check};

pub const API: &str = r#"
api         = "shop"
title       = "Shop"
wire        = "json"
versions    = ["1.0", "2.0"]
access      = ["clerk", "owner"]
method-case = "exact"
numbers     = "bare"

[[envelope.request]]
path = "params"
type = "any"
doc  = { en = "The request.", ru = "Запрос." }

[[envelope.response]]
path = "result"
type = "any"
doc  = { en = "The answer.", ru = "Ответ." }

[[error]]
code   = "7"
name   = "sold-out"
remedy = "wait"
en     = "None is left."
ru     = "Ничего не осталось."
"#;

pub const TYPE: &str = r#"
type  = "item"
title = { en = "A thing for sale", ru = "Товар" }

[[field]]
path     = "number"
type     = "id"
presence = "required"
doc      = { en = "Its number.", ru = "Номер." }

[[field]]
path = "state"
type = "enum"
enum = "item-state"
doc  = { en = "Where it is.", ru = "Где он." }

[[enum]]
name = "item-state"
doc  = { en = "Where an item is.", ru = "Где товар." }

[[enum.value]]
value = "0"
name  = "on-shelf"
doc   = { en = "In the shop.", ru = "В магазине." }
"#;

pub const METHOD: &str = r#"
method = "order.create"
source = "https://shop.example/orders"
title  = { en = "Order items", ru = "Заказ" }
access = "clerk"
action = "create"
errors = ["7"]

[[request.field]]
path     = "customer"
type     = "string"
length   = 20
presence = "required"
doc      = { en = "Who orders.", ru = "Кто заказывает." }

[[request.field]]
path = "items"
type = "list"
use  = "item"
doc  = { en = "What is ordered.", ru = "Что заказано." }

[[response.field]]
path     = "orderid"
type     = "id"
presence = "required"
doc      = { en = "The order's number.", ru = "Номер заказа." }

[[example]]
request  = '{"method": "order.create", "params": {"customer": "Ada", "items": [{"number": 5}]}}'
response = '{"result": {"orderid": 7}}'
"#;

/// Specs under their paths within `spec/shop`, without the ending.
pub fn sources(specs: &[(&str, &str)]) -> Vec<Source> {
    specs
        .iter()
        .map(|(path, text)| Source { path: format!("spec/shop/{path}.toml"), text: (*text).to_owned() })
        .collect()
}

pub fn with_lowered<T>(sources: &[Source], then: impl FnOnce(&Lowered<'_>) -> T) -> T {
    let checked = check(sources);
    let rendered: Vec<_> = checked.findings.iter().map(|finding| finding.render(sources, false)).collect();
    let Some(api) = checked.api else { panic!("{}", rendered.join("\n")) };
    then(&api.lower(&Arena::new()))
}

pub fn files(sources: &[Source]) -> BTreeMap<String, String> {
    with_lowered(sources, callsheet_codegen::files)
}

/// The files of the whole sample.
pub fn whole() -> BTreeMap<String, String> {
    files(&sources(&[("api", API), ("types/item", TYPE), ("order/create", METHOD)]))
}

/// The module of a method with these lines of TOML besides its head.
pub fn method_with(lines: &str) -> String {
    let head = r#"
method = "order.create"
source = "https://shop.example/orders"
title  = { en = "Order items", ru = "Заказ" }
action = "create"
"#;
    let files = files(&sources(&[("api", API), ("types/item", TYPE), ("order/create", &format!("{head}{lines}"))]));
    files["order/create.rs"].clone()
}
