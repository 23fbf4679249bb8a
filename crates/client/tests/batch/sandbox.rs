//! On the sandbox, by either client.

use callsheet_client::zabbix::{Client, Credentials};
use callsheet_client::{Builder, Error, Unwritable};
use callsheet_runtime::Id;
use callsheet_sandbox::{Running, Sandbox};
use callsheet_zabbix::types::UserUpdate;
use callsheet_zabbix::{apiinfo, user};
use tokio::runtime::{self, Runtime};

use crate::kind;

fn play() -> (Runtime, Running) {
    let runtime = runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let zabbix = callsheet_sandbox::Zabbix::new(&callsheet_zabbix::TABLES);
    let running = runtime.block_on(Sandbox::new().zabbix(zabbix).start()).unwrap();
    (runtime, running)
}

fn builder(sandbox: &Running) -> Builder<callsheet_client::zabbix::Zabbix> {
    Client::builder(sandbox.url("zabbix").unwrap(), Credentials::login("Admin", "zabbix")).validates(true)
}

fn named(name: &str) -> user::update::Request {
    UserUpdate::new(12).name(name).into()
}

#[test]
fn calls_notifications_and_an_expired_session() {
    let (runtime, sandbox) = play();
    let client = builder(&sandbox).build().unwrap();
    runtime.block_on(async {
        let mut batch = client.batch();
        let count = batch.add(&user::get::Request::new().count());
        let missing = batch.add(&user::delete::Request::new([999]));
        batch.notify(&named("Vera"));
        let wrong = batch.add(&named(&"a".repeat(1000)));
        let version = batch.add(&apiinfo::version::Request::new());
        let found = batch.add(&user::get::Request::new().userids(vec![Id(12)]));
        let mut answers = batch.send().await.unwrap();
        assert_eq!(answers.take(count).unwrap(), 3);
        assert_eq!(kind(&answers.take(missing).unwrap_err()), "Refused");
        assert_eq!(kind(&answers.take(wrong).unwrap_err()), "Invalid");
        let version = answers.take(version).unwrap_err();
        assert!(matches!(version, Error::Unwritable { source: Unwritable::Credentials, .. }), "{version}");
        assert_eq!(answers.take(found).unwrap()[0].name.as_deref(), Some("Vera"), "the notification was carried out");
        assert_eq!(sandbox.calls("zabbix"), 6, "the release, a login, four calls");

        sandbox.expire_sessions();
        let mut batch = client.batch();
        let tickets = [batch.add(&named("Ida")), batch.add(&named("Eva"))];
        let mut answers = batch.send().await.unwrap();
        assert_eq!(tickets.map(|ticket| answers.take(ticket).unwrap().userids), [[Id(12)], [Id(12)]]);
        assert_eq!(sandbox.calls("zabbix"), 11, "two refused calls, another login, and the calls again");

        let mut batch = client.batch();
        batch.notify(&named("Ada"));
        batch.send().await.unwrap();
        let found = client.call(&user::get::Request::new().userids(vec![Id(12)])).await.unwrap();
        assert_eq!(found[0].name.as_deref(), Some("Ada"));

        let mut batch = client.batch();
        let version = batch.add(&apiinfo::version::Request::new());
        assert!(batch.send().await.unwrap().take(version).is_ok(), "without others that want credentials");
    });
}

#[test]
fn the_blocking_client_sends_them_as_well() {
    let (runtime, sandbox) = play();
    let client = builder(&sandbox).build_blocking().unwrap();
    let mut batch = client.batch();
    let changed = batch.add(&named("Vera"));
    batch.notify(&named("Ida"));
    let found = batch.add(&user::get::Request::new().userids(vec![Id(12)]));
    assert!(format!("{batch:?}").contains("user.update"));
    let mut answers = batch.send().unwrap();
    assert_eq!(answers.take(changed).unwrap().userids, [Id(12)]);
    assert_eq!(answers.take(found).unwrap()[0].name.as_deref(), Some("Ida"));
    let inside = runtime.block_on(async { client.batch().send().unwrap_err() });
    assert!(matches!(inside, Error::InsideRuntime), "{inside}");
}
