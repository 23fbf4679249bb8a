//! Private methods called with the ordinary client, on a sandbox that knows them beside the published ones.

#![allow(clippy::panic, reason = "a test fails by panicking")]

use callsheet::client::planfix::{Account, Client as PlanfixClient, Credentials as PlanfixCredentials, DataCentre};
use callsheet::client::zabbix::{Client as ZabbixClient, Credentials as ZabbixCredentials};
use callsheet::client::{Error, Refusal};
use callsheet::sandbox::{Planfix, Running, Sandbox, StartError, Zabbix};
use callsheet_stranger::planfix::task::escalate;
use callsheet_stranger::planfix::types::{Person, TaskImportance};
use callsheet_stranger::zabbix::shift;
use callsheet_stranger::zabbix::types::{Shift, ShiftCreate};

type Outcome = Result<(), Box<dyn std::error::Error>>;

const KEY: &str = "a private key";

async fn sandbox() -> Result<Running, StartError> {
    let planfix = Planfix::new(&callsheet::planfix::TABLES).extended_by(&callsheet_stranger::planfix::TABLES);
    let planfix = planfix.private_key(KEY).require_signature();
    let zabbix = Zabbix::new(&callsheet::zabbix::TABLES).extended_by(&callsheet_stranger::zabbix::TABLES);
    Sandbox::new().planfix(planfix).zabbix(zabbix).start().await
}

/// A client that logs in, signs, and checks requests before it sends them.
fn planfix(running: &Running) -> Result<PlanfixClient, Error> {
    let account = Account::new(Planfix::ACCOUNT).signed_with(callsheet::SecretString::from(KEY));
    let credentials = PlanfixCredentials::login(Planfix::API_KEY, "ada", "amber-lantern");
    let builder = PlanfixClient::builder(account, credentials, DataCentre::default());
    builder.endpoint(running.url("planfix").unwrap_or_default()).validates(true).build()
}

fn zabbix(running: &Running, user: &str, password: &str) -> Result<ZabbixClient, Error> {
    let endpoint = running.url("zabbix").unwrap_or_default();
    ZabbixClient::builder(endpoint, ZabbixCredentials::login(user, password)).validates(true).build()
}

#[tokio::test]
async fn a_private_method_of_planfix_is_signed_and_called_in_a_session() -> Outcome {
    let running = sandbox().await?;
    let client = planfix(&running)?;
    let request = escalate::Request::new(101, "The customer waits.");
    let response = client.call(&request.importance(TaskImportance::High).owner(Person::new().id(2))).await?;
    assert_eq!(response.task.additional_description_data.as_deref(), Some("The customer waits."));
    // What published methods show is the same task.
    let task = client.call(&callsheet::planfix::task::get::Request::new().id(101)).await?.task;
    assert_eq!(task.additional_description_data.as_deref(), Some("The customer waits."));
    assert_eq!(task.owner.and_then(|owner| owner.id), Some(callsheet::Id(2)));

    let Err(Error::Refused { refusal: Refusal::Planfix(refusal), .. }) =
        client.call(&escalate::Request::new(404, "Nobody knows it.")).await
    else {
        panic!("a task that is not there was escalated");
    };
    assert_eq!(&*refusal.code, "3001");
    running.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_private_method_is_checked_by_its_spec() -> Outcome {
    let running = sandbox().await?;
    let request = escalate::Request::new(101, "x".repeat(201)).importance(TaskImportance::High);
    let Err(Error::Invalid { diagnostics, .. }) = planfix(&running)?.call(&request).await else {
        panic!("the client sent a wrong request");
    };
    let found: Vec<_> = diagnostics.iter().map(|found| (found.code.as_str(), found.path.as_str())).collect();
    assert_eq!(found.len(), 2, "{diagnostics:?}");
    let rule = diagnostics.iter().find_map(|found| found.rule.as_ref());
    assert_eq!(rule.map(|rule| &*rule.file), Some("specs/planfix/task/escalate.toml"), "{diagnostics:?}");

    // A client that does not look is told so by the sandbox.
    let account = Account::new(Planfix::ACCOUNT).signed_with(callsheet::SecretString::from(KEY));
    let credentials = PlanfixCredentials::login(Planfix::API_KEY, "ada", "amber-lantern");
    let builder = PlanfixClient::builder(account, credentials, DataCentre::default());
    let blind = builder.endpoint(running.url("planfix").unwrap_or_default()).build()?;
    assert!(matches!(blind.call(&request).await, Err(Error::Refused { .. })));
    running.stop().await;
    Ok(())
}

#[tokio::test]
async fn the_methods_of_a_zabbix_module_work_on_objects_of_their_own() -> Outcome {
    let running = sandbox().await?;
    let client = zabbix(&running, "Admin", "zabbix")?;
    let shifts = client.call(&shift::get::Request::new()).await?;
    assert_eq!(shifts.iter().map(|shift| shift.name.as_deref()).collect::<Vec<_>>(), [Some("Night")]);

    let day = ShiftCreate::new("Day").userids([1]);
    let created = client.call(&shift::create::Request::new([day.clone()])).await?.shiftids;
    let request = shift::get::Request::new().shiftids(created);
    let [Shift { name, starts, userids, .. }] = &client.call(&request).await?[..] else {
        panic!("no shift was created");
    };
    assert_eq!((name.as_deref(), starts.as_deref()), (Some("Day"), Some("8h")));
    assert_eq!(userids.as_deref(), Some(&[callsheet::Id(1)][..]));
    assert_eq!(client.call(&shift::get::Request::new().count()).await?, 2);

    assert!(matches!(client.call(&shift::create::Request::new([day])).await, Err(Error::Refused { .. })), "twice");
    let stranger = ShiftCreate::new("Late").userids([99]);
    assert!(matches!(client.call(&shift::create::Request::new([stranger])).await, Err(Error::Refused { .. })));
    client.close().await?;
    running.stop().await;
    Ok(())
}

#[tokio::test]
async fn access_levels_are_those_of_the_published_api() -> Outcome {
    let running = sandbox().await?;
    let operator = zabbix(&running, "operator", "tangerine-43")?;
    assert_eq!(operator.call(&shift::get::Request::new()).await?.len(), 1);
    let refused = operator.call(&shift::create::Request::new([ShiftCreate::new("Day")])).await;
    let Err(Error::Refused { refusal: Refusal::Zabbix(refusal), .. }) = refused else {
        panic!("a user created a shift");
    };
    assert_eq!(&*refusal.data, "No permissions to call \"shift.create\".");
    running.stop().await;
    Ok(())
}

#[tokio::test]
async fn tables_of_another_api_are_not_taken() {
    let planfix = Planfix::new(&callsheet::planfix::TABLES).extended_by(&callsheet_stranger::zabbix::TABLES);
    let started = Sandbox::new().planfix(planfix).start().await;
    assert!(matches!(started, Err(StartError::OtherApi { api: "planfix", added: "zabbix" })));
}
