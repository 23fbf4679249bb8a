//! Faults of responses: flags that ask for them, lists that may be counted.

use super::{Case, case};

pub(super) const RESPONSES: &[Case] = &[
    case(
        "a response for which nobody can ask",
        "user/get.toml",
        "type = \"int\"\n",
        "type = \"int\"\n\n[[response.case]]\nname = \"texts\"\nset  = [\"countOutput\"]\ntype = \"string\"\n",
        &[
            "error[dead-case]: this response is never given: whoever asks for it gets the one in line 26",
            "user/get.toml:31:8",
            "put the response that takes more flags first",
        ],
    ),
    case(
        "a flag that stands twice",
        "user/get.toml",
        "set  = \"countOutput\"",
        "set  = [\"countOutput\", \"countOutput\"]",
        &["error[duplicate-name]: the flag `countOutput` stands here twice", "user/get.toml:27:24"],
    ),
    case(
        "no flag at all",
        "user/get.toml",
        "set  = \"countOutput\"",
        "set  = []",
        &["error[missing-key]: say which flags of the request ask for the response", "user/get.toml:27:8"],
    ),
    case(
        "one of several flags that is no field",
        "user/get.toml",
        "set  = \"countOutput\"",
        "set  = [\"countOutput\", \"limt\"]",
        &["error[no-such-path]: the request has no field `limt`", "user/get.toml:27:24", "did you mean `limit`?"],
    ),
    case(
        "one of several flags that is no truth value",
        "user/get.toml",
        "set  = \"countOutput\"",
        "set  = [\"countOutput\", \"limit\"]",
        &[
            "error[wrong-comparison]: the request's field `limit` is neither a truth value nor a list",
            "user/get.toml:27:24",
        ],
    ),
    case(
        "a counted list that is one text",
        "user/create.toml",
        "of       = \"id\"",
        "of       = \"id\"\ncounted  = true\nseparator = \",\"",
        &[
            "error[ambiguous-list]: the number of the members looks like a member of a list that is one text",
            "user/create.toml:19:12",
        ],
    ),
    case(
        "a counted list that may be one value",
        "user/create.toml",
        "of       = \"id\"",
        "of       = \"id\"\ncounted  = true\nsingle   = true",
        &["error[ambiguous-list]: the number of the members looks like a member of a list that may be a single value"],
    ),
    case(
        "something counted that is no list",
        "user/create.toml",
        "type     = \"list\"\nof       = \"id\"",
        "type     = \"id\"\ncounted  = true",
        &["error[idle-limit]: `counted` says nothing about values of the type `id`"],
    ),
    case(
        "a counted list of a request",
        "user/get.toml",
        "single     = true",
        "counted    = true",
        &["error[counted-request]: a number cannot stand for the list `userids` in a request", "user/get.toml:13:14"],
    ),
    case(
        "a counted list of a type that requests have, too",
        "types/user.toml",
        "unique   = [[\"kind\", \"address\"]]",
        "counted  = true",
        &[
            "error[counted-request]: a number cannot stand for the list `medias` in a request",
            "types/user.toml:56:12",
            "say it of one operation: `read = { counted = true }`",
        ],
    ),
];
