//! The words of servers for what hangs on stored objects, on rights, or on daemons and services around the server.

/// Texts with `%` for what differs. What begins with `Invalid parameter` is looked up without path.
const STORED: &[&str] = &[
    "No permissions to referred object or it does not exist!",
    "No permissions to%",
    "Not authori%ed.",
    "Session terminated%",
    "Incorrect user name or password%",
    "%object does not exist, or you have no permissions to it%",
    "%already exists.",
    "%already exists on%",
    "%already exists in%",
    "%does not exist.",
    "%does not exist",
    "%do not exist%",
    "%doesn't exist%",
    "%is not available%",
    "Cannot delete %",
    "Cannot update readonly%",
    "%cannot be without host group.",
    "%must have at least one item prototype.",
    "No interface found.",
    "You do not have permission to perform this operation.",
    "Cannot update %inherited%",
    "Cannot %discovered%",
    "Cannot %template%",
    "Cannot inherit %",
    "Cannot update \"%\" for action%",
    "At least one active user must exist%",
    "User %cannot be without user group.",
    "User cannot add himself to%",
    "%does not exist or you have no access to it.",
    "%of dependent item and master item should match%",
    "Cannot connect to%",
    "%LDAP server%",
    "Cannot perform%",
    "Cannot execute%",
    "Connection %",
    "%is used in%",
    "%is used by%",
    "%cannot be deleted%",
    "%is linked to%",
    "%is monitored by proxy%",
    "%LDAP%bind%",
    "%bind%LDAP%",
    "User is not allowed to delete %self.",
    "%Zabbix server%",
];

/// Rules that hold for what is stored, or for how the machine is set up, together with what is sent. A request that has all
/// of it is refused by the validator too, so these count as stored only where it finds nothing.
const COMBINED: &[&str] = &[
    "Language \"%\" is not supported.",
    "%: value must be one of \"default\", \"%/%",
    "%: value must be one of \"system\", \"%/%",
    "Invalid email address for media type%",
    "%/sendto%: an email address is expected.",
    "%passwd\": must be at least %",
    "Incorrect value for field \"%passwd\": must%",
    "Not allowed to set theme for user%",
    "Incorrect current password.",
    "Service % cannot have problem tags and children at the same time.",
    "Incorrect user group ID specified for map%",
    "Link \"selementid%\" field is pointing to a nonexistent map selement ID%",
    "%cannot be less than or equal to the value of parameter%",
    "Item will not be refreshed%",
    "Map element is missing parameters: %",
    "No default interface for %",
    "Host cannot have more than one default interface%",
    "Invalid IP address %",
    "Incompatible \"propagation_rule\" and%",
    "Interface with IP %",
    "Interface with DNS %",
    "Cannot switch host for interface.",
    "Inventory disabled for host%",
    "Cannot find host interface on%",
    "Overlapping widgets at%",
    "%cannot be without template group.",
    "More than one graph with name%",
];

/// Whether these words may be about the request together with what is stored.
pub fn is_combined(words: &str) -> bool {
    COMBINED.iter().any(|template| fits(template, words))
}

/// Whether a refusal for form has the name of a stored object in its words, which nobody else can tell.
pub fn names_stored(words: &str) -> bool {
    fits("Invalid key % for item % on %", words) || fits("Invalid key % for discovery rule % on %", words)
}

/// Whether these words are about what is stored, and not about the request.
pub fn is_stored(words: &str) -> bool {
    // A duplicate within the request: `value (name)=(x) already exists`.
    let within = words.starts_with("Invalid parameter") && words.contains("\": value (");
    !within && STORED.iter().any(|template| fits(template, words))
}

/// Whether the server got as far as committing what the request changes: nothing was wrong with it.
pub fn is_commit(words: &str) -> bool {
    words == "Database error occurred."
}

/// Whether the server broke down over the request.
pub fn is_breakdown(words: &str) -> bool {
    const BREAKDOWNS: [&str; 4] =
        ["SQL statement execution%", "Internal error%", "System error occurred%", "Incorrect field \"%"];
    BREAKDOWNS.iter().any(|template| fits(template, words))
}

/// Whether the words are the template's, with anything for each `%`.
fn fits(template: &str, words: &str) -> bool {
    let mut parts = template.split('%');
    let Some(mut rest) = words.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        match rest.split_once(part) {
            Some((_, behind)) => rest = behind,
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_is_told_from_what_is_sent() {
        for (words, stored) in [
            ("No permissions to referred object or it does not exist!", true),
            ("Host with the same name \"x\" already exists.", true),
            ("Invalid parameter \"/1/groupid\": object does not exist, or you have no permissions to it.", true),
            ("Invalid parameter \"/1\": value (name)=(a) already exists.", false),
            ("Invalid parameter \"/1/name\": a character string is expected.", false),
            ("Cannot delete the host group.", true),
            ("Cannot read JSON: Syntax error.", false),
        ] {
            assert_eq!(is_stored(words), stored, "{words}");
        }
        assert!(fits("a%b%c", "axbyc") && fits("a%", "a") && !fits("a%b", "axc") && !fits("a", "ab"));
    }
}
