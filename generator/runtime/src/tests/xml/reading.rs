//! Reading of XML.

use azure_core::{
    http::Response,
    time::{OffsetDateTime, parse_rfc3339},
};
use serde_json::json;

use super::{DECLARATION, read};
use crate::{
    runtime::Call,
    tests::{
        models::{Forms, PoolStatus, Ports, Runtime, Sku, SqlPool},
        support::{Clients as _, Script, ok},
    },
    xml::{XmlFormat, from_xml},
};

#[tokio::test]
async fn reading_a_response() {
    let body = format!(
        "\u{feff}{DECLARATION}\r\n<!-- x --><?y z?>\r\n<sku capacity=' 5 '>a<![CDATA[<&b]]>&#x263A;&amp;</sku>\n"
    );
    let service = Script::new([ok(body)]);
    let call: Call<'_, Sku, XmlFormat> =
        service.client().get("/sku", &[]).accept("application/xml").send("A.b", Default::default(), &[200]);
    let response: Response<Sku, XmlFormat> = call.await.unwrap();
    let sku = response.into_model().unwrap();
    assert_eq!((sku.name.as_deref(), sku.capacity, sku.state), (Some("a<&b☺&"), Some(5), None));
    assert!(sku.unmodeled.is_empty());
    assert_eq!(service.requests()[0].header("accept"), Some("application/xml"));
}

#[test]
fn members_of_every_kind() {
    let pool: SqlPool = read(
        r#"<pool id="p" pass-word="&lt;s&gt;">
             <Sku capacity="1">DW100c</Sku>
             <other>a</other><status>Online</status><other>b</other>
             <skuMap><x>c</x><y capacity="2"/></skuMap>
             <creationDate>2024-02-29T10:30:00Z</creationDate>
             <key>AQID</key>
             <tags><a>1</a><b/></tags>
             <next id="q"><next id="r"/></next>
             <runtime><nodes>3</nodes></runtime>
             <ratio> 0.25 </ratio>
           </pool>"#,
    )
    .unwrap();
    assert_eq!((pool.id.as_deref(), pool.password.as_deref()), (Some("p"), Some("<s>")));
    let sku = pool.sku.unwrap();
    assert_eq!((sku.name.as_deref(), sku.capacity), (Some("DW100c"), Some(1)));
    let names: Vec<_> = pool.skus.unwrap().into_iter().map(|sku| sku.name.unwrap()).collect();
    assert_eq!(names, ["a", "b"]);
    let map = pool.sku_map.unwrap();
    assert_eq!((map["x"].name.as_deref(), map["y"].name.as_deref(), map["y"].capacity), (Some("c"), None, Some(2)));
    assert_eq!(pool.status, Some(PoolStatus::Online));
    assert_eq!(pool.creation_date, Some(parse_rfc3339("2024-02-29T10:30:00Z").unwrap()));
    assert_eq!(pool.key.unwrap(), [1, 2, 3]);
    assert_eq!(pool.tags.unwrap().into_iter().collect::<Vec<_>>(), [("a".into(), "1".into()), ("b".into(), "".into())]);
    assert_eq!(pool.next.unwrap().next.unwrap().id.as_deref(), Some("r"));
    assert_eq!(pool.ratio, Some(0.25));
    assert!(pool.unmodeled.is_empty());
    let Some(Runtime::Unknown(unknown)) = pool.runtime else { panic!("a kind") };
    assert_eq!(unknown.get("nodes"), Some(&json!("3").into()));
}

#[test]
fn scalars() {
    let forms: Forms = read(
        "<forms><urlBytes>-_8</urlBytes><modified>Sun, 06 Nov 1994 08:49:37 GMT</modified><seconds>7</seconds>\
         <blobs><blob>AQ==</blob><blob/></blobs><long>-9007199254740993</long><single>1e-1</single><flag>True</flag>\
         <anything>5</anything></forms>",
    )
    .unwrap();
    assert_eq!(forms.url_bytes.unwrap(), [0xfb, 0xff]);
    assert_eq!(forms.modified.unwrap().unix_timestamp(), 784_111_777);
    assert_eq!(forms.seconds, Some(OffsetDateTime::from_unix_timestamp(7).unwrap()));
    assert_eq!(forms.blobs.unwrap(), [vec![1], vec![]]);
    assert_eq!((forms.long, forms.single), (Some(-9_007_199_254_740_993), Some(0.1)));
    assert_eq!(forms.flag, Some(true));
    assert_eq!(forms.anything, Some(json!("5").into()));
    for (text, flag) in [("1", true), ("0", false), (" false ", false)] {
        assert_eq!(read::<Forms>(&format!("<forms><flag>{text}</flag></forms>")).unwrap().flag, Some(flag));
    }
}

/// An element without anything in it is an empty text, an empty list, an empty model, and no number.
#[test]
fn empty_elements() {
    let forms: Forms = read("<forms><long/><flag></flag><blobs/><hole/><modified/></forms>").unwrap();
    assert_eq!((forms.long, forms.flag, forms.modified), (None, None, None));
    assert_eq!(forms.blobs, Some(Vec::new()));
    assert_eq!(forms.holes, Some(vec![Some(String::new())]));
    let pool: SqlPool = read("<pool><Sku/><tags/></pool>").unwrap();
    assert!(pool.sku.unwrap().name.is_none());
    assert_eq!(pool.tags.unwrap().len(), 0);
    assert!(pool.skus.is_none());
    let bare: SqlPool = read("<pool/>").unwrap();
    assert!(bare.unmodeled.is_empty());
}

#[test]
fn nil_elements() {
    let xsi = r#"xmlns:i="http://www.w3.org/2001/XMLSchema-instance""#;
    let text =
        format!(r#"<forms {xsi}><hole i:nil="true"/><hole>a</hole><hole i:nil="false"/><long i:nil="1"/></forms>"#);
    let forms: Forms = read(&text).unwrap();
    assert_eq!(forms.holes, Some(vec![None, Some("a".to_owned()), Some(String::new())]));
    assert_eq!(forms.long, None);
    // An attribute of that name in no namespace says nothing.
    let forms: Forms = read(r#"<forms><hole nil="true"/></forms>"#).unwrap();
    assert_eq!(forms.holes, Some(vec![Some(String::new())]));
}

#[test]
fn additional_elements() {
    let ports: Ports = read("<ports a='b'><name>n</name><http>80</http><https>443</https></ports>").unwrap();
    assert_eq!(ports.name.as_deref(), Some("n"));
    let all: Vec<_> = ports.additional_properties.into_iter().collect();
    assert_eq!(all, [("http".to_owned(), 80), ("https".to_owned(), 443)]);
}

#[test]
fn discriminator_at_any_position() {
    let Runtime::Managed(managed) =
        read(r#"<runtime type="Managed"><nodes>3</nodes><state>On</state></runtime>"#).unwrap()
    else {
        panic!("another kind")
    };
    assert_eq!((managed.nodes, managed.state.as_deref()), (Some(3), Some("On")));
}

/// Line ends are one character, and blanks of attributes are blanks.
#[test]
fn line_ends() {
    let sku: Sku = read("<sku state=\"a\r\n\tb&#13;&#10;\">c\r\nd\re&#13;</sku>").unwrap();
    assert_eq!(sku.name.as_deref(), Some("c\nd\ne\r"));
    assert_eq!(sku.state.as_deref(), Some("a  b\r\n"));
}

#[test]
fn errors_have_the_path_and_not_the_value() {
    let cases = [
        ("<forms><long>secret</long></forms>", "forms: `long`: expected an integer, found a string"),
        ("<forms><flag>secret</flag></forms>", "forms: `flag`: expected a boolean, found a string"),
        ("<forms><blobs><blob>*</blob></blobs></forms>", "forms: `blobs[0]`: expected base64 text, found other text"),
        (
            "<forms><modified>secret</modified></forms>",
            "forms: `modified`: expected an instant (RFC 1123 text), found other text",
        ),
        ("<forms><hole><x>secret</x></hole></forms>", "forms: `holes[0]`: expected a string, found an object"),
        ("<secret/>", "forms: expected the element `forms`, found another one"),
        ("<forms>&secret;</forms>", "forms: the XML has an unknown entity"),
        ("<forms></secret>", "forms: the body is not well-formed XML"),
        ("", "forms: the body is not well-formed XML"),
        ("{\"secret\": 1}", "forms: the body is not well-formed XML"),
    ];
    for (text, expected) in cases {
        assert_eq!(read::<Forms>(text).err().unwrap().to_string(), expected);
    }
    let error = from_xml::<Forms>(b"<forms>\xff</forms>").err().unwrap();
    assert_eq!(error.to_string(), "forms: the body is not UTF-8 text");
}
