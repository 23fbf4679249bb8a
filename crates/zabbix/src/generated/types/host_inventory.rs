// @generated from spec/zabbix/types/host-inventory.toml by `cargo xtask codegen`; do not edit.

//! The type `host-inventory`.

#[allow(unused_imports)]
use ::callsheet_runtime::tables;
#[cfg(feature = "types-alert")]
/// A host's inventory
#[non_exhaustive]
pub struct HostInventory {
    /// Type of the device.
    ///
    /// String, at most 64 characters.
    pub type_: ::core::option::Option<::std::string::String>,
    /// Type of the device in full.
    ///
    /// String, at most 64 characters.
    pub type_full: ::core::option::Option<::std::string::String>,
    /// Name of the device.
    ///
    /// String, at most 128 characters.
    pub name: ::core::option::Option<::std::string::String>,
    /// Another name.
    ///
    /// String, at most 128 characters.
    pub alias: ::core::option::Option<::std::string::String>,
    /// Operating system.
    ///
    /// String, at most 128 characters.
    pub os: ::core::option::Option<::std::string::String>,
    /// Operating system in full.
    ///
    /// String, at most 255 characters.
    pub os_full: ::core::option::Option<::std::string::String>,
    /// Operating system in short.
    ///
    /// String, at most 128 characters.
    pub os_short: ::core::option::Option<::std::string::String>,
    /// First serial number.
    ///
    /// String, at most 64 characters.
    pub serialno_a: ::core::option::Option<::std::string::String>,
    /// Second serial number.
    ///
    /// String, at most 64 characters.
    pub serialno_b: ::core::option::Option<::std::string::String>,
    /// Tag.
    ///
    /// String, at most 64 characters.
    pub tag: ::core::option::Option<::std::string::String>,
    /// Asset tag.
    ///
    /// String, at most 64 characters.
    pub asset_tag: ::core::option::Option<::std::string::String>,
    /// First MAC address.
    ///
    /// String, at most 64 characters.
    pub macaddress_a: ::core::option::Option<::std::string::String>,
    /// Second MAC address.
    ///
    /// String, at most 64 characters.
    pub macaddress_b: ::core::option::Option<::std::string::String>,
    /// Hardware.
    ///
    /// String, at most 255 characters.
    pub hardware: ::core::option::Option<::std::string::String>,
    /// Hardware in full.
    ///
    /// String.
    pub hardware_full: ::core::option::Option<::std::string::String>,
    /// Software.
    ///
    /// String, at most 255 characters.
    pub software: ::core::option::Option<::std::string::String>,
    /// Software in full.
    ///
    /// String.
    pub software_full: ::core::option::Option<::std::string::String>,
    /// First application.
    ///
    /// String, at most 64 characters.
    pub software_app_a: ::core::option::Option<::std::string::String>,
    /// Second application.
    ///
    /// String, at most 64 characters.
    pub software_app_b: ::core::option::Option<::std::string::String>,
    /// Third application.
    ///
    /// String, at most 64 characters.
    pub software_app_c: ::core::option::Option<::std::string::String>,
    /// Fourth application.
    ///
    /// String, at most 64 characters.
    pub software_app_d: ::core::option::Option<::std::string::String>,
    /// Fifth application.
    ///
    /// String, at most 64 characters.
    pub software_app_e: ::core::option::Option<::std::string::String>,
    /// Contact person.
    ///
    /// String.
    pub contact: ::core::option::Option<::std::string::String>,
    /// Place.
    ///
    /// String.
    pub location: ::core::option::Option<::std::string::String>,
    /// Latitude.
    ///
    /// String, at most 16 characters.
    pub location_lat: ::core::option::Option<::std::string::String>,
    /// Longitude.
    ///
    /// String, at most 16 characters.
    pub location_lon: ::core::option::Option<::std::string::String>,
    /// Notes.
    ///
    /// String.
    pub notes: ::core::option::Option<::std::string::String>,
    /// Chassis.
    ///
    /// String, at most 64 characters.
    pub chassis: ::core::option::Option<::std::string::String>,
    /// Model.
    ///
    /// String, at most 64 characters.
    pub model: ::core::option::Option<::std::string::String>,
    /// Hardware architecture.
    ///
    /// String, at most 32 characters.
    pub hw_arch: ::core::option::Option<::std::string::String>,
    /// Vendor.
    ///
    /// String, at most 64 characters.
    pub vendor: ::core::option::Option<::std::string::String>,
    /// Contract number.
    ///
    /// String, at most 64 characters.
    pub contract_number: ::core::option::Option<::std::string::String>,
    /// Name of the installer.
    ///
    /// String, at most 64 characters.
    pub installer_name: ::core::option::Option<::std::string::String>,
    /// State of deployment.
    ///
    /// String, at most 64 characters.
    pub deployment_status: ::core::option::Option<::std::string::String>,
    /// First address on the web.
    ///
    /// String, at most 2048 characters.
    pub url_a: ::core::option::Option<::std::string::String>,
    /// Second address on the web.
    ///
    /// String, at most 2048 characters.
    pub url_b: ::core::option::Option<::std::string::String>,
    /// Third address on the web.
    ///
    /// String, at most 2048 characters.
    pub url_c: ::core::option::Option<::std::string::String>,
    /// Networks.
    ///
    /// String.
    pub host_networks: ::core::option::Option<::std::string::String>,
    /// Network mask.
    ///
    /// String, at most 39 characters.
    pub host_netmask: ::core::option::Option<::std::string::String>,
    /// Router.
    ///
    /// String, at most 39 characters.
    pub host_router: ::core::option::Option<::std::string::String>,
    /// Address out of band.
    ///
    /// String, at most 39 characters.
    pub oob_ip: ::core::option::Option<::std::string::String>,
    /// Network mask out of band.
    ///
    /// String, at most 39 characters.
    pub oob_netmask: ::core::option::Option<::std::string::String>,
    /// Router out of band.
    ///
    /// String, at most 39 characters.
    pub oob_router: ::core::option::Option<::std::string::String>,
    /// Date of purchase.
    ///
    /// String, at most 64 characters.
    pub date_hw_purchase: ::core::option::Option<::std::string::String>,
    /// Date of installation.
    ///
    /// String, at most 64 characters.
    pub date_hw_install: ::core::option::Option<::std::string::String>,
    /// Date when maintenance ends.
    ///
    /// String, at most 64 characters.
    pub date_hw_expiry: ::core::option::Option<::std::string::String>,
    /// Date of decommissioning.
    ///
    /// String, at most 64 characters.
    pub date_hw_decomm: ::core::option::Option<::std::string::String>,
    /// First line of the address.
    ///
    /// String, at most 128 characters.
    pub site_address_a: ::core::option::Option<::std::string::String>,
    /// Second line of the address.
    ///
    /// String, at most 128 characters.
    pub site_address_b: ::core::option::Option<::std::string::String>,
    /// Third line of the address.
    ///
    /// String, at most 128 characters.
    pub site_address_c: ::core::option::Option<::std::string::String>,
    /// City.
    ///
    /// String, at most 128 characters.
    pub site_city: ::core::option::Option<::std::string::String>,
    /// State or province.
    ///
    /// String, at most 64 characters.
    pub site_state: ::core::option::Option<::std::string::String>,
    /// Country.
    ///
    /// String, at most 64 characters.
    pub site_country: ::core::option::Option<::std::string::String>,
    /// Postal code.
    ///
    /// String, at most 64 characters.
    pub site_zip: ::core::option::Option<::std::string::String>,
    /// Rack.
    ///
    /// String, at most 128 characters.
    pub site_rack: ::core::option::Option<::std::string::String>,
    /// Notes about the site.
    ///
    /// String.
    pub site_notes: ::core::option::Option<::std::string::String>,
    /// Name of the first contact.
    ///
    /// String, at most 128 characters.
    pub poc_1_name: ::core::option::Option<::std::string::String>,
    /// E-mail of the first contact.
    ///
    /// String, at most 128 characters.
    pub poc_1_email: ::core::option::Option<::std::string::String>,
    /// First phone of the first contact.
    ///
    /// String, at most 64 characters.
    pub poc_1_phone_a: ::core::option::Option<::std::string::String>,
    /// Second phone of the first contact.
    ///
    /// String, at most 64 characters.
    pub poc_1_phone_b: ::core::option::Option<::std::string::String>,
    /// Mobile phone of the first contact.
    ///
    /// String, at most 64 characters.
    pub poc_1_cell: ::core::option::Option<::std::string::String>,
    /// Screen name of the first contact.
    ///
    /// String, at most 64 characters.
    pub poc_1_screen: ::core::option::Option<::std::string::String>,
    /// Notes about the first contact.
    ///
    /// String.
    pub poc_1_notes: ::core::option::Option<::std::string::String>,
    /// Name of the second contact.
    ///
    /// String, at most 128 characters.
    pub poc_2_name: ::core::option::Option<::std::string::String>,
    /// E-mail of the second contact.
    ///
    /// String, at most 128 characters.
    pub poc_2_email: ::core::option::Option<::std::string::String>,
    /// First phone of the second contact.
    ///
    /// String, at most 64 characters.
    pub poc_2_phone_a: ::core::option::Option<::std::string::String>,
    /// Second phone of the second contact.
    ///
    /// String, at most 64 characters.
    pub poc_2_phone_b: ::core::option::Option<::std::string::String>,
    /// Mobile phone of the second contact.
    ///
    /// String, at most 64 characters.
    pub poc_2_cell: ::core::option::Option<::std::string::String>,
    /// Screen name of the second contact.
    ///
    /// String, at most 64 characters.
    pub poc_2_screen: ::core::option::Option<::std::string::String>,
    /// Notes about the second contact.
    ///
    /// String.
    pub poc_2_notes: ::core::option::Option<::std::string::String>,
    unknown_members: ::callsheet_runtime::Unknown,
}
#[cfg(feature = "types-alert")]
impl HostInventory {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        ::callsheet_runtime::Target::blank()
    }
    /// Sets [`type_`](Self::type_).
    pub fn type_(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_, value);
        self
    }
    /// Sets [`type_full`](Self::type_full).
    pub fn type_full(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.type_full, value);
        self
    }
    /// Sets [`name`](Self::name).
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.name, value);
        self
    }
    /// Sets [`alias`](Self::alias).
    pub fn alias(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.alias, value);
        self
    }
    /// Sets [`os`](Self::os).
    pub fn os(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.os, value);
        self
    }
    /// Sets [`os_full`](Self::os_full).
    pub fn os_full(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.os_full, value);
        self
    }
    /// Sets [`os_short`](Self::os_short).
    pub fn os_short(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.os_short, value);
        self
    }
    /// Sets [`serialno_a`](Self::serialno_a).
    pub fn serialno_a(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.serialno_a, value);
        self
    }
    /// Sets [`serialno_b`](Self::serialno_b).
    pub fn serialno_b(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.serialno_b, value);
        self
    }
    /// Sets [`tag`](Self::tag).
    pub fn tag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.tag, value);
        self
    }
    /// Sets [`asset_tag`](Self::asset_tag).
    pub fn asset_tag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.asset_tag, value);
        self
    }
    /// Sets [`macaddress_a`](Self::macaddress_a).
    pub fn macaddress_a(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.macaddress_a, value);
        self
    }
    /// Sets [`macaddress_b`](Self::macaddress_b).
    pub fn macaddress_b(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.macaddress_b, value);
        self
    }
    /// Sets [`hardware`](Self::hardware).
    pub fn hardware(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hardware, value);
        self
    }
    /// Sets [`hardware_full`](Self::hardware_full).
    pub fn hardware_full(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hardware_full, value);
        self
    }
    /// Sets [`software`](Self::software).
    pub fn software(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.software, value);
        self
    }
    /// Sets [`software_full`](Self::software_full).
    pub fn software_full(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.software_full, value);
        self
    }
    /// Sets [`software_app_a`](Self::software_app_a).
    pub fn software_app_a(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.software_app_a, value);
        self
    }
    /// Sets [`software_app_b`](Self::software_app_b).
    pub fn software_app_b(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.software_app_b, value);
        self
    }
    /// Sets [`software_app_c`](Self::software_app_c).
    pub fn software_app_c(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.software_app_c, value);
        self
    }
    /// Sets [`software_app_d`](Self::software_app_d).
    pub fn software_app_d(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.software_app_d, value);
        self
    }
    /// Sets [`software_app_e`](Self::software_app_e).
    pub fn software_app_e(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.software_app_e, value);
        self
    }
    /// Sets [`contact`](Self::contact).
    pub fn contact(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.contact, value);
        self
    }
    /// Sets [`location`](Self::location).
    pub fn location(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.location, value);
        self
    }
    /// Sets [`location_lat`](Self::location_lat).
    pub fn location_lat(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.location_lat, value);
        self
    }
    /// Sets [`location_lon`](Self::location_lon).
    pub fn location_lon(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.location_lon, value);
        self
    }
    /// Sets [`notes`](Self::notes).
    pub fn notes(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.notes, value);
        self
    }
    /// Sets [`chassis`](Self::chassis).
    pub fn chassis(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.chassis, value);
        self
    }
    /// Sets [`model`](Self::model).
    pub fn model(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.model, value);
        self
    }
    /// Sets [`hw_arch`](Self::hw_arch).
    pub fn hw_arch(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.hw_arch, value);
        self
    }
    /// Sets [`vendor`](Self::vendor).
    pub fn vendor(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.vendor, value);
        self
    }
    /// Sets [`contract_number`](Self::contract_number).
    pub fn contract_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.contract_number, value);
        self
    }
    /// Sets [`installer_name`](Self::installer_name).
    pub fn installer_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.installer_name, value);
        self
    }
    /// Sets [`deployment_status`](Self::deployment_status).
    pub fn deployment_status(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.deployment_status, value);
        self
    }
    /// Sets [`url_a`](Self::url_a).
    pub fn url_a(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url_a, value);
        self
    }
    /// Sets [`url_b`](Self::url_b).
    pub fn url_b(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url_b, value);
        self
    }
    /// Sets [`url_c`](Self::url_c).
    pub fn url_c(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.url_c, value);
        self
    }
    /// Sets [`host_networks`](Self::host_networks).
    pub fn host_networks(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host_networks, value);
        self
    }
    /// Sets [`host_netmask`](Self::host_netmask).
    pub fn host_netmask(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host_netmask, value);
        self
    }
    /// Sets [`host_router`](Self::host_router).
    pub fn host_router(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.host_router, value);
        self
    }
    /// Sets [`oob_ip`](Self::oob_ip).
    pub fn oob_ip(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.oob_ip, value);
        self
    }
    /// Sets [`oob_netmask`](Self::oob_netmask).
    pub fn oob_netmask(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.oob_netmask, value);
        self
    }
    /// Sets [`oob_router`](Self::oob_router).
    pub fn oob_router(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.oob_router, value);
        self
    }
    /// Sets [`date_hw_purchase`](Self::date_hw_purchase).
    pub fn date_hw_purchase(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.date_hw_purchase, value);
        self
    }
    /// Sets [`date_hw_install`](Self::date_hw_install).
    pub fn date_hw_install(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.date_hw_install, value);
        self
    }
    /// Sets [`date_hw_expiry`](Self::date_hw_expiry).
    pub fn date_hw_expiry(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.date_hw_expiry, value);
        self
    }
    /// Sets [`date_hw_decomm`](Self::date_hw_decomm).
    pub fn date_hw_decomm(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.date_hw_decomm, value);
        self
    }
    /// Sets [`site_address_a`](Self::site_address_a).
    pub fn site_address_a(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.site_address_a, value);
        self
    }
    /// Sets [`site_address_b`](Self::site_address_b).
    pub fn site_address_b(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.site_address_b, value);
        self
    }
    /// Sets [`site_address_c`](Self::site_address_c).
    pub fn site_address_c(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.site_address_c, value);
        self
    }
    /// Sets [`site_city`](Self::site_city).
    pub fn site_city(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.site_city, value);
        self
    }
    /// Sets [`site_state`](Self::site_state).
    pub fn site_state(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.site_state, value);
        self
    }
    /// Sets [`site_country`](Self::site_country).
    pub fn site_country(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.site_country, value);
        self
    }
    /// Sets [`site_zip`](Self::site_zip).
    pub fn site_zip(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.site_zip, value);
        self
    }
    /// Sets [`site_rack`](Self::site_rack).
    pub fn site_rack(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.site_rack, value);
        self
    }
    /// Sets [`site_notes`](Self::site_notes).
    pub fn site_notes(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.site_notes, value);
        self
    }
    /// Sets [`poc_1_name`](Self::poc_1_name).
    pub fn poc_1_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.poc_1_name, value);
        self
    }
    /// Sets [`poc_1_email`](Self::poc_1_email).
    pub fn poc_1_email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.poc_1_email, value);
        self
    }
    /// Sets [`poc_1_phone_a`](Self::poc_1_phone_a).
    pub fn poc_1_phone_a(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.poc_1_phone_a, value);
        self
    }
    /// Sets [`poc_1_phone_b`](Self::poc_1_phone_b).
    pub fn poc_1_phone_b(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.poc_1_phone_b, value);
        self
    }
    /// Sets [`poc_1_cell`](Self::poc_1_cell).
    pub fn poc_1_cell(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.poc_1_cell, value);
        self
    }
    /// Sets [`poc_1_screen`](Self::poc_1_screen).
    pub fn poc_1_screen(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.poc_1_screen, value);
        self
    }
    /// Sets [`poc_1_notes`](Self::poc_1_notes).
    pub fn poc_1_notes(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.poc_1_notes, value);
        self
    }
    /// Sets [`poc_2_name`](Self::poc_2_name).
    pub fn poc_2_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.poc_2_name, value);
        self
    }
    /// Sets [`poc_2_email`](Self::poc_2_email).
    pub fn poc_2_email(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.poc_2_email, value);
        self
    }
    /// Sets [`poc_2_phone_a`](Self::poc_2_phone_a).
    pub fn poc_2_phone_a(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.poc_2_phone_a, value);
        self
    }
    /// Sets [`poc_2_phone_b`](Self::poc_2_phone_b).
    pub fn poc_2_phone_b(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.poc_2_phone_b, value);
        self
    }
    /// Sets [`poc_2_cell`](Self::poc_2_cell).
    pub fn poc_2_cell(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.poc_2_cell, value);
        self
    }
    /// Sets [`poc_2_screen`](Self::poc_2_screen).
    pub fn poc_2_screen(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.poc_2_screen, value);
        self
    }
    /// Sets [`poc_2_notes`](Self::poc_2_notes).
    pub fn poc_2_notes(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        ::callsheet_runtime::record::set(&mut self.poc_2_notes, value);
        self
    }
}
#[cfg(feature = "types-alert")]
impl ::core::default::Default for HostInventory {
    #[inline]
    fn default() -> Self {
        ::callsheet_runtime::Target::blank()
    }
}
#[cfg(feature = "types-alert")]
::callsheet_runtime::record! {
    HostInventory, super::super::TABLES,
    super::super::tables::shapes::TYPES_HOST_INVENTORY_HOST_INVENTORY; 0 => type_, 1 =>
    type_full, 2 => name, 3 => alias, 4 => os, 5 => os_full, 6 => os_short, 7 =>
    serialno_a, 8 => serialno_b, 9 => tag, 10 => asset_tag, 11 => macaddress_a, 12 =>
    macaddress_b, 13 => hardware, 14 => hardware_full, 15 => software, 16 =>
    software_full, 17 => software_app_a, 18 => software_app_b, 19 => software_app_c, 20
    => software_app_d, 21 => software_app_e, 22 => contact, 23 => location, 24 =>
    location_lat, 25 => location_lon, 26 => notes, 27 => chassis, 28 => model, 29 =>
    hw_arch, 30 => vendor, 31 => contract_number, 32 => installer_name, 33 =>
    deployment_status, 34 => url_a, 35 => url_b, 36 => url_c, 37 => host_networks, 38 =>
    host_netmask, 39 => host_router, 40 => oob_ip, 41 => oob_netmask, 42 => oob_router,
    43 => date_hw_purchase, 44 => date_hw_install, 45 => date_hw_expiry, 46 =>
    date_hw_decomm, 47 => site_address_a, 48 => site_address_b, 49 => site_address_c, 50
    => site_city, 51 => site_state, 52 => site_country, 53 => site_zip, 54 => site_rack,
    55 => site_notes, 56 => poc_1_name, 57 => poc_1_email, 58 => poc_1_phone_a, 59 =>
    poc_1_phone_b, 60 => poc_1_cell, 61 => poc_1_screen, 62 => poc_1_notes, 63 =>
    poc_2_name, 64 => poc_2_email, 65 => poc_2_phone_a, 66 => poc_2_phone_b, 67 =>
    poc_2_cell, 68 => poc_2_screen, 69 => poc_2_notes;; type_ type_full name alias os
    os_full os_short serialno_a serialno_b tag asset_tag macaddress_a macaddress_b
    hardware hardware_full software software_full software_app_a software_app_b
    software_app_c software_app_d software_app_e contact location location_lat
    location_lon notes chassis model hw_arch vendor contract_number installer_name
    deployment_status url_a url_b url_c host_networks host_netmask host_router oob_ip
    oob_netmask oob_router date_hw_purchase date_hw_install date_hw_expiry date_hw_decomm
    site_address_a site_address_b site_address_c site_city site_state site_country
    site_zip site_rack site_notes poc_1_name poc_1_email poc_1_phone_a poc_1_phone_b
    poc_1_cell poc_1_screen poc_1_notes poc_2_name poc_2_email poc_2_phone_a
    poc_2_phone_b poc_2_cell poc_2_screen poc_2_notes
}
#[cfg(feature = "types-alert")]
static HOST_INVENTORY_FIELDS: [tables::Field<'static>; 70] = tables::Field::rows(
    [
        (
            "type",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            6,
        ),
        (
            "type_full",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            12,
        ),
        (
            "name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            18,
        ),
        (
            "alias",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            24,
        ),
        (
            "os",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            30,
        ),
        (
            "os_full",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            36,
        ),
        (
            "os_short",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            42,
        ),
        (
            "serialno_a",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            48,
        ),
        (
            "serialno_b",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            54,
        ),
        (
            "tag",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            60,
        ),
        (
            "asset_tag",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            66,
        ),
        (
            "macaddress_a",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            72,
        ),
        (
            "macaddress_b",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            78,
        ),
        (
            "hardware",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            84,
        ),
        ("hardware_full", tables::Type::TEXT, 90),
        (
            "software",
            tables::Type {
                length: ::core::option::Option::Some(255),
                ..tables::Type::TEXT
            },
            95,
        ),
        ("software_full", tables::Type::TEXT, 101),
        (
            "software_app_a",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            106,
        ),
        (
            "software_app_b",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            112,
        ),
        (
            "software_app_c",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            118,
        ),
        (
            "software_app_d",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            124,
        ),
        (
            "software_app_e",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            130,
        ),
        ("contact", tables::Type::TEXT, 136),
        ("location", tables::Type::TEXT, 141),
        (
            "location_lat",
            tables::Type {
                length: ::core::option::Option::Some(16),
                ..tables::Type::TEXT
            },
            146,
        ),
        (
            "location_lon",
            tables::Type {
                length: ::core::option::Option::Some(16),
                ..tables::Type::TEXT
            },
            152,
        ),
        ("notes", tables::Type::TEXT, 158),
        (
            "chassis",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            163,
        ),
        (
            "model",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            169,
        ),
        (
            "hw_arch",
            tables::Type {
                length: ::core::option::Option::Some(32),
                ..tables::Type::TEXT
            },
            175,
        ),
        (
            "vendor",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            181,
        ),
        (
            "contract_number",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            187,
        ),
        (
            "installer_name",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            193,
        ),
        (
            "deployment_status",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            199,
        ),
        (
            "url_a",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            205,
        ),
        (
            "url_b",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            211,
        ),
        (
            "url_c",
            tables::Type {
                length: ::core::option::Option::Some(2048),
                ..tables::Type::TEXT
            },
            217,
        ),
        ("host_networks", tables::Type::TEXT, 223),
        (
            "host_netmask",
            tables::Type {
                length: ::core::option::Option::Some(39),
                ..tables::Type::TEXT
            },
            228,
        ),
        (
            "host_router",
            tables::Type {
                length: ::core::option::Option::Some(39),
                ..tables::Type::TEXT
            },
            234,
        ),
        (
            "oob_ip",
            tables::Type {
                length: ::core::option::Option::Some(39),
                ..tables::Type::TEXT
            },
            240,
        ),
        (
            "oob_netmask",
            tables::Type {
                length: ::core::option::Option::Some(39),
                ..tables::Type::TEXT
            },
            246,
        ),
        (
            "oob_router",
            tables::Type {
                length: ::core::option::Option::Some(39),
                ..tables::Type::TEXT
            },
            252,
        ),
        (
            "date_hw_purchase",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            258,
        ),
        (
            "date_hw_install",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            264,
        ),
        (
            "date_hw_expiry",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            270,
        ),
        (
            "date_hw_decomm",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            276,
        ),
        (
            "site_address_a",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            282,
        ),
        (
            "site_address_b",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            288,
        ),
        (
            "site_address_c",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            294,
        ),
        (
            "site_city",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            300,
        ),
        (
            "site_state",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            306,
        ),
        (
            "site_country",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            312,
        ),
        (
            "site_zip",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            318,
        ),
        (
            "site_rack",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            324,
        ),
        ("site_notes", tables::Type::TEXT, 330),
        (
            "poc_1_name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            335,
        ),
        (
            "poc_1_email",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            341,
        ),
        (
            "poc_1_phone_a",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            347,
        ),
        (
            "poc_1_phone_b",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            353,
        ),
        (
            "poc_1_cell",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            359,
        ),
        (
            "poc_1_screen",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            365,
        ),
        ("poc_1_notes", tables::Type::TEXT, 371),
        (
            "poc_2_name",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            376,
        ),
        (
            "poc_2_email",
            tables::Type {
                length: ::core::option::Option::Some(128),
                ..tables::Type::TEXT
            },
            382,
        ),
        (
            "poc_2_phone_a",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            388,
        ),
        (
            "poc_2_phone_b",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            394,
        ),
        (
            "poc_2_cell",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            400,
        ),
        (
            "poc_2_screen",
            tables::Type {
                length: ::core::option::Option::Some(64),
                ..tables::Type::TEXT
            },
            406,
        ),
        ("poc_2_notes", tables::Type::TEXT, 412),
    ],
    &[],
);
#[cfg(feature = "types-alert")]
pub(crate) static HOST_INVENTORY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-inventory",
    name: "HostInventory",
    file: "spec/zabbix/types/host-inventory.toml",
    form: tables::Form::Object,
    fields: &HOST_INVENTORY_FIELDS,
    lookup: &[
        65535, 65535, 65535, 65535, 65535, 33, 65535, 65535, 65535, 65535, 65535, 41,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 19, 4, 48,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 22, 35, 12,
        7, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 32, 21, 5, 39,
        65535, 65535, 65535, 65535, 65535, 65535, 31, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 0, 63, 45, 65535, 65535, 65535, 30, 51, 65535, 65535, 3, 44, 65535,
        28, 65535, 54, 65535, 65535, 1, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 68, 65535, 65535, 11, 65535, 66, 65535, 55, 65535, 65535, 65535,
        65535, 65535, 65535, 62, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 58, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 64, 15, 36, 53, 8, 9, 65535, 65535, 65535, 65535, 56, 65535,
        65535, 50, 67, 65535, 65535, 65535, 29, 42, 46, 10, 60, 23, 65535, 65535, 18,
        65535, 49, 52, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 34,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 57, 27, 25, 65535, 65535, 65535,
        65535, 40, 65535, 65535, 65535, 65535, 26, 65535, 65535, 65535, 61, 20, 65535,
        47, 65535, 65535, 16, 65535, 65535, 65535, 24, 65535, 65535, 65, 65535, 65535,
        65535, 65535, 65535, 65535, 69, 65535, 65535, 65535, 2, 65535, 65535, 65535,
        65535, 14, 65535, 65535, 65535, 38, 17, 59, 65535, 65535, 65535, 65535, 65535,
        43, 65535, 13, 6, 65535, 65535, 65535, 65535, 37,
    ],
    required: 0,
    rules: &[],
    unknown: tables::Unknown::Refused,
};
#[cfg(feature = "types-alert")]
#[cfg(feature = "texts")]
pub(crate) static HOST_INVENTORY_TEXT: tables::ShapeText<'static> = tables::ShapeText {
    fields: &[
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
    rules: &[],
    said: &[],
};
