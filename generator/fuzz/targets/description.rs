//! Fuzzes the mutations: the bytes are the random decisions of a test case.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use mutate::{Corpus, Entropy, TestCase};

static CORPUS: LazyLock<Corpus> = LazyLock::new(|| Corpus::load().expect("the descriptions of this repository"));

fuzz_target!(|bytes: &[u8]| mutate::assert_robust(&TestCase::random(&CORPUS, &mut Entropy::from_bytes(bytes))));
