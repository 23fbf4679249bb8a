//! The machine that figures were taken on, without its name.

use std::fs;
use std::process::Command;
use std::thread::available_parallelism;

/// Cores, processor and compiler, in a phrase.
pub fn description() -> String {
    let cores = available_parallelism().map_or(1, usize::from);
    let information = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = information.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let processor = model.map_or("a processor that does not say what it is", |(_, name)| name.trim());
    let compiler = Command::new("rustc").arg("--version").output();
    let compiler = compiler.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    let compiler = compiler.unwrap_or_else(|_| "an unknown rustc".to_owned());
    let plural = if cores == 1 { "" } else { "s" };
    format!("{cores} core{plural} of {processor}, {compiler}")
}
