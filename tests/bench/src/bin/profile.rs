use callsheet_bench::documents::{Order, planfix, zabbix};
use callsheet_validator::Validator;
fn main() {
    let what = std::env::args().nth(1).unwrap_or_default();
    let rounds: usize = std::env::args().nth(2).and_then(|n| n.parse().ok()).unwrap_or(1);
    let z = Validator::new(&callsheet_zabbix::TABLES);
    let p = Validator::new(&callsheet_planfix::TABLES);
    let doc = match what.as_str() {
        "users" => zabbix::users_answer(2_000, Order::Spec),
        "users-small" => zabbix::users_answer(2, Order::Spec),
        "users-shuffled" => zabbix::users_answer(2_000, Order::Shuffled),
        "hosts" => zabbix::host_updates(2_000, Order::Spec),
        "errors" => zabbix::user_updates(2_000, 2_000),
        "valid" => zabbix::user_updates(2_000, 0),
        "tasks" => planfix::tasks(1_200, Order::Spec),
        _ => planfix::user(Order::Spec),
    };
    let start = std::time::Instant::now();
    for _ in 0..rounds {
        let n = match what.as_str() {
            "users" | "users-small" | "users-shuffled" => z.response("user.get", doc.as_bytes()).diagnostics.len(),
            "hosts" | "errors" | "valid" => z.requests(doc.as_bytes())[0].diagnostics.len(),
            "tasks" => p.response("task.getList", doc.as_bytes()).diagnostics.len(),
            _ => p.response("user.get", doc.as_bytes()).diagnostics.len(),
        };
        std::hint::black_box(n);
    }
    let s = start.elapsed().as_secs_f64() / rounds as f64;
    println!("{what}: {} bytes, {:.1} us, {:.0} MB/s", doc.len(), s * 1e6, doc.len() as f64 / s / 1e6);
}
