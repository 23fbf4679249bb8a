use std::fmt;

use callsheet_runtime::tables::Text;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident, $name:literal, $scope:ident, $en:literal, $ru:literal;)*) => {
        /// What a diagnostic is about. The names that [`Code::as_str`] gives are stable.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$variant),*];

            /// The code's name, in kebab-case.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Code::$variant => $name,)*
                }
            }

            /// The words where the API has none of its own.
            pub(crate) const fn words(self) -> Text<'static> {
                match self {
                    $(Code::$variant => Text { en: $en, ru: $ru },)*
                }
            }

            /// Whether the diagnostic is about the call or document as a whole, and not about a value at its path.
            pub const fn is_about_call(self) -> bool {
                match self {
                    $(Code::$variant => matches!(Scope::$scope, Scope::Call),)*
                }
            }
        }
    };
}

enum Scope {
    Call,
    Value,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Code {
    /// The code whose words of the API stand in where it has none for this one.
    pub(crate) const fn like(self) -> Option<Code> {
        match self {
            Code::Unexpected => Some(Code::UnknownMember),
            Code::NotUtf8 => Some(Code::Malformed),
            _ => None,
        }
    }
}

codes! {
    /// The document breaks the grammar of JSON or XML.
    Malformed, "malformed", Call, "the document is not well-formed: {0}", "документ записан неправильно: {0}";
    /// The document is not UTF-8, or says that it is not.
    NotUtf8, "not-utf8", Call, "the document is not UTF-8", "документ не в кодировке UTF-8";
    /// The document has a document type declaration.
    Doctype, "doctype", Call, "a document type declaration is not allowed", "объявление типа документа недопустимо";
    /// The document is nested too deep.
    TooDeep, "too-deep", Call, "nested more than {0} levels deep", "вложенность больше {0} уровней";
    /// The document is too large.
    TooBig, "too-big", Call, "larger than {0} bytes", "больше {0} байт";
    /// An element has too many attributes.
    TooManyAttributes, "too-many-attributes", Call, "an element has more than {0} attributes", "у элемента больше {0} атрибутов";
    /// An object, list or element has too many members.
    TooManyMembers, "too-many-members", Call, "more than {0} members", "больше {0} членов";
    /// A name, a text or a number is too long.
    TooLongToken, "too-long-token", Call, "a name, text or number is longer than {0} bytes", "имя, текст или число длиннее {0} байт";
    /// A document that comes in pieces cannot be checked piece by piece.
    TooMuchHeld, "too-much-held", Call, "more than {0} bytes would have to be held to check what follows", "для проверки остального пришлось бы держать в памяти больше {0} байт";
    /// There are more diagnostics than asked for.
    TooManyDiagnostics, "too-many-diagnostics", Call, "more than {0} problems: the rest is not reported", "больше {0} замечаний: остальные не показаны";
    /// The document is no request at all.
    NotRequest, "not-request", Call, "this is no request", "это не запрос";
    /// The document is no response at all.
    NotResponse, "not-response", Call, "this is no response", "это не ответ";
    /// What stands before the point of the method's name is unknown.
    UnknownObject, "unknown-object", Call, "there is no object \"{0}\"", "нет объекта \"{0}\"";
    /// There is no such method, or the target release has none.
    UnknownMethod, "unknown-method", Call, "there is no method \"{0}\"", "нет метода \"{0}\"";
    /// The method is called without credentials, and some were given.
    UnexpectedCredentials, "unexpected-credentials", Call, "the method \"{0}\" is called without credentials", "метод \"{0}\" вызывается без данных для входа";
    /// The caller's access level does not suffice.
    NoAccess, "no-access", Call, "\"{0}\" needs the access level {1}", "для \"{0}\" нужен уровень доступа {1}";
    /// The parameters of a JSON-RPC call are neither a list nor an object.
    NotStructured, "not-structured", Value, "an array or object is expected", "ожидается массив или объект";
    /// The id of a JSON-RPC call is no text, number or null.
    NotCallId, "not-call-id", Value, "a string, number or null value is expected", "ожидается строка, число или null";
    /// A key stands twice in an object.
    DuplicateKey, "duplicate-key", Value, "the key \"{0}\" stands twice: the last one counts", "ключ \"{0}\" указан дважды: действует последний";
    /// An element that may stand once stands twice.
    Repeated, "repeated", Value, "\"{0}\" may stand only once", "\"{0}\" можно указать только один раз";
    /// An object stands where a list is expected.
    LooseList, "loose-list", Value, "an object stands for a list: its keys are not used", "вместо списка указан объект: его ключи не используются";
    /// There is no such member, or the target release does not know it.
    UnknownMember, "unknown-member", Value, "unexpected parameter \"{0}\"", "неизвестный параметр \"{0}\"";
    /// The member is not allowed in this case.
    Unexpected, "unexpected", Value, "\"{0}\" is not allowed here", "параметр \"{0}\" здесь недопустим";
    /// The server takes no notice of the member.
    IgnoredMember, "ignored-member", Value, "\"{0}\" is not known: the server ignores it", "параметр \"{0}\" неизвестен: сервер не обратит на него внимания";
    /// Text stands where only members may.
    StrayText, "stray-text", Value, "text is not allowed here", "текст здесь недопустим";
    /// A member that must be there is not.
    Missing, "missing", Value, "the parameter \"{0}\" is missing", "не указан параметр \"{0}\"";
    /// None of several members is there.
    MissingOneOf, "missing-one-of", Value, "one of {0} is missing", "не указан ни один из параметров {0}";
    /// More than one of several members is there.
    TooManyOf, "too-many-of", Value, "only one of {0} is allowed", "допустим только один из параметров {0}";
    /// The value is empty.
    Empty, "empty", Value, "cannot be empty", "значение не может быть пустым";
    /// The method takes no parameters.
    ShouldBeEmpty, "should-be-empty", Value, "should be empty", "параметров быть не должно";
    /// The only right text is the empty one.
    MustBeEmpty, "must-be-empty", Value, "value must be empty", "значение должно быть пустым";
    /// No text.
    NotText, "not-text", Value, "a character string is expected", "ожидается строка";
    /// No whole number.
    NotInt, "not-int", Value, "an integer is expected", "ожидается целое число";
    /// No number.
    NotFloat, "not-float", Value, "a floating point value is expected", "ожидается число";
    /// No id.
    NotId, "not-id", Value, "a number is expected", "ожидается номер";
    /// No truth value.
    NotBool, "not-bool", Value, "a boolean is expected", "ожидается логическое значение";
    /// No object.
    NotObject, "not-object", Value, "an object is expected", "ожидается объект";
    /// No list.
    NotList, "not-list", Value, "an array is expected", "ожидается массив";
    /// No list, and no word that may stand for one.
    NotTextOrList, "not-text-or-list", Value, "an array or a character string is expected", "ожидается массив или строка";
    /// No map.
    NotMap, "not-map", Value, "an object is expected", "ожидается объект";
    /// No day.
    NotDateTime, "not-date-time", Value, "a date is expected: dd-mm-yyyy or dd-mm-yyyy hh:mm", "ожидается дата: дд-мм-гггг или дд-мм-гггг чч:мм";
    /// The number does not fit.
    TooLarge, "too-large", Value, "a number is too large", "слишком большое число";
    /// The text is too long.
    TooLong, "too-long", Value, "value is too long", "слишком длинное значение: допустимо символов: {0}";
    /// The text is too short.
    TooShort, "too-short", Value, "at least {0} characters are expected", "слишком короткое значение: нужно символов: {0}";
    /// The text has not the one right length.
    WrongLength, "wrong-length", Value, "must be {0} characters long", "длина должна быть {0}";
    /// The list is too long.
    TooManyItems, "too-many-items", Value, "at most {0} members are allowed", "допустимо членов списка: {0}";
    /// The list is too short.
    TooFewItems, "too-few-items", Value, "at least {0} members are expected", "нужно членов списка: {0}";
    /// The value is none of those allowed.
    NotOneOf, "not-one-of", Value, "value must be one of {0}", "допустимые значения: {0}";
    /// The value is not the only one allowed.
    NotOneOfSingle, "not-one-of-single", Value, "value must be {0}", "значение должно быть {0}";
    /// The number is outside its range.
    NotWithin, "not-within", Value, "value must be within the range of {0}", "значение должно быть в пределах {0}";
    /// An earlier member of the list has the same value.
    Duplicate, "duplicate", Value, "value ({0}) already exists", "значение ({0}) уже есть";
    /// An earlier member of the list has the same values in these fields.
    DuplicateOf, "duplicate-of", Value, "value ({0})=({1}) already exists", "значение ({0})=({1}) уже есть";
    /// An earlier member of the list has one of these values already.
    Exclusive, "exclusive", Value, "only one member can have {0} in ({1})", "только у одного члена списка {0} может быть из ({1})";
    /// No base64.
    NotBase64, "not-base64", Value, "base64 is expected", "ожидается base64";
    /// No hexadecimal digits.
    NotHex, "not-hex", Value, "hexadecimal digits are expected", "ожидаются шестнадцатеричные цифры";
    /// No time of day.
    NotTime, "not-time", Value, "a time of day is expected: hh:mm", "ожидается время: чч:мм";
    /// No time unit.
    NotTimeUnit, "not-time-unit", Value, "a time unit is expected", "ожидается промежуток времени";
    /// No time period.
    NotTimePeriod, "not-time-period", Value, "a time period is expected", "ожидается период времени";
    /// No update interval.
    NotDelay, "not-delay", Value, "incorrect syntax near \"{0}\"", "ошибка записи около \"{0}\"";
    /// An update interval of zero without others beside it.
    DelayZero, "delay-zero", Value, "cannot be equal to zero without custom intervals", "ноль допустим только вместе с другими интервалами";
    /// Update intervals of which none is longer than zero.
    DelayIdle, "delay-idle", Value, "must have at least one interval greater than 0", "нужен хотя бы один интервал больше нуля";
    /// No web address that the server takes.
    NotUrl, "not-url", Value, "unacceptable URL", "недопустимый URL";
    /// No IP address.
    NotIp, "not-ip", Value, "an IP address is expected", "ожидается IP-адрес";
    /// No host name.
    NotDns, "not-dns", Value, "a DNS name is expected", "ожидается DNS-имя";
    /// No list of addresses.
    NotIpRange, "not-ip-range", Value, "incorrect address starting from \"{0}\"", "ошибка адреса, начиная с \"{0}\"";
    /// No port: the value is no number and no text.
    NotPort, "not-port", Value, "a number is expected", "ожидается число";
    /// No user macro.
    NotUserMacro, "not-user-macro", Value, "incorrect syntax near \"{0}\"", "ошибка записи около \"{0}\"";
    /// A user macro that ends too early.
    MacroEnd, "macro-end", Value, "unexpected end of macro", "макрос обрывается";
    /// No low-level discovery macro.
    NotLldMacro, "not-lld-macro", Value, "a low-level discovery macro is expected", "ожидается макрос обнаружения";
    /// No key of an item.
    NotItemKey, "not-item-key", Value, "incorrect syntax near \"{0}\"", "ошибка записи около \"{0}\"";
    /// A key of an item that ends too early.
    ItemKeyEnd, "item-key-end", Value, "unexpected end of key", "ключ обрывается";
    /// No colour.
    NotColor, "not-color", Value, "a hexadecimal color code (6 symbols) is expected", "ожидается цвет: 6 шестнадцатеричных цифр";
    /// No regular expression.
    NotRegex, "not-regex", Value, "invalid regular expression", "неверное регулярное выражение";
    /// No pre-shared key.
    NotPsk, "not-psk", Value, "an even number of hexadecimal characters is expected", "ожидается чётное число шестнадцатеричных цифр";
    /// A pre-shared key that is too short.
    PskTooShort, "psk-too-short", Value, "minimum length is 32 characters", "нужно не меньше 32 символов";
    /// No UUID of version 4.
    NotUuid, "not-uuid", Value, "UUIDv4 is expected", "ожидается UUIDv4";
    /// No CUID.
    NotCuid, "not-cuid", Value, "CUID is expected", "ожидается CUID";
    /// No JSON.
    NotJson, "not-json", Value, "JSON is expected", "ожидается JSON";
    /// No XML.
    NotXml, "not-xml", Value, "XML is expected", "ожидается XML";
    /// No YAML, or one that holds no mapping and no list.
    NotYaml, "not-yaml", Value, "YAML is expected", "ожидается YAML";
    /// An exported configuration has another member at its root.
    UnexpectedTag, "unexpected-tag", Value, "unexpected tag \"{0}\"", "неожиданный тег \"{0}\"";
    /// A text holds no exported configuration.
    ExportMissing, "export-missing", Value, "the tag \"{0}\" is missing", "нет тега \"{0}\"";
    /// An exported configuration is a value.
    ExportNoObject, "export-no-object", Value, "the tag \"{0}\" must hold an array", "тег \"{0}\" должен содержать массив";
    /// An exported configuration does not say its version.
    ExportVersionMissing, "export-version-missing", Value, "the tag \"version\" is missing", "нет тега \"version\"";
    /// No list of numbers and ranges.
    NotIntRange, "not-int-range", Value, "invalid range expression", "неверный перечень чисел";
    /// No host's technical name.
    NotHostName, "not-host-name", Value, "invalid host name", "неверное имя узла";
    /// No condition formula.
    NotFormula, "not-formula", Value, "incorrect syntax near \"{0}\"", "ошибка записи около \"{0}\"";
    /// A condition formula that ends too early.
    FormulaEnd, "formula-end", Value, "unexpected end of formula", "формула обрывается";
    /// No label of a condition.
    NotLabel, "not-label", Value, "uppercase identifier expected", "ожидаются прописные латинские буквы";
    /// No expression of a trigger.
    NotExpression, "not-expression", Value, "incorrect expression starting from \"{0}\"", "ошибка выражения, начиная с \"{0}\"";
    /// No formula of a calculated item.
    NotCalculatedFormula, "not-calculated-formula", Value, "incorrect expression starting from \"{0}\"", "ошибка выражения, начиная с \"{0}\"";
    /// No reference to an item in a trigger.
    NoItemReference, "no-item-reference", Value, "trigger expression must contain at least one /host/key reference", "в выражении нужна хотя бы одна ссылка /узел/ключ";
    /// No function of an expression has that name.
    UnknownFunction, "unknown-function", Value, "unknown function \"{0}\"", "неизвестная функция \"{0}\"";
    /// A function stands where it may not, or is given what it does not take.
    FunctionMisused, "function-misused", Value, "incorrect usage of function \"{0}\"", "неверное использование функции \"{0}\"";
    /// A function has too many arguments, or too few.
    FunctionArgumentCount, "function-argument-count", Value, "invalid number of parameters in function \"{0}\"", "неверное число параметров функции \"{0}\"";
    /// A function lacks a parameter.
    FunctionParameterMissing, "function-parameter-missing", Value, "mandatory parameter is missing in function \"{0}\"", "не указан обязательный параметр функции \"{0}\"";
    /// The first parameter of a function is wrong.
    FirstParameterWrong, "first-parameter-wrong", Value, "invalid first parameter in function \"{0}\"", "неверный первый параметр функции \"{0}\"";
    /// The second parameter of a function is wrong.
    SecondParameterWrong, "second-parameter-wrong", Value, "invalid second parameter in function \"{0}\"", "неверный второй параметр функции \"{0}\"";
    /// The third parameter of a function is wrong.
    ThirdParameterWrong, "third-parameter-wrong", Value, "invalid third parameter in function \"{0}\"", "неверный третий параметр функции \"{0}\"";
    /// The fourth parameter of a function is wrong.
    FourthParameterWrong, "fourth-parameter-wrong", Value, "invalid fourth parameter in function \"{0}\"", "неверный четвёртый параметр функции \"{0}\"";
    /// The fifth parameter of a function is wrong.
    FifthParameterWrong, "fifth-parameter-wrong", Value, "invalid fifth parameter in function \"{0}\"", "неверный пятый параметр функции \"{0}\"";
    /// The sixth parameter of a function is wrong.
    SixthParameterWrong, "sixth-parameter-wrong", Value, "invalid sixth parameter in function \"{0}\"", "неверный шестой параметр функции \"{0}\"";
    /// The seventh parameter of a function is wrong.
    SeventhParameterWrong, "seventh-parameter-wrong", Value, "invalid seventh parameter in function \"{0}\"", "неверный седьмой параметр функции \"{0}\"";
    /// No parameters of a preprocessing step.
    NotPreprocessing, "not-preprocessing", Value, "invalid preprocessing parameters", "неверные параметры предобработки";
    /// No pattern for Prometheus output.
    NotPrometheusPattern, "not-prometheus-pattern", Value, "invalid Prometheus pattern", "неверный шаблон Prometheus";
    /// No label of Prometheus output.
    NotPrometheusLabel, "not-prometheus-label", Value, "invalid Prometheus label", "неверная метка Prometheus";
    /// No path in a vault.
    NotVaultPath, "not-vault-path", Value, "incorrect syntax near \"{0}\"", "ошибка записи около \"{0}\"";
    /// No name of a variable.
    NotVariableName, "not-variable-name", Value, "is not enclosed in {} or is malformed", "имя не заключено в {} или записано неверно";
    /// No number written out.
    NotNumber, "not-number", Value, "a number is expected", "ожидается число";
    /// No path of a menu.
    NotMenuPath, "not-menu-path", Value, "directory cannot be empty", "имя раздела не может быть пустым";
    /// No moment in seconds since 1970.
    NotTimestamp, "not-timestamp", Value, "an unsigned integer is expected", "ожидается целое число без знака";
    /// The moment is too far ahead.
    TimestampTooLarge, "timestamp-too-large", Value, "a timestamp is too large", "слишком позднее время";
    /// No text and no number.
    NotScalar, "not-scalar", Value, "a character string, integer or floating point value is expected", "ожидается строка или число";
    /// No day.
    NotDate, "not-date", Value, "a date in YYYY-MM-DD format is expected", "ожидается дата: ГГГГ-ММ-ДД";
    /// The day is too early or too late.
    DateOutside, "date-outside", Value, "value must be between \"1970-01-01\" and \"2038-01-18\"", "допустимы дни с 1970-01-01 по 2038-01-18";
    /// No name of a host group.
    NotGroupName, "not-group-name", Value, "invalid host group name", "неверное имя группы узлов";
    /// No name of a template group.
    NotTemplateGroupName, "not-template-group-name", Value, "invalid template group name", "неверное имя группы шаблонов";
    /// An expression macro is not closed.
    ExpressionMacroEnd, "expression-macro-end", Value, "unexpected end of expression macro", "макрос выражения не закончен";
    /// No address and no name of a host.
    NotHostAddress, "not-host-address", Value, "an IP or DNS is expected", "ожидается IP-адрес или DNS-имя";
    /// No picture.
    NotImage, "not-image", Value, "file format is unsupported", "неподдерживаемый формат файла";
    /// The picture is too large.
    ImageTooLarge, "image-too-large", Value, "image size must be less than 1 MB", "изображение должно быть меньше 1 МБ";
    /// A discovery macro must stand in the text.
    LldMacroMissing, "lld-macro-missing", Value, "must contain at least one low-level discovery macro", "нужен хотя бы один макрос обнаружения";
    /// A rule of the spec is broken.
    Rule, "rule", Value, "a rule between the parameters is broken", "нарушено правило между параметрами";
    /// The member is deprecated.
    Deprecated, "deprecated", Value, "\"{0}\" is deprecated", "параметр \"{0}\" устарел";
    /// The method is deprecated.
    DeprecatedMethod, "deprecated-method", Call, "the method \"{0}\" is deprecated", "метод \"{0}\" устарел";
    /// The next known release refuses it.
    RefusedLater, "refused-later", Value, "\"{0}\" will be refused by version {1}", "\"{0}\" не примет версия {1}";
    /// A value that the spec does not know, in a response.
    UnknownValue, "unknown-value", Value, "the value \"{0}\" is not known", "значение \"{0}\" неизвестно";
    /// Only the server knows whether a rule holds.
    UnknownCondition, "unknown-condition", Value, "not checked, since only the server knows: {0}", "не проверено: выполнено ли условие, знает только сервер";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Code;

    #[test]
    fn names_are_kebab_case_and_differ() {
        let names: BTreeSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(names.len(), Code::ALL.len());
        for name in names {
            assert!(
                name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'),
                "{name}"
            );
        }
    }

    #[test]
    fn both_languages_name_the_same_arguments() {
        let arguments = |text: &str| ["{0}", "{1}"].map(|argument| text.contains(argument));
        for code in Code::ALL {
            let words = code.words();
            assert!(!words.en.is_empty() && !words.ru.is_empty(), "{code}");
            assert!(words.ru.contains(|letter| matches!(letter, 'а'..='я')), "{code}");
            // What only the server knows is said in a condition of the spec, in English alone.
            if !matches!(code, Code::TooLong | Code::UnknownCondition) {
                assert_eq!(arguments(words.en), arguments(words.ru), "{code}");
            }
        }
    }
}
