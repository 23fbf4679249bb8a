#![cfg_attr(fuzzing, no_main)]
#![allow(missing_docs, reason = "a program of one line")]

callsheet_fuzz::entry!(validate_xml);
