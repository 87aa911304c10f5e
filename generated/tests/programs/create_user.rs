//! Creating a user through the direct management endpoint.

use azure_synapse_apim::{
    ServiceError,
    apim::direct::{
        ApimClient, ApimClientOptions,
        models::{UserContract, UserCreateParameters, UserState},
    },
};
use fake_service::{Script, ok, response};
use serde_json::{Value, json};

use super::assert_request;

#[path = "../../examples/create_user.rs"]
#[allow(dead_code, reason = "`main` is for the console")]
mod example;

const URL: &str = "https://contoso.management.azure-api.net/users/jane?api-version=2017-03-01";
const JANE: &str =
    r#"{"id":"/users/jane","firstName":"Jane","lastName":"Doe","email":"jane@example.com","state":"active"}"#;

async fn create(service: &Script, password: Option<&str>) -> azure_core::Result<UserContract> {
    let options = ApimClientOptions { client_options: service.options() };
    let endpoint = "https://contoso.management.azure-api.net";
    let client = ApimClient::with_access_key(endpoint, "integration", "a-key==", Some(options)).unwrap();
    let user = UserCreateParameters {
        password: password.map(str::to_owned),
        state: Some(UserState::Active),
        ..UserCreateParameters::new("jane@example.com", "Jane", "Doe")
    };
    assert!(!format!("{client:?} {user:?}").contains("hunter2"));
    example::create_user(&client, "jane", user).await
}

/// Returns the body of the PUT.
fn jane() -> Value {
    json!({"email": "jane@example.com", "firstName": "Jane", "lastName": "Doe", "state": "active"})
}

/// Every request is signed, and none holds the key.
#[track_caller]
fn assert_signed(service: &Script) {
    for seen in service.requests() {
        let header = seen.header("authorization").unwrap();
        assert!(header.starts_with("SharedAccessSignature uid=integration&ex="), "{header}");
        assert!(!format!("{seen:?}").contains("a-key"), "{seen:?}");
    }
}

#[tokio::test]
async fn creates_the_user_and_reads_it() {
    let service = Script::new([response(404), response(201).body("{}"), ok(JANE)]);
    let user = create(&service, None).await.unwrap();
    assert_eq!(example::describe(user), "/users/jane: Jane Doe <jane@example.com>, active");

    let seen = service.requests();
    assert_eq!(seen.len(), 3);
    assert_request(&seen[0], "GET", URL, None);
    assert_request(&seen[1], "PUT", URL, Some(&jane()));
    assert_request(&seen[2], "GET", URL, None);
    assert_signed(&service);
}

#[tokio::test]
async fn a_password_is_sent_once_and_never_shown() {
    let problem = r#"{"error":{"code":"ValidationError","message":"too simple"}}"#;
    let service = Script::new([response(404), response(400).body(problem)]);
    let error = create(&service, Some("hunter2")).await.unwrap_err();
    let mut sent = jane();
    sent["password"] = "hunter2".into();
    assert_request(&service.requests()[1], "PUT", URL, Some(&sent));
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
}

#[tokio::test]
async fn an_existing_user_is_not_changed() {
    let service = Script::new([ok(JANE)]);
    let error = create(&service, None).await.unwrap_err();
    assert_eq!(error.to_string(), "user `jane` is there already");
    assert_eq!(service.requests().len(), 1);
    assert_request(&service.requests()[0], "GET", URL, None);
}

#[tokio::test]
async fn validation_errors_name_each_field() {
    let body = json!({"error": {
        "code": "ValidationError",
        "message": "One or more fields are wrong",
        "details": [
            {"code": "ValidationError", "target": "email", "message": "another user has this address"},
            {"code": "ValidationError", "target": "firstName", "message": "must not be empty"},
        ],
    }});
    let service = Script::new([response(404), response(400).body(body.to_string())]);
    let error = create(&service, None).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "User.create_or_update: 400 Bad Request (ValidationError): One or more fields are wrong; \
         email: another user has this address; firstName: must not be empty"
    );
    let details = &ServiceError::from_error(&error).unwrap().details;
    let targets: Vec<_> = details.iter().map(|detail| detail.target.as_deref()).collect();
    assert_eq!(targets, [Some("email"), Some("firstName")]);

    // Nothing is read back.
    let seen = service.requests();
    assert_eq!(seen.len(), 2);
    assert_request(&seen[1], "PUT", URL, Some(&jane()));
    assert_signed(&service);
}

#[tokio::test]
async fn a_wrong_key_is_not_a_missing_user() {
    let service = Script::new([response(401).body(r#"{"error":{"code":"Unauthorized","message":"no"}}"#)]);
    let error = create(&service, None).await.unwrap_err();
    assert_eq!(error.to_string(), "User.get: 401 Unauthorized (Unauthorized): no");
    assert_eq!(service.requests().len(), 1);
}
