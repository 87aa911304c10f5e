//! `body-duration.json`. Durations are text: months and years have no length, and a service may want its own spelling back.

use clients::{body_duration::clients::DurationClient, json_content};

use super::{NOTHING, is_empty, problem};

fn client() -> DurationClient {
    client!(body_duration::BodyDurationClient, BodyDurationClientOptions).duration_client()
}

#[tokio::test]
async fn durations_are_read_as_they_are() {
    assert_eq!(client().get_positive_duration(None).await.unwrap().into_model().unwrap(), "P3Y6M4DT12H30M5S");
    assert_eq!(client().get_invalid(None).await.unwrap().into_model().unwrap(), "123ABC");
}

#[tokio::test]
async fn durations_are_written_as_they_are() {
    let duration = "P123DT22H14M12.011S".to_owned();
    client().put_positive_duration(json_content(&duration).unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn null_is_not_a_duration() {
    let nothing = client().get_null(None).await.unwrap();
    assert!(is_empty(&nothing));
    assert_eq!(problem(nothing.into_model()), NOTHING);
}
