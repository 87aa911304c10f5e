//! Bytes as a YAML description.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mutate::Case;

fuzz_target!(|bytes: &[u8]| mutate::stand(&Case::of_file("root.yaml", bytes.to_vec())));
