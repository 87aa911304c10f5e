//! Prefixes and namespaces.

use serde_json::json;

use super::{read, round_trip, written};
use crate::{
    runtime,
    xml::{self, Items, Kind, Member, Shape},
};

runtime::model! {
    /// A model with names in namespaces.
    pub struct Entry {
        #[json("id")]
        pub id: Option<i32>,
        #[json("title")]
        pub title: Option<String>,
        #[json("writers")]
        pub writers: Option<Vec<String>>,
        #[json("inner")]
        pub inner: Option<Box<Entry>>,
    }
}

impl xml::Element for Entry {
    const SHAPE: &'static Shape = &Shape::new(
        "entry",
        &[
            Member::attribute("id", Kind::Number).within("m", "urn:meta"),
            Member::element("title", Kind::Text),
            Member::element("writers", Kind::List(&Items::new("w", Kind::Text).within("p", "urn:people")))
                .within("m", "urn:meta"),
            Member::element("inner", Kind::Model(xml::shape::<Entry>)).named("entry").within("", "urn:main"),
        ],
    )
    .within("", "urn:main");
}
xml::element!(Entry);

/// A prefix is declared once, at its first use.
#[test]
fn prefixes_are_declared_once() {
    let inner = Entry { id: Some(2), ..Entry::default() };
    let entry = Entry {
        id: Some(1),
        title: Some("t".to_owned()),
        writers: Some(vec!["a".to_owned(), "b".to_owned()]),
        inner: Some(Box::new(inner)),
        ..Entry::default()
    };
    let text = written(&entry).unwrap();
    assert_eq!(
        text,
        "<entry xmlns=\"urn:main\" xmlns:m=\"urn:meta\" m:id=\"1\"><title>t</title>\
         <m:writers xmlns:p=\"urn:people\"><p:w>a</p:w><p:w>b</p:w></m:writers><entry m:id=\"2\"/></entry>"
    );
    let back: Entry = round_trip(&text);
    assert_eq!((back.id, back.title, back.writers), (entry.id, entry.title, entry.writers));
    assert_eq!(back.inner.unwrap().id, Some(2));
    assert!(back.unmodeled.is_empty());
}

/// The namespace counts, not the prefix.
#[test]
fn other_prefixes_of_the_same_namespace() {
    let text = "<x:entry xmlns:x='urn:main' xmlns:y='urn:meta' y:id='1'><x:title>t</x:title>\
                <y:writers xmlns='urn:people'><w>a</w></y:writers></x:entry>";
    let entry: Entry = read(text).unwrap();
    assert_eq!((entry.id, entry.title.as_deref()), (Some(1), Some("t")));
    assert_eq!(entry.writers, Some(vec!["a".to_owned()]));
    // They are kept, as an unknown element may need them.
    assert_eq!(entry.unmodeled.get("@xmlns:y"), Some(&json!("urn:meta").into()));
}

#[test]
fn the_same_name_in_another_namespace() {
    let text = "<entry xmlns=\"urn:main\" xmlns:m=\"urn:meta\" id=\"1\" xmlns:o=\"urn:other\">\
                <title>t</title><writers/><o:title>u</o:title></entry>";
    let entry: Entry = round_trip(text);
    assert_eq!((entry.id, entry.title.as_deref()), (None, Some("t")));
    assert_eq!(entry.unmodeled.get("o:title"), Some(&json!("u").into()));
    assert_eq!(entry.unmodeled.get("@id"), Some(&json!("1").into()));
    assert_eq!(entry.unmodeled.get("<writers>"), Some(&json!("").into()));
    assert_eq!(entry.unmodeled.get("@xmlns:o"), Some(&json!("urn:other").into()));
}

/// Descriptions often do not have the namespace of the elements.
#[test]
fn an_undescribed_default_namespace() {
    let text = "<sku xmlns=\"urn:skus\" capacity=\"1\">a</sku>";
    let sku: crate::tests::models::Sku = read(text).unwrap();
    assert_eq!((sku.capacity, sku.name.as_deref()), (Some(1), Some("a")));
    assert_eq!(written(&sku).unwrap(), "<sku capacity=\"1\" xmlns=\"urn:skus\">a</sku>");
    let pool: crate::tests::models::SqlPool =
        read("<a:pool xmlns:a=\"urn:a\"><a:ratio>1</a:ratio><status>Online</status></a:pool>").unwrap();
    assert_eq!(pool.ratio, Some(1.0));
    assert!(pool.status.is_some());
}
