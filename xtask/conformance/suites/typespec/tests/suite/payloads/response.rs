//! `response_body_or_no_content`, `serialization_encoded_name_json`.

use clients::{
    response_body_or_no_content::clients::ResponseBodyOrNoContentClient,
    serialization_encoded_name_json::{
        clients::SerializationEncodedNameJsonClient, models::PropertyJsonEncodedNameModel,
    },
};

#[tokio::test]
async fn the_status_tells_whether_there_is_a_body() {
    let client: ResponseBodyOrNoContentClient =
        client!(response_body_or_no_content::ResponseBodyOrNoContentClient, ResponseBodyOrNoContentClientOptions);
    assert_eq!(read!(client.get_body(None)).content.as_deref(), Some("hello"));
    let response = client.get_no_content(None).await.unwrap();
    assert_eq!(u16::from(response.status()), 204);
}

#[tokio::test]
async fn names_are_those_on_the_wire() {
    let client: SerializationEncodedNameJsonClient = client!(
        serialization_encoded_name_json::SerializationEncodedNameJsonClient,
        SerializationEncodedNameJsonClientOptions
    );
    let client = client.property_client();
    assert_eq!(read!(client.get(None)).wire_name, Some(true));
    client.send(PropertyJsonEncodedNameModel::new(true).try_into().unwrap(), None).await.unwrap();
}
