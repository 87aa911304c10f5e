//! `body-formdata.json`.

use azure_core::http::RequestContent;
use clients::{body_formdata::clients::FormdataClient, forms::FormFile};

fn client() -> FormdataClient {
    client!(body_formdata::BodyFormdataClient, BodyFormdataClientOptions).formdata_client()
}

#[tokio::test]
async fn a_file_is_part_of_a_form() {
    let file = FormFile { name: Some("a.txt".to_owned()), ..FormFile::from("ünï") };
    let back = client().upload_file(&file, "a.txt", None).await.unwrap().into_body().collect().await.unwrap();
    assert_eq!(back, "ünï");
}

#[tokio::test]
async fn a_file_is_the_body() {
    let body = RequestContent::from("ünï".as_bytes().to_vec());
    let back = client().upload_file_via_body(body, None).await.unwrap().into_body().collect().await.unwrap();
    assert_eq!(back, "ünï");
}
