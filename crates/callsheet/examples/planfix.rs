//! Renames an employee of a Planfix account and reads the employee back, asynchronously.
//!
//! `callsheet sandbox` starts a server to try it on and prints address, account, key, user and password. Without
//! `PLANFIX_URL` the account's data centre is called.

use std::env;

use callsheet::client::planfix::{Account, Client, Credentials, DataCentre};
use callsheet::planfix::user;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let credentials =
        Credentials::login(env::var("PLANFIX_API_KEY")?, env::var("PLANFIX_USER")?, env::var("PLANFIX_PASSWORD")?);
    let account = Account::new(env::var("PLANFIX_ACCOUNT")?);
    let address = env::var("PLANFIX_URL").unwrap_or(DataCentre::Europe.url().to_owned());
    let client = Client::builder(account, credentials, DataCentre::Europe).endpoint(address).build()?;

    let changed = client.call(&user::update::Request::new(2).name("Vera")).await?;
    let wanted = user::get::User::new().id(changed.user.id);
    let employee = client.call(&user::get::Request::new().user(wanted)).await?.user;
    println!("{} {}", employee.name.unwrap_or_default(), employee.last_name.unwrap_or_default());
    Ok(())
}
