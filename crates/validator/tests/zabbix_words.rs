//! Wrong requests to Zabbix, and the paths and words with which servers 6.0.14 and 7.0.22 refused them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::path::Path;

use callsheet_spec::{Arena, check, read};
use callsheet_validator::{Severity, Validator};

/// Releases, method, parameters, path, words. An empty path stands for a request that both servers accept.
const REFUSED: &[(&[&str], &str, &str, &str, &str)] = &[
    (BOTH, "user.update", r#"{"x":1,"y":2}"#, "/1", r#"unexpected parameter "x""#),
    (BOTH, "user.update", r#"{"userid":"x","x":1}"#, "/1", r#"unexpected parameter "x""#),
    (BOTH, "user.update", r#"{"name":5}"#, "/1", r#"the parameter "userid" is missing"#),
    (BOTH, "user.update", r#"{"userid":"1","roleid":"x","name":5}"#, "/1/name", "a character string is expected"),
    (BOTH, "user.update", r#"[{"userid":"1","name":5},{"x":1}]"#, "/1/name", "a character string is expected"),
    (BOTH, "user.update", r#"[{"userid":"1"},{"userid":1}]"#, "/2", "value (userid)=(1) already exists"),
    (
        BOTH,
        "user.update",
        r#"[{"userid":"2","username":"a"},{"userid":"1","username":"a"}]"#,
        "/2",
        "value (username)=(a) already exists",
    ),
    (
        BOTH,
        "user.update",
        r#"[{"userid":"1","usrgrps":[{"usrgrpid":"7"},{"usrgrpid":"7"}]},{"userid":"1"}]"#,
        "/2",
        "value (userid)=(1) already exists",
    ),
    (
        BOTH,
        "user.update",
        r#"{"userid":"1","usrgrps":[{"usrgrpid":"7"},{"usrgrpid":"07"}]}"#,
        "/1/usrgrps/2",
        "value (usrgrpid)=(7) already exists",
    ),
    (NEW, "user.update", "[]", "/", "cannot be empty"),
    (NEW, "user.update", r#"["x"]"#, "/1", "an array is expected"),
    (BOTH, "user.update", r#"{"a":{"userid":"1"}}"#, "/1", r#"unexpected parameter "a""#),
    (BOTH, "user.update", r#"{"0":{"userid":"1","name":5}}"#, "/1/name", "a character string is expected"),
    (BOTH, "user.update", r#"{"userid":"1","username":""}"#, "/1/username", "cannot be empty"),
    (BOTH, "user.update", r#"{"userid":"1","autologin":1.0}"#, "/1/autologin", "an integer is expected"),
    (BOTH, "user.update", r#"{"userid":"1","autologin":"012"}"#, "/1/autologin", "value must be one of 0, 1"),
    (BOTH, "user.update", r#"{"userid":"1","autologin":2147483648}"#, "/1/autologin", "a number is too large"),
    (BOTH, "user.update", r#"{"userid":"1","autologout":"89"}"#, "/1/autologout", "value must be one of 0, 90-86400"),
    (BOTH, "user.update", r#"{"userid":"1","autologout":"1M"}"#, "/1/autologout", "a time unit is expected"),
    (BOTH, "user.update", r#"{"userid":"1","autologout":"1000000000000m"}"#, "/1/autologout", "a number is too large"),
    (BOTH, "user.update", r#"{"userid":"1","refresh":3601}"#, "/1/refresh", "value must be one of 0-3600"),
    (BOTH, "user.update", r#"{"userid":"1","refresh":1.5}"#, "/1/refresh", "a character string is expected"),
    (BOTH, "user.update", r#"{"userid":"1","rows_per_page":0}"#, "/1/rows_per_page", "value must be one of 1-999999"),
    (BOTH, "user.update", r##"{"userid":"1","url":"#"}"##, "/1/url", "unacceptable URL"),
    (BOTH, "user.update", r#"{"userid":"1","roleid":"9223372036854775808"}"#, "/1/roleid", "a number is too large"),
    (BOTH, "user.update", r#"{"userid":"1","roleid":-1}"#, "/1/roleid", "a number is expected"),
    (NEW, "user.update", r#"{"userid":"1","alias":"a"}"#, "/1", r#"unexpected parameter "alias""#),
    (NEW, "user.update", r#"{"userid":"1","user_medias":[]}"#, "/1", r#"unexpected parameter "user_medias""#),
    (OLD, "user.update", r#"{"userid":"1","current_passwd":"a"}"#, "/1", r#"unexpected parameter "current_passwd""#),
    (OLD, "user.update", r#"{"userid":"1","usrgrps":[]}"#, "/1/usrgrps", "cannot be empty"),
    (BOTH, "user.update", r#"{"userid":"1","usrgrps":["7"]}"#, "/1/usrgrps/1", "an array is expected"),
    (BOTH, "user.update", r#"{"userid":"1","usrgrps":{"usrgrpid":"7"}}"#, "/1/usrgrps/1", "an array is expected"),
    (
        BOTH,
        "user.update",
        r#"{"userid":"1","usrgrps":[[{"usrgrpid":"7"}]]}"#,
        "/1/usrgrps/1",
        r#"unexpected parameter "0""#,
    ),
    (
        BOTH,
        "user.update",
        r#"{"userid":"1","medias":[{}]}"#,
        "/1/medias/1",
        r#"the parameter "mediatypeid" is missing"#,
    ),
    (
        BOTH,
        "user.update",
        r#"{"userid":"1","medias":[{"mediatypeid":"1","sendto":0}]}"#,
        "/1/medias/1/sendto",
        "an array is expected",
    ),
    (
        BOTH,
        "user.update",
        r#"{"userid":"1","medias":[{"mediatypeid":"1","sendto":[]}]}"#,
        "/1/medias/1/sendto",
        "cannot be empty",
    ),
    (
        BOTH,
        "user.update",
        r#"{"userid":"1","medias":[{"mediatypeid":"1","sendto":"a","severity":64}]}"#,
        "/1/medias/1/severity",
        "value must be one of 0-63",
    ),
    (
        BOTH,
        "user.update",
        r#"{"userid":"1","medias":[{"mediatypeid":"1","sendto":"a","period":"7-1,0:00-1:00"}]}"#,
        "/1/medias/1/period",
        "a time period is expected",
    ),
    (BOTH, "user.create", r#"{"passwd":1}"#, "/1", r#"the parameter "username" is missing"#),
    (BOTH, "user.create", r#"{"username":1}"#, "/1/username", "a character string is expected"),
    (OLD, "user.create", r#"{"username":"a","passwd":"Zq9-tangerine!"}"#, "/1", r#"the parameter "roleid" is missing"#),
    (BOTH, "user.delete", "[]", "/", "cannot be empty"),
    (BOTH, "user.delete", r#"["4","04"]"#, "/2", "value (4) already exists"),
    (BOTH, "user.delete", r#"{"a":"x"}"#, "/1", "a number is expected"),
    (BOTH, "user.delete", r#"["9223372036854775808"]"#, "/1", "a number is too large"),
    (NEW, "user.login", r#"{"user":"a","password":"b"}"#, "/", r#"unexpected parameter "user""#),
    (BOTH, "user.login", r#"{"username":"a","password":5}"#, "/password", "a character string is expected"),
    (BOTH, "user.login", "[]", "/", r#"the parameter "username" is missing"#),
    (BOTH, "apiinfo.version", r#"{"a":1}"#, "/", "should be empty"),
    (BOTH, "APIINFO.VERSION", "[]", "", ""),
    (BOTH, "user.update", r#"{"userid":"012","autologout":"2m","refresh":60,"autologin":"00","url":"abc"}"#, "", ""),
    (BOTH, "user.update", r#"{"userid":1,"medias":{"a":{"mediatypeid":"1","sendto":{"x":"a@b.c"}}}}"#, "", ""),
    (BOTH, "user.get", r#"{"bogus":true,"limit":"x"}"#, "", ""),
];

const OLD: &[&str] = &["6.0.14"];
const NEW: &[&str] = &["7.0.22"];
const BOTH: &[&str] = &["6.0.14", "7.0.22"];

#[test]
fn requests_are_refused_as_by_the_servers() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let sources = read(&root, "zabbix").unwrap();
    let spec = check(&sources).api.unwrap();
    let arena = Arena::new();
    let tables = spec.lower(&arena).tables;
    for (versions, method, params, path, words) in REFUSED {
        let document = format!(r#"{{"jsonrpc":"2.0","method":"{method}","params":{params},"id":1}}"#);
        for version in *versions {
            let reports = Validator::new(&tables).target(version.parse().unwrap()).requests(document.as_bytes());
            let errors = reports[0].diagnostics.iter().find(|found| found.severity == Severity::Error);
            let said = errors.map_or(("", ""), |found| (found.path.as_str(), found.message.as_str()));
            assert_eq!(said, (*path, *words), "{version} {method} {params}");
        }
    }
}
