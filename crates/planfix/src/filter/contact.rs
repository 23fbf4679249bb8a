//! What filters of `contact.getList` look at. The vendor's table of them hangs on the page
//! <https://planfix.com/help/Planfix_API_contact.getList>.

use callsheet_runtime::Value;

use super::{Dated, Days, Filter, days, subjects};
use crate::types::FilterOperator;

subjects! {
    ContactFilter by ContactFilterType;
    every {
        Time {
            CREATED = Created,
            BIRTH_DATE = BirthDate,
            BIRTHDAY = Birthday,
            CLIENT_OF_TASKS_ACTIVE = ClientOfTasksActive,
            NOT_CLIENT_OF_TASKS_ACTIVE = NotClientOfTasksActive,
            MEMBER_OF_TASKS_ACTIVE = MemberOfTasksActive,
            NOT_MEMBER_OF_TASKS_ACTIVE = NotMemberOfTasksActive,
        }
        Object {
            CREATOR = Creator,
            RESPONSIBLE = Responsible,
            VISIBLE_TO = VisibleTo,
            EDITABLE_BY = EditableBy,
            GROUP = Group,
            TEMPLATE = Template,
        }
        Mark {
            IS_COMPANY = IsCompany,
            IS_CONTACT = IsContact,
            WITH_ACCESS = WithAccess,
            CAN_BE_MEMBER = CanBeMember,
            CANNOT_BE_MEMBER = CannotBeMember,
            CAN_BE_CLIENT = CanBeClient,
            CANNOT_BE_CLIENT = CannotBeClient,
            NOT_CLIENT_OF_OPEN_TASKS = NotClientOfOpenTasks,
            NOT_MEMBER_OF_OPEN_TASKS = NotMemberOfOpenTasks,
            CLIENT_OF_OPEN_TASKS = ClientOfOpenTasks,
            MEMBER_OF_OPEN_TASKS = MemberOfOpenTasks,
            CLIENT_OF_LATE_TASKS = ClientOfLateTasks,
            MEMBER_OF_LATE_TASKS = MemberOfLateTasks,
        }
        Words {
            ANY_NAME = AnyName,
            POST = Post,
            PHONE = Phone,
            ADDRESS = Address,
            EMAIL = Email,
            SECONDARY_EMAIL = SecondaryEmail,
            NAME = Name,
            LAST_NAME = LastName,
        }
    }
    fields {
        field_date = FieldDate: Time,
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
        field_choices = FieldChoices: Choices,
    }
}

impl Filter for ContactFilter {
    type Type = ContactFilterType;

    fn comparing(type_: ContactFilterType, operator: FilterOperator, value: Value, field: Option<Id>) -> Self {
        let mut filter = Self::new(type_, operator, value);
        filter.field = field;
        filter
    }
}

impl Dated for ContactFilter {
    type Time = Days;

    fn written(time: Days) -> Value {
        days::written(&time)
    }
}
