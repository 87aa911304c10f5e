//! Structs, enums and unions.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::plan::{
    EnumVariant, Item, ItemKind, Member, ModelFile, RustStruct, RustUnion, TextVariant, Ty, UnionVariant,
};

use super::{
    file::{LazyItems, lazy},
    tokens::{codec, ident, model},
    xml,
};

/// Returns the items of each model.
pub(super) fn items(file: &ModelFile) -> Vec<LazyItems<'_>> {
    let models = file.items.iter().map(|item| {
        lazy(move || {
            let mut items = match &item.kind {
                ItemKind::Struct(kind) => structure(item, kind),
                ItemKind::Enum(variants) => enumeration(item, variants),
                ItemKind::Union(kind) => union(item, kind),
            };
            items.extend(item.xml.iter().flat_map(|shape| xml::element(&item.name, shape)));
            items
        })
    });
    models.collect()
}

fn structure(item: &Item, kind: &RustStruct) -> Vec<TokenStream> {
    let RustStruct { members, constants, additional, page } = kind;
    let (docs, name) = (&item.docs, ident(&item.name));
    let constants = constants.iter().map(|(wire, text)| quote!(#[constant(#wire = #text)]));
    let additional = additional.iter().map(|(ty, codec_of_values)| {
        let codec = codec(codec_of_values).map(|codec| quote!(as #codec));
        quote!(#[additional(#ty #codec)])
    });
    let fields = members.iter().map(|member| {
        let Member { docs, wire, ty, .. } = member;
        let name = ident(&member.name);
        let codec = codec(&member.codec).map(|codec| quote!(as #codec));
        let read_only = member.read_only.then(|| quote!(, read_only));
        let secret = member.secret.then(|| quote!(, secret));
        quote!(#docs #[json(#wire #codec #read_only #secret)] pub #name: Option<#ty>)
    });
    let mut items = vec![quote! {
        runtime::model! {
            #docs
            #(#constants)*
            #(#additional)*
            pub struct #name {
                #(#fields,)*
            }
        }
    }];
    items.extend(constructor(&name, members));
    items.extend(page.as_ref().map(|(member, ty)| {
        let member = ident(member);
        quote!(runtime::page!(#name { #member: #ty });)
    }));
    items
}

/// Returns the `impl` with `new`, if a member is an argument of it.
fn constructor(name: &Ident, members: &[Member]) -> Option<TokenStream> {
    let arguments =
        || members.iter().filter_map(|member| Some((member, ident(member.constructor_argument.as_deref()?))));
    arguments().next()?;
    let parameters = arguments().map(|(member, argument)| match &member.ty {
        Ty::Plain("String") | Ty::Expressible(_) | Ty::Lenient(_) => {
            let ty = &member.ty;
            quote!(#argument: impl Into<#ty>)
        }
        Ty::Boxed(inner) => quote!(#argument: #inner),
        ty => quote!(#argument: #ty),
    });
    let fields = arguments().map(|(member, argument)| {
        let name = ident(&member.name);
        match &member.ty {
            Ty::Plain("String") | Ty::Expressible(_) | Ty::Lenient(_) => quote!(#name: Some(#argument.into())),
            Ty::Boxed(_) => quote!(#name: Some(Box::new(#argument))),
            _ => quote!(#name: Some(#argument)),
        }
    });
    Some(quote! {
        impl #name {
            /// Creates a value with the members that the service requires.
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#fields,)* ..Self::default() }
            }
        }
    })
}

fn enumeration(item: &Item, variants: &[EnumVariant]) -> Vec<TokenStream> {
    let (docs, name) = (&item.docs, ident(&item.name));
    let variants = variants.iter().map(|variant| {
        let EnumVariant { docs, wire, .. } = variant;
        let name = ident(&variant.name);
        quote!(#docs #name = #wire)
    });
    vec![quote! {
        runtime::text_enum! {
            #docs
            pub enum #name {
                #(#variants,)*
            }
        }
    }]
}

fn union(item: &Item, RustUnion { variants, discriminator, text }: &RustUnion) -> Vec<TokenStream> {
    let (docs, name) = (&item.docs, ident(&item.name));
    let variants = variants.iter().map(|variant| {
        let UnionVariant { docs, wire, .. } = variant;
        let (name, payload) = (ident(&variant.name), model(&variant.payload));
        quote!(#docs #name(#payload) = #wire)
    });
    let text = text.map(|TextVariant { secret }| match secret {
        true => quote!(#[text(Secret, " A text in place of an object; secret: not shown by `Debug`.")]),
        false => quote!(#[text(Text, " A text in place of an object.")]),
    });
    vec![quote! {
        runtime::union! {
            #docs
            #[discriminator(#discriminator)]
            #text
            pub enum #name {
                #(#variants,)*
            }
        }
    }]
}
