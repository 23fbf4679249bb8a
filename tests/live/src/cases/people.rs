//! Users: made, changed, listed and removed.

use callsheet_runtime::{Id, Record, Value};
use callsheet_validator::{Code, Severity};
use callsheet_zabbix::types::{Media, MediaCreate, User, UserCreate, UserGroupReference, UserUpdate};
use callsheet_zabbix::user;

use super::cases;
use crate::judge::errors;
use crate::stage::{Stage, Trouble, holds, refusal, same, some};

cases! {
    BOTH "user.update" "user 1 becomes John Doe" renames;
    BOTH "user.update" "a user's role changes, read back with selectRole" changes_a_role;
    BOTH "user.update" "one object, and a list of them" takes_both_forms;
    BOTH "user.update" "a client that validates sends nothing wrong" keeps_back_what_is_wrong;
    OLD  "user.update" "user_medias is accepted" accepts_former_media;
    NEW  "user.update" "user_medias is refused" refuses_former_media;
    BOTH "user.create" "a user with group and media, and several at once" creates;
    BOTH "user.delete" "a deleted user is gone" deletes;
    BOTH "user.get" "everything that can be asked for" gets_everything;
    BOTH "user.get" "a count, and users by id" gets_other_forms;
    BOTH "user.get" "a misspelt filter lists everyone, and the validator warns" ignores_a_misspelt_filter;
}

/// A user of that name, without rights.
pub(super) fn person(username: &str) -> UserCreate {
    let group = UserGroupReference::new(Id(7));
    UserCreate::new(username).passwd("Tangerine-43-lamp".to_owned()).roleid(Id(1)).usrgrps([group])
}

/// Makes a user, and gives the id.
pub(super) async fn made(stage: &Stage<'_>, user: UserCreate) -> Result<Id, Trouble> {
    let response = stage.admin().call(&user::create::Request::from(user)).await?;
    some("the new user's id", response.userids.first().copied())
}

async fn found(stage: &Stage<'_>, id: Id) -> Result<User, Trouble> {
    let mut users = stage.admin().call(&user::get::Request::new().userids([id]).output(["extend"])).await?;
    some("the user", users.pop())
}

async fn renames(stage: &Stage<'_>) -> Result<(), Trouble> {
    let mut change = UserUpdate::new(Id(1)).surname("Doe");
    if stage.breaks() {
        change.unknown_mut().push("nmae", Value::from("John"));
    } else {
        change = change.name("John");
    }
    let response = stage.admin().call(&user::update::Request::from(change)).await?;
    same("the answer", response.userids, [Id(1)])?;
    let user = found(stage, Id(1)).await?;
    same("the user's name", (user.name.as_deref(), user.surname.as_deref()), (Some("John"), Some("Doe")))
}

async fn changes_a_role(stage: &Stage<'_>) -> Result<(), Trouble> {
    let id = made(stage, person("promoted")).await?;
    let role = async || -> Result<_, Trouble> {
        let request = user::get::Request::new().userids([id]).output(["userid", "roleid"]).select_role(["name"]);
        let user = some("the user", stage.admin().call(&request).await?.pop())?;
        let name = user.role.and_then(|role| role.name);
        Ok((user.roleid, name))
    };
    same("the role at first", role().await?, (Some(Id(1)), Some("User role".to_owned())))?;
    stage.admin().call(&user::update::Request::from(UserUpdate::new(id).roleid(Id(2)))).await?;
    same("the role afterwards", role().await?, (Some(Id(2)), Some("Admin role".to_owned())))
}

async fn takes_both_forms(stage: &Stage<'_>) -> Result<(), Trouble> {
    let first = made(stage, person("form-one")).await?;
    let second = made(stage, person("form-two")).await?;
    let key = stage.shared_session().await?;
    let object = format!(r#"{{"userid":"{first}","surname":"Object"}}"#);
    let list = format!(r#"[{{"userid":{first},"name":"List"}},{{"userid":"{second}","name":"List"}}]"#);
    for params in [object, list] {
        let posted = stage.post("user.update", &params, &key).await?;
        holds(&format!("{params} is granted"), posted.answer.is_ok())?;
    }
    let changes = [UserUpdate::new(first).url("zabbix.php"), UserUpdate::new(second).surname("Typed")];
    let response = stage.admin().call(&user::update::Request::new(changes)).await?;
    same("the answer", response.userids, [first, second])?;
    let (one, two) = (found(stage, first).await?, found(stage, second).await?);
    let names = [one.name, one.surname, one.url, two.name, two.surname].map(Option::unwrap_or_default);
    same("what is kept", names, ["List", "Object", "zabbix.php", "List", "Typed"])
}

async fn keeps_back_what_is_wrong(stage: &Stage<'_>) -> Result<(), Trouble> {
    let wrong = user::update::Request::from(UserUpdate::new(Id(1)).name("n".repeat(101)));
    let words = refusal(stage.admin().call(&wrong).await)?.data;
    let careful = stage.careful_client()?;
    match careful.call(&wrong).await {
        Err(callsheet_client::Error::Invalid { diagnostics, .. }) => {
            let first = some("a diagnostic", errors(&diagnostics).next())?;
            let said = format!("Invalid parameter \"{}\": {}.", first.path, first.message);
            same("what the validator says", said.as_str(), &*words)?;
        }
        Err(error) => return Err(error.into()),
        Ok(_) => return Err(Trouble::Differs("the client sent it".to_owned())),
    }
    let right = user::update::Request::from(UserUpdate::new(Id(1)).refresh("45s"));
    same("the answer", careful.call(&right).await?.userids, [Id(1)])?;
    Ok(careful.close().await?)
}

async fn accepts_former_media(stage: &Stage<'_>) -> Result<(), Trouble> {
    let id = made(stage, person("former-media")).await?;
    let media = MediaCreate::new(Id(3), ["+37120000000"]);
    stage.admin().call(&user::update::Request::from(UserUpdate::new(id).user_medias([media]))).await?;
    let medias = medias_of(stage, id).await?;
    same("the number of media", medias.len(), 1_usize)
}

async fn refuses_former_media(stage: &Stage<'_>) -> Result<(), Trouble> {
    let media = MediaCreate::new(Id(3), ["+37120000000"]);
    let request = user::update::Request::from(UserUpdate::new(Id(1)).user_medias([media]));
    let said = refusal(stage.admin().call(&request).await)?;
    let found = stage.validator().request_of("user.update", &request);
    let first = some("a diagnostic", errors(&found).next())?;
    same("what the server says", &*said.data, r#"Invalid parameter "/1": unexpected parameter "user_medias"."#)?;
    same("what the validator says", (&*first.path, &*first.message), ("/1", r#"unexpected parameter "user_medias""#))
}

async fn medias_of(stage: &Stage<'_>, id: Id) -> Result<Vec<Media>, Trouble> {
    let request = user::get::Request::new().userids([id]).output(["userid"]).select_medias(["extend"]);
    let user = some("the user", stage.admin().call(&request).await?.pop())?;
    some("the media", user.medias)
}

async fn creates(stage: &Stage<'_>) -> Result<(), Trouble> {
    let mail = MediaCreate::new(Id(1), ["a@example.com", "b@example.com"]).severity(60).period("1-5,09:00-18:00");
    let full = person("with-media").name("Ada").surname("Lovelace").autologout("2h").rows_per_page(99).medias([mail]);
    let id = made(stage, full).await?;
    let user = found(stage, id).await?;
    let kept = (user.name.as_deref(), user.autologout.as_deref(), user.rows_per_page);
    same("what is kept", kept, (Some("Ada"), Some("2h"), Some(99)))?;
    let media = some("the media", medias_of(stage, id).await?.pop())?;
    same("the severities", media.severity, Some(60))?;
    same("the addresses", media.sendto.unwrap_or_default(), ["a@example.com", "b@example.com"])?;
    let several = user::create::Request::new([person("several-1"), person("several-2")]);
    same("how many were made", stage.admin().call(&several).await?.userids.len(), 2_usize)
}

async fn deletes(stage: &Stage<'_>) -> Result<(), Trouble> {
    let id = made(stage, person("short-lived")).await?;
    same("the answer", stage.admin().call(&user::delete::Request::new([id])).await?.userids, [id])?;
    let left = stage.admin().call(&user::get::Request::new().userids([id]).output(["userid"])).await?;
    holds("nobody is left", left.is_empty())
}

async fn gets_everything(stage: &Stage<'_>) -> Result<(), Trouble> {
    let mail = MediaCreate::new(Id(1), ["a@example.com"]);
    let id = made(stage, person("looked-at").medias([mail])).await?;
    let request = user::get::Request::new().output(["extend"]).select_usrgrps(["extend"]).select_medias(["extend"]);
    let request = request.select_mediatypes(["extend"]).select_role(["extend"]).get_access(true);
    let users = stage.admin().call(&request.sortfield(["username"])).await?;
    let user = some("the user", users.into_iter().find(|user| user.userid == Some(id)))?;
    same("the groups", user.usrgrps.unwrap_or_default().len(), 1_usize)?;
    same("the media types", user.mediatypes.unwrap_or_default().len(), 1_usize)?;
    same("the role", user.role.and_then(|role| role.roleid), Some(Id(1)))?;
    holds("the access is told", user.users_status.is_some() && user.gui_access.is_some())
}

async fn gets_other_forms(stage: &Stage<'_>) -> Result<(), Trouble> {
    let admin = user::get::Request::new().userids([Id(1)]).output(["userid", "username"]);
    same("the count", stage.admin().call(&admin.clone().count()).await?, 1_i64)?;
    let users = stage.admin().call(&admin.clone().by_id()).await?;
    same("the name by id", users.get("1").and_then(|user| user.username.as_deref()), Some("Admin"))?;
    let nobody = user::get::Request::new().userids([Id(999_999)]);
    holds("a map of nobody is empty", stage.admin().call(&nobody.by_id()).await?.is_empty())
}

async fn ignores_a_misspelt_filter(stage: &Stage<'_>) -> Result<(), Trouble> {
    let mut misspelt = user::get::Request::new().output(["userid"]);
    misspelt.unknown_mut().push("userid", Value::from("1"));
    let users = stage.admin().call(&misspelt).await?;
    holds("more than the one is listed", users.len() > 1)?;
    let found = stage.validator().request_of("user.get", &misspelt);
    let warning = some("a warning", found.into_iter().find(|found| found.severity == Severity::Warning))?;
    same("the warning", warning.code, Code::IgnoredMember)
}
