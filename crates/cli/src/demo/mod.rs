//! `callsheet demo`: the founding methods of both APIs, called for real on a sandbox.
//!
//! Nothing is canned: requests are typed, answers are read from the wire, and what breaks a rule is made from the rule.

mod breaking;
mod planfix;
mod stage;
mod zabbix;

use std::net::SocketAddr;

use callsheet_runtime::tables::Language;
use callsheet_sandbox::{Planfix, Running, Sandbox, Zabbix};

use self::stage::Stage;
use crate::api::Api;
use crate::arguments::DemoArguments;
use crate::exit::{Failure, Status};
use crate::sandbox::not_started;

/// Runs the demonstration.
pub fn run(arguments: &DemoArguments, language: Language) -> Result<Status, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Failure::Output)?;
    runtime.block_on(play(arguments.sandbox, language))
}

async fn play(sandbox: Option<SocketAddr>, language: Language) -> Result<Status, Failure> {
    let running = match sandbox {
        Some(_) => None,
        None => Some(started().await?),
    };
    let own = |api: Api| running.as_ref().and_then(|running| running.url(api.name())).unwrap_or_default();
    let url = |api: Api, path: &str| sandbox.map_or_else(|| own(api), |address| format!("http://{address}{path}"));
    let mut stage = Stage::new(language);
    let planfix = planfix::Cast::new(url(Api::Planfix, "/xml/"))?;
    let zabbix = zabbix::Cast::new(url(Api::Zabbix, "/api_jsonrpc.php"))?;
    stage.introduce(&[url(Api::Planfix, "/xml/"), url(Api::Zabbix, "/api_jsonrpc.php")])?;
    planfix.seeds(&mut stage).await?;
    zabbix.seeds(&mut stage).await?;
    planfix.rest(&mut stage).await?;
    zabbix.rest(&mut stage).await?;
    if let Some(running) = running {
        running.stop().await;
    }
    stage.conclude()
}

async fn started() -> Result<Running, Failure> {
    let sandbox = Sandbox::new().planfix(Planfix::new(Api::Planfix.tables())).zabbix(Zabbix::new(Api::Zabbix.tables()));
    sandbox.start().await.map_err(|error| not_started(&error))
}
