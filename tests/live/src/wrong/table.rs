use super::{BOTH, NEW, OLD, Wrong};

macro_rules! wrong {
    ($($versions:ident $method:literal $what:literal $params:literal;)*) => {
        &[$(Wrong { versions: $versions, method: $method, what: $what, params: $params }),*]
    };
}

/// Every wrong request. Nothing in it exists on a fresh server but user 1, group 7 and host 10084.
pub static WRONG: &[Wrong] = wrong! {
    BOTH "apiinfo.version" "a parameter where there is none" r#"{"a":1}"#;

    BOTH "user.login" "no password" r#"{"username":"Admin"}"#;
    BOTH "user.login" "an unknown parameter" r#"{"username":"Admin","password":"zabbix","bogus":1}"#;
    BOTH "user.login" "a number for a text" r#"{"username":5,"password":"zabbix"}"#;
    NEW  "user.login" "the former name of the user" r#"{"user":"Admin","password":"zabbix"}"#;
    OLD  "user.login" "both names of the user" r#"{"user":"Admin","username":"Admin","password":"zabbix"}"#;

    BOTH "user.logout" "a parameter where there is none" r#"{"a":1}"#;

    BOTH "user.checkAuthentication" "neither session nor token" "{}";
    BOTH "user.checkAuthentication" "session and token" r#"{"sessionid":"x","token":"x"}"#;
    BOTH "user.checkAuthentication" "a text for a boolean" r#"{"sessionid":"x","extend":"true"}"#;

    BOTH "user.update" "a misspelt field" r#"{"userid":"1","nmae":"John"}"#;
    BOTH "user.update" "no id" r#"{"name":"John"}"#;
    BOTH "user.update" "a word for an id" r#"{"userid":"first","name":"John"}"#;
    BOTH "user.update" "a number for a text" r#"{"userid":"1","name":42}"#;
    BOTH "user.update" "null for a text" r#"{"userid":"1","name":null}"#;
    BOTH "user.update" "a text for an integer" r#"{"userid":"1","autologin":"yes"}"#;
    BOTH "user.update" "a fraction for an integer" r#"{"userid":"1","rows_per_page":1.5}"#;
    BOTH "user.update" "a number that is too large" r#"{"userid":"1","rows_per_page":"2147483648"}"#;
    BOTH "user.update" "a number out of its range" r#"{"userid":"1","rows_per_page":0}"#;
    BOTH "user.update" "a time out of its range" r#"{"userid":"1","autologout":"2d"}"#;
    BOTH "user.update" "a time of no unit" r#"{"userid":"1","refresh":"1y"}"#;
    BOTH "user.update" "a script for an address" r#"{"userid":"1","url":"javascript:alert(1)"}"#;
    BOTH "user.update" "an unknown look" r#"{"userid":"1","theme":"Dark-theme"}"#;
    BOTH "user.update" "an unknown language" r#"{"userid":"1","lang":"en_AU"}"#;
    BOTH "user.update" "an empty name to sign in with" r#"{"userid":"1","username":""}"#;
    BOTH "user.update" "one user twice" r#"[{"userid":"1"},{"userid":1}]"#;
    BOTH "user.update" "one name twice" r#"[{"userid":"1","username":"a"},{"userid":"2","username":"a"}]"#;
    BOTH "user.update" "one group twice" r#"{"userid":"1","usrgrps":[{"usrgrpid":"7"},{"usrgrpid":"07"}]}"#;
    BOTH "user.update" "a wrong second member" r#"[{"userid":"1","name":"John"},{"userid":"2","name":true}]"#;
    BOTH "user.update" "a bare id for a group" r#"{"userid":"1","usrgrps":["7"]}"#;
    BOTH "user.update" "auto-login with auto-logout" r#"{"userid":"1","autologin":1,"autologout":"90"}"#;
    OLD  "user.update" "a field of later releases" r#"{"userid":"1","current_passwd":"zabbix"}"#;
    OLD  "user.update" "no group" r#"{"userid":"1","usrgrps":[]}"#;
    NEW  "user.update" "media under their former name" r#"{"userid":"1","user_medias":[]}"#;
    NEW  "user.update" "the former name to sign in with" r#"{"userid":"1","alias":"Admin"}"#;
    NEW  "user.update" "an empty list" "[]";

    BOTH "user.create" "no name to sign in with" r#"{"passwd":"Tangerine-43-lamp"}"#;
    BOTH "user.create" "too long a name to sign in with" r#"{"username":"nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn","passwd":"Tangerine-43-lamp","roleid":"1","usrgrps":[{"usrgrpid":"7"}]}"#;
    BOTH "user.create" "an id of one's own" r#"{"username":"third","passwd":"Tangerine-43-lamp","roleid":"1","usrgrps":[{"usrgrpid":"7"}],"userid":"5"}"#;
    BOTH "user.create" "a word for the id of a group" r#"{"username":"third","passwd":"Tangerine-43-lamp","roleid":"1","usrgrps":[{"usrgrpid":"7"},{"usrgrpid":"seven"}]}"#;
    BOTH "user.create" "a severity out of its range" r#"{"username":"third","passwd":"Tangerine-43-lamp","roleid":"1","usrgrps":[{"usrgrpid":"7"}],"medias":[{"mediatypeid":"1","sendto":"a@b.c","severity":64}]}"#;
    BOTH "user.create" "a period that runs backwards" r#"{"username":"third","passwd":"Tangerine-43-lamp","roleid":"1","usrgrps":[{"usrgrpid":"7"}],"medias":[{"mediatypeid":"1","sendto":"a@b.c","period":"7-1,00:00-24:00"}]}"#;
    OLD  "user.create" "no role" r#"{"username":"third","passwd":"Tangerine-43-lamp","usrgrps":[{"usrgrpid":"7"}]}"#;
    OLD  "user.create" "no group" r#"{"username":"third","passwd":"Tangerine-43-lamp","roleid":"1"}"#;

    BOTH "user.delete" "nobody" "[]";
    BOTH "user.delete" "a word for an id" r#"["first"]"#;
    BOTH "user.delete" "one user twice" r#"["4","04"]"#;
    BOTH "user.delete" "an id that is too large" r#"["9223372036854775808"]"#;

    BOTH "host.get" "severities that are no list" r#"{"output":["hostid"],"severities":"x"}"#;
    NEW  "host.get" "an unknown word for tags" r#"{"output":["hostid"],"selectTags":"x"}"#;

    NEW  "host.update" "no id" r#"{"name":"x"}"#;
    NEW  "host.update" "an empty object" "{}";
    NEW  "host.update" "no group" r#"{"hostid":"10084","groups":[]}"#;
    NEW  "host.update" "a word for the id of a group" r#"{"hostid":"10084","groups":[{"groupid":"x"}]}"#;
    NEW  "host.update" "one tag twice" r#"{"hostid":"10084","tags":[{"tag":"a","value":"b"},{"tag":"a","value":"b"}]}"#;
    NEW  "host.update" "one host twice" r#"[{"hostid":"10084"},{"hostid":"10084"}]"#;
    NEW  "host.update" "an unknown way to encrypt" r#"{"hostid":"10084","tls_connect":3}"#;
    NEW  "host.update" "an unknown way to monitor" r#"{"hostid":"10084","monitored_by":7}"#;
    BOTH "host.update" "one macro twice" r#"{"hostid":"10084","macros":[{"macro":"{$A}","value":"1"},{"macro":"{$A}","value":"1"}]}"#;
    BOTH "host.update" "a macro that is none" r#"{"hostid":"10084","macros":[{"macro":"x","value":"y"}]}"#;

    NEW  "item.create" "an empty object" "{}";
    NEW  "item.create" "no key" r#"{"hostid":"10084","name":"i","type":2,"value_type":3}"#;
    NEW  "item.create" "an unknown parameter" r#"{"hostid":"10084","name":"i","key_":"k","type":2,"value_type":3,"bogus":1}"#;
    NEW  "item.create" "a key that is none" r#"{"hostid":"10084","name":"i","key_":"k 2","type":2,"value_type":3}"#;
    NEW  "item.create" "an interval where there is none" r#"{"hostid":"10084","name":"i","key_":"k","type":2,"value_type":3,"delay":"1m"}"#;
    NEW  "item.create" "units of a text" r#"{"hostid":"10084","name":"i","key_":"k","type":2,"value_type":4,"units":"B"}"#;
    NEW  "item.create" "a page without address" r#"{"hostid":"10084","name":"i","key_":"k","type":19,"value_type":4,"delay":"1m"}"#;
    NEW  "item.create" "a step without parameters" r#"{"hostid":"10084","name":"i","key_":"k","type":2,"value_type":3,"preprocessing":[{"type":1}]}"#;
    NEW  "item.create" "one key twice" r#"[{"hostid":"10084","name":"a","key_":"same","type":2,"value_type":3},{"hostid":"10084","name":"b","key_":"same","type":2,"value_type":3}]"#;
    BOTH "item.create" "a tag without name" r#"{"hostid":"10084","name":"i","key_":"k","type":2,"value_type":3,"tags":[{"tag":""}]}"#;

    BOTH "action.create" "no name" r#"{"eventsource":0,"operations":[{"operationtype":0,"opmessage":{"default_msg":1},"opmessage_usr":[{"userid":"1"}]}]}"#;
    BOTH "action.create" "an unknown source of events" r#"{"name":"a","eventsource":9,"operations":[]}"#;
    BOTH "action.create" "an unknown parameter" r#"{"name":"a","eventsource":0,"bogus":1,"operations":[]}"#;
    BOTH "action.create" "too short a step" r#"{"name":"a","eventsource":0,"esc_period":"1s","operations":[{"operationtype":0,"opmessage":{"default_msg":1},"opmessage_usr":[{"userid":"1"}]}]}"#;
    BOTH "action.create" "steps where there are none" r#"{"name":"a","eventsource":1,"esc_period":"1h","operations":[{"operationtype":0,"opmessage":{"default_msg":1},"opmessage_usr":[{"userid":"1"}]}]}"#;
    BOTH "action.create" "an operator that does not fit" r#"{"name":"a","eventsource":0,"filter":{"evaltype":0,"conditions":[{"conditiontype":3,"operator":0,"value":"x"}]},"operations":[{"operationtype":0,"opmessage":{"default_msg":1},"opmessage_usr":[{"userid":"1"}]}]}"#;
    BOTH "action.create" "no formula" r#"{"name":"a","eventsource":0,"filter":{"evaltype":3,"conditions":[{"conditiontype":3,"operator":2,"value":"x"}]},"operations":[{"operationtype":0,"opmessage":{"default_msg":1},"opmessage_usr":[{"userid":"1"}]}]}"#;
    BOTH "action.create" "an operation without kind" r#"{"name":"a","eventsource":0,"operations":[{}]}"#;

    BOTH "dashboard.create" "no page" r#"{"name":"d","pages":[]}"#;
    BOTH "dashboard.create" "no pages at all" r#"{"name":"d"}"#;
    BOTH "dashboard.create" "an unknown parameter of a page" r#"{"name":"d","pages":[{"bogus":1}]}"#;
    BOTH "dashboard.create" "a period that is not offered" r#"{"name":"d","pages":[{}],"display_period":7}"#;
    BOTH "dashboard.create" "a widget beyond the edge" r#"{"name":"d","pages":[{"widgets":[{"type":"clock","x":100,"y":0}]}]}"#;
    BOTH "dashboard.create" "a field that is no number" r#"{"name":"d","pages":[{"widgets":[{"type":"clock","fields":[{"type":0,"name":"n","value":"x"}]}]}]}"#;
    BOTH "dashboard.create" "a user without rights" r#"{"name":"d","pages":[{}],"users":[{"userid":"2"}]}"#;

    BOTH "mediatype.create" "no kind" r#"{"name":"m"}"#;
    BOTH "mediatype.create" "an unknown kind" r#"{"name":"m","type":9}"#;
    BOTH "mediatype.create" "a webhook without script" r#"{"name":"m","type":4}"#;
    BOTH "mediatype.create" "too long a time" r#"{"name":"m","type":4,"script":"return 1;","timeout":"61m"}"#;
    BOTH "mediatype.create" "one parameter twice" r#"{"name":"m","type":4,"script":"return 1;","parameters":[{"name":"a","value":"1"},{"name":"a","value":"2"}]}"#;
    BOTH "mediatype.create" "an unknown parameter" r#"{"name":"m","type":4,"script":"return 1;","bogus":1}"#;
    OLD  "mediatype.create" "a field of later releases" r#"{"name":"m","type":0,"smtp_server":"s","smtp_helo":"s","smtp_email":"a@b.c","provider":9}"#;
    NEW  "mediatype.create" "an unknown provider" r#"{"name":"m","type":0,"smtp_server":"s","smtp_helo":"s","smtp_email":"a@b.c","provider":9}"#;
};
