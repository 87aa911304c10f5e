//! The trait with the getters of an API's headers.

use quote::quote;

use crate::plan::{Codec, Module, Ty};

use super::{
    SourceFile, join, part,
    tokens::{codec, ident, use_items},
};

pub(super) fn file<'a>(module: &'a Module, folder: &str) -> SourceFile<'a> {
    SourceFile {
        path: join(folder, "headers.rs"),
        docs: vec!["Headers that answers carry besides their body.".to_owned()],
        parts: vec![part(|| {
            let mut uses = vec!["azure_core::Result".to_owned(), "azure_core::http::Response".to_owned()];
            for getter in &module.headers {
                let reader = if getter.codec == Codec::Own { "crate::runtime::header" } else { "crate::runtime" };
                uses.push(reader.to_owned());
                uses.extend(match &getter.ty {
                    Ty::Plain("Etag") => Some("azure_core::http::Etag".to_owned()),
                    Ty::Plain("OffsetDateTime") => Some("azure_core::time::OffsetDateTime".to_owned()),
                    ty => ty.model().map(|model| format!("super::models::{model}")),
                });
            }
            let declared = module.headers.iter().map(|getter| {
                let (docs, name, ty) = (&getter.docs, ident(&getter.name), &getter.ty);
                quote!(#docs fn #name(&self) -> Result<Option<#ty>>;)
            });
            let defined = module.headers.iter().map(|getter| {
                let (name, ty, wire) = (ident(&getter.name), &getter.ty, &getter.wire);
                let read = match codec(&getter.codec) {
                    None => quote!(header(self.headers(), #wire)),
                    Some(codec) => quote!(runtime::coded_header::<#codec>(self.headers(), #wire)),
                };
                quote!(fn #name(&self) -> Result<Option<#ty>> { #read })
            });
            vec![
                use_items(uses),
                quote! {
                    /// Reads the headers of an answer. A header that an answer does not carry is `None`.
                    pub trait ResponseHeaders {
                        #(#declared)*
                    }
                },
                quote! {
                    impl<T, F> ResponseHeaders for Response<T, F> {
                        #(#defined)*
                    }
                },
            ]
        })],
    }
}
