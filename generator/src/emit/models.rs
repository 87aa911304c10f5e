//! Structs, enums and unions.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::plan::{EnumVariant, Item, ItemKind, Member, ModelFile, RustStruct, RustUnion, TextVariant, Ty};

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
    let RustStruct { members, additional, page, .. } = kind;
    let (docs, name) = (&item.docs, ident(&item.name));
    let fields = members.iter().map(|member| {
        let (docs, name, ty) = (&member.docs, ident(&member.name), &member.ty);
        quote!(#docs pub #name: Option<#ty>)
    });
    let additional_field = additional.iter().map(|(ty, _)| {
        quote! {
            /// Members with any other names.
            pub additional_properties: std::collections::BTreeMap<String, #ty>
        }
    });
    let mut items = vec![quote! {
        #docs
        #[derive(Clone, Default)]
        pub struct #name {
            #(#fields,)*
            #(#additional_field,)*
            /// Members that the description does not know, and explicit nulls; they travel back as they came.
            pub unmodeled: crate::runtime::Unmodeled,
        }
    }];
    items.extend(constructor(&name, members));
    items.push(model_impl(&item.name, kind));
    items.push(quote!(runtime::model!(#name);));
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

fn model_impl(text: &str, item: &RustStruct) -> TokenStream {
    let name = ident(text);
    let checks = item.constants.iter().map(|(wire, text)| quote!(members.constant(#wire, #text);));
    let reads = item.members.iter().map(|member| {
        let (name, wire) = (ident(&member.name), &member.wire);
        match codec(&member.codec) {
            None => quote!(#name: members.take(#wire)?),
            Some(codec) => quote!(#name: members.take_as::<#codec>(#wire)?),
        }
    });
    let read_additional = item.additional.iter().map(|(_, codec_of_values)| match codec(codec_of_values) {
        None => quote!(additional_properties: members.additional()?),
        Some(codec) => quote!(additional_properties: members.additional_as::<#codec>()?),
    });
    let constants = item.constants.iter().map(|(wire, text)| quote!(writer.constant(#wire, #text);));
    let writes = item.members.iter().map(write);
    let write_additional = item.additional.iter().map(|(_, codec_of_values)| match codec(codec_of_values) {
        None => quote!(writer.additional(&self.additional_properties);),
        Some(codec) => quote!(writer.additional_as::<#codec>(&self.additional_properties);),
    });
    quote! {
        impl runtime::Model for #name {
            const NAME: &'static str = #text;
            #[inline]
            fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
                #(#checks)*
                Ok(Self {
                    #(#reads,)*
                    #(#read_additional,)*
                    unmodeled: members.rest(),
                })
            }
            #[inline]
            fn write(&self, writer: &mut runtime::Writer) {
                writer.rest(&self.unmodeled);
                #(#constants)*
                #(#write_additional)*
                #(#writes)*
            }
        }
    }
}

fn write(member: &Member) -> TokenStream {
    let (name, wire) = (ident(&member.name), &member.wire);
    let marks = match (member.read_only, member.secret) {
        (true, true) => quote!(.read_only().secret()),
        (true, false) => quote!(.read_only()),
        (false, true) => quote!(.secret()),
        (false, false) => quote!(),
    };
    match codec(&member.codec) {
        None => quote!(writer #marks .put(#wire, &self.#name);),
        Some(codec) => quote!(writer #marks .put_as::<#codec>(#wire, &self.#name);),
    }
}

fn enumeration(item: &Item, variants: &[EnumVariant]) -> Vec<TokenStream> {
    let (docs, name) = (&item.docs, ident(&item.name));
    let list = variants.iter().map(|variant| {
        let (docs, name) = (&variant.docs, ident(&variant.name));
        quote!(#docs #name)
    });
    let known = variants.iter().map(|variant| {
        let (name, wire) = (ident(&variant.name), &variant.wire);
        quote!((#wire, Self::#name))
    });
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug, Eq, PartialEq)]
            pub enum #name {
                #(#list,)*
                /// A value that the description does not know, as it is on the wire.
                UnknownValue(String),
            }
        },
        quote! {
            impl runtime::TextEnum for #name {
                const KNOWN: &'static [(&'static str, Self)] = &[#(#known),*];
                #[inline]
                fn unknown(text: String) -> Self {
                    Self::UnknownValue(text)
                }
                #[inline]
                fn as_unknown(&self) -> Option<&str> {
                    if let Self::UnknownValue(text) = self { Some(text) } else { None }
                }
            }
        },
        quote!(runtime::text_enum!(#name);),
    ]
}

fn union(item: &Item, RustUnion { variants, discriminator, text }: &RustUnion) -> Vec<TokenStream> {
    let (docs, name, type_name) = (&item.docs, ident(&item.name), &item.name);
    let list = variants.iter().map(|variant| {
        let (docs, name, payload) = (&variant.docs, ident(&variant.name), model(&variant.payload));
        quote!(#docs #name(#payload))
    });
    let reads = variants.iter().map(|variant| {
        let (name, wire) = (ident(&variant.name), &variant.wire);
        let read = ident(if variant.nested { "into_union" } else { "into_model" });
        quote!(#wire => Self::#name(object.#read()?))
    });
    let names = variants.iter().map(|variant| ident(&variant.name));
    let text = text.map(|text| text_variant(&name, text)).unwrap_or_default();
    let TextTokens { variant, derives, read, write, items } = text;
    let mut all = vec![
        quote! {
            #docs
            #[allow(clippy::large_enum_variant, reason = "a box in a variant would stand in the way of matching")]
            #[derive(Clone #derives)]
            pub enum #name {
                #(#list,)*
                #variant
                /// A kind that the description does not know; the whole body is kept.
                Unknown(crate::runtime::Unmodeled),
            }
        },
        quote! {
            impl runtime::Union for #name {
                const NAME: &'static str = #type_name;
                const DISCRIMINATOR: &'static str = #discriminator;
                #[inline]
                fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
                    Ok(match kind {
                        #(#reads,)*
                        _ => Self::Unknown(object.into_unmodeled()),
                    })
                }
                #read
                #[inline]
                fn write(&self, mode: runtime::Mode) -> azure_core::Value {
                    match self {
                        #(Self::#names(it) => runtime::Wire::write(it, mode),)*
                        #write
                        Self::Unknown(it) => runtime::Wire::write(it, mode),
                    }
                }
            }
        },
        quote!(runtime::union!(#name);),
    ];
    all.extend(items);
    all
}

/// What a union has for a text in place of an object; without one it derives `Debug` and nothing else.
struct TextTokens {
    variant: TokenStream,
    derives: TokenStream,
    read: TokenStream,
    write: TokenStream,
    items: Vec<TokenStream>,
}

impl Default for TextTokens {
    fn default() -> Self {
        Self { derives: quote!(, Debug), variant: quote!(), read: quote!(), write: quote!(), items: Vec::new() }
    }
}

fn text_variant(name: &Ident, TextVariant { secret }: TextVariant) -> TextTokens {
    let (docs, derives) = if secret {
        (quote!(#[doc = " A text in place of an object; secret: not shown by `Debug`."]), quote!())
    } else {
        (quote!(#[doc = " A text in place of an object."]), quote!(, Debug))
    };
    let write = if secret { quote!(runtime::secret_text(it, mode)) } else { quote!(runtime::Wire::write(it, mode)) };
    let debug = secret.then(|| quote!(runtime::redacted_debug!(#name);));
    TextTokens {
        variant: quote!(#docs Text(String),),
        derives,
        read: quote! {
            #[inline]
            fn from_text(text: String) -> Result<Self, String> {
                Ok(Self::Text(text))
            }
        },
        write: quote!(Self::Text(it) => #write,),
        items: [quote!(runtime::text_union!(#name);)].into_iter().chain(debug).collect(),
    }
}
