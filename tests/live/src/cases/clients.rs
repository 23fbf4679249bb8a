//! What the client promises, held against a real server.

use std::time::Duration;

use callsheet_client::zabbix::{Client, Credentials};
use callsheet_client::{Error, Http, Incoming, Outgoing, Transport, TransportError};
use callsheet_runtime::Id;
use callsheet_zabbix::types::item::ItemValueType;
use callsheet_zabbix::types::{HistoryValue, User, UserGroupReference, UserUpdate};
use callsheet_zabbix::{ErrorClass, apiinfo, history, user};

use super::cases;
use super::people::{made, person};
use crate::stage::{ADMIN, Stage, Trouble, holds, refusal, same, some};

cases! {
    BOTH "user.get" "a session that is deleted behind its back is renewed once for all calls" is_robbed_of_its_session;
    BOTH "user.login" "a user who is disabled" refuses_who_is_disabled;
    BOTH "user.get" "several calls in one request, notifications too" sends_batches;
    BOTH "user.get" "users one by one" lists_users;
    BOTH "history.get" "a hundred thousand values as a stream" streams_values;
    BOTH "user.get" "another media type is refused with HTTP 412" says_what_a_412_is;
    NEW  "user.get" "a header that a proxy takes away is named" misses_its_header;
}

const PASSWORD: &str = "Tangerine-43-lamp";

fn one_user() -> user::get::Request {
    user::get::Request::new().userids([Id(1)]).output(["userid"])
}

async fn is_robbed_of_its_session(stage: &Stage<'_>) -> Result<(), Trouble> {
    let id = made(stage, person("robbed")).await?;
    let client = stage.direct(Credentials::login("robbed", PASSWORD))?;
    let own = user::get::Request::new().userids([id]).output(["userid"]);
    same("who is found at first", client.call(&own).await?.len(), 1_usize)?;
    stage.sql(&format!("delete from sessions where userid = {id}")).await?;
    let calls = (0..16).map(|_| client.call(&own));
    for found in futures_util::future::join_all(calls).await {
        same("who is found after that", found?.len(), 1_usize)?;
    }
    let sessions = stage.sql(&format!("select count(*) from sessions where userid = {id}")).await?;
    same("how many sessions were opened", sessions.trim(), "1")
}

async fn refuses_who_is_disabled(stage: &Stage<'_>) -> Result<(), Trouble> {
    // The group whose members are disabled is there from the start.
    let disabled = person("disabled").usrgrps([UserGroupReference::new(Id(9))]);
    made(stage, disabled).await?;
    let error = refusal(stage.direct(Credentials::login("disabled", PASSWORD))?.call(&one_user()).await)?;
    same("what it means", error.class(), ErrorClass::LoginRefused)
}

async fn sends_batches(stage: &Stage<'_>) -> Result<(), Trouble> {
    let id = made(stage, person("batched")).await?;
    let client = stage.direct(Credentials::login(ADMIN.0, ADMIN.1))?;
    let rename = |name: &str| user::update::Request::from(UserUpdate::new(id).name(name));
    let mut batch = client.batch();
    let before = batch.add(&user::get::Request::new().userids([id]).output(["name"]));
    let wrong = batch.add(&user::update::Request::from(UserUpdate::new(Id(999_999)).name("nobody")));
    batch.notify(&rename("Ada"));
    let after = batch.add(&user::get::Request::new().userids([id]).output(["name"]));
    let mut answers = batch.send().await?;
    let names = |users: Vec<User>| users.into_iter().filter_map(|user| user.name).collect::<Vec<_>>();
    same("the name before", names(answers.take(before)?), [""])?;
    same("what the wrong call means", refusal(answers.take(wrong))?.class(), ErrorClass::NoPermissionOrMissing)?;
    same("the name that a notification gave", names(answers.take(after)?), ["Ada"])?;

    let mut silent = client.batch();
    silent.notify(&rename("Grace"));
    silent.send().await?;
    let request = user::get::Request::new().userids([id]).output(["name"]);
    same("the name that a batch of notifications gave", names(client.call(&request).await?), ["Grace"])?;

    let mut open = stage.direct(Credentials::Anonymous)?.batch();
    let release = open.add(&apiinfo::version::Request::new());
    let release = open.send().await?.take(release)?;
    same("the release", release.parse(), Ok::<_, callsheet_runtime::tables::ParseVersionError>(stage.version()))
}

async fn lists_users(stage: &Stage<'_>) -> Result<(), Trouble> {
    for number in 0..30 {
        made(stage, person(&format!("listed-{number}"))).await?;
    }
    let client = stage.direct(Credentials::login(ADMIN.0, ADMIN.1))?;
    let request = user::get::Request::new().output(["userid", "username"]);
    let mut users = client.list::<User, _>(&request);
    let mut listed = Vec::new();
    while let Some(user) = users.next().await? {
        listed.push(user);
    }
    same("the users one by one", listed, client.call(&request).await?)
}

const VALUES: u64 = 100_000;

async fn streams_values(stage: &Stage<'_>) -> Result<(), Trouble> {
    let key = stage.shared_session().await?;
    let made = async |method: &str, params: String| -> Result<String, Trouble> {
        let answer = stage.post(method, &params, &key).await?.answer;
        let answer = answer.map_err(|error| Trouble::Differs(format!("{method}: {error}")))?;
        some("an id", answer.split('"').find(|part| part.parse::<u64>().is_ok()).map(str::to_owned))
    };
    let host = made("host.create", r#"{"host": "streamed", "groups": [{"groupid": "4"}]}"#.to_owned()).await?;
    let item = format!(r#"{{"hostid": "{host}", "name": "n", "key_": "streamed.values", "type": 2, "value_type": 3}}"#);
    let item = made("item.create", item).await?;
    let rows = format!("select {item}, 1700000000 + n / 7, n, n % 7 from generate_series(1, {VALUES}) as n");
    stage.sql(&format!("insert into history_uint (itemid, clock, value, ns) {rows}")).await?;
    let client = stage.direct(Credentials::login(ADMIN.0, ADMIN.1))?;
    let request = history::get::Request::new()
        .itemids([item.parse::<Id>().map_err(|error| Trouble::Differs(error.to_string()))?]);
    let mut values = client.list::<HistoryValue, _>(&request.history(ItemValueType::Unsigned));
    let (mut count, mut sum) = (0, 0);
    while let Some(value) = values.next().await? {
        count += 1;
        sum += some("a value", value.value.as_deref().and_then(|value| value.parse::<u64>().ok()))?;
    }
    stage.sql("delete from history_uint").await?;
    same("the values, and their sum", (count, sum), (VALUES, VALUES * (VALUES + 1) / 2))
}

/// A way to the server on which something is changed.
struct Proxy {
    http: Http,
    change: fn(&mut Outgoing),
}

impl Transport for Proxy {
    type Body = <Http as Transport>::Body;

    async fn send(&self, mut outgoing: Outgoing) -> Result<Incoming<Self::Body>, TransportError> {
        (self.change)(&mut outgoing);
        self.http.send(outgoing).await
    }
}

fn behind_a_proxy(stage: &Stage<'_>, change: fn(&mut Outgoing)) -> Result<Client<Proxy>, Trouble> {
    let set_up = |error: reqwest::Error| Trouble::Differs(error.to_string());
    let client = reqwest::Client::builder().timeout(Duration::from_secs(60)).build().map_err(set_up)?;
    let endpoint = client.post(stage.address()).build().map_err(set_up)?.url().clone();
    let builder = Client::builder(stage.address(), Credentials::login(ADMIN.0, ADMIN.1));
    Ok(builder.server(stage.version()).build_on(Proxy { http: Http::new(client, endpoint), change })?)
}

async fn says_what_a_412_is(stage: &Stage<'_>) -> Result<(), Trouble> {
    let client = behind_a_proxy(stage, |outgoing| outgoing.media_type = "text/plain")?;
    let error = some("the error", client.call(&one_user()).await.err())?;
    holds("it is HTTP 412", matches!(error, Error::Http { status: 412, .. }))?;
    holds("it says where to look", error.advice().contains("media type"))
}

async fn misses_its_header(stage: &Stage<'_>) -> Result<(), Trouble> {
    let client = behind_a_proxy(stage, |outgoing| outgoing.authorization = None)?;
    let error = some("the error", client.call(&one_user()).await.err())?;
    holds("the header is named", matches!(error, Error::HeaderLost { .. }))
}
