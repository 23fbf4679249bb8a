callsheet_macros::include_spec!("../../specs/mistakes/thing/rule-without-demand.toml");

fn main() {}
