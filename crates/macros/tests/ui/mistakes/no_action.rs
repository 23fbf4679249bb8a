callsheet_macros::include_spec!("../../specs/mistakes/thing/no-action.toml");

fn main() {}
