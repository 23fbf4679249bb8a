//! The sandbox over real loopback HTTP, with the tables of the repository's specs.

#![allow(clippy::panic, reason = "a test fails by panicking")]

mod actions;
mod control;
mod examples;
mod harness;
mod planfix;
mod secrets;
mod zabbix;
