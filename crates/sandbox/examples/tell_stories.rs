//! Tells stories to the sandbox and prints the calls that it does not accept: `tell_stories SPECS STORIES [NAME…]`, where
//! SPECS is `spec/zabbix` or the folder above `spec`.

#[path = "../tests/server/answered.rs"]
#[allow(dead_code, reason = "only what sends calls is used here")]
mod answered;
#[path = "../tests/server/loaded.rs"]
mod loaded;
#[path = "../tests/server/story.rs"]
mod story;

use std::path::Path;
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [specs, folder, names @ ..] = &arguments[..] else {
        eprintln!("usage: tell_stories SPECS STORIES [NAME…]");
        return ExitCode::from(2);
    };
    let Some(tables) = loaded::whatever_holds(Path::new(specs)) else {
        eprintln!("{specs}: no specs that could be used");
        return ExitCode::from(2);
    };
    let stories = story::stories(Path::new(folder));
    let (mut whole, mut all, mut accepted, mut compared, mut failed) = (0, 0, 0, 0, 0);
    for version in tables.api.versions {
        let running = story::start(tables, *version).await;
        for name in stories.keys().filter(|name| names.is_empty() || names.contains(name)) {
            let told = story::tell(&running, tables, *version, &stories, name).await;
            told.failures.iter().for_each(|(method, what)| println!("{version} {name}: {method}: {what}"));
            all += 1;
            whole += usize::from(told.failures.is_empty());
            accepted += told.accepted;
            compared += told.compared;
            failed += told.failures.len();
        }
    }
    println!("{whole} of {all} stories whole, {accepted} calls accepted, {failed} not, {compared} values read back");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
