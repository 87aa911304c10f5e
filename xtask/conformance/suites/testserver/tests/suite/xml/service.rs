//! `xml-service.json`: attributes, elements, texts, and JSON beside them.

use azure_core::time::parse_rfc3339;
use clients::xml_service::{
    ResponseHeaders as _,
    clients::XmlClient,
    models::{
        Banana, ComplexTypeNoMeta, ComplexTypeWithMeta, JsonInput, ModelWithByteProperty, ModelWithUrlProperty,
        RootWithRefAndMeta, RootWithRefAndNoMeta, Slide, Slideshow,
    },
};

pub(super) fn client() -> XmlClient {
    client!(xml_service::XmlServiceClient, XmlServiceClientOptions).xml_client()
}

fn slideshow() -> Slideshow {
    let texts = ["Why WonderWidgets are great", "", "Who buys WonderWidgets"];
    let slide = |title: &str, items: Option<Vec<String>>| Slide {
        type_prop: Some("all".to_owned()),
        title: Some(title.to_owned()),
        items,
        ..Slide::default()
    };
    Slideshow {
        title: Some("Sample Slide Show".to_owned()),
        date: Some("Date of publication".to_owned()),
        author: Some("Yours Truly".to_owned()),
        slides: Some(vec![
            slide("Wake up to WonderWidgets!", None),
            slide("Overview", Some(texts.map(str::to_owned).to_vec())),
        ]),
        ..Slideshow::default()
    }
}

#[tokio::test]
async fn attributes_and_elements_are_read() {
    let read = client().get_simple(None).await.unwrap().into_model().unwrap();
    let expected = slideshow();
    assert_eq!((&read.title, &read.date, &read.author), (&expected.title, &expected.date, &expected.author));
    let (slides, expected) = (read.slides.unwrap(), expected.slides.unwrap());
    assert_eq!(slides.len(), 2);
    for (slide, expected) in slides.iter().zip(&expected) {
        assert_eq!(
            (&slide.type_prop, &slide.title, &slide.items),
            (&expected.type_prop, &expected.title, &expected.items)
        );
        assert!(slide.unmodeled.is_empty());
    }
    assert!(read.unmodeled.is_empty());
}

#[tokio::test]
async fn attributes_and_elements_are_written() {
    client().put_simple(slideshow().try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn what_was_read_is_written_back() {
    let read = client().get_simple(None).await.unwrap().into_model().unwrap();
    client().put_simple(read.try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn an_element_without_text_is_an_empty_text() {
    let banana = client().get_empty_child_element(None).await.unwrap().into_model().unwrap();
    assert_eq!(banana.name.as_deref(), Some("Unknown Banana"));
    assert_eq!(banana.flavor.as_deref(), Some(""));
    let expiration = parse_rfc3339("2012-02-24T00:53:52.789Z").unwrap();
    assert_eq!(banana.expiration, Some(expiration));
    let banana = Banana {
        name: Some("Unknown Banana".to_owned()),
        flavor: Some(String::new()),
        expiration: Some(expiration),
        ..Banana::default()
    };
    client().put_empty_child_element(banana.try_into().unwrap(), None).await.unwrap();
}

/// The element of a property is called as the property, unless the type has a name of its own.
#[tokio::test]
async fn elements_of_other_types_have_the_right_name() {
    let plain = client().get_complex_type_ref_no_meta(None).await.unwrap().into_model().unwrap();
    assert_eq!(plain.ref_to_model.and_then(|model| model.id).as_deref(), Some("myid"));
    assert_eq!(plain.something.as_deref(), Some("else"));
    let named = client().get_complex_type_ref_with_meta(None).await.unwrap().into_model().unwrap();
    assert_eq!(named.ref_to_model.and_then(|model| model.id).as_deref(), Some("myid"));
    assert_eq!(named.something.as_deref(), Some("else"));

    let inner = ComplexTypeNoMeta { id: Some("myid".to_owned()), ..Default::default() };
    let plain =
        RootWithRefAndNoMeta { ref_to_model: Some(inner), something: Some("else".to_owned()), ..Default::default() };
    client().put_complex_type_ref_no_meta(plain.try_into().unwrap(), None).await.unwrap();
    let inner = ComplexTypeWithMeta { id: Some("myid".to_owned()), ..Default::default() };
    let named =
        RootWithRefAndMeta { ref_to_model: Some(inner), something: Some("else".to_owned()), ..Default::default() };
    client().put_complex_type_ref_with_meta(named.try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn the_text_of_an_element_stands_beside_its_attributes() {
    let data = client().get_x_ms_text(None).await.unwrap().into_model().unwrap();
    assert_eq!(data.language.as_deref(), Some("english"));
    assert_eq!(data.content.as_deref(), Some("I am text"));
}

#[tokio::test]
async fn bytes_and_addresses() {
    let bytes = client().get_bytes(None).await.unwrap().into_model().unwrap();
    assert_eq!(bytes.bytes.as_deref(), Some(&b"Hello world"[..]));
    let bytes = ModelWithByteProperty { bytes: Some(b"Hello world".to_vec()), ..Default::default() };
    client().put_binary(bytes.try_into().unwrap(), None).await.unwrap();

    let address = "https://myaccount.blob.core.windows.net/";
    let url = client().get_uri(None).await.unwrap().into_model().unwrap();
    assert_eq!(url.url.as_deref(), Some(address));
    let url = ModelWithUrlProperty { url: Some(address.to_owned()), ..Default::default() };
    client().put_uri(url.try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn json_beside_xml() {
    client().json_input(JsonInput { id: Some(42), ..Default::default() }.try_into().unwrap(), None).await.unwrap();
    assert_eq!(client().json_output(None).await.unwrap().into_model().unwrap().id, Some(42));
}

#[tokio::test]
async fn headers_without_a_body() {
    let response = client().get_headers(None).await.unwrap();
    assert_eq!(response.custom_header().unwrap().as_deref(), Some("custom-value"));
}
