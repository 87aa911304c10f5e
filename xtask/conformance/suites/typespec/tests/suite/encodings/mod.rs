//! Encodings of values: as text, as numbers, in several units.

/// Tests of round trips through `client().property_client()`: each sends a model with `$value` and reads it back.
macro_rules! round_trips {
    ($($method:ident: $model:ident = $value:expr;)*) => {$(
        #[tokio::test]
        async fn $method() {
            let body = $model::new($value).try_into().unwrap();
            assert_eq!(read!(client().property_client().$method(body, None)).value, Some($value));
        }
    )*};
}

mod as_text;
mod bytes;
mod datetime;
mod duration;
