use callsheet_planfix::filter::project;
use callsheet_planfix::task::get_list;

fn main() {
    let _ = get_list::Request::new().filters([project::TITLE.contains("report")]);
}
