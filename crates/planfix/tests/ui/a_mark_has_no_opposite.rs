use callsheet_planfix::filter::task;

fn main() {
    let _ = task::OVERDUE.holds(false);
}
