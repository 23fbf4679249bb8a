//! Zabbix 7.0: results, answers and requests.

use super::{Order, arranged};

/// The `result` of `user.get` with so many users.
pub fn users(count: usize, order: Order) -> String {
    listed((0..count).map(|number| user(number, order)))
}

/// The `result` of `host.get` with so many hosts, each of 1.6 KB: all of its own members, two interfaces, its groups, tags,
/// macros and inventory.
///
/// In the spec's order the type of an interface, and the version of SNMP, stand before what hangs on them; `Shuffled` puts
/// them behind it.
pub fn hosts(count: usize, order: Order) -> String {
    listed((0..count).map(|number| host(number, order)))
}

/// An answer of `host.get` with so many hosts.
pub fn hosts_answer(count: usize, order: Order) -> String {
    answer(&hosts(count, order))
}

/// An answer of `host.get` with so many hosts by their ids, as `preservekeys` has it.
pub fn hosts_by_id(count: usize) -> String {
    let hosts: Vec<String> = (0..count).map(|number| format!("\"{number}\":{}", host(number, Order::Spec))).collect();
    answer(&format!("{{{}}}", hosts.join(",")))
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

/// A request of `user.update` that changes so many users, each on a line of its own; the first `wrong` of them have a number
/// that is none.
pub fn user_updates(count: usize, wrong: usize) -> String {
    let users = (0..count).map(|number| {
        let rows = if number < wrong { "many" } else { "5000" };
        format!(
            "{{\"userid\":\"{}\",\"name\":\"Мария\",\"surname\":\"Александрова-{number}\",\
             \"url\":\"https://dashboards.example.com/start?page=overview\",\"autologin\":\"0\",\"autologout\":\"15m\",\
             \"lang\":\"ru_RU\",\"refresh\":\"30s\",\"theme\":\"dark-theme\",\"rows_per_page\":\"{rows}\",\
             \"timezone\":\"Europe/Moscow\",\"roleid\":\"3\",\"usrgrps\":[{{\"usrgrpid\":\"7\"}},{{\"usrgrpid\":\"13\"}}]}}",
            number + 1
        )
    });
    request("user.update", &format!("[{}]", users.collect::<Vec<_>>().join(",\n")))
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

fn host(number: usize, order: Order) -> String {
    let id = 10_000 + number;
    let inventory = [
        "\"type\":\"Сервер\"".to_owned(),
        "\"os\":\"Linux\"".to_owned(),
        format!("\"serialno_a\":\"RU-{id}\""),
        "\"location\":\"Екатеринбург, второй зал, стойка 4\"".to_owned(),
    ];
    let members = vec![
        format!("\"hostid\":\"{id}\""),
        "\"monitored_by\":\"0\"".to_owned(),
        "\"proxyid\":\"0\"".to_owned(),
        "\"proxy_groupid\":\"0\"".to_owned(),
        "\"tls_connect\":\"1\"".to_owned(),
        "\"tls_accept\":\"1\"".to_owned(),
        "\"tls_issuer\":\"\"".to_owned(),
        "\"tls_subject\":\"\"".to_owned(),
        "\"tags\":[{\"tag\":\"service\",\"value\":\"Учёт \\\"Склад\\\"\",\"automatic\":\"0\"}]".to_owned(),
        format!(
            "\"macros\":[{{\"hostmacroid\":\"{number}\",\"hostid\":\"{id}\",\"macro\":\"{{$SNMP_COMMUNITY}}\",\
             \"type\":\"0\",\"value\":\"orchard\",\"description\":\"\",\"automatic\":\"0\"}}]"
        ),
        "\"hostgroups\":[{\"groupid\":\"4\",\"uuid\":\"6f6799aa69e844b4b3918f779f2abf08\",\"name\":\"Базы данных\",\
         \"flags\":\"0\"}]"
            .to_owned(),
        format!("\"interfaces\":[{},{}]", agent_interface(number, order), snmp_interface(number, order)),
        format!("\"inventory\":{}", object(arranged(inventory.to_vec(), order, number))),
        format!("\"host\":\"server-{id}.example.com\""),
        "\"status\":\"0\"".to_owned(),
        "\"ipmi_authtype\":\"-1\"".to_owned(),
        "\"ipmi_privilege\":\"2\"".to_owned(),
        "\"ipmi_username\":\"\"".to_owned(),
        "\"ipmi_password\":\"\"".to_owned(),
        "\"maintenanceid\":\"0\"".to_owned(),
        "\"maintenance_status\":\"0\"".to_owned(),
        "\"maintenance_type\":\"0\"".to_owned(),
        "\"maintenance_from\":\"0\"".to_owned(),
        format!("\"name\":\"Сервер базы данных {number}\""),
        "\"flags\":\"0\"".to_owned(),
        "\"templateid\":\"0\"".to_owned(),
        "\"description\":\"Резервная копия каждую ночь\"".to_owned(),
        "\"custom_interfaces\":\"0\"".to_owned(),
        "\"uuid\":\"\"".to_owned(),
        "\"vendor_name\":\"\"".to_owned(),
        "\"vendor_version\":\"\"".to_owned(),
        "\"inventory_mode\":\"0\"".to_owned(),
        "\"active_available\":\"1\"".to_owned(),
        "\"assigned_proxyid\":\"0\"".to_owned(),
    ];
    object(arranged(members, order, number))
}

/// An interface of a host as it is read; `details` stands last, or before everything else.
fn interface(number: usize, order: Order, ids: (usize, u8), port: u16, details: String) -> String {
    let (interface, kind) = ids;
    let members = vec![
        format!("\"interfaceid\":\"{interface}\""),
        format!("\"hostid\":\"{}\"", 10_000 + number),
        "\"main\":\"1\"".to_owned(),
        format!("\"type\":\"{kind}\""),
        "\"useip\":\"1\"".to_owned(),
        "\"ip\":\"192.0.2.17\"".to_owned(),
        "\"dns\":\"\"".to_owned(),
        format!("\"port\":\"{port}\""),
        "\"available\":\"1\"".to_owned(),
        "\"error\":\"\"".to_owned(),
        "\"errors_from\":\"0\"".to_owned(),
        "\"disable_until\":\"0\"".to_owned(),
    ];
    let (details, mut members) = (format!("\"details\":{details}"), arranged(members, order, number));
    match order {
        Order::Spec => members.push(details),
        Order::Shuffled => members.insert(0, details),
    }
    object(members)
}

fn agent_interface(number: usize, order: Order) -> String {
    interface(number, order, (2 * number + 1, 1), 10_050, "[]".to_owned())
}

fn snmp_interface(number: usize, order: Order) -> String {
    interface(number, order, (2 * number + 2, 2), 161, details(order).to_owned())
}

/// What hangs on SNMP; its version, on which the rest of it hangs, stands first or last.
fn details(order: Order) -> &'static str {
    match order {
        Order::Spec => {
            "{\"version\":\"2\",\"bulk\":\"1\",\"community\":\"{$SNMP_COMMUNITY}\",\"max_repetitions\":\"10\"}"
        }
        Order::Shuffled => {
            "{\"community\":\"{$SNMP_COMMUNITY}\",\"max_repetitions\":\"10\",\"bulk\":\"1\",\"version\":\"2\"}"
        }
    }
}

/// The interfaces of a host as they are written.
fn interfaces(order: Order) -> String {
    let details = details(order);
    match order {
        Order::Spec => format!(
            "[{{\"main\":\"1\",\"type\":\"2\",\"useip\":\"1\",\"ip\":\"192.0.2.17\",\"dns\":\"\",\"port\":\"161\",\
             \"details\":{details}}}]"
        ),
        Order::Shuffled => format!(
            "[{{\"details\":{details},\"port\":\"161\",\"dns\":\"\",\"ip\":\"192.0.2.17\",\"useip\":\"1\",\"main\":\"1\",\
             \"type\":\"2\"}}]"
        ),
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

/// A request of that method, as the call of number 1.
pub fn request(method: &str, params: &str) -> String {
    format!("{{\"jsonrpc\":\"2.0\",\"method\":\"{method}\",\"params\":{params},\"id\":1}}")
}
