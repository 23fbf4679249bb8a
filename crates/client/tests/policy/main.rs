//! When calls are made, made again and given up: every fault at every stage, on virtual time.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)] // a test may fail, and is read by nobody from outside

mod matrix;
mod promises;
mod script;
#[path = "../support/mod.rs"]
mod support;

use std::time::Duration;

use callsheet_client::planfix::{self, Account, DataCentre, Planfix};
use callsheet_client::zabbix::{self, Version, Zabbix};
use callsheet_client::{Builder, Client, Error, Protocol, Retries};
use script::{Script, Wire};
use support::api::{Add, Put, Response, get};

/// What a call does to the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Reads,
    Idempotent,
    Writes,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Reads, Self::Idempotent, Self::Writes];

    pub fn method(self) -> &'static str {
        match self {
            Kind::Reads => "thing.get",
            Kind::Idempotent => "thing.put",
            Kind::Writes => "thing.add",
        }
    }
}

/// Makes a call of that kind.
pub async fn call<P: Protocol>(client: &Client<P, Script>, kind: Kind) -> Result<Response, Error> {
    match kind {
        Kind::Reads => client.call(&get(5)).await,
        Kind::Idempotent => client.call(&Put::default()).await,
        Kind::Writes => client.call(&Add::default()).await,
    }
}

/// Retries after exactly 500, 1000 and 2000 ms; no pacing; a deadline of five minutes.
fn exactly<P: Protocol>(builder: Builder<P>) -> Builder<P> {
    builder.retries(Retries::default().without_jitter()).pace(Duration::ZERO)
}

pub fn planfix(credentials: planfix::Credentials) -> Builder<Planfix> {
    exactly(planfix::Client::builder(Account::new("acme"), credentials, DataCentre::Europe))
}

pub fn zabbix(credentials: zabbix::Credentials) -> Builder<Zabbix> {
    exactly(zabbix::Client::builder("http://zabbix.example.com/", credentials).server(Version::new(7, 0, 0)))
}

/// A client of either API, on a script.
pub enum Either {
    Planfix(Client<Planfix, Script>),
    Zabbix(Client<Zabbix, Script>),
}

impl Either {
    /// With a token: there are no sessions.
    pub fn with_token(script: &Script, wire: Wire) -> Self {
        match wire {
            Wire::Xml => {
                let builder = planfix(planfix::Credentials::token("key", "token"));
                Either::Planfix(builder.build_on(script.clone()).unwrap())
            }
            Wire::Json => {
                let builder = zabbix(zabbix::Credentials::token("token"));
                Either::Zabbix(builder.build_on(script.clone()).unwrap())
            }
        }
    }

    /// With a name and a password: a session is opened first.
    pub fn with_login(script: &Script, wire: Wire) -> Self {
        match wire {
            Wire::Xml => {
                let builder = planfix(planfix::Credentials::login("key", "ada", "pw"));
                Either::Planfix(builder.build_on(script.clone()).unwrap())
            }
            Wire::Json => {
                let builder = zabbix(zabbix::Credentials::login("Admin", "pw"));
                Either::Zabbix(builder.build_on(script.clone()).unwrap())
            }
        }
    }

    pub async fn call(&self, kind: Kind) -> Result<Response, Error> {
        match self {
            Either::Planfix(client) => call(client, kind).await,
            Either::Zabbix(client) => call(client, kind).await,
        }
    }
}
