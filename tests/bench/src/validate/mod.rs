//! Validation, from bytes to all diagnostics.

mod errors;
mod json;
mod xml;

use callsheet_validator::Validator;

use crate::error::{BenchError, agree};
use crate::part::{Measured, Part, Run};

pub const PART: Part = Part {
    name: "validate",
    title: "From bytes to all diagnostics",
    sides: "\
- **XML**: Planfix's answers, most of their text Cyrillic: `task.getList` for the large document, `user.get` for the small one.
  Ours: `Validator::response` on bytes. quick-xml: a bare loop over the events of its slice reader until the end; no value is looked at, and
  `check_end_names` is off, which its documentation calls faster: it does not see a wrong end tag, which ours refuses.
  libxml2, by way of the crate `libxml`: the bytes are parsed and the tree is validated against an XSD for the same rules
  (`tests/bench/rules/response.xsd`), which is read once, before the race; small texts stand in the tree's nodes (`compact`), which saves it
  allocations. It runs in a program of its own, which takes its times itself and is asked in turn with ours.
- **JSON**: answers of Zabbix's `host.get`: hosts with all of their own members, interfaces, groups, tags, macros and inventory, an eighth of
  their bytes Cyrillic. Ours: `Validator::response` on bytes. `jsonschema`: serde_json parses the bytes, `iter_errors` is
  drained, and the value is dropped; the schema for the same rules (`tests/bench/rules/host_get.schema.json`) is compiled once, before the race,
  with `regex` for its patterns, the faster of its two engines. Its macro, `#[jsonschema::validator]`, compiles the same schema to Rust; `is_valid`, which proves
  a right value right in the least time, and `iter_errors` only where it says no.
  `IgnoredAny`: serde_json reads the bytes and keeps nothing. serde_json reads each document twice in a round, with `from_slice` and with `from_str`
  behind a check of the encoding; the faster of the two counts.
- **Shuffled**: ours on both sides, as above; in the answers, too, the version of SNMP stands behind what hangs on it. The row with discriminators is a
  request of `host.update`, where rules hang on them: the version of SNMP stands behind the community, the interface's type behind both.
- **Errors**: ours on both sides, requests of `user.update`; in the one, a number of each of 10,000 users is none, each
  of which is a diagnostic with path, line and column; the limit of diagnostics is twice as high. The ratio is the time that an error adds.
- Compared before: both sides take the document, and both refuse it with each of several planted mistakes; shuffled documents
  have no diagnostics; of those with errors the path, the place, the line and the column of each diagnostic are looked at.
",
    run,
};

fn run(run: &Run) -> Result<Measured, BenchError> {
    let (mut rows, mut unmeasured) = (Vec::new(), Vec::new());
    xml::rows(run, &mut rows, &mut unmeasured)?;
    json::rows(run, &mut rows)?;
    json::discriminators(run, &mut rows)?;
    rows.push(errors::row(run)?);
    Ok(Measured { tables: vec![rows.into()], unmeasured })
}

/// How many diagnostics the requests of a document have.
fn diagnostics(validator: &Validator<'_>, text: &str) -> usize {
    validator.requests(text.as_bytes()).iter().map(|report| report.diagnostics.len()).sum()
}

fn no_diagnostics(what: &str, found: usize) -> Result<(), BenchError> {
    agree(&format!("{what}: diagnostics of a right document"), &found, &0)
}
