//! Zabbix 7.0: results, answers and requests.

use super::{Order, arranged};

/// The `result` of `user.get` with so many users.
pub fn users(count: usize, order: Order) -> String {
    listed((0..count).map(|number| user(number, order)))
}

/// An answer of `user.get` with so many users.
pub fn users_answer(count: usize, order: Order) -> String {
    answer(&users(count, order))
}

/// An answer of `user.get` with so many users by their ids, as `preservekeys` has it.
pub fn users_by_id(count: usize) -> String {
    let users: Vec<String> = (0..count).map(|number| format!("\"{number}\":{}", user(number, Order::Spec))).collect();
    answer(&format!("{{{}}}", users.join(",")))
}

/// The `result` of `host.get` with so many hosts, each with SNMP interfaces.
///
/// In the spec's order the type of an interface, and the version of SNMP, stand before what hangs on them; `Shuffled` puts
/// them behind it.
pub fn hosts(count: usize, order: Order) -> String {
    listed((0..count).map(|number| {
        let members = vec![
            format!("\"hostid\":\"{number}\""),
            "\"monitored_by\":\"0\"".to_owned(),
            format!("\"host\":\"server-{number}.example.com\""),
            format!("\"name\":\"Сервер базы данных {number}\""),
            "\"status\":\"0\"".to_owned(),
            "\"description\":\"Стойка 4, второй зал\"".to_owned(),
            format!("\"interfaces\":{}", interfaces(order)),
        ];
        object(arranged(members, order, number))
    }))
}

/// A request of `host.update` that changes so many hosts; for `order` see [`hosts`].
pub fn host_updates(count: usize, order: Order) -> String {
    request(
        "host.update",
        &listed((0..count).map(|number| {
            let members = vec![
                format!("\"hostid\":\"{}\"", number + 1),
                format!("\"name\":\"Сервер базы данных {number}\""),
                "\"status\":\"0\"".to_owned(),
                "\"description\":\"Стойка 4, второй зал\"".to_owned(),
                format!("\"interfaces\":{}", interfaces(order)),
            ];
            object(arranged(members, order, number))
        })),
    )
}

/// A request of `user.update` that changes so many users; the first `wrong` of them have a number that is none.
pub fn user_updates(count: usize, wrong: usize) -> String {
    request("user.update", &listed((0..count).map(|number| {
        let rows = if number < wrong { "many" } else { "5000" };
        format!(
            "{{\"userid\":\"{}\",\"name\":\"Мария\",\"surname\":\"Александрова-{number}\",\
             \"url\":\"https://dashboards.example.com/start?page=overview\",\"autologin\":\"0\",\"autologout\":\"15m\",\
             \"lang\":\"ru_RU\",\"refresh\":\"30s\",\"theme\":\"dark-theme\",\"rows_per_page\":\"{rows}\",\
             \"timezone\":\"Europe/Moscow\",\"roleid\":\"3\",\"usrgrps\":[{{\"usrgrpid\":\"7\"}},{{\"usrgrpid\":\"13\"}}]}}",
            number + 1
        )
    })))
}

/// How many members of [`user_updates`] stand under a rule of uniqueness: each user, and its two groups.
pub fn unique_members(count: usize) -> usize {
    count * 3
}

fn user(number: usize, order: Order) -> String {
    let members = vec![
        format!("\"userid\":\"{number}\""),
        format!("\"username\":\"user.{number}@example.com\""),
        "\"name\":\"Мария\"".to_owned(),
        format!("\"surname\":\"Александрова-{number}\""),
        "\"url\":\"https://dashboards.example.com/start?page=overview\"".to_owned(),
        "\"autologin\":\"0\"".to_owned(),
        "\"autologout\":\"15m\"".to_owned(),
        "\"lang\":\"ru_RU\"".to_owned(),
        "\"refresh\":\"30s\"".to_owned(),
        "\"theme\":\"dark-theme\"".to_owned(),
        "\"attempt_failed\":\"0\"".to_owned(),
        "\"attempt_ip\":\"192.0.2.17\"".to_owned(),
        "\"attempt_clock\":\"1700000000\"".to_owned(),
        "\"rows_per_page\":\"50\"".to_owned(),
        "\"timezone\":\"Europe/Moscow\"".to_owned(),
        "\"roleid\":\"3\"".to_owned(),
        "\"userdirectoryid\":\"0\"".to_owned(),
        "\"ts_provisioned\":\"0\"".to_owned(),
        "\"usrgrps\":[{\"usrgrpid\":\"7\",\"name\":\"Zabbix administrators\",\"gui_access\":\"0\",\"users_status\":\"0\"},\
         {\"usrgrpid\":\"13\",\"name\":\"Дежурная смена \\\"А\\\"\",\"gui_access\":\"0\",\"users_status\":\"0\"}]"
            .to_owned(),
    ];
    object(arranged(members, order, number))
}

fn interfaces(order: Order) -> &'static str {
    match order {
        Order::Spec => {
            "[{\"main\":\"1\",\"type\":\"2\",\"useip\":\"1\",\"ip\":\"192.0.2.17\",\"dns\":\"\",\"port\":\"161\",\
             \"details\":{\"version\":\"2\",\"bulk\":\"1\",\"community\":\"{$SNMP_COMMUNITY}\",\"max_repetitions\":\"10\"}}]"
        }
        Order::Shuffled => {
            "[{\"details\":{\"community\":\"{$SNMP_COMMUNITY}\",\"max_repetitions\":\"10\",\"bulk\":\"1\",\"version\":\"2\"},\
             \"port\":\"161\",\"dns\":\"\",\"ip\":\"192.0.2.17\",\"useip\":\"1\",\"main\":\"1\",\"type\":\"2\"}]"
        }
    }
}

fn object(members: Vec<String>) -> String {
    format!("{{{}}}", members.join(","))
}

fn listed(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

/// The answer with that result to the call of number 1.
pub fn answer(result: &str) -> String {
    format!("{{\"jsonrpc\":\"2.0\",\"result\":{result},\"id\":1}}")
}

fn request(method: &str, params: &str) -> String {
    format!("{{\"jsonrpc\":\"2.0\",\"method\":\"{method}\",\"params\":{params},\"id\":1}}")
}
