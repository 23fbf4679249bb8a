//! A server that is restarted while clients call it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use callsheet_client::zabbix::{Client, Credentials};
use callsheet_client::{Effect, Error as CallError, Retries};
use callsheet_runtime::Id;
use callsheet_zabbix::types::UserGroupCreate;
use callsheet_zabbix::{user, usergroup};
use futures_util::future::{join, join_all};

use crate::servers::Servers;
use crate::stage::{ADMIN, Stage, Trouble, holds, same};
use crate::tools::Tools;

/// How long clients call before the server is ended, and once it answers again.
const RUN: Duration = Duration::from_millis(700);

/// Clients read and write all the while: every read is granted in the end, and no write is made twice.
///
/// # Errors
/// It is not so, or the server does not come back.
pub async fn run(stage: &Stage<'_>, servers: &mut Servers, tools: &Tools) -> Result<(), Trouble> {
    let builder = Client::builder(stage.address(), Credentials::login(ADMIN.0, ADMIN.1));
    let client = builder.server(stage.version()).retries(Retries::default().budget(1000)).build()?;
    client.open().await?;
    let stops = AtomicBool::new(false);
    let readers = join_all((0..8).map(|_| read(&client, &stops)));
    let writers = join_all((0..4).map(|number| write(&client, &stops, number)));
    let restarted = async {
        tokio::time::sleep(RUN).await;
        let restarted = servers.restart(stage.release(), tools).await;
        tokio::time::sleep(RUN).await;
        stops.store(true, Ordering::Relaxed);
        restarted
    };
    let (restarted, (reads, writes)) = join(restarted, join(readers, writers)).await;
    restarted?;
    for read in reads {
        holds("a reader has read", read? > 1)?;
    }
    let stored = stage.sql("select name from usrgrp where name like 'amid %'").await?;
    for (name, outcome) in writes.into_iter().flatten() {
        let is_stored = stored.lines().any(|line| line == name);
        match outcome {
            Ok(_) => holds(&format!("{name}, which was granted, is stored"), is_stored)?,
            // Nobody else takes such a name.
            Err(error) if error.to_string().contains("already exists") => {
                return Err(Trouble::Differs(format!("{name} was made twice: {error}")));
            }
            Err(error) if error.effect() == Effect::None => {
                holds(&format!("{name} is not stored, as the client said ({error})"), !is_stored)?;
            }
            Err(_) => {}
        }
    }
    Ok(())
}

/// Reads until it is told to stop; gives how often.
async fn read(client: &Client, stops: &AtomicBool) -> Result<u32, Trouble> {
    let request = user::get::Request::new().userids([Id(1)]).output(["userid"]);
    let mut count = 0;
    while !stops.load(Ordering::Relaxed) {
        same("how many users are found", client.call(&request).await?.len(), 1_usize)?;
        count += 1;
    }
    Ok(count)
}

/// Makes groups until it is told to stop; gives their names, and what came of each.
async fn write(client: &Client, stops: &AtomicBool, writer: u32) -> Vec<(String, Result<(), CallError>)> {
    let mut made = Vec::new();
    while !stops.load(Ordering::Relaxed) {
        let name = format!("amid {writer} {}", made.len());
        let request = usergroup::create::Request::from(UserGroupCreate::new(name.as_str()));
        let outcome = client.call(&request).await.map(drop);
        made.push((name, outcome));
    }
    made
}
