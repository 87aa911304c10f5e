//! `azure_core_traits`.

use clients::azure_core_traits::{
    clients::AzureCoreTraitsClient,
    models::{AzureCoreTraitsClientRepeatableActionOptions, AzureCoreTraitsClientSmokeTestOptions, UserActionParam},
};
use time::macros::datetime;

fn client() -> AzureCoreTraitsClient {
    client!(azure_core_traits::AzureCoreTraitsClient, AzureCoreTraitsClientOptions)
}

#[tokio::test]
async fn conditions_and_ids_of_requests() {
    let options = AzureCoreTraitsClientSmokeTestOptions {
        if_match: Some("\"valid\"".into()),
        if_none_match: Some("\"invalid\"".into()),
        if_modified_since: Some(datetime!(2021-08-26 14:38:00 UTC)),
        if_unmodified_since: Some(datetime!(2022-08-26 14:38:00 UTC)),
        ..Default::default()
    };
    let found = read!(client().smoke_test(1, "123", Some(options)));
    assert_eq!((found.id, found.name.as_deref()), (Some(1), Some("Madge")));
}

#[tokio::test]
async fn a_request_that_may_be_repeated() {
    let options = AzureCoreTraitsClientRepeatableActionOptions {
        repeatability_request_id: Some("86aede1f-96fa-4e7f-b1e1-bf8a947cb804".to_owned()),
        repeatability_first_sent: Some(datetime!(2023-11-27 11:58:00 UTC)),
        ..Default::default()
    };
    let sent = UserActionParam::new("test").try_into().unwrap();
    let found = read!(client().repeatable_action(1, sent, Some(options)));
    assert_eq!(found.user_action_result.as_deref(), Some("test"));
}
