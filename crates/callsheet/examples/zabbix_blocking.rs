//! Lists the users of a Zabbix server, without an asynchronous runtime.
//!
//! `callsheet sandbox` starts a server to try it on and prints address, user and password.

use std::env;

use callsheet::client::zabbix::{Client, Credentials};
use callsheet::zabbix::user;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let credentials = Credentials::login(env::var("ZABBIX_USER")?, env::var("ZABBIX_PASSWORD")?);
    let client = Client::builder(env::var("ZABBIX_URL")?, credentials).build_blocking()?;

    let count = client.call(&user::get::Request::new().count())?;
    println!("Zabbix {} has {count} users", client.server()?);
    for user in client.call(&user::get::Request::new().limit(10))? {
        println!("{}: {}", user.userid.unwrap_or_default(), user.username.unwrap_or_default());
    }
    client.close()?;
    Ok(())
}
