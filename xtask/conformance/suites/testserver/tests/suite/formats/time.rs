//! `body-time.json`. Times of day are text.

use clients::{body_time::clients::TimeClient, json_content};

fn client() -> TimeClient {
    client!(body_time::BodyTimeClient, BodyTimeClientOptions).time_client()
}

#[tokio::test]
async fn times_are_read_and_written_as_they_are() {
    assert_eq!(client().get(None).await.unwrap().into_model().unwrap(), "11:34:56");
    let praise = client().put(json_content(&"08:07:56".to_owned()).unwrap(), None).await.unwrap();
    assert_eq!(praise.into_model().unwrap(), "Nice job posting time");
}
