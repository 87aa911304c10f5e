//! `encode_datetime`.

use clients::encode_datetime::{
    ResponseHeaders,
    clients::EncodeDatetimeClient,
    models::{
        DefaultDatetimeProperty, Rfc3339DatetimeProperty, Rfc7231DatetimeProperty, UnixTimestampArrayDatetimeProperty,
        UnixTimestampDatetimeProperty,
    },
};
use time::{OffsetDateTime, macros::datetime};

use crate::INSTANT;

fn client() -> EncodeDatetimeClient {
    client!(encode_datetime::EncodeDatetimeClient, EncodeDatetimeClientOptions)
}

/// Friday, four hours before [`INSTANT`].
const FRIDAY: OffsetDateTime = datetime!(2022-08-26 14:38:00 UTC);

/// 1686566864 and 1686734256.
const UNIX: [OffsetDateTime; 2] = [datetime!(2023-06-12 10:47:44 UTC), datetime!(2023-06-14 09:17:36 UTC)];

round_trips! {
    default: DefaultDatetimeProperty = INSTANT;
    rfc3339: Rfc3339DatetimeProperty = INSTANT;
    rfc7231: Rfc7231DatetimeProperty = FRIDAY;
    unix_timestamp: UnixTimestampDatetimeProperty = UNIX[0];
    unix_timestamp_array: UnixTimestampArrayDatetimeProperty = UNIX.to_vec();
}

#[tokio::test]
async fn instants_in_queries() {
    let query = client().query_client();
    query.default(INSTANT, None).await.unwrap();
    query.rfc3339(INSTANT, None).await.unwrap();
    query.rfc7231(FRIDAY, None).await.unwrap();
    query.unix_timestamp(UNIX[0], None).await.unwrap();
    query.unix_timestamp_array(&UNIX, None).await.unwrap();
}

#[tokio::test]
async fn instants_in_headers() {
    let header = client().header_client();
    header.default(FRIDAY, None).await.unwrap();
    header.rfc3339(INSTANT, None).await.unwrap();
    header.rfc7231(FRIDAY, None).await.unwrap();
    header.unix_timestamp(UNIX[0], None).await.unwrap();
    header.unix_timestamp_array(&UNIX, None).await.unwrap();
}

#[tokio::test]
async fn instants_in_headers_of_responses() {
    let client = client().response_header_client();
    assert_eq!(client.default(None).await.unwrap().value_as_date_time().unwrap(), Some(FRIDAY));
    assert_eq!(client.rfc7231(None).await.unwrap().value_as_date_time().unwrap(), Some(FRIDAY));
    assert_eq!(client.rfc3339(None).await.unwrap().value_as_date_time().unwrap(), Some(INSTANT));
    assert_eq!(client.unix_timestamp(None).await.unwrap().value_as_unix_time().unwrap(), Some(UNIX[0]));
}
