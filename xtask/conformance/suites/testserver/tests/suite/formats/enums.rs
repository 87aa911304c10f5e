//! `extensible-enums-swagger.json` and `non-string-enum.json`.

use clients::{
    extensible_enums_swagger::{
        clients::PetClient,
        models::{DaysOfWeekExtensibleEnum, IntEnum, Pet, PetClientAddPetOptions},
    },
    json_content,
    non_string_enum::{
        NonStringEnumClient,
        models::{FloatClientPutOptions, IntClientPutOptions},
    },
};

fn client() -> PetClient {
    client!(extensible_enums_swagger::ExtensibleEnumsSwaggerClient, ExtensibleEnumsSwaggerClientOptions).pet_client()
}

fn numbers() -> NonStringEnumClient {
    client!(non_string_enum::NonStringEnumClient, NonStringEnumClientOptions)
}

async fn pet(name: &str) -> Pet {
    client().get_by_pet_id(name, None).await.unwrap().into_model().unwrap()
}

#[tokio::test]
async fn known_values_are_variants() {
    let pet = pet("tommy").await;
    assert_eq!(pet.name.as_deref(), Some("Tommy Tomson"));
    assert_eq!(pet.days_of_week, Some(DaysOfWeekExtensibleEnum::Monday));
    assert_eq!(pet.int_enum, Some(IntEnum::V1));
}

#[tokio::test]
async fn unknown_values_are_kept() {
    let ghost = pet("casper").await;
    assert_eq!(ghost.name.as_deref(), Some("Casper Ghosty"));
    assert_eq!(ghost.days_of_week, Some(DaysOfWeekExtensibleEnum::UnknownValue("Weekend".to_owned())));
    assert_eq!(ghost.int_enum, Some(IntEnum::V2));
    let scarface = pet("scooby").await;
    assert_eq!(scarface.name.as_deref(), Some("Scooby Scarface"));
    assert_eq!(scarface.days_of_week, Some(DaysOfWeekExtensibleEnum::Thursday));
    assert_eq!(scarface.int_enum, Some(IntEnum::UnknownValue("2.1".to_owned())));
}

/// The server sends back what it gets.
#[tokio::test]
async fn unknown_values_survive_the_round_trip() {
    let sent =
        Pet { name: Some("Retriever".to_owned()), days_of_week: Some("Someday".into()), ..Pet::new(IntEnum::V3) };
    let body = Some(sent.try_into().unwrap());
    let options = PetClientAddPetOptions { body, ..Default::default() };
    let pet = client().add_pet(Some(options)).await.unwrap().into_model().unwrap();
    assert_eq!(pet.name.as_deref(), Some("Retriever"));
    assert_eq!(pet.days_of_week, Some(DaysOfWeekExtensibleEnum::UnknownValue("Someday".to_owned())));
    assert_eq!(pet.int_enum, Some(IntEnum::V3));
}

#[tokio::test]
async fn enums_of_numbers_are_numbers() {
    let (integers, floats) = (numbers().int_client(), numbers().float_client());
    assert_eq!(integers.get(None).await.unwrap().into_model().unwrap(), 429);
    assert_eq!(floats.get(None).await.unwrap().into_model().unwrap(), 429.1);
    let options = IntClientPutOptions { body: Some(json_content(&200).unwrap()), ..Default::default() };
    let praise = integers.put(Some(options)).await.unwrap().into_model().unwrap();
    assert_eq!(praise, "Nice job posting an int enum");
    let options = FloatClientPutOptions { body: Some(json_content(&200.4).unwrap()), ..Default::default() };
    let praise = floats.put(Some(options)).await.unwrap().into_model().unwrap();
    assert_eq!(praise, "Nice job posting a float enum");
}
