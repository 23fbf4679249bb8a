//! Counts what the validator allocates: a line for each document, with tabs between title, bytes of the document, members
//! that the bar allows for, and bytes at the peak. `--short` takes small documents. `--hostile CASE LIMITS` takes an input for
//! the case of that number from standard input instead; bytes at the peak alone are printed.

use std::io::{self, Read};
use std::process::ExitCode;

use callsheet_bench::documents::{Order, planfix, zabbix};
use callsheet_bench::hostile::{self, Allowance};
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
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, number, allowance] = &*arguments
        && flag == "--hostile"
    {
        return match hostile_peak(number, allowance) {
            Ok(peak) => {
                println!("{peak}");
                ExitCode::SUCCESS
            }
            Err(error) => {
                eprintln!("error: {error}");
                ExitCode::FAILURE
            }
        };
    }
    let short = arguments.iter().any(|argument| argument == "--short");
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
        case("JSON, `host.get`", zabbix_api, Some("host.get"), zabbix::hosts_answer(count(6_250), Order::Spec), 0),
        case("JSON, `host.get`", zabbix_api, Some("host.get"), zabbix::hosts_answer(1, Order::Spec), 0),
        case("JSON, `host.get` by id", zabbix_api, Some("host.get"), zabbix::hosts_by_id(count(6_250)), count(6_250)),
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

/// The most bytes that were allocated at one time while a hostile input was read.
fn hostile_peak(number: &str, allowance: &str) -> Result<usize, Box<dyn std::error::Error>> {
    let case = hostile::cases().into_iter().nth(number.parse()?).ok_or("there is no such case")?;
    let validator = case.validator(Allowance::named(allowance).ok_or("there are no such limits")?);
    let mut input = Vec::new();
    io::stdin().lock().read_to_end(&mut input)?;
    // Where something was allocated does not matter; to learn it takes most of the time.
    let profiler = dhat::Profiler::builder().testing().trim_backtraces(Some(4)).build();
    let reports = case.check(&validator, &input);
    let peak = dhat::HeapStats::get().max_bytes;
    drop((reports, profiler));
    Ok(peak)
}
