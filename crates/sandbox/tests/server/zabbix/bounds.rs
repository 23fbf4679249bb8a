//! Lists that begin and end at a value.

use super::*;

#[tokio::test]
async fn a_list_begins_and_ends_where_it_is_told() {
    let running = start(NEW).await;
    let session = admin(&running).await;
    let (first, second) = (1_727_524_800, 1_727_528_400);
    let all = json!(["1727524800", "1727528400"]);
    for (bounds, wanted) in [
        (json!({}), all.clone()),
        (json!({"time_from": first, "time_till": second}), all.clone()),
        (json!({"time_from": first.to_string()}), all),
        (json!({"time_from": first + 1}), json!(["1727528400"])),
        (json!({"time_till": second - 1}), json!(["1727524800"])),
        (json!({"time_from": second + 1}), json!([])),
        (json!({"time_from": second, "time_till": first}), json!([])),
    ] {
        let mut params = json!({"history": 0, "output": ["clock"], "sortfield": "clock"});
        params.as_object_mut().expect("an object").extend(bounds.as_object().expect("an object").clone());
        let values = call(&running, Some(&session), "history.get", params).await;
        let clocks: Vec<_> = values.as_array().expect("a list").iter().map(|value| value["clock"].clone()).collect();
        assert_eq!(json!(clocks), wanted, "{bounds}");
    }
}
