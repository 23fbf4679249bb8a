//! The server's names of kinds beside those of the spec language.

/// A server's kind: its name, and the language's kinds that say the same, the plainest first.
type Row = (&'static str, &'static [&'static str]);

/// Stands for the kind of an option that a server looks at without checking it.
pub const OPTION: &str = "option";

/// Stands for the kind of an object whose members the server does not look at.
pub const ANY_OBJECT: &str = "any object";

/// Single values.
const SCALARS: &[Row] = &[
    ("boolean", &["word-bool", "flag"]),
    ("calc_formula", &["calculated-formula"]),
    ("color", &["color"]),
    ("cond_formula", &["condition-formula"]),
    ("cond_formulaid", &["condition-label"]),
    ("cuid", &["cuid"]),
    ("date", &["date"]),
    ("dns", &["dns"]),
    ("escaped_string_utf8", &["string"]),
    ("event_name", &["event-name"]),
    ("exec_params", &["string"]),
    ("flag", &["flag", "word-bool"]),
    ("float", &["float"]),
    ("h_name", &["host-name"]),
    ("hg_name", &["group-name"]),
    ("host_address", &["host-address"]),
    ("http_post", &["any"]),
    ("id", &["id"]),
    ("image", &["image", "base64"]),
    ("int32", &["int", "bool", "enum", "timestamp"]),
    ("int32_ranges", &["int-ranges"]),
    ("ip", &["ip"]),
    ("ip_ranges", &["ip-ranges", "host-addresses"]),
    ("item_delay", &["delay"]),
    ("item_key", &["item-key"]),
    ("json", &["json"]),
    ("lld_macro", &["lld-macro"]),
    ("number", &["number"]),
    ("numeric_ranges", &["number-ranges"]),
    ("port", &["port"]),
    ("preproc_params", &["preprocessing-parameters"]),
    ("prometheus_label", &["prometheus-label"]),
    ("prometheus_pattern", &["prometheus-pattern"]),
    ("psk", &["psk"]),
    ("regex", &["regex"]),
    ("script_menu_path", &["script-menu-path"]),
    ("string_utf8", &["string", "enum"]),
    ("tg_name", &["template-group-name"]),
    ("time_period", &["time-period"]),
    ("time_unit", &["time-unit", "long-time-unit"]),
    ("timestamp", &["timestamp"]),
    ("trigger_expression", &["trigger-expression"]),
    ("url", &["url"]),
    ("user_macro", &["user-macro"]),
    ("uuid", &["uuid"]),
    ("value", &["scalar"]),
    ("variable_name", &["variable-name"]),
    ("vault_secret", &["vault-path"]),
    ("xml", &["xml"]),
];

/// Values with members.
const COMPOUND: &[Row] = &[
    (ANY_OBJECT, &["map", "any"]),
    ("cuids", &["list of cuid"]),
    ("filter", &["map"]),
    ("ids", &["list of id"]),
    ("ints32", &["list of int", "list of enum", "list of bool", "list of timestamp"]),
    ("object", &["object"]),
    ("objects", &["list of object"]),
    ("output", &["list of string", "list of enum"]),
    ("sortorder", &["list of enum"]),
    ("strings_utf8", &["list of string", "list of enum"]),
    ("user_macros", &["list of user-macro"]),
];

/// The language's kinds that a server's kind may be, the plainest first; `None` for a kind that is not known here.
pub fn language_kinds(server: &str) -> Option<&'static [&'static str]> {
    SCALARS.iter().chain(COMPOUND).find(|(name, _)| *name == server).map(|(_, kinds)| *kinds)
}

/// Whether `in` lists the values of the kind itself, not those of its members.
pub fn is_scalar(server: &str) -> bool {
    SCALARS.iter().any(|(name, _)| *name == server)
}

/// Whether the kind is a list, whose `length` counts members.
pub fn is_list(server: &str) -> bool {
    matches!(server, "cuids" | "ids" | "ints32" | "objects" | "strings_utf8" | "user_macros")
}

/// Whether a length says something about values of the kind: texts and lists.
pub fn has_length(server: &str) -> bool {
    is_list(server) || !matches!(server, "float" | "id" | "int32" | "timestamp" | "object" | "http_post")
}

/// Whether the kind has an empty value that `not_empty` refuses. Others refuse it whatever the flag says.
pub fn can_be_empty(server: &str) -> bool {
    const TEXTS: [&str; 15] = [
        "dns",
        "ip",
        "ip_ranges",
        "int32_ranges",
        "json",
        "numeric_ranges",
        "port",
        "psk",
        "regex",
        "string_utf8",
        "time_period",
        "time_unit",
        "url",
        "xml",
        "trigger_expression",
    ];
    is_list(server) || TEXTS.contains(&server)
}
