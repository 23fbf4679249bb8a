//! The founding methods of Zabbix.

use callsheet_client::zabbix::{Client, Credentials};
use callsheet_runtime::SecretString;
use callsheet_zabbix::types::user::{UserCreate, UserUpdate};
use callsheet_zabbix::types::user_group_reference::UserGroupReference;
use callsheet_zabbix::{apiinfo, user};

use super::stage::{Part, Stage};
use crate::api::Api;
use crate::call::refusal::failure;
use crate::exit::Failure;
use crate::sandbox::credentials;
use crate::words::Said;

/// Who calls.
pub struct Cast {
    client: Client,
    user: String,
    password: SecretString,
}

impl Cast {
    /// A caller of the sandbox at that address.
    ///
    /// # Errors
    /// It is no address.
    pub fn new(url: String) -> Result<Self, Failure> {
        let known = credentials(Api::Zabbix);
        let value = |name: &str| known.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone());
        let user = value("user").unwrap_or_default();
        let password = value("password").unwrap_or_default();
        let builder = Client::builder(url, Credentials::login(user.as_str(), password.as_str()));
        let client = builder.build().map_err(|error| failure(&error, Api::Zabbix))?;
        Ok(Self { client, user, password: SecretString::from(password) })
    }

    fn part(&self) -> Part<'_, callsheet_client::zabbix::Zabbix> {
        Part { api: Api::Zabbix, client: &self.client }
    }

    /// The method that everything began with.
    pub async fn seeds(&self, stage: &mut Stage) -> Result<(), Failure> {
        let renamed = UserUpdate::new(12).name("John").surname("Doe");
        stage.perform(&self.part(), &user::update::Request::from(renamed)).await?;
        Ok(())
    }

    /// The others.
    pub async fn rest(&self, stage: &mut Stage) -> Result<(), Failure> {
        stage.perform(&self.part(), &apiinfo::version::Request::new()).await?;
        let login = user::login::Request::new(self.user.as_str(), self.password.clone());
        let session = stage.perform(&self.part(), &login).await?;
        let check = user::check_authentication::Request::new().sessionid(session);
        stage.perform(&self.part(), &check).await?;

        let created = UserCreate::new("ada").name("Ada").passwd("paper-kites-41").roleid(1);
        let created = created.usrgrps(vec![UserGroupReference::new(7)]);
        let response = stage.perform(&self.part(), &user::create::Request::from(created)).await?;
        let listed = user::get::Request::new().userids(response.userids.clone());
        let users = stage.perform(&self.part(), &listed).await?;
        stage.perform(&self.part(), &user::delete::Request::new(response.userids.clone())).await?;
        if users.len() != response.userids.len() {
            return Err(Failure::Refused(Said::new(
                "the sandbox does not list the user that it has made",
                "песочница не показывает созданного пользователя",
            )));
        }
        stage.perform(&self.part(), &user::logout::Request::new()).await?;
        Ok(())
    }
}
