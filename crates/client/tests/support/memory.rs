//! How much memory a program has had.
#![allow(clippy::unwrap_used)] // a test may fail

/// The most memory that this program has had at a time, in bytes, without its own code: that is in a file, and how much of it
/// is read into memory hangs on what else it was built with.
pub fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let figure = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        line.trim().strip_suffix(" kB").unwrap().parse::<usize>().unwrap() * 1024
    };
    figure("VmHWM:") - figure("RssFile:")
}
