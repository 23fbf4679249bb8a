//! What filters of `task.getList` look at. The vendor's table of them hangs on the page
//! <https://planfix.com/help/Planfix_API_task.getList>.

use callsheet_runtime::Value;

use super::{Dated, Filter, Times, subjects};
use crate::types::FilterOperator;

subjects! {
    TaskFilter by TaskFilterType;
    every {
        Time {
            CREATED = Created,
            PLANNED_START = PlannedStart,
            PLANNED_END = PlannedEnd,
            ACTUAL_END = ActualEnd,
            DONE = Done,
            LAST_COMMENT = LastComment,
            CHANGED = Changed,
            CHANGED_OR_COMMENTED = ChangedOrCommented,
        }
        Object {
            OWNER = Owner,
            WORKER = Worker,
            MEMBER = Member,
            ANY_AUDITOR = AnyAuditor,
            PROJECT_AUDITOR = ProjectAuditor,
            AUDITOR = Auditor,
            CLIENT = Client,
            PROCESS = Process,
            TEMPLATE = Template,
            PARENT = Parent,
        }
        Objects { STATUS = Status }
        Presence {
            WITH_ANALYTIC = WithAnalytic,
            WITHOUT_ANALYTIC = WithoutAnalytic,
            FIELD_FILLED = FieldFilled,
            FIELD_EMPTY = FieldEmpty,
        }
        Mark {
            WITHOUT_START = WithoutStart,
            WITHOUT_END = WithoutEnd,
            WITH_START = WithStart,
            WITH_END = WithEnd,
            REPEATING = Repeating,
            NOT_REPEATING = NotRepeating,
            OVERDUE = Overdue,
            NOT_OVERDUE = NotOverdue,
            WITHOUT_WORKERS = WithoutWorkers,
            WITHOUT_MEMBERS = WithoutMembers,
            OWNER_IS_USER = OwnerIsUser,
            OWNER_IS_CONTACT = OwnerIsContact,
            WORKER_IS_USER = WorkerIsUser,
            WORKER_IS_CONTACT = WorkerIsContact,
            MEMBER_IS_USER = MemberIsUser,
            MEMBER_IS_CONTACT = MemberIsContact,
        }
        Words { TITLE = Title }
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
    }
}

impl Filter for TaskFilter {
    type Type = TaskFilterType;

    fn comparing(type_: TaskFilterType, operator: FilterOperator, value: Value, field: Option<Id>) -> Self {
        let mut filter = Self::new(type_, operator, value);
        filter.field = field;
        filter
    }
}

impl Dated for TaskFilter {
    type Time = Times;

    fn written(time: Times) -> Value {
        time.written()
    }
}
