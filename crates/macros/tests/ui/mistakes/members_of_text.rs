callsheet_macros::include_spec!("../../specs/mistakes/thing/members-of-text.toml");

fn main() {}
