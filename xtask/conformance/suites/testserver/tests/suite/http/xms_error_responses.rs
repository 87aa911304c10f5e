//! `xms-error-responses.json`: errors with models of their own, by status.

use azure_core::http::StatusCode;
use clients::xms_error_responses::{clients::PetClient, models::*};

use super::service_error;

fn client() -> PetClient {
    client!(xms_error_responses::XmsErrorResponsesClient, XmsErrorResponsesClientOptions).pet_client()
}

#[tokio::test]
async fn without_an_error_there_is_a_model() {
    let pet = client().get_pet_by_id("tommy", None).await.unwrap().into_model().unwrap();
    assert_eq!((pet.name.as_deref(), pet.ani_type.as_deref()), (Some("Tommy Tomson"), Some("Dog")));
    let response = client().get_pet_by_id("django", None).await.unwrap();
    assert_eq!((response.status(), response.body().len()), (StatusCode::Accepted, 0));
    let action = client().do_something("stay", None).await.unwrap().into_model().unwrap();
    assert_eq!(action.action_response, None);
    assert_eq!(serde_json::to_value(&action).unwrap()["name"], "Tommy Tomson");
}

#[tokio::test]
async fn an_error_is_one_of_several_kinds() {
    let error = service_error(client().get_pet_by_id("coyoteUgly", None).await);
    assert_eq!(error.status, StatusCode::NotFound);
    let NotFoundErrorBase::AnimalNotFound(animal) = error.body.json().unwrap() else { panic!("another kind") };
    assert_eq!(animal.name.as_deref(), Some("coyote"));
    assert_eq!(animal.reason.as_deref(), Some("the type of animal requested is not available"));
    assert_eq!(animal.some_base_prop.as_deref(), Some("problem finding animal"));
    let error = service_error(client().get_pet_by_id("weirdAlYankovic", None).await);
    assert_eq!(error.status, StatusCode::NotFound);
    let NotFoundErrorBase::InvalidResourceLink(link) = error.body.json().unwrap() else { panic!("another kind") };
    assert_eq!(link.what_sub_address.as_deref(), Some("pet/yourpet was not found"));
    assert_eq!(link.reason.as_deref(), Some("link to pet not found"));
    assert_eq!(link.some_base_prop.as_deref(), Some("problem finding pet"));
}

#[tokio::test]
async fn an_error_is_a_plain_value() {
    let error = service_error(client().get_pet_by_id("ringo", None).await);
    assert_eq!((error.status, error.message.as_deref()), (StatusCode::BadRequest, Some("ringo is missing")));
    let error = service_error(client().get_pet_by_id("alien123", None).await);
    assert_eq!((error.status, error.message.as_deref()), (StatusCode::from(501), Some("123")));
    assert_eq!(error.body.json::<i64>().unwrap(), 123);
    let error = service_error(client().get_pet_by_id("nobody", None).await);
    assert_eq!((error.status, error.message.as_deref()), (StatusCode::from(402), Some("That's all folks!!")));
}

#[tokio::test]
async fn a_kind_of_error_derives_from_another() {
    let error = service_error(client().do_something("fetch", None).await);
    assert_eq!((error.status, error.message.as_deref()), (StatusCode::NotFound, Some("scooby is low")));
    let PetActionError::PetHungryOrThirstyError(hungry) = error.body.json().unwrap() else { panic!("another kind") };
    assert_eq!(hungry.action_response.as_deref(), Some("howl"));
    assert_eq!(hungry.error_message.as_deref(), Some("scooby is low"));
    assert_eq!(hungry.reason.as_deref(), Some("need more everything"));
    assert_eq!(hungry.hungry_or_thirsty.as_deref(), Some("hungry and thirsty"));
}

#[tokio::test]
async fn an_error_from_which_others_derive_occurs_itself() {
    let options = PetClientHasModelsParamOptions { models: Some("value1".to_owned()), ..Default::default() };
    let errors = [
        service_error(client().do_something("jump", None).await),
        service_error(client().has_models_param(Some(options)).await),
    ];
    for error in errors {
        assert_eq!(error.status, StatusCode::InternalServerError);
        assert_eq!(error.message.as_deref(), Some("casper aint happy"));
        let sad: PetActionError = error.body.json().unwrap();
        assert_eq!(
            serde_json::to_value(&sad).unwrap(),
            serde_json::json!({
                "actionResponse": "grrrr",
                "errorType": "PetSadError",
                "errorMessage": "casper aint happy",
                "reason": "need more treats",
            })
        );
    }
}
