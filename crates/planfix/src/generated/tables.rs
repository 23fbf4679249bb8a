// @generated from spec/planfix/ by `cargo xtask codegen`; do not edit.

//! The tables of the API.

use ::callsheet_runtime::tables;
/// All that is known of the Planfix API.
pub static TABLES: tables::Tables<'static> = tables::Tables {
    api: &API,
    shapes: &[
        #[cfg(feature = "action")]
        &super::action::add::REQUEST_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::add::RESPONSE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::add::RESPONSE_ACTION_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::delete::ACTION_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::delete::RESPONSE_ACTION_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get::REQUEST_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get::ACTION_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get::RESPONSE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list::REQUEST_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list::TASK_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list::CONTACT_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list::RESPONSE_ACTIONS_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_by_period::REQUEST_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_by_period::TASK_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_by_period::RESPONSE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_by_period::RESPONSE_ACTIONS_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_with_analitic::REQUEST_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_with_analitic::ANALITIC_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_with_analitic::TASK_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_with_analitic::RESPONSE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_with_analitic::RESPONSE_ACTIONS_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::update::REQUEST_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::update::RESPONSE_ACTION_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_data::REQUEST_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_data::RESPONSE_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_data_by_condition::REQUEST_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_data_by_condition::ANALITIC_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_data_by_condition::TASK_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_data_by_condition::RESPONSE_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_group_list::REQUEST_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_group_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_group_list::RESPONSE_ANALITIC_GROUPS_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_handbook::REQUEST_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_handbook::HANDBOOK_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_handbook::RESPONSE_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_list::REQUEST_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_list::RESPONSE_ANALITICS_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_options::REQUEST_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_options::ANALITIC_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_options::RESPONSE_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "auth")]
        &super::auth::login::REQUEST_SHAPE,
        #[cfg(not(feature = "auth"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "auth")]
        &super::auth::login::RESPONSE_SHAPE,
        #[cfg(not(feature = "auth"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::add::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::add::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::add::RESPONSE_CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::delete::CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::delete::RESPONSE_CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get::CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_filter_list::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_filter_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_filter_list::RESPONSE_CONTACT_FILTER_LIST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_group_list::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_group_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_group_list::RESPONSE_CONTACT_GROUPS_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_list::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_list::RESPONSE_CONTACTS_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_phone_types::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_phone_types::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_phone_types::RESPONSE_PHONE_TYPES_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::manage_planfix_access::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::manage_planfix_access::CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::manage_planfix_access::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::manage_planfix_access::RESPONSE_CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update::RESPONSE_CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_contractors::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_contractors::CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_contractors::CONTACT_CONTRACTORS_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_contractors::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_contractors::RESPONSE_CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_custom_data::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_custom_data::CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_custom_data::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_custom_data::RESPONSE_CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::REQUEST_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::CONTACT_USER_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::RESPONSE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::RESPONSE_CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        &super::envelope::REQUEST_SHAPE,
        &super::envelope::RESPONSE_SHAPE,
        #[cfg(feature = "file")]
        &super::file::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::delete::FILES_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::download::REQUEST_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::download::FILE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::download::RESPONSE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get::REQUEST_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get::FILE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get::RESPONSE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_history::REQUEST_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_history::FILE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_history::RESPONSE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_history::RESPONSE_FILES_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_client::REQUEST_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_client::CLIENT_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_client::RESPONSE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_client::RESPONSE_FILES_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_project::REQUEST_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_project::PROJECT_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_project::RESPONSE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_project::RESPONSE_FILES_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_task::REQUEST_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_task::TASK_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_task::RESPONSE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_task::RESPONSE_FILES_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_user::REQUEST_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_user::USER_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_user::RESPONSE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_user::RESPONSE_FILES_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::upload::REQUEST_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::upload::TASK_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::upload::PROJECT_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::upload::ACTION_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::upload::NOTIFIED_LIST_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::upload::RESPONSE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::file::upload::RESPONSE_FILES_FILE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::add_record::REQUEST_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::add_record::HANDBOOK_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::add_record::RESPONSE_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_group_list::REQUEST_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_group_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_group_list::RESPONSE_HANDBOOK_GROUPS_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_list::REQUEST_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_list::GROUP_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_list::RESPONSE_HANDBOOKS_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_record::REQUEST_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_record::HANDBOOK_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_record::RESPONSE_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_record_multi::REQUEST_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_record_multi::HANDBOOK_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_record_multi::RESPONSE_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_records::REQUEST_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_records::HANDBOOK_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_records::RESPONSE_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_structure::REQUEST_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_structure::HANDBOOK_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_structure::RESPONSE_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::update_record::REQUEST_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::update_record::HANDBOOK_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::update_record::RESPONSE_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::project::add::REQUEST_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::project::add::RESPONSE_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::project::add::RESPONSE_PROJECT_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get::REQUEST_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get::PROJECT_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get::RESPONSE_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get_list::REQUEST_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get_list::USER_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get_list::CLIENT_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get_list::RESPONSE_PROJECTS_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::project::update::REQUEST_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::project::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::project::update::RESPONSE_PROJECT_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::add::REQUEST_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::add::RESPONSE_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::add::RESPONSE_PROJECT_GROUP_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::get::REQUEST_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::get::PROJECT_GROUP_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::get::RESPONSE_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::get_list::REQUEST_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::get_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::get_list::RESPONSE_PROJECT_GROUPS_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::move_::REQUEST_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::move_::MOVE_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::move_::MOVE_PROJECT_GROUP_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::move_::AFTER_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::move_::RESPONSE_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::move_::RESPONSE_PROJECT_GROUP_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::update::REQUEST_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::update::RESPONSE_PROJECT_GROUP_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::accept::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::accept::TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::accept::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::accept::RESPONSE_TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::add::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::add::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::add::RESPONSE_TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_expect_date::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_expect_date::TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_expect_date::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_expect_date::RESPONSE_TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_status::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_status::TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_status::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_status::RESPONSE_TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_workers::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_workers::TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_workers::TASK_WORKERS_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_workers::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_workers::RESPONSE_TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get::TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_filter_list::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_filter_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_filter_list::RESPONSE_TASK_FILTER_LIST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::USER_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::PROJECT_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::PARENT_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::RESPONSE_TASKS_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_multi::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_multi::TASKS_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_multi::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_multi::RESPONSE_TASKS_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_possible_status_to_change::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_possible_status_to_change::TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_possible_status_to_change::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_possible_status_to_change::RESPONSE_STATUS_LIST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_possible_status_to_change::RESPONSE_STATUS_LIST_STATUS_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::reject::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::reject::TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::reject::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::reject::RESPONSE_TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::update::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::update::RESPONSE_TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::update_custom_data::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::update_custom_data::TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::update_custom_data::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::update_custom_data::RESPONSE_TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task-status")]
        &super::task_status::get_list_of_set::REQUEST_SHAPE,
        #[cfg(not(feature = "task-status"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task-status")]
        &super::task_status::get_list_of_set::TASK_STATUS_SET_SHAPE,
        #[cfg(not(feature = "task-status"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task-status")]
        &super::task_status::get_list_of_set::RESPONSE_SHAPE,
        #[cfg(not(feature = "task-status"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task-status")]
        &super::task_status::get_list_of_set::RESPONSE_TASK_STATUSES_SHAPE,
        #[cfg(not(feature = "task-status"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task-status")]
        &super::task_status::get_set_list::REQUEST_SHAPE,
        #[cfg(not(feature = "task-status"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task-status")]
        &super::task_status::get_set_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "task-status"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task-status")]
        &super::task_status::get_set_list::RESPONSE_TASK_STATUS_SETS_SHAPE,
        #[cfg(not(feature = "task-status"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_STATUS_CHANGE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CONTACT_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_TASK_EXPECT_DATE_CHANGED_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_TASK_START_TIME_CHANGED_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_FILES_FILE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_ANALITICS_ANALITIC_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_CONTACT_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_NOTIFIED_LIST_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_ANALITICS_ANALITIC_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_NOTIFIED_LIST_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_ANALITICS_ANALITIC_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action_task::ACTION_TASK_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic::ANALITIC_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic::ANALITIC_LISTED_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_data::ANALITIC_DATA_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_data::ANALITIC_DATA_FOUND_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_data::ANALITIC_DATA_ITEM_DATA_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_data::ANALITIC_DATA_FOUND_TASK_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_data::ANALITIC_DATA_FOUND_ACTION_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_data::ANALITIC_DATA_FOUND_ITEM_DATA_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_filter::ANALITIC_FILTER_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_group::ANALITIC_GROUP_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_group::ANALITIC_GROUP_KEY_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_record::ANALITIC_RECORD_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_record::ANALITIC_RECORD_VALUE_SHAPE,
        #[cfg(not(feature = "analitic"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::analitic_row::ANALITIC_ROW_CREATE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::analitic_row::ANALITIC_ROW_UPDATE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::analitic_row::ANALITIC_ROW_CREATE_ITEM_DATA_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::analitic_row::ANALITIC_ROW_UPDATE_ITEM_DATA_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_LISTED_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_CREATE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_UPDATE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_TELEGRAM_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_LISTED_USER_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_UPDATE_TELEGRAM_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact_filter::CONTACT_FILTER_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact_group::CONTACT_GROUP_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact_group::CONTACT_GROUP_UPDATE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact_template::CONTACT_TEMPLATE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "contact", feature = "project", feature = "task"))]
        &super::types::counterparty::COUNTERPARTY_SHAPE,
        #[cfg(not(any(feature = "contact", feature = "project", feature = "task")))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "project", feature = "task"))]
        &super::types::counterparty_key::COUNTERPARTY_KEY_SHAPE,
        #[cfg(not(any(feature = "project", feature = "task")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-custom-value")]
        &super::types::custom_value::CUSTOM_VALUE_SHAPE,
        #[cfg(not(feature = "types-custom-value"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-custom-value")]
        &super::types::custom_value::CUSTOM_VALUE_FIELD_SHAPE,
        #[cfg(not(feature = "types-custom-value"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "contact", feature = "project", feature = "task"))]
        &super::types::custom_value_input::CUSTOM_VALUE_INPUT_SHAPE,
        #[cfg(not(any(feature = "contact", feature = "project", feature = "task")))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "analitic", feature = "handbook"))]
        &super::types::data_field::DATA_FIELD_SHAPE,
        #[cfg(not(any(feature = "analitic", feature = "handbook")))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "analitic", feature = "handbook"))]
        &super::types::data_field::DATA_FIELD_HANDBOOK_SHAPE,
        #[cfg(not(any(feature = "analitic", feature = "handbook")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::types::file::FILE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::types::file::FILE_LISTED_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::types::file::FILE_IN_BYTES_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::types::file::FILE_CREATE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::file::FILE_ATTACHED_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "file")]
        &super::types::file::FILE_CREATE_OTHER_FILE_SHAPE,
        #[cfg(not(feature = "file"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::file::FILE_ATTACHED_OTHER_FILE_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "contact", feature = "project"))]
        &super::types::filter_day::FILTER_DAY_SHAPE,
        #[cfg(not(any(feature = "contact", feature = "project")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook::HANDBOOK_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook::HANDBOOK_LISTED_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_group::HANDBOOK_GROUP_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_group::HANDBOOK_GROUP_KEY_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_record::HANDBOOK_RECORD_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_record::HANDBOOK_RECORD_CREATE_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_record::HANDBOOK_RECORD_UPDATE_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_record::HANDBOOK_RECORD_CREATE_HANDBOOK_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_record::HANDBOOK_RECORD_UPDATE_HANDBOOK_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        &super::types::paging::PAGING_SHAPE,
        #[cfg(any(feature = "contact", feature = "task"))]
        &super::types::participant_keys::PARTICIPANT_KEYS_SHAPE,
        #[cfg(not(any(feature = "contact", feature = "task")))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "contact", feature = "project", feature = "task"))]
        &super::types::participants::PARTICIPANTS_SHAPE,
        #[cfg(not(any(feature = "contact", feature = "project", feature = "task")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_DAILY_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_WEEKLY_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_MONTHLY_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_END_CONDITION_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_NOTIFY_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-person")]
        &super::types::person::PERSON_SHAPE,
        #[cfg(not(feature = "types-person"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-person-key")]
        &super::types::person_key::PERSON_KEY_SHAPE,
        #[cfg(not(feature = "types-person-key"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
        &super::types::phone::PHONE_SHAPE,
        #[cfg(not(any(feature = "contact", feature = "user", feature = "user-group")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::phone_type::PHONE_TYPE_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "user", feature = "user-group"))]
        &super::types::post::POST_SHAPE,
        #[cfg(not(any(feature = "user", feature = "user-group")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::types::post::POST_UPDATE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task-status")]
        &super::types::process::PROCESS_SHAPE,
        #[cfg(not(feature = "task-status"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task-status")]
        &super::types::process_status::PROCESS_STATUS_SHAPE,
        #[cfg(not(feature = "task-status"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task-status")]
        &super::types::process_status::PROCESS_STATUS_TEXTS_TEXT_SHAPE,
        #[cfg(not(feature = "task-status"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_LISTED_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_CREATE_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_UPDATE_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_PARENT_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_TEMPLATE_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_LISTED_PARENT_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_LISTED_TEMPLATE_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_CREATE_PARENT_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_UPDATE_PARENT_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project_filter::PROJECT_FILTER_SHAPE,
        #[cfg(not(feature = "project"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "project", feature = "project-group"))]
        &super::types::project_group::PROJECT_GROUP_SHAPE,
        #[cfg(not(any(feature = "project", feature = "project-group")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::types::project_group::PROJECT_GROUP_CREATE_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "project-group")]
        &super::types::project_group::PROJECT_GROUP_UPDATE_SHAPE,
        #[cfg(not(feature = "project-group"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "project", feature = "project-group"))]
        &super::types::project_group::PROJECT_GROUP_KEY_SHAPE,
        #[cfg(not(any(feature = "project", feature = "project-group")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::project_key::PROJECT_KEY_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "action", feature = "file", feature = "task"))]
        &super::types::project_reference::PROJECT_REFERENCE_SHAPE,
        #[cfg(not(any(feature = "action", feature = "file", feature = "task")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::record_value::RECORD_VALUE_SHAPE,
        #[cfg(not(feature = "handbook"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::saved_contact_filter::SAVED_CONTACT_FILTER_SHAPE,
        #[cfg(not(feature = "contact"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::saved_task_filter::SAVED_TASK_FILTER_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_LISTED_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_UPDATE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_PARENT_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_LISTED_PARENT_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_PARENT_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_UPDATE_PARENT_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task_filter::TASK_FILTER_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task_filter_date::TASK_FILTER_DATE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task_key::TASK_KEY_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "action", feature = "file"))]
        &super::types::task_reference::TASK_REFERENCE_SHAPE,
        #[cfg(not(any(feature = "action", feature = "file")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::time_span::TIME_SPAN_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "user", feature = "user-group"))]
        &super::types::user::USER_SHAPE,
        #[cfg(not(any(feature = "user", feature = "user-group")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::types::user::USER_CREATE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::types::user::USER_UPDATE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::types::user_filter::USER_FILTER_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-user-group")]
        &super::types::user_group::USER_GROUP_SHAPE,
        #[cfg(not(feature = "types-user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::types::user_group_details::USER_GROUP_DETAILS_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::actions_added::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::actions_added::USER_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::actions_added::PERIOD_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::actions_added::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::add::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::add::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::add::RESPONSE_USER_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::change_status::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::change_status::USER_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::change_status::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::change_status::RESPONSE_USER_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::USER_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get_list::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get_list::USER_GROUP_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get_list::RESPONSE_USERS_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update::RESPONSE_USER_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update_group_membership::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update_group_membership::USER_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update_group_membership::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update_group_membership::RESPONSE_USER_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::add::REQUEST_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::add::USER_GROUP_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::add::RESPONSE_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::add::RESPONSE_USER_GROUP_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get::REQUEST_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get::USER_GROUP_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get::RESPONSE_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get_heads::REQUEST_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get_heads::USER_GROUP_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get_heads::RESPONSE_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get_heads::RESPONSE_USERS_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get_list::REQUEST_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get_list::RESPONSE_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get_list::RESPONSE_USER_GROUPS_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::update::REQUEST_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::update::USER_GROUP_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::update::RESPONSE_USER_GROUP_SHAPE,
        #[cfg(not(feature = "user-group"))]
        &tables::Shape::EMPTY,
    ],
    methods: &[
        #[cfg(feature = "action")]
        &super::action::add::METHOD,
        #[cfg(feature = "action")]
        &super::action::delete::METHOD,
        #[cfg(feature = "action")]
        &super::action::get::METHOD,
        #[cfg(feature = "action")]
        &super::action::get_list::METHOD,
        #[cfg(feature = "action")]
        &super::action::get_list_by_period::METHOD,
        #[cfg(feature = "action")]
        &super::action::get_list_with_analitic::METHOD,
        #[cfg(feature = "action")]
        &super::action::update::METHOD,
        #[cfg(feature = "analitic")]
        &super::analitic::get_data::METHOD,
        #[cfg(feature = "analitic")]
        &super::analitic::get_data_by_condition::METHOD,
        #[cfg(feature = "analitic")]
        &super::analitic::get_group_list::METHOD,
        #[cfg(feature = "analitic")]
        &super::analitic::get_handbook::METHOD,
        #[cfg(feature = "analitic")]
        &super::analitic::get_list::METHOD,
        #[cfg(feature = "analitic")]
        &super::analitic::get_options::METHOD,
        #[cfg(feature = "auth")]
        &super::auth::login::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::add::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::delete::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::get::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::get_filter_list::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::get_group_list::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::get_list::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::get_phone_types::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::manage_planfix_access::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::update::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::update_contractors::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::update_custom_data::METHOD,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::METHOD,
        #[cfg(feature = "file")]
        &super::file::delete::METHOD,
        #[cfg(feature = "file")]
        &super::file::download::METHOD,
        #[cfg(feature = "file")]
        &super::file::get::METHOD,
        #[cfg(feature = "file")]
        &super::file::get_history::METHOD,
        #[cfg(feature = "file")]
        &super::file::get_list_for_client::METHOD,
        #[cfg(feature = "file")]
        &super::file::get_list_for_project::METHOD,
        #[cfg(feature = "file")]
        &super::file::get_list_for_task::METHOD,
        #[cfg(feature = "file")]
        &super::file::get_list_for_user::METHOD,
        #[cfg(feature = "file")]
        &super::file::upload::METHOD,
        #[cfg(feature = "handbook")]
        &super::handbook::add_record::METHOD,
        #[cfg(feature = "handbook")]
        &super::handbook::get_group_list::METHOD,
        #[cfg(feature = "handbook")]
        &super::handbook::get_list::METHOD,
        #[cfg(feature = "handbook")]
        &super::handbook::get_record::METHOD,
        #[cfg(feature = "handbook")]
        &super::handbook::get_record_multi::METHOD,
        #[cfg(feature = "handbook")]
        &super::handbook::get_records::METHOD,
        #[cfg(feature = "handbook")]
        &super::handbook::get_structure::METHOD,
        #[cfg(feature = "handbook")]
        &super::handbook::update_record::METHOD,
        #[cfg(feature = "project")]
        &super::project::add::METHOD,
        #[cfg(feature = "project")]
        &super::project::get::METHOD,
        #[cfg(feature = "project")]
        &super::project::get_list::METHOD,
        #[cfg(feature = "project")]
        &super::project::update::METHOD,
        #[cfg(feature = "project-group")]
        &super::project_group::add::METHOD,
        #[cfg(feature = "project-group")]
        &super::project_group::get::METHOD,
        #[cfg(feature = "project-group")]
        &super::project_group::get_list::METHOD,
        #[cfg(feature = "project-group")]
        &super::project_group::move_::METHOD,
        #[cfg(feature = "project-group")]
        &super::project_group::update::METHOD,
        #[cfg(feature = "task")]
        &super::task::accept::METHOD,
        #[cfg(feature = "task")]
        &super::task::add::METHOD,
        #[cfg(feature = "task")]
        &super::task::change_expect_date::METHOD,
        #[cfg(feature = "task")]
        &super::task::change_status::METHOD,
        #[cfg(feature = "task")]
        &super::task::change_workers::METHOD,
        #[cfg(feature = "task")]
        &super::task::get::METHOD,
        #[cfg(feature = "task")]
        &super::task::get_filter_list::METHOD,
        #[cfg(feature = "task")]
        &super::task::get_list::METHOD,
        #[cfg(feature = "task")]
        &super::task::get_multi::METHOD,
        #[cfg(feature = "task")]
        &super::task::get_possible_status_to_change::METHOD,
        #[cfg(feature = "task")]
        &super::task::reject::METHOD,
        #[cfg(feature = "task")]
        &super::task::update::METHOD,
        #[cfg(feature = "task")]
        &super::task::update_custom_data::METHOD,
        #[cfg(feature = "task-status")]
        &super::task_status::get_list_of_set::METHOD,
        #[cfg(feature = "task-status")]
        &super::task_status::get_set_list::METHOD,
        #[cfg(feature = "user")]
        &super::user::actions_added::METHOD,
        #[cfg(feature = "user")]
        &super::user::add::METHOD,
        #[cfg(feature = "user")]
        &super::user::change_status::METHOD,
        #[cfg(feature = "user")]
        &super::user::get::METHOD,
        #[cfg(feature = "user")]
        &super::user::get_list::METHOD,
        #[cfg(feature = "user")]
        &super::user::update::METHOD,
        #[cfg(feature = "user")]
        &super::user::update_group_membership::METHOD,
        #[cfg(feature = "user-group")]
        &super::user_group::add::METHOD,
        #[cfg(feature = "user-group")]
        &super::user_group::get::METHOD,
        #[cfg(feature = "user-group")]
        &super::user_group::get_heads::METHOD,
        #[cfg(feature = "user-group")]
        &super::user_group::get_list::METHOD,
        #[cfg(feature = "user-group")]
        &super::user_group::update::METHOD,
    ],
    #[cfg(feature = "texts")]
    texts: ::core::option::Option::Some(&TEXTS),
    #[cfg(not(feature = "texts"))]
    texts: ::core::option::Option::None,
};
static API: tables::Api<'static> = tables::Api {
    name: "planfix",
    title: "Planfix",
    wire: tables::Wire::Xml,
    versions: &[],
    access: &["user", "admin"],
    method_case: tables::MethodCase::Exact,
    numbers: tables::NumberForm::Bare,
    request_envelope: tables::ShapeId(self::shapes::ENVELOPE_REQUEST),
    response_envelope: tables::ShapeId(self::shapes::ENVELOPE_RESPONSE),
    messages: &[],
    errors: &[
        tables::ErrorCode {
            code: "0001",
            name: "WrongApiKey",
            remedy: tables::Remedy::Credentials,
            diagnostics: &[],
            text: tables::Text {
                en: "The API key is wrong.",
                ru: "Неверный ключ API.",
            },
        },
        tables::ErrorCode {
            code: "0002",
            name: "ApplicationBlocked",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The application has been blocked.",
                ru: "Приложение заблокировано.",
            },
        },
        tables::ErrorCode {
            code: "0003",
            name: "MalformedRequest",
            remedy: tables::Remedy::Mend,
            diagnostics: &[
                "malformed",
                "not-utf8",
                "doctype",
                "too-deep",
                "too-big",
                "too-many-attributes",
                "too-many-members",
                "not-request",
            ],
            text: tables::Text {
                en: "The request is not well-formed XML.",
                ru: "Запрос не разбирается как XML.",
            },
        },
        tables::ErrorCode {
            code: "0004",
            name: "UnknownAccount",
            remedy: tables::Remedy::Credentials,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such account.",
                ru: "Такого аккаунта нет.",
            },
        },
        tables::ErrorCode {
            code: "0005",
            name: "SessionExpired",
            remedy: tables::Remedy::Login,
            diagnostics: &[],
            text: tables::Text {
                en: "The session has ended; sign in again.",
                ru: "Сеанс закончился, нужно войти заново.",
            },
        },
        tables::ErrorCode {
            code: "0006",
            name: "WrongSignature",
            remedy: tables::Remedy::Credentials,
            diagnostics: &[],
            text: tables::Text {
                en: "The signature does not fit the request.",
                ru: "Подпись не соответствует запросу.",
            },
        },
        tables::ErrorCode {
            code: "0007",
            name: "DailyLimitReached",
            remedy: tables::Remedy::Stop,
            diagnostics: &[],
            text: tables::Text {
                en: "The account has used up its requests for the day.",
                ru: "Суточный запас запросов аккаунта исчерпан.",
            },
        },
        tables::ErrorCode {
            code: "0008",
            name: "UnknownMethod",
            remedy: tables::Remedy::Mend,
            diagnostics: &["unknown-object", "unknown-method"],
            text: tables::Text {
                en: "There is no such method.",
                ru: "Такого метода нет.",
            },
        },
        tables::ErrorCode {
            code: "0009",
            name: "ParameterMissing",
            remedy: tables::Remedy::Mend,
            diagnostics: &["missing", "missing-one-of"],
            text: tables::Text {
                en: "A required parameter is missing.",
                ru: "Нет обязательного параметра.",
            },
        },
        tables::ErrorCode {
            code: "0010",
            name: "AccountFrozen",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The account is frozen.",
                ru: "Аккаунт заморожен.",
            },
        },
        tables::ErrorCode {
            code: "0011",
            name: "PlatformUpdating",
            remedy: tables::Remedy::Wait,
            diagnostics: &[],
            text: tables::Text {
                en: "The platform is being updated; try again later.",
                ru: "Платформа обновляется, повторите позже.",
            },
        },
        tables::ErrorCode {
            code: "0012",
            name: "SessionMissing",
            remedy: tables::Remedy::Credentials,
            diagnostics: &[],
            text: tables::Text {
                en: "The request names no session, or its token does not exist.",
                ru: "В запросе нет сеанса, или такого токена не существует.",
            },
        },
        tables::ErrorCode {
            code: "0013",
            name: "UndefinedUser",
            remedy: tables::Remedy::Credentials,
            diagnostics: &[],
            text: tables::Text {
                en: "The user behind the request is not known.",
                ru: "Пользователь, от которого идёт запрос, не определён.",
            },
        },
        tables::ErrorCode {
            code: "0014",
            name: "InactiveUser",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user behind the request is switched off.",
                ru: "Пользователь, от которого идёт запрос, отключён.",
            },
        },
        tables::ErrorCode {
            code: "0015",
            name: "InvalidValue",
            remedy: tables::Remedy::Mend,
            diagnostics: &[
                "not-text",
                "not-int",
                "not-float",
                "not-id",
                "not-bool",
                "not-object",
                "not-list",
                "not-map",
                "not-date-time",
                "too-large",
                "too-long",
                "too-short",
                "wrong-length",
                "too-few-items",
                "not-one-of",
                "not-one-of-single",
                "not-within",
                "must-be-empty",
                "empty",
                "duplicate",
                "duplicate-of",
                "not-base64",
                "not-hex",
                "not-time",
                "not-time-unit",
                "not-url",
                "not-number",
            ],
            text: tables::Text {
                en: "A parameter has a value that is not allowed.",
                ru: "У параметра недопустимое значение.",
            },
        },
        tables::ErrorCode {
            code: "0016",
            name: "ValueOutOfPlace",
            remedy: tables::Remedy::Mend,
            diagnostics: &[
                "unexpected",
                "unknown-member",
                "exclusive",
                "should-be-empty",
            ],
            text: tables::Text {
                en: "A parameter has a value that is not allowed together with the others.",
                ru: "Значение параметра не подходит к остальным.",
            },
        },
        tables::ErrorCode {
            code: "0017",
            name: "DependentValueMissing",
            remedy: tables::Remedy::Mend,
            diagnostics: &["rule"],
            text: tables::Text {
                en: "A parameter needs another one, which has no value.",
                ru: "Параметру нужен другой, а его значения нет.",
            },
        },
        tables::ErrorCode {
            code: "0018",
            name: "NotImplemented",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The method, or what it was asked for, does not exist yet.",
                ru: "Метод или его возможность пока не сделаны.",
            },
        },
        tables::ErrorCode {
            code: "0019",
            name: "ConflictingParameters",
            remedy: tables::Remedy::Mend,
            diagnostics: &["too-many-of"],
            text: tables::Text {
                en: "Parameters contradict each other.",
                ru: "Параметры противоречат друг другу.",
            },
        },
        tables::ErrorCode {
            code: "0020",
            name: "CallNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &["no-access"],
            text: tables::Text {
                en: "The user may not call this method.",
                ru: "Пользователю нельзя вызывать этот метод.",
            },
        },
        tables::ErrorCode {
            code: "0021",
            name: "TooManyObjects",
            remedy: tables::Remedy::Mend,
            diagnostics: &["too-many-items"],
            text: tables::Text {
                en: "More objects are asked for than one call may answer with.",
                ru: "Запрошено больше объектов, чем можно получить за один вызов.",
            },
        },
        tables::ErrorCode {
            code: "0022",
            name: "FreeAccount",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "A free account has no access to the API.",
                ru: "У бесплатного аккаунта нет доступа к API.",
            },
        },
        tables::ErrorCode {
            code: "0023",
            name: "NotInPlan",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The account's plan does not include this.",
                ru: "Тариф аккаунта этого не включает.",
            },
        },
        tables::ErrorCode {
            code: "0024",
            name: "WrongDataCenter",
            remedy: tables::Remedy::Endpoint,
            diagnostics: &[],
            text: tables::Text {
                en: "The account lives in another data centre, under another address.",
                ru: "Аккаунт находится в другом центре обработки данных, по другому адресу.",
            },
        },
        tables::ErrorCode {
            code: "0101",
            name: "ObjectNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such object.",
                ru: "Такого объекта нет.",
            },
        },
        tables::ErrorCode {
            code: "0102",
            name: "ObjectNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The object could not be added.",
                ru: "Объект не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "0103",
            name: "ObjectNotUpdated",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The object could not be changed.",
                ru: "Объект не удалось изменить.",
            },
        },
        tables::ErrorCode {
            code: "0104",
            name: "ObjectAccessDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not see the object.",
                ru: "Пользователю нельзя видеть этот объект.",
            },
        },
        tables::ErrorCode {
            code: "0105",
            name: "ObjectEditDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not change the object.",
                ru: "Пользователю нельзя менять этот объект.",
            },
        },
        tables::ErrorCode {
            code: "1001",
            name: "WrongLoginOrPassword",
            remedy: tables::Remedy::Credentials,
            diagnostics: &[],
            text: tables::Text {
                en: "The login or the password is wrong.",
                ru: "Неверное имя или пароль.",
            },
        },
        tables::ErrorCode {
            code: "1002",
            name: "RequestNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this request.",
                ru: "У пользователя нет прав на этот запрос.",
            },
        },
        tables::ErrorCode {
            code: "2001",
            name: "ProjectNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such project.",
                ru: "Такого проекта нет.",
            },
        },
        tables::ErrorCode {
            code: "2002",
            name: "ProjectNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with projects.",
                ru: "У пользователя нет на это прав в проектах.",
            },
        },
        tables::ErrorCode {
            code: "2003",
            name: "ProjectNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The project could not be added.",
                ru: "Проект не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "3001",
            name: "TaskNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such task, or something that it refers to does not exist.",
                ru: "Нет такой задачи или того, на что она ссылается.",
            },
        },
        tables::ErrorCode {
            code: "3002",
            name: "ParentTaskDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not see the parent task.",
                ru: "Пользователю недоступна надзадача.",
            },
        },
        tables::ErrorCode {
            code: "3003",
            name: "TaskProjectNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The task's project does not exist.",
                ru: "Нет проекта, в котором создаётся задача.",
            },
        },
        tables::ErrorCode {
            code: "3004",
            name: "TaskProjectDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not see the task's project.",
                ru: "Пользователю недоступен проект, в котором создаётся задача.",
            },
        },
        tables::ErrorCode {
            code: "3005",
            name: "TaskNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The task could not be added.",
                ru: "Задачу не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "3006",
            name: "TaskEndsBeforeStart",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The task would end before it begins.",
                ru: "Задача заканчивалась бы раньше, чем начинается.",
            },
        },
        tables::ErrorCode {
            code: "3007",
            name: "PeriodicityUndefined",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "How the task repeats is not clear: several ways are given, or none.",
                ru: "Непонятно, как повторяется задача: способов указано несколько или ни одного.",
            },
        },
        tables::ErrorCode {
            code: "3008",
            name: "TaskAccessDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not see the task.",
                ru: "Пользователю недоступна задача.",
            },
        },
        tables::ErrorCode {
            code: "3009",
            name: "TaskEditDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not change the task.",
                ru: "Пользователю нельзя менять задачу.",
            },
        },
        tables::ErrorCode {
            code: "3010",
            name: "TaskCannotBeRejected",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The task cannot be turned down; most likely it is accepted already.",
                ru: "Задачу нельзя отклонить; скорее всего, она уже принята.",
            },
        },
        tables::ErrorCode {
            code: "3011",
            name: "TaskCannotBeAccepted",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The task cannot be accepted; most likely it is accepted already.",
                ru: "Задачу нельзя принять; скорее всего, она уже принята.",
            },
        },
        tables::ErrorCode {
            code: "3012",
            name: "NotAWorker",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The task is not the user's to do.",
                ru: "Пользователь не исполняет эту задачу.",
            },
        },
        tables::ErrorCode {
            code: "3013",
            name: "TaskNotAccepted",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The task has to be accepted first.",
                ru: "Задачу сначала нужно принять.",
            },
        },
        tables::ErrorCode {
            code: "3014",
            name: "TaskBusy",
            remedy: tables::Remedy::Wait,
            diagnostics: &[],
            text: tables::Text {
                en: "The task is being changed at this moment; try again a little later.",
                ru: "Задача сейчас изменяется, повторите немного позже.",
            },
        },
        tables::ErrorCode {
            code: "4001",
            name: "ActionNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with comments.",
                ru: "У пользователя нет на это прав в комментариях.",
            },
        },
        tables::ErrorCode {
            code: "4002",
            name: "ActionNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such comment.",
                ru: "Такого комментария нет.",
            },
        },
        tables::ErrorCode {
            code: "4003",
            name: "ActionNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The comment could not be added.",
                ru: "Комментарий не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "4004",
            name: "ActionNotUpdated",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The comment could not be changed.",
                ru: "Комментарий не удалось изменить.",
            },
        },
        tables::ErrorCode {
            code: "4005",
            name: "ActionDataNotUpdated",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The comment's data could not be changed.",
                ru: "Данные комментария не удалось изменить.",
            },
        },
        tables::ErrorCode {
            code: "4006",
            name: "ActionStatusNotAllowed",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The task may not take this status.",
                ru: "Такой статус задаче сейчас не назначить.",
            },
        },
        tables::ErrorCode {
            code: "4007",
            name: "ActionStatusFixed",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "This comment may not change the status.",
                ru: "Этому комментарию нельзя менять статус.",
            },
        },
        tables::ErrorCode {
            code: "4008",
            name: "ActionAccessDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not see the comment.",
                ru: "Пользователю недоступен комментарий.",
            },
        },
        tables::ErrorCode {
            code: "4009",
            name: "ActionTaskDenied",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user may not see the comment's task.",
                ru: "Пользователю недоступна задача комментария.",
            },
        },
        tables::ErrorCode {
            code: "4010",
            name: "ActionAnalyticNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such data tag.",
                ru: "Такой аналитики нет.",
            },
        },
        tables::ErrorCode {
            code: "4011",
            name: "AnalyticFieldsMissing",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The data tag does not have all of its fields.",
                ru: "Переданы не все поля аналитики.",
            },
        },
        tables::ErrorCode {
            code: "4012",
            name: "AnalyticFieldNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The data tag has no such field.",
                ru: "У аналитики нет такого поля.",
            },
        },
        tables::ErrorCode {
            code: "4013",
            name: "AnalyticValueMismatch",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The value does not fit the type of the data tag's field.",
                ru: "Значение не подходит к типу поля аналитики.",
            },
        },
        tables::ErrorCode {
            code: "4014",
            name: "HandbookKeyNotUsable",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The directory's key may not be used here.",
                ru: "Этот ключ справочника здесь использовать нельзя.",
            },
        },
        tables::ErrorCode {
            code: "4015",
            name: "HandbookKeyNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The directory has no such key.",
                ru: "В справочнике нет такого ключа.",
            },
        },
        tables::ErrorCode {
            code: "4016",
            name: "AnalyticKeyForeign",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The key belongs to the data of another data tag.",
                ru: "Ключ относится к данным другой аналитики.",
            },
        },
        tables::ErrorCode {
            code: "5001",
            name: "UserGroupNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such group of employees.",
                ru: "Такой группы сотрудников нет.",
            },
        },
        tables::ErrorCode {
            code: "5002",
            name: "UserGroupNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with groups of employees.",
                ru: "У пользователя нет на это прав в группах сотрудников.",
            },
        },
        tables::ErrorCode {
            code: "5003",
            name: "UserGroupNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The group of employees could not be added.",
                ru: "Группу сотрудников не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "6001",
            name: "UserNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with employees.",
                ru: "У пользователя нет на это прав в отношении сотрудников.",
            },
        },
        tables::ErrorCode {
            code: "6002",
            name: "UserEmailTaken",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "Another account has this e-mail address already.",
                ru: "Этот адрес электронной почты уже занят.",
            },
        },
        tables::ErrorCode {
            code: "6003",
            name: "UserNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The employee could not be added.",
                ru: "Сотрудника не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "6004",
            name: "UserNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such employee.",
                ru: "Такого сотрудника нет.",
            },
        },
        tables::ErrorCode {
            code: "6005",
            name: "UserNotUpdated",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The employee could not be changed.",
                ru: "Сведения о сотруднике не удалось изменить.",
            },
        },
        tables::ErrorCode {
            code: "6006",
            name: "UserGroupReferenceNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The employee is given a group that does not exist.",
                ru: "Сотруднику указана несуществующая группа.",
            },
        },
        tables::ErrorCode {
            code: "7001",
            name: "ClientNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with counterparties.",
                ru: "У пользователя нет на это прав в отношении контрагентов.",
            },
        },
        tables::ErrorCode {
            code: "7002",
            name: "ClientNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such counterparty.",
                ru: "Такого контрагента нет.",
            },
        },
        tables::ErrorCode {
            code: "7003",
            name: "ClientNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The counterparty could not be added.",
                ru: "Контрагента не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "7004",
            name: "ClientNotUpdated",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The counterparty could not be changed.",
                ru: "Сведения о контрагенте не удалось изменить.",
            },
        },
        tables::ErrorCode {
            code: "8001",
            name: "ContactNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with contacts.",
                ru: "У пользователя нет на это прав в отношении контактов.",
            },
        },
        tables::ErrorCode {
            code: "8002",
            name: "ContactNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such contact.",
                ru: "Такого контакта нет.",
            },
        },
        tables::ErrorCode {
            code: "8003",
            name: "ContactNotAdded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The contact could not be added.",
                ru: "Контакт не удалось добавить.",
            },
        },
        tables::ErrorCode {
            code: "8004",
            name: "ContactNotUpdated",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The contact could not be changed.",
                ru: "Сведения о контакте не удалось изменить.",
            },
        },
        tables::ErrorCode {
            code: "8005",
            name: "ContactNotActivated",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The contact has not yet taken up the access to Planfix.",
                ru: "Контакт ещё не воспользовался доступом в ПланФикс.",
            },
        },
        tables::ErrorCode {
            code: "8006",
            name: "ContactWithoutAccess",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The contact was given no access to Planfix.",
                ru: "Контакту не открыт доступ в ПланФикс.",
            },
        },
        tables::ErrorCode {
            code: "8007",
            name: "ContactLoginTaken",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The e-mail address for signing in is in use already.",
                ru: "Адрес электронной почты для входа уже занят.",
            },
        },
        tables::ErrorCode {
            code: "8008",
            name: "ContactPasswordTooEarly",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "A password cannot be set before the contact has taken up the access.",
                ru: "Пароль нельзя задать, пока контакт не воспользовался доступом.",
            },
        },
        tables::ErrorCode {
            code: "8009",
            name: "ContactAccountNotUpdated",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The contact's sign-in data could not be changed.",
                ru: "Данные контакта для входа не удалось изменить.",
            },
        },
        tables::ErrorCode {
            code: "8010",
            name: "ContactEmailInvalid",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The e-mail address is not a right one.",
                ru: "Адрес электронной почты неверен.",
            },
        },
        tables::ErrorCode {
            code: "9001",
            name: "FileNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with files.",
                ru: "У пользователя нет на это прав в отношении файлов.",
            },
        },
        tables::ErrorCode {
            code: "9002",
            name: "FileNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such file.",
                ru: "Такого файла нет.",
            },
        },
        tables::ErrorCode {
            code: "9003",
            name: "FileNotUploaded",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The file could not be taken over.",
                ru: "Файл не удалось загрузить.",
            },
        },
        tables::ErrorCode {
            code: "9004",
            name: "FileListEmpty",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The list of files is empty.",
                ru: "Список файлов пуст.",
            },
        },
        tables::ErrorCode {
            code: "9005",
            name: "FileNameInvalid",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The file's name has a character that is not allowed.",
                ru: "В имени файла есть недопустимый знак.",
            },
        },
        tables::ErrorCode {
            code: "9006",
            name: "FileNameTaken",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "Another file has this name already; the answer names it.",
                ru: "Файл с таким именем уже есть, он назван в ответе.",
            },
        },
        tables::ErrorCode {
            code: "9007",
            name: "FileSystemFailed",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "The server could not write or read the file.",
                ru: "Сервер не смог записать или прочитать файл.",
            },
        },
        tables::ErrorCode {
            code: "9008",
            name: "FileAlreadyInProject",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "A file of the project is being added to the project.",
                ru: "К проекту добавляется файл из проекта.",
            },
        },
        tables::ErrorCode {
            code: "9009",
            name: "FileOfAnotherProject",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "The file for the task belongs to another project.",
                ru: "Файл для задачи относится к другому проекту.",
            },
        },
        tables::ErrorCode {
            code: "10001",
            name: "AnalyticNotPermitted",
            remedy: tables::Remedy::Rights,
            diagnostics: &[],
            text: tables::Text {
                en: "The user has no rights for this with data tags.",
                ru: "У пользователя нет на это прав в аналитиках.",
            },
        },
        tables::ErrorCode {
            code: "10002",
            name: "AnalyticNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such data tag.",
                ru: "Такой аналитики нет.",
            },
        },
        tables::ErrorCode {
            code: "10003",
            name: "AnalyticGroupNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such group of data tags.",
                ru: "Такой группы аналитик нет.",
            },
        },
        tables::ErrorCode {
            code: "10004",
            name: "AnalyticHandbookNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &[],
            text: tables::Text {
                en: "There is no such directory of a data tag.",
                ru: "Такого справочника аналитики нет.",
            },
        },
    ],
    entities: &[
        tables::Entity {
            name: "action",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("4002"),
            fixtures: "[\n  {\n    \"id\": 7001, \"description\": \"\", \"type\": \"TASKCREATED\", \"isNotRead\": false, \"fromEmail\": false,\n    \"dateTime\": \"03-02-2025 09:15\", \"task\": {\"id\": 101, \"general\": 1001, \"title\": \"Prepare the quarterly report\"},\n    \"owner\": {\"id\": 1, \"name\": \"Ada Winter\"}, \"project\": {\"id\": 21, \"title\": \"Reporting\"}, \"notifiedList\": []\n  },\n  {\n    \"id\": 7002, \"description\": \"The first draft is ready.\", \"type\": \"ACTION\",\n    \"statusChange\": {\"oldStatus\": \"DRAFT\", \"newStatus\": \"ACTIVE\"}, \"isNotRead\": true, \"fromEmail\": false,\n    \"dateTime\": \"04-02-2025 11:20\", \"task\": {\"id\": 101, \"general\": 1001, \"title\": \"Prepare the quarterly report\"},\n    \"owner\": {\"id\": 2, \"name\": \"Борис Соколов\"}, \"project\": {\"id\": 21, \"title\": \"Reporting\"},\n    \"files\": [{\"id\": 501, \"name\": \"report.txt\"}],\n    \"notifiedList\": [{\"id\": 1, \"name\": \"Ada Winter\"}, {\"id\": 5, \"name\": \"Елена Орлова\"}],\n    \"analitics\": [{\"id\": 1, \"key\": 1, \"name\": \"Time spent\"}]\n  },\n  {\n    \"id\": 7003, \"description\": \"Остатки во вложении.\", \"type\": \"COMMENT\",\n    \"statusChange\": {\"oldStatus\": \"ACTIVE\", \"newStatus\": \"107\"}, \"isNotRead\": false, \"fromEmail\": true,\n    \"dateTime\": \"05-02-2025 08:30\", \"task\": {\"id\": 102, \"general\": 1002, \"title\": \"Собрать цифры по складу\"},\n    \"owner\": {\"id\": 5, \"name\": \"Елена Орлова\"}, \"project\": {\"id\": 21, \"title\": \"Reporting\"},\n    \"files\": [{\"id\": 502, \"name\": \"склад.csv\"}], \"notifiedList\": [{\"id\": 1, \"name\": \"Ada Winter\"}],\n    \"analitics\": [{\"id\": 2, \"key\": 2, \"name\": \"Выезд\"}, {\"id\": 2, \"key\": 3, \"name\": \"Выезд\"}]\n  },\n  {\n    \"id\": 7004, \"description\": \"\", \"type\": \"TASKEXPECTDATECHANGED\", \"isNotRead\": true, \"fromEmail\": false,\n    \"dateTime\": \"06-02-2025 16:05\", \"task\": {\"id\": 101, \"general\": 1001, \"title\": \"Prepare the quarterly report\"},\n    \"owner\": {\"id\": 1, \"name\": \"Ada Winter\"}, \"project\": {\"id\": 21, \"title\": \"Reporting\"},\n    \"taskExpectDateChanged\": {\n      \"oldDate\": \"21-02-2025\", \"newDate\": \"28-02-2025\", \"oldDateIsSet\": true, \"newDateIsSet\": true\n    },\n    \"taskStartTimeChanged\": {\"oldDate\": \"03-02-2025 10:00\", \"newDate\": \"04-02-2025 10:00\"}, \"notifiedList\": []\n  },\n  {\n    \"id\": 7005, \"description\": \"Prefers letters.\", \"type\": \"COMMENT\", \"isNotRead\": false, \"fromEmail\": false,\n    \"dateTime\": \"07-02-2025 12:00\", \"contact\": {\"general\": 1, \"name\": \"Maria Lind\"},\n    \"owner\": {\"id\": 2, \"name\": \"Борис Соколов\"}, \"notifiedList\": []\n  }\n]",
        },
        tables::Entity {
            name: "analitic",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("10002"),
            fixtures: "[\n  {\n    \"id\": 1, \"name\": \"Time spent\", \"group\": {\"id\": 1, \"name\": \"Work\"},\n    \"fields\": [\n      {\"id\": 11, \"num\": 1, \"name\": \"Day\", \"type\": \"DATE\"},\n      {\"id\": 12, \"num\": 2, \"name\": \"From and to\", \"type\": \"TIMEPERIOD\"},\n      {\"id\": 13, \"num\": 3, \"name\": \"Who\", \"type\": \"LOGINLIST\"}\n    ]\n  },\n  {\n    \"id\": 2, \"name\": \"Выезд\", \"group\": {\"id\": 2, \"name\": \"Клиенты\"},\n    \"fields\": [\n      {\"id\": 14, \"num\": 1, \"name\": \"Офис\", \"type\": \"HANDBOOK\", \"handbook\": {\"id\": 3}},\n      {\"id\": 15, \"num\": 2, \"name\": \"Причина\", \"type\": \"LIST\", \"list\": [\"По плану\", \"Срочно\"]}\n    ]\n  }\n]",
        },
        tables::Entity {
            name: "analitic-data",
            key: "key",
            unique: &[],
            missing: ::core::option::Option::Some("4016"),
            fixtures: "[\n  {\n    \"key\": 1, \"analitic\": {\"id\": 1}, \"task\": {\"id\": 101, \"general\": 1001}, \"action\": {\"id\": 7002},\n    \"itemData\": [\n      {\"id\": 11, \"name\": \"Day\", \"value\": \"04-02-2025\", \"valueId\": \"\"},\n      {\"id\": 12, \"name\": \"From and to\", \"value\": \"10:00 - 11:15\", \"valueId\": \"\"},\n      {\"id\": 13, \"name\": \"Who\", \"value\": \"Борис Соколов\", \"valueId\": \"2\"}\n    ]\n  },\n  {\n    \"key\": 2, \"analitic\": {\"id\": 2}, \"task\": {\"id\": 102, \"general\": 1002}, \"action\": {\"id\": 7003},\n    \"itemData\": [\n      {\"id\": 14, \"name\": \"Офис\", \"value\": \"Хельсинки\", \"valueId\": \"3\"},\n      {\"id\": 15, \"name\": \"Причина\", \"value\": \"По плану\", \"valueId\": \"\"}\n    ]\n  },\n  {\n    \"key\": 3, \"analitic\": {\"id\": 2}, \"task\": {\"id\": 102, \"general\": 1002}, \"action\": {\"id\": 7003},\n    \"itemData\": [\n      {\"id\": 14, \"name\": \"Офис\", \"value\": \"Head office\", \"valueId\": \"2\"},\n      {\"id\": 15, \"name\": \"Причина\", \"value\": \"Срочно\", \"valueId\": \"\"}\n    ]\n  }\n]",
        },
        tables::Entity {
            name: "analitic-group",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("10003"),
            fixtures: "[\n  {\"id\": 1, \"name\": \"Work\"},\n  {\"id\": 2, \"name\": \"Клиенты\"}\n]",
        },
        tables::Entity {
            name: "analitic-record",
            key: "key",
            unique: &[],
            missing: ::core::option::Option::Some("10004"),
            fixtures: "[\n  {\n    \"handbook\": {\"id\": 3}, \"key\": 1, \"parentKey\": 0, \"isGroup\": true,\n    \"value\": [{\"value\": \"Европа\", \"name\": \"Название\", \"isDisplayed\": true}]\n  },\n  {\n    \"handbook\": {\"id\": 3}, \"key\": 2, \"parentKey\": 0, \"isGroup\": false,\n    \"value\": [\n      {\"value\": \"Head office\", \"name\": \"Город\", \"isDisplayed\": true},\n      {\"value\": \"120\", \"name\": \"Staff\", \"isDisplayed\": false}\n    ]\n  },\n  {\n    \"handbook\": {\"id\": 3}, \"key\": 3, \"parentKey\": 1, \"isGroup\": false,\n    \"value\": [\n      {\"value\": \"Хельсинки\", \"name\": \"Город\", \"isDisplayed\": true},\n      {\"value\": \"35\", \"name\": \"Staff\", \"isDisplayed\": false}\n    ]\n  }\n]",
        },
        tables::Entity {
            name: "contact",
            key: "id",
            unique: &["userid", "general"],
            missing: ::core::option::Option::Some("8002"),
            fixtures: "[\n  {\n    \"id\": 11, \"userid\": 100011, \"general\": 1, \"template\": {\"id\": 1}, \"name\": \"Maria\", \"midName\": \"\", \"lastName\": \"Lind\",\n    \"isCompany\": false, \"post\": \"Buyer\", \"email\": \"maria@example.net\", \"secondaryEmails\": [\"lind@example.org\"],\n    \"phones\": [{\"number\": \"+46 8 555 01 11\", \"typeId\": 1, \"typeName\": \"Mobile\"}],\n    \"address\": \"1 Harbour Street\", \"description\": \"Writes in English.\", \"sex\": \"FEMALE\",\n    \"site\": \"https://maria.example.net\", \"skype\": \"\", \"facebook\": \"maria.lind.example\", \"vk\": \"\", \"icq\": \"\",\n    \"userPic\": \"https://pictures.example.com/maria.png\", \"birthdate\": \"17-05-1988\",\n    \"group\": {\"id\": 1, \"name\": \"Customers\"},\n    \"contractors\": [{\"id\": 12, \"name\": \"ООО «Пример»\"}],\n    \"havePlanfixAccess\": true, \"customData\": [],\n    \"responsible\": {\"users\": [{\"id\": 2, \"name\": \"Борис Соколов\"}], \"groups\": []},\n    \"user\": {\n      \"login\": \"maria@example.net\", \"role\": \"USER\", \"password\": \"silver-thimble\", \"status\": \"ACTIVE\", \"email\": \"maria@example.net\", \"jabber\": \"\",\n      \"notifyByEmail\": true, \"notifyByJabber\": false, \"notifyByPlanfix\": true\n    }\n  },\n  {\n    \"id\": 12, \"userid\": 100012, \"general\": 2, \"template\": {\"id\": 2}, \"name\": \"ООО «Пример»\", \"midName\": \"\", \"lastName\": \"\",\n    \"isCompany\": true, \"post\": \"\", \"email\": \"office@example.org\", \"secondaryEmails\": [],\n    \"phones\": [\n      {\"number\": \"+7 495 555-02-01\", \"typeId\": 2, \"typeName\": \"Work\"},\n      {\"number\": \"+7 495 555-02-02\", \"typeId\": 4, \"typeName\": \"Факс\"}\n    ],\n    \"address\": \"Москва, улица Примерная, 1\", \"description\": \"\", \"sex\": \"\",\n    \"site\": \"https://example.org\", \"skype\": \"\", \"facebook\": \"\", \"vk\": \"example_org\", \"icq\": \"\", \"userPic\": \"\", \"birthdate\": \"\",\n    \"group\": {\"id\": 1, \"name\": \"Customers\"},\n    \"contractors\": [],\n    \"havePlanfixAccess\": false,\n    \"customData\": [{\"field\": {\"id\": 7, \"name\": \"ИНН\"}, \"value\": \"0000000000\", \"text\": \"0000000000\"}],\n    \"responsible\": {\"users\": [], \"groups\": [{\"id\": 3, \"name\": \"Support\"}]}\n  },\n  {\n    \"id\": 13, \"userid\": 100013, \"general\": 3, \"template\": {\"id\": 1}, \"name\": \"Иван Петрович\", \"midName\": \"Петрович\",\n    \"lastName\": \"Лебедев\", \"isCompany\": false, \"post\": \"Механик\", \"email\": \"ivan@example.org\", \"secondaryEmails\": [],\n    \"phones\": [], \"address\": \"\", \"description\": \"\", \"sex\": \"MALE\", \"site\": \"\", \"skype\": \"\", \"facebook\": \"\", \"vk\": \"\",\n    \"icq\": \"\", \"userPic\": \"\", \"birthdate\": \"\", \"group\": {\"id\": 2, \"name\": \"Поставщики\"}, \"contractors\": [],\n    \"havePlanfixAccess\": false, \"customData\": [],\n    \"responsible\": {\"users\": [], \"groups\": []}\n  }\n]",
        },
        tables::Entity {
            name: "contact-group",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("0101"),
            fixtures: "[\n  {\"id\": 1, \"name\": \"Customers\"},\n  {\"id\": 2, \"name\": \"Поставщики\"},\n  {\"id\": 3, \"name\": \"Press\"}\n]",
        },
        tables::Entity {
            name: "file",
            key: "uniqueId",
            unique: &[],
            missing: ::core::option::Option::Some("9002"),
            fixtures: "[\n  {\n    \"id\": 501, \"uniqueId\": 9001, \"name\": \"report.txt\", \"extension\": \"txt\", \"version\": 1, \"description\": \"First draft\", \"date\": \"04-02-2025 11:20\",\n    \"sourceType\": \"FILESYSTEM\", \"size\": 12, \"bytes\": 11874,\n    \"task\": {\"id\": 101, \"general\": 1001, \"title\": \"Prepare the quarterly report\"},\n    \"project\": {\"id\": 21, \"title\": \"Reporting\"}, \"client\": {\"id\": 0}, \"user\": {\"id\": 2, \"name\": \"Борис Соколов\"},\n    \"downloadLink\": \"https://files.example.com/9001\"\n  },\n  {\n    \"id\": 501, \"uniqueId\": 9002, \"name\": \"report.txt\", \"extension\": \"txt\", \"version\": 2, \"description\": \"\", \"date\": \"06-02-2025 16:05\",\n    \"sourceType\": \"FILESYSTEM\", \"size\": 14, \"bytes\": 14203,\n    \"task\": {\"id\": 101, \"general\": 1001, \"title\": \"Prepare the quarterly report\"},\n    \"project\": {\"id\": 21, \"title\": \"Reporting\"}, \"client\": {\"id\": 0}, \"user\": {\"id\": 5, \"name\": \"Елена Орлова\"},\n    \"downloadLink\": \"https://files.example.com/9002\"\n  },\n  {\n    \"id\": 502, \"uniqueId\": 9003, \"name\": \"склад.csv\", \"extension\": \"csv\", \"version\": 1, \"description\": \"\", \"date\": \"05-02-2025 08:30\",\n    \"sourceType\": \"FILESYSTEM\", \"size\": 3, \"bytes\": 2619,\n    \"task\": {\"id\": 102, \"general\": 1002, \"title\": \"Собрать цифры по складу\"},\n    \"project\": {\"id\": 21, \"title\": \"Reporting\"}, \"client\": {\"id\": 12}, \"user\": {\"id\": 5, \"name\": \"Елена Орлова\"},\n    \"downloadLink\": \"https://files.example.com/9003\"\n  },\n  {\n    \"id\": 503, \"uniqueId\": 9004, \"name\": \"https://example.org/plan\", \"extension\": \"\", \"version\": 1, \"description\": \"The plan\",\n    \"date\": \"07-02-2025\", \"sourceType\": \"INTERNET\", \"size\": 0, \"bytes\": 0,\n    \"task\": {\"id\": 0, \"general\": 0, \"title\": \"\"},\n    \"project\": {\"id\": 21, \"title\": \"Reporting\"}, \"client\": {\"id\": 0}, \"user\": {\"id\": 1, \"name\": \"Ada Winter\"},\n    \"downloadLink\": \"https://example.org/plan\"\n  }\n]",
        },
        tables::Entity {
            name: "handbook",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("0101"),
            fixtures: "[\n  {\n    \"id\": 3, \"name\": \"Offices\", \"group\": {\"id\": 1, \"name\": \"Company\"},\n    \"fields\": [\n      {\"id\": 41, \"num\": 1, \"name\": \"Город\", \"type\": \"STRING\"},\n      {\"id\": 42, \"num\": 2, \"name\": \"Staff\", \"type\": \"NUMBER\"}\n    ]\n  },\n  {\n    \"id\": 4, \"name\": \"Виды работ\", \"group\": {\"id\": 2, \"name\": \"Учёт\"},\n    \"fields\": [\n      {\"id\": 43, \"num\": 1, \"name\": \"Название\", \"type\": \"STRING\"},\n      {\"id\": 44, \"num\": 2, \"name\": \"Срочность\", \"type\": \"LIST\", \"list\": [\"Обычная\", \"Высокая\"]},\n      {\"id\": 45, \"num\": 3, \"name\": \"Офис\", \"type\": \"HANDBOOK\", \"handbook\": {\"id\": 3}}\n    ]\n  }\n]",
        },
        tables::Entity {
            name: "handbook-group",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("0101"),
            fixtures: "[\n  {\"id\": 1, \"name\": \"Company\"},\n  {\"id\": 2, \"name\": \"Учёт\"}\n]",
        },
        tables::Entity {
            name: "handbook-record",
            key: "key",
            unique: &[],
            missing: ::core::option::Option::Some("4015"),
            fixtures: "[\n  {\n    \"handbook\": {\"id\": 3}, \"parentKey\": 0, \"isGroup\": true, \"key\": 1, \"name\": \"Европа\", \"archived\": false,\n    \"customData\": []\n  },\n  {\n    \"handbook\": {\"id\": 3}, \"parentKey\": 0, \"isGroup\": false, \"key\": 2, \"name\": \"\", \"archived\": false,\n    \"customData\": [\n      {\"field\": {\"id\": 41}, \"value\": \"Head office\", \"text\": \"Head office\"},\n      {\"field\": {\"id\": 42}, \"value\": \"120\", \"text\": \"120\"}\n    ]\n  },\n  {\n    \"handbook\": {\"id\": 3}, \"parentKey\": 1, \"isGroup\": false, \"key\": 3, \"name\": \"\", \"archived\": false,\n    \"customData\": [\n      {\"field\": {\"id\": 41}, \"value\": \"Хельсинки\", \"text\": \"Хельсинки\"},\n      {\"field\": {\"id\": 42}, \"value\": \"35\", \"text\": \"35\"}\n    ]\n  },\n  {\n    \"handbook\": {\"id\": 3}, \"parentKey\": 1, \"isGroup\": false, \"key\": 4, \"name\": \"\", \"archived\": true,\n    \"customData\": [\n      {\"field\": {\"id\": 41}, \"value\": \"Riga\", \"text\": \"Riga\"},\n      {\"field\": {\"id\": 42}, \"value\": \"\", \"text\": \"\"}\n    ]\n  }\n]",
        },
        tables::Entity {
            name: "phone-type",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("0101"),
            fixtures: "[\n  {\"id\": 1, \"name\": \"Mobile\"},\n  {\"id\": 2, \"name\": \"Work\"},\n  {\"id\": 3, \"name\": \"Home\"},\n  {\"id\": 4, \"name\": \"Факс\"}\n]",
        },
        tables::Entity {
            name: "post",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("0101"),
            fixtures: "[\n  {\"id\": 1, \"name\": \"Director\"},\n  {\"id\": 2, \"name\": \"Инженер\"},\n  {\"id\": 3, \"name\": \"Accountant\"}\n]",
        },
        tables::Entity {
            name: "process",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("0101"),
            fixtures: "[\n  {\"id\": 1, \"name\": \"Usual tasks\"},\n  {\"id\": 2, \"name\": \"Заявки склада\"}\n]",
        },
        tables::Entity {
            name: "process-status",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("0101"),
            fixtures: "[\n  {\n    \"id\": 91, \"name\": \"New\", \"color\": \"#ffffff\", \"isActive\": true, \"hasDeadline\": true,\n    \"texts\": [{\"lang\": \"En\", \"name\": \"New\"}, {\"lang\": \"Ru\", \"name\": \"Новая\"}],\n    \"process\": {\"id\": 1}, \"value\": \"ACTIVE\"\n  },\n  {\n    \"id\": 92, \"name\": \"In progress\", \"color\": \"#fff2b3\", \"isActive\": true, \"hasDeadline\": true,\n    \"texts\": [{\"lang\": \"En\", \"name\": \"In progress\"}, {\"lang\": \"Ru\", \"name\": \"В работе\"}],\n    \"process\": {\"id\": 1}, \"value\": \"ACCEPTED\"\n  },\n  {\n    \"id\": 93, \"name\": \"Finished\", \"color\": \"#c8f0c8\", \"isActive\": false, \"hasDeadline\": false,\n    \"texts\": [{\"lang\": \"En\", \"name\": \"Finished\"}, {\"lang\": \"Ru\", \"name\": \"Завершена\"}],\n    \"process\": {\"id\": 1}, \"value\": \"COMPLETED\"\n  },\n  {\n    \"id\": 107, \"name\": \"Ждёт поставки\", \"color\": \"#ffd9b3\", \"isActive\": true, \"hasDeadline\": true,\n    \"texts\": [{\"lang\": \"Ru\", \"name\": \"Ждёт поставки\"}],\n    \"process\": {\"id\": 2}, \"value\": \"107\"\n  },\n  {\n    \"id\": 108, \"name\": \"Отгружено\", \"color\": \"#b3d9ff\", \"isActive\": false, \"hasDeadline\": false,\n    \"texts\": [{\"lang\": \"Ru\", \"name\": \"Отгружено\"}],\n    \"process\": {\"id\": 2}, \"value\": \"108\"\n  }\n]",
        },
        tables::Entity {
            name: "project",
            key: "id",
            unique: &["general"],
            missing: ::core::option::Option::Some("2001"),
            fixtures: "[\n  {\n    \"id\": 21, \"general\": 1, \"title\": \"Reporting\", \"description\": \"Reports of all kinds.\",\n    \"owner\": {\"id\": 1, \"name\": \"Ada Winter\"}, \"client\": {\"id\": 0, \"name\": \"\"},\n    \"group\": {\"id\": 1, \"name\": \"Internal\"}, \"parent\": {\"id\": 0}, \"template\": {\"id\": 0},\n    \"status\": \"ACTIVE\", \"hidden\": false, \"hasEndDate\": true, \"endDate\": \"31-12-2025\", \"beginDate\": \"15-01-2025 10:00\",\n    \"taskCount\": 2, \"isOverdued\": false, \"isCloseToDeadline\": false,\n    \"workers\": {\"users\": [{\"id\": 2, \"name\": \"Борис Соколов\"}], \"groups\": [{\"id\": 3, \"name\": \"Support\"}]},\n    \"members\": {\"users\": [{\"id\": 5, \"name\": \"Елена Орлова\"}], \"groups\": []},\n    \"auditors\": {\"users\": [{\"id\": 1, \"name\": \"Ada Winter\"}]},\n    \"managers\": {\"users\": [{\"id\": 5, \"name\": \"Елена Орлова\"}], \"groups\": []},\n    \"customData\": [{\"field\": {\"id\": 51, \"name\": \"Budget\"}, \"value\": \"1500\", \"text\": \"1500\"}]\n  },\n  {\n    \"id\": 22, \"general\": 2, \"title\": \"Новый склад\", \"description\": \"\",\n    \"owner\": {\"id\": 5, \"name\": \"Елена Орлова\"}, \"client\": {\"id\": 12, \"name\": \"ООО «Пример»\"},\n    \"group\": {\"id\": 2, \"name\": \"Для клиентов\"}, \"parent\": {\"id\": 21}, \"template\": {\"id\": 0},\n    \"status\": \"ACTIVE\", \"hidden\": true, \"hasEndDate\": true, \"endDate\": \"31-01-2025\", \"beginDate\": \"20-01-2025 12:30\",\n    \"taskCount\": 0, \"isOverdued\": true, \"isCloseToDeadline\": true,\n    \"workers\": {\"users\": [], \"groups\": []}, \"members\": {\"users\": [], \"groups\": []},\n    \"auditors\": {\"users\": []}, \"managers\": {\"users\": [], \"groups\": []},\n    \"customData\": []\n  },\n  {\n    \"id\": 23, \"general\": 3, \"title\": \"Office party\", \"description\": \"Still an idea.\",\n    \"owner\": {\"id\": 8, \"name\": \"Peter Marsh\"}, \"client\": {\"id\": 0, \"name\": \"\"},\n    \"group\": {\"id\": 1, \"name\": \"Internal\"}, \"parent\": {\"id\": 0}, \"template\": {\"id\": 0},\n    \"status\": \"DRAFT\", \"hidden\": false, \"hasEndDate\": false, \"beginDate\": \"05-02-2025 09:00\",\n    \"taskCount\": 0, \"isOverdued\": false, \"isCloseToDeadline\": false,\n    \"workers\": {\"users\": [], \"groups\": []}, \"members\": {\"users\": [], \"groups\": []},\n    \"auditors\": {\"users\": []}, \"managers\": {\"users\": [], \"groups\": []},\n    \"customData\": []\n  }\n]",
        },
        tables::Entity {
            name: "project-group",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("0101"),
            fixtures: "[\n  {\"id\": 1, \"name\": \"Internal\"},\n  {\"id\": 2, \"name\": \"Для клиентов\"},\n  {\"id\": 3, \"name\": \"Archive\"}\n]",
        },
        tables::Entity {
            name: "saved-contact-filter",
            key: "ID",
            unique: &[],
            missing: ::core::option::Option::Some("0101"),
            fixtures: "[\n  {\"ID\": \"61\", \"Name\": \"Birthdays this month\"},\n  {\"ID\": \"62\", \"Name\": \"Поставщики без задач\"},\n  {\"ID\": \":company\", \"Name\": \"Companies\"},\n  {\"ID\": \":contact\", \"Name\": \"Contacts\"}\n]",
        },
        tables::Entity {
            name: "saved-task-filter",
            key: "ID",
            unique: &[],
            missing: ::core::option::Option::Some("0101"),
            fixtures: "[\n  {\"ID\": \":in\", \"Name\": \"Входящие\"},\n  {\"ID\": \":all\", \"Name\": \"Все\"},\n  {\"ID\": \":out\", \"Name\": \"Исходящие\"},\n  {\"ID\": \"70011\", \"Name\": \"Late in Reporting\"}\n]",
        },
        tables::Entity {
            name: "task",
            key: "id",
            unique: &["general"],
            missing: ::core::option::Option::Some("3001"),
            fixtures: "[\n  {\n    \"id\": 101, \"title\": \"Prepare the quarterly report\", \"description\": \"Figures from all branches.\",\n    \"importance\": \"HIGH\", \"status\": \"ACTIVE\", \"statusSet\": 1, \"checkResult\": true, \"type\": \"task\",\n    \"owner\": {\"id\": 1, \"name\": \"Ada Winter\"}, \"parent\": {\"id\": 0}, \"template\": {\"id\": 0},\n    \"project\": {\"id\": 21, \"title\": \"Reporting\"}, \"client\": {\"id\": 0, \"name\": \"\"},\n    \"beginDateTime\": \"03-02-2025 09:15\", \"startTime\": \"04-02-2025 10:00\", \"endTime\": \"28-02-2025\",\n    \"duration\": 5, \"durationUnit\": 2, \"general\": 1001,\n    \"isOverdued\": false, \"isCloseToDeadline\": true, \"isNotAcceptedInTime\": false, \"isSummary\": true, \"starred\": true,\n    \"additionalDescriptionData\": \"\",\n    \"workers\": {\"users\": [{\"id\": 2, \"name\": \"Борис Соколов\"}, {\"id\": 5, \"name\": \"Елена Орлова\"}], \"groups\": []},\n    \"members\": {\"users\": [{\"id\": 100011, \"name\": \"Maria Lind\"}], \"groups\": [{\"id\": 1, \"name\": \"Management\"}]},\n    \"auditors\": {\"users\": [{\"id\": 1, \"name\": \"Ada Winter\"}], \"groups\": []},\n    \"periodicity\": {\n      \"weekly\": {\"type\": \"EVERY\", \"shift\": 2, \"days\": [1, 3, 5]},\n      \"startDate\": \"10-02-2025\",\n      \"endCondition\": {\"type\": \"BYCOUNT\", \"repeatCount\": 12},\n      \"notify\": {\"type\": \"0\", \"day\": 2}\n    },\n    \"customData\": [\n      {\"field\": {\"id\": 31, \"name\": \"Branch\"}, \"value\": \"3\", \"text\": \"North\"},\n      {\"field\": {\"id\": 32, \"name\": \"Согласующие\"}, \"value\": \"[1,5]\", \"text\": \"Ada Winter, Елена Орлова\"}\n    ]\n  },\n  {\n    \"id\": 102, \"title\": \"Собрать цифры по складу\", \"description\": \"\", \"importance\": \"AVERAGE\", \"status\": \"107\",\n    \"statusSet\": 2, \"checkResult\": false, \"type\": \"task\", \"owner\": {\"id\": 1, \"name\": \"Ada Winter\"},\n    \"parent\": {\"id\": 101}, \"template\": {\"id\": 0}, \"project\": {\"id\": 21, \"title\": \"Reporting\"},\n    \"client\": {\"id\": 12, \"name\": \"ООО «Пример»\"}, \"beginDateTime\": \"03-02-2025 09:40\",\n    \"general\": 1002, \"isOverdued\": true, \"isCloseToDeadline\": false, \"isNotAcceptedInTime\": false,\n    \"isSummary\": false, \"starred\": false,\n    \"workers\": {\"users\": [], \"groups\": [{\"id\": 3, \"name\": \"Support\"}]},\n    \"customData\": []\n  },\n  {\n    \"id\": 103, \"title\": \"Water the plants\", \"description\": \"\", \"importance\": \"AVERAGE\", \"status\": \"DRAFT\", \"statusSet\": 1,\n    \"checkResult\": false, \"type\": \"task\", \"owner\": {\"id\": 8, \"name\": \"Peter Marsh\"}, \"parent\": {\"id\": 0},\n    \"template\": {\"id\": 0}, \"project\": {\"id\": 0, \"title\": \"\"}, \"client\": {\"id\": 0, \"name\": \"\"},\n    \"beginDateTime\": \"05-02-2025 17:00\", \"general\": 1003, \"isOverdued\": false, \"isCloseToDeadline\": false,\n    \"isNotAcceptedInTime\": false, \"isSummary\": false, \"starred\": false,\n    \"workers\": {\"users\": [{\"id\": 8, \"name\": \"Peter Marsh\"}], \"groups\": []},\n    \"periodicity\": {\n      \"daily\": {\"type\": \"EVERY_WORKING\"}, \"startDate\": \"06-02-2025\", \"endCondition\": {\"type\": \"ENDLESS\"}\n    },\n    \"customData\": []\n  }\n]",
        },
        tables::Entity {
            name: "user",
            key: "id",
            unique: &["general", "login", "email"],
            missing: ::core::option::Option::Some("6004"),
            fixtures: "[\n  {\n    \"id\": 1, \"general\": 1, \"name\": \"Ada\", \"lastName\": \"Winter\", \"midName\": \"\", \"login\": \"ada\",\n    \"password\": \"amber-lantern\", \"email\": \"ada@example.com\", \"secondaryEmails\": [\"ada.winter@example.net\"],\n    \"role\": \"ADMIN\", \"status\": \"ACTIVE\", \"birthdate\": \"10-12-1985\", \"sex\": \"FEMALE\", \"telegramId\": 700100,\n    \"phones\": [{\"number\": \"+1 202 555 0101\", \"typeId\": 1, \"typeName\": \"Mobile\"}],\n    \"isInvisibleOutOfGroup\": false, \"isBlindOutOfGroup\": false,\n    \"userPic\": \"https://pictures.example.com/ada.png\", \"isOnline\": true, \"timezone\": \"Europe/London\",\n    \"post\": {\"id\": 1, \"name\": \"Director\"},\n    \"userGroups\": [{\"id\": 1, \"name\": \"Management\"}], \"headOf\": [1, 2]\n  },\n  {\n    \"id\": 2, \"general\": 2, \"name\": \"Борис Ильич\", \"lastName\": \"Соколов\", \"midName\": \"Ильич\", \"login\": \"boris\",\n    \"password\": \"quiet-harbour\", \"email\": \"boris@example.com\", \"secondaryEmails\": [],\n    \"role\": \"USER\", \"status\": \"ACTIVE\", \"birthdate\": \"\", \"sex\": \"\",\n    \"phones\": [],\n    \"isInvisibleOutOfGroup\": true, \"isBlindOutOfGroup\": false,\n    \"userPic\": \"\", \"isOnline\": false, \"timezone\": \"Europe/Moscow\",\n    \"userGroups\": []\n  },\n  {\n    \"id\": 5, \"general\": 3, \"name\": \"Елена\", \"lastName\": \"Орлова\", \"midName\": \"Павловна\", \"login\": \"elena\",\n    \"password\": \"seven-birches\", \"email\": \"elena@example.com\",\n    \"secondaryEmails\": [\"orlova@example.org\", \"support@example.com\"],\n    \"role\": \"TECHADMIN\", \"status\": \"ACTIVE\", \"birthdate\": \"01-03-1990\", \"sex\": \"FEMALE\",\n    \"phones\": [\n      {\"number\": \"+7 495 555-01-02\", \"typeId\": 2, \"typeName\": \"Work\"},\n      {\"number\": \"+7 900 555-01-03\", \"typeId\": 1, \"typeName\": \"Mobile\"},\n      {\"number\": \"+7 495 555-01-04\", \"typeId\": 4, \"typeName\": \"Факс\"}\n    ],\n    \"isInvisibleOutOfGroup\": false, \"isBlindOutOfGroup\": true,\n    \"userPic\": \"https://pictures.example.com/elena.png\", \"isOnline\": true, \"timezone\": \"Europe/Moscow\",\n    \"post\": {\"id\": 2, \"name\": \"Инженер\"},\n    \"userGroups\": [{\"id\": 2, \"name\": \"Разработка\"}, {\"id\": 3, \"name\": \"Support\"}], \"headOf\": [2]\n  },\n  {\n    \"id\": 8, \"general\": 4, \"name\": \"Peter\", \"lastName\": \"Marsh\", \"midName\": \"\", \"login\": \"peter\",\n    \"password\": \"copper-kettle\", \"email\": \"peter@example.com\", \"secondaryEmails\": [],\n    \"role\": \"USER\", \"status\": \"UNACTIVE\", \"birthdate\": \"29-02-1992\", \"sex\": \"MALE\",\n    \"phones\": [{\"number\": \"+1 202 555 0108\", \"typeId\": 3, \"typeName\": \"Home\"}],\n    \"isInvisibleOutOfGroup\": false, \"isBlindOutOfGroup\": false,\n    \"userPic\": \"\", \"isOnline\": false, \"timezone\": \"America/New_York\",\n    \"post\": {\"id\": 3, \"name\": \"Accountant\"},\n    \"userGroups\": [{\"id\": 3, \"name\": \"Support\"}]\n  }\n]",
        },
        tables::Entity {
            name: "user-group",
            key: "id",
            unique: &[],
            missing: ::core::option::Option::Some("5001"),
            fixtures: "[\n  {\"id\": 1, \"name\": \"Management\", \"userCount\": 1},\n  {\"id\": 2, \"name\": \"Разработка\", \"userCount\": 1},\n  {\"id\": 3, \"name\": \"Support\", \"userCount\": 2}\n]",
        },
    ],
};
#[cfg(feature = "texts")]
static TEXTS: tables::Texts<'static> = tables::Texts {
    methods: &[
        tables::MethodText {
            name: "action.add",
            title: tables::Text {
                en: "Add a comment",
                ru: "Добавление комментария",
            },
            doc: tables::Text {
                en: "It belongs to a task or to a contact, not to both.",
                ru: "Комментарий относится к задаче или к контакту, но не к обоим сразу.",
            },
        },
        tables::MethodText {
            name: "action.delete",
            title: tables::Text {
                en: "Delete a comment",
                ru: "Удаление комментария",
            },
            doc: tables::Text {
                en: "A comment that changed the status of a task cannot be deleted.",
                ru: "Комментарий, которым изменён статус задачи, удалить нельзя.",
            },
        },
        tables::MethodText {
            name: "action.get",
            title: tables::Text {
                en: "Show a comment",
                ru: "Сведения о комментарии",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "action.getList",
            title: tables::Text {
                en: "List the comments of a task or contact",
                ru: "Комментарии задачи или контакта",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "action.getListByPeriod",
            title: tables::Text {
                en: "List the comments of some time",
                ru: "Комментарии за период",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "action.getListWithAnalitic",
            title: tables::Text {
                en: "List the comments in which a data tag is filled in",
                ru: "Комментарии с указанной аналитикой",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "action.update",
            title: tables::Text {
                en: "Change a comment",
                ru: "Изменение комментария",
            },
            doc: tables::Text {
                en: "Only comments of the types `ACTION` and `COMMENT` can be changed, and only the last one may change the status. Rows of data tags that the request does not name stay as they are; `deletedAnalitics` takes them away.",
                ru: "Менять можно только комментарии типов `ACTION` и `COMMENT`, а статус — только последним из них. Строки аналитик, не названные в запросе, остаются прежними; удаляет их `deletedAnalitics`.",
            },
        },
        tables::MethodText {
            name: "analitic.getData",
            title: tables::Text {
                en: "Show rows of data tags",
                ru: "Данные заполненных аналитик",
            },
            doc: tables::Text {
                en: "A row that does not exist is no error: it is answered empty.",
                ru: "Несуществующая строка не вызывает ошибки: она приходит пустой.",
            },
        },
        tables::MethodText {
            name: "analitic.getDataByCondition",
            title: tables::Text {
                en: "Find rows of a data tag",
                ru: "Данные аналитики по условию",
            },
            doc: tables::Text {
                en: "The answer does not say how many rows there are.",
                ru: "Ответ не сообщает, сколько строк всего.",
            },
        },
        tables::MethodText {
            name: "analitic.getGroupList",
            title: tables::Text {
                en: "List the groups of data tags",
                ru: "Группы аналитик",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "analitic.getHandbook",
            title: tables::Text {
                en: "List the records of a directory that a data tag chooses from",
                ru: "Справочник аналитики",
            },
            doc: tables::Text {
                en: "`handbook.getRecords` lists them page by page.",
                ru: "Постранично их выводит `handbook.getRecords`.",
            },
        },
        tables::MethodText {
            name: "analitic.getList",
            title: tables::Text {
                en: "List the data tags",
                ru: "Список аналитик",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "analitic.getOptions",
            title: tables::Text {
                en: "Show what a data tag consists of",
                ru: "Описание аналитики",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "auth.login",
            title: tables::Text {
                en: "Begin a session",
                ru: "Начало сеанса",
            },
            doc: tables::Text {
                en: "The session lasts an hour. A token makes it unnecessary.",
                ru: "Сеанс живёт один час. С токеном он не нужен.",
            },
        },
        tables::MethodText {
            name: "contact.add",
            title: tables::Text {
                en: "Add a contact",
                ru: "Добавление контакта",
            },
            doc: tables::Text {
                en: "Of the template only the form with its fields and some of the properties are taken over: data tags, files, check lists and reminders are not. Nothing says which fields must be sent. A second call adds a second contact.",
                ru: "Из шаблона берутся форма с её полями и часть свойств; аналитики, файлы, чек-листы и напоминания не переносятся. Какие поля обязательны, нигде не сказано. Повторный вызов создаст ещё один контакт.",
            },
        },
        tables::MethodText {
            name: "contact.delete",
            title: tables::Text {
                en: "Delete a contact",
                ru: "Удаление контакта",
            },
            doc: tables::Text {
                en: "The caller needs the right to delete contacts.",
                ru: "Нужно право удалять контакты.",
            },
        },
        tables::MethodText {
            name: "contact.get",
            title: tables::Text {
                en: "Show a contact",
                ru: "Сведения о контакте",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "contact.getFilterList",
            title: tables::Text {
                en: "List the filters of contacts",
                ru: "Фильтры контактов",
            },
            doc: tables::Text {
                en: "The filters that the caller may use: their numbers go into the `target` of `contact.getList`.",
                ru: "Фильтры, доступные вызывающему: их номера указываются в `target` метода `contact.getList`.",
            },
        },
        tables::MethodText {
            name: "contact.getGroupList",
            title: tables::Text {
                en: "List the groups of contacts",
                ru: "Группы контактов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "contact.getList",
            title: tables::Text {
                en: "List contacts",
                ru: "Список контактов",
            },
            doc: tables::Text {
                en: "Further e-mail addresses, the web site, the group and those who look after the contacts are not answered; `contact.get` shows them.",
                ru: "Дополнительные адреса почты, сайт, группа и ответственные не возвращаются; их показывает `contact.get`.",
            },
        },
        tables::MethodText {
            name: "contact.getPhoneTypes",
            title: tables::Text {
                en: "List the kinds of telephone numbers",
                ru: "Виды телефонных номеров",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "contact.managePlanfixAccess",
            title: tables::Text {
                en: "Open or close a contact's access to Planfix",
                ru: "Открытие и закрытие доступа контакту",
            },
            doc: tables::Text {
                en: "Only an administrator may call it. Who is let in for the first time gets a letter, and has access after following it; calling again before that sends the letter again.",
                ru: "Метод доступен только администратору. При первом открытии контакту уходит письмо, и доступ появляется, когда он им воспользуется; повторный вызов до этого отправит письмо ещё раз.",
            },
        },
        tables::MethodText {
            name: "contact.update",
            title: tables::Text {
                en: "Change a contact",
                ru: "Изменение контакта",
            },
            doc: tables::Text {
                en: "Changes in bulk must be sent with `silent`: then nobody is notified, and nothing is noted with the contact. Who may change only the contact's own fields uses `contact.updateCustomData`.",
                ru: "Массовые изменения нужно отправлять с `silent`: тогда никто не получит уведомлений и у контакта не появится записей. Кому разрешены только пользовательские поля, тому нужен `contact.updateCustomData`.",
            },
        },
        tables::MethodText {
            name: "contact.updateContractors",
            title: tables::Text {
                en: "Change which companies a contact belongs to",
                ru: "Изменение компаний, к которым относится контакт",
            },
            doc: tables::Text {
                en: "Companies that are in neither list stay as they are.",
                ru: "Компании, которых нет ни в одном из списков, остаются как были.",
            },
        },
        tables::MethodText {
            name: "contact.updateCustomData",
            title: tables::Text {
                en: "Change the account's own fields of a contact",
                ru: "Изменение пользовательских полей контакта",
            },
            doc: tables::Text {
                en: "For callers who may change these fields, but not the contact itself, so that `contact.update` is closed to them.",
                ru: "Для тех, кому можно менять эти поля, но не сам контакт, и потому недоступен `contact.update`.",
            },
        },
        tables::MethodText {
            name: "contact.updateUserInfo",
            title: tables::Text {
                en: "Change a contact's sign-in data",
                ru: "Изменение данных контакта для входа",
            },
            doc: tables::Text {
                en: "Only an administrator may call it.",
                ru: "Метод доступен только администратору.",
            },
        },
        tables::MethodText {
            name: "file.delete",
            title: tables::Text {
                en: "Delete files",
                ru: "Удаление файлов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "file.download",
            title: tables::Text {
                en: "Fetch the content of a file",
                ru: "Скачивание файла",
            },
            doc: tables::Text {
                en: "The answer is no XML: with the HTTP status 200 its body is the content itself, with 302 the header `Location` says where the content is. Refusals come as 403 or 404, and are XML. `file.get` and `file.getListForTask` answer with lasting links instead.",
                ru: "Ответ — не XML: при HTTP-статусе 200 тело ответа и есть содержимое файла, при 302 адрес содержимого указан в заголовке `Location`. Отказы приходят со статусом 403 или 404 и записаны в XML. Постоянные ссылки возвращают `file.get` и `file.getListForTask`.",
            },
        },
        tables::MethodText {
            name: "file.get",
            title: tables::Text {
                en: "Show a file",
                ru: "Сведения о файле",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "file.getHistory",
            title: tables::Text {
                en: "List the versions of a file",
                ru: "Версии файла",
            },
            doc: tables::Text {
                en: "The answer has no numbers of versions, and counts sizes in bytes.",
                ru: "В ответе нет номеров версий, а размеры указаны в байтах.",
            },
        },
        tables::MethodText {
            name: "file.getListForClient",
            title: tables::Text {
                en: "List a counterparty's files",
                ru: "Файлы контрагента",
            },
            doc: tables::Text {
                en: "The answer has no numbers of versions, and counts sizes in bytes.",
                ru: "В ответе нет номеров версий, а размеры указаны в байтах.",
            },
        },
        tables::MethodText {
            name: "file.getListForProject",
            title: tables::Text {
                en: "List a project's files",
                ru: "Файлы проекта",
            },
            doc: tables::Text {
                en: "The answer has no numbers of versions.",
                ru: "В ответе нет номеров версий.",
            },
        },
        tables::MethodText {
            name: "file.getListForTask",
            title: tables::Text {
                en: "List a task's files",
                ru: "Файлы задачи",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "file.getListForUser",
            title: tables::Text {
                en: "List the files that somebody sent in",
                ru: "Файлы, загруженные пользователем",
            },
            doc: tables::Text {
                en: "An administrator may ask about anyone, others about themselves. The answer has no numbers of versions.",
                ru: "Администратор может спрашивать о любом пользователе, остальные — только о себе. В ответе нет номеров версий.",
            },
        },
        tables::MethodText {
            name: "file.upload",
            title: tables::Text {
                en: "Add files to a task or a project",
                ru: "Добавление файлов в задачу или проект",
            },
            doc: tables::Text {
                en: "Where the name is taken already (9006), the refusal names the file that has it. Updates of many tasks at regular times must set `silent`.",
                ru: "Если имя уже занято (9006), в отказе назван файл с этим именем. При массовых периодических обновлениях задач обязателен `silent`.",
            },
        },
        tables::MethodText {
            name: "handbook.addRecord",
            title: tables::Text {
                en: "Add a record to a directory",
                ru: "Добавление записи справочника",
            },
            doc: tables::Text {
                en: "Adds a group of records too: set `isGroup`, and give it a `name`.",
                ru: "Добавляет и группу записей: тогда нужны `isGroup` и `name`.",
            },
        },
        tables::MethodText {
            name: "handbook.getGroupList",
            title: tables::Text {
                en: "List the groups of directories",
                ru: "Группы справочников",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "handbook.getList",
            title: tables::Text {
                en: "List the directories",
                ru: "Список справочников",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "handbook.getRecord",
            title: tables::Text {
                en: "Show a record of a directory",
                ru: "Запись справочника",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "handbook.getRecordMulti",
            title: tables::Text {
                en: "Show several records of a directory",
                ru: "Несколько записей справочника",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "handbook.getRecords",
            title: tables::Text {
                en: "List the records of a directory",
                ru: "Записи справочника",
            },
            doc: tables::Text {
                en: "In a directory with groups it answers with one level: the records of one group, or those outside all groups.",
                ru: "В справочнике с группами возвращается один уровень: записи одной группы или те, что стоят вне групп.",
            },
        },
        tables::MethodText {
            name: "handbook.getStructure",
            title: tables::Text {
                en: "Show what the records of a directory consist of",
                ru: "Структура справочника",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "handbook.updateRecord",
            title: tables::Text {
                en: "Change a record of a directory",
                ru: "Изменение записи справочника",
            },
            doc: tables::Text {
                en: "In a field that holds files, `value` lists the numbers of those that stay, with commas between them: files of the record that it does not list are deleted.",
                ru: "В поле, хранящем файлы, `value` перечисляет через запятую номера тех, что остаются: файлы записи, которых в перечне нет, удаляются.",
            },
        },
        tables::MethodText {
            name: "project.add",
            title: tables::Text {
                en: "Make a project",
                ru: "Создание проекта",
            },
            doc: tables::Text {
                en: "Employees may call it, contacts may not. The tables do not say what is required; a project without a title makes no sense.",
                ru: "Метод доступен сотрудникам, но не контактам. Таблицы не говорят, что обязательно, но проект без названия не имеет смысла.",
            },
        },
        tables::MethodText {
            name: "project.get",
            title: tables::Text {
                en: "Show a project",
                ru: "Сведения о проекте",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "project.getList",
            title: tables::Text {
                en: "List projects",
                ru: "Список проектов",
            },
            doc: tables::Text {
                en: "Without `pageCurrent` it only counts: send 1 to get projects. Workers, members and auditors are not answered; `project.get` shows them.",
                ru: "Без `pageCurrent` метод только считает: чтобы получить проекты, нужно передать 1. Исполнители, участники и аудиторы не возвращаются; их показывает `project.get`.",
            },
        },
        tables::MethodText {
            name: "project.update",
            title: tables::Text {
                en: "Change a project",
                ru: "Изменение проекта",
            },
            doc: tables::Text {
                en: "What is not sent stays as it is, unlike in `task.update`.",
                ru: "Что не передано, остаётся прежним, в отличие от `task.update`.",
            },
        },
        tables::MethodText {
            name: "projectGroup.add",
            title: tables::Text {
                en: "Make a group of projects",
                ru: "Создание группы проектов",
            },
            doc: tables::Text {
                en: "Only an administrator may call it.",
                ru: "Метод доступен только администратору.",
            },
        },
        tables::MethodText {
            name: "projectGroup.get",
            title: tables::Text {
                en: "Show a group of projects",
                ru: "Сведения о группе проектов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "projectGroup.getList",
            title: tables::Text {
                en: "List the groups of projects",
                ru: "Список групп проектов",
            },
            doc: tables::Text {
                en: "All groups at once, in the order that `projectGroup.move` changes.",
                ru: "Все группы сразу, в порядке, который меняет `projectGroup.move`.",
            },
        },
        tables::MethodText {
            name: "projectGroup.move",
            title: tables::Text {
                en: "Move a group of projects within the list",
                ru: "Перемещение группы проектов в списке",
            },
            doc: tables::Text {
                en: "The page names no way to move a group to the very top.",
                ru: "Как поставить группу первой, на странице не сказано.",
            },
        },
        tables::MethodText {
            name: "projectGroup.update",
            title: tables::Text {
                en: "Rename a group of projects",
                ru: "Переименование группы проектов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "task.accept",
            title: tables::Text {
                en: "Accept a task",
                ru: "Принятие задачи",
            },
            doc: tables::Text {
                en: "Who does a task has to accept it before working on it. A second time is refused (3011).",
                ru: "Прежде чем работать над задачей, исполнитель должен её принять. Повторно принять нельзя (3011).",
            },
        },
        tables::MethodText {
            name: "task.add",
            title: tables::Text {
                en: "Set a task",
                ru: "Создание задачи",
            },
            doc: tables::Text {
                en: "Nothing is marked as required; a task that no template names needs a title. A day, a time of day or a duration counts only if its flag (`startDateIsSet`, …) is on. How a task repeats cannot be set.",
                ru: "Обязательных полей таблица не отмечает, но задаче без шаблона нужно название. День, время и длительность учитываются вместе со своим признаком (`startDateIsSet`, …). Повторение задачи задать нельзя.",
            },
        },
        tables::MethodText {
            name: "task.changeExpectDate",
            title: tables::Text {
                en: "Put off the end of a task",
                ru: "Перенос срока задачи",
            },
            doc: tables::Text {
                en: "For who does the task and cannot finish in time. Unless the caller may set the date, the task's owner is asked; then `endTime` is missing from the answer.",
                ru: "Для исполнителя, который не успевает в срок. Если менять срок сам он не вправе, предложение уходит постановщику, и в ответе нет `endTime`.",
            },
        },
        tables::MethodText {
            name: "task.changeStatus",
            title: tables::Text {
                en: "Change the status of a task",
                ru: "Изменение статуса задачи",
            },
            doc: tables::Text {
                en: "Where a task can go is told by `task.getPossibleStatusToChange`. Turning down has a method of its own, `task.reject`.",
                ru: "Куда задача может перейти, говорит `task.getPossibleStatusToChange`. Для отклонения есть свой метод, `task.reject`.",
            },
        },
        tables::MethodText {
            name: "task.changeWorkers",
            title: tables::Text {
                en: "Change who does a task",
                ru: "Изменение исполнителей задачи",
            },
            doc: tables::Text {
                en: "It adds to those who do the task and takes away from them; the rest of the task stays as it is.",
                ru: "Добавляет и убирает исполнителей; остальное в задаче не меняется.",
            },
        },
        tables::MethodText {
            name: "task.get",
            title: tables::Text {
                en: "Show a task",
                ru: "Сведения о задаче",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "task.getFilterList",
            title: tables::Text {
                en: "List the filters of tasks",
                ru: "Список фильтров задач",
            },
            doc: tables::Text {
                en: "Those that the caller may use in `task.getList`. Their members are spelt with capitals: `ID`, `Name`.",
                ru: "Те, что доступны вызывающему в `task.getList`. Их поля пишутся с заглавных букв: `ID`, `Name`.",
            },
        },
        tables::MethodText {
            name: "task.getList",
            title: tables::Text {
                en: "List tasks",
                ru: "Список задач",
            },
            doc: tables::Text {
                en: "Members and auditors of the tasks are not answered; `task.get` shows them.",
                ru: "Участники и аудиторы задач не возвращаются; их показывает `task.get`.",
            },
        },
        tables::MethodText {
            name: "task.getMulti",
            title: tables::Text {
                en: "Show several tasks",
                ru: "Сведения о нескольких задачах",
            },
            doc: tables::Text {
                en: "Up to 100 tasks a call, as `task.get` shows them; numbers of both kinds may be mixed.",
                ru: "До 100 задач за вызов, в том же виде, что в `task.get`; номера обоих видов можно смешивать.",
            },
        },
        tables::MethodText {
            name: "task.getPossibleStatusToChange",
            title: tables::Text {
                en: "List the statuses that a task can go to",
                ru: "Статусы, в которые может перейти задача",
            },
            doc: tables::Text {
                en: "For `task.changeStatus`.",
                ru: "Для `task.changeStatus`.",
            },
        },
        tables::MethodText {
            name: "task.reject",
            title: tables::Text {
                en: "Turn a task down",
                ru: "Отклонение задачи",
            },
            doc: tables::Text {
                en: "A task that the caller has accepted can no longer be turned down (3010).",
                ru: "Задачу, которую вызывающий уже принял, отклонить нельзя (3010).",
            },
        },
        tables::MethodText {
            name: "task.update",
            title: tables::Text {
                en: "Change a task",
                ru: "Изменение задачи",
            },
            doc: tables::Text {
                en: "Careful: the page says that whatever is not sent goes back to its default, so send the whole task. For one thing alone there are `task.changeStatus`, `task.changeWorkers`, `task.changeExpectDate` and `task.updateCustomData`. Updates of many tasks should be `silent`.",
                ru: "Осторожно: по описанию всё, что не передано, заменяется значениями по умолчанию, поэтому передавать нужно задачу целиком. Для отдельных изменений есть `task.changeStatus`, `task.changeWorkers`, `task.changeExpectDate` и `task.updateCustomData`. Массовые обновления должны идти с `silent`.",
            },
        },
        tables::MethodText {
            name: "task.updateCustomData",
            title: tables::Text {
                en: "Change a task's own fields",
                ru: "Изменение пользовательских полей задачи",
            },
            doc: tables::Text {
                en: "Also for who may change these fields, but not the task itself.",
                ru: "Подходит и тем, кому можно менять эти поля, но не саму задачу.",
            },
        },
        tables::MethodText {
            name: "taskStatus.getListOfSet",
            title: tables::Text {
                en: "List the statuses of a process",
                ru: "Статусы процесса",
            },
            doc: tables::Text {
                en: "All of them; which of them a task can go to now is told by `task.getPossibleStatusToChange`.",
                ru: "Все статусы; в какие из них задача может перейти сейчас, говорит `task.getPossibleStatusToChange`.",
            },
        },
        tables::MethodText {
            name: "taskStatus.getSetList",
            title: tables::Text {
                en: "List the processes of tasks",
                ru: "Список процессов задач",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "user.actionsAdded",
            title: tables::Text {
                en: "Count what an employee has written",
                ru: "Число действий сотрудника",
            },
            doc: tables::Text {
                en: "Counts the comments and other actions that the employee has added in a stretch of time: all of them, or those of one kind.",
                ru: "Считает комментарии и другие действия, которые сотрудник добавил за период: все или одного типа.",
            },
        },
        tables::MethodText {
            name: "user.add",
            title: tables::Text {
                en: "Add an employee",
                ru: "Добавление сотрудника",
            },
            doc: tables::Text {
                en: "Only an administrator may call it. The table calls the position optional and says nothing of the rest, so that only the server knows what must be sent. The other data of the employee are set by `user.update`, the groups by `user.updateGroupMembership`.",
                ru: "Метод доступен только администратору. Необязательной таблица называет лишь должность, об остальном молчит, так что обязательные поля знает только сервер. Прочие сведения задаёт `user.update`, группы — `user.updateGroupMembership`.",
            },
        },
        tables::MethodText {
            name: "user.changeStatus",
            title: tables::Text {
                en: "Switch an employee on or off",
                ru: "Включение и отключение сотрудника",
            },
            doc: tables::Text {
                en: "Only an administrator may call it. Without `status` it turns the status round, so that a second call undoes the first: send `status` where a call may be repeated.",
                ru: "Метод доступен только администратору. Без `status` статус меняется на противоположный, и второй вызов отменит первый: если вызов может повториться, указывайте `status`.",
            },
        },
        tables::MethodText {
            name: "user.get",
            title: tables::Text {
                en: "Show an employee",
                ru: "Сведения о сотруднике",
            },
            doc: tables::Text {
                en: "Without a number it answers with the employee who calls.",
                ru: "Если номер не указан, возвращаются сведения о том, кто вызывает метод.",
            },
        },
        tables::MethodText {
            name: "user.getList",
            title: tables::Text {
                en: "List employees",
                ru: "Список сотрудников",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "user.update",
            title: tables::Text {
                en: "Change an employee",
                ru: "Изменение сведений о сотруднике",
            },
            doc: tables::Text {
                en: "Only `id` is required: the tables do not mark `name` as optional, yet nothing says that it must be sent.",
                ru: "Обязателен только `id`: таблицы не отмечают `name` как необязательное поле, но и передавать его не требуют.",
            },
        },
        tables::MethodText {
            name: "user.updateGroupMembership",
            title: tables::Text {
                en: "Change which groups an employee belongs to",
                ru: "Изменение групп, в которых состоит сотрудник",
            },
            doc: tables::Text {
                en: "Only an administrator may call it. Groups that are in neither list stay as they are. The sample's method name has a space behind it, which does not belong there.",
                ru: "Метод доступен только администратору. Группы, которых нет ни в одном из списков, остаются как были. В образце после имени метода стоит лишний пробел.",
            },
        },
        tables::MethodText {
            name: "userGroup.add",
            title: tables::Text {
                en: "Add a group of employees",
                ru: "Добавление группы сотрудников",
            },
            doc: tables::Text {
                en: "Only an administrator may call it. Members join by `user.updateGroupMembership`.",
                ru: "Метод доступен только администратору. Участников добавляет `user.updateGroupMembership`.",
            },
        },
        tables::MethodText {
            name: "userGroup.get",
            title: tables::Text {
                en: "Show a group of employees",
                ru: "Сведения о группе сотрудников",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "userGroup.getHeads",
            title: tables::Text {
                en: "List the heads of a group of employees",
                ru: "Руководители группы сотрудников",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "userGroup.getList",
            title: tables::Text {
                en: "List the groups of employees",
                ru: "Группы сотрудников",
            },
            doc: tables::Text {
                en: "Everybody may call it; only administrators see how many belong to each group, others see 0.",
                ru: "Доступен всем; численность групп видят только администраторы, остальные видят 0.",
            },
        },
        tables::MethodText {
            name: "userGroup.update",
            title: tables::Text {
                en: "Rename a group of employees",
                ru: "Переименование группы сотрудников",
            },
            doc: tables::Text {
                en: "Only an administrator may call it.",
                ru: "Метод доступен только администратору.",
            },
        },
    ],
    shapes: &[
        #[cfg(feature = "action")]
        &super::action::add::REQUEST_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::add::RESPONSE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::add::RESPONSE_ACTION_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::delete::REQUEST_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::delete::ACTION_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::delete::RESPONSE_ACTION_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get::REQUEST_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get::ACTION_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get::RESPONSE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list::REQUEST_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list::TASK_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list::CONTACT_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list::RESPONSE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list::RESPONSE_ACTIONS_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_by_period::REQUEST_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_by_period::TASK_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_by_period::RESPONSE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_by_period::RESPONSE_ACTIONS_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_with_analitic::REQUEST_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_with_analitic::ANALITIC_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_with_analitic::TASK_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_with_analitic::RESPONSE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get_list_with_analitic::RESPONSE_ACTIONS_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::update::REQUEST_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::update::RESPONSE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::update::RESPONSE_ACTION_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_data::REQUEST_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_data::RESPONSE_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_data_by_condition::REQUEST_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_data_by_condition::ANALITIC_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_data_by_condition::TASK_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_data_by_condition::RESPONSE_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_group_list::REQUEST_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_group_list::RESPONSE_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_group_list::RESPONSE_ANALITIC_GROUPS_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_handbook::REQUEST_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_handbook::HANDBOOK_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_handbook::RESPONSE_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_list::REQUEST_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_list::RESPONSE_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_list::RESPONSE_ANALITICS_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_options::REQUEST_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_options::ANALITIC_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::analitic::get_options::RESPONSE_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "auth")]
        &super::auth::login::REQUEST_TEXT,
        #[cfg(not(feature = "auth"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "auth")]
        &super::auth::login::RESPONSE_TEXT,
        #[cfg(not(feature = "auth"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::add::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::add::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::add::RESPONSE_CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::delete::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::delete::CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::delete::RESPONSE_CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get::CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_filter_list::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_filter_list::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_filter_list::RESPONSE_CONTACT_FILTER_LIST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_group_list::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_group_list::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_group_list::RESPONSE_CONTACT_GROUPS_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_list::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_list::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_list::RESPONSE_CONTACTS_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_phone_types::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_phone_types::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::get_phone_types::RESPONSE_PHONE_TYPES_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::manage_planfix_access::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::manage_planfix_access::CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::manage_planfix_access::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::manage_planfix_access::RESPONSE_CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update::RESPONSE_CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_contractors::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_contractors::CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_contractors::CONTACT_CONTRACTORS_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_contractors::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_contractors::RESPONSE_CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_custom_data::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_custom_data::CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_custom_data::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_custom_data::RESPONSE_CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::REQUEST_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::CONTACT_USER_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::RESPONSE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::contact::update_user_info::RESPONSE_CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        &super::envelope::REQUEST_TEXT,
        &super::envelope::RESPONSE_TEXT,
        #[cfg(feature = "file")]
        &super::file::delete::REQUEST_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::delete::FILES_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::download::REQUEST_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::download::FILE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::download::RESPONSE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get::REQUEST_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get::FILE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get::RESPONSE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_history::REQUEST_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_history::FILE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_history::RESPONSE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_history::RESPONSE_FILES_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_client::REQUEST_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_client::CLIENT_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_client::RESPONSE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_client::RESPONSE_FILES_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_project::REQUEST_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_project::PROJECT_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_project::RESPONSE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_project::RESPONSE_FILES_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_task::REQUEST_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_task::TASK_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_task::RESPONSE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_task::RESPONSE_FILES_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_user::REQUEST_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_user::USER_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_user::RESPONSE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::get_list_for_user::RESPONSE_FILES_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::upload::REQUEST_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::upload::TASK_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::upload::PROJECT_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::upload::ACTION_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::upload::NOTIFIED_LIST_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::upload::RESPONSE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::file::upload::RESPONSE_FILES_FILE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::add_record::REQUEST_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::add_record::HANDBOOK_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::add_record::RESPONSE_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_group_list::REQUEST_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_group_list::RESPONSE_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_group_list::RESPONSE_HANDBOOK_GROUPS_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_list::REQUEST_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_list::GROUP_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_list::RESPONSE_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_list::RESPONSE_HANDBOOKS_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_record::REQUEST_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_record::HANDBOOK_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_record::RESPONSE_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_record_multi::REQUEST_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_record_multi::HANDBOOK_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_record_multi::RESPONSE_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_records::REQUEST_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_records::HANDBOOK_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_records::RESPONSE_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_structure::REQUEST_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_structure::HANDBOOK_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::get_structure::RESPONSE_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::update_record::REQUEST_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::update_record::HANDBOOK_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::handbook::update_record::RESPONSE_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::project::add::REQUEST_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::project::add::RESPONSE_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::project::add::RESPONSE_PROJECT_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get::REQUEST_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get::PROJECT_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get::RESPONSE_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get_list::REQUEST_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get_list::USER_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get_list::CLIENT_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get_list::RESPONSE_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::project::get_list::RESPONSE_PROJECTS_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::project::update::REQUEST_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::project::update::RESPONSE_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::project::update::RESPONSE_PROJECT_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::add::REQUEST_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::add::RESPONSE_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::add::RESPONSE_PROJECT_GROUP_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::get::REQUEST_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::get::PROJECT_GROUP_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::get::RESPONSE_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::get_list::REQUEST_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::get_list::RESPONSE_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::get_list::RESPONSE_PROJECT_GROUPS_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::move_::REQUEST_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::move_::MOVE_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::move_::MOVE_PROJECT_GROUP_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::move_::AFTER_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::move_::RESPONSE_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::move_::RESPONSE_PROJECT_GROUP_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::update::REQUEST_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::update::RESPONSE_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::project_group::update::RESPONSE_PROJECT_GROUP_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::accept::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::accept::TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::accept::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::accept::RESPONSE_TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::add::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::add::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::add::RESPONSE_TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_expect_date::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_expect_date::TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_expect_date::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_expect_date::RESPONSE_TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_status::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_status::TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_status::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_status::RESPONSE_TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_workers::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_workers::TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_workers::TASK_WORKERS_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_workers::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::change_workers::RESPONSE_TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get::TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_filter_list::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_filter_list::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_filter_list::RESPONSE_TASK_FILTER_LIST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::USER_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::PROJECT_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::PARENT_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_list::RESPONSE_TASKS_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_multi::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_multi::TASKS_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_multi::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_multi::RESPONSE_TASKS_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_possible_status_to_change::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_possible_status_to_change::TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_possible_status_to_change::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_possible_status_to_change::RESPONSE_STATUS_LIST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get_possible_status_to_change::RESPONSE_STATUS_LIST_STATUS_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::reject::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::reject::TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::reject::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::reject::RESPONSE_TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::update::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::update::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::update::RESPONSE_TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::update_custom_data::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::update_custom_data::TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::update_custom_data::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::update_custom_data::RESPONSE_TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task-status")]
        &super::task_status::get_list_of_set::REQUEST_TEXT,
        #[cfg(not(feature = "task-status"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task-status")]
        &super::task_status::get_list_of_set::TASK_STATUS_SET_TEXT,
        #[cfg(not(feature = "task-status"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task-status")]
        &super::task_status::get_list_of_set::RESPONSE_TEXT,
        #[cfg(not(feature = "task-status"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task-status")]
        &super::task_status::get_list_of_set::RESPONSE_TASK_STATUSES_TEXT,
        #[cfg(not(feature = "task-status"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task-status")]
        &super::task_status::get_set_list::REQUEST_TEXT,
        #[cfg(not(feature = "task-status"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task-status")]
        &super::task_status::get_set_list::RESPONSE_TEXT,
        #[cfg(not(feature = "task-status"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task-status")]
        &super::task_status::get_set_list::RESPONSE_TASK_STATUS_SETS_TEXT,
        #[cfg(not(feature = "task-status"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_STATUS_CHANGE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CONTACT_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_TASK_EXPECT_DATE_CHANGED_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_TASK_START_TIME_CHANGED_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_FILES_FILE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_ANALITICS_ANALITIC_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_CONTACT_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_NOTIFIED_LIST_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_ANALITICS_ANALITIC_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_NOTIFIED_LIST_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_ANALITICS_ANALITIC_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action_task::ACTION_TASK_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic::ANALITIC_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic::ANALITIC_LISTED_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_data::ANALITIC_DATA_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_data::ANALITIC_DATA_FOUND_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_data::ANALITIC_DATA_ITEM_DATA_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_data::ANALITIC_DATA_FOUND_TASK_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_data::ANALITIC_DATA_FOUND_ACTION_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_data::ANALITIC_DATA_FOUND_ITEM_DATA_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_filter::ANALITIC_FILTER_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_group::ANALITIC_GROUP_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_group::ANALITIC_GROUP_KEY_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_record::ANALITIC_RECORD_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "analitic")]
        &super::types::analitic_record::ANALITIC_RECORD_VALUE_TEXT,
        #[cfg(not(feature = "analitic"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::analitic_row::ANALITIC_ROW_CREATE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::analitic_row::ANALITIC_ROW_UPDATE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::analitic_row::ANALITIC_ROW_CREATE_ITEM_DATA_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::analitic_row::ANALITIC_ROW_UPDATE_ITEM_DATA_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_LISTED_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_CREATE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_UPDATE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_TELEGRAM_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_LISTED_USER_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact::CONTACT_UPDATE_TELEGRAM_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact_filter::CONTACT_FILTER_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact_group::CONTACT_GROUP_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact_group::CONTACT_GROUP_UPDATE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::contact_template::CONTACT_TEMPLATE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "contact", feature = "project", feature = "task"))]
        &super::types::counterparty::COUNTERPARTY_TEXT,
        #[cfg(not(any(feature = "contact", feature = "project", feature = "task")))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "project", feature = "task"))]
        &super::types::counterparty_key::COUNTERPARTY_KEY_TEXT,
        #[cfg(not(any(feature = "project", feature = "task")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-custom-value")]
        &super::types::custom_value::CUSTOM_VALUE_TEXT,
        #[cfg(not(feature = "types-custom-value"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-custom-value")]
        &super::types::custom_value::CUSTOM_VALUE_FIELD_TEXT,
        #[cfg(not(feature = "types-custom-value"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "contact", feature = "project", feature = "task"))]
        &super::types::custom_value_input::CUSTOM_VALUE_INPUT_TEXT,
        #[cfg(not(any(feature = "contact", feature = "project", feature = "task")))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "analitic", feature = "handbook"))]
        &super::types::data_field::DATA_FIELD_TEXT,
        #[cfg(not(any(feature = "analitic", feature = "handbook")))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "analitic", feature = "handbook"))]
        &super::types::data_field::DATA_FIELD_HANDBOOK_TEXT,
        #[cfg(not(any(feature = "analitic", feature = "handbook")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::types::file::FILE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::types::file::FILE_LISTED_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::types::file::FILE_IN_BYTES_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::types::file::FILE_CREATE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::file::FILE_ATTACHED_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "file")]
        &super::types::file::FILE_CREATE_OTHER_FILE_TEXT,
        #[cfg(not(feature = "file"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::file::FILE_ATTACHED_OTHER_FILE_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "contact", feature = "project"))]
        &super::types::filter_day::FILTER_DAY_TEXT,
        #[cfg(not(any(feature = "contact", feature = "project")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook::HANDBOOK_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook::HANDBOOK_LISTED_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_group::HANDBOOK_GROUP_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_group::HANDBOOK_GROUP_KEY_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_record::HANDBOOK_RECORD_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_record::HANDBOOK_RECORD_CREATE_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_record::HANDBOOK_RECORD_UPDATE_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_record::HANDBOOK_RECORD_CREATE_HANDBOOK_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::handbook_record::HANDBOOK_RECORD_UPDATE_HANDBOOK_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        &super::types::paging::PAGING_TEXT,
        #[cfg(any(feature = "contact", feature = "task"))]
        &super::types::participant_keys::PARTICIPANT_KEYS_TEXT,
        #[cfg(not(any(feature = "contact", feature = "task")))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "contact", feature = "project", feature = "task"))]
        &super::types::participants::PARTICIPANTS_TEXT,
        #[cfg(not(any(feature = "contact", feature = "project", feature = "task")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_DAILY_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_WEEKLY_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_MONTHLY_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_END_CONDITION_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::periodicity::PERIODICITY_NOTIFY_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-person")]
        &super::types::person::PERSON_TEXT,
        #[cfg(not(feature = "types-person"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-person-key")]
        &super::types::person_key::PERSON_KEY_TEXT,
        #[cfg(not(feature = "types-person-key"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
        &super::types::phone::PHONE_TEXT,
        #[cfg(not(any(feature = "contact", feature = "user", feature = "user-group")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::phone_type::PHONE_TYPE_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "user", feature = "user-group"))]
        &super::types::post::POST_TEXT,
        #[cfg(not(any(feature = "user", feature = "user-group")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::types::post::POST_UPDATE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task-status")]
        &super::types::process::PROCESS_TEXT,
        #[cfg(not(feature = "task-status"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task-status")]
        &super::types::process_status::PROCESS_STATUS_TEXT,
        #[cfg(not(feature = "task-status"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task-status")]
        &super::types::process_status::PROCESS_STATUS_TEXTS_TEXT_TEXT,
        #[cfg(not(feature = "task-status"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_LISTED_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_CREATE_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_UPDATE_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_PARENT_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_TEMPLATE_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_LISTED_PARENT_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_LISTED_TEMPLATE_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_CREATE_PARENT_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project::PROJECT_UPDATE_PARENT_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project")]
        &super::types::project_filter::PROJECT_FILTER_TEXT,
        #[cfg(not(feature = "project"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "project", feature = "project-group"))]
        &super::types::project_group::PROJECT_GROUP_TEXT,
        #[cfg(not(any(feature = "project", feature = "project-group")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::types::project_group::PROJECT_GROUP_CREATE_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "project-group")]
        &super::types::project_group::PROJECT_GROUP_UPDATE_TEXT,
        #[cfg(not(feature = "project-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "project", feature = "project-group"))]
        &super::types::project_group::PROJECT_GROUP_KEY_TEXT,
        #[cfg(not(any(feature = "project", feature = "project-group")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::project_key::PROJECT_KEY_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "action", feature = "file", feature = "task"))]
        &super::types::project_reference::PROJECT_REFERENCE_TEXT,
        #[cfg(not(any(feature = "action", feature = "file", feature = "task")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "handbook")]
        &super::types::record_value::RECORD_VALUE_TEXT,
        #[cfg(not(feature = "handbook"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "contact")]
        &super::types::saved_contact_filter::SAVED_CONTACT_FILTER_TEXT,
        #[cfg(not(feature = "contact"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::saved_task_filter::SAVED_TASK_FILTER_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_LISTED_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_UPDATE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_PARENT_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_LISTED_PARENT_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_PARENT_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_UPDATE_PARENT_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task_filter::TASK_FILTER_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task_filter_date::TASK_FILTER_DATE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task_key::TASK_KEY_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "action", feature = "file"))]
        &super::types::task_reference::TASK_REFERENCE_TEXT,
        #[cfg(not(any(feature = "action", feature = "file")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::time_span::TIME_SPAN_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "user", feature = "user-group"))]
        &super::types::user::USER_TEXT,
        #[cfg(not(any(feature = "user", feature = "user-group")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::types::user::USER_CREATE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::types::user::USER_UPDATE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::types::user_filter::USER_FILTER_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-user-group")]
        &super::types::user_group::USER_GROUP_TEXT,
        #[cfg(not(feature = "types-user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::types::user_group_details::USER_GROUP_DETAILS_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::actions_added::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::actions_added::USER_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::actions_added::PERIOD_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::actions_added::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::add::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::add::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::add::RESPONSE_USER_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::change_status::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::change_status::USER_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::change_status::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::change_status::RESPONSE_USER_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::USER_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get_list::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get_list::USER_GROUP_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get_list::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get_list::RESPONSE_USERS_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update::RESPONSE_USER_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update_group_membership::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update_group_membership::USER_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update_group_membership::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::update_group_membership::RESPONSE_USER_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::add::REQUEST_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::add::USER_GROUP_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::add::RESPONSE_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::add::RESPONSE_USER_GROUP_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get::REQUEST_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get::USER_GROUP_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get::RESPONSE_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get_heads::REQUEST_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get_heads::USER_GROUP_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get_heads::RESPONSE_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get_heads::RESPONSE_USERS_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get_list::REQUEST_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get_list::RESPONSE_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::get_list::RESPONSE_USER_GROUPS_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::update::REQUEST_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::update::USER_GROUP_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::update::RESPONSE_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user-group")]
        &super::user_group::update::RESPONSE_USER_GROUP_TEXT,
        #[cfg(not(feature = "user-group"))]
        &tables::ShapeText::EMPTY,
    ],
    enumerations: &[
        tables::EnumerationText {
            owner: "action.getList",
            name: "Sort",
            members: &[
                tables::Text {
                    en: "The oldest first.",
                    ru: "Сначала старые.",
                },
                tables::Text {
                    en: "The newest first.",
                    ru: "Сначала новые.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "action.getListByPeriod",
            name: "Sort",
            members: &[
                tables::Text {
                    en: "The oldest first.",
                    ru: "Сначала старые.",
                },
                tables::Text {
                    en: "The newest first.",
                    ru: "Сначала новые.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "contact.getList",
            name: "Target",
            members: &[
                tables::Text {
                    en: "People.",
                    ru: "Люди.",
                },
                tables::Text {
                    en: "Companies.",
                    ru: "Компании.",
                },
                tables::Text {
                    en: "Templates of contacts.",
                    ru: "Шаблоны контактов.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "envelope",
            name: "ResponseStatus",
            members: &[
                tables::Text {
                    en: "It was done.",
                    ru: "Выполнено.",
                },
                tables::Text {
                    en: "It was refused; `code` says why.",
                    ru: "Отказано; причину называет `code`.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "file.upload",
            name: "Target",
            members: &[
                tables::Text {
                    en: "A comment that is there already, `action.id`.",
                    ru: "Уже существующий комментарий, `action.id`.",
                },
                tables::Text {
                    en: "The task itself, which the caller must be allowed to change.",
                    ru: "Сама задача; у вызывающего должно быть право её менять.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "task.getList",
            name: "Target",
            members: &[
                tables::Text {
                    en: "All tasks.",
                    ru: "Все задачи.",
                },
                tables::Text {
                    en: "Those that the caller is to do.",
                    ru: "Входящие: поставленные вызывающему.",
                },
                tables::Text {
                    en: "Those that the caller has set.",
                    ru: "Исходящие: поставленные вызывающим.",
                },
                tables::Text {
                    en: "Templates of tasks.",
                    ru: "Шаблоны задач.",
                },
                tables::Text {
                    en: "Templates of repeating tasks.",
                    ru: "Шаблоны повторяющихся задач.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "ActionType",
            members: &[
                tables::Text {
                    en: "An action.",
                    ru: "Действие.",
                },
                tables::Text {
                    en: "A comment.",
                    ru: "Комментарий.",
                },
                tables::Text {
                    en: "A file.",
                    ru: "Файл.",
                },
                tables::Text {
                    en: "The task was made.",
                    ru: "Задача создана.",
                },
                tables::Text {
                    en: "The status was changed.",
                    ru: "Изменён статус.",
                },
                tables::Text {
                    en: "The task is late.",
                    ru: "Задача просрочена.",
                },
                tables::Text {
                    en: "The task was not accepted in time.",
                    ru: "Задачу не приняли вовремя.",
                },
                tables::Text {
                    en: "The task was turned down.",
                    ru: "Задачу отклонили.",
                },
                tables::Text {
                    en: "The task was accepted.",
                    ru: "Задачу приняли.",
                },
                tables::Text {
                    en: "Somebody was put to the task.",
                    ru: "К задаче подключён исполнитель.",
                },
                tables::Text {
                    en: "The time for the task is running out.",
                    ru: "Срок задачи подходит к концу.",
                },
                tables::Text {
                    en: "A reminder.",
                    ru: "Напоминание.",
                },
                tables::Text {
                    en: "Somebody was taken off the task.",
                    ru: "Исполнитель отстранён от задачи.",
                },
                tables::Text {
                    en: "The time of the end was changed.",
                    ru: "Изменён срок завершения.",
                },
                tables::Text {
                    en: "Another time of the end is asked for; who set the task has not answered yet.",
                    ru: "Просьба изменить срок, на которую постановщик ещё не ответил.",
                },
                tables::Text {
                    en: "Another time of the end was asked for, and who set the task has answered.",
                    ru: "Просьба изменить срок, на которую постановщик уже ответил.",
                },
                tables::Text {
                    en: "The answer to such a request.",
                    ru: "Ответ на такую просьбу.",
                },
                tables::Text {
                    en: "The task's data were changed.",
                    ru: "Изменены данные задачи.",
                },
                tables::Text {
                    en: "The task's check list was changed.",
                    ru: "Изменён чек-лист задачи.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/contact",
            name: "ContactAccessResult",
            members: &[
                tables::Text {
                    en: "A letter that explains how to get in was sent to the e-mail address.",
                    ru: "На адрес электронной почты ушло письмо с приглашением.",
                },
                tables::Text {
                    en: "The letter was sent once more.",
                    ru: "Письмо с приглашением отправлено ещё раз.",
                },
                tables::Text {
                    en: "The contact had not followed the letter; its link works no longer.",
                    ru: "Контакт не воспользовался письмом, и ссылка в нём больше не действует.",
                },
                tables::Text {
                    en: "The contact has access.",
                    ru: "Доступ открыт.",
                },
                tables::Text {
                    en: "The contact has no access.",
                    ru: "Доступ закрыт.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/contact",
            name: "ContactExtraField",
            members: &[
                tables::Text {
                    en: "When the contact was last changed.",
                    ru: "Когда контакт последний раз изменён.",
                },
                tables::Text {
                    en: "When the contact was last commented on.",
                    ru: "Когда о контакте последний раз оставлен комментарий.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/contact",
            name: "ContactLanguage",
            members: &[
                tables::Text {
                    en: "Russian.",
                    ru: "Русский.",
                },
                tables::Text {
                    en: "English.",
                    ru: "Английский.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/contact-filter",
            name: "ContactFilterType",
            members: &[
                tables::Text {
                    en: "When the contact was made.",
                    ru: "Когда контакт создан.",
                },
                tables::Text {
                    en: "The day of birth with its year.",
                    ru: "Дата рождения с учётом года.",
                },
                tables::Text {
                    en: "The day of birth in whatever year.",
                    ru: "Дата рождения без учёта года.",
                },
                tables::Text {
                    en: "Counterparty in tasks that were last active then.",
                    ru: "Контрагент в задачах, последняя активность в которых была тогда.",
                },
                tables::Text {
                    en: "Counterparty in no task that was last active then.",
                    ru: "Не контрагент в задачах, последняя активность в которых была тогда.",
                },
                tables::Text {
                    en: "Takes part in tasks that were last active then.",
                    ru: "Участвует в задачах, последняя активность в которых была тогда.",
                },
                tables::Text {
                    en: "Takes part in no task that was last active then.",
                    ru: "Не участвует в задачах, последняя активность в которых была тогда.",
                },
                tables::Text {
                    en: "A field of the type date.",
                    ru: "Пользовательское поле типа «Дата».",
                },
                tables::Text {
                    en: "Who added the contact.",
                    ru: "Кто добавил контакт.",
                },
                tables::Text {
                    en: "Who looks after the contact.",
                    ru: "Кто отвечает за контакт.",
                },
                tables::Text {
                    en: "Who may see the contact.",
                    ru: "Кому контакт доступен.",
                },
                tables::Text {
                    en: "Who may change the contact.",
                    ru: "Кто может менять контакт.",
                },
                tables::Text {
                    en: "A field of the type contact.",
                    ru: "Пользовательское поле типа «Контакт».",
                },
                tables::Text {
                    en: "A field of the type employee.",
                    ru: "Пользовательское поле типа «Сотрудник».",
                },
                tables::Text {
                    en: "A field of the type group, employee or contact.",
                    ru: "Пользовательское поле типа «Группа, сотрудник, контакт».",
                },
                tables::Text {
                    en: "A field of the type list of employees.",
                    ru: "Пользовательское поле типа «Список сотрудников».",
                },
                tables::Text {
                    en: "It is a company.",
                    ru: "Это компания.",
                },
                tables::Text {
                    en: "It is a person.",
                    ru: "Это человек, а не компания.",
                },
                tables::Text {
                    en: "May sign in.",
                    ru: "Может входить в систему.",
                },
                tables::Text {
                    en: "May take part in tasks.",
                    ru: "Может участвовать в задачах.",
                },
                tables::Text {
                    en: "May not take part in tasks.",
                    ru: "Не может участвовать в задачах.",
                },
                tables::Text {
                    en: "May be the counterparty of tasks.",
                    ru: "Может быть контрагентом задач.",
                },
                tables::Text {
                    en: "May not be the counterparty of tasks.",
                    ru: "Не может быть контрагентом задач.",
                },
                tables::Text {
                    en: "Counterparty in no active task.",
                    ru: "Не контрагент в активных задачах.",
                },
                tables::Text {
                    en: "Takes part in no active task.",
                    ru: "Не участвует в активных задачах.",
                },
                tables::Text {
                    en: "Counterparty in active tasks.",
                    ru: "Контрагент в активных задачах.",
                },
                tables::Text {
                    en: "Takes part in active tasks.",
                    ru: "Участвует в активных задачах.",
                },
                tables::Text {
                    en: "Counterparty in late tasks.",
                    ru: "Контрагент в просроченных задачах.",
                },
                tables::Text {
                    en: "Takes part in late tasks.",
                    ru: "Участвует в просроченных задачах.",
                },
                tables::Text {
                    en: "Words in either name, or in a company's.",
                    ru: "Слова в имени или фамилии, в названии компании.",
                },
                tables::Text {
                    en: "Words in the position.",
                    ru: "Слова в должности.",
                },
                tables::Text {
                    en: "Part of a telephone number.",
                    ru: "Часть номера телефона.",
                },
                tables::Text {
                    en: "Words in the postal address.",
                    ru: "Слова в почтовом адресе.",
                },
                tables::Text {
                    en: "Part of the e-mail address.",
                    ru: "Часть адреса электронной почты.",
                },
                tables::Text {
                    en: "Part of a further e-mail address.",
                    ru: "Часть дополнительного адреса электронной почты.",
                },
                tables::Text {
                    en: "Words in the given name, or in a company's name.",
                    ru: "Слова в имени или названии компании.",
                },
                tables::Text {
                    en: "Words in the family name.",
                    ru: "Слова в фамилии.",
                },
                tables::Text {
                    en: "A field of the type text.",
                    ru: "Пользовательское поле типа «Строка».",
                },
                tables::Text {
                    en: "A field of the type number.",
                    ru: "Пользовательское поле типа «Число».",
                },
                tables::Text {
                    en: "A field of the type check box.",
                    ru: "Пользовательское поле типа «Чекбокс».",
                },
                tables::Text {
                    en: "A field of the type list.",
                    ru: "Пользовательское поле типа «Список».",
                },
                tables::Text {
                    en: "A field of the type directory.",
                    ru: "Пользовательское поле типа «Справочник».",
                },
                tables::Text {
                    en: "A field of the type set of records of a directory.",
                    ru: "Пользовательское поле типа «Набор записей справочника».",
                },
                tables::Text {
                    en: "A field of the type set of values.",
                    ru: "Пользовательское поле типа «Набор значений».",
                },
                tables::Text {
                    en: "The group.",
                    ru: "Группа.",
                },
                tables::Text {
                    en: "The template, by its `general`.",
                    ru: "Шаблон, по его `general`.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/data-field",
            name: "DataFieldType",
            members: &[
                tables::Text {
                    en: "A line of up to 255 characters.",
                    ru: "Строка до 255 знаков.",
                },
                tables::Text {
                    en: "A number.",
                    ru: "Число.",
                },
                tables::Text {
                    en: "A text of any length.",
                    ru: "Текст любой длины.",
                },
                tables::Text {
                    en: "A day.",
                    ru: "Дата.",
                },
                tables::Text {
                    en: "A day and a time.",
                    ru: "Дата и время.",
                },
                tables::Text {
                    en: "A time of day.",
                    ru: "Время суток.",
                },
                tables::Text {
                    en: "A stretch of time within a day.",
                    ru: "Промежуток времени в пределах дня.",
                },
                tables::Text {
                    en: "Yes or no.",
                    ru: "Да или нет.",
                },
                tables::Text {
                    en: "One of several texts.",
                    ru: "Одна из нескольких строк.",
                },
                tables::Text {
                    en: "A task.",
                    ru: "Задача.",
                },
                tables::Text {
                    en: "Several tasks.",
                    ru: "Несколько задач.",
                },
                tables::Text {
                    en: "A project.",
                    ru: "Проект.",
                },
                tables::Text {
                    en: "A record of a directory.",
                    ru: "Запись справочника.",
                },
                tables::Text {
                    en: "Several records of a directory.",
                    ru: "Несколько записей справочника.",
                },
                tables::Text {
                    en: "An employee.",
                    ru: "Сотрудник.",
                },
                tables::Text {
                    en: "A counterparty.",
                    ru: "Контрагент.",
                },
                tables::Text {
                    en: "A contact.",
                    ru: "Контакт.",
                },
                tables::Text {
                    en: "Several employees, or contacts who may sign in.",
                    ru: "Несколько сотрудников или контактов, которые могут входить в систему.",
                },
                tables::Text {
                    en: "An employee, a contact or a group of employees.",
                    ru: "Сотрудник, контакт или группа сотрудников.",
                },
                tables::Text {
                    en: "Several texts.",
                    ru: "Несколько строк.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/file",
            name: "FileSort",
            members: &[
                tables::Text {
                    en: "By the number, upwards.",
                    ru: "По номеру, по возрастанию.",
                },
                tables::Text {
                    en: "By the number, downwards.",
                    ru: "По номеру, по убыванию.",
                },
                tables::Text {
                    en: "By the name, upwards.",
                    ru: "По имени, по возрастанию.",
                },
                tables::Text {
                    en: "By the name, downwards.",
                    ru: "По имени, по убыванию.",
                },
                tables::Text {
                    en: "By the time at which they came in, upwards.",
                    ru: "По времени загрузки, по возрастанию.",
                },
                tables::Text {
                    en: "By the time at which they came in, downwards.",
                    ru: "По времени загрузки, по убыванию.",
                },
                tables::Text {
                    en: "By the kind, upwards.",
                    ru: "По типу, по возрастанию.",
                },
                tables::Text {
                    en: "By the kind, downwards.",
                    ru: "По типу, по убыванию.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/file",
            name: "FileSource",
            members: &[
                tables::Text {
                    en: "The request holds it.",
                    ru: "Содержимое передано в запросе.",
                },
                tables::Text {
                    en: "The file is a link.",
                    ru: "Файл — это ссылка.",
                },
                tables::Text {
                    en: "A file of the project is used again.",
                    ru: "Повторно используется файл проекта.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/file",
            name: "FileType",
            members: &[
                tables::Text {
                    en: "In Planfix.",
                    ru: "В ПланФиксе.",
                },
                tables::Text {
                    en: "Elsewhere: the file is a link.",
                    ru: "В другом месте: файл — это ссылка.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/periodicity",
            name: "DayType",
            members: &[
                tables::Text {
                    en: "All days.",
                    ru: "Все дни.",
                },
                tables::Text {
                    en: "Working days.",
                    ru: "Рабочие дни.",
                },
                tables::Text {
                    en: "Mondays.",
                    ru: "Понедельники.",
                },
                tables::Text {
                    en: "Tuesdays.",
                    ru: "Вторники.",
                },
                tables::Text {
                    en: "Wednesdays.",
                    ru: "Среды.",
                },
                tables::Text {
                    en: "Thursdays.",
                    ru: "Четверги.",
                },
                tables::Text {
                    en: "Fridays.",
                    ru: "Пятницы.",
                },
                tables::Text {
                    en: "Saturdays.",
                    ru: "Субботы.",
                },
                tables::Text {
                    en: "Sundays.",
                    ru: "Воскресенья.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/periodicity",
            name: "PeriodicityEndConditionType",
            members: &[
                tables::Text {
                    en: "Never.",
                    ru: "Никогда.",
                },
                tables::Text {
                    en: "After `repeatCount` times.",
                    ru: "После `repeatCount` повторений.",
                },
                tables::Text {
                    en: "After the day `date`.",
                    ru: "После дня `date`.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/periodicity",
            name: "PeriodicityNotifyType",
            members: &[
                tables::Text {
                    en: "Working days.",
                    ru: "Рабочие дни.",
                },
                tables::Text {
                    en: "Weeks.",
                    ru: "Недели.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/periodicity",
            name: "Repetition",
            members: &[
                tables::Text {
                    en: "The calendar: every so many days, weeks or months.",
                    ru: "От календаря: раз в столько-то дней, недель или месяцев.",
                },
                tables::Text {
                    en: "Every working day.",
                    ru: "Каждый рабочий день.",
                },
                tables::Text {
                    en: "The moment when the task was last finished.",
                    ru: "От прошлого завершения задачи.",
                },
                tables::Text {
                    en: "The calendar: a month's first, second or later day of a kind.",
                    ru: "От календаря, на который по счёту день нужного вида.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/project",
            name: "ProjectStatus",
            members: &[
                tables::Text {
                    en: "A draft.",
                    ru: "Черновик.",
                },
                tables::Text {
                    en: "Under way.",
                    ru: "В работе.",
                },
                tables::Text {
                    en: "Finished.",
                    ru: "Завершён.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/project-filter",
            name: "ProjectFilterType",
            members: &[
                tables::Text {
                    en: "Words in the title.",
                    ru: "Слова в названии проекта.",
                },
                tables::Text {
                    en: "Who made the project: an employee.",
                    ru: "Кто создал проект: сотрудник.",
                },
                tables::Text {
                    en: "When the project is to be finished.",
                    ru: "Срок завершения проекта.",
                },
                tables::Text {
                    en: "Who looks after the client: an employee.",
                    ru: "Кто ведёт клиента: сотрудник.",
                },
                tables::Text {
                    en: "The template.",
                    ru: "Шаблон.",
                },
                tables::Text {
                    en: "The project right above.",
                    ru: "Непосредственный надпроект.",
                },
                tables::Text {
                    en: "A field of the type text.",
                    ru: "Пользовательское поле типа «Строка».",
                },
                tables::Text {
                    en: "A field of the type number.",
                    ru: "Пользовательское поле типа «Число».",
                },
                tables::Text {
                    en: "A field of the type check box.",
                    ru: "Пользовательское поле типа «Чекбокс».",
                },
                tables::Text {
                    en: "A field of the type list.",
                    ru: "Пользовательское поле типа «Список».",
                },
                tables::Text {
                    en: "A field of the type directory.",
                    ru: "Пользовательское поле типа «Справочник».",
                },
                tables::Text {
                    en: "A field of the type contact.",
                    ru: "Пользовательское поле типа «Контакт».",
                },
                tables::Text {
                    en: "A field of the type employee.",
                    ru: "Пользовательское поле типа «Сотрудник».",
                },
                tables::Text {
                    en: "A field of the type group, employee or contact.",
                    ru: "Пользовательское поле типа «Группа, сотрудник, контакт».",
                },
                tables::Text {
                    en: "A field of the type list of employees.",
                    ru: "Пользовательское поле типа «Список сотрудников».",
                },
                tables::Text {
                    en: "A field of the type set of records of a directory.",
                    ru: "Пользовательское поле типа «Набор записей справочника».",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/project-list",
            name: "ProjectSort",
            members: &[
                tables::Text {
                    en: "By the title, upwards.",
                    ru: "По названию, по возрастанию.",
                },
                tables::Text {
                    en: "By the title, downwards.",
                    ru: "По названию, по убыванию.",
                },
                tables::Text {
                    en: "By the number, upwards.",
                    ru: "По номеру, по возрастанию.",
                },
                tables::Text {
                    en: "By the number, downwards.",
                    ru: "По номеру, по убыванию.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/project-list",
            name: "ProjectTarget",
            members: &[
                tables::Text {
                    en: "All projects.",
                    ru: "Все проекты.",
                },
                tables::Text {
                    en: "Those that the user takes part in.",
                    ru: "Те, в которых пользователь участвует.",
                },
                tables::Text {
                    en: "Those that the user has made.",
                    ru: "Те, которые пользователь создал.",
                },
                tables::Text {
                    en: "Templates of projects.",
                    ru: "Шаблоны проектов.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task",
            name: "DurationUnit",
            members: &[
                tables::Text {
                    en: "Minutes.",
                    ru: "Минуты.",
                },
                tables::Text {
                    en: "Hours.",
                    ru: "Часы.",
                },
                tables::Text {
                    en: "Days.",
                    ru: "Дни.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task",
            name: "TaskImportance",
            members: &[
                tables::Text {
                    en: "As any other.",
                    ru: "Обычная.",
                },
                tables::Text {
                    en: "Urgent.",
                    ru: "Срочная.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task",
            name: "TaskStatus",
            members: &[
                tables::Text {
                    en: "A draft.",
                    ru: "Черновик.",
                },
                tables::Text {
                    en: "Set, and not yet accepted.",
                    ru: "Поставлена, но ещё не принята.",
                },
                tables::Text {
                    en: "Accepted: work goes on.",
                    ru: "Принята, идёт работа.",
                },
                tables::Text {
                    en: "Finished for good.",
                    ru: "Завершена.",
                },
                tables::Text {
                    en: "Put off.",
                    ru: "Отложена.",
                },
                tables::Text {
                    en: "Turned down.",
                    ru: "Отклонена.",
                },
                tables::Text {
                    en: "The work is done.",
                    ru: "Выполнена.",
                },
                tables::Text {
                    en: "Given up.",
                    ru: "Отменена.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task-filter",
            name: "FilterOperator",
            members: &[
                tables::Text {
                    en: "Equal; a text contains the words.",
                    ru: "Равно; для строк: содержит.",
                },
                tables::Text {
                    en: "Not equal; a text does not contain the words.",
                    ru: "Не равно; для строк: не содержит.",
                },
                tables::Text {
                    en: "Greater, later.",
                    ru: "Больше, позже.",
                },
                tables::Text {
                    en: "Less, earlier.",
                    ru: "Меньше, раньше.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task-filter",
            name: "TaskFilterType",
            members: &[
                tables::Text {
                    en: "Who set the task.",
                    ru: "Кто поставил задачу.",
                },
                tables::Text {
                    en: "Who does the task.",
                    ru: "Кто выполняет задачу.",
                },
                tables::Text {
                    en: "Who watches over the task or its project.",
                    ru: "Кто наблюдает за задачей или её проектом.",
                },
                tables::Text {
                    en: "The counterparty.",
                    ru: "Контрагент.",
                },
                tables::Text {
                    en: "Words in the title.",
                    ru: "Слова в названии задачи.",
                },
                tables::Text {
                    en: "The status, or one of several.",
                    ru: "Статус или один из нескольких.",
                },
                tables::Text {
                    en: "The task has this data tag.",
                    ru: "У задачи есть эта аналитика.",
                },
                tables::Text {
                    en: "When the task was made.",
                    ru: "Когда задача создана.",
                },
                tables::Text {
                    en: "When work is planned to begin.",
                    ru: "Когда запланировано начало.",
                },
                tables::Text {
                    en: "When work is planned to end.",
                    ru: "Когда запланировано завершение.",
                },
                tables::Text {
                    en: "The task repeats.",
                    ru: "Задача повторяется.",
                },
                tables::Text {
                    en: "The task is late.",
                    ru: "Задача просрочена.",
                },
                tables::Text {
                    en: "The task does not have this data tag.",
                    ru: "У задачи нет этой аналитики.",
                },
                tables::Text {
                    en: "When the task was in fact closed.",
                    ru: "Когда задача фактически завершена.",
                },
                tables::Text {
                    en: "When the work was done.",
                    ru: "Когда задача выполнена.",
                },
                tables::Text {
                    en: "When the last comment was added.",
                    ru: "Когда добавлен последний комментарий.",
                },
                tables::Text {
                    en: "No start is planned.",
                    ru: "Начало не запланировано.",
                },
                tables::Text {
                    en: "No end is planned.",
                    ru: "Завершение не запланировано.",
                },
                tables::Text {
                    en: "The process.",
                    ru: "Процесс.",
                },
                tables::Text {
                    en: "A start is planned.",
                    ru: "Начало запланировано.",
                },
                tables::Text {
                    en: "An end is planned.",
                    ru: "Завершение запланировано.",
                },
                tables::Text {
                    en: "The task does not repeat.",
                    ru: "Задача не повторяется.",
                },
                tables::Text {
                    en: "The task is not late.",
                    ru: "Задача не просрочена.",
                },
                tables::Text {
                    en: "Nobody does the task.",
                    ru: "У задачи нет исполнителей.",
                },
                tables::Text {
                    en: "An employee set the task.",
                    ru: "Задачу поставил сотрудник.",
                },
                tables::Text {
                    en: "A contact set the task.",
                    ru: "Задачу поставил контакт.",
                },
                tables::Text {
                    en: "When the task was last changed.",
                    ru: "Когда задача последний раз изменена.",
                },
                tables::Text {
                    en: "Who takes part.",
                    ru: "Кто участвует.",
                },
                tables::Text {
                    en: "Nobody takes part.",
                    ru: "У задачи нет участников.",
                },
                tables::Text {
                    en: "The template.",
                    ru: "Шаблон.",
                },
                tables::Text {
                    en: "Who watches over the project.",
                    ru: "Кто наблюдает за проектом.",
                },
                tables::Text {
                    en: "Who watches over the task.",
                    ru: "Кто наблюдает за задачей.",
                },
                tables::Text {
                    en: "A contact does the task.",
                    ru: "Задачу выполняет контакт.",
                },
                tables::Text {
                    en: "A contact takes part.",
                    ru: "В задаче участвует контакт.",
                },
                tables::Text {
                    en: "An employee does the task.",
                    ru: "Задачу выполняет сотрудник.",
                },
                tables::Text {
                    en: "An employee takes part.",
                    ru: "В задаче участвует сотрудник.",
                },
                tables::Text {
                    en: "The task right above.",
                    ru: "Непосредственная надзадача.",
                },
                tables::Text {
                    en: "When the task was last changed or commented.",
                    ru: "Когда задача последний раз изменена или прокомментирована.",
                },
                tables::Text {
                    en: "A field of the type text.",
                    ru: "Пользовательское поле типа «Строка».",
                },
                tables::Text {
                    en: "A field of the type number.",
                    ru: "Пользовательское поле типа «Число».",
                },
                tables::Text {
                    en: "A field of the type date.",
                    ru: "Пользовательское поле типа «Дата».",
                },
                tables::Text {
                    en: "A field of the type check box.",
                    ru: "Пользовательское поле типа «Чекбокс».",
                },
                tables::Text {
                    en: "A field of the type list.",
                    ru: "Пользовательское поле типа «Список».",
                },
                tables::Text {
                    en: "A field of the type directory.",
                    ru: "Пользовательское поле типа «Справочник».",
                },
                tables::Text {
                    en: "A field of the type contact.",
                    ru: "Пользовательское поле типа «Контакт».",
                },
                tables::Text {
                    en: "A field of the type employee.",
                    ru: "Пользовательское поле типа «Сотрудник».",
                },
                tables::Text {
                    en: "A field of the type group, employee or contact.",
                    ru: "Пользовательское поле типа «Группа, сотрудник, контакт».",
                },
                tables::Text {
                    en: "A field of the type list of employees.",
                    ru: "Пользовательское поле типа «Список сотрудников».",
                },
                tables::Text {
                    en: "A field of the type set of records of a directory.",
                    ru: "Пользовательское поле типа «Набор записей справочника».",
                },
                tables::Text {
                    en: "The field with this number has a value.",
                    ru: "Поле с этим номером заполнено.",
                },
                tables::Text {
                    en: "The field with this number has no value.",
                    ru: "Поле с этим номером не заполнено.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task-filter-date",
            name: "FilterDate",
            members: &[
                tables::Text {
                    en: "Today.",
                    ru: "Сегодня.",
                },
                tables::Text {
                    en: "Yesterday.",
                    ru: "Вчера.",
                },
                tables::Text {
                    en: "Tomorrow.",
                    ru: "Завтра.",
                },
                tables::Text {
                    en: "This week.",
                    ru: "Эта неделя.",
                },
                tables::Text {
                    en: "Last week.",
                    ru: "Прошлая неделя.",
                },
                tables::Text {
                    en: "Next week.",
                    ru: "Следующая неделя.",
                },
                tables::Text {
                    en: "This month.",
                    ru: "Этот месяц.",
                },
                tables::Text {
                    en: "Last month.",
                    ru: "Прошлый месяц.",
                },
                tables::Text {
                    en: "Next month.",
                    ru: "Следующий месяц.",
                },
                tables::Text {
                    en: "The last `datevalue` days.",
                    ru: "Последние `datevalue` дней.",
                },
                tables::Text {
                    en: "The next `datevalue` days.",
                    ru: "Следующие `datevalue` дней.",
                },
                tables::Text {
                    en: "The day `datevalue` days ahead.",
                    ru: "День через `datevalue` дней.",
                },
                tables::Text {
                    en: "The day `datefrom`.",
                    ru: "День `datefrom`.",
                },
                tables::Text {
                    en: "From the day `datefrom` to the day `dateto`.",
                    ru: "С дня `datefrom` по день `dateto`.",
                },
                tables::Text {
                    en: "The minute `datefrom`.",
                    ru: "Момент `datefrom`.",
                },
                tables::Text {
                    en: "From the minute `datefrom` to the minute `dateto`.",
                    ru: "С момента `datefrom` по момент `dateto`.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task-list",
            name: "TaskQuickFilter",
            members: &[
                tables::Text {
                    en: "Active tasks.",
                    ru: "Активные задачи.",
                },
                tables::Text {
                    en: "Late tasks.",
                    ru: "Просроченные задачи.",
                },
                tables::Text {
                    en: "The caller's own tasks.",
                    ru: "Задачи вызывающего.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task-list",
            name: "TaskSort",
            members: &[
                tables::Text {
                    en: "By the number, upwards.",
                    ru: "По номеру, по возрастанию.",
                },
                tables::Text {
                    en: "By the number, downwards.",
                    ru: "По номеру, по убыванию.",
                },
                tables::Text {
                    en: "By how urgent they are, upwards.",
                    ru: "По срочности, по возрастанию.",
                },
                tables::Text {
                    en: "By how urgent they are, downwards.",
                    ru: "По срочности, по убыванию.",
                },
                tables::Text {
                    en: "By the time of the end, upwards.",
                    ru: "По сроку, по возрастанию.",
                },
                tables::Text {
                    en: "By the time of the end, downwards.",
                    ru: "По сроку, по убыванию.",
                },
                tables::Text {
                    en: "By the title, upwards.",
                    ru: "По названию, по возрастанию.",
                },
                tables::Text {
                    en: "By the title, downwards.",
                    ru: "По названию, по убыванию.",
                },
                tables::Text {
                    en: "By the project's title, upwards.",
                    ru: "По названию проекта, по возрастанию.",
                },
                tables::Text {
                    en: "By the project's title, downwards.",
                    ru: "По названию проекта, по убыванию.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user",
            name: "Sex",
            members: &[
                tables::Text {
                    en: "Male.",
                    ru: "Мужской.",
                },
                tables::Text {
                    en: "Female.",
                    ru: "Женский.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user",
            name: "UserRole",
            members: &[
                tables::Text {
                    en: "Everything: an administrator.",
                    ru: "Всё: администратор.",
                },
                tables::Text {
                    en: "Everyday work.",
                    ru: "Повседневная работа.",
                },
                tables::Text {
                    en: "Technical administration.",
                    ru: "Техническое администрирование.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user",
            name: "UserSort",
            members: &[
                tables::Text {
                    en: "By the name, upwards.",
                    ru: "По имени, по возрастанию.",
                },
                tables::Text {
                    en: "By the name, downwards.",
                    ru: "По имени, по убыванию.",
                },
                tables::Text {
                    en: "By the group's name, upwards.",
                    ru: "По названию группы, по возрастанию.",
                },
                tables::Text {
                    en: "By the group's name, downwards.",
                    ru: "По названию группы, по убыванию.",
                },
                tables::Text {
                    en: "Those who are switched off, then the others.",
                    ru: "Сначала отключённые.",
                },
                tables::Text {
                    en: "Those who are switched off last.",
                    ru: "Отключённые в конце.",
                },
                tables::Text {
                    en: "By the project's title, upwards.",
                    ru: "По названию проекта, по возрастанию.",
                },
                tables::Text {
                    en: "By the project's title, downwards.",
                    ru: "По названию проекта, по убыванию.",
                },
                tables::Text {
                    en: "By the role, upwards.",
                    ru: "По роли, по возрастанию.",
                },
                tables::Text {
                    en: "By the role, downwards.",
                    ru: "По роли, по убыванию.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user",
            name: "UserStatus",
            members: &[
                tables::Text {
                    en: "It works.",
                    ru: "Действует.",
                },
                tables::Text {
                    en: "It is switched off.",
                    ru: "Отключена.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user-filter",
            name: "UserFilterType",
            members: &[
                tables::Text {
                    en: "The e-mail address.",
                    ru: "Адрес электронной почты.",
                },
                tables::Text {
                    en: "Either name.",
                    ru: "Имя или фамилия.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user-group",
            name: "UserGroupSort",
            members: &[
                tables::Text {
                    en: "By the name, upwards.",
                    ru: "По названию, по возрастанию.",
                },
                tables::Text {
                    en: "By the name, downwards.",
                    ru: "По названию, по убыванию.",
                },
                tables::Text {
                    en: "By how many belong to it, upwards.",
                    ru: "По численности, по возрастанию.",
                },
                tables::Text {
                    en: "By how many belong to it, downwards.",
                    ru: "По численности, по убыванию.",
                },
            ],
        },
    ],
};
/// A blank value of every struct.
#[cfg(feature = "blanks")]
#[doc(hidden)]
pub static BLANKS: &[::callsheet_runtime::record::Blank] = &[
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_ADD_REQUEST),
        ::callsheet_runtime::record::blank::<super::action::add::Request>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_ADD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::action::add::Response>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_ADD_RESPONSE_ACTION),
        ::callsheet_runtime::record::blank::<super::action::add::ResponseAction>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::action::delete::Request>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_DELETE_ACTION),
        ::callsheet_runtime::record::blank::<super::action::delete::Action>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::action::delete::Response>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_DELETE_RESPONSE_ACTION),
        ::callsheet_runtime::record::blank::<super::action::delete::ResponseAction>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::action::get::Request>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_ACTION),
        ::callsheet_runtime::record::blank::<super::action::get::Action>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_RESPONSE),
        ::callsheet_runtime::record::blank::<super::action::get::Response>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::action::get_list::Request>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_LIST_TASK),
        ::callsheet_runtime::record::blank::<super::action::get_list::Task>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_LIST_CONTACT),
        ::callsheet_runtime::record::blank::<super::action::get_list::Contact>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::action::get_list::Response>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_LIST_RESPONSE_ACTIONS),
        ::callsheet_runtime::record::blank::<super::action::get_list::ResponseActions>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_LIST_BY_PERIOD_REQUEST),
        ::callsheet_runtime::record::blank::<super::action::get_list_by_period::Request>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_LIST_BY_PERIOD_TASK),
        ::callsheet_runtime::record::blank::<super::action::get_list_by_period::Task>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_LIST_BY_PERIOD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::action::get_list_by_period::Response>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_LIST_BY_PERIOD_RESPONSE_ACTIONS),
        ::callsheet_runtime::record::blank::<
            super::action::get_list_by_period::ResponseActions,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_LIST_WITH_ANALITIC_REQUEST),
        ::callsheet_runtime::record::blank::<
            super::action::get_list_with_analitic::Request,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_LIST_WITH_ANALITIC_ANALITIC),
        ::callsheet_runtime::record::blank::<
            super::action::get_list_with_analitic::Analitic,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_LIST_WITH_ANALITIC_TASK),
        ::callsheet_runtime::record::blank::<super::action::get_list_with_analitic::Task>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_LIST_WITH_ANALITIC_RESPONSE),
        ::callsheet_runtime::record::blank::<
            super::action::get_list_with_analitic::Response,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_LIST_WITH_ANALITIC_RESPONSE_ACTIONS),
        ::callsheet_runtime::record::blank::<
            super::action::get_list_with_analitic::ResponseActions,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::action::update::Request>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::action::update::Response>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_UPDATE_RESPONSE_ACTION),
        ::callsheet_runtime::record::blank::<super::action::update::ResponseAction>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_DATA_REQUEST),
        ::callsheet_runtime::record::blank::<super::analitic::get_data::Request>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_DATA_RESPONSE),
        ::callsheet_runtime::record::blank::<super::analitic::get_data::Response>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_DATA_BY_CONDITION_REQUEST),
        ::callsheet_runtime::record::blank::<
            super::analitic::get_data_by_condition::Request,
        >,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_DATA_BY_CONDITION_ANALITIC),
        ::callsheet_runtime::record::blank::<
            super::analitic::get_data_by_condition::Analitic,
        >,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_DATA_BY_CONDITION_TASK),
        ::callsheet_runtime::record::blank::<
            super::analitic::get_data_by_condition::Task,
        >,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_DATA_BY_CONDITION_RESPONSE),
        ::callsheet_runtime::record::blank::<
            super::analitic::get_data_by_condition::Response,
        >,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_GROUP_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::analitic::get_group_list::Request>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_GROUP_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::analitic::get_group_list::Response>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_GROUP_LIST_RESPONSE_ANALITIC_GROUPS),
        ::callsheet_runtime::record::blank::<
            super::analitic::get_group_list::ResponseAnaliticGroups,
        >,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_HANDBOOK_REQUEST),
        ::callsheet_runtime::record::blank::<super::analitic::get_handbook::Request>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_HANDBOOK_HANDBOOK),
        ::callsheet_runtime::record::blank::<super::analitic::get_handbook::Handbook>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_HANDBOOK_RESPONSE),
        ::callsheet_runtime::record::blank::<super::analitic::get_handbook::Response>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::analitic::get_list::Request>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::analitic::get_list::Response>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_LIST_RESPONSE_ANALITICS),
        ::callsheet_runtime::record::blank::<
            super::analitic::get_list::ResponseAnalitics,
        >,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_OPTIONS_REQUEST),
        ::callsheet_runtime::record::blank::<super::analitic::get_options::Request>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_OPTIONS_ANALITIC),
        ::callsheet_runtime::record::blank::<super::analitic::get_options::Analitic>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::ANALITIC_GET_OPTIONS_RESPONSE),
        ::callsheet_runtime::record::blank::<super::analitic::get_options::Response>,
    ),
    #[cfg(feature = "auth")]
    (
        tables::ShapeId(self::shapes::AUTH_LOGIN_REQUEST),
        ::callsheet_runtime::record::blank::<super::auth::login::Request>,
    ),
    #[cfg(feature = "auth")]
    (
        tables::ShapeId(self::shapes::AUTH_LOGIN_RESPONSE),
        ::callsheet_runtime::record::blank::<super::auth::login::Response>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_ADD_REQUEST),
        ::callsheet_runtime::record::blank::<super::contact::add::Request>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_ADD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::contact::add::Response>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_ADD_RESPONSE_CONTACT),
        ::callsheet_runtime::record::blank::<super::contact::add::ResponseContact>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::contact::delete::Request>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_DELETE_CONTACT),
        ::callsheet_runtime::record::blank::<super::contact::delete::Contact>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::contact::delete::Response>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_DELETE_RESPONSE_CONTACT),
        ::callsheet_runtime::record::blank::<super::contact::delete::ResponseContact>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::contact::get::Request>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_CONTACT),
        ::callsheet_runtime::record::blank::<super::contact::get::Contact>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_RESPONSE),
        ::callsheet_runtime::record::blank::<super::contact::get::Response>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_FILTER_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::contact::get_filter_list::Request>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_FILTER_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::contact::get_filter_list::Response>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(
            self::shapes::CONTACT_GET_FILTER_LIST_RESPONSE_CONTACT_FILTER_LIST,
        ),
        ::callsheet_runtime::record::blank::<
            super::contact::get_filter_list::ResponseContactFilterList,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_GROUP_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::contact::get_group_list::Request>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_GROUP_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::contact::get_group_list::Response>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_GROUP_LIST_RESPONSE_CONTACT_GROUPS),
        ::callsheet_runtime::record::blank::<
            super::contact::get_group_list::ResponseContactGroups,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::contact::get_list::Request>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::contact::get_list::Response>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_LIST_RESPONSE_CONTACTS),
        ::callsheet_runtime::record::blank::<super::contact::get_list::ResponseContacts>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_PHONE_TYPES_REQUEST),
        ::callsheet_runtime::record::blank::<super::contact::get_phone_types::Request>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_PHONE_TYPES_RESPONSE),
        ::callsheet_runtime::record::blank::<super::contact::get_phone_types::Response>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_GET_PHONE_TYPES_RESPONSE_PHONE_TYPES),
        ::callsheet_runtime::record::blank::<
            super::contact::get_phone_types::ResponsePhoneTypes,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_MANAGE_PLANFIX_ACCESS_REQUEST),
        ::callsheet_runtime::record::blank::<
            super::contact::manage_planfix_access::Request,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_MANAGE_PLANFIX_ACCESS_CONTACT),
        ::callsheet_runtime::record::blank::<
            super::contact::manage_planfix_access::Contact,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_MANAGE_PLANFIX_ACCESS_RESPONSE),
        ::callsheet_runtime::record::blank::<
            super::contact::manage_planfix_access::Response,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_MANAGE_PLANFIX_ACCESS_RESPONSE_CONTACT),
        ::callsheet_runtime::record::blank::<
            super::contact::manage_planfix_access::ResponseContact,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::contact::update::Request>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::contact::update::Response>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_RESPONSE_CONTACT),
        ::callsheet_runtime::record::blank::<super::contact::update::ResponseContact>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_CONTRACTORS_REQUEST),
        ::callsheet_runtime::record::blank::<super::contact::update_contractors::Request>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_CONTRACTORS_CONTACT),
        ::callsheet_runtime::record::blank::<super::contact::update_contractors::Contact>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_CONTRACTORS_CONTACT_CONTRACTORS),
        ::callsheet_runtime::record::blank::<
            super::contact::update_contractors::ContactContractors,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_CONTRACTORS_RESPONSE),
        ::callsheet_runtime::record::blank::<
            super::contact::update_contractors::Response,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_CONTRACTORS_RESPONSE_CONTACT),
        ::callsheet_runtime::record::blank::<
            super::contact::update_contractors::ResponseContact,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_CUSTOM_DATA_REQUEST),
        ::callsheet_runtime::record::blank::<super::contact::update_custom_data::Request>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_CUSTOM_DATA_CONTACT),
        ::callsheet_runtime::record::blank::<super::contact::update_custom_data::Contact>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_CUSTOM_DATA_RESPONSE),
        ::callsheet_runtime::record::blank::<
            super::contact::update_custom_data::Response,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_CUSTOM_DATA_RESPONSE_CONTACT),
        ::callsheet_runtime::record::blank::<
            super::contact::update_custom_data::ResponseContact,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_USER_INFO_REQUEST),
        ::callsheet_runtime::record::blank::<super::contact::update_user_info::Request>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_USER_INFO_CONTACT),
        ::callsheet_runtime::record::blank::<super::contact::update_user_info::Contact>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_USER_INFO_CONTACT_USER),
        ::callsheet_runtime::record::blank::<
            super::contact::update_user_info::ContactUser,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_USER_INFO_RESPONSE),
        ::callsheet_runtime::record::blank::<super::contact::update_user_info::Response>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::CONTACT_UPDATE_USER_INFO_RESPONSE_CONTACT),
        ::callsheet_runtime::record::blank::<
            super::contact::update_user_info::ResponseContact,
        >,
    ),
    (
        tables::ShapeId(self::shapes::ENVELOPE_REQUEST),
        ::callsheet_runtime::record::blank::<super::envelope::Request>,
    ),
    (
        tables::ShapeId(self::shapes::ENVELOPE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::envelope::Response>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::file::delete::Request>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_DELETE_FILES),
        ::callsheet_runtime::record::blank::<super::file::delete::Files>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::file::delete::Response>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_DOWNLOAD_REQUEST),
        ::callsheet_runtime::record::blank::<super::file::download::Request>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_DOWNLOAD_FILE),
        ::callsheet_runtime::record::blank::<super::file::download::File>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_DOWNLOAD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::file::download::Response>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::file::get::Request>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_FILE),
        ::callsheet_runtime::record::blank::<super::file::get::File>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_RESPONSE),
        ::callsheet_runtime::record::blank::<super::file::get::Response>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_HISTORY_REQUEST),
        ::callsheet_runtime::record::blank::<super::file::get_history::Request>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_HISTORY_FILE),
        ::callsheet_runtime::record::blank::<super::file::get_history::File>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_HISTORY_RESPONSE),
        ::callsheet_runtime::record::blank::<super::file::get_history::Response>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_HISTORY_RESPONSE_FILES),
        ::callsheet_runtime::record::blank::<super::file::get_history::ResponseFiles>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_CLIENT_REQUEST),
        ::callsheet_runtime::record::blank::<super::file::get_list_for_client::Request>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_CLIENT_CLIENT),
        ::callsheet_runtime::record::blank::<super::file::get_list_for_client::Client>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_CLIENT_RESPONSE),
        ::callsheet_runtime::record::blank::<super::file::get_list_for_client::Response>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_CLIENT_RESPONSE_FILES),
        ::callsheet_runtime::record::blank::<
            super::file::get_list_for_client::ResponseFiles,
        >,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_PROJECT_REQUEST),
        ::callsheet_runtime::record::blank::<super::file::get_list_for_project::Request>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_PROJECT_PROJECT),
        ::callsheet_runtime::record::blank::<super::file::get_list_for_project::Project>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_PROJECT_RESPONSE),
        ::callsheet_runtime::record::blank::<super::file::get_list_for_project::Response>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_PROJECT_RESPONSE_FILES),
        ::callsheet_runtime::record::blank::<
            super::file::get_list_for_project::ResponseFiles,
        >,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_TASK_REQUEST),
        ::callsheet_runtime::record::blank::<super::file::get_list_for_task::Request>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_TASK_TASK),
        ::callsheet_runtime::record::blank::<super::file::get_list_for_task::Task>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_TASK_RESPONSE),
        ::callsheet_runtime::record::blank::<super::file::get_list_for_task::Response>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_TASK_RESPONSE_FILES),
        ::callsheet_runtime::record::blank::<
            super::file::get_list_for_task::ResponseFiles,
        >,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_USER_REQUEST),
        ::callsheet_runtime::record::blank::<super::file::get_list_for_user::Request>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_USER_USER),
        ::callsheet_runtime::record::blank::<super::file::get_list_for_user::User>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_USER_RESPONSE),
        ::callsheet_runtime::record::blank::<super::file::get_list_for_user::Response>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_GET_LIST_FOR_USER_RESPONSE_FILES),
        ::callsheet_runtime::record::blank::<
            super::file::get_list_for_user::ResponseFiles,
        >,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_UPLOAD_REQUEST),
        ::callsheet_runtime::record::blank::<super::file::upload::Request>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_UPLOAD_TASK),
        ::callsheet_runtime::record::blank::<super::file::upload::Task>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_UPLOAD_PROJECT),
        ::callsheet_runtime::record::blank::<super::file::upload::Project>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_UPLOAD_ACTION),
        ::callsheet_runtime::record::blank::<super::file::upload::Action>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_UPLOAD_NOTIFIED_LIST),
        ::callsheet_runtime::record::blank::<super::file::upload::NotifiedList>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_UPLOAD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::file::upload::Response>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::FILE_UPLOAD_RESPONSE_FILES_FILE),
        ::callsheet_runtime::record::blank::<super::file::upload::ResponseFilesFile>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_ADD_RECORD_REQUEST),
        ::callsheet_runtime::record::blank::<super::handbook::add_record::Request>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_ADD_RECORD_HANDBOOK),
        ::callsheet_runtime::record::blank::<super::handbook::add_record::Handbook>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_ADD_RECORD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::handbook::add_record::Response>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_GROUP_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::handbook::get_group_list::Request>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_GROUP_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::handbook::get_group_list::Response>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_GROUP_LIST_RESPONSE_HANDBOOK_GROUPS),
        ::callsheet_runtime::record::blank::<
            super::handbook::get_group_list::ResponseHandbookGroups,
        >,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::handbook::get_list::Request>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_LIST_GROUP),
        ::callsheet_runtime::record::blank::<super::handbook::get_list::Group>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::handbook::get_list::Response>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_LIST_RESPONSE_HANDBOOKS),
        ::callsheet_runtime::record::blank::<
            super::handbook::get_list::ResponseHandbooks,
        >,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_RECORD_REQUEST),
        ::callsheet_runtime::record::blank::<super::handbook::get_record::Request>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_RECORD_HANDBOOK),
        ::callsheet_runtime::record::blank::<super::handbook::get_record::Handbook>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_RECORD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::handbook::get_record::Response>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_RECORD_MULTI_REQUEST),
        ::callsheet_runtime::record::blank::<super::handbook::get_record_multi::Request>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_RECORD_MULTI_HANDBOOK),
        ::callsheet_runtime::record::blank::<super::handbook::get_record_multi::Handbook>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_RECORD_MULTI_RESPONSE),
        ::callsheet_runtime::record::blank::<super::handbook::get_record_multi::Response>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_RECORDS_REQUEST),
        ::callsheet_runtime::record::blank::<super::handbook::get_records::Request>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_RECORDS_HANDBOOK),
        ::callsheet_runtime::record::blank::<super::handbook::get_records::Handbook>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_RECORDS_RESPONSE),
        ::callsheet_runtime::record::blank::<super::handbook::get_records::Response>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_STRUCTURE_REQUEST),
        ::callsheet_runtime::record::blank::<super::handbook::get_structure::Request>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_STRUCTURE_HANDBOOK),
        ::callsheet_runtime::record::blank::<super::handbook::get_structure::Handbook>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_GET_STRUCTURE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::handbook::get_structure::Response>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_UPDATE_RECORD_REQUEST),
        ::callsheet_runtime::record::blank::<super::handbook::update_record::Request>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_UPDATE_RECORD_HANDBOOK),
        ::callsheet_runtime::record::blank::<super::handbook::update_record::Handbook>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::HANDBOOK_UPDATE_RECORD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::handbook::update_record::Response>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::PROJECT_ADD_REQUEST),
        ::callsheet_runtime::record::blank::<super::project::add::Request>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::PROJECT_ADD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::project::add::Response>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::PROJECT_ADD_RESPONSE_PROJECT),
        ::callsheet_runtime::record::blank::<super::project::add::ResponseProject>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::PROJECT_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::project::get::Request>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::PROJECT_GET_PROJECT),
        ::callsheet_runtime::record::blank::<super::project::get::Project>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::PROJECT_GET_RESPONSE),
        ::callsheet_runtime::record::blank::<super::project::get::Response>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::PROJECT_GET_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::project::get_list::Request>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::PROJECT_GET_LIST_USER),
        ::callsheet_runtime::record::blank::<super::project::get_list::User>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::PROJECT_GET_LIST_CLIENT),
        ::callsheet_runtime::record::blank::<super::project::get_list::Client>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::PROJECT_GET_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::project::get_list::Response>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::PROJECT_GET_LIST_RESPONSE_PROJECTS),
        ::callsheet_runtime::record::blank::<super::project::get_list::ResponseProjects>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::PROJECT_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::project::update::Request>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::PROJECT_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::project::update::Response>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::PROJECT_UPDATE_RESPONSE_PROJECT),
        ::callsheet_runtime::record::blank::<super::project::update::ResponseProject>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_ADD_REQUEST),
        ::callsheet_runtime::record::blank::<super::project_group::add::Request>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_ADD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::project_group::add::Response>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_ADD_RESPONSE_PROJECT_GROUP),
        ::callsheet_runtime::record::blank::<
            super::project_group::add::ResponseProjectGroup,
        >,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::project_group::get::Request>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_GET_PROJECT_GROUP),
        ::callsheet_runtime::record::blank::<super::project_group::get::ProjectGroup>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_GET_RESPONSE),
        ::callsheet_runtime::record::blank::<super::project_group::get::Response>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_GET_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::project_group::get_list::Request>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_GET_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::project_group::get_list::Response>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_GET_LIST_RESPONSE_PROJECT_GROUPS),
        ::callsheet_runtime::record::blank::<
            super::project_group::get_list::ResponseProjectGroups,
        >,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_MOVE__REQUEST),
        ::callsheet_runtime::record::blank::<super::project_group::move_::Request>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_MOVE__MOVE),
        ::callsheet_runtime::record::blank::<super::project_group::move_::Move>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_MOVE__MOVE_PROJECT_GROUP),
        ::callsheet_runtime::record::blank::<
            super::project_group::move_::MoveProjectGroup,
        >,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_MOVE__AFTER),
        ::callsheet_runtime::record::blank::<super::project_group::move_::After>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_MOVE__RESPONSE),
        ::callsheet_runtime::record::blank::<super::project_group::move_::Response>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_MOVE__RESPONSE_PROJECT_GROUP),
        ::callsheet_runtime::record::blank::<
            super::project_group::move_::ResponseProjectGroup,
        >,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::project_group::update::Request>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::project_group::update::Response>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::PROJECT_GROUP_UPDATE_RESPONSE_PROJECT_GROUP),
        ::callsheet_runtime::record::blank::<
            super::project_group::update::ResponseProjectGroup,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_ACCEPT_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::accept::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_ACCEPT_TASK),
        ::callsheet_runtime::record::blank::<super::task::accept::Task>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_ACCEPT_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::accept::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_ACCEPT_RESPONSE_TASK),
        ::callsheet_runtime::record::blank::<super::task::accept::ResponseTask>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_ADD_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::add::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_ADD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::add::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_ADD_RESPONSE_TASK),
        ::callsheet_runtime::record::blank::<super::task::add::ResponseTask>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CHANGE_EXPECT_DATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::change_expect_date::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CHANGE_EXPECT_DATE_TASK),
        ::callsheet_runtime::record::blank::<super::task::change_expect_date::Task>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CHANGE_EXPECT_DATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::change_expect_date::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CHANGE_EXPECT_DATE_RESPONSE_TASK),
        ::callsheet_runtime::record::blank::<
            super::task::change_expect_date::ResponseTask,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CHANGE_STATUS_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::change_status::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CHANGE_STATUS_TASK),
        ::callsheet_runtime::record::blank::<super::task::change_status::Task>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CHANGE_STATUS_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::change_status::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CHANGE_STATUS_RESPONSE_TASK),
        ::callsheet_runtime::record::blank::<super::task::change_status::ResponseTask>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CHANGE_WORKERS_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::change_workers::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CHANGE_WORKERS_TASK),
        ::callsheet_runtime::record::blank::<super::task::change_workers::Task>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CHANGE_WORKERS_TASK_WORKERS),
        ::callsheet_runtime::record::blank::<super::task::change_workers::TaskWorkers>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CHANGE_WORKERS_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::change_workers::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CHANGE_WORKERS_RESPONSE_TASK),
        ::callsheet_runtime::record::blank::<super::task::change_workers::ResponseTask>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::get::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_TASK),
        ::callsheet_runtime::record::blank::<super::task::get::Task>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::get::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_FILTER_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::get_filter_list::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_FILTER_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::get_filter_list::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_FILTER_LIST_RESPONSE_TASK_FILTER_LIST),
        ::callsheet_runtime::record::blank::<
            super::task::get_filter_list::ResponseTaskFilterList,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::get_list::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_LIST_USER),
        ::callsheet_runtime::record::blank::<super::task::get_list::User>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_LIST_PROJECT),
        ::callsheet_runtime::record::blank::<super::task::get_list::Project>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_LIST_PARENT),
        ::callsheet_runtime::record::blank::<super::task::get_list::Parent>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::get_list::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_LIST_RESPONSE_TASKS),
        ::callsheet_runtime::record::blank::<super::task::get_list::ResponseTasks>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_MULTI_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::get_multi::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_MULTI_TASKS),
        ::callsheet_runtime::record::blank::<super::task::get_multi::Tasks>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_MULTI_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::get_multi::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_MULTI_RESPONSE_TASKS),
        ::callsheet_runtime::record::blank::<super::task::get_multi::ResponseTasks>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_REQUEST),
        ::callsheet_runtime::record::blank::<
            super::task::get_possible_status_to_change::Request,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_TASK),
        ::callsheet_runtime::record::blank::<
            super::task::get_possible_status_to_change::Task,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_RESPONSE),
        ::callsheet_runtime::record::blank::<
            super::task::get_possible_status_to_change::Response,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(
            self::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_RESPONSE_STATUS_LIST,
        ),
        ::callsheet_runtime::record::blank::<
            super::task::get_possible_status_to_change::ResponseStatusList,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(
            self::shapes::TASK_GET_POSSIBLE_STATUS_TO_CHANGE_RESPONSE_STATUS_LIST_STATUS,
        ),
        ::callsheet_runtime::record::blank::<
            super::task::get_possible_status_to_change::ResponseStatusListStatus,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_REJECT_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::reject::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_REJECT_TASK),
        ::callsheet_runtime::record::blank::<super::task::reject::Task>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_REJECT_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::reject::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_REJECT_RESPONSE_TASK),
        ::callsheet_runtime::record::blank::<super::task::reject::ResponseTask>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::update::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::update::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_UPDATE_RESPONSE_TASK),
        ::callsheet_runtime::record::blank::<super::task::update::ResponseTask>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_UPDATE_CUSTOM_DATA_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::update_custom_data::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_UPDATE_CUSTOM_DATA_TASK),
        ::callsheet_runtime::record::blank::<super::task::update_custom_data::Task>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_UPDATE_CUSTOM_DATA_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::update_custom_data::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_UPDATE_CUSTOM_DATA_RESPONSE_TASK),
        ::callsheet_runtime::record::blank::<
            super::task::update_custom_data::ResponseTask,
        >,
    ),
    #[cfg(feature = "task-status")]
    (
        tables::ShapeId(self::shapes::TASK_STATUS_GET_LIST_OF_SET_REQUEST),
        ::callsheet_runtime::record::blank::<
            super::task_status::get_list_of_set::Request,
        >,
    ),
    #[cfg(feature = "task-status")]
    (
        tables::ShapeId(self::shapes::TASK_STATUS_GET_LIST_OF_SET_TASK_STATUS_SET),
        ::callsheet_runtime::record::blank::<
            super::task_status::get_list_of_set::TaskStatusSet,
        >,
    ),
    #[cfg(feature = "task-status")]
    (
        tables::ShapeId(self::shapes::TASK_STATUS_GET_LIST_OF_SET_RESPONSE),
        ::callsheet_runtime::record::blank::<
            super::task_status::get_list_of_set::Response,
        >,
    ),
    #[cfg(feature = "task-status")]
    (
        tables::ShapeId(
            self::shapes::TASK_STATUS_GET_LIST_OF_SET_RESPONSE_TASK_STATUSES,
        ),
        ::callsheet_runtime::record::blank::<
            super::task_status::get_list_of_set::ResponseTaskStatuses,
        >,
    ),
    #[cfg(feature = "task-status")]
    (
        tables::ShapeId(self::shapes::TASK_STATUS_GET_SET_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::task_status::get_set_list::Request>,
    ),
    #[cfg(feature = "task-status")]
    (
        tables::ShapeId(self::shapes::TASK_STATUS_GET_SET_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task_status::get_set_list::Response>,
    ),
    #[cfg(feature = "task-status")]
    (
        tables::ShapeId(
            self::shapes::TASK_STATUS_GET_SET_LIST_RESPONSE_TASK_STATUS_SETS,
        ),
        ::callsheet_runtime::record::blank::<
            super::task_status::get_set_list::ResponseTaskStatusSets,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION),
        ::callsheet_runtime::record::blank::<super::types::action::Action>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE),
        ::callsheet_runtime::record::blank::<super::types::action::ActionCreate>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::action::ActionUpdate>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_STATUS_CHANGE),
        ::callsheet_runtime::record::blank::<super::types::action::ActionStatusChange>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CONTACT),
        ::callsheet_runtime::record::blank::<super::types::action::ActionContact>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_TASK_EXPECT_DATE_CHANGED),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionTaskExpectDateChanged,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_TASK_START_TIME_CHANGED),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionTaskStartTimeChanged,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_FILES_FILE),
        ::callsheet_runtime::record::blank::<super::types::action::ActionFilesFile>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_ANALITICS_ANALITIC),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionAnaliticsAnalitic,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_CONTACT),
        ::callsheet_runtime::record::blank::<super::types::action::ActionCreateContact>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_NOTIFIED_LIST),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateNotifiedList,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_ANALITICS_ANALITIC),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateAnaliticsAnalitic,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_UPDATE_NOTIFIED_LIST),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionUpdateNotifiedList,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_UPDATE_ANALITICS_ANALITIC),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionUpdateAnaliticsAnalitic,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_TASK_ACTION_TASK),
        ::callsheet_runtime::record::blank::<super::types::action_task::ActionTask>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_ANALITIC),
        ::callsheet_runtime::record::blank::<super::types::analitic::Analitic>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_ANALITIC_LISTED),
        ::callsheet_runtime::record::blank::<super::types::analitic::AnaliticListed>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA),
        ::callsheet_runtime::record::blank::<super::types::analitic_data::AnaliticData>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND),
        ::callsheet_runtime::record::blank::<
            super::types::analitic_data::AnaliticDataFound,
        >,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_ITEM_DATA),
        ::callsheet_runtime::record::blank::<
            super::types::analitic_data::AnaliticDataItemData,
        >,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND_TASK),
        ::callsheet_runtime::record::blank::<
            super::types::analitic_data::AnaliticDataFoundTask,
        >,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND_ACTION),
        ::callsheet_runtime::record::blank::<
            super::types::analitic_data::AnaliticDataFoundAction,
        >,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND_ITEM_DATA),
        ::callsheet_runtime::record::blank::<
            super::types::analitic_data::AnaliticDataFoundItemData,
        >,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_FILTER_ANALITIC_FILTER),
        ::callsheet_runtime::record::blank::<
            super::types::analitic_filter::AnaliticFilter,
        >,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_GROUP_ANALITIC_GROUP),
        ::callsheet_runtime::record::blank::<super::types::analitic_group::AnaliticGroup>,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_GROUP_ANALITIC_GROUP_KEY),
        ::callsheet_runtime::record::blank::<
            super::types::analitic_group::AnaliticGroupKey,
        >,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_RECORD_ANALITIC_RECORD),
        ::callsheet_runtime::record::blank::<
            super::types::analitic_record::AnaliticRecord,
        >,
    ),
    #[cfg(feature = "analitic")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_RECORD_ANALITIC_RECORD_VALUE),
        ::callsheet_runtime::record::blank::<
            super::types::analitic_record::AnaliticRecordValue,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_ROW_ANALITIC_ROW_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::analitic_row::AnaliticRowCreate,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_ROW_ANALITIC_ROW_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::analitic_row::AnaliticRowUpdate,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_ROW_ANALITIC_ROW_CREATE_ITEM_DATA),
        ::callsheet_runtime::record::blank::<
            super::types::analitic_row::AnaliticRowCreateItemData,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ANALITIC_ROW_ANALITIC_ROW_UPDATE_ITEM_DATA),
        ::callsheet_runtime::record::blank::<
            super::types::analitic_row::AnaliticRowUpdateItemData,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_CONTACT),
        ::callsheet_runtime::record::blank::<super::types::contact::Contact>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_CONTACT_LISTED),
        ::callsheet_runtime::record::blank::<super::types::contact::ContactListed>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_CONTACT_CREATE),
        ::callsheet_runtime::record::blank::<super::types::contact::ContactCreate>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_CONTACT_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::contact::ContactUpdate>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_CONTACT_TELEGRAM),
        ::callsheet_runtime::record::blank::<super::types::contact::ContactTelegram>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_CONTACT_LISTED_USER),
        ::callsheet_runtime::record::blank::<super::types::contact::ContactListedUser>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_CONTACT_UPDATE_TELEGRAM),
        ::callsheet_runtime::record::blank::<
            super::types::contact::ContactUpdateTelegram,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_FILTER_CONTACT_FILTER),
        ::callsheet_runtime::record::blank::<super::types::contact_filter::ContactFilter>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_GROUP_CONTACT_GROUP),
        ::callsheet_runtime::record::blank::<super::types::contact_group::ContactGroup>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_GROUP_CONTACT_GROUP_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::contact_group::ContactGroupUpdate,
        >,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_CONTACT_TEMPLATE_CONTACT_TEMPLATE),
        ::callsheet_runtime::record::blank::<
            super::types::contact_template::ContactTemplate,
        >,
    ),
    #[cfg(any(feature = "contact", feature = "project", feature = "task"))]
    (
        tables::ShapeId(self::shapes::TYPES_COUNTERPARTY_COUNTERPARTY),
        ::callsheet_runtime::record::blank::<super::types::counterparty::Counterparty>,
    ),
    #[cfg(any(feature = "project", feature = "task"))]
    (
        tables::ShapeId(self::shapes::TYPES_COUNTERPARTY_KEY_COUNTERPARTY_KEY),
        ::callsheet_runtime::record::blank::<
            super::types::counterparty_key::CounterpartyKey,
        >,
    ),
    #[cfg(feature = "types-custom-value")]
    (
        tables::ShapeId(self::shapes::TYPES_CUSTOM_VALUE_CUSTOM_VALUE),
        ::callsheet_runtime::record::blank::<super::types::custom_value::CustomValue>,
    ),
    #[cfg(feature = "types-custom-value")]
    (
        tables::ShapeId(self::shapes::TYPES_CUSTOM_VALUE_CUSTOM_VALUE_FIELD),
        ::callsheet_runtime::record::blank::<
            super::types::custom_value::CustomValueField,
        >,
    ),
    #[cfg(any(feature = "contact", feature = "project", feature = "task"))]
    (
        tables::ShapeId(self::shapes::TYPES_CUSTOM_VALUE_INPUT_CUSTOM_VALUE_INPUT),
        ::callsheet_runtime::record::blank::<
            super::types::custom_value_input::CustomValueInput,
        >,
    ),
    #[cfg(any(feature = "analitic", feature = "handbook"))]
    (
        tables::ShapeId(self::shapes::TYPES_DATA_FIELD_DATA_FIELD),
        ::callsheet_runtime::record::blank::<super::types::data_field::DataField>,
    ),
    #[cfg(any(feature = "analitic", feature = "handbook"))]
    (
        tables::ShapeId(self::shapes::TYPES_DATA_FIELD_DATA_FIELD_HANDBOOK),
        ::callsheet_runtime::record::blank::<super::types::data_field::DataFieldHandbook>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::TYPES_FILE_FILE),
        ::callsheet_runtime::record::blank::<super::types::file::File>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::TYPES_FILE_FILE_LISTED),
        ::callsheet_runtime::record::blank::<super::types::file::FileListed>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::TYPES_FILE_FILE_IN_BYTES),
        ::callsheet_runtime::record::blank::<super::types::file::FileInBytes>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::TYPES_FILE_FILE_CREATE),
        ::callsheet_runtime::record::blank::<super::types::file::FileCreate>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::TYPES_FILE_FILE_ATTACHED),
        ::callsheet_runtime::record::blank::<super::types::file::FileAttached>,
    ),
    #[cfg(feature = "file")]
    (
        tables::ShapeId(self::shapes::TYPES_FILE_FILE_CREATE_OTHER_FILE),
        ::callsheet_runtime::record::blank::<super::types::file::FileCreateOtherFile>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::TYPES_FILE_FILE_ATTACHED_OTHER_FILE),
        ::callsheet_runtime::record::blank::<super::types::file::FileAttachedOtherFile>,
    ),
    #[cfg(any(feature = "contact", feature = "project"))]
    (
        tables::ShapeId(self::shapes::TYPES_FILTER_DAY_FILTER_DAY),
        ::callsheet_runtime::record::blank::<super::types::filter_day::FilterDay>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::TYPES_HANDBOOK_HANDBOOK),
        ::callsheet_runtime::record::blank::<super::types::handbook::Handbook>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::TYPES_HANDBOOK_HANDBOOK_LISTED),
        ::callsheet_runtime::record::blank::<super::types::handbook::HandbookListed>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::TYPES_HANDBOOK_GROUP_HANDBOOK_GROUP),
        ::callsheet_runtime::record::blank::<super::types::handbook_group::HandbookGroup>,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::TYPES_HANDBOOK_GROUP_HANDBOOK_GROUP_KEY),
        ::callsheet_runtime::record::blank::<
            super::types::handbook_group::HandbookGroupKey,
        >,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD),
        ::callsheet_runtime::record::blank::<
            super::types::handbook_record::HandbookRecord,
        >,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::handbook_record::HandbookRecordCreate,
        >,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::handbook_record::HandbookRecordUpdate,
        >,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(
            self::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD_CREATE_HANDBOOK,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::handbook_record::HandbookRecordCreateHandbook,
        >,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(
            self::shapes::TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD_UPDATE_HANDBOOK,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::handbook_record::HandbookRecordUpdateHandbook,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_PAGING_PAGING),
        ::callsheet_runtime::record::blank::<super::types::paging::Paging>,
    ),
    #[cfg(any(feature = "contact", feature = "task"))]
    (
        tables::ShapeId(self::shapes::TYPES_PARTICIPANT_KEYS_PARTICIPANT_KEYS),
        ::callsheet_runtime::record::blank::<
            super::types::participant_keys::ParticipantKeys,
        >,
    ),
    #[cfg(any(feature = "contact", feature = "project", feature = "task"))]
    (
        tables::ShapeId(self::shapes::TYPES_PARTICIPANTS_PARTICIPANTS),
        ::callsheet_runtime::record::blank::<super::types::participants::Participants>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_PERIODICITY_PERIODICITY),
        ::callsheet_runtime::record::blank::<super::types::periodicity::Periodicity>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_PERIODICITY_PERIODICITY_DAILY),
        ::callsheet_runtime::record::blank::<super::types::periodicity::PeriodicityDaily>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_PERIODICITY_PERIODICITY_WEEKLY),
        ::callsheet_runtime::record::blank::<
            super::types::periodicity::PeriodicityWeekly,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_PERIODICITY_PERIODICITY_MONTHLY),
        ::callsheet_runtime::record::blank::<
            super::types::periodicity::PeriodicityMonthly,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_PERIODICITY_PERIODICITY_END_CONDITION),
        ::callsheet_runtime::record::blank::<
            super::types::periodicity::PeriodicityEndCondition,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_PERIODICITY_PERIODICITY_NOTIFY),
        ::callsheet_runtime::record::blank::<
            super::types::periodicity::PeriodicityNotify,
        >,
    ),
    #[cfg(feature = "types-person")]
    (
        tables::ShapeId(self::shapes::TYPES_PERSON_PERSON),
        ::callsheet_runtime::record::blank::<super::types::person::Person>,
    ),
    #[cfg(feature = "types-person-key")]
    (
        tables::ShapeId(self::shapes::TYPES_PERSON_KEY_PERSON_KEY),
        ::callsheet_runtime::record::blank::<super::types::person_key::PersonKey>,
    ),
    #[cfg(any(feature = "contact", feature = "user", feature = "user-group"))]
    (
        tables::ShapeId(self::shapes::TYPES_PHONE_PHONE),
        ::callsheet_runtime::record::blank::<super::types::phone::Phone>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_PHONE_TYPE_PHONE_TYPE),
        ::callsheet_runtime::record::blank::<super::types::phone_type::PhoneType>,
    ),
    #[cfg(any(feature = "user", feature = "user-group"))]
    (
        tables::ShapeId(self::shapes::TYPES_POST_POST),
        ::callsheet_runtime::record::blank::<super::types::post::Post>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::TYPES_POST_POST_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::post::PostUpdate>,
    ),
    #[cfg(feature = "task-status")]
    (
        tables::ShapeId(self::shapes::TYPES_PROCESS_PROCESS),
        ::callsheet_runtime::record::blank::<super::types::process::Process>,
    ),
    #[cfg(feature = "task-status")]
    (
        tables::ShapeId(self::shapes::TYPES_PROCESS_STATUS_PROCESS_STATUS),
        ::callsheet_runtime::record::blank::<super::types::process_status::ProcessStatus>,
    ),
    #[cfg(feature = "task-status")]
    (
        tables::ShapeId(self::shapes::TYPES_PROCESS_STATUS_PROCESS_STATUS_TEXTS_TEXT),
        ::callsheet_runtime::record::blank::<
            super::types::process_status::ProcessStatusTextsText,
        >,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_PROJECT),
        ::callsheet_runtime::record::blank::<super::types::project::Project>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_PROJECT_LISTED),
        ::callsheet_runtime::record::blank::<super::types::project::ProjectListed>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_PROJECT_CREATE),
        ::callsheet_runtime::record::blank::<super::types::project::ProjectCreate>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_PROJECT_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::project::ProjectUpdate>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_PROJECT_PARENT),
        ::callsheet_runtime::record::blank::<super::types::project::ProjectParent>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_PROJECT_TEMPLATE),
        ::callsheet_runtime::record::blank::<super::types::project::ProjectTemplate>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_PROJECT_LISTED_PARENT),
        ::callsheet_runtime::record::blank::<super::types::project::ProjectListedParent>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_PROJECT_LISTED_TEMPLATE),
        ::callsheet_runtime::record::blank::<
            super::types::project::ProjectListedTemplate,
        >,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_PROJECT_CREATE_PARENT),
        ::callsheet_runtime::record::blank::<super::types::project::ProjectCreateParent>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_PROJECT_UPDATE_PARENT),
        ::callsheet_runtime::record::blank::<super::types::project::ProjectUpdateParent>,
    ),
    #[cfg(feature = "project")]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_FILTER_PROJECT_FILTER),
        ::callsheet_runtime::record::blank::<super::types::project_filter::ProjectFilter>,
    ),
    #[cfg(any(feature = "project", feature = "project-group"))]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP),
        ::callsheet_runtime::record::blank::<super::types::project_group::ProjectGroup>,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::project_group::ProjectGroupCreate,
        >,
    ),
    #[cfg(feature = "project-group")]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::project_group::ProjectGroupUpdate,
        >,
    ),
    #[cfg(any(feature = "project", feature = "project-group"))]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_GROUP_PROJECT_GROUP_KEY),
        ::callsheet_runtime::record::blank::<
            super::types::project_group::ProjectGroupKey,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_KEY_PROJECT_KEY),
        ::callsheet_runtime::record::blank::<super::types::project_key::ProjectKey>,
    ),
    #[cfg(any(feature = "action", feature = "file", feature = "task"))]
    (
        tables::ShapeId(self::shapes::TYPES_PROJECT_REFERENCE_PROJECT_REFERENCE),
        ::callsheet_runtime::record::blank::<
            super::types::project_reference::ProjectReference,
        >,
    ),
    #[cfg(feature = "handbook")]
    (
        tables::ShapeId(self::shapes::TYPES_RECORD_VALUE_RECORD_VALUE),
        ::callsheet_runtime::record::blank::<super::types::record_value::RecordValue>,
    ),
    #[cfg(feature = "contact")]
    (
        tables::ShapeId(self::shapes::TYPES_SAVED_CONTACT_FILTER_SAVED_CONTACT_FILTER),
        ::callsheet_runtime::record::blank::<
            super::types::saved_contact_filter::SavedContactFilter,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_SAVED_TASK_FILTER_SAVED_TASK_FILTER),
        ::callsheet_runtime::record::blank::<
            super::types::saved_task_filter::SavedTaskFilter,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK),
        ::callsheet_runtime::record::blank::<super::types::task::Task>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_LISTED),
        ::callsheet_runtime::record::blank::<super::types::task::TaskListed>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_CREATE),
        ::callsheet_runtime::record::blank::<super::types::task::TaskCreate>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::task::TaskUpdate>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_PARENT),
        ::callsheet_runtime::record::blank::<super::types::task::TaskParent>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_LISTED_PARENT),
        ::callsheet_runtime::record::blank::<super::types::task::TaskListedParent>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_CREATE_PARENT),
        ::callsheet_runtime::record::blank::<super::types::task::TaskCreateParent>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_UPDATE_PARENT),
        ::callsheet_runtime::record::blank::<super::types::task::TaskUpdateParent>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_FILTER_TASK_FILTER),
        ::callsheet_runtime::record::blank::<super::types::task_filter::TaskFilter>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_FILTER_DATE_TASK_FILTER_DATE),
        ::callsheet_runtime::record::blank::<
            super::types::task_filter_date::TaskFilterDate,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_KEY_TASK_KEY),
        ::callsheet_runtime::record::blank::<super::types::task_key::TaskKey>,
    ),
    #[cfg(any(feature = "action", feature = "file"))]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_REFERENCE_TASK_REFERENCE),
        ::callsheet_runtime::record::blank::<super::types::task_reference::TaskReference>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_TIME_SPAN_TIME_SPAN),
        ::callsheet_runtime::record::blank::<super::types::time_span::TimeSpan>,
    ),
    #[cfg(any(feature = "user", feature = "user-group"))]
    (
        tables::ShapeId(self::shapes::TYPES_USER_USER),
        ::callsheet_runtime::record::blank::<super::types::user::User>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_USER_CREATE),
        ::callsheet_runtime::record::blank::<super::types::user::UserCreate>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_USER_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::user::UserUpdate>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_FILTER_USER_FILTER),
        ::callsheet_runtime::record::blank::<super::types::user_filter::UserFilter>,
    ),
    #[cfg(feature = "types-user-group")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_USER_GROUP),
        ::callsheet_runtime::record::blank::<super::types::user_group::UserGroup>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_DETAILS_USER_GROUP_DETAILS),
        ::callsheet_runtime::record::blank::<
            super::types::user_group_details::UserGroupDetails,
        >,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_ACTIONS_ADDED_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::actions_added::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_ACTIONS_ADDED_USER),
        ::callsheet_runtime::record::blank::<super::user::actions_added::User>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_ACTIONS_ADDED_PERIOD),
        ::callsheet_runtime::record::blank::<super::user::actions_added::Period>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_ACTIONS_ADDED_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::actions_added::Response>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_ADD_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::add::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_ADD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::add::Response>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_ADD_RESPONSE_USER),
        ::callsheet_runtime::record::blank::<super::user::add::ResponseUser>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_CHANGE_STATUS_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::change_status::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_CHANGE_STATUS_USER),
        ::callsheet_runtime::record::blank::<super::user::change_status::User>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_CHANGE_STATUS_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::change_status::Response>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_CHANGE_STATUS_RESPONSE_USER),
        ::callsheet_runtime::record::blank::<super::user::change_status::ResponseUser>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::get::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_GET_USER),
        ::callsheet_runtime::record::blank::<super::user::get::User>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_GET_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::get::Response>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_GET_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::get_list::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_GET_LIST_USER_GROUP),
        ::callsheet_runtime::record::blank::<super::user::get_list::UserGroup>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_GET_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::get_list::Response>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_GET_LIST_RESPONSE_USERS),
        ::callsheet_runtime::record::blank::<super::user::get_list::ResponseUsers>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::update::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::update::Response>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_UPDATE_RESPONSE_USER),
        ::callsheet_runtime::record::blank::<super::user::update::ResponseUser>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_UPDATE_GROUP_MEMBERSHIP_REQUEST),
        ::callsheet_runtime::record::blank::<
            super::user::update_group_membership::Request,
        >,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_UPDATE_GROUP_MEMBERSHIP_USER),
        ::callsheet_runtime::record::blank::<super::user::update_group_membership::User>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_UPDATE_GROUP_MEMBERSHIP_RESPONSE),
        ::callsheet_runtime::record::blank::<
            super::user::update_group_membership::Response,
        >,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_UPDATE_GROUP_MEMBERSHIP_RESPONSE_USER),
        ::callsheet_runtime::record::blank::<
            super::user::update_group_membership::ResponseUser,
        >,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_ADD_REQUEST),
        ::callsheet_runtime::record::blank::<super::user_group::add::Request>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_ADD_USER_GROUP),
        ::callsheet_runtime::record::blank::<super::user_group::add::UserGroup>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_ADD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user_group::add::Response>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_ADD_RESPONSE_USER_GROUP),
        ::callsheet_runtime::record::blank::<super::user_group::add::ResponseUserGroup>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::user_group::get::Request>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_GET_USER_GROUP),
        ::callsheet_runtime::record::blank::<super::user_group::get::UserGroup>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_GET_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user_group::get::Response>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_GET_HEADS_REQUEST),
        ::callsheet_runtime::record::blank::<super::user_group::get_heads::Request>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_GET_HEADS_USER_GROUP),
        ::callsheet_runtime::record::blank::<super::user_group::get_heads::UserGroup>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_GET_HEADS_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user_group::get_heads::Response>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_GET_HEADS_RESPONSE_USERS),
        ::callsheet_runtime::record::blank::<super::user_group::get_heads::ResponseUsers>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_GET_LIST_REQUEST),
        ::callsheet_runtime::record::blank::<super::user_group::get_list::Request>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_GET_LIST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user_group::get_list::Response>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_GET_LIST_RESPONSE_USER_GROUPS),
        ::callsheet_runtime::record::blank::<
            super::user_group::get_list::ResponseUserGroups,
        >,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::user_group::update::Request>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_UPDATE_USER_GROUP),
        ::callsheet_runtime::record::blank::<super::user_group::update::UserGroup>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user_group::update::Response>,
    ),
    #[cfg(feature = "user-group")]
    (
        tables::ShapeId(self::shapes::USER_GROUP_UPDATE_RESPONSE_USER_GROUP),
        ::callsheet_runtime::record::blank::<
            super::user_group::update::ResponseUserGroup,
        >,
    ),
];
#[allow(dead_code)]
pub(crate) mod shapes {
    pub(crate) const ACTION_ADD_REQUEST: u32 = 0;
    pub(crate) const ACTION_ADD_RESPONSE: u32 = 1;
    pub(crate) const ACTION_ADD_RESPONSE_ACTION: u32 = 2;
    pub(crate) const ACTION_DELETE_REQUEST: u32 = 3;
    pub(crate) const ACTION_DELETE_ACTION: u32 = 4;
    pub(crate) const ACTION_DELETE_RESPONSE: u32 = 5;
    pub(crate) const ACTION_DELETE_RESPONSE_ACTION: u32 = 6;
    pub(crate) const ACTION_GET_REQUEST: u32 = 7;
    pub(crate) const ACTION_GET_ACTION: u32 = 8;
    pub(crate) const ACTION_GET_RESPONSE: u32 = 9;
    pub(crate) const ACTION_GET_LIST_REQUEST: u32 = 10;
    pub(crate) const ACTION_GET_LIST_TASK: u32 = 11;
    pub(crate) const ACTION_GET_LIST_CONTACT: u32 = 12;
    pub(crate) const ACTION_GET_LIST_RESPONSE: u32 = 13;
    pub(crate) const ACTION_GET_LIST_RESPONSE_ACTIONS: u32 = 14;
    pub(crate) const ACTION_GET_LIST_BY_PERIOD_REQUEST: u32 = 15;
    pub(crate) const ACTION_GET_LIST_BY_PERIOD_TASK: u32 = 16;
    pub(crate) const ACTION_GET_LIST_BY_PERIOD_RESPONSE: u32 = 17;
    pub(crate) const ACTION_GET_LIST_BY_PERIOD_RESPONSE_ACTIONS: u32 = 18;
    pub(crate) const ACTION_GET_LIST_WITH_ANALITIC_REQUEST: u32 = 19;
    pub(crate) const ACTION_GET_LIST_WITH_ANALITIC_ANALITIC: u32 = 20;
    pub(crate) const ACTION_GET_LIST_WITH_ANALITIC_TASK: u32 = 21;
    pub(crate) const ACTION_GET_LIST_WITH_ANALITIC_RESPONSE: u32 = 22;
    pub(crate) const ACTION_GET_LIST_WITH_ANALITIC_RESPONSE_ACTIONS: u32 = 23;
    pub(crate) const ACTION_UPDATE_REQUEST: u32 = 24;
    pub(crate) const ACTION_UPDATE_RESPONSE: u32 = 25;
    pub(crate) const ACTION_UPDATE_RESPONSE_ACTION: u32 = 26;
    pub(crate) const ANALITIC_GET_DATA_REQUEST: u32 = 27;
    pub(crate) const ANALITIC_GET_DATA_RESPONSE: u32 = 28;
    pub(crate) const ANALITIC_GET_DATA_BY_CONDITION_REQUEST: u32 = 29;
    pub(crate) const ANALITIC_GET_DATA_BY_CONDITION_ANALITIC: u32 = 30;
    pub(crate) const ANALITIC_GET_DATA_BY_CONDITION_TASK: u32 = 31;
    pub(crate) const ANALITIC_GET_DATA_BY_CONDITION_RESPONSE: u32 = 32;
    pub(crate) const ANALITIC_GET_GROUP_LIST_REQUEST: u32 = 33;
    pub(crate) const ANALITIC_GET_GROUP_LIST_RESPONSE: u32 = 34;
    pub(crate) const ANALITIC_GET_GROUP_LIST_RESPONSE_ANALITIC_GROUPS: u32 = 35;
    pub(crate) const ANALITIC_GET_HANDBOOK_REQUEST: u32 = 36;
    pub(crate) const ANALITIC_GET_HANDBOOK_HANDBOOK: u32 = 37;
    pub(crate) const ANALITIC_GET_HANDBOOK_RESPONSE: u32 = 38;
    pub(crate) const ANALITIC_GET_LIST_REQUEST: u32 = 39;
    pub(crate) const ANALITIC_GET_LIST_RESPONSE: u32 = 40;
    pub(crate) const ANALITIC_GET_LIST_RESPONSE_ANALITICS: u32 = 41;
    pub(crate) const ANALITIC_GET_OPTIONS_REQUEST: u32 = 42;
    pub(crate) const ANALITIC_GET_OPTIONS_ANALITIC: u32 = 43;
    pub(crate) const ANALITIC_GET_OPTIONS_RESPONSE: u32 = 44;
    pub(crate) const AUTH_LOGIN_REQUEST: u32 = 45;
    pub(crate) const AUTH_LOGIN_RESPONSE: u32 = 46;
    pub(crate) const CONTACT_ADD_REQUEST: u32 = 47;
    pub(crate) const CONTACT_ADD_RESPONSE: u32 = 48;
    pub(crate) const CONTACT_ADD_RESPONSE_CONTACT: u32 = 49;
    pub(crate) const CONTACT_DELETE_REQUEST: u32 = 50;
    pub(crate) const CONTACT_DELETE_CONTACT: u32 = 51;
    pub(crate) const CONTACT_DELETE_RESPONSE: u32 = 52;
    pub(crate) const CONTACT_DELETE_RESPONSE_CONTACT: u32 = 53;
    pub(crate) const CONTACT_GET_REQUEST: u32 = 54;
    pub(crate) const CONTACT_GET_CONTACT: u32 = 55;
    pub(crate) const CONTACT_GET_RESPONSE: u32 = 56;
    pub(crate) const CONTACT_GET_FILTER_LIST_REQUEST: u32 = 57;
    pub(crate) const CONTACT_GET_FILTER_LIST_RESPONSE: u32 = 58;
    pub(crate) const CONTACT_GET_FILTER_LIST_RESPONSE_CONTACT_FILTER_LIST: u32 = 59;
    pub(crate) const CONTACT_GET_GROUP_LIST_REQUEST: u32 = 60;
    pub(crate) const CONTACT_GET_GROUP_LIST_RESPONSE: u32 = 61;
    pub(crate) const CONTACT_GET_GROUP_LIST_RESPONSE_CONTACT_GROUPS: u32 = 62;
    pub(crate) const CONTACT_GET_LIST_REQUEST: u32 = 63;
    pub(crate) const CONTACT_GET_LIST_RESPONSE: u32 = 64;
    pub(crate) const CONTACT_GET_LIST_RESPONSE_CONTACTS: u32 = 65;
    pub(crate) const CONTACT_GET_PHONE_TYPES_REQUEST: u32 = 66;
    pub(crate) const CONTACT_GET_PHONE_TYPES_RESPONSE: u32 = 67;
    pub(crate) const CONTACT_GET_PHONE_TYPES_RESPONSE_PHONE_TYPES: u32 = 68;
    pub(crate) const CONTACT_MANAGE_PLANFIX_ACCESS_REQUEST: u32 = 69;
    pub(crate) const CONTACT_MANAGE_PLANFIX_ACCESS_CONTACT: u32 = 70;
    pub(crate) const CONTACT_MANAGE_PLANFIX_ACCESS_RESPONSE: u32 = 71;
    pub(crate) const CONTACT_MANAGE_PLANFIX_ACCESS_RESPONSE_CONTACT: u32 = 72;
    pub(crate) const CONTACT_UPDATE_REQUEST: u32 = 73;
    pub(crate) const CONTACT_UPDATE_RESPONSE: u32 = 74;
    pub(crate) const CONTACT_UPDATE_RESPONSE_CONTACT: u32 = 75;
    pub(crate) const CONTACT_UPDATE_CONTRACTORS_REQUEST: u32 = 76;
    pub(crate) const CONTACT_UPDATE_CONTRACTORS_CONTACT: u32 = 77;
    pub(crate) const CONTACT_UPDATE_CONTRACTORS_CONTACT_CONTRACTORS: u32 = 78;
    pub(crate) const CONTACT_UPDATE_CONTRACTORS_RESPONSE: u32 = 79;
    pub(crate) const CONTACT_UPDATE_CONTRACTORS_RESPONSE_CONTACT: u32 = 80;
    pub(crate) const CONTACT_UPDATE_CUSTOM_DATA_REQUEST: u32 = 81;
    pub(crate) const CONTACT_UPDATE_CUSTOM_DATA_CONTACT: u32 = 82;
    pub(crate) const CONTACT_UPDATE_CUSTOM_DATA_RESPONSE: u32 = 83;
    pub(crate) const CONTACT_UPDATE_CUSTOM_DATA_RESPONSE_CONTACT: u32 = 84;
    pub(crate) const CONTACT_UPDATE_USER_INFO_REQUEST: u32 = 85;
    pub(crate) const CONTACT_UPDATE_USER_INFO_CONTACT: u32 = 86;
    pub(crate) const CONTACT_UPDATE_USER_INFO_CONTACT_USER: u32 = 87;
    pub(crate) const CONTACT_UPDATE_USER_INFO_RESPONSE: u32 = 88;
    pub(crate) const CONTACT_UPDATE_USER_INFO_RESPONSE_CONTACT: u32 = 89;
    pub(crate) const ENVELOPE_REQUEST: u32 = 90;
    pub(crate) const ENVELOPE_RESPONSE: u32 = 91;
    pub(crate) const FILE_DELETE_REQUEST: u32 = 92;
    pub(crate) const FILE_DELETE_FILES: u32 = 93;
    pub(crate) const FILE_DELETE_RESPONSE: u32 = 94;
    pub(crate) const FILE_DOWNLOAD_REQUEST: u32 = 95;
    pub(crate) const FILE_DOWNLOAD_FILE: u32 = 96;
    pub(crate) const FILE_DOWNLOAD_RESPONSE: u32 = 97;
    pub(crate) const FILE_GET_REQUEST: u32 = 98;
    pub(crate) const FILE_GET_FILE: u32 = 99;
    pub(crate) const FILE_GET_RESPONSE: u32 = 100;
    pub(crate) const FILE_GET_HISTORY_REQUEST: u32 = 101;
    pub(crate) const FILE_GET_HISTORY_FILE: u32 = 102;
    pub(crate) const FILE_GET_HISTORY_RESPONSE: u32 = 103;
    pub(crate) const FILE_GET_HISTORY_RESPONSE_FILES: u32 = 104;
    pub(crate) const FILE_GET_LIST_FOR_CLIENT_REQUEST: u32 = 105;
    pub(crate) const FILE_GET_LIST_FOR_CLIENT_CLIENT: u32 = 106;
    pub(crate) const FILE_GET_LIST_FOR_CLIENT_RESPONSE: u32 = 107;
    pub(crate) const FILE_GET_LIST_FOR_CLIENT_RESPONSE_FILES: u32 = 108;
    pub(crate) const FILE_GET_LIST_FOR_PROJECT_REQUEST: u32 = 109;
    pub(crate) const FILE_GET_LIST_FOR_PROJECT_PROJECT: u32 = 110;
    pub(crate) const FILE_GET_LIST_FOR_PROJECT_RESPONSE: u32 = 111;
    pub(crate) const FILE_GET_LIST_FOR_PROJECT_RESPONSE_FILES: u32 = 112;
    pub(crate) const FILE_GET_LIST_FOR_TASK_REQUEST: u32 = 113;
    pub(crate) const FILE_GET_LIST_FOR_TASK_TASK: u32 = 114;
    pub(crate) const FILE_GET_LIST_FOR_TASK_RESPONSE: u32 = 115;
    pub(crate) const FILE_GET_LIST_FOR_TASK_RESPONSE_FILES: u32 = 116;
    pub(crate) const FILE_GET_LIST_FOR_USER_REQUEST: u32 = 117;
    pub(crate) const FILE_GET_LIST_FOR_USER_USER: u32 = 118;
    pub(crate) const FILE_GET_LIST_FOR_USER_RESPONSE: u32 = 119;
    pub(crate) const FILE_GET_LIST_FOR_USER_RESPONSE_FILES: u32 = 120;
    pub(crate) const FILE_UPLOAD_REQUEST: u32 = 121;
    pub(crate) const FILE_UPLOAD_TASK: u32 = 122;
    pub(crate) const FILE_UPLOAD_PROJECT: u32 = 123;
    pub(crate) const FILE_UPLOAD_ACTION: u32 = 124;
    pub(crate) const FILE_UPLOAD_NOTIFIED_LIST: u32 = 125;
    pub(crate) const FILE_UPLOAD_RESPONSE: u32 = 126;
    pub(crate) const FILE_UPLOAD_RESPONSE_FILES_FILE: u32 = 127;
    pub(crate) const HANDBOOK_ADD_RECORD_REQUEST: u32 = 128;
    pub(crate) const HANDBOOK_ADD_RECORD_HANDBOOK: u32 = 129;
    pub(crate) const HANDBOOK_ADD_RECORD_RESPONSE: u32 = 130;
    pub(crate) const HANDBOOK_GET_GROUP_LIST_REQUEST: u32 = 131;
    pub(crate) const HANDBOOK_GET_GROUP_LIST_RESPONSE: u32 = 132;
    pub(crate) const HANDBOOK_GET_GROUP_LIST_RESPONSE_HANDBOOK_GROUPS: u32 = 133;
    pub(crate) const HANDBOOK_GET_LIST_REQUEST: u32 = 134;
    pub(crate) const HANDBOOK_GET_LIST_GROUP: u32 = 135;
    pub(crate) const HANDBOOK_GET_LIST_RESPONSE: u32 = 136;
    pub(crate) const HANDBOOK_GET_LIST_RESPONSE_HANDBOOKS: u32 = 137;
    pub(crate) const HANDBOOK_GET_RECORD_REQUEST: u32 = 138;
    pub(crate) const HANDBOOK_GET_RECORD_HANDBOOK: u32 = 139;
    pub(crate) const HANDBOOK_GET_RECORD_RESPONSE: u32 = 140;
    pub(crate) const HANDBOOK_GET_RECORD_MULTI_REQUEST: u32 = 141;
    pub(crate) const HANDBOOK_GET_RECORD_MULTI_HANDBOOK: u32 = 142;
    pub(crate) const HANDBOOK_GET_RECORD_MULTI_RESPONSE: u32 = 143;
    pub(crate) const HANDBOOK_GET_RECORDS_REQUEST: u32 = 144;
    pub(crate) const HANDBOOK_GET_RECORDS_HANDBOOK: u32 = 145;
    pub(crate) const HANDBOOK_GET_RECORDS_RESPONSE: u32 = 146;
    pub(crate) const HANDBOOK_GET_STRUCTURE_REQUEST: u32 = 147;
    pub(crate) const HANDBOOK_GET_STRUCTURE_HANDBOOK: u32 = 148;
    pub(crate) const HANDBOOK_GET_STRUCTURE_RESPONSE: u32 = 149;
    pub(crate) const HANDBOOK_UPDATE_RECORD_REQUEST: u32 = 150;
    pub(crate) const HANDBOOK_UPDATE_RECORD_HANDBOOK: u32 = 151;
    pub(crate) const HANDBOOK_UPDATE_RECORD_RESPONSE: u32 = 152;
    pub(crate) const PROJECT_ADD_REQUEST: u32 = 153;
    pub(crate) const PROJECT_ADD_RESPONSE: u32 = 154;
    pub(crate) const PROJECT_ADD_RESPONSE_PROJECT: u32 = 155;
    pub(crate) const PROJECT_GET_REQUEST: u32 = 156;
    pub(crate) const PROJECT_GET_PROJECT: u32 = 157;
    pub(crate) const PROJECT_GET_RESPONSE: u32 = 158;
    pub(crate) const PROJECT_GET_LIST_REQUEST: u32 = 159;
    pub(crate) const PROJECT_GET_LIST_USER: u32 = 160;
    pub(crate) const PROJECT_GET_LIST_CLIENT: u32 = 161;
    pub(crate) const PROJECT_GET_LIST_RESPONSE: u32 = 162;
    pub(crate) const PROJECT_GET_LIST_RESPONSE_PROJECTS: u32 = 163;
    pub(crate) const PROJECT_UPDATE_REQUEST: u32 = 164;
    pub(crate) const PROJECT_UPDATE_RESPONSE: u32 = 165;
    pub(crate) const PROJECT_UPDATE_RESPONSE_PROJECT: u32 = 166;
    pub(crate) const PROJECT_GROUP_ADD_REQUEST: u32 = 167;
    pub(crate) const PROJECT_GROUP_ADD_RESPONSE: u32 = 168;
    pub(crate) const PROJECT_GROUP_ADD_RESPONSE_PROJECT_GROUP: u32 = 169;
    pub(crate) const PROJECT_GROUP_GET_REQUEST: u32 = 170;
    pub(crate) const PROJECT_GROUP_GET_PROJECT_GROUP: u32 = 171;
    pub(crate) const PROJECT_GROUP_GET_RESPONSE: u32 = 172;
    pub(crate) const PROJECT_GROUP_GET_LIST_REQUEST: u32 = 173;
    pub(crate) const PROJECT_GROUP_GET_LIST_RESPONSE: u32 = 174;
    pub(crate) const PROJECT_GROUP_GET_LIST_RESPONSE_PROJECT_GROUPS: u32 = 175;
    pub(crate) const PROJECT_GROUP_MOVE__REQUEST: u32 = 176;
    pub(crate) const PROJECT_GROUP_MOVE__MOVE: u32 = 177;
    pub(crate) const PROJECT_GROUP_MOVE__MOVE_PROJECT_GROUP: u32 = 178;
    pub(crate) const PROJECT_GROUP_MOVE__AFTER: u32 = 179;
    pub(crate) const PROJECT_GROUP_MOVE__RESPONSE: u32 = 180;
    pub(crate) const PROJECT_GROUP_MOVE__RESPONSE_PROJECT_GROUP: u32 = 181;
    pub(crate) const PROJECT_GROUP_UPDATE_REQUEST: u32 = 182;
    pub(crate) const PROJECT_GROUP_UPDATE_RESPONSE: u32 = 183;
    pub(crate) const PROJECT_GROUP_UPDATE_RESPONSE_PROJECT_GROUP: u32 = 184;
    pub(crate) const TASK_ACCEPT_REQUEST: u32 = 185;
    pub(crate) const TASK_ACCEPT_TASK: u32 = 186;
    pub(crate) const TASK_ACCEPT_RESPONSE: u32 = 187;
    pub(crate) const TASK_ACCEPT_RESPONSE_TASK: u32 = 188;
    pub(crate) const TASK_ADD_REQUEST: u32 = 189;
    pub(crate) const TASK_ADD_RESPONSE: u32 = 190;
    pub(crate) const TASK_ADD_RESPONSE_TASK: u32 = 191;
    pub(crate) const TASK_CHANGE_EXPECT_DATE_REQUEST: u32 = 192;
    pub(crate) const TASK_CHANGE_EXPECT_DATE_TASK: u32 = 193;
    pub(crate) const TASK_CHANGE_EXPECT_DATE_RESPONSE: u32 = 194;
    pub(crate) const TASK_CHANGE_EXPECT_DATE_RESPONSE_TASK: u32 = 195;
    pub(crate) const TASK_CHANGE_STATUS_REQUEST: u32 = 196;
    pub(crate) const TASK_CHANGE_STATUS_TASK: u32 = 197;
    pub(crate) const TASK_CHANGE_STATUS_RESPONSE: u32 = 198;
    pub(crate) const TASK_CHANGE_STATUS_RESPONSE_TASK: u32 = 199;
    pub(crate) const TASK_CHANGE_WORKERS_REQUEST: u32 = 200;
    pub(crate) const TASK_CHANGE_WORKERS_TASK: u32 = 201;
    pub(crate) const TASK_CHANGE_WORKERS_TASK_WORKERS: u32 = 202;
    pub(crate) const TASK_CHANGE_WORKERS_RESPONSE: u32 = 203;
    pub(crate) const TASK_CHANGE_WORKERS_RESPONSE_TASK: u32 = 204;
    pub(crate) const TASK_GET_REQUEST: u32 = 205;
    pub(crate) const TASK_GET_TASK: u32 = 206;
    pub(crate) const TASK_GET_RESPONSE: u32 = 207;
    pub(crate) const TASK_GET_FILTER_LIST_REQUEST: u32 = 208;
    pub(crate) const TASK_GET_FILTER_LIST_RESPONSE: u32 = 209;
    pub(crate) const TASK_GET_FILTER_LIST_RESPONSE_TASK_FILTER_LIST: u32 = 210;
    pub(crate) const TASK_GET_LIST_REQUEST: u32 = 211;
    pub(crate) const TASK_GET_LIST_USER: u32 = 212;
    pub(crate) const TASK_GET_LIST_PROJECT: u32 = 213;
    pub(crate) const TASK_GET_LIST_PARENT: u32 = 214;
    pub(crate) const TASK_GET_LIST_RESPONSE: u32 = 215;
    pub(crate) const TASK_GET_LIST_RESPONSE_TASKS: u32 = 216;
    pub(crate) const TASK_GET_MULTI_REQUEST: u32 = 217;
    pub(crate) const TASK_GET_MULTI_TASKS: u32 = 218;
    pub(crate) const TASK_GET_MULTI_RESPONSE: u32 = 219;
    pub(crate) const TASK_GET_MULTI_RESPONSE_TASKS: u32 = 220;
    pub(crate) const TASK_GET_POSSIBLE_STATUS_TO_CHANGE_REQUEST: u32 = 221;
    pub(crate) const TASK_GET_POSSIBLE_STATUS_TO_CHANGE_TASK: u32 = 222;
    pub(crate) const TASK_GET_POSSIBLE_STATUS_TO_CHANGE_RESPONSE: u32 = 223;
    pub(crate) const TASK_GET_POSSIBLE_STATUS_TO_CHANGE_RESPONSE_STATUS_LIST: u32 = 224;
    pub(crate) const TASK_GET_POSSIBLE_STATUS_TO_CHANGE_RESPONSE_STATUS_LIST_STATUS: u32 = 225;
    pub(crate) const TASK_REJECT_REQUEST: u32 = 226;
    pub(crate) const TASK_REJECT_TASK: u32 = 227;
    pub(crate) const TASK_REJECT_RESPONSE: u32 = 228;
    pub(crate) const TASK_REJECT_RESPONSE_TASK: u32 = 229;
    pub(crate) const TASK_UPDATE_REQUEST: u32 = 230;
    pub(crate) const TASK_UPDATE_RESPONSE: u32 = 231;
    pub(crate) const TASK_UPDATE_RESPONSE_TASK: u32 = 232;
    pub(crate) const TASK_UPDATE_CUSTOM_DATA_REQUEST: u32 = 233;
    pub(crate) const TASK_UPDATE_CUSTOM_DATA_TASK: u32 = 234;
    pub(crate) const TASK_UPDATE_CUSTOM_DATA_RESPONSE: u32 = 235;
    pub(crate) const TASK_UPDATE_CUSTOM_DATA_RESPONSE_TASK: u32 = 236;
    pub(crate) const TASK_STATUS_GET_LIST_OF_SET_REQUEST: u32 = 237;
    pub(crate) const TASK_STATUS_GET_LIST_OF_SET_TASK_STATUS_SET: u32 = 238;
    pub(crate) const TASK_STATUS_GET_LIST_OF_SET_RESPONSE: u32 = 239;
    pub(crate) const TASK_STATUS_GET_LIST_OF_SET_RESPONSE_TASK_STATUSES: u32 = 240;
    pub(crate) const TASK_STATUS_GET_SET_LIST_REQUEST: u32 = 241;
    pub(crate) const TASK_STATUS_GET_SET_LIST_RESPONSE: u32 = 242;
    pub(crate) const TASK_STATUS_GET_SET_LIST_RESPONSE_TASK_STATUS_SETS: u32 = 243;
    pub(crate) const TYPES_ACTION_ACTION: u32 = 244;
    pub(crate) const TYPES_ACTION_ACTION_CREATE: u32 = 245;
    pub(crate) const TYPES_ACTION_ACTION_UPDATE: u32 = 246;
    pub(crate) const TYPES_ACTION_ACTION_STATUS_CHANGE: u32 = 247;
    pub(crate) const TYPES_ACTION_ACTION_CONTACT: u32 = 248;
    pub(crate) const TYPES_ACTION_ACTION_TASK_EXPECT_DATE_CHANGED: u32 = 249;
    pub(crate) const TYPES_ACTION_ACTION_TASK_START_TIME_CHANGED: u32 = 250;
    pub(crate) const TYPES_ACTION_ACTION_FILES_FILE: u32 = 251;
    pub(crate) const TYPES_ACTION_ACTION_ANALITICS_ANALITIC: u32 = 252;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_CONTACT: u32 = 253;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_NOTIFIED_LIST: u32 = 254;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_ANALITICS_ANALITIC: u32 = 255;
    pub(crate) const TYPES_ACTION_ACTION_UPDATE_NOTIFIED_LIST: u32 = 256;
    pub(crate) const TYPES_ACTION_ACTION_UPDATE_ANALITICS_ANALITIC: u32 = 257;
    pub(crate) const TYPES_ACTION_TASK_ACTION_TASK: u32 = 258;
    pub(crate) const TYPES_ANALITIC_ANALITIC: u32 = 259;
    pub(crate) const TYPES_ANALITIC_ANALITIC_LISTED: u32 = 260;
    pub(crate) const TYPES_ANALITIC_DATA_ANALITIC_DATA: u32 = 261;
    pub(crate) const TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND: u32 = 262;
    pub(crate) const TYPES_ANALITIC_DATA_ANALITIC_DATA_ITEM_DATA: u32 = 263;
    pub(crate) const TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND_TASK: u32 = 264;
    pub(crate) const TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND_ACTION: u32 = 265;
    pub(crate) const TYPES_ANALITIC_DATA_ANALITIC_DATA_FOUND_ITEM_DATA: u32 = 266;
    pub(crate) const TYPES_ANALITIC_FILTER_ANALITIC_FILTER: u32 = 267;
    pub(crate) const TYPES_ANALITIC_GROUP_ANALITIC_GROUP: u32 = 268;
    pub(crate) const TYPES_ANALITIC_GROUP_ANALITIC_GROUP_KEY: u32 = 269;
    pub(crate) const TYPES_ANALITIC_RECORD_ANALITIC_RECORD: u32 = 270;
    pub(crate) const TYPES_ANALITIC_RECORD_ANALITIC_RECORD_VALUE: u32 = 271;
    pub(crate) const TYPES_ANALITIC_ROW_ANALITIC_ROW_CREATE: u32 = 272;
    pub(crate) const TYPES_ANALITIC_ROW_ANALITIC_ROW_UPDATE: u32 = 273;
    pub(crate) const TYPES_ANALITIC_ROW_ANALITIC_ROW_CREATE_ITEM_DATA: u32 = 274;
    pub(crate) const TYPES_ANALITIC_ROW_ANALITIC_ROW_UPDATE_ITEM_DATA: u32 = 275;
    pub(crate) const TYPES_CONTACT_CONTACT: u32 = 276;
    pub(crate) const TYPES_CONTACT_CONTACT_LISTED: u32 = 277;
    pub(crate) const TYPES_CONTACT_CONTACT_CREATE: u32 = 278;
    pub(crate) const TYPES_CONTACT_CONTACT_UPDATE: u32 = 279;
    pub(crate) const TYPES_CONTACT_CONTACT_TELEGRAM: u32 = 280;
    pub(crate) const TYPES_CONTACT_CONTACT_LISTED_USER: u32 = 281;
    pub(crate) const TYPES_CONTACT_CONTACT_UPDATE_TELEGRAM: u32 = 282;
    pub(crate) const TYPES_CONTACT_FILTER_CONTACT_FILTER: u32 = 283;
    pub(crate) const TYPES_CONTACT_GROUP_CONTACT_GROUP: u32 = 284;
    pub(crate) const TYPES_CONTACT_GROUP_CONTACT_GROUP_UPDATE: u32 = 285;
    pub(crate) const TYPES_CONTACT_TEMPLATE_CONTACT_TEMPLATE: u32 = 286;
    pub(crate) const TYPES_COUNTERPARTY_COUNTERPARTY: u32 = 287;
    pub(crate) const TYPES_COUNTERPARTY_KEY_COUNTERPARTY_KEY: u32 = 288;
    pub(crate) const TYPES_CUSTOM_VALUE_CUSTOM_VALUE: u32 = 289;
    pub(crate) const TYPES_CUSTOM_VALUE_CUSTOM_VALUE_FIELD: u32 = 290;
    pub(crate) const TYPES_CUSTOM_VALUE_INPUT_CUSTOM_VALUE_INPUT: u32 = 291;
    pub(crate) const TYPES_DATA_FIELD_DATA_FIELD: u32 = 292;
    pub(crate) const TYPES_DATA_FIELD_DATA_FIELD_HANDBOOK: u32 = 293;
    pub(crate) const TYPES_FILE_FILE: u32 = 294;
    pub(crate) const TYPES_FILE_FILE_LISTED: u32 = 295;
    pub(crate) const TYPES_FILE_FILE_IN_BYTES: u32 = 296;
    pub(crate) const TYPES_FILE_FILE_CREATE: u32 = 297;
    pub(crate) const TYPES_FILE_FILE_ATTACHED: u32 = 298;
    pub(crate) const TYPES_FILE_FILE_CREATE_OTHER_FILE: u32 = 299;
    pub(crate) const TYPES_FILE_FILE_ATTACHED_OTHER_FILE: u32 = 300;
    pub(crate) const TYPES_FILTER_DAY_FILTER_DAY: u32 = 301;
    pub(crate) const TYPES_HANDBOOK_HANDBOOK: u32 = 302;
    pub(crate) const TYPES_HANDBOOK_HANDBOOK_LISTED: u32 = 303;
    pub(crate) const TYPES_HANDBOOK_GROUP_HANDBOOK_GROUP: u32 = 304;
    pub(crate) const TYPES_HANDBOOK_GROUP_HANDBOOK_GROUP_KEY: u32 = 305;
    pub(crate) const TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD: u32 = 306;
    pub(crate) const TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD_CREATE: u32 = 307;
    pub(crate) const TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD_UPDATE: u32 = 308;
    pub(crate) const TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD_CREATE_HANDBOOK: u32 = 309;
    pub(crate) const TYPES_HANDBOOK_RECORD_HANDBOOK_RECORD_UPDATE_HANDBOOK: u32 = 310;
    pub(crate) const TYPES_PAGING_PAGING: u32 = 311;
    pub(crate) const TYPES_PARTICIPANT_KEYS_PARTICIPANT_KEYS: u32 = 312;
    pub(crate) const TYPES_PARTICIPANTS_PARTICIPANTS: u32 = 313;
    pub(crate) const TYPES_PERIODICITY_PERIODICITY: u32 = 314;
    pub(crate) const TYPES_PERIODICITY_PERIODICITY_DAILY: u32 = 315;
    pub(crate) const TYPES_PERIODICITY_PERIODICITY_WEEKLY: u32 = 316;
    pub(crate) const TYPES_PERIODICITY_PERIODICITY_MONTHLY: u32 = 317;
    pub(crate) const TYPES_PERIODICITY_PERIODICITY_END_CONDITION: u32 = 318;
    pub(crate) const TYPES_PERIODICITY_PERIODICITY_NOTIFY: u32 = 319;
    pub(crate) const TYPES_PERSON_PERSON: u32 = 320;
    pub(crate) const TYPES_PERSON_KEY_PERSON_KEY: u32 = 321;
    pub(crate) const TYPES_PHONE_PHONE: u32 = 322;
    pub(crate) const TYPES_PHONE_TYPE_PHONE_TYPE: u32 = 323;
    pub(crate) const TYPES_POST_POST: u32 = 324;
    pub(crate) const TYPES_POST_POST_UPDATE: u32 = 325;
    pub(crate) const TYPES_PROCESS_PROCESS: u32 = 326;
    pub(crate) const TYPES_PROCESS_STATUS_PROCESS_STATUS: u32 = 327;
    pub(crate) const TYPES_PROCESS_STATUS_PROCESS_STATUS_TEXTS_TEXT: u32 = 328;
    pub(crate) const TYPES_PROJECT_PROJECT: u32 = 329;
    pub(crate) const TYPES_PROJECT_PROJECT_LISTED: u32 = 330;
    pub(crate) const TYPES_PROJECT_PROJECT_CREATE: u32 = 331;
    pub(crate) const TYPES_PROJECT_PROJECT_UPDATE: u32 = 332;
    pub(crate) const TYPES_PROJECT_PROJECT_PARENT: u32 = 333;
    pub(crate) const TYPES_PROJECT_PROJECT_TEMPLATE: u32 = 334;
    pub(crate) const TYPES_PROJECT_PROJECT_LISTED_PARENT: u32 = 335;
    pub(crate) const TYPES_PROJECT_PROJECT_LISTED_TEMPLATE: u32 = 336;
    pub(crate) const TYPES_PROJECT_PROJECT_CREATE_PARENT: u32 = 337;
    pub(crate) const TYPES_PROJECT_PROJECT_UPDATE_PARENT: u32 = 338;
    pub(crate) const TYPES_PROJECT_FILTER_PROJECT_FILTER: u32 = 339;
    pub(crate) const TYPES_PROJECT_GROUP_PROJECT_GROUP: u32 = 340;
    pub(crate) const TYPES_PROJECT_GROUP_PROJECT_GROUP_CREATE: u32 = 341;
    pub(crate) const TYPES_PROJECT_GROUP_PROJECT_GROUP_UPDATE: u32 = 342;
    pub(crate) const TYPES_PROJECT_GROUP_PROJECT_GROUP_KEY: u32 = 343;
    pub(crate) const TYPES_PROJECT_KEY_PROJECT_KEY: u32 = 344;
    pub(crate) const TYPES_PROJECT_REFERENCE_PROJECT_REFERENCE: u32 = 345;
    pub(crate) const TYPES_RECORD_VALUE_RECORD_VALUE: u32 = 346;
    pub(crate) const TYPES_SAVED_CONTACT_FILTER_SAVED_CONTACT_FILTER: u32 = 347;
    pub(crate) const TYPES_SAVED_TASK_FILTER_SAVED_TASK_FILTER: u32 = 348;
    pub(crate) const TYPES_TASK_TASK: u32 = 349;
    pub(crate) const TYPES_TASK_TASK_LISTED: u32 = 350;
    pub(crate) const TYPES_TASK_TASK_CREATE: u32 = 351;
    pub(crate) const TYPES_TASK_TASK_UPDATE: u32 = 352;
    pub(crate) const TYPES_TASK_TASK_PARENT: u32 = 353;
    pub(crate) const TYPES_TASK_TASK_LISTED_PARENT: u32 = 354;
    pub(crate) const TYPES_TASK_TASK_CREATE_PARENT: u32 = 355;
    pub(crate) const TYPES_TASK_TASK_UPDATE_PARENT: u32 = 356;
    pub(crate) const TYPES_TASK_FILTER_TASK_FILTER: u32 = 357;
    pub(crate) const TYPES_TASK_FILTER_DATE_TASK_FILTER_DATE: u32 = 358;
    pub(crate) const TYPES_TASK_KEY_TASK_KEY: u32 = 359;
    pub(crate) const TYPES_TASK_REFERENCE_TASK_REFERENCE: u32 = 360;
    pub(crate) const TYPES_TIME_SPAN_TIME_SPAN: u32 = 361;
    pub(crate) const TYPES_USER_USER: u32 = 362;
    pub(crate) const TYPES_USER_USER_CREATE: u32 = 363;
    pub(crate) const TYPES_USER_USER_UPDATE: u32 = 364;
    pub(crate) const TYPES_USER_FILTER_USER_FILTER: u32 = 365;
    pub(crate) const TYPES_USER_GROUP_USER_GROUP: u32 = 366;
    pub(crate) const TYPES_USER_GROUP_DETAILS_USER_GROUP_DETAILS: u32 = 367;
    pub(crate) const USER_ACTIONS_ADDED_REQUEST: u32 = 368;
    pub(crate) const USER_ACTIONS_ADDED_USER: u32 = 369;
    pub(crate) const USER_ACTIONS_ADDED_PERIOD: u32 = 370;
    pub(crate) const USER_ACTIONS_ADDED_RESPONSE: u32 = 371;
    pub(crate) const USER_ADD_REQUEST: u32 = 372;
    pub(crate) const USER_ADD_RESPONSE: u32 = 373;
    pub(crate) const USER_ADD_RESPONSE_USER: u32 = 374;
    pub(crate) const USER_CHANGE_STATUS_REQUEST: u32 = 375;
    pub(crate) const USER_CHANGE_STATUS_USER: u32 = 376;
    pub(crate) const USER_CHANGE_STATUS_RESPONSE: u32 = 377;
    pub(crate) const USER_CHANGE_STATUS_RESPONSE_USER: u32 = 378;
    pub(crate) const USER_GET_REQUEST: u32 = 379;
    pub(crate) const USER_GET_USER: u32 = 380;
    pub(crate) const USER_GET_RESPONSE: u32 = 381;
    pub(crate) const USER_GET_LIST_REQUEST: u32 = 382;
    pub(crate) const USER_GET_LIST_USER_GROUP: u32 = 383;
    pub(crate) const USER_GET_LIST_RESPONSE: u32 = 384;
    pub(crate) const USER_GET_LIST_RESPONSE_USERS: u32 = 385;
    pub(crate) const USER_UPDATE_REQUEST: u32 = 386;
    pub(crate) const USER_UPDATE_RESPONSE: u32 = 387;
    pub(crate) const USER_UPDATE_RESPONSE_USER: u32 = 388;
    pub(crate) const USER_UPDATE_GROUP_MEMBERSHIP_REQUEST: u32 = 389;
    pub(crate) const USER_UPDATE_GROUP_MEMBERSHIP_USER: u32 = 390;
    pub(crate) const USER_UPDATE_GROUP_MEMBERSHIP_RESPONSE: u32 = 391;
    pub(crate) const USER_UPDATE_GROUP_MEMBERSHIP_RESPONSE_USER: u32 = 392;
    pub(crate) const USER_GROUP_ADD_REQUEST: u32 = 393;
    pub(crate) const USER_GROUP_ADD_USER_GROUP: u32 = 394;
    pub(crate) const USER_GROUP_ADD_RESPONSE: u32 = 395;
    pub(crate) const USER_GROUP_ADD_RESPONSE_USER_GROUP: u32 = 396;
    pub(crate) const USER_GROUP_GET_REQUEST: u32 = 397;
    pub(crate) const USER_GROUP_GET_USER_GROUP: u32 = 398;
    pub(crate) const USER_GROUP_GET_RESPONSE: u32 = 399;
    pub(crate) const USER_GROUP_GET_HEADS_REQUEST: u32 = 400;
    pub(crate) const USER_GROUP_GET_HEADS_USER_GROUP: u32 = 401;
    pub(crate) const USER_GROUP_GET_HEADS_RESPONSE: u32 = 402;
    pub(crate) const USER_GROUP_GET_HEADS_RESPONSE_USERS: u32 = 403;
    pub(crate) const USER_GROUP_GET_LIST_REQUEST: u32 = 404;
    pub(crate) const USER_GROUP_GET_LIST_RESPONSE: u32 = 405;
    pub(crate) const USER_GROUP_GET_LIST_RESPONSE_USER_GROUPS: u32 = 406;
    pub(crate) const USER_GROUP_UPDATE_REQUEST: u32 = 407;
    pub(crate) const USER_GROUP_UPDATE_USER_GROUP: u32 = 408;
    pub(crate) const USER_GROUP_UPDATE_RESPONSE: u32 = 409;
    pub(crate) const USER_GROUP_UPDATE_RESPONSE_USER_GROUP: u32 = 410;
}
