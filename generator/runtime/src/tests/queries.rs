//! Queries, headers and bodies.

use super::models::{PoolStatus, SqlPool};
use super::support::{Clients as _, RecordedRequest, Script, ok, response};
use crate::runtime::{Base64Url, Call, Coded, Joined, RequestBuilder, Rfc1123};
use azure_core::{
    Bytes, Result,
    http::{Body, NoFormat, RequestContent},
    stream::BytesStream,
};
use time::macros::datetime;

async fn sent(template: &str, build: impl FnOnce(RequestBuilder) -> RequestBuilder) -> Result<RecordedRequest> {
    let service = Script::new([response(204)]);
    let call: Call<'_, (), NoFormat> =
        build(service.client().post(template, &[])).send("Test.post", Default::default(), &[204]);
    call.await?;
    Ok(service.requests()[0].clone())
}

async fn query(build: impl FnOnce(RequestBuilder) -> RequestBuilder) -> String {
    sent("/x", build).await.unwrap().line().replacen("POST /x", "", 1)
}

#[tokio::test]
async fn plain_values() {
    let none: Option<i32> = None;
    let text = query(|it| {
        it.query("api-version", &"2021-06-01")
            .query("$top", &Some(5))
            .query("skip", &none)
            .query("flag", &true)
            .query("ratio", &1.0)
            .query("long", &i64::MIN)
            .query("status", &PoolStatus::UnknownValue("a b".to_owned()))
            .query("empty", &"")
            .query("at", &datetime!(2023-05-06 07:08:09.5 +02:00))
    })
    .await;
    assert_eq!(
        text,
        "?api-version=2021-06-01&$top=5&flag=true&ratio=1&long=-9223372036854775808&status=a%20b&empty=\
         &at=2023-05-06T07%3A08%3A09.5%2B02%3A00"
    );
}

#[tokio::test]
async fn names_and_values_are_encoded() {
    let text = query(|it| it.query("a&b=c", &"x&y=z#?/+ %41\"'<>é\r\n\0")).await;
    assert_eq!(text, "?a%26b%3Dc=x%26y%3Dz%23%3F%2F%2B%20%2541%22%27%3C%3E%C3%A9%0D%0A%00");
}

#[tokio::test]
async fn lists() {
    let ids = Some(vec!["a,b", "c d", "e|f", ""]);
    let text = query(|it| {
        it.query("csv", &Joined::csv(&ids))
            .query("ssv", &Joined::ssv(&ids))
            .query("tsv", &Joined::tsv(&ids))
            .query("pipes", &Joined::pipes(&ids))
            .query("plain", &ids)
            .query_each("multi", &ids)
    })
    .await;
    assert_eq!(
        text,
        "?csv=a%2Cb,c%20d,e%7Cf,&ssv=a%2Cb%20c%20d%20e%7Cf%20&tsv=a%2Cb%09c%20d%09e%7Cf%09\
         &pipes=a%2Cb|c%20d|e%7Cf|&plain=a%2Cb,c%20d,e%7Cf,&multi=a%2Cb&multi=c%20d&multi=e%7Cf&multi="
    );
    let empty: Vec<String> = Vec::new();
    let none: Option<Vec<i32>> = None;
    let numbers: &[i32] = &[1, 2];
    let text = query(|it| {
        it.query("a", &Joined::csv(&empty))
            .query_each("b", &empty)
            .query("c", &Joined::csv(&none))
            .query("d", &Joined::csv(&numbers))
            .query("e", &Some(&empty))
            .query_each("f", &none)
    })
    .await;
    // As one text an empty list is empty; only what is not given is left out.
    assert_eq!(text, "?a=&d=1,2&e=");
    let gaps = [Some("x"), None, Some("")];
    let text = query(|it| it.query("a", &Joined::pipes(&gaps.as_slice())).query_each("b", &gaps.as_slice())).await;
    assert_eq!(text, "?a=x||&b=x&b=&b=");
}

#[tokio::test]
async fn raw_queries() {
    let none: Option<&str> = None;
    let text = query(|it| it.query_raw("a", &"1&b=2%2F3&c=/?:@").query_raw("d", &none).query("e", &"&")).await;
    assert_eq!(text, "?a=1&b=2%2F3&c=/?:@&e=%26");
    // Characters that would end the query, or are not allowed in a URL, are encoded.
    let text = query(|it| it.query_raw("a", &"1#x y%zz\u{e9}\r\n\"<>")).await;
    assert_eq!(text, "?a=1%23x%20y%25zz%C3%A9%0D%0A%22%3C%3E");
}

#[tokio::test]
async fn coded_values() {
    let at = Some(datetime!(1994-11-06 08:49:37 UTC));
    let bytes = Some(vec![0xfb, 0xff]);
    let seen = sent("/x", |it| {
        it.query("b", &Coded::<Base64Url>::new(&bytes))
            .query("plain", &Coded::<Base64Url>::new(&vec![1]))
            .query("none", &Coded::<Base64Url>::new(&None))
            .header("If-Modified-Since", &Coded::<Rfc1123>::new(&at))
    })
    .await
    .unwrap();
    assert_eq!(seen.line(), "POST /x?b=-_8&plain=AQ");
    assert_eq!(seen.header("if-modified-since"), Some("Sun, 06 Nov 1994 08:49:37 GMT"));
}

#[tokio::test]
async fn query_in_the_template() {
    let seen = sent("/x?comp=appendblock&y", |it| it.query("api-version", &"1")).await.unwrap();
    assert_eq!(seen.line(), "POST /x?comp=appendblock&y&api-version=1");
}

#[tokio::test]
async fn headers() {
    let none: Option<String> = None;
    let seen = sent("/x", |it| {
        it.header("If-Match", &Some("\"etag\""))
            .header("X-None", &none)
            .header("x-list", &vec!["a", "b"])
            .header("x-tab", &"a\tb")
            .accept("application/xml")
    })
    .await
    .unwrap();
    assert_eq!(seen.header("if-match"), Some("\"etag\""));
    assert_eq!(seen.header("x-none"), None);
    assert_eq!(seen.header("x-list"), Some("a,b"));
    assert_eq!(seen.header("accept"), Some("application/xml"));
    assert_eq!(seen.header("authorization"), Some("Bearer the-token"));
    // There is no body.
    assert_eq!(seen.header("content-type"), None);
}

/// A header with such a name or value is rejected before anything is sent.
#[tokio::test]
async fn rejected_headers() {
    for value in ["a\r\nx-evil: 1", "a\nb", "a\rb", "a\0b", "a\x7fb", "a\u{b}b", "größe", "\u{1F600}", "\u{e9}"] {
        let error = sent("/x", |it| it.header("x-test", &value)).await.unwrap_err().to_string();
        let expected = "Test.post: the header \"x-test\": the value has control characters or characters outside ASCII";
        assert_eq!(error, expected);
    }
    for name in ["", "a b", "a:b", "x:", "a\r\nb", "漢", "\u{e9}", "\u{130}"] {
        let error = sent("/x", |it| it.header(name, &"x")).await.unwrap_err().to_string();
        assert_eq!(
            error,
            format!("Test.post: the header {name:?}: the name has characters that no header name may have")
        );
    }
    // Also where a media type is set.
    assert!(sent("/x", |it| it.accept("a\r\nb")).await.is_err());
    assert!(sent("/x", |it| it.body("a\nb", Body::from("x"))).await.is_err());
}

#[tokio::test]
async fn the_first_error_is_returned() {
    let error = sent("/x/{}", |it| it.header("x", &"\n").query("y", &1)).await.unwrap_err().to_string();
    assert!(error.contains("too few values"), "{error}");
}

#[tokio::test]
async fn bodies() {
    let pool = SqlPool { id: Some("read-only".to_owned()), ratio: Some(2.0), ..Default::default() };
    let content: RequestContent<SqlPool> = pool.try_into().unwrap();
    let seen = sent("/x", |it| it.json(content.clone())).await.unwrap();
    assert_eq!((seen.header("content-type"), seen.body.as_str()), (Some("application/json"), r#"{"ratio":2}"#));
    let seen = sent("/x", |it| it.optional_json(Some(content))).await.unwrap();
    assert_eq!(seen.body, r#"{"ratio":2}"#);
    let seen = sent("/x", |it| it.optional_json(None::<RequestContent<SqlPool>>)).await.unwrap();
    assert_eq!((seen.header("content-type"), seen.body.as_str()), (None, ""));
    let upload: RequestContent<Bytes, NoFormat> = RequestContent::from_str("raw");
    let seen = sent("/x", |it| it.body("application/octet-stream", upload)).await.unwrap();
    assert_eq!((seen.header("content-type"), seen.body.as_str()), (Some("application/octet-stream"), "raw"));
    assert_eq!(seen.header("content-length"), None);
}

/// The transport knows how long bytes are, and of a stream only what the headers say.
#[tokio::test]
async fn content_length_of_a_stream() {
    let stream = || -> Body { BytesStream::new("raw").into() };
    let seen = sent("/x", |it| it.body("application/octet-stream", stream())).await.unwrap();
    assert_eq!((seen.header("content-length"), seen.body.as_str()), (Some("3"), "(a stream)"));
    let seen = sent("/x", |it| it.content(stream())).await.unwrap();
    assert_eq!(seen.header("content-length"), Some("3"));
}

#[tokio::test]
async fn every_method() {
    let service = Script::new([ok("{}"), ok("{}"), ok("{}"), ok("{}"), ok("{}"), ok("")]);
    let client = service.client();
    for request in [
        client.get("/x", &[]),
        client.post("/x", &[]),
        client.put("/x", &[]),
        client.patch("/x", &[]),
        client.delete("/x", &[]),
        client.head("/x", &[]),
    ] {
        let call: Call<'_, (), NoFormat> = request.send("Test.any", Default::default(), &[200]);
        call.await.unwrap();
    }
    assert_eq!(service.lines(), ["GET /x", "POST /x", "PUT /x", "PATCH /x", "DELETE /x", "HEAD /x"]);
    assert_eq!(service.requests()[0].header("accept"), Some("application/json"));
    // One token serves them all.
    assert_eq!(service.token_count(), 1);
}
