use callsheet_planfix::filter::{Times, contact};
use callsheet_runtime::DateTime;

fn main() {
    let _ = contact::CREATED.is_after(Times::at(DateTime::default()));
}
