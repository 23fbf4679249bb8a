//! The sandbox over real loopback HTTP, with the tables of the repository's specs.

#![allow(clippy::panic, reason = "a test fails by panicking")]

mod actions;
mod answered;
mod control;
mod examples;
mod faults;
mod harness;
mod planfix;
mod relations;
mod secrets;
mod stories;
mod story;
mod zabbix;
