//! Types in words.

use crate::tables::{BoolForm, Kind, Language, Lexical, List, ListForm, Range, Text, Type};

/// A type with all its limits, in words: `list of ids, at most 5 members`.
pub fn in_words(ty: &Type<'_>, language: Language) -> String {
    let mut parts = vec![kind(ty, language)];
    parts.extend(limits(ty, language));
    parts.join(", ")
}

const fn text(en: &'static str, ru: &'static str) -> Text<'static> {
    Text { en, ru }
}

fn kind(ty: &Type<'_>, language: Language) -> String {
    let words = match ty.kind {
        Kind::Any => text("any value", "любое значение"),
        Kind::Bool(BoolForm::Digit) => text("bool (0 or 1)", "логическое (0 или 1)"),
        Kind::Bool(BoolForm::Word) => text("bool (true or false)", "логическое (true или false)"),
        Kind::Bool(BoolForm::Flag) => text("flag (true, or left out)", "флаг (true или отсутствует)"),
        Kind::Int => text("integer", "целое число"),
        Kind::Timestamp => text("time (seconds since 1970)", "время (секунды с 1970 года)"),
        Kind::Float => text("number", "число"),
        Kind::Id => text("id", "идентификатор"),
        Kind::Text(lexical) => lexical_words(lexical),
        Kind::DateTime => text("date (dd-mm-yyyy, or dd-mm-yyyy hh:mm)", "дата (дд-мм-гггг или дд-мм-гггг чч:мм)"),
        Kind::Enum(enumeration) if enumeration.or_int => text("named value or number", "имя значения или число"),
        Kind::Enum(_) => text("one of the values below", "одно из значений ниже"),
        Kind::Record(_) => text("object", "объект"),
        Kind::List(list) => return list_words(list, language),
        Kind::Map(item) => {
            let label = text("map of", "отображение, значения:").get(language);
            return format!("{label} {}", in_words(item, language));
        }
    };
    words.get(language).to_owned()
}

fn list_words(list: &List<'_>, language: Language) -> String {
    let label = text("list of:", "список:").get(language);
    let mut words = format!("{label} {}", in_words(&list.item, language));
    if let ListForm::Joined(separator) = list.form {
        let label = text("written as one text, joined by", "одной строкой через").get(language);
        words.push_str(&format!(" ({label} {separator:?})"));
    }
    if list.single {
        words.push_str(text("; a lone one may stand for the list", "; вместо списка можно одно").get(language));
    }
    if list.counted {
        words.push_str(
            text("; their number may stand for the list", "; вместо списка может быть число элементов").get(language),
        );
    }
    if list.distinct {
        words.push_str(text("; no two alike", "; без повторов").get(language));
    }
    words
}

fn limits(ty: &Type<'_>, language: Language) -> Vec<String> {
    let list = matches!(ty.kind, Kind::List(_));
    let mut parts = Vec::new();
    let unit = if list { text("members", "элементов") } else { text("characters", "символов") }.get(language);
    match (ty.least, ty.length) {
        (0, None) => {}
        (0, Some(most)) => parts.push(format!("{} {most} {unit}", text("at most", "не больше").get(language))),
        (least, Some(most)) if least == most => {
            parts.push(format!("{} {least} {unit}", text("exactly", "ровно").get(language)));
        }
        (least, most) => {
            parts.push(format!("{} {least} {unit}", text("at least", "не меньше").get(language)));
            if let Some(most) = most {
                parts.push(format!("{} {most} {unit}", text("at most", "не больше").get(language)));
            }
        }
    }
    if !ty.numbers.is_empty() {
        let seconds = if matches!(ty.kind, Kind::Text(Lexical::TimeUnit | Lexical::LongTimeUnit)) {
            text(" s", " с")
        } else {
            text("", "")
        };
        parts.push(format!("{}{}", ranges(ty.numbers), seconds.get(language)));
    }
    if !ty.words.is_empty() {
        let label = match ty.kind {
            Kind::List(_) => text("or the word", "или слово"),
            Kind::Map(_) => text("keys:", "ключи:"),
            Kind::Text(lexical) if lexical.is_export() => text("at its root", "в корне"),
            _ => text("one of", "одно из"),
        };
        let label = label.get(language);
        let words: Vec<_> = ty.words.iter().map(|word| format!("{word:?}")).collect();
        parts.push(format!("{label} {}", words.join(", ")));
    }
    parts.extend(macros(ty, language));
    if ty.secret {
        parts.push(text("secret", "секрет").get(language).to_owned());
    }
    parts
}

fn macros(ty: &Type<'_>, language: Language) -> Option<String> {
    let mut kinds = Vec::new();
    for (allowed, spelling) in [(ty.macros.user, "{$…}"), (ty.macros.lld, "{#…}"), (ty.macros.builtin, "{…}")] {
        if allowed {
            kinds.push(spelling);
        }
    }
    let label = match ty.macros.lld_required {
        true => text("with a discovery macro; macros allowed:", "с макросом обнаружения; можно макросы:"),
        false => text("macros allowed:", "можно макросы:"),
    };
    let label = label.get(language);
    (!kinds.is_empty()).then(|| format!("{label} {}", kinds.join(" ")))
}

/// Numbers and ranges: `0, 90–86400`.
fn ranges(numbers: &[Range]) -> String {
    let range = |range: &Range| match range {
        Range { first, last } if first == last => first.to_string(),
        Range { first, last } => format!("{first}–{last}"),
    };
    numbers.iter().map(range).collect::<Vec<_>>().join(", ")
}

fn lexical_words(lexical: Lexical) -> Text<'static> {
    match lexical {
        Lexical::Plain => text("string", "строка"),
        Lexical::Base64 => text("Base64", "Base64"),
        Lexical::Hex => text("hexadecimal digits", "шестнадцатеричные цифры"),
        Lexical::Time => text("time of day (hh:mm)", "время (чч:мм)"),
        Lexical::TimeUnit => text("time (90, 1m, 2h)", "промежуток времени (90, 1m, 2h)"),
        Lexical::LongTimeUnit => text("time (90, 1m, 2h, 3M, 1y)", "промежуток времени (90, 1m, 2h, 3M, 1y)"),
        Lexical::TimePeriod => text("time periods (1-7,00:00-24:00)", "периоды времени (1-7,00:00-24:00)"),
        Lexical::Delay => text("update interval", "интервал обновления"),
        Lexical::Url => text("web address", "веб-адрес"),
        Lexical::Ip => text("IP address", "IP-адрес"),
        Lexical::Dns => text("host name", "DNS-имя"),
        Lexical::IpRanges => text("IP addresses and ranges", "IP-адреса и диапазоны"),
        Lexical::HostAddresses => text("IP addresses and host names", "IP-адреса и DNS-имена"),
        Lexical::Port => text("port", "порт"),
        Lexical::UserMacro => text("user macro ({$NAME})", "пользовательский макрос ({$NAME})"),
        Lexical::LldMacro => text("discovery macro ({#NAME})", "макрос обнаружения ({#NAME})"),
        Lexical::ItemKey => text("item key", "ключ элемента данных"),
        Lexical::Color => text("colour (6 hexadecimal digits)", "цвет (6 шестнадцатеричных цифр)"),
        Lexical::Regex => text("regular expression", "регулярное выражение"),
        Lexical::Psk => text("pre-shared key (hexadecimal)", "общий ключ (шестнадцатеричный)"),
        Lexical::Uuid => text("UUIDv4 without hyphens", "UUIDv4 без дефисов"),
        Lexical::Cuid => text("CUID", "CUID"),
        Lexical::Json => text("JSON text", "текст JSON"),
        Lexical::Xml => text("XML text", "текст XML"),
        Lexical::Yaml => text("YAML text", "текст YAML"),
        Lexical::JsonExport => text("exported configuration in JSON", "выгрузка настроек в JSON"),
        Lexical::XmlExport => text("exported configuration in XML", "выгрузка настроек в XML"),
        Lexical::YamlExport => text("exported configuration in YAML", "выгрузка настроек в YAML"),
        Lexical::IntRanges => text("numbers and ranges (200,400-499)", "числа и диапазоны (200,400-499)"),
        Lexical::ScriptMenuPath => text("menu path", "путь в меню"),
        Lexical::HostName => text("technical host name", "техническое имя узла"),
        Lexical::ConditionFormula => text("formula (A and (B or C))", "формула (A and (B or C))"),
        Lexical::ConditionLabel => text("label of a formula (A, AB)", "метка формулы (A, AB)"),
        Lexical::TriggerExpression => text("trigger expression", "выражение триггера"),
        Lexical::CalculatedFormula => text("formula of a calculated item", "формула вычисляемого элемента"),
        Lexical::PreprocessingParameters => text("preprocessing parameters", "параметры предобработки"),
        Lexical::PrometheusPattern => text("Prometheus pattern", "шаблон Prometheus"),
        Lexical::PrometheusLabel => text("Prometheus label", "метка Prometheus"),
        Lexical::VaultPath => text("vault path", "путь в хранилище секретов"),
        Lexical::VariableName => text("variable name", "имя переменной"),
        Lexical::Number => text("number as text", "число текстом"),
        Lexical::Scalar => text("string or number", "строка или число"),
        Lexical::Date => text("day (yyyy-mm-dd)", "день (гггг-мм-дд)"),
        Lexical::GroupName => text("name of a host group", "имя группы узлов"),
        Lexical::TemplateGroupName => text("name of a template group", "имя группы шаблонов"),
        Lexical::EventName => text("name of an event", "имя события"),
        Lexical::HostAddress => text("IP address or host name", "IP-адрес или DNS-имя"),
        Lexical::NumberRanges => text("numbers and ranges (0-1.5,1K)", "числа и диапазоны (0-1.5,1K)"),
        Lexical::Image => text("picture (PNG, JPEG or GIF) in Base64", "изображение (PNG, JPEG или GIF) в Base64"),
    }
}
