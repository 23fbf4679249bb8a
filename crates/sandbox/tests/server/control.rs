//! The server's own controls over HTTP.

use callsheet_sandbox::{Sandbox, Zabbix};
use reqwest::{Client, Method};

use crate::harness::{planfix_account, post, zabbix_tables};

#[tokio::test]
async fn only_where_it_is_asked_for() {
    for (controlled, wanted) in [(false, [404, 404, 404]), (true, [200, 200, 200])] {
        let sandbox = Sandbox::new().planfix(planfix_account()).zabbix(Zabbix::new(zabbix_tables()));
        let sandbox = if controlled { sandbox.controlled_over_http() } else { sandbox };
        let running = sandbox.start().await.expect("it starts");
        assert_eq!(running.apis().collect::<Vec<_>>(), ["planfix", "zabbix"]);
        let body = r#"{"jsonrpc":"2.0","method":"apiinfo.version","params":[],"id":1}"#;
        post(&running, "zabbix", &[("content-type", "application/json")], body).await;
        let mut statuses = Vec::new();
        let mut last = String::new();
        for (method, path) in
            [(Method::POST, "reset"), (Method::POST, "expire-sessions"), (Method::GET, "calls/zabbix")]
        {
            let url = format!("http://{}/sandbox/{path}", running.address());
            let answer = Client::new().request(method, url).send().await.expect("it answers");
            statuses.push(answer.status().as_u16());
            last = answer.text().await.expect("the body is text");
        }
        assert_eq!(statuses, wanted);
        assert_eq!(last, if controlled { "1" } else { "" }, "a reset does not forget the count");
        running.stop().await;
    }
}

#[tokio::test]
async fn it_refuses_to_start_on_what_does_not_fit() {
    let unknown = Sandbox::new().planfix(planfix_account().token("t", 404)).start().await;
    assert_eq!(unknown.expect_err("no such user").to_string(), "there is no user `404` among the fixtures");
    let unknown = Sandbox::new().zabbix(Zabbix::new(zabbix_tables()).password("nobody", "p")).start().await;
    assert_eq!(unknown.expect_err("no such user").to_string(), "there is no user `nobody` among the fixtures");
    let first = Sandbox::new().start().await.expect("it starts");
    let second = Sandbox::new().listen(first.address()).start().await;
    assert!(second.expect_err("the address is taken").to_string().starts_with("cannot listen on 127.0.0.1:"));
}
