//! Forms as request bodies.

use super::support::{Clients as _, Script, response};
use crate::forms::{Form, FormFile};
use crate::runtime::Call;
use azure_core::{Bytes, http::NoFormat};

async fn sent(form: Form) -> (String, String) {
    let service = Script::new([response(204)]);
    let request = service.client().post("/form", &[]).form(form);
    let call: Call<'_, (), NoFormat> = request.send("A.b", Default::default(), &[204]);
    call.await.unwrap();
    let seen = service.requests();
    (seen[0].header("content-type").unwrap().to_owned(), seen[0].body.clone())
}

#[tokio::test]
async fn urlencoded_form() {
    let form = Form::urlencoded()
        .field("name", &"a b&c=ü~*")
        .field("absent", &None::<String>)
        .field("n", &Some(7))
        .field_each("each", &vec!["x", "y"]);
    let (media_type, body) = sent(form).await;
    assert_eq!(media_type, "application/x-www-form-urlencoded");
    assert_eq!(body, "name=a+b%26c%3D%C3%BC%7E*&n=7&each=x&each=y");
}

#[tokio::test]
async fn multipart_form_with_files() {
    let named = FormFile {
        name: Some("a\"\r\nX: y.txt".to_owned()),
        media_type: Some("text/plain; charset=\"utf-8\"\r\nX: y".to_owned()),
        content: Bytes::from_static(b"--content\r\n"),
    };
    let form = Form::multipart().field("text", &"1\r\n2").files("file", [&named, &FormFile::from("more")]);
    let (media_type, body) = sent(form).await;
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let expected = [
        "--BOUNDARY\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n1\r\n2\r\n",
        "--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22%0D%0AX: y.txt\"\r\n",
        "Content-Type: text/plain; charset=\"utf-8\"%0D%0AX: y\r\n\r\n--content\r\n\r\n",
        "--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n",
        "Content-Type: application/octet-stream\r\n\r\nmore\r\n--BOUNDARY--\r\n",
    ];
    assert_eq!(body, expected.concat().replace("BOUNDARY", boundary));
    assert_eq!(format!("{named:?}").matches("content").count(), 0, "files may be long and private");
}

#[tokio::test]
async fn multipart_form_with_json() {
    let file = FormFile { media_type: Some("image/gif".to_owned()), ..FormFile::from("1") };
    let form = Form::multipart()
        .json("each", &[1, 2])
        .json("absent", &None::<i32>)
        .json_list("list", Some(&[true, false]))
        .json_list::<i32>("nothing", None)
        .files_of("file", "image/png", [&file, &FormFile::from("2")]);
    let (media_type, body) = sent(form).await;
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let expected = [
        "--BOUNDARY\r\nContent-Disposition: form-data; name=\"each\"\r\nContent-Type: application/json\r\n\r\n1\r\n",
        "--BOUNDARY\r\nContent-Disposition: form-data; name=\"each\"\r\nContent-Type: application/json\r\n\r\n2\r\n",
        "--BOUNDARY\r\nContent-Disposition: form-data; name=\"list\"\r\nContent-Type: application/json\r\n\r\n",
        "[true,false]\r\n",
        "--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n",
        "Content-Type: image/gif\r\n\r\n1\r\n",
        "--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n",
        "Content-Type: image/png\r\n\r\n2\r\n--BOUNDARY--\r\n",
    ];
    assert_eq!(body, expected.concat().replace("BOUNDARY", boundary));
}
