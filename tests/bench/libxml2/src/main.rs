//! libxml2, alone or with an XSD, asked for its times over standard input.
//!
//! With the argument `--read`, standard input is one document, which is parsed alone. A line is printed, with a tab between `accepted`
//! or `refused` and the least of several times in seconds.
//!
//! Any other argument is an XSD. `document N`, then N bytes: the answer is how many lines of that document have errors.
//! `time R`: that document is parsed and validated R times; the answer is how many seconds one run took.

use std::collections::BTreeSet;
use std::hint::black_box;
use std::io::{self, BufRead, Read, Write};
use std::process::ExitCode;
use std::time::Instant;

use libxml::parser::{Parser, ParserOptions};
use libxml::schemas::{SchemaParserContext, SchemaValidationContext};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("the XSD is not named")?;
    if path == "--read" {
        return read();
    }
    // The binding keeps a pointer to the text: it has to outlive the parsing.
    let text = std::fs::read(path)?;
    let mut rules = SchemaParserContext::from_buffer(&text);
    let schema = SchemaValidationContext::from_parser(&mut rules);
    let mut schema = schema.map_err(|errors| format!("the XSD: {:?}", errors.first()))?;
    let parser = Parser::default();
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    let (mut line, mut document) = (String::new(), Vec::new());
    while input.read_line(&mut line)? > 0 {
        match line.trim().split_once(' ') {
            Some(("document", length)) => {
                document.resize(length.parse()?, 0);
                input.read_exact(&mut document)?;
                writeln!(output, "{}", wrong_lines(&parser, &mut schema, &document))?;
            }
            Some(("time", repeats)) => {
                let repeats: u32 = repeats.parse()?;
                let start = Instant::now();
                for _ in 0..repeats {
                    black_box(wrong_lines(&parser, &mut schema, black_box(&document)));
                }
                writeln!(output, "{}", start.elapsed().as_secs_f64() / f64::from(repeats))?;
            }
            _ => return Err("an unknown question".into()),
        }
        output.flush()?;
        line.clear();
    }
    Ok(())
}

/// Parses the one document until there is a time to rely on.
fn read() -> Result<(), Box<dyn std::error::Error>> {
    let mut document = Vec::new();
    io::stdin().lock().read_to_end(&mut document)?;
    let parser = Parser::default();
    let (mut least, mut sum, mut verdict) = (f64::INFINITY, 0.0, "accepted");
    for _ in 0..20 {
        let start = Instant::now();
        let tree = black_box(parser.parse_string_with_options(black_box(&document), options()));
        verdict = if tree.is_ok() { "accepted" } else { "refused" };
        drop(tree);
        let seconds = start.elapsed().as_secs_f64();
        least = least.min(seconds);
        sum += seconds;
        if sum > 0.1 {
            break;
        }
    }
    println!("{verdict}\t{least}");
    Ok(())
}

/// As the server of an API has it: nothing is mended, nothing is printed. What is small stands in the tree's own nodes.
fn options() -> ParserOptions<'static> {
    ParserOptions { recover: false, no_error: true, no_warning: true, compact: true, ..ParserOptions::default() }
}

/// How many lines have errors. libxml2 gives several errors for a wrong value; a document that is not well-formed has one.
fn wrong_lines(parser: &Parser, schema: &mut SchemaValidationContext, document: &[u8]) -> usize {
    let Ok(tree) = parser.parse_string_with_options(document, options()) else { return 1 };
    match schema.validate_document(&tree) {
        Ok(()) => 0,
        Err(errors) => errors.iter().map(|error| error.line).collect::<BTreeSet<_>>().len(),
    }
}
