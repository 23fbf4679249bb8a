callsheet_macros::include_spec!(concat!("specs", "/planfix"));

fn main() {}
