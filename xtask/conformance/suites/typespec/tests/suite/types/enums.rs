//! `type_enum_extensible`, `type_enum_fixed`.

use azure_core::error::ErrorKind;
use clients::{type_enum_extensible::models::DaysOfWeekExtensibleEnum, type_enum_fixed::models::DaysOfWeekEnum};

use crate::json;

#[tokio::test]
async fn an_open_enum_keeps_what_it_does_not_know() {
    let client =
        client!(type_enum_extensible::TypeEnumExtensibleClient, TypeEnumExtensibleClientOptions).string_client();
    assert_eq!(read!(client.get_known_value(None)), DaysOfWeekExtensibleEnum::Monday);
    let unknown = DaysOfWeekExtensibleEnum::UnknownValue("Weekend".to_owned());
    assert_eq!(read!(client.get_unknown_value(None)), unknown);
    client.put_known_value(json(DaysOfWeekExtensibleEnum::Monday), None).await.unwrap();
    client.put_unknown_value(json(unknown), None).await.unwrap();
}

#[tokio::test]
async fn a_service_refuses_what_a_closed_enum_does_not_know() {
    let client = client!(type_enum_fixed::TypeEnumFixedClient, TypeEnumFixedClientOptions).string_client();
    assert_eq!(read!(client.get_known_value(None)), DaysOfWeekEnum::Monday);
    client.put_known_value(json(DaysOfWeekEnum::Monday), None).await.unwrap();
    let unknown = DaysOfWeekEnum::UnknownValue("Weekend".to_owned());
    let error = client.put_unknown_value(json(unknown), None).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::HttpResponse { status, .. } if u16::from(*status) == 500), "{error:?}");
}
