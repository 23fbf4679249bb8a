// @generated from spec/zabbix/types/media-type.toml by `cargo xtask codegen`; do not edit.

//! The type `media-type`.

use ::callsheet_runtime::tables;
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
    /// The mail server's port.
    ///
    /// Integer, 0–65535. What is right hangs on other fields. Default: `25`.
    pub smtp_port: ::core::option::Option<i64>,
    /// How the connection is secured.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub smtp_security: ::core::option::Option<SmtpSecurity>,
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
    /// Whether to sign in to the mail server.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub smtp_authentication: ::core::option::Option<SmtpAuthentication>,
    /// Whose mail service it is.
    ///
    /// One of the values below. Since 6.4.
    pub provider: ::core::option::Option<MailProvider>,
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
    /// One of the values below. What is right hangs on other fields. Deprecated since 7.0: use `message_format` instead.
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
    pub parameters: ::core::option::Option<::std::vec::Vec<MediaTypeParameters>>,
    /// Messages for each kind of event.
    ///
    /// List of: object.
    pub message_templates: ::core::option::Option<
        ::std::vec::Vec<MediaTypeMessageTemplates>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
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
    /// Sets [`smtp_authentication`](Self::smtp_authentication).
    pub fn smtp_authentication(
        mut self,
        value: impl ::core::convert::Into<SmtpAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_authentication, value);
        self
    }
    /// Sets [`provider`](Self::provider).
    pub fn provider(mut self, value: impl ::core::convert::Into<MailProvider>) -> Self {
        ::callsheet_runtime::record::set(&mut self.provider, value);
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
}
impl ::core::default::Default for MediaType {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    MediaType, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE; 0 => mediatypeid, 1 =>
    type_, 2 => name, 3 => smtp_server, 4 => smtp_helo, 5 => smtp_email, 6 => exec_path,
    7 => gsm_modem, 8 => username, 9 => passwd, 10 => status, 11 => smtp_port, 12 =>
    smtp_security, 13 => smtp_verify_peer, 14 => smtp_verify_host, 15 =>
    smtp_authentication, 16 => provider, 17 => exec_params, 18 => maxsessions, 19 =>
    maxattempts, 20 => attempt_interval, 21 => content_type, 22 => message_format, 23 =>
    script, 24 => timeout, 25 => process_tags, 26 => show_event_menu, 27 =>
    event_menu_url, 28 => event_menu_name, 29 => description, 30 => parameters, 31 =>
    message_templates;; mediatypeid type_ name smtp_server smtp_helo smtp_email exec_path
    gsm_modem username passwd status smtp_port smtp_security smtp_verify_peer
    smtp_verify_host smtp_authentication provider exec_params maxsessions maxattempts
    attempt_interval content_type message_format script timeout process_tags
    show_event_menu event_menu_url event_menu_name description parameters
    message_templates
}
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
    /// The mail server's port.
    ///
    /// Integer, 0–65535. What is right hangs on other fields. Default: `25`.
    pub smtp_port: ::core::option::Option<i64>,
    /// How the connection is secured.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub smtp_security: ::core::option::Option<SmtpSecurity>,
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
    /// Whether to sign in to the mail server.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `0`.
    pub smtp_authentication: ::core::option::Option<SmtpAuthentication>,
    /// Whose mail service it is.
    ///
    /// One of the values below. Since 6.4.
    pub provider: ::core::option::Option<MailProvider>,
    /// Parameters of the script, one a line, each line ended. Newer releases take `parameters`.
    ///
    /// String, at most 255 characters. What is right hangs on other fields. Deprecated since 6.4: use `parameters` instead.
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
    /// One of the values below. What is right hangs on other fields. Deprecated since 7.0: use `message_format` instead.
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
    /// Sets [`smtp_authentication`](Self::smtp_authentication).
    pub fn smtp_authentication(
        mut self,
        value: impl ::core::convert::Into<SmtpAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.smtp_authentication, value);
        self
    }
    /// Sets [`provider`](Self::provider).
    pub fn provider(mut self, value: impl ::core::convert::Into<MailProvider>) -> Self {
        ::callsheet_runtime::record::set(&mut self.provider, value);
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
::callsheet_runtime::record! {
    MediaTypeCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE; 0 => type_, 1 =>
    name, 2 => smtp_server, 3 => smtp_helo, 4 => smtp_email, 5 => exec_path, 6 =>
    gsm_modem, 7 => username, 8 => passwd, 9 => status, 10 => smtp_port, 11 =>
    smtp_security, 12 => smtp_verify_peer, 13 => smtp_verify_host, 14 =>
    smtp_authentication, 15 => provider, 16 => exec_params, 17 => maxsessions, 18 =>
    maxattempts, 19 => attempt_interval, 20 => content_type, 21 => message_format, 22 =>
    script, 23 => timeout, 24 => process_tags, 25 => show_event_menu, 26 =>
    event_menu_url, 27 => event_menu_name, 28 => description, 29 => parameters, 30 =>
    message_templates; type_ name; smtp_server smtp_helo smtp_email exec_path gsm_modem
    username passwd status smtp_port smtp_security smtp_verify_peer smtp_verify_host
    smtp_authentication provider exec_params maxsessions maxattempts attempt_interval
    content_type message_format script timeout process_tags show_event_menu
    event_menu_url event_menu_name description parameters message_templates
}
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
impl ::core::default::Default for MediaTypeParameters {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    MediaTypeParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_PARAMETERS; 0 => sortorder,
    1 => name, 2 => value;; sortorder name value
}
/// Messages for each kind of event.
#[non_exhaustive]
pub struct MediaTypeMessageTemplates {
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
impl MediaTypeMessageTemplates {
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
::callsheet_runtime::record! {
    MediaTypeMessageTemplates, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_MESSAGE_TEMPLATES; 0 =>
    eventsource, 1 => recovery, 2 => subject, 3 => message; eventsource recovery; subject
    message
}
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
impl ::core::default::Default for MediaTypeCreateParameters {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
::callsheet_runtime::record! {
    MediaTypeCreateParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_PARAMETERS; 0 =>
    sortorder, 1 => name, 2 => value;; sortorder name value
}
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
::callsheet_runtime::record! {
    MediaTypeCreateMessageTemplates, super::super::TABLES,
    super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES; 0
    => eventsource, 1 => recovery, 2 => subject, 3 => message; eventsource recovery;
    subject message
}
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
::callsheet_runtime::open_enum! {
    EventMenu, EVENT_MENU_VALUES; 0 => Off, 1 => On
}
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
::callsheet_runtime::open_enum! {
    MailProvider, MAIL_PROVIDER_VALUES; 0 => GenericSmtp, 1 => Gmail, 2 => GmailRelay, 3
    => Office365, 4 => Office365Relay
}
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
::callsheet_runtime::open_enum! {
    MediaTypeKind, MEDIA_TYPE_KIND_VALUES; 0 => Email, 1 => Script, 2 => Sms, 3 =>
    Webhook
}
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
::callsheet_runtime::open_enum! {
    MediaTypeStatus, MEDIA_TYPE_STATUS_VALUES; 0 => Enabled, 1 => Disabled
}
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
::callsheet_runtime::open_enum! {
    MessageFormat, MESSAGE_FORMAT_VALUES; 0 => Text, 1 => Html
}
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
::callsheet_runtime::open_enum! {
    OperationMode, OPERATION_MODE_VALUES; 0 => Problem, 1 => Recovery, 2 => Update
}
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
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::open_enum! {
    SmtpAuthentication, SMTP_AUTHENTICATION_VALUES; 0 => None, 1 => Password
}
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
    ],
};
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
::callsheet_runtime::open_enum! {
    SmtpSecurity, SMTP_SECURITY_VALUES; 0 => None, 1 => Starttls, 2 => SslTls
}
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
::callsheet_runtime::open_enum! {
    WebhookTags, WEBHOOK_TAGS_VALUES; 0 => Off, 1 => On
}
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
static MEDIA_TYPE_FIELDS: [tables::Field<'static>; 32] = tables::Field::rows(
    [
        ("mediatypeid", tables::Type::ID, 16),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MEDIA_TYPE_KIND_VALUES),
                ..tables::Type::ANY
            },
            22,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            29,
        ),
        (
            "smtp_server",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            37,
        ),
        (
            "smtp_helo",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            52,
        ),
        (
            "smtp_email",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            71,
        ),
        (
            "exec_path",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            86,
        ),
        (
            "gsm_modem",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            101,
        ),
        (
            "username",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            116,
        ),
        (
            "passwd",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            129,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&MEDIA_TYPE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            143,
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
            149,
        ),
        (
            "smtp_security",
            tables::Type {
                kind: tables::Kind::Enum(&SMTP_SECURITY_VALUES),
                ..tables::Type::ANY
            },
            163,
        ),
        (
            "smtp_verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            177,
        ),
        (
            "smtp_verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            190,
        ),
        (
            "smtp_authentication",
            tables::Type {
                kind: tables::Kind::Enum(&SMTP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            203,
        ),
        (
            "provider",
            tables::Type {
                kind: tables::Kind::Enum(&MAIL_PROVIDER_VALUES),
                ..tables::Type::ANY
            },
            217,
        ),
        (
            "exec_params",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            224,
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
            241,
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
            252,
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
            258,
        ),
        (
            "content_type",
            tables::Type {
                kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                ..tables::Type::ANY
            },
            266,
        ),
        (
            "message_format",
            tables::Type {
                kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                ..tables::Type::ANY
            },
            283,
        ),
        (
            "script",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            297,
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
            312,
        ),
        (
            "process_tags",
            tables::Type {
                kind: tables::Kind::Enum(&WEBHOOK_TAGS_VALUES),
                ..tables::Type::ANY
            },
            327,
        ),
        (
            "show_event_menu",
            tables::Type {
                kind: tables::Kind::Enum(&EVENT_MENU_VALUES),
                ..tables::Type::ANY
            },
            340,
        ),
        (
            "event_menu_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            354,
        ),
        (
            "event_menu_name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            372,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            387,
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
            393,
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
            446,
        ),
    ],
    &[
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 43,
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
                        line: 48,
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 58,
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
                        line: 64,
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
                        line: 67,
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 77,
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
                        line: 82,
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 92,
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
                        line: 97,
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 107,
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
                        line: 112,
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
                                            steps: &[15],
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
                        line: 122,
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
                        line: 125,
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
                                            steps: &[15],
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
                        line: 136,
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
                        line: 139,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                default: ::core::option::Option::Some("25"),
                cases: &[
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
                        line: 156,
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
                        line: 159,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
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
                        line: 170,
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
                        line: 173,
                    },
                ],
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
                                            steps: &[1],
                                        },
                                        &["0"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[12],
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
                        line: 183,
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
                        line: 186,
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
                                            steps: &[1],
                                        },
                                        &["0"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[12],
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
                        line: 196,
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
                        line: 199,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
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
                        line: 210,
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
                        line: 213,
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
                        line: 231,
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
                        line: 234,
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
                        line: 237,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                cases: &[
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
                        line: 247,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    instead: ::core::option::Option::Some("message_format"),
                }),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 273,
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
                        line: 276,
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
                        line: 279,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
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
                        line: 290,
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
                        line: 293,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                cases: &[
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
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        line: 303,
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
                        line: 308,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                cases: &[
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
                        line: 319,
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
                        line: 323,
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
                        line: 333,
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
                        line: 336,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                cases: &[
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
                        line: 347,
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
                        line: 350,
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
                                            steps: &[26],
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
                        line: 360,
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
                        line: 368,
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
                                            steps: &[26],
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
                        line: 378,
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
                        line: 383,
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
                                                super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_PARAMETERS,
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
                        line: 398,
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
                                                super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_PARAMETERS,
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
                        line: 402,
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
                                                super::super::tables::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_PARAMETERS,
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
                        line: 407,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static MEDIA_TYPE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaType",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 24, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 25, 19, 65535, 65535, 65535, 65535, 13,
        65535, 65535, 9, 26, 65535, 22, 65535, 65535, 65535, 6, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 23, 7, 65535, 3, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 11, 65535, 65535, 65535, 8, 65535, 65535, 16, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 5, 65535, 65535, 65535, 20, 65535,
        65535, 1, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 14, 65535,
        65535, 30, 65535, 65535, 31, 65535, 65535, 17, 65535, 65535, 65535, 65535, 65535,
        65535, 2, 65535, 65535, 29, 65535, 28, 65535, 65535, 15, 10, 4, 65535, 65535,
        65535, 65535, 65535, 0, 65535, 18, 27, 65535, 65535, 65535, 65535, 65535, 21,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
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
            en: "The mail server's port.",
            ru: "Порт почтового сервера.",
        },
        tables::Text {
            en: "How the connection is secured.",
            ru: "Как защищено соединение.",
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
            en: "Whether to sign in to the mail server.",
            ru: "Входить ли на почтовый сервер.",
        },
        tables::Text {
            en: "Whose mail service it is.",
            ru: "Чья это почтовая служба.",
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
    rules: &[],
};
static MEDIA_TYPE_CREATE_FIELDS: [tables::Field<'static>; 31] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&MEDIA_TYPE_KIND_VALUES),
                ..tables::Type::ANY
            },
            22,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(100),
                ..tables::Type::TEXT
            },
            29,
        ),
        (
            "smtp_server",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            37,
        ),
        (
            "smtp_helo",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            52,
        ),
        (
            "smtp_email",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            71,
        ),
        (
            "exec_path",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            86,
        ),
        (
            "gsm_modem",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            101,
        ),
        (
            "username",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            116,
        ),
        (
            "passwd",
            tables::Type {
                length: ::core::option::Option::Some(255),
                secret: true,
                ..tables::Type::TEXT
            },
            129,
        ),
        (
            "status",
            tables::Type {
                kind: tables::Kind::Enum(&MEDIA_TYPE_STATUS_VALUES),
                ..tables::Type::ANY
            },
            143,
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
            149,
        ),
        (
            "smtp_security",
            tables::Type {
                kind: tables::Kind::Enum(&SMTP_SECURITY_VALUES),
                ..tables::Type::ANY
            },
            163,
        ),
        (
            "smtp_verify_peer",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            177,
        ),
        (
            "smtp_verify_host",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::VERIFICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            190,
        ),
        (
            "smtp_authentication",
            tables::Type {
                kind: tables::Kind::Enum(&SMTP_AUTHENTICATION_VALUES),
                ..tables::Type::ANY
            },
            203,
        ),
        (
            "provider",
            tables::Type {
                kind: tables::Kind::Enum(&MAIL_PROVIDER_VALUES),
                ..tables::Type::ANY
            },
            217,
        ),
        (
            "exec_params",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            224,
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
            241,
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
            252,
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
            258,
        ),
        (
            "content_type",
            tables::Type {
                kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                ..tables::Type::ANY
            },
            266,
        ),
        (
            "message_format",
            tables::Type {
                kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                ..tables::Type::ANY
            },
            283,
        ),
        (
            "script",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            297,
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
            312,
        ),
        (
            "process_tags",
            tables::Type {
                kind: tables::Kind::Enum(&WEBHOOK_TAGS_VALUES),
                ..tables::Type::ANY
            },
            327,
        ),
        (
            "show_event_menu",
            tables::Type {
                kind: tables::Kind::Enum(&EVENT_MENU_VALUES),
                ..tables::Type::ANY
            },
            340,
        ),
        (
            "event_menu_url",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            354,
        ),
        (
            "event_menu_name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            372,
        ),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            387,
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
            393,
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
            446,
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
                        line: 43,
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
                        line: 48,
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
                        line: 58,
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
                        line: 64,
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
                        line: 67,
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
                        line: 77,
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
                        line: 82,
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
                        line: 92,
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
                        line: 97,
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
                        line: 107,
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
                        line: 112,
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
                                            steps: &[14],
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
                        line: 122,
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
                        line: 125,
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
                                            steps: &[14],
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
                        line: 136,
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
                        line: 139,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            10,
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
                        line: 156,
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
                        line: 159,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            11,
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
                        line: 170,
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
                        line: 173,
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
                                            steps: &[11],
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
                        line: 183,
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
                        line: 186,
                    },
                ],
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
                                            steps: &[11],
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
                        line: 196,
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
                        line: 199,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            14,
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
                            kind: tables::Kind::Enum(&SMTP_AUTHENTICATION_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 210,
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
                        line: 213,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
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
                        line: 231,
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
                        line: 234,
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
                        line: 237,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            17,
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
                        line: 247,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                deprecated: ::core::option::Option::Some(tables::Deprecated {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    instead: ::core::option::Option::Some("message_format"),
                }),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                            until: ::core::option::Option::None,
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 273,
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
                            kind: tables::Kind::Enum(&MESSAGE_FORMAT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 276,
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
                        line: 279,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
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
                        line: 290,
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
                        line: 293,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            22,
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
                        line: 303,
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
                        line: 308,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
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
                        line: 319,
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
                        line: 323,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
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
                        line: 333,
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
                        line: 336,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
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
                        line: 347,
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
                        line: 350,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
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
                                            steps: &[25],
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
                        line: 360,
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
                        line: 368,
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
                                            steps: &[25],
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
                        line: 378,
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
                        line: 383,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            29,
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
                        line: 398,
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
                        line: 402,
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
                        line: 407,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static MEDIA_TYPE_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaTypeCreate",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 11, 65535, 4, 65535, 23, 65535, 19, 65535, 65535, 0,
        65535, 65535, 65535, 65535, 24, 18, 65535, 65535, 13, 65535, 12, 29, 65535, 8,
        25, 30, 21, 16, 65535, 65535, 5, 65535, 65535, 65535, 1, 65535, 65535, 28, 22, 6,
        27, 2, 14, 9, 3, 65535, 65535, 65535, 65535, 10, 65535, 65535, 17, 7, 26, 65535,
        15, 65535, 65535, 20,
    ],
    required: 2,
    rules: &[
        tables::Rule {
            when: ::core::option::Option::Some(
                tables::Condition::Present(tables::Path {
                    from: tables::From::Here,
                    steps: &[20],
                }),
            ),
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                until: ::core::option::Option::None,
            },
            need: tables::Need::Absent(tables::Path {
                from: tables::From::Here,
                steps: &[21],
            }),
            line: 489,
        },
    ],
    unknown: tables::Unknown::Refused,
};
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
            en: "The mail server's port.",
            ru: "Порт почтового сервера.",
        },
        tables::Text {
            en: "How the connection is secured.",
            ru: "Как защищено соединение.",
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
            en: "Whether to sign in to the mail server.",
            ru: "Входить ли на почтовый сервер.",
        },
        tables::Text {
            en: "Whose mail service it is.",
            ru: "Чья это почтовая служба.",
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
};
static MEDIA_TYPE_PARAMETERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("sortorder", tables::Type::INT, 411),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            425,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            440,
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
                        line: 417,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 421,
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
                        line: 431,
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
                        line: 436,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static MEDIA_TYPE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaTypeParameters",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_PARAMETERS_FIELDS,
    lookup: &[65535, 65535, 2, 0, 65535, 65535, 1, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
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
};
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
            452,
        ),
        (
            "recovery",
            tables::Type {
                kind: tables::Kind::Enum(&OPERATION_MODE_VALUES),
                ..tables::Type::ANY
            },
            459,
        ),
        (
            "subject",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            478,
        ),
        (
            "message",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            484,
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
                        line: 465,
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
                        line: 469,
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
                        line: 473,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static MEDIA_TYPE_MESSAGE_TEMPLATES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaTypeMessageTemplates",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_MESSAGE_TEMPLATES_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 3, 65535, 1, 65535, 65535, 65535, 0, 65535, 65535,
        65535, 65535, 2,
    ],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
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
};
static MEDIA_TYPE_CREATE_PARAMETERS_FIELDS: [tables::Field<'static>; 3] = tables::Field::rows(
    [
        ("sortorder", tables::Type::INT, 411),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            425,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            440,
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
                        line: 417,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::INT,
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        line: 421,
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
                        line: 431,
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
                        line: 436,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
pub(crate) static MEDIA_TYPE_CREATE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaTypeCreateParameters",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_CREATE_PARAMETERS_FIELDS,
    lookup: &[65535, 65535, 2, 0, 65535, 65535, 1, 65535],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Refused,
};
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
};
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
            452,
        ),
        (
            "recovery",
            tables::Type {
                kind: tables::Kind::Enum(&OPERATION_MODE_VALUES),
                ..tables::Type::ANY
            },
            459,
        ),
        (
            "subject",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            478,
        ),
        (
            "message",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            484,
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
                        line: 465,
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
                        line: 469,
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
                        line: 473,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
    ],
);
pub(crate) static MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/media-type",
    name: "MediaTypeCreateMessageTemplates",
    file: "spec/zabbix/types/media-type.toml",
    form: tables::Form::Object,
    fields: &MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 3, 65535, 1, 65535, 65535, 65535, 0, 65535, 65535,
        65535, 65535, 2,
    ],
    required: 2,
    rules: &[],
    unknown: tables::Unknown::Refused,
};
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
};
