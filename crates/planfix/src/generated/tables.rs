// @generated from spec/planfix/ by `cargo xtask codegen`; do not edit.

//! The tables of the API.

use ::callsheet_runtime::tables;
/// All that is known of the Planfix API.
pub static TABLES: tables::Tables<'static> = tables::Tables {
    api: &API,
    shapes: &[
        #[cfg(feature = "auth")]
        &super::auth::login::REQUEST_SHAPE,
        #[cfg(not(feature = "auth"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "auth")]
        &super::auth::login::RESPONSE_SHAPE,
        #[cfg(not(feature = "auth"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get::CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_phone_types::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_phone_types::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_phone_types::RESPONSE_PHONE_TYPES_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::CONTACT_USER_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::RESPONSE_CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        &super::envelope::REQUEST_SHAPE,
        &super::envelope::RESPONSE_SHAPE,
        #[cfg(feature = "file")]
        &super::file::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::delete::FILES_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get::REQUEST_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get::FILE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get::RESPONSE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_records::REQUEST_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_records::HANDBOOK_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_records::RESPONSE_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get::TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::USER_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::PROJECT_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::PARENT_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::RESPONSE_TASKS_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_TEMPLATE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_TELEGRAM_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact_group::CONTACT_GROUP_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "contact", feature = "task"))]
        &super::types::counterparty::COUNTERPARTY_SHAPE,
        #[cfg(not(any(feature = "contact", feature = "task")))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "contact", feature = "handbook", feature = "task"))]
        &super::types::custom_value::CUSTOM_VALUE_SHAPE,
        #[cfg(not(any(feature = "contact", feature = "handbook", feature = "task")))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "contact", feature = "handbook", feature = "task"))]
        &super::types::custom_value::CUSTOM_VALUE_FIELD_SHAPE,
        #[cfg(not(any(feature = "contact", feature = "handbook", feature = "task")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::types::file::FILE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_record::HANDBOOK_RECORD_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        &super::types::paging::PAGING_SHAPE,
        #[cfg(any(feature = "contact", feature = "task"))]
        &super::types::participants::PARTICIPANTS_SHAPE,
        #[cfg(not(any(feature = "contact", feature = "task")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_DAILY_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_WEEKLY_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_MONTHLY_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_END_CONDITION_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_NOTIFY_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "contact", feature = "file", feature = "task"))]
        &super::types::person::PERSON_SHAPE,
        #[cfg(not(any(feature = "contact", feature = "file", feature = "task")))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "contact", feature = "user"))]
        &super::types::phone::PHONE_SHAPE,
        #[cfg(not(any(feature = "contact", feature = "user")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::phone_type::PHONE_TYPE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::types::post::POST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::types::post::POST_UPDATE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "file", feature = "task"))]
        &super::types::project_reference::PROJECT_REFERENCE_SHAPE,
        #[cfg(not(any(feature = "file", feature = "task")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_LISTED_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_PARENT_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_TEMPLATE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_LISTED_PARENT_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_LISTED_TEMPLATE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task_filter::TASK_FILTER_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task_filter_date::TASK_FILTER_DATE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::types::task_reference::TASK_REFERENCE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::types::user::USER_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::types::user::USER_UPDATE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "contact", feature = "task", feature = "user"))]
        &super::types::user_group::USER_GROUP_SHAPE,
        #[cfg(not(any(feature = "contact", feature = "task", feature = "user")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::USER_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update::RESPONSE_USER_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
    ],
    methods: &[
        #[cfg(feature = "auth")]
        &super::auth::login::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::get::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::get_phone_types::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::METHOD,
        #[cfg(feature = "file")]
        &super::file::delete::METHOD,
        #[cfg(feature = "file")]
        &super::file::get::METHOD,
        #[cfg(feature = "handbook")]
        &super::handbook::get_records::METHOD,
        #[cfg(feature = "task")]
        &super::task::get::METHOD,
        #[cfg(feature = "task")]
        &super::task::get_list::METHOD,
        #[cfg(feature = "user")]
        &super::user::get::METHOD,
        #[cfg(feature = "user")]
        &super::user::update::METHOD,
    ],
    #[cfg(feature = "texts")]
    texts: ::core::option::Option::Some(&TEXTS),
    #[cfg(not(feature = "texts"))]
    texts: ::core::option::Option::None,
};
static API: tables::Api<'static> = tables::Api {
    name: "planfix",
    title: "Planfix",
    wire: tables::Wire::Xml,
    versions: &[],
    access: &["user", "admin"],
    method_case: tables::MethodCase::Exact,
    numbers: tables::NumberForm::Bare,
    request_envelope: tables::ShapeId(self::shapes::ENVELOPE_REQUEST),
    response_envelope: tables::ShapeId(self::shapes::ENVELOPE_RESPONSE),
    messages: &[],
    errors: &[
        tables::ErrorCode {
            code: "0001",
            name: "WrongApiKey",
            remedy: tables::Remedy::Credentials,
            diagnostics: &[],
            text: tables::Text {
                en: "The API key is wrong.",
                ru: "Неверный ключ API.",
            },
        },
        tables::ErrorCode {
            code: "0002",
            name: "ApplicationBlocked",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The application has been blocked.",
                ru: "Приложение заблокировано.",
            },
        },
        tables::ErrorCode {
            code: "0003",
            name: "MalformedRequest",
            remedy: tables::Remedy::Mend,
            diagnostics: &[
                "malformed",
                "not-utf8",
                "doctype",
                "too-deep",
                "too-big",
                "too-many-attributes",
                "too-many-members",
                "not-request",
            ],
            text: tables::Text {
                en: "The request is not well-formed XML.",
                ru: "Запрос не разбирается как XML.",
            },
        },
        tables::ErrorCode {
            code: "0004",
            name: "UnknownAccount",
            remedy: tables::Remedy::Credentials,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such account.",
                ru: "Такого аккаунта нет.",
            },
        },
        tables::ErrorCode {
            code: "0005",
            name: "SessionExpired",
            remedy: tables::Remedy::Login,
            diagnostics: &[],
            text: tables::Text {
                en: "The session has ended; sign in again.",
                ru: "Сеанс закончился, нужно войти заново.",
            },
        },
        tables::ErrorCode {
            code: "0006",
            name: "WrongSignature",
            remedy: tables::Remedy::Credentials,
            diagnostics: &[],
            text: tables::Text {
                en: "The signature does not fit the request.",
                ru: "Подпись не соответствует запросу.",
            },
        },
        tables::ErrorCode {
            code: "0007",
            name: "DailyLimitReached",
            remedy: tables::Remedy::Stop,
            diagnostics: &[],
            text: tables::Text {
                en: "The account has used up its requests for the day.",
                ru: "Суточный запас запросов аккаунта исчерпан.",
            },
        },
        tables::ErrorCode {
            code: "0008",
            name: "UnknownMethod",
            remedy: tables::Remedy::Mend,
            diagnostics: &["unknown-object", "unknown-method"],
            text: tables::Text {
                en: "There is no such method.",
                ru: "Такого метода нет.",
            },
        },
        tables::ErrorCode {
            code: "0009",
            name: "ParameterMissing",
            remedy: tables::Remedy::Mend,
            diagnostics: &["missing", "missing-one-of"],
            text: tables::Text {
                en: "A required parameter is missing.",
                ru: "Нет обязательного параметра.",
            },
        },
        tables::ErrorCode {
            code: "0010",
            name: "AccountFrozen",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The account is frozen.",
                ru: "Аккаунт заморожен.",
            },
        },
        tables::ErrorCode {
            code: "0011",
            name: "PlatformUpdating",
            remedy: tables::Remedy::Wait,
            diagnostics: &[],
            text: tables::Text {
                en: "The platform is being updated; try again later.",
                ru: "Платформа обновляется, повторите позже.",
            },
        },
        tables::ErrorCode {
            code: "0012",
            name: "SessionMissing",
            remedy: tables::Remedy::Credentials,
            diagnostics: &[],
            text: tables::Text {
                en: "The request names no session, or its token does not exist.",
                ru: "В запросе нет сеанса, или такого токена не существует.",
            },
        },
        tables::ErrorCode {
            code: "0013",
            name: "UndefinedUser",
            remedy: tables::Remedy::Credentials,
            diagnostics: &[],
            text: tables::Text {
                en: "The user behind the request is not known.",
                ru: "Пользователь, от которого идёт запрос, не определён.",
            },
        },
        tables::ErrorCode {
            code: "0014",
            name: "InactiveUser",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user behind the request is switched off.",
                ru: "Пользователь, от которого идёт запрос, отключён.",
            },
        },
        tables::ErrorCode {
            code: "0015",
            name: "InvalidValue",
            remedy: tables::Remedy::Mend,
            diagnostics: &[
                "not-text",
                "not-int",
                "not-float",
                "not-id",
                "not-bool",
                "not-object",
                "not-list",
                "not-map",
                "not-date-time",
                "too-large",
                "too-long",
                "too-short",
                "wrong-length",
                "too-few-items",
                "not-one-of",
                "not-one-of-single",
                "not-within",
                "must-be-empty",
                "empty",
                "duplicate",
                "duplicate-of",
                "not-base64",
                "not-hex",
                "not-time",
                "not-time-unit",
                "not-url",
                "not-number",
            ],
            text: tables::Text {
                en: "A parameter has a value that is not allowed.",
                ru: "У параметра недопустимое значение.",
            },
        },
        tables::ErrorCode {
            code: "0016",
            name: "ValueOutOfPlace",
            remedy: tables::Remedy::Mend,
            diagnostics: &[
                "unexpected",
                "unknown-member",
                "exclusive",
                "should-be-empty",
            ],
            text: tables::Text {
                en: "A parameter has a value that is not allowed together with the others.",
                ru: "Значение параметра не подходит к остальным.",
            },
        },
        tables::ErrorCode {
            code: "0017",
            name: "DependentValueMissing",
            remedy: tables::Remedy::Mend,
            diagnostics: &["rule"],
            text: tables::Text {
                en: "A parameter needs another one, which has no value.",
                ru: "Параметру нужен другой, а его значения нет.",
            },
        },
        tables::ErrorCode {
            code: "0018",
            name: "NotImplemented",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The method, or what it was asked for, does not exist yet.",
                ru: "Метод или его возможность пока не сделаны.",
            },
        },
        tables::ErrorCode {
            code: "0019",
            name: "ConflictingParameters",
            remedy: tables::Remedy::Mend,
            diagnostics: &["too-many-of"],
            text: tables::Text {
                en: "Parameters contradict each other.",
                ru: "Параметры противоречат друг другу.",
            },
        },
        tables::ErrorCode {
            code: "0020",
            name: "CallNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &["no-access"],
            text: tables::Text {
                en: "The user may not call this method.",
                ru: "Пользователю нельзя вызывать этот метод.",
            },
        },
        tables::ErrorCode {
            code: "0021",
            name: "TooManyObjects",
            remedy: tables::Remedy::Mend,
            diagnostics: &["too-many-items"],
            text: tables::Text {
                en: "More objects are asked for than one call may answer with.",
                ru: "Запрошено больше объектов, чем можно получить за один вызов.",
            },
        },
        tables::ErrorCode {
            code: "0022",
            name: "FreeAccount",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "A free account has no access to the API.",
                ru: "У бесплатного аккаунта нет доступа к API.",
            },
        },
        tables::ErrorCode {
            code: "0023",
            name: "NotInPlan",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The account's plan does not include this.",
                ru: "Тариф аккаунта этого не включает.",
            },
        },
        tables::ErrorCode {
            code: "0024",
            name: "WrongDataCenter",
            remedy: tables::Remedy::Endpoint,
            diagnostics: &[],
            text: tables::Text {
                en: "The account lives in another data centre, under another address.",
                ru: "Аккаунт находится в другом центре обработки данных, по другому адресу.",
            },
        },
        tables::ErrorCode {
            code: "0101",
            name: "ObjectNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such object.",
                ru: "Такого объекта нет.",
            },
        },
        tables::ErrorCode {
            code: "0102",
            name: "ObjectNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The object could not be added.",
                ru: "Объект не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "0103",
            name: "ObjectNotUpdated",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The object could not be changed.",
                ru: "Объект не удалось изменить.",
            },
        },
        tables::ErrorCode {
            code: "0104",
            name: "ObjectAccessDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not see the object.",
                ru: "Пользователю нельзя видеть этот объект.",
            },
        },
        tables::ErrorCode {
            code: "0105",
            name: "ObjectEditDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not change the object.",
                ru: "Пользователю нельзя менять этот объект.",
            },
        },
        tables::ErrorCode {
            code: "1001",
            name: "WrongLoginOrPassword",
            remedy: tables::Remedy::Credentials,
            diagnostics: &[],
            text: tables::Text {
                en: "The login or the password is wrong.",
                ru: "Неверное имя или пароль.",
            },
        },
        tables::ErrorCode {
            code: "1002",
            name: "RequestNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this request.",
                ru: "У пользователя нет прав на этот запрос.",
            },
        },
        tables::ErrorCode {
            code: "2001",
            name: "ProjectNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such project.",
                ru: "Такого проекта нет.",
            },
        },
        tables::ErrorCode {
            code: "2002",
            name: "ProjectNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with projects.",
                ru: "У пользователя нет на это прав в проектах.",
            },
        },
        tables::ErrorCode {
            code: "2003",
            name: "ProjectNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The project could not be added.",
                ru: "Проект не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "3001",
            name: "TaskNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such task, or something that it refers to does not exist.",
                ru: "Нет такой задачи или того, на что она ссылается.",
            },
        },
        tables::ErrorCode {
            code: "3002",
            name: "ParentTaskDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not see the parent task.",
                ru: "Пользователю недоступна надзадача.",
            },
        },
        tables::ErrorCode {
            code: "3003",
            name: "TaskProjectNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The task's project does not exist.",
                ru: "Нет проекта, в котором создаётся задача.",
            },
        },
        tables::ErrorCode {
            code: "3004",
            name: "TaskProjectDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not see the task's project.",
                ru: "Пользователю недоступен проект, в котором создаётся задача.",
            },
        },
        tables::ErrorCode {
            code: "3005",
            name: "TaskNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The task could not be added.",
                ru: "Задачу не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "3006",
            name: "TaskEndsBeforeStart",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The task would end before it begins.",
                ru: "Задача заканчивалась бы раньше, чем начинается.",
            },
        },
        tables::ErrorCode {
            code: "3007",
            name: "PeriodicityUndefined",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "How the task repeats is not clear: several ways are given, or none.",
                ru: "Непонятно, как повторяется задача: способов указано несколько или ни одного.",
            },
        },
        tables::ErrorCode {
            code: "3008",
            name: "TaskAccessDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not see the task.",
                ru: "Пользователю недоступна задача.",
            },
        },
        tables::ErrorCode {
            code: "3009",
            name: "TaskEditDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not change the task.",
                ru: "Пользователю нельзя менять задачу.",
            },
        },
        tables::ErrorCode {
            code: "3010",
            name: "TaskCannotBeRejected",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The task cannot be turned down; most likely it is accepted already.",
                ru: "Задачу нельзя отклонить; скорее всего, она уже принята.",
            },
        },
        tables::ErrorCode {
            code: "3011",
            name: "TaskCannotBeAccepted",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The task cannot be accepted; most likely it is accepted already.",
                ru: "Задачу нельзя принять; скорее всего, она уже принята.",
            },
        },
        tables::ErrorCode {
            code: "3012",
            name: "NotAWorker",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The task is not the user's to do.",
                ru: "Пользователь не исполняет эту задачу.",
            },
        },
        tables::ErrorCode {
            code: "3013",
            name: "TaskNotAccepted",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The task has to be accepted first.",
                ru: "Задачу сначала нужно принять.",
            },
        },
        tables::ErrorCode {
            code: "3014",
            name: "TaskBusy",
            remedy: tables::Remedy::Wait,
            diagnostics: &[],
            text: tables::Text {
                en: "The task is being changed at this moment; try again a little later.",
                ru: "Задача сейчас изменяется, повторите немного позже.",
            },
        },
        tables::ErrorCode {
            code: "4001",
            name: "ActionNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with comments.",
                ru: "У пользователя нет на это прав в комментариях.",
            },
        },
        tables::ErrorCode {
            code: "4002",
            name: "ActionNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such comment.",
                ru: "Такого комментария нет.",
            },
        },
        tables::ErrorCode {
            code: "4003",
            name: "ActionNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The comment could not be added.",
                ru: "Комментарий не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "4004",
            name: "ActionNotUpdated",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The comment could not be changed.",
                ru: "Комментарий не удалось изменить.",
            },
        },
        tables::ErrorCode {
            code: "4005",
            name: "ActionDataNotUpdated",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The comment's data could not be changed.",
                ru: "Данные комментария не удалось изменить.",
            },
        },
        tables::ErrorCode {
            code: "4006",
            name: "ActionStatusNotAllowed",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The task may not take this status.",
                ru: "Такой статус задаче сейчас не назначить.",
            },
        },
        tables::ErrorCode {
            code: "4007",
            name: "ActionStatusFixed",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "This comment may not change the status.",
                ru: "Этому комментарию нельзя менять статус.",
            },
        },
        tables::ErrorCode {
            code: "4008",
            name: "ActionAccessDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not see the comment.",
                ru: "Пользователю недоступен комментарий.",
            },
        },
        tables::ErrorCode {
            code: "4009",
            name: "ActionTaskDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not see the comment's task.",
                ru: "Пользователю недоступна задача комментария.",
            },
        },
        tables::ErrorCode {
            code: "4010",
            name: "ActionAnalyticNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such data tag.",
                ru: "Такой аналитики нет.",
            },
        },
        tables::ErrorCode {
            code: "4011",
            name: "AnalyticFieldsMissing",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The data tag does not have all of its fields.",
                ru: "Переданы не все поля аналитики.",
            },
        },
        tables::ErrorCode {
            code: "4012",
            name: "AnalyticFieldNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The data tag has no such field.",
                ru: "У аналитики нет такого поля.",
            },
        },
        tables::ErrorCode {
            code: "4013",
            name: "AnalyticValueMismatch",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The value does not fit the type of the data tag's field.",
                ru: "Значение не подходит к типу поля аналитики.",
            },
        },
        tables::ErrorCode {
            code: "4014",
            name: "HandbookKeyNotUsable",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The directory's key may not be used here.",
                ru: "Этот ключ справочника здесь использовать нельзя.",
            },
        },
        tables::ErrorCode {
            code: "4015",
            name: "HandbookKeyNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The directory has no such key.",
                ru: "В справочнике нет такого ключа.",
            },
        },
        tables::ErrorCode {
            code: "4016",
            name: "AnalyticKeyForeign",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The key belongs to the data of another data tag.",
                ru: "Ключ относится к данным другой аналитики.",
            },
        },
        tables::ErrorCode {
            code: "5001",
            name: "UserGroupNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such group of employees.",
                ru: "Такой группы сотрудников нет.",
            },
        },
        tables::ErrorCode {
            code: "5002",
            name: "UserGroupNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with groups of employees.",
                ru: "У пользователя нет на это прав в группах сотрудников.",
            },
        },
        tables::ErrorCode {
            code: "5003",
            name: "UserGroupNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The group of employees could not be added.",
                ru: "Группу сотрудников не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "6001",
            name: "UserNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with employees.",
                ru: "У пользователя нет на это прав в отношении сотрудников.",
            },
        },
        tables::ErrorCode {
            code: "6002",
            name: "UserEmailTaken",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "Another account has this e-mail address already.",
                ru: "Этот адрес электронной почты уже занят.",
            },
        },
        tables::ErrorCode {
            code: "6003",
            name: "UserNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The employee could not be added.",
                ru: "Сотрудника не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "6004",
            name: "UserNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such employee.",
                ru: "Такого сотрудника нет.",
            },
        },
        tables::ErrorCode {
            code: "6005",
            name: "UserNotUpdated",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The employee could not be changed.",
                ru: "Сведения о сотруднике не удалось изменить.",
            },
        },
        tables::ErrorCode {
            code: "6006",
            name: "UserGroupReferenceNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The employee is given a group that does not exist.",
                ru: "Сотруднику указана несуществующая группа.",
            },
        },
        tables::ErrorCode {
            code: "7001",
            name: "ClientNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with counterparties.",
                ru: "У пользователя нет на это прав в отношении контрагентов.",
            },
        },
        tables::ErrorCode {
            code: "7002",
            name: "ClientNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such counterparty.",
                ru: "Такого контрагента нет.",
            },
        },
        tables::ErrorCode {
            code: "7003",
            name: "ClientNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The counterparty could not be added.",
                ru: "Контрагента не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "7004",
            name: "ClientNotUpdated",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The counterparty could not be changed.",
                ru: "Сведения о контрагенте не удалось изменить.",
            },
        },
        tables::ErrorCode {
            code: "8001",
            name: "ContactNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with contacts.",
                ru: "У пользователя нет на это прав в отношении контактов.",
            },
        },
        tables::ErrorCode {
            code: "8002",
            name: "ContactNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such contact.",
                ru: "Такого контакта нет.",
            },
        },
        tables::ErrorCode {
            code: "8003",
            name: "ContactNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The contact could not be added.",
                ru: "Контакт не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "8004",
            name: "ContactNotUpdated",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The contact could not be changed.",
                ru: "Сведения о контакте не удалось изменить.",
            },
        },
        tables::ErrorCode {
            code: "8005",
            name: "ContactNotActivated",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The contact has not yet taken up the access to Planfix.",
                ru: "Контакт ещё не воспользовался доступом в ПланФикс.",
            },
        },
        tables::ErrorCode {
            code: "8006",
            name: "ContactWithoutAccess",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The contact was given no access to Planfix.",
                ru: "Контакту не открыт доступ в ПланФикс.",
            },
        },
        tables::ErrorCode {
            code: "8007",
            name: "ContactLoginTaken",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The e-mail address for signing in is in use already.",
                ru: "Адрес электронной почты для входа уже занят.",
            },
        },
        tables::ErrorCode {
            code: "8008",
            name: "ContactPasswordTooEarly",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "A password cannot be set before the contact has taken up the access.",
                ru: "Пароль нельзя задать, пока контакт не воспользовался доступом.",
            },
        },
        tables::ErrorCode {
            code: "8009",
            name: "ContactAccountNotUpdated",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The contact's sign-in data could not be changed.",
                ru: "Данные контакта для входа не удалось изменить.",
            },
        },
        tables::ErrorCode {
            code: "8010",
            name: "ContactEmailInvalid",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The e-mail address is not a right one.",
                ru: "Адрес электронной почты неверен.",
            },
        },
        tables::ErrorCode {
            code: "9001",
            name: "FileNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with files.",
                ru: "У пользователя нет на это прав в отношении файлов.",
            },
        },
        tables::ErrorCode {
            code: "9002",
            name: "FileNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such file.",
                ru: "Такого файла нет.",
            },
        },
        tables::ErrorCode {
            code: "9003",
            name: "FileNotUploaded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The file could not be taken over.",
                ru: "Файл не удалось загрузить.",
            },
        },
        tables::ErrorCode {
            code: "9004",
            name: "FileListEmpty",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The list of files is empty.",
                ru: "Список файлов пуст.",
            },
        },
        tables::ErrorCode {
            code: "9005",
            name: "FileNameInvalid",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The file's name has a character that is not allowed.",
                ru: "В имени файла есть недопустимый знак.",
            },
        },
        tables::ErrorCode {
            code: "9006",
            name: "FileNameTaken",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "Another file has this name already; the answer names it.",
                ru: "Файл с таким именем уже есть, он назван в ответе.",
            },
        },
        tables::ErrorCode {
            code: "9007",
            name: "FileSystemFailed",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The server could not write or read the file.",
                ru: "Сервер не смог записать или прочитать файл.",
            },
        },
        tables::ErrorCode {
            code: "9008",
            name: "FileAlreadyInProject",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "A file of the project is being added to the project.",
                ru: "К проекту добавляется файл из проекта.",
            },
        },
        tables::ErrorCode {
            code: "9009",
            name: "FileOfAnotherProject",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The file for the task belongs to another project.",
                ru: "Файл для задачи относится к другому проекту.",
            },
        },
        tables::ErrorCode {
            code: "10001",
            name: "AnalyticNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with data tags.",
                ru: "У пользователя нет на это прав в аналитиках.",
            },
        },
        tables::ErrorCode {
            code: "10002",
            name: "AnalyticNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such data tag.",
                ru: "Такой аналитики нет.",
            },
        },
        tables::ErrorCode {
            code: "10003",
            name: "AnalyticGroupNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such group of data tags.",
                ru: "Такой группы аналитик нет.",
            },
        },
        tables::ErrorCode {
            code: "10004",
            name: "AnalyticHandbookNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such directory of a data tag.",
                ru: "Такого справочника аналитики нет.",
            },
        },
    ],
    entities: &[
        tables::Entity {
            name: "contact",
            key: "id",
            unique: &["userid", "general"],
            missing: ::core::option::Option::Some("8002"),
            fixtures: "[\n  {\n    \"id\": 11, \"userid\": 100011, \"general\": 1, \"template\": {\"id\": 1}, \"name\": \"Maria\", \"midName\": \"\", \"lastName\": \"Lind\",\n    \"isCompany\": false, \"post\": \"Buyer\", \"email\": \"maria@example.net\", \"secondaryEmails\": [\"lind@example.org\"],\n    \"phones\": [{\"number\": \"+46 8 555 01 11\", \"typeId\": 1, \"typeName\": \"Mobile\"}],\n    \"address\": \"1 Harbour Street\", \"description\": \"Writes in English.\", \"sex\": \"FEMALE\",\n    \"site\": \"https://maria.example.net\", \"skype\": \"\", \"icq\": \"\",\n    \"userPic\": \"https://pictures.example.com/maria.png\", \"birthdate\": \"17-05-1988\",\n    \"group\": {\"id\": 1, \"name\": \"Customers\"},\n    \"contractors\": [{\"id\": 12, \"name\": \"ООО «Пример»\"}],\n    \"havePlanfixAccess\": true, \"customData\": [],\n    \"responsible\": {\"users\": [{\"id\": 2, \"name\": \"Борис Соколов\"}], \"groups\": []},\n    \"user\": {\n      \"password\": \"silver-thimble\", \"status\": \"ACTIVE\", \"email\": \"maria@example.net\", \"jabber\": \"\",\n      \"notifyByEmail\": true, \"notifyByJabber\": false, \"notifyByPlanfix\": true\n    }\n  },\n  {\n    \"id\": 12, \"userid\": 100012, \"general\": 2, \"template\": {\"id\": 2}, \"name\": \"ООО «Пример»\", \"midName\": \"\", \"lastName\": \"\",\n    \"isCompany\": true, \"post\": \"\", \"email\": \"office@example.org\", \"secondaryEmails\": [],\n    \"phones\": [\n      {\"number\": \"+7 495 555-02-01\", \"typeId\": 2, \"typeName\": \"Work\"},\n      {\"number\": \"+7 495 555-02-02\", \"typeId\": 4, \"typeName\": \"Факс\"}\n    ],\n    \"address\": \"Москва, улица Примерная, 1\", \"description\": \"\", \"sex\": \"\",\n    \"site\": \"https://example.org\", \"skype\": \"\", \"icq\": \"\", \"userPic\": \"\", \"birthdate\": \"\",\n    \"group\": {\"id\": 1, \"name\": \"Customers\"},\n    \"contractors\": [],\n    \"havePlanfixAccess\": false,\n    \"customData\": [{\"field\": {\"id\": 7, \"name\": \"ИНН\"}, \"value\": \"0000000000\", \"text\": \"0000000000\"}],\n    \"responsible\": {\"users\": [], \"groups\": [{\"id\": 3, \"name\": \"Support\"}]}\n  },\n  {\n    \"id\": 13, \"userid\": 100013, \"general\": 3, \"template\": {\"id\": 1}, \"name\": \"Иван Петрович\", \"midName\": \"Петрович\",\n    \"lastName\": \"Лебедев\", \"isCompany\": false, \"post\": \"Механик\", \"email\": \"ivan@example.org\", \"secondaryEmails\": [],\n    \"phones\": [], \"address\": \"\", \"description\": \"\", \"sex\": \"MALE\", \"site\": \"\", \"skype\": \"\", \"icq\": \"\", \"userPic\": \"\",\n    \"birthdate\": \"\", \"group\": {\"id\": 2, \"name\": \"Поставщики\"}, \"contractors\": [],\n    \"havePlanfixAccess\": false, \"customData\": [],\n    \"responsible\": {\"users\": [], \"groups\": []}\n  }\n]",
        },
        tables::Entity {
            name: "file",
            key: "uniqueId",
            unique: &[],
            missing: ::core::option::Option::Some("9002"),
            fixtures: "[\n  {\n    \"id\": 501, \"uniqueId\": 9001, \"name\": \"report.txt\", \"version\": 1, \"description\": \"First draft\", \"date\": \"04-02-2025 11:20\",\n    \"sourceType\": \"FILESYSTEM\", \"size\": 12, \"task\": {\"id\": 101, \"title\": \"Prepare the quarterly report\"},\n    \"project\": {\"id\": 21, \"title\": \"Reporting\"}, \"user\": {\"id\": 2, \"name\": \"Борис Соколов\"},\n    \"downloadLink\": \"https://files.example.com/9001\"\n  },\n  {\n    \"id\": 501, \"uniqueId\": 9002, \"name\": \"report.txt\", \"version\": 2, \"description\": \"\", \"date\": \"06-02-2025 16:05\",\n    \"sourceType\": \"FILESYSTEM\", \"size\": 14, \"task\": {\"id\": 101, \"title\": \"Prepare the quarterly report\"},\n    \"project\": {\"id\": 21, \"title\": \"Reporting\"}, \"user\": {\"id\": 5, \"name\": \"Елена Орлова\"},\n    \"downloadLink\": \"https://files.example.com/9002\"\n  },\n  {\n    \"id\": 502, \"uniqueId\": 9003, \"name\": \"склад.csv\", \"version\": 1, \"description\": \"\", \"date\": \"05-02-2025 08:30\",\n    \"sourceType\": \"FILESYSTEM\", \"size\": 3, \"task\": {\"id\": 102, \"title\": \"Собрать цифры по складу\"},\n    \"project\": {\"id\": 21, \"title\": \"Reporting\"}, \"user\": {\"id\": 5, \"name\": \"Елена Орлова\"},\n    \"downloadLink\": \"https://files.example.com/9003\"\n  },\n  {\n    \"id\": 503, \"uniqueId\": 9004, \"name\": \"https://example.org/plan\", \"version\": 1, \"description\": \"The plan\",\n    \"date\": \"07-02-2025\", \"sourceType\": \"INTERNET\", \"size\": 0, \"task\": {\"id\": 0, \"title\": \"\"},\n    \"project\": {\"id\": 21, \"title\": \"Reporting\"}, \"user\": {\"id\": 1, \"name\": \"Ada Winter\"},\n    \"downloadLink\": \"https://example.org/plan\"\n  }\n]",
        },
        tables::Entity {
            name: "handbook-record",
            key: "key",
            unique: &[],
            missing: ::core::option::Option::Some("4015"),
            fixtures: "[\n  {\n    \"handbook\": {\"id\": 3}, \"parentKey\": 0, \"isGroup\": true, \"key\": 1, \"name\": \"Европа\", \"archived\": false,\n    \"customData\": []\n  },\n  {\n    \"handbook\": {\"id\": 3}, \"parentKey\": 0, \"isGroup\": false, \"key\": 2, \"name\": \"\", \"archived\": false,\n    \"customData\": [\n      {\"field\": {\"id\": 41}, \"value\": \"Head office\", \"text\": \"Head office\"},\n      {\"field\": {\"id\": 42}, \"value\": \"120\", \"text\": \"120\"}\n    ]\n  },\n  {\n    \"handbook\": {\"id\": 3}, \"parentKey\": 1, \"isGroup\": false, \"key\": 3, \"name\": \"\", \"archived\": false,\n    \"customData\": [\n      {\"field\": {\"id\": 41}, \"value\": \"Хельсинки\", \"text\": \"Хельсинки\"},\n      {\"field\": {\"id\": 42}, \"value\": \"35\", \"text\": \"35\"}\n    ]\n  },\n  {\n    \"handbook\": {\"id\": 3}, \"parentKey\": 1, \"isGroup\": false, \"key\": 4, \"name\": \"\", \"archived\": true,\n    \"customData\": [\n      {\"field\": {\"id\": 41}, \"value\": \"Riga\", \"text\": \"Riga\"},\n      {\"field\": {\"id\": 42}, \"value\": \"\", \"text\": \"\"}\n    ]\n  }\n]",
        },
        tables::Entity {
            name: "phone-type",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("0101"),
            fixtures: "[\n  {\"id\": 1, \"name\": \"Mobile\"},\n  {\"id\": 2, \"name\": \"Work\"},\n  {\"id\": 3, \"name\": \"Home\"},\n  {\"id\": 4, \"name\": \"Факс\"}\n]",
        },
        tables::Entity {
            name: "post",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("0101"),
            fixtures: "[\n  {\"id\": 1, \"name\": \"Director\"},\n  {\"id\": 2, \"name\": \"Инженер\"},\n  {\"id\": 3, \"name\": \"Accountant\"}\n]",
        },
        tables::Entity {
            name: "task",
            key: "id",
            unique: &["general"],
            missing: ::core::option::Option::Some("3001"),
            fixtures: "[\n  {\n    \"id\": 101, \"title\": \"Prepare the quarterly report\", \"description\": \"Figures from all branches.\",\n    \"importance\": \"HIGH\", \"status\": \"ACTIVE\", \"statusSet\": 1, \"checkResult\": true, \"type\": \"task\",\n    \"owner\": {\"id\": 1, \"name\": \"Ada Winter\"}, \"parent\": {\"id\": 0}, \"template\": {\"id\": 0},\n    \"project\": {\"id\": 21, \"title\": \"Reporting\"}, \"client\": {\"id\": 0, \"name\": \"\"},\n    \"beginDateTime\": \"03-02-2025 09:15\", \"startTime\": \"04-02-2025 10:00\", \"endTime\": \"28-02-2025\",\n    \"duration\": 5, \"durationUnit\": 2, \"general\": 1001,\n    \"isOverdued\": false, \"isCloseToDeadline\": true, \"isNotAcceptedInTime\": false, \"isSummary\": true, \"starred\": true,\n    \"additionalDescriptionData\": \"\",\n    \"workers\": {\"users\": [{\"id\": 2, \"name\": \"Борис Соколов\"}, {\"id\": 5, \"name\": \"Елена Орлова\"}], \"groups\": []},\n    \"members\": {\"users\": [{\"id\": 100011, \"name\": \"Maria Lind\"}], \"groups\": [{\"id\": 1, \"name\": \"Management\"}]},\n    \"auditors\": {\"users\": [{\"id\": 1, \"name\": \"Ada Winter\"}], \"groups\": []},\n    \"periodicity\": {\n      \"weekly\": {\"type\": \"EVERY\", \"shift\": 2, \"days\": [1, 3, 5]},\n      \"startDate\": \"10-02-2025\",\n      \"endCondition\": {\"type\": \"BYCOUNT\", \"repeatCount\": 12},\n      \"notify\": {\"type\": \"0\", \"day\": 2}\n    },\n    \"customData\": [\n      {\"field\": {\"id\": 31, \"name\": \"Branch\"}, \"value\": \"3\", \"text\": \"North\"},\n      {\"field\": {\"id\": 32, \"name\": \"Согласующие\"}, \"value\": \"[1,5]\", \"text\": \"Ada Winter, Елена Орлова\"}\n    ]\n  },\n  {\n    \"id\": 102, \"title\": \"Собрать цифры по складу\", \"description\": \"\", \"importance\": \"AVERAGE\", \"status\": \"107\",\n    \"statusSet\": 2, \"checkResult\": false, \"type\": \"task\", \"owner\": {\"id\": 1, \"name\": \"Ada Winter\"},\n    \"parent\": {\"id\": 101}, \"template\": {\"id\": 0}, \"project\": {\"id\": 21, \"title\": \"Reporting\"},\n    \"client\": {\"id\": 12, \"name\": \"ООО «Пример»\"}, \"beginDateTime\": \"03-02-2025 09:40\",\n    \"general\": 1002, \"isOverdued\": true, \"isCloseToDeadline\": false, \"isNotAcceptedInTime\": false,\n    \"isSummary\": false, \"starred\": false,\n    \"workers\": {\"users\": [], \"groups\": [{\"id\": 3, \"name\": \"Support\"}]},\n    \"customData\": []\n  },\n  {\n    \"id\": 103, \"title\": \"Water the plants\", \"description\": \"\", \"importance\": \"AVERAGE\", \"status\": \"DRAFT\", \"statusSet\": 1,\n    \"checkResult\": false, \"type\": \"task\", \"owner\": {\"id\": 8, \"name\": \"Peter Marsh\"}, \"parent\": {\"id\": 0},\n    \"template\": {\"id\": 0}, \"project\": {\"id\": 0, \"title\": \"\"}, \"client\": {\"id\": 0, \"name\": \"\"},\n    \"beginDateTime\": \"05-02-2025 17:00\", \"general\": 1003, \"isOverdued\": false, \"isCloseToDeadline\": false,\n    \"isNotAcceptedInTime\": false, \"isSummary\": false, \"starred\": false,\n    \"workers\": {\"users\": [{\"id\": 8, \"name\": \"Peter Marsh\"}], \"groups\": []},\n    \"periodicity\": {\n      \"daily\": {\"type\": \"EVERY_WORKING\"}, \"startDate\": \"06-02-2025\", \"endCondition\": {\"type\": \"ENDLESS\"}\n    },\n    \"customData\": []\n  }\n]",
        },
        tables::Entity {
            name: "user",
            key: "id",
            unique: &["general", "login", "email"],
            missing: ::core::option::Option::Some("6004"),
            fixtures: "[\n  {\n    \"id\": 1, \"general\": 1, \"name\": \"Ada\", \"lastName\": \"Winter\", \"midName\": \"\", \"login\": \"ada\",\n    \"password\": \"amber-lantern\", \"email\": \"ada@example.com\", \"secondaryEmails\": [\"ada.winter@example.net\"],\n    \"role\": \"ADMIN\", \"status\": \"ACTIVE\", \"birthdate\": \"10-12-1985\", \"sex\": \"FEMALE\", \"telegramId\": 700100,\n    \"phones\": [{\"number\": \"+1 202 555 0101\", \"typeId\": 1, \"typeName\": \"Mobile\"}],\n    \"isInvisibleOutOfGroup\": false, \"isBlindOutOfGroup\": false,\n    \"userPic\": \"https://pictures.example.com/ada.png\", \"isOnline\": true, \"timezone\": \"Europe/London\",\n    \"post\": {\"id\": 1, \"name\": \"Director\"},\n    \"userGroups\": [{\"id\": 1, \"name\": \"Management\"}]\n  },\n  {\n    \"id\": 2, \"general\": 2, \"name\": \"Борис Ильич\", \"lastName\": \"Соколов\", \"midName\": \"Ильич\", \"login\": \"boris\",\n    \"password\": \"quiet-harbour\", \"email\": \"boris@example.com\", \"secondaryEmails\": [],\n    \"role\": \"USER\", \"status\": \"ACTIVE\", \"birthdate\": \"\", \"sex\": \"\",\n    \"phones\": [],\n    \"isInvisibleOutOfGroup\": true, \"isBlindOutOfGroup\": false,\n    \"userPic\": \"\", \"isOnline\": false, \"timezone\": \"Europe/Moscow\",\n    \"userGroups\": []\n  },\n  {\n    \"id\": 5, \"general\": 3, \"name\": \"Елена\", \"lastName\": \"Орлова\", \"midName\": \"Павловна\", \"login\": \"elena\",\n    \"password\": \"seven-birches\", \"email\": \"elena@example.com\",\n    \"secondaryEmails\": [\"orlova@example.org\", \"support@example.com\"],\n    \"role\": \"TECHADMIN\", \"status\": \"ACTIVE\", \"birthdate\": \"01-03-1990\", \"sex\": \"FEMALE\",\n    \"phones\": [\n      {\"number\": \"+7 495 555-01-02\", \"typeId\": 2, \"typeName\": \"Work\"},\n      {\"number\": \"+7 900 555-01-03\", \"typeId\": 1, \"typeName\": \"Mobile\"},\n      {\"number\": \"+7 495 555-01-04\", \"typeId\": 4, \"typeName\": \"Факс\"}\n    ],\n    \"isInvisibleOutOfGroup\": false, \"isBlindOutOfGroup\": true,\n    \"userPic\": \"https://pictures.example.com/elena.png\", \"isOnline\": true, \"timezone\": \"Europe/Moscow\",\n    \"post\": {\"id\": 2, \"name\": \"Инженер\"},\n    \"userGroups\": [{\"id\": 2, \"name\": \"Разработка\"}, {\"id\": 3, \"name\": \"Support\"}]\n  },\n  {\n    \"id\": 8, \"general\": 4, \"name\": \"Peter\", \"lastName\": \"Marsh\", \"midName\": \"\", \"login\": \"peter\",\n    \"password\": \"copper-kettle\", \"email\": \"peter@example.com\", \"secondaryEmails\": [],\n    \"role\": \"USER\", \"status\": \"UNACTIVE\", \"birthdate\": \"29-02-1992\", \"sex\": \"MALE\",\n    \"phones\": [{\"number\": \"+1 202 555 0108\", \"typeId\": 3, \"typeName\": \"Home\"}],\n    \"isInvisibleOutOfGroup\": false, \"isBlindOutOfGroup\": false,\n    \"userPic\": \"\", \"isOnline\": false, \"timezone\": \"America/New_York\",\n    \"post\": {\"id\": 3, \"name\": \"Accountant\"},\n    \"userGroups\": [{\"id\": 3, \"name\": \"Support\"}]\n  }\n]",
        },
        tables::Entity {
            name: "user-group",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("5001"),
            fixtures: "[\n  {\"id\": 1, \"name\": \"Management\"},\n  {\"id\": 2, \"name\": \"Разработка\"},\n  {\"id\": 3, \"name\": \"Support\"}\n]",
        },
    ],
};
#[cfg(feature = "texts")]
static TEXTS: tables::Texts<'static> = tables::Texts {
    methods: &[
        tables::MethodText {
            name: "auth.login",
            title: tables::Text {
                en: "Begin a session",
                ru: "Начало сеанса",
            },
            doc: tables::Text {
                en: "The session lasts an hour. A token makes it unnecessary.",
                ru: "Сеанс живёт один час. С токеном он не нужен.",
            },
        },
        tables::MethodText {
            name: "contact.get",
            title: tables::Text {
                en: "Show a contact",
                ru: "Сведения о контакте",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "contact.getPhoneTypes",
            title: tables::Text {
                en: "List the kinds of telephone numbers",
                ru: "Виды телефонных номеров",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "contact.updateUserInfo",
            title: tables::Text {
                en: "Change a contact's sign-in data",
                ru: "Изменение данных контакта для входа",
            },
            doc: tables::Text {
                en: "Only an administrator may call it.",
                ru: "Метод доступен только администратору.",
            },
        },
        tables::MethodText {
            name: "file.delete",
            title: tables::Text {
                en: "Delete files",
                ru: "Удаление файлов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "file.get",
            title: tables::Text {
                en: "Show a file",
                ru: "Сведения о файле",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "handbook.getRecords",
            title: tables::Text {
                en: "List the records of a directory",
                ru: "Записи справочника",
            },
            doc: tables::Text {
                en: "In a directory with groups it answers with one level: the records of one group, or those outside all groups.",
                ru: "В справочнике с группами возвращается один уровень: записи одной группы или те, что стоят вне групп.",
            },
        },
        tables::MethodText {
            name: "task.get",
            title: tables::Text {
                en: "Show a task",
                ru: "Сведения о задаче",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "task.getList",
            title: tables::Text {
                en: "List tasks",
                ru: "Список задач",
            },
            doc: tables::Text {
                en: "Members and auditors of the tasks are not answered; `task.get` shows them.",
                ru: "Участники и аудиторы задач не возвращаются; их показывает `task.get`.",
            },
        },
        tables::MethodText {
            name: "user.get",
            title: tables::Text {
                en: "Show an employee",
                ru: "Сведения о сотруднике",
            },
            doc: tables::Text {
                en: "Without a number it answers with the employee who calls.",
                ru: "Если номер не указан, возвращаются сведения о том, кто вызывает метод.",
            },
        },
        tables::MethodText {
            name: "user.update",
            title: tables::Text {
                en: "Change an employee",
                ru: "Изменение сведений о сотруднике",
            },
            doc: tables::Text {
                en: "Only `id` is required: the tables do not mark `name` as optional, yet nothing says that it must be sent.",
                ru: "Обязателен только `id`: таблицы не отмечают `name` как необязательное поле, но и передавать его не требуют.",
            },
        },
    ],
    shapes: &[
        #[cfg(feature = "auth")]
        &super::auth::login::REQUEST_TEXT,
        #[cfg(not(feature = "auth"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "auth")]
        &super::auth::login::RESPONSE_TEXT,
        #[cfg(not(feature = "auth"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get::CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_phone_types::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_phone_types::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_phone_types::RESPONSE_PHONE_TYPES_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::CONTACT_USER_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::RESPONSE_CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        &super::envelope::REQUEST_TEXT,
        &super::envelope::RESPONSE_TEXT,
        #[cfg(feature = "file")]
        &super::file::delete::REQUEST_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::delete::FILES_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get::REQUEST_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get::FILE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get::RESPONSE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_records::REQUEST_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_records::HANDBOOK_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_records::RESPONSE_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get::TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::USER_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::PROJECT_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::PARENT_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::RESPONSE_TASKS_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_TEMPLATE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_TELEGRAM_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact_group::CONTACT_GROUP_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "contact", feature = "task"))]
        &super::types::counterparty::COUNTERPARTY_TEXT,
        #[cfg(not(any(feature = "contact", feature = "task")))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "contact", feature = "handbook", feature = "task"))]
        &super::types::custom_value::CUSTOM_VALUE_TEXT,
        #[cfg(not(any(feature = "contact", feature = "handbook", feature = "task")))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "contact", feature = "handbook", feature = "task"))]
        &super::types::custom_value::CUSTOM_VALUE_FIELD_TEXT,
        #[cfg(not(any(feature = "contact", feature = "handbook", feature = "task")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::types::file::FILE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_record::HANDBOOK_RECORD_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        &super::types::paging::PAGING_TEXT,
        #[cfg(any(feature = "contact", feature = "task"))]
        &super::types::participants::PARTICIPANTS_TEXT,
        #[cfg(not(any(feature = "contact", feature = "task")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_DAILY_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_WEEKLY_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_MONTHLY_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_END_CONDITION_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_NOTIFY_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "contact", feature = "file", feature = "task"))]
        &super::types::person::PERSON_TEXT,
        #[cfg(not(any(feature = "contact", feature = "file", feature = "task")))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "contact", feature = "user"))]
        &super::types::phone::PHONE_TEXT,
        #[cfg(not(any(feature = "contact", feature = "user")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::phone_type::PHONE_TYPE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::types::post::POST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::types::post::POST_UPDATE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "file", feature = "task"))]
        &super::types::project_reference::PROJECT_REFERENCE_TEXT,
        #[cfg(not(any(feature = "file", feature = "task")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_LISTED_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_PARENT_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_TEMPLATE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_LISTED_PARENT_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_LISTED_TEMPLATE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task_filter::TASK_FILTER_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task_filter_date::TASK_FILTER_DATE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::types::task_reference::TASK_REFERENCE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::types::user::USER_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::types::user::USER_UPDATE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "contact", feature = "task", feature = "user"))]
        &super::types::user_group::USER_GROUP_TEXT,
        #[cfg(not(any(feature = "contact", feature = "task", feature = "user")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::USER_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update::RESPONSE_USER_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
    ],
    enumerations: &[
        tables::EnumerationText {
            owner: "envelope",
            name: "ResponseStatus",
            members: &[
                tables::Text {
                    en: "It was done.",
                    ru: "Выполнено.",
                },
                tables::Text {
                    en: "It was refused; `code` says why.",
                    ru: "Отказано; причину называет `code`.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "task.getList",
            name: "Target",
            members: &[
                tables::Text {
                    en: "All tasks.",
                    ru: "Все задачи.",
                },
                tables::Text {
                    en: "Those that the caller is to do.",
                    ru: "Входящие: поставленные вызывающему.",
                },
                tables::Text {
                    en: "Those that the caller has set.",
                    ru: "Исходящие: поставленные вызывающим.",
                },
                tables::Text {
                    en: "Templates of tasks.",
                    ru: "Шаблоны задач.",
                },
                tables::Text {
                    en: "Templates of repeating tasks.",
                    ru: "Шаблоны повторяющихся задач.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/contact",
            name: "ContactExtraField",
            members: &[
                tables::Text {
                    en: "When the contact was last changed.",
                    ru: "Когда контакт последний раз изменён.",
                },
                tables::Text {
                    en: "When the contact was last commented on.",
                    ru: "Когда о контакте последний раз оставлен комментарий.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/file",
            name: "FileType",
            members: &[
                tables::Text {
                    en: "In Planfix.",
                    ru: "В ПланФиксе.",
                },
                tables::Text {
                    en: "Elsewhere: the file is a link.",
                    ru: "В другом месте: файл — это ссылка.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/periodicity",
            name: "DayType",
            members: &[
                tables::Text {
                    en: "All days.",
                    ru: "Все дни.",
                },
                tables::Text {
                    en: "Working days.",
                    ru: "Рабочие дни.",
                },
                tables::Text {
                    en: "Mondays.",
                    ru: "Понедельники.",
                },
                tables::Text {
                    en: "Tuesdays.",
                    ru: "Вторники.",
                },
                tables::Text {
                    en: "Wednesdays.",
                    ru: "Среды.",
                },
                tables::Text {
                    en: "Thursdays.",
                    ru: "Четверги.",
                },
                tables::Text {
                    en: "Fridays.",
                    ru: "Пятницы.",
                },
                tables::Text {
                    en: "Saturdays.",
                    ru: "Субботы.",
                },
                tables::Text {
                    en: "Sundays.",
                    ru: "Воскресенья.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/periodicity",
            name: "PeriodicityEndConditionType",
            members: &[
                tables::Text {
                    en: "Never.",
                    ru: "Никогда.",
                },
                tables::Text {
                    en: "After `repeatCount` times.",
                    ru: "После `repeatCount` повторений.",
                },
                tables::Text {
                    en: "After the day `date`.",
                    ru: "После дня `date`.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/periodicity",
            name: "PeriodicityNotifyType",
            members: &[
                tables::Text {
                    en: "Working days.",
                    ru: "Рабочие дни.",
                },
                tables::Text {
                    en: "Weeks.",
                    ru: "Недели.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/periodicity",
            name: "Repetition",
            members: &[
                tables::Text {
                    en: "The calendar: every so many days, weeks or months.",
                    ru: "От календаря: раз в столько-то дней, недель или месяцев.",
                },
                tables::Text {
                    en: "Every working day.",
                    ru: "Каждый рабочий день.",
                },
                tables::Text {
                    en: "The moment when the task was last finished.",
                    ru: "От прошлого завершения задачи.",
                },
                tables::Text {
                    en: "The calendar: a month's first, second or later day of a kind.",
                    ru: "От календаря, на который по счёту день нужного вида.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task",
            name: "DurationUnit",
            members: &[
                tables::Text {
                    en: "Minutes.",
                    ru: "Минуты.",
                },
                tables::Text {
                    en: "Hours.",
                    ru: "Часы.",
                },
                tables::Text {
                    en: "Days.",
                    ru: "Дни.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task",
            name: "TaskImportance",
            members: &[
                tables::Text {
                    en: "As any other.",
                    ru: "Обычная.",
                },
                tables::Text {
                    en: "Urgent.",
                    ru: "Срочная.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task",
            name: "TaskStatus",
            members: &[
                tables::Text {
                    en: "A draft.",
                    ru: "Черновик.",
                },
                tables::Text {
                    en: "Set, and not yet accepted.",
                    ru: "Поставлена, но ещё не принята.",
                },
                tables::Text {
                    en: "Accepted: work goes on.",
                    ru: "Принята, идёт работа.",
                },
                tables::Text {
                    en: "Finished for good.",
                    ru: "Завершена.",
                },
                tables::Text {
                    en: "Put off.",
                    ru: "Отложена.",
                },
                tables::Text {
                    en: "Turned down.",
                    ru: "Отклонена.",
                },
                tables::Text {
                    en: "The work is done.",
                    ru: "Выполнена.",
                },
                tables::Text {
                    en: "Given up.",
                    ru: "Отменена.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task-filter",
            name: "FilterOperator",
            members: &[
                tables::Text {
                    en: "Equal; a text contains the words.",
                    ru: "Равно; для строк: содержит.",
                },
                tables::Text {
                    en: "Not equal; a text does not contain the words.",
                    ru: "Не равно; для строк: не содержит.",
                },
                tables::Text {
                    en: "Greater, later.",
                    ru: "Больше, позже.",
                },
                tables::Text {
                    en: "Less, earlier.",
                    ru: "Меньше, раньше.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task-filter",
            name: "TaskFilterType",
            members: &[
                tables::Text {
                    en: "Who set the task.",
                    ru: "Кто поставил задачу.",
                },
                tables::Text {
                    en: "Who does the task.",
                    ru: "Кто выполняет задачу.",
                },
                tables::Text {
                    en: "Who watches over the task or its project.",
                    ru: "Кто наблюдает за задачей или её проектом.",
                },
                tables::Text {
                    en: "The counterparty.",
                    ru: "Контрагент.",
                },
                tables::Text {
                    en: "Words in the title.",
                    ru: "Слова в названии задачи.",
                },
                tables::Text {
                    en: "The status, or one of several.",
                    ru: "Статус или один из нескольких.",
                },
                tables::Text {
                    en: "The task has this data tag.",
                    ru: "У задачи есть эта аналитика.",
                },
                tables::Text {
                    en: "When the task was made.",
                    ru: "Когда задача создана.",
                },
                tables::Text {
                    en: "When work is planned to begin.",
                    ru: "Когда запланировано начало.",
                },
                tables::Text {
                    en: "When work is planned to end.",
                    ru: "Когда запланировано завершение.",
                },
                tables::Text {
                    en: "The task repeats.",
                    ru: "Задача повторяется.",
                },
                tables::Text {
                    en: "The task is late.",
                    ru: "Задача просрочена.",
                },
                tables::Text {
                    en: "The task does not have this data tag.",
                    ru: "У задачи нет этой аналитики.",
                },
                tables::Text {
                    en: "When the task was in fact closed.",
                    ru: "Когда задача фактически завершена.",
                },
                tables::Text {
                    en: "When the work was done.",
                    ru: "Когда задача выполнена.",
                },
                tables::Text {
                    en: "When the last comment was added.",
                    ru: "Когда добавлен последний комментарий.",
                },
                tables::Text {
                    en: "No start is planned.",
                    ru: "Начало не запланировано.",
                },
                tables::Text {
                    en: "No end is planned.",
                    ru: "Завершение не запланировано.",
                },
                tables::Text {
                    en: "The process.",
                    ru: "Процесс.",
                },
                tables::Text {
                    en: "A start is planned.",
                    ru: "Начало запланировано.",
                },
                tables::Text {
                    en: "An end is planned.",
                    ru: "Завершение запланировано.",
                },
                tables::Text {
                    en: "The task does not repeat.",
                    ru: "Задача не повторяется.",
                },
                tables::Text {
                    en: "The task is not late.",
                    ru: "Задача не просрочена.",
                },
                tables::Text {
                    en: "Nobody does the task.",
                    ru: "У задачи нет исполнителей.",
                },
                tables::Text {
                    en: "An employee set the task.",
                    ru: "Задачу поставил сотрудник.",
                },
                tables::Text {
                    en: "A contact set the task.",
                    ru: "Задачу поставил контакт.",
                },
                tables::Text {
                    en: "When the task was last changed.",
                    ru: "Когда задача последний раз изменена.",
                },
                tables::Text {
                    en: "Who takes part.",
                    ru: "Кто участвует.",
                },
                tables::Text {
                    en: "Nobody takes part.",
                    ru: "У задачи нет участников.",
                },
                tables::Text {
                    en: "The template.",
                    ru: "Шаблон.",
                },
                tables::Text {
                    en: "Who watches over the project.",
                    ru: "Кто наблюдает за проектом.",
                },
                tables::Text {
                    en: "Who watches over the task.",
                    ru: "Кто наблюдает за задачей.",
                },
                tables::Text {
                    en: "A contact does the task.",
                    ru: "Задачу выполняет контакт.",
                },
                tables::Text {
                    en: "A contact takes part.",
                    ru: "В задаче участвует контакт.",
                },
                tables::Text {
                    en: "An employee does the task.",
                    ru: "Задачу выполняет сотрудник.",
                },
                tables::Text {
                    en: "An employee takes part.",
                    ru: "В задаче участвует сотрудник.",
                },
                tables::Text {
                    en: "The task right above.",
                    ru: "Непосредственная надзадача.",
                },
                tables::Text {
                    en: "When the task was last changed or commented.",
                    ru: "Когда задача последний раз изменена или прокомментирована.",
                },
                tables::Text {
                    en: "A field of the type text.",
                    ru: "Пользовательское поле типа «Строка».",
                },
                tables::Text {
                    en: "A field of the type number.",
                    ru: "Пользовательское поле типа «Число».",
                },
                tables::Text {
                    en: "A field of the type date.",
                    ru: "Пользовательское поле типа «Дата».",
                },
                tables::Text {
                    en: "A field of the type check box.",
                    ru: "Пользовательское поле типа «Чекбокс».",
                },
                tables::Text {
                    en: "A field of the type list.",
                    ru: "Пользовательское поле типа «Список».",
                },
                tables::Text {
                    en: "A field of the type directory.",
                    ru: "Пользовательское поле типа «Справочник».",
                },
                tables::Text {
                    en: "A field of the type contact.",
                    ru: "Пользовательское поле типа «Контакт».",
                },
                tables::Text {
                    en: "A field of the type employee.",
                    ru: "Пользовательское поле типа «Сотрудник».",
                },
                tables::Text {
                    en: "A field of the type group, employee or contact.",
                    ru: "Пользовательское поле типа «Группа, сотрудник, контакт».",
                },
                tables::Text {
                    en: "A field of the type list of employees.",
                    ru: "Пользовательское поле типа «Список сотрудников».",
                },
                tables::Text {
                    en: "A field of the type set of records of a directory.",
                    ru: "Пользовательское поле типа «Набор записей справочника».",
                },
                tables::Text {
                    en: "The field with this number has a value.",
                    ru: "Поле с этим номером заполнено.",
                },
                tables::Text {
                    en: "The field with this number has no value.",
                    ru: "Поле с этим номером не заполнено.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task-filter-date",
            name: "FilterDate",
            members: &[
                tables::Text {
                    en: "Today.",
                    ru: "Сегодня.",
                },
                tables::Text {
                    en: "Yesterday.",
                    ru: "Вчера.",
                },
                tables::Text {
                    en: "Tomorrow.",
                    ru: "Завтра.",
                },
                tables::Text {
                    en: "This week.",
                    ru: "Эта неделя.",
                },
                tables::Text {
                    en: "Last week.",
                    ru: "Прошлая неделя.",
                },
                tables::Text {
                    en: "Next week.",
                    ru: "Следующая неделя.",
                },
                tables::Text {
                    en: "This month.",
                    ru: "Этот месяц.",
                },
                tables::Text {
                    en: "Last month.",
                    ru: "Прошлый месяц.",
                },
                tables::Text {
                    en: "Next month.",
                    ru: "Следующий месяц.",
                },
                tables::Text {
                    en: "The last `datevalue` days.",
                    ru: "Последние `datevalue` дней.",
                },
                tables::Text {
                    en: "The next `datevalue` days.",
                    ru: "Следующие `datevalue` дней.",
                },
                tables::Text {
                    en: "The day `datevalue` days ahead.",
                    ru: "День через `datevalue` дней.",
                },
                tables::Text {
                    en: "The day `datefrom`.",
                    ru: "День `datefrom`.",
                },
                tables::Text {
                    en: "From the day `datefrom` to the day `dateto`.",
                    ru: "С дня `datefrom` по день `dateto`.",
                },
                tables::Text {
                    en: "The minute `datefrom`.",
                    ru: "Момент `datefrom`.",
                },
                tables::Text {
                    en: "From the minute `datefrom` to the minute `dateto`.",
                    ru: "С момента `datefrom` по момент `dateto`.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task-list",
            name: "TaskQuickFilter",
            members: &[
                tables::Text {
                    en: "Active tasks.",
                    ru: "Активные задачи.",
                },
                tables::Text {
                    en: "Late tasks.",
                    ru: "Просроченные задачи.",
                },
                tables::Text {
                    en: "The caller's own tasks.",
                    ru: "Задачи вызывающего.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task-list",
            name: "TaskSort",
            members: &[
                tables::Text {
                    en: "By the number, upwards.",
                    ru: "По номеру, по возрастанию.",
                },
                tables::Text {
                    en: "By the number, downwards.",
                    ru: "По номеру, по убыванию.",
                },
                tables::Text {
                    en: "By how urgent they are, upwards.",
                    ru: "По срочности, по возрастанию.",
                },
                tables::Text {
                    en: "By how urgent they are, downwards.",
                    ru: "По срочности, по убыванию.",
                },
                tables::Text {
                    en: "By the time of the end, upwards.",
                    ru: "По сроку, по возрастанию.",
                },
                tables::Text {
                    en: "By the time of the end, downwards.",
                    ru: "По сроку, по убыванию.",
                },
                tables::Text {
                    en: "By the title, upwards.",
                    ru: "По названию, по возрастанию.",
                },
                tables::Text {
                    en: "By the title, downwards.",
                    ru: "По названию, по убыванию.",
                },
                tables::Text {
                    en: "By the project's title, upwards.",
                    ru: "По названию проекта, по возрастанию.",
                },
                tables::Text {
                    en: "By the project's title, downwards.",
                    ru: "По названию проекта, по убыванию.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user",
            name: "Sex",
            members: &[
                tables::Text {
                    en: "Male.",
                    ru: "Мужской.",
                },
                tables::Text {
                    en: "Female.",
                    ru: "Женский.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user",
            name: "UserRole",
            members: &[
                tables::Text {
                    en: "Everything: an administrator.",
                    ru: "Всё: администратор.",
                },
                tables::Text {
                    en: "Everyday work.",
                    ru: "Повседневная работа.",
                },
                tables::Text {
                    en: "Technical administration.",
                    ru: "Техническое администрирование.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user",
            name: "UserStatus",
            members: &[
                tables::Text {
                    en: "It works.",
                    ru: "Действует.",
                },
                tables::Text {
                    en: "It is switched off.",
                    ru: "Отключена.",
                },
            ],
        },
    ],
};
/// A blank value of every struct.
#[cfg(feature = "blanks")]
#[doc(hidden)]
pub static BLANKS: &[::callsheet_runtime::record::Blank] = &[
    #[cfg(feature = "auth")]
    (
        tables::ShapeId(self::shapes::AUTH_LOGIN_REQUEST),
        ::callsheet_runtime::record::blank::<super::auth::login::Request>,
    ),
    #[cfg(feature = "auth")]
    (
        tables::ShapeId(self::shapes::AUTH_LOGIN_RESPONSE),
        ::callsheet_runtime::record::blank::<super::auth::login::Response>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::contact::get::Request>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_CONTACT),
        ::callsheet_runtime::record::blank::<super::contact::get::Contact>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_RESPONSE),
        ::callsheet_runtime::record::blank::<super::contact::get::Response>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_PHONE_TYPES_REQUEST),
        ::callsheet_runtime::record::blank::<super::contact::get_phone_types::Request>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_PHONE_TYPES_RESPONSE),
        ::callsheet_runtime::record::blank::<super::contact::get_phone_types::Response>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_PHONE_TYPES_RESPONSE_PHONE_TYPES),
        ::callsheet_runtime::record::blank::<
            super::contact::get_phone_types::ResponsePhoneTypes,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_USER_INFO_REQUEST),
        ::callsheet_runtime::record::blank::<super::contact::update_user_info::Request>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_USER_INFO_CONTACT),
        ::callsheet_runtime::record::blank::<super::contact::update_user_info::Contact>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_USER_INFO_CONTACT_USER),
        ::callsheet_runtime::record::blank::<
            super::contact::update_user_info::ContactUser,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_USER_INFO_RESPONSE),
        ::callsheet_runtime::record::blank::<super::contact::update_user_info::Response>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_USER_INFO_RESPONSE_CONTACT),
        ::callsheet_runtime::record::blank::<
            super::contact::update_user_info::ResponseContact,
        >,
    ),
    (
        tables::ShapeId(self::shapes::ENVELOPE_REQUEST),
        ::callsheet_runtime::record::blank::<super::envelope::Request>,
    ),
    (
        tables::ShapeId(self::shapes::ENVELOPE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::envelope::Response>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::file::delete::Request>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_DELETE_FILES),
        ::callsheet_runtime::record::blank::<super::file::delete::Files>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::file::delete::Response>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::file::get::Request>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_FILE),
        ::callsheet_runtime::record::blank::<super::file::get::File>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_RESPONSE),
        ::callsheet_runtime::record::blank::<super::file::get::Response>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_RECORDS_REQUEST),
        ::callsheet_runtime::record::blank::<super::handbook::get_records::Request>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_RECORDS_HANDBOOK),
        ::callsheet_runtime::record::blank::<super::handbook::get_records::Handbook>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_RECORDS_RESPONSE),
        ::callsheet_runtime::record::blank::<super::handbook::get_records::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::get::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_TASK),
        ::callsheet_runtime::record::blank::<super::task::get::Task>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::get::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::get_list::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_LIST_USER),
        ::callsheet_runtime::record::blank::<super::task::get_list::User>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_LIST_PROJECT),
        ::callsheet_runtime::record::blank::<super::task::get_list::Project>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_LIST_PARENT),
        ::callsheet_runtime::record::blank::<super::task::get_list::Parent>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::get_list::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_LIST_RESPONSE_TASKS),
        ::callsheet_runtime::record::blank::<super::task::get_list::ResponseTasks>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_CONTACT),
        ::callsheet_runtime::record::blank::<super::types::contact::Contact>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_CONTACT_TEMPLATE),
        ::callsheet_runtime::record::blank::<super::types::contact::ContactTemplate>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_CONTACT_TELEGRAM),
        ::callsheet_runtime::record::blank::<super::types::contact::ContactTelegram>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_GROUP_CONTACT_GROUP),
        ::callsheet_runtime::record::blank::<super::types::contact_group::ContactGroup>,
    ),
    #[cfg(any(feature = "contact", feature = "task"))]
    (
        tables::ShapeId(self::shapes::TYPES_COUNTERPARTY_COUNTERPARTY),
        ::callsheet_runtime::record::blank::<super::types::counterparty::Counterparty>,
    ),
    #[cfg(any(feature = "contact", feature = "handbook", feature = "task"))]
    (
        tables::ShapeId(self::shapes::TYPES_CUSTOM_VALUE_CUSTOM_VALUE),
        ::callsheet_runtime::record::blank::<super::types::custom_value::CustomValue>,
    ),
    #[cfg(any(feature = "contact", feature = "handbook", feature = "task"))]
    (
        tables::ShapeId(self::shapes::TYPES_CUSTOM_VALUE_CUSTOM_VALUE_FIELD),
        ::callsheet_runtime::record::blank::<
            super::types::custom_value::CustomValueField,
        >,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::TYPES_FILE_FILE),
        ::callsheet_runtime::record::blank::<super::types::file::File>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD),
        ::callsheet_runtime::record::blank::<
            super::types::handbook_record::HandbookRecord,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_PAGING_PAGING),
        ::callsheet_runtime::record::blank::<super::types::paging::Paging>,
    ),
    #[cfg(any(feature = "contact", feature = "task"))]
    (
        tables::ShapeId(self::shapes::TYPES_PARTICIPANTS_PARTICIPANTS),
        ::callsheet_runtime::record::blank::<super::types::participants::Participants>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_PERIODICITY_PERIODICITY),
        ::callsheet_runtime::record::blank::<super::types::periodicity::Periodicity>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_PERIODICITY_PERIODICITY_DAILY),
        ::callsheet_runtime::record::blank::<super::types::periodicity::PeriodicityDaily>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_PERIODICITY_PERIODICITY_WEEKLY),
        ::callsheet_runtime::record::blank::<
            super::types::periodicity::PeriodicityWeekly,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_PERIODICITY_PERIODICITY_MONTHLY),
        ::callsheet_runtime::record::blank::<
            super::types::periodicity::PeriodicityMonthly,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_PERIODICITY_PERIODICITY_END_CONDITION),
        ::callsheet_runtime::record::blank::<
            super::types::periodicity::PeriodicityEndCondition,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_PERIODICITY_PERIODICITY_NOTIFY),
        ::callsheet_runtime::record::blank::<
            super::types::periodicity::PeriodicityNotify,
        >,
    ),
    #[cfg(any(feature = "contact", feature = "file", feature = "task"))]
    (
        tables::ShapeId(self::shapes::TYPES_PERSON_PERSON),
        ::callsheet_runtime::record::blank::<super::types::person::Person>,
    ),
    #[cfg(any(feature = "contact", feature = "user"))]
    (
        tables::ShapeId(self::shapes::TYPES_PHONE_PHONE),
        ::callsheet_runtime::record::blank::<super::types::phone::Phone>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_PHONE_TYPE_PHONE_TYPE),
        ::callsheet_runtime::record::blank::<super::types::phone_type::PhoneType>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::TYPES_POST_POST),
        ::callsheet_runtime::record::blank::<super::types::post::Post>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::TYPES_POST_POST_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::post::PostUpdate>,
    ),
    #[cfg(any(feature = "file", feature = "task"))]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_REFERENCE_PROJECT_REFERENCE),
        ::callsheet_runtime::record::blank::<
            super::types::project_reference::ProjectReference,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK),
        ::callsheet_runtime::record::blank::<super::types::task::Task>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_LISTED),
        ::callsheet_runtime::record::blank::<super::types::task::TaskListed>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_PARENT),
        ::callsheet_runtime::record::blank::<super::types::task::TaskParent>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_TEMPLATE),
        ::callsheet_runtime::record::blank::<super::types::task::TaskTemplate>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_LISTED_PARENT),
        ::callsheet_runtime::record::blank::<super::types::task::TaskListedParent>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_LISTED_TEMPLATE),
        ::callsheet_runtime::record::blank::<super::types::task::TaskListedTemplate>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_FILTER_TASK_FILTER),
        ::callsheet_runtime::record::blank::<super::types::task_filter::TaskFilter>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_FILTER_DATE_TASK_FILTER_DATE),
        ::callsheet_runtime::record::blank::<
            super::types::task_filter_date::TaskFilterDate,
        >,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_REFERENCE_TASK_REFERENCE),
        ::callsheet_runtime::record::blank::<super::types::task_reference::TaskReference>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_USER),
        ::callsheet_runtime::record::blank::<super::types::user::User>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_USER_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::user::UserUpdate>,
    ),
    #[cfg(any(feature = "contact", feature = "task", feature = "user"))]
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_USER_GROUP),
        ::callsheet_runtime::record::blank::<super::types::user_group::UserGroup>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::get::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_GET_USER),
        ::callsheet_runtime::record::blank::<super::user::get::User>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_GET_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::get::Response>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::update::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::update::Response>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_UPDATE_RESPONSE_USER),
        ::callsheet_runtime::record::blank::<super::user::update::ResponseUser>,
    ),
];
#[allow(dead_code)]
pub(crate) mod shapes {
    pub(crate) const AUTH_LOGIN_REQUEST: u32 = 0;
    pub(crate) const AUTH_LOGIN_RESPONSE: u32 = 1;
    pub(crate) const CONTACT_GET_REQUEST: u32 = 2;
    pub(crate) const CONTACT_GET_CONTACT: u32 = 3;
    pub(crate) const CONTACT_GET_RESPONSE: u32 = 4;
    pub(crate) const CONTACT_GET_PHONE_TYPES_REQUEST: u32 = 5;
    pub(crate) const CONTACT_GET_PHONE_TYPES_RESPONSE: u32 = 6;
    pub(crate) const CONTACT_GET_PHONE_TYPES_RESPONSE_PHONE_TYPES: u32 = 7;
    pub(crate) const CONTACT_UPDATE_USER_INFO_REQUEST: u32 = 8;
    pub(crate) const CONTACT_UPDATE_USER_INFO_CONTACT: u32 = 9;
    pub(crate) const CONTACT_UPDATE_USER_INFO_CONTACT_USER: u32 = 10;
    pub(crate) const CONTACT_UPDATE_USER_INFO_RESPONSE: u32 = 11;
    pub(crate) const CONTACT_UPDATE_USER_INFO_RESPONSE_CONTACT: u32 = 12;
    pub(crate) const ENVELOPE_REQUEST: u32 = 13;
    pub(crate) const ENVELOPE_RESPONSE: u32 = 14;
    pub(crate) const FILE_DELETE_REQUEST: u32 = 15;
    pub(crate) const FILE_DELETE_FILES: u32 = 16;
    pub(crate) const FILE_DELETE_RESPONSE: u32 = 17;
    pub(crate) const FILE_GET_REQUEST: u32 = 18;
    pub(crate) const FILE_GET_FILE: u32 = 19;
    pub(crate) const FILE_GET_RESPONSE: u32 = 20;
    pub(crate) const HANDBOOK_GET_RECORDS_REQUEST: u32 = 21;
    pub(crate) const HANDBOOK_GET_RECORDS_HANDBOOK: u32 = 22;
    pub(crate) const HANDBOOK_GET_RECORDS_RESPONSE: u32 = 23;
    pub(crate) const TASK_GET_REQUEST: u32 = 24;
    pub(crate) const TASK_GET_TASK: u32 = 25;
    pub(crate) const TASK_GET_RESPONSE: u32 = 26;
    pub(crate) const TASK_GET_LIST_REQUEST: u32 = 27;
    pub(crate) const TASK_GET_LIST_USER: u32 = 28;
    pub(crate) const TASK_GET_LIST_PROJECT: u32 = 29;
    pub(crate) const TASK_GET_LIST_PARENT: u32 = 30;
    pub(crate) const TASK_GET_LIST_RESPONSE: u32 = 31;
    pub(crate) const TASK_GET_LIST_RESPONSE_TASKS: u32 = 32;
    pub(crate) const TYPES_CONTACT_CONTACT: u32 = 33;
    pub(crate) const TYPES_CONTACT_CONTACT_TEMPLATE: u32 = 34;
    pub(crate) const TYPES_CONTACT_CONTACT_TELEGRAM: u32 = 35;
    pub(crate) const TYPES_CONTACT_GROUP_CONTACT_GROUP: u32 = 36;
    pub(crate) const TYPES_COUNTERPARTY_COUNTERPARTY: u32 = 37;
    pub(crate) const TYPES_CUSTOM_VALUE_CUSTOM_VALUE: u32 = 38;
    pub(crate) const TYPES_CUSTOM_VALUE_CUSTOM_VALUE_FIELD: u32 = 39;
    pub(crate) const TYPES_FILE_FILE: u32 = 40;
    pub(crate) const TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD: u32 = 41;
    pub(crate) const TYPES_PAGING_PAGING: u32 = 42;
    pub(crate) const TYPES_PARTICIPANTS_PARTICIPANTS: u32 = 43;
    pub(crate) const TYPES_PERIODICITY_PERIODICITY: u32 = 44;
    pub(crate) const TYPES_PERIODICITY_PERIODICITY_DAILY: u32 = 45;
    pub(crate) const TYPES_PERIODICITY_PERIODICITY_WEEKLY: u32 = 46;
    pub(crate) const TYPES_PERIODICITY_PERIODICITY_MONTHLY: u32 = 47;
    pub(crate) const TYPES_PERIODICITY_PERIODICITY_END_CONDITION: u32 = 48;
    pub(crate) const TYPES_PERIODICITY_PERIODICITY_NOTIFY: u32 = 49;
    pub(crate) const TYPES_PERSON_PERSON: u32 = 50;
    pub(crate) const TYPES_PHONE_PHONE: u32 = 51;
    pub(crate) const TYPES_PHONE_TYPE_PHONE_TYPE: u32 = 52;
    pub(crate) const TYPES_POST_POST: u32 = 53;
    pub(crate) const TYPES_POST_POST_UPDATE: u32 = 54;
    pub(crate) const TYPES_PROJECT_REFERENCE_PROJECT_REFERENCE: u32 = 55;
    pub(crate) const TYPES_TASK_TASK: u32 = 56;
    pub(crate) const TYPES_TASK_TASK_LISTED: u32 = 57;
    pub(crate) const TYPES_TASK_TASK_PARENT: u32 = 58;
    pub(crate) const TYPES_TASK_TASK_TEMPLATE: u32 = 59;
    pub(crate) const TYPES_TASK_TASK_LISTED_PARENT: u32 = 60;
    pub(crate) const TYPES_TASK_TASK_LISTED_TEMPLATE: u32 = 61;
    pub(crate) const TYPES_TASK_FILTER_TASK_FILTER: u32 = 62;
    pub(crate) const TYPES_TASK_FILTER_DATE_TASK_FILTER_DATE: u32 = 63;
    pub(crate) const TYPES_TASK_REFERENCE_TASK_REFERENCE: u32 = 64;
    pub(crate) const TYPES_USER_USER: u32 = 65;
    pub(crate) const TYPES_USER_USER_UPDATE: u32 = 66;
    pub(crate) const TYPES_USER_GROUP_USER_GROUP: u32 = 67;
    pub(crate) const USER_GET_REQUEST: u32 = 68;
    pub(crate) const USER_GET_USER: u32 = 69;
    pub(crate) const USER_GET_RESPONSE: u32 = 70;
    pub(crate) const USER_UPDATE_REQUEST: u32 = 71;
    pub(crate) const USER_UPDATE_RESPONSE: u32 = 72;
    pub(crate) const USER_UPDATE_RESPONSE_USER: u32 = 73;
}
