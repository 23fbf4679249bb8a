// @generated from spec/zabbix/types/script.toml by `cargo xtask codegen`; do not edit.

//! The type `script`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "script")]
/// A script
#[non_exhaustive]
pub struct Script {
    /// The script's id.
    ///
    /// Id.
    pub scriptid: ::core::option::Option<::callsheet_runtime::Id>,
    /// The script's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Where the script is offered. Since 7.0 it has to be there when a script is created.
    ///
    /// One of the values below.
    pub scope: ::core::option::Option<ScriptScope>,
    /// What the script does; an address cannot be part of an action.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub type_: ::core::option::Option<ScriptType>,
    /// The host group whose hosts it is for; `0` for all.
    ///
    /// Id.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// The folders of the menu that it stands in, as `Tools/Network`.
    ///
    /// String. What is right hangs on other fields.
    pub menu_path: ::core::option::Option<::std::string::String>,
    /// The user group that may run it by hand; `0` for all.
    ///
    /// Id. What is right hangs on other fields.
    pub usrgrpid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Which rights on the host it asks for.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub host_access: ::core::option::Option<ScriptHostAccess>,
    /// What the frontend asks before it runs; empty for no question.
    ///
    /// String. What is right hangs on other fields.
    pub confirmation: ::core::option::Option<::std::string::String>,
    /// The command, or the webhook's JavaScript.
    ///
    /// String. What is right hangs on other fields.
    pub command: ::core::option::Option<::std::string::String>,
    /// Where a command of the kind script runs.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub execute_on: ::core::option::Option<ScriptPlace>,
    /// The port of SSH or Telnet; empty for the usual one.
    ///
    /// String. What is right hangs on other fields.
    pub port: ::core::option::Option<::std::string::String>,
    /// How to sign in over SSH.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub authtype: ::core::option::Option<super::super::types::item::SshAuthentication>,
    /// The name to sign in with over SSH or Telnet.
    ///
    /// String. What is right hangs on other fields.
    pub username: ::core::option::Option<::std::string::String>,
    /// The password to sign in with, or that of the key.
    ///
    /// String, secret. What is right hangs on other fields.
    pub password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The file of the public key.
    ///
    /// String. What is right hangs on other fields.
    pub publickey: ::core::option::Option<::std::string::String>,
    /// The file of the private key.
    ///
    /// String. What is right hangs on other fields.
    pub privatekey: ::core::option::Option<::std::string::String>,
    /// How long a webhook may run, up to a minute.
    ///
    /// String. What is right hangs on other fields.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// What the webhook is given. In an update they replace those until now.
    ///
    /// List of: object. What is right hangs on other fields.
    pub parameters: ::core::option::Option<::std::vec::Vec<ScriptParameters>>,
    /// The address that opens.
    ///
    /// String. What is right hangs on other fields. Since 6.4.
    pub url: ::core::option::Option<::std::string::String>,
    /// Where the address opens.
    ///
    /// One of the values below. What is right hangs on other fields. Since 6.4.
    pub new_window: ::core::option::Option<ScriptWindow>,
    /// Whether whoever runs it is asked for a value, which stands in place of `{MANUALINPUT}`.
    ///
    /// One of the values below. What is right hangs on other fields. Since 7.0.
    pub manualinput: ::core::option::Option<ManualInput>,
    /// The question asked.
    ///
    /// String. What is right hangs on other fields. Since 7.0.
    pub manualinput_prompt: ::core::option::Option<::std::string::String>,
    /// How the value is checked.
    ///
    /// One of the values below. What is right hangs on other fields. Since 7.0.
    pub manualinput_validator_type: ::core::option::Option<ManualInputCheck>,
    /// The regular expression, or the values of the list joined by commas.
    ///
    /// String. What is right hangs on other fields. Since 7.0.
    pub manualinput_validator: ::core::option::Option<::std::string::String>,
    /// The value offered, which has to fit the regular expression.
    ///
    /// String. What is right hangs on other fields. Since 7.0.
    pub manualinput_default_value: ::core::option::Option<::std::string::String>,
    /// The host groups that it is for. Filled by `selectGroups`.
    ///
    /// List of: object. Gone in 7.2. Deprecated since 6.2: use `hostgroups` instead.
    pub groups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group::HostGroup>,
    >,
    /// The host groups that it is for. Filled by `selectHostGroups`.
    ///
    /// List of: object. Since 6.2.
    pub hostgroups: ::core::option::Option<
        ::std::vec::Vec<super::super::types::host_group::HostGroup>,
    >,
    /// The hosts that it is for. Filled by `selectHosts`.
    ///
    /// List of: object.
    pub hosts: ::core::option::Option<::std::vec::Vec<super::super::types::host::Host>>,
    /// The actions that run it. Filled by `selectActions`.
    ///
    /// List of: object.
    pub actions: ::core::option::Option<
        ::std::vec::Vec<super::super::types::action::Action>,
    >,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "script")]
impl Script {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`scriptid`](Self::scriptid).
    pub fn scriptid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.scriptid, value);
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
    /// Sets [`scope`](Self::scope).
    pub fn scope(mut self, value: impl ::core::convert::Into<ScriptScope>) -> Self {
        ::callsheet_runtime::record::set(&mut self.scope, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<ScriptType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`groupid`](Self::groupid).
    pub fn groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.groupid, value);
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
    /// Sets [`menu_path`](Self::menu_path).
    pub fn menu_path(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.menu_path, value);
        self
    }
    /// Sets [`usrgrpid`](Self::usrgrpid).
    pub fn usrgrpid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.usrgrpid, value);
        self
    }
    /// Sets [`host_access`](Self::host_access).
    pub fn host_access(
        mut self,
        value: impl ::core::convert::Into<ScriptHostAccess>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host_access, value);
        self
    }
    /// Sets [`confirmation`](Self::confirmation).
    pub fn confirmation(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.confirmation, value);
        self
    }
    /// Sets [`command`](Self::command).
    pub fn command(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.command, value);
        self
    }
    /// Sets [`execute_on`](Self::execute_on).
    pub fn execute_on(mut self, value: impl ::core::convert::Into<ScriptPlace>) -> Self {
        ::callsheet_runtime::record::set(&mut self.execute_on, value);
        self
    }
    /// Sets [`port`](Self::port).
    pub fn port(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.port, value);
        self
    }
    /// Sets [`authtype`](Self::authtype).
    pub fn authtype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::SshAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authtype, value);
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
    /// Sets [`password`](Self::password).
    pub fn password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.password, value);
        self
    }
    /// Sets [`publickey`](Self::publickey).
    pub fn publickey(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.publickey, value);
        self
    }
    /// Sets [`privatekey`](Self::privatekey).
    pub fn privatekey(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.privatekey, value);
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
    /// Sets [`parameters`](Self::parameters).
    pub fn parameters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ScriptParameters>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.parameters, value);
        self
    }
    /// Sets [`url`](Self::url).
    pub fn url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url, value);
        self
    }
    /// Sets [`new_window`](Self::new_window).
    pub fn new_window(
        mut self,
        value: impl ::core::convert::Into<ScriptWindow>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.new_window, value);
        self
    }
    /// Sets [`manualinput`](Self::manualinput).
    pub fn manualinput(
        mut self,
        value: impl ::core::convert::Into<ManualInput>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput, value);
        self
    }
    /// Sets [`manualinput_prompt`](Self::manualinput_prompt).
    pub fn manualinput_prompt(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput_prompt, value);
        self
    }
    /// Sets [`manualinput_validator_type`](Self::manualinput_validator_type).
    pub fn manualinput_validator_type(
        mut self,
        value: impl ::core::convert::Into<ManualInputCheck>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput_validator_type, value);
        self
    }
    /// Sets [`manualinput_validator`](Self::manualinput_validator).
    pub fn manualinput_validator(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput_validator, value);
        self
    }
    /// Sets [`manualinput_default_value`](Self::manualinput_default_value).
    pub fn manualinput_default_value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput_default_value, value);
        self
    }
    /// Sets [`groups`](Self::groups).
    pub fn groups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host_group::HostGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.groups, value);
        self
    }
    /// Sets [`hostgroups`](Self::hostgroups).
    pub fn hostgroups(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host_group::HostGroup>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hostgroups, value);
        self
    }
    /// Sets [`hosts`](Self::hosts).
    pub fn hosts(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<super::super::types::host::Host>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.hosts, value);
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
}
#[cfg(feature = "script")]
impl ::core::default::Default for Script {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "script")]
::callsheet_runtime::record! {
    Script, super::super::TABLES, super::super::tables::shapes::TYPES_SCRIPT_SCRIPT; 0 =>
    scriptid, 1 => name, 2 => scope, 3 => type_, 4 => groupid, 5 => description, 6 =>
    menu_path, 7 => usrgrpid, 8 => host_access, 9 => confirmation, 10 => command, 11 =>
    execute_on, 12 => port, 13 => authtype, 14 => username, 15 => password, 16 =>
    publickey, 17 => privatekey, 18 => timeout, 19 => parameters, 20 => url, 21 =>
    new_window, 22 => manualinput, 23 => manualinput_prompt, 24 =>
    manualinput_validator_type, 25 => manualinput_validator, 26 =>
    manualinput_default_value, 27 => groups, 28 => hostgroups, 29 => hosts, 30 =>
    actions;; scriptid name scope type_ groupid description menu_path usrgrpid
    host_access confirmation command execute_on port authtype username password publickey
    privatekey timeout parameters url new_window manualinput manualinput_prompt
    manualinput_validator_type manualinput_validator manualinput_default_value groups
    hostgroups hosts actions
}
#[cfg(feature = "script")]
/// A script
#[non_exhaustive]
pub struct ScriptCreate {
    /// The script's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// Where the script is offered. Since 7.0 it has to be there when a script is created.
    ///
    /// One of the values below. What is right hangs on other fields. Default: `1`.
    pub scope: ScriptScope,
    /// What the script does; an address cannot be part of an action.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub type_: ScriptType,
    /// The host group whose hosts it is for; `0` for all.
    ///
    /// Id. Default: `0`.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// The folders of the menu that it stands in, as `Tools/Network`.
    ///
    /// String, one of "". What is right hangs on other fields. Default: \`\`.
    pub menu_path: ::core::option::Option<::std::string::String>,
    /// The user group that may run it by hand; `0` for all.
    ///
    /// Id, 0. What is right hangs on other fields.
    pub usrgrpid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Which rights on the host it asks for.
    ///
    /// One of the values below, one of "2". What is right hangs on other fields.
    pub host_access: ::core::option::Option<ScriptHostAccess>,
    /// What the frontend asks before it runs; empty for no question.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub confirmation: ::core::option::Option<::std::string::String>,
    /// The command, or the webhook's JavaScript.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub command: ::core::option::Option<::std::string::String>,
    /// Where a command of the kind script runs.
    ///
    /// One of the values below, one of "2". What is right hangs on other fields.
    pub execute_on: ::core::option::Option<ScriptPlace>,
    /// The port of SSH or Telnet; empty for the usual one.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub port: ::core::option::Option<::std::string::String>,
    /// How to sign in over SSH.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub authtype: ::core::option::Option<super::super::types::item::SshAuthentication>,
    /// The name to sign in with over SSH or Telnet.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub username: ::core::option::Option<::std::string::String>,
    /// The password to sign in with, or that of the key.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The file of the public key.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub publickey: ::core::option::Option<::std::string::String>,
    /// The file of the private key.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub privatekey: ::core::option::Option<::std::string::String>,
    /// How long a webhook may run, up to a minute.
    ///
    /// String, one of "30s". What is right hangs on other fields.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// What the webhook is given. In an update they replace those until now.
    ///
    /// List of: object, at most 0 members. What is right hangs on other fields.
    pub parameters: ::core::option::Option<::std::vec::Vec<ScriptCreateParameters>>,
    /// The address that opens.
    ///
    /// String, one of "". What is right hangs on other fields. Since 6.4.
    pub url: ::core::option::Option<::std::string::String>,
    /// Where the address opens.
    ///
    /// One of the values below, one of "1". What is right hangs on other fields. Since 6.4.
    pub new_window: ::core::option::Option<ScriptWindow>,
    /// Whether whoever runs it is asked for a value, which stands in place of `{MANUALINPUT}`.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Since 7.0.
    pub manualinput: ::core::option::Option<ManualInput>,
    /// The question asked.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub manualinput_prompt: ::core::option::Option<::std::string::String>,
    /// How the value is checked.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Default: `0`. Since 7.0.
    pub manualinput_validator_type: ::core::option::Option<ManualInputCheck>,
    /// The regular expression, or the values of the list joined by commas.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub manualinput_validator: ::core::option::Option<::std::string::String>,
    /// The value offered, which has to fit the regular expression.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub manualinput_default_value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "script")]
impl ScriptCreate {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        scope: impl ::core::convert::Into<ScriptScope>,
        type_: impl ::core::convert::Into<ScriptType>,
    ) -> Self {
        Self {
            name: name.into(),
            scope: scope.into(),
            type_: type_.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`groupid`](Self::groupid).
    pub fn groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.groupid, value);
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
    /// Sets [`menu_path`](Self::menu_path).
    pub fn menu_path(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.menu_path, value);
        self
    }
    /// Sets [`usrgrpid`](Self::usrgrpid).
    pub fn usrgrpid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.usrgrpid, value);
        self
    }
    /// Sets [`host_access`](Self::host_access).
    pub fn host_access(
        mut self,
        value: impl ::core::convert::Into<ScriptHostAccess>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host_access, value);
        self
    }
    /// Sets [`confirmation`](Self::confirmation).
    pub fn confirmation(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.confirmation, value);
        self
    }
    /// Sets [`command`](Self::command).
    pub fn command(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.command, value);
        self
    }
    /// Sets [`execute_on`](Self::execute_on).
    pub fn execute_on(mut self, value: impl ::core::convert::Into<ScriptPlace>) -> Self {
        ::callsheet_runtime::record::set(&mut self.execute_on, value);
        self
    }
    /// Sets [`port`](Self::port).
    pub fn port(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.port, value);
        self
    }
    /// Sets [`authtype`](Self::authtype).
    pub fn authtype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::SshAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authtype, value);
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
    /// Sets [`password`](Self::password).
    pub fn password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.password, value);
        self
    }
    /// Sets [`publickey`](Self::publickey).
    pub fn publickey(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.publickey, value);
        self
    }
    /// Sets [`privatekey`](Self::privatekey).
    pub fn privatekey(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.privatekey, value);
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
    /// Sets [`parameters`](Self::parameters).
    pub fn parameters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ScriptCreateParameters>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.parameters, value);
        self
    }
    /// Sets [`url`](Self::url).
    pub fn url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url, value);
        self
    }
    /// Sets [`new_window`](Self::new_window).
    pub fn new_window(
        mut self,
        value: impl ::core::convert::Into<ScriptWindow>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.new_window, value);
        self
    }
    /// Sets [`manualinput`](Self::manualinput).
    pub fn manualinput(
        mut self,
        value: impl ::core::convert::Into<ManualInput>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput, value);
        self
    }
    /// Sets [`manualinput_prompt`](Self::manualinput_prompt).
    pub fn manualinput_prompt(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput_prompt, value);
        self
    }
    /// Sets [`manualinput_validator_type`](Self::manualinput_validator_type).
    pub fn manualinput_validator_type(
        mut self,
        value: impl ::core::convert::Into<ManualInputCheck>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput_validator_type, value);
        self
    }
    /// Sets [`manualinput_validator`](Self::manualinput_validator).
    pub fn manualinput_validator(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput_validator, value);
        self
    }
    /// Sets [`manualinput_default_value`](Self::manualinput_default_value).
    pub fn manualinput_default_value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput_default_value, value);
        self
    }
}
#[cfg(feature = "script")]
::callsheet_runtime::record! {
    ScriptCreate, super::super::TABLES,
    super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_CREATE; 0 => name, 1 => scope, 2 =>
    type_, 3 => groupid, 4 => description, 5 => menu_path, 6 => usrgrpid, 7 =>
    host_access, 8 => confirmation, 9 => command, 10 => execute_on, 11 => port, 12 =>
    authtype, 13 => username, 14 => password, 15 => publickey, 16 => privatekey, 17 =>
    timeout, 18 => parameters, 19 => url, 20 => new_window, 21 => manualinput, 22 =>
    manualinput_prompt, 23 => manualinput_validator_type, 24 => manualinput_validator, 25
    => manualinput_default_value; name scope type_; groupid description menu_path
    usrgrpid host_access confirmation command execute_on port authtype username password
    publickey privatekey timeout parameters url new_window manualinput manualinput_prompt
    manualinput_validator_type manualinput_validator manualinput_default_value
}
#[cfg(feature = "script")]
/// A script
#[non_exhaustive]
pub struct ScriptUpdate {
    /// The script's id.
    ///
    /// Id.
    pub scriptid: ::callsheet_runtime::Id,
    /// The script's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// Where the script is offered. Since 7.0 it has to be there when a script is created.
    ///
    /// One of the values below.
    pub scope: ::core::option::Option<ScriptScope>,
    /// What the script does; an address cannot be part of an action.
    ///
    /// One of the values below. What is right hangs on other fields.
    pub type_: ::core::option::Option<ScriptType>,
    /// The host group whose hosts it is for; `0` for all.
    ///
    /// Id.
    pub groupid: ::core::option::Option<::callsheet_runtime::Id>,
    /// A description.
    ///
    /// String, at most 65535 characters.
    pub description: ::core::option::Option<::std::string::String>,
    /// The folders of the menu that it stands in, as `Tools/Network`.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub menu_path: ::core::option::Option<::std::string::String>,
    /// The user group that may run it by hand; `0` for all.
    ///
    /// Id, 0. What is right hangs on other fields.
    pub usrgrpid: ::core::option::Option<::callsheet_runtime::Id>,
    /// Which rights on the host it asks for.
    ///
    /// One of the values below, one of "2". What is right hangs on other fields.
    pub host_access: ::core::option::Option<ScriptHostAccess>,
    /// What the frontend asks before it runs; empty for no question.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub confirmation: ::core::option::Option<::std::string::String>,
    /// The command, or the webhook's JavaScript.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub command: ::core::option::Option<::std::string::String>,
    /// Where a command of the kind script runs.
    ///
    /// One of the values below, one of "2". What is right hangs on other fields.
    pub execute_on: ::core::option::Option<ScriptPlace>,
    /// The port of SSH or Telnet; empty for the usual one.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub port: ::core::option::Option<::std::string::String>,
    /// How to sign in over SSH.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields.
    pub authtype: ::core::option::Option<super::super::types::item::SshAuthentication>,
    /// The name to sign in with over SSH or Telnet.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub username: ::core::option::Option<::std::string::String>,
    /// The password to sign in with, or that of the key.
    ///
    /// String, one of "", secret. What is right hangs on other fields.
    pub password: ::core::option::Option<::callsheet_runtime::SecretString>,
    /// The file of the public key.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub publickey: ::core::option::Option<::std::string::String>,
    /// The file of the private key.
    ///
    /// String, one of "". What is right hangs on other fields.
    pub privatekey: ::core::option::Option<::std::string::String>,
    /// How long a webhook may run, up to a minute.
    ///
    /// String, one of "30s". What is right hangs on other fields.
    pub timeout: ::core::option::Option<::std::string::String>,
    /// What the webhook is given. In an update they replace those until now.
    ///
    /// List of: object, at most 0 members. What is right hangs on other fields.
    pub parameters: ::core::option::Option<::std::vec::Vec<ScriptUpdateParameters>>,
    /// The address that opens.
    ///
    /// String, one of "". What is right hangs on other fields. Since 6.4.
    pub url: ::core::option::Option<::std::string::String>,
    /// Where the address opens.
    ///
    /// One of the values below, one of "1". What is right hangs on other fields. Since 6.4.
    pub new_window: ::core::option::Option<ScriptWindow>,
    /// Whether whoever runs it is asked for a value, which stands in place of `{MANUALINPUT}`.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Since 7.0.
    pub manualinput: ::core::option::Option<ManualInput>,
    /// The question asked.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub manualinput_prompt: ::core::option::Option<::std::string::String>,
    /// How the value is checked.
    ///
    /// One of the values below, one of "0". What is right hangs on other fields. Since 7.0.
    pub manualinput_validator_type: ::core::option::Option<ManualInputCheck>,
    /// The regular expression, or the values of the list joined by commas.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub manualinput_validator: ::core::option::Option<::std::string::String>,
    /// The value offered, which has to fit the regular expression.
    ///
    /// String, one of "". What is right hangs on other fields. Since 7.0.
    pub manualinput_default_value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "script")]
impl ScriptUpdate {
    /// With what is required.
    pub fn new(scriptid: impl ::core::convert::Into<::callsheet_runtime::Id>) -> Self {
        Self {
            scriptid: scriptid.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`scope`](Self::scope).
    pub fn scope(mut self, value: impl ::core::convert::Into<ScriptScope>) -> Self {
        ::callsheet_runtime::record::set(&mut self.scope, value);
        self
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(mut self, value: impl ::core::convert::Into<ScriptType>) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`groupid`](Self::groupid).
    pub fn groupid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.groupid, value);
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
    /// Sets [`menu_path`](Self::menu_path).
    pub fn menu_path(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.menu_path, value);
        self
    }
    /// Sets [`usrgrpid`](Self::usrgrpid).
    pub fn usrgrpid(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::Id>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.usrgrpid, value);
        self
    }
    /// Sets [`host_access`](Self::host_access).
    pub fn host_access(
        mut self,
        value: impl ::core::convert::Into<ScriptHostAccess>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host_access, value);
        self
    }
    /// Sets [`confirmation`](Self::confirmation).
    pub fn confirmation(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.confirmation, value);
        self
    }
    /// Sets [`command`](Self::command).
    pub fn command(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.command, value);
        self
    }
    /// Sets [`execute_on`](Self::execute_on).
    pub fn execute_on(mut self, value: impl ::core::convert::Into<ScriptPlace>) -> Self {
        ::callsheet_runtime::record::set(&mut self.execute_on, value);
        self
    }
    /// Sets [`port`](Self::port).
    pub fn port(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.port, value);
        self
    }
    /// Sets [`authtype`](Self::authtype).
    pub fn authtype(
        mut self,
        value: impl ::core::convert::Into<super::super::types::item::SshAuthentication>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.authtype, value);
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
    /// Sets [`password`](Self::password).
    pub fn password(
        mut self,
        value: impl ::core::convert::Into<::callsheet_runtime::SecretString>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.password, value);
        self
    }
    /// Sets [`publickey`](Self::publickey).
    pub fn publickey(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.publickey, value);
        self
    }
    /// Sets [`privatekey`](Self::privatekey).
    pub fn privatekey(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.privatekey, value);
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
    /// Sets [`parameters`](Self::parameters).
    pub fn parameters(
        mut self,
        value: impl ::core::iter::IntoIterator<
            Item = impl ::core::convert::Into<ScriptUpdateParameters>,
        >,
    ) -> Self {
        ::callsheet_runtime::record::set_list(&mut self.parameters, value);
        self
    }
    /// Sets [`url`](Self::url).
    pub fn url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url, value);
        self
    }
    /// Sets [`new_window`](Self::new_window).
    pub fn new_window(
        mut self,
        value: impl ::core::convert::Into<ScriptWindow>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.new_window, value);
        self
    }
    /// Sets [`manualinput`](Self::manualinput).
    pub fn manualinput(
        mut self,
        value: impl ::core::convert::Into<ManualInput>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput, value);
        self
    }
    /// Sets [`manualinput_prompt`](Self::manualinput_prompt).
    pub fn manualinput_prompt(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput_prompt, value);
        self
    }
    /// Sets [`manualinput_validator_type`](Self::manualinput_validator_type).
    pub fn manualinput_validator_type(
        mut self,
        value: impl ::core::convert::Into<ManualInputCheck>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput_validator_type, value);
        self
    }
    /// Sets [`manualinput_validator`](Self::manualinput_validator).
    pub fn manualinput_validator(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput_validator, value);
        self
    }
    /// Sets [`manualinput_default_value`](Self::manualinput_default_value).
    pub fn manualinput_default_value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.manualinput_default_value, value);
        self
    }
}
#[cfg(feature = "script")]
::callsheet_runtime::record! {
    ScriptUpdate, super::super::TABLES,
    super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_UPDATE; 0 => scriptid, 1 => name, 2
    => scope, 3 => type_, 4 => groupid, 5 => description, 6 => menu_path, 7 => usrgrpid,
    8 => host_access, 9 => confirmation, 10 => command, 11 => execute_on, 12 => port, 13
    => authtype, 14 => username, 15 => password, 16 => publickey, 17 => privatekey, 18 =>
    timeout, 19 => parameters, 20 => url, 21 => new_window, 22 => manualinput, 23 =>
    manualinput_prompt, 24 => manualinput_validator_type, 25 => manualinput_validator, 26
    => manualinput_default_value; scriptid; name scope type_ groupid description
    menu_path usrgrpid host_access confirmation command execute_on port authtype username
    password publickey privatekey timeout parameters url new_window manualinput
    manualinput_prompt manualinput_validator_type manualinput_validator
    manualinput_default_value
}
#[cfg(feature = "script")]
/// What the webhook is given. In an update they replace those until now.
#[non_exhaustive]
pub struct ScriptParameters {
    /// The parameter's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::core::option::Option<::std::string::String>,
    /// The parameter's value.
    ///
    /// String, at most 2048 characters.
    pub value: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "script")]
impl ScriptParameters {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
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
#[cfg(feature = "script")]
impl ::core::default::Default for ScriptParameters {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "script")]
::callsheet_runtime::record! {
    ScriptParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_PARAMETERS; 0 => name, 1 => value;;
    name value
}
#[cfg(feature = "script")]
/// What the webhook is given. In an update they replace those until now.
#[non_exhaustive]
pub struct ScriptCreateParameters {
    /// The parameter's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The parameter's value.
    ///
    /// String, at most 2048 characters.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "script")]
impl ScriptCreateParameters {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "script")]
::callsheet_runtime::record! {
    ScriptCreateParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_CREATE_PARAMETERS; 0 => name, 1 =>
    value; name value;
}
#[cfg(feature = "script")]
/// What the webhook is given. In an update they replace those until now.
#[non_exhaustive]
pub struct ScriptUpdateParameters {
    /// The parameter's name.
    ///
    /// String, at most 255 characters. Not empty.
    pub name: ::std::string::String,
    /// The parameter's value.
    ///
    /// String, at most 2048 characters.
    pub value: ::std::string::String,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "script")]
impl ScriptUpdateParameters {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..::callsheet_runtime::Target::blank()
        }
    }
}
#[cfg(feature = "script")]
::callsheet_runtime::record! {
    ScriptUpdateParameters, super::super::TABLES,
    super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_UPDATE_PARAMETERS; 0 => name, 1 =>
    value; name value;
}
#[cfg(feature = "script")]
/// Whether a script asks for a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManualInput {
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
#[cfg(feature = "script")]
::callsheet_runtime::open_enum! {
    ManualInput, MANUAL_INPUT_VALUES; 0 => Off, 1 => On
}
#[cfg(feature = "script")]
pub(crate) static MANUAL_INPUT_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/script",
    name: "ManualInput",
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
#[cfg(feature = "script")]
/// How a value given by hand is checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManualInputCheck {
    /// By a regular expression.
    ///
    /// `0` on the wire.
    Regex,
    /// It is chosen from a list.
    ///
    /// `1` on the wire.
    List,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "script")]
::callsheet_runtime::open_enum! {
    ManualInputCheck, MANUAL_INPUT_CHECK_VALUES; 0 => Regex, 1 => List
}
#[cfg(feature = "script")]
pub(crate) static MANUAL_INPUT_CHECK_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/script",
    name: "ManualInputCheck",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Regex",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "List",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "script")]
/// Which rights on a host a script asks for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScriptHostAccess {
    /// To read.
    ///
    /// `2` on the wire.
    Read,
    /// To write.
    ///
    /// `3` on the wire.
    Write,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "script")]
::callsheet_runtime::open_enum! {
    ScriptHostAccess, SCRIPT_HOST_ACCESS_VALUES; 0 => Read, 1 => Write
}
#[cfg(feature = "script")]
pub(crate) static SCRIPT_HOST_ACCESS_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/script",
    name: "ScriptHostAccess",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "2",
            name: "Read",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Write",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "script")]
/// Where a command runs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScriptPlace {
    /// On the agent.
    ///
    /// `0` on the wire.
    Agent,
    /// On the server.
    ///
    /// `1` on the wire.
    Server,
    /// On the server, or the proxy that monitors the host.
    ///
    /// `2` on the wire.
    ServerOrProxy,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "script")]
::callsheet_runtime::open_enum! {
    ScriptPlace, SCRIPT_PLACE_VALUES; 0 => Agent, 1 => Server, 2 => ServerOrProxy
}
#[cfg(feature = "script")]
pub(crate) static SCRIPT_PLACE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/script",
    name: "ScriptPlace",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Agent",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Server",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "ServerOrProxy",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "script")]
/// Where a script is offered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScriptScope {
    /// As an operation of actions.
    ///
    /// `1` on the wire.
    Action,
    /// In the menu of hosts.
    ///
    /// `2` on the wire.
    Host,
    /// In the menu of events.
    ///
    /// `4` on the wire.
    Event,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "script")]
::callsheet_runtime::open_enum! {
    ScriptScope, SCRIPT_SCOPE_VALUES; 0 => Action, 1 => Host, 2 => Event
}
#[cfg(feature = "script")]
pub(crate) static SCRIPT_SCOPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/script",
    name: "ScriptScope",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "1",
            name: "Action",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Host",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "4",
            name: "Event",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "script")]
/// What a script does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScriptType {
    /// Runs a command.
    ///
    /// `0` on the wire.
    Script,
    /// Sends an IPMI command.
    ///
    /// `1` on the wire.
    Ipmi,
    /// Runs a command over SSH.
    ///
    /// `2` on the wire.
    Ssh,
    /// Runs a command over Telnet.
    ///
    /// `3` on the wire.
    Telnet,
    /// Runs JavaScript on the server.
    ///
    /// `5` on the wire.
    Webhook,
    /// Opens an address.
    ///
    /// `6` on the wire. Since 6.4.
    Url,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "script")]
::callsheet_runtime::open_enum! {
    ScriptType, SCRIPT_TYPE_VALUES; 0 => Script, 1 => Ipmi, 2 => Ssh, 3 => Telnet, 4 =>
    Webhook, 5 => Url
}
#[cfg(feature = "script")]
pub(crate) static SCRIPT_TYPE_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/script",
    name: "ScriptType",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Script",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "Ipmi",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "2",
            name: "Ssh",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "3",
            name: "Telnet",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "5",
            name: "Webhook",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "6",
            name: "Url",
            versions: tables::Versions {
                since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                until: ::core::option::Option::None,
            },
        },
    ],
};
#[cfg(feature = "script")]
/// Where an address opens.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScriptWindow {
    /// In the same window.
    ///
    /// `0` on the wire.
    Same,
    /// In a new window.
    ///
    /// `1` on the wire.
    New,
    /// A value that the spec does not name, as it is on the wire.
    Other(::std::boxed::Box<str>),
}
#[cfg(feature = "script")]
::callsheet_runtime::open_enum! {
    ScriptWindow, SCRIPT_WINDOW_VALUES; 0 => Same, 1 => New
}
#[cfg(feature = "script")]
pub(crate) static SCRIPT_WINDOW_VALUES: tables::Enumeration<'static> = tables::Enumeration {
    owner: "types/script",
    name: "ScriptWindow",
    numeric: true,
    or_int: false,
    members: &[
        tables::Member {
            wire: "0",
            name: "Same",
            versions: tables::Versions::ALL,
        },
        tables::Member {
            wire: "1",
            name: "New",
            versions: tables::Versions::ALL,
        },
    ],
};
#[cfg(feature = "script")]
static SCRIPT_FIELDS: [tables::Field<'static>; 31] = tables::Field::rows(
    [
        ("scriptid", tables::Type::ID, 17),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            25,
        ),
        (
            "scope",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_SCOPE_VALUES),
                ..tables::Type::ANY
            },
            33,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_TYPE_VALUES),
                ..tables::Type::ANY
            },
            47,
        ),
        ("groupid", tables::Type::ID, 88),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            95,
        ),
        ("menu_path", tables::Type::TEXT, 101),
        ("usrgrpid", tables::Type::ID, 145),
        (
            "host_access",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_HOST_ACCESS_VALUES),
                ..tables::Type::ANY
            },
            175,
        ),
        ("confirmation", tables::Type::TEXT, 208),
        ("command", tables::Type::TEXT, 240),
        (
            "execute_on",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_PLACE_VALUES),
                ..tables::Type::ANY
            },
            280,
        ),
        ("port", tables::Type::TEXT, 313),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::SSH_AUTHENTICATION_VALUES,
                ),
                ..tables::Type::ANY
            },
            345,
        ),
        ("username", tables::Type::TEXT, 378),
        (
            "password",
            tables::Type {
                secret: true,
                ..tables::Type::TEXT
            },
            413,
        ),
        ("publickey", tables::Type::TEXT, 446),
        ("privatekey", tables::Type::TEXT, 501),
        ("timeout", tables::Type::TEXT, 556),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_PARAMETERS,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            609,
        ),
        ("url", tables::Type::TEXT, 658),
        (
            "new_window",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_WINDOW_VALUES),
                ..tables::Type::ANY
            },
            697,
        ),
        (
            "manualinput",
            tables::Type {
                kind: tables::Kind::Enum(&MANUAL_INPUT_VALUES),
                ..tables::Type::ANY
            },
            731,
        ),
        ("manualinput_prompt", tables::Type::TEXT, 757),
        (
            "manualinput_validator_type",
            tables::Type {
                kind: tables::Kind::Enum(&MANUAL_INPUT_CHECK_VALUES),
                ..tables::Type::ANY
            },
            785,
        ),
        ("manualinput_validator", tables::Type::TEXT, 819),
        ("manualinput_default_value", tables::Type::TEXT, 860),
        (
            "groups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            885,
        ),
        (
            "hostgroups",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_GROUP_HOST_GROUP,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            896,
        ),
        (
            "hosts",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_HOST_HOST,
                                ),
                            ),
                            ..tables::Type::ANY
                        },
                        ..tables::List::ANY
                    },
                ),
                ..tables::Type::ANY
            },
            906,
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
            915,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("script"),
                ..tables::Facts::NONE
            },
        ),
        (
            1,
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
                            kind: tables::Kind::Enum(&SCRIPT_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 50,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                references: ::core::option::Option::Some("host-group"),
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
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 104,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 149,
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
                            kind: tables::Kind::Enum(&SCRIPT_HOST_ACCESS_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 179,
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
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 211,
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
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 243,
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
                            kind: tables::Kind::Enum(&SCRIPT_PLACE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 284,
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
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 316,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::SSH_AUTHENTICATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 349,
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
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 381,
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
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 417,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 449,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 504,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 559,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
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
                                                super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_PARAMETERS,
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
                        line: 612,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 662,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 4, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_WINDOW_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 702,
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
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MANUAL_INPUT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 736,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 761,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
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
                            kind: tables::Kind::Enum(&MANUAL_INPUT_CHECK_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 790,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 823,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions::ALL,
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 864,
                    },
                ],
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
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    instead: ::core::option::Option::Some("hostgroups"),
                }),
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(6, 2, 0)),
                    until: ::core::option::Option::None,
                },
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "script")]
pub(crate) static SCRIPT_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/script",
    name: "Script",
    file: "spec/zabbix/types/script.toml",
    form: tables::Form::Object,
    fields: &SCRIPT_FIELDS,
    lookup: &[
        65535, 65535, 10, 30, 21, 2, 7, 13, 28, 65535, 20, 12, 16, 18, 65535, 24, 14, 22,
        1, 3, 25, 65535, 65535, 65535, 29, 65535, 65535, 65535, 65535, 0, 65535, 17, 19,
        65535, 65535, 65535, 65535, 5, 8, 23, 65535, 26, 9, 65535, 65535, 4, 27, 6,
        65535, 15, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 11, 65535, 65535,
        65535, 65535, 65535, 65535,
    ],
    required: 0,
    conditional: true,
    secrets: &[15, 27, 28, 29],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "script")]
#[cfg(feature = "texts")]
pub(crate) static SCRIPT_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The script's id.",
            ru: "Идентификатор скрипта.",
        },
        tables::Text {
            en: "The script's name.",
            ru: "Имя скрипта.",
        },
        tables::Text {
            en: "Where the script is offered. Since 7.0 it has to be there when a script is created.",
            ru: "Где доступен скрипт. Начиная с 7.0 обязательно при создании.",
        },
        tables::Text {
            en: "What the script does; an address cannot be part of an action.",
            ru: "Что делает скрипт; адрес в действиях не используется.",
        },
        tables::Text {
            en: "The host group whose hosts it is for; `0` for all.",
            ru: "Группа узлов сети, для которых скрипт; `0` — все.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "The folders of the menu that it stands in, as `Tools/Network`.",
            ru: "Папки меню, в которых он находится, например `Tools/Network`.",
        },
        tables::Text {
            en: "The user group that may run it by hand; `0` for all.",
            ru: "Группа пользователей, которой разрешён ручной запуск; `0` — всем.",
        },
        tables::Text {
            en: "Which rights on the host it asks for.",
            ru: "Какие права на узел сети нужны.",
        },
        tables::Text {
            en: "What the frontend asks before it runs; empty for no question.",
            ru: "Вопрос веб-интерфейса перед запуском; пусто — без вопроса.",
        },
        tables::Text {
            en: "The command, or the webhook's JavaScript.",
            ru: "Команда или код JavaScript вебхука.",
        },
        tables::Text {
            en: "Where a command of the kind script runs.",
            ru: "Где выполняется команда вида «скрипт».",
        },
        tables::Text {
            en: "The port of SSH or Telnet; empty for the usual one.",
            ru: "Порт SSH или Telnet; пусто — обычный.",
        },
        tables::Text {
            en: "How to sign in over SSH.",
            ru: "Способ входа по SSH.",
        },
        tables::Text {
            en: "The name to sign in with over SSH or Telnet.",
            ru: "Имя для входа по SSH или Telnet.",
        },
        tables::Text {
            en: "The password to sign in with, or that of the key.",
            ru: "Пароль для входа или пароль ключа.",
        },
        tables::Text {
            en: "The file of the public key.",
            ru: "Файл открытого ключа.",
        },
        tables::Text {
            en: "The file of the private key.",
            ru: "Файл закрытого ключа.",
        },
        tables::Text {
            en: "How long a webhook may run, up to a minute.",
            ru: "Сколько может выполняться вебхук, до минуты.",
        },
        tables::Text {
            en: "What the webhook is given. In an update they replace those until now.",
            ru: "Что передаётся вебхуку. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The address that opens.",
            ru: "Открываемый адрес.",
        },
        tables::Text {
            en: "Where the address opens.",
            ru: "Где открывается адрес.",
        },
        tables::Text {
            en: "Whether whoever runs it is asked for a value, which stands in place of `{MANUALINPUT}`.",
            ru: "Запрашивать ли при запуске значение, которое подставляется вместо `{MANUALINPUT}`.",
        },
        tables::Text {
            en: "The question asked.",
            ru: "Текст запроса.",
        },
        tables::Text {
            en: "How the value is checked.",
            ru: "Как проверяется значение.",
        },
        tables::Text {
            en: "The regular expression, or the values of the list joined by commas.",
            ru: "Регулярное выражение или значения списка через запятую.",
        },
        tables::Text {
            en: "The value offered, which has to fit the regular expression.",
            ru: "Предлагаемое значение; должно подходить под регулярное выражение.",
        },
        tables::Text {
            en: "The host groups that it is for. Filled by `selectGroups`.",
            ru: "Группы узлов сети, для которых скрипт. Заполняется по `selectGroups`.",
        },
        tables::Text {
            en: "The host groups that it is for. Filled by `selectHostGroups`.",
            ru: "Группы узлов сети, для которых скрипт. Заполняется по `selectHostGroups`.",
        },
        tables::Text {
            en: "The hosts that it is for. Filled by `selectHosts`.",
            ru: "Узлы сети, для которых скрипт. Заполняется по `selectHosts`.",
        },
        tables::Text {
            en: "The actions that run it. Filled by `selectActions`.",
            ru: "Действия, которые его выполняют. Заполняется по `selectActions`.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "script")]
static SCRIPT_CREATE_FIELDS: [tables::Field<'static>; 26] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            25,
        ),
        (
            "scope",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_SCOPE_VALUES),
                ..tables::Type::ANY
            },
            33,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_TYPE_VALUES),
                ..tables::Type::ANY
            },
            47,
        ),
        ("groupid", tables::Type::ID, 88),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            95,
        ),
        (
            "menu_path",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            101,
        ),
        (
            "usrgrpid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            145,
        ),
        (
            "host_access",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_HOST_ACCESS_VALUES),
                words: &["2"],
                ..tables::Type::ANY
            },
            175,
        ),
        (
            "confirmation",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            208,
        ),
        (
            "command",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            240,
        ),
        (
            "execute_on",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_PLACE_VALUES),
                words: &["2"],
                ..tables::Type::ANY
            },
            280,
        ),
        (
            "port",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            313,
        ),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::SSH_AUTHENTICATION_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            345,
        ),
        (
            "username",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            378,
        ),
        (
            "password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            413,
        ),
        (
            "publickey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            446,
        ),
        (
            "privatekey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            501,
        ),
        (
            "timeout",
            tables::Type {
                words: &["30s"],
                ..tables::Type::TEXT
            },
            556,
        ),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_CREATE_PARAMETERS,
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
            609,
        ),
        (
            "url",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            658,
        ),
        (
            "new_window",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_WINDOW_VALUES),
                words: &["1"],
                ..tables::Type::ANY
            },
            697,
        ),
        (
            "manualinput",
            tables::Type {
                kind: tables::Kind::Enum(&MANUAL_INPUT_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            731,
        ),
        (
            "manualinput_prompt",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            757,
        ),
        (
            "manualinput_validator_type",
            tables::Type {
                kind: tables::Kind::Enum(&MANUAL_INPUT_CHECK_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            785,
        ),
        (
            "manualinput_validator",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            819,
        ),
        (
            "manualinput_default_value",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            860,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
            tables::Facts {
                default: ::core::option::Option::Some("1"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_SCOPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 42,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            2,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_TYPE_VALUES),
                            words: &["0", "1", "2", "3", "5"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 77,
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
                            kind: tables::Kind::Enum(&SCRIPT_TYPE_VALUES),
                            words: &["0", "1", "2", "3", "5"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 82,
                    },
                ],
                ..tables::Facts::REQUIRED
            },
        ),
        (
            3,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                references: ::core::option::Option::Some("host-group"),
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                default: ::core::option::Option::Some(""),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["2", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ScriptMenuPath),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 135,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 140,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["2", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 152,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ID
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
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
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[1],
                                },
                                &["2", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_HOST_ACCESS_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 182,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_HOST_ACCESS_VALUES),
                            words: &["2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 187,
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
                                    steps: &[1],
                                },
                                &["2", "4"],
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
                        line: 214,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 219,
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
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 246,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["0", "1", "2", "3", "5"],
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
                        line: 253,
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
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_PLACE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 287,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_PLACE_VALUES),
                            words: &["2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 292,
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
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["2", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Port),
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 319,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 324,
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
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::SSH_AUTHENTICATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 352,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::SSH_AUTHENTICATION_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 357,
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
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["2", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 384,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 391,
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
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["2", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 420,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 425,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[12],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 452,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[12],
                                    }),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 459,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 464,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 469,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[12],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 507,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[12],
                                    }),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 514,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 519,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 524,
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
                                    steps: &[2],
                                },
                                &["5"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
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
                        line: 562,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &["30s"],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 568,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["5"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
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
                        line: 572,
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
                                    steps: &[2],
                                },
                                &["5"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_CREATE_PARAMETERS,
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
                        line: 615,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_CREATE_PARAMETERS,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 620,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
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
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Url),
                            length: ::core::option::Option::Some(2048),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 665,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 673,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
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
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_WINDOW_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 705,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_WINDOW_VALUES),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 710,
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
                                    steps: &[1],
                                },
                                &["2", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MANUAL_INPUT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 739,
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
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[1],
                                        },
                                        &["2", "4"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[21],
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
                        line: 764,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                default: ::core::option::Option::Some("0"),
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
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
                                        &["2", "4"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[21],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MANUAL_INPUT_CHECK_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 813,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
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
                                        &["2", "4"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[21],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[23],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Regex),
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 826,
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
                                        &["2", "4"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[21],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[23],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Required,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 833,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
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
                                        &["2", "4"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[21],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[23],
                                        },
                                        &["0"],
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
                        line: 867,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "script")]
pub(crate) static SCRIPT_CREATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/script",
    name: "ScriptCreate",
    file: "spec/zabbix/types/script.toml",
    form: tables::Form::Object,
    fields: &SCRIPT_CREATE_FIELDS,
    lookup: &[
        65535, 65535, 9, 65535, 20, 1, 6, 12, 65535, 65535, 19, 11, 15, 17, 65535, 23,
        13, 21, 0, 2, 24, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 16, 18, 65535, 65535, 65535, 65535, 4, 7, 22, 65535, 25, 8, 65535, 65535,
        3, 65535, 5, 65535, 14, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10,
        65535, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 3,
    conditional: true,
    secrets: &[14],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "script")]
#[cfg(feature = "texts")]
pub(crate) static SCRIPT_CREATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The script's name.",
            ru: "Имя скрипта.",
        },
        tables::Text {
            en: "Where the script is offered. Since 7.0 it has to be there when a script is created.",
            ru: "Где доступен скрипт. Начиная с 7.0 обязательно при создании.",
        },
        tables::Text {
            en: "What the script does; an address cannot be part of an action.",
            ru: "Что делает скрипт; адрес в действиях не используется.",
        },
        tables::Text {
            en: "The host group whose hosts it is for; `0` for all.",
            ru: "Группа узлов сети, для которых скрипт; `0` — все.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "The folders of the menu that it stands in, as `Tools/Network`.",
            ru: "Папки меню, в которых он находится, например `Tools/Network`.",
        },
        tables::Text {
            en: "The user group that may run it by hand; `0` for all.",
            ru: "Группа пользователей, которой разрешён ручной запуск; `0` — всем.",
        },
        tables::Text {
            en: "Which rights on the host it asks for.",
            ru: "Какие права на узел сети нужны.",
        },
        tables::Text {
            en: "What the frontend asks before it runs; empty for no question.",
            ru: "Вопрос веб-интерфейса перед запуском; пусто — без вопроса.",
        },
        tables::Text {
            en: "The command, or the webhook's JavaScript.",
            ru: "Команда или код JavaScript вебхука.",
        },
        tables::Text {
            en: "Where a command of the kind script runs.",
            ru: "Где выполняется команда вида «скрипт».",
        },
        tables::Text {
            en: "The port of SSH or Telnet; empty for the usual one.",
            ru: "Порт SSH или Telnet; пусто — обычный.",
        },
        tables::Text {
            en: "How to sign in over SSH.",
            ru: "Способ входа по SSH.",
        },
        tables::Text {
            en: "The name to sign in with over SSH or Telnet.",
            ru: "Имя для входа по SSH или Telnet.",
        },
        tables::Text {
            en: "The password to sign in with, or that of the key.",
            ru: "Пароль для входа или пароль ключа.",
        },
        tables::Text {
            en: "The file of the public key.",
            ru: "Файл открытого ключа.",
        },
        tables::Text {
            en: "The file of the private key.",
            ru: "Файл закрытого ключа.",
        },
        tables::Text {
            en: "How long a webhook may run, up to a minute.",
            ru: "Сколько может выполняться вебхук, до минуты.",
        },
        tables::Text {
            en: "What the webhook is given. In an update they replace those until now.",
            ru: "Что передаётся вебхуку. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The address that opens.",
            ru: "Открываемый адрес.",
        },
        tables::Text {
            en: "Where the address opens.",
            ru: "Где открывается адрес.",
        },
        tables::Text {
            en: "Whether whoever runs it is asked for a value, which stands in place of `{MANUALINPUT}`.",
            ru: "Запрашивать ли при запуске значение, которое подставляется вместо `{MANUALINPUT}`.",
        },
        tables::Text {
            en: "The question asked.",
            ru: "Текст запроса.",
        },
        tables::Text {
            en: "How the value is checked.",
            ru: "Как проверяется значение.",
        },
        tables::Text {
            en: "The regular expression, or the values of the list joined by commas.",
            ru: "Регулярное выражение или значения списка через запятую.",
        },
        tables::Text {
            en: "The value offered, which has to fit the regular expression.",
            ru: "Предлагаемое значение; должно подходить под регулярное выражение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "script")]
static SCRIPT_UPDATE_FIELDS: [tables::Field<'static>; 27] = tables::Field::rows(
    [
        ("scriptid", tables::Type::ID, 17),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            25,
        ),
        (
            "scope",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_SCOPE_VALUES),
                ..tables::Type::ANY
            },
            33,
        ),
        (
            "type",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_TYPE_VALUES),
                ..tables::Type::ANY
            },
            47,
        ),
        ("groupid", tables::Type::ID, 88),
        (
            "description",
            tables::Type {
                length: ::core::option::Option::Some(65535),
                ..tables::Type::TEXT
            },
            95,
        ),
        (
            "menu_path",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            101,
        ),
        (
            "usrgrpid",
            tables::Type {
                numbers: &[tables::Range { first: 0, last: 0 }],
                ..tables::Type::ID
            },
            145,
        ),
        (
            "host_access",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_HOST_ACCESS_VALUES),
                words: &["2"],
                ..tables::Type::ANY
            },
            175,
        ),
        (
            "confirmation",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            208,
        ),
        (
            "command",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            240,
        ),
        (
            "execute_on",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_PLACE_VALUES),
                words: &["2"],
                ..tables::Type::ANY
            },
            280,
        ),
        (
            "port",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            313,
        ),
        (
            "authtype",
            tables::Type {
                kind: tables::Kind::Enum(
                    &super::super::types::item::SSH_AUTHENTICATION_VALUES,
                ),
                words: &["0"],
                ..tables::Type::ANY
            },
            345,
        ),
        (
            "username",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            378,
        ),
        (
            "password",
            tables::Type {
                words: &[""],
                secret: true,
                ..tables::Type::TEXT
            },
            413,
        ),
        (
            "publickey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            446,
        ),
        (
            "privatekey",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            501,
        ),
        (
            "timeout",
            tables::Type {
                words: &["30s"],
                ..tables::Type::TEXT
            },
            556,
        ),
        (
            "parameters",
            tables::Type {
                kind: tables::Kind::List(
                    &tables::List {
                        item: tables::Type {
                            kind: tables::Kind::Record(
                                tables::ShapeId(
                                    super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_UPDATE_PARAMETERS,
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
            609,
        ),
        (
            "url",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            658,
        ),
        (
            "new_window",
            tables::Type {
                kind: tables::Kind::Enum(&SCRIPT_WINDOW_VALUES),
                words: &["1"],
                ..tables::Type::ANY
            },
            697,
        ),
        (
            "manualinput",
            tables::Type {
                kind: tables::Kind::Enum(&MANUAL_INPUT_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            731,
        ),
        (
            "manualinput_prompt",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            757,
        ),
        (
            "manualinput_validator_type",
            tables::Type {
                kind: tables::Kind::Enum(&MANUAL_INPUT_CHECK_VALUES),
                words: &["0"],
                ..tables::Type::ANY
            },
            785,
        ),
        (
            "manualinput_validator",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            819,
        ),
        (
            "manualinput_default_value",
            tables::Type {
                words: &[""],
                ..tables::Type::TEXT
            },
            860,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                references: ::core::option::Option::Some("script"),
                ..tables::Facts::REQUIRED
            },
        ),
        (
            1,
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
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_TYPE_VALUES),
                            words: &["0", "1", "2", "3", "5"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 63,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_TYPE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 67,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["1"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_TYPE_VALUES),
                            words: &["0", "1", "2", "3", "5"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 70,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                references: ::core::option::Option::Some("host-group"),
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
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ScriptMenuPath),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 118,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["2", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::ScriptMenuPath),
                            length: ::core::option::Option::Some(255),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 123,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 128,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                references: ::core::option::Option::Some("user-group"),
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 162,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["2", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type::ID,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 166,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            numbers: &[tables::Range { first: 0, last: 0 }],
                            ..tables::Type::ID
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 170,
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
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_HOST_ACCESS_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 193,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["2", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_HOST_ACCESS_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 198,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_HOST_ACCESS_VALUES),
                            words: &["2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 203,
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
                                    steps: &[2],
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
                        line: 225,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["2", "4"],
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
                        line: 230,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 235,
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
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(6, 4, 0),
                            ),
                        },
                        ty: tables::Type {
                            length: ::core::option::Option::Some(65535),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 262,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
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
                        line: 268,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["0", "1", "2", "3", "5"],
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
                        line: 273,
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
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_PLACE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 298,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["0"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_PLACE_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 303,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_PLACE_VALUES),
                            words: &["2"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 308,
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
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Port),
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 330,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["2", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Port),
                            macros: tables::Macros {
                                user: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 335,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 340,
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
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::SSH_AUTHENTICATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 363,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::SSH_AUTHENTICATION_VALUES,
                            ),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 368,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(
                                &super::super::types::item::SSH_AUTHENTICATION_VALUES,
                            ),
                            words: &["0"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 373,
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
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 397,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["2", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 402,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 408,
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
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 431,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["2", "3"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 436,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            secret: true,
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 441,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        }),
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[3],
                                                },
                                                &["2"],
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[13],
                                                }),
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 475,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 480,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[13],
                                    }),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 486,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 491,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 496,
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
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        }),
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[3],
                                                },
                                                &["2"],
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[13],
                                                }),
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 530,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[13],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(64),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 535,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[3],
                                        },
                                        &["2"],
                                    ),
                                    tables::Condition::Present(tables::Path {
                                        from: tables::From::Here,
                                        steps: &[13],
                                    }),
                                ],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
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
                                    steps: &[3],
                                },
                                &["2"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type::TEXT,
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 546,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 551,
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
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                }),
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
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
                        line: 580,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
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
                        line: 586,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["5"],
                            ),
                        ),
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
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
                        line: 592,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &["30s"],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 598,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["5"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::TimeUnit),
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
                        line: 602,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
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
                                                super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_UPDATE_PARAMETERS,
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
                        line: 626,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["5"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_UPDATE_PARAMETERS,
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
                        line: 631,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::List(
                                &tables::List {
                                    item: tables::Type {
                                        kind: tables::Kind::Record(
                                            tables::ShapeId(
                                                super::super::tables::shapes::TYPES_SCRIPT_SCRIPT_UPDATE_PARAMETERS,
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
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 636,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            20,
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
                                    from: tables::From::Here,
                                    steps: &[3],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Url),
                            length: ::core::option::Option::Some(2048),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 679,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Url),
                            length: ::core::option::Option::Some(2048),
                            macros: tables::Macros {
                                user: true,
                                builtin: true,
                                ..tables::Macros::NONE
                            },
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 685,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            words: &[""],
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 692,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            21,
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
                                    from: tables::From::Here,
                                    steps: &[3],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_WINDOW_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 716,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[3],
                                },
                                &["6"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_WINDOW_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 721,
                    },
                    tables::Case {
                        when: ::core::option::Option::None,
                        versions: tables::Versions {
                            since: ::core::option::Option::None,
                            until: ::core::option::Option::Some(
                                tables::Version::new(7, 0, 0),
                            ),
                        },
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&SCRIPT_WINDOW_VALUES),
                            words: &["1"],
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Unexpected,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 726,
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
                            tables::Condition::Not(
                                &tables::Condition::Present(tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                }),
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MANUAL_INPUT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 746,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::OneOf(
                                tables::Path {
                                    from: tables::From::Here,
                                    steps: &[2],
                                },
                                &["2", "4"],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MANUAL_INPUT_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 751,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        }),
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[2],
                                                },
                                                &["2", "4"],
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[22],
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
                        line: 773,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        },
                                        &["2", "4"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[22],
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
                        line: 778,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        }),
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[2],
                                                },
                                                &["2", "4"],
                                            ),
                                            tables::Condition::Not(
                                                &tables::Condition::Present(tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[22],
                                                }),
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MANUAL_INPUT_CHECK_VALUES),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 800,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        },
                                        &["2", "4"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[22],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Enum(&MANUAL_INPUT_CHECK_VALUES),
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
            25,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        }),
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[2],
                                                },
                                                &["2", "4"],
                                            ),
                                            tables::Condition::Any(
                                                &[
                                                    tables::Condition::Not(
                                                        &tables::Condition::Present(tables::Path {
                                                            from: tables::From::Here,
                                                            steps: &[22],
                                                        }),
                                                    ),
                                                    tables::Condition::All(
                                                        &[
                                                            tables::Condition::OneOf(
                                                                tables::Path {
                                                                    from: tables::From::Here,
                                                                    steps: &[22],
                                                                },
                                                                &["1"],
                                                            ),
                                                            tables::Condition::Not(
                                                                &tables::Condition::Present(tables::Path {
                                                                    from: tables::From::Here,
                                                                    steps: &[24],
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
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Value,
                        null: tables::Null::Refused,
                        late: false,
                        line: 842,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        },
                                        &["2", "4"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[22],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[24],
                                        },
                                        &["0"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            kind: tables::Kind::Text(tables::Lexical::Regex),
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::ANY
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 847,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        },
                                        &["2", "4"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[22],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[24],
                                        },
                                        &["1"],
                                    ),
                                ],
                            ),
                        ),
                        versions: tables::Versions::ALL,
                        ty: tables::Type {
                            length: ::core::option::Option::Some(2048),
                            ..tables::Type::TEXT
                        },
                        presence: tables::Presence::Optional,
                        empty: tables::Empty::Refused,
                        null: tables::Null::Refused,
                        late: false,
                        line: 853,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                versions: tables::Versions {
                    since: ::core::option::Option::Some(tables::Version::new(7, 0, 0)),
                    until: ::core::option::Option::None,
                },
                cases: &[
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::Any(
                                &[
                                    tables::Condition::Not(
                                        &tables::Condition::Present(tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        }),
                                    ),
                                    tables::Condition::All(
                                        &[
                                            tables::Condition::OneOf(
                                                tables::Path {
                                                    from: tables::From::Here,
                                                    steps: &[2],
                                                },
                                                &["2", "4"],
                                            ),
                                            tables::Condition::Any(
                                                &[
                                                    tables::Condition::Not(
                                                        &tables::Condition::Present(tables::Path {
                                                            from: tables::From::Here,
                                                            steps: &[22],
                                                        }),
                                                    ),
                                                    tables::Condition::All(
                                                        &[
                                                            tables::Condition::OneOf(
                                                                tables::Path {
                                                                    from: tables::From::Here,
                                                                    steps: &[22],
                                                                },
                                                                &["1"],
                                                            ),
                                                            tables::Condition::Not(
                                                                &tables::Condition::Present(tables::Path {
                                                                    from: tables::From::Here,
                                                                    steps: &[24],
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
                        line: 874,
                    },
                    tables::Case {
                        when: ::core::option::Option::Some(
                            tables::Condition::All(
                                &[
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[2],
                                        },
                                        &["2", "4"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[22],
                                        },
                                        &["1"],
                                    ),
                                    tables::Condition::OneOf(
                                        tables::Path {
                                            from: tables::From::Here,
                                            steps: &[24],
                                        },
                                        &["0"],
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
                        line: 879,
                    },
                ],
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "script")]
pub(crate) static SCRIPT_UPDATE_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/script",
    name: "ScriptUpdate",
    file: "spec/zabbix/types/script.toml",
    form: tables::Form::Object,
    fields: &SCRIPT_UPDATE_FIELDS,
    lookup: &[
        65535, 65535, 10, 65535, 21, 2, 7, 13, 65535, 65535, 20, 12, 16, 18, 65535, 24,
        14, 22, 1, 3, 25, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 0,
        65535, 17, 19, 65535, 65535, 65535, 65535, 5, 8, 23, 65535, 26, 9, 65535, 65535,
        4, 65535, 6, 65535, 15, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 11,
        65535, 65535, 65535, 65535, 65535, 65535,
    ],
    required: 1,
    conditional: true,
    secrets: &[15],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "script")]
#[cfg(feature = "texts")]
pub(crate) static SCRIPT_UPDATE_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The script's id.",
            ru: "Идентификатор скрипта.",
        },
        tables::Text {
            en: "The script's name.",
            ru: "Имя скрипта.",
        },
        tables::Text {
            en: "Where the script is offered. Since 7.0 it has to be there when a script is created.",
            ru: "Где доступен скрипт. Начиная с 7.0 обязательно при создании.",
        },
        tables::Text {
            en: "What the script does; an address cannot be part of an action.",
            ru: "Что делает скрипт; адрес в действиях не используется.",
        },
        tables::Text {
            en: "The host group whose hosts it is for; `0` for all.",
            ru: "Группа узлов сети, для которых скрипт; `0` — все.",
        },
        tables::Text {
            en: "A description.",
            ru: "Описание.",
        },
        tables::Text {
            en: "The folders of the menu that it stands in, as `Tools/Network`.",
            ru: "Папки меню, в которых он находится, например `Tools/Network`.",
        },
        tables::Text {
            en: "The user group that may run it by hand; `0` for all.",
            ru: "Группа пользователей, которой разрешён ручной запуск; `0` — всем.",
        },
        tables::Text {
            en: "Which rights on the host it asks for.",
            ru: "Какие права на узел сети нужны.",
        },
        tables::Text {
            en: "What the frontend asks before it runs; empty for no question.",
            ru: "Вопрос веб-интерфейса перед запуском; пусто — без вопроса.",
        },
        tables::Text {
            en: "The command, or the webhook's JavaScript.",
            ru: "Команда или код JavaScript вебхука.",
        },
        tables::Text {
            en: "Where a command of the kind script runs.",
            ru: "Где выполняется команда вида «скрипт».",
        },
        tables::Text {
            en: "The port of SSH or Telnet; empty for the usual one.",
            ru: "Порт SSH или Telnet; пусто — обычный.",
        },
        tables::Text {
            en: "How to sign in over SSH.",
            ru: "Способ входа по SSH.",
        },
        tables::Text {
            en: "The name to sign in with over SSH or Telnet.",
            ru: "Имя для входа по SSH или Telnet.",
        },
        tables::Text {
            en: "The password to sign in with, or that of the key.",
            ru: "Пароль для входа или пароль ключа.",
        },
        tables::Text {
            en: "The file of the public key.",
            ru: "Файл открытого ключа.",
        },
        tables::Text {
            en: "The file of the private key.",
            ru: "Файл закрытого ключа.",
        },
        tables::Text {
            en: "How long a webhook may run, up to a minute.",
            ru: "Сколько может выполняться вебхук, до минуты.",
        },
        tables::Text {
            en: "What the webhook is given. In an update they replace those until now.",
            ru: "Что передаётся вебхуку. При обновлении заменяют прежние.",
        },
        tables::Text {
            en: "The address that opens.",
            ru: "Открываемый адрес.",
        },
        tables::Text {
            en: "Where the address opens.",
            ru: "Где открывается адрес.",
        },
        tables::Text {
            en: "Whether whoever runs it is asked for a value, which stands in place of `{MANUALINPUT}`.",
            ru: "Запрашивать ли при запуске значение, которое подставляется вместо `{MANUALINPUT}`.",
        },
        tables::Text {
            en: "The question asked.",
            ru: "Текст запроса.",
        },
        tables::Text {
            en: "How the value is checked.",
            ru: "Как проверяется значение.",
        },
        tables::Text {
            en: "The regular expression, or the values of the list joined by commas.",
            ru: "Регулярное выражение или значения списка через запятую.",
        },
        tables::Text {
            en: "The value offered, which has to fit the regular expression.",
            ru: "Предлагаемое значение; должно подходить под регулярное выражение.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "script")]
static SCRIPT_PARAMETERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            641,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            650,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "script")]
pub(crate) static SCRIPT_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/script",
    name: "ScriptParameters",
    file: "spec/zabbix/types/script.toml",
    form: tables::Form::Object,
    fields: &SCRIPT_PARAMETERS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 0,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Ignored,
};
#[cfg(feature = "script")]
#[cfg(feature = "texts")]
pub(crate) static SCRIPT_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The parameter's name.",
            ru: "Имя параметра.",
        },
        tables::Text {
            en: "The parameter's value.",
            ru: "Значение параметра.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "script")]
static SCRIPT_CREATE_PARAMETERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            641,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            650,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "script")]
pub(crate) static SCRIPT_CREATE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/script",
    name: "ScriptCreateParameters",
    file: "spec/zabbix/types/script.toml",
    form: tables::Form::Object,
    fields: &SCRIPT_CREATE_PARAMETERS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "script")]
#[cfg(feature = "texts")]
pub(crate) static SCRIPT_CREATE_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The parameter's name.",
            ru: "Имя параметра.",
        },
        tables::Text {
            en: "The parameter's value.",
            ru: "Значение параметра.",
        },
    ],
    rules: &[],
    said: &[],
};
#[cfg(feature = "script")]
static SCRIPT_UPDATE_PARAMETERS_FIELDS: [tables::Field<'static>; 2] = tables::Field::rows(
    [
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            641,
        ),
        (
            "value",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            650,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                empty: tables::Empty::Refused,
                ..tables::Facts::REQUIRED
            },
        ),
        (1, tables::Facts::REQUIRED),
    ],
);
#[cfg(feature = "script")]
pub(crate) static SCRIPT_UPDATE_PARAMETERS_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/script",
    name: "ScriptUpdateParameters",
    file: "spec/zabbix/types/script.toml",
    form: tables::Form::Object,
    fields: &SCRIPT_UPDATE_PARAMETERS_FIELDS,
    lookup: &[1, 65535, 0, 65535, 65535, 65535, 65535, 65535],
    required: 2,
    conditional: false,
    secrets: &[],
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "script")]
#[cfg(feature = "texts")]
pub(crate) static SCRIPT_UPDATE_PARAMETERS_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
        tables::Text {
            en: "The parameter's name.",
            ru: "Имя параметра.",
        },
        tables::Text {
            en: "The parameter's value.",
            ru: "Значение параметра.",
        },
    ],
    rules: &[],
    said: &[],
};
