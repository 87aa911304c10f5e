//! XML: reading, writing and round trips.

mod namespaces;
mod reading;
mod unknown;
mod writing;

use azure_core::Result;

use super::models::{Forms, ManagedRuntime, Ports, Runtime, SelfHostedRuntime, Sku, SqlPool};
use crate::xml::{self, Items, Kind, Member, Shape};

impl xml::Element for SqlPool {
    const SHAPE: &'static Shape = &Shape::new(
        "pool",
        &[
            Member::attribute("id", Kind::Text),
            Member::element("sku", Kind::Model(xml::shape::<Sku>)).named("Sku"),
            Member::repeated("skus", Kind::Model(xml::shape::<Sku>)).named("other"),
            Member::element("skuMap", Kind::Map(&Kind::Model(xml::shape::<Sku>))),
            Member::element("status", Kind::Text),
            Member::element("creationDate", Kind::Text),
            Member::attribute("password", Kind::Text).named("pass-word"),
            Member::element("key", Kind::Text),
            Member::element("tags", Kind::Map(&Kind::Text)),
            Member::element("next", Kind::Model(xml::shape::<SqlPool>)),
            Member::element("runtime", Kind::Model(xml::shape::<Runtime>)),
            Member::element("ratio", Kind::Number),
        ],
    );
}
xml::element!(SqlPool);

impl xml::Element for Sku {
    const SHAPE: &'static Shape = &Shape::new(
        "sku",
        &[
            Member::content("name", Kind::Text),
            Member::attribute("capacity", Kind::Number),
            Member::attribute("state", Kind::Text),
        ],
    );
}
xml::element!(Sku);

impl xml::Element for Runtime {
    const SHAPE: &'static Shape = &Shape::union(
        "runtime",
        &[Member::attribute("type", Kind::Text)],
        &[("Managed", xml::shape::<ManagedRuntime>), ("SelfHosted", xml::shape::<SelfHostedRuntime>)],
    );
}
xml::element!(Runtime);

impl xml::Element for ManagedRuntime {
    const SHAPE: &'static Shape = &Shape::new(
        "ManagedRuntime",
        &[
            Member::attribute("type", Kind::Text),
            Member::element("state", Kind::Text),
            Member::element("nodes", Kind::Number),
        ],
    );
}

impl xml::Element for SelfHostedRuntime {
    const SHAPE: &'static Shape = &Shape::new("SelfHostedRuntime", &[Member::attribute("type", Kind::Text)]);
}

impl xml::Element for Forms {
    const SHAPE: &'static Shape = &Shape::new(
        "forms",
        &[
            Member::element("urlBytes", Kind::Text),
            Member::element("modified", Kind::Text),
            Member::element("seconds", Kind::Number),
            Member::element("blobs", Kind::List(&Items::new("blob", Kind::Text))),
            Member::element("long", Kind::Number),
            Member::element("single", Kind::Number),
            Member::element("flag", Kind::Boolean),
            Member::element("anything", Kind::Any),
            Member::repeated("holes", Kind::Text).named("hole"),
        ],
    );
}
xml::element!(Forms);

impl xml::Element for Ports {
    const SHAPE: &'static Shape =
        &Shape::new("ports", &[Member::element("name", Kind::Text)]).with_additional(Kind::Number);
}
xml::element!(Ports);

const DECLARATION: &str = r#"<?xml version="1.0" encoding="utf-8"?>"#;

fn read<T: xml::Element>(text: &str) -> Result<T> {
    xml::from_xml(text.as_bytes())
}

/// Returns the request body without its XML declaration.
fn written<T: xml::Element>(it: &T) -> Result<String> {
    let body = azure_core::http::Body::from(xml::xml_content(it)?);
    let azure_core::http::Body::Bytes(bytes) = body else { panic!("a stream") };
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    Ok(text.strip_prefix(DECLARATION).unwrap().to_owned())
}

/// Checks that a text round-trips; returns the model.
fn round_trip<T: xml::Element>(text: &str) -> T {
    let it = read::<T>(text).unwrap();
    assert_eq!(written(&it).unwrap(), text);
    it
}
