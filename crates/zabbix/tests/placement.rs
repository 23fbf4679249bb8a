//! Where a call carries its credentials.
#![allow(clippy::unwrap_used, clippy::panic)] // a test may fail

use callsheet_runtime::tables::{Action, Kind, Method, Repeat, ShapeId, Type, Version, Versions};
use callsheet_zabbix::Placement;

const fn method(access: Option<&'static str>) -> Method<'static> {
    Method {
        name: "x.get",
        file: "",
        source: "",
        versions: Versions::ALL,
        deprecated: None,
        access,
        repeat: Repeat::Reads,
        entity: "x",
        action: Action::Read,
        request: ShapeId(0),
        response: Type::of(Kind::Any),
        responses: &[],
        errors: &[],
        examples: &[],
    }
}

#[test]
fn hangs_on_the_method_and_the_release() {
    let (open, closed) = (method(None), method(Some("user")));
    let cases = [
        (Some(&open), (6, 0, 14), Placement::None),
        (Some(&open), (7, 0, 22), Placement::None),
        (Some(&closed), (6, 0, 14), Placement::Body),
        (Some(&closed), (6, 2, 9), Placement::Body),
        (Some(&closed), (6, 4, 0), Placement::Header),
        (Some(&closed), (7, 2, 0), Placement::Header),
        (None, (6, 0, 14), Placement::Body),
        (None, (7, 0, 0), Placement::Header),
    ];
    for (method, (major, minor, patch), placement) in cases {
        assert_eq!(Placement::of(method, Version::new(major, minor, patch)), placement, "{major}.{minor}.{patch}");
    }
}
