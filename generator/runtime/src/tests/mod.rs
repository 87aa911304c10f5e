//! Everything the runtime promises, each promise with the test that would notice a broken one.
