callsheet_macros::include_spec!("../../specs/mistakes/thing/unknown-action.toml");

fn main() {}
