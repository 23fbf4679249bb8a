//! `callsheet sandbox`: a stand-in server until Ctrl-C.

use std::io::Write;

use callsheet_runtime::tables::Language;
use callsheet_sandbox::{Planfix, Running, Sandbox, StartError, Zabbix};

use crate::api::Api;
use crate::arguments::SandboxArguments;
use crate::exit::{Failure, Status};
use crate::render::{FAINT, NAME, STRONG, padded, styled};
use crate::run::output;
use crate::words::{Said, text};

/// Runs the sandbox and says how to reach it.
pub fn run(arguments: &SandboxArguments, language: Language) -> Result<Status, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Failure::Output)?;
    runtime.block_on(serve(arguments, language))
}

async fn serve(arguments: &SandboxArguments, language: Language) -> Result<Status, Failure> {
    let mut sandbox = Sandbox::new().listen(arguments.listen);
    if arguments.api.is_none_or(|api| api == Api::Planfix) {
        let mut planfix = Planfix::new(Api::Planfix.tables());
        if let Some(number) = arguments.per_second {
            planfix = planfix.requests_per_second(number);
        }
        if let Some(number) = arguments.per_day {
            planfix = planfix.requests_per_day(number);
        }
        sandbox = sandbox.planfix(planfix);
    }
    if arguments.api.is_none_or(|api| api == Api::Zabbix) {
        let mut zabbix = Zabbix::new(Api::Zabbix.tables());
        if let Some(version) = Api::Zabbix.target(arguments.target.as_ref())? {
            zabbix = zabbix.version(version);
        }
        sandbox = sandbox.zabbix(zabbix);
    }
    if let Some(path) = &arguments.state {
        sandbox = sandbox.state_file(path);
    }
    if arguments.controls {
        sandbox = sandbox.controlled_over_http();
    }
    let running = sandbox.start().await.map_err(|error| not_started(&error))?;
    let mut out = output();
    out.write_all(page(&running, arguments, language).as_bytes())?;
    out.flush()?;
    drop(out);
    tokio::signal::ctrl_c().await.map_err(Failure::Output)?;
    running.stop().await;
    Ok(Status::Well)
}

/// The failure of a sandbox that does not start.
pub fn not_started(error: &StartError) -> Failure {
    let cause = std::error::Error::source(error).map(|cause| format!(": {cause}")).unwrap_or_default();
    Failure::Usage(Said::new(
        format!("the sandbox does not start: {error}{cause}"),
        format!("песочница не запускается: {error}{cause}"),
    ))
}

/// How to reach the sandbox. Its credentials are no secrets: they open nothing but itself.
fn page(running: &Running, arguments: &SandboxArguments, language: Language) -> String {
    let mut page = String::new();
    for api in Api::ALL {
        let Some(url) = running.url(api.name()) else { continue };
        page.push_str(&format!("{} {}\n", styled(STRONG, api.tables().api.title), styled(NAME, &url)));
        for (name, value) in credentials(api) {
            page.push_str(&format!("  {} {value}\n", padded(name, 10)));
        }
    }
    let hint = match &arguments.state {
        None => text("Ctrl-C stops it; nothing is kept.", "Ctrl-C останавливает; ничего не сохраняется.")
            .get(language)
            .to_owned(),
        Some(path) => {
            let hint = text("Ctrl-C stops it; what it holds is kept in", "Ctrl-C останавливает; данные сохраняются в");
            format!("{} {}", hint.get(language), path.display())
        }
    };
    page.push_str(&styled(FAINT, &hint));
    page.push('\n');
    page
}

/// What a fresh sandbox lets in, as the keys of a profile.
pub fn credentials(api: Api) -> Vec<(&'static str, String)> {
    let own = |name, value: &str| (name, value.to_owned());
    let mut credentials = match api {
        Api::Planfix => vec![own("account", Planfix::ACCOUNT), own("api_key", Planfix::API_KEY)],
        Api::Zabbix => Vec::new(),
    };
    if let Some((user, password)) = first_user(api) {
        credentials.push(("user", user));
        credentials.push(("password", password));
    }
    credentials
}

/// The first user of the fixtures, with the password: whoever the spec lists first may do everything.
fn first_user(api: Api) -> Option<(String, String)> {
    let entity = api.tables().api.entity("user")?;
    let fixtures: serde_json::Value = serde_json::from_str(entity.fixtures).ok()?;
    let first = fixtures.as_array()?.first()?;
    let (name, password) = match api {
        Api::Planfix => ("login", "password"),
        Api::Zabbix => ("username", "passwd"),
    };
    let text = |member: &str| first.get(member)?.as_str().map(str::to_owned);
    Some((text(name)?, text(password)?))
}
