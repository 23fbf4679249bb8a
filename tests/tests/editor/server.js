// The language server of Even Better TOML on standard input and output: one JSON message a line, either way.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const readline = require("node:readline");
const { fileURLToPath } = require("node:url");
const { TaploLsp } = require("@taplo/lsp");

const environment = {
    now: () => new Date(),
    envVar: (name) => process.env[name],
    envVars: () => Object.entries(process.env),
    stdErrAtty: () => false,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    glob: () => [],
    readFile: (file) => fs.promises.readFile(file),
    writeFile: (file, bytes) => fs.promises.writeFile(file, bytes),
    urlToFilePath: (url) => fileURLToPath(url),
    isAbsolute: (file) => path.isAbsolute(file),
    cwd: () => process.cwd(),
    findConfigFile: () => undefined,
};

// Nothing is to be fetched: schemas stand beside the specs.
globalThis.fetch = () => Promise.reject(new Error("the network is not used"));

async function main() {
    const onMessage = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
    const server = await TaploLsp.initialize(environment, { onMessage });
    for await (const line of readline.createInterface({ input: process.stdin })) {
        server.send(JSON.parse(line));
    }
    process.exit(0);
}

main();
