//! XML elements of structs and unions.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{XmlKind, XmlMember, XmlName, XmlNodeKind, XmlShape};

use super::tokens::{ident, model};

/// Returns the items that implement `xml::Element` for the type `name`.
pub(super) fn element(name: &str, shape: &XmlShape) -> Vec<TokenStream> {
    let (name, local) = (ident(name), &shape.name.local);
    let members = shape.members.iter().map(member);
    let within = within(&shape.name);
    let additional = shape.additional.as_ref().map(|values| {
        let values = kind(values);
        quote!(.with_additional(#values))
    });
    let variants = shape.variants.iter().map(|(wire, variant)| {
        let variant = model(variant);
        quote!((#wire, xml::shape::<#variant>))
    });
    let new = match shape.variants.as_slice() {
        [] => quote!(xml::Shape::new(#local, &[#(#members),*])),
        _ => quote!(xml::Shape::union(#local, &[#(#members),*], &[#(#variants),*])),
    };
    vec![
        quote! {
            impl xml::Element for #name {
                const SHAPE: &'static xml::Shape = &#new #within #additional;
            }
        },
        quote!(xml::element!(#name);),
    ]
}

fn member(member: &XmlMember) -> TokenStream {
    let XmlMember { wire, name, .. } = member;
    let constructor = ident(match member.node_kind {
        XmlNodeKind::Attribute => "attribute",
        XmlNodeKind::Element => "element",
        XmlNodeKind::Repeated => "repeated",
        XmlNodeKind::Content => "content",
    });
    let kind = kind(&member.kind);
    let renamed = name.local != *wire && member.node_kind != XmlNodeKind::Content;
    let named = renamed.then(|| {
        let local = &name.local;
        quote!(.named(#local))
    });
    let within = within(name);
    quote!(xml::Member::#constructor(#wire, #kind) #named #within)
}

fn kind(kind: &XmlKind) -> TokenStream {
    match kind {
        XmlKind::Text => quote!(xml::Kind::Text),
        XmlKind::Boolean => quote!(xml::Kind::Boolean),
        XmlKind::Number => quote!(xml::Kind::Number),
        XmlKind::Any => quote!(xml::Kind::Any),
        XmlKind::Model(name) => {
            let name = model(name);
            quote!(xml::Kind::Model(xml::shape::<#name>))
        }
        XmlKind::List(name, items) => {
            let (local, items, within) = (&name.local, self::kind(items), within(name));
            quote!(xml::Kind::List(&xml::Items::new(#local, #items) #within))
        }
        XmlKind::Map(values) => {
            let values = self::kind(values);
            quote!(xml::Kind::Map(&#values))
        }
    }
}

/// Returns the call that sets prefix and namespace, if there are any.
fn within(name: &XmlName) -> Option<TokenStream> {
    let (prefix, namespace) =
        (name.prefix.as_deref().unwrap_or_default(), name.namespace.as_deref().unwrap_or_default());
    (!prefix.is_empty() || !namespace.is_empty()).then(|| quote!(.within(#prefix, #namespace)))
}
