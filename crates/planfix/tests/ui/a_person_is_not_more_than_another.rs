use callsheet_planfix::filter::task;

fn main() {
    let _ = task::WORKER.is_more_than(5);
}
