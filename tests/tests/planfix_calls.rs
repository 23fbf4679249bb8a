//! Every method of Planfix is called by the typed client on a sandbox, with a login and with a token, signed and unsigned, and its
//! response is read: the requests are the examples of the specs, and so are the responses. An example without a response is
//! answered with content, such as a file.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;
use std::pin::Pin;
use std::time::Duration;

use callsheet_client::planfix::{Account, Client, Credentials, DataCentre, SecretString};
use callsheet_client::{Error, Refusal};
use callsheet_planfix::TABLES;
use callsheet_planfix::response::{self, ReadError};
use callsheet_runtime::tables::{Example, Kind, Type};
use callsheet_runtime::{Method, Target, Unknown, xml};
use callsheet_sandbox::{Planfix, Running, Sandbox};
use callsheet_tests::markup::{Element, Style};

include!(concat!(env!("OUT_DIR"), "/planfix_methods.rs"));

const TOKEN: &str = "token-of-ada";
const PRIVATE_KEY: &str = "private-key";

/// What stands for an answer that is no document.
const CONTENT: &str = "content";

/// What came of a call, and what should have: the response as its type writes it, or the code of the refusal.
struct Outcome {
    found: Result<String, String>,
    wanted: Result<String, String>,
}

type Calling<'a> = Pin<Box<dyn Future<Output = Outcome> + 'a>>;

/// A method by its request type: its name, and how an example of it is called.
struct Callable {
    name: &'static str,
    call: for<'a> fn(&'a Client, &'a Example<'static>) -> Calling<'a>,
}

macro_rules! callables {
    ($($object:ident::$method:ident),+) => {
        /// Every method that has a spec.
        fn callables() -> Vec<Callable> {
            vec![$(callable::<callsheet_planfix::$object::$method::Request>()),+]
        }
    };
}
each_method!(callables);

fn callable<M: Method + Target + 'static>() -> Callable {
    Callable { name: M::blank().method().name, call: |client, example| Box::pin(call::<M>(client, example)) }
}

/// Calls the example's request through its own type, and reads the example's response as the same type as what comes back.
async fn call<M: Method + Target>(client: &Client, example: &Example<'static>) -> Outcome {
    let ty = Type::of(Kind::Record(M::blank().method().request));
    let mut request: M = xml::decode(example.request.trim(), &TABLES, &ty).unwrap();
    // The example's envelope: the client writes its own.
    *request.unknown_mut() = Unknown::default();
    if example.response.is_empty() {
        let content = client.content(&request).await;
        return Outcome {
            found: content.map(|_| CONTENT.to_owned()).map_err(|error| told(&error)),
            wanted: Ok(CONTENT.into()),
        };
    }
    let answer_type = request.response_type();
    let found = match client.call(&request).await {
        Ok(response) => Ok(written(&response, &answer_type)),
        Err(Error::Refused { refusal: Refusal::Planfix(refusal), .. }) => Err(refusal.code.into()),
        Err(error) => Err(told(&error)),
    };
    let wanted = match response::read::<M::Response>(example.response.trim(), &TABLES, &answer_type) {
        Ok(response) => Ok(written(&response, &answer_type)),
        Err(ReadError::Refused(refusal)) => Err(refusal.code.into()),
        Err(error) => panic!("{error}: {}", example.response),
    };
    Outcome { found, wanted }
}

/// An error with what lies behind it.
fn told(error: &dyn std::error::Error) -> String {
    let behind = error.source().map(|source| format!(": {}", told(source)));
    format!("{error}{}", behind.unwrap_or_default())
}

fn written<T: Target>(response: &T, ty: &Type<'_>) -> String {
    let mut text = String::new();
    xml::encode_element("response", response.get(), &TABLES, ty, &mut text).unwrap();
    let mut tree = Element::parse(&text).unwrap();
    tree.each(&mut |element| {
        let random = element.text.len() == 32 && element.text.bytes().all(|byte| byte.is_ascii_hexdigit());
        if random {
            element.text = "random".to_owned();
        }
    });
    tree.write(&Style::PLAIN)
}

async fn sandbox(signed: bool) -> Running {
    let mut planfix = Planfix::new(&TABLES).token(TOKEN, 1);
    if signed {
        planfix = planfix.private_key(PRIVATE_KEY).require_signature();
    }
    Sandbox::new().planfix(planfix).start().await.unwrap()
}

/// An account whose requests are written as the example's.
fn account(example: &Example<'_>, signed: bool) -> Account {
    let envelope = Element::parse(example.request.trim()).unwrap().children;
    let silent = envelope.iter().any(|element| element.name == "silent" && element.text == "1");
    let account = Account::new(Planfix::ACCOUNT).silent(silent);
    if signed { account.signed_with(SecretString::from(PRIVATE_KEY)) } else { account }
}

fn client(running: &Running, credentials: &Credentials, account: Account) -> Client {
    let builder = Client::builder(account, credentials.clone(), DataCentre::Europe);
    builder.endpoint(running.url("planfix").unwrap()).pace(Duration::ZERO).build().unwrap()
}

/// Calls all examples; gives what went otherwise than they say.
async fn call_all(credentials: &Credentials, signed: bool) -> Vec<String> {
    let running = sandbox(signed).await;
    let mut wrong = Vec::new();
    for callable in callables() {
        let method = TABLES.methods.iter().find(|method| method.name == callable.name).unwrap();
        assert!(!method.examples.is_empty(), "{}", method.name);
        for example in method.examples {
            running.reset();
            let outcome = (callable.call)(&client(&running, credentials, account(example, signed)), example).await;
            if outcome.found != outcome.wanted {
                let Outcome { found, wanted } = outcome;
                wrong.push(format!("{}:{}\n  found  {found:?}\n  wanted {wanted:?}", method.file, example.line));
            }
        }
    }
    wrong
}

#[test]
fn every_method_can_be_called() {
    let callable: BTreeSet<&str> = callables().iter().map(|callable| callable.name).collect();
    let named: BTreeSet<&str> = TABLES.methods.iter().map(|method| method.name).collect();
    assert_eq!(callable, named);
}

#[tokio::test]
async fn with_a_token_or_a_login_signed_or_not() {
    let token = Credentials::token(Planfix::API_KEY, TOKEN);
    let login = Credentials::login(Planfix::API_KEY, "ada", "amber-lantern");
    for (who, credentials) in [("a token", token), ("a login", login)] {
        for signed in [false, true] {
            let wrong = call_all(&credentials, signed).await;
            let count = wrong.len();
            assert!(wrong.is_empty(), "with {who}, signed: {signed}, {count} wrong:\n{}", wrong.join("\n"));
        }
    }
}

#[tokio::test]
async fn a_wrong_signature_and_a_missing_one_are_refused() {
    let running = sandbox(true).await;
    let token = Credentials::token(Planfix::API_KEY, TOKEN);
    let unsigned = Account::new(Planfix::ACCOUNT);
    let wrong = unsigned.clone().signed_with(SecretString::from("another-key"));
    for account in [wrong, unsigned] {
        let client = client(&running, &token, account);
        let error = client.call(&callsheet_planfix::user::get::Request::new()).await.unwrap_err();
        assert!(matches!(error.refusal(), Some(Refusal::Planfix(refusal)) if &*refusal.code == "0006"), "{error}");
    }
}
