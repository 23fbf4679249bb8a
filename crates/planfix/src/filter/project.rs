//! What filters of `project.getList` look at. The vendor's table of them hangs on the page
//! <https://planfix.com/help/Planfix_API_project.getList>.

use callsheet_runtime::Value;

use super::{Dated, Days, Filter, days, subjects};
use crate::types::FilterOperator;

subjects! {
    ProjectFilter by ProjectFilterType;
    every {
        Time { END = End }
        Object { OWNER = Owner, CLIENT_MANAGER = ClientManager, TEMPLATE = Template, PARENT = Parent }
        Words { TITLE = Title }
    }
    fields {
        field_contact = FieldContact: Object,
        field_user = FieldUser: Object,
        field_person_or_group = FieldPersonOrGroup: Object,
        field_users = FieldUsers: Object,
        field_text = FieldText: Words,
        field_number = FieldNumber: Number,
        field_checkbox = FieldCheckbox: Checkbox,
        field_choice = FieldChoice: Choice,
        field_record = FieldRecord: Object,
        field_records = FieldRecords: Objects,
    }
}

impl Filter for ProjectFilter {
    type Type = ProjectFilterType;

    fn comparing(type_: ProjectFilterType, operator: FilterOperator, value: Value, field: Option<Id>) -> Self {
        let mut filter = Self::new(type_, operator, value);
        filter.field = field;
        filter
    }
}

impl Dated for ProjectFilter {
    type Time = Days;

    fn written(time: Days) -> Value {
        days::written(&time)
    }
}
