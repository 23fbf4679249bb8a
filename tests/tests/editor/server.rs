//! The language server as an editor talks to it.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

/// How long the server may take for an answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running language server, ended with the test.
pub struct LanguageServer {
    process: Child,
    input: ChildStdin,
    messages: Receiver<Value>,
    calls: u64,
}

impl Drop for LanguageServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl LanguageServer {
    /// Starts the server on the folder `root`; `modules` holds its package.
    pub fn start(modules: &Path, root: &str) -> Result<Self, String> {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/editor/server.js");
        let mut process = Command::new("node")
            .arg(script)
            .env("NODE_PATH", modules)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("this test needs `node`: {error}"))?;
        let (Some(input), Some(output)) = (process.stdin.take(), process.stdout.take()) else {
            return Err("the server has no pipes".to_owned());
        };
        let (sender, messages) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let Ok(message) = serde_json::from_str(&line) else { continue };
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        let mut server = Self { process, input, messages, calls: 0 };
        let folder = json!({ "uri": root, "name": "callsheet" });
        let parameters =
            json!({ "processId": null, "rootUri": root, "capabilities": {}, "workspaceFolders": [folder] });
        server.call("initialize", &parameters)?;
        server.send(&json!({ "jsonrpc": "2.0", "method": "initialized", "params": {} }))?;
        Ok(server)
    }

    /// Opens a document that need not be on the disk.
    pub fn open(&mut self, uri: &str, text: &str) -> Result<(), String> {
        let document = json!({ "uri": uri, "languageId": "toml", "version": 1, "text": text });
        let parameters = json!({ "textDocument": document });
        self.send(&json!({ "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": parameters }))
    }

    /// What is offered at a place, both counted from 0: each label with its description.
    pub fn complete(&mut self, uri: &str, line: usize, character: usize) -> Result<Vec<(String, String)>, String> {
        let position = json!({ "line": line, "character": character });
        let parameters = json!({ "textDocument": { "uri": uri }, "position": position });
        let offered = self.call("textDocument/completion", &parameters)?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let items = offered.as_array().ok_or_else(|| format!("no list is offered: {offered}"))?;
        Ok(items.iter().map(|item| (text(&item["label"]), text(&item["documentation"]["value"]))).collect())
    }

    /// Asks, and waits for the answer; what the server asks meanwhile is answered with nothing.
    fn call(&mut self, method: &str, parameters: &Value) -> Result<Value, String> {
        self.calls += 1;
        let id = self.calls;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }))?;
        loop {
            let message =
                self.messages.recv_timeout(PATIENCE).map_err(|error| format!("no answer to `{method}`: {error}"))?;
            match (message.get("method"), message.get("id")) {
                (Some(_), Some(asked)) => {
                    let wanted = message["params"]["items"].as_array().map_or(0, Vec::len);
                    self.send(&json!({ "jsonrpc": "2.0", "id": asked, "result": vec![Value::Null; wanted] }))?;
                }
                (None, Some(answered)) if *answered == json!(id) => {
                    return match message.get("error") {
                        Some(error) => Err(format!("`{method}` failed: {error}")),
                        None => Ok(message["result"].clone()),
                    };
                }
                _ => {}
            }
        }
    }

    fn send(&mut self, message: &Value) -> Result<(), String> {
        writeln!(self.input, "{message}").map_err(|error| format!("the server has ended: {error}"))
    }
}
