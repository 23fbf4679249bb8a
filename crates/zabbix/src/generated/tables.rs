// @generated from spec/zabbix/ by `cargo xtask codegen`; do not edit.

//! The tables of the API.

use ::callsheet_runtime::tables;
/// All that is known of the Zabbix API.
pub static TABLES: tables::Tables<'static> = tables::Tables {
    api: &API,
    shapes: &[
        #[cfg(feature = "action")]
        &super::action::create::REQUEST_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get::REQUEST_SHAPE,
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
        #[cfg(feature = "alert")]
        &super::alert::get::REQUEST_SHAPE,
        #[cfg(not(feature = "alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "apiinfo")]
        &super::apiinfo::version::REQUEST_SHAPE,
        #[cfg(not(feature = "apiinfo"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "auditlog")]
        &super::auditlog::get::REQUEST_SHAPE,
        #[cfg(not(feature = "auditlog"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "authentication")]
        &super::authentication::get::REQUEST_SHAPE,
        #[cfg(not(feature = "authentication"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "authentication")]
        &super::authentication::update::REQUEST_SHAPE,
        #[cfg(not(feature = "authentication"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "autoregistration")]
        &super::autoregistration::get::REQUEST_SHAPE,
        #[cfg(not(feature = "autoregistration"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "autoregistration")]
        &super::autoregistration::update::REQUEST_SHAPE,
        #[cfg(not(feature = "autoregistration"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "configuration")]
        &super::configuration::export::REQUEST_SHAPE,
        #[cfg(not(feature = "configuration"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "configuration")]
        &super::configuration::export::OPTIONS_SHAPE,
        #[cfg(not(feature = "configuration"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "configuration")]
        &super::configuration::import::REQUEST_SHAPE,
        #[cfg(not(feature = "configuration"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "configuration")]
        &super::configuration::importcompare::REQUEST_SHAPE,
        #[cfg(not(feature = "configuration"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "connector")]
        &super::connector::create::REQUEST_SHAPE,
        #[cfg(not(feature = "connector"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "connector")]
        &super::connector::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "connector"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "connector")]
        &super::connector::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "connector"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "connector")]
        &super::connector::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "connector"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "connector")]
        &super::connector::get::REQUEST_SHAPE,
        #[cfg(not(feature = "connector"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "connector")]
        &super::connector::update::REQUEST_SHAPE,
        #[cfg(not(feature = "connector"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "connector")]
        &super::connector::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "connector"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::correlation::create::REQUEST_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::correlation::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::correlation::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::correlation::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::correlation::get::REQUEST_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::correlation::update::REQUEST_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::correlation::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::create::REQUEST_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::get::REQUEST_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::update::REQUEST_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dcheck")]
        &super::dcheck::get::REQUEST_SHAPE,
        #[cfg(not(feature = "dcheck"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dhost")]
        &super::dhost::get::REQUEST_SHAPE,
        #[cfg(not(feature = "dhost"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::copy::REQUEST_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::create::REQUEST_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::get::REQUEST_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::update::REQUEST_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "drule")]
        &super::drule::create::REQUEST_SHAPE,
        #[cfg(not(feature = "drule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "drule")]
        &super::drule::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "drule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "drule")]
        &super::drule::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "drule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "drule")]
        &super::drule::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "drule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "drule")]
        &super::drule::get::REQUEST_SHAPE,
        #[cfg(not(feature = "drule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "drule")]
        &super::drule::update::REQUEST_SHAPE,
        #[cfg(not(feature = "drule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "drule")]
        &super::drule::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "drule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dservice")]
        &super::dservice::get::REQUEST_SHAPE,
        #[cfg(not(feature = "dservice"))]
        &tables::Shape::EMPTY,
        &super::envelope::REQUEST_SHAPE,
        &super::envelope::RESPONSE_SHAPE,
        &super::envelope::RESPONSE_ERROR_SHAPE,
        #[cfg(feature = "event")]
        &super::event::acknowledge::REQUEST_SHAPE,
        #[cfg(not(feature = "event"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "event")]
        &super::event::acknowledge::RESPONSE_SHAPE,
        #[cfg(not(feature = "event"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "event")]
        &super::event::get::REQUEST_SHAPE,
        #[cfg(not(feature = "event"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "event")]
        &super::event::get::TAGS_SHAPE,
        #[cfg(not(feature = "event"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graph")]
        &super::graph::create::REQUEST_SHAPE,
        #[cfg(not(feature = "graph"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graph")]
        &super::graph::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "graph"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graph")]
        &super::graph::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "graph"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graph")]
        &super::graph::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "graph"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graph")]
        &super::graph::get::REQUEST_SHAPE,
        #[cfg(not(feature = "graph"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graph")]
        &super::graph::update::REQUEST_SHAPE,
        #[cfg(not(feature = "graph"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graph")]
        &super::graph::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "graph"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graphitem")]
        &super::graphitem::get::REQUEST_SHAPE,
        #[cfg(not(feature = "graphitem"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::create::REQUEST_SHAPE,
        #[cfg(not(feature = "graphprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "graphprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "graphprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "graphprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::get::REQUEST_SHAPE,
        #[cfg(not(feature = "graphprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::update::REQUEST_SHAPE,
        #[cfg(not(feature = "graphprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "graphprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hanode")]
        &super::hanode::get::REQUEST_SHAPE,
        #[cfg(not(feature = "hanode"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "history")]
        &super::history::clear::REQUEST_SHAPE,
        #[cfg(not(feature = "history"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "history")]
        &super::history::clear::RESPONSE_SHAPE,
        #[cfg(not(feature = "history"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "history")]
        &super::history::get::REQUEST_SHAPE,
        #[cfg(not(feature = "history"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "history")]
        &super::history::push::REQUEST_SHAPE,
        #[cfg(not(feature = "history"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "history")]
        &super::history::push::VALUES_SHAPE,
        #[cfg(not(feature = "history"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "history")]
        &super::history::push::RESPONSE_SHAPE,
        #[cfg(not(feature = "history"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "history")]
        &super::history::push::RESPONSE_DATA_SHAPE,
        #[cfg(not(feature = "history"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::create::REQUEST_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::get::REQUEST_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::get::TAGS_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massadd::REQUEST_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massadd::RESPONSE_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massremove::REQUEST_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massremove::INTERFACES_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massremove::RESPONSE_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massupdate::REQUEST_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massupdate::HOSTS_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massupdate::RESPONSE_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::update::REQUEST_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::host::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostdashboard")]
        &super::hostdashboard::get::REQUEST_SHAPE,
        #[cfg(not(feature = "hostdashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::create::REQUEST_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::get::REQUEST_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massadd::REQUEST_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massadd::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massremove::REQUEST_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massremove::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massupdate::REQUEST_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massupdate::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::propagate::REQUEST_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::propagate::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::update::REQUEST_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::create::REQUEST_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::get::REQUEST_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massadd::REQUEST_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massadd::HOSTS_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massadd::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massadd::RESPONSE_INTERFACEIDS_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massremove::REQUEST_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massremove::INTERFACES_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massremove::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::replacehostinterfaces::REQUEST_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::replacehostinterfaces::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::update::REQUEST_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::create::REQUEST_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::get::REQUEST_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::update::REQUEST_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "housekeeping")]
        &super::housekeeping::get::REQUEST_SHAPE,
        #[cfg(not(feature = "housekeeping"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "housekeeping")]
        &super::housekeeping::update::REQUEST_SHAPE,
        #[cfg(not(feature = "housekeeping"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::create::REQUEST_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::get::REQUEST_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::get::TAGS_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::update::REQUEST_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::iconmap::create::REQUEST_SHAPE,
        #[cfg(not(feature = "iconmap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::iconmap::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "iconmap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::iconmap::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "iconmap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::iconmap::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "iconmap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::iconmap::get::REQUEST_SHAPE,
        #[cfg(not(feature = "iconmap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::iconmap::update::REQUEST_SHAPE,
        #[cfg(not(feature = "iconmap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::iconmap::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "iconmap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "image")]
        &super::image::create::REQUEST_SHAPE,
        #[cfg(not(feature = "image"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "image")]
        &super::image::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "image"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "image")]
        &super::image::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "image"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "image")]
        &super::image::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "image"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "image")]
        &super::image::get::REQUEST_SHAPE,
        #[cfg(not(feature = "image"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "image")]
        &super::image::update::REQUEST_SHAPE,
        #[cfg(not(feature = "image"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "image")]
        &super::image::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "image"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::item::create::REQUEST_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::item::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::item::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::item::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::item::get::REQUEST_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::item::get::TAGS_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::item::update::REQUEST_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::item::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::create::REQUEST_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::get::REQUEST_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::update::REQUEST_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::maintenance::create::REQUEST_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::maintenance::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::maintenance::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::maintenance::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::maintenance::get::REQUEST_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::maintenance::update::REQUEST_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::maintenance::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::map::create::REQUEST_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::map::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::map::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::map::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::map::get::REQUEST_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::map::update::REQUEST_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::map::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::create::REQUEST_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::get::REQUEST_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::update::REQUEST_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mfa")]
        &super::mfa::create::REQUEST_SHAPE,
        #[cfg(not(feature = "mfa"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mfa")]
        &super::mfa::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "mfa"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mfa")]
        &super::mfa::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "mfa"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mfa")]
        &super::mfa::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "mfa"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mfa")]
        &super::mfa::get::REQUEST_SHAPE,
        #[cfg(not(feature = "mfa"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mfa")]
        &super::mfa::update::REQUEST_SHAPE,
        #[cfg(not(feature = "mfa"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mfa")]
        &super::mfa::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "mfa"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "module")]
        &super::module::create::REQUEST_SHAPE,
        #[cfg(not(feature = "module"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "module")]
        &super::module::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "module"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "module")]
        &super::module::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "module"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "module")]
        &super::module::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "module"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "module")]
        &super::module::get::REQUEST_SHAPE,
        #[cfg(not(feature = "module"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "module")]
        &super::module::update::REQUEST_SHAPE,
        #[cfg(not(feature = "module"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "module")]
        &super::module::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "module"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "problem")]
        &super::problem::get::REQUEST_SHAPE,
        #[cfg(not(feature = "problem"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "problem")]
        &super::problem::get::TAGS_SHAPE,
        #[cfg(not(feature = "problem"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxy")]
        &super::proxy::create::REQUEST_SHAPE,
        #[cfg(not(feature = "proxy"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxy")]
        &super::proxy::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "proxy"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxy")]
        &super::proxy::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "proxy"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxy")]
        &super::proxy::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "proxy"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxy")]
        &super::proxy::get::REQUEST_SHAPE,
        #[cfg(not(feature = "proxy"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxy")]
        &super::proxy::update::REQUEST_SHAPE,
        #[cfg(not(feature = "proxy"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxy")]
        &super::proxy::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "proxy"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::create::REQUEST_SHAPE,
        #[cfg(not(feature = "proxygroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "proxygroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "proxygroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "proxygroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::get::REQUEST_SHAPE,
        #[cfg(not(feature = "proxygroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::update::REQUEST_SHAPE,
        #[cfg(not(feature = "proxygroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "proxygroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "regexp")]
        &super::regexp::create::REQUEST_SHAPE,
        #[cfg(not(feature = "regexp"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "regexp")]
        &super::regexp::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "regexp"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "regexp")]
        &super::regexp::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "regexp"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "regexp")]
        &super::regexp::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "regexp"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "regexp")]
        &super::regexp::get::REQUEST_SHAPE,
        #[cfg(not(feature = "regexp"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "regexp")]
        &super::regexp::update::REQUEST_SHAPE,
        #[cfg(not(feature = "regexp"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "regexp")]
        &super::regexp::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "regexp"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::report::create::REQUEST_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::report::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::report::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::report::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::report::get::REQUEST_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::report::update::REQUEST_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::report::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::role::create::REQUEST_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::role::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::role::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::role::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::role::get::REQUEST_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::role::update::REQUEST_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::role::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::create::REQUEST_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::execute::REQUEST_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::execute::RESPONSE_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::execute::RESPONSE_DEBUG_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::execute::RESPONSE_DEBUG_LOGS_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::get::REQUEST_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::getscriptsbyevents::REQUEST_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::getscriptsbyevents::EVENTS_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::getscriptsbyhosts::REQUEST_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::getscriptsbyhosts::HOSTS_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::update::REQUEST_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::script::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::service::create::REQUEST_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::service::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::service::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::service::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::service::get::REQUEST_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::service::get::TAGS_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::service::get::PROBLEM_TAGS_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::service::get::SELECT_STATUS_TIMELINE_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::service::update::REQUEST_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::service::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "settings")]
        &super::settings::get::REQUEST_SHAPE,
        #[cfg(not(feature = "settings"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "settings")]
        &super::settings::update::REQUEST_SHAPE,
        #[cfg(not(feature = "settings"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::create::REQUEST_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::get::REQUEST_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::get::SERVICE_TAGS_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::getsli::REQUEST_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::getsli::RESPONSE_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::getsli::RESPONSE_PERIODS_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::update::REQUEST_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::create::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get::REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::template::create::REQUEST_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::template::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::template::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::template::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::template::get::REQUEST_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::template::get::TAGS_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::template::massadd::REQUEST_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::template::massadd::RESPONSE_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::template::massremove::REQUEST_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::template::massremove::RESPONSE_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::template::massupdate::REQUEST_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::template::massupdate::RESPONSE_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::template::update::REQUEST_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::template::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::create::REQUEST_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::get::REQUEST_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::update::REQUEST_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::create::REQUEST_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::get::REQUEST_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massadd::REQUEST_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massadd::RESPONSE_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massremove::REQUEST_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massremove::RESPONSE_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massupdate::REQUEST_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massupdate::RESPONSE_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::propagate::REQUEST_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::propagate::RESPONSE_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::update::REQUEST_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "token")]
        &super::token::create::REQUEST_SHAPE,
        #[cfg(not(feature = "token"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "token")]
        &super::token::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "token"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "token")]
        &super::token::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "token"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "token")]
        &super::token::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "token"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "token")]
        &super::token::generate::REQUEST_SHAPE,
        #[cfg(not(feature = "token"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "token")]
        &super::token::generate::RESPONSE_ITEM_SHAPE,
        #[cfg(not(feature = "token"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "token")]
        &super::token::get::REQUEST_SHAPE,
        #[cfg(not(feature = "token"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "token")]
        &super::token::update::REQUEST_SHAPE,
        #[cfg(not(feature = "token"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "token")]
        &super::token::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "token"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trend")]
        &super::trend::get::REQUEST_SHAPE,
        #[cfg(not(feature = "trend"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::adddependencies::REQUEST_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::adddependencies::DEPENDENCIES_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::adddependencies::RESPONSE_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::create::REQUEST_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::deletedependencies::REQUEST_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::deletedependencies::RESPONSE_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::get::REQUEST_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::get::TAGS_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::update::REQUEST_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::create::REQUEST_SHAPE,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::get::REQUEST_SHAPE,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::update::REQUEST_SHAPE,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_FILTER_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_FILTER_CONDITIONS_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_OPERATIONS_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_OPERATIONS_OPCONDITIONS_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_OPERATIONS_OPINVENTORY_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_OPERATIONS_OPTAG_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_RECOVERY_OPERATIONS_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_CHANGE_OPERATIONS_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_FILTER_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_FILTER_CONDITIONS_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_OPERATIONS_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_OPERATIONS_OPCONDITIONS_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_OPERATIONS_OPINVENTORY_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_OPERATIONS_OPTAG_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_RECOVERY_OPERATIONS_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_UPDATE_OPERATIONS_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_FILTER_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_FILTER_CONDITIONS_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_OPERATIONS_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_OPERATIONS_OPCONDITIONS_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_OPERATIONS_OPINVENTORY_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_OPERATIONS_OPTAG_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_RECOVERY_OPERATIONS_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_UPDATE_OPERATIONS_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action_command_group::ACTION_COMMAND_GROUP_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action_command_host::ACTION_COMMAND_HOST_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action_message::ACTION_MESSAGE_SHAPE,
        #[cfg(not(feature = "action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action_stored_message::ACTION_STORED_MESSAGE_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::alert::ALERT_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::applied_preprocessing_step::APPLIED_PREPROCESSING_STEP_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "auditlog")]
        &super::types::audit_log::AUDIT_LOG_SHAPE,
        #[cfg(not(feature = "auditlog"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "authentication")]
        &super::types::authentication::AUTHENTICATION_SHAPE,
        #[cfg(not(feature = "authentication"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "authentication")]
        &super::types::authentication::AUTHENTICATION_UPDATE_SHAPE,
        #[cfg(not(feature = "authentication"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "autoregistration")]
        &super::types::autoregistration::AUTOREGISTRATION_SHAPE,
        #[cfg(not(feature = "autoregistration"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "autoregistration")]
        &super::types::autoregistration::AUTOREGISTRATION_UPDATE_SHAPE,
        #[cfg(not(feature = "autoregistration"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "connector")]
        &super::types::connector::CONNECTOR_SHAPE,
        #[cfg(not(feature = "connector"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "connector")]
        &super::types::connector::CONNECTOR_CREATE_SHAPE,
        #[cfg(not(feature = "connector"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "connector")]
        &super::types::connector::CONNECTOR_UPDATE_SHAPE,
        #[cfg(not(feature = "connector"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "connector")]
        &super::types::connector::CONNECTOR_TAGS_SHAPE,
        #[cfg(not(feature = "connector"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "connector")]
        &super::types::connector::CONNECTOR_CREATE_TAGS_SHAPE,
        #[cfg(not(feature = "connector"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "connector")]
        &super::types::connector::CONNECTOR_UPDATE_TAGS_SHAPE,
        #[cfg(not(feature = "connector"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_CREATE_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_UPDATE_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_FILTER_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_FILTER_CONDITIONS_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_OPERATIONS_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_CREATE_FILTER_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_CREATE_FILTER_CONDITIONS_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_CREATE_OPERATIONS_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_UPDATE_FILTER_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_UPDATE_FILTER_CONDITIONS_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_UPDATE_OPERATIONS_SHAPE,
        #[cfg(not(feature = "correlation"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_CREATE_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_UPDATE_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_USERS_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_USER_GROUPS_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_PAGES_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_PAGES_WIDGETS_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_PAGES_WIDGETS_FIELDS_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_CREATE_USERS_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_CREATE_USER_GROUPS_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_CREATE_PAGES_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_CREATE_PAGES_WIDGETS_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_UPDATE_USERS_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_UPDATE_USER_GROUPS_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_UPDATE_PAGES_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_UPDATE_PAGES_WIDGETS_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS_SHAPE,
        #[cfg(not(feature = "dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovered_host::DISCOVERED_HOST_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovered_service::DISCOVERED_SERVICE_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_preprocessing_step::DISCOVERY_PREPROCESSING_STEP_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_LLD_MACRO_PATHS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_FILTER_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_FILTER_CONDITIONS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_FILTER_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_FILTER_CONDITIONS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPDISCOVER_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSTATUS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPPERIOD_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPHISTORY_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTRENDS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSEVERITY_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTAG_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPINVENTORY_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_QUERY_FIELDS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_HEADERS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_PARAMETERS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_LLD_MACRO_PATHS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_FILTER_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_FILTER_CONDITIONS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_CONDITIONS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPDISCOVER_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSTATUS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPPERIOD_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPHISTORY_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTRENDS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSEVERITY_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTAG_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPINVENTORY_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_QUERY_FIELDS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_HEADERS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_PARAMETERS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_LLD_MACRO_PATHS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_FILTER_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_FILTER_CONDITIONS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_CONDITIONS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPDISCOVER_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSTATUS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPPERIOD_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPHISTORY_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTRENDS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSEVERITY_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTAG_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPINVENTORY_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_QUERY_FIELDS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_HEADERS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_PARAMETERS_SHAPE,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::event::EVENT_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::event::EVENT_URLS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::event::EVENT_ACKNOWLEDGES_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::event::EVENT_SUPPRESSION_DATA_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::event::EVENT_TAGS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        &super::types::get_options::GET_OPTIONS_SHAPE,
        #[cfg(feature = "usermacro")]
        &super::types::global_macro::GLOBAL_MACRO_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::types::global_macro::GLOBAL_MACRO_CREATE_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::types::global_macro::GLOBAL_MACRO_UPDATE_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::graph::GRAPH_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graph")]
        &super::types::graph::GRAPH_CREATE_SHAPE,
        #[cfg(not(feature = "graph"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graph")]
        &super::types::graph::GRAPH_UPDATE_SHAPE,
        #[cfg(not(feature = "graph"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::graph::GRAPH_GRAPH_DISCOVERY_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::graph_item::GRAPH_ITEM_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "graph", feature = "graphprototype"))]
        &super::types::graph_item::GRAPH_ITEM_CREATE_SHAPE,
        #[cfg(not(any(feature = "graph", feature = "graphprototype")))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "graph", feature = "graphprototype"))]
        &super::types::graph_item::GRAPH_ITEM_UPDATE_SHAPE,
        #[cfg(not(any(feature = "graph", feature = "graphprototype")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::graph_prototype::GRAPH_PROTOTYPE_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::types::graph_prototype::GRAPH_PROTOTYPE_CREATE_SHAPE,
        #[cfg(not(feature = "graphprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::types::graph_prototype::GRAPH_PROTOTYPE_UPDATE_SHAPE,
        #[cfg(not(feature = "graphprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hanode")]
        &super::types::ha_node::HA_NODE_SHAPE,
        #[cfg(not(feature = "hanode"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "history")]
        &super::types::history_value::HISTORY_VALUE_SHAPE,
        #[cfg(not(feature = "history"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host::HOST_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::types::host::HOST_CREATE_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::types::host::HOST_UPDATE_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host::HOST_HOST_DISCOVERY_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostdashboard")]
        &super::types::host_dashboard::HOST_DASHBOARD_SHAPE,
        #[cfg(not(feature = "hostdashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostdashboard")]
        &super::types::host_dashboard::HOST_DASHBOARD_PAGES_SHAPE,
        #[cfg(not(feature = "hostdashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostdashboard")]
        &super::types::host_dashboard::HOST_DASHBOARD_PAGES_WIDGETS_SHAPE,
        #[cfg(not(feature = "hostdashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostdashboard")]
        &super::types::host_dashboard::HOST_DASHBOARD_PAGES_WIDGETS_FIELDS_SHAPE,
        #[cfg(not(feature = "hostdashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_group::HOST_GROUP_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::types::host_group::HOST_GROUP_CREATE_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::types::host_group::HOST_GROUP_UPDATE_SHAPE,
        #[cfg(not(feature = "hostgroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_group::HOST_GROUP_GROUP_DISCOVERIES_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_group::HOST_GROUP_GROUP_DISCOVERY_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::host_group_reference::HOST_GROUP_REFERENCE_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_interface::HOST_INTERFACE_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::types::host_interface::HOST_INTERFACE_CREATE_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::types::host_interface::HOST_INTERFACE_UPDATE_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "host", feature = "hostinterface"))]
        &super::types::host_interface::HOST_INTERFACE_NESTED_SHAPE,
        #[cfg(not(any(feature = "host", feature = "hostinterface")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_interface::HOST_INTERFACE_DETAILS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::types::host_interface::HOST_INTERFACE_CREATE_DETAILS_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::types::host_interface::HOST_INTERFACE_UPDATE_DETAILS_SHAPE,
        #[cfg(not(feature = "hostinterface"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "host", feature = "hostinterface"))]
        &super::types::host_interface::HOST_INTERFACE_NESTED_DETAILS_SHAPE,
        #[cfg(not(any(feature = "host", feature = "hostinterface")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_inventory::HOST_INVENTORY_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_macro::HOST_MACRO_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "host", feature = "hostprototype"))]
        &super::types::host_macro::HOST_MACRO_CREATE_SHAPE,
        #[cfg(not(any(feature = "host", feature = "hostprototype")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "host")]
        &super::types::host_macro::HOST_MACRO_UPDATE_SHAPE,
        #[cfg(not(feature = "host"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_macro::HOST_MACRO_PROTOTYPE_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_prototype::HOST_PROTOTYPE_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_CREATE_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_UPDATE_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_prototype::HOST_PROTOTYPE_INTERFACES_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_prototype::HOST_PROTOTYPE_INTERFACES_DETAILS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_prototype::HOST_PROTOTYPE_GROUP_PROTOTYPES_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_CREATE_INTERFACES_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_CREATE_INTERFACES_DETAILS_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_CREATE_GROUP_PROTOTYPES_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_UPDATE_INTERFACES_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_UPDATE_INTERFACES_DETAILS_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_UPDATE_GROUP_PROTOTYPES_SHAPE,
        #[cfg(not(feature = "hostprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-host-reference")]
        &super::types::host_reference::HOST_REFERENCE_SHAPE,
        #[cfg(not(feature = "types-host-reference"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_tag::HOST_TAG_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "host", feature = "hostprototype", feature = "httptest"))]
        &super::types::host_tag::HOST_TAG_CREATE_SHAPE,
        #[cfg(
            not(any(feature = "host", feature = "hostprototype", feature = "httptest"))
        )]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-host-tag-update")]
        &super::types::host_tag::HOST_TAG_UPDATE_SHAPE,
        #[cfg(not(feature = "types-host-tag-update"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "housekeeping")]
        &super::types::housekeeping::HOUSEKEEPING_SHAPE,
        #[cfg(not(feature = "housekeeping"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "housekeeping")]
        &super::types::housekeeping::HOUSEKEEPING_UPDATE_SHAPE,
        #[cfg(not(feature = "housekeeping"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "iconmap", feature = "map"))]
        &super::types::icon_map::ICON_MAP_SHAPE,
        #[cfg(not(any(feature = "iconmap", feature = "map")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::types::icon_map::ICON_MAP_CREATE_SHAPE,
        #[cfg(not(feature = "iconmap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::types::icon_map::ICON_MAP_UPDATE_SHAPE,
        #[cfg(not(feature = "iconmap"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "iconmap", feature = "map"))]
        &super::types::icon_map::ICON_MAP_MAPPINGS_SHAPE,
        #[cfg(not(any(feature = "iconmap", feature = "map")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::types::icon_map::ICON_MAP_CREATE_MAPPINGS_SHAPE,
        #[cfg(not(feature = "iconmap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::types::icon_map::ICON_MAP_UPDATE_MAPPINGS_SHAPE,
        #[cfg(not(feature = "iconmap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "image")]
        &super::types::image::IMAGE_SHAPE,
        #[cfg(not(feature = "image"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "image")]
        &super::types::image::IMAGE_CREATE_SHAPE,
        #[cfg(not(feature = "image"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "image")]
        &super::types::image::IMAGE_UPDATE_SHAPE,
        #[cfg(not(feature = "image"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "configuration")]
        &super::types::import_changes::IMPORT_CHANGES_SHAPE,
        #[cfg(not(feature = "configuration"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "configuration")]
        &super::types::import_link_rule::IMPORT_LINK_RULE_SHAPE,
        #[cfg(not(feature = "configuration"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "configuration")]
        &super::types::import_rule::IMPORT_RULE_SHAPE,
        #[cfg(not(feature = "configuration"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "configuration")]
        &super::types::import_rule_without_delete::IMPORT_RULE_WITHOUT_DELETE_SHAPE,
        #[cfg(not(feature = "configuration"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "configuration")]
        &super::types::import_rules::IMPORT_RULES_SHAPE,
        #[cfg(not(feature = "configuration"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item::ITEM_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_CREATE_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_UPDATE_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item::ITEM_TAGS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item::ITEM_QUERY_FIELDS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item::ITEM_HEADERS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item::ITEM_PARAMETERS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item::ITEM_ITEM_DISCOVERY_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_CREATE_TAGS_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_CREATE_QUERY_FIELDS_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_CREATE_HEADERS_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_CREATE_PARAMETERS_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_UPDATE_TAGS_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_UPDATE_QUERY_FIELDS_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_UPDATE_HEADERS_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_UPDATE_PARAMETERS_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item_prototype::ITEM_PROTOTYPE_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_CREATE_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_UPDATE_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item_prototype::ITEM_PROTOTYPE_TAGS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item_prototype::ITEM_PROTOTYPE_QUERY_FIELDS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item_prototype::ITEM_PROTOTYPE_HEADERS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item_prototype::ITEM_PROTOTYPE_PARAMETERS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_CREATE_TAGS_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_CREATE_QUERY_FIELDS_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_CREATE_HEADERS_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_CREATE_PARAMETERS_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_UPDATE_TAGS_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_UPDATE_QUERY_FIELDS_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_UPDATE_HEADERS_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_UPDATE_PARAMETERS_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_CREATE_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_UPDATE_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_TAGS_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_TIMEPERIODS_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_CREATE_TAGS_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_CREATE_TIMEPERIODS_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_UPDATE_TAGS_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_UPDATE_TIMEPERIODS_SHAPE,
        #[cfg(not(feature = "maintenance"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_USERS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_USER_GROUPS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_URLS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_SELEMENTS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_SELEMENTS_ELEMENTS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_SELEMENTS_URLS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_LINKS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_LINKS_LINKTRIGGERS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_USERS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_USER_GROUPS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_URLS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_SELEMENTS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_SELEMENTS_ELEMENTS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_SELEMENTS_URLS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_LINKS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_LINKS_LINKTRIGGERS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_USERS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_USER_GROUPS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_URLS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_SELEMENTS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_SELEMENTS_ELEMENTS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_SELEMENTS_URLS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_LINKS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_LINKS_LINKTRIGGERS_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map_element_tag::MAP_ELEMENT_TAG_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map_line::MAP_LINE_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map_line::MAP_LINE_CREATE_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map_line::MAP_LINE_UPDATE_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map_shape::MAP_SHAPE_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map_shape::MAP_SHAPE_CREATE_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map_shape::MAP_SHAPE_UPDATE_SHAPE,
        #[cfg(not(feature = "map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::media::MEDIA_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::types::media::MEDIA_CREATE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::types::media::MEDIA_UPDATE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::media_type::MEDIA_TYPE_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::types::media_type::MEDIA_TYPE_CREATE_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::types::media_type::MEDIA_TYPE_UPDATE_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::media_type::MEDIA_TYPE_PARAMETERS_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::media_type::MEDIA_TYPE_MESSAGE_TEMPLATES_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::types::media_type::MEDIA_TYPE_CREATE_PARAMETERS_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::types::media_type::MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::types::media_type::MEDIA_TYPE_UPDATE_PARAMETERS_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::types::media_type::MEDIA_TYPE_UPDATE_MESSAGE_TEMPLATES_SHAPE,
        #[cfg(not(feature = "mediatype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mfa")]
        &super::types::mfa::MFA_SHAPE,
        #[cfg(not(feature = "mfa"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mfa")]
        &super::types::mfa::MFA_CREATE_SHAPE,
        #[cfg(not(feature = "mfa"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "mfa")]
        &super::types::mfa::MFA_UPDATE_SHAPE,
        #[cfg(not(feature = "mfa"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "module")]
        &super::types::module::MODULE_SHAPE,
        #[cfg(not(feature = "module"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "module")]
        &super::types::module::MODULE_CREATE_SHAPE,
        #[cfg(not(feature = "module"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "module")]
        &super::types::module::MODULE_UPDATE_SHAPE,
        #[cfg(not(feature = "module"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::network_discovery_check::NETWORK_DISCOVERY_CHECK_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "drule")]
        &super::types::network_discovery_check::NETWORK_DISCOVERY_CHECK_CREATE_SHAPE,
        #[cfg(not(feature = "drule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "drule")]
        &super::types::network_discovery_check::NETWORK_DISCOVERY_CHECK_UPDATE_SHAPE,
        #[cfg(not(feature = "drule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::network_discovery_rule::NETWORK_DISCOVERY_RULE_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "drule")]
        &super::types::network_discovery_rule::NETWORK_DISCOVERY_RULE_CREATE_SHAPE,
        #[cfg(not(feature = "drule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "drule")]
        &super::types::network_discovery_rule::NETWORK_DISCOVERY_RULE_UPDATE_SHAPE,
        #[cfg(not(feature = "drule"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "item")]
        &super::types::preprocessing_step::PREPROCESSING_STEP_SHAPE,
        #[cfg(not(feature = "item"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "problem")]
        &super::types::problem::PROBLEM_SHAPE,
        #[cfg(not(feature = "problem"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "problem")]
        &super::types::problem::PROBLEM_URLS_SHAPE,
        #[cfg(not(feature = "problem"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "problem")]
        &super::types::problem::PROBLEM_SUPPRESSION_DATA_SHAPE,
        #[cfg(not(feature = "problem"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "problem")]
        &super::types::problem::PROBLEM_TAGS_SHAPE,
        #[cfg(not(feature = "problem"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "problem")]
        &super::types::problem::PROBLEM_ACKNOWLEDGES_SHAPE,
        #[cfg(not(feature = "problem"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::prototype_preprocessing_step::PROTOTYPE_PREPROCESSING_STEP_SHAPE,
        #[cfg(not(feature = "itemprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "proxy", feature = "proxygroup"))]
        &super::types::proxy::PROXY_SHAPE,
        #[cfg(not(any(feature = "proxy", feature = "proxygroup")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxy")]
        &super::types::proxy::PROXY_CREATE_SHAPE,
        #[cfg(not(feature = "proxy"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxy")]
        &super::types::proxy::PROXY_UPDATE_SHAPE,
        #[cfg(not(feature = "proxy"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "proxy", feature = "proxygroup"))]
        &super::types::proxy::PROXY_INTERFACE_SHAPE,
        #[cfg(not(any(feature = "proxy", feature = "proxygroup")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxy")]
        &super::types::proxy::PROXY_CREATE_INTERFACE_SHAPE,
        #[cfg(not(feature = "proxy"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxy")]
        &super::types::proxy::PROXY_UPDATE_INTERFACE_SHAPE,
        #[cfg(not(feature = "proxy"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "proxy", feature = "proxygroup"))]
        &super::types::proxy_group::PROXY_GROUP_SHAPE,
        #[cfg(not(any(feature = "proxy", feature = "proxygroup")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::types::proxy_group::PROXY_GROUP_CREATE_SHAPE,
        #[cfg(not(feature = "proxygroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::types::proxy_group::PROXY_GROUP_UPDATE_SHAPE,
        #[cfg(not(feature = "proxygroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "regexp")]
        &super::types::regexp::REGEXP_SHAPE,
        #[cfg(not(feature = "regexp"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "regexp")]
        &super::types::regexp::REGEXP_CREATE_SHAPE,
        #[cfg(not(feature = "regexp"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "regexp")]
        &super::types::regexp::REGEXP_UPDATE_SHAPE,
        #[cfg(not(feature = "regexp"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "regexp")]
        &super::types::regexp::REGEXP_EXPRESSIONS_SHAPE,
        #[cfg(not(feature = "regexp"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "regexp")]
        &super::types::regexp::REGEXP_CREATE_EXPRESSIONS_SHAPE,
        #[cfg(not(feature = "regexp"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "regexp")]
        &super::types::regexp::REGEXP_UPDATE_EXPRESSIONS_SHAPE,
        #[cfg(not(feature = "regexp"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_CREATE_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_UPDATE_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_USERS_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_USER_GROUPS_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_CREATE_USERS_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_CREATE_USER_GROUPS_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_UPDATE_USERS_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_UPDATE_USER_GROUPS_SHAPE,
        #[cfg(not(feature = "report"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_UI_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_SERVICES_READ_LIST_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_SERVICES_READ_TAG_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_SERVICES_WRITE_LIST_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_SERVICES_WRITE_TAG_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_MODULES_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_ACTIONS_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_UI_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_SERVICES_READ_LIST_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_SERVICES_READ_TAG_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_SERVICES_WRITE_LIST_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_SERVICES_WRITE_TAG_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_MODULES_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_ACTIONS_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_UI_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_SERVICES_READ_LIST_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_SERVICES_READ_TAG_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_SERVICES_WRITE_LIST_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_SERVICES_WRITE_TAG_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_MODULES_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_ACTIONS_SHAPE,
        #[cfg(not(feature = "role"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::types::script::SCRIPT_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::types::script::SCRIPT_CREATE_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::types::script::SCRIPT_UPDATE_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::types::script::SCRIPT_PARAMETERS_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::types::script::SCRIPT_CREATE_PARAMETERS_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "script")]
        &super::types::script::SCRIPT_UPDATE_PARAMETERS_SHAPE,
        #[cfg(not(feature = "script"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::script_reference::SCRIPT_REFERENCE_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-service")]
        &super::types::service::SERVICE_SHAPE,
        #[cfg(not(feature = "types-service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_CREATE_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_UPDATE_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-service")]
        &super::types::service::SERVICE_TAGS_SHAPE,
        #[cfg(not(feature = "types-service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-service")]
        &super::types::service::SERVICE_PROBLEM_TAGS_SHAPE,
        #[cfg(not(feature = "types-service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-service")]
        &super::types::service::SERVICE_STATUS_RULES_SHAPE,
        #[cfg(not(feature = "types-service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-service")]
        &super::types::service::SERVICE_PROBLEM_EVENTS_SHAPE,
        #[cfg(not(feature = "types-service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-service")]
        &super::types::service::SERVICE_STATUS_TIMELINE_SHAPE,
        #[cfg(not(feature = "types-service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-service")]
        &super::types::service::SERVICE_STATUS_TIMELINE_ALARMS_SHAPE,
        #[cfg(not(feature = "types-service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_CREATE_TAGS_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_CREATE_PROBLEM_TAGS_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_CREATE_STATUS_RULES_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_UPDATE_TAGS_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_UPDATE_PROBLEM_TAGS_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_UPDATE_STATUS_RULES_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::service_level::SERVICE_LEVEL_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::service_level::SERVICE_LEVEL_EXCLUDED_DOWNTIMES_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service_reference::SERVICE_REFERENCE_SHAPE,
        #[cfg(not(feature = "service"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::types::session::SESSION_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "settings")]
        &super::types::settings::SETTINGS_SHAPE,
        #[cfg(not(feature = "settings"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "settings")]
        &super::types::settings::SETTINGS_UPDATE_SHAPE,
        #[cfg(not(feature = "settings"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_CREATE_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_UPDATE_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_SERVICE_TAGS_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_SCHEDULE_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_EXCLUDED_DOWNTIMES_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_CREATE_SERVICE_TAGS_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_CREATE_SCHEDULE_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_CREATE_EXCLUDED_DOWNTIMES_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_UPDATE_SERVICE_TAGS_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_UPDATE_SCHEDULE_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_UPDATE_EXCLUDED_DOWNTIMES_SHAPE,
        #[cfg(not(feature = "sla"))]
        &tables::Shape::EMPTY,
        &super::types::strict_get_options::STRICT_GET_OPTIONS_SHAPE,
        #[cfg(feature = "task")]
        &super::types::task::TASK_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_HISTORYCACHE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_HISTORYCACHE_TOP_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_VALUECACHE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_VALUECACHE_TOP_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_PREPROCESSING_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_PREPROCESSING_TOP_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_ALERTING_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_ALERTING_TOP_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_LLD_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_LLD_TOP_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_RESULT_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_HISTORYCACHE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_HISTORYCACHE_TOP_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_VALUECACHE_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_VALUECACHE_TOP_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_PREPROCESSING_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_PREPROCESSING_TOP_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_ALERTING_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_ALERTING_TOP_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_LLD_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_LLD_TOP_SHAPE,
        #[cfg(not(feature = "task"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::template::TEMPLATE_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::types::template::TEMPLATE_CREATE_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::types::template::TEMPLATE_UPDATE_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-template-dashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_SHAPE,
        #[cfg(not(feature = "types-template-dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_CREATE_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_UPDATE_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-template-dashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_PAGES_SHAPE,
        #[cfg(not(feature = "types-template-dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-template-dashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_PAGES_WIDGETS_SHAPE,
        #[cfg(not(feature = "types-template-dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-template-dashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_PAGES_WIDGETS_FIELDS_SHAPE,
        #[cfg(not(feature = "types-template-dashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_CREATE_PAGES_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_UPDATE_PAGES_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS_SHAPE,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::template_group::TEMPLATE_GROUP_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::types::template_group::TEMPLATE_GROUP_CREATE_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::types::template_group::TEMPLATE_GROUP_UPDATE_SHAPE,
        #[cfg(not(feature = "templategroup"))]
        &tables::Shape::EMPTY,
        #[cfg(any(feature = "template", feature = "templategroup"))]
        &super::types::template_group_reference::TEMPLATE_GROUP_REFERENCE_SHAPE,
        #[cfg(not(any(feature = "template", feature = "templategroup")))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::template_macro::TEMPLATE_MACRO_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::types::template_macro::TEMPLATE_MACRO_CREATE_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "template")]
        &super::types::template_macro::TEMPLATE_MACRO_UPDATE_SHAPE,
        #[cfg(not(feature = "template"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::template_reference::TEMPLATE_REFERENCE_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "token")]
        &super::types::token::TOKEN_SHAPE,
        #[cfg(not(feature = "token"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "token")]
        &super::types::token::TOKEN_CREATE_SHAPE,
        #[cfg(not(feature = "token"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "token")]
        &super::types::token::TOKEN_UPDATE_SHAPE,
        #[cfg(not(feature = "token"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trend")]
        &super::types::trend::TREND_SHAPE,
        #[cfg(not(feature = "trend"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::trigger::TRIGGER_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::types::trigger::TRIGGER_CREATE_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::types::trigger::TRIGGER_UPDATE_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::trigger::TRIGGER_TAGS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::trigger::TRIGGER_FUNCTIONS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::trigger::TRIGGER_TRIGGER_DISCOVERY_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::types::trigger::TRIGGER_CREATE_TAGS_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::types::trigger::TRIGGER_UPDATE_TAGS_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::trigger_prototype::TRIGGER_PROTOTYPE_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::types::trigger_prototype::TRIGGER_PROTOTYPE_CREATE_SHAPE,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::types::trigger_prototype::TRIGGER_PROTOTYPE_UPDATE_SHAPE,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::trigger_prototype::TRIGGER_PROTOTYPE_TAGS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::trigger_prototype::TRIGGER_PROTOTYPE_FUNCTIONS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::types::trigger_prototype::TRIGGER_PROTOTYPE_CREATE_TAGS_SHAPE,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::types::trigger_prototype::TRIGGER_PROTOTYPE_UPDATE_TAGS_SHAPE,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::types::trigger_prototype_reference::TRIGGER_PROTOTYPE_REFERENCE_SHAPE,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "trigger")]
        &super::types::trigger_reference::TRIGGER_REFERENCE_SHAPE,
        #[cfg(not(feature = "trigger"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::user::USER_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::types::user::USER_CREATE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::types::user::USER_UPDATE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_CREATE_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_UPDATE_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_PROVISION_GROUPS_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_PROVISION_MEDIA_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_CREATE_PROVISION_GROUPS_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_CREATE_PROVISION_MEDIA_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_UPDATE_PROVISION_GROUPS_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_UPDATE_PROVISION_MEDIA_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::user_group::USER_GROUP_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::types::user_group::USER_GROUP_CREATE_SHAPE,
        #[cfg(not(feature = "usergroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::types::user_group::USER_GROUP_UPDATE_SHAPE,
        #[cfg(not(feature = "usergroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::user_group::USER_GROUP_TAG_FILTERS_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::types::user_group::USER_GROUP_CREATE_TAG_FILTERS_SHAPE,
        #[cfg(not(feature = "usergroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::types::user_group::USER_GROUP_UPDATE_TAG_FILTERS_SHAPE,
        #[cfg(not(feature = "usergroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::user_group_reference::USER_GROUP_REFERENCE_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::user_group_right::USER_GROUP_RIGHT_SHAPE,
        #[cfg(not(feature = "types-media"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::types::user_group_right::USER_GROUP_RIGHT_CREATE_SHAPE,
        #[cfg(not(feature = "usergroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::types::user_group_right::USER_GROUP_RIGHT_UPDATE_SHAPE,
        #[cfg(not(feature = "usergroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::types::user_macro::USER_MACRO_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::types::user_macro::USER_MACRO_CREATE_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::types::user_macro::USER_MACRO_UPDATE_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::user_reference::USER_REFERENCE_SHAPE,
        #[cfg(not(feature = "types-action"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-value-map")]
        &super::types::value_map::VALUE_MAP_SHAPE,
        #[cfg(not(feature = "types-value-map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::types::value_map::VALUE_MAP_CREATE_SHAPE,
        #[cfg(not(feature = "valuemap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::types::value_map::VALUE_MAP_UPDATE_SHAPE,
        #[cfg(not(feature = "valuemap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-value-map")]
        &super::types::value_map::VALUE_MAP_MAPPINGS_SHAPE,
        #[cfg(not(feature = "types-value-map"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::types::value_map::VALUE_MAP_CREATE_MAPPINGS_SHAPE,
        #[cfg(not(feature = "valuemap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::types::value_map::VALUE_MAP_UPDATE_MAPPINGS_SHAPE,
        #[cfg(not(feature = "valuemap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::web_scenario::WEB_SCENARIO_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_CREATE_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_UPDATE_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::web_scenario::WEB_SCENARIO_VARIABLES_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::web_scenario::WEB_SCENARIO_HEADERS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::web_scenario::WEB_SCENARIO_STEPS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::web_scenario::WEB_SCENARIO_STEPS_QUERY_FIELDS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::web_scenario::WEB_SCENARIO_STEPS_VARIABLES_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::web_scenario::WEB_SCENARIO_STEPS_HEADERS_SHAPE,
        #[cfg(not(feature = "types-alert"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_CREATE_VARIABLES_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_CREATE_HEADERS_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_CREATE_STEPS_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_CREATE_STEPS_QUERY_FIELDS_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_CREATE_STEPS_VARIABLES_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_CREATE_STEPS_HEADERS_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_UPDATE_VARIABLES_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_UPDATE_HEADERS_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_UPDATE_STEPS_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_UPDATE_STEPS_QUERY_FIELDS_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_UPDATE_STEPS_VARIABLES_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_UPDATE_STEPS_HEADERS_SHAPE,
        #[cfg(not(feature = "httptest"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::check_authentication::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::create::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::login::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::logout::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::provision::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::provision::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::resettotp::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::resettotp::RESPONSE_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::unblock::REQUEST_SHAPE,
        #[cfg(not(feature = "user"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "user")]
        &super::user::unblock::RESPONSE_SHAPE,
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
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::create::REQUEST_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::get::REQUEST_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::test::REQUEST_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::test::PROVISION_MEDIA_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::test::PROVISION_GROUPS_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::test::RESPONSE_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::test::RESPONSE_MEDIAS_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::update::REQUEST_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "userdirectory"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::usergroup::create::REQUEST_SHAPE,
        #[cfg(not(feature = "usergroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::usergroup::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "usergroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::usergroup::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "usergroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::usergroup::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "usergroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::usergroup::get::REQUEST_SHAPE,
        #[cfg(not(feature = "usergroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::usergroup::update::REQUEST_SHAPE,
        #[cfg(not(feature = "usergroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::usergroup::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "usergroup"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::create::REQUEST_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::createglobal::REQUEST_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::createglobal::RESPONSE_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::deleteglobal::REQUEST_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::deleteglobal::RESPONSE_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::get::REQUEST_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::update::REQUEST_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::updateglobal::REQUEST_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::updateglobal::RESPONSE_SHAPE,
        #[cfg(not(feature = "usermacro"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::valuemap::create::REQUEST_SHAPE,
        #[cfg(not(feature = "valuemap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::valuemap::create::RESPONSE_SHAPE,
        #[cfg(not(feature = "valuemap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::valuemap::delete::REQUEST_SHAPE,
        #[cfg(not(feature = "valuemap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::valuemap::delete::RESPONSE_SHAPE,
        #[cfg(not(feature = "valuemap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::valuemap::get::REQUEST_SHAPE,
        #[cfg(not(feature = "valuemap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::valuemap::update::REQUEST_SHAPE,
        #[cfg(not(feature = "valuemap"))]
        &tables::Shape::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::valuemap::update::RESPONSE_SHAPE,
        #[cfg(not(feature = "valuemap"))]
        &tables::Shape::EMPTY,
    ],
    methods: &[
        #[cfg(feature = "action")]
        &super::action::create::METHOD,
        #[cfg(feature = "action")]
        &super::action::delete::METHOD,
        #[cfg(feature = "action")]
        &super::action::get::METHOD,
        #[cfg(feature = "action")]
        &super::action::update::METHOD,
        #[cfg(feature = "alert")]
        &super::alert::get::METHOD,
        #[cfg(feature = "apiinfo")]
        &super::apiinfo::version::METHOD,
        #[cfg(feature = "auditlog")]
        &super::auditlog::get::METHOD,
        #[cfg(feature = "authentication")]
        &super::authentication::get::METHOD,
        #[cfg(feature = "authentication")]
        &super::authentication::update::METHOD,
        #[cfg(feature = "autoregistration")]
        &super::autoregistration::get::METHOD,
        #[cfg(feature = "autoregistration")]
        &super::autoregistration::update::METHOD,
        #[cfg(feature = "configuration")]
        &super::configuration::export::METHOD,
        #[cfg(feature = "configuration")]
        &super::configuration::import::METHOD,
        #[cfg(feature = "configuration")]
        &super::configuration::importcompare::METHOD,
        #[cfg(feature = "connector")]
        &super::connector::create::METHOD,
        #[cfg(feature = "connector")]
        &super::connector::delete::METHOD,
        #[cfg(feature = "connector")]
        &super::connector::get::METHOD,
        #[cfg(feature = "connector")]
        &super::connector::update::METHOD,
        #[cfg(feature = "correlation")]
        &super::correlation::create::METHOD,
        #[cfg(feature = "correlation")]
        &super::correlation::delete::METHOD,
        #[cfg(feature = "correlation")]
        &super::correlation::get::METHOD,
        #[cfg(feature = "correlation")]
        &super::correlation::update::METHOD,
        #[cfg(feature = "dashboard")]
        &super::dashboard::create::METHOD,
        #[cfg(feature = "dashboard")]
        &super::dashboard::delete::METHOD,
        #[cfg(feature = "dashboard")]
        &super::dashboard::get::METHOD,
        #[cfg(feature = "dashboard")]
        &super::dashboard::update::METHOD,
        #[cfg(feature = "dcheck")]
        &super::dcheck::get::METHOD,
        #[cfg(feature = "dhost")]
        &super::dhost::get::METHOD,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::copy::METHOD,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::create::METHOD,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::delete::METHOD,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::get::METHOD,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::update::METHOD,
        #[cfg(feature = "drule")]
        &super::drule::create::METHOD,
        #[cfg(feature = "drule")]
        &super::drule::delete::METHOD,
        #[cfg(feature = "drule")]
        &super::drule::get::METHOD,
        #[cfg(feature = "drule")]
        &super::drule::update::METHOD,
        #[cfg(feature = "dservice")]
        &super::dservice::get::METHOD,
        #[cfg(feature = "event")]
        &super::event::acknowledge::METHOD,
        #[cfg(feature = "event")]
        &super::event::get::METHOD,
        #[cfg(feature = "graph")]
        &super::graph::create::METHOD,
        #[cfg(feature = "graph")]
        &super::graph::delete::METHOD,
        #[cfg(feature = "graph")]
        &super::graph::get::METHOD,
        #[cfg(feature = "graph")]
        &super::graph::update::METHOD,
        #[cfg(feature = "graphitem")]
        &super::graphitem::get::METHOD,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::create::METHOD,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::delete::METHOD,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::get::METHOD,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::update::METHOD,
        #[cfg(feature = "hanode")]
        &super::hanode::get::METHOD,
        #[cfg(feature = "history")]
        &super::history::clear::METHOD,
        #[cfg(feature = "history")]
        &super::history::get::METHOD,
        #[cfg(feature = "history")]
        &super::history::push::METHOD,
        #[cfg(feature = "host")]
        &super::host::create::METHOD,
        #[cfg(feature = "host")]
        &super::host::delete::METHOD,
        #[cfg(feature = "host")]
        &super::host::get::METHOD,
        #[cfg(feature = "host")]
        &super::host::massadd::METHOD,
        #[cfg(feature = "host")]
        &super::host::massremove::METHOD,
        #[cfg(feature = "host")]
        &super::host::massupdate::METHOD,
        #[cfg(feature = "host")]
        &super::host::update::METHOD,
        #[cfg(feature = "hostdashboard")]
        &super::hostdashboard::get::METHOD,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::create::METHOD,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::delete::METHOD,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::get::METHOD,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massadd::METHOD,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massremove::METHOD,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massupdate::METHOD,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::propagate::METHOD,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::update::METHOD,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::create::METHOD,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::delete::METHOD,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::get::METHOD,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massadd::METHOD,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massremove::METHOD,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::replacehostinterfaces::METHOD,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::update::METHOD,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::create::METHOD,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::delete::METHOD,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::get::METHOD,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::update::METHOD,
        #[cfg(feature = "housekeeping")]
        &super::housekeeping::get::METHOD,
        #[cfg(feature = "housekeeping")]
        &super::housekeeping::update::METHOD,
        #[cfg(feature = "httptest")]
        &super::httptest::create::METHOD,
        #[cfg(feature = "httptest")]
        &super::httptest::delete::METHOD,
        #[cfg(feature = "httptest")]
        &super::httptest::get::METHOD,
        #[cfg(feature = "httptest")]
        &super::httptest::update::METHOD,
        #[cfg(feature = "iconmap")]
        &super::iconmap::create::METHOD,
        #[cfg(feature = "iconmap")]
        &super::iconmap::delete::METHOD,
        #[cfg(feature = "iconmap")]
        &super::iconmap::get::METHOD,
        #[cfg(feature = "iconmap")]
        &super::iconmap::update::METHOD,
        #[cfg(feature = "image")]
        &super::image::create::METHOD,
        #[cfg(feature = "image")]
        &super::image::delete::METHOD,
        #[cfg(feature = "image")]
        &super::image::get::METHOD,
        #[cfg(feature = "image")]
        &super::image::update::METHOD,
        #[cfg(feature = "item")]
        &super::item::create::METHOD,
        #[cfg(feature = "item")]
        &super::item::delete::METHOD,
        #[cfg(feature = "item")]
        &super::item::get::METHOD,
        #[cfg(feature = "item")]
        &super::item::update::METHOD,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::create::METHOD,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::delete::METHOD,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::get::METHOD,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::update::METHOD,
        #[cfg(feature = "maintenance")]
        &super::maintenance::create::METHOD,
        #[cfg(feature = "maintenance")]
        &super::maintenance::delete::METHOD,
        #[cfg(feature = "maintenance")]
        &super::maintenance::get::METHOD,
        #[cfg(feature = "maintenance")]
        &super::maintenance::update::METHOD,
        #[cfg(feature = "map")]
        &super::map::create::METHOD,
        #[cfg(feature = "map")]
        &super::map::delete::METHOD,
        #[cfg(feature = "map")]
        &super::map::get::METHOD,
        #[cfg(feature = "map")]
        &super::map::update::METHOD,
        #[cfg(feature = "mediatype")]
        &super::mediatype::create::METHOD,
        #[cfg(feature = "mediatype")]
        &super::mediatype::delete::METHOD,
        #[cfg(feature = "mediatype")]
        &super::mediatype::get::METHOD,
        #[cfg(feature = "mediatype")]
        &super::mediatype::update::METHOD,
        #[cfg(feature = "mfa")]
        &super::mfa::create::METHOD,
        #[cfg(feature = "mfa")]
        &super::mfa::delete::METHOD,
        #[cfg(feature = "mfa")]
        &super::mfa::get::METHOD,
        #[cfg(feature = "mfa")]
        &super::mfa::update::METHOD,
        #[cfg(feature = "module")]
        &super::module::create::METHOD,
        #[cfg(feature = "module")]
        &super::module::delete::METHOD,
        #[cfg(feature = "module")]
        &super::module::get::METHOD,
        #[cfg(feature = "module")]
        &super::module::update::METHOD,
        #[cfg(feature = "problem")]
        &super::problem::get::METHOD,
        #[cfg(feature = "proxy")]
        &super::proxy::create::METHOD,
        #[cfg(feature = "proxy")]
        &super::proxy::delete::METHOD,
        #[cfg(feature = "proxy")]
        &super::proxy::get::METHOD,
        #[cfg(feature = "proxy")]
        &super::proxy::update::METHOD,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::create::METHOD,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::delete::METHOD,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::get::METHOD,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::update::METHOD,
        #[cfg(feature = "regexp")]
        &super::regexp::create::METHOD,
        #[cfg(feature = "regexp")]
        &super::regexp::delete::METHOD,
        #[cfg(feature = "regexp")]
        &super::regexp::get::METHOD,
        #[cfg(feature = "regexp")]
        &super::regexp::update::METHOD,
        #[cfg(feature = "report")]
        &super::report::create::METHOD,
        #[cfg(feature = "report")]
        &super::report::delete::METHOD,
        #[cfg(feature = "report")]
        &super::report::get::METHOD,
        #[cfg(feature = "report")]
        &super::report::update::METHOD,
        #[cfg(feature = "role")]
        &super::role::create::METHOD,
        #[cfg(feature = "role")]
        &super::role::delete::METHOD,
        #[cfg(feature = "role")]
        &super::role::get::METHOD,
        #[cfg(feature = "role")]
        &super::role::update::METHOD,
        #[cfg(feature = "script")]
        &super::script::create::METHOD,
        #[cfg(feature = "script")]
        &super::script::delete::METHOD,
        #[cfg(feature = "script")]
        &super::script::execute::METHOD,
        #[cfg(feature = "script")]
        &super::script::get::METHOD,
        #[cfg(feature = "script")]
        &super::script::getscriptsbyevents::METHOD,
        #[cfg(feature = "script")]
        &super::script::getscriptsbyhosts::METHOD,
        #[cfg(feature = "script")]
        &super::script::update::METHOD,
        #[cfg(feature = "service")]
        &super::service::create::METHOD,
        #[cfg(feature = "service")]
        &super::service::delete::METHOD,
        #[cfg(feature = "service")]
        &super::service::get::METHOD,
        #[cfg(feature = "service")]
        &super::service::update::METHOD,
        #[cfg(feature = "settings")]
        &super::settings::get::METHOD,
        #[cfg(feature = "settings")]
        &super::settings::update::METHOD,
        #[cfg(feature = "sla")]
        &super::sla::create::METHOD,
        #[cfg(feature = "sla")]
        &super::sla::delete::METHOD,
        #[cfg(feature = "sla")]
        &super::sla::get::METHOD,
        #[cfg(feature = "sla")]
        &super::sla::getsli::METHOD,
        #[cfg(feature = "sla")]
        &super::sla::update::METHOD,
        #[cfg(feature = "task")]
        &super::task::create::METHOD,
        #[cfg(feature = "task")]
        &super::task::get::METHOD,
        #[cfg(feature = "template")]
        &super::template::create::METHOD,
        #[cfg(feature = "template")]
        &super::template::delete::METHOD,
        #[cfg(feature = "template")]
        &super::template::get::METHOD,
        #[cfg(feature = "template")]
        &super::template::massadd::METHOD,
        #[cfg(feature = "template")]
        &super::template::massremove::METHOD,
        #[cfg(feature = "template")]
        &super::template::massupdate::METHOD,
        #[cfg(feature = "template")]
        &super::template::update::METHOD,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::create::METHOD,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::delete::METHOD,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::get::METHOD,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::update::METHOD,
        #[cfg(feature = "templategroup")]
        &super::templategroup::create::METHOD,
        #[cfg(feature = "templategroup")]
        &super::templategroup::delete::METHOD,
        #[cfg(feature = "templategroup")]
        &super::templategroup::get::METHOD,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massadd::METHOD,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massremove::METHOD,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massupdate::METHOD,
        #[cfg(feature = "templategroup")]
        &super::templategroup::propagate::METHOD,
        #[cfg(feature = "templategroup")]
        &super::templategroup::update::METHOD,
        #[cfg(feature = "token")]
        &super::token::create::METHOD,
        #[cfg(feature = "token")]
        &super::token::delete::METHOD,
        #[cfg(feature = "token")]
        &super::token::generate::METHOD,
        #[cfg(feature = "token")]
        &super::token::get::METHOD,
        #[cfg(feature = "token")]
        &super::token::update::METHOD,
        #[cfg(feature = "trend")]
        &super::trend::get::METHOD,
        #[cfg(feature = "trigger")]
        &super::trigger::adddependencies::METHOD,
        #[cfg(feature = "trigger")]
        &super::trigger::create::METHOD,
        #[cfg(feature = "trigger")]
        &super::trigger::delete::METHOD,
        #[cfg(feature = "trigger")]
        &super::trigger::deletedependencies::METHOD,
        #[cfg(feature = "trigger")]
        &super::trigger::get::METHOD,
        #[cfg(feature = "trigger")]
        &super::trigger::update::METHOD,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::create::METHOD,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::delete::METHOD,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::get::METHOD,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::update::METHOD,
        #[cfg(feature = "user")]
        &super::user::check_authentication::METHOD,
        #[cfg(feature = "user")]
        &super::user::create::METHOD,
        #[cfg(feature = "user")]
        &super::user::delete::METHOD,
        #[cfg(feature = "user")]
        &super::user::get::METHOD,
        #[cfg(feature = "user")]
        &super::user::login::METHOD,
        #[cfg(feature = "user")]
        &super::user::logout::METHOD,
        #[cfg(feature = "user")]
        &super::user::provision::METHOD,
        #[cfg(feature = "user")]
        &super::user::resettotp::METHOD,
        #[cfg(feature = "user")]
        &super::user::unblock::METHOD,
        #[cfg(feature = "user")]
        &super::user::update::METHOD,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::create::METHOD,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::delete::METHOD,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::get::METHOD,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::test::METHOD,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::update::METHOD,
        #[cfg(feature = "usergroup")]
        &super::usergroup::create::METHOD,
        #[cfg(feature = "usergroup")]
        &super::usergroup::delete::METHOD,
        #[cfg(feature = "usergroup")]
        &super::usergroup::get::METHOD,
        #[cfg(feature = "usergroup")]
        &super::usergroup::update::METHOD,
        #[cfg(feature = "usermacro")]
        &super::usermacro::create::METHOD,
        #[cfg(feature = "usermacro")]
        &super::usermacro::createglobal::METHOD,
        #[cfg(feature = "usermacro")]
        &super::usermacro::delete::METHOD,
        #[cfg(feature = "usermacro")]
        &super::usermacro::deleteglobal::METHOD,
        #[cfg(feature = "usermacro")]
        &super::usermacro::get::METHOD,
        #[cfg(feature = "usermacro")]
        &super::usermacro::update::METHOD,
        #[cfg(feature = "usermacro")]
        &super::usermacro::updateglobal::METHOD,
        #[cfg(feature = "valuemap")]
        &super::valuemap::create::METHOD,
        #[cfg(feature = "valuemap")]
        &super::valuemap::delete::METHOD,
        #[cfg(feature = "valuemap")]
        &super::valuemap::get::METHOD,
        #[cfg(feature = "valuemap")]
        &super::valuemap::update::METHOD,
    ],
    #[cfg(feature = "texts")]
    texts: ::core::option::Option::Some(&TEXTS),
    #[cfg(not(feature = "texts"))]
    texts: ::core::option::Option::None,
};
static API: tables::Api<'static> = tables::Api {
    name: "zabbix",
    title: "Zabbix",
    wire: tables::Wire::Json,
    versions: &[tables::Version::new(6, 0, 14), tables::Version::new(7, 0, 22)],
    access: &["user", "admin", "super-admin"],
    method_case: tables::MethodCase::Ignored,
    numbers: tables::NumberForm::Quoted,
    request_envelope: tables::ShapeId(self::shapes::ENVELOPE_REQUEST),
    response_envelope: tables::ShapeId(self::shapes::ENVELOPE_RESPONSE),
    messages: &[
        tables::Message {
            code: "malformed",
            text: tables::Text {
                en: "Invalid JSON. An error occurred on the server while parsing the JSON text.",
                ru: "Это не JSON: {0}.",
            },
        },
        tables::Message {
            code: "not-utf8",
            text: tables::Text {
                en: "Invalid JSON. An error occurred on the server while parsing the JSON text.",
                ru: "Текст не в кодировке UTF-8.",
            },
        },
        tables::Message {
            code: "too-deep",
            text: tables::Text {
                en: "Invalid JSON. An error occurred on the server while parsing the JSON text.",
                ru: "Вложенность больше {0} уровней.",
            },
        },
        tables::Message {
            code: "not-request",
            text: tables::Text {
                en: "The received JSON is not a valid JSON-RPC request.",
                ru: "Это не запрос JSON-RPC.",
            },
        },
        tables::Message {
            code: "unknown-object",
            text: tables::Text {
                en: "Incorrect API \"{0}\".",
                ru: "Объекта «{0}» в API нет.",
            },
        },
        tables::Message {
            code: "unknown-method",
            text: tables::Text {
                en: "Incorrect method \"{0}\".",
                ru: "Метода «{0}» нет.",
            },
        },
        tables::Message {
            code: "unexpected-credentials",
            text: tables::Text {
                en: "The \"{0}\" method must be called without the \"auth\" parameter.",
                ru: "Метод «{0}» вызывается без данных для входа.",
            },
        },
        tables::Message {
            code: "no-access",
            text: tables::Text {
                en: "No permissions to call \"{0}\".",
                ru: "Нет прав на вызов «{0}».",
            },
        },
        tables::Message {
            code: "not-structured",
            text: tables::Text {
                en: "an array or object is expected",
                ru: "ожидается массив или объект",
            },
        },
        tables::Message {
            code: "not-call-id",
            text: tables::Text {
                en: "a string, number or null value is expected",
                ru: "ожидается строка, число или null",
            },
        },
        tables::Message {
            code: "unknown-member",
            text: tables::Text {
                en: "unexpected parameter \"{0}\"",
                ru: "лишний параметр «{0}»",
            },
        },
        tables::Message {
            code: "unexpected",
            text: tables::Text {
                en: "unexpected parameter \"{0}\"",
                ru: "параметр «{0}» здесь не допускается",
            },
        },
        tables::Message {
            code: "missing",
            text: tables::Text {
                en: "the parameter \"{0}\" is missing",
                ru: "не задан параметр «{0}»",
            },
        },
        tables::Message {
            code: "empty",
            text: tables::Text {
                en: "cannot be empty",
                ru: "не может быть пустым",
            },
        },
        tables::Message {
            code: "should-be-empty",
            text: tables::Text {
                en: "should be empty",
                ru: "должно быть пустым",
            },
        },
        tables::Message {
            code: "must-be-empty",
            text: tables::Text {
                en: "value must be empty",
                ru: "значение должно быть пустым",
            },
        },
        tables::Message {
            code: "not-text",
            text: tables::Text {
                en: "a character string is expected",
                ru: "ожидается строка",
            },
        },
        tables::Message {
            code: "not-int",
            text: tables::Text {
                en: "an integer is expected",
                ru: "ожидается целое число",
            },
        },
        tables::Message {
            code: "not-float",
            text: tables::Text {
                en: "a floating point value is expected",
                ru: "ожидается число",
            },
        },
        tables::Message {
            code: "not-id",
            text: tables::Text {
                en: "a number is expected",
                ru: "ожидается числовой идентификатор",
            },
        },
        tables::Message {
            code: "not-bool",
            text: tables::Text {
                en: "a boolean is expected",
                ru: "ожидается true или false",
            },
        },
        tables::Message {
            code: "not-object",
            text: tables::Text {
                en: "an array is expected",
                ru: "ожидается объект",
            },
        },
        tables::Message {
            code: "not-list",
            text: tables::Text {
                en: "an array is expected",
                ru: "ожидается массив",
            },
        },
        tables::Message {
            code: "not-map",
            text: tables::Text {
                en: "an array is expected",
                ru: "ожидается объект",
            },
        },
        tables::Message {
            code: "too-large",
            text: tables::Text {
                en: "a number is too large",
                ru: "слишком большое число",
            },
        },
        tables::Message {
            code: "too-long",
            text: tables::Text {
                en: "value is too long",
                ru: "слишком длинное значение: допустимо знаков — {0}",
            },
        },
        tables::Message {
            code: "too-short",
            text: tables::Text {
                en: "minimum length is {0} characters",
                ru: "знаков должно быть не меньше {0}",
            },
        },
        tables::Message {
            code: "wrong-length",
            text: tables::Text {
                en: "must be {0} characters long",
                ru: "знаков должно быть ровно {0}",
            },
        },
        tables::Message {
            code: "too-many-items",
            text: tables::Text {
                en: "maximum number of array elements is {0}",
                ru: "элементов может быть не больше {0}",
            },
        },
        tables::Message {
            code: "not-one-of",
            text: tables::Text {
                en: "value must be one of {0}",
                ru: "допустимые значения: {0}",
            },
        },
        tables::Message {
            code: "not-one-of-single",
            text: tables::Text {
                en: "value must be {0}",
                ru: "допустимо только значение {0}",
            },
        },
        tables::Message {
            code: "not-within",
            text: tables::Text {
                en: "value must be within the range of {0}",
                ru: "значение должно лежать в пределах {0}",
            },
        },
        tables::Message {
            code: "duplicate",
            text: tables::Text {
                en: "value ({0}) already exists",
                ru: "значение ({0}) уже есть",
            },
        },
        tables::Message {
            code: "duplicate-of",
            text: tables::Text {
                en: "value ({0})=({1}) already exists",
                ru: "значение ({0})=({1}) уже есть",
            },
        },
        tables::Message {
            code: "exclusive",
            text: tables::Text {
                en: "only one object can exist within the combinations of ({0})=(({1}))",
                ru: "только у одного элемента {0} может быть из числа ({1})",
            },
        },
        tables::Message {
            code: "not-time-unit",
            text: tables::Text {
                en: "a time unit is expected",
                ru: "ожидается промежуток времени",
            },
        },
        tables::Message {
            code: "not-time-period",
            text: tables::Text {
                en: "a time period is expected",
                ru: "ожидается период недели",
            },
        },
        tables::Message {
            code: "not-delay",
            text: tables::Text {
                en: "a time unit is expected",
                ru: "ожидается интервал обновления",
            },
        },
        tables::Message {
            code: "not-url",
            text: tables::Text {
                en: "unacceptable URL",
                ru: "недопустимый URL",
            },
        },
        tables::Message {
            code: "not-ip",
            text: tables::Text {
                en: "an IP address is expected",
                ru: "ожидается IP-адрес",
            },
        },
        tables::Message {
            code: "not-ip-range",
            text: tables::Text {
                en: "invalid address range",
                ru: "неверный диапазон адресов",
            },
        },
        tables::Message {
            code: "not-port",
            text: tables::Text {
                en: "an integer is expected",
                ru: "ожидается номер порта",
            },
        },
        tables::Message {
            code: "not-color",
            text: tables::Text {
                en: "a hexadecimal color code (6 symbols) is expected",
                ru: "ожидается цвет: шесть шестнадцатеричных цифр",
            },
        },
        tables::Message {
            code: "not-regex",
            text: tables::Text {
                en: "invalid regular expression",
                ru: "неверное регулярное выражение",
            },
        },
        tables::Message {
            code: "not-psk",
            text: tables::Text {
                en: "an even number of hexadecimal characters is expected",
                ru: "ожидается чётное число шестнадцатеричных цифр",
            },
        },
        tables::Message {
            code: "not-uuid",
            text: tables::Text {
                en: "UUIDv4 is expected",
                ru: "ожидается UUID версии 4",
            },
        },
        tables::Message {
            code: "not-cuid",
            text: tables::Text {
                en: "CUID is expected",
                ru: "ожидается CUID",
            },
        },
        tables::Message {
            code: "not-json",
            text: tables::Text {
                en: "JSON is expected",
                ru: "ожидается JSON",
            },
        },
        tables::Message {
            code: "not-int-range",
            text: tables::Text {
                en: "invalid range expression",
                ru: "неверный диапазон чисел",
            },
        },
        tables::Message {
            code: "not-lld-macro",
            text: tables::Text {
                en: "a low-level discovery macro is expected",
                ru: "ожидается макрос вида {#ИМЯ}",
            },
        },
        tables::Message {
            code: "not-menu-path",
            text: tables::Text {
                en: "directory cannot be empty",
                ru: "пустая часть пути в меню",
            },
        },
        tables::Message {
            code: "not-user-macro",
            text: tables::Text {
                en: "incorrect syntax near \"{0}\"",
                ru: "ошибка около «{0}»",
            },
        },
        tables::Message {
            code: "not-item-key",
            text: tables::Text {
                en: "incorrect syntax near \"{0}\"",
                ru: "ошибка около «{0}»",
            },
        },
        tables::Message {
            code: "not-timestamp",
            text: tables::Text {
                en: "an unsigned integer is expected",
                ru: "ожидается целое число без знака",
            },
        },
        tables::Message {
            code: "timestamp-too-large",
            text: tables::Text {
                en: "a timestamp is too large",
                ru: "слишком позднее время",
            },
        },
        tables::Message {
            code: "not-scalar",
            text: tables::Text {
                en: "a character string, integer or floating point value is expected",
                ru: "ожидается строка или число",
            },
        },
        tables::Message {
            code: "not-date",
            text: tables::Text {
                en: "a date in YYYY-MM-DD format is expected",
                ru: "ожидается дата вида ГГГГ-ММ-ДД",
            },
        },
        tables::Message {
            code: "date-outside",
            text: tables::Text {
                en: "value must be between \"1970-01-01\" and \"2038-01-18\"",
                ru: "допустимы дни с 1970-01-01 по 2038-01-18",
            },
        },
        tables::Message {
            code: "not-group-name",
            text: tables::Text {
                en: "invalid host group name",
                ru: "неверное имя группы узлов",
            },
        },
        tables::Message {
            code: "not-template-group-name",
            text: tables::Text {
                en: "invalid template group name",
                ru: "неверное имя группы шаблонов",
            },
        },
        tables::Message {
            code: "no-item-reference",
            text: tables::Text {
                en: "trigger expression must contain at least one /host/key reference",
                ru: "в выражении нужна хотя бы одна ссылка /узел/ключ",
            },
        },
        tables::Message {
            code: "unknown-function",
            text: tables::Text {
                en: "unknown function \"{0}\"",
                ru: "неизвестная функция \"{0}\"",
            },
        },
        tables::Message {
            code: "function-misused",
            text: tables::Text {
                en: "incorrect usage of function \"{0}\"",
                ru: "неверное использование функции \"{0}\"",
            },
        },
        tables::Message {
            code: "function-argument-count",
            text: tables::Text {
                en: "invalid number of parameters in function \"{0}\"",
                ru: "неверное число параметров функции \"{0}\"",
            },
        },
        tables::Message {
            code: "function-parameter-missing",
            text: tables::Text {
                en: "mandatory parameter is missing in function \"{0}\"",
                ru: "не указан обязательный параметр функции \"{0}\"",
            },
        },
        tables::Message {
            code: "first-parameter-wrong",
            text: tables::Text {
                en: "invalid first parameter in function \"{0}\"",
                ru: "неверный первый параметр функции \"{0}\"",
            },
        },
        tables::Message {
            code: "second-parameter-wrong",
            text: tables::Text {
                en: "invalid second parameter in function \"{0}\"",
                ru: "неверный второй параметр функции \"{0}\"",
            },
        },
        tables::Message {
            code: "third-parameter-wrong",
            text: tables::Text {
                en: "invalid third parameter in function \"{0}\"",
                ru: "неверный третий параметр функции \"{0}\"",
            },
        },
        tables::Message {
            code: "fourth-parameter-wrong",
            text: tables::Text {
                en: "invalid fourth parameter in function \"{0}\"",
                ru: "неверный четвёртый параметр функции \"{0}\"",
            },
        },
        tables::Message {
            code: "fifth-parameter-wrong",
            text: tables::Text {
                en: "invalid fifth parameter in function \"{0}\"",
                ru: "неверный пятый параметр функции \"{0}\"",
            },
        },
        tables::Message {
            code: "sixth-parameter-wrong",
            text: tables::Text {
                en: "invalid sixth parameter in function \"{0}\"",
                ru: "неверный шестой параметр функции \"{0}\"",
            },
        },
        tables::Message {
            code: "seventh-parameter-wrong",
            text: tables::Text {
                en: "invalid seventh parameter in function \"{0}\"",
                ru: "неверный седьмой параметр функции \"{0}\"",
            },
        },
        tables::Message {
            code: "expression-macro-end",
            text: tables::Text {
                en: "unexpected end of expression macro",
                ru: "макрос выражения не закончен",
            },
        },
        tables::Message {
            code: "not-host-address",
            text: tables::Text {
                en: "an IP or DNS is expected",
                ru: "ожидается IP-адрес или DNS-имя",
            },
        },
        tables::Message {
            code: "not-image",
            text: tables::Text {
                en: "file format is unsupported",
                ru: "неподдерживаемый формат файла",
            },
        },
        tables::Message {
            code: "image-too-large",
            text: tables::Text {
                en: "image size must be less than 1 MB",
                ru: "изображение должно быть меньше 1 МБ",
            },
        },
        tables::Message {
            code: "lld-macro-missing",
            text: tables::Text {
                en: "must contain at least one low-level discovery macro",
                ru: "нужен хотя бы один макрос обнаружения",
            },
        },
    ],
    errors: &[
        tables::ErrorCode {
            code: "-32700",
            name: "ParseError",
            remedy: tables::Remedy::Mend,
            diagnostics: &["malformed", "not-utf8", "too-deep"],
            text: tables::Text {
                en: "The body of the request is no JSON.",
                ru: "Тело запроса не является JSON.",
            },
        },
        tables::ErrorCode {
            code: "-32600",
            name: "InvalidRequest",
            remedy: tables::Remedy::Mend,
            diagnostics: &["not-request", "not-structured", "not-call-id"],
            text: tables::Text {
                en: "The request is JSON, but its envelope breaks the rules of JSON-RPC.",
                ru: "Запрос является JSON, но его оболочка нарушает правила JSON-RPC.",
            },
        },
        tables::ErrorCode {
            code: "-32601",
            name: "MethodNotFound",
            remedy: tables::Remedy::Mend,
            diagnostics: &["unknown-object", "unknown-method"],
            text: tables::Text {
                en: "The server has no such method.",
                ru: "У сервера нет такого метода.",
            },
        },
        tables::ErrorCode {
            code: "-32602",
            name: "InvalidParams",
            remedy: tables::Remedy::Mend,
            diagnostics: &[
                "unexpected-credentials",
                "unknown-member",
                "unexpected",
                "missing",
                "empty",
                "should-be-empty",
                "must-be-empty",
                "not-text",
                "not-int",
                "not-float",
                "not-id",
                "not-bool",
                "not-object",
                "not-list",
                "not-map",
                "too-large",
                "too-long",
                "wrong-length",
                "too-many-items",
                "not-one-of",
                "not-one-of-single",
                "not-within",
                "duplicate",
                "duplicate-of",
                "exclusive",
                "not-time-unit",
                "not-time-period",
                "not-delay",
                "not-url",
                "not-ip",
                "not-ip-range",
                "not-port",
                "not-color",
                "not-regex",
                "not-psk",
                "not-uuid",
                "not-cuid",
                "not-json",
                "not-int-range",
                "not-lld-macro",
                "not-menu-path",
                "not-user-macro",
                "not-item-key",
                "rule",
            ],
            text: tables::Text {
                en: "The parameters are wrong, or the caller is not logged in.",
                ru: "Параметры неверны либо вызывающий не вошёл в систему.",
            },
        },
        tables::ErrorCode {
            code: "-32500",
            name: "ApplicationError",
            remedy: tables::Remedy::Rights,
            diagnostics: &["no-access"],
            text: tables::Text {
                en: "The server refuses to carry the call out: there is no such object, the caller lacks the rights, or something failed inside.",
                ru: "Сервер отказался выполнить вызов: такого объекта нет, не хватает прав либо произошла внутренняя ошибка.",
            },
        },
        tables::ErrorCode {
            code: "-32603",
            name: "InternalError",
            remedy: tables::Remedy::Support,
            diagnostics: &[],
            text: tables::Text {
                en: "Something failed inside the server.",
                ru: "На сервере произошёл внутренний сбой.",
            },
        },
    ],
    entities: &[
        tables::Entity {
            name: "action",
            key: "actionid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"actionid\": \"2\", \"name\": \"Auto discovery. Linux servers.\", \"eventsource\": \"1\", \"status\": \"1\", \"esc_period\": \"0\", \"pause_symptoms\": \"1\", \"pause_suppressed\": \"1\", \"notify_if_canceled\": \"1\", \"filter\": {\"evaltype\": \"0\", \"formula\": \"\", \"eval_formula\": \"A\", \"conditions\": [{\"conditiontype\": \"10\", \"operator\": \"0\", \"value\": \"0\", \"value2\": \"\", \"formulaid\": \"A\"}]}, \"operations\": [{\"operationid\": \"2\", \"actionid\": \"2\", \"operationtype\": \"4\", \"esc_period\": \"0\", \"esc_step_from\": \"1\", \"esc_step_to\": \"1\", \"evaltype\": \"0\", \"opconditions\": [], \"opgroup\": [{\"groupid\": \"2\"}]}], \"recovery_operations\": [], \"update_operations\": []},\n  {\"actionid\": \"3\", \"name\": \"Report problems to Zabbix administrators\", \"eventsource\": \"0\", \"status\": \"1\", \"esc_period\": \"1h\", \"pause_symptoms\": \"1\", \"pause_suppressed\": \"1\", \"notify_if_canceled\": \"1\", \"filter\": {\"evaltype\": \"0\", \"formula\": \"\", \"eval_formula\": \"\", \"conditions\": []}, \"operations\": [{\"operationid\": \"3\", \"actionid\": \"3\", \"operationtype\": \"0\", \"esc_period\": \"0\", \"esc_step_from\": \"1\", \"esc_step_to\": \"1\", \"evaltype\": \"0\", \"opconditions\": [], \"opmessage\": {\"default_msg\": \"1\", \"subject\": \"\", \"message\": \"\", \"mediatypeid\": \"0\"}, \"opmessage_grp\": [{\"usrgrpid\": \"7\"}], \"opmessage_usr\": []}], \"recovery_operations\": [{\"operationid\": \"7\", \"actionid\": \"3\", \"operationtype\": \"11\", \"evaltype\": \"0\", \"opconditions\": [], \"opmessage\": {\"default_msg\": \"1\", \"subject\": \"\", \"message\": \"\", \"mediatypeid\": \"0\"}}], \"update_operations\": []}\n]",
        },
        tables::Entity {
            name: "alert",
            key: "alertid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"alertid\": \"4\", \"actionid\": \"3\", \"eventid\": \"59\", \"userid\": \"1\", \"clock\": \"1727528403\", \"mediatypeid\": \"1\", \"sendto\": \"night@example.com\", \"subject\": \"Problem: disk almost full\", \"message\": \"Disk of Zabbix server is almost full\", \"status\": \"1\", \"retries\": \"0\", \"error\": \"\", \"esc_step\": \"1\", \"alerttype\": \"0\", \"p_eventid\": \"0\", \"acknowledgeid\": \"0\", \"hosts\": [{\"hostid\": \"10084\"}], \"mediatypes\": [{\"mediatypeid\": \"1\"}], \"users\": [{\"userid\": \"1\"}]}\n]",
        },
        tables::Entity {
            name: "audit-log",
            key: "auditid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"auditid\": \"cmb0k3vqh0001x5d7a2u9r4tz\", \"userid\": \"1\", \"username\": \"Admin\", \"clock\": \"1748500000\", \"ip\": \"192.0.2.15\", \"action\": \"8\", \"resourcetype\": \"0\", \"resourceid\": \"1\", \"resource_cuid\": \"0\", \"resourcename\": \"\", \"recordsetid\": \"cmb0k3vqh0000x5d7s0c6e1nb\", \"details\": \"\"},\n  {\"auditid\": \"cmb0k5m8d0003x5d7k7h3p0wf\", \"userid\": \"1\", \"username\": \"Admin\", \"clock\": \"1748500084\", \"ip\": \"192.0.2.15\", \"action\": \"1\", \"resourcetype\": \"11\", \"resourceid\": \"8\", \"resource_cuid\": \"0\", \"resourcename\": \"Guests\", \"recordsetid\": \"cmb0k5m8d0002x5d7g5y8v2ja\", \"details\": \"{\\\"usergroup.users_status\\\":[\\\"update\\\",\\\"1\\\",\\\"0\\\"]}\"}\n]",
        },
        tables::Entity {
            name: "authentication",
            key: "configid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"configid\": \"1\", \"authentication_type\": \"0\", \"ldap_auth_enabled\": \"0\", \"ldap_configured\": \"0\", \"ldap_case_sensitive\": \"1\", \"ldap_userdirectoryid\": \"0\", \"saml_auth_enabled\": \"0\", \"saml_case_sensitive\": \"0\", \"passwd_min_length\": \"8\", \"passwd_check_rules\": \"8\", \"disabled_usrgrpid\": \"0\", \"jit_provision_interval\": \"1h\", \"saml_jit_status\": \"0\", \"ldap_jit_status\": \"0\", \"mfa_status\": \"0\", \"mfaid\": \"0\", \"http_auth_enabled\": \"0\", \"http_login_form\": \"0\", \"http_strip_domains\": \"\", \"http_case_sensitive\": \"1\", \"ldap_host\": \"\", \"ldap_port\": \"389\", \"ldap_base_dn\": \"\", \"ldap_search_attribute\": \"\", \"ldap_bind_dn\": \"\", \"saml_idp_entityid\": \"\", \"saml_sso_url\": \"\", \"saml_slo_url\": \"\", \"saml_username_attribute\": \"\", \"saml_sp_entityid\": \"\", \"saml_nameid_format\": \"\", \"saml_sign_messages\": \"0\", \"saml_sign_assertions\": \"0\", \"saml_sign_authn_requests\": \"0\", \"saml_sign_logout_requests\": \"0\", \"saml_sign_logout_responses\": \"0\", \"saml_encrypt_nameid\": \"0\", \"saml_encrypt_assertions\": \"0\"}\n]",
        },
        tables::Entity {
            name: "autoregistration",
            key: "configid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"configid\": \"1\", \"tls_accept\": \"1\"}\n]",
        },
        tables::Entity {
            name: "connector",
            key: "connectorid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"connectorid\": \"1\", \"name\": \"Values to the lake\", \"protocol\": \"0\", \"data_type\": \"0\", \"url\": \"https://lake.example.com/values\", \"item_value_type\": \"31\", \"authtype\": \"0\", \"username\": \"\", \"password\": \"\", \"token\": \"\", \"max_records\": \"0\", \"max_senders\": \"1\", \"max_attempts\": \"1\", \"attempt_interval\": \"5s\", \"timeout\": \"5s\", \"http_proxy\": \"\", \"verify_peer\": \"1\", \"verify_host\": \"1\", \"ssl_cert_file\": \"\", \"ssl_key_file\": \"\", \"ssl_key_password\": \"\", \"description\": \"\", \"status\": \"1\", \"tags_evaltype\": \"0\", \"tags\": [{\"tag\": \"service\", \"operator\": \"0\", \"value\": \"shop\"}], \"@since\": \"6.4\"}\n]",
        },
        tables::Entity {
            name: "correlation",
            key: "correlationid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"correlationid\": \"1\", \"name\": \"One problem a service\", \"description\": \"\", \"status\": \"0\", \"filter\": {\"evaltype\": \"0\", \"formula\": \"\", \"eval_formula\": \"A\", \"conditions\": [{\"type\": \"3\", \"oldtag\": \"service\", \"newtag\": \"service\", \"formulaid\": \"A\"}]}, \"operations\": [{\"type\": \"0\"}]}\n]",
        },
        tables::Entity {
            name: "dashboard",
            key: "dashboardid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"dashboardid\": \"1\", \"name\": \"Global view\", \"userid\": \"1\", \"private\": \"0\", \"display_period\": \"30\", \"auto_start\": \"1\", \"uuid\": \"\", \"users\": [], \"userGroups\": [], \"pages\": [{\"dashboard_pageid\": \"1\", \"name\": \"\", \"display_period\": \"0\", \"widgets\": [{\"widgetid\": \"1\", \"type\": \"systeminfo\", \"name\": \"\", \"x\": \"0\", \"y\": \"0\", \"width\": \"8\", \"height\": \"4\", \"view_mode\": \"0\", \"fields\": []}]}]},\n  {\"dashboardid\": \"2\", \"name\": \"Zabbix server health\", \"userid\": \"1\", \"private\": \"1\", \"display_period\": \"30\", \"auto_start\": \"1\", \"uuid\": \"\", \"users\": [], \"userGroups\": [{\"usrgrpid\": \"7\", \"permission\": \"3\"}], \"pages\": [{\"dashboard_pageid\": \"2\", \"name\": \"\", \"display_period\": \"0\", \"widgets\": [{\"widgetid\": \"10\", \"type\": \"problems\", \"name\": \"Zabbix server problems\", \"x\": \"0\", \"y\": \"0\", \"width\": \"20\", \"height\": \"4\", \"view_mode\": \"0\", \"fields\": [{\"type\": \"3\", \"name\": \"hostids.0\", \"value\": \"10084\"}]}]}]}\n]",
        },
        tables::Entity {
            name: "discovered-host",
            key: "dhostid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"dhostid\": \"1\", \"druleid\": \"2\", \"status\": \"0\", \"lastup\": \"1727528400\", \"lastdown\": \"0\", \"drules\": [{\"druleid\": \"2\"}], \"dservices\": [{\"dserviceid\": \"1\"}]}\n]",
        },
        tables::Entity {
            name: "discovered-service",
            key: "dserviceid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"dserviceid\": \"1\", \"dhostid\": \"1\", \"value\": \"Linux printer 5.15\", \"port\": \"10050\", \"status\": \"0\", \"lastup\": \"1727528400\", \"lastdown\": \"0\", \"dcheckid\": \"2\", \"ip\": \"192.168.0.17\", \"dns\": \"printer.example.com\", \"drules\": [{\"druleid\": \"2\"}], \"dhosts\": [{\"dhostid\": \"1\"}], \"hosts\": []}\n]",
        },
        tables::Entity {
            name: "discovery-rule",
            key: "itemid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"snmp_oid\": \"\", \"delay\": \"1h\", \"history\": \"31d\", \"trends\": \"365d\", \"status\": \"0\", \"value_type\": \"4\", \"trapper_hosts\": \"\", \"units\": \"\", \"logtimefmt\": \"\", \"templateid\": \"0\", \"valuemapid\": \"0\", \"params\": \"\", \"ipmi_sensor\": \"\", \"authtype\": \"0\", \"username\": \"\", \"password\": \"\", \"publickey\": \"\", \"privatekey\": \"\", \"flags\": \"1\", \"interfaceid\": \"1\", \"description\": \"\", \"inventory_link\": \"0\", \"lifetime\": \"7d\", \"jmx_endpoint\": \"\", \"master_itemid\": \"0\", \"timeout\": \"\", \"url\": \"\", \"query_fields\": [], \"posts\": \"\", \"status_codes\": \"200\", \"follow_redirects\": \"1\", \"post_type\": \"0\", \"http_proxy\": \"\", \"headers\": [], \"retrieve_mode\": \"0\", \"request_method\": \"0\", \"ssl_cert_file\": \"\", \"ssl_key_file\": \"\", \"ssl_key_password\": \"\", \"verify_peer\": \"0\", \"verify_host\": \"0\", \"allow_traps\": \"0\", \"uuid\": \"\", \"lifetime_type\": \"0\", \"enabled_lifetime_type\": \"2\", \"enabled_lifetime\": \"0\", \"parameters\": [], \"preprocessing\": [], \"itemid\": \"42275\", \"type\": \"0\", \"hostid\": \"10084\", \"name\": \"Block devices discovery\", \"key_\": \"vfs.dev.discovery\", \"discover\": \"0\", \"state\": \"0\", \"error\": \"\", \"filter\": {\"evaltype\": \"1\", \"formula\": \"\", \"conditions\": [{\"macro\": \"{#DEVTYPE}\", \"value\": \"^disk$\", \"formulaid\": \"A\", \"operator\": \"8\"}], \"eval_formula\": \"A\"}, \"lld_macro_paths\": [], \"overrides\": []},\n  {\"snmp_oid\": \"\", \"delay\": \"0\", \"history\": \"31d\", \"trends\": \"365d\", \"status\": \"0\", \"value_type\": \"4\", \"trapper_hosts\": \"\", \"units\": \"\", \"logtimefmt\": \"\", \"templateid\": \"0\", \"valuemapid\": \"0\", \"params\": \"\", \"ipmi_sensor\": \"\", \"authtype\": \"0\", \"username\": \"\", \"password\": \"\", \"publickey\": \"\", \"privatekey\": \"\", \"flags\": \"1\", \"interfaceid\": \"0\", \"description\": \"\", \"inventory_link\": \"0\", \"lifetime\": \"7d\", \"jmx_endpoint\": \"\", \"master_itemid\": \"0\", \"timeout\": \"\", \"url\": \"\", \"query_fields\": [], \"posts\": \"\", \"status_codes\": \"200\", \"follow_redirects\": \"1\", \"post_type\": \"0\", \"http_proxy\": \"\", \"headers\": [], \"retrieve_mode\": \"0\", \"request_method\": \"0\", \"ssl_cert_file\": \"\", \"ssl_key_file\": \"\", \"ssl_key_password\": \"\", \"verify_peer\": \"0\", \"verify_host\": \"0\", \"allow_traps\": \"0\", \"uuid\": \"\", \"lifetime_type\": \"0\", \"enabled_lifetime_type\": \"2\", \"enabled_lifetime\": \"0\", \"parameters\": [], \"preprocessing\": [], \"itemid\": \"99201\", \"type\": \"2\", \"hostid\": \"10084\", \"name\": \"Volumes\", \"key_\": \"volumes\", \"discover\": \"0\", \"state\": \"0\", \"error\": \"\", \"filter\": {\"evaltype\": \"0\", \"formula\": \"\", \"conditions\": [], \"eval_formula\": \"\"}, \"lld_macro_paths\": [], \"overrides\": []}\n]",
        },
        tables::Entity {
            name: "event",
            key: "eventid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"eventid\": \"57\", \"source\": \"0\", \"object\": \"0\", \"objectid\": \"13491\", \"clock\": \"1727442000\", \"ns\": \"613025015\", \"value\": \"1\", \"acknowledged\": \"0\", \"name\": \"Disk of Zabbix server is almost full\", \"severity\": \"3\", \"r_eventid\": \"58\", \"c_eventid\": \"0\", \"correlationid\": \"0\", \"userid\": \"0\", \"cause_eventid\": \"0\", \"opdata\": \"\", \"suppressed\": \"0\", \"urls\": [], \"acknowledges\": [], \"suppression_data\": [], \"tags\": [{\"tag\": \"scope\", \"value\": \"capacity\"}]},\n  {\"eventid\": \"58\", \"source\": \"0\", \"object\": \"0\", \"objectid\": \"13491\", \"clock\": \"1727445600\", \"ns\": \"80121377\", \"value\": \"0\", \"acknowledged\": \"0\", \"name\": \"Disk of Zabbix server is almost full\", \"severity\": \"0\", \"r_eventid\": \"0\", \"c_eventid\": \"0\", \"correlationid\": \"0\", \"userid\": \"0\", \"cause_eventid\": \"0\", \"opdata\": \"\", \"suppressed\": \"0\", \"urls\": [], \"acknowledges\": [], \"suppression_data\": [], \"tags\": [{\"tag\": \"scope\", \"value\": \"capacity\"}]},\n  {\"eventid\": \"59\", \"source\": \"0\", \"object\": \"0\", \"objectid\": \"13491\", \"clock\": \"1727528400\", \"ns\": \"90817263\", \"value\": \"1\", \"acknowledged\": \"0\", \"name\": \"Disk of Zabbix server is almost full\", \"severity\": \"3\", \"r_eventid\": \"0\", \"c_eventid\": \"0\", \"correlationid\": \"0\", \"userid\": \"0\", \"cause_eventid\": \"0\", \"opdata\": \"\", \"suppressed\": \"0\", \"urls\": [], \"acknowledges\": [], \"suppression_data\": [], \"tags\": [{\"tag\": \"scope\", \"value\": \"capacity\"}]}\n]",
        },
        tables::Entity {
            name: "global-macro",
            key: "globalmacroid",
            unique: &["macro"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"globalmacroid\": \"2\", \"macro\": \"{$SNMP_COMMUNITY}\", \"value\": \"public\", \"description\": \"\", \"type\": \"0\"}\n]",
        },
        tables::Entity {
            name: "graph",
            key: "graphid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"graphid\": \"2301\", \"name\": \"Load and processes\", \"width\": \"900\", \"height\": \"200\", \"yaxismin\": \"0\", \"yaxismax\": \"100\", \"templateid\": \"0\", \"show_work_period\": \"1\", \"show_triggers\": \"1\", \"graphtype\": \"0\", \"show_legend\": \"1\", \"show_3d\": \"0\", \"percent_left\": \"0\", \"percent_right\": \"0\", \"ymin_type\": \"0\", \"ymax_type\": \"0\", \"ymin_itemid\": \"0\", \"ymax_itemid\": \"0\", \"flags\": \"0\", \"uuid\": \"\", \"gitems\": [{\"gitemid\": \"86801\", \"graphid\": \"2301\", \"itemid\": \"42257\", \"drawtype\": \"0\", \"sortorder\": \"0\", \"color\": \"1A7C11\", \"yaxisside\": \"0\", \"calc_fnc\": \"2\", \"type\": \"0\"}, {\"gitemid\": \"86802\", \"graphid\": \"2301\", \"itemid\": \"42253\", \"drawtype\": \"0\", \"sortorder\": \"1\", \"color\": \"2774A4\", \"yaxisside\": \"1\", \"calc_fnc\": \"2\", \"type\": \"0\"}]}\n]",
        },
        tables::Entity {
            name: "graph-item",
            key: "gitemid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"gitemid\": \"86801\", \"graphid\": \"2301\", \"itemid\": \"42257\", \"drawtype\": \"0\", \"sortorder\": \"0\", \"color\": \"1A7C11\", \"yaxisside\": \"0\", \"calc_fnc\": \"2\", \"type\": \"0\"},\n  {\"gitemid\": \"86802\", \"graphid\": \"2301\", \"itemid\": \"42253\", \"drawtype\": \"0\", \"sortorder\": \"1\", \"color\": \"2774A4\", \"yaxisside\": \"1\", \"calc_fnc\": \"2\", \"type\": \"0\"},\n  {\"gitemid\": \"86803\", \"graphid\": \"2302\", \"itemid\": \"42300\", \"drawtype\": \"0\", \"sortorder\": \"0\", \"color\": \"F63100\", \"yaxisside\": \"0\", \"calc_fnc\": \"2\", \"type\": \"0\"}\n]",
        },
        tables::Entity {
            name: "graph-prototype",
            key: "graphid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"graphid\": \"2302\", \"name\": \"{#DEVNAME}: Queue\", \"width\": \"900\", \"height\": \"200\", \"yaxismin\": \"0\", \"yaxismax\": \"100\", \"templateid\": \"0\", \"show_work_period\": \"1\", \"show_triggers\": \"1\", \"graphtype\": \"0\", \"show_legend\": \"1\", \"show_3d\": \"0\", \"percent_left\": \"0\", \"percent_right\": \"0\", \"ymin_type\": \"0\", \"ymax_type\": \"0\", \"ymin_itemid\": \"0\", \"ymax_itemid\": \"0\", \"flags\": \"2\", \"uuid\": \"\", \"gitems\": [{\"gitemid\": \"86803\", \"graphid\": \"2302\", \"itemid\": \"42300\", \"drawtype\": \"0\", \"sortorder\": \"0\", \"color\": \"F63100\", \"yaxisside\": \"0\", \"calc_fnc\": \"2\", \"type\": \"0\"}], \"discover\": \"0\"}\n]",
        },
        tables::Entity {
            name: "ha-node",
            key: "ha_nodeid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"ha_nodeid\": \"ckuo7i1nw000h0sajj3l3hh8u\", \"name\": \"node-riga\", \"address\": \"192.0.2.11\", \"port\": \"10051\", \"lastaccess\": \"1727528400\", \"status\": \"3\"},\n  {\"ha_nodeid\": \"ckvaw8yie00016ktzd6ctk5v2\", \"name\": \"node-vilnius\", \"address\": \"192.0.2.12\", \"port\": \"10051\", \"lastaccess\": \"1727528397\", \"status\": \"0\"}\n]",
        },
        tables::Entity {
            name: "history-value",
            key: "valueid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"valueid\": \"1\", \"history\": \"0\", \"itemid\": \"42257\", \"clock\": \"1727524800\", \"ns\": \"120000000\", \"value\": \"0.37\"},\n  {\"valueid\": \"2\", \"history\": \"0\", \"itemid\": \"42257\", \"clock\": \"1727528400\", \"ns\": \"310000000\", \"value\": \"0.41\"}\n]",
        },
        tables::Entity {
            name: "host",
            key: "hostid",
            unique: &["host", "name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"hostid\": \"10084\", \"proxyid\": \"0\", \"proxy_hostid\": \"0\", \"host\": \"Zabbix server\", \"status\": \"0\", \"ipmi_authtype\": \"-1\", \"ipmi_privilege\": \"2\", \"ipmi_username\": \"\", \"ipmi_password\": \"\", \"maintenanceid\": \"0\", \"maintenance_status\": \"0\", \"maintenance_type\": \"0\", \"maintenance_from\": \"0\", \"name\": \"Zabbix server\", \"flags\": \"0\", \"templateid\": \"0\", \"description\": \"\", \"tls_connect\": \"1\", \"tls_accept\": \"1\", \"tls_issuer\": \"\", \"tls_subject\": \"\", \"custom_interfaces\": \"0\", \"uuid\": \"\", \"vendor_name\": \"\", \"vendor_version\": \"\", \"proxy_groupid\": \"0\", \"monitored_by\": \"0\", \"inventory_mode\": \"1\", \"active_available\": \"0\", \"assigned_proxyid\": \"0\", \"groups\": [{\"groupid\": \"4\"}], \"hostgroups\": [{\"groupid\": \"4\"}], \"interfaces\": [{\"interfaceid\": \"1\", \"hostid\": \"10084\", \"main\": \"1\", \"type\": \"1\", \"useip\": \"1\", \"ip\": \"127.0.0.1\", \"dns\": \"\", \"port\": \"10050\", \"available\": \"0\", \"error\": \"\", \"errors_from\": \"0\", \"disable_until\": \"0\", \"details\": {}}], \"tags\": [], \"macros\": []},\n  {\"hostid\": \"10105\", \"proxyid\": \"0\", \"proxy_hostid\": \"0\", \"host\": \"Mail relay\", \"status\": \"0\", \"ipmi_authtype\": \"-1\", \"ipmi_privilege\": \"2\", \"ipmi_username\": \"\", \"ipmi_password\": \"\", \"maintenanceid\": \"0\", \"maintenance_status\": \"0\", \"maintenance_type\": \"0\", \"maintenance_from\": \"0\", \"name\": \"Mail relay\", \"flags\": \"0\", \"templateid\": \"0\", \"description\": \"In the second rack\", \"tls_connect\": \"1\", \"tls_accept\": \"1\", \"tls_issuer\": \"\", \"tls_subject\": \"\", \"custom_interfaces\": \"0\", \"uuid\": \"\", \"vendor_name\": \"\", \"vendor_version\": \"\", \"proxy_groupid\": \"0\", \"monitored_by\": \"0\", \"inventory_mode\": \"-1\", \"active_available\": \"1\", \"assigned_proxyid\": \"0\", \"groups\": [{\"groupid\": \"2\"}, {\"groupid\": \"6\"}], \"hostgroups\": [{\"groupid\": \"2\"}, {\"groupid\": \"6\"}], \"interfaces\": [{\"interfaceid\": \"2\", \"hostid\": \"10105\", \"main\": \"1\", \"type\": \"1\", \"useip\": \"1\", \"ip\": \"192.0.2.15\", \"dns\": \"mail.example.org\", \"port\": \"10050\", \"available\": \"1\", \"error\": \"\", \"errors_from\": \"0\", \"disable_until\": \"0\", \"details\": {}}, {\"interfaceid\": \"3\", \"hostid\": \"10105\", \"main\": \"1\", \"type\": \"2\", \"useip\": \"0\", \"ip\": \"\", \"dns\": \"mail.example.org\", \"port\": \"161\", \"available\": \"0\", \"error\": \"\", \"errors_from\": \"0\", \"disable_until\": \"0\", \"details\": {\"version\": \"2\", \"bulk\": \"1\", \"community\": \"{$SNMP_COMMUNITY}\", \"max_repetitions\": \"10\"}}], \"tags\": [{\"tag\": \"service\", \"value\": \"mail\", \"automatic\": \"0\"}], \"macros\": [{\"hostmacroid\": \"1\", \"hostid\": \"10105\", \"macro\": \"{$SNMP_COMMUNITY}\", \"value\": \"orchard\", \"description\": \"\", \"type\": \"0\", \"automatic\": \"0\"}]}\n]",
        },
        tables::Entity {
            name: "host-dashboard",
            key: "dashboardid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"dashboardid\": \"36\", \"hostid\": \"10084\", \"name\": \"Zabbix server health\", \"display_period\": \"30\", \"auto_start\": \"0\", \"templateid\": \"10047\", \"pages\": [{\"dashboard_pageid\": \"81\", \"name\": \"Performance\", \"display_period\": \"0\", \"widgets\": [{\"widgetid\": \"401\", \"type\": \"clock\", \"name\": \"\", \"x\": \"0\", \"y\": \"0\", \"width\": \"6\", \"height\": \"4\", \"view_mode\": \"0\", \"fields\": []}]}]}\n]",
        },
        tables::Entity {
            name: "host-group",
            key: "groupid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"groupid\": \"2\", \"name\": \"Linux servers\", \"internal\": \"0\", \"flags\": \"0\", \"uuid\": \"dc579cd7a1a34222933f24f52a68bcd8\", \"hosts\": [{\"hostid\": \"10105\"}]},\n  {\"groupid\": \"4\", \"name\": \"Zabbix servers\", \"internal\": \"0\", \"flags\": \"0\", \"uuid\": \"6f6799aa69e844b4b3918f779f2abf08\", \"hosts\": [{\"hostid\": \"10084\"}]},\n  {\"groupid\": \"6\", \"name\": \"Virtual machines\", \"internal\": \"0\", \"flags\": \"0\", \"uuid\": \"137f19e6e2dc4219b33553b812627bc2\", \"hosts\": [{\"hostid\": \"10105\"}]}\n]",
        },
        tables::Entity {
            name: "host-interface",
            key: "interfaceid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"interfaceid\": \"1\", \"hostid\": \"10084\", \"main\": \"1\", \"type\": \"1\", \"useip\": \"1\", \"ip\": \"127.0.0.1\", \"dns\": \"\", \"port\": \"10050\", \"available\": \"0\", \"error\": \"\", \"errors_from\": \"0\", \"disable_until\": \"0\", \"details\": {}, \"hosts\": [{\"hostid\": \"10084\"}]},\n  {\"interfaceid\": \"2\", \"hostid\": \"10105\", \"main\": \"1\", \"type\": \"1\", \"useip\": \"1\", \"ip\": \"192.0.2.15\", \"dns\": \"mail.example.org\", \"port\": \"10050\", \"available\": \"1\", \"error\": \"\", \"errors_from\": \"0\", \"disable_until\": \"0\", \"details\": {}, \"hosts\": [{\"hostid\": \"10105\"}]},\n  {\"interfaceid\": \"3\", \"hostid\": \"10105\", \"main\": \"1\", \"type\": \"2\", \"useip\": \"0\", \"ip\": \"\", \"dns\": \"mail.example.org\", \"port\": \"161\", \"available\": \"0\", \"error\": \"\", \"errors_from\": \"0\", \"disable_until\": \"0\", \"details\": {\"version\": \"2\", \"bulk\": \"1\", \"community\": \"{$SNMP_COMMUNITY}\", \"max_repetitions\": \"10\"}, \"hosts\": [{\"hostid\": \"10105\"}]}\n]",
        },
        tables::Entity {
            name: "host-prototype",
            key: "hostid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"hostid\": \"10110\", \"host\": \"vm-{#VM.ID}\", \"name\": \"VM {#VM.NAME}\", \"status\": \"0\", \"templateid\": \"0\", \"inventory_mode\": \"-1\", \"discover\": \"0\", \"custom_interfaces\": \"0\", \"uuid\": \"\", \"groupLinks\": [{\"groupid\": \"6\"}], \"groupPrototypes\": [{\"group_prototypeid\": \"8\", \"name\": \"Site {#VM.SITE}\"}], \"tags\": [{\"tag\": \"kind\", \"value\": \"vm\"}], \"macros\": [], \"templates\": [], \"interfaces\": []}\n]",
        },
        tables::Entity {
            name: "housekeeping",
            key: "configid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"configid\": \"1\", \"hk_events_mode\": \"1\", \"hk_events_trigger\": \"365d\", \"hk_events_service\": \"1d\", \"hk_events_internal\": \"1d\", \"hk_events_discovery\": \"1d\", \"hk_events_autoreg\": \"1d\", \"hk_services_mode\": \"1\", \"hk_services\": \"365d\", \"hk_audit_mode\": \"1\", \"hk_audit\": \"31d\", \"hk_sessions_mode\": \"1\", \"hk_sessions\": \"365d\", \"hk_history_mode\": \"1\", \"hk_history_global\": \"0\", \"hk_history\": \"31d\", \"hk_trends_mode\": \"1\", \"hk_trends_global\": \"0\", \"hk_trends\": \"365d\", \"db_extension\": \"\", \"compression_status\": \"0\", \"compress_older\": \"7d\"}\n]",
        },
        tables::Entity {
            name: "icon-map",
            key: "iconmapid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"iconmapid\": \"4\", \"name\": \"By type\", \"default_iconid\": \"1\", \"mappings\": [{\"iconmappingid\": \"9\", \"iconmapid\": \"4\", \"iconid\": \"2\", \"inventory_link\": \"1\", \"expression\": \"^server\", \"sortorder\": \"0\"}]}\n]",
        },
        tables::Entity {
            name: "image",
            key: "imageid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"imageid\": \"1\", \"imagetype\": \"1\", \"name\": \"Cloud_(128)\", \"image\": \"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\"},\n  {\"imageid\": \"2\", \"imagetype\": \"1\", \"name\": \"Cloud_(24)\", \"image\": \"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\"},\n  {\"imageid\": \"301\", \"imagetype\": \"2\", \"name\": \"Floor plan\", \"image\": \"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\"}\n]",
        },
        tables::Entity {
            name: "item",
            key: "itemid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"snmp_oid\": \"\", \"delay\": \"1m\", \"history\": \"31d\", \"trends\": \"365d\", \"status\": \"0\", \"value_type\": \"3\", \"trapper_hosts\": \"\", \"units\": \"\", \"formula\": \"\", \"logtimefmt\": \"\", \"templateid\": \"0\", \"valuemapid\": \"0\", \"params\": \"\", \"ipmi_sensor\": \"\", \"authtype\": \"0\", \"username\": \"\", \"password\": \"\", \"publickey\": \"\", \"privatekey\": \"\", \"flags\": \"0\", \"interfaceid\": \"1\", \"description\": \"\", \"inventory_link\": \"0\", \"lifetime\": \"7d\", \"evaltype\": \"0\", \"jmx_endpoint\": \"\", \"master_itemid\": \"0\", \"timeout\": \"\", \"url\": \"\", \"query_fields\": [], \"posts\": \"\", \"status_codes\": \"200\", \"follow_redirects\": \"1\", \"post_type\": \"0\", \"http_proxy\": \"\", \"headers\": [], \"retrieve_mode\": \"0\", \"request_method\": \"0\", \"output_format\": \"0\", \"ssl_cert_file\": \"\", \"ssl_key_file\": \"\", \"ssl_key_password\": \"\", \"verify_peer\": \"0\", \"verify_host\": \"0\", \"allow_traps\": \"0\", \"uuid\": \"\", \"lifetime_type\": \"0\", \"enabled_lifetime_type\": \"2\", \"enabled_lifetime\": \"0\", \"parameters\": [], \"preprocessing\": [], \"state\": \"0\", \"error\": \"\", \"lastclock\": \"1759312860\", \"lastns\": \"120500000\", \"lastvalue\": \"212\", \"prevvalue\": \"209\", \"tags\": [{\"tag\": \"component\", \"value\": \"system\"}], \"itemid\": \"42253\", \"type\": \"0\", \"hostid\": \"10084\", \"name\": \"Number of processes\", \"name_resolved\": \"Number of processes\", \"key_\": \"proc.num\"},\n  {\"snmp_oid\": \"\", \"delay\": \"1m\", \"history\": \"14d\", \"trends\": \"365d\", \"status\": \"0\", \"value_type\": \"0\", \"trapper_hosts\": \"\", \"units\": \"\", \"formula\": \"\", \"logtimefmt\": \"\", \"templateid\": \"0\", \"valuemapid\": \"0\", \"params\": \"\", \"ipmi_sensor\": \"\", \"authtype\": \"0\", \"username\": \"\", \"password\": \"\", \"publickey\": \"\", \"privatekey\": \"\", \"flags\": \"0\", \"interfaceid\": \"1\", \"description\": \"\", \"inventory_link\": \"0\", \"lifetime\": \"7d\", \"evaltype\": \"0\", \"jmx_endpoint\": \"\", \"master_itemid\": \"0\", \"timeout\": \"\", \"url\": \"\", \"query_fields\": [], \"posts\": \"\", \"status_codes\": \"200\", \"follow_redirects\": \"1\", \"post_type\": \"0\", \"http_proxy\": \"\", \"headers\": [], \"retrieve_mode\": \"0\", \"request_method\": \"0\", \"output_format\": \"0\", \"ssl_cert_file\": \"\", \"ssl_key_file\": \"\", \"ssl_key_password\": \"\", \"verify_peer\": \"0\", \"verify_host\": \"0\", \"allow_traps\": \"0\", \"uuid\": \"\", \"lifetime_type\": \"0\", \"enabled_lifetime_type\": \"2\", \"enabled_lifetime\": \"0\", \"parameters\": [], \"preprocessing\": [], \"state\": \"0\", \"error\": \"\", \"lastclock\": \"1759312875\", \"lastns\": \"38000000\", \"lastvalue\": \"0.35\", \"prevvalue\": \"0.4\", \"tags\": [{\"tag\": \"component\", \"value\": \"cpu\"}], \"itemid\": \"42257\", \"type\": \"0\", \"hostid\": \"10084\", \"name\": \"Load average\", \"name_resolved\": \"Load average\", \"key_\": \"system.cpu.load[all,avg5]\"},\n  {\"snmp_oid\": \"\", \"delay\": \"15m\", \"history\": \"31d\", \"trends\": \"0\", \"status\": \"0\", \"value_type\": \"1\", \"trapper_hosts\": \"\", \"units\": \"\", \"formula\": \"\", \"logtimefmt\": \"\", \"templateid\": \"0\", \"valuemapid\": \"0\", \"params\": \"\", \"ipmi_sensor\": \"\", \"authtype\": \"0\", \"username\": \"\", \"password\": \"\", \"publickey\": \"\", \"privatekey\": \"\", \"flags\": \"0\", \"interfaceid\": \"1\", \"description\": \"\", \"inventory_link\": \"5\", \"lifetime\": \"7d\", \"evaltype\": \"0\", \"jmx_endpoint\": \"\", \"master_itemid\": \"0\", \"timeout\": \"\", \"url\": \"\", \"query_fields\": [], \"posts\": \"\", \"status_codes\": \"200\", \"follow_redirects\": \"1\", \"post_type\": \"0\", \"http_proxy\": \"\", \"headers\": [], \"retrieve_mode\": \"0\", \"request_method\": \"0\", \"output_format\": \"0\", \"ssl_cert_file\": \"\", \"ssl_key_file\": \"\", \"ssl_key_password\": \"\", \"verify_peer\": \"0\", \"verify_host\": \"0\", \"allow_traps\": \"0\", \"uuid\": \"\", \"lifetime_type\": \"0\", \"enabled_lifetime_type\": \"2\", \"enabled_lifetime\": \"0\", \"parameters\": [], \"preprocessing\": [], \"state\": \"0\", \"error\": \"\", \"lastclock\": \"1759312800\", \"lastns\": \"0\", \"lastvalue\": \"Linux zabbix 6.1.0\", \"prevvalue\": \"\", \"tags\": [], \"itemid\": \"42239\", \"type\": \"0\", \"hostid\": \"10084\", \"name\": \"System description\", \"name_resolved\": \"System description\", \"key_\": \"system.uname\"},\n  {\"snmp_oid\": \"\", \"delay\": \"0\", \"history\": \"31d\", \"trends\": \"0\", \"status\": \"0\", \"value_type\": \"4\", \"trapper_hosts\": \"\", \"units\": \"\", \"formula\": \"\", \"logtimefmt\": \"\", \"templateid\": \"0\", \"valuemapid\": \"0\", \"params\": \"\", \"ipmi_sensor\": \"\", \"authtype\": \"0\", \"username\": \"\", \"password\": \"\", \"publickey\": \"\", \"privatekey\": \"\", \"flags\": \"0\", \"interfaceid\": \"0\", \"description\": \"\", \"inventory_link\": \"0\", \"lifetime\": \"7d\", \"evaltype\": \"0\", \"jmx_endpoint\": \"\", \"master_itemid\": \"0\", \"timeout\": \"\", \"url\": \"\", \"query_fields\": [], \"posts\": \"\", \"status_codes\": \"200\", \"follow_redirects\": \"1\", \"post_type\": \"0\", \"http_proxy\": \"\", \"headers\": [], \"retrieve_mode\": \"0\", \"request_method\": \"0\", \"output_format\": \"0\", \"ssl_cert_file\": \"\", \"ssl_key_file\": \"\", \"ssl_key_password\": \"\", \"verify_peer\": \"0\", \"verify_host\": \"0\", \"allow_traps\": \"0\", \"uuid\": \"\", \"lifetime_type\": \"0\", \"enabled_lifetime_type\": \"2\", \"enabled_lifetime\": \"0\", \"parameters\": [], \"preprocessing\": [], \"state\": \"0\", \"error\": \"\", \"lastclock\": \"1759300000\", \"lastns\": \"0\", \"lastvalue\": \"shut\", \"prevvalue\": \"\", \"tags\": [], \"itemid\": \"99101\", \"type\": \"2\", \"hostid\": \"10084\", \"name\": \"Front door\", \"name_resolved\": \"Front door\", \"key_\": \"door.front\"}\n]",
        },
        tables::Entity {
            name: "item-prototype",
            key: "itemid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"snmp_oid\": \"\", \"delay\": \"1m\", \"history\": \"0\", \"trends\": \"0\", \"status\": \"0\", \"value_type\": \"4\", \"trapper_hosts\": \"\", \"units\": \"\", \"formula\": \"\", \"logtimefmt\": \"\", \"templateid\": \"0\", \"valuemapid\": \"0\", \"params\": \"\", \"ipmi_sensor\": \"\", \"authtype\": \"0\", \"username\": \"\", \"password\": \"\", \"publickey\": \"\", \"privatekey\": \"\", \"flags\": \"2\", \"interfaceid\": \"1\", \"description\": \"\", \"inventory_link\": \"0\", \"lifetime\": \"7d\", \"evaltype\": \"0\", \"jmx_endpoint\": \"\", \"master_itemid\": \"0\", \"timeout\": \"\", \"url\": \"\", \"query_fields\": [], \"posts\": \"\", \"status_codes\": \"200\", \"follow_redirects\": \"1\", \"post_type\": \"0\", \"http_proxy\": \"\", \"headers\": [], \"retrieve_mode\": \"0\", \"request_method\": \"0\", \"output_format\": \"0\", \"ssl_cert_file\": \"\", \"ssl_key_file\": \"\", \"ssl_key_password\": \"\", \"verify_peer\": \"0\", \"verify_host\": \"0\", \"allow_traps\": \"0\", \"uuid\": \"\", \"lifetime_type\": \"0\", \"enabled_lifetime_type\": \"2\", \"enabled_lifetime\": \"0\", \"parameters\": [], \"preprocessing\": [], \"itemid\": \"42302\", \"type\": \"0\", \"hostid\": \"10084\", \"name\": \"{#DEVNAME}: Disk statistics\", \"key_\": \"vfs.file.contents[/sys/block/{#DEVNAME}/stat]\", \"discover\": \"0\", \"tags\": [{\"tag\": \"disk\", \"value\": \"{#DEVNAME}\"}], \"discoveryRule\": {\"itemid\": \"42275\"}},\n  {\"snmp_oid\": \"\", \"delay\": \"1m\", \"history\": \"31d\", \"trends\": \"365d\", \"status\": \"0\", \"value_type\": \"0\", \"trapper_hosts\": \"\", \"units\": \"\", \"formula\": \"\", \"logtimefmt\": \"\", \"templateid\": \"0\", \"valuemapid\": \"0\", \"params\": \"\", \"ipmi_sensor\": \"\", \"authtype\": \"0\", \"username\": \"\", \"password\": \"\", \"publickey\": \"\", \"privatekey\": \"\", \"flags\": \"2\", \"interfaceid\": \"1\", \"description\": \"\", \"inventory_link\": \"0\", \"lifetime\": \"7d\", \"evaltype\": \"0\", \"jmx_endpoint\": \"\", \"master_itemid\": \"0\", \"timeout\": \"\", \"url\": \"\", \"query_fields\": [], \"posts\": \"\", \"status_codes\": \"200\", \"follow_redirects\": \"1\", \"post_type\": \"0\", \"http_proxy\": \"\", \"headers\": [], \"retrieve_mode\": \"0\", \"request_method\": \"0\", \"output_format\": \"0\", \"ssl_cert_file\": \"\", \"ssl_key_file\": \"\", \"ssl_key_password\": \"\", \"verify_peer\": \"0\", \"verify_host\": \"0\", \"allow_traps\": \"0\", \"uuid\": \"\", \"lifetime_type\": \"0\", \"enabled_lifetime_type\": \"2\", \"enabled_lifetime\": \"0\", \"parameters\": [], \"preprocessing\": [], \"itemid\": \"42300\", \"type\": \"0\", \"hostid\": \"10084\", \"name\": \"{#DEVNAME}: Queue length\", \"key_\": \"vfs.dev.queue[{#DEVNAME}]\", \"discover\": \"0\", \"tags\": [], \"discoveryRule\": {\"itemid\": \"42275\"}},\n  {\"snmp_oid\": \"\", \"delay\": \"0\", \"history\": \"31d\", \"trends\": \"365d\", \"status\": \"0\", \"value_type\": \"3\", \"trapper_hosts\": \"\", \"units\": \"\", \"formula\": \"\", \"logtimefmt\": \"\", \"templateid\": \"0\", \"valuemapid\": \"0\", \"params\": \"\", \"ipmi_sensor\": \"\", \"authtype\": \"0\", \"username\": \"\", \"password\": \"\", \"publickey\": \"\", \"privatekey\": \"\", \"flags\": \"2\", \"interfaceid\": \"0\", \"description\": \"\", \"inventory_link\": \"0\", \"lifetime\": \"7d\", \"evaltype\": \"0\", \"jmx_endpoint\": \"\", \"master_itemid\": \"0\", \"timeout\": \"\", \"url\": \"\", \"query_fields\": [], \"posts\": \"\", \"status_codes\": \"200\", \"follow_redirects\": \"1\", \"post_type\": \"0\", \"http_proxy\": \"\", \"headers\": [], \"retrieve_mode\": \"0\", \"request_method\": \"0\", \"output_format\": \"0\", \"ssl_cert_file\": \"\", \"ssl_key_file\": \"\", \"ssl_key_password\": \"\", \"verify_peer\": \"0\", \"verify_host\": \"0\", \"allow_traps\": \"0\", \"uuid\": \"\", \"lifetime_type\": \"0\", \"enabled_lifetime_type\": \"2\", \"enabled_lifetime\": \"0\", \"parameters\": [], \"preprocessing\": [], \"itemid\": \"99301\", \"type\": \"2\", \"hostid\": \"10084\", \"name\": \"{#VOLUME}: Free\", \"key_\": \"volume.free[{#VOLUME}]\", \"discover\": \"0\", \"tags\": [], \"discoveryRule\": {\"itemid\": \"99201\"}}\n]",
        },
        tables::Entity {
            name: "maintenance",
            key: "maintenanceid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"maintenanceid\": \"1\", \"name\": \"Winter patches\", \"maintenance_type\": \"0\", \"description\": \"\", \"active_since\": \"1900000020\", \"active_till\": \"1900864020\", \"tags_evaltype\": \"0\", \"tags\": [], \"groups\": [{\"groupid\": \"4\"}], \"hostgroups\": [{\"groupid\": \"4\"}], \"hosts\": [], \"timeperiods\": [{\"timeperiod_type\": \"2\", \"every\": \"1\", \"month\": \"0\", \"dayofweek\": \"0\", \"day\": \"0\", \"start_time\": \"7200\", \"period\": \"3600\", \"start_date\": \"0\"}]},\n  {\"maintenanceid\": \"2\", \"name\": \"Move to the new hall\", \"maintenance_type\": \"1\", \"description\": \"Power is off\", \"active_since\": \"1910000040\", \"active_till\": \"1910086440\", \"tags_evaltype\": \"0\", \"tags\": [], \"groups\": [], \"hostgroups\": [], \"hosts\": [{\"hostid\": \"10084\"}], \"timeperiods\": [{\"timeperiod_type\": \"0\", \"every\": \"1\", \"month\": \"0\", \"dayofweek\": \"0\", \"day\": \"0\", \"start_time\": \"0\", \"period\": \"86400\", \"start_date\": \"1910000040\"}]}\n]",
        },
        tables::Entity {
            name: "map",
            key: "sysmapid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"sysmapid\": \"1\", \"name\": \"Local network\", \"width\": \"680\", \"height\": \"200\", \"backgroundid\": \"0\", \"label_type\": \"0\", \"label_location\": \"0\", \"highlight\": \"1\", \"expandproblem\": \"1\", \"markelements\": \"1\", \"show_unack\": \"0\", \"grid_size\": \"50\", \"grid_show\": \"1\", \"grid_align\": \"1\", \"label_format\": \"0\", \"label_type_host\": \"2\", \"label_type_hostgroup\": \"2\", \"label_type_trigger\": \"2\", \"label_type_map\": \"2\", \"label_type_image\": \"2\", \"label_string_host\": \"\", \"label_string_hostgroup\": \"\", \"label_string_trigger\": \"\", \"label_string_map\": \"\", \"label_string_image\": \"\", \"iconmapid\": \"0\", \"expand_macros\": \"1\", \"severity_min\": \"0\", \"userid\": \"1\", \"private\": \"0\", \"show_suppressed\": \"0\", \"selements\": [{\"selementid\": \"1\", \"sysmapid\": \"1\", \"elementtype\": \"0\", \"iconid_off\": \"185\", \"iconid_on\": \"0\", \"label\": \"{HOST.NAME}\", \"label_location\": \"0\", \"x\": \"111\", \"y\": \"61\", \"iconid_disabled\": \"0\", \"iconid_maintenance\": \"0\", \"elementsubtype\": \"0\", \"areatype\": \"0\", \"width\": \"200\", \"height\": \"200\", \"viewtype\": \"0\", \"use_iconmap\": \"0\", \"evaltype\": \"0\", \"elements\": [{\"hostid\": \"10084\"}], \"urls\": [], \"tags\": [], \"permission\": 2}], \"shapes\": [{\"sysmap_shapeid\": \"1\", \"type\": \"0\", \"x\": \"0\", \"y\": \"0\", \"width\": \"680\", \"height\": \"15\", \"text\": \"{MAP.NAME}\", \"font\": \"9\", \"font_size\": \"11\", \"font_color\": \"000000\", \"text_halign\": \"0\", \"text_valign\": \"0\", \"border_type\": \"0\", \"border_width\": \"0\", \"border_color\": \"000000\", \"background_color\": \"\", \"zindex\": \"0\"}], \"lines\": [], \"links\": [], \"urls\": [], \"users\": [], \"userGroups\": []},\n  {\"sysmapid\": \"2\", \"name\": \"Branch office\", \"width\": \"800\", \"height\": \"600\", \"backgroundid\": \"0\", \"label_type\": \"2\", \"label_location\": \"0\", \"highlight\": \"1\", \"expandproblem\": \"1\", \"markelements\": \"0\", \"show_unack\": \"0\", \"grid_size\": \"50\", \"grid_show\": \"1\", \"grid_align\": \"1\", \"label_format\": \"0\", \"label_type_host\": \"2\", \"label_type_hostgroup\": \"2\", \"label_type_trigger\": \"2\", \"label_type_map\": \"2\", \"label_type_image\": \"2\", \"label_string_host\": \"\", \"label_string_hostgroup\": \"\", \"label_string_trigger\": \"\", \"label_string_map\": \"\", \"label_string_image\": \"\", \"iconmapid\": \"0\", \"expand_macros\": \"0\", \"severity_min\": \"0\", \"userid\": \"1\", \"private\": \"1\", \"show_suppressed\": \"0\", \"selements\": [], \"shapes\": [], \"lines\": [], \"links\": [], \"urls\": [], \"users\": [], \"userGroups\": [{\"sysmapusrgrpid\": \"1\", \"usrgrpid\": \"7\", \"permission\": \"3\"}]}\n]",
        },
        tables::Entity {
            name: "media-type",
            key: "mediatypeid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"mediatypeid\": \"1\", \"type\": \"0\", \"name\": \"Email\", \"smtp_server\": \"mail.example.com\", \"smtp_helo\": \"example.com\", \"smtp_email\": \"zabbix@example.com\", \"exec_path\": \"\", \"gsm_modem\": \"\", \"username\": \"\", \"passwd\": \"\", \"status\": \"1\", \"smtp_port\": \"25\", \"smtp_security\": \"0\", \"smtp_verify_peer\": \"0\", \"smtp_verify_host\": \"0\", \"smtp_authentication\": \"0\", \"maxsessions\": \"1\", \"maxattempts\": \"3\", \"attempt_interval\": \"10s\", \"message_format\": \"0\", \"script\": \"\", \"timeout\": \"30s\", \"process_tags\": \"0\", \"show_event_menu\": \"0\", \"event_menu_url\": \"\", \"event_menu_name\": \"\", \"description\": \"\", \"provider\": \"0\", \"content_type\": \"0\", \"parameters\": [], \"exec_params\": \"\", \"message_templates\": [], \"users\": [], \"actions\": [{\"actionid\": \"3\"}]},\n  {\"mediatypeid\": \"3\", \"type\": \"2\", \"name\": \"SMS\", \"smtp_server\": \"\", \"smtp_helo\": \"\", \"smtp_email\": \"\", \"exec_path\": \"\", \"gsm_modem\": \"/dev/ttyS0\", \"username\": \"\", \"passwd\": \"\", \"status\": \"1\", \"smtp_port\": \"25\", \"smtp_security\": \"0\", \"smtp_verify_peer\": \"0\", \"smtp_verify_host\": \"0\", \"smtp_authentication\": \"0\", \"maxsessions\": \"1\", \"maxattempts\": \"3\", \"attempt_interval\": \"10s\", \"message_format\": \"1\", \"script\": \"\", \"timeout\": \"30s\", \"process_tags\": \"0\", \"show_event_menu\": \"0\", \"event_menu_url\": \"\", \"event_menu_name\": \"\", \"description\": \"\", \"provider\": \"0\", \"content_type\": \"1\", \"parameters\": [], \"exec_params\": \"\", \"message_templates\": [], \"users\": [], \"actions\": []}\n]",
        },
        tables::Entity {
            name: "mfa",
            key: "mfaid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"@since\": \"7.0\", \"mfaid\": \"1\", \"type\": \"1\", \"name\": \"Authenticator app\", \"hash_function\": \"1\", \"code_length\": \"6\", \"api_hostname\": \"\", \"clientid\": \"\"},\n  {\"@since\": \"7.0\", \"mfaid\": \"2\", \"type\": \"2\", \"name\": \"Duo\", \"hash_function\": \"1\", \"code_length\": \"6\", \"api_hostname\": \"api-7f31.duo.example.org\", \"clientid\": \"DIQ8N2Y5T1\"}\n]",
        },
        tables::Entity {
            name: "module",
            key: "moduleid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"moduleid\": \"1\", \"id\": \"actionlog\", \"relative_path\": \"widgets/actionlog\", \"status\": \"1\", \"config\": {}, \"@since\": \"7.0\"},\n  {\"moduleid\": \"31\", \"id\": \"callsheet_panel\", \"relative_path\": \"modules/callsheet_panel\", \"status\": \"0\", \"config\": {\"rows\": 5}}\n]",
        },
        tables::Entity {
            name: "network-discovery-check",
            key: "dcheckid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"dcheckid\": \"2\", \"druleid\": \"2\", \"type\": \"9\", \"key_\": \"system.uname\", \"snmp_community\": \"\", \"ports\": \"10050\", \"snmpv3_securityname\": \"\", \"snmpv3_securitylevel\": \"0\", \"snmpv3_authpassphrase\": \"\", \"snmpv3_privpassphrase\": \"\", \"uniq\": \"0\", \"snmpv3_authprotocol\": \"0\", \"snmpv3_privprotocol\": \"0\", \"snmpv3_contextname\": \"\", \"host_source\": \"1\", \"name_source\": \"0\", \"allow_redirect\": \"0\", \"drules\": [{\"druleid\": \"2\"}]}\n]",
        },
        tables::Entity {
            name: "network-discovery-rule",
            key: "druleid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"druleid\": \"2\", \"proxyid\": \"0\", \"proxy_hostid\": \"0\", \"name\": \"Local network\", \"iprange\": \"192.168.0.1-254\", \"delay\": \"1h\", \"nextcheck\": \"0\", \"status\": \"1\", \"concurrency_max\": \"0\", \"error\": \"\", \"dchecks\": [{\"dcheckid\": \"2\", \"druleid\": \"2\", \"type\": \"9\", \"key_\": \"system.uname\", \"snmp_community\": \"\", \"ports\": \"10050\", \"snmpv3_securityname\": \"\", \"snmpv3_securitylevel\": \"0\", \"snmpv3_authpassphrase\": \"\", \"snmpv3_privpassphrase\": \"\", \"uniq\": \"0\", \"snmpv3_authprotocol\": \"0\", \"snmpv3_privprotocol\": \"0\", \"snmpv3_contextname\": \"\", \"host_source\": \"1\", \"name_source\": \"0\", \"allow_redirect\": \"0\"}], \"dhosts\": [{\"dhostid\": \"1\"}]}\n]",
        },
        tables::Entity {
            name: "problem",
            key: "eventid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"eventid\": \"59\", \"source\": \"0\", \"object\": \"0\", \"objectid\": \"13491\", \"clock\": \"1727528400\", \"ns\": \"90817263\", \"r_eventid\": \"0\", \"r_clock\": \"0\", \"r_ns\": \"0\", \"correlationid\": \"0\", \"userid\": \"0\", \"name\": \"Disk of Zabbix server is almost full\", \"acknowledged\": \"0\", \"severity\": \"3\", \"cause_eventid\": \"0\", \"opdata\": \"\", \"suppressed\": \"0\", \"urls\": [], \"acknowledges\": [], \"suppression_data\": [], \"tags\": [{\"tag\": \"scope\", \"value\": \"capacity\"}]}\n]",
        },
        tables::Entity {
            name: "proxy",
            key: "proxyid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"proxyid\": \"15\", \"proxy_hostid\": \"0\", \"name\": \"Riga proxy\", \"host\": \"Riga proxy\", \"status\": \"5\", \"proxy_groupid\": \"0\", \"local_address\": \"\", \"local_port\": \"10051\", \"operating_mode\": \"0\", \"allowed_addresses\": \"192.0.2.0/24\", \"proxy_address\": \"192.0.2.0/24\", \"address\": \"127.0.0.1\", \"port\": \"10051\", \"description\": \"\", \"tls_connect\": \"1\", \"tls_accept\": \"1\", \"tls_issuer\": \"\", \"tls_subject\": \"\", \"custom_timeouts\": \"0\", \"timeout_zabbix_agent\": \"\", \"timeout_simple_check\": \"\", \"timeout_snmp_agent\": \"\", \"timeout_external_check\": \"\", \"timeout_db_monitor\": \"\", \"timeout_http_agent\": \"\", \"timeout_ssh_agent\": \"\", \"timeout_telnet_agent\": \"\", \"timeout_script\": \"\", \"timeout_browser\": \"\", \"lastaccess\": \"1767225600\", \"version\": \"70022\", \"compatibility\": \"1\", \"state\": \"2\", \"hosts\": []},\n  {\"proxyid\": \"16\", \"proxy_hostid\": \"0\", \"name\": \"Berlin proxy\", \"host\": \"Berlin proxy\", \"status\": \"6\", \"proxy_groupid\": \"1\", \"local_address\": \"192.0.2.60\", \"local_port\": \"10051\", \"operating_mode\": \"1\", \"allowed_addresses\": \"\", \"proxy_address\": \"\", \"address\": \"proxy.example.org\", \"port\": \"10051\", \"description\": \"\", \"tls_connect\": \"1\", \"tls_accept\": \"1\", \"tls_issuer\": \"\", \"tls_subject\": \"\", \"custom_timeouts\": \"0\", \"timeout_zabbix_agent\": \"\", \"timeout_simple_check\": \"\", \"timeout_snmp_agent\": \"\", \"timeout_external_check\": \"\", \"timeout_db_monitor\": \"\", \"timeout_http_agent\": \"\", \"timeout_ssh_agent\": \"\", \"timeout_telnet_agent\": \"\", \"timeout_script\": \"\", \"timeout_browser\": \"\", \"lastaccess\": \"0\", \"version\": \"0\", \"compatibility\": \"0\", \"state\": \"0\", \"hosts\": [], \"proxyGroup\": {\"proxy_groupid\": \"1\"}, \"interface\": {\"interfaceid\": \"90\", \"hostid\": \"16\", \"main\": \"1\", \"type\": \"0\", \"useip\": \"0\", \"ip\": \"\", \"dns\": \"proxy.example.org\", \"port\": \"10051\", \"available\": \"0\", \"error\": \"\", \"errors_from\": \"0\", \"disable_until\": \"0\", \"details\": []}}\n]",
        },
        tables::Entity {
            name: "proxy-group",
            key: "proxy_groupid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"proxy_groupid\": \"1\", \"name\": \"North\", \"failover_delay\": \"1m\", \"min_online\": \"1\", \"description\": \"\", \"state\": \"3\", \"proxies\": [{\"proxyid\": \"16\"}]}\n]",
        },
        tables::Entity {
            name: "regexp",
            key: "regexpid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"regexpid\": \"3\", \"name\": \"Storage devices for SNMP discovery\", \"test_string\": \"/boot\", \"expressions\": [{\"expression\": \"^(Physical memory|Virtual memory|Swap space)$\", \"expression_type\": \"4\", \"exp_delimiter\": \",\", \"case_sensitive\": \"1\"}]}\n]",
        },
        tables::Entity {
            name: "report",
            key: "reportid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"reportid\": \"3\", \"userid\": \"1\", \"name\": \"Weekly overview\", \"description\": \"\", \"status\": \"1\", \"dashboardid\": \"1\", \"period\": \"1\", \"cycle\": \"1\", \"weekdays\": \"1\", \"start_time\": \"28800\", \"active_since\": \"\", \"active_till\": \"\", \"state\": \"1\", \"lastsent\": \"1759305600\", \"info\": \"\", \"subject\": \"Last week\", \"message\": \"\", \"users\": [{\"userid\": \"1\", \"access_userid\": \"0\", \"exclude\": \"0\"}], \"user_groups\": []}\n]",
        },
        tables::Entity {
            name: "role",
            key: "roleid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"roleid\": \"1\", \"name\": \"User role\", \"type\": \"1\", \"readonly\": \"0\"},\n  {\"roleid\": \"2\", \"name\": \"Admin role\", \"type\": \"2\", \"readonly\": \"0\"},\n  {\"roleid\": \"3\", \"name\": \"Super admin role\", \"type\": \"3\", \"readonly\": \"1\"},\n  {\"roleid\": \"4\", \"name\": \"Guest role\", \"type\": \"1\", \"readonly\": \"0\"},\n  {\"roleid\": \"6\", \"name\": \"Operator role\", \"type\": \"1\", \"readonly\": \"0\"}\n]",
        },
        tables::Entity {
            name: "script",
            key: "scriptid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"scriptid\": \"1\", \"name\": \"Ping\", \"command\": \"ping -c 3 {HOST.CONN}\", \"host_access\": \"2\", \"usrgrpid\": \"0\", \"groupid\": \"0\", \"description\": \"\", \"confirmation\": \"\", \"type\": \"0\", \"execute_on\": \"2\", \"timeout\": \"30s\", \"scope\": \"2\", \"port\": \"\", \"authtype\": \"0\", \"username\": \"\", \"password\": \"\", \"publickey\": \"\", \"privatekey\": \"\", \"menu_path\": \"\", \"url\": \"\", \"new_window\": \"1\", \"manualinput\": \"0\", \"manualinput_prompt\": \"\", \"manualinput_validator_type\": \"0\", \"manualinput_validator\": \"\", \"manualinput_default_value\": \"\", \"parameters\": []},\n  {\"scriptid\": \"4\", \"name\": \"Open a ticket\", \"command\": \"return 1;\", \"host_access\": \"2\", \"usrgrpid\": \"0\", \"groupid\": \"0\", \"description\": \"\", \"confirmation\": \"\", \"type\": \"5\", \"execute_on\": \"2\", \"timeout\": \"10s\", \"scope\": \"4\", \"port\": \"\", \"authtype\": \"0\", \"username\": \"\", \"password\": \"\", \"publickey\": \"\", \"privatekey\": \"\", \"menu_path\": \"Tickets\", \"url\": \"\", \"new_window\": \"1\", \"manualinput\": \"0\", \"manualinput_prompt\": \"\", \"manualinput_validator_type\": \"0\", \"manualinput_validator\": \"\", \"manualinput_default_value\": \"\", \"parameters\": [{\"name\": \"event\", \"value\": \"{EVENT.ID}\"}]},\n  {\"scriptid\": \"5\", \"name\": \"Restart the agent\", \"command\": \"systemctl restart zabbix-agent\", \"host_access\": \"2\", \"usrgrpid\": \"0\", \"groupid\": \"0\", \"description\": \"\", \"confirmation\": \"\", \"type\": \"0\", \"execute_on\": \"0\", \"timeout\": \"30s\", \"scope\": \"1\", \"port\": \"\", \"authtype\": \"0\", \"username\": \"\", \"password\": \"\", \"publickey\": \"\", \"privatekey\": \"\", \"menu_path\": \"\", \"url\": \"\", \"new_window\": \"1\", \"manualinput\": \"0\", \"manualinput_prompt\": \"\", \"manualinput_validator_type\": \"0\", \"manualinput_validator\": \"\", \"manualinput_default_value\": \"\", \"parameters\": []}\n]",
        },
        tables::Entity {
            name: "service",
            key: "serviceid",
            unique: &["uuid"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"serviceid\": \"1\", \"name\": \"Shop\", \"status\": \"4\", \"algorithm\": \"2\", \"sortorder\": \"1\", \"weight\": \"0\", \"propagation_rule\": \"0\", \"propagation_value\": \"0\", \"description\": \"What customers see\", \"uuid\": \"5b5d1a0fd1c24be0ac2b1f0f7a4a3f11\", \"created_at\": \"1700000000\", \"readonly\": false, \"parents\": [], \"children\": [{\"serviceid\": \"2\"}], \"tags\": [{\"tag\": \"owner\", \"value\": \"web\"}], \"problem_tags\": [], \"problem_events\": [], \"status_rules\": []},\n  {\"serviceid\": \"2\", \"name\": \"Till\", \"status\": \"4\", \"algorithm\": \"1\", \"sortorder\": \"2\", \"weight\": \"0\", \"propagation_rule\": \"0\", \"propagation_value\": \"0\", \"description\": \"\", \"uuid\": \"9d3b0d0c0c6c4c7f8a3e6a1b2c3d4e5f\", \"created_at\": \"1700000060\", \"readonly\": false, \"parents\": [{\"serviceid\": \"1\"}], \"children\": [], \"tags\": [], \"problem_tags\": [{\"tag\": \"service\", \"operator\": \"0\", \"value\": \"till\"}], \"problem_events\": [], \"status_rules\": []}\n]",
        },
        tables::Entity {
            name: "settings",
            key: "configid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"configid\": \"1\", \"default_theme\": \"blue-theme\", \"search_limit\": \"1000\", \"max_in_table\": \"50\", \"server_check_interval\": \"10\", \"work_period\": \"1-5,09:00-18:00\", \"show_technical_errors\": \"0\", \"history_period\": \"24h\", \"period_default\": \"1h\", \"max_period\": \"2y\", \"severity_color_0\": \"97AAB3\", \"severity_color_1\": \"7499FF\", \"severity_color_2\": \"FFC859\", \"severity_color_3\": \"FFA059\", \"severity_color_4\": \"E97659\", \"severity_color_5\": \"E45959\", \"severity_name_0\": \"Not classified\", \"severity_name_1\": \"Information\", \"severity_name_2\": \"Warning\", \"severity_name_3\": \"Average\", \"severity_name_4\": \"High\", \"severity_name_5\": \"Disaster\", \"custom_color\": \"0\", \"ok_period\": \"5m\", \"blink_period\": \"2m\", \"problem_unack_color\": \"CC0000\", \"problem_ack_color\": \"CC0000\", \"ok_unack_color\": \"009900\", \"ok_ack_color\": \"009900\", \"problem_unack_style\": \"1\", \"problem_ack_style\": \"1\", \"ok_unack_style\": \"1\", \"ok_ack_style\": \"1\", \"discovery_groupid\": \"5\", \"default_inventory_mode\": \"-1\", \"alert_usrgrpid\": \"7\", \"snmptrap_logging\": \"1\", \"default_lang\": \"en_US\", \"default_timezone\": \"system\", \"login_attempts\": \"5\", \"login_block\": \"30s\", \"validate_uri_schemes\": \"1\", \"uri_valid_schemes\": \"http,https,ftp,file,mailto,tel,ssh\", \"x_frame_options\": \"SAMEORIGIN\", \"iframe_sandboxing_enabled\": \"1\", \"iframe_sandboxing_exceptions\": \"\", \"max_overview_table_size\": \"50\", \"connect_timeout\": \"3s\", \"socket_timeout\": \"3s\", \"media_type_test_timeout\": \"65s\", \"script_timeout\": \"60s\", \"item_test_timeout\": \"60s\", \"url\": \"\", \"report_test_timeout\": \"60s\", \"auditlog_enabled\": \"1\", \"auditlog_mode\": \"1\", \"ha_failover_delay\": \"1m\", \"geomaps_tile_provider\": \"OpenStreetMap.Mapnik\", \"geomaps_tile_url\": \"\", \"geomaps_max_zoom\": \"0\", \"geomaps_attribution\": \"\", \"vault_provider\": \"0\", \"timeout_zabbix_agent\": \"3s\", \"timeout_simple_check\": \"3s\", \"timeout_snmp_agent\": \"3s\", \"timeout_external_check\": \"3s\", \"timeout_db_monitor\": \"3s\", \"timeout_http_agent\": \"3s\", \"timeout_ssh_agent\": \"3s\", \"timeout_telnet_agent\": \"3s\", \"timeout_script\": \"3s\", \"timeout_browser\": \"60s\"}\n]",
        },
        tables::Entity {
            name: "sla",
            key: "slaid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"slaid\": \"5\", \"name\": \"Shop\", \"period\": \"2\", \"slo\": \"99.9\", \"effective_date\": \"1672531200\", \"timezone\": \"UTC\", \"status\": \"1\", \"description\": \"\", \"service_tags\": [{\"tag\": \"owner\", \"operator\": \"0\", \"value\": \"web\"}], \"schedule\": [], \"excluded_downtimes\": []}\n]",
        },
        tables::Entity {
            name: "task",
            key: "taskid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"taskid\": \"4\", \"type\": \"7\", \"status\": \"3\", \"clock\": \"1727528400\", \"ttl\": \"3600\", \"proxyid\": \"0\", \"proxy_hostid\": \"0\", \"request\": {\"lld\": {\"stats\": \"extend\", \"top\": {\"values\": 2}}}, \"result\": {\"data\": {\"lld\": {\"rules\": 1, \"values\": 0, \"time\": 0.0002}}, \"status\": \"0\"}}\n]",
        },
        tables::Entity {
            name: "template",
            key: "templateid",
            unique: &["host", "name", "uuid"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"templateid\": \"10001\", \"proxy_hostid\": \"0\", \"proxyid\": \"0\", \"host\": \"Linux by Zabbix agent\", \"status\": \"3\", \"lastaccess\": \"0\", \"ipmi_authtype\": \"-1\", \"ipmi_privilege\": \"2\", \"ipmi_username\": \"\", \"ipmi_password\": \"\", \"maintenanceid\": \"0\", \"maintenance_status\": \"0\", \"maintenance_type\": \"0\", \"maintenance_from\": \"0\", \"name\": \"Linux by Zabbix agent\", \"flags\": \"0\", \"description\": \"Load, memory, disks and network of a Linux machine.\", \"tls_connect\": \"1\", \"tls_accept\": \"1\", \"tls_issuer\": \"\", \"tls_subject\": \"\", \"tls_psk_identity\": \"\", \"tls_psk\": \"\", \"proxy_address\": \"\", \"auto_compress\": \"1\", \"custom_interfaces\": \"0\", \"uuid\": \"f8f7908280354f2abeed07dc788c3747\", \"vendor_name\": \"Zabbix\", \"vendor_version\": \"7.0-3\", \"proxy_groupid\": \"0\", \"monitored_by\": \"0\", \"groups\": [{\"groupid\": \"10\"}], \"parentTemplates\": [], \"tags\": [{\"tag\": \"class\", \"value\": \"os\"}, {\"tag\": \"target\", \"value\": \"linux\"}], \"macros\": []},\n  {\"templateid\": \"10047\", \"proxy_hostid\": \"0\", \"proxyid\": \"0\", \"host\": \"Zabbix server health\", \"status\": \"3\", \"lastaccess\": \"0\", \"ipmi_authtype\": \"-1\", \"ipmi_privilege\": \"2\", \"ipmi_username\": \"\", \"ipmi_password\": \"\", \"maintenanceid\": \"0\", \"maintenance_status\": \"0\", \"maintenance_type\": \"0\", \"maintenance_from\": \"0\", \"name\": \"Zabbix server health\", \"flags\": \"0\", \"description\": \"How the Zabbix server fares.\", \"tls_connect\": \"1\", \"tls_accept\": \"1\", \"tls_issuer\": \"\", \"tls_subject\": \"\", \"tls_psk_identity\": \"\", \"tls_psk\": \"\", \"proxy_address\": \"\", \"auto_compress\": \"1\", \"custom_interfaces\": \"0\", \"uuid\": \"e0d3bb8d4c7a4dd1b3a5c6ef5a3f8e7b\", \"vendor_name\": \"Zabbix\", \"vendor_version\": \"7.0-2\", \"proxy_groupid\": \"0\", \"monitored_by\": \"0\", \"groups\": [{\"groupid\": \"12\"}], \"parentTemplates\": [], \"tags\": [{\"tag\": \"class\", \"value\": \"software\"}, {\"tag\": \"target\", \"value\": \"server\"}, {\"tag\": \"target\", \"value\": \"zabbix\"}], \"macros\": []},\n  {\"templateid\": \"10601\", \"proxy_hostid\": \"0\", \"proxyid\": \"0\", \"host\": \"Web shop\", \"status\": \"3\", \"lastaccess\": \"0\", \"ipmi_authtype\": \"-1\", \"ipmi_privilege\": \"2\", \"ipmi_username\": \"\", \"ipmi_password\": \"\", \"maintenanceid\": \"0\", \"maintenance_status\": \"0\", \"maintenance_type\": \"0\", \"maintenance_from\": \"0\", \"name\": \"Web shop\", \"flags\": \"0\", \"description\": \"What every machine of the shop is watched for.\", \"tls_connect\": \"1\", \"tls_accept\": \"1\", \"tls_issuer\": \"\", \"tls_subject\": \"\", \"tls_psk_identity\": \"\", \"tls_psk\": \"\", \"proxy_address\": \"\", \"auto_compress\": \"1\", \"custom_interfaces\": \"0\", \"uuid\": \"4c2a9d1f6b7e4380a5d8c1e90f3b7a62\", \"vendor_name\": \"\", \"vendor_version\": \"\", \"proxy_groupid\": \"0\", \"monitored_by\": \"0\", \"groups\": [{\"groupid\": \"12\"}], \"parentTemplates\": [], \"tags\": [{\"tag\": \"team\", \"value\": \"shop\"}], \"macros\": [{\"hostmacroid\": \"7001\", \"hostid\": \"10601\", \"macro\": \"{$SHOP.PORT}\", \"value\": \"8080\", \"type\": \"0\", \"description\": \"\", \"automatic\": \"0\"}]}\n]",
        },
        tables::Entity {
            name: "template-dashboard",
            key: "dashboardid",
            unique: &["uuid"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"dashboardid\": \"36\", \"name\": \"Zabbix server health\", \"templateid\": \"10047\", \"display_period\": \"30\", \"auto_start\": \"0\", \"uuid\": \"6815a90fb9b745fd8f1b1f47697893d6\", \"pages\": [{\"dashboard_pageid\": \"81\", \"name\": \"Performance\", \"display_period\": \"0\", \"widgets\": [{\"widgetid\": \"401\", \"type\": \"clock\", \"name\": \"\", \"x\": \"0\", \"y\": \"0\", \"width\": \"6\", \"height\": \"4\", \"view_mode\": \"0\", \"fields\": []}]}]},\n  {\"dashboardid\": \"50\", \"name\": \"Orders\", \"templateid\": \"10601\", \"display_period\": \"60\", \"auto_start\": \"1\", \"uuid\": \"2b7d4f9e8c1a4d6fa3b5c7e9d1f0a2b4\", \"pages\": [{\"dashboard_pageid\": \"82\", \"name\": \"\", \"display_period\": \"0\", \"widgets\": [{\"widgetid\": \"402\", \"type\": \"clock\", \"name\": \"Shop time\", \"x\": \"0\", \"y\": \"0\", \"width\": \"6\", \"height\": \"4\", \"view_mode\": \"0\", \"fields\": [{\"type\": \"0\", \"name\": \"time_type\", \"value\": \"1\"}]}]}]}\n]",
        },
        tables::Entity {
            name: "template-group",
            key: "groupid",
            unique: &["name", "uuid"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"groupid\": \"1\", \"name\": \"Templates\", \"uuid\": \"7df96b18c230490a9a0a9e2307226338\"},\n  {\"groupid\": \"10\", \"name\": \"Templates/Operating systems\", \"uuid\": \"846977d1dfed4968bc5f8bdb363285bc\"},\n  {\"groupid\": \"12\", \"name\": \"Templates/Applications\", \"uuid\": \"a571c0d144b14fd4a87a9d9b2aa9fcd6\"},\n  {\"groupid\": \"25\", \"name\": \"Shop\", \"uuid\": \"b1f7c2d4e5a64f0893c2d1e0f9a8b7c6\"}\n]",
        },
        tables::Entity {
            name: "token",
            key: "tokenid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"tokenid\": \"2\", \"userid\": \"12\", \"name\": \"Nightly export\", \"description\": \"Reads history for the warehouse.\", \"lastaccess\": \"0\", \"status\": \"0\", \"expires_at\": \"1893456000\", \"created_at\": \"1735689600\", \"creator_userid\": \"1\"},\n  {\"tokenid\": \"3\", \"userid\": \"1\", \"name\": \"Chat bot\", \"description\": \"\", \"lastaccess\": \"1747000000\", \"status\": \"1\", \"expires_at\": \"0\", \"created_at\": \"1735776000\", \"creator_userid\": \"1\"}\n]",
        },
        tables::Entity {
            name: "trend",
            key: "trendid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"trendid\": \"1\", \"itemid\": \"42257\", \"clock\": \"1727524800\", \"num\": \"60\", \"value_min\": \"0.31\", \"value_avg\": \"0.39\", \"value_max\": \"0.52\"}\n]",
        },
        tables::Entity {
            name: "trigger",
            key: "triggerid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"triggerid\": \"13491\", \"expression\": \"{13153}<20\", \"description\": \"Disk of {HOST.NAME} is almost full\", \"url\": \"\", \"url_name\": \"\", \"status\": \"0\", \"value\": \"1\", \"priority\": \"3\", \"lastchange\": \"1727528400\", \"comments\": \"\", \"error\": \"\", \"templateid\": \"0\", \"type\": \"0\", \"state\": \"0\", \"flags\": \"0\", \"recovery_mode\": \"0\", \"recovery_expression\": \"\", \"correlation_mode\": \"0\", \"correlation_tag\": \"\", \"manual_close\": \"0\", \"opdata\": \"\", \"event_name\": \"\", \"uuid\": \"\", \"tags\": [{\"tag\": \"scope\", \"value\": \"capacity\"}], \"dependencies\": [], \"hosts\": [{\"hostid\": \"10084\"}], \"groups\": [{\"groupid\": \"4\"}], \"hostgroups\": [{\"groupid\": \"4\"}], \"templategroups\": [], \"items\": [], \"functions\": [], \"discoveryRule\": {}, \"triggerDiscovery\": {}, \"lastEvent\": {}},\n  {\"triggerid\": \"13492\", \"expression\": \"{13154}<20\", \"description\": \"{HOST.NAME} has not been heard of\", \"url\": \"\", \"url_name\": \"\", \"status\": \"0\", \"value\": \"0\", \"priority\": \"4\", \"lastchange\": \"0\", \"comments\": \"Ask the night shift.\", \"error\": \"\", \"templateid\": \"0\", \"type\": \"0\", \"state\": \"0\", \"flags\": \"0\", \"recovery_mode\": \"0\", \"recovery_expression\": \"\", \"correlation_mode\": \"0\", \"correlation_tag\": \"\", \"manual_close\": \"0\", \"opdata\": \"\", \"event_name\": \"\", \"uuid\": \"\", \"tags\": [], \"dependencies\": [{\"triggerid\": \"13491\"}], \"hosts\": [{\"hostid\": \"10084\"}], \"groups\": [{\"groupid\": \"4\"}], \"hostgroups\": [{\"groupid\": \"4\"}], \"templategroups\": [], \"items\": [], \"functions\": [], \"discoveryRule\": {}, \"triggerDiscovery\": {}, \"lastEvent\": {}}\n]",
        },
        tables::Entity {
            name: "trigger-prototype",
            key: "triggerid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"triggerid\": \"13580\", \"expression\": \"{13260}<20\", \"description\": \"{#FSNAME} of {HOST.NAME} is almost full\", \"url\": \"\", \"url_name\": \"\", \"status\": \"0\", \"value\": \"0\", \"priority\": \"3\", \"lastchange\": \"0\", \"comments\": \"\", \"error\": \"\", \"templateid\": \"0\", \"type\": \"0\", \"state\": \"0\", \"flags\": \"2\", \"recovery_mode\": \"0\", \"recovery_expression\": \"\", \"correlation_mode\": \"0\", \"correlation_tag\": \"\", \"manual_close\": \"0\", \"opdata\": \"\", \"event_name\": \"\", \"uuid\": \"\", \"tags\": [{\"tag\": \"scope\", \"value\": \"capacity\"}], \"dependencies\": [], \"hosts\": [{\"hostid\": \"10084\"}], \"groups\": [{\"groupid\": \"4\"}], \"hostgroups\": [{\"groupid\": \"4\"}], \"templategroups\": [], \"items\": [], \"functions\": [], \"discover\": \"0\", \"discoveryRule\": {}}\n]",
        },
        tables::Entity {
            name: "user",
            key: "userid",
            unique: &["username"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"userid\": \"1\", \"username\": \"Admin\", \"name\": \"Zabbix\", \"surname\": \"Administrator\", \"passwd\": \"zabbix\", \"url\": \"\", \"autologin\": \"1\", \"autologout\": \"0\", \"lang\": \"default\", \"refresh\": \"30s\", \"theme\": \"default\", \"attempt_failed\": \"0\", \"attempt_ip\": \"\", \"attempt_clock\": \"0\", \"rows_per_page\": \"50\", \"timezone\": \"default\", \"roleid\": \"3\", \"userdirectoryid\": \"0\", \"ts_provisioned\": \"0\", \"provisioned\": \"0\", \"usrgrps\": [{\"usrgrpid\": \"7\"}, {\"usrgrpid\": \"13\", \"@since\": \"7.0\"}], \"medias\": []},\n  {\"userid\": \"2\", \"username\": \"guest\", \"name\": \"\", \"surname\": \"\", \"passwd\": \"\", \"url\": \"\", \"autologin\": \"0\", \"autologout\": \"15m\", \"lang\": \"default\", \"refresh\": \"30s\", \"theme\": \"default\", \"attempt_failed\": \"0\", \"attempt_ip\": \"\", \"attempt_clock\": \"0\", \"rows_per_page\": \"50\", \"timezone\": \"default\", \"roleid\": \"4\", \"userdirectoryid\": \"0\", \"ts_provisioned\": \"0\", \"provisioned\": \"0\", \"usrgrps\": [{\"usrgrpid\": \"8\"}, {\"usrgrpid\": \"9\"}, {\"usrgrpid\": \"13\", \"@since\": \"7.0\"}], \"medias\": []},\n  {\"userid\": \"12\", \"username\": \"operator\", \"name\": \"Olga\", \"surname\": \"Petrova\", \"passwd\": \"tangerine-43\", \"url\": \"\", \"autologin\": \"0\", \"autologout\": \"15m\", \"lang\": \"default\", \"refresh\": \"30s\", \"theme\": \"default\", \"attempt_failed\": \"0\", \"attempt_ip\": \"\", \"attempt_clock\": \"0\", \"rows_per_page\": \"50\", \"timezone\": \"default\", \"roleid\": \"1\", \"userdirectoryid\": \"0\", \"ts_provisioned\": \"0\", \"provisioned\": \"0\", \"usrgrps\": [{\"usrgrpid\": \"7\"}], \"medias\": []}\n]",
        },
        tables::Entity {
            name: "user-directory",
            key: "userdirectoryid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"@since\": \"7.0\", \"userdirectoryid\": \"3\", \"idp_type\": \"1\", \"name\": \"Head office\", \"provision_status\": \"1\", \"description\": \"The directory of the head office.\", \"group_name\": \"cn\", \"user_username\": \"givenName\", \"user_lastname\": \"sn\", \"host\": \"ldaps://ldap.example.org\", \"port\": \"636\", \"base_dn\": \"ou=people,dc=example,dc=org\", \"search_attribute\": \"uid\", \"bind_dn\": \"cn=reader,dc=example,dc=org\", \"start_tls\": \"0\", \"search_filter\": \"\", \"group_basedn\": \"ou=groups,dc=example,dc=org\", \"group_member\": \"member\", \"group_filter\": \"\", \"group_membership\": \"memberOf\", \"user_ref_attr\": \"\", \"provision_media\": [{\"userdirectory_mediaid\": \"5\", \"mediatypeid\": \"1\", \"name\": \"Mail\", \"attribute\": \"mail\", \"active\": \"0\", \"severity\": \"63\", \"period\": \"1-7,00:00-24:00\"}], \"provision_groups\": [{\"name\": \"operators*\", \"roleid\": \"6\", \"user_groups\": [{\"usrgrpid\": \"7\"}]}]},\n  {\"@since\": \"7.0\", \"userdirectoryid\": \"4\", \"idp_type\": \"2\", \"name\": \"\", \"provision_status\": \"0\", \"description\": \"\", \"group_name\": \"\", \"user_username\": \"\", \"user_lastname\": \"\", \"idp_entityid\": \"https://sso.example.org/metadata\", \"sso_url\": \"https://sso.example.org/login\", \"slo_url\": \"\", \"username_attribute\": \"uid\", \"sp_entityid\": \"zabbix\", \"nameid_format\": \"\", \"sign_messages\": \"0\", \"sign_assertions\": \"1\", \"sign_authn_requests\": \"0\", \"sign_logout_requests\": \"0\", \"sign_logout_responses\": \"0\", \"encrypt_nameid\": \"0\", \"encrypt_assertions\": \"0\", \"scim_status\": \"0\", \"provision_media\": [], \"provision_groups\": []}\n]",
        },
        tables::Entity {
            name: "user-group",
            key: "usrgrpid",
            unique: &["name"],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"usrgrpid\": \"7\", \"name\": \"Zabbix administrators\", \"gui_access\": \"0\", \"users_status\": \"0\", \"debug_mode\": \"0\", \"userdirectoryid\": \"0\", \"mfa_status\": \"0\", \"mfaid\": \"0\"},\n  {\"usrgrpid\": \"8\", \"name\": \"Guests\", \"gui_access\": \"0\", \"users_status\": \"0\", \"debug_mode\": \"0\", \"userdirectoryid\": \"0\", \"mfa_status\": \"0\", \"mfaid\": \"0\"},\n  {\"usrgrpid\": \"9\", \"name\": \"Disabled\", \"gui_access\": \"0\", \"users_status\": \"1\", \"debug_mode\": \"0\", \"userdirectoryid\": \"0\", \"mfa_status\": \"0\", \"mfaid\": \"0\"},\n  {\"usrgrpid\": \"11\", \"name\": \"Enabled debug mode\", \"gui_access\": \"0\", \"users_status\": \"0\", \"debug_mode\": \"1\", \"userdirectoryid\": \"0\", \"mfa_status\": \"0\", \"mfaid\": \"0\"},\n  {\"usrgrpid\": \"12\", \"name\": \"No access to the frontend\", \"gui_access\": \"3\", \"users_status\": \"0\", \"debug_mode\": \"0\", \"userdirectoryid\": \"0\", \"mfa_status\": \"0\", \"mfaid\": \"0\"},\n  {\"@since\": \"7.0\", \"usrgrpid\": \"13\", \"name\": \"Internal\", \"gui_access\": \"1\", \"users_status\": \"0\", \"debug_mode\": \"0\", \"userdirectoryid\": \"0\", \"mfa_status\": \"0\", \"mfaid\": \"0\"}\n]",
        },
        tables::Entity {
            name: "user-macro",
            key: "hostmacroid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"hostmacroid\": \"7001\", \"hostid\": \"10601\", \"macro\": \"{$SHOP.PORT}\", \"value\": \"8080\", \"type\": \"0\", \"description\": \"\", \"automatic\": \"0\"},\n  {\"hostmacroid\": \"7002\", \"hostid\": \"10084\", \"macro\": \"{$DISK.FREE.MIN}\", \"value\": \"10\", \"type\": \"0\", \"description\": \"In per cent\", \"automatic\": \"0\"}\n]",
        },
        tables::Entity {
            name: "value-map",
            key: "valuemapid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"valuemapid\": \"31\", \"hostid\": \"10084\", \"name\": \"Door\", \"uuid\": \"\", \"mappings\": [{\"type\": \"0\", \"value\": \"0\", \"newvalue\": \"closed\"}, {\"type\": \"0\", \"value\": \"1\", \"newvalue\": \"open\"}]},\n  {\"valuemapid\": \"32\", \"hostid\": \"10601\", \"name\": \"Order state\", \"uuid\": \"9f6d1c2b3a4e4f5a8b7c6d5e4f3a2b1c\", \"mappings\": [{\"type\": \"3\", \"value\": \"1-4\", \"newvalue\": \"under way\"}, {\"type\": \"5\", \"value\": \"\", \"newvalue\": \"unknown\"}]}\n]",
        },
        tables::Entity {
            name: "web-scenario",
            key: "httptestid",
            unique: &[],
            missing: ::core::option::Option::Some("-32500"),
            fixtures: "[\n  {\"httptestid\": \"5\", \"name\": \"Shop\", \"delay\": \"1m\", \"status\": \"0\", \"agent\": \"Zabbix\", \"authentication\": \"0\", \"http_user\": \"\", \"http_password\": \"\", \"hostid\": \"10105\", \"templateid\": \"0\", \"http_proxy\": \"\", \"retries\": \"1\", \"ssl_cert_file\": \"\", \"ssl_key_file\": \"\", \"ssl_key_password\": \"\", \"verify_peer\": \"0\", \"verify_host\": \"0\", \"uuid\": \"\", \"nextcheck\": \"0\", \"headers\": [], \"variables\": [{\"name\": \"{user}\", \"value\": \"visitor\"}], \"hosts\": [{\"hostid\": \"10105\"}], \"tags\": [{\"tag\": \"service\", \"value\": \"shop\"}], \"steps\": [{\"httpstepid\": \"11\", \"name\": \"Front page\", \"no\": \"1\", \"url\": \"https://shop.example.org/\", \"timeout\": \"15s\", \"posts\": \"\", \"required\": \"Welcome\", \"status_codes\": \"200\", \"follow_redirects\": \"1\", \"retrieve_mode\": \"0\", \"post_type\": \"0\", \"headers\": [], \"variables\": [], \"query_fields\": []}]}\n]",
        },
    ],
};
#[cfg(feature = "texts")]
static TEXTS: tables::Texts<'static> = tables::Texts {
    methods: &[
        tables::MethodText {
            name: "action.create",
            title: tables::Text {
                en: "Create actions",
                ru: "Создание действий",
            },
            doc: tables::Text {
                en: "The source of its events decides which conditions and operations an action may have.",
                ru: "Какие условия и операции допустимы, зависит от источника событий.",
            },
        },
        tables::MethodText {
            name: "action.delete",
            title: tables::Text {
                en: "Delete actions",
                ru: "Удаление действий",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "action.get",
            title: tables::Text {
                en: "List actions",
                ru: "Получение действий",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists every action.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт все действия.",
            },
        },
        tables::MethodText {
            name: "action.update",
            title: tables::Text {
                en: "Change actions",
                ru: "Изменение действий",
            },
            doc: tables::Text {
                en: "Only what is given changes; the source of events cannot.",
                ru: "Меняется только то, что указано; источник событий изменить нельзя.",
            },
        },
        tables::MethodText {
            name: "alert.get",
            title: tables::Text {
                en: "List alerts",
                ru: "Получение оповещений",
            },
            doc: tables::Text {
                en: "What actions have sent and run. Left to itself it lists alerts about events of triggers alone: see `eventsource`. Before 7.0 the server takes no notice of a parameter that it does not know.",
                ru: "Отправленные действиями сообщения и выполненные команды. По умолчанию только о событиях триггеров: см. `eventsource`. До 7.0 неизвестный параметр сервер молча пропускает.",
            },
        },
        tables::MethodText {
            name: "apiinfo.version",
            title: tables::Text {
                en: "The version of the API",
                ru: "Версия API",
            },
            doc: tables::Text {
                en: "It has to be called without credentials.",
                ru: "Вызывается без данных для входа.",
            },
        },
        tables::MethodText {
            name: "auditlog.get",
            title: tables::Text {
                en: "List records of the audit log",
                ru: "Получение записей журнала аудита",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "authentication.get",
            title: tables::Text {
                en: "Read the authentication settings",
                ru: "Получение настроек аутентификации",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "authentication.update",
            title: tables::Text {
                en: "Change the authentication settings",
                ru: "Изменение настроек аутентификации",
            },
            doc: tables::Text {
                en: "Only what is given changes. The answer names what was written.",
                ru: "Меняется только то, что указано. Возвращаются имена записанных полей.",
            },
        },
        tables::MethodText {
            name: "autoregistration.get",
            title: tables::Text {
                en: "Read the autoregistration settings",
                ru: "Получение настроек авторегистрации",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "autoregistration.update",
            title: tables::Text {
                en: "Change the autoregistration settings",
                ru: "Изменение настроек авторегистрации",
            },
            doc: tables::Text {
                en: "Only what is given changes. Without bit 2 of `tls_accept` the server forgets the key.",
                ru: "Меняется только то, что указано. Без бита 2 в `tls_accept` сервер забывает ключ.",
            },
        },
        tables::MethodText {
            name: "configuration.export",
            title: tables::Text {
                en: "Export objects",
                ru: "Экспорт объектов",
            },
            doc: tables::Text {
                en: "An id that does not exist, or that the caller may not see, is passed over.",
                ru: "Несуществующий или недоступный вызывающему идентификатор пропускается.",
            },
        },
        tables::MethodText {
            name: "configuration.import",
            title: tables::Text {
                en: "Import objects",
                ru: "Импорт объектов",
            },
            doc: tables::Text {
                en: "What the caller may do decides over what is imported: an administrator's rights are wanted for most objects.",
                ru: "Набор импортируемого зависит от прав вызывающего: для большинства объектов нужны права администратора.",
            },
        },
        tables::MethodText {
            name: "configuration.importcompare",
            title: tables::Text {
                en: "Show what an import would change",
                ru: "Просмотр изменений, которые внесёт импорт",
            },
            doc: tables::Text {
                en: "Only host groups, template groups and templates, with what belongs to them, are compared. Where nothing would change, the answer is an empty list.",
                ru: "Сравниваются только группы узлов сети, группы шаблонов и шаблоны со всем, что к ним относится. Если изменений нет, ответ — пустой список.",
            },
        },
        tables::MethodText {
            name: "connector.create",
            title: tables::Text {
                en: "Create connectors",
                ru: "Создание коннекторов",
            },
            doc: tables::Text {
                en: "The server needs connector workers to be started, else nothing is sent.",
                ru: "Чтобы данные передавались, на сервере должны быть запущены рабочие процессы коннекторов.",
            },
        },
        tables::MethodText {
            name: "connector.delete",
            title: tables::Text {
                en: "Delete connectors",
                ru: "Удаление коннекторов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "connector.get",
            title: tables::Text {
                en: "List connectors",
                ru: "Получение коннекторов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "connector.update",
            title: tables::Text {
                en: "Change connectors",
                ru: "Изменение коннекторов",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "correlation.create",
            title: tables::Text {
                en: "Create correlations",
                ru: "Создание корреляций",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "correlation.delete",
            title: tables::Text {
                en: "Delete correlations",
                ru: "Удаление корреляций",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "correlation.get",
            title: tables::Text {
                en: "List correlations",
                ru: "Получение корреляций",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists every correlation.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт все корреляции.",
            },
        },
        tables::MethodText {
            name: "correlation.update",
            title: tables::Text {
                en: "Change correlations",
                ru: "Изменение корреляций",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "dashboard.create",
            title: tables::Text {
                en: "Create dashboards",
                ru: "Создание панелей",
            },
            doc: tables::Text {
                en: "The caller's role has to allow changing dashboards.",
                ru: "Роль вызывающего должна разрешать изменение панелей.",
            },
        },
        tables::MethodText {
            name: "dashboard.delete",
            title: tables::Text {
                en: "Delete dashboards",
                ru: "Удаление панелей",
            },
            doc: tables::Text {
                en: "The caller's role has to allow changing dashboards.",
                ru: "Роль вызывающего должна разрешать изменение панелей.",
            },
        },
        tables::MethodText {
            name: "dashboard.get",
            title: tables::Text {
                en: "List dashboards",
                ru: "Получение панелей",
            },
            doc: tables::Text {
                en: "Dashboards of templates are not among them: see `templatedashboard.get`.",
                ru: "Панели шаблонов сюда не входят: см. `templatedashboard.get`.",
            },
        },
        tables::MethodText {
            name: "dashboard.update",
            title: tables::Text {
                en: "Change dashboards",
                ru: "Изменение панелей",
            },
            doc: tables::Text {
                en: "Only what is given changes. The caller's role has to allow changing dashboards.",
                ru: "Меняется только то, что указано. Роль вызывающего должна разрешать изменение панелей.",
            },
        },
        tables::MethodText {
            name: "dcheck.get",
            title: tables::Text {
                en: "List checks of network discovery",
                ru: "Получение проверок обнаружения сети",
            },
            doc: tables::Text {
                en: "Who is neither administrator nor super administrator gets an empty list. The server takes no notice of a parameter that it does not know.",
                ru: "Пользователи без прав администратора получают пустой список. Неизвестный параметр сервер молча пропускает.",
            },
        },
        tables::MethodText {
            name: "dhost.get",
            title: tables::Text {
                en: "List discovered hosts",
                ru: "Получение обнаруженных узлов",
            },
            doc: tables::Text {
                en: "Who is neither administrator nor super administrator gets an empty list. The server takes no notice of a parameter that it does not know.",
                ru: "Пользователи без прав администратора получают пустой список. Неизвестный параметр сервер молча пропускает.",
            },
        },
        tables::MethodText {
            name: "discoveryrule.copy",
            title: tables::Text {
                en: "Copy discovery rules to other hosts",
                ru: "Копирование правил обнаружения на другие узлы сети",
            },
            doc: tables::Text {
                en: "Prototypes are copied as well. Templates that hold the rules do the same better.",
                ru: "Прототипы копируются вместе с правилами. Лучше держать правила в шаблонах.",
            },
        },
        tables::MethodText {
            name: "discoveryrule.create",
            title: tables::Text {
                en: "Create discovery rules",
                ru: "Создание правил обнаружения",
            },
            doc: tables::Text {
                en: "Which fields a rule may and must have hangs on its type.",
                ru: "Какие поля допустимы и обязательны, зависит от типа правила.",
            },
        },
        tables::MethodText {
            name: "discoveryrule.delete",
            title: tables::Text {
                en: "Delete discovery rules",
                ru: "Удаление правил обнаружения",
            },
            doc: tables::Text {
                en: "Their prototypes and what was made from them go as well.",
                ru: "Прототипы и всё созданное по ним тоже удаляются.",
            },
        },
        tables::MethodText {
            name: "discoveryrule.get",
            title: tables::Text {
                en: "List discovery rules",
                ru: "Получение правил обнаружения",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists everything.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт всё.",
            },
        },
        tables::MethodText {
            name: "discoveryrule.update",
            title: tables::Text {
                en: "Change discovery rules",
                ru: "Изменение правил обнаружения",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "drule.create",
            title: tables::Text {
                en: "Create rules of network discovery",
                ru: "Создание правил обнаружения сети",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "drule.delete",
            title: tables::Text {
                en: "Delete rules of network discovery",
                ru: "Удаление правил обнаружения сети",
            },
            doc: tables::Text {
                en: "A rule that an action names stays.",
                ru: "Правило, на которое ссылается действие, не удаляется.",
            },
        },
        tables::MethodText {
            name: "drule.get",
            title: tables::Text {
                en: "List rules of network discovery",
                ru: "Получение правил обнаружения сети",
            },
            doc: tables::Text {
                en: "Who is neither administrator nor super administrator gets an empty list. The server takes no notice of a parameter that it does not know.",
                ru: "Пользователи без прав администратора получают пустой список. Неизвестный параметр сервер молча пропускает.",
            },
        },
        tables::MethodText {
            name: "drule.update",
            title: tables::Text {
                en: "Change rules of network discovery",
                ru: "Изменение правил обнаружения сети",
            },
            doc: tables::Text {
                en: "Only what is given changes. Checks that are given replace those until now; one with its `dcheckid` stays the same check.",
                ru: "Меняется только то, что указано. Указанные проверки заменяют прежние; проверка с `dcheckid` остаётся той же.",
            },
        },
        tables::MethodText {
            name: "dservice.get",
            title: tables::Text {
                en: "List discovered services",
                ru: "Получение обнаруженных сервисов",
            },
            doc: tables::Text {
                en: "Who is neither administrator nor super administrator gets an empty list. The server takes no notice of a parameter that it does not know.",
                ru: "Пользователи без прав администратора получают пустой список. Неизвестный параметр сервер молча пропускает.",
            },
        },
        tables::MethodText {
            name: "event.acknowledge",
            title: tables::Text {
                en: "Update problems",
                ru: "Изменение проблем",
            },
            doc: tables::Text {
                en: "Acknowledges, comments, suppresses, closes or ranks problems. What a problem already is, is passed over.",
                ru: "Подтверждает, комментирует, подавляет, закрывает проблемы и меняет их ранг. Уже сделанное пропускается.",
            },
        },
        tables::MethodText {
            name: "event.get",
            title: tables::Text {
                en: "List events",
                ru: "Получение событий",
            },
            doc: tables::Text {
                en: "Recoveries are events as well: `value` tells them from problems. Before 7.0 the server takes no notice of a parameter that it does not know.",
                ru: "Восстановления — тоже события; от проблем их отличает `value`. До 7.0 неизвестный параметр сервер молча пропускает.",
            },
        },
        tables::MethodText {
            name: "graph.create",
            title: tables::Text {
                en: "Create graphs",
                ru: "Создание графиков",
            },
            doc: tables::Text {
                en: "A graph belongs to the host or template of its items, which must be numbers.",
                ru: "График принадлежит узлу сети или шаблону своих элементов данных; их значения должны быть числами.",
            },
        },
        tables::MethodText {
            name: "graph.delete",
            title: tables::Text {
                en: "Delete graphs",
                ru: "Удаление графиков",
            },
            doc: tables::Text {
                en: "What comes from a template stays.",
                ru: "Унаследованное от шаблона удалить нельзя.",
            },
        },
        tables::MethodText {
            name: "graph.get",
            title: tables::Text {
                en: "List graphs",
                ru: "Получение графиков",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists everything.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт всё.",
            },
        },
        tables::MethodText {
            name: "graph.update",
            title: tables::Text {
                en: "Change graphs",
                ru: "Изменение графиков",
            },
            doc: tables::Text {
                en: "Only what is given changes. What comes from a template cannot be changed.",
                ru: "Меняется только то, что указано. Унаследованное от шаблона изменить нельзя.",
            },
        },
        tables::MethodText {
            name: "graphitem.get",
            title: tables::Text {
                en: "List members of graphs",
                ru: "Получение составляющих графиков",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists everything.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт всё.",
            },
        },
        tables::MethodText {
            name: "graphprototype.create",
            title: tables::Text {
                en: "Create graph prototypes",
                ru: "Создание прототипов графиков",
            },
            doc: tables::Text {
                en: "A prototype belongs to the discovery rule of its prototypes of items.",
                ru: "Прототип принадлежит правилу обнаружения своих прототипов элементов данных.",
            },
        },
        tables::MethodText {
            name: "graphprototype.delete",
            title: tables::Text {
                en: "Delete graph prototypes",
                ru: "Удаление прототипов графиков",
            },
            doc: tables::Text {
                en: "Graphs made from them go as well.",
                ru: "Созданные по ним графики тоже удаляются.",
            },
        },
        tables::MethodText {
            name: "graphprototype.get",
            title: tables::Text {
                en: "List graph prototypes",
                ru: "Получение прототипов графиков",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists everything.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт всё.",
            },
        },
        tables::MethodText {
            name: "graphprototype.update",
            title: tables::Text {
                en: "Change graph prototypes",
                ru: "Изменение прототипов графиков",
            },
            doc: tables::Text {
                en: "Only what is given changes. Of what comes from a template `discover` alone can be changed.",
                ru: "Меняется только то, что указано. У унаследованного от шаблона меняется только `discover`.",
            },
        },
        tables::MethodText {
            name: "hanode.get",
            title: tables::Text {
                en: "List nodes of a cluster",
                ru: "Получение узлов кластера",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "history.clear",
            title: tables::Text {
                en: "Delete values of items",
                ru: "Удаление значений элементов данных",
            },
            doc: tables::Text {
                en: "All values and all trends of the items go.",
                ru: "Удаляются все значения элементов данных и вся динамика изменений.",
            },
        },
        tables::MethodText {
            name: "history.get",
            title: tables::Text {
                en: "Read values of items",
                ru: "Получение значений элементов данных",
            },
            doc: tables::Text {
                en: "One kind of values a call: `history` says which.",
                ru: "За один вызов читаются значения одного вида: его задаёт `history`.",
            },
        },
        tables::MethodText {
            name: "history.push",
            title: tables::Text {
                en: "Send values",
                ru: "Отправка значений",
            },
            doc: tables::Text {
                en: "Items that take it: of the type Zabbix trapper, and HTTP agents that let values be sent. The server itself has to be running.",
                ru: "Принимают элементы типа «Zabbix траппер» и HTTP-агенты с разрешённым приёмом. Нужен работающий сервер Zabbix.",
            },
        },
        tables::MethodText {
            name: "host.create",
            title: tables::Text {
                en: "Create hosts",
                ru: "Создание узлов сети",
            },
            doc: tables::Text {
                en: "The server takes no notice of a field of the host that it does not know.",
                ru: "Неизвестное поле узла сервер молча пропускает.",
            },
        },
        tables::MethodText {
            name: "host.delete",
            title: tables::Text {
                en: "Delete hosts",
                ru: "Удаление узлов сети",
            },
            doc: tables::Text {
                en: "What the hosts hold goes with them. A host stays while it is the only one of a maintenance, or an action works on it.",
                ru: "Вместе с узлами удаляется всё, что им принадлежит. Узел нельзя удалить, если он единственный в обслуживании или с ним работает действие.",
            },
        },
        tables::MethodText {
            name: "host.get",
            title: tables::Text {
                en: "List hosts",
                ru: "Получение узлов сети",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists every host.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт все узлы.",
            },
        },
        tables::MethodText {
            name: "host.massadd",
            title: tables::Text {
                en: "Add groups, templates, macros and interfaces to hosts",
                ru: "Добавление узлам сети групп, шаблонов, макросов и интерфейсов",
            },
            doc: tables::Text {
                en: "Every host gets all that is given; what it has stays.",
                ru: "Каждый узел сети получает всё указанное; прежнее остаётся.",
            },
        },
        tables::MethodText {
            name: "host.massremove",
            title: tables::Text {
                en: "Remove groups, templates, macros and interfaces from hosts",
                ru: "Удаление у узлов сети групп, шаблонов, макросов и интерфейсов",
            },
            doc: tables::Text {
                en: "Every host loses all that is given and that it has. A host has to stay in one group at least.",
                ru: "Каждый узел сети лишается всего указанного, что у него есть. Хотя бы одна группа у узла должна остаться.",
            },
        },
        tables::MethodText {
            name: "host.massupdate",
            title: tables::Text {
                en: "Change several hosts alike",
                ru: "Одинаковое изменение нескольких узлов сети",
            },
            doc: tables::Text {
                en: "Only what is given changes, and lists replace those until now. Tags cannot be changed here.",
                ru: "Меняется только то, что указано; списки заменяют прежние. Теги здесь не меняются.",
            },
        },
        tables::MethodText {
            name: "host.update",
            title: tables::Text {
                en: "Change hosts",
                ru: "Изменение узлов сети",
            },
            doc: tables::Text {
                en: "Only what is given changes. The server takes no notice of a field of the host that it does not know.",
                ru: "Меняется только то, что указано. Неизвестное поле узла сервер молча пропускает.",
            },
        },
        tables::MethodText {
            name: "hostdashboard.get",
            title: tables::Text {
                en: "List dashboards of hosts",
                ru: "Получение панелей узлов сети",
            },
            doc: tables::Text {
                en: "The dashboards that hosts have from their templates; widgets name the host's items and graphs.",
                ru: "Панели, полученные узлами сети от шаблонов; виджеты указывают на элементы данных и графики узла.",
            },
        },
        tables::MethodText {
            name: "hostgroup.create",
            title: tables::Text {
                en: "Create host groups",
                ru: "Создание групп узлов сети",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "hostgroup.delete",
            title: tables::Text {
                en: "Delete host groups",
                ru: "Удаление групп узлов сети",
            },
            doc: tables::Text {
                en: "A group stays while a host has no other group, or a host prototype, an action, a script or a setting needs it.",
                ru: "Группу нельзя удалить, если узел сети состоит только в ней или она нужна прототипу узла, действию, скрипту либо настройке.",
            },
        },
        tables::MethodText {
            name: "hostgroup.get",
            title: tables::Text {
                en: "List host groups",
                ru: "Получение групп узлов сети",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "hostgroup.massadd",
            title: tables::Text {
                en: "Add hosts to host groups",
                ru: "Добавление узлов сети в группы",
            },
            doc: tables::Text {
                en: "Every host joins every group. Hosts that are there already stay.",
                ru: "Каждый узел сети входит в каждую группу. Уже состоящие в них остаются.",
            },
        },
        tables::MethodText {
            name: "hostgroup.massremove",
            title: tables::Text {
                en: "Remove hosts from host groups",
                ru: "Исключение узлов сети из групп",
            },
            doc: tables::Text {
                en: "Every host leaves every one of the groups. A host has to stay in one group at least.",
                ru: "Каждый узел сети выходит из каждой из групп. Хотя бы одна группа у узла должна остаться.",
            },
        },
        tables::MethodText {
            name: "hostgroup.massupdate",
            title: tables::Text {
                en: "Replace the hosts of host groups",
                ru: "Замена узлов сети в группах",
            },
            doc: tables::Text {
                en: "The hosts given become the only ones of every group. No host may be left without a group.",
                ru: "Указанные узлы сети становятся единственными в каждой группе. Узел не может остаться без групп.",
            },
        },
        tables::MethodText {
            name: "hostgroup.propagate",
            title: tables::Text {
                en: "Hand rights down to subgroups",
                ru: "Передача прав подгруппам",
            },
            doc: tables::Text {
                en: "What user groups may do with a host group becomes true of every group whose name begins with its name and `/`.",
                ru: "Права групп пользователей на группу узлов сети переносятся на все группы, имя которых начинается с её имени и `/`.",
            },
        },
        tables::MethodText {
            name: "hostgroup.update",
            title: tables::Text {
                en: "Change host groups",
                ru: "Изменение групп узлов сети",
            },
            doc: tables::Text {
                en: "Only what is given changes. A discovered group cannot be renamed.",
                ru: "Меняется только то, что указано. Обнаруженную группу переименовать нельзя.",
            },
        },
        tables::MethodText {
            name: "hostinterface.create",
            title: tables::Text {
                en: "Create interfaces of hosts",
                ru: "Создание интерфейсов узлов сети",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "hostinterface.delete",
            title: tables::Text {
                en: "Delete interfaces of hosts",
                ru: "Удаление интерфейсов узлов сети",
            },
            doc: tables::Text {
                en: "An interface stays while items use it, and a default one while its host has others of the type.",
                ru: "Интерфейс нельзя удалить, пока его используют элементы данных, а основной — пока у узла есть другие того же типа.",
            },
        },
        tables::MethodText {
            name: "hostinterface.get",
            title: tables::Text {
                en: "List interfaces of hosts",
                ru: "Получение интерфейсов узлов сети",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists every interface.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт все интерфейсы.",
            },
        },
        tables::MethodText {
            name: "hostinterface.massadd",
            title: tables::Text {
                en: "Add interfaces to several hosts",
                ru: "Добавление интерфейсов нескольким узлам сети",
            },
            doc: tables::Text {
                en: "Each host gets each interface. The server answers the ids one object deeper than the other methods do.",
                ru: "Каждый узел сети получает каждый интерфейс. Идентификаторы в ответе лежат на объект глубже, чем у других методов.",
            },
        },
        tables::MethodText {
            name: "hostinterface.massremove",
            title: tables::Text {
                en: "Remove interfaces from several hosts",
                ru: "Удаление интерфейсов у нескольких узлов сети",
            },
            doc: tables::Text {
                en: "Address, name and port together tell which interfaces go.",
                ru: "Удаляются интерфейсы с такими адресом, именем и портом.",
            },
        },
        tables::MethodText {
            name: "hostinterface.replacehostinterfaces",
            title: tables::Text {
                en: "Replace the interfaces of a host",
                ru: "Замена интерфейсов узла сети",
            },
            doc: tables::Text {
                en: "Interfaces with an id change, those without are made, those left out are deleted.",
                ru: "Интерфейсы с идентификатором меняются, без него создаются, а не указанные удаляются.",
            },
        },
        tables::MethodText {
            name: "hostinterface.update",
            title: tables::Text {
                en: "Change interfaces of hosts",
                ru: "Изменение интерфейсов узлов сети",
            },
            doc: tables::Text {
                en: "Only what is given changes. The type stays while items use the interface.",
                ru: "Меняется только то, что указано. Тип нельзя сменить, пока интерфейс используют элементы данных.",
            },
        },
        tables::MethodText {
            name: "hostprototype.create",
            title: tables::Text {
                en: "Create host prototypes",
                ru: "Создание прототипов узлов сети",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "hostprototype.delete",
            title: tables::Text {
                en: "Delete host prototypes",
                ru: "Удаление прототипов узлов сети",
            },
            doc: tables::Text {
                en: "Hosts that were made from them go as well. Prototypes that came from a template stay.",
                ru: "Созданные по ним узлы тоже удаляются. Прототипы, полученные от шаблона, удалить нельзя.",
            },
        },
        tables::MethodText {
            name: "hostprototype.get",
            title: tables::Text {
                en: "List host prototypes",
                ru: "Получение прототипов узлов сети",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "hostprototype.update",
            title: tables::Text {
                en: "Change host prototypes",
                ru: "Изменение прототипов узлов сети",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "housekeeping.get",
            title: tables::Text {
                en: "Read the housekeeping settings",
                ru: "Получение настроек очистки истории",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "housekeeping.update",
            title: tables::Text {
                en: "Change the housekeeping settings",
                ru: "Изменение настроек очистки истории",
            },
            doc: tables::Text {
                en: "Only what is given changes. The answer names what was written.",
                ru: "Меняется только то, что указано. Возвращаются имена записанных полей.",
            },
        },
        tables::MethodText {
            name: "httptest.create",
            title: tables::Text {
                en: "Create web scenarios",
                ru: "Создание веб-сценариев",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "httptest.delete",
            title: tables::Text {
                en: "Delete web scenarios",
                ru: "Удаление веб-сценариев",
            },
            doc: tables::Text {
                en: "Scenarios that came from a template stay.",
                ru: "Сценарии, полученные от шаблона, удалить нельзя.",
            },
        },
        tables::MethodText {
            name: "httptest.get",
            title: tables::Text {
                en: "List web scenarios",
                ru: "Получение веб-сценариев",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists every scenario.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт все сценарии.",
            },
        },
        tables::MethodText {
            name: "httptest.update",
            title: tables::Text {
                en: "Change web scenarios",
                ru: "Изменение веб-сценариев",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "iconmap.create",
            title: tables::Text {
                en: "Create icon maps",
                ru: "Создание соответствий иконок",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "iconmap.delete",
            title: tables::Text {
                en: "Delete icon maps",
                ru: "Удаление соответствий иконок",
            },
            doc: tables::Text {
                en: "One that a map uses stays.",
                ru: "Используемое картой сети удалить нельзя.",
            },
        },
        tables::MethodText {
            name: "iconmap.get",
            title: tables::Text {
                en: "List icon maps",
                ru: "Получение соответствий иконок",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists everything.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт всё.",
            },
        },
        tables::MethodText {
            name: "iconmap.update",
            title: tables::Text {
                en: "Change icon maps",
                ru: "Изменение соответствий иконок",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "image.create",
            title: tables::Text {
                en: "Create images",
                ru: "Создание изображений",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "image.delete",
            title: tables::Text {
                en: "Delete images",
                ru: "Удаление изображений",
            },
            doc: tables::Text {
                en: "One that a map or an icon map uses stays.",
                ru: "Используемое картой сети или соответствием иконок удалить нельзя.",
            },
        },
        tables::MethodText {
            name: "image.get",
            title: tables::Text {
                en: "List images",
                ru: "Получение изображений",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists everything.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт всё.",
            },
        },
        tables::MethodText {
            name: "image.update",
            title: tables::Text {
                en: "Change images",
                ru: "Изменение изображений",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "item.create",
            title: tables::Text {
                en: "Create items",
                ru: "Создание элементов данных",
            },
            doc: tables::Text {
                en: "Which fields an item may and must have hangs on its type and on the type of its values.",
                ru: "Какие поля допустимы и обязательны, зависит от типа элемента и типа его значений.",
            },
        },
        tables::MethodText {
            name: "item.delete",
            title: tables::Text {
                en: "Delete items",
                ru: "Удаление элементов данных",
            },
            doc: tables::Text {
                en: "Items that depend on them go as well. What comes from a template stays.",
                ru: "Зависимые элементы данных тоже удаляются. Унаследованное от шаблона удалить нельзя.",
            },
        },
        tables::MethodText {
            name: "item.get",
            title: tables::Text {
                en: "List items",
                ru: "Получение элементов данных",
            },
            doc: tables::Text {
                en: "Items of web scenarios are left out unless `webitems` is set. The server takes no notice of a parameter that it does not know: a misspelt filter lists everything.",
                ru: "Элементы веб-сценариев не возвращаются без `webitems`. Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт всё.",
            },
        },
        tables::MethodText {
            name: "item.update",
            title: tables::Text {
                en: "Change items",
                ru: "Изменение элементов данных",
            },
            doc: tables::Text {
                en: "Only what is given changes. What comes from a template can be changed in part: interface, intervals, storage, state.",
                ru: "Меняется только то, что указано. У унаследованного от шаблона меняется лишь часть: интерфейс, интервалы, хранение, состояние.",
            },
        },
        tables::MethodText {
            name: "itemprototype.create",
            title: tables::Text {
                en: "Create item prototypes",
                ru: "Создание прототипов элементов данных",
            },
            doc: tables::Text {
                en: "Which fields a prototype may and must have hangs on its type and on the type of its values.",
                ru: "Какие поля допустимы и обязательны, зависит от типа прототипа и типа его значений.",
            },
        },
        tables::MethodText {
            name: "itemprototype.delete",
            title: tables::Text {
                en: "Delete item prototypes",
                ru: "Удаление прототипов элементов данных",
            },
            doc: tables::Text {
                en: "Items made from them go as well, and so do prototypes that depend on them.",
                ru: "Созданные по ним элементы данных и зависимые прототипы тоже удаляются.",
            },
        },
        tables::MethodText {
            name: "itemprototype.get",
            title: tables::Text {
                en: "List item prototypes",
                ru: "Получение прототипов элементов данных",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists everything.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт всё.",
            },
        },
        tables::MethodText {
            name: "itemprototype.update",
            title: tables::Text {
                en: "Change item prototypes",
                ru: "Изменение прототипов элементов данных",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "maintenance.create",
            title: tables::Text {
                en: "Create maintenances",
                ru: "Создание обслуживаний",
            },
            doc: tables::Text {
                en: "The role has to allow editing maintenance.",
                ru: "Роль должна разрешать изменение обслуживаний.",
            },
        },
        tables::MethodText {
            name: "maintenance.delete",
            title: tables::Text {
                en: "Delete maintenances",
                ru: "Удаление обслуживаний",
            },
            doc: tables::Text {
                en: "The role has to allow editing maintenance.",
                ru: "Роль должна разрешать изменение обслуживаний.",
            },
        },
        tables::MethodText {
            name: "maintenance.get",
            title: tables::Text {
                en: "List maintenances",
                ru: "Получение обслуживаний",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists every maintenance.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт все обслуживания.",
            },
        },
        tables::MethodText {
            name: "maintenance.update",
            title: tables::Text {
                en: "Change maintenances",
                ru: "Изменение обслуживаний",
            },
            doc: tables::Text {
                en: "Only what is given changes. The role has to allow editing maintenance.",
                ru: "Меняется только то, что указано. Роль должна разрешать изменение обслуживаний.",
            },
        },
        tables::MethodText {
            name: "map.create",
            title: tables::Text {
                en: "Create maps",
                ru: "Создание карт сети",
            },
            doc: tables::Text {
                en: "The caller's role has to allow changing maps.",
                ru: "Роль вызывающего должна разрешать изменение карт.",
            },
        },
        tables::MethodText {
            name: "map.delete",
            title: tables::Text {
                en: "Delete maps",
                ru: "Удаление карт сети",
            },
            doc: tables::Text {
                en: "The caller's role has to allow changing maps.",
                ru: "Роль вызывающего должна разрешать изменение карт.",
            },
        },
        tables::MethodText {
            name: "map.get",
            title: tables::Text {
                en: "List maps",
                ru: "Получение карт сети",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists every map.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт все карты.",
            },
        },
        tables::MethodText {
            name: "map.update",
            title: tables::Text {
                en: "Change maps",
                ru: "Изменение карт сети",
            },
            doc: tables::Text {
                en: "Only what is given changes. The caller's role has to allow changing maps.",
                ru: "Меняется только то, что указано. Роль вызывающего должна разрешать изменение карт.",
            },
        },
        tables::MethodText {
            name: "mediatype.create",
            title: tables::Text {
                en: "Create media types",
                ru: "Создание способов оповещения",
            },
            doc: tables::Text {
                en: "Which fields a media type may and must have hangs on its type.",
                ru: "Какие поля допустимы и обязательны, зависит от типа.",
            },
        },
        tables::MethodText {
            name: "mediatype.delete",
            title: tables::Text {
                en: "Delete media types",
                ru: "Удаление способов оповещения",
            },
            doc: tables::Text {
                en: "A media type that an action uses cannot be deleted.",
                ru: "Способ, используемый в действиях, удалить нельзя.",
            },
        },
        tables::MethodText {
            name: "mediatype.get",
            title: tables::Text {
                en: "List media types",
                ru: "Получение способов оповещения",
            },
            doc: tables::Text {
                en: "Since 7.0 who is no super administrator sees id, type, name, status, description and attempts alone. The server takes no notice of a parameter that it does not know: a misspelt filter lists every media type.",
                ru: "С 7.0 кроме супер-администратора каждый видит только идентификатор, тип, название, состояние, описание и число попыток. Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт все способы.",
            },
        },
        tables::MethodText {
            name: "mediatype.update",
            title: tables::Text {
                en: "Change media types",
                ru: "Изменение способов оповещения",
            },
            doc: tables::Text {
                en: "Only what is given changes. Who changes the type has to give what the new type asks for.",
                ru: "Меняется только то, что указано. При смене типа нужно задать всё, что требует новый тип.",
            },
        },
        tables::MethodText {
            name: "mfa.create",
            title: tables::Text {
                en: "Create methods of the second factor",
                ru: "Создание методов второго фактора",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "mfa.delete",
            title: tables::Text {
                en: "Delete methods of the second factor",
                ru: "Удаление методов второго фактора",
            },
            doc: tables::Text {
                en: "A method that a user group uses stays, and so does the default one while the second factor is turned on.",
                ru: "Метод, заданный группе пользователей, и метод по умолчанию при включённом втором факторе не удаляются.",
            },
        },
        tables::MethodText {
            name: "mfa.get",
            title: tables::Text {
                en: "List methods of the second factor",
                ru: "Получение методов второго фактора",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "mfa.update",
            title: tables::Text {
                en: "Change methods of the second factor",
                ru: "Изменение методов второго фактора",
            },
            doc: tables::Text {
                en: "Only what is given changes. After a change of `hash_function` or `code_length` its users enrol anew.",
                ru: "Меняется только то, что указано. После смены `hash_function` или `code_length` пользователи подключают второй фактор заново.",
            },
        },
        tables::MethodText {
            name: "module.create",
            title: tables::Text {
                en: "Create modules",
                ru: "Создание модулей",
            },
            doc: tables::Text {
                en: "The module's files must lie in the frontend's folder already.",
                ru: "Файлы модуля уже должны лежать в каталоге веб-интерфейса.",
            },
        },
        tables::MethodText {
            name: "module.delete",
            title: tables::Text {
                en: "Delete modules",
                ru: "Удаление модулей",
            },
            doc: tables::Text {
                en: "The module's files stay where they are.",
                ru: "Файлы модуля остаются на месте.",
            },
        },
        tables::MethodText {
            name: "module.get",
            title: tables::Text {
                en: "List modules",
                ru: "Получение модулей",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "module.update",
            title: tables::Text {
                en: "Change modules",
                ru: "Изменение модулей",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "problem.get",
            title: tables::Text {
                en: "List problems",
                ru: "Получение проблем",
            },
            doc: tables::Text {
                en: "Open problems, and with `recent` those closed a short while ago. Before 7.0 the server takes no notice of a parameter that it does not know.",
                ru: "Открытые проблемы, а с `recent` и недавно закрытые. До 7.0 неизвестный параметр сервер молча пропускает.",
            },
        },
        tables::MethodText {
            name: "proxy.create",
            title: tables::Text {
                en: "Create proxies",
                ru: "Создание прокси",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "proxy.delete",
            title: tables::Text {
                en: "Delete proxies",
                ru: "Удаление прокси",
            },
            doc: tables::Text {
                en: "A proxy stays while it monitors hosts, or a discovery rule or an action needs it.",
                ru: "Прокси нельзя удалить, пока он наблюдает узлы сети или нужен правилу обнаружения либо действию.",
            },
        },
        tables::MethodText {
            name: "proxy.get",
            title: tables::Text {
                en: "List proxies",
                ru: "Получение прокси",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "proxy.update",
            title: tables::Text {
                en: "Change proxies",
                ru: "Изменение прокси",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "proxygroup.create",
            title: tables::Text {
                en: "Create groups of proxies",
                ru: "Создание групп прокси",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "proxygroup.delete",
            title: tables::Text {
                en: "Delete groups of proxies",
                ru: "Удаление групп прокси",
            },
            doc: tables::Text {
                en: "A group stays while proxies belong to it or it monitors hosts.",
                ru: "Группу нельзя удалить, пока в ней есть прокси или она наблюдает узлы сети.",
            },
        },
        tables::MethodText {
            name: "proxygroup.get",
            title: tables::Text {
                en: "List groups of proxies",
                ru: "Получение групп прокси",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "proxygroup.update",
            title: tables::Text {
                en: "Change groups of proxies",
                ru: "Изменение групп прокси",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "regexp.create",
            title: tables::Text {
                en: "Create global regular expressions",
                ru: "Создание глобальных регулярных выражений",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "regexp.delete",
            title: tables::Text {
                en: "Delete global regular expressions",
                ru: "Удаление глобальных регулярных выражений",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "regexp.get",
            title: tables::Text {
                en: "List global regular expressions",
                ru: "Получение глобальных регулярных выражений",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "regexp.update",
            title: tables::Text {
                en: "Change global regular expressions",
                ru: "Изменение глобальных регулярных выражений",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "report.create",
            title: tables::Text {
                en: "Create reports",
                ru: "Создание отчётов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "report.delete",
            title: tables::Text {
                en: "Delete reports",
                ru: "Удаление отчётов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "report.get",
            title: tables::Text {
                en: "List reports",
                ru: "Получение отчётов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "report.update",
            title: tables::Text {
                en: "Change reports",
                ru: "Изменение отчётов",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "role.create",
            title: tables::Text {
                en: "Create user roles",
                ru: "Создание ролей пользователей",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "role.delete",
            title: tables::Text {
                en: "Delete user roles",
                ru: "Удаление ролей пользователей",
            },
            doc: tables::Text {
                en: "A read-only role stays, and so does one that users have.",
                ru: "Роль только для чтения или назначенная пользователям не удаляется.",
            },
        },
        tables::MethodText {
            name: "role.get",
            title: tables::Text {
                en: "List user roles",
                ru: "Получение ролей пользователей",
            },
            doc: tables::Text {
                en: "Who is no super administrator sees the own role only.",
                ru: "Кроме супер-администратора каждый видит только свою роль.",
            },
        },
        tables::MethodText {
            name: "role.update",
            title: tables::Text {
                en: "Change user roles",
                ru: "Изменение ролей пользователей",
            },
            doc: tables::Text {
                en: "Only what is given changes. A read-only role cannot be changed, nor the type of the own role.",
                ru: "Меняется только то, что указано. Роль только для чтения и тип собственной роли изменить нельзя.",
            },
        },
        tables::MethodText {
            name: "script.create",
            title: tables::Text {
                en: "Create scripts",
                ru: "Создание скриптов",
            },
            doc: tables::Text {
                en: "Which fields a script may and must have hangs on its type and scope. The server refuses where global scripts are turned off and the script would run on it.",
                ru: "Какие поля допустимы и обязательны, зависит от типа и области. Если глобальные скрипты на сервере отключены, скрипт для выполнения на нём не создаётся.",
            },
        },
        tables::MethodText {
            name: "script.delete",
            title: tables::Text {
                en: "Delete scripts",
                ru: "Удаление скриптов",
            },
            doc: tables::Text {
                en: "A script that an action runs cannot be deleted.",
                ru: "Скрипт, который выполняют действия, удалить нельзя.",
            },
        },
        tables::MethodText {
            name: "script.execute",
            title: tables::Text {
                en: "Run a script",
                ru: "Выполнение скрипта",
            },
            doc: tables::Text {
                en: "The server itself runs it: without a server behind the frontend the call fails. The role has to allow running scripts.",
                ru: "Скрипт выполняет сам сервер: без него вызов не удастся. Роль должна разрешать выполнение скриптов.",
            },
        },
        tables::MethodText {
            name: "script.get",
            title: tables::Text {
                en: "List scripts",
                ru: "Получение скриптов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "script.getscriptsbyevents",
            title: tables::Text {
                en: "List the scripts that events offer",
                ru: "Получение скриптов, доступных для событий",
            },
            doc: tables::Text {
                en: "Answers the scripts keyed by the event's id, with macros in confirmations and addresses resolved.",
                ru: "Возвращает скрипты по идентификатору, с раскрытыми макросами в подтверждениях и адресах.",
            },
        },
        tables::MethodText {
            name: "script.getscriptsbyhosts",
            title: tables::Text {
                en: "List the scripts that hosts offer",
                ru: "Получение скриптов, доступных на узлах сети",
            },
            doc: tables::Text {
                en: "Answers the scripts keyed by the host's id, with macros in confirmations and addresses resolved. Before 7.0 the request is a list of ids of hosts.",
                ru: "Возвращает скрипты по идентификатору, с раскрытыми макросами в подтверждениях и адресах. До 7.0 запрос — список идентификаторов узлов.",
            },
        },
        tables::MethodText {
            name: "script.update",
            title: tables::Text {
                en: "Change scripts",
                ru: "Изменение скриптов",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "service.create",
            title: tables::Text {
                en: "Create services",
                ru: "Создание услуг",
            },
            doc: tables::Text {
                en: "The role says which services the caller may change.",
                ru: "Какие услуги можно изменять, определяет роль.",
            },
        },
        tables::MethodText {
            name: "service.delete",
            title: tables::Text {
                en: "Delete services",
                ru: "Удаление услуг",
            },
            doc: tables::Text {
                en: "The services below stay. A service that an action names cannot be deleted.",
                ru: "Дочерние услуги остаются. Услугу, указанную в действии, удалить нельзя.",
            },
        },
        tables::MethodText {
            name: "service.get",
            title: tables::Text {
                en: "List services",
                ru: "Получение услуг",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "service.update",
            title: tables::Text {
                en: "Change services",
                ru: "Изменение услуг",
            },
            doc: tables::Text {
                en: "Only what is given changes. The role says which services the caller may change.",
                ru: "Меняется только то, что указано. Какие услуги можно изменять, определяет роль.",
            },
        },
        tables::MethodText {
            name: "settings.get",
            title: tables::Text {
                en: "Read the settings",
                ru: "Получение общих настроек",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "settings.update",
            title: tables::Text {
                en: "Change the settings",
                ru: "Изменение общих настроек",
            },
            doc: tables::Text {
                en: "Only what is given changes. The answer names what was written.",
                ru: "Меняется только то, что указано. Возвращаются имена записанных полей.",
            },
        },
        tables::MethodText {
            name: "sla.create",
            title: tables::Text {
                en: "Create SLAs",
                ru: "Создание SLA",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "sla.delete",
            title: tables::Text {
                en: "Delete SLAs",
                ru: "Удаление SLA",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "sla.get",
            title: tables::Text {
                en: "List SLAs",
                ru: "Получение SLA",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "sla.getsli",
            title: tables::Text {
                en: "Calculate service level indicators",
                ru: "Расчёт показателей уровня обслуживания",
            },
            doc: tables::Text {
                en: "Without times the last 20 periods are answered, or as many as `periods` says.",
                ru: "Без времени возвращаются последние 20 периодов или столько, сколько задано в `periods`.",
            },
        },
        tables::MethodText {
            name: "sla.update",
            title: tables::Text {
                en: "Change SLAs",
                ru: "Изменение SLA",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "task.create",
            title: tables::Text {
                en: "Give the server tasks",
                ru: "Создание задач серверу",
            },
            doc: tables::Text {
                en: "Figures about the server (type 1) and fresh configuration for proxies (type 2) are for super administrators. A task of type 6 that is waiting already is not made twice. Before 7.0 only super administrators may give tasks.",
                ru: "Показатели сервера (вид 1) и обновление настроек прокси (вид 2) доступны супер-администратору. Ожидающая задача вида 6 второй раз не создаётся. До 7.0 задачи создаёт только супер-администратор.",
            },
        },
        tables::MethodText {
            name: "task.get",
            title: tables::Text {
                en: "List tasks that ask for data",
                ru: "Получение задач с запросом данных",
            },
            doc: tables::Text {
                en: "Tasks made by `task.create`, but for those of type 6.",
                ru: "Задачи, созданные `task.create`, кроме задач вида 6.",
            },
        },
        tables::MethodText {
            name: "template.create",
            title: tables::Text {
                en: "Create templates",
                ru: "Создание шаблонов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "template.delete",
            title: tables::Text {
                en: "Delete templates",
                ru: "Удаление шаблонов",
            },
            doc: tables::Text {
                en: "What the templates brought to hosts is deleted with them.",
                ru: "Вместе с шаблонами удаляется всё полученное от них узлами сети.",
            },
        },
        tables::MethodText {
            name: "template.get",
            title: tables::Text {
                en: "List templates",
                ru: "Получение шаблонов",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists every template.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт все шаблоны.",
            },
        },
        tables::MethodText {
            name: "template.massadd",
            title: tables::Text {
                en: "Add to several templates",
                ru: "Добавление к нескольким шаблонам",
            },
            doc: tables::Text {
                en: "What the templates have already stays.",
                ru: "Уже имеющееся у шаблонов остаётся.",
            },
        },
        tables::MethodText {
            name: "template.massremove",
            title: tables::Text {
                en: "Remove from several templates",
                ru: "Удаление у нескольких шаблонов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "template.massupdate",
            title: tables::Text {
                en: "Replace what several templates have",
                ru: "Замена у нескольких шаблонов",
            },
            doc: tables::Text {
                en: "Each list that is given takes the place of the one until now; those left out stay.",
                ru: "Каждый указанный список заменяет прежний; не указанные остаются.",
            },
        },
        tables::MethodText {
            name: "template.update",
            title: tables::Text {
                en: "Change templates",
                ru: "Изменение шаблонов",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "templatedashboard.create",
            title: tables::Text {
                en: "Create dashboards of templates",
                ru: "Создание панелей шаблонов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "templatedashboard.delete",
            title: tables::Text {
                en: "Delete dashboards of templates",
                ru: "Удаление панелей шаблонов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "templatedashboard.get",
            title: tables::Text {
                en: "List dashboards of templates",
                ru: "Получение панелей шаблонов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "templatedashboard.update",
            title: tables::Text {
                en: "Change dashboards of templates",
                ru: "Изменение панелей шаблонов",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "templategroup.create",
            title: tables::Text {
                en: "Create template groups",
                ru: "Создание групп шаблонов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "templategroup.delete",
            title: tables::Text {
                en: "Delete template groups",
                ru: "Удаление групп шаблонов",
            },
            doc: tables::Text {
                en: "A group that is the only one of a template stays.",
                ru: "Группа, единственная у какого-либо шаблона, не удаляется.",
            },
        },
        tables::MethodText {
            name: "templategroup.get",
            title: tables::Text {
                en: "List template groups",
                ru: "Получение групп шаблонов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "templategroup.massadd",
            title: tables::Text {
                en: "Put templates into groups",
                ru: "Добавление шаблонов в группы",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "templategroup.massremove",
            title: tables::Text {
                en: "Take templates out of groups",
                ru: "Исключение шаблонов из групп",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "templategroup.massupdate",
            title: tables::Text {
                en: "Replace the templates of groups",
                ru: "Замена шаблонов в группах",
            },
            doc: tables::Text {
                en: "Templates left out leave the groups; one that would be without a group makes the call fail.",
                ru: "Не указанные шаблоны исключаются из групп; если шаблон остался бы без группы, вызов отклоняется.",
            },
        },
        tables::MethodText {
            name: "templategroup.propagate",
            title: tables::Text {
                en: "Hand the rights on to subgroups",
                ru: "Передача прав подгруппам",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "templategroup.update",
            title: tables::Text {
                en: "Change template groups",
                ru: "Изменение групп шаблонов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "token.create",
            title: tables::Text {
                en: "Create API tokens",
                ru: "Создание API-токенов",
            },
            doc: tables::Text {
                en: "A new token has no secret yet: `token.generate` makes one.",
                ru: "У нового токена ещё нет секрета: его создаёт `token.generate`.",
            },
        },
        tables::MethodText {
            name: "token.delete",
            title: tables::Text {
                en: "Delete API tokens",
                ru: "Удаление API-токенов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "token.generate",
            title: tables::Text {
                en: "Generate API tokens",
                ru: "Генерация API-токенов",
            },
            doc: tables::Text {
                en: "Gives each token a new secret and answers it, once and never again. A secret until now stops working.",
                ru: "Создаёт каждому токену новый секрет и возвращает его один-единственный раз. Прежний секрет перестаёт действовать.",
            },
        },
        tables::MethodText {
            name: "token.get",
            title: tables::Text {
                en: "List API tokens",
                ru: "Получение API-токенов",
            },
            doc: tables::Text {
                en: "Who is no super administrator sees the own tokens only. The secret itself is never answered.",
                ru: "Кроме супер-администратора каждый видит только свои токены. Сам секрет не возвращается.",
            },
        },
        tables::MethodText {
            name: "token.update",
            title: tables::Text {
                en: "Change API tokens",
                ru: "Изменение API-токенов",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
        tables::MethodText {
            name: "trend.get",
            title: tables::Text {
                en: "Read trends",
                ru: "Получение динамики изменений",
            },
            doc: tables::Text {
                en: "Smallest, average and largest value of an item for each hour. Of numbers alone. The server takes no notice of a parameter that it does not know.",
                ru: "Наименьшее, среднее и наибольшее значение элемента данных за каждый час. Только для чисел. Неизвестный параметр сервер молча пропускает.",
            },
        },
        tables::MethodText {
            name: "trigger.adddependencies",
            title: tables::Text {
                en: "Let triggers depend on others",
                ru: "Добавление зависимостей триггеров",
            },
            doc: tables::Text {
                en: "Adds to what a trigger depends on; `trigger.update` replaces it.",
                ru: "Дополняет зависимости триггера; `trigger.update` заменяет их.",
            },
        },
        tables::MethodText {
            name: "trigger.create",
            title: tables::Text {
                en: "Create triggers",
                ru: "Создание триггеров",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "trigger.delete",
            title: tables::Text {
                en: "Delete triggers",
                ru: "Удаление триггеров",
            },
            doc: tables::Text {
                en: "What came from a template is deleted with the original alone.",
                ru: "Полученное из шаблона удаляется только вместе с исходным.",
            },
        },
        tables::MethodText {
            name: "trigger.deletedependencies",
            title: tables::Text {
                en: "Make triggers depend on none",
                ru: "Удаление зависимостей триггеров",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "trigger.get",
            title: tables::Text {
                en: "List triggers",
                ru: "Получение триггеров",
            },
            doc: tables::Text {
                en: "Trigger prototypes are not among them. The server takes no notice of a parameter that it does not know: a misspelt filter lists every trigger.",
                ru: "Прототипов триггеров среди них нет. Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт все триггеры.",
            },
        },
        tables::MethodText {
            name: "trigger.update",
            title: tables::Text {
                en: "Change triggers",
                ru: "Изменение триггеров",
            },
            doc: tables::Text {
                en: "Only what is given changes. Of one that came from a template not everything may be changed, of a discovered one `status` alone.",
                ru: "Меняется только то, что указано. У полученных из шаблона меняется не всё, у обнаруженных — только `status`.",
            },
        },
        tables::MethodText {
            name: "triggerprototype.create",
            title: tables::Text {
                en: "Create trigger prototypes",
                ru: "Создание прототипов триггеров",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "triggerprototype.delete",
            title: tables::Text {
                en: "Delete trigger prototypes",
                ru: "Удаление прототипов триггеров",
            },
            doc: tables::Text {
                en: "What came from a template is deleted with the original alone. The triggers made from a prototype go with it.",
                ru: "Полученное из шаблона удаляется только вместе с исходным. Созданные по прототипу триггеры удаляются вместе с ним.",
            },
        },
        tables::MethodText {
            name: "triggerprototype.get",
            title: tables::Text {
                en: "List trigger prototypes",
                ru: "Получение прототипов триггеров",
            },
            doc: tables::Text {
                en: "The server takes no notice of a parameter that it does not know: a misspelt filter lists every prototype.",
                ru: "Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт все прототипы.",
            },
        },
        tables::MethodText {
            name: "triggerprototype.update",
            title: tables::Text {
                en: "Change trigger prototypes",
                ru: "Изменение прототипов триггеров",
            },
            doc: tables::Text {
                en: "Only what is given changes. Of one that came from a template not everything may be changed.",
                ru: "Меняется только то, что указано. У полученных из шаблона меняется не всё.",
            },
        },
        tables::MethodText {
            name: "user.checkAuthentication",
            title: tables::Text {
                en: "Check a session or API token",
                ru: "Проверка сеанса или API-токена",
            },
            doc: tables::Text {
                en: "It has to be called without credentials: the session or token to check is a parameter. Checking prolongs a session unless `extend` says otherwise.",
                ru: "Вызывается без данных для входа: проверяемый сеанс или токен — параметр. Проверка продлевает сеанс, если `extend` не велит иначе.",
            },
        },
        tables::MethodText {
            name: "user.create",
            title: tables::Text {
                en: "Create users",
                ru: "Создание пользователей",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "user.delete",
            title: tables::Text {
                en: "Delete users",
                ru: "Удаление пользователей",
            },
            doc: tables::Text {
                en: "Nobody can delete the own user, and the user `guest` stays.",
                ru: "Удалить самого себя нельзя; пользователь `guest` тоже не удаляется.",
            },
        },
        tables::MethodText {
            name: "user.get",
            title: tables::Text {
                en: "List users",
                ru: "Получение пользователей",
            },
            doc: tables::Text {
                en: "Who is no super administrator sees the members of the own groups only. The server takes no notice of a parameter that it does not know: a misspelt filter lists everyone.",
                ru: "Кроме супер-администратора каждый видит только участников своих групп. Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт всех.",
            },
        },
        tables::MethodText {
            name: "user.login",
            title: tables::Text {
                en: "Sign in",
                ru: "Вход",
            },
            doc: tables::Text {
                en: "Starts a session. It has to be called without credentials. After several wrong passwords the server refuses the user for a while.",
                ru: "Начинает сеанс. Вызывается без данных для входа. После нескольких неверных паролей сервер на время блокирует пользователя.",
            },
        },
        tables::MethodText {
            name: "user.logout",
            title: tables::Text {
                en: "Sign out",
                ru: "Выход",
            },
            doc: tables::Text {
                en: "Ends the session that the call was made with. A session cannot be ended twice, and an API token not at all.",
                ru: "Завершает сеанс, в котором сделан вызов. Завершить сеанс дважды нельзя, а API-токен — вовсе.",
            },
        },
        tables::MethodText {
            name: "user.provision",
            title: tables::Text {
                en: "Provision users from LDAP",
                ru: "Обновление пользователей из LDAP",
            },
            doc: tables::Text {
                en: "Renews users from the LDAP directory that they came from. The directory has to allow provisioning.",
                ru: "Обновляет пользователей по каталогу LDAP, из которого они взяты. Для каталога должно быть включено обновление.",
            },
        },
        tables::MethodText {
            name: "user.resettotp",
            title: tables::Text {
                en: "Reset TOTP secrets",
                ru: "Сброс секретов TOTP",
            },
            doc: tables::Text {
                en: "Makes users enrol anew for the second factor when they next sign in, and ends their sessions.",
                ru: "При следующем входе пользователи заново подключат второй фактор; их сеансы завершаются.",
            },
        },
        tables::MethodText {
            name: "user.unblock",
            title: tables::Text {
                en: "Unblock users",
                ru: "Разблокировка пользователей",
            },
            doc: tables::Text {
                en: "Lets users sign in again at once who were locked out after too many wrong passwords. Users who are not locked out may be named as well.",
                ru: "Снимает блокировку, наступившую после неверных паролей. Можно указать и незаблокированных пользователей.",
            },
        },
        tables::MethodText {
            name: "user.update",
            title: tables::Text {
                en: "Change users",
                ru: "Изменение пользователей",
            },
            doc: tables::Text {
                en: "Only what is given changes. Who is no super administrator may change the own user alone.",
                ru: "Меняется только то, что указано. Кроме супер-администратора каждый может менять только самого себя.",
            },
        },
        tables::MethodText {
            name: "userdirectory.create",
            title: tables::Text {
                en: "Create user directories",
                ru: "Создание каталогов пользователей",
            },
            doc: tables::Text {
                en: "The first LDAP directory becomes the default one.",
                ru: "Первый каталог LDAP становится каталогом по умолчанию.",
            },
        },
        tables::MethodText {
            name: "userdirectory.delete",
            title: tables::Text {
                en: "Delete user directories",
                ru: "Удаление каталогов пользователей",
            },
            doc: tables::Text {
                en: "A directory that a user group uses stays, and so does the default one while others are there or signing in by it is turned on.",
                ru: "Каталог, заданный группе пользователей, и каталог по умолчанию, пока есть другие или включён вход через него, не удаляются.",
            },
        },
        tables::MethodText {
            name: "userdirectory.get",
            title: tables::Text {
                en: "List user directories",
                ru: "Получение каталогов пользователей",
            },
            doc: tables::Text {
                en: "Fields of the other kind of directory are left out of an answer.",
                ru: "Поля другого вида каталога не возвращаются.",
            },
        },
        tables::MethodText {
            name: "userdirectory.test",
            title: tables::Text {
                en: "Test a user directory",
                ru: "Проверка каталога пользователей",
            },
            doc: tables::Text {
                en: "Signs a user in to an LDAP server, changing nothing, and answers what it knows of the user.",
                ru: "Выполняет вход пользователя на сервере LDAP, ничего не меняя, и возвращает сведения о нём.",
            },
        },
        tables::MethodText {
            name: "userdirectory.update",
            title: tables::Text {
                en: "Change user directories",
                ru: "Изменение каталогов пользователей",
            },
            doc: tables::Text {
                en: "Only what is given changes; lists replace those until now.",
                ru: "Меняется только то, что указано; списки заменяются целиком.",
            },
        },
        tables::MethodText {
            name: "usergroup.create",
            title: tables::Text {
                en: "Create user groups",
                ru: "Создание групп пользователей",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "usergroup.delete",
            title: tables::Text {
                en: "Delete user groups",
                ru: "Удаление групп пользователей",
            },
            doc: tables::Text {
                en: "A group that an action, a script, a report or the settings use stays.",
                ru: "Группа, которую используют действия, скрипты, отчёты или настройки, не удаляется.",
            },
        },
        tables::MethodText {
            name: "usergroup.get",
            title: tables::Text {
                en: "List user groups",
                ru: "Получение групп пользователей",
            },
            doc: tables::Text {
                en: "Who is no super administrator sees the own groups only. The server takes no notice of a parameter that it does not know.",
                ru: "Кроме супер-администратора каждый видит только свои группы. Неизвестный параметр сервер молча пропускает.",
            },
        },
        tables::MethodText {
            name: "usergroup.update",
            title: tables::Text {
                en: "Change user groups",
                ru: "Изменение групп пользователей",
            },
            doc: tables::Text {
                en: "Only what is given changes; lists replace those until now.",
                ru: "Меняется только то, что указано; списки заменяются целиком.",
            },
        },
        tables::MethodText {
            name: "usermacro.create",
            title: tables::Text {
                en: "Create macros of hosts",
                ru: "Создание макросов узлов сети",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "usermacro.createglobal",
            title: tables::Text {
                en: "Create global macros",
                ru: "Создание глобальных макросов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "usermacro.delete",
            title: tables::Text {
                en: "Delete macros of hosts",
                ru: "Удаление макросов узлов сети",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "usermacro.deleteglobal",
            title: tables::Text {
                en: "Delete global macros",
                ru: "Удаление глобальных макросов",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "usermacro.get",
            title: tables::Text {
                en: "List macros",
                ru: "Получение макросов",
            },
            doc: tables::Text {
                en: "Macros of hosts and templates; with `globalmacro`, the global ones. The server takes no notice of a parameter that it does not know: a misspelt filter lists every macro.",
                ru: "Макросы узлов сети и шаблонов, а с `globalmacro` — глобальные. Неизвестный параметр сервер молча пропускает: опечатка в фильтре вернёт все макросы.",
            },
        },
        tables::MethodText {
            name: "usermacro.update",
            title: tables::Text {
                en: "Change macros of hosts",
                ru: "Изменение макросов узлов сети",
            },
            doc: tables::Text {
                en: "Only what is given changes. A secret value is lost where `type` changes and no `value` is given.",
                ru: "Меняется только то, что указано. Секретное значение стирается, если меняется `type`, а `value` не задано.",
            },
        },
        tables::MethodText {
            name: "usermacro.updateglobal",
            title: tables::Text {
                en: "Change global macros",
                ru: "Изменение глобальных макросов",
            },
            doc: tables::Text {
                en: "Only what is given changes. A secret value is lost where `type` changes and no `value` is given.",
                ru: "Меняется только то, что указано. Секретное значение стирается, если меняется `type`, а `value` не задано.",
            },
        },
        tables::MethodText {
            name: "valuemap.create",
            title: tables::Text {
                en: "Create value maps",
                ru: "Создание преобразований значений",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "valuemap.delete",
            title: tables::Text {
                en: "Delete value maps",
                ru: "Удаление преобразований значений",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "valuemap.get",
            title: tables::Text {
                en: "List value maps",
                ru: "Получение преобразований значений",
            },
            doc: tables::Text { en: "", ru: "" },
        },
        tables::MethodText {
            name: "valuemap.update",
            title: tables::Text {
                en: "Change value maps",
                ru: "Изменение преобразований значений",
            },
            doc: tables::Text {
                en: "Only what is given changes.",
                ru: "Меняется только то, что указано.",
            },
        },
    ],
    shapes: &[
        #[cfg(feature = "action")]
        &super::action::create::REQUEST_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::create::RESPONSE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::delete::REQUEST_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::action::get::REQUEST_TEXT,
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
        #[cfg(feature = "alert")]
        &super::alert::get::REQUEST_TEXT,
        #[cfg(not(feature = "alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "apiinfo")]
        &super::apiinfo::version::REQUEST_TEXT,
        #[cfg(not(feature = "apiinfo"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "auditlog")]
        &super::auditlog::get::REQUEST_TEXT,
        #[cfg(not(feature = "auditlog"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "authentication")]
        &super::authentication::get::REQUEST_TEXT,
        #[cfg(not(feature = "authentication"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "authentication")]
        &super::authentication::update::REQUEST_TEXT,
        #[cfg(not(feature = "authentication"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "autoregistration")]
        &super::autoregistration::get::REQUEST_TEXT,
        #[cfg(not(feature = "autoregistration"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "autoregistration")]
        &super::autoregistration::update::REQUEST_TEXT,
        #[cfg(not(feature = "autoregistration"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "configuration")]
        &super::configuration::export::REQUEST_TEXT,
        #[cfg(not(feature = "configuration"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "configuration")]
        &super::configuration::export::OPTIONS_TEXT,
        #[cfg(not(feature = "configuration"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "configuration")]
        &super::configuration::import::REQUEST_TEXT,
        #[cfg(not(feature = "configuration"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "configuration")]
        &super::configuration::importcompare::REQUEST_TEXT,
        #[cfg(not(feature = "configuration"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "connector")]
        &super::connector::create::REQUEST_TEXT,
        #[cfg(not(feature = "connector"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "connector")]
        &super::connector::create::RESPONSE_TEXT,
        #[cfg(not(feature = "connector"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "connector")]
        &super::connector::delete::REQUEST_TEXT,
        #[cfg(not(feature = "connector"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "connector")]
        &super::connector::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "connector"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "connector")]
        &super::connector::get::REQUEST_TEXT,
        #[cfg(not(feature = "connector"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "connector")]
        &super::connector::update::REQUEST_TEXT,
        #[cfg(not(feature = "connector"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "connector")]
        &super::connector::update::RESPONSE_TEXT,
        #[cfg(not(feature = "connector"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::correlation::create::REQUEST_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::correlation::create::RESPONSE_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::correlation::delete::REQUEST_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::correlation::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::correlation::get::REQUEST_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::correlation::update::REQUEST_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::correlation::update::RESPONSE_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::create::REQUEST_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::create::RESPONSE_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::delete::REQUEST_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::get::REQUEST_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::update::REQUEST_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::dashboard::update::RESPONSE_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dcheck")]
        &super::dcheck::get::REQUEST_TEXT,
        #[cfg(not(feature = "dcheck"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dhost")]
        &super::dhost::get::REQUEST_TEXT,
        #[cfg(not(feature = "dhost"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::copy::REQUEST_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::create::REQUEST_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::create::RESPONSE_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::delete::REQUEST_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::get::REQUEST_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::update::REQUEST_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::discoveryrule::update::RESPONSE_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "drule")]
        &super::drule::create::REQUEST_TEXT,
        #[cfg(not(feature = "drule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "drule")]
        &super::drule::create::RESPONSE_TEXT,
        #[cfg(not(feature = "drule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "drule")]
        &super::drule::delete::REQUEST_TEXT,
        #[cfg(not(feature = "drule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "drule")]
        &super::drule::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "drule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "drule")]
        &super::drule::get::REQUEST_TEXT,
        #[cfg(not(feature = "drule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "drule")]
        &super::drule::update::REQUEST_TEXT,
        #[cfg(not(feature = "drule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "drule")]
        &super::drule::update::RESPONSE_TEXT,
        #[cfg(not(feature = "drule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dservice")]
        &super::dservice::get::REQUEST_TEXT,
        #[cfg(not(feature = "dservice"))]
        &tables::ShapeText::EMPTY,
        &super::envelope::REQUEST_TEXT,
        &super::envelope::RESPONSE_TEXT,
        &super::envelope::RESPONSE_ERROR_TEXT,
        #[cfg(feature = "event")]
        &super::event::acknowledge::REQUEST_TEXT,
        #[cfg(not(feature = "event"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "event")]
        &super::event::acknowledge::RESPONSE_TEXT,
        #[cfg(not(feature = "event"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "event")]
        &super::event::get::REQUEST_TEXT,
        #[cfg(not(feature = "event"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "event")]
        &super::event::get::TAGS_TEXT,
        #[cfg(not(feature = "event"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graph")]
        &super::graph::create::REQUEST_TEXT,
        #[cfg(not(feature = "graph"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graph")]
        &super::graph::create::RESPONSE_TEXT,
        #[cfg(not(feature = "graph"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graph")]
        &super::graph::delete::REQUEST_TEXT,
        #[cfg(not(feature = "graph"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graph")]
        &super::graph::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "graph"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graph")]
        &super::graph::get::REQUEST_TEXT,
        #[cfg(not(feature = "graph"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graph")]
        &super::graph::update::REQUEST_TEXT,
        #[cfg(not(feature = "graph"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graph")]
        &super::graph::update::RESPONSE_TEXT,
        #[cfg(not(feature = "graph"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graphitem")]
        &super::graphitem::get::REQUEST_TEXT,
        #[cfg(not(feature = "graphitem"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::create::REQUEST_TEXT,
        #[cfg(not(feature = "graphprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::create::RESPONSE_TEXT,
        #[cfg(not(feature = "graphprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::delete::REQUEST_TEXT,
        #[cfg(not(feature = "graphprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "graphprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::get::REQUEST_TEXT,
        #[cfg(not(feature = "graphprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::update::REQUEST_TEXT,
        #[cfg(not(feature = "graphprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::graphprototype::update::RESPONSE_TEXT,
        #[cfg(not(feature = "graphprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hanode")]
        &super::hanode::get::REQUEST_TEXT,
        #[cfg(not(feature = "hanode"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "history")]
        &super::history::clear::REQUEST_TEXT,
        #[cfg(not(feature = "history"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "history")]
        &super::history::clear::RESPONSE_TEXT,
        #[cfg(not(feature = "history"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "history")]
        &super::history::get::REQUEST_TEXT,
        #[cfg(not(feature = "history"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "history")]
        &super::history::push::REQUEST_TEXT,
        #[cfg(not(feature = "history"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "history")]
        &super::history::push::VALUES_TEXT,
        #[cfg(not(feature = "history"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "history")]
        &super::history::push::RESPONSE_TEXT,
        #[cfg(not(feature = "history"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "history")]
        &super::history::push::RESPONSE_DATA_TEXT,
        #[cfg(not(feature = "history"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::create::REQUEST_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::create::RESPONSE_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::delete::REQUEST_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::get::REQUEST_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::get::TAGS_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massadd::REQUEST_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massadd::RESPONSE_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massremove::REQUEST_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massremove::INTERFACES_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massremove::RESPONSE_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massupdate::REQUEST_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massupdate::HOSTS_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::massupdate::RESPONSE_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::update::REQUEST_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::host::update::RESPONSE_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostdashboard")]
        &super::hostdashboard::get::REQUEST_TEXT,
        #[cfg(not(feature = "hostdashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::create::REQUEST_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::create::RESPONSE_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::delete::REQUEST_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::get::REQUEST_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massadd::REQUEST_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massadd::RESPONSE_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massremove::REQUEST_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massremove::RESPONSE_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massupdate::REQUEST_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::massupdate::RESPONSE_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::propagate::REQUEST_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::propagate::RESPONSE_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::update::REQUEST_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::hostgroup::update::RESPONSE_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::create::REQUEST_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::create::RESPONSE_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::delete::REQUEST_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::get::REQUEST_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massadd::REQUEST_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massadd::HOSTS_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massadd::RESPONSE_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massadd::RESPONSE_INTERFACEIDS_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massremove::REQUEST_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massremove::INTERFACES_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::massremove::RESPONSE_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::replacehostinterfaces::REQUEST_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::replacehostinterfaces::RESPONSE_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::update::REQUEST_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::hostinterface::update::RESPONSE_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::create::REQUEST_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::create::RESPONSE_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::delete::REQUEST_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::get::REQUEST_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::update::REQUEST_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::hostprototype::update::RESPONSE_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "housekeeping")]
        &super::housekeeping::get::REQUEST_TEXT,
        #[cfg(not(feature = "housekeeping"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "housekeeping")]
        &super::housekeeping::update::REQUEST_TEXT,
        #[cfg(not(feature = "housekeeping"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::create::REQUEST_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::create::RESPONSE_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::delete::REQUEST_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::get::REQUEST_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::get::TAGS_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::update::REQUEST_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::httptest::update::RESPONSE_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::iconmap::create::REQUEST_TEXT,
        #[cfg(not(feature = "iconmap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::iconmap::create::RESPONSE_TEXT,
        #[cfg(not(feature = "iconmap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::iconmap::delete::REQUEST_TEXT,
        #[cfg(not(feature = "iconmap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::iconmap::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "iconmap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::iconmap::get::REQUEST_TEXT,
        #[cfg(not(feature = "iconmap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::iconmap::update::REQUEST_TEXT,
        #[cfg(not(feature = "iconmap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::iconmap::update::RESPONSE_TEXT,
        #[cfg(not(feature = "iconmap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "image")]
        &super::image::create::REQUEST_TEXT,
        #[cfg(not(feature = "image"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "image")]
        &super::image::create::RESPONSE_TEXT,
        #[cfg(not(feature = "image"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "image")]
        &super::image::delete::REQUEST_TEXT,
        #[cfg(not(feature = "image"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "image")]
        &super::image::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "image"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "image")]
        &super::image::get::REQUEST_TEXT,
        #[cfg(not(feature = "image"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "image")]
        &super::image::update::REQUEST_TEXT,
        #[cfg(not(feature = "image"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "image")]
        &super::image::update::RESPONSE_TEXT,
        #[cfg(not(feature = "image"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::item::create::REQUEST_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::item::create::RESPONSE_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::item::delete::REQUEST_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::item::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::item::get::REQUEST_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::item::get::TAGS_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::item::update::REQUEST_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::item::update::RESPONSE_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::create::REQUEST_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::create::RESPONSE_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::delete::REQUEST_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::get::REQUEST_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::update::REQUEST_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::itemprototype::update::RESPONSE_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::maintenance::create::REQUEST_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::maintenance::create::RESPONSE_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::maintenance::delete::REQUEST_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::maintenance::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::maintenance::get::REQUEST_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::maintenance::update::REQUEST_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::maintenance::update::RESPONSE_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::map::create::REQUEST_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::map::create::RESPONSE_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::map::delete::REQUEST_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::map::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::map::get::REQUEST_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::map::update::REQUEST_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::map::update::RESPONSE_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::create::REQUEST_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::create::RESPONSE_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::delete::REQUEST_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::get::REQUEST_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::update::REQUEST_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::mediatype::update::RESPONSE_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mfa")]
        &super::mfa::create::REQUEST_TEXT,
        #[cfg(not(feature = "mfa"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mfa")]
        &super::mfa::create::RESPONSE_TEXT,
        #[cfg(not(feature = "mfa"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mfa")]
        &super::mfa::delete::REQUEST_TEXT,
        #[cfg(not(feature = "mfa"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mfa")]
        &super::mfa::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "mfa"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mfa")]
        &super::mfa::get::REQUEST_TEXT,
        #[cfg(not(feature = "mfa"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mfa")]
        &super::mfa::update::REQUEST_TEXT,
        #[cfg(not(feature = "mfa"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mfa")]
        &super::mfa::update::RESPONSE_TEXT,
        #[cfg(not(feature = "mfa"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "module")]
        &super::module::create::REQUEST_TEXT,
        #[cfg(not(feature = "module"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "module")]
        &super::module::create::RESPONSE_TEXT,
        #[cfg(not(feature = "module"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "module")]
        &super::module::delete::REQUEST_TEXT,
        #[cfg(not(feature = "module"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "module")]
        &super::module::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "module"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "module")]
        &super::module::get::REQUEST_TEXT,
        #[cfg(not(feature = "module"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "module")]
        &super::module::update::REQUEST_TEXT,
        #[cfg(not(feature = "module"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "module")]
        &super::module::update::RESPONSE_TEXT,
        #[cfg(not(feature = "module"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "problem")]
        &super::problem::get::REQUEST_TEXT,
        #[cfg(not(feature = "problem"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "problem")]
        &super::problem::get::TAGS_TEXT,
        #[cfg(not(feature = "problem"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxy")]
        &super::proxy::create::REQUEST_TEXT,
        #[cfg(not(feature = "proxy"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxy")]
        &super::proxy::create::RESPONSE_TEXT,
        #[cfg(not(feature = "proxy"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxy")]
        &super::proxy::delete::REQUEST_TEXT,
        #[cfg(not(feature = "proxy"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxy")]
        &super::proxy::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "proxy"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxy")]
        &super::proxy::get::REQUEST_TEXT,
        #[cfg(not(feature = "proxy"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxy")]
        &super::proxy::update::REQUEST_TEXT,
        #[cfg(not(feature = "proxy"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxy")]
        &super::proxy::update::RESPONSE_TEXT,
        #[cfg(not(feature = "proxy"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::create::REQUEST_TEXT,
        #[cfg(not(feature = "proxygroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::create::RESPONSE_TEXT,
        #[cfg(not(feature = "proxygroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::delete::REQUEST_TEXT,
        #[cfg(not(feature = "proxygroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "proxygroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::get::REQUEST_TEXT,
        #[cfg(not(feature = "proxygroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::update::REQUEST_TEXT,
        #[cfg(not(feature = "proxygroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::proxygroup::update::RESPONSE_TEXT,
        #[cfg(not(feature = "proxygroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "regexp")]
        &super::regexp::create::REQUEST_TEXT,
        #[cfg(not(feature = "regexp"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "regexp")]
        &super::regexp::create::RESPONSE_TEXT,
        #[cfg(not(feature = "regexp"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "regexp")]
        &super::regexp::delete::REQUEST_TEXT,
        #[cfg(not(feature = "regexp"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "regexp")]
        &super::regexp::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "regexp"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "regexp")]
        &super::regexp::get::REQUEST_TEXT,
        #[cfg(not(feature = "regexp"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "regexp")]
        &super::regexp::update::REQUEST_TEXT,
        #[cfg(not(feature = "regexp"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "regexp")]
        &super::regexp::update::RESPONSE_TEXT,
        #[cfg(not(feature = "regexp"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::report::create::REQUEST_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::report::create::RESPONSE_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::report::delete::REQUEST_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::report::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::report::get::REQUEST_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::report::update::REQUEST_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::report::update::RESPONSE_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::role::create::REQUEST_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::role::create::RESPONSE_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::role::delete::REQUEST_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::role::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::role::get::REQUEST_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::role::update::REQUEST_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::role::update::RESPONSE_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::create::REQUEST_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::create::RESPONSE_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::delete::REQUEST_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::execute::REQUEST_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::execute::RESPONSE_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::execute::RESPONSE_DEBUG_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::execute::RESPONSE_DEBUG_LOGS_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::get::REQUEST_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::getscriptsbyevents::REQUEST_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::getscriptsbyevents::EVENTS_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::getscriptsbyhosts::REQUEST_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::getscriptsbyhosts::HOSTS_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::update::REQUEST_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::script::update::RESPONSE_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::service::create::REQUEST_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::service::create::RESPONSE_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::service::delete::REQUEST_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::service::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::service::get::REQUEST_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::service::get::TAGS_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::service::get::PROBLEM_TAGS_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::service::get::SELECT_STATUS_TIMELINE_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::service::update::REQUEST_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::service::update::RESPONSE_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "settings")]
        &super::settings::get::REQUEST_TEXT,
        #[cfg(not(feature = "settings"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "settings")]
        &super::settings::update::REQUEST_TEXT,
        #[cfg(not(feature = "settings"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::create::REQUEST_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::create::RESPONSE_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::delete::REQUEST_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::get::REQUEST_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::get::SERVICE_TAGS_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::getsli::REQUEST_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::getsli::RESPONSE_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::getsli::RESPONSE_PERIODS_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::update::REQUEST_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::sla::update::RESPONSE_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::create::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::create::RESPONSE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::task::get::REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::template::create::REQUEST_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::template::create::RESPONSE_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::template::delete::REQUEST_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::template::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::template::get::REQUEST_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::template::get::TAGS_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::template::massadd::REQUEST_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::template::massadd::RESPONSE_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::template::massremove::REQUEST_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::template::massremove::RESPONSE_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::template::massupdate::REQUEST_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::template::massupdate::RESPONSE_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::template::update::REQUEST_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::template::update::RESPONSE_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::create::REQUEST_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::create::RESPONSE_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::delete::REQUEST_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::get::REQUEST_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::update::REQUEST_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::templatedashboard::update::RESPONSE_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::create::REQUEST_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::create::RESPONSE_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::delete::REQUEST_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::get::REQUEST_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massadd::REQUEST_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massadd::RESPONSE_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massremove::REQUEST_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massremove::RESPONSE_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massupdate::REQUEST_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::massupdate::RESPONSE_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::propagate::REQUEST_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::propagate::RESPONSE_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::update::REQUEST_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::templategroup::update::RESPONSE_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "token")]
        &super::token::create::REQUEST_TEXT,
        #[cfg(not(feature = "token"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "token")]
        &super::token::create::RESPONSE_TEXT,
        #[cfg(not(feature = "token"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "token")]
        &super::token::delete::REQUEST_TEXT,
        #[cfg(not(feature = "token"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "token")]
        &super::token::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "token"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "token")]
        &super::token::generate::REQUEST_TEXT,
        #[cfg(not(feature = "token"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "token")]
        &super::token::generate::RESPONSE_ITEM_TEXT,
        #[cfg(not(feature = "token"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "token")]
        &super::token::get::REQUEST_TEXT,
        #[cfg(not(feature = "token"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "token")]
        &super::token::update::REQUEST_TEXT,
        #[cfg(not(feature = "token"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "token")]
        &super::token::update::RESPONSE_TEXT,
        #[cfg(not(feature = "token"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trend")]
        &super::trend::get::REQUEST_TEXT,
        #[cfg(not(feature = "trend"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::adddependencies::REQUEST_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::adddependencies::DEPENDENCIES_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::adddependencies::RESPONSE_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::create::REQUEST_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::create::RESPONSE_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::delete::REQUEST_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::deletedependencies::REQUEST_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::deletedependencies::RESPONSE_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::get::REQUEST_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::get::TAGS_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::update::REQUEST_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::trigger::update::RESPONSE_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::create::REQUEST_TEXT,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::create::RESPONSE_TEXT,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::delete::REQUEST_TEXT,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::get::REQUEST_TEXT,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::update::REQUEST_TEXT,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::triggerprototype::update::RESPONSE_TEXT,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_FILTER_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_FILTER_CONDITIONS_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_OPERATIONS_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_OPERATIONS_OPCONDITIONS_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_OPERATIONS_OPINVENTORY_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_OPERATIONS_OPTAG_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_RECOVERY_OPERATIONS_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action::ACTION_CHANGE_OPERATIONS_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_FILTER_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_FILTER_CONDITIONS_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_OPERATIONS_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_OPERATIONS_OPCONDITIONS_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_OPERATIONS_OPINVENTORY_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_OPERATIONS_OPTAG_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_RECOVERY_OPERATIONS_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_CREATE_UPDATE_OPERATIONS_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_FILTER_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_FILTER_CONDITIONS_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_OPERATIONS_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_OPERATIONS_OPCONDITIONS_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_OPERATIONS_OPINVENTORY_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_OPERATIONS_OPTAG_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_RECOVERY_OPERATIONS_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action::ACTION_UPDATE_UPDATE_OPERATIONS_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action_command_group::ACTION_COMMAND_GROUP_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action_command_host::ACTION_COMMAND_HOST_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "action")]
        &super::types::action_message::ACTION_MESSAGE_TEXT,
        #[cfg(not(feature = "action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::action_stored_message::ACTION_STORED_MESSAGE_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::alert::ALERT_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::applied_preprocessing_step::APPLIED_PREPROCESSING_STEP_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "auditlog")]
        &super::types::audit_log::AUDIT_LOG_TEXT,
        #[cfg(not(feature = "auditlog"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "authentication")]
        &super::types::authentication::AUTHENTICATION_TEXT,
        #[cfg(not(feature = "authentication"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "authentication")]
        &super::types::authentication::AUTHENTICATION_UPDATE_TEXT,
        #[cfg(not(feature = "authentication"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "autoregistration")]
        &super::types::autoregistration::AUTOREGISTRATION_TEXT,
        #[cfg(not(feature = "autoregistration"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "autoregistration")]
        &super::types::autoregistration::AUTOREGISTRATION_UPDATE_TEXT,
        #[cfg(not(feature = "autoregistration"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "connector")]
        &super::types::connector::CONNECTOR_TEXT,
        #[cfg(not(feature = "connector"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "connector")]
        &super::types::connector::CONNECTOR_CREATE_TEXT,
        #[cfg(not(feature = "connector"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "connector")]
        &super::types::connector::CONNECTOR_UPDATE_TEXT,
        #[cfg(not(feature = "connector"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "connector")]
        &super::types::connector::CONNECTOR_TAGS_TEXT,
        #[cfg(not(feature = "connector"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "connector")]
        &super::types::connector::CONNECTOR_CREATE_TAGS_TEXT,
        #[cfg(not(feature = "connector"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "connector")]
        &super::types::connector::CONNECTOR_UPDATE_TAGS_TEXT,
        #[cfg(not(feature = "connector"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_CREATE_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_UPDATE_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_FILTER_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_FILTER_CONDITIONS_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_OPERATIONS_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_CREATE_FILTER_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_CREATE_FILTER_CONDITIONS_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_CREATE_OPERATIONS_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_UPDATE_FILTER_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_UPDATE_FILTER_CONDITIONS_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "correlation")]
        &super::types::correlation::CORRELATION_UPDATE_OPERATIONS_TEXT,
        #[cfg(not(feature = "correlation"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_CREATE_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_UPDATE_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_USERS_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_USER_GROUPS_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_PAGES_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_PAGES_WIDGETS_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_PAGES_WIDGETS_FIELDS_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_CREATE_USERS_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_CREATE_USER_GROUPS_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_CREATE_PAGES_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_CREATE_PAGES_WIDGETS_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_UPDATE_USERS_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_UPDATE_USER_GROUPS_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_UPDATE_PAGES_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_UPDATE_PAGES_WIDGETS_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "dashboard")]
        &super::types::dashboard::DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS_TEXT,
        #[cfg(not(feature = "dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovered_host::DISCOVERED_HOST_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovered_service::DISCOVERED_SERVICE_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_preprocessing_step::DISCOVERY_PREPROCESSING_STEP_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_LLD_MACRO_PATHS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_FILTER_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_FILTER_CONDITIONS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_FILTER_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_FILTER_CONDITIONS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPDISCOVER_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSTATUS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPPERIOD_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPHISTORY_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTRENDS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSEVERITY_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTAG_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPINVENTORY_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_QUERY_FIELDS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_HEADERS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::discovery_rule::DISCOVERY_RULE_PARAMETERS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_LLD_MACRO_PATHS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_FILTER_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_FILTER_CONDITIONS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_CONDITIONS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPDISCOVER_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSTATUS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPPERIOD_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPHISTORY_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTRENDS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSEVERITY_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTAG_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPINVENTORY_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_QUERY_FIELDS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_HEADERS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_CREATE_PARAMETERS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_LLD_MACRO_PATHS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_FILTER_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_FILTER_CONDITIONS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_CONDITIONS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPDISCOVER_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSTATUS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPPERIOD_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPHISTORY_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTRENDS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSEVERITY_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTAG_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPINVENTORY_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_QUERY_FIELDS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_HEADERS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "discoveryrule")]
        &super::types::discovery_rule::DISCOVERY_RULE_UPDATE_PARAMETERS_TEXT,
        #[cfg(not(feature = "discoveryrule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::event::EVENT_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::event::EVENT_URLS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::event::EVENT_ACKNOWLEDGES_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::event::EVENT_SUPPRESSION_DATA_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::event::EVENT_TAGS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        &super::types::get_options::GET_OPTIONS_TEXT,
        #[cfg(feature = "usermacro")]
        &super::types::global_macro::GLOBAL_MACRO_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::types::global_macro::GLOBAL_MACRO_CREATE_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::types::global_macro::GLOBAL_MACRO_UPDATE_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::graph::GRAPH_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graph")]
        &super::types::graph::GRAPH_CREATE_TEXT,
        #[cfg(not(feature = "graph"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graph")]
        &super::types::graph::GRAPH_UPDATE_TEXT,
        #[cfg(not(feature = "graph"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::graph::GRAPH_GRAPH_DISCOVERY_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::graph_item::GRAPH_ITEM_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "graph", feature = "graphprototype"))]
        &super::types::graph_item::GRAPH_ITEM_CREATE_TEXT,
        #[cfg(not(any(feature = "graph", feature = "graphprototype")))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "graph", feature = "graphprototype"))]
        &super::types::graph_item::GRAPH_ITEM_UPDATE_TEXT,
        #[cfg(not(any(feature = "graph", feature = "graphprototype")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::graph_prototype::GRAPH_PROTOTYPE_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::types::graph_prototype::GRAPH_PROTOTYPE_CREATE_TEXT,
        #[cfg(not(feature = "graphprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "graphprototype")]
        &super::types::graph_prototype::GRAPH_PROTOTYPE_UPDATE_TEXT,
        #[cfg(not(feature = "graphprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hanode")]
        &super::types::ha_node::HA_NODE_TEXT,
        #[cfg(not(feature = "hanode"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "history")]
        &super::types::history_value::HISTORY_VALUE_TEXT,
        #[cfg(not(feature = "history"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host::HOST_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::types::host::HOST_CREATE_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::types::host::HOST_UPDATE_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host::HOST_HOST_DISCOVERY_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostdashboard")]
        &super::types::host_dashboard::HOST_DASHBOARD_TEXT,
        #[cfg(not(feature = "hostdashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostdashboard")]
        &super::types::host_dashboard::HOST_DASHBOARD_PAGES_TEXT,
        #[cfg(not(feature = "hostdashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostdashboard")]
        &super::types::host_dashboard::HOST_DASHBOARD_PAGES_WIDGETS_TEXT,
        #[cfg(not(feature = "hostdashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostdashboard")]
        &super::types::host_dashboard::HOST_DASHBOARD_PAGES_WIDGETS_FIELDS_TEXT,
        #[cfg(not(feature = "hostdashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_group::HOST_GROUP_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::types::host_group::HOST_GROUP_CREATE_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostgroup")]
        &super::types::host_group::HOST_GROUP_UPDATE_TEXT,
        #[cfg(not(feature = "hostgroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_group::HOST_GROUP_GROUP_DISCOVERIES_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_group::HOST_GROUP_GROUP_DISCOVERY_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::host_group_reference::HOST_GROUP_REFERENCE_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_interface::HOST_INTERFACE_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::types::host_interface::HOST_INTERFACE_CREATE_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::types::host_interface::HOST_INTERFACE_UPDATE_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "host", feature = "hostinterface"))]
        &super::types::host_interface::HOST_INTERFACE_NESTED_TEXT,
        #[cfg(not(any(feature = "host", feature = "hostinterface")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_interface::HOST_INTERFACE_DETAILS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::types::host_interface::HOST_INTERFACE_CREATE_DETAILS_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostinterface")]
        &super::types::host_interface::HOST_INTERFACE_UPDATE_DETAILS_TEXT,
        #[cfg(not(feature = "hostinterface"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "host", feature = "hostinterface"))]
        &super::types::host_interface::HOST_INTERFACE_NESTED_DETAILS_TEXT,
        #[cfg(not(any(feature = "host", feature = "hostinterface")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_inventory::HOST_INVENTORY_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_macro::HOST_MACRO_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "host", feature = "hostprototype"))]
        &super::types::host_macro::HOST_MACRO_CREATE_TEXT,
        #[cfg(not(any(feature = "host", feature = "hostprototype")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "host")]
        &super::types::host_macro::HOST_MACRO_UPDATE_TEXT,
        #[cfg(not(feature = "host"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_macro::HOST_MACRO_PROTOTYPE_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_prototype::HOST_PROTOTYPE_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_CREATE_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_UPDATE_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_prototype::HOST_PROTOTYPE_INTERFACES_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_prototype::HOST_PROTOTYPE_INTERFACES_DETAILS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_prototype::HOST_PROTOTYPE_GROUP_PROTOTYPES_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_CREATE_INTERFACES_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_CREATE_INTERFACES_DETAILS_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_CREATE_GROUP_PROTOTYPES_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_UPDATE_INTERFACES_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_UPDATE_INTERFACES_DETAILS_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "hostprototype")]
        &super::types::host_prototype::HOST_PROTOTYPE_UPDATE_GROUP_PROTOTYPES_TEXT,
        #[cfg(not(feature = "hostprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-host-reference")]
        &super::types::host_reference::HOST_REFERENCE_TEXT,
        #[cfg(not(feature = "types-host-reference"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::host_tag::HOST_TAG_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "host", feature = "hostprototype", feature = "httptest"))]
        &super::types::host_tag::HOST_TAG_CREATE_TEXT,
        #[cfg(
            not(any(feature = "host", feature = "hostprototype", feature = "httptest"))
        )]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-host-tag-update")]
        &super::types::host_tag::HOST_TAG_UPDATE_TEXT,
        #[cfg(not(feature = "types-host-tag-update"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "housekeeping")]
        &super::types::housekeeping::HOUSEKEEPING_TEXT,
        #[cfg(not(feature = "housekeeping"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "housekeeping")]
        &super::types::housekeeping::HOUSEKEEPING_UPDATE_TEXT,
        #[cfg(not(feature = "housekeeping"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "iconmap", feature = "map"))]
        &super::types::icon_map::ICON_MAP_TEXT,
        #[cfg(not(any(feature = "iconmap", feature = "map")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::types::icon_map::ICON_MAP_CREATE_TEXT,
        #[cfg(not(feature = "iconmap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::types::icon_map::ICON_MAP_UPDATE_TEXT,
        #[cfg(not(feature = "iconmap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "iconmap", feature = "map"))]
        &super::types::icon_map::ICON_MAP_MAPPINGS_TEXT,
        #[cfg(not(any(feature = "iconmap", feature = "map")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::types::icon_map::ICON_MAP_CREATE_MAPPINGS_TEXT,
        #[cfg(not(feature = "iconmap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "iconmap")]
        &super::types::icon_map::ICON_MAP_UPDATE_MAPPINGS_TEXT,
        #[cfg(not(feature = "iconmap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "image")]
        &super::types::image::IMAGE_TEXT,
        #[cfg(not(feature = "image"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "image")]
        &super::types::image::IMAGE_CREATE_TEXT,
        #[cfg(not(feature = "image"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "image")]
        &super::types::image::IMAGE_UPDATE_TEXT,
        #[cfg(not(feature = "image"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "configuration")]
        &super::types::import_changes::IMPORT_CHANGES_TEXT,
        #[cfg(not(feature = "configuration"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "configuration")]
        &super::types::import_link_rule::IMPORT_LINK_RULE_TEXT,
        #[cfg(not(feature = "configuration"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "configuration")]
        &super::types::import_rule::IMPORT_RULE_TEXT,
        #[cfg(not(feature = "configuration"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "configuration")]
        &super::types::import_rule_without_delete::IMPORT_RULE_WITHOUT_DELETE_TEXT,
        #[cfg(not(feature = "configuration"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "configuration")]
        &super::types::import_rules::IMPORT_RULES_TEXT,
        #[cfg(not(feature = "configuration"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item::ITEM_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_CREATE_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_UPDATE_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item::ITEM_TAGS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item::ITEM_QUERY_FIELDS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item::ITEM_HEADERS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item::ITEM_PARAMETERS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item::ITEM_ITEM_DISCOVERY_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_CREATE_TAGS_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_CREATE_QUERY_FIELDS_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_CREATE_HEADERS_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_CREATE_PARAMETERS_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_UPDATE_TAGS_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_UPDATE_QUERY_FIELDS_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_UPDATE_HEADERS_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::types::item::ITEM_UPDATE_PARAMETERS_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item_prototype::ITEM_PROTOTYPE_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_CREATE_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_UPDATE_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item_prototype::ITEM_PROTOTYPE_TAGS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item_prototype::ITEM_PROTOTYPE_QUERY_FIELDS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item_prototype::ITEM_PROTOTYPE_HEADERS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::item_prototype::ITEM_PROTOTYPE_PARAMETERS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_CREATE_TAGS_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_CREATE_QUERY_FIELDS_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_CREATE_HEADERS_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_CREATE_PARAMETERS_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_UPDATE_TAGS_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_UPDATE_QUERY_FIELDS_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_UPDATE_HEADERS_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::item_prototype::ITEM_PROTOTYPE_UPDATE_PARAMETERS_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_CREATE_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_UPDATE_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_TAGS_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_TIMEPERIODS_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_CREATE_TAGS_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_CREATE_TIMEPERIODS_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_UPDATE_TAGS_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "maintenance")]
        &super::types::maintenance::MAINTENANCE_UPDATE_TIMEPERIODS_TEXT,
        #[cfg(not(feature = "maintenance"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_USERS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_USER_GROUPS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_URLS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_SELEMENTS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_SELEMENTS_ELEMENTS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_SELEMENTS_URLS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_LINKS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_LINKS_LINKTRIGGERS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_USERS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_USER_GROUPS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_URLS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_SELEMENTS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_SELEMENTS_ELEMENTS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_SELEMENTS_URLS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_LINKS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_CREATE_LINKS_LINKTRIGGERS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_USERS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_USER_GROUPS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_URLS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_SELEMENTS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_SELEMENTS_ELEMENTS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_SELEMENTS_URLS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_LINKS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map::MAP_UPDATE_LINKS_LINKTRIGGERS_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map_element_tag::MAP_ELEMENT_TAG_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map_line::MAP_LINE_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map_line::MAP_LINE_CREATE_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map_line::MAP_LINE_UPDATE_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map_shape::MAP_SHAPE_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map_shape::MAP_SHAPE_CREATE_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "map")]
        &super::types::map_shape::MAP_SHAPE_UPDATE_TEXT,
        #[cfg(not(feature = "map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::media::MEDIA_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::types::media::MEDIA_CREATE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::types::media::MEDIA_UPDATE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::media_type::MEDIA_TYPE_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::types::media_type::MEDIA_TYPE_CREATE_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::types::media_type::MEDIA_TYPE_UPDATE_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::media_type::MEDIA_TYPE_PARAMETERS_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::media_type::MEDIA_TYPE_MESSAGE_TEMPLATES_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::types::media_type::MEDIA_TYPE_CREATE_PARAMETERS_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::types::media_type::MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::types::media_type::MEDIA_TYPE_UPDATE_PARAMETERS_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mediatype")]
        &super::types::media_type::MEDIA_TYPE_UPDATE_MESSAGE_TEMPLATES_TEXT,
        #[cfg(not(feature = "mediatype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mfa")]
        &super::types::mfa::MFA_TEXT,
        #[cfg(not(feature = "mfa"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mfa")]
        &super::types::mfa::MFA_CREATE_TEXT,
        #[cfg(not(feature = "mfa"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "mfa")]
        &super::types::mfa::MFA_UPDATE_TEXT,
        #[cfg(not(feature = "mfa"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "module")]
        &super::types::module::MODULE_TEXT,
        #[cfg(not(feature = "module"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "module")]
        &super::types::module::MODULE_CREATE_TEXT,
        #[cfg(not(feature = "module"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "module")]
        &super::types::module::MODULE_UPDATE_TEXT,
        #[cfg(not(feature = "module"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::network_discovery_check::NETWORK_DISCOVERY_CHECK_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "drule")]
        &super::types::network_discovery_check::NETWORK_DISCOVERY_CHECK_CREATE_TEXT,
        #[cfg(not(feature = "drule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "drule")]
        &super::types::network_discovery_check::NETWORK_DISCOVERY_CHECK_UPDATE_TEXT,
        #[cfg(not(feature = "drule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::network_discovery_rule::NETWORK_DISCOVERY_RULE_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "drule")]
        &super::types::network_discovery_rule::NETWORK_DISCOVERY_RULE_CREATE_TEXT,
        #[cfg(not(feature = "drule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "drule")]
        &super::types::network_discovery_rule::NETWORK_DISCOVERY_RULE_UPDATE_TEXT,
        #[cfg(not(feature = "drule"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "item")]
        &super::types::preprocessing_step::PREPROCESSING_STEP_TEXT,
        #[cfg(not(feature = "item"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "problem")]
        &super::types::problem::PROBLEM_TEXT,
        #[cfg(not(feature = "problem"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "problem")]
        &super::types::problem::PROBLEM_URLS_TEXT,
        #[cfg(not(feature = "problem"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "problem")]
        &super::types::problem::PROBLEM_SUPPRESSION_DATA_TEXT,
        #[cfg(not(feature = "problem"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "problem")]
        &super::types::problem::PROBLEM_TAGS_TEXT,
        #[cfg(not(feature = "problem"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "problem")]
        &super::types::problem::PROBLEM_ACKNOWLEDGES_TEXT,
        #[cfg(not(feature = "problem"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "itemprototype")]
        &super::types::prototype_preprocessing_step::PROTOTYPE_PREPROCESSING_STEP_TEXT,
        #[cfg(not(feature = "itemprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "proxy", feature = "proxygroup"))]
        &super::types::proxy::PROXY_TEXT,
        #[cfg(not(any(feature = "proxy", feature = "proxygroup")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxy")]
        &super::types::proxy::PROXY_CREATE_TEXT,
        #[cfg(not(feature = "proxy"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxy")]
        &super::types::proxy::PROXY_UPDATE_TEXT,
        #[cfg(not(feature = "proxy"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "proxy", feature = "proxygroup"))]
        &super::types::proxy::PROXY_INTERFACE_TEXT,
        #[cfg(not(any(feature = "proxy", feature = "proxygroup")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxy")]
        &super::types::proxy::PROXY_CREATE_INTERFACE_TEXT,
        #[cfg(not(feature = "proxy"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxy")]
        &super::types::proxy::PROXY_UPDATE_INTERFACE_TEXT,
        #[cfg(not(feature = "proxy"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "proxy", feature = "proxygroup"))]
        &super::types::proxy_group::PROXY_GROUP_TEXT,
        #[cfg(not(any(feature = "proxy", feature = "proxygroup")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::types::proxy_group::PROXY_GROUP_CREATE_TEXT,
        #[cfg(not(feature = "proxygroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "proxygroup")]
        &super::types::proxy_group::PROXY_GROUP_UPDATE_TEXT,
        #[cfg(not(feature = "proxygroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "regexp")]
        &super::types::regexp::REGEXP_TEXT,
        #[cfg(not(feature = "regexp"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "regexp")]
        &super::types::regexp::REGEXP_CREATE_TEXT,
        #[cfg(not(feature = "regexp"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "regexp")]
        &super::types::regexp::REGEXP_UPDATE_TEXT,
        #[cfg(not(feature = "regexp"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "regexp")]
        &super::types::regexp::REGEXP_EXPRESSIONS_TEXT,
        #[cfg(not(feature = "regexp"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "regexp")]
        &super::types::regexp::REGEXP_CREATE_EXPRESSIONS_TEXT,
        #[cfg(not(feature = "regexp"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "regexp")]
        &super::types::regexp::REGEXP_UPDATE_EXPRESSIONS_TEXT,
        #[cfg(not(feature = "regexp"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_CREATE_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_UPDATE_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_USERS_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_USER_GROUPS_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_CREATE_USERS_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_CREATE_USER_GROUPS_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_UPDATE_USERS_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "report")]
        &super::types::report::REPORT_UPDATE_USER_GROUPS_TEXT,
        #[cfg(not(feature = "report"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_UI_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_SERVICES_READ_LIST_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_SERVICES_READ_TAG_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_SERVICES_WRITE_LIST_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_SERVICES_WRITE_TAG_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_MODULES_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::role::ROLE_RULES_ACTIONS_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_UI_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_SERVICES_READ_LIST_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_SERVICES_READ_TAG_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_SERVICES_WRITE_LIST_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_SERVICES_WRITE_TAG_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_MODULES_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_CREATE_RULES_ACTIONS_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_UI_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_SERVICES_READ_LIST_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_SERVICES_READ_TAG_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_SERVICES_WRITE_LIST_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_SERVICES_WRITE_TAG_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_MODULES_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "role")]
        &super::types::role::ROLE_UPDATE_RULES_ACTIONS_TEXT,
        #[cfg(not(feature = "role"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::types::script::SCRIPT_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::types::script::SCRIPT_CREATE_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::types::script::SCRIPT_UPDATE_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::types::script::SCRIPT_PARAMETERS_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::types::script::SCRIPT_CREATE_PARAMETERS_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "script")]
        &super::types::script::SCRIPT_UPDATE_PARAMETERS_TEXT,
        #[cfg(not(feature = "script"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::script_reference::SCRIPT_REFERENCE_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-service")]
        &super::types::service::SERVICE_TEXT,
        #[cfg(not(feature = "types-service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_CREATE_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_UPDATE_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-service")]
        &super::types::service::SERVICE_TAGS_TEXT,
        #[cfg(not(feature = "types-service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-service")]
        &super::types::service::SERVICE_PROBLEM_TAGS_TEXT,
        #[cfg(not(feature = "types-service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-service")]
        &super::types::service::SERVICE_STATUS_RULES_TEXT,
        #[cfg(not(feature = "types-service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-service")]
        &super::types::service::SERVICE_PROBLEM_EVENTS_TEXT,
        #[cfg(not(feature = "types-service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-service")]
        &super::types::service::SERVICE_STATUS_TIMELINE_TEXT,
        #[cfg(not(feature = "types-service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-service")]
        &super::types::service::SERVICE_STATUS_TIMELINE_ALARMS_TEXT,
        #[cfg(not(feature = "types-service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_CREATE_TAGS_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_CREATE_PROBLEM_TAGS_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_CREATE_STATUS_RULES_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_UPDATE_TAGS_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_UPDATE_PROBLEM_TAGS_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service::SERVICE_UPDATE_STATUS_RULES_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::service_level::SERVICE_LEVEL_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::service_level::SERVICE_LEVEL_EXCLUDED_DOWNTIMES_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "service")]
        &super::types::service_reference::SERVICE_REFERENCE_TEXT,
        #[cfg(not(feature = "service"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::types::session::SESSION_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "settings")]
        &super::types::settings::SETTINGS_TEXT,
        #[cfg(not(feature = "settings"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "settings")]
        &super::types::settings::SETTINGS_UPDATE_TEXT,
        #[cfg(not(feature = "settings"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_CREATE_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_UPDATE_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_SERVICE_TAGS_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_SCHEDULE_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_EXCLUDED_DOWNTIMES_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_CREATE_SERVICE_TAGS_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_CREATE_SCHEDULE_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_CREATE_EXCLUDED_DOWNTIMES_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_UPDATE_SERVICE_TAGS_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_UPDATE_SCHEDULE_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "sla")]
        &super::types::sla::SLA_UPDATE_EXCLUDED_DOWNTIMES_TEXT,
        #[cfg(not(feature = "sla"))]
        &tables::ShapeText::EMPTY,
        &super::types::strict_get_options::STRICT_GET_OPTIONS_TEXT,
        #[cfg(feature = "task")]
        &super::types::task::TASK_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_HISTORYCACHE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_HISTORYCACHE_TOP_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_VALUECACHE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_VALUECACHE_TOP_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_PREPROCESSING_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_PREPROCESSING_TOP_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_ALERTING_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_ALERTING_TOP_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_LLD_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_REQUEST_LLD_TOP_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_RESULT_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_HISTORYCACHE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_HISTORYCACHE_TOP_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_VALUECACHE_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_VALUECACHE_TOP_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_PREPROCESSING_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_PREPROCESSING_TOP_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_ALERTING_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_ALERTING_TOP_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_LLD_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "task")]
        &super::types::task::TASK_CREATE_REQUEST_LLD_TOP_TEXT,
        #[cfg(not(feature = "task"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::template::TEMPLATE_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::types::template::TEMPLATE_CREATE_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::types::template::TEMPLATE_UPDATE_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-template-dashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_TEXT,
        #[cfg(not(feature = "types-template-dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_CREATE_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_UPDATE_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-template-dashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_PAGES_TEXT,
        #[cfg(not(feature = "types-template-dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-template-dashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_PAGES_WIDGETS_TEXT,
        #[cfg(not(feature = "types-template-dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-template-dashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_PAGES_WIDGETS_FIELDS_TEXT,
        #[cfg(not(feature = "types-template-dashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_CREATE_PAGES_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_UPDATE_PAGES_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templatedashboard")]
        &super::types::template_dashboard::TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS_TEXT,
        #[cfg(not(feature = "templatedashboard"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::template_group::TEMPLATE_GROUP_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::types::template_group::TEMPLATE_GROUP_CREATE_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "templategroup")]
        &super::types::template_group::TEMPLATE_GROUP_UPDATE_TEXT,
        #[cfg(not(feature = "templategroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(any(feature = "template", feature = "templategroup"))]
        &super::types::template_group_reference::TEMPLATE_GROUP_REFERENCE_TEXT,
        #[cfg(not(any(feature = "template", feature = "templategroup")))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::template_macro::TEMPLATE_MACRO_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::types::template_macro::TEMPLATE_MACRO_CREATE_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "template")]
        &super::types::template_macro::TEMPLATE_MACRO_UPDATE_TEXT,
        #[cfg(not(feature = "template"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::template_reference::TEMPLATE_REFERENCE_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "token")]
        &super::types::token::TOKEN_TEXT,
        #[cfg(not(feature = "token"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "token")]
        &super::types::token::TOKEN_CREATE_TEXT,
        #[cfg(not(feature = "token"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "token")]
        &super::types::token::TOKEN_UPDATE_TEXT,
        #[cfg(not(feature = "token"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trend")]
        &super::types::trend::TREND_TEXT,
        #[cfg(not(feature = "trend"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::trigger::TRIGGER_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::types::trigger::TRIGGER_CREATE_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::types::trigger::TRIGGER_UPDATE_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::trigger::TRIGGER_TAGS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::trigger::TRIGGER_FUNCTIONS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::trigger::TRIGGER_TRIGGER_DISCOVERY_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::types::trigger::TRIGGER_CREATE_TAGS_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::types::trigger::TRIGGER_UPDATE_TAGS_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::trigger_prototype::TRIGGER_PROTOTYPE_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::types::trigger_prototype::TRIGGER_PROTOTYPE_CREATE_TEXT,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::types::trigger_prototype::TRIGGER_PROTOTYPE_UPDATE_TEXT,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::trigger_prototype::TRIGGER_PROTOTYPE_TAGS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::trigger_prototype::TRIGGER_PROTOTYPE_FUNCTIONS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::types::trigger_prototype::TRIGGER_PROTOTYPE_CREATE_TAGS_TEXT,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::types::trigger_prototype::TRIGGER_PROTOTYPE_UPDATE_TAGS_TEXT,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "triggerprototype")]
        &super::types::trigger_prototype_reference::TRIGGER_PROTOTYPE_REFERENCE_TEXT,
        #[cfg(not(feature = "triggerprototype"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "trigger")]
        &super::types::trigger_reference::TRIGGER_REFERENCE_TEXT,
        #[cfg(not(feature = "trigger"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::user::USER_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::types::user::USER_CREATE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::types::user::USER_UPDATE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_CREATE_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_UPDATE_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_PROVISION_GROUPS_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_PROVISION_MEDIA_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_CREATE_PROVISION_GROUPS_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_CREATE_PROVISION_MEDIA_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_UPDATE_PROVISION_GROUPS_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::types::user_directory::USER_DIRECTORY_UPDATE_PROVISION_MEDIA_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::user_group::USER_GROUP_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::types::user_group::USER_GROUP_CREATE_TEXT,
        #[cfg(not(feature = "usergroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::types::user_group::USER_GROUP_UPDATE_TEXT,
        #[cfg(not(feature = "usergroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::user_group::USER_GROUP_TAG_FILTERS_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::types::user_group::USER_GROUP_CREATE_TAG_FILTERS_TEXT,
        #[cfg(not(feature = "usergroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::types::user_group::USER_GROUP_UPDATE_TAG_FILTERS_TEXT,
        #[cfg(not(feature = "usergroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::user_group_reference::USER_GROUP_REFERENCE_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-media")]
        &super::types::user_group_right::USER_GROUP_RIGHT_TEXT,
        #[cfg(not(feature = "types-media"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::types::user_group_right::USER_GROUP_RIGHT_CREATE_TEXT,
        #[cfg(not(feature = "usergroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::types::user_group_right::USER_GROUP_RIGHT_UPDATE_TEXT,
        #[cfg(not(feature = "usergroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::types::user_macro::USER_MACRO_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::types::user_macro::USER_MACRO_CREATE_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::types::user_macro::USER_MACRO_UPDATE_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-action")]
        &super::types::user_reference::USER_REFERENCE_TEXT,
        #[cfg(not(feature = "types-action"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-value-map")]
        &super::types::value_map::VALUE_MAP_TEXT,
        #[cfg(not(feature = "types-value-map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::types::value_map::VALUE_MAP_CREATE_TEXT,
        #[cfg(not(feature = "valuemap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::types::value_map::VALUE_MAP_UPDATE_TEXT,
        #[cfg(not(feature = "valuemap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-value-map")]
        &super::types::value_map::VALUE_MAP_MAPPINGS_TEXT,
        #[cfg(not(feature = "types-value-map"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::types::value_map::VALUE_MAP_CREATE_MAPPINGS_TEXT,
        #[cfg(not(feature = "valuemap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::types::value_map::VALUE_MAP_UPDATE_MAPPINGS_TEXT,
        #[cfg(not(feature = "valuemap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::web_scenario::WEB_SCENARIO_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_CREATE_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_UPDATE_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::web_scenario::WEB_SCENARIO_VARIABLES_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::web_scenario::WEB_SCENARIO_HEADERS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::web_scenario::WEB_SCENARIO_STEPS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::web_scenario::WEB_SCENARIO_STEPS_QUERY_FIELDS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::web_scenario::WEB_SCENARIO_STEPS_VARIABLES_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "types-alert")]
        &super::types::web_scenario::WEB_SCENARIO_STEPS_HEADERS_TEXT,
        #[cfg(not(feature = "types-alert"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_CREATE_VARIABLES_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_CREATE_HEADERS_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_CREATE_STEPS_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_CREATE_STEPS_QUERY_FIELDS_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_CREATE_STEPS_VARIABLES_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_CREATE_STEPS_HEADERS_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_UPDATE_VARIABLES_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_UPDATE_HEADERS_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_UPDATE_STEPS_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_UPDATE_STEPS_QUERY_FIELDS_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_UPDATE_STEPS_VARIABLES_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "httptest")]
        &super::types::web_scenario::WEB_SCENARIO_UPDATE_STEPS_HEADERS_TEXT,
        #[cfg(not(feature = "httptest"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::check_authentication::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::create::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::create::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::delete::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::get::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::login::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::logout::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::provision::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::provision::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::resettotp::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::resettotp::RESPONSE_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::unblock::REQUEST_TEXT,
        #[cfg(not(feature = "user"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "user")]
        &super::user::unblock::RESPONSE_TEXT,
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
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::create::REQUEST_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::create::RESPONSE_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::delete::REQUEST_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::get::REQUEST_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::test::REQUEST_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::test::PROVISION_MEDIA_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::test::PROVISION_GROUPS_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::test::RESPONSE_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::test::RESPONSE_MEDIAS_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::update::REQUEST_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "userdirectory")]
        &super::userdirectory::update::RESPONSE_TEXT,
        #[cfg(not(feature = "userdirectory"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::usergroup::create::REQUEST_TEXT,
        #[cfg(not(feature = "usergroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::usergroup::create::RESPONSE_TEXT,
        #[cfg(not(feature = "usergroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::usergroup::delete::REQUEST_TEXT,
        #[cfg(not(feature = "usergroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::usergroup::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "usergroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::usergroup::get::REQUEST_TEXT,
        #[cfg(not(feature = "usergroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::usergroup::update::REQUEST_TEXT,
        #[cfg(not(feature = "usergroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usergroup")]
        &super::usergroup::update::RESPONSE_TEXT,
        #[cfg(not(feature = "usergroup"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::create::REQUEST_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::create::RESPONSE_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::createglobal::REQUEST_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::createglobal::RESPONSE_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::delete::REQUEST_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::deleteglobal::REQUEST_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::deleteglobal::RESPONSE_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::get::REQUEST_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::update::REQUEST_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::update::RESPONSE_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::updateglobal::REQUEST_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "usermacro")]
        &super::usermacro::updateglobal::RESPONSE_TEXT,
        #[cfg(not(feature = "usermacro"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::valuemap::create::REQUEST_TEXT,
        #[cfg(not(feature = "valuemap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::valuemap::create::RESPONSE_TEXT,
        #[cfg(not(feature = "valuemap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::valuemap::delete::REQUEST_TEXT,
        #[cfg(not(feature = "valuemap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::valuemap::delete::RESPONSE_TEXT,
        #[cfg(not(feature = "valuemap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::valuemap::get::REQUEST_TEXT,
        #[cfg(not(feature = "valuemap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::valuemap::update::REQUEST_TEXT,
        #[cfg(not(feature = "valuemap"))]
        &tables::ShapeText::EMPTY,
        #[cfg(feature = "valuemap")]
        &super::valuemap::update::RESPONSE_TEXT,
        #[cfg(not(feature = "valuemap"))]
        &tables::ShapeText::EMPTY,
    ],
    enumerations: &[
        tables::EnumerationText {
            owner: "script.execute",
            name: "ResponseResponse",
            members: &[
                tables::Text {
                    en: "It did.",
                    ru: "Выполнен.",
                },
                tables::Text {
                    en: "It did not.",
                    ru: "Не выполнен.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "ActionConditionType",
            members: &[
                tables::Text {
                    en: "The host group.",
                    ru: "Группа узлов сети.",
                },
                tables::Text {
                    en: "The host.",
                    ru: "Узел сети.",
                },
                tables::Text {
                    en: "The trigger.",
                    ru: "Триггер.",
                },
                tables::Text {
                    en: "The event's name.",
                    ru: "Имя события.",
                },
                tables::Text {
                    en: "The severity.",
                    ru: "Важность.",
                },
                tables::Text {
                    en: "The time.",
                    ru: "Время.",
                },
                tables::Text {
                    en: "The address.",
                    ru: "IP-адрес.",
                },
                tables::Text {
                    en: "The kind of service discovered.",
                    ru: "Вид обнаруженного сервиса.",
                },
                tables::Text {
                    en: "The port of the service discovered.",
                    ru: "Порт обнаруженного сервиса.",
                },
                tables::Text {
                    en: "Whether it is there.",
                    ru: "Состояние обнаружения.",
                },
                tables::Text {
                    en: "How long it has been there or away.",
                    ru: "Время работы или простоя.",
                },
                tables::Text {
                    en: "The value received.",
                    ru: "Полученное значение.",
                },
                tables::Text {
                    en: "The template.",
                    ru: "Шаблон.",
                },
                tables::Text {
                    en: "Whether the event is acknowledged.",
                    ru: "Подтверждено ли событие.",
                },
                tables::Text {
                    en: "Whether the problem is suppressed.",
                    ru: "Подавлена ли проблема.",
                },
                tables::Text {
                    en: "The discovery rule.",
                    ru: "Правило обнаружения.",
                },
                tables::Text {
                    en: "The discovery check.",
                    ru: "Проверка обнаружения.",
                },
                tables::Text {
                    en: "The proxy.",
                    ru: "Прокси.",
                },
                tables::Text {
                    en: "Host or service.",
                    ru: "Узел или сервис.",
                },
                tables::Text {
                    en: "The host's name.",
                    ru: "Имя узла.",
                },
                tables::Text {
                    en: "The kind of internal event.",
                    ru: "Вид внутреннего события.",
                },
                tables::Text {
                    en: "What the agent says of its host.",
                    ru: "Метаданные узла.",
                },
                tables::Text {
                    en: "A tag's name.",
                    ru: "Имя тега.",
                },
                tables::Text {
                    en: "A tag's value.",
                    ru: "Значение тега.",
                },
                tables::Text {
                    en: "The service.",
                    ru: "Услуга.",
                },
                tables::Text {
                    en: "The service's name.",
                    ru: "Название услуги.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "ActionOperator",
            members: &[
                tables::Text {
                    en: "Equal.",
                    ru: "Равно.",
                },
                tables::Text {
                    en: "Not equal.",
                    ru: "Не равно.",
                },
                tables::Text {
                    en: "Contains.",
                    ru: "Содержит.",
                },
                tables::Text {
                    en: "Does not contain.",
                    ru: "Не содержит.",
                },
                tables::Text {
                    en: "Within.",
                    ru: "Внутри.",
                },
                tables::Text {
                    en: "Greater or equal.",
                    ru: "Больше или равно.",
                },
                tables::Text {
                    en: "Less or equal.",
                    ru: "Меньше или равно.",
                },
                tables::Text {
                    en: "Not within.",
                    ru: "Вне.",
                },
                tables::Text {
                    en: "Matches.",
                    ru: "Соответствует.",
                },
                tables::Text {
                    en: "Does not match.",
                    ru: "Не соответствует.",
                },
                tables::Text {
                    en: "Yes.",
                    ru: "Да.",
                },
                tables::Text {
                    en: "No.",
                    ru: "Нет.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "ActionStatus",
            members: &[
                tables::Text {
                    en: "It does.",
                    ru: "Включено.",
                },
                tables::Text {
                    en: "It does not.",
                    ru: "Выключено.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "DiscoveryObject",
            members: &[
                tables::Text {
                    en: "A host.",
                    ru: "Узел сети.",
                },
                tables::Text {
                    en: "A service.",
                    ru: "Сервис.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "DiscoveryStatus",
            members: &[
                tables::Text {
                    en: "It is there.",
                    ru: "Доступен.",
                },
                tables::Text {
                    en: "It is not there.",
                    ru: "Недоступен.",
                },
                tables::Text {
                    en: "It has just come.",
                    ru: "Обнаружен.",
                },
                tables::Text {
                    en: "It has just gone.",
                    ru: "Потерян.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "Evaluation",
            members: &[
                tables::Text {
                    en: "Any one of each kind, all kinds.",
                    ru: "Любое из одного вида, все виды сразу.",
                },
                tables::Text {
                    en: "All.",
                    ru: "Все.",
                },
                tables::Text {
                    en: "Any one.",
                    ru: "Любое.",
                },
                tables::Text {
                    en: "As an expression says.",
                    ru: "По выражению.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "InternalEventType",
            members: &[
                tables::Text {
                    en: "An item gives no values.",
                    ru: "Элемент данных не поддерживается.",
                },
                tables::Text {
                    en: "A discovery rule gives no values.",
                    ru: "Правило обнаружения не поддерживается.",
                },
                tables::Text {
                    en: "A trigger cannot be evaluated.",
                    ru: "Состояние триггера неизвестно.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "OperationType",
            members: &[
                tables::Text {
                    en: "Send a message.",
                    ru: "Отправить сообщение.",
                },
                tables::Text {
                    en: "Run a script.",
                    ru: "Выполнить скрипт.",
                },
                tables::Text {
                    en: "Add the host.",
                    ru: "Добавить узел сети.",
                },
                tables::Text {
                    en: "Remove the host.",
                    ru: "Удалить узел сети.",
                },
                tables::Text {
                    en: "Add the host to groups.",
                    ru: "Добавить узел в группы.",
                },
                tables::Text {
                    en: "Take the host out of groups.",
                    ru: "Исключить узел из групп.",
                },
                tables::Text {
                    en: "Link templates.",
                    ru: "Присоединить шаблоны.",
                },
                tables::Text {
                    en: "Unlink templates.",
                    ru: "Отсоединить шаблоны.",
                },
                tables::Text {
                    en: "Enable the host.",
                    ru: "Включить узел сети.",
                },
                tables::Text {
                    en: "Disable the host.",
                    ru: "Отключить узел сети.",
                },
                tables::Text {
                    en: "Set how the inventory is filled.",
                    ru: "Задать способ заполнения инвентаря.",
                },
                tables::Text {
                    en: "Tell those who were told before, at the end.",
                    ru: "Сообщить о завершении всем, кого оповещали.",
                },
                tables::Text {
                    en: "Tell those who were told before, at a change.",
                    ru: "Сообщить об изменении всем, кого оповещали.",
                },
                tables::Text {
                    en: "Give the host tags.",
                    ru: "Добавить узлу теги.",
                },
                tables::Text {
                    en: "Take tags from the host.",
                    ru: "Снять с узла теги.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "ServiceCheckType",
            members: &[
                tables::Text {
                    en: "SSH.",
                    ru: "Проверка SSH.",
                },
                tables::Text {
                    en: "LDAP.",
                    ru: "Проверка LDAP.",
                },
                tables::Text {
                    en: "SMTP.",
                    ru: "Проверка SMTP.",
                },
                tables::Text {
                    en: "FTP.",
                    ru: "Проверка FTP.",
                },
                tables::Text {
                    en: "HTTP.",
                    ru: "Проверка HTTP.",
                },
                tables::Text {
                    en: "POP.",
                    ru: "Проверка POP.",
                },
                tables::Text {
                    en: "NNTP.",
                    ru: "Проверка NNTP.",
                },
                tables::Text {
                    en: "IMAP.",
                    ru: "Проверка IMAP.",
                },
                tables::Text {
                    en: "TCP.",
                    ru: "Проверка TCP.",
                },
                tables::Text {
                    en: "Zabbix agent.",
                    ru: "Проверка Zabbix agent.",
                },
                tables::Text {
                    en: "SNMPv1 agent.",
                    ru: "Проверка SNMPv1 agent.",
                },
                tables::Text {
                    en: "SNMPv2 agent.",
                    ru: "Проверка SNMPv2 agent.",
                },
                tables::Text {
                    en: "ICMP ping.",
                    ru: "Проверка ICMP ping.",
                },
                tables::Text {
                    en: "SNMPv3 agent.",
                    ru: "Проверка SNMPv3 agent.",
                },
                tables::Text {
                    en: "HTTPS.",
                    ru: "Проверка HTTPS.",
                },
                tables::Text {
                    en: "Telnet.",
                    ru: "Проверка Telnet.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/action",
            name: "Severity",
            members: &[
                tables::Text {
                    en: "Not classified.",
                    ru: "Не классифицировано.",
                },
                tables::Text {
                    en: "Information.",
                    ru: "Информация.",
                },
                tables::Text {
                    en: "Warning.",
                    ru: "Предупреждение.",
                },
                tables::Text {
                    en: "Average.",
                    ru: "Средняя.",
                },
                tables::Text {
                    en: "High.",
                    ru: "Высокая.",
                },
                tables::Text {
                    en: "Disaster.",
                    ru: "Чрезвычайная.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/alert",
            name: "AlertStatus",
            members: &[
                tables::Text {
                    en: "Waiting to be sent, or a command that was not run.",
                    ru: "Ждёт отправки или команда не выполнена.",
                },
                tables::Text {
                    en: "Sent, or run.",
                    ru: "Отправлено или выполнено.",
                },
                tables::Text {
                    en: "It failed.",
                    ru: "Неудача.",
                },
                tables::Text {
                    en: "The server has not looked at it yet.",
                    ru: "Ещё не обработано сервером.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/alert",
            name: "AlertType",
            members: &[
                tables::Text {
                    en: "A message.",
                    ru: "Сообщение.",
                },
                tables::Text {
                    en: "A remote command.",
                    ru: "Удалённая команда.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/audit-log",
            name: "AuditAction",
            members: &[
                tables::Text {
                    en: "Something was added.",
                    ru: "Добавление.",
                },
                tables::Text {
                    en: "Something was changed.",
                    ru: "Изменение.",
                },
                tables::Text {
                    en: "Something was deleted.",
                    ru: "Удаление.",
                },
                tables::Text {
                    en: "A user signed out.",
                    ru: "Выход.",
                },
                tables::Text {
                    en: "A script was run.",
                    ru: "Выполнение скрипта.",
                },
                tables::Text {
                    en: "A user signed in.",
                    ru: "Успешный вход.",
                },
                tables::Text {
                    en: "A user failed to sign in.",
                    ru: "Неудачный вход.",
                },
                tables::Text {
                    en: "History was cleared.",
                    ru: "Очистка истории.",
                },
                tables::Text {
                    en: "The configuration of a proxy was renewed.",
                    ru: "Обновление конфигурации прокси.",
                },
                tables::Text {
                    en: "Values were sent by the API.",
                    ru: "Отправка значений через API.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/audit-log",
            name: "AuditResource",
            members: &[
                tables::Text {
                    en: "A user.",
                    ru: "Пользователь.",
                },
                tables::Text {
                    en: "A media type.",
                    ru: "Способ оповещения.",
                },
                tables::Text {
                    en: "A host.",
                    ru: "Узел сети.",
                },
                tables::Text {
                    en: "An action.",
                    ru: "Действие.",
                },
                tables::Text {
                    en: "A graph.",
                    ru: "График.",
                },
                tables::Text {
                    en: "A user group.",
                    ru: "Группа пользователей.",
                },
                tables::Text {
                    en: "A trigger.",
                    ru: "Триггер.",
                },
                tables::Text {
                    en: "A host group.",
                    ru: "Группа узлов сети.",
                },
                tables::Text {
                    en: "An item.",
                    ru: "Элемент данных.",
                },
                tables::Text {
                    en: "An image.",
                    ru: "Изображение.",
                },
                tables::Text {
                    en: "A value map.",
                    ru: "Преобразование значений.",
                },
                tables::Text {
                    en: "A service.",
                    ru: "Услуга.",
                },
                tables::Text {
                    en: "A map.",
                    ru: "Карта сети.",
                },
                tables::Text {
                    en: "A web scenario.",
                    ru: "Веб-сценарий.",
                },
                tables::Text {
                    en: "A network discovery rule.",
                    ru: "Правило обнаружения сети.",
                },
                tables::Text {
                    en: "A script.",
                    ru: "Скрипт.",
                },
                tables::Text {
                    en: "A proxy.",
                    ru: "Прокси.",
                },
                tables::Text {
                    en: "A maintenance.",
                    ru: "Обслуживание.",
                },
                tables::Text {
                    en: "A global regular expression.",
                    ru: "Глобальное регулярное выражение.",
                },
                tables::Text {
                    en: "A user macro.",
                    ru: "Пользовательский макрос.",
                },
                tables::Text {
                    en: "A template.",
                    ru: "Шаблон.",
                },
                tables::Text {
                    en: "A trigger prototype.",
                    ru: "Прототип триггера.",
                },
                tables::Text {
                    en: "An icon map.",
                    ru: "Соответствие иконок.",
                },
                tables::Text {
                    en: "A dashboard.",
                    ru: "Панель.",
                },
                tables::Text {
                    en: "An event correlation.",
                    ru: "Корреляция событий.",
                },
                tables::Text {
                    en: "A graph prototype.",
                    ru: "Прототип графика.",
                },
                tables::Text {
                    en: "An item prototype.",
                    ru: "Прототип элемента данных.",
                },
                tables::Text {
                    en: "A host prototype.",
                    ru: "Прототип узла сети.",
                },
                tables::Text {
                    en: "The autoregistration settings.",
                    ru: "Настройки авторегистрации.",
                },
                tables::Text {
                    en: "A frontend module.",
                    ru: "Модуль веб-интерфейса.",
                },
                tables::Text {
                    en: "The settings.",
                    ru: "Общие настройки.",
                },
                tables::Text {
                    en: "The housekeeping settings.",
                    ru: "Настройки очистки истории.",
                },
                tables::Text {
                    en: "The authentication settings.",
                    ru: "Настройки аутентификации.",
                },
                tables::Text {
                    en: "A template dashboard.",
                    ru: "Панель шаблона.",
                },
                tables::Text {
                    en: "A user role.",
                    ru: "Роль пользователя.",
                },
                tables::Text {
                    en: "An API token.",
                    ru: "API-токен.",
                },
                tables::Text {
                    en: "A scheduled report.",
                    ru: "Отчёт по расписанию.",
                },
                tables::Text {
                    en: "A node of a high availability cluster.",
                    ru: "Узел кластера высокой доступности.",
                },
                tables::Text {
                    en: "An SLA.",
                    ru: "SLA.",
                },
                tables::Text {
                    en: "A user directory.",
                    ru: "Каталог пользователей.",
                },
                tables::Text {
                    en: "A template group.",
                    ru: "Группа шаблонов.",
                },
                tables::Text {
                    en: "A connector.",
                    ru: "Коннектор.",
                },
                tables::Text {
                    en: "A low-level discovery rule.",
                    ru: "Правило низкоуровневого обнаружения.",
                },
                tables::Text {
                    en: "History.",
                    ru: "История.",
                },
                tables::Text {
                    en: "A method of the second factor.",
                    ru: "Метод второго фактора.",
                },
                tables::Text {
                    en: "A proxy group.",
                    ru: "Группа прокси.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/authentication",
            name: "HttpLoginForm",
            members: &[
                tables::Text {
                    en: "The one of Zabbix.",
                    ru: "Форма Zabbix.",
                },
                tables::Text {
                    en: "The one of the web server.",
                    ru: "Форма веб-сервера.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/authentication",
            name: "LdapAuthentication",
            members: &[
                tables::Text {
                    en: "It may not.",
                    ru: "Не разрешена.",
                },
                tables::Text {
                    en: "It may.",
                    ru: "Разрешена.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/connector",
            name: "ConnectorAuthentication",
            members: &[
                tables::Text {
                    en: "Not at all.",
                    ru: "Без входа.",
                },
                tables::Text {
                    en: "Basic.",
                    ru: "Базовая проверка.",
                },
                tables::Text {
                    en: "NTLM.",
                    ru: "Проверка NTLM.",
                },
                tables::Text {
                    en: "Kerberos.",
                    ru: "Проверка Kerberos.",
                },
                tables::Text {
                    en: "Digest.",
                    ru: "Проверка Digest.",
                },
                tables::Text {
                    en: "With a token.",
                    ru: "По токену.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/connector",
            name: "ConnectorDataType",
            members: &[
                tables::Text {
                    en: "Values of items.",
                    ru: "Значения элементов данных.",
                },
                tables::Text {
                    en: "Events.",
                    ru: "События.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/connector",
            name: "ConnectorProtocol",
            members: &[
                tables::Text {
                    en: "The streaming protocol of Zabbix, version 1.0.",
                    ru: "Потоковый протокол Zabbix версии 1.0.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/connector",
            name: "ConnectorStatus",
            members: &[
                tables::Text {
                    en: "It is not.",
                    ru: "Отключён.",
                },
                tables::Text {
                    en: "It is.",
                    ru: "Включён.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/connector",
            name: "ConnectorTagOperator",
            members: &[
                tables::Text {
                    en: "Equal.",
                    ru: "Равно.",
                },
                tables::Text {
                    en: "Not equal.",
                    ru: "Не равно.",
                },
                tables::Text {
                    en: "Contains.",
                    ru: "Содержит.",
                },
                tables::Text {
                    en: "Does not contain.",
                    ru: "Не содержит.",
                },
                tables::Text {
                    en: "Is there.",
                    ru: "Существует.",
                },
                tables::Text {
                    en: "Is not there.",
                    ru: "Не существует.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/correlation",
            name: "CorrelationConditionType",
            members: &[
                tables::Text {
                    en: "A tag of the old event.",
                    ru: "Тег старого события.",
                },
                tables::Text {
                    en: "A tag of the new event.",
                    ru: "Тег нового события.",
                },
                tables::Text {
                    en: "The host group of the new event.",
                    ru: "Группа узлов сети нового события.",
                },
                tables::Text {
                    en: "Tags of both events with the same value.",
                    ru: "Теги обоих событий с одинаковым значением.",
                },
                tables::Text {
                    en: "The value of the old event's tag.",
                    ru: "Значение тега старого события.",
                },
                tables::Text {
                    en: "The value of the new event's tag.",
                    ru: "Значение тега нового события.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/correlation",
            name: "CorrelationOperationType",
            members: &[
                tables::Text {
                    en: "Close the old events.",
                    ru: "Закрыть старые события.",
                },
                tables::Text {
                    en: "Close the new event.",
                    ru: "Закрыть новое событие.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/correlation",
            name: "CorrelationOperator",
            members: &[
                tables::Text {
                    en: "Equal.",
                    ru: "Равно.",
                },
                tables::Text {
                    en: "Not equal.",
                    ru: "Не равно.",
                },
                tables::Text {
                    en: "Contains.",
                    ru: "Содержит.",
                },
                tables::Text {
                    en: "Does not contain.",
                    ru: "Не содержит.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/dashboard",
            name: "Permission",
            members: &[
                tables::Text {
                    en: "Look.",
                    ru: "Смотреть.",
                },
                tables::Text {
                    en: "Look and change.",
                    ru: "Смотреть и менять.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/dashboard",
            name: "WidgetFieldType",
            members: &[
                tables::Text {
                    en: "A number.",
                    ru: "Число.",
                },
                tables::Text {
                    en: "A text.",
                    ru: "Строка.",
                },
                tables::Text {
                    en: "A host group.",
                    ru: "Группа узлов сети.",
                },
                tables::Text {
                    en: "A host.",
                    ru: "Узел сети.",
                },
                tables::Text {
                    en: "An item.",
                    ru: "Элемент данных.",
                },
                tables::Text {
                    en: "An item prototype.",
                    ru: "Прототип элемента данных.",
                },
                tables::Text {
                    en: "A graph.",
                    ru: "График.",
                },
                tables::Text {
                    en: "A graph prototype.",
                    ru: "Прототип графика.",
                },
                tables::Text {
                    en: "A map.",
                    ru: "Карта.",
                },
                tables::Text {
                    en: "A service.",
                    ru: "Услуга.",
                },
                tables::Text {
                    en: "An SLA.",
                    ru: "Соглашение SLA.",
                },
                tables::Text {
                    en: "A user.",
                    ru: "Пользователь.",
                },
                tables::Text {
                    en: "An action.",
                    ru: "Действие.",
                },
                tables::Text {
                    en: "A media type.",
                    ru: "Способ оповещения.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/dashboard",
            name: "WidgetViewMode",
            members: &[
                tables::Text {
                    en: "It is.",
                    ru: "Показывать.",
                },
                tables::Text {
                    en: "It is not.",
                    ru: "Скрывать.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/discovery-rule",
            name: "DiscoveryFilterOperator",
            members: &[
                tables::Text {
                    en: "Matches a regular expression.",
                    ru: "Соответствует регулярному выражению.",
                },
                tables::Text {
                    en: "Does not match a regular expression.",
                    ru: "Не соответствует регулярному выражению.",
                },
                tables::Text {
                    en: "Is there.",
                    ru: "Существует.",
                },
                tables::Text {
                    en: "Is not there.",
                    ru: "Не существует.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/discovery-rule",
            name: "LostObjectDisabling",
            members: &[
                tables::Text {
                    en: "After a while.",
                    ru: "По истечении срока.",
                },
                tables::Text {
                    en: "Never.",
                    ru: "Никогда.",
                },
                tables::Text {
                    en: "At once.",
                    ru: "Сразу.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/discovery-rule",
            name: "LostObjectRemoval",
            members: &[
                tables::Text {
                    en: "After a while.",
                    ru: "По истечении срока.",
                },
                tables::Text {
                    en: "Never.",
                    ru: "Никогда.",
                },
                tables::Text {
                    en: "At once.",
                    ru: "Сразу.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/discovery-rule",
            name: "OverrideObject",
            members: &[
                tables::Text {
                    en: "Prototypes of items.",
                    ru: "Прототипы элементов данных.",
                },
                tables::Text {
                    en: "Prototypes of triggers.",
                    ru: "Прототипы триггеров.",
                },
                tables::Text {
                    en: "Prototypes of graphs.",
                    ru: "Прототипы графиков.",
                },
                tables::Text {
                    en: "Prototypes of hosts.",
                    ru: "Прототипы узлов сети.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/discovery-rule",
            name: "OverrideOperator",
            members: &[
                tables::Text {
                    en: "Equal.",
                    ru: "Равно.",
                },
                tables::Text {
                    en: "Not equal.",
                    ru: "Не равно.",
                },
                tables::Text {
                    en: "Contains.",
                    ru: "Содержит.",
                },
                tables::Text {
                    en: "Does not contain.",
                    ru: "Не содержит.",
                },
                tables::Text {
                    en: "Matches a regular expression.",
                    ru: "Соответствует регулярному выражению.",
                },
                tables::Text {
                    en: "Does not match a regular expression.",
                    ru: "Не соответствует регулярному выражению.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/event-source",
            name: "EventObject",
            members: &[
                tables::Text {
                    en: "A trigger.",
                    ru: "Триггер.",
                },
                tables::Text {
                    en: "A host that network discovery found.",
                    ru: "Узел, найденный обнаружением сети.",
                },
                tables::Text {
                    en: "A service that network discovery found.",
                    ru: "Сервис, найденный обнаружением сети.",
                },
                tables::Text {
                    en: "A host whose agent registered itself.",
                    ru: "Узел, агент которого зарегистрировался сам.",
                },
                tables::Text {
                    en: "An item.",
                    ru: "Элемент данных.",
                },
                tables::Text {
                    en: "A low-level discovery rule.",
                    ru: "Правило низкоуровневого обнаружения.",
                },
                tables::Text {
                    en: "A service.",
                    ru: "Услуга.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/event-source",
            name: "EventSource",
            members: &[
                tables::Text {
                    en: "A trigger.",
                    ru: "Триггер.",
                },
                tables::Text {
                    en: "Network discovery.",
                    ru: "Обнаружение сети.",
                },
                tables::Text {
                    en: "An agent that registers itself.",
                    ru: "Авторегистрация агента.",
                },
                tables::Text {
                    en: "Zabbix itself.",
                    ru: "Сам Zabbix.",
                },
                tables::Text {
                    en: "A service.",
                    ru: "Услуга.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/event-source",
            name: "EventValue",
            members: &[
                tables::Text {
                    en: "All is well: a trigger or service has recovered, a discovered host or service is up, an item works again.",
                    ru: "Всё в порядке: триггер или услуга восстановились, обнаруженный узел или сервис доступен, элемент снова работает.",
                },
                tables::Text {
                    en: "Something is wrong: a problem, a discovered host or service that is down, an unsupported item.",
                    ru: "Неполадка: проблема, недоступный обнаруженный узел или сервис, неподдерживаемый элемент.",
                },
                tables::Text {
                    en: "A discovered host or service came up for the first time or again.",
                    ru: "Обнаруженный узел или сервис появился.",
                },
                tables::Text {
                    en: "A discovered host or service went away.",
                    ru: "Обнаруженный узел или сервис пропал.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/get-options",
            name: "SortOrder",
            members: &[
                tables::Text {
                    en: "From the smallest up.",
                    ru: "По возрастанию.",
                },
                tables::Text {
                    en: "From the largest down.",
                    ru: "По убыванию.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/graph",
            name: "AxisLimit",
            members: &[
                tables::Text {
                    en: "From the values shown.",
                    ru: "Из показанных значений.",
                },
                tables::Text {
                    en: "It is given.",
                    ru: "Задана.",
                },
                tables::Text {
                    en: "From the last value of an item.",
                    ru: "Из последнего значения элемента данных.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/graph",
            name: "GraphType",
            members: &[
                tables::Text {
                    en: "Lines.",
                    ru: "Линии.",
                },
                tables::Text {
                    en: "Areas on top of each other.",
                    ru: "Области друг на друге.",
                },
                tables::Text {
                    en: "A pie.",
                    ru: "Круговая диаграмма.",
                },
                tables::Text {
                    en: "A pie of separate pieces.",
                    ru: "Круговая диаграмма из отдельных долей.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/graph-item",
            name: "AxisSide",
            members: &[
                tables::Text {
                    en: "The left one.",
                    ru: "Левая.",
                },
                tables::Text {
                    en: "The right one.",
                    ru: "Правая.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/graph-item",
            name: "DrawType",
            members: &[
                tables::Text {
                    en: "A line.",
                    ru: "Линия.",
                },
                tables::Text {
                    en: "A filled area.",
                    ru: "Закрашенная область.",
                },
                tables::Text {
                    en: "A bold line.",
                    ru: "Жирная линия.",
                },
                tables::Text {
                    en: "Dots.",
                    ru: "Точки.",
                },
                tables::Text {
                    en: "A dashed line.",
                    ru: "Пунктирная линия.",
                },
                tables::Text {
                    en: "A line that fades below.",
                    ru: "Градиентная линия.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/graph-item",
            name: "GraphFunction",
            members: &[
                tables::Text {
                    en: "The smallest.",
                    ru: "Наименьшее.",
                },
                tables::Text {
                    en: "The average.",
                    ru: "Среднее.",
                },
                tables::Text {
                    en: "The largest.",
                    ru: "Наибольшее.",
                },
                tables::Text {
                    en: "The smallest, the average and the largest.",
                    ru: "Наименьшее, среднее и наибольшее.",
                },
                tables::Text {
                    en: "The last.",
                    ru: "Последнее.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/graph-item",
            name: "GraphItemType",
            members: &[
                tables::Text {
                    en: "A part.",
                    ru: "Часть.",
                },
                tables::Text {
                    en: "The whole.",
                    ru: "Целое.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/ha-node",
            name: "HaNodeStatus",
            members: &[
                tables::Text {
                    en: "It stands by.",
                    ru: "В резерве.",
                },
                tables::Text {
                    en: "It was stopped.",
                    ru: "Остановлен.",
                },
                tables::Text {
                    en: "It is not heard of.",
                    ru: "Недоступен.",
                },
                tables::Text {
                    en: "It works.",
                    ru: "Активен.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host",
            name: "HostEncryption",
            members: &[
                tables::Text {
                    en: "Not at all.",
                    ru: "Никак.",
                },
                tables::Text {
                    en: "By a pre-shared key.",
                    ru: "Общим ключом.",
                },
                tables::Text {
                    en: "By certificates.",
                    ru: "Сертификатом.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host",
            name: "HostStatus",
            members: &[
                tables::Text {
                    en: "It is.",
                    ru: "Наблюдается.",
                },
                tables::Text {
                    en: "It is not.",
                    ru: "Не наблюдается.",
                },
                tables::Text {
                    en: "It is a template, among the hosts of an item, a trigger or the like.",
                    ru: "Это шаблон: среди узлов элемента данных, триггера и тому подобного.",
                },
                tables::Text {
                    en: "It is a proxy that connects to the server.",
                    ru: "Это прокси, который сам подключается к серверу.",
                },
                tables::Text {
                    en: "It is a proxy that the server connects to.",
                    ru: "Это прокси, к которому подключается сервер.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host",
            name: "InventoryMode",
            members: &[
                tables::Text {
                    en: "Not at all.",
                    ru: "Отключён.",
                },
                tables::Text {
                    en: "By hand.",
                    ru: "Вручную.",
                },
                tables::Text {
                    en: "By items as well.",
                    ru: "В том числе из элементов данных.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host",
            name: "IpmiAuthentication",
            members: &[
                tables::Text {
                    en: "By default.",
                    ru: "По умолчанию.",
                },
                tables::Text {
                    en: "Not at all.",
                    ru: "Без входа.",
                },
                tables::Text {
                    en: "MD2.",
                    ru: "Способ MD2.",
                },
                tables::Text {
                    en: "MD5.",
                    ru: "Способ MD5.",
                },
                tables::Text {
                    en: "Straight.",
                    ru: "Способ Straight.",
                },
                tables::Text {
                    en: "OEM.",
                    ru: "Способ OEM.",
                },
                tables::Text {
                    en: "RMCP+.",
                    ru: "Способ RMCP+.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host",
            name: "IpmiPrivilege",
            members: &[
                tables::Text {
                    en: "Callback.",
                    ru: "Уровень Callback.",
                },
                tables::Text {
                    en: "User.",
                    ru: "Уровень User.",
                },
                tables::Text {
                    en: "Operator.",
                    ru: "Уровень Operator.",
                },
                tables::Text {
                    en: "Admin.",
                    ru: "Уровень Admin.",
                },
                tables::Text {
                    en: "OEM.",
                    ru: "Уровень OEM.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host",
            name: "MaintenanceType",
            members: &[
                tables::Text {
                    en: "They are.",
                    ru: "Собираются.",
                },
                tables::Text {
                    en: "They are not.",
                    ru: "Не собираются.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host",
            name: "MonitoredBy",
            members: &[
                tables::Text {
                    en: "The server.",
                    ru: "Сервер.",
                },
                tables::Text {
                    en: "A proxy.",
                    ru: "Прокси.",
                },
                tables::Text {
                    en: "A group of proxies.",
                    ru: "Группа прокси.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-group",
            name: "LostStatus",
            members: &[
                tables::Text {
                    en: "It does.",
                    ru: "Обнаруживается.",
                },
                tables::Text {
                    en: "It does not any more.",
                    ru: "Больше не обнаруживается.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-group",
            name: "Origin",
            members: &[
                tables::Text {
                    en: "Someone made it.",
                    ru: "Создан вручную.",
                },
                tables::Text {
                    en: "A discovery made it.",
                    ru: "Создан обнаружением.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-interface",
            name: "Availability",
            members: &[
                tables::Text {
                    en: "Not known.",
                    ru: "Неизвестно.",
                },
                tables::Text {
                    en: "It does.",
                    ru: "Доступен.",
                },
                tables::Text {
                    en: "It does not.",
                    ru: "Недоступен.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-interface",
            name: "InterfaceType",
            members: &[
                tables::Text {
                    en: "A Zabbix agent.",
                    ru: "Агент Zabbix.",
                },
                tables::Text {
                    en: "SNMP.",
                    ru: "Служба SNMP.",
                },
                tables::Text {
                    en: "IPMI.",
                    ru: "Служба IPMI.",
                },
                tables::Text {
                    en: "JMX.",
                    ru: "Служба JMX.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-interface",
            name: "SnmpAuthentication",
            members: &[
                tables::Text {
                    en: "MD5.",
                    ru: "Алгоритм MD5.",
                },
                tables::Text {
                    en: "SHA1.",
                    ru: "Алгоритм SHA1.",
                },
                tables::Text {
                    en: "SHA224.",
                    ru: "Алгоритм SHA224.",
                },
                tables::Text {
                    en: "SHA256.",
                    ru: "Алгоритм SHA256.",
                },
                tables::Text {
                    en: "SHA384.",
                    ru: "Алгоритм SHA384.",
                },
                tables::Text {
                    en: "SHA512.",
                    ru: "Алгоритм SHA512.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-interface",
            name: "SnmpPrivacy",
            members: &[
                tables::Text {
                    en: "DES.",
                    ru: "Алгоритм DES.",
                },
                tables::Text {
                    en: "AES128.",
                    ru: "Алгоритм AES128.",
                },
                tables::Text {
                    en: "AES192.",
                    ru: "Алгоритм AES192.",
                },
                tables::Text {
                    en: "AES256.",
                    ru: "Алгоритм AES256.",
                },
                tables::Text {
                    en: "AES192C.",
                    ru: "Алгоритм AES192C.",
                },
                tables::Text {
                    en: "AES256C.",
                    ru: "Алгоритм AES256C.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-interface",
            name: "SnmpSecurityLevel",
            members: &[
                tables::Text {
                    en: "Nothing.",
                    ru: "Ничего.",
                },
                tables::Text {
                    en: "The sender.",
                    ru: "Отправителя.",
                },
                tables::Text {
                    en: "Sender and data.",
                    ru: "Отправителя и данные.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-interface",
            name: "SnmpVersion",
            members: &[
                tables::Text {
                    en: "Version 1.",
                    ru: "Версия 1.",
                },
                tables::Text {
                    en: "Version 2c.",
                    ru: "Версия 2c.",
                },
                tables::Text {
                    en: "Version 3.",
                    ru: "Версия 3.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-macro",
            name: "MacroOrigin",
            members: &[
                tables::Text {
                    en: "Someone made it.",
                    ru: "Создан вручную.",
                },
                tables::Text {
                    en: "A discovery made it.",
                    ru: "Создан обнаружением.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/host-macro",
            name: "MacroType",
            members: &[
                tables::Text {
                    en: "A text.",
                    ru: "Строка.",
                },
                tables::Text {
                    en: "A secret text.",
                    ru: "Секретная строка.",
                },
                tables::Text {
                    en: "A path in a vault.",
                    ru: "Путь в хранилище секретов.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/image",
            name: "ImageType",
            members: &[
                tables::Text {
                    en: "An icon of a map.",
                    ru: "Иконка карты сети.",
                },
                tables::Text {
                    en: "The background of a map.",
                    ru: "Фон карты сети.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/import-rules",
            name: "ConfigurationFormat",
            members: &[
                tables::Text {
                    en: "YAML.",
                    ru: "Формат YAML.",
                },
                tables::Text {
                    en: "XML.",
                    ru: "Формат XML.",
                },
                tables::Text {
                    en: "JSON.",
                    ru: "Формат JSON.",
                },
                tables::Text {
                    en: "As a value of the answer itself, not as a text.",
                    ru: "Значением самого ответа, а не текстом.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "DisablingSource",
            members: &[
                tables::Text {
                    en: "It did not.",
                    ru: "Нет.",
                },
                tables::Text {
                    en: "It did.",
                    ru: "Да.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "HttpAuthentication",
            members: &[
                tables::Text {
                    en: "Not at all.",
                    ru: "Без входа.",
                },
                tables::Text {
                    en: "Basic.",
                    ru: "Способ Basic.",
                },
                tables::Text {
                    en: "NTLM.",
                    ru: "Способ NTLM.",
                },
                tables::Text {
                    en: "Kerberos.",
                    ru: "Способ Kerberos.",
                },
                tables::Text {
                    en: "Digest.",
                    ru: "Способ Digest.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "HttpMethod",
            members: &[
                tables::Text {
                    en: "GET.",
                    ru: "Метод GET.",
                },
                tables::Text {
                    en: "POST.",
                    ru: "Метод POST.",
                },
                tables::Text {
                    en: "PUT.",
                    ru: "Метод PUT.",
                },
                tables::Text {
                    en: "HEAD.",
                    ru: "Метод HEAD.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "HttpOutputFormat",
            members: &[
                tables::Text {
                    en: "As it is.",
                    ru: "Как есть.",
                },
                tables::Text {
                    en: "As JSON.",
                    ru: "В виде JSON.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "HttpPostType",
            members: &[
                tables::Text {
                    en: "Anything.",
                    ru: "Произвольное.",
                },
                tables::Text {
                    en: "JSON.",
                    ru: "Документ JSON.",
                },
                tables::Text {
                    en: "XML.",
                    ru: "Документ XML.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "HttpRetrieveMode",
            members: &[
                tables::Text {
                    en: "The body.",
                    ru: "Тело.",
                },
                tables::Text {
                    en: "The headers.",
                    ru: "Заголовки.",
                },
                tables::Text {
                    en: "Both.",
                    ru: "И то и другое.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "InventoryField",
            members: &[
                tables::Text {
                    en: "None.",
                    ru: "Никакое.",
                },
                tables::Text {
                    en: "Type of the device.",
                    ru: "Тип устройства.",
                },
                tables::Text {
                    en: "Type of the device in full.",
                    ru: "Тип устройства подробно.",
                },
                tables::Text {
                    en: "Name of the device.",
                    ru: "Имя устройства.",
                },
                tables::Text {
                    en: "Another name.",
                    ru: "Другое имя.",
                },
                tables::Text {
                    en: "Operating system.",
                    ru: "Операционная система.",
                },
                tables::Text {
                    en: "Operating system in full.",
                    ru: "Операционная система подробно.",
                },
                tables::Text {
                    en: "Operating system in short.",
                    ru: "Операционная система кратко.",
                },
                tables::Text {
                    en: "First serial number.",
                    ru: "Первый серийный номер.",
                },
                tables::Text {
                    en: "Second serial number.",
                    ru: "Второй серийный номер.",
                },
                tables::Text {
                    en: "Tag.",
                    ru: "Метка.",
                },
                tables::Text {
                    en: "Asset tag.",
                    ru: "Инвентарный номер.",
                },
                tables::Text {
                    en: "First MAC address.",
                    ru: "Первый MAC-адрес.",
                },
                tables::Text {
                    en: "Second MAC address.",
                    ru: "Второй MAC-адрес.",
                },
                tables::Text {
                    en: "Hardware.",
                    ru: "Оборудование.",
                },
                tables::Text {
                    en: "Hardware in full.",
                    ru: "Оборудование подробно.",
                },
                tables::Text {
                    en: "Software.",
                    ru: "Программы.",
                },
                tables::Text {
                    en: "Software in full.",
                    ru: "Программы подробно.",
                },
                tables::Text {
                    en: "First application.",
                    ru: "Первое приложение.",
                },
                tables::Text {
                    en: "Second application.",
                    ru: "Второе приложение.",
                },
                tables::Text {
                    en: "Third application.",
                    ru: "Третье приложение.",
                },
                tables::Text {
                    en: "Fourth application.",
                    ru: "Четвёртое приложение.",
                },
                tables::Text {
                    en: "Fifth application.",
                    ru: "Пятое приложение.",
                },
                tables::Text {
                    en: "Contact person.",
                    ru: "Контактное лицо.",
                },
                tables::Text {
                    en: "Place.",
                    ru: "Расположение.",
                },
                tables::Text {
                    en: "Latitude.",
                    ru: "Широта.",
                },
                tables::Text {
                    en: "Longitude.",
                    ru: "Долгота.",
                },
                tables::Text {
                    en: "Notes.",
                    ru: "Заметки.",
                },
                tables::Text {
                    en: "Chassis.",
                    ru: "Шасси.",
                },
                tables::Text {
                    en: "Model.",
                    ru: "Модель.",
                },
                tables::Text {
                    en: "Hardware architecture.",
                    ru: "Архитектура оборудования.",
                },
                tables::Text {
                    en: "Vendor.",
                    ru: "Производитель.",
                },
                tables::Text {
                    en: "Contract number.",
                    ru: "Номер договора.",
                },
                tables::Text {
                    en: "Name of the installer.",
                    ru: "Кто установил.",
                },
                tables::Text {
                    en: "State of deployment.",
                    ru: "Состояние развёртывания.",
                },
                tables::Text {
                    en: "First address on the web.",
                    ru: "Первый веб-адрес.",
                },
                tables::Text {
                    en: "Second address on the web.",
                    ru: "Второй веб-адрес.",
                },
                tables::Text {
                    en: "Third address on the web.",
                    ru: "Третий веб-адрес.",
                },
                tables::Text {
                    en: "Networks.",
                    ru: "Сети.",
                },
                tables::Text {
                    en: "Network mask.",
                    ru: "Маска сети.",
                },
                tables::Text {
                    en: "Router.",
                    ru: "Маршрутизатор.",
                },
                tables::Text {
                    en: "Address out of band.",
                    ru: "Адрес внеполосного управления.",
                },
                tables::Text {
                    en: "Network mask out of band.",
                    ru: "Маска сети внеполосного управления.",
                },
                tables::Text {
                    en: "Router out of band.",
                    ru: "Маршрутизатор внеполосного управления.",
                },
                tables::Text {
                    en: "Date of purchase.",
                    ru: "Дата покупки.",
                },
                tables::Text {
                    en: "Date of installation.",
                    ru: "Дата установки.",
                },
                tables::Text {
                    en: "Date when maintenance ends.",
                    ru: "Дата окончания обслуживания.",
                },
                tables::Text {
                    en: "Date of decommissioning.",
                    ru: "Дата вывода из работы.",
                },
                tables::Text {
                    en: "First line of the address.",
                    ru: "Адрес, первая строка.",
                },
                tables::Text {
                    en: "Second line of the address.",
                    ru: "Адрес, вторая строка.",
                },
                tables::Text {
                    en: "Third line of the address.",
                    ru: "Адрес, третья строка.",
                },
                tables::Text {
                    en: "City.",
                    ru: "Город.",
                },
                tables::Text {
                    en: "State or province.",
                    ru: "Область.",
                },
                tables::Text {
                    en: "Country.",
                    ru: "Страна.",
                },
                tables::Text {
                    en: "Postal code.",
                    ru: "Почтовый индекс.",
                },
                tables::Text {
                    en: "Rack.",
                    ru: "Стойка.",
                },
                tables::Text {
                    en: "Notes about the site.",
                    ru: "Заметки о площадке.",
                },
                tables::Text {
                    en: "Name of the first contact.",
                    ru: "Первый контакт: имя.",
                },
                tables::Text {
                    en: "E-mail of the first contact.",
                    ru: "Первый контакт: электронная почта.",
                },
                tables::Text {
                    en: "First phone of the first contact.",
                    ru: "Первый контакт: первый телефон.",
                },
                tables::Text {
                    en: "Second phone of the first contact.",
                    ru: "Первый контакт: второй телефон.",
                },
                tables::Text {
                    en: "Mobile phone of the first contact.",
                    ru: "Первый контакт: мобильный телефон.",
                },
                tables::Text {
                    en: "Screen name of the first contact.",
                    ru: "Первый контакт: экранное имя.",
                },
                tables::Text {
                    en: "Notes about the first contact.",
                    ru: "Первый контакт: заметки.",
                },
                tables::Text {
                    en: "Name of the second contact.",
                    ru: "Второй контакт: имя.",
                },
                tables::Text {
                    en: "E-mail of the second contact.",
                    ru: "Второй контакт: электронная почта.",
                },
                tables::Text {
                    en: "First phone of the second contact.",
                    ru: "Второй контакт: первый телефон.",
                },
                tables::Text {
                    en: "Second phone of the second contact.",
                    ru: "Второй контакт: второй телефон.",
                },
                tables::Text {
                    en: "Mobile phone of the second contact.",
                    ru: "Второй контакт: мобильный телефон.",
                },
                tables::Text {
                    en: "Screen name of the second contact.",
                    ru: "Второй контакт: экранное имя.",
                },
                tables::Text {
                    en: "Notes about the second contact.",
                    ru: "Второй контакт: заметки.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "ItemOrigin",
            members: &[
                tables::Text {
                    en: "Someone made it.",
                    ru: "Создан вручную.",
                },
                tables::Text {
                    en: "It is a discovery rule.",
                    ru: "Это правило обнаружения.",
                },
                tables::Text {
                    en: "It is a prototype.",
                    ru: "Это прототип.",
                },
                tables::Text {
                    en: "A discovery made it from a prototype.",
                    ru: "Создан обнаружением по прототипу.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "ItemState",
            members: &[
                tables::Text {
                    en: "It could.",
                    ru: "Удалось.",
                },
                tables::Text {
                    en: "It could not.",
                    ru: "Не удалось.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "ItemStatus",
            members: &[
                tables::Text {
                    en: "They are.",
                    ru: "Собираются.",
                },
                tables::Text {
                    en: "They are not.",
                    ru: "Не собираются.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "ItemType",
            members: &[
                tables::Text {
                    en: "Asked of a Zabbix agent.",
                    ru: "Запрашивается у агента Zabbix.",
                },
                tables::Text {
                    en: "Sent to the server by others.",
                    ru: "Присылается извне.",
                },
                tables::Text {
                    en: "Checked by the server.",
                    ru: "Проверяется сервером.",
                },
                tables::Text {
                    en: "About Zabbix itself.",
                    ru: "О самом Zabbix.",
                },
                tables::Text {
                    en: "Sent by a Zabbix agent.",
                    ru: "Присылается агентом Zabbix.",
                },
                tables::Text {
                    en: "Of a web scenario; made by the server alone.",
                    ru: "Из веб-сценария; создаётся только сервером.",
                },
                tables::Text {
                    en: "Given by a script on the server.",
                    ru: "Выдаётся скриптом на сервере.",
                },
                tables::Text {
                    en: "Asked of a database.",
                    ru: "Запрашивается у базы данных.",
                },
                tables::Text {
                    en: "Asked over IPMI.",
                    ru: "Запрашивается по IPMI.",
                },
                tables::Text {
                    en: "A command over SSH.",
                    ru: "Команда по SSH.",
                },
                tables::Text {
                    en: "A command over Telnet.",
                    ru: "Команда по Telnet.",
                },
                tables::Text {
                    en: "Calculated from other items.",
                    ru: "Вычисляется из других элементов.",
                },
                tables::Text {
                    en: "Asked over JMX.",
                    ru: "Запрашивается по JMX.",
                },
                tables::Text {
                    en: "Taken from SNMP traps.",
                    ru: "Берётся из SNMP-ловушек.",
                },
                tables::Text {
                    en: "Taken from the value of another item.",
                    ru: "Берётся из значения другого элемента.",
                },
                tables::Text {
                    en: "Asked over HTTP.",
                    ru: "Запрашивается по HTTP.",
                },
                tables::Text {
                    en: "Asked over SNMP.",
                    ru: "Запрашивается по SNMP.",
                },
                tables::Text {
                    en: "Given by a JavaScript.",
                    ru: "Выдаётся скриптом JavaScript.",
                },
                tables::Text {
                    en: "Given by a script that drives a browser.",
                    ru: "Выдаётся скриптом, управляющим браузером.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "ItemValueType",
            members: &[
                tables::Text {
                    en: "A number with a fraction.",
                    ru: "Число с дробной частью.",
                },
                tables::Text {
                    en: "A short text.",
                    ru: "Короткий текст.",
                },
                tables::Text {
                    en: "A line of a log.",
                    ru: "Строка журнала.",
                },
                tables::Text {
                    en: "A whole number from 0 up.",
                    ru: "Целое число без знака.",
                },
                tables::Text {
                    en: "A text.",
                    ru: "Текст.",
                },
                tables::Text {
                    en: "Bytes.",
                    ru: "Двоичные данные.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "PrototypeUse",
            members: &[
                tables::Text {
                    en: "It does.",
                    ru: "Создаёт.",
                },
                tables::Text {
                    en: "It does not.",
                    ru: "Не создаёт.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "Redirects",
            members: &[
                tables::Text {
                    en: "They are not.",
                    ru: "Не переходить.",
                },
                tables::Text {
                    en: "They are.",
                    ru: "Переходить.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "SshAuthentication",
            members: &[
                tables::Text {
                    en: "With a password.",
                    ru: "По паролю.",
                },
                tables::Text {
                    en: "With a key.",
                    ru: "По ключу.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "Trapping",
            members: &[
                tables::Text {
                    en: "They may not.",
                    ru: "Нельзя.",
                },
                tables::Text {
                    en: "They may.",
                    ru: "Можно.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/item",
            name: "Verification",
            members: &[
                tables::Text {
                    en: "It is not.",
                    ru: "Не выполняется.",
                },
                tables::Text {
                    en: "It is.",
                    ru: "Выполняется.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/maintenance",
            name: "MaintenancePeriodType",
            members: &[
                tables::Text {
                    en: "Once.",
                    ru: "Один раз.",
                },
                tables::Text {
                    en: "Every so many days.",
                    ru: "По дням.",
                },
                tables::Text {
                    en: "On days of the week.",
                    ru: "По дням недели.",
                },
                tables::Text {
                    en: "In some months.",
                    ru: "По месяцам.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/map",
            name: "MapElementType",
            members: &[
                tables::Text {
                    en: "A host.",
                    ru: "Узел сети.",
                },
                tables::Text {
                    en: "A map.",
                    ru: "Карта сети.",
                },
                tables::Text {
                    en: "Triggers.",
                    ru: "Триггеры.",
                },
                tables::Text {
                    en: "A host group.",
                    ru: "Группа узлов сети.",
                },
                tables::Text {
                    en: "An image.",
                    ru: "Изображение.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/map",
            name: "MapGroupArea",
            members: &[
                tables::Text {
                    en: "The whole map.",
                    ru: "Вся карта.",
                },
                tables::Text {
                    en: "An area of its own.",
                    ru: "Заданная область.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/map",
            name: "MapGroupDisplay",
            members: &[
                tables::Text {
                    en: "As one element.",
                    ru: "Одним элементом.",
                },
                tables::Text {
                    en: "As its hosts.",
                    ru: "Отдельными узлами.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/map",
            name: "MapGroupPlacement",
            members: &[
                tables::Text {
                    en: "Evenly in a grid.",
                    ru: "Равномерно по сетке.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/map",
            name: "MapLabelLocation",
            members: &[
                tables::Text {
                    en: "As the map says.",
                    ru: "Как задано в карте.",
                },
                tables::Text {
                    en: "Below.",
                    ru: "Снизу.",
                },
                tables::Text {
                    en: "To the left.",
                    ru: "Слева.",
                },
                tables::Text {
                    en: "To the right.",
                    ru: "Справа.",
                },
                tables::Text {
                    en: "Above.",
                    ru: "Сверху.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/map",
            name: "MapLabelType",
            members: &[
                tables::Text {
                    en: "Their own label.",
                    ru: "Собственная подпись.",
                },
                tables::Text {
                    en: "The IP address.",
                    ru: "IP-адрес.",
                },
                tables::Text {
                    en: "The name.",
                    ru: "Имя элемента.",
                },
                tables::Text {
                    en: "The state alone.",
                    ru: "Только состояние.",
                },
                tables::Text {
                    en: "Nothing.",
                    ru: "Ничего.",
                },
                tables::Text {
                    en: "A label of the kind of element.",
                    ru: "Подпись вида элементов.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/map",
            name: "MapLinkDrawing",
            members: &[
                tables::Text {
                    en: "Thin.",
                    ru: "Тонкая.",
                },
                tables::Text {
                    en: "Thick.",
                    ru: "Толстая.",
                },
                tables::Text {
                    en: "In dots.",
                    ru: "Точками.",
                },
                tables::Text {
                    en: "In dashes.",
                    ru: "Штрихами.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/map",
            name: "MapProblemDisplay",
            members: &[
                tables::Text {
                    en: "Their number.",
                    ru: "Число.",
                },
                tables::Text {
                    en: "The name of a single one, else their number.",
                    ru: "Имя единственной, иначе число.",
                },
                tables::Text {
                    en: "Their number and the worst one.",
                    ru: "Число и самая важная.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/map",
            name: "MapUnacknowledged",
            members: &[
                tables::Text {
                    en: "Together with the others.",
                    ru: "Вместе с остальными.",
                },
                tables::Text {
                    en: "Unacknowledged ones alone.",
                    ru: "Только неподтверждённые.",
                },
                tables::Text {
                    en: "By themselves.",
                    ru: "Отдельно.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/map-element-tag",
            name: "MapTagOperator",
            members: &[
                tables::Text {
                    en: "Contains.",
                    ru: "Содержит.",
                },
                tables::Text {
                    en: "Equal.",
                    ru: "Равно.",
                },
                tables::Text {
                    en: "Does not contain.",
                    ru: "Не содержит.",
                },
                tables::Text {
                    en: "Not equal.",
                    ru: "Не равно.",
                },
                tables::Text {
                    en: "Is there.",
                    ru: "Существует.",
                },
                tables::Text {
                    en: "Is not there.",
                    ru: "Не существует.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/map-shape",
            name: "MapBorderType",
            members: &[
                tables::Text {
                    en: "Not at all.",
                    ru: "Не рисуется.",
                },
                tables::Text {
                    en: "Whole.",
                    ru: "Сплошная.",
                },
                tables::Text {
                    en: "In dots.",
                    ru: "Точками.",
                },
                tables::Text {
                    en: "In dashes.",
                    ru: "Штрихами.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/map-shape",
            name: "MapShapeType",
            members: &[
                tables::Text {
                    en: "A rectangle.",
                    ru: "Прямоугольник.",
                },
                tables::Text {
                    en: "An ellipse.",
                    ru: "Эллипс.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/map-shape",
            name: "MapTextHalign",
            members: &[
                tables::Text {
                    en: "In the middle.",
                    ru: "По центру.",
                },
                tables::Text {
                    en: "To the left.",
                    ru: "Слева.",
                },
                tables::Text {
                    en: "To the right.",
                    ru: "Справа.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/map-shape",
            name: "MapTextValign",
            members: &[
                tables::Text {
                    en: "In the middle.",
                    ru: "Посередине.",
                },
                tables::Text {
                    en: "At the top.",
                    ru: "Сверху.",
                },
                tables::Text {
                    en: "At the bottom.",
                    ru: "Снизу.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media",
            name: "MediaStatus",
            members: &[
                tables::Text {
                    en: "In use.",
                    ru: "Используется.",
                },
                tables::Text {
                    en: "Not in use.",
                    ru: "Не используется.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "EventMenu",
            members: &[
                tables::Text {
                    en: "It has not.",
                    ru: "Нет.",
                },
                tables::Text {
                    en: "It has.",
                    ru: "Есть.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "MailProvider",
            members: &[
                tables::Text {
                    en: "Any mail server.",
                    ru: "Любой почтовый сервер.",
                },
                tables::Text {
                    en: "Gmail.",
                    ru: "Служба Gmail.",
                },
                tables::Text {
                    en: "The relay of Gmail.",
                    ru: "Ретранслятор Gmail.",
                },
                tables::Text {
                    en: "Office 365.",
                    ru: "Служба Office 365.",
                },
                tables::Text {
                    en: "The relay of Office 365.",
                    ru: "Ретранслятор Office 365.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "MediaTypeKind",
            members: &[
                tables::Text {
                    en: "E-mail.",
                    ru: "Электронная почта.",
                },
                tables::Text {
                    en: "A script on the server.",
                    ru: "Скрипт на сервере.",
                },
                tables::Text {
                    en: "SMS.",
                    ru: "Сообщение SMS.",
                },
                tables::Text {
                    en: "A webhook.",
                    ru: "Вебхук.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "MediaTypeStatus",
            members: &[
                tables::Text {
                    en: "It is.",
                    ru: "Используется.",
                },
                tables::Text {
                    en: "It is not.",
                    ru: "Не используется.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "MessageFormat",
            members: &[
                tables::Text {
                    en: "Plain text.",
                    ru: "Простой текст.",
                },
                tables::Text {
                    en: "HTML.",
                    ru: "Разметка HTML.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "OperationMode",
            members: &[
                tables::Text {
                    en: "That a problem arose.",
                    ru: "О возникновении проблемы.",
                },
                tables::Text {
                    en: "That it is over.",
                    ru: "О её завершении.",
                },
                tables::Text {
                    en: "That someone changed it.",
                    ru: "Об изменении.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "SmtpAuthentication",
            members: &[
                tables::Text {
                    en: "Not at all.",
                    ru: "Без входа.",
                },
                tables::Text {
                    en: "With name and password.",
                    ru: "По имени и паролю.",
                },
                tables::Text {
                    en: "With an OAuth token.",
                    ru: "По токену OAuth.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "SmtpSecurity",
            members: &[
                tables::Text {
                    en: "Not at all.",
                    ru: "Никак.",
                },
                tables::Text {
                    en: "STARTTLS.",
                    ru: "Команда STARTTLS.",
                },
                tables::Text {
                    en: "SSL or TLS.",
                    ru: "SSL или TLS.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/media-type",
            name: "WebhookTags",
            members: &[
                tables::Text {
                    en: "It does not.",
                    ru: "Нет.",
                },
                tables::Text {
                    en: "It does.",
                    ru: "Да.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/mfa",
            name: "MfaCodeLength",
            members: &[
                tables::Text {
                    en: "Six digits.",
                    ru: "Шесть цифр.",
                },
                tables::Text {
                    en: "Eight digits.",
                    ru: "Восемь цифр.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/mfa",
            name: "MfaHashFunction",
            members: &[
                tables::Text {
                    en: "SHA-1.",
                    ru: "SHA-1.",
                },
                tables::Text {
                    en: "SHA-256.",
                    ru: "SHA-256.",
                },
                tables::Text {
                    en: "SHA-512.",
                    ru: "SHA-512.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/mfa",
            name: "MfaType",
            members: &[
                tables::Text {
                    en: "A one-time password from an app.",
                    ru: "Одноразовый пароль из приложения (TOTP).",
                },
                tables::Text {
                    en: "A prompt of Duo.",
                    ru: "Запрос Duo Universal Prompt.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/module",
            name: "ModuleStatus",
            members: &[
                tables::Text {
                    en: "It is not.",
                    ru: "Отключён.",
                },
                tables::Text {
                    en: "It is.",
                    ru: "Включён.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/network-discovery-check",
            name: "HostNameSource",
            members: &[
                tables::Text {
                    en: "Not said.",
                    ru: "Не задано.",
                },
                tables::Text {
                    en: "The name in DNS.",
                    ru: "Имя DNS.",
                },
                tables::Text {
                    en: "The address.",
                    ru: "IP-адрес.",
                },
                tables::Text {
                    en: "The value of this check.",
                    ru: "Значение этой проверки.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/preprocessing-step",
            name: "PreprocessingErrorHandler",
            members: &[
                tables::Text {
                    en: "The error stands.",
                    ru: "Оставить ошибку.",
                },
                tables::Text {
                    en: "The value is dropped.",
                    ru: "Отбросить значение.",
                },
                tables::Text {
                    en: "A given value takes its place.",
                    ru: "Подставить заданное значение.",
                },
                tables::Text {
                    en: "A given message takes the place of the error.",
                    ru: "Подставить заданное сообщение об ошибке.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/preprocessing-step",
            name: "PreprocessingType",
            members: &[
                tables::Text {
                    en: "Multiply by a number.",
                    ru: "Умножить на число.",
                },
                tables::Text {
                    en: "Cut characters off the end.",
                    ru: "Обрезать символы справа.",
                },
                tables::Text {
                    en: "Cut characters off the start.",
                    ru: "Обрезать символы слева.",
                },
                tables::Text {
                    en: "Cut characters off both ends.",
                    ru: "Обрезать символы с обеих сторон.",
                },
                tables::Text {
                    en: "Find a regular expression and write a result from it.",
                    ru: "Найти регулярное выражение и составить по нему результат.",
                },
                tables::Text {
                    en: "From a truth word to 0 or 1.",
                    ru: "Логическое слово в 0 или 1.",
                },
                tables::Text {
                    en: "From octal to decimal.",
                    ru: "Восьмеричное число в десятичное.",
                },
                tables::Text {
                    en: "From hexadecimal to decimal.",
                    ru: "Шестнадцатеричное число в десятичное.",
                },
                tables::Text {
                    en: "The difference from the value before.",
                    ru: "Разница с предыдущим значением.",
                },
                tables::Text {
                    en: "The difference from the value before, per second.",
                    ru: "Разница с предыдущим значением в секунду.",
                },
                tables::Text {
                    en: "Take a part of XML.",
                    ru: "Взять часть XML.",
                },
                tables::Text {
                    en: "Take a part of JSON.",
                    ru: "Взять часть JSON.",
                },
                tables::Text {
                    en: "Accept only numbers within a range.",
                    ru: "Принять только числа из диапазона.",
                },
                tables::Text {
                    en: "Accept only what matches a regular expression.",
                    ru: "Принять только подходящее под регулярное выражение.",
                },
                tables::Text {
                    en: "Accept only what does not match a regular expression.",
                    ru: "Принять только не подходящее под регулярное выражение.",
                },
                tables::Text {
                    en: "Look for an error message in JSON.",
                    ru: "Искать сообщение об ошибке в JSON.",
                },
                tables::Text {
                    en: "Look for an error message in XML.",
                    ru: "Искать сообщение об ошибке в XML.",
                },
                tables::Text {
                    en: "Look for an error message with a regular expression.",
                    ru: "Искать сообщение об ошибке регулярным выражением.",
                },
                tables::Text {
                    en: "Drop a value that is like the one before.",
                    ru: "Отбросить значение, равное предыдущему.",
                },
                tables::Text {
                    en: "Drop such a value, but not for longer than a while.",
                    ru: "Отбросить такое значение, но не дольше срока.",
                },
                tables::Text {
                    en: "Run a script.",
                    ru: "Выполнить скрипт.",
                },
                tables::Text {
                    en: "Take a value from Prometheus output.",
                    ru: "Взять значение из вывода Prometheus.",
                },
                tables::Text {
                    en: "From Prometheus output to JSON.",
                    ru: "Вывод Prometheus в JSON.",
                },
                tables::Text {
                    en: "From CSV to JSON.",
                    ru: "Из CSV в JSON.",
                },
                tables::Text {
                    en: "Replace a text.",
                    ru: "Заменить текст.",
                },
                tables::Text {
                    en: "Deal with a value that could not be taken.",
                    ru: "Обработать неполученное значение.",
                },
                tables::Text {
                    en: "From XML to JSON.",
                    ru: "XML в JSON.",
                },
                tables::Text {
                    en: "Take a value from an SNMP walk.",
                    ru: "Взять значение из обхода SNMP.",
                },
                tables::Text {
                    en: "From an SNMP walk to JSON.",
                    ru: "Обход SNMP в JSON.",
                },
                tables::Text {
                    en: "Take a value from an SNMP answer.",
                    ru: "Взять значение из ответа SNMP.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/proxy",
            name: "ProxyCompatibility",
            members: &[
                tables::Text {
                    en: "Not known.",
                    ru: "Неизвестно.",
                },
                tables::Text {
                    en: "It is the same.",
                    ru: "Та же версия.",
                },
                tables::Text {
                    en: "It is older, and works in part.",
                    ru: "Версия старше и работает частично.",
                },
                tables::Text {
                    en: "It does not work.",
                    ru: "Версия не работает.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/proxy",
            name: "ProxyOperatingMode",
            members: &[
                tables::Text {
                    en: "The proxy does.",
                    ru: "Прокси.",
                },
                tables::Text {
                    en: "The server does.",
                    ru: "Сервер.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/proxy",
            name: "ProxyState",
            members: &[
                tables::Text {
                    en: "Not known.",
                    ru: "Неизвестно.",
                },
                tables::Text {
                    en: "It is not.",
                    ru: "Не на связи.",
                },
                tables::Text {
                    en: "It is.",
                    ru: "На связи.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/proxy",
            name: "ProxyStatus",
            members: &[
                tables::Text {
                    en: "The proxy does.",
                    ru: "Прокси.",
                },
                tables::Text {
                    en: "The server does.",
                    ru: "Сервер.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/proxy-group",
            name: "ProxyGroupState",
            members: &[
                tables::Text {
                    en: "Not known.",
                    ru: "Неизвестно.",
                },
                tables::Text {
                    en: "Too few proxies are online.",
                    ru: "На связи слишком мало прокси.",
                },
                tables::Text {
                    en: "Enough proxies are online again, not yet for long enough.",
                    ru: "На связи снова достаточно прокси, но ещё недолго.",
                },
                tables::Text {
                    en: "Enough proxies are online.",
                    ru: "На связи достаточно прокси.",
                },
                tables::Text {
                    en: "Too few proxies are online, not yet for long enough.",
                    ru: "На связи слишком мало прокси, но ещё недолго.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/regexp",
            name: "RegexpTest",
            members: &[
                tables::Text {
                    en: "The text is part of it.",
                    ru: "Строка входит.",
                },
                tables::Text {
                    en: "One of the texts is part of it.",
                    ru: "Одна из строк входит.",
                },
                tables::Text {
                    en: "The text is no part of it.",
                    ru: "Строка не входит.",
                },
                tables::Text {
                    en: "The regular expression matches.",
                    ru: "Регулярное выражение подходит.",
                },
                tables::Text {
                    en: "The regular expression does not match.",
                    ru: "Регулярное выражение не подходит.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/report",
            name: "ReportCycle",
            members: &[
                tables::Text {
                    en: "Every day.",
                    ru: "Ежедневно.",
                },
                tables::Text {
                    en: "On days of the week.",
                    ru: "По дням недели.",
                },
                tables::Text {
                    en: "On the first day of a month.",
                    ru: "В первый день месяца.",
                },
                tables::Text {
                    en: "On the first day of a year.",
                    ru: "В первый день года.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/report",
            name: "ReportPeriod",
            members: &[
                tables::Text {
                    en: "The day before.",
                    ru: "Предыдущий день.",
                },
                tables::Text {
                    en: "The week before.",
                    ru: "Предыдущая неделя.",
                },
                tables::Text {
                    en: "The month before.",
                    ru: "Предыдущий месяц.",
                },
                tables::Text {
                    en: "The year before.",
                    ru: "Предыдущий год.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/report",
            name: "ReportState",
            members: &[
                tables::Text {
                    en: "It has not been sent.",
                    ru: "Не отправлялся.",
                },
                tables::Text {
                    en: "It was sent.",
                    ru: "Отправлен.",
                },
                tables::Text {
                    en: "It failed.",
                    ru: "Ошибка.",
                },
                tables::Text {
                    en: "It was sent, but not to all.",
                    ru: "Отправлен не всем.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/role",
            name: "RoleApiMode",
            members: &[
                tables::Text {
                    en: "Methods that may not be called.",
                    ru: "Запрещённые методы.",
                },
                tables::Text {
                    en: "The only methods that may be called.",
                    ru: "Единственные разрешённые методы.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/role",
            name: "RoleServicesMode",
            members: &[
                tables::Text {
                    en: "Those of the list and those with the tag.",
                    ru: "К перечисленным и отмеченным тегом.",
                },
                tables::Text {
                    en: "All of them.",
                    ru: "Ко всем.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/role",
            name: "UserType",
            members: &[
                tables::Text {
                    en: "A user.",
                    ru: "Пользователь.",
                },
                tables::Text {
                    en: "An administrator.",
                    ru: "Администратор.",
                },
                tables::Text {
                    en: "A super administrator.",
                    ru: "Супер-администратор.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/script",
            name: "ManualInput",
            members: &[
                tables::Text {
                    en: "It does not.",
                    ru: "Нет.",
                },
                tables::Text {
                    en: "It does.",
                    ru: "Да.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/script",
            name: "ManualInputCheck",
            members: &[
                tables::Text {
                    en: "By a regular expression.",
                    ru: "По регулярному выражению.",
                },
                tables::Text {
                    en: "It is chosen from a list.",
                    ru: "Выбирается из списка.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/script",
            name: "ScriptHostAccess",
            members: &[
                tables::Text {
                    en: "To read.",
                    ru: "Чтение.",
                },
                tables::Text {
                    en: "To write.",
                    ru: "Запись.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/script",
            name: "ScriptPlace",
            members: &[
                tables::Text {
                    en: "On the agent.",
                    ru: "На агенте.",
                },
                tables::Text {
                    en: "On the server.",
                    ru: "На сервере.",
                },
                tables::Text {
                    en: "On the server, or the proxy that monitors the host.",
                    ru: "На сервере или прокси, наблюдающем узел.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/script",
            name: "ScriptScope",
            members: &[
                tables::Text {
                    en: "As an operation of actions.",
                    ru: "В операциях действий.",
                },
                tables::Text {
                    en: "In the menu of hosts.",
                    ru: "В меню узлов сети.",
                },
                tables::Text {
                    en: "In the menu of events.",
                    ru: "В меню событий.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/script",
            name: "ScriptType",
            members: &[
                tables::Text {
                    en: "Runs a command.",
                    ru: "Выполняет команду.",
                },
                tables::Text {
                    en: "Sends an IPMI command.",
                    ru: "Отправляет команду IPMI.",
                },
                tables::Text {
                    en: "Runs a command over SSH.",
                    ru: "Выполняет команду по SSH.",
                },
                tables::Text {
                    en: "Runs a command over Telnet.",
                    ru: "Выполняет команду по Telnet.",
                },
                tables::Text {
                    en: "Runs JavaScript on the server.",
                    ru: "Выполняет JavaScript на сервере.",
                },
                tables::Text {
                    en: "Opens an address.",
                    ru: "Открывает адрес.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/script",
            name: "ScriptWindow",
            members: &[
                tables::Text {
                    en: "In the same window.",
                    ru: "В том же окне.",
                },
                tables::Text {
                    en: "In a new window.",
                    ru: "В новом окне.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/service",
            name: "ProblemTagOperator",
            members: &[
                tables::Text {
                    en: "Equal.",
                    ru: "Равно.",
                },
                tables::Text {
                    en: "Contains.",
                    ru: "Содержит.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/service",
            name: "ServiceAlgorithm",
            members: &[
                tables::Text {
                    en: "Always OK.",
                    ru: "Всегда OK.",
                },
                tables::Text {
                    en: "The worst, once all children have problems.",
                    ru: "Худшее, если проблемы у всех дочерних услуг.",
                },
                tables::Text {
                    en: "The worst of the children.",
                    ru: "Худшее из дочерних услуг.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/service",
            name: "ServicePropagation",
            members: &[
                tables::Text {
                    en: "As it is.",
                    ru: "Без изменений.",
                },
                tables::Text {
                    en: "Worse by that much.",
                    ru: "Повысить на значение.",
                },
                tables::Text {
                    en: "Better by that much.",
                    ru: "Понизить на значение.",
                },
                tables::Text {
                    en: "Not at all.",
                    ru: "Не передавать.",
                },
                tables::Text {
                    en: "As a fixed status.",
                    ru: "Заданное состояние.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/service",
            name: "ServiceStatus",
            members: &[
                tables::Text {
                    en: "OK.",
                    ru: "OK.",
                },
                tables::Text {
                    en: "A problem, not classified.",
                    ru: "Проблема, не классифицировано.",
                },
                tables::Text {
                    en: "A problem, information.",
                    ru: "Проблема, информация.",
                },
                tables::Text {
                    en: "A problem, warning.",
                    ru: "Проблема, предупреждение.",
                },
                tables::Text {
                    en: "A problem, average.",
                    ru: "Проблема, средняя.",
                },
                tables::Text {
                    en: "A problem, high.",
                    ru: "Проблема, высокая.",
                },
                tables::Text {
                    en: "A problem, disaster.",
                    ru: "Проблема, чрезвычайная.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/service",
            name: "ServiceStatusRule",
            members: &[
                tables::Text {
                    en: "At least N children have the status or worse.",
                    ru: "Не меньше N дочерних услуг в этом состоянии или хуже.",
                },
                tables::Text {
                    en: "At least N per cent of the children have the status or worse.",
                    ru: "Не меньше N процентов дочерних услуг в этом состоянии или хуже.",
                },
                tables::Text {
                    en: "Less than N children have the status or better.",
                    ru: "Меньше N дочерних услуг в этом состоянии или лучше.",
                },
                tables::Text {
                    en: "Less than N per cent of the children have the status or better.",
                    ru: "Меньше N процентов дочерних услуг в этом состоянии или лучше.",
                },
                tables::Text {
                    en: "Children with the status or worse weigh at least N.",
                    ru: "Вес дочерних услуг в этом состоянии или хуже не меньше N.",
                },
                tables::Text {
                    en: "Children with the status or worse have at least N per cent of the weight.",
                    ru: "Не меньше N процентов веса у дочерних услуг в этом состоянии или хуже.",
                },
                tables::Text {
                    en: "Children with the status or better weigh less than N.",
                    ru: "Вес дочерних услуг в этом состоянии или лучше меньше N.",
                },
                tables::Text {
                    en: "Children with the status or better have less than N per cent of the weight.",
                    ru: "Меньше N процентов веса у дочерних услуг в этом состоянии или лучше.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/session",
            name: "AuthenticationType",
            members: &[
                tables::Text {
                    en: "The server itself.",
                    ru: "Сам сервер.",
                },
                tables::Text {
                    en: "A directory.",
                    ru: "Каталог LDAP.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/settings",
            name: "ServerCheck",
            members: &[
                tables::Text {
                    en: "It does not.",
                    ru: "Не следит.",
                },
                tables::Text {
                    en: "It asks every ten seconds.",
                    ru: "Опрашивает каждые десять секунд.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/settings",
            name: "VaultProvider",
            members: &[
                tables::Text {
                    en: "HashiCorp Vault.",
                    ru: "HashiCorp Vault.",
                },
                tables::Text {
                    en: "CyberArk Vault.",
                    ru: "CyberArk Vault.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/sla",
            name: "SlaPeriod",
            members: &[
                tables::Text {
                    en: "A day.",
                    ru: "День.",
                },
                tables::Text {
                    en: "A week.",
                    ru: "Неделя.",
                },
                tables::Text {
                    en: "A month.",
                    ru: "Месяц.",
                },
                tables::Text {
                    en: "A quarter.",
                    ru: "Квартал.",
                },
                tables::Text {
                    en: "A year.",
                    ru: "Год.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/sla",
            name: "SlaTagOperator",
            members: &[
                tables::Text {
                    en: "Equal.",
                    ru: "Равно.",
                },
                tables::Text {
                    en: "Contains.",
                    ru: "Содержит.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/status",
            name: "Activity",
            members: &[
                tables::Text {
                    en: "It is not.",
                    ru: "Отключён.",
                },
                tables::Text {
                    en: "It is.",
                    ru: "Включён.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/status",
            name: "Status",
            members: &[
                tables::Text {
                    en: "It is.",
                    ru: "Включён.",
                },
                tables::Text {
                    en: "It is not.",
                    ru: "Отключён.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/tag-filter",
            name: "TagEvaluation",
            members: &[
                tables::Text {
                    en: "All names, any one value of each.",
                    ru: "Все имена, любое из значений каждого.",
                },
                tables::Text {
                    en: "Any one.",
                    ru: "Любой.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/tag-filter",
            name: "TagOperator",
            members: &[
                tables::Text {
                    en: "Contains.",
                    ru: "Содержит.",
                },
                tables::Text {
                    en: "Equal.",
                    ru: "Равно.",
                },
                tables::Text {
                    en: "Does not contain.",
                    ru: "Не содержит.",
                },
                tables::Text {
                    en: "Not equal.",
                    ru: "Не равно.",
                },
                tables::Text {
                    en: "Is there.",
                    ru: "Существует.",
                },
                tables::Text {
                    en: "Is not there.",
                    ru: "Не существует.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task",
            name: "TaskResultStatus",
            members: &[
                tables::Text {
                    en: "It failed.",
                    ru: "Ошибка.",
                },
                tables::Text {
                    en: "It worked.",
                    ru: "Успешно.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task",
            name: "TaskStatus",
            members: &[
                tables::Text {
                    en: "Waiting.",
                    ru: "Ожидает.",
                },
                tables::Text {
                    en: "Under way.",
                    ru: "Выполняется.",
                },
                tables::Text {
                    en: "Done.",
                    ru: "Выполнена.",
                },
                tables::Text {
                    en: "Too old to be done.",
                    ru: "Просрочена.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/task",
            name: "TaskType",
            members: &[
                tables::Text {
                    en: "Answer figures about itself.",
                    ru: "Сообщить диагностические показатели.",
                },
                tables::Text {
                    en: "Let proxies fetch their configuration anew.",
                    ru: "Обновить настройки прокси.",
                },
                tables::Text {
                    en: "Take the value of an item now.",
                    ru: "Получить значение элемента данных сейчас.",
                },
                tables::Text {
                    en: "A task that asks for data, as `task.get` lists it.",
                    ru: "Задача с запросом данных, как её возвращает `task.get`.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/template",
            name: "TemplateStatus",
            members: &[
                tables::Text {
                    en: "A template.",
                    ru: "Шаблон.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/trigger",
            name: "TriggerCorrelationMode",
            members: &[
                tables::Text {
                    en: "All of the trigger.",
                    ru: "Все проблемы триггера.",
                },
                tables::Text {
                    en: "Those with the same value of a tag.",
                    ru: "Проблемы с тем же значением тега.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/trigger",
            name: "TriggerOrigin",
            members: &[
                tables::Text {
                    en: "Someone made it.",
                    ru: "Создан вручную.",
                },
                tables::Text {
                    en: "It is a prototype.",
                    ru: "Это прототип.",
                },
                tables::Text {
                    en: "A discovery made it from a prototype.",
                    ru: "Создан обнаружением по прототипу.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/trigger",
            name: "TriggerRecoveryMode",
            members: &[
                tables::Text {
                    en: "When the expression no longer holds.",
                    ru: "Когда выражение перестаёт выполняться.",
                },
                tables::Text {
                    en: "When it no longer holds and the recovery expression does.",
                    ru: "Когда оно перестаёт выполняться и выполняется выражение восстановления.",
                },
                tables::Text {
                    en: "Never by itself.",
                    ru: "Сама не завершается.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/trigger",
            name: "TriggerState",
            members: &[
                tables::Text {
                    en: "It can.",
                    ru: "Вычисляется.",
                },
                tables::Text {
                    en: "It cannot.",
                    ru: "Не вычисляется.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/trigger",
            name: "TriggerType",
            members: &[
                tables::Text {
                    en: "One problem alone.",
                    ru: "Одна проблема.",
                },
                tables::Text {
                    en: "A problem for each value that fits.",
                    ru: "Проблема на каждое подходящее значение.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/trigger",
            name: "TriggerValue",
            members: &[
                tables::Text {
                    en: "It has none.",
                    ru: "Нет.",
                },
                tables::Text {
                    en: "It has.",
                    ru: "Есть.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/trigger-prototype",
            name: "TriggerPrototypeDiscovery",
            members: &[
                tables::Text {
                    en: "It does.",
                    ru: "Создаёт.",
                },
                tables::Text {
                    en: "It does not.",
                    ru: "Не создаёт.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user-directory",
            name: "UserDirectoryType",
            members: &[
                tables::Text {
                    en: "An LDAP server.",
                    ru: "Сервер LDAP.",
                },
                tables::Text {
                    en: "A SAML identity provider. There is one at most.",
                    ru: "Провайдер SAML. Может быть только один.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user-group",
            name: "FrontendAccess",
            members: &[
                tables::Text {
                    en: "As the server's settings say.",
                    ru: "Как задано в настройках сервера.",
                },
                tables::Text {
                    en: "With a password that the server keeps.",
                    ru: "По паролю, который хранит сервер.",
                },
                tables::Text {
                    en: "With a password that a directory keeps.",
                    ru: "По паролю из каталога LDAP.",
                },
                tables::Text {
                    en: "Not at all.",
                    ru: "Вход запрещён.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user-group",
            name: "UserGroupStatus",
            members: &[
                tables::Text {
                    en: "They may.",
                    ru: "Активны.",
                },
                tables::Text {
                    en: "They may not.",
                    ru: "Отключены.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/user-group-right",
            name: "UserGroupPermission",
            members: &[
                tables::Text {
                    en: "Nothing. This outweighs what other user groups grant.",
                    ru: "Доступ запрещён. Запрет сильнее разрешений других групп.",
                },
                tables::Text {
                    en: "Look at them.",
                    ru: "Только чтение.",
                },
                tables::Text {
                    en: "Look at and change them.",
                    ru: "Чтение и запись.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/value-map",
            name: "ValueMapMatch",
            members: &[
                tables::Text {
                    en: "Equal.",
                    ru: "Равно.",
                },
                tables::Text {
                    en: "A number not smaller.",
                    ru: "Число не меньше.",
                },
                tables::Text {
                    en: "A number not greater.",
                    ru: "Число не больше.",
                },
                tables::Text {
                    en: "A number in one of the ranges, `1-5,7`.",
                    ru: "Число из диапазонов, `1-5,7`.",
                },
                tables::Text {
                    en: "Matches a regular expression.",
                    ru: "Подходит под регулярное выражение.",
                },
                tables::Text {
                    en: "Anything that nothing else fits.",
                    ru: "Всё, к чему не подошло остальное.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/web-scenario",
            name: "WebPostType",
            members: &[
                tables::Text {
                    en: "A text.",
                    ru: "Строка.",
                },
                tables::Text {
                    en: "Form fields.",
                    ru: "Поля формы.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/web-scenario",
            name: "WebRetrieveMode",
            members: &[
                tables::Text {
                    en: "The body.",
                    ru: "Тело.",
                },
                tables::Text {
                    en: "The headers.",
                    ru: "Заголовки.",
                },
                tables::Text {
                    en: "Both.",
                    ru: "Тело и заголовки.",
                },
            ],
        },
        tables::EnumerationText {
            owner: "types/web-scenario",
            name: "WebScenarioAuthentication",
            members: &[
                tables::Text {
                    en: "Not at all.",
                    ru: "Без входа.",
                },
                tables::Text {
                    en: "Basic.",
                    ru: "Базовый.",
                },
                tables::Text {
                    en: "NTLM.",
                    ru: "Способ NTLM.",
                },
                tables::Text {
                    en: "Kerberos.",
                    ru: "Способ Kerberos.",
                },
                tables::Text {
                    en: "Digest.",
                    ru: "Способ Digest.",
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
        tables::ShapeId(self::shapes::ACTION_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::action::create::Request>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::action::create::Response>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::action::delete::Request>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::action::delete::Response>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::ACTION_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::action::get::Request>,
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
    #[cfg(feature = "alert")]
    (
        tables::ShapeId(self::shapes::ALERT_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::alert::get::Request>,
    ),
    #[cfg(feature = "apiinfo")]
    (
        tables::ShapeId(self::shapes::APIINFO_VERSION_REQUEST),
        ::callsheet_runtime::record::blank::<super::apiinfo::version::Request>,
    ),
    #[cfg(feature = "auditlog")]
    (
        tables::ShapeId(self::shapes::AUDITLOG_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::auditlog::get::Request>,
    ),
    #[cfg(feature = "authentication")]
    (
        tables::ShapeId(self::shapes::AUTHENTICATION_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::authentication::get::Request>,
    ),
    #[cfg(feature = "authentication")]
    (
        tables::ShapeId(self::shapes::AUTHENTICATION_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::authentication::update::Request>,
    ),
    #[cfg(feature = "autoregistration")]
    (
        tables::ShapeId(self::shapes::AUTOREGISTRATION_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::autoregistration::get::Request>,
    ),
    #[cfg(feature = "autoregistration")]
    (
        tables::ShapeId(self::shapes::AUTOREGISTRATION_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::autoregistration::update::Request>,
    ),
    #[cfg(feature = "configuration")]
    (
        tables::ShapeId(self::shapes::CONFIGURATION_EXPORT_REQUEST),
        ::callsheet_runtime::record::blank::<super::configuration::export::Request>,
    ),
    #[cfg(feature = "configuration")]
    (
        tables::ShapeId(self::shapes::CONFIGURATION_EXPORT_OPTIONS),
        ::callsheet_runtime::record::blank::<super::configuration::export::Options>,
    ),
    #[cfg(feature = "configuration")]
    (
        tables::ShapeId(self::shapes::CONFIGURATION_IMPORT_REQUEST),
        ::callsheet_runtime::record::blank::<super::configuration::import::Request>,
    ),
    #[cfg(feature = "configuration")]
    (
        tables::ShapeId(self::shapes::CONFIGURATION_IMPORTCOMPARE_REQUEST),
        ::callsheet_runtime::record::blank::<
            super::configuration::importcompare::Request,
        >,
    ),
    #[cfg(feature = "connector")]
    (
        tables::ShapeId(self::shapes::CONNECTOR_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::connector::create::Request>,
    ),
    #[cfg(feature = "connector")]
    (
        tables::ShapeId(self::shapes::CONNECTOR_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::connector::create::Response>,
    ),
    #[cfg(feature = "connector")]
    (
        tables::ShapeId(self::shapes::CONNECTOR_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::connector::delete::Request>,
    ),
    #[cfg(feature = "connector")]
    (
        tables::ShapeId(self::shapes::CONNECTOR_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::connector::delete::Response>,
    ),
    #[cfg(feature = "connector")]
    (
        tables::ShapeId(self::shapes::CONNECTOR_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::connector::get::Request>,
    ),
    #[cfg(feature = "connector")]
    (
        tables::ShapeId(self::shapes::CONNECTOR_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::connector::update::Request>,
    ),
    #[cfg(feature = "connector")]
    (
        tables::ShapeId(self::shapes::CONNECTOR_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::connector::update::Response>,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::CORRELATION_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::correlation::create::Request>,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::CORRELATION_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::correlation::create::Response>,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::CORRELATION_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::correlation::delete::Request>,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::CORRELATION_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::correlation::delete::Response>,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::CORRELATION_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::correlation::get::Request>,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::CORRELATION_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::correlation::update::Request>,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::CORRELATION_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::correlation::update::Response>,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::DASHBOARD_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::dashboard::create::Request>,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::DASHBOARD_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::dashboard::create::Response>,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::DASHBOARD_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::dashboard::delete::Request>,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::DASHBOARD_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::dashboard::delete::Response>,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::DASHBOARD_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::dashboard::get::Request>,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::DASHBOARD_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::dashboard::update::Request>,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::DASHBOARD_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::dashboard::update::Response>,
    ),
    #[cfg(feature = "dcheck")]
    (
        tables::ShapeId(self::shapes::DCHECK_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::dcheck::get::Request>,
    ),
    #[cfg(feature = "dhost")]
    (
        tables::ShapeId(self::shapes::DHOST_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::dhost::get::Request>,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(self::shapes::DISCOVERYRULE_COPY_REQUEST),
        ::callsheet_runtime::record::blank::<super::discoveryrule::copy::Request>,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(self::shapes::DISCOVERYRULE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::discoveryrule::create::Request>,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(self::shapes::DISCOVERYRULE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::discoveryrule::create::Response>,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(self::shapes::DISCOVERYRULE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::discoveryrule::delete::Request>,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(self::shapes::DISCOVERYRULE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::discoveryrule::delete::Response>,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(self::shapes::DISCOVERYRULE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::discoveryrule::get::Request>,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(self::shapes::DISCOVERYRULE_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::discoveryrule::update::Request>,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(self::shapes::DISCOVERYRULE_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::discoveryrule::update::Response>,
    ),
    #[cfg(feature = "drule")]
    (
        tables::ShapeId(self::shapes::DRULE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::drule::create::Request>,
    ),
    #[cfg(feature = "drule")]
    (
        tables::ShapeId(self::shapes::DRULE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::drule::create::Response>,
    ),
    #[cfg(feature = "drule")]
    (
        tables::ShapeId(self::shapes::DRULE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::drule::delete::Request>,
    ),
    #[cfg(feature = "drule")]
    (
        tables::ShapeId(self::shapes::DRULE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::drule::delete::Response>,
    ),
    #[cfg(feature = "drule")]
    (
        tables::ShapeId(self::shapes::DRULE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::drule::get::Request>,
    ),
    #[cfg(feature = "drule")]
    (
        tables::ShapeId(self::shapes::DRULE_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::drule::update::Request>,
    ),
    #[cfg(feature = "drule")]
    (
        tables::ShapeId(self::shapes::DRULE_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::drule::update::Response>,
    ),
    #[cfg(feature = "dservice")]
    (
        tables::ShapeId(self::shapes::DSERVICE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::dservice::get::Request>,
    ),
    (
        tables::ShapeId(self::shapes::ENVELOPE_REQUEST),
        ::callsheet_runtime::record::blank::<super::envelope::Request>,
    ),
    (
        tables::ShapeId(self::shapes::ENVELOPE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::envelope::Response>,
    ),
    (
        tables::ShapeId(self::shapes::ENVELOPE_RESPONSE_ERROR),
        ::callsheet_runtime::record::blank::<super::envelope::ResponseError>,
    ),
    #[cfg(feature = "event")]
    (
        tables::ShapeId(self::shapes::EVENT_ACKNOWLEDGE_REQUEST),
        ::callsheet_runtime::record::blank::<super::event::acknowledge::Request>,
    ),
    #[cfg(feature = "event")]
    (
        tables::ShapeId(self::shapes::EVENT_ACKNOWLEDGE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::event::acknowledge::Response>,
    ),
    #[cfg(feature = "event")]
    (
        tables::ShapeId(self::shapes::EVENT_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::event::get::Request>,
    ),
    #[cfg(feature = "event")]
    (
        tables::ShapeId(self::shapes::EVENT_GET_TAGS),
        ::callsheet_runtime::record::blank::<super::event::get::Tags>,
    ),
    #[cfg(feature = "graph")]
    (
        tables::ShapeId(self::shapes::GRAPH_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::graph::create::Request>,
    ),
    #[cfg(feature = "graph")]
    (
        tables::ShapeId(self::shapes::GRAPH_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::graph::create::Response>,
    ),
    #[cfg(feature = "graph")]
    (
        tables::ShapeId(self::shapes::GRAPH_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::graph::delete::Request>,
    ),
    #[cfg(feature = "graph")]
    (
        tables::ShapeId(self::shapes::GRAPH_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::graph::delete::Response>,
    ),
    #[cfg(feature = "graph")]
    (
        tables::ShapeId(self::shapes::GRAPH_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::graph::get::Request>,
    ),
    #[cfg(feature = "graph")]
    (
        tables::ShapeId(self::shapes::GRAPH_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::graph::update::Request>,
    ),
    #[cfg(feature = "graph")]
    (
        tables::ShapeId(self::shapes::GRAPH_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::graph::update::Response>,
    ),
    #[cfg(feature = "graphitem")]
    (
        tables::ShapeId(self::shapes::GRAPHITEM_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::graphitem::get::Request>,
    ),
    #[cfg(feature = "graphprototype")]
    (
        tables::ShapeId(self::shapes::GRAPHPROTOTYPE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::graphprototype::create::Request>,
    ),
    #[cfg(feature = "graphprototype")]
    (
        tables::ShapeId(self::shapes::GRAPHPROTOTYPE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::graphprototype::create::Response>,
    ),
    #[cfg(feature = "graphprototype")]
    (
        tables::ShapeId(self::shapes::GRAPHPROTOTYPE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::graphprototype::delete::Request>,
    ),
    #[cfg(feature = "graphprototype")]
    (
        tables::ShapeId(self::shapes::GRAPHPROTOTYPE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::graphprototype::delete::Response>,
    ),
    #[cfg(feature = "graphprototype")]
    (
        tables::ShapeId(self::shapes::GRAPHPROTOTYPE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::graphprototype::get::Request>,
    ),
    #[cfg(feature = "graphprototype")]
    (
        tables::ShapeId(self::shapes::GRAPHPROTOTYPE_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::graphprototype::update::Request>,
    ),
    #[cfg(feature = "graphprototype")]
    (
        tables::ShapeId(self::shapes::GRAPHPROTOTYPE_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::graphprototype::update::Response>,
    ),
    #[cfg(feature = "hanode")]
    (
        tables::ShapeId(self::shapes::HANODE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::hanode::get::Request>,
    ),
    #[cfg(feature = "history")]
    (
        tables::ShapeId(self::shapes::HISTORY_CLEAR_REQUEST),
        ::callsheet_runtime::record::blank::<super::history::clear::Request>,
    ),
    #[cfg(feature = "history")]
    (
        tables::ShapeId(self::shapes::HISTORY_CLEAR_RESPONSE),
        ::callsheet_runtime::record::blank::<super::history::clear::Response>,
    ),
    #[cfg(feature = "history")]
    (
        tables::ShapeId(self::shapes::HISTORY_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::history::get::Request>,
    ),
    #[cfg(feature = "history")]
    (
        tables::ShapeId(self::shapes::HISTORY_PUSH_REQUEST),
        ::callsheet_runtime::record::blank::<super::history::push::Request>,
    ),
    #[cfg(feature = "history")]
    (
        tables::ShapeId(self::shapes::HISTORY_PUSH_VALUES),
        ::callsheet_runtime::record::blank::<super::history::push::Values>,
    ),
    #[cfg(feature = "history")]
    (
        tables::ShapeId(self::shapes::HISTORY_PUSH_RESPONSE),
        ::callsheet_runtime::record::blank::<super::history::push::Response>,
    ),
    #[cfg(feature = "history")]
    (
        tables::ShapeId(self::shapes::HISTORY_PUSH_RESPONSE_DATA),
        ::callsheet_runtime::record::blank::<super::history::push::ResponseData>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::host::create::Request>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::host::create::Response>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::host::delete::Request>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::host::delete::Response>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::host::get::Request>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_GET_TAGS),
        ::callsheet_runtime::record::blank::<super::host::get::Tags>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_MASSADD_REQUEST),
        ::callsheet_runtime::record::blank::<super::host::massadd::Request>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_MASSADD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::host::massadd::Response>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_MASSREMOVE_REQUEST),
        ::callsheet_runtime::record::blank::<super::host::massremove::Request>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_MASSREMOVE_INTERFACES),
        ::callsheet_runtime::record::blank::<super::host::massremove::Interfaces>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_MASSREMOVE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::host::massremove::Response>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_MASSUPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::host::massupdate::Request>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_MASSUPDATE_HOSTS),
        ::callsheet_runtime::record::blank::<super::host::massupdate::Hosts>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_MASSUPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::host::massupdate::Response>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::host::update::Request>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::HOST_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::host::update::Response>,
    ),
    #[cfg(feature = "hostdashboard")]
    (
        tables::ShapeId(self::shapes::HOSTDASHBOARD_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostdashboard::get::Request>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostgroup::create::Request>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostgroup::create::Response>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostgroup::delete::Request>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostgroup::delete::Response>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostgroup::get::Request>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_MASSADD_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostgroup::massadd::Request>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_MASSADD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostgroup::massadd::Response>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_MASSREMOVE_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostgroup::massremove::Request>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_MASSREMOVE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostgroup::massremove::Response>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_MASSUPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostgroup::massupdate::Request>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_MASSUPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostgroup::massupdate::Response>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_PROPAGATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostgroup::propagate::Request>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_PROPAGATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostgroup::propagate::Response>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostgroup::update::Request>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::HOSTGROUP_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostgroup::update::Response>,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostinterface::create::Request>,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostinterface::create::Response>,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostinterface::delete::Request>,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostinterface::delete::Response>,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostinterface::get::Request>,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_MASSADD_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostinterface::massadd::Request>,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_MASSADD_HOSTS),
        ::callsheet_runtime::record::blank::<super::hostinterface::massadd::Hosts>,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_MASSADD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostinterface::massadd::Response>,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_MASSADD_RESPONSE_INTERFACEIDS),
        ::callsheet_runtime::record::blank::<
            super::hostinterface::massadd::ResponseInterfaceids,
        >,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_MASSREMOVE_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostinterface::massremove::Request>,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_MASSREMOVE_INTERFACES),
        ::callsheet_runtime::record::blank::<
            super::hostinterface::massremove::Interfaces,
        >,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_MASSREMOVE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostinterface::massremove::Response>,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_REPLACEHOSTINTERFACES_REQUEST),
        ::callsheet_runtime::record::blank::<
            super::hostinterface::replacehostinterfaces::Request,
        >,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_REPLACEHOSTINTERFACES_RESPONSE),
        ::callsheet_runtime::record::blank::<
            super::hostinterface::replacehostinterfaces::Response,
        >,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostinterface::update::Request>,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::HOSTINTERFACE_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostinterface::update::Response>,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(self::shapes::HOSTPROTOTYPE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostprototype::create::Request>,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(self::shapes::HOSTPROTOTYPE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostprototype::create::Response>,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(self::shapes::HOSTPROTOTYPE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostprototype::delete::Request>,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(self::shapes::HOSTPROTOTYPE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostprototype::delete::Response>,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(self::shapes::HOSTPROTOTYPE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostprototype::get::Request>,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(self::shapes::HOSTPROTOTYPE_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::hostprototype::update::Request>,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(self::shapes::HOSTPROTOTYPE_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::hostprototype::update::Response>,
    ),
    #[cfg(feature = "housekeeping")]
    (
        tables::ShapeId(self::shapes::HOUSEKEEPING_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::housekeeping::get::Request>,
    ),
    #[cfg(feature = "housekeeping")]
    (
        tables::ShapeId(self::shapes::HOUSEKEEPING_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::housekeeping::update::Request>,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::HTTPTEST_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::httptest::create::Request>,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::HTTPTEST_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::httptest::create::Response>,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::HTTPTEST_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::httptest::delete::Request>,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::HTTPTEST_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::httptest::delete::Response>,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::HTTPTEST_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::httptest::get::Request>,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::HTTPTEST_GET_TAGS),
        ::callsheet_runtime::record::blank::<super::httptest::get::Tags>,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::HTTPTEST_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::httptest::update::Request>,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::HTTPTEST_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::httptest::update::Response>,
    ),
    #[cfg(feature = "iconmap")]
    (
        tables::ShapeId(self::shapes::ICONMAP_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::iconmap::create::Request>,
    ),
    #[cfg(feature = "iconmap")]
    (
        tables::ShapeId(self::shapes::ICONMAP_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::iconmap::create::Response>,
    ),
    #[cfg(feature = "iconmap")]
    (
        tables::ShapeId(self::shapes::ICONMAP_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::iconmap::delete::Request>,
    ),
    #[cfg(feature = "iconmap")]
    (
        tables::ShapeId(self::shapes::ICONMAP_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::iconmap::delete::Response>,
    ),
    #[cfg(feature = "iconmap")]
    (
        tables::ShapeId(self::shapes::ICONMAP_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::iconmap::get::Request>,
    ),
    #[cfg(feature = "iconmap")]
    (
        tables::ShapeId(self::shapes::ICONMAP_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::iconmap::update::Request>,
    ),
    #[cfg(feature = "iconmap")]
    (
        tables::ShapeId(self::shapes::ICONMAP_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::iconmap::update::Response>,
    ),
    #[cfg(feature = "image")]
    (
        tables::ShapeId(self::shapes::IMAGE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::image::create::Request>,
    ),
    #[cfg(feature = "image")]
    (
        tables::ShapeId(self::shapes::IMAGE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::image::create::Response>,
    ),
    #[cfg(feature = "image")]
    (
        tables::ShapeId(self::shapes::IMAGE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::image::delete::Request>,
    ),
    #[cfg(feature = "image")]
    (
        tables::ShapeId(self::shapes::IMAGE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::image::delete::Response>,
    ),
    #[cfg(feature = "image")]
    (
        tables::ShapeId(self::shapes::IMAGE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::image::get::Request>,
    ),
    #[cfg(feature = "image")]
    (
        tables::ShapeId(self::shapes::IMAGE_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::image::update::Request>,
    ),
    #[cfg(feature = "image")]
    (
        tables::ShapeId(self::shapes::IMAGE_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::image::update::Response>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::ITEM_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::item::create::Request>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::ITEM_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::item::create::Response>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::ITEM_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::item::delete::Request>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::ITEM_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::item::delete::Response>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::ITEM_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::item::get::Request>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::ITEM_GET_TAGS),
        ::callsheet_runtime::record::blank::<super::item::get::Tags>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::ITEM_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::item::update::Request>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::ITEM_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::item::update::Response>,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(self::shapes::ITEMPROTOTYPE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::itemprototype::create::Request>,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(self::shapes::ITEMPROTOTYPE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::itemprototype::create::Response>,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(self::shapes::ITEMPROTOTYPE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::itemprototype::delete::Request>,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(self::shapes::ITEMPROTOTYPE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::itemprototype::delete::Response>,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(self::shapes::ITEMPROTOTYPE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::itemprototype::get::Request>,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(self::shapes::ITEMPROTOTYPE_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::itemprototype::update::Request>,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(self::shapes::ITEMPROTOTYPE_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::itemprototype::update::Response>,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::MAINTENANCE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::maintenance::create::Request>,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::MAINTENANCE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::maintenance::create::Response>,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::MAINTENANCE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::maintenance::delete::Request>,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::MAINTENANCE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::maintenance::delete::Response>,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::MAINTENANCE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::maintenance::get::Request>,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::MAINTENANCE_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::maintenance::update::Request>,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::MAINTENANCE_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::maintenance::update::Response>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::MAP_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::map::create::Request>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::MAP_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::map::create::Response>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::MAP_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::map::delete::Request>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::MAP_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::map::delete::Response>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::MAP_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::map::get::Request>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::MAP_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::map::update::Request>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::MAP_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::map::update::Response>,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(self::shapes::MEDIATYPE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::mediatype::create::Request>,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(self::shapes::MEDIATYPE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::mediatype::create::Response>,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(self::shapes::MEDIATYPE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::mediatype::delete::Request>,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(self::shapes::MEDIATYPE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::mediatype::delete::Response>,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(self::shapes::MEDIATYPE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::mediatype::get::Request>,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(self::shapes::MEDIATYPE_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::mediatype::update::Request>,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(self::shapes::MEDIATYPE_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::mediatype::update::Response>,
    ),
    #[cfg(feature = "mfa")]
    (
        tables::ShapeId(self::shapes::MFA_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::mfa::create::Request>,
    ),
    #[cfg(feature = "mfa")]
    (
        tables::ShapeId(self::shapes::MFA_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::mfa::create::Response>,
    ),
    #[cfg(feature = "mfa")]
    (
        tables::ShapeId(self::shapes::MFA_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::mfa::delete::Request>,
    ),
    #[cfg(feature = "mfa")]
    (
        tables::ShapeId(self::shapes::MFA_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::mfa::delete::Response>,
    ),
    #[cfg(feature = "mfa")]
    (
        tables::ShapeId(self::shapes::MFA_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::mfa::get::Request>,
    ),
    #[cfg(feature = "mfa")]
    (
        tables::ShapeId(self::shapes::MFA_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::mfa::update::Request>,
    ),
    #[cfg(feature = "mfa")]
    (
        tables::ShapeId(self::shapes::MFA_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::mfa::update::Response>,
    ),
    #[cfg(feature = "module")]
    (
        tables::ShapeId(self::shapes::MODULE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::module::create::Request>,
    ),
    #[cfg(feature = "module")]
    (
        tables::ShapeId(self::shapes::MODULE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::module::create::Response>,
    ),
    #[cfg(feature = "module")]
    (
        tables::ShapeId(self::shapes::MODULE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::module::delete::Request>,
    ),
    #[cfg(feature = "module")]
    (
        tables::ShapeId(self::shapes::MODULE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::module::delete::Response>,
    ),
    #[cfg(feature = "module")]
    (
        tables::ShapeId(self::shapes::MODULE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::module::get::Request>,
    ),
    #[cfg(feature = "module")]
    (
        tables::ShapeId(self::shapes::MODULE_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::module::update::Request>,
    ),
    #[cfg(feature = "module")]
    (
        tables::ShapeId(self::shapes::MODULE_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::module::update::Response>,
    ),
    #[cfg(feature = "problem")]
    (
        tables::ShapeId(self::shapes::PROBLEM_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::problem::get::Request>,
    ),
    #[cfg(feature = "problem")]
    (
        tables::ShapeId(self::shapes::PROBLEM_GET_TAGS),
        ::callsheet_runtime::record::blank::<super::problem::get::Tags>,
    ),
    #[cfg(feature = "proxy")]
    (
        tables::ShapeId(self::shapes::PROXY_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::proxy::create::Request>,
    ),
    #[cfg(feature = "proxy")]
    (
        tables::ShapeId(self::shapes::PROXY_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::proxy::create::Response>,
    ),
    #[cfg(feature = "proxy")]
    (
        tables::ShapeId(self::shapes::PROXY_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::proxy::delete::Request>,
    ),
    #[cfg(feature = "proxy")]
    (
        tables::ShapeId(self::shapes::PROXY_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::proxy::delete::Response>,
    ),
    #[cfg(feature = "proxy")]
    (
        tables::ShapeId(self::shapes::PROXY_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::proxy::get::Request>,
    ),
    #[cfg(feature = "proxy")]
    (
        tables::ShapeId(self::shapes::PROXY_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::proxy::update::Request>,
    ),
    #[cfg(feature = "proxy")]
    (
        tables::ShapeId(self::shapes::PROXY_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::proxy::update::Response>,
    ),
    #[cfg(feature = "proxygroup")]
    (
        tables::ShapeId(self::shapes::PROXYGROUP_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::proxygroup::create::Request>,
    ),
    #[cfg(feature = "proxygroup")]
    (
        tables::ShapeId(self::shapes::PROXYGROUP_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::proxygroup::create::Response>,
    ),
    #[cfg(feature = "proxygroup")]
    (
        tables::ShapeId(self::shapes::PROXYGROUP_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::proxygroup::delete::Request>,
    ),
    #[cfg(feature = "proxygroup")]
    (
        tables::ShapeId(self::shapes::PROXYGROUP_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::proxygroup::delete::Response>,
    ),
    #[cfg(feature = "proxygroup")]
    (
        tables::ShapeId(self::shapes::PROXYGROUP_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::proxygroup::get::Request>,
    ),
    #[cfg(feature = "proxygroup")]
    (
        tables::ShapeId(self::shapes::PROXYGROUP_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::proxygroup::update::Request>,
    ),
    #[cfg(feature = "proxygroup")]
    (
        tables::ShapeId(self::shapes::PROXYGROUP_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::proxygroup::update::Response>,
    ),
    #[cfg(feature = "regexp")]
    (
        tables::ShapeId(self::shapes::REGEXP_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::regexp::create::Request>,
    ),
    #[cfg(feature = "regexp")]
    (
        tables::ShapeId(self::shapes::REGEXP_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::regexp::create::Response>,
    ),
    #[cfg(feature = "regexp")]
    (
        tables::ShapeId(self::shapes::REGEXP_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::regexp::delete::Request>,
    ),
    #[cfg(feature = "regexp")]
    (
        tables::ShapeId(self::shapes::REGEXP_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::regexp::delete::Response>,
    ),
    #[cfg(feature = "regexp")]
    (
        tables::ShapeId(self::shapes::REGEXP_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::regexp::get::Request>,
    ),
    #[cfg(feature = "regexp")]
    (
        tables::ShapeId(self::shapes::REGEXP_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::regexp::update::Request>,
    ),
    #[cfg(feature = "regexp")]
    (
        tables::ShapeId(self::shapes::REGEXP_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::regexp::update::Response>,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::REPORT_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::report::create::Request>,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::REPORT_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::report::create::Response>,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::REPORT_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::report::delete::Request>,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::REPORT_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::report::delete::Response>,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::REPORT_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::report::get::Request>,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::REPORT_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::report::update::Request>,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::REPORT_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::report::update::Response>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::ROLE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::role::create::Request>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::ROLE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::role::create::Response>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::ROLE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::role::delete::Request>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::ROLE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::role::delete::Response>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::ROLE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::role::get::Request>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::ROLE_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::role::update::Request>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::ROLE_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::role::update::Response>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::script::create::Request>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::script::create::Response>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::script::delete::Request>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::script::delete::Response>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_EXECUTE_REQUEST),
        ::callsheet_runtime::record::blank::<super::script::execute::Request>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_EXECUTE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::script::execute::Response>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_EXECUTE_RESPONSE_DEBUG),
        ::callsheet_runtime::record::blank::<super::script::execute::ResponseDebug>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_EXECUTE_RESPONSE_DEBUG_LOGS),
        ::callsheet_runtime::record::blank::<super::script::execute::ResponseDebugLogs>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::script::get::Request>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_GETSCRIPTSBYEVENTS_REQUEST),
        ::callsheet_runtime::record::blank::<super::script::getscriptsbyevents::Request>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_GETSCRIPTSBYEVENTS_EVENTS),
        ::callsheet_runtime::record::blank::<super::script::getscriptsbyevents::Events>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_GETSCRIPTSBYHOSTS_REQUEST),
        ::callsheet_runtime::record::blank::<super::script::getscriptsbyhosts::Request>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_GETSCRIPTSBYHOSTS_HOSTS),
        ::callsheet_runtime::record::blank::<super::script::getscriptsbyhosts::Hosts>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::script::update::Request>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::SCRIPT_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::script::update::Response>,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::SERVICE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::service::create::Request>,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::SERVICE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::service::create::Response>,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::SERVICE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::service::delete::Request>,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::SERVICE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::service::delete::Response>,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::SERVICE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::service::get::Request>,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::SERVICE_GET_TAGS),
        ::callsheet_runtime::record::blank::<super::service::get::Tags>,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::SERVICE_GET_PROBLEM_TAGS),
        ::callsheet_runtime::record::blank::<super::service::get::ProblemTags>,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::SERVICE_GET_SELECT_STATUS_TIMELINE),
        ::callsheet_runtime::record::blank::<super::service::get::SelectStatusTimeline>,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::SERVICE_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::service::update::Request>,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::SERVICE_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::service::update::Response>,
    ),
    #[cfg(feature = "settings")]
    (
        tables::ShapeId(self::shapes::SETTINGS_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::settings::get::Request>,
    ),
    #[cfg(feature = "settings")]
    (
        tables::ShapeId(self::shapes::SETTINGS_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::settings::update::Request>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::SLA_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::sla::create::Request>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::SLA_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::sla::create::Response>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::SLA_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::sla::delete::Request>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::SLA_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::sla::delete::Response>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::SLA_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::sla::get::Request>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::SLA_GET_SERVICE_TAGS),
        ::callsheet_runtime::record::blank::<super::sla::get::ServiceTags>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::SLA_GETSLI_REQUEST),
        ::callsheet_runtime::record::blank::<super::sla::getsli::Request>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::SLA_GETSLI_RESPONSE),
        ::callsheet_runtime::record::blank::<super::sla::getsli::Response>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::SLA_GETSLI_RESPONSE_PERIODS),
        ::callsheet_runtime::record::blank::<super::sla::getsli::ResponsePeriods>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::SLA_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::sla::update::Request>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::SLA_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::sla::update::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::create::Request>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::task::create::Response>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TASK_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::task::get::Request>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TEMPLATE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::template::create::Request>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TEMPLATE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::template::create::Response>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TEMPLATE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::template::delete::Request>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TEMPLATE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::template::delete::Response>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TEMPLATE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::template::get::Request>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TEMPLATE_GET_TAGS),
        ::callsheet_runtime::record::blank::<super::template::get::Tags>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TEMPLATE_MASSADD_REQUEST),
        ::callsheet_runtime::record::blank::<super::template::massadd::Request>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TEMPLATE_MASSADD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::template::massadd::Response>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TEMPLATE_MASSREMOVE_REQUEST),
        ::callsheet_runtime::record::blank::<super::template::massremove::Request>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TEMPLATE_MASSREMOVE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::template::massremove::Response>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TEMPLATE_MASSUPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::template::massupdate::Request>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TEMPLATE_MASSUPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::template::massupdate::Response>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TEMPLATE_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::template::update::Request>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TEMPLATE_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::template::update::Response>,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(self::shapes::TEMPLATEDASHBOARD_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::templatedashboard::create::Request>,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(self::shapes::TEMPLATEDASHBOARD_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::templatedashboard::create::Response>,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(self::shapes::TEMPLATEDASHBOARD_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::templatedashboard::delete::Request>,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(self::shapes::TEMPLATEDASHBOARD_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::templatedashboard::delete::Response>,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(self::shapes::TEMPLATEDASHBOARD_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::templatedashboard::get::Request>,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(self::shapes::TEMPLATEDASHBOARD_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::templatedashboard::update::Request>,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(self::shapes::TEMPLATEDASHBOARD_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::templatedashboard::update::Response>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::templategroup::create::Request>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::templategroup::create::Response>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::templategroup::delete::Request>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::templategroup::delete::Response>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::templategroup::get::Request>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_MASSADD_REQUEST),
        ::callsheet_runtime::record::blank::<super::templategroup::massadd::Request>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_MASSADD_RESPONSE),
        ::callsheet_runtime::record::blank::<super::templategroup::massadd::Response>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_MASSREMOVE_REQUEST),
        ::callsheet_runtime::record::blank::<super::templategroup::massremove::Request>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_MASSREMOVE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::templategroup::massremove::Response>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_MASSUPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::templategroup::massupdate::Request>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_MASSUPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::templategroup::massupdate::Response>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_PROPAGATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::templategroup::propagate::Request>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_PROPAGATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::templategroup::propagate::Response>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::templategroup::update::Request>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TEMPLATEGROUP_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::templategroup::update::Response>,
    ),
    #[cfg(feature = "token")]
    (
        tables::ShapeId(self::shapes::TOKEN_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::token::create::Request>,
    ),
    #[cfg(feature = "token")]
    (
        tables::ShapeId(self::shapes::TOKEN_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::token::create::Response>,
    ),
    #[cfg(feature = "token")]
    (
        tables::ShapeId(self::shapes::TOKEN_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::token::delete::Request>,
    ),
    #[cfg(feature = "token")]
    (
        tables::ShapeId(self::shapes::TOKEN_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::token::delete::Response>,
    ),
    #[cfg(feature = "token")]
    (
        tables::ShapeId(self::shapes::TOKEN_GENERATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::token::generate::Request>,
    ),
    #[cfg(feature = "token")]
    (
        tables::ShapeId(self::shapes::TOKEN_GENERATE_RESPONSE_ITEM),
        ::callsheet_runtime::record::blank::<super::token::generate::ResponseItem>,
    ),
    #[cfg(feature = "token")]
    (
        tables::ShapeId(self::shapes::TOKEN_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::token::get::Request>,
    ),
    #[cfg(feature = "token")]
    (
        tables::ShapeId(self::shapes::TOKEN_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::token::update::Request>,
    ),
    #[cfg(feature = "token")]
    (
        tables::ShapeId(self::shapes::TOKEN_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::token::update::Response>,
    ),
    #[cfg(feature = "trend")]
    (
        tables::ShapeId(self::shapes::TREND_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::trend::get::Request>,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TRIGGER_ADDDEPENDENCIES_REQUEST),
        ::callsheet_runtime::record::blank::<super::trigger::adddependencies::Request>,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TRIGGER_ADDDEPENDENCIES_DEPENDENCIES),
        ::callsheet_runtime::record::blank::<
            super::trigger::adddependencies::Dependencies,
        >,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TRIGGER_ADDDEPENDENCIES_RESPONSE),
        ::callsheet_runtime::record::blank::<super::trigger::adddependencies::Response>,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TRIGGER_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::trigger::create::Request>,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TRIGGER_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::trigger::create::Response>,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TRIGGER_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::trigger::delete::Request>,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TRIGGER_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::trigger::delete::Response>,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TRIGGER_DELETEDEPENDENCIES_REQUEST),
        ::callsheet_runtime::record::blank::<super::trigger::deletedependencies::Request>,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TRIGGER_DELETEDEPENDENCIES_RESPONSE),
        ::callsheet_runtime::record::blank::<
            super::trigger::deletedependencies::Response,
        >,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TRIGGER_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::trigger::get::Request>,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TRIGGER_GET_TAGS),
        ::callsheet_runtime::record::blank::<super::trigger::get::Tags>,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TRIGGER_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::trigger::update::Request>,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TRIGGER_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::trigger::update::Response>,
    ),
    #[cfg(feature = "triggerprototype")]
    (
        tables::ShapeId(self::shapes::TRIGGERPROTOTYPE_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::triggerprototype::create::Request>,
    ),
    #[cfg(feature = "triggerprototype")]
    (
        tables::ShapeId(self::shapes::TRIGGERPROTOTYPE_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::triggerprototype::create::Response>,
    ),
    #[cfg(feature = "triggerprototype")]
    (
        tables::ShapeId(self::shapes::TRIGGERPROTOTYPE_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::triggerprototype::delete::Request>,
    ),
    #[cfg(feature = "triggerprototype")]
    (
        tables::ShapeId(self::shapes::TRIGGERPROTOTYPE_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::triggerprototype::delete::Response>,
    ),
    #[cfg(feature = "triggerprototype")]
    (
        tables::ShapeId(self::shapes::TRIGGERPROTOTYPE_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::triggerprototype::get::Request>,
    ),
    #[cfg(feature = "triggerprototype")]
    (
        tables::ShapeId(self::shapes::TRIGGERPROTOTYPE_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::triggerprototype::update::Request>,
    ),
    #[cfg(feature = "triggerprototype")]
    (
        tables::ShapeId(self::shapes::TRIGGERPROTOTYPE_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::triggerprototype::update::Response>,
    ),
    #[cfg(feature = "types-action")]
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
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_FILTER),
        ::callsheet_runtime::record::blank::<super::types::action::ActionFilter>,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_FILTER_CONDITIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionFilterConditions,
        >,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_OPERATIONS),
        ::callsheet_runtime::record::blank::<super::types::action::ActionOperations>,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_OPERATIONS_OPCONDITIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionOperationsOpconditions,
        >,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_OPERATIONS_OPINVENTORY),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionOperationsOpinventory,
        >,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_OPERATIONS_OPTAG),
        ::callsheet_runtime::record::blank::<super::types::action::ActionOperationsOptag>,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_RECOVERY_OPERATIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionRecoveryOperations,
        >,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CHANGE_OPERATIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionChangeOperations,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_FILTER),
        ::callsheet_runtime::record::blank::<super::types::action::ActionCreateFilter>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_FILTER_CONDITIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateFilterConditions,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateOperations,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(
            self::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPCONDITIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateOperationsOpconditions,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPINVENTORY),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateOperationsOpinventory,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPTAG),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateOperationsOptag,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_RECOVERY_OPERATIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateRecoveryOperations,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_CREATE_UPDATE_OPERATIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionCreateUpdateOperations,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_UPDATE_FILTER),
        ::callsheet_runtime::record::blank::<super::types::action::ActionUpdateFilter>,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_UPDATE_FILTER_CONDITIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionUpdateFilterConditions,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionUpdateOperations,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(
            self::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPCONDITIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionUpdateOperationsOpconditions,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPINVENTORY),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionUpdateOperationsOpinventory,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPTAG),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionUpdateOperationsOptag,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_UPDATE_RECOVERY_OPERATIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionUpdateRecoveryOperations,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_ACTION_UPDATE_UPDATE_OPERATIONS),
        ::callsheet_runtime::record::blank::<
            super::types::action::ActionUpdateUpdateOperations,
        >,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_COMMAND_GROUP_ACTION_COMMAND_GROUP),
        ::callsheet_runtime::record::blank::<
            super::types::action_command_group::ActionCommandGroup,
        >,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_COMMAND_HOST_ACTION_COMMAND_HOST),
        ::callsheet_runtime::record::blank::<
            super::types::action_command_host::ActionCommandHost,
        >,
    ),
    #[cfg(feature = "action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_MESSAGE_ACTION_MESSAGE),
        ::callsheet_runtime::record::blank::<super::types::action_message::ActionMessage>,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_ACTION_STORED_MESSAGE_ACTION_STORED_MESSAGE),
        ::callsheet_runtime::record::blank::<
            super::types::action_stored_message::ActionStoredMessage,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_ALERT_ALERT),
        ::callsheet_runtime::record::blank::<super::types::alert::Alert>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_APPLIED_PREPROCESSING_STEP_APPLIED_PREPROCESSING_STEP,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::applied_preprocessing_step::AppliedPreprocessingStep,
        >,
    ),
    #[cfg(feature = "auditlog")]
    (
        tables::ShapeId(self::shapes::TYPES_AUDIT_LOG_AUDIT_LOG),
        ::callsheet_runtime::record::blank::<super::types::audit_log::AuditLog>,
    ),
    #[cfg(feature = "authentication")]
    (
        tables::ShapeId(self::shapes::TYPES_AUTHENTICATION_AUTHENTICATION),
        ::callsheet_runtime::record::blank::<
            super::types::authentication::Authentication,
        >,
    ),
    #[cfg(feature = "authentication")]
    (
        tables::ShapeId(self::shapes::TYPES_AUTHENTICATION_AUTHENTICATION_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::authentication::AuthenticationUpdate,
        >,
    ),
    #[cfg(feature = "autoregistration")]
    (
        tables::ShapeId(self::shapes::TYPES_AUTOREGISTRATION_AUTOREGISTRATION),
        ::callsheet_runtime::record::blank::<
            super::types::autoregistration::Autoregistration,
        >,
    ),
    #[cfg(feature = "autoregistration")]
    (
        tables::ShapeId(self::shapes::TYPES_AUTOREGISTRATION_AUTOREGISTRATION_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::autoregistration::AutoregistrationUpdate,
        >,
    ),
    #[cfg(feature = "connector")]
    (
        tables::ShapeId(self::shapes::TYPES_CONNECTOR_CONNECTOR),
        ::callsheet_runtime::record::blank::<super::types::connector::Connector>,
    ),
    #[cfg(feature = "connector")]
    (
        tables::ShapeId(self::shapes::TYPES_CONNECTOR_CONNECTOR_CREATE),
        ::callsheet_runtime::record::blank::<super::types::connector::ConnectorCreate>,
    ),
    #[cfg(feature = "connector")]
    (
        tables::ShapeId(self::shapes::TYPES_CONNECTOR_CONNECTOR_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::connector::ConnectorUpdate>,
    ),
    #[cfg(feature = "connector")]
    (
        tables::ShapeId(self::shapes::TYPES_CONNECTOR_CONNECTOR_TAGS),
        ::callsheet_runtime::record::blank::<super::types::connector::ConnectorTags>,
    ),
    #[cfg(feature = "connector")]
    (
        tables::ShapeId(self::shapes::TYPES_CONNECTOR_CONNECTOR_CREATE_TAGS),
        ::callsheet_runtime::record::blank::<
            super::types::connector::ConnectorCreateTags,
        >,
    ),
    #[cfg(feature = "connector")]
    (
        tables::ShapeId(self::shapes::TYPES_CONNECTOR_CONNECTOR_UPDATE_TAGS),
        ::callsheet_runtime::record::blank::<
            super::types::connector::ConnectorUpdateTags,
        >,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::TYPES_CORRELATION_CORRELATION),
        ::callsheet_runtime::record::blank::<super::types::correlation::Correlation>,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::TYPES_CORRELATION_CORRELATION_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::correlation::CorrelationCreate,
        >,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::TYPES_CORRELATION_CORRELATION_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::correlation::CorrelationUpdate,
        >,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::TYPES_CORRELATION_CORRELATION_FILTER),
        ::callsheet_runtime::record::blank::<
            super::types::correlation::CorrelationFilter,
        >,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::TYPES_CORRELATION_CORRELATION_FILTER_CONDITIONS),
        ::callsheet_runtime::record::blank::<
            super::types::correlation::CorrelationFilterConditions,
        >,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::TYPES_CORRELATION_CORRELATION_OPERATIONS),
        ::callsheet_runtime::record::blank::<
            super::types::correlation::CorrelationOperations,
        >,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::TYPES_CORRELATION_CORRELATION_CREATE_FILTER),
        ::callsheet_runtime::record::blank::<
            super::types::correlation::CorrelationCreateFilter,
        >,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(
            self::shapes::TYPES_CORRELATION_CORRELATION_CREATE_FILTER_CONDITIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::correlation::CorrelationCreateFilterConditions,
        >,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::TYPES_CORRELATION_CORRELATION_CREATE_OPERATIONS),
        ::callsheet_runtime::record::blank::<
            super::types::correlation::CorrelationCreateOperations,
        >,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::TYPES_CORRELATION_CORRELATION_UPDATE_FILTER),
        ::callsheet_runtime::record::blank::<
            super::types::correlation::CorrelationUpdateFilter,
        >,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(
            self::shapes::TYPES_CORRELATION_CORRELATION_UPDATE_FILTER_CONDITIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::correlation::CorrelationUpdateFilterConditions,
        >,
    ),
    #[cfg(feature = "correlation")]
    (
        tables::ShapeId(self::shapes::TYPES_CORRELATION_CORRELATION_UPDATE_OPERATIONS),
        ::callsheet_runtime::record::blank::<
            super::types::correlation::CorrelationUpdateOperations,
        >,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD),
        ::callsheet_runtime::record::blank::<super::types::dashboard::Dashboard>,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE),
        ::callsheet_runtime::record::blank::<super::types::dashboard::DashboardCreate>,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::dashboard::DashboardUpdate>,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_USERS),
        ::callsheet_runtime::record::blank::<super::types::dashboard::DashboardUsers>,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_USER_GROUPS),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardUserGroups,
        >,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_PAGES),
        ::callsheet_runtime::record::blank::<super::types::dashboard::DashboardPages>,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_PAGES_WIDGETS),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardPagesWidgets,
        >,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_PAGES_WIDGETS_FIELDS),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardPagesWidgetsFields,
        >,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_USERS),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardCreateUsers,
        >,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_USER_GROUPS),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardCreateUserGroups,
        >,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardCreatePages,
        >,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES_WIDGETS),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardCreatePagesWidgets,
        >,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardCreatePagesWidgetsFields,
        >,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_USERS),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardUpdateUsers,
        >,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_USER_GROUPS),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardUpdateUserGroups,
        >,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_PAGES),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardUpdatePages,
        >,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_PAGES_WIDGETS),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardUpdatePagesWidgets,
        >,
    ),
    #[cfg(feature = "dashboard")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DASHBOARD_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::dashboard::DashboardUpdatePagesWidgetsFields,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_DISCOVERED_HOST_DISCOVERED_HOST),
        ::callsheet_runtime::record::blank::<
            super::types::discovered_host::DiscoveredHost,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_DISCOVERED_SERVICE_DISCOVERED_SERVICE),
        ::callsheet_runtime::record::blank::<
            super::types::discovered_service::DiscoveredService,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_PREPROCESSING_STEP_DISCOVERY_PREPROCESSING_STEP,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_preprocessing_step::DiscoveryPreprocessingStep,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE),
        ::callsheet_runtime::record::blank::<super::types::discovery_rule::DiscoveryRule>,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreate,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdate,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_LLD_MACRO_PATHS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleLldMacroPaths,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_FILTER),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleFilter,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_FILTER_CONDITIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleFilterConditions,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleOverrides,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_FILTER,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleOverridesFilter,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_FILTER_CONDITIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleOverridesFilterConditions,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleOverridesOperations,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPDISCOVER,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleOverridesOperationsOpdiscover,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSTATUS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleOverridesOperationsOpstatus,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPPERIOD,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleOverridesOperationsOpperiod,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPHISTORY,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleOverridesOperationsOphistory,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTRENDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleOverridesOperationsOptrends,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSEVERITY,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleOverridesOperationsOpseverity,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTAG,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleOverridesOperationsOptag,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPINVENTORY,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleOverridesOperationsOpinventory,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_QUERY_FIELDS),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleQueryFields,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_HEADERS),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleHeaders,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_PARAMETERS),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleParameters,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_LLD_MACRO_PATHS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateLldMacroPaths,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_FILTER),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateFilter,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_FILTER_CONDITIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateFilterConditions,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateOverrides,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_FILTER,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateOverridesFilter,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_CONDITIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateOverridesFilterConditions,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateOverridesOperations,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPDISCOVER,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateOverridesOperationsOpdiscover,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSTATUS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateOverridesOperationsOpstatus,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPPERIOD,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateOverridesOperationsOpperiod,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPHISTORY,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateOverridesOperationsOphistory,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTRENDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateOverridesOperationsOptrends,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSEVERITY,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateOverridesOperationsOpseverity,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTAG,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateOverridesOperationsOptag,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPINVENTORY,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateOverridesOperationsOpinventory,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_QUERY_FIELDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateQueryFields,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_HEADERS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateHeaders,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_PARAMETERS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleCreateParameters,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_LLD_MACRO_PATHS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateLldMacroPaths,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_FILTER),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateFilter,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_FILTER_CONDITIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateFilterConditions,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateOverrides,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateOverridesFilter,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_CONDITIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateOverridesFilterConditions,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateOverridesOperations,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPDISCOVER,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateOverridesOperationsOpdiscover,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSTATUS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateOverridesOperationsOpstatus,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPPERIOD,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateOverridesOperationsOpperiod,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPHISTORY,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateOverridesOperationsOphistory,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTRENDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateOverridesOperationsOptrends,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSEVERITY,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateOverridesOperationsOpseverity,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTAG,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateOverridesOperationsOptag,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPINVENTORY,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateOverridesOperationsOpinventory,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_QUERY_FIELDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateQueryFields,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_HEADERS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateHeaders,
        >,
    ),
    #[cfg(feature = "discoveryrule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_PARAMETERS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::discovery_rule::DiscoveryRuleUpdateParameters,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_EVENT_EVENT),
        ::callsheet_runtime::record::blank::<super::types::event::Event>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_EVENT_EVENT_URLS),
        ::callsheet_runtime::record::blank::<super::types::event::EventUrls>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_EVENT_EVENT_ACKNOWLEDGES),
        ::callsheet_runtime::record::blank::<super::types::event::EventAcknowledges>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_EVENT_EVENT_SUPPRESSION_DATA),
        ::callsheet_runtime::record::blank::<super::types::event::EventSuppressionData>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_EVENT_EVENT_TAGS),
        ::callsheet_runtime::record::blank::<super::types::event::EventTags>,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_GET_OPTIONS_GET_OPTIONS),
        ::callsheet_runtime::record::blank::<super::types::get_options::GetOptions>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::TYPES_GLOBAL_MACRO_GLOBAL_MACRO),
        ::callsheet_runtime::record::blank::<super::types::global_macro::GlobalMacro>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::TYPES_GLOBAL_MACRO_GLOBAL_MACRO_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::global_macro::GlobalMacroCreate,
        >,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::TYPES_GLOBAL_MACRO_GLOBAL_MACRO_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::global_macro::GlobalMacroUpdate,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_GRAPH_GRAPH),
        ::callsheet_runtime::record::blank::<super::types::graph::Graph>,
    ),
    #[cfg(feature = "graph")]
    (
        tables::ShapeId(self::shapes::TYPES_GRAPH_GRAPH_CREATE),
        ::callsheet_runtime::record::blank::<super::types::graph::GraphCreate>,
    ),
    #[cfg(feature = "graph")]
    (
        tables::ShapeId(self::shapes::TYPES_GRAPH_GRAPH_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::graph::GraphUpdate>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_GRAPH_GRAPH_GRAPH_DISCOVERY),
        ::callsheet_runtime::record::blank::<super::types::graph::GraphGraphDiscovery>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_GRAPH_ITEM_GRAPH_ITEM),
        ::callsheet_runtime::record::blank::<super::types::graph_item::GraphItem>,
    ),
    #[cfg(any(feature = "graph", feature = "graphprototype"))]
    (
        tables::ShapeId(self::shapes::TYPES_GRAPH_ITEM_GRAPH_ITEM_CREATE),
        ::callsheet_runtime::record::blank::<super::types::graph_item::GraphItemCreate>,
    ),
    #[cfg(any(feature = "graph", feature = "graphprototype"))]
    (
        tables::ShapeId(self::shapes::TYPES_GRAPH_ITEM_GRAPH_ITEM_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::graph_item::GraphItemUpdate>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_GRAPH_PROTOTYPE_GRAPH_PROTOTYPE),
        ::callsheet_runtime::record::blank::<
            super::types::graph_prototype::GraphPrototype,
        >,
    ),
    #[cfg(feature = "graphprototype")]
    (
        tables::ShapeId(self::shapes::TYPES_GRAPH_PROTOTYPE_GRAPH_PROTOTYPE_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::graph_prototype::GraphPrototypeCreate,
        >,
    ),
    #[cfg(feature = "graphprototype")]
    (
        tables::ShapeId(self::shapes::TYPES_GRAPH_PROTOTYPE_GRAPH_PROTOTYPE_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::graph_prototype::GraphPrototypeUpdate,
        >,
    ),
    #[cfg(feature = "hanode")]
    (
        tables::ShapeId(self::shapes::TYPES_HA_NODE_HA_NODE),
        ::callsheet_runtime::record::blank::<super::types::ha_node::HaNode>,
    ),
    #[cfg(feature = "history")]
    (
        tables::ShapeId(self::shapes::TYPES_HISTORY_VALUE_HISTORY_VALUE),
        ::callsheet_runtime::record::blank::<super::types::history_value::HistoryValue>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_HOST),
        ::callsheet_runtime::record::blank::<super::types::host::Host>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_HOST_CREATE),
        ::callsheet_runtime::record::blank::<super::types::host::HostCreate>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_HOST_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::host::HostUpdate>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_HOST_HOST_DISCOVERY),
        ::callsheet_runtime::record::blank::<super::types::host::HostHostDiscovery>,
    ),
    #[cfg(feature = "hostdashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_DASHBOARD_HOST_DASHBOARD),
        ::callsheet_runtime::record::blank::<super::types::host_dashboard::HostDashboard>,
    ),
    #[cfg(feature = "hostdashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_DASHBOARD_HOST_DASHBOARD_PAGES),
        ::callsheet_runtime::record::blank::<
            super::types::host_dashboard::HostDashboardPages,
        >,
    ),
    #[cfg(feature = "hostdashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_DASHBOARD_HOST_DASHBOARD_PAGES_WIDGETS),
        ::callsheet_runtime::record::blank::<
            super::types::host_dashboard::HostDashboardPagesWidgets,
        >,
    ),
    #[cfg(feature = "hostdashboard")]
    (
        tables::ShapeId(
            self::shapes::TYPES_HOST_DASHBOARD_HOST_DASHBOARD_PAGES_WIDGETS_FIELDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::host_dashboard::HostDashboardPagesWidgetsFields,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_GROUP_HOST_GROUP),
        ::callsheet_runtime::record::blank::<super::types::host_group::HostGroup>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_GROUP_HOST_GROUP_CREATE),
        ::callsheet_runtime::record::blank::<super::types::host_group::HostGroupCreate>,
    ),
    #[cfg(feature = "hostgroup")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_GROUP_HOST_GROUP_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::host_group::HostGroupUpdate>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_GROUP_HOST_GROUP_GROUP_DISCOVERIES),
        ::callsheet_runtime::record::blank::<
            super::types::host_group::HostGroupGroupDiscoveries,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_GROUP_HOST_GROUP_GROUP_DISCOVERY),
        ::callsheet_runtime::record::blank::<
            super::types::host_group::HostGroupGroupDiscovery,
        >,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_GROUP_REFERENCE_HOST_GROUP_REFERENCE),
        ::callsheet_runtime::record::blank::<
            super::types::host_group_reference::HostGroupReference,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE),
        ::callsheet_runtime::record::blank::<super::types::host_interface::HostInterface>,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::host_interface::HostInterfaceCreate,
        >,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::host_interface::HostInterfaceUpdate,
        >,
    ),
    #[cfg(any(feature = "host", feature = "hostinterface"))]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_NESTED),
        ::callsheet_runtime::record::blank::<
            super::types::host_interface::HostInterfaceNested,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_DETAILS),
        ::callsheet_runtime::record::blank::<
            super::types::host_interface::HostInterfaceDetails,
        >,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(
            self::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_CREATE_DETAILS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::host_interface::HostInterfaceCreateDetails,
        >,
    ),
    #[cfg(feature = "hostinterface")]
    (
        tables::ShapeId(
            self::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE_DETAILS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::host_interface::HostInterfaceUpdateDetails,
        >,
    ),
    #[cfg(any(feature = "host", feature = "hostinterface"))]
    (
        tables::ShapeId(
            self::shapes::TYPES_HOST_INTERFACE_HOST_INTERFACE_NESTED_DETAILS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::host_interface::HostInterfaceNestedDetails,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_INVENTORY_HOST_INVENTORY),
        ::callsheet_runtime::record::blank::<super::types::host_inventory::HostInventory>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_MACRO_HOST_MACRO),
        ::callsheet_runtime::record::blank::<super::types::host_macro::HostMacro>,
    ),
    #[cfg(any(feature = "host", feature = "hostprototype"))]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_MACRO_HOST_MACRO_CREATE),
        ::callsheet_runtime::record::blank::<super::types::host_macro::HostMacroCreate>,
    ),
    #[cfg(feature = "host")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_MACRO_HOST_MACRO_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::host_macro::HostMacroUpdate>,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_MACRO_HOST_MACRO_PROTOTYPE),
        ::callsheet_runtime::record::blank::<
            super::types::host_macro::HostMacroPrototype,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE),
        ::callsheet_runtime::record::blank::<super::types::host_prototype::HostPrototype>,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::host_prototype::HostPrototypeCreate,
        >,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::host_prototype::HostPrototypeUpdate,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_INTERFACES),
        ::callsheet_runtime::record::blank::<
            super::types::host_prototype::HostPrototypeInterfaces,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_INTERFACES_DETAILS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::host_prototype::HostPrototypeInterfacesDetails,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_GROUP_PROTOTYPES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::host_prototype::HostPrototypeGroupPrototypes,
        >,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_INTERFACES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::host_prototype::HostPrototypeCreateInterfaces,
        >,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_INTERFACES_DETAILS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::host_prototype::HostPrototypeCreateInterfacesDetails,
        >,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_GROUP_PROTOTYPES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::host_prototype::HostPrototypeCreateGroupPrototypes,
        >,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_INTERFACES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::host_prototype::HostPrototypeUpdateInterfaces,
        >,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_INTERFACES_DETAILS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::host_prototype::HostPrototypeUpdateInterfacesDetails,
        >,
    ),
    #[cfg(feature = "hostprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_GROUP_PROTOTYPES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::host_prototype::HostPrototypeUpdateGroupPrototypes,
        >,
    ),
    #[cfg(feature = "types-host-reference")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_REFERENCE_HOST_REFERENCE),
        ::callsheet_runtime::record::blank::<super::types::host_reference::HostReference>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_TAG_HOST_TAG),
        ::callsheet_runtime::record::blank::<super::types::host_tag::HostTag>,
    ),
    #[cfg(any(feature = "host", feature = "hostprototype", feature = "httptest"))]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_TAG_HOST_TAG_CREATE),
        ::callsheet_runtime::record::blank::<super::types::host_tag::HostTagCreate>,
    ),
    #[cfg(feature = "types-host-tag-update")]
    (
        tables::ShapeId(self::shapes::TYPES_HOST_TAG_HOST_TAG_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::host_tag::HostTagUpdate>,
    ),
    #[cfg(feature = "housekeeping")]
    (
        tables::ShapeId(self::shapes::TYPES_HOUSEKEEPING_HOUSEKEEPING),
        ::callsheet_runtime::record::blank::<super::types::housekeeping::Housekeeping>,
    ),
    #[cfg(feature = "housekeeping")]
    (
        tables::ShapeId(self::shapes::TYPES_HOUSEKEEPING_HOUSEKEEPING_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::housekeeping::HousekeepingUpdate,
        >,
    ),
    #[cfg(any(feature = "iconmap", feature = "map"))]
    (
        tables::ShapeId(self::shapes::TYPES_ICON_MAP_ICON_MAP),
        ::callsheet_runtime::record::blank::<super::types::icon_map::IconMap>,
    ),
    #[cfg(feature = "iconmap")]
    (
        tables::ShapeId(self::shapes::TYPES_ICON_MAP_ICON_MAP_CREATE),
        ::callsheet_runtime::record::blank::<super::types::icon_map::IconMapCreate>,
    ),
    #[cfg(feature = "iconmap")]
    (
        tables::ShapeId(self::shapes::TYPES_ICON_MAP_ICON_MAP_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::icon_map::IconMapUpdate>,
    ),
    #[cfg(any(feature = "iconmap", feature = "map"))]
    (
        tables::ShapeId(self::shapes::TYPES_ICON_MAP_ICON_MAP_MAPPINGS),
        ::callsheet_runtime::record::blank::<super::types::icon_map::IconMapMappings>,
    ),
    #[cfg(feature = "iconmap")]
    (
        tables::ShapeId(self::shapes::TYPES_ICON_MAP_ICON_MAP_CREATE_MAPPINGS),
        ::callsheet_runtime::record::blank::<
            super::types::icon_map::IconMapCreateMappings,
        >,
    ),
    #[cfg(feature = "iconmap")]
    (
        tables::ShapeId(self::shapes::TYPES_ICON_MAP_ICON_MAP_UPDATE_MAPPINGS),
        ::callsheet_runtime::record::blank::<
            super::types::icon_map::IconMapUpdateMappings,
        >,
    ),
    #[cfg(feature = "image")]
    (
        tables::ShapeId(self::shapes::TYPES_IMAGE_IMAGE),
        ::callsheet_runtime::record::blank::<super::types::image::Image>,
    ),
    #[cfg(feature = "image")]
    (
        tables::ShapeId(self::shapes::TYPES_IMAGE_IMAGE_CREATE),
        ::callsheet_runtime::record::blank::<super::types::image::ImageCreate>,
    ),
    #[cfg(feature = "image")]
    (
        tables::ShapeId(self::shapes::TYPES_IMAGE_IMAGE_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::image::ImageUpdate>,
    ),
    #[cfg(feature = "configuration")]
    (
        tables::ShapeId(self::shapes::TYPES_IMPORT_CHANGES_IMPORT_CHANGES),
        ::callsheet_runtime::record::blank::<super::types::import_changes::ImportChanges>,
    ),
    #[cfg(feature = "configuration")]
    (
        tables::ShapeId(self::shapes::TYPES_IMPORT_LINK_RULE_IMPORT_LINK_RULE),
        ::callsheet_runtime::record::blank::<
            super::types::import_link_rule::ImportLinkRule,
        >,
    ),
    #[cfg(feature = "configuration")]
    (
        tables::ShapeId(self::shapes::TYPES_IMPORT_RULE_IMPORT_RULE),
        ::callsheet_runtime::record::blank::<super::types::import_rule::ImportRule>,
    ),
    #[cfg(feature = "configuration")]
    (
        tables::ShapeId(
            self::shapes::TYPES_IMPORT_RULE_WITHOUT_DELETE_IMPORT_RULE_WITHOUT_DELETE,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::import_rule_without_delete::ImportRuleWithoutDelete,
        >,
    ),
    #[cfg(feature = "configuration")]
    (
        tables::ShapeId(self::shapes::TYPES_IMPORT_RULES_IMPORT_RULES),
        ::callsheet_runtime::record::blank::<super::types::import_rules::ImportRules>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM),
        ::callsheet_runtime::record::blank::<super::types::item::Item>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_CREATE),
        ::callsheet_runtime::record::blank::<super::types::item::ItemCreate>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::item::ItemUpdate>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_TAGS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemTags>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_QUERY_FIELDS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemQueryFields>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_HEADERS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemHeaders>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_PARAMETERS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemParameters>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_ITEM_DISCOVERY),
        ::callsheet_runtime::record::blank::<super::types::item::ItemItemDiscovery>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_CREATE_TAGS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemCreateTags>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_CREATE_QUERY_FIELDS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemCreateQueryFields>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_CREATE_HEADERS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemCreateHeaders>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_CREATE_PARAMETERS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemCreateParameters>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_UPDATE_TAGS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemUpdateTags>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_UPDATE_QUERY_FIELDS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemUpdateQueryFields>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_UPDATE_HEADERS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemUpdateHeaders>,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_ITEM_UPDATE_PARAMETERS),
        ::callsheet_runtime::record::blank::<super::types::item::ItemUpdateParameters>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE),
        ::callsheet_runtime::record::blank::<super::types::item_prototype::ItemPrototype>,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::item_prototype::ItemPrototypeCreate,
        >,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::item_prototype::ItemPrototypeUpdate,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_TAGS),
        ::callsheet_runtime::record::blank::<
            super::types::item_prototype::ItemPrototypeTags,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_QUERY_FIELDS),
        ::callsheet_runtime::record::blank::<
            super::types::item_prototype::ItemPrototypeQueryFields,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_HEADERS),
        ::callsheet_runtime::record::blank::<
            super::types::item_prototype::ItemPrototypeHeaders,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_PARAMETERS),
        ::callsheet_runtime::record::blank::<
            super::types::item_prototype::ItemPrototypeParameters,
        >,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_TAGS),
        ::callsheet_runtime::record::blank::<
            super::types::item_prototype::ItemPrototypeCreateTags,
        >,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_QUERY_FIELDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::item_prototype::ItemPrototypeCreateQueryFields,
        >,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_HEADERS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::item_prototype::ItemPrototypeCreateHeaders,
        >,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_PARAMETERS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::item_prototype::ItemPrototypeCreateParameters,
        >,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_TAGS),
        ::callsheet_runtime::record::blank::<
            super::types::item_prototype::ItemPrototypeUpdateTags,
        >,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_QUERY_FIELDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::item_prototype::ItemPrototypeUpdateQueryFields,
        >,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_HEADERS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::item_prototype::ItemPrototypeUpdateHeaders,
        >,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_PARAMETERS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::item_prototype::ItemPrototypeUpdateParameters,
        >,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::TYPES_MAINTENANCE_MAINTENANCE),
        ::callsheet_runtime::record::blank::<super::types::maintenance::Maintenance>,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::TYPES_MAINTENANCE_MAINTENANCE_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::maintenance::MaintenanceCreate,
        >,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::TYPES_MAINTENANCE_MAINTENANCE_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::maintenance::MaintenanceUpdate,
        >,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::TYPES_MAINTENANCE_MAINTENANCE_TAGS),
        ::callsheet_runtime::record::blank::<super::types::maintenance::MaintenanceTags>,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::TYPES_MAINTENANCE_MAINTENANCE_TIMEPERIODS),
        ::callsheet_runtime::record::blank::<
            super::types::maintenance::MaintenanceTimeperiods,
        >,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::TYPES_MAINTENANCE_MAINTENANCE_CREATE_TAGS),
        ::callsheet_runtime::record::blank::<
            super::types::maintenance::MaintenanceCreateTags,
        >,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::TYPES_MAINTENANCE_MAINTENANCE_CREATE_TIMEPERIODS),
        ::callsheet_runtime::record::blank::<
            super::types::maintenance::MaintenanceCreateTimeperiods,
        >,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::TYPES_MAINTENANCE_MAINTENANCE_UPDATE_TAGS),
        ::callsheet_runtime::record::blank::<
            super::types::maintenance::MaintenanceUpdateTags,
        >,
    ),
    #[cfg(feature = "maintenance")]
    (
        tables::ShapeId(self::shapes::TYPES_MAINTENANCE_MAINTENANCE_UPDATE_TIMEPERIODS),
        ::callsheet_runtime::record::blank::<
            super::types::maintenance::MaintenanceUpdateTimeperiods,
        >,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP),
        ::callsheet_runtime::record::blank::<super::types::map::Map>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_CREATE),
        ::callsheet_runtime::record::blank::<super::types::map::MapCreate>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::map::MapUpdate>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_USERS),
        ::callsheet_runtime::record::blank::<super::types::map::MapUsers>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_USER_GROUPS),
        ::callsheet_runtime::record::blank::<super::types::map::MapUserGroups>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_URLS),
        ::callsheet_runtime::record::blank::<super::types::map::MapUrls>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_SELEMENTS),
        ::callsheet_runtime::record::blank::<super::types::map::MapSelements>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_SELEMENTS_ELEMENTS),
        ::callsheet_runtime::record::blank::<super::types::map::MapSelementsElements>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_SELEMENTS_URLS),
        ::callsheet_runtime::record::blank::<super::types::map::MapSelementsUrls>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_LINKS),
        ::callsheet_runtime::record::blank::<super::types::map::MapLinks>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_LINKS_LINKTRIGGERS),
        ::callsheet_runtime::record::blank::<super::types::map::MapLinksLinktriggers>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_CREATE_USERS),
        ::callsheet_runtime::record::blank::<super::types::map::MapCreateUsers>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_CREATE_USER_GROUPS),
        ::callsheet_runtime::record::blank::<super::types::map::MapCreateUserGroups>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_CREATE_URLS),
        ::callsheet_runtime::record::blank::<super::types::map::MapCreateUrls>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_CREATE_SELEMENTS),
        ::callsheet_runtime::record::blank::<super::types::map::MapCreateSelements>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_CREATE_SELEMENTS_ELEMENTS),
        ::callsheet_runtime::record::blank::<
            super::types::map::MapCreateSelementsElements,
        >,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_CREATE_SELEMENTS_URLS),
        ::callsheet_runtime::record::blank::<super::types::map::MapCreateSelementsUrls>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_CREATE_LINKS),
        ::callsheet_runtime::record::blank::<super::types::map::MapCreateLinks>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_CREATE_LINKS_LINKTRIGGERS),
        ::callsheet_runtime::record::blank::<
            super::types::map::MapCreateLinksLinktriggers,
        >,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_UPDATE_USERS),
        ::callsheet_runtime::record::blank::<super::types::map::MapUpdateUsers>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_UPDATE_USER_GROUPS),
        ::callsheet_runtime::record::blank::<super::types::map::MapUpdateUserGroups>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_UPDATE_URLS),
        ::callsheet_runtime::record::blank::<super::types::map::MapUpdateUrls>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_UPDATE_SELEMENTS),
        ::callsheet_runtime::record::blank::<super::types::map::MapUpdateSelements>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_UPDATE_SELEMENTS_ELEMENTS),
        ::callsheet_runtime::record::blank::<
            super::types::map::MapUpdateSelementsElements,
        >,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_UPDATE_SELEMENTS_URLS),
        ::callsheet_runtime::record::blank::<super::types::map::MapUpdateSelementsUrls>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_UPDATE_LINKS),
        ::callsheet_runtime::record::blank::<super::types::map::MapUpdateLinks>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_MAP_UPDATE_LINKS_LINKTRIGGERS),
        ::callsheet_runtime::record::blank::<
            super::types::map::MapUpdateLinksLinktriggers,
        >,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_ELEMENT_TAG_MAP_ELEMENT_TAG),
        ::callsheet_runtime::record::blank::<
            super::types::map_element_tag::MapElementTag,
        >,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_LINE_MAP_LINE),
        ::callsheet_runtime::record::blank::<super::types::map_line::MapLine>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_LINE_MAP_LINE_CREATE),
        ::callsheet_runtime::record::blank::<super::types::map_line::MapLineCreate>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_LINE_MAP_LINE_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::map_line::MapLineUpdate>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_SHAPE_MAP_SHAPE),
        ::callsheet_runtime::record::blank::<super::types::map_shape::MapShape>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_SHAPE_MAP_SHAPE_CREATE),
        ::callsheet_runtime::record::blank::<super::types::map_shape::MapShapeCreate>,
    ),
    #[cfg(feature = "map")]
    (
        tables::ShapeId(self::shapes::TYPES_MAP_SHAPE_MAP_SHAPE_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::map_shape::MapShapeUpdate>,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_MEDIA),
        ::callsheet_runtime::record::blank::<super::types::media::Media>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_MEDIA_CREATE),
        ::callsheet_runtime::record::blank::<super::types::media::MediaCreate>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_MEDIA_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::media::MediaUpdate>,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE),
        ::callsheet_runtime::record::blank::<super::types::media_type::MediaType>,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE),
        ::callsheet_runtime::record::blank::<super::types::media_type::MediaTypeCreate>,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::media_type::MediaTypeUpdate>,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_PARAMETERS),
        ::callsheet_runtime::record::blank::<
            super::types::media_type::MediaTypeParameters,
        >,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_MESSAGE_TEMPLATES),
        ::callsheet_runtime::record::blank::<
            super::types::media_type::MediaTypeMessageTemplates,
        >,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_PARAMETERS),
        ::callsheet_runtime::record::blank::<
            super::types::media_type::MediaTypeCreateParameters,
        >,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::media_type::MediaTypeCreateMessageTemplates,
        >,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE_PARAMETERS),
        ::callsheet_runtime::record::blank::<
            super::types::media_type::MediaTypeUpdateParameters,
        >,
    ),
    #[cfg(feature = "mediatype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE_MESSAGE_TEMPLATES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::media_type::MediaTypeUpdateMessageTemplates,
        >,
    ),
    #[cfg(feature = "mfa")]
    (
        tables::ShapeId(self::shapes::TYPES_MFA_MFA),
        ::callsheet_runtime::record::blank::<super::types::mfa::Mfa>,
    ),
    #[cfg(feature = "mfa")]
    (
        tables::ShapeId(self::shapes::TYPES_MFA_MFA_CREATE),
        ::callsheet_runtime::record::blank::<super::types::mfa::MfaCreate>,
    ),
    #[cfg(feature = "mfa")]
    (
        tables::ShapeId(self::shapes::TYPES_MFA_MFA_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::mfa::MfaUpdate>,
    ),
    #[cfg(feature = "module")]
    (
        tables::ShapeId(self::shapes::TYPES_MODULE_MODULE),
        ::callsheet_runtime::record::blank::<super::types::module::Module>,
    ),
    #[cfg(feature = "module")]
    (
        tables::ShapeId(self::shapes::TYPES_MODULE_MODULE_CREATE),
        ::callsheet_runtime::record::blank::<super::types::module::ModuleCreate>,
    ),
    #[cfg(feature = "module")]
    (
        tables::ShapeId(self::shapes::TYPES_MODULE_MODULE_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::module::ModuleUpdate>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_NETWORK_DISCOVERY_CHECK_NETWORK_DISCOVERY_CHECK,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::network_discovery_check::NetworkDiscoveryCheck,
        >,
    ),
    #[cfg(feature = "drule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_NETWORK_DISCOVERY_CHECK_NETWORK_DISCOVERY_CHECK_CREATE,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::network_discovery_check::NetworkDiscoveryCheckCreate,
        >,
    ),
    #[cfg(feature = "drule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_NETWORK_DISCOVERY_CHECK_NETWORK_DISCOVERY_CHECK_UPDATE,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::network_discovery_check::NetworkDiscoveryCheckUpdate,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_NETWORK_DISCOVERY_RULE_NETWORK_DISCOVERY_RULE,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::network_discovery_rule::NetworkDiscoveryRule,
        >,
    ),
    #[cfg(feature = "drule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_NETWORK_DISCOVERY_RULE_NETWORK_DISCOVERY_RULE_CREATE,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::network_discovery_rule::NetworkDiscoveryRuleCreate,
        >,
    ),
    #[cfg(feature = "drule")]
    (
        tables::ShapeId(
            self::shapes::TYPES_NETWORK_DISCOVERY_RULE_NETWORK_DISCOVERY_RULE_UPDATE,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::network_discovery_rule::NetworkDiscoveryRuleUpdate,
        >,
    ),
    #[cfg(feature = "item")]
    (
        tables::ShapeId(self::shapes::TYPES_PREPROCESSING_STEP_PREPROCESSING_STEP),
        ::callsheet_runtime::record::blank::<
            super::types::preprocessing_step::PreprocessingStep,
        >,
    ),
    #[cfg(feature = "problem")]
    (
        tables::ShapeId(self::shapes::TYPES_PROBLEM_PROBLEM),
        ::callsheet_runtime::record::blank::<super::types::problem::Problem>,
    ),
    #[cfg(feature = "problem")]
    (
        tables::ShapeId(self::shapes::TYPES_PROBLEM_PROBLEM_URLS),
        ::callsheet_runtime::record::blank::<super::types::problem::ProblemUrls>,
    ),
    #[cfg(feature = "problem")]
    (
        tables::ShapeId(self::shapes::TYPES_PROBLEM_PROBLEM_SUPPRESSION_DATA),
        ::callsheet_runtime::record::blank::<
            super::types::problem::ProblemSuppressionData,
        >,
    ),
    #[cfg(feature = "problem")]
    (
        tables::ShapeId(self::shapes::TYPES_PROBLEM_PROBLEM_TAGS),
        ::callsheet_runtime::record::blank::<super::types::problem::ProblemTags>,
    ),
    #[cfg(feature = "problem")]
    (
        tables::ShapeId(self::shapes::TYPES_PROBLEM_PROBLEM_ACKNOWLEDGES),
        ::callsheet_runtime::record::blank::<super::types::problem::ProblemAcknowledges>,
    ),
    #[cfg(feature = "itemprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_PROTOTYPE_PREPROCESSING_STEP_PROTOTYPE_PREPROCESSING_STEP,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::prototype_preprocessing_step::PrototypePreprocessingStep,
        >,
    ),
    #[cfg(any(feature = "proxy", feature = "proxygroup"))]
    (
        tables::ShapeId(self::shapes::TYPES_PROXY_PROXY),
        ::callsheet_runtime::record::blank::<super::types::proxy::Proxy>,
    ),
    #[cfg(feature = "proxy")]
    (
        tables::ShapeId(self::shapes::TYPES_PROXY_PROXY_CREATE),
        ::callsheet_runtime::record::blank::<super::types::proxy::ProxyCreate>,
    ),
    #[cfg(feature = "proxy")]
    (
        tables::ShapeId(self::shapes::TYPES_PROXY_PROXY_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::proxy::ProxyUpdate>,
    ),
    #[cfg(any(feature = "proxy", feature = "proxygroup"))]
    (
        tables::ShapeId(self::shapes::TYPES_PROXY_PROXY_INTERFACE),
        ::callsheet_runtime::record::blank::<super::types::proxy::ProxyInterface>,
    ),
    #[cfg(feature = "proxy")]
    (
        tables::ShapeId(self::shapes::TYPES_PROXY_PROXY_CREATE_INTERFACE),
        ::callsheet_runtime::record::blank::<super::types::proxy::ProxyCreateInterface>,
    ),
    #[cfg(feature = "proxy")]
    (
        tables::ShapeId(self::shapes::TYPES_PROXY_PROXY_UPDATE_INTERFACE),
        ::callsheet_runtime::record::blank::<super::types::proxy::ProxyUpdateInterface>,
    ),
    #[cfg(any(feature = "proxy", feature = "proxygroup"))]
    (
        tables::ShapeId(self::shapes::TYPES_PROXY_GROUP_PROXY_GROUP),
        ::callsheet_runtime::record::blank::<super::types::proxy_group::ProxyGroup>,
    ),
    #[cfg(feature = "proxygroup")]
    (
        tables::ShapeId(self::shapes::TYPES_PROXY_GROUP_PROXY_GROUP_CREATE),
        ::callsheet_runtime::record::blank::<super::types::proxy_group::ProxyGroupCreate>,
    ),
    #[cfg(feature = "proxygroup")]
    (
        tables::ShapeId(self::shapes::TYPES_PROXY_GROUP_PROXY_GROUP_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::proxy_group::ProxyGroupUpdate>,
    ),
    #[cfg(feature = "regexp")]
    (
        tables::ShapeId(self::shapes::TYPES_REGEXP_REGEXP),
        ::callsheet_runtime::record::blank::<super::types::regexp::Regexp>,
    ),
    #[cfg(feature = "regexp")]
    (
        tables::ShapeId(self::shapes::TYPES_REGEXP_REGEXP_CREATE),
        ::callsheet_runtime::record::blank::<super::types::regexp::RegexpCreate>,
    ),
    #[cfg(feature = "regexp")]
    (
        tables::ShapeId(self::shapes::TYPES_REGEXP_REGEXP_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::regexp::RegexpUpdate>,
    ),
    #[cfg(feature = "regexp")]
    (
        tables::ShapeId(self::shapes::TYPES_REGEXP_REGEXP_EXPRESSIONS),
        ::callsheet_runtime::record::blank::<super::types::regexp::RegexpExpressions>,
    ),
    #[cfg(feature = "regexp")]
    (
        tables::ShapeId(self::shapes::TYPES_REGEXP_REGEXP_CREATE_EXPRESSIONS),
        ::callsheet_runtime::record::blank::<
            super::types::regexp::RegexpCreateExpressions,
        >,
    ),
    #[cfg(feature = "regexp")]
    (
        tables::ShapeId(self::shapes::TYPES_REGEXP_REGEXP_UPDATE_EXPRESSIONS),
        ::callsheet_runtime::record::blank::<
            super::types::regexp::RegexpUpdateExpressions,
        >,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::TYPES_REPORT_REPORT),
        ::callsheet_runtime::record::blank::<super::types::report::Report>,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::TYPES_REPORT_REPORT_CREATE),
        ::callsheet_runtime::record::blank::<super::types::report::ReportCreate>,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::TYPES_REPORT_REPORT_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::report::ReportUpdate>,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::TYPES_REPORT_REPORT_USERS),
        ::callsheet_runtime::record::blank::<super::types::report::ReportUsers>,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::TYPES_REPORT_REPORT_USER_GROUPS),
        ::callsheet_runtime::record::blank::<super::types::report::ReportUserGroups>,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::TYPES_REPORT_REPORT_CREATE_USERS),
        ::callsheet_runtime::record::blank::<super::types::report::ReportCreateUsers>,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::TYPES_REPORT_REPORT_CREATE_USER_GROUPS),
        ::callsheet_runtime::record::blank::<
            super::types::report::ReportCreateUserGroups,
        >,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::TYPES_REPORT_REPORT_UPDATE_USERS),
        ::callsheet_runtime::record::blank::<super::types::report::ReportUpdateUsers>,
    ),
    #[cfg(feature = "report")]
    (
        tables::ShapeId(self::shapes::TYPES_REPORT_REPORT_UPDATE_USER_GROUPS),
        ::callsheet_runtime::record::blank::<
            super::types::report::ReportUpdateUserGroups,
        >,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE),
        ::callsheet_runtime::record::blank::<super::types::role::Role>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_CREATE),
        ::callsheet_runtime::record::blank::<super::types::role::RoleCreate>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::role::RoleUpdate>,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_RULES),
        ::callsheet_runtime::record::blank::<super::types::role::RoleRules>,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_RULES_UI),
        ::callsheet_runtime::record::blank::<super::types::role::RoleRulesUi>,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_RULES_SERVICES_READ_LIST),
        ::callsheet_runtime::record::blank::<
            super::types::role::RoleRulesServicesReadList,
        >,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_RULES_SERVICES_READ_TAG),
        ::callsheet_runtime::record::blank::<
            super::types::role::RoleRulesServicesReadTag,
        >,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_RULES_SERVICES_WRITE_LIST),
        ::callsheet_runtime::record::blank::<
            super::types::role::RoleRulesServicesWriteList,
        >,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_RULES_SERVICES_WRITE_TAG),
        ::callsheet_runtime::record::blank::<
            super::types::role::RoleRulesServicesWriteTag,
        >,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_RULES_MODULES),
        ::callsheet_runtime::record::blank::<super::types::role::RoleRulesModules>,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_RULES_ACTIONS),
        ::callsheet_runtime::record::blank::<super::types::role::RoleRulesActions>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_CREATE_RULES),
        ::callsheet_runtime::record::blank::<super::types::role::RoleCreateRules>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_CREATE_RULES_UI),
        ::callsheet_runtime::record::blank::<super::types::role::RoleCreateRulesUi>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_READ_LIST),
        ::callsheet_runtime::record::blank::<
            super::types::role::RoleCreateRulesServicesReadList,
        >,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_READ_TAG),
        ::callsheet_runtime::record::blank::<
            super::types::role::RoleCreateRulesServicesReadTag,
        >,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_WRITE_LIST),
        ::callsheet_runtime::record::blank::<
            super::types::role::RoleCreateRulesServicesWriteList,
        >,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_WRITE_TAG),
        ::callsheet_runtime::record::blank::<
            super::types::role::RoleCreateRulesServicesWriteTag,
        >,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_CREATE_RULES_MODULES),
        ::callsheet_runtime::record::blank::<super::types::role::RoleCreateRulesModules>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_CREATE_RULES_ACTIONS),
        ::callsheet_runtime::record::blank::<super::types::role::RoleCreateRulesActions>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_UPDATE_RULES),
        ::callsheet_runtime::record::blank::<super::types::role::RoleUpdateRules>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_UI),
        ::callsheet_runtime::record::blank::<super::types::role::RoleUpdateRulesUi>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_READ_LIST),
        ::callsheet_runtime::record::blank::<
            super::types::role::RoleUpdateRulesServicesReadList,
        >,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_READ_TAG),
        ::callsheet_runtime::record::blank::<
            super::types::role::RoleUpdateRulesServicesReadTag,
        >,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_WRITE_LIST),
        ::callsheet_runtime::record::blank::<
            super::types::role::RoleUpdateRulesServicesWriteList,
        >,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_WRITE_TAG),
        ::callsheet_runtime::record::blank::<
            super::types::role::RoleUpdateRulesServicesWriteTag,
        >,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_MODULES),
        ::callsheet_runtime::record::blank::<super::types::role::RoleUpdateRulesModules>,
    ),
    #[cfg(feature = "role")]
    (
        tables::ShapeId(self::shapes::TYPES_ROLE_ROLE_UPDATE_RULES_ACTIONS),
        ::callsheet_runtime::record::blank::<super::types::role::RoleUpdateRulesActions>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::TYPES_SCRIPT_SCRIPT),
        ::callsheet_runtime::record::blank::<super::types::script::Script>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::TYPES_SCRIPT_SCRIPT_CREATE),
        ::callsheet_runtime::record::blank::<super::types::script::ScriptCreate>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::TYPES_SCRIPT_SCRIPT_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::script::ScriptUpdate>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::TYPES_SCRIPT_SCRIPT_PARAMETERS),
        ::callsheet_runtime::record::blank::<super::types::script::ScriptParameters>,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::TYPES_SCRIPT_SCRIPT_CREATE_PARAMETERS),
        ::callsheet_runtime::record::blank::<
            super::types::script::ScriptCreateParameters,
        >,
    ),
    #[cfg(feature = "script")]
    (
        tables::ShapeId(self::shapes::TYPES_SCRIPT_SCRIPT_UPDATE_PARAMETERS),
        ::callsheet_runtime::record::blank::<
            super::types::script::ScriptUpdateParameters,
        >,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE),
        ::callsheet_runtime::record::blank::<
            super::types::script_reference::ScriptReference,
        >,
    ),
    #[cfg(feature = "types-service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE),
        ::callsheet_runtime::record::blank::<super::types::service::Service>,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE_CREATE),
        ::callsheet_runtime::record::blank::<super::types::service::ServiceCreate>,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::service::ServiceUpdate>,
    ),
    #[cfg(feature = "types-service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE_TAGS),
        ::callsheet_runtime::record::blank::<super::types::service::ServiceTags>,
    ),
    #[cfg(feature = "types-service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE_PROBLEM_TAGS),
        ::callsheet_runtime::record::blank::<super::types::service::ServiceProblemTags>,
    ),
    #[cfg(feature = "types-service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE_STATUS_RULES),
        ::callsheet_runtime::record::blank::<super::types::service::ServiceStatusRules>,
    ),
    #[cfg(feature = "types-service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE_PROBLEM_EVENTS),
        ::callsheet_runtime::record::blank::<super::types::service::ServiceProblemEvents>,
    ),
    #[cfg(feature = "types-service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE_STATUS_TIMELINE),
        ::callsheet_runtime::record::blank::<
            super::types::service::ServiceStatusTimeline,
        >,
    ),
    #[cfg(feature = "types-service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE_STATUS_TIMELINE_ALARMS),
        ::callsheet_runtime::record::blank::<
            super::types::service::ServiceStatusTimelineAlarms,
        >,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE_CREATE_TAGS),
        ::callsheet_runtime::record::blank::<super::types::service::ServiceCreateTags>,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE_CREATE_PROBLEM_TAGS),
        ::callsheet_runtime::record::blank::<
            super::types::service::ServiceCreateProblemTags,
        >,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE_CREATE_STATUS_RULES),
        ::callsheet_runtime::record::blank::<
            super::types::service::ServiceCreateStatusRules,
        >,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE_UPDATE_TAGS),
        ::callsheet_runtime::record::blank::<super::types::service::ServiceUpdateTags>,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE_UPDATE_PROBLEM_TAGS),
        ::callsheet_runtime::record::blank::<
            super::types::service::ServiceUpdateProblemTags,
        >,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_SERVICE_UPDATE_STATUS_RULES),
        ::callsheet_runtime::record::blank::<
            super::types::service::ServiceUpdateStatusRules,
        >,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_LEVEL_SERVICE_LEVEL),
        ::callsheet_runtime::record::blank::<super::types::service_level::ServiceLevel>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(
            self::shapes::TYPES_SERVICE_LEVEL_SERVICE_LEVEL_EXCLUDED_DOWNTIMES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::service_level::ServiceLevelExcludedDowntimes,
        >,
    ),
    #[cfg(feature = "service")]
    (
        tables::ShapeId(self::shapes::TYPES_SERVICE_REFERENCE_SERVICE_REFERENCE),
        ::callsheet_runtime::record::blank::<
            super::types::service_reference::ServiceReference,
        >,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::TYPES_SESSION_SESSION),
        ::callsheet_runtime::record::blank::<super::types::session::Session>,
    ),
    #[cfg(feature = "settings")]
    (
        tables::ShapeId(self::shapes::TYPES_SETTINGS_SETTINGS),
        ::callsheet_runtime::record::blank::<super::types::settings::Settings>,
    ),
    #[cfg(feature = "settings")]
    (
        tables::ShapeId(self::shapes::TYPES_SETTINGS_SETTINGS_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::settings::SettingsUpdate>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::TYPES_SLA_SLA),
        ::callsheet_runtime::record::blank::<super::types::sla::Sla>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::TYPES_SLA_SLA_CREATE),
        ::callsheet_runtime::record::blank::<super::types::sla::SlaCreate>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::TYPES_SLA_SLA_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::sla::SlaUpdate>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::TYPES_SLA_SLA_SERVICE_TAGS),
        ::callsheet_runtime::record::blank::<super::types::sla::SlaServiceTags>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::TYPES_SLA_SLA_SCHEDULE),
        ::callsheet_runtime::record::blank::<super::types::sla::SlaSchedule>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::TYPES_SLA_SLA_EXCLUDED_DOWNTIMES),
        ::callsheet_runtime::record::blank::<super::types::sla::SlaExcludedDowntimes>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::TYPES_SLA_SLA_CREATE_SERVICE_TAGS),
        ::callsheet_runtime::record::blank::<super::types::sla::SlaCreateServiceTags>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::TYPES_SLA_SLA_CREATE_SCHEDULE),
        ::callsheet_runtime::record::blank::<super::types::sla::SlaCreateSchedule>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::TYPES_SLA_SLA_CREATE_EXCLUDED_DOWNTIMES),
        ::callsheet_runtime::record::blank::<
            super::types::sla::SlaCreateExcludedDowntimes,
        >,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::TYPES_SLA_SLA_UPDATE_SERVICE_TAGS),
        ::callsheet_runtime::record::blank::<super::types::sla::SlaUpdateServiceTags>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::TYPES_SLA_SLA_UPDATE_SCHEDULE),
        ::callsheet_runtime::record::blank::<super::types::sla::SlaUpdateSchedule>,
    ),
    #[cfg(feature = "sla")]
    (
        tables::ShapeId(self::shapes::TYPES_SLA_SLA_UPDATE_EXCLUDED_DOWNTIMES),
        ::callsheet_runtime::record::blank::<
            super::types::sla::SlaUpdateExcludedDowntimes,
        >,
    ),
    (
        tables::ShapeId(self::shapes::TYPES_STRICT_GET_OPTIONS_STRICT_GET_OPTIONS),
        ::callsheet_runtime::record::blank::<
            super::types::strict_get_options::StrictGetOptions,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK),
        ::callsheet_runtime::record::blank::<super::types::task::Task>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_CREATE),
        ::callsheet_runtime::record::blank::<super::types::task::TaskCreate>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_REQUEST),
        ::callsheet_runtime::record::blank::<super::types::task::TaskRequest>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_REQUEST_HISTORYCACHE),
        ::callsheet_runtime::record::blank::<super::types::task::TaskRequestHistorycache>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_REQUEST_HISTORYCACHE_TOP),
        ::callsheet_runtime::record::blank::<
            super::types::task::TaskRequestHistorycacheTop,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_REQUEST_VALUECACHE),
        ::callsheet_runtime::record::blank::<super::types::task::TaskRequestValuecache>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_REQUEST_VALUECACHE_TOP),
        ::callsheet_runtime::record::blank::<
            super::types::task::TaskRequestValuecacheTop,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_REQUEST_PREPROCESSING),
        ::callsheet_runtime::record::blank::<
            super::types::task::TaskRequestPreprocessing,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_REQUEST_PREPROCESSING_TOP),
        ::callsheet_runtime::record::blank::<
            super::types::task::TaskRequestPreprocessingTop,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_REQUEST_ALERTING),
        ::callsheet_runtime::record::blank::<super::types::task::TaskRequestAlerting>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_REQUEST_ALERTING_TOP),
        ::callsheet_runtime::record::blank::<super::types::task::TaskRequestAlertingTop>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_REQUEST_LLD),
        ::callsheet_runtime::record::blank::<super::types::task::TaskRequestLld>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_REQUEST_LLD_TOP),
        ::callsheet_runtime::record::blank::<super::types::task::TaskRequestLldTop>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_RESULT),
        ::callsheet_runtime::record::blank::<super::types::task::TaskResult>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::types::task::TaskCreateRequest>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_CREATE_REQUEST_HISTORYCACHE),
        ::callsheet_runtime::record::blank::<
            super::types::task::TaskCreateRequestHistorycache,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_CREATE_REQUEST_HISTORYCACHE_TOP),
        ::callsheet_runtime::record::blank::<
            super::types::task::TaskCreateRequestHistorycacheTop,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_CREATE_REQUEST_VALUECACHE),
        ::callsheet_runtime::record::blank::<
            super::types::task::TaskCreateRequestValuecache,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_CREATE_REQUEST_VALUECACHE_TOP),
        ::callsheet_runtime::record::blank::<
            super::types::task::TaskCreateRequestValuecacheTop,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_CREATE_REQUEST_PREPROCESSING),
        ::callsheet_runtime::record::blank::<
            super::types::task::TaskCreateRequestPreprocessing,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_CREATE_REQUEST_PREPROCESSING_TOP),
        ::callsheet_runtime::record::blank::<
            super::types::task::TaskCreateRequestPreprocessingTop,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_CREATE_REQUEST_ALERTING),
        ::callsheet_runtime::record::blank::<
            super::types::task::TaskCreateRequestAlerting,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_CREATE_REQUEST_ALERTING_TOP),
        ::callsheet_runtime::record::blank::<
            super::types::task::TaskCreateRequestAlertingTop,
        >,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_CREATE_REQUEST_LLD),
        ::callsheet_runtime::record::blank::<super::types::task::TaskCreateRequestLld>,
    ),
    #[cfg(feature = "task")]
    (
        tables::ShapeId(self::shapes::TYPES_TASK_TASK_CREATE_REQUEST_LLD_TOP),
        ::callsheet_runtime::record::blank::<super::types::task::TaskCreateRequestLldTop>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_TEMPLATE_TEMPLATE),
        ::callsheet_runtime::record::blank::<super::types::template::Template>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TYPES_TEMPLATE_TEMPLATE_CREATE),
        ::callsheet_runtime::record::blank::<super::types::template::TemplateCreate>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TYPES_TEMPLATE_TEMPLATE_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::template::TemplateUpdate>,
    ),
    #[cfg(feature = "types-template-dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD),
        ::callsheet_runtime::record::blank::<
            super::types::template_dashboard::TemplateDashboard,
        >,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(
            self::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::template_dashboard::TemplateDashboardCreate,
        >,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(
            self::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::template_dashboard::TemplateDashboardUpdate,
        >,
    ),
    #[cfg(feature = "types-template-dashboard")]
    (
        tables::ShapeId(self::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_PAGES),
        ::callsheet_runtime::record::blank::<
            super::types::template_dashboard::TemplateDashboardPages,
        >,
    ),
    #[cfg(feature = "types-template-dashboard")]
    (
        tables::ShapeId(
            self::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_PAGES_WIDGETS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::template_dashboard::TemplateDashboardPagesWidgets,
        >,
    ),
    #[cfg(feature = "types-template-dashboard")]
    (
        tables::ShapeId(
            self::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_PAGES_WIDGETS_FIELDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::template_dashboard::TemplateDashboardPagesWidgetsFields,
        >,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(
            self::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE_PAGES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::template_dashboard::TemplateDashboardCreatePages,
        >,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(
            self::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::template_dashboard::TemplateDashboardCreatePagesWidgets,
        >,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(
            self::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::template_dashboard::TemplateDashboardCreatePagesWidgetsFields,
        >,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(
            self::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE_PAGES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::template_dashboard::TemplateDashboardUpdatePages,
        >,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(
            self::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::template_dashboard::TemplateDashboardUpdatePagesWidgets,
        >,
    ),
    #[cfg(feature = "templatedashboard")]
    (
        tables::ShapeId(
            self::shapes::TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::template_dashboard::TemplateDashboardUpdatePagesWidgetsFields,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP),
        ::callsheet_runtime::record::blank::<super::types::template_group::TemplateGroup>,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::template_group::TemplateGroupCreate,
        >,
    ),
    #[cfg(feature = "templategroup")]
    (
        tables::ShapeId(self::shapes::TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::template_group::TemplateGroupUpdate,
        >,
    ),
    #[cfg(any(feature = "template", feature = "templategroup"))]
    (
        tables::ShapeId(
            self::shapes::TYPES_TEMPLATE_GROUP_REFERENCE_TEMPLATE_GROUP_REFERENCE,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::template_group_reference::TemplateGroupReference,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_TEMPLATE_MACRO_TEMPLATE_MACRO),
        ::callsheet_runtime::record::blank::<super::types::template_macro::TemplateMacro>,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TYPES_TEMPLATE_MACRO_TEMPLATE_MACRO_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::template_macro::TemplateMacroCreate,
        >,
    ),
    #[cfg(feature = "template")]
    (
        tables::ShapeId(self::shapes::TYPES_TEMPLATE_MACRO_TEMPLATE_MACRO_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::template_macro::TemplateMacroUpdate,
        >,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE),
        ::callsheet_runtime::record::blank::<
            super::types::template_reference::TemplateReference,
        >,
    ),
    #[cfg(feature = "token")]
    (
        tables::ShapeId(self::shapes::TYPES_TOKEN_TOKEN),
        ::callsheet_runtime::record::blank::<super::types::token::Token>,
    ),
    #[cfg(feature = "token")]
    (
        tables::ShapeId(self::shapes::TYPES_TOKEN_TOKEN_CREATE),
        ::callsheet_runtime::record::blank::<super::types::token::TokenCreate>,
    ),
    #[cfg(feature = "token")]
    (
        tables::ShapeId(self::shapes::TYPES_TOKEN_TOKEN_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::token::TokenUpdate>,
    ),
    #[cfg(feature = "trend")]
    (
        tables::ShapeId(self::shapes::TYPES_TREND_TREND),
        ::callsheet_runtime::record::blank::<super::types::trend::Trend>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_TRIGGER_TRIGGER),
        ::callsheet_runtime::record::blank::<super::types::trigger::Trigger>,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TYPES_TRIGGER_TRIGGER_CREATE),
        ::callsheet_runtime::record::blank::<super::types::trigger::TriggerCreate>,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TYPES_TRIGGER_TRIGGER_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::trigger::TriggerUpdate>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_TRIGGER_TRIGGER_TAGS),
        ::callsheet_runtime::record::blank::<super::types::trigger::TriggerTags>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_TRIGGER_TRIGGER_FUNCTIONS),
        ::callsheet_runtime::record::blank::<super::types::trigger::TriggerFunctions>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_TRIGGER_TRIGGER_TRIGGER_DISCOVERY),
        ::callsheet_runtime::record::blank::<
            super::types::trigger::TriggerTriggerDiscovery,
        >,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TYPES_TRIGGER_TRIGGER_CREATE_TAGS),
        ::callsheet_runtime::record::blank::<super::types::trigger::TriggerCreateTags>,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TYPES_TRIGGER_TRIGGER_UPDATE_TAGS),
        ::callsheet_runtime::record::blank::<super::types::trigger::TriggerUpdateTags>,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE),
        ::callsheet_runtime::record::blank::<
            super::types::trigger_prototype::TriggerPrototype,
        >,
    ),
    #[cfg(feature = "triggerprototype")]
    (
        tables::ShapeId(self::shapes::TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::trigger_prototype::TriggerPrototypeCreate,
        >,
    ),
    #[cfg(feature = "triggerprototype")]
    (
        tables::ShapeId(self::shapes::TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::trigger_prototype::TriggerPrototypeUpdate,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE_TAGS),
        ::callsheet_runtime::record::blank::<
            super::types::trigger_prototype::TriggerPrototypeTags,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE_FUNCTIONS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::trigger_prototype::TriggerPrototypeFunctions,
        >,
    ),
    #[cfg(feature = "triggerprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE_CREATE_TAGS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::trigger_prototype::TriggerPrototypeCreateTags,
        >,
    ),
    #[cfg(feature = "triggerprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE_UPDATE_TAGS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::trigger_prototype::TriggerPrototypeUpdateTags,
        >,
    ),
    #[cfg(feature = "triggerprototype")]
    (
        tables::ShapeId(
            self::shapes::TYPES_TRIGGER_PROTOTYPE_REFERENCE_TRIGGER_PROTOTYPE_REFERENCE,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::trigger_prototype_reference::TriggerPrototypeReference,
        >,
    ),
    #[cfg(feature = "trigger")]
    (
        tables::ShapeId(self::shapes::TYPES_TRIGGER_REFERENCE_TRIGGER_REFERENCE),
        ::callsheet_runtime::record::blank::<
            super::types::trigger_reference::TriggerReference,
        >,
    ),
    #[cfg(feature = "types-media")]
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
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY),
        ::callsheet_runtime::record::blank::<super::types::user_directory::UserDirectory>,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::user_directory::UserDirectoryCreate,
        >,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::user_directory::UserDirectoryUpdate,
        >,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(
            self::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_PROVISION_GROUPS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::user_directory::UserDirectoryProvisionGroups,
        >,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(
            self::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_PROVISION_MEDIA,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::user_directory::UserDirectoryProvisionMedia,
        >,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(
            self::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE_PROVISION_GROUPS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::user_directory::UserDirectoryCreateProvisionGroups,
        >,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(
            self::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE_PROVISION_MEDIA,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::user_directory::UserDirectoryCreateProvisionMedia,
        >,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(
            self::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE_PROVISION_GROUPS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::user_directory::UserDirectoryUpdateProvisionGroups,
        >,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(
            self::shapes::TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE_PROVISION_MEDIA,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::user_directory::UserDirectoryUpdateProvisionMedia,
        >,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_USER_GROUP),
        ::callsheet_runtime::record::blank::<super::types::user_group::UserGroup>,
    ),
    #[cfg(feature = "usergroup")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_USER_GROUP_CREATE),
        ::callsheet_runtime::record::blank::<super::types::user_group::UserGroupCreate>,
    ),
    #[cfg(feature = "usergroup")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_USER_GROUP_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::user_group::UserGroupUpdate>,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_USER_GROUP_TAG_FILTERS),
        ::callsheet_runtime::record::blank::<
            super::types::user_group::UserGroupTagFilters,
        >,
    ),
    #[cfg(feature = "usergroup")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_USER_GROUP_CREATE_TAG_FILTERS),
        ::callsheet_runtime::record::blank::<
            super::types::user_group::UserGroupCreateTagFilters,
        >,
    ),
    #[cfg(feature = "usergroup")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_USER_GROUP_UPDATE_TAG_FILTERS),
        ::callsheet_runtime::record::blank::<
            super::types::user_group::UserGroupUpdateTagFilters,
        >,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE),
        ::callsheet_runtime::record::blank::<
            super::types::user_group_reference::UserGroupReference,
        >,
    ),
    #[cfg(feature = "types-media")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT),
        ::callsheet_runtime::record::blank::<
            super::types::user_group_right::UserGroupRight,
        >,
    ),
    #[cfg(feature = "usergroup")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::user_group_right::UserGroupRightCreate,
        >,
    ),
    #[cfg(feature = "usergroup")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::user_group_right::UserGroupRightUpdate,
        >,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_MACRO_USER_MACRO),
        ::callsheet_runtime::record::blank::<super::types::user_macro::UserMacro>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_MACRO_USER_MACRO_CREATE),
        ::callsheet_runtime::record::blank::<super::types::user_macro::UserMacroCreate>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_MACRO_USER_MACRO_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::user_macro::UserMacroUpdate>,
    ),
    #[cfg(feature = "types-action")]
    (
        tables::ShapeId(self::shapes::TYPES_USER_REFERENCE_USER_REFERENCE),
        ::callsheet_runtime::record::blank::<super::types::user_reference::UserReference>,
    ),
    #[cfg(feature = "types-value-map")]
    (
        tables::ShapeId(self::shapes::TYPES_VALUE_MAP_VALUE_MAP),
        ::callsheet_runtime::record::blank::<super::types::value_map::ValueMap>,
    ),
    #[cfg(feature = "valuemap")]
    (
        tables::ShapeId(self::shapes::TYPES_VALUE_MAP_VALUE_MAP_CREATE),
        ::callsheet_runtime::record::blank::<super::types::value_map::ValueMapCreate>,
    ),
    #[cfg(feature = "valuemap")]
    (
        tables::ShapeId(self::shapes::TYPES_VALUE_MAP_VALUE_MAP_UPDATE),
        ::callsheet_runtime::record::blank::<super::types::value_map::ValueMapUpdate>,
    ),
    #[cfg(feature = "types-value-map")]
    (
        tables::ShapeId(self::shapes::TYPES_VALUE_MAP_VALUE_MAP_MAPPINGS),
        ::callsheet_runtime::record::blank::<super::types::value_map::ValueMapMappings>,
    ),
    #[cfg(feature = "valuemap")]
    (
        tables::ShapeId(self::shapes::TYPES_VALUE_MAP_VALUE_MAP_CREATE_MAPPINGS),
        ::callsheet_runtime::record::blank::<
            super::types::value_map::ValueMapCreateMappings,
        >,
    ),
    #[cfg(feature = "valuemap")]
    (
        tables::ShapeId(self::shapes::TYPES_VALUE_MAP_VALUE_MAP_UPDATE_MAPPINGS),
        ::callsheet_runtime::record::blank::<
            super::types::value_map::ValueMapUpdateMappings,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO),
        ::callsheet_runtime::record::blank::<super::types::web_scenario::WebScenario>,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioCreate,
        >,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioUpdate,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_VARIABLES),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioVariables,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_HEADERS),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioHeaders,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioSteps,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(
            self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS_QUERY_FIELDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioStepsQueryFields,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS_VARIABLES),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioStepsVariables,
        >,
    ),
    #[cfg(feature = "types-alert")]
    (
        tables::ShapeId(self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS_HEADERS),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioStepsHeaders,
        >,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_VARIABLES),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioCreateVariables,
        >,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_HEADERS),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioCreateHeaders,
        >,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioCreateSteps,
        >,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(
            self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS_QUERY_FIELDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioCreateStepsQueryFields,
        >,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(
            self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS_VARIABLES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioCreateStepsVariables,
        >,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(
            self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS_HEADERS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioCreateStepsHeaders,
        >,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_VARIABLES),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioUpdateVariables,
        >,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_HEADERS),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioUpdateHeaders,
        >,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioUpdateSteps,
        >,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(
            self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS_QUERY_FIELDS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioUpdateStepsQueryFields,
        >,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(
            self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS_VARIABLES,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioUpdateStepsVariables,
        >,
    ),
    #[cfg(feature = "httptest")]
    (
        tables::ShapeId(
            self::shapes::TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS_HEADERS,
        ),
        ::callsheet_runtime::record::blank::<
            super::types::web_scenario::WebScenarioUpdateStepsHeaders,
        >,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_CHECK_AUTHENTICATION_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::check_authentication::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::create::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::create::Response>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::delete::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::delete::Response>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::get::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_LOGIN_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::login::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_LOGOUT_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::logout::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_PROVISION_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::provision::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_PROVISION_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::provision::Response>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_RESETTOTP_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::resettotp::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_RESETTOTP_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::resettotp::Response>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_UNBLOCK_REQUEST),
        ::callsheet_runtime::record::blank::<super::user::unblock::Request>,
    ),
    #[cfg(feature = "user")]
    (
        tables::ShapeId(self::shapes::USER_UNBLOCK_RESPONSE),
        ::callsheet_runtime::record::blank::<super::user::unblock::Response>,
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
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::USERDIRECTORY_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::userdirectory::create::Request>,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::USERDIRECTORY_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::userdirectory::create::Response>,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::USERDIRECTORY_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::userdirectory::delete::Request>,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::USERDIRECTORY_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::userdirectory::delete::Response>,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::USERDIRECTORY_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::userdirectory::get::Request>,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::USERDIRECTORY_TEST_REQUEST),
        ::callsheet_runtime::record::blank::<super::userdirectory::test::Request>,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::USERDIRECTORY_TEST_PROVISION_MEDIA),
        ::callsheet_runtime::record::blank::<super::userdirectory::test::ProvisionMedia>,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::USERDIRECTORY_TEST_PROVISION_GROUPS),
        ::callsheet_runtime::record::blank::<super::userdirectory::test::ProvisionGroups>,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::USERDIRECTORY_TEST_RESPONSE),
        ::callsheet_runtime::record::blank::<super::userdirectory::test::Response>,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::USERDIRECTORY_TEST_RESPONSE_MEDIAS),
        ::callsheet_runtime::record::blank::<super::userdirectory::test::ResponseMedias>,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::USERDIRECTORY_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::userdirectory::update::Request>,
    ),
    #[cfg(feature = "userdirectory")]
    (
        tables::ShapeId(self::shapes::USERDIRECTORY_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::userdirectory::update::Response>,
    ),
    #[cfg(feature = "usergroup")]
    (
        tables::ShapeId(self::shapes::USERGROUP_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::usergroup::create::Request>,
    ),
    #[cfg(feature = "usergroup")]
    (
        tables::ShapeId(self::shapes::USERGROUP_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::usergroup::create::Response>,
    ),
    #[cfg(feature = "usergroup")]
    (
        tables::ShapeId(self::shapes::USERGROUP_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::usergroup::delete::Request>,
    ),
    #[cfg(feature = "usergroup")]
    (
        tables::ShapeId(self::shapes::USERGROUP_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::usergroup::delete::Response>,
    ),
    #[cfg(feature = "usergroup")]
    (
        tables::ShapeId(self::shapes::USERGROUP_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::usergroup::get::Request>,
    ),
    #[cfg(feature = "usergroup")]
    (
        tables::ShapeId(self::shapes::USERGROUP_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::usergroup::update::Request>,
    ),
    #[cfg(feature = "usergroup")]
    (
        tables::ShapeId(self::shapes::USERGROUP_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::usergroup::update::Response>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::USERMACRO_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::usermacro::create::Request>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::USERMACRO_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::usermacro::create::Response>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::USERMACRO_CREATEGLOBAL_REQUEST),
        ::callsheet_runtime::record::blank::<super::usermacro::createglobal::Request>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::USERMACRO_CREATEGLOBAL_RESPONSE),
        ::callsheet_runtime::record::blank::<super::usermacro::createglobal::Response>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::USERMACRO_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::usermacro::delete::Request>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::USERMACRO_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::usermacro::delete::Response>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::USERMACRO_DELETEGLOBAL_REQUEST),
        ::callsheet_runtime::record::blank::<super::usermacro::deleteglobal::Request>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::USERMACRO_DELETEGLOBAL_RESPONSE),
        ::callsheet_runtime::record::blank::<super::usermacro::deleteglobal::Response>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::USERMACRO_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::usermacro::get::Request>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::USERMACRO_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::usermacro::update::Request>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::USERMACRO_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::usermacro::update::Response>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::USERMACRO_UPDATEGLOBAL_REQUEST),
        ::callsheet_runtime::record::blank::<super::usermacro::updateglobal::Request>,
    ),
    #[cfg(feature = "usermacro")]
    (
        tables::ShapeId(self::shapes::USERMACRO_UPDATEGLOBAL_RESPONSE),
        ::callsheet_runtime::record::blank::<super::usermacro::updateglobal::Response>,
    ),
    #[cfg(feature = "valuemap")]
    (
        tables::ShapeId(self::shapes::VALUEMAP_CREATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::valuemap::create::Request>,
    ),
    #[cfg(feature = "valuemap")]
    (
        tables::ShapeId(self::shapes::VALUEMAP_CREATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::valuemap::create::Response>,
    ),
    #[cfg(feature = "valuemap")]
    (
        tables::ShapeId(self::shapes::VALUEMAP_DELETE_REQUEST),
        ::callsheet_runtime::record::blank::<super::valuemap::delete::Request>,
    ),
    #[cfg(feature = "valuemap")]
    (
        tables::ShapeId(self::shapes::VALUEMAP_DELETE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::valuemap::delete::Response>,
    ),
    #[cfg(feature = "valuemap")]
    (
        tables::ShapeId(self::shapes::VALUEMAP_GET_REQUEST),
        ::callsheet_runtime::record::blank::<super::valuemap::get::Request>,
    ),
    #[cfg(feature = "valuemap")]
    (
        tables::ShapeId(self::shapes::VALUEMAP_UPDATE_REQUEST),
        ::callsheet_runtime::record::blank::<super::valuemap::update::Request>,
    ),
    #[cfg(feature = "valuemap")]
    (
        tables::ShapeId(self::shapes::VALUEMAP_UPDATE_RESPONSE),
        ::callsheet_runtime::record::blank::<super::valuemap::update::Response>,
    ),
];
#[allow(dead_code)]
pub(crate) mod shapes {
    pub(crate) const ACTION_CREATE_REQUEST: u32 = 0;
    pub(crate) const ACTION_CREATE_RESPONSE: u32 = 1;
    pub(crate) const ACTION_DELETE_REQUEST: u32 = 2;
    pub(crate) const ACTION_DELETE_RESPONSE: u32 = 3;
    pub(crate) const ACTION_GET_REQUEST: u32 = 4;
    pub(crate) const ACTION_UPDATE_REQUEST: u32 = 5;
    pub(crate) const ACTION_UPDATE_RESPONSE: u32 = 6;
    pub(crate) const ALERT_GET_REQUEST: u32 = 7;
    pub(crate) const APIINFO_VERSION_REQUEST: u32 = 8;
    pub(crate) const AUDITLOG_GET_REQUEST: u32 = 9;
    pub(crate) const AUTHENTICATION_GET_REQUEST: u32 = 10;
    pub(crate) const AUTHENTICATION_UPDATE_REQUEST: u32 = 11;
    pub(crate) const AUTOREGISTRATION_GET_REQUEST: u32 = 12;
    pub(crate) const AUTOREGISTRATION_UPDATE_REQUEST: u32 = 13;
    pub(crate) const CONFIGURATION_EXPORT_REQUEST: u32 = 14;
    pub(crate) const CONFIGURATION_EXPORT_OPTIONS: u32 = 15;
    pub(crate) const CONFIGURATION_IMPORT_REQUEST: u32 = 16;
    pub(crate) const CONFIGURATION_IMPORTCOMPARE_REQUEST: u32 = 17;
    pub(crate) const CONNECTOR_CREATE_REQUEST: u32 = 18;
    pub(crate) const CONNECTOR_CREATE_RESPONSE: u32 = 19;
    pub(crate) const CONNECTOR_DELETE_REQUEST: u32 = 20;
    pub(crate) const CONNECTOR_DELETE_RESPONSE: u32 = 21;
    pub(crate) const CONNECTOR_GET_REQUEST: u32 = 22;
    pub(crate) const CONNECTOR_UPDATE_REQUEST: u32 = 23;
    pub(crate) const CONNECTOR_UPDATE_RESPONSE: u32 = 24;
    pub(crate) const CORRELATION_CREATE_REQUEST: u32 = 25;
    pub(crate) const CORRELATION_CREATE_RESPONSE: u32 = 26;
    pub(crate) const CORRELATION_DELETE_REQUEST: u32 = 27;
    pub(crate) const CORRELATION_DELETE_RESPONSE: u32 = 28;
    pub(crate) const CORRELATION_GET_REQUEST: u32 = 29;
    pub(crate) const CORRELATION_UPDATE_REQUEST: u32 = 30;
    pub(crate) const CORRELATION_UPDATE_RESPONSE: u32 = 31;
    pub(crate) const DASHBOARD_CREATE_REQUEST: u32 = 32;
    pub(crate) const DASHBOARD_CREATE_RESPONSE: u32 = 33;
    pub(crate) const DASHBOARD_DELETE_REQUEST: u32 = 34;
    pub(crate) const DASHBOARD_DELETE_RESPONSE: u32 = 35;
    pub(crate) const DASHBOARD_GET_REQUEST: u32 = 36;
    pub(crate) const DASHBOARD_UPDATE_REQUEST: u32 = 37;
    pub(crate) const DASHBOARD_UPDATE_RESPONSE: u32 = 38;
    pub(crate) const DCHECK_GET_REQUEST: u32 = 39;
    pub(crate) const DHOST_GET_REQUEST: u32 = 40;
    pub(crate) const DISCOVERYRULE_COPY_REQUEST: u32 = 41;
    pub(crate) const DISCOVERYRULE_CREATE_REQUEST: u32 = 42;
    pub(crate) const DISCOVERYRULE_CREATE_RESPONSE: u32 = 43;
    pub(crate) const DISCOVERYRULE_DELETE_REQUEST: u32 = 44;
    pub(crate) const DISCOVERYRULE_DELETE_RESPONSE: u32 = 45;
    pub(crate) const DISCOVERYRULE_GET_REQUEST: u32 = 46;
    pub(crate) const DISCOVERYRULE_UPDATE_REQUEST: u32 = 47;
    pub(crate) const DISCOVERYRULE_UPDATE_RESPONSE: u32 = 48;
    pub(crate) const DRULE_CREATE_REQUEST: u32 = 49;
    pub(crate) const DRULE_CREATE_RESPONSE: u32 = 50;
    pub(crate) const DRULE_DELETE_REQUEST: u32 = 51;
    pub(crate) const DRULE_DELETE_RESPONSE: u32 = 52;
    pub(crate) const DRULE_GET_REQUEST: u32 = 53;
    pub(crate) const DRULE_UPDATE_REQUEST: u32 = 54;
    pub(crate) const DRULE_UPDATE_RESPONSE: u32 = 55;
    pub(crate) const DSERVICE_GET_REQUEST: u32 = 56;
    pub(crate) const ENVELOPE_REQUEST: u32 = 57;
    pub(crate) const ENVELOPE_RESPONSE: u32 = 58;
    pub(crate) const ENVELOPE_RESPONSE_ERROR: u32 = 59;
    pub(crate) const EVENT_ACKNOWLEDGE_REQUEST: u32 = 60;
    pub(crate) const EVENT_ACKNOWLEDGE_RESPONSE: u32 = 61;
    pub(crate) const EVENT_GET_REQUEST: u32 = 62;
    pub(crate) const EVENT_GET_TAGS: u32 = 63;
    pub(crate) const GRAPH_CREATE_REQUEST: u32 = 64;
    pub(crate) const GRAPH_CREATE_RESPONSE: u32 = 65;
    pub(crate) const GRAPH_DELETE_REQUEST: u32 = 66;
    pub(crate) const GRAPH_DELETE_RESPONSE: u32 = 67;
    pub(crate) const GRAPH_GET_REQUEST: u32 = 68;
    pub(crate) const GRAPH_UPDATE_REQUEST: u32 = 69;
    pub(crate) const GRAPH_UPDATE_RESPONSE: u32 = 70;
    pub(crate) const GRAPHITEM_GET_REQUEST: u32 = 71;
    pub(crate) const GRAPHPROTOTYPE_CREATE_REQUEST: u32 = 72;
    pub(crate) const GRAPHPROTOTYPE_CREATE_RESPONSE: u32 = 73;
    pub(crate) const GRAPHPROTOTYPE_DELETE_REQUEST: u32 = 74;
    pub(crate) const GRAPHPROTOTYPE_DELETE_RESPONSE: u32 = 75;
    pub(crate) const GRAPHPROTOTYPE_GET_REQUEST: u32 = 76;
    pub(crate) const GRAPHPROTOTYPE_UPDATE_REQUEST: u32 = 77;
    pub(crate) const GRAPHPROTOTYPE_UPDATE_RESPONSE: u32 = 78;
    pub(crate) const HANODE_GET_REQUEST: u32 = 79;
    pub(crate) const HISTORY_CLEAR_REQUEST: u32 = 80;
    pub(crate) const HISTORY_CLEAR_RESPONSE: u32 = 81;
    pub(crate) const HISTORY_GET_REQUEST: u32 = 82;
    pub(crate) const HISTORY_PUSH_REQUEST: u32 = 83;
    pub(crate) const HISTORY_PUSH_VALUES: u32 = 84;
    pub(crate) const HISTORY_PUSH_RESPONSE: u32 = 85;
    pub(crate) const HISTORY_PUSH_RESPONSE_DATA: u32 = 86;
    pub(crate) const HOST_CREATE_REQUEST: u32 = 87;
    pub(crate) const HOST_CREATE_RESPONSE: u32 = 88;
    pub(crate) const HOST_DELETE_REQUEST: u32 = 89;
    pub(crate) const HOST_DELETE_RESPONSE: u32 = 90;
    pub(crate) const HOST_GET_REQUEST: u32 = 91;
    pub(crate) const HOST_GET_TAGS: u32 = 92;
    pub(crate) const HOST_MASSADD_REQUEST: u32 = 93;
    pub(crate) const HOST_MASSADD_RESPONSE: u32 = 94;
    pub(crate) const HOST_MASSREMOVE_REQUEST: u32 = 95;
    pub(crate) const HOST_MASSREMOVE_INTERFACES: u32 = 96;
    pub(crate) const HOST_MASSREMOVE_RESPONSE: u32 = 97;
    pub(crate) const HOST_MASSUPDATE_REQUEST: u32 = 98;
    pub(crate) const HOST_MASSUPDATE_HOSTS: u32 = 99;
    pub(crate) const HOST_MASSUPDATE_RESPONSE: u32 = 100;
    pub(crate) const HOST_UPDATE_REQUEST: u32 = 101;
    pub(crate) const HOST_UPDATE_RESPONSE: u32 = 102;
    pub(crate) const HOSTDASHBOARD_GET_REQUEST: u32 = 103;
    pub(crate) const HOSTGROUP_CREATE_REQUEST: u32 = 104;
    pub(crate) const HOSTGROUP_CREATE_RESPONSE: u32 = 105;
    pub(crate) const HOSTGROUP_DELETE_REQUEST: u32 = 106;
    pub(crate) const HOSTGROUP_DELETE_RESPONSE: u32 = 107;
    pub(crate) const HOSTGROUP_GET_REQUEST: u32 = 108;
    pub(crate) const HOSTGROUP_MASSADD_REQUEST: u32 = 109;
    pub(crate) const HOSTGROUP_MASSADD_RESPONSE: u32 = 110;
    pub(crate) const HOSTGROUP_MASSREMOVE_REQUEST: u32 = 111;
    pub(crate) const HOSTGROUP_MASSREMOVE_RESPONSE: u32 = 112;
    pub(crate) const HOSTGROUP_MASSUPDATE_REQUEST: u32 = 113;
    pub(crate) const HOSTGROUP_MASSUPDATE_RESPONSE: u32 = 114;
    pub(crate) const HOSTGROUP_PROPAGATE_REQUEST: u32 = 115;
    pub(crate) const HOSTGROUP_PROPAGATE_RESPONSE: u32 = 116;
    pub(crate) const HOSTGROUP_UPDATE_REQUEST: u32 = 117;
    pub(crate) const HOSTGROUP_UPDATE_RESPONSE: u32 = 118;
    pub(crate) const HOSTINTERFACE_CREATE_REQUEST: u32 = 119;
    pub(crate) const HOSTINTERFACE_CREATE_RESPONSE: u32 = 120;
    pub(crate) const HOSTINTERFACE_DELETE_REQUEST: u32 = 121;
    pub(crate) const HOSTINTERFACE_DELETE_RESPONSE: u32 = 122;
    pub(crate) const HOSTINTERFACE_GET_REQUEST: u32 = 123;
    pub(crate) const HOSTINTERFACE_MASSADD_REQUEST: u32 = 124;
    pub(crate) const HOSTINTERFACE_MASSADD_HOSTS: u32 = 125;
    pub(crate) const HOSTINTERFACE_MASSADD_RESPONSE: u32 = 126;
    pub(crate) const HOSTINTERFACE_MASSADD_RESPONSE_INTERFACEIDS: u32 = 127;
    pub(crate) const HOSTINTERFACE_MASSREMOVE_REQUEST: u32 = 128;
    pub(crate) const HOSTINTERFACE_MASSREMOVE_INTERFACES: u32 = 129;
    pub(crate) const HOSTINTERFACE_MASSREMOVE_RESPONSE: u32 = 130;
    pub(crate) const HOSTINTERFACE_REPLACEHOSTINTERFACES_REQUEST: u32 = 131;
    pub(crate) const HOSTINTERFACE_REPLACEHOSTINTERFACES_RESPONSE: u32 = 132;
    pub(crate) const HOSTINTERFACE_UPDATE_REQUEST: u32 = 133;
    pub(crate) const HOSTINTERFACE_UPDATE_RESPONSE: u32 = 134;
    pub(crate) const HOSTPROTOTYPE_CREATE_REQUEST: u32 = 135;
    pub(crate) const HOSTPROTOTYPE_CREATE_RESPONSE: u32 = 136;
    pub(crate) const HOSTPROTOTYPE_DELETE_REQUEST: u32 = 137;
    pub(crate) const HOSTPROTOTYPE_DELETE_RESPONSE: u32 = 138;
    pub(crate) const HOSTPROTOTYPE_GET_REQUEST: u32 = 139;
    pub(crate) const HOSTPROTOTYPE_UPDATE_REQUEST: u32 = 140;
    pub(crate) const HOSTPROTOTYPE_UPDATE_RESPONSE: u32 = 141;
    pub(crate) const HOUSEKEEPING_GET_REQUEST: u32 = 142;
    pub(crate) const HOUSEKEEPING_UPDATE_REQUEST: u32 = 143;
    pub(crate) const HTTPTEST_CREATE_REQUEST: u32 = 144;
    pub(crate) const HTTPTEST_CREATE_RESPONSE: u32 = 145;
    pub(crate) const HTTPTEST_DELETE_REQUEST: u32 = 146;
    pub(crate) const HTTPTEST_DELETE_RESPONSE: u32 = 147;
    pub(crate) const HTTPTEST_GET_REQUEST: u32 = 148;
    pub(crate) const HTTPTEST_GET_TAGS: u32 = 149;
    pub(crate) const HTTPTEST_UPDATE_REQUEST: u32 = 150;
    pub(crate) const HTTPTEST_UPDATE_RESPONSE: u32 = 151;
    pub(crate) const ICONMAP_CREATE_REQUEST: u32 = 152;
    pub(crate) const ICONMAP_CREATE_RESPONSE: u32 = 153;
    pub(crate) const ICONMAP_DELETE_REQUEST: u32 = 154;
    pub(crate) const ICONMAP_DELETE_RESPONSE: u32 = 155;
    pub(crate) const ICONMAP_GET_REQUEST: u32 = 156;
    pub(crate) const ICONMAP_UPDATE_REQUEST: u32 = 157;
    pub(crate) const ICONMAP_UPDATE_RESPONSE: u32 = 158;
    pub(crate) const IMAGE_CREATE_REQUEST: u32 = 159;
    pub(crate) const IMAGE_CREATE_RESPONSE: u32 = 160;
    pub(crate) const IMAGE_DELETE_REQUEST: u32 = 161;
    pub(crate) const IMAGE_DELETE_RESPONSE: u32 = 162;
    pub(crate) const IMAGE_GET_REQUEST: u32 = 163;
    pub(crate) const IMAGE_UPDATE_REQUEST: u32 = 164;
    pub(crate) const IMAGE_UPDATE_RESPONSE: u32 = 165;
    pub(crate) const ITEM_CREATE_REQUEST: u32 = 166;
    pub(crate) const ITEM_CREATE_RESPONSE: u32 = 167;
    pub(crate) const ITEM_DELETE_REQUEST: u32 = 168;
    pub(crate) const ITEM_DELETE_RESPONSE: u32 = 169;
    pub(crate) const ITEM_GET_REQUEST: u32 = 170;
    pub(crate) const ITEM_GET_TAGS: u32 = 171;
    pub(crate) const ITEM_UPDATE_REQUEST: u32 = 172;
    pub(crate) const ITEM_UPDATE_RESPONSE: u32 = 173;
    pub(crate) const ITEMPROTOTYPE_CREATE_REQUEST: u32 = 174;
    pub(crate) const ITEMPROTOTYPE_CREATE_RESPONSE: u32 = 175;
    pub(crate) const ITEMPROTOTYPE_DELETE_REQUEST: u32 = 176;
    pub(crate) const ITEMPROTOTYPE_DELETE_RESPONSE: u32 = 177;
    pub(crate) const ITEMPROTOTYPE_GET_REQUEST: u32 = 178;
    pub(crate) const ITEMPROTOTYPE_UPDATE_REQUEST: u32 = 179;
    pub(crate) const ITEMPROTOTYPE_UPDATE_RESPONSE: u32 = 180;
    pub(crate) const MAINTENANCE_CREATE_REQUEST: u32 = 181;
    pub(crate) const MAINTENANCE_CREATE_RESPONSE: u32 = 182;
    pub(crate) const MAINTENANCE_DELETE_REQUEST: u32 = 183;
    pub(crate) const MAINTENANCE_DELETE_RESPONSE: u32 = 184;
    pub(crate) const MAINTENANCE_GET_REQUEST: u32 = 185;
    pub(crate) const MAINTENANCE_UPDATE_REQUEST: u32 = 186;
    pub(crate) const MAINTENANCE_UPDATE_RESPONSE: u32 = 187;
    pub(crate) const MAP_CREATE_REQUEST: u32 = 188;
    pub(crate) const MAP_CREATE_RESPONSE: u32 = 189;
    pub(crate) const MAP_DELETE_REQUEST: u32 = 190;
    pub(crate) const MAP_DELETE_RESPONSE: u32 = 191;
    pub(crate) const MAP_GET_REQUEST: u32 = 192;
    pub(crate) const MAP_UPDATE_REQUEST: u32 = 193;
    pub(crate) const MAP_UPDATE_RESPONSE: u32 = 194;
    pub(crate) const MEDIATYPE_CREATE_REQUEST: u32 = 195;
    pub(crate) const MEDIATYPE_CREATE_RESPONSE: u32 = 196;
    pub(crate) const MEDIATYPE_DELETE_REQUEST: u32 = 197;
    pub(crate) const MEDIATYPE_DELETE_RESPONSE: u32 = 198;
    pub(crate) const MEDIATYPE_GET_REQUEST: u32 = 199;
    pub(crate) const MEDIATYPE_UPDATE_REQUEST: u32 = 200;
    pub(crate) const MEDIATYPE_UPDATE_RESPONSE: u32 = 201;
    pub(crate) const MFA_CREATE_REQUEST: u32 = 202;
    pub(crate) const MFA_CREATE_RESPONSE: u32 = 203;
    pub(crate) const MFA_DELETE_REQUEST: u32 = 204;
    pub(crate) const MFA_DELETE_RESPONSE: u32 = 205;
    pub(crate) const MFA_GET_REQUEST: u32 = 206;
    pub(crate) const MFA_UPDATE_REQUEST: u32 = 207;
    pub(crate) const MFA_UPDATE_RESPONSE: u32 = 208;
    pub(crate) const MODULE_CREATE_REQUEST: u32 = 209;
    pub(crate) const MODULE_CREATE_RESPONSE: u32 = 210;
    pub(crate) const MODULE_DELETE_REQUEST: u32 = 211;
    pub(crate) const MODULE_DELETE_RESPONSE: u32 = 212;
    pub(crate) const MODULE_GET_REQUEST: u32 = 213;
    pub(crate) const MODULE_UPDATE_REQUEST: u32 = 214;
    pub(crate) const MODULE_UPDATE_RESPONSE: u32 = 215;
    pub(crate) const PROBLEM_GET_REQUEST: u32 = 216;
    pub(crate) const PROBLEM_GET_TAGS: u32 = 217;
    pub(crate) const PROXY_CREATE_REQUEST: u32 = 218;
    pub(crate) const PROXY_CREATE_RESPONSE: u32 = 219;
    pub(crate) const PROXY_DELETE_REQUEST: u32 = 220;
    pub(crate) const PROXY_DELETE_RESPONSE: u32 = 221;
    pub(crate) const PROXY_GET_REQUEST: u32 = 222;
    pub(crate) const PROXY_UPDATE_REQUEST: u32 = 223;
    pub(crate) const PROXY_UPDATE_RESPONSE: u32 = 224;
    pub(crate) const PROXYGROUP_CREATE_REQUEST: u32 = 225;
    pub(crate) const PROXYGROUP_CREATE_RESPONSE: u32 = 226;
    pub(crate) const PROXYGROUP_DELETE_REQUEST: u32 = 227;
    pub(crate) const PROXYGROUP_DELETE_RESPONSE: u32 = 228;
    pub(crate) const PROXYGROUP_GET_REQUEST: u32 = 229;
    pub(crate) const PROXYGROUP_UPDATE_REQUEST: u32 = 230;
    pub(crate) const PROXYGROUP_UPDATE_RESPONSE: u32 = 231;
    pub(crate) const REGEXP_CREATE_REQUEST: u32 = 232;
    pub(crate) const REGEXP_CREATE_RESPONSE: u32 = 233;
    pub(crate) const REGEXP_DELETE_REQUEST: u32 = 234;
    pub(crate) const REGEXP_DELETE_RESPONSE: u32 = 235;
    pub(crate) const REGEXP_GET_REQUEST: u32 = 236;
    pub(crate) const REGEXP_UPDATE_REQUEST: u32 = 237;
    pub(crate) const REGEXP_UPDATE_RESPONSE: u32 = 238;
    pub(crate) const REPORT_CREATE_REQUEST: u32 = 239;
    pub(crate) const REPORT_CREATE_RESPONSE: u32 = 240;
    pub(crate) const REPORT_DELETE_REQUEST: u32 = 241;
    pub(crate) const REPORT_DELETE_RESPONSE: u32 = 242;
    pub(crate) const REPORT_GET_REQUEST: u32 = 243;
    pub(crate) const REPORT_UPDATE_REQUEST: u32 = 244;
    pub(crate) const REPORT_UPDATE_RESPONSE: u32 = 245;
    pub(crate) const ROLE_CREATE_REQUEST: u32 = 246;
    pub(crate) const ROLE_CREATE_RESPONSE: u32 = 247;
    pub(crate) const ROLE_DELETE_REQUEST: u32 = 248;
    pub(crate) const ROLE_DELETE_RESPONSE: u32 = 249;
    pub(crate) const ROLE_GET_REQUEST: u32 = 250;
    pub(crate) const ROLE_UPDATE_REQUEST: u32 = 251;
    pub(crate) const ROLE_UPDATE_RESPONSE: u32 = 252;
    pub(crate) const SCRIPT_CREATE_REQUEST: u32 = 253;
    pub(crate) const SCRIPT_CREATE_RESPONSE: u32 = 254;
    pub(crate) const SCRIPT_DELETE_REQUEST: u32 = 255;
    pub(crate) const SCRIPT_DELETE_RESPONSE: u32 = 256;
    pub(crate) const SCRIPT_EXECUTE_REQUEST: u32 = 257;
    pub(crate) const SCRIPT_EXECUTE_RESPONSE: u32 = 258;
    pub(crate) const SCRIPT_EXECUTE_RESPONSE_DEBUG: u32 = 259;
    pub(crate) const SCRIPT_EXECUTE_RESPONSE_DEBUG_LOGS: u32 = 260;
    pub(crate) const SCRIPT_GET_REQUEST: u32 = 261;
    pub(crate) const SCRIPT_GETSCRIPTSBYEVENTS_REQUEST: u32 = 262;
    pub(crate) const SCRIPT_GETSCRIPTSBYEVENTS_EVENTS: u32 = 263;
    pub(crate) const SCRIPT_GETSCRIPTSBYHOSTS_REQUEST: u32 = 264;
    pub(crate) const SCRIPT_GETSCRIPTSBYHOSTS_HOSTS: u32 = 265;
    pub(crate) const SCRIPT_UPDATE_REQUEST: u32 = 266;
    pub(crate) const SCRIPT_UPDATE_RESPONSE: u32 = 267;
    pub(crate) const SERVICE_CREATE_REQUEST: u32 = 268;
    pub(crate) const SERVICE_CREATE_RESPONSE: u32 = 269;
    pub(crate) const SERVICE_DELETE_REQUEST: u32 = 270;
    pub(crate) const SERVICE_DELETE_RESPONSE: u32 = 271;
    pub(crate) const SERVICE_GET_REQUEST: u32 = 272;
    pub(crate) const SERVICE_GET_TAGS: u32 = 273;
    pub(crate) const SERVICE_GET_PROBLEM_TAGS: u32 = 274;
    pub(crate) const SERVICE_GET_SELECT_STATUS_TIMELINE: u32 = 275;
    pub(crate) const SERVICE_UPDATE_REQUEST: u32 = 276;
    pub(crate) const SERVICE_UPDATE_RESPONSE: u32 = 277;
    pub(crate) const SETTINGS_GET_REQUEST: u32 = 278;
    pub(crate) const SETTINGS_UPDATE_REQUEST: u32 = 279;
    pub(crate) const SLA_CREATE_REQUEST: u32 = 280;
    pub(crate) const SLA_CREATE_RESPONSE: u32 = 281;
    pub(crate) const SLA_DELETE_REQUEST: u32 = 282;
    pub(crate) const SLA_DELETE_RESPONSE: u32 = 283;
    pub(crate) const SLA_GET_REQUEST: u32 = 284;
    pub(crate) const SLA_GET_SERVICE_TAGS: u32 = 285;
    pub(crate) const SLA_GETSLI_REQUEST: u32 = 286;
    pub(crate) const SLA_GETSLI_RESPONSE: u32 = 287;
    pub(crate) const SLA_GETSLI_RESPONSE_PERIODS: u32 = 288;
    pub(crate) const SLA_UPDATE_REQUEST: u32 = 289;
    pub(crate) const SLA_UPDATE_RESPONSE: u32 = 290;
    pub(crate) const TASK_CREATE_REQUEST: u32 = 291;
    pub(crate) const TASK_CREATE_RESPONSE: u32 = 292;
    pub(crate) const TASK_GET_REQUEST: u32 = 293;
    pub(crate) const TEMPLATE_CREATE_REQUEST: u32 = 294;
    pub(crate) const TEMPLATE_CREATE_RESPONSE: u32 = 295;
    pub(crate) const TEMPLATE_DELETE_REQUEST: u32 = 296;
    pub(crate) const TEMPLATE_DELETE_RESPONSE: u32 = 297;
    pub(crate) const TEMPLATE_GET_REQUEST: u32 = 298;
    pub(crate) const TEMPLATE_GET_TAGS: u32 = 299;
    pub(crate) const TEMPLATE_MASSADD_REQUEST: u32 = 300;
    pub(crate) const TEMPLATE_MASSADD_RESPONSE: u32 = 301;
    pub(crate) const TEMPLATE_MASSREMOVE_REQUEST: u32 = 302;
    pub(crate) const TEMPLATE_MASSREMOVE_RESPONSE: u32 = 303;
    pub(crate) const TEMPLATE_MASSUPDATE_REQUEST: u32 = 304;
    pub(crate) const TEMPLATE_MASSUPDATE_RESPONSE: u32 = 305;
    pub(crate) const TEMPLATE_UPDATE_REQUEST: u32 = 306;
    pub(crate) const TEMPLATE_UPDATE_RESPONSE: u32 = 307;
    pub(crate) const TEMPLATEDASHBOARD_CREATE_REQUEST: u32 = 308;
    pub(crate) const TEMPLATEDASHBOARD_CREATE_RESPONSE: u32 = 309;
    pub(crate) const TEMPLATEDASHBOARD_DELETE_REQUEST: u32 = 310;
    pub(crate) const TEMPLATEDASHBOARD_DELETE_RESPONSE: u32 = 311;
    pub(crate) const TEMPLATEDASHBOARD_GET_REQUEST: u32 = 312;
    pub(crate) const TEMPLATEDASHBOARD_UPDATE_REQUEST: u32 = 313;
    pub(crate) const TEMPLATEDASHBOARD_UPDATE_RESPONSE: u32 = 314;
    pub(crate) const TEMPLATEGROUP_CREATE_REQUEST: u32 = 315;
    pub(crate) const TEMPLATEGROUP_CREATE_RESPONSE: u32 = 316;
    pub(crate) const TEMPLATEGROUP_DELETE_REQUEST: u32 = 317;
    pub(crate) const TEMPLATEGROUP_DELETE_RESPONSE: u32 = 318;
    pub(crate) const TEMPLATEGROUP_GET_REQUEST: u32 = 319;
    pub(crate) const TEMPLATEGROUP_MASSADD_REQUEST: u32 = 320;
    pub(crate) const TEMPLATEGROUP_MASSADD_RESPONSE: u32 = 321;
    pub(crate) const TEMPLATEGROUP_MASSREMOVE_REQUEST: u32 = 322;
    pub(crate) const TEMPLATEGROUP_MASSREMOVE_RESPONSE: u32 = 323;
    pub(crate) const TEMPLATEGROUP_MASSUPDATE_REQUEST: u32 = 324;
    pub(crate) const TEMPLATEGROUP_MASSUPDATE_RESPONSE: u32 = 325;
    pub(crate) const TEMPLATEGROUP_PROPAGATE_REQUEST: u32 = 326;
    pub(crate) const TEMPLATEGROUP_PROPAGATE_RESPONSE: u32 = 327;
    pub(crate) const TEMPLATEGROUP_UPDATE_REQUEST: u32 = 328;
    pub(crate) const TEMPLATEGROUP_UPDATE_RESPONSE: u32 = 329;
    pub(crate) const TOKEN_CREATE_REQUEST: u32 = 330;
    pub(crate) const TOKEN_CREATE_RESPONSE: u32 = 331;
    pub(crate) const TOKEN_DELETE_REQUEST: u32 = 332;
    pub(crate) const TOKEN_DELETE_RESPONSE: u32 = 333;
    pub(crate) const TOKEN_GENERATE_REQUEST: u32 = 334;
    pub(crate) const TOKEN_GENERATE_RESPONSE_ITEM: u32 = 335;
    pub(crate) const TOKEN_GET_REQUEST: u32 = 336;
    pub(crate) const TOKEN_UPDATE_REQUEST: u32 = 337;
    pub(crate) const TOKEN_UPDATE_RESPONSE: u32 = 338;
    pub(crate) const TREND_GET_REQUEST: u32 = 339;
    pub(crate) const TRIGGER_ADDDEPENDENCIES_REQUEST: u32 = 340;
    pub(crate) const TRIGGER_ADDDEPENDENCIES_DEPENDENCIES: u32 = 341;
    pub(crate) const TRIGGER_ADDDEPENDENCIES_RESPONSE: u32 = 342;
    pub(crate) const TRIGGER_CREATE_REQUEST: u32 = 343;
    pub(crate) const TRIGGER_CREATE_RESPONSE: u32 = 344;
    pub(crate) const TRIGGER_DELETE_REQUEST: u32 = 345;
    pub(crate) const TRIGGER_DELETE_RESPONSE: u32 = 346;
    pub(crate) const TRIGGER_DELETEDEPENDENCIES_REQUEST: u32 = 347;
    pub(crate) const TRIGGER_DELETEDEPENDENCIES_RESPONSE: u32 = 348;
    pub(crate) const TRIGGER_GET_REQUEST: u32 = 349;
    pub(crate) const TRIGGER_GET_TAGS: u32 = 350;
    pub(crate) const TRIGGER_UPDATE_REQUEST: u32 = 351;
    pub(crate) const TRIGGER_UPDATE_RESPONSE: u32 = 352;
    pub(crate) const TRIGGERPROTOTYPE_CREATE_REQUEST: u32 = 353;
    pub(crate) const TRIGGERPROTOTYPE_CREATE_RESPONSE: u32 = 354;
    pub(crate) const TRIGGERPROTOTYPE_DELETE_REQUEST: u32 = 355;
    pub(crate) const TRIGGERPROTOTYPE_DELETE_RESPONSE: u32 = 356;
    pub(crate) const TRIGGERPROTOTYPE_GET_REQUEST: u32 = 357;
    pub(crate) const TRIGGERPROTOTYPE_UPDATE_REQUEST: u32 = 358;
    pub(crate) const TRIGGERPROTOTYPE_UPDATE_RESPONSE: u32 = 359;
    pub(crate) const TYPES_ACTION_ACTION: u32 = 360;
    pub(crate) const TYPES_ACTION_ACTION_CREATE: u32 = 361;
    pub(crate) const TYPES_ACTION_ACTION_UPDATE: u32 = 362;
    pub(crate) const TYPES_ACTION_ACTION_FILTER: u32 = 363;
    pub(crate) const TYPES_ACTION_ACTION_FILTER_CONDITIONS: u32 = 364;
    pub(crate) const TYPES_ACTION_ACTION_OPERATIONS: u32 = 365;
    pub(crate) const TYPES_ACTION_ACTION_OPERATIONS_OPCONDITIONS: u32 = 366;
    pub(crate) const TYPES_ACTION_ACTION_OPERATIONS_OPINVENTORY: u32 = 367;
    pub(crate) const TYPES_ACTION_ACTION_OPERATIONS_OPTAG: u32 = 368;
    pub(crate) const TYPES_ACTION_ACTION_RECOVERY_OPERATIONS: u32 = 369;
    pub(crate) const TYPES_ACTION_ACTION_CHANGE_OPERATIONS: u32 = 370;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_FILTER: u32 = 371;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_FILTER_CONDITIONS: u32 = 372;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_OPERATIONS: u32 = 373;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPCONDITIONS: u32 = 374;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPINVENTORY: u32 = 375;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_OPERATIONS_OPTAG: u32 = 376;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_RECOVERY_OPERATIONS: u32 = 377;
    pub(crate) const TYPES_ACTION_ACTION_CREATE_UPDATE_OPERATIONS: u32 = 378;
    pub(crate) const TYPES_ACTION_ACTION_UPDATE_FILTER: u32 = 379;
    pub(crate) const TYPES_ACTION_ACTION_UPDATE_FILTER_CONDITIONS: u32 = 380;
    pub(crate) const TYPES_ACTION_ACTION_UPDATE_OPERATIONS: u32 = 381;
    pub(crate) const TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPCONDITIONS: u32 = 382;
    pub(crate) const TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPINVENTORY: u32 = 383;
    pub(crate) const TYPES_ACTION_ACTION_UPDATE_OPERATIONS_OPTAG: u32 = 384;
    pub(crate) const TYPES_ACTION_ACTION_UPDATE_RECOVERY_OPERATIONS: u32 = 385;
    pub(crate) const TYPES_ACTION_ACTION_UPDATE_UPDATE_OPERATIONS: u32 = 386;
    pub(crate) const TYPES_ACTION_COMMAND_GROUP_ACTION_COMMAND_GROUP: u32 = 387;
    pub(crate) const TYPES_ACTION_COMMAND_HOST_ACTION_COMMAND_HOST: u32 = 388;
    pub(crate) const TYPES_ACTION_MESSAGE_ACTION_MESSAGE: u32 = 389;
    pub(crate) const TYPES_ACTION_STORED_MESSAGE_ACTION_STORED_MESSAGE: u32 = 390;
    pub(crate) const TYPES_ALERT_ALERT: u32 = 391;
    pub(crate) const TYPES_APPLIED_PREPROCESSING_STEP_APPLIED_PREPROCESSING_STEP: u32 = 392;
    pub(crate) const TYPES_AUDIT_LOG_AUDIT_LOG: u32 = 393;
    pub(crate) const TYPES_AUTHENTICATION_AUTHENTICATION: u32 = 394;
    pub(crate) const TYPES_AUTHENTICATION_AUTHENTICATION_UPDATE: u32 = 395;
    pub(crate) const TYPES_AUTOREGISTRATION_AUTOREGISTRATION: u32 = 396;
    pub(crate) const TYPES_AUTOREGISTRATION_AUTOREGISTRATION_UPDATE: u32 = 397;
    pub(crate) const TYPES_CONNECTOR_CONNECTOR: u32 = 398;
    pub(crate) const TYPES_CONNECTOR_CONNECTOR_CREATE: u32 = 399;
    pub(crate) const TYPES_CONNECTOR_CONNECTOR_UPDATE: u32 = 400;
    pub(crate) const TYPES_CONNECTOR_CONNECTOR_TAGS: u32 = 401;
    pub(crate) const TYPES_CONNECTOR_CONNECTOR_CREATE_TAGS: u32 = 402;
    pub(crate) const TYPES_CONNECTOR_CONNECTOR_UPDATE_TAGS: u32 = 403;
    pub(crate) const TYPES_CORRELATION_CORRELATION: u32 = 404;
    pub(crate) const TYPES_CORRELATION_CORRELATION_CREATE: u32 = 405;
    pub(crate) const TYPES_CORRELATION_CORRELATION_UPDATE: u32 = 406;
    pub(crate) const TYPES_CORRELATION_CORRELATION_FILTER: u32 = 407;
    pub(crate) const TYPES_CORRELATION_CORRELATION_FILTER_CONDITIONS: u32 = 408;
    pub(crate) const TYPES_CORRELATION_CORRELATION_OPERATIONS: u32 = 409;
    pub(crate) const TYPES_CORRELATION_CORRELATION_CREATE_FILTER: u32 = 410;
    pub(crate) const TYPES_CORRELATION_CORRELATION_CREATE_FILTER_CONDITIONS: u32 = 411;
    pub(crate) const TYPES_CORRELATION_CORRELATION_CREATE_OPERATIONS: u32 = 412;
    pub(crate) const TYPES_CORRELATION_CORRELATION_UPDATE_FILTER: u32 = 413;
    pub(crate) const TYPES_CORRELATION_CORRELATION_UPDATE_FILTER_CONDITIONS: u32 = 414;
    pub(crate) const TYPES_CORRELATION_CORRELATION_UPDATE_OPERATIONS: u32 = 415;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD: u32 = 416;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_CREATE: u32 = 417;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_UPDATE: u32 = 418;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_USERS: u32 = 419;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_USER_GROUPS: u32 = 420;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_PAGES: u32 = 421;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_PAGES_WIDGETS: u32 = 422;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_PAGES_WIDGETS_FIELDS: u32 = 423;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_CREATE_USERS: u32 = 424;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_CREATE_USER_GROUPS: u32 = 425;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES: u32 = 426;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES_WIDGETS: u32 = 427;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS: u32 = 428;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_UPDATE_USERS: u32 = 429;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_UPDATE_USER_GROUPS: u32 = 430;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_UPDATE_PAGES: u32 = 431;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_UPDATE_PAGES_WIDGETS: u32 = 432;
    pub(crate) const TYPES_DASHBOARD_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS: u32 = 433;
    pub(crate) const TYPES_DISCOVERED_HOST_DISCOVERED_HOST: u32 = 434;
    pub(crate) const TYPES_DISCOVERED_SERVICE_DISCOVERED_SERVICE: u32 = 435;
    pub(crate) const TYPES_DISCOVERY_PREPROCESSING_STEP_DISCOVERY_PREPROCESSING_STEP: u32 = 436;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE: u32 = 437;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE: u32 = 438;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE: u32 = 439;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_LLD_MACRO_PATHS: u32 = 440;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_FILTER: u32 = 441;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_FILTER_CONDITIONS: u32 = 442;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES: u32 = 443;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_FILTER: u32 = 444;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_FILTER_CONDITIONS: u32 = 445;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS: u32 = 446;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPDISCOVER: u32 = 447;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSTATUS: u32 = 448;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPPERIOD: u32 = 449;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPHISTORY: u32 = 450;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTRENDS: u32 = 451;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPSEVERITY: u32 = 452;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPTAG: u32 = 453;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_OVERRIDES_OPERATIONS_OPINVENTORY: u32 = 454;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_QUERY_FIELDS: u32 = 455;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_HEADERS: u32 = 456;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_PARAMETERS: u32 = 457;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_LLD_MACRO_PATHS: u32 = 458;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_FILTER: u32 = 459;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_FILTER_CONDITIONS: u32 = 460;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES: u32 = 461;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_FILTER: u32 = 462;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_FILTER_CONDITIONS: u32 = 463;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS: u32 = 464;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPDISCOVER: u32 = 465;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSTATUS: u32 = 466;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPPERIOD: u32 = 467;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPHISTORY: u32 = 468;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTRENDS: u32 = 469;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPSEVERITY: u32 = 470;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPTAG: u32 = 471;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_OVERRIDES_OPERATIONS_OPINVENTORY: u32 = 472;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_QUERY_FIELDS: u32 = 473;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_HEADERS: u32 = 474;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_CREATE_PARAMETERS: u32 = 475;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_LLD_MACRO_PATHS: u32 = 476;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_FILTER: u32 = 477;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_FILTER_CONDITIONS: u32 = 478;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES: u32 = 479;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER: u32 = 480;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_FILTER_CONDITIONS: u32 = 481;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS: u32 = 482;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPDISCOVER: u32 = 483;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSTATUS: u32 = 484;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPPERIOD: u32 = 485;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPHISTORY: u32 = 486;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTRENDS: u32 = 487;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPSEVERITY: u32 = 488;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPTAG: u32 = 489;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_OVERRIDES_OPERATIONS_OPINVENTORY: u32 = 490;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_QUERY_FIELDS: u32 = 491;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_HEADERS: u32 = 492;
    pub(crate) const TYPES_DISCOVERY_RULE_DISCOVERY_RULE_UPDATE_PARAMETERS: u32 = 493;
    pub(crate) const TYPES_EVENT_EVENT: u32 = 494;
    pub(crate) const TYPES_EVENT_EVENT_URLS: u32 = 495;
    pub(crate) const TYPES_EVENT_EVENT_ACKNOWLEDGES: u32 = 496;
    pub(crate) const TYPES_EVENT_EVENT_SUPPRESSION_DATA: u32 = 497;
    pub(crate) const TYPES_EVENT_EVENT_TAGS: u32 = 498;
    pub(crate) const TYPES_GET_OPTIONS_GET_OPTIONS: u32 = 499;
    pub(crate) const TYPES_GLOBAL_MACRO_GLOBAL_MACRO: u32 = 500;
    pub(crate) const TYPES_GLOBAL_MACRO_GLOBAL_MACRO_CREATE: u32 = 501;
    pub(crate) const TYPES_GLOBAL_MACRO_GLOBAL_MACRO_UPDATE: u32 = 502;
    pub(crate) const TYPES_GRAPH_GRAPH: u32 = 503;
    pub(crate) const TYPES_GRAPH_GRAPH_CREATE: u32 = 504;
    pub(crate) const TYPES_GRAPH_GRAPH_UPDATE: u32 = 505;
    pub(crate) const TYPES_GRAPH_GRAPH_GRAPH_DISCOVERY: u32 = 506;
    pub(crate) const TYPES_GRAPH_ITEM_GRAPH_ITEM: u32 = 507;
    pub(crate) const TYPES_GRAPH_ITEM_GRAPH_ITEM_CREATE: u32 = 508;
    pub(crate) const TYPES_GRAPH_ITEM_GRAPH_ITEM_UPDATE: u32 = 509;
    pub(crate) const TYPES_GRAPH_PROTOTYPE_GRAPH_PROTOTYPE: u32 = 510;
    pub(crate) const TYPES_GRAPH_PROTOTYPE_GRAPH_PROTOTYPE_CREATE: u32 = 511;
    pub(crate) const TYPES_GRAPH_PROTOTYPE_GRAPH_PROTOTYPE_UPDATE: u32 = 512;
    pub(crate) const TYPES_HA_NODE_HA_NODE: u32 = 513;
    pub(crate) const TYPES_HISTORY_VALUE_HISTORY_VALUE: u32 = 514;
    pub(crate) const TYPES_HOST_HOST: u32 = 515;
    pub(crate) const TYPES_HOST_HOST_CREATE: u32 = 516;
    pub(crate) const TYPES_HOST_HOST_UPDATE: u32 = 517;
    pub(crate) const TYPES_HOST_HOST_HOST_DISCOVERY: u32 = 518;
    pub(crate) const TYPES_HOST_DASHBOARD_HOST_DASHBOARD: u32 = 519;
    pub(crate) const TYPES_HOST_DASHBOARD_HOST_DASHBOARD_PAGES: u32 = 520;
    pub(crate) const TYPES_HOST_DASHBOARD_HOST_DASHBOARD_PAGES_WIDGETS: u32 = 521;
    pub(crate) const TYPES_HOST_DASHBOARD_HOST_DASHBOARD_PAGES_WIDGETS_FIELDS: u32 = 522;
    pub(crate) const TYPES_HOST_GROUP_HOST_GROUP: u32 = 523;
    pub(crate) const TYPES_HOST_GROUP_HOST_GROUP_CREATE: u32 = 524;
    pub(crate) const TYPES_HOST_GROUP_HOST_GROUP_UPDATE: u32 = 525;
    pub(crate) const TYPES_HOST_GROUP_HOST_GROUP_GROUP_DISCOVERIES: u32 = 526;
    pub(crate) const TYPES_HOST_GROUP_HOST_GROUP_GROUP_DISCOVERY: u32 = 527;
    pub(crate) const TYPES_HOST_GROUP_REFERENCE_HOST_GROUP_REFERENCE: u32 = 528;
    pub(crate) const TYPES_HOST_INTERFACE_HOST_INTERFACE: u32 = 529;
    pub(crate) const TYPES_HOST_INTERFACE_HOST_INTERFACE_CREATE: u32 = 530;
    pub(crate) const TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE: u32 = 531;
    pub(crate) const TYPES_HOST_INTERFACE_HOST_INTERFACE_NESTED: u32 = 532;
    pub(crate) const TYPES_HOST_INTERFACE_HOST_INTERFACE_DETAILS: u32 = 533;
    pub(crate) const TYPES_HOST_INTERFACE_HOST_INTERFACE_CREATE_DETAILS: u32 = 534;
    pub(crate) const TYPES_HOST_INTERFACE_HOST_INTERFACE_UPDATE_DETAILS: u32 = 535;
    pub(crate) const TYPES_HOST_INTERFACE_HOST_INTERFACE_NESTED_DETAILS: u32 = 536;
    pub(crate) const TYPES_HOST_INVENTORY_HOST_INVENTORY: u32 = 537;
    pub(crate) const TYPES_HOST_MACRO_HOST_MACRO: u32 = 538;
    pub(crate) const TYPES_HOST_MACRO_HOST_MACRO_CREATE: u32 = 539;
    pub(crate) const TYPES_HOST_MACRO_HOST_MACRO_UPDATE: u32 = 540;
    pub(crate) const TYPES_HOST_MACRO_HOST_MACRO_PROTOTYPE: u32 = 541;
    pub(crate) const TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE: u32 = 542;
    pub(crate) const TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE: u32 = 543;
    pub(crate) const TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE: u32 = 544;
    pub(crate) const TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_INTERFACES: u32 = 545;
    pub(crate) const TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_INTERFACES_DETAILS: u32 = 546;
    pub(crate) const TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_GROUP_PROTOTYPES: u32 = 547;
    pub(crate) const TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_INTERFACES: u32 = 548;
    pub(crate) const TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_INTERFACES_DETAILS: u32 = 549;
    pub(crate) const TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_CREATE_GROUP_PROTOTYPES: u32 = 550;
    pub(crate) const TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_INTERFACES: u32 = 551;
    pub(crate) const TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_INTERFACES_DETAILS: u32 = 552;
    pub(crate) const TYPES_HOST_PROTOTYPE_HOST_PROTOTYPE_UPDATE_GROUP_PROTOTYPES: u32 = 553;
    pub(crate) const TYPES_HOST_REFERENCE_HOST_REFERENCE: u32 = 554;
    pub(crate) const TYPES_HOST_TAG_HOST_TAG: u32 = 555;
    pub(crate) const TYPES_HOST_TAG_HOST_TAG_CREATE: u32 = 556;
    pub(crate) const TYPES_HOST_TAG_HOST_TAG_UPDATE: u32 = 557;
    pub(crate) const TYPES_HOUSEKEEPING_HOUSEKEEPING: u32 = 558;
    pub(crate) const TYPES_HOUSEKEEPING_HOUSEKEEPING_UPDATE: u32 = 559;
    pub(crate) const TYPES_ICON_MAP_ICON_MAP: u32 = 560;
    pub(crate) const TYPES_ICON_MAP_ICON_MAP_CREATE: u32 = 561;
    pub(crate) const TYPES_ICON_MAP_ICON_MAP_UPDATE: u32 = 562;
    pub(crate) const TYPES_ICON_MAP_ICON_MAP_MAPPINGS: u32 = 563;
    pub(crate) const TYPES_ICON_MAP_ICON_MAP_CREATE_MAPPINGS: u32 = 564;
    pub(crate) const TYPES_ICON_MAP_ICON_MAP_UPDATE_MAPPINGS: u32 = 565;
    pub(crate) const TYPES_IMAGE_IMAGE: u32 = 566;
    pub(crate) const TYPES_IMAGE_IMAGE_CREATE: u32 = 567;
    pub(crate) const TYPES_IMAGE_IMAGE_UPDATE: u32 = 568;
    pub(crate) const TYPES_IMPORT_CHANGES_IMPORT_CHANGES: u32 = 569;
    pub(crate) const TYPES_IMPORT_LINK_RULE_IMPORT_LINK_RULE: u32 = 570;
    pub(crate) const TYPES_IMPORT_RULE_IMPORT_RULE: u32 = 571;
    pub(crate) const TYPES_IMPORT_RULE_WITHOUT_DELETE_IMPORT_RULE_WITHOUT_DELETE: u32 = 572;
    pub(crate) const TYPES_IMPORT_RULES_IMPORT_RULES: u32 = 573;
    pub(crate) const TYPES_ITEM_ITEM: u32 = 574;
    pub(crate) const TYPES_ITEM_ITEM_CREATE: u32 = 575;
    pub(crate) const TYPES_ITEM_ITEM_UPDATE: u32 = 576;
    pub(crate) const TYPES_ITEM_ITEM_TAGS: u32 = 577;
    pub(crate) const TYPES_ITEM_ITEM_QUERY_FIELDS: u32 = 578;
    pub(crate) const TYPES_ITEM_ITEM_HEADERS: u32 = 579;
    pub(crate) const TYPES_ITEM_ITEM_PARAMETERS: u32 = 580;
    pub(crate) const TYPES_ITEM_ITEM_ITEM_DISCOVERY: u32 = 581;
    pub(crate) const TYPES_ITEM_ITEM_CREATE_TAGS: u32 = 582;
    pub(crate) const TYPES_ITEM_ITEM_CREATE_QUERY_FIELDS: u32 = 583;
    pub(crate) const TYPES_ITEM_ITEM_CREATE_HEADERS: u32 = 584;
    pub(crate) const TYPES_ITEM_ITEM_CREATE_PARAMETERS: u32 = 585;
    pub(crate) const TYPES_ITEM_ITEM_UPDATE_TAGS: u32 = 586;
    pub(crate) const TYPES_ITEM_ITEM_UPDATE_QUERY_FIELDS: u32 = 587;
    pub(crate) const TYPES_ITEM_ITEM_UPDATE_HEADERS: u32 = 588;
    pub(crate) const TYPES_ITEM_ITEM_UPDATE_PARAMETERS: u32 = 589;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE: u32 = 590;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE: u32 = 591;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE: u32 = 592;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_TAGS: u32 = 593;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_QUERY_FIELDS: u32 = 594;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_HEADERS: u32 = 595;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_PARAMETERS: u32 = 596;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_TAGS: u32 = 597;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_QUERY_FIELDS: u32 = 598;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_HEADERS: u32 = 599;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_CREATE_PARAMETERS: u32 = 600;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_TAGS: u32 = 601;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_QUERY_FIELDS: u32 = 602;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_HEADERS: u32 = 603;
    pub(crate) const TYPES_ITEM_PROTOTYPE_ITEM_PROTOTYPE_UPDATE_PARAMETERS: u32 = 604;
    pub(crate) const TYPES_MAINTENANCE_MAINTENANCE: u32 = 605;
    pub(crate) const TYPES_MAINTENANCE_MAINTENANCE_CREATE: u32 = 606;
    pub(crate) const TYPES_MAINTENANCE_MAINTENANCE_UPDATE: u32 = 607;
    pub(crate) const TYPES_MAINTENANCE_MAINTENANCE_TAGS: u32 = 608;
    pub(crate) const TYPES_MAINTENANCE_MAINTENANCE_TIMEPERIODS: u32 = 609;
    pub(crate) const TYPES_MAINTENANCE_MAINTENANCE_CREATE_TAGS: u32 = 610;
    pub(crate) const TYPES_MAINTENANCE_MAINTENANCE_CREATE_TIMEPERIODS: u32 = 611;
    pub(crate) const TYPES_MAINTENANCE_MAINTENANCE_UPDATE_TAGS: u32 = 612;
    pub(crate) const TYPES_MAINTENANCE_MAINTENANCE_UPDATE_TIMEPERIODS: u32 = 613;
    pub(crate) const TYPES_MAP_MAP: u32 = 614;
    pub(crate) const TYPES_MAP_MAP_CREATE: u32 = 615;
    pub(crate) const TYPES_MAP_MAP_UPDATE: u32 = 616;
    pub(crate) const TYPES_MAP_MAP_USERS: u32 = 617;
    pub(crate) const TYPES_MAP_MAP_USER_GROUPS: u32 = 618;
    pub(crate) const TYPES_MAP_MAP_URLS: u32 = 619;
    pub(crate) const TYPES_MAP_MAP_SELEMENTS: u32 = 620;
    pub(crate) const TYPES_MAP_MAP_SELEMENTS_ELEMENTS: u32 = 621;
    pub(crate) const TYPES_MAP_MAP_SELEMENTS_URLS: u32 = 622;
    pub(crate) const TYPES_MAP_MAP_LINKS: u32 = 623;
    pub(crate) const TYPES_MAP_MAP_LINKS_LINKTRIGGERS: u32 = 624;
    pub(crate) const TYPES_MAP_MAP_CREATE_USERS: u32 = 625;
    pub(crate) const TYPES_MAP_MAP_CREATE_USER_GROUPS: u32 = 626;
    pub(crate) const TYPES_MAP_MAP_CREATE_URLS: u32 = 627;
    pub(crate) const TYPES_MAP_MAP_CREATE_SELEMENTS: u32 = 628;
    pub(crate) const TYPES_MAP_MAP_CREATE_SELEMENTS_ELEMENTS: u32 = 629;
    pub(crate) const TYPES_MAP_MAP_CREATE_SELEMENTS_URLS: u32 = 630;
    pub(crate) const TYPES_MAP_MAP_CREATE_LINKS: u32 = 631;
    pub(crate) const TYPES_MAP_MAP_CREATE_LINKS_LINKTRIGGERS: u32 = 632;
    pub(crate) const TYPES_MAP_MAP_UPDATE_USERS: u32 = 633;
    pub(crate) const TYPES_MAP_MAP_UPDATE_USER_GROUPS: u32 = 634;
    pub(crate) const TYPES_MAP_MAP_UPDATE_URLS: u32 = 635;
    pub(crate) const TYPES_MAP_MAP_UPDATE_SELEMENTS: u32 = 636;
    pub(crate) const TYPES_MAP_MAP_UPDATE_SELEMENTS_ELEMENTS: u32 = 637;
    pub(crate) const TYPES_MAP_MAP_UPDATE_SELEMENTS_URLS: u32 = 638;
    pub(crate) const TYPES_MAP_MAP_UPDATE_LINKS: u32 = 639;
    pub(crate) const TYPES_MAP_MAP_UPDATE_LINKS_LINKTRIGGERS: u32 = 640;
    pub(crate) const TYPES_MAP_ELEMENT_TAG_MAP_ELEMENT_TAG: u32 = 641;
    pub(crate) const TYPES_MAP_LINE_MAP_LINE: u32 = 642;
    pub(crate) const TYPES_MAP_LINE_MAP_LINE_CREATE: u32 = 643;
    pub(crate) const TYPES_MAP_LINE_MAP_LINE_UPDATE: u32 = 644;
    pub(crate) const TYPES_MAP_SHAPE_MAP_SHAPE: u32 = 645;
    pub(crate) const TYPES_MAP_SHAPE_MAP_SHAPE_CREATE: u32 = 646;
    pub(crate) const TYPES_MAP_SHAPE_MAP_SHAPE_UPDATE: u32 = 647;
    pub(crate) const TYPES_MEDIA_MEDIA: u32 = 648;
    pub(crate) const TYPES_MEDIA_MEDIA_CREATE: u32 = 649;
    pub(crate) const TYPES_MEDIA_MEDIA_UPDATE: u32 = 650;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE: u32 = 651;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE: u32 = 652;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE: u32 = 653;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE_PARAMETERS: u32 = 654;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE_MESSAGE_TEMPLATES: u32 = 655;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_PARAMETERS: u32 = 656;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE_CREATE_MESSAGE_TEMPLATES: u32 = 657;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE_PARAMETERS: u32 = 658;
    pub(crate) const TYPES_MEDIA_TYPE_MEDIA_TYPE_UPDATE_MESSAGE_TEMPLATES: u32 = 659;
    pub(crate) const TYPES_MFA_MFA: u32 = 660;
    pub(crate) const TYPES_MFA_MFA_CREATE: u32 = 661;
    pub(crate) const TYPES_MFA_MFA_UPDATE: u32 = 662;
    pub(crate) const TYPES_MODULE_MODULE: u32 = 663;
    pub(crate) const TYPES_MODULE_MODULE_CREATE: u32 = 664;
    pub(crate) const TYPES_MODULE_MODULE_UPDATE: u32 = 665;
    pub(crate) const TYPES_NETWORK_DISCOVERY_CHECK_NETWORK_DISCOVERY_CHECK: u32 = 666;
    pub(crate) const TYPES_NETWORK_DISCOVERY_CHECK_NETWORK_DISCOVERY_CHECK_CREATE: u32 = 667;
    pub(crate) const TYPES_NETWORK_DISCOVERY_CHECK_NETWORK_DISCOVERY_CHECK_UPDATE: u32 = 668;
    pub(crate) const TYPES_NETWORK_DISCOVERY_RULE_NETWORK_DISCOVERY_RULE: u32 = 669;
    pub(crate) const TYPES_NETWORK_DISCOVERY_RULE_NETWORK_DISCOVERY_RULE_CREATE: u32 = 670;
    pub(crate) const TYPES_NETWORK_DISCOVERY_RULE_NETWORK_DISCOVERY_RULE_UPDATE: u32 = 671;
    pub(crate) const TYPES_PREPROCESSING_STEP_PREPROCESSING_STEP: u32 = 672;
    pub(crate) const TYPES_PROBLEM_PROBLEM: u32 = 673;
    pub(crate) const TYPES_PROBLEM_PROBLEM_URLS: u32 = 674;
    pub(crate) const TYPES_PROBLEM_PROBLEM_SUPPRESSION_DATA: u32 = 675;
    pub(crate) const TYPES_PROBLEM_PROBLEM_TAGS: u32 = 676;
    pub(crate) const TYPES_PROBLEM_PROBLEM_ACKNOWLEDGES: u32 = 677;
    pub(crate) const TYPES_PROTOTYPE_PREPROCESSING_STEP_PROTOTYPE_PREPROCESSING_STEP: u32 = 678;
    pub(crate) const TYPES_PROXY_PROXY: u32 = 679;
    pub(crate) const TYPES_PROXY_PROXY_CREATE: u32 = 680;
    pub(crate) const TYPES_PROXY_PROXY_UPDATE: u32 = 681;
    pub(crate) const TYPES_PROXY_PROXY_INTERFACE: u32 = 682;
    pub(crate) const TYPES_PROXY_PROXY_CREATE_INTERFACE: u32 = 683;
    pub(crate) const TYPES_PROXY_PROXY_UPDATE_INTERFACE: u32 = 684;
    pub(crate) const TYPES_PROXY_GROUP_PROXY_GROUP: u32 = 685;
    pub(crate) const TYPES_PROXY_GROUP_PROXY_GROUP_CREATE: u32 = 686;
    pub(crate) const TYPES_PROXY_GROUP_PROXY_GROUP_UPDATE: u32 = 687;
    pub(crate) const TYPES_REGEXP_REGEXP: u32 = 688;
    pub(crate) const TYPES_REGEXP_REGEXP_CREATE: u32 = 689;
    pub(crate) const TYPES_REGEXP_REGEXP_UPDATE: u32 = 690;
    pub(crate) const TYPES_REGEXP_REGEXP_EXPRESSIONS: u32 = 691;
    pub(crate) const TYPES_REGEXP_REGEXP_CREATE_EXPRESSIONS: u32 = 692;
    pub(crate) const TYPES_REGEXP_REGEXP_UPDATE_EXPRESSIONS: u32 = 693;
    pub(crate) const TYPES_REPORT_REPORT: u32 = 694;
    pub(crate) const TYPES_REPORT_REPORT_CREATE: u32 = 695;
    pub(crate) const TYPES_REPORT_REPORT_UPDATE: u32 = 696;
    pub(crate) const TYPES_REPORT_REPORT_USERS: u32 = 697;
    pub(crate) const TYPES_REPORT_REPORT_USER_GROUPS: u32 = 698;
    pub(crate) const TYPES_REPORT_REPORT_CREATE_USERS: u32 = 699;
    pub(crate) const TYPES_REPORT_REPORT_CREATE_USER_GROUPS: u32 = 700;
    pub(crate) const TYPES_REPORT_REPORT_UPDATE_USERS: u32 = 701;
    pub(crate) const TYPES_REPORT_REPORT_UPDATE_USER_GROUPS: u32 = 702;
    pub(crate) const TYPES_ROLE_ROLE: u32 = 703;
    pub(crate) const TYPES_ROLE_ROLE_CREATE: u32 = 704;
    pub(crate) const TYPES_ROLE_ROLE_UPDATE: u32 = 705;
    pub(crate) const TYPES_ROLE_ROLE_RULES: u32 = 706;
    pub(crate) const TYPES_ROLE_ROLE_RULES_UI: u32 = 707;
    pub(crate) const TYPES_ROLE_ROLE_RULES_SERVICES_READ_LIST: u32 = 708;
    pub(crate) const TYPES_ROLE_ROLE_RULES_SERVICES_READ_TAG: u32 = 709;
    pub(crate) const TYPES_ROLE_ROLE_RULES_SERVICES_WRITE_LIST: u32 = 710;
    pub(crate) const TYPES_ROLE_ROLE_RULES_SERVICES_WRITE_TAG: u32 = 711;
    pub(crate) const TYPES_ROLE_ROLE_RULES_MODULES: u32 = 712;
    pub(crate) const TYPES_ROLE_ROLE_RULES_ACTIONS: u32 = 713;
    pub(crate) const TYPES_ROLE_ROLE_CREATE_RULES: u32 = 714;
    pub(crate) const TYPES_ROLE_ROLE_CREATE_RULES_UI: u32 = 715;
    pub(crate) const TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_READ_LIST: u32 = 716;
    pub(crate) const TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_READ_TAG: u32 = 717;
    pub(crate) const TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_WRITE_LIST: u32 = 718;
    pub(crate) const TYPES_ROLE_ROLE_CREATE_RULES_SERVICES_WRITE_TAG: u32 = 719;
    pub(crate) const TYPES_ROLE_ROLE_CREATE_RULES_MODULES: u32 = 720;
    pub(crate) const TYPES_ROLE_ROLE_CREATE_RULES_ACTIONS: u32 = 721;
    pub(crate) const TYPES_ROLE_ROLE_UPDATE_RULES: u32 = 722;
    pub(crate) const TYPES_ROLE_ROLE_UPDATE_RULES_UI: u32 = 723;
    pub(crate) const TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_READ_LIST: u32 = 724;
    pub(crate) const TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_READ_TAG: u32 = 725;
    pub(crate) const TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_WRITE_LIST: u32 = 726;
    pub(crate) const TYPES_ROLE_ROLE_UPDATE_RULES_SERVICES_WRITE_TAG: u32 = 727;
    pub(crate) const TYPES_ROLE_ROLE_UPDATE_RULES_MODULES: u32 = 728;
    pub(crate) const TYPES_ROLE_ROLE_UPDATE_RULES_ACTIONS: u32 = 729;
    pub(crate) const TYPES_SCRIPT_SCRIPT: u32 = 730;
    pub(crate) const TYPES_SCRIPT_SCRIPT_CREATE: u32 = 731;
    pub(crate) const TYPES_SCRIPT_SCRIPT_UPDATE: u32 = 732;
    pub(crate) const TYPES_SCRIPT_SCRIPT_PARAMETERS: u32 = 733;
    pub(crate) const TYPES_SCRIPT_SCRIPT_CREATE_PARAMETERS: u32 = 734;
    pub(crate) const TYPES_SCRIPT_SCRIPT_UPDATE_PARAMETERS: u32 = 735;
    pub(crate) const TYPES_SCRIPT_REFERENCE_SCRIPT_REFERENCE: u32 = 736;
    pub(crate) const TYPES_SERVICE_SERVICE: u32 = 737;
    pub(crate) const TYPES_SERVICE_SERVICE_CREATE: u32 = 738;
    pub(crate) const TYPES_SERVICE_SERVICE_UPDATE: u32 = 739;
    pub(crate) const TYPES_SERVICE_SERVICE_TAGS: u32 = 740;
    pub(crate) const TYPES_SERVICE_SERVICE_PROBLEM_TAGS: u32 = 741;
    pub(crate) const TYPES_SERVICE_SERVICE_STATUS_RULES: u32 = 742;
    pub(crate) const TYPES_SERVICE_SERVICE_PROBLEM_EVENTS: u32 = 743;
    pub(crate) const TYPES_SERVICE_SERVICE_STATUS_TIMELINE: u32 = 744;
    pub(crate) const TYPES_SERVICE_SERVICE_STATUS_TIMELINE_ALARMS: u32 = 745;
    pub(crate) const TYPES_SERVICE_SERVICE_CREATE_TAGS: u32 = 746;
    pub(crate) const TYPES_SERVICE_SERVICE_CREATE_PROBLEM_TAGS: u32 = 747;
    pub(crate) const TYPES_SERVICE_SERVICE_CREATE_STATUS_RULES: u32 = 748;
    pub(crate) const TYPES_SERVICE_SERVICE_UPDATE_TAGS: u32 = 749;
    pub(crate) const TYPES_SERVICE_SERVICE_UPDATE_PROBLEM_TAGS: u32 = 750;
    pub(crate) const TYPES_SERVICE_SERVICE_UPDATE_STATUS_RULES: u32 = 751;
    pub(crate) const TYPES_SERVICE_LEVEL_SERVICE_LEVEL: u32 = 752;
    pub(crate) const TYPES_SERVICE_LEVEL_SERVICE_LEVEL_EXCLUDED_DOWNTIMES: u32 = 753;
    pub(crate) const TYPES_SERVICE_REFERENCE_SERVICE_REFERENCE: u32 = 754;
    pub(crate) const TYPES_SESSION_SESSION: u32 = 755;
    pub(crate) const TYPES_SETTINGS_SETTINGS: u32 = 756;
    pub(crate) const TYPES_SETTINGS_SETTINGS_UPDATE: u32 = 757;
    pub(crate) const TYPES_SLA_SLA: u32 = 758;
    pub(crate) const TYPES_SLA_SLA_CREATE: u32 = 759;
    pub(crate) const TYPES_SLA_SLA_UPDATE: u32 = 760;
    pub(crate) const TYPES_SLA_SLA_SERVICE_TAGS: u32 = 761;
    pub(crate) const TYPES_SLA_SLA_SCHEDULE: u32 = 762;
    pub(crate) const TYPES_SLA_SLA_EXCLUDED_DOWNTIMES: u32 = 763;
    pub(crate) const TYPES_SLA_SLA_CREATE_SERVICE_TAGS: u32 = 764;
    pub(crate) const TYPES_SLA_SLA_CREATE_SCHEDULE: u32 = 765;
    pub(crate) const TYPES_SLA_SLA_CREATE_EXCLUDED_DOWNTIMES: u32 = 766;
    pub(crate) const TYPES_SLA_SLA_UPDATE_SERVICE_TAGS: u32 = 767;
    pub(crate) const TYPES_SLA_SLA_UPDATE_SCHEDULE: u32 = 768;
    pub(crate) const TYPES_SLA_SLA_UPDATE_EXCLUDED_DOWNTIMES: u32 = 769;
    pub(crate) const TYPES_STRICT_GET_OPTIONS_STRICT_GET_OPTIONS: u32 = 770;
    pub(crate) const TYPES_TASK_TASK: u32 = 771;
    pub(crate) const TYPES_TASK_TASK_CREATE: u32 = 772;
    pub(crate) const TYPES_TASK_TASK_REQUEST: u32 = 773;
    pub(crate) const TYPES_TASK_TASK_REQUEST_HISTORYCACHE: u32 = 774;
    pub(crate) const TYPES_TASK_TASK_REQUEST_HISTORYCACHE_TOP: u32 = 775;
    pub(crate) const TYPES_TASK_TASK_REQUEST_VALUECACHE: u32 = 776;
    pub(crate) const TYPES_TASK_TASK_REQUEST_VALUECACHE_TOP: u32 = 777;
    pub(crate) const TYPES_TASK_TASK_REQUEST_PREPROCESSING: u32 = 778;
    pub(crate) const TYPES_TASK_TASK_REQUEST_PREPROCESSING_TOP: u32 = 779;
    pub(crate) const TYPES_TASK_TASK_REQUEST_ALERTING: u32 = 780;
    pub(crate) const TYPES_TASK_TASK_REQUEST_ALERTING_TOP: u32 = 781;
    pub(crate) const TYPES_TASK_TASK_REQUEST_LLD: u32 = 782;
    pub(crate) const TYPES_TASK_TASK_REQUEST_LLD_TOP: u32 = 783;
    pub(crate) const TYPES_TASK_TASK_RESULT: u32 = 784;
    pub(crate) const TYPES_TASK_TASK_CREATE_REQUEST: u32 = 785;
    pub(crate) const TYPES_TASK_TASK_CREATE_REQUEST_HISTORYCACHE: u32 = 786;
    pub(crate) const TYPES_TASK_TASK_CREATE_REQUEST_HISTORYCACHE_TOP: u32 = 787;
    pub(crate) const TYPES_TASK_TASK_CREATE_REQUEST_VALUECACHE: u32 = 788;
    pub(crate) const TYPES_TASK_TASK_CREATE_REQUEST_VALUECACHE_TOP: u32 = 789;
    pub(crate) const TYPES_TASK_TASK_CREATE_REQUEST_PREPROCESSING: u32 = 790;
    pub(crate) const TYPES_TASK_TASK_CREATE_REQUEST_PREPROCESSING_TOP: u32 = 791;
    pub(crate) const TYPES_TASK_TASK_CREATE_REQUEST_ALERTING: u32 = 792;
    pub(crate) const TYPES_TASK_TASK_CREATE_REQUEST_ALERTING_TOP: u32 = 793;
    pub(crate) const TYPES_TASK_TASK_CREATE_REQUEST_LLD: u32 = 794;
    pub(crate) const TYPES_TASK_TASK_CREATE_REQUEST_LLD_TOP: u32 = 795;
    pub(crate) const TYPES_TEMPLATE_TEMPLATE: u32 = 796;
    pub(crate) const TYPES_TEMPLATE_TEMPLATE_CREATE: u32 = 797;
    pub(crate) const TYPES_TEMPLATE_TEMPLATE_UPDATE: u32 = 798;
    pub(crate) const TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD: u32 = 799;
    pub(crate) const TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE: u32 = 800;
    pub(crate) const TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE: u32 = 801;
    pub(crate) const TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_PAGES: u32 = 802;
    pub(crate) const TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_PAGES_WIDGETS: u32 = 803;
    pub(crate) const TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_PAGES_WIDGETS_FIELDS: u32 = 804;
    pub(crate) const TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE_PAGES: u32 = 805;
    pub(crate) const TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS: u32 = 806;
    pub(crate) const TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_CREATE_PAGES_WIDGETS_FIELDS: u32 = 807;
    pub(crate) const TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE_PAGES: u32 = 808;
    pub(crate) const TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS: u32 = 809;
    pub(crate) const TYPES_TEMPLATE_DASHBOARD_TEMPLATE_DASHBOARD_UPDATE_PAGES_WIDGETS_FIELDS: u32 = 810;
    pub(crate) const TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP: u32 = 811;
    pub(crate) const TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP_CREATE: u32 = 812;
    pub(crate) const TYPES_TEMPLATE_GROUP_TEMPLATE_GROUP_UPDATE: u32 = 813;
    pub(crate) const TYPES_TEMPLATE_GROUP_REFERENCE_TEMPLATE_GROUP_REFERENCE: u32 = 814;
    pub(crate) const TYPES_TEMPLATE_MACRO_TEMPLATE_MACRO: u32 = 815;
    pub(crate) const TYPES_TEMPLATE_MACRO_TEMPLATE_MACRO_CREATE: u32 = 816;
    pub(crate) const TYPES_TEMPLATE_MACRO_TEMPLATE_MACRO_UPDATE: u32 = 817;
    pub(crate) const TYPES_TEMPLATE_REFERENCE_TEMPLATE_REFERENCE: u32 = 818;
    pub(crate) const TYPES_TOKEN_TOKEN: u32 = 819;
    pub(crate) const TYPES_TOKEN_TOKEN_CREATE: u32 = 820;
    pub(crate) const TYPES_TOKEN_TOKEN_UPDATE: u32 = 821;
    pub(crate) const TYPES_TREND_TREND: u32 = 822;
    pub(crate) const TYPES_TRIGGER_TRIGGER: u32 = 823;
    pub(crate) const TYPES_TRIGGER_TRIGGER_CREATE: u32 = 824;
    pub(crate) const TYPES_TRIGGER_TRIGGER_UPDATE: u32 = 825;
    pub(crate) const TYPES_TRIGGER_TRIGGER_TAGS: u32 = 826;
    pub(crate) const TYPES_TRIGGER_TRIGGER_FUNCTIONS: u32 = 827;
    pub(crate) const TYPES_TRIGGER_TRIGGER_TRIGGER_DISCOVERY: u32 = 828;
    pub(crate) const TYPES_TRIGGER_TRIGGER_CREATE_TAGS: u32 = 829;
    pub(crate) const TYPES_TRIGGER_TRIGGER_UPDATE_TAGS: u32 = 830;
    pub(crate) const TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE: u32 = 831;
    pub(crate) const TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE_CREATE: u32 = 832;
    pub(crate) const TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE_UPDATE: u32 = 833;
    pub(crate) const TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE_TAGS: u32 = 834;
    pub(crate) const TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE_FUNCTIONS: u32 = 835;
    pub(crate) const TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE_CREATE_TAGS: u32 = 836;
    pub(crate) const TYPES_TRIGGER_PROTOTYPE_TRIGGER_PROTOTYPE_UPDATE_TAGS: u32 = 837;
    pub(crate) const TYPES_TRIGGER_PROTOTYPE_REFERENCE_TRIGGER_PROTOTYPE_REFERENCE: u32 = 838;
    pub(crate) const TYPES_TRIGGER_REFERENCE_TRIGGER_REFERENCE: u32 = 839;
    pub(crate) const TYPES_USER_USER: u32 = 840;
    pub(crate) const TYPES_USER_USER_CREATE: u32 = 841;
    pub(crate) const TYPES_USER_USER_UPDATE: u32 = 842;
    pub(crate) const TYPES_USER_DIRECTORY_USER_DIRECTORY: u32 = 843;
    pub(crate) const TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE: u32 = 844;
    pub(crate) const TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE: u32 = 845;
    pub(crate) const TYPES_USER_DIRECTORY_USER_DIRECTORY_PROVISION_GROUPS: u32 = 846;
    pub(crate) const TYPES_USER_DIRECTORY_USER_DIRECTORY_PROVISION_MEDIA: u32 = 847;
    pub(crate) const TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE_PROVISION_GROUPS: u32 = 848;
    pub(crate) const TYPES_USER_DIRECTORY_USER_DIRECTORY_CREATE_PROVISION_MEDIA: u32 = 849;
    pub(crate) const TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE_PROVISION_GROUPS: u32 = 850;
    pub(crate) const TYPES_USER_DIRECTORY_USER_DIRECTORY_UPDATE_PROVISION_MEDIA: u32 = 851;
    pub(crate) const TYPES_USER_GROUP_USER_GROUP: u32 = 852;
    pub(crate) const TYPES_USER_GROUP_USER_GROUP_CREATE: u32 = 853;
    pub(crate) const TYPES_USER_GROUP_USER_GROUP_UPDATE: u32 = 854;
    pub(crate) const TYPES_USER_GROUP_USER_GROUP_TAG_FILTERS: u32 = 855;
    pub(crate) const TYPES_USER_GROUP_USER_GROUP_CREATE_TAG_FILTERS: u32 = 856;
    pub(crate) const TYPES_USER_GROUP_USER_GROUP_UPDATE_TAG_FILTERS: u32 = 857;
    pub(crate) const TYPES_USER_GROUP_REFERENCE_USER_GROUP_REFERENCE: u32 = 858;
    pub(crate) const TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT: u32 = 859;
    pub(crate) const TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT_CREATE: u32 = 860;
    pub(crate) const TYPES_USER_GROUP_RIGHT_USER_GROUP_RIGHT_UPDATE: u32 = 861;
    pub(crate) const TYPES_USER_MACRO_USER_MACRO: u32 = 862;
    pub(crate) const TYPES_USER_MACRO_USER_MACRO_CREATE: u32 = 863;
    pub(crate) const TYPES_USER_MACRO_USER_MACRO_UPDATE: u32 = 864;
    pub(crate) const TYPES_USER_REFERENCE_USER_REFERENCE: u32 = 865;
    pub(crate) const TYPES_VALUE_MAP_VALUE_MAP: u32 = 866;
    pub(crate) const TYPES_VALUE_MAP_VALUE_MAP_CREATE: u32 = 867;
    pub(crate) const TYPES_VALUE_MAP_VALUE_MAP_UPDATE: u32 = 868;
    pub(crate) const TYPES_VALUE_MAP_VALUE_MAP_MAPPINGS: u32 = 869;
    pub(crate) const TYPES_VALUE_MAP_VALUE_MAP_CREATE_MAPPINGS: u32 = 870;
    pub(crate) const TYPES_VALUE_MAP_VALUE_MAP_UPDATE_MAPPINGS: u32 = 871;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO: u32 = 872;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE: u32 = 873;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE: u32 = 874;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_VARIABLES: u32 = 875;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_HEADERS: u32 = 876;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS: u32 = 877;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS_QUERY_FIELDS: u32 = 878;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS_VARIABLES: u32 = 879;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_STEPS_HEADERS: u32 = 880;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_VARIABLES: u32 = 881;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_HEADERS: u32 = 882;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS: u32 = 883;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS_QUERY_FIELDS: u32 = 884;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS_VARIABLES: u32 = 885;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_CREATE_STEPS_HEADERS: u32 = 886;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_VARIABLES: u32 = 887;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_HEADERS: u32 = 888;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS: u32 = 889;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS_QUERY_FIELDS: u32 = 890;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS_VARIABLES: u32 = 891;
    pub(crate) const TYPES_WEB_SCENARIO_WEB_SCENARIO_UPDATE_STEPS_HEADERS: u32 = 892;
    pub(crate) const USER_CHECK_AUTHENTICATION_REQUEST: u32 = 893;
    pub(crate) const USER_CREATE_REQUEST: u32 = 894;
    pub(crate) const USER_CREATE_RESPONSE: u32 = 895;
    pub(crate) const USER_DELETE_REQUEST: u32 = 896;
    pub(crate) const USER_DELETE_RESPONSE: u32 = 897;
    pub(crate) const USER_GET_REQUEST: u32 = 898;
    pub(crate) const USER_LOGIN_REQUEST: u32 = 899;
    pub(crate) const USER_LOGOUT_REQUEST: u32 = 900;
    pub(crate) const USER_PROVISION_REQUEST: u32 = 901;
    pub(crate) const USER_PROVISION_RESPONSE: u32 = 902;
    pub(crate) const USER_RESETTOTP_REQUEST: u32 = 903;
    pub(crate) const USER_RESETTOTP_RESPONSE: u32 = 904;
    pub(crate) const USER_UNBLOCK_REQUEST: u32 = 905;
    pub(crate) const USER_UNBLOCK_RESPONSE: u32 = 906;
    pub(crate) const USER_UPDATE_REQUEST: u32 = 907;
    pub(crate) const USER_UPDATE_RESPONSE: u32 = 908;
    pub(crate) const USERDIRECTORY_CREATE_REQUEST: u32 = 909;
    pub(crate) const USERDIRECTORY_CREATE_RESPONSE: u32 = 910;
    pub(crate) const USERDIRECTORY_DELETE_REQUEST: u32 = 911;
    pub(crate) const USERDIRECTORY_DELETE_RESPONSE: u32 = 912;
    pub(crate) const USERDIRECTORY_GET_REQUEST: u32 = 913;
    pub(crate) const USERDIRECTORY_TEST_REQUEST: u32 = 914;
    pub(crate) const USERDIRECTORY_TEST_PROVISION_MEDIA: u32 = 915;
    pub(crate) const USERDIRECTORY_TEST_PROVISION_GROUPS: u32 = 916;
    pub(crate) const USERDIRECTORY_TEST_RESPONSE: u32 = 917;
    pub(crate) const USERDIRECTORY_TEST_RESPONSE_MEDIAS: u32 = 918;
    pub(crate) const USERDIRECTORY_UPDATE_REQUEST: u32 = 919;
    pub(crate) const USERDIRECTORY_UPDATE_RESPONSE: u32 = 920;
    pub(crate) const USERGROUP_CREATE_REQUEST: u32 = 921;
    pub(crate) const USERGROUP_CREATE_RESPONSE: u32 = 922;
    pub(crate) const USERGROUP_DELETE_REQUEST: u32 = 923;
    pub(crate) const USERGROUP_DELETE_RESPONSE: u32 = 924;
    pub(crate) const USERGROUP_GET_REQUEST: u32 = 925;
    pub(crate) const USERGROUP_UPDATE_REQUEST: u32 = 926;
    pub(crate) const USERGROUP_UPDATE_RESPONSE: u32 = 927;
    pub(crate) const USERMACRO_CREATE_REQUEST: u32 = 928;
    pub(crate) const USERMACRO_CREATE_RESPONSE: u32 = 929;
    pub(crate) const USERMACRO_CREATEGLOBAL_REQUEST: u32 = 930;
    pub(crate) const USERMACRO_CREATEGLOBAL_RESPONSE: u32 = 931;
    pub(crate) const USERMACRO_DELETE_REQUEST: u32 = 932;
    pub(crate) const USERMACRO_DELETE_RESPONSE: u32 = 933;
    pub(crate) const USERMACRO_DELETEGLOBAL_REQUEST: u32 = 934;
    pub(crate) const USERMACRO_DELETEGLOBAL_RESPONSE: u32 = 935;
    pub(crate) const USERMACRO_GET_REQUEST: u32 = 936;
    pub(crate) const USERMACRO_UPDATE_REQUEST: u32 = 937;
    pub(crate) const USERMACRO_UPDATE_RESPONSE: u32 = 938;
    pub(crate) const USERMACRO_UPDATEGLOBAL_REQUEST: u32 = 939;
    pub(crate) const USERMACRO_UPDATEGLOBAL_RESPONSE: u32 = 940;
    pub(crate) const VALUEMAP_CREATE_REQUEST: u32 = 941;
    pub(crate) const VALUEMAP_CREATE_RESPONSE: u32 = 942;
    pub(crate) const VALUEMAP_DELETE_REQUEST: u32 = 943;
    pub(crate) const VALUEMAP_DELETE_RESPONSE: u32 = 944;
    pub(crate) const VALUEMAP_GET_REQUEST: u32 = 945;
    pub(crate) const VALUEMAP_UPDATE_REQUEST: u32 = 946;
    pub(crate) const VALUEMAP_UPDATE_RESPONSE: u32 = 947;
}
