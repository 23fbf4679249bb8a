//! The help of the command line, and what is wrong with one, in Russian. In English clap says it.

mod texts;

use std::ffi::{OsStr, OsString};

use callsheet_runtime::tables::Language;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory, Error, FromArgMatches};

use self::texts::{ABOUT, HELP, MORE};
use crate::arguments::Arguments;

/// The first part of every help text, as clap lays it out.
const LAYOUT: &str = "{about-with-newline}\nИспользование: {usage}\n\n{all-args}{after-help}\n";

/// The language that a command line asks for, however wrong it is otherwise.
pub fn language(arguments: &[OsString]) -> Language {
    let words = arguments.iter().take_while(|word| *word != "--");
    let mut values = words.clone().zip(words.skip(1)).filter(|(word, _)| *word == "--lang").map(|(_, value)| &**value);
    let joined = arguments.iter().any(|word| word == "--lang=ru");
    if joined || values.any(|value| value == OsStr::new("ru")) { Language::Russian } else { Language::English }
}

/// Reads the command line.
///
/// # Errors
/// It is wrong, or asks for help: what is to be said to that.
pub fn parse(arguments: &[OsString], language: Language) -> Result<Arguments, Error> {
    let mut command = match language {
        Language::English => Arguments::command(),
        Language::Russian => russian(),
    };
    let matches = command.try_get_matches_from_mut(arguments)?;
    Arguments::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
}

/// The command line with its help in Russian.
fn russian() -> Command {
    let mut command = Arguments::command();
    // The arguments and commands that clap adds by itself are there only then.
    command.build();
    translated(command, "").after_help(MORE)
}

fn translated(command: Command, name: &str) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let about = ABOUT.iter().find(|(known, _)| *known == name).map(|(_, about)| *about);
    let mut command = command.help_template(LAYOUT).subcommand_help_heading("Команды").mut_args(|arg| {
        let help = help(name, arg.get_id().as_str());
        in_russian(arg, help)
    });
    if let Some(about) = about {
        command = command.about(about).long_about(about);
    }
    names.iter().fold(command, |command, name| command.mut_subcommand(name, |command| translated(command, name)))
}

/// What is said of an argument: of that command, or of any.
fn help(command: &str, argument: &str) -> Option<&'static str> {
    let of = |owner: &str| HELP.iter().find(|(known, name, _)| *known == owner && *name == argument);
    of(command).or_else(|| of("")).map(|(_, _, help)| *help)
}

fn in_russian(arg: Arg, help: Option<&'static str>) -> Arg {
    let Some(help) = help else { return arg };
    let heading = if arg.is_positional() { "Аргументы" } else { "Параметры" };
    let default = arg.get_default_values().first().map(|value| value.to_string_lossy().into_owned());
    let default = default.filter(|_| !matches!(arg.get_action(), clap::ArgAction::SetTrue | clap::ArgAction::Count));
    let default = default.map(|value| format!(" [по умолчанию: {value}]")).unwrap_or_default();
    let variable = arg.get_env().map(|name| format!(" [переменная: {}]", name.to_string_lossy())).unwrap_or_default();
    let help = format!("{help}{default}{variable}");
    arg.help_heading(heading)
        .long_help(help.clone())
        .help(help)
        .hide_default_value(true)
        .hide_possible_values(true)
        .hide_env(true)
}

/// Shows help where it was asked for, or says what is wrong with the command line.
pub fn show(error: &Error, language: Language) {
    let wrong = !matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    if wrong && language == Language::Russian {
        let words = format!("{}\nподробнее: --help --lang ru", problem(error));
        // Where standard error is closed nobody can be told.
        let _ = std::io::Write::write_fmt(
            &mut anstream::stderr(),
            format_args!("{}\n", crate::render::problem(&words, language)),
        );
        return;
    }
    // Help that nobody reads to its end is no failure.
    let _ = error.print();
}

/// What is wrong with a command line.
fn problem(error: &Error) -> String {
    let named = |kind: ContextKind| error.get(kind).map(written).filter(|words| !words.is_empty());
    let argument = named(ContextKind::InvalidArg).unwrap_or_default();
    let value = named(ContextKind::InvalidValue);
    let near = |kind| named(kind).map(|near| format!("; может быть, {near}?")).unwrap_or_default();
    match error.kind() {
        ErrorKind::MissingRequiredArgument => format!("не указано: {argument}"),
        ErrorKind::UnknownArgument => format!("лишнее: {argument}{}", near(ContextKind::SuggestedArg)),
        ErrorKind::ArgumentConflict => {
            let prior = named(ContextKind::PriorArg).unwrap_or_default();
            format!("нельзя вместе: {argument} и {prior}")
        }
        ErrorKind::InvalidSubcommand => {
            let command = named(ContextKind::InvalidSubcommand).unwrap_or_default();
            format!("нет команды «{command}»{}", near(ContextKind::SuggestedSubcommand))
        }
        ErrorKind::MissingSubcommand => "не указана команда".to_owned(),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let allowed = named(ContextKind::ValidValue).map(|values| format!("; допустимо: {values}"));
            let allowed = allowed.unwrap_or_default();
            match value {
                Some(value) => format!("недопустимое значение «{value}»: {argument}{allowed}"),
                None => format!("нужно значение: {argument}{allowed}"),
            }
        }
        _ => format!("команда записана неправильно {argument}").trim_end().to_owned(),
    }
}

fn written(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use callsheet_runtime::tables::Language;
    use clap::{Command, CommandFactory};

    use super::{ABOUT, HELP, help, language, parse, problem, russian};
    use crate::arguments::Arguments;

    fn words(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    fn is_russian(text: &str) -> bool {
        text.contains(|letter| matches!(letter, 'а'..='я' | 'А'..='Я'))
    }

    /// Two English words, one behind the other, that are no names.
    fn has_english(text: &str) -> bool {
        let is_word = |word: &str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase());
        text.split_whitespace().collect::<Vec<_>>().windows(2).any(|pair| is_word(pair[0]) && is_word(pair[1]))
    }

    fn every_command(command: &Command, seen: &mut Vec<Command>) {
        seen.push(command.clone());
        command.get_subcommands().for_each(|command| every_command(command, seen));
    }

    #[test]
    fn every_argument_has_a_russian_text() {
        let mut command = Arguments::command();
        command.build();
        let mut commands = Vec::new();
        command
            .get_subcommands()
            .filter(|command| command.get_name() != "help")
            .for_each(|command| commands.push(command.clone()));
        commands.push(command);
        let mut used = 0;
        for command in &commands {
            let name = if command.get_name() == "callsheet" { "" } else { command.get_name() };
            assert!(ABOUT.iter().any(|(known, about)| *known == name && is_russian(about)), "{name}");
            for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
                let text = help(name, arg.get_id().as_str());
                assert!(text.is_some_and(is_russian), "{name} {}", arg.get_id());
                used += usize::from(HELP.iter().any(|(known, id, _)| *known == name && arg.get_id() == id));
                for value in arg.get_possible_values().iter().filter(|_| arg.get_action().takes_values()) {
                    assert!(
                        text.is_some_and(|text| text.contains(value.get_name())),
                        "{} {}",
                        arg.get_id(),
                        value.get_name()
                    );
                }
            }
        }
        assert!(used > 20, "{used}");
        for (command, id, _) in HELP {
            let of = commands.iter().any(|known| {
                (command.is_empty() || known.get_name() == *command)
                    && known.get_arguments().any(|arg| arg.get_id() == id)
            });
            assert!(of, "nothing has the argument {command} {id}");
        }
    }

    #[test]
    fn help_has_no_english_sentence() {
        let mut commands = Vec::new();
        every_command(&russian(), &mut commands);
        // `help` names the commands once more.
        for mut command in commands.into_iter().filter(|command| command.get_name() != "help") {
            for text in [command.render_help(), command.render_long_help()] {
                let text = text.to_string();
                for line in text.lines().filter(|line| !line.contains("Использование")) {
                    assert!(!has_english(line), "{line}\n{text}");
                }
                for label in ["Usage", "Options", "Arguments", "Commands", "default", "possible", "[env"] {
                    assert!(!text.contains(label), "{label}: {text}");
                }
            }
        }
    }

    #[test]
    fn what_is_wrong_is_said_in_russian() {
        let cases = [
            ("callsheet check", "не указано: --api <API>"),
            ("callsheet check --api jira", "недопустимое значение «jira»: --api <API>; допустимо: planfix, zabbix"),
            ("callsheet check --api", "нужно значение: --api <API>; допустимо: planfix, zabbix"),
            ("callsheet check --api zabbix --fromat json", "лишнее: --fromat; может быть, --format?"),
            ("callsheet check --api zabbix --target new", "недопустимое значение «new»: --target <VERSION>"),
            ("callsheet check --api zabbix --batch --response-to a", "нельзя вместе: --batch и --response-to <METHOD>"),
            ("callsheet chekc", "нет команды «chekc»; может быть, check?"),
        ];
        for (line, wanted) in cases {
            let error = parse(&words(line), Language::Russian).expect_err("it is wrong");
            let said = problem(&error);
            assert_eq!(said, wanted, "{line}");
            assert_eq!(error.exit_code(), 2);
        }
        assert!(parse(&words("callsheet check --api zabbix a.json"), Language::Russian).is_ok());
    }

    #[test]
    fn the_language_is_seen_before_the_rest() {
        let cases = [
            ("callsheet check --lang ru", Language::Russian),
            ("callsheet --lang=ru check --api", Language::Russian),
            ("callsheet check --lang en", Language::English),
            ("callsheet check ru --lang", Language::English),
            ("callsheet check -- --lang ru", Language::English),
        ];
        for (line, wanted) in cases {
            assert_eq!(language(&words(line)), wanted, "{line}");
        }
    }
}
