callsheet_macros::include_spec!("../../specs/mistakes/thing/unfinished-condition.toml");

fn main() {}
