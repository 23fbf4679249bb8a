callsheet_macros::include_spec!("../../specs/mistakes/thing/unknown-presence.toml");

fn main() {}
