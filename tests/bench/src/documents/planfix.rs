//! Planfix: answers.

use std::fmt::Write;

use super::{Order, arranged};

/// An answer of `task.getList` with so many tasks.
pub fn tasks(count: usize, order: Order) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n");
    // Writing to a `String` cannot fail.
    let _ = writeln!(out, "  <tasks count=\"{count}\" totalCount=\"{count}\">");
    for number in 0..count {
        element("task", "    ", &arranged(task(number), order, number), &mut out);
    }
    out.push_str("  </tasks>\n</response>\n");
    out
}

/// An answer of `user.get`, of some 2 KB.
pub fn user(order: Order) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response status=\"ok\">\n");
    element("user", "  ", &arranged(user_members(), order, 0), &mut out);
    out.push_str("</response>\n");
    out
}

fn element(name: &str, indent: &str, members: &[String], out: &mut String) {
    let _ = writeln!(out, "{indent}<{name}>");
    for member in members {
        let _ = writeln!(out, "{indent}  {member}");
    }
    let _ = writeln!(out, "{indent}</{name}>");
}

fn task(number: usize) -> Vec<String> {
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

fn user_members() -> Vec<String> {
    let phone = |number: &str, kind: u8, name: &str| {
        format!(
            "      <phone>\n        <number>{number}</number>\n        <typeId>{kind}</typeId>\n        \
             <typeName>{name}</typeName>\n      </phone>\n"
        )
    };
    let group = |id: u8, name: &str| {
        format!("      <userGroup>\n        <id>{id}</id>\n        <name>{name}</name>\n      </userGroup>\n")
    };
    let phones = [("01-02", 2, "Рабочий"), ("01-03", 1, "Мобильный"), ("01-04", 4, "Факс")];
    let phones = phones.map(|(number, kind, name)| phone(&format!("+7 495 555-{number}"), kind, name)).concat();
    let groups = [
        (2, "Разработка"),
        (3, "Служба поддержки"),
        (4, "Склад"),
        (5, "Закупки и доставка"),
        (6, "Бухгалтерия"),
        (7, "Руководство компании"),
    ];
    let groups = groups.map(|(id, name)| group(id, name)).concat();
    vec![
        "<id>5</id>".to_owned(),
        "<general>3</general>".to_owned(),
        "<name>Елена</name>".to_owned(),
        "<lastName>Орлова</lastName>".to_owned(),
        "<midName>Павловна</midName>".to_owned(),
        "<login>elena</login>".to_owned(),
        "<email>elena@example.com</email>".to_owned(),
        "<secondaryEmails>\n      <email>orlova@example.org</email>\n    </secondaryEmails>".to_owned(),
        "<role>TECHADMIN</role>".to_owned(),
        "<status>ACTIVE</status>".to_owned(),
        "<birthdate>01-03-1990</birthdate>".to_owned(),
        "<sex>FEMALE</sex>".to_owned(),
        format!("<phones>\n{phones}    </phones>"),
        "<isInvisibleOutOfGroup>0</isInvisibleOutOfGroup>".to_owned(),
        "<isBlindOutOfGroup>1</isBlindOutOfGroup>".to_owned(),
        "<userPic>https://pictures.example.com/elena.png</userPic>".to_owned(),
        "<isOnline>1</isOnline>".to_owned(),
        "<timezone>Europe/Moscow</timezone>".to_owned(),
        "<post>\n      <id>2</id>\n      <name>Инженер технической поддержки</name>\n    </post>".to_owned(),
        format!("<userGroups>\n{groups}    </userGroups>"),
    ]
}
