//! scratch
use std::io::BufRead;
fn main() {
    let api = std::env::args().nth(1).unwrap_or("zabbix".into());
    let sources = callsheet_spec::read(std::path::Path::new("."), &api).unwrap();
    let checked = callsheet_spec::check(&sources);
    for f in &checked.findings {
        if checked.api.is_none() {
            eprintln!("{}", f.render(&sources, false));
        }
    }
    let api = checked.api.expect("spec");
    let arena = callsheet_spec::Arena::new();
    let lowered = api.lower(&arena);
    let v = callsheet_validator::Validator::new(&lowered.tables);
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let mut out = Vec::new();
        for (name, t) in [("6.0", "6.0.14"), ("7.0", "7.0.22")] {
            let reports = v.target(t.parse().unwrap()).requests(line.as_bytes());
            let r: Vec<_> = reports.iter().map(|r| serde_json::json!({"method": r.method, "valid": r.is_valid(), "d": r.diagnostics.iter().take(5).map(|d| serde_json::json!([d.severity.as_str(), d.code.as_str(), d.path, d.message, d.position.column, d.expected])).collect::<Vec<_>>()})).collect();
            out.push((name, r));
        }
        println!("{}", serde_json::json!({"6.0": out[0].1, "7.0": out[1].1}));
    }
}
