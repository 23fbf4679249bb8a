//! Two small invented APIs, one for each wire, without a fault.

use callsheet_spec::Source;

pub const API: &str = r#"
api      = "demo"
title    = "Demo"
wire     = "json"
versions = ["6.0.1", "7.0.2"]
access   = ["user", "admin"]
numbers  = "quoted"

[[envelope.request]]
path     = "method"
type     = "string"
presence = "required"
doc      = { en = "The method.", ru = "Метод." }

[[envelope.response]]
path = "error.code"
type = "int"
doc  = { en = "The code.", ru = "Код." }

[[message]]
code = "missing"
en   = 'the parameter "{0}" is missing'
ru   = 'параметр "{0}" не задан'

[[error]]
code        = "0005"
name        = "session-expired"
remedy      = "login"
diagnostics = ["missing"]
en          = "The session has expired."
ru          = "Сеанс истёк."
"#;

pub const USER: &str = r#"
type       = "user"
title      = { en = "A user", ru = "Пользователь" }
operations = ["read", "create", "update"]

[entity]
key      = "userid"
unique   = ["name"]
missing  = "0005"
fixtures = '''
[{"userid": "1"},
 {"userid": "2"}]'''

[[field]]
path   = "userid"
type   = "id"
create = "absent"
update = "required"
doc    = { en = "The id.", ru = "Идентификатор." }

[[field]]
path    = "name"
type    = "string"
length  = 100
create  = "required"
default = "nobody"
doc     = { en = "The name.", ru = "Имя." }

[[field]]
path    = "status"
type    = "enum"
enum    = "user-status"
default = "0"
update  = "absent"
doc     = { en = "The status.", ru = "Состояние." }

[[field]]
path = "level"
type = "int"
in   = "0,10:20"
doc  = { en = "The level.", ru = "Уровень." }

[[field]]
path    = "value"
type    = "string"
length  = 255
doc     = { en = "The value.", ru = "Значение." }
[[field.case]]
when = "level = 0"
type = "int"
[[field.case]]
when  = "status = 1 and name not empty"
words = [""]

[[field]]
path     = "medias"
type     = "list"
unique   = [["kind", "address"]]
doc      = { en = "The media.", ru = "Способы оповещения." }

[[field]]
path = "medias.kind"
type = "enum"
values = [{ value = "1", name = "mail", doc = { en = "Mail.", ru = "Почта." } }]
doc  = { en = "The kind.", ru = "Вид." }

[[field]]
path     = "medias.address"
type     = "string"
presence = { required-when = "kind = 1 and ../level >= 10" }
doc      = { en = "The address.", ru = "Адрес." }

[[rule]]
for     = ["create"]
when    = "status in (0, 1)"
require = "name not empty"
doc     = { en = "A user needs a name.", ru = "Пользователю нужно имя." }

[[enum]]
name    = "user-status"
numeric = true
doc     = { en = "States of a user.", ru = "Состояния пользователя." }
[[enum.value]]
value = "0"
name  = "active"
doc   = { en = "Active.", ru = "Действует." }
[[enum.value]]
value = "1"
name  = "blocked"
doc   = { en = "Blocked.", ru = "Заблокирован." }
"#;

pub const GET: &str = r#"
method = "user.get"
source = "https://example.org/user/get"
title  = { en = "Get users", ru = "Получить пользователей" }
access = "user"
entity = "user"
action = "read"

[request]
include = ["paging"]

[[request.field]]
path       = "userids"
type       = "list"
of         = "id"
single     = true
part       = { filters = "userid" }
references = "user"
doc        = { en = "Which ones.", ru = "Какие." }

[response]
type = "list"
use  = "user"

[[response.case]]
name = "count"
set  = "countOutput"
type = "int"

[[example]]
request  = '''{"method": "user.get", "params": {}}'''
response = '''[]'''
"#;

pub const PAGING: &str = r#"
type  = "paging"
title = { en = "Paging", ru = "Страницы" }

[[field]]
path = "countOutput"
type = "flag"
part = "count"
doc  = { en = "Only count.", ru = "Только посчитать." }

[[field]]
path = "limit"
type = "int"
in   = "1:100"
part = "limit"
doc  = { en = "At most so many.", ru = "Не больше." }
"#;

pub const CREATE: &str = r#"
method = "user.create"
source = "https://example.org/user/create"
title  = { en = "Add users", ru = "Добавить пользователей" }
access = "admin"
entity = "user"
action = "create"
errors = ["0005"]

[request]
type = "list"
use  = "user"
rust = "users"

[[response.field]]
path     = "userids"
type     = "list"
of       = "id"
presence = "required"
doc      = { en = "The new ids.", ru = "Новые идентификаторы." }

[[example]]
target   = "7.0"
request  = '''{"method": "user.create", "params": []}'''

[[correction]]
path   = "userids"
key    = "type"
vendor = "string"
reason = "The sample shows a list."
"#;

pub const UPDATE: &str = r#"
method = "user.update"
source = "https://example.org/user/update"
title  = { en = "Change a user", ru = "Изменить пользователя" }
access = "user"
entity = "user"
action = "update"

[[request.field]]
path     = "user"
type     = "object"
use      = "user"
presence = { exactly-one = "who" }
doc      = { en = "The user.", ru = "Пользователь." }

[[request.field]]
path     = "self"
type     = "bool"
presence = { exactly-one = "who" }
doc      = { en = "Oneself.", ru = "Сам." }

[[request.field]]
path = "mail.notify"
type = "bool"
since = "6.4"
until = "7.2"
doc  = { en = "Send mail.", ru = "Слать письма." }

[[request.field]]
path = "mail.to"
type = "string"
doc  = { en = "Where.", ru = "Куда." }

[[request.rule]]
at      = "mail"
when    = "notify = true and stored 'the user has an address'"
require = "to not empty"
doc     = { en = "Mail needs an address.", ru = "Письму нужен адрес." }

[[request.rule]]
at-most-one = ["self", "mail.to"]
doc         = { en = "Not both.", ru = "Не вместе." }

[[example]]
request  = '''{"method": "user.update", "params": {}}'''
"#;

/// The JSON API.
pub fn json() -> Vec<Source> {
    let files = [
        ("api.toml", API),
        ("types/paging.toml", PAGING),
        ("types/user.toml", USER),
        ("user/create.toml", CREATE),
        ("user/get.toml", GET),
        ("user/update.toml", UPDATE),
    ];
    sources("demo", &files)
}

const XML_API: &str = r#"
api         = "forms"
title       = "Forms"
wire        = "xml"
method-case = "ignored"
unknown     = "ignored"
access      = ["user"]
"#;

const XML_METHOD: &str = r#"
method = "contactGroup.getListByIDs"
source = "https://example.org/contactGroup.getListByIDs"
title  = { en = "Get groups", ru = "Получить группы" }
action = "read"

[[request.field]]
path = "groups"
type = "list"
item = "id"
of   = "id"
doc  = { en = "Which ones.", ru = "Какие." }

[[request.field]]
path      = "filter"
type      = "list"
of        = { type = "enum", values = [{ value = "ALL", name = "all", doc = { en = "All.", ru = "Все." } }] }
separator = " "
doc       = { en = "What kind.", ru = "Какие именно." }

[[response.field]]
path = "groups.@totalCount"
type = "int"
doc  = { en = "How many.", ru = "Сколько." }

[[response.field]]
path = "groups.group"
type = "list"
doc  = { en = "The groups.", ru = "Группы." }

[[response.field]]
path = "groups.group.phones"
type = "list"
item = "phone"
doc  = { en = "The phones.", ru = "Телефоны." }

[[response.field]]
path = "groups.group.phones.phone.number"
type = "string"
doc  = { en = "The number.", ru = "Номер." }

[[response.field]]
path = "groups.group.note.$text"
type = "string"
doc  = { en = "A note.", ru = "Заметка." }

[[response.field]]
path = "groups.group.note.@type"
type = "string"
doc  = { en = "Its kind.", ru = "Её вид." }

[[example]]
request = '''<request method="contactGroup.getListByIds"/>'''
"#;

/// The XML API.
pub fn xml() -> Vec<Source> {
    sources("forms", &[("api.toml", XML_API), ("contact-group/get-list-by-ids.toml", XML_METHOD)])
}

fn sources(api: &str, files: &[(&str, &str)]) -> Vec<Source> {
    let source = |(path, text): &(&str, &str)| Source { path: format!("spec/{api}/{path}"), text: (*text).to_owned() };
    files.iter().map(source).collect()
}
