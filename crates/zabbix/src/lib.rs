//! callsheet-zabbix
