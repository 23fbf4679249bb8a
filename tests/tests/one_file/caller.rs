//! Calls the method that the new spec file made: typed, validated, on the sandbox.

use callsheet::client::planfix::{Account, Client, Credentials, DataCentre};
use callsheet::planfix::user;
use callsheet::sandbox::{Planfix, Sandbox};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::new().planfix(Planfix::new(&callsheet::planfix::TABLES)).start().await?;
    let url = sandbox.url("planfix").unwrap_or_default();
    let credentials = Credentials::login(Planfix::API_KEY, "ada", "amber-lantern");
    let client = Client::builder(Account::new(Planfix::ACCOUNT), credentials, DataCentre::Europe)
        .endpoint(url)
        .validates(true)
        .build()?;

    let response = client.call(&user::rename::Request::new(1, "Ada")).await?;
    println!("renamed {}", response.user.id);

    let too_long = client.call(&user::rename::Request::new(1, "a".repeat(101))).await;
    assert!(matches!(too_long, Err(callsheet::client::Error::Invalid { .. })), "{too_long:?}");
    let unknown = client.call(&user::rename::Request::new(4711, "Ada")).await;
    assert!(unknown.is_err(), "{unknown:?}");

    sandbox.stop().await;
    Ok(())
}
