//! Sends the examples of Zabbix specs to the sandbox and prints those that it answers otherwise:
//! `answer_examples FOLDER [METHOD-PREFIX]`, where the folder is `spec/zabbix` or the one above `spec`.
//!
//! A file with errors is left out, with what stands on it, so that one unfinished spec does not hide the others.

#[path = "../tests/server/answered.rs"]
mod answered;
#[path = "../tests/server/loaded.rs"]
mod loaded;

use std::path::Path;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), prefix) = (arguments.next(), arguments.next().unwrap_or_default()) else {
        eprintln!("usage: answer_examples FOLDER [METHOD-PREFIX]");
        return ExitCode::from(2);
    };
    let Some(tables) = loaded::whatever_holds(Path::new(&folder)) else {
        eprintln!("{folder}: no specs that could be used");
        return ExitCode::from(2);
    };
    let count = answered::examples(tables, &prefix).count();
    let differences = answered::differences(tables, &prefix).await;
    differences.iter().for_each(|difference| println!("{difference}\n"));
    println!("{count} examples, {} answered otherwise", differences.len());
    if differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
