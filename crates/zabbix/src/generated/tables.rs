// @generated from spec/zabbix/ by `cargo xtask codegen`; do not edit.

//! The tables of the API.

use ::callsheet_runtime::tables;
/// All that is known of the Zabbix API.
pub static TABLES: tables::Tables<'static> = tables::Tables {
    api: &API,
    shapes: &[
        #[cfg(feature = "action")]
        &super::action::create::REQUEST_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "apiinfo")]
        &super::apiinfo::version::REQUEST_SHAPE,
        #[cfg(not(feature = "apiinfo"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::create::REQUEST_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        &super::envelope::REQUEST_SHAPE,
        &super::envelope::RESPONSE_SHAPE,
        &super::envelope::RESPONSE_ERROR_SHAPE,
        #[cfg(feature = "host")]
        &super::host::get::REQUEST_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::get::TAGS_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::update::REQUEST_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::item::create::REQUEST_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::item::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::create::REQUEST_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        &super::types::action::ACTION_CREATE_SHAPE,
        &super::types::action::ACTION_CREATE_FILTER_SHAPE,
        &super::types::action::ACTION_CREATE_FILTER_CONDITIONS_SHAPE,
        &super::types::action::ACTION_CREATE_OPERATIONS_SHAPE,
        &super::types::action::ACTION_CREATE_OPERATIONS_OPCONDITIONS_SHAPE,
        &super::types::action::ACTION_CREATE_OPERATIONS_OPINVENTORY_SHAPE,
        &super::types::action::ACTION_CREATE_OPERATIONS_OPTAG_SHAPE,
        &super::types::action::ACTION_CREATE_RECOVERY_OPERATIONS_SHAPE,
        &super::types::action::ACTION_CREATE_UPDATE_OPERATIONS_SHAPE,
        &super::types::action_message::ACTION_MESSAGE_SHAPE,
        &super::types::dashboard::DASHBOARD_CREATE_SHAPE,
        &super::types::dashboard::DASHBOARD_CREATE_USERS_SHAPE,
        &super::types::dashboard::DASHBOARD_CREATE_USER_GROUPS_SHAPE,
        &super::types::dashboard::DASHBOARD_CREATE_PAGES_SHAPE,
        &super::types::dashboard::DASHBOARD_CREATE_PAGES_WIDGETS_SHAPE,
        &super::types::dashboard::DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS_SHAPE,
        &super::types::get_options::GET_OPTIONS_SHAPE,
        &super::types::host::HOST_SHAPE,
        &super::types::host::HOST_UPDATE_SHAPE,
        &super::types::host::HOST_INHERITED_TAGS_SHAPE,
        &super::types::host::HOST_VALUEMAPS_SHAPE,
        &super::types::host_group::HOST_GROUP_SHAPE,
        &super::types::host_group_reference::HOST_GROUP_REFERENCE_SHAPE,
        &super::types::host_interface::HOST_INTERFACE_SHAPE,
        &super::types::host_interface::HOST_INTERFACE_UPDATE_SHAPE,
        &super::types::host_interface::HOST_INTERFACE_DETAILS_SHAPE,
        &super::types::host_interface::HOST_INTERFACE_UPDATE_DETAILS_SHAPE,
        &super::types::host_inventory::HOST_INVENTORY_SHAPE,
        &super::types::host_macro::HOST_MACRO_SHAPE,
        &super::types::host_macro::HOST_MACRO_UPDATE_SHAPE,
        &super::types::host_reference::HOST_REFERENCE_SHAPE,
        &super::types::host_tag::HOST_TAG_SHAPE,
        &super::types::host_tag::HOST_TAG_UPDATE_SHAPE,
        &super::types::item::ITEM_CREATE_SHAPE,
        &super::types::item::ITEM_CREATE_TAGS_SHAPE,
        &super::types::item::ITEM_CREATE_PARAMETERS_SHAPE,
        &super::types::item::ITEM_CREATE_QUERY_FIELDS_SHAPE,
        &super::types::item::ITEM_CREATE_HEADERS_SHAPE,
        &super::types::media::MEDIA_SHAPE,
        &super::types::media::MEDIA_CREATE_SHAPE,
        &super::types::media::MEDIA_UPDATE_SHAPE,
        &super::types::media_type::MEDIA_TYPE_SHAPE,
        &super::types::media_type::MEDIA_TYPE_CREATE_SHAPE,
        &super::types::media_type::MEDIA_TYPE_PARAMETERS_SHAPE,
        &super::types::media_type::MEDIA_TYPE_MESSAGE_TEMPLATES_SHAPE,
        &super::types::media_type::MEDIA_TYPE_CREATE_PARAMETERS_SHAPE,
        &super::types::media_type::MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES_SHAPE,
        &super::types::preprocessing_step::PREPROCESSING_STEP_SHAPE,
        &super::types::role::ROLE_SHAPE,
        &super::types::script_reference::SCRIPT_REFERENCE_SHAPE,
        &super::types::session::SESSION_SHAPE,
        &super::types::template_reference::TEMPLATE_REFERENCE_SHAPE,
        &super::types::user::USER_SHAPE,
        &super::types::user::USER_CREATE_SHAPE,
        &super::types::user::USER_UPDATE_SHAPE,
        &super::types::user_group::USER_GROUP_SHAPE,
        &super::types::user_group_reference::USER_GROUP_REFERENCE_SHAPE,
        &super::types::user_reference::USER_REFERENCE_SHAPE,
        #[cfg(feature = "user")]
        &super::user::check_authentication::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::create::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::login::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::logout::REQUEST_SHAPE,
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
    ],
    methods: &[
        #[cfg(feature = "action")]
        &super::action::create::METHOD,
        #[cfg(feature = "apiinfo")]
        &super::apiinfo::version::METHOD,
        #[cfg(feature = "dashboard")]
        &super::dashboard::create::METHOD,
        #[cfg(feature = "host")]
        &super::host::get::METHOD,
        #[cfg(feature = "host")]
        &super::host::update::METHOD,
        #[cfg(feature = "item")]
        &super::item::create::METHOD,
        #[cfg(feature = "mediatype")]
        &super::mediatype::create::METHOD,
        #[cfg(feature = "user")]
        &super::user::check_authentication::METHOD,
        #[cfg(feature = "user")]
        &super::user::create::METHOD,
        #[cfg(feature = "user")]
        &super::user::delete::METHOD,
        #[cfg(feature = "user")]
        &super::user::get::METHOD,
        #[cfg(feature = "user")]
        &super::user::login::METHOD,
        #[cfg(feature = "user")]
        &super::user::logout::METHOD,
        #[cfg(feature = "user")]
        &super::user::update::METHOD,
    ],
    #[cfg(feature = "texts")]
    texts: ::core::option::Option::Some(&TEXTS),
    #[cfg(not(feature = "texts"))]
    texts: ::core::option::Option::None,
};
static API: tables::Api<'static> = tables::Api {
    name: "zabbix",
    title: "Zabbix",
    wire: tables::Wire::Json,
    versions: &[tables::Version::new(6, 0, 14), tables::Version::new(7, 0, 22)],
    access: &["user", "admin", "super-admin"],
    method_case: tables::MethodCase::Ignored,
    numbers: tables::NumberForm::Quoted,
    request_envelope: tables::ShapeId(self::shapes::ENVELOPE_REQUEST),
    response_envelope: tables::ShapeId(self::shapes::ENVELOPE_RESPONSE),
    messages: &[
        tables::Message {
            code: "malformed",
            text: tables::Text {
                en: "Invalid JSON. An error occurred on the server while parsing the JSON text.",
                ru: "Это не JSON: {0}.",
            },
        },
        tables::Message {
            code: "not-utf8",
            text: tables::Text {
                en: "Invalid JSON. An error occurred on the server while parsing the JSON text.",
                ru: "Текст не в кодировке UTF-8.",
            },
        },
        tables::Message {
            code: "too-deep",
            text: tables::Text {
                en: "Invalid JSON. An error occurred on the server while parsing the JSON text.",
                ru: "Вложенность больше {0} уровней.",
            },
        },
        tables::Message {
            code: "not-request",
            text: tables::Text {
                en: "The received JSON is not a valid JSON-RPC request.",
                ru: "Это не запрос JSON-RPC.",
            },
        },
        tables::Message {
            code: "unknown-object",
            text: tables::Text {
                en: "Incorrect API \"{0}\".",
                ru: "Объекта «{0}» в API нет.",
            },
        },
        tables::Message {
            code: "unknown-method",
            text: tables::Text {
                en: "Incorrect method \"{0}\".",
                ru: "Метода «{0}» нет.",
            },
        },
        tables::Message {
            code: "unexpected-credentials",
            text: tables::Text {
                en: "The \"{0}\" method must be called without the \"auth\" parameter.",
                ru: "Метод «{0}» вызывается без данных для входа.",
            },
        },
        tables::Message {
            code: "no-access",
            text: tables::Text {
                en: "No permissions to call \"{0}\".",
                ru: "Нет прав на вызов «{0}».",
            },
        },
        tables::Message {
            code: "not-structured",
            text: tables::Text {
                en: "an array or object is expected",
                ru: "ожидается массив или объект",
            },
        },
        tables::Message {
            code: "not-call-id",
            text: tables::Text {
                en: "a string, number or null value is expected",
                ru: "ожидается строка, число или null",
            },
        },
        tables::Message {
            code: "unknown-member",
            text: tables::Text {
                en: "unexpected parameter \"{0}\"",
                ru: "лишний параметр «{0}»",
            },
        },
        tables::Message {
            code: "unexpected",
            text: tables::Text {
                en: "unexpected parameter \"{0}\"",
                ru: "параметр «{0}» здесь не допускается",
            },
        },
        tables::Message {
            code: "missing",
            text: tables::Text {
                en: "the parameter \"{0}\" is missing",
                ru: "не задан параметр «{0}»",
            },
        },
        tables::Message {
            code: "empty",
            text: tables::Text {
                en: "cannot be empty",
                ru: "не может быть пустым",
            },
        },
        tables::Message {
            code: "should-be-empty",
            text: tables::Text {
                en: "should be empty",
                ru: "должно быть пустым",
            },
        },
        tables::Message {
            code: "must-be-empty",
            text: tables::Text {
                en: "value must be empty",
                ru: "значение должно быть пустым",
            },
        },
        tables::Message {
            code: "not-text",
            text: tables::Text {
                en: "a character string is expected",
                ru: "ожидается строка",
            },
        },
        tables::Message {
            code: "not-int",
            text: tables::Text {
                en: "an integer is expected",
                ru: "ожидается целое число",
            },
        },
        tables::Message {
            code: "not-float",
            text: tables::Text {
                en: "a floating point value is expected",
                ru: "ожидается число",
            },
        },
        tables::Message {
            code: "not-id",
            text: tables::Text {
                en: "a number is expected",
                ru: "ожидается числовой идентификатор",
            },
        },
        tables::Message {
            code: "not-bool",
            text: tables::Text {
                en: "a boolean is expected",
                ru: "ожидается true или false",
            },
        },
        tables::Message {
            code: "not-object",
            text: tables::Text {
                en: "an array is expected",
                ru: "ожидается объект",
            },
        },
        tables::Message {
            code: "not-list",
            text: tables::Text {
                en: "an array is expected",
                ru: "ожидается массив",
            },
        },
        tables::Message {
            code: "not-map",
            text: tables::Text {
                en: "an array is expected",
                ru: "ожидается объект",
            },
        },
        tables::Message {
            code: "too-large",
            text: tables::Text {
                en: "a number is too large",
                ru: "слишком большое число",
            },
        },
        tables::Message {
            code: "too-long",
            text: tables::Text {
                en: "value is too long",
                ru: "слишком длинное значение: допустимо знаков — {0}",
            },
        },
        tables::Message {
            code: "too-short",
            text: tables::Text {
                en: "minimum length is {0} characters",
                ru: "знаков должно быть не меньше {0}",
            },
        },
        tables::Message {
            code: "wrong-length",
            text: tables::Text {
                en: "must be {0} characters long",
                ru: "знаков должно быть ровно {0}",
            },
        },
        tables::Message {
            code: "too-many-items",
            text: tables::Text {
                en: "maximum number of array elements is {0}",
                ru: "элементов может быть не больше {0}",
            },
        },
        tables::Message {
            code: "not-one-of",
            text: tables::Text {
                en: "value must be one of {0}",
                ru: "допустимые значения: {0}",
            },
        },
        tables::Message {
            code: "not-one-of-single",
            text: tables::Text {
                en: "value must be {0}",
                ru: "допустимо только значение {0}",
            },
        },
        tables::Message {
            code: "not-within",
            text: tables::Text {
                en: "value must be within the range of {0}",
                ru: "значение должно лежать в пределах {0}",
            },
        },
        tables::Message {
            code: "duplicate",
            text: tables::Text {
                en: "value ({0}) already exists",
                ru: "значение ({0}) уже есть",
            },
        },
        tables::Message {
            code: "duplicate-of",
            text: tables::Text {
                en: "value ({0})=({1}) already exists",
                ru: "значение ({0})=({1}) уже есть",
            },
        },
        tables::Message {
            code: "exclusive",
            text: tables::Text {
                en: "only one object can exist within the combinations of ({0})=(({1}))",
                ru: "только у одного элемента {0} может быть из числа ({1})",
            },
        },
        tables::Message {
            code: "not-time-unit",
            text: tables::Text {
                en: "a time unit is expected",
                ru: "ожидается промежуток времени",
            },
        },
        tables::Message {
            code: "not-time-period",
            text: tables::Text {
                en: "a time period is expected",
                ru: "ожидается период недели",
            },
        },
        tables::Message {
            code: "not-delay",
            text: tables::Text {
                en: "a time unit is expected",
                ru: "ожидается интервал обновления",
            },
        },
        tables::Message {
            code: "not-url",
            text: tables::Text {
                en: "unacceptable URL",
                ru: "недопустимый URL",
            },
        },
        tables::Message {
            code: "not-ip",
            text: tables::Text {
                en: "an IP address is expected",
                ru: "ожидается IP-адрес",
            },
        },
        tables::Message {
            code: "not-ip-range",
            text: tables::Text {
                en: "invalid address range",
                ru: "неверный диапазон адресов",
            },
        },
        tables::Message {
            code: "not-port",
            text: tables::Text {
                en: "an integer is expected",
                ru: "ожидается номер порта",
            },
        },
        tables::Message {
            code: "not-color",
            text: tables::Text {
                en: "a hexadecimal color code (6 symbols) is expected",
                ru: "ожидается цвет: шесть шестнадцатеричных цифр",
            },
        },
        tables::Message {
            code: "not-regex",
            text: tables::Text {
                en: "invalid regular expression",
                ru: "неверное регулярное выражение",
            },
        },
        tables::Message {
            code: "not-psk",
            text: tables::Text {
                en: "an even number of hexadecimal characters is expected",
                ru: "ожидается чётное число шестнадцатеричных цифр",
            },
        },
        tables::Message {
            code: "not-uuid",
            text: tables::Text {
                en: "UUIDv4 is expected",
                ru: "ожидается UUID версии 4",
            },
        },
        tables::Message {
            code: "not-cuid",
            text: tables::Text {
                en: "CUID is expected",
                ru: "ожидается CUID",
            },
        },
        tables::Message {
            code: "not-json",
            text: tables::Text {
                en: "JSON is expected",
                ru: "ожидается JSON",
            },
        },
        tables::Message {
            code: "not-int-range",
            text: tables::Text {
                en: "invalid range expression",
                ru: "неверный диапазон чисел",
            },
        },
        tables::Message {
            code: "not-lld-macro",
            text: tables::Text {
                en: "is not enclosed in {} or is malformed",
                ru: "ожидается макрос вида {#ИМЯ}",
            },
        },
        tables::Message {
            code: "not-menu-path",
            text: tables::Text {
                en: "directory cannot be empty",
                ru: "пустая часть пути в меню",
            },
        },
        tables::Message {
            code: "not-user-macro",
            text: tables::Text {
                en: "incorrect syntax near \"{0}\"",
                ru: "ошибка около «{0}»",
            },
        },
        tables::Message {
            code: "not-item-key",
            text: tables::Text {
                en: "incorrect syntax near \"{0}\"",
                ru: "ошибка около «{0}»",
            },
        },
        tables::Message {
            code: "not-timestamp",
            text: tables::Text {
                en: "an unsigned integer is expected",
                ru: "ожидается целое число без знака",
            },
        },
        tables::Message {
            code: "timestamp-too-large",
            text: tables::Text {
                en: "a timestamp is too large",
                ru: "слишком позднее время",
            },
        },
        tables::Message {
            code: "not-scalar",
            text: tables::Text {
                en: "a character string, integer or floating point value is expected",
                ru: "ожидается строка или число",
            },
        },
        tables::Message {
            code: "not-date",
            text: tables::Text {
                en: "a date in YYYY-MM-DD format is expected",
                ru: "ожидается дата вида ГГГГ-ММ-ДД",
            },
        },
        tables::Message {
            code: "date-outside",
            text: tables::Text {
                en: "value must be between \"1970-01-01\" and \"2038-01-18\"",
                ru: "допустимы дни с 1970-01-01 по 2038-01-18",
            },
        },
        tables::Message {
            code: "not-group-name",
            text: tables::Text {
                en: "invalid host group name",
                ru: "неверное имя группы узлов",
            },
        },
        tables::Message {
            code: "not-template-group-name",
            text: tables::Text {
                en: "invalid template group name",
                ru: "неверное имя группы шаблонов",
            },
        },
        tables::Message {
            code: "expression-macro-end",
            text: tables::Text {
                en: "unexpected end of expression macro",
                ru: "макрос выражения не закончен",
            },
        },
        tables::Message {
            code: "not-host-address",
            text: tables::Text {
                en: "an IP or DNS is expected",
                ru: "ожидается IP-адрес или DNS-имя",
            },
        },
        tables::Message {
            code: "not-image",
            text: tables::Text {
                en: "file format is unsupported",
                ru: "неподдерживаемый формат файла",
            },
        },
        tables::Message {
            code: "image-too-large",
            text: tables::Text {
                en: "image size must be less than 1 MB",
                ru: "изображение должно быть меньше 1 МБ",
            },
        },
        tables::Message {
            code: "lld-macro-missing",
            text: tables::Text {
                en: "must contain at least one low-level discovery macro",
                ru: "нужен хотя бы один макрос обнаружения",
            },
        },
    ],
    errors: &[
        tables::ErrorCode {
            code: "-32700",
            name: "ParseError",
            remedy: tables::Remedy::Mend,
            diagnostics: &["malformed", "not-utf8", "too-deep"],
            text: tables::Text {
                en: "The body of the request is no JSON.",
                ru: "Тело запроса не является JSON.",
            },
        },
        tables::ErrorCode {
            code: "-32600",
            name: "InvalidRequest",
            remedy: tables::Remedy::Mend,
            diagnostics: &["not-request", "not-structured", "not-call-id"],
            text: tables::Text {
                en: "The request is JSON, but its envelope breaks the rules of JSON-RPC.",
                ru: "Запрос является JSON, но его оболочка нарушает правила JSON-RPC.",
            },
        },
        tables::ErrorCode {
            code: "-32601",
            name: "MethodNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &["unknown-object", "unknown-method"],
            text: tables::Text {
                en: "The server has no such method.",
                ru: "У сервера нет такого метода.",
            },
        },
        tables::ErrorCode {
            code: "-32602",
            name: "InvalidParams",
            remedy: tables::Remedy::Mend,
            diagnostics: &[
                "unexpected-credentials",
                "unknown-member",
                "unexpected",
                "missing",
                "empty",
                "should-be-empty",
                "must-be-empty",
                "not-text",
                "not-int",
                "not-float",
                "not-id",
                "not-bool",
                "not-object",
                "not-list",
                "not-map",
                "too-large",
                "too-long",
                "wrong-length",
                "too-many-items",
                "not-one-of",
                "not-one-of-single",
                "not-within",
                "duplicate",
                "duplicate-of",
                "exclusive",
                "not-time-unit",
                "not-time-period",
                "not-delay",
                "not-url",
                "not-ip",
                "not-ip-range",
                "not-port",
                "not-color",
                "not-regex",
                "not-psk",
                "not-uuid",
                "not-cuid",
                "not-json",
                "not-int-range",
                "not-lld-macro",
                "not-menu-path",
                "not-user-macro",
                "not-item-key",
                "rule",
            ],
            text: tables::Text {
                en: "The parameters are wrong, or the caller is not logged in.",
                ru: "Параметры неверны либо вызывающий не вошёл в систему.",
            },
        },
        tables::ErrorCode {
            code: "-32500",
            name: "ApplicationError",
            remedy: tables::Remedy::Rights,
            diagnostics: &["no-access"],
            text: tables::Text {
                en: "The server refuses to carry the call out: there is no such object, the caller lacks the rights, or something failed inside.",
                ru: "Сервер отказался выполнить вызов: такого объекта нет, не хватает прав либо произошла внутренняя ошибка.",
            },
        },
        tables::ErrorCode {
            code: "-32603",
            name: "InternalError",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "Something failed inside the server.",
                ru: "На сервере произошёл внутренний сбой.",
            },
        },
    ],
    entities: &[
        tables::Entity {
            name: "action",
            key: "actionid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[]",
        },
        tables::Entity {
            name: "dashboard",
            key: "dashboardid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[]",
        },
        tables::Entity {
            name: "host",
            key: "hostid",
            unique: &["host", "name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"hostid\": \"10084\", \"proxyid\": \"0\", \"proxy_hostid\": \"0\", \"host\": \"Zabbix server\", \"status\": \"0\", \"ipmi_authtype\": \"-1\", \"ipmi_privilege\": \"2\", \"ipmi_username\": \"\", \"ipmi_password\": \"\", \"maintenanceid\": \"0\", \"maintenance_status\": \"0\", \"maintenance_type\": \"0\", \"maintenance_from\": \"0\", \"name\": \"Zabbix server\", \"flags\": \"0\", \"templateid\": \"0\", \"description\": \"\", \"tls_connect\": \"1\", \"tls_accept\": \"1\", \"tls_issuer\": \"\", \"tls_subject\": \"\", \"custom_interfaces\": \"0\", \"uuid\": \"\", \"vendor_name\": \"\", \"vendor_version\": \"\", \"proxy_groupid\": \"0\", \"monitored_by\": \"0\", \"inventory_mode\": \"1\", \"active_available\": \"0\", \"assigned_proxyid\": \"0\", \"groups\": [{\"groupid\": \"4\"}], \"hostgroups\": [{\"groupid\": \"4\"}], \"interfaces\": [{\"interfaceid\": \"1\", \"hostid\": \"10084\", \"main\": \"1\", \"type\": \"1\", \"useip\": \"1\", \"ip\": \"127.0.0.1\", \"dns\": \"\", \"port\": \"10050\", \"available\": \"0\", \"error\": \"\", \"errors_from\": \"0\", \"disable_until\": \"0\", \"details\": {}}], \"tags\": [], \"macros\": []}\n]",
        },
        tables::Entity {
            name: "host-group",
            key: "groupid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"groupid\": \"2\", \"name\": \"Linux servers\", \"flags\": \"0\", \"uuid\": \"dc579cd7a1a34222933f24f52a68bcd8\"},\n  {\"groupid\": \"4\", \"name\": \"Zabbix servers\", \"flags\": \"0\", \"uuid\": \"6f6799aa69e844b4b3918f779f2abf08\"}\n]",
        },
        tables::Entity {
            name: "item",
            key: "itemid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[]",
        },
        tables::Entity {
            name: "media-type",
            key: "mediatypeid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"mediatypeid\": \"1\", \"type\": \"0\", \"name\": \"Email\", \"smtp_server\": \"mail.example.com\", \"smtp_helo\": \"example.com\", \"smtp_email\": \"zabbix@example.com\", \"exec_path\": \"\", \"gsm_modem\": \"\", \"username\": \"\", \"passwd\": \"\", \"status\": \"1\", \"smtp_port\": \"25\", \"smtp_security\": \"0\", \"smtp_verify_peer\": \"0\", \"smtp_verify_host\": \"0\", \"smtp_authentication\": \"0\", \"maxsessions\": \"1\", \"maxattempts\": \"3\", \"attempt_interval\": \"10s\", \"message_format\": \"0\", \"script\": \"\", \"timeout\": \"30s\", \"process_tags\": \"0\", \"show_event_menu\": \"0\", \"event_menu_url\": \"\", \"event_menu_name\": \"\", \"description\": \"\", \"provider\": \"0\", \"content_type\": \"0\", \"parameters\": []},\n  {\"mediatypeid\": \"3\", \"type\": \"2\", \"name\": \"SMS\", \"smtp_server\": \"\", \"smtp_helo\": \"\", \"smtp_email\": \"\", \"exec_path\": \"\", \"gsm_modem\": \"/dev/ttyS0\", \"username\": \"\", \"passwd\": \"\", \"status\": \"1\", \"smtp_port\": \"25\", \"smtp_security\": \"0\", \"smtp_verify_peer\": \"0\", \"smtp_verify_host\": \"0\", \"smtp_authentication\": \"0\", \"maxsessions\": \"1\", \"maxattempts\": \"3\", \"attempt_interval\": \"10s\", \"message_format\": \"1\", \"script\": \"\", \"timeout\": \"30s\", \"process_tags\": \"0\", \"show_event_menu\": \"0\", \"event_menu_url\": \"\", \"event_menu_name\": \"\", \"description\": \"\", \"provider\": \"0\", \"content_type\": \"1\", \"parameters\": []}\n]",
        },
        tables::Entity {
            name: "role",
            key: "roleid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"roleid\": \"1\", \"name\": \"User role\", \"type\": \"1\", \"readonly\": \"0\"},\n  {\"roleid\": \"2\", \"name\": \"Admin role\", \"type\": \"2\", \"readonly\": \"0\"},\n  {\"roleid\": \"3\", \"name\": \"Super admin role\", \"type\": \"3\", \"readonly\": \"1\"},\n  {\"roleid\": \"4\", \"name\": \"Guest role\", \"type\": \"1\", \"readonly\": \"0\"},\n  {\"roleid\": \"6\", \"name\": \"Operator role\", \"type\": \"1\", \"readonly\": \"0\"}\n]",
        },
        tables::Entity {
            name: "user",
            key: "userid",
            unique: &["username"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"userid\": \"1\", \"username\": \"Admin\", \"name\": \"Zabbix\", \"surname\": \"Administrator\", \"passwd\": \"zabbix\", \"url\": \"\", \"autologin\": \"1\", \"autologout\": \"0\", \"lang\": \"default\", \"refresh\": \"30s\", \"theme\": \"default\", \"attempt_failed\": \"0\", \"attempt_ip\": \"\", \"attempt_clock\": \"0\", \"rows_per_page\": \"50\", \"timezone\": \"default\", \"roleid\": \"3\", \"userdirectoryid\": \"0\", \"ts_provisioned\": \"0\", \"provisioned\": \"0\", \"usrgrps\": [{\"usrgrpid\": \"7\"}, {\"usrgrpid\": \"13\", \"@since\": \"7.0\"}], \"medias\": []},\n  {\"userid\": \"2\", \"username\": \"guest\", \"name\": \"\", \"surname\": \"\", \"passwd\": \"\", \"url\": \"\", \"autologin\": \"0\", \"autologout\": \"15m\", \"lang\": \"default\", \"refresh\": \"30s\", \"theme\": \"default\", \"attempt_failed\": \"0\", \"attempt_ip\": \"\", \"attempt_clock\": \"0\", \"rows_per_page\": \"50\", \"timezone\": \"default\", \"roleid\": \"4\", \"userdirectoryid\": \"0\", \"ts_provisioned\": \"0\", \"provisioned\": \"0\", \"usrgrps\": [{\"usrgrpid\": \"8\"}, {\"usrgrpid\": \"9\"}, {\"usrgrpid\": \"13\", \"@since\": \"7.0\"}], \"medias\": []},\n  {\"userid\": \"12\", \"username\": \"operator\", \"name\": \"Olga\", \"surname\": \"Petrova\", \"passwd\": \"tangerine-43\", \"url\": \"\", \"autologin\": \"0\", \"autologout\": \"15m\", \"lang\": \"default\", \"refresh\": \"30s\", \"theme\": \"default\", \"attempt_failed\": \"0\", \"attempt_ip\": \"\", \"attempt_clock\": \"0\", \"rows_per_page\": \"50\", \"timezone\": \"default\", \"roleid\": \"1\", \"userdirectoryid\": \"0\", \"ts_provisioned\": \"0\", \"provisioned\": \"0\", \"usrgrps\": [{\"usrgrpid\": \"7\"}], \"medias\": []}\n]",
        },
        tables::Entity {
            name: "user-group",
            key: "usrgrpid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"usrgrpid\": \"7\", \"name\": \"Zabbix administrators\", \"gui_access\": \"0\", \"users_status\": \"0\", \"debug_mode\": \"0\", \"userdirectoryid\": \"0\", \"mfa_status\": \"0\", \"mfaid\": \"0\"},\n  {\"usrgrpid\": \"8\", \"name\": \"Guests\", \"gui_access\": \"0\", \"users_status\": \"0\", \"debug_mode\": \"0\", \"userdirectoryid\": \"0\", \"mfa_status\": \"0\", \"mfaid\": \"0\"},\n  {\"usrgrpid\": \"9\", \"name\": \"Disabled\", \"gui_access\": \"0\", \"users_status\": \"1\", \"debug_mode\": \"0\", \"userdirectoryid\": \"0\", \"mfa_status\": \"0\", \"mfaid\": \"0\"},\n  {\"usrgrpid\": \"11\", \"name\": \"Enabled debug mode\", \"gui_access\": \"0\", \"users_status\": \"0\", \"debug_mode\": \"1\", \"userdirectoryid\": \"0\", \"mfa_status\": \"0\", \"mfaid\": \"0\"},\n  {\"usrgrpid\": \"12\", \"name\": \"No access to the frontend\", \"gui_access\": \"3\", \"users_status\": \"0\", \"debug_mode\": \"0\", \"userdirectoryid\": \"0\", \"mfa_status\": \"0\", \"mfaid\": \"0\"},\n  {\"@since\": \"7.0\", \"usrgrpid\": \"13\", \"name\": \"Internal\", \"gui_access\": \"1\", \"users_status\": \"0\", \"debug_mode\": \"0\", \"userdirectoryid\": \"0\", \"mfa_status\": \"0\", \"mfaid\": \"0\"}\n]",
        },
    ],
};
#[cfg(feature = "texts")]
static TEXTS: tables::Texts<'static> = tables::Texts {
    methods: &[
        tables::MethodText {
            name: "action.create",
            title: tables::Text {
                en: "Create actions",
                ru: "Создание действий",
            },
            doc: tables::Text {
                en: "The source of its events decides which conditions and operations an action may have.",
                ru: "Какие условия и операции допустимы, зависит от источника событий.",
            },
        },
        tables::MethodText {
            name: "apiinfo.version",
            title: tables::Text {
                en: "The version of the API",
                ru: "Версия API",
            },
            doc: tables::Text {
                en: "It has to be called without credentials.",
                ru: "Вызывается без данных для входа.",
            },
        },
        tables::MethodText {
            name: "dashboard.create",
            title: tables::Text {
                en: "Create dashboards",
                ru: "Создание панелей",
            },
            doc: tables::Text {
                en: "The caller's role has to allow changing dashboards.",
                ru: "Роль вызывающего должна разрешать изменение панелей.",
            },
        },
        tables::MethodText {
            name: "host.get",
            title: tables::Text {
                en: "List hosts",
                ru: "Получение узлов сети",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists every host.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт все узлы.",
            },
        },
        tables::MethodText {
            name: "host.update",
            title: tables::Text {
                en: "Change hosts",
                ru: "Изменение узлов сети",
            },
            doc: tables::Text {
                en: "Only what is given changes. The server takes no notice of a field of the host that it does not know.",
                ru: "Меняется только то, что указано. Неизвестное поле узла сервер молча пропускает.",
            },
        },
        tables::MethodText {
            name: "item.create",
            title: tables::Text {
                en: "Create items",
                ru: "Создание элементов данных",
            },
            doc: tables::Text {
                en: "Which fields an item may and must have hangs on its type and on the type of its values.",
                ru: "Какие поля допустимы и обязательны, зависит от типа элемента и типа его значений.",
            },
        },
        tables::MethodText {
            name: "mediatype.create",
            title: tables::Text {
                en: "Create media types",
                ru: "Создание способов оповещения",
            },
            doc: tables::Text {
                en: "Which fields a media type may and must have hangs on its type.",
                ru: "Какие поля допустимы и обязательны, зависит от типа.",
            },
        },
        tables::MethodText {
            name: "user.checkAuthentication",
            title: tables::Text {
                en: "Check a session or API token",
                ru: "Проверка сеанса или API-токена",
            },
            doc: tables::Text {
                en: "It has to be called without credentials: the session or token to check is a parameter. Checking prolongs a session unless `extend` says otherwise.",
                ru: "Вызывается без данных для входа: проверяемый сеанс или токен — параметр. Проверка продлевает сеанс, если `extend` не велит иначе.",
            },
        },
        tables::MethodText {
            name: "user.create",
            title: tables::Text {
                en: "Create users",
                ru: "Создание пользователей",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "user.delete",
            title: tables::Text {
                en: "Delete users",
                ru: "Удаление пользователей",
            },
            doc: tables::Text {
                en: "Nobody can delete the own user, and the user `guest` stays.",
                ru: "Удалить самого себя нельзя; пользователь `guest` тоже не удаляется.",
            },
        },
        tables::MethodText {
            name: "user.get",
            title: tables::Text {
                en: "List users",
                ru: "Получение пользователей",
            },
            doc: tables::Text {
                en: "Who is no super administrator sees the members of the own groups only. The server takes no notice of a parameter that it does not know: a misspelt filter lists everyone.",
                ru: "Кроме супер-администратора каждый видит только участников своих групп. Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт всех.",
            },
        },
        tables::MethodText {
            name: "user.login",
            title: tables::Text {
                en: "Sign in",
                ru: "Вход",
            },
            doc: tables::Text {
                en: "Starts a session. It has to be called without credentials. After several wrong passwords the server refuses the user for a while.",
                ru: "Начинает сеанс. Вызывается без данных для входа. После нескольких неверных паролей сервер на время блокирует пользователя.",
            },
        },
        tables::MethodText {
            name: "user.logout",
            title: tables::Text {
                en: "Sign out",
                ru: "Выход",
            },
            doc: tables::Text {
                en: "Ends the session that the call was made with. A session cannot be ended twice, and an API token not at all.",
                ru: "Завершает сеанс, в котором сделан вызов. Завершить сеанс дважды нельзя, а API-токен — вовсе.",
            },
        },
        tables::MethodText {
            name: "user.update",
            title: tables::Text {
                en: "Change users",
                ru: "Изменение пользователей",
            },
            doc: tables::Text {
                en: "Only what is given changes. Who is no super administrator may change the own user alone.",
                ru: "Меняется только то, что указано. Кроме супер-администратора каждый может менять только самого себя.",
            },
        },
    ],
    shapes: &[
        #[cfg(feature = "action")]
        &super::action::create::REQUEST_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::create::RESPONSE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "apiinfo")]
        &super::apiinfo::version::REQUEST_TEXT,
        #[cfg(not(feature = "apiinfo"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::create::REQUEST_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::create::RESPONSE_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        &super::envelope::REQUEST_TEXT,
        &super::envelope::RESPONSE_TEXT,
        &super::envelope::RESPONSE_ERROR_TEXT,
        #[cfg(feature = "host")]
        &super::host::get::REQUEST_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::get::TAGS_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::update::REQUEST_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::update::RESPONSE_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::item::create::REQUEST_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::item::create::RESPONSE_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::create::REQUEST_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::create::RESPONSE_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        &super::types::action::ACTION_CREATE_TEXT,
        &super::types::action::ACTION_CREATE_FILTER_TEXT,
        &super::types::action::ACTION_CREATE_FILTER_CONDITIONS_TEXT,
        &super::types::action::ACTION_CREATE_OPERATIONS_TEXT,
        &super::types::action::ACTION_CREATE_OPERATIONS_OPCONDITIONS_TEXT,
        &super::types::action::ACTION_CREATE_OPERATIONS_OPINVENTORY_TEXT,
        &super::types::action::ACTION_CREATE_OPERATIONS_OPTAG_TEXT,
        &super::types::action::ACTION_CREATE_RECOVERY_OPERATIONS_TEXT,
        &super::types::action::ACTION_CREATE_UPDATE_OPERATIONS_TEXT,
        &super::types::action_message::ACTION_MESSAGE_TEXT,
        &super::types::dashboard::DASHBOARD_CREATE_TEXT,
        &super::types::dashboard::DASHBOARD_CREATE_USERS_TEXT,
        &super::types::dashboard::DASHBOARD_CREATE_USER_GROUPS_TEXT,
        &super::types::dashboard::DASHBOARD_CREATE_PAGES_TEXT,
        &super::types::dashboard::DASHBOARD_CREATE_PAGES_WIDGETS_TEXT,
        &super::types::dashboard::DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS_TEXT,
        &super::types::get_options::GET_OPTIONS_TEXT,
        &super::types::host::HOST_TEXT,
        &super::types::host::HOST_UPDATE_TEXT,
        &super::types::host::HOST_INHERITED_TAGS_TEXT,
        &super::types::host::HOST_VALUEMAPS_TEXT,
        &super::types::host_group::HOST_GROUP_TEXT,
        &super::types::host_group_reference::HOST_GROUP_REFERENCE_TEXT,
        &super::types::host_interface::HOST_INTERFACE_TEXT,
        &super::types::host_interface::HOST_INTERFACE_UPDATE_TEXT,
        &super::types::host_interface::HOST_INTERFACE_DETAILS_TEXT,
        &super::types::host_interface::HOST_INTERFACE_UPDATE_DETAILS_TEXT,
        &super::types::host_inventory::HOST_INVENTORY_TEXT,
        &super::types::host_macro::HOST_MACRO_TEXT,
        &super::types::host_macro::HOST_MACRO_UPDATE_TEXT,
        &super::types::host_reference::HOST_REFERENCE_TEXT,
        &super::types::host_tag::HOST_TAG_TEXT,
        &super::types::host_tag::HOST_TAG_UPDATE_TEXT,
        &super::types::item::ITEM_CREATE_TEXT,
        &super::types::item::ITEM_CREATE_TAGS_TEXT,
        &super::types::item::ITEM_CREATE_PARAMETERS_TEXT,
        &super::types::item::ITEM_CREATE_QUERY_FIELDS_TEXT,
        &super::types::item::ITEM_CREATE_HEADERS_TEXT,
        &super::types::media::MEDIA_TEXT,
        &super::types::media::MEDIA_CREATE_TEXT,
        &super::types::media::MEDIA_UPDATE_TEXT,
        &super::types::media_type::MEDIA_TYPE_TEXT,
        &super::types::media_type::MEDIA_TYPE_CREATE_TEXT,
        &super::types::media_type::MEDIA_TYPE_PARAMETERS_TEXT,
        &super::types::media_type::MEDIA_TYPE_MESSAGE_TEMPLATES_TEXT,
        &super::types::media_type::MEDIA_TYPE_CREATE_PARAMETERS_TEXT,
        &super::types::media_type::MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES_TEXT,
        &super::types::preprocessing_step::PREPROCESSING_STEP_TEXT,
        &super::types::role::ROLE_TEXT,
        &super::types::script_reference::SCRIPT_REFERENCE_TEXT,
        &super::types::session::SESSION_TEXT,
        &super::types::template_reference::TEMPLATE_REFERENCE_TEXT,
        &super::types::user::USER_TEXT,
        &super::types::user::USER_CREATE_TEXT,
        &super::types::user::USER_UPDATE_TEXT,
        &super::types::user_group::USER_GROUP_TEXT,
        &super::types::user_group_reference::USER_GROUP_REFERENCE_TEXT,
        &super::types::user_reference::USER_REFERENCE_TEXT,
        #[cfg(feature = "user")]
        &super::user::check_authentication::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::create::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::create::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::delete::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::login::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::logout::REQUEST_TEXT,
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
    ],
    enumerations: &[
        tables::EnumerationText {
            owner: "types/action",
            name: "ActionConditionType",
            members: &[
                tables::Text {
                    en: "The host group.",
                    ru: "Группа узлов сети.",
                },
                tables::Text {
                    en: "The host.",
                    ru: "Узел сети.",
                },
                tables::Text {
                    en: "The trigger.",
                    ru: "Триггер.",
                },
                tables::Text {
                    en: "The event's name.",
                    ru: "Имя события.",
                },
                tables::Text {
                    en: "The severity.",
                    ru: "Важность.",
                },
                tables::Text {
                    en: "The time.",
                    ru: "Время.",
                },
                tables::Text {
                    en: "The address.",
                    ru: "IP-адрес.",
                },
                tables::Text {
                    en: "The kind of service discovered.",
                    ru: "Вид обнаруженного сервиса.",
                },
                tables::Text {
                    en: "The port of the service discovered.",
                    ru: "Порт обнаруженного сервиса.",
                },
                tables::Text {
                    en: "Whether it is there.",
                    ru: "Состояние обнаружения.",
                },
                tables::Text {
                    en: "How long it has been there or away.",
                    ru: "Время работы или простоя.",
                },
                tables::Text {
                    en: "The value received.",
                    ru: "Полученное значение.",
                },
                tables::Text {
                    en: "The template.",
                    ru: "Шаблон.",
                },
                tables::Text {
                    en: "Whether the event is acknowledged.",
                    ru: "Подтверждено ли событие.",
                },
                tables::Text {
                    en: "Whether the problem is suppressed.",
                    ru: "Подавлена ли проблема.",
                },
                tables::Text {
                    en: "The discovery rule.",
                    ru: "Правило обнаружения.",
                },
                tables::Text {
                    en: "The discovery check.",
                    ru: "Проверка обнаружения.",
                },
                tables::Text {
                    en: "The proxy.",
                    ru: "Прокси.",
                },
                tables::Text {
                    en: "Host or service.",
                    ru: "Узел или сервис.",
                },
                tables::Text {
                    en: "The host's name.",
                    ru: "Имя узла.",
                },
                tables::Text {
                    en: "The kind of internal event.",
                    ru: "Вид внутреннего события.",
                },
                tables::Text {
                    en: "What the agent says of its host.",
                    ru: "Метаданные узла.",
                },
                tables::Text {
                    en: "A tag's name.",
                    ru: "Имя тега.",
                },
                tables::Text {
                    en: "A tag's value.",
                    ru: "Значение тега.",
                },
                tables::Text {
                    en: "The service.",
                    ru: "Услуга.",
                },
                tables::Text {
                    en: "The service's name.",
                    ru: "Название услуги.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "ActionOperator",
            members: &[
                tables::Text {
                    en: "Equal.",
                    ru: "Равно.",
                },
                tables::Text {
                    en: "Not equal.",
                    ru: "Не равно.",
                },
                tables::Text {
                    en: "Contains.",
                    ru: "Содержит.",
                },
                tables::Text {
                    en: "Does not contain.",
                    ru: "Не содержит.",
                },
                tables::Text {
                    en: "Within.",
                    ru: "Внутри.",
                },
                tables::Text {
                    en: "Greater or equal.",
                    ru: "Больше или равно.",
                },
                tables::Text {
                    en: "Less or equal.",
                    ru: "Меньше или равно.",
                },
                tables::Text {
                    en: "Not within.",
                    ru: "Вне.",
                },
                tables::Text {
                    en: "Matches.",
                    ru: "Соответствует.",
                },
                tables::Text {
                    en: "Does not match.",
                    ru: "Не соответствует.",
                },
                tables::Text {
                    en: "Yes.",
                    ru: "Да.",
                },
                tables::Text {
                    en: "No.",
                    ru: "Нет.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "ActionStatus",
            members: &[
                tables::Text {
                    en: "It does.",
                    ru: "Включено.",
                },
                tables::Text {
                    en: "It does not.",
                    ru: "Выключено.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "DiscoveryObject",
            members: &[
                tables::Text {
                    en: "A host.",
                    ru: "Узел сети.",
                },
                tables::Text {
                    en: "A service.",
                    ru: "Сервис.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "DiscoveryStatus",
            members: &[
                tables::Text {
                    en: "It is there.",
                    ru: "Доступен.",
                },
                tables::Text {
                    en: "It is not there.",
                    ru: "Недоступен.",
                },
                tables::Text {
                    en: "It has just come.",
                    ru: "Обнаружен.",
                },
                tables::Text {
                    en: "It has just gone.",
                    ru: "Потерян.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "Evaluation",
            members: &[
                tables::Text {
                    en: "Any one of each kind, all kinds.",
                    ru: "Любое из одного вида, все виды сразу.",
                },
                tables::Text {
                    en: "All.",
                    ru: "Все.",
                },
                tables::Text {
                    en: "Any one.",
                    ru: "Любое.",
                },
                tables::Text {
                    en: "As an expression says.",
                    ru: "По выражению.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "InternalEventType",
            members: &[
                tables::Text {
                    en: "An item gives no values.",
                    ru: "Элемент данных не поддерживается.",
                },
                tables::Text {
                    en: "A discovery rule gives no values.",
                    ru: "Правило обнаружения не поддерживается.",
                },
                tables::Text {
                    en: "A trigger cannot be evaluated.",
                    ru: "Состояние триггера неизвестно.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "OperationType",
            members: &[
                tables::Text {
                    en: "Send a message.",
                    ru: "Отправить сообщение.",
                },
                tables::Text {
                    en: "Run a script.",
                    ru: "Выполнить скрипт.",
                },
                tables::Text {
                    en: "Add the host.",
                    ru: "Добавить узел сети.",
                },
                tables::Text {
                    en: "Remove the host.",
                    ru: "Удалить узел сети.",
                },
                tables::Text {
                    en: "Add the host to groups.",
                    ru: "Добавить узел в группы.",
                },
                tables::Text {
                    en: "Take the host out of groups.",
                    ru: "Исключить узел из групп.",
                },
                tables::Text {
                    en: "Link templates.",
                    ru: "Присоединить шаблоны.",
                },
                tables::Text {
                    en: "Unlink templates.",
                    ru: "Отсоединить шаблоны.",
                },
                tables::Text {
                    en: "Enable the host.",
                    ru: "Включить узел сети.",
                },
                tables::Text {
                    en: "Disable the host.",
                    ru: "Отключить узел сети.",
                },
                tables::Text {
                    en: "Set how the inventory is filled.",
                    ru: "Задать способ заполнения инвентаря.",
                },
                tables::Text {
                    en: "Tell those who were told before, at the end.",
                    ru: "Сообщить о завершении всем, кого оповещали.",
                },
                tables::Text {
                    en: "Tell those who were told before, at a change.",
                    ru: "Сообщить об изменении всем, кого оповещали.",
                },
                tables::Text {
                    en: "Give the host tags.",
                    ru: "Добавить узлу теги.",
                },
                tables::Text {
                    en: "Take tags from the host.",
                    ru: "Снять с узла теги.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "ServiceCheckType",
            members: &[
                tables::Text {
                    en: "SSH.",
                    ru: "Проверка SSH.",
                },
                tables::Text {
                    en: "LDAP.",
                    ru: "Проверка LDAP.",
                },
                tables::Text {
                    en: "SMTP.",
                    ru: "Проверка SMTP.",
                },
                tables::Text {
                    en: "FTP.",
                    ru: "Проверка FTP.",
                },
                tables::Text {
                    en: "HTTP.",
                    ru: "Проверка HTTP.",
                },
                tables::Text {
                    en: "POP.",
                    ru: "Проверка POP.",
                },
                tables::Text {
                    en: "NNTP.",
                    ru: "Проверка NNTP.",
                },
                tables::Text {
                    en: "IMAP.",
                    ru: "Проверка IMAP.",
                },
                tables::Text {
                    en: "TCP.",
                    ru: "Проверка TCP.",
                },
                tables::Text {
                    en: "Zabbix agent.",
                    ru: "Проверка Zabbix agent.",
                },
                tables::Text {
                    en: "SNMPv1 agent.",
                    ru: "Проверка SNMPv1 agent.",
                },
                tables::Text {
                    en: "SNMPv2 agent.",
                    ru: "Проверка SNMPv2 agent.",
                },
                tables::Text {
                    en: "ICMP ping.",
                    ru: "Проверка ICMP ping.",
                },
                tables::Text {
                    en: "SNMPv3 agent.",
                    ru: "Проверка SNMPv3 agent.",
                },
                tables::Text {
                    en: "HTTPS.",
                    ru: "Проверка HTTPS.",
                },
                tables::Text {
                    en: "Telnet.",
                    ru: "Проверка Telnet.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "Severity",
            members: &[
                tables::Text {
                    en: "Not classified.",
                    ru: "Не классифицировано.",
                },
                tables::Text {
                    en: "Information.",
                    ru: "Информация.",
                },
                tables::Text {
                    en: "Warning.",
                    ru: "Предупреждение.",
                },
                tables::Text {
                    en: "Average.",
                    ru: "Средняя.",
                },
                tables::Text {
                    en: "High.",
                    ru: "Высокая.",
                },
                tables::Text {
                    en: "Disaster.",
                    ru: "Чрезвычайная.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/dashboard",
            name: "Permission",
            members: &[
                tables::Text {
                    en: "Look.",
                    ru: "Смотреть.",
                },
                tables::Text {
                    en: "Look and change.",
                    ru: "Смотреть и менять.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/dashboard",
            name: "WidgetFieldType",
            members: &[
                tables::Text {
                    en: "A number.",
                    ru: "Число.",
                },
                tables::Text {
                    en: "A text.",
                    ru: "Строка.",
                },
                tables::Text {
                    en: "A host group.",
                    ru: "Группа узлов сети.",
                },
                tables::Text {
                    en: "A host.",
                    ru: "Узел сети.",
                },
                tables::Text {
                    en: "An item.",
                    ru: "Элемент данных.",
                },
                tables::Text {
                    en: "An item prototype.",
                    ru: "Прототип элемента данных.",
                },
                tables::Text {
                    en: "A graph.",
                    ru: "График.",
                },
                tables::Text {
                    en: "A graph prototype.",
                    ru: "Прототип графика.",
                },
                tables::Text {
                    en: "A map.",
                    ru: "Карта.",
                },
                tables::Text {
                    en: "A service.",
                    ru: "Услуга.",
                },
                tables::Text {
                    en: "An SLA.",
                    ru: "Соглашение SLA.",
                },
                tables::Text {
                    en: "A user.",
                    ru: "Пользователь.",
                },
                tables::Text {
                    en: "An action.",
                    ru: "Действие.",
                },
                tables::Text {
                    en: "A media type.",
                    ru: "Способ оповещения.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/dashboard",
            name: "WidgetViewMode",
            members: &[
                tables::Text {
                    en: "It is.",
                    ru: "Показывать.",
                },
                tables::Text {
                    en: "It is not.",
                    ru: "Скрывать.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/event-source",
            name: "EventSource",
            members: &[
                tables::Text {
                    en: "A trigger.",
                    ru: "Триггер.",
                },
                tables::Text {
                    en: "Network discovery.",
                    ru: "Обнаружение сети.",
                },
                tables::Text {
                    en: "An agent that registers itself.",
                    ru: "Авторегистрация агента.",
                },
                tables::Text {
                    en: "Zabbix itself.",
                    ru: "Сам Zabbix.",
                },
                tables::Text {
                    en: "A service.",
                    ru: "Услуга.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/get-options",
            name: "SortOrder",
            members: &[
                tables::Text {
                    en: "From the smallest up.",
                    ru: "По возрастанию.",
                },
                tables::Text {
                    en: "From the largest down.",
                    ru: "По убыванию.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host",
            name: "HostEncryption",
            members: &[
                tables::Text {
                    en: "Not at all.",
                    ru: "Никак.",
                },
                tables::Text {
                    en: "By a pre-shared key.",
                    ru: "Общим ключом.",
                },
                tables::Text {
                    en: "By certificates.",
                    ru: "Сертификатом.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host",
            name: "HostStatus",
            members: &[
                tables::Text {
                    en: "It is.",
                    ru: "Наблюдается.",
                },
                tables::Text {
                    en: "It is not.",
                    ru: "Не наблюдается.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host",
            name: "InventoryMode",
            members: &[
                tables::Text {
                    en: "Not at all.",
                    ru: "Отключён.",
                },
                tables::Text {
                    en: "By hand.",
                    ru: "Вручную.",
                },
                tables::Text {
                    en: "By items as well.",
                    ru: "В том числе из элементов данных.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host",
            name: "IpmiAuthentication",
            members: &[
                tables::Text {
                    en: "By default.",
                    ru: "По умолчанию.",
                },
                tables::Text {
                    en: "Not at all.",
                    ru: "Без входа.",
                },
                tables::Text {
                    en: "MD2.",
                    ru: "Способ MD2.",
                },
                tables::Text {
                    en: "MD5.",
                    ru: "Способ MD5.",
                },
                tables::Text {
                    en: "Straight.",
                    ru: "Способ Straight.",
                },
                tables::Text {
                    en: "OEM.",
                    ru: "Способ OEM.",
                },
                tables::Text {
                    en: "RMCP+.",
                    ru: "Способ RMCP+.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host",
            name: "IpmiPrivilege",
            members: &[
                tables::Text {
                    en: "Callback.",
                    ru: "Уровень Callback.",
                },
                tables::Text {
                    en: "User.",
                    ru: "Уровень User.",
                },
                tables::Text {
                    en: "Operator.",
                    ru: "Уровень Operator.",
                },
                tables::Text {
                    en: "Admin.",
                    ru: "Уровень Admin.",
                },
                tables::Text {
                    en: "OEM.",
                    ru: "Уровень OEM.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host",
            name: "MaintenanceType",
            members: &[
                tables::Text {
                    en: "They are.",
                    ru: "Собираются.",
                },
                tables::Text {
                    en: "They are not.",
                    ru: "Не собираются.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host",
            name: "MonitoredBy",
            members: &[
                tables::Text {
                    en: "The server.",
                    ru: "Сервер.",
                },
                tables::Text {
                    en: "A proxy.",
                    ru: "Прокси.",
                },
                tables::Text {
                    en: "A group of proxies.",
                    ru: "Группа прокси.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-group",
            name: "Origin",
            members: &[
                tables::Text {
                    en: "Someone made it.",
                    ru: "Создан вручную.",
                },
                tables::Text {
                    en: "A discovery made it.",
                    ru: "Создан обнаружением.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-interface",
            name: "Availability",
            members: &[
                tables::Text {
                    en: "Not known.",
                    ru: "Неизвестно.",
                },
                tables::Text {
                    en: "It does.",
                    ru: "Доступен.",
                },
                tables::Text {
                    en: "It does not.",
                    ru: "Недоступен.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-interface",
            name: "InterfaceType",
            members: &[
                tables::Text {
                    en: "A Zabbix agent.",
                    ru: "Агент Zabbix.",
                },
                tables::Text {
                    en: "SNMP.",
                    ru: "Служба SNMP.",
                },
                tables::Text {
                    en: "IPMI.",
                    ru: "Служба IPMI.",
                },
                tables::Text {
                    en: "JMX.",
                    ru: "Служба JMX.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-interface",
            name: "SnmpAuthentication",
            members: &[
                tables::Text {
                    en: "MD5.",
                    ru: "Алгоритм MD5.",
                },
                tables::Text {
                    en: "SHA1.",
                    ru: "Алгоритм SHA1.",
                },
                tables::Text {
                    en: "SHA224.",
                    ru: "Алгоритм SHA224.",
                },
                tables::Text {
                    en: "SHA256.",
                    ru: "Алгоритм SHA256.",
                },
                tables::Text {
                    en: "SHA384.",
                    ru: "Алгоритм SHA384.",
                },
                tables::Text {
                    en: "SHA512.",
                    ru: "Алгоритм SHA512.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-interface",
            name: "SnmpPrivacy",
            members: &[
                tables::Text {
                    en: "DES.",
                    ru: "Алгоритм DES.",
                },
                tables::Text {
                    en: "AES128.",
                    ru: "Алгоритм AES128.",
                },
                tables::Text {
                    en: "AES192.",
                    ru: "Алгоритм AES192.",
                },
                tables::Text {
                    en: "AES256.",
                    ru: "Алгоритм AES256.",
                },
                tables::Text {
                    en: "AES192C.",
                    ru: "Алгоритм AES192C.",
                },
                tables::Text {
                    en: "AES256C.",
                    ru: "Алгоритм AES256C.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-interface",
            name: "SnmpSecurityLevel",
            members: &[
                tables::Text {
                    en: "Nothing.",
                    ru: "Ничего.",
                },
                tables::Text {
                    en: "The sender.",
                    ru: "Отправителя.",
                },
                tables::Text {
                    en: "Sender and data.",
                    ru: "Отправителя и данные.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-interface",
            name: "SnmpVersion",
            members: &[
                tables::Text {
                    en: "Version 1.",
                    ru: "Версия 1.",
                },
                tables::Text {
                    en: "Version 2c.",
                    ru: "Версия 2c.",
                },
                tables::Text {
                    en: "Version 3.",
                    ru: "Версия 3.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-macro",
            name: "MacroOrigin",
            members: &[
                tables::Text {
                    en: "Someone made it.",
                    ru: "Создан вручную.",
                },
                tables::Text {
                    en: "A discovery made it.",
                    ru: "Создан обнаружением.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-macro",
            name: "MacroType",
            members: &[
                tables::Text {
                    en: "A text.",
                    ru: "Строка.",
                },
                tables::Text {
                    en: "A secret text.",
                    ru: "Секретная строка.",
                },
                tables::Text {
                    en: "A path in a vault.",
                    ru: "Путь в хранилище секретов.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "HttpAuthentication",
            members: &[
                tables::Text {
                    en: "Not at all.",
                    ru: "Без входа.",
                },
                tables::Text {
                    en: "Basic.",
                    ru: "Способ Basic.",
                },
                tables::Text {
                    en: "NTLM.",
                    ru: "Способ NTLM.",
                },
                tables::Text {
                    en: "Kerberos.",
                    ru: "Способ Kerberos.",
                },
                tables::Text {
                    en: "Digest.",
                    ru: "Способ Digest.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "HttpMethod",
            members: &[
                tables::Text {
                    en: "GET.",
                    ru: "Метод GET.",
                },
                tables::Text {
                    en: "POST.",
                    ru: "Метод POST.",
                },
                tables::Text {
                    en: "PUT.",
                    ru: "Метод PUT.",
                },
                tables::Text {
                    en: "HEAD.",
                    ru: "Метод HEAD.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "HttpOutputFormat",
            members: &[
                tables::Text {
                    en: "As it is.",
                    ru: "Как есть.",
                },
                tables::Text {
                    en: "As JSON.",
                    ru: "В виде JSON.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "HttpPostType",
            members: &[
                tables::Text {
                    en: "Anything.",
                    ru: "Произвольное.",
                },
                tables::Text {
                    en: "JSON.",
                    ru: "Документ JSON.",
                },
                tables::Text {
                    en: "XML.",
                    ru: "Документ XML.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "HttpRetrieveMode",
            members: &[
                tables::Text {
                    en: "The body.",
                    ru: "Тело.",
                },
                tables::Text {
                    en: "The headers.",
                    ru: "Заголовки.",
                },
                tables::Text {
                    en: "Both.",
                    ru: "И то и другое.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "InventoryField",
            members: &[
                tables::Text {
                    en: "None.",
                    ru: "Никакое.",
                },
                tables::Text {
                    en: "Type of the device.",
                    ru: "Тип устройства.",
                },
                tables::Text {
                    en: "Type of the device in full.",
                    ru: "Тип устройства подробно.",
                },
                tables::Text {
                    en: "Name of the device.",
                    ru: "Имя устройства.",
                },
                tables::Text {
                    en: "Another name.",
                    ru: "Другое имя.",
                },
                tables::Text {
                    en: "Operating system.",
                    ru: "Операционная система.",
                },
                tables::Text {
                    en: "Operating system in full.",
                    ru: "Операционная система подробно.",
                },
                tables::Text {
                    en: "Operating system in short.",
                    ru: "Операционная система кратко.",
                },
                tables::Text {
                    en: "First serial number.",
                    ru: "Первый серийный номер.",
                },
                tables::Text {
                    en: "Second serial number.",
                    ru: "Второй серийный номер.",
                },
                tables::Text {
                    en: "Tag.",
                    ru: "Метка.",
                },
                tables::Text {
                    en: "Asset tag.",
                    ru: "Инвентарный номер.",
                },
                tables::Text {
                    en: "First MAC address.",
                    ru: "Первый MAC-адрес.",
                },
                tables::Text {
                    en: "Second MAC address.",
                    ru: "Второй MAC-адрес.",
                },
                tables::Text {
                    en: "Hardware.",
                    ru: "Оборудование.",
                },
                tables::Text {
                    en: "Hardware in full.",
                    ru: "Оборудование подробно.",
                },
                tables::Text {
                    en: "Software.",
                    ru: "Программы.",
                },
                tables::Text {
                    en: "Software in full.",
                    ru: "Программы подробно.",
                },
                tables::Text {
                    en: "First application.",
                    ru: "Первое приложение.",
                },
                tables::Text {
                    en: "Second application.",
                    ru: "Второе приложение.",
                },
                tables::Text {
                    en: "Third application.",
                    ru: "Третье приложение.",
                },
                tables::Text {
                    en: "Fourth application.",
                    ru: "Четвёртое приложение.",
                },
                tables::Text {
                    en: "Fifth application.",
                    ru: "Пятое приложение.",
                },
                tables::Text {
                    en: "Contact person.",
                    ru: "Контактное лицо.",
                },
                tables::Text {
                    en: "Place.",
                    ru: "Расположение.",
                },
                tables::Text {
                    en: "Latitude.",
                    ru: "Широта.",
                },
                tables::Text {
                    en: "Longitude.",
                    ru: "Долгота.",
                },
                tables::Text {
                    en: "Notes.",
                    ru: "Заметки.",
                },
                tables::Text {
                    en: "Chassis.",
                    ru: "Шасси.",
                },
                tables::Text {
                    en: "Model.",
                    ru: "Модель.",
                },
                tables::Text {
                    en: "Hardware architecture.",
                    ru: "Архитектура оборудования.",
                },
                tables::Text {
                    en: "Vendor.",
                    ru: "Производитель.",
                },
                tables::Text {
                    en: "Contract number.",
                    ru: "Номер договора.",
                },
                tables::Text {
                    en: "Name of the installer.",
                    ru: "Кто установил.",
                },
                tables::Text {
                    en: "State of deployment.",
                    ru: "Состояние развёртывания.",
                },
                tables::Text {
                    en: "First address on the web.",
                    ru: "Первый веб-адрес.",
                },
                tables::Text {
                    en: "Second address on the web.",
                    ru: "Второй веб-адрес.",
                },
                tables::Text {
                    en: "Third address on the web.",
                    ru: "Третий веб-адрес.",
                },
                tables::Text {
                    en: "Networks.",
                    ru: "Сети.",
                },
                tables::Text {
                    en: "Network mask.",
                    ru: "Маска сети.",
                },
                tables::Text {
                    en: "Router.",
                    ru: "Маршрутизатор.",
                },
                tables::Text {
                    en: "Address out of band.",
                    ru: "Адрес внеполосного управления.",
                },
                tables::Text {
                    en: "Network mask out of band.",
                    ru: "Маска сети внеполосного управления.",
                },
                tables::Text {
                    en: "Router out of band.",
                    ru: "Маршрутизатор внеполосного управления.",
                },
                tables::Text {
                    en: "Date of purchase.",
                    ru: "Дата покупки.",
                },
                tables::Text {
                    en: "Date of installation.",
                    ru: "Дата установки.",
                },
                tables::Text {
                    en: "Date when maintenance ends.",
                    ru: "Дата окончания обслуживания.",
                },
                tables::Text {
                    en: "Date of decommissioning.",
                    ru: "Дата вывода из работы.",
                },
                tables::Text {
                    en: "First line of the address.",
                    ru: "Адрес, первая строка.",
                },
                tables::Text {
                    en: "Second line of the address.",
                    ru: "Адрес, вторая строка.",
                },
                tables::Text {
                    en: "Third line of the address.",
                    ru: "Адрес, третья строка.",
                },
                tables::Text {
                    en: "City.",
                    ru: "Город.",
                },
                tables::Text {
                    en: "State or province.",
                    ru: "Область.",
                },
                tables::Text {
                    en: "Country.",
                    ru: "Страна.",
                },
                tables::Text {
                    en: "Postal code.",
                    ru: "Почтовый индекс.",
                },
                tables::Text {
                    en: "Rack.",
                    ru: "Стойка.",
                },
                tables::Text {
                    en: "Notes about the site.",
                    ru: "Заметки о площадке.",
                },
                tables::Text {
                    en: "Name of the first contact.",
                    ru: "Первый контакт: имя.",
                },
                tables::Text {
                    en: "E-mail of the first contact.",
                    ru: "Первый контакт: электронная почта.",
                },
                tables::Text {
                    en: "First phone of the first contact.",
                    ru: "Первый контакт: первый телефон.",
                },
                tables::Text {
                    en: "Second phone of the first contact.",
                    ru: "Первый контакт: второй телефон.",
                },
                tables::Text {
                    en: "Mobile phone of the first contact.",
                    ru: "Первый контакт: мобильный телефон.",
                },
                tables::Text {
                    en: "Screen name of the first contact.",
                    ru: "Первый контакт: экранное имя.",
                },
                tables::Text {
                    en: "Notes about the first contact.",
                    ru: "Первый контакт: заметки.",
                },
                tables::Text {
                    en: "Name of the second contact.",
                    ru: "Второй контакт: имя.",
                },
                tables::Text {
                    en: "E-mail of the second contact.",
                    ru: "Второй контакт: электронная почта.",
                },
                tables::Text {
                    en: "First phone of the second contact.",
                    ru: "Второй контакт: первый телефон.",
                },
                tables::Text {
                    en: "Second phone of the second contact.",
                    ru: "Второй контакт: второй телефон.",
                },
                tables::Text {
                    en: "Mobile phone of the second contact.",
                    ru: "Второй контакт: мобильный телефон.",
                },
                tables::Text {
                    en: "Screen name of the second contact.",
                    ru: "Второй контакт: экранное имя.",
                },
                tables::Text {
                    en: "Notes about the second contact.",
                    ru: "Второй контакт: заметки.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "ItemStatus",
            members: &[
                tables::Text {
                    en: "They are.",
                    ru: "Собираются.",
                },
                tables::Text {
                    en: "They are not.",
                    ru: "Не собираются.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "ItemType",
            members: &[
                tables::Text {
                    en: "Asked of a Zabbix agent.",
                    ru: "Запрашивается у агента Zabbix.",
                },
                tables::Text {
                    en: "Sent to the server by others.",
                    ru: "Присылается извне.",
                },
                tables::Text {
                    en: "Checked by the server.",
                    ru: "Проверяется сервером.",
                },
                tables::Text {
                    en: "About Zabbix itself.",
                    ru: "О самом Zabbix.",
                },
                tables::Text {
                    en: "Sent by a Zabbix agent.",
                    ru: "Присылается агентом Zabbix.",
                },
                tables::Text {
                    en: "Of a web scenario; made by the server alone.",
                    ru: "Из веб-сценария; создаётся только сервером.",
                },
                tables::Text {
                    en: "Given by a script on the server.",
                    ru: "Выдаётся скриптом на сервере.",
                },
                tables::Text {
                    en: "Asked of a database.",
                    ru: "Запрашивается у базы данных.",
                },
                tables::Text {
                    en: "Asked over IPMI.",
                    ru: "Запрашивается по IPMI.",
                },
                tables::Text {
                    en: "A command over SSH.",
                    ru: "Команда по SSH.",
                },
                tables::Text {
                    en: "A command over Telnet.",
                    ru: "Команда по Telnet.",
                },
                tables::Text {
                    en: "Calculated from other items.",
                    ru: "Вычисляется из других элементов.",
                },
                tables::Text {
                    en: "Asked over JMX.",
                    ru: "Запрашивается по JMX.",
                },
                tables::Text {
                    en: "Taken from SNMP traps.",
                    ru: "Берётся из SNMP-ловушек.",
                },
                tables::Text {
                    en: "Taken from the value of another item.",
                    ru: "Берётся из значения другого элемента.",
                },
                tables::Text {
                    en: "Asked over HTTP.",
                    ru: "Запрашивается по HTTP.",
                },
                tables::Text {
                    en: "Asked over SNMP.",
                    ru: "Запрашивается по SNMP.",
                },
                tables::Text {
                    en: "Given by a JavaScript.",
                    ru: "Выдаётся скриптом JavaScript.",
                },
                tables::Text {
                    en: "Given by a script that drives a browser.",
                    ru: "Выдаётся скриптом, управляющим браузером.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "ItemValueType",
            members: &[
                tables::Text {
                    en: "A number with a fraction.",
                    ru: "Число с дробной частью.",
                },
                tables::Text {
                    en: "A short text.",
                    ru: "Короткий текст.",
                },
                tables::Text {
                    en: "A line of a log.",
                    ru: "Строка журнала.",
                },
                tables::Text {
                    en: "A whole number from 0 up.",
                    ru: "Целое число без знака.",
                },
                tables::Text {
                    en: "A text.",
                    ru: "Текст.",
                },
                tables::Text {
                    en: "Bytes.",
                    ru: "Двоичные данные.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "Redirects",
            members: &[
                tables::Text {
                    en: "They are not.",
                    ru: "Не переходить.",
                },
                tables::Text {
                    en: "They are.",
                    ru: "Переходить.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "SshAuthentication",
            members: &[
                tables::Text {
                    en: "With a password.",
                    ru: "По паролю.",
                },
                tables::Text {
                    en: "With a key.",
                    ru: "По ключу.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "Trapping",
            members: &[
                tables::Text {
                    en: "They may not.",
                    ru: "Нельзя.",
                },
                tables::Text {
                    en: "They may.",
                    ru: "Можно.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "Verification",
            members: &[
                tables::Text {
                    en: "It is not.",
                    ru: "Не выполняется.",
                },
                tables::Text {
                    en: "It is.",
                    ru: "Выполняется.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media",
            name: "MediaStatus",
            members: &[
                tables::Text {
                    en: "In use.",
                    ru: "Используется.",
                },
                tables::Text {
                    en: "Not in use.",
                    ru: "Не используется.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "EventMenu",
            members: &[
                tables::Text {
                    en: "It has not.",
                    ru: "Нет.",
                },
                tables::Text {
                    en: "It has.",
                    ru: "Есть.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "MailProvider",
            members: &[
                tables::Text {
                    en: "Any mail server.",
                    ru: "Любой почтовый сервер.",
                },
                tables::Text {
                    en: "Gmail.",
                    ru: "Служба Gmail.",
                },
                tables::Text {
                    en: "The relay of Gmail.",
                    ru: "Ретранслятор Gmail.",
                },
                tables::Text {
                    en: "Office 365.",
                    ru: "Служба Office 365.",
                },
                tables::Text {
                    en: "The relay of Office 365.",
                    ru: "Ретранслятор Office 365.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "MediaTypeKind",
            members: &[
                tables::Text {
                    en: "E-mail.",
                    ru: "Электронная почта.",
                },
                tables::Text {
                    en: "A script on the server.",
                    ru: "Скрипт на сервере.",
                },
                tables::Text {
                    en: "SMS.",
                    ru: "Сообщение SMS.",
                },
                tables::Text {
                    en: "A webhook.",
                    ru: "Вебхук.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "MediaTypeStatus",
            members: &[
                tables::Text {
                    en: "It is.",
                    ru: "Используется.",
                },
                tables::Text {
                    en: "It is not.",
                    ru: "Не используется.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "MessageFormat",
            members: &[
                tables::Text {
                    en: "Plain text.",
                    ru: "Простой текст.",
                },
                tables::Text {
                    en: "HTML.",
                    ru: "Разметка HTML.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "OperationMode",
            members: &[
                tables::Text {
                    en: "That a problem arose.",
                    ru: "О возникновении проблемы.",
                },
                tables::Text {
                    en: "That it is over.",
                    ru: "О её завершении.",
                },
                tables::Text {
                    en: "That someone changed it.",
                    ru: "Об изменении.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "SmtpAuthentication",
            members: &[
                tables::Text {
                    en: "Not at all.",
                    ru: "Без входа.",
                },
                tables::Text {
                    en: "With name and password.",
                    ru: "По имени и паролю.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "SmtpSecurity",
            members: &[
                tables::Text {
                    en: "Not at all.",
                    ru: "Никак.",
                },
                tables::Text {
                    en: "STARTTLS.",
                    ru: "Команда STARTTLS.",
                },
                tables::Text {
                    en: "SSL or TLS.",
                    ru: "SSL или TLS.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "WebhookTags",
            members: &[
                tables::Text {
                    en: "It does not.",
                    ru: "Нет.",
                },
                tables::Text {
                    en: "It does.",
                    ru: "Да.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/preprocessing-step",
            name: "PreprocessingErrorHandler",
            members: &[
                tables::Text {
                    en: "The error stands.",
                    ru: "Оставить ошибку.",
                },
                tables::Text {
                    en: "The value is dropped.",
                    ru: "Отбросить значение.",
                },
                tables::Text {
                    en: "A given value takes its place.",
                    ru: "Подставить заданное значение.",
                },
                tables::Text {
                    en: "A given message takes the place of the error.",
                    ru: "Подставить заданное сообщение об ошибке.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/preprocessing-step",
            name: "PreprocessingType",
            members: &[
                tables::Text {
                    en: "Multiply by a number.",
                    ru: "Умножить на число.",
                },
                tables::Text {
                    en: "Cut characters off the end.",
                    ru: "Обрезать символы справа.",
                },
                tables::Text {
                    en: "Cut characters off the start.",
                    ru: "Обрезать символы слева.",
                },
                tables::Text {
                    en: "Cut characters off both ends.",
                    ru: "Обрезать символы с обеих сторон.",
                },
                tables::Text {
                    en: "Find a regular expression and write a result from it.",
                    ru: "Найти регулярное выражение и составить по нему результат.",
                },
                tables::Text {
                    en: "From a truth word to 0 or 1.",
                    ru: "Логическое слово в 0 или 1.",
                },
                tables::Text {
                    en: "From octal to decimal.",
                    ru: "Восьмеричное число в десятичное.",
                },
                tables::Text {
                    en: "From hexadecimal to decimal.",
                    ru: "Шестнадцатеричное число в десятичное.",
                },
                tables::Text {
                    en: "The difference from the value before.",
                    ru: "Разница с предыдущим значением.",
                },
                tables::Text {
                    en: "The difference from the value before, per second.",
                    ru: "Разница с предыдущим значением в секунду.",
                },
                tables::Text {
                    en: "Take a part of XML.",
                    ru: "Взять часть XML.",
                },
                tables::Text {
                    en: "Take a part of JSON.",
                    ru: "Взять часть JSON.",
                },
                tables::Text {
                    en: "Accept only numbers within a range.",
                    ru: "Принять только числа из диапазона.",
                },
                tables::Text {
                    en: "Accept only what matches a regular expression.",
                    ru: "Принять только подходящее под регулярное выражение.",
                },
                tables::Text {
                    en: "Accept only what does not match a regular expression.",
                    ru: "Принять только не подходящее под регулярное выражение.",
                },
                tables::Text {
                    en: "Look for an error message in JSON.",
                    ru: "Искать сообщение об ошибке в JSON.",
                },
                tables::Text {
                    en: "Look for an error message in XML.",
                    ru: "Искать сообщение об ошибке в XML.",
                },
                tables::Text {
                    en: "Look for an error message with a regular expression.",
                    ru: "Искать сообщение об ошибке регулярным выражением.",
                },
                tables::Text {
                    en: "Drop a value that is like the one before.",
                    ru: "Отбросить значение, равное предыдущему.",
                },
                tables::Text {
                    en: "Drop such a value, but not for longer than a while.",
                    ru: "Отбросить такое значение, но не дольше срока.",
                },
                tables::Text {
                    en: "Run a script.",
                    ru: "Выполнить скрипт.",
                },
                tables::Text {
                    en: "Take a value from Prometheus output.",
                    ru: "Взять значение из вывода Prometheus.",
                },
                tables::Text {
                    en: "From Prometheus output to JSON.",
                    ru: "Вывод Prometheus в JSON.",
                },
                tables::Text {
                    en: "From CSV to JSON.",
                    ru: "Из CSV в JSON.",
                },
                tables::Text {
                    en: "Replace a text.",
                    ru: "Заменить текст.",
                },
                tables::Text {
                    en: "Deal with a value that could not be taken.",
                    ru: "Обработать неполученное значение.",
                },
                tables::Text {
                    en: "From XML to JSON.",
                    ru: "XML в JSON.",
                },
                tables::Text {
                    en: "Take a value from an SNMP walk.",
                    ru: "Взять значение из обхода SNMP.",
                },
                tables::Text {
                    en: "From an SNMP walk to JSON.",
                    ru: "Обход SNMP в JSON.",
                },
                tables::Text {
                    en: "Take a value from an SNMP answer.",
                    ru: "Взять значение из ответа SNMP.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/role",
            name: "UserType",
            members: &[
                tables::Text {
                    en: "A user.",
                    ru: "Пользователь.",
                },
                tables::Text {
                    en: "An administrator.",
                    ru: "Администратор.",
                },
                tables::Text {
                    en: "A super administrator.",
                    ru: "Супер-администратор.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/session",
            name: "AuthenticationType",
            members: &[
                tables::Text {
                    en: "The server itself.",
                    ru: "Сам сервер.",
                },
                tables::Text {
                    en: "A directory.",
                    ru: "Каталог LDAP.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/tag-filter",
            name: "TagEvaluation",
            members: &[
                tables::Text {
                    en: "All names, any one value of each.",
                    ru: "Все имена, любое из значений каждого.",
                },
                tables::Text {
                    en: "Any one.",
                    ru: "Любой.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/tag-filter",
            name: "TagOperator",
            members: &[
                tables::Text {
                    en: "Contains.",
                    ru: "Содержит.",
                },
                tables::Text {
                    en: "Equal.",
                    ru: "Равно.",
                },
                tables::Text {
                    en: "Does not contain.",
                    ru: "Не содержит.",
                },
                tables::Text {
                    en: "Not equal.",
                    ru: "Не равно.",
                },
                tables::Text {
                    en: "Is there.",
                    ru: "Существует.",
                },
                tables::Text {
                    en: "Is not there.",
                    ru: "Не существует.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user-group",
            name: "FrontendAccess",
            members: &[
                tables::Text {
                    en: "As the server's settings say.",
                    ru: "Как задано в настройках сервера.",
                },
                tables::Text {
                    en: "With a password that the server keeps.",
                    ru: "По паролю, который хранит сервер.",
                },
                tables::Text {
                    en: "With a password that a directory keeps.",
                    ru: "По паролю из каталога LDAP.",
                },
                tables::Text {
                    en: "Not at all.",
                    ru: "Вход запрещён.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user-group",
            name: "UserGroupStatus",
            members: &[
                tables::Text {
                    en: "They may.",
                    ru: "Активны.",
                },
                tables::Text {
                    en: "They may not.",
                    ru: "Отключены.",
                },
            ],
        },
    ],
};
/// A blank value of every struct.
#[cfg(feature = "blanks")]
#[doc(hidden)]
pub static BLANKS: &[::callsheet_runtime::record::Blank] = &[
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::action::create::Request>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::action::create::Response>,
    ),
    #[cfg(feature = "apiinfo")]
    (
        tables::ShapeId(self::shapes::APIINFO_VERSION_REQUEST),
        ::callsheet_runtime::record::blank::<super::apiinfo::version::Request>,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::DASHBOARD_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::dashboard::create::Request>,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::DASHBOARD_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::dashboard::create::Response>,
    ),
    (
        tables::ShapeId(self::shapes::ENVELOPE_REQUEST),
        ::callsheet_runtime::record::blank::<super::envelope::Request>,
    ),
    (
        tables::ShapeId(self::shapes::ENVELOPE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::envelope::Response>,
    ),
    (
        tables::ShapeId(self::shapes::ENVELOPE_RESPONSE_ERROR),
        ::callsheet_runtime::record::blank::<super::envelope::ResponseError>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::host::get::Request>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_GET_TAGS),
        ::callsheet_runtime::record::blank::<super::host::get::Tags>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::host::update::Request>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::host::update::Response>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::ITEM_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::item::create::Request>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::ITEM_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::item::create::Response>,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(self::shapes::MEDIATYPE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::mediatype::create::Request>,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(self::shapes::MEDIATYPE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::mediatype::create::Response>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE),
        ::callsheet_runtime::record::blank::<super::types::action::ActionCreate>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_FILTER),
        ::callsheet_runtime::record::blank::<super::types::action::ActionCreateFilter>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_FILTER_CONDITIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateFilterConditions,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateOperations,
        >,
    ),
    (
        tables::ShapeId(
            self::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPCONDITIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateOperationsOpconditions,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPINVENTORY),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateOperationsOpinventory,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPTAG),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateOperationsOptag,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_RECOVERY_OPERATIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateRecoveryOperations,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_UPDATE_OPERATIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateUpdateOperations,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE),
        ::callsheet_runtime::record::blank::<super::types::action_message::ActionMessage>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE),
        ::callsheet_runtime::record::blank::<super::types::dashboard::DashboardCreate>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_USERS),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardCreateUsers,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_USER_GROUPS),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardCreateUserGroups,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardCreatePages,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES_WIDGETS),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardCreatePagesWidgets,
        >,
    ),
    (
        tables::ShapeId(
            self::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardCreatePagesWidgetsFields,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_GET_OPTIONS_GET_OPTIONS),
        ::callsheet_runtime::record::blank::<super::types::get_options::GetOptions>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_HOST),
        ::callsheet_runtime::record::blank::<super::types::host::Host>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_HOST_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::host::HostUpdate>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_HOST_INHERITED_TAGS),
        ::callsheet_runtime::record::blank::<super::types::host::HostInheritedTags>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_HOST_VALUEMAPS),
        ::callsheet_runtime::record::blank::<super::types::host::HostValuemaps>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_GROUP_HOST_GROUP),
        ::callsheet_runtime::record::blank::<super::types::host_group::HostGroup>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_GROUP_REFERENCE_HOST_GROUP_REFERENCE),
        ::callsheet_runtime::record::blank::<
            super::types::host_group_reference::HostGroupReference,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE),
        ::callsheet_runtime::record::blank::<super::types::host_interface::HostInterface>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::host_interface::HostInterfaceUpdate,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_DETAILS),
        ::callsheet_runtime::record::blank::<
            super::types::host_interface::HostInterfaceDetails,
        >,
    ),
    (
        tables::ShapeId(
            self::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE_DETAILS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::host_interface::HostInterfaceUpdateDetails,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_INVENTORY_HOST_INVENTORY),
        ::callsheet_runtime::record::blank::<super::types::host_inventory::HostInventory>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_MACRO_HOST_MACRO),
        ::callsheet_runtime::record::blank::<super::types::host_macro::HostMacro>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_MACRO_HOST_MACRO_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::host_macro::HostMacroUpdate>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_REFERENCE_HOST_REFERENCE),
        ::callsheet_runtime::record::blank::<super::types::host_reference::HostReference>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_TAG_HOST_TAG),
        ::callsheet_runtime::record::blank::<super::types::host_tag::HostTag>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_HOST_TAG_HOST_TAG_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::host_tag::HostTagUpdate>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_CREATE),
        ::callsheet_runtime::record::blank::<super::types::item::ItemCreate>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_CREATE_TAGS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemCreateTags>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_CREATE_PARAMETERS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemCreateParameters>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_CREATE_QUERY_FIELDS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemCreateQueryFields>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_CREATE_HEADERS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemCreateHeaders>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_MEDIA),
        ::callsheet_runtime::record::blank::<super::types::media::Media>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_MEDIA_CREATE),
        ::callsheet_runtime::record::blank::<super::types::media::MediaCreate>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_MEDIA_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::media::MediaUpdate>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE),
        ::callsheet_runtime::record::blank::<super::types::media_type::MediaType>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE),
        ::callsheet_runtime::record::blank::<super::types::media_type::MediaTypeCreate>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_PARAMETERS),
        ::callsheet_runtime::record::blank::<
            super::types::media_type::MediaTypeParameters,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_MESSAGE_TEMPLATES),
        ::callsheet_runtime::record::blank::<
            super::types::media_type::MediaTypeMessageTemplates,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_PARAMETERS),
        ::callsheet_runtime::record::blank::<
            super::types::media_type::MediaTypeCreateParameters,
        >,
    ),
    (
        tables::ShapeId(
            self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::media_type::MediaTypeCreateMessageTemplates,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_PREPROCESSING_STEP_PREPROCESSING_STEP),
        ::callsheet_runtime::record::blank::<
            super::types::preprocessing_step::PreprocessingStep,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE),
        ::callsheet_runtime::record::blank::<super::types::role::Role>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE),
        ::callsheet_runtime::record::blank::<
            super::types::script_reference::ScriptReference,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_SESSION_SESSION),
        ::callsheet_runtime::record::blank::<super::types::session::Session>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE),
        ::callsheet_runtime::record::blank::<
            super::types::template_reference::TemplateReference,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_USER_USER),
        ::callsheet_runtime::record::blank::<super::types::user::User>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_USER_USER_CREATE),
        ::callsheet_runtime::record::blank::<super::types::user::UserCreate>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_USER_USER_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::user::UserUpdate>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_USER_GROUP),
        ::callsheet_runtime::record::blank::<super::types::user_group::UserGroup>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE),
        ::callsheet_runtime::record::blank::<
            super::types::user_group_reference::UserGroupReference,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_USER_REFERENCE_USER_REFERENCE),
        ::callsheet_runtime::record::blank::<super::types::user_reference::UserReference>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_CHECK_AUTHENTICATION_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::check_authentication::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::create::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::create::Response>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::delete::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::delete::Response>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::get::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_LOGIN_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::login::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_LOGOUT_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::logout::Request>,
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
];
#[allow(dead_code)]
pub(crate) mod shapes {
    pub(crate) const ACTION_CREATE_REQUEST: u32 = 0;
    pub(crate) const ACTION_CREATE_RESPONSE: u32 = 1;
    pub(crate) const APIINFO_VERSION_REQUEST: u32 = 2;
    pub(crate) const DASHBOARD_CREATE_REQUEST: u32 = 3;
    pub(crate) const DASHBOARD_CREATE_RESPONSE: u32 = 4;
    pub(crate) const ENVELOPE_REQUEST: u32 = 5;
    pub(crate) const ENVELOPE_RESPONSE: u32 = 6;
    pub(crate) const ENVELOPE_RESPONSE_ERROR: u32 = 7;
    pub(crate) const HOST_GET_REQUEST: u32 = 8;
    pub(crate) const HOST_GET_TAGS: u32 = 9;
    pub(crate) const HOST_UPDATE_REQUEST: u32 = 10;
    pub(crate) const HOST_UPDATE_RESPONSE: u32 = 11;
    pub(crate) const ITEM_CREATE_REQUEST: u32 = 12;
    pub(crate) const ITEM_CREATE_RESPONSE: u32 = 13;
    pub(crate) const MEDIATYPE_CREATE_REQUEST: u32 = 14;
    pub(crate) const MEDIATYPE_CREATE_RESPONSE: u32 = 15;
    pub(crate) const TYPES_ACTION_ACTION_CREATE: u32 = 16;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_FILTER: u32 = 17;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_FILTER_CONDITIONS: u32 = 18;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_OPERATIONS: u32 = 19;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPCONDITIONS: u32 = 20;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPINVENTORY: u32 = 21;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPTAG: u32 = 22;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_RECOVERY_OPERATIONS: u32 = 23;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_UPDATE_OPERATIONS: u32 = 24;
    pub(crate) const TYPES_ACTION_MESSAGE_ACTION_MESSAGE: u32 = 25;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_CREATE: u32 = 26;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_CREATE_USERS: u32 = 27;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_CREATE_USER_GROUPS: u32 = 28;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES: u32 = 29;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES_WIDGETS: u32 = 30;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS: u32 = 31;
    pub(crate) const TYPES_GET_OPTIONS_GET_OPTIONS: u32 = 32;
    pub(crate) const TYPES_HOST_HOST: u32 = 33;
    pub(crate) const TYPES_HOST_HOST_UPDATE: u32 = 34;
    pub(crate) const TYPES_HOST_HOST_INHERITED_TAGS: u32 = 35;
    pub(crate) const TYPES_HOST_HOST_VALUEMAPS: u32 = 36;
    pub(crate) const TYPES_HOST_GROUP_HOST_GROUP: u32 = 37;
    pub(crate) const TYPES_HOST_GROUP_REFERENCE_HOST_GROUP_REFERENCE: u32 = 38;
    pub(crate) const TYPES_HOST_INTERFACE_HOST_INTERFACE: u32 = 39;
    pub(crate) const TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE: u32 = 40;
    pub(crate) const TYPES_HOST_INTERFACE_HOST_INTERFACE_DETAILS: u32 = 41;
    pub(crate) const TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE_DETAILS: u32 = 42;
    pub(crate) const TYPES_HOST_INVENTORY_HOST_INVENTORY: u32 = 43;
    pub(crate) const TYPES_HOST_MACRO_HOST_MACRO: u32 = 44;
    pub(crate) const TYPES_HOST_MACRO_HOST_MACRO_UPDATE: u32 = 45;
    pub(crate) const TYPES_HOST_REFERENCE_HOST_REFERENCE: u32 = 46;
    pub(crate) const TYPES_HOST_TAG_HOST_TAG: u32 = 47;
    pub(crate) const TYPES_HOST_TAG_HOST_TAG_UPDATE: u32 = 48;
    pub(crate) const TYPES_ITEM_ITEM_CREATE: u32 = 49;
    pub(crate) const TYPES_ITEM_ITEM_CREATE_TAGS: u32 = 50;
    pub(crate) const TYPES_ITEM_ITEM_CREATE_PARAMETERS: u32 = 51;
    pub(crate) const TYPES_ITEM_ITEM_CREATE_QUERY_FIELDS: u32 = 52;
    pub(crate) const TYPES_ITEM_ITEM_CREATE_HEADERS: u32 = 53;
    pub(crate) const TYPES_MEDIA_MEDIA: u32 = 54;
    pub(crate) const TYPES_MEDIA_MEDIA_CREATE: u32 = 55;
    pub(crate) const TYPES_MEDIA_MEDIA_UPDATE: u32 = 56;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE: u32 = 57;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE: u32 = 58;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE_PARAMETERS: u32 = 59;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE_MESSAGE_TEMPLATES: u32 = 60;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_PARAMETERS: u32 = 61;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES: u32 = 62;
    pub(crate) const TYPES_PREPROCESSING_STEP_PREPROCESSING_STEP: u32 = 63;
    pub(crate) const TYPES_ROLE_ROLE: u32 = 64;
    pub(crate) const TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE: u32 = 65;
    pub(crate) const TYPES_SESSION_SESSION: u32 = 66;
    pub(crate) const TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE: u32 = 67;
    pub(crate) const TYPES_USER_USER: u32 = 68;
    pub(crate) const TYPES_USER_USER_CREATE: u32 = 69;
    pub(crate) const TYPES_USER_USER_UPDATE: u32 = 70;
    pub(crate) const TYPES_USER_GROUP_USER_GROUP: u32 = 71;
    pub(crate) const TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE: u32 = 72;
    pub(crate) const TYPES_USER_REFERENCE_USER_REFERENCE: u32 = 73;
    pub(crate) const USER_CHECK_AUTHENTICATION_REQUEST: u32 = 74;
    pub(crate) const USER_CREATE_REQUEST: u32 = 75;
    pub(crate) const USER_CREATE_RESPONSE: u32 = 76;
    pub(crate) const USER_DELETE_REQUEST: u32 = 77;
    pub(crate) const USER_DELETE_RESPONSE: u32 = 78;
    pub(crate) const USER_GET_REQUEST: u32 = 79;
    pub(crate) const USER_LOGIN_REQUEST: u32 = 80;
    pub(crate) const USER_LOGOUT_REQUEST: u32 = 81;
    pub(crate) const USER_UPDATE_REQUEST: u32 = 82;
    pub(crate) const USER_UPDATE_RESPONSE: u32 = 83;
}
