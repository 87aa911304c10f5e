//! What values can be: lists and maps, enums, unions, models and their properties.

mod additional_properties;
mod array;
mod dictionary;
mod enums;
mod file;
mod inheritance;
mod models;
mod nullable;
mod optionality;
mod scalar;
mod union;
mod union_discriminated;
mod value_types;
mod visibility;
