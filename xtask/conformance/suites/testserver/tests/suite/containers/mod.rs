//! Arrays, dictionaries, objects within objects, and families of objects.

/// Calls methods of `client()` without parameters, and compares what they answer.
macro_rules! reads {
    ($($method:ident: $expected:expr),+ $(,)?) => {$(
        let read = client().$method(None).await.unwrap().into_model().unwrap();
        assert_eq!(read, $expected, stringify!($method));
    )+};
}

/// Calls methods whose answers do not fit their types, and compares what the errors say of the place.
macro_rules! refuses {
    ($($method:ident: $text:expr),+ $(,)?) => {$(
        let error = client().$method(None).await.unwrap().into_model().unwrap_err();
        assert!(matches!(error.kind(), azure_core::error::ErrorKind::DataConversion), "{error:?}");
        assert_eq!(error.to_string(), $text, stringify!($method));
    )+};
}

/// Sends bodies to methods of `client()`; the server compares them.
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

/// What is said of an answer without a body where the description promises one.
const NO_BODY: &str = "EOF while parsing a value at line 1 column 0";

/// Bytes of several lengths, as the suite knows them.
fn bytes() -> [Vec<u8>; 3] {
    [vec![255, 255, 255, 250], vec![1, 2, 3], vec![37, 41, 67]]
}

/// Texts that the suite knows in base64url.
fn texts() -> [Vec<u8>; 3] {
    ["a string that gets encoded with base64url", "test string", "Lorem ipsum"].map(|text| text.as_bytes().to_vec())
}

/// Owned texts.
fn owned<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).into()
}

/// A map with these members.
fn map<T, const N: usize>(members: [(&str, T); N]) -> std::collections::BTreeMap<String, T> {
    members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// A map of texts.
fn words<const N: usize>(members: [(&str, &str); N]) -> std::collections::BTreeMap<String, String> {
    map(members.map(|(name, word)| (name, word.to_owned())))
}
