//! A list read item by item is the list read whole: for responses of every type, in pieces of any length, cut off
//! anywhere, and broken anywhere.

#![allow(clippy::unwrap_used, clippy::panic)]

use callsheet_planfix::response;
use callsheet_runtime::record::{Dynamic, DynamicValue};
use callsheet_runtime::tables::{Kind, List, ListForm, Place, ShapeRef, Tables, Type, Wire};
use callsheet_runtime::{DecodeError, DecodeErrorKind, Position, json, xml};
use callsheet_tests::made::Maker;
use callsheet_zabbix::json_rpc::{self, CallId};
use proptest::prelude::*;
use proptest::sample::Index;

const ID: CallId = CallId(7);

/// An answer to some method, with a list in it.
#[derive(Clone)]
struct Answer {
    tables: &'static Tables<'static>,
    ty: Type<'static>,
    item: Type<'static>,
    /// The item's element; of no account in JSON.
    name: &'static str,
    items: Vec<String>,
    around: [String; 2],
    separator: &'static str,
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text())
    }
}

/// What is wrong with a document, and how many bytes stand before it where that is known.
type Wrong = (String, Option<DecodeError>);

impl Answer {
    /// The document.
    fn text(&self) -> String {
        let [before, behind] = &self.around;
        format!("{before}{}{behind}", self.items.join(self.separator))
    }

    /// Reads a document in pieces that have these lengths by turns: the items, written anew, and what stands beside them.
    fn in_pieces(&self, text: &[u8], lengths: &[usize]) -> (Vec<String>, Result<String, Wrong>) {
        let mut items = Vec::new();
        let end = match self.tables.api.wire {
            Wire::Json => self.zabbix(text, lengths, &mut items).map(|()| String::new()),
            Wire::Xml => self.planfix(text, lengths, &mut items),
        };
        (items, end)
    }

    fn zabbix(&self, text: &[u8], lengths: &[usize], items: &mut Vec<String>) -> Result<(), Wrong> {
        let mut reader = json_rpc::Items::new(ID, self.tables, &self.ty).unwrap();
        for piece in pieces(text, lengths) {
            reader.push(piece);
            let mut item = DynamicValue::blank(self.tables, &self.item);
            while let Some(read) = reader.next_into(item.slot()) {
                read.map_err(zabbix_wrong)?;
                let key = if reader.key().is_empty() { String::new() } else { format!("\"{}\":", reader.key()) };
                items.push(key + &self.write(&item));
                item = DynamicValue::blank(self.tables, &self.item);
            }
        }
        reader.finish().map_err(zabbix_wrong)
    }

    fn planfix(&self, text: &[u8], lengths: &[usize], items: &mut Vec<String>) -> Result<String, Wrong> {
        let mut reader = response::Items::new(self.tables, &self.ty).unwrap();
        for piece in pieces(text, lengths) {
            reader.push(piece);
            let mut item = DynamicValue::blank(self.tables, &self.item);
            while let Some(read) = reader.next_into(item.slot()) {
                read.map_err(planfix_wrong)?;
                items.push(self.write(&item));
                item = DynamicValue::blank(self.tables, &self.item);
            }
        }
        let mut rest = DynamicValue::blank(self.tables, &self.ty);
        reader.finish_into(rest.slot()).map_err(planfix_wrong)?;
        let mut written = String::new();
        xml::encode_element("response", rest.get(), self.tables, &self.ty, &mut written).unwrap();
        Ok(written)
    }

    /// What is wrong with a document, read whole; or what is in it, written anew.
    fn whole(&self, text: &str) -> Result<String, Wrong> {
        let mut value = DynamicValue::blank(self.tables, &self.ty);
        let mut written = String::new();
        match self.tables.api.wire {
            Wire::Json => {
                let result = json_rpc::result(text, ID).map_err(|error| {
                    let (said, _) = zabbix_wrong(error);
                    (said, json::value(text).err())
                })?;
                json::decode_into(result, self.tables, &self.ty, value.slot()).map_err(|error| {
                    let before = result.as_ptr() as usize - text.as_ptr() as usize;
                    let position = Position::of(text, before + error.position.offset);
                    let path = format!("/result{}", error.path.trim_end_matches('/'));
                    (error.to_string(), Some(DecodeError { path, position, ..error }))
                })?;
                json::encode(value.get(), self.tables, &self.ty, &mut written);
            }
            Wire::Xml => {
                response::check(text).map_err(planfix_wrong)?;
                let read = xml::decode_into(text, self.tables, &self.ty, value.slot());
                read.map_err(|error| (error.to_string(), Some(error)))?;
                xml::encode_element("response", value.get(), self.tables, &self.ty, &mut written).unwrap();
            }
        }
        Ok(written)
    }

    fn write(&self, item: &DynamicValue<'_>) -> String {
        let mut written = String::new();
        match self.tables.api.wire {
            Wire::Json => json::encode(item.get(), self.tables, &self.item, &mut written),
            Wire::Xml => xml::encode_element(self.name, item.get(), self.tables, &self.item, &mut written).unwrap(),
        }
        written
    }

    /// Gives the answer items, made by these choices.
    fn filled(mut self, choices: &[u16]) -> Self {
        let mut parts = choices.chunks(60);
        let count = usize::from(choices.first().copied().unwrap_or_default() % 6);
        for number in 0..count {
            let Kind::Record(id) = self.item.kind else { break };
            let mut record = Dynamic::new(ShapeRef { tables: self.tables, id });
            Maker::new(self.tables, parts.next().unwrap_or_default()).fill(&mut record, self.tables.shape(id));
            let written = self.write(&DynamicValue::Record(Box::new(record)));
            let is_keyed = matches!(self.ty.kind, Kind::Map(_));
            self.items.push(if is_keyed { format!("\"{number}\":{written}") } else { written });
        }
        self
    }
}

fn zabbix_wrong(error: json_rpc::ReadError) -> Wrong {
    let said = error.to_string();
    let place = if let json_rpc::ReadError::Decode(error) = error { Some(error) } else { None };
    (said, place)
}

fn planfix_wrong(error: response::ReadError) -> Wrong {
    let said = error.to_string();
    let place = if let response::ReadError::Decode(error) = error { Some(error) } else { None };
    (said, place)
}

fn pieces<'a>(mut text: &'a [u8], lengths: &[usize]) -> impl Iterator<Item = &'a [u8]> {
    let mut lengths = lengths.iter().cycle();
    std::iter::from_fn(move || {
        let (piece, rest) = text.split_at((*lengths.next()?).min(text.len()));
        text = rest;
        (!piece.is_empty()).then_some(piece)
    })
}

/// An answer without items to each method that answers with a list.
fn answers() -> Vec<Answer> {
    let zabbix = callsheet_zabbix::TABLES.methods.iter();
    let zabbix = zabbix.flat_map(|method| {
        std::iter::once(method.response).chain(method.responses.iter().map(|case| case.ty)).filter_map(zabbix_answer)
    });
    let planfix = callsheet_planfix::TABLES.methods.iter().filter_map(|method| planfix_answer(method.response));
    zabbix.chain(planfix).collect()
}

fn zabbix_answer(ty: Type<'static>) -> Option<Answer> {
    let (item, opening, closing) = match ty.kind {
        Kind::List(list) => (list.item, '[', ']'),
        Kind::Map(item) => (*item, '{', '}'),
        _ => return None,
    };
    let around = [format!("{{\"jsonrpc\":\"2.0\",\"result\":{opening}"), format!("{closing},\"id\":7}}")];
    let tables = &callsheet_zabbix::TABLES;
    Some(Answer { tables, ty, item, name: "", items: Vec::new(), around, separator: "," })
}

fn planfix_answer(ty: Type<'static>) -> Option<Answer> {
    let tables = &callsheet_planfix::TABLES;
    response::Items::new(tables, &ty)?;
    let Kind::Record(id) = ty.kind else { panic!("a response is a record") };
    let [field] = tables.shape(id).fields else { panic!("a response has one member") };
    let (name, list): (_, &List<'_>) = match field.ty.kind {
        Kind::List(list) => match list.form {
            ListForm::Wrapped(name) => (name, list),
            _ => panic!("a wrapped list"),
        },
        Kind::Record(id) => {
            let inner = tables.shape(id).fields.iter().find(|field| field.place == Place::Member).unwrap();
            let Kind::List(list) = inner.ty.kind else { panic!("a list") };
            (inner.name, list)
        }
        _ => panic!("a list"),
    };
    let around = [
        format!("<?xml version=\"1.0\"?>\n<response status=\"ok\">\n  <{} count=\"3\" totalCount=\"70\">", field.name),
        format!("</{}></response>\n", field.name),
    ];
    Some(Answer { tables, ty, item: list.item, name, items: Vec::new(), around, separator: "\n  " })
}

fn filled_answers() -> impl Strategy<Value = Answer> {
    let parts = (prop::sample::select(answers()), prop::collection::vec(any::<u16>(), 0..300));
    parts.prop_map(|(answer, choices)| answer.filled(&choices))
}

fn lengths() -> impl Strategy<Value = Vec<usize>> {
    prop_oneof![Just(vec![1]), prop::collection::vec(1..40_usize, 1..8), Just(vec![usize::MAX])]
}

/// Asserts that what is told of a document is its own, and no later than what is told of it when it is read whole.
fn is_no_later(text: &str, told: &Wrong, whole: &Wrong) -> Result<(), TestCaseError> {
    let (Some(found), Some(expected)) = (&told.1, &whole.1) else { return Ok(()) };
    prop_assert_eq!(found.position, Position::of(text, found.position.offset), "{:?} in {}", found, text);
    let (found_at, expected_at) = (found.position.offset, expected.position.offset);
    let token_ends = if text.contains("jsonrpc") { r#"" {}[],:"# } else { ">;" };
    let token_ends = |character| token_ends.contains(character);
    // What a document breaks off in may become another token.
    if matches!(found.kind, DecodeErrorKind::End(_)) && !text[expected_at..].contains(token_ends) {
        return Ok(());
    }
    prop_assert!(found_at <= expected_at, "{found:?}, whole: {expected:?}, in {text}");
    if found_at == expected_at && found.kind == expected.kind && expected.path.starts_with("/result") {
        prop_assert_eq!(&found.path, &expected.path, "{}", text);
    }
    Ok(())
}

/// Answers of the specs, as their types have them.
fn examples() -> impl Iterator<Item = (Answer, String)> {
    let methods = callsheet_zabbix::TABLES.methods.iter().chain(callsheet_planfix::TABLES.methods);
    let responses = methods.flat_map(|method| {
        let types = std::iter::once(method.response).chain(method.responses.iter().map(|case| case.ty));
        types.flat_map(|ty| method.examples.iter().map(move |example| (ty, example.response.trim())))
    });
    responses.filter_map(|(ty, text)| {
        let answer = if text.starts_with('{') { zabbix_answer(ty) } else { planfix_answer(ty) }?;
        // An example may show another response of its method.
        let shows_it = match ty.kind {
            Kind::List(_) => text.contains("\"result\": ["),
            Kind::Map(_) => text.contains("\"result\": {"),
            _ => !text.contains("status=\"error\""),
        };
        shows_it.then(|| (answer, text.replace("\"id\": 1", "\"id\": 7")))
    })
}

#[test]
fn examples_are_read_item_by_item_and_not_at_all_where_they_break_off() {
    let mut count = 0;
    for (answer, text) in examples() {
        let Ok(whole) = answer.whole(&text) else { continue };
        let (items, end) = answer.in_pieces(text.as_bytes(), &[1]);
        let rest = end.unwrap_or_else(|error| panic!("{error:?}: {text}"));
        match (answer.tables.api.wire, answer.ty.kind) {
            (Wire::Xml, _) => assert_eq!(rest, whole.replacen(&items.concat(), "", 1), "{text}"),
            (Wire::Json, Kind::List(_)) => assert_eq!(format!("[{}]", items.join(",")), whole, "{text}"),
            (Wire::Json, _) => assert_eq!(format!("{{{}}}", items.join(",")), whole, "{text}"),
        }
        for cut in (0..text.len()).filter(|cut| text.len() < 1000 || cut % 17 == 0) {
            let (some, end) = answer.in_pieces(&text.as_bytes()[..cut], &[5]);
            assert_eq!(some[..], items[..some.len()]);
            let (_, told) = end.unwrap_err();
            assert!(matches!(told.unwrap().kind, DecodeErrorKind::End(_)), "{}", &text[..cut]);
        }
        count += 1;
    }
    assert!(count > 60, "{count} examples");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn items_are_those_of_the_whole(answer in filled_answers(), lengths in lengths()) {
        let text = answer.text();
        let (items, end) = answer.in_pieces(text.as_bytes(), &lengths);
        prop_assert_eq!(&items, &answer.items, "{}", text);
        // What stands beside them is what a document without them says.
        let expected = answer.whole(&answer.around.concat()).map(|rest| if answer.name.is_empty() { String::new() } else { rest });
        prop_assert_eq!(end, expected, "{}", text);
    }

    #[test]
    fn what_is_cut_off_is_never_taken_for_the_whole(
        answer in filled_answers(),
        lengths in lengths(),
        cuts in prop::collection::vec(any::<Index>(), 8),
    ) {
        let text = answer.text();
        for cut in cuts {
            let cut = cut.index(text.trim_end().len());
            let (items, end) = answer.in_pieces(&text.as_bytes()[..cut], &lengths);
            prop_assert_eq!(&items[..], &answer.items[..items.len()]);
            let (said, place) = end.unwrap_err();
            let place = place.unwrap_or_else(|| panic!("{said}: {}", &text[..cut]));
            prop_assert!(matches!(place.kind, DecodeErrorKind::End(_)), "{place:?}: {}", &text[..cut]);
        }
    }

    #[test]
    fn what_is_broken_is_told_no_later(
        answer in filled_answers(),
        lengths in lengths(),
        (at, length, other) in (any::<Index>(), 0..3_usize, "[<>/&;!\\[\\]{}\"',:\\\\a1 -]{0,2}"),
    ) {
        let mut text = answer.text();
        let mut start = at.index(text.len());
        let mut end = (start + length).min(text.len());
        while !text.is_char_boundary(start) { start -= 1; }
        while !text.is_char_boundary(end) { end += 1; }
        text.replace_range(start..end, &other);
        let whole = answer.whole(&text);
        let (_, told) = answer.in_pieces(text.as_bytes(), &lengths);
        match (&whole, &told) {
            (Ok(_), Ok(_)) => {}
            (Err(whole), Err(told)) => is_no_later(&text, told, whole)?,
            // A single value in the list's place, and the second of two lists, are for whole documents alone.
            (Ok(_), Err((_, Some(told)))) if matches!(told.kind, DecodeErrorKind::Kind("a list") | DecodeErrorKind::Repeated(_)) => {}
            (_, told) => prop_assert!(false, "{told:?}, whole: {whole:?}, of {text}"),
        }
    }
}
