callsheet_macros::include_spec!("../../specs/mistakes/thing/idle-limit.toml");

fn main() {}
