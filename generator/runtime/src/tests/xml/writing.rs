//! Writing of XML.

use azure_core::{http::RequestContent, time::parse_rfc3339};
use serde_json::{Value, json};

use super::{DECLARATION, read, round_trip, written};
use crate::{
    runtime::{Call, Unmodeled},
    tests::{
        models::{Forms, ManagedRuntime, PoolStatus, Ports, Runtime, Sku, SqlPool},
        support::{Clients as _, Script, response},
    },
    xml::XmlFormat,
};

fn sku(name: &str) -> Sku {
    Sku { name: Some(name.to_owned()), ..Sku::default() }
}

#[tokio::test]
async fn writing_a_request() {
    let content: RequestContent<Sku, XmlFormat> = sku("a").try_into().unwrap();
    let service = Script::new([response(204)]);
    let request = service.client().put("/sku", &[]).body("application/xml", content);
    let call: Call<'_, (), azure_core::http::NoFormat> = request.send("A.b", Default::default(), &[204]);
    call.await.unwrap();
    let seen = service.requests();
    assert_eq!(seen[0].header("content-type"), Some("application/xml"));
    assert_eq!(seen[0].body, format!("{DECLARATION}<sku>a</sku>"));
}

/// Members come in the order of the shape, whatever their names; what only the service sets is left out.
#[test]
fn order_of_members() {
    let pool = SqlPool {
        id: Some("left out".to_owned()),
        sku: Some(Sku { capacity: Some(5), state: Some("left out".to_owned()), ..sku("DW") }),
        skus: Some(vec![sku("a"), sku("b")]),
        sku_map: Some([("x".to_owned(), sku("c"))].into()),
        status: Some(PoolStatus::UnknownValue("Odd".to_owned())),
        creation_date: Some(parse_rfc3339("2024-02-29T10:30:00Z").unwrap()),
        password: Some("p".to_owned()),
        tags: Some([("b".to_owned(), "2".to_owned()), ("a".to_owned(), String::new())].into()),
        next: Some(Box::default()),
        runtime: Some(Runtime::Managed(ManagedRuntime { nodes: Some(3), ..ManagedRuntime::default() })),
        ratio: Some(2.0),
        ..SqlPool::default()
    };
    assert_eq!(
        written(&pool).unwrap(),
        "<pool pass-word=\"p\"><Sku capacity=\"5\">DW</Sku><other>a</other><other>b</other>\
         <skuMap><x>c</x></skuMap><status>Odd</status><creationDate>2024-02-29T10:30:00Z</creationDate>\
         <tags><a/><b>2</b></tags><next/><runtime type=\"Managed\"><nodes>3</nodes></runtime><ratio>2</ratio></pool>"
    );
}

#[test]
fn empty_lists_and_nulls() {
    let forms = Forms {
        blobs: Some(Vec::new()),
        holes: Some(vec![Some(String::new()), None]),
        unmodeled: unmodeled(json!({"long": null, "modified": null, "other": null})),
        ..Forms::default()
    };
    let nil = r#"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true""#;
    let text = written(&forms).unwrap();
    assert_eq!(text, format!("<forms><modified {nil}/><blobs/><long/><hole/><hole {nil}/><other {nil}/></forms>"));
    let back = read::<Forms>(&text).unwrap();
    assert_eq!((back.blobs, back.holes), (forms.blobs, forms.holes));
    assert_eq!((back.long, back.modified), (None, None));
    assert_eq!(written(&Forms { holes: Some(Vec::new()), ..Forms::default() }).unwrap(), "<forms/>");
}

fn unmodeled(value: Value) -> Unmodeled {
    let Value::Object(members) = value else { panic!("no object") };
    Unmodeled::from(members)
}

/// All characters round-trip.
#[test]
fn texts_round_trip() {
    let text = "<a b=\"c\">&amp; ]]> ' \" \r\n \r\t\n ü \u{1f600} \u{85}\u{2028}";
    let sent =
        Sku { name: Some(text.to_owned()), state: None, unmodeled: unmodeled(json!({"@x": text})), ..Sku::default() };
    let back: Sku = read(&written(&sent).unwrap()).unwrap();
    assert_eq!(back.name.as_deref(), Some(text));
    assert_eq!(back.unmodeled.get("@x").unwrap().as_text().unwrap(), text);
    round_trip::<Sku>("<sku>a&lt;b&gt;&amp;'\"\n&#13;</sku>");
}

#[test]
fn invalid_names_and_characters() {
    for (text, shown) in [("a\0", r"'\0'"), ("\u{1b}", r"'\u{1b}'"), ("\u{ffff}", r"'\u{ffff}'")] {
        let error = written(&sku(text)).err().unwrap();
        assert_eq!(error.to_string(), format!("sku: the character {shown} is not allowed in XML"));
    }
    for name in ["", "a b", "1a", "a>", "a/b", "a:b:c", ":a", "a=\"b\"", "-a", "@"] {
        let tags = [(name.to_owned(), String::new())].into();
        let pool = SqlPool { tags: Some(tags), ..SqlPool::default() };
        let error = written(&pool).err().unwrap();
        assert_eq!(error.to_string(), format!("pool: {name:?} cannot be the name of an element or an attribute"));
    }
    let broken = Sku { unmodeled: unmodeled(json!({"@a": {"b": 1}})), ..Sku::default() };
    let error = written(&broken).err().unwrap();
    assert_eq!(error.to_string(), "sku: a list or an object cannot be an attribute or text of XML");
}

/// Nothing that a caller puts in can end an element or begin another one.
#[test]
fn markup_in_names_and_texts() {
    for (key, value) in
        [("x><y", json!("1")), ("<x><y>", json!("1")), ("@a b", json!("1")), ("x", json!({"@a=\"\" b": "1"}))]
    {
        let it = Sku { unmodeled: unmodeled(json!({key: value})), ..Sku::default() };
        assert!(written(&it).is_err(), "{key}");
    }
    let text =
        written(&Sku { unmodeled: unmodeled(json!({"@a": "\"><b c=\"", "d": "</d>"})), ..Sku::default() }).unwrap();
    assert_eq!(text, "<sku a=\"&quot;&gt;&lt;b c=&quot;\"><d>&lt;/d&gt;</d></sku>");
}

#[test]
fn additional_elements() {
    let ports = Ports {
        name: Some("n".to_owned()),
        additional_properties: [("http".to_owned(), 80)].into(),
        ..Ports::default()
    };
    assert_eq!(written(&ports).unwrap(), "<ports><name>n</name><http>80</http></ports>");
}

#[test]
fn writing_any_value() {
    let anything = json!({"@a": 1, "b": [true, {"c": null}], "#content": ["x", {"d": "y"}]});
    let forms = Forms { anything: Some(anything.into()), ..Forms::default() };
    let nil = r#"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true""#;
    assert_eq!(
        written(&forms).unwrap(),
        format!("<forms><anything a=\"1\">x<d>y</d><b>true</b><b><c {nil}/></b></anything></forms>")
    );
}
