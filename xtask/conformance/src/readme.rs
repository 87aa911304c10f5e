//! The programs of README.md, compiled as its readers would.

#![doc = include_str!("../../../README.md")]
