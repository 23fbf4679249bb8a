callsheet_macros::include_spec!("../../specs/mistakes/thing/same-rust-name.toml");

fn main() {}
