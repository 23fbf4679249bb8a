//! What filters of `user.getList` look at. The vendor's table of them hangs on the page
//! <https://planfix.com/help/Planfix_API_user.getList>.

use callsheet_runtime::Value;

use super::{Filter, subjects};
use crate::types::FilterOperator;

subjects! {
    UserFilter by UserFilterType;
    every {
        Words { EMAIL = Email, ANY_NAME = AnyName }
    }
    fields {}
}

impl Filter for UserFilter {
    type Type = UserFilterType;

    fn comparing(type_: UserFilterType, operator: FilterOperator, value: Value, _: Option<Id>) -> Self {
        Self::new(type_, operator, value.as_text().unwrap_or_default())
    }
}
