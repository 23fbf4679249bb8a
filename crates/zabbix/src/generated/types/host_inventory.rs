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
    /// String or number, at most 64 characters. `null` means absent.
    pub type_: ::core::option::Option<::std::string::String>,
    /// Type of the device in full.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub type_full: ::core::option::Option<::std::string::String>,
    /// Name of the device.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub name: ::core::option::Option<::std::string::String>,
    /// Another name.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub alias: ::core::option::Option<::std::string::String>,
    /// Operating system.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub os: ::core::option::Option<::std::string::String>,
    /// Operating system in full.
    ///
    /// String or number, at most 255 characters. `null` means absent.
    pub os_full: ::core::option::Option<::std::string::String>,
    /// Operating system in short.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub os_short: ::core::option::Option<::std::string::String>,
    /// First serial number.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub serialno_a: ::core::option::Option<::std::string::String>,
    /// Second serial number.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub serialno_b: ::core::option::Option<::std::string::String>,
    /// Tag.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub tag: ::core::option::Option<::std::string::String>,
    /// Asset tag.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub asset_tag: ::core::option::Option<::std::string::String>,
    /// First MAC address.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub macaddress_a: ::core::option::Option<::std::string::String>,
    /// Second MAC address.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub macaddress_b: ::core::option::Option<::std::string::String>,
    /// Hardware.
    ///
    /// String or number, at most 255 characters. `null` means absent.
    pub hardware: ::core::option::Option<::std::string::String>,
    /// Hardware in full.
    ///
    /// String or number. `null` means absent.
    pub hardware_full: ::core::option::Option<::std::string::String>,
    /// Software.
    ///
    /// String or number, at most 255 characters. `null` means absent.
    pub software: ::core::option::Option<::std::string::String>,
    /// Software in full.
    ///
    /// String or number. `null` means absent.
    pub software_full: ::core::option::Option<::std::string::String>,
    /// First application.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub software_app_a: ::core::option::Option<::std::string::String>,
    /// Second application.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub software_app_b: ::core::option::Option<::std::string::String>,
    /// Third application.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub software_app_c: ::core::option::Option<::std::string::String>,
    /// Fourth application.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub software_app_d: ::core::option::Option<::std::string::String>,
    /// Fifth application.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub software_app_e: ::core::option::Option<::std::string::String>,
    /// Contact person.
    ///
    /// String or number. `null` means absent.
    pub contact: ::core::option::Option<::std::string::String>,
    /// Place.
    ///
    /// String or number. `null` means absent.
    pub location: ::core::option::Option<::std::string::String>,
    /// Latitude.
    ///
    /// String or number, at most 16 characters. `null` means absent.
    pub location_lat: ::core::option::Option<::std::string::String>,
    /// Longitude.
    ///
    /// String or number, at most 16 characters. `null` means absent.
    pub location_lon: ::core::option::Option<::std::string::String>,
    /// Notes.
    ///
    /// String or number. `null` means absent.
    pub notes: ::core::option::Option<::std::string::String>,
    /// Chassis.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub chassis: ::core::option::Option<::std::string::String>,
    /// Model.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub model: ::core::option::Option<::std::string::String>,
    /// Hardware architecture.
    ///
    /// String or number, at most 32 characters. `null` means absent.
    pub hw_arch: ::core::option::Option<::std::string::String>,
    /// Vendor.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub vendor: ::core::option::Option<::std::string::String>,
    /// Contract number.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub contract_number: ::core::option::Option<::std::string::String>,
    /// Name of the installer.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub installer_name: ::core::option::Option<::std::string::String>,
    /// State of deployment.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub deployment_status: ::core::option::Option<::std::string::String>,
    /// First address on the web.
    ///
    /// String or number, at most 2048 characters. `null` means absent.
    pub url_a: ::core::option::Option<::std::string::String>,
    /// Second address on the web.
    ///
    /// String or number, at most 2048 characters. `null` means absent.
    pub url_b: ::core::option::Option<::std::string::String>,
    /// Third address on the web.
    ///
    /// String or number, at most 2048 characters. `null` means absent.
    pub url_c: ::core::option::Option<::std::string::String>,
    /// Networks.
    ///
    /// String or number. `null` means absent.
    pub host_networks: ::core::option::Option<::std::string::String>,
    /// Network mask.
    ///
    /// String or number, at most 39 characters. `null` means absent.
    pub host_netmask: ::core::option::Option<::std::string::String>,
    /// Router.
    ///
    /// String or number, at most 39 characters. `null` means absent.
    pub host_router: ::core::option::Option<::std::string::String>,
    /// Address out of band.
    ///
    /// String or number, at most 39 characters. `null` means absent.
    pub oob_ip: ::core::option::Option<::std::string::String>,
    /// Network mask out of band.
    ///
    /// String or number, at most 39 characters. `null` means absent.
    pub oob_netmask: ::core::option::Option<::std::string::String>,
    /// Router out of band.
    ///
    /// String or number, at most 39 characters. `null` means absent.
    pub oob_router: ::core::option::Option<::std::string::String>,
    /// Date of purchase.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub date_hw_purchase: ::core::option::Option<::std::string::String>,
    /// Date of installation.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub date_hw_install: ::core::option::Option<::std::string::String>,
    /// Date when maintenance ends.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub date_hw_expiry: ::core::option::Option<::std::string::String>,
    /// Date of decommissioning.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub date_hw_decomm: ::core::option::Option<::std::string::String>,
    /// First line of the address.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub site_address_a: ::core::option::Option<::std::string::String>,
    /// Second line of the address.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub site_address_b: ::core::option::Option<::std::string::String>,
    /// Third line of the address.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub site_address_c: ::core::option::Option<::std::string::String>,
    /// City.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub site_city: ::core::option::Option<::std::string::String>,
    /// State or province.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub site_state: ::core::option::Option<::std::string::String>,
    /// Country.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub site_country: ::core::option::Option<::std::string::String>,
    /// Postal code.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub site_zip: ::core::option::Option<::std::string::String>,
    /// Rack.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub site_rack: ::core::option::Option<::std::string::String>,
    /// Notes about the site.
    ///
    /// String or number. `null` means absent.
    pub site_notes: ::core::option::Option<::std::string::String>,
    /// Name of the first contact.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub poc_1_name: ::core::option::Option<::std::string::String>,
    /// E-mail of the first contact.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub poc_1_email: ::core::option::Option<::std::string::String>,
    /// First phone of the first contact.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub poc_1_phone_a: ::core::option::Option<::std::string::String>,
    /// Second phone of the first contact.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub poc_1_phone_b: ::core::option::Option<::std::string::String>,
    /// Mobile phone of the first contact.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub poc_1_cell: ::core::option::Option<::std::string::String>,
    /// Screen name of the first contact.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub poc_1_screen: ::core::option::Option<::std::string::String>,
    /// Notes about the first contact.
    ///
    /// String or number. `null` means absent.
    pub poc_1_notes: ::core::option::Option<::std::string::String>,
    /// Name of the second contact.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub poc_2_name: ::core::option::Option<::std::string::String>,
    /// E-mail of the second contact.
    ///
    /// String or number, at most 128 characters. `null` means absent.
    pub poc_2_email: ::core::option::Option<::std::string::String>,
    /// First phone of the second contact.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub poc_2_phone_a: ::core::option::Option<::std::string::String>,
    /// Second phone of the second contact.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub poc_2_phone_b: ::core::option::Option<::std::string::String>,
    /// Mobile phone of the second contact.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub poc_2_cell: ::core::option::Option<::std::string::String>,
    /// Screen name of the second contact.
    ///
    /// String or number, at most 64 characters. `null` means absent.
    pub poc_2_screen: ::core::option::Option<::std::string::String>,
    /// Notes about the second contact.
    ///
    /// String or number. `null` means absent.
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
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            6,
        ),
        (
            "type_full",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            17,
        ),
        (
            "name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            28,
        ),
        (
            "alias",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            39,
        ),
        (
            "os",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            50,
        ),
        (
            "os_full",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            61,
        ),
        (
            "os_short",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            72,
        ),
        (
            "serialno_a",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            83,
        ),
        (
            "serialno_b",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            94,
        ),
        (
            "tag",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            105,
        ),
        (
            "asset_tag",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            116,
        ),
        (
            "macaddress_a",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            127,
        ),
        (
            "macaddress_b",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            138,
        ),
        (
            "hardware",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            149,
        ),
        (
            "hardware_full",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            160,
        ),
        (
            "software",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(255),
                ..tables::Type::ANY
            },
            166,
        ),
        (
            "software_full",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            177,
        ),
        (
            "software_app_a",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            183,
        ),
        (
            "software_app_b",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            194,
        ),
        (
            "software_app_c",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            205,
        ),
        (
            "software_app_d",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            216,
        ),
        (
            "software_app_e",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            227,
        ),
        (
            "contact",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            238,
        ),
        (
            "location",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            244,
        ),
        (
            "location_lat",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(16),
                ..tables::Type::ANY
            },
            250,
        ),
        (
            "location_lon",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(16),
                ..tables::Type::ANY
            },
            261,
        ),
        (
            "notes",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            272,
        ),
        (
            "chassis",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            278,
        ),
        (
            "model",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            289,
        ),
        (
            "hw_arch",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(32),
                ..tables::Type::ANY
            },
            300,
        ),
        (
            "vendor",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            311,
        ),
        (
            "contract_number",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            322,
        ),
        (
            "installer_name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            333,
        ),
        (
            "deployment_status",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            344,
        ),
        (
            "url_a",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            355,
        ),
        (
            "url_b",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            366,
        ),
        (
            "url_c",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(2048),
                ..tables::Type::ANY
            },
            377,
        ),
        (
            "host_networks",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            388,
        ),
        (
            "host_netmask",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(39),
                ..tables::Type::ANY
            },
            394,
        ),
        (
            "host_router",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(39),
                ..tables::Type::ANY
            },
            405,
        ),
        (
            "oob_ip",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(39),
                ..tables::Type::ANY
            },
            416,
        ),
        (
            "oob_netmask",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(39),
                ..tables::Type::ANY
            },
            427,
        ),
        (
            "oob_router",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(39),
                ..tables::Type::ANY
            },
            438,
        ),
        (
            "date_hw_purchase",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            449,
        ),
        (
            "date_hw_install",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            460,
        ),
        (
            "date_hw_expiry",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            471,
        ),
        (
            "date_hw_decomm",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            482,
        ),
        (
            "site_address_a",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            493,
        ),
        (
            "site_address_b",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            504,
        ),
        (
            "site_address_c",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            515,
        ),
        (
            "site_city",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            526,
        ),
        (
            "site_state",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            537,
        ),
        (
            "site_country",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            548,
        ),
        (
            "site_zip",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            559,
        ),
        (
            "site_rack",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            570,
        ),
        (
            "site_notes",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            581,
        ),
        (
            "poc_1_name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            587,
        ),
        (
            "poc_1_email",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            598,
        ),
        (
            "poc_1_phone_a",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            609,
        ),
        (
            "poc_1_phone_b",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            620,
        ),
        (
            "poc_1_cell",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            631,
        ),
        (
            "poc_1_screen",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            642,
        ),
        (
            "poc_1_notes",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            653,
        ),
        (
            "poc_2_name",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            659,
        ),
        (
            "poc_2_email",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(128),
                ..tables::Type::ANY
            },
            670,
        ),
        (
            "poc_2_phone_a",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            681,
        ),
        (
            "poc_2_phone_b",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            692,
        ),
        (
            "poc_2_cell",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            703,
        ),
        (
            "poc_2_screen",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                length: ::core::option::Option::Some(64),
                ..tables::Type::ANY
            },
            714,
        ),
        (
            "poc_2_notes",
            tables::Type {
                kind: tables::Kind::Text(tables::Lexical::Scalar),
                ..tables::Type::ANY
            },
            725,
        ),
    ],
    &[
        (
            0,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            1,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            2,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            3,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            4,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            5,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            6,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            7,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            8,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            9,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            10,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            11,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            12,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            13,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            14,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            15,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            16,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            17,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            18,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            19,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            20,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            21,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            22,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            23,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            24,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            25,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            26,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            27,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            28,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            29,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            30,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            31,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            32,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            33,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            34,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            35,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            36,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            37,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            38,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            39,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            40,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            41,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            42,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            43,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            44,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            45,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            46,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            47,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            48,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            49,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            50,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            51,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            52,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            53,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            54,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            55,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            56,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            57,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            58,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            59,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            60,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            61,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            62,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            63,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            64,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            65,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            66,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            67,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            68,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
        (
            69,
            tables::Facts {
                null: tables::Null::Absent,
                ..tables::Facts::NONE
            },
        ),
    ],
);
#[cfg(feature = "types-alert")]
pub(crate) static HOST_INVENTORY_SHAPE: tables::Shape<'static> = tables::Shape {
    owner: "types/host-inventory",
    name: "HostInventory",
    file: "spec/zabbix/types/host-inventory.toml",
    form: tables::Form::Object,
    fields: &HOST_INVENTORY_FIELDS,
    lookup: &[
        65535, 65535, 65535, 17, 18, 19, 20, 21, 65535, 65535, 9, 65535, 65535, 38,
        65535, 65535, 65535, 6, 65535, 53, 65535, 65535, 27, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 45, 65535, 36, 65535, 65535, 65535, 65535, 65535, 64,
        11, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 67, 65535, 65535, 8, 65535, 65535, 65535, 65535, 65535,
        65535, 29, 31, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 24, 65535, 65535, 65535, 0, 2, 25, 65, 52, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 46,
        65535, 40, 35, 66, 65535, 65535, 65535, 65535, 57, 1, 65535, 65535, 65535, 65535,
        65535, 63, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 60, 65535, 39,
        65535, 65535, 37, 65535, 65535, 65535, 55, 65535, 47, 48, 49, 54, 65535, 15,
        65535, 13, 65535, 65535, 65535, 65535, 65535, 50, 65535, 65535, 65535, 59, 65535,
        65535, 65535, 68, 65535, 65535, 65535, 65535, 69, 12, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 43, 65535, 32, 26, 34, 16, 58, 65535, 65535, 65535, 65535,
        7, 65535, 65535, 65535, 65535, 56, 65535, 22, 65535, 65535, 4, 65535, 65535,
        65535, 65535, 65535, 30, 65535, 51, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535,
        42, 65535, 14, 65535, 65535, 65535, 65535, 65535, 65535, 61, 65535, 5, 65535,
        65535, 41, 44, 62, 65535, 23, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
        65535, 65535, 28, 65535, 65535, 65535, 33, 3, 65535, 65535,
    ],
    required: 0,
    conditional: false,
    secrets: &[],
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
    said: &[
        tables::Said {
            field: 0,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"type\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «type»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 1,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"type_full\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «type_full»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 2,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"name\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «name»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 3,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"alias\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «alias»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 4,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"os\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «os»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 5,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"os_full\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинное для поля «os_full»: {characters} знаков, допускается 255.",
            },
        },
        tables::Said {
            field: 6,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"os_short\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «os_short»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 7,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"serialno_a\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «serialno_a»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 8,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"serialno_b\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «serialno_b»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 9,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"tag\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «tag»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 10,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"asset_tag\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «asset_tag»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 11,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"macaddress_a\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «macaddress_a»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 12,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"macaddress_b\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «macaddress_b»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 13,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"hardware\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинное для поля «hardware»: {characters} знаков, допускается 255.",
            },
        },
        tables::Said {
            field: 15,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"software\" - {characters} characters. Allowed length is 255 characters.",
                ru: "Значение «{value}» слишком длинное для поля «software»: {characters} знаков, допускается 255.",
            },
        },
        tables::Said {
            field: 17,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"software_app_a\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «software_app_a»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 18,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"software_app_b\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «software_app_b»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 19,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"software_app_c\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «software_app_c»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 20,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"software_app_d\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «software_app_d»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 21,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"software_app_e\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «software_app_e»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 24,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"location_lat\" - {characters} characters. Allowed length is 16 characters.",
                ru: "Значение «{value}» слишком длинное для поля «location_lat»: {characters} знаков, допускается 16.",
            },
        },
        tables::Said {
            field: 25,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"location_lon\" - {characters} characters. Allowed length is 16 characters.",
                ru: "Значение «{value}» слишком длинное для поля «location_lon»: {characters} знаков, допускается 16.",
            },
        },
        tables::Said {
            field: 27,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"chassis\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «chassis»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 28,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"model\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «model»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 29,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"hw_arch\" - {characters} characters. Allowed length is 32 characters.",
                ru: "Значение «{value}» слишком длинное для поля «hw_arch»: {characters} знаков, допускается 32.",
            },
        },
        tables::Said {
            field: 30,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"vendor\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «vendor»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 31,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"contract_number\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «contract_number»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 32,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"installer_name\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «installer_name»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 33,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"deployment_status\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «deployment_status»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 34,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url_a\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинное для поля «url_a»: {characters} знаков, допускается 2048.",
            },
        },
        tables::Said {
            field: 35,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url_b\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинное для поля «url_b»: {characters} знаков, допускается 2048.",
            },
        },
        tables::Said {
            field: 36,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"url_c\" - {characters} characters. Allowed length is 2048 characters.",
                ru: "Значение «{value}» слишком длинное для поля «url_c»: {characters} знаков, допускается 2048.",
            },
        },
        tables::Said {
            field: 38,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"host_netmask\" - {characters} characters. Allowed length is 39 characters.",
                ru: "Значение «{value}» слишком длинное для поля «host_netmask»: {characters} знаков, допускается 39.",
            },
        },
        tables::Said {
            field: 39,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"host_router\" - {characters} characters. Allowed length is 39 characters.",
                ru: "Значение «{value}» слишком длинное для поля «host_router»: {characters} знаков, допускается 39.",
            },
        },
        tables::Said {
            field: 40,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"oob_ip\" - {characters} characters. Allowed length is 39 characters.",
                ru: "Значение «{value}» слишком длинное для поля «oob_ip»: {characters} знаков, допускается 39.",
            },
        },
        tables::Said {
            field: 41,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"oob_netmask\" - {characters} characters. Allowed length is 39 characters.",
                ru: "Значение «{value}» слишком длинное для поля «oob_netmask»: {characters} знаков, допускается 39.",
            },
        },
        tables::Said {
            field: 42,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"oob_router\" - {characters} characters. Allowed length is 39 characters.",
                ru: "Значение «{value}» слишком длинное для поля «oob_router»: {characters} знаков, допускается 39.",
            },
        },
        tables::Said {
            field: 43,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"date_hw_purchase\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «date_hw_purchase»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 44,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"date_hw_install\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «date_hw_install»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 45,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"date_hw_expiry\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «date_hw_expiry»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 46,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"date_hw_decomm\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «date_hw_decomm»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 47,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"site_address_a\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «site_address_a»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 48,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"site_address_b\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «site_address_b»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 49,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"site_address_c\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «site_address_c»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 50,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"site_city\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «site_city»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 51,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"site_state\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «site_state»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 52,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"site_country\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «site_country»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 53,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"site_zip\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «site_zip»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 54,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"site_rack\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «site_rack»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 56,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"poc_1_name\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «poc_1_name»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 57,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"poc_1_email\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «poc_1_email»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 58,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"poc_1_phone_a\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «poc_1_phone_a»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 59,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"poc_1_phone_b\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «poc_1_phone_b»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 60,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"poc_1_cell\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «poc_1_cell»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 61,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"poc_1_screen\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «poc_1_screen»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 63,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"poc_2_name\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «poc_2_name»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 64,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"poc_2_email\" - {characters} characters. Allowed length is 128 characters.",
                ru: "Значение «{value}» слишком длинное для поля «poc_2_email»: {characters} знаков, допускается 128.",
            },
        },
        tables::Said {
            field: 65,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"poc_2_phone_a\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «poc_2_phone_a»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 66,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"poc_2_phone_b\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «poc_2_phone_b»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 67,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"poc_2_cell\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «poc_2_cell»: {characters} знаков, допускается 64.",
            },
        },
        tables::Said {
            field: 68,
            codes: &["too-long"],
            when: ::core::option::Option::None,
            versions: tables::Versions::ALL,
            at: ::core::option::Option::None,
            text: tables::Text {
                en: "Value \"{value}\" is too long for field \"poc_2_screen\" - {characters} characters. Allowed length is 64 characters.",
                ru: "Значение «{value}» слишком длинное для поля «poc_2_screen»: {characters} знаков, допускается 64.",
            },
        },
    ],
};
