use super::Linter;
use crate::model::{CorrectionSpec, FieldKeys, KindName, PresenceSpec, Side, TypeKeys};
use crate::resolve::FieldDraft;
use crate::span::Spanned;

impl Linter<'_, '_, '_> {
    /// Corrections that correct nothing any more.
    pub(super) fn check_corrections(&self) {
        for (method, draft) in self.model.methods.iter().zip(&self.resolved.methods) {
            let request = Some(draft.request);
            let response = draft.response.inner_shape();
            for correction in &method.corrections {
                let roots = match correction.side {
                    Some(Side::Request) => vec![request],
                    Some(Side::Response) => vec![response],
                    None => vec![request, response],
                };
                let found = roots.into_iter().flatten().find_map(|root| self.locate(root, &correction.path));
                self.check_correction(correction, found);
            }
        }
        for spec in &self.model.types {
            let key = |operation: Option<&str>| (spec.name.value.clone(), operation.map(str::to_owned));
            let operations = spec.operations.iter().map(|name| Some(name.as_str())).chain([None]);
            let roots = operations.filter_map(|operation| self.resolved.type_roots.get(&key(operation)));
            let roots: Vec<usize> = roots.copied().collect();
            for correction in &spec.corrections {
                let found = roots.iter().find_map(|root| self.locate(*root, &correction.path));
                self.check_correction(correction, found);
            }
        }
    }

    fn check_correction(&self, correction: &CorrectionSpec, found: Option<&FieldDraft>) {
        let Some(FieldDraft { keys, .. }) = found else {
            let message = format!("the correction is for a field that is gone: `{}`", correction.path.value);
            self.findings.error("idle-correction", correction.path.span, message).help("remove the correction");
            return;
        };
        let key = correction.key.as_str();
        let known = ["path", "row", "access", "presence", "empty", "null", "default", "since", "until", "doc", "name"];
        let is_known = known.contains(&key) || key == "type" || KindName::ALL.iter().any(|(_, kind)| kind.takes(key));
        if !is_known {
            let message = format!("`{key}` is no key of a field");
            self.findings.error("unknown-key", correction.key.span, message).suggest(key, known);
            return;
        }
        let says = if key == "path" { Some(correction.path.value.clone()) } else { value(keys, key) };
        if says.as_deref() == Some(correction.vendor.value.as_str()) {
            let message =
                format!("the field says `{}`, as the vendor does: nothing is corrected", correction.vendor.value);
            self.findings.error("idle-correction", correction.vendor.span, message).help("remove the correction");
        }
    }
}

/// What a field says under a key, as a correction would write it.
fn value(keys: &FieldKeys, key: &str) -> Option<String> {
    let text = |text: &Option<Spanned<String>>| text.as_ref().map(|text| text.value.clone());
    match key {
        "presence" => Some(presence(keys.presence.as_ref().map(|presence| &presence.value))),
        "access" => text(&keys.access),
        "default" => text(&keys.default),
        "since" => keys.versions.since.map(|version| version.value.to_string()),
        "until" => keys.versions.until.map(|version| version.value.to_string()),
        _ => type_value(&keys.ty, key),
    }
}

fn presence(spec: Option<&PresenceSpec>) -> String {
    match spec {
        None | Some(PresenceSpec::Optional) => "optional".to_owned(),
        Some(PresenceSpec::Required) => "required".to_owned(),
        Some(PresenceSpec::Unexpected) => "unexpected".to_owned(),
        Some(PresenceSpec::RequiredWhen(condition)) => format!("required-when {}", condition.value),
        Some(PresenceSpec::ExactlyOne(group)) => format!("exactly-one {}", group.value),
        Some(PresenceSpec::AtLeastOne(group)) => format!("at-least-one {}", group.value),
    }
}

fn type_value(keys: &TypeKeys, key: &str) -> Option<String> {
    let text = |text: &Option<Spanned<String>>| text.as_ref().map(|text| text.value.clone());
    match key {
        "type" => keys.kind.map(|kind| kind.value.spelling().to_owned()),
        "length" => keys.length.map(|length| length.value.to_string()),
        "least" => keys.least.map(|least| least.value.to_string()),
        "in" => text(&keys.within),
        "enum" => text(&keys.enumeration),
        "use" => text(&keys.shared),
        "for" => text(&keys.operation),
        "item" => text(&keys.item),
        "separator" => text(&keys.separator),
        "secret" => keys.secret.map(|flag| flag.value.to_string()),
        "single" => keys.single.map(|flag| flag.value.to_string()),
        "numeric" => keys.numeric.map(|flag| flag.value.to_string()),
        "or-int" => keys.or_int.map(|flag| flag.value.to_string()),
        "of" => keys.of.as_ref().and_then(|of| of.kind).map(|kind| kind.value.spelling().to_owned()),
        "words" => {
            keys.words.as_ref().map(|words| words.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(","))
        }
        _ => None,
    }
}
