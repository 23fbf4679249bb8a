use callsheet_runtime::{Ref, Value};

/// Whether a switch is on.
pub(crate) fn is_true(value: &Ref<'_>) -> bool {
    match value {
        Ref::Bool(value) => *value,
        Ref::Int(value) => *value != 0,
        Ref::Text(text) => says_yes(text),
        Ref::List(members) => !members.is_empty(),
        Ref::Value(Value::Bool(value)) => *value,
        Ref::Value(Value::Number(text)) => says_yes(text),
        Ref::Value(Value::Text(text)) => says_yes(text),
        Ref::Value(Value::List(members)) => !members.is_empty(),
        Ref::Value(Value::Map(_)) => true,
        _ => false,
    }
}

fn says_yes(text: &str) -> bool {
    !matches!(text, "" | "0")
}
