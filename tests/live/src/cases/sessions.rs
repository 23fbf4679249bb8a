//! Signing in and out, and how what goes wrong with it is told apart.

use callsheet_client::zabbix::{Credentials, SecretString};
use callsheet_runtime::{ExposeSecret, Id};
use callsheet_zabbix::{ErrorClass, Placement, apiinfo, user};

use super::cases;
use super::people::{made, person};
use crate::stage::{ADMIN, Stage, Trouble, Watched, holds, refusal, same, some};

cases! {
    BOTH "apiinfo.version" "the release" names_its_release;
    BOTH "user.login" "a session, and a session with its user" signs_in;
    BOTH "user.login" "a wrong password is told apart" refuses_a_wrong_password;
    BOTH "user.checkAuthentication" "a session and an API token" checks_authentication;
    BOTH "user.logout" "a closed session is refused, and told apart" signs_out;
    BOTH "user.get" "a session that ran out is refused, and renewed by a client that can" runs_out;
    BOTH "user.get" "without credentials, and with a token that is none" asks_for_credentials;
    OLD  "user.get" "the token counts in the body alone" wants_the_body;
    NEW  "user.get" "the token counts in the header, and not where none is wanted" wants_the_header;
}

/// A token of an API token's length that the server does not know.
const NO_TOKEN: &str = "00000000000000000000000000000000000000000000000000000000000000aa";

fn one_user() -> user::get::Request {
    user::get::Request::new().userids([Id(1)]).output(["userid"])
}

fn with_key(stage: &Stage<'_>, key: &SecretString) -> Result<Watched, Trouble> {
    stage.client(Credentials::Token(key.clone()))
}

async fn names_its_release(stage: &Stage<'_>) -> Result<(), Trouble> {
    let version = stage.client(Credentials::Anonymous)?.call(&apiinfo::version::Request::new()).await?;
    same("the release", version.parse(), Ok::<_, callsheet_runtime::tables::ParseVersionError>(stage.version()))
}

async fn signs_in(stage: &Stage<'_>) -> Result<(), Trouble> {
    let key = stage.session().await?;
    same("the length of the key", key.expose_secret().len(), 32_usize)?;
    same("who is found with it", with_key(stage, &key)?.call(&one_user()).await?.len(), 1_usize)?;
    let request = user::login::Request::new(ADMIN.0, ADMIN.1).with_user();
    let session = stage.client(Credentials::Anonymous)?.call(&request).await?;
    same("the user", (session.userid, session.username.as_deref()), (Id(1), Some(ADMIN.0)))?;
    holds("the session has a key", session.sessionid.is_some())
}

async fn refuses_a_wrong_password(stage: &Stage<'_>) -> Result<(), Trouble> {
    made(stage, person("forgetful")).await?;
    let client = stage.client(Credentials::login("forgetful", "wrong-word"))?;
    let error = refusal(client.call(&one_user()).await)?;
    same("what it means", error.class(), ErrorClass::LoginRefused)
}

async fn checks_authentication(stage: &Stage<'_>) -> Result<(), Trouble> {
    let key = stage.session().await?;
    let anonymous = stage.client(Credentials::Anonymous)?;
    let check = user::check_authentication::Request::new().sessionid(key.clone());
    for extend in [None, Some(true), Some(false)] {
        let check = match extend {
            Some(extend) => check.clone().extend(extend),
            None => check.clone(),
        };
        same("the session's user", anonymous.call(&check).await?.userid, Id(1))?;
    }
    let token = api_token(stage).await?;
    same("who is found with the token", with_key(stage, &token)?.call(&one_user()).await?.len(), 1_usize)?;
    let session = anonymous.call(&user::check_authentication::Request::new().token(token)).await?;
    same("the token's user", session.userid, Id(1))?;
    holds("a token has no session", session.sessionid.is_none())
}

/// Makes an API token as the server does, which keeps its digest alone.
async fn api_token(stage: &Stage<'_>) -> Result<SecretString, Trouble> {
    let token = "5f".repeat(32);
    stage
        .sql(&format!(
            "insert into token (tokenid, name, userid, token, created_at, creator_userid) \
             values (1, 'live', 1, encode(sha512('{token}'), 'hex'), 0, 1)"
        ))
        .await?;
    Ok(SecretString::from(token))
}

async fn signs_out(stage: &Stage<'_>) -> Result<(), Trouble> {
    let key = stage.session().await?;
    let client = with_key(stage, &key)?;
    holds("it is signed out", client.call(&user::logout::Request::new()).await?)?;
    for outcome in
        [client.call(&one_user()).await.map(|_| ()), client.call(&user::logout::Request::new()).await.map(|_| ())]
    {
        same("what it means", refusal(outcome)?.class(), ErrorClass::SessionExpired)?;
    }
    let check = user::check_authentication::Request::new().sessionid(key);
    let error = refusal(stage.client(Credentials::Anonymous)?.call(&check).await)?;
    same("what checking it says", error.class(), ErrorClass::SessionExpired)
}

async fn runs_out(stage: &Stage<'_>) -> Result<(), Trouble> {
    let id = made(stage, person("sleepy").autologout("90s")).await?;
    let sign_in = user::login::Request::new("sleepy", "Tangerine-43-lamp");
    let key = stage.client(Credentials::Anonymous)?.call(&sign_in).await?;
    let fixed = with_key(stage, &key)?;
    let renewing = stage.client(Credentials::login("sleepy", "Tangerine-43-lamp"))?;
    let own = user::get::Request::new().userids([id]).output(["userid"]);
    for client in [&fixed, &renewing] {
        same("who is found at first", client.call(&own).await?.len(), 1_usize)?;
    }
    stage.sql(&format!("update sessions set lastaccess = lastaccess - 100 where userid = {id}")).await?;
    let error = fixed.call(&own).await.err();
    holds("the client says that it ran out", error.as_ref().is_some_and(callsheet_client::Error::is_session_expired))?;
    let sessions = format!("select sessionid from sessions where userid = {id} order by sessionid");
    let before = stage.sql(&sessions).await?;
    same("who is found after that", renewing.call(&own).await?.len(), 1_usize)?;
    holds("another session was opened", stage.sql(&sessions).await? != before)
}

async fn asks_for_credentials(stage: &Stage<'_>) -> Result<(), Trouble> {
    for credentials in [Credentials::Anonymous, Credentials::token(NO_TOKEN)] {
        let error = refusal(stage.client(credentials)?.call(&one_user()).await)?;
        same("what it means", error.class(), ErrorClass::NotAuthorised)?;
    }
    Ok(())
}

async fn wants_the_body(stage: &Stage<'_>) -> Result<(), Trouble> {
    let key = stage.shared_session().await?;
    let posted = stage.post_placed("user.get", r#"{"userids":"1"}"#, &key, Placement::Header).await?;
    let error = some("the refusal", posted.answer.err())?;
    same("what the header is worth", error.class(), ErrorClass::NotAuthorised)
}

async fn wants_the_header(stage: &Stage<'_>) -> Result<(), Trouble> {
    let key = stage.shared_session().await?;
    let posted = stage.post_placed("apiinfo.version", "[]", &key, Placement::Header).await?;
    let error = some("the refusal", posted.answer.err())?;
    same("what a needless header does", error.class(), ErrorClass::CredentialsUnwanted)?;
    with_key(stage, &key)?.call(&one_user()).await?;
    Ok(())
}
