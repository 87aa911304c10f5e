//! `payload_multipart`.

use clients::{
    forms::FormFile,
    payload_multipart::{
        clients::PayloadMultipartClient,
        models::{Address, FormDataClientMultiBinaryPartsOptions, FormDataClientOptionalPartsOptions},
    },
};

use crate::picture;

fn client() -> PayloadMultipartClient {
    client!(payload_multipart::PayloadMultipartClient, PayloadMultipartClientOptions)
}

fn jpg() -> FormFile {
    picture("image.jpg").into()
}

fn png() -> FormFile {
    picture("image.png").into()
}

/// A file with a name.
fn named(file: FormFile, name: &str) -> FormFile {
    FormFile { name: Some(name.to_owned()), ..file }
}

#[tokio::test]
async fn texts_and_files() {
    let form = client().form_data_client();
    form.basic("123", &jpg(), None).await.unwrap();
    form.with_wire_name("123", &jpg(), None).await.unwrap();
    form.anonymous_model(&jpg(), None).await.unwrap();
    form.binary_array_parts("123", &[png(), png()], None).await.unwrap();
    let hello = FormFile { media_type: Some("image/jpg".to_owned()), ..named(jpg(), "hello.jpg") };
    form.check_file_name_and_content_type("123", &hello, None).await.unwrap();
}

#[tokio::test]
async fn parts_that_may_be_missing() {
    let form = client().form_data_client();
    let parts = |id: Option<&str>, profile_image| {
        Some(FormDataClientOptionalPartsOptions { id: id.map(str::to_owned), profile_image, ..Default::default() })
    };
    form.optional_parts(parts(Some("123"), None)).await.unwrap();
    form.optional_parts(parts(None, Some(jpg()))).await.unwrap();
    form.optional_parts(parts(Some("123"), Some(jpg()))).await.unwrap();
    form.multi_binary_parts(&jpg(), None).await.unwrap();
    let options = FormDataClientMultiBinaryPartsOptions { picture: Some(png()), ..Default::default() };
    form.multi_binary_parts(&jpg(), Some(options)).await.unwrap();
}

#[tokio::test]
async fn parts_with_json() {
    let form = client().form_data_client();
    form.json_part(&Address::new("X"), &jpg(), None).await.unwrap();
    form.file_array_and_basic(&Address::new("X"), "123", &[png(), png()], &jpg(), None).await.unwrap();
    let previous = ["Y", "Z"].map(Address::new);
    let parts = client().http_parts_client();
    let pictures = [png(), png()];
    parts.json_array_and_file_array(&Address::new("X"), "123", &pictures, &previous, &jpg(), None).await.unwrap();
    client().non_string_client().float(0.5, None).await.unwrap();
}

#[tokio::test]
async fn files_have_the_media_type_of_the_description_or_their_own() {
    let typed = client().content_type_client();
    typed.image_jpeg_content_type(&named(jpg(), "hello.jpg"), None).await.unwrap();
    typed.required_content_type(&jpg(), None).await.unwrap();
    typed.optional_content_type(&jpg(), None).await.unwrap();
    let file = client().file_client();
    let image = named(png(), "image.png");
    file.upload_file_specific_content_type(&image, None).await.unwrap();
    file.upload_file_required_filename(&image, None).await.unwrap();
    file.upload_file_array(&[image.clone(), image], None).await.unwrap();
}
