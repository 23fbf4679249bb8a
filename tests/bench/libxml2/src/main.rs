//! libxml2 with an XSD, asked for its times over standard input.
//!
//! The one argument is the XSD. `document N`, then N bytes: the answer is how many lines of that document have errors.
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

/// How many lines have errors. libxml2 gives several errors for a wrong value; a document that is not well-formed has one.
fn wrong_lines(parser: &Parser, schema: &mut SchemaValidationContext, document: &[u8]) -> usize {
    let strict = ParserOptions { recover: false, no_error: true, no_warning: true, ..ParserOptions::default() };
    let Ok(tree) = parser.parse_string_with_options(document, strict) else { return 1 };
    match schema.validate_document(&tree) {
        Ok(()) => 0,
        Err(errors) => errors.iter().map(|error| error.line).collect::<BTreeSet<_>>().len(),
    }
}
