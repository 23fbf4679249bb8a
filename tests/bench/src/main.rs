//! Measures what the performance budget speaks of, each row beside its bar: `cargo run --release -p callsheet-bench`.
//!
//! Two parts, by name: `decode`, typed decoding beside serde's derives; `compile`, what a generated type costs to
//! compile. The exit status is 1 if something falls short of its bar.

mod compile;
mod documents;
mod race;
mod rivals;

use std::hint::black_box;
use std::process::ExitCode;

use callsheet_runtime::{DecodeError, json, xml};
use documents::{Order, planfix_tasks, zabbix_users};
use race::{Outcome, race};
use rivals::{PlanfixTasks, ZabbixUser};

type Users = callsheet_zabbix::user::get::Response;
type Tasks = callsheet_planfix::task::get_list::Response;

fn main() -> ExitCode {
    let part = std::env::args().nth(1);
    let wanted = |name: &str| part.as_deref().is_none_or(|part| part == name);
    let decodes = !wanted("decode") || decode();
    let compiles = !wanted("compile") || compile::run();
    if decodes && compiles { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Typed decoding beside serde's derives, on the documents that servers send.
fn decode() -> bool {
    println!("{:<44}{:>10}{:>10}{:>10}{:>8}{:>16}", "typed decoding", "ours", "rival", "times", "bar", "(least-most)");
    let mut all_met = true;
    for (size, count, repeats, rounds, bar) in [("10 MB", 14_000, 1, 9, 1.2), ("1.5 KB", 2, 300, 101, 1.4)] {
        for order in [Order::Spec, Order::Shuffled] {
            let text = zabbix_users(count, order);
            all_met &= json_row(&format!("JSON {size}"), &text, order, (rounds, repeats), bar);
        }
    }
    for (size, count, repeats, rounds) in [("1 MB", 1_100, 1, 31), ("2 KB", 2, 300, 101)] {
        for order in [Order::Spec, Order::Shuffled] {
            let text = planfix_tasks(count, order);
            all_met &= xml_row(&format!("XML {size}"), &text, order, (rounds, repeats));
        }
    }
    all_met
}

fn users(text: &str) -> Result<Users, DecodeError> {
    json::decode(text, &callsheet_zabbix::TABLES, &callsheet_zabbix::user::get::METHOD.response)
}

fn tasks(text: &str) -> Result<Tasks, DecodeError> {
    xml::decode(text, &callsheet_planfix::TABLES, &callsheet_planfix::task::get_list::METHOD.response)
}

fn json_row(name: &str, text: &str, order: Order, (rounds, repeats): (usize, usize), bar: f64) -> bool {
    let same = users(text).map(|users| users.len()).ok()
        == serde_json::from_str::<Vec<ZabbixUser>>(text).ok().map(|users| users.len());
    let ours = || {
        let _ = black_box(users(black_box(text)));
    };
    let from_str = race(rounds, repeats, ours, || {
        let _ = black_box(serde_json::from_str::<Vec<ZabbixUser>>(black_box(text)));
    });
    let from_slice = race(rounds, repeats, ours, || {
        let _ = black_box(serde_json::from_slice::<Vec<ZabbixUser>>(black_box(text.as_bytes())));
    });
    let met_str = row(&format!("{name}, serde_json from_str"), text, order, &from_str, bar);
    let met_slice = row(&format!("{name}, serde_json from_slice"), text, order, &from_slice, bar);
    same && met_str && met_slice
}

fn xml_row(name: &str, text: &str, order: Order, (rounds, repeats): (usize, usize)) -> bool {
    let rival = |text: &str| quick_xml::de::from_str::<PlanfixTasks>(text);
    let counted = tasks(text)
        .map(|answer| (answer.tasks.count, answer.tasks.total_count, answer.tasks.task.map_or(0, |tasks| tasks.len())));
    let theirs = rival(text).map(|answer| (answer.tasks.count, answer.tasks.total_count, answer.tasks.task.len()));
    let same = counted.ok() == theirs.ok();
    let outcome = race(
        rounds,
        repeats,
        || {
            let _ = black_box(tasks(black_box(text)));
        },
        || {
            let _ = black_box(rival(black_box(text)));
        },
    );
    row(&format!("{name}, quick-xml serde"), text, order, &outcome, 4.0) && same
}

/// Prints a row; whether its bar is met. Shuffled input has a bar of its own kind, in the full benchmark.
fn row(name: &str, text: &str, order: Order, outcome: &Outcome, bar: f64) -> bool {
    let speed = |seconds: f64| format!("{:.0} MB/s", text.len() as f64 / seconds / 1e6);
    let [ratio, least, most] = outcome.ratio();
    let (label, bar_text) = match order {
        Order::Spec => ("", format!("{bar:.1}")),
        Order::Shuffled => (", shuffled", "-".to_owned()),
    };
    let spread = format!("({least:.2}-{most:.2})");
    let (ours, theirs) = (speed(outcome.ours()), speed(outcome.theirs()));
    println!("{:<44}{ours:>10}{theirs:>10}{ratio:>10.2}{bar_text:>8}{spread:>16}", format!("{name}{label}"));
    order == Order::Shuffled || ratio >= bar
}
