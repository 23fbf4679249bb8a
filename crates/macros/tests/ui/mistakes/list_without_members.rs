callsheet_macros::include_spec!("../../specs/mistakes/thing/list-without-members.toml");

fn main() {}
