//! Arrays, dictionaries, nested objects and unions.

/// Calls methods of `client()` without parameters, and compares the responses.
macro_rules! reads {
    ($($method:ident: $expected:expr),+ $(,)?) => {$(
        let read = client().$method(None).await.unwrap().into_model().unwrap();
        assert_eq!(read, $expected, stringify!($method));
    )+};
}

/// Calls methods whose responses do not have the described type, and compares the errors.
macro_rules! rejects {
    ($($method:ident: $text:expr),+ $(,)?) => {$(
        let error = client().$method(None).await.unwrap().into_model().unwrap_err();
        assert!(matches!(error.kind(), azure_core::error::ErrorKind::DataConversion), "{error:?}");
        assert_eq!(error.to_string(), $text, stringify!($method));
    )+};
}

/// Sends bodies to methods of `client()`; the server checks them.
macro_rules! writes {
    ($($method:ident: $content:expr),+ $(,)?) => {$(
        client().$method($content, None).await.unwrap();
    )+};
}

mod additional_properties;
mod array;
mod complex;
mod dictionary;
mod families;
mod model_flattening;
mod multiple_inheritance;

/// The error for a response without the described body.
const NO_BODY: &str = "EOF while parsing a value at line 1 column 0";

/// Returns the bytes that the suite uses.
fn bytes() -> [Vec<u8>; 3] {
    [vec![255, 255, 255, 250], vec![1, 2, 3], vec![37, 41, 67]]
}

/// Returns the texts that the suite uses in base64url.
fn texts() -> [Vec<u8>; 3] {
    ["a string that gets encoded with base64url", "test string", "Lorem ipsum"].map(|text| text.as_bytes().to_vec())
}

/// Returns the texts as a list of owned ones.
fn owned<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).into()
}

/// Returns a map with these members.
fn map<T, const N: usize>(members: [(&str, T); N]) -> std::collections::BTreeMap<String, T> {
    members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Returns a map of texts.
fn text_map<const N: usize>(members: [(&str, &str); N]) -> std::collections::BTreeMap<String, String> {
    map(members.map(|(name, text)| (name, text.to_owned())))
}
