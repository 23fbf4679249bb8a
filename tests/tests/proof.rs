//! The proving pass takes what the explaining pass has nothing to say about: of all examples, but for those that are unusual.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use callsheet_runtime::tables::Tables;
use callsheet_validator::Validator;

/// Documents that no diagnostic stands against, and how many of them the proving pass alone takes.
#[derive(Default)]
struct Share {
    right: usize,
    proven: usize,
    unproven: Vec<String>,
}

impl Share {
    fn note(&mut self, place: &str, is_right: bool, is_proven: bool) {
        assert!(is_right || !is_proven, "{place}: proven, and wrong");
        self.right += usize::from(is_right);
        self.proven += usize::from(is_proven);
        if is_right && !is_proven {
            self.unproven.push(place.to_owned());
        }
    }
}

fn of_examples(tables: &'static Tables<'static>) -> Share {
    let mut share = Share::default();
    for method in tables.methods {
        for (number, example) in method.examples.iter().enumerate() {
            let newest = Validator::new(tables);
            let validator = example.target.map_or(newest, |target| newest.target(target));
            let checker = validator.without_proof();
            let (request, response) = (example.request.as_bytes(), example.response.as_bytes());
            let is_right = checker.requests(request).iter().all(|report| report.diagnostics.is_empty());
            share.note(&format!("{} request {number}", method.name), is_right, validator.proves_requests(request));
            if !response.is_empty() {
                let is_right = checker.response(method.name, response).diagnostics.is_empty();
                let is_proven = validator.proves_response(method.name, response);
                share.note(&format!("{} response {number}", method.name), is_right, is_proven);
            }
        }
    }
    share
}

#[test]
fn nearly_all_examples_are_proven() {
    for (tables, least) in [(&callsheet_zabbix::TABLES, 98), (&callsheet_planfix::TABLES, 98)] {
        let share = of_examples(tables);
        println!("{}: {} of {} proven; not {:?}", tables.api.name, share.proven, share.right, share.unproven);
        assert!(share.proven * 100 >= share.right * least, "{}: {:?}", tables.api.name, share.unproven);
    }
}
