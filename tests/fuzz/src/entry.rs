//! The program of a target.

use std::io;
use std::process::ExitCode;

/// The `main` of a target: libFuzzer's under `cargo fuzz`; else one that runs the target over the files that it is given.
#[cfg(all(fuzzing, feature = "libfuzzer"))]
#[macro_export]
macro_rules! entry {
    ($body:ident) => {
        $crate::libfuzzer_sys::fuzz_target!(|data: &[u8]| $crate::$body(data));
    };
}

/// The `main` of a target: libFuzzer's under `cargo fuzz`; else one that runs the target over the files that it is given.
#[cfg(not(all(fuzzing, feature = "libfuzzer")))]
#[macro_export]
macro_rules! entry {
    ($body:ident) => {
        fn main() -> std::process::ExitCode {
            $crate::run_files($crate::$body)
        }
    };
}

/// Runs a target once over each file that the command line names: how an input that libFuzzer found is looked into.
pub fn run_files(body: fn(&[u8])) -> ExitCode {
    let run = |path: &std::ffi::OsString| -> io::Result<()> {
        body(&std::fs::read(path)?);
        Ok(())
    };
    for path in std::env::args_os().skip(1) {
        if let Err(error) = run(&path) {
            eprintln!("{}: {error}", path.display());
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}
