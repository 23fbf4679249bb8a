//! Counts what the validator allocates: a line for each document, with tabs between title, bytes of the document, members
//! that the bar allows for, and bytes at the peak. `--short` takes small documents.

use std::process::ExitCode;

use callsheet_bench::documents::{Order, planfix, zabbix};
use callsheet_runtime::tables::Tables;
use callsheet_validator::Validator;

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

/// A document to validate.
struct Case {
    title: &'static str,
    tables: &'static Tables<'static>,
    /// The method that it answers; a request where there is none.
    answers: Option<&'static str>,
    text: String,
    /// How many of its members the validator has to remember.
    remembered: usize,
}

fn main() -> ExitCode {
    let short = std::env::args().any(|argument| argument == "--short");
    let count = |full: usize| if short { full / 50 } else { full };
    for case in cases(count) {
        match peak(&case) {
            Ok(peak) => println!("{}\t{}\t{}\t{peak}", case.title, case.text.len(), case.remembered),
            Err(found) => {
                eprintln!("{}: {found} diagnostics in a right document", case.title);
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

fn cases(count: impl Fn(usize) -> usize) -> Vec<Case> {
    let (planfix_api, zabbix_api) = (&callsheet_planfix::TABLES, &callsheet_zabbix::TABLES);
    let case = |title, tables, answers, text, remembered| Case { title, tables, answers, text, remembered };
    vec![
        case("XML, `task.getList`", planfix_api, Some("task.getList"), planfix::tasks(count(1_200), Order::Spec), 0),
        case("XML, `user.get`", planfix_api, Some("user.get"), planfix::user(Order::Spec), 0),
        case("JSON, `user.get`", zabbix_api, Some("user.get"), zabbix::users_answer(count(15_800), Order::Spec), 0),
        case("JSON, `user.get`", zabbix_api, Some("user.get"), zabbix::users_answer(2, Order::Spec), 0),
        case("JSON, `user.get` by id", zabbix_api, Some("user.get"), zabbix::users_by_id(count(15_800)), count(15_800)),
        {
            let users = count(29_500);
            let text = zabbix::user_updates(users, 0);
            case("JSON, `user.update`", zabbix_api, None, text, zabbix::unique_members(users))
        },
    ]
}

/// The most bytes that were allocated at one time; how many diagnostics there are, if there are any.
fn peak(case: &Case) -> Result<usize, usize> {
    let validator = Validator::new(case.tables);
    let bytes = case.text.as_bytes();
    let profiler = dhat::Profiler::builder().testing().build();
    let found = match case.answers {
        Some(method) => validator.response(method, bytes).diagnostics.len(),
        None => validator.requests(bytes).iter().map(|report| report.diagnostics.len()).sum(),
    };
    let peak = dhat::HeapStats::get().max_bytes;
    drop(profiler);
    if found == 0 { Ok(peak) } else { Err(found) }
}
