// @generated from spec/zabbix/types/media-type.toml by `cargo xtask codegen`; do not edit.

//! The type `media-type`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-media")]
/// A media type
#[non_exhaustive]
pub struct MediaType {
    /// The media type's id.
    ///
    /// Id.
    pub mediatypeid: ::core::option::Option<::callsheet_runtime::Id>,
    /// By what messages go out.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<MediaTypeKind>,
    /// Its name.
    ///
    /// String, at most 100 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The mail server.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub smtp_server: ::core::option::Option<::std::string::String>,
    /// The name to greet the mail server with.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub smtp_helo: ::core::option::Option<::std::string::String>,
    /// The sender's address.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub smtp_email: ::core::option::Option<::std::string::String>,
    /// The mail server's port.
    ///
    /// Integer, 0–65535. What is right hangs on other fields.
    pub smtp_port: ::core::option::Option<i64>,
    /// How the connection is secured.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub smtp_security: ::core::option::Option<SmtpSecurity>,
    /// Whether to sign in to the mail server.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub smtp_authentication: ::core::option::Option<SmtpAuthentication>,
    /// The script's file.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub exec_path: ::core::option::Option<::std::string::String>,
    /// The modem's device.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub gsm_modem: ::core::option::Option<::std::string::String>,
    /// The name to sign in to the mail server with.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub username: ::core::option::Option<::std::string::String>,
    /// The password to sign in to the mail server with.
    ///
    /// String, at most 255 characters, secret. What is right hangs on other fields.
    pub passwd: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether it is in use.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<MediaTypeStatus>,
    /// Whether the mail server's certificate is checked.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub smtp_verify_peer: ::core::option::Option<
        super::super::types::item::Verification,
    >,
    /// Whether the certificate has to name the mail server.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub smtp_verify_host: ::core::option::Option<
        super::super::types::item::Verification,
    >,
    /// Whose mail service it is.
    ///
    /// One of the values below. Since 6.4.
    pub provider: ::core::option::Option<MailProvider>,
    /// OAuth: the page of the frontend to come back to.
    ///
    /// String, at most 2048 characters. Since 7.4.
    pub redirection_url: ::core::option::Option<::std::string::String>,
    /// OAuth: the client's id.
    ///
    /// String, at most 255 characters. Since 7.4.
    pub client_id: ::core::option::Option<::std::string::String>,
    /// OAuth: where the user grants access.
    ///
    /// String, at most 2048 characters. Since 7.4.
    pub authorization_url: ::core::option::Option<::std::string::String>,
    /// OAuth: where tokens are exchanged.
    ///
    /// String, at most 2048 characters. Since 7.4.
    pub token_url: ::core::option::Option<::std::string::String>,
    /// OAuth: which tokens there are, one bit each: 1 access, 2 refresh.
    ///
    /// Integer, 0–3. Since 7.4.
    pub tokens_status: ::core::option::Option<i64>,
    /// OAuth: when the access token was renewed, in seconds since 1970.
    ///
    /// Integer. Since 7.4.
    pub access_token_updated: ::core::option::Option<i64>,
    /// OAuth: how long the access token lasts, in seconds.
    ///
    /// Integer. Since 7.4.
    pub access_expires_in: ::core::option::Option<i64>,
    /// Parameters of the script, one a line, each line ended. Newer releases take `parameters`.
    ///
    /// String, at most 255 characters. What is right hangs on other fields. Gone in 6.4. Deprecated since 6.4: use `parameters` instead.
    pub exec_params: ::core::option::Option<::std::string::String>,
    /// How many messages go out at once; `0` for any number.
    ///
    /// Integer, 0–100. What is right hangs on other fields.
    pub maxsessions: ::core::option::Option<i64>,
    /// How often to try.
    ///
    /// Integer, 1–100.
    pub maxattempts: ::core::option::Option<i64>,
    /// How long to wait between tries.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 0–3600 s. Not empty.
    pub attempt_interval: ::core::option::Option<::std::string::String>,
    /// The former name of `message_format`.
    ///
    /// One of the values below. What is right hangs on other fields. Gone in 7.2. Deprecated since 7.0: use `message_format` instead.
    pub content_type: ::core::option::Option<MessageFormat>,
    /// Whether a mail is plain text or HTML.
    ///
    /// One of the values below. What is right hangs on other fields. Since 7.0.
    pub message_format: ::core::option::Option<MessageFormat>,
    /// The webhook's JavaScript.
    ///
    /// String, at most 65535 characters. What is right hangs on other fields.
    pub script: ::core::option::Option<::std::string::String>,
    /// How long the script may run.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 1–60 s. What is right hangs on other fields.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// Whether what the script answers becomes tags of the event.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub process_tags: ::core::option::Option<WebhookTags>,
    /// Whether the event's menu has an entry for it.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub show_event_menu: ::core::option::Option<EventMenu>,
    /// The address that the entry leads to.
    ///
    /// String, at most 2048 characters. What is right hangs on other fields.
    pub event_menu_url: ::core::option::Option<::std::string::String>,
    /// The entry's name.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub event_menu_name: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// What the script or webhook is given.
    ///
    /// List of: object. What is right hangs on other fields.
    pub parameters: ::core::option::Option<::std::vec::Vec<MediaTypeParameters>>,
    /// Messages for each kind of event.
    ///
    /// List of: object.
    pub message_templates: ::core::option::Option<
        ::std::vec::Vec<MediaTypeMessageTemplates>,
    >,
    /// The actions that write by it. Filled by `selectActions`.
    ///
    /// List of: object. Since 7.0.
    pub actions: ::core::option::Option<
        ::std::vec::Vec<super::super::types::action::Action>,
    >,
    /// The users whom it reaches. Filled by `selectUsers`.
    ///
    /// List of: object.
    pub users: ::core::option::Option<::std::vec::Vec<super::super::types::user::User>>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl MediaType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`mediatypeid`](Self::mediatypeid).
    pub fn mediatypeid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.mediatypeid, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<MediaTypeKind>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`smtp_server`](Self::smtp_server).
    pub fn smtp_server(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_server, value);
        self
    }
    /// Sets [`smtp_helo`](Self::smtp_helo).
    pub fn smtp_helo(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_helo, value);
        self
    }
    /// Sets [`smtp_email`](Self::smtp_email).
    pub fn smtp_email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_email, value);
        self
    }
    /// Sets [`smtp_port`](Self::smtp_port).
    pub fn smtp_port(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_port, value);
        self
    }
    /// Sets [`smtp_security`](Self::smtp_security).
    pub fn smtp_security(
        mut self,
        value: impl ::core::convert::Into<SmtpSecurity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_security, value);
        self
    }
    /// Sets [`smtp_authentication`](Self::smtp_authentication).
    pub fn smtp_authentication(
        mut self,
        value: impl ::core::convert::Into<SmtpAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_authentication, value);
        self
    }
    /// Sets [`exec_path`](Self::exec_path).
    pub fn exec_path(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.exec_path, value);
        self
    }
    /// Sets [`gsm_modem`](Self::gsm_modem).
    pub fn gsm_modem(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.gsm_modem, value);
        self
    }
    /// Sets [`username`](Self::username).
    pub fn username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.username, value);
        self
    }
    /// Sets [`passwd`](Self::passwd).
    pub fn passwd(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.passwd, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<MediaTypeStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`smtp_verify_peer`](Self::smtp_verify_peer).
    pub fn smtp_verify_peer(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_verify_peer, value);
        self
    }
    /// Sets [`smtp_verify_host`](Self::smtp_verify_host).
    pub fn smtp_verify_host(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_verify_host, value);
        self
    }
    /// Sets [`provider`](Self::provider).
    pub fn provider(mut self, value: impl ::core::convert::Into<MailProvider>) -> Self {
        ::callsheet_runtime::record::set(&mut self.provider, value);
        self
    }
    /// Sets [`redirection_url`](Self::redirection_url).
    pub fn redirection_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.redirection_url, value);
        self
    }
    /// Sets [`client_id`](Self::client_id).
    pub fn client_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.client_id, value);
        self
    }
    /// Sets [`authorization_url`](Self::authorization_url).
    pub fn authorization_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authorization_url, value);
        self
    }
    /// Sets [`token_url`](Self::token_url).
    pub fn token_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.token_url, value);
        self
    }
    /// Sets [`tokens_status`](Self::tokens_status).
    pub fn tokens_status(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.tokens_status, value);
        self
    }
    /// Sets [`access_token_updated`](Self::access_token_updated).
    pub fn access_token_updated(
        mut self,
        value: impl ::core::convert::Into<i64>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.access_token_updated, value);
        self
    }
    /// Sets [`access_expires_in`](Self::access_expires_in).
    pub fn access_expires_in(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.access_expires_in, value);
        self
    }
    /// Sets [`exec_params`](Self::exec_params).
    pub fn exec_params(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.exec_params, value);
        self
    }
    /// Sets [`maxsessions`](Self::maxsessions).
    pub fn maxsessions(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.maxsessions, value);
        self
    }
    /// Sets [`maxattempts`](Self::maxattempts).
    pub fn maxattempts(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.maxattempts, value);
        self
    }
    /// Sets [`attempt_interval`](Self::attempt_interval).
    pub fn attempt_interval(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.attempt_interval, value);
        self
    }
    /// Sets [`content_type`](Self::content_type).
    pub fn content_type(
        mut self,
        value: impl ::core::convert::Into<MessageFormat>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.content_type, value);
        self
    }
    /// Sets [`message_format`](Self::message_format).
    pub fn message_format(
        mut self,
        value: impl ::core::convert::Into<MessageFormat>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.message_format, value);
        self
    }
    /// Sets [`script`](Self::script).
    pub fn script(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.script, value);
        self
    }
    /// Sets [`timeout`](Self::timeout).
    pub fn timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout, value);
        self
    }
    /// Sets [`process_tags`](Self::process_tags).
    pub fn process_tags(
        mut self,
        value: impl ::core::convert::Into<WebhookTags>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.process_tags, value);
        self
    }
    /// Sets [`show_event_menu`](Self::show_event_menu).
    pub fn show_event_menu(
        mut self,
        value: impl ::core::convert::Into<EventMenu>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_event_menu, value);
        self
    }
    /// Sets [`event_menu_url`](Self::event_menu_url).
    pub fn event_menu_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.event_menu_url, value);
        self
    }
    /// Sets [`event_menu_name`](Self::event_menu_name).
    pub fn event_menu_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.event_menu_name, value);
        self
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`parameters`](Self::parameters).
    pub fn parameters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MediaTypeParameters>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.parameters, value);
        self
    }
    /// Sets [`message_templates`](Self::message_templates).
    pub fn message_templates(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MediaTypeMessageTemplates>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.message_templates, value);
        self
    }
    /// Sets [`actions`](Self::actions).
    pub fn actions(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::action::Action>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.actions, value);
        self
    }
    /// Sets [`users`](Self::users).
    pub fn users(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::user::User>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.users, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for MediaType {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    MediaType, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE; 0 => mediatypeid, 1 =>
    type_, 2 => name, 3 => smtp_server, 4 => smtp_helo, 5 => smtp_email, 6 => smtp_port,
    7 => smtp_security, 8 => smtp_authentication, 9 => exec_path, 10 => gsm_modem, 11 =>
    username, 12 => passwd, 13 => status, 14 => smtp_verify_peer, 15 => smtp_verify_host,
    16 => provider, 17 => redirection_url, 18 => client_id, 19 => authorization_url, 20
    => token_url, 21 => tokens_status, 22 => access_token_updated, 23 =>
    access_expires_in, 24 => exec_params, 25 => maxsessions, 26 => maxattempts, 27 =>
    attempt_interval, 28 => content_type, 29 => message_format, 30 => script, 31 =>
    timeout, 32 => process_tags, 33 => show_event_menu, 34 => event_menu_url, 35 =>
    event_menu_name, 36 => description, 37 => parameters, 38 => message_templates, 39 =>
    actions, 40 => users;; mediatypeid type_ name smtp_server smtp_helo smtp_email
    smtp_port smtp_security smtp_authentication exec_path gsm_modem username passwd
    status smtp_verify_peer smtp_verify_host provider redirection_url client_id
    authorization_url token_url tokens_status access_token_updated access_expires_in
    exec_params maxsessions maxattempts attempt_interval content_type message_format
    script timeout process_tags show_event_menu event_menu_url event_menu_name
    description parameters message_templates actions users
}
#[cfg(feature = "mediatype")]
/// A media type
#[non_exhaustive]
pub struct MediaTypeCreate {
    /// By what messages go out.
    ///
    /// One of the values below.
    pub type_: MediaTypeKind,
    /// Its name.
    ///
    /// String, at most 100 characters. Not empty.
    pub name: ::std::string::String,
    /// The mail server.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub smtp_server: ::core::option::Option<::std::string::String>,
    /// The name to greet the mail server with.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub smtp_helo: ::core::option::Option<::std::string::String>,
    /// The sender's address.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub smtp_email: ::core::option::Option<::std::string::String>,
    /// The mail server's port.
    ///
    /// Integer, 0–65535. What is right hangs on other fields. Default: `25`.
    pub smtp_port: ::core::option::Option<i64>,
    /// How the connection is secured.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub smtp_security: ::core::option::Option<SmtpSecurity>,
    /// Whether to sign in to the mail server.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub smtp_authentication: ::core::option::Option<SmtpAuthentication>,
    /// The script's file.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub exec_path: ::core::option::Option<::std::string::String>,
    /// The modem's device.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub gsm_modem: ::core::option::Option<::std::string::String>,
    /// The name to sign in to the mail server with.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub username: ::core::option::Option<::std::string::String>,
    /// The password to sign in to the mail server with.
    ///
    /// String, at most 255 characters, secret. What is right hangs on other fields.
    pub passwd: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether it is in use.
    ///
    /// One of the values below. Default: `0`.
    pub status: ::core::option::Option<MediaTypeStatus>,
    /// Whether the mail server's certificate is checked.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub smtp_verify_peer: ::core::option::Option<
        super::super::types::item::Verification,
    >,
    /// Whether the certificate has to name the mail server.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub smtp_verify_host: ::core::option::Option<
        super::super::types::item::Verification,
    >,
    /// Whose mail service it is.
    ///
    /// One of the values below. Default: `0`. Since 6.4.
    pub provider: ::core::option::Option<MailProvider>,
    /// OAuth: the page of the frontend to come back to.
    ///
    /// String, at most 2048 characters. Since 7.4.
    pub redirection_url: ::core::option::Option<::std::string::String>,
    /// OAuth: the client's id.
    ///
    /// String, at most 255 characters. Since 7.4.
    pub client_id: ::core::option::Option<::std::string::String>,
    /// OAuth: the client's secret.
    ///
    /// String, at most 255 characters, secret. Since 7.4.
    pub client_secret: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// OAuth: where the user grants access.
    ///
    /// String, at most 2048 characters. Since 7.4.
    pub authorization_url: ::core::option::Option<::std::string::String>,
    /// OAuth: where tokens are exchanged.
    ///
    /// String, at most 2048 characters. Since 7.4.
    pub token_url: ::core::option::Option<::std::string::String>,
    /// OAuth: which tokens there are, one bit each: 1 access, 2 refresh.
    ///
    /// Integer, 0–3. Since 7.4.
    pub tokens_status: ::core::option::Option<i64>,
    /// OAuth: the access token.
    ///
    /// String, secret. Since 7.4.
    pub access_token: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// OAuth: when the access token was renewed, in seconds since 1970.
    ///
    /// Integer. Since 7.4.
    pub access_token_updated: ::core::option::Option<i64>,
    /// OAuth: how long the access token lasts, in seconds.
    ///
    /// Integer. Since 7.4.
    pub access_expires_in: ::core::option::Option<i64>,
    /// OAuth: the refresh token.
    ///
    /// String, secret. Since 7.4.
    pub refresh_token: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Parameters of the script, one a line, each line ended. Newer releases take `parameters`.
    ///
    /// String, at most 255 characters. What is right hangs on other fields. Gone in 7.2. Deprecated since 6.4: use `parameters` instead.
    pub exec_params: ::core::option::Option<::std::string::String>,
    /// How many messages go out at once; `0` for any number.
    ///
    /// Integer, 0–100. What is right hangs on other fields.
    pub maxsessions: ::core::option::Option<i64>,
    /// How often to try.
    ///
    /// Integer, 1–100.
    pub maxattempts: ::core::option::Option<i64>,
    /// How long to wait between tries.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 0–3600 s. Not empty.
    pub attempt_interval: ::core::option::Option<::std::string::String>,
    /// The former name of `message_format`.
    ///
    /// One of the values below. What is right hangs on other fields. Gone in 7.2. Deprecated since 7.0: use `message_format` instead.
    pub content_type: ::core::option::Option<MessageFormat>,
    /// Whether a mail is plain text or HTML.
    ///
    /// One of the values below. What is right hangs on other fields. Since 7.0.
    pub message_format: ::core::option::Option<MessageFormat>,
    /// The webhook's JavaScript.
    ///
    /// String, at most 65535 characters. What is right hangs on other fields.
    pub script: ::core::option::Option<::std::string::String>,
    /// How long the script may run.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 1–60 s. What is right hangs on other fields.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// Whether what the script answers becomes tags of the event.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub process_tags: ::core::option::Option<WebhookTags>,
    /// Whether the event's menu has an entry for it.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub show_event_menu: ::core::option::Option<EventMenu>,
    /// The address that the entry leads to.
    ///
    /// String, at most 2048 characters. What is right hangs on other fields.
    pub event_menu_url: ::core::option::Option<::std::string::String>,
    /// The entry's name.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub event_menu_name: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// What the script or webhook is given.
    ///
    /// List of: object. What is right hangs on other fields.
    pub parameters: ::core::option::Option<::std::vec::Vec<MediaTypeCreateParameters>>,
    /// Messages for each kind of event.
    ///
    /// List of: object.
    pub message_templates: ::core::option::Option<
        ::std::vec::Vec<MediaTypeCreateMessageTemplates>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "mediatype")]
impl MediaTypeCreate {
    /// With what is required.
    pub fn new(
        type_: impl ::core::convert::Into<MediaTypeKind>,
        name: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            name: name.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`smtp_server`](Self::smtp_server).
    pub fn smtp_server(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_server, value);
        self
    }
    /// Sets [`smtp_helo`](Self::smtp_helo).
    pub fn smtp_helo(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_helo, value);
        self
    }
    /// Sets [`smtp_email`](Self::smtp_email).
    pub fn smtp_email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_email, value);
        self
    }
    /// Sets [`smtp_port`](Self::smtp_port).
    pub fn smtp_port(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_port, value);
        self
    }
    /// Sets [`smtp_security`](Self::smtp_security).
    pub fn smtp_security(
        mut self,
        value: impl ::core::convert::Into<SmtpSecurity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_security, value);
        self
    }
    /// Sets [`smtp_authentication`](Self::smtp_authentication).
    pub fn smtp_authentication(
        mut self,
        value: impl ::core::convert::Into<SmtpAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_authentication, value);
        self
    }
    /// Sets [`exec_path`](Self::exec_path).
    pub fn exec_path(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.exec_path, value);
        self
    }
    /// Sets [`gsm_modem`](Self::gsm_modem).
    pub fn gsm_modem(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.gsm_modem, value);
        self
    }
    /// Sets [`username`](Self::username).
    pub fn username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.username, value);
        self
    }
    /// Sets [`passwd`](Self::passwd).
    pub fn passwd(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.passwd, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<MediaTypeStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`smtp_verify_peer`](Self::smtp_verify_peer).
    pub fn smtp_verify_peer(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_verify_peer, value);
        self
    }
    /// Sets [`smtp_verify_host`](Self::smtp_verify_host).
    pub fn smtp_verify_host(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_verify_host, value);
        self
    }
    /// Sets [`provider`](Self::provider).
    pub fn provider(mut self, value: impl ::core::convert::Into<MailProvider>) -> Self {
        ::callsheet_runtime::record::set(&mut self.provider, value);
        self
    }
    /// Sets [`redirection_url`](Self::redirection_url).
    pub fn redirection_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.redirection_url, value);
        self
    }
    /// Sets [`client_id`](Self::client_id).
    pub fn client_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.client_id, value);
        self
    }
    /// Sets [`client_secret`](Self::client_secret).
    pub fn client_secret(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.client_secret, value);
        self
    }
    /// Sets [`authorization_url`](Self::authorization_url).
    pub fn authorization_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authorization_url, value);
        self
    }
    /// Sets [`token_url`](Self::token_url).
    pub fn token_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.token_url, value);
        self
    }
    /// Sets [`tokens_status`](Self::tokens_status).
    pub fn tokens_status(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.tokens_status, value);
        self
    }
    /// Sets [`access_token`](Self::access_token).
    pub fn access_token(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.access_token, value);
        self
    }
    /// Sets [`access_token_updated`](Self::access_token_updated).
    pub fn access_token_updated(
        mut self,
        value: impl ::core::convert::Into<i64>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.access_token_updated, value);
        self
    }
    /// Sets [`access_expires_in`](Self::access_expires_in).
    pub fn access_expires_in(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.access_expires_in, value);
        self
    }
    /// Sets [`refresh_token`](Self::refresh_token).
    pub fn refresh_token(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.refresh_token, value);
        self
    }
    /// Sets [`exec_params`](Self::exec_params).
    pub fn exec_params(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.exec_params, value);
        self
    }
    /// Sets [`maxsessions`](Self::maxsessions).
    pub fn maxsessions(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.maxsessions, value);
        self
    }
    /// Sets [`maxattempts`](Self::maxattempts).
    pub fn maxattempts(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.maxattempts, value);
        self
    }
    /// Sets [`attempt_interval`](Self::attempt_interval).
    pub fn attempt_interval(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.attempt_interval, value);
        self
    }
    /// Sets [`content_type`](Self::content_type).
    pub fn content_type(
        mut self,
        value: impl ::core::convert::Into<MessageFormat>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.content_type, value);
        self
    }
    /// Sets [`message_format`](Self::message_format).
    pub fn message_format(
        mut self,
        value: impl ::core::convert::Into<MessageFormat>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.message_format, value);
        self
    }
    /// Sets [`script`](Self::script).
    pub fn script(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.script, value);
        self
    }
    /// Sets [`timeout`](Self::timeout).
    pub fn timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout, value);
        self
    }
    /// Sets [`process_tags`](Self::process_tags).
    pub fn process_tags(
        mut self,
        value: impl ::core::convert::Into<WebhookTags>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.process_tags, value);
        self
    }
    /// Sets [`show_event_menu`](Self::show_event_menu).
    pub fn show_event_menu(
        mut self,
        value: impl ::core::convert::Into<EventMenu>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_event_menu, value);
        self
    }
    /// Sets [`event_menu_url`](Self::event_menu_url).
    pub fn event_menu_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.event_menu_url, value);
        self
    }
    /// Sets [`event_menu_name`](Self::event_menu_name).
    pub fn event_menu_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.event_menu_name, value);
        self
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`parameters`](Self::parameters).
    pub fn parameters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MediaTypeCreateParameters>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.parameters, value);
        self
    }
    /// Sets [`message_templates`](Self::message_templates).
    pub fn message_templates(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MediaTypeCreateMessageTemplates>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.message_templates, value);
        self
    }
}
#[cfg(feature = "mediatype")]
::callsheet_runtime::record! {
    MediaTypeCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE; 0 => type_, 1 =>
    name, 2 => smtp_server, 3 => smtp_helo, 4 => smtp_email, 5 => smtp_port, 6 =>
    smtp_security, 7 => smtp_authentication, 8 => exec_path, 9 => gsm_modem, 10 =>
    username, 11 => passwd, 12 => status, 13 => smtp_verify_peer, 14 => smtp_verify_host,
    15 => provider, 16 => redirection_url, 17 => client_id, 18 => client_secret, 19 =>
    authorization_url, 20 => token_url, 21 => tokens_status, 22 => access_token, 23 =>
    access_token_updated, 24 => access_expires_in, 25 => refresh_token, 26 =>
    exec_params, 27 => maxsessions, 28 => maxattempts, 29 => attempt_interval, 30 =>
    content_type, 31 => message_format, 32 => script, 33 => timeout, 34 => process_tags,
    35 => show_event_menu, 36 => event_menu_url, 37 => event_menu_name, 38 =>
    description, 39 => parameters, 40 => message_templates; type_ name; smtp_server
    smtp_helo smtp_email smtp_port smtp_security smtp_authentication exec_path gsm_modem
    username passwd status smtp_verify_peer smtp_verify_host provider redirection_url
    client_id client_secret authorization_url token_url tokens_status access_token
    access_token_updated access_expires_in refresh_token exec_params maxsessions
    maxattempts attempt_interval content_type message_format script timeout process_tags
    show_event_menu event_menu_url event_menu_name description parameters
    message_templates
}
#[cfg(feature = "mediatype")]
/// A media type
#[non_exhaustive]
pub struct MediaTypeUpdate {
    /// The media type's id.
    ///
    /// Id.
    pub mediatypeid: ::callsheet_runtime::Id,
    /// By what messages go out.
    ///
    /// One of the values below.
    pub type_: ::core::option::Option<MediaTypeKind>,
    /// Its name.
    ///
    /// String, at most 100 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The mail server.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub smtp_server: ::core::option::Option<::std::string::String>,
    /// The name to greet the mail server with.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub smtp_helo: ::core::option::Option<::std::string::String>,
    /// The sender's address.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub smtp_email: ::core::option::Option<::std::string::String>,
    /// The mail server's port.
    ///
    /// Integer, 0–65535. What is right hangs on other fields.
    pub smtp_port: ::core::option::Option<i64>,
    /// How the connection is secured.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub smtp_security: ::core::option::Option<SmtpSecurity>,
    /// Whether to sign in to the mail server.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub smtp_authentication: ::core::option::Option<SmtpAuthentication>,
    /// The script's file.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub exec_path: ::core::option::Option<::std::string::String>,
    /// The modem's device.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub gsm_modem: ::core::option::Option<::std::string::String>,
    /// The name to sign in to the mail server with.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub username: ::core::option::Option<::std::string::String>,
    /// The password to sign in to the mail server with.
    ///
    /// String, at most 255 characters, secret. What is right hangs on other fields.
    pub passwd: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Whether it is in use.
    ///
    /// One of the values below.
    pub status: ::core::option::Option<MediaTypeStatus>,
    /// Whether the mail server's certificate is checked.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub smtp_verify_peer: ::core::option::Option<
        super::super::types::item::Verification,
    >,
    /// Whether the certificate has to name the mail server.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub smtp_verify_host: ::core::option::Option<
        super::super::types::item::Verification,
    >,
    /// Whose mail service it is.
    ///
    /// One of the values below. Since 6.4.
    pub provider: ::core::option::Option<MailProvider>,
    /// OAuth: the page of the frontend to come back to.
    ///
    /// String, at most 2048 characters. Since 7.4.
    pub redirection_url: ::core::option::Option<::std::string::String>,
    /// OAuth: the client's id.
    ///
    /// String, at most 255 characters. Since 7.4.
    pub client_id: ::core::option::Option<::std::string::String>,
    /// OAuth: the client's secret.
    ///
    /// String, at most 255 characters, secret. Since 7.4.
    pub client_secret: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// OAuth: where the user grants access.
    ///
    /// String, at most 2048 characters. Since 7.4.
    pub authorization_url: ::core::option::Option<::std::string::String>,
    /// OAuth: where tokens are exchanged.
    ///
    /// String, at most 2048 characters. Since 7.4.
    pub token_url: ::core::option::Option<::std::string::String>,
    /// OAuth: which tokens there are, one bit each: 1 access, 2 refresh.
    ///
    /// Integer, 0–3. Since 7.4.
    pub tokens_status: ::core::option::Option<i64>,
    /// OAuth: the access token.
    ///
    /// String, secret. Since 7.4.
    pub access_token: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// OAuth: when the access token was renewed, in seconds since 1970.
    ///
    /// Integer. Since 7.4.
    pub access_token_updated: ::core::option::Option<i64>,
    /// OAuth: how long the access token lasts, in seconds.
    ///
    /// Integer. Since 7.4.
    pub access_expires_in: ::core::option::Option<i64>,
    /// OAuth: the refresh token.
    ///
    /// String, secret. Since 7.4.
    pub refresh_token: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// Parameters of the script, one a line, each line ended. Newer releases take `parameters`.
    ///
    /// String, at most 255 characters. What is right hangs on other fields. Gone in 7.2. Deprecated since 6.4: use `parameters` instead.
    pub exec_params: ::core::option::Option<::std::string::String>,
    /// How many messages go out at once; `0` for any number.
    ///
    /// Integer, 0–100. What is right hangs on other fields.
    pub maxsessions: ::core::option::Option<i64>,
    /// How often to try.
    ///
    /// Integer, 1–100.
    pub maxattempts: ::core::option::Option<i64>,
    /// How long to wait between tries.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 0–3600 s. Not empty.
    pub attempt_interval: ::core::option::Option<::std::string::String>,
    /// The former name of `message_format`.
    ///
    /// One of the values below. What is right hangs on other fields. Gone in 7.2. Deprecated since 7.0: use `message_format` instead.
    pub content_type: ::core::option::Option<MessageFormat>,
    /// Whether a mail is plain text or HTML.
    ///
    /// One of the values below. What is right hangs on other fields. Since 7.0.
    pub message_format: ::core::option::Option<MessageFormat>,
    /// The webhook's JavaScript.
    ///
    /// String, at most 65535 characters. What is right hangs on other fields.
    pub script: ::core::option::Option<::std::string::String>,
    /// How long the script may run.
    ///
    /// Time (90, 1m, 2h), at most 32 characters, 1–60 s. What is right hangs on other fields.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// Whether what the script answers becomes tags of the event.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub process_tags: ::core::option::Option<WebhookTags>,
    /// Whether the event's menu has an entry for it.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub show_event_menu: ::core::option::Option<EventMenu>,
    /// The address that the entry leads to.
    ///
    /// String, at most 2048 characters. What is right hangs on other fields.
    pub event_menu_url: ::core::option::Option<::std::string::String>,
    /// The entry's name.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub event_menu_name: ::core::option::Option<::std::string::String>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// What the script or webhook is given.
    ///
    /// List of: object. What is right hangs on other fields.
    pub parameters: ::core::option::Option<::std::vec::Vec<MediaTypeUpdateParameters>>,
    /// Messages for each kind of event.
    ///
    /// List of: object.
    pub message_templates: ::core::option::Option<
        ::std::vec::Vec<MediaTypeUpdateMessageTemplates>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "mediatype")]
impl MediaTypeUpdate {
    /// With what is required.
    pub fn new(
        mediatypeid: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        Self {
            mediatypeid: mediatypeid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<MediaTypeKind>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`smtp_server`](Self::smtp_server).
    pub fn smtp_server(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_server, value);
        self
    }
    /// Sets [`smtp_helo`](Self::smtp_helo).
    pub fn smtp_helo(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_helo, value);
        self
    }
    /// Sets [`smtp_email`](Self::smtp_email).
    pub fn smtp_email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_email, value);
        self
    }
    /// Sets [`smtp_port`](Self::smtp_port).
    pub fn smtp_port(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_port, value);
        self
    }
    /// Sets [`smtp_security`](Self::smtp_security).
    pub fn smtp_security(
        mut self,
        value: impl ::core::convert::Into<SmtpSecurity>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_security, value);
        self
    }
    /// Sets [`smtp_authentication`](Self::smtp_authentication).
    pub fn smtp_authentication(
        mut self,
        value: impl ::core::convert::Into<SmtpAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_authentication, value);
        self
    }
    /// Sets [`exec_path`](Self::exec_path).
    pub fn exec_path(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.exec_path, value);
        self
    }
    /// Sets [`gsm_modem`](Self::gsm_modem).
    pub fn gsm_modem(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.gsm_modem, value);
        self
    }
    /// Sets [`username`](Self::username).
    pub fn username(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.username, value);
        self
    }
    /// Sets [`passwd`](Self::passwd).
    pub fn passwd(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.passwd, value);
        self
    }
    /// Sets [`status`](Self::status).
    pub fn status(mut self, value: impl ::core::convert::Into<MediaTypeStatus>) -> Self {
        ::callsheet_runtime::record::set(&mut self.status, value);
        self
    }
    /// Sets [`smtp_verify_peer`](Self::smtp_verify_peer).
    pub fn smtp_verify_peer(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_verify_peer, value);
        self
    }
    /// Sets [`smtp_verify_host`](Self::smtp_verify_host).
    pub fn smtp_verify_host(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::Verification>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_verify_host, value);
        self
    }
    /// Sets [`provider`](Self::provider).
    pub fn provider(mut self, value: impl ::core::convert::Into<MailProvider>) -> Self {
        ::callsheet_runtime::record::set(&mut self.provider, value);
        self
    }
    /// Sets [`redirection_url`](Self::redirection_url).
    pub fn redirection_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.redirection_url, value);
        self
    }
    /// Sets [`client_id`](Self::client_id).
    pub fn client_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.client_id, value);
        self
    }
    /// Sets [`client_secret`](Self::client_secret).
    pub fn client_secret(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.client_secret, value);
        self
    }
    /// Sets [`authorization_url`](Self::authorization_url).
    pub fn authorization_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authorization_url, value);
        self
    }
    /// Sets [`token_url`](Self::token_url).
    pub fn token_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.token_url, value);
        self
    }
    /// Sets [`tokens_status`](Self::tokens_status).
    pub fn tokens_status(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.tokens_status, value);
        self
    }
    /// Sets [`access_token`](Self::access_token).
    pub fn access_token(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.access_token, value);
        self
    }
    /// Sets [`access_token_updated`](Self::access_token_updated).
    pub fn access_token_updated(
        mut self,
        value: impl ::core::convert::Into<i64>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.access_token_updated, value);
        self
    }
    /// Sets [`access_expires_in`](Self::access_expires_in).
    pub fn access_expires_in(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.access_expires_in, value);
        self
    }
    /// Sets [`refresh_token`](Self::refresh_token).
    pub fn refresh_token(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.refresh_token, value);
        self
    }
    /// Sets [`exec_params`](Self::exec_params).
    pub fn exec_params(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.exec_params, value);
        self
    }
    /// Sets [`maxsessions`](Self::maxsessions).
    pub fn maxsessions(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.maxsessions, value);
        self
    }
    /// Sets [`maxattempts`](Self::maxattempts).
    pub fn maxattempts(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.maxattempts, value);
        self
    }
    /// Sets [`attempt_interval`](Self::attempt_interval).
    pub fn attempt_interval(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.attempt_interval, value);
        self
    }
    /// Sets [`content_type`](Self::content_type).
    pub fn content_type(
        mut self,
        value: impl ::core::convert::Into<MessageFormat>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.content_type, value);
        self
    }
    /// Sets [`message_format`](Self::message_format).
    pub fn message_format(
        mut self,
        value: impl ::core::convert::Into<MessageFormat>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.message_format, value);
        self
    }
    /// Sets [`script`](Self::script).
    pub fn script(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.script, value);
        self
    }
    /// Sets [`timeout`](Self::timeout).
    pub fn timeout(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.timeout, value);
        self
    }
    /// Sets [`process_tags`](Self::process_tags).
    pub fn process_tags(
        mut self,
        value: impl ::core::convert::Into<WebhookTags>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.process_tags, value);
        self
    }
    /// Sets [`show_event_menu`](Self::show_event_menu).
    pub fn show_event_menu(
        mut self,
        value: impl ::core::convert::Into<EventMenu>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.show_event_menu, value);
        self
    }
    /// Sets [`event_menu_url`](Self::event_menu_url).
    pub fn event_menu_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.event_menu_url, value);
        self
    }
    /// Sets [`event_menu_name`](Self::event_menu_name).
    pub fn event_menu_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.event_menu_name, value);
        self
    }
    /// Sets [`description`](Self::description).
    pub fn description(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.description, value);
        self
    }
    /// Sets [`parameters`](Self::parameters).
    pub fn parameters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MediaTypeUpdateParameters>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.parameters, value);
        self
    }
    /// Sets [`message_templates`](Self::message_templates).
    pub fn message_templates(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<MediaTypeUpdateMessageTemplates>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.message_templates, value);
        self
    }
}
#[cfg(feature = "mediatype")]
::callsheet_runtime::record! {
    MediaTypeUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE; 0 => mediatypeid, 1
    => type_, 2 => name, 3 => smtp_server, 4 => smtp_helo, 5 => smtp_email, 6 =>
    smtp_port, 7 => smtp_security, 8 => smtp_authentication, 9 => exec_path, 10 =>
    gsm_modem, 11 => username, 12 => passwd, 13 => status, 14 => smtp_verify_peer, 15 =>
    smtp_verify_host, 16 => provider, 17 => redirection_url, 18 => client_id, 19 =>
    client_secret, 20 => authorization_url, 21 => token_url, 22 => tokens_status, 23 =>
    access_token, 24 => access_token_updated, 25 => access_expires_in, 26 =>
    refresh_token, 27 => exec_params, 28 => maxsessions, 29 => maxattempts, 30 =>
    attempt_interval, 31 => content_type, 32 => message_format, 33 => script, 34 =>
    timeout, 35 => process_tags, 36 => show_event_menu, 37 => event_menu_url, 38 =>
    event_menu_name, 39 => description, 40 => parameters, 41 => message_templates;
    mediatypeid; type_ name smtp_server smtp_helo smtp_email smtp_port smtp_security
    smtp_authentication exec_path gsm_modem username passwd status smtp_verify_peer
    smtp_verify_host provider redirection_url client_id client_secret authorization_url
    token_url tokens_status access_token access_token_updated access_expires_in
    refresh_token exec_params maxsessions maxattempts attempt_interval content_type
    message_format script timeout process_tags show_event_menu event_menu_url
    event_menu_name description parameters message_templates
}
#[cfg(feature = "types-media")]
/// What the script or webhook is given.
#[non_exhaustive]
pub struct MediaTypeParameters {
    /// Its place, from 0. For scripts.
    ///
    /// Integer. What is right hangs on other fields. Since 6.4.
    pub sortorder: ::core::option::Option<i64>,
    /// Its name. For webhooks.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub name: ::core::option::Option<::std::string::String>,
    /// Its value.
    ///
    /// String, at most 2048 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl MediaTypeParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`sortorder`](Self::sortorder).
    pub fn sortorder(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sortorder, value);
        self
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for MediaTypeParameters {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    MediaTypeParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_PARAMETERS; 0 => sortorder,
    1 => name, 2 => value;; sortorder name value
}
#[cfg(feature = "types-media")]
/// Messages for each kind of event.
#[non_exhaustive]
pub struct MediaTypeMessageTemplates {
    /// Where the event comes from.
    ///
    /// One of the values below.
    pub eventsource: ::core::option::Option<
        super::super::types::event_source::EventSource,
    >,
    /// What the message tells.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub recovery: ::core::option::Option<OperationMode>,
    /// The subject.
    ///
    /// String, at most 255 characters.
    pub subject: ::core::option::Option<::std::string::String>,
    /// The message.
    ///
    /// String, at most 65535 characters.
    pub message: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-media")]
impl MediaTypeMessageTemplates {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`eventsource`](Self::eventsource).
    pub fn eventsource(
        mut self,
        value: impl ::core::convert::Into<super::super::types::event_source::EventSource>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.eventsource, value);
        self
    }
    /// Sets [`recovery`](Self::recovery).
    pub fn recovery(mut self, value: impl ::core::convert::Into<OperationMode>) -> Self {
        ::callsheet_runtime::record::set(&mut self.recovery, value);
        self
    }
    /// Sets [`subject`](Self::subject).
    pub fn subject(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.subject, value);
        self
    }
    /// Sets [`message`](Self::message).
    pub fn message(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.message, value);
        self
    }
}
#[cfg(feature = "types-media")]
impl ::core::default::Default for MediaTypeMessageTemplates {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-media")]
::callsheet_runtime::record! {
    MediaTypeMessageTemplates, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_MESSAGE_TEMPLATES; 0 =>
    eventsource, 1 => recovery, 2 => subject, 3 => message;; eventsource recovery subject
    message
}
#[cfg(feature = "mediatype")]
/// What the script or webhook is given.
#[non_exhaustive]
pub struct MediaTypeCreateParameters {
    /// Its place, from 0. For scripts.
    ///
    /// Integer. What is right hangs on other fields. Since 6.4.
    pub sortorder: ::core::option::Option<i64>,
    /// Its name. For webhooks.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub name: ::core::option::Option<::std::string::String>,
    /// Its value.
    ///
    /// String, at most 2048 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "mediatype")]
impl MediaTypeCreateParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`sortorder`](Self::sortorder).
    pub fn sortorder(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sortorder, value);
        self
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "mediatype")]
impl ::core::default::Default for MediaTypeCreateParameters {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "mediatype")]
::callsheet_runtime::record! {
    MediaTypeCreateParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_PARAMETERS; 0 =>
    sortorder, 1 => name, 2 => value;; sortorder name value
}
#[cfg(feature = "mediatype")]
/// Messages for each kind of event.
#[non_exhaustive]
pub struct MediaTypeCreateMessageTemplates {
    /// Where the event comes from.
    ///
    /// One of the values below.
    pub eventsource: super::super::types::event_source::EventSource,
    /// What the message tells.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub recovery: OperationMode,
    /// The subject.
    ///
    /// String, at most 255 characters.
    pub subject: ::core::option::Option<::std::string::String>,
    /// The message.
    ///
    /// String, at most 65535 characters.
    pub message: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "mediatype")]
impl MediaTypeCreateMessageTemplates {
    /// With what is required.
    pub fn new(
        eventsource: impl ::core::convert::Into<
            super::super::types::event_source::EventSource,
        >,
        recovery: impl ::core::convert::Into<OperationMode>,
    ) -> Self {
        Self {
            eventsource: eventsource.into(),
            recovery: recovery.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`subject`](Self::subject).
    pub fn subject(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.subject, value);
        self
    }
    /// Sets [`message`](Self::message).
    pub fn message(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.message, value);
        self
    }
}
#[cfg(feature = "mediatype")]
::callsheet_runtime::record! {
    MediaTypeCreateMessageTemplates, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES; 0
    => eventsource, 1 => recovery, 2 => subject, 3 => message; eventsource recovery;
    subject message
}
#[cfg(feature = "mediatype")]
/// What the script or webhook is given.
#[non_exhaustive]
pub struct MediaTypeUpdateParameters {
    /// Its place, from 0. For scripts.
    ///
    /// Integer. What is right hangs on other fields. Since 6.4.
    pub sortorder: ::core::option::Option<i64>,
    /// Its name. For webhooks.
    ///
    /// String, at most 255 characters. What is right hangs on other fields.
    pub name: ::core::option::Option<::std::string::String>,
    /// Its value.
    ///
    /// String, at most 2048 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "mediatype")]
impl MediaTypeUpdateParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`sortorder`](Self::sortorder).
    pub fn sortorder(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        ::callsheet_runtime::record::set(&mut self.sortorder, value);
        self
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`value`](Self::value).
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.value, value);
        self
    }
}
#[cfg(feature = "mediatype")]
impl ::core::default::Default for MediaTypeUpdateParameters {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "mediatype")]
::callsheet_runtime::record! {
    MediaTypeUpdateParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE_PARAMETERS; 0 =>
    sortorder, 1 => name, 2 => value;; sortorder name value
}
#[cfg(feature = "mediatype")]
/// Messages for each kind of event.
#[non_exhaustive]
pub struct MediaTypeUpdateMessageTemplates {
    /// Where the event comes from.
    ///
    /// One of the values below.
    pub eventsource: super::super::types::event_source::EventSource,
    /// What the message tells.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub recovery: OperationMode,
    /// The subject.
    ///
    /// String, at most 255 characters.
    pub subject: ::core::option::Option<::std::string::String>,
    /// The message.
    ///
    /// String, at most 65535 characters.
    pub message: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "mediatype")]
impl MediaTypeUpdateMessageTemplates {
    /// With what is required.
    pub fn new(
        eventsource: impl ::core::convert::Into<
            super::super::types::event_source::EventSource,
        >,
        recovery: impl ::core::convert::Into<OperationMode>,
    ) -> Self {
        Self {
            eventsource: eventsource.into(),
            recovery: recovery.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`subject`](Self::subject).
    pub fn subject(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.subject, value);
        self
    }
    /// Sets [`message`](Self::message).
    pub fn message(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.message, value);
        self
    }
}
#[cfg(feature = "mediatype")]
::callsheet_runtime::record! {
    MediaTypeUpdateMessageTemplates, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE_MESSAGE_TEMPLATES; 0
    => eventsource, 1 => recovery, 2 => subject, 3 => message; eventsource recovery;
    subject message
}
#[cfg(feature = "types-media")]
/// Whether the event's menu has an entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventMenu {
    /// It has not.
    ///
    /// `0` on the wire.
    Off,
    /// It has.
    ///
    /// `1` on the wire.
    On,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    EventMenu, EVENT_MENU_VALUES; 0 => Off, 1 => On
}
#[cfg(feature = "types-media")]
pub(crate) static EVENT_MENU_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/media-type",
    name: "EventMenu",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Off",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "On",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
/// Whose mail service it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailProvider {
    /// Any mail server.
    ///
    /// `0` on the wire.
    GenericSmtp,
    /// Gmail.
    ///
    /// `1` on the wire.
    Gmail,
    /// The relay of Gmail.
    ///
    /// `2` on the wire.
    GmailRelay,
    /// Office 365.
    ///
    /// `3` on the wire.
    Office365,
    /// The relay of Office 365.
    ///
    /// `4` on the wire.
    Office365Relay,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    MailProvider, MAIL_PROVIDER_VALUES; 0 => GenericSmtp, 1 => Gmail, 2 => GmailRelay, 3
    => Office365, 4 => Office365Relay
}
#[cfg(feature = "types-media")]
pub(crate) static MAIL_PROVIDER_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/media-type",
    name: "MailProvider",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "GenericSmtp",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Gmail",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "GmailRelay",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Office365",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Office365Relay",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
/// By what messages go out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaTypeKind {
    /// E-mail.
    ///
    /// `0` on the wire.
    Email,
    /// A script on the server.
    ///
    /// `1` on the wire.
    Script,
    /// SMS.
    ///
    /// `2` on the wire.
    Sms,
    /// A webhook.
    ///
    /// `4` on the wire.
    Webhook,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    MediaTypeKind, MEDIA_TYPE_KIND_VALUES; 0 => Email, 1 => Script, 2 => Sms, 3 =>
    Webhook
}
#[cfg(feature = "types-media")]
pub(crate) static MEDIA_TYPE_KIND_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/media-type",
    name: "MediaTypeKind",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Email",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Script",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Sms",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Webhook",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
/// Whether a media type is in use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaTypeStatus {
    /// It is.
    ///
    /// `0` on the wire.
    Enabled,
    /// It is not.
    ///
    /// `1` on the wire.
    Disabled,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    MediaTypeStatus, MEDIA_TYPE_STATUS_VALUES; 0 => Enabled, 1 => Disabled
}
#[cfg(feature = "types-media")]
pub(crate) static MEDIA_TYPE_STATUS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/media-type",
    name: "MediaTypeStatus",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Enabled",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Disabled",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
/// The form of a mail.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageFormat {
    /// Plain text.
    ///
    /// `0` on the wire.
    Text,
    /// HTML.
    ///
    /// `1` on the wire.
    Html,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    MessageFormat, MESSAGE_FORMAT_VALUES; 0 => Text, 1 => Html
}
#[cfg(feature = "types-media")]
pub(crate) static MESSAGE_FORMAT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/media-type",
    name: "MessageFormat",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Text",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Html",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
/// What a message tells.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationMode {
    /// That a problem arose.
    ///
    /// `0` on the wire.
    Problem,
    /// That it is over.
    ///
    /// `1` on the wire.
    Recovery,
    /// That someone changed it.
    ///
    /// `2` on the wire.
    Update,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    OperationMode, OPERATION_MODE_VALUES; 0 => Problem, 1 => Recovery, 2 => Update
}
#[cfg(feature = "types-media")]
pub(crate) static OPERATION_MODE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/media-type",
    name: "OperationMode",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Problem",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Recovery",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Update",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
/// Whether to sign in to a mail server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmtpAuthentication {
    /// Not at all.
    ///
    /// `0` on the wire.
    None,
    /// With name and password.
    ///
    /// `1` on the wire.
    Password,
    /// With an OAuth token.
    ///
    /// `2` on the wire. Since 7.4.
    Oauth,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    SmtpAuthentication, SMTP_AUTHENTICATION_VALUES; 0 => None, 1 => Password, 2 => Oauth
}
#[cfg(feature = "types-media")]
pub(crate) static SMTP_AUTHENTICATION_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/media-type",
    name: "SmtpAuthentication",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "None",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Password",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Oauth",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                until: ::core::option::Option::None,
            },
        },
    ],
};
#[cfg(feature = "types-media")]
/// How a connection to a mail server is secured.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmtpSecurity {
    /// Not at all.
    ///
    /// `0` on the wire.
    None,
    /// STARTTLS.
    ///
    /// `1` on the wire.
    Starttls,
    /// SSL or TLS.
    ///
    /// `2` on the wire.
    SslTls,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    SmtpSecurity, SMTP_SECURITY_VALUES; 0 => None, 1 => Starttls, 2 => SslTls
}
#[cfg(feature = "types-media")]
pub(crate) static SMTP_SECURITY_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/media-type",
    name: "SmtpSecurity",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "None",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Starttls",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "SslTls",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
/// Whether a webhook's answer becomes tags.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookTags {
    /// It does not.
    ///
    /// `0` on the wire.
    Off,
    /// It does.
    ///
    /// `1` on the wire.
    On,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "types-media")]
::callsheet_runtime::open_enum! {
    WebhookTags, WEBHOOK_TAGS_VALUES; 0 => Off, 1 => On
}
#[cfg(feature = "types-media")]
pub(crate) static WEBHOOK_TAGS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/media-type",
    name: "WebhookTags",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Off",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "On",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "types-media")]
static MEDIA_TYPE_FIELDS: [tables::Field<'static>; 41] = tables::Field::rows(
    [
        ("mediatypeid", tables::Type::ID, 16),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MEDIA_TYPE_KIND_VALUES),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            31,
        ),
        (
            "smtp_server",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            39,
        ),
        (
            "smtp_helo",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            68,
        ),
        (
            "smtp_email",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            105,
        ),
        (
            "smtp_port",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            134,
        ),
        (
            "smtp_security",
            tables::Type {
                kind: tables::Kind::Enum(&SMTP_SECURITY_VALUES),
                ..tables::Type::ANY
            },
            161,
        ),
        (
            "smtp_authentication",
            tables::Type {
                kind: tables::Kind::Enum(&SMTP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            188,
        ),
        (
            "exec_path",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            225,
        ),
        (
            "gsm_modem",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            254,
        ),
        (
            "username",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            283,
        ),
        (
            "passwd",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            319,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&MEDIA_TYPE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            356,
        ),
        (
            "smtp_verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            363,
        ),
        (
            "smtp_verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            389,
        ),
        (
            "provider",
            tables::Type {
                kind: tables::Kind::Enum(&MAIL_PROVIDER_VALUES),
                ..tables::Type::ANY
            },
            415,
        ),
        (
            "redirection_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            423,
        ),
        (
            "client_id",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            430,
        ),
        (
            "authorization_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            446,
        ),
        (
            "token_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            453,
        ),
        (
            "tokens_status",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 3 }],
                ..tables::Type::INT
            },
            460,
        ),
        ("access_token_updated", tables::Type::INT, 475),
        ("access_expires_in", tables::Type::INT, 481),
        (
            "exec_params",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            495,
        ),
        (
            "maxsessions",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            529,
        ),
        (
            "maxattempts",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            549,
        ),
        (
            "attempt_interval",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 3600,
                    },
                ],
                ..tables::Type::ANY
            },
            555,
        ),
        (
            "content_type",
            tables::Type {
                kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                ..tables::Type::ANY
            },
            563,
        ),
        (
            "message_format",
            tables::Type {
                kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                ..tables::Type::ANY
            },
            592,
        ),
        (
            "script",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            619,
        ),
        (
            "timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 60,
                    },
                ],
                ..tables::Type::ANY
            },
            648,
        ),
        (
            "process_tags",
            tables::Type {
                kind: tables::Kind::Enum(&WEBHOOK_TAGS_VALUES),
                ..tables::Type::ANY
            },
            677,
        ),
        (
            "show_event_menu",
            tables::Type {
                kind: tables::Kind::Enum(&EVENT_MENU_VALUES),
                ..tables::Type::ANY
            },
            703,
        ),
        (
            "event_menu_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            730,
        ),
        (
            "event_menu_name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            768,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            797,
        ),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_PARAMETERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            803,
        ),
        (
            "message_templates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_MESSAGE_TEMPLATES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            898,
        ),
        (
            "actions",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_ACTION_ACTION,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            944,
        ),
        (
            "users",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_USER_USER,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            954,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("media-type"),
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 42,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 71,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 108,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 65535,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 138,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SMTP_SECURITY_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 165,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SMTP_AUTHENTICATION_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 192,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 228,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 257,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 286,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 323,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 366,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 392,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    instead: ::core::option::Option::Some("parameters"),
                }),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 500,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 100,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 532,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    instead: ::core::option::Option::Some("message_format"),
                }),
                told_at: &[
                    tables::ToldAt {
                        at: "message_format",
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 568,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 596,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 622,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(32),
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 60,
                                },
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 652,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&WEBHOOK_TAGS_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 680,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&EVENT_MENU_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 707,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 733,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 771,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_PARAMETERS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 805,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            39,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-media")]
pub(crate) static MEDIA_TYPE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaType",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 5, 65535, 3, 17, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 11, 65535, 65535, 65535, 65535, 26, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 25, 65535, 65535, 65535, 65535,
        36, 65535, 65535, 65535, 65535, 33, 65535, 65535, 40, 65535, 65535, 65535, 12,
        16, 65535, 65535, 65535, 18, 65535, 7, 4, 13, 21, 65535, 34, 65535, 65535, 19,
        65535, 0, 39, 65535, 65535, 8, 35, 32, 65535, 6, 65535, 31, 65535, 14, 20, 65535,
        65535, 1, 2, 65535, 65535, 9, 28, 65535, 65535, 24, 65535, 65535, 30, 65535, 27,
        37, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 23, 65535,
        65535, 65535, 22, 65535, 29, 65535, 65535, 10, 38, 65535, 15, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[12, 40],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static MEDIA_TYPE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The media type's id.",
            ru: "Идентификатор способа оповещения.",
        },
        tables::Text {
            en: "By what messages go out.",
            ru: "Чем отправляются сообщения.",
        },
        tables::Text {
            en: "Its name.",
            ru: "Название.",
        },
        tables::Text {
            en: "The mail server.",
            ru: "Почтовый сервер.",
        },
        tables::Text {
            en: "The name to greet the mail server with.",
            ru: "Имя для приветствия почтового сервера.",
        },
        tables::Text {
            en: "The sender's address.",
            ru: "Адрес отправителя.",
        },
        tables::Text {
            en: "The mail server's port.",
            ru: "Порт почтового сервера.",
        },
        tables::Text {
            en: "How the connection is secured.",
            ru: "Как защищено соединение.",
        },
        tables::Text {
            en: "Whether to sign in to the mail server.",
            ru: "Входить ли на почтовый сервер.",
        },
        tables::Text {
            en: "The script's file.",
            ru: "Файл скрипта.",
        },
        tables::Text {
            en: "The modem's device.",
            ru: "Устройство модема.",
        },
        tables::Text {
            en: "The name to sign in to the mail server with.",
            ru: "Имя для входа на почтовый сервер.",
        },
        tables::Text {
            en: "The password to sign in to the mail server with.",
            ru: "Пароль для входа на почтовый сервер.",
        },
        tables::Text {
            en: "Whether it is in use.",
            ru: "Используется ли способ.",
        },
        tables::Text {
            en: "Whether the mail server's certificate is checked.",
            ru: "Проверять ли сертификат почтового сервера.",
        },
        tables::Text {
            en: "Whether the certificate has to name the mail server.",
            ru: "Проверять ли имя сервера в сертификате.",
        },
        tables::Text {
            en: "Whose mail service it is.",
            ru: "Чья это почтовая служба.",
        },
        tables::Text {
            en: "OAuth: the page of the frontend to come back to.",
            ru: "OAuth: страница веб-интерфейса, на которую возвращает провайдер.",
        },
        tables::Text {
            en: "OAuth: the client's id.",
            ru: "OAuth: идентификатор клиента.",
        },
        tables::Text {
            en: "OAuth: where the user grants access.",
            ru: "OAuth: адрес выдачи разрешения.",
        },
        tables::Text {
            en: "OAuth: where tokens are exchanged.",
            ru: "OAuth: адрес обмена токенов.",
        },
        tables::Text {
            en: "OAuth: which tokens there are, one bit each: 1 access, 2 refresh.",
            ru: "OAuth: какие токены есть, по биту: 1 доступа, 2 обновления.",
        },
        tables::Text {
            en: "OAuth: when the access token was renewed, in seconds since 1970.",
            ru: "OAuth: когда обновлён токен доступа, в секундах с 1970 года.",
        },
        tables::Text {
            en: "OAuth: how long the access token lasts, in seconds.",
            ru: "OAuth: срок действия токена доступа, в секундах.",
        },
        tables::Text {
            en: "Parameters of the script, one a line, each line ended. Newer releases take `parameters`.",
            ru: "Параметры скрипта, по строке на каждый. В новых версиях — `parameters`.",
        },
        tables::Text {
            en: "How many messages go out at once; `0` for any number.",
            ru: "Сколько сообщений отправлять сразу; `0` — без ограничения.",
        },
        tables::Text {
            en: "How often to try.",
            ru: "Число попыток отправки.",
        },
        tables::Text {
            en: "How long to wait between tries.",
            ru: "Пауза между попытками.",
        },
        tables::Text {
            en: "The former name of `message_format`.",
            ru: "Прежнее название `message_format`.",
        },
        tables::Text {
            en: "Whether a mail is plain text or HTML.",
            ru: "Письмо простым текстом или в HTML.",
        },
        tables::Text {
            en: "The webhook's JavaScript.",
            ru: "Скрипт JavaScript вебхука.",
        },
        tables::Text {
            en: "How long the script may run.",
            ru: "Сколько может выполняться скрипт.",
        },
        tables::Text {
            en: "Whether what the script answers becomes tags of the event.",
            ru: "Становится ли ответ скрипта тегами события.",
        },
        tables::Text {
            en: "Whether the event's menu has an entry for it.",
            ru: "Есть ли пункт в меню события.",
        },
        tables::Text {
            en: "The address that the entry leads to.",
            ru: "Адрес, на который ведёт пункт меню.",
        },
        tables::Text {
            en: "The entry's name.",
            ru: "Название пункта меню.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "What the script or webhook is given.",
            ru: "Что передаётся скрипту или вебхуку.",
        },
        tables::Text {
            en: "Messages for each kind of event.",
            ru: "Сообщения для каждого вида событий.",
        },
        tables::Text {
            en: "The actions that write by it. Filled by `selectActions`.",
            ru: "Действия, использующие этот способ. Заполняется по `selectActions`.",
        },
        tables::Text {
            en: "The users whom it reaches. Filled by `selectUsers`.",
            ru: "Пользователи с этим способом оповещения. Заполняется по `selectUsers`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "mediatype")]
static MEDIA_TYPE_CREATE_FIELDS: [tables::Field<'static>; 41] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MEDIA_TYPE_KIND_VALUES),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            31,
        ),
        (
            "smtp_server",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            39,
        ),
        (
            "smtp_helo",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            68,
        ),
        (
            "smtp_email",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            105,
        ),
        (
            "smtp_port",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            134,
        ),
        (
            "smtp_security",
            tables::Type {
                kind: tables::Kind::Enum(&SMTP_SECURITY_VALUES),
                ..tables::Type::ANY
            },
            161,
        ),
        (
            "smtp_authentication",
            tables::Type {
                kind: tables::Kind::Enum(&SMTP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            188,
        ),
        (
            "exec_path",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            225,
        ),
        (
            "gsm_modem",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            254,
        ),
        (
            "username",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            283,
        ),
        (
            "passwd",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            319,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&MEDIA_TYPE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            356,
        ),
        (
            "smtp_verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            363,
        ),
        (
            "smtp_verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            389,
        ),
        (
            "provider",
            tables::Type {
                kind: tables::Kind::Enum(&MAIL_PROVIDER_VALUES),
                ..tables::Type::ANY
            },
            415,
        ),
        (
            "redirection_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            423,
        ),
        (
            "client_id",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            430,
        ),
        (
            "client_secret",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            437,
        ),
        (
            "authorization_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            446,
        ),
        (
            "token_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            453,
        ),
        (
            "tokens_status",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 3 }],
                ..tables::Type::INT
            },
            460,
        ),
        (
            "access_token",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            467,
        ),
        ("access_token_updated", tables::Type::INT, 475),
        ("access_expires_in", tables::Type::INT, 481),
        (
            "refresh_token",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            487,
        ),
        (
            "exec_params",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            495,
        ),
        (
            "maxsessions",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            529,
        ),
        (
            "maxattempts",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            549,
        ),
        (
            "attempt_interval",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 3600,
                    },
                ],
                ..tables::Type::ANY
            },
            555,
        ),
        (
            "content_type",
            tables::Type {
                kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                ..tables::Type::ANY
            },
            563,
        ),
        (
            "message_format",
            tables::Type {
                kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                ..tables::Type::ANY
            },
            592,
        ),
        (
            "script",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            619,
        ),
        (
            "timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 60,
                    },
                ],
                ..tables::Type::ANY
            },
            648,
        ),
        (
            "process_tags",
            tables::Type {
                kind: tables::Kind::Enum(&WEBHOOK_TAGS_VALUES),
                ..tables::Type::ANY
            },
            677,
        ),
        (
            "show_event_menu",
            tables::Type {
                kind: tables::Kind::Enum(&EVENT_MENU_VALUES),
                ..tables::Type::ANY
            },
            703,
        ),
        (
            "event_menu_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            730,
        ),
        (
            "event_menu_name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            768,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            797,
        ),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_PARAMETERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            803,
        ),
        (
            "message_templates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            898,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 45,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 50,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 74,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 80,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 83,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 111,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 116,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some("25"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 65535,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 141,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 25,
                                    last: 25,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 144,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SMTP_SECURITY_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 168,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SMTP_SECURITY_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 171,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SMTP_AUTHENTICATION_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 195,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SMTP_AUTHENTICATION_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 200,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SMTP_AUTHENTICATION_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 203,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 231,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 236,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 260,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 265,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["0"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[7],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[15],
                                        },
                                        &["1", "2", "3", "4"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 289,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["0"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[7],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 294,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 297,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["0"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[7],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[15],
                                        },
                                        &["1", "2", "3", "4"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 326,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["0"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[7],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 331,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 334,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["0"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
                                        },
                                        &["1", "2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 369,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 372,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["0"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[6],
                                        },
                                        &["1", "2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 395,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 398,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    instead: ::core::option::Option::Some("parameters"),
                }),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 503,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 506,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 509,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 1, last: 1 }],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 535,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    instead: ::core::option::Option::Some("message_format"),
                }),
                told_at: &[
                    tables::ToldAt {
                        at: "message_format",
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 572,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 575,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 599,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 602,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 625,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 630,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(32),
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 60,
                                },
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 655,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(32),
                            numbers: &[
                                tables::Range {
                                    first: 30,
                                    last: 30,
                                },
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 659,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&WEBHOOK_TAGS_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 683,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&WEBHOOK_TAGS_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 686,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&EVENT_MENU_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 710,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&EVENT_MENU_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 713,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[35],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Url),
                            length: ::core::option::Option::Some(2048),
                            macros: tables::Macros {
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 736,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 744,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[0],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[35],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 774,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 779,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            39,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_PARAMETERS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[1],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 808,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_PARAMETERS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[0],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 812,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_PARAMETERS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            length: ::core::option::Option::Some(0),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 817,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "mediatype")]
pub(crate) static MEDIA_TYPE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaTypeCreate",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 4, 65535, 2, 16, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 10, 65535, 65535, 65535, 65535, 28, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 27, 65535, 65535, 65535, 65535,
        38, 65535, 65535, 65535, 65535, 35, 65535, 65535, 65535, 65535, 65535, 65535, 11,
        15, 65535, 65535, 65535, 17, 65535, 6, 3, 12, 21, 65535, 36, 65535, 65535, 19,
        65535, 18, 65535, 65535, 65535, 7, 37, 34, 65535, 5, 65535, 33, 65535, 13, 20,
        65535, 65535, 0, 1, 65535, 65535, 8, 30, 65535, 65535, 26, 65535, 65535, 32,
        65535, 29, 39, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 24,
        22, 65535, 65535, 23, 65535, 31, 65535, 65535, 9, 40, 65535, 14, 65535, 25,
        65535, 65535, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 2,
    conditional: true,
    secrets: &[11, 18, 22, 25],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Present(tables::Path {
                    from: tables::From::Here,
                    steps: &[30],
                }),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
            },
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[31],
            }),
            is_advice: false,
            line: 962,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "mediatype")]
#[cfg(feature = "texts")]
pub(crate) static MEDIA_TYPE_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "By what messages go out.",
            ru: "Чем отправляются сообщения.",
        },
        tables::Text {
            en: "Its name.",
            ru: "Название.",
        },
        tables::Text {
            en: "The mail server.",
            ru: "Почтовый сервер.",
        },
        tables::Text {
            en: "The name to greet the mail server with.",
            ru: "Имя для приветствия почтового сервера.",
        },
        tables::Text {
            en: "The sender's address.",
            ru: "Адрес отправителя.",
        },
        tables::Text {
            en: "The mail server's port.",
            ru: "Порт почтового сервера.",
        },
        tables::Text {
            en: "How the connection is secured.",
            ru: "Как защищено соединение.",
        },
        tables::Text {
            en: "Whether to sign in to the mail server.",
            ru: "Входить ли на почтовый сервер.",
        },
        tables::Text {
            en: "The script's file.",
            ru: "Файл скрипта.",
        },
        tables::Text {
            en: "The modem's device.",
            ru: "Устройство модема.",
        },
        tables::Text {
            en: "The name to sign in to the mail server with.",
            ru: "Имя для входа на почтовый сервер.",
        },
        tables::Text {
            en: "The password to sign in to the mail server with.",
            ru: "Пароль для входа на почтовый сервер.",
        },
        tables::Text {
            en: "Whether it is in use.",
            ru: "Используется ли способ.",
        },
        tables::Text {
            en: "Whether the mail server's certificate is checked.",
            ru: "Проверять ли сертификат почтового сервера.",
        },
        tables::Text {
            en: "Whether the certificate has to name the mail server.",
            ru: "Проверять ли имя сервера в сертификате.",
        },
        tables::Text {
            en: "Whose mail service it is.",
            ru: "Чья это почтовая служба.",
        },
        tables::Text {
            en: "OAuth: the page of the frontend to come back to.",
            ru: "OAuth: страница веб-интерфейса, на которую возвращает провайдер.",
        },
        tables::Text {
            en: "OAuth: the client's id.",
            ru: "OAuth: идентификатор клиента.",
        },
        tables::Text {
            en: "OAuth: the client's secret.",
            ru: "OAuth: секрет клиента.",
        },
        tables::Text {
            en: "OAuth: where the user grants access.",
            ru: "OAuth: адрес выдачи разрешения.",
        },
        tables::Text {
            en: "OAuth: where tokens are exchanged.",
            ru: "OAuth: адрес обмена токенов.",
        },
        tables::Text {
            en: "OAuth: which tokens there are, one bit each: 1 access, 2 refresh.",
            ru: "OAuth: какие токены есть, по биту: 1 доступа, 2 обновления.",
        },
        tables::Text {
            en: "OAuth: the access token.",
            ru: "OAuth: токен доступа.",
        },
        tables::Text {
            en: "OAuth: when the access token was renewed, in seconds since 1970.",
            ru: "OAuth: когда обновлён токен доступа, в секундах с 1970 года.",
        },
        tables::Text {
            en: "OAuth: how long the access token lasts, in seconds.",
            ru: "OAuth: срок действия токена доступа, в секундах.",
        },
        tables::Text {
            en: "OAuth: the refresh token.",
            ru: "OAuth: токен обновления.",
        },
        tables::Text {
            en: "Parameters of the script, one a line, each line ended. Newer releases take `parameters`.",
            ru: "Параметры скрипта, по строке на каждый. В новых версиях — `parameters`.",
        },
        tables::Text {
            en: "How many messages go out at once; `0` for any number.",
            ru: "Сколько сообщений отправлять сразу; `0` — без ограничения.",
        },
        tables::Text {
            en: "How often to try.",
            ru: "Число попыток отправки.",
        },
        tables::Text {
            en: "How long to wait between tries.",
            ru: "Пауза между попытками.",
        },
        tables::Text {
            en: "The former name of `message_format`.",
            ru: "Прежнее название `message_format`.",
        },
        tables::Text {
            en: "Whether a mail is plain text or HTML.",
            ru: "Письмо простым текстом или в HTML.",
        },
        tables::Text {
            en: "The webhook's JavaScript.",
            ru: "Скрипт JavaScript вебхука.",
        },
        tables::Text {
            en: "How long the script may run.",
            ru: "Сколько может выполняться скрипт.",
        },
        tables::Text {
            en: "Whether what the script answers becomes tags of the event.",
            ru: "Становится ли ответ скрипта тегами события.",
        },
        tables::Text {
            en: "Whether the event's menu has an entry for it.",
            ru: "Есть ли пункт в меню события.",
        },
        tables::Text {
            en: "The address that the entry leads to.",
            ru: "Адрес, на который ведёт пункт меню.",
        },
        tables::Text {
            en: "The entry's name.",
            ru: "Название пункта меню.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "What the script or webhook is given.",
            ru: "Что передаётся скрипту или вебхуку.",
        },
        tables::Text {
            en: "Messages for each kind of event.",
            ru: "Сообщения для каждого вида событий.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Deprecated parameter \"content_type\" cannot be used with \"message_format\".",
            ru: "Устаревший параметр «content_type» нельзя задать вместе с «message_format».",
        },
    ],
    said: &[],
};
#[cfg(feature = "mediatype")]
static MEDIA_TYPE_UPDATE_FIELDS: [tables::Field<'static>; 42] = tables::Field::rows(
    [
        ("mediatypeid", tables::Type::ID, 16),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MEDIA_TYPE_KIND_VALUES),
                ..tables::Type::ANY
            },
            24,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            31,
        ),
        (
            "smtp_server",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            39,
        ),
        (
            "smtp_helo",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            68,
        ),
        (
            "smtp_email",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            105,
        ),
        (
            "smtp_port",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 65535,
                    },
                ],
                ..tables::Type::INT
            },
            134,
        ),
        (
            "smtp_security",
            tables::Type {
                kind: tables::Kind::Enum(&SMTP_SECURITY_VALUES),
                ..tables::Type::ANY
            },
            161,
        ),
        (
            "smtp_authentication",
            tables::Type {
                kind: tables::Kind::Enum(&SMTP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            188,
        ),
        (
            "exec_path",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            225,
        ),
        (
            "gsm_modem",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            254,
        ),
        (
            "username",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            283,
        ),
        (
            "passwd",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            319,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&MEDIA_TYPE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            356,
        ),
        (
            "smtp_verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            363,
        ),
        (
            "smtp_verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            389,
        ),
        (
            "provider",
            tables::Type {
                kind: tables::Kind::Enum(&MAIL_PROVIDER_VALUES),
                ..tables::Type::ANY
            },
            415,
        ),
        (
            "redirection_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            423,
        ),
        (
            "client_id",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            430,
        ),
        (
            "client_secret",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            437,
        ),
        (
            "authorization_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            446,
        ),
        (
            "token_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            453,
        ),
        (
            "tokens_status",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 3 }],
                ..tables::Type::INT
            },
            460,
        ),
        (
            "access_token",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            467,
        ),
        ("access_token_updated", tables::Type::INT, 475),
        ("access_expires_in", tables::Type::INT, 481),
        (
            "refresh_token",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            487,
        ),
        (
            "exec_params",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            495,
        ),
        (
            "maxsessions",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            529,
        ),
        (
            "maxattempts",
            tables::Type {
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 100,
                    },
                ],
                ..tables::Type::INT
            },
            549,
        ),
        (
            "attempt_interval",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 0,
                        last: 3600,
                    },
                ],
                ..tables::Type::ANY
            },
            555,
        ),
        (
            "content_type",
            tables::Type {
                kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                ..tables::Type::ANY
            },
            563,
        ),
        (
            "message_format",
            tables::Type {
                kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                ..tables::Type::ANY
            },
            592,
        ),
        (
            "script",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            619,
        ),
        (
            "timeout",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                length: ::core::option::Option::Some(32),
                numbers: &[
                    tables::Range {
                        first: 1,
                        last: 60,
                    },
                ],
                ..tables::Type::ANY
            },
            648,
        ),
        (
            "process_tags",
            tables::Type {
                kind: tables::Kind::Enum(&WEBHOOK_TAGS_VALUES),
                ..tables::Type::ANY
            },
            677,
        ),
        (
            "show_event_menu",
            tables::Type {
                kind: tables::Kind::Enum(&EVENT_MENU_VALUES),
                ..tables::Type::ANY
            },
            703,
        ),
        (
            "event_menu_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            730,
        ),
        (
            "event_menu_name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            768,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            797,
        ),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE_PARAMETERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            803,
        ),
        (
            "message_templates",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE_MESSAGE_TEMPLATES,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        unique: &[
                            tables::FieldSet {
                                fields: &[0, 1],
                                versions: tables::Versions::ALL,
                            },
                        ],
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            898,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("media-type"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 56,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 59,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 63,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 89,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 92,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 97,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 100,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 122,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 125,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 129,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 65535,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 150,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 65535,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 153,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 25,
                                    last: 25,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 156,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SMTP_SECURITY_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 177,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SMTP_SECURITY_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 180,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SMTP_SECURITY_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 183,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SMTP_AUTHENTICATION_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 209,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SMTP_AUTHENTICATION_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 212,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SMTP_AUTHENTICATION_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 217,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SMTP_AUTHENTICATION_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 220,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 242,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 245,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 249,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 271,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 274,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 278,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        }),
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[1],
                                                },
                                                &["0"],
                                            ),
                                            tables::Condition::Any(
                                                &[
                                                    tables::Condition::Not(
                                                        &tables::Condition::Present(tables::Path {
                                                            from: tables::From::Here,
                                                            steps: &[8],
                                                        }),
                                                    ),
                                                    tables::Condition::All(
                                                        &[
                                                            tables::Condition::OneOf(
                                                                tables::Path {
                                                                    from: tables::From::Here,
                                                                    steps: &[8],
                                                                },
                                                                &["1"],
                                                            ),
                                                            tables::Condition::Not(
                                                                &tables::Condition::Present(tables::Path {
                                                                    from: tables::From::Here,
                                                                    steps: &[16],
                                                                }),
                                                            ),
                                                        ],
                                                    ),
                                                ],
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 303,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["0"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[8],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[16],
                                        },
                                        &["1", "2", "3", "4"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 306,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["0"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[8],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 311,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 314,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        }),
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[1],
                                                },
                                                &["0"],
                                            ),
                                            tables::Condition::Any(
                                                &[
                                                    tables::Condition::Not(
                                                        &tables::Condition::Present(tables::Path {
                                                            from: tables::From::Here,
                                                            steps: &[8],
                                                        }),
                                                    ),
                                                    tables::Condition::All(
                                                        &[
                                                            tables::Condition::OneOf(
                                                                tables::Path {
                                                                    from: tables::From::Here,
                                                                    steps: &[8],
                                                                },
                                                                &["1"],
                                                            ),
                                                            tables::Condition::Not(
                                                                &tables::Condition::Present(tables::Path {
                                                                    from: tables::From::Here,
                                                                    steps: &[16],
                                                                }),
                                                            ),
                                                        ],
                                                    ),
                                                ],
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 340,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["0"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[8],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[16],
                                        },
                                        &["1", "2", "3", "4"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 343,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["0"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[8],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 348,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 351,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        }),
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[1],
                                                },
                                                &["0"],
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[7],
                                                }),
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 378,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["0"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[7],
                                        },
                                        &["1", "2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 381,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 384,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        }),
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[1],
                                                },
                                                &["0"],
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[7],
                                                }),
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 404,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["0"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[7],
                                        },
                                        &["1", "2"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 407,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::VERIFICATION_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 410,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 4, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    instead: ::core::option::Option::Some("parameters"),
                }),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 515,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 518,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 521,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 524,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[
                                tables::Range {
                                    first: 0,
                                    last: 100,
                                },
                            ],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 541,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 1, last: 1 }],
                            ..tables::Type::INT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 544,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::None,
                    until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
                },
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    instead: ::core::option::Option::Some("message_format"),
                }),
                told_at: &[
                    tables::ToldAt {
                        at: "message_format",
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                    },
                ],
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 581,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 584,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 587,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 608,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 611,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 614,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 636,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 639,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 643,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(32),
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 60,
                                },
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 665,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(32),
                            numbers: &[
                                tables::Range {
                                    first: 1,
                                    last: 60,
                                },
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 668,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
                            length: ::core::option::Option::Some(32),
                            numbers: &[
                                tables::Range {
                                    first: 30,
                                    last: 30,
                                },
                            ],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 672,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&WEBHOOK_TAGS_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 692,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&WEBHOOK_TAGS_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 695,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&WEBHOOK_TAGS_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 698,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&EVENT_MENU_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 719,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&EVENT_MENU_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 722,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&EVENT_MENU_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 725,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        }),
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[1],
                                                },
                                                &["4"],
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[36],
                                                }),
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Url),
                            length: ::core::option::Option::Some(2048),
                            macros: tables::Macros {
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 750,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[36],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Url),
                            length: ::core::option::Option::Some(2048),
                            macros: tables::Macros {
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 756,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 763,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            38,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        }),
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[1],
                                                },
                                                &["4"],
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[36],
                                                }),
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 785,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["4"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[36],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 788,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: true,
                        line: 792,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            40,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE_PARAMETERS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 822,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE_PARAMETERS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[1],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 825,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE_PARAMETERS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    unique: &[
                                        tables::FieldSet {
                                            fields: &[0],
                                            versions: tables::Versions::ALL,
                                        },
                                    ],
                                    ..tables::List::ANY
                                },
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 829,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE_PARAMETERS,
                                            ),
                                        ),
                                        ..tables::Type::ANY
                                    },
                                    ..tables::List::ANY
                                },
                            ),
                            length: ::core::option::Option::Some(0),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 834,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "mediatype")]
pub(crate) static MEDIA_TYPE_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaTypeUpdate",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 5, 65535, 3, 17, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 11, 65535, 65535, 65535, 65535, 29, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 28, 65535, 65535, 65535, 65535,
        39, 65535, 65535, 65535, 65535, 36, 65535, 65535, 65535, 65535, 65535, 65535, 12,
        16, 65535, 65535, 65535, 18, 65535, 7, 4, 13, 22, 65535, 37, 65535, 65535, 20,
        65535, 0, 19, 65535, 65535, 8, 38, 35, 65535, 6, 65535, 34, 65535, 14, 21, 65535,
        65535, 1, 2, 65535, 65535, 9, 31, 65535, 65535, 27, 65535, 65535, 33, 65535, 30,
        40, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 25, 23, 65535,
        65535, 24, 65535, 32, 65535, 65535, 10, 41, 65535, 15, 65535, 26, 65535, 65535,
        65535, 65535, 65535, 65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[12, 19, 23, 26],
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Present(tables::Path {
                    from: tables::From::Here,
                    steps: &[31],
                }),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::Some(tables::Version::new(7, 2, 0)),
            },
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[32],
            }),
            is_advice: false,
            line: 962,
        },
    ],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "mediatype")]
#[cfg(feature = "texts")]
pub(crate) static MEDIA_TYPE_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The media type's id.",
            ru: "Идентификатор способа оповещения.",
        },
        tables::Text {
            en: "By what messages go out.",
            ru: "Чем отправляются сообщения.",
        },
        tables::Text {
            en: "Its name.",
            ru: "Название.",
        },
        tables::Text {
            en: "The mail server.",
            ru: "Почтовый сервер.",
        },
        tables::Text {
            en: "The name to greet the mail server with.",
            ru: "Имя для приветствия почтового сервера.",
        },
        tables::Text {
            en: "The sender's address.",
            ru: "Адрес отправителя.",
        },
        tables::Text {
            en: "The mail server's port.",
            ru: "Порт почтового сервера.",
        },
        tables::Text {
            en: "How the connection is secured.",
            ru: "Как защищено соединение.",
        },
        tables::Text {
            en: "Whether to sign in to the mail server.",
            ru: "Входить ли на почтовый сервер.",
        },
        tables::Text {
            en: "The script's file.",
            ru: "Файл скрипта.",
        },
        tables::Text {
            en: "The modem's device.",
            ru: "Устройство модема.",
        },
        tables::Text {
            en: "The name to sign in to the mail server with.",
            ru: "Имя для входа на почтовый сервер.",
        },
        tables::Text {
            en: "The password to sign in to the mail server with.",
            ru: "Пароль для входа на почтовый сервер.",
        },
        tables::Text {
            en: "Whether it is in use.",
            ru: "Используется ли способ.",
        },
        tables::Text {
            en: "Whether the mail server's certificate is checked.",
            ru: "Проверять ли сертификат почтового сервера.",
        },
        tables::Text {
            en: "Whether the certificate has to name the mail server.",
            ru: "Проверять ли имя сервера в сертификате.",
        },
        tables::Text {
            en: "Whose mail service it is.",
            ru: "Чья это почтовая служба.",
        },
        tables::Text {
            en: "OAuth: the page of the frontend to come back to.",
            ru: "OAuth: страница веб-интерфейса, на которую возвращает провайдер.",
        },
        tables::Text {
            en: "OAuth: the client's id.",
            ru: "OAuth: идентификатор клиента.",
        },
        tables::Text {
            en: "OAuth: the client's secret.",
            ru: "OAuth: секрет клиента.",
        },
        tables::Text {
            en: "OAuth: where the user grants access.",
            ru: "OAuth: адрес выдачи разрешения.",
        },
        tables::Text {
            en: "OAuth: where tokens are exchanged.",
            ru: "OAuth: адрес обмена токенов.",
        },
        tables::Text {
            en: "OAuth: which tokens there are, one bit each: 1 access, 2 refresh.",
            ru: "OAuth: какие токены есть, по биту: 1 доступа, 2 обновления.",
        },
        tables::Text {
            en: "OAuth: the access token.",
            ru: "OAuth: токен доступа.",
        },
        tables::Text {
            en: "OAuth: when the access token was renewed, in seconds since 1970.",
            ru: "OAuth: когда обновлён токен доступа, в секундах с 1970 года.",
        },
        tables::Text {
            en: "OAuth: how long the access token lasts, in seconds.",
            ru: "OAuth: срок действия токена доступа, в секундах.",
        },
        tables::Text {
            en: "OAuth: the refresh token.",
            ru: "OAuth: токен обновления.",
        },
        tables::Text {
            en: "Parameters of the script, one a line, each line ended. Newer releases take `parameters`.",
            ru: "Параметры скрипта, по строке на каждый. В новых версиях — `parameters`.",
        },
        tables::Text {
            en: "How many messages go out at once; `0` for any number.",
            ru: "Сколько сообщений отправлять сразу; `0` — без ограничения.",
        },
        tables::Text {
            en: "How often to try.",
            ru: "Число попыток отправки.",
        },
        tables::Text {
            en: "How long to wait between tries.",
            ru: "Пауза между попытками.",
        },
        tables::Text {
            en: "The former name of `message_format`.",
            ru: "Прежнее название `message_format`.",
        },
        tables::Text {
            en: "Whether a mail is plain text or HTML.",
            ru: "Письмо простым текстом или в HTML.",
        },
        tables::Text {
            en: "The webhook's JavaScript.",
            ru: "Скрипт JavaScript вебхука.",
        },
        tables::Text {
            en: "How long the script may run.",
            ru: "Сколько может выполняться скрипт.",
        },
        tables::Text {
            en: "Whether what the script answers becomes tags of the event.",
            ru: "Становится ли ответ скрипта тегами события.",
        },
        tables::Text {
            en: "Whether the event's menu has an entry for it.",
            ru: "Есть ли пункт в меню события.",
        },
        tables::Text {
            en: "The address that the entry leads to.",
            ru: "Адрес, на который ведёт пункт меню.",
        },
        tables::Text {
            en: "The entry's name.",
            ru: "Название пункта меню.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "What the script or webhook is given.",
            ru: "Что передаётся скрипту или вебхуку.",
        },
        tables::Text {
            en: "Messages for each kind of event.",
            ru: "Сообщения для каждого вида событий.",
        },
    ],
    rules: &[
        tables::Text {
            en: "Deprecated parameter \"content_type\" cannot be used with \"message_format\".",
            ru: "Устаревший параметр «content_type» нельзя задать вместе с «message_format».",
        },
    ],
    said: &[],
};
#[cfg(feature = "types-media")]
static MEDIA_TYPE_PARAMETERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("sortorder", tables::Type::INT, 838),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            864,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            892,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 841,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 867,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-media")]
pub(crate) static MEDIA_TYPE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaTypeParameters",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_PARAMETERS_FIELDS,
    lookup: &[0, 2, 1, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static MEDIA_TYPE_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its place, from 0. For scripts.",
            ru: "Место по порядку, с 0. Для скриптов.",
        },
        tables::Text {
            en: "Its name. For webhooks.",
            ru: "Имя. Для вебхуков.",
        },
        tables::Text {
            en: "Its value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "types-media")]
static MEDIA_TYPE_MESSAGE_TEMPLATES_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "eventsource",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_SOURCE_VALUES,
                ),
                ..tables::Type::ANY
            },
            904,
        ),
        (
            "recovery",
            tables::Type {
                kind: tables::Kind::Enum(&OPERATION_MODE_VALUES),
                ..tables::Type::ANY
            },
            912,
        ),
        (
            "subject",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            932,
        ),
        (
            "message",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            938,
        ),
    ],
    &[
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_MODE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 916,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-media")]
pub(crate) static MEDIA_TYPE_MESSAGE_TEMPLATES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaTypeMessageTemplates",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_MESSAGE_TEMPLATES_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 3,
        65535, 65535, 0, 2,
    ],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "types-media")]
#[cfg(feature = "texts")]
pub(crate) static MEDIA_TYPE_MESSAGE_TEMPLATES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Where the event comes from.",
            ru: "Источник события.",
        },
        tables::Text {
            en: "What the message tells.",
            ru: "О чём сообщение.",
        },
        tables::Text {
            en: "The subject.",
            ru: "Тема.",
        },
        tables::Text {
            en: "The message.",
            ru: "Сообщение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "mediatype")]
static MEDIA_TYPE_CREATE_PARAMETERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("sortorder", tables::Type::INT, 838),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            864,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            892,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[0],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 844,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 848,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[0],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 870,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 875,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "mediatype")]
pub(crate) static MEDIA_TYPE_CREATE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaTypeCreateParameters",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_CREATE_PARAMETERS_FIELDS,
    lookup: &[0, 2, 1, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "mediatype")]
#[cfg(feature = "texts")]
pub(crate) static MEDIA_TYPE_CREATE_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its place, from 0. For scripts.",
            ru: "Место по порядку, с 0. Для скриптов.",
        },
        tables::Text {
            en: "Its name. For webhooks.",
            ru: "Имя. Для вебхуков.",
        },
        tables::Text {
            en: "Its value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "mediatype")]
static MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "eventsource",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_SOURCE_VALUES,
                ),
                ..tables::Type::ANY
            },
            904,
        ),
        (
            "recovery",
            tables::Type {
                kind: tables::Kind::Enum(&OPERATION_MODE_VALUES),
                ..tables::Type::ANY
            },
            912,
        ),
        (
            "subject",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            932,
        ),
        (
            "message",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            938,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_MODE_VALUES),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 919,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1", "2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_MODE_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 923,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_MODE_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 927,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "mediatype")]
pub(crate) static MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaTypeCreateMessageTemplates",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 3,
        65535, 65535, 0, 2,
    ],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "mediatype")]
#[cfg(feature = "texts")]
pub(crate) static MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Where the event comes from.",
            ru: "Источник события.",
        },
        tables::Text {
            en: "What the message tells.",
            ru: "О чём сообщение.",
        },
        tables::Text {
            en: "The subject.",
            ru: "Тема.",
        },
        tables::Text {
            en: "The message.",
            ru: "Сообщение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "mediatype")]
static MEDIA_TYPE_UPDATE_PARAMETERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("sortorder", tables::Type::INT, 838),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            864,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            892,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 853,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[1],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 856,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 860,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[1],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 880,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Above(1),
                                    steps: &[1],
                                },
                                &["4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 883,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 888,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "mediatype")]
pub(crate) static MEDIA_TYPE_UPDATE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaTypeUpdateParameters",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_UPDATE_PARAMETERS_FIELDS,
    lookup: &[0, 2, 1, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "mediatype")]
#[cfg(feature = "texts")]
pub(crate) static MEDIA_TYPE_UPDATE_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Its place, from 0. For scripts.",
            ru: "Место по порядку, с 0. Для скриптов.",
        },
        tables::Text {
            en: "Its name. For webhooks.",
            ru: "Имя. Для вебхуков.",
        },
        tables::Text {
            en: "Its value.",
            ru: "Значение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "mediatype")]
static MEDIA_TYPE_UPDATE_MESSAGE_TEMPLATES_FIELDS: [tables::Field<'static>; 4] = tables::Field::rows(
    [
        (
            "eventsource",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::event_source::EVENT_SOURCE_VALUES,
                ),
                ..tables::Type::ANY
            },
            904,
        ),
        (
            "recovery",
            tables::Type {
                kind: tables::Kind::Enum(&OPERATION_MODE_VALUES),
                ..tables::Type::ANY
            },
            912,
        ),
        (
            "subject",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            932,
        ),
        (
            "message",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            938,
        ),
    ],
    &[
        (0, tables::Facts::REQUIRED),
        (
            1,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["0", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_MODE_VALUES),
                            words: &["0", "1", "2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 919,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["1", "2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_MODE_VALUES),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 923,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[0],
                                },
                                &["3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&OPERATION_MODE_VALUES),
                            words: &["0", "1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 927,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
#[cfg(feature = "mediatype")]
pub(crate) static MEDIA_TYPE_UPDATE_MESSAGE_TEMPLATES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaTypeUpdateMessageTemplates",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_UPDATE_MESSAGE_TEMPLATES_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1, 3,
        65535, 65535, 0, 2,
    ],
    required: 2,
    conditional: true,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "mediatype")]
#[cfg(feature = "texts")]
pub(crate) static MEDIA_TYPE_UPDATE_MESSAGE_TEMPLATES_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "Where the event comes from.",
            ru: "Источник события.",
        },
        tables::Text {
            en: "What the message tells.",
            ru: "О чём сообщение.",
        },
        tables::Text {
            en: "The subject.",
            ru: "Тема.",
        },
        tables::Text {
            en: "The message.",
            ru: "Сообщение.",
        },
    ],
    rules: &[],
    said: &[],
};
