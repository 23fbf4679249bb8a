//! Documents as the servers send them, of any size, in the order of the specs or shuffled.

use std::fmt::Write;

/// The order in which members stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// That of the spec.
    Spec,
    /// Another one in each record.
    Shuffled,
}

/// The `result` of `user.get` with so many users, as Zabbix 7.0 sends it.
pub fn zabbix_users(count: usize, order: Order) -> String {
    let users: Vec<String> = (0..count).map(|number| zabbix_user(number, order)).collect();
    format!("[{}]", users.join(","))
}

fn zabbix_user(number: usize, order: Order) -> String {
    let mut members = vec![
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
    if order == Order::Shuffled {
        shuffle(&mut members, number);
    }
    format!("{{{}}}", members.join(","))
}

/// An answer of `task.getList` with so many tasks, as Planfix sends it.
pub fn planfix_tasks(count: usize, order: Order) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n");
    // Writing to a `String` cannot fail.
    let _ = writeln!(out, "  <tasks count=\"{count}\" totalCount=\"{count}\">");
    for number in 0..count {
        out.push_str("    <task>\n");
        let mut members = planfix_task(number);
        if order == Order::Shuffled {
            shuffle(&mut members, number);
        }
        for member in members {
            out.push_str("      ");
            out.push_str(&member);
            out.push('\n');
        }
        out.push_str("    </task>\n");
    }
    out.push_str("  </tasks>\n</response>\n");
    out
}

fn planfix_task(number: usize) -> Vec<String> {
    vec![
        format!("<id>{number}</id>"),
        format!("<title>Подготовить отчёт по складу № {number}</title>"),
        "<description>Собрать цифры за квартал &amp; сверить остатки с бухгалтерией</description>".to_owned(),
        "<importance>AVERAGE</importance>".to_owned(),
        "<status>107</status>".to_owned(),
        "<statusSet>2</statusSet>".to_owned(),
        "<checkResult>0</checkResult>".to_owned(),
        "<type>task</type>".to_owned(),
        "<owner>\n        <id>1</id>\n        <name>Елена Орлова</name>\n      </owner>".to_owned(),
        "<parent>\n        <id>0</id>\n      </parent>".to_owned(),
        "<project>\n        <id>21</id>\n        <title>Отчётность</title>\n      </project>".to_owned(),
        "<beginDateTime>03-02-2025 09:40</beginDateTime>".to_owned(),
        format!("<general>{}</general>", number + 1000),
        "<isOverdued>1</isOverdued>".to_owned(),
        "<isSummary>0</isSummary>".to_owned(),
        "<starred>0</starred>".to_owned(),
    ]
}

/// Puts members into another order, which depends on the record's number alone.
fn shuffle(members: &mut [String], number: usize) {
    let mut state = number as u64 + 1;
    for last in (1..members.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        members.swap(last, (state >> 33) as usize % (last + 1));
    }
}
