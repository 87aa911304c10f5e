//! Bytes as the decisions by which a sound description is damaged.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use mutate::{Case, Dice, Stock};

static STOCK: LazyLock<Stock> = LazyLock::new(|| Stock::load().expect("the descriptions of this repository"));

fuzz_target!(|bytes: &[u8]| mutate::stand(&Case::make(&STOCK, &mut Dice::tape(bytes))));
