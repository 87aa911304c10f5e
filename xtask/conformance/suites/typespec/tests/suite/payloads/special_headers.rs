//! `special_headers_conditional_request`, `special_headers_repeatability`.

use clients::{
    special_headers_conditional_request::{
        clients::SpecialHeadersConditionalRequestClient,
        models::{
            SpecialHeadersConditionalRequestClientHeadIfModifiedSinceOptions,
            SpecialHeadersConditionalRequestClientPostIfMatchOptions,
            SpecialHeadersConditionalRequestClientPostIfNoneMatchOptions,
            SpecialHeadersConditionalRequestClientPostIfUnmodifiedSinceOptions,
        },
    },
    special_headers_repeatability::clients::SpecialHeadersRepeatabilityClient,
};
use time::{OffsetDateTime, macros::datetime};

const FRIDAY: OffsetDateTime = datetime!(2022-08-26 14:38:00 UTC);

#[tokio::test]
async fn conditions() {
    let client: SpecialHeadersConditionalRequestClient = client!(
        special_headers_conditional_request::SpecialHeadersConditionalRequestClient,
        SpecialHeadersConditionalRequestClientOptions
    );
    let options = SpecialHeadersConditionalRequestClientPostIfMatchOptions {
        if_match: Some("\"valid\"".into()),
        ..Default::default()
    };
    client.post_if_match(Some(options)).await.unwrap();
    let options = SpecialHeadersConditionalRequestClientPostIfNoneMatchOptions {
        if_none_match: Some("\"invalid\"".into()),
        ..Default::default()
    };
    client.post_if_none_match(Some(options)).await.unwrap();
    let options = SpecialHeadersConditionalRequestClientHeadIfModifiedSinceOptions {
        if_modified_since: Some(FRIDAY),
        ..Default::default()
    };
    client.head_if_modified_since(Some(options)).await.unwrap();
    let options = SpecialHeadersConditionalRequestClientPostIfUnmodifiedSinceOptions {
        if_unmodified_since: Some(FRIDAY),
        ..Default::default()
    };
    client.post_if_unmodified_since(Some(options)).await.unwrap();
}

#[tokio::test]
async fn a_request_that_may_be_repeated() {
    let client: SpecialHeadersRepeatabilityClient = client!(
        special_headers_repeatability::SpecialHeadersRepeatabilityClient,
        SpecialHeadersRepeatabilityClientOptions
    );
    client.immediate_success("2378d9bc-1726-11ee-be56-0242ac120002", FRIDAY, None).await.unwrap();
}
