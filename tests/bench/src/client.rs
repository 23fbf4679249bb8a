//! A typed call over the client beside the same call written by hand on reqwest.

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::State;
use axum::http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::IntoResponse;
use callsheet_bench::documents::{Order, zabbix};
use callsheet_client::zabbix::{Client, Credentials, Version};
use callsheet_client::{Incoming, Outgoing, Transport, TransportError};
use callsheet_runtime::tables::{Kind, Type};
use callsheet_runtime::{Ref, json};
use callsheet_zabbix::user::get::{METHOD, Request, Response};
use callsheet_zabbix::{CallId, TABLES, json_rpc};

use crate::error::{BenchError, agree};
use crate::part::{Measured, Part, Run};
use crate::race::{Outcome, Spread};
use crate::row::Row;

pub const PART: Part = Part {
    name: "client",
    title: "A typed call",
    sides: "\
A call of Zabbix's `user.get` with a token; a server in the same process, on a thread of its own, answers from memory on the loopback
interface, with two users, in 1.3 KB. Ours: `Client::call` with a typed request. The rival: `reqwest::Client` with the same
settings, which posts a document from a format string with the same headers, takes the body in one piece, and hands it to the same
decoder. Calls alternate one by one on one thread, and each side's connection stays open. The times are medians of single
calls; ratio and difference are those of the medians in each of 20 stretches of the run.
- **The policy layer**: the same call over a transport that has the answer at hand, so that nothing but our own work is left. The
  rival writes the same request with the same encoder, takes a copy of the same answer and reads it with the same decoder; what is
  between the two is pacing, quota, deadline, retries, session, span and error texts that are not needed. Medians of rounds of 100 calls.

Compared before: the server sees the same headers, each side's own name apart, and the same documents but for the call's number; both
sides read the same value.
",
    run,
};

const TOKEN: &str = "0424bd59b807674191e7d77572075f33";

fn run(run: &Run) -> Result<Measured, BenchError> {
    run.now("calls");
    let server = Server::start()?;
    let runtime = runtime()?;
    let calls = run.pick(20_000, 200);
    let times = runtime.block_on(alternate(&server, calls))?;
    let (ours, theirs): (Vec<f64>, Vec<f64>) = times.iter().copied().unzip();
    let (ours, theirs) = (Spread::of(ours).median, Spread::of(theirs).median);
    let mut stretches = Outcome::new();
    for stretch in times.chunks(calls.div_ceil(20)) {
        let (ours, theirs): (Vec<f64>, Vec<f64>) = stretch.iter().copied().unzip();
        stretches.push(Spread::of(ours).median, Spread::of(theirs).median);
    }
    let (spread, more) = (stretches.times_the_time(), stretches.longer().median * 1e6);
    let ratio = spread.median;
    let row = Row {
        title: format!("`user.get`, {calls} calls a side, against reqwest"),
        ours: format!("{:.1} µs", ours * 1e6),
        rival: format!("{:.1} µs", theirs * 1e6),
        ratio: format!("{ratio:.3}, {more:+.1} µs"),
        spread: format!("{:.3}–{:.3}", spread.least, spread.most),
        bar: "at most 1.05 times the time, or 4 µs more".to_owned(),
        met: Some(ratio <= 1.05 || more <= 4.0),
    };
    Ok(Measured::of(vec![row, policy(run, &runtime)?]))
}

/// What a call costs over the work that any call takes.
fn policy(run: &Run, runtime: &tokio::runtime::Runtime) -> Result<Row, BenchError> {
    const ROUND: u32 = 100;
    run.now("policy");
    let at_hand = AtHand(zabbix::users(2, Order::Spec));
    let client = Client::builder("http://zabbix.example.com/", Credentials::token(TOKEN));
    let client = client.server(Version::new(7, 0, 0)).build_on(at_hand.clone());
    let client = client.map_err(BenchError::impossible("the client"))?;
    let request = Request::new().output(["extend"]).userids([1_u64, 2]);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    runtime.block_on(async {
        agree(
            "what both sides read",
            &client.call(&request).await.map_err(BenchError::impossible("ours"))?,
            &at_hand.call(&request)?,
        )?;
        for _ in 0..run.pick(2000, 20) {
            let start = Instant::now();
            for _ in 0..ROUND {
                client.call(&request).await.map_err(BenchError::impossible("ours"))?;
            }
            ours.push(start.elapsed().as_secs_f64() / f64::from(ROUND));
            let start = Instant::now();
            for _ in 0..ROUND {
                at_hand.call(&request)?;
            }
            theirs.push(start.elapsed().as_secs_f64() / f64::from(ROUND));
        }
        Ok::<_, BenchError>(())
    })?;
    let more: Vec<_> = ours.iter().zip(&theirs).map(|(ours, theirs)| (ours - theirs) * 1e6).collect();
    let (ours, theirs, more) = (Spread::of(ours).median, Spread::of(theirs).median, Spread::of(more));
    Ok(Row {
        title: "the policy layer, against encoding and decoding alone".to_owned(),
        ours: format!("{:.2} µs", ours * 1e6),
        rival: format!("{:.2} µs", theirs * 1e6),
        ratio: format!("{:+.2} µs", more.median),
        spread: format!("{:+.2}–{:+.2}", more.least, more.most),
        bar: "at most 1 µs more".to_owned(),
        met: Some(more.median <= 1.0),
    })
}

/// A transport that has the answer to every call at hand.
#[derive(Clone)]
struct AtHand(String);

impl AtHand {
    fn answer(&self, document: &str) -> Vec<u8> {
        let (_, number) = document.rsplit_once("\"id\":").unwrap_or_default();
        format!("{{\"jsonrpc\":\"2.0\",\"result\":{},\"id\":{number}", self.0).into_bytes()
    }

    /// The work that no client gets round.
    fn call(&self, request: &Request) -> Result<Response, BenchError> {
        let mut params = String::new();
        json::encode(Ref::Record(request), &TABLES, &Type::of(Kind::Record(METHOD.request)), &mut params);
        let mut document = String::with_capacity(params.len() + 128);
        json_rpc::Call { method: METHOD.name, params: &params, id: CallId(7), auth: None }.write(&mut document);
        let answer = self.answer(&document);
        let text = String::from_utf8(answer).map_err(BenchError::impossible("the answer"))?;
        json_rpc::read(&text, CallId(7), &TABLES, &METHOD.response).map_err(BenchError::impossible("the answer"))
    }
}

impl Transport for AtHand {
    type Body = Vec<u8>;

    async fn send(&self, outgoing: Outgoing) -> Result<Incoming, TransportError> {
        Ok(Incoming { status: 200, headers: HeaderMap::new(), body: self.answer(&outgoing.body) })
    }
}

/// Makes so many calls with each side; the seconds that each pair took.
async fn alternate(server: &Server, calls: usize) -> Result<Vec<(f64, f64)>, BenchError> {
    let setup = "the client";
    let ours = Client::builder(&*server.url, Credentials::token(TOKEN)).server(Version::new(7, 0, 0));
    let ours = ours.build().map_err(BenchError::impossible(setup))?;
    let request = Request::new().output(["extend"]).userids([1_u64, 2]);
    let mut theirs = ByHand::new(server)?;

    let read = ours.call(&request).await.map_err(BenchError::impossible("ours"))?;
    let sent = server.seen();
    agree("what both sides read", &read, &theirs.call().await?)?;
    agree("what both sides send", &sent, &server.seen())?;

    let mut times = Vec::with_capacity(calls);
    for number in 0..calls + calls / 10 {
        let pair = if number % 2 == 0 {
            let first = our_time(&ours, &request).await?;
            (first, theirs.time().await?)
        } else {
            let first = theirs.time().await?;
            (our_time(&ours, &request).await?, first)
        };
        // The first tenth is not counted.
        if number >= calls / 10 {
            times.push(pair);
        }
    }
    Ok(times)
}

async fn our_time(client: &Client, request: &Request) -> Result<f64, BenchError> {
    let start = Instant::now();
    let users = client.call(request).await.map_err(BenchError::impossible("ours"))?;
    let time = start.elapsed().as_secs_f64();
    drop(users);
    Ok(time)
}

/// What somebody writes who has no client but reqwest.
struct ByHand<'s> {
    client: reqwest::Client,
    url: &'s str,
    number: u64,
}

impl<'s> ByHand<'s> {
    fn new(server: &'s Server) -> Result<Self, BenchError> {
        let client = reqwest::Client::builder()
            .timeout(Duration::from_secs(60))
            .connect_timeout(Duration::from_secs(10))
            .read_timeout(Duration::from_secs(60))
            .pool_idle_timeout(Duration::from_secs(4))
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .user_agent("rehearsal/0.1.0")
            .build()
            .map_err(BenchError::impossible("reqwest"))?;
        Ok(Self { client, url: &server.url, number: 0 })
    }

    async fn call(&mut self) -> Result<Response, BenchError> {
        self.number += 1;
        let number = self.number;
        let body = format!(
            "{{\"jsonrpc\":\"2.0\",\"method\":\"user.get\",\"params\":{{\"userids\":[\"1\",\"2\"],\"output\":\"extend\"}},\
             \"id\":{number}}}"
        );
        let request = self.client.post(self.url).bearer_auth(TOKEN);
        let request = request.header(CONTENT_TYPE, "application/json-rpc").header(ACCEPT, "application/json-rpc");
        let answer = request.body(body).send().await.map_err(BenchError::impossible("reqwest"))?;
        let answer = answer.error_for_status().map_err(BenchError::impossible("reqwest"))?;
        let bytes = answer.bytes().await.map_err(BenchError::impossible("reqwest"))?;
        let text = std::str::from_utf8(&bytes).map_err(BenchError::impossible("the answer"))?;
        json_rpc::read(text, CallId(number), &TABLES, &METHOD.response).map_err(BenchError::impossible("the answer"))
    }

    async fn time(&mut self) -> Result<f64, BenchError> {
        let start = Instant::now();
        let users = self.call().await?;
        let time = start.elapsed().as_secs_f64();
        drop(users);
        Ok(time)
    }
}

/// A server that answers every call with the same users.
struct Server {
    url: String,
    state: Arc<Served>,
}

struct Served {
    users: String,
    seen: Mutex<String>,
}

impl Server {
    /// On a thread of its own, which ends with the program.
    fn start() -> Result<Self, BenchError> {
        let state = Arc::new(Served { users: zabbix::users(2, Order::Spec), seen: Mutex::default() });
        let io = || BenchError::io("the server on the loopback interface");
        let listener = std::net::TcpListener::bind("127.0.0.1:0").map_err(io())?;
        listener.set_nonblocking(true).map_err(io())?;
        let url = format!("http://{}/api_jsonrpc.php", listener.local_addr().map_err(io())?);
        let router = Router::new().fallback(answer).with_state(Arc::clone(&state));
        let runtime = runtime()?;
        thread::spawn(move || {
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener)?;
                axum::serve(listener, router).await
            })
        });
        Ok(Self { url, state })
    }

    /// The last call, its number left out.
    fn seen(&self) -> String {
        self.state.seen.lock().map(|seen| seen.clone()).unwrap_or_default()
    }
}

async fn answer(State(served): State<Arc<Served>>, headers: HeaderMap, body: String) -> impl IntoResponse {
    let (call, number) = body.rsplit_once("\"id\":").unwrap_or_default();
    let number = number.trim_end_matches('}');
    if number == "1" {
        // Each side's own name is as long as the other's.
        let differs = |name: &HeaderName| *name == CONTENT_LENGTH || *name == USER_AGENT;
        let shown = |(name, value): (&HeaderName, &HeaderValue)| match differs(name) {
            true => name.to_string(),
            false => format!("{name}: {value:?}"),
        };
        let mut kept: Vec<_> = headers.iter().map(shown).collect();
        kept.sort();
        if let Ok(mut seen) = served.seen.lock() {
            *seen = format!("{kept:?} {call}");
        }
    }
    let document = format!("{{\"jsonrpc\":\"2.0\",\"result\":{},\"id\":{number}}}", served.users);
    ([(CONTENT_TYPE, "application/json")], document)
}

fn runtime() -> Result<tokio::runtime::Runtime, BenchError> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(BenchError::io("tokio"))
}
