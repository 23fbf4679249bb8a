//! Typed decoding beside serde's derives, on the documents that servers send.

use std::fmt::Debug;
use std::hint::black_box;

use callsheet_bench::documents::{Order, planfix, zabbix};
use callsheet_runtime::tables::NumberForm;
use callsheet_runtime::{DecodeError, Target, json, xml};

use crate::error::{BenchError, agree};
use crate::order::against_order;
use crate::part::{Measured, Part, Run};
use crate::race::{Pace, race, timed};
use crate::rivals::{PlanfixTasks, ZabbixUser};
use crate::row::{Bar, Row};

type Users = callsheet_zabbix::user::get::Response;
type Hosts = callsheet_zabbix::host::get::Response;
type Tasks = callsheet_planfix::task::get_list::Response;

pub const PART: Part = Part {
    name: "decode",
    title: "Typed decoding",
    sides: "\
- **JSON**, the result of Zabbix's `user.get`, 19 members a user, two groups among them. Ours: `json::decode` from text into the
  generated type; it keeps members and enum values that it does not know. The rival: serde_json into derived structs with the same fields,
  those included that the document has not; numbers in quotes are read by a hand-written visitor without a copy; unknown
  members are dropped. `from_str` takes text, `from_slice` bytes, whose encoding it checks.
- **XML**, Planfix's answer to `task.getList`, 16 members a task. Ours: `xml::decode` into the generated type, dates and
  enums among its fields. The rival: quick-xml's serde into derived structs with the same fields; dates and enums stay text.
- **Shuffled**: ours on both sides, the same members in another order in each record against those in the spec's order. The
  row with discriminators is Zabbix's `host.get`, each host with all of its members, interfaces, groups, tags, macros and inventory: the type of an interface and its version of SNMP stand behind what hangs on them.
- Compared before: what ours has read is written again, and what the rival reads from that is what it reads from the document.
",
    run,
};

fn run(run: &Run) -> Result<Measured, BenchError> {
    let mut rows = Vec::new();
    for (count, pace, bar) in [(run.pick(15_800, 200), run.pace(9, 1), 1.2), (2, run.pace(101, 300), 1.4)] {
        let [ordered, shuffled] = Order::ALL.map(|order| zabbix::users(count, order));
        json_rows(run, &ordered, "", pace, Bar::Faster(bar), &mut rows)?;
        json_rows(run, &shuffled, ", shuffled", pace, Bar::None, &mut rows)?;
        rows.push(against_order("JSON", (&ordered, &shuffled), pace, |text| drop(black_box(users(text)))));
    }
    for (count, pace) in [(run.pick(6_250, 200), run.pace(9, 1)), (1, run.pace(101, 300))] {
        run.now("JSON, discriminators behind their values");
        let [ordered, shuffled] = Order::ALL.map(|order| zabbix::hosts(count, order));
        agree("host.get in both orders", &hosts(&ordered)?, &hosts(&shuffled)?)?;
        let title = "JSON, discriminators behind their values";
        rows.push(against_order(title, (&ordered, &shuffled), pace, |text| drop(black_box(hosts(text)))));
    }
    for (count, pace) in [(run.pick(1_200, 50), run.pace(31, 1)), (2, run.pace(101, 300))] {
        let [ordered, shuffled] = Order::ALL.map(|order| planfix::tasks(count, order));
        rows.push(xml_row(run, &ordered, "", pace, Bar::Faster(4.0))?);
        rows.push(xml_row(run, &shuffled, ", shuffled", pace, Bar::None)?);
        rows.push(against_order("XML", (&ordered, &shuffled), pace, |text| drop(black_box(tasks(text)))));
    }
    Ok(Measured::of(rows))
}

fn users(text: &str) -> Result<Users, DecodeError> {
    json::decode(text, &callsheet_zabbix::TABLES, &callsheet_zabbix::user::get::METHOD.response)
}

fn hosts(text: &str) -> Result<Hosts, BenchError> {
    let read = json::decode(text, &callsheet_zabbix::TABLES, &callsheet_zabbix::host::get::METHOD.response);
    read.map_err(BenchError::impossible("host.get"))
}

fn tasks(text: &str) -> Result<Tasks, DecodeError> {
    xml::decode(text, &callsheet_planfix::TABLES, &callsheet_planfix::task::get_list::METHOD.response)
}

fn json_rows(run: &Run, text: &str, label: &str, pace: Pace, bar: Bar, rows: &mut Vec<Row>) -> Result<(), BenchError> {
    run.now(format!("JSON{label}"));
    let from_str = |text: &str| serde_json::from_str::<Vec<ZabbixUser>>(text);
    let from_slice = |text: &str| serde_json::from_slice::<Vec<ZabbixUser>>(text.as_bytes());
    let read = users(text).map_err(BenchError::impossible("user.get"))?;
    let (tables, ty) = (&callsheet_zabbix::TABLES, &callsheet_zabbix::user::get::METHOD.response);
    let mut written = String::new();
    json::encode_as(read.get(), tables, ty, NumberForm::Quoted, &mut written);
    same_for_rival("user.get", text, &written, from_str)?;
    let ours = || drop(black_box(users(black_box(text))));
    let outcome = race(pace, timed(ours), timed(|| drop(black_box(from_str(black_box(text))))));
    rows.push(Row::of_bytes(format!("JSON{label}, against serde_json's `from_str`"), text.len(), &outcome, bar));
    let outcome = race(pace, timed(ours), timed(|| drop(black_box(from_slice(black_box(text))))));
    rows.push(Row::of_bytes(format!("JSON{label}, against serde_json's `from_slice`"), text.len(), &outcome, bar));
    Ok(())
}

fn xml_row(run: &Run, text: &str, label: &str, pace: Pace, bar: Bar) -> Result<Row, BenchError> {
    run.now(format!("XML{label}"));
    let rival = |text: &str| quick_xml::de::from_str::<PlanfixTasks>(text);
    let read = tasks(text).map_err(BenchError::impossible("task.getList"))?;
    let (tables, ty) = (&callsheet_planfix::TABLES, &callsheet_planfix::task::get_list::METHOD.response);
    let mut written = String::new();
    xml::encode_element("response", read.get(), tables, ty, &mut written)
        .map_err(BenchError::impossible("task.getList"))?;
    same_for_rival("task.getList", text, &written, rival)?;
    let ours = || drop(black_box(tasks(black_box(text))));
    let outcome = race(pace, timed(ours), timed(|| drop(black_box(rival(black_box(text))))));
    Ok(Row::of_bytes(format!("XML{label}, against quick-xml's serde"), text.len(), &outcome, bar))
}

/// Fails unless the rival reads the same from the document and from what ours wrote after reading it.
fn same_for_rival<T: PartialEq + Debug, E: ToString>(
    what: &str,
    text: &str,
    written: &str,
    rival: impl Fn(&str) -> Result<T, E>,
) -> Result<(), BenchError> {
    let theirs = rival(text).map_err(BenchError::impossible(format!("{what}, read by the rival")))?;
    let ours = rival(written).map_err(BenchError::impossible(format!("{what}, written by ours")))?;
    agree(what, &ours, &theirs)
}
