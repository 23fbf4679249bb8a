//! The founding methods of Planfix.

use std::time::Duration;

use callsheet_client::planfix::{Account, Client, Credentials, DataCentre};
use callsheet_planfix::{auth, contact, user};
use callsheet_runtime::SecretString;
use callsheet_sandbox::Planfix;

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
        let known = credentials(Api::Planfix);
        let value = |name: &str| known.iter().find(|(key, _)| *key == name).map(|(_, value)| value.clone());
        let user = value("user").unwrap_or_default();
        let password = value("password").unwrap_or_default();
        let login = Credentials::login(Planfix::API_KEY, user.as_str(), password.as_str());
        let builder = Client::builder(Account::new(Planfix::ACCOUNT), login, DataCentre::default()).endpoint(url);
        // The sandbox is in no need of being spared.
        let builder = builder.pace(Duration::ZERO);
        let client = builder.build().map_err(|error| failure(&error, Api::Planfix))?;
        Ok(Self { client, user, password: SecretString::from(password) })
    }

    fn part(&self) -> Part<'_, callsheet_client::planfix::Planfix> {
        Part { api: Api::Planfix, client: &self.client }
    }

    /// The methods that everything began with.
    pub async fn seeds(&self, stage: &mut Stage) -> Result<(), Failure> {
        let account = contact::update_user_info::ContactUser::new();
        let account = account.email("maria.lind@example.net").notify_by_email(true);
        let request = contact::update_user_info::Request::new().id(11).user(account);
        stage.perform(&self.part(), &request).await?;

        let name = "Борис";
        stage.perform(&self.part(), &user::update::Request::new(2).name(name)).await?;

        let read = user::get::Request::new().user(user::get::User::new().id(2));
        let response = stage.perform(&self.part(), &read).await?;
        if response.user.name.as_deref() == Some(name) {
            return Ok(());
        }
        Err(Failure::Refused(Said::new(
            "the sandbox has not kept the employee's new name",
            "песочница не сохранила новое имя сотрудника",
        )))
    }

    /// The others.
    pub async fn rest(&self, stage: &mut Stage) -> Result<(), Failure> {
        let request = auth::login::Request::new(self.user.as_str(), self.password.clone());
        stage.perform(&self.part(), &request).await?;
        stage.perform(&self.part(), &contact::get_phone_types::Request::new()).await?;
        Ok(())
    }
}
