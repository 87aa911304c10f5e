//! Fuzzes the generator with the bytes of a YAML file.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mutate::TestCase;

fuzz_target!(|bytes: &[u8]| mutate::assert_robust(&TestCase::from_file("root.yaml", bytes.to_vec())));
