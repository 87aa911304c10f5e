//! `body-formdata-urlencoded.json`.

use clients::body_formdata_urlencoded::{
    clients::FormdataurlencodedClient,
    models::{FormdataurlencodedClientUpdatePetWithFormOptions, PetFood, PetType},
};

fn client() -> FormdataurlencodedClient {
    client!(body_formdata_urlencoded::BodyFormdataUrlencodedClient, BodyFormdataUrlencodedClientOptions)
        .formdataurlencoded_client()
}

#[tokio::test]
async fn fields_are_enums_numbers_and_texts() {
    let options =
        FormdataurlencodedClientUpdatePetWithFormOptions { name: Some("Fido".to_owned()), ..Default::default() };
    client().update_pet_with_form(1, &PetType::Dog, &PetFood::Meat, 42, Some(options)).await.unwrap();
}

/// `grant_type` has one value, so it is not an argument.
#[tokio::test]
async fn a_constant_field_is_sent() {
    client().partial_constant_body("bar", "foo", None).await.unwrap();
}
